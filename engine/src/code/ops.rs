//! The op table: every bytecode instruction, declared once.
//!
//! Encoding, decoding, disassembly, verification and the tiers' operand access derive from the rows below, so
//! an op without a handler, or a handler that reads an operand the op does not have, fails to compile.
//!
//! The machine has registers, not a stack: a [`Reg`] is the index of a slot in the current frame (see
//! [`crate::code::frame`] for the slots every frame begins with). An instruction is a sequence of 16-bit units:
//! the opcode, then its operands in the order of the row, a register or count in one unit, everything else in
//! two (low half first). Fixed widths cost memory against a narrow/wide scheme and buy a decoder with no
//! branches and no limits that real programs meet.
//!
//! # Invariants
//! - Jump offsets are relative to the first unit of the jumping instruction.
//! - Every op that can call JavaScript, throw or allocate says so in its effects; the tiers write the frame's
//!   bytecode offset before such an op runs.

use std::fmt;

/// A slot of the current frame, counted in values from the frame's base.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Reg(pub u16);

/// An index into the function's constant table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Const(pub u32);

/// A feedback slot: the index, in 64-bit words, of its first word in the function's feedback area.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Feedback(pub u32);

/// A jump distance in 16-bit units from the start of the jumping instruction.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Jump(pub i32);

/// An immediate int32.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Imm(pub i32);

/// A small count, depth, slot or flag.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Count(pub u16);

/// An index into the function's table of inner functions, or another table the op names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Index(pub u32);

/// What a feedback slot records; decides its size and how the collector treats it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FeedbackKind {
    /// Operand and result kinds of an arithmetic or comparison op: one word of bits.
    Arith,
    /// A named property read: see `ic::PropertyIc`.
    Get,
    /// A named property write or definition.
    Set,
    /// An element read.
    GetElem,
    /// An element write.
    SetElem,
    /// A global binding: the cell that holds it.
    Global,
    /// A call or construction: see [`crate::code::linked::callees`].
    Call,
    /// An allocation site: the shape its objects end with.
    Alloc,
}

impl FeedbackKind {
    /// Size in 64-bit words.
    pub const fn words(self) -> u32 {
        match self {
            FeedbackKind::Arith => 1,
            FeedbackKind::Get | FeedbackKind::Set | FeedbackKind::GetElem | FeedbackKind::SetElem => 4,
            FeedbackKind::Global | FeedbackKind::Alloc => 2,
            FeedbackKind::Call => 5,
        }
    }
}

/// The role of one operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OperandKind {
    /// A register that the op writes.
    Def,
    /// A register that the op reads.
    Use,
    /// A register that the op reads and writes.
    UseDef,
    /// The first register of a window whose size and use the op's text gives.
    Base,
    /// A [`Count`].
    Count,
    /// An [`Imm`].
    Imm,
    /// A [`Const`].
    Const,
    /// An [`Index`].
    Index,
    /// A [`Jump`].
    Jump,
    /// A [`Feedback`] slot of the given kind.
    Feedback(FeedbackKind),
}

impl OperandKind {
    /// Size in 16-bit units.
    pub const fn units(self) -> usize {
        match self {
            OperandKind::Def
            | OperandKind::Use
            | OperandKind::UseDef
            | OperandKind::Base
            | OperandKind::Count => 1,
            _ => 2,
        }
    }
}

/// One operand's value, as the generic walkers (disassembler, verifier, liveness) see it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operand {
    /// Def, Use, UseDef or Base.
    Reg(Reg),
    /// A count.
    Count(Count),
    /// An immediate.
    Imm(Imm),
    /// A constant.
    Const(Const),
    /// A table index.
    Index(Index),
    /// A jump distance.
    Jump(Jump),
    /// A feedback slot.
    Feedback(Feedback),
}

/// What an op may do besides writing its own registers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Effects(u8);

impl Effects {
    /// No effect beyond the frame's registers.
    pub const NONE: Effects = Effects(0);
    /// May throw.
    pub const THROW: Effects = Effects(1);
    /// May run arbitrary JavaScript (and so also throw and allocate).
    pub const CALL: Effects = Effects(2 | 1 | 4);
    /// May allocate, and so collect.
    pub const ALLOC: Effects = Effects(4);
    /// Ends the basic block: control never falls through.
    pub const END: Effects = Effects(8);

    /// Whether all of `other`'s effects are among these.
    pub const fn has(self, other: Effects) -> bool {
        self.0 & other.0 == other.0
    }

    const fn or(self, other: Effects) -> Effects {
        Effects(self.0 | other.0)
    }
}

