//! The macro assembler for x86-64.
//!
//! `r11` and `xmm15` are its own: no role names them, and every operation may overwrite them. Two-operand
//! instructions hide behind three operands with a move, or with `lea` where that saves one. With AVX the
//! floating-point operations use their three-operand forms throughout.

use super::{Cond, FCond, FReg, MacroAssembler, Mem, Operand, Reg, RoundMode, TestCond};
use crate::buffer::{AsmError, Buffer, Code, FixupKind};
use crate::label::{Label, Symbol};
use crate::target::{Arch, Target};
use crate::x64::{
    self, Alu, Assembler, BitCount, Cc, Gpr, Packed, Rounding, Scale, Shift, Size, SseOp, Unary, Xmm,
};

const SCRATCH: Gpr = Gpr::R11;
const FSCRATCH: Xmm = Xmm(15);
/// Saved by [`MacroAssembler::save_callee_saved`] in this order.
const CALLEE_SAVED: [Gpr; 5] = [Gpr::RBX, Gpr::R12, Gpr::R13, Gpr::R14, Gpr::R15];
const SIGN_BIT: u64 = 1 << 63;

/// The macro assembler for x86-64.
pub struct X64Masm {
    asm: Assembler,
    target: Target,
}

impl X64Masm {
    /// The machine register of a role.
    pub fn gpr(reg: Reg) -> Gpr {
        match reg {
            Reg::T0 => Gpr::RAX,
            Reg::T1 => Gpr::RSI,
            Reg::T2 => Gpr::RDX,
            Reg::T3 => Gpr::RCX,
            Reg::T4 => Gpr::R8,
            Reg::T5 => Gpr::R9,
            Reg::T6 => Gpr::R10,
            Reg::A0 => Gpr::RDI,
            Reg::Vm => Gpr::R14,
            Reg::Fp => Gpr::RBX,
            Reg::NumTag => Gpr::R15,
            Reg::NotCell => Gpr::R13,
            Reg::Feedback => Gpr::R12,
            Reg::NativeFp => Gpr::RBP,
            Reg::Sp => Gpr::RSP,
        }
    }

    /// The machine register of a floating-point role.
    pub fn xmm(reg: FReg) -> Xmm {
        Xmm(reg as u8)
    }

    /// The encoders underneath, for what the portable interface lacks.
    pub fn assembler(&mut self) -> &mut Assembler {
        &mut self.asm
    }

    fn has_avx(&self) -> bool {
        self.target.features.avx
    }

    fn mov(&mut self, size: Size, dst: Gpr, src: Gpr) {
        // A move of 32 bits clears the upper half even onto itself.
        if dst != src || size == Size::D {
            self.asm.mov_rr(size, dst, src);
        }
    }

    /// A constant for an operation of `size`: sign-extended 32 bits, or the scratch register.
    fn small_imm(&mut self, size: Size, imm: i64) -> Result<i32, Gpr> {
        if size != Size::Q {
            return Ok(imm as i32);
        }
        i32::try_from(imm).map_err(|_| {
            self.asm.mov_ri(SCRATCH, imm as u64);
            SCRATCH
        })
    }

    /// `dst op= rhs`, on a machine register.
    fn alu2(&mut self, op: Alu, size: Size, dst: Gpr, rhs: Operand) {
        match rhs {
            Operand::Reg(rhs) => self.asm.alu_rr(op, size, dst, Self::gpr(rhs)),
            Operand::Mem(rhs) => self.asm.alu_rm(op, size, dst, address(rhs)),
            Operand::Imm(imm) => match self.small_imm(size, imm) {
                Ok(imm) => self.asm.alu_ri(op, size, dst, imm),
                Err(reg) => self.asm.alu_rr(op, size, dst, reg),
            },
        }
    }

    /// `dst = lhs op rhs`, with the flags of the operation.
    fn alu3(&mut self, op: Alu, size: Size, dst: Reg, lhs: Reg, rhs: Operand) {
        let (d, l) = (Self::gpr(dst), Self::gpr(lhs));
        if dst == lhs {
            self.alu2(op, size, d, rhs);
        } else if !reads(rhs, dst) {
            self.mov(size, d, l);
            self.alu2(op, size, d, rhs);
        } else if rhs == Operand::Reg(dst) && op != Alu::Sub {
            self.asm.alu_rr(op, size, d, l);
        } else {
            // The destination is still wanted on the right.
            self.mov(size, SCRATCH, l);
            self.alu2(op, size, SCRATCH, rhs);
            self.mov(size, d, SCRATCH);
        }
    }

    fn add3(&mut self, size: Size, dst: Reg, lhs: Reg, rhs: Operand) {
        let (d, l) = (Self::gpr(dst), Self::gpr(lhs));
        match rhs {
            Operand::Reg(r) if dst != lhs && dst != r && l != Gpr::RSP && Self::gpr(r) != Gpr::RSP => {
                self.asm.lea(size, d, x64::Mem::Index(l, Self::gpr(r), Scale::X1, 0));
            }
            Operand::Imm(imm) if dst != lhs && (size == Size::D || i32::try_from(imm).is_ok()) => {
                self.asm.lea(size, d, x64::Mem::Base(l, imm as i32));
            }
            _ => self.alu3(Alu::Add, size, dst, lhs, rhs),
        }
    }

    fn sub3(&mut self, size: Size, dst: Reg, lhs: Reg, rhs: Operand) {
        match rhs {
            // The least integer has no negative, and in 32 bits is its own.
            Operand::Imm(imm) if dst != lhs && imm != i64::MIN => {
                self.add3(size, dst, lhs, Operand::Imm(-imm));
            }
            _ => self.alu3(Alu::Sub, size, dst, lhs, rhs),
        }
    }

