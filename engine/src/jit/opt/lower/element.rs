//! Elements: "index below the capacity and no hole" is the whole test for an own dense element ([`crate::object::elements`]).

use super::{Lower, class, indexed};
use crate::heap::cell::{AUX_OFFSET, CellKind, ELEMENTS_KIND_OFFSET, FIRST_OBJECT_KIND, KIND_OFFSET};
use crate::jit::opt::graph::{Elements, Node, Rep};
use crate::object::elements::DOUBLE_HOLE;
use crate::object::{ElementsKind, layout};
use tierlock_codegen::ir::{AliasClass, Block, MemKind, Type, Value};
use tierlock_fault::{Fault, is_planted};

impl Lower<'_> {
    /// The elements cell of an object, and the index, below the capacity, as 64 bits.
    fn dense(&mut self, node: Node, object: Value, index: Value) -> (Value, Value) {
        let elements = self.load(MemKind::Ptr, object, layout::ELEMENTS.offset(), class::ELEMENTS);
        let capacity = self.load(MemKind::I32, elements, AUX_OFFSET, class::HEADER);
        let below = self.b.lt_u(index, capacity);
        if !is_planted(Fault::OptBounds) {
            self.guard(node, below);
        }
        (elements, self.b.zext(index))
    }

    fn check_elements(&mut self, node: Node, kind: Elements, object: Value) {
        let own = self.load(MemKind::I8U, object, ELEMENTS_KIND_OFFSET, class::HEADER);
        let fine = match kind {
            Elements::Int => {
                let most = self.b.const_i32(ElementsKind::HoleyInt as i32);
                self.b.le_u(own, most)
            }
            Elements::Double => {
                let mask = self.b.const_i32(!1);
                let without_holes = self.b.and(own, mask);
                let double = self.b.const_i32(ElementsKind::PackedDouble as i32);
                self.b.eq(without_holes, double)
            }
            _ => {
                // Sparse elements have no capacity.
                let mask = self.b.const_i32(!1);
                let without_holes = self.b.and(own, mask);
                let double = self.b.const_i32(ElementsKind::PackedDouble as i32);
                self.b.ne(without_holes, double)
            }
        };
        if !is_planted(Fault::OptElementsKind) {
            self.guard(node, fine);
        }
    }

    pub fn load_element(&mut self, node: Node, kind: Elements, object: Node, index: Node) -> Value {
        let object = self.pointer(object);
        let index = self.int(index);
        self.check_elements(node, kind, object);
        let (elements, index) = self.dense(node, object, index);
        if kind == Elements::Double {
            let access = indexed(MemKind::I64, layout::DOUBLES.offset(), class::VALUES);
            let bits = self.b.load_indexed(elements, index, access);
            let hole = self.i64(DOUBLE_HOLE);
            let there = self.b.ne(bits, hole);
            self.guard(node, there);
            return self.b.bits_to_f64(bits);
        }
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        let value = self.b.load_indexed(elements, index, access);
        let hole = self.i64(0);
        let there = self.b.ne(value, hole);
        if !is_planted(Fault::OptHole) {
            self.guard(node, there);
        }
        if kind == Elements::Int { self.b.wrap(value) } else { value }
    }

    pub fn load_number_element(&mut self, node: Node, object: Node, index: Node) -> Value {
        let object = self.pointer(object);
        let index = self.int(index);
        let own = self.load(MemKind::I8U, object, ELEMENTS_KIND_OFFSET, class::HEADER);
        let most = self.b.const_i32(ElementsKind::HoleyDouble as i32);
        let numbers = self.b.le_u(own, most);
        self.guard(node, numbers);
        let (elements, index) = self.dense(node, object, index);
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        let bits = self.b.load_indexed(elements, index, access);
        let least = self.b.const_i32(ElementsKind::PackedDouble as i32);
        let doubles = self.b.ge_u(own, least);
        self.either(
            doubles,
            Type::F64,
            |l| {
                let hole = l.i64(DOUBLE_HOLE);
                let there = l.b.ne(bits, hole);
                l.guard(node, there);
                l.b.bits_to_f64(bits)
            },
            |l| {
                let hole = l.i64(0);
                let there = l.b.ne(bits, hole);
                l.guard(node, there);
                let int = l.b.wrap(bits);
                l.b.i32_to_f64(int)
            },
        )
    }

    pub fn store_element(&mut self, node: Node, kind: Elements, object: Node, index: Node, stored: Node) {
        let object = self.pointer(object);
        let index = self.int(index);
        let own = self.load(MemKind::I8U, object, ELEMENTS_KIND_OFFSET, class::HEADER);
        let fine = match kind {
            Elements::Any => {
                let least = self.b.const_i32(ElementsKind::PackedAny as i32);
                self.b.ge_u(own, least)
            }
            _ => {
                let mask = self.b.const_i32(!1);
                let without_holes = self.b.and(own, mask);
                let packed =
                    if kind == Elements::Int { ElementsKind::PackedInt } else { ElementsKind::PackedDouble };
                let packed = self.b.const_i32(packed as i32);
                self.b.eq(without_holes, packed)
            }
        };
        self.guard(node, fine);
        let (elements, index) = self.dense(node, object, index);
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        let before = self.b.load_indexed(elements, index, access);
        let hole = self.i64(if kind == Elements::Double { DOUBLE_HOLE } else { 0 });
        let there = self.b.ne(before, hole);
        self.guard(node, there);
        if kind == Elements::Double {
            let number = self.double(stored);
            let number = self.b.fcanon(number);
            let bits = self.b.f64_to_bits(number);
            self.b.store_indexed(bits, elements, index, access);
        } else {
            let value = self.tagged(stored);
            self.b.store_indexed(value, elements, index, access);
            self.barrier(elements, stored);
        }
    }

    /// Goes to `slow` unless `key` is an index below the capacity of the object's elements: elements and index.
    fn dense_or(&mut self, object: Node, key: Node, slow: Block) -> (Value, Value, Value) {
        let value = self.tagged(object);
        let cell = self.is_cell(value);
        self.or_go(cell, slow);
        let pointer = self.b.int_to_ptr(value);
        let kind = self.load(MemKind::I8U, pointer, KIND_OFFSET, AliasClass::ANY);
        let first = self.b.const_i32(i32::from(FIRST_OBJECT_KIND));
        let is_object = self.b.ge_u(kind, first);
        self.or_go(is_object, slow);
        let index = match self.rep(key) {
            Rep::Int => self.value(key),
            Rep::Double => {
                // Arithmetic that has seen doubles leaves indices as such.
                let double = self.value(key);
                let int = self.b.f64_to_i32(double);
                let back = self.b.i32_to_f64(int);
                let (a, b) = (self.b.f64_to_bits(back), self.b.f64_to_bits(double));
                let exact = self.b.eq(a, b);
                self.or_go(exact, slow);
                int
            }
            _ => {
                let key = self.tagged(key);
                let tag = self.i64(crate::value::NUMBER_TAG);
                let int = self.b.ge_u(key, tag);
                self.or_go(int, slow);
                self.b.wrap(key)
            }
        };
        let elements = self.load(MemKind::Ptr, pointer, layout::ELEMENTS.offset(), class::ELEMENTS);
        let capacity = self.load(MemKind::I32, elements, AUX_OFFSET, class::HEADER);
        let below = self.b.lt_u(index, capacity);
        self.or_go(below, slow);
        (pointer, elements, self.b.zext(index))
    }

    fn or_go(&mut self, condition: Value, slow: Block) {
        let next = self.b.block();
        self.b.br(condition, next, &[], slow, &[]);
        self.b.switch_to(next);
    }

    pub fn load_mixed_element(&mut self, node: Node, at: u32, object: Node, key: Node) -> Value {
        let (slow, done) = (self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let result = self.b.block_param(done, Type::I64);
        let (_, elements, index) = self.dense_or(object, key, slow);
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        let bits = self.b.load_indexed(elements, index, access);
        let kind = self.load(MemKind::I8U, elements, KIND_OFFSET, AliasClass::ANY);
        let double = self.b.const_i32(CellKind::DoubleElements as i32);
        let is_double = self.b.eq(kind, double);
        let (doubles, values) = (self.b.block(), self.b.block());
        self.b.br(is_double, doubles, &[], values, &[]);
        self.b.switch_to(doubles);
        let hole = self.i64(DOUBLE_HOLE);
        let there = self.b.ne(bits, hole);
        self.or_go(there, slow);
        let tag = self.i64(crate::value::NUMBER_TAG);
        let boxed = self.b.sub(bits, tag);
        self.b.jump(done, &[boxed]);
        self.b.switch_to(values);
        let hole = self.i64(0);
        let there = self.b.ne(bits, hole);
        self.b.br(there, done, &[bits], slow, &[]);
        self.b.switch_to(slow);
        self.generic(node, at, &[object, key]);
        let dst = match self.inst(at) {
            crate::code::ops::Inst::GetElem(i) => i.dst,
            other => unreachable!("{other:?} reads no element"),
        };
        let value = self.load(MemKind::I64, self.fp, self.frame_slot(dst.0), class::FRAME);
        self.b.jump(done, &[value]);
        self.b.switch_to(done);
        result
    }

    pub fn store_mixed_element(&mut self, node: Node, at: u32, [object, key, stored]: [Node; 3]) {
        let (slow, done) = (self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let (pointer, elements, index) = self.dense_or(object, key, slow);
        let value = self.tagged(stored);
        let own = self.load(MemKind::I8U, pointer, ELEMENTS_KIND_OFFSET, class::HEADER);
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        let before = self.b.load_indexed(elements, index, access);
        let any = self.b.const_i32(ElementsKind::PackedAny as i32);
        let is_any = self.b.ge_u(own, any);
        let (values, numbers) = (self.b.block(), self.b.block());
        self.b.br(is_any, values, &[], numbers, &[]);
        self.b.switch_to(values);
        let hole = self.i64(0);
        let there = self.b.ne(before, hole);
        self.or_go(there, slow);
        self.b.store_indexed(value, elements, index, access);
        self.barrier(elements, stored);
        self.b.jump(done, &[]);
        self.b.switch_to(numbers);
        let tag = self.i64(crate::value::NUMBER_TAG);
        let first_double = self.b.const_i32(ElementsKind::PackedDouble as i32);
        let is_double = self.b.ge_u(own, first_double);
        let (doubles, ints) = (self.b.block(), self.b.block());
        self.b.br(is_double, doubles, &[], ints, &[]);
        self.b.switch_to(ints);
        let hole = self.i64(0);
        let there = self.b.ne(before, hole);
        self.or_go(there, slow);
        let int = self.b.ge_u(value, tag);
        self.or_go(int, slow);
        self.b.store_indexed(value, elements, index, access);
        self.b.jump(done, &[]);
        self.b.switch_to(doubles);
        let hole = self.i64(DOUBLE_HOLE);
        let there = self.b.ne(before, hole);
        self.or_go(there, slow);
        let bits = self.b.and(value, tag);
        let zero = self.i64(0);
        let number = self.b.ne(bits, zero);
        self.or_go(number, slow);
        let number = self.number_of(value);
        let bits = self.b.f64_to_bits(number);
        self.b.store_indexed(bits, elements, index, access);
        self.b.jump(done, &[]);
        self.b.switch_to(slow);
        self.generic(node, at, &[object, key, stored]);
        self.b.jump(done, &[]);
        self.b.switch_to(done);
    }

    /// The unit of a flat string at an index.
    pub fn char_code(&mut self, node: Node, string: Node, index: Node) -> Value {
        let string = self.pointer(string);
        let index = self.int(index);
        let length = self.load(MemKind::I32, string, AUX_OFFSET, AliasClass::ANY);
        let below = self.b.lt_u(index, length);
        if !is_planted(Fault::OptCharBounds) {
            self.guard(node, below);
        }
        let index = self.b.zext(index);
        let kind = self.load(MemKind::I8U, string, KIND_OFFSET, AliasClass::ANY);
        let latin1 = self.b.const_i32(CellKind::Latin1 as i32);
        let narrow = self.b.eq(kind, latin1);
        let access = |kind, scale| tierlock_codegen::ir::MemoryExtra {
            kind,
            scale,
            class: AliasClass::CONST,
            offset: layout::string::PAYLOAD as i32,
        };
        self.either(
            narrow,
            Type::I32,
            |l| l.b.load_indexed(string, index, access(MemKind::I8U, 0)),
            |l| {
                let utf16 = l.b.const_i32(CellKind::Utf16 as i32);
                let wide = l.b.eq(kind, utf16);
                l.guard(node, wide);
                l.b.load_indexed(string, index, access(MemKind::I16U, 1))
            },
        )
    }
}
