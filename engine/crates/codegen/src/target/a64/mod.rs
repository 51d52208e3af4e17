//! ARM64: ARMv8.0-A and what [`Features`](tierlock_asm::Features) adds.
//!
//! | File | What it holds |
//! |---|---|
//! | [`inst`] | the instructions that selection makes |
//! | [`abi`] | registers by role, and where arguments go |
//! | [`select`] | IR to instructions over virtual registers |
//! | [`emit`] | those, with their registers, to bytes |
//! | [`standalone`] | what calls them in tests, and catches their exits |
//!
//! # Registers
//! Allocation hands out `x0` to `x15` and `x19` to `x28`, `v0` to `v30`. `x16` and `x17` hold nothing from one instruction
//! to the next: a veneer of the linker may clobber them at a call, a move between two places in memory goes through
//! `x16`, and sequences of several machine instructions compute in both; so with `v31`. `x18` is the platform's.
//!
//! # Flags
//! A comparison and what asks for its outcome are instructions of their own. They always come from the same IR
//! instruction, with nothing between them but what allocation inserts: moves and constants, none of which write flags on
//! this architecture. So nothing has to keep track of the flags.
//!
//! # Invariants
//! - An `i32` lies in the lower half of its register; what is above is undefined.

pub mod abi;
pub mod emit;
pub mod inst;
pub mod select;
pub mod standalone;

use tierlock_asm::{Arch, Target};

use super::Backend;
use crate::compile::{CompiledFunction, Options};
use crate::error::CodegenError;
use crate::ir::{CallConv, Function};
use crate::machine::{Code, RegEnv};
use crate::regalloc::Allocation;

pub use inst::Inst;

/// The backend for ARM64.
#[derive(Clone, Debug)]
pub struct A64 {
    target: Target,
    exit_handler: String,
    annotate: bool,
}

impl A64 {
    /// The backend for a target of this architecture.
    ///
    /// # Panics
    /// Where it is another's.
    pub fn new(options: &Options) -> A64 {
        assert_eq!(options.target.arch, Arch::A64, "the backend of ARM64");
        let Options { target, annotate, .. } = *options;
        A64 { target, exit_handler: options.exit_handler.clone(), annotate }
    }
}

impl Backend for A64 {
    type Inst = Inst;

    fn target(&self) -> Target {
        self.target
    }

    fn regs(&self, conv: CallConv) -> RegEnv {
        abi::reg_env(conv)
    }

    fn select(&self, function: &Function) -> Result<Code<Inst>, CodegenError> {
        select::run(self.target, function)
    }

    fn emit(
        &self,
        function: &Function,
        code: &Code<Inst>,
        allocation: &Allocation,
    ) -> Result<CompiledFunction, CodegenError> {
        emit::run(self.target, &self.exit_handler, self.annotate, function, code, allocation)
    }
}
