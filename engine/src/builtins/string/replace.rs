//! replace, replaceAll and split, by strings and through the protocols of `Symbol.replace` and `Symbol.split`.

use super::{require_object_coercible, search::check_global};
use crate::builtins::regexp::substitution::{Groups, Matched, Replacement, substitute};
use crate::builtins::support::define_methods;
use crate::builtins::text::Buffer;
use crate::heap::cell::Cell;
use crate::object::{PropertyKey, Str};
use crate::runtime::{Args, Completion, Context};
use crate::value::Value;

/// Loops ask whether they are to stop once in this many rounds.
const POLL_EVERY: u32 = 1024;

pub(super) fn install(cx: &mut Context, prototype: Cell) {
    define_methods(
        cx,
        prototype,
        &[("replace", 2, replace), ("replaceAll", 2, replace_all), ("split", 2, split)],
    );
}

/// The method under `symbol` of an argument that is neither undefined nor null, if it has one.
pub(super) fn protocol(cx: &mut Context, value: Value, symbol: PropertyKey) -> Completion<Option<Value>> {
    if value.is_nullish() {
        return Ok(None);
    }
    let method = cx.get_method(value, symbol)?;
    Ok((!method.is_undefined()).then_some(method))
}

/// `String.prototype.replace(searchValue, replaceValue)` (22.1.3.19).
fn replace(cx: &mut Context, args: Args) -> Completion {
    require_object_coercible(cx, args, "replace")?;
    let (pattern, by) = (args.get(0), args.get(1));
    if let Some(method) = protocol(cx, pattern, cx.objects.symbols.replace)? {
        return cx.call(method, pattern, &[args.this(), by]);
    }
    let string = cx.to_string(args.this())?;
    let pattern = cx.to_string(pattern)?;
    let by = Replacement::of(cx, by)?;
    let Some(at) = cx.objects.index_of(string, pattern, 0) else { return Ok(string.value()) };
    let end = at + pattern.len();
    if let Replacement::Plain(by) = by {
        // Parts of a long string stay parts of it.
        let before = cx.objects.substring(string, 0, at);
        let after = cx.objects.substring(string, end, string.len());
        let joined = cx.objects.concat(before, by);
        let joined = cx.object_result(joined)?;
        let joined = cx.objects.concat(joined, after);
        return cx.object_result(joined).map(Str::value);
    }
    let mut text = Buffer::new();
    let flat = string.flat(&mut cx.objects.heap);
    text.push_flat(flat.part(0, at));
    append(cx, &mut text, by, string, pattern, at)?;
    text.push_flat(flat.part(end, flat.len()));
    text.finish(cx).map(Str::value)
}

/// `String.prototype.replaceAll(searchValue, replaceValue)` (22.1.3.20).
fn replace_all(cx: &mut Context, args: Args) -> Completion {
    require_object_coercible(cx, args, "replaceAll")?;
    let (pattern, by) = (args.get(0), args.get(1));
    check_global(cx, pattern, "replaceAll")?;
    if let Some(method) = protocol(cx, pattern, cx.objects.symbols.replace)? {
        return cx.call(method, pattern, &[args.this(), by]);
    }
    let string = cx.to_string(args.this())?;
    let pattern = cx.to_string(pattern)?;
    let by = Replacement::of(cx, by)?;
    let flat = string.flat(&mut cx.objects.heap);
    let mut next = cx.objects.index_of(string, pattern, 0);
    if next.is_none() {
        return Ok(string.value());
    }
    let mut text = Buffer::new();
    let mut done = 0;
    let mut rounds = 0;
    while let Some(at) = next {
        text.push_flat(flat.part(done, at));
        append(cx, &mut text, by, string, pattern, at)?;
        text.check(cx)?;
        done = at + pattern.len();
        next = cx.objects.index_of(string, pattern, at + pattern.len().max(1));
        rounds += 1;
        if rounds % POLL_EVERY == 0 {
            cx.poll()?;
        }
    }
    text.push_flat(flat.part(done, flat.len()));
    text.finish(cx).map(Str::value)
}

/// Appends what replaces the match of `pattern` at `at`.
fn append(
    cx: &mut Context,
    text: &mut Buffer,
    by: Replacement,
    string: Str,
    pattern: Str,
    at: u32,
) -> Completion<()> {
    match by {
        Replacement::Function(function) => {
            let arguments = [pattern.value(), Value::uint(at), string.value()];
            let result = cx.call(function, Value::UNDEFINED, &arguments)?;
            let result = cx.to_string(result)?;
            text.push_str(cx, result);
        }
        Replacement::Template(template) => {
            let template = template.flat(&mut cx.objects.heap);
            let string = string.flat(&mut cx.objects.heap);
            let matched = Matched { string, text: string.part(at, at + pattern.len()), at };
            substitute(cx, text, template, matched, Groups::None, None)?;
        }
        Replacement::Plain(by) => text.push_str(cx, by),
    }
    Ok(())
}

/// `String.prototype.split(separator, limit)` (22.1.3.23).
fn split(cx: &mut Context, args: Args) -> Completion {
    require_object_coercible(cx, args, "split")?;
    let (separator, limit) = (args.get(0), args.get(1));
    if let Some(method) = protocol(cx, separator, cx.objects.symbols.split)? {
        return cx.call(method, separator, &[args.this(), limit]);
    }
    let string = cx.to_string(args.this())?;
    let limit = if limit.is_undefined() { u32::MAX } else { cx.to_uint32(limit)? };
    let by = cx.to_string(separator)?;
    if limit == 0 {
        return Ok(cx.objects.create_array().value());
    }
    if separator.is_undefined() || (string.is_empty() && !by.is_empty()) {
        return Ok(cx.objects.array_from_values(&[string.value()]).value());
    }
    let array = cx.objects.create_array();
    if by.is_empty() {
        let count = string.len().min(limit);
        for index in 0..count {
            let unit = super::unit_string(cx, string, index);
            add(cx, array, unit, index)?;
        }
        return Ok(array.value());
    }
    let mut done = 0;
    let mut count = 0;
    while let Some(at) = cx.objects.index_of(string, by, done) {
        let part = cx.objects.substring(string, done, at).value();
        add(cx, array, part, count)?;
        count += 1;
        if count == limit {
            return Ok(array.value());
        }
        done = at + by.len();
    }
    let part = cx.objects.substring(string, done, string.len()).value();
    add(cx, array, part, count)?;
    Ok(array.value())
}

fn add(cx: &mut Context, array: Cell, value: Value, count: u32) -> Completion<()> {
    if count % POLL_EVERY == POLL_EVERY - 1 {
        cx.poll()?;
    }
    let pushed = cx.objects.push(array, value);
    cx.object_result(pushed).map(drop)
}
