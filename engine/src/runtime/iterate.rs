//! The iterator protocol (ECMAScript 7.4) over three registers, and for-in.
//!
//! Register 0 holds the iterator, register 1 its `next` method, register 2 private state. For an array whose iteration nobody has changed, register 0 is the array
//! itself, register 1 is empty, and register 2 the next index: no iterator object, no result objects.
//!
//! # Invariants
//! - Register 0 is undefined once the iterator is done or has thrown; closing it then does nothing.

use super::call::{read_slot, write_slot};
use super::context::{Completion, Context, Throw};
use super::intrinsics::{ARRAY_ITERATION, Intrinsic};
use crate::heap::cell::{Cell, CellKind};
use crate::object::methods::read_slot as read_property;
use crate::object::{
    ElementsKind, IterationKind, Location, PropertyKey, Shape, Str, array_length, dense_get,
};
use crate::value::Value;

/// An iterator in locals of Rust code.
#[derive(Clone, Copy, Debug)]
pub struct IteratorState {
    /// The iterator, or the array iterated directly; undefined at the end.
    pub iterator: Value,
    /// Its `next`; empty for an array iterated directly.
    pub next: Value,
    /// The next index of such an array.
    pub state: Value,
}

impl IteratorState {
    fn read(address: usize) -> IteratorState {
        let [iterator, next, state] = [0, 8, 16].map(|offset| read_slot(address + offset));
        IteratorState { iterator, next, state }
    }

    fn write(self, address: usize) {
        write_slot(address, self.iterator);
        write_slot(address + 8, self.next);
        write_slot(address + 16, self.state);
    }
}

// What says that arrays of a realm are iterated as they were at first, in slots of the realm: validity cells of `Array.prototype` and of
// `%ArrayIteratorPrototype%` (empty: to be made), then the slots in which these have `@@iterator` and `next`.
const VALIDITY: [usize; 2] = [ARRAY_ITERATION, ARRAY_ITERATION + 1];
const PROPERTIES: [usize; 2] = [ARRAY_ITERATION + 2, ARRAY_ITERATION + 3];
/// How many those are.
pub(super) const ARRAY_ITERATION_SLOTS: usize = 4;

fn holds(validity: Value) -> bool {
    Cell::of(validity).get(crate::object::layout::validity::HOLDS) == Value::TRUE
}

/// What says that the arrays of a realm are iterated plainly, as data: validity cells that hold, and property slots of prototypes that have these values.
#[derive(Clone, Copy, Debug)]
pub struct PlainIteration {
    /// The validity cells.
    pub validity: [Cell; 2],
    /// Holder, slot, value.
    pub properties: [(Cell, u32, Value); 2],
}

impl Context {
    /// How to see that the arrays of a realm are iterated plainly, if they have been until now.
    pub fn plain_iteration(&self, realm: crate::object::RealmCell) -> Option<PlainIteration> {
        let validity = VALIDITY.map(|slot| realm.slot(slot));
        if validity[0].is_empty() || !validity.into_iter().all(holds) {
            return None;
        }
        let [values, next] = PROPERTIES.map(|slot| realm.slot(slot).as_int() as u32);
        let of = |which| self.intrinsic_of(realm, which);
        Some(PlainIteration {
            validity: validity.map(Cell::of),
            properties: [
                (of(Intrinsic::ArrayPrototype), values, of(Intrinsic::ArrayValues).value()),
                (of(Intrinsic::ArrayIteratorPrototype), next, of(Intrinsic::ArrayIteratorNext).value()),
            ],
        })
    }

    /// Whether `array` would be iterated by the intrinsic array iterator, unchanged.
    #[inline]
    fn iterates_plainly(&mut self, array: Cell) -> bool {
        if Shape::of(array) != self.objects.realm.array_shape() {
            let key = self.objects.symbols.iterator;
            let values = self.intrinsic(Intrinsic::ArrayValues).value();
            if self.objects.get_data(array, key) != Some(values) {
                return false;
            }
        }
        self.array_iteration_is_plain()
    }

