//! Elements: properties whose keys are array indices.
//!
//! The header of an object says what its elements cell holds: int32s, raw doubles, or any values, each with or without holes. Kinds only
//! widen (packed to holey, int to double to any), so that compiled code which saw a kind sees few others. Where properties have attributes or are
//! accessors, or lie so far apart that an array would be wasteful, they go to a sparse table instead: open addressing inside a heap cell,
//! without order; whoever lists keys sorts.
//!
//! # Invariants
//! - A dense position at or above an array's length is a hole, up to the capacity (the elements cell's aux). So "index below capacity and not a
//!   hole" is the whole test for an own dense element, of arrays and other objects alike.
//! - The elements of a packed array are not holes below the length. Objects that are not arrays are `HoleyAny` or `Sparse`.
//! - Dense elements are writable, enumerable and configurable. An object that is not extensible may have them too, but its holes and the positions
//!   behind them must stay: whoever adds one without asking this module checks the shape's [`super::shape::flags`] (not extensible, prototype).
//! - Sparse elements cells have capacity 0, so that fast paths miss.

use super::index::scatter;
use super::layout::{self, DOUBLE_BITS, DOUBLES, ELEMENTS, VALUES, array};
use super::shape::{Attrs, Shape, attrs};
use super::string::Str;
use super::{ObjectError, Objects};
use crate::heap::cell::{Cell, CellKind, Field};
use crate::value::{CANONICAL_NAN, NUMBER_TAG, Value};

/// What an object's elements cell holds. The numbers are those of the header's elements-kind byte; bit 0: holes are possible.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(u8)]
pub enum ElementsKind {
    /// Boxed int32s.
    PackedInt = 0,
    /// Boxed int32s and holes.
    HoleyInt = 1,
    /// Raw doubles.
    PackedDouble = 2,
    /// Raw doubles and [`DOUBLE_HOLE`]s.
    HoleyDouble = 3,
    /// Values.
    PackedAny = 4,
    /// Values and holes (the empty value).
    HoleyAny = 5,
    /// A table: attributes, accessors, or far apart.
    Sparse = 6,
}

/// The bits of a hole among raw doubles: a NaN that no stored number has, because stored NaNs are made canonical.
pub const DOUBLE_HOLE: u64 = 0x7ff8_0000_0000_dead;

/// A gap of at most this many positions beyond twice the capacity is filled with holes rather than made sparse.
const GAP_MAX: u32 = 1024;
/// Growing over a gap, elements become sparse where fewer than one position in so many is in use.
const HOLES_PER_ELEMENT_MAX: usize = 16;
/// `new Array(n)` reserves memory for n elements up to this many.
const RESERVED_MAX: u32 = 1 << 25;

impl ElementsKind {
    /// By number.
    pub const ALL: [ElementsKind; 7] = {
        use ElementsKind::*;
        [PackedInt, HoleyInt, PackedDouble, HoleyDouble, PackedAny, HoleyAny, Sparse]
    };

    /// The kind of an object's elements.
    #[inline(always)]
    pub fn of(object: Cell) -> ElementsKind {
        ElementsKind::ALL[usize::from(object.elements_kind_byte())]
    }

    /// Whether elements are raw doubles.
    #[inline(always)]
    pub fn is_double(self) -> bool {
        self as u8 & !1 == 2
    }

    /// Whether holes are possible.
    #[inline(always)]
    pub fn is_holey(self) -> bool {
        self as u8 & 1 != 0 || self == ElementsKind::Sparse
    }

    /// The kind with holes.
    #[inline(always)]
    pub fn holey(self) -> ElementsKind {
        if self == ElementsKind::Sparse { self } else { ElementsKind::ALL[self as usize | 1] }
    }

    /// The narrowest kind, no narrower than this, that can hold `value` (a hole where it is empty).
    #[inline(always)]
    pub fn with(self, value: Value) -> ElementsKind {
        let needed = if value.is_int() {
            0
        } else if value.is_empty() {
            return self.holey();
        } else if value.is_number() {
            2
        } else {
            4
        };
        let own = self as u8;
        if own >= needed { self } else { ElementsKind::ALL[usize::from(needed | (own & 1))] }
    }

