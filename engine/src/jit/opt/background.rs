//! Optimising on another thread.
//!
//! The thread of the engine takes a snapshot, which owns all that it needs, and goes on in baseline code. A worker makes code, exit maps and a list of what they
//! name; then it trips the limit word, and at its next function entry or back edge the engine's thread looks whether the snapshot still says what is the case, and
//! installs the code. No other thread touches the heap, or code memory; what is concurrent is in [`tierlock_handoff`].
//!
//! One worker an engine, started by its first job: a program that has two hot functions at once is rare, and compiling one takes milliseconds.
//! Code memory is not even reserved for the worker: relocating takes the engine's thread a few microseconds, and so does publishing.
//!
//! # Invariants
//! - Whatever cell a job's snapshot refers to is kept by the job's function until the job has ended ([`CodeData::named_by_jobs`](crate::code::linked::CodeData)): its code is
//!   made of addresses that are still those cells'.
//! - A job ends when its function dies: `Jobs::forget_dead` runs before the memory of anything dead is used again.
//! - There is at most one job for each place of a function where its code would be entered.

use super::snapshot::Snapshot;
use super::tier::{self, MACHINE_CODE, Prints, Request};
use super::{Made, Options, Output, assumptions};
use crate::code::linked::Code;
use crate::heap::Heap;
use crate::heap::cell::Cell;
use crate::jit::log::Summary;
use crate::jit::tier::{name_of, state};
use crate::runtime::{Background, Context, Phase};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::{Duration, Instant};
use tierlock_asm::Target;
use tierlock_handoff::{Cancel, JobId, Panic, Worker};
use tierlock_platform::thread_time;

/// Jobs that may wait. What is hot by the time there is room asks again.
const WAITING_MAX: usize = 16;
/// The compiler's stack: the passes recurse no deeper than their input nests, which the bytecode's limits bound.
const STACK_BYTES: usize = 8 << 20;
/// How often code is refused because its function has learnt something meanwhile: after that it is taken as it comes.
pub const STALE_MAX: u8 = 3;

/// A function to be compiled, and how.
pub struct Job {
    /// What is known of it.
    pub snapshot: Snapshot,
    /// How.
    pub options: Options,
    /// For which processor.
    pub target: Target,
    /// Its place among all pieces of code, as far as that is known by now.
    pub nth: u64,
    /// What of its stages is printed.
    pub prints: Prints,
    /// Whether to look at the clock.
    pub timed: bool,
    /// Whether to sum up for the log.
    pub logged: bool,
    /// The word that is not 0 once something has been broken that the code rests on.
    pub broken: Arc<AtomicU64>,
}

/// What a job came to.
pub struct Compiled {
    /// What it was made from.
    pub snapshot: Snapshot,
    /// The code, or why there is none.
    pub output: Result<Output, String>,
    /// What it took.
    pub elapsed: Duration,
    /// For the log, if there is one.
    pub summary: Option<Summary>,
    /// The job's.
    pub broken: Arc<AtomicU64>,
}

impl Job {
    /// Compiles: a pure function, wherever it runs.
    pub fn run(self) -> Compiled {
        let start = self.timed.then(Instant::now);
        let (nth, name) = (self.nth, &self.snapshot.name);
        let mut summary = self.logged.then(Summary::default);
        let mut observe = |stage: &'static str, rewrites, made: Made<'_>| {
            if let Some(summary) = &mut summary {
                summary.see(stage, rewrites, made);
            }
            if self.prints.stage(stage) {
                eprintln!("opt {nth}: {name}* after {stage}, {rewrites} rewrites\n{made}");
            }
        };
        let output = super::compile(&self.snapshot, &self.target, &self.options, &mut observe);
        if let Ok(output) = &output
            && self.prints.stage(MACHINE_CODE)
        {
            eprintln!("opt {nth}: {name}* as machine code\n{}", output.compiled.disassemble());
        }
        let elapsed = start.map_or(Duration::ZERO, |start| start.elapsed());
        Compiled { snapshot: self.snapshot, output, elapsed, summary, broken: self.broken }
    }
}

/// The jobs that are under way, for one engine.
pub struct Jobs {
    /// None where jobs are only delayed.
    worker: Option<Worker<Job, Compiled>>,
    pending: RefCell<Vec<Pending>>,
}

struct Pending {
    /// Weak: [`Jobs::forget_dead`] sees to it.
    code: Cell,
    request: Request,
    place: Place,
}

enum Place {
    /// With the worker.
    There(JobId),
    /// Done, and held back.
    Here(Box<Compiled>),
}

impl Jobs {
    fn is_under_way(&self, code: Code, header: Option<u32>) -> bool {
        self.pending.borrow().iter().any(|job| job.code == code.cell() && job.request.header == header)
    }

    /// Ends the jobs of functions that were not marked.
    fn forget_dead(&self, heap: &Heap) {
        self.pending.borrow_mut().retain(|job| {
            let lives = heap.is_marked(job.code);
            if let (false, Place::There(id), Some(worker)) = (lives, &job.place, &self.worker) {
                worker.cancel(*id);
            }
            lives
        });
    }

    /// What the worker has done.
    fn take(&self) -> Vec<(Pending, Result<Compiled, Panic>)> {
        let done = self.worker.as_ref().map(Worker::take).unwrap_or_default();
        let mut pending = self.pending.borrow_mut();
        let known = |job: &Pending, id| matches!(job.place, Place::There(other) if other == id);
        done.into_iter()
            .map(|(id, result)| {
                let at = pending.iter().position(|job| known(job, id));
                (pending.remove(at.expect("jobs that were forgotten have no result")), result)
            })
            .collect()
    }
}

