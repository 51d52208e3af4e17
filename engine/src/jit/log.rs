//! The log of a program, for reading: when functions rise through the tiers and what that gained, what was guessed, where a guess was wrong, and how it goes on.
//!
//! What baseline code gains is measured, of functions that are promoted in their loops: where there is a log, a first countdown in each tier only starts the clock, and the second
//! one promotes. Calls and back edges count the same in both tiers, so time by count is that of the same work; time spent on compiling and on the log itself is left out. Timing
//! each call was rejected: it would cost more than the calls that are of interest, and of a function without loops its callers' time is the most.

use super::opt::Made;
use super::opt::view::InlineView;
use super::tier::{name_of, state};
use crate::code::linked::Code;
use crate::runtime::Context;
use rustc_hash::FxHashMap;
use std::time::{Duration, Instant};

/// What the log remembers. None: there is no log.
#[derive(Default)]
pub struct Log {
    started: Option<Instant>,
    /// What writing it has taken.
    writing: Duration,
    timings: FxHashMap<u64, Timing>,
}

/// What is known of a function's speed.
#[derive(Default)]
struct Timing {
    interpreted_from: Option<Duration>,
    interpreted: Option<Duration>,
    baseline_from: Option<Duration>,
    is_measured: bool,
}

impl Log {
    /// One that begins now.
    pub fn started() -> Log {
        Log { started: Some(Instant::now()), ..Log::default() }
    }
}

/// Whether there is a log.
pub fn is_on(cx: &Context) -> bool {
    cx.settings.log
}

/// One entry: who, and what, further lines below.
pub fn write(cx: &mut Context, who: &str, lines: &[String]) {
    let begun = Instant::now();
    let elapsed = state(cx).and_then(|jit| jit.log.started).map_or(Duration::ZERO, |start| start.elapsed());
    let mut head = format!("{:9.3} ms  {who:<12}", elapsed.as_secs_f64() * 1e3);
    for line in lines {
        eprintln!("{head}{line}");
        head = " ".repeat(26);
    }
    if let Some(jit) = state(cx) {
        jit.log.writing += begun.elapsed();
    }
}

/// A script begins.
pub fn script(cx: &mut Context, code: Code) {
    let units = code.with(|data| data.template.code.len());
    let functions = code.with(|data| data.functions.len());
    let line = format!("runs {}: {units} units of bytecode, {functions} functions in it", name_of(code));
    write(cx, "interpreter", &[line]);
}

/// The time that the program itself has had.
fn clock(cx: &mut Context) -> Duration {
    let Some(jit) = state(cx) else { return Duration::ZERO };
    let elapsed = jit.log.started.map_or(Duration::ZERO, |start| start.elapsed());
    elapsed.saturating_sub(jit.log.writing + Duration::from_nanos(jit.stats.nanoseconds))
}

fn timing(cx: &mut Context, code: Code) -> Option<&mut Timing> {
    let key = code.cell().value().bits();
    Some(state(cx)?.log.timings.entry(key).or_default())
}

/// A countdown in the interpreter has ended in a loop. Whether it is to run once more, timed.
pub fn times_interpreter(cx: &mut Context, code: Code) -> bool {
    let now = clock(cx);
    let Some(timing) = timing(cx, code) else { return false };
    let Some(from) = timing.interpreted_from else {
        timing.interpreted_from = Some(now);
        return true;
    };
    timing.interpreted.get_or_insert(now.saturating_sub(from));
    false
}

/// A countdown in baseline code has ended in a loop. Whether it is to run once more, timed.
pub fn times_baseline(cx: &mut Context, code: Code) -> bool {
    let counts = (cx.settings.baseline_threshold, cx.settings.opt_threshold);
    let clock = clock(cx);
    let Some(timing) = timing(cx, code) else { return false };
    let (Some(interpreted), false) = (timing.interpreted, timing.is_measured) else { return false };
    let Some(from) = timing.baseline_from else {
        timing.baseline_from = Some(clock);
        return true;
    };
    timing.is_measured = true;
    let baseline = clock.saturating_sub(from);
    let each = |time: Duration, count: u32| time.as_secs_f64() / f64::from(count) * 1e9;
    let (before, now) = (each(interpreted, counts.0), each(baseline, counts.1));
    let line = format!(
        "{} runs {:.1} times as fast as in the interpreter: {now:.1} ns instead of {before:.1} ns a round, measured",
        name_of(code),
        before / now
    );
    write(cx, "baseline", &[line]);
    false
}

