//! Engines and their settings.

use super::convert::{FromJs, IntoJs};
use super::error::Error;
use super::handle::Handle;
use super::host::IntoHostFunction;
use super::inspect::{self, IcSite, Reached, ShapeReport};
use super::limits::{Interrupt, Output, Shared, Sink};
use super::listing::{Architecture, target_of};
use super::realm::{Realm, RealmHandle};
use crate::frontend::CompileError;
use crate::jit::opt::OptPass;
use crate::jit::opt::view::Compilation;
use crate::runtime::digest::FrameDigest;
use crate::runtime::{Phase, RuntimeSettings};
use crate::vm::{Schedule, TIERS, TierChoice, TierMissing, Vm};
use std::io::{self, Write};
use std::rc::Rc;
use std::time::Duration;

/// A JavaScript engine: a heap, one realm or several, and the tiers. It stays on the thread that made it.
pub struct Engine {
    // Before the rest: its closures and its heap go first.
    // Boxed: in a frame of the machine's stack, which is scanned, the allocator's own addresses would keep cells alive.
    vm: Box<Vm>,
    shared: Rc<Shared>,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Engine")
    }
}

/// An engine's settings, before there is one.
pub struct EngineBuilder {
    settings: RuntimeSettings,
    schedule: Schedule,
    sink: Sink,
    time_max: Option<Duration>,
    output_bytes_max: Option<u64>,
    on_phase: Option<Box<dyn FnMut(Phase)>>,
}

impl std::fmt::Debug for EngineBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EngineBuilder").field("schedule", &self.schedule).finish_non_exhaustive()
    }
}

/// Counters since the engine was made.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Stats {
    /// Collections.
    pub collections: u64,
    /// Bytes of heap cells allocated.
    pub allocated_bytes: u64,
    /// Most bytes held at once.
    pub peak_bytes: usize,
    /// Bytes held now.
    pub held_bytes: usize,
    /// Interned strings.
    pub atoms: usize,
    /// Functions compiled.
    pub compiled_functions: u64,
    /// Bytes of machine code made of them.
    pub compiled_bytes: u64,
    /// Pieces of code that the optimiser made, loops that were entered in the middle included.
    pub optimised: u64,
    /// Bytes of them.
    pub optimised_bytes: u64,
    /// Functions that it refused; `--trace-opt` says why.
    pub optimiser_refused: u64,
    /// Guesses of optimised code that were wrong.
    pub guards_failed: u64,
    /// Pieces of optimised code that another thread made from what had changed by the time they were there.
    pub optimised_stale: u64,
    /// Pieces of optimised code that were given up, and whose memory was given back, while their functions live.
    pub optimised_freed: u64,
    /// Time that took; none is counted where the schedule has a seed, which makes runs alike.
    pub compile_time: Duration,
}

fn print(text: &str) -> io::Result<()> {
    io::stdout().write_all(text.as_bytes())
}

impl Default for EngineBuilder {
    fn default() -> EngineBuilder {
        EngineBuilder {
            settings: RuntimeSettings::default(),
            schedule: Schedule::default(),
            sink: Box::new(print),
            time_max: None,
            output_bytes_max: None,
            on_phase: None,
        }
    }
}

impl EngineBuilder {
    /// Which tiers may run code; all by default.
    pub fn tier(mut self, tier: TierChoice) -> Self {
        self.schedule.tier = tier;
        self
    }

