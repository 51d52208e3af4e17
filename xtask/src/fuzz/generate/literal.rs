//! Literals: mostly plain ones, and those at which representations change.

use super::Generator;
use super::scope::Ty;

/// Around int32, its shifts and products.
const INTS: &[&str] = &[
    "0",
    "1",
    "2",
    "-1",
    "3",
    "7",
    "-7",
    "10",
    "31",
    "32",
    "33",
    "63",
    "100",
    "255",
    "256",
    "65535",
    "65536",
    "1000003",
    "46340",
    "46341",
    "2147483647",
    "-2147483648",
    "2147483646",
    "-2147483647",
    "0x40000000",
    "-0x40000000",
    "0x7fff",
    "-32768",
];

/// What int32 cannot hold, or not exactly.
const NUMBERS: &[&str] = &[
    "-0",
    "NaN",
    "Infinity",
    "-Infinity",
    "0.5",
    "-0.5",
    "1.5",
    "2147483648",
    "-2147483649",
    "4294967295",
    "4294967296",
    "9007199254740991",
    "9007199254740992",
    "-9007199254740993",
    "1e21",
    "1e-7",
    "5e-324",
    "1.7976931348623157e308",
    "0.1",
    "123456.789",
    "-1e300",
    "3.0000000000000004",
    "2.5",
    "1e15",
];

const STRINGS: &[&str] = &[
    "''",
    "'a'",
    "'ab'",
    "'0'",
    "'1'",
    "'-1'",
    "'1.5'",
    "' 12 '",
    "'x7'",
    "'length'",
    "'p'",
    "'q'",
    "'é'",
    "'\\u{1F600}'",
    "'\\ud800'",
    "'undefined'",
    "'2147483648'",
    "'NaN'",
    "'-0'",
    "'0x1f'",
    "'1e3'",
    "'hello world'",
    "'aXbXc'",
    "'\\n'",
    "'constructor'",
];

const OTHERS: &[&str] = &["undefined", "null", "true", "false"];

/// The names of properties; few, so that objects share shapes and sites see several.
pub const PROPERTIES: &[&str] = &["p", "q", "r", "x", "y", "z", "w"];

/// Indices that stay near: what is far away makes arrays that take forever to walk over in other engines.
const INDICES: &[&str] =
    &["0", "1", "2", "3", "5", "8", "12", "19", "33", "-1", "1.5", "'2'", "'x'", "70", "NaN", "-0"];

impl Generator {
    /// A literal of `ty`, which cannot throw and has no effect.
    pub(super) fn literal(&mut self, ty: Ty) -> String {
        match ty {
            Ty::Int => self.rng.pick(INTS).to_string(),
            Ty::Num if self.rng.chance(40) => self.rng.pick(INTS).to_string(),
            Ty::Num => self.rng.pick(NUMBERS).to_string(),
            Ty::Str => self.rng.pick(STRINGS).to_string(),
            Ty::Bool => self.rng.pick(&["true", "false"]).to_string(),
            Ty::Arr => self.array_literal(),
            Ty::Obj => self.object_literal(),
            Ty::Fun => self
                .rng
                .pick(&["Math.abs", "(a => a)", "String", "((a, b) => a + b)", "Boolean", "(() => 1)"])
                .to_string(),
            Ty::Any => match self.rng.below(4) {
                0 => self.rng.pick(OTHERS).to_string(),
                1 => self.literal(Ty::Str),
                _ => self.literal(Ty::Num),
            },
        }
    }

    fn array_literal(&mut self) -> String {
        let kind = self.rng.below(6);
        let n = self.rng.below(7);
        let mut items = Vec::new();
        for _ in 0..n {
            items.push(match kind {
                0 | 1 => self.literal(Ty::Int),
                2 => self.literal(Ty::Num),
                3 => self.literal(Ty::Str),
                4 if self.rng.chance(30) => String::new(),
                _ => self.literal(Ty::Any),
            });
        }
        // A hole at the end needs its comma.
        let tail = if items.last().is_some_and(String::is_empty) { "," } else { "" };
        format!("[{}{tail}]", items.join(", "))
    }

    fn object_literal(&mut self) -> String {
        let n = self.rng.below(5);
        let mut items = Vec::new();
        for _ in 0..n {
            let key = if self.rng.chance(8) { "3" } else { self.rng.pick(PROPERTIES) };
            let ty = if self.rng.chance(70) { Ty::Num } else { Ty::Any };
            let value = self.literal(ty);
            items.push(format!("{key}: {value}"));
        }
        format!("{{ {} }}", items.join(", "))
    }

    /// The name of a property.
    pub(super) fn property(&mut self) -> &'static str {
        self.rng.pick(PROPERTIES)
    }

    /// An index, constant or computed, that stays near.
    pub(super) fn index(&mut self, depth: usize) -> String {
        match self.rng.below(3) {
            0 => self.rng.pick(INDICES).to_string(),
            1 => match self.scope.read(&mut self.rng, Ty::Int) {
                Some(name) => format!("{name} & {}", self.rng.pick(&["7", "15", "3", "31"])),
                None => "1".to_string(),
            },
            _ => format!(
                "({}) & {}",
                self.expression(Ty::Int, depth.saturating_sub(1)),
                self.rng.pick(&["7", "31"])
            ),
        }
    }
}
