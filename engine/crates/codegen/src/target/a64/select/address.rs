//! Loads, stores, and the arithmetic of addresses that they absorb.

use tierlock_asm::a64::IndexExtend;

use super::Select;
use crate::ir::{self, Extra, MemKind, Op, Type, Value};
use crate::machine::{Operand, VReg};
use crate::target::a64::inst::{Inst, LoadKind, Mem};

/// An address under construction.
#[derive(Clone, Copy)]
struct Parts {
    base: Value,
    /// The index, how it is widened, and by how much it is shifted.
    index: Option<(Value, IndexExtend, u8)>,
    offset: i32,
}

/// The registers of an address.
#[derive(Clone, Copy)]
struct Address {
    mem: Mem,
    regs: [Option<VReg>; 2],
}

impl Select<'_> {
    pub(super) fn load(&mut self, inst: ir::Inst) {
        let d = self.result(inst);
        let kind = self.f[inst].memory().kind;
        self.push_load(inst, LoadKind::Plain(kind), d);
    }

    /// A sign extension that the load of what is extended does. Nothing with an effect may stand between the two, since
    /// the load moves to its user.
    pub(super) fn wide_load(&mut self, sext: ir::Inst) -> bool {
        let value = self.operand(sext, 0);
        if self.uses[value.index()] != 1 {
            return false;
        }
        let Some(load) = self.f.def_inst(value) else { return false };
        let signed = matches!(self.f[load].op, Op::Load | Op::LoadIndexed)
            && matches!(self.f[load].memory().kind, MemKind::I8S | MemKind::I16S | MemKind::I32);
        if !signed || self.home[load.index()] != Some(self.here) || !self.is_undisturbed(load, sext) {
            return false;
        }
        self.absorb(value);
        let d = self.result(sext);
        let kind = self.f[load].memory().kind;
        self.push_load(load, LoadKind::Wide(kind), d);
        true
    }

    /// Whether nothing between two instructions of this block has effects. Looks only a few instructions far.
    fn is_undisturbed(&self, first: ir::Inst, second: ir::Inst) -> bool {
        const FAR: usize = 16;
        let insts = &self.f[self.here].insts;
        let Some(at) = insts.iter().rposition(|&inst| inst == second) else { return false };
        insts[..at]
            .iter()
            .rev()
            .take(FAR)
            .take_while(|&&inst| self.f[inst].op.is_removable())
            .any(|&inst| inst == first)
    }

    fn push_load(&mut self, inst: ir::Inst, kind: LoadKind, d: VReg) {
        let address = self.address(inst);
        let mut operands = vec![Operand::def(d)];
        operands.extend(address.regs.into_iter().flatten().map(Operand::reg));
        self.push(Inst::Load { kind, mem: address.mem }, &operands);
    }

    pub(super) fn store(&mut self, inst: ir::Inst) {
        let kind = self.f[inst].memory().kind;
        let value = self.operand(inst, self.f.args(inst).len() - 1);
        let address = self.address(inst);
        let mut operands: Vec<Operand> = address.regs.into_iter().flatten().map(Operand::reg).collect();
        if self.f.const_bits(value) == Some(0) {
            self.absorb_constant(value);
            return self.push(Inst::StoreZero { kind, mem: address.mem }, &operands);
        }
        let value = self.stored(kind, value);
        operands.push(Operand::reg(value));
        self.push(Inst::Store { kind, mem: address.mem }, &operands);
    }

    /// The register that a store writes: a narrow one needs no mask before it.
    fn stored(&mut self, kind: MemKind, value: Value) -> VReg {
        let kept = match kind {
            MemKind::I8U => 0xff,
            MemKind::I16U => 0xffff,
            _ => return self.vreg(value),
        };
        match self.only_user_of(value, Op::And) {
            Some(and) if self.f.const_bits(self.operand(and, 1)).is_some_and(|bits| bits & kept == kept) => {
                self.absorb(value);
                self.absorb_constant(self.operand(and, 1));
                self.vreg(self.operand(and, 0))
            }
            _ => self.vreg(value),
        }
    }

    fn address(&mut self, inst: ir::Inst) -> Address {
        let memory = self.f[inst].memory();
        let indexed = matches!(self.f[inst].op, Op::LoadIndexed | Op::StoreIndexed);
        let mut parts = Parts {
            base: self.operand(inst, 0),
            index: indexed.then(|| (self.operand(inst, 1), IndexExtend::Lsl, memory.scale)),
            offset: memory.offset,
        };
        self.absorb_sums(&mut parts, memory.kind);
        if let Some(index) = parts.index {
            parts.index = Some(self.absorb_index(index, memory.kind));
        }
        let base = self.f.def_inst(parts.base).map(|def| self.f[def].extra);
        match (parts.index, base) {
            (None, Some(Extra::Slot(slot))) => {
                self.absorb_constant(parts.base);
                Address { mem: Mem::Slot { slot, offset: parts.offset }, regs: [None; 2] }
            }
            (None, _) => {
                let base = self.vreg(parts.base);
                Address { mem: Mem::Base { offset: parts.offset }, regs: [Some(base), None] }
            }
            (Some((index, extend, shift)), _) => {
                let regs = [Some(self.vreg(parts.base)), Some(self.vreg(index))];
                Address { mem: Mem::Index { extend, shift, offset: parts.offset }, regs }
            }
        }
    }

    /// Sums that give the base.
    fn absorb_sums(&mut self, parts: &mut Parts, kind: MemKind) {
        while let Some(sum) = self.only_user_of(parts.base, Op::PtrAdd) {
            let (base, bytes) = (self.operand(sum, 0), self.operand(sum, 1));
            if let Some(number) = self.number(bytes) {
                let offset = i64::from(parts.offset).wrapping_add(number);
                let Ok(offset) = i32::try_from(offset) else { return };
                if !super::super::emit::fits_offset(offset, kind.bytes()) {
                    return;
                }
                self.absorb(parts.base);
                self.absorb_constant(bytes);
                parts.offset = offset;
            } else if parts.index.is_none() && parts.offset == 0 {
                self.absorb(parts.base);
                parts.index = Some((bytes, IndexExtend::Lsl, 0));
            } else {
                return;
            }
            parts.base = base;
        }
    }

    /// What gives the index, as far as the addressing mode does it as well.
    fn absorb_index(&mut self, index: (Value, IndexExtend, u8), kind: MemKind) -> (Value, IndexExtend, u8) {
        let (mut value, mut extend, mut shift) = index;
        if let Some(left) = self.only_user_of(value, Op::Shl)
            && let Some(by) = self.number(self.operand(left, 1))
            && by as u64 % 64 + u64::from(shift) == u64::from(kind.bytes().trailing_zeros())
        {
            self.absorb(value);
            self.absorb_constant(self.operand(left, 1));
            value = self.operand(left, 0);
            shift += (by as u64 % 64) as u8;
        }
        for (op, how) in [(Op::Sext, IndexExtend::Sxtw), (Op::Zext, IndexExtend::Uxtw)] {
            if let Some(extension) = self.only_user_of(value, op)
                && !self.is_rename(extension)
            {
                debug_assert_eq!(self.f.value_type(value), Type::I64);
                self.absorb(value);
                value = self.operand(extension, 0);
                extend = how;
                break;
            }
        }
        (value, extend, shift)
    }
}
