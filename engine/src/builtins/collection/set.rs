//! `Set` (ECMAScript 24.2) and its iterators (24.2.6).

use super::{add_values, alias_iterator, construct, iterator, iterator_next, set_method_intrinsic, size};
use crate::builtins::support::{constructor, define_getter, define_methods, define_tag, prototype_object};
use crate::heap::cell::{Cell, CellKind};
use crate::object::IterationKind;
use crate::object::hash_table::canonical_key;
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

pub(super) fn install(cx: &mut Context) {
    let prototype = prototype_object(cx, Intrinsic::SetPrototype, Intrinsic::ObjectPrototype);
    let set = constructor(cx, Intrinsic::Set, "Set", 0, new, prototype, false);
    define_getter(cx, set, "[species]", super::species);
    define_methods(
        cx,
        prototype,
        &[
            ("add", 1, add),
            ("clear", 0, clear),
            ("delete", 1, delete),
            ("entries", 0, entries),
            ("forEach", 1, for_each),
            ("has", 1, has),
            ("values", 0, values),
        ],
    );
    define_methods(cx, prototype, super::set_algebra::METHODS);
    define_getter(cx, prototype, "size", get_size);
    define_tag(cx, prototype, "Set");
    let values = cx.objects.get_data(prototype, cx.objects.atoms.values).expect("just defined");
    let keys = cx.objects.atoms.keys;
    cx.objects.add_own(prototype, keys, values, crate::object::attrs::METHOD);
    alias_iterator(cx, prototype, values);
    set_method_intrinsic(cx, Intrinsic::SetAdd, prototype, "add");

    let iterator = prototype_object(cx, Intrinsic::SetIteratorPrototype, Intrinsic::IteratorPrototype);
    define_methods(cx, iterator, &[("next", 0, next)]);
    define_tag(cx, iterator, "Set Iterator");
    set_method_intrinsic(cx, Intrinsic::SetIteratorNext, iterator, "next");
}

#[inline]
pub(super) fn this_set(cx: &mut Context, args: Args) -> Completion<Cell> {
    super::this_collection(cx, args, CellKind::Set)
}

/// Adds a value.
#[inline]
pub(super) fn insert(cx: &mut Context, set: Cell, value: Value) {
    let value = canonical_key(value);
    cx.objects.collection_set(set, value, value);
}

/// `Set(iterable)` (24.2.2.1).
fn new(cx: &mut Context, args: Args) -> Completion {
    let (set, adder) = construct(cx, args, CellKind::Set, Intrinsic::SetPrototype, cx.objects.atoms.add)?;
    let Some(adder) = adder else { return Ok(set.value()) };
    let plain = adder == cx.intrinsic(Intrinsic::SetAdd).value();
    add_values(cx, args.get(0), |cx, value| {
        if plain {
            insert(cx, set, value);
            return Ok(());
        }
        cx.call(adder, set.value(), &[value]).map(drop)
    })?;
    Ok(set.value())
}

/// `Set.prototype.add(value)` (24.2.4.1).
fn add(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    insert(cx, set, args.get(0));
    Ok(set.value())
}

/// `Set.prototype.clear()` (24.2.4.2).
fn clear(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    cx.objects.collection_clear(set);
    Ok(Value::UNDEFINED)
}

/// `Set.prototype.delete(value)` (24.2.4.4).
fn delete(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    let table = cx.objects.collection_table(set);
    Ok(Value::bool(cx.objects.table_delete(table, args.get(0))))
}

/// `Set.prototype.forEach(callback, thisArg)` (24.2.4.7).
fn for_each(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    super::for_each(cx, args, set)
}

/// `Set.prototype.has(value)` (24.2.4.8).
fn has(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    let table = cx.objects.collection_table(set);
    Ok(Value::bool(cx.objects.table_has(table, args.get(0))))
}

/// `get Set.prototype.size` (24.2.4.14).
fn get_size(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    Ok(Value::uint(size(cx, set)))
}

/// `Set.prototype.entries()` (24.2.4.6).
fn entries(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    Ok(iterator(cx, set, IterationKind::Entries))
}

/// `Set.prototype.values()` (24.2.4.17).
fn values(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    Ok(iterator(cx, set, IterationKind::Values))
}

/// `%SetIteratorPrototype%.next()` (24.2.6.2.1).
fn next(cx: &mut Context, args: Args) -> Completion {
    iterator_next(cx, args, CellKind::SetIterator)
}
