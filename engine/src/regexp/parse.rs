//! Patterns to trees (ECMAScript 22.2.1 with Annex B.1.2), with everything decided that depends on the flags.
//!
//! `oxc_regular_expression` is not used for this: of 0.146 it was found that it counts `(?i:` as a capturing group, takes `[\cA]` for three characters, swallows the third
//! digit of `\777`, and recurses as deep as groups nest. It checks literals in the front end; what it lets through is judged again here.
//!
//! # Invariants
//! - Nothing recurses as deep as groups nest: open groups are on a stack, nodes are in a vector, children before parents. Classes within classes (`v`) recurse, to
//!   [`CLASS_DEPTH_MAX`], and the tree of their strings, to [`STRING_DEPTH_MAX`].
//! - A node's `min` never says more than is so: it is a lower bound of the width.

use super::Flags;
use super::emoji;
use super::sets::{self, POINT_MAX, Set};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};

const CLASS_DEPTH_MAX: usize = 100;
/// Strings of classes that are longer are alternatives, without a tree.
const STRING_DEPTH_MAX: usize = 16;
/// Stands for no upper bound.
pub const MANY: u32 = u32::MAX;

/// A node of a tree: an index.
pub type Id = u32;

/// A place that matches no characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Assert {
    /// `^`, and with `m`.
    Start,
    LineStart,
    /// `$`, and with `m`.
    End,
    LineEnd,
    /// `\b`, `\B`; the set of word characters is in the table of classes.
    Word {
        words: u32,
        negated: bool,
    },
}

/// What a node matches.
#[derive(Debug)]
pub enum Kind {
    Empty,
    Char(u32),
    Class(u32),
    Sequence(Vec<Id>),
    Alternatives(Vec<Id>),
    Group {
        index: u32,
        body: Id,
    },
    /// `groups`: those inside, first and behind the last.
    Repeat {
        body: Id,
        min: u32,
        max: u32,
        greedy: bool,
        groups: (u32, u32),
    },
    Reference(u32),
    Assert(Assert),
    Look {
        body: Id,
        behind: bool,
        negated: bool,
    },
}

#[derive(Debug)]
pub struct Node {
    pub kind: Kind,
    pub min: u32,
}

/// A back reference: to that of these groups that has matched.
#[derive(Debug, Default)]
pub struct Reference {
    pub groups: Vec<u32>,
    pub ignore_case: bool,
}

/// A parsed pattern.
#[derive(Debug)]
pub struct Tree {
    pub nodes: Vec<Node>,
    pub root: Id,
    pub classes: Vec<Set>,
    pub references: Vec<Reference>,
    /// Groups, without the whole match.
    pub groups: u32,
    /// Names in the order of the pattern, each with its groups.
    pub names: Vec<(String, Vec<usize>)>,
}

type Parsed<T> = Result<T, String>;

/// Parses. `units` are UTF-16.
pub fn parse(units: &[u16], flags: Flags) -> Parsed<Tree> {
    let unicode = flags.is_unicode();
    let points: Vec<u32> = if unicode {
        char::decode_utf16(units.iter().copied())
            .map(|decoded| decoded.map_or_else(|lone| u32::from(lone.unpaired_surrogate()), u32::from))
            .collect()
    } else {
        units.iter().map(|&unit| u32::from(unit)).collect()
    };
    let (groups, has_names) = count_groups(&points);
    let mut parser = Parser {
        points: &points,
        at: 0,
        unicode,
        sets: flags.has(Flags::UNICODE_SETS),
        named: unicode || has_names,
        groups_total: groups,
        ignore_case: flags.has(Flags::IGNORE_CASE),
        multiline: flags.has(Flags::MULTILINE),
        dot_all: flags.has(Flags::DOT_ALL),
        tree: Tree {
            nodes: Vec::new(),
            root: 0,
            classes: Vec::new(),
            references: Vec::new(),
            groups: 0,
            names: Vec::new(),
        },
        class_ids: FxHashMap::default(),
        open: Vec::new(),
        disjunctions: 0,
        paths: Vec::new(),
        pending: Vec::new(),
    };
    parser.pattern()?;
    Ok(parser.tree)
}

/// How many capturing groups there are, and whether any has a name.
fn count_groups(points: &[u32]) -> (u32, bool) {
    let is = |at: usize, c: u8| points.get(at) == Some(&u32::from(c));
    let (mut groups, mut named, mut in_class, mut at) = (0, false, false, 0);
    while let Some(&point) = points.get(at) {
        match u8::try_from(point).unwrap_or(0) {
            b'\\' => at += 1,
            b'[' => in_class = true,
            b']' => in_class = false,
            b'(' if !in_class => {
                if !is(at + 1, b'?') {
                    groups += 1;
                } else if is(at + 2, b'<') && !is(at + 3, b'=') && !is(at + 3, b'!') {
                    groups += 1;
                    named = true;
                }
            }
            _ => {}
        }
        at += 1;
    }
    (groups, named)
}

