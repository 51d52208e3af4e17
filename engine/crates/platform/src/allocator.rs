//! An allocator that keeps what it has.
//!
//! musl's gives its groups back to the system and asks for them again, some sixty mappings a program that an engine is made for: 7 to 10 % of the time under an
//! emulator. glibc's keeps them, and has memory for each thread besides, where one lock around all of it took a sixth of the fuzzer's time.

#[cfg(target_env = "musl")]
pub use dlmalloc::GlobalDlmalloc as KeepingAllocator;
#[cfg(not(target_env = "musl"))]
pub use std::alloc::System as KeepingAllocator;
