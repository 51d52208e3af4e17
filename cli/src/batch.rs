//! `tierlock batch`: the harness's protocol.
//!
//! Each program runs in a fresh engine, and all of them on one thread with a large stack, which reads the requests too: making a thread for each program costs as much
//! as an engine, and handing programs over to one wakes two threads for each. A defect in one (a panic) ends the thread; it is
//! told as the program's answer, and another thread goes on with the next.

use crate::source::{self, ReadError};
use crate::thread;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::cell::RefCell;
use std::io::{self, BufRead, Write};
use std::panic::PanicHookInfo;
use std::path::Path;
use std::rc::Rc;
use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};
use tierlock::{CompileError, CompileErrorKind, Engine, Error, Schedule, Script, TIERS, Termination};

/// The long help of the command.
pub const ABOUT: &str = "\
Run many programs, each in a fresh engine: JSON lines in, JSON lines out.

The first line printed is
  {\"hello\":\"tierlock\",\"version\":\"0.1.0\",\"arch\":\"x86_64\",\"tiers\":[\"interp\",\"baseline\"],\"jit\":true}
Then, for each request read
  {\"id\":\"a\",\"path\":\"FILE.js\",\"schedule\":\"tier=interp\",\"limits\":{\"time_ms\":1000,\"memory_bytes\":67108864,\"output_bytes\":65536}}
one answer is printed, in order:
  {\"id\":\"a\",\"status\":\"ok\",\"error\":null,\"output\":\"...\",\"ms\":1.5,\"notes\":[]}
With `\"coverage\":true` the answer has `coverage` too: all operations of the bytecode, and which were reached in which tier with which feedback.
A schedule with `frames=N` has the answer's `frames` say what the registers were at every N-th back edge: how many there were, a hash, and the last one; \
no `frames` where recursion was ended by the machine stack, which tiers use differently.
Where recursion ended in the RangeError of a full stack, `overflowed_at` is how many bytes of `output` had been printed by then: what follows them may depend on the tier.
`source` may take the place of `path`; schedule, limits and each of the limits may be left out, and what is left out does not limit: a program without \
time_ms runs as long as it likes. The status is one of ok, throw, syntax-error, unsupported, timeout, memory, output-limit, bad-request (not JSON, \
an unknown field, a path that cannot be read, a schedule that is none: nothing ran) and internal-error (the engine found a defect in itself); `error` is \
null or has name, message and stack. The id of a bad request is empty where it cannot be read.";

#[derive(Serialize)]
struct Hello {
    hello: &'static str,
    version: &'static str,
    arch: &'static str,
    tiers: &'static [&'static str],
    jit: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    id: String,
    path: Option<String>,
    source: Option<String>,
    #[serde(default)]
    schedule: String,
    #[serde(default)]
    limits: Limits,
    #[serde(default)]
    coverage: bool,
}

#[derive(Deserialize, Default, Clone, Copy)]
#[serde(default, deny_unknown_fields)]
struct Limits {
    time_ms: Option<u64>,
    memory_bytes: Option<usize>,
    output_bytes: Option<u64>,
}

#[derive(Serialize)]
struct Response {
    id: String,
    status: Status,
    error: Option<Thrown>,
    output: String,
    ms: f64,
    notes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coverage: Option<Coverage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    frames: Option<Frames>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overflowed_at: Option<u64>,
}

/// What the frames of a program came to.
#[derive(Serialize)]
struct Frames {
    points: u64,
    hash: String,
    last: String,
}

/// What a program used of the engine.
#[derive(Serialize)]
struct Coverage {
    operations: Vec<&'static str>,
    /// Operation, tier, and what its site has seen.
    reached: Vec<(&'static str, &'static str, String)>,
}

#[derive(Serialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
enum Status {
    Ok,
    Throw,
    SyntaxError,
    Unsupported,
    Timeout,
    Memory,
    OutputLimit,
    BadRequest,
    InternalError,
}

#[derive(Serialize, Debug)]
struct Thrown {
    name: String,
    message: String,
    stack: String,
}

/// What one program did, without its id.
struct Answer {
    status: Status,
    error: Option<Thrown>,
    output: String,
    ms: f64,
    notes: Vec<String>,
    coverage: Option<Coverage>,
    frames: Option<Frames>,
    overflowed_at: Option<u64>,
}

impl Answer {
    /// That of a program which did nothing that can be told.
    fn without_run(status: Status, error: Thrown) -> Answer {
        Answer {
            status,
            error: Some(error),
            output: String::new(),
            ms: 0.0,
            notes: vec![],
            coverage: None,
            frames: None,
            overflowed_at: None,
        }
    }
}

/// The last panic, as the hook saw it.
static PANIC: Mutex<Option<Thrown>> = Mutex::new(None);

/// The id of the request that is being answered.
static CURRENT: Mutex<Option<String>> = Mutex::new(None);

/// Answers requests until the input ends.
pub fn run() -> u8 {
    std::panic::set_hook(Box::new(note_panic));
    let hello = Hello {
        hello: "tierlock",
        version: env!("CARGO_PKG_VERSION"),
        arch: std::env::consts::ARCH,
        tiers: TIERS,
        jit: tierlock::has_executable_memory(),
    };
    if print_line(&hello).is_err() {
        return crate::EXIT_BROKEN_PIPE;
    }
    loop {
        if let Ok(code) = thread::run(serve) {
            return code;
        }
        let id = lock(&CURRENT).take().unwrap_or_default();
        if print_line(&respond(id, panicked())).is_err() {
            return crate::EXIT_BROKEN_PIPE;
        }
    }
}

/// Answers requests until the input ends, or a program shows a defect of the engine by a panic.
fn serve() -> u8 {
    for line in io::stdin().lock().split(b'\n') {
        let line = match line {
            Ok(line) => line,
            Err(error) => {
                crate::complain(format_args!("cannot read the requests: {error}"));
                return crate::EXIT_USAGE;
            }
        };
        if line.trim_ascii().is_empty() {
            continue;
        }
        let response = match read_request(&line) {
            Ok(request) => {
                *lock(&CURRENT) = Some(request.id.clone());
                let answer = answer(&request);
                respond(request.id, answer)
            }
            Err((id, message)) => respond(id, bad("BadRequest", message)),
        };
        if print_line(&response).is_err() {
            return crate::EXIT_BROKEN_PIPE;
        }
    }
    0
}

fn print_line(value: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    let mut out = io::stdout().lock();
    out.write_all(&line)?;
    out.flush()
}

/// The request of a line, or its id as far as it can be read, and what is wrong.
fn read_request(line: &[u8]) -> Result<Request, (String, String)> {
    let unreadable = |error: serde_json::Error| format!("the request cannot be read: {error}");
    let value: Value = serde_json::from_slice(line).map_err(|error| (String::new(), unreadable(error)))?;
    // Asked first, because an array of the fields' values would do for a struct.
    if !value.is_object() {
        return Err((String::new(), "the request is not an object".to_owned()));
    }
    let id = value["id"].as_str().unwrap_or_default().to_owned();
    if value.get("limits").is_some_and(|limits| !limits.is_object()) {
        return Err((id, "the limits are not an object".to_owned()));
    }
    // From the text and not from the value, so that a message says where.
    serde_json::from_slice(line).map_err(|error| (id, unreadable(error)))
}

fn respond(id: String, answer: Answer) -> Response {
    let Answer { status, error, output, ms, notes, coverage, frames, overflowed_at } = answer;
    Response { id, status, error, output, ms, notes, coverage, frames, overflowed_at }
}

/// The answer where nothing ran, for a reason that lies in the request.
fn bad(name: &str, message: String) -> Answer {
    Answer::without_run(Status::BadRequest, Thrown { name: name.to_owned(), message, stack: String::new() })
}

/// The answer where the engine panicked, with what the hook saw.
fn panicked() -> Answer {
    let unseen = || Thrown {
        name: "Panic".to_owned(),
        message: "the engine panicked".to_owned(),
        stack: String::new(),
    };
    Answer::without_run(Status::InternalError, lock(&PANIC).take().unwrap_or_else(unseen))
}

/// What a panic leaves behind is whole: nothing here unwinds between two writes.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Keeps where and why, and says so on standard error, whose end the harness shows where the process dies after all.
fn note_panic(info: &PanicHookInfo<'_>) {
    let message = info.payload_as_str().unwrap_or("a panic without a message").to_owned();
    let stack = info.location().map_or(String::new(), |location| format!("    at {location}"));
    crate::complain(format_args!("panic: {message}\n{stack}"));
    *lock(&PANIC) = Some(Thrown { name: "Panic".to_owned(), message, stack });
}

/// A program that was compiled, with the limit that it was compiled within.
struct Compiled {
    memory_bytes: Option<usize>,
    script: Script,
}

/// The last program. A fuzzer asks for each under ten schedules, one behind the other, and compiling it was two fifths of the time.
static COMPILED: Mutex<Option<Compiled>> = Mutex::new(None);

/// The program as bytecode, which no schedule changes.
fn compiled(
    engine: &mut Engine,
    name: &str,
    source: &str,
    memory_bytes: Option<usize>,
) -> Result<Script, Error> {
    let mut last = lock(&COMPILED);
    if let Some(Compiled { memory_bytes: within, script }) = &*last
        && (*within, script.name(), script.source()) == (memory_bytes, name, source)
    {
        return Ok(script.clone());
    }
    // What is refused is not kept: the next engine may have more room.
    let script = engine.compile(name, source)?;
    *last = Some(Compiled { memory_bytes, script: script.clone() });
    Ok(script)
}

fn answer(request: &Request) -> Answer {
    let schedule: Schedule = match request.schedule.parse() {
        Ok(schedule) => schedule,
        Err(error) => return bad("ScheduleError", error.to_string()),
    };
    let (name, source) = match (&request.path, &request.source) {
        (Some(path), None) => match source::read(Path::new(path)) {
            Ok(source) => (path.as_str(), source),
            Err(ReadError::File(message)) => return bad("FileError", message),
            Err(ReadError::Encoding(error)) => return refused(&error, 0.0, String::new(), vec![]),
        },
        (None, Some(source)) => ("<source>", source.clone()),
        _ => return bad("BadRequest", "a request has either a path or a source".to_owned()),
    };
    let output = Rc::new(RefCell::new(String::new()));
    let sink = output.clone();
    let mut builder = Engine::builder().schedule(schedule).output(move |text| {
        sink.borrow_mut().push_str(text);
        Ok(())
    });
    builder = builder.count_inline_caches(request.coverage);
    let Limits { time_ms, memory_bytes, output_bytes } = request.limits;
    if let Some(time) = time_ms {
        builder = builder.time_limit(Duration::from_millis(time));
    }
    if let Some(bytes) = memory_bytes {
        builder = builder.memory_limit(bytes);
    }
    if let Some(bytes) = output_bytes {
        builder = builder.output_limit(bytes);
    }
    let started = Instant::now();
    let mut engine = match builder.build() {
        Ok(engine) => engine,
        Err(error) => return bad("TierMissing", error.to_string()),
    };
    let notes = engine.notes();
    let result = compiled(&mut engine, name, &source, memory_bytes).and_then(|script| engine.run(&script));
    let ms = started.elapsed().as_micros() as f64 / 1e3;
    let text = output.take();
    let mut coverage = request.coverage.then(|| Coverage {
        operations: tierlock::operations(),
        reached: engine.reached().into_iter().map(|one| (one.operation, one.tier, one.state)).collect(),
    });
    let mut frames = engine.frame_digest().map(|digest| Frames {
        points: digest.points,
        hash: format!("{:016x}", digest.hash),
        last: digest.last,
    });
    let overflowed_at = engine.overflowed_at();
    let mut ended = |status, error| Answer {
        status,
        error,
        output: text.clone(),
        ms,
        notes: notes.clone(),
        coverage: coverage.take(),
        frames: frames.take(),
        overflowed_at,
    };
    match result {
        Ok(_) => ended(Status::Ok, None),
        Err(Error::Syntax(error)) => refused(&error, ms, text, notes),
        Err(Error::Exception(exception)) => {
            let tierlock::Exception { name, message, stack, .. } = exception;
            ended(Status::Throw, Some(Thrown { name, message, stack }))
        }
        Err(Error::Terminated(Termination::TimeLimit)) => ended(Status::Timeout, None),
        Err(Error::Terminated(Termination::MemoryLimit)) => ended(Status::Memory, None),
        Err(Error::Terminated(Termination::OutputLimit)) => ended(Status::OutputLimit, None),
        Err(error) => {
            let error =
                Thrown { name: "Stopped".to_owned(), message: error.to_string(), stack: String::new() };
            ended(Status::InternalError, Some(error))
        }
    }
}

/// A source that was not compiled.
fn refused(error: &CompileError, ms: f64, output: String, notes: Vec<String>) -> Answer {
    let (status, name) = match error.kind {
        CompileErrorKind::Syntax => (Status::SyntaxError, "SyntaxError"),
        CompileErrorKind::Unsupported => (Status::Unsupported, "SyntaxError"),
        // What exceeds a limit of the engine is thrown at run time, and shows the same here.
        CompileErrorKind::TooLarge => (Status::Throw, "RangeError"),
    };
    let stack = format!("    at {}:{}:{}\n{}", error.name, error.line, error.column, error.excerpt);
    let thrown = Thrown { name: name.to_owned(), message: error.message.clone(), stack };
    Answer { output, ms, notes, ..Answer::without_run(status, thrown) }
}
