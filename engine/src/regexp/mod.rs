//! Regular expressions: patterns compiled, and matched against text.
//!
//! A pattern is parsed to a tree (`parse`), the tree compiled to a program (`program`), and the program run by a backtracking matcher (`matcher`). It does not know the
//! heap: texts are units of one or two bytes, read where they are, and matches are spans of units.
//!
//! The matcher is our own because a match is code that a stranger may have written: it asks its caller every few thousand steps, and before its stack grows, whether to go
//! on, so that limits on time and memory hold inside of a match. `regress`, which it replaced, could do neither, needed Latin-1 copied to UTF-16, and gave wrong answers
//! (`corpus/regress/regexp-*.js`). Matchers that do not backtrack (`regex`) know neither back references nor lookarounds.
//!
//! # What is missing
//! - Properties are those of Unicode 16.

mod ahead;
mod emoji;
mod matcher;
mod parse;
mod program;
mod sets;

use matcher::{Entry, Matcher, NONE};
use program::Program;
use std::cell::Cell;

/// The flags of a regular expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Flags(u8);

impl Flags {
    /// `d`: matches tell where their groups are.
    pub const HAS_INDICES: u8 = 1;
    /// `g`: matches go on where the last one ended.
    pub const GLOBAL: u8 = 2;
    /// `i`: letters match in either case.
    pub const IGNORE_CASE: u8 = 4;
    /// `m`: `^` and `$` match at lines.
    pub const MULTILINE: u8 = 8;
    /// `s`: the dot matches line terminators.
    pub const DOT_ALL: u8 = 16;
    /// `u`: code points, and the strict syntax.
    pub const UNICODE: u8 = 32;
    /// `v`: as `u`, with sets of strings.
    pub const UNICODE_SETS: u8 = 64;
    /// `y`: matches begin where the last one ended.
    pub const STICKY: u8 = 128;

