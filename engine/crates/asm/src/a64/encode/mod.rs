//! One function per instruction, split as section C4.1 ("A64 instruction set encoding") splits them.
//!
//! A heading such as `Bitfield` in these files is the manual's own name of an encoding class, and what
//! each function's first line shows is the assembler syntax of chapters C6 and C7, preferred alias included.
//!
//! Floor: above registers and immediates, below labels and the macro assembler. Invariant: each function is pure
//! and returns the one word that its name says, or `None`.

pub mod branch;
pub mod dp_imm;
pub mod dp_reg;
pub mod float;
pub mod memory;
pub mod system;

pub use branch::*;
pub use dp_imm::*;
pub use dp_reg::*;
pub use float::*;
pub use memory::*;
pub use system::*;
