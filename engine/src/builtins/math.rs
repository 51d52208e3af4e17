//! Math (ECMAScript 21.3). Functions that have no exact result go through `libm`, whose results are the same on every architecture.

use super::support::{define_constant, define_methods, define_tag};
use crate::object::attrs;
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::{Value, convert};
use std::f64::consts;

/// Defines `Math`.
pub fn install(cx: &mut Context) {
    let math = cx.objects.create_object();
    cx.set_intrinsic(Intrinsic::Math, math);
    let (global, key) = (cx.global(), cx.objects.atoms.Math);
    cx.objects.add_own(global, key, math.value(), attrs::METHOD);
    for (name, value) in [
        ("E", consts::E),
        ("LN10", consts::LN_10),
        ("LN2", consts::LN_2),
        ("LOG10E", consts::LOG10_E),
        ("LOG2E", consts::LOG2_E),
        ("PI", consts::PI),
        ("SQRT1_2", consts::FRAC_1_SQRT_2),
        ("SQRT2", consts::SQRT_2),
    ] {
        define_constant(cx, math, name, Value::double(value));
    }
    define_tag(cx, math, "Math");
    define_methods(
        cx,
        math,
        &[
            ("abs", 1, abs),
            ("acos", 1, |cx, args| unary(cx, args, libm::acos)),
            ("acosh", 1, |cx, args| unary(cx, args, libm::acosh)),
            ("asin", 1, |cx, args| unary(cx, args, libm::asin)),
            ("asinh", 1, |cx, args| unary(cx, args, libm::asinh)),
            ("atan", 1, |cx, args| unary(cx, args, libm::atan)),
            ("atan2", 2, |cx, args| binary(cx, args, libm::atan2)),
            ("atanh", 1, |cx, args| unary(cx, args, libm::atanh)),
            ("cbrt", 1, |cx, args| unary(cx, args, libm::cbrt)),
            ("ceil", 1, |cx, args| rounding(cx, args, f64::ceil)),
            ("clz32", 1, clz32),
            ("cos", 1, |cx, args| unary(cx, args, libm::cos)),
            ("cosh", 1, |cx, args| unary(cx, args, libm::cosh)),
            ("exp", 1, |cx, args| unary(cx, args, exp)),
            ("expm1", 1, |cx, args| unary(cx, args, libm::expm1)),
            ("floor", 1, |cx, args| rounding(cx, args, f64::floor)),
            ("fround", 1, |cx, args| unary(cx, args, |d| f64::from(d as f32))),
            ("hypot", 2, hypot),
            ("imul", 2, imul),
            ("log", 1, |cx, args| unary(cx, args, libm::log)),
            ("log10", 1, |cx, args| unary(cx, args, libm::log10)),
            ("log1p", 1, |cx, args| unary(cx, args, libm::log1p)),
            ("log2", 1, |cx, args| unary(cx, args, libm::log2)),
            ("max", 2, max),
            ("min", 2, min),
            ("pow", 2, |cx, args| binary(cx, args, convert::exponentiate)),
            ("random", 0, random),
            ("round", 1, |cx, args| rounding(cx, args, round)),
            ("sign", 1, |cx, args| unary(cx, args, sign)),
            ("sin", 1, |cx, args| unary(cx, args, libm::sin)),
            ("sinh", 1, |cx, args| unary(cx, args, libm::sinh)),
            ("sqrt", 1, |cx, args| unary(cx, args, f64::sqrt)),
            ("tan", 1, |cx, args| unary(cx, args, libm::tan)),
            ("tanh", 1, |cx, args| unary(cx, args, libm::tanh)),
            ("trunc", 1, |cx, args| rounding(cx, args, f64::trunc)),
        ],
    );
}

#[inline(always)]
fn unary(cx: &mut Context, args: Args, function: impl FnOnce(f64) -> f64) -> Completion {
    Ok(Value::number(function(cx.to_number(args.get(0))?)))
}

/// `libm`'s is a unit in the last place above e at 1, which programs compare with `Math.E`.
fn exp(d: f64) -> f64 {
    if d == 1.0 { consts::E } else { libm::exp(d) }
}

#[inline(always)]
fn binary(cx: &mut Context, args: Args, function: impl FnOnce(f64, f64) -> f64) -> Completion {
    let first = cx.to_number(args.get(0))?;
    let second = cx.to_number(args.get(1))?;
    Ok(Value::number(function(first, second)))
}

/// A function that leaves integers as they are.
#[inline(always)]
fn rounding(cx: &mut Context, args: Args, function: impl FnOnce(f64) -> f64) -> Completion {
    if args.get(0).is_int() { Ok(args.get(0)) } else { unary(cx, args, function) }
}

/// `Math.abs(x)` (21.3.2.1).
fn abs(cx: &mut Context, args: Args) -> Completion {
    if args.get(0).is_int() {
        let magnitude = args.get(0).as_int().unsigned_abs();
        return Ok(Value::uint(magnitude));
    }
    unary(cx, args, f64::abs)
}

/// `Math.clz32(x)` (21.3.2.11).
fn clz32(cx: &mut Context, args: Args) -> Completion {
    Ok(Value::int(cx.to_uint32(args.get(0))?.leading_zeros() as i32))
}

/// `Math.imul(x, y)` (21.3.2.19).
fn imul(cx: &mut Context, args: Args) -> Completion {
    let a = cx.to_int32(args.get(0))?;
    let b = cx.to_int32(args.get(1))?;
    Ok(Value::int(a.wrapping_mul(b)))
}

