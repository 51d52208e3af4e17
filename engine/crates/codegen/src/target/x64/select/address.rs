//! Addresses, and sums that are computed as addresses.

use tierlock_asm::x64::{Scale, Size};

use super::{Select, size_of};
use crate::ir::{Extra, Inst as IrInst, Op, Slot, Type, Value};
use crate::machine::Operand;
use crate::target::x64::inst::{Address, Base, Inst, Src};

/// A sum of what an address can hold.
#[derive(Clone, Copy, Default)]
pub(super) struct Sum {
    slot: Option<Slot>,
    base: Option<Value>,
    index: Option<(Value, u8)>,
    disp: i32,
    /// The sum is wanted as such and not for an access: then only what nobody else needs is taken into it.
    is_value: bool,
}

/// How deep sums of sums are looked into.
const DEPTH_MAX: u32 = 4;

impl Select<'_> {
    /// The address of a load or store; its registers become operands.
    pub(super) fn address_of(&mut self, inst: IrInst) -> Address {
        let memory = self.f[inst].memory();
        let mut sum = Sum { disp: memory.offset, ..Sum::default() };
        let base = self.arg(inst, 0);
        if matches!(self.f[inst].op, Op::LoadIndexed | Op::StoreIndexed) {
            self.index(&mut sum, self.arg(inst, 1), memory.scale);
        }
        self.add_term(&mut sum, base, true, 0);
        self.address(sum)
    }

    fn address(&mut self, sum: Sum) -> Address {
        let base = match (sum.slot, sum.base) {
            (Some(slot), _) => Base::Slot(slot),
            (None, Some(base)) => {
                self.use_reg(base);
                Base::Reg
            }
            (None, None) => unreachable!("an address has a base"),
        };
        let scale = sum.index.map(|(value, scale)| {
            self.use_reg(value);
            [Scale::X1, Scale::X2, Scale::X4, Scale::X8][scale as usize]
        });
        Address { base, index: scale, disp: sum.disp }
    }

    /// Makes `value << scale` the index, with constants moved to the displacement.
    fn index(&self, sum: &mut Sum, value: Value, scale: u8) {
        let (mut value, mut scale) = (value, scale);
        for _ in 0..DEPTH_MAX {
            let Some((def, op)) = self.l.def(value) else { break };
            let constant = || self.f.const_int(self.arg(def, 1));
            if self.f[def].ty == Type::I32 {
                break;
            }
            match op {
                Op::Add => {
                    let shifted = constant().and_then(|c| c.checked_mul(1 << scale));
                    let disp = shifted.and_then(|c| i32::try_from(c).ok()?.checked_add(sum.disp));
                    let Some(disp) = disp else { break };
                    sum.disp = disp;
                }
                Op::Shl => match constant() {
                    Some(by @ 0..=3) if scale + by as u8 <= 3 && self.l.is_cheap_to_fold(def) => {
                        scale += by as u8
                    }
                    _ => break,
                },
                _ => break,
            }
            value = self.arg(def, 0);
        }
        sum.index = Some((value, scale));
    }

    /// Adds a value to a sum; false where there is no room, and then the sum is as it was.
    fn add_term(&self, sum: &mut Sum, value: Value, is_64: bool, depth: u32) -> bool {
        if depth < DEPTH_MAX
            && let Some((def, op)) = self.l.def(value)
            && self.look_into(sum, def, op, is_64, depth)
        {
            return true;
        }
        if sum.base.is_none() && sum.slot.is_none() {
            sum.base = Some(value);
        } else if sum.index.is_none() {
            sum.index = Some((value, 0));
        } else {
            return false;
        }
        true
    }

    fn look_into(&self, sum: &mut Sum, def: IrInst, op: Op, is_64: bool, depth: u32) -> bool {
        match op {
            Op::StackAddr if sum.base.is_none() && sum.slot.is_none() => {
                let Extra::Slot(slot) = self.f[def].extra else { return false };
                sum.slot = Some(slot);
                true
            }
            Op::Add | Op::PtrAdd => {
                let same_width = (self.f[def].ty == Type::I32) != is_64;
                let offset = self.imm(self.arg(def, 1)).and_then(|imm| sum.disp.checked_add(imm));
                let folds = match sum.is_value {
                    true => self.l.has_one_use(def),
                    false => offset.is_some() || self.l.is_cheap_to_fold(def),
                };
                let before = *sum;
                let fits = folds && same_width && self.add_operands(sum, def, is_64, depth + 1);
                if !fits {
                    *sum = before;
                }
                fits
            }
            Op::Shl if sum.index.is_none() && self.l.has_one_use(def) => {
                match self.f.const_int(self.arg(def, 1)) {
                    Some(by @ 1..=3) if (self.f[def].ty == Type::I32) != is_64 => {
                        sum.index = Some((self.arg(def, 0), by as u8));
                        true
                    }
                    _ => false,
                }
            }
            _ => false,
        }
    }

    fn add_operands(&self, sum: &mut Sum, def: IrInst, is_64: bool, depth: u32) -> bool {
        for at in [1, 0] {
            let value = self.arg(def, at);
            match self.imm(value).and_then(|imm| sum.disp.checked_add(imm)) {
                Some(disp) => sum.disp = disp,
                None if !self.add_term(sum, value, is_64, depth) => return false,
                None => {}
            }
        }
        sum.base.is_some() || sum.slot.is_some() || sum.index.is_none()
    }

    /// `add` and `ptr_add`.
    pub(super) fn add(&mut self, inst: IrInst) {
        let size = size_of(self.f[inst].ty);
        for (one, other) in [(1, 0), (0, 1)] {
            if self.foldable_load(self.arg(inst, one)).is_some() && self.f[inst].op == Op::Add {
                self.def_reuse(inst, 1);
                self.use_reg(self.arg(inst, other));
                let src = self.src_in_place(self.arg(inst, one));
                return self.put(Inst::Alu { op: tierlock_asm::x64::Alu::Add, size, src });
            }
        }
        let mut sum = Sum { is_value: true, ..Sum::default() };
        // A sum of 64 bits is an address, but one of 32 bits adds what has 32.
        if !self.add_operands(&mut sum, inst, size == Size::Q, 0) || sum.base.is_none() && sum.slot.is_none()
        {
            sum =
                Sum { base: Some(self.arg(inst, 0)), index: Some((self.arg(inst, 1), 0)), ..Sum::default() };
        }
        self.put_sum(inst, size, sum);
    }

    fn put_sum(&mut self, inst: IrInst, size: Size, sum: Sum) {
        self.def(inst);
        match sum {
            Sum { slot: None, base: Some(base), index: None, disp, .. } => {
                self.use_reg(base);
                self.put(Inst::Add { size, src: Src::Imm(disp) });
            }
            Sum { slot: None, base: Some(base), index: Some((index, 0)), disp: 0, .. } => {
                self.use_reg(base);
                self.use_any(index);
                self.put(Inst::Add { size, src: Src::Any });
            }
            _ => {
                let address = self.address(sum);
                self.put(Inst::Lea { size, address });
            }
        }
    }

    /// A value times 3, 5 or 9.
    pub(super) fn times(&mut self, inst: IrInst, value: Value, by: i32) {
        let size = size_of(self.f[inst].ty);
        let scale = (by - 1).trailing_zeros() as u8;
        self.put_sum(inst, size, Sum { base: Some(value), index: Some((value, scale)), ..Sum::default() });
    }

    /// `x - imm`, as a sum.
    pub(super) fn add_imm(&mut self, inst: IrInst, value: Value, imm: i32) {
        let size = size_of(self.f[inst].ty);
        let mut sum = Sum { disp: imm, is_value: true, ..Sum::default() };
        self.add_term(&mut sum, value, size == Size::Q, 0);
        match sum.base.is_some() || sum.slot.is_some() {
            true => self.put_sum(inst, size, sum),
            false => {
                let plain = Sum { base: Some(value), disp: imm, ..Sum::default() };
                self.put_sum(inst, size, plain);
            }
        }
    }

    /// `stack_addr`.
    pub(super) fn stack_addr(&mut self, inst: IrInst) {
        let Extra::Slot(slot) = self.f[inst].extra else { unreachable!("it has a slot") };
        let vreg = self.l.result(inst);
        let address = Address { base: Base::Slot(slot), index: None, disp: 0 };
        self.l.put_remat(Inst::Lea { size: Size::Q, address }, Operand::def(vreg));
    }
}
