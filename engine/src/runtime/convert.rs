//! Type conversion (ECMAScript 7.1).
//!
//! The names are the standard's, though these conversions may run JavaScript and so take the context mutably.
#![allow(clippy::wrong_self_convention)]

use super::context::{Completion, Context};
use super::intrinsics::Intrinsic;
use crate::heap::cell::{Cell, CellKind};
use crate::object::{PropertyKey, Str, Symbol};
use crate::value::{Value, convert};

/// The `hint` of ToPrimitive.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hint {
    /// No preference: numbers first, but for objects that say otherwise.
    Default,
    /// Numbers first.
    Number,
    /// Strings first.
    String,
}

impl Context {
    /// ToBoolean (7.1.2).
    #[inline]
    pub fn to_boolean(&self, value: Value) -> bool {
        if let Some(b) = value.as_bool() {
            return b;
        }
        if value.is_int() {
            return value.as_int() != 0;
        }
        if value.is_double() {
            let d = value.as_double();
            return !(d == 0.0 || d.is_nan());
        }
        match Str::try_of(value) {
            Some(string) => !string.is_empty(),
            None => value.is_cell(),
        }
    }

    /// ToPrimitive (7.1.1).
    #[inline]
    pub fn to_primitive(&mut self, value: Value, hint: Hint) -> Completion {
        match Cell::try_of(value) {
            Some(cell) if cell.is_object() => self.object_to_primitive(cell, hint),
            _ => Ok(value),
        }
    }

    fn object_to_primitive(&mut self, object: Cell, hint: Hint) -> Completion {
        let exotic = self.get(object, self.objects.symbols.to_primitive)?;
        if !exotic.is_nullish() {
            if !self.is_callable(exotic) {
                return Err(self.throw_type_error("Symbol.toPrimitive is not a function"));
            }
            let name = match hint {
                Hint::Default => "default",
                Hint::Number => "number",
                Hint::String => "string",
            };
            let hint = self.string(name);
            let result = self.call(exotic, object.value(), &[hint])?;
            if Cell::try_of(result).is_some_and(Cell::is_object) {
                return Err(self.throw_type_error("Symbol.toPrimitive returned an object"));
            }
            return Ok(result);
        }
        // OrdinaryToPrimitive (7.1.1.1).
        let (to_string, value_of) = (self.objects.atoms.toString, self.objects.atoms.valueOf);
        let order = if hint == Hint::String { [to_string, value_of] } else { [value_of, to_string] };
        for name in order {
            let method = self.get(object, name)?;
            if self.is_callable(method) {
                let result = self.call(method, object.value(), &[])?;
                if !Cell::try_of(result).is_some_and(Cell::is_object) {
                    return Ok(result);
                }
            }
        }
        Err(self.throw_type_error("cannot convert an object to a primitive value"))
    }

    /// ToNumber (7.1.4), as a double.
    #[inline]
    pub fn to_number(&mut self, value: Value) -> Completion<f64> {
        if value.is_int() {
            Ok(f64::from(value.as_int()))
        } else if value.is_double() {
            Ok(value.as_double())
        } else {
            self.to_number_slow(value)
        }
    }

    #[cold]
    fn to_number_slow(&mut self, value: Value) -> Completion<f64> {
        if value.is_undefined() {
            return Ok(f64::NAN);
        }
        if value.is_null() || value == Value::FALSE {
            return Ok(0.0);
        }
        if value == Value::TRUE {
            return Ok(1.0);
        }
        if let Some(string) = Str::try_of(value) {
            return Ok(self.string_to_number(string));
        }
        if Symbol::try_of(value).is_some() {
            return Err(self.throw_type_error("cannot convert a symbol to a number"));
        }
        let primitive = self.to_primitive(value, Hint::Number)?;
        self.to_number(primitive)
    }

    /// StringToNumber (7.1.4.1.1).
    pub fn string_to_number(&mut self, string: Str) -> f64 {
        let units = self.objects.to_units(string);
        convert::string_to_number(&units)
    }

    /// ToNumeric (7.1.3): a number value (there are no BigInts yet).
    #[inline]
    pub fn to_numeric(&mut self, value: Value) -> Completion {
        if value.is_number() { Ok(value) } else { Ok(Value::number(self.to_number(value)?)) }
    }

    /// ToInt32 (7.1.6).
    #[inline]
    pub fn to_int32(&mut self, value: Value) -> Completion<i32> {
        if value.is_int() { Ok(value.as_int()) } else { Ok(convert::to_int32(self.to_number(value)?)) }
    }

