//! "Data Processing -- Register": arithmetic and logic on registers, multiplies, divides, conditional selection.

use super::super::imm::ArithImm;
use super::super::reg::{Cond, Gpr, Width};
use super::dp_imm;

/// How a shifted-register operand is shifted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Shift {
    /// Left.
    Lsl = 0,
    /// Right, zeros come in.
    Lsr = 1,
    /// Right, the sign comes in.
    Asr = 2,
    /// Rotated right; logical operations only.
    Ror = 3,
}

/// How an extended-register operand is widened before it is shifted left by 0 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Extend {
    /// Zero-extended byte.
    Uxtb = 0,
    /// Zero-extended halfword.
    Uxth = 1,
    /// Zero-extended word.
    Uxtw = 2,
    /// The whole doubleword.
    Uxtx = 3,
    /// Sign-extended byte.
    Sxtb = 4,
    /// Sign-extended halfword.
    Sxth = 5,
    /// Sign-extended word.
    Sxtw = 6,
    /// The whole doubleword.
    Sxtx = 7,
}

/// Three registers, none of which is `sp`, at the usual places.
const fn three(base: u32, w: Width, rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
    w.sf() | base | rm.or_zr() << 16 | rn.or_zr() << 5 | rd.or_zr()
}

const fn two(base: u32, w: Width, rd: Gpr, rn: Gpr) -> u32 {
    w.sf() | base | rn.or_zr() << 5 | rd.or_zr()
}

const fn shifted(base: u32, w: Width, rd: Gpr, rn: Gpr, rm: Gpr, shift: Shift, amount: u8) -> u32 {
    assert!((amount as u32) < w.bits(), "a shift beyond the register");
    three(base, w, rd, rn, rm) | (shift as u32) << 22 | (amount as u32) << 10
}

const fn extended(base: u32, w: Width, rd: u32, rn: Gpr, rm: Gpr, extend: Extend, amount: u8) -> u32 {
    assert!(amount <= 4, "an extended register is shifted by at most 4");
    w.sf() | base | rm.or_zr() << 16 | (extend as u32) << 13 | (amount as u32) << 10 | rn.or_sp() << 5 | rd
}

// ---- Add/subtract (shifted register), (extended register) ----

macro_rules! add_sub {
    ($($plain:ident $shifted:ident $extended:ident $rd:ident $text:literal $base:literal;)*) => { $(
        #[doc = concat!("`", $text, " rd, rn, rm`; no operand is `sp`.")]
        #[inline]
        pub const fn $plain(w: Width, rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
            three($base, w, rd, rn, rm)
        }

        #[doc = concat!("`", $text, " rd, rn, rm, SHIFT #amount`; not [`Shift::Ror`]; no operand is `sp`.")]
        #[inline]
        pub const fn $shifted(w: Width, rd: Gpr, rn: Gpr, rm: Gpr, shift: Shift, amount: u8) -> u32 {
            assert!(!matches!(shift, Shift::Ror), "add and sub do not rotate");
            shifted($base, w, rd, rn, rm, shift, amount)
        }

        #[doc = concat!("`", $text, " rd, rn, rm, EXTEND #amount`: `rn` may be `sp`, and `rd` where no flags are set.")]
        #[inline]
        pub const fn $extended(w: Width, rd: Gpr, rn: Gpr, rm: Gpr, extend: Extend, amount: u8) -> u32 {
            extended($base | 0x0020_0000, w, rd.$rd(), rn, rm, extend, amount)
        }
    )* };
}

add_sub! {
    add_reg add_shifted add_extended or_sp "add" 0x0b00_0000;
    adds_reg adds_shifted adds_extended or_zr "adds" 0x2b00_0000;
    sub_reg sub_shifted sub_extended or_sp "sub" 0x4b00_0000;
    subs_reg subs_shifted subs_extended or_zr "subs" 0x6b00_0000;
}

/// `cmp rn, rm`.
#[inline]
pub const fn cmp_reg(w: Width, rn: Gpr, rm: Gpr) -> u32 {
    subs_reg(w, Gpr::ZR, rn, rm)
}

/// `cmp rn, rm, SHIFT #amount`.
#[inline]
pub const fn cmp_shifted(w: Width, rn: Gpr, rm: Gpr, shift: Shift, amount: u8) -> u32 {
    subs_shifted(w, Gpr::ZR, rn, rm, shift, amount)
}

