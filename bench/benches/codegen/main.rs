//! Our code generator beside Cranelift's, and beside rustc: how fast the code runs, and how fast it is made.
//!
//! `cargo bench -p tierlock-bench --bench codegen` measures with criterion and then prints two tables; with `-- --tables` it
//! prints only these, within a minute, and with `-- --stages` where our own time of compiling goes. Both compilers are given the very same functions of our IR (see [`translate`]), and
//! kernels are only timed once all forms have come to the same result.

mod kernels;
mod memory;
mod native;
mod rust;
mod stages;
mod tables;
mod translate;

use std::hint::black_box;
use std::time::Duration;

use cranelift_codegen::Context;
use criterion::{BatchSize, BenchmarkId, Criterion, Throughput};
use tierlock_codegen::compile::Options;

use kernels::KERNELS;
use native::{compile_cranelift, compile_ours, cranelift, target};
use tables::{Forms, Job};

#[global_allocator]
static ALLOCATOR: memory::Counting = memory::Counting;

/// Runs of which the best counts in the tables.
const ROUNDS: u32 = 40;

fn main() {
    let asked = |flag: &str| std::env::args().any(|argument| argument == flag);
    if asked("--tables") {
        return tables::print(ROUNDS);
    }
    if asked("--stages") {
        // A size alone is for profilers.
        let size = std::env::args().find_map(|argument| argument.parse().ok());
        return stages::print(ROUNDS * if size.is_some() { 20 } else { 1 }, size);
    }
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(800))
        .configure_from_args();
    run(&mut criterion);
    compile(&mut criterion);
    criterion.final_summary();
    // Without this flag it is a test run: `cargo test --all-targets`.
    if asked("--bench") {
        tables::print(ROUNDS);
    }
}

fn run(c: &mut Criterion) {
    for kernel in KERNELS {
        let forms = Forms::new(kernel);
        let mut group = c.benchmark_group(format!("codegen run {}", kernel.name));
        for (name, form) in forms.calls() {
            group.bench_function(BenchmarkId::from_parameter(name), |b| {
                b.iter_batched_ref(kernel.input, |input| black_box(form.call(input)), BatchSize::SmallInput);
            });
        }
        group.finish();
    }
}

fn compile(c: &mut Criterion) {
    let options = Options::new(target());
    let isa = cranelift();
    let mut context = Context::new();
    for job in Job::all() {
        let mut group = c.benchmark_group(format!("codegen compile {}", job.name));
        group.throughput(Throughput::Elements(job.insts() as u64));
        group.bench_function(BenchmarkId::from_parameter("tierlock"), |b| {
            b.iter(|| job.functions.iter().for_each(|f| drop(black_box(compile_ours(f, &options)))));
        });
        group.bench_function(BenchmarkId::from_parameter("cranelift"), |b| {
            let mut compile = |f| black_box(compile_cranelift(f, &*isa, &mut context));
            b.iter(|| job.translated.iter().map(&mut compile).sum::<usize>());
        });
        group.finish();
    }
}
