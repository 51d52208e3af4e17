//! The macro assembler for ARM64.
//!
//! `x16`, `x17` and `d31` are its own: no role names them, and every operation may overwrite them. By convention
//! `x17` holds addresses and constants and `x16` values from memory, so that one operation can need both. `x18`
//! belongs to the platform and is never touched. Branches of short reach get their veneers from the buffer.

use super::{Cond, FCond, FReg, MacroAssembler, Mem, Operand, Reg, RoundMode, TestCond};
use crate::a64::{
    self, Addr, BtiTarget, Extend, FpAccess, FpImm, FpWidth, Fpr, Gpr, GprAccess, IP0, IP1, LogicalImm,
    PairAddr, Shift, Width,
};
use crate::buffer::{AsmError, Buffer, Code, FixupKind, RelocKind};
use crate::label::{Label, Symbol};
use crate::target::{Arch, Target};
use crate::x64::Scale;

/// Values.
const SCRATCH: Gpr = IP0;
/// Addresses and constants.
const ADDRESS: Gpr = IP1;
const FSCRATCH: Fpr = a64::V31;
const D: FpWidth = FpWidth::D;
/// The frame of [`MacroAssembler::save_callee_saved`]: frame record, x19 to x28, d8 to d15.
const TRAMPOLINE_FRAME: i64 = 16 + 10 * 8 + 8 * 8;

/// The macro assembler for ARM64.
pub struct A64Masm {
    buf: Buffer,
    target: Target,
}

/// The condition of `b.cond` for each relation of integers.
fn cond(cond: Cond) -> a64::Cond {
    match cond {
        Cond::Eq => a64::Cond::Eq,
        Cond::Ne => a64::Cond::Ne,
        Cond::Lt => a64::Cond::Lt,
        Cond::Le => a64::Cond::Le,
        Cond::Gt => a64::Cond::Gt,
        Cond::Ge => a64::Cond::Ge,
        Cond::Below => a64::Cond::Lo,
        Cond::BelowEq => a64::Cond::Ls,
        Cond::Above => a64::Cond::Hi,
        Cond::AboveEq => a64::Cond::Hs,
    }
}

fn test_cond(cond: TestCond) -> a64::Cond {
    match cond {
        TestCond::Zero => a64::Cond::Eq,
        TestCond::NonZero => a64::Cond::Ne,
        TestCond::Negative => a64::Cond::Mi,
        TestCond::NotNegative => a64::Cond::Pl,
    }
}

/// How the flags of `fcmp` tell a relation; unordered sets C and V alone.
enum FloatTest {
    One(a64::Cond),
    /// Not equal, and ordered.
    OrderedNe,
    /// Equal, or unordered.
    EqOrUn,
}

fn float_test(cond: FCond) -> FloatTest {
    use FloatTest::One;
    match cond {
        FCond::Eq => One(a64::Cond::Eq),
        FCond::NeOrUn => One(a64::Cond::Ne),
        FCond::Ne => FloatTest::OrderedNe,
        FCond::EqOrUn => FloatTest::EqOrUn,
        FCond::Lt => One(a64::Cond::Mi),
        FCond::Le => One(a64::Cond::Ls),
        FCond::Gt => One(a64::Cond::Gt),
        FCond::Ge => One(a64::Cond::Ge),
        FCond::LtOrUn => One(a64::Cond::Lt),
        FCond::LeOrUn => One(a64::Cond::Le),
        FCond::GtOrUn => One(a64::Cond::Hi),
        FCond::GeOrUn => One(a64::Cond::Pl),
        FCond::Ordered => One(a64::Cond::Vc),
        FCond::Unordered => One(a64::Cond::Vs),
    }
}

fn scale_bits(scale: Scale) -> u8 {
    scale as u8
}

/// A constant as an operation of the width sees it.
fn as_signed(w: Width, imm: i64) -> i64 {
    match w {
        Width::W => i64::from(imm as i32),
        Width::X => imm,
    }
}

fn as_unsigned(w: Width, imm: i64) -> u64 {
    match w {
        Width::W => u64::from(imm as u32),
        Width::X => imm as u64,
    }
}

/// A bitwise operation with its immediate form.
#[derive(Clone, Copy)]
enum Logic {
    And,
    Or,
    Xor,
}

impl A64Masm {
    /// The machine register of a role.
    pub fn gpr(reg: Reg) -> Gpr {
        match reg {
            Reg::T0 | Reg::A0 => a64::X0,
            Reg::T1 => a64::X1,
            Reg::T2 => a64::X2,
            Reg::T3 => a64::X3,
            Reg::T4 => a64::X4,
            Reg::T5 => a64::X5,
            Reg::T6 => a64::X6,
            Reg::Vm => a64::X19,
            Reg::Fp => a64::X20,
            Reg::NumTag => a64::X21,
            Reg::NotCell => a64::X22,
            Reg::Feedback => a64::X23,
            Reg::NativeFp => a64::X29,
            Reg::Sp => Gpr::SP,
        }
    }

    /// The machine register of a floating-point role.
    pub fn fpr(reg: FReg) -> Fpr {
        Fpr::new(reg as u8)
    }

    /// Emits an instruction that the portable interface lacks.
    pub fn emit(&mut self, word: u32) {
        self.buf.put_a64(word);
    }

    /// Emits an instruction whose fields were chosen so that they fit.
    fn emit_fitting(&mut self, word: Option<u32>) {
        self.buf.put_a64(word.expect("the caller chose a form that fits"));
    }

    fn branch(&mut self, word: Option<u32>, label: Label, kind: FixupKind) {
        self.buf.put_a64_label(word.expect("an offset of zero fits"), label, kind);
    }

    fn b_cond(&mut self, cond: a64::Cond, label: Label) {
        self.branch(a64::b_cond(cond, 0), label, FixupKind::A64Branch19);
    }

    fn cbz(&mut self, w: Width, reg: Gpr, label: Label) {
        self.branch(a64::cbz(w, reg, 0), label, FixupKind::A64Branch19);
    }

