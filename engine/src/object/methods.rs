//! The essential internal methods (ECMAScript 10.1 and the exotic objects of 10.4) as far as they never call JavaScript.
//!
//! Accessors are found here and called by the runtime. The functions are total over the kinds of objects: arrays' `length`, String objects,
//! mapped arguments and the global object are handled inside, so that a caller needs no cases of its own.

use super::elements::{ElementsKind, array_length, dense_get, is_length_writable, sparse_get};
use super::global::own_in_global;
use super::key::PropertyKey;
use super::layout::{self, SHAPE, SLOTS, VALUES};
use super::shape::{Attrs, PROPERTIES_MAX, Shape, SlotLocation, Transition, attrs};
use super::string::Str;
use super::{ObjectError, Objects};
use crate::heap::cell::{Cell, CellKind};
use crate::value::Value;

/// Where a property that was found lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Location {
    /// Slot of the holder's shape.
    Slot(u32),
    /// A cell of the global object.
    GlobalCell(Cell),
    /// The elements.
    Element(u32),
    /// A parameter in this slot of the environment of a mapped arguments object; the property is this index.
    Argument {
        /// The key.
        index: u32,
        /// The environment's slot.
        slot: u32,
    },
    /// An array's length.
    ArrayLength,
    /// Length or unit of a String object.
    StringPart,
}

/// An own property. Accessors have [`attrs::ACCESSOR`], and their `value` is the accessor cell.
#[derive(Clone, Copy, Debug)]
pub struct Own {
    /// The value, or an accessor cell.
    pub value: Value,
    /// Attributes.
    pub attrs: Attrs,
    /// Where it is.
    pub location: Location,
}

/// A getter and a setter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Accessor(pub(super) Cell);

impl Accessor {
    /// The accessor in a slot.
    #[inline(always)]
    pub fn of(value: Value) -> Accessor {
        debug_assert_eq!(Cell::of(value).kind(), CellKind::Accessor);
        Accessor(Cell::of(value))
    }

    /// The getter: a function, or undefined.
    #[inline(always)]
    pub fn getter(self) -> Value {
        self.0.get(layout::accessor::GETTER)
    }

    /// The setter: a function, or undefined.
    #[inline(always)]
    pub fn setter(self) -> Value {
        self.0.get(layout::accessor::SETTER)
    }

    /// The cell.
    pub fn cell(self) -> Cell {
        self.0
    }
}

/// What a lookup along the prototype chain finds.
#[derive(Clone, Copy, Debug)]
pub enum Lookup {
    /// A data property.
    Data {
        /// The object that has it.
        holder: Cell,
        /// Its value.
        value: Value,
        /// Its attributes.
        attrs: Attrs,
        /// Where it is in the holder.
        location: Location,
    },
    /// An accessor property.
    Accessor {
        /// The object that has it.
        holder: Cell,
        /// Getter and setter.
        accessor: Accessor,
        /// Its attributes.
        attrs: Attrs,
        /// Where it is in the holder.
        location: Location,
    },
    /// No such property.
    Absent,
}

/// What [`Objects::set`] did or leaves to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SetOutcome {
    /// The value is stored.
    Done,
    /// This setter is to be called with the receiver and the value.
    Setter(Value),
    /// Nothing was stored: a TypeError in strict code.
    Failed(SetFailure),
}

/// Why an assignment fails.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SetFailure {
    /// The property is not writable (or the array's length is not).
    ReadOnly,
    /// An accessor without a setter.
    NoSetter,
    /// The object is not extensible.
    NotExtensible,
    /// The receiver is not an object, or has an accessor of that name.
    Receiver,
}

/// A complete property (ECMAScript 6.2.6), as [`Objects::get_own`] gives it.
#[derive(Clone, Copy, Debug)]
pub enum Descriptor {
    /// A data property.
    Data {
        /// The value.
        value: Value,
        /// Attributes.
        attrs: Attrs,
    },
    /// An accessor property.
    Accessor {
        /// The getter, or undefined.
        getter: Value,
        /// The setter, or undefined.
        setter: Value,
        /// Attributes.
        attrs: Attrs,
    },
}

