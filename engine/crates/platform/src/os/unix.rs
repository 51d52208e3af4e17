//! What Linux and macOS share: anonymous mappings below a limit.
//!
//! Linux on ARM64 gives a process 48 bits of addresses and hands out the highest first, beyond what a
//! NaN-boxed value can hold. There is no flag to ask for less, but `mmap` takes a wish. So when the kernel's
//! own choice is too high, the same mapping is wished for where that choice falls when its top bits are cut
//! off: the place stays as random as the kernel made it. Later mappings are wished for below earlier ones.
//!
//! Rejected: `MAP_FIXED_NOREPLACE`, which qemu-user before 8 treats as a mere wish anyway; one large
//! reservation up front, which takes an emulator seconds.

use std::ffi::c_int;
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::error::OsError;
use crate::heap::ADDRESS_LIMIT;

pub(crate) const OUT_OF_MEMORY: OsError = OsError { call: "mmap", errno: libc::ENOMEM };

/// The unit of mapping and protection, in bytes: a run-time value, 4 KiB to 64 KiB.
pub fn page_size() -> usize {
    // SAFETY: it only asks.
    let bytes = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
    let bytes = usize::try_from(bytes).expect("the system tells its page size");
    assert!(bytes.is_power_of_two());
    bytes
}

/// How long this thread has been on a processor: what a busy machine adds to the time on the wall is not in it.
pub fn thread_time() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the system writes to the place that it is given, and nowhere else.
    let failed = unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &raw mut time) } != 0;
    assert!(!failed, "the system has a clock for threads");
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// Maps zeroed memory, readable and writable, below [`ADDRESS_LIMIT`], at a multiple of `align`.
pub(crate) fn map_zeroed(bytes: usize, align: usize) -> Result<NonNull<u8>, OsError> {
    let protection = libc::PROT_READ | libc::PROT_WRITE;
    map_below(
        ADDRESS_LIMIT,
        bytes,
        align,
        protection,
        libc::MAP_PRIVATE | libc::MAP_ANON | libc::MAP_NORESERVE,
    )
}

/// # Safety
/// `start` and `bytes` are those of one [`map_zeroed`] (or of a code reservation), and nobody uses the memory
/// any more.
pub(crate) unsafe fn unmap(start: NonNull<u8>, bytes: usize, _align: usize) {
    // SAFETY: the caller owns the mapping.
    unsafe { unmap_pages(start.as_ptr(), bytes.next_multiple_of(page_size())) };
}

/// # Safety
/// The range consists of whole pages of a mapping that the caller owns, and nothing in it is used.
pub(crate) unsafe fn make_inaccessible(start: NonNull<u8>, bytes: usize) -> Result<(), OsError> {
    // SAFETY: the caller's.
    unsafe { protect(start, bytes, libc::PROT_NONE, "mprotect(PROT_NONE)") }
}

/// # Safety
/// The range consists of whole pages of a mapping that the caller owns, whose users bear the change.
pub(crate) unsafe fn protect(
    start: NonNull<u8>,
    bytes: usize,
    protection: c_int,
    call: &'static str,
) -> Result<(), OsError> {
    // SAFETY: the caller's.
    let result = unsafe { libc::mprotect(start.as_ptr().cast(), bytes, protection) };
    if result == 0 { Ok(()) } else { Err(OsError::last(call)) }
}

/// Where to wish for the next mapping, once the kernel has been seen to choose too high; 0 before.
static NEXT_WISH: AtomicUsize = AtomicUsize::new(0);

/// Each failed wish goes this much lower.
const WISH_STEP: usize = 4 << 30;

/// Far more than there are neighbours in the way; a process that fills so much memory has other worries.
const WISHES_MAX: usize = 256;

