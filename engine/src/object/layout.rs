//! Where things are in cells: fields as constants.
//!
//! The compilers take their offsets from here (`layout::SHAPE.offset()`), so there is one place to change. Every word of an object after its
//! header is a valid value word (a cell address, a boxed value, or zero), so that objects of all kinds are traced alike.
//!
//! ```text
//!   every object  +0 header (byte 3: elements kind, aux: identity hash or 0)   +8 shape   +16 slots or null   +24 elements
//!   then by kind  words from +32, then the property slots inside the object (`inline_start`)
//! ```

use crate::heap::cell::{Cell, CellKind, Field};
use crate::value::Value;

/// Every object's shape. No other cell that is a value has the address of one in this word: strings have zeros there and a hash whose highest bit is set, symbols a string or
/// undefined. So code that looks for one shape need not know first that it is an object.
pub const SHAPE: Field<Cell> = Field::at(8);
/// Every object's out-of-line property slots ([`CellKind::Slots`]), or null.
pub const SLOTS: Field<Cell> = Field::at(16);
/// Every object's elements. Never null: objects without any share one empty cell.
pub const ELEMENTS: Field<Cell> = Field::at(24);

/// First word of a [`CellKind::Slots`], [`CellKind::Elements`] cell; aux is the capacity.
pub const VALUES: Field<Value> = Field::at(8);
/// First word of a [`CellKind::DoubleElements`] cell; aux is the capacity.
pub const DOUBLES: Field<f64> = Field::at(8);
/// The same words as bits, for holes.
pub const DOUBLE_BITS: Field<u64> = Field::at(8);

/// Parent of an environment: an environment, or undefined.
pub const ENVIRONMENT_PARENT: Field<Value> = Field::at(8);
/// First variable of an environment; aux is the number of variables.
pub const ENVIRONMENT_SLOTS: Field<Value> = Field::at(16);

/// Arrays.
pub mod array {
    use super::*;
    /// The length: an int32 box whose low 32 bits are the unsigned length.
    pub const LENGTH: Field<Value> = Field::at(32);
    /// Those 32 bits alone (both architectures are little-endian).
    pub const LENGTH_U32: Field<u32> = Field::at(32);
    /// Header flag: `length` is not writable.
    pub const LENGTH_READONLY: u8 = 1;
}

/// Closures over bytecode.
pub mod function {
    use super::*;
    /// The code cell.
    pub const CODE: Field<Cell> = Field::at(32);
    /// The captured environment, or undefined.
    pub const ENVIRONMENT: Field<Value> = Field::at(40);
    /// The home object of a method, or undefined.
    pub const HOME_OBJECT: Field<Value> = Field::at(48);
    /// The shape that `new` gives to objects, or empty. Only to be used where that shape's prototype is the value of the `prototype`
    /// property, which is always slot [`PROTOTYPE_SLOT`] of a function that has one.
    pub const CONSTRUCT_CACHE: Field<Value> = Field::at(56);
    /// Slot of `length`.
    pub const LENGTH_SLOT: u32 = 0;
    /// Slot of `name`.
    pub const NAME_SLOT: u32 = 1;
    /// Slot of `prototype` of functions that can be constructed: not configurable, so it never moves.
    pub const PROTOTYPE_SLOT: u32 = 2;
    /// Where that slot is.
    pub const PROTOTYPE: Field<Value> = Field::at(64 + 8 * PROTOTYPE_SLOT as usize);
}

/// Linked functions, as far as the object layer must know them; the rest is in [`crate::code::linked`].
pub mod code {
    use super::*;
    /// The realm that its functions run in.
    pub const REALM: Field<Cell> = Field::at(64);
}

/// Functions in Rust.
pub mod native_function {
    use super::*;
    /// Index in the table of natives, and [`CALL`] and [`CONSTRUCT`]: an int32 (see [`entry`]).
    pub const ENTRY: Field<Value> = Field::at(32);
    /// What distinguishes functions that share an entry.
    pub const DATA: Field<Value> = Field::at(40);
    /// The realm that it runs in.
    pub const REALM: Field<Cell> = Field::at(48);
    /// May be called without `new`.
    pub const CALL: i32 = 1;
    /// May be called with `new`.
    pub const CONSTRUCT: i32 = 2;
    /// How far the index is above the bits.
    const INDEX_SHIFT: u32 = 2;

    /// What [`ENTRY`] is for a native of the table, with bits.
    pub const fn entry(index: u32, bits: i32) -> Value {
        Value::int((index << INDEX_SHIFT) as i32 | bits)
    }

    /// The index in the table of natives.
    #[inline(always)]
    pub fn index_of(function: Cell) -> usize {
        (function.get(ENTRY).as_int() >> INDEX_SHIFT) as usize
    }

    /// Whether it may be called ([`CALL`]), or constructed ([`CONSTRUCT`]).
    #[inline(always)]
    pub fn may(function: Cell, bit: i32) -> bool {
        function.get(ENTRY).as_int() & bit != 0
    }
}

