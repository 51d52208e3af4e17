//! `JSON.stringify` (ECMAScript 25.5.2).

use super::DEPTH_MAX;
use crate::builtins::text::Buffer;
use crate::heap::cell::{Cell, CellKind};
use crate::object::{
    KeyFilter, List, Lookup, PropertyKey, Shape, Str, Units, attrs, dense_get, layout, methods,
};
use crate::runtime::{Args, Completion, Context};
use crate::value::{Value, convert};

/// `JSON.stringify(value, replacer, space)`.
pub fn stringify(cx: &mut Context, args: Args) -> Completion {
    let replacer = args.get(1);
    let mut function = None;
    let mut only = None;
    if cx.is_callable(replacer) {
        function = Some(replacer);
    } else if let Some(array) = Cell::try_of(replacer).filter(|cell| cell.kind() == CellKind::Array) {
        only = Some(property_list(cx, array)?);
    }
    let gap = gap(cx, args.get(2))?;
    let mut serializer = Serializer {
        out: Buffer::new(),
        function,
        only,
        gap,
        outer: List::new(&mut cx.objects.heap, 0),
        counts: Vec::new(),
    };
    if serializer.document(cx, args.get(0))? {
        serializer.out.finish(cx).map(Str::value)
    } else {
        Ok(Value::UNDEFINED)
    }
}

/// The primitive in a Number or String object, converted as the standard says; other values as they are.
fn unwrap_number_or_string(cx: &mut Context, value: Value) -> Completion {
    match Cell::try_of(value).map(Cell::kind) {
        Some(CellKind::NumberObject) => Ok(Value::number(cx.to_number(value)?)),
        Some(CellKind::StringObject) => cx.to_string(value).map(Str::value),
        _ => Ok(value),
    }
}

/// The property names that an array as replacer lists (step 4.b), without repetitions.
fn property_list(cx: &mut Context, array: Cell) -> Completion<List> {
    let list = List::new(&mut cx.objects.heap, 0);
    let len = cx.length_of_array_like(array)? as u32;
    for index in 0..len {
        cx.poll()?;
        let item = cx.get(array, PropertyKey::index(index))?;
        let item = match Cell::try_of(item).map(Cell::kind) {
            // Both by ToString, which may call JavaScript.
            Some(CellKind::NumberObject | CellKind::StringObject) => cx.to_string(item)?.value(),
            _ => item,
        };
        if !item.is_number() && Str::try_of(item).is_none() {
            continue;
        }
        let name = cx.to_string(item)?;
        let key = cx.objects.key_from_string(name).to_fast_value();
        if !list.iter().any(|known| known == key) {
            list.push(&mut cx.objects.heap, key);
        }
    }
    Ok(list)
}

/// What a level is indented by (steps 5 to 8).
fn gap(cx: &mut Context, space: Value) -> Completion<Vec<u16>> {
    let space = unwrap_number_or_string(cx, space)?;
    if space.is_number() {
        let count = cx.to_integer_or_infinity(space)?.clamp(0.0, 10.0) as usize;
        return Ok(vec![u16::from(b' '); count]);
    }
    match Str::try_of(space) {
        Some(text) => {
            let flat = text.flat(&mut cx.objects.heap);
            Ok(flat.part(0, flat.len().min(10)).to_units())
        }
        None => Ok(Vec::new()),
    }
}

/// An object or array whose members are being written. While it is not the innermost one, a list has it.
#[derive(Clone, Copy)]
struct Level {
    object: Cell,
    /// Where the keys come from: null for an array's indices, a list, or a shape. A shape that is not a dictionary never changes, so it is
    /// as good as a list of the keys that its object had.
    keys: Cell,
    next: u32,
    count: u32,
    /// A member has been written.
    written: bool,
}

struct Serializer {
    out: Buffer,
    function: Option<Value>,
    only: Option<List>,
    gap: Vec<u16>,
    /// Object and keys of the levels around the current one.
    outer: List,
    /// The rest of them.
    counts: Vec<(u32, u32, bool)>,
}