/// Encodes and decodes one operand.
trait Field: Copy {
    fn fetch(at: usize, unit: &impl Fn(usize) -> u16) -> Self;
    fn store(self, out: &mut Vec<u16>);
    fn operand(self) -> Operand;
}

macro_rules! one_unit {
    ($t:ident, $($v:ident)?) => {
        impl Field for $t {
            #[inline(always)]
            fn fetch(at: usize, unit: &impl Fn(usize) -> u16) -> Self {
                $t(unit(at))
            }
            fn store(self, out: &mut Vec<u16>) {
                out.push(self.0)
            }
            fn operand(self) -> Operand {
                Operand::$t(self)
            }
        }
    };
}
macro_rules! two_units {
    ($t:ident, $repr:ty) => {
        impl Field for $t {
            #[inline(always)]
            fn fetch(at: usize, unit: &impl Fn(usize) -> u16) -> Self {
                $t((u32::from(unit(at)) | (u32::from(unit(at + 1)) << 16)) as $repr)
            }
            fn store(self, out: &mut Vec<u16>) {
                out.push(self.0 as u16);
                out.push((self.0 as u32 >> 16) as u16);
            }
            fn operand(self) -> Operand {
                Operand::$t(self)
            }
        }
    };
}
one_unit!(Reg,);
one_unit!(Count,);
two_units!(Const, u32);
two_units!(Feedback, u32);
two_units!(Index, u32);
two_units!(Jump, i32);
two_units!(Imm, i32);

macro_rules! field_type {
    (Def) => {
        Reg
    };
    (Use) => {
        Reg
    };
    (UseDef) => {
        Reg
    };
    (Base) => {
        Reg
    };
    (Count) => {
        Count
    };
    (Imm) => {
        Imm
    };
    (Const) => {
        Const
    };
    (Index) => {
        Index
    };
    (Jump) => {
        Jump
    };
    (ArithFb) => {
        Feedback
    };
    (GetFb) => {
        Feedback
    };
    (SetFb) => {
        Feedback
    };
    (GetElemFb) => {
        Feedback
    };
    (SetElemFb) => {
        Feedback
    };
    (GlobalFb) => {
        Feedback
    };
    (CallFb) => {
        Feedback
    };
    (AllocFb) => {
        Feedback
    };
}
macro_rules! field_kind {
    (Def) => {
        OperandKind::Def
    };
    (Use) => {
        OperandKind::Use
    };
    (UseDef) => {
        OperandKind::UseDef
    };
    (Base) => {
        OperandKind::Base
    };
    (Count) => {
        OperandKind::Count
    };
    (Imm) => {
        OperandKind::Imm
    };
    (Const) => {
        OperandKind::Const
    };
    (Index) => {
        OperandKind::Index
    };
    (Jump) => {
        OperandKind::Jump
    };
    (ArithFb) => {
        OperandKind::Feedback(FeedbackKind::Arith)
    };
    (GetFb) => {
        OperandKind::Feedback(FeedbackKind::Get)
    };
    (SetFb) => {
        OperandKind::Feedback(FeedbackKind::Set)
    };
    (GetElemFb) => {
        OperandKind::Feedback(FeedbackKind::GetElem)
    };
    (SetElemFb) => {
        OperandKind::Feedback(FeedbackKind::SetElem)
    };
    (GlobalFb) => {
        OperandKind::Feedback(FeedbackKind::Global)
    };
    (CallFb) => {
        OperandKind::Feedback(FeedbackKind::Call)
    };
    (AllocFb) => {
        OperandKind::Feedback(FeedbackKind::Alloc)
    };
}
macro_rules! effect {
    (call) => {
        Effects::CALL
    };
    (throw) => {
        Effects::THROW
    };
    (alloc) => {
        Effects::ALLOC
    };
    (end) => {
        Effects::END
    };
}

