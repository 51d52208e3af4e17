//! Terminators.

use super::cond::Test;
use super::{Select, width};
use crate::ir::{self, Op, Value};
use crate::machine::{CodeBlock, InstKind, Operand, VReg};
use crate::target::a64::inst::Inst;

impl Select<'_> {
    pub(super) fn terminator(&mut self, inst: ir::Inst) {
        let ends = InstKind::Terminator;
        let succs: Vec<CodeBlock> =
            self.f.edges(inst).map(|edge| self.code_block(self.f[edge].block)).collect();
        match self.f[inst].op {
            Op::Jump => {
                let edge = self.f.edges(inst).next().expect("a jump has an edge");
                let values: Vec<Value> = self.f.edge_args(edge).to_vec();
                let args: Vec<VReg> = values.into_iter().map(|value| self.copied(value)).collect();
                self.push_kind(Inst::Jump { to: succs[0] }, ends, &[]);
                let at = self.code_block(self.here).index();
                self.blocks[at].args = args;
            }
            Op::Br => {
                let (then, or_else) = (succs[0], succs[1]);
                let test = self.test(self.operand(inst, 0));
                match test {
                    Test::Flags(cond) => self.push_kind(Inst::BrIf { cond, then, or_else }, ends, &[]),
                    Test::Zero { w, value, nonzero } => {
                        let made = Inst::BrZero { w, nonzero, then, or_else };
                        self.push_kind(made, ends, &[Operand::reg(value)]);
                    }
                    Test::Bit { value, bit, set, .. } => {
                        let made = Inst::BrBit { bit, set, then, or_else };
                        self.push_kind(made, ends, &[Operand::reg(value)]);
                    }
                }
            }
            Op::Switch => {
                let value = self.vreg(self.operand(inst, 0));
                let w = width(self.f[inst].ty);
                self.push_kind(Inst::Switch { w }, ends, &[Operand::reg(value)]);
            }
            Op::Ret => self.ret(inst),
            Op::Leave => self.push_exiting(Inst::Leave, ends, &[], inst),
            Op::Unreachable => self.push_kind(Inst::Trap, ends, &[]),
            op => unreachable!("{op:?} ends no block"),
        }
        let at = self.code_block(self.here).index();
        self.blocks[at].succs = succs;
    }
}
