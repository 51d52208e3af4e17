//! Instructions of x86-64 as selection makes them. Registers are operands beside them, in the order that each variant's
//! documentation gives; emission reads their places in that order.

use tierlock_asm::x64::{Alu, Cc, Rounding, Scale, Shift, Size, SseOp, Unary};

use crate::ir::{FuncRef, Inst as IrInst, Slot};
use crate::machine::CodeBlock;

/// What an address is relative to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Base {
    /// A register, an operand.
    Reg,
    /// A stack slot.
    Slot(Slot),
}

/// An operand in memory. Its registers are operands: the base, if it is one, then the index, if there is one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Address {
    /// What it is relative to.
    pub base: Base,
    /// What the index is multiplied by, if there is one.
    pub index: Option<Scale>,
    /// Bytes that are added.
    pub disp: i32,
}

/// A source operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Src {
    /// A register, or a spill slot: one operand.
    Any,
    /// An immediate: no operand.
    Imm(i32),
    /// Memory: the address's operands.
    Mem(Address),
    /// The bits of a double in the constant pool: no operand.
    Const(u64),
}

/// What sets the flags.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cmp {
    /// `cmp`: a register and a source.
    Int(Size, Src),
    /// `cmp` of a register or a spill slot and an immediate.
    IntImm(Size, i32),
    /// `cmp` of memory and an immediate: the address's operands.
    MemImm(Size, Address, i32),
    /// `test` of a register and a source that is not memory. With `Same` it is the same register: one operand.
    Test(Size, TestSrc),
    /// `ucomisd`: a register and a source.
    Float(Src),
}

/// What a register is tested against.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TestSrc {
    /// Itself.
    Same,
    /// A register or spill slot.
    Any,
    /// An immediate.
    Imm(i32),
}

/// Which flags make a condition true.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flags {
    /// A condition of the processor.
    Cc(Cc),
    /// Doubles are equal: zero and not parity.
    FloatEq,
    /// Doubles differ or one is NaN: not zero or parity.
    FloatNe,
}

impl Flags {
    /// What holds where this does not.
    pub fn invert(self) -> Flags {
        match self {
            Flags::Cc(cc) => Flags::Cc(cc.invert()),
            Flags::FloatEq => Flags::FloatNe,
            Flags::FloatNe => Flags::FloatEq,
        }
    }
}

/// A condition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cond {
    /// What sets the flags.
    pub cmp: Cmp,
    /// Which flags make it true.
    pub flags: Flags,
}

/// What a load reads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Load {
    /// So many bits, with zeros above.
    Zero(Size),
    /// So many bits, with the sign above up to the second width.
    Sign(Size, Size),
    /// A double.
    Double,
    /// A single, which becomes a double.
    Single,
}

/// What a register is extended from and to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Extend {
    /// By the sign, from the first width to the second.
    Sign(Size, Size),
    /// 32 bits by zeros.
    Zero32,
    /// 8 bits by zeros.
    Zero8,
    /// 16 bits by zeros.
    Zero16,
}

/// Bits that are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Count {
    /// Zeros above.
    Leading,
    /// Zeros below.
    Trailing,
    /// Ones.
    Ones,
}

/// What is done to one double.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FloatUnary {
    /// The square root.
    Sqrt,
    /// The sign turned over.
    Neg,
    /// The sign cleared.
    Abs,
    /// To an integer.
    Round(Rounding),
    /// To a single and back.
    Round32,
    /// Any NaN becomes the canonical one.
    Canon,
}

/// Between the classes of registers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Convert {
    /// A signed integer to a double.
    FromInt(Size),
    /// A double to the nearest signed integer.
    ToInt(Size),
    /// A double modulo 2^32.
    ToInt32Js,
    /// The bits of a double.
    ToBits,
    /// The double of bits.
    FromBits,
}

