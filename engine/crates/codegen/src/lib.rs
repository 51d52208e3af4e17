//! From typed SSA to machine code for x86-64 and ARM64, knowing no JavaScript.
//!
//! How the pieces fit, each stage an artefact that can be printed:
//!
//! | Stage | Artefact | Where |
//! |---|---|---|
//! | text, or a front end | [`ir::Function`] | [`ir::text`], [`ir::FunctionBuilder`] |
//! | prepare edges | the same, without critical edges | [`machine::edges`] |
//! | select | [`machine::Code`]: a target's instructions over virtual registers | [`target::Backend::select`] |
//! | allocate registers | [`regalloc::Allocation`] | [`regalloc`] |
//! | emit | [`compile::CompiledFunction`] | [`target::Backend::emit`] |
//!
//! A target is a value, never a `cfg`: any host makes the code of both architectures.
#![forbid(unsafe_code)]

pub mod analysis;
pub mod compile;
pub mod entity;
pub mod error;
pub mod fuel;
pub mod ir;
pub mod machine;
pub mod random;
pub mod regalloc;
pub mod standalone;
pub mod target;

pub use compile::{CompiledFunction, ExitMap, ExitValue};
pub use error::{CodegenError, ParseError};
pub use fuel::Fuel;
