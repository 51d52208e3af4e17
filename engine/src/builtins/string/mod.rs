//! String (ECMAScript 22.1): the constructor, its functions, and the methods that pick or join characters.

mod case;
mod html;
mod iterator;
mod replace;
mod search;

pub(super) use search::is_reg_exp;

use super::support::{constructor, define_methods};
use super::text::{Buffer, check_room};
use crate::heap::cell::{Cell, CellKind};
use crate::object::{PropertyKey, Str, layout};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::{Value, convert};

/// Defines String, `String.prototype` and the string iterators.
pub fn install(cx: &mut Context) {
    let parent = cx.intrinsic(Intrinsic::ObjectPrototype);
    let empty = cx.objects.empty_string().value();
    let prototype = cx.objects.create_wrapper(CellKind::StringObject, parent, empty);
    cx.set_intrinsic(Intrinsic::StringPrototype, prototype);
    let string = constructor(cx, Intrinsic::String, "String", 1, construct, prototype, true);
    define_methods(
        cx,
        string,
        &[("fromCharCode", 1, from_char_code), ("fromCodePoint", 1, from_code_point), ("raw", 1, raw)],
    );
    define_methods(
        cx,
        prototype,
        &[
            ("at", 1, at),
            ("charAt", 1, char_at),
            ("charCodeAt", 1, char_code_at),
            ("codePointAt", 1, code_point_at),
            ("concat", 1, concat),
            ("padEnd", 1, pad_end),
            ("padStart", 1, pad_start),
            ("repeat", 1, repeat),
            ("slice", 2, slice),
            ("substr", 2, substr),
            ("substring", 2, substring),
            ("toString", 0, value_of),
            ("trim", 0, trim),
            ("trimEnd", 0, trim_end),
            ("trimStart", 0, trim_start),
            ("valueOf", 0, value_of),
        ],
    );
    // Annex B.2.2.15 and .16: the same function objects under older names.
    for (old, new) in [("trimLeft", "trimStart"), ("trimRight", "trimEnd")] {
        let (old, new) = (cx.key(old), cx.key(new));
        let method = cx.objects.get_data(prototype, new).expect("just defined");
        cx.objects.add_own(prototype, old, method, crate::object::attrs::METHOD);
    }
    case::install(cx, prototype);
    html::install(cx, prototype);
    iterator::install(cx, prototype);
    replace::install(cx, prototype);
    search::install(cx, prototype);
}

/// `this` as a string, as nearly every method begins: RequireObjectCoercible, then ToString.
#[inline(always)]
fn this_string(cx: &mut Context, args: Args, method: &str) -> Completion<Str> {
    match Str::try_of(args.this()) {
        Some(string) => Ok(string),
        None => this_string_slow(cx, args, method),
    }
}

#[cold]
fn this_string_slow(cx: &mut Context, args: Args, method: &str) -> Completion<Str> {
    require_object_coercible(cx, args, method)?;
    cx.to_string(args.this())
}

/// RequireObjectCoercible (7.2.1) on `this`.
fn require_object_coercible(cx: &mut Context, args: Args, method: &str) -> Completion<()> {
    if args.this().is_nullish() {
        let message = format!("String.prototype.{method} is called on null or undefined");
        return Err(cx.throw_type_error(&message));
    }
    Ok(())
}

/// An argument as a position: ToIntegerOrInfinity, clamped to the string.
#[inline]
fn clamped(cx: &mut Context, value: Value, len: u32) -> Completion<u32> {
    if value.is_int() {
        return Ok((value.as_int().max(0) as u32).min(len));
    }
    // The cast saturates.
    Ok((cx.to_integer_or_infinity(value)? as u32).min(len))
}

/// An argument as a position that counts from the end where it is negative.
#[inline]
fn relative(cx: &mut Context, value: Value, len: u32) -> Completion<u32> {
    Ok(cx.relative_index(value, f64::from(len))? as u32)
}

