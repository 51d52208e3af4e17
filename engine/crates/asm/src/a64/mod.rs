//! ARM64 (A64): registers, immediates and one pure function per instruction.
//!
//! Floor: the lowest of this crate; it knows neither buffers nor labels. An encoder takes operands and
//! returns the 32-bit instruction word; in memory a word is little-endian on every host this crate
//! serves, so write it with [`u32::to_le_bytes`]. Three rules hold throughout:
//!
//! * An operand that depends on the program (an immediate, an offset) may not fit. The function then returns
//!   `None`, or takes a type such as [`imm::LogicalImm`] whose constructor does; nothing is ever truncated.
//! * An operand that only the compiler's author chooses (a register's kind, a shift amount, a bit index) is
//!   our own bug when it is wrong, and panics in every build: a word that means something else is worse.
//! * Register number 31 is two registers. [`reg::Gpr`] keeps `sp` and `zr` apart, and each operand
//!   accepts the one that its instruction means.
//!
//! Section names in the documentation are those of the *Arm Architecture Reference Manual for A-profile*
//! (DDI 0487), chapters C4 ("A64 Instruction Set Encoding") and C6/C7.

pub mod encode;
pub mod imm;
pub mod reg;

pub use encode::*;
pub use imm::{ArithImm, FpImm, ImmSequence, LogicalImm, mov_imm_sequence, try_logical_imm};
pub use reg::*;
