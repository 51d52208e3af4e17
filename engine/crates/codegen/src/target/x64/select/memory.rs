//! Loads and stores.

use tierlock_asm::x64::{Alu, Size};

use super::Select;
use crate::ir::{Inst as IrInst, MemKind, Op, Value};
use crate::target::x64::inst::{Inst, Load};

impl Select<'_> {
    pub(super) fn load(&mut self, inst: IrInst) {
        let load = match self.f[inst].memory().kind {
            MemKind::I8S => Load::Sign(Size::B, Size::D),
            MemKind::I8U => Load::Zero(Size::B),
            MemKind::I16S => Load::Sign(Size::W, Size::D),
            MemKind::I16U => Load::Zero(Size::W),
            MemKind::I32 => Load::Zero(Size::D),
            MemKind::I64 | MemKind::Ptr => Load::Zero(Size::Q),
            MemKind::F32 => Load::Single,
            MemKind::F64 => Load::Double,
        };
        self.def(inst);
        let address = self.address_of(inst);
        self.put(Inst::Load { load, address });
    }

    pub(super) fn store(&mut self, inst: IrInst) {
        let value = *self.f.args(inst).last().expect("a store has a value");
        let kind = self.f[inst].memory().kind;
        let size = match kind {
            MemKind::I8S | MemKind::I8U => Size::B,
            MemKind::I16S | MemKind::I16U => Size::W,
            MemKind::I32 => Size::D,
            MemKind::I64 | MemKind::Ptr => Size::Q,
            MemKind::F32 | MemKind::F64 => return self.store_float(inst, value, kind == MemKind::F32),
        };
        if let Some(imm) = self.imm(value) {
            let address = self.address_of(inst);
            return self.put(Inst::StoreImm { size, address, imm });
        }
        if self.update(inst, value, size) {
            return;
        }
        self.use_reg(value);
        let address = self.address_of(inst);
        self.put(Inst::Store { size, address });
    }

    fn store_float(&mut self, inst: IrInst, value: Value, single: bool) {
        if self.f.const_bits(value) == Some(0) {
            let address = self.address_of(inst);
            let size = if single { Size::D } else { Size::Q };
            return self.put(Inst::StoreImm { size, address, imm: 0 });
        }
        self.use_reg(value);
        let address = self.address_of(inst);
        self.put(Inst::StoreFloat { single, address });
    }

    /// A store of what is computed from the same place: one instruction.
    fn update(&mut self, inst: IrInst, value: Value, size: Size) -> bool {
        let Some((def, op)) = self.l.def(value) else { return false };
        let alu = match op {
            Op::Add => Alu::Add,
            Op::Sub => Alu::Sub,
            Op::And => Alu::And,
            Op::Or => Alu::Or,
            Op::Xor => Alu::Xor,
            _ => return false,
        };
        if self.f[def].result() != Some(value) || !self.l.has_one_use(def) {
            return false;
        }
        let is_own_place = |of: Value| {
            let Some((load, Op::Load | Op::LoadIndexed)) = self.l.def(of) else { return false };
            let places = self.f.args(inst).len() - 1;
            self.foldable_load(of).is_some()
                && self.f[load].memory().kind == self.f[inst].memory().kind
                && self.f[load].memory().offset == self.f[inst].memory().offset
                && self.f[load].memory().scale == self.f[inst].memory().scale
                && self.f.args(load) == &self.f.args(inst)[..places]
        };
        let (lhs, rhs) = (self.arg(def, 0), self.arg(def, 1));
        let other = match (is_own_place(lhs), op.commutes() && is_own_place(rhs)) {
            (true, _) if lhs != rhs => rhs,
            (false, true) => lhs,
            _ => return false,
        };
        match self.imm(other) {
            Some(imm) => {
                let address = self.address_of(inst);
                self.put(Inst::AluStoreImm { op: alu, size, address, imm });
            }
            None => {
                self.use_reg(other);
                let address = self.address_of(inst);
                self.put(Inst::AluStore { op: alu, size, address });
            }
        }
        true
    }
}
