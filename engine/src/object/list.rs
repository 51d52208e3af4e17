//! Lists: growing sequences of values that the engine itself uses, where a Rust vector would hide them from the collector.

use super::layout::VALUES;
use super::layout::list::*;
use crate::heap::Heap;
use crate::heap::cell::{Cell, CellKind};
use crate::value::Value;

/// A list cell. `Copy`: all copies are the same list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct List(Cell);

impl List {
    /// An empty list with room for `capacity` values.
    pub fn new(heap: &mut Heap, capacity: usize) -> List {
        let storage = if capacity == 0 { Cell::NULL } else { new_storage(heap, capacity) };
        let cell = heap.allocate(CellKind::List, BYTES);
        cell.init(LENGTH, Value::ZERO);
        cell.init(STORAGE, storage);
        List(cell)
    }

    /// The list in a cell that is one.
    #[inline(always)]
    pub fn at(cell: Cell) -> List {
        debug_assert_eq!(cell.kind(), CellKind::List);
        List(cell)
    }

    /// The cell.
    #[inline(always)]
    pub fn cell(self) -> Cell {
        self.0
    }

    /// How many values there are.
    #[inline(always)]
    #[allow(clippy::len_without_is_empty)]
    pub fn len(self) -> usize {
        self.0.get(LENGTH).as_int() as usize
    }

    /// The value at `index`.
    ///
    /// # Panics
    /// Past the end.
    #[inline(always)]
    pub fn get(self, index: usize) -> Value {
        assert!(index < self.len());
        self.0.get(STORAGE).get(VALUES.index(index))
    }

    /// Replaces the value at `index`.
    ///
    /// # Panics
    /// Past the end.
    #[inline(always)]
    pub fn set(self, heap: &mut Heap, index: usize, value: Value) {
        assert!(index < self.len());
        heap.write(self.0.get(STORAGE), VALUES.index(index), value);
    }

    /// Appends a value.
    #[inline]
    pub fn push(self, heap: &mut Heap, value: Value) {
        let len = self.len();
        let storage = self.0.get(STORAGE);
        if storage.is_null() || len == storage.aux() as usize {
            self.grow(heap);
        }
        heap.write(self.0.get(STORAGE), VALUES.index(len), value);
        self.0.init(LENGTH, Value::int(len as i32 + 1));
    }

    #[inline(never)]
    fn grow(self, heap: &mut Heap) {
        let len = self.len();
        let new = new_storage(heap, (len * 2).max(8));
        if len > 0 {
            new.copy_words(VALUES.offset(), self.0.get(STORAGE), VALUES.offset(), len);
        }
        heap.write_cell(self.0, STORAGE, new);
    }

    /// Removes and returns the last value.
    pub fn pop(self) -> Option<Value> {
        let last = self.len().checked_sub(1)?;
        let value = self.get(last);
        self.truncate(last);
        Some(value)
    }

    /// Forgets all but the first `len` values.
    pub fn truncate(self, len: usize) {
        for index in len..self.len() {
            self.0.get(STORAGE).init(VALUES.index(index), Value::EMPTY);
        }
        self.0.init(LENGTH, Value::int(len.min(self.len()) as i32));
    }

    /// The values as they are while iterating: the list may grow meanwhile.
    pub fn iter(self) -> impl Iterator<Item = Value> {
        let mut next = 0;
        std::iter::from_fn(move || {
            next += 1;
            (next <= self.len()).then(|| self.get(next - 1))
        })
    }
}

fn new_storage(heap: &mut Heap, capacity: usize) -> Cell {
    let storage = heap.allocate(CellKind::Slots, VALUES.offset() + 8 * capacity);
    storage.set_aux(capacity as u32);
    storage
}
