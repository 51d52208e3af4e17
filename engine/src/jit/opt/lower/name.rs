//! Properties by name where a site has seen too many shapes to tell them apart: by the megamorphic caches ([`crate::runtime::megamorphic`]), which all tiers fill.
//!
//! What no line says, or what takes more than a load or store of a slot, is done in Rust, which leaves the line for the next time.
//!
//! # Invariants
//! - A line's name and shape are words of living cells while it is there, so a key that is any other word, a string that is no atom or an index, is in no line.

use super::{Lower, class};
use crate::code::linked;
use crate::code::ops::Op as BytecodeOp;
use crate::heap::cell::{CellKind, FIRST_OBJECT_KIND, KIND_OFFSET};
use crate::ic::Handler;
use crate::jit::opt::graph::{Node, Op};
use crate::object::layout::{SHAPE, SLOTS, function, shape, validity};
use crate::runtime::megamorphic::layout;
use crate::value::Value as JsValue;
use tierlock_codegen::ir::{AliasClass, Block, MemKind, MemoryExtra, Type, Value};

/// A line of a table.
struct Line {
    table: Value,
    /// Its offset, in words.
    word: Value,
}

impl Lower<'_> {
    pub fn load_by_name(&mut self, node: Node, at: u32, table: u64, [object, name]: [Node; 2]) -> Value {
        let (slow, done) = (self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let result = self.b.block_param(done, Type::I64);
        let pointer = self.object_or(object, slow);
        let name_and_hash = self.hashed(name);
        let line = self.line_or(table, pointer, name_and_hash, slow);
        let other = self.b.block();
        let value = self.property_or(&line, pointer, other);
        self.b.jump(done, &[value]);
        self.b.switch_to(other);
        let handler = self.of_line(&line, MemKind::I32, layout::HANDLER);
        let absent = self.b.const_i32(Handler::Absent as i32);
        let is_absent = self.b.eq(handler, absent);
        let undefined = self.i64(JsValue::UNDEFINED.bits());
        self.b.br(is_absent, done, &[undefined], slow, &[]);
        self.b.switch_to(slow);
        let by_name = matches!(self.inst(at).op(), BytecodeOp::GetElem);
        let count = if by_name { 2 } else { 1 };
        let value = self.direct(node, at, &[object, name][..count]);
        self.b.jump(done, &[value]);
        self.b.switch_to(done);
        result
    }

    /// The data property of an object that a line is of; to `other` where it is of something else.
    fn property_or(&mut self, line: &Line, object: Value, other: Block) -> Value {
        let handler = self.of_line(line, MemKind::I32, layout::HANDLER);
        let last_slot = self.b.const_i32(Handler::HolderOut as i32);
        let in_slot = self.b.le_u(handler, last_slot);
        self.or_go(in_slot, other);
        let first_held = self.b.const_i32(Handler::HolderInline as i32);
        let own = self.b.lt_u(handler, first_held);
        let holder = self.of_line(line, MemKind::I64, layout::A);
        let receiver = self.b.ptr_to_int(object);
        let base = self.b.select(own, receiver, holder);
        let base = self.b.int_to_ptr(base);
        self.slot_of(line, base, handler, |l, base, offset| {
            l.b.load_indexed(base, offset, bytes(AliasClass::ANY))
        })
    }

    /// `instanceof`: the target is a function in bytecode that can be constructed, so its `prototype` is where those have it, and its method of that name is
    /// the one of all functions.
    pub fn instance_of(&mut self, node: Node, at: u32, [value, target]: [Node; 2]) -> Value {
        let (walk, slow, done) = (self.b.block(), self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let result = self.b.block_param(done, Type::I32);
        let function = self.object_or(target, slow);
        let kind = self.load(MemKind::I8U, function, KIND_OFFSET, AliasClass::ANY);
        let wanted = self.b.const_i32(CellKind::Function as i32);
        let is_function = self.b.eq(kind, wanted);
        self.or_go(is_function, slow);
        let code = self.load(MemKind::Ptr, function, function::CODE.offset(), AliasClass::CONST);
        let flags = self.load(MemKind::I32, code, linked::FLAGS.offset(), class::CODE);
        let constructor = self.b.const_i32(linked::flags::CONSTRUCTOR as i32);
        let flags = self.b.and(flags, constructor);
        let zero = self.b.const_i32(0);
        let constructs = self.b.ne(flags, zero);
        self.or_go(constructs, slow);
        let [name, method] = self.options.has_instance;
        let hash = self.i64(hash_of(name));
        let name = self.i64(name);
        let line = self.line_or(self.options.megamorphic_reads, function, (name, hash), slow);
        let own = self.property_or(&line, function, slow);
        let usual = self.is_bits(own, method);
        self.or_go(usual, slow);
        // It may not have been made yet, or be no object, which throws.
        let prototype = self.load_field(MemKind::I64, function, function::PROTOTYPE.offset());
        let cell = self.is_cell(prototype);
        self.or_go(cell, slow);
        let none = self.i64(0);
        let there = self.b.ne(prototype, none);
        self.or_go(there, slow);
        let pointer = self.b.int_to_ptr(prototype);
        let kind = self.load(MemKind::I8U, pointer, KIND_OFFSET, AliasClass::ANY);
        let first = self.b.const_i32(i32::from(FIRST_OBJECT_KIND));
        let is_object = self.b.ge_u(kind, first);
        self.or_go(is_object, slow);
        let is_object = self.is_object(value);
        let start = self.b.block();
        self.b.br(is_object, start, &[], done, &[zero]);
        self.b.switch_to(start);
        let object = self.tagged(value);
        let at_object = self.b.block_param(walk, Type::I64);
        self.b.jump(walk, &[object]);
        self.b.switch_to(walk);
        let object = self.b.int_to_ptr(at_object);
        let shape = self.load(MemKind::Ptr, object, SHAPE.offset(), class::SHAPE);
        let above = self.load(MemKind::I64, shape, shape::PROTOTYPE.offset(), AliasClass::ANY);
        let (more, ends) = (self.b.block(), self.b.ne(above, none));
        self.b.br(ends, more, &[], done, &[zero]);
        self.b.switch_to(more);
        let found = self.b.eq(above, prototype);
        let one = self.b.const_i32(1);
        self.b.br(found, done, &[one], walk, &[above]);
        self.b.switch_to(slow);
        let value = self.direct(node, at, &[value, target]);
        let value = self.is_bits(value, JsValue::TRUE.bits());
        self.b.jump(done, &[value]);
        self.b.switch_to(done);
        result
    }

    pub fn store_by_name(&mut self, node: Node, at: u32, table: u64, [object, name, stored]: [Node; 3]) {
        let (slow, done) = (self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let value = self.tagged(stored);
        let pointer = self.object_or(object, slow);
        let name_and_hash = self.hashed(name);
        let line = self.line_or(table, pointer, name_and_hash, slow);
        let handler = self.of_line(&line, MemKind::I32, layout::HANDLER);
        let last_own = self.b.const_i32(Handler::OwnOut as i32);
        let own = self.b.le_u(handler, last_own);
        self.or_go(own, slow);
        self.slot_of(&line, pointer, handler, |l, base, offset| {
            l.b.store_indexed(value, base, offset, bytes(AliasClass::ANY));
            l.barrier(base, stored);
            value
        });
        self.b.jump(done, &[]);
        self.b.switch_to(slow);
        let by_name = matches!(self.inst(at).op(), BytecodeOp::SetElem);
        let operands = if by_name { vec![object, name, stored] } else { vec![object, stored] };
        self.direct(node, at, &operands);
        self.b.jump(done, &[]);
        self.b.switch_to(done);
    }

    /// A name, and its share in a hash.
    fn hashed(&mut self, name: Node) -> (Value, Value) {
        match self.g.node(name).op {
            Op::Const(bits) => (self.i64(bits), self.i64(hash_of(bits))),
            _ => {
                let key = self.tagged(name);
                let low = self.shifted(key, layout::KEY_SHIFT);
                let high = self.shifted(key, layout::KEY_HIGH_SHIFT);
                let mask = self.i64(layout::KEY_HIGH_MASK);
                let high = self.b.and(high, mask);
                (key, self.b.xor(low, high))
            }
        }
    }

    /// The line of an object's shape and a name; to `slow` where that is another's, or holds no more.
    fn line_or(&mut self, table: u64, object: Value, (key, hash): (Value, Value), slow: Block) -> Line {
        const _: () = assert!(layout::LINE_BYTES == 8 * 5);
        let shape = self.load(MemKind::I64, object, SHAPE.offset(), class::SHAPE);
        let share = self.shifted(shape, layout::RECEIVER_SHIFT);
        let mixed = self.b.xor(share, hash);
        let mask = self.i64(layout::LINE_MASK);
        let number = self.b.and(mixed, mask);
        let words = self.i64(layout::LINE_BYTES as u64 / 8);
        let word = self.b.mul(number, words);
        let line = Line { table: self.b.const_ptr(table), word };
        let own_key = self.of_line(&line, MemKind::I64, layout::KEY);
        let own_shape = self.of_line(&line, MemKind::I64, layout::RECEIVER);
        let (same_key, same_shape) = (self.b.eq(own_key, key), self.b.eq(own_shape, shape));
        let same = self.b.and(same_key, same_shape);
        self.or_go(same, slow);
        let cell = self.of_line(&line, MemKind::I64, layout::B);
        let (look, holds) = (self.b.block(), self.b.block());
        let none = self.i64(0);
        let needs_look = self.b.ne(cell, none);
        self.b.br(needs_look, look, &[], holds, &[]);
        self.b.switch_to(look);
        let cell = self.b.int_to_ptr(cell);
        let word = self.load(MemKind::I64, cell, validity::HOLDS.offset(), class::VALIDITY);
        let valid = self.is_bits(word, JsValue::TRUE.bits());
        self.b.br(valid, holds, &[], slow, &[]);
        self.b.switch_to(holds);
        line
    }

    fn shifted(&mut self, value: Value, by: u32) -> Value {
        let by = self.i64(u64::from(by));
        self.b.shr_u(value, by)
    }

    fn of_line(&mut self, line: &Line, kind: MemKind, offset: usize) -> Value {
        self.b.load_indexed(line.table, line.word, super::indexed(kind, offset, AliasClass::ANY))
    }

    /// Does something to the slot of an object that a line says: its base, and the offset.
    fn slot_of(
        &mut self,
        line: &Line,
        object: Value,
        handler: Value,
        access: impl FnOnce(&mut Self, Value, Value) -> Value,
    ) -> Value {
        const _: () = assert!(Handler::OwnOut as u8 & Handler::HolderOut as u8 & 1 == 1);
        const _: () = assert!((Handler::OwnInline as u8 | Handler::HolderInline as u8) & 1 == 0);
        let offset = self.of_line(line, MemKind::I32, layout::HANDLER + 4);
        let offset = self.b.zext(offset);
        let (one, zero) = (self.b.const_i32(1), self.b.const_i32(0));
        let bit = self.b.and(handler, one);
        let out = self.b.ne(bit, zero);
        let base = self.either(
            out,
            Type::Ptr,
            |l| l.load(MemKind::Ptr, object, SLOTS.offset(), class::SLOTS),
            |_| object,
        );
        access(self, base, offset)
    }
}

/// A name's share in a hash.
fn hash_of(key: u64) -> u64 {
    key >> layout::KEY_SHIFT ^ (key >> layout::KEY_HIGH_SHIFT & layout::KEY_HIGH_MASK)
}

/// An access to eight bytes by an offset.
fn bytes(class: AliasClass) -> MemoryExtra {
    MemoryExtra { kind: MemKind::I64, scale: 0, class, offset: 0 }
}