/// `cmp rn, rm, EXTEND #amount`; `rn` may be `sp`.
#[inline]
pub const fn cmp_extended(w: Width, rn: Gpr, rm: Gpr, extend: Extend, amount: u8) -> u32 {
    subs_extended(w, Gpr::ZR, rn, rm, extend, amount)
}

/// `cmn rn, rm`.
#[inline]
pub const fn cmn_reg(w: Width, rn: Gpr, rm: Gpr) -> u32 {
    adds_reg(w, Gpr::ZR, rn, rm)
}

/// `neg rd, rm`.
#[inline]
pub const fn neg(w: Width, rd: Gpr, rm: Gpr) -> u32 {
    sub_reg(w, rd, Gpr::ZR, rm)
}

/// `negs rd, rm`; V is set for the least integer alone.
#[inline]
pub const fn negs(w: Width, rd: Gpr, rm: Gpr) -> u32 {
    subs_reg(w, rd, Gpr::ZR, rm)
}

// ---- Add/subtract (with carry) ----

/// `adc rd, rn, rm`.
#[inline]
pub const fn adc(w: Width, rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
    three(0x1a00_0000, w, rd, rn, rm)
}

/// `adcs rd, rn, rm`.
#[inline]
pub const fn adcs(w: Width, rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
    three(0x3a00_0000, w, rd, rn, rm)
}

/// `sbc rd, rn, rm`.
#[inline]
pub const fn sbc(w: Width, rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
    three(0x5a00_0000, w, rd, rn, rm)
}

/// `sbcs rd, rn, rm`.
#[inline]
pub const fn sbcs(w: Width, rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
    three(0x7a00_0000, w, rd, rn, rm)
}

// ---- Logical (shifted register) ----

macro_rules! logical {
    ($($plain:ident $shifted:ident $text:literal $base:literal;)*) => { $(
        #[doc = concat!("`", $text, " rd, rn, rm`.")]
        #[inline]
        pub const fn $plain(w: Width, rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
            three($base, w, rd, rn, rm)
        }

        #[doc = concat!("`", $text, " rd, rn, rm, SHIFT #amount`.")]
        #[inline]
        pub const fn $shifted(w: Width, rd: Gpr, rn: Gpr, rm: Gpr, shift: Shift, amount: u8) -> u32 {
            shifted($base, w, rd, rn, rm, shift, amount)
        }
    )* };
}

logical! {
    and_reg and_shifted "and" 0x0a00_0000;
    bic_reg bic_shifted "bic" 0x0a20_0000;
    orr_reg orr_shifted "orr" 0x2a00_0000;
    orn_reg orn_shifted "orn" 0x2a20_0000;
    eor_reg eor_shifted "eor" 0x4a00_0000;
    eon_reg eon_shifted "eon" 0x4a20_0000;
    ands_reg ands_shifted "ands" 0x6a00_0000;
    bics_reg bics_shifted "bics" 0x6a20_0000;
}

/// `tst rn, rm`.
#[inline]
pub const fn tst_reg(w: Width, rn: Gpr, rm: Gpr) -> u32 {
    ands_reg(w, Gpr::ZR, rn, rm)
}

/// `mvn rd, rm`.
#[inline]
pub const fn mvn(w: Width, rd: Gpr, rm: Gpr) -> u32 {
    orn_reg(w, rd, Gpr::ZR, rm)
}

/// `mov rd, rm`: `orr` with the zero register, or `add #0` where one of the two is `sp`.
///
/// # Panics
/// On `mov sp, zr`: no instruction does that.
#[inline]
pub const fn mov_reg(w: Width, rd: Gpr, rm: Gpr) -> u32 {
    if rd.is_sp() || rm.is_sp() {
        dp_imm::add_imm(w, rd, rm, ArithImm::ZERO)
    } else {
        orr_reg(w, rd, Gpr::ZR, rm)
    }
}

// ---- Conditional select ----

macro_rules! select {
    ($($name:ident $text:literal $base:literal;)*) => { $(
        #[doc = concat!("`", $text, " rd, rn, rm, cond`: `rn` where the condition holds, else `rm` treated as the name says.")]
        #[inline]
        pub const fn $name(w: Width, rd: Gpr, rn: Gpr, rm: Gpr, cond: Cond) -> u32 {
            three($base, w, rd, rn, rm) | cond.field() << 12
        }
    )* };
}

select! {
    csel "csel" 0x1a80_0000;
    csinc "csinc" 0x1a80_0400;
    csinv "csinv" 0x5a80_0000;
    csneg "csneg" 0x5a80_0400;
}

