//! The one table of what nodes compute: each op with its meaning, the form of its result and its effects.

use crate::runtime::Known;
use tierlock_codegen::ir::{FloatCond, IntCond};

/// How a node's value lies in a register.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rep {
    /// There is none.
    None,
    /// A boxed value.
    Tagged,
    /// An int32.
    Int,
    /// A double.
    Double,
    /// A safe integer, which is not -0: 64 bits.
    Safe,
    /// 0 or 1, for false and true.
    Bool,
    /// The address of a cell that is no value. Frames never hold one.
    Pointer,
}

/// What a node does besides computing its result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Effects(u8);

impl Effects {
    /// Nothing.
    pub const PURE: Effects = Effects(0);
    /// Reads memory.
    pub const READS: Effects = Effects(1);
    /// Writes memory.
    pub const WRITES: Effects = Effects(2);
    /// Leaves where a guess was wrong.
    pub const GUARDS: Effects = Effects(4);
    /// May run any JavaScript, and throw.
    pub const CALLS: Effects = Effects(8);
    /// May collect: what was new before is no longer.
    pub const ALLOCATES: Effects = Effects(16);

    /// Whether all of `other` are among these.
    pub const fn has(self, other: Effects) -> bool {
        self.0 & other.0 == other.0
    }

    const fn or(self, other: Effects) -> Effects {
        Effects(self.0 | other.0)
    }
}

/// What the elements of an object are taken for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Elements {
    /// Int32s.
    Int,
    /// Doubles.
    Double,
    /// Values (int32s too), anything but raw doubles.
    Any,
    /// Whatever comes; what is no dense element is done in Rust.
    Mixed,
}

/// A binary operator of numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "the names are the operators'")]
pub enum Binary {
    Add,
    Sub,
    Mul,
    Div,
    Mod,
}

/// An operator of int32s, where that is what comes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "the names are the operators'")]
pub enum Bitwise {
    And,
    Or,
    Xor,
    Shl,
    Shr,
}

macro_rules! effect {
    (reads) => {
        Effects::READS
    };
    (writes) => {
        Effects::WRITES
    };
    (guards) => {
        Effects::GUARDS
    };
    (calls) => {
        Effects::CALLS
    };
    (allocates) => {
        Effects::ALLOCATES
    };
}