    /// Everything about how code is run that may not change what it does; takes the place of what [`EngineBuilder::tier`] set.
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.schedule = schedule;
        self
    }

    /// Calls (of 10 each) and loop iterations (of 1 each) after which a function is compiled.
    pub fn baseline_threshold(mut self, threshold: u32) -> Self {
        self.settings.baseline_threshold = threshold.max(1);
        self
    }

    /// The memory that the engine's heap may take, in bytes. Beyond it, execution is stopped; 2 GiB by default.
    pub fn memory_limit(mut self, bytes: usize) -> Self {
        self.settings.heap.limit_bytes = bytes;
        self
    }

    /// The time that one call into the engine may take.
    pub fn time_limit(mut self, time: Duration) -> Self {
        self.time_max = Some(time);
        self
    }

    /// The text that one call into the engine may print, in bytes.
    pub fn output_limit(mut self, bytes: u64) -> Self {
        self.output_bytes_max = Some(bytes);
        self
    }

    /// Where printed text goes, a line at a time; standard output by default. An error stops execution.
    pub fn output(mut self, sink: impl FnMut(&str) -> io::Result<()> + 'static) -> Self {
        self.sink = Box::new(sink);
        self
    }

    /// Counts hits and misses at each inline cache, for [`Engine::inline_caches`].
    pub fn count_inline_caches(mut self, count: bool) -> Self {
        self.settings.count_inline_caches = count;
        self
    }

    /// Logs each promotion to a higher tier on standard error.
    pub fn trace_tier(mut self, trace: bool) -> Self {
        self.settings.trace_tier = trace;
        self
    }

    /// Logs each compilation by the optimiser on standard error, and each refusal with its reason.
    pub fn trace_opt(mut self, trace: bool) -> Self {
        self.settings.trace_opt = trace;
        self
    }

    /// Logs each exit of optimised code on standard error: the function, the instruction, why, and the registers that were put back.
    pub fn trace_deopt(mut self, trace: bool) -> Self {
        self.settings.trace_deopt = trace;
        self
    }

    /// Prints the graph, the IR and the machine code of functions of a name on standard error whenever they are optimised.
    pub fn print_opt(mut self, name: Option<String>) -> Self {
        self.settings.print_opt = name;
        self
    }

    /// Logs on standard error what the optimiser builds into each function, and what it does not and why.
    pub fn trace_inline(mut self, trace: bool) -> Self {
        self.settings.trace_inline = trace;
        self
    }

    /// Prints what a stage of the optimiser made on standard error, or what `all` of them made: of the functions that [`EngineBuilder::print_opt`] names, or of all.
    ///
    /// # Errors
    /// The names of the stages, where this is none.
    pub fn print_ir(mut self, stage: Option<&str>) -> Result<Self, String> {
        let stages = OptPass::stages();
        if let Some(unknown) = stage.filter(|stage| *stage != "all" && !stages.contains(stage)) {
            return Err(format!("no stage `{unknown}`: all, {}", stages.join(", ")));
        }
        self.settings.print_ir = stage.map(str::to_owned);
        Ok(self)
    }

    /// Logs on standard error, for reading, how functions rise through the tiers: what that gained (measured), what was built in and guessed, where a guess was wrong, and how
    /// it goes on. To be measured, functions run in each tier for twice as long as without.
    pub fn log(mut self, log: bool) -> Self {
        self.settings.log = log;
        self
    }

    /// Tells debuggers of compiled code by the JIT interface of gdb, so that they name its frames and walk through them.
    pub fn tell_debuggers(mut self, tell: bool) -> Self {
        self.settings.gdb_jit = tell;
        self
    }

    /// Writes the names and places of compiled code to `/tmp/perf-PID.map`, where perf looks for them.
    pub fn perf_map(mut self, write: bool) -> Self {
        self.settings.perf_map = write;
        self
    }

    /// Writes compiled code to `jit-PID.dump` in the current folder, for `perf record -k mono` and `perf inject --jit`.
    pub fn jitdump(mut self, write: bool) -> Self {
        self.settings.jitdump = write;
        self
    }

    /// Keeps compilations of functions of a name by the optimiser for [`Engine::compilations`], as they are for an architecture, by default this process's.
    pub fn keep_compilations(mut self, name: &str, architecture: Option<Architecture>) -> Self {
        self.settings.view_opt = Some((name.to_owned(), target_of(architecture)));
        self
    }

    /// Is told each phase as it begins, for whoever measures. By the time it is first called, the engine has been made.
    pub fn on_phase(mut self, observer: impl FnMut(Phase) + 'static) -> Self {
        self.on_phase = Some(Box::new(observer));
        self
    }

    /// Makes the engine. An error where the schedule asks for a tier that this build does not have.
    pub fn build(self) -> Result<Engine, TierMissing> {
        let mut vm = Box::new(Vm::with_schedule(self.settings, &self.schedule)?);
        let interrupt = vm.cx.objects.heap.stack.interrupt_handle();
        let output = Rc::new(Output::new(self.sink, self.output_bytes_max));
        let shared = Rc::new(Shared::new(interrupt.clone(), output.clone(), self.time_max));
        vm.cx.output = Box::new(move |text| output.write(text, &interrupt));
        vm.cx.on_phase = self.on_phase;
        Ok(Engine { vm, shared })
    }
}

impl Default for Engine {
    fn default() -> Engine {
        Engine::new()
    }
}

impl Engine {
    /// An engine as shipped: every tier, no limits but 2 GiB of memory, printing to standard output.
    pub fn new() -> Engine {
        Engine::builder().build().expect("the default asks for no tier")
    }

    /// Settings to be changed.
    pub fn builder() -> EngineBuilder {
        EngineBuilder::default()
    }

