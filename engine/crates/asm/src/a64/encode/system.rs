//! "Hints", "Barriers", "System register move" and "System instructions".

use super::super::reg::Gpr;

// ---- Hints: no-operations on CPUs that lack the feature ----

/// `hint #imm`, 0 to 127.
#[inline]
pub const fn hint(imm: u8) -> u32 {
    assert!(imm < 128, "a hint has seven bits");
    0xd503_201f | (imm as u32) << 5
}

/// `nop`.
#[inline]
pub const fn nop() -> u32 {
    hint(0)
}

/// `yield`: a spin loop's courtesy.
#[inline]
pub const fn yield_hint() -> u32 {
    hint(1)
}

/// `paciasp`: signs the link register with `sp`. It is a landing pad for `blr` as well.
#[inline]
pub const fn paciasp() -> u32 {
    hint(25)
}

/// `autiasp`: authenticates the link register that `paciasp` signed.
#[inline]
pub const fn autiasp() -> u32 {
    hint(29)
}

/// Which branches may land on a `bti`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BtiTarget {
    /// None: any indirect branch faults.
    None,
    /// Calls: `blr`, and `br` through `x16` or `x17`.
    Call,
    /// Jumps: `br`.
    Jump,
    /// Both.
    CallOrJump,
}

/// `bti`, `bti c`, `bti j` or `bti jc`.
#[inline]
pub const fn bti(target: BtiTarget) -> u32 {
    hint(match target {
        BtiTarget::None => 32,
        BtiTarget::Call => 34,
        BtiTarget::Jump => 36,
        BtiTarget::CallOrJump => 38,
    })
}

// ---- Barriers ----

/// Which accesses a `dmb` or `dsb` orders, and for whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Barrier {
    /// Outer shareable, loads before loads and stores.
    OshLd = 1,
    /// Outer shareable, stores before stores.
    OshSt = 2,
    /// Outer shareable, all.
    Osh = 3,
    /// Inner shareable, loads before loads and stores.
    IshLd = 9,
    /// Inner shareable, stores before stores.
    IshSt = 10,
    /// Inner shareable, all: what threads of one process need.
    Ish = 11,
    /// Full system, loads before loads and stores.
    Ld = 13,
    /// Full system, stores before stores.
    St = 14,
    /// Full system, all.
    Sy = 15,
}

/// `dmb OPTION`: orders memory accesses.
#[inline]
pub const fn dmb(option: Barrier) -> u32 {
    0xd503_30bf | (option as u32) << 8
}

/// `dsb OPTION`: waits until memory accesses and cache maintenance are complete.
#[inline]
pub const fn dsb(option: Barrier) -> u32 {
    0xd503_309f | (option as u32) << 8
}

/// `isb`: what follows is fetched anew.
#[inline]
pub const fn isb() -> u32 {
    0xd503_3fdf
}

/// `clrex`: gives up the exclusive monitor.
#[inline]
pub const fn clrex() -> u32 {
    0xd503_3f5f
}

// ---- System register move ----

/// A system register that user code may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SysReg {
    /// The condition flags, bits 28 to 31.
    Nzcv,
    /// Floating-point control: rounding, flush to zero.
    Fpcr,
    /// Floating-point status: cumulative exceptions.
    Fpsr,
    /// Cache type: line sizes. Read-only.
    CtrEl0,
    /// What `dc zva` zeroes. Read-only.
    DczidEl0,
    /// The thread pointer.
    TpidrEl0,
    /// The virtual counter. Read-only.
    CntvctEl0,
}

impl SysReg {
    /// `o0:op1:CRn:CRm:op2` at bits 5 to 19.
    const fn field(self) -> u32 {
        let (op1, crn, crm, op2) = match self {
            SysReg::Nzcv => (3, 4, 2, 0),
            SysReg::Fpcr => (3, 4, 4, 0),
            SysReg::Fpsr => (3, 4, 4, 1),
            SysReg::CtrEl0 => (3, 0, 0, 1),
            SysReg::DczidEl0 => (3, 0, 0, 7),
            SysReg::TpidrEl0 => (3, 13, 0, 2),
            SysReg::CntvctEl0 => (3, 14, 0, 2),
        };
        // All of these have op0 = 3, that is o0 = 1.
        1 << 19 | op1 << 16 | crn << 12 | crm << 8 | op2 << 5
    }

    const fn is_writable(self) -> bool {
        !matches!(self, SysReg::CtrEl0 | SysReg::DczidEl0 | SysReg::CntvctEl0)
    }
}

/// `mrs xt, REG`.
#[inline]
pub const fn mrs(rt: Gpr, reg: SysReg) -> u32 {
    0xd530_0000 | reg.field() | rt.or_zr()
}

/// `msr REG, xt`.
///
/// # Panics
/// If the register is read-only.
#[inline]
pub const fn msr(reg: SysReg, rt: Gpr) -> u32 {
    assert!(reg.is_writable(), "a read-only system register");
    0xd510_0000 | reg.field() | rt.or_zr()
}

// ---- System instructions ----

/// `dc cvau, xt`: cleans the data cache line at the address to the point of unification.
#[inline]
pub const fn dc_cvau(rt: Gpr) -> u32 {
    0xd50b_7b20 | rt.or_zr()
}

/// `ic ivau, xt`: invalidates the instruction cache line at the address.
#[inline]
pub const fn ic_ivau(rt: Gpr) -> u32 {
    0xd50b_7520 | rt.or_zr()
}
