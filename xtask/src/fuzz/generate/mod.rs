//! Programs that look for defects in compilers, written by a seed.
//!
//! What a compiler gets wrong hides where assumptions break: a loop that was hot with integers meets a double, an object changes its shape, an
//! array its kind, a prototype a method. So programs are made of *features* (one function of this folder each), over a scope of variables whose
//! types are known when the program is written and sometimes broken on purpose. Each program takes only some of the features, and those more often
//! (swarm testing: Groce and others, ISSTA 2012), because features that are always together hide each other's defects.
//!
//! Text is written directly rather than a syntax tree: nothing here looks at a program twice.
//!
//! # Invariants
//! - The same seed and weights give the same text.
//! - A program ends: every loop and every function spends `fuel`, and what grows is capped.
//! - It shows nothing that the standard leaves to the engine: no messages, times, random numbers or sources of functions, no comparison that is not an
//!   order, no transcendental function.

/// Writes a line of the program. The text is made first, because making it draws random numbers.
macro_rules! line {
    ($generator:expr, $($text:tt)*) => {{
        let text = format!($($text)*);
        $generator.line(&text);
    }};
}

mod callable;
mod control;
mod expression;
mod library;
mod literal;
mod object;
mod premise;
mod scope;
mod statement;

use super::rng::Rng;
use scope::Scope;

/// How values are shown, capped and mixed into checksums: functions, of which a program has those that it calls. They stand at its end, so that reducing it moves
/// none of its own functions behind [`HELPERS_MARK`].
const HELPERS: &str = include_str!("helpers.js");

/// The line before a program's helpers. Compiling them once more in each program would find nothing and take most of the time, so schedules may leave what
/// begins here out (`compile-until=`).
pub const HELPERS_MARK: &str = "// Helpers.\n";

/// How large a program is. Differences show in few lines, and ten small programs are run in the time of one large one; but what counts to some hundred before it is compiled, and what
/// depends on much having happened, wants large ones too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Size {
    Small,
    Medium,
    Large,
}

impl Size {
    /// Mostly small.
    fn choose(rng: &mut Rng) -> Size {
        match rng.below(40) {
            0 => Size::Large,
            1..=4 => Size::Medium,
            _ => Size::Small,
        }
    }

    /// Of three, its own.
    fn of<T>(self, small: T, medium: T, large: T) -> T {
        match self {
            Size::Small => small,
            Size::Medium => medium,
            Size::Large => large,
        }
    }
}

/// What a statement can be about; coverage moves their weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(usize)]
pub enum Feature {
    /// `x = e`, `x op= e`, `x++`.
    Assign,
    /// A declaration.
    Declare,
    /// `if`.
    If,
    /// A counted loop that may get hot.
    For,
    /// `while` and `do`.
    While,
    /// `for-of` over arrays, strings, maps, iterators of the program's own.
    ForOf,
    /// `for-in`.
    ForIn,
    /// `switch`.
    Switch,
    /// `try` with `catch`, `finally`, and jumps out of them.
    Try,
    /// Labelled blocks and loops.
    Label,
    /// A function declared in place.
    Function,
    /// Closures over loop variables and counters.
    Closure,
    /// Calls, also with too few and too many arguments.
    Call,
    /// `arguments`, rest and defaults.
    Arguments,
    /// Recursion to a fixed depth.
    Recursion,
    /// Classes in place.
    Class,
    /// Objects that change their shape.
    Shape,
    /// Reads at a site that sees many shapes.
    Megamorphic,
    /// Getters and setters.
    Accessor,
    /// Changes of prototypes.
    Prototype,
    /// Arrays that change their kind.
    Array,
    /// Array methods with callbacks.
    ArrayCallback,
    /// Destructuring.
    Destructure,
    /// Spread.
    Spread,
    /// Strings that are built.
    StringBuild,
    /// `Map` and `Set`.
    Collection,
    /// Sorting.
    Sort,
    /// JSON.
    Json,
    /// Regular expressions.
    RegExp,
    /// Direct `eval`.
    Eval,
    /// `with`.
    With,
    /// Much short-lived memory.
    Garbage,
    /// Integers at the limits of their range.
    Overflow,
    /// Objects with `valueOf`, `toString` and `Symbol.toPrimitive`.
    Conversion,
    /// Functions that are called with what they have never seen.
    Premise,
    /// A value in the middle of a computation is shown.
    Show,
}

impl Feature {
    /// All of them, in order.
    pub const ALL: [Feature; FEATURES] = [
        Feature::Assign,
        Feature::Declare,
        Feature::If,
        Feature::For,
        Feature::While,
        Feature::ForOf,
        Feature::ForIn,
        Feature::Switch,
        Feature::Try,
        Feature::Label,
        Feature::Function,
        Feature::Closure,
        Feature::Call,
        Feature::Arguments,
        Feature::Recursion,
        Feature::Class,
        Feature::Shape,
        Feature::Megamorphic,
        Feature::Accessor,
        Feature::Prototype,
        Feature::Array,
        Feature::ArrayCallback,
        Feature::Destructure,
        Feature::Spread,
        Feature::StringBuild,
        Feature::Collection,
        Feature::Sort,
        Feature::Json,
        Feature::RegExp,
        Feature::Eval,
        Feature::With,
        Feature::Garbage,
        Feature::Overflow,
        Feature::Conversion,
        Feature::Premise,
        Feature::Show,
    ];
}

