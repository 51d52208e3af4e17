//! What a reviver does with a parsed value: InternalizeJSONProperty (ECMAScript 25.5.1.1).

use super::DEPTH_MAX;
use crate::heap::cell::{Cell, CellKind};
use crate::object::{KeyFilter, List, PropertyKey, attrs};
use crate::runtime::{Completion, Context};
use crate::value::Value;

/// An object whose properties are being revived. While it is not the innermost one, a list has it.
#[derive(Clone, Copy)]
struct Level {
    /// What it is a property of, and which.
    holder: Cell,
    key: PropertyKey,
    object: Cell,
    /// Its keys, null for an array.
    keys: Cell,
    next: u32,
    count: u32,
}

impl Level {
    /// Of property `key` of `holder`, if that is an object; else the value.
    fn enter(cx: &mut Context, holder: Cell, key: PropertyKey) -> Completion<Result<Level, Value>> {
        let value = cx.get(holder, key)?;
        let Some(object) = Cell::try_of(value).filter(|cell| cell.is_object()) else { return Ok(Err(value)) };
        let (keys, count) = if object.kind() == CellKind::Array {
            (Cell::NULL, cx.length_of_array_like(object)? as u32)
        } else {
            let keys = cx.objects.own_keys(object, KeyFilter::ENUMERABLE_STRINGS);
            (keys.cell(), keys.len() as u32)
        };
        Ok(Ok(Level { holder, key, object, keys, next: 0, count }))
    }

    fn next_key(&mut self, cx: &mut Context) -> Option<PropertyKey> {
        if self.next == self.count {
            return None;
        }
        self.next += 1;
        if self.keys.is_null() {
            return Some(PropertyKey::index(self.next - 1));
        }
        let key = List::at(self.keys).get(self.next as usize - 1);
        Some(cx.objects.key_from_primitive(key))
    }
}

/// The value that a reviver makes of `value`.
pub fn revive(cx: &mut Context, value: Value, reviver: Value) -> Completion {
    let root = cx.objects.create_object();
    let mut key = cx.objects.atoms.empty;
    cx.objects.add_own(root, key, value, attrs::ALL);
    let mut holder = root;
    let outer = List::new(&mut cx.objects.heap, 0);
    let mut counts: Vec<(u32, u32)> = Vec::new();
    let mut level: Option<Level> = None;
    loop {
        // Down, to a value that is not an object.
        let mut result = match Level::enter(cx, holder, key)? {
            Err(value) => call(cx, reviver, holder, key, value)?,
            Ok(inner) => {
                if let Some(around) = level {
                    if counts.len() >= DEPTH_MAX {
                        return Err(cx.throw_stack_overflow());
                    }
                    for word in [around.holder.value(), around.key.to_fast_value(), around.object.value()] {
                        outer.push(&mut cx.objects.heap, word);
                    }
                    let keys = if around.keys.is_null() { Value::NULL } else { around.keys.value() };
                    outer.push(&mut cx.objects.heap, keys);
                    counts.push((around.next, around.count));
                }
                level = Some(inner);
                Value::EMPTY
            }
        };
        // On to the next property, and up past objects that have no more.
        loop {
            let Some(mut here) = level else { return Ok(result) };
            if !result.is_empty() {
                store(cx, here.object, key, result)?;
            }
            cx.poll()?;
            let next = here.next_key(cx);
            level = Some(here);
            if let Some(next) = next {
                (holder, key) = (here.object, next);
                break;
            }
            result = call(cx, reviver, here.holder, here.key, here.object.value())?;
            key = here.key;
            level = counts.pop().map(|(next, count)| {
                let pop = || outer.pop().expect("four words a level");
                let (keys, object, key, holder) = (pop(), pop(), pop(), pop());
                Level {
                    holder: Cell::of(holder),
                    key: cx.objects.key_from_primitive(key),
                    object: Cell::of(object),
                    keys: Cell::try_of(keys).unwrap_or(Cell::NULL),
                    next,
                    count,
                }
            });
        }
    }
}

fn call(cx: &mut Context, reviver: Value, holder: Cell, key: PropertyKey, value: Value) -> Completion {
    let name = cx.objects.key_to_value(key);
    cx.call(reviver, holder.value(), &[name, value])
}

/// Puts back what the reviver gave; what cannot be changed stays as it is.
fn store(cx: &mut Context, object: Cell, key: PropertyKey, value: Value) -> Completion<()> {
    if value.is_undefined() {
        cx.objects.delete_own(object, key);
        return Ok(());
    }
    let stored = cx.objects.create_data_property(object, key, value);
    cx.object_result(stored).map(drop)
}
