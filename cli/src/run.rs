//! `tierlock run`.

use crate::options::EngineOptions;
use crate::phases::Marks;
use crate::{EXIT_UNCAUGHT, EXIT_USAGE, complain, report, source, thread};
use clap::{Args, ValueEnum};
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
    /// At the end, show on standard error what each site of a property, a global or a call has learnt: state, shapes, slot offsets; hits and misses at
    /// properties, elements and private names.
    #[arg(long)]
    ic_stats: bool,
    /// At the end, show on standard error the tree of the shapes of objects that are still alive, who shares what, and which objects are in dictionary mode.
    /// A collection comes first: shapes that no living object has or comes from are not shown.
    #[arg(long)]
    dump_shapes: bool,
    /// Log each promotion to a higher tier on standard error.
    #[arg(long)]
    trace_tier: bool,
    /// Log each compilation by the optimising tier, and each refusal, on standard error.
    #[arg(long)]
    trace_opt: bool,
    /// Log each exit of optimised code on standard error.
    #[arg(long)]
    trace_deopt: bool,
    /// Log what the optimising tier builds into each function, and what it does not and why, on standard error.
    #[arg(long)]
    trace_inline: bool,
    /// Print graph, IR and machine code of the functions of this name when they are optimised.
    #[arg(long, value_name = "NAME")]
    print_opt: Option<String>,
    /// Print what each stage of the optimising tier made, or with `=after:PASS` one of them, of all functions or of those that `--print-opt` names: build, the passes,
    /// lower, machine.
    #[arg(long, value_name = "after:PASS", num_args = 0..=1, require_equals = true, default_missing_value = "all")]
    print_ir: Option<String>,
    /// Log, for reading, how functions rise through the tiers: what that gained, what was built in and guessed, where a guess was wrong, and how it goes on.
    #[arg(long)]
    log: bool,
    /// Tell debuggers of compiled code, by gdb's JIT interface: they name its frames then, and walk through them.
    #[arg(long)]
    gdb_jit: bool,
    /// Tell perf of compiled code, by `/tmp/perf-PID.map`.
    #[arg(long)]
    perf_map: bool,
    /// Tell perf of compiled code with its bytes, by `jit-PID.dump` in the current folder: for `perf record -k mono` and `perf inject --jit`.
    #[arg(long)]
    jitdump: bool,
    /// At the end, show on standard error what the run took; as `--stats=json`, one line that holds only what is the same in every run.
    #[arg(long, value_name = "FORMAT", num_args = 0..=1, require_equals = true, default_missing_value = "text")]
    stats: Option<StatsFormat>,
    /// Mark where parsing, compiling and running begin, by system calls that an instruction counter can see.
    #[arg(long)]
    mark_phases: bool,
}

/// How to show what a run took.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum StatsFormat {
    /// For a person, times included.
    Text,
    /// For a program.
    Json,
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
    // The process ends from the engine's own thread: to wait for a thread's end costs, and how much is up to chance.
    match thread::run(|| -> u8 { std::process::exit(run_source(&arguments, &source).into()) }) {
        Ok(code) => code,
        // The panic has been printed where it happened.
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

fn run_source(arguments: &Run, source: &str) -> u8 {
    let out = Rc::new(RefCell::new(BufWriter::with_capacity(OUTPUT_BUFFER_BYTES, io::stdout())));
    let sink = out.clone();
    let mut builder = arguments
        .engine
        .builder()
        .trace_tier(arguments.trace_tier)
        .trace_opt(arguments.trace_opt)
        .trace_deopt(arguments.trace_deopt)
        .trace_inline(arguments.trace_inline)
        .print_opt(arguments.print_opt.clone())
        .log(arguments.log)
        .tell_debuggers(arguments.gdb_jit)
        .perf_map(arguments.perf_map)
        .jitdump(arguments.jitdump)
        .count_inline_caches(arguments.ic_stats)
        .output(move |text| sink.borrow_mut().write_all(text.as_bytes()));
    let stage = arguments.print_ir.as_deref();
    match builder.print_ir(stage.map(|stage| stage.strip_prefix("after:").unwrap_or(stage))) {
        Ok(with) => builder = with,
        Err(why) => {
            complain(why);
            return EXIT_USAGE;
        }
    }
    let mut marks = None;
    if arguments.mark_phases {
        let marked = Marks::open().and_then(|marks| Ok((marks.observe(builder)?, marks)));
        match marked {
            Ok((observed, opened)) => (builder, marks) = (observed, Some(opened)),
            Err(error) => {
                complain(format_args!("cannot mark phases: {error}"));
                return EXIT_USAGE;
            }
        }
    }
    // The clock is read only for who asks: a time on the stack is a word that the collector looks at, and no two runs would be alike.
    let clock = (arguments.stats == Some(StatsFormat::Text)).then(Instant::now);
    let now_ms = || clock.map_or(0.0, |start| start.elapsed().as_secs_f64() * 1e3);
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
    let ready_ms = now_ms();
    let result = engine.evaluate(&arguments.file.to_string_lossy(), source);
    if let Some(marks) = &marks {
        marks.end();
    }
    let end_ms = now_ms();
    let flushed = out.borrow_mut().flush();
    let mut text = String::new();
    if arguments.ic_stats {
        text.push_str(&report::inline_caches(&engine.inline_caches()));
    }
    if arguments.dump_shapes {
        text.push_str(&report::shapes(&engine.shapes()));
    }
    match arguments.stats {
        Some(StatsFormat::Text) => {
            text.push_str(&report::stats(&engine.stats(), ready_ms, end_ms - ready_ms));
            text.push_str(&report::pauses(engine.optimiser_pauses()));
            text.push_str(&report::refusals(&engine.optimiser_refusals()));
        }
        Some(StatsFormat::Json) => text.push_str(&report::stats_json(&engine.stats())),
        None => {}
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
