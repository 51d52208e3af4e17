//! Strings: flat Latin-1 or UTF-16, ropes and slices.
//!
//! Concatenation makes a rope and a substring makes a slice where copying would cost more; reading the units flattens a rope, once, in
//! place: the rope's cell becomes a slice of the flat copy, so that everyone who holds it profits. Flattening walks an explicit stack, so
//! a rope may be as deep as memory allows.
//!
//! A flat UTF-16 string may hold only units below 256 (a slice of a wider one), so kinds never decide equality and hashes go by units.
//!
//! # Invariants
//! - A rope's parts are not empty, its length is the sum of theirs and at most [`LENGTH_MAX`].
//! - A slice's base is flat.
//! - An atom is flat, and the only atom with its contents.

use super::layout::string::*;
use super::{ObjectError, Objects};
use crate::heap::Heap;
use crate::heap::cell::{Cell, CellKind};
use crate::value::Value;
use std::cmp::Ordering;

/// Most units of a string; more is a RangeError.
pub const LENGTH_MAX: u32 = (1 << 30) - 25;
/// Concatenations and substrings shorter than this are copied.
pub const INDIRECT_UNITS_MIN: u32 = 24;

/// A string cell.
#[derive(Clone, Copy)]
pub struct Str(Cell);

/// The units of a flat string.
#[derive(Clone, Copy)]
pub enum Units<'a> {
    /// All below 256.
    Latin1(&'a [u8]),
    /// Any.
    Utf16(&'a [u16]),
}

/// A string whose units can be read: part of a flat cell. `Copy`; keeps the cell alive while it is on the stack.
#[derive(Clone, Copy)]
pub struct Flat {
    base: Cell,
    start: u32,
    len: u32,
    latin1: bool,
}

impl Str {
    /// The string that `value` points to. Only where it points to one.
    #[inline(always)]
    pub fn of(value: Value) -> Str {
        Str::at(Cell::of(value))
    }

    /// The string in a cell that is one.
    #[inline(always)]
    pub fn at(cell: Cell) -> Str {
        debug_assert!(cell.is_string(), "{cell:?} is not a string");
        Str(cell)
    }

    /// The string that `value` points to, if it does.
    #[inline(always)]
    pub fn try_of(value: Value) -> Option<Str> {
        Cell::try_of(value).filter(|cell| cell.is_string()).map(Str)
    }

    /// The cell.
    #[inline(always)]
    pub fn cell(self) -> Cell {
        self.0
    }

    /// The value.
    #[inline(always)]
    pub fn value(self) -> Value {
        self.0.value()
    }

    /// Length in units.
    #[inline(always)]
    #[allow(clippy::len_without_is_empty)]
    pub fn len(self) -> u32 {
        self.0.aux()
    }

    /// Whether there are no units.
    #[inline(always)]
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Whether this is interned: two atoms are equal where they are the same cell.
    #[inline(always)]
    pub fn is_atom(self) -> bool {
        self.0.flags() & ATOM != 0
    }

    /// Whether all units are known to be below 256.
    #[inline]
    pub fn is_latin1(self) -> bool {
        match self.0.kind() {
            CellKind::Latin1 => true,
            CellKind::Rope => self.0.flags() & NARROW != 0,
            CellKind::Slice => self.0.get(BASE).kind() == CellKind::Latin1,
            _ => false,
        }
    }

    /// The units, where the string is not a rope.
    #[inline]
    pub fn try_flat(self) -> Option<Flat> {
        let len = self.len();
        match self.0.kind() {
            CellKind::Latin1 => Some(Flat { base: self.0, start: 0, len, latin1: true }),
            CellKind::Utf16 => Some(Flat { base: self.0, start: 0, len, latin1: false }),
            CellKind::Slice => {
                let base = self.0.get(BASE);
                let start = self.0.get(START).as_int() as u32;
                Some(Flat { base, start, len, latin1: base.kind() == CellKind::Latin1 })
            }
            _ => None,
        }
    }

    /// The units. Flattens a rope first.
    #[inline]
    pub fn flat(self, heap: &mut Heap) -> Flat {
        match self.try_flat() {
            Some(flat) => flat,
            None => flatten(heap, self),
        }
    }

    /// The hash of the contents.
    #[inline]
    pub fn hash(self, heap: &mut Heap) -> u32 {
        if self.0.kind() != CellKind::Rope {
            let hash = self.0.get(HASH);
            if hash != 0 {
                return hash;
            }
        }
        let hash = self.flat(heap).with(hash_units);
        self.0.init(HASH, hash);
        hash
    }
}

impl Flat {
    /// Length in units.
    #[inline(always)]
    #[allow(clippy::len_without_is_empty)]
    pub fn len(self) -> u32 {
        self.len
    }

    /// Whether all units are known to be below 256.
    #[inline(always)]
    pub fn is_latin1(self) -> bool {
        self.latin1
    }

    /// Calls `read` with the units. It must not allocate in the heap.
    #[inline]
    pub fn with<R>(self, read: impl FnOnce(Units<'_>) -> R) -> R {
        let (start, len) = (self.start as usize, self.len as usize);
        if self.latin1 {
            self.base.with_bytes(PAYLOAD + start, len, |bytes| read(Units::Latin1(bytes)))
        } else {
            self.base.with_units(PAYLOAD + 2 * start, len, |units| read(Units::Utf16(units)))
        }
    }

    /// The unit at `index`.
    ///
    /// # Panics
    /// Where `index` is not below the length.
    #[inline]
    pub fn at(self, index: u32) -> u16 {
        assert!(index < self.len);
        self.with(|units| units.at(index as usize))
    }

    /// The code point that begins at `index`, and how many units it takes (ECMAScript 11.1.4).
    pub fn code_point_at(self, index: u32) -> (u32, u32) {
        let first = self.at(index);
        if (0xd800..0xdc00).contains(&first) && index + 1 < self.len {
            let second = self.at(index + 1);
            if (0xdc00..0xe000).contains(&second) {
                let point = 0x10000 + ((u32::from(first) - 0xd800) << 10) + (u32::from(second) - 0xdc00);
                return (point, 2);
            }
        }
        (u32::from(first), 1)
    }

    /// A part of it.
    #[inline]
    pub fn part(self, start: u32, end: u32) -> Flat {
        assert!(start <= end && end <= self.len);
        Flat { start: self.start + start, len: end - start, ..self }
    }

    /// All units, copied out of the heap.
    pub fn to_units(self) -> Vec<u16> {
        self.with(|units| units.iter().collect())
    }
}

/// Where `wanted` comes first. Blocks are asked as a whole, which compiles to vector comparisons.
fn position<T: Copy + PartialEq>(units: &[T], wanted: T) -> Option<usize> {
    const BLOCK: usize = 32;
    let (blocks, _) = units.as_chunks::<BLOCK>();
    let holds = |block: &[T; BLOCK]| block.iter().fold(false, |found, &unit| found | (unit == wanted));
    let start = BLOCK * blocks.iter().position(holds).unwrap_or(blocks.len());
    units[start..].iter().position(|&unit| unit == wanted).map(|at| start + at)
}

/// How many units of candidates may be compared before [`find_linear`] takes over: candidates that turn out wrong late cost up to their
/// whole length each. Its table would be too large for the longest parts.
fn patience(text: usize, part: usize) -> usize {
    const LINEAR_MAX: usize = 1 << 22;
    if part <= LINEAR_MAX { 16 * text } else { usize::MAX }
}

/// Where a part comes first in a text, by Knuth, Morris and Pratt: in time linear in both lengths, whatever they hold.
#[cold]
fn find_linear(
    text: impl Fn(usize) -> u16,
    text_len: usize,
    part: impl Fn(usize) -> u16,
    part_len: usize,
) -> Option<usize> {
    // How many units that begin the part also end its first n + 1.
    let mut borders = vec![0u32; part_len];
    let mut matched = 0;
    for n in 1..part_len {
        while matched > 0 && part(n) != part(matched) {
            matched = borders[matched - 1] as usize;
        }
        matched += usize::from(part(n) == part(matched));
        borders[n] = matched as u32;
    }
    matched = 0;
    for at in 0..text_len {
        while matched > 0 && text(at) != part(matched) {
            matched = borders[matched - 1] as usize;
        }
        matched += usize::from(text(at) == part(matched));
        if matched == part_len {
            return Some(at + 1 - matched);
        }
    }
    None
}

impl<'a> Units<'a> {
    /// Length.
    #[inline(always)]
    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> usize {
        match self {
            Units::Latin1(bytes) => bytes.len(),
            Units::Utf16(units) => units.len(),
        }
    }

    /// The unit at `index`.
    #[inline(always)]
    pub fn at(&self, index: usize) -> u16 {
        match self {
            Units::Latin1(bytes) => u16::from(bytes[index]),
            Units::Utf16(units) => units[index],
        }
    }

    /// The units in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = u16> + ExactSizeIterator + use<'a> {
        let this = *self;
        (0..this.len()).map(move |i| this.at(i))
    }

    /// Whether all units are below 256.
    pub fn is_narrow(&self) -> bool {
        match self {
            Units::Latin1(_) => true,
            Units::Utf16(units) => units.iter().all(|&unit| unit < 256),
        }
    }

    /// Whether both hold the same units.
    pub fn equals(&self, other: &Units<'_>) -> bool {
        match (self, other) {
            (Units::Latin1(a), Units::Latin1(b)) => a == b,
            (Units::Utf16(a), Units::Utf16(b)) => a == b,
            (Units::Latin1(a), Units::Utf16(b)) | (Units::Utf16(b), Units::Latin1(a)) => {
                a.len() == b.len() && a.iter().zip(b.iter()).all(|(&a, &b)| u16::from(a) == b)
            }
        }
    }

    /// The order by units (ECMAScript 7.2.12).
    pub fn compare(&self, other: &Units<'_>) -> Ordering {
        match (self, other) {
            (Units::Latin1(a), Units::Latin1(b)) => a.cmp(b),
            (Units::Utf16(a), Units::Utf16(b)) => a.cmp(b),
            _ => self.iter().cmp(other.iter()),
        }
    }

    /// Whether `part` stands at `at`.
    pub fn has_at(&self, at: usize, part: &Units<'_>) -> bool {
        let end = at + part.len();
        end <= self.len() && self.part(at, end).equals(part)
    }

    /// The units from `start` to `end`.
    pub fn part(&self, start: usize, end: usize) -> Units<'a> {
        match self {
            Units::Latin1(bytes) => Units::Latin1(&bytes[start..end]),
            Units::Utf16(units) => Units::Utf16(&units[start..end]),
        }
    }

    /// The first position from `from` at which `part` stands.
    pub fn find(&self, part: &Units<'_>, from: usize) -> Option<usize> {
        let last = self.len().checked_sub(part.len())?;
        if part.len() == 0 || from > last {
            return (from <= last).then_some(from);
        }
        let first = part.at(0);
        let mut patience = patience(self.len() - from, part.len());
        let mut at = from;
        while at <= last {
            at += match self {
                Units::Latin1(bytes) => position(&bytes[at..=last], u8::try_from(first).ok()?)?,
                Units::Utf16(units) => position(&units[at..=last], first)?,
            };
            if self.has_at(at, part) {
                return Some(at);
            }
            at += 1;
            patience = match patience.checked_sub(part.len()) {
                Some(patience) => patience,
                None => {
                    let found = find_linear(|n| self.at(at + n), self.len() - at, |n| part.at(n), part.len());
                    return found.map(|found| at + found);
                }
            };
        }
        None
    }

    /// The last position up to `from` at which `part` stands.
    pub fn find_last(&self, part: &Units<'_>, from: usize) -> Option<usize> {
        let last = self.len().checked_sub(part.len())?.min(from);
        if part.len() == 0 {
            return Some(last);
        }
        let first = part.at(0);
        let mut patience = patience(last + part.len(), part.len());
        for at in (0..=last).rev() {
            if self.at(at) != first {
                continue;
            }
            if self.has_at(at, part) {
                return Some(at);
            }
            patience = match patience.checked_sub(part.len()) {
                Some(patience) => patience,
                None => {
                    // The first place of both turned round.
                    let (text, end) = (at + part.len() - 1, part.len());
                    let found = find_linear(|n| self.at(text - 1 - n), text, |n| part.at(end - 1 - n), end);
                    return found.map(|found| text - found - end);
                }
            };
        }
        None
    }

    /// As a Rust string; lone surrogates become U+FFFD.
    pub fn to_rust(&self) -> String {
        match self {
            Units::Latin1(bytes) => bytes.iter().map(|&byte| char::from(byte)).collect(),
            Units::Utf16(units) => String::from_utf16_lossy(units),
        }
    }

    fn copy_to(&self, out: &mut [u16]) {
        match self {
            Units::Latin1(bytes) => {
                for (out, &byte) in out.iter_mut().zip(bytes.iter()) {
                    *out = u16::from(byte);
                }
            }
            Units::Utf16(units) => out.copy_from_slice(units),
        }
    }

    fn copy_to_narrow(&self, out: &mut [u8]) {
        match self {
            Units::Latin1(bytes) => out.copy_from_slice(bytes),
            Units::Utf16(units) => {
                for (out, &unit) in out.iter_mut().zip(units.iter()) {
                    debug_assert!(unit < 256);
                    *out = unit as u8;
                }
            }
        }
    }
}

