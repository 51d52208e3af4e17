//! macOS on Apple Silicon.
//!
//! There a page that was written may become executable only in a mapping made with `MAP_JIT`, and what a
//! thread may do to all such mappings, write or execute, is one switch of that thread. The switch is counted,
//! so that the code memory of two engines on one thread does not disturb itself.

use std::cell::Cell;
use std::ffi::{CStr, c_void};
use std::ptr::NonNull;

use super::unix::{map_below, page_size};
use crate::cpu::A64Features;
use crate::error::OsError;
use crate::heap::ADDRESS_LIMIT;
use crate::stack::StackBounds;

/// Maps memory for code. The switch says who may write and execute; pages are resident once touched.
pub(crate) fn reserve_code(bytes: usize) -> Result<NonNull<u8>, OsError> {
    let protection = libc::PROT_READ | libc::PROT_WRITE | libc::PROT_EXEC;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANON | libc::MAP_JIT | libc::MAP_NORESERVE;
    map_below(ADDRESS_LIMIT, bytes, page_size(), protection, flags)
}

/// [`begin_code_writes`] has done it.
pub(crate) unsafe fn make_code_writable(_start: NonNull<u8>, _bytes: usize) -> Result<(), OsError> {
    Ok(())
}

/// [`end_code_writes`] does it.
pub(crate) unsafe fn make_code_executable(_start: NonNull<u8>, _bytes: usize) -> Result<(), OsError> {
    Ok(())
}

/// Lets the system take the pages back. Their permissions stay as the switch says.
///
/// # Safety
/// The range consists of whole pages of the caller's own reservation, and no code in them is used any more.
pub(crate) unsafe fn retire_code(start: NonNull<u8>, bytes: usize) -> Result<(), OsError> {
    // SAFETY: the caller's.
    let result = unsafe { libc::madvise(start.as_ptr().cast(), bytes, libc::MADV_FREE) };
    if result == 0 { Ok(()) } else { Err(OsError::last("madvise(MADV_FREE)")) }
}

thread_local! {
    /// How many have begun to write to code memory on this thread and not ended.
    static WRITERS: Cell<usize> = const { Cell::new(0) };
}

/// From here to [`end_code_writes`] this thread may write to code memory, and not execute it.
pub(crate) fn begin_code_writes() {
    let writers = WRITERS.get();
    WRITERS.set(writers + 1);
    if writers == 0 {
        // SAFETY: no code of ours runs before the switch is set back.
        unsafe { libc::pthread_jit_write_protect_np(0) };
    }
}

/// The counterpart of [`begin_code_writes`].
pub(crate) fn end_code_writes() {
    let writers = WRITERS.get().checked_sub(1).expect("every end of code writes has its beginning");
    WRITERS.set(writers);
    if writers == 0 {
        // SAFETY: the last writer is done.
        unsafe { libc::pthread_jit_write_protect_np(1) };
    }
}

/// There is no way to ask for huge pages of a private mapping at any place.
pub(crate) fn advise_huge_pages(_start: NonNull<u8>, _bytes: usize) {}

/// Gives pages back to the system; they read as zero again. (`MADV_FREE` would leave the old contents for a
/// while, so the pages are replaced by fresh ones.)
///
/// # Safety
/// The range consists of whole pages of a private anonymous mapping that the caller owns, and their contents
/// are not needed.
pub(crate) unsafe fn decommit(start: NonNull<u8>, bytes: usize) {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANON | libc::MAP_FIXED | libc::MAP_NORESERVE;
    // SAFETY: it replaces pages that the caller owns.
    let mapped =
        unsafe { libc::mmap(start.as_ptr().cast(), bytes, libc::PROT_READ | libc::PROT_WRITE, flags, -1, 0) };
    assert_eq!(
        mapped,
        start.as_ptr().cast::<c_void>(),
        "mmap(MAP_FIXED): {}",
        std::io::Error::last_os_error()
    );
}

/// The bounds of the calling thread's stack.
pub(crate) fn stack_bounds() -> StackBounds {
    // SAFETY: all three only ask.
    let (high, bytes) = unsafe {
        let thread = libc::pthread_self();
        (libc::pthread_get_stackaddr_np(thread).addr(), libc::pthread_get_stacksize_np(thread))
    };
    StackBounds { low: high - bytes, high }
}

/// What the kernel says of the processor ("Determining instruction set characteristics", Apple).
pub(crate) fn a64_features() -> A64Features {
    let has = |name: &CStr| {
        let mut value = 0i32;
        let mut bytes = size_of::<i32>();
        // SAFETY: the value and its size are right for these names; an unknown name is an error, which means
        // no.
        let result = unsafe {
            libc::sysctlbyname(name.as_ptr(), (&raw mut value).cast(), &mut bytes, std::ptr::null_mut(), 0)
        };
        result == 0 && value != 0
    };
    A64Features {
        lse: has(c"hw.optional.arm.FEAT_LSE"),
        jscvt: has(c"hw.optional.arm.FEAT_JSCVT"),
        // The processor may have it; memory for generated code cannot be mapped to insist on it.
        bti: has(c"hw.optional.arm.FEAT_BTI"),
        pauth: has(c"hw.optional.arm.FEAT_PAuth"),
        crc: has(c"hw.optional.armv8_crc32"),
        fp16: has(c"hw.optional.arm.FEAT_FP16"),
    }
}
