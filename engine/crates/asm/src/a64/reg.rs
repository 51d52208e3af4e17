//! The registers of A64, their widths, and the condition codes.
//!
//! Floor: below the encoders. Invariant: a [`Gpr`] that is the stack pointer never becomes a field that the
//! CPU reads as the zero register, nor the reverse; both are number 31, and only the instruction decides.

use std::fmt;

/// A general-purpose register: `x0` to `x30`, `sp` or `zr`. The width is the instruction's, not the register's.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Gpr(u8);

impl Gpr {
    /// The zero register `xzr`/`wzr`: reads as 0, ignores writes.
    pub const ZR: Gpr = Gpr(31);
    /// The stack pointer `sp`/`wsp`. Number 32 only here: the field is 31 too.
    pub const SP: Gpr = Gpr(32);

    /// Register `x{number}`.
    ///
    /// # Panics
    /// If `number` is above 30: 31 is ambiguous, say [`Gpr::ZR`] or [`Gpr::SP`].
    #[inline]
    pub const fn new(number: u8) -> Gpr {
        assert!(number <= 30, "31 is sp or zr: name it");
        Gpr(number)
    }

    /// The register's number in an instruction, 0 to 31; both `sp` and `zr` are 31.
    #[inline]
    pub const fn number(self) -> u8 {
        if self.0 == 32 { 31 } else { self.0 }
    }

    /// Whether this is `sp`.
    #[inline]
    pub const fn is_sp(self) -> bool {
        self.0 == 32
    }

    /// Whether this is the zero register.
    #[inline]
    pub const fn is_zr(self) -> bool {
        self.0 == 31
    }

    /// The field of an operand in which 31 means the zero register.
    #[inline]
    pub(super) const fn or_zr(self) -> u32 {
        assert!(self.0 != 32, "this operand cannot be sp");
        self.0 as u32
    }

    /// The field of an operand in which 31 means the stack pointer.
    #[inline]
    pub(super) const fn or_sp(self) -> u32 {
        assert!(self.0 != 31, "this operand cannot be the zero register");
        if self.0 == 32 { 31 } else { self.0 as u32 }
    }

    /// The assembler's name at a width: `w3`, `x3`, `wzr`, `sp`.
    pub fn name(self, width: Width) -> String {
        match (self.0, width) {
            (31, Width::W) => "wzr".into(),
            (31, Width::X) => "xzr".into(),
            (32, Width::W) => "wsp".into(),
            (32, Width::X) => "sp".into(),
            (n, Width::W) => format!("w{n}"),
            (n, Width::X) => format!("x{n}"),
        }
    }
}

impl fmt::Debug for Gpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name(Width::X))
    }
}

/// A floating-point and SIMD register `v0` to `v31`; `b`, `h`, `s`, `d` and `q` are views of its low bits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fpr(u8);

impl Fpr {
    /// Register `v{number}`.
    ///
    /// # Panics
    /// If `number` is above 31.
    #[inline]
    pub const fn new(number: u8) -> Fpr {
        assert!(number <= 31);
        Fpr(number)
    }

    /// The register's number, 0 to 31.
    #[inline]
    pub const fn number(self) -> u8 {
        self.0
    }

    #[inline]
    pub(super) const fn field(self) -> u32 {
        self.0 as u32
    }
}

impl fmt::Debug for Fpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "v{}", self.0)
    }
}

/// The width of a general-purpose operation. A 32-bit one clears the upper half of its destination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Width {
    /// 32 bits, `w` registers.
    W,
    /// 64 bits, `x` registers.
    X,
}

impl Width {
    /// 32 or 64.
    #[inline]
    pub const fn bits(self) -> u32 {
        match self {
            Width::W => 32,
            Width::X => 64,
        }
    }

    /// The `sf` field, bit 31 of most data-processing instructions.
    #[inline]
    pub(super) const fn sf(self) -> u32 {
        match self {
            Width::W => 0,
            Width::X => 1 << 31,
        }
    }
}

/// The width of a scalar floating-point operation. A write clears the rest of the vector register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FpWidth {
    /// Single precision, `s` registers.
    S,
    /// Double precision, `d` registers.
    D,
}

impl FpWidth {
    /// The `ptype` field, bits 22 and 23.
    #[inline]
    pub(super) const fn ptype(self) -> u32 {
        match self {
            FpWidth::S => 0,
            FpWidth::D => 1 << 22,
        }
    }
}