/// The hash of units, the same for both representations; its highest bit is set (why: [`super::layout::string::HASH`]).
pub fn hash_units(units: Units<'_>) -> u32 {
    #[inline(always)]
    fn run(units: impl Iterator<Item = u32>) -> u32 {
        let mut hash: u32 = 0x811c_9dc5;
        for unit in units {
            hash = (hash.rotate_left(5) ^ unit).wrapping_mul(0x9e37_79b1);
        }
        super::index::scatter(hash) | 1 << 31
    }
    match units {
        Units::Latin1(bytes) => run(bytes.iter().map(|&byte| u32::from(byte))),
        Units::Utf16(units) => run(units.iter().map(|&unit| u32::from(unit))),
    }
}

fn allocate_flat(heap: &mut Heap, narrow: bool, len: u32) -> Cell {
    let (kind, unit_bytes) = if narrow { (CellKind::Latin1, 1) } else { (CellKind::Utf16, 2) };
    let cell = heap.allocate(kind, PAYLOAD + len as usize * unit_bytes);
    cell.set_aux(len);
    cell
}

/// Makes a rope readable: copies it into a flat cell, of which it becomes a slice.
#[inline(never)]
fn flatten(heap: &mut Heap, rope: Str) -> Flat {
    let root = rope.cell();
    let len = rope.len();
    let latin1 = root.flags() & NARROW != 0;
    let base = allocate_flat(heap, latin1, len);
    // From the right, so that ropes built by appending, which lean left, need next to no stack. Nothing below allocates in the heap.
    let fill = |put: &mut dyn FnMut(usize, Flat)| {
        let mut end = len as usize;
        let mut stack = vec![root];
        while let Some(cell) = stack.pop() {
            match Str(cell).try_flat() {
                Some(flat) => {
                    end -= flat.len as usize;
                    put(end, flat);
                }
                None => {
                    stack.push(cell.get(LEFT));
                    stack.push(cell.get(RIGHT));
                }
            }
        }
        debug_assert_eq!(end, 0);
    };
    if latin1 {
        base.fill_bytes(PAYLOAD, len as usize, |out| {
            fill(&mut |at, flat| flat.with(|units| units.copy_to_narrow(&mut out[at..at + units.len()])));
        });
    } else {
        base.fill_units(PAYLOAD, len as usize, |out| {
            fill(&mut |at, flat| flat.with(|units| units.copy_to(&mut out[at..at + units.len()])));
        });
    }
    root.set_kind(CellKind::Slice);
    root.set_flags(0);
    root.init(START, Value::int(0));
    heap.write_cell(root, BASE, base);
    Flat { base, start: 0, len, latin1 }
}

