//! for-in: EnumerateObjectProperties (ECMAScript 14.7.5.9) as a list made at the start and checked key by key.

use super::key::PropertyKey;
use super::layout::for_in::*;
use super::list::List;
use super::methods::KeyFilter;
use super::shape::{Shape, attrs};
use super::{Objects, layout};
use crate::heap::cell::{Cell, CellKind};
use crate::value::Value;

impl Objects {
    /// The state of a loop over `object`'s enumerable string keys and those it inherits.
    pub fn for_in_open(&mut self, object: Cell) -> Cell {
        let keys = self.own_keys(object, KeyFilter::ENUMERABLE_STRINGS);
        let shape = Shape::of(object);
        // Indices come first among the keys.
        let first = keys.iter().next().and_then(PropertyKey::from_value_fast);
        let mut only_own_names = first.is_none_or(|key| !key.is_index());
        let mut above = shape.prototype();
        while !above.is_null() {
            if self.has_enumerable_names(above) {
                only_own_names = false;
                self.add_inherited(object, above, keys);
            }
            above = Shape::of(above).prototype();
        }
        let state = self.heap.allocate(CellKind::ForIn, layout::inline_start(CellKind::ForIn));
        state.init(TARGET, object.value());
        state.init(KEYS, keys.cell());
        state.init(INDEX, Value::ZERO);
        state.init(layout::SHAPE, shape.cell());
        state.init(layout::ELEMENTS, self.empty_elements);
        if only_own_names {
            state.init(CHECKED_SHAPE, shape.cell().value());
        }
        state
    }

    fn has_enumerable_names(&self, object: Cell) -> bool {
        self.has_indexed_properties(object)
            || Shape::of(object)
                .properties()
                .any(|(key, property)| property.attrs & attrs::ENUMERABLE != 0 && !key.is_symbol())
    }

    /// Appends the enumerable string keys of `holder` that no object below it on the chain of `object` has, enumerable or not.
    fn add_inherited(&mut self, object: Cell, holder: Cell, keys: List) {
        let inherited = self.own_keys(holder, KeyFilter::ENUMERABLE_STRINGS);
        for word in inherited.iter() {
            let key = PropertyKey::from_value_fast(word).expect("own_keys lists keys");
            let mut below = object;
            while below != holder && !self.has_own(below, key) {
                below = Shape::of(below).prototype();
            }
            if below == holder {
                keys.push(&mut self.heap, word);
            }
        }
    }

    /// The next key that still exists, as a string; None at the end.
    pub fn for_in_next(&mut self, state: Cell) -> Option<Value> {
        let keys = List::at(state.get(KEYS));
        let object = Cell::of(state.get(TARGET));
        loop {
            let index = state.get(INDEX).as_int() as usize;
            if index >= keys.len() {
                return None;
            }
            state.init(INDEX, Value::int(index as i32 + 1));
            let key = PropertyKey::from_value_fast(keys.get(index)).expect("own_keys lists keys");
            if state.get(CHECKED_SHAPE) == Shape::of(object).cell().value() || self.has_property(object, key)
            {
                return Some(self.key_to_value(key));
            }
        }
    }
}