    fn and64_operand(&mut self, dst: Reg, lhs: Reg, rhs: Operand) {
        match rhs {
            // A mask without upper bits clears them, as every operation of 32 bits does.
            Operand::Imm(imm) if u32::try_from(imm).is_ok() => {
                self.alu3(Alu::And, Size::D, dst, lhs, rhs);
            }
            _ => self.alu3(Alu::And, Size::Q, dst, lhs, rhs),
        }
    }

    fn mul3(&mut self, size: Size, dst: Reg, lhs: Reg, rhs: Operand) {
        let (d, l) = (Self::gpr(dst), Self::gpr(lhs));
        match rhs {
            Operand::Imm(imm) => match self.small_imm(size, imm) {
                Ok(imm) => self.asm.imul_rri(size, d, l, imm),
                Err(reg) if dst == lhs => self.asm.imul_rr(size, d, reg),
                Err(reg) => {
                    self.mov(size, d, l);
                    self.asm.imul_rr(size, d, reg);
                }
            },
            Operand::Reg(r) if r == dst => self.asm.imul_rr(size, d, l),
            Operand::Reg(r) => {
                self.mov_if_other(size, d, l);
                self.asm.imul_rr(size, d, Self::gpr(r));
            }
            Operand::Mem(m) if dst != lhs && reads(rhs, dst) => {
                self.mov(size, SCRATCH, l);
                self.asm.imul_rm(size, SCRATCH, address(m));
                self.mov(size, d, SCRATCH);
            }
            Operand::Mem(m) => {
                self.mov_if_other(size, d, l);
                self.asm.imul_rm(size, d, address(m));
            }
        }
    }

    /// A move before an operation that clears the upper half itself.
    fn mov_if_other(&mut self, size: Size, dst: Gpr, src: Gpr) {
        if dst != src {
            self.asm.mov_rr(size, dst, src);
        }
    }

    fn shift3(&mut self, op: Shift, size: Size, dst: Reg, lhs: Reg, count: Operand) {
        let (d, l) = (Self::gpr(dst), Self::gpr(lhs));
        let count = match count {
            Operand::Imm(imm) => {
                let bits = if size == Size::Q { 63 } else { 31 };
                let imm = (imm & bits) as u8;
                if imm == 0 {
                    self.mov(size, d, l);
                } else {
                    self.mov_if_other(size, d, l);
                    self.asm.shift_ri(op, size, d, imm);
                }
                return;
            }
            Operand::Reg(count) => Self::gpr(count),
            Operand::Mem(_) => panic!("a shift count is a register or a constant"),
        };
        if self.target.features.bmi2 {
            self.asm.shift_x(op, size, d, l, count);
        } else if d == Gpr::RCX {
            self.asm.mov_rr(size, SCRATCH, l);
            self.mov_if_other(Size::D, Gpr::RCX, count);
            self.asm.shift_cl(op, size, SCRATCH);
            self.asm.mov_rr(size, Gpr::RCX, SCRATCH);
        } else if count == Gpr::RCX {
            self.mov_if_other(size, d, l);
            self.asm.shift_cl(op, size, d);
        } else {
            // rcx holds something else, which comes back afterwards.
            self.asm.mov_rr(Size::Q, SCRATCH, Gpr::RCX);
            self.asm.mov_rr(Size::D, Gpr::RCX, count);
            self.mov_if_other(size, d, if l == Gpr::RCX { SCRATCH } else { l });
            self.asm.shift_cl(op, size, d);
            self.asm.mov_rr(Size::Q, Gpr::RCX, SCRATCH);
        }
    }

    fn unary(&mut self, op: Unary, size: Size, dst: Reg, src: Reg) {
        self.mov_if_other(size, Self::gpr(dst), Self::gpr(src));
        self.asm.unary_r(op, size, Self::gpr(dst));
    }

    /// Divides; the result is `rax` (quotient) or `rdx` (remainder).
    fn divide32(&mut self, result: Gpr, dst: Reg, lhs: Reg, rhs: Reg) {
        let dst = Self::gpr(dst);
        self.asm.mov_rr(Size::D, SCRATCH, Self::gpr(rhs));
        let saved = [Gpr::RAX, Gpr::RDX].into_iter().filter(|&reg| reg != dst);
        for reg in saved.clone() {
            self.asm.push(reg);
        }
        self.mov_if_other(Size::D, Gpr::RAX, Self::gpr(lhs));
        self.asm.sign_rdx(Size::D);
        self.asm.unary_r(Unary::Idiv, Size::D, SCRATCH);
        self.asm.mov_rr(Size::D, SCRATCH, result);
        for reg in saved.rev() {
            self.asm.pop(reg);
        }
        self.asm.mov_rr(Size::D, dst, SCRATCH);
    }

    /// Sets the flags of `lhs - rhs`.
    fn compare(&mut self, size: Size, cond: Cond, lhs: Reg, rhs: Operand) {
        let lhs = Self::gpr(lhs);
        match rhs {
            Operand::Imm(0) if matches!(cond, Cond::Eq | Cond::Ne | Cond::Lt | Cond::Ge) => {
                // The same flags for these relations, and no immediate.
                self.asm.test_rr(size, lhs, lhs);
            }
            _ => self.alu2(Alu::Cmp, size, lhs, rhs),
        }
    }

    fn compare_mem(&mut self, size: Size, lhs: Mem, rhs: Operand) {
        match rhs {
            Operand::Reg(rhs) => self.asm.alu_mr(Alu::Cmp, size, address(lhs), Self::gpr(rhs)),
            Operand::Imm(imm) => match self.small_imm(size, imm) {
                Ok(imm) => self.asm.alu_mi(Alu::Cmp, size, address(lhs), imm),
                Err(reg) => self.asm.alu_mr(Alu::Cmp, size, address(lhs), reg),
            },
            Operand::Mem(_) => panic!("one side of a comparison is a register or a constant"),
        }
    }