    /// The narrowest kind that holds what either holds.
    pub fn join(self, other: ElementsKind) -> ElementsKind {
        if self == ElementsKind::Sparse || other == ElementsKind::Sparse {
            return ElementsKind::Sparse;
        }
        let (a, b) = (self as u8, other as u8);
        ElementsKind::ALL[usize::from((a & !1).max(b & !1) | ((a | b) & 1))]
    }
}

#[inline(always)]
fn set_kind(object: Cell, kind: ElementsKind) {
    object.set_elements_kind_byte(kind as u8);
}

/// The length of an array.
#[inline(always)]
pub fn array_length(array: Cell) -> u32 {
    debug_assert_eq!(array.kind(), CellKind::Array);
    array.get(array::LENGTH_U32)
}

#[inline(always)]
fn set_array_length(array: Cell, length: u32) {
    array.init(array::LENGTH, Value::int(length as i32));
}

/// Whether an array's `length` may change.
#[inline(always)]
pub fn is_length_writable(array: Cell) -> bool {
    array.flags() & array::LENGTH_READONLY == 0
}

/// How many dense elements an object has room for; those that a dense array has are below.
#[inline(always)]
pub fn capacity(object: Cell) -> u32 {
    object.get(ELEMENTS).aux()
}

/// The dense element at `index`; empty where there is none. Also empty for all sparse elements.
#[inline(always)]
pub fn dense_get(object: Cell, index: u32) -> Value {
    let elements = object.get(ELEMENTS);
    if index >= elements.aux() {
        return Value::EMPTY;
    }
    dense_read(elements, index)
}

#[inline(always)]
fn dense_read(elements: Cell, index: u32) -> Value {
    if elements.kind() == CellKind::DoubleElements {
        let bits = elements.get(DOUBLE_BITS.index(index as usize));
        if bits == DOUBLE_HOLE { Value::EMPTY } else { Value::double(f64::from_bits(bits)) }
    } else {
        elements.get(VALUES.index(index as usize))
    }
}

#[inline(always)]
fn canonical(d: f64) -> u64 {
    if d.is_nan() { CANONICAL_NAN } else { d.to_bits() }
}

/// A sparse table's cell.
mod sparse {
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
    if key.is_empty() || key == sparse::REMOVED {
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
        if key != sparse::REMOVED && key.bits() as u32 == index {
            return Some(at);
        }
        at = (at + 1) & mask;
    }
}

/// The sparse element at `index`. Only where the kind is [`ElementsKind::Sparse`].
pub fn sparse_get(object: Cell, index: u32) -> Option<SparseEntry> {
    let storage = object.get(ELEMENTS).get(sparse::STORAGE);
    find_pair(storage, index).and_then(|at| entry_at(storage, at))
}

/// All sparse elements by ascending index.
pub fn sparse_indices(object: Cell) -> Vec<u32> {
    let storage = object.get(ELEMENTS).get(sparse::STORAGE);
    let mut indices: Vec<u32> =
        (0..storage.aux() as usize / 2).filter_map(|at| entry_at(storage, at)).map(|e| e.index).collect();
    indices.sort_unstable();
    indices
}

/// The first of `indices` whose dense element is one that `matches`. All are below the capacity.
#[inline]
pub fn find_dense(
    object: Cell,
    mut indices: impl Iterator<Item = u32>,
    matches: impl Fn(Value) -> bool,
) -> Option<u32> {
    let elements = object.get(ELEMENTS);
    if elements.kind() == CellKind::DoubleElements {
        indices.find(|&index| matches(dense_read(elements, index)))
    } else {
        indices.find(|&index| matches(elements.get(VALUES.index(index as usize))))
    }
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
        let now = Some((table, table.get(sparse::ADDED)));
        if self.of != now {
            self.sorted = sparse_indices(object);
            self.of = now;
        }
        let at = self.sorted.partition_point(|&index| index < from);
        self.sorted.get(at).copied()
    }
}