macro_rules! ops {
    ($( $(#[doc = $doc:literal])* $name:ident { $($field:ident : $kind:ident),* } $( effects($($effect:ident),*) )? ; )*) => {
        /// The opcode of an instruction: its first unit.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Op { $( $(#[doc = $doc])* $name, )* }

        /// One row of the table, for documentation and generic walkers.
        #[derive(Debug)]
        pub struct OpInfo {
            /// The name used in disassembly.
            pub name: &'static str,
            /// Operand names and kinds in encoding order.
            pub operands: &'static [(&'static str, OperandKind)],
            /// What the op may do.
            pub effects: Effects,
            /// The row's text.
            pub doc: &'static str,
        }

        const INFO: &[OpInfo] = &[ $( OpInfo {
            name: stringify!($name),
            operands: &[ $( (stringify!($field), field_kind!($kind)) ),* ],
            effects: Effects::NONE $( $( .or(effect!($effect)) )* )?,
            doc: concat!($($doc, "\n"),*),
        }, )* ];

        const ALL: &[Op] = &[ $( Op::$name, )* ];

        $(
            $(#[doc = $doc])*
            #[derive(Clone, Copy, PartialEq, Eq, Debug)]
            #[allow(missing_docs)]
            pub struct $name { $( pub $field: field_type!($kind), )* }

            impl $name {
                /// Size of the instruction in units, opcode included.
                pub const UNITS: usize = 1 $( + field_kind!($kind).units() )*;

                /// Reads the operands; `unit(i)` gives the instruction's i-th unit (0 is the opcode).
                #[inline(always)]
                #[allow(unused_variables, unused_assignments, unused_mut)]
                pub fn fetch(unit: impl Fn(usize) -> u16) -> Self {
                    let mut at = 1;
                    $( let $field = <field_type!($kind) as Field>::fetch(at, &unit); at += field_kind!($kind).units(); )*
                    $name { $( $field, )* }
                }
            }

            impl From<$name> for Inst {
                fn from(inst: $name) -> Inst { Inst::$name(inst) }
            }
        )*

        /// A decoded instruction.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[allow(missing_docs)]
        pub enum Inst { $( $name($name), )* }

        impl Inst {
            /// The opcode.
            pub fn op(&self) -> Op {
                match self { $( Inst::$name(_) => Op::$name, )* }
            }

            /// Appends the instruction's units to `out`.
            pub fn encode(&self, out: &mut Vec<u16>) {
                out.push(self.op() as u16);
                match *self { $( Inst::$name($name { $($field),* }) => { $( $field.store(out); )* } )* }
            }

            /// Reads the instruction at `at`. None where the opcode is unknown or the operands are cut off.
            pub fn decode(code: &[u16], at: usize) -> Option<Inst> {
                let op = Op::from_unit(*code.get(at)?)?;
                let units = code.get(at..at + op.units())?;
                Some(match op { $( Op::$name => Inst::$name($name::fetch(|i| units[i])), )* })
            }

            /// The operands in encoding order; their kinds are `self.op().info().operands`.
            pub fn operands(&self) -> impl ExactSizeIterator<Item = Operand> + use<> {
                let mut all = [Operand::Count(Count(0)); OPERANDS_MAX];
                let count = match *self {
                    $( Inst::$name($name { $($field),* }) => put(&[ $( Field::operand($field), )* ], &mut all), )*
                };
                all.into_iter().take(count)
            }
        }
    };
}

/// Operands of an instruction, so that walks over bytecode allocate nothing.
const OPERANDS_MAX: usize = 8;

fn put<const COUNT: usize>(own: &[Operand; COUNT], all: &mut [Operand; OPERANDS_MAX]) -> usize {
    all[..COUNT].copy_from_slice(own);
    COUNT
}

impl Op {
    /// All ops in encoding order.
    pub fn all() -> &'static [Op] {
        ALL
    }

    /// The op encoded as `unit`, if any.
    #[inline]
    pub fn from_unit(unit: u16) -> Option<Op> {
        ALL.get(usize::from(unit)).copied()
    }

    /// The op's row.
    pub fn info(self) -> &'static OpInfo {
        &INFO[self as usize]
    }

    /// Size in units, opcode included.
    pub fn units(self) -> usize {
        1 + self.info().operands.iter().map(|(_, kind)| kind.units()).sum::<usize>()
    }
}

impl fmt::Display for Reg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "r{}", self.0)
    }
}

