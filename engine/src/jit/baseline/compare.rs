//! Comparison and equality, as values and as jumps.

use super::Compiler;
use super::arith::Rhs;
use crate::code::ops::{Feedback, Imm, Jump, Op, Reg};
use crate::heap::cell::{FLAGS_OFFSET, KIND_OFFSET, LAST_STRING_KIND};
use crate::ic::arith as seen;
use crate::object::layout;
use crate::value::Value;
use tierlock_asm::Label;
use tierlock_asm::masm::*;
use tierlock_fault::{Fault, is_planted};

/// The relation of an op on int32s and on doubles. A negated jump on doubles is also taken where an operand is NaN.
fn relation_of(op: Op) -> (Cond, FCond) {
    match op {
        Op::Less | Op::JLess | Op::JLessI => (Cond::Lt, FCond::Lt),
        Op::LessEq | Op::JLessEq | Op::JLessEqI => (Cond::Le, FCond::Le),
        Op::Greater | Op::JGreater | Op::JGreaterI => (Cond::Gt, FCond::Gt),
        Op::GreaterEq | Op::JGreaterEq | Op::JGreaterEqI => (Cond::Ge, FCond::Ge),
        Op::JNotLess | Op::JNotLessI if is_planted(Fault::CompareNan) => (Cond::Ge, FCond::Ge),
        Op::JNotLess | Op::JNotLessI => (Cond::Ge, FCond::GeOrUn),
        Op::JNotLessEq | Op::JNotLessEqI => (Cond::Gt, FCond::GtOrUn),
        Op::JNotGreater | Op::JNotGreaterI => (Cond::Le, FCond::LeOrUn),
        Op::JNotGreaterEq | Op::JNotGreaterEqI => (Cond::Lt, FCond::LtOrUn),
        _ => unreachable!("{op:?} is no relation"),
    }
}

impl<'a, M: MacroAssembler> Compiler<'a, M> {
    pub fn relation(&mut self, op: Op, dst: Reg, lhs: Reg, rhs: Reg, fb: Feedback) {
        let (cond, fcond) = relation_of(op);
        let rejoin = self.m.label();
        let slow = self.slow_op(op, rejoin);
        let not_int = self.deferred(move |c| {
            c.unbox_number(F0, T1, slow);
            c.unbox_number(F1, T2, slow);
            c.m.set_f64(fcond, T0, F0, F1);
            c.store_bool(dst, T0);
            c.note(fb, seen::DOUBLE);
            c.m.jump(rejoin);
        });
        self.load(T1, lhs);
        self.load(T2, rhs);
        self.check_int(T1, not_int);
        self.check_int(T2, not_int);
        self.m.set32(cond, T0, T1, T2);
        self.store_bool(dst, T0);
        self.m.bind(rejoin);
    }

    pub fn jump_relation(&mut self, op: Op, lhs: Reg, rhs: Rhs, to: Jump, fb: Feedback) {
        let (cond, fcond) = relation_of(op);
        let target = self.label_at(to.0);
        let rejoin = self.m.label();
        let slow = self.slow_branch(op, rejoin, target);
        self.load(T1, lhs);
        if let Rhs::Reg(rhs) = rhs {
            self.load(T2, rhs);
        }
        if self.seen(fb, 0) & seen::DOUBLE != 0 {
            self.unbox_likely_double(F0, T1, slow);
            match rhs {
                Rhs::Reg(_) => self.unbox_likely_double(F1, T2, slow),
                Rhs::Imm(imm) => self.m.mov_f64_const(F1, f64::from(imm)),
            }
            self.m.branch_f64(fcond, F0, F1, target);
            self.m.bind(rejoin);
            return;
        }
        let not_int = self.deferred(move |c| {
            c.unbox_number(F0, T1, slow);
            c.unbox_rhs(rhs, slow);
            c.note(fb, seen::DOUBLE);
            c.m.branch_f64(fcond, F0, F1, target);
            c.m.jump(rejoin);
        });
        self.check_int(T1, not_int);
        match rhs {
            Rhs::Reg(_) => {
                self.check_int(T2, not_int);
                self.m.branch32(cond, T1, T2, target);
            }
            Rhs::Imm(imm) => self.m.branch32(cond, T1, imm, target),
        }
        self.m.bind(rejoin);
    }

