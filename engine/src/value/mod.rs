//! Values: 64-bit NaN boxes, and the conversions that need no heap.
//!
//! Pointers are raw, doubles are offset by 2^49, int32s carry the tag `0xfffe` in their top bits (JavaScriptCore's layout).
//! A pointer therefore needs no unmasking, is itself a valid value word, and whole cells can be scanned as values; the tag constants fit in two
//! pinned registers. The cost is one addition to unbox a double.
//!
//! ```text
//!   0000:PPPP:PPPP:PPPP  cell pointer          0  empty      2  null       6  false
//!   0002:0000:... to fffc:...  double + 2^49   7  true      10  undefined
//!   fffe:0000:IIII:IIII  int32
//! ```
//!
//! # Invariants
//! - A number that fits an int32 and is not -0 may be boxed either way; equality never compares number bits alone.
//! - The only NaN that is boxed is [`CANONICAL_NAN`].

pub mod convert;

use std::fmt;

/// Top bits of an int32; any of them set means a number.
pub const NUMBER_TAG: u64 = 0xfffe_0000_0000_0000;
/// No bit of these is set in a cell pointer (or the empty value).
pub const NOT_CELL_MASK: u64 = NUMBER_TAG | OTHER_TAG;
/// Set in undefined, null and booleans.
pub const OTHER_TAG: u64 = 2;
/// Added to a double's bits to box it.
pub const DOUBLE_OFFSET: u64 = 1 << 49;
/// The one NaN.
pub const CANONICAL_NAN: u64 = 0x7ff8_0000_0000_0000;

/// A JavaScript value, or the empty value. `Copy`, no `Drop`: what it points to lives as long as it can be found on the machine stack, the VM
/// stack or in a reachable cell.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(transparent)]
pub struct Value(u64);

const _: () = assert!(size_of::<Value>() == 8);

impl Value {
    /// No value: a hole, a binding in its temporal dead zone, "exception pending" from a helper. Never visible to JavaScript.
    pub const EMPTY: Value = Value(0);
    /// `null`.
    pub const NULL: Value = Value(2);
    /// `false`.
    pub const FALSE: Value = Value(6);
    /// `true`.
    pub const TRUE: Value = Value(7);
    /// `undefined`.
    pub const UNDEFINED: Value = Value(10);
    /// Not a number.
    pub const NAN: Value = Value(CANONICAL_NAN + DOUBLE_OFFSET);
    /// The int32 0.
    pub const ZERO: Value = Value(NUMBER_TAG);

    /// The value with these bits, which must be a valid encoding.
    #[inline(always)]
    pub const fn from_bits(bits: u64) -> Value {
        Value(bits)
    }

    /// The encoding.
    #[inline(always)]
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// A boolean.
    #[inline(always)]
    pub const fn bool(b: bool) -> Value {
        Value(6 | b as u64)
    }

    /// An int32.
    #[inline(always)]
    pub const fn int(i: i32) -> Value {
        Value(NUMBER_TAG | i as u32 as u64)
    }

    /// A double, boxed as a double whatever its value. NaNs are made canonical.
    #[inline(always)]
    pub fn double(d: f64) -> Value {
        let bits = if d.is_nan() { CANONICAL_NAN } else { d.to_bits() };
        Value(bits.wrapping_add(DOUBLE_OFFSET))
    }

    /// A number: an int32 where it is one (and not -0), else a double.
    #[inline(always)]
    pub fn number(d: f64) -> Value {
        let i = d as i32;
        if f64::from(i).to_bits() == d.to_bits() { Value::int(i) } else { Value::double(d) }
    }

    /// A number from an unsigned 32-bit integer.
    #[inline(always)]
    pub fn uint(u: u32) -> Value {
        if u <= i32::MAX as u32 { Value::int(u as i32) } else { Value::double(f64::from(u)) }
    }

    /// Whether this is the empty value.
    #[inline(always)]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this is `undefined`.
    #[inline(always)]
    pub const fn is_undefined(self) -> bool {
        self.0 == Value::UNDEFINED.0
    }

    /// Whether this is `null`.
    #[inline(always)]
    pub const fn is_null(self) -> bool {
        self.0 == Value::NULL.0
    }

