//! The methods that make new arrays out of elements without calling a function for each (ECMAScript 23.1.3), and `flatMap`.

use super::callbacks::{call_mapper, callback};
use super::elements::{Builder, Elements, get, get_present, plain_array, receiver, relative, relative_end};
use super::modifying::removed_count;
use super::{check_length, is_array_value};
use crate::builtins::Method;
use crate::heap::cell::Cell;
use crate::object::{ElementsKind, List};
use crate::runtime::{Args, Callback, Completion, Context};
use crate::value::Value;

pub(super) const METHODS: &[Method] = &[
    ("concat", 1, concat),
    ("flat", 0, flat),
    ("flatMap", 1, flat_map),
    ("slice", 2, slice),
    ("toReversed", 0, to_reversed),
    ("toSpliced", 2, to_spliced),
    ("with", 2, with),
];

/// Arrays nested deeper than this are too deep for `flat`: nothing but a cycle is.
const NESTING_MAX: usize = 10_000;

/// IsConcatSpreadable (23.1.3.2.1).
fn is_concat_spreadable(cx: &mut Context, value: Value) -> Completion<bool> {
    let Some(object) = Cell::try_of(value).filter(|cell| cell.is_object()) else { return Ok(false) };
    let spreadable = cx.get(object, cx.objects.symbols.is_concat_spreadable)?;
    Ok(if spreadable.is_undefined() { is_array_value(value) } else { cx.to_boolean(spreadable) })
}

/// `Array.prototype.concat(...items)` (23.1.3.2).
fn concat(cx: &mut Context, args: Args) -> Completion {
    let object = cx.to_object(args.this())?;
    let result = Builder::species(cx, object, 0)?;
    let mut length = 0;
    for position in 0..=args.len() {
        let item = if position == 0 { object.value() } else { args.get(position - 1) };
        if !is_concat_spreadable(cx, item)? {
            check_length(cx, length + 1)?;
            result.put(cx, length, item)?;
            length += 1;
            continue;
        }
        let source = Cell::of(item);
        let count = cx.length_of_array_like(source)? as u64;
        check_length(cx, length + count)?;
        if let Some(fresh) = result.fresh()
            && is_array_value(item)
            && ElementsKind::of(source) != ElementsKind::Sparse
            && cx.objects.no_prototype_elements()
            && length + count < u64::from(u32::MAX)
            && plain_array(cx, fresh).map(u64::from) == Some(length)
        {
            let appended = cx.objects.append_array(fresh, source);
            cx.object_result(appended)?;
        } else {
            let mut elements = Elements::new(source, 0, count);
            while let Some((index, value)) = elements.next(cx)? {
                result.put(cx, length + index, value)?;
            }
            if let Some(fresh) = result.fresh()
                && length + count <= u64::from(u32::MAX)
            {
                // Trailing holes count, also for what is appended next.
                cx.objects.set_length(fresh, (length + count) as u32);
            }
        }
        length += count;
    }
    result.finish(cx, length)
}

/// `Array.prototype.slice(start, end)` (23.1.3.28).
fn slice(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let start = relative(cx, args.get(0), length)?;
    let end = relative_end(cx, args.get(1), length)?;
    let count = end.saturating_sub(start);
    let result = Builder::species(cx, object, count)?;
    if result.fresh().is_some()
        && count > 0
        && let Some(now) = plain_array(cx, object)
        && end <= u64::from(now)
    {
        return Ok(cx.objects.slice_array(object, start as u32, end as u32).value());
    }
    let mut elements = Elements::new(object, start, start + count);
    while let Some((index, value)) = elements.next(cx)? {
        result.put(cx, index - start, value)?;
    }
    result.finish(cx, count)
}

/// `Array.prototype.flat(depth)` (23.1.3.13).
fn flat(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let depth = match args.get(0) {
        depth if depth.is_undefined() => 1.0,
        depth => cx.to_integer_or_infinity(depth)?,
    };
    let result = Builder::species(cx, object, 0)?;
    let count = flatten(cx, result, object, length, depth, None)?;
    result.finish_created(cx, count)
}

