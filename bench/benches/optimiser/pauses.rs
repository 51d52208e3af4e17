//! How long the benchmark programs wait for the optimiser where another thread compiles: what taking snapshots and installing code costs.

use std::path::Path;
use std::time::Duration;
use tierlock::{Engine, Schedule};

/// Prints the longest waits of each program, and the distribution of all.
///
/// # Panics
/// Where a program does not run.
pub fn print() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus/bench");
    let entries = std::fs::read_dir(folder).expect("the benchmark programs are there");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("it can be read").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "js"));
    paths.sort();
    println!(
        "\nHow long the engine's thread waits for the optimiser with `background`, µs of its processor time.\n"
    );
    println!("| program | waits | half of them below | the longest |\n|---|---:|---:|---:|");
    let mut all = Vec::new();
    for path in paths {
        let source = std::fs::read_to_string(&path).expect("it is text");
        let schedule: Schedule = "tier=opt,background".parse().expect("a schedule");
        let builder = Engine::builder().schedule(schedule).output(|_| Ok(()));
        let mut engine = builder.build().expect("the tiers exist");
        engine.evaluate(&path.to_string_lossy(), &source).expect("the program runs");
        let pauses = engine.optimiser_pauses();
        row(&path.file_stem().expect("it has a name").to_string_lossy(), &pauses);
        all.extend(pauses);
    }
    row("all", &all);
    all.sort_unstable();
    let at = |share: f64| micros(all[((all.len() - 1) as f64 * share) as usize]);
    println!("\n90 % are below {:.0} µs, 99 % below {:.0}.", at(0.9), at(0.99));
}

fn row(name: &str, pauses: &[Duration]) {
    let mut pauses = pauses.to_vec();
    pauses.sort_unstable();
    let Some(&longest) = pauses.last() else { return };
    let half = pauses[pauses.len() / 2];
    println!("| {name} | {} | {:.0} | {:.0} |", pauses.len(), micros(half), micros(longest));
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
