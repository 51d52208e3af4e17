//! When functions are optimised, and when their code is forgotten.
//!
//! Baseline code counts calls and back edges down. At zero the function, or the loop, is compiled for what was seen until then. A guess that was wrong is
//! noted with its instruction and not made again in the same way; where a piece of code has been left a few times it is forgotten, the function is counted anew,
//! and after `COMPILES_MAX` pieces of code it stays in T1.
//!
//! Code that was forgotten may have frames on the machine stack still. Before new code is installed, and where enough has been forgotten, the stack is looked through for words that
//! point into such code, as the collector looks through it for cells; what nothing points into is freed, with the cells that it names. Counting activations instead would cost two
//! stores in each call.
//!
//! # Invariants
//! - Code is freed when no word of the machine stack leads into it, or with its function. Whoever runs optimised code, or its thunk, has a return address there.

use super::background::{self, Compiled, Job};
use super::exit::{self, ExitInfo};
use super::graph::FrameData;
use super::snapshot::Snapshot;
use super::{EXIT_SYMBOL, MACHINE_FRAME_MAX, Options, bodies, thunk, validity, view};
use crate::code::linked::{self, Code, TierData, flags};
use crate::heap::cell::Cell;
use crate::heap::stack::MACHINE_STACK_RESERVE;
use crate::jit::abi::Stub;
use crate::jit::code_cache::Installed;
use crate::jit::log;
use crate::jit::tier::{name_of, state};
use crate::object::Dependent;
use crate::runtime::{Context, Phase};
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::any::Any;
use std::cell::{Cell as StdCell, RefCell};
use std::ops::Range;
use std::rc::{Rc, Weak};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tierlock_asm::{RelocKind, Symbol};
use tierlock_codegen::ExitMap;
use tierlock_codegen::fuel::Fuel;
use tierlock_fault::{Fault, is_planted};
use tierlock_platform::thread_time;

/// A piece of code that is left this often is forgotten.
const EXITS_MAX: u32 = 3;
/// Pieces of code that a function may have had.
const COMPILES_MAX: u32 = 24;
/// Code of a function that has been broken this often looks at each thing that it rests on, and guesses that are wrong are noted with their instructions.
const BROKEN_MAX: u32 = 4;
/// Loops around each other that are compiled at once when the one inside is left.
const NESTED_MAX: u32 = 4;
/// Beside a loop header's offset: a guess about what enters the loop, not about the instruction there.
pub const ENTERS: u32 = 1 << 31;
/// Beside an instruction's offset: a guess that control never comes there.
pub const RUNS: u32 = 1 << 30;
/// Beside an instruction's offset: a guess that its result is a safe integer.
pub const INEXACT: u32 = 1 << 29;
/// All of these.
pub const ABOUT: u32 = ENTERS | RUNS | INEXACT;
/// A function whose loops were entered this often in the middle is compiled from its start too.
const LOOP_ENTRIES_MAX: u32 = 3;
/// What a countdown is wound up to where the optimiser has nothing more to offer.
pub const NEVER: i32 = i32::MAX;

/// A piece of optimised code. Its thunk holds its address.
pub struct OptCode {
    /// For listings.
    pub name: String,
    /// The context that it runs in.
    pub context: *mut Context,
    /// By number of the stub.
    pub exits: Vec<ExitMap>,
    /// What those mean.
    pub infos: Vec<ExitInfo>,
    /// The loop it begins with; none: the function's start.
    pub loop_header: Option<u32>,
    left: StdCell<u32>,
    /// The failures that it was made with, by code cell and offset.
    made_with: FxHashMap<(u64, u32), u8>,
    forgotten: StdCell<bool>,
    installed: RefCell<Option<Installed>>,
    /// The cells that it names.
    cells: Box<[Value]>,
    /// The function.
    owner: Code,
    /// The word that the code looks at.
    broken: Arc<AtomicU64>,
    /// What forgetting takes: it must do without the context.
    forget: Forget,
}

/// How a piece of code is forgotten.
struct Forget {
    /// Where calls of functions without optimised code go.
    call_from_opt: u64,
    /// What the function counts down from until it is compiled again.
    recount: i32,
    /// Whether it is logged.
    trace: bool,
    /// Whether there is a log.
    logged: bool,
    /// How often something was broken that code of the function rested on.
    times: Rc<StdCell<u32>>,
    /// This piece.
    piece: Weak<OptCode>,
    /// Where to note it.
    list: Rc<Forgotten>,
}

