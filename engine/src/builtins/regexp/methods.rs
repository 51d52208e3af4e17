//! `@@match`, `@@matchAll`, `@@replace`, `@@search` and `@@split` of RegExp.prototype (ECMAScript 22.2.6.8 to 22.2.6.14), and the iterator of
//! `matchAll` (22.2.9).
//!
//! Each follows the standard's steps, and most have a second way for regular expressions whose `exec` and flags are the built-in ones, where no step between two matches can
//! be observed: that way makes no result arrays and keeps `lastIndex` in a local.

use super::exec::{advance, executes_plainly, last_index, regexp_exec, set_last_index, span_text};
use super::substitution::{Groups, Matched, Replacement, substitute};
use super::this_object;
use crate::builtins::support::{define_methods, define_tag, prototype_object};
use crate::builtins::text::Buffer;
use crate::heap::cell::{Cell, CellKind};
use crate::object::{List, Lookup, Shape, Str, layout};
use crate::regexp::{Flags, Match, Pattern};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;
use std::rc::Rc;

pub(super) fn install(cx: &mut Context, prototype: Cell) {
    define_methods(
        cx,
        prototype,
        &[
            ("[match]", 1, r#match),
            ("[matchAll]", 1, match_all),
            ("[replace]", 2, replace),
            ("[search]", 1, search),
            ("[split]", 2, split),
        ],
    );
    let iterator =
        prototype_object(cx, Intrinsic::RegExpStringIteratorPrototype, Intrinsic::IteratorPrototype);
    define_methods(cx, iterator, &[("next", 0, next)]);
    define_tag(cx, iterator, "RegExp String Iterator");
}

/// ToString(Get(regexp, "flags")), as the flags that the methods ask for: global, sticky, and unicode for `u` and `v`.
struct Asked {
    text: Str,
    global: bool,
    sticky: bool,
    unicode: bool,
}

fn flags_of(cx: &mut Context, regexp: Cell) -> Completion<Asked> {
    let flags = cx.get(regexp, cx.objects.atoms.flags)?;
    let text = cx.to_string(flags)?;
    let flat = text.flat(&mut cx.objects.heap);
    let has = |letter: u8| flat.with(|units| units.iter().any(|unit| unit == u16::from(letter)));
    Ok(Asked { text, global: has(b'g'), sticky: has(b'y'), unicode: has(b'u') || has(b'v') })
}

/// The pattern, where matching again and again with it calls nothing and changes nothing but `lastIndex`, and `flags` shows what it has.
fn plain_pattern(cx: &mut Context, regexp: Cell, asked: &Asked) -> Option<Rc<Pattern>> {
    if !executes_plainly(cx, regexp) {
        return None;
    }
    let prototype = cx.objects.prototype_of(regexp);
    if prototype.is_null() || Shape::of(regexp) != cx.regexp_shape(prototype) {
        return None;
    }
    let pattern = cx.pattern_of(regexp);
    let flags = pattern.flags();
    let agree = flags.has(Flags::GLOBAL) == asked.global
        && flags.has(Flags::STICKY) == asked.sticky
        && flags.is_unicode() == asked.unicode;
    agree.then_some(pattern)
}

/// Calls `each` with every match of a global pattern, as RegExpExec would find them with `lastIndex` 0 at first; `each` must not run JavaScript.
fn each_match(
    cx: &mut Context,
    pattern: &Pattern,
    string: Str,
    mut each: impl FnMut(&mut Context, Match) -> Completion<()>,
) -> Completion<()> {
    let flags = pattern.flags();
    let mut at = 0.0;
    while at <= f64::from(string.len()) {
        let Some(found) = cx.regexp_search(pattern, string, at as u32, flags.has(Flags::STICKY))? else {
            break;
        };
        at = f64::from(found.end());
        if found.start() == found.end() {
            at = advance(cx, string, at, flags.is_unicode());
        }
        each(cx, found)?;
    }
    Ok(())
}

/// Where the last match was empty, moves `lastIndex` on, so that the next is another.
fn step_over_empty(
    cx: &mut Context,
    regexp: Cell,
    string: Str,
    matched: Str,
    unicode: bool,
) -> Completion<()> {
    if !matched.is_empty() {
        return Ok(());
    }
    let index = last_index(cx, regexp)?;
    let index = advance(cx, string, index, unicode);
    set_last_index(cx, regexp, index)
}

/// ToString(Get(result, "0")).
fn matched_text(cx: &mut Context, result: Cell) -> Completion<Str> {
    let matched = cx.get_index(result, 0.0)?;
    cx.to_string(matched)
}

/// `RegExp.prototype [ %Symbol.match% ] (string)` (22.2.6.8).
fn r#match(cx: &mut Context, args: Args) -> Completion {
    let regexp = this_object(cx, args, "[Symbol.match]")?;
    let string = cx.to_string(args.get(0))?;
    let asked = flags_of(cx, regexp)?;
    if !asked.global {
        return Ok(regexp_exec(cx, regexp, string)?.map_or(Value::NULL, Cell::value));
    }
    set_last_index(cx, regexp, 0.0)?;
    let array = cx.objects.create_array();
    if let Some(pattern) = plain_pattern(cx, regexp, &asked) {
        each_match(cx, &pattern, string, |cx, found| {
            let text = span_text(cx, string, found.group(0));
            let pushed = cx.objects.push(array, text);
            cx.object_result(pushed).map(drop)
        })?;
    } else {
        while let Some(result) = regexp_exec(cx, regexp, string)? {
            let matched = matched_text(cx, result)?;
            let pushed = cx.objects.push(array, matched.value());
            cx.object_result(pushed)?;
            step_over_empty(cx, regexp, string, matched, asked.unicode)?;
            cx.poll()?;
        }
    }
    Ok(if crate::object::array_length(array) == 0 { Value::NULL } else { array.value() })
}

