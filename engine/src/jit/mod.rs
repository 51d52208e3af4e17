//! The compilers, T1 and T2, their stubs and helpers, code memory, and the policy of tiers.
//!
//! [`baseline`] turns bytecode into machine code, a pure function of a function's data and a target. [`stubs`] are made once for an engine.
//! [`opt`] is the optimising compiler, T2.
//! [`helpers`] and [`direct`] are what both call in Rust. [`tier`] decides when, and enters and leaves. [`abi`] is what all of them agree on.

pub mod abi;
mod announce;
pub mod baseline;
pub mod code_cache;
pub mod direct;
mod disasm;
pub mod helpers;
mod leaf;
pub mod log;
pub mod opt;
pub mod stubs;
pub mod tier;

pub use disasm::{Listing, ListingLine, disassemble};
pub use tier::{enter_compiled, install, promote};

#[cfg(test)]
mod tests;