    /// Compares `T1` and `T2` strictly: to `equal`, to `unequal`, or to `strings` where both are strings and different cells.
    fn strictly(&mut self, equal: Label, unequal: Label, strings: Label) {
        let not_int = self.deferred(move |c| {
            let numbers = c.m.label();
            c.m.or64(T3, T1, T2);
            c.m.branch_test64(TestCond::NonZero, T3, NUMTAG, numbers);
            c.m.branch64(Cond::Eq, T1, T2, equal);
            // Two different cells are equal only as strings, and interned strings not even then.
            c.m.branch_test64(TestCond::NonZero, T3, NOTCELL, unequal);
            let string = i32::from(LAST_STRING_KIND);
            c.m.load8(T3, mem(T1, KIND_OFFSET as i32));
            c.m.branch32(Cond::Above, T3, string, unequal);
            c.m.load8(T3, mem(T2, KIND_OFFSET as i32));
            c.m.branch32(Cond::Above, T3, string, unequal);
            c.m.load8(T3, mem(T1, FLAGS_OFFSET as i32));
            c.m.and32(T3, T3, mem(T2, FLAGS_OFFSET as i32));
            c.m.branch_test32(TestCond::Zero, T3, i32::from(layout::string::ATOM), strings);
            c.m.jump(unequal);
            c.m.bind(numbers);
            c.unbox_number(F0, T1, unequal);
            c.unbox_number(F1, T2, unequal);
            c.m.branch_f64(FCond::Eq, F0, F1, equal);
            c.m.jump(unequal);
        });
        self.check_int(T1, not_int);
        self.check_int(T2, not_int);
        self.m.branch32(Cond::Eq, T1, T2, equal);
    }

    pub fn strict_equals(&mut self, op: Op, dst: Reg, lhs: Reg, rhs: Reg) {
        let when_equal = op == Op::StrictEq;
        let rejoin = self.m.label();
        let (equal, unequal) = (self.m.label(), self.m.label());
        let strings = self.slow_op(op, rejoin);
        self.load(T1, lhs);
        self.load(T2, rhs);
        self.strictly(equal, unequal, strings);
        self.m.bind(unequal);
        self.store_value(dst, Value::bool(!when_equal));
        self.m.jump(rejoin);
        self.m.bind(equal);
        self.store_value(dst, Value::bool(when_equal));
        self.m.bind(rejoin);
    }

    pub fn jump_strict_equals(&mut self, op: Op, lhs: Reg, rhs: Reg, to: Jump) {
        let target = self.label_at(to.0);
        let rejoin = self.m.label();
        let strings = self.slow_branch(op, rejoin, target);
        self.load(T1, lhs);
        self.load(T2, rhs);
        if op == Op::JStrictEq {
            self.strictly(target, rejoin, strings);
        } else {
            self.strictly(rejoin, target, strings);
            self.m.jump(target);
        }
        self.m.bind(rejoin);
    }

    pub fn jump_strict_equals_imm(&mut self, lhs: Reg, imm: Imm, to: Jump, when_equal: bool) {
        let target = self.label_at(to.0);
        let next = self.m.label();
        let (equal, unequal) = if when_equal { (target, next) } else { (next, target) };
        let not_int = self.deferred(move |c| {
            c.m.branch_test64(TestCond::Zero, T1, NUMTAG, unequal);
            c.unbox_double(F0, T1);
            c.m.mov_f64_const(F1, f64::from(imm.0));
            c.m.branch_f64(FCond::Eq, F0, F1, equal);
            c.m.jump(unequal);
        });
        self.load(T1, lhs);
        self.check_int(T1, not_int);
        let cond = if when_equal { Cond::Eq } else { Cond::Ne };
        self.m.branch32(cond, T1, imm.0, target);
        self.m.bind(next);
    }

