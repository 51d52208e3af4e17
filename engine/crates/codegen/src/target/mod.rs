//! Targets: what selects instructions for selected code, and emits them once registers are known.
//!
//! A target is a value. Which one is used follows from [`Target`](tierlock_asm::Target) alone, so that any host makes the
//! code of every architecture.

use std::fmt::Debug;

use tierlock_asm::Target;

use crate::compile::CompiledFunction;
use crate::error::CodegenError;
use crate::ir::Function;
use crate::machine::{Code, RegEnv};
use crate::regalloc::Allocation;

/// One architecture's part of the way from IR to bytes.
pub trait Backend {
    /// An instruction: everything but its registers, which are operands beside it. Branches hold the
    /// [`CodeBlock`](crate::machine::CodeBlock)s they go to.
    type Inst: Clone + Debug;

    /// What code is made for.
    fn target(&self) -> Target;

    /// The registers to allocate.
    fn regs(&self) -> RegEnv;

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