/// Text under construction outside of the heap: bytes until a unit needs more.
#[derive(Default, Debug)]
pub struct StringBuilder {
    narrow: Vec<u8>,
    /// In use once it is not empty; `narrow` is then empty.
    wide: Vec<u16>,
}

impl StringBuilder {
    /// Nothing yet.
    pub fn new() -> StringBuilder {
        StringBuilder::default()
    }

    /// Units so far.
    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> usize {
        self.narrow.len().max(self.wide.len())
    }

    /// Appends a unit.
    #[inline]
    pub fn push_unit(&mut self, unit: u16) {
        if !self.wide.is_empty() {
            self.wide.push(unit);
        } else if let Ok(byte) = u8::try_from(unit) {
            self.narrow.push(byte);
        } else {
            self.widen();
            self.wide.push(unit);
        }
    }

    /// Appends a code point.
    pub fn push_code_point(&mut self, point: u32) {
        match char::from_u32(point) {
            Some(c) if point > 0xffff => {
                c.encode_utf16(&mut [0; 2]).iter().for_each(|&unit| self.push_unit(unit));
            }
            _ => self.push_unit(point as u16),
        }
    }

    /// Appends Rust text.
    pub fn push_str(&mut self, text: &str) {
        if text.is_ascii() {
            self.push_units(Units::Latin1(text.as_bytes()));
        } else {
            text.encode_utf16().for_each(|unit| self.push_unit(unit));
        }
    }

