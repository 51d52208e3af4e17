//! `[[DefineOwnProperty]]` of every kind of object (ECMAScript 10.1.6, 10.4.2.1, 10.4.3.2, 10.4.4.2).

use super::elements::{ElementsKind, array_length, is_length_writable, sparse_get};
use super::key::PropertyKey;
use super::layout;
use super::methods::{Accessor, Location, Own, PropertyDescriptor, SetOutcome, array_length_of, unmap};
use super::shape::{Attrs, Shape, Transition, attrs};
use super::{ObjectError, Objects};
use crate::heap::cell::{Cell, CellKind};
use crate::value::Value;

impl Objects {
    /// CreateDataProperty (ECMAScript 7.3.5).
    #[inline]
    pub fn create_data_property(
        &mut self,
        object: Cell,
        key: PropertyKey,
        value: Value,
    ) -> Result<bool, ObjectError> {
        if self.own_raw(object, key).is_none() {
            return Ok(self.add_checked(object, key, value) == SetOutcome::Done);
        }
        self.define_own(object, key, &PropertyDescriptor::data(value, attrs::ALL))
    }

    /// `[[DefineOwnProperty]]`: ValidateAndApplyPropertyDescriptor (ECMAScript 10.1.6.3) and the exotic forms. False where it is not allowed. The
    /// value for an array's length must be a number, else the error says so and the caller converts.
    pub fn define_own(
        &mut self,
        object: Cell,
        key: PropertyKey,
        desc: &PropertyDescriptor,
    ) -> Result<bool, ObjectError> {
        let current = self.own(object, key);
        let Some(own) = current else {
            if !Shape::of(object).is_extensible() {
                return Ok(false);
            }
            if let Some(index) = key.as_index()
                && object.kind() == CellKind::Array
                && index >= array_length(object)
                && !is_length_writable(object)
            {
                return Ok(false);
            }
            let (value, attrs) = self.complete(desc);
            self.add_own(object, key, value, attrs);
            return Ok(true);
        };
        if let (Location::ArrayLength, Some(value)) = (own.location, desc.value) {
            return self.define_array_length(object, own, desc, value);
        }
        if !self.is_allowed(own, desc) {
            return Ok(false);
        }
        let is_accessor = own.attrs & attrs::ACCESSOR != 0;
        let flag = |given: Option<bool>, bit: Attrs, was: Attrs| {
            if given.unwrap_or(was & bit != 0) { bit } else { 0 }
        };
        let kept = flag(desc.enumerable, attrs::ENUMERABLE, own.attrs)
            | flag(desc.configurable, attrs::CONFIGURABLE, own.attrs);
        if desc.is_accessor() {
            let (old_get, old_set) = if is_accessor {
                (Accessor::of(own.value).getter(), Accessor::of(own.value).setter())
            } else {
                (Value::UNDEFINED, Value::UNDEFINED)
            };
            let (get, set) = (desc.get.unwrap_or(old_get), desc.set.unwrap_or(old_set));
            let accessor = self.new_accessor(get, set);
            self.reconfigure(object, key, own, accessor.cell().value(), kept | attrs::ACCESSOR, true);
        } else if is_accessor && !desc.is_data() {
            self.reconfigure(object, key, own, own.value, kept | attrs::ACCESSOR, false);
        } else {
            let was = if is_accessor { attrs::NONE } else { own.attrs };
            let default = if is_accessor { Value::UNDEFINED } else { own.value };
            let attrs = kept | flag(desc.writable, attrs::WRITABLE, was);
            self.reconfigure(object, key, own, desc.value.unwrap_or(default), attrs, desc.value.is_some());
        }
        Ok(true)
    }

    /// The value (or accessor cell) and attributes of a new property.
    fn complete(&mut self, desc: &PropertyDescriptor) -> (Value, Attrs) {
        let mut attrs = attrs::NONE;
        if desc.enumerable == Some(true) {
            attrs |= attrs::ENUMERABLE;
        }
        if desc.configurable == Some(true) {
            attrs |= attrs::CONFIGURABLE;
        }
        if desc.is_accessor() {
            let (get, set) = (desc.get.unwrap_or(Value::UNDEFINED), desc.set.unwrap_or(Value::UNDEFINED));
            return (self.new_accessor(get, set).cell().value(), attrs | attrs::ACCESSOR);
        }
        if desc.writable == Some(true) {
            attrs |= attrs::WRITABLE;
        }
        (desc.value.unwrap_or(Value::UNDEFINED), attrs)
    }