/// Whether code for a place of a function is being made.
pub fn is_under_way(cx: &mut Context, code: Code, header: Option<u32>) -> bool {
    jobs_of(cx).is_some_and(|jobs| jobs.is_under_way(code, header))
}

/// Installs code that was held back, when its function has counted down once more.
pub fn release(cx: &mut Context, code: Code, header: Option<u32>) {
    let Some(jobs) = jobs_of(cx) else { return };
    let held_back = |job: &Pending| {
        job.code == code.cell() && job.request.header == header && matches!(job.place, Place::Here(_))
    };
    let at = jobs.pending.borrow().iter().position(held_back);
    let job = at.map(|at| jobs.pending.borrow_mut().remove(at));
    if let Some(Pending { code, request, place: Place::Here(compiled) }) = job {
        finish(cx, &jobs, code, request, Ok(*compiled));
    }
}

fn jobs_of(cx: &mut Context) -> Option<Rc<Jobs>> {
    state(cx)?.jobs.clone()
}

/// Has a job done elsewhere, or later. Gives it back where it is to be done here and now.
pub fn submit(cx: &mut Context, code: Code, request: Request, job: Job) -> Option<Job> {
    let Some(jobs) = started(cx) else { return Some(job) };
    let mut words = Vec::new();
    assumptions::words(&job.snapshot, &mut words);
    let countdown = match cx.settings.background {
        Background::Delayed(count) => i32::try_from(count).unwrap_or(tier::NEVER),
        _ => tier::NEVER,
    };
    let place = match &jobs.worker {
        Some(worker) => match worker.submit(job) {
            Ok(id) => Place::There(id),
            Err(_) => {
                // It is asked for again when the function has counted down once more.
                tier::take_back(code);
                return None;
            }
        },
        None => Place::Here(Box::new(job.run())),
    };
    code.with(|data| data.named_by_jobs.append(&mut words));
    cx.objects.heap.barrier(code.cell());
    code.set_opt_countdown(countdown);
    jobs.pending.borrow_mut().push(Pending { code: code.cell(), request, place });
    None
}

/// The jobs of an engine, with their thread where there is to be one. None where code is made at once, or the system refuses a thread.
fn started(cx: &mut Context) -> Option<Rc<Jobs>> {
    let background = cx.settings.background;
    if background == Background::Off {
        return None;
    }
    if let Some(jobs) = jobs_of(cx) {
        return Some(jobs);
    }
    let worker = match background {
        Background::Thread => {
            let trip = cx.objects.heap.stack.interrupt_handle();
            let run = |mut job: Job, cancel: &Cancel| {
                job.options.cancel = cancel.clone();
                job.run()
            };
            match Worker::start(WAITING_MAX, STACK_BYTES, run, move || trip.trip()) {
                Ok(worker) => Some(worker),
                Err(error) => {
                    if cx.settings.trace_opt {
                        eprintln!("opt: no thread for compiling ({error}): the program waits for code");
                    }
                    cx.settings.background = Background::Off;
                    return None;
                }
            }
        }
        _ => None,
    };
    let jobs = Rc::new(Jobs { worker, pending: RefCell::default() });
    let own = jobs.clone();
    cx.objects.heap.add_weak_hook(Box::new(move |heap| {
        own.forget_dead(heap);
        0
    }));
    state(cx)?.jobs = Some(jobs.clone());
    Some(jobs)
}

/// The hook `safepoint`: puts into use what the worker has done.
pub fn safepoint(cx: &mut Context) {
    let Some(jobs) = jobs_of(cx) else { return };
    let done = jobs.take();
    if done.is_empty() {
        return;
    }
    let start = cx.settings.time_compiling.then(thread_time);
    cx.begin_phase(Phase::Compile);
    for (job, result) in done {
        finish(cx, &jobs, job.code, job.request, result);
    }
    cx.begin_phase(Phase::Run);
    tier::note_pause(cx, start);
}

fn finish(cx: &mut Context, jobs: &Jobs, code: Cell, request: Request, result: Result<Compiled, Panic>) {
    let code = Code::at(code);
    let compiled = match result {
        Ok(compiled) => compiled,
        Err(panic) => {
            tier::trace_panic(cx, code);
            std::panic::resume_unwind(panic);
        }
    };
    let broken = compiled.output.as_ref().is_ok_and(|output| !assumptions::hold(&output.assumptions));
    let stale = broken || !assumptions::is_current(&compiled.snapshot) && tier::may_be_stale(code);
    match stale {
        true => {
            if cx.settings.trace_opt {
                eprintln!("opt: {}* was made from what is no longer so", name_of(code));
            }
            if let Some(jit) = state(cx) {
                jit.stats.stale += 1;
            }
            // What breaks again and again counts as compiled, so that there is an end.
            if !broken {
                tier::take_back(code);
            }
            code.set_opt_countdown((cx.settings.thresholds_of(code).optimise / 4).max(1) as i32);
        }
        false => {
            // Where it enters a loop, the loop's next back edge asks for it.
            let threshold = cx.settings.thresholds_of(code).optimise as i32;
            let next = if request.header.is_some() { 0 } else { threshold };
            code.set_opt_countdown(next);
            if let Err(why) = tier::install(cx, code, request, compiled) {
                tier::refuse(cx, code, why);
            }
        }
    }
    if !jobs.pending.borrow().iter().any(|job| job.code == code.cell()) {
        code.with(|data| data.named_by_jobs = Vec::new());
    }
}

const _: () = {
    const fn is_send<T: Send>() {}
    is_send::<Job>();
    is_send::<Compiled>();
};
