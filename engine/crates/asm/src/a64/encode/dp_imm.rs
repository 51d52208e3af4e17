//! "Data Processing -- Immediate": add/sub, logical, wide moves, bitfields, extract, PC-relative addresses.

use super::super::imm::{ArithImm, LogicalImm};
use super::super::reg::{Gpr, Width};

// ---- PC-rel. addressing ----

/// `adr rd, pc + offset`, offset in bytes; `None` beyond ±1 MiB.
#[inline]
pub const fn adr(rd: Gpr, offset: i64) -> Option<u32> {
    match pc_relative(offset) {
        Some(field) => Some(0x1000_0000 | field | rd.or_zr()),
        None => None,
    }
}

/// `adrp rd, page(pc) + 4096 × pages`; `None` beyond ±2^20 pages (±4 GiB).
#[inline]
pub const fn adrp(rd: Gpr, pages: i64) -> Option<u32> {
    match pc_relative(pages) {
        Some(field) => Some(0x9000_0000 | field | rd.or_zr()),
        None => None,
    }
}

/// `immlo` (bits 29 and 30) and `immhi` (bits 5 to 23) of a signed number of 21 bits.
pub(super) const fn pc_relative(value: i64) -> Option<u32> {
    if value < -(1 << 20) || value >= 1 << 20 {
        return None;
    }
    let bits = value as u32;
    Some((bits & 3) << 29 | ((bits >> 2) & 0x7ffff) << 5)
}

// ---- Add/subtract (immediate) ----

/// `add rd, rn, #imm`; `rd` and `rn` may be `sp`.
#[inline]
pub const fn add_imm(w: Width, rd: Gpr, rn: Gpr, imm: ArithImm) -> u32 {
    w.sf() | 0x1100_0000 | imm.field() | rn.or_sp() << 5 | rd.or_sp()
}

/// `adds rd, rn, #imm`; `rd` may be `zr`, `rn` may be `sp`.
#[inline]
pub const fn adds_imm(w: Width, rd: Gpr, rn: Gpr, imm: ArithImm) -> u32 {
    w.sf() | 0x3100_0000 | imm.field() | rn.or_sp() << 5 | rd.or_zr()
}

/// `sub rd, rn, #imm`; `rd` and `rn` may be `sp`.
#[inline]
pub const fn sub_imm(w: Width, rd: Gpr, rn: Gpr, imm: ArithImm) -> u32 {
    w.sf() | 0x5100_0000 | imm.field() | rn.or_sp() << 5 | rd.or_sp()
}

/// `subs rd, rn, #imm`; `rd` may be `zr`, `rn` may be `sp`.
#[inline]
pub const fn subs_imm(w: Width, rd: Gpr, rn: Gpr, imm: ArithImm) -> u32 {
    w.sf() | 0x7100_0000 | imm.field() | rn.or_sp() << 5 | rd.or_zr()
}

/// `cmp rn, #imm`.
#[inline]
pub const fn cmp_imm(w: Width, rn: Gpr, imm: ArithImm) -> u32 {
    subs_imm(w, Gpr::ZR, rn, imm)
}

/// `cmn rn, #imm`.
#[inline]
pub const fn cmn_imm(w: Width, rn: Gpr, imm: ArithImm) -> u32 {
    adds_imm(w, Gpr::ZR, rn, imm)
}

/// `rd = rn + imm` by `add` or, for a negative number, `sub`; `None` where one instruction does not hold it.
#[inline]
pub const fn try_add_imm(w: Width, rd: Gpr, rn: Gpr, imm: i64) -> Option<u32> {
    match ArithImm::new(imm.unsigned_abs()) {
        Some(positive) if imm >= 0 => Some(add_imm(w, rd, rn, positive)),
        Some(negative) => Some(sub_imm(w, rd, rn, negative)),
        None => None,
    }
}

/// `rd = rn - imm` by `sub` or, for a negative number, `add`; `None` where one instruction does not hold it.
#[inline]
pub const fn try_sub_imm(w: Width, rd: Gpr, rn: Gpr, imm: i64) -> Option<u32> {
    match imm.checked_neg() {
        // Zero is `sub` here, `add` there.
        Some(0) => Some(sub_imm(w, rd, rn, ArithImm::ZERO)),
        Some(negated) => try_add_imm(w, rd, rn, negated),
        None => None,
    }
}

/// `adds`, or `subs` of the opposite. N and Z are the same either way, and so is V, the overflow of the sum;
/// C too, because a nonzero subtrahend is added as its complement plus one. `None` where neither holds it.
#[inline]
pub const fn try_adds_imm(w: Width, rd: Gpr, rn: Gpr, imm: i64) -> Option<u32> {
    match ArithImm::new(imm.unsigned_abs()) {
        Some(positive) if imm >= 0 => Some(adds_imm(w, rd, rn, positive)),
        Some(negative) => Some(subs_imm(w, rd, rn, negative)),
        None => None,
    }
}

