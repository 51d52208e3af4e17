//! The methods that call a function for each element (ECMAScript 23.1.3).

use super::elements::{Builder, Elements, get, get_present, number, receiver};
use crate::builtins::Method;
use crate::heap::cell::Cell;
use crate::runtime::{Args, Callback, Completion, Context};
use crate::value::Value;

pub(super) const METHODS: &[Method] = &[
    ("every", 1, every),
    ("filter", 1, filter),
    ("find", 1, find),
    ("findIndex", 1, find_index),
    ("findLast", 1, find_last),
    ("findLastIndex", 1, find_last_index),
    ("forEach", 1, for_each),
    ("map", 1, map),
    ("reduce", 1, reduce),
    ("reduceRight", 1, reduce_right),
    ("some", 1, some),
];

/// The callback in the first argument, with `thisArg` from the second; TypeError where it cannot be called.
pub(super) fn callback(cx: &mut Context, args: Args) -> Completion<Callback> {
    let function = args.get(0);
    if !cx.is_callable(function) {
        return Err(cx.throw_not_callable(function));
    }
    cx.callback(function, args.get(1), 3)
}

/// `Array.prototype.forEach(callback, thisArg)` (23.1.3.15).
fn for_each(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let callback = callback(cx, args)?;
    let mut elements = Elements::new(object, 0, length);
    while let Some((index, value)) = elements.next(cx)? {
        cx.call_back(&callback, [value, number(index), object.value()])?;
    }
    Ok(Value::UNDEFINED)
}

/// `Array.prototype.map(callback, thisArg)` (23.1.3.21).
fn map(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let callback = callback(cx, args)?;
    let result = Builder::species(cx, object, length)?;
    result.reserve_like(cx, object);
    let mut elements = Elements::new(object, 0, length);
    while let Some((index, value)) = elements.next(cx)? {
        let mapped = cx.call_back(&callback, [value, number(index), object.value()])?;
        result.put(cx, index, mapped)?;
    }
    result.finish_created(cx, length)
}

/// `Array.prototype.filter(callback, thisArg)` (23.1.3.8).
fn filter(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let callback = callback(cx, args)?;
    let result = Builder::species(cx, object, 0)?;
    let mut kept = 0;
    let mut elements = Elements::new(object, 0, length);
    while let Some((index, value)) = elements.next(cx)? {
        let selected = cx.call_back(&callback, [value, number(index), object.value()])?;
        if cx.to_boolean(selected) {
            result.put(cx, kept, value)?;
            kept += 1;
        }
    }
    result.finish_created(cx, kept)
}

/// Whether the callback's result is `wanted` for any element that is there.
fn any(cx: &mut Context, args: Args, wanted: bool) -> Completion<bool> {
    let (object, length) = receiver(cx, args)?;
    let callback = callback(cx, args)?;
    let mut elements = Elements::new(object, 0, length);
    while let Some((index, value)) = elements.next(cx)? {
        let result = cx.call_back(&callback, [value, number(index), object.value()])?;
        if cx.to_boolean(result) == wanted {
            return Ok(true);
        }
    }
    Ok(false)
}

/// `Array.prototype.some(callback, thisArg)` (23.1.3.29).
fn some(cx: &mut Context, args: Args) -> Completion {
    any(cx, args, true).map(Value::bool)
}

/// `Array.prototype.every(callback, thisArg)` (23.1.3.6).
fn every(cx: &mut Context, args: Args) -> Completion {
    any(cx, args, false).map(|found| Value::bool(!found))
}

/// FindViaPredicate (23.1.3.12.1): index and value. Holes are visited as undefined.
fn find_via_predicate(cx: &mut Context, args: Args, ascending: bool) -> Completion<Option<(u64, Value)>> {
    let (object, length) = receiver(cx, args)?;
    let callback = callback(cx, args)?;
    for step in 0..length {
        let index = if ascending { step } else { length - 1 - step };
        let value = get(cx, object, index)?;
        let result = cx.call_back(&callback, [value, number(index), object.value()])?;
        if cx.to_boolean(result) {
            return Ok(Some((index, value)));
        }
    }
    Ok(None)
}

/// `Array.prototype.find(predicate, thisArg)` (23.1.3.9).
fn find(cx: &mut Context, args: Args) -> Completion {
    Ok(find_via_predicate(cx, args, true)?.map_or(Value::UNDEFINED, |(_, value)| value))
}

/// `Array.prototype.findIndex(predicate, thisArg)` (23.1.3.10).
fn find_index(cx: &mut Context, args: Args) -> Completion {
    Ok(find_via_predicate(cx, args, true)?.map_or(Value::int(-1), |(index, _)| number(index)))
}

/// `Array.prototype.findLast(predicate, thisArg)` (23.1.3.11).
fn find_last(cx: &mut Context, args: Args) -> Completion {
    Ok(find_via_predicate(cx, args, false)?.map_or(Value::UNDEFINED, |(_, value)| value))
}

/// `Array.prototype.findLastIndex(predicate, thisArg)` (23.1.3.12).
fn find_last_index(cx: &mut Context, args: Args) -> Completion {
    Ok(find_via_predicate(cx, args, false)?.map_or(Value::int(-1), |(index, _)| number(index)))
}

/// The reducer in the first argument.
fn reducer(cx: &mut Context, args: Args) -> Completion<Callback> {
    let function = args.get(0);
    if !cx.is_callable(function) {
        return Err(cx.throw_not_callable(function));
    }
    cx.callback(function, Value::UNDEFINED, 4)
}

/// `Array.prototype.reduce(callback, initialValue)` (23.1.3.24).
fn reduce(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let callback = reducer(cx, args)?;
    let mut elements = Elements::new(object, 0, length);
    let mut accumulator = if args.len() >= 2 {
        args.get(1)
    } else {
        match elements.next(cx)? {
            Some((_, first)) => first,
            None => return Err(throw_nothing_to_reduce(cx)),
        }
    };
    while let Some((index, value)) = elements.next(cx)? {
        accumulator = cx.call_back(&callback, [accumulator, value, number(index), object.value()])?;
    }
    Ok(accumulator)
}

/// `Array.prototype.reduceRight(callback, initialValue)` (23.1.3.25).
fn reduce_right(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let callback = reducer(cx, args)?;
    let mut at = length;
    let mut accumulator = if args.len() >= 2 { Some(args.get(1)) } else { None };
    while at > 0 {
        at -= 1;
        cx.poll()?;
        let Some(value) = get_present(cx, object, at)? else { continue };
        accumulator = Some(match accumulator {
            None => value,
            Some(before) => cx.call_back(&callback, [before, value, number(at), object.value()])?,
        });
    }
    match accumulator {
        Some(value) => Ok(value),
        None => Err(throw_nothing_to_reduce(cx)),
    }
}

#[cold]
fn throw_nothing_to_reduce(cx: &mut Context) -> crate::runtime::Throw {
    cx.throw_type_error("reduce of an empty array with no initial value")
}

/// Calls `callback` as `flatMap` does.
pub(super) fn call_mapper(
    cx: &mut Context,
    callback: &Callback,
    value: Value,
    index: u64,
    object: Cell,
) -> Completion {
    cx.call_back(callback, [value, number(index), object.value()])
}
