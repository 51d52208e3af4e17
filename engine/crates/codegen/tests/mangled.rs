//! Texts that were damaged at random: each parses or is refused with a place, and what parses and verifies runs to an
//! outcome or an error. Nothing panics.

use tierlock_codegen::ir::eval::Evaluator;
use tierlock_codegen::ir::text::parse_module;
use tierlock_codegen::ir::{Function, Type, Val, verify};
use tierlock_codegen::random::{self, Rng, Shape};

/// Swaps, drops or doubles words, or changes single bytes.
fn mangle(text: &str, rng: &mut Rng) -> String {
    let mut words: Vec<String> = text.split_inclusive([' ', '\n']).map(str::to_string).collect();
    // A word of the same kind in place of another one often still parses, and then breaks a rule or changes the meaning.
    let alike = |one: &str, other: &str| {
        one.chars().next() == other.chars().next() && one.ends_with(&other[other.len() - 1..])
    };
    if rng.chance(75) {
        for _ in 0..1 + rng.below(3) {
            let at = rng.below(words.len());
            let found: Vec<usize> =
                (0..words.len()).filter(|&other| alike(&words[at], &words[other])).collect();
            words[at] = words[rng.pick(&found)].clone();
        }
        return words.concat();
    }
    for _ in 0..1 + rng.below(2) {
        let (at, other) = (rng.below(words.len()), rng.below(words.len()));
        match rng.below(6) {
            0 => words.swap(at, other),
            1 => words[at].clear(),
            2 | 3 => words[at] = words[other].clone(),
            4 => words[at] += "é",
            _ => {
                let mut bytes = words[at].clone().into_bytes();
                if !bytes.is_empty() {
                    let byte = rng.below(bytes.len());
                    bytes[byte] = rng.pick(b"0123456789()[]{}.,:;!@+-*=vbx \n");
                }
                words[at] = String::from_utf8_lossy(&bytes).into_owned();
            }
        }
    }
    words.concat()
}

fn zero(ty: Type) -> Val {
    Val::from_bits(ty, 0)
}

#[test]
fn damaged_texts_are_refused_or_mean_something() {
    let (mut refused, mut invalid, mut ran) = (0, 0, 0);
    for seed in 0..3000 {
        let mut rng = Rng::new(seed);
        let shape = Shape { statements: 10, ..Shape::default() };
        let program = random::program(seed / 20, &shape);
        let text: String = program.functions.iter().map(Function::to_string).collect();
        let text = mangle(&text, &mut rng);
        let functions: Vec<Function> = match parse_module(&text) {
            Ok(functions) => functions.into_iter().map(|(function, _)| function).collect(),
            Err(error) => {
                let line = text.lines().nth(error.line as usize - 1).unwrap_or_default();
                assert!(error.column as usize <= line.chars().count() + 1, "{error} of\n{text}");
                refused += 1;
                continue;
            }
        };
        if functions.iter().any(|function| verify(function).map_err(|error| error.to_string()).is_err()) {
            invalid += 1;
            continue;
        }
        let Some(first) = functions.first() else { continue };
        let args: Vec<Val> = first.signature.params.iter().map(|&ty| zero(ty)).collect();
        let mut evaluator = Evaluator::new(&functions);
        evaluator.steps_max = 10_000;
        evaluator.depth_max = 100;
        // Whatever comes out is right, as long as something does.
        let _ = evaluator.run(&first.name, &args);
        ran += 1;
    }
    assert!(refused > 500 && invalid > 100 && ran > 300, "{refused} refused, {invalid} invalid, {ran} ran");
}
