//! `Object.prototype` (ECMAScript 20.1.3, B.2.2).

use super::object::{prototype_value, set_prototype_or_throw};
use super::support::{define_getter_setter, define_methods};
use crate::heap::cell::{Cell, CellKind};
use crate::object::{Descriptor, PropertyDescriptor, Str, attrs};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

/// Defines the properties of `Object.prototype`.
pub fn install(cx: &mut Context, prototype: Cell) {
    let methods: &[super::Method] = &[
        ("hasOwnProperty", 1, has_own_property),
        ("isPrototypeOf", 1, is_prototype_of),
        ("propertyIsEnumerable", 1, property_is_enumerable),
        ("toLocaleString", 0, to_locale_string),
        ("toString", 0, to_string),
        ("valueOf", 0, value_of),
        ("__defineGetter__", 2, define_getter),
        ("__defineSetter__", 2, define_setter),
        ("__lookupGetter__", 1, lookup_getter),
        ("__lookupSetter__", 1, lookup_setter),
    ];
    define_methods(cx, prototype, methods);
    define_getter_setter(cx, prototype, "__proto__", get_proto, set_proto);
    let key = cx.objects.atoms.toString;
    let function = cx.objects.get_data(prototype, key).expect("just defined");
    cx.set_intrinsic(Intrinsic::ObjectToString, Cell::of(function));
}

/// Object.prototype.hasOwnProperty ( V ) (20.1.3.2).
fn has_own_property(cx: &mut Context, args: Args) -> Completion {
    let key = cx.to_property_key(args.get(0))?;
    let object = cx.to_object(args.this())?;
    Ok(Value::bool(cx.objects.has_own(object, key)))
}

/// Object.prototype.isPrototypeOf ( V ) (20.1.3.3).
fn is_prototype_of(cx: &mut Context, args: Args) -> Completion {
    let Some(mut below) = Cell::try_of(args.get(0)).filter(|cell| cell.is_object()) else {
        return Ok(Value::FALSE);
    };
    let object = cx.to_object(args.this())?;
    loop {
        below = cx.objects.prototype_of(below);
        if below.is_null() {
            return Ok(Value::FALSE);
        }
        if below == object {
            return Ok(Value::TRUE);
        }
    }
}

/// Object.prototype.propertyIsEnumerable ( V ) (20.1.3.4).
fn property_is_enumerable(cx: &mut Context, args: Args) -> Completion {
    let key = cx.to_property_key(args.get(0))?;
    let object = cx.to_object(args.this())?;
    let own = cx.objects.own(object, key);
    Ok(Value::bool(own.is_some_and(|own| own.attrs & attrs::ENUMERABLE != 0)))
}

/// Object.prototype.toLocaleString ( ) (20.1.3.5).
fn to_locale_string(cx: &mut Context, args: Args) -> Completion {
    cx.invoke(args.this(), cx.objects.atoms.toString, &[])
}

/// Object.prototype.toString ( ) (20.1.3.6).
fn to_string(cx: &mut Context, args: Args) -> Completion {
    let this = args.this();
    if this.is_undefined() {
        return Ok(cx.string("[object Undefined]"));
    }
    if this.is_null() {
        return Ok(cx.string("[object Null]"));
    }
    let object = cx.to_object(this)?;
    let builtin = match object.kind() {
        CellKind::Array => "Array",
        CellKind::Arguments => "Arguments",
        CellKind::Error => "Error",
        CellKind::BooleanObject => "Boolean",
        CellKind::NumberObject => "Number",
        CellKind::StringObject => "String",
        CellKind::RegExp => "RegExp",
        _ if cx.is_callable(object.value()) => "Function",
        _ => "Object",
    };
    let tag = cx.get(object, cx.objects.symbols.to_string_tag)?;
    if let Some(tag) = Str::try_of(tag) {
        let (open, close) = (cx.objects.string("[object "), cx.objects.string("]"));
        return cx.concat_values(&[open.value(), tag.value(), close.value()]);
    }
    if builtin == "Object" {
        return Ok(cx.objects.atoms.object_object.to_fast_value());
    }
    Ok(cx.string(&format!("[object {builtin}]")))
}

/// Object.prototype.valueOf ( ) (20.1.3.7).
fn value_of(cx: &mut Context, args: Args) -> Completion {
    cx.to_object(args.this()).map(Cell::value)
}

/// get Object.prototype.\_\_proto\_\_ (20.1.3.8.1).
fn get_proto(cx: &mut Context, args: Args) -> Completion {
    let object = cx.to_object(args.this())?;
    Ok(prototype_value(cx, object))
}

