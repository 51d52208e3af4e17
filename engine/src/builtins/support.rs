//! Making functions, constructors and prototypes from tables.

use crate::heap::cell::{Cell, CellKind};
use crate::object::layout::native_function::{CALL, CONSTRUCT};
use crate::object::{PropertyKey, attrs};
use crate::runtime::{Context, Intrinsic, NativeFn};
use crate::value::Value;
use std::borrow::Cow;

/// A method of a table: name, `length`, what runs. A name in brackets is a well-known symbol: `[iterator]`.
pub type Method = (&'static str, u32, NativeFn);

/// A method's key, and the function's name as text and as a value.
fn key_of(cx: &mut Context, name: &'static str) -> (PropertyKey, Cow<'static, str>, Value) {
    if let Some(symbol) = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let found = cx.objects.symbols.all().find(|&(text, _)| text == symbol);
        let (text, key) = found.unwrap_or_else(|| panic!("no well-known symbol is called {symbol}"));
        let text = format!("[Symbol.{text}]");
        let value = cx.objects.intern_str(&text).value();
        return (key, text.into(), value);
    }
    let atom = cx.objects.intern_str(name);
    (cx.objects.key_from_string(atom), name.into(), atom.value())
}

fn make(
    cx: &mut Context,
    (text, name): (Cow<'static, str>, Value),
    length: u32,
    function: NativeFn,
    data: Value,
    bits: i32,
) -> Cell {
    let index = cx.native_index(text, function);
    cx.objects.create_native_function(index, data, bits, name, length)
}

/// A native function object that cannot be constructed. `data` is what [`crate::runtime::Args::data`] gives.
pub fn native(
    cx: &mut Context,
    name: impl Into<Cow<'static, str>>,
    length: u32,
    function: NativeFn,
    data: Value,
) -> Cell {
    let text = name.into();
    let name = cx.objects.intern_str(&text).value();
    make(cx, (text, name), length, function, data, CALL)
}

/// Defines methods on an object: writable, configurable, not enumerable.
pub fn define_methods(cx: &mut Context, object: Cell, methods: &[Method]) {
    for &(name, length, function) in methods {
        let (key, text, name) = key_of(cx, name);
        let method = make(cx, (text, name), length, function, Value::UNDEFINED, CALL);
        cx.objects.add_own(object, key, method.value(), attrs::METHOD);
    }
}

/// Defines a getter: configurable, not enumerable.
pub fn define_getter(cx: &mut Context, object: Cell, name: &'static str, function: NativeFn) {
    let (key, text, _) = key_of(cx, name);
    let getter = native(cx, format!("get {text}"), 0, function, Value::UNDEFINED);
    let accessor = cx.objects.new_accessor(getter.value(), Value::UNDEFINED);
    cx.objects.add_own(object, key, accessor.cell().value(), attrs::CONFIGURABLE | attrs::ACCESSOR);
}

/// Defines an accessor with both halves: configurable, not enumerable.
pub fn define_getter_setter(
    cx: &mut Context,
    object: Cell,
    name: &'static str,
    get: NativeFn,
    set: NativeFn,
) {
    let (key, text, _) = key_of(cx, name);
    let getter = native(cx, format!("get {text}"), 0, get, Value::UNDEFINED);
    let setter = native(cx, format!("set {text}"), 1, set, Value::UNDEFINED);
    let accessor = cx.objects.new_accessor(getter.value(), setter.value());
    cx.objects.add_own(object, key, accessor.cell().value(), attrs::CONFIGURABLE | attrs::ACCESSOR);
}

/// Defines a constant: neither writable, enumerable nor configurable.
pub fn define_constant(cx: &mut Context, object: Cell, name: &str, value: Value) {
    let key = cx.key(name);
    cx.objects.add_own(object, key, value, attrs::NONE);
}

/// Defines `[Symbol.toStringTag]`: configurable alone.
pub fn define_tag(cx: &mut Context, object: Cell, tag: &str) {
    let key = cx.objects.symbols.to_string_tag;
    let value = cx.string(tag);
    cx.objects.add_own(object, key, value, attrs::CONFIGURABLE);
}

/// A fresh prototype object that inherits from `parent`.
pub fn prototype_object(cx: &mut Context, which: Intrinsic, parent: Intrinsic) -> Cell {
    let parent = cx.intrinsic(parent);
    let prototype = cx.objects.create_of_kind(CellKind::Object, parent);
    // Before it has properties: none of the shapes that adding them one by one would make is ever seen.
    cx.objects.become_prototype(prototype);
    cx.set_intrinsic(which, prototype);
    prototype
}

/// A constructor, linked with its prototype and defined on the global object. `callable` says whether it may be called without `new`.
pub fn constructor(
    cx: &mut Context,
    which: Intrinsic,
    name: &'static str,
    length: u32,
    function: NativeFn,
    prototype: Cell,
    callable: bool,
) -> Cell {
    let constructor = define_constructor(cx, name, length, function, prototype, callable);
    cx.set_intrinsic(which, constructor);
    constructor
}

/// As [`constructor`], for one that only programs refer to.
pub fn define_constructor(
    cx: &mut Context,
    name: &'static str,
    length: u32,
    function: NativeFn,
    prototype: Cell,
    callable: bool,
) -> Cell {
    let bits = if callable { CALL | CONSTRUCT } else { CONSTRUCT };
    let (key, text, value) = key_of(cx, name);
    let constructor = make(cx, (text, value), length, function, Value::UNDEFINED, bits);
    let atoms = cx.objects.atoms;
    cx.objects.add_own(constructor, atoms.prototype, prototype.value(), attrs::NONE);
    cx.objects.add_own(prototype, atoms.constructor, constructor.value(), attrs::METHOD);
    let global = cx.global();
    cx.objects.add_own(global, key, constructor.value(), attrs::METHOD);
    constructor
}