/// Whether dense elements that reach to `index`, beyond the capacity, would be a waste of memory.
fn is_too_sparse(object: Cell, index: u32) -> bool {
    let capacity = capacity(object);
    if index - capacity > capacity + GAP_MAX {
        return true;
    }
    let present = || (0..capacity).filter(|&at| !dense_get(object, at).is_empty()).count();
    index > GAP_MAX && present() < index as usize / HOLES_PER_ELEMENT_MAX
}

fn bump(cell: Cell, field: Field<Value>, by: i32) -> i32 {
    let n = cell.get(field).as_int() + by;
    cell.init(field, Value::int(n));
    n
}

impl Objects {
    /// Whether an object has own indexed properties (in its elements or as a String object).
    pub fn has_indexed_properties(&self, object: Cell) -> bool {
        let length = match object.kind() {
            CellKind::Array if ElementsKind::of(object) != ElementsKind::Sparse => array_length(object),
            CellKind::StringObject if !Str::of(object.get(layout::wrapper::PRIMITIVE)).is_empty() => {
                return true;
            }
            CellKind::Arguments if !object.get(layout::arguments::MAP).is_empty() => return true,
            _ => u32::MAX,
        };
        match ElementsKind::of(object) {
            ElementsKind::Sparse => object.get(ELEMENTS).get(sparse::LIVE) != Value::ZERO,
            _ => (0..capacity(object).min(length)).any(|i| !dense_get(object, i).is_empty()),
        }
    }

    fn new_values(&mut self, capacity: u32) -> Cell {
        if capacity == 0 {
            return self.empty_elements;
        }
        let cell = self.heap.allocate(CellKind::Elements, 8 + 8 * capacity as usize);
        cell.set_aux(capacity);
        cell
    }

    fn new_doubles(&mut self, capacity: u32) -> Cell {
        if capacity == 0 {
            return self.empty_elements;
        }
        let cell = self.heap.allocate(CellKind::DoubleElements, 8 + 8 * capacity as usize);
        cell.set_aux(capacity);
        cell
    }

    fn fill_double_holes(&mut self, elements: Cell, from: u32) {
        for i in from..elements.aux() {
            elements.init(DOUBLE_BITS.index(i as usize), DOUBLE_HOLE);
        }
    }

    /// Gives a dense object's elements a new cell of `new_capacity`, of which `used` positions are copied.
    fn reallocate(&mut self, object: Cell, new_capacity: u32, used: u32) {
        let elements = if ElementsKind::of(object).is_double() {
            let new = self.new_doubles(new_capacity);
            self.fill_double_holes(new, used);
            new
        } else {
            self.new_values(new_capacity)
        };
        elements.copy_words(8, object.get(ELEMENTS), 8, used as usize);
        self.heap.barrier(elements);
        self.heap.write_cell(object, ELEMENTS, elements);
    }

    /// Makes room for `needed` dense elements.
    #[inline]
    pub fn reserve_elements(&mut self, object: Cell, needed: u32) {
        if needed > capacity(object) {
            self.grow_elements(object, needed);
        }
    }

    #[inline(never)]
    fn grow_elements(&mut self, object: Cell, needed: u32) {
        debug_assert_ne!(ElementsKind::of(object), ElementsKind::Sparse);
        let old = capacity(object);
        let grown = old.saturating_add(old / 2).saturating_add(4);
        self.reallocate(object, needed.max(grown), old);
    }

    /// Widens the kind of dense elements.
    #[inline]
    pub fn widen_elements(&mut self, object: Cell, to: ElementsKind) {
        let from = ElementsKind::of(object);
        if from != to {
            self.widen_elements_slow(object, from, to);
        }
    }

    #[inline(never)]
    fn widen_elements_slow(&mut self, object: Cell, from: ElementsKind, to: ElementsKind) {
        debug_assert!(from.join(to) == to && to != ElementsKind::Sparse);
        let old = object.get(ELEMENTS);
        let count = old.aux();
        if count > 0 && from.is_double() != to.is_double() {
            let new = if to.is_double() { self.new_doubles(count) } else { self.new_values(count) };
            for i in 0..count {
                let value = dense_read(old, i);
                if to.is_double() {
                    let bits = if value.is_empty() { DOUBLE_HOLE } else { canonical(value.as_number()) };
                    new.init(DOUBLE_BITS.index(i as usize), bits);
                } else {
                    new.init(VALUES.index(i as usize), value);
                }
            }
            self.heap.write_cell(object, ELEMENTS, new);
        }
        set_kind(object, to);
    }