/// `cset rd, cond`: 1 where it holds, else 0.
#[inline]
pub const fn cset(w: Width, rd: Gpr, cond: Cond) -> u32 {
    csinc(w, rd, Gpr::ZR, Gpr::ZR, cond.invert())
}

/// `csetm rd, cond`: all ones where it holds, else 0.
#[inline]
pub const fn csetm(w: Width, rd: Gpr, cond: Cond) -> u32 {
    csinv(w, rd, Gpr::ZR, Gpr::ZR, cond.invert())
}

/// `cinc rd, rn, cond`: `rn + 1` where it holds, else `rn`.
#[inline]
pub const fn cinc(w: Width, rd: Gpr, rn: Gpr, cond: Cond) -> u32 {
    csinc(w, rd, rn, rn, cond.invert())
}

/// `cinv rd, rn, cond`: `!rn` where it holds, else `rn`.
#[inline]
pub const fn cinv(w: Width, rd: Gpr, rn: Gpr, cond: Cond) -> u32 {
    csinv(w, rd, rn, rn, cond.invert())
}

/// `cneg rd, rn, cond`: `-rn` where it holds, else `rn`.
#[inline]
pub const fn cneg(w: Width, rd: Gpr, rn: Gpr, cond: Cond) -> u32 {
    csneg(w, rd, rn, rn, cond.invert())
}

// ---- Conditional compare (register), (immediate) ----

const fn conditional_compare(base: u32, w: Width, rn: Gpr, field: u32, nzcv: u8, cond: Cond) -> u32 {
    assert!(nzcv < 16, "four flags");
    w.sf() | base | field << 16 | cond.field() << 12 | rn.or_zr() << 5 | nzcv as u32
}

/// `ccmp rn, rm, #nzcv, cond`: flags of `rn - rm` where the condition holds, else `nzcv`.
#[inline]
pub const fn ccmp_reg(w: Width, rn: Gpr, rm: Gpr, nzcv: u8, cond: Cond) -> u32 {
    conditional_compare(0x7a40_0000, w, rn, rm.or_zr(), nzcv, cond)
}

/// `ccmn rn, rm, #nzcv, cond`: flags of `rn + rm` where the condition holds, else `nzcv`.
#[inline]
pub const fn ccmn_reg(w: Width, rn: Gpr, rm: Gpr, nzcv: u8, cond: Cond) -> u32 {
    conditional_compare(0x3a40_0000, w, rn, rm.or_zr(), nzcv, cond)
}

/// `ccmp rn, #imm, #nzcv, cond`; `None` where `imm` is above 31.
#[inline]
pub const fn ccmp_imm(w: Width, rn: Gpr, imm: u64, nzcv: u8, cond: Cond) -> Option<u32> {
    if imm > 31 { None } else { Some(conditional_compare(0x7a40_0800, w, rn, imm as u32, nzcv, cond)) }
}

/// `ccmn rn, #imm, #nzcv, cond`; `None` where `imm` is above 31.
#[inline]
pub const fn ccmn_imm(w: Width, rn: Gpr, imm: u64, nzcv: u8, cond: Cond) -> Option<u32> {
    if imm > 31 { None } else { Some(conditional_compare(0x3a40_0800, w, rn, imm as u32, nzcv, cond)) }
}

// ---- Data-processing (2 source) ----

macro_rules! two_source {
    ($($name:ident $text:literal $base:literal $note:literal;)*) => { $(
        #[doc = concat!("`", $text, " rd, rn, rm`", $note)]
        #[inline]
        pub const fn $name(w: Width, rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
            three($base, w, rd, rn, rm)
        }
    )* };
}

two_source! {
    udiv "udiv" 0x1ac0_0800 "; dividing by zero gives 0.";
    sdiv "sdiv" 0x1ac0_0c00 "; dividing by zero gives 0, the least integer by -1 gives itself.";
    lsl_reg "lsl" 0x1ac0_2000 "; the amount is taken modulo the width.";
    lsr_reg "lsr" 0x1ac0_2400 "; the amount is taken modulo the width.";
    asr_reg "asr" 0x1ac0_2800 "; the amount is taken modulo the width.";
    ror_reg "ror" 0x1ac0_2c00 "; the amount is taken modulo the width.";
}

// ---- Data-processing (1 source) ----

/// `rbit rd, rn`: the bits in reverse order.
#[inline]
pub const fn rbit(w: Width, rd: Gpr, rn: Gpr) -> u32 {
    two(0x5ac0_0000, w, rd, rn)
}

