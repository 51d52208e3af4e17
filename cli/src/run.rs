//! `tierlock run`.

use crate::options::EngineOptions;
use crate::{EXIT_UNCAUGHT, EXIT_USAGE, complain, report, source, thread};
use clap::Args;
use std::cell::RefCell;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Instant;
use tierlock::{Engine, Error};

/// Runs a program.
#[derive(Args, Debug)]
pub struct Run {
    /// The program; `-` for standard input.
    file: PathBuf,
    #[command(flatten)]
    engine: EngineOptions,
    /// At the end, show each inline cache on standard error: state, shapes, slot offsets, hits and misses.
    #[arg(long)]
    ic_stats: bool,
    /// At the end, show the tree of shapes on standard error, who shares what, and which objects are in dictionary mode.
    #[arg(long)]
    dump_shapes: bool,
    /// Log each promotion to a higher tier on standard error.
    #[arg(long)]
    trace_tier: bool,
    /// At the end, show on standard error what the run took.
    #[arg(long)]
    stats: bool,
}

/// Bytes of output that are gathered before they are written.
const OUTPUT_BUFFER_BYTES: usize = 1 << 16;

/// Reads, runs, and gives the exit code.
pub fn run(arguments: Run) -> u8 {
    let source = match source::read(&arguments.file) {
        Ok(source) => source,
        Err(error) => {
            complain(error);
            return EXIT_USAGE;
        }
    };
    match thread::run(|| run_source(&arguments, &source)) {
        Ok(code) => code,
        // The panic has been printed where it happened.
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

fn run_source(arguments: &Run, source: &str) -> u8 {
    let out = Rc::new(RefCell::new(BufWriter::with_capacity(OUTPUT_BUFFER_BYTES, io::stdout())));
    let sink = out.clone();
    let builder = arguments
        .engine
        .builder()
        .trace_tier(arguments.trace_tier)
        .count_inline_caches(arguments.ic_stats)
        .output(move |text| sink.borrow_mut().write_all(text.as_bytes()));
    let started = Instant::now();
    let mut engine = match builder.build() {
        Ok(engine) => engine,
        Err(error) => {
            complain(error);
            return EXIT_USAGE;
        }
    };
    for note in engine.notes() {
        complain(format_args!("note: {note}"));
    }
    let ready = started.elapsed();
    let result = engine.evaluate(&arguments.file.to_string_lossy(), source);
    let elapsed = started.elapsed();
    let flushed = out.borrow_mut().flush();
    let mut text = String::new();
    if arguments.ic_stats {
        text.push_str(&report::inline_caches(&engine.inline_caches()));
    }
    if arguments.dump_shapes {
        text.push_str(&report::shapes(&engine.shapes()));
    }
    if arguments.stats {
        let ms = |time: std::time::Duration| time.as_secs_f64() * 1e3;
        text.push_str(&report::stats(&engine.stats(), ms(ready), ms(elapsed - ready)));
    }
    let code = exit_code(result, flushed);
    if !text.is_empty() {
        complain(text.trim_end());
    }
    leave(engine);
    code
}

/// The process ends here: to take the heap apart cell by cell would only cost time.
fn leave(engine: Engine) {
    std::mem::forget(engine);
}

fn exit_code<T>(result: Result<T, Error>, flushed: io::Result<()>) -> u8 {
    if let Err(error) = flushed {
        return crate::output_failed(&error);
    }
    match result {
        Ok(_) => 0,
        Err(Error::Syntax(error)) => {
            complain(error);
            EXIT_USAGE
        }
        Err(error) => {
            complain(error);
            EXIT_UNCAUGHT
        }
    }
}
