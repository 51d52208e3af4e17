//! Under Miri: the global allocator for mappings, no code, no place for the stack.

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ptr::NonNull;
use std::time::Duration;

use crate::error::OsError;
use crate::stack::StackBounds;

/// `ENOMEM` has this number on all systems that Miri emulates here.
pub(crate) const OUT_OF_MEMORY: OsError = OsError { call: "alloc", errno: 12 };

/// The unit of mapping and protection, in bytes.
pub fn page_size() -> usize {
    4096
}

/// Miri keeps no such clock, and nothing is fast there.
pub fn thread_time() -> Duration {
    Duration::ZERO
}

pub(crate) fn map_zeroed(bytes: usize, align: usize) -> Result<NonNull<u8>, OsError> {
    let layout = Layout::from_size_align(bytes, align).map_err(|_| OUT_OF_MEMORY)?;
    // SAFETY: the callers refuse to map nothing.
    NonNull::new(unsafe { alloc_zeroed(layout) }).ok_or(OUT_OF_MEMORY)
}

/// # Safety
/// The arguments are those of one [`map_zeroed`] and its result, and nobody uses the memory any more.
pub(crate) unsafe fn unmap(start: NonNull<u8>, bytes: usize, align: usize) {
    // SAFETY: the layout is that of the allocation, by contract.
    unsafe { dealloc(start.as_ptr(), Layout::from_size_align_unchecked(bytes, align)) };
}

/// Nothing is backed by pages here.
pub(crate) fn advise_huge_pages(_start: NonNull<u8>, _bytes: usize) {}

/// # Safety
/// The range lies in a mapping that the caller owns, and its contents are not needed.
pub(crate) unsafe fn decommit(start: NonNull<u8>, bytes: usize) {
    // SAFETY: the caller's.
    unsafe { start.write_bytes(0, bytes) };
}

/// Miri itself sees an access outside of the usable bytes only if it leaves the allocation.
pub(crate) unsafe fn make_inaccessible(_start: NonNull<u8>, _bytes: usize) -> Result<(), OsError> {
    Ok(())
}

/// Locals have unrelated addresses under Miri, so no depth follows from them.
pub(crate) fn stack_bounds() -> StackBounds {
    StackBounds { low: 0, high: usize::MAX }
}

/// Code generated for a baseline processor is never run here anyway.
#[cfg(target_arch = "aarch64")]
pub(crate) fn a64_features() -> crate::cpu::A64Features {
    crate::cpu::A64Features::default()
}

pub(crate) fn reserve_code(_bytes: usize) -> Result<NonNull<u8>, OsError> {
    unreachable!("`CodeRegion::reserve` refuses under Miri")
}

pub(crate) unsafe fn make_code_writable(_start: NonNull<u8>, _bytes: usize) -> Result<(), OsError> {
    unreachable!("there is no code region under Miri")
}

pub(crate) unsafe fn make_code_executable(_start: NonNull<u8>, _bytes: usize) -> Result<(), OsError> {
    unreachable!("there is no code region under Miri")
}

pub(crate) unsafe fn retire_code(_start: NonNull<u8>, _bytes: usize) -> Result<(), OsError> {
    unreachable!("there is no code region under Miri")
}

pub(crate) fn begin_code_writes() {}

pub(crate) fn end_code_writes() {}
