//! The tables of Map and Set: insertion order, SameValueZero, and iteration that survives any change.
//!
//! One heap cell: a header, buckets of chains, entries in the order they were added. A removed entry stays as a hole until the table is made
//! anew; the old cell then says which came next, and keeps its entries as they were, so that an iterator which stands in it can count the holes
//! before its position and go on in the new one (V8's ordered hash tables do this). Nothing hashes by address: objects get a number when
//! first used as a key.
//!
//! A `HashTable` is what a Map's `TABLE` field points to; operations that may replace it return the current one, and the caller stores it.

use super::index::{scatter, scatter64};
use super::string::Str;
use super::{Objects, layout};
use crate::heap::cell::{Cell, CellKind, Field};
use crate::value::Value;

/// The table that replaced this one, or empty.
const SUCCESSOR: Field<Value> = Field::at(8);
/// `true` where that one began empty.
const CLEARED: Field<Value> = Field::at(16);
/// Entries in use, holes included, an int32.
const USED: Field<Value> = Field::at(24);
/// Entries without the holes, an int32.
const LIVE: Field<Value> = Field::at(32);
/// First of `aux` buckets: the number of the chain's first entry, or -1, as int32s.
const BUCKETS: Field<Value> = Field::at(40);

/// Words of an entry: key (empty: removed), value, number of the next entry of the chain.
const ENTRY_WORDS: usize = 3;
/// Buckets of the smallest table. There is room for as many entries as there are buckets: with two to a bucket, looking up takes longer by following chains.
const BUCKETS_MIN: u32 = 8;

fn key_field(table: Cell, entry: usize) -> Field<Value> {
    BUCKETS.index(table.aux() as usize + ENTRY_WORDS * entry)
}

fn value_field(table: Cell, entry: usize) -> Field<Value> {
    BUCKETS.index(table.aux() as usize + ENTRY_WORDS * entry + 1)
}

fn next_field(table: Cell, entry: usize) -> Field<Value> {
    BUCKETS.index(table.aux() as usize + ENTRY_WORDS * entry + 2)
}

fn used(table: Cell) -> usize {
    table.get(USED).as_int() as usize
}

/// How many keys a table has.
pub fn len(table: Cell) -> u32 {
    table.get(LIVE).as_int() as u32
}

/// SameValueZero's representative: -0 is 0, and an integral double is an int32 where it fits.
fn normalize(key: Value) -> Value {
    if key.is_double() {
        let d = key.as_double();
        if d == 0.0 { Value::ZERO } else { Value::number(d) }
    } else {
        key
    }
}

impl Objects {
    /// An empty table.
    pub fn new_table(&mut self) -> Cell {
        self.new_table_of(BUCKETS_MIN)
    }

    fn new_table_of(&mut self, buckets: u32) -> Cell {
        let words = buckets as usize + ENTRY_WORDS * buckets as usize;
        let table = self.heap.allocate(CellKind::HashTable, BUCKETS.offset() + 8 * words);
        table.set_aux(buckets);
        table.init(CLEARED, Value::FALSE);
        table.init(USED, Value::ZERO);
        table.init(LIVE, Value::ZERO);
        for bucket in 0..buckets as usize {
            table.init(BUCKETS.index(bucket), Value::int(-1));
        }
        table
    }

    /// The hash of a value for Map and Set: by contents for strings, by a number of its own for objects.
    #[inline]
    pub fn hash_value(&mut self, value: Value) -> u32 {
        if value.is_int() {
            return scatter(value.as_int() as u32);
        }
        match Cell::try_of(value) {
            None => scatter64(value.bits()),
            Some(cell) if cell.is_string() => Str::at(cell).hash(&mut self.heap),
            Some(cell) if cell.is_object() => self.identity_hash(cell),
            Some(cell) => cell.aux(),
        }
    }

    /// A number for an object that never changes and is the same in every run.
    #[inline]
    pub fn identity_hash(&mut self, object: Cell) -> u32 {
        let known = object.aux();
        if known != 0 {
            return known;
        }
        self.last_identity += 1;
        let hash = scatter(self.last_identity).max(1);
        object.set_aux(hash);
        hash
    }

    fn find_entry(&mut self, table: Cell, key: Value, hash: u32) -> Option<usize> {
        let mut entry = table.get(BUCKETS.index((hash & (table.aux() - 1)) as usize)).as_int();
        let string = Str::try_of(key);
        while entry >= 0 {
            let at = entry as usize;
            let found = table.get(key_field(table, at));
            if found == key {
                return Some(at);
            }
            if let (Some(a), Some(b)) = (string, Str::try_of(found))
                && b.hash(&mut self.heap) == hash
                && self.strings_equal(a, b)
            {
                return Some(at);
            }
            entry = table.get(next_field(table, at)).as_int();
        }
        None
    }

    /// The value of `key`, if it is there. (A set's values are its keys.)
    #[inline]
    pub fn table_get(&mut self, table: Cell, key: Value) -> Option<Value> {
        let key = normalize(key);
        let hash = self.hash_value(key);
        self.find_entry(table, key, hash).map(|entry| table.get(value_field(table, entry)))
    }

