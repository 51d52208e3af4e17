//! Numbers as text: a radix, fixed, exponential and to a precision (ECMAScript 21.1.3).
//!
//! Rust formats a double to any number of digits correctly rounded, ties to even on the exact value. The standard takes the larger
//! candidate where two are equally near, so ties are found first: a double is an odd number times a power of two, so it lies
//! half-way between two multiples of 10^-k exactly if that power says so. Everything else rounds the same either way.

/// `toFixed`: `digits` digits after the point. Below 10^21.
pub fn fixed(number: f64, digits: usize) -> String {
    // -0 has no sign here, numbers that round to it do.
    if number == 0.0 {
        return format!("{:.digits$}", 0.0);
    }
    let magnitude = number.abs();
    let text = if is_tie(magnitude, digits as i32) {
        let mut exact = format!("{magnitude:.*}", digits + 1);
        exact.pop();
        if exact.ends_with('.') {
            exact.pop();
        }
        round_up(exact)
    } else {
        format!("{magnitude:.digits$}")
    };
    if number < 0.0 { format!("-{text}") } else { text }
}

/// `toExponential`: `digits` after the point, or as many as tell the number apart.
pub fn exponential(number: f64, digits: Option<usize>) -> String {
    let (text, exponent) = match digits {
        Some(digits) => significant(number.abs(), digits + 1),
        None => shortest(number.abs()),
    };
    format!("{}{}{}", sign(number), with_point(&text, 1), exponent_text(exponent))
}

/// `toPrecision`: `digits` significant digits.
pub fn precision(number: f64, digits: usize) -> String {
    let (text, exponent) = significant(number.abs(), digits);
    let sign = sign(number);
    if exponent < -6 || exponent >= digits as i32 {
        return format!("{sign}{}{}", with_point(&text, 1), exponent_text(exponent));
    }
    if exponent < 0 {
        return format!("{sign}0.{}{text}", "0".repeat((-exponent - 1) as usize));
    }
    format!("{sign}{}", with_point(&text, exponent as usize + 1))
}

fn sign(number: f64) -> &'static str {
    if number < 0.0 { "-" } else { "" }
}

/// Digits with a point after the first `whole`, if there are more.
fn with_point(digits: &str, whole: usize) -> String {
    let (before, after) = digits.split_at(whole);
    if after.is_empty() { before.to_owned() } else { format!("{before}.{after}") }
}

fn exponent_text(exponent: i32) -> String {
    format!("e{}{}", if exponent < 0 { '-' } else { '+' }, exponent.abs())
}

/// The digits and the exponent of Rust's scientific notation.
fn split(text: &str) -> (String, i32) {
    let (mantissa, exponent) = text.split_once('e').expect("Rust writes an exponent");
    (mantissa.replace('.', ""), exponent.parse().expect("Rust writes a decimal exponent"))
}

/// The fewest digits that tell a number apart, as its ToString has them, and the exponent of the first. Rust's own choice between two
/// that are equally near is another.
fn shortest(magnitude: f64) -> (String, i32) {
    let text = crate::value::convert::number_to_string(magnitude);
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().expect("a decimal exponent");
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    let leading = digits.len() - significant.len();
    let significant = significant.trim_end_matches('0');
    if significant.is_empty() {
        return ("0".to_owned(), 0);
    }
    (significant.to_owned(), exponent + whole.len() as i32 - 1 - leading as i32)
}

/// `count` significant digits, and the exponent of the first.
fn significant(magnitude: f64, count: usize) -> (String, i32) {
    let (digits, exponent) = split(&format!("{magnitude:.*e}", count - 1));
    // Had rounding carried into a new digit, the number would be next to a power of ten, far from any tie at this exponent.
    if magnitude == 0.0 || !is_tie(magnitude, count as i32 - 1 - exponent) {
        return (digits, exponent);
    }
    let (mut exact, exponent) = split(&format!("{magnitude:.count$e}"));
    exact.pop();
    let mut rounded = round_up(exact);
    if rounded.len() == count {
        return (rounded, exponent);
    }
    rounded.pop();
    (rounded, exponent + 1)
}

/// Whether a positive number lies exactly half-way between two multiples of 10^-k.
fn is_tie(magnitude: f64, k: i32) -> bool {
    let bits = magnitude.to_bits();
    let biased = (bits >> 52) as i32;
    let fraction = bits & ((1 << 52) - 1);
    let (mantissa, exponent) =
        if biased == 0 { (fraction, -1074) } else { (fraction | 1 << 52, biased - 1075) };
    let shift = mantissa.trailing_zeros();
    let (odd, exponent) = (mantissa >> shift, exponent + shift as i32);
    // number = odd * 2^exponent; a tie is (2n + 1) * 10^-k / 2 = (2n + 1) * 5^-k * 2^-(k + 1).
    if exponent != -(k + 1) {
        return false;
    }
    // For k >= 0, 5^-k is no obstacle: odd * 5^k is odd as well.
    k >= 0 || 5u64.checked_pow(-k as u32).is_some_and(|power| odd % power == 0)
}

/// A decimal text, one unit in the last place more.
fn round_up(text: String) -> String {
    let mut bytes = text.into_bytes();
    for byte in bytes.iter_mut().rev() {
        match *byte {
            b'.' => {}
            b'9' => *byte = b'0',
            _ => {
                *byte += 1;
                return String::from_utf8(bytes).expect("digits");
            }
        }
    }
    bytes.insert(0, b'1');
    String::from_utf8(bytes).expect("digits")
}

