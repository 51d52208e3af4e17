//! Random programs, each decision taken by a byte: the evaluator against machine code of this machine, unoptimised and
//! optimised, with all registers and with six; the verifier runs after each pass and the checker after each allocation.
//!
//! What differs is reported with the pass, the number of the rewrite, and the program reduced, as a file for `corpus/ir`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tierlock_codegen::compile::{Options, compile_with};
use tierlock_codegen::ir::Function;
use tierlock_codegen::ir::eval::EvalError;
use tierlock_codegen::machine::RegEnv;
use tierlock_codegen::passes::PassSet;
use tierlock_codegen::random::{self, Shape};
use tierlock_codegen::regalloc;
use tierlock_codegen::trial::{self, Call, Shown, blame};

/// How `tierlock ir run` runs machine code; here and there whoever brings the IR answers for what it touches.
#[path = "../../cli/src/ir/native.rs"]
mod native;

const STEPS_MAX: u64 = 20_000;

/// How often a program that goes wrong may run while it is reduced.
const QUESTIONS_MAX: usize = 20_000;

fuzz_target!(|data: &[u8]| {
    let Some((&first, rest)) = data.split_first() else { return };
    let shape = match first % 4 {
        0 => Shape::small(),
        1 => Shape { functions: 1, calls: false, ..Shape::default() },
        2 => Shape { functions: 2, statements: 200, depth: 6, ..Shape::default() },
        _ => Shape::default(),
    };
    let trial = random::program_from_bytes(rest, &shape).trial();
    let expected = match trial::trace(&trial.functions, &trial.call, STEPS_MAX).0 {
        Ok(shown) => shown,
        Err(EvalError::Steps) => return,
        Err(error) => panic!("{error}, in {trial}"),
    };
    for (name, target) in native::targets() {
        for (on, regs_max) in [
            (PassSet::none(), None),
            (PassSet::none(), Some(RegEnv::REGS_MIN)),
            (PassSet::all(), None),
            (PassSet::all(), Some(RegEnv::REGS_MIN)),
        ] {
            let options = Options { regs_max, ..Options::new(target) };
            let mut machine = |functions: &[Function], call: &Call| run(&options, functions, call);
            let optimise = blame::pipeline(on);
            let found = blame::optimised(&trial.functions, &optimise, u64::MAX)
                .and_then(|(functions, _)| trial::caught(|| machine(&functions, &trial.call)));
            if found.as_ref().is_ok_and(|found| found.as_ref().is_ok_and(|found| *found == expected)) {
                continue;
            }
            let report = trial::report(&trial, &optimise, &mut machine, QUESTIONS_MAX);
            panic!("{name}, {on:?}, {regs_max:?} registers\n{expected} expected, found {found:?}\n{report}");
        }
    }
});

fn run(options: &Options, functions: &[Function], call: &Call) -> Result<Shown, String> {
    let compiled = functions
        .iter()
        .map(|function| compile_with(function, options, &regalloc::run, &mut |_, _| ()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| error.to_string())?;
    Ok(native::Program::new(functions, compiled)?.run(call))
}
