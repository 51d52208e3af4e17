//! `JSON.parse` (ECMAScript 25.5.1): the grammar of ECMA-404 over Latin-1 or UTF-16, with its own stack.

use crate::heap::cell::{Cell, CellKind};
use crate::object::{List, PropertyKey, Shape, Str, StringBuilder, Units};
use crate::runtime::{Args, Completion, Context, Throw};
use crate::value::Value;

/// `JSON.parse(text, reviver)`.
pub fn parse(cx: &mut Context, args: Args) -> Completion {
    let text = cx.to_string(args.get(0))?;
    // Copied out of the heap: making the values allocates.
    let flat = text.flat(&mut cx.objects.heap);
    crate::builtins::text::check_room(cx, flat.len() as usize, !flat.is_latin1())?;
    let value = if flat.is_latin1() {
        let bytes = flat.with(|units| match units {
            Units::Latin1(bytes) => bytes.to_vec(),
            Units::Utf16(_) => unreachable!("it is Latin-1"),
        });
        parse_text(cx, &bytes)?
    } else {
        let units = flat.to_units();
        parse_text(cx, &units)?
    };
    if cx.is_callable(args.get(1)) { super::revive::revive(cx, value, args.get(1)) } else { Ok(value) }
}

fn parse_text<U: Unit>(cx: &mut Context, text: &[U]) -> Completion {
    let mut parser = Parser { text, at: 0 };
    let value = parser.value(cx)?;
    parser.skip_space();
    if parser.at < text.len() { Err(parser.unexpected(cx)) } else { Ok(value) }
}

/// A unit of the text.
trait Unit: Copy + Into<u16> {
    fn string(cx: &mut Context, units: &[Self]) -> Str;
    fn key(cx: &mut Context, units: &[Self]) -> PropertyKey;
    fn units(units: &[Self]) -> Units<'_>;
}

impl Unit for u8 {
    fn string(cx: &mut Context, units: &[u8]) -> Str {
        cx.objects.string_latin1(units)
    }

    fn key(cx: &mut Context, units: &[u8]) -> PropertyKey {
        if units.first().is_some_and(u8::is_ascii_digit) {
            let string = cx.objects.string_latin1(units);
            return cx.objects.key_from_string(string);
        }
        PropertyKey::of_cell(cx.objects.intern_latin1(units).cell())
    }

    fn units(units: &[u8]) -> Units<'_> {
        Units::Latin1(units)
    }
}

impl Unit for u16 {
    fn string(cx: &mut Context, units: &[u16]) -> Str {
        cx.objects.string_units(units)
    }

    fn key(cx: &mut Context, units: &[u16]) -> PropertyKey {
        cx.objects.key_from_units(units)
    }

    fn units(units: &[u16]) -> Units<'_> {
        Units::Utf16(units)
    }
}

/// A member whose value is being read.
#[derive(Clone, Copy)]
struct Member {
    key: PropertyKey,
    /// The object's shape with it, where that is known.
    next: Option<Shape>,
}

/// Whether a unit stands for itself in a string.
#[inline(always)]
fn is_plain(unit: u16) -> bool {
    unit >= 0x20 && unit != u16::from(b'"') && unit != u16::from(b'\\')
}

struct Parser<'a, U> {
    text: &'a [U],
    at: usize,
}

