//! Cells: the header every heap object begins with, and typed access to what follows.
//!
//! Compiled code and the collector read and write cells behind Rust's back, so no reference into one is ever formed: a [`Cell`] is an
//! address, and a [`Field`] is a typed offset read and written by value. Layouts are declared as constants of fields, which the compilers use as
//! well (`Field::offset`).
//!
//! ```text
//!   byte 0  kind     byte 1  collector state     byte 2  flags     byte 3  elements kind (objects)
//!   bytes 4-7  auxiliary u32: length or capacity, by kind
//!   bytes 8..  words: each a value, a cell address (which is a valid value), or by kind something else
//! ```

use crate::value::Value;
use std::fmt;
use std::marker::PhantomData;

/// Offset of the kind byte.
pub const KIND_OFFSET: usize = 0;
/// Offset of the collector's state byte.
pub const STATE_OFFSET: usize = 1;
/// Offset of the flags byte.
pub const FLAGS_OFFSET: usize = 2;
/// Offset of the elements-kind byte.
pub const ELEMENTS_KIND_OFFSET: usize = 3;
/// Offset of the auxiliary u32.
pub const AUX_OFFSET: usize = 4;
/// Size of the header.
pub const HEADER_BYTES: usize = 8;

/// What a cell is. Strings come first, objects last, so that both tests are one comparison.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum CellKind {
    /// Not a cell: free memory.
    Free = 0,
    /// A string of bytes 0-255, inline.
    Latin1 = 1,
    /// A string of UTF-16 code units, inline.
    Utf16 = 2,
    /// The concatenation of two strings, not yet made.
    Rope = 3,
    /// Part of a flat string.
    Slice = 4,
    Symbol = 5,
    Shape = 8,
    /// Out-of-line property slots; aux is the capacity.
    Slots = 9,
    /// Elements as values; aux is the capacity.
    Elements = 10,
    /// Elements as raw doubles; aux is the capacity.
    DoubleElements = 11,
    /// Indexed properties with attributes, or too sparse for an array.
    SparseElements = 12,
    /// Captured variables: word 1 the parent, then aux slots.
    Environment = 13,
    /// A linked function.
    Code = 14,
    /// The entries of a polymorphic inline cache; shapes in it are weak.
    IcEntries = 15,
    /// One global binding.
    GlobalCell = 16,
    /// A getter and a setter.
    Accessor = 17,
    /// The table of a Map or Set.
    HashTable = 18,
    /// The table of a WeakMap or WeakSet.
    WeakTable = 19,
    /// Whether assumptions about a prototype chain hold.
    Validity = 20,
    /// A growing list of values owned by the engine.
    List = 21,
    /// A BigInt (reserved).
    BigInt = 22,
    /// A compiled regular expression.
    Pattern = 23,
    /// The well-known objects and shapes of one global object.
    Realm = 24,

    /// An ordinary object.
    Object = 32,
    Array = 33,
    /// A closure over bytecode.
    Function = 34,
    NativeFunction = 35,
    BoundFunction = 36,
    Error = 37,
    BooleanObject = 38,
    NumberObject = 39,
    StringObject = 40,
    SymbolObject = 41,
    Arguments = 42,
    Map = 43,
    Set = 44,
    WeakMap = 45,
    WeakSet = 46,
    ArrayIterator = 47,
    MapIterator = 48,
    SetIterator = 49,
    StringIterator = 50,
    /// The state of a for-in loop (never visible to JavaScript).
    ForIn = 51,
    GlobalObject = 52,
    /// An object with native data of the embedder.
    Host = 53,
    RegExp = 54,
    RegExpStringIterator = 55,
}

/// Kinds from here up are objects.
pub const FIRST_OBJECT_KIND: u8 = CellKind::Object as u8;
/// Kinds from 1 up to this are strings.
pub const LAST_STRING_KIND: u8 = CellKind::Slice as u8;
/// One more than the largest kind.
pub const KINDS: usize = CellKind::RegExpStringIterator as usize + 1;

/// Collector states, in the header's state byte.
pub mod state {
    /// Scanned in the current cycle: storing into it needs the write barrier.
    pub const BLACK: u8 = 0;
    /// Not seen in the current cycle, or new.
    pub const WHITE: u8 = 1;
    /// On the mark stack.
    pub const GREY: u8 = 2;
}

/// The address of a cell. Valid for as long as the cell can be found by the collector (machine stack included).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Cell(usize);