/// `toString(radix)` for a radix other than 10. The standard leaves the digits of a fraction to the engine; these are the fewest that
/// tell the number from its neighbours, the last one rounded, which is what V8 prints.
pub fn in_radix(number: f64, radix: u32) -> String {
    if !number.is_finite() {
        return crate::value::convert::number_to_string(number);
    }
    if f64::from(number as i32) == number {
        return int_in_radix(number as i32, radix);
    }
    let magnitude = number.abs();
    let mut whole = magnitude.trunc();
    let mut fraction = magnitude - whole;
    let base = f64::from(radix);
    let mut after: Vec<u32> = Vec::new();
    // Half the distance to the next double: digits worth less than this are noise.
    let mut delta = (0.5 * (magnitude.next_up() - magnitude)).max(5e-324);
    if fraction >= delta {
        loop {
            fraction *= base;
            delta *= base;
            let digit = fraction as u32;
            after.push(digit);
            fraction -= f64::from(digit);
            if (fraction > 0.5 || (fraction == 0.5 && digit & 1 == 1)) && fraction + delta > 1.0 {
                // Rounds up, carrying past digits that are the highest already.
                loop {
                    match after.pop() {
                        None => {
                            whole += 1.0;
                            break;
                        }
                        Some(digit) if digit + 1 < radix => {
                            after.push(digit + 1);
                            break;
                        }
                        Some(_) => {}
                    }
                }
                break;
            }
            if fraction < delta {
                break;
            }
        }
    }
    let digit_char = |digit: u32| char::from_digit(digit, radix).expect("a digit is below its radix");
    let mut before = Vec::new();
    // Digits below the precision of a double are zeros.
    while whole / base >= 9_007_199_254_740_992.0 {
        whole /= base;
        before.push('0');
    }
    loop {
        let digit = whole % base;
        before.push(digit_char(digit as u32));
        whole = (whole - digit) / base;
        if whole <= 0.0 {
            break;
        }
    }
    let mut text = String::with_capacity(before.len() + after.len() + 2);
    text.push_str(sign(number));
    text.extend(before.iter().rev());
    if !after.is_empty() {
        text.push('.');
        text.extend(after.into_iter().map(digit_char));
    }
    text
}

fn int_in_radix(number: i32, radix: u32) -> String {
    let mut text = [0; 33];
    let (mut at, mut rest) = (text.len(), number.unsigned_abs());
    loop {
        at -= 1;
        text[at] = b"0123456789abcdefghijklmnopqrstuvwxyz"[(rest % radix) as usize];
        rest /= radix;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        at -= 1;
        text[at] = b'-';
    }
    std::str::from_utf8(&text[at..]).expect("digits").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fixed_rounds_ties_up_on_the_exact_value() {
        for (number, digits, expect) in [
            (0.5, 0, "1"),
            (1.5, 0, "2"),
            (2.5, 0, "3"),
            (-2.5, 0, "-3"),
            (1.005, 2, "1.00"),
            (1.45, 1, "1.4"),
            (0.125, 2, "0.13"),
            (9.5, 0, "10"),
            (99.5, 0, "100"),
            (0.000001, 7, "0.0000010"),
            (-0.0000001, 2, "-0.00"),
            (-0.0, 2, "0.00"),
            (123.456, 2, "123.46"),
            (1e20, 2, "100000000000000000000.00"),
            (10.235, 2, "10.23"),
        ] {
            assert_eq!(fixed(number, digits), expect, "{number} to {digits}");
        }
    }

    #[test]
    fn precision_and_exponential() {
        for (number, digits, expect) in [
            (25.0, 1, "3e+1"),
            (35.0, 1, "4e+1"),
            (2.5, 1, "3"),
            (95.0, 1, "1e+2"),
            (9.5, 1, "1e+1"),
            (1250.0, 2, "1.3e+3"),
            (123456.0, 4, "1.235e+5"),
            (0.000123, 2, "0.00012"),
            (1e-7, 1, "1e-7"),
            (0.0, 3, "0.00"),
            (1e21, 3, "1.00e+21"),
            (5e-324, 3, "4.94e-324"),
        ] {
            assert_eq!(precision(number, digits), expect, "{number} to {digits}");
        }
        for (number, digits, expect) in [
            (123456.0, Some(2), "1.23e+5"),
            (-1.5, Some(0), "-2e+0"),
            (2.5, Some(0), "3e+0"),
            (0.0, Some(2), "0.00e+0"),
            (0.00015, None, "1.5e-4"),
            (-12345.0, None, "-1.2345e+4"),
            (0.0, None, "0e+0"),
            (25907058715820.312, None, "2.5907058715820312e+13"),
            (1e21, None, "1e+21"),
            (1.5e-9, None, "1.5e-9"),
        ] {
            assert_eq!(exponential(number, digits), expect, "{number} to {digits:?}");
        }
    }

    #[test]
    fn radix() {
        for (number, radix, expect) in [
            (0.5, 2, "0.1"),
            (255.0, 16, "ff"),
            (-255.5, 16, "-ff.8"),
            (0.1, 3, "0.0022002200220022002200220022002201"),
            (-0.0, 2, "0"),
            (-2147483648.0, 2, "-10000000000000000000000000000000"),
            (-2147483649.0, 16, "-80000001"),
            (35.0, 36, "z"),
            (2147483647.0, 36, "zik0zj"),
            (9007199254740994.0, 36, "2gosa7pa2gy"),
            (123456789012345680000.0, 7, "434014101441402122660000"),
        ] {
            assert_eq!(in_radix(number, radix), expect, "{number} in {radix}");
        }
    }
}
