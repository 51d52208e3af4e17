//! The megamorphic caches: how a property is read, and how written, by shape and name, for sites that have seen too many shapes to remember each.
//!
//! Two direct-mapped tables for all sites of a context; a case overwrites whatever had its line. Element sites use them too where the key is a name.
//!
//! # Invariants
//! - What lines refer to is weak, as in the entries of sites: all lines are emptied after marking, before anything is reused.
//! - Which line a case has depends on where in its chunk the shape lies, not on where the system put the chunk: so counts of instructions repeat.

use crate::heap::Heap;
use crate::ic::Entry;
use crate::object::PropertyKey;
use std::cell::RefCell;
use std::rc::Rc;

/// Lines of a table.
const LINES: usize = 1024;

#[derive(Clone, Copy)]
struct Line {
    /// The word of the name.
    key: u64,
    entry: Entry,
}

/// The line that nothing has.
const EMPTY: Line = Line { key: 0, entry: Entry { receiver: 0, handler: 0, a: 0, b: 0 } };

/// A table; it has no lines until there is a case.
#[derive(Clone, Default)]
pub(super) struct MegamorphicCache(Rc<RefCell<Vec<Line>>>);

impl MegamorphicCache {
    fn line_of(receiver: u64, key: PropertyKey) -> usize {
        // Cells are of at least 16 bytes, and names of 32; the lowest 20 bits are the place within a chunk.
        let mixed = (receiver >> 4) ^ (key.word() >> 5) ^ (key.word() >> 14 & 0x3f);
        mixed as usize % LINES
    }

    /// The case of a shape and a name, if it is known.
    #[inline]
    pub fn find(&self, receiver: u64, key: PropertyKey) -> Option<Entry> {
        let lines = self.0.borrow();
        let line = lines.get(MegamorphicCache::line_of(receiver, key))?;
        (line.key == key.word() && line.entry.receiver == receiver).then_some(line.entry)
    }

    /// Remembers a case.
    pub fn insert(&self, key: PropertyKey, entry: Entry) {
        let mut lines = self.0.borrow_mut();
        if lines.is_empty() {
            lines.resize(LINES, EMPTY);
        }
        lines[MegamorphicCache::line_of(entry.receiver, key)] = Line { key: key.word(), entry };
    }
}

/// The tables of a context.
pub(super) struct MegamorphicCaches {
    /// How properties are read.
    pub reads: MegamorphicCache,
    /// How they are written.
    pub writes: MegamorphicCache,
}

impl MegamorphicCaches {
    /// Empty ones, which the heap empties again whenever it has marked.
    pub fn new(heap: &mut Heap) -> MegamorphicCaches {
        let caches =
            MegamorphicCaches { reads: MegamorphicCache::default(), writes: MegamorphicCache::default() };
        for table in [&caches.reads, &caches.writes] {
            let table = table.clone();
            heap.add_weak_hook(Box::new(move |_| {
                let mut lines = table.0.borrow_mut();
                lines.clear();
                lines.capacity() * size_of::<Line>()
            }));
        }
        caches
    }
}
