//! The baseline JIT: T1, its stubs and helpers, code memory, and the policy of tiers.
//!
//! [`baseline`] turns bytecode into machine code, a pure function of a function's data and a target. [`stubs`] are made once for an engine.
//! [`helpers`] is what both call in Rust. [`tier`] decides when, and enters and leaves. [`abi`] is what all of them agree on.

pub mod abi;
pub mod baseline;
pub mod code_cache;
mod disasm;
pub mod helpers;
pub mod stubs;
pub mod tier;

pub use disasm::{Listing, ListingLine, disassemble};
pub use tier::{enter_compiled, install, promote};

#[cfg(test)]
mod tests;