    /// Each flag with its letter and the property that shows it, in the order in which `flags` lists them.
    pub const ALL: [(u8, u8, &'static str); 8] = [
        (Flags::HAS_INDICES, b'd', "hasIndices"),
        (Flags::GLOBAL, b'g', "global"),
        (Flags::IGNORE_CASE, b'i', "ignoreCase"),
        (Flags::MULTILINE, b'm', "multiline"),
        (Flags::DOT_ALL, b's', "dotAll"),
        (Flags::UNICODE, b'u', "unicode"),
        (Flags::UNICODE_SETS, b'v', "unicodeSets"),
        (Flags::STICKY, b'y', "sticky"),
    ];

    /// The flags that letters spell; none where a letter is no flag, comes twice, or goes against another.
    pub fn parse(units: impl Iterator<Item = u16>) -> Option<Flags> {
        let mut bits = 0;
        for unit in units {
            let &(bit, ..) = Flags::ALL.iter().find(|&&(_, letter, _)| u16::from(letter) == unit)?;
            if bits & bit != 0 {
                return None;
            }
            bits |= bit;
        }
        let both = Flags::UNICODE | Flags::UNICODE_SETS;
        (bits & both != both).then_some(Flags(bits))
    }

    /// Whether any of `bits` is set.
    pub fn has(self, bits: u8) -> bool {
        self.0 & bits != 0
    }

    /// The bits.
    pub fn bits(self) -> u8 {
        self.0
    }

    /// Whether the pattern is over code points.
    pub fn is_unicode(self) -> bool {
        self.has(Flags::UNICODE | Flags::UNICODE_SETS)
    }
}

/// What is searched.
#[derive(Clone, Copy, Debug)]
pub enum Text<'a> {
    /// Units below 256.
    Latin1(&'a [u8]),
    /// Any units.
    Utf16(&'a [u16]),
}

/// Bytes of a backtracking stack that a pattern keeps between matches.
const STACK_BYTES_KEPT: usize = 16 << 10;

/// A compiled pattern.
pub struct Pattern {
    flags: Flags,
    program: Program,
    /// Names in the order of the pattern, each with its groups.
    names: Vec<(String, Vec<usize>)>,
    /// The memory of the last match: its stack and slots.
    memory: Cell<(Vec<Entry>, Vec<u32>)>,
    native_bytes: usize,
}

impl Pattern {
    /// Compiles. The error says what is wrong with the pattern.
    pub fn new(units: &[u16], flags: Flags) -> Result<Pattern, String> {
        let mut tree = parse::parse(units, flags)?;
        let names = std::mem::take(&mut tree.names);
        let program = program::compile(tree, flags.is_unicode());
        let native_bytes = size_of::<Pattern>() + STACK_BYTES_KEPT + program.bytes();
        Ok(Pattern { flags, program, names, memory: Cell::default(), native_bytes })
    }

    /// The flags.
    pub fn flags(&self) -> Flags {
        self.flags
    }

    /// Whether there are named groups.
    pub fn has_names(&self) -> bool {
        !self.names.is_empty()
    }

    /// Bytes of memory that the pattern takes, about.
    pub fn native_bytes(&self) -> usize {
        self.native_bytes
    }

    /// The first match at or after `start`; `sticky`: at `start` alone. `ask` says again and again whether to go on, given the bytes of memory that the match takes or
    /// is about to take; its error ends the match.
    pub fn find<E>(
        &self,
        text: Text<'_>,
        start: usize,
        sticky: bool,
        mut ask: impl FnMut(usize) -> Result<(), E>,
    ) -> Result<Option<Match>, E> {
        let (mut stack, mut slots) = self.memory.take();
        let start = start as u32;
        let memory = (&mut stack, &mut slots);
        let (program, ask) = (&self.program, &mut ask);
        let found = match text {
            // Latin-1 has no pairs, so code points are units.
            Text::Latin1(bytes) => {
                Matcher::<_, _, false>::new(program, bytes, memory, ask, self.flags.is_unicode())
                    .find(start, sticky)
            }
            Text::Utf16(units) if self.flags.is_unicode() => {
                Matcher::<_, _, true>::new(program, units, memory, ask, true).find(start, sticky)
            }
            Text::Utf16(units) => {
                Matcher::<_, _, false>::new(program, units, memory, ask, false).find(start, sticky)
            }
        };
        let found = found.map(|found| found.then(|| Match::new(&slots[..2 * self.program.groups as usize])));
        if stack.capacity() * size_of::<Entry>() <= STACK_BYTES_KEPT {
            self.memory.set((stack, slots));
        }
        found
    }
}

/// Slots that a match has in itself.
const SLOTS_FEW: usize = 8;

/// A match: spans of units, (start, end).
#[derive(Debug)]
pub struct Match {
    /// The starts and ends of the groups: here where they are few, which spares an allocation for nearly every match.
    few: [u32; SLOTS_FEW],
    many: Vec<u32>,
    groups: usize,
}

/// Where a group matched, if it did.
pub type Span = Option<(u32, u32)>;

impl Match {
    fn new(slots: &[u32]) -> Match {
        let mut few = [NONE; SLOTS_FEW];
        let mut many = Vec::new();
        match few.get_mut(..slots.len()) {
            Some(few) => few.copy_from_slice(slots),
            None => many = slots.to_vec(),
        }
        Match { few, many, groups: slots.len() / 2 }
    }

    fn slots(&self) -> &[u32] {
        if self.many.is_empty() { &self.few } else { &self.many }
    }

    /// Where the match begins.
    pub fn start(&self) -> u32 {
        self.slots()[0]
    }

    /// Where it ends.
    pub fn end(&self) -> u32 {
        self.slots()[1]
    }

    /// How many groups there are, the whole match included.
    pub fn group_count(&self) -> usize {
        self.groups
    }

    /// Group number `index`; 0 is the whole match.
    pub fn group(&self, index: usize) -> Span {
        let slots = self.slots();
        let (start, end) = (slots[2 * index], slots[2 * index + 1]);
        (start != NONE && end != NONE).then_some((start, end))
    }

    /// The names of groups in the order of `pattern`, whose match this is, each with the number of its group. A name that several alternatives share comes once, with the
    /// group that matched.
    pub fn names<'a>(&self, pattern: &'a Pattern) -> impl Iterator<Item = (&'a str, usize)> {
        pattern.names.iter().map(|(name, groups)| {
            let matched = groups.iter().find(|&&group| self.group(group).is_some());
            (name.as_str(), *matched.unwrap_or(&groups[0]))
        })
    }
}

/// The text between the slashes of a literal for this pattern (EscapeRegExpPattern, ECMAScript 22.2.6.13.1): slashes outside of classes and line terminators are
/// escaped, and the empty pattern is `(?:)`.
pub fn escape_source(units: impl Iterator<Item = u16>) -> Vec<u16> {
    let mut out = Vec::new();
    let (mut escaped, mut in_class) = (false, false);
    for unit in units {
        let escape = match unit {
            0x0a => Some("n"),
            0x0d => Some("r"),
            0x2028 => Some("u2028"),
            0x2029 => Some("u2029"),
            _ => None,
        };
        if let Some(escape) = escape {
            if !escaped {
                out.push(u16::from(b'\\'));
            }
            out.extend(escape.encode_utf16());
            escaped = false;
            continue;
        }
        match u8::try_from(unit).unwrap_or(0) {
            _ if escaped => {}
            b'[' => in_class = true,
            b']' => in_class = false,
            b'/' if !in_class => out.push(u16::from(b'\\')),
            _ => {}
        }
        out.push(unit);
        escaped = !escaped && unit == u16::from(b'\\');
    }
    if out.is_empty() {
        out.extend("(?:)".encode_utf16());
    }
    out
}

#[cfg(test)]
mod tests;
