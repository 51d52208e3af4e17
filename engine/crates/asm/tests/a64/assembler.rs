//! Byte for byte against another assembler, dynasm-rs, over operands that are swept at run time.
//!
//! Each row states an instruction twice, as a call of ours and in dynasm's syntax, under a loop over its operands.

#![allow(clippy::useless_conversion, reason = "dynasm! converts every register number itself")]

use dynasmrt::{DynasmApi, SimpleAssembler, dynasm};
use tierlock_asm::a64::*;

use super::operands::{LOGICAL_W, LOGICAL_X};

/// What both assemblers made so far.
struct Both {
    theirs: SimpleAssembler,
    ours: Vec<(u32, String)>,
}

impl Both {
    fn new() -> Both {
        Both { theirs: SimpleAssembler::new(), ours: Vec::new() }
    }

    /// Compares every word, and holds the sweep to a size, so that a loop that never ran is noticed.
    fn check(self, at_least: usize) {
        let bytes = self.theirs.finalize();
        assert_eq!(bytes.len(), 4 * self.ours.len());
        assert!(self.ours.len() >= at_least, "only {} encodings", self.ours.len());
        for (theirs, (ours, text)) in bytes.chunks(4).zip(&self.ours) {
            let theirs = u32::from_le_bytes(theirs.try_into().expect("four bytes"));
            assert_eq!(theirs, *ours, "{text}: theirs {theirs:08x}, ours {ours:08x}");
        }
    }
}

trait Encoded {
    fn word(self) -> u32;
}

impl Encoded for u32 {
    fn word(self) -> u32 {
        self
    }
}

impl Encoded for Option<u32> {
    fn word(self) -> u32 {
        self.expect("the sweep names encodable operands only")
    }
}

macro_rules! same {
    ($both:ident, $ours:expr; $($asm:tt)*) => {{
        $both.ours.push((Encoded::word($ours), stringify!($($asm)*).to_string()));
        let ops = &mut $both.theirs;
        dynasm!(ops ; .arch aarch64 ; $($asm)*);
    }};
}

const W: Width = Width::W;
const X: Width = Width::X;
const S: FpWidth = FpWidth::S;
const D: FpWidth = FpWidth::D;

/// A register by its number where 31 is the zero register.
fn zr(number: u8) -> Gpr {
    if number == 31 { ZR } else { Gpr::new(number) }
}

/// A register by its number where 31 is the stack pointer.
fn sp(number: u8) -> Gpr {
    if number == 31 { SP } else { Gpr::new(number) }
}

fn v(number: u8) -> Fpr {
    Fpr::new(number)
}

/// Four register numbers for each step; over 32 steps each operand takes every value.
fn registers() -> impl Iterator<Item = (u8, u8, u8, u8)> {
    (0..32u16).map(|i| (i as u8, (i * 7 + 3) as u8 % 32, (i * 11 + 5) as u8 % 32, (i * 13 + 9) as u8 % 32))
}

#[test]
fn add_and_subtract() {
    let mut both = Both::new();
    for (d, n, m, _) in registers() {
        let (zd, zn, zm, sd, sn) = (zr(d), zr(n), zr(m), sp(d), sp(n));
        for bits in [0u32, 1, 42, 0x800, 0xfff, u32::from(d) * 129] {
            let imm = ArithImm::new(u64::from(bits)).unwrap();
            same!(both, add_imm(W, sd, sn, imm); add WSP(d), WSP(n), bits);
            same!(both, add_imm(X, sd, sn, imm); add XSP(d), XSP(n), bits);
            same!(both, sub_imm(W, sd, sn, imm); sub WSP(d), WSP(n), bits);
            same!(both, sub_imm(X, sd, sn, imm); sub XSP(d), XSP(n), bits);
            same!(both, adds_imm(W, zd, sn, imm); adds W(d), WSP(n), bits);
            same!(both, adds_imm(X, zd, sn, imm); adds X(d), XSP(n), bits);
            same!(both, subs_imm(W, zd, sn, imm); subs W(d), WSP(n), bits);
            same!(both, subs_imm(X, zd, sn, imm); subs X(d), XSP(n), bits);
            same!(both, cmp_imm(W, sn, imm); cmp WSP(n), bits);
            same!(both, cmp_imm(X, sn, imm); cmp XSP(n), bits);
            same!(both, cmn_imm(X, sn, imm); cmn XSP(n), bits);
            if bits != 0 {
                let high = ArithImm::new(u64::from(bits) << 12).unwrap();
                same!(both, add_imm(X, sd, sn, high); add XSP(d), XSP(n), bits, lsl 12);
                same!(both, subs_imm(W, zd, sn, high); subs W(d), WSP(n), bits, lsl 12);
            }
        }
        same!(both, add_reg(W, zd, zn, zm); add W(d), W(n), W(m));
        same!(both, add_reg(X, zd, zn, zm); add X(d), X(n), X(m));
        same!(both, adds_reg(X, zd, zn, zm); adds X(d), X(n), X(m));
        same!(both, sub_reg(X, zd, zn, zm); sub X(d), X(n), X(m));
        same!(both, subs_reg(W, zd, zn, zm); subs W(d), W(n), W(m));
        same!(both, cmp_reg(X, zn, zm); cmp X(n), X(m));
        same!(both, cmn_reg(W, zn, zm); cmn W(n), W(m));
        same!(both, neg(X, zd, zm); neg X(d), X(m));
        same!(both, negs(W, zd, zm); negs W(d), W(m));
        same!(both, adc(W, zd, zn, zm); adc W(d), W(n), W(m));
        same!(both, adcs(X, zd, zn, zm); adcs X(d), X(n), X(m));
        same!(both, sbc(X, zd, zn, zm); sbc X(d), X(n), X(m));
        same!(both, sbcs(W, zd, zn, zm); sbcs W(d), W(n), W(m));
        for amount in [1u32, 7, 31] {
            let a = amount as u8;
            same!(both, add_shifted(W, zd, zn, zm, Shift::Lsl, a); add W(d), W(n), W(m), lsl amount);
            same!(both, adds_shifted(X, zd, zn, zm, Shift::Lsr, a); adds X(d), X(n), X(m), lsr amount);
            same!(both, sub_shifted(X, zd, zn, zm, Shift::Asr, a + 32); sub X(d), X(n), X(m), asr amount + 32);
            same!(both, subs_shifted(W, zd, zn, zm, Shift::Asr, a); subs W(d), W(n), W(m), asr amount);
            same!(both, cmp_shifted(X, zn, zm, Shift::Lsl, a + 32); cmp X(n), X(m), lsl amount + 32);
        }
        for amount in 0..5u32 {
            let a = amount as u8;
            same!(both, add_extended(X, sd, sn, zm, Extend::Uxtb, a); add XSP(d), XSP(n), W(m), uxtb amount);
            same!(both, add_extended(X, sd, sn, zm, Extend::Uxth, a); add XSP(d), XSP(n), W(m), uxth amount);
            same!(both, add_extended(X, sd, sn, zm, Extend::Uxtw, a); add XSP(d), XSP(n), W(m), uxtw amount);
            same!(both, add_extended(X, sd, sn, zm, Extend::Uxtx, a); add XSP(d), XSP(n), X(m), uxtx amount);
            same!(both, sub_extended(X, sd, sn, zm, Extend::Sxtb, a); sub XSP(d), XSP(n), W(m), sxtb amount);
            same!(both, sub_extended(X, sd, sn, zm, Extend::Sxth, a); sub XSP(d), XSP(n), W(m), sxth amount);
            same!(both, sub_extended(W, sd, sn, zm, Extend::Sxtw, a); sub WSP(d), WSP(n), W(m), sxtw amount);
            same!(both, sub_extended(X, sd, sn, zm, Extend::Sxtx, a); sub XSP(d), XSP(n), X(m), sxtx amount);
            same!(both, adds_extended(X, zd, sn, zm, Extend::Sxtw, a); adds X(d), XSP(n), W(m), sxtw amount);
            same!(both, subs_extended(X, zd, sn, zm, Extend::Uxtw, a); subs X(d), XSP(n), W(m), uxtw amount);
            same!(both, cmp_extended(X, sn, zm, Extend::Sxtw, a); cmp XSP(n), W(m), sxtw amount);
        }
    }
    both.check(4000);
}

