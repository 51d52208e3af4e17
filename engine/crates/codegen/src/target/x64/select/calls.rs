//! Calls.

use super::Select;
use crate::error::CodegenError;
use crate::ir::{Extra, Function, Inst as IrInst, Op};
use crate::machine::{Operand, RegClass};
use crate::target::abi::ArgPlace;
use crate::target::x64::abi;
use crate::target::x64::inst::Inst;

/// Refuses tail calls whose arguments have no room where this function's own are.
pub(super) fn check(f: &Function) -> Result<(), CodegenError> {
    let own = abi::args(&f.signature).stack_bytes;
    for &block in &f.layout {
        let Some(inst) = f.terminator(block) else { continue };
        if !matches!(f[inst].op, Op::TailCall | Op::TailCallIndirect) {
            continue;
        }
        let found = abi::args(f.call_signature(inst)).stack_bytes;
        if found > own {
            let limit = "bytes of arguments on the stack in a tail call";
            return Err(CodegenError::LimitExceeded { limit, max: own.into(), found: found.into() });
        }
    }
    Ok(())
}

impl Select<'_> {
    pub(super) fn call(&mut self, inst: IrInst) {
        let fixed = self.place_args(inst, false);
        let own = match self.f[inst].extra {
            Extra::Func(func) => Inst::Call { func },
            _ => {
                self.use_any(self.arg(inst, 0));
                Inst::CallIndirect
            }
        };
        if let Some(value) = self.f[inst].result()
            && let Some(vreg) = self.l.asked(value)
        {
            let reg = match vreg.class() {
                RegClass::Int => abi::RAX,
                RegClass::Float => abi::XMM0,
            };
            self.ops.push(Operand::def_fixed(vreg, reg));
        }
        self.ops.extend(fixed);
        let conv = self.f.call_signature(inst).conv;
        self.l.put_clobbering(own, &self.ops, abi::clobbers(conv));
        self.ops.clear();
    }

    pub(super) fn tail_call(&mut self, inst: IrInst) {
        let fixed = self.place_args(inst, true);
        let own = match self.f[inst].extra {
            Extra::Func(func) => Inst::TailCall { func },
            _ => {
                let callee = self.vreg(self.arg(inst, 0));
                self.ops.push(Operand::fixed(callee, abi::TAIL_CALLEE));
                Inst::TailCallIndirect
            }
        };
        self.ops.extend(fixed);
        self.put_terminator(own);
    }

    /// Stores arguments that go to the stack; gives the operands for the others.
    fn place_args(&mut self, inst: IrInst, tail: bool) -> Vec<Operand> {
        let f = self.f;
        let places = abi::args(f.call_signature(inst)).places;
        let mut fixed = Vec::with_capacity(places.len());
        for (&arg, place) in f.rest(inst).iter().zip(places) {
            match place {
                ArgPlace::Reg(reg) => {
                    let vreg = self.vreg(arg);
                    fixed.push(Operand::fixed(vreg, reg));
                }
                ArgPlace::Stack(offset) => match self.imm(arg) {
                    Some(imm) => self.put(Inst::StackArgImm { offset, tail, imm }),
                    None => {
                        self.use_any(arg);
                        self.put(Inst::StackArg { offset, tail });
                    }
                },
            }
        }
        fixed
    }
}
