//! "Loads and Stores": single registers, pairs, literals, acquire/release, exclusives and LSE atomics.

use super::super::reg::{Fpr, Gpr, Width};
use super::branch::OffsetKind;

/// An address operand. Offsets are in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addr {
    /// `[base, #offset]` with 12 unsigned bits, a multiple of the access size: 0 to 4095 × size.
    Offset(Gpr, i64),
    /// `[base, #offset]` with 9 signed bits (`ldur`, `stur`): -256 to 255.
    Unscaled(Gpr, i64),
    /// `[base, #offset]!`: the base is moved first; -256 to 255.
    PreIndex(Gpr, i64),
    /// `[base], #offset`: the base is moved afterwards; -256 to 255.
    PostIndex(Gpr, i64),
    /// `[base, index, EXTEND]`, the index shifted left by the access size's logarithm where `scaled`.
    Reg {
        /// The base, which may be `sp`.
        base: Gpr,
        /// The index, which may be `zr`.
        index: Gpr,
        /// How the index is widened.
        extend: IndexExtend,
        /// Whether the index counts elements of the access's size, not bytes.
        scaled: bool,
    },
}

impl Addr {
    /// `base + offset` in the scaled form where it fits an access of `size` bytes, else in the unscaled one.
    #[inline]
    pub const fn base_offset(base: Gpr, offset: i64, size: u32) -> Option<Addr> {
        if offset >= 0 && offset % size as i64 == 0 && offset / (size as i64) < 4096 {
            Some(Addr::Offset(base, offset))
        } else if offset >= -256 && offset < 256 {
            Some(Addr::Unscaled(base, offset))
        } else {
            None
        }
    }

    /// `[base, xindex]`, the index in bytes.
    #[inline]
    pub const fn index(base: Gpr, index: Gpr) -> Addr {
        Addr::Reg { base, index, extend: IndexExtend::Lsl, scaled: false }
    }

    /// `[base, xindex, lsl #log2(size)]`, the index in elements.
    #[inline]
    pub const fn scaled_index(base: Gpr, index: Gpr) -> Addr {
        Addr::Reg { base, index, extend: IndexExtend::Lsl, scaled: true }
    }
}

/// How the index register of [`Addr::Reg`] is widened to 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum IndexExtend {
    /// Zero-extended word.
    Uxtw = 2,
    /// The whole doubleword, written `lsl`.
    Lsl = 3,
    /// Sign-extended word.
    Sxtw = 6,
    /// The whole doubleword.
    Sxtx = 7,
}

/// The size of a memory access through a floating-point register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FpAccess {
    /// 4 bytes, `s`.
    S,
    /// 8 bytes, `d`.
    D,
    /// 16 bytes, `q`.
    Q,
}

impl FpAccess {
    /// The access's size in bytes.
    #[inline]
    pub const fn bytes(self) -> u32 {
        match self {
            FpAccess::S => 4,
            FpAccess::D => 8,
            FpAccess::Q => 16,
        }
    }
}

/// The loads and stores of one general-purpose register, as data: each name is the mnemonic and the register's width.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GprAccess {
    /// Stores a byte.
    Strb,
    /// Loads a byte, zero-extended.
    Ldrb,
    /// Loads a byte, sign-extended to 64 bits.
    LdrsbX,
    /// Loads a byte, sign-extended to 32 bits.
    LdrsbW,
    /// Stores a halfword.
    Strh,
    /// Loads a halfword, zero-extended.
    Ldrh,
    /// Loads a halfword, sign-extended to 64 bits.
    LdrshX,
    /// Loads a halfword, sign-extended to 32 bits.
    LdrshW,
    /// Stores a word.
    StrW,
    /// Loads a word, zero-extended.
    LdrW,
    /// Loads a word, sign-extended to 64 bits.
    Ldrsw,
    /// Stores a doubleword.
    StrX,
    /// Loads a doubleword.
    LdrX,
}