#[test]
fn logic() {
    let mut both = Both::new();
    for (d, n, m, _) in registers() {
        let (zd, zn, zm, sd) = (zr(d), zr(n), zr(m), sp(d));
        same!(both, and_reg(W, zd, zn, zm); and W(d), W(n), W(m));
        same!(both, bic_reg(X, zd, zn, zm); bic X(d), X(n), X(m));
        same!(both, orr_reg(X, zd, zn, zm); orr X(d), X(n), X(m));
        same!(both, orn_reg(W, zd, zn, zm); orn W(d), W(n), W(m));
        same!(both, eor_reg(X, zd, zn, zm); eor X(d), X(n), X(m));
        same!(both, eon_reg(X, zd, zn, zm); eon X(d), X(n), X(m));
        same!(both, ands_reg(W, zd, zn, zm); ands W(d), W(n), W(m));
        same!(both, bics_reg(X, zd, zn, zm); bics X(d), X(n), X(m));
        same!(both, tst_reg(X, zn, zm); tst X(n), X(m));
        same!(both, mvn(X, zd, zm); mvn X(d), X(m));
        same!(both, mov_reg(X, zd, zm); mov X(d), X(m));
        same!(both, mov_reg(W, zd, zm); mov W(d), W(m));
        for amount in [1u32, 9, 31] {
            let a = amount as u8;
            same!(both, and_shifted(X, zd, zn, zm, Shift::Lsl, a + 32); and X(d), X(n), X(m), lsl amount + 32);
            same!(both, orr_shifted(W, zd, zn, zm, Shift::Lsr, a); orr W(d), W(n), W(m), lsr amount);
            same!(both, eor_shifted(X, zd, zn, zm, Shift::Asr, a); eor X(d), X(n), X(m), asr amount);
            same!(both, bic_shifted(X, zd, zn, zm, Shift::Ror, a); bic X(d), X(n), X(m), ror amount);
            same!(both, ands_shifted(W, zd, zn, zm, Shift::Ror, a); ands W(d), W(n), W(m), ror amount);
        }
        for value in LOGICAL_W {
            let (imm, value) = (LogicalImm::new(value, W).unwrap(), value as u32);
            same!(both, and_imm(sd, zn, imm); and WSP(d), W(n), value);
            same!(both, orr_imm(sd, zn, imm); orr WSP(d), W(n), value);
            same!(both, eor_imm(sd, zn, imm); eor WSP(d), W(n), value);
            same!(both, ands_imm(zd, zn, imm); ands W(d), W(n), value);
            same!(both, tst_imm(zn, imm); tst W(n), value);
        }
        for value in LOGICAL_X {
            let imm = LogicalImm::new(value, X).unwrap();
            same!(both, and_imm(sd, zn, imm); and XSP(d), X(n), value);
            same!(both, orr_imm(sd, zn, imm); orr XSP(d), X(n), value);
            same!(both, eor_imm(sd, zn, imm); eor XSP(d), X(n), value);
            same!(both, ands_imm(zd, zn, imm); ands X(d), X(n), value);
            same!(both, tst_imm(zn, imm); tst X(n), value);
        }
        for bits in [0u32, 1, 42, 0x8000, 0xffff] {
            let imm = bits as u16;
            same!(both, movz(W, zd, imm, 16); movz W(d), bits, lsl 16);
            same!(both, movn(W, zd, imm, 0); movn W(d), bits);
            for shift in [0u32, 16, 32, 48] {
                same!(both, movz(X, zd, imm, shift as u8); movz X(d), bits, lsl shift);
                same!(both, movn(X, zd, imm, shift as u8); movn X(d), bits, lsl shift);
                same!(both, movk(X, zd, imm, shift as u8); movk X(d), bits, lsl shift);
            }
        }
    }
    both.check(5000);
}