    /// Sets the flags of `lhs & rhs`; the condition to test is the result.
    fn test(&mut self, size: Size, cond: TestCond, lhs: Reg, rhs: Operand) -> Cc {
        let l = Self::gpr(lhs);
        match rhs {
            Operand::Reg(rhs) => self.asm.test_rr(size, l, Self::gpr(rhs)),
            Operand::Imm(imm) => {
                let imm = if size == Size::Q { imm } else { i64::from(imm as i32) };
                let sign_free = matches!(cond, TestCond::Zero | TestCond::NonZero);
                if imm == -1 {
                    self.asm.test_rr(size, l, l);
                } else if sign_free && (0..0x80).contains(&imm) {
                    self.asm.test_ri(Size::B, l, imm as i32);
                } else if sign_free && u32::try_from(imm).is_ok() {
                    self.asm.test_ri(Size::D, l, imm as i32);
                } else if sign_free && (imm as u64).is_power_of_two() {
                    self.asm.bt_ri(size, l, imm.trailing_zeros() as u8);
                    return if cond == TestCond::Zero { Cc::Ae } else { Cc::B };
                } else {
                    match self.small_imm(size, imm) {
                        Ok(imm) => self.asm.test_ri(size, l, imm),
                        Err(reg) => self.asm.test_rr(size, l, reg),
                    }
                }
            }
            Operand::Mem(rhs) => self.asm.test_mr(size, address(rhs), l),
        }
        test_cc(cond)
    }

    fn set(&mut self, cc: Cc, dst: Reg) {
        self.asm.setcc(cc, Self::gpr(dst));
        self.asm.movzx_rr(Size::B, Self::gpr(dst), Self::gpr(dst));
    }

    fn select(&mut self, cc: Cc, dst: Reg, yes: Reg, no: Reg) {
        let d = Self::gpr(dst);
        if dst == yes {
            if yes != no {
                self.asm.cmov_rr(Size::Q, cc.invert(), d, Self::gpr(no));
            }
        } else {
            // `mov` leaves the flags alone.
            self.mov(Size::Q, d, Self::gpr(no));
            self.asm.cmov_rr(Size::Q, cc, d, Self::gpr(yes));
        }
    }

    /// Compares two doubles and gives the test of the flags. Unordered is ZF, PF and CF.
    fn compare_f64(&mut self, cond: FCond, lhs: FReg, rhs: FReg) -> FloatTest {
        use FloatTest::{And, One, Or};
        let (swap, test) = match cond {
            FCond::Eq => (false, And(Cc::E, Cc::Np)),
            FCond::NeOrUn => (false, Or(Cc::Ne, Cc::P)),
            FCond::Ne => (false, One(Cc::Ne)),
            FCond::EqOrUn => (false, One(Cc::E)),
            FCond::Gt => (false, One(Cc::A)),
            FCond::Ge => (false, One(Cc::Ae)),
            FCond::Lt => (true, One(Cc::A)),
            FCond::Le => (true, One(Cc::Ae)),
            FCond::LtOrUn => (false, One(Cc::B)),
            FCond::LeOrUn => (false, One(Cc::Be)),
            FCond::GtOrUn => (true, One(Cc::B)),
            FCond::GeOrUn => (true, One(Cc::Be)),
            FCond::Ordered => (false, One(Cc::Np)),
            FCond::Unordered => (false, One(Cc::P)),
        };
        let (a, b) = if swap { (rhs, lhs) } else { (lhs, rhs) };
        self.ucomisd(Self::xmm(a), Self::xmm(b));
        test
    }

    fn ucomisd(&mut self, a: Xmm, b: Xmm) {
        if self.has_avx() { self.asm.vucomisd_rr(a, b) } else { self.asm.ucomisd_rr(a, b) }
    }

    fn fmov(&mut self, dst: Xmm, src: Xmm) {
        if dst == src {
        } else if self.has_avx() {
            self.asm.vmovapd(dst, src);
        } else {
            self.asm.movapd(dst, src);
        }
    }

    fn float3(&mut self, op: SseOp, dst: FReg, lhs: FReg, rhs: FReg) {
        let (d, l, r) = (Self::xmm(dst), Self::xmm(lhs), Self::xmm(rhs));
        if self.has_avx() {
            self.asm.vsse_rrr(op, d, l, r);
        } else if d != r {
            self.fmov(d, l);
            self.asm.sse_rr(op, d, r);
        } else if d == l || matches!(op, SseOp::Add | SseOp::Mul) {
            // Which NaN an operation of two NaNs gives depends on the order; values never show it.
            self.asm.sse_rr(op, d, l);
        } else {
            self.fmov(FSCRATCH, r);
            self.fmov(d, l);
            self.asm.sse_rr(op, d, FSCRATCH);
        }
    }

    /// `dst = src op mask`, bitwise.
    fn mask_f64(&mut self, op: Packed, dst: FReg, src: FReg, mask: u64) {
        let (d, s) = (Self::xmm(dst), Self::xmm(src));
        let mask = self.asm.buf.constant(mask);
        if self.has_avx() {
            self.asm.vmovsd_rm(FSCRATCH, x64::Mem::Rip(mask));
            self.asm.vpacked_rrr(op, d, s, FSCRATCH);
        } else {
            self.asm.movsd_rm(FSCRATCH, x64::Mem::Rip(mask));
            self.fmov(d, s);
            self.asm.packed_rr(op, d, FSCRATCH);
        }
    }

    fn float_from_int(&mut self, from: Size, dst: Xmm, src: Gpr) {
        // Cleared first: the conversion keeps the upper half, and would wait for whoever wrote it last.
        if self.has_avx() {
            self.asm.vpacked_rrr(Packed::Xor, dst, dst, dst);
            self.asm.vcvtsi2sd(from, dst, dst, src);
        } else {
            self.asm.packed_rr(Packed::Xor, dst, dst);
            self.asm.cvtsi2sd_rr(from, dst, src);
        }
    }

