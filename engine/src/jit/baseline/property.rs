//! Named properties: the one-compare fast path of the site's cache in line, its entries in a stub, everything else in Rust.

use super::abi::{self, Stub, field};
use super::{Compiler, abi::slot};
use crate::code::ops::{Feedback, GetHomeObject, GetNamed, Op, Reg};
use crate::heap::cell::{AUX_OFFSET, CellKind, FIRST_OBJECT_KIND, KIND_OFFSET, LAST_STRING_KIND};
use crate::ic;
use crate::object::layout;
use tierlock_asm::masm::*;

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
        let shape = self.feedback(fb, ic::FAST_SHAPE);
        let offset = self.feedback(fb, ic::FAST_OFFSET);
        self.m.load64(T1, field(T2, layout::SHAPE));
        self.m.branch64(Cond::Ne, T1, shape, entries);
        self.m.load64(T1, offset);
        self.m.load64(T0, mem_index(T2, T1, Scale::X1, 0));
        self.m.bind(rejoin);
        self.store(dst, T0);
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
        self.barrier();
        self.m.bind(rejoin);
    }

    pub fn get_home_object(&mut self, i: GetHomeObject) {
        self.m.load64(T1, abi::slot(i.func));
        self.m.load64(T0, field(T1, layout::function::HOME_OBJECT));
        self.store(i.dst, T0);
    }
}
