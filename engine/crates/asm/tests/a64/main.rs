//! The ARM64 encoders, checked against a golden file, a disassembler and an assembler that are not ours.

mod assembler;
mod cases;
mod golden;
mod operands;
mod properties;