    fn cbnz(&mut self, w: Width, reg: Gpr, label: Label) {
        self.branch(a64::cbnz(w, reg, 0), label, FixupKind::A64Branch19);
    }

    fn tbz(&mut self, reg: Gpr, bit: u8, label: Label) {
        self.branch(a64::tbz(reg, bit, 0), label, FixupKind::A64Branch14);
    }

    fn tbnz(&mut self, reg: Gpr, bit: u8, label: Label) {
        self.branch(a64::tbnz(reg, bit, 0), label, FixupKind::A64Branch14);
    }

    fn mov_imm(&mut self, dst: Gpr, imm: u64) {
        for &word in &a64::mov_imm_sequence(dst, imm) {
            self.emit(word);
        }
    }

    fn mov(&mut self, w: Width, dst: Gpr, src: Gpr) {
        // A move of 32 bits clears the upper half even onto itself.
        if dst != src || w == Width::W {
            self.emit(a64::mov_reg(w, dst, src));
        }
    }

    /// An address operand for an access of `size` bytes; may take [`ADDRESS`].
    fn addr(&mut self, mem: Mem, size: u32) -> Addr {
        let base = Self::gpr(mem.base);
        let offset = i64::from(mem.offset);
        let Some((index, scale)) = mem.index else {
            return Addr::base_offset(base, offset, size).unwrap_or_else(|| {
                self.mov_imm(ADDRESS, offset as u64);
                Addr::index(base, ADDRESS)
            });
        };
        let index = Self::gpr(index);
        if offset == 0 && scale == Scale::X1 {
            return Addr::index(base, index);
        }
        if offset == 0 && 1 << scale_bits(scale) == size {
            return Addr::scaled_index(base, index);
        }
        if let Some(addr) = Addr::base_offset(ADDRESS, offset, size) {
            self.add_scaled(ADDRESS, base, index, scale);
            return addr;
        }
        self.mov_imm(ADDRESS, offset as u64);
        self.add_scaled(ADDRESS, ADDRESS, index, scale);
        Addr::index(base, ADDRESS)
    }

    /// `dst = base + index * scale`.
    fn add_scaled(&mut self, dst: Gpr, base: Gpr, index: Gpr, scale: Scale) {
        let bits = scale_bits(scale);
        if base.is_sp() || dst.is_sp() {
            self.emit(a64::add_extended(Width::X, dst, base, index, Extend::Uxtx, bits));
        } else {
            self.emit(a64::add_shifted(Width::X, dst, base, index, Shift::Lsl, bits));
        }
    }

    fn access(&mut self, access: GprAccess, reg: Gpr, mem: Mem) {
        let addr = self.addr(mem, access.bytes());
        self.emit_fitting(a64::gpr_access(access, reg, addr));
    }

    /// The operand in a register: its own, the zero register, [`SCRATCH`] (memory) or [`ADDRESS`] (constants).
    fn operand(&mut self, w: Width, operand: Operand) -> Gpr {
        match operand {
            Operand::Reg(Reg::Sp) => {
                self.emit(a64::mov_reg(Width::X, ADDRESS, Gpr::SP));
                ADDRESS
            }
            Operand::Reg(reg) => Self::gpr(reg),
            Operand::Imm(imm) => self.constant(as_unsigned(w, imm)),
            Operand::Mem(mem) => {
                let access = if w == Width::X { GprAccess::LdrX } else { GprAccess::LdrW };
                self.access(access, SCRATCH, mem);
                SCRATCH
            }
        }
    }

    fn constant(&mut self, imm: u64) -> Gpr {
        if imm == 0 {
            return Gpr::ZR;
        }
        self.mov_imm(ADDRESS, imm);
        ADDRESS
    }

    fn add(&mut self, w: Width, dst: Reg, lhs: Reg, rhs: Operand) {
        let (d, l) = (Self::gpr(dst), Self::gpr(lhs));
        if let Operand::Imm(imm) = rhs
            && let Some(word) = a64::try_add_imm(w, d, l, as_signed(w, imm))
        {
            return self.emit(word);
        }
        let r = self.operand(w, rhs);
        if d.is_sp() || l.is_sp() {
            self.emit(a64::add_extended(w, d, l, r, Extend::Uxtx, 0));
        } else {
            self.emit(a64::add_reg(w, d, l, r));
        }
    }

    fn sub(&mut self, w: Width, dst: Reg, lhs: Reg, rhs: Operand) {
        let (d, l) = (Self::gpr(dst), Self::gpr(lhs));
        if let Operand::Imm(imm) = rhs
            && let Some(word) = a64::try_sub_imm(w, d, l, as_signed(w, imm))
        {
            return self.emit(word);
        }
        let r = self.operand(w, rhs);
        if d.is_sp() || l.is_sp() {
            self.emit(a64::sub_extended(w, d, l, r, Extend::Uxtx, 0));
        } else {
            self.emit(a64::sub_reg(w, d, l, r));
        }
    }

    fn logic(&mut self, op: Logic, w: Width, dst: Reg, lhs: Reg, rhs: Operand) {
        let (d, l) = (Self::gpr(dst), Self::gpr(lhs));
        // All ones are no bitmask immediate, but exclusive or with them has an instruction of its own.
        if matches!((op, rhs), (Logic::Xor, Operand::Imm(imm)) if as_signed(w, imm) == -1) {
            return self.emit(a64::mvn(w, d, l));
        }
        if let Operand::Imm(imm) = rhs
            && let Some(imm) = LogicalImm::new(as_unsigned(w, imm), w)
        {
            return self.emit(match op {
                Logic::And => a64::and_imm(d, l, imm),
                Logic::Or => a64::orr_imm(d, l, imm),
                Logic::Xor => a64::eor_imm(d, l, imm),
            });
        }
        let r = self.operand(w, rhs);
        self.emit(match op {
            Logic::And => a64::and_reg(w, d, l, r),
            Logic::Or => a64::orr_reg(w, d, l, r),
            Logic::Xor => a64::eor_reg(w, d, l, r),
        });
    }

