//! `Map`, `Set`, `WeakMap`, `WeakSet` and the iterators of the first two (ECMAScript 24.1 to 24.4, 24.1.5, 24.2.6).
//!
//! The tables are the object layer's ([`crate::object::hash_table`]); their iteration survives any change meanwhile, which is what `forEach` and
//! the iterators rest on.

mod map;
mod set;
mod set_algebra;
mod weak;

use crate::heap::cell::{Cell, CellKind};
use crate::object::{IterationKind, attrs};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

/// Defines all four.
pub fn install(cx: &mut Context) {
    map::install(cx);
    set::install(cx);
    weak::install(cx);
}

/// `this` where it is a collection of `kind`; else TypeError.
#[inline]
fn this_collection(cx: &mut Context, args: Args, kind: CellKind) -> Completion<Cell> {
    match Cell::try_of(args.this()) {
        Some(cell) if cell.kind() == kind => Ok(cell),
        _ => Err(throw_wrong_receiver(cx, kind)),
    }
}

#[cold]
fn throw_wrong_receiver(cx: &mut Context, kind: CellKind) -> crate::runtime::Throw {
    cx.throw_type_error(&format!("the receiver is not a {kind:?}"))
}

/// The first half of each constructor: a new collection of the prototype that new.target says, and the adder that an iterable is to be
/// given to.
fn construct(
    cx: &mut Context,
    args: Args,
    kind: CellKind,
    prototype: Intrinsic,
    adder: crate::object::PropertyKey,
) -> Completion<(Cell, Option<Value>)> {
    let prototype = cx.prototype_from_constructor(args.new_target(), prototype)?;
    let collection = cx.objects.create_collection(kind, prototype);
    if args.get(0).is_nullish() {
        return Ok((collection, None));
    }
    let adder = cx.get(collection, adder)?;
    if !cx.is_callable(adder) {
        return Err(cx.throw_not_callable(adder));
    }
    Ok((collection, Some(adder)))
}

/// AddEntriesFromIterable (24.1.1.2) for Map and WeakMap.
fn add_entries(
    cx: &mut Context,
    iterable: Value,
    mut add: impl FnMut(&mut Context, Value, Value) -> Completion<()>,
) -> Completion<()> {
    let mut iterator = cx.iterator(iterable)?;
    while let Some(entry) = cx.iterator_step(&mut iterator)? {
        let added = match Cell::try_of(entry).filter(|cell| cell.is_object()) {
            None => Err(cx.throw_type_error("an entry of the iterable is not an object")),
            Some(entry) => match cx.get_index(entry, 0.0) {
                Err(throw) => Err(throw),
                Ok(key) => match cx.get_index(entry, 1.0) {
                    Err(throw) => Err(throw),
                    Ok(value) => add(cx, key, value),
                },
            },
        };
        cx.close_on_throw(iterator, added)?;
        cx.poll()?;
    }
    Ok(())
}

/// Adds every value of an iterable, for Set and WeakSet.
fn add_values(
    cx: &mut Context,
    iterable: Value,
    mut add: impl FnMut(&mut Context, Value) -> Completion<()>,
) -> Completion<()> {
    let mut iterator = cx.iterator(iterable)?;
    while let Some(value) = cx.iterator_step(&mut iterator)? {
        let added = add(cx, value);
        cx.close_on_throw(iterator, added)?;
        cx.poll()?;
    }
    Ok(())
}

/// `Map.prototype.forEach` and `Set.prototype.forEach` (24.1.3.5, 24.2.4.7): entries added meanwhile are visited, those removed are not.
fn for_each(cx: &mut Context, args: Args, collection: Cell) -> Completion {
    let function = args.get(0);
    if !cx.is_callable(function) {
        return Err(cx.throw_not_callable(function));
    }
    let callback = cx.callback(function, args.get(1), 3)?;
    let is_set = collection.kind() == CellKind::Set;
    let mut table = cx.objects.collection_table(collection);
    let mut position = 0;
    while let Some((current, next, key, value)) = cx.objects.table_next(table, position) {
        (table, position) = (current, next);
        let value = if is_set { key } else { value };
        cx.call_back(&callback, [value, key, collection.value()])?;
    }
    Ok(Value::UNDEFINED)
}

/// A Map or Set iterator at its start.
fn iterator(cx: &mut Context, collection: Cell, what: IterationKind) -> Value {
    let (kind, prototype) = if collection.kind() == CellKind::Map {
        (CellKind::MapIterator, Intrinsic::MapIteratorPrototype)
    } else {
        (CellKind::SetIterator, Intrinsic::SetIteratorPrototype)
    };
    let prototype = cx.intrinsic(prototype);
    let table = cx.objects.collection_table(collection);
    cx.objects.create_iterator(kind, prototype, table.value(), what).value()
}

/// `next` of both kinds of iterators.
fn iterator_next(cx: &mut Context, args: Args, kind: CellKind) -> Completion {
    let iterator = this_collection(cx, args, kind)?;
    let step = cx.builtin_step(iterator)?;
    Ok(cx.iter_result(step.unwrap_or(Value::UNDEFINED), step.is_none()))
}

/// Notes a method that was just defined as an intrinsic.
fn set_method_intrinsic(cx: &mut Context, which: Intrinsic, object: Cell, name: &str) -> Value {
    let key = cx.key(name);
    let method = cx.objects.get_data(object, key).expect("just defined");
    cx.set_intrinsic(which, Cell::of(method));
    method
}

/// Defines `prototype[@@iterator]` as the method that is there under another name.
fn alias_iterator(cx: &mut Context, prototype: Cell, method: Value) {
    let key = cx.objects.symbols.iterator;
    cx.objects.add_own(prototype, key, method, attrs::METHOD);
}

/// How many entries a Map or Set has.
fn size(cx: &Context, collection: Cell) -> u32 {
    crate::object::hash_table::len(cx.objects.collection_table(collection))
}

/// `get [ %Symbol.species% ]` of Map and Set.
fn species(_: &mut Context, args: Args) -> Completion {
    Ok(args.this())
}

#[cfg(test)]
mod tests;