    /// Whether `Array.prototype` iterates, and array iterators step, as they did at first, and closing one calls nothing.
    fn array_iteration_is_plain(&mut self) -> bool {
        let realm = self.objects.realm;
        let [array, iterator] = VALIDITY.map(|slot| realm.slot(slot));
        if array.is_empty() || !holds(array) || !holds(iterator) {
            return self.renew_array_iteration();
        }
        // Values are not what the validity cells stand for.
        let [values, next] = PROPERTIES.map(|slot| realm.slot(slot).as_int() as u32);
        let read = |which, slot| {
            let object = self.intrinsic(which);
            read_property(object, Shape::of(object), slot)
        };
        read(Intrinsic::ArrayPrototype, values) == self.intrinsic(Intrinsic::ArrayValues).value()
            && read(Intrinsic::ArrayIteratorPrototype, next)
                == self.intrinsic(Intrinsic::ArrayIteratorNext).value()
    }

    #[cold]
    fn renew_array_iteration(&mut self) -> bool {
        let array = self.intrinsic(Intrinsic::ArrayPrototype);
        let iterator = self.intrinsic(Intrinsic::ArrayIteratorPrototype);
        let key = self.objects.symbols.iterator;
        let Some(values) = self.slot_of(array, key, Intrinsic::ArrayValues) else { return false };
        let key = self.objects.atoms.next;
        let Some(next) = self.slot_of(iterator, key, Intrinsic::ArrayIteratorNext) else { return false };
        if self.objects.has_property(iterator, self.objects.atoms.r#return) {
            return false;
        }
        let realm = self.objects.realm;
        for (slot, object) in VALIDITY.into_iter().zip([array, iterator]) {
            let cell = self.objects.validity_of(object);
            self.objects.set_realm_slot(realm, slot, cell.value());
        }
        for (slot, property) in PROPERTIES.into_iter().zip([values, next]) {
            self.objects.set_realm_slot(realm, slot, Value::int(property as i32));
        }
        true
    }

    /// The slot of an own data property that has the value `which`.
    fn slot_of(&mut self, object: Cell, key: PropertyKey, which: Intrinsic) -> Option<u32> {
        let own = self.objects.own(object, key)?;
        match own.location {
            Location::Slot(slot) if own.value == self.intrinsic(which).value() => Some(slot),
            _ => None,
        }
    }

    /// GetIterator (7.4.3) into the three slots at `address`.
    pub fn iter_open(&mut self, value: Value, address: usize) -> Completion<()> {
        self.iterator(value)?.write(address);
        Ok(())
    }

    /// GetIterator of an array that is iterated directly into the three slots at `address`. They are undefined, and the result false, for anything else;
    /// TypeError where nothing could be iterated.
    pub fn iter_open_array(&mut self, value: Value, address: usize) -> Completion<bool> {
        let array = self.array_iterator(value)?;
        let none =
            IteratorState { iterator: Value::UNDEFINED, next: Value::UNDEFINED, state: Value::UNDEFINED };
        array.unwrap_or(none).write(address);
        Ok(array.is_some())
    }

    fn array_iterator(&mut self, value: Value) -> Completion<Option<IteratorState>> {
        if value.is_nullish() {
            return Err(self.throw_not_iterable(value));
        }
        let direct = Cell::try_of(value)
            .is_some_and(|array| array.kind() == CellKind::Array && self.iterates_plainly(array));
        Ok(direct.then_some(IteratorState { iterator: value, next: Value::EMPTY, state: Value::ZERO }))
    }

    /// TypeError: it is not iterable.
    #[cold]
    pub fn throw_not_iterable(&mut self, value: Value) -> Throw {
        let what = self.describe(value);
        self.throw_type_error(&format!("{what} is not iterable"))
    }

    /// GetIteratorFromMethod (7.4.4).
    pub fn iterator_of_call(&mut self, value: Value, method: Value) -> Completion<IteratorState> {
        let iterator = self.call(method, value, &[])?;
        let Some(object) = Cell::try_of(iterator).filter(|cell| cell.is_object()) else {
            return Err(self.throw_object_required(1));
        };
        let next = self.get(object, self.objects.atoms.next)?;
        Ok(IteratorState { iterator, next, state: Value::UNDEFINED })
    }

    /// GetIteratorFromMethod for Rust code, of a `method` that was found under `@@iterator`.
    pub fn iterator_from_method(&mut self, value: Value, method: Value) -> Completion<IteratorState> {
        if let Some(array) = Cell::try_of(value)
            && array.kind() == CellKind::Array
            && method == self.intrinsic(Intrinsic::ArrayValues).value()
            && self.array_iteration_is_plain()
        {
            return Ok(IteratorState { iterator: value, next: Value::EMPTY, state: Value::ZERO });
        }
        self.iterator_of_call(value, method)
    }

