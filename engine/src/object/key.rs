//! Property keys, and the table of interned strings they come from.
//!
//! A key is one word: an array index (an integer up to 2^32 - 2), the cell of an interned string that does not spell one, or a symbol.
//! Two keys are the same property where the words are equal, so that lookups never compare text.
//!
//! The table holds its strings weakly: what nothing else refers to is dropped after marking.

use super::index::Index;
use super::layout::string::{ATOM, NOT_INDEX};
use super::layout::symbol as symbol_layout;
use super::string::{Str, Units, hash_units};
use super::symbol::Symbol;
use super::{ObjectError, Objects};
use crate::heap::Heap;
use crate::heap::cell::{Cell, CellKind};
use crate::value::{NUMBER_TAG, Value};
use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

/// A property key. The word is also a valid value word (an index is boxed like an int32), so keys may lie in traced cells.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(transparent)]
pub struct PropertyKey(u64);

impl PropertyKey {
    /// The largest index.
    pub const INDEX_MAX: u32 = u32::MAX - 1;

    /// An array index, at most [`PropertyKey::INDEX_MAX`].
    #[inline(always)]
    pub const fn index(index: u32) -> PropertyKey {
        debug_assert!(index <= PropertyKey::INDEX_MAX);
        PropertyKey(NUMBER_TAG | index as u64)
    }

    /// The key of an atom or a symbol.
    #[inline(always)]
    pub fn of_cell(cell: Cell) -> PropertyKey {
        debug_assert!(cell.kind() == CellKind::Symbol || (cell.is_string() && Str::at(cell).is_atom()));
        PropertyKey(cell.value().bits())
    }

    /// The key with this word.
    #[inline(always)]
    pub const fn from_word(word: u64) -> PropertyKey {
        PropertyKey(word)
    }

    /// The word.
    #[inline(always)]
    pub const fn word(self) -> u64 {
        self.0
    }

    /// The key of a value, where that needs neither interning nor conversion: small integers, atoms, symbols.
    #[inline(always)]
    pub fn from_value_fast(value: Value) -> Option<PropertyKey> {
        if value.is_int() {
            return if value.as_int() >= 0 { Some(PropertyKey(value.bits())) } else { None };
        }
        if let Some(cell) = Cell::try_of(value) {
            return match cell.kind() {
                CellKind::Latin1 | CellKind::Utf16 => {
                    // An atom that spells an index is not a key; those that don't carry both flags.
                    const BOTH: u8 = ATOM | NOT_INDEX;
                    (cell.flags() & BOTH == BOTH).then_some(PropertyKey(value.bits()))
                }
                CellKind::Symbol => Some(PropertyKey(value.bits())),
                _ => None,
            };
        }
        if value.is_double() {
            let d = value.as_double();
            let index = d as u32;
            return (f64::from(index) == d && index != u32::MAX).then(|| PropertyKey::index(index));
        }
        None
    }

    /// Whether this is an index.
    #[inline(always)]
    pub const fn is_index(self) -> bool {
        self.0 >= NUMBER_TAG
    }

    /// The index, if it is one.
    #[inline(always)]
    pub const fn as_index(self) -> Option<u32> {
        if self.is_index() { Some(self.0 as u32) } else { None }
    }

    /// The cell of the string or symbol. Only where this is not an index.
    #[inline(always)]
    pub fn cell(self) -> Cell {
        debug_assert!(!self.is_index());
        Cell::of(Value::from_bits(self.0))
    }

    /// The symbol, if it is one (private names too).
    #[inline]
    pub fn as_symbol(self) -> Option<Symbol> {
        if !self.is_index() && self.cell().kind() == CellKind::Symbol {
            Some(Symbol::at(self.cell()))
        } else {
            None
        }
    }

    /// The atom, if it is one.
    #[inline]
    pub fn as_atom(self) -> Option<Str> {
        if !self.is_index() && self.cell().is_string() { Some(Str::at(self.cell())) } else { None }
    }

