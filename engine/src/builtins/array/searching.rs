//! The methods that only look at elements (ECMAScript 23.1.3).

use super::elements::{Elements, get, get_present, number, plain_array, receiver, relative};
use crate::builtins::Method;
use crate::heap::cell::{Cell, CellKind};
use crate::object::layout::native_function;
use crate::object::string::LENGTH_MAX;
use crate::object::{Str, StringBuilder, dense_get, elements};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

pub(super) const METHODS: &[Method] = &[
    ("at", 1, at),
    ("includes", 1, includes),
    ("indexOf", 1, index_of),
    ("join", 1, join),
    ("lastIndexOf", 1, last_index_of),
    ("toLocaleString", 0, to_locale_string),
    ("toString", 0, to_string),
];

/// `Array.prototype.at(index)` (23.1.3.1).
fn at(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let index = cx.to_integer_or_infinity(args.get(0))?;
    let index = if index < 0.0 { length as f64 + index } else { index };
    if index < 0.0 || index >= length as f64 {
        return Ok(Value::UNDEFINED);
    }
    get(cx, object, index as u64)
}

/// What one search of a plain array found.
type Found = Option<u32>;

/// Searches the elements from `from` up to `to` of a plain array, as strict equality has it, or with NaN as a number like any other. None
/// where the array is not plain: then the general way is left.
#[inline]
fn search_plain(
    cx: &mut Context,
    object: Cell,
    (from, to): (u64, u64),
    backwards: bool,
    wanted: Value,
    finds_nan: bool,
) -> Completion<Option<Found>> {
    let Some(length) = plain_array(cx, object) else { return Ok(None) };
    // What lies above are holes.
    let to = to.min(u64::from(length.min(elements::capacity(object)))) as u32;
    let from = from.min(u64::from(to)) as u32;
    if backwards {
        search_dense(cx, object, (from..to).rev(), wanted, finds_nan).map(Some)
    } else {
        search_dense(cx, object, from..to, wanted, finds_nan).map(Some)
    }
}

fn search_dense(
    cx: &mut Context,
    object: Cell,
    mut indices: impl Iterator<Item = u32>,
    wanted: Value,
    finds_nan: bool,
) -> Completion<Found> {
    if let Some(wanted) = wanted.to_number_if_number() {
        let equal = |a: f64| a == wanted || finds_nan && a.is_nan() && wanted.is_nan();
        return Ok(elements::find_dense(object, indices, |value| {
            value.to_number_if_number().is_some_and(equal)
        }));
    }
    let Some(string) = Str::try_of(wanted) else {
        return Ok(elements::find_dense(object, indices, |value| value == wanted));
    };
    let may_equal = |value: Value| Str::try_of(value).is_some_and(|other| other.len() == string.len());
    while let Some(index) = elements::find_dense(object, &mut indices, may_equal) {
        if cx.strict_equals(dense_get(object, index), wanted) {
            return Ok(Some(index));
        }
        cx.poll()?;
    }
    Ok(None)
}

/// `Array.prototype.includes(searchElement, fromIndex)` (23.1.3.16).
fn includes(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    if length == 0 {
        return Ok(Value::FALSE);
    }
    let wanted = args.get(0);
    let from = relative(cx, args.get(1), length)?;
    // Holes are undefined here.
    if !wanted.is_undefined()
        && let Some(found) = search_plain(cx, object, (from, length), false, wanted, true)?
    {
        return Ok(Value::bool(found.is_some()));
    }
    for index in from..length {
        let value = get(cx, object, index)?;
        if cx.same_value_zero(value, wanted) {
            return Ok(Value::TRUE);
        }
        cx.poll()?;
    }
    Ok(Value::FALSE)
}

/// `Array.prototype.indexOf(searchElement, fromIndex)` (23.1.3.17).
fn index_of(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    if length == 0 {
        return Ok(Value::int(-1));
    }
    let wanted = args.get(0);
    let from = relative(cx, args.get(1), length)?;
    if let Some(found) = search_plain(cx, object, (from, length), false, wanted, false)? {
        return Ok(found.map_or(Value::int(-1), |index| number(index.into())));
    }
    let mut elements = Elements::new(object, from, length);
    while let Some((index, value)) = elements.next(cx)? {
        if cx.strict_equals(value, wanted) {
            return Ok(number(index));
        }
        cx.poll()?;
    }
    Ok(Value::int(-1))
}

