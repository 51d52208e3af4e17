//! Machine code before registers are known: what selection makes, register allocation reads and emission walks.
//!
//! ```text
//! ir::Function --edges::prepare--> ir::Function --Backend::select--> Code<Inst> --regalloc::run(&code.flow)--> Allocation
//!                                                                        \______________ Backend::emit _____________/
//! ```
//!
//! A [`Code`] is a target's instructions in block order, in one vector, and beside it a [`Flow`]: everything about them
//! that register allocation needs, and nothing about any target. The operands of all instructions lie in one vector of
//! [`Operand`]s, those of an instruction together; a target's instruction holds what registers do not say (an opcode, an
//! immediate, the blocks it branches to), and emission finds the place of its n-th operand in the n-th
//! [`Loc`](crate::regalloc::Loc) of the instruction.
//!
//! Asking each instruction for its operands by a method was rejected: allocation asks several times, each time through a
//! match over all shapes; and allocator and checker would be generic over the target.
//!
//! # When an operand counts
//! An instruction happens at two points, early and then late. An ordinary use is early and an ordinary definition late,
//! so that they may share a register. A *late use* is still read when results are written (values that an exit records
//! are such uses); an *early definition* is written while inputs are still read (temporaries are such, without any use).
//! Clobbered registers lose their value between early and late, so that no late use is in one; definitions may be.
//!
//! # Invariants
//! Checked by [`Flow::check`], which runs in builds with debug assertions:
//! - Every block ends with its one terminator, and has no other.
//! - The entry has no predecessors and no parameters.
//! - Only a block with exactly one successor passes arguments, in number and classes as that block's parameters; its
//!   terminator has no operands, and the moves of the edge go directly before it.
//! - No critical edges: where a block has several successors, each of them has it as its one predecessor.
//! - Each virtual register has one definition, by an operand or as a parameter; a use of it as reuse's input counts as use.
//! - An operand that reuses names an early use of the same class, of its instruction.
//! - A register is fixed for at most one early and one late operand of an instruction.

pub mod code;
pub mod edges;
pub mod regs;

pub use code::{
    BlockInfo, Code, CodeBlock, CodeBuilder, CodeInst, Constraint, ExitRecord, Flow, InstKind, Operand,
    OperandPos, Recorded, RecordedInput,
};
pub use regs::{PReg, PRegSet, RegClass, RegEnv, VReg};
