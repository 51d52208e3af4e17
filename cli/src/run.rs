//! `tierlock run`.

use crate::options::EngineOptions;
use crate::source;
use crate::{EXIT_BROKEN_PIPE, EXIT_UNCAUGHT, EXIT_USAGE, complain, thread};
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
    /// The program.
    file: PathBuf,
    #[command(flatten)]
    engine: EngineOptions,
    /// Log each promotion to a higher tier on standard error.
    #[arg(long)]
    trace_tier: bool,
    /// At the end, print what the run took on standard error.
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
    let builder = arguments.engine.builder().trace_tier(arguments.trace_tier);
    let builder = builder.output(move |text| sink.borrow_mut().write_all(text.as_bytes()));
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
    if arguments.stats {
        let stats = engine.stats();
        complain(format_args!(
            "start {:.3} ms, run {:.3} ms\nheap: {} collections, {} bytes allocated, {} at most, {} now; {} atoms",
            ready.as_secs_f64() * 1e3,
            (elapsed - ready).as_secs_f64() * 1e3,
            stats.collections,
            stats.allocated_bytes,
            stats.peak_bytes,
            stats.held_bytes,
            stats.atoms,
        ));
    }
    finish(&result, flushed, engine)
}

fn finish<T>(result: &Result<T, Error>, flushed: io::Result<()>, engine: Engine) -> u8 {
    // The process ends here: to take the heap apart cell by cell would only cost time.
    std::mem::forget(engine);
    if let Err(error) = flushed {
        return output_failed(&error);
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

fn output_failed(error: &io::Error) -> u8 {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return EXIT_BROKEN_PIPE;
    }
    complain(format_args!("cannot write the output: {error}"));
    EXIT_UNCAUGHT
}