    /// Whether this is a symbol or private name.
    #[inline]
    pub fn is_symbol(self) -> bool {
        self.as_symbol().is_some()
    }

    /// Whether this is a private name, which reflection never shows.
    #[inline]
    pub fn is_private(self) -> bool {
        self.as_symbol().is_some_and(|symbol| symbol.is_private())
    }

    /// A value that [`PropertyKey::from_value_fast`] turns back into this key: a number, atom or symbol.
    #[inline]
    pub fn to_fast_value(self) -> Value {
        match self.as_index() {
            Some(index) => Value::uint(index),
            None => Value::from_bits(self.0),
        }
    }

    /// The hash of a key that is not an index: of the contents (strings) or a counter (symbols).
    #[inline(always)]
    pub fn hash(self) -> u32 {
        let cell = self.cell();
        if cell.kind() == CellKind::Symbol { cell.aux() } else { cell.get(super::layout::string::HASH) }
    }
}

impl fmt::Debug for PropertyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(index) = self.as_index() {
            write!(f, "[{index}]")
        } else if let Some(symbol) = self.as_symbol() {
            write!(f, "{symbol:?}")
        } else {
            let text = Str::at(self.cell()).try_flat().map(|flat| flat.with(|units| units.to_rust()));
            f.write_str(&text.unwrap_or_default())
        }
    }
}

/// Room for the engine's own names and those of a program that is not large.
const ATOMS_MIN: usize = 2048;

/// The interned strings.
pub(super) struct AtomTable {
    entries: Vec<Cell>,
    index: Index,
}

impl AtomTable {
    fn find(&self, hash: u32, units: Units<'_>) -> Option<Cell> {
        let entry = self.index.find(hash, |entry| {
            let cell = self.entries[entry];
            cell.get(super::layout::string::HASH) == hash
                && Str::at(cell).try_flat().is_some_and(|flat| flat.with(|of| of.equals(&units)))
        });
        entry.map(|entry| self.entries[entry])
    }

    fn insert(&mut self, hash: u32, cell: Cell) {
        self.entries.push(cell);
        if self.index.is_full() {
            self.rebuild();
        } else {
            self.index.insert(hash, self.entries.len() - 1);
        }
    }

    fn rebuild(&mut self) {
        self.index =
            Index::build(self.entries.iter().map(|cell| Some(cell.get(super::layout::string::HASH))));
    }

    /// Forgets the strings that are about to be freed. Returns the bytes of native memory.
    fn clear_dead(&mut self, heap: &Heap) -> usize {
        let before = self.entries.len();
        self.entries.retain(|&cell| heap.is_marked(cell));
        if self.entries.len() != before {
            self.rebuild();
        }
        self.entries.capacity() * size_of::<Cell>() + self.index.native_bytes()
    }
}

/// The table, shared with the heap's hook that clears it.
#[derive(Clone)]
pub(super) struct SharedAtoms(Rc<RefCell<AtomTable>>);

impl SharedAtoms {
    pub(super) fn new(heap: &mut Heap) -> SharedAtoms {
        let table = AtomTable { entries: Vec::with_capacity(ATOMS_MIN), index: Index::with_room(ATOMS_MIN) };
        let table = SharedAtoms(Rc::new(RefCell::new(table)));
        let hooked = table.clone();
        heap.add_weak_hook(Box::new(move |heap| hooked.0.borrow_mut().clear_dead(heap)));
        table
    }

    fn find(&self, hash: u32, units: Units<'_>) -> Option<Cell> {
        self.0.borrow().find(hash, units)
    }

    fn insert(&self, hash: u32, cell: Cell) {
        self.0.borrow_mut().insert(hash, cell);
    }

    pub(super) fn len(&self) -> usize {
        self.0.borrow().entries.len()
    }
}