#[test]
fn every_bitmask_immediate() {
    let mut both = Both::new();
    for (value, imm) in super::properties::bitmasks(X) {
        same!(both, eor_imm(X1, X2, imm); eor x1, x2, value);
    }
    for (value, imm) in super::properties::bitmasks(W) {
        let value = value as u32;
        same!(both, and_imm(X1, X2, imm); and w1, w2, value);
    }
    both.check(5334 + 1302);
}

#[test]
fn bitfields_and_shifts() {
    let mut both = Both::new();
    for (d, n, m, _) in registers() {
        let (zd, zn, zm) = (zr(d), zr(n), zr(m));
        for shift in 1..64u32 {
            let s = shift as u8;
            same!(both, lsl_imm(X, zd, zn, s); lsl X(d), X(n), shift);
            same!(both, lsr_imm(X, zd, zn, s); lsr X(d), X(n), shift);
            same!(both, asr_imm(X, zd, zn, s); asr X(d), X(n), shift);
            same!(both, ror_imm(X, zd, zn, s); ror X(d), X(n), shift);
            same!(both, extr(X, zd, zn, zm, s); extr X(d), X(n), X(m), shift);
            let (lsb, len) = (shift, (64 - shift).min(u32::from(n) + 1));
            let l = len as u8;
            same!(both, ubfx(X, zd, zn, s, l); ubfx X(d), X(n), lsb, len);
            same!(both, sbfx(X, zd, zn, s, l); sbfx X(d), X(n), lsb, len);
            same!(both, ubfiz(X, zd, zn, s, l); ubfiz X(d), X(n), lsb, len);
            same!(both, sbfiz(X, zd, zn, s, l); sbfiz X(d), X(n), lsb, len);
            same!(both, bfi(X, zd, zn, s, l); bfi X(d), X(n), lsb, len);
            same!(both, bfxil(X, zd, zn, s, l); bfxil X(d), X(n), lsb, len);
            if shift < 32 {
                same!(both, lsl_imm(W, zd, zn, s); lsl W(d), W(n), shift);
                same!(both, lsr_imm(W, zd, zn, s); lsr W(d), W(n), shift);
                same!(both, asr_imm(W, zd, zn, s); asr W(d), W(n), shift);
                same!(both, ror_imm(W, zd, zn, s); ror W(d), W(n), shift);
                same!(both, extr(W, zd, zn, zm, s); extr W(d), W(n), W(m), shift);
                let len = (32 - shift).min(u32::from(n) + 1);
                let l = len as u8;
                same!(both, ubfx(W, zd, zn, s, l); ubfx W(d), W(n), lsb, len);
                same!(both, bfi(W, zd, zn, s, l); bfi W(d), W(n), lsb, len);
                same!(both, ubfm(W, zd, zn, s, l); ubfm W(d), W(n), shift, len);
                same!(both, sbfm(W, zd, zn, s, l); sbfm W(d), W(n), shift, len);
                same!(both, bfm(W, zd, zn, s, l); bfm W(d), W(n), shift, len);
            }
        }
        same!(both, sxtb(W, zd, zn); sxtb W(d), W(n));
        same!(both, sxtb(X, zd, zn); sxtb X(d), W(n));
        same!(both, sxth(X, zd, zn); sxth X(d), W(n));
        same!(both, sxtw(zd, zn); sxtw X(d), W(n));
        same!(both, uxtb(zd, zn); uxtb W(d), W(n));
        same!(both, uxth(zd, zn); uxth W(d), W(n));
        same!(both, lsl_reg(W, zd, zn, zm); lsl W(d), W(n), W(m));
        same!(both, lsr_reg(X, zd, zn, zm); lsr X(d), X(n), X(m));
        same!(both, asr_reg(X, zd, zn, zm); asr X(d), X(n), X(m));
        same!(both, ror_reg(W, zd, zn, zm); ror W(d), W(n), W(m));
        same!(both, rbit(X, zd, zn); rbit X(d), X(n));
        same!(both, rev16(W, zd, zn); rev16 W(d), W(n));
        same!(both, rev32(zd, zn); rev32 X(d), X(n));
        same!(both, rev(W, zd, zn); rev W(d), W(n));
        same!(both, rev(X, zd, zn); rev X(d), X(n));
        same!(both, clz(W, zd, zn); clz W(d), W(n));
        same!(both, cls(X, zd, zn); cls X(d), X(n));
    }
    both.check(20_000);
}