    /// Steps 2 to 5 of ValidateAndApplyPropertyDescriptor.
    fn is_allowed(&mut self, own: Own, desc: &PropertyDescriptor) -> bool {
        if own.attrs & attrs::CONFIGURABLE != 0 {
            return true;
        }
        let enumerable = own.attrs & attrs::ENUMERABLE != 0;
        let is_accessor = own.attrs & attrs::ACCESSOR != 0;
        if desc.configurable == Some(true) || desc.enumerable.is_some_and(|given| given != enumerable) {
            return false;
        }
        if is_accessor {
            let accessor = Accessor::of(own.value);
            return !desc.is_data()
                && desc.get.is_none_or(|get| get == accessor.getter())
                && desc.set.is_none_or(|set| set == accessor.setter());
        }
        if desc.is_accessor() {
            return false;
        }
        own.attrs & attrs::WRITABLE != 0
            || (desc.writable != Some(true)
                && desc.value.is_none_or(|value| self.same_value(value, own.value)))
    }

    /// Gives an existing property a value and attributes. `has_value`: the value was given, not carried over.
    fn reconfigure(
        &mut self,
        object: Cell,
        key: PropertyKey,
        own: Own,
        value: Value,
        new: Attrs,
        has_value: bool,
    ) {
        match own.location {
            Location::Slot(slot) => {
                if new != own.attrs {
                    self.transition(object, Transition::Reconfigure(key, new));
                } else if new & attrs::ACCESSOR != 0 && Shape::of(object).is_dictionary() {
                    self.fresh_identity(object);
                }
                self.write_slot(object, slot, value);
            }
            Location::GlobalCell(cell) => {
                if new == own.attrs && new & attrs::ACCESSOR == 0 {
                    self.write_global_cell(cell, value);
                } else {
                    self.transition(object, Transition::Reconfigure(key, new));
                    self.replace_global_cell(object, key, value, new);
                }
            }
            Location::Element(index) => {
                if new == own.attrs && new & attrs::ACCESSOR == 0 {
                    self.put_element(object, index, value);
                } else {
                    self.reconfigure_element(object, index, value, new);
                }
            }
            Location::Argument { index, slot } => {
                self.reconfigure_argument(object, index, slot, value, new, has_value)
            }
            Location::ArrayLength => {
                if new & attrs::WRITABLE == 0 {
                    object.set_flags(object.flags() | layout::array::LENGTH_READONLY);
                }
            }
            Location::StringPart => debug_assert_eq!(new, own.attrs),
        }
    }

    /// The mapped case of arguments' `[[DefineOwnProperty]]` (ECMAScript 10.4.4.2), after validation.
    fn reconfigure_argument(
        &mut self,
        object: Cell,
        index: u32,
        slot: u32,
        value: Value,
        new: Attrs,
        has_value: bool,
    ) {
        let accessor = new & attrs::ACCESSOR != 0;
        if has_value && !accessor {
            self.write_argument(object, slot, value);
        }
        let stays = !accessor && new & attrs::WRITABLE != 0;
        // The element stands for the property's attributes while it is mapped, and for its value too afterwards.
        let stored = if stays { Value::UNDEFINED } else { value };
        let has_element =
            ElementsKind::of(object) == ElementsKind::Sparse && sparse_get(object, index).is_some();
        if has_element {
            self.reconfigure_element(object, index, stored, new);
        } else if !stays || new != attrs::ALL {
            self.sparse_add(object, index, stored, new);
        }
        if !stays {
            unmap(object, index);
        }
    }

    /// ArraySetLength (ECMAScript 10.4.2.4).
    fn define_array_length(
        &mut self,
        array: Cell,
        own: Own,
        desc: &PropertyDescriptor,
        value: Value,
    ) -> Result<bool, ObjectError> {
        let length = array_length_of(value)?;
        let number = PropertyDescriptor { value: Some(Value::uint(length)), ..*desc };
        if !self.is_allowed(own, &number) {
            return Ok(false);
        }
        let done = self.set_length(array, length);
        if desc.writable == Some(false) {
            array.set_flags(array.flags() | layout::array::LENGTH_READONLY);
        }
        Ok(done)
    }
}
