//! What the array methods do at each step: reading, writing and building, with dense elements first.

use super::{is_array_value, key};
use crate::heap::cell::{Cell, CellKind};
use crate::object::{ElementsKind, Lookup, array_length, dense_get, elements};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

/// ToObject(this), and its length.
#[inline]
pub(super) fn receiver(cx: &mut Context, args: Args) -> Completion<(Cell, u64)> {
    let object = cx.to_object(args.this())?;
    let length = cx.length_of_array_like(object)? as u64;
    Ok((object, length))
}

/// The length of an array on which whole stretches may be moved: dense, extensible, its length writable, and no prototype has elements that
/// holes would show or that a write would run into.
#[inline]
pub(super) fn plain_array(cx: &Context, object: Cell) -> Option<u32> {
    if !cx.objects.no_prototype_elements() {
        return None;
    }
    cx.objects.fast_array_len(object.value())
}

/// An index or length as a value.
#[inline]
pub(super) fn number(index: u64) -> Value {
    if index <= i32::MAX as u64 { Value::int(index as i32) } else { Value::number(index as f64) }
}

/// A relative position, clamped to the length: negative counts from the end.
pub(super) fn relative(cx: &mut Context, value: Value, length: u64) -> Completion<u64> {
    if value.is_int() {
        let value = i64::from(value.as_int());
        let length = length as i64;
        return Ok(if value < 0 { (length + value).max(0) } else { value.min(length) } as u64);
    }
    Ok(cx.relative_index(value, length as f64)? as u64)
}

/// As [`relative`], but undefined is the end.
pub(super) fn relative_end(cx: &mut Context, value: Value, length: u64) -> Completion<u64> {
    if value.is_undefined() { Ok(length) } else { relative(cx, value, length) }
}

/// `Get(object, index)`.
#[inline]
pub(super) fn get(cx: &mut Context, object: Cell, index: u64) -> Completion {
    if index < u64::from(u32::MAX) {
        let value = dense_get(object, index as u32);
        if !value.is_empty() {
            return Ok(value);
        }
    }
    get_slowly(cx, object, index)
}

#[inline(never)]
fn get_slowly(cx: &mut Context, object: Cell, index: u64) -> Completion {
    let key = key(cx, index);
    cx.get(object, key)
}

/// HasProperty, then Get: None where it is absent.
#[inline]
pub(super) fn get_present(cx: &mut Context, object: Cell, index: u64) -> Completion<Option<Value>> {
    if index < u64::from(u32::MAX) {
        let value = dense_get(object, index as u32);
        if !value.is_empty() {
            return Ok(Some(value));
        }
    }
    get_present_slowly(cx, object, index)
}

#[inline(never)]
fn get_present_slowly(cx: &mut Context, object: Cell, index: u64) -> Completion<Option<Value>> {
    if holes_are_absent(cx, object) && ElementsKind::of(object) != ElementsKind::Sparse {
        return Ok(None);
    }
    let key = key(cx, index);
    if cx.has_property(object, key)? { cx.get(object, key).map(Some) } else { Ok(None) }
}

/// Whether an index that an array does not have is not inherited either.
fn holes_are_absent(cx: &Context, object: Cell) -> bool {
    object.kind() == CellKind::Array && cx.objects.no_prototype_elements()
}

/// `Set(object, index, value, true)`.
#[inline]
pub(super) fn set(cx: &mut Context, object: Cell, index: u64, value: Value) -> Completion<()> {
    if index < u64::from(u32::MAX) && !dense_get(object, index as u32).is_empty() {
        cx.objects.dense_set(object, index as u32, value);
        return Ok(());
    }
    let key = key(cx, index);
    cx.set(object, key, value, true)
}

/// DeletePropertyOrThrow.
pub(super) fn delete(cx: &mut Context, object: Cell, index: u64) -> Completion<()> {
    let key = key(cx, index);
    cx.delete(object, key, true).map(drop)
}

/// `Set(object, "length", length, true)`.
pub(super) fn set_length(cx: &mut Context, object: Cell, length: u64) -> Completion<()> {
    let key = cx.objects.atoms.length;
    cx.set(object, key, number(length), true)
}

/// After how many absent elements in a row [`Elements`] looks for the next present one rather than at the next index.
const ABSENT_MAX: u32 = 16;

/// The present elements of an object by ascending index, as `forEach` and its kin visit them: HasProperty and Get at each index below the length
/// that was read at the start. Wide gaps of arrays are passed over, where nobody can tell.
pub(super) struct Elements {
    object: Cell,
    at: u64,
    length: u64,
    absent: u32,
    candidates: Candidates,
}

impl Elements {
    pub(super) fn new(object: Cell, from: u64, length: u64) -> Elements {
        Elements { object, at: from, length, absent: 0, candidates: Candidates::default() }
    }

    /// The next index and its value.
    #[inline]
    pub(super) fn next(&mut self, cx: &mut Context) -> Completion<Option<(u64, Value)>> {
        while self.at < self.length {
            let index = self.at;
            self.at += 1;
            if let Some(value) = get_present(cx, self.object, index)? {
                self.absent = 0;
                return Ok(Some((index, value)));
            }
            self.absent += 1;
            if self.absent >= ABSENT_MAX {
                self.at = self.candidates.next(cx, self.object, self.at, self.length);
                self.absent = 0;
                cx.poll()?;
            }
        }
        Ok(None)
    }
}