impl Descriptor {
    /// The attributes.
    pub fn attrs(self) -> Attrs {
        match self {
            Descriptor::Data { attrs, .. } | Descriptor::Accessor { attrs, .. } => attrs,
        }
    }

    /// Whether the property is enumerable.
    pub fn is_enumerable(self) -> bool {
        self.attrs() & attrs::ENUMERABLE != 0
    }

    /// Whether the property is configurable.
    pub fn is_configurable(self) -> bool {
        self.attrs() & attrs::CONFIGURABLE != 0
    }
}

/// A property descriptor (ECMAScript 6.2.6) whose fields may be absent.
#[derive(Clone, Copy, Default, Debug)]
#[allow(missing_docs)]
pub struct PropertyDescriptor {
    pub value: Option<Value>,
    pub writable: Option<bool>,
    pub get: Option<Value>,
    pub set: Option<Value>,
    pub enumerable: Option<bool>,
    pub configurable: Option<bool>,
}

impl PropertyDescriptor {
    /// A complete data property.
    pub fn data(value: Value, attrs: Attrs) -> PropertyDescriptor {
        PropertyDescriptor {
            value: Some(value),
            writable: Some(attrs & attrs::WRITABLE != 0),
            enumerable: Some(attrs & attrs::ENUMERABLE != 0),
            configurable: Some(attrs & attrs::CONFIGURABLE != 0),
            ..PropertyDescriptor::default()
        }
    }

    /// An accessor property; what is None stays as it is (or becomes undefined).
    pub fn accessor(get: Option<Value>, set: Option<Value>, attrs: Attrs) -> PropertyDescriptor {
        PropertyDescriptor {
            get,
            set,
            enumerable: Some(attrs & attrs::ENUMERABLE != 0),
            configurable: Some(attrs & attrs::CONFIGURABLE != 0),
            ..PropertyDescriptor::default()
        }
    }

    /// Whether it has `get` or `set`.
    pub fn is_accessor(&self) -> bool {
        self.get.is_some() || self.set.is_some()
    }

    /// Whether it has `value` or `writable`.
    pub fn is_data(&self) -> bool {
        self.value.is_some() || self.writable.is_some()
    }
}

/// Which own keys to list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct KeyFilter {
    /// Integer and string keys.
    pub strings: bool,
    /// Symbols.
    pub symbols: bool,
    /// Only enumerable properties.
    pub enumerable_only: bool,
}

impl KeyFilter {
    /// `[[OwnPropertyKeys]]`.
    pub const ALL: KeyFilter = KeyFilter { strings: true, symbols: true, enumerable_only: false };
    /// What `Object.getOwnPropertyNames` lists.
    pub const STRINGS: KeyFilter = KeyFilter { strings: true, symbols: false, enumerable_only: false };
    /// What `Object.getOwnPropertySymbols` lists.
    pub const SYMBOLS: KeyFilter = KeyFilter { strings: false, symbols: true, enumerable_only: false };
    /// What `Object.keys` lists.
    pub const ENUMERABLE_STRINGS: KeyFilter =
        KeyFilter { strings: true, symbols: false, enumerable_only: true };
    /// What CopyDataProperties and `Object.assign` visit.
    pub const ENUMERABLE: KeyFilter = KeyFilter { strings: true, symbols: true, enumerable_only: true };
}

/// Frozen or sealed (ECMAScript 7.3.15).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Integrity {
    /// Nothing is configurable.
    Sealed,
    /// Nor is any data property writable.
    Frozen,
}

/// The value in a slot of an object whose shape is `shape`.
#[inline(always)]
pub fn read_slot(object: Cell, shape: Shape, slot: u32) -> Value {
    match shape.location(slot) {
        SlotLocation::InObject(offset) => object.get(VALUES.index((offset as usize - 8) / 8)),
        SlotLocation::OutOfLine(index) => object.get(SLOTS).get(VALUES.index(index as usize)),
    }
}