    /// Whether `key` is there.
    #[inline]
    pub fn table_has(&mut self, table: Cell, key: Value) -> bool {
        self.table_get(table, key).is_some()
    }

    /// Sets the value of `key`, adding it at the end where it is new. Returns the table that is then current.
    #[must_use = "the table may have been replaced"]
    pub fn table_set(&mut self, table: Cell, key: Value, value: Value) -> Cell {
        let key = normalize(key);
        let hash = self.hash_value(key);
        if let Some(entry) = self.find_entry(table, key, hash) {
            self.heap.write(table, value_field(table, entry), value);
            return table;
        }
        let mut table = table;
        if used(table) == table.aux() as usize {
            let buckets = match len(table) {
                live if live > table.aux() / 2 => table.aux() * 2,
                live if live < table.aux() / 8 => (table.aux() / 2).max(BUCKETS_MIN),
                _ => table.aux(),
            };
            table = self.rehash(table, buckets);
        }
        self.append(table, key, value, hash);
        table
    }

    fn append(&mut self, table: Cell, key: Value, value: Value, hash: u32) {
        let entry = used(table);
        let bucket = BUCKETS.index((hash & (table.aux() - 1)) as usize);
        table.init(key_field(table, entry), key);
        table.init(value_field(table, entry), value);
        table.init(next_field(table, entry), table.get(bucket));
        table.init(bucket, Value::int(entry as i32));
        table.init(USED, Value::int(entry as i32 + 1));
        table.init(LIVE, Value::int(table.get(LIVE).as_int() + 1));
        self.heap.barrier(table);
    }

    fn rehash(&mut self, old: Cell, buckets: u32) -> Cell {
        let new = self.new_table_of(buckets);
        for entry in 0..used(old) {
            let key = old.get(key_field(old, entry));
            if !key.is_empty() {
                let hash = self.hash_value(key);
                self.append(new, key, old.get(value_field(old, entry)), hash);
            }
        }
        self.heap.write(old, SUCCESSOR, new.value());
        new
    }

    /// Removes `key`. Returns whether it was there.
    pub fn table_delete(&mut self, table: Cell, key: Value) -> bool {
        let key = normalize(key);
        let hash = self.hash_value(key);
        let Some(entry) = self.find_entry(table, key, hash) else { return false };
        // Out of its chain, so that chains do not fill with holes.
        let mut link = BUCKETS.index((hash & (table.aux() - 1)) as usize);
        while table.get(link) != Value::int(entry as i32) {
            link = next_field(table, table.get(link).as_int() as usize);
        }
        table.init(link, table.get(next_field(table, entry)));
        table.init(key_field(table, entry), Value::EMPTY);
        table.init(value_field(table, entry), Value::EMPTY);
        table.init(LIVE, Value::int(table.get(LIVE).as_int() - 1));
        true
    }

    /// Removes everything. Returns the table that is then current.
    #[must_use = "the table is replaced"]
    pub fn table_clear(&mut self, table: Cell) -> Cell {
        let new = self.new_table();
        table.init(CLEARED, Value::TRUE);
        self.heap.write(table, SUCCESSOR, new.value());
        // Iterators find the way to the new table; what was in this one need not live on.
        for entry in 0..used(table) {
            table.init(key_field(table, entry), Value::EMPTY);
            table.init(value_field(table, entry), Value::EMPTY);
        }
        new
    }

    /// The next entry at or after `position` of `table`, which may have been replaced since: (current table, position to go on from, key,
    /// value). None at the end.
    pub fn table_next(&mut self, table: Cell, position: usize) -> Option<(Cell, usize, Value, Value)> {
        let (mut table, mut position) = (table, position);
        while let Some(successor) = Cell::try_of(table.get(SUCCESSOR)) {
            if table.get(CLEARED) == Value::TRUE {
                position = 0;
            } else {
                let holes =
                    (0..position).filter(|&entry| table.get(key_field(table, entry)).is_empty()).count();
                position -= holes;
            }
            table = successor;
        }
        while position < used(table) {
            let key = table.get(key_field(table, position));
            position += 1;
            if !key.is_empty() {
                return Some((table, position, key, table.get(value_field(table, position - 1))));
            }
        }
        None
    }

    /// The table of a Map or Set object.
    #[inline(always)]
    pub fn collection_table(&self, collection: Cell) -> Cell {
        collection.get(layout::collection::TABLE)
    }

    /// As [`Objects::table_set`], on a Map or Set object.
    #[inline]
    pub fn collection_set(&mut self, collection: Cell, key: Value, value: Value) {
        let old = self.collection_table(collection);
        let table = self.table_set(old, key, value);
        if table != old {
            self.heap.write_cell(collection, layout::collection::TABLE, table);
        }
    }

    /// As [`Objects::table_clear`], on a Map or Set object.
    pub fn collection_clear(&mut self, collection: Cell) {
        let old = self.collection_table(collection);
        let table = self.table_clear(old);
        self.heap.write_cell(collection, layout::collection::TABLE, table);
    }
}

/// The normalised form in which a table holds `key`: what iteration shows (-0 becomes 0).
pub fn canonical_key(key: Value) -> Value {
    normalize(key)
}