/// A condition of `b.cond`, `csel` and the like: a test of the flags (section "Condition code").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Cond {
    /// Equal: Z.
    Eq = 0,
    /// Not equal: !Z. After `fcmp` true for unordered too.
    Ne = 1,
    /// Unsigned higher or same (carry set, `cs`): C.
    Hs = 2,
    /// Unsigned lower (carry clear, `cc`): !C.
    Lo = 3,
    /// Negative: N. After `fcmp`, less and ordered.
    Mi = 4,
    /// Positive or zero: !N.
    Pl = 5,
    /// Overflow: V. After `fcmp`, unordered.
    Vs = 6,
    /// No overflow: !V. After `fcmp`, ordered.
    Vc = 7,
    /// Unsigned higher: C && !Z.
    Hi = 8,
    /// Unsigned lower or same. After `fcmp`, less or equal and ordered.
    Ls = 9,
    /// Signed greater or equal: N == V. After `fcmp`, greater or equal and ordered.
    Ge = 10,
    /// Signed less: N != V. After `fcmp`, less or unordered.
    Lt = 11,
    /// Signed greater: !Z && N == V. After `fcmp`, greater and ordered.
    Gt = 12,
    /// Signed less or equal. After `fcmp`, less, equal or unordered.
    Le = 13,
    /// Always.
    Al = 14,
}

impl Cond {
    /// All conditions that have an opposite, in encoding order.
    pub const ALL: [Cond; 14] = [
        Cond::Eq,
        Cond::Ne,
        Cond::Hs,
        Cond::Lo,
        Cond::Mi,
        Cond::Pl,
        Cond::Vs,
        Cond::Vc,
        Cond::Hi,
        Cond::Ls,
        Cond::Ge,
        Cond::Lt,
        Cond::Gt,
        Cond::Le,
    ];

    /// The opposite condition; after `fcmp` it is the opposite with the unordered case included.
    ///
    /// # Panics
    /// On [`Cond::Al`], which has none (`nv` means always as well).
    #[inline]
    pub const fn invert(self) -> Cond {
        match self {
            Cond::Eq => Cond::Ne,
            Cond::Ne => Cond::Eq,
            Cond::Hs => Cond::Lo,
            Cond::Lo => Cond::Hs,
            Cond::Mi => Cond::Pl,
            Cond::Pl => Cond::Mi,
            Cond::Vs => Cond::Vc,
            Cond::Vc => Cond::Vs,
            Cond::Hi => Cond::Ls,
            Cond::Ls => Cond::Hi,
            Cond::Ge => Cond::Lt,
            Cond::Lt => Cond::Ge,
            Cond::Gt => Cond::Le,
            Cond::Le => Cond::Gt,
            Cond::Al => panic!("al has no opposite"),
        }
    }

    #[inline]
    pub(super) const fn field(self) -> u32 {
        self as u32
    }
}

macro_rules! name_registers {
    ($($gpr:ident $fpr:ident $number:literal),* $(,)?) => {
        $(
            #[doc = concat!("General-purpose register `x", stringify!($number), "`.")]
            pub const $gpr: Gpr = Gpr($number);
            #[doc = concat!("Floating-point register `v", stringify!($number), "`.")]
            pub const $fpr: Fpr = Fpr($number);
        )*
    };
}

name_registers! {
    X0 V0 0, X1 V1 1, X2 V2 2, X3 V3 3, X4 V4 4, X5 V5 5, X6 V6 6, X7 V7 7, X8 V8 8, X9 V9 9, X10 V10 10,
    X11 V11 11, X12 V12 12, X13 V13 13, X14 V14 14, X15 V15 15, X16 V16 16, X17 V17 17, X18 V18 18, X19 V19 19,
    X20 V20 20, X21 V21 21, X22 V22 22, X23 V23 23, X24 V24 24, X25 V25 25, X26 V26 26, X27 V27 27, X28 V28 28,
    X29 V29 29, X30 V30 30,
}

/// Floating-point register `v31`.
pub const V31: Fpr = Fpr(31);
/// The first scratch register that a veneer may clobber (`ip0`, AAPCS64).
pub const IP0: Gpr = X16;
/// The second scratch register that a veneer may clobber (`ip1`, AAPCS64).
pub const IP1: Gpr = X17;
/// The frame pointer, `x29`.
pub const FP: Gpr = X29;
/// The link register, `x30`.
pub const LR: Gpr = X30;
/// The zero register.
pub const ZR: Gpr = Gpr::ZR;
/// The stack pointer.
pub const SP: Gpr = Gpr::SP;
