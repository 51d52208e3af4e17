//! The instructions that selection makes: everything about them but registers.
//!
//! A comment at each says what its operands are, in their order: `d` is written, all others are read. Where a sequence of
//! several machine instructions stands behind one, it reads all its operands before it writes `d`, or names those that it
//! reads later as late uses.

use tierlock_asm::a64::{Cond, Extend, IndexExtend, LogicalImm, Shift, Width};

use crate::ir::{FuncRef, MemKind, Slot};
use crate::machine::CodeBlock;

/// An integer operation of two operands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "they are the mnemonics; those with a final s set the flags")]
pub enum AluOp {
    Add,
    Adds,
    Sub,
    Subs,
    And,
    Bic,
    Orr,
    Orn,
    Eor,
    Eon,
}

/// An integer operation that only sets the flags.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "they are the mnemonics")]
pub enum FlagsOp {
    Cmp,
    Cmn,
    Tst,
}

/// The right side of an integer operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rhs {
    /// A register.
    Reg,
    /// A register, shifted.
    Shifted(Shift, u8),
    /// The lower part of a register, extended and then shifted left. Additions, subtractions and comparisons only.
    Extended(Extend, u8),
    /// A number whose absolute value is an [`ArithImm`](tierlock_asm::a64::ArithImm). Additions, subtractions and
    /// comparisons only.
    Imm(i32),
    /// A mask. Logic and tests only.
    Mask(LogicalImm),
}

impl Rhs {
    /// Whether it is in a register.
    pub fn is_reg(self) -> bool {
        matches!(self, Rhs::Reg | Rhs::Shifted(..) | Rhs::Extended(..))
    }
}

/// A product.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "they are the mnemonics")]
pub enum MulOp {
    Mul,
    Mneg,
    Smull,
    Umull,
    Smulh,
    Umulh,
}

/// A product that is added to or taken from something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "they are the mnemonics")]
pub enum MulAddOp {
    Madd,
    Msub,
    Smaddl,
    Smsubl,
    Umaddl,
    Umsubl,
}

/// An integer operation of one operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnaryOp {
    /// `clz`.
    Clz,
    /// `rbit`, then `clz`.
    Ctz,
    /// `rev`.
    Rev,
    /// `cnt` and `addv`, by way of a vector register.
    Popcnt,
}

/// A selection by the flags: the first operand, or the second one changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "they are the mnemonics")]
pub enum CselOp {
    Csel,
    Csinc,
    Csinv,
    Csneg,
}

/// An operation of two doubles.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "they are the mnemonics")]
pub enum Fpu2Op {
    Fadd,
    Fsub,
    Fmul,
    Fnmul,
    Fdiv,
    Fmin,
    Fmax,
}

/// An operation of one double.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "they are the mnemonics, but the last two")]
pub enum Fpu1Op {
    Fneg,
    Fabs,
    Fsqrt,
    Frintm,
    Frintp,
    Frintz,
    Frintn,
    /// To a single and back.
    Round32,
    /// Any NaN to the canonical one.
    Canon,
}

/// What is loaded, beyond the kinds of the IR.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LoadKind {
    /// One of the IR's.
    Plain(MemKind),
    /// One of the IR's narrow kinds or an `i32`, sign-extended to 64 bits.
    Wide(MemKind),
}

/// An address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mem {
    /// `base + offset`.
    Base {
        /// In bytes.
        offset: i32,
    },
    /// `base + (extend(index) << shift) + offset`.
    Index {
        /// How the index is widened.
        extend: IndexExtend,
        /// At most 4.
        shift: u8,
        /// In bytes.
        offset: i32,
    },
    /// In a stack slot; takes no operand.
    Slot {
        /// Which.
        slot: Slot,
        /// In bytes.
        offset: i32,
    },
}