    /// IteratorStepValue (7.4.10) over the three slots at `address`.
    #[inline]
    pub fn iter_next(&mut self, address: usize) -> Completion<Option<Value>> {
        let next = read_slot(address + 8);
        if next.is_empty() {
            return self.array_step(address);
        }
        let mut state = IteratorState { iterator: read_slot(address), next, state: Value::UNDEFINED };
        if state.iterator.is_undefined() {
            return Ok(None);
        }
        let result = self.iterator_step(&mut state);
        if state.iterator.is_undefined() {
            write_slot(address, Value::UNDEFINED);
        }
        result
    }

    /// IteratorStepValue of an array that is iterated directly or of an iterator of the engine's own, over the three slots at `address`. None at the
    /// end, where the first is undefined, and of another iterator, which is not touched.
    #[inline]
    pub fn iter_step(&mut self, address: usize) -> Completion<Option<Value>> {
        let next = read_slot(address + 8);
        if next.is_empty() {
            return self.array_step(address);
        }
        let Some(iterator) = Cell::try_of(read_slot(address)).filter(|&it| self.is_builtin_next(it, next))
        else {
            return Ok(None);
        };
        let result = self.builtin_step(iterator);
        if !matches!(result, Ok(Some(_))) {
            write_slot(address, Value::UNDEFINED);
        }
        result
    }

    /// IteratorStep (7.4.8) over the three slots at `address`, for an element that a pattern leaves out: of the result, `done` is read and
    /// `value` is not. An Array iterator's own `next` reads the element all the same, and that can be seen where a getter stands for it.
    pub fn iter_skip(&mut self, address: usize) -> Completion<()> {
        let next = read_slot(address + 8);
        if next.is_empty() {
            return self.array_step(address).map(drop);
        }
        let mut state = IteratorState { iterator: read_slot(address), next, state: Value::UNDEFINED };
        if state.iterator.is_undefined() {
            return Ok(());
        }
        let result = self.iterator_advance(&mut state, false);
        if state.iterator.is_undefined() {
            write_slot(address, Value::UNDEFINED);
        }
        result.map(drop)
    }

    #[inline(always)]
    fn array_step(&mut self, address: usize) -> Completion<Option<Value>> {
        let target = read_slot(address);
        let Some(array) = Cell::try_of(target) else { return Ok(None) };
        let index = read_slot(address + 16).as_number() as u32;
        if index >= array_length(array) {
            write_slot(address, Value::UNDEFINED);
            return Ok(None);
        }
        write_slot(address + 16, Value::uint(index + 1));
        let value = dense_get(array, index);
        if !value.is_empty() {
            return Ok(Some(value));
        }
        match self.get(array, PropertyKey::index(index)) {
            Ok(value) => Ok(Some(value)),
            Err(throw) => {
                write_slot(address, Value::UNDEFINED);
                Err(throw)
            }
        }
    }

    /// GetIterator for Rust code.
    pub fn iterator(&mut self, value: Value) -> Completion<IteratorState> {
        if let Some(array) = self.array_iterator(value)? {
            return Ok(array);
        }
        let method = self.get_method(value, self.objects.symbols.iterator)?;
        if method.is_undefined() {
            return Err(self.throw_not_iterable(value));
        }
        self.iterator_of_call(value, method)
    }

    /// IteratorStepValue for Rust code.
    pub fn iterator_step(&mut self, it: &mut IteratorState) -> Completion<Option<Value>> {
        self.iterator_advance(it, true)
    }

    /// IteratorStepValue, or IteratorStep where the value is not wanted: then it is undefined unless it came for nothing.
    #[inline]
    fn iterator_advance(&mut self, it: &mut IteratorState, wants_value: bool) -> Completion<Option<Value>> {
        if it.next.is_empty() {
            let Some(array) = Cell::try_of(it.iterator) else { return Ok(None) };
            let index = it.state.as_number() as u32;
            if index >= array_length(array) {
                it.iterator = Value::UNDEFINED;
                return Ok(None);
            }
            it.state = Value::uint(index + 1);
            let value = dense_get(array, index);
            return if value.is_empty() {
                self.get(array, PropertyKey::index(index)).map(Some)
            } else {
                Ok(Some(value))
            };
        }
        let iterator = it.iterator;
        // Whatever goes wrong from here to the value marks the iterator as done.
        it.iterator = Value::UNDEFINED;
        if let Some(builtin) = Cell::try_of(iterator)
            && self.is_builtin_next(builtin, it.next)
        {
            let value = self.builtin_step(builtin)?;
            if value.is_some() {
                it.iterator = iterator;
            }
            return Ok(value);
        }
        let result = self.call(it.next, iterator, &[])?;
        let Some(object) = Cell::try_of(result).filter(|cell| cell.is_object()) else {
            return Err(self.throw_object_required(0));
        };
        let done = self.get(object, self.objects.atoms.done)?;
        if self.to_boolean(done) {
            return Ok(None);
        }
        let value = if wants_value { self.get(object, self.objects.atoms.value)? } else { Value::UNDEFINED };
        it.iterator = iterator;
        Ok(Some(value))
    }

