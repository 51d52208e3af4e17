//! `parseFloat` and `parseInt` (ECMAScript 19.2.4, 19.2.5): the longest prefix that is a number.

use crate::object::{Str, Units};
use crate::runtime::{Args, Completion, Context};
use crate::value::{Value, convert};

/// `parseFloat(string)` (19.2.4).
pub fn parse_float(cx: &mut Context, args: Args) -> Completion {
    // ToString of an integer reads as itself; of a double too, but for -0.
    if args.get(0).is_int() {
        return Ok(args.get(0));
    }
    let string = cx.to_string(args.get(0))?;
    Ok(Value::number(with_text(cx, string, float_prefix)))
}

/// `parseInt(string, radix)` (19.2.5).
pub fn parse_int(cx: &mut Context, args: Args) -> Completion {
    if args.get(0).is_int() && args.get(1).is_undefined() {
        return Ok(args.get(0));
    }
    let string = cx.to_string(args.get(0))?;
    let radix = cx.to_int32(args.get(1))?;
    Ok(Value::number(with_text(cx, string, |text| int_prefix(text, radix))))
}

/// Calls `read` with the text up to the first character that no number has, without leading white space.
fn with_text(cx: &mut Context, string: Str, read: impl FnOnce(&[u8]) -> f64) -> f64 {
    let flat = string.flat(&mut cx.objects.heap);
    flat.with(|units| {
        let start = units.iter().position(|unit| !convert::is_space(unit)).unwrap_or(units.len());
        match units.part(start, units.len()) {
            Units::Latin1(bytes) => read(bytes),
            Units::Utf16(units) => {
                let bytes: Vec<u8> =
                    units.iter().map_while(|&unit| u8::try_from(unit).ok().filter(u8::is_ascii)).collect();
                read(&bytes)
            }
        }
    })
}

/// The longest prefix that is a StrDecimalLiteral.
fn float_prefix(text: &[u8]) -> f64 {
    let digits = |from: usize| text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let at = |index: usize| text.get(index).copied().unwrap_or(0);
    let negative = at(0) == b'-';
    let start = usize::from(matches!(at(0), b'+' | b'-'));
    if text[start..].starts_with(b"Infinity") {
        return if negative { f64::NEG_INFINITY } else { f64::INFINITY };
    }
    let whole = digits(start);
    let mut end = start + whole;
    if at(end) == b'.' {
        let fraction = digits(end + 1);
        if whole + fraction == 0 {
            return f64::NAN;
        }
        end += 1 + fraction;
    } else if whole == 0 {
        return f64::NAN;
    }
    if matches!(at(end), b'e' | b'E') {
        let sign = usize::from(matches!(at(end + 1), b'+' | b'-'));
        let exponent = digits((end + 1 + sign).min(text.len()));
        if exponent > 0 {
            end += 1 + sign + exponent;
        }
    }
    std::str::from_utf8(&text[..end]).ok().and_then(|text| text.parse().ok()).unwrap_or(f64::NAN)
}

/// The longest prefix that is an integer in a radix; 0 stands for 10, or 16 after `0x`.
fn int_prefix(text: &[u8], radix: i32) -> f64 {
    let negative = text.first() == Some(&b'-');
    let mut rest = &text[usize::from(matches!(text.first(), Some(b'+' | b'-')))..];
    let (radix, strip_prefix) = match u32::try_from(radix) {
        Ok(0) => (if matches!(rest, [b'0', b'x' | b'X', ..]) { 16 } else { 10 }, true),
        Ok(radix @ 2..=36) => (radix, radix == 16),
        _ => return f64::NAN,
    };
    if strip_prefix && let [b'0', b'x' | b'X', after @ ..] = rest {
        rest = after;
    }
    let count = rest.iter().take_while(|&&byte| char::from(byte).is_digit(radix)).count();
    if count == 0 {
        return f64::NAN;
    }
    let digits = &rest[..count];
    let magnitude = if radix == 10 && count > 15 {
        // More digits than are exact one by one: rounded once.
        std::str::from_utf8(digits).ok().and_then(|text| text.parse().ok()).unwrap_or(f64::NAN)
    } else {
        convert::digits_to_number(digits.iter().filter_map(|&byte| char::from(byte).to_digit(radix)), radix)
    };
    if negative { -magnitude } else { magnitude }
}
