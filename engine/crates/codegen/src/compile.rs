//! What compiling gives.

use tierlock_asm::Target;

use crate::ir::{Exit, Type};
use crate::machine::PReg;

/// A function's machine code, and what its installer must know.
#[derive(Clone, Debug)]
pub struct CompiledFunction {
    /// Its name.
    pub name: String,
    /// What it runs on.
    pub target: Target,
    /// Bytes, what to relocate in them, and which of them are data.
    pub code: tierlock_asm::Code,
    /// The names that relocations refer to: symbol n is the n-th.
    pub symbols: Vec<String>,
    /// Where the code may leave, by the numbers that the stubs hand over.
    pub exits: Vec<ExitMap>,
    /// Size of its frame in bytes, below the frame pointer.
    pub frame_bytes: u32,
}

/// Where the values of an exit are when its stub begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ExitMap {
    /// The front end's number. Several maps may have the same one.
    pub exit: Exit,
    /// Where the stub begins, in bytes from the start of the code.
    pub stub: u32,
    /// The values in the order of the instruction.
    pub values: Vec<(Type, ExitValue)>,
}

/// Where one value is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExitValue {
    /// In a register.
    Reg(PReg),
    /// In the frame, at so many bytes from the frame pointer.
    Stack(i32),
    /// Nowhere: it is always these bits.
    Const(u64),
}
