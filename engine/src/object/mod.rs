//! Objects: strings, symbols, property keys, shapes, slots, elements, and the internal methods that never call JavaScript.
//!
//! A short tour for those who write built-ins, tiers and runtime. Everything hangs off [`Objects`], which owns the heap and is passed as
//! `&mut Objects` (the engine's context has one in its field `objects`).
//!
//! ```text
//! keys       objects.atoms.length             the names the engine uses (one list in key.rs), objects.symbols.iterator, ...
//!            objects.key("name")              any other; objects.key_from_string(str), key_from_primitive(value)
//!            PropertyKey::from_value_fast(v)  small integers, atoms, symbols: no work; None: use key_from_primitive
//!            objects.key_to_value(key)        back to a JavaScript string or symbol
//! strings    objects.string("text"), string_latin1, string_units, single_char, concat(a, b)?, substring(s, start, end)
//!            Str::try_of(value), s.len(), s.flat(&mut heap) -> Flat: at(i), part(a, b), with(|units| ...) (allocate nothing inside)
//!            StringBuilder: push_str, push_unit, push_flat, finish(&mut objects)?
//!            objects.strings_equal, compare_strings, index_of, to_rust_string, string_of_number
//! objects    objects.create_object(), create_object_with_prototype(p), create_array(), array_from_values(&[..]), create_of_kind(kind, p)
//! read       objects.lookup(o, key) -> Lookup::{Data, Accessor, Absent}      whole chain; the runtime calls getters
//!            objects.own(o, key), get_own(o, key) -> Option<Descriptor>, has_own, has_property, get_data
//! write      objects.set(o, key, value, receiver)? -> SetOutcome::{Done, Setter(f), Failed(why)}
//!            objects.add_own(o, key, value, attrs::METHOD)                   new objects' properties: not there yet, no checks
//!            objects.define_own(o, key, &PropertyDescriptor::data(v, attrs::ALL))?, create_data_property(o, key, v)?
//!            objects.delete_own(o, key), own_keys(o, KeyFilter::ALL) -> List, set_prototype, set_integrity, ...
//! arrays     if let Some(len) = objects.fast_array_len(value) { elements::dense_get(a, i), push, pop, shift, remove_range, open_gap, ... }
//!            holes read as the empty value: where there may be some, ask objects.no_prototype_elements() or go through lookup
//! lists      List::new(&mut objects.heap, n), push, get: never a Vec<Value>
//! caches     Shape::of(o), shape.lookup(key), shape.location(slot), shape.added(), objects.validity_of(prototype) (see shape.rs)
//! ```
//!
//! For inline caches. An entry is keyed by a shape; `flags` are the shape's.
//!
//! ```text
//! own property      shape -> slot: every shape, dictionaries included (theirs change when a property goes or is reconfigured). Not where
//!                   attrs have LAZY_PROTOTYPE (call `own` first). Of the global object, cache the cell (`global_cell`), not the slot.
//!                   Accessors: read the accessor cell from the slot each time.
//! inherited, absent shape, and validity_of(shape.prototype()) still holds (check it before touching the holder, which it does not keep alive but
//!                   proves alive). A dictionary receiver needs note_absence_cached(shape) first. Out-of-line: through the holder's slots word.
//! add               shape (not a dictionary, extensible) -> the next shape, whose added() is the key; validity as above, or no prototype;
//!                   out of line only below the capacity of the slots cell.
//! elements          the header's kind byte; index below the elements' aux and no hole is a hit of any object. A hole is undefined while
//!                   no_prototype_elements_cell() holds and the object is no String object. Filling a hole or appending: extensible, no prototype
//!                   (IS_PROTOTYPE), the length writable.
//! ```
//!
//! Rules that make it sound: a `Value` or `Cell` may lie in a local, a heap cell or a root, nowhere else; no slice of units or elements is
//! borrowed across an allocation; stores into cells go through `heap.write` (or `init` plus `heap.barrier`).
//!
//! [`ObjectError`] says what the runtime is to throw; nothing here makes error objects.

mod create;
mod define;
mod dependents;
pub mod elements;
mod extent;
mod for_in;
mod global;
pub mod hash_table;
pub mod index;
pub mod key;
pub mod layout;
pub mod list;
pub mod methods;
pub mod realm;
pub mod shape;
pub mod string;
pub mod symbol;
pub mod verify;
mod weak_table;