    /// Whether this is `undefined` or `null`: the two differ in one bit.
    #[inline(always)]
    pub const fn is_nullish(self) -> bool {
        self.0 & !8 == Value::NULL.0
    }

    /// Whether this is a boolean.
    #[inline(always)]
    pub const fn is_bool(self) -> bool {
        self.0 & !1 == Value::FALSE.0
    }

    /// Whether this is boxed as an int32.
    #[inline(always)]
    pub const fn is_int(self) -> bool {
        self.0 >= NUMBER_TAG
    }

    /// Whether this is a number, either way boxed.
    #[inline(always)]
    pub const fn is_number(self) -> bool {
        self.0 & NUMBER_TAG != 0
    }

    /// Whether this is boxed as a double.
    #[inline(always)]
    pub const fn is_double(self) -> bool {
        self.is_number() && !self.is_int()
    }

    /// Whether this points to a cell (string, symbol, object). False for the empty value.
    #[inline(always)]
    pub const fn is_cell(self) -> bool {
        self.0 & NOT_CELL_MASK == 0 && self.0 != 0
    }

    /// The int32. Only where [`Value::is_int`].
    #[inline(always)]
    pub const fn as_int(self) -> i32 {
        debug_assert!(self.is_int());
        self.0 as u32 as i32
    }

    /// The double. Only where [`Value::is_double`].
    #[inline(always)]
    pub const fn as_double(self) -> f64 {
        debug_assert!(self.is_double());
        f64::from_bits(self.0.wrapping_sub(DOUBLE_OFFSET))
    }

    /// The number, either way boxed. Only where [`Value::is_number`].
    #[inline(always)]
    pub fn as_number(self) -> f64 {
        if self.is_int() { f64::from(self.as_int()) } else { self.as_double() }
    }

    /// The number, if this is one.
    #[inline(always)]
    pub fn to_number_if_number(self) -> Option<f64> {
        if self.is_number() { Some(self.as_number()) } else { None }
    }

    /// The boolean, if this is one.
    #[inline(always)]
    pub const fn as_bool(self) -> Option<bool> {
        if self.is_bool() { Some(self.0 & 1 == 1) } else { None }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Value::EMPTY => f.write_str("empty"),
            Value::NULL => f.write_str("null"),
            Value::UNDEFINED => f.write_str("undefined"),
            v if v.is_bool() => write!(f, "{}", v == Value::TRUE),
            v if v.is_int() => write!(f, "{}", v.as_int()),
            v if v.is_double() => write!(f, "{:?}", v.as_double()),
            v => write!(f, "cell({:#x})", v.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_do_not_overlap() {
        let doubles =
            [0.0, -0.0, 1.5, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, f64::MAX, f64::MIN_POSITIVE, 5e-324];
        for d in doubles {
            let v = Value::double(d);
            assert!(
                v.is_double()
                    && v.is_number()
                    && !v.is_int()
                    && !v.is_cell()
                    && !v.is_bool()
                    && !v.is_nullish()
            );
            assert!(v.as_double() == d || d.is_nan() && v.as_double().is_nan());
        }
        for i in [0, 1, -1, i32::MAX, i32::MIN] {
            let v = Value::int(i);
            assert!(v.is_int() && v.is_number() && !v.is_double() && !v.is_cell());
            assert_eq!(v.as_int(), i);
        }
        for v in [Value::NULL, Value::UNDEFINED, Value::TRUE, Value::FALSE, Value::EMPTY] {
            assert!(!v.is_cell() && !v.is_number());
        }
        let pointer = Value::from_bits(0x7fff_ffff_fff8);
        assert!(pointer.is_cell() && !pointer.is_number() && !pointer.is_bool() && !pointer.is_nullish());
    }

    #[test]
    fn negative_nan_is_canonical() {
        assert_eq!(Value::double(f64::from_bits(0xfff8_0000_0000_0001)), Value::NAN);
        assert_eq!(Value::number(f64::NAN), Value::NAN);
    }

    #[test]
    fn numbers_prefer_int32_but_not_for_negative_zero() {
        assert!(Value::number(-0.0).is_double());
        assert!(Value::number(2147483648.0).is_double());
        assert_eq!(Value::number(-2147483648.0), Value::int(i32::MIN));
        assert_eq!(Value::uint(u32::MAX).as_number(), 4294967295.0);
    }
}
