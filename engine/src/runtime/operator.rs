//! Operators on any operands: the slow paths that all tiers share (ECMAScript 13.15.3, 7.2).

use super::context::{Completion, Context};
use super::convert::Hint;
use crate::heap::cell::{Cell, CellKind};
use crate::object::{Str, Symbol};
use crate::value::{Value, convert};
use std::cmp::Ordering;

/// The binary arithmetic operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Arith {
    Add,
    Sub,
    Mul,
    Div,
    Mod,
    Exp,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    UShr,
}

/// The relational operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Relation {
    Less,
    LessEq,
    Greater,
    GreaterEq,
}

/// `a <relation> b` on doubles: false where either is NaN.
#[inline(always)]
pub fn compare_doubles(relation: Relation, a: f64, b: f64) -> bool {
    match relation {
        Relation::Less => a < b,
        Relation::LessEq => a <= b,
        Relation::Greater => a > b,
        Relation::GreaterEq => a >= b,
    }
}

/// A numeric operator on doubles.
#[inline(always)]
pub fn arith_doubles(op: Arith, a: f64, b: f64) -> Value {
    match op {
        Arith::Add => Value::number(a + b),
        Arith::Sub => Value::number(a - b),
        Arith::Mul => Value::number(a * b),
        Arith::Div => Value::number(a / b),
        Arith::Mod => Value::number(convert::remainder(a, b)),
        Arith::Exp => Value::number(convert::exponentiate(a, b)),
        Arith::BitAnd => Value::int(convert::to_int32(a) & convert::to_int32(b)),
        Arith::BitOr => Value::int(convert::to_int32(a) | convert::to_int32(b)),
        Arith::BitXor => Value::int(convert::to_int32(a) ^ convert::to_int32(b)),
        Arith::Shl => Value::int(convert::to_int32(a).wrapping_shl(convert::to_uint32(b))),
        Arith::Shr => Value::int(convert::to_int32(a).wrapping_shr(convert::to_uint32(b))),
        Arith::UShr => Value::uint(convert::to_uint32(a).wrapping_shr(convert::to_uint32(b))),
    }
}

impl Context {
    /// A binary arithmetic operator on any operands.
    #[inline(never)]
    pub fn arith(&mut self, op: Arith, lhs: Value, rhs: Value) -> Completion {
        if lhs.is_number() && rhs.is_number() {
            return Ok(arith_doubles(op, lhs.as_number(), rhs.as_number()));
        }
        if op == Arith::Add {
            return self.add_slow(lhs, rhs);
        }
        let a = self.to_number(lhs)?;
        let b = self.to_number(rhs)?;
        Ok(arith_doubles(op, a, b))
    }

    /// The addition operator (13.15.3).
    pub fn add(&mut self, lhs: Value, rhs: Value) -> Completion {
        self.arith(Arith::Add, lhs, rhs)
    }

    fn add_slow(&mut self, lhs: Value, rhs: Value) -> Completion {
        let lhs = self.to_primitive(lhs, Hint::Default)?;
        let rhs = self.to_primitive(rhs, Hint::Default)?;
        if Str::try_of(lhs).is_some() || Str::try_of(rhs).is_some() {
            let lhs = self.to_string(lhs)?;
            let rhs = self.to_string(rhs)?;
            let result = self.objects.concat(lhs, rhs);
            return self.object_result(result).map(Str::value);
        }
        let a = self.to_number(lhs)?;
        let b = self.to_number(rhs)?;
        Ok(Value::number(a + b))
    }

    /// Unary minus.
    pub fn negate(&mut self, value: Value) -> Completion {
        Ok(Value::number(-self.to_number(value)?))
    }

    /// Bitwise not.
    pub fn bit_not(&mut self, value: Value) -> Completion {
        Ok(Value::int(!self.to_int32(value)?))
    }

    /// `value + 1` or `value - 1` on numerics.
    pub fn increment(&mut self, value: Value, by: f64) -> Completion {
        Ok(Value::number(self.to_number(value)? + by))
    }

    /// A relational operator on any operands (7.2.12): the left operand is converted first.
    #[inline(never)]
    pub fn relate(&mut self, relation: Relation, lhs: Value, rhs: Value) -> Completion<bool> {
        if lhs.is_number() && rhs.is_number() {
            return Ok(compare_doubles(relation, lhs.as_number(), rhs.as_number()));
        }
        let lhs = self.to_primitive(lhs, Hint::Number)?;
        let rhs = self.to_primitive(rhs, Hint::Number)?;
        if let (Some(a), Some(b)) = (Str::try_of(lhs), Str::try_of(rhs)) {
            let order = self.objects.compare_strings(a, b);
            return Ok(match relation {
                Relation::Less => order == Ordering::Less,
                Relation::LessEq => order != Ordering::Greater,
                Relation::Greater => order == Ordering::Greater,
                Relation::GreaterEq => order != Ordering::Less,
            });
        }
        let a = self.to_number(lhs)?;
        let b = self.to_number(rhs)?;
        Ok(compare_doubles(relation, a, b))
    }

    /// IsStrictlyEqual (7.2.15). May flatten strings, so it may allocate.
    #[inline]
    pub fn strict_equals(&mut self, lhs: Value, rhs: Value) -> bool {
        if lhs.is_number() {
            return rhs.is_number() && lhs.as_number() == rhs.as_number();
        }
        if lhs == rhs {
            return true;
        }
        match (Str::try_of(lhs), Str::try_of(rhs)) {
            (Some(a), Some(b)) => self.objects.strings_equal(a, b),
            _ => false,
        }
    }

