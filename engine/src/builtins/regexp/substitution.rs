//! What replaces a match: a function's result, or a template with `$` in it (GetSubstitution, ECMAScript 22.1.3.19.1).

use crate::builtins::text::Buffer;
use crate::heap::cell::Cell;
use crate::object::{Flat, Str, dense_get};
use crate::regexp::Match;
use crate::runtime::{Completion, Context};
use crate::value::Value;

/// What matches are replaced by.
#[derive(Clone, Copy)]
pub(in crate::builtins) enum Replacement {
    /// A function's results.
    Function(Value),
    /// A string with `$` in it.
    Template(Str),
    /// Any other string.
    Plain(Str),
}

impl Replacement {
    /// Of the argument of `replace`.
    pub(in crate::builtins) fn of(cx: &mut Context, value: Value) -> Completion<Replacement> {
        if cx.is_callable(value) {
            return Ok(Replacement::Function(value));
        }
        let string = cx.to_string(value)?;
        let flat = string.flat(&mut cx.objects.heap);
        let has_dollar = flat.with(|units| units.iter().any(|unit| unit == u16::from(b'$')));
        Ok(if has_dollar { Replacement::Template(string) } else { Replacement::Plain(string) })
    }
}

/// The groups that a template may refer to, from 1.
#[derive(Clone, Copy)]
pub(in crate::builtins) enum Groups<'a> {
    /// A string was looked for.
    None,
    /// Of a match of the built-in matcher.
    Match(&'a Match),
    /// Strings or undefined, in an array that the engine built, from its element 1.
    Array(Cell),
}

impl Groups<'_> {
    /// How many there are.
    fn len(self) -> usize {
        match self {
            Groups::None => 0,
            Groups::Match(found) => found.group_count() - 1,
            Groups::Array(array) => crate::object::array_length(array) as usize - 1,
        }
    }

    fn append(self, cx: &mut Context, text: &mut Buffer, string: Flat, index: usize) {
        match self {
            Groups::None => {}
            Groups::Match(found) => {
                if let Some((start, end)) = found.group(index) {
                    text.push_flat(string.part(start, end));
                }
            }
            Groups::Array(array) => {
                if let Some(group) = Str::try_of(dense_get(array, index as u32)) {
                    text.push_str(cx, group);
                }
            }
        }
    }
}

/// A match, as a template refers to it.
#[derive(Clone, Copy)]
pub(in crate::builtins) struct Matched {
    /// What was searched.
    pub string: Flat,
    /// What matched.
    pub text: Flat,
    /// Where it stood.
    pub at: u32,
}

/// Appends `template` with its references replaced. `names` is the object of named groups, if there is one.
pub(in crate::builtins) fn substitute(
    cx: &mut Context,
    text: &mut Buffer,
    template: Flat,
    Matched { string, text: matched, at }: Matched,
    groups: Groups<'_>,
    names: Option<Cell>,
) -> Completion<()> {
    let len = template.len();
    let unit_at = |index: u32| if index < len { u8::try_from(template.at(index)).unwrap_or(0) } else { 0 };
    let mut next = 0;
    while next < len {
        let unit = template.at(next);
        if unit != u16::from(b'$') {
            text.push(unit);
            next += 1;
            continue;
        }
        let taken = match unit_at(next + 1) {
            b'$' => {
                text.push(unit);
                2
            }
            b'&' => {
                text.push_flat(matched);
                2
            }
            b'`' => {
                text.push_flat(string.part(0, at));
                2
            }
            b'\'' => {
                text.push_flat(string.part((at + matched.len()).min(string.len()), string.len()));
                2
            }
            digit @ b'0'..=b'9' => {
                let one = usize::from(digit - b'0');
                let second = unit_at(next + 2);
                let two = if second.is_ascii_digit() { 10 * one + usize::from(second - b'0') } else { 0 };
                // Two digits where there is such a group, else one.
                let (index, taken) = if (1..=groups.len()).contains(&two) { (two, 3) } else { (one, 2) };
                if (1..=groups.len()).contains(&index) {
                    groups.append(cx, text, string, index);
                    taken
                } else {
                    text.push(unit);
                    1
                }
            }
            b'<' if names.is_some() => {
                let close = (next + 2..len).find(|&index| template.at(index) == u16::from(b'>'));
                match (names, close) {
                    (Some(names), Some(close)) => {
                        let units = template.part(next + 2, close).to_units();
                        let name = cx.objects.string_units(&units).value();
                        let key = cx.to_property_key(name)?;
                        let value = cx.get(names, key)?;
                        if !value.is_undefined() {
                            let value = cx.to_string(value)?;
                            text.push_str(cx, value);
                        }
                        close + 1 - next
                    }
                    _ => {
                        text.push(unit);
                        1
                    }
                }
            }
            _ => {
                text.push(unit);
                1
            }
        };
        next += taken;
    }
    Ok(())
}