/// SpeciesConstructor (7.3.22) with %RegExp% as the default.
fn species_constructor(cx: &mut Context, object: Cell) -> Completion {
    let default = cx.intrinsic(Intrinsic::RegExp).value();
    let constructor = cx.get(object, cx.objects.atoms.constructor)?;
    if constructor.is_undefined() {
        return Ok(default);
    }
    let Some(constructor) = Cell::try_of(constructor).filter(|cell| cell.is_object()) else {
        return Err(cx.throw_type_error("the constructor of the regular expression is not an object"));
    };
    let species = cx.get(constructor, cx.objects.symbols.species)?;
    if species.is_nullish() {
        return Ok(default);
    }
    if !cx.is_constructor(species) {
        return Err(cx.throw_not_constructor(species));
    }
    Ok(species)
}

/// Bits of a [`CellKind::RegExpStringIterator`], in its layout's `KIND`.
const GLOBAL: i32 = 1;
const UNICODE: i32 = 2;

/// `RegExp.prototype [ %Symbol.matchAll% ] (string)` (22.2.6.9).
fn match_all(cx: &mut Context, args: Args) -> Completion {
    let regexp = this_object(cx, args, "[Symbol.matchAll]")?;
    let string = cx.to_string(args.get(0))?;
    let constructor = species_constructor(cx, regexp)?;
    let asked = flags_of(cx, regexp)?;
    let matcher = cx.construct(constructor, &[regexp.value(), asked.text.value()], constructor)?;
    let index = last_index(cx, regexp)?;
    let matcher = Cell::of(matcher);
    set_last_index(cx, matcher, index)?;
    let bits = if asked.global { GLOBAL } else { 0 } | if asked.unicode { UNICODE } else { 0 };
    let prototype = cx.intrinsic(Intrinsic::RegExpStringIteratorPrototype);
    let iterator = cx.objects.create_of_kind(CellKind::RegExpStringIterator, prototype);
    iterator.init(layout::iterator::TARGET, matcher.value());
    iterator.init(layout::iterator::INDEX, string.value());
    iterator.init(layout::iterator::KIND, Value::int(bits));
    Ok(iterator.value())
}

