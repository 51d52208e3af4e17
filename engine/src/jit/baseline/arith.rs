//! Arithmetic: int32 in line, doubles behind, anything else in Rust.
//!
//! Where an overflow or a double was seen at a site before it is compiled, the double path comes first: it is then a handful of instructions without
//! a taken branch.

use super::Compiler;
use crate::code::ops::{BitNot, Feedback, Neg, Not, Op, Reg};
use crate::ic::arith as seen;
use crate::value::Value;
use tierlock_asm::Label;
use tierlock_asm::masm::*;
use tierlock_fault::{Fault, is_planted};

/// The right operand of a binary op.
#[derive(Clone, Copy)]
pub enum Rhs {
    /// A register.
    Reg(Reg),
    /// An int32 in the instruction.
    Imm(i32),
}

impl<'a, M: MacroAssembler> Compiler<'a, M> {
    /// The right operand, in `T2` where it is a register, into `F1`; to `fail` where it is no number.
    pub fn unbox_rhs(&mut self, rhs: Rhs, fail: Label) {
        match rhs {
            Rhs::Reg(_) => self.unbox_number(F1, T2, fail),
            Rhs::Imm(imm) => self.m.mov_f64_const(F1, f64::from(imm)),
        }
    }

    /// Addition, subtraction, multiplication, increment, decrement.
    pub fn binary(&mut self, op: Op, dst: Reg, lhs: Reg, rhs: Rhs, fb: Feedback) {
        let doubles_first = self.seen(fb, 0) & seen::DOUBLE != 0;
        let rejoin = self.m.label();
        let slow = self.slow_op(op, rejoin);
        let times = if is_planted(Fault::Slowdown) { 2 } else { 1 };
        for _ in 0..times {
            self.load(T1, lhs);
            if let Rhs::Reg(rhs) = rhs {
                self.load(T2, rhs);
            }
        }
        if doubles_first {
            self.unbox_likely_double(F0, T1, slow);
            match rhs {
                Rhs::Reg(_) => self.unbox_likely_double(F1, T2, slow),
                Rhs::Imm(imm) => self.m.mov_f64_const(F1, f64::from(imm)),
            }
            self.operate(op);
            self.box_double_inline(T0, F0);
            self.store(dst, T0);
            self.m.bind(rejoin);
            return;
        }
        let not_int = self.deferred(move |c| {
            // An overflow of two int32s comes here too: both are still in `T1` and `T2`.
            c.doubles(op, dst, rhs, slow);
            c.note(fb, seen::DOUBLE);
            c.m.jump(rejoin);
        });
        self.check_int(T1, not_int);
        let operand = match rhs {
            Rhs::Reg(_) => {
                self.check_int(T2, not_int);
                Operand::Reg(T2)
            }
            Rhs::Imm(imm) => Operand::Imm(i64::from(imm)),
        };
        match op {
            Op::Add | Op::AddI | Op::Inc | Op::Dec => self.m.add32_overflow(T0, T1, operand, not_int),
            Op::Sub | Op::SubI if is_planted(Fault::SubOverflowDropped) => {
                self.m.sub32(T0, T1, operand);
            }
            Op::Sub | Op::SubI => self.m.sub32_overflow(T0, T1, operand, not_int),
            _ => {
                self.m.mul32_overflow(T0, T1, operand, not_int);
                let not_zero = self.m.label();
                let zero = self.deferred(move |c| {
                    // A product of 0 is -0 where either factor was negative.
                    match rhs {
                        Rhs::Reg(_) => c.m.or32(T3, T1, T2),
                        Rhs::Imm(imm) => c.m.or32(T3, T1, imm),
                    }
                    c.m.branch32(Cond::Lt, T3, 0, not_int);
                    c.m.jump(not_zero);
                });
                if !is_planted(Fault::NegativeZeroLost) {
                    self.m.branch32(Cond::Eq, T0, 0, zero);
                }
                self.m.bind(not_zero);
            }
        }
        self.box_int(T0, T0);
        self.store(dst, T0);
        self.m.bind(rejoin);
    }

    /// `dst = T1 op rhs` as doubles; to `slow` where an operand is no number.
    fn doubles(&mut self, op: Op, dst: Reg, rhs: Rhs, slow: Label) {
        self.unbox_number(F0, T1, slow);
        self.unbox_rhs(rhs, slow);
        self.operate(op);
        self.box_double(T0, F0);
        self.store(dst, T0);
    }