/// `Array.prototype.flatMap(mapper, thisArg)` (23.1.3.14).
fn flat_map(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let mapper = callback(cx, args)?;
    let result = Builder::species(cx, object, 0)?;
    let count = flatten(cx, result, object, length, 1.0, Some(&mapper))?;
    result.finish_created(cx, count)
}

/// FlattenIntoArray (23.1.3.13.1). The arrays under way are in a list rather than on the machine stack: object, next index and length of each.
fn flatten(
    cx: &mut Context,
    result: Builder,
    object: Cell,
    length: u64,
    depth: f64,
    mapper: Option<&Callback>,
) -> Completion<u64> {
    let outer = List::new(&mut cx.objects.heap, 0);
    let (mut object, mut at, mut length, mut level) = (object, 0, length, 0);
    let mut count = 0;
    loop {
        cx.poll()?;
        if at == length {
            let (Some(end), Some(index), Some(above)) = (outer.pop(), outer.pop(), outer.pop()) else {
                return Ok(count);
            };
            (object, at, length) = (Cell::of(above), index.as_number() as u64, end.as_number() as u64);
            level -= 1;
            continue;
        }
        let index = at;
        at += 1;
        let Some(mut value) = get_present(cx, object, index)? else { continue };
        if let Some(mapper) = mapper
            && level == 0
        {
            value = call_mapper(cx, mapper, value, index, object)?;
        }
        if (level as f64) < depth && is_array_value(value) {
            if level == NESTING_MAX {
                return Err(cx.throw_stack_overflow());
            }
            for word in [object.value(), Value::number(at as f64), Value::number(length as f64)] {
                outer.push(&mut cx.objects.heap, word);
            }
            object = Cell::of(value);
            at = 0;
            length = cx.length_of_array_like(object)? as u64;
            level += 1;
        } else {
            check_length(cx, count + 1)?;
            result.put(cx, count, value)?;
            count += 1;
        }
    }
}

/// `Array.prototype.toReversed()` (23.1.3.33).
fn to_reversed(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let result = Builder::array(cx, length as f64)?;
    for index in 0..length {
        let value = get(cx, object, length - 1 - index)?;
        result.put(cx, index, value)?;
        cx.poll()?;
    }
    result.finish(cx, length)
}

/// `Array.prototype.toSpliced(start, skipCount, ...items)` (23.1.3.35).
fn to_spliced(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let start = relative(cx, args.get(0), length)?;
    let skipped = removed_count(cx, args, start, length)?;
    let inserted = args.len().saturating_sub(2) as u64;
    let new_length = length + inserted - skipped;
    check_length(cx, new_length)?;
    let result = Builder::array(cx, new_length as f64)?;
    for index in 0..start {
        let value = get(cx, object, index)?;
        result.put(cx, index, value)?;
        cx.poll()?;
    }
    for (index, value) in args.rest(2).enumerate() {
        result.put(cx, start + index as u64, value)?;
    }
    for index in start + skipped..length {
        let value = get(cx, object, index)?;
        result.put(cx, index + inserted - skipped, value)?;
        cx.poll()?;
    }
    result.finish(cx, new_length)
}

/// `Array.prototype.with(index, value)` (23.1.3.39).
fn with(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let index = cx.to_integer_or_infinity(args.get(0))?;
    let index = if index < 0.0 { length as f64 + index } else { index };
    if index < 0.0 || index >= length as f64 {
        return Err(cx.throw_range_error("the index is out of range"));
    }
    let result = Builder::array(cx, length as f64)?;
    for at in 0..length {
        let value = if at == index as u64 { args.get(1) } else { get(cx, object, at)? };
        result.put(cx, at, value)?;
        cx.poll()?;
    }
    result.finish(cx, length)
}
