//! The operands that the sweeps draw from, with their texts.

use tierlock_asm::a64::*;

pub const WIDTHS: [Width; 2] = [Width::W, Width::X];
pub const FP_WIDTHS: [(FpWidth, &str); 2] = [(FpWidth::S, "s"), (FpWidth::D, "d")];
pub const FP_ACCESSES: [(FpAccess, &str); 3] = [(FpAccess::S, "s"), (FpAccess::D, "d"), (FpAccess::Q, "q")];
pub const SHIFTS: [(Shift, &str); 4] =
    [(Shift::Lsl, "lsl"), (Shift::Lsr, "lsr"), (Shift::Asr, "asr"), (Shift::Ror, "ror")];
pub const EXTENDS: [(Extend, &str); 8] = [
    (Extend::Uxtb, "uxtb"),
    (Extend::Uxth, "uxth"),
    (Extend::Uxtw, "uxtw"),
    (Extend::Uxtx, "uxtx"),
    (Extend::Sxtb, "sxtb"),
    (Extend::Sxth, "sxth"),
    (Extend::Sxtw, "sxtw"),
    (Extend::Sxtx, "sxtx"),
];
pub const INDEX_EXTENDS: [(IndexExtend, &str); 4] = [
    (IndexExtend::Uxtw, "uxtw"),
    (IndexExtend::Lsl, "lsl"),
    (IndexExtend::Sxtw, "sxtw"),
    (IndexExtend::Sxtx, "sxtx"),
];
pub const GPR_ACCESSES: [(GprAccess, &str, Width); 13] = [
    (GprAccess::Strb, "strb", Width::W),
    (GprAccess::Ldrb, "ldrb", Width::W),
    (GprAccess::LdrsbX, "ldrsb", Width::X),
    (GprAccess::LdrsbW, "ldrsb", Width::W),
    (GprAccess::Strh, "strh", Width::W),
    (GprAccess::Ldrh, "ldrh", Width::W),
    (GprAccess::LdrshX, "ldrsh", Width::X),
    (GprAccess::LdrshW, "ldrsh", Width::W),
    (GprAccess::StrW, "str", Width::W),
    (GprAccess::LdrW, "ldr", Width::W),
    (GprAccess::Ldrsw, "ldrsw", Width::X),
    (GprAccess::StrX, "str", Width::X),
    (GprAccess::LdrX, "ldr", Width::X),
];
pub const ATOMIC_SIZES: [(AtomicSize, &str, Width); 4] = [
    (AtomicSize::Byte, "b", Width::W),
    (AtomicSize::Half, "h", Width::W),
    (AtomicSize::Word, "", Width::W),
    (AtomicSize::Double, "", Width::X),
];
pub const ORDERINGS: [(Ordering, &str); 4] = [
    (Ordering::Relaxed, ""),
    (Ordering::Acquire, "a"),
    (Ordering::Release, "l"),
    (Ordering::AcquireRelease, "al"),
];
pub const BARRIERS: [(Barrier, &str); 9] = [
    (Barrier::OshLd, "oshld"),
    (Barrier::OshSt, "oshst"),
    (Barrier::Osh, "osh"),
    (Barrier::IshLd, "ishld"),
    (Barrier::IshSt, "ishst"),
    (Barrier::Ish, "ish"),
    (Barrier::Ld, "ld"),
    (Barrier::St, "st"),
    (Barrier::Sy, "sy"),
];
pub const SYSTEM_REGISTERS: [(SysReg, &str, bool); 7] = [
    (SysReg::Nzcv, "nzcv", true),
    (SysReg::Fpcr, "fpcr", true),
    (SysReg::Fpsr, "fpsr", true),
    (SysReg::CtrEl0, "ctr_el0", false),
    (SysReg::DczidEl0, "dczid_el0", false),
    (SysReg::TpidrEl0, "tpidr_el0", true),
    (SysReg::CntvctEl0, "cntvct_el0", false),
];
/// Bitmask immediates at the edges of their forms. None is what `movz` or `movn` could load.
pub const LOGICAL_W: [u64; 10] = [
    0x1,
    0xff,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_fffe,
    0x5555_5555,
    0x3333_3333,
    0x0f0f_0f0f,
    0x8001_8001,
    0xf000_000f,
];
pub const LOGICAL_X: [u64; 14] = [
    0x1,
    0xff,
    0x7fff_ffff_ffff_ffff,
    0x8000_0000_0000_0000,
    0xffff_ffff_ffff_fffe,
    0xaaaa_aaaa_aaaa_aaaa,
    0x6666_6666_6666_6666,
    0x8181_8181_8181_8181,
    0x00ff_00ff_00ff_00ff,
    0x8000_0001_8000_0001,
    0xffff_0000_0000_0000,
    0x0000_7fff_ffff_0000,
    0xf800_0000_0000_001f,
    0xffff_ffff_0000_0000,
];
pub const FP_IMMEDIATES: [f64; 10] = [1.0, -1.0, 2.0, 0.5, 0.125, 31.0, 1.9375, -0.1328125, 10.0, 0.2421875];

/// A general-purpose register that is neither `sp` nor `zr`; neighbours differ in many bits.
pub fn gpr(index: usize) -> Gpr {
    const NUMBERS: [u8; 13] = [1, 30, 2, 29, 15, 16, 0, 8, 17, 23, 10, 21, 4];
    Gpr::new(NUMBERS[index % NUMBERS.len()])
}

/// A floating-point register; neighbours differ in many bits.
pub fn fpr(index: usize) -> Fpr {
    const NUMBERS: [u8; 11] = [0, 31, 1, 30, 15, 16, 8, 23, 10, 21, 4];
    Fpr::new(NUMBERS[index % NUMBERS.len()])
}

pub fn cond_name(cond: Cond) -> &'static str {
    const NAMES: [&str; 15] =
        ["eq", "ne", "hs", "lo", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", "al"];
    NAMES[cond as usize]
}