/// Finds indices that may be there.
#[derive(Default)]
pub(super) struct Candidates(elements::NextElement);

impl Candidates {
    /// The first such index from `from`; `length` where none is.
    pub(super) fn next(&mut self, cx: &Context, object: Cell, from: u64, length: u64) -> u64 {
        if from >= length || from >= u64::from(u32::MAX) || !holes_are_absent(cx, object) {
            return from;
        }
        self.0.at_or_after(object, from as u32).map_or(length, |index| u64::from(index).min(length))
    }
}

/// Whether species-aware methods called on `object` make plain arrays: ArraySpeciesCreate (10.4.2.2) up to its last step. None: they do; else the
/// constructor to use.
fn species_constructor(cx: &mut Context, object: Cell) -> Completion<Option<Value>> {
    if !is_array_value(object.value()) {
        return Ok(None);
    }
    let mut constructor = cx.get(object, cx.objects.atoms.constructor)?;
    // Another realm's `Array` gives way to this one's.
    if constructor != cx.intrinsic(Intrinsic::Array).value() && cx.is_constructor(constructor) {
        let realm = cx.function_realm(Cell::of(constructor));
        if realm != cx.objects.realm && constructor == cx.intrinsic_of(realm, Intrinsic::Array).value() {
            return Ok(None);
        }
    }
    if let Some(cell) = Cell::try_of(constructor).filter(|cell| cell.is_object()) {
        let key = cx.objects.symbols.species;
        let intrinsic = cx.intrinsic(Intrinsic::Array);
        constructor = match cx.objects.lookup(cell, key) {
            // The getter that came with `Array` returns its receiver.
            Lookup::Accessor { accessor, .. }
                if accessor.getter() == cx.intrinsic(Intrinsic::ArraySpecies).value() =>
            {
                constructor
            }
            _ => cx.get(cell, key)?,
        };
        if constructor == intrinsic.value() {
            return Ok(None);
        }
        if constructor.is_null() {
            return Ok(None);
        }
    }
    if constructor.is_undefined() {
        return Ok(None);
    }
    if !cx.is_constructor(constructor) {
        return Err(cx.throw_not_constructor(constructor));
    }
    Ok(Some(constructor))
}

/// An array under construction, or an object that a species constructor made.
#[derive(Clone, Copy, Debug)]
pub(super) struct Builder {
    object: Cell,
    /// The array is fresh and nobody else knows it: elements are appended, and the length is set at the end.
    fresh: bool,
}

impl Builder {
    /// ArrayCreate (10.4.2.2): RangeError where the length is no array's. The array is empty at first.
    pub(super) fn array(cx: &mut Context, length: f64) -> Completion<Builder> {
        if length > f64::from(u32::MAX) {
            return Err(cx.throw_range_error("invalid array length"));
        }
        Ok(Builder { object: cx.objects.create_array(), fresh: true })
    }

    /// Builds in an object as it is.
    pub(super) fn object(object: Cell) -> Builder {
        Builder { object, fresh: false }
    }

    /// ArraySpeciesCreate (23.1.3.1.1).
    pub(super) fn species(cx: &mut Context, original: Cell, length: u64) -> Completion<Builder> {
        match species_constructor(cx, original)? {
            None => Builder::array(cx, length as f64),
            Some(constructor) => {
                let object = cx.construct(constructor, &[number(length)], constructor)?;
                Ok(Builder::object(Cell::of(object)))
            }
        }
    }

    /// The fresh array, if it is one: for who fills it at a stroke.
    pub(super) fn fresh(self) -> Option<Cell> {
        self.fresh.then_some(self.object)
    }

    /// Makes room in a fresh array for as many elements as `like` has now.
    pub(super) fn reserve_like(self, cx: &mut Context, like: Cell) {
        if self.fresh && like.kind() == CellKind::Array && ElementsKind::of(like) != ElementsKind::Sparse {
            let present = array_length(like).min(elements::capacity(like));
            cx.objects.reserve_elements(self.object, present);
        }
    }

    /// CreateDataPropertyOrThrow. Of a fresh array, indices ascend.
    #[inline]
    pub(super) fn put(self, cx: &mut Context, index: u64, value: Value) -> Completion<()> {
        if self.fresh && index < u64::from(u32::MAX) {
            if index != u64::from(array_length(self.object)) {
                cx.objects.set_length(self.object, index as u32);
            }
            let pushed = cx.objects.push(self.object, value);
            return cx.object_result(pushed).map(drop);
        }
        super::define(cx, self.object, index, value)
    }

    /// Sets the length, and gives the result.
    pub(super) fn finish(self, cx: &mut Context, length: u64) -> Completion {
        if !self.fresh || u64::from(array_length(self.object)) != length {
            set_length(cx, self.object, length)?;
        }
        Ok(self.object.value())
    }

    /// The result of a method that leaves the length as it was created, which for a fresh array is `length`.
    pub(super) fn finish_created(self, cx: &mut Context, length: u64) -> Completion {
        if self.fresh { self.finish(cx, length) } else { Ok(self.object.value()) }
    }
}
