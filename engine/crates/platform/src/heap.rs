//! Mappings for what is not code: the collector's heap and the VM's own stack.
//!
//! Both come straight from the operating system rather than from the global allocator: blocks must be aligned
//! to their size, must lie below [`ADDRESS_LIMIT`], start as zeroes without being touched, and be given back
//! page by page. Under Miri the global allocator stands in.

use std::ptr::NonNull;

use crate::error::MapRefused;
use crate::os;

/// No mapping reaches this address: a NaN-boxed value keeps 47 bits of a pointer.
pub const ADDRESS_LIMIT: usize = 1 << 47;

/// What large mappings are in pages of, where the system has such: a fault then brings 2 MiB, and a translation reaches as far.
pub const HUGE_PAGE_BYTES: usize = 2 << 20;

/// A zeroed, aligned stretch of memory, unmapped when dropped.
///
/// It owns the memory but lends no references: the collector and compiled code alias what lies inside, so
/// whoever builds on it reads and writes through raw pointers.
#[derive(Debug)]
pub struct HeapChunk {
    start: NonNull<u8>,
    bytes: usize,
    align: usize,
}

impl HeapChunk {
    /// Maps `bytes` bytes at a multiple of `align`, readable, writable and zero. Nothing is resident until
    /// touched; from [`HUGE_PAGE_BYTES`] on, touching a byte may make so many resident.
    ///
    /// # Panics
    /// If `bytes` is zero or `align` is not a power of two.
    pub fn map(bytes: usize, align: usize) -> Result<HeapChunk, MapRefused> {
        assert!(bytes != 0 && align.is_power_of_two(), "a chunk of {bytes} bytes aligned to {align}");
        let start = os::map_zeroed(bytes, align).map_err(|error| MapRefused { bytes, error })?;
        assert_below_limit(start, bytes);
        debug_assert!(start.addr().get().is_multiple_of(align));
        if bytes >= HUGE_PAGE_BYTES {
            os::advise_huge_pages(start, bytes);
        }
        Ok(HeapChunk { start, bytes, align })
    }

    /// The lowest address. Its provenance covers the whole chunk.
    pub const fn start(&self) -> NonNull<u8> {
        self.start
    }

    /// As asked for.
    pub const fn bytes(&self) -> usize {
        self.bytes
    }

    /// Whether `address` lies inside.
    pub fn contains(&self, address: usize) -> bool {
        address.wrapping_sub(self.start.addr().get()) < self.bytes
    }

    /// Gives `bytes` bytes at `offset` back to the system: they stay mapped and read as zero again. The pages
    /// that lie wholly inside are no longer resident; the rest is overwritten.
    ///
    /// # Safety
    /// Nothing that lies there is still in use, nor referenced as a Rust reference.
    ///
    /// # Panics
    /// If the range is not inside of the chunk.
    pub unsafe fn decommit(&self, offset: usize, bytes: usize) {
        let end = offset.checked_add(bytes).filter(|&end| end <= self.bytes);
        let end = end.unwrap_or_else(|| panic!("{bytes} bytes at {offset} of a chunk of {}", self.bytes));
        let page = os::page_size();
        let first = offset.next_multiple_of(page).min(end);
        let last = (end & !(page - 1)).max(first);
        // SAFETY: all three ranges lie in this chunk's own mapping, and the caller has given their contents
        // up.
        unsafe {
            self.start.add(offset).write_bytes(0, first - offset);
            if last > first {
                os::decommit(self.start.add(first), last - first);
            }
            self.start.add(last).write_bytes(0, end - last);
        }
    }
}

impl Drop for HeapChunk {
    fn drop(&mut self) {
        // SAFETY: the mapping is this chunk's own; who keeps pointers into it must keep the chunk.
        unsafe { os::unmap(self.start, self.bytes, self.align) };
    }
}

/// The VM's own stack: zeroed memory with inaccessible memory on either side.
///
/// How deep recursion may go is decided by [`VmStack::bytes`], which is what was asked for and does not
/// depend on the page size, so that it is the same on every architecture. The guards only turn a missing
/// check into a fault; checks are the engine's.
#[derive(Debug)]
pub struct VmStack {
    mapping: NonNull<u8>,
    mapping_bytes: usize,
    guard_bytes: usize,
    bytes: usize,
}

/// Wider than any frame the tiers may lay out before they check, and a multiple of every page size there is.
const GUARD_BYTES: usize = 64 << 10;

impl VmStack {
    /// Maps a stack of `bytes` usable bytes.
    ///
    /// # Panics
    /// If `bytes` is zero.
    pub fn map(bytes: usize) -> Result<VmStack, MapRefused> {
        assert!(bytes != 0, "a stack of no bytes");
        let page = os::page_size();
        let guard_bytes = GUARD_BYTES.next_multiple_of(page);
        let refused = |error| MapRefused { bytes, error };
        let mapping_bytes = bytes
            .checked_next_multiple_of(page)
            .and_then(|usable| usable.checked_add(2 * guard_bytes))
            .ok_or(refused(os::OUT_OF_MEMORY))?;
        let mapping = os::map_zeroed(mapping_bytes, page).map_err(refused)?;
        assert_below_limit(mapping, mapping_bytes);
        let stack = VmStack { mapping, mapping_bytes, guard_bytes, bytes };
        // SAFETY: both guards are ends of the fresh mapping, which nobody has a pointer into yet.
        unsafe {
            os::make_inaccessible(mapping, guard_bytes).map_err(refused)?;
            os::make_inaccessible(mapping.add(mapping_bytes - guard_bytes), guard_bytes).map_err(refused)?;
        }
        Ok(stack)
    }

