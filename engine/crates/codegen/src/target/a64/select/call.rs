//! The entry, calls and returns.

use super::Select;
use crate::error::CodegenError;
use crate::ir::{self, Extra, Op, Signature, Value};
use crate::machine::{InstKind, Operand};
use crate::target::a64::abi;
use crate::target::a64::inst::Inst;
use crate::target::abi::ArgPlace;

impl Select<'_> {
    /// The parameters, as far as they are of interest.
    pub(super) fn entry(&mut self) {
        let args = abi::arguments(&self.f.signature);
        let params = self.f[self.f.entry()].params.clone();
        let mut in_regs = Vec::new();
        let mut on_stack = Vec::new();
        for (param, place) in params.into_iter().zip(args.places) {
            if self.uses[param.index()] == 0 {
                continue;
            }
            let d = self.vreg(param);
            match place {
                ArgPlace::Reg(reg) => in_regs.push(Operand::def_fixed(d, reg)),
                ArgPlace::Stack(at) => on_stack.push((d, at as u32)),
            }
        }
        if !in_regs.is_empty() {
            self.push(Inst::Args, &in_regs);
        }
        // Loaded here and not again: a tail call writes its own arguments over them.
        for (d, offset) in on_stack {
            self.push(Inst::LoadParam { offset }, &[Operand::def(d)]);
        }
    }

    pub(super) fn call(&mut self, inst: ir::Inst) -> Result<(), CodegenError> {
        let signature = self.f.call_signature(inst).clone();
        let (made, mut operands) = match self.f[inst].extra {
            Extra::Func(func) => (Inst::Call { func }, Vec::new()),
            _ => (Inst::CallIndirect, vec![Operand::reg(self.vreg(self.operand(inst, 0)))]),
        };
        self.arguments(inst, &signature, |offset| Inst::StoreArg { offset }, &mut operands);
        if let (Some(ty), Some(_)) = (signature.result, self.f[inst].result()) {
            let d = self.result(inst);
            operands.push(Operand::def_fixed(d, abi::result_reg(ty)));
        }
        self.push_clobbering(made, &operands, abi::call_clobbers(signature.conv));
        Ok(())
    }

    pub(super) fn tail_call(&mut self, inst: ir::Inst) -> Result<(), CodegenError> {
        let signature = self.f.call_signature(inst).clone();
        let own = abi::arguments(&self.f.signature).stack_bytes;
        let needed = abi::arguments(&signature).stack_bytes;
        if needed > own {
            return Err(CodegenError::LimitExceeded {
                limit: "bytes of arguments on the stack in a tail call",
                max: u64::from(own),
                found: u64::from(needed),
            });
        }
        let (made, mut operands) = match self.f[inst].extra {
            Extra::Func(func) => (Inst::TailCall { func }, Vec::new()),
            _ => (Inst::TailCallIndirect, vec![Operand::reg(self.vreg(self.operand(inst, 0)))]),
        };
        self.arguments(inst, &signature, |offset| Inst::StoreTailArg { offset }, &mut operands);
        self.push_kind(made, InstKind::Terminator, &operands);
        Ok(())
    }

    /// Puts arguments in their places: those on the stack at once, the others as operands.
    fn arguments(
        &mut self,
        inst: ir::Inst,
        signature: &Signature,
        store: impl Fn(u32) -> Inst,
        operands: &mut Vec<Operand>,
    ) {
        let places = abi::arguments(signature).places;
        let values: Vec<Value> = self.f.rest(inst).to_vec();
        debug_assert_eq!(values.len(), places.len());
        // First the stack, so that no register of an argument is held while others are still on their way.
        for (&value, place) in values.iter().zip(&places) {
            if let ArgPlace::Stack(at) = *place {
                let n = self.copied(value);
                self.push(store(at as u32), &[Operand::reg(n)]);
            }
        }
        for (&value, place) in values.iter().zip(&places) {
            if let ArgPlace::Reg(reg) = *place {
                let n = self.copied(value);
                operands.push(Operand::fixed(n, reg));
            }
        }
    }

    pub(super) fn ret(&mut self, inst: ir::Inst) {
        let operand = self.f.args(inst).first().copied().map(|value| {
            let n = self.copied(value);
            Operand::fixed(n, abi::result_reg(self.f.value_type(value)))
        });
        debug_assert_eq!(self.f[inst].op, Op::Ret);
        self.push_kind(Inst::Ret, InstKind::Terminator, operand.as_slice());
    }
}
