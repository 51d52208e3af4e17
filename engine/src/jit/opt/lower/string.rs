//! Strings that are put together.
//!
//! What is long enough becomes a rope, in line; the rest is copied, in Rust, where a call is little beside the copying.
//!
//! # Invariants
//! - A rope that is made here is one that [`crate::object::Objects::concat`] would make.

use super::{Lower, helpers_index, indexed};
use crate::heap::cell::{AUX_OFFSET, CellKind, FLAGS_OFFSET, KIND_OFFSET};
use crate::jit::helpers::Helper;
use crate::jit::opt::graph::Node;
use crate::jit::stubs::header_word;
use crate::object::layout::string::{BYTES, LEFT, NARROW, RIGHT};
use crate::object::string::{INDIRECT_UNITS_MIN, LENGTH_MAX};
use tierlock_codegen::ir::{AliasClass, Block, MemKind, Type, Value};

impl Lower<'_> {
    /// Leaves where the string would be too long, which throws there.
    pub fn concat(&mut self, node: Node, args: [Node; 2]) -> Value {
        let values = args.map(|arg| self.tagged(arg));
        let cells = values.map(|value| self.b.int_to_ptr(value));
        let lengths = cells.map(|cell| self.load(MemKind::I32, cell, AUX_OFFSET, AliasClass::ANY));
        // Neither length reaches half of what an int32 holds.
        let length = self.b.add(lengths[0], lengths[1]);
        let most = self.b.const_i32(LENGTH_MAX as i32);
        let fine = self.b.le_u(length, most);
        self.guard(node, fine);
        let (rust, done) = (self.b.block(), self.b.block());
        let result = self.b.block_param(done, Type::I64);
        let least = self.b.const_i32(INDIRECT_UNITS_MIN as i32);
        let long = self.b.ge_u(length, least);
        self.or_go(long, rust);
        let zero = self.b.const_i32(0);
        for own in lengths {
            let some = self.b.ne(own, zero);
            self.or_go(some, rust);
        }
        let narrow = cells.map(|cell| self.narrow_or(cell, rust));
        let flags = self.b.and(narrow[0], narrow[1]);
        let rope = self.allocate(BYTES, header_word(CellKind::Rope, 0, 0), rust);
        self.store(MemKind::I8U, flags, rope, FLAGS_OFFSET, AliasClass::ANY);
        self.store(MemKind::I32, length, rope, AUX_OFFSET, AliasClass::ANY);
        self.store(MemKind::I64, values[0], rope, LEFT.offset(), AliasClass::ANY);
        self.store(MemKind::I64, values[1], rope, RIGHT.offset(), AliasClass::ANY);
        let rope = self.b.ptr_to_int(rope);
        self.b.jump(done, &[rope]);
        self.b.switch_to(rust);
        let callee = self.helper_address(helpers_index(Helper::Concat));
        let value = self.b.call_indirect(self.helper3, callee, &[self.cx, values[0], values[1]]);
        self.b.jump(done, &[value.expect("it has a result")]);
        self.b.switch_to(done);
        result
    }

    /// The flag of ropes that all units are below 256, or 0; to `rust` where that takes another look, as a slice's base.
    fn narrow_or(&mut self, string: Value, rust: Block) -> Value {
        let kind = self.load(MemKind::I8U, string, KIND_OFFSET, AliasClass::ANY);
        let slice = self.b.const_i32(CellKind::Slice as i32);
        let simple = self.b.ne(kind, slice);
        self.or_go(simple, rust);
        let own = self.load(MemKind::I8U, string, FLAGS_OFFSET, AliasClass::ANY);
        let flag = self.b.const_i32(i32::from(NARROW));
        let own = self.b.and(own, flag);
        let (latin1, utf16) =
            (self.b.const_i32(CellKind::Latin1 as i32), self.b.const_i32(CellKind::Utf16 as i32));
        let (is_latin1, is_utf16) = (self.b.eq(kind, latin1), self.b.eq(kind, utf16));
        let zero = self.b.const_i32(0);
        let other = self.b.select(is_utf16, zero, own);
        self.b.select(is_latin1, flag, other)
    }

    pub fn string_of_int(&mut self, arg: Node) -> Value {
        let int = self.int(arg);
        let ten = self.b.const_i32(10);
        let digit = self.b.lt_u(int, ten);
        self.either(
            digit,
            Type::I64,
            |l| {
                let table = l.b.const_ptr(l.options.single_chars);
                let wide = l.b.zext(int);
                let first = 8 * usize::from(b'0');
                l.b.load_indexed(table, wide, indexed(MemKind::I64, first, AliasClass::CONST))
            },
            |l| {
                let callee = l.helper_address(helpers_index(Helper::StringOfInt));
                let boxed = l.box_int(int);
                let value = l.b.int_to_ptr(boxed);
                l.b.call_indirect(l.helper2, callee, &[l.cx, value]).expect("it has a result")
            },
        )
    }
}
