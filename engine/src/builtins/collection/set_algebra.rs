//! The methods of `Set` that combine two sets (ECMAScript 24.2.4). The other may be anything that has `size`, `has` and `keys`.

use super::set::{insert, this_set};
use super::size;
use crate::builtins::Method;
use crate::heap::cell::{Cell, CellKind};
use crate::runtime::iterate::IteratorState;
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::{Value, convert};

pub(super) const METHODS: &[Method] = &[
    ("difference", 1, difference),
    ("intersection", 1, intersection),
    ("isDisjointFrom", 1, is_disjoint_from),
    ("isSubsetOf", 1, is_subset_of),
    ("isSupersetOf", 1, is_superset_of),
    ("symmetricDifference", 1, symmetric_difference),
    ("union", 1, union),
];

/// A Set Record (24.2.1.1).
#[derive(Clone, Copy)]
struct Other {
    object: Value,
    size: f64,
    has: Value,
    keys: Value,
}

impl Other {
    /// GetSetRecord (24.2.1.2).
    fn of(cx: &mut Context, value: Value) -> Completion<Other> {
        let Some(object) = Cell::try_of(value).filter(|cell| cell.is_object()) else {
            return Err(cx.throw_type_error("the other set is not an object"));
        };
        let size = cx.get(object, cx.objects.atoms.size)?;
        let size = cx.to_number(size)?;
        if size.is_nan() {
            return Err(cx.throw_type_error("the other set's size is not a number"));
        }
        let size = convert::to_integer_or_infinity(size);
        if size < 0.0 {
            return Err(cx.throw_range_error("the other set's size is negative"));
        }
        let has = cx.get(object, cx.objects.atoms.has)?;
        if !cx.is_callable(has) {
            return Err(cx.throw_not_callable(has));
        }
        let keys = cx.get(object, cx.objects.atoms.keys)?;
        if !cx.is_callable(keys) {
            return Err(cx.throw_not_callable(keys));
        }
        Ok(Other { object: value, size, has, keys })
    }

    fn has(self, cx: &mut Context, value: Value) -> Completion<bool> {
        let found = cx.call(self.has, self.object, &[value])?;
        Ok(cx.to_boolean(found))
    }

    /// GetIteratorFromMethod of `keys`, whose result need not be iterable itself.
    fn keys(self, cx: &mut Context) -> Completion<IteratorState> {
        cx.iterator_of_call(self.object, self.keys)
    }
}

/// A walk over the elements of `set` as they are at each step.
struct Walk {
    table: Cell,
    position: usize,
}

impl Walk {
    fn over(cx: &Context, set: Cell) -> Walk {
        Walk { table: cx.objects.collection_table(set), position: 0 }
    }

    fn next(&mut self, cx: &mut Context) -> Option<Value> {
        let (table, position, key, _) = cx.objects.table_next(self.table, self.position)?;
        (self.table, self.position) = (table, position);
        Some(key)
    }
}

fn contains(cx: &mut Context, set: Cell, value: Value) -> bool {
    let table = cx.objects.collection_table(set);
    cx.objects.table_has(table, value)
}

fn remove(cx: &mut Context, set: Cell, value: Value) {
    let table = cx.objects.collection_table(set);
    cx.objects.table_delete(table, value);
}

fn new_set(cx: &mut Context) -> Cell {
    let prototype = cx.intrinsic(Intrinsic::SetPrototype);
    cx.objects.create_collection(CellKind::Set, prototype)
}

fn copy(cx: &mut Context, set: Cell) -> Cell {
    let result = new_set(cx);
    let mut walk = Walk::over(cx, set);
    while let Some(value) = walk.next(cx) {
        insert(cx, result, value);
    }
    result
}

/// `Set.prototype.union(other)` (24.2.4.16).
fn union(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    let other = Other::of(cx, args.get(0))?;
    let mut keys = other.keys(cx)?;
    let result = copy(cx, set);
    while let Some(value) = cx.iterator_step(&mut keys)? {
        insert(cx, result, value);
        cx.poll()?;
    }
    Ok(result.value())
}