#[test]
fn multiplies_and_divides() {
    let mut both = Both::new();
    for (d, n, m, a) in registers() {
        let (zd, zn, zm, za) = (zr(d), zr(n), zr(m), zr(a));
        same!(both, madd(W, zd, zn, zm, za); madd W(d), W(n), W(m), W(a));
        same!(both, madd(X, zd, zn, zm, za); madd X(d), X(n), X(m), X(a));
        same!(both, msub(X, zd, zn, zm, za); msub X(d), X(n), X(m), X(a));
        same!(both, mul(W, zd, zn, zm); mul W(d), W(n), W(m));
        same!(both, mneg(X, zd, zn, zm); mneg X(d), X(n), X(m));
        same!(both, smaddl(zd, zn, zm, za); smaddl X(d), W(n), W(m), X(a));
        same!(both, smsubl(zd, zn, zm, za); smsubl X(d), W(n), W(m), X(a));
        same!(both, umaddl(zd, zn, zm, za); umaddl X(d), W(n), W(m), X(a));
        same!(both, umsubl(zd, zn, zm, za); umsubl X(d), W(n), W(m), X(a));
        same!(both, smull(zd, zn, zm); smull X(d), W(n), W(m));
        same!(both, umull(zd, zn, zm); umull X(d), W(n), W(m));
        same!(both, smulh(zd, zn, zm); smulh X(d), X(n), X(m));
        same!(both, umulh(zd, zn, zm); umulh X(d), X(n), X(m));
        same!(both, sdiv(W, zd, zn, zm); sdiv W(d), W(n), W(m));
        same!(both, udiv(X, zd, zn, zm); udiv X(d), X(n), X(m));
    }
    both.check(400);
}

/// dynasm's conditions are names, not run-time operands: one expansion for each.
macro_rules! for_each_condition {
    ($body:ident, $($argument:tt)*) => {
        $body!(Cond::Eq, eq, $($argument)*); $body!(Cond::Ne, ne, $($argument)*); $body!(Cond::Hs, hs, $($argument)*);
        $body!(Cond::Lo, lo, $($argument)*); $body!(Cond::Mi, mi, $($argument)*); $body!(Cond::Pl, pl, $($argument)*);
        $body!(Cond::Vs, vs, $($argument)*); $body!(Cond::Vc, vc, $($argument)*); $body!(Cond::Hi, hi, $($argument)*);
        $body!(Cond::Ls, ls, $($argument)*); $body!(Cond::Ge, ge, $($argument)*); $body!(Cond::Lt, lt, $($argument)*);
        $body!(Cond::Gt, gt, $($argument)*); $body!(Cond::Le, le, $($argument)*);
    };
}

#[test]
fn conditions() {
    macro_rules! conditional {
        ($cond:expr, $name:ident, $both:ident, $d:ident, $n:ident, $m:ident, $flags:ident) => {
            let (zd, zn, zm, nzcv, five) = (zr($d), zr($n), zr($m), $flags as u8, u32::from($d));
            same!($both, csel(W, zd, zn, zm, $cond); csel W($d), W($n), W($m), $name);
            same!($both, csinc(X, zd, zn, zm, $cond); csinc X($d), X($n), X($m), $name);
            same!($both, csinv(X, zd, zn, zm, $cond); csinv X($d), X($n), X($m), $name);
            same!($both, csneg(W, zd, zn, zm, $cond); csneg W($d), W($n), W($m), $name);
            same!($both, cset(W, zd, $cond); cset W($d), $name);
            same!($both, csetm(X, zd, $cond); csetm X($d), $name);
            same!($both, cinc(X, zd, zn, $cond); cinc X($d), X($n), $name);
            same!($both, cinv(W, zd, zn, $cond); cinv W($d), W($n), $name);
            same!($both, cneg(X, zd, zn, $cond); cneg X($d), X($n), $name);
            same!($both, ccmp_reg(X, zn, zm, nzcv, $cond); ccmp X($n), X($m), $flags, $name);
            same!($both, ccmn_reg(W, zn, zm, nzcv, $cond); ccmn W($n), W($m), $flags, $name);
            same!($both, ccmp_imm(W, zn, u64::from(five), nzcv, $cond); ccmp W($n), five, $flags, $name);
            same!($both, ccmn_imm(X, zn, u64::from(five), nzcv, $cond); ccmn X($n), five, $flags, $name);
            let (vd, vn, vm) = (v($d), v($n), v($m));
            same!($both, fcsel(D, vd, vn, vm, $cond); fcsel D($d), D($n), D($m), $name);
            same!($both, fcsel(S, vd, vn, vm, $cond); fcsel S($d), S($n), S($m), $name);
            same!($both, fccmp(D, vn, vm, nzcv, $cond); fccmp D($n), D($m), $flags, $name);
            let offset = ($d as i32 - 16) * 4096 + 4 * $flags as i32;
            same!($both, b_cond($cond, i64::from(offset)); b.$name offset);
        };
    }
    let mut both = Both::new();
    for (d, n, m, a) in registers() {
        let flags = u32::from(a % 16);
        for_each_condition!(conditional, both, d, n, m, flags);
    }
    both.check(7000);
}

