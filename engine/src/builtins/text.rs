//! Building strings that may get large.
//!
//! A string's room is asked for before its text is there, so that a program whose result would be longer than a string may be, or larger
//! than the memory limit, ends in a RangeError and not in the machine's memory.

use crate::object::string::LENGTH_MAX;
use crate::object::{Flat, Str, StringBuilder, Units};
use crate::runtime::{Completion, Context};

/// Texts below this are not held against the memory limit.
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

/// A string under construction, held against the limits as it grows.
pub struct Buffer {
    text: StringBuilder,
    /// The length at which room is asked for again.
    checked: usize,
}

impl Buffer {
    /// Nothing yet.
    pub fn new() -> Buffer {
        Buffer { text: StringBuilder::new(), checked: UNCHECKED_BYTES / 2 }
    }

    /// To be called between pushes of limited size: throws RangeError where the string grows too long.
    #[inline]
    pub fn check(&mut self, cx: &mut Context) -> Completion<()> {
        if self.text.len() < self.checked { Ok(()) } else { self.check_slow(cx) }
    }

    #[cold]
    fn check_slow(&mut self, cx: &mut Context) -> Completion<()> {
        cx.poll()?;
        // Growing doubles the text, and the finished string is a copy of it.
        self.checked = 2 * self.text.len();
        check_room(cx, self.text.len(), true)
    }

    /// Appends one unit.
    #[inline]
    pub fn push(&mut self, unit: u16) {
        self.text.push_unit(unit);
    }

    /// Appends a code point.
    pub fn push_code_point(&mut self, point: u32) {
        self.text.push_code_point(point);
    }

    /// Appends units.
    #[inline]
    pub fn push_units(&mut self, units: Units<'_>) {
        self.text.push_units(units);
    }

    /// Appends part of a string.
    #[inline]
    pub fn push_flat(&mut self, flat: Flat) {
        self.text.push_flat(flat);
    }

    /// Appends a string.
    #[inline]
    pub fn push_str(&mut self, cx: &mut Context, string: Str) {
        let flat = string.flat(&mut cx.objects.heap);
        self.text.push_flat(flat);
    }

    /// Appends Rust text.
    pub fn push_text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// The string.
    pub fn finish(self, cx: &mut Context) -> Completion<Str> {
        check_room(cx, self.text.len(), true)?;
        let string = self.text.finish(&mut cx.objects);
        cx.object_result(string)
    }
}