ops! {
    // ---- Moves and constants -------------------------------------------------------------------------------
    /// `dst = src`.
    Mov { dst: Def, src: Use };
    /// `dst = value`, an int32.
    LoadInt { dst: Def, value: Imm };
    /// `dst = constants[index]`.
    LoadConst { dst: Def, index: Const };
    /// `dst = undefined`.
    LoadUndefined { dst: Def };
    /// `dst = null`.
    LoadNull { dst: Def };
    /// `dst = true`.
    LoadTrue { dst: Def };
    /// `dst = false`.
    LoadFalse { dst: Def };
    /// `dst = empty`: the mark of a hole or of a binding in its temporal dead zone.
    LoadEmpty { dst: Def };

    // ---- Arithmetic ----------------------------------------------------------------------------------------
    /// `dst = lhs + rhs`, the addition operator (strings included).
    Add { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs - rhs`.
    Sub { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs * rhs`.
    Mul { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs / rhs`.
    Div { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs % rhs`.
    Mod { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs ** rhs`.
    Exp { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs & rhs`.
    BitAnd { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs | rhs`.
    BitOr { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs ^ rhs`.
    BitXor { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs << rhs`.
    Shl { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs >> rhs`.
    Shr { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs >>> rhs`.
    UShr { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs + imm`; `lhs` may be a string.
    AddI { dst: Def, lhs: Use, imm: Imm, fb: ArithFb } effects(call);
    /// `dst = lhs - imm`.
    SubI { dst: Def, lhs: Use, imm: Imm, fb: ArithFb } effects(call);
    /// `dst = lhs * imm`.
    MulI { dst: Def, lhs: Use, imm: Imm, fb: ArithFb } effects(call);
    /// `dst = lhs / imm`.
    DivI { dst: Def, lhs: Use, imm: Imm, fb: ArithFb } effects(call);
    /// `dst = lhs % imm`.
    ModI { dst: Def, lhs: Use, imm: Imm, fb: ArithFb } effects(call);
    /// `dst = lhs & imm`.
    BitAndI { dst: Def, lhs: Use, imm: Imm, fb: ArithFb } effects(call);
    /// `dst = lhs | imm`.
    BitOrI { dst: Def, lhs: Use, imm: Imm, fb: ArithFb } effects(call);
    /// `dst = lhs ^ imm`.
    BitXorI { dst: Def, lhs: Use, imm: Imm, fb: ArithFb } effects(call);
    /// `dst = lhs << imm`, 0 <= imm < 32.
    ShlI { dst: Def, lhs: Use, imm: Imm, fb: ArithFb } effects(call);
    /// `dst = lhs >> imm`, 0 <= imm < 32.
    ShrI { dst: Def, lhs: Use, imm: Imm, fb: ArithFb } effects(call);
    /// `dst = lhs >>> imm`, 0 <= imm < 32.
    UShrI { dst: Def, lhs: Use, imm: Imm, fb: ArithFb } effects(call);
    /// `dst = -src`.
    Neg { dst: Def, src: Use, fb: ArithFb } effects(call);
    /// `dst = ToNumber(src)`, the unary plus operator.
    ToNumber { dst: Def, src: Use, fb: ArithFb } effects(call);
    /// `dst = ToNumeric(src)`: the old value of a postfix operator.
    ToNumeric { dst: Def, src: Use, fb: ArithFb } effects(call);
    /// `dst = src + 1` on ToNumeric(src).
    Inc { dst: Def, src: Use, fb: ArithFb } effects(call);
    /// `dst = src - 1` on ToNumeric(src).
    Dec { dst: Def, src: Use, fb: ArithFb } effects(call);
    /// `dst = ~src`.
    BitNot { dst: Def, src: Use, fb: ArithFb } effects(call);
    /// `dst = !ToBoolean(src)`.
    Not { dst: Def, src: Use };
    /// `dst = typeof src`.
    Typeof { dst: Def, src: Use };

    // ---- Comparison ----------------------------------------------------------------------------------------
    /// `dst = lhs == rhs`.
    Eq { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs != rhs`.
    Ne { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs === rhs`.
    StrictEq { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(alloc);
    /// `dst = lhs !== rhs`.
    StrictNe { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(alloc);
    /// `dst = lhs < rhs`.
    Less { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs <= rhs`.
    LessEq { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs > rhs`.
    Greater { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs >= rhs`.
    GreaterEq { dst: Def, lhs: Use, rhs: Use, fb: ArithFb } effects(call);
    /// `dst = lhs instanceof rhs`.
    InstanceOf { dst: Def, lhs: Use, rhs: Use } effects(call);
    /// `dst = key in obj`.
    In { dst: Def, key: Use, obj: Use } effects(call);

    // ---- Jumps ---------------------------------------------------------------------------------------------
    /// Goes to `to`, forward.
    JumpAlways { to: Jump } effects(end);
    /// Goes back to the loop header at `to`: counts the back edge, polls for interrupts, enters compiled code.
    JumpLoop { to: Jump } effects(call, end);
    /// Jumps where ToBoolean(src).
    JumpIfTrue { src: Use, to: Jump };
    /// Jumps where not ToBoolean(src).
    JumpIfFalse { src: Use, to: Jump };
    /// Jumps where src is undefined or null.
    JumpIfNullish { src: Use, to: Jump };
    /// Jumps where src is neither undefined nor null.
    JumpIfNotNullish { src: Use, to: Jump };
    /// Jumps where src is undefined.
    JumpIfUndefined { src: Use, to: Jump };
    /// Jumps where src is not undefined (a default that is not needed).
    JumpIfNotUndefined { src: Use, to: Jump };
    /// Jumps where src is an object (a constructor's return value).
    JumpIfObject { src: Use, to: Jump };
    /// Jumps where `lhs < rhs`.
    JLess { lhs: Use, rhs: Use, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where `lhs <= rhs`.
    JLessEq { lhs: Use, rhs: Use, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where `lhs > rhs`.
    JGreater { lhs: Use, rhs: Use, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where `lhs >= rhs`.
    JGreaterEq { lhs: Use, rhs: Use, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where not `lhs < rhs` (so also where either is NaN).
    JNotLess { lhs: Use, rhs: Use, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where not `lhs <= rhs`.
    JNotLessEq { lhs: Use, rhs: Use, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where not `lhs > rhs`.
    JNotGreater { lhs: Use, rhs: Use, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where not `lhs >= rhs`.
    JNotGreaterEq { lhs: Use, rhs: Use, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where `lhs == rhs`.
    JEq { lhs: Use, rhs: Use, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where `lhs != rhs`.
    JNe { lhs: Use, rhs: Use, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where `lhs === rhs`.
    JStrictEq { lhs: Use, rhs: Use, to: Jump, fb: ArithFb } effects(alloc);
    /// Jumps where `lhs !== rhs`.
    JStrictNe { lhs: Use, rhs: Use, to: Jump, fb: ArithFb } effects(alloc);
    /// Jumps where `lhs < imm`.
    JLessI { lhs: Use, imm: Imm, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where `lhs <= imm`.
    JLessEqI { lhs: Use, imm: Imm, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where `lhs > imm`.
    JGreaterI { lhs: Use, imm: Imm, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where `lhs >= imm`.
    JGreaterEqI { lhs: Use, imm: Imm, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where not `lhs < imm`.
    JNotLessI { lhs: Use, imm: Imm, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where not `lhs <= imm`.
    JNotLessEqI { lhs: Use, imm: Imm, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where not `lhs > imm`.
    JNotGreaterI { lhs: Use, imm: Imm, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where not `lhs >= imm`.
    JNotGreaterEqI { lhs: Use, imm: Imm, to: Jump, fb: ArithFb } effects(call);
    /// Jumps where `lhs === imm`.
    JStrictEqI { lhs: Use, imm: Imm, to: Jump, fb: ArithFb };
    /// Jumps where `lhs !== imm`.
    JStrictNeI { lhs: Use, imm: Imm, to: Jump, fb: ArithFb };
    /// Jumps to `tables[table][src]` where src is an int32 (or a double equal to one) within the table's range;
    /// else falls through.
    SwitchInt { src: Use, table: Index };

    // ---- Bindings ------------------------------------------------------------------------------------------
    /// `dst` = the global binding `name` (a string constant): lexical first, then the global object. ReferenceError
    /// where there is none or it is in its temporal dead zone.
    GetGlobal { dst: Def, name: Const, fb: GlobalFb } effects(call);
    /// As [`GetGlobal`], but undefined where there is no such binding (`typeof name`).
    GetGlobalOrUndefined { dst: Def, name: Const, fb: GlobalFb } effects(call);
    /// Assigns the global binding. `mode` 1 (strict) throws ReferenceError where there is none; mode 0 creates it.
    SetGlobal { name: Const, src: Use, fb: GlobalFb, mode: Count } effects(call);
    /// Initialises the lexical global `name` (ends its temporal dead zone).
    InitGlobal { name: Const, src: Use } effects(call);
    /// GlobalDeclarationInstantiation (ECMAScript 16.1.7) for the script's table of declarations; function
    /// declarations are then assigned by [`DeclareGlobalFunction`].
    DeclareGlobals {} effects(call);
    /// CreateGlobalFunctionBinding: defines `name` on the global object with the closure in src.
    DeclareGlobalFunction { name: Const, src: Use } effects(call);
    /// Throws ReferenceError where src is empty: `name` is in its temporal dead zone.
    CheckTdz { src: Use, name: Const } effects(throw);
    /// Throws ReferenceError where src is empty: `this` before `super()`.
    CheckThis { src: Use } effects(throw);
    /// Throws ReferenceError where src is not empty: `super()` called twice.
    CheckThisUnset { src: Use } effects(throw);
    /// TypeError: assignment to constant `name`.
    ThrowConstAssign { name: Const } effects(throw, end);
    /// Throws error constructor number `kind` (0 TypeError, 1 ReferenceError, 2 SyntaxError, 3 RangeError, 4 TypeError in the caller's
    /// realm) with a constant message.
    ThrowError { kind: Count, message: Const } effects(throw, end);
    /// `dst` = the object in `obj` where it has a property `name` that it does not hide from `with` (HasBinding of an Object Environment Record,
    /// ECMAScript 9.1.1.2.1), else undefined.
    ResolveName { dst: Def, obj: Use, name: Const } effects(call);
    /// `dst` = the callee's environment.
    LoadCalleeEnv { dst: Def };
    /// `dst` = a new environment with `size` slots, all undefined, whose parent is `parent` (an environment, or
    /// undefined).
    NewEnv { dst: Def, parent: Use, size: Count } effects(alloc);
    /// `dst` = a copy of the environment `env` (a loop's fresh iteration).
    CopyEnv { dst: Def, env: Use } effects(alloc);
    /// `dst` = slot `slot` of the `depth`-th ancestor of `env` (0: env itself).
    GetEnv { dst: Def, env: Use, depth: Count, slot: Count };
    /// As [`GetEnv`]; ReferenceError where the slot is empty.
    GetEnvChecked { dst: Def, env: Use, depth: Count, slot: Count, name: Const } effects(throw);
    /// Writes an environment slot.
    SetEnv { env: Use, depth: Count, slot: Count, src: Use };
    /// As [`SetEnv`]; ReferenceError where the slot is empty before.
    SetEnvChecked { env: Use, depth: Count, slot: Count, src: Use, name: Const } effects(throw);

    // ---- Properties ----------------------------------------------------------------------------------------
    /// `dst = obj.name`. TypeError where obj is undefined or null.
    GetNamed { dst: Def, obj: Use, name: Const, fb: GetFb } effects(call);
    /// `obj.name = src`. `mode` 1: strict.
    SetNamed { obj: Use, name: Const, src: Use, fb: SetFb, mode: Count } effects(call);
    /// `dst = obj[key]`.
    GetElem { dst: Def, obj: Use, key: Use, fb: GetElemFb } effects(call);
    /// `obj[key] = src`. `mode` 1: strict.
    SetElem { obj: Use, key: Use, src: Use, fb: SetElemFb, mode: Count } effects(call);
    /// `dst = home.[[GetPrototypeOf]]()[key]` with `this` as receiver: `super[key]`.
    GetSuper { dst: Def, home: Use, key: Use, this: Use } effects(call);
    /// `super[key] = src` with `this` as receiver.
    SetSuper { home: Use, key: Use, this: Use, src: Use, mode: Count } effects(call);
    /// `dst = delete obj.name`. `mode` 1: TypeError where it could not be deleted.
    DeleteNamed { dst: Def, obj: Use, name: Const, mode: Count } effects(call);
    /// `dst = delete obj[key]`.
    DeleteElem { dst: Def, obj: Use, key: Use, mode: Count } effects(call);
    /// `dst = delete name` of a global.
    DeleteGlobal { dst: Def, name: Const } effects(call);
    /// CreateDataPropertyOrThrow(obj, name, src): a literal's property, a class field.
    DefineNamed { obj: Use, name: Const, src: Use, fb: SetFb } effects(call);
    /// CreateDataPropertyOrThrow(obj, key, src); `key` is a property key already (see [`ToPropertyKey`]).
    DefineElem { obj: Use, key: Use, src: Use } effects(call);
    /// Defines a method: writable, configurable, enumerable by bit 0 of `flags`. Sets src's home object to obj.
    DefineMethod { obj: Use, key: Use, src: Use, flags: Count } effects(call);
    /// Defines or adds the getter src: configurable, enumerable by bit 0 of `flags`. Sets its home object.
    DefineGetter { obj: Use, key: Use, src: Use, flags: Count } effects(call);
    /// As [`DefineGetter`] for a setter.
    DefineSetter { obj: Use, key: Use, src: Use, flags: Count } effects(call);
    /// `__proto__: src` in an object literal: sets the prototype where src is an object or null.
    SetLiteralProto { obj: Use, src: Use } effects(alloc);
    /// Sets the name of the function (or class without an own `name`) in `func` from `key` (a property key or private name), with prefix 0
    /// none, 1 "get", 2 "set".
    SetFunctionName { func: Use, key: Use, prefix: Count } effects(alloc);
    /// `target`'s CopyDataProperties from src, without the `count` keys (property keys) in registers from `excluded`.
    CopyDataProperties { target: Use, src: Use, excluded: Base, count: Count } effects(call);
    /// `dst = ToPropertyKey(src)`: a string, symbol or array index as an int32/number.
    ToPropertyKey { dst: Def, src: Use } effects(call);
    /// `dst` = `key` as it is used twice, for `obj[key] += x`: itself where it is primitive; else TypeError where obj is
    /// undefined or null, and then ToPropertyKey(key).
    ElemKey { dst: Def, obj: Use, key: Use } effects(call);
    /// `dst = ToObject(src)`.
    ToObject { dst: Def, src: Use } effects(call);
    /// TypeError where src is undefined or null.
    RequireObjectCoercible { src: Use } effects(throw);
    /// TypeError where src is not an object; message number `what` (0 iterator result, 1 iterator, 2 other).
    RequireObject { src: Use, what: Count } effects(throw);
    /// `dst = src.[[GetPrototypeOf]]()`, src an object: the constructor that `super()` calls.
    GetPrototype { dst: Def, src: Use } effects(call);
    /// `dst` = the home object of the method in `func`.
    GetHomeObject { dst: Def, func: Use };
    /// Makes `home` the home object of the method in `func`, as the defining ops do: for methods that are not properties (private
    /// methods, the initialisers of a class).
    SetHomeObject { func: Use, home: Use };

    // ---- Private names -------------------------------------------------------------------------------------
    /// `dst` = a fresh private name, described by the string constant.
    NewPrivateName { dst: Def, description: Const } effects(alloc);
    /// `dst = obj.#key`. TypeError where obj lacks it, or it is an accessor without a getter.
    GetPrivate { dst: Def, obj: Use, key: Use, fb: GetElemFb } effects(call);
    /// `obj.#key = src`. TypeError where obj lacks it, or it is a method, or has no setter.
    SetPrivate { obj: Use, key: Use, src: Use, fb: SetElemFb } effects(call);
    /// Adds a private element: `kind` 0 field, 1 method, 2 getter, 3 setter. TypeError where there already, but for the getter and the
    /// setter of one name.
    DefinePrivate { obj: Use, key: Use, src: Use, kind: Count } effects(call);
    /// `dst = #key in obj`. TypeError where obj is not an object.
    HasPrivate { dst: Def, obj: Use, key: Use } effects(throw);

    // ---- Making objects ------------------------------------------------------------------------------------
    /// `dst = {}`, with room for `capacity` properties inside the object.
    NewObject { dst: Def, capacity: Count, fb: AllocFb } effects(alloc);
    /// `dst` = an array of the `count` values in registers from `base` (empty values become holes).
    NewArray { dst: Def, base: Base, count: Count, fb: AllocFb } effects(alloc);
    /// Appends src (empty: a hole) to the array under construction `array`.
    ArrayAppend { array: Use, src: Use } effects(alloc);
    /// Appends every value of the iterable src to `array`: spread in a literal or in arguments.
    ArraySpread { array: Use, src: Use } effects(call);
    /// `dst` = a closure over inner function `function`, with environment `env` (or undefined). An arrow function also takes the
    /// home object of the running function.
    NewClosure { dst: Def, function: Index, env: Use } effects(alloc);
    /// Makes a class: constructor in `dst` (its home object is the prototype), prototype object in register dst + 1. `heritage` is empty where there is no
    /// `extends`, else the value of that clause (TypeError where it is neither null nor a constructor).
    NewClass { dst: Base, function: Index, heritage: Use, env: Use } effects(call);
    /// `dst` = the template object (cached by site) number `index` of the function.
    GetTemplateObject { dst: Def, index: Index } effects(alloc);
    /// `dst` = the strings of ToString applied to `count` values in registers from `base`, concatenated.
    Concat { dst: Def, base: Base, count: Count } effects(call);
    /// `dst` = a fresh regular expression object from two string constants. What is compiled of them is shared.
    NewRegExp { dst: Def, pattern: Const, flags: Const } effects(call);

    // ---- Calls ---------------------------------------------------------------------------------------------
    /// Calls the callee in `base + 3` with `this` in `base + 4` and `argc` arguments from `base + 5`; the callee's frame
    /// begins at `base`, so that nothing is copied. The registers of the window are dead afterwards.
    Call { dst: Def, base: Base, argc: Count, fb: CallFb } effects(call);
    /// As [`Call`], for `[[Construct]]`; `base + 4` holds new.target.
    Construct { dst: Def, base: Base, argc: Count, fb: CallFb } effects(call);
    /// As [`Call`], with the arguments in the array in `base + 5`.
    CallSpread { dst: Def, base: Base, fb: CallFb } effects(call);
    /// A call of what the name `eval` means, in a window as for [`Call`]. Where that is the intrinsic, it runs the first argument as code in the scopes
    /// number `scopes` around this place, of which `env` is the innermost environment (or undefined).
    CallEval { dst: Def, base: Base, argc: Count, env: Use, scopes: Index } effects(call);
    /// As [`Construct`], with the arguments in the array in `base + 5`.
    ConstructSpread { dst: Def, base: Base, fb: CallFb } effects(call);
    /// Returns src. In a frame invoked by `[[Construct]]`, register 4 is returned in place of a src that is not an object. (A
    /// derived constructor never returns such a src.)
    Return { src: Use } effects(end);
    /// Throws src.
    Throw { src: Use } effects(throw, end);
    /// In a sloppy function: replaces `this` (register 4) by the global object where it is undefined or null, and by a wrapper
    /// object where it is primitive.
    CoerceThis {} effects(alloc);
    /// `dst` = new.target. Only valid before anything else in the function can call.
    LoadNewTarget { dst: Def };
    /// Ties the mapped arguments object in `args` to the parameters, which live in slots from `first` of `env`.
    MapArguments { args: Use, env: Use, first: Count } effects(alloc);

    // ---- Iteration -----------------------------------------------------------------------------------------
    /// GetIterator(src, sync): fills three registers from `base` (iterator, its next method, private state).
    IterOpen { base: Base, src: Use } effects(call);
    /// As [`IterOpen`] for an array that is iterated directly, and jumps to `opened`. Anything else is left to the instructions that follow, which
    /// call its method; TypeError where src is undefined or null. `fb` is that call's.
    IterOpenArray { base: Base, src: Use, opened: Jump, fb: CallFb } effects(call);
    /// TypeError: src, whose `@@iterator` is no object, is not iterable.
    ThrowNotIterable { src: Use } effects(throw, end);
    /// IteratorStepValue: `dst` = the next value, or jumps to `done` (dst is then undefined) at the end, and again wherever register
    /// base is undefined. A throw from `next`, `done` or `value`
    /// marks the iterator as done (register base becomes undefined), as does the end, so that closing it then does nothing.
    IterNext { dst: Def, base: Base, done: Jump } effects(call);
    /// IteratorStepValue of an array that is iterated directly, or of an iterator of the engine's own: `dst` = the next value, and jumps to `ready`; at the
    /// end goes on, where register base is undefined. Any other iterator is left to the instructions that follow, which call its `next`. `dst` is undefined
    /// where it goes on. A throw marks the iterator as done, as with [`IterNext`]. `fb` is that call's.
    IterStep { dst: Def, base: Base, ready: Jump, fb: CallFb } effects(call);
    /// IteratorStep: as `IterNext`, but the value is not looked at (the element of a pattern that is left out).
    IterSkip { base: Base } effects(call);
    /// IteratorClose with a normal completion: calls `return` where there is one; does nothing where register base is undefined.
    IterClose { base: Base } effects(call);
    /// IteratorClose with a throw completion: errors from `return` are dropped.
    IterCloseSilently { base: Base } effects(call);
    /// EnumerateObjectProperties(src): `dst` = the state of the loop; for undefined or null there is nothing to visit.
    ForInOpen { dst: Def, src: Use } effects(call);
    /// `dst` = the next key that still exists, or jumps to `done`.
    ForInNext { dst: Def, state: Use, done: Jump } effects(call);

    // ---- Reserved for generators and async functions ---------------------------------------------------------
    /// Does nothing; a `debugger` statement.
    Debugger {};
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_op_round_trips() {
        for &op in Op::all() {
            let mut units = vec![op as u16];
            units.extend((1..op.units()).map(|i| 0x1234u16.wrapping_mul(i as u16)));
            let inst = Inst::decode(&units, 0).expect("decodes");
            let mut again = Vec::new();
            inst.encode(&mut again);
            assert_eq!(units, again, "{}", op.info().name);
            assert_eq!(inst.operands().len(), op.info().operands.len());
        }
        assert!(Op::all().len() <= 256);
        assert_eq!(Inst::decode(&[u16::MAX], 0), None);
        assert_eq!(Inst::decode(&[Op::Add as u16, 1], 0), None);
    }
}
