//! Which parts of a code region are free.
//!
//! Best fit, lowest address first among equals, neighbours merged at once: code is freed rarely and in odd
//! sizes, so what counts is that holes are filled before fresh pages are touched. Two ordered maps make each
//! operation logarithmic however fragmented a region gets. Sizes and offsets are in bytes, rounded to
//! [`CODE_ALIGN`] by the caller.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::CODE_ALIGN;

/// The free ranges of one region.
///
/// # Invariants
/// - Free ranges do not overlap and do not touch.
/// - Both maps hold the same ranges.
#[derive(Debug)]
pub(super) struct FreeRanges {
    /// Length by offset.
    by_offset: BTreeMap<usize, usize>,
    /// (length, offset).
    by_length: BTreeSet<(usize, usize)>,
    free_bytes: usize,
}

impl FreeRanges {
    /// All of `0..bytes` is free.
    pub(super) fn new(bytes: usize) -> FreeRanges {
        let mut ranges = FreeRanges { by_offset: BTreeMap::new(), by_length: BTreeSet::new(), free_bytes: 0 };
        ranges.insert(0, bytes);
        ranges
    }

    pub(super) fn free_bytes(&self) -> usize {
        self.free_bytes
    }

    /// Takes `length` bytes, if there are as many in one piece.
    pub(super) fn allocate(&mut self, length: usize) -> Option<usize> {
        debug_assert!(length != 0 && length.is_multiple_of(CODE_ALIGN));
        let &(found, offset) = self.by_length.range((length, 0)..).next()?;
        self.remove(offset, found);
        if found > length {
            self.insert(offset + length, found - length);
        }
        Some(offset)
    }

    /// Gives a range back, and says which free range it is part of now.
    ///
    /// # Panics
    /// If part of it is free already.
    pub(super) fn free(&mut self, offset: usize, length: usize) -> Range<usize> {
        let (mut start, mut end) = (offset, offset + length);
        let below = self.by_offset.range(..=offset).next_back().map(|(&o, &l)| (o, l));
        let above = self.by_offset.range(offset..).next().map(|(&o, &l)| (o, l));
        assert!(below.is_none_or(|(o, l)| o + l <= start), "code memory at {offset:#x} is freed twice");
        assert!(above.is_none_or(|(o, _)| o >= end), "code memory at {offset:#x} is freed twice");
        if let Some((below_offset, below_length)) = below.filter(|&(o, l)| o + l == start) {
            self.remove(below_offset, below_length);
            start = below_offset;
        }
        if let Some((above_offset, above_length)) = above.filter(|&(o, _)| o == end) {
            self.remove(above_offset, above_length);
            end = above_offset + above_length;
        }
        self.insert(start, end - start);
        start..end
    }

    fn insert(&mut self, offset: usize, length: usize) {
        self.by_offset.insert(offset, length);
        self.by_length.insert((length, offset));
        self.free_bytes += length;
    }

    fn remove(&mut self, offset: usize, length: usize) {
        let both = self.by_offset.remove(&offset) == Some(length) && self.by_length.remove(&(length, offset));
        assert!(both, "the two maps of free code memory differ at {offset:#x}");
        self.free_bytes -= length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_best_fit_first() {
        let mut ranges = FreeRanges::new(1024);
        let offsets: Vec<_> = [64, 32, 64, 16, 64].map(|length| ranges.allocate(length).unwrap()).to_vec();
        assert_eq!(offsets, [0, 64, 96, 160, 176]);
        ranges.free(64, 32);
        ranges.free(160, 16);
        assert_eq!(ranges.allocate(16), Some(160));
        assert_eq!(ranges.allocate(16), Some(64));
        assert_eq!(ranges.allocate(32), Some(240));
        assert_eq!(ranges.allocate(1024), None);
        assert_eq!(ranges.free_bytes(), 1024 - 272 + 16);
    }

    #[test]
    fn neighbours_merge() {
        let mut ranges = FreeRanges::new(256);
        for _ in 0..4 {
            ranges.allocate(64).unwrap();
        }
        assert_eq!(ranges.free(0, 64), 0..64);
        assert_eq!(ranges.free(128, 64), 128..192);
        assert_eq!(ranges.free(64, 64), 0..192);
        assert_eq!(ranges.free(192, 64), 0..256);
        assert_eq!(ranges.allocate(256), Some(0));
    }

    #[test]
    #[should_panic = "freed twice"]
    fn a_second_free_is_noticed() {
        let mut ranges = FreeRanges::new(256);
        ranges.allocate(128).unwrap();
        ranges.free(0, 64);
        ranges.free(32, 32);
    }

    /// Against a model that keeps one flag a unit.
    #[test]
    fn random_operations_agree_with_a_model() {
        // Miri is slow, and this file has nothing unsafe to show it.
        const UNITS: usize = if cfg!(miri) { 32 } else { 512 };
        const OPERATIONS: usize = if cfg!(miri) { 100 } else { 4000 };
        let mut ranges = FreeRanges::new(UNITS * CODE_ALIGN);
        let mut taken = [false; UNITS];
        let mut live: Vec<(usize, usize)> = Vec::new();
        let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
        let mut random = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % below
        };
        let mut refusals = 0;
        for _ in 0..OPERATIONS {
            if live.is_empty() || random(5) < 3 {
                let units = 1 + random(40);
                let longest = taken.split(|&t| t).map(<[bool]>::len).max().unwrap();
                match ranges.allocate(units * CODE_ALIGN) {
                    Some(offset) => {
                        let first = offset / CODE_ALIGN;
                        assert!(taken[first..first + units].iter().all(|&t| !t));
                        taken[first..first + units].fill(true);
                        live.push((offset, units));
                    }
                    None => {
                        assert!(longest < units);
                        refusals += 1;
                    }
                }
            } else {
                let (offset, units) = live.swap_remove(random(live.len()));
                let first = offset / CODE_ALIGN;
                taken[first..first + units].fill(false);
                let merged = ranges.free(offset, units * CODE_ALIGN);
                let (start, end) = (merged.start / CODE_ALIGN, merged.end / CODE_ALIGN);
                assert!(start <= first && first + units <= end && taken[start..end].iter().all(|&t| !t));
                assert!(start == 0 || taken[start - 1]);
                assert!(end == UNITS || taken[end]);
            }
            assert_eq!(ranges.free_bytes(), taken.iter().filter(|&&t| !t).count() * CODE_ALIGN);
        }
        assert!(refusals > 10, "the model was never full");
    }
}
