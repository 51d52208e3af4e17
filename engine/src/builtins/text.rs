//! Building strings outside the heap: Latin-1 for as long as the units allow, then UTF-16.
//!
//! A buffer is accounted for before it gets large, so that a program whose result would be longer than a string may be, or larger than the
//! memory limit, ends in a RangeError and not in the machine's memory.

use crate::object::string::LENGTH_MAX;
use crate::object::{Flat, Str, Units};
use crate::runtime::{Completion, Context};

/// Buffers below this are not held against the memory limit.
const UNCHECKED_BYTES: usize = 1 << 20;

/// Throws RangeError unless a string of `units` units may be made: `wide` where they take two bytes each.
pub fn check_room(cx: &mut Context, units: usize, wide: bool) -> Completion<()> {
    if units > LENGTH_MAX as usize {
        return Err(cx.throw_range_error("invalid string length"));
    }
    let bytes = if wide { 2 * units } else { units };
    if bytes < UNCHECKED_BYTES || cx.objects.heap.fits(bytes) {
        return Ok(());
    }
    cx.objects.heap.collect();
    if cx.objects.heap.fits(bytes) {
        Ok(())
    } else {
        Err(cx.throw_range_error("the string does not fit the memory limit"))
    }
}

enum Storage {
    Narrow(Vec<u8>),
    Wide(Vec<u16>),
}

/// A string under construction.
pub struct Buffer {
    storage: Storage,
    /// The length at which room is asked for again.
    checked: usize,
}

impl Buffer {
    /// An empty buffer with room for `units` units below 256.
    pub fn with_capacity(units: usize) -> Buffer {
        Buffer { storage: Storage::Narrow(Vec::with_capacity(units)), checked: UNCHECKED_BYTES / 2 }
    }

    /// Units so far.
    #[inline]
    pub fn len(&self) -> usize {
        match &self.storage {
            Storage::Narrow(bytes) => bytes.len(),
            Storage::Wide(units) => units.len(),
        }
    }

    /// To be called between pushes of limited size: throws RangeError where the string grows too long.
    #[inline]
    pub fn check(&mut self, cx: &mut Context) -> Completion<()> {
        if self.len() < self.checked { Ok(()) } else { self.check_slow(cx) }
    }

    #[cold]
    fn check_slow(&mut self, cx: &mut Context) -> Completion<()> {
        cx.poll()?;
        self.checked = 2 * self.len();
        // Growing doubles a vector, and the finished string is a copy of it.
        check_room(cx, self.len(), true)?;
        Ok(())
    }

    fn widen(&mut self) -> &mut Vec<u16> {
        if let Storage::Narrow(bytes) = &self.storage {
            let mut units = Vec::with_capacity((bytes.len() + 16).max(bytes.capacity()));
            units.extend(bytes.iter().map(|&byte| u16::from(byte)));
            self.storage = Storage::Wide(units);
        }
        match &mut self.storage {
            Storage::Wide(units) => units,
            Storage::Narrow(_) => unreachable!("it has just been widened"),
        }
    }

    /// Appends one unit.
    #[inline]
    pub fn push(&mut self, unit: u16) {
        match (&mut self.storage, u8::try_from(unit)) {
            (Storage::Narrow(bytes), Ok(byte)) => bytes.push(byte),
            (Storage::Wide(units), _) => units.push(unit),
            (Storage::Narrow(_), Err(_)) => self.widen().push(unit),
        }
    }

    /// Appends units below 256.
    #[inline]
    pub fn push_bytes(&mut self, latin1: &[u8]) {
        match &mut self.storage {
            Storage::Narrow(bytes) => bytes.extend_from_slice(latin1),
            Storage::Wide(units) => units.extend(latin1.iter().map(|&byte| u16::from(byte))),
        }
    }

    /// Appends UTF-16 units.
    pub fn push_wide(&mut self, more: &[u16]) {
        if let Storage::Narrow(bytes) = &mut self.storage {
            if more.iter().all(|&unit| unit < 256) {
                bytes.extend(more.iter().map(|&unit| unit as u8));
                return;
            }
            self.widen();
        }
        if let Storage::Wide(units) = &mut self.storage {
            units.extend_from_slice(more);
        }
    }

    /// Appends units.
    #[inline]
    pub fn push_units(&mut self, units: Units<'_>) {
        match units {
            Units::Latin1(bytes) => self.push_bytes(bytes),
            Units::Utf16(units) => self.push_wide(units),
        }
    }

    /// Appends part of a string.
    #[inline]
    pub fn push_flat(&mut self, flat: Flat) {
        flat.with(|units| self.push_units(units));
    }

    /// Appends a string.
    #[inline]
    pub fn push_str(&mut self, cx: &mut Context, string: Str) {
        let flat = string.flat(&mut cx.objects.heap);
        self.push_flat(flat);
    }

    /// Appends Rust text.
    pub fn push_text(&mut self, text: &str) {
        if text.is_ascii() {
            self.push_bytes(text.as_bytes());
        } else {
            for unit in text.encode_utf16() {
                self.push(unit);
            }
        }
    }

    /// The string.
    pub fn finish(self, cx: &mut Context) -> Completion<Str> {
        let wide = matches!(self.storage, Storage::Wide(_));
        check_room(cx, self.len(), wide)?;
        Ok(match self.storage {
            Storage::Narrow(bytes) => cx.objects.string_latin1(&bytes),
            Storage::Wide(units) => cx.objects.string_units(&units),
        })
    }
}
