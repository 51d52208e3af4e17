//! New programs from those of the corpus: pieces of several put together, run often, and changed in small ways.
//!
//! The corpus knows corners that a generator does not think of; mutants ask what happens there in hot code and after other things have happened. A mutant
//! may be no JavaScript or never end: what T0 refuses or cannot finish is counted and left out.
//!
//! Programs show messages of their own errors; a mutant of one may come upon an engine's, whose text is its own. So mutants show names where programs show messages.

use std::path::Path;

use super::rng::Rng;
use super::scan::{self, Parts};
use crate::corpus;
use crate::error::{Context, Result};

/// Numbers that a number may become. Small ones: most numbers of programs say how often something is done.
const NUMBERS: &[&str] = &[
    "0",
    "1",
    "2",
    "3",
    "7",
    "8",
    "15",
    "31",
    "32",
    "33",
    "63",
    "100",
    "255",
    "0.5",
    "1.5",
    "2147483647",
    "2147483648",
    "4294967295",
    "1e21",
    "9007199254740992",
    "1073741824",
    "65536",
];

/// Operators that may take each other's place.
const GROUPS: &[&[&str]] = &[
    &["+", "-", "*", "/", "%"],
    &["<", "<=", ">", ">=", "===", "!==", "==", "!="],
    &["&", "|", "^", "<<", ">>", ">>>"],
    &["&&", "||"],
];

/// Programs of the corpus that are longer are left out: mutants are to be fast.
const BYTES_MAX: usize = 3000;

/// Programs with these are left out. What no run shows twice, if a mutant comes to print it; and what node is known to show otherwise once a program is changed a little. What `matchAll` returns goes on there after its `next` has thrown, and is at its
/// end by the standard, which makes it by a generator (ECMAScript 22.2.9.1). Functions have a `caller` of their own there, which no standard has; programs that list the
/// properties of functions leave it out by its name, until a mutant asks for it. Powers are approximated as each engine likes (6.1.6.1.3), and 3 to the 63rd differs in its last bit.
const LEFT_OUT: &[&str] = &["Math.random", "matchAll", "'caller'", "**", "Math.pow"];

/// What mutants are made from.
#[derive(Debug, Default)]
pub struct Mutator {
    programs: Vec<(String, Parts)>,
}

impl Mutator {
    /// Reads the corpus at `root`; where there is none, there are no mutants.
    pub fn load(root: &Path) -> Result<Self> {
        if !root.join("corpus").is_dir() {
            return Ok(Self::default());
        }
        let mut programs = Vec::new();
        for program in corpus::load(root, None)? {
            let own_limits = program.directives.limits != corpus::OwnLimits::default();
            let long =
                program.has_tag("slow") || program.has_tag("deep-recursion") || program.area == "bench";
            if own_limits || long || program.directives.by_hand.is_some() {
                continue;
            }
            let path = root.join(&program.path);
            let source =
                std::fs::read_to_string(&path).context(|| format!("cannot read {}", path.display()))?;
            let source = source.replace(".message", ".name");
            if source.len() <= BYTES_MAX && !LEFT_OUT.iter().any(|name| source.contains(name)) {
                let parts = scan::scan(&source);
                programs.push((source, parts));
            }
        }
        Ok(Self { programs })
    }

    /// Whether there is nothing to make mutants from.
    pub fn is_empty(&self) -> bool {
        self.programs.is_empty()
    }

    /// The mutant of `seed`.
    pub fn program(&self, seed: u64) -> String {
        let mut rng = Rng::new(seed);
        let pieces = [1, 1, 1, 2][rng.below(4)];
        let mut out = format!("// Mutant of seed {seed}.\n");
        if rng.chance(10) {
            out.push_str("'use strict';\n");
        }
        for _ in 0..pieces {
            let (source, parts) = &self.programs[rng.below(self.programs.len())];
            let piece = piece(&mut rng, source, parts);
            out.push_str(&wrapped(&mut rng, &piece));
        }
        out
    }
}

/// Some of a program's statements in their order: what comes first is mostly needed by the rest.
fn piece(rng: &mut Rng, source: &str, parts: &Parts) -> String {
    let all = &parts.statements;
    let upto = if rng.chance(50) { all.len() } else { 1 + rng.below(all.len().max(1)) };
    let dropped = if rng.chance(30) { rng.below(upto.max(1)) } else { usize::MAX };
    let repeated = if rng.chance(30) { rng.below(upto.max(1)) } else { usize::MAX };
    let changes = rng.below(4);
    let mut edits = Vec::new();
    for _ in 0..changes {
        if rng.chance(60) && !parts.numbers.is_empty() {
            let range = parts.numbers[rng.below(parts.numbers.len())].clone();
            edits.push((range, rng.pick(NUMBERS).to_string()));
        } else if !parts.operators.is_empty() {
            let range = parts.operators[rng.below(parts.operators.len())].clone();
            let old = &source[range.clone()];
            if let Some(group) = GROUPS.iter().find(|group| group.contains(&old)) {
                edits.push((range, rng.pick(group).to_string()));
            }
        }
    }
    let mut out = String::new();
    for (i, range) in all.iter().enumerate().take(upto) {
        if i == dropped {
            continue;
        }
        let mut text = source[range.clone()].to_string();
        let mut own: Vec<_> =
            edits.iter().filter(|(edit, _)| edit.start >= range.start && edit.end <= range.end).collect();
        own.sort_by_key(|(edit, _)| std::cmp::Reverse(edit.start));
        own.dedup_by_key(|(edit, _)| edit.start);
        for (edit, new) in own {
            text.replace_range(edit.start - range.start..edit.end - range.start, new);
        }
        if !text.ends_with('\n') {
            text.push('\n');
        }
        out.push_str(&text);
        if i == repeated {
            out.push_str(&format!(
                "for (let again = 0; again < {}; again++) {{\n{text}}}\n",
                [3, 10, 60][rng.below(3)]
            ));
        }
    }
    out
}

/// The piece in a block or a function of its own, run once or often; what it throws ends only itself.
fn wrapped(rng: &mut Rng, piece: &str) -> String {
    let name = "typeof e === 'object' && e !== null && e.constructor ? e.constructor.name : typeof e";
    let end = format!("catch (e) {{ print('!', {name}); }}\n");
    match rng.below(6) {
        0 => piece.to_string(),
        1 | 2 => format!("try {{\n{piece}}} {end}"),
        3 => format!("try {{ (function () {{\n{piece}}})(); }} {end}"),
        _ => {
            let times = [2, 2, 3, 12][rng.below(4)];
            format!(
                "for (let round = 0; round < {times}; round++) try {{ (function () {{\n{piece}}})(); }} {end}"
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mutants_depend_on_their_seed_and_differ_from_what_they_are_made_of() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mutator = Mutator::load(&root).unwrap();
        assert!(mutator.programs.len() > 50);
        assert!(mutator.programs.iter().all(|(source, _)| !source.contains(".message")));
        let all: std::collections::BTreeSet<String> = (0..100).map(|seed| mutator.program(seed)).collect();
        assert_eq!(all.len(), 100);
        assert_eq!(mutator.program(5), mutator.program(5));
        assert!(Mutator::load(Path::new("/nowhere")).unwrap().is_empty());
    }
}