/// What a [`Field`] may hold: plain words without niches or drop glue.
///
/// # Safety
/// Every bit pattern that the declared owner of the field writes is a valid `Self`.
pub unsafe trait Word: Copy {}
// SAFETY: integers and doubles accept every bit pattern; `Value`, `Cell` and options of it are integers inside.
unsafe impl Word for u8 {}
// SAFETY: as above.
unsafe impl Word for u16 {}
// SAFETY: as above.
unsafe impl Word for u32 {}
// SAFETY: as above.
unsafe impl Word for u64 {}
// SAFETY: as above.
unsafe impl Word for usize {}
// SAFETY: as above.
unsafe impl Word for f64 {}
// SAFETY: as above.
unsafe impl Word for Value {}
// SAFETY: as above.
unsafe impl Word for Cell {}

/// A typed offset into a cell.
pub struct Field<T> {
    offset: usize,
    of: PhantomData<T>,
}

impl<T> Clone for Field<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Field<T> {}

impl<T: Word> Field<T> {
    /// The field at `offset` bytes from the start of the cell.
    pub const fn at(offset: usize) -> Field<T> {
        assert!(offset.is_multiple_of(align_of::<T>()));
        Field { offset, of: PhantomData }
    }

    /// The `index`-th of an array of such fields that begins here.
    #[inline(always)]
    pub const fn index(self, index: usize) -> Field<T> {
        Field { offset: self.offset + index * size_of::<T>(), of: PhantomData }
    }

    /// Bytes from the start of the cell.
    #[inline(always)]
    pub const fn offset(self) -> usize {
        self.offset
    }
}

impl Cell {
    /// The null address, for optional links. Never dereferenced.
    pub const NULL: Cell = Cell(0);

    /// The cell at an address.
    ///
    /// # Safety
    /// `address` is that of a live cell, or 0.
    #[inline(always)]
    pub const unsafe fn from_address(address: usize) -> Cell {
        Cell(address)
    }

    /// The cell that `value` points to. Only where [`Value::is_cell`].
    #[inline(always)]
    pub fn of(value: Value) -> Cell {
        debug_assert!(value.is_cell(), "{value:?} is not a cell");
        Cell(value.bits() as usize)
    }

    /// The cell that `value` points to, if it does.
    #[inline(always)]
    pub fn try_of(value: Value) -> Option<Cell> {
        if value.is_cell() { Some(Cell(value.bits() as usize)) } else { None }
    }

    /// The value that points here; the empty value for [`Cell::NULL`].
    #[inline(always)]
    pub fn value(self) -> Value {
        Value::from_bits(self.0 as u64)
    }

    /// The address.
    #[inline(always)]
    pub const fn address(self) -> usize {
        self.0
    }

    /// Whether this is [`Cell::NULL`].
    #[inline(always)]
    pub const fn is_null(self) -> bool {
        self.0 == 0
    }

    /// Reads a field.
    #[inline(always)]
    pub fn get<T: Word>(self, field: Field<T>) -> T {
        debug_assert!(self.0 != 0 && self.0.is_multiple_of(8), "not a cell: {:#x}", self.0);
        // SAFETY: `self` is a live cell (a `Cell` is only made from one, and the collector keeps what the stack holds), and the layout
        // that declares the field lies within the cell's size (`heap::verify` checks sizes).
        unsafe { ((self.0 + field.offset) as *const T).read() }
    }

    /// Writes a field that holds no cell, or whose owner was allocated after the last possible collection (so that no barrier is needed).
    #[inline(always)]
    pub fn init<T: Word>(self, field: Field<T>, to: T) {
        debug_assert!(self.0 != 0 && self.0.is_multiple_of(8), "not a cell: {:#x}", self.0);
        // SAFETY: as in `get`.
        unsafe { ((self.0 + field.offset) as *mut T).write(to) }
    }

    /// What the cell is.
    #[inline(always)]
    pub fn kind(self) -> CellKind {
        let kind: u8 = self.get(Field::at(KIND_OFFSET));
        debug_assert!(usize::from(kind) < KINDS);
        // SAFETY: the kind byte is only ever written from a `CellKind`.
        unsafe { std::mem::transmute::<u8, CellKind>(kind) }
    }

    /// Changes the kind within one layout (a rope that has been flattened becomes a slice).
    #[inline(always)]
    pub fn set_kind(self, kind: CellKind) {
        self.init(Field::at(KIND_OFFSET), kind as u8);
    }

    /// The kind byte.
    #[inline(always)]
    pub fn kind_byte(self) -> u8 {
        self.get(Field::at(KIND_OFFSET))
    }

    /// Whether this is a string.
    #[inline(always)]
    pub fn is_string(self) -> bool {
        self.kind_byte() <= LAST_STRING_KIND
    }

    /// Whether this is an object.
    #[inline(always)]
    pub fn is_object(self) -> bool {
        self.kind_byte() >= FIRST_OBJECT_KIND
    }