/// `Array.prototype.lastIndexOf(searchElement, fromIndex)` (23.1.3.20).
fn last_index_of(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    if length == 0 {
        return Ok(Value::int(-1));
    }
    let wanted = args.get(0);
    let last = if args.len() > 1 { cx.to_integer_or_infinity(args.get(1))? } else { length as f64 - 1.0 };
    let last = if last < 0.0 { length as f64 + last } else { last.min(length as f64 - 1.0) };
    if last < 0.0 {
        return Ok(Value::int(-1));
    }
    if let Some(found) = search_plain(cx, object, (0, last as u64 + 1), true, wanted, false)? {
        return Ok(found.map_or(Value::int(-1), |index| number(index.into())));
    }
    for index in (0..=last as u64).rev() {
        if let Some(value) = get_present(cx, object, index)?
            && cx.strict_equals(value, wanted)
        {
            return Ok(number(index));
        }
        cx.poll()?;
    }
    Ok(Value::int(-1))
}

/// Whether a call of the running method on the same object is under way already: such a cycle is joined as the empty string.
fn is_in_cycle(cx: &Context, args: Args, object: Cell) -> bool {
    // By what runs: the methods of two realms may alternate.
    let entry = args.callee().get(native_function::ENTRY);
    cx.natives_below().any(|outer| {
        let callee = outer.callee();
        callee.kind() == CellKind::NativeFunction
            && callee.get(native_function::ENTRY) == entry
            && outer.this() == object.value()
    })
}

/// `Array.prototype.join(separator)` (23.1.3.18).
fn join(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let separator = match args.get(0) {
        separator if separator.is_undefined() => Str::of(cx.objects.atoms.comma.to_fast_value()),
        separator => cx.to_string(separator)?,
    };
    let convert = |cx: &mut Context, value: Value| cx.to_string(value);
    join_elements(cx, args, object, length, separator, convert)
}

/// The strings of all elements but undefined and null, separated.
fn join_elements(
    cx: &mut Context,
    args: Args,
    object: Cell,
    length: u64,
    separator: Str,
    convert: impl Fn(&mut Context, Value) -> Completion<Str>,
) -> Completion {
    let separator = separator.flat(&mut cx.objects.heap);
    let mut text = StringBuilder::new();
    let mut checked = false;
    for index in 0..length {
        if index > 0 {
            text.push_flat(separator);
        }
        let value = get(cx, object, index)?;
        if let Some(string) = Str::try_of(value) {
            text.push_flat(string.flat(&mut cx.objects.heap));
        } else if !value.is_nullish() {
            // Only an array that has an object in it can be in a cycle.
            if !checked && value.is_cell() {
                checked = true;
                if is_in_cycle(cx, args, object) {
                    return Ok(cx.objects.empty_string().value());
                }
            }
            let string = convert(cx, value)?;
            text.push_flat(string.flat(&mut cx.objects.heap));
        }
        if text.len() > LENGTH_MAX as usize {
            return Err(cx.throw_range_error("invalid string length"));
        }
        if index & 0xff == 0 && !cx.objects.heap.fits(text.len()) {
            return Err(cx.throw_range_error("the string does not fit the memory limit"));
        }
        cx.poll()?;
    }
    let joined = text.finish(&mut cx.objects);
    cx.object_result(joined).map(Str::value)
}

/// `Array.prototype.toString()` (23.1.3.36).
fn to_string(cx: &mut Context, args: Args) -> Completion {
    let object = cx.to_object(args.this())?;
    let join = cx.get(object, cx.objects.atoms.join)?;
    if cx.is_callable(join) {
        return cx.call(join, object.value(), &[]);
    }
    let to_string = cx.intrinsic(Intrinsic::ObjectToString);
    cx.call(to_string.value(), object.value(), &[])
}

/// `Array.prototype.toLocaleString()` (23.1.3.32): the separator of the pinned locale is a comma.
fn to_locale_string(cx: &mut Context, args: Args) -> Completion {
    let (object, length) = receiver(cx, args)?;
    let separator = Str::of(cx.objects.atoms.comma.to_fast_value());
    let convert = |cx: &mut Context, value: Value| {
        let name = cx.objects.atoms.toLocaleString;
        let text = cx.invoke(value, name, &[])?;
        cx.to_string(text)
    };
    join_elements(cx, args, object, length, separator, convert)
}