    fn mul(&mut self, w: Width, dst: Reg, lhs: Reg, rhs: Operand) {
        let r = self.operand(w, rhs);
        self.emit(a64::mul(w, Self::gpr(dst), Self::gpr(lhs), r));
    }

    fn shift(&mut self, shift: Shift, w: Width, dst: Reg, lhs: Reg, count: Operand) {
        let (d, l) = (Self::gpr(dst), Self::gpr(lhs));
        let word = match count {
            Operand::Imm(imm) => {
                let count = (imm & i64::from(w.bits() - 1)) as u8;
                match shift {
                    Shift::Lsl => a64::lsl_imm(w, d, l, count),
                    Shift::Lsr => a64::lsr_imm(w, d, l, count),
                    Shift::Asr => a64::asr_imm(w, d, l, count),
                    Shift::Ror => a64::ror_imm(w, d, l, count),
                }
            }
            Operand::Reg(count) => {
                let r = Self::gpr(count);
                match shift {
                    Shift::Lsl => a64::lsl_reg(w, d, l, r),
                    Shift::Lsr => a64::lsr_reg(w, d, l, r),
                    Shift::Asr => a64::asr_reg(w, d, l, r),
                    Shift::Ror => a64::ror_reg(w, d, l, r),
                }
            }
            Operand::Mem(_) => panic!("a shift count is a register or a constant"),
        };
        self.emit(word);
    }

    /// Sets the flags of `lhs - rhs`.
    fn compare(&mut self, w: Width, lhs: Gpr, rhs: Operand) {
        if let Operand::Imm(imm) = rhs
            && let Some(word) = a64::try_cmp_imm(w, lhs, as_signed(w, imm))
        {
            return self.emit(word);
        }
        let r = self.operand(w, rhs);
        if lhs.is_sp() {
            self.emit(a64::cmp_extended(w, lhs, r, Extend::Uxtx, 0));
        } else {
            self.emit(a64::cmp_reg(w, lhs, r));
        }
    }

    fn compare_branch(&mut self, w: Width, relation: Cond, lhs: Gpr, rhs: Operand, label: Label) {
        let sign = (w.bits() - 1) as u8;
        match (relation, rhs) {
            (Cond::Eq, Operand::Imm(0)) if !lhs.is_sp() => self.cbz(w, lhs, label),
            (Cond::Ne, Operand::Imm(0)) if !lhs.is_sp() => self.cbnz(w, lhs, label),
            (Cond::Lt, Operand::Imm(0)) if !lhs.is_sp() => self.tbnz(lhs, sign, label),
            (Cond::Ge, Operand::Imm(0)) if !lhs.is_sp() => self.tbz(lhs, sign, label),
            _ => {
                self.compare(w, lhs, rhs);
                self.b_cond(cond(relation), label);
            }
        }
    }

    /// Compares what is in memory, of at most 64 bits.
    fn compare_branch_mem(
        &mut self,
        access: GprAccess,
        relation: Cond,
        lhs: Mem,
        rhs: Operand,
        label: Label,
    ) {
        assert!(!matches!(rhs, Operand::Mem(_)), "one side of a comparison is a register or a constant");
        let w = if access == GprAccess::LdrX { Width::X } else { Width::W };
        self.access(access, SCRATCH, lhs);
        self.compare_branch(w, relation, SCRATCH, rhs, label);
    }

    /// Sets the flags of `lhs & rhs`.
    fn test(&mut self, w: Width, lhs: Gpr, rhs: Operand) {
        if let Operand::Imm(imm) = rhs
            && let Some(imm) = LogicalImm::new(as_unsigned(w, imm), w)
        {
            return self.emit(a64::tst_imm(lhs, imm));
        }
        let r = self.operand(w, rhs);
        self.emit(a64::tst_reg(w, lhs, r));
    }

    fn test_branch(&mut self, w: Width, cond: TestCond, lhs: Gpr, rhs: Operand, label: Label) {
        let sign = (w.bits() - 1) as u8;
        if let Operand::Imm(imm) = rhs {
            let mask = as_unsigned(w, imm);
            let all = mask == as_unsigned(w, -1);
            let bit = mask.trailing_zeros() as u8;
            match cond {
                TestCond::Zero if all => return self.cbz(w, lhs, label),
                TestCond::NonZero if all => return self.cbnz(w, lhs, label),
                TestCond::Zero if mask.is_power_of_two() => return self.tbz(lhs, bit, label),
                TestCond::NonZero if mask.is_power_of_two() => return self.tbnz(lhs, bit, label),
                TestCond::Negative if mask >> sign != 0 => return self.tbnz(lhs, sign, label),
                TestCond::NotNegative if mask >> sign != 0 => return self.tbz(lhs, sign, label),
                _ => {}
            }
        }
        self.test(w, lhs, rhs);
        self.b_cond(test_cond(cond), label);
    }

    /// `[mem] += imm`, with the flags of the addition.
    fn add_mem(&mut self, w: Width, mem: Mem, imm: i32) {
        let (load, store) = match w {
            Width::W => (GprAccess::LdrW, GprAccess::StrW),
            Width::X => (GprAccess::LdrX, GprAccess::StrX),
        };
        let imm = i64::from(imm);
        if let Some(word) = a64::try_adds_imm(w, SCRATCH, SCRATCH, imm) {
            let addr = self.addr(mem, load.bytes());
            self.emit_fitting(a64::gpr_access(load, SCRATCH, addr));
            self.emit(word);
            self.emit_fitting(a64::gpr_access(store, SCRATCH, addr));
            return;
        }
        // Address, value and constant are three, one more than there is scratch for. x0 is lent.
        self.lea_to(ADDRESS, mem);
        let at = Addr::Offset(ADDRESS, 0);
        self.emit_fitting(a64::str(Width::X, a64::X0, Addr::PreIndex(Gpr::SP, -16)));
        self.mov_imm(a64::X0, as_unsigned(w, imm));
        self.emit_fitting(a64::gpr_access(load, SCRATCH, at));
        self.emit(a64::adds_reg(w, SCRATCH, SCRATCH, a64::X0));
        self.emit_fitting(a64::gpr_access(store, SCRATCH, at));
        self.emit_fitting(a64::ldr(Width::X, a64::X0, Addr::PostIndex(Gpr::SP, 16)));
    }

