//! The portable macro assembler: what a baseline compiler says, once, for every architecture.
//!
//! Registers are named by their role, not by their number: a compiler written against roles cannot depend on
//! one architecture's register file. Operations take a destination of their own (`dst = lhs op rhs`), compare
//! and branch in one step, and take immediates and memory operands of any size; what a machine lacks is made up
//! with private scratch registers (`r11`, `xmm15`; `x16`, `x17`, `d31`) that no role names. No operation leaves
//! flags behind for another, so none can be lost in between.
//!
//! A lower interface (one that shows flags, and leaves immediates to the caller) was rejected: the fast
//! paths of a baseline compiler are compare-and-branch almost throughout, and ARM64's forms of it (`cbz`, `tbz`,
//! immediates by shift) are chosen better where both halves are seen.
//!
//! # Registers
//!
//! | role | x86-64 | ARM64 | meaning |
//! |---|---|---|---|
//! | [`VM`] | `r14` | `x19` | state of the virtual machine; callee-saved |
//! | [`FP`] | `rbx` | `x20` | base of the JavaScript frame; callee-saved |
//! | [`NUMTAG`] | `r15` | `x21` | the constant that tags numbers; callee-saved |
//! | [`NOTCELL`] | `r13` | `x22` | the constant whose bits no cell pointer has; callee-saved |
//! | [`FEEDBACK`] | `r12` | `x23` | base of the function's feedback; callee-saved |
//! | [`T0`] | `rax` | `x0` | temporary, the C return value |
//! | [`T1`] to [`T5`] | `rsi rdx rcx r8 r9` | `x1` to `x5` | temporaries, the C arguments 1 to 5 |
//! | [`T6`] | `r10` | `x6` | temporary |
//! | [`A0`] | `rdi` | `x0` | the C argument 0 |
//! | [`NFP`] | `rbp` | `x29` | native frame pointer |
//! | [`SP`] | `rsp` | `sp` | native stack pointer, a multiple of 16 outside prologues |
//! | [`F0`] to [`F5`] | `xmm0` to `xmm5` | `d0` to `d5` | floating-point temporaries, arguments; F0 the result |
//!
//! `T0` and [`A0`] are one register on ARM64 and two on x86-64: to write one of them is to lose the other. Set
//! `A0` last before a call, and do not expect it to survive anything.
//!
//! # Invariants
//! - An operation writes its destination, scratch registers, and nothing else.
//! - An operand of 32 bits is read from the low half of its register; a result of 32 bits, or of fewer,
//!   clears the upper half.
//! - A failing or overflowing operation leaves its destination unspecified and its sources as they were,
//!   except where the destination is one of them.

mod a64;
mod x64;

use crate::buffer::{AsmError, Buffer, Code};
use crate::label::{Label, Symbol};
use crate::target::Target;

pub use a64::A64Masm;
pub use x64::X64Masm;

/// An integer register, by role.
#[allow(missing_docs, reason = "the module's table says what each is")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reg {
    T0,
    T1,
    T2,
    T3,
    T4,
    T5,
    T6,
    A0,
    Vm,
    Fp,
    NumTag,
    NotCell,
    Feedback,
    NativeFp,
    Sp,
}

/// A floating-point register, by role.
#[allow(missing_docs, reason = "the module's table says what each is")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FReg {
    F0,
    F1,
    F2,
    F3,
    F4,
    F5,
}