impl Serializer {
    /// Writes a value with all it holds; false where it has no text.
    fn document(&mut self, cx: &mut Context, value: Value) -> Completion<bool> {
        let key = cx.objects.atoms.empty;
        let mut holder = Cell::NULL;
        if self.function.is_some() {
            holder = cx.objects.create_object();
            cx.objects.add_own(holder, key, value, attrs::ALL);
        }
        let value = self.prepare(cx, holder, key, value)?;
        let Some(object) = self.primitive(cx, value)? else { return Ok(!is_absent(cx, value)) };
        let mut level = self.open(cx, object)?;
        loop {
            cx.poll()?;
            self.out.check(cx)?;
            if level.next == level.count {
                self.close(level);
                match self.counts.pop() {
                    None => return Ok(true),
                    Some((next, count, written)) => {
                        let keys = self.outer.pop().and_then(Cell::try_of).unwrap_or(Cell::NULL);
                        let object = Cell::of(self.outer.pop().expect("two words a level"));
                        level = Level { object, keys, next, count, written };
                    }
                }
                continue;
            }
            let Some((key, value)) = self.next_member(cx, &mut level)? else { continue };
            let is_array = level.keys.is_null();
            let value = self.prepare(cx, level.object, key, value)?;
            if is_absent(cx, value) && !is_array {
                continue;
            }
            self.separate(&mut level);
            if !is_array {
                self.name(cx, key);
            }
            if let Some(object) = self.primitive(cx, value)? {
                self.enter(cx, level, object)?;
                level = self.open(cx, object)?;
            } else if is_absent(cx, value) {
                self.out.push_text("null");
            }
        }
    }

    /// The key and value of the next member; None where there is nothing to write.
    #[inline]
    fn next_member(
        &mut self,
        cx: &mut Context,
        level: &mut Level,
    ) -> Completion<Option<(PropertyKey, Value)>> {
        let index = level.next;
        level.next += 1;
        let object = level.object;
        if level.keys.is_null() {
            let key = PropertyKey::index(index);
            let value = if object.kind() == CellKind::Array && index < crate::object::array_length(object) {
                dense_get(object, index)
            } else {
                Value::EMPTY
            };
            let value = if value.is_empty() { cx.get(object, key)? } else { value };
            return Ok(Some((key, value)));
        }
        if level.keys.kind() == CellKind::Shape {
            let shape = Shape::at(level.keys);
            let Some(Some((key, property))) = shape.entry(index as usize) else { return Ok(None) };
            if property.attrs & attrs::ENUMERABLE == 0 || key.is_symbol() {
                return Ok(None);
            }
            if Shape::of(object).cell() == shape.cell() && property.attrs & attrs::ACCESSOR == 0 {
                return Ok(Some((key, methods::read_slot(object, shape, property.slot))));
            }
            return Ok(Some((key, cx.get(object, key)?)));
        }
        let key = List::at(level.keys).get(index as usize);
        let key = cx.objects.key_from_primitive(key);
        Ok(Some((key, cx.get(object, key)?)))
    }

    /// SerializeJSONProperty (25.5.2.2), steps 2 to 4: `toJSON`, the replacer, and wrapped primitives. `holder` is null where there is no
    /// replacer to see it.
    #[inline]
    fn prepare(&mut self, cx: &mut Context, holder: Cell, key: PropertyKey, value: Value) -> Completion {
        let mut value = value;
        if let Some(object) = Cell::try_of(value).filter(|cell| cell.is_object()) {
            let name = cx.objects.atoms.toJSON;
            let method = match cx.objects.lookup(object, name) {
                Lookup::Absent => Value::UNDEFINED,
                Lookup::Data { value, .. } => value,
                Lookup::Accessor { accessor, .. } => cx.call_getter(accessor.getter(), value)?,
            };
            if cx.is_callable(method) {
                let key = cx.objects.key_to_value(key);
                value = cx.call(method, value, &[key])?;
            }
        }
        if let Some(function) = self.function {
            let key = cx.objects.key_to_value(key);
            value = cx.call(function, holder.value(), &[key, value])?;
        }
        match Cell::try_of(value).map(Cell::kind) {
            Some(CellKind::NumberObject | CellKind::StringObject) => unwrap_number_or_string(cx, value),
            Some(CellKind::BooleanObject) => Ok(Cell::of(value).get(layout::wrapper::PRIMITIVE)),
            _ => Ok(value),
        }
    }

    /// Writes a primitive that has a text. Gives objects back.
    #[inline]
    fn primitive(&mut self, cx: &mut Context, value: Value) -> Completion<Option<Cell>> {
        if value.is_number() {
            if value.is_double() && !value.as_double().is_finite() {
                self.out.push_text("null");
            } else if value.is_int() {
                self.int(value.as_int());
            } else {
                convert::with_number_text(value.as_double(), |text| self.out.push_text(text));
            }
        } else if let Some(string) = Str::try_of(value) {
            self.quote(cx, string);
        } else if value.is_null() {
            self.out.push_text("null");
        } else if let Some(boolean) = value.as_bool() {
            self.out.push_text(if boolean { "true" } else { "false" });
        } else if !is_absent(cx, value) {
            return Ok(Cell::try_of(value));
        }
        Ok(None)
    }

