//! The JavaScript graph: control flow in SSA form, with the operations of JavaScript as speculation has narrowed them.
//!
//! Nodes lie in blocks in the order in which they run; pure ones could move, but nothing moves them here, since the code generator below does that.
//! What a node needs for leaving is its frame state: the bytecode offset at which T1 goes on, and the values of the registers that are live
//! there. States describe the moment before their instruction, so every guard of an instruction precedes its effects.
//!
//! An exception that the function handles goes on in a block of its own (the node's landing), which takes the exception and goes to the handler.
//!
//! Phis are block parameters with one input for each predecessor, in the predecessors' order.
//!
//! # Invariants
//! - A node's inputs dominate it, a phi's dominate the ends of the predecessors (checked by [`Graph::verify`]).
//! - Each op that may leave has a frame state; each that may throw where the function has a handler has a landing, or a state for it.
//! - A landing has one predecessor, the block of its node, which is the block's last, and no phis.

use super::args::Args;
use super::snapshot::{Closure, Construction};
use super::validity::Assumption;
use crate::code::ops::Inst;
use crate::code::{FunctionTemplate, frame};
use crate::runtime::Known;
use rustc_hash::{FxHashMap, FxHashSet};
use std::fmt::{self, Write};
use std::sync::Arc;
use tierlock_codegen::ir::{FloatCond, IntCond};

/// A node.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node(pub u32);

/// A block.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Block(pub u32);

/// A frame state.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct State(pub u32);

/// A frame: the function's own, which is the first, or that of a call whose callee was built into it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Frame(pub u16);

impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "f{}", self.0)
    }
}

impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "n{}", self.0)
    }
}

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "b{}", self.0)
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "s{}", self.0)
    }
}

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

/// A node's data.
#[derive(Clone, Debug)]
pub struct NodeData {
    /// What it computes.
    pub op: Op,
    /// How.
    pub rep: Rep,
    /// Its inputs.
    pub args: Args,
    /// The frame that it runs in.
    pub frame: Frame,
    /// The bytecode offset in it that the node was made for, where it was made for one.
    pub at: Option<u32>,
    /// Where it leaves to.
    pub state: Option<State>,
    /// Where an exception goes that T1 handles, with the values of the registers that are live there.
    pub handler: Option<State>,
    /// Whether the index of an access is known to be one of what it accesses, so that it does not look.
    pub in_bounds: bool,
    /// The block that an exception goes to. Without that and a handler it leaves the function.
    pub landing: Option<Block>,
}

/// How a block ends.
#[derive(Clone, Debug)]
pub enum End {
    /// It does not yet.
    Open,
    /// Goes on in a block.
    Jump(Block),
    /// Goes on in the first block where the condition holds, else in the second.
    Branch(Node, Block, Block),
    /// To the block of a number: `targets[value - first]`, else the default.
    Switch { value: Node, first: i32, targets: Vec<Block>, default: Block },
    /// Returns a value.
    Return(Node),
    /// Leaves, always.
    Leave(State),
    /// Never reached: the node before throws.
    Unreachable,
}

/// A block's data.
#[derive(Clone, Debug)]
pub struct BlockData {
    /// The bytecode offset it begins with.
    pub offset: u32,
    /// Where control comes from.
    pub preds: Vec<Block>,
    /// Its phis.
    pub phis: Vec<Node>,
    /// Its nodes.
    pub nodes: Vec<Node>,
    /// How it ends.
    pub end: End,
}

/// Where T1 goes on, and with what.
#[derive(Clone, Debug)]
pub struct FrameState {
    /// The frame.
    pub frame: Frame,
    /// The offset.
    pub offset: u32,
    /// Registers and their values.
    pub values: Vec<(u16, Node)>,
    /// Whether the guesses are about what enters the loop that begins here, not about the instruction.
    pub enters: bool,
    /// The state of the frame's caller: at the call, with the values that are live after it.
    pub caller: Option<State>,
    /// What is in the objects that it, and those of its callers, name although they were taken away. Of the innermost state alone.
    pub removed: Vec<Removed>,
}