    /// Compares `T1` and `T2` loosely where that is quick: numbers, the same cell, and undefined or null against a cell.
    fn loosely(&mut self, equal: Label, unequal: Label, slow: Label) {
        let not_int = self.deferred(move |c| {
            let numbers = c.m.label();
            let different = c.m.label();
            let left_not_nullish = c.m.label();
            c.m.or64(T3, T1, T2);
            c.m.branch_test64(TestCond::NonZero, T3, NUMTAG, numbers);
            c.m.branch64(Cond::Eq, T1, T2, equal);
            c.m.bind(different);
            // Undefined and null equal each other and nothing else.
            c.m.and64(T3, T1, !8i64);
            c.m.branch64(Cond::Ne, T3, Value::NULL.bits(), left_not_nullish);
            c.m.and64(T3, T2, !8i64);
            c.m.branch64(Cond::Eq, T3, Value::NULL.bits(), equal);
            c.m.jump(unequal);
            c.m.bind(left_not_nullish);
            c.m.and64(T3, T2, !8i64);
            c.m.branch64(Cond::Eq, T3, Value::NULL.bits(), unequal);
            c.m.jump(slow);
            c.m.bind(numbers);
            c.unbox_number(F0, T1, different);
            c.unbox_number(F1, T2, different);
            c.m.branch_f64(FCond::Eq, F0, F1, equal);
            c.m.jump(unequal);
        });
        self.check_int(T1, not_int);
        self.check_int(T2, not_int);
        self.m.branch32(Cond::Eq, T1, T2, equal);
    }

    pub fn loose_equals(&mut self, op: Op, dst: Reg, lhs: Reg, rhs: Reg) {
        let when_equal = op == Op::Eq;
        let rejoin = self.m.label();
        let (equal, unequal) = (self.m.label(), self.m.label());
        let slow = self.slow_op(op, rejoin);
        self.load(T1, lhs);
        self.load(T2, rhs);
        self.loosely(equal, unequal, slow);
        self.m.bind(unequal);
        self.store_value(dst, Value::bool(!when_equal));
        self.m.jump(rejoin);
        self.m.bind(equal);
        self.store_value(dst, Value::bool(when_equal));
        self.m.bind(rejoin);
    }

    pub fn jump_loose_equals(&mut self, op: Op, lhs: Reg, rhs: Reg, to: Jump) {
        let target = self.label_at(to.0);
        let rejoin = self.m.label();
        let slow = self.slow_branch(op, rejoin, target);
        self.load(T1, lhs);
        self.load(T2, rhs);
        if op == Op::JEq {
            self.loosely(target, rejoin, slow);
        } else {
            self.loosely(rejoin, target, slow);
            self.m.jump(target);
        }
        self.m.bind(rejoin);
    }

    /// To `label` where the value in `T1` is truthy (or is not). Overwrites `T3` and `F0`, `F1`.
    pub fn branch_truthy(&mut self, label: Label, when: bool) {
        let next = self.m.label();
        let (truthy, falsy) = if when { (label, next) } else { (next, label) };
        let not_bool = self.deferred(move |c| {
            let int = c.m.label();
            let not_number = c.m.label();
            c.m.branch64(Cond::AboveEq, T1, NUMTAG, int);
            c.m.branch_test64(TestCond::Zero, T1, NUMTAG, not_number);
            c.unbox_double(F0, T1);
            c.m.mov_f64_const(F1, 0.0);
            // Not taken for NaN either.
            c.m.branch_f64(FCond::Ne, F0, F1, truthy);
            c.m.jump(falsy);
            c.m.bind(int);
            c.m.branch32(Cond::Ne, T1, 0, truthy);
            c.m.jump(falsy);
            c.m.bind(not_number);
            // Undefined and null, or a cell: empty strings alone are falsy.
            c.m.branch_test64(TestCond::NonZero, T1, NOTCELL, falsy);
            c.m.branch64(Cond::Eq, T1, 0, falsy);
            c.m.branch8(Cond::Above, mem(T1, KIND_OFFSET as i32), LAST_STRING_KIND, truthy);
            c.m.load32(T3, mem(T1, crate::heap::cell::AUX_OFFSET as i32));
            c.m.branch32(Cond::Ne, T3, 0, truthy);
            c.m.jump(falsy);
        });
        let (first, second) = if when { (Value::TRUE, Value::FALSE) } else { (Value::FALSE, Value::TRUE) };
        self.m.branch64(Cond::Eq, T1, first.bits(), label);
        self.m.branch64(Cond::Ne, T1, second.bits(), not_bool);
        self.m.bind(next);
    }
}