/// Results of `bind`.
pub mod bound_function {
    use super::*;
    /// What it calls.
    pub const TARGET: Field<Value> = Field::at(32);
    /// The bound `this`.
    pub const THIS: Field<Value> = Field::at(40);
    /// The bound arguments, a list.
    pub const ARGUMENTS: Field<Cell> = Field::at(48);
}

/// Errors.
pub mod error {
    use super::*;
    /// The engine's record of where it was made, or empty.
    pub const STACK_DATA: Field<Value> = Field::at(32);
}

/// Boolean, Number, String and Symbol objects.
pub mod wrapper {
    use super::*;
    /// The primitive.
    pub const PRIMITIVE: Field<Value> = Field::at(32);
}

/// Arguments objects.
pub mod arguments {
    use super::*;
    /// Where mapped parameters live, or empty.
    pub const ENVIRONMENT: Field<Value> = Field::at(32);
    /// Slots cell: for each index the parameter's slot of the environment as an int32, or empty where it is not (or no longer) mapped.
    /// Empty where nothing is. A mapped index is a hole in the elements.
    pub const MAP: Field<Value> = Field::at(40);
}

/// Map and Set (hash table), WeakMap and WeakSet (weak table).
pub mod collection {
    use super::*;
    /// The current table.
    pub const TABLE: Field<Cell> = Field::at(32);
}

/// Array, Map, Set and String iterators.
pub mod iterator {
    use super::*;
    /// What is iterated (for Map and Set: the hash table); undefined at the end.
    pub const TARGET: Field<Value> = Field::at(32);
    /// The next index, a number; of a regular expression's iterator, the string.
    pub const INDEX: Field<Value> = Field::at(40);
    /// What is produced, an int32: see [`super::super::IterationKind`]. Of a regular expression's iterator, bits that it defines itself.
    pub const KIND: Field<Value> = Field::at(48);
}

/// Regular expressions.
pub mod regexp {
    use super::*;
    /// The pattern as it was given, a string.
    pub const SOURCE: Field<Value> = Field::at(32);
    /// The flags as they were given, a string.
    pub const FLAGS: Field<Value> = Field::at(40);
    /// The compiled pattern, a cell of [`super::pattern`].
    pub const PATTERN: Field<Value> = Field::at(48);
    /// The value of `lastIndex`: the first property, and not configurable, so it never moves.
    pub const LAST_INDEX: Field<Value> = Field::at(56);
}

/// Compiled regular expressions.
pub mod pattern {
    use super::*;
    /// The next one of the same source and other flags, or empty.
    pub const NEXT: Field<Value> = Field::at(8);
    /// The flags' bits, an int32.
    pub const FLAGS: Field<Value> = Field::at(16);
    /// What the matcher made of it (Rust data).
    pub const NATIVE: usize = 24;
}

/// The state of a for-in loop.
pub mod for_in {
    use super::*;
    /// The object.
    pub const TARGET: Field<Value> = Field::at(32);
    /// The keys to visit, a list of property keys.
    pub const KEYS: Field<Cell> = Field::at(40);
    /// The next position, an int32.
    pub const INDEX: Field<Value> = Field::at(48);
    /// The object's shape at the start where every key was its own and named: while it lasts, no key can have gone.
    pub const CHECKED_SHAPE: Field<Value> = Field::at(56);
}

/// Objects of the embedder.
pub mod host {
    use super::*;
    /// Index in the embedder's table, an int32.
    pub const INDEX: Field<Value> = Field::at(32);
}

/// Bindings of the global object and of the global scope.
pub mod global_cell {
    use super::*;
    /// The value. Empty: look again (deleted, replaced, an accessor, or in its temporal dead zone).
    pub const VALUE: Field<Value> = Field::at(8);
    /// The accessor cell of an accessor property, else empty.
    pub const ACCESSOR: Field<Value> = Field::at(16);
    /// Header flag: may not be assigned (a constant, or a property that is not writable).
    pub const READONLY: u8 = 1;
    /// Header flag: no longer the binding of its name.
    pub const DETACHED: u8 = 2;
    /// Header flag: not assigned since it had its first value. No tier assigns a cell with flags in line, so the first assignment comes to Rust.
    pub const ONCE: u8 = 4;
    /// Size.
    pub const BYTES: usize = 24;
}

/// A getter and a setter.
pub mod accessor {
    use super::*;
    /// The getter, or undefined.
    pub const GETTER: Field<Value> = Field::at(8);
    /// The setter, or undefined.
    pub const SETTER: Field<Value> = Field::at(16);
    /// Size.
    pub const BYTES: usize = 24;
}

/// Lists.
pub mod list {
    use super::*;
    /// The length, an int32.
    pub const LENGTH: Field<Value> = Field::at(8);
    /// The storage: a slots cell, or null.
    pub const STORAGE: Field<Cell> = Field::at(16);
    /// Size.
    pub const BYTES: usize = 24;
}