/// What an object is that was taken away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RemovedKind {
    /// An ordinary object of the shape at this address.
    Object(u64),
    /// An environment of so many variables.
    Environment(u32),
    /// The graph's closure of this number.
    Closure(u32),
    /// An array of the shape at this address, with so many elements as there are words.
    Array(u64),
}

/// An object that was taken away, as it is where a state leaves.
#[derive(Clone, PartialEq, Debug)]
pub struct Removed {
    /// The node that made it, or the phi that chose it, which has no place any more: states name the object by it.
    pub node: Node,
    /// What it is.
    pub kind: RemovedKind,
    /// Its words, by offset (an array's, in its elements cell): values, or objects that were taken away too.
    pub words: Vec<(u32, Node)>,
}

/// What is known of a frame.
#[derive(Clone, Debug)]
pub struct FrameData {
    /// The function.
    pub template: Arc<FunctionTemplate>,
    /// Its name.
    pub name: String,
    /// The address of its code cell.
    pub code: u64,
    /// Its first slot, counted from that of the first frame.
    pub base: u16,
    /// The upper half of its state slot: argument count and flags. The first frame has its own.
    pub state: u32,
    /// Who called it: the frame, the offset of the call, and the callee.
    pub caller: Option<Caller>,
}

/// How a frame that was built in came to be.
#[derive(Clone, Copy, Debug)]
pub struct Caller {
    /// The frame of the caller.
    pub frame: Frame,
    /// The offset of the call.
    pub offset: u32,
    /// The function that is called.
    pub callee: Node,
    /// The object that is constructed, which stands for a result that is no object; none: a call, or a derived constructor, which returns objects only.
    pub this: Option<Node>,
}

impl Caller {
    /// What the callee's frame holds whether it is live there or not: registers and values.
    pub fn held(&self) -> impl Iterator<Item = (u16, Node)> {
        let this = self.this.map(|this| (frame::THIS as u16, this));
        std::iter::once((frame::CALLEE as u16, self.callee)).chain(this)
    }
}

/// A loop.
#[derive(Clone, Copy, Debug)]
pub struct Loop {
    /// Its header.
    pub header: Block,
    /// The block before it, which goes nowhere else.
    pub before: Block,
    /// Where T1 enters it.
    pub state: State,
    /// Where T1 enters it for another round.
    pub again: State,
    /// Whether a guess there was wrong before.
    pub failed: bool,
}

/// When a walk down the dominator tree comes to each block that is reached, and when it leaves: so that whether a block dominates another takes no time, however deep the tree is.
pub struct DominatorWalk(Vec<Option<(u32, u32)>>);

impl DominatorWalk {
    /// By [`Graph::dominators`].
    pub fn new(dominators: &[Option<usize>]) -> DominatorWalk {
        let mut below: Vec<Vec<usize>> = vec![Vec::new(); dominators.len()];
        for (at, up) in dominators.iter().enumerate().skip(1) {
            if let Some(up) = *up {
                below[up].push(at);
            }
        }
        let mut walk = vec![None; dominators.len()];
        let mut clock = 0;
        let mut open: Vec<(usize, bool)> = if dominators.is_empty() { Vec::new() } else { vec![(0, false)] };
        while let Some((at, left)) = open.pop() {
            if left {
                walk[at] = walk[at].map(|(come, _)| (come, clock));
                continue;
            }
            walk[at] = Some((clock, 0));
            clock += 1;
            open.push((at, true));
            open.extend(below[at].iter().map(|&next| (next, false)));
        }
        DominatorWalk(walk)
    }

    /// Whether control may come to a block.
    pub fn reaches(&self, block: usize) -> bool {
        self.0[block].is_some()
    }

