//! The URI handling functions (ECMAScript 19.2.6), and `escape` and `unescape` (B.2.1).

use super::support::define_methods;
use crate::runtime::{Args, Completion, Context, Intrinsic};

/// Defines the functions on the global object.
pub fn install(cx: &mut Context) {
    let global = cx.global();
    let functions: &[super::Method] = &[
        ("decodeURI", 1, decode_uri),
        ("decodeURIComponent", 1, decode_uri_component),
        ("encodeURI", 1, encode_uri),
        ("encodeURIComponent", 1, encode_uri_component),
        ("escape", 1, escape),
        ("unescape", 1, unescape),
    ];
    define_methods(cx, global, functions);
}

/// Characters of uriReserved, and `#`.
const RESERVED: &[u8] = b";/?:@&=+$,#";
/// Characters beside letters and digits that `encodeURIComponent` leaves alone.
const MARKS: &[u8] = b"-_.!~*'()";
/// Characters beside letters and digits that `escape` leaves alone.
const ESCAPE_MARKS: &[u8] = b"@*_+-./";

/// Units between two looks at whether execution is to stop.
const POLL_EVERY: usize = 1 << 16;

fn is_plain(unit: u16, also: &[u8]) -> bool {
    u8::try_from(unit).is_ok_and(|byte| byte.is_ascii_alphanumeric() || also.contains(&byte))
}

/// encodeURI ( uri ) (19.2.6.4).
fn encode_uri(cx: &mut Context, args: Args) -> Completion {
    encode(cx, args, |unit| is_plain(unit, MARKS) || is_plain(unit, RESERVED))
}

/// encodeURIComponent ( uriComponent ) (19.2.6.5).
fn encode_uri_component(cx: &mut Context, args: Args) -> Completion {
    encode(cx, args, |unit| is_plain(unit, MARKS))
}

/// Encode (19.2.6.6).
fn encode(cx: &mut Context, args: Args, keep: fn(u16) -> bool) -> Completion {
    let string = cx.to_string(args.get(0))?;
    let units = cx.objects.to_units(string);
    if units.iter().all(|&unit| keep(unit)) {
        return Ok(string.value());
    }
    let mut out = Vec::with_capacity(units.len());
    for (index, point) in char::decode_utf16(units.iter().copied()).enumerate() {
        if index % POLL_EVERY == 0 {
            cx.poll()?;
            check_size(cx, out.len())?;
        }
        let Ok(point) = point else {
            return Err(throw_uri_error(cx, "a lone surrogate cannot be encoded"));
        };
        if u16::try_from(point as u32).is_ok_and(keep) {
            out.push(point as u8);
        } else {
            for byte in point.encode_utf8(&mut [0; 4]).bytes() {
                push_percent(&mut out, byte);
            }
        }
    }
    check_size(cx, out.len())?;
    Ok(cx.objects.string_latin1(&out).value())
}

fn push_percent(out: &mut Vec<u8>, byte: u8) {
    out.extend([b'%', upper_hex(byte >> 4), upper_hex(byte & 15)]);
}

fn upper_hex(digit: u8) -> u8 {
    if digit < 10 { b'0' + digit } else { b'A' + digit - 10 }
}

/// RangeError where a string of so many units cannot be made.
fn check_size(cx: &mut Context, units: usize) -> Completion<()> {
    if units <= crate::object::string::LENGTH_MAX as usize && cx.objects.heap.fits(2 * units) {
        return Ok(());
    }
    Err(cx.throw_range_error("invalid string length"))
}

#[cold]
fn throw_uri_error(cx: &mut Context, message: &str) -> crate::runtime::Throw {
    cx.throw_new(Intrinsic::UriErrorPrototype, message)
}

/// decodeURI ( encodedURI ) (19.2.6.2).
fn decode_uri(cx: &mut Context, args: Args) -> Completion {
    decode(cx, args, RESERVED)
}

/// decodeURIComponent ( encodedURIComponent ) (19.2.6.3).
fn decode_uri_component(cx: &mut Context, args: Args) -> Completion {
    decode(cx, args, b"")
}

/// Decode (19.2.6.7). What stands for a character of `preserved` stays as it is written.
fn decode(cx: &mut Context, args: Args, preserved: &[u8]) -> Completion {
    let string = cx.to_string(args.get(0))?;
    let units = cx.objects.to_units(string);
    if !units.contains(&u16::from(b'%')) {
        return Ok(string.value());
    }
    let mut out = Vec::with_capacity(units.len());
    let mut at = 0;
    let mut count = 0;
    while at < units.len() {
        count += 1;
        if count % POLL_EVERY == 0 {
            cx.poll()?;
        }
        if units[at] != u16::from(b'%') {
            out.push(units[at]);
            at += 1;
            continue;
        }
        let start = at;
        match decode_point(&units, &mut at) {
            Some(point) if point.is_ascii() && preserved.contains(&(point as u8)) => {
                out.extend_from_slice(&units[start..at]);
            }
            Some(point) => out.extend_from_slice(point.encode_utf16(&mut [0; 2])),
            None => return Err(throw_uri_error(cx, "malformed escape sequence in a URI")),
        }
    }
    Ok(cx.objects.string_units(&out).value())
}

