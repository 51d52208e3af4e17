//! The table of sparse elements: open addressing inside a heap cell, without order; whoever lists keys sorts.

use super::super::Objects;
use super::super::index::scatter;
use super::super::layout::{DOUBLES, ELEMENTS, VALUES};
use super::super::shape::{Attrs, Shape, attrs};
use super::{
    ElementsKind, array_length, canonical, capacity, dense_get, dense_read, set_array_length, set_kind,
};
use crate::heap::cell::{Cell, CellKind, Field};
use crate::value::{NUMBER_TAG, Value};

/// The table's cell.
mod field {
    use super::*;
    /// The storage: a slots cell of (key word, value) pairs, its capacity a power of two pairs.
    pub const STORAGE: Field<Cell> = Field::at(8);
    /// Pairs in use, removed ones included, an int32.
    pub const USED: Field<Value> = Field::at(16);
    /// Elements, an int32.
    pub const LIVE: Field<Value> = Field::at(24);
    /// Elements with other attributes than dense ones, an int32.
    pub const SPECIAL: Field<Value> = Field::at(32);
    /// Counts what was ever added, an int32 that wraps, so that lists of the indices know when they are old.
    pub const ADDED: Field<Value> = Field::at(40);
    /// Size.
    pub const BYTES: usize = 48;
    /// Key word of a removed pair.
    pub const REMOVED: Value = Value::NULL;
}

/// One sparse element.
#[derive(Clone, Copy, Debug)]
pub struct SparseEntry {
    /// The index.
    pub index: u32,
    /// The value, or the accessor cell.
    pub value: Value,
    /// Attributes.
    pub attrs: Attrs,
}

/// Key words carry index and attributes; they look like int32s, so the storage is traced like any slots cell.
fn key_word(index: u32, attrs: Attrs) -> Value {
    Value::from_bits(NUMBER_TAG | u64::from(attrs) << 32 | u64::from(index))
}

fn entry_at(storage: Cell, at: usize) -> Option<SparseEntry> {
    let key = storage.get(VALUES.index(2 * at));
    if key.is_empty() || key == field::REMOVED {
        return None;
    }
    let value = storage.get(VALUES.index(2 * at + 1));
    Some(SparseEntry { index: key.bits() as u32, value, attrs: (key.bits() >> 32) as Attrs })
}

fn find_pair(storage: Cell, index: u32) -> Option<usize> {
    let mask = (storage.aux() as usize / 2) - 1;
    let mut at = scatter(index) as usize & mask;
    loop {
        let key = storage.get(VALUES.index(2 * at));
        if key.is_empty() {
            return None;
        }
        if key != field::REMOVED && key.bits() as u32 == index {
            return Some(at);
        }
        at = (at + 1) & mask;
    }
}

/// The sparse element at `index`. Only where the kind is [`ElementsKind::Sparse`].
pub fn sparse_get(object: Cell, index: u32) -> Option<SparseEntry> {
    let storage = object.get(ELEMENTS).get(field::STORAGE);
    find_pair(storage, index).and_then(|at| entry_at(storage, at))
}

/// All sparse elements by ascending index.
pub fn sparse_indices(object: Cell) -> Vec<u32> {
    let storage = object.get(ELEMENTS).get(field::STORAGE);
    let mut indices: Vec<u32> =
        (0..storage.aux() as usize / 2).filter_map(|at| entry_at(storage, at)).map(|e| e.index).collect();
    indices.sort_unstable();
    indices
}

/// Finds own elements by ascending index, without those of String objects and mapped arguments. The indices of a sparse table are sorted once for
/// as long as nothing is added.
#[derive(Default)]
pub struct NextElement {
    sorted: Vec<u32>,
    /// The sparse table and its count of additions when `sorted` was made. Being on the stack, this keeps the table.
    of: Option<(Cell, Value)>,
}

