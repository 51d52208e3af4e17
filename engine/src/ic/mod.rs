//! Inline caches as data: what a property site has learnt, in the words of its feedback slot.
//!
//! The interpreter and baseline code read and write the same words; nothing patches code. A site is uninitialised, monomorphic, polymorphic
//! (up to [`ENTRIES_MAX`] shapes) or megamorphic.
//!
//! ```text
//!   word 0  shape of the one-compare fast path: an own data property inside the object; else 0 (weak)
//!   word 1  its byte offset in the object
//!   word 2  the entries cell: every case, the fast one too; else 0
//!   word 3  bits 0-7 state, 8-31 misses seen, 32-63 hits (only where they are counted)
//! ```
//!
//! An entry is four words: receiver (a shape's address, or a mark for a kind of primitive), handler, and two payload words. Element sites (`obj[key]`)
//! use word 0 for the elements kinds seen (a raw bit set), and [`NAMES`], and have no entries: a hit is an access to a dense element that is there, which changes no elements
//! kind. Sites of private names have no fast shape: word 1 is the name that the entries are for.
//!
//! # Invariants
//! - What words and entries refer to is weak, but for names and validity cells, which refer to nothing: cleared after marking, before its memory is reused. A holder
//!   is alive while a receiver of that shape is and the validity cell holds, so nothing is lost; and a site keeps no other realm alive.
//! - A handler that passes over a prototype chain holds a validity cell, and is right only while that says `true`.

use crate::heap::cell::{Cell, CellKind, Field};
use crate::heap::{Heap, KindInfo, Marker, Trace};
use crate::value::Value;

/// Cases of one site before it becomes megamorphic.
pub const ENTRIES_MAX: usize = 4;
/// Words of an entry.
pub const ENTRY_WORDS: usize = 4;
/// First entry of an entries cell; aux is the number of entries.
pub const ENTRIES: Field<u64> = Field::at(8);
/// Size of an entries cell.
pub const ENTRIES_BYTES: usize = 8 + 8 * ENTRIES_MAX * ENTRY_WORDS;

/// Word of a property site: see the module's text.
pub const FAST_SHAPE: u32 = 0;
/// Word of a property site.
pub const FAST_OFFSET: u32 = 1;
/// Word of a private name's site: the name.
pub const KEY: u32 = 1;
/// Word of a property site.
pub const ENTRIES_CELL: u32 = 2;
/// Word of a property site.
pub const STATE: u32 = 3;

/// Bit of word 0 of an element site, above those of the kinds: keys were names of properties.
pub const NAMES: u64 = 0x80;

/// Receivers that have no shape.
pub mod receiver {
    /// Strings.
    pub const STRING: u64 = 1;
    /// Numbers.
    pub const NUMBER: u64 = 2;
    /// Booleans.
    pub const BOOLEAN: u64 = 3;
    /// Symbols.
    pub const SYMBOL: u64 = 4;
}

/// What a site has seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum SiteState {
    /// Nothing.
    Uninitialised = 0,
    /// One case.
    Monomorphic = 1,
    /// Two to four.
    Polymorphic = 2,
    /// More: no case is looked for.
    Megamorphic = 3,
}

impl SiteState {
    /// From the state word.
    pub fn of_word(word: u64) -> SiteState {
        match word & 0xff {
            0 => SiteState::Uninitialised,
            1 => SiteState::Monomorphic,
            2 => SiteState::Polymorphic,
            _ => SiteState::Megamorphic,
        }
    }
}