/// `%RegExpStringIteratorPrototype%.next()` (22.2.9.2.1).
fn next(cx: &mut Context, args: Args) -> Completion {
    let Some(iterator) =
        Cell::try_of(args.this()).filter(|cell| cell.kind() == CellKind::RegExpStringIterator)
    else {
        return Err(cx.throw_type_error("next is called on something that is not an iterator of matchAll"));
    };
    let Some(regexp) = Cell::try_of(iterator.get(layout::iterator::TARGET)) else {
        return Ok(cx.iter_result(Value::UNDEFINED, true));
    };
    let string = Str::of(iterator.get(layout::iterator::INDEX));
    let bits = iterator.get(layout::iterator::KIND).as_int();
    let finish =
        |cx: &mut Context| cx.objects.heap.write(iterator, layout::iterator::TARGET, Value::UNDEFINED);
    // The iterator is a generator's in the standard: one that has thrown is at its end.
    let step = |cx: &mut Context| -> Completion<Option<Cell>> {
        let Some(result) = regexp_exec(cx, regexp, string)? else { return Ok(None) };
        if bits & GLOBAL != 0 {
            let matched = matched_text(cx, result)?;
            step_over_empty(cx, regexp, string, matched, bits & UNICODE != 0)?;
        }
        Ok(Some(result))
    };
    match step(cx) {
        Err(throw) => {
            finish(cx);
            Err(throw)
        }
        Ok(None) => {
            finish(cx);
            Ok(cx.iter_result(Value::UNDEFINED, true))
        }
        Ok(Some(result)) => {
            if bits & GLOBAL == 0 {
                finish(cx);
            }
            Ok(cx.iter_result(result.value(), false))
        }
    }
}

/// `RegExp.prototype [ %Symbol.search% ] (string)` (22.2.6.12).
fn search(cx: &mut Context, args: Args) -> Completion {
    let regexp = this_object(cx, args, "[Symbol.search]")?;
    let string = cx.to_string(args.get(0))?;
    let key = cx.objects.atoms.lastIndex;
    let previous = cx.get(regexp, key)?;
    if !cx.objects.same_value(previous, Value::ZERO) {
        cx.set(regexp, key, Value::ZERO, true)?;
    }
    let result = regexp_exec(cx, regexp, string)?;
    let current = cx.get(regexp, key)?;
    if !cx.objects.same_value(current, previous) {
        cx.set(regexp, key, previous, true)?;
    }
    match result {
        Some(result) => cx.get(result, cx.objects.atoms.index),
        None => Ok(Value::int(-1)),
    }
}

