//! Conditions: what branches, guards, selections and relations test.

use tierlock_asm::x64::{Cc, Size};

use super::{Select, size_of};
use crate::ir::{FloatCond, Inst as IrInst, IntCond, MemKind, Op, Type, Value};
use crate::machine::RegClass;
use crate::target::x64::inst::{Cmp, Cond, Flags, Inst, TestSrc};

/// The condition of the processor for a relation of integers behind `cmp`.
fn cc_of(cond: IntCond) -> Cc {
    match cond {
        IntCond::Eq => Cc::E,
        IntCond::Ne => Cc::Ne,
        IntCond::LtS => Cc::L,
        IntCond::LeS => Cc::Le,
        IntCond::GtS => Cc::G,
        IntCond::GeS => Cc::Ge,
        IntCond::LtU => Cc::B,
        IntCond::LeU => Cc::Be,
        IntCond::GtU => Cc::A,
        IntCond::GeU => Cc::Ae,
    }
}

/// The same of numbers that are not negative.
fn unsigned(cond: IntCond) -> IntCond {
    match cond {
        IntCond::LtS => IntCond::LtU,
        IntCond::LeS => IntCond::LeU,
        IntCond::GtS => IntCond::GtU,
        IntCond::GeS => IntCond::GeU,
        other => other,
    }
}