pub use dependents::{Dependent, Dependents};
pub use elements::{ElementsKind, array_length, dense_get};
pub use key::{Atoms, PropertyKey, WellKnownSymbols};
pub use list::List;
pub use methods::{
    Accessor, Descriptor, Integrity, KeyFilter, Location, Lookup, Own, PropertyDescriptor, SetFailure,
    SetOutcome,
};
pub use realm::RealmCell;
pub use shape::{Attrs, Property, Shape, SlotLocation, attrs};
pub use string::{Flat, Str, StringBuilder, Units};
pub use symbol::Symbol;

use crate::heap::cell::{Cell, CellKind};
use crate::heap::{Heap, HeapSettings, KindInfo, RootId, Trace};
use crate::value::Value;
use layout::validity;

/// What goes wrong in this module; the runtime makes the JavaScript error.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ObjectError {
    /// RangeError: invalid array length.
    InvalidArrayLength,
    /// RangeError: invalid string length.
    InvalidStringLength,
    /// Not an error yet: the value for an array's length is no number; convert it (ToUint32 and ToNumber, ECMAScript 10.4.2.4) and call again.
    LengthNeedsNumber,
    /// TypeError: a symbol cannot be converted to a string.
    SymbolToString,
}

/// What an iterator produces; the numbers are those of [`layout::iterator::KIND`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum IterationKind {
    /// Keys or indices.
    Keys = 0,
    /// Values.
    Values = 1,
    /// `[key, value]` arrays.
    Entries = 2,
}

/// Integers from 0 up to this have their strings remembered.
const INT_STRINGS: usize = 1024;

/// Strings, symbols, keys, shapes and objects, with the heap they live in.
pub struct Objects {
    /// The heap.
    pub heap: Heap,
    /// Names.
    pub atoms: Atoms,
    /// Well-known symbols.
    pub symbols: WellKnownSymbols,
    /// The current realm: that of the function that runs.
    pub realm: RealmCell,
    realm_root: RootId,
    empty_elements: Cell,
    empty_string: Cell,
    single_chars: Box<[Cell]>,
    int_strings: Cell,
    atom_table: key::SharedAtoms,
    null_roots: shape::NullRoots,
    symbol_registry: Cell,
    symbol_registry_root: RootId,
    no_prototype_elements: Cell,
    /// Who is told when something no longer holds.
    pub dependents: Dependents,
    last_shape_id: u32,
    last_identity: u32,
    last_symbol_number: u32,
}

impl Objects {
    /// A heap with the strings, symbols and shapes that every realm shares, and a first realm, which is the current one.
    pub fn new(settings: HeapSettings) -> Objects {
        let mut heap = Heap::new(settings);
        // The few cells made before the rest can refer to each other are reachable from this stack frame, which the collector scans
        // once the caller has said that this is the engine's thread.
        heap.stack.enter_thread();
        register_kinds(&mut heap);
        let root = |heap: &mut Heap, cell: Cell| {
            heap.add_root(cell.value());
            cell
        };
        let empty_elements = heap.allocate(CellKind::Elements, 8);
        root(&mut heap, empty_elements);
        let empty_string = heap.allocate(CellKind::Latin1, layout::string::PAYLOAD);
        root(&mut heap, empty_string);
        let int_strings = heap.allocate(CellKind::Slots, 8 + 8 * INT_STRINGS);
        int_strings.set_aux(INT_STRINGS as u32);
        root(&mut heap, int_strings);
        let no_prototype_elements = heap.allocate(CellKind::Validity, validity::BYTES);
        no_prototype_elements.init(validity::HOLDS, Value::TRUE);
        root(&mut heap, no_prototype_elements);
        let symbol_registry_root = heap.add_root(Value::EMPTY);
        let atom_table = key::SharedAtoms::new(&mut heap);
        let realm_root = heap.add_root(Value::EMPTY);
        let mut objects = Objects {
            heap,
            atoms: Atoms::UNMADE,
            symbols: WellKnownSymbols::UNMADE,
            // Made below, before anyone can see that there is none.
            realm: RealmCell::UNMADE,
            realm_root,
            empty_elements,
            empty_string,
            single_chars: Box::default(),
            int_strings,
            atom_table,
            null_roots: shape::NullRoots::default(),
            symbol_registry: Cell::NULL,
            symbol_registry_root,
            no_prototype_elements,
            dependents: Dependents::default(),
            last_shape_id: 0,
            last_identity: 0,
            last_symbol_number: 0,
        };
        objects.make_single_chars();
        objects.atoms = Atoms::make(&mut objects);
        objects.symbols = WellKnownSymbols::make(&mut objects);
        objects.symbol_registry = objects.new_table();
        objects.heap.set_root(symbol_registry_root, objects.symbol_registry.value());
        let realm = objects.new_realm();
        objects.enter_realm(realm);
        objects
    }