enum Bracket {
    Whole,
    Plain,
    Capture(u32),
    Look { behind: bool, negated: bool },
}

/// A group that is being read.
struct Open {
    bracket: Bracket,
    alternatives: Vec<Id>,
    sequence: Vec<Id>,
    /// Groups before it.
    groups: u32,
    /// The flags outside of it.
    outside: (bool, bool, bool),
    disjunction: u32,
}

struct Parser<'a> {
    points: &'a [u32],
    at: usize,
    unicode: bool,
    sets: bool,
    named: bool,
    groups_total: u32,
    ignore_case: bool,
    multiline: bool,
    dot_all: bool,
    tree: Tree,
    class_ids: FxHashMap<Set, u32>,
    open: Vec<Open>,
    disjunctions: u32,
    /// For each named group, the alternatives that it is in: of which disjunction, which one.
    paths: Vec<(String, FxHashSet<(u32, u32)>)>,
    /// References by name, which may come before the groups.
    pending: Vec<(u32, String)>,
}

/// A class of `v`: single characters, and strings of other lengths.
#[derive(Default)]
struct Strings {
    set: Set,
    strings: BTreeSet<Vec<u32>>,
    /// MayContainStrings (22.2.1.8), which goes by how it is written: operators may have left none.
    may_contain_strings: bool,
}

/// An atom of a class without `v`.
enum Atom {
    Point(u32),
    Set(Set),
}

