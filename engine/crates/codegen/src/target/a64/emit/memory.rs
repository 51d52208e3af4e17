//! Loads, stores, spilling, addresses.

use tierlock_asm::a64::{self, Addr, FP, FpAccess, Gpr, GprAccess, IndexExtend, SP, Shift, Width};

use super::{Emitter, FS, S0, S1, fpr, fpr_of, gpr, gpr_of, reg};
use crate::ir::{MemKind, Slot};
use crate::machine::{PReg, RegClass};
use crate::regalloc::Loc;
use crate::target::a64::inst::{LoadKind, Mem};

/// Whether an access of so many bytes holds the offset.
pub fn fits_offset(offset: i32, bytes: u32) -> bool {
    Addr::base_offset(a64::X0, i64::from(offset), bytes).is_some()
}

impl Emitter<'_> {
    pub(super) fn load(&mut self, kind: LoadKind, mem: Mem, locs: &[Loc]) {
        let (mem_kind, wide) = match kind {
            LoadKind::Plain(kind) => (kind, false),
            LoadKind::Wide(kind) => (kind, true),
        };
        let addr = self.addr(mem, mem_kind.bytes(), &locs[1..]);
        let access = match (mem_kind, wide) {
            (MemKind::I8S, false) => GprAccess::LdrsbW,
            (MemKind::I8S, true) => GprAccess::LdrsbX,
            (MemKind::I8U, _) => GprAccess::Ldrb,
            (MemKind::I16S, false) => GprAccess::LdrshW,
            (MemKind::I16S, true) => GprAccess::LdrshX,
            (MemKind::I16U, _) => GprAccess::Ldrh,
            (MemKind::I32, false) => GprAccess::LdrW,
            (MemKind::I32, true) => GprAccess::Ldrsw,
            (MemKind::I64 | MemKind::Ptr, _) => GprAccess::LdrX,
            (MemKind::F32, _) => {
                let d = fpr(locs[0]);
                self.fitting(a64::ldr_fp(FpAccess::S, d, addr));
                return self.word(a64::fcvt_s_to_d(d, d));
            }
            (MemKind::F64, _) => return self.fitting(a64::ldr_fp(FpAccess::D, fpr(locs[0]), addr)),
        };
        self.fitting(a64::gpr_access(access, gpr(locs[0]), addr));
    }

    pub(super) fn store(&mut self, kind: MemKind, mem: Mem, locs: &[Loc]) {
        let (value, regs) = locs.split_last().expect("a store has a value");
        let addr = self.addr(mem, kind.bytes(), regs);
        match kind {
            MemKind::F32 => {
                self.word(a64::fcvt_d_to_s(FS, fpr(*value)));
                self.fitting(a64::str_fp(FpAccess::S, FS, addr));
            }
            MemKind::F64 => self.fitting(a64::str_fp(FpAccess::D, fpr(*value), addr)),
            _ => self.fitting(a64::gpr_access(store_access(kind), gpr(*value), addr)),
        }
    }

    pub(super) fn store_zero(&mut self, kind: MemKind, mem: Mem, regs: &[Loc]) {
        let addr = self.addr(mem, kind.bytes(), regs);
        self.fitting(a64::gpr_access(store_access(kind), Gpr::ZR, addr));
    }

    /// The addressing mode. What none holds is computed in the scratch registers.
    fn addr(&mut self, mem: Mem, bytes: u32, regs: &[Loc]) -> Addr {
        match mem {
            Mem::Base { offset } => self.base_offset(gpr(regs[0]), i64::from(offset), bytes),
            Mem::Slot { slot, offset } => {
                let from_sp = self.frame.slot(slot) + i64::from(offset);
                self.base_offset(SP, from_sp, bytes)
            }
            Mem::Index { extend, shift, offset } => {
                let (base, index) = (gpr(regs[0]), gpr(regs[1]));
                let scaled = shift != 0;
                if offset == 0 && (!scaled || u32::from(shift) == bytes.trailing_zeros()) {
                    return Addr::Reg { base, index, extend, scaled };
                }
                let word = match extend {
                    IndexExtend::Lsl => a64::add_shifted(Width::X, S1, base, index, Shift::Lsl, shift),
                    IndexExtend::Uxtw => {
                        a64::add_extended(Width::X, S1, base, index, a64::Extend::Uxtw, shift)
                    }
                    IndexExtend::Sxtw => {
                        a64::add_extended(Width::X, S1, base, index, a64::Extend::Sxtw, shift)
                    }
                    IndexExtend::Sxtx => {
                        a64::add_extended(Width::X, S1, base, index, a64::Extend::Sxtx, shift)
                    }
                };
                self.word(word);
                self.base_offset(S1, i64::from(offset), bytes)
            }
        }
    }

    fn base_offset(&mut self, base: Gpr, offset: i64, bytes: u32) -> Addr {
        if let Some(addr) = Addr::base_offset(base, offset, bytes) {
            return addr;
        }
        self.number(S0, offset as u64);
        Addr::index(base, S0)
    }

    pub(super) fn reload(&mut self, to: PReg, slot: u32) {
        let offset = self.frame.spill(slot);
        self.load_word(to, SP, offset);
    }

    pub(super) fn spill(&mut self, slot: u32, from: PReg) {
        let offset = self.frame.spill(slot);
        self.store_word(from, SP, offset);
    }

    pub(super) fn load_param(&mut self, to: Loc, offset: u32) {
        let offset = self.frame.param(offset);
        self.load_word(reg(to), FP, offset);
    }

    pub(super) fn store_tail_arg(&mut self, from: Loc, offset: u32) {
        let offset = self.frame.param(offset);
        self.store_word(reg(from), FP, offset);
    }

    pub(super) fn store_arg(&mut self, from: Loc, offset: u32) {
        self.store_word(reg(from), SP, i64::from(offset));
    }

    /// All 64 bits of a register. Of the scratch registers, only the second is changed: a move between two places in
    /// memory has its value in the first.
    fn load_word(&mut self, to: PReg, base: Gpr, offset: i64) {
        let addr = self.word_addr(base, offset);
        let word = match to.class() {
            RegClass::Int => a64::ldr(Width::X, gpr_of(to), addr),
            RegClass::Float => a64::ldr_fp(FpAccess::D, fpr_of(to), addr),
        };
        self.fitting(word);
    }

    fn store_word(&mut self, from: PReg, base: Gpr, offset: i64) {
        let addr = self.word_addr(base, offset);
        let word = match from.class() {
            RegClass::Int => a64::str(Width::X, gpr_of(from), addr),
            RegClass::Float => a64::str_fp(FpAccess::D, fpr_of(from), addr),
        };
        self.fitting(word);
    }

    fn word_addr(&mut self, base: Gpr, offset: i64) -> Addr {
        if let Some(addr) = Addr::base_offset(base, offset, 8) {
            return addr;
        }
        self.number(S1, offset as u64);
        Addr::index(base, S1)
    }

    pub(super) fn slot_addr(&mut self, to: Gpr, slot: Slot, offset: i32) {
        let offset = self.frame.slot(slot) + i64::from(offset);
        if let Some(word) = a64::try_add_imm(Width::X, to, SP, offset) {
            return self.word(word);
        }
        self.number(to, offset as u64);
        self.word(a64::add_extended(Width::X, to, SP, to, a64::Extend::Uxtx, 0));
    }
}

fn store_access(kind: MemKind) -> GprAccess {
    match kind {
        MemKind::I8S | MemKind::I8U => GprAccess::Strb,
        MemKind::I16S | MemKind::I16U => GprAccess::Strh,
        MemKind::I32 | MemKind::F32 => GprAccess::StrW,
        MemKind::I64 | MemKind::Ptr | MemKind::F64 => GprAccess::StrX,
    }
}