/// `Set.prototype.intersection(other)` (24.2.4.9).
fn intersection(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    let other = Other::of(cx, args.get(0))?;
    let result = new_set(cx);
    if f64::from(size(cx, set)) <= other.size {
        let mut walk = Walk::over(cx, set);
        while let Some(value) = walk.next(cx) {
            if other.has(cx, value)? {
                insert(cx, result, value);
            }
        }
    } else {
        let mut keys = other.keys(cx)?;
        while let Some(value) = cx.iterator_step(&mut keys)? {
            if contains(cx, set, value) {
                insert(cx, result, value);
            }
            cx.poll()?;
        }
    }
    Ok(result.value())
}

/// `Set.prototype.difference(other)` (24.2.4.5).
fn difference(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    let other = Other::of(cx, args.get(0))?;
    let result = copy(cx, set);
    if f64::from(size(cx, set)) <= other.size {
        let mut walk = Walk::over(cx, result);
        while let Some(value) = walk.next(cx) {
            if other.has(cx, value)? {
                remove(cx, result, value);
            }
        }
    } else {
        let mut keys = other.keys(cx)?;
        while let Some(value) = cx.iterator_step(&mut keys)? {
            remove(cx, result, value);
            cx.poll()?;
        }
    }
    Ok(result.value())
}

/// `Set.prototype.symmetricDifference(other)` (24.2.4.15).
fn symmetric_difference(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    let other = Other::of(cx, args.get(0))?;
    let mut keys = other.keys(cx)?;
    let result = copy(cx, set);
    while let Some(value) = cx.iterator_step(&mut keys)? {
        // The receiver as it is now decides: `keys` may have changed it.
        if contains(cx, set, value) {
            remove(cx, result, value);
        } else {
            insert(cx, result, value);
        }
        cx.poll()?;
    }
    Ok(result.value())
}

/// `Set.prototype.isSubsetOf(other)` (24.2.4.11).
fn is_subset_of(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    let other = Other::of(cx, args.get(0))?;
    if f64::from(size(cx, set)) > other.size {
        return Ok(Value::FALSE);
    }
    let mut walk = Walk::over(cx, set);
    while let Some(value) = walk.next(cx) {
        if !other.has(cx, value)? {
            return Ok(Value::FALSE);
        }
    }
    Ok(Value::TRUE)
}

/// `Set.prototype.isSupersetOf(other)` (24.2.4.12).
fn is_superset_of(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    let other = Other::of(cx, args.get(0))?;
    if f64::from(size(cx, set)) < other.size {
        return Ok(Value::FALSE);
    }
    let mut keys = other.keys(cx)?;
    while let Some(value) = cx.iterator_step(&mut keys)? {
        if !contains(cx, set, value) {
            cx.iterator_close(keys)?;
            return Ok(Value::FALSE);
        }
        cx.poll()?;
    }
    Ok(Value::TRUE)
}

/// `Set.prototype.isDisjointFrom(other)` (24.2.4.10).
fn is_disjoint_from(cx: &mut Context, args: Args) -> Completion {
    let set = this_set(cx, args)?;
    let other = Other::of(cx, args.get(0))?;
    if f64::from(size(cx, set)) <= other.size {
        let mut walk = Walk::over(cx, set);
        while let Some(value) = walk.next(cx) {
            if other.has(cx, value)? {
                return Ok(Value::FALSE);
            }
        }
    } else {
        let mut keys = other.keys(cx)?;
        while let Some(value) = cx.iterator_step(&mut keys)? {
            if contains(cx, set, value) {
                cx.iterator_close(keys)?;
                return Ok(Value::FALSE);
            }
            cx.poll()?;
        }
    }
    Ok(Value::TRUE)
}