    fn int_from_float(&mut self, to: Size, dst: Gpr, src: Xmm) {
        if self.has_avx() { self.asm.vcvttsd2si(to, dst, src) } else { self.asm.cvttsd2si(to, dst, src) }
    }

    fn branch_float_test(&mut self, test: FloatTest, label: Label) {
        match test {
            FloatTest::One(cc) => self.asm.jcc_l(cc, label),
            FloatTest::Or(a, b) => {
                self.asm.jcc_l(a, label);
                self.asm.jcc_l(b, label);
            }
            FloatTest::And(a, b) => {
                let skip = self.asm.buf.near_label();
                self.asm.jcc_l(b.invert(), skip);
                self.asm.jcc_l(a, label);
                self.asm.buf.bind(skip);
            }
        }
    }
}

/// How the flags of `ucomisd` tell a relation.
enum FloatTest {
    One(Cc),
    Or(Cc, Cc),
    And(Cc, Cc),
}

fn address(mem: Mem) -> x64::Mem {
    let base = X64Masm::gpr(mem.base);
    match mem.index {
        None => x64::Mem::Base(base, mem.offset),
        Some((index, scale)) => x64::Mem::Index(base, X64Masm::gpr(index), scale, mem.offset),
    }
}

/// Whether the operand needs the value that `reg` has.
fn reads(operand: Operand, reg: Reg) -> bool {
    match operand {
        Operand::Reg(r) => r == reg,
        Operand::Imm(_) => false,
        Operand::Mem(m) => m.base == reg || m.index.is_some_and(|(index, _)| index == reg),
    }
}

fn cc(cond: Cond) -> Cc {
    match cond {
        Cond::Eq => Cc::E,
        Cond::Ne => Cc::Ne,
        Cond::Lt => Cc::L,
        Cond::Le => Cc::Le,
        Cond::Gt => Cc::G,
        Cond::Ge => Cc::Ge,
        Cond::Below => Cc::B,
        Cond::BelowEq => Cc::Be,
        Cond::Above => Cc::A,
        Cond::AboveEq => Cc::Ae,
    }
}

fn test_cc(cond: TestCond) -> Cc {
    match cond {
        TestCond::Zero => Cc::E,
        TestCond::NonZero => Cc::Ne,
        TestCond::Negative => Cc::S,
        TestCond::NotNegative => Cc::Ns,
    }
}

impl MacroAssembler for X64Masm {
    fn new(target: &Target) -> X64Masm {
        assert!(target.arch == Arch::X64, "an x86-64 assembler makes no {target} code");
        X64Masm { asm: Assembler::default(), target: *target }
    }

    fn target(&self) -> &Target {
        &self.target
    }

    fn buffer(&self) -> &Buffer {
        &self.asm.buf
    }

    fn buffer_mut(&mut self) -> &mut Buffer {
        &mut self.asm.buf
    }

    fn finish(self) -> Result<Code, AsmError> {
        self.asm.buf.finish()
    }

    fn mov64(&mut self, dst: Reg, src: Reg) {
        self.mov(Size::Q, Self::gpr(dst), Self::gpr(src));
    }

    fn mov32(&mut self, dst: Reg, src: Reg) {
        self.mov(Size::D, Self::gpr(dst), Self::gpr(src));
    }

    fn mov_imm64(&mut self, dst: Reg, imm: u64) {
        let dst = Self::gpr(dst);
        if imm == 0 {
            // Flags never live from one operation to the next.
            self.asm.alu_rr(Alu::Xor, Size::D, dst, dst);
        } else {
            self.asm.mov_ri(dst, imm);
        }
    }

    fn sign_extend32(&mut self, dst: Reg, src: Reg) {
        self.asm.movsx_rr(Size::Q, Size::D, Self::gpr(dst), Self::gpr(src));
    }

    fn sign_extend16(&mut self, dst: Reg, src: Reg) {
        self.asm.movsx_rr(Size::D, Size::W, Self::gpr(dst), Self::gpr(src));
    }

    fn sign_extend8(&mut self, dst: Reg, src: Reg) {
        self.asm.movsx_rr(Size::D, Size::B, Self::gpr(dst), Self::gpr(src));
    }

    fn zero_extend16(&mut self, dst: Reg, src: Reg) {
        self.asm.movzx_rr(Size::W, Self::gpr(dst), Self::gpr(src));
    }

    fn zero_extend8(&mut self, dst: Reg, src: Reg) {
        self.asm.movzx_rr(Size::B, Self::gpr(dst), Self::gpr(src));
    }

    fn load64(&mut self, dst: Reg, src: Mem) {
        self.asm.mov_rm(Size::Q, Self::gpr(dst), address(src));
    }

    fn load32(&mut self, dst: Reg, src: Mem) {
        self.asm.mov_rm(Size::D, Self::gpr(dst), address(src));
    }

    fn load32_signed(&mut self, dst: Reg, src: Mem) {
        self.asm.movsx_rm(Size::Q, Size::D, Self::gpr(dst), address(src));
    }

    fn load16(&mut self, dst: Reg, src: Mem) {
        self.asm.movzx_rm(Size::W, Self::gpr(dst), address(src));
    }

    fn load16_signed(&mut self, dst: Reg, src: Mem) {
        self.asm.movsx_rm(Size::D, Size::W, Self::gpr(dst), address(src));
    }

    fn load8(&mut self, dst: Reg, src: Mem) {
        self.asm.movzx_rm(Size::B, Self::gpr(dst), address(src));
    }