impl NextElement {
    /// The first element at or after `from`, or one that was removed since.
    pub fn at_or_after(&mut self, object: Cell, from: u32) -> Option<u32> {
        if ElementsKind::of(object) != ElementsKind::Sparse {
            return (from..capacity(object)).find(|&index| !dense_get(object, index).is_empty());
        }
        let table = object.get(ELEMENTS);
        let now = Some((table, table.get(field::ADDED)));
        if self.of != now {
            self.sorted = sparse_indices(object);
            self.of = now;
        }
        let at = self.sorted.partition_point(|&index| index < from);
        self.sorted.get(at).copied()
    }
}

/// Whether there are any.
pub(super) fn sparse_any(object: Cell) -> bool {
    object.get(ELEMENTS).get(field::LIVE) != Value::ZERO
}

fn bump(cell: Cell, field: Field<Value>, by: i32) -> i32 {
    let n = cell.get(field).as_int() + by;
    cell.init(field, Value::int(n));
    n
}

/// Inserts a pair that is not there into a table with room for it. The caller runs the barrier.
fn insert_pair(table: Cell, index: u32, value: Value, attrs: Attrs) {
    let storage = table.get(field::STORAGE);
    let mask = (storage.aux() as usize / 2) - 1;
    let mut at = scatter(index) as usize & mask;
    let free = |key: Value| key.is_empty() || key == field::REMOVED;
    while !free(storage.get(VALUES.index(2 * at))) {
        at = (at + 1) & mask;
    }
    bump(table, field::USED, i32::from(storage.get(VALUES.index(2 * at)).is_empty()));
    storage.init(VALUES.index(2 * at), key_word(index, attrs));
    storage.init(VALUES.index(2 * at + 1), value);
    bump(table, field::LIVE, 1);
    table.init(field::ADDED, Value::int(table.get(field::ADDED).as_int().wrapping_add(1)));
    if attrs != attrs::ALL {
        bump(table, field::SPECIAL, 1);
    }
}

impl Objects {
    /// Overwrites the value of an element that is there.
    pub(super) fn sparse_put(&mut self, object: Cell, index: u32, value: Value) {
        let storage = object.get(ELEMENTS).get(field::STORAGE);
        let at = find_pair(storage, index).expect("the element exists");
        self.heap.write(storage, VALUES.index(2 * at + 1), value);
    }

    /// Moves dense elements to a sparse table.
    pub fn make_sparse(&mut self, object: Cell) {
        if ElementsKind::of(object) == ElementsKind::Sparse {
            return;
        }
        let old = object.get(ELEMENTS);
        let count = (0..old.aux()).filter(|&i| !dense_read(old, i).is_empty()).count();
        let table = self.new_sparse(count as u32);
        for i in 0..old.aux() {
            let value = dense_read(old, i);
            if !value.is_empty() {
                insert_pair(table, i, value, attrs::ALL);
            }
        }
        self.heap.barrier(table.get(field::STORAGE));
        self.heap.write_cell(object, ELEMENTS, table);
        set_kind(object, ElementsKind::Sparse);
    }

    fn new_sparse(&mut self, room: u32) -> Cell {
        let pairs = ((room + 4) * 2).next_power_of_two();
        let storage = self.heap.allocate(CellKind::Slots, 8 + 16 * pairs as usize);
        storage.set_aux(2 * pairs);
        let table = self.heap.allocate(CellKind::SparseElements, field::BYTES);
        table.init(field::STORAGE, storage);
        for field in [field::USED, field::LIVE, field::SPECIAL, field::ADDED] {
            table.init(field, Value::ZERO);
        }
        table
    }

    /// Adds an element with attributes that is not there, making the elements sparse; updates an array's length.
    pub(in crate::object) fn sparse_add(&mut self, object: Cell, index: u32, value: Value, attrs: Attrs) {
        self.make_sparse(object);
        let table = object.get(ELEMENTS);
        let pairs = table.get(field::STORAGE).aux() as i32 / 2;
        if (table.get(field::USED).as_int() + 1) * 4 > pairs * 3 {
            self.sparse_rehash(table);
        }
        insert_pair(table, index, value, attrs);
        self.heap.barrier(table.get(field::STORAGE));
        if object.kind() == CellKind::Array && index >= array_length(object) {
            set_array_length(object, index + 1);
        }
        let live = table.get(field::LIVE).as_int();
        if live >= 64 && (live as u32).is_power_of_two() {
            self.try_make_dense(object);
        }
    }

