//! The layout of a JavaScript frame on the VM stack: one for all tiers.
//!
//! A frame is a run of 64-bit slots, growing upwards; a register is a slot's index. The caller puts callee, `this` and
//! arguments in the top registers of its own frame, and the callee's frame begins right there: a call copies nothing.
//!
//! ```text
//!   slot 0  base of the caller's frame (address), 0 in the first frame of an activation
//!   slot 1  bits 0-31 bytecode offset of the current instruction, bits 32-55 argument count, bits 56-63 flags
//!   slot 2  address of the running code's cell
//!   slot 3  callee (a function, or undefined for a script)
//!   slot 4  this
//!   slot 5  parameters, then locals, then temporaries
//! ```
//!
//! # Invariants
//! - Slots from 3 up always hold a valid value (the empty value counts), so a collection may scan them at any time.
//! - A frame holds no address into itself, and only slot 0 points into the VM stack, so that a generator's frame can move.
//! - Arguments beyond the parameters are dropped at entry, after the `arguments` object or rest array has been made of them; missing
//!   ones are undefined, and so is every local.

/// Slot of the caller's frame base.
pub const CALLER: usize = 0;
/// Slot of the bytecode offset, argument count and flags.
pub const STATE: usize = 1;
/// Slot of the code cell's address.
pub const CODE: usize = 2;
/// Slot of the callee.
pub const CALLEE: usize = 3;
/// Slot of `this`.
pub const THIS: usize = 4;
/// Slot of the first argument.
pub const FIRST_ARG: usize = 5;

/// Flag in the top byte of [`STATE`]: invoked by `[[Construct]]`.
pub const FLAG_CONSTRUCT: u8 = 1;
/// Flag: the native activation that runs this frame returns to its native caller when the frame ends.
pub const FLAG_ENTRY: u8 = 2;
/// Flag: the frame runs baseline code.
pub const FLAG_BASELINE: u8 = 4;

/// Most registers a frame may have; the front end refuses larger functions.
pub const REGISTERS_MAX: usize = 32_000;
/// Most arguments of one call; more is a RangeError.
pub const ARGUMENTS_MAX: usize = 65_000;