    fn load8_signed(&mut self, dst: Reg, src: Mem) {
        self.asm.movsx_rm(Size::D, Size::B, Self::gpr(dst), address(src));
    }

    fn store64(&mut self, dst: Mem, src: Reg) {
        self.asm.mov_mr(Size::Q, address(dst), Self::gpr(src));
    }

    fn store32(&mut self, dst: Mem, src: Reg) {
        self.asm.mov_mr(Size::D, address(dst), Self::gpr(src));
    }

    fn store16(&mut self, dst: Mem, src: Reg) {
        self.asm.mov_mr(Size::W, address(dst), Self::gpr(src));
    }

    fn store8(&mut self, dst: Mem, src: Reg) {
        self.asm.mov_mr(Size::B, address(dst), Self::gpr(src));
    }

    fn store64_imm(&mut self, dst: Mem, imm: u64) {
        match self.small_imm(Size::Q, imm as i64) {
            Ok(imm) => self.asm.mov_mi(Size::Q, address(dst), imm),
            Err(reg) => self.asm.mov_mr(Size::Q, address(dst), reg),
        }
    }

    fn store32_imm(&mut self, dst: Mem, imm: i32) {
        self.asm.mov_mi(Size::D, address(dst), imm);
    }

    fn store16_imm(&mut self, dst: Mem, imm: i16) {
        self.asm.mov_mi(Size::W, address(dst), i32::from(imm));
    }

    fn store8_imm(&mut self, dst: Mem, imm: i8) {
        self.asm.mov_mi(Size::B, address(dst), i32::from(imm));
    }

    fn lea(&mut self, dst: Reg, src: Mem) {
        match src {
            Mem { base, index: None, offset: 0 } => self.mov64(dst, base),
            _ => self.asm.lea(Size::Q, Self::gpr(dst), address(src)),
        }
    }

    fn push_pair(&mut self, a: Reg, b: Reg) {
        self.asm.push(Self::gpr(b));
        self.asm.push(Self::gpr(a));
    }

    fn pop_pair(&mut self, a: Reg, b: Reg) {
        self.asm.pop(Self::gpr(a));
        self.asm.pop(Self::gpr(b));
    }

