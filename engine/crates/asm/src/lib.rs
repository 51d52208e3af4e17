//! Assemblers for x86-64 and ARM64.
#![forbid(unsafe_code)]

pub mod a64;