/// An instruction.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Inst {
    /// Defines the parameters that come in registers: `d...`.
    Args,
    /// A parameter from the caller's frame: `d`.
    LoadParam {
        /// Bytes from the first one.
        offset: u32,
    },
    /// A copy: `d, n`.
    Move,
    /// A number: `d`.
    Const {
        /// All 64 of them.
        bits: u64,
    },
    /// A double: `d`.
    FConst {
        /// Its bits.
        bits: u64,
    },
    /// The address of a stack slot: `d`.
    SlotAddr {
        /// Which.
        slot: Slot,
        /// Bytes that are added.
        offset: i32,
    },
    /// The address of a function: `d`.
    FuncAddr {
        /// Which.
        func: FuncRef,
    },

    /// `d, n` and `m` if that is a register.
    Alu {
        /// What.
        op: AluOp,
        /// How wide.
        w: Width,
        /// With what.
        rhs: Rhs,
    },
    /// Zero minus something: `d, m`.
    Neg {
        /// How wide.
        w: Width,
        /// Whether it sets the flags.
        flags: bool,
        /// `Reg` or `Shifted`.
        rhs: Rhs,
    },
    /// The complement: `d, m`.
    Mvn {
        /// How wide.
        w: Width,
        /// `Reg` or `Shifted`.
        rhs: Rhs,
    },
    /// `d, n, m`.
    Mul {
        /// What.
        op: MulOp,
        /// How wide.
        w: Width,
    },
    /// `d, n, m, a`.
    MulAdd {
        /// What.
        op: MulAddOp,
        /// How wide.
        w: Width,
    },
    /// The upper half of a product of 32-bit numbers: `d, n, m`.
    MulHigh32 {
        /// Of signed ones.
        signed: bool,
    },
    /// The product, and `ne` where it overflows: `d, n, m`.
    MulOverflow {
        /// How wide.
        w: Width,
    },
    /// `d, n, m`.
    Div {
        /// Of signed numbers.
        signed: bool,
        /// How wide.
        w: Width,
    },
    /// The remainder: `d, n, m`.
    Rem {
        /// Of signed numbers.
        signed: bool,
        /// How wide.
        w: Width,
    },
    /// A shift by a register: `d, n, m`.
    ShiftReg {
        /// Which way.
        shift: Shift,
        /// How wide.
        w: Width,
    },
    /// `ubfm` or `sbfm`, which shift, extract and extend: `d, n`.
    Bitfield {
        /// `sbfm`.
        signed: bool,
        /// How wide.
        w: Width,
        /// Rotation.
        immr: u8,
        /// Last bit.
        imms: u8,
    },
    /// `extr`, which rotates where both are the same: `d, n, m`.
    Extr {
        /// How wide.
        w: Width,
        /// The lowest bit that is taken of `m`.
        lsb: u8,
    },
    /// `d, n`.
    Unary {
        /// What.
        op: UnaryOp,
        /// How wide.
        w: Width,
    },
    /// The lower half, zeros above: `d, n`.
    Zext,

    /// Sets the flags: `n`, and `m` if that is a register.
    Flags {
        /// What.
        op: FlagsOp,
        /// How wide.
        w: Width,
        /// With what.
        rhs: Rhs,
    },
    /// Sets the flags by a comparison where `cond` holds, else to `nzcv`: `n`, and `m` if there is no number.
    Ccmp {
        /// How wide.
        w: Width,
        /// A number from -31 to 31.
        imm: Option<i8>,
        /// The flags otherwise.
        nzcv: u8,
        /// When.
        cond: Cond,
    },
    /// `n, m`.
    Fcmp,
    /// With zero: `n`.
    FcmpZero,
    /// `n, m`.
    Fccmp {
        /// The flags otherwise.
        nzcv: u8,
        /// When.
        cond: Cond,
    },
    /// 1 where the condition holds, else 0: `d`.
    Cset {
        /// The condition.
        cond: Cond,
    },
    /// All ones where the condition holds, else 0: `d`.
    Csetm {
        /// How wide.
        w: Width,
        /// The condition.
        cond: Cond,
    },
    /// `d`, then `n` and `m` as far as they are not zero.
    Csel {
        /// What.
        op: CselOp,
        /// How wide.
        w: Width,
        /// When it is `n`.
        cond: Cond,
        /// `n` is zero.
        n_zero: bool,
        /// `m` is zero.
        m_zero: bool,
    },
    /// `d, n, m`.
    Fcsel {
        /// When it is `n`.
        cond: Cond,
    },

    /// `d, n, m`.
    Fpu2 {
        /// What.
        op: Fpu2Op,
    },
    /// `d, n`.
    Fpu1 {
        /// What.
        op: Fpu1Op,
    },
    /// A signed integer to a double: `d, n`.
    IntToF64 {
        /// Of the integer.
        w: Width,
    },
    /// A double to a signed integer, saturating: `d, n`.
    F64ToInt {
        /// Of the integer.
        w: Width,
    },
    /// ECMAScript's ToInt32: `d, n`.
    JsTruncate,
    /// `fjcvtzs`, which also sets `eq` where the double is the integer: `d, n`.
    Fjcvtzs,
    /// The double as an `i32`; leaves where it is none: `d, n` and the exit's.
    F64ToI32Exit,
    /// The bits: `d, n`.
    F64ToBits,
    /// The bits: `d, n`.
    BitsToF64,

    /// `d` and the address's.
    Load {
        /// What.
        kind: LoadKind,
        /// From where.
        mem: Mem,
    },
    /// The address's, then the value.
    Store {
        /// What.
        kind: MemKind,
        /// Where.
        mem: Mem,
    },
    /// Writes zeros: the address's.
    StoreZero {
        /// How many.
        kind: MemKind,
        /// Where.
        mem: Mem,
    },
    /// An argument that goes into this function's frame, for its callee: `n`.
    StoreArg {
        /// Bytes from the first one.
        offset: u32,
    },
    /// An argument that goes where this function's own came, for what takes its place: `n`.
    StoreTailArg {
        /// Bytes from the first one.
        offset: u32,
    },

    /// Arguments in their registers, then the result in its.
    Call {
        /// What.
        func: FuncRef,
    },
    /// The callee, then as `Call`.
    CallIndirect,
    /// Arguments in their registers.
    TailCall {
        /// What.
        func: FuncRef,
    },
    /// The callee, then as `TailCall`.
    TailCallIndirect,

    /// Leaves where the condition holds: the exit's.
    ExitIf {
        /// When.
        cond: Cond,
    },
    /// Leaves where a register is (not) zero: `n`, then the exit's.
    ExitIfZero {
        /// How wide.
        w: Width,
        /// Where it is not.
        nonzero: bool,
    },
    /// Leaves where a bit is (not) set: `n`, then the exit's.
    ExitIfBit {
        /// Which.
        bit: u8,
        /// Where it is.
        set: bool,
    },
    /// Leaves: the exit's.
    Leave,

    /// To a block.
    Jump {
        /// Which.
        to: CodeBlock,
    },
    /// By the flags.
    BrIf {
        /// When the first.
        cond: Cond,
        /// Where the condition holds.
        then: CodeBlock,
        /// Where not.
        or_else: CodeBlock,
    },
    /// `n`.
    BrZero {
        /// How wide.
        w: Width,
        /// Whether the register is not to be zero.
        nonzero: bool,
        /// Where it is so.
        then: CodeBlock,
        /// Where not.
        or_else: CodeBlock,
    },
    /// `n`.
    BrBit {
        /// Which.
        bit: u8,
        /// Whether it is to be set.
        set: bool,
        /// Where it is so.
        then: CodeBlock,
        /// Where not.
        or_else: CodeBlock,
    },
    /// By a table or a search: `n`. The keys are those of the block's terminator in the IR, and the block's successors,
    /// the default first, belong to them.
    Switch {
        /// How wide.
        w: Width,
    },
    /// The result in its register, if there is one.
    Ret,
    /// Never reached.
    Trap,
}

const _: () = assert!(size_of::<Inst>() <= 20, "selected code is walked often");