/// `String(value)`, `new String(value)` (22.1.1.1).
fn construct(cx: &mut Context, args: Args) -> Completion {
    let value = args.get(0);
    let string = if args.is_empty() {
        cx.objects.empty_string()
    } else if !args.is_construct() && cx.is_symbol(value) {
        let text = cx.describe_symbol(value);
        return Ok(cx.string(&text));
    } else {
        cx.to_string(value)?
    };
    if !args.is_construct() {
        return Ok(string.value());
    }
    let prototype = cx.prototype_from_constructor(args.new_target(), Intrinsic::StringPrototype)?;
    Ok(cx.objects.create_wrapper(CellKind::StringObject, prototype, string.value()).value())
}

/// `String.fromCharCode(...codeUnits)` (22.1.2.1).
fn from_char_code(cx: &mut Context, args: Args) -> Completion {
    if args.len() == 1 {
        let unit = cx.to_int32(args.get(0))? as u16;
        return Ok(cx.objects.single_char(unit).value());
    }
    let mut text = Buffer::new();
    for value in args.rest(0) {
        text.push(cx.to_int32(value)? as u16);
    }
    text.finish(cx).map(Str::value)
}

/// `String.fromCodePoint(...codePoints)` (22.1.2.2).
fn from_code_point(cx: &mut Context, args: Args) -> Completion {
    let mut text = Buffer::new();
    for value in args.rest(0) {
        let number = cx.to_number(value)?;
        if number.trunc() != number || !(0.0..=1_114_111.0).contains(&number) {
            let message = format!("{} is not a code point", convert::number_to_string(number));
            return Err(cx.throw_range_error(&message));
        }
        text.push_code_point(number as u32);
    }
    text.finish(cx).map(Str::value)
}

/// `String.raw(template, ...substitutions)` (22.1.2.4).
fn raw(cx: &mut Context, args: Args) -> Completion {
    let cooked = cx.to_object(args.get(0))?;
    let literals = cx.get(cooked, cx.objects.atoms.raw)?;
    let literals = cx.to_object(literals)?;
    let count = cx.length_of_array_like(literals)?;
    let mut text = Buffer::new();
    let mut index = 0.0;
    while index < count {
        let literal = cx.get_v_index(literals, index)?;
        let literal = cx.to_string(literal)?;
        text.push_str(cx, literal);
        index += 1.0;
        if index < count && index <= args.len() as f64 - 1.0 {
            let substitution = cx.to_string(args.get(index as usize))?;
            text.push_str(cx, substitution);
        }
        text.check(cx)?;
        cx.poll()?;
    }
    text.finish(cx).map(Str::value)
}

/// `String.prototype.toString()`, `valueOf()` (22.1.3.29, 22.1.3.35).
fn value_of(cx: &mut Context, args: Args) -> Completion {
    let this = args.this();
    match Cell::try_of(this) {
        Some(cell) if cell.is_string() => Ok(this),
        Some(cell) if cell.kind() == CellKind::StringObject => Ok(cell.get(layout::wrapper::PRIMITIVE)),
        _ => Err(cx.throw_type_error("String.prototype.valueOf is called on something that is not a string")),
    }
}

/// `String.prototype.at(index)` (22.1.3.1).
fn at(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "at")?;
    let len = f64::from(string.len());
    let index = cx.to_integer_or_infinity(args.get(0))?;
    let index = if index < 0.0 { len + index } else { index };
    if index < 0.0 || index >= len {
        return Ok(Value::UNDEFINED);
    }
    Ok(unit_string(cx, string, index as u32))
}

fn unit_string(cx: &mut Context, string: Str, index: u32) -> Value {
    let unit = string.flat(&mut cx.objects.heap).at(index);
    cx.objects.single_char(unit).value()
}