#[test]
fn loads_and_stores() {
    let mut both = Both::new();
    // Every access in every form. A form that moves its base takes x1 to x15 as data, x16 and up as base.
    macro_rules! access {
        ($access:ident, $name:ident, $unscaled:ident, $reg:ident, $t:ident, $n:ident, $m:ident, $log2:literal) => {
            access!(@forms $name, $unscaled, $reg, $t, $n, $m, $log2, |addr| gpr_access(GprAccess::$access, zr($t), addr));
            let base = sp(16 + $n % 16);
            let (low, high) = ($t % 16, 16 + $n % 16);
            for offset in [-256i32, -1, 0, 8, 255] {
                let at = i64::from(offset);
                let data = zr(low);
                same!(both, gpr_access(GprAccess::$access, data, Addr::PreIndex(base, at)); $name $reg(low), [XSP(high), offset]!);
                same!(both, gpr_access(GprAccess::$access, data, Addr::PostIndex(base, at)); $name $reg(low), [XSP(high)], offset);
            }
        };
        (@fp $size:ident, $store:ident, $reg:ident, $name:ident, $unscaled:ident, $t:ident, $n:ident, $m:ident, $log2:literal) => {
            access!(@forms $name, $unscaled, $reg, $t, $n, $m, $log2, |addr| $store(FpAccess::$size, v($t), addr));
            for offset in [-256i32, -1, 0, 8, 255] {
                let at = i64::from(offset);
                same!(both, $store(FpAccess::$size, v($t), Addr::PreIndex(sp($n), at)); $name $reg($t), [XSP($n), offset]!);
                same!(both, $store(FpAccess::$size, v($t), Addr::PostIndex(sp($n), at)); $name $reg($t), [XSP($n)], offset);
            }
        };
        (@forms $name:ident, $unscaled:ident, $reg:ident, $t:ident, $n:ident, $m:ident, $log2:literal, $ours:expr) => {
            let ours = $ours;
            for scaled in [0u32, 1, 42, 0xfff] {
                let offset = scaled << $log2;
                same!(both, ours(Addr::Offset(sp($n), i64::from(offset))); $name $reg($t), [XSP($n), offset]);
            }
            for offset in [-256i32, -1, 0, 255] {
                same!(both, ours(Addr::Unscaled(sp($n), i64::from(offset))); $unscaled $reg($t), [XSP($n), offset]);
            }
            let reg = |extend, scaled| Addr::Reg { base: sp($n), index: zr($m), extend, scaled };
            same!(both, ours(reg(IndexExtend::Lsl, false)); $name $reg($t), [XSP($n), X($m)]);
            same!(both, ours(reg(IndexExtend::Uxtw, false)); $name $reg($t), [XSP($n), W($m), uxtw]);
            same!(both, ours(reg(IndexExtend::Sxtw, false)); $name $reg($t), [XSP($n), W($m), sxtw]);
            same!(both, ours(reg(IndexExtend::Sxtx, false)); $name $reg($t), [XSP($n), X($m), sxtx]);
            if $log2 > 0 {
                same!(both, ours(reg(IndexExtend::Lsl, true)); $name $reg($t), [XSP($n), X($m), lsl $log2]);
                same!(both, ours(reg(IndexExtend::Uxtw, true)); $name $reg($t), [XSP($n), W($m), uxtw $log2]);
                same!(both, ours(reg(IndexExtend::Sxtw, true)); $name $reg($t), [XSP($n), W($m), sxtw $log2]);
                same!(both, ours(reg(IndexExtend::Sxtx, true)); $name $reg($t), [XSP($n), X($m), sxtx $log2]);
            }
        };
    }
    for (t, n, m, _) in registers() {
        access!(Strb, strb, sturb, W, t, n, m, 0);
        access!(Ldrb, ldrb, ldurb, W, t, n, m, 0);
        access!(LdrsbX, ldrsb, ldursb, X, t, n, m, 0);
        access!(LdrsbW, ldrsb, ldursb, W, t, n, m, 0);
        access!(Strh, strh, sturh, W, t, n, m, 1);
        access!(Ldrh, ldrh, ldurh, W, t, n, m, 1);
        access!(LdrshX, ldrsh, ldursh, X, t, n, m, 1);
        access!(LdrshW, ldrsh, ldursh, W, t, n, m, 1);
        access!(StrW, str, stur, W, t, n, m, 2);
        access!(LdrW, ldr, ldur, W, t, n, m, 2);
        access!(Ldrsw, ldrsw, ldursw, X, t, n, m, 2);
        access!(StrX, str, stur, X, t, n, m, 3);
        access!(LdrX, ldr, ldur, X, t, n, m, 3);
        access!(@fp S, str_fp, S, str, stur, t, n, m, 2);
        access!(@fp S, ldr_fp, S, ldr, ldur, t, n, m, 2);
        access!(@fp D, str_fp, D, str, stur, t, n, m, 3);
        access!(@fp D, ldr_fp, D, ldr, ldur, t, n, m, 3);
        access!(@fp Q, str_fp, Q, str, stur, t, n, m, 4);
        access!(@fp Q, ldr_fp, Q, ldr, ldur, t, n, m, 4);
    }
    both.check(10_000);
}

#[test]
fn pairs_and_literals() {
    let mut both = Both::new();
    macro_rules! pair {
        ($load:expr, $store:expr, $reg:ident, $t:ident, $u:ident, $base:ident, $size:literal) => {
            for scaled in [-64i32, -1, 0, 2, 63] {
                let offset = scaled * $size;
                let at = i64::from(offset);
                let base = sp($base);
                same!(both, $load(PairAddr::Offset(base, at)); ldp $reg($t), $reg($u), [XSP($base), offset]);
                same!(both, $store(PairAddr::Offset(base, at)); stp $reg($t), $reg($u), [XSP($base), offset]);
                same!(both, $load(PairAddr::PreIndex(base, at)); ldp $reg($t), $reg($u), [XSP($base), offset]!);
                same!(both, $store(PairAddr::PreIndex(base, at)); stp $reg($t), $reg($u), [XSP($base), offset]!);
                same!(both, $load(PairAddr::PostIndex(base, at)); ldp $reg($t), $reg($u), [XSP($base)], offset);
                same!(both, $store(PairAddr::PostIndex(base, at)); stp $reg($t), $reg($u), [XSP($base)], offset);
            }
        };
    }
    for (t, n, _, _) in registers() {
        // Data in x0 to x15, base in x16 to sp: what moves its base must not transfer it.
        let (low, next, base) = (t % 16, (t + 1) % 16, 16 + n % 16);
        let (a, b) = (zr(low), zr(next));
        pair!(|addr| ldp(W, a, b, addr), |addr| stp(W, a, b, addr), W, low, next, base, 4);
        pair!(|addr| ldp(X, a, b, addr), |addr| stp(X, a, b, addr), X, low, next, base, 8);
        let u = (t + 1) % 32;
        let (a, b) = (v(t), v(u));
        pair!(
            |addr| ldp_fp(FpAccess::S, a, b, addr),
            |addr| stp_fp(FpAccess::S, a, b, addr),
            S,
            t,
            u,
            base,
            4
        );
        pair!(
            |addr| ldp_fp(FpAccess::D, a, b, addr),
            |addr| stp_fp(FpAccess::D, a, b, addr),
            D,
            t,
            u,
            base,
            8
        );
        pair!(
            |addr| ldp_fp(FpAccess::Q, a, b, addr),
            |addr| stp_fp(FpAccess::Q, a, b, addr),
            Q,
            t,
            u,
            base,
            16
        );
        for offset in [-(1i32 << 20), -4, 0, 4, 0x1234, (1 << 20) - 4] {
            let at = i64::from(offset);
            same!(both, ldr_literal(W, zr(t), at); ldr W(t), offset);
            same!(both, ldr_literal(X, zr(t), at); ldr X(t), offset);
            same!(both, ldrsw_literal(zr(t), at); ldrsw X(t), offset);
            same!(both, ldr_literal_fp(FpAccess::S, v(t), at); ldr S(t), offset);
            same!(both, ldr_literal_fp(FpAccess::D, v(t), at); ldr D(t), offset);
            same!(both, ldr_literal_fp(FpAccess::Q, v(t), at); ldr Q(t), offset);
        }
    }
    both.check(5000);
}