macro_rules! roles {
    ($($name:ident = $role:ident, $doc:literal;)*) => {
        $(#[doc = $doc] pub const $name: Reg = Reg::$role;)*
    };
}

roles! {
    T0 = T0, "Temporary, and the C return value.";
    T1 = T1, "Temporary, and C argument 1.";
    T2 = T2, "Temporary, and C argument 2.";
    T3 = T3, "Temporary, and C argument 3.";
    T4 = T4, "Temporary, and C argument 4.";
    T5 = T5, "Temporary, and C argument 5.";
    T6 = T6, "Temporary that is no argument.";
    A0 = A0, "C argument 0; may be the same register as [`T0`].";
    A1 = T1, "C argument 1, the same register as [`T1`].";
    A2 = T2, "C argument 2, the same register as [`T2`].";
    A3 = T3, "C argument 3, the same register as [`T3`].";
    A4 = T4, "C argument 4, the same register as [`T4`].";
    A5 = T5, "C argument 5, the same register as [`T5`].";
    VM = Vm, "State of the virtual machine.";
    FP = Fp, "Base of the JavaScript frame.";
    NUMTAG = NumTag, "The constant that tags numbers.";
    NOTCELL = NotCell, "The constant whose bits no cell pointer has.";
    FEEDBACK = Feedback, "Base of the function's feedback.";
    NFP = NativeFp, "Native frame pointer.";
    SP = Sp, "Native stack pointer.";
}

macro_rules! float_roles {
    ($($name:ident)*) => {
        $(#[doc = "Floating-point temporary and argument."] pub const $name: FReg = FReg::$name;)*
    };
}

float_roles! { F0 F1 F2 F3 F4 F5 }

/// What an index register is multiplied by.
pub use crate::x64::Scale;

/// A memory operand: `[base + index * scale + offset]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mem {
    /// The base.
    pub base: Reg,
    /// The index with its scale, where there is one.
    pub index: Option<(Reg, Scale)>,
    /// The offset in bytes.
    pub offset: i32,
}

/// `[base + offset]`.
pub fn mem(base: Reg, offset: i32) -> Mem {
    Mem { base, index: None, offset }
}

/// `[base + index * scale + offset]`.
pub fn mem_index(base: Reg, index: Reg, scale: Scale, offset: i32) -> Mem {
    Mem { base, index: Some((index, scale)), offset }
}

/// The right-hand side of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operand {
    /// A register.
    Reg(Reg),
    /// A constant of any size; operations of 32 bits use its low half.
    Imm(i64),
    /// Memory of the operation's width.
    Mem(Mem),
}

impl From<Reg> for Operand {
    fn from(reg: Reg) -> Operand {
        Operand::Reg(reg)
    }
}

impl From<i32> for Operand {
    fn from(imm: i32) -> Operand {
        Operand::Imm(i64::from(imm))
    }
}

impl From<i64> for Operand {
    fn from(imm: i64) -> Operand {
        Operand::Imm(imm)
    }
}

impl From<u64> for Operand {
    fn from(imm: u64) -> Operand {
        Operand::Imm(imm as i64)
    }
}

impl From<Mem> for Operand {
    fn from(mem: Mem) -> Operand {
        Operand::Mem(mem)
    }
}

/// A relation of two integers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cond {
    /// Equal.
    Eq,
    /// Not equal.
    Ne,
    /// Less, signed.
    Lt,
    /// Less or equal, signed.
    Le,
    /// Greater, signed.
    Gt,
    /// Greater or equal, signed.
    Ge,
    /// Less, unsigned.
    Below,
    /// Less or equal, unsigned.
    BelowEq,
    /// Greater, unsigned.
    Above,
    /// Greater or equal, unsigned.
    AboveEq,
}

impl Cond {
    /// All relations, for tests and tables.
    pub const ALL: [Cond; 10] = [
        Cond::Eq,
        Cond::Ne,
        Cond::Lt,
        Cond::Le,
        Cond::Gt,
        Cond::Ge,
        Cond::Below,
        Cond::BelowEq,
        Cond::Above,
        Cond::AboveEq,
    ];

    /// The relation that holds exactly where this one does not.
    pub fn invert(self) -> Cond {
        match self {
            Cond::Eq => Cond::Ne,
            Cond::Ne => Cond::Eq,
            Cond::Lt => Cond::Ge,
            Cond::Le => Cond::Gt,
            Cond::Gt => Cond::Le,
            Cond::Ge => Cond::Lt,
            Cond::Below => Cond::AboveEq,
            Cond::BelowEq => Cond::Above,
            Cond::Above => Cond::BelowEq,
            Cond::AboveEq => Cond::Below,
        }
    }

    /// The relation of the same operands in the other order.
    pub fn swap(self) -> Cond {
        match self {
            Cond::Eq => Cond::Eq,
            Cond::Ne => Cond::Ne,
            Cond::Lt => Cond::Gt,
            Cond::Le => Cond::Ge,
            Cond::Gt => Cond::Lt,
            Cond::Ge => Cond::Le,
            Cond::Below => Cond::Above,
            Cond::BelowEq => Cond::AboveEq,
            Cond::Above => Cond::Below,
            Cond::AboveEq => Cond::BelowEq,
        }
    }