/// The position that an argument names, if it is inside the string.
#[inline]
fn position(cx: &mut Context, value: Value, string: Str) -> Completion<Option<u32>> {
    if value.is_int() {
        let index = value.as_int();
        return Ok((index >= 0 && (index as u32) < string.len()).then_some(index as u32));
    }
    let index = cx.to_integer_or_infinity(value)?;
    Ok((index >= 0.0 && index < f64::from(string.len())).then_some(index as u32))
}

/// `String.prototype.charAt(pos)` (22.1.3.2).
fn char_at(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "charAt")?;
    match position(cx, args.get(0), string)? {
        Some(index) => Ok(unit_string(cx, string, index)),
        None => Ok(cx.objects.empty_string().value()),
    }
}

/// `String.prototype.charCodeAt(pos)` (22.1.3.3).
fn char_code_at(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "charCodeAt")?;
    Ok(match position(cx, args.get(0), string)? {
        Some(index) => Value::int(i32::from(string.flat(&mut cx.objects.heap).at(index))),
        None => Value::NAN,
    })
}

/// `String.prototype.codePointAt(pos)` (22.1.3.4).
fn code_point_at(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "codePointAt")?;
    Ok(match position(cx, args.get(0), string)? {
        Some(index) => Value::int(string.flat(&mut cx.objects.heap).code_point_at(index).0 as i32),
        None => Value::UNDEFINED,
    })
}

/// `String.prototype.concat(...args)` (22.1.3.5).
fn concat(cx: &mut Context, args: Args) -> Completion {
    let mut result = this_string(cx, args, "concat")?;
    for value in args.rest(0) {
        let next = cx.to_string(value)?;
        let joined = cx.objects.concat(result, next);
        result = cx.object_result(joined)?;
    }
    Ok(result.value())
}

/// `String.prototype.padEnd(maxLength, fillString)` (22.1.3.16).
fn pad_end(cx: &mut Context, args: Args) -> Completion {
    pad(cx, args, "padEnd", false)
}

/// `String.prototype.padStart(maxLength, fillString)` (22.1.3.17).
fn pad_start(cx: &mut Context, args: Args) -> Completion {
    pad(cx, args, "padStart", true)
}

/// StringPaddingBuiltinsImpl (22.1.3.17.1).
fn pad(cx: &mut Context, args: Args, method: &str, at_start: bool) -> Completion {
    let string = this_string(cx, args, method)?;
    let target = cx.to_length(args.get(0))?;
    if target <= f64::from(string.len()) {
        return Ok(string.value());
    }
    let filler = if args.get(1).is_undefined() {
        cx.objects.single_char(u16::from(b' '))
    } else {
        cx.to_string(args.get(1))?
    };
    if filler.is_empty() {
        return Ok(string.value());
    }
    let units = target.min(f64::from(u32::MAX)) as usize;
    check_room(cx, units, !filler.is_latin1())?;
    let missing = units as u32 - string.len();
    let whole = repeated(cx, filler, missing / filler.len())?;
    let rest = cx.objects.substring(filler, 0, missing % filler.len());
    let fill = cx.objects.concat(whole, rest);
    let fill = cx.object_result(fill)?;
    let result = if at_start { cx.objects.concat(fill, string) } else { cx.objects.concat(string, fill) };
    cx.object_result(result).map(Str::value)
}

/// `String.prototype.repeat(count)` (22.1.3.18).
fn repeat(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "repeat")?;
    let count = cx.to_integer_or_infinity(args.get(0))?;
    if count < 0.0 || count == f64::INFINITY {
        return Err(
            cx.throw_range_error("a string cannot be repeated a negative or infinite number of times")
        );
    }
    if string.is_empty() || count == 0.0 {
        return Ok(cx.objects.empty_string().value());
    }
    let units = (count * f64::from(string.len())).min(f64::from(u32::MAX)) as usize;
    check_room(cx, units, !string.is_latin1())?;
    repeated(cx, string, count as u32).map(Str::value)
}

