//! Types of values, shapes of memory accesses, signatures.

use std::fmt;

/// The type of a value in a register.
///
/// There is no type of truth values: comparisons give an `i32` that is 0 or 1, and whoever asks for a condition takes
/// every `i32` but 0 for true.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Type {
    /// A 32-bit integer; signedness is the operations' matter.
    I32,
    /// A 64-bit integer.
    I64,
    /// An address, 64 bits.
    Ptr,
    /// An IEEE 754 double. Which NaN an operation gives is unspecified (processors differ); `fcanon` settles it.
    F64,
}

impl Type {
    /// All types.
    pub const ALL: [Type; 4] = [Type::I32, Type::I64, Type::Ptr, Type::F64];

    /// As the text form has it.
    pub fn name(self) -> &'static str {
        match self {
            Type::I32 => "i32",
            Type::I64 => "i64",
            Type::Ptr => "ptr",
            Type::F64 => "f64",
        }
    }

    /// The type with this name.
    pub fn from_name(name: &str) -> Option<Type> {
        Type::ALL.into_iter().find(|ty| ty.name() == name)
    }

    /// Size in bits.
    pub fn bits(self) -> u32 {
        if self == Type::I32 { 32 } else { 64 }
    }

    /// Whether it is `i32` or `i64`.
    pub fn is_int(self) -> bool {
        matches!(self, Type::I32 | Type::I64)
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a load or store does between memory and a register.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum MemKind {
    /// One byte, sign-extended to `i32`; loads only.
    I8S,
    /// One byte, zero-extended to `i32`; stores write the low byte.
    I8U,
    /// Two bytes, sign-extended to `i32`; loads only.
    I16S,
    /// Two bytes, zero-extended to `i32`; stores write the low two.
    I16U,
    /// Four bytes, an `i32`.
    I32,
    /// Eight bytes, an `i64`.
    I64,
    /// Eight bytes, a `ptr`.
    Ptr,
    /// Four bytes, a single that is widened to `f64`; stores round to nearest.
    F32,
    /// Eight bytes, an `f64`, bits unchanged.
    F64,
}

impl MemKind {
    /// All kinds.
    pub const ALL: [MemKind; 9] = [
        MemKind::I8S,
        MemKind::I8U,
        MemKind::I16S,
        MemKind::I16U,
        MemKind::I32,
        MemKind::I64,
        MemKind::Ptr,
        MemKind::F32,
        MemKind::F64,
    ];

    /// As the text form has it.
    pub fn name(self) -> &'static str {
        match self {
            MemKind::I8S => "i8s",
            MemKind::I8U => "i8u",
            MemKind::I16S => "i16s",
            MemKind::I16U => "i16u",
            MemKind::I32 => "i32",
            MemKind::I64 => "i64",
            MemKind::Ptr => "ptr",
            MemKind::F32 => "f32",
            MemKind::F64 => "f64",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<MemKind> {
        MemKind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The type in a register.
    pub fn ty(self) -> Type {
        match self {
            MemKind::I8S | MemKind::I8U | MemKind::I16S | MemKind::I16U | MemKind::I32 => Type::I32,
            MemKind::I64 => Type::I64,
            MemKind::Ptr => Type::Ptr,
            MemKind::F32 | MemKind::F64 => Type::F64,
        }
    }

    /// Bytes of memory.
    pub fn bytes(self) -> u32 {
        match self {
            MemKind::I8S | MemKind::I8U => 1,
            MemKind::I16S | MemKind::I16U => 2,
            MemKind::I32 | MemKind::F32 => 4,
            MemKind::I64 | MemKind::Ptr | MemKind::F64 => 8,
        }
    }

    /// Whether stores can be of this kind: the sign of a narrow integer is only of interest to loads.
    pub fn can_store(self) -> bool {
        !matches!(self, MemKind::I8S | MemKind::I16S)
    }

    /// The kind that accesses a whole value of `ty`.
    pub fn of(ty: Type) -> MemKind {
        match ty {
            Type::I32 => MemKind::I32,
            Type::I64 => MemKind::I64,
            Type::Ptr => MemKind::Ptr,
            Type::F64 => MemKind::F64,
        }
    }
}

impl fmt::Display for MemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A part of memory, by what the front end knows of it: accesses of two different classes never overlap.
///
/// Three are special: [`AliasClass::ANY`] may overlap every class but constant memory; [`AliasClass::CONST`] is never
/// written while code runs that reads it; calls read and write every class but that.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct AliasClass(pub u16);

impl AliasClass {
    /// Nothing is known.
    pub const ANY: AliasClass = AliasClass(0);
    /// Memory that does not change.
    pub const CONST: AliasClass = AliasClass(u16::MAX);

    /// Whether accesses of the two classes may touch the same byte.
    pub fn may_overlap(self, other: AliasClass) -> bool {
        let known = |class| class != AliasClass::ANY;
        let constant = |class| class == AliasClass::CONST;
        self == other || !constant(self) && !constant(other) && (!known(self) || !known(other))
    }
}

/// How a function is called.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum CallConv {
    /// The C convention of the target's platform.
    C,
    /// Our own, for compiled code that calls compiled code.
    Own,
}

impl CallConv {
    /// As the text form has it.
    pub fn name(self) -> &'static str {
        match self {
            CallConv::C => "c",
            CallConv::Own => "own",
        }
    }

    /// The convention with this name.
    pub fn from_name(name: &str) -> Option<CallConv> {
        [CallConv::C, CallConv::Own].into_iter().find(|conv| conv.name() == name)
    }
}

/// What a function takes and gives.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Signature {
    /// How it is called.
    pub conv: CallConv,
    /// Types of the parameters.
    pub params: Vec<Type>,
    /// Type of the result, if there is one.
    pub result: Option<Type>,
}

