//! Counts what is allocated, while it is asked to.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicIsize, Ordering::Relaxed};

/// The system's allocator, with a counter that costs one load while nobody counts.
pub struct Counting;

static ON: AtomicBool = AtomicBool::new(false);
static NOW: AtomicIsize = AtomicIsize::new(0);
static PEAK: AtomicIsize = AtomicIsize::new(0);

/// The most memory that was allocated at once while `run` ran, on top of what was there before, in bytes.
pub fn peak<T>(run: impl FnOnce() -> T) -> (usize, T) {
    start();
    let result = run();
    stop();
    (lap().0, result)
}

/// Begins to count, from nothing.
pub fn start() {
    NOW.store(0, Relaxed);
    PEAK.store(0, Relaxed);
    ON.store(true, Relaxed);
}

/// Ceases to count.
pub fn stop() {
    ON.store(false, Relaxed);
}

/// What was allocated at once at most since [`start`] or the last lap, and what still is, in bytes.
pub fn lap() -> (usize, usize) {
    let now = NOW.load(Relaxed);
    let peak = PEAK.swap(now, Relaxed);
    (peak.max(0) as usize, now.max(0) as usize)
}

fn count(bytes: isize) {
    if ON.load(Relaxed) {
        let now = NOW.fetch_add(bytes, Relaxed) + bytes;
        PEAK.fetch_max(now, Relaxed);
    }
}

// SAFETY: every call is handed to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: the caller keeps this function's contract, which is the same.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        // SAFETY: as above.
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, bytes: usize) -> *mut u8 {
        count(bytes as isize - layout.size() as isize);
        // SAFETY: as above.
        unsafe { System.realloc(at, layout, bytes) }
    }
}
