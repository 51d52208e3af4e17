//! Random programs through the passes, each alone, all, and all with little fuel: evaluated, they mean what they meant.

use super::*;
use crate::ir::{Val, eval::Evaluator, eval::Outcome};
use crate::random::{self, Program, Shape};

/// What a run shows: how it ended and what it left in memory.
fn run(program: &Program, functions: &[Function]) -> Result<(Outcome, Vec<u8>), String> {
    let mut evaluator = Evaluator::new(functions);
    random::natives::add(&mut evaluator);
    let buffer = evaluator.memory.allocate(&program.buffer);
    let constants = evaluator.memory.allocate(&program.constants);
    let args: [Val; 5] = program.args(buffer, constants);
    let outcome = evaluator.run(random::ENTRY, &args).map_err(|error| error.to_string())?;
    let after = evaluator.memory.area(buffer).expect("it was allocated").to_vec();
    Ok((outcome, after))
}

fn optimised(program: &Program, on: PassSet, fuel: u64) -> (Vec<Function>, u64) {
    let mut fuel = Fuel::limited(fuel);
    let mut functions = program.functions.clone();
    for f in &mut functions {
        super::run(f, on, &mut fuel);
    }
    (functions, fuel.spent())
}

/// Finds the first rewrite that changes what a program does, and says which pass made it.
fn bisect(program: &Program, on: PassSet, expect: &(Outcome, Vec<u8>)) -> String {
    let total = optimised(program, on, u64::MAX).1;
    let wrong = |fuel: u64| run(program, &optimised(program, on, fuel).0).as_ref() != Ok(expect);
    let (mut good, mut bad) = (0, total);
    while bad - good > 1 {
        let middle = good.midpoint(bad);
        *if wrong(middle) { &mut bad } else { &mut good } = middle;
    }
    let mut text = format!("rewrite {bad} of {total}\n");
    let mut fuel = Fuel::limited(bad);
    for f in &program.functions {
        let mut f = f.clone();
        let mut before = f.to_string();
        let start = fuel.spent();
        super::run_observed(&mut f, on, &mut fuel, true, &mut |pass, f, spent| {
            if spent == bad && !text.contains("by pass") {
                text += &format!("by pass {pass}\n{before}{f}");
            }
            before = f.to_string();
        });
        if start < bad && fuel.spent() == bad && text.contains("by pass") {
            break;
        }
    }
    text
}

fn check(seed: u64, shape: &Shape, on: PassSet) {
    let program = random::program(seed, shape);
    let Ok(expect) = run(&program, &program.functions) else { return };
    let found = run(&program, &optimised(&program, on, u64::MAX).0);
    if found.as_ref() != Ok(&expect) {
        panic!(
            "seed {seed}: {:?}, not {:?}: {}",
            found.map(|f| f.0),
            expect.0,
            bisect(&program, on, &expect)
        );
    }
}

/// How many seeds: `FUZZ_SEEDS=from..to` for more than a smoke test.
fn seeds(count: u64) -> std::ops::Range<u64> {
    match std::env::var("FUZZ_SEEDS") {
        Ok(range) => {
            let (from, to) = range.split_once("..").expect("FUZZ_SEEDS=from..to");
            from.parse().expect("a number")..to.parse().expect("a number")
        }
        Err(_) => 0..count,
    }
}

#[test]
fn random_programs_stay_what_they_are() {
    for seed in seeds(150) {
        check(seed, &Shape::default(), PassSet::all());
        check(seed, &Shape::small(), PassSet::all());
    }
}

#[test]
fn random_programs_through_each_pass_alone_and_without_each() {
    for seed in seeds(40) {
        for &pass in Pass::ALL {
            check(seed, &Shape::default(), PassSet::none().with(pass));
            check(seed, &Shape::default(), PassSet::all().without(pass));
        }
    }
}

#[test]
fn fuel_stops_anywhere() {
    for seed in seeds(30) {
        let program = random::program(seed, &Shape::default());
        let Ok(expect) = run(&program, &program.functions) else { continue };
        let total = optimised(&program, PassSet::all(), u64::MAX).1;
        for step in 0..20 {
            let fuel = total * step / 20;
            let (functions, spent) = optimised(&program, PassSet::all(), fuel);
            assert_eq!(spent, fuel, "seed {seed}: all of the fuel is used");
            assert_eq!(run(&program, &functions).as_ref(), Ok(&expect), "seed {seed}, fuel {fuel}");
        }
    }
}

#[test]
fn the_same_rewrites_are_made_every_time() {
    for seed in seeds(10) {
        let program = random::program(seed, &Shape::default());
        let text = |functions: &[Function]| functions.iter().map(|f| f.to_string()).collect::<String>();
        let (first, spent) = optimised(&program, PassSet::all(), u64::MAX);
        let (second, again) = optimised(&program, PassSet::all(), u64::MAX);
        assert_eq!((text(&first), spent), (text(&second), again));
        let (none, spent) = optimised(&program, PassSet::all(), 0);
        assert_eq!(spent, 0);
        for f in none {
            crate::ir::verify(&f).unwrap();
        }
    }
}

#[test]
fn whether_a_number_is_even_is_told_by_a_bit() {
    let text = "func @even(i32) -> i32 own {
block0(v0: i32):
    v1 = const.i32 2
    v2 = rem_s.i32 v0, v1
    v3 = const.i32 0
    v4 = eq.i32 v2, v3
    br v4, block1, block2
block1:
    ret v1
block2:
    ret v3
}";
    let mut f = crate::ir::parse_function(text).unwrap();
    super::run(&mut f, PassSet::all(), &mut Fuel::default());
    let text = f.to_string();
    assert!(text.contains("and.i32") && !text.contains("sub.i32") && !text.contains("rem_s"), "{text}");
}

#[test]
fn passes_have_names() {
    for &pass in Pass::ALL {
        assert_eq!(Pass::from_name(pass.name()), Some(pass));
        assert!(PIPELINE.contains(&pass) && pass.doc().ends_with('.'), "{pass}");
        assert!(!PassSet::all().without(pass).contains(pass) && PassSet::none().with(pass).contains(pass));
    }
    assert_eq!(Pass::from_name("none of them"), None);
}
