//! Fast paths of arithmetic on numbers, and the recording of what else was seen.

use super::FrameState;
use crate::code::ops::Feedback;
use crate::ic::arith as seen;
use crate::object::Str;
use crate::runtime::operator::{Arith, Relation};
use crate::runtime::{Completion, Context};
use crate::value::{Value, convert};
use tierlock_fault::{Fault, is_planted};

/// Both int32, else both doubles.
macro_rules! numeric {
    ($a:expr, $b:expr, $int:expr, $double:expr) => {{
        let (a, b) = ($a, $b);
        if a.is_int() && b.is_int() {
            #[allow(clippy::redundant_closure_call)]
            if let Some(i) = $int(a.as_int(), b.as_int()) {
                return Some(Value::int(i));
            }
        }
        if a.is_number() && b.is_number() {
            #[allow(clippy::redundant_closure_call)]
            return Some($double(a.as_number(), b.as_number()));
        }
        None
    }};
}

/// `a + b` on numbers.
#[inline(always)]
pub fn add(a: Value, b: Value) -> Option<Value> {
    numeric!(a, b, i32::checked_add, |a: f64, b: f64| Value::number(a + b))
}

/// `a - b` on numbers.
#[inline(always)]
pub fn sub(a: Value, b: Value) -> Option<Value> {
    numeric!(a, b, i32::checked_sub, |a: f64, b: f64| Value::number(a - b))
}

/// `a * b` on numbers. A zero product may be -0, which is no int32.
#[inline(always)]
pub fn mul(a: Value, b: Value) -> Option<Value> {
    numeric!(a, b, |a: i32, b: i32| a.checked_mul(b).filter(|&p| p != 0 || (a | b) >= 0), |a: f64, b: f64| {
        Value::number(a * b)
    })
}

/// `a / b` on numbers.
#[inline(always)]
pub fn div(a: Value, b: Value) -> Option<Value> {
    if a.is_number() && b.is_number() { Some(Value::number(a.as_number() / b.as_number())) } else { None }
}

/// `a % b` on numbers.
#[inline(always)]
pub fn rem(a: Value, b: Value) -> Option<Value> {
    numeric!(
        a,
        b,
        |a: i32, b: i32| { ((a >= 0 || is_planted(Fault::InterpRemainder)) && b > 0).then(|| a % b) },
        |a: f64, b: f64| { Value::number(convert::remainder(a, b)) }
    )
}

/// No fast path.
#[inline(always)]
pub fn never(_: Value, _: Value) -> Option<Value> {
    None
}

macro_rules! bits {
    ($(#[doc = $doc:literal])* $name:ident, $arith:expr, $int:expr) => {
        $(#[doc = $doc])*
        #[inline(always)]
        pub fn $name(a: Value, b: Value) -> Option<Value> {
            if a.is_int() && b.is_int() {
                #[allow(clippy::redundant_closure_call)]
                return Some($int(a.as_int(), b.as_int()));
            }
            if a.is_number() && b.is_number() {
                return Some(crate::runtime::operator::arith_doubles($arith, a.as_number(), b.as_number()));
            }
            None
        }
    };
}

bits!(
    /// `a & b` on numbers.
    bit_and, Arith::BitAnd, |a: i32, b: i32| Value::int(a & b));
bits!(
    /// `a | b` on numbers.
    bit_or, Arith::BitOr, |a: i32, b: i32| Value::int(a | b));
bits!(
    /// `a ^ b` on numbers.
    bit_xor, Arith::BitXor, |a: i32, b: i32| Value::int(a ^ b));
bits!(
    /// `a << b` on numbers.
    shl, Arith::Shl, |a: i32, b: i32| Value::int(a.wrapping_shl(b as u32)));
bits!(
/// `a >> b` on numbers.
shr, Arith::Shr, |a: i32, b: i32| match is_planted(Fault::InterpShift) {
    true => Value::uint((a as u32).wrapping_shr(b as u32)),
    false => Value::int(a.wrapping_shr(b as u32)),
});
bits!(
    /// `a >>> b` on numbers.
    ushr, Arith::UShr, |a: i32, b: i32| Value::uint((a as u32).wrapping_shr(b as u32)));

/// `-a` on numbers: 0 becomes -0, which is a double.
#[inline(always)]
pub fn neg(a: Value) -> Option<Value> {
    if a.is_int() && a.as_int() != 0 && a.as_int() != i32::MIN {
        return Some(Value::int(-a.as_int()));
    }
    a.to_number_if_number().map(|d| Value::number(-d))
}

/// `a + by` on numbers, for `++` and `--`.
#[inline(always)]
pub fn step(a: Value, by: i32) -> Option<Value> {
    if a.is_int()
        && let Some(i) = a.as_int().checked_add(by)
    {
        return Some(Value::int(i));
    }
    a.to_number_if_number().map(|d| Value::number(d + f64::from(by)))
}

/// Strict equality where it needs no heap: None for two strings that are different cells.
#[inline(always)]
pub fn strict_equals_fast(a: Value, b: Value) -> Option<bool> {
    if a.is_int() && b.is_int() {
        return Some(a == b);
    }
    if a.is_number() || b.is_number() {
        return Some(a.is_number() && b.is_number() && a.as_number() == b.as_number());
    }
    if a == b {
        return Some(true);
    }
    if a.is_cell() && b.is_cell() { None } else { Some(false) }
}

fn kinds(value: Value) -> u64 {
    if value.is_int() {
        seen::INT
    } else if value.is_double() {
        seen::DOUBLE
    } else if Str::try_of(value).is_some() {
        seen::STRING
    } else {
        seen::OTHER
    }
}

/// The general operator, with its operands recorded.
#[inline(never)]
pub fn slow(cx: &mut Context, f: FrameState, slot: Feedback, op: Arith, a: Value, b: Value) -> Completion {
    f.add_feedback(slot, kinds(a) | kinds(b));
    cx.arith(op, a, b)
}

/// The general unary operator, with its operand recorded.
#[inline(never)]
pub fn unary_slow(
    cx: &mut Context,
    f: FrameState,
    slot: Feedback,
    a: Value,
    op: impl FnOnce(&mut Context, Value) -> Completion,
) -> Completion {
    f.add_feedback(slot, kinds(a));
    op(cx, a)
}

/// The general comparison, with its operands recorded.
#[inline(never)]
pub fn relate_slow(
    cx: &mut Context,
    f: FrameState,
    slot: Feedback,
    relation: Relation,
    a: Value,
    b: Value,
) -> Completion<bool> {
    f.add_feedback(slot, kinds(a) | kinds(b));
    cx.relate(relation, a, b)
}