/// Maps `bytes` bytes at a multiple of `align`, ending at or below `limit`.
pub(crate) fn map_below(
    limit: usize,
    bytes: usize,
    align: usize,
    protection: c_int,
    flags: c_int,
) -> Result<NonNull<u8>, OsError> {
    let page = page_size();
    let bytes = bytes.checked_next_multiple_of(page).ok_or(OUT_OF_MEMORY)?;
    let slack = align.saturating_sub(page);
    let wanted = bytes.checked_add(slack).filter(|&wanted| wanted <= limit / 2).ok_or(OUT_OF_MEMORY)?;
    let fits = |start: *mut u8| start.addr() + wanted <= limit;

    let known_to_be_high = NEXT_WISH.load(Ordering::Relaxed) != 0;
    let first_wish = if known_to_be_high { next_wish(limit, wanted) } else { ptr::null_mut() };
    let mut start = map_pages(first_wish, wanted, protection, flags)?;
    if !fits(start) {
        let _ =
            NEXT_WISH.compare_exchange(0, start.addr() & (limit - 1), Ordering::Relaxed, Ordering::Relaxed);
        let mut wishes = 0;
        while !fits(start) {
            // SAFETY: mapped just now, and known to nobody.
            unsafe { unmap_pages(start, wanted) };
            if wishes == WISHES_MAX {
                return Err(OUT_OF_MEMORY);
            }
            let step = if wishes == 0 { wanted } else { wanted.max(WISH_STEP) };
            start = map_pages(next_wish(limit, step), wanted, protection, flags)?;
            wishes += 1;
        }
    }

    let head = start.addr().next_multiple_of(align) - start.addr();
    let tail = wanted - head - bytes;
    // SAFETY: what is cut off was mapped just now, and is known to nobody. Both parts are whole pages, since
    // the start, the lengths and an alignment beyond a page are.
    unsafe {
        unmap_pages(start, head);
        unmap_pages(start.add(head + bytes), tail);
        Ok(NonNull::new(start.add(head)).expect("the system maps nothing at address zero"))
    }
}

/// Takes `step` bytes off the place of the next wish, and begins again near the top when the bottom is
/// reached.
fn next_wish(limit: usize, step: usize) -> *mut u8 {
    let lower = |wish: usize| {
        let wish = wish.min(limit);
        Some(wish.checked_sub(step).filter(|&lower| lower >= limit / 8).unwrap_or(limit - step))
    };
    let before =
        NEXT_WISH.fetch_update(Ordering::Relaxed, Ordering::Relaxed, lower).expect("`lower` always answers");
    let wish = lower(before).expect("`lower` always answers");
    ptr::without_provenance_mut(wish & !(page_size() - 1))
}

fn map_pages(wish: *mut u8, bytes: usize, protection: c_int, flags: c_int) -> Result<*mut u8, OsError> {
    // SAFETY: an anonymous mapping at a place of the system's choosing replaces nothing.
    let start = unsafe { libc::mmap(wish.cast(), bytes, protection, flags, -1, 0) };
    if start == libc::MAP_FAILED { Err(OsError::last("mmap")) } else { Ok(start.cast()) }
}

/// # Safety
/// The caller owns these pages, and nobody uses them any more.
unsafe fn unmap_pages(start: *mut u8, bytes: usize) {
    if bytes != 0 {
        // SAFETY: the caller's.
        let result = unsafe { libc::munmap(start.cast(), bytes) };
        // It fails where a hole would split one mapping too many; then the memory is lost, not wrong.
        debug_assert_eq!(result, 0, "munmap: {}", std::io::Error::last_os_error());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Linux on ARM64 chooses above the limit; other systems are made to by a lower limit.
    #[test]
    fn mappings_stay_below_a_limit_that_the_system_ignores() {
        let bytes = 1 << 20;
        for limit in [1 << 38, 1 << 37] {
            let flags = libc::MAP_PRIVATE | libc::MAP_ANON | libc::MAP_NORESERVE;
            let map = || map_below(limit, bytes, 64 << 10, libc::PROT_READ, flags).unwrap();
            let starts: Vec<_> = (0..50).map(|_| map()).collect();
            for start in &starts {
                assert!(start.addr().get() + bytes <= limit, "{start:p}");
                assert!(start.addr().get().is_multiple_of(64 << 10));
            }
            for start in starts {
                // SAFETY: mapped above, and used by nobody.
                unsafe { unmap(start, bytes, 64 << 10) };
            }
        }
    }

    #[test]
    fn wishes_begin_again_near_the_top() {
        let limit = 1 << 38;
        for _ in 0..1000 {
            let wish = next_wish(limit, WISH_STEP).addr();
            assert!(wish >= limit / 8 && wish + WISH_STEP <= limit, "{wish:x}");
        }
    }
}