impl GprAccess {
    /// The fields `size` and `opc`.
    const fn fields(self) -> (u32, u32) {
        match self {
            GprAccess::Strb => (0, 0),
            GprAccess::Ldrb => (0, 1),
            GprAccess::LdrsbX => (0, 2),
            GprAccess::LdrsbW => (0, 3),
            GprAccess::Strh => (1, 0),
            GprAccess::Ldrh => (1, 1),
            GprAccess::LdrshX => (1, 2),
            GprAccess::LdrshW => (1, 3),
            GprAccess::StrW => (2, 0),
            GprAccess::LdrW => (2, 1),
            GprAccess::Ldrsw => (2, 2),
            GprAccess::StrX => (3, 0),
            GprAccess::LdrX => (3, 1),
        }
    }

    /// The access's size in bytes.
    #[inline]
    pub const fn bytes(self) -> u32 {
        1 << self.fields().0
    }
}

/// The class "Load/store register" in its five forms. `data` is the transferred general-purpose register, which a form
/// that moves its base must not equal: the result would be unpredictable.
const fn load_store(
    size: u32,
    vector: bool,
    opc: u32,
    log2: u32,
    rt: u32,
    data: Option<Gpr>,
    addr: Addr,
) -> Option<u32> {
    let word = size << 30 | 0x3800_0000 | (vector as u32) << 26 | opc << 22 | rt;
    match addr {
        Addr::Offset(base, offset) => {
            if offset < 0 || offset >> log2 > 4095 || (offset >> log2) << log2 != offset {
                return None;
            }
            Some(word | 1 << 24 | ((offset >> log2) as u32) << 10 | base.or_sp() << 5)
        }
        Addr::Unscaled(base, offset) => with_imm9(word, base, offset),
        Addr::PostIndex(base, offset) => {
            check_writeback(data, base);
            with_imm9(word | 1 << 10, base, offset)
        }
        Addr::PreIndex(base, offset) => {
            check_writeback(data, base);
            with_imm9(word | 3 << 10, base, offset)
        }
        Addr::Reg { base, index, extend, scaled } => Some(
            word | 0x0020_0800
                | index.or_zr() << 16
                | (extend as u32) << 13
                | (scaled as u32) << 12
                | base.or_sp() << 5,
        ),
    }
}

const fn with_imm9(word: u32, base: Gpr, offset: i64) -> Option<u32> {
    if offset < -256 || offset > 255 {
        return None;
    }
    Some(word | (offset as u32 & 0x1ff) << 12 | base.or_sp() << 5)
}

const fn check_writeback(data: Option<Gpr>, base: Gpr) {
    if let Some(data) = data {
        // `sp` as base and `zr` as data are both 31 and do not clash.
        let clash = !data.is_zr() && !base.is_sp() && data.number() == base.number();
        assert!(!clash, "the base is written back over the register that is transferred");
    }
}

/// Any load or store of one general-purpose register; `None` where the offset does not fit the form.
///
/// # Panics
/// If the form moves its base and that is `rt`.
#[inline]
pub const fn gpr_access(access: GprAccess, rt: Gpr, addr: Addr) -> Option<u32> {
    let (size, opc) = access.fields();
    load_store(size, false, opc, size, rt.or_zr(), Some(rt), addr)
}

macro_rules! gpr_accesses {
    ($($name:ident $access:ident $text:literal;)*) => { $(
        #[doc = concat!("`", $text, ", addr`; `None` where the offset does not fit. See [`gpr_access`].")]
        #[inline]
        pub const fn $name(rt: Gpr, addr: Addr) -> Option<u32> {
            gpr_access(GprAccess::$access, rt, addr)
        }
    )* };
}

gpr_accesses! {
    strb Strb "strb wt";
    ldrb Ldrb "ldrb wt";
    strh Strh "strh wt";
    ldrh Ldrh "ldrh wt";
    ldrsw Ldrsw "ldrsw xt";
}