    /// Whether the relation holds between two 32-bit integers.
    pub fn holds32(self, lhs: i32, rhs: i32) -> bool {
        self.holds64(i64::from(lhs), i64::from(rhs))
    }

    /// Whether the relation holds between two 64-bit integers.
    pub fn holds64(self, lhs: i64, rhs: i64) -> bool {
        match self {
            Cond::Eq => lhs == rhs,
            Cond::Ne => lhs != rhs,
            Cond::Lt => lhs < rhs,
            Cond::Le => lhs <= rhs,
            Cond::Gt => lhs > rhs,
            Cond::Ge => lhs >= rhs,
            Cond::Below => (lhs as u64) < rhs as u64,
            Cond::BelowEq => lhs as u64 <= rhs as u64,
            Cond::Above => lhs as u64 > rhs as u64,
            Cond::AboveEq => lhs as u64 >= rhs as u64,
        }
    }
}

/// A property of the bits that two integers have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TestCond {
    /// No bit.
    Zero,
    /// Some bit.
    NonZero,
    /// The sign bit.
    Negative,
    /// Not the sign bit.
    NotNegative,
}

impl TestCond {
    /// All properties, for tests and tables.
    pub const ALL: [TestCond; 4] =
        [TestCond::Zero, TestCond::NonZero, TestCond::Negative, TestCond::NotNegative];
}

/// A relation of two doubles. Those named `...OrUn` also hold where an operand is NaN; the others do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FCond {
    /// Equal: ECMAScript's `==`.
    Eq,
    /// Not equal, and neither is NaN.
    Ne,
    /// Less.
    Lt,
    /// Less or equal.
    Le,
    /// Greater.
    Gt,
    /// Greater or equal.
    Ge,
    /// Equal, or one is NaN.
    EqOrUn,
    /// Not equal: ECMAScript's `!=`.
    NeOrUn,
    /// Not greater or equal.
    LtOrUn,
    /// Not greater.
    LeOrUn,
    /// Not less or equal.
    GtOrUn,
    /// Not less.
    GeOrUn,
    /// Neither is NaN.
    Ordered,
    /// One is NaN.
    Unordered,
}

impl FCond {
    /// All relations, for tests and tables.
    pub const ALL: [FCond; 14] = [
        FCond::Eq,
        FCond::Ne,
        FCond::Lt,
        FCond::Le,
        FCond::Gt,
        FCond::Ge,
        FCond::EqOrUn,
        FCond::NeOrUn,
        FCond::LtOrUn,
        FCond::LeOrUn,
        FCond::GtOrUn,
        FCond::GeOrUn,
        FCond::Ordered,
        FCond::Unordered,
    ];

    /// The relation that holds exactly where this one does not, NaN included.
    pub fn invert(self) -> FCond {
        match self {
            FCond::Eq => FCond::NeOrUn,
            FCond::Ne => FCond::EqOrUn,
            FCond::Lt => FCond::GeOrUn,
            FCond::Le => FCond::GtOrUn,
            FCond::Gt => FCond::LeOrUn,
            FCond::Ge => FCond::LtOrUn,
            FCond::EqOrUn => FCond::Ne,
            FCond::NeOrUn => FCond::Eq,
            FCond::LtOrUn => FCond::Ge,
            FCond::LeOrUn => FCond::Gt,
            FCond::GtOrUn => FCond::Le,
            FCond::GeOrUn => FCond::Lt,
            FCond::Ordered => FCond::Unordered,
            FCond::Unordered => FCond::Ordered,
        }
    }

    /// Whether the relation holds between two doubles.
    pub fn holds(self, lhs: f64, rhs: f64) -> bool {
        let unordered = lhs.is_nan() || rhs.is_nan();
        match self {
            FCond::Eq => lhs == rhs,
            FCond::Ne => lhs != rhs && !unordered,
            FCond::Lt => lhs < rhs,
            FCond::Le => lhs <= rhs,
            FCond::Gt => lhs > rhs,
            FCond::Ge => lhs >= rhs,
            FCond::EqOrUn => lhs == rhs || unordered,
            FCond::NeOrUn => lhs != rhs,
            FCond::LtOrUn => lhs < rhs || unordered,
            FCond::LeOrUn => lhs <= rhs || unordered,
            FCond::GtOrUn => lhs > rhs || unordered,
            FCond::GeOrUn => lhs >= rhs || unordered,
            FCond::Ordered => !unordered,
            FCond::Unordered => unordered,
        }
    }
}