/// set Object.prototype.\_\_proto\_\_ (20.1.3.8.2).
fn set_proto(cx: &mut Context, args: Args) -> Completion {
    let this = args.this();
    if this.is_nullish() {
        return Err(cx.throw_type_error("'__proto__' is set on undefined or null"));
    }
    let prototype = match Cell::try_of(args.get(0)) {
        Some(cell) if cell.is_object() => cell,
        _ if args.get(0).is_null() => Cell::NULL,
        _ => return Ok(Value::UNDEFINED),
    };
    if let Some(object) = Cell::try_of(this).filter(|cell| cell.is_object()) {
        set_prototype_or_throw(cx, object, prototype)?;
    }
    Ok(Value::UNDEFINED)
}

/// Object.prototype.\_\_defineGetter\_\_ ( P, getter ) (20.1.3.9.1).
fn define_getter(cx: &mut Context, args: Args) -> Completion {
    define_half(cx, args, |function| (Some(function), None))
}

/// Object.prototype.\_\_defineSetter\_\_ ( P, setter ) (20.1.3.9.2).
fn define_setter(cx: &mut Context, args: Args) -> Completion {
    define_half(cx, args, |function| (None, Some(function)))
}

fn define_half(
    cx: &mut Context,
    args: Args,
    halves: fn(Value) -> (Option<Value>, Option<Value>),
) -> Completion {
    let object = cx.to_object(args.this())?;
    let function = args.get(1);
    if !cx.is_callable(function) {
        return Err(cx.throw_not_callable(function));
    }
    let key = cx.to_property_key(args.get(0))?;
    let (get, set) = halves(function);
    let desc = PropertyDescriptor::accessor(get, set, attrs::ENUMERABLE | attrs::CONFIGURABLE);
    cx.define_own_or_throw(object, key, &desc)?;
    Ok(Value::UNDEFINED)
}

/// Object.prototype.\_\_lookupGetter\_\_ ( P ) (20.1.3.9.3).
fn lookup_getter(cx: &mut Context, args: Args) -> Completion {
    lookup_half(cx, args, |getter, _| getter)
}

/// Object.prototype.\_\_lookupSetter\_\_ ( P ) (20.1.3.9.4).
fn lookup_setter(cx: &mut Context, args: Args) -> Completion {
    lookup_half(cx, args, |_, setter| setter)
}

fn lookup_half(cx: &mut Context, args: Args, half: fn(Value, Value) -> Value) -> Completion {
    let mut object = cx.to_object(args.this())?;
    let key = cx.to_property_key(args.get(0))?;
    while !object.is_null() {
        match cx.objects.get_own(object, key) {
            Some(Descriptor::Accessor { getter, setter, .. }) => return Ok(half(getter, setter)),
            Some(Descriptor::Data { .. }) => return Ok(Value::UNDEFINED),
            None => object = cx.objects.prototype_of(object),
        }
    }
    Ok(Value::UNDEFINED)
}

#[cfg(test)]
mod tests {
    use crate::vm::eval;

    fn check(source: &str, expect: &str) {
        let (out, result) = eval(source);
        assert_eq!((out.trim_end(), result.is_ok()), (expect, true), "{source}: {result:?}");
    }

    #[test]
    fn own_and_inherited() {
        check(
            "let o = { a: 1 }; print(o.hasOwnProperty('a'), o.hasOwnProperty('toString'), 'ab'.hasOwnProperty(1), o.propertyIsEnumerable('a'), Object.prototype.isPrototypeOf(o), o.isPrototypeOf(1))",
            "true false true true true false",
        );
        check(
            "try { Object.prototype.hasOwnProperty.call(null, { toString() { print('key'); return ''; } }) } catch (e) { print(e.name) }",
            "key\nTypeError",
        );
    }

    #[test]
    fn tags() {
        check(
            "let tag = v => Object.prototype.toString.call(v);
             print(tag(), tag(null), tag(1), tag('s'), tag(true), tag(Symbol()), tag({}), tag([]), tag(print), tag(new Error), tag(function () { return arguments; }()), tag({ [Symbol.toStringTag]: 'T' }), tag({ [Symbol.toStringTag]: 1 }))",
            "[object Undefined] [object Null] [object Number] [object String] [object Boolean] [object Symbol] [object Object] [object Array] [object Function] [object Error] [object Arguments] [object T] [object Object]",
        );
    }

    #[test]
    fn the_old_accessors() {
        check(
            "let o = {}; o.__defineGetter__('x', () => 5); o.__defineSetter__('x', () => 0); print(o.x, typeof o.__lookupGetter__('x'), typeof Object.create(o).__lookupSetter__('x'), o.__lookupGetter__('y'))",
            "5 function function undefined",
        );
        check(
            "let p = { q: 1 }; let o = {}; o.__proto__ = p; print(o.q, o.__proto__ === p, (1).__proto__ === Number.prototype); o.__proto__ = 5; print(o.q); o.__proto__ = null; print(o.__proto__)",
            "1 true true\n1\nundefined",
        );
    }
}
