//! `sort` and `toSorted` (ECMAScript 23.1.3.30, 23.1.3.34): stable, over a list of the values that the comparator never sees.
//!
//! With a comparator: runs of up to 63 by binary insertion, which needs the fewest calls, then merges from list to list that are skipped where two runs are in order
//! already; the body that the optimiser takes for the same ([`crate::runtime::body::sort`]) makes the same comparisons. Without one: the strings are made once, numbers' in place, and Rust's own stable sort compares them.

use super::elements::{Builder, Candidates, Elements, delete, get, receiver, set};
use super::key;
use crate::builtins::Method;
use crate::object::{Flat, List, Str};
use crate::runtime::body::sort::INSERTION_MAX;
use crate::runtime::{Args, Callback, Completion, Context};
use crate::value::{Value, convert};

pub(super) const METHODS: &[Method] = &[("sort", 1, sort), ("toSorted", 1, to_sorted)];

/// The comparator, checked: undefined or callable.
fn comparator(cx: &mut Context, args: Args) -> Completion<Value> {
    let comparator = args.get(0);
    if !comparator.is_undefined() && !cx.is_callable(comparator) {
        return Err(cx.throw_type_error("the comparator is neither a function nor undefined"));
    }
    Ok(comparator)
}

/// `Array.prototype.sort(comparator)` (23.1.3.30).
fn sort(cx: &mut Context, args: Args) -> Completion {
    let comparator = comparator(cx, args)?;
    let (object, length) = receiver(cx, args)?;
    let values = List::new(&mut cx.objects.heap, (length as usize).min(1 << 16));
    let mut undefined = 0;
    let mut elements = Elements::new(object, 0, length);
    while let Some((_, value)) = elements.next(cx)? {
        if value.is_undefined() {
            undefined += 1;
        } else {
            values.push(&mut cx.objects.heap, value);
        }
    }
    let values = sort_values(cx, values, comparator)?;
    let defined = values.len() as u64;
    for index in 0..defined {
        set(cx, object, index, values.get(index as usize))?;
    }
    for index in defined..defined + undefined {
        set(cx, object, index, Value::UNDEFINED)?;
    }
    // What is left are holes.
    let mut candidates = Candidates::default();
    let mut index = candidates.next(cx, object, defined + undefined, length);
    while index < length {
        let key = key(cx, index);
        if cx.has_property(object, key)? {
            delete(cx, object, index)?;
        }
        cx.poll()?;
        index = candidates.next(cx, object, index + 1, length);
    }
    Ok(object.value())
}

/// `Array.prototype.toSorted(comparator)` (23.1.3.34).
fn to_sorted(cx: &mut Context, args: Args) -> Completion {
    let comparator = comparator(cx, args)?;
    let (object, length) = receiver(cx, args)?;
    let result = Builder::array(cx, length as f64)?;
    let values = List::new(&mut cx.objects.heap, (length as usize).min(1 << 16));
    for index in 0..length {
        let value = get(cx, object, index)?;
        if !value.is_undefined() {
            values.push(&mut cx.objects.heap, value);
        }
        cx.poll()?;
    }
    let values = sort_values(cx, values, comparator)?;
    for index in 0..length {
        let value = if index < values.len() as u64 { values.get(index as usize) } else { Value::UNDEFINED };
        result.put(cx, index, value)?;
    }
    result.finish(cx, length)
}

/// The values in order: the same list, or another.
fn sort_values(cx: &mut Context, values: List, comparator: Value) -> Completion<List> {
    if values.len() < 2 {
        return Ok(values);
    }
    if !comparator.is_undefined() {
        let callback = cx.callback(comparator, Value::UNDEFINED, 2)?;
        return merge_sort(cx, values, &callback);
    }
    if values.iter().all(Value::is_int) {
        sort_ints(cx, values);
    } else if values.iter().all(Value::is_number) {
        sort_numbers(cx, values);
    } else {
        sort_by_strings(cx, values)?;
    }
    Ok(values)
}

/// An int32 as up to eleven characters, left-aligned: compares as its string does.
fn int_text(value: i32) -> u128 {
    let mut text: u128 = 0;
    let mut digits = 0;
    let mut rest = value.unsigned_abs();
    loop {
        text |= u128::from(b'0' + (rest % 10) as u8) << (8 * digits);
        rest /= 10;
        digits += 1;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        text |= u128::from(b'-') << (8 * digits);
        digits += 1;
    }
    text << (8 * (16 - digits))
}

fn sort_ints(cx: &mut Context, values: List) {
    let mut order: Vec<(u128, i32)> = values.iter().map(|v| (int_text(v.as_int()), v.as_int())).collect();
    order.sort_unstable();
    for (index, &(_, value)) in order.iter().enumerate() {
        values.set(&mut cx.objects.heap, index, Value::int(value));
    }
}