impl Select<'_> {
    /// The condition that an `i32` is not 0; its operands are pushed.
    pub(super) fn cond(&mut self, value: Value) -> Cond {
        self.cond_at(value, 0)
    }

    fn cond_at(&mut self, value: Value, depth: u32) -> Cond {
        if let Some((def, op)) = self.l.def(value)
            && self.f[def].result() == Some(value)
            && self.l.is_cheap_to_fold(def)
        {
            if let Some(cond) = op.float_cond() {
                return self.float_relation(cond, self.arg(def, 0), self.arg(def, 1));
            }
            if let Some(cond) = op.int_cond() {
                return self.int_relation(cond, self.arg(def, 0), self.arg(def, 1), depth);
            }
            if op == Op::And {
                return self.test(def, Cc::Ne);
            }
        }
        self.compare_with_imm(IntCond::Ne, value, Size::D, 0)
    }

    fn int_relation(&mut self, cond: IntCond, lhs: Value, rhs: Value, depth: u32) -> Cond {
        if self.f.const_bits(lhs).is_some() && self.f.const_bits(rhs).is_none() {
            return self.int_relation(cond.swap(), rhs, lhs, depth);
        }
        let ty = self.f.value_type(lhs);
        let size = size_of(ty);
        let Some(imm) = self.imm(rhs) else {
            let flags = |cond| Flags::Cc(cc_of(cond));
            if self.foldable_load(lhs).is_some() && self.foldable_load(rhs).is_none() {
                self.use_reg(rhs);
                let src = self.src_in_place(lhs);
                return Cond { cmp: Cmp::Int(size, src), flags: flags(cond.swap()) };
            }
            self.use_reg(lhs);
            let src = self.src_in_place(rhs);
            return Cond { cmp: Cmp::Int(size, src), flags: flags(cond) };
        };
        if imm == 0
            && let Some((def, op)) = self.l.def(lhs)
            && self.f[def].result() == Some(lhs)
            && self.l.is_cheap_to_fold(def)
            && matches!(cond, IntCond::Eq | IntCond::Ne)
        {
            if op == Op::And {
                return self.test(def, cc_of(cond));
            }
            let is_relation = op.int_cond().is_some() || op.float_cond().is_some();
            if is_relation && depth < 4 {
                let inner = self.cond_at(lhs, depth + 1);
                let flags = if cond == IntCond::Eq { inner.flags.invert() } else { inner.flags };
                return Cond { flags, ..inner };
            }
        }
        self.compare_with_imm(cond, lhs, size, imm)
    }

    fn compare_with_imm(&mut self, cond: IntCond, lhs: Value, size: Size, imm: i32) -> Cond {
        if let Some(load) = self.foldable_load(lhs) {
            let address = self.address_of(load);
            return Cond { cmp: Cmp::MemImm(size, address, imm), flags: Flags::Cc(cc_of(cond)) };
        }
        // A byte or half a word that is compared with one: no need to extend it.
        if let Some((load, Op::Load | Op::LoadIndexed)) = self.l.def(lhs)
            && self.f[load].result() == Some(lhs)
            && self.l.can_fold_load(load)
        {
            let narrow = match self.f[load].memory().kind {
                MemKind::I8U if (0..=0xff).contains(&imm) => Some((Size::B, i32::from(imm as i8))),
                MemKind::I16U if (0..=0x7f).contains(&imm) => Some((Size::W, imm)),
                _ => None,
            };
            if let Some((size, imm)) = narrow {
                let address = self.address_of(load);
                let flags = Flags::Cc(cc_of(unsigned(cond)));
                return Cond { cmp: Cmp::MemImm(size, address, imm), flags };
            }
        }
        self.use_any(lhs);
        Cond { cmp: Cmp::IntImm(size, imm), flags: Flags::Cc(cc_of(cond)) }
    }

    /// Whether the bits of an `and` are zero or not.
    fn test(&mut self, and: IrInst, cc: Cc) -> Cond {
        let size = size_of(self.f[and].ty);
        let (mut lhs, mut rhs) = (self.arg(and, 0), self.arg(and, 1));
        if self.imm(lhs).is_some() {
            (lhs, rhs) = (rhs, lhs);
        }
        self.use_reg(lhs);
        let src = match self.imm(rhs) {
            Some(imm) => TestSrc::Imm(imm),
            None if lhs == rhs => TestSrc::Same,
            None => {
                self.use_any(rhs);
                TestSrc::Any
            }
        };
        Cond { cmp: Cmp::Test(size, src), flags: Flags::Cc(cc) }
    }

    fn float_relation(&mut self, cond: FloatCond, lhs: Value, rhs: Value) -> Cond {
        // Behind `ucomisd`, "above" is false where a side is NaN, and "below" is true.
        let (cond, lhs, rhs) = match cond {
            FloatCond::Lt | FloatCond::Le => (cond.swap(), rhs, lhs),
            FloatCond::Eq | FloatCond::Ne if self.f.const_bits(lhs).is_some() => (cond, rhs, lhs),
            _ => (cond, lhs, rhs),
        };
        self.use_reg(lhs);
        let src = self.float_src(rhs);
        let flags = match cond {
            FloatCond::Eq => Flags::FloatEq,
            FloatCond::Ne => Flags::FloatNe,
            FloatCond::Gt => Flags::Cc(Cc::A),
            _ => Flags::Cc(Cc::Ae),
        };
        Cond { cmp: Cmp::Float(src), flags }
    }

    /// A relation whose result is wanted in a register.
    pub(super) fn relation(&mut self, inst: IrInst) {
        let (op, lhs, rhs) = (self.f[inst].op, self.arg(inst, 0), self.arg(inst, 1));
        self.def(inst);
        let cond = match (op.int_cond(), op.float_cond()) {
            (Some(cond), _) => self.int_relation(cond, lhs, rhs, 0),
            (None, Some(cond)) => self.float_relation(cond, lhs, rhs),
            (None, None) => unreachable!("{op:?} is no relation"),
        };
        self.put(Inst::Set { cond });
    }

    /// `guard`.
    pub(super) fn guard(&mut self, inst: IrInst) {
        let cond = self.cond(self.arg(inst, 0));
        let cond = Cond { flags: cond.flags.invert(), ..cond };
        self.put_exiting(inst, Inst::Guard { cond });
    }

    /// `select`.
    pub(super) fn conditional(&mut self, inst: IrInst) {
        let (mut then, mut or_else) = (self.arg(inst, 1), self.arg(inst, 2));
        let ty = self.f[inst].ty;
        let result = self.l.result(inst);
        let mut cond = self.cond(self.arg(inst, 0));
        // Two conditional moves can make either of two flags suffice, not ask for both.
        if cond.flags == Flags::FloatEq {
            cond.flags = Flags::FloatNe;
            (then, or_else) = (or_else, then);
        }
        self.use_any(then);
        self.use_reg(or_else);
        let last = self.ops.len();
        self.ops.insert(0, crate::machine::Operand::def_reuse(result, last as u8));
        self.put(match RegClass::of(ty) {
            RegClass::Int => Inst::Select { size: if ty == Type::I32 { Size::D } else { Size::Q }, cond },
            RegClass::Float => Inst::FloatSelect { cond },
        });
    }
}