/// The code point whose UTF-8 is written in percent escapes from `at`.
fn decode_point(units: &[u16], at: &mut usize) -> Option<char> {
    let first = percent_byte(units, at)?;
    let len = match first.leading_ones() {
        0 => 1,
        n @ 2..=4 => n as usize,
        _ => return None,
    };
    let mut bytes = [first, 0, 0, 0];
    for byte in &mut bytes[1..len] {
        *byte = percent_byte(units, at)?;
    }
    // Refuses overlong forms, surrogates and what is above U+10FFFF, as the standard does.
    std::str::from_utf8(&bytes[..len]).ok()?.chars().next()
}

fn percent_byte(units: &[u16], at: &mut usize) -> Option<u8> {
    let [percent, high, low] = *units.get(*at..*at + 3)? else { return None };
    *at += 3;
    (percent == u16::from(b'%')).then_some(())?;
    Some((hex_digit(high)? << 4 | hex_digit(low)?) as u8)
}

fn hex_digit(unit: u16) -> Option<u32> {
    char::from_u32(u32::from(unit))?.to_digit(16)
}

/// escape ( string ) (B.2.1.1).
fn escape(cx: &mut Context, args: Args) -> Completion {
    let string = cx.to_string(args.get(0))?;
    let units = cx.objects.to_units(string);
    let mut out = Vec::with_capacity(units.len());
    for (index, &unit) in units.iter().enumerate() {
        if index % POLL_EVERY == 0 {
            cx.poll()?;
            check_size(cx, out.len())?;
        }
        if is_plain(unit, ESCAPE_MARKS) {
            out.push(unit as u8);
        } else if let Ok(byte) = u8::try_from(unit) {
            push_percent(&mut out, byte);
        } else {
            out.extend(format!("%u{unit:04X}").bytes());
        }
    }
    check_size(cx, out.len())?;
    Ok(cx.objects.string_latin1(&out).value())
}

/// unescape ( string ) (B.2.1.2): what is not an escape sequence stays.
fn unescape(cx: &mut Context, args: Args) -> Completion {
    let string = cx.to_string(args.get(0))?;
    let units = cx.objects.to_units(string);
    if !units.contains(&u16::from(b'%')) {
        return Ok(string.value());
    }
    let hex = |from: usize, digits: usize| -> Option<u16> {
        let digits = units.get(from..from + digits)?;
        let value = digits.iter().try_fold(0, |value, &unit| Some(value << 4 | hex_digit(unit)?))?;
        Some(value as u16)
    };
    let mut out = Vec::with_capacity(units.len());
    let mut at = 0;
    while at < units.len() {
        let escaped = match units[at] == u16::from(b'%') {
            true if units.get(at + 1) == Some(&u16::from(b'u')) => hex(at + 2, 4).map(|unit| (unit, 6)),
            true => hex(at + 1, 2).map(|unit| (unit, 3)),
            false => None,
        };
        let (unit, len) = escaped.unwrap_or((units[at], 1));
        out.push(unit);
        at += len;
    }
    Ok(cx.objects.string_units(&out).value())
}

#[cfg(test)]
mod tests {
    use crate::vm::eval;

    fn check(source: &str, expect: &str) {
        let (out, result) = eval(source);
        assert_eq!((out.trim_end(), result.is_ok()), (expect, true), "{source}: {result:?}");
    }

    #[test]
    fn encoding() {
        check(
            "print(encodeURIComponent(\"a-_.!~*'() &/\\u00e9\\ud83d\\ude00\"))",
            "a-_.!~*'()%20%26%2F%C3%A9%F0%9F%98%80",
        );
        check(
            "print(encodeURI('http://x/?a=b&c#d e%'), encodeURIComponent(undefined))",
            "http://x/?a=b&c#d%20e%25 undefined",
        );
        check(
            "for (let s of ['\\ud800', '\\udc00', 'a\\ud800b']) try { encodeURI(s) } catch (e) { print(e.name) }",
            "URIError\nURIError\nURIError",
        );
    }

    #[test]
    fn decoding() {
        check(
            "print(decodeURIComponent('%F0%9F%98%80') === '\\ud83d\\ude00', decodeURIComponent('a%20%2fb'), decodeURI('%2f%20%23%41'))",
            "true a /b %2f %23A",
        );
        for bad in [
            "%",
            "%1",
            "%G0",
            "%80",
            "%C0%80",
            "%ED%A0%80",
            "%F4%90%80%80",
            "%E2%82",
            "%E2%82x%AC",
            "%FF",
            "%E2%41%42",
        ] {
            check(
                &format!("try {{ print(decodeURIComponent('{bad}')) }} catch (e) {{ print(e.name) }}"),
                "URIError",
            );
        }
    }

    #[test]
    fn the_old_functions() {
        check(
            "print(escape('a@*_+-./ \\u00e4\\u0107'), unescape('%u0107%E4%u12%zz%') === '\\u0107\\u00e4%u12%zz%')",
            "a@*_+-./%20%E4%u0107 true",
        );
    }
}
