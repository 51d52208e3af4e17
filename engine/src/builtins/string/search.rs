//! Finding strings and regular expressions in strings, and comparing strings.

use super::replace::protocol;
use super::{clamped, require_object_coercible, this_string};
use crate::builtins::regexp;
use crate::builtins::support::define_methods;
use crate::heap::cell::{Cell, CellKind};
use crate::object::Str;
use crate::runtime::{Args, Completion, Context};
use crate::value::Value;
use std::cmp::Ordering;

pub(super) fn install(cx: &mut Context, prototype: Cell) {
    define_methods(
        cx,
        prototype,
        &[
            ("endsWith", 1, ends_with),
            ("includes", 1, includes),
            ("indexOf", 1, index_of),
            ("lastIndexOf", 1, last_index_of),
            ("localeCompare", 1, locale_compare),
            ("match", 1, r#match),
            ("matchAll", 1, match_all),
            ("search", 1, search),
            ("startsWith", 1, starts_with),
        ],
    );
}

/// IsRegExp (7.2.8).
pub(in crate::builtins) fn is_reg_exp(cx: &mut Context, value: Value) -> Completion<bool> {
    let Some(object) = Cell::try_of(value).filter(|cell| cell.is_object()) else { return Ok(false) };
    let matcher = cx.get(object, cx.objects.symbols.r#match)?;
    Ok(if matcher.is_undefined() { object.kind() == CellKind::RegExp } else { cx.to_boolean(matcher) })
}

/// The string to look for, where a regular expression is refused.
fn needle(cx: &mut Context, value: Value, method: &str) -> Completion<Str> {
    if let Some(string) = Str::try_of(value) {
        return Ok(string);
    }
    if is_reg_exp(cx, value)? {
        let message = format!("String.prototype.{method} does not take a regular expression");
        return Err(cx.throw_type_error(&message));
    }
    cx.to_string(value)
}

/// Whether `part` stands at `at` of `string`.
fn stands_at(cx: &mut Context, string: Str, part: Str, at: u32) -> bool {
    let string = string.flat(&mut cx.objects.heap);
    let part = part.flat(&mut cx.objects.heap);
    string.with(|string| part.with(|part| string.has_at(at as usize, &part)))
}

/// `String.prototype.endsWith(searchString, endPosition)` (22.1.3.7).
fn ends_with(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "endsWith")?;
    let part = needle(cx, args.get(0), "endsWith")?;
    let len = string.len();
    let end = if args.get(1).is_undefined() { len } else { clamped(cx, args.get(1), len)? };
    Ok(Value::bool(end.checked_sub(part.len()).is_some_and(|start| stands_at(cx, string, part, start))))
}

/// `String.prototype.includes(searchString, position)` (22.1.3.8).
fn includes(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "includes")?;
    let part = needle(cx, args.get(0), "includes")?;
    let start = clamped(cx, args.get(1), string.len())?;
    Ok(Value::bool(cx.objects.index_of(string, part, start).is_some()))
}

fn position_or_minus_1(position: Option<u32>) -> Value {
    position.map_or(Value::int(-1), |at| Value::int(at as i32))
}

/// `String.prototype.indexOf(searchString, position)` (22.1.3.9).
fn index_of(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "indexOf")?;
    let part = cx.to_string(args.get(0))?;
    let start = clamped(cx, args.get(1), string.len())?;
    Ok(position_or_minus_1(cx.objects.index_of(string, part, start)))
}

/// `String.prototype.lastIndexOf(searchString, position)` (22.1.3.11): NaN is the end.
fn last_index_of(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "lastIndexOf")?;
    let part = cx.to_string(args.get(0))?;
    let position = cx.to_number(args.get(1))?;
    let start = if position.is_nan() { u32::MAX } else { position as u32 };
    Ok(position_or_minus_1(cx.objects.last_index_of(string, part, start)))
}

/// `String.prototype.localeCompare(that)` (22.1.3.12). The order is that of code units: it is consistent and the same in every
/// environment, which is all the standard asks without ECMA-402; canonically equivalent strings compare as equal, as it does ask.
fn locale_compare(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "localeCompare")?;
    let that = cx.to_string(args.get(0))?;
    let order = if string.is_latin1() && that.is_latin1() {
        // Latin-1 has no combining marks: equivalent strings are the same.
        cx.objects.compare_strings(string, that)
    } else {
        let (a, b) = (super::case::canonical_units(cx, string), super::case::canonical_units(cx, that));
        a.cmp(&b)
    };
    Ok(Value::int(match order {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    }))
}

/// `String.prototype.startsWith(searchString, position)` (22.1.3.24).
fn starts_with(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "startsWith")?;
    let part = needle(cx, args.get(0), "startsWith")?;
    let start = clamped(cx, args.get(1), string.len())?;
    Ok(Value::bool(stands_at(cx, string, part, start)))
}

/// `String.prototype.match(regexp)` (22.1.3.13).
fn r#match(cx: &mut Context, args: Args) -> Completion {
    require_object_coercible(cx, args, "match")?;
    let symbol = cx.objects.symbols.r#match;
    if let Some(method) = protocol(cx, args.get(0), symbol)? {
        return cx.call(method, args.get(0), &[args.this()]);
    }
    let string = cx.to_string(args.this())?;
    let regexp = regexp::create(cx, args.get(0), Value::UNDEFINED)?;
    cx.invoke(regexp.value(), symbol, &[string.value()])
}

/// `String.prototype.matchAll(regexp)` (22.1.3.14).
fn match_all(cx: &mut Context, args: Args) -> Completion {
    require_object_coercible(cx, args, "matchAll")?;
    let symbol = cx.objects.symbols.match_all;
    check_global(cx, args.get(0), "matchAll")?;
    if let Some(method) = protocol(cx, args.get(0), symbol)? {
        return cx.call(method, args.get(0), &[args.this()]);
    }
    let string = cx.to_string(args.this())?;
    let flags = cx.string("g");
    let regexp = regexp::create(cx, args.get(0), flags)?;
    cx.invoke(regexp.value(), symbol, &[string.value()])
}

/// `String.prototype.search(regexp)` (22.1.3.21).
fn search(cx: &mut Context, args: Args) -> Completion {
    require_object_coercible(cx, args, "search")?;
    let symbol = cx.objects.symbols.search;
    if let Some(method) = protocol(cx, args.get(0), symbol)? {
        return cx.call(method, args.get(0), &[args.this()]);
    }
    let string = cx.to_string(args.this())?;
    let regexp = regexp::create(cx, args.get(0), Value::UNDEFINED)?;
    cx.invoke(regexp.value(), symbol, &[string.value()])
}

/// TypeError where the argument is a regular expression without the flag `g`.
pub(super) fn check_global(cx: &mut Context, pattern: Value, method: &str) -> Completion<()> {
    if pattern.is_nullish() || !is_reg_exp(cx, pattern)? {
        return Ok(());
    }
    let flags = cx.get_v(pattern, cx.objects.atoms.flags)?;
    if flags.is_nullish() {
        return Err(cx.throw_type_error("the flags of the regular expression are null or undefined"));
    }
    if !cx.to_rust_string(flags)?.contains('g') {
        return Err(cx.throw_type_error(&format!("{method} needs a global regular expression")));
    }
    Ok(())
}