/// `string`, `count` times. The caller has checked the length.
fn repeated(cx: &mut Context, string: Str, count: u32) -> Completion<Str> {
    match count {
        0 => return Ok(cx.objects.empty_string()),
        1 => return Ok(string),
        _ => {}
    }
    let flat = string.flat(&mut cx.objects.heap);
    let count = count as usize;
    if flat.is_latin1() {
        let bytes = flat.with(|units| match units {
            crate::object::Units::Latin1(bytes) => bytes.repeat(count),
            crate::object::Units::Utf16(_) => unreachable!("it is Latin-1"),
        });
        return Ok(cx.objects.string_latin1(&bytes));
    }
    let units = flat.to_units().repeat(count);
    Ok(cx.objects.string_units(&units))
}

/// `String.prototype.slice(start, end)` (22.1.3.22).
fn slice(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "slice")?;
    let len = string.len();
    let start = relative(cx, args.get(0), len)?;
    let end = if args.get(1).is_undefined() { len } else { relative(cx, args.get(1), len)? };
    Ok(cx.objects.substring(string, start.min(end), end).value())
}

/// `String.prototype.substr(start, length)` (B.2.2.1).
fn substr(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "substr")?;
    let len = string.len();
    let start = relative(cx, args.get(0), len)?;
    let count = if args.get(1).is_undefined() { len } else { clamped(cx, args.get(1), len)? };
    // Neither can be past the length, which is below 2^30.
    let end = (start + count).min(len);
    Ok(cx.objects.substring(string, start, end).value())
}

/// `String.prototype.substring(start, end)` (22.1.3.25).
fn substring(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "substring")?;
    let len = string.len();
    let start = clamped(cx, args.get(0), len)?;
    let end = if args.get(1).is_undefined() { len } else { clamped(cx, args.get(1), len)? };
    Ok(cx.objects.substring(string, start.min(end), start.max(end)).value())
}

/// `String.prototype.trim()` (22.1.3.32).
fn trim(cx: &mut Context, args: Args) -> Completion {
    trimmed(cx, args, "trim", true, true)
}

/// `String.prototype.trimEnd()` (22.1.3.33).
fn trim_end(cx: &mut Context, args: Args) -> Completion {
    trimmed(cx, args, "trimEnd", false, true)
}

/// `String.prototype.trimStart()` (22.1.3.34).
fn trim_start(cx: &mut Context, args: Args) -> Completion {
    trimmed(cx, args, "trimStart", true, false)
}

/// TrimString (22.1.3.32.1).
fn trimmed(cx: &mut Context, args: Args, method: &str, at_start: bool, at_end: bool) -> Completion {
    let string = this_string(cx, args, method)?;
    let flat = string.flat(&mut cx.objects.heap);
    let (start, end) = flat.with(|units| {
        let (mut start, mut end) = (0, units.len());
        while at_start && start < end && convert::is_space(units.at(start)) {
            start += 1;
        }
        while at_end && start < end && convert::is_space(units.at(end - 1)) {
            end -= 1;
        }
        (start as u32, end as u32)
    });
    Ok(cx.objects.substring(string, start, end).value())
}

impl Context {
    /// Get with an index that may be past what a property key holds as a number.
    fn get_v_index(&mut self, object: Cell, index: f64) -> Completion {
        let key = if index < f64::from(u32::MAX) {
            PropertyKey::index(index as u32)
        } else {
            self.to_property_key(Value::number(index))?
        };
        self.get(object, key)
    }
}

#[cfg(test)]
mod tests {
    use crate::vm::eval;

    fn check(cases: &[(&str, &str)]) {
        let source: String = cases
            .iter()
            .map(|(source, _)| format!("try {{ print({source}); }} catch (e) {{ print(e.name); }}\n"))
            .collect();
        let (output, result) = eval(&source);
        let lines: Vec<&str> = output.lines().collect();
        assert_eq!(lines.len(), cases.len(), "{result:?}");
        for (&(source, expect), line) in cases.iter().zip(lines) {
            assert_eq!(line, expect, "{source}");
        }
    }