    /// IsLooselyEqual (7.2.14).
    pub fn loose_equals(&mut self, lhs: Value, rhs: Value) -> Completion<bool> {
        let (mut lhs, mut rhs) = (lhs, rhs);
        loop {
            if lhs.is_nullish() || rhs.is_nullish() {
                return Ok(lhs.is_nullish() && rhs.is_nullish());
            }
            let is_object = |v| Cell::try_of(v).is_some_and(Cell::is_object);
            let is_symbol = |v| Symbol::try_of(v).is_some();
            match (is_object(lhs), is_object(rhs)) {
                (true, true) => return Ok(lhs == rhs),
                (true, false) => lhs = self.to_primitive(lhs, Hint::Default)?,
                (false, true) => rhs = self.to_primitive(rhs, Hint::Default)?,
                (false, false) if is_symbol(lhs) || is_symbol(rhs) => return Ok(lhs == rhs),
                (false, false) if Str::try_of(lhs).is_some() && Str::try_of(rhs).is_some() => {
                    return Ok(self.strict_equals(lhs, rhs));
                }
                // Numbers, booleans and a string: all compare as numbers.
                (false, false) => return Ok(self.to_number(lhs)? == self.to_number(rhs)?),
            }
        }
    }

    /// SameValue (7.2.10).
    pub fn same_value(&mut self, lhs: Value, rhs: Value) -> bool {
        if lhs.is_number() && rhs.is_number() {
            let (a, b) = (lhs.as_number(), rhs.as_number());
            return a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
        }
        self.strict_equals(lhs, rhs)
    }

    /// SameValueZero (7.2.11).
    pub fn same_value_zero(&mut self, lhs: Value, rhs: Value) -> bool {
        if lhs.is_number() && rhs.is_number() {
            let (a, b) = (lhs.as_number(), rhs.as_number());
            return a == b || a.is_nan() && b.is_nan();
        }
        self.strict_equals(lhs, rhs)
    }

    /// The `typeof` operator (13.5.3).
    pub fn type_of(&self, value: Value) -> Value {
        let atoms = &self.objects.atoms;
        let name = match Cell::try_of(value) {
            None if value.is_number() => atoms.number,
            None if value.is_undefined() || value.is_empty() => atoms.undefined,
            None if value.is_bool() => atoms.boolean,
            None => atoms.object,
            Some(cell) if cell.is_string() => atoms.string,
            Some(cell) if cell.kind() == CellKind::Symbol => atoms.symbol,
            Some(_) if self.is_callable(value) => atoms.function,
            Some(_) => atoms.object,
        };
        name.to_fast_value()
    }

    /// InstanceofOperator (13.10.2).
    pub fn instance_of(&mut self, value: Value, target: Value) -> Completion<bool> {
        let Some(object) = Cell::try_of(target).filter(|cell| cell.is_object()) else {
            return Err(self.throw_type_error("the right-hand side of 'instanceof' is not an object"));
        };
        // By the cache where there may be one: functions have few shapes.
        let key = self.objects.symbols.has_instance;
        let method = self.get_by_cache(object, key)?;
        if !method.is_nullish() {
            // The default method, which only its replacement can show not to have been called.
            if Cell::try_of(method) == Some(self.intrinsic(super::Intrinsic::FunctionHasInstance)) {
                return self.ordinary_has_instance(target, value);
            }
            let result = self.call(method, target, &[value])?;
            return Ok(self.to_boolean(result));
        }
        if !self.is_callable(target) {
            return Err(self.throw_type_error("the right-hand side of 'instanceof' is not callable"));
        }
        self.ordinary_has_instance(target, value)
    }

    /// OrdinaryHasInstance (7.3.22).
    pub fn ordinary_has_instance(&mut self, target: Value, value: Value) -> Completion<bool> {
        if !self.is_callable(target) {
            return Ok(false);
        }
        let target = Cell::of(target);
        if target.kind() == CellKind::BoundFunction {
            let inner = target.get(crate::object::layout::bound_function::TARGET);
            return self.instance_of(value, inner);
        }
        let Some(mut object) = Cell::try_of(value).filter(|cell| cell.is_object()) else { return Ok(false) };
        let prototype = self.get(target, self.objects.atoms.prototype)?;
        let Some(prototype) = Cell::try_of(prototype).filter(|cell| cell.is_object()) else {
            return Err(self.throw_type_error(
                "the 'prototype' of the right-hand side of 'instanceof' is not an object",
            ));
        };
        loop {
            object = self.objects.prototype_of(object);
            if object.is_null() {
                return Ok(false);
            }
            if object == prototype {
                return Ok(true);
            }
        }
    }

    /// The `in` operator (13.10.1).
    pub fn has_property_operator(&mut self, key: Value, object: Value) -> Completion<bool> {
        let Some(object) = Cell::try_of(object).filter(|cell| cell.is_object()) else {
            return Err(self.throw_type_error("the right-hand side of 'in' is not an object"));
        };
        let key = self.to_property_key(key)?;
        self.has_property(object, key)
    }

    /// The strings of ToString on each value, concatenated: a template literal.
    pub fn concat_values(&mut self, values: &[Value]) -> Completion {
        let mut result = self.objects.empty_string();
        for &value in values {
            let part = self.to_string(value)?;
            let joined = self.objects.concat(result, part);
            result = self.object_result(joined)?;
        }
        Ok(result.value())
    }
}