    /// Stores into a position below the capacity, of a kind that can hold `value`.
    #[inline(always)]
    fn dense_store(&mut self, object: Cell, index: u32, value: Value) {
        let elements = object.get(ELEMENTS);
        debug_assert!(index < elements.aux());
        if ElementsKind::of(object).is_double() {
            let bits = if value.is_empty() { DOUBLE_HOLE } else { canonical(value.as_number()) };
            elements.init(DOUBLE_BITS.index(index as usize), bits);
        } else {
            self.heap.write(elements, VALUES.index(index as usize), value);
        }
    }

    /// Overwrites (or, with the empty value, removes) the dense element at a position below the capacity, widening the kind. No checks of
    /// extensibility: for existing elements, and for arrays under construction below their length.
    #[inline]
    pub fn dense_set(&mut self, object: Cell, index: u32, value: Value) {
        let kind = ElementsKind::of(object);
        let needed = kind.with(value);
        if needed != kind {
            self.widen_elements(object, needed);
        }
        self.dense_store(object, index, value);
    }

    /// Adds the element `index`, which is not there, with default attributes. The caller has checked that the object is extensible and, for arrays,
    /// that a length which has to grow is writable.
    #[inline]
    pub fn add_element(&mut self, object: Cell, index: u32, value: Value) {
        let shape = Shape::of(object);
        if shape.is_prototype() {
            self.invalidate_shape(shape);
            self.invalidate_no_prototype_elements();
        }
        let is_array = object.kind() == CellKind::Array;
        let kind = ElementsKind::of(object);
        let capacity = capacity(object);
        if kind == ElementsKind::Sparse || (index > capacity && is_too_sparse(object, index)) {
            return self.sparse_add(object, index, value, attrs::ALL);
        }
        if index >= capacity {
            self.grow_elements(object, index + 1);
        }
        let mut needed = kind.with(value);
        if is_array {
            let length = array_length(object);
            if index >= length {
                if index > length {
                    needed = needed.holey();
                }
                set_array_length(object, index + 1);
            }
        }
        if needed != kind {
            self.widen_elements(object, needed);
        }
        self.dense_store(object, index, value);
    }

    /// Stores into an existing own data element of any kind.
    #[inline]
    pub fn put_element(&mut self, object: Cell, index: u32, value: Value) {
        if ElementsKind::of(object) == ElementsKind::Sparse {
            let storage = object.get(ELEMENTS).get(sparse::STORAGE);
            let at = find_pair(storage, index).expect("the element exists");
            self.heap.write(storage, VALUES.index(2 * at + 1), value);
        } else {
            self.dense_set(object, index, value);
        }
    }

    /// Removes an own element (of a mapped arguments object too, where the caller unmaps it).
    pub fn remove_element(&mut self, object: Cell, index: u32) {
        let shape = Shape::of(object);
        self.invalidate_shape(shape);
        if ElementsKind::of(object) == ElementsKind::Sparse {
            self.sparse_remove(object, index);
        } else if index < capacity(object) {
            self.dense_set(object, index, Value::EMPTY);
        }
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
        self.heap.barrier(table.get(sparse::STORAGE));
        self.heap.write_cell(object, ELEMENTS, table);
        set_kind(object, ElementsKind::Sparse);
    }

    fn new_sparse(&mut self, room: u32) -> Cell {
        let pairs = ((room + 4) * 2).next_power_of_two();
        let storage = self.heap.allocate(CellKind::Slots, 8 + 16 * pairs as usize);
        storage.set_aux(2 * pairs);
        let table = self.heap.allocate(CellKind::SparseElements, sparse::BYTES);
        table.init(sparse::STORAGE, storage);
        for field in [sparse::USED, sparse::LIVE, sparse::SPECIAL, sparse::ADDED] {
            table.init(field, Value::ZERO);
        }
        table
    }