    fn lea_to(&mut self, dst: Gpr, mem: Mem) {
        let base = Self::gpr(mem.base);
        let offset = i64::from(mem.offset);
        let base = match mem.index {
            None => base,
            Some((index, scale)) => {
                let sum = if offset == 0 { dst } else { SCRATCH };
                self.add_scaled(sum, base, Self::gpr(index), scale);
                if offset == 0 {
                    return;
                }
                sum
            }
        };
        if offset == 0 {
            self.mov(Width::X, dst, base);
        } else if let Some(word) = a64::try_add_imm(Width::X, dst, base, offset) {
            self.emit(word);
        } else {
            self.mov_imm(ADDRESS, offset as u64);
            self.add_scaled(dst, base, ADDRESS, Scale::X1);
        }
    }

    fn move_sp(&mut self, bytes: u32) {
        // Two steps reach 16 MiB, more than any frame has.
        let (high, low) = (i64::from(bytes & !0xfff), i64::from(bytes & 0xfff));
        for part in [high, low] {
            if part != 0 {
                self.emit_fitting(a64::try_sub_imm(Width::X, Gpr::SP, Gpr::SP, part));
            }
        }
    }

    /// The saved pairs of a trampoline's frame, with their places.
    fn trampoline_pairs(&mut self, load: bool) {
        for pair in 0..5u8 {
            let (a, b) = (Gpr::new(19 + 2 * pair), Gpr::new(20 + 2 * pair));
            let at = PairAddr::Offset(Gpr::SP, 16 + 16 * i64::from(pair));
            let word = if load { a64::ldp(Width::X, a, b, at) } else { a64::stp(Width::X, a, b, at) };
            self.emit_fitting(word);
        }
        for pair in 0..4u8 {
            let (a, b) = (Fpr::new(8 + 2 * pair), Fpr::new(9 + 2 * pair));
            let at = PairAddr::Offset(Gpr::SP, 96 + 16 * i64::from(pair));
            let word =
                if load { a64::ldp_fp(FpAccess::D, a, b, at) } else { a64::stp_fp(FpAccess::D, a, b, at) };
            self.emit_fitting(word);
        }
    }
}

impl MacroAssembler for A64Masm {
    fn new(target: &Target) -> A64Masm {
        assert!(target.arch == Arch::A64, "an ARM64 assembler makes no {target} code");
        A64Masm { buf: Buffer::new(Arch::A64), target: *target }
    }

    fn target(&self) -> &Target {
        &self.target
    }

    fn buffer(&self) -> &Buffer {
        &self.buf
    }

    fn buffer_mut(&mut self) -> &mut Buffer {
        &mut self.buf
    }

    fn finish(self) -> Result<Code, AsmError> {
        self.buf.finish()
    }

    fn mov64(&mut self, dst: Reg, src: Reg) {
        self.mov(Width::X, Self::gpr(dst), Self::gpr(src));
    }

    fn mov32(&mut self, dst: Reg, src: Reg) {
        self.mov(Width::W, Self::gpr(dst), Self::gpr(src));
    }

    fn mov_imm64(&mut self, dst: Reg, imm: u64) {
        self.mov_imm(Self::gpr(dst), imm);
    }

    fn sign_extend32(&mut self, dst: Reg, src: Reg) {
        self.emit(a64::sxtw(Self::gpr(dst), Self::gpr(src)));
    }

    fn sign_extend16(&mut self, dst: Reg, src: Reg) {
        self.emit(a64::sxth(Width::W, Self::gpr(dst), Self::gpr(src)));
    }

    fn sign_extend8(&mut self, dst: Reg, src: Reg) {
        self.emit(a64::sxtb(Width::W, Self::gpr(dst), Self::gpr(src)));
    }

    fn zero_extend16(&mut self, dst: Reg, src: Reg) {
        self.emit(a64::uxth(Self::gpr(dst), Self::gpr(src)));
    }

    fn zero_extend8(&mut self, dst: Reg, src: Reg) {
        self.emit(a64::uxtb(Self::gpr(dst), Self::gpr(src)));
    }

    fn load64(&mut self, dst: Reg, src: Mem) {
        self.access(GprAccess::LdrX, Self::gpr(dst), src);
    }

    fn load32(&mut self, dst: Reg, src: Mem) {
        self.access(GprAccess::LdrW, Self::gpr(dst), src);
    }

    fn load32_signed(&mut self, dst: Reg, src: Mem) {
        self.access(GprAccess::Ldrsw, Self::gpr(dst), src);
    }

    fn load16(&mut self, dst: Reg, src: Mem) {
        self.access(GprAccess::Ldrh, Self::gpr(dst), src);
    }

    fn load16_signed(&mut self, dst: Reg, src: Mem) {
        self.access(GprAccess::LdrshW, Self::gpr(dst), src);
    }

    fn load8(&mut self, dst: Reg, src: Mem) {
        self.access(GprAccess::Ldrb, Self::gpr(dst), src);
    }

    fn load8_signed(&mut self, dst: Reg, src: Mem) {
        self.access(GprAccess::LdrsbW, Self::gpr(dst), src);
    }

    fn store64(&mut self, dst: Mem, src: Reg) {
        self.access(GprAccess::StrX, Self::gpr(src), dst);
    }

    fn store32(&mut self, dst: Mem, src: Reg) {
        self.access(GprAccess::StrW, Self::gpr(src), dst);
    }