    /// Appends part of a string (see [`Str::flat`]).
    pub fn push_flat(&mut self, flat: Flat) {
        flat.with(|units| self.push_units(units));
    }

    /// Appends units.
    pub fn push_units(&mut self, units: Units<'_>) {
        match units {
            Units::Latin1(bytes) if self.wide.is_empty() => self.narrow.extend_from_slice(bytes),
            Units::Latin1(bytes) => self.wide.extend(bytes.iter().map(|&byte| u16::from(byte))),
            Units::Utf16(units) if self.wide.is_empty() => {
                units.iter().for_each(|&unit| self.push_unit(unit));
            }
            Units::Utf16(units) => self.wide.extend_from_slice(units),
        }
    }

    fn widen(&mut self) {
        self.wide.extend(self.narrow.drain(..).map(u16::from));
    }

    /// The string; an error where it is too long.
    pub fn finish(&self, objects: &mut Objects) -> Result<Str, ObjectError> {
        if self.len() > LENGTH_MAX as usize {
            return Err(ObjectError::InvalidStringLength);
        }
        Ok(if self.wide.is_empty() {
            objects.string_latin1(&self.narrow)
        } else {
            objects.string_units(&self.wide)
        })
    }
}

impl Objects {
    /// The empty string.
    #[inline(always)]
    pub fn empty_string(&self) -> Str {
        Str(self.empty_string)
    }