    /// Adds an element with attributes that is not there, making the elements sparse; updates an array's length.
    pub(super) fn sparse_add(&mut self, object: Cell, index: u32, value: Value, attrs: Attrs) {
        self.make_sparse(object);
        let table = object.get(ELEMENTS);
        let pairs = table.get(sparse::STORAGE).aux() as i32 / 2;
        if (table.get(sparse::USED).as_int() + 1) * 4 > pairs * 3 {
            self.sparse_rehash(table);
        }
        insert_pair(table, index, value, attrs);
        self.heap.barrier(table.get(sparse::STORAGE));
        if object.kind() == CellKind::Array && index >= array_length(object) {
            set_array_length(object, index + 1);
        }
        let live = table.get(sparse::LIVE).as_int();
        if live >= 64 && (live as u32).is_power_of_two() {
            self.try_make_dense(object);
        }
    }

    fn sparse_rehash(&mut self, table: Cell) {
        let old = table.get(sparse::STORAGE);
        let new = self.new_sparse(table.get(sparse::LIVE).as_int() as u32 * 2);
        for at in 0..old.aux() as usize / 2 {
            if let Some(entry) = entry_at(old, at) {
                insert_pair(new, entry.index, entry.value, entry.attrs);
            }
        }
        self.heap.write_cell(table, sparse::STORAGE, new.get(sparse::STORAGE));
        table.init(sparse::USED, new.get(sparse::USED));
    }

