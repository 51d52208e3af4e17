//! Realms: the well-known objects and shapes that code of one global object works with.
//!
//! A realm is one cell. Functions lead to theirs (bytecode through its code, natives directly), and what runs has the current one in
//! [`Objects::realm`], so making an array costs two loads whichever realm it is for. A realm lives for as long as something leads to it: there
//! is no table of realms. A Rust value for each realm, with a root for each object, was rejected: roots would have to be given up by somebody who knows
//! that the realm is dead.
//!
//! # Invariants
//! - The current realm is rooted, always.
//! - What the words of this module say does not change once the realm is made.

use super::shape::{Attrs, Shape, attrs};
use super::{Objects, PropertyKey, layout};
use crate::heap::cell::{Cell, CellKind, Field};
use crate::value::Value;

/// A realm.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RealmCell(Cell);

/// Words for whoever makes the realm: see [`RealmCell::slot`].
pub const SLOTS: usize = 88;

macro_rules! words {
    ($($(#[doc = $doc:literal])* $name:ident: $type:ident = $index:literal,)*) => {
        impl RealmCell {
            $(
                $(#[doc = $doc])*
                #[inline(always)]
                pub fn $name(self) -> $type {
                    words!(@read $type, self.0.get(Field::<Cell>::at(8 + 8 * $index)))
                }
            )*
            const WORDS: usize = [$($index),*].len();
        }
    };
    (@read Cell, $cell:expr) => { $cell };
    (@read Shape, $cell:expr) => { Shape::at($cell) };
}

words! {
    /// `Object.prototype`.
    object_prototype: Cell = 0,
    /// `Function.prototype`.
    function_prototype: Cell = 1,
    /// `Array.prototype`.
    array_prototype: Cell = 2,
    /// Of `{}`.
    object_shape: Shape = 3,
    /// Of `[]`.
    array_shape: Shape = 4,
    /// Of plain functions: `length`, `name`, and a `prototype` that is made when first looked at.
    function_shape: Shape = 5,
    /// Of arrow functions and methods: `length`, `name`.
    method_shape: Shape = 6,
    /// Of classes: `length`, `name`, and a `prototype` that is not writable, for the caller to store in its slot.
    class_shape: Shape = 7,
    /// Of native functions: `length`, `name`.
    native_function_shape: Shape = 8,
    /// Of the objects made for plain functions' `prototype`: `constructor`.
    function_prototype_shape: Shape = 9,
    /// Of arguments objects of sloppy functions: `length`, `@@iterator`, `callee`.
    sloppy_arguments_shape: Shape = 10,
    /// Of arguments objects of strict functions: the same, `callee` an accessor.
    strict_arguments_shape: Shape = 11,
}

impl RealmCell {
    const FIRST_SLOT: Field<Value> = Field::at(8 + 8 * RealmCell::WORDS);
    const BYTES: usize = 8 + 8 * (RealmCell::WORDS + SLOTS);

    /// Before there is any.
    pub(super) const UNMADE: RealmCell = RealmCell(Cell::NULL);

    /// The realm in a cell, which is of kind [`CellKind::Realm`].
    #[inline(always)]
    pub fn at(cell: Cell) -> RealmCell {
        debug_assert_eq!(cell.kind(), CellKind::Realm);
        RealmCell(cell)
    }

    /// The cell.
    #[inline(always)]
    pub fn cell(self) -> Cell {
        self.0
    }

    /// A word of whoever made the realm; empty at first.
    #[inline(always)]
    pub fn slot(self, index: usize) -> Value {
        debug_assert!(index < SLOTS);
        self.0.get(RealmCell::FIRST_SLOT.index(index))
    }
}

impl Objects {
    /// Sets a word of a realm.
    pub fn set_realm_slot(&mut self, realm: RealmCell, index: usize, value: Value) {
        assert!(index < SLOTS, "realms have no slot {index}");
        self.heap.write(realm.0, RealmCell::FIRST_SLOT.index(index), value);
    }

    /// Makes `realm` the current one.
    pub fn enter_realm(&mut self, realm: RealmCell) {
        self.realm = realm;
        self.heap.set_root(self.realm_root, realm.0.value());
    }

    /// A new realm with its prototypes, bare, and the shapes that go with them.
    pub fn new_realm(&mut self) -> RealmCell {
        use CellKind::{Arguments, Array, Function, NativeFunction, Object};
        use attrs::*;
        /// Kind, prototype, slots inside, properties.
        type New<'a> = (CellKind, Cell, usize, &'a [(PropertyKey, Attrs)]);
        let realm = self.heap.allocate(CellKind::Realm, RealmCell::BYTES);
        let mut at = 0;
        let mut keep = |objects: &mut Objects, cell: Cell| {
            objects.heap.write(realm, Field::at(8 + 8 * at), cell.value());
            at += 1;
        };
        let object_prototype = self.create_object_with_prototype(Cell::NULL);
        keep(self, object_prototype);
        self.make_prototype_immutable(object_prototype);
        let function_prototype = self.create_of_kind(NativeFunction, object_prototype);
        keep(self, function_prototype);
        let array_shape = self.root_shape(Array, object_prototype, 0);
        let array_prototype = self.create_array_with_shape(array_shape);
        keep(self, array_prototype);

        let inline = layout::default_inline_capacity;
        let atoms = self.atoms;
        let iterator = self.symbols.iterator;
        let named = [(atoms.length, CONFIGURABLE), (atoms.name, CONFIGURABLE)];
        let with_prototype = |attrs| [named[0], named[1], (atoms.prototype, attrs)];
        let arguments = |callee| [(atoms.length, METHOD), (iterator, METHOD), (atoms.callee, callee)];
        let function = with_prototype(WRITABLE | LAZY_PROTOTYPE);
        // In the order of the words above.
        let shapes: [New<'_>; RealmCell::WORDS - 3] = [
            (Object, object_prototype, inline(Object), &[]),
            (Array, array_prototype, 0, &[]),
            (Function, function_prototype, inline(Function), &function),
            (Function, function_prototype, inline(Function), &named),
            (Function, function_prototype, inline(Function), &with_prototype(NONE)),
            (NativeFunction, function_prototype, inline(NativeFunction), &named),
            (Object, object_prototype, inline(Object), &[(atoms.constructor, METHOD)]),
            (Arguments, object_prototype, inline(Arguments), &arguments(METHOD)),
            (Arguments, object_prototype, inline(Arguments), &arguments(ACCESSOR)),
        ];
        for (kind, prototype, inline, properties) in shapes {
            let mut shape = self.root_shape(kind, prototype, inline as u32);
            for &(key, attrs) in properties {
                shape = self.shape_add(shape, key, attrs);
            }
            keep(self, shape.cell());
        }
        debug_assert_eq!(at, RealmCell::WORDS);
        RealmCell(realm)
    }
}
