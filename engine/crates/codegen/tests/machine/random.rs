//! Random programs: machine code against the evaluator.
//!
//! `SEEDS=1000..2000 cargo test -p tierlock-codegen --test machine random` runs others than the few of the smoke test. What
//! differs is reported with the pass, the number of the rewrite and the program reduced to a few instructions, as a file
//! for `corpus/ir`; `SHOW=1` prints each stage of everything that is compiled.

use std::ops::Range;

use crate::support::{Program, Way, ways};
use tierlock_codegen::compile::CompiledFunction;
use tierlock_codegen::ir::eval::EvalError;
use tierlock_codegen::ir::{Function, Op, Val};
use tierlock_codegen::random::{self, Shape, natives};
use tierlock_codegen::trial::blame::{self, Observe, Optimise};
use tierlock_codegen::trial::{self, Arg, Call, Report, Shown};
use tierlock_codegen::{CodegenError, Fuel};

extern "C" fn poke(address: *mut i64, value: i64) {
    // SAFETY: programs poke eight bytes of their buffer, which `run` owns.
    unsafe { address.write_unaligned(address.read_unaligned().wrapping_add(value)) };
}

/// Compiles functions that have been through the passes, and runs a call.
fn run(way: &Way, functions: &[Function], call: &Call) -> Result<Shown, String> {
    let compiled: Result<Vec<CompiledFunction>, CodegenError> =
        functions.iter().map(|function| way.lower(function)).collect();
    let compiled = compiled.map_err(|error| error.to_string())?;
    let mut program = Program::of(compiled, functions, &natives::externs(poke));
    // A word more than there is, for an address even where there is nothing.
    let memory = call.buffers().map(|buffer| [&buffer.bytes[..], &[0; 8]].concat());
    let mut memory: Vec<Vec<u8>> = std::hint::black_box(memory.collect());
    let places: Vec<(u64, usize)> = memory
        .iter_mut()
        .zip(call.buffers())
        .map(|(bytes, buffer)| (bytes.as_mut_ptr().expose_provenance() as u64, buffer.bytes.len()))
        .collect();
    let mut addresses = places.iter();
    let args: Vec<Val> = call
        .args
        .iter()
        .map(|arg| match arg {
            Arg::Value(ty, bits) => Val::from_bits(*ty, *bits),
            Arg::Buffer(_) => Val::Ptr(addresses.next().expect("each has a place").0),
        })
        .collect();
    let outcome = program.call(&call.function, &args);
    let memory = std::hint::black_box(memory);
    let after = memory.iter().zip(call.buffers());
    let after = after.map(|(bytes, buffer)| buffer.with_bytes(&bytes[..buffer.bytes.len()])).collect();
    Ok(Shown { outcome: call.show(&outcome, &places), after })
}

/// A way of compiling together with the passes that are run before.
type Optimised<'w> = (&'w Way, Box<Optimise<'w>>);

/// How often reducing may run what it reduces.
const QUESTIONS_MAX: usize = 10_000;

/// Runs programs, and reports the first that machine code makes something else of than the evaluator.
fn differing(seeds: Range<u64>, shape: &Shape, ways: &[Optimised<'_>]) -> Option<(String, Report)> {
    let count = seeds.end - seeds.start;
    let mut ran = 0;
    for seed in seeds {
        let trial = random::program(seed, shape).trial();
        let expected = match trial::trace(&trial.functions, &trial.call, 200_000).0 {
            Ok(shown) => shown,
            Err(EvalError::Steps) => continue,
            Err(error) => panic!("seed {seed}: {error}"),
        };
        ran += 1;
        for (way, optimise) in ways {
            let mut machine = |functions: &[Function], call: &Call| run(way, functions, call);
            let found = blame::optimised(&trial.functions, optimise, u64::MAX)
                .and_then(|(functions, _)| trial::caught(|| machine(&functions, &trial.call)));
            if found != Ok(Ok(expected.clone())) {
                let what = format!(
                    "seed {seed} of {shape:?} with {}\n{} = {expected}\nfound {found:?}",
                    way.name, trial.call
                );
                return Some((what, trial::report(&trial, optimise, &mut machine, QUESTIONS_MAX)));
            }
        }
    }
    assert!(ran > count / 2, "only {ran} of {count} programs ended soon");
    None
}

fn check(seeds: Range<u64>, shape: &Shape) {
    let ways = ways();
    let ways: Vec<Optimised<'_>> =
        ways.iter().map(|way| (way, Box::new(blame::pipeline(way.passes())) as Box<Optimise<'_>>)).collect();
    if let Some((what, report)) = differing(seeds, shape, &ways) {
        panic!("{what}\n{report}");
    }
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

/// Reports what goes wrong with a pass behind all others that makes each op `from` one `to`, with its operands exchanged.
fn planted(from: Op, to: Op) -> (String, Report) {
    let ways = ways();
    let way = ways.iter().find(|way| way.optimised).expect("one is");
    let optimise = move |f: &mut Function, fuel: &mut Fuel, observe: &mut Observe<'_>| {
        blame::pipeline(way.passes())(f, fuel, observe);
        let insts: Vec<_> = f.live_insts().map(|(_, inst)| inst).collect();
        for inst in insts {
            if f[inst].op == from && fuel.spend() {
                let mut args = f.args(inst).to_vec();
                args.swap(0, 1);
                let (ty, extra) = (f[inst].ty, f[inst].extra);
                f.rewrite(inst, to, ty, &args, extra);
            }
        }
        observe("planted", f, fuel.spent());
    };
    differing(0..1000, &Shape::default(), &[(way, Box::new(optimise))]).expect("the rewrite is wrong")
}

#[test]
fn a_wrong_rewrite_is_named_and_what_it_breaks_reduced() {
    for (from, to) in [(Op::Sub, Op::Sub), (Op::SubChecked, Op::SubChecked), (Op::ShrU, Op::ShrS)] {
        let (what, report) = planted(from, to);
        let text = format!("{what}\n{report}");
        let first = report.first.as_ref().unwrap_or_else(|| panic!("{text}"));
        let second = report.second.as_ref().unwrap_or_else(|| panic!("{text}"));
        assert_eq!((first.pass, second.pass), (Some("planted"), Some("planted")), "{text}");
        assert!(first.rewrite <= first.total && second.rewrite <= second.total, "{text}");
        let after = second.after.as_ref().expect("it does not panic");
        assert!(after.live_insts().any(|(_, inst)| after[inst].op == to), "{text}");
        let insts: usize = report.reduced.functions.iter().map(|f| f.live_insts().count()).sum();
        assert!(insts <= 6 && report.reduced.functions.len() == 1, "{insts} instructions are left\n{text}");
        let named = format!("rewrite {} of {}, by pass planted", first.rewrite, first.total);
        assert!(text.contains(&named) && text.contains("; run @f"), "{text}");
    }
}