/// Pieces of code that were forgotten: see the module's text.
#[derive(Default)]
pub struct Forgotten {
    pieces: RefCell<Vec<Weak<OptCode>>>,
    /// So many bytes are to come together before the stack is looked through.
    bytes_least: StdCell<usize>,
}

/// See [`Forgotten`]; none where functions are compiled at once, for testing.
const FORGOTTEN_BYTES_LEAST: usize = 16 << 10;

/// Frees what was forgotten and nobody runs.
fn reclaim(cx: &mut Context) {
    let eager = cx.settings.baseline_threshold <= 1;
    let Some(forgotten) = state(cx).map(|jit| jit.forgotten.clone()) else { return };
    // Functions that died have freed theirs.
    let mut pieces: Vec<Rc<OptCode>> = forgotten.pieces.borrow().iter().filter_map(Weak::upgrade).collect();
    let bytes = |pieces: &[Rc<OptCode>]| pieces.iter().map(|piece| piece.extent().len()).sum::<usize>();
    let least = if eager { 0 } else { FORGOTTEN_BYTES_LEAST.max(forgotten.bytes_least.get()) };
    if pieces.is_empty() || bytes(&pieces) < least {
        return;
    }
    let before = pieces.len();
    pieces.sort_unstable_by_key(|piece| piece.extent().start);
    let mut runs = vec![false; pieces.len()];
    cx.objects.heap.stack.visit_machine_words(&mut |word| {
        let below = pieces.partition_point(|piece| (piece.extent().start as u64) < word);
        // A call may be the last instruction.
        if let Some(at) = below.checked_sub(1)
            && word <= pieces[at].extent().end as u64
        {
            runs[at] = true;
        }
    });
    let mut runs = runs.into_iter();
    pieces.retain(|piece| {
        let kept = runs.next() == Some(true);
        if !kept {
            free(piece);
        }
        kept
    });
    let freed = before - pieces.len();
    // Where all is still run there is no sense in looking again soon.
    forgotten.bytes_least.set(2 * bytes(&pieces));
    *forgotten.pieces.borrow_mut() = pieces.iter().map(Rc::downgrade).collect();
    if let Some(jit) = state(cx) {
        jit.stats.freed += freed as u64;
    }
}

/// Takes a piece of code from its function, which lives, or it would have gone along.
fn free(piece: &Rc<OptCode>) {
    let left = with_optimised(piece.owner, |optimised| {
        optimised.codes.retain(|own| !Rc::ptr_eq(own, piece));
        optimised.codes.iter().flat_map(|own| own.cells.iter().copied()).collect()
    });
    piece.owner.with(|data| data.named_by_code = left);
}

impl Dependent for OptCode {
    fn fall(&self) {
        self.broken.store(1, Ordering::Relaxed);
        if !self.forgotten.get() {
            self.forget.times.set(self.forget.times.get() + 1);
            forget(self, "something that it rests on was broken");
        }
    }
}

/// As if something that a piece of code rests on had been broken; what breaks without a cause does not count.
pub fn invalidate(piece: &OptCode) {
    piece.broken.store(1, Ordering::Relaxed);
    if !piece.forgotten.get() {
        forget(piece, "the schedule says that what it rests on was broken");
    }
}

/// What the optimiser keeps with a function.
#[derive(Default)]
struct Optimised {
    /// All pieces of code so far, forgotten ones too.
    codes: Vec<Rc<OptCode>>,
    /// How often it was learned at an offset that a guess is wrong.
    failures: FxHashMap<u32, u8>,
    compiles: u32,
    /// How often one of its loops was entered in the middle.
    loop_entries: u32,
    /// How often code was refused for what it was made from.
    stale: u8,
    /// How often something was broken that code of it rested on.
    broken: Rc<StdCell<u32>>,
}

/// What is compiled of a function.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// The loop to begin with; none: the function's start.
    pub header: Option<u32>,
    /// How many pieces of code were asked for, this one included.
    pub compilation: u32,
}

impl TierData for RefCell<Optimised> {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl OptCode {
    /// Where it begins.
    pub fn address(&self) -> u64 {
        self.extent().start as u64
    }