/// The environment slot that `index` of an arguments object is mapped to; None for other objects.
pub(super) fn mapped_slot(object: Cell, index: u32) -> Option<u32> {
    if object.kind() != CellKind::Arguments {
        return None;
    }
    let map = Cell::try_of(object.get(layout::arguments::MAP))?;
    if index >= map.aux() {
        return None;
    }
    let slot = map.get(VALUES.index(index as usize));
    slot.is_int().then(|| slot.as_int() as u32)
}

impl Objects {
    // ---- Lookup ------------------------------------------------------------------------------------------------

    /// An own property. A function's `prototype` is made where it was not yet.
    #[inline]
    pub fn own(&mut self, object: Cell, key: PropertyKey) -> Option<Own> {
        let own = self.own_raw(object, key)?;
        if own.attrs & attrs::LAZY_PROTOTYPE != 0 {
            return Some(self.make_lazy_prototype(object, own));
        }
        Some(own)
    }

    /// As [`Objects::own`], but a `prototype` not made yet is shown as the empty value with [`attrs::LAZY_PROTOTYPE`].
    #[inline]
    pub(super) fn own_raw(&mut self, object: Cell, key: PropertyKey) -> Option<Own> {
        if let Some(index) = key.as_index() {
            return self.own_element(object, index);
        }
        let shape = Shape::of(object);
        if let Some(property) = shape.lookup(key) {
            let value = read_slot(object, shape, property.slot);
            if object.kind() == CellKind::GlobalObject {
                return Some(own_in_global(Cell::of(value), property.attrs));
            }
            return Some(Own { value, attrs: property.attrs, location: Location::Slot(property.slot) });
        }
        match object.kind() {
            CellKind::Array if key == self.atoms.length => {
                let writable = if is_length_writable(object) { attrs::WRITABLE } else { attrs::NONE };
                let value = Value::uint(array_length(object));
                Some(Own { value, attrs: writable, location: Location::ArrayLength })
            }
            CellKind::StringObject if key == self.atoms.length => {
                let length = Str::of(object.get(layout::wrapper::PRIMITIVE)).len();
                let value = Value::int(length as i32);
                Some(Own { value, attrs: attrs::NONE, location: Location::StringPart })
            }
            _ => None,
        }
    }

    #[inline]
    pub(super) fn own_element(&mut self, object: Cell, index: u32) -> Option<Own> {
        let value = dense_get(object, index);
        if !value.is_empty() {
            return Some(Own { value, attrs: attrs::ALL, location: Location::Element(index) });
        }
        self.own_element_slow(object, index)
    }

    fn own_element_slow(&mut self, object: Cell, index: u32) -> Option<Own> {
        if let Some(slot) = mapped_slot(object, index) {
            let environment = Cell::of(object.get(layout::arguments::ENVIRONMENT));
            let value = environment.get(layout::ENVIRONMENT_SLOTS.index(slot as usize));
            let attrs = argument_attrs(object, index);
            return Some(Own { value, attrs, location: Location::Argument { index, slot } });
        }
        if object.kind() == CellKind::StringObject {
            let string = Str::of(object.get(layout::wrapper::PRIMITIVE));
            if let Some(unit) = self.char_at(string, index) {
                let value = self.single_char(unit).value();
                return Some(Own { value, attrs: attrs::ENUMERABLE, location: Location::StringPart });
            }
        }
        if ElementsKind::of(object) == ElementsKind::Sparse {
            let entry = sparse_get(object, index)?;
            return Some(Own { value: entry.value, attrs: entry.attrs, location: Location::Element(index) });
        }
        None
    }

    /// `[[GetOwnProperty]]`.
    pub fn get_own(&mut self, object: Cell, key: PropertyKey) -> Option<Descriptor> {
        let own = self.own(object, key)?;
        Some(if own.attrs & attrs::ACCESSOR != 0 {
            let accessor = Accessor::of(own.value);
            let attrs = own.attrs & !attrs::ACCESSOR;
            Descriptor::Accessor { getter: accessor.getter(), setter: accessor.setter(), attrs }
        } else {
            Descriptor::Data { value: own.value, attrs: own.attrs }
        })
    }

