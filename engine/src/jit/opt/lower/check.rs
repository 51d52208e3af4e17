//! Guards: what a value is, and leaving where it is something else.

use super::{Lower, class};
use crate::heap::cell::{CellKind, FIRST_OBJECT_KIND, KIND_OFFSET, LAST_STRING_KIND};
use crate::jit::opt::graph::{Node, Op, Rep};
use crate::object::layout::{self, validity};
use crate::value::{NOT_CELL_MASK, NUMBER_TAG, Value as JsValue};
use tierlock_codegen::ir::{AliasClass, MemKind, Type, Value};
use tierlock_fault::{Fault, is_planted};

impl Lower<'_> {
    /// What a node that only looks at its input asks; None where the answer is known.
    pub fn check(&mut self, node: Node) -> Option<Value> {
        let g = self.g;
        let data = g.node(node);
        let arg = |index: usize| data.args[index];
        Some(match data.op {
            Op::CheckNotEmpty if self.rep(arg(0)) != Rep::Tagged => return None,
            Op::CheckNotEmpty => {
                let (value, empty) = (self.value(arg(0)), self.i64(0));
                self.b.ne(value, empty)
            }
            Op::CheckEmpty => {
                let value = self.tagged(arg(0));
                self.is_bits(value, 0)
            }
            Op::CheckCell => {
                let value = self.tagged(arg(0));
                self.is_cell(value)
            }
            Op::CheckObject => {
                self.check_cell(node, arg(0));
                let object = self.pointer(arg(0));
                let kind = self.load(MemKind::I8U, object, KIND_OFFSET, class::HEADER);
                let first = self.b.const_i32(i32::from(FIRST_OBJECT_KIND));
                self.b.ge_u(kind, first)
            }
            Op::CheckCoercible => {
                let nullish = self.is_nullish(arg(0));
                self.not(nullish)
            }
            Op::CheckShape(shape) => self.has_shape(arg(0), shape),
            Op::CheckArray => {
                self.check_cell(node, arg(0));
                let cell = self.pointer(arg(0));
                let kind = self.load(MemKind::I8U, cell, KIND_OFFSET, class::HEADER);
                let array = self.b.const_i32(CellKind::Array as i32);
                self.b.eq(kind, array)
            }
            Op::CheckKind(wanted) => {
                self.check_cell(node, arg(0));
                let cell = self.pointer(arg(0));
                let kind = self.load(MemKind::I8U, cell, KIND_OFFSET, class::HEADER);
                let wanted = self.b.const_i32(i32::from(wanted));
                self.b.eq(kind, wanted)
            }
            Op::CheckString => {
                self.check_cell(node, arg(0));
                let cell = self.pointer(arg(0));
                let kind = self.load(MemKind::I8U, cell, KIND_OFFSET, AliasClass::ANY);
                let last = self.b.const_i32(i32::from(LAST_STRING_KIND));
                self.b.le_u(kind, last)
            }
            Op::CheckValid(cell) => {
                let cell = self.b.const_ptr(cell);
                let holds = self.load(MemKind::I64, cell, validity::HOLDS.offset(), class::VALIDITY);
                self.is_bits(holds, JsValue::TRUE.bits())
            }
            Op::CheckUnbroken => {
                let word = self.b.const_ptr(self.options.broken);
                let broken = self.load(MemKind::I64, word, 0, class::VALIDITY);
                self.is_bits(broken, 0)
            }
            Op::CheckSame(bits) => {
                let value = self.tagged(arg(0));
                self.is_bits(value, bits)
            }
            Op::CheckCode(code) => {
                self.check_cell(node, arg(0));
                let function = self.pointer(arg(0));
                let kind = self.load(MemKind::I8U, function, KIND_OFFSET, class::HEADER);
                let wanted = self.b.const_i32(CellKind::Function as i32);
                let is_function = self.b.eq(kind, wanted);
                self.guard(node, is_function);
                let own =
                    self.load(MemKind::I64, function, layout::function::CODE.offset(), AliasClass::CONST);
                self.is_bits(own, code)
            }
            other => unreachable!("{other:?} is no check"),
        })
    }

    pub fn is_int(&mut self, value: Value) -> Value {
        let tag = self.i64(NUMBER_TAG);
        self.b.ge_u(value, tag)
    }

    pub fn is_number(&mut self, value: Value) -> Value {
        let tag = self.i64(NUMBER_TAG);
        let bits = self.b.and(value, tag);
        let zero = self.i64(0);
        self.b.ne(bits, zero)
    }

    pub fn check_int(&mut self, node: Node, arg: Node) -> Value {
        let value = self.value(arg);
        match self.rep(arg) {
            Rep::Int => value,
            Rep::Double => {
                let (exit, values) = self.guard_exit(node);
                self.b.f64_to_i32_checked(value, exit, &values)
            }
            Rep::Safe => {
                let low = self.b.wrap(value);
                let back = self.b.sext(low);
                let fits = self.b.eq(back, value);
                self.guard(node, fits);
                low
            }
            _ => {
                let value = self.tagged(arg);
                let condition = self.is_int(value);
                if !is_planted(Fault::OptDroppedGuard) {
                    self.guard(node, condition);
                }
                self.boxed_int(node, value)
            }
        }
    }

    /// The int32 that a node is, of a boxed one: where it is wanted boxed again it need not be made.
    pub fn boxed_int(&mut self, node: Node, boxed: Value) -> Value {
        self.boxed.insert(node, boxed);
        self.b.wrap(boxed)
    }

    pub fn check_number(&mut self, node: Node, arg: Node) -> Value {
        if matches!(self.rep(arg), Rep::Int | Rep::Double) {
            return self.double(arg);
        }
        let value = self.tagged(arg);
        let condition = self.is_number(value);
        self.guard(node, condition);
        self.number_of(value)
    }

    /// The double that a boxed number is.
    pub fn number_of(&mut self, value: Value) -> Value {
        let (int, double, done) = (self.b.block(), self.b.block(), self.b.block());
        let result = self.b.block_param(done, Type::F64);
        let is_int = self.is_int(value);
        self.b.br(is_int, int, &[], double, &[]);
        self.b.switch_to(int);
        let low = self.b.wrap(value);
        let converted = self.b.i32_to_f64(low);
        self.b.jump(done, &[converted]);
        self.b.switch_to(double);
        let unboxed = self.unbox_double(value);
        self.b.jump(done, &[unboxed]);
        self.b.switch_to(done);
        result
    }

    /// Whether a boxed value has the bits of a cell.
    pub fn is_cell(&mut self, value: Value) -> Value {
        let mask = self.i64(NOT_CELL_MASK);
        let bits = self.b.and(value, mask);
        self.is_bits(bits, 0)
    }

    pub fn check_cell(&mut self, node: Node, arg: Node) {
        let value = self.tagged(arg);
        let condition = self.is_cell(value);
        self.guard(node, condition);
        // The empty value has the bits of a cell. Where it may stand in a register it was looked for before.
    }

    pub fn has_shape(&mut self, object: Node, shape: u64) -> Value {
        let object = self.pointer(object);
        let own = self.load(MemKind::I64, object, layout::SHAPE.offset(), class::SHAPE);
        self.is_bits(own, shape)
    }

    pub fn is_nullish(&mut self, arg: Node) -> Value {
        let value = self.tagged(arg);
        let mask = self.i64(!8);
        let bits = self.b.and(value, mask);
        self.is_bits(bits, JsValue::NULL.bits())
    }

    pub fn is_object(&mut self, arg: Node) -> Value {
        let value = self.tagged(arg);
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
                let first = l.b.const_i32(i32::from(FIRST_OBJECT_KIND));
                l.b.ge_u(kind, first)
            },
            |l| l.b.const_i32(0),
        )
    }
}