/// `ldr rt, addr`: a word (zero-extended) or a doubleword; `None` where the offset does not fit.
#[inline]
pub const fn ldr(w: Width, rt: Gpr, addr: Addr) -> Option<u32> {
    gpr_access(if matches!(w, Width::X) { GprAccess::LdrX } else { GprAccess::LdrW }, rt, addr)
}

/// `str rt, addr`: a word or a doubleword; `None` where the offset does not fit.
#[inline]
pub const fn str(w: Width, rt: Gpr, addr: Addr) -> Option<u32> {
    gpr_access(if matches!(w, Width::X) { GprAccess::StrX } else { GprAccess::StrW }, rt, addr)
}

/// `ldrsb rt, addr`: a byte sign-extended to the width; `None` where the offset does not fit.
#[inline]
pub const fn ldrsb(w: Width, rt: Gpr, addr: Addr) -> Option<u32> {
    gpr_access(if matches!(w, Width::X) { GprAccess::LdrsbX } else { GprAccess::LdrsbW }, rt, addr)
}

/// `ldrsh rt, addr`: a halfword sign-extended to the width; `None` where the offset does not fit.
#[inline]
pub const fn ldrsh(w: Width, rt: Gpr, addr: Addr) -> Option<u32> {
    gpr_access(if matches!(w, Width::X) { GprAccess::LdrshX } else { GprAccess::LdrshW }, rt, addr)
}

const fn fp_access(load: bool, access: FpAccess, rt: Fpr, addr: Addr) -> Option<u32> {
    let (size, opc, log2) = match access {
        FpAccess::S => (2, 0, 2),
        FpAccess::D => (3, 0, 3),
        FpAccess::Q => (0, 2, 4),
    };
    load_store(size, true, opc | load as u32, log2, rt.field(), None, addr)
}

/// `ldr st|dt|qt, addr`; `None` where the offset does not fit.
#[inline]
pub const fn ldr_fp(access: FpAccess, rt: Fpr, addr: Addr) -> Option<u32> {
    fp_access(true, access, rt, addr)
}

/// `str st|dt|qt, addr`; `None` where the offset does not fit.
#[inline]
pub const fn str_fp(access: FpAccess, rt: Fpr, addr: Addr) -> Option<u32> {
    fp_access(false, access, rt, addr)
}

// ---- Load register (literal) ----

/// `ldr rt, pc + offset`: a word or doubleword of a constant pool; `None` beyond ±1 MiB or unaligned.
#[inline]
pub const fn ldr_literal(w: Width, rt: Gpr, offset: i64) -> Option<u32> {
    OffsetKind::Imm19.patch(0x1800_0000 | w.sf() >> 1 | rt.or_zr(), offset)
}

/// `ldrsw xt, pc + offset`: a word sign-extended; `None` beyond ±1 MiB or unaligned.
#[inline]
pub const fn ldrsw_literal(rt: Gpr, offset: i64) -> Option<u32> {
    OffsetKind::Imm19.patch(0x9800_0000 | rt.or_zr(), offset)
}

/// `ldr st|dt|qt, pc + offset`; `None` beyond ±1 MiB or unaligned.
#[inline]
pub const fn ldr_literal_fp(access: FpAccess, rt: Fpr, offset: i64) -> Option<u32> {
    let opc = match access {
        FpAccess::S => 0,
        FpAccess::D => 1,
        FpAccess::Q => 2,
    };
    OffsetKind::Imm19.patch(opc << 30 | 0x1c00_0000 | rt.field(), offset)
}

// ---- Load/store register pair ----

/// The address of a pair. Offsets are in bytes, signed 7 bits of the register's size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairAddr {
    /// `[base, #offset]`.
    Offset(Gpr, i64),
    /// `[base, #offset]!`: the base is moved first.
    PreIndex(Gpr, i64),
    /// `[base], #offset`: the base is moved afterwards.
    PostIndex(Gpr, i64),
}