/// `subs`, or `adds` of the opposite (see [`try_adds_imm`] for the flags); `None` where neither holds it.
#[inline]
pub const fn try_subs_imm(w: Width, rd: Gpr, rn: Gpr, imm: i64) -> Option<u32> {
    match ArithImm::new(imm.unsigned_abs()) {
        Some(positive) if imm >= 0 => Some(subs_imm(w, rd, rn, positive)),
        Some(negative) => Some(adds_imm(w, rd, rn, negative)),
        None => None,
    }
}

/// `cmp rn, #imm`, or `cmn` of the opposite; `None` where neither holds it.
#[inline]
pub const fn try_cmp_imm(w: Width, rn: Gpr, imm: i64) -> Option<u32> {
    try_subs_imm(w, Gpr::ZR, rn, imm)
}

// ---- Logical (immediate) ----

const fn logical(base: u32, rd: u32, rn: Gpr, imm: LogicalImm) -> u32 {
    imm.width().sf() | base | (imm.bits() as u32) << 10 | rn.or_zr() << 5 | rd
}

/// `and rd, rn, #imm` at the immediate's width; `rd` may be `sp`.
#[inline]
pub const fn and_imm(rd: Gpr, rn: Gpr, imm: LogicalImm) -> u32 {
    logical(0x1200_0000, rd.or_sp(), rn, imm)
}

/// `orr rd, rn, #imm` at the immediate's width; `rd` may be `sp`. With `rn` the zero register this is `mov`.
#[inline]
pub const fn orr_imm(rd: Gpr, rn: Gpr, imm: LogicalImm) -> u32 {
    logical(0x3200_0000, rd.or_sp(), rn, imm)
}

/// `eor rd, rn, #imm` at the immediate's width; `rd` may be `sp`.
#[inline]
pub const fn eor_imm(rd: Gpr, rn: Gpr, imm: LogicalImm) -> u32 {
    logical(0x5200_0000, rd.or_sp(), rn, imm)
}

/// `ands rd, rn, #imm` at the immediate's width; `rd` may be `zr`.
#[inline]
pub const fn ands_imm(rd: Gpr, rn: Gpr, imm: LogicalImm) -> u32 {
    logical(0x7200_0000, rd.or_zr(), rn, imm)
}

/// `tst rn, #imm` at the immediate's width.
#[inline]
pub const fn tst_imm(rn: Gpr, imm: LogicalImm) -> u32 {
    ands_imm(Gpr::ZR, rn, imm)
}

// ---- Move wide (immediate) ----

const fn move_wide(base: u32, w: Width, rd: Gpr, imm: u16, shift: u8) -> u32 {
    assert!(
        shift.is_multiple_of(16) && (shift as u32) < w.bits(),
        "movz, movn and movk shift by whole halfwords"
    );
    w.sf() | base | (shift as u32 / 16) << 21 | (imm as u32) << 5 | rd.or_zr()
}

/// `movz rd, #imm, lsl #shift`: that halfword, zeros around it.
#[inline]
pub const fn movz(w: Width, rd: Gpr, imm: u16, shift: u8) -> u32 {
    move_wide(0x5280_0000, w, rd, imm, shift)
}

/// `movn rd, #imm, lsl #shift`: the complement of what `movz` gives.
#[inline]
pub const fn movn(w: Width, rd: Gpr, imm: u16, shift: u8) -> u32 {
    move_wide(0x1280_0000, w, rd, imm, shift)
}

/// `movk rd, #imm, lsl #shift`: that halfword alone changes.
#[inline]
pub const fn movk(w: Width, rd: Gpr, imm: u16, shift: u8) -> u32 {
    move_wide(0x7280_0000, w, rd, imm, shift)
}

// ---- Bitfield ----

const fn bitfield(base: u32, w: Width, rd: Gpr, rn: Gpr, immr: u8, imms: u8) -> u32 {
    assert!((immr as u32) < w.bits() && (imms as u32) < w.bits(), "a bit position beyond the register");
    // N repeats sf.
    w.sf() | w.sf() >> 9 | base | (immr as u32) << 16 | (imms as u32) << 10 | rn.or_zr() << 5 | rd.or_zr()
}

/// `sbfm rd, rn, #immr, #imms`, which the aliases below spell readably.
#[inline]
pub const fn sbfm(w: Width, rd: Gpr, rn: Gpr, immr: u8, imms: u8) -> u32 {
    bitfield(0x1300_0000, w, rd, rn, immr, imms)
}

/// `bfm rd, rn, #immr, #imms`.
#[inline]
pub const fn bfm(w: Width, rd: Gpr, rn: Gpr, immr: u8, imms: u8) -> u32 {
    bitfield(0x3300_0000, w, rd, rn, immr, imms)
}

/// `ubfm rd, rn, #immr, #imms`.
#[inline]
pub const fn ubfm(w: Width, rd: Gpr, rn: Gpr, immr: u8, imms: u8) -> u32 {
    bitfield(0x5300_0000, w, rd, rn, immr, imms)
}

/// `lsl rd, rn, #shift`, shift below the width.
#[inline]
pub const fn lsl_imm(w: Width, rd: Gpr, rn: Gpr, shift: u8) -> u32 {
    let bits = w.bits() as u8;
    assert!(shift < bits, "a shift beyond the register");
    ubfm(w, rd, rn, (bits - shift) % bits, bits - 1 - shift)
}

