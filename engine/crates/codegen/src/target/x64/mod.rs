//! x86-64.
//!
//! A frame, from high addresses to low:
//!
//! ```text
//! [rbp + 16 ...]  arguments on the stack
//! [rbp + 8]       return address
//! [rbp]           the caller's frame pointer
//! [rbp - 8 ...]   callee-saved registers that the function uses
//!                 spill slots
//!                 stack slots
//! [rsp ...]       arguments of calls on the stack
//! ```

pub mod abi;
mod emit;
mod inst;
mod lower;
mod select;
pub mod standalone;

use tierlock_asm::Target;

use crate::compile::{CompiledFunction, Options};
use crate::error::CodegenError;
use crate::ir::{CallConv, Function};
use crate::machine::{Code, RegEnv};
use crate::regalloc::Allocation;
use crate::target::Backend;

pub use inst::Inst;

/// The backend for x86-64.
#[derive(Clone, Copy, Debug)]
pub struct X64<'a> {
    options: &'a Options,
}

impl<'a> X64<'a> {
    /// The backend with these options, whose target is of this architecture.
    pub fn new(options: &'a Options) -> X64<'a> {
        X64 { options }
    }
}

impl Backend for X64<'_> {
    type Inst = Inst;

    fn target(&self) -> Target {
        self.options.target
    }

    fn regs(&self, conv: CallConv) -> RegEnv {
        abi::regs(conv)
    }

    fn select(&self, function: &Function) -> Result<Code<Inst>, CodegenError> {
        select::run(function, self.options)
    }

    fn emit(
        &self,
        function: &Function,
        code: &Code<Inst>,
        allocation: &Allocation,
    ) -> Result<CompiledFunction, CodegenError> {
        emit::run(function, code, allocation, self.options)
    }
}