    fn add32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.add3(Size::D, dst, lhs, rhs.into());
    }

    fn add64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.add3(Size::Q, dst, lhs, rhs.into());
    }

    fn sub32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.sub3(Size::D, dst, lhs, rhs.into());
    }

    fn sub64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.sub3(Size::Q, dst, lhs, rhs.into());
    }

    fn mul32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.mul3(Size::D, dst, lhs, rhs.into());
    }

    fn mul64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.mul3(Size::Q, dst, lhs, rhs.into());
    }

    fn and32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.alu3(Alu::And, Size::D, dst, lhs, rhs.into());
    }

    fn and64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.and64_operand(dst, lhs, rhs.into());
    }

    fn or32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.alu3(Alu::Or, Size::D, dst, lhs, rhs.into());
    }

    fn or64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.alu3(Alu::Or, Size::Q, dst, lhs, rhs.into());
    }

    fn xor32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.alu3(Alu::Xor, Size::D, dst, lhs, rhs.into());
    }

    fn xor64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.alu3(Alu::Xor, Size::Q, dst, lhs, rhs.into());
    }

    fn shl32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.shift3(Shift::Shl, Size::D, dst, lhs, rhs.into());
    }

    fn shl64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.shift3(Shift::Shl, Size::Q, dst, lhs, rhs.into());
    }

    fn shr32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.shift3(Shift::Shr, Size::D, dst, lhs, rhs.into());
    }

    fn shr64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.shift3(Shift::Shr, Size::Q, dst, lhs, rhs.into());
    }

    fn sar32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.shift3(Shift::Sar, Size::D, dst, lhs, rhs.into());
    }

    fn sar64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.shift3(Shift::Sar, Size::Q, dst, lhs, rhs.into());
    }

    fn neg32(&mut self, dst: Reg, src: Reg) {
        self.unary(Unary::Neg, Size::D, dst, src);
    }

    fn neg64(&mut self, dst: Reg, src: Reg) {
        self.unary(Unary::Neg, Size::Q, dst, src);
    }

    fn not32(&mut self, dst: Reg, src: Reg) {
        self.unary(Unary::Not, Size::D, dst, src);
    }

    fn not64(&mut self, dst: Reg, src: Reg) {
        self.unary(Unary::Not, Size::Q, dst, src);
    }

    fn clz32(&mut self, dst: Reg, src: Reg) {
        let (dst, src) = (Self::gpr(dst), Self::gpr(src));
        if self.target.features.lzcnt {
            self.asm.count_rr(BitCount::Lzcnt, Size::D, dst, src);
        } else {
            // Of zero there is no highest bit; 63 ^ 31 is 32.
            self.asm.mov_ri(SCRATCH, 63);
            self.asm.count_rr(BitCount::Bsr, Size::D, dst, src);
            self.asm.cmov_rr(Size::D, Cc::E, dst, SCRATCH);
            self.asm.alu_ri(Alu::Xor, Size::D, dst, 31);
        }
    }

    fn div32(&mut self, dst: Reg, lhs: Reg, rhs: Reg) {
        self.divide32(Gpr::RAX, dst, lhs, rhs);
    }

    fn rem32(&mut self, dst: Reg, lhs: Reg, rhs: Reg) {
        self.divide32(Gpr::RDX, dst, lhs, rhs);
    }

    fn add32_overflow(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>, overflow: Label) {
        self.alu3(Alu::Add, Size::D, dst, lhs, rhs.into());
        self.asm.jcc_l(Cc::O, overflow);
    }

    fn sub32_overflow(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>, overflow: Label) {
        self.alu3(Alu::Sub, Size::D, dst, lhs, rhs.into());
        self.asm.jcc_l(Cc::O, overflow);
    }

    fn mul32_overflow(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>, overflow: Label) {
        self.mul3(Size::D, dst, lhs, rhs.into());
        self.asm.jcc_l(Cc::O, overflow);
    }

    fn neg32_overflow(&mut self, dst: Reg, src: Reg, overflow: Label) {
        self.neg32(dst, src);
        self.asm.jcc_l(Cc::O, overflow);
    }

    fn add32_mem(&mut self, mem: Mem, imm: i32) {
        self.asm.alu_mi(Alu::Add, Size::D, address(mem), imm);
    }

    fn add64_mem(&mut self, mem: Mem, imm: i32) {
        self.asm.alu_mi(Alu::Add, Size::Q, address(mem), imm);
    }

    fn add32_mem_branch(&mut self, mem: Mem, imm: i32, cond: TestCond, label: Label) {
        self.asm.alu_mi(Alu::Add, Size::D, address(mem), imm);
        self.asm.jcc_l(test_cc(cond), label);
    }

    fn branch32(&mut self, cond: Cond, lhs: Reg, rhs: impl Into<Operand>, label: Label) {
        self.compare(Size::D, cond, lhs, rhs.into());
        self.asm.jcc_l(cc(cond), label);
    }

    fn branch64(&mut self, cond: Cond, lhs: Reg, rhs: impl Into<Operand>, label: Label) {
        self.compare(Size::Q, cond, lhs, rhs.into());
        self.asm.jcc_l(cc(cond), label);
    }

    fn branch8(&mut self, cond: Cond, lhs: Mem, imm: u8, label: Label) {
        if matches!(cond, Cond::Lt | Cond::Le | Cond::Gt | Cond::Ge) {
            // Signed relations of numbers without sign: compare them in 32 bits.
            self.asm.movzx_rm(Size::B, SCRATCH, address(lhs));
            self.asm.alu_ri(Alu::Cmp, Size::D, SCRATCH, i32::from(imm));
        } else {
            self.asm.alu_mi(Alu::Cmp, Size::B, address(lhs), i32::from(imm));
        }
        self.asm.jcc_l(cc(cond), label);
    }

    fn branch16(&mut self, cond: Cond, lhs: Mem, imm: u16, label: Label) {
        // In 32 bits: an immediate of 16 bits makes the decoders of some CPUs stall.
        self.asm.movzx_rm(Size::W, SCRATCH, address(lhs));
        self.asm.alu_ri(Alu::Cmp, Size::D, SCRATCH, i32::from(imm));
        self.asm.jcc_l(cc(cond), label);
    }

    fn branch32_mem(&mut self, cond: Cond, lhs: Mem, rhs: impl Into<Operand>, label: Label) {
        self.compare_mem(Size::D, lhs, rhs.into());
        self.asm.jcc_l(cc(cond), label);
    }

    fn branch64_mem(&mut self, cond: Cond, lhs: Mem, rhs: impl Into<Operand>, label: Label) {
        self.compare_mem(Size::Q, lhs, rhs.into());
        self.asm.jcc_l(cc(cond), label);
    }

    fn branch_test32(&mut self, cond: TestCond, lhs: Reg, rhs: impl Into<Operand>, label: Label) {
        let cc = self.test(Size::D, cond, lhs, rhs.into());
        self.asm.jcc_l(cc, label);
    }

    fn branch_test64(&mut self, cond: TestCond, lhs: Reg, rhs: impl Into<Operand>, label: Label) {
        let cc = self.test(Size::Q, cond, lhs, rhs.into());
        self.asm.jcc_l(cc, label);
    }

    fn branch_test8(&mut self, cond: TestCond, lhs: Mem, imm: u8, label: Label) {
        self.asm.test_mi(Size::B, address(lhs), i32::from(imm));
        self.asm.jcc_l(test_cc(cond), label);
    }

    fn branch_test32_mem(&mut self, cond: TestCond, lhs: Mem, imm: i32, label: Label) {
        self.asm.test_mi(Size::D, address(lhs), imm);
        self.asm.jcc_l(test_cc(cond), label);
    }

    fn branch_f64(&mut self, cond: FCond, lhs: FReg, rhs: FReg, label: Label) {
        let test = self.compare_f64(cond, lhs, rhs);
        self.branch_float_test(test, label);
    }

    fn set32(&mut self, cond: Cond, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.compare(Size::D, cond, lhs, rhs.into());
        self.set(cc(cond), dst);
    }

    fn set64(&mut self, cond: Cond, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        self.compare(Size::Q, cond, lhs, rhs.into());
        self.set(cc(cond), dst);
    }

    fn set_test32(&mut self, cond: TestCond, dst: Reg, lhs: Reg, rhs: impl Into<Operand>) {
        let cc = self.test(Size::D, cond, lhs, rhs.into());
        self.set(cc, dst);
    }

    fn set_f64(&mut self, cond: FCond, dst: Reg, lhs: FReg, rhs: FReg) {
        match self.compare_f64(cond, lhs, rhs) {
            FloatTest::One(cc) => self.set(cc, dst),
            both => {
                let (alu, a, b) = match both {
                    FloatTest::And(a, b) => (Alu::And, a, b),
                    FloatTest::Or(a, b) => (Alu::Or, a, b),
                    FloatTest::One(_) => unreachable!("handled above"),
                };
                self.asm.setcc(b, SCRATCH);
                self.asm.setcc(a, Self::gpr(dst));
                self.asm.alu_rr(alu, Size::B, Self::gpr(dst), SCRATCH);
                self.asm.movzx_rr(Size::B, Self::gpr(dst), Self::gpr(dst));
            }
        }
    }

    fn select32(&mut self, cond: Cond, lhs: Reg, rhs: impl Into<Operand>, dst: Reg, yes: Reg, no: Reg) {
        self.compare(Size::D, cond, lhs, rhs.into());
        self.select(cc(cond), dst, yes, no);
    }

    fn select64(&mut self, cond: Cond, lhs: Reg, rhs: impl Into<Operand>, dst: Reg, yes: Reg, no: Reg) {
        self.compare(Size::Q, cond, lhs, rhs.into());
        self.select(cc(cond), dst, yes, no);
    }

    fn mov_f64(&mut self, dst: FReg, src: FReg) {
        self.fmov(Self::xmm(dst), Self::xmm(src));
    }

    fn mov_f64_from_bits(&mut self, dst: FReg, src: Reg) {
        if self.has_avx() {
            self.asm.vmov_xr(Size::Q, Self::xmm(dst), Self::gpr(src));
        } else {
            self.asm.mov_xr(Size::Q, Self::xmm(dst), Self::gpr(src));
        }
    }

    fn mov_bits_from_f64(&mut self, dst: Reg, src: FReg) {
        if self.has_avx() {
            self.asm.vmov_rx(Size::Q, Self::gpr(dst), Self::xmm(src));
        } else {
            self.asm.mov_rx(Size::Q, Self::gpr(dst), Self::xmm(src));
        }
    }

    fn mov_f64_const(&mut self, dst: FReg, value: f64) {
        let dst = Self::xmm(dst);
        let bits = value.to_bits();
        if bits == 0 {
            if self.has_avx() {
                self.asm.vpacked_rrr(Packed::Xor, dst, dst, dst);
            } else {
                self.asm.packed_rr(Packed::Xor, dst, dst);
            }
            return;
        }
        let constant = x64::Mem::Rip(self.asm.buf.constant(bits));
        if self.has_avx() { self.asm.vmovsd_rm(dst, constant) } else { self.asm.movsd_rm(dst, constant) }
    }

    fn load_f64(&mut self, dst: FReg, src: Mem) {
        let (dst, src) = (Self::xmm(dst), address(src));
        if self.has_avx() { self.asm.vmovsd_rm(dst, src) } else { self.asm.movsd_rm(dst, src) }
    }

    fn store_f64(&mut self, dst: Mem, src: FReg) {
        let (dst, src) = (address(dst), Self::xmm(src));
        if self.has_avx() { self.asm.vmovsd_mr(dst, src) } else { self.asm.movsd_mr(dst, src) }
    }

    fn load_f32(&mut self, dst: FReg, src: Mem) {
        let (dst, src) = (Self::xmm(dst), address(src));
        if self.has_avx() {
            self.asm.vmovss_rm(dst, src);
            self.asm.vcvtss2sd(dst, dst, dst);
        } else {
            self.asm.movss_rm(dst, src);
            self.asm.cvtss2sd(dst, dst);
        }
    }

    fn store_f32(&mut self, dst: Mem, src: FReg) {
        let (dst, src) = (address(dst), Self::xmm(src));
        if self.has_avx() {
            self.asm.vcvtsd2ss(FSCRATCH, src, src);
            self.asm.vmovss_mr(dst, FSCRATCH);
        } else {
            self.asm.cvtsd2ss(FSCRATCH, src);
            self.asm.movss_mr(dst, FSCRATCH);
        }
    }

    fn round_to_f32(&mut self, dst: FReg, src: FReg) {
        let (dst, src) = (Self::xmm(dst), Self::xmm(src));
        if self.has_avx() {
            self.asm.vcvtsd2ss(dst, src, src);
            self.asm.vcvtss2sd(dst, dst, dst);
        } else {
            self.asm.cvtsd2ss(dst, src);
            self.asm.cvtss2sd(dst, dst);
        }
    }

    fn add_f64(&mut self, dst: FReg, lhs: FReg, rhs: FReg) {
        self.float3(SseOp::Add, dst, lhs, rhs);
    }

    fn sub_f64(&mut self, dst: FReg, lhs: FReg, rhs: FReg) {
        self.float3(SseOp::Sub, dst, lhs, rhs);
    }

    fn mul_f64(&mut self, dst: FReg, lhs: FReg, rhs: FReg) {
        self.float3(SseOp::Mul, dst, lhs, rhs);
    }

    fn div_f64(&mut self, dst: FReg, lhs: FReg, rhs: FReg) {
        self.float3(SseOp::Div, dst, lhs, rhs);
    }

    fn sqrt_f64(&mut self, dst: FReg, src: FReg) {
        let (dst, src) = (Self::xmm(dst), Self::xmm(src));
        if self.has_avx() {
            self.asm.vsse_rrr(SseOp::Sqrt, dst, src, src);
        } else {
            self.asm.sse_rr(SseOp::Sqrt, dst, src);
        }
    }

    fn neg_f64(&mut self, dst: FReg, src: FReg) {
        self.mask_f64(Packed::Xor, dst, src, SIGN_BIT);
    }

    fn abs_f64(&mut self, dst: FReg, src: FReg) {
        self.mask_f64(Packed::And, dst, src, !SIGN_BIT);
    }

    fn round_f64(&mut self, mode: RoundMode, dst: FReg, src: FReg) {
        assert!(self.has_round(), "roundsd needs SSE4.1");
        let mode = match mode {
            RoundMode::Floor => Rounding::Floor,
            RoundMode::Ceil => Rounding::Ceil,
            RoundMode::Trunc => Rounding::Trunc,
            RoundMode::Even => Rounding::Even,
        };
        let (dst, src) = (Self::xmm(dst), Self::xmm(src));
        if self.has_avx() {
            self.asm.vroundsd(mode, dst, src, src);
        } else {
            self.asm.roundsd(mode, dst, src);
        }
    }

    fn f64_from_i32(&mut self, dst: FReg, src: Reg) {
        self.float_from_int(Size::D, Self::xmm(dst), Self::gpr(src));
    }

    fn f64_from_u32(&mut self, dst: FReg, src: Reg) {
        self.asm.mov_rr(Size::D, SCRATCH, Self::gpr(src));
        self.float_from_int(Size::Q, Self::xmm(dst), SCRATCH);
    }

    fn f64_from_i64(&mut self, dst: FReg, src: Reg) {
        self.float_from_int(Size::Q, Self::xmm(dst), Self::gpr(src));
    }

    fn i32_from_f64(&mut self, dst: Reg, src: FReg, fail: Label) {
        let (dst, src) = (Self::gpr(dst), Self::xmm(src));
        let not_zero = self.asm.buf.near_label();
        self.int_from_float(Size::D, dst, src);
        self.float_from_int(Size::D, FSCRATCH, dst);
        self.ucomisd(src, FSCRATCH);
        self.asm.jcc_l(Cc::Ne, fail);
        self.asm.jcc_l(Cc::P, fail);
        self.asm.test_rr(Size::D, dst, dst);
        self.asm.jcc_l(Cc::Ne, not_zero);
        if self.has_avx() {
            self.asm.vmovmskpd(SCRATCH, src);
        } else {
            self.asm.movmskpd(SCRATCH, src);
        }
        self.asm.test_ri(Size::B, SCRATCH, 1);
        self.asm.jcc_l(Cc::Ne, fail);
        self.asm.buf.bind(not_zero);
    }

    fn truncate_f64_to_i32(&mut self, dst: Reg, src: FReg, fail: Label) {
        let dst = Self::gpr(dst);
        self.int_from_float(Size::Q, SCRATCH, Self::xmm(src));
        // Only the least integer, which stands for everything that does not fit, overflows here.
        self.asm.alu_ri(Alu::Cmp, Size::Q, SCRATCH, 1);
        self.asm.jcc_l(Cc::O, fail);
        self.asm.mov_rr(Size::D, dst, SCRATCH);
    }

    fn jump(&mut self, label: Label) {
        self.asm.jmp_l(label);
    }

    fn jump_reg(&mut self, target: Reg) {
        self.asm.jmp_r(Self::gpr(target));
    }

    fn jump_mem(&mut self, target: Mem) {
        self.asm.jmp_m(address(target));
    }

    fn jump_symbol(&mut self, symbol: Symbol) {
        self.asm.jmp_symbol(symbol);
    }

    fn call_label(&mut self, label: Label) {
        self.asm.call_l(label);
    }

    fn call_reg(&mut self, target: Reg) {
        self.asm.call_r(Self::gpr(target));
    }

    fn call_mem(&mut self, target: Mem) {
        self.asm.call_m(address(target));
    }

    fn call_symbol(&mut self, symbol: Symbol) {
        self.asm.call_symbol(symbol);
    }

    fn return_to(&mut self, target: Reg) {
        self.asm.push(Self::gpr(target));
        self.asm.ret();
    }

    fn ret(&mut self) {
        self.asm.ret();
    }

    fn landing_pad(&mut self) {
        self.asm.endbr64();
    }

    fn prologue(&mut self, local_bytes: u32) {
        self.asm.push(Gpr::RBP);
        self.asm.mov_rr(Size::Q, Gpr::RBP, Gpr::RSP);
        let size = local_bytes.next_multiple_of(16);
        if size > 0 {
            self.asm.alu_ri(Alu::Sub, Size::Q, Gpr::RSP, size as i32);
        }
    }

    fn epilogue(&mut self) {
        self.asm.mov_rr(Size::Q, Gpr::RSP, Gpr::RBP);
        self.asm.pop(Gpr::RBP);
    }

    fn save_callee_saved(&mut self) {
        self.asm.push(Gpr::RBP);
        self.asm.mov_rr(Size::Q, Gpr::RBP, Gpr::RSP);
        for reg in CALLEE_SAVED {
            self.asm.push(reg);
        }
        // Five are 40 bytes; eight more keep the alignment.
        self.asm.alu_ri(Alu::Sub, Size::Q, Gpr::RSP, 8);
    }

    fn restore_callee_saved(&mut self) {
        self.asm.lea(Size::Q, Gpr::RSP, x64::Mem::Base(Gpr::RBP, -8 * CALLEE_SAVED.len() as i32));
        for reg in CALLEE_SAVED.into_iter().rev() {
            self.asm.pop(reg);
        }
        self.asm.pop(Gpr::RBP);
    }

    fn jump_table(&mut self, index: Reg, targets: &[Label]) {
        let index = Self::gpr(index);
        let table = self.asm.buf.label();
        self.asm.mov_rr(Size::D, index, index);
        self.asm.lea(Size::Q, SCRATCH, x64::Mem::Rip(table));
        self.asm.movsx_rm(Size::Q, Size::D, index, x64::Mem::Index(SCRATCH, index, Scale::X4, 0));
        self.asm.alu_rr(Alu::Add, Size::Q, index, SCRATCH);
        self.asm.jmp_r_notrack(index);
        let buf = &mut self.asm.buf;
        let start = buf.offset();
        while !buf.offset().is_multiple_of(4) {
            buf.put_u8(0xcc);
        }
        buf.bind(table);
        let base = buf.offset();
        for &target in targets {
            let at = buf.offset();
            buf.put_u32(0);
            buf.refer(at, target, FixupKind::Table32 { base });
        }
        let size = buf.offset() - start;
        buf.note_data(size);
    }

    fn lea_label(&mut self, dst: Reg, label: Label) {
        self.asm.lea(Size::Q, Self::gpr(dst), x64::Mem::Rip(label));
    }

    fn breakpoint(&mut self) {
        self.asm.int3();
    }

    fn trap(&mut self) {
        self.asm.ud2();
    }
}
