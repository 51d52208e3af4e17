//! What the methods of arrays do to dense elements as a whole.

use super::super::layout::{DOUBLE_BITS, ELEMENTS, VALUES};
use super::super::shape::Shape;
use super::super::{ObjectError, Objects};
use super::{
    ElementsKind, GAP_MAX, array_length, canonical, capacity, dense_get, dense_read, is_length_writable,
    set_array_length, set_kind,
};
use crate::heap::cell::{Cell, CellKind};
use crate::value::Value;

impl Objects {
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
}
