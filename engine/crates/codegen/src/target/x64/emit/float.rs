//! Instructions of doubles. With AVX their three-operand forms, else those of SSE2.

use tierlock_asm::x64::{Alu, Cc, Gpr, Mem, Packed, Rounding, Shift, Size, SseOp, Xmm};

use super::control::Rare;
use super::{Emit, Places, SCRATCH, SCRATCH_FLOAT, Xm};
use crate::ir::op::CANONICAL_NAN;
use crate::target::x64::inst::{Convert, Flags, FloatUnary, Inst};

const SIGN: u64 = 1 << 63;

impl Emit<'_> {
    pub(super) fn float(&mut self, inst: Inst, mut p: Places<'_>) {
        match inst {
            Inst::FloatConst { bits } => {
                let dst = p.xmm();
                self.fconst(dst, bits);
            }
            Inst::Float { op, src } => {
                let (dst, lhs) = (p.xmm(), p.xmm());
                let src = self.float_src(src, &mut p);
                self.fop(op, dst, lhs, src);
            }
            Inst::FloatMinMax { max } => {
                let (dst, _, rhs) = (p.xmm(), p.xmm(), p.xmm());
                self.min_max(max, dst, rhs);
            }
            Inst::FloatUnary { op } => {
                let (dst, src) = (p.xmm(), p.xmm());
                self.float_unary(op, dst, src);
            }
            Inst::FloatSelect { cond } => {
                let dst = p.xmm();
                self.compare(cond.cmp, &mut p);
                let then = p.xm();
                let (take, skip) = (self.a.buf.near_label(), self.a.buf.near_label());
                match cond.flags {
                    Flags::Cc(cc) => self.a.jcc_l(cc.invert(), skip),
                    Flags::FloatNe => {
                        self.a.jcc_l(Cc::Ne, take);
                        self.a.jcc_l(Cc::Np, skip);
                    }
                    Flags::FloatEq => unreachable!("selection turns it round"),
                }
                self.a.buf.bind(take);
                match then {
                    Xm::Reg(then) => self.fmov(dst, then),
                    Xm::Mem(then) => self.fload(dst, then),
                }
                self.a.buf.bind(skip);
            }
            Inst::StoreFloat { single, address } => {
                let src = p.xmm();
                let mem = self.address(address, &mut p);
                match (single, self.avx()) {
                    (false, _) => self.fstore(mem, src),
                    (true, true) => {
                        self.a.vcvtsd2ss(SCRATCH_FLOAT, src, src);
                        self.a.vmovss_mr(mem, SCRATCH_FLOAT);
                    }
                    (true, false) => {
                        self.a.cvtsd2ss(SCRATCH_FLOAT, src);
                        self.a.movss_mr(mem, SCRATCH_FLOAT);
                    }
                }
            }
            Inst::Convert { kind } => self.convert(kind, &mut p),
            Inst::ToIntChecked => {
                let (dst, src) = (p.gpr(), p.xmm());
                self.double_to_int_checked(dst, src);
            }
            other => unreachable!("{other:?} is emitted elsewhere"),
        }
    }

    fn avx(&self) -> bool {
        self.features.avx
    }

    pub(super) fn fmov(&mut self, dst: Xmm, src: Xmm) {
        match self.avx() {
            _ if dst == src => {}
            true => self.a.vmovapd(dst, src),
            false => self.a.movapd(dst, src),
        }
    }

    pub(super) fn fload(&mut self, dst: Xmm, mem: Mem) {
        match self.avx() {
            true => self.a.vmovsd_rm(dst, mem),
            false => self.a.movsd_rm(dst, mem),
        }
    }

    pub(super) fn fload_single(&mut self, dst: Xmm, mem: Mem) {
        match self.avx() {
            true => {
                self.a.vmovss_rm(dst, mem);
                self.a.vcvtss2sd(dst, dst, dst);
            }
            false => {
                self.a.movss_rm(dst, mem);
                self.a.cvtss2sd(dst, dst);
            }
        }
    }

    pub(super) fn fstore(&mut self, mem: Mem, src: Xmm) {
        match self.avx() {
            true => self.a.vmovsd_mr(mem, src),
            false => self.a.movsd_mr(mem, src),
        }
    }

    fn fconst(&mut self, dst: Xmm, bits: u64) {
        match bits {
            0 => self.packed(Packed::Xor, dst, dst),
            bits => {
                let label = self.a.buf.constant(bits);
                self.fload(dst, Mem::Rip(label));
            }
        }
    }

    /// `dst = dst op src`, bit by bit.
    fn packed(&mut self, op: Packed, dst: Xmm, src: Xmm) {
        match self.avx() {
            true => self.a.vpacked_rrr(op, dst, dst, src),
            false => self.a.packed_rr(op, dst, src),
        }
    }

    fn fop(&mut self, op: SseOp, dst: Xmm, lhs: Xmm, src: Xm) {
        match (self.avx(), src) {
            (true, Xm::Reg(rhs)) => self.a.vsse_rrr(op, dst, lhs, rhs),
            (true, Xm::Mem(rhs)) => self.a.vsse_rrm(op, dst, lhs, rhs),
            (false, src) => {
                debug_assert_eq!(dst, lhs, "without AVX the operand is written over");
                match src {
                    Xm::Reg(rhs) => self.a.sse_rr(op, dst, rhs),
                    Xm::Mem(rhs) => self.a.sse_rm(op, dst, rhs),
                }
            }
        }
    }

    fn ucomisd(&mut self, lhs: Xmm, rhs: Xmm) {
        match self.avx() {
            true => self.a.vucomisd_rr(lhs, rhs),
            false => self.a.ucomisd_rr(lhs, rhs),
        }
    }

    /// `minsd` and `maxsd` give their second operand for NaN and for zeros of both signs, so these go apart.
    fn min_max(&mut self, max: bool, dst: Xmm, rhs: Xmm) {
        let (nan, equal, done) = (self.a.buf.near_label(), self.a.buf.near_label(), self.a.buf.near_label());
        self.ucomisd(dst, rhs);
        self.a.jcc_l(Cc::P, nan);
        self.a.jcc_l(Cc::E, equal);
        self.fop(if max { SseOp::Max } else { SseOp::Min }, dst, dst, Xm::Reg(rhs));
        self.a.jmp_l(done);
        self.a.buf.bind(nan);
        self.fop(SseOp::Add, dst, dst, Xm::Reg(rhs));
        self.a.jmp_l(done);
        self.a.buf.bind(equal);
        // Equal doubles differ at most in the sign, of zeros.
        self.packed(if max { Packed::And } else { Packed::Or }, dst, rhs);
        self.a.buf.bind(done);
    }

    fn float_unary(&mut self, op: FloatUnary, dst: Xmm, src: Xmm) {
        match (op, self.avx()) {
            (FloatUnary::Sqrt, true) => self.a.vsse_rrr(SseOp::Sqrt, dst, src, src),
            (FloatUnary::Sqrt, false) => self.a.sse_rr(SseOp::Sqrt, dst, src),
            (FloatUnary::Neg, _) => {
                self.fconst(SCRATCH_FLOAT, SIGN);
                self.packed(Packed::Xor, dst, SCRATCH_FLOAT);
            }
            (FloatUnary::Abs, _) => {
                self.fconst(SCRATCH_FLOAT, !SIGN);
                self.packed(Packed::And, dst, SCRATCH_FLOAT);
            }
            (FloatUnary::Round(mode), avx) => match (self.features.sse41, avx) {
                (true, true) => self.a.vroundsd(mode, dst, src, src),
                (true, false) => self.a.roundsd(mode, dst, src),
                (false, _) => self.round(mode, dst, src),
            },
            (FloatUnary::Round32, true) => {
                self.a.vcvtsd2ss(dst, src, src);
                self.a.vcvtss2sd(dst, dst, dst);
            }
            (FloatUnary::Round32, false) => {
                self.a.cvtsd2ss(dst, src);
                self.a.cvtss2sd(dst, dst);
            }
            (FloatUnary::Canon, _) => {
                let ordered = self.a.buf.near_label();
                self.ucomisd(dst, dst);
                self.a.jcc_l(Cc::Np, ordered);
                self.fconst(dst, CANONICAL_NAN);
                self.a.buf.bind(ordered);
            }
        }
    }

    /// Rounds without the instruction for it. `dst` is not `src`.
    fn round(&mut self, mode: Rounding, dst: Xmm, src: Xmm) {
        let done = self.a.buf.label();
        self.fmov(dst, src);
        // From 2^52 on all doubles are integers; NaN and infinities have the greatest exponent.
        self.a.mov_rx(Size::Q, SCRATCH, src);
        self.a.shift_ri(Shift::Shl, Size::Q, SCRATCH, 1);
        self.a.shift_ri(Shift::Shr, Size::Q, SCRATCH, 53);
        self.a.alu_ri(Alu::Cmp, Size::D, SCRATCH, 1023 + 52);
        self.a.jcc_l(Cc::Ae, done);
        match mode {
            Rounding::Even => {
                // With 2^52 of the same sign added, there are no bits left for a fraction.
                self.sign_of(src);
                self.fconst(dst, 0x4330_0000_0000_0000);
                self.packed(Packed::Or, dst, SCRATCH_FLOAT);
                self.fmov(SCRATCH_FLOAT, dst);
                self.fop(SseOp::Add, dst, dst, Xm::Reg(src));
                self.fop(SseOp::Sub, dst, dst, Xm::Reg(SCRATCH_FLOAT));
            }
            _ => {
                let near = self.a.buf.label();
                self.a.cvttsd2si(Size::Q, SCRATCH, src);
                self.int_to_double(Size::Q, dst, SCRATCH);
                let one = self.a.buf.constant(1f64.to_bits());
                match mode {
                    Rounding::Floor => {
                        self.ucomisd(src, dst);
                        self.a.jcc_l(Cc::Ae, near);
                        self.fop(SseOp::Sub, dst, dst, Xm::Mem(Mem::Rip(one)));
                    }
                    Rounding::Ceil => {
                        self.ucomisd(dst, src);
                        self.a.jcc_l(Cc::Ae, near);
                        self.fop(SseOp::Add, dst, dst, Xm::Mem(Mem::Rip(one)));
                    }
                    _ => {}
                }
                self.a.buf.bind(near);
            }
        }
        // What rounds to 0 keeps its sign; other results have it already.
        self.sign_of(src);
        self.packed(Packed::Or, dst, SCRATCH_FLOAT);
        self.a.buf.bind(done);
    }

    /// The scratch register becomes the sign bit of `src`.
    fn sign_of(&mut self, src: Xmm) {
        self.fconst(SCRATCH_FLOAT, SIGN);
        self.packed(Packed::And, SCRATCH_FLOAT, src);
    }

    pub(super) fn int_to_double(&mut self, size: Size, dst: Xmm, src: Gpr) {
        // The instruction keeps the upper half, and would wait for whatever was last in it.
        self.packed(Packed::Xor, dst, dst);
        match self.avx() {
            true => self.a.vcvtsi2sd(size, dst, dst, src),
            false => self.a.cvtsi2sd_rr(size, dst, src),
        }
    }

    fn cvttsd2si(&mut self, size: Size, dst: Gpr, src: Xmm) {
        match self.avx() {
            true => self.a.vcvttsd2si(size, dst, src),
            false => self.a.cvttsd2si(size, dst, src),
        }
    }

    fn move_bits(&mut self, dst: Gpr, src: Xmm) {
        match self.avx() {
            true => self.a.vmov_rx(Size::Q, dst, src),
            false => self.a.mov_rx(Size::Q, dst, src),
        }
    }

    fn convert(&mut self, kind: Convert, p: &mut Places<'_>) {
        match kind {
            Convert::FromInt(size) => {
                let (dst, src) = (p.xmm(), p.gpr());
                self.int_to_double(size, dst, src);
            }
            Convert::ToBits => {
                let (dst, src) = (p.gpr(), p.xmm());
                self.move_bits(dst, src);
            }
            Convert::FromBits => {
                let (dst, src) = (p.xmm(), p.gpr());
                match self.avx() {
                    true => self.a.vmov_xr(Size::Q, dst, src),
                    false => self.a.mov_xr(Size::Q, dst, src),
                }
            }
            Convert::ToInt(size) => {
                let (dst, src) = (p.gpr(), p.xmm());
                self.cvttsd2si(size, dst, src);
                let (at, back) = self.rare_if_least(size, dst);
                self.rare.push(Rare::Saturate { size, dst, src, at, back });
            }
            Convert::ToInt32Js => {
                let (dst, src) = (p.gpr(), p.xmm());
                // What fits 64 bits has the right lower half.
                self.cvttsd2si(Size::Q, dst, src);
                let (at, back) = self.rare_if_least(Size::Q, dst);
                self.rare.push(Rare::ToInt32Js { dst, src, at, back });
            }
        }
    }

    /// Goes out of line if `dst` is the least integer, which a conversion gives for what does not fit.
    fn rare_if_least(&mut self, size: Size, dst: Gpr) -> (tierlock_asm::Label, tierlock_asm::Label) {
        let (at, back) = (self.a.buf.label(), self.a.buf.label());
        self.a.alu_ri(Alu::Cmp, size, dst, 1);
        self.a.jcc_l(Cc::O, at);
        self.a.buf.bind(back);
        (at, back)
    }

    /// `dst` is the least integer: it should be that for what is too low, the greatest for what is too high, and 0 for
    /// NaN.
    pub(super) fn saturate(&mut self, size: Size, dst: Gpr, src: Xmm, back: tierlock_asm::Label) {
        let (nan, low) = (self.a.buf.near_label(), self.a.buf.near_label());
        self.packed(Packed::Xor, SCRATCH_FLOAT, SCRATCH_FLOAT);
        self.ucomisd(src, SCRATCH_FLOAT);
        self.a.jcc_l(Cc::P, nan);
        self.a.jcc_l(Cc::B, low);
        self.a.mov_ri(dst, if size == Size::Q { i64::MAX as u64 } else { i32::MAX as u64 });
        self.a.jmp_l(back);
        self.a.buf.bind(nan);
        self.a.alu_rr(Alu::Xor, Size::D, dst, dst);
        self.a.buf.bind(low);
        self.a.jmp_l(back);
    }

    /// The integer part modulo 2^32 of what is at least 2^63 in size: its fraction shifted to its place. The hidden bit
    /// is always shifted out, as are sign and exponent.
    pub(super) fn truncate_js(&mut self, dst: Gpr, src: Xmm, back: tierlock_asm::Label) {
        let rcx = Gpr::RCX;
        let (zero, join) = (self.a.buf.near_label(), self.a.buf.near_label());
        if dst != rcx {
            self.a.push(rcx);
        }
        self.move_bits(rcx, src);
        self.a.shift_ri(Shift::Shr, Size::Q, rcx, 52);
        self.a.alu_ri(Alu::And, Size::D, rcx, 0x7ff);
        self.a.alu_ri(Alu::Sub, Size::D, rcx, 1023 + 52);
        self.a.alu_ri(Alu::Cmp, Size::D, rcx, 31);
        self.a.jcc_l(Cc::A, zero);
        self.move_bits(SCRATCH, src);
        self.a.shift_cl(Shift::Shl, Size::Q, SCRATCH);
        // Negated if the sign is set.
        self.move_bits(rcx, src);
        self.a.shift_ri(Shift::Sar, Size::Q, rcx, 63);
        self.a.alu_rr(Alu::Xor, Size::D, SCRATCH, rcx);
        self.a.alu_rr(Alu::Sub, Size::D, SCRATCH, rcx);
        self.a.jmp_l(join);
        self.a.buf.bind(zero);
        self.a.alu_rr(Alu::Xor, Size::D, SCRATCH, SCRATCH);
        self.a.buf.bind(join);
        if dst != rcx {
            self.a.pop(rcx);
        }
        self.a.mov_rr(Size::D, dst, SCRATCH);
        self.a.jmp_l(back);
    }

    fn double_to_int_checked(&mut self, dst: Gpr, src: Xmm) {
        let exit = self.exit();
        let not_zero = self.a.buf.near_label();
        self.cvttsd2si(Size::D, dst, src);
        self.int_to_double(Size::D, SCRATCH_FLOAT, dst);
        self.ucomisd(SCRATCH_FLOAT, src);
        self.a.jcc_l(Cc::Ne, exit);
        self.a.jcc_l(Cc::P, exit);
        self.a.test_rr(Size::D, dst, dst);
        self.a.jcc_l(Cc::Ne, not_zero);
        // It equals 0; of the two zeros only the positive one is an integer.
        self.move_bits(SCRATCH, src);
        self.a.test_rr(Size::Q, SCRATCH, SCRATCH);
        self.a.jcc_l(Cc::Ne, exit);
        self.a.buf.bind(not_zero);
    }
}
