//! What an object has and may get: deletion, listing keys, the prototype, extensibility and integrity levels.

use super::Objects;
use super::elements::{ElementsKind, sparse_get};
use super::key::PropertyKey;
use super::layout::{self, SHAPE};
use super::list::List;
use super::methods::{Integrity, KeyFilter, Location, PropertyDescriptor, mapped_slot, reduced, unmap};
use super::shape::{Attrs, Shape, Transition, attrs, flags};
use super::string::Str;
use crate::heap::cell::{Cell, CellKind};
use crate::value::Value;

impl Objects {
    /// `[[Delete]]`: false where the property is not configurable.
    pub fn delete_own(&mut self, object: Cell, key: PropertyKey) -> bool {
        let Some(own) = self.own_raw(object, key) else { return true };
        if own.attrs & attrs::CONFIGURABLE == 0 {
            return false;
        }
        match own.location {
            Location::Slot(slot) => {
                let shape = Shape::of(object);
                // Taking back the last addition leads back to the shape before it.
                match (shape.added(), shape.parent()) {
                    (Some((added, _)), Some(parent)) if added == key => {
                        self.write_slot(object, slot, Value::EMPTY);
                        self.heap.write_cell(object, SHAPE, parent.cell());
                    }
                    _ => {
                        self.to_dictionary(object);
                        let slot = self.dictionary_remove(object, key);
                        self.write_slot(object, slot, Value::EMPTY);
                    }
                }
            }
            Location::GlobalCell(cell) => {
                let slot = self.dictionary_remove(object, key);
                self.write_slot(object, slot, Value::EMPTY);
                self.detach_global_cell(cell);
            }
            Location::Element(index) => self.remove_element(object, index),
            Location::Argument { index, .. } => {
                unmap(object, index);
                self.remove_element(object, index);
            }
            Location::ArrayLength | Location::StringPart => unreachable!("not configurable"),
        }
        true
    }

    /// `[[OwnPropertyKeys]]`: integer keys ascending, strings in order of creation, then symbols. As values for
    /// [`PropertyKey::from_value_fast`]; [`Objects::key_to_value`] makes them JavaScript's.
    pub fn own_keys(&mut self, object: Cell, filter: KeyFilter) -> List {
        let mut indices = Vec::new();
        let all = |attrs: Attrs| !filter.enumerable_only || attrs & attrs::ENUMERABLE != 0;
        if filter.strings {
            indices = self.element_indices(object);
            match object.kind() {
                CellKind::StringObject => {
                    let length = Str::of(object.get(layout::wrapper::PRIMITIVE)).len();
                    indices.splice(0..0, 0..length);
                }
                CellKind::Arguments if !object.get(layout::arguments::MAP).is_empty() => {
                    let mapped = Cell::of(object.get(layout::arguments::MAP)).aux();
                    indices.extend((0..mapped).filter(|&index| mapped_slot(object, index).is_some()));
                    indices.sort_unstable();
                    indices.dedup();
                }
                _ => {}
            }
            if filter.enumerable_only && ElementsKind::of(object) == ElementsKind::Sparse {
                indices.retain(|&index| sparse_get(object, index).is_none_or(|entry| all(entry.attrs)));
            }
        }
        let shape = Shape::of(object);
        let list = List::new(&mut self.heap, indices.len() + shape.property_count() as usize + 1);
        for index in indices {
            list.push(&mut self.heap, Value::uint(index));
        }
        let has_length = matches!(object.kind(), CellKind::Array | CellKind::StringObject);
        if filter.strings && !filter.enumerable_only && has_length {
            list.push(&mut self.heap, self.atoms.length.to_fast_value());
        }
        for symbols in [false, true] {
            if if symbols { filter.symbols } else { filter.strings } {
                for (key, property) in shape.properties() {
                    if key.is_symbol() == symbols && !key.is_private() && all(property.attrs) {
                        list.push(&mut self.heap, key.to_fast_value());
                    }
                }
            }
        }
        list
    }

