//! The methods that change the array they are called on, but for `sort` (ECMAScript 23.1.3).

use super::elements::{
    Builder, Elements, delete, get, get_present, number, plain_array, receiver, relative, relative_end, set,
    set_length,
};
use super::{check_length, grow_length};
use crate::builtins::Method;
use crate::heap::cell::Cell;
use crate::object::elements;
use crate::runtime::{Args, Completion, Context};
use crate::value::Value;

pub(super) const METHODS: &[Method] = &[
    ("copyWithin", 2, copy_within),
    ("fill", 1, fill),
    ("pop", 0, pop),
    ("push", 1, push),
    ("reverse", 0, reverse),
    ("shift", 0, shift),
    ("splice", 2, splice),
    ("unshift", 1, unshift),
];

/// `this` where it is a plain array: see [`plain_array`].
#[inline]
fn plain_receiver(cx: &Context, args: Args) -> Option<(Cell, u32)> {
    let array = Cell::try_of(args.this())?;
    Some((array, plain_array(cx, array)?))
}

/// `Array.prototype.push(...items)` (23.1.3.23).
fn push(cx: &mut Context, args: Args) -> Completion {
    if let Some((array, length)) = plain_receiver(cx, args)
        && u64::from(length) + (args.len() as u64) < u64::from(u32::MAX)
    {
        for value in args.rest(0) {
            let pushed = cx.objects.push(array, value);
            cx.object_result(pushed)?;
        }
        return Ok(number(u64::from(length) + args.len() as u64));
    }
    let (object, length) = receiver(cx, args)?;
    check_length(cx, length + args.len() as u64)?;
    for (index, value) in args.rest(0).enumerate() {
        set(cx, object, length + index as u64, value)?;
    }
    let length = length + args.len() as u64;
    set_length(cx, object, length)?;
    Ok(number(length))
}

/// `Array.prototype.pop()` (23.1.3.22).
fn pop(cx: &mut Context, args: Args) -> Completion {
    if let Some((array, length)) = plain_receiver(cx, args)
        && length > 0
    {
        let value = cx.objects.pop(array);
        return Ok(if value.is_empty() { Value::UNDEFINED } else { value });
    }
    let (object, length) = receiver(cx, args)?;
    if length == 0 {
        set_length(cx, object, 0)?;
        return Ok(Value::UNDEFINED);
    }
    let value = get(cx, object, length - 1)?;
    delete(cx, object, length - 1)?;
    set_length(cx, object, length - 1)?;
    Ok(value)
}

/// `Array.prototype.shift()` (23.1.3.27).
fn shift(cx: &mut Context, args: Args) -> Completion {
    if let Some((array, length)) = plain_receiver(cx, args)
        && length > 0
    {
        let value = cx.objects.shift(array);
        return Ok(if value.is_empty() { Value::UNDEFINED } else { value });
    }
    let (object, length) = receiver(cx, args)?;
    if length == 0 {
        set_length(cx, object, 0)?;
        return Ok(Value::UNDEFINED);
    }
    let first = get(cx, object, 0)?;
    for index in 1..length {
        move_element(cx, object, index, index - 1)?;
    }
    delete(cx, object, length - 1)?;
    set_length(cx, object, length - 1)?;
    Ok(first)
}

/// One step of the methods that move elements: what `from` holds goes to `to`, and a hole moves as a hole.
fn move_element(cx: &mut Context, object: Cell, from: u64, to: u64) -> Completion<()> {
    cx.poll()?;
    match get_present(cx, object, from)? {
        Some(value) => set(cx, object, to, value),
        None => delete(cx, object, to),
    }
}

/// `Array.prototype.unshift(...items)` (23.1.3.37).
fn unshift(cx: &mut Context, args: Args) -> Completion {
    let added = args.len() as u64;
    if let Some((array, length)) = plain_receiver(cx, args)
        && u64::from(length) + added < u64::from(u32::MAX)
    {
        let opened = cx.objects.open_gap(array, 0, added as u32);
        cx.object_result(opened)?;
        for (index, value) in args.rest(0).enumerate() {
            cx.objects.dense_set(array, index as u32, value);
        }
        return Ok(number(u64::from(length) + added));
    }
    let (object, length) = receiver(cx, args)?;
    if added > 0 {
        check_length(cx, length + added)?;
        for index in (0..length).rev() {
            move_element(cx, object, index, index + added)?;
        }
        for (index, value) in args.rest(0).enumerate() {
            set(cx, object, index as u64, value)?;
        }
    }
    grow_length(cx, object, length + added)?;
    Ok(number(length + added))
}

