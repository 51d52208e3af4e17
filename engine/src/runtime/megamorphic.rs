//! The megamorphic caches: how a property is read, and how written, by shape and name, for sites that have seen too many shapes to remember each.
//!
//! Two direct-mapped tables for all sites of a context; a case overwrites whatever had its line. Element sites use them too where the key is a name.
//! Optimised code looks into them itself: once a table has lines they stay where they are.
//!
//! # Invariants
//! - What lines refer to is weak, as in the entries of sites: all lines are emptied after marking, before anything is reused.
//! - Which line a case has depends on where in its chunk the shape lies, not on where the system put the chunk: so counts of instructions repeat.

use crate::heap::Heap;
use crate::ic::Entry;
use crate::object::PropertyKey;
use std::cell::{Cell, OnceCell};
use std::mem::offset_of;
use std::rc::Rc;

/// Lines of a table.
const LINES: usize = 1024;

#[derive(Clone, Copy)]
#[repr(C)]
struct Line {
    /// The word of the name.
    key: u64,
    entry: Entry,
}

/// Tables as compiled code sees them.
pub mod layout {
    use super::{Entry, LINES, Line, offset_of};
    /// Which bits of a hash are a line's number.
    pub const LINE_MASK: u64 = LINES as u64 - 1;
    /// Bytes from line to line.
    pub const LINE_BYTES: usize = size_of::<Line>();
    /// Byte offset in a line of the name's word.
    pub const KEY: usize = offset_of!(Line, key);
    /// As above, of the shape's address.
    pub const RECEIVER: usize = offset_of!(Line, entry) + offset_of!(Entry, receiver);
    /// As above, of the handler, in the low half, and the offset, in the high half.
    pub const HANDLER: usize = offset_of!(Line, entry) + offset_of!(Entry, handler);
    /// As above, of the payload.
    pub const A: usize = offset_of!(Line, entry) + offset_of!(Entry, a);
    /// As above, of the validity cell, or 0.
    pub const B: usize = offset_of!(Line, entry) + offset_of!(Entry, b);
    /// How far a shape's address is shifted for its share in a hash: cells are of at least 16 bytes.
    pub const RECEIVER_SHIFT: u32 = 4;
    /// How far a name's word is shifted for its first share: atoms are of 32 bytes at least.
    pub const KEY_SHIFT: u32 = 5;
    /// And for its second one, which takes what the mask leaves: the lowest 20 bits are the place within a chunk.
    pub const KEY_HIGH_SHIFT: u32 = 14;
    /// See above.
    pub const KEY_HIGH_MASK: u64 = 0x3f;
}

/// The line that nothing has.
const EMPTY: Line = Line { key: 0, entry: Entry { receiver: 0, handler: 0, a: 0, b: 0 } };

/// A table; it has no lines until there is a case.
#[derive(Clone, Default)]
pub(super) struct MegamorphicCache(Rc<OnceCell<Box<[Cell<Line>]>>>);

impl MegamorphicCache {
    fn line_of(receiver: u64, key: PropertyKey) -> usize {
        use layout::*;
        let key = key.word();
        let mixed =
            (receiver >> RECEIVER_SHIFT) ^ (key >> KEY_SHIFT) ^ (key >> KEY_HIGH_SHIFT & KEY_HIGH_MASK);
        (mixed & LINE_MASK) as usize
    }

    /// The case of a shape and a name, if it is known.
    #[inline]
    pub fn find(&self, receiver: u64, key: PropertyKey) -> Option<Entry> {
        let line = self.0.get()?[MegamorphicCache::line_of(receiver, key)].get();
        (line.key == key.word() && line.entry.receiver == receiver).then_some(line.entry)
    }

    /// Remembers a case.
    pub fn insert(&self, key: PropertyKey, entry: Entry) {
        self.lines()[MegamorphicCache::line_of(entry.receiver, key)].set(Line { key: key.word(), entry });
    }

    fn lines(&self) -> &[Cell<Line>] {
        self.0.get_or_init(|| vec![Cell::new(EMPTY); LINES].into_boxed_slice())
    }

    /// Where the lines are: for as long as the context lives.
    fn address(&self) -> u64 {
        self.lines().as_ptr().expose_provenance() as u64
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
                let lines = table.0.get().map_or(&[][..], |lines| lines);
                lines.iter().for_each(|line| line.set(EMPTY));
                size_of_val(lines)
            }));
        }
        caches
    }
}

impl super::Context {
    /// Where optimised code finds how properties are read.
    pub fn megamorphic_reads(&self) -> u64 {
        self.megamorphic.reads.address()
    }

    /// As above, how they are written.
    pub fn megamorphic_writes(&self) -> u64 {
        self.megamorphic.writes.address()
    }
}