    fn extent(&self) -> Range<usize> {
        let installed = self.installed.borrow();
        let installed = installed.as_ref().expect("installed when it was made");
        installed.address()..installed.address() + installed.bytes()
    }
}

fn with_optimised<R>(code: Code, f: impl FnOnce(&mut Optimised) -> R) -> R {
    code.with(|data| {
        let data = data.optimised.get_or_insert_with(|| Box::new(RefCell::new(Optimised::default())));
        let optimised: &RefCell<Optimised> = data.as_any().downcast_ref().expect("the optimiser's own");
        f(&mut optimised.borrow_mut())
    })
}

/// The baseline countdown ran out, at a call, or at a back edge to `header`: compiles. Gives where to enter the loop.
pub fn optimise(cx: &mut Context, code: Code, fp: usize, header: Option<u32>) -> Option<u64> {
    background::release(cx, code, header);
    let known = with_optimised(code, |optimised| {
        let live = optimised.codes.iter().find(|known| known.loop_header == header && !known.forgotten.get());
        live.map(|known| known.address())
    });
    code.set_opt_countdown(cx.settings.thresholds_of(code).optimise as i32);
    if header.is_some() && !has_room(cx, code, fp) {
        return None;
    }
    if header.is_some() && entered_often(code) {
        // Its calls never get to count down to their turn.
        optimise(cx, code, fp, None);
    }
    if let Some(address) = known {
        return header.map(|_| address);
    }
    if code.has(flags::NO_OPT) || !cx.settings.optimise || !code.has(flags::BASELINE) {
        code.set_opt_countdown(NEVER);
        return None;
    }
    if log::is_on(cx) && header.is_some() && log::times_baseline(cx, code) {
        return None;
    }
    if background::is_under_way(cx, code, header) {
        code.set_opt_countdown(NEVER);
        return None;
    }
    let start = cx.settings.time_compiling.then(thread_time);
    cx.begin_phase(Phase::Compile);
    let compiled = compile(cx, code, fp, header);
    cx.begin_phase(Phase::Run);
    note_pause(cx, start);
    match compiled {
        Ok(address) => header.and(address),
        Err(why) => {
            refuse(cx, code, why);
            None
        }
    }
}

/// Whether the stacks have room for the frame at `fp`, and for a machine frame of optimised code: that does not look where it begins at a loop, as nothing can be
/// thrown there, and frames that code left which calls nothing may lie behind the limit. T1 goes on where there is none.
fn has_room(cx: &Context, code: Code, fp: usize) -> bool {
    let stack = &cx.objects.heap.stack;
    let end = fp + code.cell().get(linked::FRAME_BYTES) as usize;
    let fits = end <= stack.high()
        && stack.machine_bytes_left() >= MACHINE_STACK_RESERVE + MACHINE_FRAME_MAX as usize;
    fits || is_planted(Fault::OptEntryStacks)
}

/// The program has waited for the compiler since the thread's own time was `start`.
pub fn note_pause(cx: &mut Context, start: Option<Duration>) {
    if let (Some(start), Some(jit)) = (start, state(cx)) {
        jit.pauses.push(thread_time() - start);
    }
}

/// What was asked for is not made after all, for no fault of its own.
pub fn take_back(code: Code) {
    with_optimised(code, |optimised| optimised.compiles -= 1);
}

/// Whether code that was made from what is no longer so may be refused once more.
pub fn may_be_stale(code: Code) -> bool {
    with_optimised(code, |optimised| {
        optimised.stale = optimised.stale.saturating_add(1);
        optimised.stale <= background::STALE_MAX
    })
}

fn entered_often(code: Code) -> bool {
    !code.has(flags::NO_OPT)
        && with_optimised(code, |optimised| {
            optimised.loop_entries += 1;
            let whole =
                optimised.codes.iter().any(|piece| piece.loop_header.is_none() && !piece.forgotten.get());
            optimised.loop_entries >= LOOP_ENTRIES_MAX && !whole
        })
}

/// The function stays in baseline code.
pub fn refuse(cx: &mut Context, code: Code, why: String) {
    if cx.settings.trace_opt {
        eprintln!("opt: {} stays in baseline: {why}", name_of(code));
    }
    code.set_flags(flags::NO_OPT);
    code.set_opt_countdown(NEVER);
    code.with(|data| data.not_optimised = Some(why.clone()));
    if let Some(jit) = state(cx) {
        jit.stats.refused += 1;
        *jit.refusals.entry(why).or_default() += 1;
    }
}

/// Compiles for what is known now. None where the code is made elsewhere.
fn compile(cx: &mut Context, code: Code, fp: usize, header: Option<u32>) -> Result<Option<u64>, String> {
    let compilation = with_optimised(code, |optimised| {
        optimised.compiles += 1;
        optimised.compiles
    });
    if compilation > COMPILES_MAX {
        return Err(format!("left too often, after {COMPILES_MAX} pieces of code"));
    }
    let (fuel, leave_at) = limits(cx)?;
    let broken = Arc::new(AtomicU64::new(0));
    let mut passes_off = cx.settings.opt_passes_off.clone();
    if with_optimised(code, |optimised| optimised.broken.get()) >= BROKEN_MAX {
        passes_off.push("validity".to_owned());
    }
    let options = Options {
        fuel,
        broken: Arc::as_ptr(&broken) as u64,
        leave_at,
        force_guards: cx.settings.forced_guards.is_some(),
        guard_sites: cx.settings.guard_sites.clone(),
        invalidates: cx.settings.invalidate_every.is_some(),
        registers_max: cx.settings.registers_max.map(|max| max as usize),
        passes_off,
        unchecked: cx.settings.opt_unchecked,
        ..Options::default()
    };
    let prints = Prints::of(cx, code);
    let jit = state(cx).ok_or("there is no executable memory")?;
    let (target, nth) = (jit.target, jit.stats.optimised + 1);
    bodies::prepare(cx, code);
    let snapshot = Snapshot::take(cx, code, fp, header);
    view::record(cx, code, &snapshot, &options, nth);
    let timed = cx.settings.time_compiling;
    let job = Job { snapshot, options, target, nth, prints, timed, logged: log::is_on(cx), broken };
    let request = Request { header, compilation };
    let Some(job) = background::submit(cx, code, request, job) else { return Ok(None) };
    let panics = TracedPanic { code, on: cx.settings.trace_opt };
    let compiled = job.run();
    drop(panics);
    install(cx, code, request, compiled).map(Some)
}

/// Puts code into use. Gives its address.
pub fn install(cx: &mut Context, code: Code, request: Request, compiled: Compiled) -> Result<u64, String> {
    let start = cx.settings.time_compiling.then(Instant::now);
    reclaim(cx);
    let Request { header, compilation } = request;
    let output = compiled.output?;
    if cx.settings.trace_inline {
        view::trace_inlining(&compiled.snapshot, &output.frames);
    }
    let name = format!("{}*", compiled.snapshot.name);
    let word = compiled.broken;
    let (trace, logged) = (cx.settings.trace_opt, cx.settings.log);
    let opt_threshold = cx.settings.thresholds_of(code).optimise;
    let call_from_opt = cx.machine.call_from_opt;
    let context: *mut Context = cx;
    let jit = state(cx).ok_or("there is no executable memory")?;
    let target = jit.target;
    let (elapsed, summary) = (compiled.elapsed, compiled.summary);
    let inlining = summary.as_ref().map(|_| view::inlining(&compiled.snapshot, &output.frames));
    let compiled = output.compiled;
    let list = jit.forgotten.clone();
    let times = with_optimised(code, |optimised| optimised.broken.clone());
    let piece = Rc::new_cyclic(|piece: &Weak<OptCode>| OptCode {
        name: name.clone(),
        context,
        exits: compiled.exits,
        infos: output.exits,
        loop_header: header,
        left: StdCell::new(0),
        made_with: failures_in(&output.frames),
        forgotten: StdCell::new(false),
        installed: RefCell::new(None),
        cells: output.cells.into(),
        owner: code,
        broken: word,
        forget: Forget {
            call_from_opt,
            recount: recount(opt_threshold, compilation),
            trace,
            logged,
            times,
            piece: piece.clone(),
            list,
        },
    });
    let [resume, resume_in_place] =
        [Stub::Resume, Stub::ResumeInPlace].map(|stub| jit.cache().stub(stub) as u64);
    let addresses = thunk::Addresses {
        data: Rc::as_ptr(&piece) as u64,
        take: exit::take as *const () as u64,
        after: exit::after as *const () as u64,
        resume,
        resume_in_place,
    };
    let thunk = thunk::generate(&target, addresses).map_err(|error| error.to_string())?;
    let mut image = compiled.code;
    while !image.bytes.len().is_multiple_of(16) {
        image.bytes.push(0);
    }
    let thunk_at = image.bytes.len() as u64;
    image.bytes.extend(&thunk.bytes);
    debug_assert!(thunk.relocs.is_empty());
    debug_assert!(image.relocs.iter().all(|reloc| reloc.kind != RelocKind::Abs64));
    let symbols = compiled.symbols;
    let resolve = |base: u64, Symbol(symbol): Symbol| match symbols[symbol as usize].as_str() {
        EXIT_SYMBOL => base + thunk_at,
        other => unreachable!("optimised code refers to {other}"),
    };
    let installed =
        jit.shared_cache().install_with(&image, &name, resolve).map_err(|error| error.to_string())?;
    let (address, bytes) = (installed.address() as u64, installed.bytes());
    *piece.installed.borrow_mut() = Some(installed);
    let entry = jit.cache().stub(Stub::OptEntry) as u64;
    jit.stats.optimised += 1;
    jit.stats.optimised_bytes += bytes as u64;
    let dependent: Rc<dyn Dependent> = piece.clone();
    for assumption in &output.assumptions {
        let [cell, _] = validity::cells(assumption);
        cx.objects.dependents.add(Cell::of(Value::from_bits(cell)), &dependent);
    }
    code.with(|data| data.named_by_code.extend(&piece.cells));
    with_optimised(code, |optimised| optimised.codes.push(piece));
    cx.objects.heap.barrier(code.cell());
    if header.is_none() {
        code.cell().init(linked::OPT_ENTRY, address);
        code.cell().init(linked::ENTRY, entry);
    }
    let elapsed = elapsed + start.map_or(Duration::ZERO, |start| start.elapsed());
    if let Some(jit) = state(cx) {
        jit.stats.nanoseconds += elapsed.as_nanos() as u64;
    }
    let place = header.map_or_else(|| "calls".to_owned(), |header| format!("loop at {header}"));
    if let Some((summary, inlining)) = summary.as_ref().zip(inlining) {
        let made = log::Optimised { address, bytes, compilation, place: &place, elapsed, summary, inlining };
        log::optimised(cx, code, &made, view::failed_sites(&output.frames));
    }
    if cx.settings.trace_opt {
        eprintln!(
            "opt: {name} at {address:#x}, {bytes} bytes from {}, {} rewrites, {place}, compilation {compilation}, {} us",
            extent_of(code),
            output.rewrites,
            elapsed.as_micros()
        );
    }
    Ok(address)
}

/// Machine code, where what stages made is printed.
pub const MACHINE_CODE: &str = "machine";

/// What of a compilation is printed.
pub struct Prints {
    /// All of it, or what one stage made.
    stage: Option<String>,
}

impl Prints {
    fn of(cx: &Context, code: Code) -> Prints {
        let (name, stage) = (&cx.settings.print_opt, &cx.settings.print_ir);
        let wanted = match name {
            Some(name) => *name == name_of(code),
            None => stage.is_some(),
        };
        Prints { stage: wanted.then(|| stage.clone().unwrap_or_else(|| "all".to_owned())) }
    }