    /// A string from Rust text.
    pub fn string(&mut self, text: &str) -> Str {
        if text.is_ascii() {
            return self.string_latin1(text.as_bytes());
        }
        let units: Vec<u16> = text.encode_utf16().collect();
        self.string_units(&units)
    }

    /// A string of units below 256.
    pub fn string_latin1(&mut self, bytes: &[u8]) -> Str {
        match bytes {
            [] => self.empty_string(),
            [byte] => self.single_char(u16::from(*byte)),
            _ => {
                assert!(bytes.len() <= LENGTH_MAX as usize, "callers check string lengths");
                let cell = allocate_flat(&mut self.heap, true, bytes.len() as u32);
                cell.fill_bytes(PAYLOAD, bytes.len(), |out| out.copy_from_slice(bytes));
                Str(cell)
            }
        }
    }

    /// A string of UTF-16 units, stored as Latin-1 where they allow. They must not lie in the heap.
    pub fn string_units(&mut self, units: &[u16]) -> Str {
        match units {
            [] => return self.empty_string(),
            [unit] => return self.single_char(*unit),
            _ => {}
        }
        assert!(units.len() <= LENGTH_MAX as usize, "callers check string lengths");
        let narrow = units.iter().all(|&unit| unit < 256);
        let cell = allocate_flat(&mut self.heap, narrow, units.len() as u32);
        if narrow {
            cell.fill_bytes(PAYLOAD, units.len(), |out| Units::Utf16(units).copy_to_narrow(out));
        } else {
            cell.fill_units(PAYLOAD, units.len(), |out| out.copy_from_slice(units));
        }
        Str(cell)
    }

    /// As [`Objects::string_units`], refusing what is too long (ECMAScript has no limit; every engine does).
    pub fn try_string_units(&mut self, units: &[u16]) -> Result<Str, ObjectError> {
        if units.len() > LENGTH_MAX as usize {
            return Err(ObjectError::InvalidStringLength);
        }
        Ok(self.string_units(units))
    }

