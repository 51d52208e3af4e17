//! What is measured: named numbers for each program under each configuration, with the versions that they hold for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The instructions of the whole process.
pub const INSTRUCTIONS: &str = "instructions";

/// The phases that `tierlock run --mark-phases` marks, in the order of their numbers: what a process executes before the engine begins to parse
/// (the process, the engine and its builtins), in the front end, in the compilers, in the program, and after its end. They add up to
/// [`INSTRUCTIONS`].
pub const PHASES: [&str; 5] = [
    "start-instructions",
    "parse-instructions",
    "compile-instructions",
    "run-instructions",
    "end-instructions",
];

/// Numbers by name. All of them are better when they are smaller.
pub type Figures = BTreeMap<String, u64>;

/// Program -> configuration -> figures.
pub type Programs = BTreeMap<String, BTreeMap<String, Figures>>;

/// What counts depend on besides the code: they are compared only where all of this is the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Versions {
    /// `rustc 1.95.0 (59807616e 2026-04-14)`.
    pub rustc: String,
    /// `7.2.22`, without what a distribution adds.
    pub qemu: String,
    /// The CPU model, as QEMU names it.
    pub cpu: String,
    /// The Rust target.
    pub target: String,
    /// The Cargo profile.
    pub profile: String,
}

impl Versions {
    /// What differs, as `QEMU 7.2.22 there, 9.0.1 here`.
    pub fn differences(&self, here: &Versions) -> Vec<String> {
        let pairs = [
            ("toolchain", &self.rustc, &here.rustc),
            ("QEMU", &self.qemu, &here.qemu),
            ("CPU model", &self.cpu, &here.cpu),
            ("target", &self.target, &here.target),
            ("profile", &self.profile, &here.profile),
        ];
        let differing = pairs.into_iter().filter(|(_, there, here)| there != here);
        differing.map(|(what, there, here)| format!("{what} {there} there, {here} here")).collect()
    }
}

/// A number with its digits in groups of three.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

/// How a number changed, in percent of the old one: `+0.53 %`.
pub fn percent(old: u64, new: u64) -> String {
    match old {
        0 if new == 0 => "0 %".to_string(),
        0 => "from 0".to_string(),
        old => format!("{:+.2} %", (new as f64 / old as f64 - 1.0) * 100.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_readable() {
        let check = |number: u64, text: &str| assert_eq!(grouped(number), text);
        check(0, "0");
        check(999, "999");
        check(1000, "1 000");
        check(1_234_567, "1 234 567");
        assert_eq!(percent(200, 201), "+0.50 %");
        assert_eq!(percent(200, 100), "-50.00 %");
        assert_eq!(percent(0, 3), "from 0");
    }

    #[test]
    fn each_version_that_differs_is_named() {
        let there = Versions {
            rustc: "rustc 1".into(),
            qemu: "7.2.22".into(),
            cpu: "max".into(),
            target: "t".into(),
            profile: "release".into(),
        };
        assert!(there.differences(&there).is_empty());
        let here = Versions { qemu: "9.0.1".into(), profile: "dev".into(), ..there.clone() };
        assert_eq!(
            there.differences(&here),
            ["QEMU 7.2.22 there, 9.0.1 here", "profile release there, dev here"]
        );
    }
}