/// An instruction.
#[allow(missing_docs, reason = "the variants say what their fields are")]
#[derive(Clone, Copy, Debug)]
pub enum Inst {
    /// Defines the parameters in registers: a fixed definition each.
    Params,
    /// Loads a parameter from the stack: def.
    StackParam { offset: i32 },
    /// A constant: def.
    Const { bits: u64 },
    /// A double: def.
    FloatConst { bits: u64 },
    /// The address of a function: def.
    FuncAddr { func: FuncRef },
    /// `op`: def like the next, use, source.
    Alu { op: Alu, size: Size, src: Src },
    /// A sum, by `add` or `lea`: def, use, source that is `Any` or `Imm`.
    Add { size: Size, src: Src },
    /// An address: def, address.
    Lea { size: Size, address: Address },
    /// The product: def like the next, use, source that is no immediate.
    Mul { size: Size, src: Src },
    /// The product with a constant: def, use any.
    MulImm { size: Size, imm: i32 },
    /// The upper half of the product: def rdx, use rax, use any. rax is lost.
    MulHigh { size: Size, signed: bool },
    /// The quotient: def rax, early def rdx, use rax, use. The remainder: early def rdx, use rax, use; rax is lost.
    Div { size: Size, signed: bool, remainder: bool, checks: bool },
    /// `neg`, `not`: def like the next, use.
    Unary { op: Unary, size: Size },
    /// Def like the next, use.
    Bswap { size: Size },
    /// By a constant: def like the next, use.
    Shift { op: Shift, size: Size, count: u8 },
    /// By a register: def like the next, use, use rcx.
    ShiftCl { op: Shift, size: Size },
    /// The same with BMI2: def, use, use.
    ShiftX { op: Shift, size: Size },
    /// Def, use any where the instruction is there; else early def, use, and for `Ones` an early def more.
    Count { count: Count, size: Size },
    /// Def, use any.
    Extend { kind: Extend },
    /// 1 where the condition holds, else 0: def, the condition's.
    Set { cond: Cond },
    /// Def like the last, the condition's, use any (where it holds), use (where not).
    Select { size: Size, cond: Cond },
    /// The same for doubles; the second last in a register.
    FloatSelect { cond: Cond },
    /// Def, address.
    Load { load: Load, address: Address },
    /// Use, address.
    Store { size: Size, address: Address },
    /// Address.
    StoreImm { size: Size, address: Address, imm: i32 },
    /// Use, address. Singles are made through the scratch register.
    StoreFloat { single: bool, address: Address },
    /// `op [mem], reg`: use, address.
    AluStore { op: Alu, size: Size, address: Address },
    /// `op [mem], imm`: address.
    AluStoreImm { op: Alu, size: Size, address: Address, imm: i32 },
    /// Def (without AVX like the next), use, source.
    Float { op: SseOp, src: Src },
    /// Def like the next, use, use; the second is not written.
    FloatMinMax { max: bool },
    /// Def, use; an early def for roundings without their instruction, like the next for `Neg`, `Abs`, `Canon`.
    FloatUnary { op: FloatUnary },
    /// Def, use.
    Convert { kind: Convert },
    /// An argument of a call: use any. With `tail`, of one that takes this function's place.
    StackArg { offset: i32, tail: bool },
    /// A constant argument of a call.
    StackArgImm { offset: i32, tail: bool, imm: i32 },
    /// Fixed defs and uses.
    Call { func: FuncRef },
    /// The callee any, fixed defs and uses.
    CallIndirect,
    /// Fixed uses.
    TailCall { func: FuncRef },
    /// The callee, fixed uses.
    TailCallIndirect,
    /// None.
    Jump { to: CodeBlock },
    /// The condition's.
    Br { cond: Cond, then: CodeBlock, or_else: CodeBlock },
    /// By a table: early def, use.
    SwitchTable { size: Size, inst: IrInst },
    /// By comparing: use.
    SwitchTree { size: Size, inst: IrInst },
    /// The fixed result, if there is one.
    Ret,
    /// None.
    Unreachable,
    /// Leaves where the condition holds: the condition's, then the exit's.
    Guard { cond: Cond },
    /// Leaves where it overflows: as `Alu`, then the exit's.
    AluChecked { op: Alu, size: Size, src: Src },
    /// The same as `Mul`.
    MulChecked { size: Size, src: Src },
    /// The same as `MulImm`.
    MulImmChecked { size: Size, imm: i32 },
    /// A double that is an `i32` exactly: def, use, then the exit's.
    ToIntChecked,
    /// Leaves: the exit's.
    Leave,
}

const _: () = assert!(size_of::<Inst>() <= 48);