    /// Where the strings of one unit below 256 are, a word each; as long as these objects live.
    pub fn single_chars_address(&self) -> u64 {
        self.single_chars.as_ptr().expose_provenance() as u64
    }

    /// The string of one unit; shared below 256.
    #[inline]
    pub fn single_char(&mut self, unit: u16) -> Str {
        if let Some(&cell) = self.single_chars.get(usize::from(unit)) {
            return Str(cell);
        }
        let cell = allocate_flat(&mut self.heap, false, 1);
        cell.fill_units(PAYLOAD, 1, |out| out[0] = unit);
        Str(cell)
    }

    /// The string of one code point.
    pub fn string_code_point(&mut self, point: u32) -> Str {
        match char::from_u32(point) {
            Some(c) if point > 0xffff => {
                let mut pair = [0; 2];
                self.string_units(c.encode_utf16(&mut pair))
            }
            _ => self.single_char(point as u16),
        }
    }

    /// `a + b`. A rope where the result is long.
    #[inline]
    pub fn concat(&mut self, a: Str, b: Str) -> Result<Str, ObjectError> {
        if a.is_empty() {
            return Ok(b);
        }
        if b.is_empty() {
            return Ok(a);
        }
        let len = a.len() + b.len();
        let narrow = a.is_latin1() && b.is_latin1();
        if len >= INDIRECT_UNITS_MIN {
            if len > LENGTH_MAX {
                return Err(ObjectError::InvalidStringLength);
            }
            let rope = self.heap.allocate(CellKind::Rope, BYTES);
            rope.set_aux(len);
            rope.set_flags(if narrow { NARROW } else { 0 });
            rope.init(LEFT, a.0);
            rope.init(RIGHT, b.0);
            return Ok(Str(rope));
        }
        let (a, b) = (a.flat(&mut self.heap), b.flat(&mut self.heap));
        let cell = allocate_flat(&mut self.heap, narrow, len);
        a.with(|a| {
            b.with(|b| {
                if narrow {
                    cell.fill_bytes(PAYLOAD, len as usize, |out| {
                        let (left, right) = out.split_at_mut(a.len());
                        a.copy_to_narrow(left);
                        b.copy_to_narrow(right);
                    });
                } else {
                    cell.fill_units(PAYLOAD, len as usize, |out| {
                        let (left, right) = out.split_at_mut(a.len());
                        a.copy_to(left);
                        b.copy_to(right);
                    });
                }
            });
        });
        Ok(Str(cell))
    }

    /// The units from `start` up to `end`. A slice where that is long.
    ///
    /// # Panics
    /// Unless `start <= end <= length`.
    pub fn substring(&mut self, s: Str, start: u32, end: u32) -> Str {
        assert!(start <= end && end <= s.len());
        let len = end - start;
        if len == s.len() {
            return s;
        }
        if len == 0 {
            return self.empty_string();
        }
        let flat = s.flat(&mut self.heap).part(start, end);
        if len == 1 {
            return self.single_char(flat.at(0));
        }
        self.part_to_string(flat)
    }

    /// A string of part of another.
    fn part_to_string(&mut self, flat: Flat) -> Str {
        if flat.len >= INDIRECT_UNITS_MIN {
            let slice = self.heap.allocate(CellKind::Slice, BYTES);
            slice.set_aux(flat.len);
            slice.init(BASE, flat.base);
            slice.init(START, Value::int(flat.start as i32));
            return Str(slice);
        }
        Str(copy_flat(&mut self.heap, flat))
    }

    /// The unit at `index`, or None past the end.
    #[inline]
    pub fn char_at(&mut self, s: Str, index: u32) -> Option<u16> {
        if index < s.len() { Some(s.flat(&mut self.heap).at(index)) } else { None }
    }

    /// Whether both have the same units.
    #[inline]
    pub fn strings_equal(&mut self, a: Str, b: Str) -> bool {
        if a.0 == b.0 {
            return true;
        }
        if a.len() != b.len() || (a.is_atom() && b.is_atom()) {
            return false;
        }
        self.strings_equal_slow(a, b)
    }