macro_rules! ops {
    ($($(#[doc = $doc:literal])* $name:ident $(($($field:ty),*))? -> $rep:ident [$($effect:ident)*];)*) => {
        /// What a node computes.
        #[derive(Clone, Copy, PartialEq, Debug)]
        pub enum Op {
            $($(#[doc = $doc])* $name $(($($field),*))?,)*
        }

        impl Op {
            /// How the result lies in a register; a phi's is its own matter.
            pub fn rep(self) -> Rep {
                match self {
                    $(ops!(@pattern $name $(($($field),*))?) => Rep::$rep,)*
                }
            }

            /// What it does besides.
            pub fn effects(self) -> Effects {
                match self {
                    $(ops!(@pattern $name $(($($field),*))?) => Effects::PURE$(.or(effect!($effect)))*,)*
                }
            }
        }
    };
    (@pattern $name:ident) => { Op::$name };
    (@pattern $name:ident ($($field:ty),*)) => { Op::$name(..) };
}

ops! {
    // ---- Constants and the frame -----------------------------------------------------------------------------
    /// A value.
    Const(u64) -> Tagged [];
    /// An int32.
    IntConst(i32) -> Int [];
    /// A double, by its bits.
    DoubleConst(u64) -> Double [];
    /// A boolean.
    BoolConst(bool) -> Bool [];
    /// The slot of the frame with this number, as it is in memory now.
    Slot(u16) -> Tagged [reads];
    /// The pending exception, which is taken. One that cannot be caught leaves the function.
    Caught -> Tagged [reads writes];
    /// One of its inputs, by where control comes from. Its representation is chosen when all inputs are known.
    Phi -> Tagged [];

    // ---- Guesses ---------------------------------------------------------------------------------------------
    /// The int32 that a value is.
    CheckInt -> Int [guards];
    /// The number that a value is.
    CheckNumber -> Double [guards];
    /// ToInt32 of the number that a value is.
    Truncate -> Int [guards];
    /// The value is not the empty one.
    CheckNotEmpty -> None [guards];
    /// The value is the empty one.
    CheckEmpty -> None [guards];
    /// The value is a cell: an object, a string or a symbol.
    CheckCell -> None [guards];
    /// The value is an object.
    CheckObject -> None [guards];
    /// The value is neither undefined nor null.
    CheckCoercible -> None [guards];
    /// The value, which is a cell, is an object of the shape at this address: in no other cell the word stands that is an object's shape.
    CheckShape(u64) -> None [guards reads];
    /// The value is an array.
    CheckArray -> None [guards reads];
    /// The value is a cell of the kind with this number.
    CheckKind(u8) -> None [guards reads];
    /// The value is a string.
    CheckString -> None [guards reads];
    /// The validity cell at this address says that it holds.
    CheckValid(u64) -> None [guards reads];
    /// Nothing that the code rests on has been broken.
    CheckUnbroken -> None [guards reads];
    /// Control does not come here: it has not, so far.
    Unseen -> None [guards];
    /// The constructor that the graph knows of the node still makes what was seen of it.
    CheckConstruction -> None [guards reads];
    /// The value is this one.
    CheckSame(u64) -> None [guards];
    /// The value is a function of the code at this address.
    CheckCode(u64) -> None [guards];

    // ---- Int32s ----------------------------------------------------------------------------------------------
    /// The sum, if it is an int32.
    IntAdd -> Int [guards];
    /// The difference, if it is an int32.
    IntSub -> Int [guards];
    /// The product, if it is an int32, and not -0.
    IntMul -> Int [guards];
    /// The product, if it is an int32; it is not -0, whatever it is.
    IntMulNoNegativeZero -> Int [guards];
    /// The negation, if it is an int32, and not -0.
    IntNeg -> Int [guards];
    /// The quotient, if it is an int32, and not -0.
    IntDiv -> Int [guards];
    /// The remainder, if it is an int32, and not -0.
    IntMod -> Int [guards];
    /// Bits that are set in both.
    IntAnd -> Int [];
    /// Bits that are set in either.
    IntOr -> Int [];
    /// Bits that differ.
    IntXor -> Int [];
    /// Shifted left.
    IntShl -> Int [];
    /// Shifted right, with sign.
    IntShr -> Int [];
    /// Shifted right without sign, if that is an int32.
    IntUShr -> Int [guards];
    /// Shifted right without sign.
    UShrDouble -> Double [];
    /// The absolute value, if it is an int32.
    IntAbs -> Int [guards];
    /// The lesser.
    IntMin -> Int [];
    /// The greater.
    IntMax -> Int [];
    /// `Math.imul`.
    IntImul -> Int [];
    /// The low 32 bits of the sum.
    WrapAdd -> Int [];
    /// The low 32 bits of the difference.
    WrapSub -> Int [];
    /// The low 32 bits of the negation.
    WrapNeg -> Int [];
    /// Shifted right without sign, as 32 bits.
    WrapUShr -> Int [];
    /// The quotient by a constant above 0, rounded to 0.
    Quotient -> Int [];
    /// The remainder of what is not below 0 by what is above.
    Remainder -> Int [];
    /// The remainder by what is above 0; 0 where it is -0.
    SignedRemainder -> Int [];

    // ---- Doubles ---------------------------------------------------------------------------------------------
    /// The sum.
    DoubleAdd -> Double [];
    /// The difference.
    DoubleSub -> Double [];
    /// The product.
    DoubleMul -> Double [];
    /// The quotient.
    DoubleDiv -> Double [];
    /// The remainder, as JavaScript has it.
    DoubleMod -> Double [];
    /// The negation.
    DoubleNeg -> Double [];
    /// The square root.
    DoubleSqrt -> Double [];
    /// The absolute value.
    DoubleAbs -> Double [];
    /// Rounded down.
    DoubleFloor -> Double [];
    /// Rounded up.
    DoubleCeil -> Double [];
    /// Rounded to zero.
    DoubleTrunc -> Double [];
    /// The lesser; NaN if either is.
    DoubleMin -> Double [];
    /// The greater; NaN if either is.
    DoubleMax -> Double [];

    // ---- Safe integers: they leave where the result is none ------------------------------------------------------
    /// The integer that a value is.
    CheckSafe -> Safe [guards];
    /// An int32 or a safe integer as such.
    SafeOf -> Safe [];
    /// The sum.
    SafeAdd -> Safe [guards];
    /// The difference.
    SafeSub -> Safe [guards];
    /// The product, if it is not -0.
    SafeMul -> Safe [guards];
    /// The product; 0 where it is -0.
    SafeMulNoNegativeZero -> Safe [guards];
    /// The quotient by a constant power of two above 1, if it is an integer.
    SafeDiv -> Safe [guards];
    /// The quotient by a constant above 0, rounded down.
    SafeFloorDiv -> Safe [];
    /// The remainder by a constant above 0, if it is not -0.
    SafeMod -> Safe [guards];
    /// As above; 0 where it is -0.
    SafeRemainder -> Safe [];
    /// An int32 shifted right without sign.
    SafeUShr -> Safe [];
    /// The double that it is.
    SafeDouble -> Double [];

    // ---- Truth -----------------------------------------------------------------------------------------------
    /// The relation of two int32s.
    IntCompare(IntCond) -> Bool [];
    /// The relation of two doubles.
    DoubleCompare(FloatCond) -> Bool [];
    /// The relation of two safe integers, or int32s.
    SafeCompare(IntCond) -> Bool [];
    /// Whether two values are the same bits.
    Same -> Bool [];
    /// ToBoolean.
    Truthy -> Bool [reads];
    /// Turned over.
    BoolNot -> Bool [];
    /// Whether a value is undefined or null.
    IsNullish -> Bool [];
    /// Whether a value is an object.
    IsObject -> Bool [reads];
    /// Whether an object has the shape at this address.
    HasShape(u64) -> Bool [reads];
    /// `===` of values; strings are compared in Rust, which flattens them.
    StrictEquals -> Bool [reads allocates];

    // ---- Memory ----------------------------------------------------------------------------------------------
    /// The value of the global cell at this address, if it has one.
    LoadGlobal(u64) -> Tagged [guards reads];
    /// Writes the global cell at this address, if that may be assigned.
    StoreGlobal(u64) -> None [guards writes];
    /// The word at this offset inside of an object.
    LoadField(u32) -> Tagged [reads];
    /// The word at this offset in an object's out-of-line slots.
    LoadOut(u32) -> Tagged [reads];
    /// Writes a word inside of an object.
    StoreField(u32) -> None [writes];
    /// As above, of an object that is new: the collector has not seen it.
    StoreFieldNew(u32) -> None [writes];
    /// Writes a word of an object's out-of-line slots.
    StoreOut(u32) -> None [writes];
    /// Writes a word inside of an object, which so gets the shape at this address.
    StoreAdd(u32, u64) -> None [writes];
    /// As above, of an object that is new: the collector has not seen it.
    StoreAddNew(u32, u64) -> None [writes];
    /// As above, a word of its out-of-line slots, by the instruction at this offset: Rust makes them larger.
    StoreAddOut(u32, u64, u32) -> None [reads writes calls];
    /// The length of an array, if it is an int32.
    ArrayLength -> Int [guards reads];
    /// The length of an array or string.
    Length -> Int [guards reads];
    /// The length of a string.
    StringLength -> Int [reads];
    /// The home object of the running function, or undefined.
    HomeOf -> Tagged [reads];
    /// The prototype of a function, or null.
    PrototypeOf -> Tagged [reads];
    /// The environment of the running function.
    CalleeEnv -> Tagged [reads];
    /// The parent of an environment.
    EnvParent -> Tagged [reads];
    /// A slot of an environment.
    LoadEnv(u32) -> Tagged [reads];
    /// Writes a slot of an environment.
    StoreEnv(u32) -> None [writes];
    /// As above, of one that is new.
    StoreEnvNew(u32) -> None [writes];
    /// The elements of an object can be read as these; the flag: they can be written as these.
    CheckElements(Elements, bool) -> None [guards reads];
    /// The elements cell of an object.
    ElementsOf -> Pointer [reads];
    /// How many elements a cell has room for.
    Capacity -> Int [reads];
    /// An int32 and this are together less than a capacity.
    CheckRoom(i32) -> None [guards];
    /// The element of an elements cell at an index, and the cell's capacity: boxed int32s.
    LoadIntElement -> Int [guards reads];
    /// As above: raw doubles.
    LoadDoubleElement -> Double [guards reads];
    /// The element of an object, its elements cell, an index, and the cell's capacity: boxed int32s or raw doubles.
    LoadNumberElement -> Double [guards reads];
    /// As the first: values.
    LoadAnyElement -> Tagged [guards reads];
    /// The element of anything at any key, by the instruction at this offset: dense ones, those that an array has not, and those of flat strings in line,
    /// others in Rust. The flag: it is known to be an object.
    LoadElement(u32, bool) -> Tagged [reads writes calls];
    /// The property of anything by a name, by the instruction at this offset: object, name. Of objects by the megamorphic cache at this address in line,
    /// else in Rust.
    LoadByName(u32, u64) -> Tagged [reads writes calls];
    /// Writes it: object, name, value.
    StoreByName(u32, u64) -> None [reads writes calls];
    /// Writes `length` of anything, by the instruction at this offset: object, value. Of plain arrays without the look at the property.
    StoreLength(u32) -> None [reads writes calls];
    /// `instanceof` by the instruction at this offset: value, target. Of constructors with the usual method in line.
    InstanceOf(u32) -> Bool [reads writes calls];
    /// As the first, of whatever kind.
    LoadDense -> Tagged [guards reads];
    /// The element of an object, its elements cell, which is of this kind, an index, and the cell's capacity. Undefined where an array or ordinary
    /// object has none, as long as no prototype has elements.
    LoadElementOrNone(Elements) -> Tagged [guards reads];
    /// Whether an object has an element: inputs as above, but of whatever kind.
    HasDense -> Bool [guards reads];
    /// Whether an object has a property, by the instruction at this offset: key, object. Of elements in line, else in Rust.
    HasElement(u32) -> Bool [reads writes calls];
    /// Writes a dense element that is there: elements cell, index, capacity, value.
    StoreElement(Elements, u32) -> None [guards writes];
    /// As above, of anything at any key; what is no dense element is done in Rust.
    StoreMixedElement(u32) -> None [reads writes calls];
    /// The code unit of a string at an index.
    CharCode -> Int [guards reads allocates];
    /// The string of one code unit, the low half of an int32.
    FromCharCode -> Tagged [reads writes allocates];
    /// A call of `push` with one value by the instruction at this offset, as the window has it: callee, `this`, value. In line where the array has room.
    ArrayPush(u32) -> Tagged [reads writes calls];

    /// A call of `pop` by the instruction at this offset, as the window has it: callee, `this`. In line where the array is plain and has a last element.
    ArrayPop(u32) -> Tagged [reads writes calls];
    /// Two strings in one. In line where that is a rope.
    Concat -> Tagged [guards reads writes allocates];
    /// The string of an int32: of a digit in line.
    StringOfInt -> Tagged [reads writes allocates];
    /// What a function in Rust that runs no JavaScript and throws nothing gives for the inputs.
    Leaf(Known) -> Tagged [reads writes allocates];
    /// `typeof`.
    Typeof -> Tagged [reads];
    /// Appends to an array that is being made, by the instruction at this offset: array, value, which is no hole. In line where the array has room.
    ArrayAppend(u32) -> None [reads writes calls];

    /// What a `new` by a window makes for `this`: constructor and new.target, which are the one seen, as far as it still makes that.
    NewThis(u16, u32) -> Tagged [guards reads writes calls];

    // ---- Allocation: in line from the current run of free cells, else in Rust. Nothing of JavaScript runs -------
    /// An object literal's object of the shape at this address, by the instruction at this offset.
    NewObject(u32, u64) -> Tagged [reads writes allocates];
    /// An environment of so many variables, by the instruction at this offset; its parent.
    NewEnv(u32, u32) -> Tagged [reads writes allocates];
    /// A closure by the instruction at this offset, of the graph's closure of this number: its environment, and the running function.
    NewClosure(u32, u32) -> Tagged [reads writes allocates];
    /// An array of the inputs, of the shape at this address, by the instruction at this offset if one makes just that.
    NewArray(u64, Option<u32>) -> Tagged [reads writes allocates];

    // ---- Calls -----------------------------------------------------------------------------------------------
    /// The bytecode instruction at this offset, done in Rust on the frame's slots; the inputs are what it reads.
    Generic(u32) -> None [reads writes calls];
    /// As above, of one that jumps: whether it does.
    GenericJump(u32) -> Bool [reads writes calls];
    /// The bytecode instruction at this offset, done in Rust on the inputs alone: its result, or else nothing of use.
    Direct(u32) -> Tagged [reads writes calls];
    /// As above, of one that jumps: whether it does.
    DirectJump(u32) -> Bool [reads writes calls];
    /// A binary operator on anything by the instruction at this offset: on numbers in line, else in Rust.
    Arith(Binary, u32) -> Tagged [reads writes calls];
    /// The same of an operator on bits, by the instruction at this offset: of int32s in line.
    Bits(Bitwise, u32) -> Tagged [reads writes calls];
    /// The relation of anything by the instruction at this offset: of numbers in line, else in Rust.
    Relate(IntCond, FloatCond, u32) -> Bool [reads writes calls];
    /// The relation of what are numbers or undefined, which is less or more than nothing.
    RelateNumbers(IntCond, FloatCond) -> Bool [guards];
    /// The key of an element that is read and then written, by the instruction at this offset: object, key. Objects as keys are converted in Rust.
    ElementKey(u32) -> Tagged [reads writes calls];
    /// A call by a window: callee, `this`, arguments.
    Call(u16, u32) -> Tagged [reads writes calls];
    /// As above, of a function that is known to be of the code at this address.
    CallKnown(u16, u32, u64) -> Tagged [reads writes calls];
    /// The code cell of a function in bytecode; the empty value where it is none.
    FunctionCode -> Tagged [reads];
    /// A construction by a window: constructor, new.target, arguments.
    Construct(u16, u32) -> Tagged [reads writes calls];
    /// Looks for interrupts at a back edge.
    Poll(u32) -> None [reads writes calls];
}

impl Op {
    /// The checks that need not be made of a value where this one was.
    pub fn weaker(self) -> &'static [Op] {
        match self {
            Op::CheckShape(_) | Op::CheckArray | Op::CheckCode(_) => &[Op::CheckCell, Op::CheckObject],
            Op::CheckObject | Op::CheckString | Op::CheckKind(_) => &[Op::CheckCell],
            _ => &[],
        }
    }

    /// Whether this check, made of a value, is that one or says more.
    pub fn tells(self, check: Op) -> bool {
        self == check || self.weaker().contains(&check)
    }
}
