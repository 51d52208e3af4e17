//! Conversions between numbers and text that need neither heap nor realm (ECMAScript 7.1, 6.1.6.1).

/// ToInt32 (ECMAScript 7.1.6).
#[inline]
pub fn to_int32(d: f64) -> i32 {
    let i = d as i32;
    if f64::from(i) == d { i } else { to_int32_slow(d) }
}

/// ToUint32 (ECMAScript 7.1.7).
#[inline]
pub fn to_uint32(d: f64) -> u32 {
    to_int32(d) as u32
}

/// Modulo 2^32 from the bits: no precision is lost however large the exponent.
fn to_int32_slow(d: f64) -> i32 {
    let bits = d.to_bits();
    let exponent = ((bits >> 52) & 0x7ff) as i32 - 1075;
    let mantissa = (bits & ((1 << 52) - 1)) | (1 << 52);
    let magnitude = match exponent {
        -1074..=-53 => 0,
        -52..=-1 => (mantissa >> -exponent) as u32,
        0..=31 => (mantissa << exponent) as u32,
        _ => 0, // A multiple of 2^32, an infinity, NaN, or too small.
    };
    if d.is_sign_negative() { magnitude.wrapping_neg() as i32 } else { magnitude as i32 }
}

/// ToIntegerOrInfinity on a number (ECMAScript 7.1.5): NaN becomes 0, -0 becomes 0.
pub fn to_integer_or_infinity(d: f64) -> f64 {
    if d.is_nan() { 0.0 } else { d.trunc() + 0.0 }
}

/// Number::remainder (ECMAScript 6.1.6.1.6): the sign is the dividend's.
#[inline]
pub fn remainder(n: f64, d: f64) -> f64 {
    /// Up to here every integer is a double.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let (size, divisor) = (n.abs(), d.abs());
    if size < EXACT && divisor < EXACT {
        // Division of integers is a few instructions; of doubles in general, the library goes through the quotient bit by bit.
        let (whole, by) = (size as u64, divisor as u64);
        if by != 0 && whole as f64 == size && by as f64 == divisor {
            let remainder = if by.is_power_of_two() { whole & (by - 1) } else { whole % by };
            return (remainder as f64).copysign(n);
        }
    }
    n % d
}

/// Number::exponentiate (ECMAScript 6.1.6.1.3), which differs from C's pow at NaN exponents and at +-1 ** +-Infinity.
pub fn exponentiate(base: f64, exponent: f64) -> f64 {
    if exponent.is_nan() || (base.abs() == 1.0 && exponent.is_infinite()) {
        f64::NAN
    } else {
        libm::pow(base, exponent)
    }
}

/// Number::toString(radix 10) (ECMAScript 6.1.6.1.20).
pub fn number_to_string(d: f64) -> String {
    with_number_text(d, str::to_owned)
}

/// Calls `read` with what [`number_to_string`] gives, which takes no memory.
pub fn with_number_text<R>(d: f64, read: impl FnOnce(&str) -> R) -> R {
    read(ryu_js::Buffer::new().format(d))
}

/// StringToNumber (ECMAScript 7.1.4.1.1) on UTF-16 code units.
pub fn string_to_number(units: &[u16]) -> f64 {
    let units = trim(units);
    if units.is_empty() {
        return 0.0;
    }
    let mut text = String::with_capacity(units.len());
    for &unit in units {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => text.push(char::from(byte)),
            _ => return f64::NAN,
        }
    }
    let digits = |radix| integer_prefix_exact(&text[2..], radix);
    match text.as_bytes() {
        [b'0', b'x' | b'X', ..] => digits(16),
        [b'0', b'o' | b'O', ..] => digits(8),
        [b'0', b'b' | b'B', ..] => digits(2),
        _ => decimal(&text),
    }
}

/// A StrDecimalLiteral, or NaN. Rust's grammar for floats is the same but for its spellings of infinity and NaN.
fn decimal(text: &str) -> f64 {
    match text {
        "Infinity" | "+Infinity" => f64::INFINITY,
        "-Infinity" => f64::NEG_INFINITY,
        _ if text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-')) => {
            text.parse().unwrap_or(f64::NAN)
        }
        _ => f64::NAN,
    }
}

fn integer_prefix_exact(digits: &str, radix: u32) -> f64 {
    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
        return f64::NAN;
    }
    digits_to_number(digits.chars().filter_map(|c| c.to_digit(radix)), radix)
}