impl Objects {
    /// The atom with these units: a string cell that is the only one of its contents.
    pub fn intern_units(&mut self, units: &[u16]) -> Str {
        self.intern_in_rust(Units::Utf16(units))
    }

    /// As [`Objects::intern_units`], for Latin-1.
    pub fn intern_latin1(&mut self, bytes: &[u8]) -> Str {
        self.intern_in_rust(Units::Latin1(bytes))
    }

    /// As [`Objects::intern_units`], for Rust text.
    pub fn intern_str(&mut self, text: &str) -> Str {
        if text.is_ascii() {
            return self.intern_latin1(text.as_bytes());
        }
        let units: Vec<u16> = text.encode_utf16().collect();
        self.intern_units(&units)
    }

    /// Units that do not lie in the heap, so that allocating while they are borrowed is no danger.
    fn intern_in_rust(&mut self, units: Units<'_>) -> Str {
        let hash = hash_units(units);
        if let Some(cell) = self.atom_table.find(hash, units) {
            return Str::at(cell);
        }
        let string = match units {
            Units::Latin1(bytes) => self.string_latin1(bytes),
            Units::Utf16(units) => self.string_units(units),
        };
        self.add_atom(hash, string.cell())
    }

    fn add_atom(&mut self, hash: u32, cell: Cell) -> Str {
        cell.init(super::layout::string::HASH, hash);
        let not_index = array_index_of(Str::at(cell)).is_none();
        cell.set_flags(cell.flags() | ATOM | if not_index { NOT_INDEX } else { 0 });
        self.atom_table.insert(hash, cell);
        Str::at(cell)
    }

    /// The atom with a string's contents: the string itself where it is one, or becomes one.
    #[inline]
    pub fn intern(&mut self, s: Str) -> Str {
        if s.is_atom() { s } else { self.intern_slow(s) }
    }

    #[inline(never)]
    fn intern_slow(&mut self, s: Str) -> Str {
        let hash = s.hash(&mut self.heap);
        let flat = s.flat(&mut self.heap);
        if let Some(cell) = flat.with(|units| self.atom_table.find(hash, units)) {
            return Str::at(cell);
        }
        let cell = self.flat_cell(s);
        self.add_atom(hash, cell)
    }

    /// The property key that a string names.
    #[inline]
    pub fn key_from_string(&mut self, s: Str) -> PropertyKey {
        let atom = s.cell().flags();
        if s.cell().kind() != CellKind::Rope && atom & (ATOM | NOT_INDEX) == (ATOM | NOT_INDEX) {
            return PropertyKey(s.value().bits());
        }
        self.key_from_string_slow(s)
    }

    #[inline(never)]
    fn key_from_string_slow(&mut self, s: Str) -> PropertyKey {
        if s.len() <= 10 && s.cell().flags() & NOT_INDEX == 0 {
            let _ = s.flat(&mut self.heap);
            if let Some(index) = array_index_of(s) {
                return PropertyKey::index(index);
            }
        }
        PropertyKey(self.intern(s).value().bits())
    }

    /// The property key with this text.
    pub fn key(&mut self, text: &str) -> PropertyKey {
        let atom = self.intern_str(text);
        self.key_from_string(atom)
    }

    /// The property key with these units.
    pub fn key_from_units(&mut self, units: &[u16]) -> PropertyKey {
        match crate::value::convert::array_index(units) {
            Some(index) => PropertyKey::index(index),
            None => PropertyKey(self.intern_units(units).value().bits()),
        }
    }

    /// ToPropertyKey (ECMAScript 7.1.19) of a value that is not an object.
    #[inline]
    pub fn key_from_primitive(&mut self, value: Value) -> PropertyKey {
        match PropertyKey::from_value_fast(value) {
            Some(key) => key,
            None => self.key_from_primitive_slow(value),
        }
    }

    #[inline(never)]
    fn key_from_primitive_slow(&mut self, value: Value) -> PropertyKey {
        let string = self.primitive_to_string(value).expect("symbols are keys already");
        self.key_from_string(string)
    }