    /// `F0 = F0 op F1`.
    fn operate(&mut self, op: Op) {
        match op {
            Op::Add | Op::AddI | Op::Inc | Op::Dec => self.m.add_f64(F0, F0, F1),
            Op::Sub | Op::SubI => self.m.sub_f64(F0, F0, F1),
            Op::Div | Op::DivI => self.m.div_f64(F0, F0, F1),
            _ => self.m.mul_f64(F0, F0, F1),
        }
    }

    /// Division: always of doubles. A quotient of two int32s that is one is boxed as one, since it is likely to be an index.
    pub fn divide(&mut self, op: Op, dst: Reg, lhs: Reg, rhs: Rhs, fb: Feedback) {
        if self.seen(fb, 0) & seen::DOUBLE != 0 {
            return self.binary(op, dst, lhs, rhs, fb);
        }
        let rejoin = self.m.label();
        let slow = self.slow_op(op, rejoin);
        let not_int = self.deferred(move |c| {
            c.doubles(op, dst, rhs, slow);
            c.note(fb, seen::DOUBLE);
            c.m.jump(rejoin);
        });
        self.load(T1, lhs);
        if let Rhs::Reg(rhs) = rhs {
            self.load(T2, rhs);
        }
        self.check_int(T1, not_int);
        match rhs {
            Rhs::Reg(_) => {
                self.check_int(T2, not_int);
                self.m.f64_from_i32(F1, T2);
            }
            Rhs::Imm(imm) => self.m.mov_f64_const(F1, f64::from(imm)),
        }
        let fraction = self.deferred(move |c| {
            c.box_double(T0, F0);
            c.store(dst, T0);
            c.note(fb, seen::DOUBLE);
            c.m.jump(rejoin);
        });
        self.m.f64_from_i32(F0, T1);
        self.m.div_f64(F0, F0, F1);
        self.m.i32_from_f64(T0, F0, fraction);
        self.box_int(T0, T0);
        self.store(dst, T0);
        self.m.bind(rejoin);
    }

    /// The remainder of int32s, a dividend of at least 0 and a divisor above 0: others may be -0 or NaN.
    pub fn remainder(&mut self, op: Op, dst: Reg, lhs: Reg, rhs: Rhs) {
        let rejoin = self.m.label();
        let slow = self.slow_op(op, rejoin);
        if matches!(rhs, Rhs::Imm(imm) if imm <= 0) {
            self.m.jump(slow);
            self.m.bind(rejoin);
            return;
        }
        self.load(T1, lhs);
        self.check_int(T1, slow);
        if !is_planted(Fault::NegativeRemainder) {
            self.m.branch32(Cond::Lt, T1, 0, slow);
        }
        match rhs {
            Rhs::Imm(imm) if (imm as u32).is_power_of_two() => self.m.and32(T0, T1, imm - 1),
            Rhs::Imm(imm) => {
                self.m.mov_imm32(T2, imm);
                self.m.rem32(T0, T1, T2);
            }
            Rhs::Reg(rhs) => {
                self.load(T2, rhs);
                self.check_int(T2, slow);
                self.m.branch32(Cond::Le, T2, 0, slow);
                self.m.rem32(T0, T1, T2);
            }
        }
        self.box_int(T0, T0);
        self.store(dst, T0);
        self.m.bind(rejoin);
    }