    /// `[[GetPrototypeOf]]`: an object, or [`Cell::NULL`].
    #[inline(always)]
    pub fn prototype_of(&self, object: Cell) -> Cell {
        Shape::of(object).prototype()
    }

    /// OrdinarySetPrototypeOf (ECMAScript 10.1.2.1): false where it is not allowed (not extensible, a cycle, immutable). `prototype` is an object
    /// or [`Cell::NULL`].
    pub fn set_prototype(&mut self, object: Cell, prototype: Cell) -> bool {
        let shape = Shape::of(object);
        if shape.prototype() == prototype {
            return true;
        }
        if !shape.is_extensible() || shape.flags() & flags::IMMUTABLE_PROTOTYPE != 0 {
            return false;
        }
        let mut above = prototype;
        while !above.is_null() {
            if above == object {
                return false;
            }
            above = Shape::of(above).prototype();
        }
        if !prototype.is_null() {
            self.become_prototype(prototype);
        }
        self.transition(object, Transition::Prototype(prototype));
        true
    }

    /// Makes an object's prototype immutable (ECMAScript 10.4.7).
    pub fn make_prototype_immutable(&mut self, object: Cell) {
        let shape = self.to_dictionary(object);
        shape.cell().set_aux(shape.flags() | flags::IMMUTABLE_PROTOTYPE);
    }

    /// `[[IsExtensible]]`.
    #[inline]
    pub fn is_extensible(&self, object: Cell) -> bool {
        Shape::of(object).is_extensible()
    }

    /// `[[PreventExtensions]]`.
    pub fn prevent_extensions(&mut self, object: Cell) {
        if Shape::of(object).is_extensible() {
            self.transition(object, Transition::PreventExtensions);
        }
    }

    /// SetIntegrityLevel (ECMAScript 7.3.15), which cannot fail on these objects.
    pub fn set_integrity(&mut self, object: Cell, level: Integrity) {
        if matches!(object.kind(), CellKind::Arguments | CellKind::GlobalObject) {
            return self.set_integrity_by_key(object, level);
        }
        if object.kind() == CellKind::Function {
            // A `prototype` still to be made is made now, while it is writable.
            let key = self.atoms.prototype;
            self.own(object, key);
        }
        let transition = if level == Integrity::Frozen { Transition::Freeze } else { Transition::Seal };
        self.transition(object, transition);
        if object.kind() == CellKind::Array && level == Integrity::Frozen {
            object.set_flags(object.flags() | layout::array::LENGTH_READONLY);
        }
        for index in self.element_indices(object) {
            let own = self.own_element(object, index).expect("listed");
            self.reconfigure_element(object, index, own.value, reduced(own.attrs, level));
        }
    }

    fn set_integrity_by_key(&mut self, object: Cell, level: Integrity) {
        self.prevent_extensions(object);
        let keys = self.own_keys(object, KeyFilter::ALL);
        for key in keys.iter() {
            let key = PropertyKey::from_value_fast(key).expect("own_keys lists keys");
            let own = self.own(object, key).expect("listed");
            let mut desc = PropertyDescriptor { configurable: Some(false), ..Default::default() };
            if level == Integrity::Frozen && own.attrs & attrs::ACCESSOR == 0 {
                desc.writable = Some(false);
            }
            let done = self.define_own(object, key, &desc);
            debug_assert!(matches!(done, Ok(true)));
        }
    }

    /// TestIntegrityLevel (ECMAScript 7.3.16).
    pub fn test_integrity(&mut self, object: Cell, level: Integrity) -> bool {
        if Shape::of(object).is_extensible() {
            return false;
        }
        let keys = self.own_keys(object, KeyFilter::ALL);
        keys.iter().all(|key| {
            let key = PropertyKey::from_value_fast(key).expect("own_keys lists keys");
            let own = self.own_raw(object, key).expect("listed");
            own.attrs & !attrs::LAZY_PROTOTYPE == reduced(own.attrs & !attrs::LAZY_PROTOTYPE, level)
        })
    }
}