    /// Goes back to dense elements where they turned out to lie close together (an array filled from its end).
    fn try_make_dense(&mut self, object: Cell) {
        let table = object.get(ELEMENTS);
        if table.get(sparse::SPECIAL) != Value::ZERO || !Shape::of(object).is_extensible() {
            return;
        }
        let live = table.get(sparse::LIVE).as_int() as u32;
        let storage = table.get(sparse::STORAGE);
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

    fn sparse_remove(&mut self, object: Cell, index: u32) {
        let table = object.get(ELEMENTS);
        let storage = table.get(sparse::STORAGE);
        let Some(at) = find_pair(storage, index) else { return };
        let special = entry_at(storage, at).is_some_and(|entry| entry.attrs != attrs::ALL);
        storage.init(VALUES.index(2 * at), sparse::REMOVED);
        storage.init(VALUES.index(2 * at + 1), Value::EMPTY);
        bump(table, sparse::LIVE, -1);
        if special {
            bump(table, sparse::SPECIAL, -1);
        }
    }

    /// Replaces value and attributes of an existing element, making the elements sparse where dense ones can't hold them.
    pub(super) fn reconfigure_element(&mut self, object: Cell, index: u32, value: Value, attrs: Attrs) {
        let shape = Shape::of(object);
        self.invalidate_shape(shape);
        if attrs == attrs::ALL && ElementsKind::of(object) != ElementsKind::Sparse {
            return self.dense_set(object, index, value);
        }
        self.make_sparse(object);
        let table = object.get(ELEMENTS);
        let storage = table.get(sparse::STORAGE);
        let at = find_pair(storage, index).expect("the element exists");
        let was_special = entry_at(storage, at).is_some_and(|entry| entry.attrs != attrs::ALL);
        bump(table, sparse::SPECIAL, i32::from(attrs != attrs::ALL) - i32::from(was_special));
        storage.init(VALUES.index(2 * at), key_word(index, attrs));
        self.heap.write(storage, VALUES.index(2 * at + 1), value);
    }

    /// ArraySetLength (ECMAScript 10.4.2.4) after the conversions: whether the array has the length then. An element that is not configurable
    /// stops the truncation, and then the length is one more than its index.
    pub fn set_length(&mut self, array: Cell, length: u32) -> bool {
        let old = array_length(array);
        if length == old {
            return true;
        }
        if !is_length_writable(array) {
            return false;
        }
        if ElementsKind::of(array) == ElementsKind::Sparse {
            if length < old {
                for index in sparse_indices(array).into_iter().rev().take_while(|&index| index >= length) {
                    let entry = sparse_get(array, index).expect("listed");
                    if entry.attrs & attrs::CONFIGURABLE == 0 {
                        set_array_length(array, index + 1);
                        return false;
                    }
                    self.sparse_remove(array, index);
                }
            }
            set_array_length(array, length);
            return true;
        }
        if length > old {
            let kind = ElementsKind::of(array).holey();
            self.widen_elements(array, kind);
            set_array_length(array, length);
            return true;
        }
        set_array_length(array, length);
        let capacity = capacity(array);
        if length == 0 {
            let empty = self.empty_elements;
            self.heap.write_cell(array, ELEMENTS, empty);
        } else if length < capacity / 4 {
            self.reallocate(array, length, length);
        } else {
            self.clear_dense(array, length, old.min(capacity));
        }
        true
    }

    /// Makes the positions from `from` up to `to` (at most the capacity) holes, whatever the kind says.
    fn clear_dense(&mut self, object: Cell, from: u32, to: u32) {
        let elements = object.get(ELEMENTS);
        if elements.kind() == CellKind::DoubleElements {
            for i in from..to {
                elements.init(DOUBLE_BITS.index(i as usize), DOUBLE_HOLE);
            }
        } else {
            for i in from..to {
                elements.init(VALUES.index(i as usize), Value::EMPTY);
            }
        }
    }

    // ---- Arrays as a whole, for built-ins ----------------------------------------------------------------------

    /// The length of an array whose elements are dense, whose length is writable and not far above the capacity, and that is extensible: one
    /// that the functions below may change.
    /// Holes are possible (see [`ElementsKind::is_holey`] and [`Objects::no_prototype_elements`]).
    #[inline]
    pub fn fast_array_len(&self, value: Value) -> Option<u32> {
        let array = Cell::try_of(value)?;
        (array.kind() == CellKind::Array
            && ElementsKind::of(array) != ElementsKind::Sparse
            && is_length_writable(array)
            && Shape::of(array).is_extensible()
            && array_length(array) <= capacity(array).saturating_mul(2).saturating_add(GAP_MAX))
        .then(|| array_length(array))
    }

    /// Appends to a fast array (see [`Objects::fast_array_len`]) and returns the new length.
    #[inline]
    pub fn push(&mut self, array: Cell, value: Value) -> Result<u32, ObjectError> {
        let length = array_length(array);
        if length == u32::MAX {
            return Err(ObjectError::InvalidArrayLength);
        }
        if length < capacity(array) && !Shape::of(array).is_prototype() {
            set_array_length(array, length + 1);
            self.dense_set(array, length, value);
        } else if value.is_empty() {
            self.set_length(array, length + 1);
        } else {
            self.add_element(array, length, value);
        }
        Ok(length + 1)
    }

    /// Removes the last element of a fast array that is not empty, and returns it; the empty value for a hole.
    #[inline]
    pub fn pop(&mut self, array: Cell) -> Value {
        let last = array_length(array) - 1;
        let value = dense_get(array, last);
        let shape = Shape::of(array);
        self.invalidate_shape(shape);
        if last < capacity(array) {
            self.clear_dense(array, last, last + 1);
        }
        set_array_length(array, last);
        value
    }

    /// Removes `count` elements from `at` of a fast array (`at + count` at most the length); what follows moves down.
    pub fn remove_range(&mut self, array: Cell, at: u32, count: u32) {
        let length = array_length(array);
        let shape = Shape::of(array);
        self.invalidate_shape(shape);
        let present = length.min(capacity(array));
        let elements = array.get(ELEMENTS);
        let from = (at + count).min(present);
        if at < present {
            let (target, source) = (8 + 8 * at as usize, 8 + 8 * from as usize);
            elements.copy_words(target, elements, source, (present - from) as usize);
            self.heap.barrier(elements);
            self.clear_dense(array, present - (from - at), present);
        }
        set_array_length(array, length - count);
    }

    /// Opens a gap of `count` holes at `at` (at most the length) of a fast array, for the caller to fill with
    /// [`Objects::dense_set`]; what follows moves up. Positions beyond a sparse tail stay holes.
    pub fn open_gap(&mut self, array: Cell, at: u32, count: u32) -> Result<(), ObjectError> {
        let length = array_length(array);
        let new_length = length.checked_add(count).ok_or(ObjectError::InvalidArrayLength)?;
        if count == 0 {
            return Ok(());
        }
        let shape = Shape::of(array);
        if shape.is_prototype() {
            self.invalidate_shape(shape);
            self.invalidate_no_prototype_elements();
        }
        let present = length.min(capacity(array));
        self.reserve_elements(array, present.max(at) + count);
        let elements = array.get(ELEMENTS);
        if at < present {
            let (target, source) = (8 + 8 * (at + count) as usize, 8 + 8 * at as usize);
            elements.copy_words(target, elements, source, (present - at) as usize);
            self.heap.barrier(elements);
        }
        self.clear_dense(array, at, at + count);
        set_array_length(array, new_length);
        Ok(())
    }

    /// Removes and returns the first element of a fast array that is not empty.
    pub fn shift(&mut self, array: Cell) -> Value {
        let first = dense_get(array, 0);
        self.remove_range(array, 0, 1);
        first
    }

    /// Copies the elements from `start` up to `end` (at most the length) of a dense array to a new array, holes as holes.
    pub fn slice_array(&mut self, array: Cell, start: u32, end: u32) -> Cell {
        let new = self.create_array();
        let present = end.min(capacity(array)).max(start);
        let count = present - start;
        set_kind(new, ElementsKind::of(array));
        if count > 0 {
            let elements = if ElementsKind::of(array).is_double() {
                self.new_doubles(count)
            } else {
                self.new_values(count)
            };
            elements.copy_words(8, array.get(ELEMENTS), 8 + 8 * start as usize, count as usize);
            self.heap.barrier(elements);
            self.heap.write_cell(new, ELEMENTS, elements);
        }
        set_array_length(new, end - start);
        new
    }

    /// Appends the elements of the dense array `source` to the fast array `target`, holes as holes.
    pub fn append_array(&mut self, target: Cell, source: Cell) -> Result<(), ObjectError> {
        let (length, added) = (array_length(target), array_length(source));
        let new_length = length.checked_add(added).ok_or(ObjectError::InvalidArrayLength)?;
        let present = added.min(capacity(source));
        let mut kind = ElementsKind::of(target).join(ElementsKind::of(source));
        if present < added || length > capacity(target) {
            kind = kind.holey();
        }
        if present > 0 {
            let shape = Shape::of(target);
            if shape.is_prototype() {
                self.invalidate_shape(shape);
                self.invalidate_no_prototype_elements();
            }
            self.widen_elements(target, kind);
            self.reserve_elements(target, length + present);
            let (from, to) = (source.get(ELEMENTS), target.get(ELEMENTS));
            if from.kind() == to.kind() {
                to.copy_words(8 + 8 * length as usize, from, 8, present as usize);
                self.heap.barrier(to);
            } else {
                for i in 0..present {
                    self.dense_store(target, length + i, dense_read(from, i));
                }
            }
        }
        self.widen_elements(target, kind);
        set_array_length(target, new_length);
        Ok(())
    }

    /// Sets the elements from `start` up to `end` (at most the length) of a fast array to `value`.
    pub fn fill_array(&mut self, array: Cell, start: u32, end: u32, value: Value) {
        if start >= end {
            return;
        }
        let shape = Shape::of(array);
        if shape.is_prototype() {
            self.invalidate_shape(shape);
            self.invalidate_no_prototype_elements();
        }
        self.reserve_elements(array, end);
        let needed = ElementsKind::of(array).with(value);
        self.widen_elements(array, needed);
        let elements = array.get(ELEMENTS);
        if needed.is_double() {
            let bits = canonical(value.as_number());
            for i in start..end {
                elements.init(DOUBLE_BITS.index(i as usize), bits);
            }
        } else {
            for i in start..end {
                elements.init(VALUES.index(i as usize), value);
            }
            self.heap.barrier(elements);
        }
        if start == 0 && end == array_length(array) {
            // The one way back: `new Array(n).fill(v)` has no holes left.
            set_kind(array, ElementsKind::ALL[usize::from(needed as u8 & !1)]);
        }
    }

    /// Moves `count` elements within a fast array from `source` to `target`, all below both length and capacity (memmove).
    pub fn move_elements(&mut self, array: Cell, target: u32, source: u32, count: u32) {
        let elements = array.get(ELEMENTS);
        assert!(target.max(source) + count <= elements.aux());
        elements.copy_words(8 + 8 * target as usize, elements, 8 + 8 * source as usize, count as usize);
        self.heap.barrier(elements);
    }

    /// Turns the first `length` elements of a fast array round; `length` is at most the capacity.
    pub fn reverse_elements(&mut self, array: Cell, length: u32) {
        let elements = array.get(ELEMENTS);
        assert!(length <= elements.aux());
        for low in 0..length / 2 {
            // Raw words: what they mean is the same for both.
            let (low, high) =
                (DOUBLE_BITS.index(low as usize), DOUBLE_BITS.index((length - 1 - low) as usize));
            let (a, b) = (elements.get(low), elements.get(high));
            elements.init(low, b);
            elements.init(high, a);
        }
        self.heap.barrier(elements);
    }

    /// Gives a new, empty array `length` elements, all holes; memory is reserved where that seems sensible.
    pub(super) fn make_holes(&mut self, array: Cell, length: u32) {
        if length > 0 {
            set_kind(array, ElementsKind::HoleyInt);
            if length <= RESERVED_MAX {
                self.reallocate(array, length, 0);
            }
            set_array_length(array, length);
        }
    }

    /// Fills a new, empty array with the values `value(0)` to `value(length - 1)`; empty ones become holes. `value` must not allocate.
    pub(super) fn fill_new_array(&mut self, array: Cell, length: u32, mut value: impl FnMut(u32) -> Value) {
        if length == 0 {
            return;
        }
        let kind = (0..length).fold(ElementsKind::PackedInt, |kind, i| kind.with(value(i)));
        set_kind(array, kind);
        if kind.is_double() {
            let elements = self.new_doubles(length);
            for i in 0..length {
                let value = value(i);
                let bits = if value.is_empty() { DOUBLE_HOLE } else { canonical(value.as_number()) };
                elements.init(DOUBLE_BITS.index(i as usize), bits);
            }
            self.heap.write_cell(array, ELEMENTS, elements);
        } else {
            let elements = self.new_values(length);
            for i in 0..length {
                elements.init(VALUES.index(i as usize), value(i));
            }
            self.heap.write_cell(array, ELEMENTS, elements);
        }
        set_array_length(array, length);
    }

    /// Own element indices in ascending order, without those of String objects and mapped arguments.
    pub(super) fn element_indices(&self, object: Cell) -> Vec<u32> {
        if ElementsKind::of(object) == ElementsKind::Sparse {
            return sparse_indices(object);
        }
        (0..capacity(object)).filter(|&i| !dense_get(object, i).is_empty()).collect()
    }
}

/// Inserts a pair that is not there into a table with room for it. The caller runs the barrier.
fn insert_pair(table: Cell, index: u32, value: Value, attrs: Attrs) {
    let storage = table.get(sparse::STORAGE);
    let mask = (storage.aux() as usize / 2) - 1;
    let mut at = scatter(index) as usize & mask;
    let free = |key: Value| key.is_empty() || key == sparse::REMOVED;
    while !free(storage.get(VALUES.index(2 * at))) {
        at = (at + 1) & mask;
    }
    bump(table, sparse::USED, i32::from(storage.get(VALUES.index(2 * at)).is_empty()));
    storage.init(VALUES.index(2 * at), key_word(index, attrs));
    storage.init(VALUES.index(2 * at + 1), value);
    bump(table, sparse::LIVE, 1);
    table.init(sparse::ADDED, Value::int(table.get(sparse::ADDED).as_int().wrapping_add(1)));
    if attrs != attrs::ALL {
        bump(table, sparse::SPECIAL, 1);
    }
}
