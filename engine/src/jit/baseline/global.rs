//! Global bindings: through the cell that the site's feedback points to.

use super::Compiler;
use super::abi::field;
use crate::code::ops::{Feedback, Op, Reg, SetGlobal};
use crate::heap::cell::FLAGS_OFFSET;
use crate::object::layout::global_cell;
use tierlock_asm::masm::*;

impl<'a, M: MacroAssembler> Compiler<'a, M> {
    /// An empty cell says: look again.
    pub fn get_global(&mut self, op: Op, dst: Reg, fb: Feedback) {
        let rejoin = self.m.label();
        let slow = self.slow_op(op, rejoin);
        let cell = self.feedback(fb, 0);
        self.m.load64(T1, cell);
        self.m.load64(T0, field(T1, global_cell::VALUE));
        self.m.branch64(Cond::Eq, T0, 0, slow);
        self.store(dst, T0);
        self.m.bind(rejoin);
    }

    pub fn set_global(&mut self, i: SetGlobal) {
        let rejoin = self.m.label();
        let slow = self.slow_op(Op::SetGlobal, rejoin);
        let cell = self.feedback(i.fb, 0);
        self.m.load64(T2, cell);
        self.load(T1, i.src);
        self.m.branch8(Cond::Ne, mem(T2, FLAGS_OFFSET as i32), 0, slow);
        self.m.branch64_mem(Cond::Eq, field(T2, global_cell::VALUE), 0, slow);
        self.m.store64(field(T2, global_cell::VALUE), T1);
        self.barrier();
        self.m.bind(rejoin);
    }
}