    /// Whether what a stage made is printed.
    pub fn stage(&self, stage: &str) -> bool {
        self.stage.as_ref().is_some_and(|wanted| wanted == stage || wanted == "all")
    }
}

/// Logs that compiling a function panicked, so that whoever looks for the culprit knows which.
struct TracedPanic {
    code: Code,
    on: bool,
}

impl Drop for TracedPanic {
    fn drop(&mut self) {
        if self.on && std::thread::panicking() {
            log_panic(self.code);
        }
    }
}

fn log_panic(code: Code) {
    eprintln!("opt: {}* panicked, from {}", name_of(code), extent_of(code));
}

/// As `TracedPanic`, of a panic on another thread.
pub fn trace_panic(cx: &Context, code: Code) {
    if cx.settings.trace_opt {
        log_panic(code);
    }
}

/// A function's size and place, for the log.
fn extent_of(code: Code) -> String {
    code.with(|data| {
        let (from, to) = data.template.source_range;
        format!("{} units, source {from}..{to}", data.template.code.len())
    })
}

/// What the schedule allows the next piece of code: rewrites, and from which offset on it leaves.
fn limits(cx: &mut Context) -> Result<(Fuel, Option<u32>), String> {
    let (max, fuel, leave_at) = (cx.settings.opt_max, cx.settings.opt_fuel, cx.settings.leave_at);
    let fuel = fuel.map_or(Fuel::unlimited(), Fuel::limited);
    let Some(max) = max else { return Ok((fuel, None)) };
    let made = state(cx).map_or(0, |jit| jit.stats.optimised);
    match u64::from(max).saturating_sub(made) {
        0 => Err("the schedule optimises no more functions".to_owned()),
        1 => Ok((fuel, leave_at)),
        _ => Ok((Fuel::unlimited(), None)),
    }
}

/// A guess of a piece of code about the instruction at an offset of a function, which may be another that was built in, was wrong: it is noted with
/// that function, and the code forgotten where that was so a few times. The next guess depends on how many were wrong: pieces of code that were made without
/// knowing of each other's failures guessed the same, so together they count as one.
pub fn guard_failed(cx: &mut Context, piece: &OptCode, (function, offset): (Code, u32)) {
    let site = (function.cell().value().bits(), offset);
    let learned = piece.made_with.get(&site).map_or(1, |failures| failures.saturating_add(1));
    with_optimised(function, |optimised| {
        let failures = optimised.failures.entry(offset).or_default();
        *failures = learned.max(*failures);
    });
    if let Some(jit) = state(cx) {
        jit.stats.guards_failed += 1;
    }
    piece.left.set(piece.left.get() + 1);
    if piece.left.get() >= EXITS_MAX && !piece.forgotten.get() {
        forget(piece, &format!("{} exits", piece.left.get()));
    }
}

/// What a function counts down from until it is compiled once more. The first time soon: sites that were wrong do something else then. Each time four times as long as before:
/// where guesses go wrong again and again, compiling grows as the logarithm of what runs.
fn recount(opt_threshold: u32, compilation: u32) -> i32 {
    let times = 1 << (2 * compilation.saturating_sub(1)).min(20);
    i32::try_from(u64::from(opt_threshold / 4).max(1) * times).unwrap_or(NEVER)
}

/// Code that began at a loop has left it for the loop around.
pub fn left_loop(cx: &Context, function: Code) {
    let loops = with_optimised(function, |optimised| {
        let in_use = |piece: &&Rc<OptCode>| piece.loop_header.is_some() && !piece.forgotten.get();
        optimised.codes.iter().filter(in_use).count() as u32
    });
    // That is hot too: its back edge, where T1 goes on, asks next. Where loops nest deep, not one after the other without more that says so.
    let countdown = match loops.checked_sub(NESTED_MAX) {
        None => 0,
        Some(more) => recount(cx.settings.thresholds_of(function).optimise, more + 1),
    };
    function.set_opt_countdown(countdown);
}

/// Takes a piece of code out of use. What runs of it goes on until it leaves.
fn forget(piece: &OptCode, why: &str) {
    let (code, how) = (piece.owner, &piece.forget);
    piece.forgotten.set(true);
    how.list.pieces.borrow_mut().push(how.piece.clone());
    if piece.loop_header.is_none() {
        code.cell().init(linked::OPT_ENTRY, how.call_from_opt);
        if let Some(entry) = crate::jit::tier::baseline_entry(code) {
            code.cell().init(linked::ENTRY, entry);
        }
    }
    code.set_opt_countdown(how.recount);
    if how.logged {
        log::forgotten(&piece.name, why);
    }
    if how.trace {
        eprintln!("opt: {} is forgotten: {why}", piece.name);
    }
}

/// Whether there is or was optimised code of a function.
pub fn was_optimised(code: Code) -> bool {
    code.with(|data| {
        let optimised = data.optimised.as_ref().and_then(|data| data.as_any().downcast_ref());
        optimised.is_some_and(|optimised: &RefCell<Optimised>| !optimised.borrow().codes.is_empty())
    })
}

/// The failures of all that is built into a piece of code, which is made with them.
fn failures_in(frames: &[FrameData]) -> FxHashMap<(u64, u32), u8> {
    let all = frames.iter().flat_map(|frame| {
        let code = Code::at(Cell::of(Value::from_bits(frame.code)));
        failures_of(code).into_iter().map(|(offset, failures)| ((frame.code, offset), failures))
    });
    all.collect()
}

/// How many guesses at an offset of a function were wrong, one after the other.
pub fn failures_of(code: Code) -> FxHashMap<u32, u8> {
    with_optimised(code, |optimised| optimised.failures.clone())
}

/// The optimised code that a laid-out frame may be entered with at its start.
pub fn entry_of(code: Code) -> Option<u64> {
    if code.has(flags::NEEDS_ARGUMENTS) {
        // The frame's arguments object would be made once more.
        return None;
    }
    code.with(|data| {
        let optimised: &RefCell<Optimised> = data.optimised.as_ref()?.as_any().downcast_ref()?;
        let optimised = optimised.borrow();
        let own = |piece: &&Rc<OptCode>| piece.loop_header.is_none() && !piece.forgotten.get();
        optimised.codes.iter().rev().find(own).map(|piece| piece.address())
    })
}
