//! How long compiling takes, stage by stage, for functions of growing size: `cargo run --release -p tierlock-codegen
//! --example compile_time [TARGET]`.

use std::time::{Duration, Instant};

use tierlock_asm::Target;
use tierlock_codegen::compile::{Options, compile};
use tierlock_codegen::fuel::Fuel;
use tierlock_codegen::ir::Function;
use tierlock_codegen::machine::edges;
use tierlock_codegen::random::{self, Shape};
use tierlock_codegen::target::{Backend, a64::A64, x64::X64};
use tierlock_codegen::{passes, regalloc};

const STAGES: [&str; 7] = ["all", "clone", "passes", "edges", "select", "regalloc", "emit"];

fn main() {
    let name = std::env::args().nth(1).unwrap_or_else(|| "x86_64-v3".to_string());
    let Some(target) = Target::parse(&name) else {
        eprintln!("unknown target: {name}");
        std::process::exit(2);
    };
    let options = Options::new(target);
    println!("nanoseconds an instruction for {name}");
    print!("{:>8}", "insts");
    STAGES.iter().for_each(|stage| print!(" {stage:>8}"));
    println!();
    for statements in [10, 100, 1000, 5000, 20_000] {
        let shape = Shape { functions: 1, statements, depth: 6, ..Shape::default() };
        // The largest of a few, since sizes are random.
        let programs = (0..20).map(|seed| random::program(seed, &shape).functions.swap_remove(0));
        let Some(f) = programs.max_by_key(|f| f.live_insts().count()) else { continue };
        let stages = match target.arch {
            tierlock_asm::Arch::X64 => measure(&f, &X64::new(&options), &options),
            tierlock_asm::Arch::A64 => measure(&f, &A64::new(&options), &options),
        };
        let count = f.live_insts().count();
        print!("{count:>8}");
        stages.iter().for_each(|stage| print!(" {:>8.1}", stage.as_nanos() as f64 / count as f64));
        println!();
    }
}

/// The whole, then each stage; the best of some runs.
fn measure<B: Backend>(f: &Function, backend: &B, options: &Options) -> [Duration; 7] {
    let mut best = [Duration::MAX; 7];
    let runs = (2_000_000 / f.inst_count().max(1)).clamp(3, 300);
    for _ in 0..runs {
        let mut times = [Duration::ZERO; 7];
        let mut at = 0;
        let mut lap = |start: Instant| {
            times[at] = start.elapsed();
            at += 1;
        };
        let start = Instant::now();
        compile(f, options).expect("it compiles");
        lap(start);
        let start = Instant::now();
        let mut own = f.clone();
        lap(start);
        let start = Instant::now();
        passes::run(&mut own, options.passes, &mut Fuel::unlimited());
        lap(start);
        let start = Instant::now();
        edges::prepare(&mut own);
        lap(start);
        let start = Instant::now();
        let code = backend.select(&own).expect("it is selected");
        lap(start);
        let start = Instant::now();
        let allocation =
            regalloc::run(&code.flow, &backend.regs(own.signature.conv)).expect("it is allocated");
        lap(start);
        let start = Instant::now();
        backend.emit(&own, &code, &allocation).expect("it is emitted");
        lap(start);
        for (best, time) in best.iter_mut().zip(times) {
            *best = time.min(*best);
        }
    }
    best
}