    /// The flags byte, whose bits the kind defines.
    #[inline(always)]
    pub fn flags(self) -> u8 {
        self.get(Field::at(FLAGS_OFFSET))
    }

    /// Writes the flags byte.
    #[inline(always)]
    pub fn set_flags(self, flags: u8) {
        self.init(Field::at(FLAGS_OFFSET), flags);
    }

    /// The elements-kind byte.
    #[inline(always)]
    pub fn elements_kind_byte(self) -> u8 {
        self.get(Field::at(ELEMENTS_KIND_OFFSET))
    }

    /// Writes the elements-kind byte.
    #[inline(always)]
    pub fn set_elements_kind_byte(self, kind: u8) {
        self.init(Field::at(ELEMENTS_KIND_OFFSET), kind);
    }

    /// The auxiliary u32.
    #[inline(always)]
    pub fn aux(self) -> u32 {
        self.get(Field::at(AUX_OFFSET))
    }

    /// Writes the auxiliary u32.
    #[inline(always)]
    pub fn set_aux(self, aux: u32) {
        self.init(Field::at(AUX_OFFSET), aux);
    }

    /// The collector's state byte.
    #[inline(always)]
    pub fn state(self) -> u8 {
        self.get(Field::at(STATE_OFFSET))
    }

    /// Copies `words` 64-bit words from `from` at byte offset `source` to `self` at `target`. Both ranges lie within their cells. Overlap is allowed.
    #[inline]
    pub fn copy_words(self, target: usize, from: Cell, source: usize, words: usize) {
        // SAFETY: both cells are live and the caller's ranges lie within them (capacities are checked by the callers' accessors).
        unsafe { std::ptr::copy((from.0 + source) as *const u64, (self.0 + target) as *mut u64, words) }
    }

    /// Calls `read` with the bytes at `offset`, which no one may write meanwhile: only for the payload of flat strings, which never changes.
    #[inline]
    pub fn with_bytes<R>(self, offset: usize, len: usize, read: impl FnOnce(&[u8]) -> R) -> R {
        // SAFETY: string payloads are immutable once made, and the cell is live while `self` is on the stack.
        read(unsafe { std::slice::from_raw_parts((self.0 + offset) as *const u8, len) })
    }

    /// As [`Cell::with_bytes`], for UTF-16 code units.
    #[inline]
    pub fn with_units<R>(self, offset: usize, len: usize, read: impl FnOnce(&[u16]) -> R) -> R {
        // SAFETY: as in `with_bytes`; payloads are 8-aligned.
        read(unsafe { std::slice::from_raw_parts((self.0 + offset) as *const u16, len) })
    }

    /// Fills the payload of a flat string that was just allocated and that nothing else refers to yet.
    #[inline]
    pub fn fill_bytes<R>(self, offset: usize, len: usize, write: impl FnOnce(&mut [u8]) -> R) -> R {
        // SAFETY: the cell is new and unshared, so the slice is unique while `write` runs; `write` cannot reach the heap.
        write(unsafe { std::slice::from_raw_parts_mut((self.0 + offset) as *mut u8, len) })
    }

    /// As [`Cell::fill_bytes`], for UTF-16 code units.
    #[inline]
    pub fn fill_units<R>(self, offset: usize, len: usize, write: impl FnOnce(&mut [u16]) -> R) -> R {
        // SAFETY: as in `fill_bytes`.
        write(unsafe { std::slice::from_raw_parts_mut((self.0 + offset) as *mut u16, len) })
    }

    /// Moves a Rust value into the cell at `offset`. It is dropped by the kind's finaliser through [`Cell::drop_native`].
    #[inline]
    pub fn init_native<T>(self, offset: usize, native: T) {
        // SAFETY: the cell was allocated with room for a `T` at this offset, and is new.
        unsafe { ((self.0 + offset) as *mut T).write(native) }
    }

    /// Drops the Rust value at `offset`; for finalisers alone.
    #[inline]
    pub fn drop_native<T>(self, offset: usize) {
        // SAFETY: the finaliser runs once, on a dead cell, so nothing else refers to the value.
        unsafe { std::ptr::drop_in_place((self.0 + offset) as *mut T) }
    }

    /// Runs `f` on the Rust value at `offset`. `f` must not allocate cells, collect, or reach the same cell's native value again.
    #[inline]
    pub fn with_native<T, R>(self, offset: usize, f: impl FnOnce(&mut T) -> R) -> R {
        // SAFETY: native values are only touched through this function and the finaliser, on the engine's own thread; the contract above
        // keeps the reference unique.
        f(unsafe { &mut *((self.0 + offset) as *mut T) })
    }
}

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_null() { f.write_str("null") } else { write!(f, "{:?}@{:#x}", self.kind(), self.0) }
    }
}