/// `RegExp.prototype [ %Symbol.replace% ] (string, replaceValue)` (22.2.6.11).
fn replace(cx: &mut Context, args: Args) -> Completion {
    let regexp = this_object(cx, args, "[Symbol.replace]")?;
    let string = cx.to_string(args.get(0))?;
    let by = Replacement::of(cx, args.get(1))?;
    let asked = flags_of(cx, regexp)?;
    if asked.global {
        set_last_index(cx, regexp, 0.0)?;
        // Functions see the matches after all were found; only what cannot call JavaScript may be done on the way.
        if !matches!(by, Replacement::Function(_))
            && let Some(pattern) = plain_pattern(cx, regexp, &asked)
            && !pattern.has_names()
        {
            return replace_each(cx, &pattern, string, by);
        }
    }
    let results = List::new(&mut cx.objects.heap, 1);
    while let Some(result) = regexp_exec(cx, regexp, string)? {
        results.push(&mut cx.objects.heap, result.value());
        if !asked.global {
            break;
        }
        let matched = matched_text(cx, result)?;
        step_over_empty(cx, regexp, string, matched, asked.unicode)?;
        cx.poll()?;
    }
    if results.len() == 0 {
        return Ok(string.value());
    }
    let flat = string.flat(&mut cx.objects.heap);
    let mut text = Buffer::new();
    let mut done = 0;
    for index in 0..results.len() {
        let result = Cell::of(results.get(index));
        let count = cx.length_of_array_like(result)?.max(1.0);
        let matched = matched_text(cx, result)?;
        let position = cx.get(result, cx.objects.atoms.index)?;
        // The cast saturates at 0.
        let position = (cx.to_integer_or_infinity(position)? as u32).min(string.len());
        let groups = cx.objects.create_array();
        let pushed = cx.objects.push(groups, matched.value());
        cx.object_result(pushed)?;
        let mut group = 1.0;
        while group < count {
            let mut value = cx.get_index(result, group)?;
            if !value.is_undefined() {
                value = cx.to_string(value)?.value();
            }
            let pushed = cx.objects.push(groups, value);
            cx.object_result(pushed)?;
            cx.poll()?;
            group += 1.0;
        }
        let names = cx.get(result, cx.objects.atoms.groups)?;
        // What replaces the match is made in full before the text grows, because making it may throw or look at other matches.
        let mut replacement = Buffer::new();
        match by {
            Replacement::Function(function) => {
                for value in [Value::uint(position), string.value(), names] {
                    if value == names && names.is_undefined() {
                        continue;
                    }
                    let pushed = cx.objects.push(groups, value);
                    cx.object_result(pushed)?;
                }
                let value = cx.call_with_list(function, Value::UNDEFINED, groups, false)?;
                let value = cx.to_string(value)?;
                replacement.push_str(cx, value);
            }
            Replacement::Template(template) => {
                let names = if names.is_undefined() { None } else { Some(cx.to_object(names)?) };
                let template = template.flat(&mut cx.objects.heap);
                let matched = matched.flat(&mut cx.objects.heap);
                let matched = Matched { string: flat, text: matched, at: position };
                substitute(cx, &mut replacement, template, matched, Groups::Array(groups), names)?;
            }
            Replacement::Plain(by) => {
                if !names.is_undefined() {
                    cx.to_object(names)?;
                }
                replacement.push_str(cx, by);
            }
        }
        if position >= done {
            text.push_flat(flat.part(done, position));
            let replacement = replacement.finish(cx)?;
            text.push_str(cx, replacement);
            done = position.saturating_add(matched.len());
        }
        text.check(cx)?;
    }
    if done < string.len() {
        text.push_flat(flat.part(done, string.len()));
    }
    text.finish(cx).map(Str::value)
}

/// Replaces every match of a global pattern by a string.
fn replace_each(cx: &mut Context, pattern: &Pattern, string: Str, by: Replacement) -> Completion {
    let flat = string.flat(&mut cx.objects.heap);
    let by_flat = match by {
        Replacement::Template(by) | Replacement::Plain(by) => by.flat(&mut cx.objects.heap),
        Replacement::Function(_) => unreachable!("functions are called when all matches are known"),
    };
    let mut text = Buffer::new();
    let mut done = 0;
    let mut replaced = false;
    each_match(cx, pattern, string, |cx, found| {
        let (start, end) = (found.start(), found.end());
        text.push_flat(flat.part(done, start));
        if matches!(by, Replacement::Plain(_)) {
            text.push_flat(by_flat);
        } else {
            let matched = Matched { string: flat, text: flat.part(start, end), at: start };
            substitute(cx, &mut text, by_flat, matched, Groups::Match(&found), None)?;
        }
        (done, replaced) = (end, true);
        text.check(cx)
    })?;
    if !replaced {
        return Ok(string.value());
    }
    text.push_flat(flat.part(done, flat.len()));
    text.finish(cx).map(Str::value)
}

