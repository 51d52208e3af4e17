//! Random programs on the host: what the machine code comes to is what the evaluator comes to, in memory too.

mod support;

use support::{Program, Way, ways};
use tierlock_codegen::ir::Val;
use tierlock_codegen::ir::eval::{self, Evaluator};
use tierlock_codegen::random::{self, Shape, natives};
use tierlock_codegen::standalone::Outcome;

extern "C" fn poke(address: u64, value: i64) {
    let place = address as usize as *mut i64;
    // SAFETY: programs poke into their buffer only, which outlives the run.
    unsafe { place.write_unaligned(place.read_unaligned().wrapping_add(value)) }
}

extern "C" fn mix(a: i64, b: i64) -> i64 {
    natives::mix(a, b)
}

extern "C" fn scale(a: f64, b: i32) -> f64 {
    natives::scale(a, b)
}

#[allow(clippy::too_many_arguments)]
extern "C" fn many(
    a: i64,
    b: f64,
    c: i32,
    d: i64,
    e: i64,
    f: f64,
    g: i64,
    h: i32,
    i: i64,
    j: i64,
    k: i64,
    l: i32,
) -> i64 {
    natives::many(a, b, c, d, e, f, g, h, i, j, k, l)
}

fn externs() -> Vec<(&'static str, u64)> {
    vec![
        ("native_mix", mix as *const () as u64),
        ("native_scale", scale as *const () as u64),
        ("native_many", many as *const () as u64),
        ("native_poke", poke as *const () as u64),
    ]
}

/// What the evaluator says: the outcome, and what the buffer then holds.
fn expected(program: &random::Program) -> Option<(Outcome, Vec<u8>)> {
    let mut evaluator = Evaluator::new(&program.functions);
    natives::add(&mut evaluator);
    let buffer = evaluator.memory.allocate(&program.buffer);
    let constants = evaluator.memory.allocate(&program.constants);
    let outcome = evaluator.run(random::ENTRY, &program.args(buffer, constants)).ok()?;
    let bits = |values: &[Val]| values.iter().map(|value| value.bits()).collect();
    let outcome = match outcome {
        eval::Outcome::Return(value) => Outcome::Returned(value.map(Val::bits)),
        eval::Outcome::Exit { function, exit, values } => {
            Outcome::Left { function, exit, values: bits(&values) }
        }
    };
    let bytes = (0..program.buffer.len() as u64)
        .map(|at| evaluator.memory.read(buffer + at, 1).expect("the buffer is there") as u8)
        .collect();
    Some((outcome, bytes))
}

fn run(program: &random::Program, way: &Way) -> (Outcome, Vec<u8>) {
    let mut buffer = program.buffer.clone();
    let constants = program.constants.clone();
    let args = program.args(buffer.as_mut_ptr() as u64, constants.as_ptr() as u64).map(Val::bits);
    let outcome = Program::new(way, &program.functions, &externs()).call(random::ENTRY, &args);
    (outcome, std::hint::black_box(buffer))
}

fn check(seeds: std::ops::Range<u64>, shape: &Shape) {
    let mut ran = 0;
    for seed in seeds.clone() {
        let program = random::program(seed, shape);
        let Some(expected) = expected(&program) else { continue };
        ran += 1;
        // Until x86-64 is there.
        for way in ways().into_iter().filter(|way| way.options.target.arch == tierlock_asm::Arch::A64) {
            let found = run(&program, &way);
            if found != expected {
                let text: String = program.functions.iter().map(ToString::to_string).collect();
                panic!("seed {seed} of {shape:?} with {}: {found:x?}, not {expected:x?}\n{text}", way.name);
            }
        }
    }
    assert!(ran * 10 >= (seeds.end - seeds.start) * 9, "of {seeds:?}, {ran} ran");
}

/// How many seeds to try, if the environment says so.
fn seeds(usually: u64) -> std::ops::Range<u64> {
    let from = std::env::var("SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(0);
    let count = std::env::var("SEEDS").ok().and_then(|text| text.parse().ok()).unwrap_or(usually);
    from..from + count
}

#[test]
fn small_programs_come_to_what_the_evaluator_says() {
    check(seeds(100), &Shape::small());
}

#[test]
fn programs_come_to_what_the_evaluator_says() {
    check(seeds(40), &Shape::default());
}