    /// Whether `next` is what the kind of `iterator` came with: then nobody sees result objects, and [`Context::builtin_step`] does the same
    /// without.
    fn is_builtin_next(&self, iterator: Cell, next: Value) -> bool {
        let which = match iterator.kind() {
            CellKind::ArrayIterator => Intrinsic::ArrayIteratorNext,
            CellKind::MapIterator => Intrinsic::MapIteratorNext,
            CellKind::SetIterator => Intrinsic::SetIteratorNext,
            CellKind::StringIterator => Intrinsic::StringIteratorNext,
            _ => return false,
        };
        next == self.intrinsic(which).value()
    }

    /// Steps an Array, Map, Set or String iterator: what their `next` methods do (23.1.5.2.1, 24.1.5.2.1, 24.2.6.2.1, 22.1.5.1.1). None at the end.
    pub fn builtin_step(&mut self, iterator: Cell) -> Completion<Option<Value>> {
        use crate::object::layout::iterator::{INDEX, KIND, TARGET};
        let Some(target) = Cell::try_of(iterator.get(TARGET)) else { return Ok(None) };
        let index = iterator.get(INDEX).as_number();
        if iterator.kind() == CellKind::StringIterator {
            let string = Str::at(target);
            if index as u32 >= string.len() {
                iterator.init(TARGET, Value::UNDEFINED);
                return Ok(None);
            }
            let (point, units) = string.flat(&mut self.objects.heap).code_point_at(index as u32);
            iterator.init(INDEX, Value::number(index + f64::from(units)));
            return Ok(Some(self.objects.string_code_point(point).value()));
        }
        let (key, value) = if iterator.kind() == CellKind::ArrayIterator {
            if index >= self.length_of_array_like(target)? {
                iterator.init(TARGET, Value::UNDEFINED);
                return Ok(None);
            }
            iterator.init(INDEX, Value::number(index + 1.0));
            let key = Value::number(index);
            if iterator.get(KIND).as_int() == IterationKind::Keys as i32 {
                return Ok(Some(key));
            }
            (key, self.get_index(target, index)?)
        } else {
            let Some((table, position, key, value)) = self.objects.table_next(target, index as usize) else {
                iterator.init(TARGET, Value::UNDEFINED);
                return Ok(None);
            };
            if table != target {
                self.objects.heap.write(iterator, TARGET, table.value());
            }
            iterator.init(INDEX, Value::number(position as f64));
            (key, if iterator.kind() == CellKind::SetIterator { key } else { value })
        };
        Ok(Some(match iterator.get(KIND).as_int() {
            kind if kind == IterationKind::Keys as i32 => key,
            kind if kind == IterationKind::Values as i32 => value,
            _ => self.objects.array_from_values(&[key, value]).value(),
        }))
    }

    /// The property `index`, an integer up to 2^53 - 1.
    #[inline]
    pub fn get_index(&mut self, object: Cell, index: f64) -> Completion {
        if index < f64::from(u32::MAX) {
            let value = dense_get(object, index as u32);
            if !value.is_empty() {
                return Ok(value);
            }
        }
        let key = self.index_key(index);
        self.get(object, key)
    }

    /// The key of an integer up to 2^53 - 1: beyond array indices, its digits.
    pub fn index_key(&mut self, index: f64) -> PropertyKey {
        if index < f64::from(u32::MAX) {
            PropertyKey::index(index as u32)
        } else {
            self.objects.key_from_primitive(Value::number(index))
        }
    }

    /// IteratorClose (7.4.11) with a normal completion, over the slots at `address`.
    pub fn iter_close(&mut self, address: usize) -> Completion<()> {
        let it = IteratorState::read(address);
        write_slot(address, Value::UNDEFINED);
        self.iterator_close(it)
    }