    /// Whether one block is another, or dominates it.
    pub fn dominates(&self, above: usize, below: usize) -> bool {
        match (self.0[above], self.0[below]) {
            (Some((come, leave)), Some((first, _))) => come <= first && first < leave,
            _ => false,
        }
    }
}

/// A function as a graph. Blocks are in reverse postorder; the first is the entry.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// By number.
    pub nodes: Vec<NodeData>,
    /// In order.
    pub blocks: Vec<BlockData>,
    /// By number.
    pub states: Vec<FrameState>,
    /// What is known of closures that are made, by number.
    pub closures: Vec<Closure>,
    /// What is known of what constructions make.
    pub constructions: FxHashMap<Node, Construction>,
    /// Those whose entry may be guessed about, each before those inside of it.
    pub loops: Vec<Loop>,
    /// By number: the function's own, then those built in.
    pub frames: Vec<FrameData>,
    /// What the code rests on.
    pub assumptions: Vec<Assumption>,
}

impl Graph {
    /// Adds a node without a place.
    pub fn make(&mut self, op: Op, args: &[Node]) -> Node {
        let data = NodeData {
            op,
            rep: op.rep(),
            args: args.into(),
            frame: Frame(0),
            at: None,
            state: None,
            handler: None,
            in_bounds: false,
            landing: None,
        };
        self.nodes.push(data);
        Node(self.nodes.len() as u32 - 1)
    }

    /// Adds a block.
    pub fn make_block(&mut self, offset: u32) -> Block {
        let data =
            BlockData { offset, preds: Vec::new(), phis: Vec::new(), nodes: Vec::new(), end: End::Open };
        self.blocks.push(data);
        Block(self.blocks.len() as u32 - 1)
    }

    /// A node's data.
    pub fn node(&self, node: Node) -> &NodeData {
        &self.nodes[node.0 as usize]
    }

    /// A block's data.
    pub fn block(&mut self, block: Block) -> &mut BlockData {
        &mut self.blocks[block.0 as usize]
    }