    /// The realm that the engine was made with.
    pub fn realm(&mut self) -> Realm<'_> {
        let realm = self.vm.realm;
        Realm::new(&mut self.vm.cx, self.shared.clone(), realm)
    }

    /// Makes another realm: see [`Realm::new_realm`].
    pub fn new_realm(&mut self) -> Result<RealmHandle, Error> {
        self.realm().new_realm()
    }

    /// A realm that was made before.
    ///
    /// # Panics
    /// Where the realm is of another engine.
    pub fn enter(&mut self, realm: &RealmHandle) -> Realm<'_> {
        let cell = realm.cell(&self.vm.cx.objects.heap, &self.shared.roots);
        Realm::new(&mut self.vm.cx, self.shared.clone(), cell)
    }

    /// Runs a script in the realm that the engine was made with: see [`Realm::evaluate`].
    pub fn evaluate(&mut self, name: &str, source: &str) -> Result<Handle, Error> {
        self.realm().evaluate(name, source)
    }

    /// Calls a global function, converting arguments and result.
    pub fn call_global<T: FromJs>(&mut self, name: &str, arguments: &[Handle]) -> Result<T, Error> {
        let mut realm = self.realm();
        let function: Handle = realm.get_global(name)?;
        let result = realm.call(&function, &Handle::UNDEFINED, arguments)?;
        realm.read(&result)
    }

    /// Defines a global function that calls a Rust closure: see [`IntoHostFunction`].
    pub fn register<P, F>(&mut self, name: &str, function: F) -> Result<(), Error>
    where
        F: IntoHostFunction<P> + 'static,
    {
        self.realm().register(name, function)
    }

    /// Sets a property of the global object.
    pub fn set_global(&mut self, name: &str, value: impl IntoJs) -> Result<(), Error> {
        self.realm().set_global(name, value)
    }

    /// Changes the time limit of the calls that follow.
    pub fn set_time_limit(&mut self, time: Option<Duration>) {
        self.shared.time_max.set(time);
    }

    /// For stopping execution from another thread.
    pub fn interrupt(&self) -> Interrupt {
        Interrupt(self.vm.cx.objects.heap.stack.interrupt_handle())
    }

    /// What the embedder should know of how the engine runs: that executable memory was refused, so that everything is interpreted.
    pub fn notes(&self) -> Vec<String> {
        let note = |why: &String| {
            let why = why.strip_prefix("executable memory refused: ").unwrap_or(why);
            format!("executable memory refused, everything is interpreted: {why}")
        };
        self.vm.jit_refused.iter().map(note).collect()
    }

    /// What the inline caches of all functions have learnt, where [`EngineBuilder::count_inline_caches`] was set; nothing else.
    pub fn inline_caches(&mut self) -> Vec<IcSite> {
        inspect::inline_caches(&mut self.vm.cx)
    }

    /// The operations that programs have used, where [`EngineBuilder::count_inline_caches`] was set; nothing else.
    pub fn reached(&mut self) -> std::collections::BTreeSet<Reached> {
        inspect::reached(&mut self.vm.cx)
    }

    /// What the frames of programs came to, where the schedule has `frames=` and no recursion was ended by the machine stack, which tiers use differently.
    pub fn frame_digest(&self) -> Option<FrameDigest> {
        self.vm.cx.digests.as_ref().map(|digests| digests.result())
    }

    /// Bytes that programs had printed when recursion first ended in the RangeError of a full stack; none where that has not happened. How deep they had come then depends on
    /// the tier, which builds functions into others: so may what they print from there on.
    pub fn overflowed_at(&self) -> Option<u64> {
        self.vm.cx.overflowed_at
    }

    /// The shapes that programs have made, with the objects that are alive.
    pub fn shapes(&mut self) -> ShapeReport {
        inspect::shapes(&mut self.vm.cx)
    }

    /// Collects everything unreachable now.
    pub fn collect(&mut self) {
        self.shared.roots.release(&mut self.vm.cx.objects.heap);
        self.vm.cx.objects.heap.stack.enter_thread();
        self.vm.cx.objects.heap.for_each_live(|_| {});
    }

    /// The compilations that were to be kept, in the order they were made.
    pub fn compilations(&mut self) -> &[Compilation] {
        crate::vm::compilations(&mut self.vm.cx)
    }

    /// Why the optimiser refused functions, which run as baseline code, and how many for each reason.
    pub fn optimiser_refusals(&mut self) -> Vec<(String, u64)> {
        crate::vm::refusals(&mut self.vm.cx)
    }

    /// How long the program waited for the optimiser, each time in turn: processor time of the thread, from what is known of a function to code in use, or with another
    /// thread for compiling, what is left of that. Nothing where the schedule has a seed.
    pub fn optimiser_pauses(&mut self) -> Vec<Duration> {
        crate::vm::optimiser_pauses(&mut self.vm.cx)
    }

    /// Counters.
    pub fn stats(&mut self) -> Stats {
        let compiled = crate::vm::compile_stats(&mut self.vm.cx);
        let objects = &self.vm.cx.objects;
        let stats = objects.heap.stats();
        Stats {
            collections: stats.collections,
            allocated_bytes: stats.allocated_bytes,
            peak_bytes: stats.peak_bytes.max(objects.heap.held_bytes()),
            held_bytes: objects.heap.held_bytes(),
            atoms: objects.atom_count(),
            compiled_functions: compiled.functions,
            compiled_bytes: compiled.bytes,
            optimised: compiled.optimised,
            optimised_bytes: compiled.optimised_bytes,
            optimiser_refused: compiled.refused,
            guards_failed: compiled.guards_failed,
            optimised_stale: compiled.stale,
            optimised_freed: compiled.freed,
            compile_time: Duration::from_nanos(compiled.nanoseconds),
        }
    }
}

/// Whether the system grants this process executable memory; without it every engine stays in the interpreter. False where no compiler is built.
pub fn has_executable_memory() -> bool {
    TIERS.len() > 1 && tierlock_platform::CodeRegion::reserve(1).is_ok()
}

/// The error of a source that is not UTF-8 from a byte offset on.
pub fn not_utf8(source: &[u8], at: usize, name: &str) -> CompileError {
    crate::frontend::not_utf8(source, at, name)
}