/// `Array.prototype.splice(start, deleteCount, ...items)` (23.1.3.31).
fn splice(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let start = relative(cx, args.get(0), length)?;
    let inserted = args.len().saturating_sub(2) as u64;
    let removed = removed_count(cx, args, start, length)?;
    check_length(cx, length + inserted - removed)?;
    let result = Builder::species(cx, object, removed)?;
    if let Some(fresh) = result.fresh()
        && plain_array(cx, object).map(u64::from) == Some(length)
        && length + inserted < u64::from(u32::MAX)
    {
        return splice_plain(cx, object, fresh, args, start as u32, removed as u32);
    }
    let mut gone = Elements::new(object, start, start + removed);
    while let Some((index, value)) = gone.next(cx)? {
        result.put(cx, index - start, value)?;
    }
    let result = result.finish(cx, removed)?;
    if inserted < removed {
        for index in start..length - removed {
            move_element(cx, object, index + removed, index + inserted)?;
        }
        for index in (length - removed + inserted..length).rev() {
            delete(cx, object, index)?;
            cx.poll()?;
        }
    } else if inserted > removed {
        for index in (start..length - removed).rev() {
            move_element(cx, object, index + removed, index + inserted)?;
        }
    }
    for (index, value) in args.rest(2).enumerate() {
        set(cx, object, start + index as u64, value)?;
    }
    set_length(cx, object, length - removed + inserted)?;
    Ok(result)
}

/// How many elements `splice` and `toSpliced` remove.
pub(super) fn removed_count(cx: &mut Context, args: Args, start: u64, length: u64) -> Completion<u64> {
    match args.len() {
        0 => Ok(0),
        1 => Ok(length - start),
        _ => {
            let wanted = cx.to_integer_or_infinity(args.get(1))?;
            Ok(wanted.clamp(0.0, (length - start) as f64) as u64)
        }
    }
}

/// `splice` where stretches can be moved as a whole: gives the removed elements in a new array.
fn splice_plain(
    cx: &mut Context,
    array: Cell,
    fresh: Cell,
    args: Args,
    start: u32,
    removed: u32,
) -> Completion {
    let result = if removed == 0 { fresh } else { cx.objects.slice_array(array, start, start + removed) };
    let inserted = args.len().saturating_sub(2) as u32;
    if inserted < removed {
        cx.objects.remove_range(array, start + inserted, removed - inserted);
    } else {
        let opened = cx.objects.open_gap(array, start + removed, inserted - removed);
        cx.object_result(opened)?;
    }
    if start + inserted > elements::capacity(array) {
        cx.objects.reserve_elements(array, start + inserted);
    }
    for (index, value) in args.rest(2).enumerate() {
        cx.objects.dense_set(array, start + index as u32, value);
    }
    Ok(result.value())
}

/// `Array.prototype.reverse()` (23.1.3.26).
fn reverse(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    if plain_array(cx, object).is_some() && length <= u64::from(elements::capacity(object)) {
        cx.objects.reverse_elements(object, length as u32);
        return Ok(object.value());
    }
    for lower in 0..length / 2 {
        let upper = length - 1 - lower;
        let low = get_present(cx, object, lower)?;
        let high = get_present(cx, object, upper)?;
        match high {
            Some(value) => set(cx, object, lower, value)?,
            None if low.is_some() => delete(cx, object, lower)?,
            None => {}
        }
        match low {
            Some(value) => set(cx, object, upper, value)?,
            None if high.is_some() => delete(cx, object, upper)?,
            None => {}
        }
        cx.poll()?;
    }
    Ok(object.value())
}

/// `Array.prototype.fill(value, start, end)` (23.1.3.7).
fn fill(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let value = args.get(0);
    let start = relative(cx, args.get(1), length)?;
    let end = relative_end(cx, args.get(2), length)?;
    if let Some(now) = plain_array(cx, object)
        && end <= u64::from(now)
    {
        cx.objects.fill_array(object, start as u32, end as u32, value);
        return Ok(object.value());
    }
    for index in start..end {
        set(cx, object, index, value)?;
        cx.poll()?;
    }
    Ok(object.value())
}

/// `Array.prototype.copyWithin(target, start, end)` (23.1.3.4).
fn copy_within(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let to = relative(cx, args.get(0), length)?;
    let from = relative(cx, args.get(1), length)?;
    let end = relative_end(cx, args.get(2), length)?;
    let count = end.saturating_sub(from).min(length - to);
    if let Some(now) = plain_array(cx, object)
        && length <= u64::from(now.min(elements::capacity(object)))
    {
        cx.objects.move_elements(object, to as u32, from as u32, count as u32);
        return Ok(object.value());
    }
    let backwards = from < to && to < from + count;
    for step in 0..count {
        let offset = if backwards { count - 1 - step } else { step };
        move_element(cx, object, from + offset, to + offset)?;
    }
    Ok(object.value())
}