    fn store16(&mut self, dst: Mem, src: Reg) {
        self.access(GprAccess::Strh, Self::gpr(src), dst);
    }

    fn store8(&mut self, dst: Mem, src: Reg) {
        self.access(GprAccess::Strb, Self::gpr(src), dst);
    }

    fn store64_imm(&mut self, dst: Mem, imm: u64) {
        self.store_imm(GprAccess::StrX, dst, imm);
    }

    fn store32_imm(&mut self, dst: Mem, imm: i32) {
        self.store_imm(GprAccess::StrW, dst, u64::from(imm as u32));
    }

    fn store16_imm(&mut self, dst: Mem, imm: i16) {
        self.store_imm(GprAccess::Strh, dst, u64::from(imm as u16));
    }

    fn store8_imm(&mut self, dst: Mem, imm: i8) {
        self.store_imm(GprAccess::Strb, dst, u64::from(imm as u8));
    }

    fn lea(&mut self, dst: Reg, src: Mem) {
        self.lea_to(Self::gpr(dst), src);
    }

    fn push_pair(&mut self, a: Reg, b: Reg) {
        let at = PairAddr::PreIndex(Gpr::SP, -16);
        self.emit_fitting(a64::stp(Width::X, Self::gpr(a), Self::gpr(b), at));
    }

    fn pop_pair(&mut self, a: Reg, b: Reg) {
        let at = PairAddr::PostIndex(Gpr::SP, 16);
        self.emit_fitting(a64::ldp(Width::X, Self::gpr(a), Self::gpr(b), at));
    }

