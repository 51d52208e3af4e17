//! Elements: dense ones in line, by the kind of the elements cell.
//!
//! "Index below the capacity and no hole" is the whole test for an own dense element, of arrays and other objects alike
//! ([`crate::object::elements`]); tables of sparse elements have capacity 0 and fail it.

use super::Compiler;
use super::abi::{Stub, field};
use crate::code::ops::{Feedback, GetElem, Op, SetElem};
use crate::heap::cell::{AUX_OFFSET, CellKind, ELEMENTS_KIND_OFFSET, KIND_OFFSET};
use crate::object::{ElementsKind, layout};
use tierlock_asm::Label;
use tierlock_asm::masm::*;
use tierlock_fault::{Fault, is_planted};

impl<'a, M: MacroAssembler> Compiler<'a, M> {
    /// Object in `T1`, key in `T2`: the elements cell in `T3` and the index, below the capacity, in `T2`.
    fn elements(&mut self, slow: Label) {
        self.check_object(T1, slow);
        let index = self.m.label();
        let not_int = self.deferred(move |c| {
            // Arithmetic that has seen doubles leaves indices boxed as such.
            c.m.branch_test64(TestCond::Zero, T2, NUMTAG, slow);
            c.unbox_double(F0, T2);
            c.m.i32_from_f64(T2, F0, slow);
            c.m.jump(index);
        });
        self.check_int(T2, not_int);
        self.m.bind(index);
        self.m.load64(T3, field(T1, layout::ELEMENTS));
        self.m.mov32(T2, T2);
        let outside = if is_planted(Fault::ElementBounds) { Cond::Above } else { Cond::AboveEq };
        self.m.branch32(outside, T2, mem(T3, AUX_OFFSET as i32), slow);
    }

    /// Notes the kind of the elements of the object in `T1`, for the optimiser. Overwrites `T5`, `T6`, `T0`.
    fn note_elements(&mut self, fb: Feedback) {
        if !self.options.profile {
            return;
        }
        let seen = self.feedback(fb, 0);
        self.m.load8(T5, mem(T1, ELEMENTS_KIND_OFFSET as i32));
        self.m.mov_imm64(T0, 1);
        self.m.shl64(T0, T0, T5);
        self.m.load64(T6, seen);
        self.m.or64(T6, T6, T0);
        self.m.store64(seen, T6);
    }

    fn value_at() -> Mem {
        mem_index(T3, T2, Scale::X8, layout::VALUES.offset() as i32)
    }

    pub fn get_elem(&mut self, i: GetElem) {
        if self.options.slow_properties {
            return self.call_op(Op::GetElem);
        }
        let rejoin = self.m.label();
        let loaded = self.m.label();
        let slow = self.slow_op(Op::GetElem, rejoin);
        let doubles = self.deferred(move |c| {
            c.m.load64(T0, Self::value_at());
            c.m.mov_imm64(T4, crate::object::elements::DOUBLE_HOLE);
            c.m.branch64(Cond::Eq, T0, T4, slow);
            c.m.sub64(T0, T0, NUMTAG);
            c.m.jump(loaded);
        });
        self.load(T1, i.obj);
        self.load(T2, i.key);
        self.elements(slow);
        self.note_elements(i.fb);
        self.m.branch8(Cond::Eq, mem(T3, KIND_OFFSET as i32), CellKind::DoubleElements as u8, doubles);
        self.m.load64(T0, Self::value_at());
        self.m.branch64(Cond::Eq, T0, 0, slow);
        self.m.bind(loaded);
        self.store(i.dst, T0);
        self.m.bind(rejoin);
    }

    pub fn set_elem(&mut self, i: SetElem) {
        if self.options.slow_properties {
            return self.call_op(Op::SetElem);
        }
        let rejoin = self.m.label();
        let slow = self.slow_op(Op::SetElem, rejoin);
        let hole = self.deferred(move |c| {
            c.save_offset();
            c.call_stub(Stub::AppendElement);
            c.m.jump(rejoin);
        });
        let doubles = self.deferred(move |c| {
            c.m.load64(T0, Self::value_at());
            c.m.mov_imm64(T6, crate::object::elements::DOUBLE_HOLE);
            c.m.branch64(Cond::Eq, T0, T6, hole);
            // The number's own conversion needs `T3`.
            c.m.mov64(T5, T3);
            c.unbox_number(F0, T4, slow);
            c.m.store_f64(mem_index(T5, T2, Scale::X8, layout::DOUBLES.offset() as i32), F0);
            c.m.jump(rejoin);
        });
        let any = self.m.label();
        let any_path = self.deferred(move |c| {
            c.m.bind(any);
            c.m.branch32(Cond::Below, T5, ElementsKind::PackedAny as i32, doubles);
            c.m.branch64_mem(Cond::Eq, Self::value_at(), 0, hole);
            c.m.store64(Self::value_at(), T4);
            c.m.mov64(T2, T3);
            c.barrier();
            c.m.jump(rejoin);
        });
        self.load(T1, i.obj);
        self.load(T2, i.key);
        self.load(T4, i.src);
        self.elements(slow);
        self.note_elements(i.fb);
        self.m.load8(T5, mem(T1, ELEMENTS_KIND_OFFSET as i32));
        self.m.branch32(Cond::AboveEq, T5, ElementsKind::PackedDouble as i32, any_path);
        self.check_int(T4, slow);
        self.m.branch64_mem(Cond::Eq, Self::value_at(), 0, hole);
        self.m.store64(Self::value_at(), T4);
        self.m.bind(rejoin);
    }
}