const fn pair(
    word: u32,
    log2: u32,
    rt: u32,
    rt2: u32,
    data: [Option<Gpr>; 2],
    addr: PairAddr,
) -> Option<u32> {
    let (mode, base, offset) = match addr {
        PairAddr::PostIndex(base, offset) => (1, base, offset),
        PairAddr::Offset(base, offset) => (2, base, offset),
        PairAddr::PreIndex(base, offset) => (3, base, offset),
    };
    if mode != 2 {
        check_writeback(data[0], base);
        check_writeback(data[1], base);
    }
    let scaled = offset >> log2;
    if scaled << log2 != offset || scaled < -64 || scaled > 63 {
        return None;
    }
    Some(word | 0x2800_0000 | mode << 23 | (scaled as u32 & 0x7f) << 15 | rt2 << 10 | base.or_sp() << 5 | rt)
}

const fn gpr_pair(load: bool, w: Width, rt: Gpr, rt2: Gpr, addr: PairAddr) -> Option<u32> {
    assert!(!load || rt.number() != rt2.number(), "a pair of loads needs two registers");
    let log2 = if matches!(w, Width::X) { 3 } else { 2 };
    pair(w.sf() | (load as u32) << 22, log2, rt.or_zr(), rt2.or_zr(), [Some(rt), Some(rt2)], addr)
}

/// `ldp rt, rt2, addr`: the lower address goes to `rt`; `None` where the offset does not fit.
///
/// # Panics
/// If `rt` is `rt2`, or a form that moves its base loads it: both are unpredictable.
#[inline]
pub const fn ldp(w: Width, rt: Gpr, rt2: Gpr, addr: PairAddr) -> Option<u32> {
    gpr_pair(true, w, rt, rt2, addr)
}

/// `stp rt, rt2, addr`: `rt` goes to the lower address; `None` where the offset does not fit.
///
/// # Panics
/// If a form that moves its base stores it: that is unpredictable.
#[inline]
pub const fn stp(w: Width, rt: Gpr, rt2: Gpr, addr: PairAddr) -> Option<u32> {
    gpr_pair(false, w, rt, rt2, addr)
}

const fn fp_pair(load: bool, access: FpAccess, rt: Fpr, rt2: Fpr, addr: PairAddr) -> Option<u32> {
    assert!(!load || rt.number() != rt2.number(), "a pair of loads needs two registers");
    let opc = match access {
        FpAccess::S => 0,
        FpAccess::D => 1,
        FpAccess::Q => 2,
    };
    let word = opc << 30 | 1 << 26 | (load as u32) << 22;
    pair(word, opc + 2, rt.field(), rt2.field(), [None, None], addr)
}

/// `ldp` of two `s`, `d` or `q` registers; `None` where the offset does not fit.
#[inline]
pub const fn ldp_fp(access: FpAccess, rt: Fpr, rt2: Fpr, addr: PairAddr) -> Option<u32> {
    fp_pair(true, access, rt, rt2, addr)
}

/// `stp` of two `s`, `d` or `q` registers; `None` where the offset does not fit.
#[inline]
pub const fn stp_fp(access: FpAccess, rt: Fpr, rt2: Fpr, addr: PairAddr) -> Option<u32> {
    fp_pair(false, access, rt, rt2, addr)
}

// ---- Load/store ordered, exclusive; atomic memory operations ----

/// The size of an ordered, exclusive or atomic access. Smaller ones use `w` registers and zero-extend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum AtomicSize {
    /// 1 byte (suffix `b`).
    Byte = 0,
    /// 2 bytes (suffix `h`).
    Half = 1,
    /// 4 bytes.
    Word = 2,
    /// 8 bytes.
    Double = 3,
}

/// The ordering of an LSE atomic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ordering {
    /// None.
    Relaxed,
    /// The load acquires (suffix `a`).
    Acquire,
    /// The store releases (suffix `l`).
    Release,
    /// Both (suffix `al`).
    AcquireRelease,
}

impl Ordering {
    const fn acquires(self) -> u32 {
        matches!(self, Ordering::Acquire | Ordering::AcquireRelease) as u32
    }