    /// Bitwise operators and shifts. The right operand is in `T3`, which is where x86-64 wants shift counts.
    pub fn bits(&mut self, op: Op, dst: Reg, lhs: Reg, rhs: Rhs, fb: Feedback) {
        let rejoin = self.m.label();
        let ints = self.m.label();
        let slow = self.slow_op(op, rejoin);
        let not_int = self.deferred(move |c| {
            // Doubles: both to int32, and back to the integers.
            c.truncate(T1, slow);
            if let Rhs::Reg(_) = rhs {
                c.truncate(T3, slow);
            }
            c.note_through(fb, seen::DOUBLE, T4);
            c.m.jump(ints);
        });
        self.load(T1, lhs);
        let operand = match rhs {
            Rhs::Reg(rhs) => {
                self.load(T3, rhs);
                self.check_int(T1, not_int);
                self.check_int(T3, not_int);
                Operand::Reg(T3)
            }
            Rhs::Imm(imm) => {
                self.check_int(T1, not_int);
                Operand::Imm(i64::from(imm))
            }
        };
        self.m.bind(ints);
        match op {
            Op::BitAnd | Op::BitAndI => self.m.and32(T0, T1, operand),
            Op::BitOr | Op::BitOrI => self.m.or32(T0, T1, operand),
            Op::BitXor | Op::BitXorI => self.m.xor32(T0, T1, operand),
            Op::Shl | Op::ShlI => self.m.shl32(T0, T1, operand),
            Op::Shr | Op::ShrI => self.m.sar32(T0, T1, operand),
            _ => {
                self.m.shr32(T0, T1, operand);
                let large = self.deferred(move |c| {
                    c.m.f64_from_u32(F0, T0);
                    c.box_double(T0, F0);
                    c.store(dst, T0);
                    c.note(fb, seen::DOUBLE);
                    c.m.jump(rejoin);
                });
                self.m.branch32(Cond::Lt, T0, 0, large);
            }
        }
        self.box_int(T0, T0);
        self.store(dst, T0);
        self.m.bind(rejoin);
    }

    /// `reg = ToInt32(reg)` of a number, or to `slow`. Overwrites `T4`.
    fn truncate(&mut self, reg: tierlock_asm::masm::Reg, slow: Label) {
        let done = self.m.label();
        self.m.branch64(Cond::AboveEq, reg, NUMTAG, done);
        self.m.branch_test64(TestCond::Zero, reg, NUMTAG, slow);
        self.m.add64(T4, reg, NUMTAG);
        self.m.mov_f64_from_bits(F0, T4);
        // The result has no tag; the operations that follow read 32 bits.
        self.m.truncate_f64_to_i32(T4, F0, slow);
        self.m.mov32(reg, T4);
        self.m.bind(done);
    }

    fn note_through(&mut self, slot: Feedback, bits: u64, scratch: tierlock_asm::masm::Reg) {
        if self.seen(slot, 0) & bits == bits {
            return;
        }
        let at = self.feedback(slot, 0);
        self.m.load64(scratch, at);
        self.m.or64(scratch, scratch, bits as i64);
        self.m.store64(at, scratch);
    }

    pub fn negate(&mut self, i: Neg) {
        let Neg { dst, src, fb } = i;
        let rejoin = self.m.label();
        let slow = self.slow_op(Op::Neg, rejoin);
        let not_int = self.deferred(move |c| {
            c.unbox_number(F0, T1, slow);
            c.m.neg_f64(F0, F0);
            c.box_double(T0, F0);
            c.store(dst, T0);
            c.note(fb, seen::DOUBLE);
            c.m.jump(rejoin);
        });
        self.load(T1, src);
        self.check_int(T1, not_int);
        // -0 is a double.
        self.m.branch32(Cond::Eq, T1, 0, not_int);
        self.m.neg32_overflow(T0, T1, not_int);
        self.box_int(T0, T0);
        self.store(dst, T0);
        self.m.bind(rejoin);
    }

    pub fn number(&mut self, op: Op, dst: Reg, src: Reg) {
        let rejoin = self.m.label();
        let slow = self.slow_op(op, rejoin);
        self.load(T0, src);
        self.m.branch_test64(TestCond::Zero, T0, NUMTAG, slow);
        self.store(dst, T0);
        self.m.bind(rejoin);
    }

    pub fn bit_not(&mut self, i: BitNot) {
        let BitNot { dst, src, .. } = i;
        let dst = if is_planted(Fault::WrongRegister) { src } else { dst };
        let rejoin = self.m.label();
        let ints = self.m.label();
        let slow = self.slow_op(Op::BitNot, rejoin);
        let not_int = self.deferred(move |c| {
            c.truncate(T1, slow);
            c.m.jump(ints);
        });
        self.load(T1, src);
        self.check_int(T1, not_int);
        self.m.bind(ints);
        self.m.not32(T0, T1);
        self.box_int(T0, T0);
        self.store(dst, T0);
        self.m.bind(rejoin);
    }

    pub fn not(&mut self, i: Not) {
        let falsy = self.m.label();
        let done = self.m.label();
        self.load(T1, i.src);
        self.branch_truthy(falsy, false);
        self.store_value(i.dst, Value::FALSE);
        self.m.jump(done);
        self.m.bind(falsy);
        self.store_value(i.dst, Value::TRUE);
        self.m.bind(done);
    }
}
