//! Jumps that compare nothing, returns, and the checks that guard bindings and operands.

use super::{Compiler, abi, abi::Stub};
use crate::code::frame;
use crate::code::ops::{
    ElemKey, Jump, JumpIfObject, JumpLoop, Op, Reg, RequireObject, RequireObjectCoercible, Return, SwitchInt,
    ToPropertyKey,
};
use crate::heap::cell::{FIRST_OBJECT_KIND, KIND_OFFSET};
use crate::jit::helpers::Helper;
use crate::value::Value;
use tierlock_asm::masm::*;

/// Tables with larger gaps than this would cost more than they save.
const SWITCH_TABLE_MAX: usize = 4096;
/// What a call counts for, where a back edge counts 1.
const CALL_WEIGHT: i32 = 10;

impl<'a, M: MacroAssembler> Compiler<'a, M> {
    /// A back edge: polls for interrupts.
    pub fn jump_loop(&mut self, i: JumpLoop) {
        let header = self.label_at(i.to.0);
        let interrupted = self.slow_op(Op::JumpLoop, header);
        self.m.load64(T1, abi::limit_address());
        self.m.branch64_mem(Cond::Eq, mem(T1, 0), 0, interrupted);
        if self.options.profile {
            let hot = self.deferred(move |c| {
                c.save_offset();
                c.call_stub(Stub::Helper(Helper::OptimiseLoop));
                c.m.branch64(Cond::BelowEq, T0, crate::jit::helpers::JUMP as i32, header);
                c.m.jump_symbol(Stub::EnterLoop.symbol());
            });
            let countdown = self.opt_countdown();
            self.m.add32_mem_branch(countdown, -1, TestCond::Negative, hot);
        }
        self.m.jump(header);
    }

    /// Counts a call for the optimiser.
    pub fn count_call(&mut self) {
        let rejoin = self.m.label();
        let hot = self.deferred(move |c| {
            c.save_offset();
            c.call_stub(Stub::Helper(Helper::Optimise));
            c.m.jump(rejoin);
        });
        let countdown = self.opt_countdown();
        self.m.add32_mem_branch(countdown, -CALL_WEIGHT, TestCond::Negative, hot);
        self.m.bind(rejoin);
    }

    /// The last data word.
    fn opt_countdown(&self) -> Mem {
        let feedback: u32 = self.template.feedback.iter().map(|kind| kind.words()).sum();
        abi::data_word(self.template.constants.len() + feedback as usize)
    }

    pub fn jump_if(&mut self, src: Reg, to: Jump, when: bool) {
        let target = self.label_at(to.0);
        self.load(T1, src);
        self.branch_truthy(target, when);
    }

    pub fn jump_if_nullish(&mut self, src: Reg, to: Jump, when: bool) {
        let target = self.label_at(to.0);
        self.load(T1, src);
        // Undefined and null differ in one bit.
        self.m.and64(T1, T1, !8i64);
        let cond = if when { Cond::Eq } else { Cond::Ne };
        self.m.branch64(cond, T1, Value::NULL.bits(), target);
    }

    pub fn jump_if_undefined(&mut self, src: Reg, to: Jump, cond: Cond) {
        let target = self.label_at(to.0);
        self.load(T1, src);
        self.m.branch64(cond, T1, Value::UNDEFINED.bits(), target);
    }

    pub fn jump_if_object(&mut self, i: JumpIfObject) {
        let target = self.label_at(i.to.0);
        let next = self.m.label();
        self.load(T1, i.src);
        self.check_cell(T1, next);
        // The empty value is no cell, and a derived constructor may look at it.
        self.m.branch64(Cond::Eq, T1, 0, next);
        self.m.branch8(Cond::AboveEq, mem(T1, KIND_OFFSET as i32), FIRST_OBJECT_KIND, target);
        self.m.bind(next);
    }

