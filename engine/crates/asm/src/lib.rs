//! Assemblers for x86-64 and ARM64: encoders, code buffers, disassembly and a portable macro assembler.
#![forbid(unsafe_code)]

pub mod a64;
pub mod buffer;
pub mod disasm;
pub mod label;
pub mod masm;
pub mod target;
pub mod x64;

pub use buffer::{AsmError, Buffer, Code, Mark, Reloc, RelocKind};
pub use disasm::{DisasmLine, disassemble, disassemble_code};
pub use label::{Label, Symbol};
pub use target::{Arch, Features, Target};