/// Strings.
pub mod string {
    use super::*;
    /// The hash of the contents, whose highest bit is set, or 0 where not yet computed. Objects have their shape in the word that this ends ([`super::SHAPE`]).
    pub const HASH: Field<u32> = Field::at(12);
    /// First byte or unit of a flat string.
    pub const PAYLOAD: usize = 16;
    /// Left part of a rope.
    pub const LEFT: Field<Cell> = Field::at(16);
    /// Right part of a rope.
    pub const RIGHT: Field<Cell> = Field::at(24);
    /// The flat string that a slice is part of.
    pub const BASE: Field<Cell> = Field::at(16);
    /// The slice's first unit in it, an int32.
    pub const START: Field<Value> = Field::at(24);
    /// Size of a rope or slice.
    pub const BYTES: usize = 32;
    /// Header flag: interned.
    pub const ATOM: u8 = 1;
    /// Header flag: known not to spell an array index.
    pub const NOT_INDEX: u8 = 2;
    /// Header flag of ropes: all units are below 256 (flat strings show it by their kind, slices by their base's).
    pub const NARROW: u8 = 4;
}

/// Symbols; aux is the hash.
pub mod symbol {
    use super::*;
    /// A string or undefined.
    pub const DESCRIPTION: Field<Value> = Field::at(8);
    /// Header flag: a private name, invisible to reflection.
    pub const PRIVATE: u8 = 1;
    /// Header flag: made by `Symbol.for`.
    pub const REGISTERED: u8 = 2;
    /// Header flag: a well-known symbol.
    pub const WELL_KNOWN: u8 = 4;
    /// Size.
    pub const BYTES: usize = 16;
}

/// Validity cells.
pub mod validity {
    use super::*;
    /// `true` until it no longer holds, then `false` for good.
    pub const HOLDS: Field<Value> = Field::at(8);
    /// First of the cells that fall with this one (weak).
    pub const FIRST_DEPENDENT: Field<Cell> = Field::at(16);
    /// Next dependent of the same cell.
    pub const NEXT: Field<Cell> = Field::at(24);
    /// Size.
    pub const BYTES: usize = 32;
}

/// Shapes: the words that compiled code may read. Aux is the flags of [`super::shape::flags`].
pub mod shape {
    use super::*;
    /// The prototype, or null.
    pub const PROTOTYPE: Field<Cell> = Field::at(8);
    /// Properties that this shape sees in its table; `u32::MAX` (all) in dictionary mode.
    pub const COUNT: Field<u32> = Field::at(16);
    /// Property slots inside the object.
    pub const INLINE_CAPACITY: Field<u16> = Field::at(20);
    /// Byte offset of the first of them.
    pub const INLINE_START: Field<u16> = Field::at(22);
    /// A number for dumps and hashing, unique in the engine.
    pub const ID: Field<u32> = Field::at(24);
    /// The kind of its objects.
    pub const KIND: Field<u8> = Field::at(28);
    /// Attributes of the property added last (where `KEY` is one).
    pub const ATTRS: Field<u8> = Field::at(29);
    /// The shape this came from, or null.
    pub const PARENT: Field<Cell> = Field::at(32);
    /// The key that was added to the parent, or 0 for another transition.
    pub const KEY: Field<u64> = Field::at(40);
    /// Validity cell of the object as a prototype, or null.
    pub const VALIDITY: Field<Cell> = Field::at(48);
    /// The property table and links to other shapes (Rust data).
    pub const DATA: usize = 56;
}

/// Byte offset of the first property slot inside an object of this kind.
pub const fn inline_start(kind: CellKind) -> usize {
    match kind {
        CellKind::Object | CellKind::GlobalObject => 32,
        CellKind::Function | CellKind::ForIn => 64,
        CellKind::NativeFunction
        | CellKind::BoundFunction
        | CellKind::ArrayIterator
        | CellKind::MapIterator
        | CellKind::SetIterator
        | CellKind::StringIterator
        | CellKind::RegExp
        | CellKind::RegExpStringIterator => 56,
        CellKind::Arguments => 48,
        _ => 40,
    }
}

/// Property slots inside an object of this kind, where the kind decides.
pub const fn default_inline_capacity(kind: CellKind) -> usize {
    match kind {
        CellKind::Object => 4,
        CellKind::Function => 4,
        CellKind::NativeFunction | CellKind::Error | CellKind::Arguments => 3,
        CellKind::BoundFunction => 2,
        CellKind::RegExp => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_has_its_prototype_where_the_compilers_read_it() {
        assert_eq!(
            function::PROTOTYPE.offset(),
            inline_start(CellKind::Function) + 8 * function::PROTOTYPE_SLOT as usize
        );
        assert!((function::PROTOTYPE_SLOT as usize) < default_inline_capacity(CellKind::Function));
    }

    #[test]
    fn a_regular_expression_has_its_last_index_inside() {
        assert_eq!(regexp::LAST_INDEX.offset(), inline_start(CellKind::RegExp));
        assert_eq!(default_inline_capacity(CellKind::RegExp), 1);
    }
}