/// `Math.round(x)` (21.3.2.28): ties towards +Infinity, and -0 where it rounds up to zero from below.
fn round(d: f64) -> f64 {
    let floor = d.floor();
    // The difference is exact; adding 0.5 first would not be.
    let rounded = if d - floor >= 0.5 { floor + 1.0 } else { floor };
    if rounded == 0.0 { 0.0f64.copysign(d) } else { rounded }
}

/// `Math.sign(x)` (21.3.2.29).
fn sign(d: f64) -> f64 {
    if d == 0.0 || d.is_nan() { d } else { 1.0f64.copysign(d) }
}

/// `Math.hypot(...args)` (21.3.2.18): all are converted first; an infinity counts more than a NaN.
fn hypot(cx: &mut Context, args: Args) -> Completion {
    match args.len() {
        0 => return Ok(Value::ZERO),
        1 => return unary(cx, args, f64::abs),
        _ => {}
    }
    let mut largest = 0.0f64;
    let mut infinite = false;
    let mut nan = false;
    // The converted numbers: a vector of doubles is nothing for the collector.
    let mut numbers = Vec::with_capacity(args.len());
    for value in args.rest(0) {
        let number = cx.to_number(value)?.abs();
        infinite |= number.is_infinite();
        nan |= number.is_nan();
        largest = largest.max(number);
        numbers.push(number);
    }
    if infinite {
        return Ok(Value::double(f64::INFINITY));
    }
    if nan {
        return Ok(Value::NAN);
    }
    if largest == 0.0 {
        return Ok(Value::ZERO);
    }
    // Scaled so that no square overflows, and summed with Kahan's compensation.
    let (mut sum, mut lost) = (0.0, 0.0);
    for number in numbers {
        let part = number / largest;
        let term = part * part - lost;
        let next = sum + term;
        lost = (next - sum) - term;
        sum = next;
    }
    Ok(Value::number(sum.sqrt() * largest))
}

/// `Math.max(...args)` (21.3.2.24): all are converted, and +0 is larger than -0.
fn max(cx: &mut Context, args: Args) -> Completion {
    extreme(cx, args, f64::NEG_INFINITY, |a, b| a > b || (a == 0.0 && b == 0.0 && b.is_sign_negative()))
}

/// `Math.min(...args)` (21.3.2.25).
fn min(cx: &mut Context, args: Args) -> Completion {
    extreme(cx, args, f64::INFINITY, |a, b| a < b || (a == 0.0 && b == 0.0 && a.is_sign_negative()))
}

#[inline(always)]
fn extreme(cx: &mut Context, args: Args, start: f64, beats: impl Fn(f64, f64) -> bool) -> Completion {
    if args.len() == 2 && args.get(0).is_int() && args.get(1).is_int() {
        let (a, b) = (args.get(0), args.get(1));
        return Ok(if beats(f64::from(a.as_int()), f64::from(b.as_int())) { a } else { b });
    }
    let mut best = start;
    for value in args.rest(0) {
        let number = cx.to_number(value)?;
        if number.is_nan() || best.is_nan() {
            best = f64::NAN;
        } else if beats(number, best) {
            best = number;
        }
    }
    Ok(Value::number(best))
}

/// `Math.random()` (21.3.2.27): xorshift64*, from the context's state, so that a seed repeats a run.
fn random(cx: &mut Context, _: Args) -> Completion {
    let mut state = cx.random_state;
    if state == 0 {
        // The one state that xorshift never leaves.
        state = 0x9e37_79b9_7f4a_7c15;
    }
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    cx.random_state = state;
    let bits = state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 11;
    Ok(Value::double(bits as f64 / (1u64 << 53) as f64))
}

#[cfg(test)]
mod tests {
    use super::{round, sign};
    use crate::vm::eval;

    #[test]
    fn rounding_and_signs() {
        for (d, expect) in [
            (0.5, 1.0),
            (-0.5, -0.0),
            (2.5, 3.0),
            (-2.5, -2.0),
            (0.499_999_999_999_999_94, 0.0),
            (-0.2, -0.0),
            (4_503_599_627_370_495.5, 4_503_599_627_370_496.0),
            (9_007_199_254_740_991.0, 9_007_199_254_740_991.0),
            (-0.0, -0.0),
            (f64::NEG_INFINITY, f64::NEG_INFINITY),
        ] {
            assert_eq!(round(d).to_bits(), f64::to_bits(expect), "{d}");
        }
        assert!(round(f64::NAN).is_nan() && sign(f64::NAN).is_nan() && sign(-0.0).is_sign_negative());
    }

    #[test]
    fn extremes_and_hypotenuses() {
        let source = "print(Math.max(), Math.min(), 1 / Math.max(-0, 0), 1 / Math.min(0, -0), Math.max(1, NaN, 2), Math.max(3, 7));
            print(Math.hypot(3, 4), Math.hypot(NaN, -Infinity), Math.hypot(1e200, 1e200) > 1e200, Math.hypot(), Math.abs(-2147483648));
            let log = ''; Math.max(NaN, { valueOf() { log += 'v'; return 1; } }); print(log, Math.clz32(-1), Math.imul(-1, 8));";
        let (output, result) = eval(source);
        let expect = "-Infinity Infinity Infinity -Infinity NaN 7\n5 Infinity true 0 2147483648\nv 0 -8\n";
        assert_eq!(output, expect, "{result:?}");
    }

    #[test]
    fn random_numbers_differ_and_stay_below_one() {
        let source = "const r = []; for (let i = 0; i < 1000; i++) r.push(Math.random());
            print(r.every((x) => x >= 0 && x < 1), new Set(r).size);";
        assert_eq!(eval(source).0, "true 1000\n");
    }
}