    /// The lowest usable address, right above the lower guard. Its provenance covers the usable bytes.
    pub const fn low(&self) -> NonNull<u8> {
        // SAFETY: the guard is the first part of the mapping.
        unsafe { self.mapping.add(self.guard_bytes) }
    }

    /// One past the highest usable address. Between it and the upper guard lies what rounding to pages left.
    pub const fn high(&self) -> NonNull<u8> {
        // SAFETY: `bytes` lie between the guards.
        unsafe { self.low().add(self.bytes) }
    }

    /// As asked for.
    pub const fn bytes(&self) -> usize {
        self.bytes
    }

    /// Whether `address` is usable.
    pub fn contains(&self, address: usize) -> bool {
        address.wrapping_sub(self.low().addr().get()) < self.bytes
    }
}

impl Drop for VmStack {
    fn drop(&mut self) {
        // SAFETY: the mapping is this stack's own; who keeps pointers into it must keep the stack.
        unsafe { os::unmap(self.mapping, self.mapping_bytes, os::page_size()) };
    }
}

fn assert_below_limit(start: NonNull<u8>, bytes: usize) {
    let end = start.addr().get().checked_add(bytes);
    assert!(
        end.is_some_and(|end| end <= ADDRESS_LIMIT),
        "a mapping at {start:p} cannot be a NaN-boxed pointer"
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_are_aligned_zero_and_writable() {
        let page = os::page_size();
        for (bytes, align) in
            [(1 << 20, 64 << 10), (page, page), (100, 8), (256 << 10, 1 << 20), (3 * page, 4 << 20)]
        {
            let chunk = HeapChunk::map(bytes, align).unwrap();
            assert_eq!(chunk.bytes(), bytes);
            assert!(chunk.start().addr().get().is_multiple_of(align));
            assert!(chunk.contains(chunk.start().addr().get() + bytes - 1));
            assert!(!chunk.contains(chunk.start().addr().get() + bytes));
            assert!(!chunk.contains(chunk.start().addr().get() - 1));
            for offset in [0, bytes / 2, bytes - 1] {
                // SAFETY: inside of the chunk, which nobody else knows.
                unsafe {
                    let byte = chunk.start().add(offset);
                    assert_eq!(byte.read(), 0);
                    byte.write(0xa5);
                    assert_eq!(byte.read(), 0xa5);
                }
            }
        }
    }

    #[test]
    fn decommitted_memory_reads_as_zero_and_the_rest_stays() {
        let bytes = 256 << 10;
        let chunk = HeapChunk::map(bytes, 64 << 10).unwrap();
        // The ranges begin and end off any page's edge too.
        for (offset, len) in [(64 << 10, 64 << 10), (100, 200), (4096 - 16, 100_000), (0, bytes), (bytes, 0)]
        {
            // SAFETY: inside of the chunk, which nobody else knows.
            unsafe {
                chunk.start().write_bytes(0xa5, bytes);
                chunk.decommit(offset, len);
                let after = std::slice::from_raw_parts(chunk.start().as_ptr(), bytes);
                let mut expected = vec![0xa5; bytes];
                expected[offset..offset + len].fill(0);
                assert!(after == expected, "{len} bytes at {offset}");
            }
        }
    }

    #[test]
    #[should_panic = "2 bytes at 65535 of a chunk of 65536"]
    fn decommit_stays_inside() {
        let chunk = HeapChunk::map(64 << 10, 64 << 10).unwrap();
        // SAFETY: the chunk is nobody's; the call is to refuse.
        unsafe { chunk.decommit(65535, 2) };
    }

    #[test]
    fn many_chunks_do_not_overlap() {
        let chunks: Vec<_> = (0..40).map(|_| HeapChunk::map(1 << 20, 64 << 10).unwrap()).collect();
        let mut starts: Vec<_> = chunks.iter().map(|chunk| chunk.start().addr().get()).collect();
        starts.sort_unstable();
        assert!(starts.windows(2).all(|pair| pair[1] - pair[0] >= 1 << 20));
    }

    #[test]
    fn a_vm_stack_has_the_bytes_asked_for() {
        for bytes in [1, 4096, 100_000, 4 << 20] {
            let stack = VmStack::map(bytes).unwrap();
            assert_eq!(stack.high().addr().get() - stack.low().addr().get(), bytes);
            assert_eq!(stack.bytes(), bytes);
            assert!(stack.contains(stack.low().addr().get()) && !stack.contains(stack.high().addr().get()));
            assert!(stack.low().addr().get().is_multiple_of(16));
            // SAFETY: the first and the last usable byte.
            unsafe {
                assert_eq!(stack.low().read(), 0);
                stack.high().sub(1).write(7);
                assert_eq!(stack.high().sub(1).read(), 7);
            }
        }
    }

    #[cfg(not(miri))]
    #[test]
    fn a_mapping_that_cannot_be_is_refused() {
        assert!(HeapChunk::map(1 << 60, 1 << 16).is_err());
        assert!(HeapChunk::map(usize::MAX, 1).is_err());
        assert!(HeapChunk::map(1 << 20, 1 << 63).is_err());
        assert!(VmStack::map(usize::MAX).is_err());
        let refused = VmStack::map(1 << 60).unwrap_err();
        assert!(
            refused.to_string().starts_with("no mapping of 1152921504606846976 bytes: mmap"),
            "{refused}"
        );
    }
}