    fn sparse_rehash(&mut self, table: Cell) {
        let old = table.get(field::STORAGE);
        let new = self.new_sparse(table.get(field::LIVE).as_int() as u32 * 2);
        for at in 0..old.aux() as usize / 2 {
            if let Some(entry) = entry_at(old, at) {
                insert_pair(new, entry.index, entry.value, entry.attrs);
            }
        }
        self.heap.write_cell(table, field::STORAGE, new.get(field::STORAGE));
        table.init(field::USED, new.get(field::USED));
    }

    /// Goes back to dense elements where they turned out to lie close together (an array filled from its end).
    fn try_make_dense(&mut self, object: Cell) {
        let table = object.get(ELEMENTS);
        if table.get(field::SPECIAL) != Value::ZERO || !Shape::of(object).is_extensible() {
            return;
        }
        let live = table.get(field::LIVE).as_int() as u32;
        let storage = table.get(field::STORAGE);
        let entries = || (0..storage.aux() as usize / 2).filter_map(move |at| entry_at(storage, at));
        let last = entries().map(|entry| entry.index).max().unwrap_or(0);
        if last / 2 > live {
            return;
        }
        let mut kind = ElementsKind::HoleyAny;
        if object.kind() == CellKind::Array {
            kind = entries().fold(ElementsKind::HoleyInt, |kind, entry| kind.with(entry.value));
        }
        let new = if kind.is_double() { self.new_doubles(last + 1) } else { self.new_values(last + 1) };
        if kind.is_double() {
            self.fill_double_holes(new, 0);
        }
        for entry in entries() {
            if kind.is_double() {
                new.init(
                    DOUBLES.index(entry.index as usize),
                    f64::from_bits(canonical(entry.value.as_number())),
                );
            } else {
                new.init(VALUES.index(entry.index as usize), entry.value);
            }
        }
        self.heap.write_cell(object, ELEMENTS, new);
        set_kind(object, kind);
    }

    pub(super) fn sparse_remove(&mut self, object: Cell, index: u32) {
        let table = object.get(ELEMENTS);
        let storage = table.get(field::STORAGE);
        let Some(at) = find_pair(storage, index) else { return };
        let special = entry_at(storage, at).is_some_and(|entry| entry.attrs != attrs::ALL);
        storage.init(VALUES.index(2 * at), field::REMOVED);
        storage.init(VALUES.index(2 * at + 1), Value::EMPTY);
        bump(table, field::LIVE, -1);
        if special {
            bump(table, field::SPECIAL, -1);
        }
    }

    /// Replaces value and attributes of an existing element, making the elements sparse where dense ones can't hold them.
    pub(in crate::object) fn reconfigure_element(
        &mut self,
        object: Cell,
        index: u32,
        value: Value,
        attrs: Attrs,
    ) {
        let shape = Shape::of(object);
        self.invalidate_shape(shape);
        if attrs == attrs::ALL && ElementsKind::of(object) != ElementsKind::Sparse {
            return self.dense_set(object, index, value);
        }
        self.make_sparse(object);
        let table = object.get(ELEMENTS);
        let storage = table.get(field::STORAGE);
        let at = find_pair(storage, index).expect("the element exists");
        let was_special = entry_at(storage, at).is_some_and(|entry| entry.attrs != attrs::ALL);
        bump(table, field::SPECIAL, i32::from(attrs != attrs::ALL) - i32::from(was_special));
        storage.init(VALUES.index(2 * at), key_word(index, attrs));
        self.heap.write(storage, VALUES.index(2 * at + 1), value);
    }
}
