//! `WeakMap` and `WeakSet` (ECMAScript 24.3, 24.4).

use super::{add_entries, add_values, construct, this_collection};
use crate::builtins::support::{constructor, define_methods, define_tag, prototype_object};
use crate::heap::cell::{Cell, CellKind};
use crate::object::Symbol;
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

pub(super) fn install(cx: &mut Context) {
    let prototype = prototype_object(cx, Intrinsic::WeakMapPrototype, Intrinsic::ObjectPrototype);
    constructor(cx, Intrinsic::WeakMap, "WeakMap", 0, new_map, prototype, false);
    define_methods(
        cx,
        prototype,
        &[("delete", 1, map_delete), ("get", 1, map_get), ("has", 1, map_has), ("set", 2, map_set)],
    );
    define_tag(cx, prototype, "WeakMap");

    let prototype = prototype_object(cx, Intrinsic::WeakSetPrototype, Intrinsic::ObjectPrototype);
    constructor(cx, Intrinsic::WeakSet, "WeakSet", 0, new_set, prototype, false);
    define_methods(cx, prototype, &[("add", 1, set_add), ("delete", 1, set_delete), ("has", 1, set_has)]);
    define_tag(cx, prototype, "WeakSet");
}

/// CanBeHeldWeakly (9.13): objects, and symbols that no one else can make.
fn can_be_held_weakly(value: Value) -> bool {
    match Symbol::try_of(value) {
        Some(symbol) => !symbol.is_registered(),
        None => Cell::try_of(value).is_some_and(Cell::is_object),
    }
}

fn insert(cx: &mut Context, collection: Cell, key: Value, value: Value) -> Completion {
    if !can_be_held_weakly(key) {
        let what = cx.describe(key);
        return Err(cx.throw_type_error(&format!("{what} cannot be held weakly")));
    }
    cx.objects.weak_set(collection, key, value);
    Ok(collection.value())
}

fn lookup(cx: &mut Context, collection: Cell, key: Value) -> Option<Value> {
    if can_be_held_weakly(key) { cx.objects.weak_get(collection, key) } else { None }
}

fn remove(cx: &mut Context, collection: Cell, key: Value) -> Completion {
    Ok(Value::bool(can_be_held_weakly(key) && cx.objects.weak_delete(collection, key)))
}

/// `WeakMap(iterable)` (24.3.1.1).
fn new_map(cx: &mut Context, args: Args) -> Completion {
    let key = cx.objects.atoms.set;
    let (map, adder) = construct(cx, args, CellKind::WeakMap, Intrinsic::WeakMapPrototype, key)?;
    if let Some(adder) = adder {
        let add = |cx: &mut Context, key, value| cx.call(adder, map.value(), &[key, value]).map(drop);
        add_entries(cx, args.get(0), add)?;
    }
    Ok(map.value())
}

/// `WeakMap.prototype.delete(key)` (24.3.3.2).
fn map_delete(cx: &mut Context, args: Args) -> Completion {
    let map = this_collection(cx, args, CellKind::WeakMap)?;
    remove(cx, map, args.get(0))
}

/// `WeakMap.prototype.get(key)` (24.3.3.3).
fn map_get(cx: &mut Context, args: Args) -> Completion {
    let map = this_collection(cx, args, CellKind::WeakMap)?;
    Ok(lookup(cx, map, args.get(0)).unwrap_or(Value::UNDEFINED))
}

/// `WeakMap.prototype.has(key)` (24.3.3.4).
fn map_has(cx: &mut Context, args: Args) -> Completion {
    let map = this_collection(cx, args, CellKind::WeakMap)?;
    Ok(Value::bool(lookup(cx, map, args.get(0)).is_some()))
}

/// `WeakMap.prototype.set(key, value)` (24.3.3.5).
fn map_set(cx: &mut Context, args: Args) -> Completion {
    let map = this_collection(cx, args, CellKind::WeakMap)?;
    insert(cx, map, args.get(0), args.get(1))
}

/// `WeakSet(iterable)` (24.4.1.1).
fn new_set(cx: &mut Context, args: Args) -> Completion {
    let key = cx.objects.atoms.add;
    let (set, adder) = construct(cx, args, CellKind::WeakSet, Intrinsic::WeakSetPrototype, key)?;
    if let Some(adder) = adder {
        let add = |cx: &mut Context, value| cx.call(adder, set.value(), &[value]).map(drop);
        add_values(cx, args.get(0), add)?;
    }
    Ok(set.value())
}

/// `WeakSet.prototype.add(value)` (24.4.3.1).
fn set_add(cx: &mut Context, args: Args) -> Completion {
    let set = this_collection(cx, args, CellKind::WeakSet)?;
    insert(cx, set, args.get(0), Value::TRUE)
}

/// `WeakSet.prototype.delete(value)` (24.4.3.3).
fn set_delete(cx: &mut Context, args: Args) -> Completion {
    let set = this_collection(cx, args, CellKind::WeakSet)?;
    remove(cx, set, args.get(0))
}

/// `WeakSet.prototype.has(value)` (24.4.3.4).
fn set_has(cx: &mut Context, args: Args) -> Completion {
    let set = this_collection(cx, args, CellKind::WeakSet)?;
    Ok(Value::bool(lookup(cx, set, args.get(0)).is_some()))
}