    /// ToString (ECMAScript 7.1.17) of a value that is neither object nor symbol; an error for a symbol.
    pub fn primitive_to_string(&mut self, value: Value) -> Result<Str, ObjectError> {
        if let Some(string) = Str::try_of(value) {
            return Ok(string);
        }
        if value.is_number() {
            return Ok(self.string_of_number(value));
        }
        let atom = match value {
            Value::UNDEFINED => self.atoms.undefined,
            Value::NULL => self.atoms.null,
            Value::TRUE => self.atoms.r#true,
            Value::FALSE => self.atoms.r#false,
            _ => return Err(ObjectError::SymbolToString),
        };
        Ok(Str::at(atom.cell()))
    }

    /// The JavaScript value of a key: a string or a symbol.
    pub fn key_to_value(&mut self, key: PropertyKey) -> Value {
        match key.as_index() {
            Some(index) => self.string_of_number(Value::uint(index)).value(),
            None => Value::from_bits(key.word()),
        }
    }

    /// The text of a key for messages: a symbol's as `Symbol(description)`, a private name's as `#name`.
    pub fn key_text(&mut self, key: PropertyKey) -> String {
        if let Some(symbol) = key.as_symbol() {
            let description = match Str::try_of(symbol.description()) {
                Some(description) => self.to_rust_string(description),
                None => String::new(),
            };
            return if symbol.is_private() { description } else { format!("Symbol({description})") };
        }
        match key.as_index() {
            Some(index) => index.to_string(),
            None => self.to_rust_string(Str::at(key.cell())),
        }
    }
}

/// The index that a flat string or slice spells.
fn array_index_of(s: Str) -> Option<u32> {
    if s.len() > 10 {
        return None;
    }
    let mut units = [0; 10];
    let len = s.len() as usize;
    s.try_flat()?.with(|of| {
        for (to, unit) in units.iter_mut().zip(of.iter()) {
            *to = unit;
        }
    });
    crate::value::convert::array_index(&units[..len])
}

macro_rules! atoms {
    ($( $name:ident $(= $text:literal)? ),* $(,)?) => {
        /// The names that the engine itself uses, as keys. To add one is to add a word to the list in this file.
        #[derive(Clone, Copy)]
        #[allow(missing_docs, non_snake_case)]
        pub struct Atoms { $( pub $name: PropertyKey, )* }

        impl Atoms {
            /// Placeholders until [`Atoms::make`] has run.
            pub(super) const UNMADE: Atoms = Atoms { $( $name: PropertyKey(0), )* };
            const COUNT: usize = [$( stringify!($name) ),*].len();

            /// Interns them all; the list keeps them alive.
            pub(super) fn make(objects: &mut Objects) -> Atoms {
                let keep = objects.heap.allocate(CellKind::Slots, 8 + 8 * Atoms::COUNT);
                keep.set_aux(Atoms::COUNT as u32);
                objects.heap.add_root(keep.value());
                let mut count = 0;
                let mut make = |text: &str| {
                    let atom = objects.intern_str(text);
                    objects.heap.write(keep, super::layout::VALUES.index(count), atom.value());
                    count += 1;
                    PropertyKey(atom.value().bits())
                };
                Atoms { $( $name: make(atom_text!($name $($text)?)), )* }
            }
        }
    };
}
macro_rules! atom_text {
    ($name:ident $text:literal) => {
        $text
    };
    ($name:ident) => {
        stringify!($name)
    };
}

