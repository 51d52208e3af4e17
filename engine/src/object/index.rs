//! An index over entries that live elsewhere in a vector: open addressing over entry numbers, by hashes the caller supplies.
//!
//! Hashes come from contents (of strings) or counters (symbols, objects), never from addresses, so that runs repeat.

/// Maps hashes to entry numbers.
#[derive(Clone, Default, Debug)]
pub struct Index {
    /// 0 free, [`REMOVED`] removed, else entry number + 1. A power of two long.
    buckets: Box<[u32]>,
    /// Buckets that are not free.
    used: usize,
}

const REMOVED: u32 = u32::MAX;

impl Index {
    /// An index over entries with these hashes, in order, with room for as many again.
    pub fn build(hashes: impl ExactSizeIterator<Item = Option<u32>>) -> Index {
        let buckets = (hashes.len().max(4) * 4).next_power_of_two();
        let mut index = Index { buckets: vec![0; buckets].into_boxed_slice(), used: 0 };
        for (entry, hash) in hashes.enumerate() {
            if let Some(hash) = hash {
                index.insert(hash, entry);
            }
        }
        index
    }

    /// An empty index with room for that many entries.
    pub fn with_room(entries: usize) -> Index {
        let buckets = (entries.max(4) * 2).next_power_of_two();
        Index { buckets: vec![0; buckets].into_boxed_slice(), used: 0 }
    }

    /// Whether another entry makes the index too full, so that it is to be built anew.
    #[inline]
    pub fn is_full(&self) -> bool {
        (self.used + 1) * 4 > self.buckets.len() * 3
    }

    /// The entry with this hash for which `is_it` holds.
    #[inline]
    pub fn find(&self, hash: u32, mut is_it: impl FnMut(usize) -> bool) -> Option<usize> {
        let mask = self.buckets.len().wrapping_sub(1);
        let mut at = hash as usize & mask;
        loop {
            match *self.buckets.get(at)? {
                0 => return None,
                REMOVED => {}
                entry => {
                    let entry = entry as usize - 1;
                    if is_it(entry) {
                        return Some(entry);
                    }
                }
            }
            at = (at + 1) & mask;
        }
    }

    /// Adds an entry that is not there. Only where not [`Index::is_full`].
    pub fn insert(&mut self, hash: u32, entry: usize) {
        let mask = self.buckets.len() - 1;
        let mut at = hash as usize & mask;
        while !matches!(self.buckets[at], 0 | REMOVED) {
            at = (at + 1) & mask;
        }
        self.used += usize::from(self.buckets[at] == 0);
        self.buckets[at] = entry as u32 + 1;
    }

    /// Takes an entry out.
    pub fn remove(&mut self, hash: u32, entry: usize) {
        let mask = self.buckets.len() - 1;
        let mut at = hash as usize & mask;
        while self.buckets[at] != entry as u32 + 1 {
            assert_ne!(self.buckets[at], 0, "the entry is in the index");
            at = (at + 1) & mask;
        }
        self.buckets[at] = REMOVED;
    }

    /// Bytes of native memory.
    pub fn native_bytes(&self) -> usize {
        self.buckets.len() * 4
    }
}

/// Scatters a counter over 32 bits (the finaliser of MurmurHash3).
#[inline]
pub fn scatter(n: u32) -> u32 {
    let mut h = n;
    h = (h ^ (h >> 16)).wrapping_mul(0x85eb_ca6b);
    h = (h ^ (h >> 13)).wrapping_mul(0xc2b2_ae35);
    h ^ (h >> 16)
}

/// Scatters 64 bits over 32.
#[inline]
pub fn scatter64(n: u64) -> u32 {
    scatter((n ^ (n >> 32)) as u32 ^ scatter((n >> 32) as u32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_inserted_and_not_what_was_removed() {
        let keys: Vec<u32> = (0..100).map(|i| i % 7).collect();
        let mut index = Index::build(keys.iter().map(|&k| Some(k)));
        for (i, &k) in keys.iter().enumerate() {
            assert_eq!(index.find(k, |e| e == i), Some(i));
        }
        for round in 0..1000 {
            index.remove(keys[50], 50);
            assert!(!index.is_full(), "removed buckets are used again, round {round}");
            index.insert(keys[50], 50);
        }
        index.remove(keys[50], 50);
        assert_eq!(index.find(keys[50], |e| e == 50), None);
        assert_eq!(index.find(keys[57], |e| e == 57), Some(57));
        assert_eq!(Index::default().find(3, |_| true), None);
    }
}