fn sort_numbers(cx: &mut Context, values: List) {
    let text = |value: Value| {
        let mut key = [0; 32];
        let text = convert::number_to_string(value.as_number());
        key[..text.len()].copy_from_slice(text.as_bytes());
        key
    };
    // Numbers are no cells, so a vector may hold them.
    let mut order: Vec<([u8; 32], Value)> = values.iter().map(|value| (text(value), value)).collect();
    order.sort_by_key(|&(text, _)| text);
    for (index, &(_, value)) in order.iter().enumerate() {
        values.set(&mut cx.objects.heap, index, value);
    }
}

/// Sorts by ToString, which is called once for each value.
fn sort_by_strings(cx: &mut Context, values: List) -> Completion<()> {
    let strings = List::new(&mut cx.objects.heap, values.len());
    for index in 0..values.len() {
        let string = cx.to_string(values.get(index))?;
        string.flat(&mut cx.objects.heap);
        strings.push(&mut cx.objects.heap, string.value());
        cx.poll()?;
    }
    let sorted = List::new(&mut cx.objects.heap, values.len());
    // Nothing is allocated in the heap from here to the end of sorting: the list keeps what the vector points to.
    let flat = |index: usize| Str::of(strings.get(index)).try_flat().expect("flattened above");
    let mut order: Vec<(Flat, u32)> = (0..values.len()).map(|index| (flat(index), index as u32)).collect();
    order.sort_by(|a, b| a.0.with(|a| b.0.with(|b| a.compare(&b))));
    let order: Vec<u32> = order.into_iter().map(|(_, index)| index).collect();
    for &index in &order {
        sorted.push(&mut cx.objects.heap, values.get(index as usize));
    }
    for index in 0..values.len() {
        values.set(&mut cx.objects.heap, index, sorted.get(index));
    }
    Ok(())
}

/// Whether the comparator puts `a` before `b`.
#[inline]
fn is_before(cx: &mut Context, compare: &Callback, a: Value, b: Value) -> Completion<bool> {
    let order = cx.call_back(compare, [a, b])?;
    if order.is_int() {
        return Ok(order.as_int() < 0);
    }
    Ok(cx.to_number(order)? < 0.0)
}

fn merge_sort(cx: &mut Context, values: List, compare: &Callback) -> Completion<List> {
    let count = values.len();
    let mut run = count;
    let mut odd = 0;
    while run >= INSERTION_MAX {
        odd |= run & 1;
        run >>= 1;
    }
    run += odd;
    let mut start = 0;
    while start < count {
        insertion_sort(cx, values, start, (start + run).min(count), compare)?;
        start += run;
    }
    if run >= count {
        return Ok(values);
    }
    let (mut from, mut to) = (values, List::new(&mut cx.objects.heap, count));
    for index in 0..count {
        to.push(&mut cx.objects.heap, from.get(index));
    }
    while run < count {
        let mut start = 0;
        while start < count {
            let middle = (start + run).min(count);
            merge(cx, from, to, [start, middle, (middle + run).min(count)], compare)?;
            start += 2 * run;
        }
        (from, to) = (to, from);
        run *= 2;
    }
    Ok(from)
}

/// Sorts a stretch: the run it begins with is kept (or turned round), the rest inserted.
fn insertion_sort(
    cx: &mut Context,
    values: List,
    start: usize,
    end: usize,
    compare: &Callback,
) -> Completion<()> {
    if end - start < 2 {
        return Ok(());
    }
    let mut sorted = start + 2;
    let descending = is_before(cx, compare, values.get(start + 1), values.get(start))?;
    while sorted < end && is_before(cx, compare, values.get(sorted), values.get(sorted - 1))? == descending {
        sorted += 1;
    }
    if descending {
        // Strictly descending, so that turning it round keeps equals in order.
        for (low, high) in (start..(start + sorted) / 2).zip((start..sorted).rev()) {
            let (a, b) = (values.get(low), values.get(high));
            values.set(&mut cx.objects.heap, low, b);
            values.set(&mut cx.objects.heap, high, a);
        }
    }
    for next in sorted..end {
        let pivot = values.get(next);
        let (mut low, mut high) = (start, next);
        while low < high {
            let middle = low + (high - low) / 2;
            if is_before(cx, compare, pivot, values.get(middle))? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        for at in (low..next).rev() {
            let value = values.get(at);
            values.set(&mut cx.objects.heap, at + 1, value);
        }
        values.set(&mut cx.objects.heap, low, pivot);
    }
    Ok(())
}

/// Merges two neighbouring runs of `from`, `start..middle` and `middle..end`, into the same stretch of `to`.
fn merge(
    cx: &mut Context,
    from: List,
    to: List,
    [start, middle, end]: [usize; 3],
    compare: &Callback,
) -> Completion<()> {
    let (mut left, mut right, mut out) = (start, middle, start);
    let in_order = middle == end || !is_before(cx, compare, from.get(middle), from.get(middle - 1))?;
    while left < middle || right < end {
        let take_right = if in_order || right == end {
            left == middle
        } else {
            left == middle || is_before(cx, compare, from.get(right), from.get(left))?
        };
        let index = if take_right { &mut right } else { &mut left };
        let value = from.get(*index);
        *index += 1;
        to.set(&mut cx.objects.heap, out, value);
        out += 1;
    }
    Ok(())
}
