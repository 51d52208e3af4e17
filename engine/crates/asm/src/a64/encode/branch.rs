//! "Branches, Exception Generating": branches, their ranges and how to point one elsewhere later; `brk`, `udf`.

use super::super::reg::{Cond, Gpr, Width};
use super::dp_imm::pc_relative;

/// The kinds of offset that an instruction relative to the program counter holds, for labels and veneers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OffsetKind {
    /// `b`, `bl`: 26 bits of words, ±128 MiB.
    Imm26,
    /// `b.cond`, `cbz`, `cbnz`, `ldr` literal: 19 bits of words, ±1 MiB.
    Imm19,
    /// `tbz`, `tbnz`: 14 bits of words, ±32 KiB.
    Imm14,
    /// `adr`: 21 bits of bytes, ±1 MiB.
    Adr,
}

impl OffsetKind {
    /// Which kind of offset `word` holds; `None` for instructions that hold none (or, for `adrp`, pages).
    pub const fn of(word: u32) -> Option<OffsetKind> {
        if word & 0x7c00_0000 == 0x1400_0000 {
            Some(OffsetKind::Imm26)
        } else if word & 0xff00_0010 == 0x5400_0000
            || word & 0x7e00_0000 == 0x3400_0000
            || word & 0x3b00_0000 == 0x1800_0000
        {
            Some(OffsetKind::Imm19)
        } else if word & 0x7e00_0000 == 0x3600_0000 {
            Some(OffsetKind::Imm14)
        } else if word & 0x9f00_0000 == 0x1000_0000 {
            Some(OffsetKind::Adr)
        } else {
            None
        }
    }

    /// The least and the greatest offset in bytes that it holds.
    pub const fn range(self) -> (i64, i64) {
        match self {
            OffsetKind::Imm26 => (-(1 << 27), (1 << 27) - 4),
            OffsetKind::Imm19 => (-(1 << 20), (1 << 20) - 4),
            OffsetKind::Imm14 => (-(1 << 15), (1 << 15) - 4),
            OffsetKind::Adr => (-(1 << 20), (1 << 20) - 1),
        }
    }

    /// The offset's bits at their place; `None` where it is out of range or, for a branch, no multiple of 4.
    #[inline]
    pub const fn field(self, offset: i64) -> Option<u32> {
        let (bits, position) = match self {
            OffsetKind::Imm26 => (26, 0),
            OffsetKind::Imm19 => (19, 5),
            OffsetKind::Imm14 => (14, 5),
            OffsetKind::Adr => return pc_relative(offset),
        };
        let (least, greatest) = self.range();
        if offset & 3 != 0 || offset < least || offset > greatest {
            return None;
        }
        Some(((offset >> 2) as u32 & ((1 << bits) - 1)) << position)
    }

    const fn mask(self) -> u32 {
        match self {
            OffsetKind::Imm26 => 0x03ff_ffff,
            OffsetKind::Imm19 => 0x7ffff << 5,
            OffsetKind::Imm14 => 0x3fff << 5,
            OffsetKind::Adr => 3 << 29 | 0x7ffff << 5,
        }
    }

    /// `word` with its offset replaced; `None` where the new one does not fit.
    #[inline]
    pub const fn patch(self, word: u32, offset: i64) -> Option<u32> {
        match self.field(offset) {
            Some(field) => Some(word & !self.mask() | field),
            None => None,
        }
    }

    /// The offset in bytes that `word` holds.
    #[inline]
    pub const fn read(self, word: u32) -> i64 {
        match self {
            OffsetKind::Imm26 => ((word << 6) as i32 >> 4) as i64,
            OffsetKind::Imm19 => ((word << 8) as i32 >> 13 << 2) as i64,
            OffsetKind::Imm14 => ((word << 13) as i32 >> 18 << 2) as i64,
            OffsetKind::Adr => (((word << 8) as i32 >> 13 << 2) | (word >> 29 & 3) as i32) as i64,
        }
    }
}

