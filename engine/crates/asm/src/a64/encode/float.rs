//! "Data Processing -- Scalar Floating-Point and Advanced SIMD": scalars, and what little of SIMD a JIT needs.

use super::super::imm::FpImm;
use super::super::reg::{Cond, FpWidth, Fpr, Gpr, Width};

const fn two(base: u32, fw: FpWidth, rd: Fpr, rn: Fpr) -> u32 {
    base | fw.ptype() | rn.field() << 5 | rd.field()
}

const fn three(base: u32, fw: FpWidth, rd: Fpr, rn: Fpr, rm: Fpr) -> u32 {
    two(base, fw, rd, rn) | rm.field() << 16
}

// ---- Floating-point data-processing (2 source) ----

macro_rules! two_source {
    ($($name:ident $base:literal $note:literal;)*) => { $(
        #[doc = concat!("`", stringify!($name), " rd, rn, rm`: ", $note)]
        #[inline]
        pub const fn $name(fw: FpWidth, rd: Fpr, rn: Fpr, rm: Fpr) -> u32 {
            three($base, fw, rd, rn, rm)
        }
    )* };
}

two_source! {
    fmul 0x1e20_0800 "the product.";
    fdiv 0x1e20_1800 "the quotient.";
    fadd 0x1e20_2800 "the sum.";
    fsub 0x1e20_3800 "the difference.";
    fmax 0x1e20_4800 "the greater; NaN if one is NaN, and +0 is greater than -0, as `Math.max` wants.";
    fmin 0x1e20_5800 "the less; NaN if one is NaN, and -0 is less than +0, as `Math.min` wants.";
    fmaxnm 0x1e20_6800 "the greater; a quiet NaN loses to a number.";
    fminnm 0x1e20_7800 "the less; a quiet NaN loses to a number.";
    fnmul 0x1e20_8800 "the product negated.";
}

// ---- Floating-point data-processing (1 source) ----

macro_rules! one_source {
    ($($name:ident $base:literal $note:literal;)*) => { $(
        #[doc = concat!("`", stringify!($name), " rd, rn`: ", $note)]
        #[inline]
        pub const fn $name(fw: FpWidth, rd: Fpr, rn: Fpr) -> u32 {
            two($base, fw, rd, rn)
        }
    )* };
}

one_source! {
    fmov 0x1e20_4000 "a copy.";
    fabs 0x1e20_c000 "the sign cleared, of a NaN as well.";
    fneg 0x1e21_4000 "the sign flipped, of a NaN as well.";
    fsqrt 0x1e21_c000 "the square root.";
    frintn 0x1e24_4000 "rounded to an integer, ties to even.";
    frintp 0x1e24_c000 "rounded up (ceiling).";
    frintm 0x1e25_4000 "rounded down (floor).";
    frintz 0x1e25_c000 "rounded toward zero (truncated).";
    frinta 0x1e26_4000 "rounded to an integer, ties away from zero.";
}

/// `fcvt dd, sn`: exact.
#[inline]
pub const fn fcvt_s_to_d(rd: Fpr, rn: Fpr) -> u32 {
    two(0x1e22_c000, FpWidth::S, rd, rn)
}

/// `fcvt sd, dn`: rounds as FPCR says.
#[inline]
pub const fn fcvt_d_to_s(rd: Fpr, rn: Fpr) -> u32 {
    two(0x1e22_4000, FpWidth::D, rd, rn)
}

// ---- Floating-point compare, conditional compare, conditional select, immediate ----

/// `fcmp rn, rm`: unordered sets C and V; quiet NaNs raise nothing.
#[inline]
pub const fn fcmp(fw: FpWidth, rn: Fpr, rm: Fpr) -> u32 {
    0x1e20_2000 | fw.ptype() | rm.field() << 16 | rn.field() << 5
}

/// `fcmp rn, #0.0`.
#[inline]
pub const fn fcmp_zero(fw: FpWidth, rn: Fpr) -> u32 {
    0x1e20_2008 | fw.ptype() | rn.field() << 5
}

/// `fccmp rn, rm, #nzcv, cond`: flags of the comparison where the condition holds, else `nzcv`.
#[inline]
pub const fn fccmp(fw: FpWidth, rn: Fpr, rm: Fpr, nzcv: u8, cond: Cond) -> u32 {
    assert!(nzcv < 16, "four flags");
    0x1e20_0400 | fw.ptype() | rm.field() << 16 | cond.field() << 12 | rn.field() << 5 | nzcv as u32
}

/// `fcsel rd, rn, rm, cond`: `rn` where the condition holds, else `rm`.
#[inline]
pub const fn fcsel(fw: FpWidth, rd: Fpr, rn: Fpr, rm: Fpr, cond: Cond) -> u32 {
    three(0x1e20_0c00, fw, rd, rn, rm) | cond.field() << 12
}

/// `fmov rd, #imm`.
#[inline]
pub const fn fmov_imm(fw: FpWidth, rd: Fpr, imm: FpImm) -> u32 {
    0x1e20_1000 | fw.ptype() | (imm.bits() as u32) << 13 | rd.field()
}

// ---- Floating-point data-processing (3 source) ----

