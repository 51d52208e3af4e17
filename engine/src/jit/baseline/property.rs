//! Named properties: the one-compare fast path of the site's cache in line, its entries in a stub, everything else in Rust.

use super::abi::{self, Stub, field};
use super::{Compiler, abi::slot};
use crate::code::ops::{Feedback, GetHomeObject, GetNamed, Op, Reg};
use crate::heap::cell::{AUX_OFFSET, Cell, CellKind, FIRST_OBJECT_KIND, KIND_OFFSET, LAST_STRING_KIND};
use crate::ic::{self, Handler};
use crate::object::layout;
use crate::value::Value;
use tierlock_asm::Label;
use tierlock_asm::masm::*;
use tierlock_fault::{Fault, is_planted};

impl<'a, M: MacroAssembler> Compiler<'a, M> {
    pub fn get_named(&mut self, i: GetNamed) {
        if self.options.slow_properties {
            return self.call_op(Op::GetNamed);
        }
        let rejoin = self.m.label();
        let (dst, fb) = (i.dst, i.fb);
        let entries = self.deferred(move |c| {
            c.save_offset();
            let site = c.feedback(fb, 0);
            c.m.lea(T3, site);
            c.call_stub(Stub::GetNamed);
            c.m.jump(rejoin);
        });
        self.load(T2, i.obj);
        self.check_cell(T2, entries);
        if self.is_name(i.name, "length") {
            // Arrays and strings have their lengths in known places, whatever their shapes.
            let not_array = self.m.label();
            let string = self.deferred(move |c| {
                c.m.load32(T0, mem(T2, AUX_OFFSET as i32));
                c.box_int(T0, T0);
                c.m.jump(rejoin);
            });
            self.m.load8(T1, mem(T2, KIND_OFFSET as i32));
            self.m.branch32(Cond::BelowEq, T1, i32::from(LAST_STRING_KIND), string);
            self.m.branch32(Cond::Ne, T1, CellKind::Array as i32, not_array);
            self.m.load64(T0, field(T2, layout::array::LENGTH));
            self.m.branch32(Cond::Ge, T0, 0, rejoin);
            self.m.bind(not_array);
        }
        // A string has its hash where objects have their shape, and both may be 0.
        self.m.branch8(Cond::Below, mem(T2, KIND_OFFSET as i32), FIRST_OBJECT_KIND, entries);
        if self.first_entry_is(fb, Handler::HolderInline) {
            // A method, most likely: the site's first entry in line, in place of the comparison that would fail.
            self.holder_property(fb, entries);
            self.m.bind(rejoin);
            self.store(dst, T0);
            return;
        }
        let shape = self.feedback(fb, ic::FAST_SHAPE);
        let offset = self.feedback(fb, ic::FAST_OFFSET);
        self.m.load64(T1, field(T2, layout::SHAPE));
        match is_planted(Fault::StaleShape) {
            true => self.m.branch64_mem(Cond::Eq, shape, 0, entries),
            false => self.m.branch64(Cond::Ne, T1, shape, entries),
        }
        self.m.load64(T1, offset);
        self.m.load64(T0, mem_index(T2, T1, Scale::X1, 0));
        self.m.bind(rejoin);
        self.store(dst, T0);
    }

    /// Whether the site knows one case, of this handler: a hint, taken when the code is made.
    fn first_entry_is(&self, fb: Feedback, handler: Handler) -> bool {
        let cell = Cell::try_of(Value::from_bits(self.seen(fb, ic::ENTRIES_CELL)));
        cell.is_some_and(|cell| {
            let first = ic::entry(cell, 0);
            cell.aux() == 1
                && first.receiver > ic::receiver::SYMBOL
                && Handler::of_word(first.handler) == handler
        })
    }

    /// The property of the object in `T2` by the site's first entry, if that still is of a data property inside of a holder: the value into `T0`.
    fn holder_property(&mut self, fb: Feedback, entries: Label) {
        let cell = self.feedback(fb, ic::ENTRIES_CELL);
        let word = |index: i32| mem(T4, ic::ENTRIES.offset() as i32 + 8 * index);
        self.m.load64(T4, cell);
        self.m.branch64(Cond::Eq, T4, 0, entries);
        self.m.load64(T1, field(T2, layout::SHAPE));
        self.m.branch64(Cond::Ne, T1, word(0), entries);
        self.m.branch8(Cond::Ne, word(1), Handler::HolderInline as u8, entries);
        self.m.load64(T6, word(3));
        self.m.branch64_mem(Cond::Ne, field(T6, layout::validity::HOLDS), Value::TRUE.bits(), entries);
        let Mem { offset, .. } = word(1);
        self.m.load32(T5, mem(T4, offset + 4));
        self.m.load64(T1, word(2));
        self.m.load64(T0, mem_index(T1, T5, Scale::X1, 0));
    }

    /// A write or definition: `stub` walks the site's entries.
    pub fn write_named(&mut self, op: Op, stub: Stub, obj: Reg, src: Reg, fb: Feedback) {
        if self.options.slow_properties {
            return self.call_op(op);
        }
        let rejoin = self.m.label();
        let entries = self.deferred(move |c| {
            c.save_offset();
            let site = c.feedback(fb, 0);
            c.m.lea(T3, site);
            c.call_stub(stub);
            c.m.jump(rejoin);
        });
        let shape = self.feedback(fb, ic::FAST_SHAPE);
        let offset = self.feedback(fb, ic::FAST_OFFSET);
        self.m.load64(T2, slot(obj));
        self.load(T1, src);
        self.check_object(T2, entries);
        self.m.load64(T0, field(T2, layout::SHAPE));
        self.m.branch64(Cond::Ne, T0, shape, entries);
        self.m.load64(T0, offset);
        self.m.store64(mem_index(T2, T0, Scale::X1, 0), T1);
        if !is_planted(Fault::MissingBarrier) {
            self.barrier();
        }
        self.m.bind(rejoin);
    }

    pub fn get_home_object(&mut self, i: GetHomeObject) {
        self.m.load64(T1, abi::slot(i.func));
        self.m.load64(T0, field(T1, layout::function::HOME_OBJECT));
        self.store(i.dst, T0);
    }
}