/// How many features there are.
pub const FEATURES: usize = Feature::Show as usize + 1;

/// How often each feature is wanted, by [`Feature::ALL`].
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Weights(pub Vec<u32>);

impl Default for Weights {
    fn default() -> Self {
        let of = |feature: &Feature| match feature {
            Feature::Assign | Feature::For | Feature::Call => 24,
            Feature::If
            | Feature::Array
            | Feature::Shape
            | Feature::Try
            | Feature::Show
            | Feature::Overflow => 14,
            Feature::Eval | Feature::With => 2,
            _ => 8,
        };
        Self(Feature::ALL.iter().map(of).collect())
    }
}

/// A program and what it is made of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Program {
    /// Its text.
    pub text: String,
    /// The features that were written, each once.
    pub features: Vec<Feature>,
}

/// The program of `seed`.
pub fn program(seed: u64, weights: &Weights) -> Program {
    let mut rng = Rng::new(seed);
    let swarm = swarm(&mut rng, weights);
    let strict = rng.chance(30);
    let wrapped = rng.chance(50);
    let fuel_in_object = rng.chance(25);
    let size = Size::choose(&mut rng);
    let mut generator = Generator {
        rng,
        weights: swarm,
        out: String::with_capacity(8 << 10),
        indent: 0,
        scope: Scope::default(),
        names: 0,
        budget: 0,
        size,
        heat: 1,
        strict,
        written: [false; FEATURES],
        fuel: if fuel_in_object { "fuel.left" } else { "fuel" },
    };
    generator.whole(seed, wrapped, fuel_in_object);
    let written = Feature::ALL.into_iter().filter(|&feature| generator.written[feature as usize]);
    Program { features: written.collect(), text: generator.out }
}

/// Some of the features, some of those more often.
fn swarm(rng: &mut Rng, weights: &Weights) -> Vec<u32> {
    let keep = 35 + rng.below(60);
    let mut swarm: Vec<u32> = weights
        .0
        .iter()
        .map(|&weight| match (rng.chance(keep), rng.chance(15)) {
            (false, _) => 0,
            (true, false) => weight,
            (true, true) => weight * 6,
        })
        .collect();
    // A program of nothing but declarations would find nothing.
    for feature in [Feature::Assign, Feature::For, Feature::Show] {
        swarm[feature as usize] = swarm[feature as usize].max(6);
    }
    swarm
}

/// A program while it is written.
struct Generator {
    rng: Rng,
    weights: Vec<u32>,
    out: String,
    indent: usize,
    scope: Scope,
    names: usize,
    /// Statements that may still be written in the current top-level statement.
    budget: i32,
    size: Size,
    /// How often the place that is written will be run, at most.
    heat: usize,
    strict: bool,
    written: [bool; FEATURES],
    /// The expression that holds the fuel.
    fuel: &'static str,
}

impl Generator {
    fn whole(&mut self, seed: u64, wrapped: bool, fuel_in_object: bool) {
        line!(self, "// Program of seed {seed}.");
        if self.strict {
            self.line("'use strict';");
        }
        if wrapped {
            self.line("(function () {");
        }
        self.line(if fuel_in_object { "const fuel = { left: 0 };" } else { "let fuel = 0;" });
        self.variables();
        let size = self.size;
        for _ in 0..1 + self.rng.below(size.of(1, 2, 2)) {
            self.budget = size.of(2, 4, 4);
            self.function_declaration();
        }
        if self.rng.chance(size.of(10, 25, 40)) {
            self.budget = size.of(2, 3, 3);
            self.class_declaration();
        }
        for _ in 0..1 + self.rng.below(size.of(1, 2, 4)) {
            self.budget = size.of(3, 6, 7);
            self.guarded();
        }
        let all = self.scope.vars().iter().filter(|var| var.ty != scope::Ty::Fun);
        let all: Vec<String> = all.map(|var| var.name.clone()).collect();
        let shown: Vec<String> = all.iter().map(|name| format!("'{name}', show({name})")).collect();
        line!(self, "print({});", shown.join(", "));
        if wrapped {
            self.line("})();");
        }
        self.helpers();
    }

    /// The helpers that the program calls, and those that they call.
    fn helpers(&mut self) {
        let all: Vec<(String, &str)> = HELPERS
            .split("\n\n")
            .filter_map(|text| {
                Some((text.strip_prefix("function ")?.split_once('(')?.0.to_string() + "(", text))
            })
            .collect();
        let mut taken = vec![false; all.len()];
        loop {
            let wanted = |(i, (call, _)): (usize, &(String, &str))| {
                let by_helper = || {
                    all.iter().zip(&taken).any(|((_, text), taken)| *taken && text.contains(call.as_str()))
                };
                (!taken[i] && (self.out.contains(call.as_str()) || by_helper())).then_some(i)
            };
            let Some(next) = all.iter().enumerate().find_map(wanted) else { break };
            taken[next] = true;
        }
        self.out.push_str(HELPERS_MARK);
        for ((_, text), _) in all.iter().zip(&taken).filter(|(_, taken)| **taken) {
            self.line(text.trim_end());
        }
    }