#[test]
fn atomics() {
    let mut both = Both::new();
    macro_rules! lse {
        ($encode:ident, $s:ident, $t:ident, $n:ident, $plain:ident $a:ident $l:ident $al:ident
         $pb:ident $ab:ident $lb:ident $alb:ident $ph:ident $ah:ident $lh:ident $alh:ident) => {
            let (zs, zt, base) = (zr($s), zr($t), sp($n));
            let (byte, half) = (AtomicSize::Byte, AtomicSize::Half);
            let (word, double) = (AtomicSize::Word, AtomicSize::Double);
            let [r, acq, rel, ar] = [Ordering::Relaxed, Ordering::Acquire, Ordering::Release, Ordering::AcquireRelease];
            same!(both, $encode(word, r, zs, zt, base); $plain W($s), W($t), [XSP($n)]);
            same!(both, $encode(word, acq, zs, zt, base); $a W($s), W($t), [XSP($n)]);
            same!(both, $encode(word, rel, zs, zt, base); $l W($s), W($t), [XSP($n)]);
            same!(both, $encode(word, ar, zs, zt, base); $al W($s), W($t), [XSP($n)]);
            same!(both, $encode(double, r, zs, zt, base); $plain X($s), X($t), [XSP($n)]);
            same!(both, $encode(double, acq, zs, zt, base); $a X($s), X($t), [XSP($n)]);
            same!(both, $encode(double, rel, zs, zt, base); $l X($s), X($t), [XSP($n)]);
            same!(both, $encode(double, ar, zs, zt, base); $al X($s), X($t), [XSP($n)]);
            same!(both, $encode(byte, r, zs, zt, base); $pb W($s), W($t), [XSP($n)]);
            same!(both, $encode(byte, rel, zs, zt, base); $lb W($s), W($t), [XSP($n)]);
            same!(both, $encode(byte, ar, zs, zt, base); $alb W($s), W($t), [XSP($n)]);
            same!(both, $encode(half, r, zs, zt, base); $ph W($s), W($t), [XSP($n)]);
            same!(both, $encode(half, acq, zs, zt, base); $ah W($s), W($t), [XSP($n)]);
            same!(both, $encode(half, rel, zs, zt, base); $lh W($s), W($t), [XSP($n)]);
            same!(both, $encode(half, ar, zs, zt, base); $alh W($s), W($t), [XSP($n)]);
        };
    }
    for (t, n, s, _) in registers() {
        let (zt, base) = (zr(t), sp(n));
        same!(both, ldar(AtomicSize::Byte, zt, base); ldarb W(t), [XSP(n)]);
        same!(both, ldar(AtomicSize::Half, zt, base); ldarh W(t), [XSP(n)]);
        same!(both, ldar(AtomicSize::Word, zt, base); ldar W(t), [XSP(n)]);
        same!(both, ldar(AtomicSize::Double, zt, base); ldar X(t), [XSP(n)]);
        same!(both, stlr(AtomicSize::Byte, zt, base); stlrb W(t), [XSP(n)]);
        same!(both, stlr(AtomicSize::Half, zt, base); stlrh W(t), [XSP(n)]);
        same!(both, stlr(AtomicSize::Word, zt, base); stlr W(t), [XSP(n)]);
        same!(both, stlr(AtomicSize::Double, zt, base); stlr X(t), [XSP(n)]);
        same!(both, ldxr(AtomicSize::Double, zt, base); ldxr X(t), [XSP(n)]);
        same!(both, ldaxr(AtomicSize::Word, zt, base); ldaxr W(t), [XSP(n)]);
        same!(both, ldaxr(AtomicSize::Double, zt, base); ldaxr X(t), [XSP(n)]);
        if s != t && s != n {
            same!(both, stxr(AtomicSize::Double, zr(s), zt, base); stxr W(s), X(t), [XSP(n)]);
            same!(both, stlxr(AtomicSize::Byte, zr(s), zt, base); stlxrb W(s), W(t), [XSP(n)]);
            same!(both, stlxr(AtomicSize::Word, zr(s), zt, base); stlxr W(s), W(t), [XSP(n)]);
            same!(both, stlxr(AtomicSize::Double, zr(s), zt, base); stlxr W(s), X(t), [XSP(n)]);
        }
        lse!(cas, s, t, n, cas casa casl casal casb casab caslb casalb cash casah caslh casalh);
        lse!(ldadd, s, t, n, ldadd ldadda ldaddl ldaddal ldaddb ldaddab ldaddlb ldaddalb ldaddh ldaddah ldaddlh ldaddalh);
        lse!(ldclr, s, t, n, ldclr ldclra ldclrl ldclral ldclrb ldclrab ldclrlb ldclralb ldclrh ldclrah ldclrlh ldclralh);
        lse!(ldeor, s, t, n, ldeor ldeora ldeorl ldeoral ldeorb ldeorab ldeorlb ldeoralb ldeorh ldeorah ldeorlh ldeoralh);
        lse!(ldset, s, t, n, ldset ldseta ldsetl ldsetal ldsetb ldsetab ldsetlb ldsetalb ldseth ldsetah ldsetlh ldsetalh);
        lse!(swp, s, t, n, swp swpa swpl swpal swpb swpab swplb swpalb swph swpah swplh swpalh);
    }
    both.check(3000);
}

