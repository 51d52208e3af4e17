//! Sets of characters, and which characters are the same where case is ignored.
//!
//! Both relations of ECMAScript (Canonicalize, 22.2.7.3) partition the characters, so a matcher need not fold what it reads: sets are closed under the relation when a
//! pattern is compiled. Only back references fold while matching.
//!
//! Properties and simple case folding come from the tables of `regex-syntax` (Unicode 16); their names are checked by `oxc_regular_expression`, which knows exactly
//! those that the standard lists. Upper case is that of the standard library of Rust.

use oxc_regular_expression::{LiteralParser, Options, ast};
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, HirKind};
use std::sync::OnceLock;

/// The largest character.
pub const POINT_MAX: u32 = 0x10_ffff;
const SURROGATES: (u32, u32) = (0xd800, 0xdfff);

/// A set of characters: ranges with both ends, in order, none touching the next.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Set(Vec<(u32, u32)>);

impl Set {
    /// The set of these ranges, in any order.
    pub fn of(ranges: &[(u32, u32)]) -> Set {
        let mut set = Set(ranges.to_vec());
        set.normalize();
        set
    }

    /// The ranges.
    pub fn ranges(&self) -> &[(u32, u32)] {
        &self.0
    }

    /// The only element, if there is just one.
    pub fn single(&self) -> Option<u32> {
        match self.0[..] {
            [(first, last)] if first == last => Some(first),
            _ => None,
        }
    }

    /// Whether it has this character.
    pub fn has(&self, point: u32) -> bool {
        let at = self.0.partition_point(|&(_, last)| last < point);
        self.0.get(at).is_some_and(|&(first, _)| first <= point)
    }

    /// Adds the elements of another.
    pub fn add(&mut self, other: &Set) {
        self.0.extend_from_slice(&other.0);
        self.normalize();
    }

    /// All characters that are not in it.
    pub fn complement(&self) -> Set {
        let mut out = Vec::with_capacity(self.0.len() + 1);
        let mut next = 0;
        for &(first, last) in &self.0 {
            if first > next {
                out.push((next, first - 1));
            }
            next = last + 1;
        }
        if next <= POINT_MAX {
            out.push((next, POINT_MAX));
        }
        Set(out)
    }

    /// What is in both.
    pub fn intersection(&self, other: &Set) -> Set {
        let mut either = self.complement();
        either.add(&other.complement());
        either.complement()
    }

    /// What is in it and not in the other.
    pub fn without(&self, other: &Set) -> Set {
        self.intersection(&other.complement())
    }

    /// With all characters that ignoring case makes the same as one in it.
    pub fn fold(&self, unicode: bool) -> Set {
        if self.0.last().is_none_or(|&(_, last)| last < 128) {
            self.fold_ascii(unicode)
        } else if unicode {
            self.fold_simple()
        } else {
            self.fold_upper()
        }
    }

    /// Without tables, which take long to make: with `u` two characters above ASCII are the same as letters of it, else none.
    fn fold_ascii(&self, unicode: bool) -> Set {
        let mut ranges = self.0.clone();
        for &(first, last) in &self.0 {
            for (letters, other) in [((0x41, 0x5a), 0x20), ((0x61, 0x7a), -0x20)] {
                let (first, last) = (first.max(letters.0), last.min(letters.1));
                if first <= last {
                    ranges.push((first.wrapping_add_signed(other), last.wrapping_add_signed(other)));
                }
            }
        }
        if unicode {
            let has = |letter: u8| self.has(u32::from(letter)) || self.has(u32::from(letter) ^ 0x20);
            ranges.extend(
                [(b's', 0x17f), (b'k', 0x212a)]
                    .iter()
                    .filter(|&&(letter, _)| has(letter))
                    .map(|&(_, other)| (other, other)),
            );
        }
        Set::of(&ranges)
    }

    fn fold_simple(&self) -> Set {
        let mut class = ClassUnicode::empty();
        for &(first, last) in &self.0 {
            for (first, last) in [(first, last.min(0xd7ff)), (first.max(0xe000), last)] {
                if first <= last
                    && let (Some(first), Some(last)) = (char::from_u32(first), char::from_u32(last))
                {
                    class.push(ClassUnicodeRange::new(first, last));
                }
            }
        }
        class.case_fold_simple();
        let mut out = self.clone();
        out.add(&set_of_class(&class));
        out
    }

