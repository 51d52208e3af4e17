//! Regular expressions: patterns compiled, and matched against text.
//!
//! The matcher is the crate `regress`, and this module is all that knows it: patterns come in as UTF-16 code units, matches go out as spans of
//! units, so that another matcher can take its place. It does not know the heap; what a subject string must look like is said by [`Text`].
//!
//! # What the matcher does not do
//! - It cannot be interrupted. Time limits are served before each match and between the matches of a `replace`, `split` or `match`, never inside of one: a
//!   pattern that backtracks catastrophically on its subject (`/^(a+)+$/` on thirty `a` and a `b`) outlives every limit, and only ending the process
//!   stops it. An embedder who runs patterns of strangers must allow for that.
//! - It knows no memory limit. Its backtracking stack grows by at most a fixed number of bytes for each unit of the subject, so
//!   [`Pattern::stack_bytes`] bounds it beforehand, and the caller refuses what does not fit.
//! - It has no anchored search. A sticky pattern is compiled once more with an alternative that matches everywhere, so that the search ends where it began
//!   ([`Pattern::find`]).
//! - It reads UTF-16, or ASCII, but not Latin-1.

use regress::Regex;
use std::cell::OnceCell;

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

    fn for_regress(self) -> regress::Flags {
        regress::Flags {
            icase: self.has(Flags::IGNORE_CASE),
            multiline: self.has(Flags::MULTILINE),
            dot_all: self.has(Flags::DOT_ALL),
            no_opt: false,
            unicode: self.is_unicode(),
            unicode_sets: self.has(Flags::UNICODE_SETS),
        }
    }
}