/// How a double is rounded to an integral double.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoundMode {
    /// Towards minus infinity.
    Floor,
    /// Towards plus infinity.
    Ceil,
    /// Towards zero.
    Trunc,
    /// To the nearest, ties to even.
    Even,
}

/// The operations that a baseline compiler is written in. The module says what holds for all of them.
pub trait MacroAssembler: Sized {
    /// An empty assembler for a target of this assembler's architecture.
    ///
    /// # Panics
    /// Where the target is of the other architecture.
    fn new(target: &Target) -> Self;

    /// What code is made for.
    fn target(&self) -> &Target;

    /// The code so far.
    fn buffer(&self) -> &Buffer;

    /// The code so far, to be written to.
    fn buffer_mut(&mut self) -> &mut Buffer;

    /// Ends the code.
    ///
    /// # Errors
    /// Where a used label is not bound or out of reach.
    fn finish(self) -> Result<Code, AsmError>;

    // Labels.

    /// A new label.
    fn label(&mut self) -> Label {
        self.buffer_mut().label()
    }

    /// A new label that is bound within some 100 bytes after the branches to it; binding it farther panics.
    fn near_label(&mut self) -> Label {
        self.buffer_mut().near_label()
    }

    /// Binds a label here.
    fn bind(&mut self, label: Label) {
        self.buffer_mut().bind(label);
    }

    /// Where the next instruction will stand.
    fn offset(&self) -> u32 {
        self.buffer().offset()
    }

    /// Notes that the code from here on belongs to `tag`, such as a bytecode offset.
    fn mark(&mut self, tag: u32) {
        self.buffer_mut().mark(tag);
    }

    // Moves.

    /// `dst = src`.
    fn mov64(&mut self, dst: Reg, src: Reg);
    /// `dst =` the low half of `src`.
    fn mov32(&mut self, dst: Reg, src: Reg);
    /// `dst = imm`, in the shortest form.
    fn mov_imm64(&mut self, dst: Reg, imm: u64);
    /// `dst = imm` as 32 bits.
    fn mov_imm32(&mut self, dst: Reg, imm: i32) {
        self.mov_imm64(dst, u64::from(imm as u32));
    }
    /// `dst = src` from 32 bits with sign to 64.
    fn sign_extend32(&mut self, dst: Reg, src: Reg);
    /// `dst = src` from 16 bits with sign to 32.
    fn sign_extend16(&mut self, dst: Reg, src: Reg);
    /// `dst = src` from 8 bits with sign to 32.
    fn sign_extend8(&mut self, dst: Reg, src: Reg);
    /// `dst = src` from 16 bits without sign.
    fn zero_extend16(&mut self, dst: Reg, src: Reg);
    /// `dst = src` from 8 bits without sign.
    fn zero_extend8(&mut self, dst: Reg, src: Reg);
    /// `dst = [src]`, 64 bits.
    fn load64(&mut self, dst: Reg, src: Mem);
    /// `dst = [src]`, 32 bits without sign.
    fn load32(&mut self, dst: Reg, src: Mem);
    /// `dst = [src]`, 32 bits with sign to 64.
    fn load32_signed(&mut self, dst: Reg, src: Mem);
    /// `dst = [src]`, 16 bits without sign.
    fn load16(&mut self, dst: Reg, src: Mem);
    /// `dst = [src]`, 16 bits with sign to 32.
    fn load16_signed(&mut self, dst: Reg, src: Mem);
    /// `dst = [src]`, 8 bits without sign.
    fn load8(&mut self, dst: Reg, src: Mem);
    /// `dst = [src]`, 8 bits with sign to 32.
    fn load8_signed(&mut self, dst: Reg, src: Mem);
    /// `[dst] = src`, 64 bits.
    fn store64(&mut self, dst: Mem, src: Reg);
    /// `[dst] = src`, 32 bits.
    fn store32(&mut self, dst: Mem, src: Reg);
    /// `[dst] = src`, 16 bits.
    fn store16(&mut self, dst: Mem, src: Reg);
    /// `[dst] = src`, 8 bits.
    fn store8(&mut self, dst: Mem, src: Reg);
    /// `[dst] = imm`, 64 bits.
    fn store64_imm(&mut self, dst: Mem, imm: u64);
    /// `[dst] = imm`, 32 bits.
    fn store32_imm(&mut self, dst: Mem, imm: i32);
    /// `[dst] = imm`, 16 bits.
    fn store16_imm(&mut self, dst: Mem, imm: i16);
    /// `[dst] = imm`, 8 bits.
    fn store8_imm(&mut self, dst: Mem, imm: i8);
    /// `dst =` the address of `src`.
    fn lea(&mut self, dst: Reg, src: Mem);
    /// Stores two registers below the stack pointer: `a` at the lower address.
    fn push_pair(&mut self, a: Reg, b: Reg);
    /// Takes back what [`push_pair`](Self::push_pair) stored.
    fn pop_pair(&mut self, a: Reg, b: Reg);

