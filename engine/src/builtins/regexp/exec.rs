//! `exec` and `test`, and RegExpExec, through which every other method matches (ECMAScript 22.2.6.2, 22.2.7).

use super::{this_object, this_regexp};
use crate::heap::cell::{Cell, CellKind};
use crate::object::{Lookup, Str, attrs, dense_get, layout};
use crate::regexp::{Flags, Match, Pattern, Span};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

/// `RegExp.prototype.exec(string)` (22.2.6.2).
pub(super) fn exec(cx: &mut Context, args: Args) -> Completion {
    let regexp = this_regexp(cx, args, "exec")?;
    let string = cx.to_string(args.get(0))?;
    Ok(builtin_exec(cx, regexp, string)?.map_or(Value::NULL, Cell::value))
}

/// `RegExp.prototype.test(string)` (22.2.6.16).
pub(super) fn test(cx: &mut Context, args: Args) -> Completion {
    let regexp = this_object(cx, args, "test")?;
    let string = cx.to_string(args.get(0))?;
    if executes_plainly(cx, regexp) {
        return Ok(Value::bool(builtin_match(cx, regexp, string)?.is_some()));
    }
    Ok(Value::bool(regexp_exec(cx, regexp, string)?.is_some()))
}

/// Whether RegExpExec would find the built-in `exec` on a regular expression, without calling anything on the way.
pub(super) fn executes_plainly(cx: &mut Context, regexp: Cell) -> bool {
    let exec = cx.intrinsic(Intrinsic::RegExpExec).value();
    regexp.kind() == CellKind::RegExp
        && matches!(cx.objects.lookup(regexp, cx.objects.atoms.exec), Lookup::Data { value, .. } if value == exec)
}

/// RegExpExec (22.2.7.1).
pub(super) fn regexp_exec(cx: &mut Context, regexp: Cell, string: Str) -> Completion<Option<Cell>> {
    let exec = cx.get(regexp, cx.objects.atoms.exec)?;
    let builtin = exec == cx.intrinsic(Intrinsic::RegExpExec).value();
    if cx.is_callable(exec) && !(builtin && regexp.kind() == CellKind::RegExp) {
        let result = cx.call(exec, regexp.value(), &[string.value()])?;
        return match Cell::try_of(result) {
            Some(cell) if cell.is_object() => Ok(Some(cell)),
            _ if result.is_null() => Ok(None),
            _ => Err(cx.throw_type_error("exec gave neither an object nor null")),
        };
    }
    if regexp.kind() != CellKind::RegExp {
        return Err(cx.throw_type_error("the receiver is not a regular expression and has no exec"));
    }
    builtin_exec(cx, regexp, string)
}

/// ToLength(Get(regexp, "lastIndex")) of a regular expression or another object.
pub(super) fn last_index(cx: &mut Context, regexp: Cell) -> Completion<f64> {
    let value = if regexp.kind() == CellKind::RegExp {
        regexp.get(layout::regexp::LAST_INDEX)
    } else {
        cx.get(regexp, cx.objects.atoms.lastIndex)?
    };
    if value.is_int() { Ok(f64::from(value.as_int().max(0))) } else { cx.to_length(value) }
}

/// Set(regexp, "lastIndex", index, true).
pub(super) fn set_last_index(cx: &mut Context, regexp: Cell, index: f64) -> Completion<()> {
    cx.set(regexp, cx.objects.atoms.lastIndex, Value::number(index), true)
}

/// AdvanceStringIndex (22.2.7.3).
pub(super) fn advance(cx: &mut Context, string: Str, index: f64, unicode: bool) -> f64 {
    if !unicode || index + 1.0 >= f64::from(string.len()) {
        return index + 1.0;
    }
    let flat = string.flat(&mut cx.objects.heap);
    index + if flat.code_point_at(index as u32).0 > 0xffff { 2.0 } else { 1.0 }
}

/// RegExpBuiltinExec (22.2.7.2) without its result: the match, with `lastIndex` set.
pub(super) fn builtin_match(cx: &mut Context, regexp: Cell, string: Str) -> Completion<Option<Match>> {
    let index = last_index(cx, regexp)?;
    let pattern = cx.pattern_of(regexp);
    let flags = pattern.flags();
    let moves = flags.has(Flags::GLOBAL | Flags::STICKY);
    let start = if moves { index } else { 0.0 };
    let found = if start > f64::from(string.len()) {
        None
    } else {
        cx.regexp_search(&pattern, string, start as u32, flags.has(Flags::STICKY))?
    };
    if moves {
        set_last_index(cx, regexp, found.as_ref().map_or(0.0, |found| f64::from(found.end())))?;
    }
    Ok(found)
}

fn builtin_exec(cx: &mut Context, regexp: Cell, string: Str) -> Completion<Option<Cell>> {
    // Which flags count is settled before `lastIndex` is written, and nothing that it calls can change them meanwhile but `compile`.
    let Some(found) = builtin_match(cx, regexp, string)? else { return Ok(None) };
    let pattern = cx.pattern_of(regexp);
    Ok(Some(result_array(cx, &pattern, string, &found)))
}

/// The array that `exec` returns (22.2.7.2, from step 22).
fn result_array(cx: &mut Context, pattern: &Pattern, string: Str, found: &Match) -> Cell {
    let array = array_of_groups(cx, found, |cx, span| span_text(cx, string, span));
    let atoms = cx.objects.atoms;
    cx.objects.add_own(array, atoms.index, Value::uint(found.start()), attrs::ALL);
    cx.objects.add_own(array, atoms.input, string.value(), attrs::ALL);
    let groups = object_of_names(cx, pattern, found, array);
    cx.objects.add_own(array, atoms.groups, groups, attrs::ALL);
    if pattern.flags().has(Flags::HAS_INDICES) {
        let indices = array_of_groups(cx, found, span_pair);
        let groups = object_of_names(cx, pattern, found, indices);
        cx.objects.add_own(indices, atoms.groups, groups, attrs::ALL);
        cx.objects.add_own(array, atoms.indices, indices.value(), attrs::ALL);
    }
    array
}

fn array_of_groups(
    cx: &mut Context,
    found: &Match,
    mut show: impl FnMut(&mut Context, Span) -> Value,
) -> Cell {
    let array = cx.objects.create_array();
    for index in 0..found.group_count() {
        let value = show(cx, found.group(index));
        cx.objects.push(array, value).expect("fewer groups than an array may have elements");
    }
    array
}

/// The value of `groups`: the elements of `array` that have names, or undefined where none has.
fn object_of_names(cx: &mut Context, pattern: &Pattern, found: &Match, array: Cell) -> Value {
    if !pattern.has_names() {
        return Value::UNDEFINED;
    }
    let groups = cx.objects.create_object_with_prototype(Cell::NULL);
    for (name, group) in found.names(pattern) {
        let key = cx.key(name);
        cx.objects.add_own(groups, key, dense_get(array, group as u32), attrs::ALL);
    }
    groups.value()
}

/// What a group matched, or undefined.
pub(super) fn span_text(cx: &mut Context, string: Str, span: Span) -> Value {
    match span {
        Some((start, end)) => cx.objects.substring(string, start, end).value(),
        None => Value::UNDEFINED,
    }
}

/// Where a group matched (GetMatchIndexPair, 22.2.7.7), or undefined.
fn span_pair(cx: &mut Context, span: Span) -> Value {
    match span {
        Some((start, end)) => cx.objects.array_from_values(&[Value::uint(start), Value::uint(end)]).value(),
        None => Value::UNDEFINED,
    }
}
