//! Truth and equality.

use super::{Lower, helpers_index};
use crate::heap::cell::{AUX_OFFSET, FLAGS_OFFSET, KIND_OFFSET, LAST_STRING_KIND};
use crate::jit::helpers::Helper;
use crate::jit::opt::graph::{Node, Rep};
use crate::object::layout;
use crate::value::Value as JsValue;
use tierlock_codegen::ir::{AliasClass, MemKind, Type, Value};

impl Lower<'_> {
    /// Control goes to `cold` where a condition does not hold, and comes back to where this goes on with the value that it gives there.
    pub fn either(
        &mut self,
        condition: Value,
        ty: Type,
        then: impl FnOnce(&mut Self) -> Value,
        or_else: impl FnOnce(&mut Self) -> Value,
    ) -> Value {
        let (yes, no, done) = (self.b.block(), self.b.block(), self.b.block());
        let result = self.b.block_param(done, ty);
        self.b.br(condition, yes, &[], no, &[]);
        self.b.switch_to(yes);
        let value = then(self);
        self.b.jump(done, &[value]);
        self.b.switch_to(no);
        let value = or_else(self);
        self.b.jump(done, &[value]);
        self.b.switch_to(done);
        result
    }

    pub fn double_is_truthy(&mut self, value: Value) -> Value {
        // Not so for NaN.
        let (absolute, zero) = (self.b.fabs(value), self.b.const_f64(0.0));
        self.b.fgt(absolute, zero)
    }

    pub fn truthy(&mut self, arg: Node) -> Value {
        let value = self.value(arg);
        match self.rep(arg) {
            Rep::Bool => return value,
            Rep::Int => {
                let zero = self.b.const_i32(0);
                return self.b.ne(value, zero);
            }
            Rep::Double => return self.double_is_truthy(value),
            _ => {}
        }
        let mask = self.i64(!1);
        let bits = self.b.and(value, mask);
        let is_bool = self.is_bits(bits, JsValue::FALSE.bits());
        self.either(
            is_bool,
            Type::I32,
            |l| l.is_bits(value, JsValue::TRUE.bits()),
            |l| {
                let number = l.is_number(value);
                l.either(number, Type::I32, |l| l.number_is_truthy(value), |l| l.other_is_truthy(value))
            },
        )
    }

    pub fn number_is_truthy(&mut self, value: Value) -> Value {
        let int = self.is_int(value);
        self.either(
            int,
            Type::I32,
            |l| {
                let (low, zero) = (l.b.wrap(value), l.b.const_i32(0));
                l.b.ne(low, zero)
            },
            |l| {
                let double = l.unbox_double(value);
                l.double_is_truthy(double)
            },
        )
    }

    /// Undefined and null, or a cell, of which empty strings alone are falsy.
    pub fn other_is_truthy(&mut self, value: Value) -> Value {
        let cell = self.is_cell(value);
        let empty = self.i64(0);
        let there = self.b.ne(value, empty);
        let cell = self.b.and(cell, there);
        self.either(
            cell,
            Type::I32,
            |l| {
                let cell = l.b.int_to_ptr(value);
                let kind = l.load(MemKind::I8U, cell, KIND_OFFSET, AliasClass::ANY);
                let last = l.b.const_i32(i32::from(LAST_STRING_KIND));
                let other = l.b.gt_u(kind, last);
                let length = l.load(MemKind::I32, cell, AUX_OFFSET, AliasClass::ANY);
                let zero = l.b.const_i32(0);
                let some = l.b.ne(length, zero);
                l.b.or(other, some)
            },
            |l| l.b.const_i32(0),
        )
    }

    /// Equal bits are equal but for NaN; different bits may be equal numbers, or equal strings, which Rust compares.
    pub fn strict_equals(&mut self, a: Node, b: Node) -> Value {
        let number = |l: &Self, node| matches!(l.rep(node), Rep::Int | Rep::Double);
        let is_number = number(self, a) || number(self, b);
        let (a, b) = (self.tagged(a), self.tagged(b));
        let both = self.b.and(a, b);
        let ints = self.is_int(both);
        let either = self.b.or(a, b);
        self.either(
            ints,
            Type::I32,
            |l| l.b.eq(a, b),
            |l| {
                let number = l.is_number(either);
                l.either(
                    number,
                    Type::I32,
                    |l| l.numbers_are_equal(a, b),
                    // What is no number is not equal to one.
                    |l| if is_number { l.b.const_i32(0) } else { l.others_are_equal(a, b, either) },
                )
            },
        )
    }

    pub fn numbers_are_equal(&mut self, a: Value, b: Value) -> Value {
        let (first, second) = (self.is_number(a), self.is_number(b));
        let numbers = self.b.and(first, second);
        self.either(
            numbers,
            Type::I32,
            |l| {
                let (a, b) = (l.number_of(a), l.number_of(b));
                l.b.feq(a, b)
            },
            |l| l.b.const_i32(0),
        )
    }

    /// Two different cells are equal as strings alone, of the same length, and not where both are interned.
    pub fn others_are_equal(&mut self, a: Value, b: Value, either: Value) -> Value {
        let (look, units, rust, done) = (self.b.block(), self.b.block(), self.b.block(), self.b.block());
        let result = self.b.block_param(done, Type::I32);
        let same = self.b.eq(a, b);
        let cells = self.is_cell(either);
        let not_same = self.not(same);
        let unsure = self.b.and(cells, not_same);
        self.b.br(unsure, look, &[], done, &[same]);
        self.b.switch_to(look);
        // The empty value is no operand, and nothing else that has the bits of a cell is none.
        let (x, y) = (self.b.int_to_ptr(a), self.b.int_to_ptr(b));
        let last = self.b.const_i32(i32::from(LAST_STRING_KIND));
        let kinds = [x, y].map(|cell| self.load(MemKind::I8U, cell, KIND_OFFSET, AliasClass::ANY));
        let [first, second] = kinds.map(|kind| self.b.le_u(kind, last));
        let strings = self.b.and(first, second);
        let zero = self.b.const_i32(0);
        self.b.br(strings, units, &[], done, &[zero]);
        self.b.switch_to(units);
        let [m, n] = [x, y].map(|cell| self.load(MemKind::I32, cell, AUX_OFFSET, AliasClass::ANY));
        let lengths = self.b.eq(m, n);
        let [f, g] = [x, y].map(|cell| self.load(MemKind::I8U, cell, FLAGS_OFFSET, AliasClass::ANY));
        let flags = self.b.and(f, g);
        let atom = self.b.const_i32(i32::from(layout::string::ATOM));
        let atoms = self.b.and(flags, atom);
        let not_atoms = self.b.eq(atoms, zero);
        let maybe = self.b.and(lengths, not_atoms);
        self.b.br(maybe, rust, &[], done, &[zero]);
        self.b.switch_to(rust);
        let callee = self.helper_address(helpers_index(Helper::StringsAreEqual));
        let equal = self.b.call_indirect(self.helper3, callee, &[self.cx, a, b]).expect("it has a result");
        let equal = self.b.wrap(equal);
        self.b.jump(done, &[equal]);
        self.b.switch_to(done);
        result
    }
}
