//! The library: one file a builtin, each with one table of natives.
//!
//! A builtin's file has a `pub fn install(cx: &mut Context)` that makes its constructor and prototype and defines their properties from
//! tables; [`install`] calls them in dependency order. Natives are plain functions over [`Args`](crate::runtime::Args); whatever calls JavaScript goes
//! through [`Context`].

mod array;
mod boolean;
mod collection;
pub mod console;
mod error;
mod function;
mod iterator;
mod json;
mod math;
mod number;
mod object;
mod object_prototype;
mod regexp;
mod string;
mod support;
mod symbol;
mod text;
mod time;
mod uri;

pub use support::{
    Method, constructor, define_constant, define_getter, define_getter_setter, define_methods, define_tag,
    native, prototype_object,
};

use crate::object::attrs;
use crate::runtime::{Context, Intrinsic, Known};
use crate::value::Value;

/// Fills the running realm: every intrinsic object and the global object's properties.
pub fn install(cx: &mut Context) {
    cx.set_intrinsic(Intrinsic::ObjectPrototype, cx.objects.realm.object_prototype());
    cx.set_intrinsic(Intrinsic::FunctionPrototype, cx.objects.realm.function_prototype());
    cx.set_intrinsic(Intrinsic::ArrayPrototype, cx.objects.realm.array_prototype());
    let global = cx.objects.create_global_object(cx.objects.realm.object_prototype());
    cx.set_intrinsic(Intrinsic::Global, global);
    let scope = cx.objects.create_global_object(crate::heap::cell::Cell::NULL);
    cx.set_intrinsic(Intrinsic::LexicalScope, scope);
    let atoms = cx.objects.atoms;
    cx.objects.add_own(global, atoms.globalThis, global.value(), attrs::METHOD);
    cx.objects.add_own(global, atoms.undefined, Value::UNDEFINED, attrs::NONE);
    cx.objects.add_own(global, atoms.NaN, Value::NAN, attrs::NONE);
    cx.objects.add_own(global, atoms.Infinity, Value::double(f64::INFINITY), attrs::NONE);
    function::install(cx);
    object::install(cx);
    error::install(cx);
    symbol::install(cx);
    boolean::install(cx);
    uri::install(cx);
    console::install(cx);
    iterator::install(cx);
    string::install(cx);
    regexp::install(cx);
    number::install(cx);
    math::install(cx);
    json::install(cx);
    time::install(cx);
    array::install(cx);
    collection::install(cx);
    note_known(cx);
}

/// Says which functions the optimiser has operations for.
fn note_known(cx: &mut Context) {
    let all: [(Intrinsic, &[(&str, Known)]); 8] = [
        (
            Intrinsic::Math,
            &[
                ("sqrt", Known::Sqrt),
                ("abs", Known::Abs),
                ("floor", Known::Floor),
                ("ceil", Known::Ceil),
                ("trunc", Known::Trunc),
                ("min", Known::Min),
                ("max", Known::Max),
                ("imul", Known::Imul),
            ],
        ),
        (Intrinsic::String, &[("fromCharCode", Known::FromCharCode)]),
        (Intrinsic::StringPrototype, &[("charCodeAt", Known::CharCodeAt)]),
        (Intrinsic::ArrayPrototype, &[("push", Known::Push), ("pop", Known::Pop)]),
        (
            Intrinsic::MapPrototype,
            &[
                ("get", Known::MapGet),
                ("has", Known::MapHas),
                ("set", Known::MapSet),
                ("delete", Known::MapDelete),
            ],
        ),
        (
            Intrinsic::SetPrototype,
            &[("has", Known::SetHas), ("add", Known::SetAdd), ("delete", Known::SetDelete)],
        ),
        (
            Intrinsic::WeakMapPrototype,
            &[("get", Known::WeakGet), ("has", Known::WeakHas), ("set", Known::WeakSet)],
        ),
        (Intrinsic::Object, &[("is", Known::Is)]),
    ];
    for (object, methods) in all {
        let object = cx.intrinsic(object);
        cx.note_known(object, methods);
    }
}