    // Integers. Shift counts are taken modulo the width; x86-64 without BMI2 wants a variable one in T3.

    /// `dst = lhs + rhs`.
    fn add32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs + rhs`.
    fn add64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs - rhs`.
    fn sub32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs - rhs`.
    fn sub64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs * rhs`, the low bits.
    fn mul32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs * rhs`, the low bits.
    fn mul64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs & rhs`.
    fn and32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs & rhs`.
    fn and64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs | rhs`.
    fn or32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs | rhs`.
    fn or64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs ^ rhs`.
    fn xor32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs ^ rhs`.
    fn xor64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs << rhs`; the count is a register or a constant.
    fn shl32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs << rhs`; the count is a register or a constant.
    fn shl64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs >>> rhs`, without sign; the count is a register or a constant.
    fn shr32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs >>> rhs`, without sign; the count is a register or a constant.
    fn shr64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs >> rhs`, with sign; the count is a register or a constant.
    fn sar32(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs >> rhs`, with sign; the count is a register or a constant.
    fn sar64(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = -src`.
    fn neg32(&mut self, dst: Reg, src: Reg);
    /// `dst = -src`.
    fn neg64(&mut self, dst: Reg, src: Reg);
    /// `dst = !src`.
    fn not32(&mut self, dst: Reg, src: Reg);
    /// `dst = !src`.
    fn not64(&mut self, dst: Reg, src: Reg);
    /// `dst =` the number of zero bits above the highest set one; 32 for zero.
    fn clz32(&mut self, dst: Reg, src: Reg);
    /// `dst = lhs / rhs`, towards zero. `rhs` must not be 0, nor -1 where `lhs` is the least integer: x86-64
    /// traps there.
    fn div32(&mut self, dst: Reg, lhs: Reg, rhs: Reg);
    /// `dst = lhs % rhs` with the sign of `lhs`; the same demands as [`div32`](Self::div32).
    fn rem32(&mut self, dst: Reg, lhs: Reg, rhs: Reg);
    /// `dst = lhs + rhs`, or to `overflow` where that is no int32.
    fn add32_overflow(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>, overflow: Label);
    /// `dst = lhs - rhs`, or to `overflow` where that is no int32.
    fn sub32_overflow(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>, overflow: Label);
    /// `dst = lhs * rhs`, or to `overflow` where that is no int32. A zero that should be -0 is the caller's.
    fn mul32_overflow(&mut self, dst: Reg, lhs: Reg, rhs: impl Into<Operand>, overflow: Label);
    /// `dst = -src`, or to `overflow` where that is no int32. A zero that should be -0 is the caller's.
    fn neg32_overflow(&mut self, dst: Reg, src: Reg, overflow: Label);
    /// `[mem] += imm`, 32 bits, not atomic.
    fn add32_mem(&mut self, mem: Mem, imm: i32);
    /// `[mem] += imm`, 64 bits, not atomic.
    fn add64_mem(&mut self, mem: Mem, imm: i32);
    /// `[mem] += imm`, 32 bits, and to `label` where the result is negative (or not): for counters that
    /// run out.
    fn add32_mem_branch(&mut self, mem: Mem, imm: i32, cond: TestCond, label: Label);

    // Compare and branch.

    /// To `label` where `lhs cond rhs`.
    fn branch32(&mut self, cond: Cond, lhs: Reg, rhs: impl Into<Operand>, label: Label);
    /// To `label` where `lhs cond rhs`.
    fn branch64(&mut self, cond: Cond, lhs: Reg, rhs: impl Into<Operand>, label: Label);
    /// To `label` where `[lhs] cond imm`, 8 bits without sign; `imm` is 0 to 255.
    fn branch8(&mut self, cond: Cond, lhs: Mem, imm: u8, label: Label);
    /// To `label` where `[lhs] cond imm`, 16 bits without sign.
    fn branch16(&mut self, cond: Cond, lhs: Mem, imm: u16, label: Label);
    /// To `label` where `[lhs] cond rhs`; the right-hand side is a register or a constant.
    fn branch32_mem(&mut self, cond: Cond, lhs: Mem, rhs: impl Into<Operand>, label: Label);
    /// To `label` where `[lhs] cond rhs`; the right-hand side is a register or a constant.
    fn branch64_mem(&mut self, cond: Cond, lhs: Mem, rhs: impl Into<Operand>, label: Label);
    /// To `label` where `lhs & rhs` is as `cond` says; the right-hand side is a register or a constant.
    fn branch_test32(&mut self, cond: TestCond, lhs: Reg, rhs: impl Into<Operand>, label: Label);
    /// To `label` where `lhs & rhs` is as `cond` says; the right-hand side is a register or a constant.
    fn branch_test64(&mut self, cond: TestCond, lhs: Reg, rhs: impl Into<Operand>, label: Label);
    /// To `label` where `[lhs] & imm`, 8 bits, is as `cond` says.
    fn branch_test8(&mut self, cond: TestCond, lhs: Mem, imm: u8, label: Label);
    /// To `label` where `[lhs] & imm`, 32 bits, is as `cond` says.
    fn branch_test32_mem(&mut self, cond: TestCond, lhs: Mem, imm: i32, label: Label);
    /// To `label` where `lhs cond rhs`.
    fn branch_f64(&mut self, cond: FCond, lhs: FReg, rhs: FReg, label: Label);
    /// `dst = lhs cond rhs ? 1 : 0`.
    fn set32(&mut self, cond: Cond, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs cond rhs ? 1 : 0`.
    fn set64(&mut self, cond: Cond, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = (lhs & rhs is as cond says) ? 1 : 0`; the right-hand side is a register or a constant.
    fn set_test32(&mut self, cond: TestCond, dst: Reg, lhs: Reg, rhs: impl Into<Operand>);
    /// `dst = lhs cond rhs ? 1 : 0`.
    fn set_f64(&mut self, cond: FCond, dst: Reg, lhs: FReg, rhs: FReg);
    /// `dst = lhs cond rhs ? yes : no`, comparing 32 bits and moving 64.
    fn select32(&mut self, cond: Cond, lhs: Reg, rhs: impl Into<Operand>, dst: Reg, yes: Reg, no: Reg);
    /// `dst = lhs cond rhs ? yes : no`, comparing and moving 64 bits.
    fn select64(&mut self, cond: Cond, lhs: Reg, rhs: impl Into<Operand>, dst: Reg, yes: Reg, no: Reg);

    // Doubles.

    /// `dst = src`.
    fn mov_f64(&mut self, dst: FReg, src: FReg);
    /// `dst =` the double whose bits are in `src`.
    fn mov_f64_from_bits(&mut self, dst: FReg, src: Reg);
    /// `dst =` the bits of `src`.
    fn mov_bits_from_f64(&mut self, dst: Reg, src: FReg);
    /// `dst = value`; which NaN it is stays.
    fn mov_f64_const(&mut self, dst: FReg, value: f64);
    /// `dst = [src]`.
    fn load_f64(&mut self, dst: FReg, src: Mem);
    /// `[dst] = src`.
    fn store_f64(&mut self, dst: Mem, src: FReg);
    /// `dst = [src]`, from single precision.
    fn load_f32(&mut self, dst: FReg, src: Mem);
    /// `[dst] = src` in single precision.
    fn store_f32(&mut self, dst: Mem, src: FReg);
    /// `dst = src` rounded to single precision, as `Math.fround`.
    fn round_to_f32(&mut self, dst: FReg, src: FReg);
    /// `dst = lhs + rhs`.
    fn add_f64(&mut self, dst: FReg, lhs: FReg, rhs: FReg);
    /// `dst = lhs - rhs`.
    fn sub_f64(&mut self, dst: FReg, lhs: FReg, rhs: FReg);
    /// `dst = lhs * rhs`.
    fn mul_f64(&mut self, dst: FReg, lhs: FReg, rhs: FReg);
    /// `dst = lhs / rhs`.
    fn div_f64(&mut self, dst: FReg, lhs: FReg, rhs: FReg);
    /// `dst =` the square root of `src`.
    fn sqrt_f64(&mut self, dst: FReg, src: FReg);
    /// `dst = -src`, NaN and zero included: the sign bit is turned over.
    fn neg_f64(&mut self, dst: FReg, src: FReg);
    /// `dst = |src|`: the sign bit is cleared.
    fn abs_f64(&mut self, dst: FReg, src: FReg);
    /// Whether [`round_f64`](Self::round_f64) is there.
    fn has_round(&self) -> bool {
        self.target().has_round()
    }
    /// `dst = src` rounded to an integral double; a zero result has the sign of `src`.
    ///
    /// # Panics
    /// Where [`has_round`](Self::has_round) says no.
    fn round_f64(&mut self, mode: RoundMode, dst: FReg, src: FReg);
    /// `dst = src` from int32.
    fn f64_from_i32(&mut self, dst: FReg, src: Reg);
    /// `dst = src` from uint32.
    fn f64_from_u32(&mut self, dst: FReg, src: Reg);
    /// `dst = src` from int64, rounded.
    fn f64_from_i64(&mut self, dst: FReg, src: Reg);
    /// `dst = src` where it is exactly an int32, else to `fail`; -0 fails.
    fn i32_from_f64(&mut self, dst: Reg, src: FReg, fail: Label);
    /// `dst = ToInt32(src)` of ECMAScript (7.1.6), or to `fail` where that takes more than the CPU does in a few
    /// instructions. What fails differs between targets, but is always NaN, infinite or at least 2^62 in size.
    fn truncate_f64_to_i32(&mut self, dst: Reg, src: FReg, fail: Label);

    // Control.

    /// To `label`.
    fn jump(&mut self, label: Label);
    /// To the address in `target`.
    fn jump_reg(&mut self, target: Reg);
    /// To the address in `[target]`.
    fn jump_mem(&mut self, target: Mem);
    /// To a symbol, relocated on installing.
    fn jump_symbol(&mut self, symbol: Symbol);
    /// Calls the code at `label`.
    fn call_label(&mut self, label: Label);
    /// Calls the address in `target`.
    fn call_reg(&mut self, target: Reg);
    /// Calls the address in `[target]`: helpers come from a table, and code holds no absolute address.
    fn call_mem(&mut self, target: Mem);
    /// Calls a symbol, relocated on installing.
    fn call_symbol(&mut self, symbol: Symbol);
    /// Returns to the caller; only behind [`epilogue`](Self::epilogue) or
    /// [`restore_callee_saved`](Self::restore_callee_saved), or where nothing was called.
    fn ret(&mut self);
    /// Goes to the address in `target` as a return does, so that no landing pad is asked for there.
    fn return_to(&mut self, target: Reg);
    /// Where indirect branches may land: every entry that is reached by other than a direct branch.
    fn landing_pad(&mut self);
    /// Builds a native frame with `local_bytes` of room, rounded up so that the stack stays aligned. Slots
    /// are addressed from [`SP`] upwards or from [`NFP`] downwards.
    fn prologue(&mut self, local_bytes: u32);
    /// Takes down the frame of [`prologue`](Self::prologue), whatever the stack pointer is; no return.
    fn epilogue(&mut self);
    /// Builds the frame of a trampoline from C into compiled code: saves every register that C expects to
    /// find again. The arguments stay where they are.
    fn save_callee_saved(&mut self);
    /// Takes down the frame of [`save_callee_saved`](Self::save_callee_saved), whatever the stack pointer is; no
    /// return.
    fn restore_callee_saved(&mut self);
    /// Jumps to `targets[index]`. The index is a 32-bit number below `targets.len()`, checked by the caller; its
    /// register is overwritten.
    fn jump_table(&mut self, index: Reg, targets: &[Label]);
    /// `dst =` the address of a label; what jumps there indirectly needs a
    /// [`landing_pad`](Self::landing_pad).
    fn lea_label(&mut self, dst: Reg, label: Label);
    /// Stops in a debugger.
    fn breakpoint(&mut self);
    /// Ends the process: this place is never reached.
    fn trap(&mut self);
}
