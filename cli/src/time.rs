//! `tierlock time`: the same source under each tier.

use crate::options::EngineOptions;
use crate::{EXIT_UNCAUGHT, EXIT_USAGE, complain, source, thread};
use clap::Args;
use std::cell::RefCell;
use std::fmt::Write;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};
use tierlock::{Error, TIERS};

/// Times a program under each tier.
#[derive(Args, Debug)]
pub struct Time {
    /// The program.
    file: PathBuf,
    /// How often each tier runs it, each time in a fresh engine; the shortest time counts.
    #[arg(long, value_name = "N", default_value_t = 3)]
    runs: u32,
    #[command(flatten)]
    engine: EngineOptions,
}

/// What a tier did.
struct Row {
    tier: &'static str,
    start: Duration,
    run: Duration,
    peak_bytes: usize,
    output: String,
}

/// Times, prints the table, and gives the exit code.
pub fn run(arguments: Time) -> u8 {
    let source = match source::read(&arguments.file) {
        Ok(source) => source,
        Err(error) => {
            complain(error);
            return EXIT_USAGE;
        }
    };
    let mut rows: Vec<Row> = Vec::new();
    for tier in TIERS.iter().copied().chain(["auto"]) {
        let row = thread::run(|| best_of(&arguments, tier, &source));
        match row.unwrap_or_else(|panic| std::panic::resume_unwind(panic)) {
            Ok(row) => rows.push(row),
            Err((message, code)) => {
                complain(format_args!("{tier}: {message}"));
                return code;
            }
        }
    }
    let code = crate::print(&table(&rows));
    if let Some(other) = rows.iter().find(|row| row.output != rows[0].output) {
        complain(format_args!("{} and {} printed different things", rows[0].tier, other.tier));
        return EXIT_UNCAUGHT;
    }
    code
}

fn best_of(arguments: &Time, tier: &'static str, source: &str) -> Result<Row, (String, u8)> {
    let mut best: Option<Row> = None;
    for _ in 0..arguments.runs.max(1) {
        let row = once(arguments, tier, source)?;
        if best.as_ref().is_none_or(|best| row.run < best.run) {
            best = Some(row);
        }
    }
    Ok(best.expect("there was a run"))
}

fn once(arguments: &Time, tier: &'static str, source: &str) -> Result<Row, (String, u8)> {
    let usage = |error: &dyn std::fmt::Display| (error.to_string(), EXIT_USAGE);
    let mut schedule = arguments.engine.schedule();
    schedule.tier = tier.parse().map_err(|error| usage(&error))?;
    let output = Rc::new(RefCell::new(String::new()));
    let sink = output.clone();
    let builder = arguments.engine.builder_with(schedule).output(move |text| {
        sink.borrow_mut().push_str(text);
        Ok(())
    });
    let started = Instant::now();
    let mut engine = builder.build().map_err(|error| usage(&error))?;
    let ready = started.elapsed();
    let result = engine.evaluate(&arguments.file.to_string_lossy(), source);
    let done = started.elapsed();
    match result {
        Ok(_) => {}
        Err(error @ Error::Syntax(_)) => return Err(usage(&error)),
        Err(error) => return Err((error.to_string(), EXIT_UNCAUGHT)),
    }
    let peak_bytes = engine.stats().peak_bytes;
    Ok(Row { tier, start: ready, run: done - ready, peak_bytes, output: output.take() })
}

fn table(rows: &[Row]) -> String {
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let mut text = format!(
        "{:10} {:>10} {:>12} {:>12} {:>9}\n",
        "tier",
        "start ms",
        "run ms",
        "heap KiB",
        format!("{} =1", rows[0].tier)
    );
    for row in rows {
        let ratio = rows[0].run.as_secs_f64() / row.run.as_secs_f64();
        let _ = writeln!(
            text,
            "{:10} {:10.2} {:12.2} {:12} {:8.2}x",
            row.tier,
            ms(row.start),
            ms(row.run),
            row.peak_bytes / 1024,
            ratio
        );
    }
    text
}