    /// ToUint32 (7.1.7).
    #[inline]
    pub fn to_uint32(&mut self, value: Value) -> Completion<u32> {
        Ok(self.to_int32(value)? as u32)
    }

    /// ToIntegerOrInfinity (7.1.5).
    pub fn to_integer_or_infinity(&mut self, value: Value) -> Completion<f64> {
        Ok(convert::to_integer_or_infinity(self.to_number(value)?))
    }

    /// ToLength (7.1.20).
    pub fn to_length(&mut self, value: Value) -> Completion<f64> {
        Ok(self.to_integer_or_infinity(value)?.clamp(0.0, 9_007_199_254_740_991.0))
    }

    /// ToIndex-like clamp of a relative position (as `slice` and its kin use it): negative counts from the end.
    pub fn relative_index(&mut self, value: Value, len: f64) -> Completion<f64> {
        let relative = self.to_integer_or_infinity(value)?;
        Ok(if relative < 0.0 { (len + relative).max(0.0) } else { relative.min(len) })
    }

    /// LengthOfArrayLike (7.3.18).
    pub fn length_of_array_like(&mut self, object: Cell) -> Completion<f64> {
        if object.kind() == CellKind::Array {
            return Ok(f64::from(crate::object::array_length(object)));
        }
        let length = self.get(object, self.objects.atoms.length)?;
        self.to_length(length)
    }

    /// ToString (7.1.17).
    #[inline]
    pub fn to_string(&mut self, value: Value) -> Completion<Str> {
        match Str::try_of(value) {
            Some(string) => Ok(string),
            None => self.to_string_slow(value),
        }
    }

    fn to_string_slow(&mut self, value: Value) -> Completion<Str> {
        if Symbol::try_of(value).is_some() {
            return Err(self.throw_type_error("cannot convert a symbol to a string"));
        }
        let primitive = self.to_primitive(value, Hint::String)?;
        if Symbol::try_of(primitive).is_some() {
            return Err(self.throw_type_error("cannot convert a symbol to a string"));
        }
        match self.objects.primitive_to_string(primitive) {
            Ok(string) => Ok(string),
            Err(error) => Err(self.throw_object_error(error)),
        }
    }

    /// ToString as a Rust string, lone surrogates replaced.
    pub fn to_rust_string(&mut self, value: Value) -> Completion<String> {
        let string = self.to_string(value)?;
        Ok(self.objects.to_rust_string(string))
    }

    /// ToPropertyKey (7.1.19).
    #[inline]
    pub fn to_property_key(&mut self, value: Value) -> Completion<PropertyKey> {
        match PropertyKey::from_value_fast(value) {
            Some(key) => Ok(key),
            None => self.to_property_key_slow(value),
        }
    }

    fn to_property_key_slow(&mut self, value: Value) -> Completion<PropertyKey> {
        let primitive = self.to_primitive(value, Hint::String)?;
        Ok(self.objects.key_from_primitive(primitive))
    }

    /// ToObject (7.1.18).
    pub fn to_object(&mut self, value: Value) -> Completion<Cell> {
        if let Some(cell) = Cell::try_of(value) {
            if cell.is_object() {
                return Ok(cell);
            }
            let (kind, prototype) = if cell.is_string() {
                (CellKind::StringObject, Intrinsic::StringPrototype)
            } else {
                (CellKind::SymbolObject, Intrinsic::SymbolPrototype)
            };
            return Ok(self.objects.create_wrapper(kind, self.intrinsic(prototype), value));
        }
        if value.is_nullish() {
            return Err(self.throw_type_error("cannot convert undefined or null to an object"));
        }
        let (kind, prototype) = if value.is_bool() {
            (CellKind::BooleanObject, Intrinsic::BooleanPrototype)
        } else {
            (CellKind::NumberObject, Intrinsic::NumberPrototype)
        };
        Ok(self.objects.create_wrapper(kind, self.intrinsic(prototype), value))
    }

    /// Where property lookup on `value` starts: the object itself, or the prototype of a primitive's wrapper. None for undefined and null.
    #[inline]
    pub fn lookup_start(&self, value: Value) -> Option<Cell> {
        if let Some(cell) = Cell::try_of(value) {
            if cell.is_object() {
                return Some(cell);
            }
            let which =
                if cell.is_string() { Intrinsic::StringPrototype } else { Intrinsic::SymbolPrototype };
            return Some(self.intrinsic(which));
        }
        if value.is_number() {
            return Some(self.intrinsic(Intrinsic::NumberPrototype));
        }
        if value.is_bool() {
            return Some(self.intrinsic(Intrinsic::BooleanPrototype));
        }
        None
    }
}