#[test]
fn branches_and_addresses() {
    let mut both = Both::new();
    for (t, ..) in registers() {
        let rt = zr(t);
        for offset in [-(1i32 << 27), -4096, -4, 0, 4, 0x12344, (1 << 27) - 4] {
            same!(both, b(i64::from(offset)); b offset);
            same!(both, bl(i64::from(offset)); bl offset);
        }
        for offset in [-(1i32 << 20), -4, 0, 4, 0x12344, (1 << 20) - 4] {
            same!(both, cbz(W, rt, i64::from(offset)); cbz W(t), offset);
            same!(both, cbz(X, rt, i64::from(offset)); cbz X(t), offset);
            same!(both, cbnz(W, rt, i64::from(offset)); cbnz W(t), offset);
            same!(both, cbnz(X, rt, i64::from(offset)); cbnz X(t), offset);
        }
        for offset in [-(1i32 << 15), -4, 0, 4, 0x1234, (1 << 15) - 4] {
            for bit in [0u32, 1, 31, 32, 63] {
                same!(both, tbz(rt, bit as u8, i64::from(offset)); tbz X(t), bit, offset);
                same!(both, tbnz(rt, bit as u8, i64::from(offset)); tbnz X(t), bit, offset);
            }
        }
        for offset in [-(1i32 << 20), -1, 0, 3, 0x12345, (1 << 20) - 1] {
            same!(both, adr(rt, i64::from(offset)); adr X(t), offset);
            // dynasm takes 32 bits of bytes here: a quarter of the reach.
            let pages = offset / 4;
            let bytes = pages << 12;
            same!(both, adrp(rt, i64::from(pages)); adrp X(t), bytes);
        }
        if t < 31 {
            same!(both, br(rt); br X(t));
            same!(both, blr(rt); blr X(t));
            same!(both, ret_reg(rt); ret X(t));
        }
    }
    for imm in [0u32, 1, 42, 0xf000, 0xffff] {
        same!(both, brk(imm as u16); brk imm);
        same!(both, svc(imm as u16); svc imm);
        same!(both, udf(imm as u16); udf imm);
    }
    same!(both, ret(); ret);
    both.check(3000);
}

#[test]
fn system_instructions() {
    let mut both = Both::new();
    same!(both, nop(); nop);
    same!(both, yield_hint(); yield);
    same!(both, paciasp(); paciasp);
    same!(both, autiasp(); autiasp);
    same!(both, bti(BtiTarget::None); hint 32);
    same!(both, bti(BtiTarget::Call); hint 34);
    same!(both, bti(BtiTarget::Jump); hint 36);
    same!(both, bti(BtiTarget::CallOrJump); hint 38);
    for imm in 0..128u32 {
        same!(both, hint(imm as u8); hint imm);
    }
    same!(both, dmb(Barrier::Ish); dmb ish);
    same!(both, dmb(Barrier::IshLd); dmb ishld);
    same!(both, dmb(Barrier::IshSt); dmb ishst);
    same!(both, dmb(Barrier::Sy); dmb sy);
    same!(both, dsb(Barrier::Ish); dsb ish);
    same!(both, dsb(Barrier::Ld); dsb ld);
    same!(both, dsb(Barrier::St); dsb st);
    same!(both, dsb(Barrier::Osh); dsb osh);
    same!(both, isb(); isb);
    same!(both, clrex(); clrex);
    // dynasm takes a system register as 15 bits: o0, op1 (3), CRn (4), CRm (4), op2 (3).
    for t in 0..32u8 {
        let rt = zr(t);
        same!(both, mrs(rt, SysReg::Nzcv); mrs X(t), 0b1_011_0100_0010_000);
        same!(both, msr(SysReg::Nzcv, rt); msr 0b1_011_0100_0010_000, X(t));
        same!(both, mrs(rt, SysReg::Fpcr); mrs X(t), 0b1_011_0100_0100_000);
        same!(both, msr(SysReg::Fpcr, rt); msr 0b1_011_0100_0100_000, X(t));
        same!(both, msr(SysReg::Fpsr, rt); msr 0b1_011_0100_0100_001, X(t));
        same!(both, mrs(rt, SysReg::CtrEl0); mrs X(t), 0b1_011_0000_0000_001);
        same!(both, mrs(rt, SysReg::TpidrEl0); mrs X(t), 0b1_011_1101_0000_010);
        same!(both, dc_cvau(rt); dc cvau, X(t));
        same!(both, ic_ivau(rt); ic ivau, X(t));
    }
    both.check(400);
}