/// `rev16 rd, rn`: the bytes of each halfword in reverse order.
#[inline]
pub const fn rev16(w: Width, rd: Gpr, rn: Gpr) -> u32 {
    two(0x5ac0_0400, w, rd, rn)
}

/// `rev32 xd, xn`: the bytes of each word in reverse order.
#[inline]
pub const fn rev32(rd: Gpr, rn: Gpr) -> u32 {
    two(0x5ac0_0800, Width::X, rd, rn)
}

/// `rev rd, rn`: the bytes in reverse order.
#[inline]
pub const fn rev(w: Width, rd: Gpr, rn: Gpr) -> u32 {
    match w {
        Width::W => two(0x5ac0_0800, w, rd, rn),
        Width::X => two(0x5ac0_0c00, w, rd, rn),
    }
}

/// `clz rd, rn`: leading zeros; the width for 0.
#[inline]
pub const fn clz(w: Width, rd: Gpr, rn: Gpr) -> u32 {
    two(0x5ac0_1000, w, rd, rn)
}

/// `cls rd, rn`: how many bits below the sign equal it.
#[inline]
pub const fn cls(w: Width, rd: Gpr, rn: Gpr) -> u32 {
    two(0x5ac0_1400, w, rd, rn)
}

// ---- Data-processing (3 source) ----

const fn four(base: u32, w: Width, rd: Gpr, rn: Gpr, rm: Gpr, ra: Gpr) -> u32 {
    three(base, w, rd, rn, rm) | ra.or_zr() << 10
}

/// `madd rd, rn, rm, ra`: `ra + rn × rm`.
#[inline]
pub const fn madd(w: Width, rd: Gpr, rn: Gpr, rm: Gpr, ra: Gpr) -> u32 {
    four(0x1b00_0000, w, rd, rn, rm, ra)
}

/// `msub rd, rn, rm, ra`: `ra - rn × rm`.
#[inline]
pub const fn msub(w: Width, rd: Gpr, rn: Gpr, rm: Gpr, ra: Gpr) -> u32 {
    four(0x1b00_8000, w, rd, rn, rm, ra)
}

/// `mul rd, rn, rm`.
#[inline]
pub const fn mul(w: Width, rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
    madd(w, rd, rn, rm, Gpr::ZR)
}

/// `mneg rd, rn, rm`: `-(rn × rm)`.
#[inline]
pub const fn mneg(w: Width, rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
    msub(w, rd, rn, rm, Gpr::ZR)
}

/// `smaddl xd, wn, wm, xa`: `xa + wn × wm`, signed words.
#[inline]
pub const fn smaddl(rd: Gpr, rn: Gpr, rm: Gpr, ra: Gpr) -> u32 {
    four(0x1b20_0000, Width::X, rd, rn, rm, ra)
}

/// `smsubl xd, wn, wm, xa`: `xa - wn × wm`, signed words.
#[inline]
pub const fn smsubl(rd: Gpr, rn: Gpr, rm: Gpr, ra: Gpr) -> u32 {
    four(0x1b20_8000, Width::X, rd, rn, rm, ra)
}

/// `umaddl xd, wn, wm, xa`: `xa + wn × wm`, unsigned words.
#[inline]
pub const fn umaddl(rd: Gpr, rn: Gpr, rm: Gpr, ra: Gpr) -> u32 {
    four(0x1ba0_0000, Width::X, rd, rn, rm, ra)
}

/// `umsubl xd, wn, wm, xa`: `xa - wn × wm`, unsigned words.
#[inline]
pub const fn umsubl(rd: Gpr, rn: Gpr, rm: Gpr, ra: Gpr) -> u32 {
    four(0x1ba0_8000, Width::X, rd, rn, rm, ra)
}

/// `smull xd, wn, wm`.
#[inline]
pub const fn smull(rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
    smaddl(rd, rn, rm, Gpr::ZR)
}

/// `umull xd, wn, wm`.
#[inline]
pub const fn umull(rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
    umaddl(rd, rn, rm, Gpr::ZR)
}

/// `smulh xd, xn, xm`: the upper half of the signed product.
#[inline]
pub const fn smulh(rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
    four(0x1b40_0000, Width::X, rd, rn, rm, Gpr::ZR)
}

/// `umulh xd, xn, xm`: the upper half of the unsigned product.
#[inline]
pub const fn umulh(rd: Gpr, rn: Gpr, rm: Gpr) -> u32 {
    four(0x1bc0_0000, Width::X, rd, rn, rm, Gpr::ZR)
}