/// What is searched.
#[derive(Clone, Copy, Debug)]
pub enum Text<'a> {
    /// Text of units below 128, for patterns that allow it: see [`Pattern::takes_ascii`].
    Ascii(&'a str),
    /// Any text.
    Units(&'a [u16]),
}

/// Bytes that one entry of the matcher's backtracking stack takes, rounded up.
const STACK_ENTRY_BYTES: usize = 64;

/// A compiled pattern.
#[derive(Debug)]
pub struct Pattern {
    points: Box<[u32]>,
    flags: Flags,
    regex: Regex,
    anchored: OnceCell<Option<Regex>>,
    takes_ascii: bool,
    has_names: bool,
    /// What repetitions of groups cost: see [`Pattern::stack_bytes`].
    stack_entries_per_round: usize,
    rounds_min: usize,
}

impl Pattern {
    /// Compiles. The error says what is wrong with the pattern.
    pub fn new(units: &[u16], flags: Flags) -> Result<Pattern, String> {
        let by_points: Vec<u32> = char::decode_utf16(units.iter().copied())
            .map(|decoded| decoded.map_or_else(|lone| u32::from(lone.unpaired_surrogate()), u32::from))
            .collect();
        let by_units: Vec<u32> = units.iter().map(|&unit| u32::from(unit)).collect();
        let (points, compiled) = if flags.is_unicode() {
            let compiled = compile(&by_points, flags);
            (by_points, compiled)
        } else {
            match compile(&by_units, flags) {
                // A group's name is made of code points whatever the flags.
                Err(_) if by_points.len() < units.len() => {
                    let compiled = compile(&by_points, flags);
                    (by_points, compiled)
                }
                compiled => (by_units, compiled),
            }
        };
        let regex = compiled?;
        let (stack_entries_per_round, rounds_min) = stack_need(&points);
        Ok(Pattern {
            flags,
            regex,
            anchored: OnceCell::new(),
            // An escape of a unit above 127 makes the matcher's ASCII form go wrong where that unit may be repeated no times at all.
            takes_ascii: points.iter().all(|&point| point < 128) && !has_pair(&points, b'\\', |c| c == b'u'),
            has_names: has_pair(&points, b'?', |c| c == b'<'),
            points: points.into(),
            stack_entries_per_round,
            rounds_min,
        })
    }

    /// The flags.
    pub fn flags(&self) -> Flags {
        self.flags
    }

    /// Whether texts that are ASCII may be given as [`Text::Ascii`].
    pub fn takes_ascii(&self) -> bool {
        self.takes_ascii
    }

    /// Whether there may be named groups; false is certain.
    pub fn has_names(&self) -> bool {
        self.has_names
    }

    /// An upper bound of the memory for backtracking over `units` units.
    pub fn stack_bytes(&self, units: usize) -> usize {
        units
            .saturating_add(self.rounds_min)
            .saturating_mul(self.stack_entries_per_round)
            .saturating_mul(STACK_ENTRY_BYTES)
    }

    /// Bytes of memory that the pattern takes, about.
    pub fn native_bytes(&self) -> usize {
        1024 + 128 * self.points.len()
    }

    /// The first match at or after `start`; `sticky`: at `start` alone.
    pub fn find(&self, text: Text<'_>, start: usize, sticky: bool) -> Option<Match> {
        if sticky && let Some(anchored) = self.anchored() {
            let mut found = self.search(anchored, text, start)?;
            // The last group tells the pattern from the alternative to it.
            return found.captures.pop().flatten().map(|_| Match(found));
        }
        let found = self.search(&self.regex, text, start)?;
        (!sticky || found.range.start == start).then_some(Match(found))
    }

    fn search(&self, regex: &Regex, text: Text<'_>, start: usize) -> Option<regress::Match> {
        match text {
            Text::Ascii(text) => regex.find_from_ascii(text, start).next(),
            Text::Units(units) if self.flags.is_unicode() => regex.find_from_utf16(units, start).next(),
            Text::Units(units) => regex.find_from_ucs2(units, start).next(),
        }
    }

    /// `(?:pattern)()|`, which matches at once where the pattern does not. None where one more group would change what `\1` means.
    fn anchored(&self) -> Option<&Regex> {
        let compile = || {
            if !self.flags.is_unicode() && has_pair(&self.points, b'\\', |c| c.is_ascii_digit()) {
                return None;
            }
            let (before, after) = ("(?:".bytes(), ")()|".bytes());
            let mut points: Vec<u32> = before.map(u32::from).collect();
            points.extend_from_slice(&self.points);
            points.extend(after.map(u32::from));
            compile(&points, self.flags).ok()
        };
        self.anchored.get_or_init(compile).as_ref()
    }
}

fn compile(points: &[u32], flags: Flags) -> Result<Regex, String> {
    Regex::from_unicode(points.iter().copied(), flags.for_regress()).map_err(|error| error.text)
}

/// Whether the ASCII character `first` is followed by one that `second` accepts.
fn has_pair(points: &[u32], first: u8, second: impl Fn(u8) -> bool) -> bool {
    points.windows(2).any(|pair| pair[0] == u32::from(first) && u8::try_from(pair[1]).is_ok_and(&second))
}

/// How much the matcher's stack may grow with each round of a repeated group, in entries, and how many rounds the pattern asks for by itself. (0, 0)
/// where no group is repeated: then the stack is no deeper than the pattern is long.
///
/// Escapes and classes are not told apart from the rest: that makes the bound larger, never smaller.
fn stack_need(points: &[u32]) -> (usize, usize) {
    let is = |point: u32, of: &[u8]| u8::try_from(point).is_ok_and(|c| of.contains(&c));
    let mut repeats_group = false;
    let mut entries = 0;
    let mut rounds: usize = 1;
    for (at, &point) in points.iter().enumerate() {
        entries += match u8::try_from(point) {
            Ok(b'(') => 3,
            Ok(b'|') => 1,
            Ok(b'*' | b'+' | b'?' | b'{') => 2,
            _ => 0,
        };
        if is(point, b")") && points.get(at + 1).is_some_and(|&next| is(next, b"*+{")) {
            repeats_group = true;
            let digits =
                points[at + 1..].iter().skip(1).map_while(|&point| char::from_u32(point)?.to_digit(10));
            let least = digits.fold(0usize, |n, digit| n.saturating_mul(10).saturating_add(digit as usize));
            rounds = rounds.saturating_mul(least.max(1));
        }
    }
    if repeats_group { (entries, rounds) } else { (0, 0) }
}

/// A match: spans of units, (start, end).
#[derive(Debug)]
pub struct Match(regress::Match);

/// Where a group matched, if it did.
pub type Span = Option<(u32, u32)>;

fn span(range: std::ops::Range<usize>) -> (u32, u32) {
    (range.start as u32, range.end as u32)
}

impl Match {
    /// Where the match begins.
    pub fn start(&self) -> u32 {
        self.0.range.start as u32
    }

    /// Where it ends.
    pub fn end(&self) -> u32 {
        self.0.range.end as u32
    }

    /// How many groups there are, the whole match included.
    pub fn len(&self) -> usize {
        self.0.captures.len() + 1
    }

    /// Group number `index`; 0 is the whole match.
    pub fn group(&self, index: usize) -> Span {
        self.0.group(index).map(span)
    }

    /// The named groups in the order of the pattern. A name that several alternatives share comes once, with what matched.
    pub fn names(&self) -> impl Iterator<Item = (&str, Span)> {
        self.0.named_groups().map(|(name, range)| (name, range.map(span)))
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