impl<U: Unit> Parser<'_, U> {
    /// The byte at the current position; 0 past the end and for units above 255, which no token has outside of strings.
    #[inline(always)]
    fn peek(&self) -> u8 {
        match self.text.get(self.at) {
            Some(&unit) => u8::try_from(unit.into()).unwrap_or(0),
            None => 0,
        }
    }

    #[inline(always)]
    fn skip_space(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    #[cold]
    fn unexpected(&self, cx: &mut Context) -> Throw {
        let at = self.at;
        match self.text.get(at) {
            None => cx.throw_syntax_error("unexpected end of the JSON text"),
            Some(&unit) => {
                let character = char::from_u32(u32::from(unit.into())).unwrap_or(char::REPLACEMENT_CHARACTER);
                cx.throw_syntax_error(&format!("unexpected character {character:?} in JSON at position {at}"))
            }
        }
    }

    /// A value with all it holds.
    fn value(&mut self, cx: &mut Context) -> Completion {
        // The containers around the innermost one, each with the member that is being read.
        let outer = List::new(&mut cx.objects.heap, 0);
        let mut container = Cell::NULL;
        let mut member = Member { key: PropertyKey::index(0), next: None };
        let mut rounds = 0u32;
        loop {
            rounds = rounds.wrapping_add(1);
            if rounds & 0xfff == 0 {
                cx.poll()?;
            }
            self.skip_space();
            let mut value = match self.peek() {
                open @ (b'{' | b'[') => {
                    self.at += 1;
                    let is_object = open == b'{';
                    let made = if is_object { cx.objects.create_object() } else { cx.objects.create_array() };
                    self.skip_space();
                    if self.peek() == if is_object { b'}' } else { b']' } {
                        self.at += 1;
                        made.value()
                    } else {
                        if !container.is_null() {
                            let next = member.next.map_or(Value::NULL, |next| next.cell().value());
                            for word in [container.value(), member.key.to_fast_value(), next] {
                                outer.push(&mut cx.objects.heap, word);
                            }
                        }
                        container = made;
                        if is_object {
                            member = self.member(cx, container)?;
                        }
                        continue;
                    }
                }
                b'"' => self.string(cx)?.value(),
                b'-' | b'0'..=b'9' => self.number(cx)?,
                b't' => self.word(cx, "true", Value::TRUE)?,
                b'f' => self.word(cx, "false", Value::FALSE)?,
                b'n' => self.word(cx, "null", Value::NULL)?,
                _ => return Err(self.unexpected(cx)),
            };
            // The value is whole; so may be what it is in.
            loop {
                if container.is_null() {
                    return Ok(value);
                }
                let is_object = container.kind() == CellKind::Object;
                let added = if let Some(next) = member.next.filter(|_| is_object) {
                    cx.objects.add_likely(container, next, value);
                    Ok(())
                } else if is_object {
                    cx.objects.create_data_property(container, member.key, value).map(drop)
                } else {
                    cx.objects.push(container, value).map(drop)
                };
                cx.object_result(added)?;
                self.skip_space();
                match self.peek() {
                    b',' => {
                        self.at += 1;
                        if is_object {
                            self.skip_space();
                            member = self.member(cx, container)?;
                        }
                        break;
                    }
                    b'}' if is_object => self.at += 1,
                    b']' if !is_object => self.at += 1,
                    _ => return Err(self.unexpected(cx)),
                }
                value = container.value();
                container = match outer.pop() {
                    None => Cell::NULL,
                    Some(next) => {
                        let key = outer.pop().expect("three words a level");
                        member = Member {
                            key: cx.objects.key_from_primitive(key),
                            next: Cell::try_of(next).map(Shape::at),
                        };
                        Cell::of(outer.pop().expect("three words a level"))
                    }
                };
            }
        }
    }

    fn word(&mut self, cx: &mut Context, word: &str, value: Value) -> Completion {
        for expected in word.bytes() {
            if self.peek() != expected {
                return Err(self.unexpected(cx));
            }
            self.at += 1;
        }
        Ok(value)
    }

    /// A member's name and the colon after it.
    fn member(&mut self, cx: &mut Context, object: Cell) -> Completion<Member> {
        if self.peek() != b'"' {
            return Err(self.unexpected(cx));
        }
        let start = self.at + 1;
        // Objects of one document are much alike: the name is compared with the one that came next before, and so need be neither hashed
        // nor looked for in the object.
        let likely = Shape::of(object).likely_next().filter(|&(key, _)| self.stands_at(start, key));
        let member = match likely {
            Some((key, next)) => {
                self.at = start + Str::at(key.cell()).len() as usize + 1;
                Member { key, next: Some(next) }
            }
            None => Member { key: self.key(cx, start)?, next: None },
        };
        self.skip_space();
        if self.peek() != b':' {
            return Err(self.unexpected(cx));
        }
        self.at += 1;
        Ok(member)
    }

    /// Whether the string that begins at `start` is the name of `key`, with nothing escaped.
    #[inline]
    fn stands_at(&self, start: usize, key: PropertyKey) -> bool {
        let Some(flat) = key.as_atom().and_then(Str::try_flat) else { return false };
        let end = start + flat.len() as usize;
        let quoted = self.text.get(end).is_some_and(|&unit| unit.into() == u16::from(b'"'));
        quoted
            && flat.with(|name| name.equals(&U::units(&self.text[start..end])) && name.iter().all(is_plain))
    }

    fn key(&mut self, cx: &mut Context, start: usize) -> Completion<PropertyKey> {
        match self.plain_end(start) {
            Some(end) => {
                self.at = end + 1;
                Ok(U::key(cx, &self.text[start..end]))
            }
            None => {
                let string = self.string(cx)?;
                Ok(cx.objects.key_from_string(string))
            }
        }
    }

    /// Where a string that begins at `start` ends, if nothing in it is escaped (or wrong).
    #[inline]
    fn plain_end(&self, start: usize) -> Option<usize> {
        let length = self.text[start..].iter().position(|&unit| !is_plain(unit.into()))?;
        let end = start + length;
        (self.text[end].into() == u16::from(b'"')).then_some(end)
    }

    /// A string, from its opening quote.
    fn string(&mut self, cx: &mut Context) -> Completion<Str> {
        let start = self.at + 1;
        if let Some(end) = self.plain_end(start) {
            self.at = end + 1;
            return Ok(U::string(cx, &self.text[start..end]));
        }
        let mut text = StringBuilder::new();
        self.at = start;
        loop {
            let run = self.text[self.at..].iter().take_while(|&&unit| is_plain(unit.into())).count();
            text.push_units(U::units(&self.text[self.at..self.at + run]));
            self.at += run;
            match self.peek() {
                b'"' => {
                    self.at += 1;
                    let string = text.finish(&mut cx.objects);
                    return cx.object_result(string);
                }
                b'\\' => {
                    self.at += 1;
                    let unit = self.escape(cx)?;
                    text.push_unit(unit);
                }
                _ => return Err(self.unexpected(cx)),
            }
        }
    }

    /// What stands after a backslash.
    fn escape(&mut self, cx: &mut Context) -> Completion<u16> {
        let unit = match self.peek() {
            byte @ (b'"' | b'\\' | b'/') => byte,
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                let mut unit = 0;
                for _ in 0..4 {
                    self.at += 1;
                    match char::from(self.peek()).to_digit(16) {
                        Some(digit) => unit = unit << 4 | digit as u16,
                        None => return Err(self.unexpected(cx)),
                    }
                }
                self.at += 1;
                return Ok(unit);
            }
            _ => return Err(self.unexpected(cx)),
        };
        self.at += 1;
        Ok(u16::from(unit))
    }

    fn skip_digits(&mut self) -> usize {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        self.at - start
    }

    fn number(&mut self, cx: &mut Context) -> Completion {
        let start = self.at;
        let negative = self.peek() == b'-';
        if negative {
            self.at += 1;
        }
        let first = self.at;
        let whole = self.skip_digits();
        if whole == 0 || (whole > 1 && self.text[first].into() == u16::from(b'0')) {
            // A leading zero stands alone.
            self.at = if whole == 0 { self.at } else { first + 1 };
            return Err(self.unexpected(cx));
        }
        let mut integral = true;
        if self.peek() == b'.' {
            integral = false;
            self.at += 1;
            if self.skip_digits() == 0 {
                return Err(self.unexpected(cx));
            }
        }
        if matches!(self.peek(), b'e' | b'E') {
            integral = false;
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            if self.skip_digits() == 0 {
                return Err(self.unexpected(cx));
            }
        }
        if integral && whole <= 15 {
            let magnitude = self.text[first..self.at].iter().fold(0i64, |sum, &unit| {
                let unit: u16 = unit.into();
                sum * 10 + i64::from(unit - u16::from(b'0'))
            });
            let number = if negative { -(magnitude as f64) } else { magnitude as f64 };
            return Ok(Value::number(number));
        }
        let digits = self.text[start..self.at].iter().map(|&unit| {
            let unit: u16 = unit.into();
            char::from(unit as u8)
        });
        let digits: String = digits.collect();
        Ok(Value::number(digits.parse().expect("JSON's numbers are in Rust's grammar")))
    }
}