#[test]
fn floating_point() {
    let mut both = Both::new();
    macro_rules! widths {
        ($fw:expr, $reg:ident, $int:ident, $d:ident, $n:ident, $m:ident, $a:ident) => {
            let (vd, vn, vm, va) = (v($d), v($n), v($m), v($a));
            same!(both, fadd($fw, vd, vn, vm); fadd $reg($d), $reg($n), $reg($m));
            same!(both, fsub($fw, vd, vn, vm); fsub $reg($d), $reg($n), $reg($m));
            same!(both, fmul($fw, vd, vn, vm); fmul $reg($d), $reg($n), $reg($m));
            same!(both, fdiv($fw, vd, vn, vm); fdiv $reg($d), $reg($n), $reg($m));
            same!(both, fmax($fw, vd, vn, vm); fmax $reg($d), $reg($n), $reg($m));
            same!(both, fmin($fw, vd, vn, vm); fmin $reg($d), $reg($n), $reg($m));
            same!(both, fmaxnm($fw, vd, vn, vm); fmaxnm $reg($d), $reg($n), $reg($m));
            same!(both, fminnm($fw, vd, vn, vm); fminnm $reg($d), $reg($n), $reg($m));
            same!(both, fnmul($fw, vd, vn, vm); fnmul $reg($d), $reg($n), $reg($m));
            same!(both, fmov($fw, vd, vn); fmov $reg($d), $reg($n));
            same!(both, fabs($fw, vd, vn); fabs $reg($d), $reg($n));
            same!(both, fneg($fw, vd, vn); fneg $reg($d), $reg($n));
            same!(both, fsqrt($fw, vd, vn); fsqrt $reg($d), $reg($n));
            same!(both, frintn($fw, vd, vn); frintn $reg($d), $reg($n));
            same!(both, frintp($fw, vd, vn); frintp $reg($d), $reg($n));
            same!(both, frintm($fw, vd, vn); frintm $reg($d), $reg($n));
            same!(both, frintz($fw, vd, vn); frintz $reg($d), $reg($n));
            same!(both, frinta($fw, vd, vn); frinta $reg($d), $reg($n));
            same!(both, fmadd($fw, vd, vn, vm, va); fmadd $reg($d), $reg($n), $reg($m), $reg($a));
            same!(both, fmsub($fw, vd, vn, vm, va); fmsub $reg($d), $reg($n), $reg($m), $reg($a));
            same!(both, fnmadd($fw, vd, vn, vm, va); fnmadd $reg($d), $reg($n), $reg($m), $reg($a));
            same!(both, fnmsub($fw, vd, vn, vm, va); fnmsub $reg($d), $reg($n), $reg($m), $reg($a));
            same!(both, fcmp($fw, vn, vm); fcmp $reg($n), $reg($m));
            same!(both, fcmp_zero($fw, vn); fcmp $reg($n), 0.0);
            let (zd, zn) = (zr($d), zr($n));
            same!(both, fmov_to_gpr($fw, zd, vn); fmov $int($d), $reg($n));
            same!(both, fmov_from_gpr($fw, vd, zn); fmov $reg($d), $int($n));
            widths!(@int $fw, $reg, W, zd, vd, zn, vn, $d, $n);
            widths!(@int $fw, $reg, X, zd, vd, zn, vn, $d, $n);
        };
        (@int $fw:expr, $reg:ident, $int:ident, $zd:ident, $vd:ident, $zn:ident, $vn:ident, $d:ident, $n:ident) => {
            same!(both, fcvtzs($int, $fw, $zd, $vn); fcvtzs $int($d), $reg($n));
            same!(both, fcvtzu($int, $fw, $zd, $vn); fcvtzu $int($d), $reg($n));
            same!(both, fcvtms($int, $fw, $zd, $vn); fcvtms $int($d), $reg($n));
            same!(both, fcvtps($int, $fw, $zd, $vn); fcvtps $int($d), $reg($n));
            same!(both, fcvtns($int, $fw, $zd, $vn); fcvtns $int($d), $reg($n));
            same!(both, fcvtas($int, $fw, $zd, $vn); fcvtas $int($d), $reg($n));
            same!(both, scvtf($int, $fw, $vd, $zn); scvtf $reg($d), $int($n));
            same!(both, ucvtf($int, $fw, $vd, $zn); ucvtf $reg($d), $int($n));
        };
    }
    for (d, n, m, a) in registers() {
        widths!(D, D, X, d, n, m, a);
        widths!(S, S, W, d, n, m, a);
        same!(both, fjcvtzs(zr(d), v(n)); fjcvtzs W(d), D(n));
        same!(both, fcvt_s_to_d(v(d), v(n)); fcvt D(d), S(n));
        same!(both, fcvt_d_to_s(v(d), v(n)); fcvt S(d), D(n));
        same!(both, cnt_8b(v(d), v(n)); cnt V(d).B8, V(n).B8);
        same!(both, addv_8b(v(d), v(n)); addv B(d), V(n).B8);
        same!(both, and_8b(v(d), v(n), v(m)); and V(d).B8, V(n).B8, V(m).B8);
        same!(both, orr_8b(v(d), v(n), v(m)); orr V(d).B8, V(n).B8, V(m).B8);
        same!(both, eor_8b(v(d), v(n), v(m)); eor V(d).B8, V(n).B8, V(m).B8);
        same!(both, bsl_8b(v(d), v(n), v(m)); bsl V(d).B8, V(n).B8, V(m).B8);
        same!(both, mov_16b(v(d), v(n)); mov V(d).B16, V(n).B16);
        same!(both, movi_zero(v(d)); movi D(d), 0);
    }
    for bits in 0..=255u8 {
        let imm = super::properties::fp_immediate(bits);
        let value = imm.value() as f32;
        same!(both, fmov_imm(D, V3, imm); fmov d3, value);
        same!(both, fmov_imm(S, V3, imm); fmov s3, value);
    }
    both.check(3000);
}
