//! Optimising takes time in proportion to the size of the function, or nearly so: from what is known of it to code in use.
//!
//! Times are those of the thread, so that a busy machine matters little, and the bound leaves room for caches and for chance: what takes quadratic time takes sixteen times as
//! long, not twice.

use tierlock_bench::programs::{Mix, Program};

#[test]
fn one_large_function_takes_no_more_than_twice_the_time_of_as_much_in_small_ones() {
    const TIMES: u32 = 16;
    const RUNS: usize = 10;
    for mix in Mix::ALL {
        let [small, large] = [1_000, 1_000 * TIMES as usize].map(|insts| Program::new(mix, insts));
        // In turns: the caches are others' too, and a large function feels that more.
        let runs: Vec<_> = (0..RUNS).map(|_| (small.optimise(), large.optimise())).collect();
        let small_time = runs.iter().map(|run| run.0).min().expect("there are runs") * TIMES;
        let large_time = runs.iter().map(|run| run.1).min().expect("there are runs");
        // A function has as many instructions as were asked for, or nearly so.
        let growth = large.insts as f64 / small.insts as f64;
        assert!((14.0..18.0).contains(&growth), "{}: {} and {}", mix.name(), small.insts, large.insts);
        assert!(
            large_time < small_time * 2,
            "{}: {small_time:?} in parts, {large_time:?} as a whole",
            mix.name()
        );
    }
}

#[test]
fn a_program_waits_a_twentieth_of_the_time_where_another_thread_compiles() {
    let program = Program::new(Mix::All, 5_000);
    let [whole, waited] = [Program::optimise, Program::wait].map(|measure| {
        let times = (0..3).map(|_| measure(&program));
        times.min().expect("there are runs")
    });
    assert!(waited * 20 < whole, "{waited:?} of {whole:?}");
}
