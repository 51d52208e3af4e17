//! Arithmetic on integers and doubles, and conversions.

use tierlock_asm::x64::{Alu, Rounding, Shift, Size, SseOp, Unary};

use super::{Select, size_of};
use crate::ir::{Inst as IrInst, MemKind, Op, Type, Value};
use crate::machine::{Operand, PRegSet, RegClass};
use crate::target::x64::abi::{RAX, RCX, RDX};
use crate::target::x64::inst::{Convert, Count, Extend, FloatUnary, Inst, Load, Src};

impl Select<'_> {
    pub(super) fn sub(&mut self, inst: IrInst) {
        let (lhs, rhs) = (self.arg(inst, 0), self.arg(inst, 1));
        if let Some(imm) = self.imm(rhs).and_then(i32::checked_neg) {
            return self.add_imm(inst, lhs, imm);
        }
        self.alu(inst, Alu::Sub, lhs, rhs);
    }

    fn alu(&mut self, inst: IrInst, op: Alu, lhs: Value, rhs: Value) {
        self.def_reuse(inst, 1);
        self.use_reg(lhs);
        let src = self.src(rhs);
        self.put(Inst::Alu { op, size: size_of(self.f[inst].ty), src });
    }

    /// The operands of an op that commutes, with what had best be the source last.
    fn ordered(&self, inst: IrInst) -> (Value, Value) {
        let (lhs, rhs) = (self.arg(inst, 0), self.arg(inst, 1));
        let folds = |value| self.f.const_bits(value).is_some() || self.foldable_load(value).is_some();
        // The first operand is written over, so that it had best be one that nobody else needs.
        let dies = |value| self.l.def(value).is_some_and(|(def, _)| self.l.has_one_use(def));
        match (folds(lhs), folds(rhs)) {
            (true, false) => (rhs, lhs),
            (false, false) if !dies(lhs) && dies(rhs) => (rhs, lhs),
            _ => (lhs, rhs),
        }
    }

    pub(super) fn bitwise(&mut self, inst: IrInst) {
        let (lhs, rhs) = self.ordered(inst);
        let op = match self.f[inst].op {
            Op::And => Alu::And,
            Op::Or => Alu::Or,
            _ => Alu::Xor,
        };
        let extend = match self.f.const_bits(rhs) {
            Some(0xff) if op == Alu::And => Some(Extend::Zero8),
            Some(0xffff) if op == Alu::And => Some(Extend::Zero16),
            Some(0xffff_ffff) if op == Alu::And && self.f[inst].ty == Type::I64 => Some(Extend::Zero32),
            _ => None,
        };
        match extend {
            Some(kind) => {
                self.def(inst);
                self.use_any(lhs);
                self.put(Inst::Extend { kind });
            }
            None => self.alu(inst, op, lhs, rhs),
        }
    }

    pub(super) fn mul(&mut self, inst: IrInst) {
        let (lhs, rhs) = self.ordered(inst);
        let size = size_of(self.f[inst].ty);
        match self.imm(rhs) {
            Some(by @ (3 | 5 | 9)) => self.times(inst, lhs, by),
            Some(imm) => {
                self.def(inst);
                self.use_any(lhs);
                self.put(Inst::MulImm { size, imm });
            }
            None => {
                self.def_reuse(inst, 1);
                self.use_reg(lhs);
                let src = self.src_in_place(rhs);
                self.put(Inst::Mul { size, src });
            }
        }
    }

    /// What works on rdx and rax.
    pub(super) fn wide(&mut self, inst: IrInst) {
        let op = self.f[inst].op;
        let size = size_of(self.f[inst].ty);
        let signed = matches!(op, Op::MulHighS | Op::DivS | Op::RemS);
        let (result, lhs) = (self.l.result(inst), self.vreg(self.arg(inst, 0)));
        let rhs = self.arg(inst, 1);
        let rax = PRegSet::EMPTY.with(RAX);
        if matches!(op, Op::MulHighS | Op::MulHighU) {
            self.ops.extend([Operand::def_fixed(result, RDX), Operand::fixed(lhs, RAX)]);
            self.use_any(rhs);
            self.l.put_clobbering(Inst::MulHigh { size, signed }, &self.ops, rax);
            return self.ops.clear();
        }
        let remainder = matches!(op, Op::RemS | Op::RemU);
        let checks = !matches!(self.f.const_int(rhs), Some(by) if by != 0 && (by != -1 || !signed));
        let own = Inst::Div { size, signed, remainder, checks };
        if remainder {
            self.ops.extend([Operand::def_fixed(result, RDX).early(), Operand::fixed(lhs, RAX)]);
            self.use_reg(rhs);
            self.l.put_clobbering(own, &self.ops, rax);
            self.ops.clear();
        } else {
            let rdx = self.l.temp(RegClass::Int);
            self.ops.extend([
                Operand::def_fixed(result, RAX),
                Operand::def_fixed(rdx, RDX).early(),
                Operand::fixed(lhs, RAX),
            ]);
            self.use_reg(rhs);
            self.put(own);
        }
    }

    pub(super) fn in_place(&mut self, inst: IrInst) {
        let size = size_of(self.f[inst].ty);
        self.def_reuse(inst, 1);
        self.use_reg(self.arg(inst, 0));
        self.put(match self.f[inst].op {
            Op::Neg => Inst::Unary { op: Unary::Neg, size },
            Op::Not => Inst::Unary { op: Unary::Not, size },
            _ => Inst::Bswap { size },
        });
    }

    pub(super) fn shift(&mut self, inst: IrInst) {
        let size = size_of(self.f[inst].ty);
        let op = match self.f[inst].op {
            Op::Shl => Shift::Shl,
            Op::ShrS => Shift::Sar,
            Op::ShrU => Shift::Shr,
            _ => Shift::Ror,
        };
        let (value, count) = (self.arg(inst, 0), self.arg(inst, 1));
        if let Some(count) = self.f.const_bits(count) {
            let count = (count & if size == Size::Q { 63 } else { 31 }) as u8;
            self.def_reuse(inst, 1);
            self.use_reg(value);
            self.put(Inst::Shift { op, size, count });
        } else if self.target.features.bmi2 && op != Shift::Ror {
            self.def(inst);
            self.use_reg(value);
            self.use_reg(count);
            self.put(Inst::ShiftX { op, size });
        } else {
            self.def_reuse(inst, 1);
            self.use_reg(value);
            let count = self.vreg(count);
            self.ops.push(Operand::fixed(count, RCX));
            self.put(Inst::ShiftCl { op, size });
        }
    }

    pub(super) fn count(&mut self, inst: IrInst) {
        let size = size_of(self.f[inst].ty);
        let features = self.target.features;
        let (count, has_it) = match self.f[inst].op {
            Op::Clz => (Count::Leading, features.lzcnt),
            Op::Ctz => (Count::Trailing, features.bmi1),
            _ => (Count::Ones, features.popcnt),
        };
        let value = self.arg(inst, 0);
        match has_it {
            true => {
                self.def(inst);
                self.use_any(value);
            }
            false => {
                let result = self.l.result(inst);
                self.ops.push(Operand::def(result).early());
                self.use_reg(value);
                if count == Count::Ones {
                    self.temp(RegClass::Int);
                }
            }
        }
        self.put(Inst::Count { count, size });
    }

    pub(super) fn extend(&mut self, inst: IrInst) {
        let value = self.arg(inst, 0);
        let to = size_of(self.f[inst].ty);
        let kind = match self.f[inst].op {
            Op::Sext8 => Extend::Sign(Size::B, to),
            Op::Sext16 => Extend::Sign(Size::W, to),
            Op::Sext => Extend::Sign(Size::D, Size::Q),
            _ => Extend::Zero32,
        };
        self.def(inst);
        // A sign that is extended from memory.
        if self.f[inst].op == Op::Sext
            && let Some((load, Op::Load | Op::LoadIndexed)) = self.l.def(value)
            && self.f[load].result() == Some(value)
            && self.l.can_fold_load(load)
        {
            let from = match self.f[load].memory().kind {
                MemKind::I8S => Some(Size::B),
                MemKind::I16S => Some(Size::W),
                MemKind::I32 => Some(Size::D),
                _ => None,
            };
            if let Some(from) = from {
                let address = self.address_of(load);
                return self.put(Inst::Load { load: Load::Sign(from, Size::Q), address });
            }
        }
        self.use_any(value);
        self.put(Inst::Extend { kind });
    }

    /// The result of an instruction of doubles that without AVX is written over operand 1.
    fn float_def(&mut self, inst: IrInst) {
        match self.target.features.avx {
            true => self.def(inst),
            false => self.def_reuse(inst, 1),
        }
    }

    pub(super) fn float(&mut self, inst: IrInst) {
        let op = match self.f[inst].op {
            Op::Fadd => SseOp::Add,
            Op::Fsub => SseOp::Sub,
            Op::Fmul => SseOp::Mul,
            _ => SseOp::Div,
        };
        let (lhs, rhs) = match self.f[inst].op.commutes() {
            true => self.ordered(inst),
            false => (self.arg(inst, 0), self.arg(inst, 1)),
        };
        self.float_def(inst);
        self.use_reg(lhs);
        let src = self.float_src(rhs);
        self.put(Inst::Float { op, src });
    }

    pub(super) fn float_min_max(&mut self, inst: IrInst) {
        self.def_reuse(inst, 1);
        self.use_reg(self.arg(inst, 0));
        self.use_reg(self.arg(inst, 1));
        self.put(Inst::FloatMinMax { max: self.f[inst].op == Op::Fmax });
    }

    pub(super) fn float_unary(&mut self, inst: IrInst) {
        let op = match self.f[inst].op {
            Op::Fneg => FloatUnary::Neg,
            Op::Fabs => FloatUnary::Abs,
            Op::Fsqrt => FloatUnary::Sqrt,
            Op::Ffloor => FloatUnary::Round(Rounding::Floor),
            Op::Fceil => FloatUnary::Round(Rounding::Ceil),
            Op::Ftrunc => FloatUnary::Round(Rounding::Trunc),
            Op::Fnearest => FloatUnary::Round(Rounding::Even),
            Op::Fround32 => FloatUnary::Round32,
            _ => FloatUnary::Canon,
        };
        match op {
            FloatUnary::Neg | FloatUnary::Abs | FloatUnary::Canon => self.def_reuse(inst, 1),
            FloatUnary::Round(_) if !self.target.has_round() => {
                let result = self.l.result(inst);
                self.ops.push(Operand::def(result).early());
            }
            _ => self.def(inst),
        }
        self.use_reg(self.arg(inst, 0));
        self.put(Inst::FloatUnary { op });
    }

    pub(super) fn convert(&mut self, inst: IrInst) {
        let kind = match self.f[inst].op {
            Op::I32ToF64 => Convert::FromInt(Size::D),
            Op::I64ToF64 => Convert::FromInt(Size::Q),
            Op::F64ToI32 => Convert::ToInt(Size::D),
            Op::F64ToI64 => Convert::ToInt(Size::Q),
            Op::F64ToI32Js => Convert::ToInt32Js,
            Op::F64ToBits => Convert::ToBits,
            _ => Convert::FromBits,
        };
        self.def(inst);
        self.use_reg(self.arg(inst, 0));
        self.put(Inst::Convert { kind });
    }

    pub(super) fn alu_checked(&mut self, inst: IrInst) {
        let (op, (lhs, rhs)) = match self.f[inst].op {
            Op::AddChecked => (Alu::Add, self.ordered(inst)),
            _ => (Alu::Sub, (self.arg(inst, 0), self.arg(inst, 1))),
        };
        self.def_reuse(inst, 1);
        self.use_reg(lhs);
        let src = self.src(rhs);
        self.put_exiting(inst, Inst::AluChecked { op, size: size_of(self.f[inst].ty), src });
    }

    pub(super) fn mul_checked(&mut self, inst: IrInst) {
        let (lhs, rhs) = self.ordered(inst);
        let size = size_of(self.f[inst].ty);
        match self.imm(rhs) {
            Some(imm) => {
                self.def(inst);
                self.use_any(lhs);
                self.put_exiting(inst, Inst::MulImmChecked { size, imm });
            }
            None => {
                self.def_reuse(inst, 1);
                self.use_reg(lhs);
                let src = self.src_in_place(rhs);
                debug_assert!(!matches!(src, Src::Imm(_)));
                self.put_exiting(inst, Inst::MulChecked { size, src });
            }
        }
    }
}