    const fn releases(self) -> u32 {
        matches!(self, Ordering::Release | Ordering::AcquireRelease) as u32
    }
}

const fn ordered(base: u32, size: AtomicSize, rt: Gpr, rn: Gpr) -> u32 {
    (size as u32) << 30 | base | rn.or_sp() << 5 | rt.or_zr()
}

/// `ldar rt, [rn]`: load-acquire.
#[inline]
pub const fn ldar(size: AtomicSize, rt: Gpr, rn: Gpr) -> u32 {
    ordered(0x08df_fc00, size, rt, rn)
}

/// `stlr rt, [rn]`: store-release.
#[inline]
pub const fn stlr(size: AtomicSize, rt: Gpr, rn: Gpr) -> u32 {
    ordered(0x089f_fc00, size, rt, rn)
}

/// `ldxr rt, [rn]`: load-exclusive.
#[inline]
pub const fn ldxr(size: AtomicSize, rt: Gpr, rn: Gpr) -> u32 {
    ordered(0x085f_7c00, size, rt, rn)
}

/// `ldaxr rt, [rn]`: load-acquire exclusive.
#[inline]
pub const fn ldaxr(size: AtomicSize, rt: Gpr, rn: Gpr) -> u32 {
    ordered(0x085f_fc00, size, rt, rn)
}

const fn store_exclusive(base: u32, size: AtomicSize, rs: Gpr, rt: Gpr, rn: Gpr) -> u32 {
    let clash = rs.number() == rt.number() || (!rn.is_sp() && rs.number() == rn.number());
    assert!(!clash, "the status register must differ from data and address");
    ordered(base, size, rt, rn) | rs.or_zr() << 16
}

/// `stxr ws, rt, [rn]`: store-exclusive; `ws` becomes 0 where it stored, else 1.
///
/// # Panics
/// If `rs` is `rt` or `rn`: unpredictable.
#[inline]
pub const fn stxr(size: AtomicSize, rs: Gpr, rt: Gpr, rn: Gpr) -> u32 {
    store_exclusive(0x0800_7c00, size, rs, rt, rn)
}

/// `stlxr ws, rt, [rn]`: store-release exclusive; `ws` becomes 0 where it stored, else 1.
///
/// # Panics
/// If `rs` is `rt` or `rn`: unpredictable.
#[inline]
pub const fn stlxr(size: AtomicSize, rs: Gpr, rt: Gpr, rn: Gpr) -> u32 {
    store_exclusive(0x0800_fc00, size, rs, rt, rn)
}

/// `cas rs, rt, [rn]`: stores `rt` where memory equals `rs`; `rs` becomes what memory held. Needs FEAT_LSE.
#[inline]
pub const fn cas(size: AtomicSize, order: Ordering, rs: Gpr, rt: Gpr, rn: Gpr) -> u32 {
    ordered(0x08a0_7c00, size, rt, rn) | order.acquires() << 22 | order.releases() << 15 | rs.or_zr() << 16
}

macro_rules! atomics {
    ($($name:ident $text:literal $base:literal $effect:literal;)*) => { $(
        #[doc = concat!("`", $text, " rs, rt, [rn]`: ", $effect, "; `rt` becomes what memory held. Needs FEAT_LSE.")]
        #[inline]
        pub const fn $name(size: AtomicSize, order: Ordering, rs: Gpr, rt: Gpr, rn: Gpr) -> u32 {
            ordered($base, size, rt, rn) | order.acquires() << 23 | order.releases() << 22 | rs.or_zr() << 16
        }
    )* };
}

atomics! {
    ldadd "ldadd" 0x3820_0000 "adds `rs` to memory";
    ldclr "ldclr" 0x3820_1000 "clears in memory the bits of `rs`";
    ldeor "ldeor" 0x3820_2000 "flips in memory the bits of `rs`";
    ldset "ldset" 0x3820_3000 "sets in memory the bits of `rs`";
    swp "swp" 0x3820_8000 "stores `rs`";
}
