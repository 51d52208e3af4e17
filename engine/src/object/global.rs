//! The global object, and the scope of global lexical declarations: every property lies in a cell of its own, which inline caches hold.

use super::Objects;
use super::key::PropertyKey;
use super::layout;
use super::methods::{Location, Own, read_slot};
use super::shape::{Attrs, Shape, attrs};
use crate::heap::cell::{Cell, CellKind};
use crate::value::Value;

impl Objects {
    /// A global object (or, without a prototype, the scope of global lexical declarations): every property lies in a cell of its own, which
    /// inline caches hold.
    pub fn create_global_object(&mut self, prototype: Cell) -> Cell {
        let object = self.create_of_kind(CellKind::GlobalObject, prototype);
        self.to_dictionary(object);
        object
    }

    pub(super) fn new_global_cell(&mut self, value: Value, attrs: Attrs) -> Cell {
        use layout::global_cell::*;
        let cell = self.heap.allocate(CellKind::GlobalCell, BYTES);
        if attrs & attrs::ACCESSOR != 0 {
            cell.init(ACCESSOR, value);
            cell.set_flags(READONLY);
        } else {
            cell.init(VALUE, value);
            cell.set_flags(if attrs & attrs::WRITABLE == 0 { READONLY | ONCE } else { ONCE });
        }
        cell
    }

    /// The cell of a global's own property. Its value is empty in its temporal dead zone, or where it is an accessor.
    #[inline]
    pub fn global_cell(&self, global: Cell, key: PropertyKey) -> Option<Cell> {
        debug_assert_eq!(global.kind(), CellKind::GlobalObject);
        let shape = Shape::of(global);
        let property = shape.lookup(key)?;
        Some(Cell::of(read_slot(global, shape, property.slot)))
    }

    /// Declares `let`, `const` or `class` in the scope of global lexical declarations, in its temporal dead zone.
    pub fn declare_lexical(&mut self, scope: Cell, key: PropertyKey, constant: bool) -> Cell {
        let attrs = if constant { attrs::ENUMERABLE } else { attrs::WRITABLE | attrs::ENUMERABLE };
        self.add_own(scope, key, Value::EMPTY, attrs);
        self.global_cell(scope, key).expect("just added")
    }

    /// Gives an own property of the global object a new cell, so that nobody who holds the old one believes it to be the binding: for a lexical
    /// declaration that shadows it.
    pub fn renew_global_cell(&mut self, global: Cell, key: PropertyKey) {
        if let Some(own) = self.own_raw(global, key) {
            self.replace_global_cell(global, key, own.value, own.attrs);
        }
    }

    pub(super) fn replace_global_cell(&mut self, global: Cell, key: PropertyKey, value: Value, attrs: Attrs) {
        let new = self.new_global_cell(value, attrs);
        let property = Shape::of(global).lookup(key).expect("an own property");
        self.detach_global_cell(Cell::of(read_slot(global, Shape::of(global), property.slot)));
        self.write_slot(global, property.slot, new.value());
    }
}

impl Objects {
    /// Writes a global's cell. Whoever took the value it had for good is told.
    pub fn write_global_cell(&mut self, cell: Cell, value: Value) {
        use layout::global_cell::*;
        if cell.flags() & ONCE != 0 {
            let before = cell.get(VALUE);
            // A function's declaration defines the property with the function, and then sets it (ECMAScript 9.1.1.4.18).
            if !before.is_empty() && !before.is_undefined() && before != value {
                cell.set_flags(cell.flags() & !ONCE);
                self.dependents.tell(cell);
            }
        }
        self.heap.write(cell, VALUE, value);
    }

    /// Makes a global cell useless to those who hold it.
    pub(super) fn detach_global_cell(&mut self, cell: Cell) {
        use layout::global_cell::*;
        cell.init(VALUE, Value::EMPTY);
        cell.init(ACCESSOR, Value::EMPTY);
        cell.set_flags(cell.flags() & !ONCE | DETACHED);
        self.dependents.tell(cell);
    }
}

pub(super) fn own_in_global(cell: Cell, attrs: Attrs) -> Own {
    use layout::global_cell::*;
    let value = if attrs & attrs::ACCESSOR != 0 { cell.get(ACCESSOR) } else { cell.get(VALUE) };
    Own { value, attrs, location: Location::GlobalCell(cell) }
}
