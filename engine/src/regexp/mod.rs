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
//! - It takes `\u{61}` for a code point without the flag `u` too, and the two escapes of a surrogate pair in a class for one character without it and
//!   for two with it: `prepare` rewrites them before it sees them.
//! - Ignoring case without `u`, it also takes some letters for each other whose upper case would turn a letter that is not ASCII into one that is (U+017F and `s`,
//!   U+0131 and `I`, U+212A and `k` in classes), which the standard excludes (22.2.7.3). With `u`, `[^\W]` misses U+017F and U+212A.
//! - A counted group inside of a lazily repeated one may miss a match after it was backtracked into: `/(?:(?:b|^a){1,2}.|c*?)+?d/` and patterns like it.

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
    /// The groups of each name, in the order of the pattern.
    named: Vec<Vec<usize>>,
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
        let (by_points, named) = prepare(&by_points, flags);
        let (by_units, _) = prepare(&by_units, flags);
        let (points, compiled) = if flags.is_unicode() {
            let compiled = compile(&by_points, flags);
            (by_points, compiled)
        } else {
            match compile(&by_units, flags) {
                // A group's name is made of code points whatever the flags.
                Err(_) if by_points.len() < by_units.len() => {
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
            named,
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

    /// Whether there are named groups.
    pub fn has_names(&self) -> bool {
        !self.named.is_empty()
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

/// The pattern as the matcher takes it (see the module's text), and which groups have which name. What is no pattern comes out as none.
fn prepare(points: &[u32], flags: Flags) -> (Vec<u32>, Vec<Vec<usize>>) {
    let is = |at: usize, c: u8| points.get(at) == Some(&u32::from(c));
    let hex4 = |at: usize| {
        let digits = points.get(at..at + 4)?;
        digits.iter().try_fold(0, |n, &digit| Some(16 * n + char::from_u32(digit)?.to_digit(16)?))
    };
    let mut out = Vec::with_capacity(points.len());
    let mut named: Vec<(&[u32], Vec<usize>)> = Vec::new();
    let (mut at, mut depth, mut group) = (0, 0usize, 0);
    while let Some(&point) = points.get(at) {
        // Past the end of a name that begins at `from`.
        let name_end =
            |from: usize| points[from..].iter().position(|&p| p == u32::from(b'>')).map(|n| from + n + 1);
        let mut taken = 1;
        match u8::try_from(point).unwrap_or(0) {
            b'\\' if is(at + 1, b'u') && is(at + 2, b'{') && !flags.is_unicode() => {
                // The identity escape of a `u`, which is then repeated.
                at += 1;
            }
            b'\\' if is(at + 1, b'u') && !flags.is_unicode() => {
                if let Some(half @ 0xd800..0xe000) = hex4(at + 2) {
                    out.push(half);
                    at += 6;
                    continue;
                }
                taken = 2;
            }
            b'\\' if is(at + 1, b'u') => {
                let pair = match (hex4(at + 2), is(at + 6, b'\\') && is(at + 7, b'u'), hex4(at + 8)) {
                    (Some(lead @ 0xd800..0xdc00), true, Some(trail @ 0xdc00..0xe000)) => {
                        Some(0x1_0000 + ((lead - 0xd800) << 10) + (trail - 0xdc00))
                    }
                    _ => None,
                };
                if let Some(pair) = pair {
                    out.push(pair);
                    at += 12;
                    continue;
                }
                taken = 2;
            }
            b'\\' if is(at + 1, b'k') && is(at + 2, b'<') => {
                taken = name_end(at + 3).map_or(2, |end| end - at)
            }
            b'\\' => taken = 2,
            b'[' if depth == 0 || flags.has(Flags::UNICODE_SETS) => depth += 1,
            b']' => depth = depth.saturating_sub(1),
            b'(' if depth == 0 && !is(at + 1, b'?') => group += 1,
            b'(' if depth == 0 && is(at + 2, b'<') && !is(at + 3, b'=') && !is(at + 3, b'!') => {
                group += 1;
                if let Some(end) = name_end(at + 3) {
                    let name = &points[at + 3..end - 1];
                    match named.iter_mut().find(|(known, _)| *known == name) {
                        Some((_, groups)) => groups.push(group),
                        None => named.push((name, vec![group])),
                    }
                    taken = end - at;
                }
            }
            _ => {}
        }
        let end = (at + taken).min(points.len());
        out.extend_from_slice(&points[at..end]);
        at = end;
    }
    (out, named.into_iter().map(|(_, groups)| groups).collect())
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
    pub fn group_count(&self) -> usize {
        self.0.captures.len() + 1
    }

    /// Group number `index`; 0 is the whole match.
    pub fn group(&self, index: usize) -> Span {
        self.0.group(index).map(span)
    }

    /// The names of groups in the order of `pattern`, whose match this is, each with the number of its group. A name that several alternatives share comes once, with the
    /// group that matched.
    pub fn names(&self, pattern: &Pattern) -> impl Iterator<Item = (&str, usize)> {
        self.0.named_groups().zip(&pattern.named).map(|((name, _), groups)| {
            let matched = groups.iter().find(|&&group| self.group(group).is_some());
            (name, *matched.unwrap_or(&groups[0]))
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