    /// Whether the object itself has the property.
    #[inline]
    pub fn has_own(&mut self, object: Cell, key: PropertyKey) -> bool {
        self.own_raw(object, key).is_some()
    }

    /// `[[HasProperty]]`.
    #[inline]
    pub fn has_property(&mut self, object: Cell, key: PropertyKey) -> bool {
        let mut holder = object;
        while !holder.is_null() {
            if self.own_raw(holder, key).is_some() {
                return true;
            }
            holder = Shape::of(holder).prototype();
        }
        false
    }

    /// Finds a property along the prototype chain.
    #[inline]
    pub fn lookup(&mut self, object: Cell, key: PropertyKey) -> Lookup {
        let mut holder = object;
        while !holder.is_null() {
            if let Some(Own { value, attrs, location }) = self.own(holder, key) {
                return if attrs & attrs::ACCESSOR != 0 {
                    Lookup::Accessor { holder, accessor: Accessor::of(value), attrs, location }
                } else {
                    Lookup::Data { holder, value, attrs, location }
                };
            }
            holder = Shape::of(holder).prototype();
        }
        Lookup::Absent
    }

    /// The value of an own or inherited data property: None where it is absent or an accessor. For the engine's own use, where
    /// getters are not to run.
    pub fn get_data(&mut self, object: Cell, key: PropertyKey) -> Option<Value> {
        match self.lookup(object, key) {
            Lookup::Data { value, .. } => Some(value),
            _ => None,
        }
    }

    // ---- Assignment --------------------------------------------------------------------------------------------

    /// `[[Set]]` (ECMAScript 10.1.9 and the exotic forms) up to the call of a setter. Assigning an array's length a value that is not a
    /// number is an error, upon which the caller converts and calls again.
    #[inline]
    pub fn set(
        &mut self,
        object: Cell,
        key: PropertyKey,
        value: Value,
        receiver: Value,
    ) -> Result<SetOutcome, ObjectError> {
        let mut holder = object;
        while !holder.is_null() {
            if let Some(own) = self.own_raw(holder, key) {
                if own.attrs & attrs::ACCESSOR != 0 {
                    let setter = Accessor::of(own.value).setter();
                    return Ok(if setter.is_undefined() {
                        SetOutcome::Failed(SetFailure::NoSetter)
                    } else {
                        SetOutcome::Setter(setter)
                    });
                }
                if own.attrs & attrs::WRITABLE == 0 {
                    return Ok(SetOutcome::Failed(SetFailure::ReadOnly));
                }
                if holder.value() == receiver {
                    return self.put(holder, key, own, value);
                }
                break;
            }
            holder = Shape::of(holder).prototype();
        }
        if object.value() == receiver {
            return Ok(self.add_checked(object, key, value));
        }
        self.set_on_receiver(key, value, receiver)
    }

    /// The end of OrdinarySetWithOwnDescriptor where the receiver is another object.
    fn set_on_receiver(
        &mut self,
        key: PropertyKey,
        value: Value,
        receiver: Value,
    ) -> Result<SetOutcome, ObjectError> {
        let Some(object) = Cell::try_of(receiver).filter(|cell| cell.is_object()) else {
            return Ok(SetOutcome::Failed(SetFailure::Receiver));
        };
        match self.own_raw(object, key) {
            None => Ok(self.add_checked(object, key, value)),
            Some(own) if own.attrs & attrs::ACCESSOR != 0 => Ok(SetOutcome::Failed(SetFailure::Receiver)),
            Some(own) if own.attrs & attrs::WRITABLE == 0 => Ok(SetOutcome::Failed(SetFailure::ReadOnly)),
            Some(own) => self.put(object, key, own, value),
        }
    }