    #[inline(never)]
    fn strings_equal_slow(&mut self, a: Str, b: Str) -> bool {
        let (a, b) = (a.flat(&mut self.heap), b.flat(&mut self.heap));
        a.with(|a| b.with(|b| a.equals(&b)))
    }

    /// The order by units (ECMAScript 7.2.12, IsLessThan on strings).
    pub fn compare_strings(&mut self, a: Str, b: Str) -> Ordering {
        if a.0 == b.0 {
            return Ordering::Equal;
        }
        let (a, b) = (a.flat(&mut self.heap), b.flat(&mut self.heap));
        a.with(|a| b.with(|b| a.compare(&b)))
    }

    /// StringIndexOf (ECMAScript 6.1.4.1): the first position from `from` at which `part` stands.
    pub fn index_of(&mut self, s: Str, part: Str, from: u32) -> Option<u32> {
        let (s, part) = (s.flat(&mut self.heap), part.flat(&mut self.heap));
        s.with(|s| part.with(|part| s.find(&part, from as usize))).map(|at| at as u32)
    }

    /// StringLastIndexOf: the last position up to `from` at which `part` stands.
    pub fn last_index_of(&mut self, s: Str, part: Str, from: u32) -> Option<u32> {
        let (s, part) = (s.flat(&mut self.heap), part.flat(&mut self.heap));
        s.with(|s| part.with(|part| s.find_last(&part, from as usize))).map(|at| at as u32)
    }

    /// The text as a Rust string; lone surrogates become U+FFFD.
    pub fn to_rust_string(&mut self, s: Str) -> String {
        s.flat(&mut self.heap).with(|units| units.to_rust())
    }

    /// The units, copied out of the heap.
    pub fn to_units(&mut self, s: Str) -> Vec<u16> {
        s.flat(&mut self.heap).to_units()
    }

    /// The string of a number (ECMAScript 6.1.6.1.20, radix 10); small integers are remembered.
    pub fn string_of_number(&mut self, number: Value) -> Str {
        if number.is_int() {
            return self.string_of_int(i64::from(number.as_int()));
        }
        let d = number.as_double();
        if d.trunc() == d && d.abs() < 1e15 {
            return self.string_of_int(d as i64);
        }
        crate::value::convert::with_number_text(d, |text| self.string_latin1(text.as_bytes()))
    }

    fn string_of_int(&mut self, int: i64) -> Str {
        let slot = usize::try_from(int).ok().filter(|&slot| slot < super::INT_STRINGS);
        if let Some(slot) = slot {
            let known = self.int_strings.get(super::layout::VALUES.index(slot));
            if !known.is_empty() {
                return Str::of(known);
            }
        }
        let mut buffer = [0; 20];
        let mut at = buffer.len();
        let mut rest = int.unsigned_abs();
        loop {
            at -= 1;
            buffer[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if int < 0 {
            at -= 1;
            buffer[at] = b'-';
        }
        let string = self.string_latin1(&buffer[at..]);
        if let Some(slot) = slot {
            self.heap.write(self.int_strings, super::layout::VALUES.index(slot), string.value());
        }
        string
    }

    /// A flat cell of the same contents for interning: the string's own where it is flat, else a copy (of which the string becomes a slice).
    pub(super) fn flat_cell(&mut self, s: Str) -> Cell {
        let flat = s.flat(&mut self.heap);
        if s.cell() == flat.base || (flat.start == 0 && flat.len == flat.base.aux()) {
            return flat.base;
        }
        let copy = copy_flat(&mut self.heap, flat);
        s.cell().init(START, Value::int(0));
        self.heap.write_cell(s.cell(), BASE, copy);
        copy
    }
}

fn copy_flat(heap: &mut Heap, flat: Flat) -> Cell {
    let narrow = flat.with(|units| units.is_narrow());
    let cell = allocate_flat(heap, narrow, flat.len);
    flat.with(|units| {
        if narrow {
            cell.fill_bytes(PAYLOAD, units.len(), |out| units.copy_to_narrow(out));
        } else {
            cell.fill_units(PAYLOAD, units.len(), |out| units.copy_to(out));
        }
    });
    cell
}