    #[test]
    fn case_is_mapped_in_full() {
        check(&[
            ("'stra\\u00dfe \\ufb01'.toUpperCase()", "STRASSE FI"),
            ("'\\u00ff\\u00b5'.toUpperCase() === '\\u0178\\u039c'", "true"),
            (
                "'\\u0391\\u03a3 \\u03a3\\u0391 \\u03a3'.toLowerCase()",
                "\u{3b1}\u{3c2} \u{3c3}\u{3b1} \u{3c3}",
            ),
            ("'\\u0130'.toLowerCase().length", "2"),
            ("'A\\ud800B\\u00c9'.toLowerCase() === 'a\\ud800b\\u00e9'", "true"),
            ("'\\u{10400}'.toLowerCase() === '\\u{10428}'", "true"),
        ]);
    }

    #[test]
    fn normal_forms_keep_lone_surrogates() {
        check(&[
            ("'e\\u0301\\ud800'.normalize() === '\\u00e9\\ud800'", "true"),
            ("'\\u00e9'.normalize('NFD').length", "2"),
            ("'\\ufb01'.normalize('NFKC')", "fi"),
            ("'a'.normalize('nfc')", "RangeError"),
            ("'e\\u0301'.localeCompare('\\u00e9')", "0"),
            ("'a\\udc00'.isWellFormed() + '' + 'a\\ud83d\\ude00'.isWellFormed()", "falsetrue"),
            ("'\\ud800a'.toWellFormed() === '\\ufffda'", "true"),
        ]);
    }

    #[test]
    fn replacing_and_splitting() {
        check(&[
            ("'abcabc'.replaceAll('b', '[$&$`$\\'$$$1]')", "a[bacabc$$1]ca[babcac$$1]c"),
            ("'abc'.replaceAll('', '-')", "-a-b-c-"),
            ("'aXa'.replace('X', (m, at, s) => m + at + s)", "aX1aXaa"),
            ("'a,b,,c'.split(',').length + 'abc'.split('', 2).join('|')", "4a|b"),
            ("''.split('').length + ''.split(',').length", "1"),
            ("'x'.replace({ [Symbol.replace]: (s, by) => s + by }, 'y')", "xy"),
            ("'x'.split({ [Symbol.split]: (s, n) => s + n }, 3)", "x3"),
            ("'x'.replaceAll({ [Symbol.match]: true, flags: '' }, '')", "TypeError"),
            ("'x'.includes({ [Symbol.match]: true })", "TypeError"),
        ]);
    }

    #[test]
    fn lengths_have_limits() {
        check(&[
            ("'ab'.repeat(-1)", "RangeError"),
            ("'ab'.repeat(2 ** 30)", "RangeError"),
            ("''.repeat(2 ** 40).length", "0"),
            ("'a'.padEnd(2 ** 40)", "RangeError"),
            ("'a'.padStart(2 ** 40, '')", "a"),
            ("String.fromCodePoint(0x110000)", "RangeError"),
            ("String.fromCodePoint(0x1f600, 0xd800).length", "3"),
        ]);
    }

    #[test]
    fn wrappers_and_receivers() {
        check(&[
            ("String.prototype.valueOf.call({})", "TypeError"),
            ("String.prototype.trim.call(null)", "TypeError"),
            ("new String('ab').valueOf() + typeof new String('')", "abobject"),
            ("String(Symbol('d'))", "Symbol(d)"),
            ("new String(Symbol('d'))", "TypeError"),
            ("String.raw`a\\n${1}b`", "a\\n1b"),
            ("'q'.anchor('\"')", "<a name=\"&quot;\">q</a>"),
            ("[...'a\\u{1f600}\\ud800'].length", "3"),
            ("''[Symbol.iterator]().next().done", "true"),
            ("''.trimLeft.name", "trimStart"),
        ]);
    }
}