atoms! {
    // Spelled otherwise than their field, because they are words of Rust's or not identifiers.
    empty = "", r#true = "true", r#false = "false", r#return = "return", r#for = "for", r#match = "match", r#in = "in",
    r#static = "static", r#await = "await", r#async = "async", r#const = "const", r#let = "let", r#if = "if", r#else = "else",
    r#try = "try", r#while = "while", r#do = "do", r#break = "break", r#continue = "continue", r#typeof = "typeof", r#yield = "yield",
    r#enum = "enum", super_ = "super", star_default = "*default*", get_proto = "get __proto__", set_proto = "set __proto__",
    proto = "__proto__", define_getter = "__defineGetter__", define_setter = "__defineSetter__", lookup_getter = "__lookupGetter__",
    lookup_setter = "__lookupSetter__", native_code = "[native code]", minus_zero = "-0", minus_infinity = "-Infinity",
    use_strict = "use strict", get_size = "get size", get_description = "get description",
    get_species = "get [Symbol.species]", symbol_iterator_name = "[Symbol.iterator]", has_instance_name = "[Symbol.hasInstance]",
    to_primitive_name = "[Symbol.toPrimitive]", comma = ",", dot = ".", object_object = "[object Object]",
    class_fields = "<instance_members_initializer>", dollar_1 = "$1",

    // Types and constructors.
    undefined, null, object, function, string, number, boolean, symbol, bigint, Object, Function, Array, String, Number, Boolean, Symbol,
    BigInt, Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError, AggregateError, InternalError, Map, Set,
    WeakMap, WeakSet, WeakRef, FinalizationRegistry, Promise, Proxy, Reflect, RegExp, Date, Math, JSON, Atomics, ArrayBuffer,
    SharedArrayBuffer, DataView, Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array,
    Float32Array, Float64Array, BigInt64Array, BigUint64Array, TypedArray, Generator, GeneratorFunction, AsyncFunction, AsyncGenerator,
    AsyncGeneratorFunction, Iterator, AsyncIterator, Arguments, Intl, NaN, Infinity, globalThis, console, performance, print,
    ArrayIterator = "Array Iterator", MapIterator = "Map Iterator", SetIterator = "Set Iterator", StringIterator = "String Iterator",
    RegExpStringIterator = "RegExp String Iterator", global,

    // Properties of everything.
    length, name, prototype, constructor, arguments, caller, callee, message, stack, cause, errors, description, value, done, next,
    get, set, has, add, delete, clear, size, throw, index, input, groups, indices, raw, enumerable, configurable, writable, key, x, y, z,
    eval, anonymous, bound, default, this, of, as_ = "as", from, target, code, line, column, fileName, lineNumber, columnNumber, data,

    // Object, Function, Reflect, Proxy.
    assign, create, defineProperty, defineProperties, entries, freeze, fromEntries, getOwnPropertyDescriptor,
    getOwnPropertyDescriptors, getOwnPropertyNames, getOwnPropertySymbols, getPrototypeOf, setPrototypeOf, groupBy, hasOwn, is,
    isExtensible, isFrozen, isSealed, keys, preventExtensions, seal, values, hasOwnProperty, isPrototypeOf, propertyIsEnumerable,
    toLocaleString, toString, valueOf, apply, bind, call, construct, deleteProperty, ownKeys, revocable, revoke, proxy,

    // Arrays.
    isArray, at, concat, copyWithin, every, fill, filter, find, findIndex, findLast, findLastIndex, flat, flatMap, forEach, includes,
    indexOf, join, lastIndexOf, map, pop, push, reduce, reduceRight, reverse, shift, slice, some, sort, splice, toReversed, toSorted,
    toSpliced, unshift, with, fromAsync, subarray, buffer, byteLength, byteOffset, BYTES_PER_ELEMENT,

    // Strings, symbols.
    fromCharCode, fromCodePoint, charAt, charCodeAt, codePointAt, endsWith, isWellFormed, localeCompare, matchAll, normalize, padEnd,
    padStart, repeat, replace, replaceAll, search, split, startsWith, substr, substring, toLocaleLowerCase, toLocaleUpperCase, toLowerCase,
    toUpperCase, toWellFormed, trim, trimEnd, trimStart, trimLeft, trimRight, anchor, big, blink, bold, fixed, fontcolor, fontsize, italics,
    link, small, strike, sub, sup, keyFor, iterator, asyncIterator, hasInstance, isConcatSpreadable, species, toPrimitive, toStringTag,
    unscopables,

    // Numbers, Math.
    EPSILON, MAX_SAFE_INTEGER, MAX_VALUE, MIN_SAFE_INTEGER, MIN_VALUE, NEGATIVE_INFINITY, POSITIVE_INFINITY, isFinite, isInteger, isNaN,
    isSafeInteger, parseFloat, parseInt, toExponential, toFixed, toPrecision, E, LN10, LN2, LOG10E, LOG2E, PI, SQRT1_2, SQRT2, abs, acos,
    acosh, asin, asinh, atan, atan2, atanh, cbrt, ceil, clz32, cos, cosh, exp, expm1, floor, fround, f16round, hypot, imul, log, log10,
    log1p, log2, max, min, pow, random, round, sign, sin, sinh, sqrt, tan, tanh, trunc, sumPrecise,

    // JSON, console, time, global functions.
    parse, stringify, toJSON, rawJSON, isRawJSON, rawValue = "rawJSON ", now, error, warn, info, debug, assert, time, timeEnd, trace,
    decodeURI, decodeURIComponent, encodeURI, encodeURIComponent, escape, unescape, timeOrigin, mark, measure,

    // Collections, regular expressions, promises, generators.
    getOrInsert, getOrInsertComputed, union, intersection, difference, symmetricDifference, isSubsetOf, isSupersetOf, isDisjointFrom,
    deref, register, unregister, exec, test, compile, flags, dotAll, hasIndices, ignoreCase, multiline, source, sticky, unicode,
    unicodeSets, lastIndex, then, catch, finally, all, allSettled, any, race, resolve, reject, withResolvers, promise, status, reason,
    fulfilled, rejected, isError, captureStackTrace, stackTraceLimit, drop, take, toArray, isView, resize, transfer,
}