/// How an entry does its access: the low byte of the handler word. The upper 32 bits are a byte offset.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Handler {
    /// Get or set: own data property inside the object, at the offset.
    OwnInline = 0,
    /// Get or set: own data property in the out-of-line slots, at the offset within the slots cell.
    OwnOut = 1,
    /// Get: data property inside the holder (payload a) while the validity cell (payload b) holds.
    HolderInline = 2,
    /// Get: data property in the holder's out-of-line slots.
    HolderOut = 3,
    /// Get: undefined, while the validity cell (payload b) holds; without one where b is 0 (no prototype).
    Absent = 4,
    /// Get or set: calls an inherited accessor. Payload a: the accessor cell, which it is while the validity cell b holds.
    Accessor = 5,
    /// Get: the length of an array.
    ArrayLength = 6,
    /// Get: the length of a string.
    StringLength = 7,
    /// Set: adds the property inside the object: payload a is the new shape, b the validity cell of the prototype chain (or 0).
    AddInline = 8,
    /// Set: adds the property to the out-of-line slots, which have room.
    AddOut = 9,
    /// Set: as `AddOut`, but the slots must grow first.
    AddGrow = 10,
    /// Get or set: calls the accessor in the slot inside the object, at the offset. Payload a: the accessor cell when the case was met, which says what
    /// to expect; the shape does not fix it.
    OwnAccessor = 11,
    /// As above, in the out-of-line slots.
    OwnAccessorOut = 12,
}

impl Handler {
    /// The handler of a word.
    pub fn of_word(word: u64) -> Handler {
        const ALL: [Handler; 13] = [
            Handler::OwnInline,
            Handler::OwnOut,
            Handler::HolderInline,
            Handler::HolderOut,
            Handler::Absent,
            Handler::Accessor,
            Handler::ArrayLength,
            Handler::StringLength,
            Handler::AddInline,
            Handler::AddOut,
            Handler::AddGrow,
            Handler::OwnAccessor,
            Handler::OwnAccessorOut,
        ];
        ALL[(word & 0xff) as usize]
    }

    /// The handler word.
    pub fn word(self, offset: usize) -> u64 {
        self as u64 | (offset as u64) << 32
    }
}

/// One case of a site.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Entry {
    /// A shape's address, or one of [`receiver`]; 0 where the shape died.
    pub receiver: u64,
    /// See [`Handler::word`].
    pub handler: u64,
    /// By handler.
    pub a: u64,
    /// By handler.
    pub b: u64,
}

/// Reads entry `index`.
#[inline(always)]
pub fn entry(cell: Cell, index: usize) -> Entry {
    let word = |i| cell.get(ENTRIES.index(index * ENTRY_WORDS + i));
    Entry { receiver: word(0), handler: word(1), a: word(2), b: word(3) }
}

/// Writes entry `index`; the caller runs the write barrier.
pub fn set_entry(cell: Cell, index: usize, entry: Entry) {
    for (i, word) in [entry.receiver, entry.handler, entry.a, entry.b].into_iter().enumerate() {
        cell.init(ENTRIES.index(index * ENTRY_WORDS + i), word);
    }
}

/// Registers the entries kind with the heap.
pub fn register(heap: &mut Heap) {
    heap.register(
        CellKind::IcEntries,
        KindInfo { trace: Trace::Custom(trace), finalize: None, weak: Some(clear_weak), ephemeron: None },
    );
}

fn trace(cell: Cell, marker: &mut Marker<'_>) {
    for index in 0..cell.aux() as usize {
        marker.value(Value::from_bits(entry(cell, index).b));
    }
}

fn clear_weak(cell: Cell, heap: &Heap) -> usize {
    for index in 0..cell.aux() as usize {
        let mut now = entry(cell, index);
        let dead = |word: u64| {
            word > receiver::SYMBOL
                && Cell::try_of(Value::from_bits(word)).is_some_and(|shape| !heap.is_marked(shape))
        };
        if dead(now.receiver) || dead(now.a) {
            now = Entry { receiver: 0, handler: Handler::OwnInline.word(0), a: 0, b: 0 };
            set_entry(cell, index, now);
        }
    }
    0
}

/// Bits of an arithmetic slot's word: kinds of operands and results seen.
pub mod arith {
    /// Int32 operands, int32 result.
    pub const INT: u64 = 1;
    /// A double operand or result.
    pub const DOUBLE: u64 = 2;
    /// Strings.
    pub const STRING: u64 = 4;
    /// Anything else.
    pub const OTHER: u64 = 8;
}
