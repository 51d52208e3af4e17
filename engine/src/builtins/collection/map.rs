//! `Map` (ECMAScript 24.1) and its iterators (24.1.5).

use super::{add_entries, alias_iterator, construct, iterator, iterator_next, set_method_intrinsic, size};
use crate::builtins::support::{constructor, define_getter, define_methods, define_tag, prototype_object};
use crate::heap::cell::{Cell, CellKind};
use crate::object::IterationKind;
use crate::object::hash_table::canonical_key;
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

pub(super) fn install(cx: &mut Context) {
    let prototype = prototype_object(cx, Intrinsic::MapPrototype, Intrinsic::ObjectPrototype);
    let map = constructor(cx, Intrinsic::Map, "Map", 0, new, prototype, false);
    define_methods(cx, map, &[("groupBy", 2, group_by)]);
    define_getter(cx, map, "[species]", super::species);
    define_methods(
        cx,
        prototype,
        &[
            ("clear", 0, clear),
            ("delete", 1, delete),
            ("entries", 0, entries),
            ("forEach", 1, for_each),
            ("get", 1, get),
            ("getOrInsert", 2, get_or_insert),
            ("getOrInsertComputed", 2, get_or_insert_computed),
            ("has", 1, has),
            ("keys", 0, keys),
            ("set", 2, set),
            ("values", 0, values),
        ],
    );
    define_getter(cx, prototype, "size", get_size);
    define_tag(cx, prototype, "Map");
    let entries = cx.objects.get_data(prototype, cx.objects.atoms.entries).expect("just defined");
    alias_iterator(cx, prototype, entries);
    set_method_intrinsic(cx, Intrinsic::MapSet, prototype, "set");

    let iterator = prototype_object(cx, Intrinsic::MapIteratorPrototype, Intrinsic::IteratorPrototype);
    define_methods(cx, iterator, &[("next", 0, next)]);
    define_tag(cx, iterator, "Map Iterator");
    set_method_intrinsic(cx, Intrinsic::MapIteratorNext, iterator, "next");
}

#[inline]
fn this_map(cx: &mut Context, args: Args) -> Completion<Cell> {
    super::this_collection(cx, args, CellKind::Map)
}

/// `Map(iterable)` (24.1.1.1).
fn new(cx: &mut Context, args: Args) -> Completion {
    let (map, adder) = construct(cx, args, CellKind::Map, Intrinsic::MapPrototype, cx.objects.atoms.set)?;
    let Some(adder) = adder else { return Ok(map.value()) };
    let plain = adder == cx.intrinsic(Intrinsic::MapSet).value();
    add_entries(cx, args.get(0), |cx, key, value| {
        if plain {
            cx.objects.collection_set(map, canonical_key(key), value);
            return Ok(());
        }
        cx.call(adder, map.value(), &[key, value]).map(drop)
    })?;
    Ok(map.value())
}

/// `Map.groupBy(items, callback)` (24.1.2.1, with GroupBy of 7.3.35).
fn group_by(cx: &mut Context, args: Args) -> Completion {
    let (items, function) = (args.get(0), args.get(1));
    if items.is_nullish() {
        return Err(cx.throw_nullish_access(items));
    }
    if !cx.is_callable(function) {
        return Err(cx.throw_not_callable(function));
    }
    let callback = cx.callback(function, Value::UNDEFINED, 2)?;
    let prototype = cx.intrinsic(Intrinsic::MapPrototype);
    let map = cx.objects.create_collection(CellKind::Map, prototype);
    let mut iterator = cx.iterator(items)?;
    let mut index = 0.0;
    while let Some(value) = cx.iterator_step(&mut iterator)? {
        let key = cx.call_back(&callback, [value, Value::number(index)]);
        let key = canonical_key(cx.close_on_throw(iterator, key)?);
        let table = cx.objects.collection_table(map);
        let group = match cx.objects.table_get(table, key) {
            Some(group) => Cell::of(group),
            None => {
                let group = cx.objects.create_array();
                cx.objects.collection_set(map, key, group.value());
                group
            }
        };
        let pushed = cx.objects.push(group, value);
        cx.object_result(pushed)?;
        index += 1.0;
        cx.poll()?;
    }
    Ok(map.value())
}