    /// A table of jumps where it is dense enough for one; doubles that are int32s go through it too.
    pub fn switch_int(&mut self, i: SwitchInt) {
        let template = self.template;
        let table = &template.switches[i.table.0 as usize];
        let next = self.m.label();
        let dispatch = self.m.label();
        let not_int = self.deferred(move |c| {
            c.m.branch_test64(TestCond::Zero, T1, NUMTAG, next);
            c.unbox_double(F0, T1);
            // -0 equals a case 0, though it is no int32.
            c.m.mov_f64_const(F1, 0.0);
            c.m.add_f64(F0, F0, F1);
            c.m.i32_from_f64(T1, F0, next);
            c.m.jump(dispatch);
        });
        self.load(T1, i.src);
        self.check_int(T1, not_int);
        self.m.bind(dispatch);
        if table.targets.len() <= SWITCH_TABLE_MAX {
            let targets: Vec<_> =
                table.targets.iter().map(|&to| if to == 0 { next } else { self.label_at(to) }).collect();
            self.m.sub32(T1, T1, table.first);
            self.m.branch32(Cond::AboveEq, T1, targets.len() as i32, next);
            self.m.jump_table(T1, &targets);
        } else {
            for (index, &to) in table.targets.iter().enumerate().filter(|&(_, &to)| to != 0) {
                let target = self.label_at(to);
                self.m.branch32(Cond::Eq, T1, table.first.wrapping_add(index as i32), target);
            }
        }
        self.m.bind(next);
    }

    pub fn ret(&mut self, i: Return) {
        self.load(T0, i.src);
        self.m.epilogue();
        self.m.ret();
    }

    /// Calls the op's helper, which throws, where the register is empty (or is not).
    pub fn check_empty(&mut self, op: Op, src: Reg, cond: Cond) {
        let rejoin = self.m.label();
        let throws = self.slow_op(op, rejoin);
        self.m.branch64_mem(cond, abi::slot(src), 0, throws);
        self.m.bind(rejoin);
    }

    pub fn property_key(&mut self, i: ToPropertyKey) {
        let rejoin = self.m.label();
        let slow = self.slow_op(Op::ToPropertyKey, rejoin);
        self.load(T0, i.src);
        self.check_int(T0, slow);
        self.m.branch32(Cond::Lt, T0, 0, slow);
        self.store(i.dst, T0);
        self.m.bind(rejoin);
    }

    /// Primitive keys stay as they are.
    pub fn elem_key(&mut self, i: ElemKey) {
        let rejoin = self.m.label();
        let primitive = self.m.label();
        let slow = self.slow_op(Op::ElemKey, rejoin);
        self.load(T0, i.key);
        self.check_cell(T0, primitive);
        self.m.branch8(Cond::AboveEq, mem(T0, KIND_OFFSET as i32), FIRST_OBJECT_KIND, slow);
        self.m.bind(primitive);
        self.store(i.dst, T0);
        self.m.bind(rejoin);
    }

    pub fn require_object_coercible(&mut self, i: RequireObjectCoercible) {
        let rejoin = self.m.label();
        let throws = self.slow_op(Op::RequireObjectCoercible, rejoin);
        self.load(T1, i.src);
        self.m.and64(T1, T1, !8i64);
        self.m.branch64(Cond::Eq, T1, Value::NULL.bits(), throws);
        self.m.bind(rejoin);
    }

    pub fn require_object(&mut self, i: RequireObject) {
        let rejoin = self.m.label();
        let throws = self.slow_op(Op::RequireObject, rejoin);
        self.load(T1, i.src);
        self.check_object(T1, throws);
        self.m.bind(rejoin);
    }

    /// To `fail` unless `reg` is an object.
    pub fn check_object(&mut self, reg: tierlock_asm::masm::Reg, fail: tierlock_asm::Label) {
        self.check_cell(reg, fail);
        self.m.branch8(Cond::Below, mem(reg, KIND_OFFSET as i32), FIRST_OBJECT_KIND, fail);
    }

    pub fn coerce_this(&mut self) {
        let rejoin = self.m.label();
        let slow = self.slow_op(Op::CoerceThis, rejoin);
        self.load(T1, Reg(frame::THIS as u16));
        self.check_object(T1, slow);
        self.m.bind(rejoin);
    }

    /// Does the instruction in Rust, and jumps where that says so.
    pub fn call_op_and_branch(&mut self, op: Op, to: Jump) {
        let target = self.label_at(to.0);
        self.call_op(op);
        self.m.branch32(Cond::Eq, T0, crate::jit::helpers::JUMP as i32, target);
    }
}