    /// The blocks that a block may go on in.
    pub fn successors(end: &End) -> impl Iterator<Item = Block> + Clone + '_ {
        let (first, second, others) = match end {
            End::Jump(to) => (Some(*to), None, &[][..]),
            End::Branch(_, then, or_else) => (Some(*then), Some(*or_else), &[][..]),
            End::Switch { targets, default, .. } => (Some(*default), None, &targets[..]),
            End::Open | End::Return(_) | End::Leave(_) | End::Unreachable => (None, None, &[][..]),
        };
        let others = others.iter().copied().filter(move |to| Some(*to) != first);
        first.into_iter().chain(second).chain(others)
    }

    /// The same, to be changed: each as often as it is named.
    pub fn targets_mut(end: &mut End) -> Vec<&mut Block> {
        match end {
            End::Jump(to) => vec![to],
            End::Branch(_, then, or_else) => vec![then, or_else],
            End::Switch { targets, default, .. } => targets.iter_mut().chain([default]).collect(),
            End::Open | End::Return(_) | End::Leave(_) | End::Unreachable => Vec::new(),
        }
    }

    /// Puts the blocks in an order, which is a reverse postorder: whoever adds blocks behind the others calls this.
    pub fn reorder(&mut self, order: &[Block]) {
        debug_assert_eq!(order.len(), self.blocks.len(), "each block has a place");
        let mut places = vec![Block(0); order.len()];
        for (at, block) in order.iter().enumerate() {
            places[block.0 as usize] = Block(at as u32);
        }
        let place = |block: &mut Block| *block = places[block.0 as usize];
        let mut blocks: Vec<Option<BlockData>> =
            std::mem::take(&mut self.blocks).into_iter().map(Some).collect();
        let taken = order.iter().filter_map(|block| blocks[block.0 as usize].take());
        self.blocks = taken.collect();
        for block in &mut self.blocks {
            block.preds.iter_mut().for_each(place);
            Graph::targets_mut(&mut block.end).into_iter().for_each(place);
        }
        self.nodes.iter_mut().filter_map(|node| node.landing.as_mut()).for_each(place);
        for l in &mut self.loops {
            place(&mut l.header);
            place(&mut l.before);
        }
    }

    /// The inputs of a block's end.
    pub fn end_args(end: &End) -> Vec<Node> {
        match end {
            End::Branch(node, ..) | End::Switch { value: node, .. } | End::Return(node) => vec![*node],
            _ => Vec::new(),
        }
    }

    /// A frame's data.
    pub fn frame(&self, frame: Frame) -> &FrameData {
        &self.frames[usize::from(frame.0)]
    }

    /// A state and those of its callers, the outermost first.
    pub fn chain(&self, state: State) -> Vec<&FrameState> {
        let mut chain = Vec::new();
        let mut next = Some(state);
        while let Some(state) = next {
            let data = &self.states[state.0 as usize];
            chain.push(data);
            next = data.caller;
        }
        chain.reverse();
        chain
    }

    /// All that leaving with a state needs: what is in registers, then what is in objects that were taken away, but not those themselves.
    pub fn values_of(&self, state: State) -> Vec<Node> {
        let mut values = Vec::new();
        self.add_values_of(state, &mut values);
        values
    }

    /// The same, behind what a list has.
    pub fn add_values_of(&self, state: State, values: &mut Vec<Node>) {
        let (removed, start) = (&self.states[state.0 as usize].removed, values.len());
        self.add_registers_of(state, values);
        if !removed.is_empty() {
            values.extend(removed.iter().flat_map(|own| own.words.iter().map(|&(_, value)| value)));
            let own = values.split_off(start).into_iter();
            values.extend(own.filter(|value| removed.iter().all(|own| own.node != *value)));
        }
    }

    fn add_registers_of(&self, state: State, values: &mut Vec<Node>) {
        let data = &self.states[state.0 as usize];
        if let Some(caller) = data.caller {
            self.add_registers_of(caller, values);
        }
        let caller = self.frame(data.frame).caller;
        values.extend(caller.iter().flat_map(Caller::held).map(|(_, value)| value));
        values.extend(data.values.iter().map(|&(_, value)| value));
    }

    /// The graph as text.
    pub fn print(&self) -> String {
        let mut text = String::new();
        for (at, block) in self.blocks.iter().enumerate() {
            let _ = writeln!(text, "b{at} @{} from {:?}", block.offset, block.preds);
            for &node in block.phis.iter().chain(&block.nodes) {
                let _ = writeln!(text, "  {}", self.node_text(node));
            }
            let _ = writeln!(text, "  {:?}", block.end);
        }
        for (at, state) in self.states.iter().enumerate() {
            let _ = write!(text, "s{at} {:?} @{} {:?}", state.frame, state.offset, state.values);
            for Removed { node, kind, words } in &state.removed {
                let _ = write!(text, " with {node:?} = {kind:?} {words:?}");
            }
            match state.caller {
                Some(caller) => writeln!(text, " in {caller:?}"),
                None => writeln!(text),
            }
            .expect("strings take all");
        }
        for (at, frame) in self.frames.iter().enumerate().skip(1) {
            let caller = frame.caller.expect("the first alone has none");
            let _ = writeln!(
                text,
                "f{at} {} at slot {}, called at {:?}@{}",
                frame.name, frame.base, caller.frame, caller.offset
            );
        }
        text
    }

    /// A node as text.
    pub fn node_text(&self, node: Node) -> String {
        let data = self.node(node);
        let mut text = format!("{node:?} {:?} = {:?} {:?}", data.rep, data.op, data.args);
        if let Op::Generic(at) | Op::GenericJump(at) | Op::Direct(at) | Op::DirectJump(at) = data.op {
            let template = &self.frame(data.frame).template;
            let inst = Inst::decode(&template.code, at as usize);
            let _ = write!(text, " {}", inst.map_or("?", |inst| inst.op().info().name));
        }
        if data.frame != Frame(0) {
            let _ = write!(text, " in {:?}", data.frame);
        }
        if let Some(state) = data.state {
            let _ = write!(text, " else {state:?}@{}", self.states[state.0 as usize].offset);
        }
        if let Some(handler) = data.handler {
            let _ = write!(text, " throws {handler:?}");
        }
        if data.in_bounds {
            text.push_str(" in bounds");
        }
        if let Some(landing) = data.landing {
            let _ = write!(text, " throws to {landing:?}");
        }
        text
    }

    /// How many guards there are, by what they look for.
    pub fn guards(&self) -> Vec<(&'static str, usize)> {
        let mut found: Vec<(&'static str, usize)> = Vec::new();
        let placed = self.blocks.iter().flat_map(|block| &block.nodes);
        for node in placed.map(|&node| self.node(node)).filter(|node| node.op.effects().has(Effects::GUARDS))
        {
            let what = match node.op {
                // Of what is known to be one, nothing is asked.
                Op::CheckInt | Op::Truncate if self.node(node.args[0]).rep == Rep::Int => continue,
                Op::Truncate if self.node(node.args[0]).rep == Rep::Safe => continue,
                Op::CheckInt => "int32",
                Op::CheckNumber | Op::Truncate => "number",
                Op::CheckShape(_) => "shape",
                Op::Unseen => "never run",
                Op::CheckCell | Op::CheckObject | Op::CheckArray | Op::CheckCoercible => "object",
                Op::CheckString => "string",
                Op::CheckSame(_) | Op::CheckCode(_) => "callee",
                Op::CheckValid(_) => "validity",
                Op::IntAdd
                | Op::IntSub
                | Op::IntMul
                | Op::IntMulNoNegativeZero
                | Op::IntNeg
                | Op::IntDiv
                | Op::IntMod
                | Op::IntAbs => "no overflow",
                Op::CheckSafe
                | Op::SafeAdd
                | Op::SafeSub
                | Op::SafeMul
                | Op::SafeMulNoNegativeZero
                | Op::SafeDiv
                | Op::SafeMod => "safe integer",
                Op::CheckElements(..) => "elements kind",
                Op::CheckRoom(_) => "bounds of loops",
                Op::LoadIntElement
                | Op::LoadDoubleElement
                | Op::LoadNumberElement
                | Op::LoadAnyElement
                | Op::LoadDense
                | Op::StoreElement(..) => "bounds and holes",
                _ => "other",
            };
            match found.iter_mut().find(|(known, _)| *known == what) {
                Some((_, count)) => *count += 1,
                None => found.push((what, 1)),
            }
        }
        found
    }

    /// Checks what the invariants say.
    ///
    /// # Panics
    /// Where they do not hold: whoever made the graph, or the pass before, is wrong.
    pub fn verify(&self, by: &str) {
        let dominators = self.dominators();
        let walk = DominatorWalk::new(&dominators);
        let mut places = vec![None; self.nodes.len()];
        for (at, block) in self.blocks.iter().enumerate() {
            for (index, &node) in block.phis.iter().chain(&block.nodes).enumerate() {
                assert!(places[node.0 as usize].is_none(), "{by}: {node:?} is in two places");
                places[node.0 as usize] = Some((at, index));
            }
        }
        let check = |used: Node, at: usize, index: usize, what: &dyn fmt::Debug| {
            let Some((block, place)) = places[used.0 as usize] else {
                panic!("{by}: {used:?} has no place, used by {what:?}\n{}", self.print())
            };
            let before = if block == at { place < index } else { walk.dominates(block, at) };
            assert!(before, "{by}: {used:?} does not dominate its use by {what:?}\n{}", self.print());
        };
        for (at, block) in self.blocks.iter().enumerate() {
            if dominators[at].is_none() {
                continue;
            }
            for &phi in &block.phis {
                let args = &self.node(phi).args;
                assert_eq!(args.len(), block.preds.len(), "{by}: inputs of {phi:?}");
                for (&arg, pred) in args.iter().zip(&block.preds) {
                    if dominators[pred.0 as usize].is_some() {
                        check(arg, pred.0 as usize, usize::MAX, &phi);
                    }
                }
            }
            for (index, &node) in block.nodes.iter().enumerate() {
                let index = index + block.phis.len();
                let data = self.node(node);
                data.args.iter().for_each(|&arg| check(arg, at, index, &node));
                if let Some(landing) = data.landing {
                    let known = &self.blocks[landing.0 as usize].preds;
                    assert_eq!(known[..], [Block(at as u32)], "{by}: {node:?} lands where others do");
                    assert_eq!(block.nodes.last(), Some(&node), "{by}: behind {node:?} its block goes on");
                }
                let guards = data.op.effects().has(Effects::GUARDS);
                assert!(!guards || data.state.is_some(), "{by}: {node:?} has no state");
                for state in data.state.into_iter().chain(data.handler) {
                    self.values_of(state).into_iter().for_each(|value| check(value, at, index, &node));
                }
            }
            Graph::end_args(&block.end).into_iter().for_each(|arg| check(arg, at, usize::MAX, &block.end));
            if let End::Leave(state) = block.end {
                let values = self.values_of(state).into_iter();
                values.for_each(|value| check(value, at, usize::MAX, &block.end));
            }
            for next in Graph::successors(&block.end) {
                let known = &self.blocks[next.0 as usize].preds;
                assert!(known.contains(&Block(at as u32)), "{by}: b{at} is no predecessor of {next:?}");
            }
            assert!(!matches!(block.end, End::Open), "{by}: b{at} has no end");
        }
    }

    /// The blocks of a loop, by its header and the block before it.
    pub fn blocks_of(&self, header: Block, before: Block, dominators: &[Option<usize>]) -> FxHashSet<usize> {
        let mut all: FxHashSet<usize> = FxHashSet::from_iter([header.0 as usize]);
        let mut open: Vec<usize> = self.latches(header, before, dominators);
        while let Some(block) = open.pop() {
            if all.insert(block) {
                open.extend(self.blocks[block].preds.iter().map(|pred| pred.0 as usize));
            }
        }
        all
    }

    /// The blocks from which a loop goes back to its header.
    pub fn latches(&self, header: Block, before: Block, dominators: &[Option<usize>]) -> Vec<usize> {
        let preds = self.blocks[header.0 as usize].preds.iter();
        preds
            .filter(|&&pred| pred != before && dominators[pred.0 as usize].is_some())
            .map(|pred| pred.0 as usize)
            .collect()
    }

    /// The immediate dominator of each block that is reached (the entry's is itself).
    pub fn dominators(&self) -> Vec<Option<usize>> {
        let mut idom: Vec<Option<usize>> = vec![None; self.blocks.len()];
        if self.blocks.is_empty() {
            return idom;
        }
        idom[0] = Some(0);
        loop {
            let mut changed = false;
            for at in 1..self.blocks.len() {
                let mut new: Option<usize> = None;
                for pred in &self.blocks[at].preds {
                    let pred = pred.0 as usize;
                    if idom[pred].is_none() {
                        continue;
                    }
                    new = Some(match new {
                        None => pred,
                        Some(mut a) => {
                            let mut b = pred;
                            while a != b {
                                while a > b {
                                    a = idom[a].unwrap_or(0);
                                }
                                while b > a {
                                    b = idom[b].unwrap_or(0);
                                }
                            }
                            a
                        }
                    });
                }
                if new.is_some() && idom[at] != new {
                    idom[at] = new;
                    changed = true;
                }
            }
            if !changed {
                return idom;
            }
        }
    }
}