/// `RegExp.prototype [ %Symbol.split% ] (string, limit)` (22.2.6.14).
fn split(cx: &mut Context, args: Args) -> Completion {
    let regexp = this_object(cx, args, "[Symbol.split]")?;
    let string = cx.to_string(args.get(0))?;
    let constructor = species_constructor(cx, regexp)?;
    let asked = flags_of(cx, regexp)?;
    let plain = plain_splitter(cx, regexp, constructor, &asked);
    let splitter = if plain.is_some() {
        regexp
    } else {
        let flags = if asked.sticky {
            asked.text.value()
        } else {
            let sticky = cx.string("y");
            cx.concat_values(&[asked.text.value(), sticky])?
        };
        Cell::of(cx.construct(constructor, &[regexp.value(), flags], constructor)?)
    };
    let array = cx.objects.create_array();
    let limit = if args.get(1).is_undefined() { u32::MAX } else { cx.to_uint32(args.get(1))? };
    if limit == 0 {
        return Ok(array.value());
    }
    let mut parts = Parts { array, limit };
    let size = string.len();
    if size == 0 {
        let matches = match &plain {
            Some(pattern) => cx.regexp_search(pattern, string, 0, true)?.is_some(),
            None => regexp_exec(cx, splitter, string)?.is_some(),
        };
        if !matches {
            parts.add(cx, string.value())?;
        }
        return Ok(array.value());
    }
    let mut done = 0;
    match plain {
        Some(pattern) => {
            let mut at = 0;
            while at < size {
                // A sticky match tried at each position is the first match that is not.
                let Some(found) = cx.regexp_search(&pattern, string, at, false)? else { break };
                if found.start() >= size {
                    break;
                }
                if found.end() == done {
                    at = advance(cx, string, f64::from(found.start()), asked.unicode) as u32;
                    continue;
                }
                let part = cx.objects.substring(string, done, found.start()).value();
                if parts.add(cx, part)? {
                    return Ok(array.value());
                }
                done = found.end();
                for group in 1..found.group_count() {
                    let group = span_text(cx, string, found.group(group));
                    if parts.add(cx, group)? {
                        return Ok(array.value());
                    }
                }
                at = done;
            }
        }
        None => {
            let mut at = 0.0;
            while at < f64::from(size) {
                cx.poll()?;
                set_last_index(cx, splitter, at)?;
                let Some(result) = regexp_exec(cx, splitter, string)? else {
                    at = advance(cx, string, at, asked.unicode);
                    continue;
                };
                let end = last_index(cx, splitter)?.min(f64::from(size)) as u32;
                if end == done {
                    at = advance(cx, string, at, asked.unicode);
                    continue;
                }
                let part = cx.objects.substring(string, done, at as u32).value();
                if parts.add(cx, part)? {
                    return Ok(array.value());
                }
                done = end;
                let count = cx.length_of_array_like(result)?.max(1.0);
                let mut group = 1.0;
                while group < count {
                    let value = cx.get_index(result, group)?;
                    if parts.add(cx, value)? {
                        return Ok(array.value());
                    }
                    group += 1.0;
                }
                at = f64::from(done);
            }
        }
    }
    let rest = cx.objects.substring(string, done, size).value();
    parts.add(cx, rest)?;
    Ok(array.value())
}

/// The pattern to split with, where the splitter that the standard has made would be a plain copy of the regular expression: nothing could see that there is none.
fn plain_splitter(cx: &mut Context, regexp: Cell, constructor: Value, asked: &Asked) -> Option<Rc<Pattern>> {
    let pattern = plain_pattern(cx, regexp, asked)?;
    let prototype = cx.intrinsic(Intrinsic::RegExpPrototype);
    let is_match = cx.objects.symbols.r#match;
    let plain = constructor == cx.intrinsic(Intrinsic::RegExp).value()
        && cx.objects.prototype_of(regexp) == prototype
        && matches!(cx.objects.lookup(regexp, is_match), Lookup::Data { .. });
    // The copy would have the flags that `flags` shows, all of them.
    let shown = asked.text.flat(&mut cx.objects.heap).with(|units| Flags::parse(units.iter()));
    (plain && shown == Some(pattern.flags())).then_some(pattern)
}

/// The result of a split under construction.
struct Parts {
    array: Cell,
    limit: u32,
}

impl Parts {
    /// Adds a part; whether there are as many as were asked for.
    fn add(&mut self, cx: &mut Context, part: Value) -> Completion<bool> {
        let pushed = cx.objects.push(self.array, part);
        cx.object_result(pushed)?;
        Ok(crate::object::array_length(self.array) >= self.limit)
    }
}