    /// The variables that all of the program sees. Their first values are literals, which cannot throw.
    fn variables(&mut self) {
        use scope::Ty;
        let types = [Ty::Int, Ty::Num, Ty::Str, Ty::Arr, Ty::Obj, Ty::Any];
        let least = self.size.of(2, 4, 5);
        for i in 0..least + self.rng.below(3) {
            let ty = match self.size {
                Size::Small if i > 0 => types[self.rng.below(types.len())],
                _ => types.get(i).copied().unwrap_or_else(|| types[self.rng.below(types.len())]),
            };
            let value = self.literal(ty);
            let keyword = self.rng.pick(&["let", "var", "let"]);
            let name = self.fresh("v");
            line!(self, "{keyword} {name} = {value};");
            self.scope.declare(&name, ty, true);
        }
    }

    /// A statement with fuel of its own; what it throws is shown, and the program goes on.
    fn guarded(&mut self) {
        let fuel = self.fuel;
        let amounts = self.size.of([15, 30, 60, 120], [40, 80, 200, 600], [60, 150, 400, 1200]);
        let amount = amounts[self.rng.below(4)];
        line!(self, "{fuel} = {amount};");
        self.heat = 1;
        // In a function of its own more often than not: an optimiser that enters a loop compiles what follows it too, and the rest of the program is no news there.
        let (head, tail) = match self.rng.chance(60) {
            true => ("(function () { try {", "} catch (e) { print('!', named(e)); } })();"),
            false => ("try {", "} catch (e) { print('!', named(e)); }"),
        };
        // One of these is a statement as good as many, and few programs have many.
        let premise = self.rng.chance(self.weights[Feature::Premise as usize] as usize);
        self.block(head, tail, |g| match premise {
            true => g.write(Feature::Premise),
            false => g.statements(1, 2),
        });
        self.show_some();
    }

    fn show_some(&mut self) {
        if let Some(name) = self.scope.any_name(&mut self.rng) {
            line!(self, "print('{name}', show({name}));");
        }
    }

    fn line(&mut self, text: &str) {
        for _ in 0..self.indent {
            self.out.push_str("  ");
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// `head`, what `body` writes with a scope of its own, `tail`.
    fn block(&mut self, head: &str, tail: &str, body: impl FnOnce(&mut Self)) {
        self.line(head);
        self.indent += 1;
        let mark = self.scope.mark();
        body(self);
        self.scope.leave(mark);
        self.indent -= 1;
        self.line(tail);
    }

    /// A name that nothing else has.
    fn fresh(&mut self, prefix: &str) -> String {
        self.names += 1;
        format!("{prefix}{}", self.names)
    }

    /// A condition that is true while there is fuel.
    fn fueled(&self) -> String {
        format!("{}-- > 0", self.fuel)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_decided_by_its_seed() {
        for seed in 0..50 {
            assert_eq!(program(seed, &Weights::default()), program(seed, &Weights::default()));
        }
        let all: std::collections::BTreeSet<_> =
            (0..50).map(|seed| program(seed, &Weights::default()).text).collect();
        assert_eq!(all.len(), 50);
    }

    #[test]
    fn the_list_of_features_is_whole_and_in_order() {
        for (i, feature) in Feature::ALL.iter().enumerate() {
            assert_eq!(*feature as usize, i);
        }
    }

    #[test]
    fn every_feature_is_written_sooner_or_later() {
        let marks = [
            "switch (",
            "finally",
            "class ",
            "eval(",
            "with (",
            "JSON.",
            ".sort(",
            "new Map",
            "new Set",
            "for (const",
            " in ",
            "continue",
            "break",
            "arguments",
            "setPrototypeOf",
            "get ",
            "valueOf",
            "...",
            "yes: ",
            "?.",
            "??",
            "do {",
            "RegExp",
            "delete ",
            "#",
            "premise(",
        ];
        let all: String = (0..400).map(|seed| program(seed, &Weights::default()).text).collect();
        let missing: Vec<_> =
            marks.iter().filter(|mark| **mark != "yes: " && !all.contains(**mark)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn a_program_has_the_helpers_that_it_calls_and_those_that_they_call() {
        let names = ["show", "named", "describe", "cap", "mix", "stir"];
        let mut left_out = 0;
        for seed in 0..200 {
            let text = program(seed, &Weights::default()).text;
            for name in names {
                let has = text.contains(&format!("function {name}("));
                let calls = text.matches(&format!("{name}(")).count();
                assert_eq!(has, calls > usize::from(has), "{name}: {text}");
                left_out += usize::from(!has);
            }
            let (own, _) = text.split_once(HELPERS_MARK).unwrap();
            assert!(names.iter().all(|name| !own.contains(&format!("function {name}("))), "{text}");
        }
        assert!(left_out > 100, "{left_out}");
    }
}