    fn fold_upper(&self) -> Set {
        let upper = upper();
        let mut ranges = self.0.clone();
        let mut add =
            |class: &[u16]| ranges.extend(class.iter().map(|&unit| (u32::from(unit), u32::from(unit))));
        if let Some(point) = self.single() {
            if let Some(class) = u16::try_from(point).ok().and_then(|unit| upper.class_of(unit)) {
                add(class);
            }
        } else {
            for class in &upper.classes {
                if class.iter().any(|&unit| self.has(u32::from(unit))) {
                    add(class);
                }
            }
        }
        Set::of(&ranges)
    }

    fn normalize(&mut self) {
        self.0.sort_unstable();
        let mut out: Vec<(u32, u32)> = Vec::with_capacity(self.0.len());
        for &(first, last) in &self.0 {
            match out.last_mut() {
                Some(before) if first <= before.1.saturating_add(1) => before.1 = before.1.max(last),
                _ => out.push((first, last)),
            }
        }
        self.0 = out;
    }
}

/// `\d`.
pub fn digits() -> Set {
    Set::of(&[(0x30, 0x39)])
}

/// `\w`; `folded`: with what simple case folding makes the same as one of these (WordCharacters, 22.2.2.9.3).
pub fn words(folded: bool) -> Set {
    let words = Set::of(&[(0x30, 0x39), (0x41, 0x5a), (0x5f, 0x5f), (0x61, 0x7a)]);
    if folded { words.fold(true) } else { words }
}

/// `\s`: WhiteSpace and LineTerminator.
pub fn spaces() -> Set {
    Set::of(&[
        (0x09, 0x0d),
        (0x20, 0x20),
        (0xa0, 0xa0),
        (0x1680, 0x1680),
        (0x2000, 0x200a),
        (0x2028, 0x2029),
        (0x202f, 0x202f),
        (0x205f, 0x205f),
        (0x3000, 0x3000),
        (0xfeff, 0xfeff),
    ])
}

/// LineTerminator.
pub fn line_ends() -> Set {
    Set::of(&[(0x0a, 0x0a), (0x0d, 0x0d), (0x2028, 0x2029)])
}

/// The property that `text` names between the braces of `\p{}`.
pub fn property(text: &str) -> Result<Set, String> {
    let unknown = || format!("{text} is no property of characters");
    if !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'=') {
        return Err(unknown());
    }
    let allocator = oxc_allocator::Allocator::default();
    let pattern = format!("\\p{{{text}}}");
    let tree = LiteralParser::new(&allocator, &pattern, Some("v"), Options::default())
        .parse()
        .map_err(|_| unknown())?;
    match tree.body.body.first().and_then(|alternative| alternative.body.first()) {
        Some(ast::Term::UnicodePropertyEscape(escape)) if !escape.strings => {}
        Some(ast::Term::UnicodePropertyEscape(_)) => {
            return Err(format!("the property of strings {text} is for the flag v, and cannot be negated"));
        }
        _ => return Err(unknown()),
    }
    let (name, value) = text.split_once('=').map_or((None, text), |(name, value)| (Some(name), value));
    let surrogates = Set::of(&[SURROGATES]);
    match (name, value) {
        (None | Some("gc" | "General_Category"), "Cs" | "Surrogate") => return Ok(surrogates),
        (Some("sc" | "Script" | "scx" | "Script_Extensions"), "Zzzz" | "Unknown") => {
            // No script is that of the characters that are unassigned, private or surrogates.
            let mut set = lookup("gc=Cn")?;
            set.add(&lookup("gc=Co")?);
            set.add(&surrogates);
            return Ok(set);
        }
        (None, "CWKCF" | "Changes_When_NFKC_Casefolded") => {
            // The one that the tables lack, by what it is made of: what folding or NFKC changes, or what is dropped.
            let mut set = lookup("CWCF")?;
            set.add(&lookup("DI")?);
            let changed = |c: &char| !unicode_normalization::is_nfkc(c.encode_utf8(&mut [0; 4]));
            let changed = ('\0'..=char::MAX).filter(changed).map(|c| (u32::from(c), u32::from(c)));
            set.add(&Set::of(&changed.collect::<Vec<_>>()));
            return Ok(set);
        }
        _ => {}
    }
    let mut set = lookup(text)?;
    // Its tables are over scalar values.
    if matches!(
        (name, value),
        (None, "Any" | "Assigned") | (None | Some("gc" | "General_Category"), "C" | "Other")
    ) {
        set.add(&surrogates);
    }
    Ok(set)
}