impl Parser<'_> {
    fn pattern(&mut self) -> Parsed<()> {
        self.enter(Bracket::Whole);
        while let Some(c) = self.peek() {
            let start_groups = self.tree.groups;
            // What may be repeated: with `u`, no assertions.
            let (node, repeats) = match ascii(c) {
                b'|' => {
                    self.at += 1;
                    self.end_alternative();
                    continue;
                }
                b'(' => {
                    self.at += 1;
                    self.group()?;
                    continue;
                }
                b')' => {
                    self.at += 1;
                    if self.open.len() == 1 {
                        return Err("unmatched ')'".into());
                    }
                    let groups = self.open.last().expect("one is open").groups;
                    let (node, repeats) = self.leave();
                    self.term(node, repeats, groups)?;
                    continue;
                }
                b'^' => {
                    self.at += 1;
                    (self.assert(if self.multiline { Assert::LineStart } else { Assert::Start }), false)
                }
                b'$' => {
                    self.at += 1;
                    (self.assert(if self.multiline { Assert::LineEnd } else { Assert::End }), false)
                }
                b'.' => {
                    self.at += 1;
                    let ends = if self.dot_all { Set::default() } else { sets::line_ends() };
                    (self.class(ends.complement()), true)
                }
                b'[' => {
                    self.at += 1;
                    (self.class_node()?, true)
                }
                b'\\' => {
                    self.at += 1;
                    self.escape()?
                }
                b'*' | b'+' | b'?' => return Err("nothing to repeat".into()),
                b'{' if self.unicode => return Err("nothing to repeat".into()),
                b'{' if self.braces()?.is_some() => return Err("nothing to repeat".into()),
                b'}' | b']' if self.unicode => return Err("a bracket that opens is missing".into()),
                _ => {
                    self.at += 1;
                    (self.char(c), true)
                }
            };
            self.term(node, repeats, start_groups)?;
        }
        if self.open.len() > 1 {
            return Err("unterminated group".into());
        }
        let (root, _) = self.leave();
        self.tree.root = root;
        for (reference, name) in std::mem::take(&mut self.pending) {
            let Some((_, groups)) = self.tree.names.iter().find(|(known, _)| *known == name) else {
                return Err(format!("there is no group <{name}>"));
            };
            self.tree.references[reference as usize].groups =
                groups.iter().map(|&group| group as u32).collect();
        }
        Ok(())
    }

    fn peek(&self) -> Option<u32> {
        self.points.get(self.at).copied()
    }

    fn is(&self, ahead: usize, c: u8) -> bool {
        self.points.get(self.at + ahead) == Some(&u32::from(c))
    }

    fn eat(&mut self, c: u8) -> bool {
        let is = self.is(0, c);
        self.at += usize::from(is);
        is
    }

    fn node(&mut self, kind: Kind, min: u32) -> Id {
        self.tree.nodes.push(Node { kind, min });
        self.tree.nodes.len() as Id - 1
    }

    fn assert(&mut self, assert: Assert) -> Id {
        self.node(Kind::Assert(assert), 0)
    }

    fn char(&mut self, point: u32) -> Id {
        if self.ignore_case {
            self.class_of(Set::of(&[(point, point)]), false)
        } else {
            self.node(Kind::Char(point), 1)
        }
    }

    /// A node for a set whose case is to be ignored like that of the pattern. `negated`: for what it does not have then.
    fn class_of(&mut self, set: Set, negated: bool) -> Id {
        let set = if self.ignore_case { set.fold(self.unicode) } else { set };
        self.class(if negated { set.complement() } else { set })
    }

    fn class(&mut self, set: Set) -> Id {
        if let Some(point) = set.single() {
            return self.node(Kind::Char(point), 1);
        }
        let class = self.class_id(set);
        self.node(Kind::Class(class), 1)
    }

    fn class_id(&mut self, set: Set) -> u32 {
        let next = self.tree.classes.len() as u32;
        let classes = &mut self.tree.classes;
        *self.class_ids.entry(set).or_insert_with_key(|set| {
            classes.push(set.clone());
            next
        })
    }

    fn sequence(&mut self, nodes: Vec<Id>) -> Id {
        match nodes[..] {
            [] => return self.node(Kind::Empty, 0),
            [only] => return only,
            _ => {}
        }
        let min =
            nodes.iter().fold(0u32, |min, &node| min.saturating_add(self.tree.nodes[node as usize].min));
        self.node(Kind::Sequence(nodes), min)
    }

    fn alternatives(&mut self, nodes: Vec<Id>) -> Id {
        if let [only] = nodes[..] {
            return only;
        }
        // Neighbours that are one character each are a class: which of them it was, nobody can tell.
        let mut merged: Vec<Id> = Vec::with_capacity(nodes.len());
        let mut chars: Vec<(u32, u32)> = Vec::new();
        for (at, &node) in nodes.iter().enumerate() {
            let before = chars.len();
            match self.tree.nodes[node as usize].kind {
                Kind::Char(point) => chars.push((point, point)),
                Kind::Class(class) => chars.extend_from_slice(self.tree.classes[class as usize].ranges()),
                _ => {}
            }
            let is_char = chars.len() > before;
            if before > 0 && (!is_char || at + 1 == nodes.len()) {
                let set = Set::of(&std::mem::take(&mut chars));
                merged.push(self.class(set));
            } else if is_char && at + 1 == nodes.len() {
                merged.push(node);
            }
            if !is_char {
                merged.push(node);
            }
        }
        if let [only] = merged[..] {
            return only;
        }
        let min = merged.iter().map(|&node| self.tree.nodes[node as usize].min).min().unwrap_or(0);
        self.node(Kind::Alternatives(merged), min)
    }

    fn enter(&mut self, bracket: Bracket) {
        self.disjunctions += 1;
        self.open.push(Open {
            groups: self.tree.groups - u32::from(matches!(bracket, Bracket::Capture(_))),
            bracket,
            alternatives: Vec::new(),
            sequence: Vec::new(),
            outside: (self.ignore_case, self.multiline, self.dot_all),
            disjunction: self.disjunctions,
        });
    }

    fn end_alternative(&mut self) {
        let open = self.open.last_mut().expect("one is open");
        let nodes = std::mem::take(&mut open.sequence);
        let node = self.sequence(nodes);
        self.open.last_mut().expect("one is open").alternatives.push(node);
    }

    /// Closes the innermost group: its node, and whether that may be repeated.
    fn leave(&mut self) -> (Id, bool) {
        self.end_alternative();
        let open = self.open.pop().expect("one is open");
        (self.ignore_case, self.multiline, self.dot_all) = open.outside;
        let body = self.alternatives(open.alternatives);
        let min = self.tree.nodes[body as usize].min;
        match open.bracket {
            Bracket::Whole | Bracket::Plain => (body, true),
            Bracket::Capture(index) => (self.node(Kind::Group { index, body }, min), true),
            Bracket::Look { behind, negated } => {
                let node = self.node(Kind::Look { body, behind, negated }, 0);
                (node, !behind && !self.unicode)
            }
        }
    }

    /// Behind `(`.
    fn group(&mut self) -> Parsed<()> {
        if !self.eat(b'?') {
            self.tree.groups += 1;
            self.enter(Bracket::Capture(self.tree.groups));
            return Ok(());
        }
        let look = |behind, negated| Bracket::Look { behind, negated };
        let bracket = match (self.peek().map_or(0, ascii), self.is(1, b'='), self.is(1, b'!')) {
            (b':', ..) => Bracket::Plain,
            (b'=', ..) => look(false, false),
            (b'!', ..) => look(false, true),
            (b'<', true, _) => look(true, false),
            (b'<', _, true) => look(true, true),
            (b'<', ..) => {
                self.at += 1;
                let name = self.name()?;
                self.tree.groups += 1;
                self.add_name(name)?;
                self.enter(Bracket::Capture(self.tree.groups));
                return Ok(());
            }
            _ => {
                self.enter(Bracket::Plain);
                return self.modifiers();
            }
        };
        self.at += 1 + usize::from(matches!(bracket, Bracket::Look { behind: true, .. }));
        self.enter(bracket);
        Ok(())
    }

    /// The flags of `(?ims-ims:`, which hold to the end of the group.
    fn modifiers(&mut self) -> Parsed<()> {
        let mut seen = Vec::new();
        let (mut on, mut any) = (true, false);
        loop {
            let c = self.peek().map_or(0, ascii);
            self.at += 1;
            match c {
                b'i' | b'm' | b's' if !seen.contains(&c) => {
                    seen.push(c);
                    any = true;
                    match c {
                        b'i' => self.ignore_case = on,
                        b'm' => self.multiline = on,
                        _ => self.dot_all = on,
                    }
                }
                b'-' if on => on = false,
                b':' if any => return Ok(()),
                _ => return Err("invalid group".into()),
            }
        }
    }

    fn add_name(&mut self, name: String) -> Parsed<()> {
        let path: FxHashSet<(u32, u32)> =
            self.open.iter().map(|open| (open.disjunction, open.alternatives.len() as u32)).collect();
        let apart = |other: &FxHashSet<(u32, u32)>| {
            path.iter()
                .any(|&(of, at)| other.iter().any(|&(other_of, other_at)| of == other_of && at != other_at))
        };
        if self.paths.iter().any(|(known, other)| *known == name && !apart(other)) {
            return Err(format!("two groups are named <{name}>"));
        }
        let group = self.tree.groups as usize;
        match self.tree.names.iter_mut().find(|(known, _)| *known == name) {
            Some((_, groups)) => groups.push(group),
            None => self.tree.names.push((name.clone(), vec![group])),
        }
        self.paths.push((name, path));
        Ok(())
    }

    /// A name, behind `<`, to behind `>`.
    fn name(&mut self) -> Parsed<String> {
        let mut name = String::new();
        loop {
            let mut point = self.peek().ok_or("unterminated name of a group")?;
            self.at += 1;
            if point == u32::from(b'>') {
                break;
            }
            if point == u32::from(b'\\') {
                point = if self.eat(b'u') { self.unicode_escape(true)? } else { None }
                    .ok_or("invalid escape in the name of a group")?;
            } else if point & 0xfc00 == 0xd800
                && let Some(trail) = self.peek().filter(|point| point & 0xfc00 == 0xdc00)
            {
                self.at += 1;
                point = pair(point, trail);
            }
            let c = char::from_u32(point).filter(|&c| {
                matches!(c, '$' | '_')
                    || if name.is_empty() {
                        oxc_syntax::identifier::is_identifier_start(c)
                    } else {
                        oxc_syntax::identifier::is_identifier_part(c)
                    }
            });
            name.push(c.ok_or("invalid name of a group")?);
        }
        if name.is_empty() { Err("invalid name of a group".into()) } else { Ok(name) }
    }

    /// Adds a node to the sequence, with its quantifier.
    fn term(&mut self, node: Id, repeats: bool, groups: u32) -> Parsed<()> {
        let node = match self.quantifier()? {
            None => node,
            Some(_) if !repeats => return Err("nothing to repeat".into()),
            Some((min, max, greedy)) => {
                let width = self.tree.nodes[node as usize].min;
                let groups = (groups + 1, self.tree.groups + 1);
                let kind = Kind::Repeat { body: node, min, max, greedy, groups };
                self.node(kind, width.saturating_mul(min))
            }
        };
        self.open.last_mut().expect("one is open").sequence.push(node);
        Ok(())
    }

    fn quantifier(&mut self) -> Parsed<Option<(u32, u32, bool)>> {
        let (min, max) = match self.peek().map_or(0, ascii) {
            b'*' => (0, MANY),
            b'+' => (1, MANY),
            b'?' => (0, 1),
            b'{' => match self.braces()? {
                Some(bounds) => {
                    self.at -= 1;
                    bounds
                }
                None if self.unicode => return Err("incomplete quantifier".into()),
                None => return Ok(None),
            },
            _ => return Ok(None),
        };
        self.at += 1;
        Ok(Some((min, max, !self.eat(b'?'))))
    }

    /// `{2}`, `{2,}` or `{2,3}`; nothing is read where it is none.
    fn braces(&mut self) -> Parsed<Option<(u32, u32)>> {
        let start = self.at;
        self.at += 1;
        let bounds = self.number().and_then(|min| {
            let max = if !self.eat(b',') {
                min
            } else if self.is(0, b'}') {
                MANY
            } else {
                self.number()?
            };
            self.eat(b'}').then_some((min, max))
        });
        match bounds {
            None => self.at = start,
            Some((min, max)) if min > max => return Err("numbers out of order in a quantifier".into()),
            Some(_) => {}
        }
        Ok(bounds)
    }

    fn number(&mut self) -> Option<u32> {
        let start = self.at;
        let mut number = 0u32;
        while let Some(digit) = self.peek().and_then(char::from_u32).and_then(|c| c.to_digit(10)) {
            number = number.saturating_mul(10).saturating_add(digit);
            self.at += 1;
        }
        (self.at > start).then_some(number)
    }

    /// Behind a backslash that is not in a class: the node, and whether it may be repeated.
    fn escape(&mut self) -> Parsed<(Id, bool)> {
        let c = self.peek().ok_or("\\ at the end")?;
        match ascii(c) {
            b'b' | b'B' => {
                self.at += 1;
                let words = self.class_id(sets::words(self.unicode && self.ignore_case));
                Ok((self.assert(Assert::Word { words, negated: c == u32::from(b'B') }), false))
            }
            b'1'..=b'9' => {
                let start = self.at;
                let number = self.number().expect("a digit");
                if number <= self.groups_total {
                    return Ok((self.reference(vec![number]), true));
                }
                if self.unicode {
                    return Err("a back reference to no group".into());
                }
                self.at = start;
                let point = self.character_escape()?;
                Ok((self.char(point), true))
            }
            b'k' if self.named => {
                self.at += 1;
                if !self.eat(b'<') {
                    return Err("a name is missing behind \\k".into());
                }
                let name = self.name()?;
                let node = self.reference(Vec::new());
                self.pending.push((self.tree.references.len() as u32 - 1, name));
                Ok((node, true))
            }
            b'p' if let Some(strings) = self.strings_escape() => Ok((self.strings_node(strings), true)),
            _ => match self.set_escape()? {
                Some(set) if self.sets => Ok((self.class(set), true)),
                Some(set) => Ok((self.class_of(set, false), true)),
                None => {
                    let point = self.character_escape()?;
                    Ok((self.char(point), true))
                }
            },
        }
    }

    fn reference(&mut self, groups: Vec<u32>) -> Id {
        let index = self.tree.references.len() as u32;
        self.tree.references.push(Reference { groups, ignore_case: self.ignore_case });
        self.node(Kind::Reference(index), 0)
    }

    /// `\p{}` with a property of strings, which only `v` knows; nothing is read where it is none.
    fn strings_escape(&mut self) -> Option<Strings> {
        if !self.sets || !self.is(0, b'p') || !self.is(1, b'{') {
            return None;
        }
        let rest = &self.points[self.at + 2..];
        let end = rest.iter().position(|&point| point == u32::from(b'}'))?;
        let name: Option<String> = rest[..end].iter().map(|&point| char::from_u32(point)).collect();
        let (set, strings) = emoji::strings(&name?)?;
        self.at += 2 + end + 1;
        // No emoji has another case.
        Some(Strings { set, strings: strings.into_iter().collect(), may_contain_strings: true })
    }

    /// `\d` and its like, and properties. With `v` and `i` the set is closed under case.
    fn set_escape(&mut self) -> Parsed<Option<Set>> {
        let c = self.peek().map_or(0, ascii);
        let folds = self.ignore_case && self.unicode;
        let set = match c {
            b'd' | b'D' => sets::digits(),
            b's' | b'S' => sets::spaces(),
            b'w' | b'W' => sets::words(folds),
            b'p' | b'P' if self.unicode => {
                self.at += 1;
                if !self.eat(b'{') {
                    return Err("invalid property".into());
                }
                let mut text = String::new();
                while !self.eat(b'}') {
                    let c = self.peek().and_then(char::from_u32).ok_or("invalid property")?;
                    text.push(c);
                    self.at += 1;
                }
                self.at -= 1;
                let set = sets::property(&text)?;
                if self.sets && self.ignore_case { set.fold(true) } else { set }
            }
            _ => return Ok(None),
        };
        self.at += 1;
        Ok(Some(if c.is_ascii_uppercase() { set.complement() } else { set }))
    }

    /// CharacterEscape, behind the backslash: the character.
    fn character_escape(&mut self) -> Parsed<u32> {
        let c = self.peek().ok_or("\\ at the end")?;
        let start = self.at;
        self.at += 1;
        let digit = |parser: &Self, ahead: usize, max: u8| {
            let point = parser.points.get(parser.at + ahead).copied().map_or(0, ascii);
            (b'0'..=max).contains(&point).then(|| u32::from(point - b'0'))
        };
        Ok(match ascii(c) {
            b'f' => 0x0c,
            b'n' => 0x0a,
            b'r' => 0x0d,
            b't' => 0x09,
            b'v' => 0x0b,
            b'c' => {
                let letter = self.peek().map_or(0, ascii);
                if letter.is_ascii_alphabetic() {
                    self.at += 1;
                    u32::from(letter) % 32
                } else if self.unicode {
                    return Err("invalid escape \\c".into());
                } else {
                    // The backslash stands for itself, and the `c` comes next.
                    self.at = start;
                    u32::from(b'\\')
                }
            }
            b'0' if digit(self, 0, b'9').is_none() => 0,
            b'0'..=b'9' if self.unicode => return Err("invalid decimal escape".into()),
            first @ b'0'..=b'7' => {
                let mut value = u32::from(first - b'0');
                while let Some(next) = digit(self, 0, b'7').filter(|next| value * 8 + next <= 0o377) {
                    // Three digits at most: a first of 4 to 7 leaves room for two.
                    if self.at - start >= 3 {
                        break;
                    }
                    value = value * 8 + next;
                    self.at += 1;
                }
                value
            }
            b'x' => match self.hex(2) {
                Some(value) => value,
                None if self.unicode => return Err("invalid escape \\x".into()),
                None => c,
            },
            b'u' => match self.unicode_escape(self.unicode)? {
                Some(value) => value,
                None if self.unicode => return Err("invalid Unicode escape".into()),
                None => c,
            },
            _ if self.unicode => {
                if c < 128 && br"^$\.*+?()[]{}|/".contains(&ascii(c)) {
                    c
                } else {
                    return Err("invalid escape".into());
                }
            }
            b'k' if self.named => return Err("invalid escape \\k".into()),
            _ => c,
        })
    }

    fn hex(&mut self, digits: usize) -> Option<u32> {
        let digits = self.points.get(self.at..self.at + digits)?;
        let value =
            digits.iter().try_fold(0, |n, &digit| Some(16 * n + char::from_u32(digit)?.to_digit(16)?))?;
        self.at += digits.len();
        Some(value)
    }

    /// Behind `\u`. `points`: with code points in braces, and pairs.
    fn unicode_escape(&mut self, points: bool) -> Parsed<Option<u32>> {
        if points && self.eat(b'{') {
            let start = self.at;
            let mut value = 0u32;
            while let Some(digit) = self.peek().and_then(char::from_u32).and_then(|c| c.to_digit(16)) {
                value = value.saturating_mul(16).saturating_add(digit);
                self.at += 1;
            }
            if self.at == start || value > POINT_MAX || !self.eat(b'}') {
                return Err("invalid Unicode escape".into());
            }
            return Ok(Some(value));
        }
        let Some(value) = self.hex(4) else { return Ok(None) };
        if points && value & 0xfc00 == 0xd800 && self.is(0, b'\\') && self.is(1, b'u') {
            let start = self.at;
            self.at += 2;
            match self.hex(4) {
                Some(trail) if trail & 0xfc00 == 0xdc00 => return Ok(Some(pair(value, trail))),
                _ => self.at = start,
            }
        }
        Ok(Some(value))
    }

    /// A class, behind `[`.
    fn class_node(&mut self) -> Parsed<Id> {
        let negated = self.eat(b'^');
        if !self.sets {
            let set = self.class_ranges()?;
            return Ok(self.class_of(set, negated));
        }
        let class = self.class_contents(0)?;
        if negated {
            if class.may_contain_strings {
                return Err("a negated class of strings".into());
            }
            return Ok(self.class(class.set.complement()));
        }
        Ok(self.strings_node(class))
    }

    /// A node for a class with its strings: the longest that match come first.
    fn strings_node(&mut self, class: Strings) -> Id {
        if class.strings.is_empty() {
            return self.class(class.set);
        }
        let has_empty = class.strings.contains(&[][..]);
        let mut nodes = Vec::new();
        if class.strings.iter().all(|string| string.len() <= STRING_DEPTH_MAX) {
            let strings: Vec<&[u32]> =
                class.strings.iter().filter(|string| !string.is_empty()).map(|string| &string[..]).collect();
            if !strings.is_empty() {
                nodes.push(self.string_tree(&strings));
            }
        } else {
            let mut strings: Vec<&Vec<u32>> =
                class.strings.iter().filter(|string| !string.is_empty()).collect();
            strings.sort_by_key(|string| std::cmp::Reverse(string.len()));
            for string in strings {
                let chars = string.iter().map(|&point| self.char(point)).collect();
                nodes.push(self.sequence(chars));
            }
        }
        nodes.push(self.class(class.set));
        if has_empty {
            nodes.push(self.node(Kind::Empty, 0));
        }
        self.alternatives(nodes)
    }

    /// Strings in order, as a tree of what they begin with. Characters that the same strings come behind are classes, which makes a small one of thousands of emoji.
    fn string_tree(&mut self, strings: &[&[u32]]) -> Id {
        let mut branches: BTreeMap<Vec<&[u32]>, Vec<(u32, u32)>> = BTreeMap::new();
        for same in strings.chunk_by(|a, b| a.first() == b.first()) {
            if let Some(&point) = same[0].first() {
                let rests = same.iter().map(|string| &string[1..]).collect();
                branches.entry(rests).or_default().push((point, point));
            }
        }
        let mut nodes = Vec::new();
        for (rests, points) in branches {
            let first = self.class_of(Set::of(&points), false);
            let rest = self.string_tree(&rests);
            nodes.push(self.sequence(vec![first, rest]));
        }
        // The empty string is the first, and is what is left when no longer one matches.
        if nodes.is_empty() || strings[0].is_empty() {
            nodes.push(self.node(Kind::Empty, 0));
        }
        self.alternatives(nodes)
    }

    /// NonemptyClassRanges, to behind `]`.
    fn class_ranges(&mut self) -> Parsed<Set> {
        let mut ranges = Vec::new();
        let mut add = |atom: Atom| match atom {
            Atom::Point(point) => ranges.push((point, point)),
            Atom::Set(set) => ranges.extend_from_slice(set.ranges()),
        };
        while !self.eat(b']') {
            let from = self.class_atom()?;
            if !self.is(0, b'-') || self.is(1, b']') {
                add(from);
                continue;
            }
            self.at += 1;
            let to = self.class_atom()?;
            match (from, to) {
                (Atom::Point(from), Atom::Point(to)) if from > to => {
                    return Err("a range of a class is out of order".into());
                }
                (Atom::Point(from), Atom::Point(to)) => add(Atom::Set(Set::of(&[(from, to)]))),
                _ if self.unicode => return Err("a class is no end of a range".into()),
                (from, to) => {
                    add(from);
                    add(Atom::Point(u32::from(b'-')));
                    add(to);
                }
            }
        }
        Ok(Set::of(&ranges))
    }

    fn class_atom(&mut self) -> Parsed<Atom> {
        let c = self.peek().ok_or("unterminated class")?;
        self.at += 1;
        if c != u32::from(b'\\') {
            return Ok(Atom::Point(c));
        }
        let c = self.peek().map_or(0, ascii);
        let next = self.points.get(self.at + 1).copied().map_or(0, ascii);
        match c {
            b'b' => {
                self.at += 1;
                Ok(Atom::Point(0x08))
            }
            b'-' if self.unicode => {
                self.at += 1;
                Ok(Atom::Point(u32::from(b'-')))
            }
            b'c' if !self.unicode && (next.is_ascii_digit() || next == b'_') => {
                self.at += 2;
                Ok(Atom::Point(u32::from(next) % 32))
            }
            _ => match self.set_escape()? {
                Some(set) => Ok(Atom::Set(set)),
                None => Ok(Atom::Point(self.character_escape()?)),
            },
        }
    }

    /// ClassSetExpression, to behind `]`.
    fn class_contents(&mut self, depth: usize) -> Parsed<Strings> {
        if depth > CLASS_DEPTH_MAX {
            return Err("classes nest too deep".into());
        }
        let mut all = Strings::default();
        let mut operator = None;
        let mut operands = 0;
        loop {
            if self.peek().is_none() {
                return Err("unterminated class".into());
            }
            if self.eat(b']') {
                return Ok(all);
            }
            if operands > 0 {
                let next = match () {
                    () if self.is(0, b'&') && self.is(1, b'&') => b'&',
                    () if self.is(0, b'-') && self.is(1, b'-') => b'-',
                    () => b'|',
                };
                if *operator.get_or_insert(next) != next {
                    return Err("operators of a class are mixed".into());
                }
                if next != b'|' {
                    self.at += 2;
                    if next == b'&' && self.is(0, b'&') {
                        return Err("invalid character in a class".into());
                    }
                }
            }
            operands += 1;
            let (operand, point) = self.class_operand(depth)?;
            let operand = match point {
                Some(from) if self.is(0, b'-') && !self.is(1, b'-') => {
                    self.at += 1;
                    if operator.is_some_and(|operator| operator != b'|') {
                        return Err("operators of a class are mixed".into());
                    }
                    operator = Some(b'|');
                    let (_, Some(to)) = self.class_operand(depth)? else {
                        return Err("a class is no end of a range".into());
                    };
                    if from > to {
                        return Err("a range of a class is out of order".into());
                    }
                    Strings { set: self.folded(Set::of(&[(from, to)])), ..Strings::default() }
                }
                _ => operand,
            };
            match operator {
                Some(b'&') => {
                    all.may_contain_strings &= operand.may_contain_strings;
                    all.set = all.set.intersection(&operand.set);
                    all.strings.retain(|string| operand.strings.contains(string));
                }
                Some(b'-') => {
                    all.set = all.set.without(&operand.set);
                    all.strings.retain(|string| !operand.strings.contains(string));
                }
                _ => {
                    all.may_contain_strings |= operand.may_contain_strings;
                    all.set.add(&operand.set);
                    all.strings.extend(operand.strings);
                }
            }
        }
    }

    fn folded(&self, set: Set) -> Set {
        if self.ignore_case { set.fold(true) } else { set }
    }

    /// An operand, and the character where it is a single one.
    fn class_operand(&mut self, depth: usize) -> Parsed<(Strings, Option<u32>)> {
        let plain = |set| (Strings { set, ..Strings::default() }, None);
        if self.eat(b'[') {
            let negated = self.eat(b'^');
            let mut class = self.class_contents(depth + 1)?;
            if negated {
                if class.may_contain_strings {
                    return Err("a negated class of strings".into());
                }
                class.set = class.set.complement();
            }
            return Ok((class, None));
        }
        if self.is(0, b'\\') {
            self.at += 1;
            if self.is(0, b'q') && self.is(1, b'{') {
                self.at += 2;
                return Ok((self.class_strings()?, None));
            }
            if let Some(strings) = self.strings_escape() {
                return Ok((strings, None));
            }
            if let Some(set) = self.set_escape()? {
                return Ok(plain(set));
            }
            self.at -= 1;
        }
        let point = self.set_character()?;
        let (strings, _) = plain(self.folded(Set::of(&[(point, point)])));
        Ok((strings, Some(point)))
    }

    /// ClassSetCharacter.
    fn set_character(&mut self) -> Parsed<u32> {
        let c = self.peek().ok_or("unterminated class")?;
        self.at += 1;
        if c == u32::from(b'\\') {
            let c = self.peek().ok_or("\\ at the end")?;
            return match ascii(c) {
                b'b' => {
                    self.at += 1;
                    Ok(0x08)
                }
                b'&' | b'-' | b'!' | b'#' | b'%' | b',' | b':' | b';' | b'<' | b'=' | b'>' | b'@' | b'`'
                | b'~' => {
                    self.at += 1;
                    Ok(c)
                }
                _ => self.character_escape(),
            };
        }
        let doubled = c < 128 && b"&!#$%*+,.:;<=>?@^`~".contains(&ascii(c)) && self.peek() == Some(c);
        if doubled || c < 128 && b"()[]{}/-|".contains(&ascii(c)) {
            return Err("invalid character in a class".into());
        }
        Ok(c)
    }

    /// `\q{a|bc}`, behind the brace.
    fn class_strings(&mut self) -> Parsed<Strings> {
        let mut all = Strings::default();
        let mut string = Vec::new();
        loop {
            let end = self.eat(b'}');
            if end || self.eat(b'|') {
                match std::mem::take(&mut string)[..] {
                    [point] => all.set.add(&self.folded(Set::of(&[(point, point)]))),
                    ref other => {
                        // Where case is ignored, strings are compared folded.
                        let fold = |&point: &u32| {
                            if self.ignore_case { sets::canonicalize(point, true) } else { point }
                        };
                        all.strings.insert(other.iter().map(fold).collect());
                        all.may_contain_strings = true;
                    }
                }
                if end {
                    return Ok(all);
                }
                continue;
            }
            string.push(self.set_character()?);
        }
    }
}

/// The character, if it is ASCII and not NUL; else 0.
fn ascii(point: u32) -> u8 {
    u8::try_from(point).ok().filter(u8::is_ascii).unwrap_or(0)
}

fn pair(lead: u32, trail: u32) -> u32 {
    0x1_0000 + ((lead & 0x3ff) << 10) + (trail & 0x3ff)
}
