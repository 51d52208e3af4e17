//! Regular expression objects: patterns compiled once, and matches under the context's limits.
//!
//! A compiled pattern is a cell of its own, so that literals evaluated again, and objects of the same source and flags, share it. Those compiled last are found by
//! source in a table; when that is full it is emptied, and patterns live on for as long as an object has them.

use super::context::{Completion, Context};
use super::intrinsics::Intrinsic;
use crate::heap::cell::{Cell, CellKind};
use crate::heap::{Heap, KindInfo, RootId, Trace};
use crate::object::layout::{pattern as layout, regexp};
use crate::object::{Objects, Shape, Str, Units, attrs};
use crate::regexp::{Flags, Match, Pattern, Text};
use crate::value::Value;
use std::rc::Rc;

/// Sources in the table of patterns.
const SOURCES_MAX: u32 = 512;
/// Units of a source that is kept there.
const SOURCE_UNITS_MAX: u32 = 4096;
/// Backtracking stacks below this are not held against the memory limit.
const STACK_BYTES_FREE: usize = 1 << 20;
/// No match has a larger one, whatever the limit.
const STACK_BYTES_MAX: usize = 256 << 20;

/// What regular expressions keep between calls.
pub struct RegExpState {
    /// A hash table from sources to pattern cells; those of one source and other flags are chained.
    patterns: RootId,
}

impl RegExpState {
    pub(super) fn new(objects: &mut Objects) -> RegExpState {
        register(&mut objects.heap);
        let table = objects.new_table();
        let patterns = objects.heap.add_root(table.value());
        RegExpState { patterns }
    }
}

fn register(heap: &mut Heap) {
    heap.register(
        CellKind::Pattern,
        KindInfo {
            trace: Trace::Custom(|cell, marker| marker.value(cell.get(layout::NEXT))),
            finalize: Some(|cell| cell.drop_native::<Rc<Pattern>>(layout::NATIVE)),
            weak: Some(|cell, _| {
                cell.with_native(layout::NATIVE, |pattern: &mut Rc<Pattern>| pattern.native_bytes())
            }),
            ephemeron: None,
        },
    );
}

impl Context {
    /// A literal's object ([`crate::code::ops::NewRegExp`]): both values are strings.
    pub fn new_regexp(&mut self, source: Value, flags: Value) -> Completion {
        let (source, flags) = (Str::of(source), Str::of(flags));
        let pattern = self.regexp_pattern(source, flags)?;
        let prototype = self.intrinsic(Intrinsic::RegExpPrototype);
        let object = self.regexp_allocate(prototype);
        self.regexp_initialize(object, source, flags, pattern);
        Ok(object.value())
    }

    /// RegExpAlloc (22.2.3.2); `lastIndex` is 0.
    pub fn regexp_allocate(&mut self, prototype: Cell) -> Cell {
        let shape = self.regexp_shape(prototype);
        let object = self.objects.create_with_shape(shape);
        object.init(regexp::LAST_INDEX, Value::ZERO);
        object
    }

    /// The shape of regular expressions that nobody has added to, and whose `lastIndex` is writable.
    pub fn regexp_shape(&mut self, prototype: Cell) -> Shape {
        let shape = self.objects.root_shape(CellKind::RegExp, prototype, 1);
        let key = self.objects.atoms.lastIndex;
        self.objects.shape_add(shape, key, attrs::WRITABLE)
    }

    /// Gives an object its pattern.
    pub fn regexp_initialize(&mut self, object: Cell, source: Str, flags: Str, pattern: Cell) {
        self.objects.heap.write(object, regexp::SOURCE, source.value());
        self.objects.heap.write(object, regexp::FLAGS, flags.value());
        self.objects.heap.write(object, regexp::PATTERN, pattern.value());
    }

    /// The pattern cell for a source and flags, compiled where it is not known; SyntaxError where it cannot be.
    pub fn regexp_pattern(&mut self, source: Str, flags: Str) -> Completion<Cell> {
        let letters = flags.flat(&mut self.objects.heap);
        let Some(flags) = letters.with(|units| Flags::parse(units.iter())) else {
            let message = format!("'{}' are no flags of a regular expression", self.text_of(flags));
            return Err(self.throw_syntax_error(&message));
        };
        let table = Cell::of(self.objects.heap.root(self.regexps.patterns));
        let first = self.objects.table_get(table, source.value()).unwrap_or(Value::EMPTY);
        let mut next = first;
        while let Some(cell) = Cell::try_of(next) {
            if cell.get(layout::FLAGS).as_int() == i32::from(flags.bits()) {
                return Ok(cell);
            }
            next = cell.get(layout::NEXT);
        }
        let units = self.objects.to_units(source);
        let pattern = match Pattern::new(&units, flags) {
            Ok(pattern) => Rc::new(pattern),
            Err(why) => {
                let message =
                    format!("invalid regular expression /{}/: {why}", String::from_utf16_lossy(&units));
                return Err(self.throw_syntax_error(&message));
            }
        };
        let bytes = layout::NATIVE + size_of::<Rc<Pattern>>();
        let cell = self.objects.heap.allocate(CellKind::Pattern, bytes);
        cell.init_native(layout::NATIVE, pattern);
        cell.init(layout::FLAGS, Value::int(i32::from(flags.bits())));
        cell.init(layout::NEXT, Value::EMPTY);
        if source.len() <= SOURCE_UNITS_MAX {
            let full = crate::object::hash_table::len(table) >= SOURCES_MAX;
            let table = if full { self.objects.new_table() } else { table };
            if !full {
                self.objects.heap.write(cell, layout::NEXT, first);
            }
            let table = self.objects.table_set(table, source.value(), cell.value());
            self.objects.heap.set_root(self.regexps.patterns, table.value());
        }
        Ok(cell)
    }

    /// The pattern of a regular expression object.
    pub fn pattern_of(&self, regexp: Cell) -> Rc<Pattern> {
        Cell::of(regexp.get(regexp::PATTERN))
            .with_native(layout::NATIVE, |pattern: &mut Rc<Pattern>| pattern.clone())
    }

    /// The first match at or after `start`, or, `sticky`, at it. RangeError where the matcher would need more memory than there is. Interrupts are served before the match
    /// and within it.
    pub fn regexp_search(
        &mut self,
        pattern: &Pattern,
        string: Str,
        start: u32,
        sticky: bool,
    ) -> Completion<Option<Match>> {
        loop {
            self.poll()?;
            let flat = string.flat(&mut self.objects.heap);
            let heap = &self.objects.heap;
            // Nothing is thrown while the text is read: that would allocate.
            let ask = |bytes| {
                if heap.stack.is_interrupted() {
                    Err(Stop::Interrupted)
                } else if bytes > STACK_BYTES_MAX || bytes > STACK_BYTES_FREE && !heap.fits(bytes) {
                    Err(Stop::Memory)
                } else {
                    Ok(())
                }
            };
            let found = flat.with(|units| {
                let text = match units {
                    Units::Latin1(bytes) => Text::Latin1(bytes),
                    Units::Utf16(units) => Text::Utf16(units),
                };
                pattern.find(text, start as usize, sticky, ask)
            });
            match found {
                Ok(found) => return Ok(found),
                // Once more where the request was withdrawn meanwhile.
                Err(Stop::Interrupted) => continue,
                Err(Stop::Memory) => {
                    return Err(
                        self.throw_range_error("the regular expression needs too much memory to backtrack")
                    );
                }
            }
        }
    }
}

/// Why a match ended without an answer.
enum Stop {
    Interrupted,
    Memory,
}
