//! Targets: what selects instructions for selected code, and emits them once registers are known.
//!
//! A target is a value. Which one is used follows from [`Target`] alone, so that any host makes the
//! code of every architecture.

pub mod a64;
pub mod abi;
pub mod x64;

use std::fmt::{Debug, Write as _};

use tierlock_asm::Target;

use crate::compile::CompiledFunction;
use crate::error::CodegenError;
use crate::ir::{CallConv, Function};
use crate::machine::{Code, RegEnv};
use crate::regalloc::{Allocation, Inserted, Loc};

/// One architecture's part of the way from IR to bytes.
pub trait Backend {
    /// An instruction: everything but its registers, which are operands beside it. Branches hold the
    /// [`CodeBlock`](crate::machine::CodeBlock)s they go to.
    type Inst: Clone + Debug;

    /// What code is made for.
    fn target(&self) -> Target;

    /// The registers to allocate.
    fn regs(&self, conv: CallConv) -> RegEnv;

    /// Selects instructions for a function that [`prepare`](crate::machine::edges::prepare) has been over. Block n of the
    /// layout becomes [`CodeBlock`](crate::machine::CodeBlock) n.
    ///
    /// # Errors
    /// What the target cannot do, or a limit.
    fn select(&self, function: &Function) -> Result<Code<Self::Inst>, CodegenError>;

    /// Writes the bytes.
    ///
    /// # Errors
    /// A limit: of the frame, say, or of the code.
    fn emit(
        &self,
        function: &Function,
        code: &Code<Self::Inst>,
        allocation: &Allocation,
    ) -> Result<CompiledFunction, CodegenError>;
}

/// Selected code with the places of its operands and with what allocation inserted, as text.
pub fn allocated_text<I: Debug>(code: &Code<I>, allocation: &Allocation) -> String {
    let mut text = String::new();
    let mut next = 0;
    for block in code.flow.blocks() {
        // Writing to a string never fails.
        let _ = writeln!(text, "{block}:");
        for inst in code.flow.insts(block) {
            for (_, inserted) in allocation.moves_before(inst, &mut next) {
                let _ = match *inserted {
                    Inserted::Move { from, to } => writeln!(text, "    {} = {}", place(to), place(from)),
                    Inserted::Remat { inst, to } => {
                        writeln!(text, "    {to} = {:?}", code.insts[inst.index()])
                    }
                };
            }
            let _ = write!(text, "    {:?}", code.insts[inst.index()]);
            for (operand, &loc) in code.flow.operands(inst).iter().zip(allocation.locs_of(&code.flow, inst)) {
                let _ = write!(text, " | {operand:?} in {}", place(loc));
            }
            text.push('\n');
        }
    }
    text
}

fn place(loc: Loc) -> String {
    match loc {
        Loc::Reg(reg) => reg.to_string(),
        Loc::Spill(slot) => format!("spill{slot}"),
    }
}
