//! Doubles and conversions.

use tierlock_asm::a64::Width;

use super::Select;
use crate::ir::{self, Op};
use crate::target::a64::inst::{Fpu1Op, Fpu2Op, Inst};

impl Select<'_> {
    /// An op of doubles that only computes; false where it is none.
    pub(super) fn float(&mut self, inst: ir::Inst) -> bool {
        let op = self.f[inst].op;
        if let Some(op) = two(op) {
            self.plain3(Inst::Fpu2 { op }, inst);
            return true;
        }
        let made = match op {
            Op::Fneg => {
                let value = self.operand(inst, 0);
                if let Some(product) = self.only_user_of(value, Op::Fmul) {
                    self.absorb(value);
                    let d = self.result(inst);
                    let [n, m] = [0, 1].map(|at| self.vreg(self.operand(product, at)));
                    self.push3(Inst::Fpu2 { op: Fpu2Op::Fnmul }, d, n, m);
                    return true;
                }
                Inst::Fpu1 { op: Fpu1Op::Fneg }
            }
            Op::Fabs => Inst::Fpu1 { op: Fpu1Op::Fabs },
            Op::Fsqrt => Inst::Fpu1 { op: Fpu1Op::Fsqrt },
            Op::Ffloor => Inst::Fpu1 { op: Fpu1Op::Frintm },
            Op::Fceil => Inst::Fpu1 { op: Fpu1Op::Frintp },
            Op::Ftrunc => Inst::Fpu1 { op: Fpu1Op::Frintz },
            Op::Fnearest => Inst::Fpu1 { op: Fpu1Op::Frintn },
            Op::Fround32 => Inst::Fpu1 { op: Fpu1Op::Round32 },
            Op::Fcanon => Inst::Fpu1 { op: Fpu1Op::Canon },
            Op::I32ToF64 => Inst::IntToF64 { w: Width::W },
            Op::I64ToF64 => {
                // An extended i32 is as well converted as it is.
                let value = self.operand(inst, 0);
                if let Some(extension) = self.only_user_of(value, Op::Sext) {
                    self.absorb(value);
                    let d = self.result(inst);
                    let n = self.vreg(self.operand(extension, 0));
                    self.push2(Inst::IntToF64 { w: Width::W }, d, n);
                    return true;
                }
                Inst::IntToF64 { w: Width::X }
            }
            Op::F64ToI32 => Inst::F64ToInt { w: Width::W },
            Op::F64ToI64 => Inst::F64ToInt { w: Width::X },
            Op::F64ToI32Js if self.target.features.jscvt => Inst::Fjcvtzs,
            Op::F64ToI32Js => Inst::JsTruncate,
            Op::F64ToBits => Inst::F64ToBits,
            Op::BitsToF64 => Inst::BitsToF64,
            _ => return false,
        };
        self.plain2(made, inst);
        true
    }
}

fn two(op: Op) -> Option<Fpu2Op> {
    Some(match op {
        Op::Fadd => Fpu2Op::Fadd,
        Op::Fsub => Fpu2Op::Fsub,
        Op::Fmul => Fpu2Op::Fmul,
        Op::Fdiv => Fpu2Op::Fdiv,
        Op::Fmin => Fpu2Op::Fmin,
        Op::Fmax => Fpu2Op::Fmax,
        _ => return None,
    })
}