    fn make_single_chars(&mut self) {
        // Interned, so that a character read from a string is a property key at once.
        let keep = self.heap.allocate(CellKind::Slots, 8 + 8 * 256);
        keep.set_aux(256);
        self.heap.add_root(keep.value());
        for byte in 0..=255u8 {
            let cell = self.heap.allocate(CellKind::Latin1, layout::string::PAYLOAD + 1);
            cell.set_aux(1);
            cell.fill_bytes(layout::string::PAYLOAD, 1, |out| out[0] = byte);
            self.heap.write(keep, layout::VALUES.index(usize::from(byte)), cell.value());
            let atom = self.intern(Str::at(cell));
            debug_assert_eq!(atom.cell(), cell);
        }
        self.single_chars = (0..256).map(|i| Cell::of(keep.get(layout::VALUES.index(i)))).collect();
        let empty = self.intern(Str::at(self.empty_string));
        debug_assert_eq!(empty.cell(), self.empty_string);
    }

    /// Offset from the start of [`Objects`] of the elements cell that objects without elements share, for compiled code.
    pub const fn empty_elements_offset() -> usize {
        std::mem::offset_of!(Objects, empty_elements)
    }

    /// Offset of the cell that [`Objects::no_prototype_elements_cell`] gives.
    pub const fn no_prototype_elements_offset() -> usize {
        std::mem::offset_of!(Objects, no_prototype_elements)
    }

    /// The cell that holds `true` while no object that is or was a prototype has indexed properties: then a hole reads as undefined.
    #[inline(always)]
    pub fn no_prototype_elements_cell(&self) -> Cell {
        self.no_prototype_elements
    }

    /// Whether no object that is or was a prototype has indexed properties.
    #[inline(always)]
    pub fn no_prototype_elements(&self) -> bool {
        self.no_prototype_elements.get(validity::HOLDS) == Value::TRUE
    }

    fn invalidate_no_prototype_elements(&mut self) {
        self.no_prototype_elements.init(validity::HOLDS, Value::FALSE);
    }

    /// Checks every cell in the heap (see [`verify::check_any`]), for runs that verify.
    ///
    /// # Panics
    /// With the object and what is wrong with it.
    pub fn verify(&mut self) {
        self.heap.for_each_cell(|cell| {
            if let Err(error) = verify::check_any(cell) {
                panic!("{error}");
            }
        });
    }

    /// How many strings are interned, for statistics.
    pub fn atom_count(&self) -> usize {
        self.atom_table.len()
    }

    /// The number of the youngest shape: what is made from now on has a higher one.
    pub fn last_shape_id(&self) -> u32 {
        self.last_shape_id
    }

    /// The cell that objects without elements share.
    pub fn empty_elements(&self) -> Cell {
        self.empty_elements
    }
}

/// Tells the heap how to visit the kinds of this module; all others (objects above all) are words.
fn register_kinds(heap: &mut Heap) {
    fn trace_indirect(cell: Cell, marker: &mut crate::heap::Marker<'_>) {
        // The word between header and links is a hash, so not a value.
        marker.cell(cell.get(layout::string::LEFT));
        marker.value(cell.get(layout::string::START));
    }
    heap.register(CellKind::Rope, KindInfo::new(Trace::Custom(trace_indirect)));
    heap.register(CellKind::Slice, KindInfo::new(Trace::Custom(trace_indirect)));
    shape::register(heap);
    weak_table::register(heap);
}

#[cfg(test)]
mod tests;