    fn add32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.add(Width::W, dst, lhs, rhs.into());
    }

    fn add64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.add(Width::X, dst, lhs, rhs.into());
    }

    fn sub32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.sub(Width::W, dst, lhs, rhs.into());
    }

    fn sub64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.sub(Width::X, dst, lhs, rhs.into());
    }

    fn mul32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.mul(Width::W, dst, lhs, rhs.into());
    }

    fn mul64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.mul(Width::X, dst, lhs, rhs.into());
    }

    fn and32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.logic(Logic::And, Width::W, dst, lhs, rhs.into());
    }

    fn and64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.logic(Logic::And, Width::X, dst, lhs, rhs.into());
    }

    fn or32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.logic(Logic::Or, Width::W, dst, lhs, rhs.into());
    }

    fn or64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.logic(Logic::Or, Width::X, dst, lhs, rhs.into());
    }

    fn xor32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.logic(Logic::Xor, Width::W, dst, lhs, rhs.into());
    }

    fn xor64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.logic(Logic::Xor, Width::X, dst, lhs, rhs.into());
    }

    fn shl32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.shift(Shift::Lsl, Width::W, dst, lhs, rhs.into());
    }

    fn shl64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.shift(Shift::Lsl, Width::X, dst, lhs, rhs.into());
    }

    fn shr32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.shift(Shift::Lsr, Width::W, dst, lhs, rhs.into());
    }

    fn shr64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.shift(Shift::Lsr, Width::X, dst, lhs, rhs.into());
    }

    fn sar32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.shift(Shift::Asr, Width::W, dst, lhs, rhs.into());
    }

    fn sar64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.shift(Shift::Asr, Width::X, dst, lhs, rhs.into());
    }

    fn neg32(&mut self, dst: Reg, src: Reg) {
        self.emit(a64::neg(Width::W, Self::gpr(dst), Self::gpr(src)));
    }

    fn neg64(&mut self, dst: Reg, src: Reg) {
        self.emit(a64::neg(Width::X, Self::gpr(dst), Self::gpr(src)));
    }

    fn not32(&mut self, dst: Reg, src: Reg) {
        self.emit(a64::mvn(Width::W, Self::gpr(dst), Self::gpr(src)));
    }

    fn not64(&mut self, dst: Reg, src: Reg) {
        self.emit(a64::mvn(Width::X, Self::gpr(dst), Self::gpr(src)));
    }

    fn clz32(&mut self, dst: Reg, src: Reg) {
        self.emit(a64::clz(Width::W, Self::gpr(dst), Self::gpr(src)));
    }

    fn div32(&mut self, dst: Reg, lhs: Reg, rhs: Reg) {
        self.emit(a64::sdiv(Width::W, Self::gpr(dst), Self::gpr(lhs), Self::gpr(rhs)));
    }

    fn rem32(&mut self, dst: Reg, lhs: Reg, rhs: Reg) {
        let (d, l, r) = (Self::gpr(dst), Self::gpr(lhs), Self::gpr(rhs));
        self.emit(a64::sdiv(Width::W, SCRATCH, l, r));
        self.emit(a64::msub(Width::W, d, SCRATCH, r, l));
    }

    fn add32_overflow(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>, overflow: Label) {
        let (d, l, rhs) = (Self::gpr(dst), Self::gpr(lhs), rhs.into());
        if let Operand::Imm(imm) = rhs
            && let Some(word) = a64::try_adds_imm(Width::W, d, l, as_signed(Width::W, imm))
        {
            self.emit(word);
        } else {
            let r = self.operand(Width::W, rhs);
            self.emit(a64::adds_reg(Width::W, d, l, r));
        }
        self.b_cond(a64::Cond::Vs, overflow);
    }

    fn sub32_overflow(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>, overflow: Label) {
        let (d, l, rhs) = (Self::gpr(dst), Self::gpr(lhs), rhs.into());
        if let Operand::Imm(imm) = rhs
            && let Some(word) = a64::try_subs_imm(Width::W, d, l, as_signed(Width::W, imm))
        {
            self.emit(word);
        } else {
            let r = self.operand(Width::W, rhs);
            self.emit(a64::subs_reg(Width::W, d, l, r));
        }
        self.b_cond(a64::Cond::Vs, overflow);
    }

    fn mul32_overflow(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>, overflow: Label) {
        let r = self.operand(Width::W, rhs.into());
        self.emit(a64::smull(SCRATCH, Self::gpr(lhs), r));
        self.emit(a64::cmp_extended(Width::X, SCRATCH, SCRATCH, Extend::Sxtw, 0));
        self.emit(a64::mov_reg(Width::W, Self::gpr(dst), SCRATCH));
        self.b_cond(a64::Cond::Ne, overflow);
    }

    fn neg32_overflow(&mut self, dst: Reg, src: Reg, overflow: Label) {
        self.emit(a64::negs(Width::W, Self::gpr(dst), Self::gpr(src)));
        self.b_cond(a64::Cond::Vs, overflow);
    }

    fn add32_mem(&mut self, mem: Mem, imm: i32) {
        self.add_mem(Width::W, mem, imm);
    }

    fn add64_mem(&mut self, mem: Mem, imm: i32) {
        self.add_mem(Width::X, mem, imm);
    }

    fn add32_mem_branch(&mut self, mem: Mem, imm: i32, cond: TestCond, label: Label) {
        self.add_mem(Width::W, mem, imm);
        self.b_cond(test_cond(cond), label);
    }

    fn branch32(&mut self, cond: Cond, lhs: Reg, rhs: impl Into<Operand>, label: Label) {
        self.compare_branch(Width::W, cond, Self::gpr(lhs), rhs.into(), label);
    }

    fn branch64(&mut self, cond: Cond, lhs: Reg, rhs: impl Into<Operand>, label: Label) {
        self.compare_branch(Width::X, cond, Self::gpr(lhs), rhs.into(), label);
    }

    fn branch8(&mut self, cond: Cond, lhs: Mem, imm: u8, label: Label) {
        self.compare_branch_mem(GprAccess::Ldrb, cond, lhs, Operand::Imm(i64::from(imm)), label);
    }

    fn branch16(&mut self, cond: Cond, lhs: Mem, imm: u16, label: Label) {
        self.compare_branch_mem(GprAccess::Ldrh, cond, lhs, Operand::Imm(i64::from(imm)), label);
    }

    fn branch32_mem(&mut self, cond: Cond, lhs: Mem, rhs: impl Into<Operand>, label: Label) {
        self.compare_branch_mem(GprAccess::LdrW, cond, lhs, rhs.into(), label);
    }

    fn branch64_mem(&mut self, cond: Cond, lhs: Mem, rhs: impl Into<Operand>, label: Label) {
        self.compare_branch_mem(GprAccess::LdrX, cond, lhs, rhs.into(), label);
    }

    fn branch_test32(&mut self, cond: TestCond, lhs: Reg, rhs: impl Into<Operand>, label: Label) {
        self.test_branch(Width::W, cond, Self::gpr(lhs), rhs.into(), label);
    }

    fn branch_test64(&mut self, cond: TestCond, lhs: Reg, rhs: impl Into<Operand>, label: Label) {
        self.test_branch(Width::X, cond, Self::gpr(lhs), rhs.into(), label);
    }

    fn branch_test8(&mut self, cond: TestCond, lhs: Mem, imm: u8, label: Label) {
        // With sign, so that bit 7 is the sign of 32 bits too.
        self.access(GprAccess::LdrsbW, SCRATCH, lhs);
        let mask = match cond {
            TestCond::Zero | TestCond::NonZero => i64::from(imm),
            TestCond::Negative | TestCond::NotNegative => i64::from(imm as i8),
        };
        self.test_branch(Width::W, cond, SCRATCH, Operand::Imm(mask), label);
    }

    fn branch_test32_mem(&mut self, cond: TestCond, lhs: Mem, imm: i32, label: Label) {
        self.access(GprAccess::LdrW, SCRATCH, lhs);
        self.test_branch(Width::W, cond, SCRATCH, Operand::Imm(i64::from(imm)), label);
    }

    fn branch_f64(&mut self, cond: FCond, lhs: FReg, rhs: FReg, label: Label) {
        self.emit(a64::fcmp(D, Self::fpr(lhs), Self::fpr(rhs)));
        match float_test(cond) {
            FloatTest::One(cond) => self.b_cond(cond, label),
            FloatTest::EqOrUn => {
                self.b_cond(a64::Cond::Eq, label);
                self.b_cond(a64::Cond::Vs, label);
            }
            FloatTest::OrderedNe => {
                let skip = self.buf.near_label();
                self.b_cond(a64::Cond::Vs, skip);
                self.b_cond(a64::Cond::Ne, label);
                self.buf.bind(skip);
            }
        }
    }

    fn set32(&mut self, relation: Cond, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.compare(Width::W, Self::gpr(lhs), rhs.into());
        self.emit(a64::cset(Width::W, Self::gpr(dst), cond(relation)));
    }

    fn set64(&mut self, relation: Cond, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.compare(Width::X, Self::gpr(lhs), rhs.into());
        self.emit(a64::cset(Width::W, Self::gpr(dst), cond(relation)));
    }

    fn set_test32(&mut self, cond: TestCond, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.test(Width::W, Self::gpr(lhs), rhs.into());
        self.emit(a64::cset(Width::W, Self::gpr(dst), test_cond(cond)));
    }

    fn set_f64(&mut self, cond: FCond, dst: Reg, lhs: FReg, rhs: FReg) {
        let d = Self::gpr(dst);
        self.emit(a64::fcmp(D, Self::fpr(lhs), Self::fpr(rhs)));
        match float_test(cond) {
            FloatTest::One(cond) => self.emit(a64::cset(Width::W, d, cond)),
            FloatTest::EqOrUn => {
                self.emit(a64::cset(Width::W, d, a64::Cond::Eq));
                // Unordered: the zero register plus one.
                self.emit(a64::csinc(Width::W, d, d, Gpr::ZR, a64::Cond::Vc));
            }
            FloatTest::OrderedNe => {
                self.emit(a64::cset(Width::W, d, a64::Cond::Ne));
                self.emit(a64::csel(Width::W, d, d, Gpr::ZR, a64::Cond::Vc));
            }
        }
    }

    fn select32(&mut self, relation: Cond, lhs: Reg, rhs: impl Into<Operand>, dst: Reg, yes: Reg, no: Reg) {
        self.compare(Width::W, Self::gpr(lhs), rhs.into());
        self.emit(a64::csel(Width::X, Self::gpr(dst), Self::gpr(yes), Self::gpr(no), cond(relation)));
    }

    fn select64(&mut self, relation: Cond, lhs: Reg, rhs: impl Into<Operand>, dst: Reg, yes: Reg, no: Reg) {
        self.compare(Width::X, Self::gpr(lhs), rhs.into());
        self.emit(a64::csel(Width::X, Self::gpr(dst), Self::gpr(yes), Self::gpr(no), cond(relation)));
    }

    fn mov_f64(&mut self, dst: FReg, src: FReg) {
        if dst != src {
            self.emit(a64::fmov(D, Self::fpr(dst), Self::fpr(src)));
        }
    }

    fn mov_f64_from_bits(&mut self, dst: FReg, src: Reg) {
        self.emit(a64::fmov_from_gpr(D, Self::fpr(dst), Self::gpr(src)));
    }

    fn mov_bits_from_f64(&mut self, dst: Reg, src: FReg) {
        self.emit(a64::fmov_to_gpr(D, Self::gpr(dst), Self::fpr(src)));
    }

    fn mov_f64_const(&mut self, dst: FReg, value: f64) {
        let dst = Self::fpr(dst);
        if value.to_bits() == 0 {
            self.emit(a64::movi_zero(dst));
        } else if let Some(imm) = FpImm::new(value) {
            self.emit(a64::fmov_imm(D, dst, imm));
        } else {
            let label = self.buf.constant(value.to_bits());
            let word = a64::ldr_literal_fp(FpAccess::D, dst, 0);
            self.branch(word, label, FixupKind::A64Literal19);
        }
    }

    fn load_f64(&mut self, dst: FReg, src: Mem) {
        let addr = self.addr(src, 8);
        self.emit_fitting(a64::ldr_fp(FpAccess::D, Self::fpr(dst), addr));
    }

    fn store_f64(&mut self, dst: Mem, src: FReg) {
        let addr = self.addr(dst, 8);
        self.emit_fitting(a64::str_fp(FpAccess::D, Self::fpr(src), addr));
    }

    fn load_f32(&mut self, dst: FReg, src: Mem) {
        let addr = self.addr(src, 4);
        self.emit_fitting(a64::ldr_fp(FpAccess::S, Self::fpr(dst), addr));
        self.emit(a64::fcvt_s_to_d(Self::fpr(dst), Self::fpr(dst)));
    }

    fn store_f32(&mut self, dst: Mem, src: FReg) {
        self.emit(a64::fcvt_d_to_s(FSCRATCH, Self::fpr(src)));
        let addr = self.addr(dst, 4);
        self.emit_fitting(a64::str_fp(FpAccess::S, FSCRATCH, addr));
    }

    fn round_to_f32(&mut self, dst: FReg, src: FReg) {
        self.emit(a64::fcvt_d_to_s(FSCRATCH, Self::fpr(src)));
        self.emit(a64::fcvt_s_to_d(Self::fpr(dst), FSCRATCH));
    }

    fn add_f64(&mut self, dst: FReg, lhs: FReg, rhs: FReg) {
        self.emit(a64::fadd(D, Self::fpr(dst), Self::fpr(lhs), Self::fpr(rhs)));
    }

    fn sub_f64(&mut self, dst: FReg, lhs: FReg, rhs: FReg) {
        self.emit(a64::fsub(D, Self::fpr(dst), Self::fpr(lhs), Self::fpr(rhs)));
    }

    fn mul_f64(&mut self, dst: FReg, lhs: FReg, rhs: FReg) {
        self.emit(a64::fmul(D, Self::fpr(dst), Self::fpr(lhs), Self::fpr(rhs)));
    }

    fn div_f64(&mut self, dst: FReg, lhs: FReg, rhs: FReg) {
        self.emit(a64::fdiv(D, Self::fpr(dst), Self::fpr(lhs), Self::fpr(rhs)));
    }

    fn sqrt_f64(&mut self, dst: FReg, src: FReg) {
        self.emit(a64::fsqrt(D, Self::fpr(dst), Self::fpr(src)));
    }

    fn neg_f64(&mut self, dst: FReg, src: FReg) {
        self.emit(a64::fneg(D, Self::fpr(dst), Self::fpr(src)));
    }

    fn abs_f64(&mut self, dst: FReg, src: FReg) {
        self.emit(a64::fabs(D, Self::fpr(dst), Self::fpr(src)));
    }

    fn round_f64(&mut self, mode: RoundMode, dst: FReg, src: FReg) {
        let (d, s) = (Self::fpr(dst), Self::fpr(src));
        self.emit(match mode {
            RoundMode::Floor => a64::frintm(D, d, s),
            RoundMode::Ceil => a64::frintp(D, d, s),
            RoundMode::Trunc => a64::frintz(D, d, s),
            RoundMode::Even => a64::frintn(D, d, s),
        });
    }

    fn f64_from_i32(&mut self, dst: FReg, src: Reg) {
        self.emit(a64::scvtf(Width::W, D, Self::fpr(dst), Self::gpr(src)));
    }

    fn f64_from_u32(&mut self, dst: FReg, src: Reg) {
        self.emit(a64::ucvtf(Width::W, D, Self::fpr(dst), Self::gpr(src)));
    }

    fn f64_from_i64(&mut self, dst: FReg, src: Reg) {
        self.emit(a64::scvtf(Width::X, D, Self::fpr(dst), Self::gpr(src)));
    }

    fn i32_from_f64(&mut self, dst: Reg, src: FReg, fail: Label) {
        let (d, s) = (Self::gpr(dst), Self::fpr(src));
        if self.target.features.jscvt {
            // The zero flag says "exact, and not -0".
            self.emit(a64::fjcvtzs(d, s));
            self.b_cond(a64::Cond::Ne, fail);
            return;
        }
        let not_zero = self.buf.near_label();
        self.emit(a64::fcvtzs(Width::W, D, d, s));
        self.emit(a64::scvtf(Width::W, D, FSCRATCH, d));
        self.emit(a64::fcmp(D, s, FSCRATCH));
        self.b_cond(a64::Cond::Ne, fail);
        self.cbnz(Width::W, d, not_zero);
        // Of the two zeros, only +0 has no bit set.
        self.emit(a64::fmov_to_gpr(D, SCRATCH, s));
        self.cbnz(Width::X, SCRATCH, fail);
        self.buf.bind(not_zero);
    }

    fn truncate_f64_to_i32(&mut self, dst: Reg, src: FReg, fail: Label) {
        let (d, s) = (Self::gpr(dst), Self::fpr(src));
        if self.target.features.jscvt {
            self.emit(a64::fjcvtzs(d, s));
            return;
        }
        self.emit(a64::fcvtzs(Width::X, D, SCRATCH, s));
        // What is too large saturates; both ends of the range differ in their two upper bits, as does all
        // from 2^62 on.
        self.emit(a64::eor_shifted(Width::X, ADDRESS, SCRATCH, SCRATCH, Shift::Lsl, 1));
        self.tbnz(ADDRESS, 63, fail);
        self.emit(a64::mov_reg(Width::W, d, SCRATCH));
    }

    fn jump(&mut self, label: Label) {
        self.branch(a64::b(0), label, FixupKind::A64Branch26);
    }

    fn jump_reg(&mut self, target: Reg) {
        self.emit(a64::br(Self::gpr(target)));
    }

    fn jump_mem(&mut self, target: Mem) {
        self.access(GprAccess::LdrX, SCRATCH, target);
        self.emit(a64::br(SCRATCH));
    }

    fn jump_symbol(&mut self, symbol: Symbol) {
        self.emit_fitting(a64::b(0));
        let at = self.buf.offset() - 4;
        self.buf.reloc(at, RelocKind::A64Branch26, symbol);
    }

    fn call_label(&mut self, label: Label) {
        self.branch(a64::bl(0), label, FixupKind::A64Branch26);
    }

    fn call_reg(&mut self, target: Reg) {
        self.emit(a64::blr(Self::gpr(target)));
    }

    fn call_mem(&mut self, target: Mem) {
        self.access(GprAccess::LdrX, SCRATCH, target);
        self.emit(a64::blr(SCRATCH));
    }

    fn call_symbol(&mut self, symbol: Symbol) {
        self.emit_fitting(a64::bl(0));
        let at = self.buf.offset() - 4;
        self.buf.reloc(at, RelocKind::A64Branch26, symbol);
    }

    fn return_to(&mut self, target: Reg) {
        self.emit(a64::ret_reg(Self::gpr(target)));
    }

    fn ret(&mut self) {
        self.emit(a64::ret());
    }

    fn landing_pad(&mut self) {
        self.emit(a64::bti(BtiTarget::CallOrJump));
    }

    fn prologue(&mut self, local_bytes: u32) {
        self.emit_fitting(a64::stp(Width::X, a64::FP, a64::LR, PairAddr::PreIndex(Gpr::SP, -16)));
        self.emit(a64::mov_reg(Width::X, a64::FP, Gpr::SP));
        self.move_sp(local_bytes.next_multiple_of(16));
    }

    fn epilogue(&mut self) {
        self.emit(a64::mov_reg(Width::X, Gpr::SP, a64::FP));
        self.emit_fitting(a64::ldp(Width::X, a64::FP, a64::LR, PairAddr::PostIndex(Gpr::SP, 16)));
    }

    fn save_callee_saved(&mut self) {
        let at = PairAddr::PreIndex(Gpr::SP, -TRAMPOLINE_FRAME);
        self.emit_fitting(a64::stp(Width::X, a64::FP, a64::LR, at));
        self.emit(a64::mov_reg(Width::X, a64::FP, Gpr::SP));
        self.trampoline_pairs(false);
    }

    fn restore_callee_saved(&mut self) {
        self.emit(a64::mov_reg(Width::X, Gpr::SP, a64::FP));
        self.trampoline_pairs(true);
        let at = PairAddr::PostIndex(Gpr::SP, TRAMPOLINE_FRAME);
        self.emit_fitting(a64::ldp(Width::X, a64::FP, a64::LR, at));
    }

    fn jump_table(&mut self, index: Reg, targets: &[Label]) {
        // A table of branches rather than of offsets: each begins with its own landing pad, so that the targets
        // need none, and there is no data among the instructions.
        let index = Self::gpr(index);
        let table = self.buf.label();
        self.buf.reserve(12 + 8 * targets.len() as u32);
        self.branch(a64::adr(SCRATCH, 0), table, FixupKind::A64Adr21);
        self.emit(a64::add_extended(Width::X, SCRATCH, SCRATCH, index, Extend::Uxtw, 3));
        self.emit(a64::br(SCRATCH));
        self.buf.bind(table);
        for &target in targets {
            self.emit(a64::bti(BtiTarget::Jump));
            self.branch(a64::b(0), target, FixupKind::A64Branch26);
        }
    }

    fn lea_label(&mut self, dst: Reg, label: Label) {
        self.branch(a64::adr(Self::gpr(dst), 0), label, FixupKind::A64Adr21);
    }

    fn breakpoint(&mut self) {
        self.emit(a64::brk(0));
    }

    fn trap(&mut self) {
        self.emit(a64::udf(0));
    }
}

impl A64Masm {
    fn store_imm(&mut self, access: GprAccess, dst: Mem, imm: u64) {
        let value = if imm == 0 {
            Gpr::ZR
        } else {
            self.mov_imm(SCRATCH, imm);
            SCRATCH
        };
        self.access(access, value, dst);
    }
}