// ---- Unconditional branch (immediate) ----

/// `b pc + offset`, offset in bytes; `None` beyond ±128 MiB or unaligned.
#[inline]
pub const fn b(offset: i64) -> Option<u32> {
    OffsetKind::Imm26.patch(0x1400_0000, offset)
}

/// `bl pc + offset`, offset in bytes; `None` beyond ±128 MiB or unaligned.
#[inline]
pub const fn bl(offset: i64) -> Option<u32> {
    OffsetKind::Imm26.patch(0x9400_0000, offset)
}

// ---- Conditional branch (immediate), Compare and branch (immediate) ----

/// `b.cond pc + offset`, offset in bytes; `None` beyond ±1 MiB or unaligned.
#[inline]
pub const fn b_cond(cond: Cond, offset: i64) -> Option<u32> {
    OffsetKind::Imm19.patch(0x5400_0000 | cond.field(), offset)
}

/// `cbz rt, pc + offset`, offset in bytes; `None` beyond ±1 MiB or unaligned.
#[inline]
pub const fn cbz(w: Width, rt: Gpr, offset: i64) -> Option<u32> {
    OffsetKind::Imm19.patch(w.sf() | 0x3400_0000 | rt.or_zr(), offset)
}

/// `cbnz rt, pc + offset`, offset in bytes; `None` beyond ±1 MiB or unaligned.
#[inline]
pub const fn cbnz(w: Width, rt: Gpr, offset: i64) -> Option<u32> {
    OffsetKind::Imm19.patch(w.sf() | 0x3500_0000 | rt.or_zr(), offset)
}

// ---- Test and branch (immediate) ----

const fn test_branch(base: u32, rt: Gpr, bit: u8, offset: i64) -> Option<u32> {
    assert!(bit < 64, "a bit beyond the register");
    let word = base | (bit as u32 >> 5) << 31 | (bit as u32 & 31) << 19 | rt.or_zr();
    OffsetKind::Imm14.patch(word, offset)
}

/// `tbz rt, #bit, pc + offset`, bit 0 to 63, offset in bytes; `None` beyond ±32 KiB or unaligned.
#[inline]
pub const fn tbz(rt: Gpr, bit: u8, offset: i64) -> Option<u32> {
    test_branch(0x3600_0000, rt, bit, offset)
}

/// `tbnz rt, #bit, pc + offset`, bit 0 to 63, offset in bytes; `None` beyond ±32 KiB or unaligned.
#[inline]
pub const fn tbnz(rt: Gpr, bit: u8, offset: i64) -> Option<u32> {
    test_branch(0x3700_0000, rt, bit, offset)
}

// ---- Unconditional branch (register) ----

/// `br rn`. Through `x16` or `x17` it may land on `bti c` too, otherwise only on `bti j`.
#[inline]
pub const fn br(rn: Gpr) -> u32 {
    0xd61f_0000 | rn.or_zr() << 5
}

/// `blr rn`; lands on `bti c`.
#[inline]
pub const fn blr(rn: Gpr) -> u32 {
    0xd63f_0000 | rn.or_zr() << 5
}

/// `ret`, through the link register.
#[inline]
pub const fn ret() -> u32 {
    ret_reg(super::super::reg::LR)
}

/// `ret rn`.
#[inline]
pub const fn ret_reg(rn: Gpr) -> u32 {
    0xd65f_0000 | rn.or_zr() << 5
}

// ---- Exception generation, Reserved ----

/// `brk #imm`: a breakpoint, SIGTRAP on Unix.
#[inline]
pub const fn brk(imm: u16) -> u32 {
    0xd420_0000 | (imm as u32) << 5
}

/// `udf #imm`: permanently undefined, SIGILL on Unix.
#[inline]
pub const fn udf(imm: u16) -> u32 {
    imm as u32
}

/// `svc #imm`: a system call.
#[inline]
pub const fn svc(imm: u16) -> u32 {
    0xd400_0001 | (imm as u32) << 5
}