/// `lsr rd, rn, #shift`, shift below the width.
#[inline]
pub const fn lsr_imm(w: Width, rd: Gpr, rn: Gpr, shift: u8) -> u32 {
    ubfm(w, rd, rn, shift, w.bits() as u8 - 1)
}

/// `asr rd, rn, #shift`, shift below the width.
#[inline]
pub const fn asr_imm(w: Width, rd: Gpr, rn: Gpr, shift: u8) -> u32 {
    sbfm(w, rd, rn, shift, w.bits() as u8 - 1)
}

const fn check_field(w: Width, lsb: u8, len: u8) {
    assert!(len >= 1 && lsb as u32 + len as u32 <= w.bits(), "a bitfield beyond the register");
}

/// `ubfx rd, rn, #lsb, #len`: bits `lsb..lsb+len` of `rn`, zero-extended.
#[inline]
pub const fn ubfx(w: Width, rd: Gpr, rn: Gpr, lsb: u8, len: u8) -> u32 {
    check_field(w, lsb, len);
    ubfm(w, rd, rn, lsb, lsb + len - 1)
}

/// `sbfx rd, rn, #lsb, #len`: bits `lsb..lsb+len` of `rn`, sign-extended.
#[inline]
pub const fn sbfx(w: Width, rd: Gpr, rn: Gpr, lsb: u8, len: u8) -> u32 {
    check_field(w, lsb, len);
    sbfm(w, rd, rn, lsb, lsb + len - 1)
}

/// `bfxil rd, rn, #lsb, #len`: bits `lsb..lsb+len` of `rn` replace the low ones of `rd`.
#[inline]
pub const fn bfxil(w: Width, rd: Gpr, rn: Gpr, lsb: u8, len: u8) -> u32 {
    check_field(w, lsb, len);
    bfm(w, rd, rn, lsb, lsb + len - 1)
}

/// `ubfiz rd, rn, #lsb, #len`: the low `len` bits of `rn` at `lsb`, zeros around them.
#[inline]
pub const fn ubfiz(w: Width, rd: Gpr, rn: Gpr, lsb: u8, len: u8) -> u32 {
    check_field(w, lsb, len);
    let bits = w.bits() as u8;
    ubfm(w, rd, rn, (bits - lsb) % bits, len - 1)
}

/// `sbfiz rd, rn, #lsb, #len`: the low `len` bits of `rn` at `lsb`, zeros below, the sign above.
#[inline]
pub const fn sbfiz(w: Width, rd: Gpr, rn: Gpr, lsb: u8, len: u8) -> u32 {
    check_field(w, lsb, len);
    let bits = w.bits() as u8;
    sbfm(w, rd, rn, (bits - lsb) % bits, len - 1)
}

/// `bfi rd, rn, #lsb, #len`: the low `len` bits of `rn` replace those of `rd` at `lsb`.
#[inline]
pub const fn bfi(w: Width, rd: Gpr, rn: Gpr, lsb: u8, len: u8) -> u32 {
    check_field(w, lsb, len);
    let bits = w.bits() as u8;
    bfm(w, rd, rn, (bits - lsb) % bits, len - 1)
}

/// `sxtb rd, wn`.
#[inline]
pub const fn sxtb(w: Width, rd: Gpr, rn: Gpr) -> u32 {
    sbfm(w, rd, rn, 0, 7)
}

/// `sxth rd, wn`.
#[inline]
pub const fn sxth(w: Width, rd: Gpr, rn: Gpr) -> u32 {
    sbfm(w, rd, rn, 0, 15)
}

/// `sxtw xd, wn`.
#[inline]
pub const fn sxtw(rd: Gpr, rn: Gpr) -> u32 {
    sbfm(Width::X, rd, rn, 0, 31)
}

/// `uxtb wd, wn`; clears the upper half of `rd` too.
#[inline]
pub const fn uxtb(rd: Gpr, rn: Gpr) -> u32 {
    ubfm(Width::W, rd, rn, 0, 7)
}

/// `uxth wd, wn`; clears the upper half of `rd` too.
#[inline]
pub const fn uxth(rd: Gpr, rn: Gpr) -> u32 {
    ubfm(Width::W, rd, rn, 0, 15)
}

// ---- Extract ----

/// `extr rd, rn, rm, #lsb`: the register's width of bits from `lsb` of the pair `rn:rm`.
#[inline]
pub const fn extr(w: Width, rd: Gpr, rn: Gpr, rm: Gpr, lsb: u8) -> u32 {
    assert!((lsb as u32) < w.bits(), "a bit position beyond the register");
    w.sf() | w.sf() >> 9 | 0x1380_0000 | rm.or_zr() << 16 | (lsb as u32) << 10 | rn.or_zr() << 5 | rd.or_zr()
}

/// `ror rd, rn, #shift`, shift below the width.
#[inline]
pub const fn ror_imm(w: Width, rd: Gpr, rn: Gpr, shift: u8) -> u32 {
    extr(w, rd, rn, rn, shift)
}