    fn int(&mut self, int: i32) {
        let mut buffer = [0; 11];
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
        self.out.push_units(Units::Latin1(&buffer[at..]));
    }

    /// Puts the current level aside for one inside it.
    fn enter(&mut self, cx: &mut Context, around: Level, object: Cell) -> Completion<()> {
        let known = self.outer.iter().step_by(2).any(|open| open == object.value());
        if known || around.object == object {
            return Err(cx.throw_type_error("cannot convert a circular structure to JSON"));
        }
        if self.counts.len() >= DEPTH_MAX {
            return Err(cx.throw_stack_overflow());
        }
        self.outer.push(&mut cx.objects.heap, around.object.value());
        let keys = if around.keys.is_null() { Value::NULL } else { around.keys.value() };
        self.outer.push(&mut cx.objects.heap, keys);
        self.counts.push((around.next, around.count, around.written));
        Ok(())
    }

    /// Begins an object (25.5.2.5) or array (25.5.2.6).
    fn open(&mut self, cx: &mut Context, object: Cell) -> Completion<Level> {
        let level = |keys, count| Level { object, keys, next: 0, count, written: false };
        if object.kind() == CellKind::Array {
            self.out.push_text("[");
            let count = cx.length_of_array_like(object)? as u32;
            return Ok(level(Cell::NULL, count));
        }
        self.out.push_text("{");
        if let Some(only) = self.only {
            return Ok(level(only.cell(), only.len() as u32));
        }
        let shape = Shape::of(object);
        if object.kind() == CellKind::Object
            && !shape.is_dictionary()
            && !cx.objects.has_indexed_properties(object)
        {
            return Ok(level(shape.cell(), shape.property_count()));
        }
        let keys = cx.objects.own_keys(object, KeyFilter::ENUMERABLE_STRINGS);
        Ok(level(keys.cell(), keys.len() as u32))
    }

    fn close(&mut self, level: Level) {
        if level.written {
            self.line_break(self.counts.len());
        }
        self.out.push_text(if level.keys.is_null() { "]" } else { "}" });
    }

    /// What goes before a member.
    #[inline]
    fn separate(&mut self, level: &mut Level) {
        if level.written {
            self.out.push_text(",");
        }
        level.written = true;
        self.line_break(self.counts.len() + 1);
    }

    #[inline]
    fn line_break(&mut self, depth: usize) {
        if !self.gap.is_empty() {
            self.out.push_text("\n");
            for _ in 0..depth {
                self.out.push_units(Units::Utf16(&self.gap));
            }
        }
    }

    fn name(&mut self, cx: &mut Context, key: PropertyKey) {
        let name = Str::of(cx.objects.key_to_value(key));
        self.quote(cx, name);
        self.out.push_text(if self.gap.is_empty() { ":" } else { ": " });
    }

    /// QuoteJSONString (25.5.2.3).
    fn quote(&mut self, cx: &mut Context, string: Str) {
        let flat = string.flat(&mut cx.objects.heap);
        let out = &mut self.out;
        out.push_text("\"");
        flat.with(|units| match units {
            Units::Latin1(bytes) => quote_latin1(out, bytes),
            Units::Utf16(units) => quote_utf16(out, units),
        });
        out.push_text("\"");
    }
}

/// Whether a value has no text: undefined, functions and symbols.
#[inline]
fn is_absent(cx: &Context, value: Value) -> bool {
    value.is_undefined() || (value.is_cell() && (cx.is_symbol(value) || cx.is_callable(value)))
}

fn quote_latin1(out: &mut Buffer, bytes: &[u8]) {
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|&byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
        out.push_units(Units::Latin1(&rest[..at]));
        escape(out, u16::from(rest[at]));
        rest = &rest[at + 1..];
    }
    out.push_units(Units::Latin1(rest));
}

fn quote_utf16(out: &mut Buffer, units: &[u16]) {
    for decoded in char::decode_utf16(units.iter().copied()) {
        match decoded {
            Ok(c) if c < ' ' || c == '"' || c == '\\' => escape(out, c as u16),
            Ok(c) => out.push_code_point(u32::from(c)),
            Err(lone) => escape(out, lone.unpaired_surrogate()),
        }
    }
}

#[cold]
fn escape(out: &mut Buffer, unit: u16) {
    let short = match u8::try_from(unit).unwrap_or(0) {
        8 => "\\b",
        b'\t' => "\\t",
        b'\n' => "\\n",
        12 => "\\f",
        b'\r' => "\\r",
        b'"' => "\\\"",
        b'\\' => "\\\\",
        _ => return out.push_text(&format!("\\u{unit:04x}")),
    };
    out.push_text(short);
}