macro_rules! fused {
    ($($name:ident $base:literal $note:literal;)*) => { $(
        #[doc = concat!("`", stringify!($name), " rd, rn, rm, ra`: ", $note, ", rounded once.")]
        #[inline]
        pub const fn $name(fw: FpWidth, rd: Fpr, rn: Fpr, rm: Fpr, ra: Fpr) -> u32 {
            three($base, fw, rd, rn, rm) | ra.field() << 10
        }
    )* };
}

fused! {
    fmadd 0x1f00_0000 "`ra + rn × rm`";
    fmsub 0x1f00_8000 "`ra - rn × rm`";
    fnmadd 0x1f20_0000 "`-ra - rn × rm`";
    fnmsub 0x1f20_8000 "`rn × rm - ra`";
}

// ---- Conversion between floating-point and integer ----

macro_rules! to_integer {
    ($($name:ident $base:literal $note:literal;)*) => { $(
        #[doc = concat!("`", stringify!($name), " rd, rn`: an integer of width `w`, ", $note, "; saturates, NaN gives 0.")]
        #[inline]
        pub const fn $name(w: Width, fw: FpWidth, rd: Gpr, rn: Fpr) -> u32 {
            w.sf() | $base | fw.ptype() | rn.field() << 5 | rd.or_zr()
        }
    )* };
}

to_integer! {
    fcvtzs 0x1e38_0000 "signed, rounded toward zero";
    fcvtzu 0x1e39_0000 "unsigned, rounded toward zero";
    fcvtms 0x1e30_0000 "signed, rounded down";
    fcvtps 0x1e28_0000 "signed, rounded up";
    fcvtns 0x1e20_0000 "signed, rounded to nearest, ties to even";
    fcvtas 0x1e24_0000 "signed, rounded to nearest, ties away from zero";
}

/// `fjcvtzs wd, dn`: ECMAScript's ToInt32; Z is set where it was exact (and not -0). Needs FEAT_JSCVT.
#[inline]
pub const fn fjcvtzs(rd: Gpr, rn: Fpr) -> u32 {
    0x1e7e_0000 | rn.field() << 5 | rd.or_zr()
}

/// `scvtf rd, rn`: a signed integer of width `w`; rounds as FPCR says where it must.
#[inline]
pub const fn scvtf(w: Width, fw: FpWidth, rd: Fpr, rn: Gpr) -> u32 {
    w.sf() | 0x1e22_0000 | fw.ptype() | rn.or_zr() << 5 | rd.field()
}

/// `ucvtf rd, rn`: an unsigned integer of width `w`; rounds as FPCR says where it must.
#[inline]
pub const fn ucvtf(w: Width, fw: FpWidth, rd: Fpr, rn: Gpr) -> u32 {
    w.sf() | 0x1e23_0000 | fw.ptype() | rn.or_zr() << 5 | rd.field()
}

/// `fmov xd, dn` or `fmov wd, sn`: the bits, unchanged.
#[inline]
pub const fn fmov_to_gpr(fw: FpWidth, rd: Gpr, rn: Fpr) -> u32 {
    width_of(fw).sf() | 0x1e26_0000 | fw.ptype() | rn.field() << 5 | rd.or_zr()
}

/// `fmov dd, xn` or `fmov sd, wn`: the bits, unchanged. From the zero register it is the shortest 0.0.
#[inline]
pub const fn fmov_from_gpr(fw: FpWidth, rd: Fpr, rn: Gpr) -> u32 {
    width_of(fw).sf() | 0x1e27_0000 | fw.ptype() | rn.or_zr() << 5 | rd.field()
}

const fn width_of(fw: FpWidth) -> Width {
    match fw {
        FpWidth::S => Width::W,
        FpWidth::D => Width::X,
    }
}

// ---- Advanced SIMD: counting bits, and logic on whole registers ----

/// `cnt vd.8b, vn.8b`: ones of each byte.
#[inline]
pub const fn cnt_8b(rd: Fpr, rn: Fpr) -> u32 {
    0x0e20_5800 | rn.field() << 5 | rd.field()
}

/// `addv bd, vn.8b`: the sum of the eight bytes, modulo 256.
#[inline]
pub const fn addv_8b(rd: Fpr, rn: Fpr) -> u32 {
    0x0e31_b800 | rn.field() << 5 | rd.field()
}

/// `movi dd, #0`: +0.0 without a general-purpose register.
#[inline]
pub const fn movi_zero(rd: Fpr) -> u32 {
    0x2f00_e400 | rd.field()
}

macro_rules! vector_logic {
    ($($name:ident $text:literal $base:literal $note:literal;)*) => { $(
        #[doc = concat!("`", $text, " vd.8b, vn.8b, vm.8b`: ", $note)]
        #[inline]
        pub const fn $name(rd: Fpr, rn: Fpr, rm: Fpr) -> u32 {
            $base | rm.field() << 16 | rn.field() << 5 | rd.field()
        }
    )* };
}

vector_logic! {
    and_8b "and" 0x0e20_1c00 "64 bits.";
    orr_8b "orr" 0x0ea0_1c00 "64 bits.";
    eor_8b "eor" 0x2e20_1c00 "64 bits.";
    bsl_8b "bsl" 0x2e60_1c00 "where `vd` has ones `vn`, else `vm`.";
}

/// `mov vd.16b, vn.16b`: all 128 bits.
#[inline]
pub const fn mov_16b(rd: Fpr, rn: Fpr) -> u32 {
    0x4ea0_1c00 | rn.field() << 16 | rn.field() << 5 | rd.field()
}
