//! The tables of WeakMap and WeakSet: an entry lives as long as both the table and the key do, whatever the value points to (an ephemeron).
//!
//! One heap cell of open addressing by identity hash. Its tracer visits nothing; at the end of marking, values whose keys are marked are
//! marked ([`Ephemerons`]); then entries with unmarked keys are removed.

use super::{Objects, layout};
use crate::heap::cell::{Cell, CellKind, Field};
use crate::heap::{Ephemerons, Heap, KindInfo, Marker, Trace};
use crate::value::Value;

/// Entries in use, removed ones included, an int32.
const USED: Field<Value> = Field::at(8);
/// Entries, an int32.
const LIVE: Field<Value> = Field::at(16);
/// First of `aux` (key, value) pairs.
const PAIRS: Field<Value> = Field::at(24);
/// Key of a removed pair.
const REMOVED: Value = Value::NULL;
const CAPACITY_MIN: u32 = 4;

pub(super) fn register(heap: &mut Heap) {
    heap.register(
        CellKind::WeakTable,
        KindInfo {
            trace: Trace::Leaf,
            finalize: None,
            weak: Some(clear_dead),
            ephemeron: Some(visit_entries),
        },
    );
}

fn pairs(table: Cell) -> impl Iterator<Item = (usize, Cell)> {
    (0..table.aux() as usize).filter_map(move |at| Some((at, Cell::try_of(table.get(PAIRS.index(2 * at)))?)))
}

fn visit_entries(table: Cell, ephemerons: &mut Ephemerons, marker: &mut Marker<'_>) {
    for (at, key) in pairs(table) {
        if let Some(value) = Cell::try_of(table.get(PAIRS.index(2 * at + 1))) {
            ephemerons.entry(key, value, marker);
        }
    }
}

fn clear_dead(table: Cell, heap: &Heap) -> usize {
    for (at, key) in pairs(table) {
        if !heap.is_marked(key) {
            remove_at(table, at);
        }
    }
    0
}

fn remove_at(table: Cell, at: usize) {
    table.init(PAIRS.index(2 * at), REMOVED);
    table.init(PAIRS.index(2 * at + 1), Value::EMPTY);
    table.init(LIVE, Value::int(table.get(LIVE).as_int() - 1));
}

/// How many entries a table has now, for statistics.
#[cfg(test)]
pub(super) fn len(table: Cell) -> i32 {
    table.get(LIVE).as_int()
}

impl Objects {
    /// An empty weak table.
    pub fn new_weak_table(&mut self) -> Cell {
        self.new_weak_table_of(CAPACITY_MIN)
    }

    fn new_weak_table_of(&mut self, capacity: u32) -> Cell {
        let table = self.heap.allocate(CellKind::WeakTable, PAIRS.offset() + 16 * capacity as usize);
        table.set_aux(capacity);
        table.init(USED, Value::ZERO);
        table.init(LIVE, Value::ZERO);
        table
    }

    fn find_weak(&mut self, table: Cell, key: Value) -> Option<usize> {
        let mask = table.aux() - 1;
        let mut at = self.hash_value(key) & mask;
        loop {
            let found = table.get(PAIRS.index(2 * at as usize));
            if found.is_empty() {
                return None;
            }
            if found == key {
                return Some(at as usize);
            }
            at = (at + 1) & mask;
        }
    }

    /// The value of `key` (an object or symbol) in a WeakMap or WeakSet object.
    pub fn weak_get(&mut self, collection: Cell, key: Value) -> Option<Value> {
        let table = collection.get(layout::collection::TABLE);
        self.find_weak(table, key).map(|at| table.get(PAIRS.index(2 * at + 1)))
    }

    /// Sets the value of `key`, an object or a symbol that is not registered.
    pub fn weak_set(&mut self, collection: Cell, key: Value, value: Value) {
        let mut table = collection.get(layout::collection::TABLE);
        if let Some(at) = self.find_weak(table, key) {
            self.heap.write(table, PAIRS.index(2 * at + 1), value);
            return;
        }
        if (table.get(USED).as_int() as u32 + 1) * 4 > table.aux() * 3 {
            let live = table.get(LIVE).as_int() as u32;
            let new = self.new_weak_table_of(((live + 1) * 2).next_power_of_two().max(CAPACITY_MIN));
            // The allocation may have removed entries; those that are left fit all the more.
            for (at, key) in pairs(table) {
                self.weak_append(new, key.value(), table.get(PAIRS.index(2 * at + 1)));
            }
            self.heap.write_cell(collection, layout::collection::TABLE, new);
            table = new;
        }
        self.weak_append(table, key, value);
    }

    fn weak_append(&mut self, table: Cell, key: Value, value: Value) {
        let mask = table.aux() - 1;
        let mut at = self.hash_value(key) & mask;
        let free = |key: Value| key.is_empty() || key == REMOVED;
        while !free(table.get(PAIRS.index(2 * at as usize))) {
            at = (at + 1) & mask;
        }
        let fresh = table.get(PAIRS.index(2 * at as usize)).is_empty();
        table.init(PAIRS.index(2 * at as usize), key);
        table.init(PAIRS.index(2 * at as usize + 1), value);
        table.init(USED, Value::int(table.get(USED).as_int() + i32::from(fresh)));
        table.init(LIVE, Value::int(table.get(LIVE).as_int() + 1));
        self.heap.barrier(table);
    }

    /// Removes `key`. Returns whether it was there.
    pub fn weak_delete(&mut self, collection: Cell, key: Value) -> bool {
        let table = collection.get(layout::collection::TABLE);
        let found = self.find_weak(table, key);
        if let Some(at) = found {
            remove_at(table, at);
        }
        found.is_some()
    }
}