/// The value of digits in a radix, rounded once, to nearest, ties to even, where the radix is a power of two. Otherwise in groups of as
/// many digits as fit 32 bits, rounded after each, as V8 does (the standard allows an approximation after the 20th digit for radices that
/// are neither 10 nor a power of two).
pub fn digits_to_number(digits: impl Iterator<Item = u32>, radix: u32) -> f64 {
    if !radix.is_power_of_two() {
        let (mut sum, mut group, mut scale) = (0.0, 0, 1);
        for digit in digits {
            if scale * radix > u32::MAX / 36 {
                sum = sum * f64::from(scale) + f64::from(group);
                (group, scale) = (0, 1);
            }
            group = group * radix + digit;
            scale *= radix;
        }
        return sum * f64::from(scale) + f64::from(group);
    }
    let bits_per_digit = radix.trailing_zeros();
    let mut mantissa: u64 = 0;
    let mut exponent: i32 = 0;
    let mut sticky = false;
    for digit in digits {
        for i in (0..bits_per_digit).rev() {
            let bit = u64::from(digit >> i & 1);
            if mantissa >> 60 == 0 {
                mantissa = mantissa << 1 | bit;
            } else {
                exponent += 1;
                sticky |= bit == 1;
            }
        }
    }
    // 61 significant bits and a sticky one: the conversion to f64 rounds once.
    let exact = mantissa << 1 | u64::from(sticky);
    libm::scalbn(exact as f64, exponent - 1)
}

/// Without leading and trailing white space and line terminators (ECMAScript 12.2, 12.3).
pub fn trim(units: &[u16]) -> &[u16] {
    trim_end(trim_start(units))
}

/// Without leading white space.
pub fn trim_start(units: &[u16]) -> &[u16] {
    let start = units.iter().position(|&unit| !is_space(unit)).unwrap_or(units.len());
    &units[start..]
}

/// Without trailing white space.
pub fn trim_end(units: &[u16]) -> &[u16] {
    let end = units.iter().rposition(|&unit| !is_space(unit)).map_or(0, |last| last + 1);
    &units[..end]
}

/// WhiteSpace or LineTerminator.
pub fn is_space(unit: u16) -> bool {
    matches!(
        unit,
        9..=13 | 32 | 0xa0 | 0x1680 | 0x2000..=0x200a | 0x2028 | 0x2029 | 0x202f | 0x205f | 0x3000 | 0xfeff
    )
}

/// The array index (ECMAScript 6.1.7: an integer below 2^32 - 1 in canonical form) that these code units spell.
pub fn array_index(units: &[u16]) -> Option<u32> {
    if units.is_empty() || units.len() > 10 || (units[0] == u16::from(b'0') && units.len() > 1) {
        return None;
    }
    let mut index: u64 = 0;
    for &unit in units {
        let digit = unit.wrapping_sub(u16::from(b'0'));
        if digit > 9 {
            return None;
        }
        index = index * 10 + u64::from(digit);
    }
    u32::try_from(index).ok().filter(|&index| index != u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> f64 {
        string_to_number(&text.encode_utf16().collect::<Vec<_>>())
    }

    #[test]
    fn int32_wraps() {
        let cases = [
            (0.0, 0),
            (-0.0, 0),
            (4294967296.0, 0),
            (2147483648.0, i32::MIN),
            (-2147483649.0, i32::MAX),
            (1e21, -559939584),
            (-1.9, -1),
            (4294967295.5, -1),
            (9007199254740993.0, 0),
            (f64::NAN, 0),
            (f64::INFINITY, 0),
            (5e-324, 0),
            (9223372036854775808.0, 0),
            (4503599627370497.0, 1),
        ];
        for (d, expect) in cases {
            assert_eq!(to_int32(d), expect, "{d}");
        }
    }

    #[test]
    fn text_to_number() {
        let cases = [
            ("", 0.0),
            ("  12 ", 12.0),
            ("0x1F", 31.0),
            ("0b101", 5.0),
            ("1e3", 1000.0),
            (".5", 0.5),
            ("5.", 5.0),
            ("-Infinity", f64::NEG_INFINITY),
            ("0x20000000000001", 9007199254740992.0),
            ("0x20000000000003", 9007199254740996.0),
            ("0x200000000000018", 144115188075855896.0),
        ];
        for (text, expect) in cases {
            assert_eq!(parse(text), expect, "{text:?}");
        }
        for text in ["1x", "inf", "nan", "NaN", "infinity", "-0x1", "0x", "1 2", "+-1", ".", "e5", "1_0"] {
            assert!(parse(text).is_nan(), "{text:?}");
        }
        assert!(parse("-0").is_sign_negative());
    }

    #[test]
    fn indices_are_canonical() {
        let index = |text: &str| array_index(&text.encode_utf16().collect::<Vec<_>>());
        assert_eq!(index("0"), Some(0));
        assert_eq!(index("4294967294"), Some(u32::MAX - 1));
        assert_eq!(index("4294967295"), None);
        assert_eq!(index("01"), None);
        assert_eq!(index("1.0"), None);
        assert_eq!(index(""), None);
    }

    #[test]
    fn exponentiation_differs_from_c() {
        assert!(exponentiate(1.0, f64::INFINITY).is_nan());
        assert!(exponentiate(-1.0, f64::NEG_INFINITY).is_nan());
        assert!(exponentiate(1.0, f64::NAN).is_nan());
        assert_eq!(exponentiate(f64::NAN, 0.0), 1.0);
    }
}
