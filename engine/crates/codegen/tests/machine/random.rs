//! Random programs: machine code against the evaluator.
//!
//! `SEEDS=1000..2000 cargo test -p tierlock-codegen --test machine random` runs others than the few of the smoke test, and
//! `SHOW=1` prints each stage of the first that differs.

use std::ops::Range;

use crate::support::{Program, Way, ways};
use tierlock_codegen::ir::eval::{EvalError, Evaluator, Outcome};
use tierlock_codegen::random::{self, Shape, natives};

extern "C" fn poke(address: *mut i64, value: i64) {
    // SAFETY: programs poke eight bytes of their buffer, which `run` owns.
    unsafe { address.write_unaligned(address.read_unaligned().wrapping_add(value)) };
}

/// What a run comes to: its outcome and the buffer.
type Run = (Outcome, Vec<u8>);

fn evaluate(program: &random::Program) -> Option<Run> {
    let mut evaluator = Evaluator::new(&program.functions);
    evaluator.steps_max = 200_000;
    natives::add(&mut evaluator);
    let buffer = evaluator.memory.allocate(&program.buffer);
    let constants = evaluator.memory.allocate(&program.constants);
    match evaluator.run(random::ENTRY, &program.args(buffer, constants)) {
        Ok(outcome) => Some((outcome, evaluator.memory.area(buffer).expect("it was allocated").to_vec())),
        Err(EvalError::Steps) => None,
        Err(error) => panic!("{error}"),
    }
}

fn run(program: &random::Program, way: &Way) -> Run {
    let mut compiled = Program::new(way, &program.functions, &natives::externs(poke));
    let mut buffer = program.buffer.clone();
    let args = program.args(buffer.as_mut_ptr() as u64, program.constants.as_ptr() as u64);
    let outcome = compiled.call(random::ENTRY, &args);
    (outcome, buffer)
}

/// Whether machine code does what the evaluator does.
fn check(seeds: Range<u64>, shape: &Shape) {
    let count = seeds.end - seeds.start;
    let ways = ways();
    let mut ran = 0;
    for seed in seeds {
        let program = random::program(seed, shape);
        let Some(expect) = evaluate(&program) else { continue };
        ran += 1;
        for way in &ways {
            let actual = run(&program, way);
            if actual != expect {
                let texts: Vec<String> = program.functions.iter().map(|f| f.to_string()).collect();
                panic!(
                    "seed {seed} of {shape:?} with {}\nexpect {:?}\nactual {:?}\nsame memory: {}\nargs {:?}\n{}",
                    way.name,
                    expect.0,
                    actual.0,
                    expect.1 == actual.1,
                    program.args(0, 0),
                    texts.join("\n")
                );
            }
        }
    }
    assert!(ran > count / 2, "only {ran} of {count} programs ended soon");
}

fn seeds(default: Range<u64>) -> Range<u64> {
    let Ok(text) = std::env::var("SEEDS") else { return default };
    let (from, to) = text.split_once("..").expect("SEEDS is a range");
    from.parse().expect("a number")..to.parse().expect("a number")
}

#[test]
fn small_programs() {
    check(seeds(0..300), &Shape::small());
}

#[test]
fn programs() {
    check(seeds(0..100), &Shape::default());
}