/// A function was compiled by the baseline compiler.
pub fn baseline(
    cx: &mut Context,
    code: Code,
    (address, bytes): (usize, usize),
    why: &str,
    elapsed: Duration,
) {
    let units = code.with(|data| data.template.code.len());
    let line = format!(
        "{} is compiled at {address:#x}: {bytes} bytes from {units} units, for its {why}, in {} us",
        name_of(code),
        elapsed.as_micros()
    );
    write(cx, "baseline", &[line]);
}

/// Rewrites by stage, and guards by what they look for: what an optimised function's log says of it.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    rewrites: Vec<(&'static str, u64)>,
    guards: Vec<(&'static str, usize)>,
    spent: u64,
}

impl Summary {
    /// Looks at what a stage made.
    pub fn see(&mut self, stage: &'static str, spent: u64, made: Made<'_>) {
        let own = spent - self.spent;
        self.spent = spent;
        if own > 0 {
            match self.rewrites.iter_mut().find(|(known, _)| *known == stage) {
                Some((_, count)) => *count += own,
                None => self.rewrites.push((stage, own)),
            }
        }
        if let Made::Graph(graph) = made {
            self.guards = graph.guards();
        }
    }
}

/// Code that the optimiser made.
pub struct Optimised<'a> {
    /// Where it is.
    pub address: u64,
    /// Its size.
    pub bytes: usize,
    /// Its place among the function's.
    pub compilation: u32,
    /// What it is entered at.
    pub place: &'a str,
    /// What it took.
    pub elapsed: Duration,
    /// What was done.
    pub summary: &'a Summary,
    /// What was built in, and what was not.
    pub inlining: Vec<InlineView>,
}

/// A function was optimised. `failed` is where guesses of earlier code were wrong.
pub fn optimised(cx: &mut Context, code: Code, made: &Optimised<'_>, failed: Vec<String>) {
    let mut lines = vec![format!(
        "{}* is compiled at {:#x}: {} bytes, for its {}, compilation {}, in {} us",
        name_of(code),
        made.address,
        made.bytes,
        made.place,
        made.compilation,
        made.elapsed.as_micros()
    )];
    lines.extend(made.inlining.iter().map(ToString::to_string));
    let guards = made.summary.guards.iter().map(|&(what, count)| (what, count as u64));
    lines.push(format!("speculated on: {}", counts(guards)));
    lines.push(format!("folded and rewritten: {}", counts(made.summary.rewrites.iter().copied())));
    if !failed.is_empty() {
        lines.push(format!("not guessed as before: {}", failed.join(", ")));
    }
    write(cx, "optimiser", &lines);
}

fn counts(items: impl Iterator<Item = (&'static str, u64)>) -> String {
    let all: Vec<String> = items.map(|(what, count)| format!("{what} {count}")).collect();
    if all.is_empty() { "nothing".to_owned() } else { all.join(", ") }
}

/// A frame that was put back.
pub struct Restored {
    /// The function.
    pub name: String,
    /// Where it goes on.
    pub offset: u32,
    /// The same in the source.
    pub place: (u32, u32),
    /// The instruction there.
    pub instruction: String,
    /// Its registers and their values.
    pub values: Vec<String>,
}

/// Optimised code was left at the stub at an address; the frames are there again, the outermost first.
pub fn left(cx: &mut Context, code: &str, address: u64, why: &str, frames: &[Restored]) {
    let Some(inner) = frames.last() else { return };
    let (line, column) = inner.place;
    let at = format!("{} at {line}:{column} in {}", inner.instruction, inner.name);
    let mut lines = vec![format!("{code} is left at {address:#x}: {why}, {at}")];
    lines.extend(frames.iter().map(|frame| {
        let (line, column) = frame.place;
        let values = frame.values.join(", ");
        format!("frame of {} is restored at {line}:{column}, offset {}: {values}", frame.name, frame.offset)
    }));
    lines.push(format!("{} goes on in baseline code on the interpreter's frame", inner.name));
    write(cx, "exit", &lines);
}

/// A piece of code is not used any more. Without the time, since nothing of the engine is at hand.
pub fn forgotten(code: &str, why: &str) {
    eprintln!("{:26}{code} is forgotten: {why}", "");
}
