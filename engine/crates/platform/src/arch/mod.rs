//! What differs by processor: the instruction cache, the registers a callee must keep, feature detection.
//!
//! One file a processor, each with the same handful of functions; the one that fits is chosen here and
//! nowhere else. This is the only place in the workspace with inline assembly.

#[cfg(target_arch = "aarch64")]
mod a64;
#[cfg(target_arch = "x86_64")]
mod x64;

#[cfg(target_arch = "aarch64")]
use a64 as host;
#[cfg(target_arch = "x86_64")]
use x64 as host;

#[cfg(all(debug_assertions, not(miri)))]
pub(crate) use host::{CALLEE_SAVED, call_and_compare};
pub(crate) use host::{TRAP_FILL, cpu_features, stack_pointer};
#[cfg(not(miri))]
pub(crate) use host::{flush_instruction_cache, spill_and_call};

/// What [`spill_and_call`] calls: the context it was given, and the address of the lowest spilled word.
#[cfg(not(miri))]
pub(crate) type SpillCallback = extern "C" fn(context: *mut std::ffi::c_void, lowest_sp: *const u64);

#[cfg(all(test, not(miri)))]
pub(crate) use host::tests;

/// Miri runs no machine code that could be stale.
#[cfg(miri)]
pub(crate) unsafe fn flush_instruction_cache(_start: *const u8, _bytes: usize) {}