/// `Map.prototype.clear()` (24.1.3.1).
fn clear(cx: &mut Context, args: Args) -> Completion {
    let map = this_map(cx, args)?;
    cx.objects.collection_clear(map);
    Ok(Value::UNDEFINED)
}

/// `Map.prototype.delete(key)` (24.1.3.3).
fn delete(cx: &mut Context, args: Args) -> Completion {
    let map = this_map(cx, args)?;
    let table = cx.objects.collection_table(map);
    Ok(Value::bool(cx.objects.table_delete(table, args.get(0))))
}

/// `Map.prototype.forEach(callback, thisArg)` (24.1.3.5).
fn for_each(cx: &mut Context, args: Args) -> Completion {
    let map = this_map(cx, args)?;
    super::for_each(cx, args, map)
}

/// `Map.prototype.get(key)` (24.1.3.6).
fn get(cx: &mut Context, args: Args) -> Completion {
    let map = this_map(cx, args)?;
    let table = cx.objects.collection_table(map);
    Ok(cx.objects.table_get(table, args.get(0)).unwrap_or(Value::UNDEFINED))
}

/// `Map.prototype.getOrInsert(key, value)` (ECMAScript 2026).
fn get_or_insert(cx: &mut Context, args: Args) -> Completion {
    let map = this_map(cx, args)?;
    let table = cx.objects.collection_table(map);
    if let Some(found) = cx.objects.table_get(table, args.get(0)) {
        return Ok(found);
    }
    cx.objects.collection_set(map, canonical_key(args.get(0)), args.get(1));
    Ok(args.get(1))
}

/// `Map.prototype.getOrInsertComputed(key, callback)` (ECMAScript 2026).
fn get_or_insert_computed(cx: &mut Context, args: Args) -> Completion {
    let map = this_map(cx, args)?;
    let function = args.get(1);
    if !cx.is_callable(function) {
        return Err(cx.throw_not_callable(function));
    }
    let key = canonical_key(args.get(0));
    let table = cx.objects.collection_table(map);
    if let Some(found) = cx.objects.table_get(table, key) {
        return Ok(found);
    }
    let value = cx.call(function, Value::UNDEFINED, &[key])?;
    cx.objects.collection_set(map, key, value);
    Ok(value)
}

/// `Map.prototype.has(key)` (24.1.3.7).
fn has(cx: &mut Context, args: Args) -> Completion {
    let map = this_map(cx, args)?;
    let table = cx.objects.collection_table(map);
    Ok(Value::bool(cx.objects.table_has(table, args.get(0))))
}

/// `Map.prototype.set(key, value)` (24.1.3.9).
fn set(cx: &mut Context, args: Args) -> Completion {
    let map = this_map(cx, args)?;
    cx.objects.collection_set(map, canonical_key(args.get(0)), args.get(1));
    Ok(map.value())
}

/// `get Map.prototype.size` (24.1.3.10).
fn get_size(cx: &mut Context, args: Args) -> Completion {
    let map = this_map(cx, args)?;
    Ok(Value::uint(size(cx, map)))
}

/// `Map.prototype.entries()` (24.1.3.4).
fn entries(cx: &mut Context, args: Args) -> Completion {
    let map = this_map(cx, args)?;
    Ok(iterator(cx, map, IterationKind::Entries))
}

/// `Map.prototype.keys()` (24.1.3.8).
fn keys(cx: &mut Context, args: Args) -> Completion {
    let map = this_map(cx, args)?;
    Ok(iterator(cx, map, IterationKind::Keys))
}

/// `Map.prototype.values()` (24.1.3.11).
fn values(cx: &mut Context, args: Args) -> Completion {
    let map = this_map(cx, args)?;
    Ok(iterator(cx, map, IterationKind::Values))
}

/// `%MapIteratorPrototype%.next()` (24.1.5.2.1).
fn next(cx: &mut Context, args: Args) -> Completion {
    iterator_next(cx, args, CellKind::MapIterator)
}