impl Signature {
    /// A signature of the C convention.
    pub fn c(params: &[Type], result: Option<Type>) -> Signature {
        Signature { conv: CallConv::C, params: params.to_vec(), result }
    }

    /// A signature of our own convention.
    pub fn own(params: &[Type], result: Option<Type>) -> Signature {
        Signature { conv: CallConv::Own, params: params.to_vec(), result }
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(", self.conv.name())?;
        for (at, ty) in self.params.iter().enumerate() {
            write!(f, "{}{ty}", if at == 0 { "" } else { ", " })?;
        }
        match self.result {
            Some(ty) => write!(f, ") -> {ty}"),
            None => write!(f, ")"),
        }
    }
}

/// An order relation of integers.
#[allow(missing_docs, reason = "the names are the relations'; S is signed, U unsigned")]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum IntCond {
    Eq,
    Ne,
    LtS,
    LeS,
    GtS,
    GeS,
    LtU,
    LeU,
    GtU,
    GeU,
}

impl IntCond {
    /// The relation that holds where this one does not.
    pub fn invert(self) -> IntCond {
        match self {
            IntCond::Eq => IntCond::Ne,
            IntCond::Ne => IntCond::Eq,
            IntCond::LtS => IntCond::GeS,
            IntCond::LeS => IntCond::GtS,
            IntCond::GtS => IntCond::LeS,
            IntCond::GeS => IntCond::LtS,
            IntCond::LtU => IntCond::GeU,
            IntCond::LeU => IntCond::GtU,
            IntCond::GtU => IntCond::LeU,
            IntCond::GeU => IntCond::LtU,
        }
    }

    /// The relation with its sides exchanged.
    pub fn swap(self) -> IntCond {
        match self {
            IntCond::Eq | IntCond::Ne => self,
            IntCond::LtS => IntCond::GtS,
            IntCond::LeS => IntCond::GeS,
            IntCond::GtS => IntCond::LtS,
            IntCond::GeS => IntCond::LeS,
            IntCond::LtU => IntCond::GtU,
            IntCond::LeU => IntCond::GeU,
            IntCond::GtU => IntCond::LtU,
            IntCond::GeU => IntCond::LeU,
        }
    }
}

/// An order relation of doubles: false where a side is NaN, except for `Ne`, which is then true.
#[allow(missing_docs, reason = "the names are the relations'")]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FloatCond {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl FloatCond {
    /// The relation with its sides exchanged.
    pub fn swap(self) -> FloatCond {
        match self {
            FloatCond::Eq | FloatCond::Ne => self,
            FloatCond::Lt => FloatCond::Gt,
            FloatCond::Le => FloatCond::Ge,
            FloatCond::Gt => FloatCond::Lt,
            FloatCond::Ge => FloatCond::Le,
        }
    }
}
