//! The sole home of operating-system and host-architecture knowledge.
//!
//! Everything here answers one question: what must a JavaScript engine ask of the machine it happens to run
//! on? Executable memory ([`CodeRegion`]), ordinary memory ([`HeapChunk`], [`VmStack`]), the bounds of the
//! machine stack and the values that only registers hold ([`stack_bounds`], [`with_spilled_registers`]), the
//! time that a thread has had ([`thread_time`]), and
//! what the processor can do ([`CpuFeatures`]). No other crate of the workspace names an operating system or
//! asks for its own architecture: elsewhere a *target* is a value, so that code for ARM64 can be made on
//! x86-64 and the reverse.
//!
//! The crate knows no JavaScript and no instruction encodings beyond the few lines of assembly in `arch`.
//!
//! ```
//! # if cfg!(miri) { return Ok(()) }
//! use tierlock_platform::{CodeRegion, HostArch, call0, host_arch};
//!
//! let code: &[u8] = match host_arch() {
//!     // mov eax, 42; ret
//!     HostArch::X64 => &[0xb8, 42, 0, 0, 0, 0xc3],
//!     // bti c; mov x0, #42; ret
//!     HostArch::A64 => &[0x5f, 0x24, 0x03, 0xd5, 0x40, 0x05, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6],
//! };
//! let region = CodeRegion::reserve(1 << 20)?;
//! let mut writable = region.allocate(code.len())?;
//! writable.bytes_mut().copy_from_slice(code);
//! let published = writable.publish()?;
//! // SAFETY: the bytes are a whole function for this processor, and `published` outlives the call.
//! assert_eq!(unsafe { call0(published.entry()) }, 42);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Invariants
//! - Memory is writable or executable, never both. The type says so ([`Writable`] is consumed by
//!   [`Writable::publish`]) and so does the operating system.
//! - Only one thread installs and runs the code of a region: [`CodeRegion`], [`Writable`] and [`Published`]
//!   are neither `Send` nor `Sync`.
//! - Every mapping lies below [`ADDRESS_LIMIT`], so that a pointer fits a NaN-boxed value.
//! - Unwinding never passes through generated code, nor through the assembly of this crate.
//! - Where executable memory is refused the answer is an error value, never a crash.
//!
//! # Under Miri
//! Miri interprets Rust and knows neither `mmap` nor machine code. There, mappings come from the global
//! allocator, [`CodeRegion::reserve`] is refused, and the machine stack has no bounds.

#[cfg(not(any(target_os = "linux", target_os = "macos", miri)))]
compile_error!("tierlock-platform knows Linux and macOS");
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
compile_error!("tierlock-platform knows x86-64 and ARM64");
#[cfg(all(target_os = "macos", not(target_arch = "aarch64"), not(miri)))]
compile_error!("tierlock-platform knows macOS on Apple Silicon only");

mod allocator;
mod arch;
mod code;
mod cpu;
mod debugger;
mod error;
mod heap;
mod jitdump;
mod os;
mod stack;

pub use allocator::KeepingAllocator;
pub use code::{
    CODE_ALIGN, CODE_REGION_BYTES_DEFAULT, CODE_REGION_BYTES_MAX, CodeRegion, Published, Writable, call0,
    call1, call2, call3, call4, call5, call6, enter,
};
pub use cpu::{A64Features, CpuFeatures, HostArch, X64Features, host_arch};
pub use debugger::{DEBUGGERS_READ_MACH_O, DebuggerEntry, tell_debugger};
pub use error::{CodeMemoryError, CodeMemoryRefused, MapRefused};
pub use heap::{ADDRESS_LIMIT, HUGE_PAGE_BYTES, HeapChunk, VmStack};
pub use jitdump::JitDump;
pub use os::{page_size, thread_time};
pub use stack::{StackBounds, approximate_stack_pointer, stack_bounds, with_spilled_registers};