/// What follows `Symbol.`.
const fn after_symbol(text: &'static str) -> &'static str {
    text.split_at("Symbol.".len()).1
}

macro_rules! well_known_symbols {
    ($( $name:ident = $text:literal ),* $(,)?) => {
        /// The well-known symbols (ECMAScript 6.1.5.1), as keys.
        #[derive(Clone, Copy)]
        #[allow(missing_docs)]
        pub struct WellKnownSymbols { $( pub $name: PropertyKey, )* }

        impl WellKnownSymbols {
            /// Placeholders until [`WellKnownSymbols::make`] has run.
            pub(super) const UNMADE: WellKnownSymbols = WellKnownSymbols { $( $name: PropertyKey(0), )* };

            pub(super) fn make(objects: &mut Objects) -> WellKnownSymbols {
                let mut make = |text: &str| {
                    let description = objects.string(text);
                    let symbol = objects.new_symbol(description.value(), symbol_layout::WELL_KNOWN);
                    objects.heap.add_root(symbol.value());
                    PropertyKey::of_cell(symbol.cell())
                };
                WellKnownSymbols { $( $name: make($text), )* }
            }

            /// All of them, with the name of the property of `Symbol` that holds each.
            pub fn all(&self) -> impl Iterator<Item = (&'static str, PropertyKey)> {
                [ $( (const { after_symbol($text) }, self.$name), )* ].into_iter()
            }
        }
    };
}

well_known_symbols! {
    async_iterator = "Symbol.asyncIterator", has_instance = "Symbol.hasInstance", is_concat_spreadable = "Symbol.isConcatSpreadable",
    iterator = "Symbol.iterator", r#match = "Symbol.match", match_all = "Symbol.matchAll", replace = "Symbol.replace",
    search = "Symbol.search", species = "Symbol.species", split = "Symbol.split", to_primitive = "Symbol.toPrimitive",
    to_string_tag = "Symbol.toStringTag", unscopables = "Symbol.unscopables",
}
