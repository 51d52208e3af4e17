//! The Tierlock JavaScript engine.

pub mod builtins;
pub mod code;
pub mod frontend;
pub mod heap;
pub mod ic;
pub mod interp;
pub mod jit;
pub mod object;
pub mod runtime;
pub mod value;
pub mod vm;
