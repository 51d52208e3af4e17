//! Elements: properties whose keys are array indices.
//!
//! The header of an object says what its elements cell holds: int32s, raw doubles, or any values, each with or without holes. Kinds only
//! widen (packed to holey, int to double to any), so that compiled code which saw a kind sees few others. Where properties have attributes or are
//! accessors, or lie so far apart that an array would be wasteful, they go to a sparse table instead.
//!
//! # Invariants
//! - A dense position at or above an array's length is a hole, up to the capacity (the elements cell's aux). So "index below capacity and not a
//!   hole" is the whole test for an own dense element, of arrays and other objects alike.
//! - The elements of a packed array are not holes below the length. Objects that are not arrays are `HoleyAny` or `Sparse`.
//! - Dense elements are writable, enumerable and configurable. An object that is not extensible may have them too, but its holes and the positions
//!   behind them must stay: whoever adds one without asking this module checks the shape's [`super::shape::flags`] (not extensible, prototype).
//! - Sparse elements cells have capacity 0, so that fast paths miss.

mod arrays;
mod sparse;

use super::Objects;
use super::layout::{self, DOUBLE_BITS, ELEMENTS, VALUES, array};
use super::shape::{Shape, attrs};
use super::string::Str;
use crate::heap::cell::{Cell, CellKind};
use crate::value::{CANONICAL_NAN, Value};
use sparse::sparse_any;
pub use sparse::{NextElement, SparseEntry, sparse_get, sparse_indices};

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
/// Where they have to grow, elements with holes become sparse if fewer than one position in so many is in use.
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

/// Whether dense elements that reach to `index`, beyond the capacity, would be a waste of memory.
fn is_too_sparse(object: Cell, kind: ElementsKind, index: u32) -> bool {
    let capacity = capacity(object);
    if index - capacity > capacity + GAP_MAX {
        return true;
    }
    if index == capacity && !kind.is_holey() {
        return false;
    }
    let present = || (0..capacity).filter(|&at| !dense_get(object, at).is_empty()).count();
    index > GAP_MAX && present() < index as usize / HOLES_PER_ELEMENT_MAX
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
            ElementsKind::Sparse => sparse_any(object),
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
        if kind == ElementsKind::Sparse || (index >= capacity && is_too_sparse(object, kind, index)) {
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
            self.sparse_put(object, index, value);
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
