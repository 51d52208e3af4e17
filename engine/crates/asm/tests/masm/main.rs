//! Every operation of the macro assembler, run on the host over edge operands.
//!
//! A case is a body of operations and a model of what it does to the machine: every role register, every
//! floating-point register and some memory are loaded before the body and compared after it, so that a case fails
//! not only where the result is wrong but also where anything else was overwritten. Operands take all the
//! assignments of registers in which destination and sources coincide or stand in a register with a special part
//! (`rcx` for shifts, `rax` and `rdx` for division).
//!
//! The host's own architecture is tested: natively, and under QEMU with `--target`.

#[macro_use]
mod harness;
mod compare;
mod control;
mod doubles;
mod golden;
mod integers;
mod memory;
