//! The optimising tier: how fast it compiles, how long programs wait for it, and what its code takes for an access.
//!
//! `cargo bench -p tierlock-bench --bench optimiser` prints three tables; `-- --rate`, `-- --pauses` and `-- --accesses` print one of them. With `--rate`, a mix and a size
//! measure that alone, again and again, which is for profilers.
//!
//! All times are those of the thread, and of each the best of some runs counts, so that a busy machine matters little.

mod accesses;
mod pauses;
mod rate;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let asked = |flag: &str| arguments.iter().any(|argument| argument == flag);
    // Without this flag it is a test run: `cargo test --all-targets`.
    let all = asked("--bench") && !["--rate", "--pauses", "--accesses"].into_iter().any(asked);
    if all || asked("--rate") {
        rate::print(&arguments);
    }
    if all || asked("--pauses") {
        pauses::print();
    }
    if all || asked("--accesses") {
        accesses::print();
    }
}
