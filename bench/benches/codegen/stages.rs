//! Where the time of compiling goes: nanoseconds an instruction, stage by stage and pass by pass.

use std::time::Duration;

use tierlock_asm::Arch;
use tierlock_codegen::compile::Options;
use tierlock_codegen::fuel::Fuel;
use tierlock_codegen::ir::Function;
use tierlock_codegen::machine::edges;
use tierlock_codegen::passes::{self, PIPELINE, PassSet};
use tierlock_codegen::random::large;
use tierlock_codegen::regalloc;
use tierlock_codegen::target::{Backend, a64::A64, x64::X64};

use crate::kernels::KERNELS;
use crate::native::target;
use crate::tables::SIZES;
use tierlock_platform::thread_time;

/// Prints the table: a column for each size of generated function, and one for the kernels together; or one for `size`, which is 0 for the
/// kernels.
pub fn print(rounds: u32, size: Option<usize>) {
    let options = Options::new(target());
    let mut columns = Vec::new();
    match size {
        Some(0) => columns.push(("kernels".to_string(), kernels())),
        Some(size) => columns.push((size.to_string(), vec![large::function(size)])),
        None => {
            columns.push(("kernels".to_string(), kernels()));
            columns.extend(SIZES.map(|size| (size.to_string(), vec![large::function(size)])));
            columns.push(("10000 live".to_string(), vec![large::live(10_000)]));
        }
    }
    let mut names: Vec<String> = vec!["clone".to_string()];
    names.extend(PIPELINE.iter().map(|pass| format!("pass {pass}")));
    names.extend(["edges", "select", "regalloc", "emit"].map(str::to_string));
    let mut times: Vec<Vec<f64>> = Vec::new();
    for (_, functions) in &columns {
        let insts: usize = functions.iter().map(|f| f.live_insts().count()).sum();
        let rounds = if insts > 20_000 { rounds.min(5) } else { rounds };
        let mut best = vec![Duration::MAX; names.len()];
        for _ in 0..rounds {
            let mut sums = vec![Duration::ZERO; names.len()];
            for f in functions {
                let times = match options.target.arch {
                    Arch::X64 => laps(f, &X64::new(&options), &thread_time),
                    Arch::A64 => laps(f, &A64::new(&options), &thread_time),
                };
                sums.iter_mut().zip(times.windows(2)).for_each(|(sum, times)| *sum += times[1] - times[0]);
            }
            best.iter_mut().zip(sums).for_each(|(best, sum)| *best = sum.min(*best));
        }
        times.push(best.into_iter().map(|time| time.as_nanos() as f64 / insts as f64).collect());
    }
    println!("\nNanoseconds an instruction of the IR.\n");
    print!("| stage |");
    columns.iter().for_each(|(name, _)| print!(" {name} |"));
    println!("\n|---|{}", "---:|".repeat(columns.len()));
    for (at, name) in names.iter().enumerate() {
        print!("| {name} |");
        times.iter().for_each(|times| print!(" {:.1} |", times[at]));
        println!();
    }
    print!("| all |");
    times.iter().for_each(|times| print!(" {:.1} |", times.iter().sum::<f64>()));
    println!();
    memory(&names, size.unwrap_or(10_000).max(1_000));
}

/// Prints how much memory each stage takes at its peak, and how much there is behind it.
fn memory(names: &[String], size: usize) {
    let f = large::function(size);
    let options = Options::new(target());
    crate::memory::start();
    let laps = match options.target.arch {
        Arch::X64 => laps(&f, &X64::new(&options), &crate::memory::lap),
        Arch::A64 => laps(&f, &A64::new(&options), &crate::memory::lap),
    };
    crate::memory::stop();
    println!(
        "\nBytes an instruction of the IR, with {size} of them.\n\n| stage | at its peak | behind it |\n|---|---:|---:|"
    );
    for (name, (peak, behind)) in names.iter().zip(laps.into_iter().skip(1)) {
        let each = |bytes: usize| bytes as f64 / size as f64;
        println!("| {name} | {:.0} | {:.0} |", each(peak), each(behind));
    }
}

fn kernels() -> Vec<Function> {
    KERNELS.iter().flat_map(|kernel| kernel.functions()).collect()
}

/// Compiles, and asks `measure` before and behind each stage.
fn laps<B: Backend, T>(f: &Function, backend: &B, measure: &dyn Fn() -> T) -> Vec<T> {
    let mut laps = Vec::with_capacity(32);
    let mut lap = || laps.push(measure());
    lap();
    let mut f = f.clone();
    lap();
    passes::run_observed(&mut f, PassSet::all(), &mut Fuel::unlimited(), true, &mut |_, _, _| lap());
    edges::prepare(&mut f);
    lap();
    let code = backend.select(&f).expect("it is selected");
    lap();
    let allocation = regalloc::run(&code.flow, &backend.regs(f.signature.conv)).expect("it is allocated");
    lap();
    let compiled = backend.emit(&f, &code, &allocation).expect("it is emitted");
    lap();
    drop(compiled);
    laps
}