    /// Adds a property that is not there with default attributes, if the object allows it.
    #[inline]
    pub(super) fn add_checked(&mut self, object: Cell, key: PropertyKey, value: Value) -> SetOutcome {
        if !Shape::of(object).is_extensible() {
            return SetOutcome::Failed(SetFailure::NotExtensible);
        }
        if let Some(index) = key.as_index() {
            if object.kind() == CellKind::Array
                && index >= array_length(object)
                && !is_length_writable(object)
            {
                return SetOutcome::Failed(SetFailure::ReadOnly);
            }
            self.add_element(object, index, value);
        } else {
            self.add_own(object, key, value, attrs::ALL);
        }
        SetOutcome::Done
    }

    /// Stores into an existing writable data property.
    #[inline]
    fn put(
        &mut self,
        object: Cell,
        key: PropertyKey,
        own: Own,
        value: Value,
    ) -> Result<SetOutcome, ObjectError> {
        match own.location {
            Location::Slot(slot) => {
                if own.attrs & attrs::LAZY_PROTOTYPE != 0 {
                    self.transition(object, Transition::Reconfigure(key, own.attrs & !attrs::LAZY_PROTOTYPE));
                }
                self.write_slot(object, slot, value);
            }
            Location::Element(index) => self.put_element(object, index, value),
            Location::GlobalCell(cell) => self.write_global_cell(cell, value),
            Location::Argument { slot, .. } => self.write_argument(object, slot, value),
            Location::ArrayLength => {
                let length = array_length_of(value)?;
                if !self.set_length(object, length) {
                    // An element that is not configurable stays.
                    return Ok(SetOutcome::Failed(SetFailure::ReadOnly));
                }
            }
            Location::StringPart => unreachable!("parts of strings are not writable"),
        }
        Ok(SetOutcome::Done)
    }

    pub(super) fn write_argument(&mut self, object: Cell, slot: u32, value: Value) {
        let environment = Cell::of(object.get(layout::arguments::ENVIRONMENT));
        self.heap.write(environment, layout::ENVIRONMENT_SLOTS.index(slot as usize), value);
    }

    /// Stores into a slot that the object's shape has.
    #[inline(always)]
    pub fn write_slot(&mut self, object: Cell, slot: u32, value: Value) {
        match Shape::of(object).location(slot) {
            SlotLocation::InObject(offset) => {
                self.heap.write(object, VALUES.index((offset as usize - 8) / 8), value)
            }
            SlotLocation::OutOfLine(index) => {
                self.heap.write(object.get(SLOTS), VALUES.index(index as usize), value)
            }
        }
    }

    /// Makes room for a slot that the object's shape is about to get.
    #[inline]
    pub fn reserve_slot(&mut self, object: Cell, slot: u32) {
        if let SlotLocation::OutOfLine(index) = Shape::of(object).location(slot) {
            let slots = object.get(SLOTS);
            if slots.is_null() || index >= slots.aux() {
                self.grow_slots(object, index);
            }
        }
    }

    #[inline(never)]
    fn grow_slots(&mut self, object: Cell, index: u32) {
        let old = object.get(SLOTS);
        let capacity = (index + 1).max(index * 2).max(4);
        let new = self.heap.allocate(CellKind::Slots, VALUES.offset() + 8 * capacity as usize);
        new.set_aux(capacity);
        if !old.is_null() {
            new.copy_words(VALUES.offset(), old, VALUES.offset(), old.aux() as usize);
        }
        self.heap.write_cell(object, SLOTS, new);
    }

    /// Adds a property that is not there, whatever the object's extensibility (private names are added to any object). `value` is an accessor
    /// cell where `attrs` say so.
    #[inline]
    pub fn add_own(&mut self, object: Cell, key: PropertyKey, value: Value, attrs: Attrs) {
        if let Some(index) = key.as_index() {
            if attrs == attrs::ALL {
                self.add_element(object, index, value);
            } else {
                self.note_element_added(object);
                self.sparse_add(object, index, value, attrs);
            }
            return;
        }
        let shape = Shape::of(object);
        let count = shape.cell().get(layout::shape::COUNT);
        if count >= PROPERTIES_MAX {
            return self.add_to_dictionary(object, key, value, attrs);
        }
        let next = self.shape_add(shape, key, attrs);
        self.reserve_slot(object, count);
        self.write_slot(object, count, value);
        self.heap.write_cell(object, SHAPE, next.cell());
    }