    /// IteratorClose with a throw completion, over the slots at `address`: errors are dropped.
    pub fn iter_close_silently(&mut self, address: usize) -> Completion<()> {
        let it = IteratorState::read(address);
        write_slot(address, Value::UNDEFINED);
        self.iterator_close_silently(it)
    }

    /// The object whose `return` is to be called, if there can be one. Where an array is iterated directly, that is only when somebody has given array
    /// iterators a `return` meanwhile; the iterator is then made as it would be by now.
    #[inline]
    fn iterator_to_close(&mut self, it: IteratorState) -> Option<Value> {
        if it.iterator.is_undefined() {
            return None;
        }
        if !it.next.is_empty() {
            return Some(it.iterator);
        }
        let validity = self.objects.realm.slot(VALIDITY[1]);
        if !validity.is_empty() && holds(validity) {
            return None;
        }
        let prototype = self.intrinsic(Intrinsic::ArrayIteratorPrototype);
        let (kind, what) = (CellKind::ArrayIterator, IterationKind::Values);
        let iterator = self.objects.create_iterator(kind, prototype, it.iterator, what);
        iterator.init(crate::object::layout::iterator::INDEX, it.state);
        Some(iterator.value())
    }

    /// IteratorClose for Rust code, normal completion.
    pub fn iterator_close(&mut self, it: IteratorState) -> Completion<()> {
        let Some(iterator) = self.iterator_to_close(it) else { return Ok(()) };
        let method = self.get_method(iterator, self.objects.atoms.r#return)?;
        if method.is_undefined() {
            return Ok(());
        }
        let result = self.call(method, iterator, &[])?;
        if Cell::try_of(result).is_some_and(Cell::is_object) {
            Ok(())
        } else {
            Err(self.throw_object_required(0))
        }
    }

    /// IteratorClose for Rust code after an exception, which the caller holds and throws again: errors are dropped.
    pub fn iterator_close_silently(&mut self, it: IteratorState) -> Completion<()> {
        let Some(iterator) = self.iterator_to_close(it) else { return Ok(()) };
        let pending = self.exception();
        let outcome = self.catch(|cx| {
            let method = cx.get_method(iterator, cx.objects.atoms.r#return)?;
            if !method.is_undefined() {
                cx.call(method, iterator, &[])?;
            }
            Ok(())
        });
        outcome?.ok();
        let exception = self.exception;
        self.objects.heap.set_root(exception, pending);
        Ok(())
    }

    /// Closes an iterator because `result` is an exception, and passes it on.
    pub fn close_on_throw<R>(&mut self, it: IteratorState, result: Completion<R>) -> Completion<R> {
        if let Err(throw) = result {
            self.iterator_close_silently(it)?;
            return Err(throw);
        }
        result
    }

    /// Appends every value of an iterable to an array under construction ([`crate::code::ops::ArraySpread`]).
    pub fn array_spread(&mut self, array: Cell, source: Value) -> Completion<()> {
        let mut it = self.iterator(source)?;
        if it.next.is_empty()
            && !ElementsKind::of(Cell::of(source)).is_holey()
            && self.objects.fast_array_len(source).is_some()
        {
            let appended = self.objects.append_array(array, Cell::of(source));
            return self.object_result(appended);
        }
        while let Some(value) = self.iterator_step(&mut it)? {
            let pushed = self.objects.push(array, value);
            self.object_result(pushed)?;
            self.poll()?;
        }
        Ok(())
    }

    /// The state of a for-in loop; undefined where there is nothing to visit.
    pub fn for_in_open(&mut self, value: Value) -> Completion {
        if value.is_nullish() {
            return Ok(Value::UNDEFINED);
        }
        let object = self.to_object(value)?;
        Ok(self.objects.for_in_open(object).value())
    }

    /// The next key, a string.
    pub fn for_in_next(&mut self, state: Value) -> Completion<Option<Value>> {
        match Cell::try_of(state) {
            Some(state) => Ok(self.objects.for_in_next(state)),
            None => Ok(None),
        }
    }

    /// CreateIterResultObject (7.4.14).
    pub fn iter_result(&mut self, value: Value, done: bool) -> Value {
        let object = self.objects.create_object();
        let (value_key, done_key) = (self.objects.atoms.value, self.objects.atoms.done);
        self.objects.add_own(object, value_key, value, crate::object::attrs::ALL);
        self.objects.add_own(object, done_key, Value::bool(done), crate::object::attrs::ALL);
        object.value()
    }
}