fn lookup(text: &str) -> Result<Set, String> {
    let hir = regex_syntax::Parser::new()
        .parse(&format!("\\p{{{text}}}"))
        .map_err(|_| format!("the property {text} is not in Unicode 16"))?;
    Ok(match hir.kind() {
        HirKind::Class(Class::Unicode(class)) => set_of_class(class),
        HirKind::Class(Class::Bytes(class)) => {
            Set::of(&class.iter().map(|range| (range.start().into(), range.end().into())).collect::<Vec<_>>())
        }
        // A class of one character.
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).map_err(|_| "a property of bytes".to_string())?;
            Set::of(&text.chars().map(|c| (u32::from(c), u32::from(c))).collect::<Vec<_>>())
        }
        _ => return Err(format!("{text} is no property of single characters")),
    })
}

fn set_of_class(class: &ClassUnicode) -> Set {
    Set::of(&class.iter().map(|range| (range.start().into(), range.end().into())).collect::<Vec<_>>())
}

/// Canonicalize (22.2.7.3): two characters are the same, case ignored, where this is the same for both.
pub fn canonicalize(point: u32, unicode: bool) -> u32 {
    if point < 128 {
        // Upper case is canonical in both relations: it is the least of its class.
        (point as u8).to_ascii_uppercase().into()
    } else if unicode {
        let folds = simple_folds();
        folds.binary_search_by_key(&point, |&(from, _)| from).map_or(point, |at| folds[at].1)
    } else {
        u16::try_from(point).map_or(point, |unit| u32::from(upper().of[usize::from(unit)]))
    }
}

struct Upper {
    /// The canonical unit of each unit.
    of: Vec<u16>,
    /// The units of each canonical one, where there are several, in the order of the canonical ones.
    classes: Vec<Vec<u16>>,
}

impl Upper {
    /// All units that are the same as this one, where it is not alone.
    fn class_of(&self, unit: u16) -> Option<&[u16]> {
        let canonical = |unit: u16| self.of[usize::from(unit)];
        let at = self.classes.binary_search_by_key(&canonical(unit), |class| canonical(class[0])).ok()?;
        Some(&self.classes[at])
    }
}

fn upper() -> &'static Upper {
    static UPPER: OnceLock<Upper> = OnceLock::new();
    UPPER.get_or_init(|| {
        let of: Vec<u16> = (0..=u16::MAX).map(upper_of).collect();
        let mut pairs: Vec<(u16, u16)> = (0..=u16::MAX).map(|unit| (of[usize::from(unit)], unit)).collect();
        pairs.sort_unstable();
        let chunks = pairs.chunk_by(|a, b| a.0 == b.0).filter(|chunk| chunk.len() > 1);
        let classes = chunks.map(|chunk| chunk.iter().map(|&(_, unit)| unit).collect()).collect();
        Upper { of, classes }
    })
}

/// Canonicalize without `u`: upper case where that is one unit, and not ASCII for what is not.
fn upper_of(unit: u16) -> u16 {
    let Some(c) = char::from_u32(u32::from(unit)) else { return unit };
    let mut upper = c.to_uppercase();
    match (upper.next().map(u32::from).map(u16::try_from), upper.next()) {
        (Some(Ok(upper)), None) if unit < 128 || upper >= 128 => upper,
        _ => unit,
    }
}

/// Each character that is not alone in its class of simple case folding, with the least of the class.
fn simple_folds() -> &'static [(u32, u32)] {
    static FOLDS: OnceLock<Vec<(u32, u32)>> = OnceLock::new();
    FOLDS.get_or_init(|| {
        let cased = |c: &char| !c.to_lowercase().eq([*c]) || !c.to_uppercase().eq([*c]);
        let chars = ('\0'..=char::MAX).filter(cased);
        chars
            .filter_map(|c| {
                let point = u32::from(c);
                let class = Set(vec![(point, point)]).fold(true);
                (class.single().is_none()).then(|| (point, class.0[0].0))
            })
            .collect()
    })
}