    /// Adds the property by which `next` differs from the object's shape (see [`Shape::likely_next`]).
    #[inline]
    pub fn add_likely(&mut self, object: Cell, next: Shape, value: Value) {
        debug_assert_eq!(next.parent().map(Shape::cell), Some(Shape::of(object).cell()));
        let slot = next.property_count() - 1;
        self.reserve_slot(object, slot);
        self.write_slot(object, slot, value);
        self.heap.write_cell(object, SHAPE, next.cell());
    }

    #[inline(never)]
    fn add_to_dictionary(&mut self, object: Cell, key: PropertyKey, value: Value, attrs: Attrs) {
        self.to_dictionary(object);
        let value = if object.kind() == CellKind::GlobalObject {
            self.new_global_cell(value, attrs).value()
        } else {
            value
        };
        let slot = self.dictionary_add(object, key, attrs);
        self.reserve_slot(object, slot);
        self.write_slot(object, slot, value);
    }

    fn note_element_added(&mut self, object: Cell) {
        let shape = Shape::of(object);
        if shape.is_prototype() {
            self.invalidate_shape(shape);
            self.invalidate_no_prototype_elements();
        }
    }

    // ---- Equality ----------------------------------------------------------------------------------------------

    /// IsStrictlyEqual (ECMAScript 7.2.15).
    #[inline]
    pub fn strict_equals(&mut self, a: Value, b: Value) -> bool {
        if a.is_number() && b.is_number() {
            return a.as_number() == b.as_number();
        }
        if a == b {
            return true;
        }
        match (Str::try_of(a), Str::try_of(b)) {
            (Some(a), Some(b)) => self.strings_equal(a, b),
            _ => false,
        }
    }

    /// SameValue (ECMAScript 7.2.10).
    pub fn same_value(&mut self, a: Value, b: Value) -> bool {
        if a.is_number() && b.is_number() {
            let (a, b) = (a.as_number(), b.as_number());
            return a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan());
        }
        self.strict_equals(a, b)
    }

    /// SameValueZero (ECMAScript 7.2.11).
    pub fn same_value_zero(&mut self, a: Value, b: Value) -> bool {
        if a.is_number() && b.is_number() {
            let (a, b) = (a.as_number(), b.as_number());
            return a == b || (a.is_nan() && b.is_nan());
        }
        self.strict_equals(a, b)
    }
}

pub(super) fn unmap(object: Cell, index: u32) {
    let map = Cell::of(object.get(layout::arguments::MAP));
    map.init(VALUES.index(index as usize), Value::EMPTY);
}

/// Attributes of a mapped argument: those of its stand-in among sparse elements, if it has one.
fn argument_attrs(object: Cell, index: u32) -> Attrs {
    if ElementsKind::of(object) == ElementsKind::Sparse
        && let Some(entry) = sparse_get(object, index)
    {
        return entry.attrs;
    }
    attrs::ALL
}

pub(super) fn reduced(attrs: Attrs, level: Integrity) -> Attrs {
    let attrs = attrs & !attrs::CONFIGURABLE;
    if level == Integrity::Frozen && attrs & attrs::ACCESSOR == 0 { attrs & !attrs::WRITABLE } else { attrs }
}

/// The array length that a number is.
pub(super) fn array_length_of(value: Value) -> Result<u32, ObjectError> {
    if !value.is_number() {
        return Err(ObjectError::LengthNeedsNumber);
    }
    let d = value.as_number();
    let length = d as u32;
    if f64::from(length) == d { Ok(length) } else { Err(ObjectError::InvalidArrayLength) }
}
