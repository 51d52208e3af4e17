//! Compiling takes time in proportion to the size of the function, or nearly so.
//!
//! Times are those of the thread, so that a busy machine matters little, and the bound leaves room for caches and for chance: what
//! takes quadratic time takes sixteen times as long, not thrice.

use std::time::{Duration, Instant};

use tierlock_asm::Target;
use tierlock_codegen::compile::{Options, compile};
use tierlock_codegen::ir::{Function, verify};
use tierlock_codegen::random::large;

/// Time that this thread has run for, where the kernel says; else what the clock says.
fn thread_time(since: Instant) -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = text.split(' ').next().and_then(|first| first.parse().ok());
    nanoseconds.map_or_else(|| since.elapsed(), Duration::from_nanos)
}

/// How long it takes to compile a function so often, at the least of two; and the size of the code.
fn measure(f: &Function, options: &Options, times: u32) -> (Duration, usize) {
    let clock = Instant::now();
    let mut best = Duration::MAX;
    let mut bytes = 0;
    for _ in 0..2 {
        let start = thread_time(clock);
        for _ in 0..times {
            bytes = compile(f, options).expect("it compiles").code.bytes.len();
        }
        best = best.min(thread_time(clock) - start);
    }
    (best, bytes)
}

#[test]
fn one_large_function_takes_no_more_than_thrice_the_time_of_as_much_in_small_ones() {
    const TIMES: u32 = 16;
    let (small, large) = (large::function(1_000), large::function(1_000 * TIMES as usize));
    for f in [&small, &large] {
        verify(f).expect("it is valid");
    }
    for target in [Target::x64_sse2(), Target::a64_base()] {
        let options = Options::new(target);
        // The kernel's figure comes in ticks: what is compared takes many.
        let (small_time, small_bytes) = measure(&small, &options, TIMES);
        let (large_time, large_bytes) = measure(&large, &options, 1);
        assert!(large_time < small_time * 3, "{target}: {small_time:?} in parts, {large_time:?} as a whole");
        // The code is proportional to the function: nothing was done away with, and spilling gets no worse.
        let growth = large_bytes as f64 / small_bytes as f64;
        assert!((12.0..20.0).contains(&growth), "{target}: {small_bytes} bytes, then {large_bytes}");
    }
}

#[test]
fn generated_functions_have_the_size_that_was_asked_for() {
    for size in [100, 1_000, 10_000] {
        let insts = large::function(size).live_insts().count();
        assert!((size * 9 / 10..size + 60).contains(&insts), "{size}: {insts}");
    }
}
