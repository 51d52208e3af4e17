//! The tiers side by side on small kernels, inline caches by state, and the speed of the baseline compiler.
//!
//! `cargo bench -p tierlock-bench`. Whole programs against other engines are `cargo xtask bench peers`.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use tierlock::frontend::{CompileOptions, compile_script};
use tierlock::jit::baseline;
use tierlock::jit::tier::host_target;
use tierlock::{Engine, Schedule};
use tierlock_bench::programs::instructions;

const TIERS: [&str; 3] = ["tier=interp", "tier=baseline,eager", "tier=baseline,eager,no-ic"];

/// A function `run` that does one thing `times` times over.
struct Kernel {
    name: &'static str,
    times: u64,
    source: &'static str,
}

/// How often the loops go round.
const ROUNDS: u64 = 20_000;

const fn kernel(name: &'static str, source: &'static str) -> Kernel {
    Kernel { name, times: ROUNDS, source }
}

/// The time of an iteration over its elements is the time of one access, allocation, call or exit.
const KERNELS: &[Kernel] = &[
    Kernel {
        name: "fib",
        times: 8361,
        source: "function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } function run() { return fib(18); }",
    },
    kernel(
        "int loop",
        "function run() { let s = 0; for (let i = 0; i < 20000; i++) s = (s + i * 3) | 0; return s; }",
    ),
    kernel(
        "double loop",
        "function run() { let x = 0.5; for (let i = 0; i < 20000; i++) x = x * 0.999 + 0.25; return x; }",
    ),
    kernel(
        "property/monomorphic",
        "const o = { x: 1, y: 2 }; function run() { let s = 0; for (let i = 0; i < 20000; i++) s += o.x; return s; }",
    ),
    kernel(
        "property/polymorphic",
        "const os = [{ x: 1 }, { a: 0, x: 2 }, { b: 0, x: 3 }, { c: 0, x: 4 }];
         function run() { let s = 0; for (let i = 0; i < 20000; i++) s += os[i & 3].x; return s; }",
    ),
    kernel(
        "property/megamorphic",
        "const os = []; for (let i = 0; i < 16; i++) { const o = {}; o['p' + i] = 0; o.x = i; os.push(o); }
         function run() { let s = 0; for (let i = 0; i < 20000; i++) s += os[i & 15].x; return s; }",
    ),
    kernel(
        "property/prototype",
        "class A { get() { return 1; } } class B extends A {} const o = new B();
         function run() { let s = 0; for (let i = 0; i < 20000; i++) s += o.get(); return s; }",
    ),
    kernel(
        "elements/packed int",
        "const a = Array.from({ length: 64 }, (_, i) => i);
         function run() { let s = 0; for (let i = 0; i < 20000; i++) s += a[i & 63]; return s; }",
    ),
    kernel(
        "elements/packed double",
        "const a = Array.from({ length: 64 }, (_, i) => i + 0.5);
         function run() { let s = 0; for (let i = 0; i < 20000; i++) s += a[i & 63]; return s; }",
    ),
    kernel(
        "elements/packed any",
        "const a = Array.from({ length: 64 }, (_, i) => i); a[0] = { valueOf() { return 0; } }; a.push('');
         function run() { let s = 0; for (let i = 0; i < 20000; i++) s += a[1 + (i & 31)]; return s; }",
    ),
    kernel(
        "elements/holey int",
        "const a = []; for (let i = 0; i < 128; i += 2) a[i] = i;
         function run() { let s = 0; for (let i = 0; i < 20000; i++) s += a[(i & 63) * 2]; return s; }",
    ),
    kernel(
        "allocate/object",
        "let o; function run() { for (let i = 0; i < 20000; i++) o = { x: i, y: i }; return o.x; }",
    ),
    kernel(
        "allocate/array",
        "let a; function run() { for (let i = 0; i < 20000; i++) a = [i, i]; return a[0]; }",
    ),
    kernel(
        "allocate/closure",
        "let f; function run() { for (let i = 0; i < 20000; i++) f = () => i; return f(); }",
    ),
    kernel(
        "allocate/rope",
        "let s; function run() { for (let i = 0; i < 20000; i++) s = 'a rope of two parts, ' + i; return s.length; }",
    ),
    kernel(
        "exit/throw and catch",
        "function run() { let s = 0; for (let i = 0; i < 20000; i++) try { throw i; } catch (e) { s += e; } return s; }",
    ),
    kernel(
        "exit/throw through a call",
        "function f(i) { throw i; } function run() { let s = 0; for (let i = 0; i < 20000; i++) try { f(i); } catch (e) { s += e; } return s; }",
    ),
];

fn kernels(c: &mut Criterion) {
    for Kernel { name, times, source } in KERNELS {
        let mut group = c.benchmark_group(*name);
        group.throughput(Throughput::Elements(*times));
        for tier in TIERS {
            let schedule: Schedule = tier.parse().expect("a schedule");
            let mut engine = Engine::builder().schedule(schedule).build().expect("the tiers exist");
            engine.evaluate(name, source).expect("the kernel runs");
            group.bench_function(BenchmarkId::from_parameter(tier), |b| {
                b.iter(|| black_box(engine.call_global::<f64>("run", &[]).expect("the kernel runs")));
            });
        }
        group.finish();
    }
}

/// Bytecode instructions a second, on a function of many statements of all sorts.
fn compile_speed(c: &mut Criterion) {
    let mut source = String::from("function f(a, b, o) { let s = 0;\n");
    for i in 0..500 {
        source.push_str(&format!(
            "if (a < {i}) s += o.p{i} * b; else {{ o[{i}] = s - a; s = o.call(a, {i}) | 0; }}\n"
        ));
    }
    source.push_str("return s; }");
    let script = compile_script(&source, "bench", &CompileOptions::default()).expect("it compiles");
    let function = &script.functions[0];
    let target = host_target();
    let options = baseline::Options::default();
    let mut group = c.benchmark_group("compile");
    group.throughput(Throughput::Elements(instructions(function) as u64));
    group.bench_function("baseline, bytecode instructions", |b| {
        b.iter(|| black_box(baseline::compile(function, &[], &target, &options).expect("it compiles")));
    });
    group.throughput(Throughput::Bytes(source.len() as u64));
    group.bench_function("front end, source bytes", |b| {
        let options = CompileOptions::default();
        b.iter(|| black_box(compile_script(&source, "bench", &options).expect("it compiles")));
    });
    group.finish();
}

// The macro makes a public function without documentation.
#[allow(missing_docs)]
mod group {
    use super::{compile_speed, criterion_group, kernels};
    criterion_group!(benches, kernels, compile_speed);
}
use group::benches;
criterion_main!(benches);
