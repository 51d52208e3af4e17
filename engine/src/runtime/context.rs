//! The engine's state, as everything above the object layer sees it.

use crate::code::frame;
use crate::code::linked::Code;
use crate::code::scopes::EvalScopes;
use crate::heap::cell::{Cell, CellKind};
use crate::heap::{HeapSettings, RootId};
use crate::object::{Objects, PropertyKey, RealmCell, Str};
use crate::value::Value;
use std::any::Any;
use std::borrow::Cow;
use std::ops::RangeInclusive;
use std::rc::Rc;

use super::call::{Args, NativeFn};
use super::intrinsics::Intrinsic;
use super::stress::{GuardSites, Thresholds};

/// An exception is pending: see [`Context::exception`]. Carries nothing, so that results stay small; whoever catches it takes the value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub struct Throw(());

impl Throw {
    /// Only [`Context`] makes these, where it sets the exception.
    pub(super) const fn pending() -> Throw {
        Throw(())
    }
}

/// The result of anything that may throw.
pub type Completion<T = Value> = Result<T, Throw>;

/// Why execution ended for good; no handler catches it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Termination {
    /// The embedder or its time limit asked.
    Interrupted,
    /// The memory limit was reached.
    OutOfMemory,
    /// The program printed more than it may.
    OutputLimit,
}

/// Compiles and links a source text under a name.
pub type CompileFn = fn(&mut Context, &str, &str) -> Completion<Code>;

/// Compiles and links the code of an `eval` in the scopes around it.
pub type CompileEvalFn = fn(&mut Context, &str, &EvalScopes) -> Completion<Code>;

/// A function in Rust, as the table of natives holds it.
pub struct Native {
    /// The `name` property.
    pub name: Cow<'static, str>,
    /// What runs.
    pub function: NativeFn,
    /// Which one it is, if the optimiser has an operation for it.
    pub known: Option<super::Known>,
    /// What the optimiser may take for it.
    pub body: Option<super::body::Body>,
}

/// A function of the embedder. It may be called again while it runs.
pub type HostFn = Rc<dyn Fn(&mut Context, Args) -> Completion>;

/// How the tiers are reached from code that may not know them; wired by the floor above.
#[derive(Clone, Copy)]
pub struct Hooks {
    /// Runs the laid-out frame at an address to its end, in whatever tier its function is.
    pub enter: fn(&mut Context, usize) -> Completion,
    /// A function's countdown ran out, at a call or at the loop header given: compiles it where that is wanted and possible, sets
    /// [`crate::code::linked::flags::BASELINE`], and winds the countdown up again.
    pub promote: fn(&mut Context, Code, Option<u32>),
    /// Runs the laid-out frame at an address in compiled code, from a bytecode offset that is 0 or a loop header, to its end. Exceptions have passed the frame's own
    /// handlers when they come out.
    pub enter_compiled: fn(&mut Context, usize, u32) -> Completion,
    /// A check of the limit took its slow path, at the entry of a function or at a back edge: what other threads have made may be put into use.
    pub safepoint: fn(&mut Context),
}

/// Addresses that compiled code and its callers need; all zero where there is no machine code.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C)]
pub struct MachineState {
    /// What [`crate::code::linked::ENTRY`] is for functions without compiled code: a stub that runs the interpreter.
    pub interpreter_entry: u64,
    /// The trampoline from Rust into compiled code.
    pub enter: u64,
    /// Base of the table of helper addresses.
    pub helpers: u64,
    /// Base of the table of inline-cache handler addresses.
    pub handlers: u64,
    /// Where a helper tells compiled code to go on (an exception handler, a loop entry).
    pub resume: u64,
    /// What [`crate::code::linked::OPT_ENTRY`] is for functions without optimised code.
    pub call_from_opt: u64,
    /// The trampoline into optimised code.
    pub enter_optimised: u64,
    /// Guards of optimised code count this down where every n-th is made to fail; 0: one just was.
    pub guard_countdown: u64,
    /// Always 0: what guards at chosen sites want to be something else.
    pub never: u64,
    /// Looks at whether what optimised code rests on has been broken count this down where every n-th is told so; 0: one just was.
    pub invalidate_countdown: u64,
}

/// When the optimiser's code is there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Background {
    /// At once: the program waits for it. The same in every run.
    #[default]
    Off,
    /// When another thread has made it.
    Thread,
    /// When its function has counted so many calls and back edges more. What another thread does to a program, the same in every run.
    Delayed(u32),
}

/// Settings of the language and the tiers.
#[derive(Clone, Debug)]
pub struct RuntimeSettings {
    /// Heap sizes and stress modes.
    pub heap: HeapSettings,
    /// Inline caches are used.
    pub inline_caches: bool,
    /// Hits and misses are counted at each site.
    pub count_inline_caches: bool,
    /// Native activations (interpreter or builtins) that may nest.
    pub native_depth_max: u32,
    /// The value that a function's countdown starts from: calls count [`Self::call_weight`], back edges 1.
    pub baseline_threshold: u32,
    /// See above.
    pub call_weight: u32,
    /// Baseline code is made (of functions whose countdown has run out).
    pub baseline: bool,
    /// Each promotion is logged.
    pub trace_tier: bool,
    /// Compiling is timed. Not where every run is to be the same: a time on the stack is a word that the collector looks at.
    pub time_compiling: bool,
    /// Executable memory is refused, for showing what happens then.
    pub refuse_executable_memory: bool,
    /// Optimised code is made (of functions that are hot in baseline code).
    pub optimise: bool,
    /// What baseline code counts down from until a function is optimised.
    pub opt_threshold: u32,
    /// Where it is made.
    pub background: Background,
    /// Each compilation by the optimiser is logged.
    pub trace_opt: bool,
    /// Each exit of optimised code is logged.
    pub trace_deopt: bool,
    /// The graph, the IR and the code of functions of this name are printed when they are optimised.
    pub print_opt: Option<String>,
    /// What this stage of the optimiser made is printed, or `all` stages: of those functions, or of all.
    pub print_ir: Option<String>,
    /// What is built into what, and what is not, is logged.
    pub trace_inline: bool,
    /// Compilations by the optimiser are kept for [`crate::jit::opt::view`]: of functions of this name, for this target.
    pub view_opt: Option<(String, tierlock_asm::Target)>,
    /// What happens to functions is logged, for reading.
    pub log: bool,
    /// Debuggers are told of compiled code.
    pub gdb_jit: bool,
    /// perf is told of compiled code, by `/tmp/perf-PID.map`.
    pub perf_map: bool,
    /// perf is told of compiled code with its bytes, by `jit-PID.dump` in the current folder.
    pub jitdump: bool,
    /// Every n-th guard of optimised code is made to fail. For testing exits.
    pub forced_guards: Option<u32>,
    /// Sites of optimised code whose guards all fail. For testing exits.
    pub guard_sites: Option<GuardSites>,
    /// At every n-th look, optimised code that calls have come back to learns that what it rests on has been broken. For testing invalidation.
    pub invalidate_every: Option<u32>,
    /// Optimised code may use only so many registers of each class. For testing spills.
    pub registers_max: Option<u32>,
    /// Each function's thresholds are drawn by this seed.
    pub thresholds_seed: Option<u64>,
    /// Passes of the code generator, or `untag`, that are left out, by their names.
    pub opt_passes_off: Vec<String>,
    /// Baseline code leaves to the interpreter at about every n-th instruction, chosen by a seed: (n, seed). For testing exits.
    pub forced_exits: Option<(u32, u64)>,
    /// Only so many functions are compiled. For finding the one that is compiled wrongly.
    pub compile_max: Option<u32>,
    /// Only so many pieces of optimised code are made. For finding the one that is wrong.
    pub opt_max: Option<u32>,
    /// The passes make only so many rewrites in the last of these, or in each where their number is not limited. For finding the one that is wrong.
    pub opt_fuel: Option<u64>,
    /// Functions that begin at this byte of their source or later are not compiled.
    pub compile_until: u32,
    /// Whether the optimiser does not verify what it makes, as builds with debug assertions do.
    pub opt_unchecked: bool,
    /// The last of `opt_max`, or else of `compile_max`, leaves to the tier below from this bytecode offset on. For finding the instruction.
    pub leave_at: Option<u32>,
    /// Frames are digested at every n-th back edge, up to the point of a number: (n, number).
    pub digest: Option<(u32, Option<u64>)>,
}

impl Default for RuntimeSettings {
    fn default() -> RuntimeSettings {
        RuntimeSettings {
            heap: HeapSettings::default(),
            inline_caches: true,
            count_inline_caches: false,
            native_depth_max: 2000,
            baseline_threshold: 500,
            call_weight: 10,
            baseline: true,
            trace_tier: false,
            time_compiling: true,
            refuse_executable_memory: false,
            forced_exits: None,
            optimise: true,
            opt_threshold: 3000,
            background: Background::Off,
            trace_opt: false,
            trace_deopt: false,
            print_opt: None,
            print_ir: None,
            trace_inline: false,
            view_opt: None,
            log: false,
            gdb_jit: false,
            perf_map: false,
            jitdump: false,
            forced_guards: None,
            guard_sites: None,
            invalidate_every: None,
            registers_max: None,
            thresholds_seed: None,
            opt_passes_off: Vec::new(),
            compile_max: None,
            opt_max: None,
            opt_fuel: None,
            compile_until: u32::MAX,
            opt_unchecked: false,
            leave_at: None,
            digest: None,
        }
    }
}

impl RuntimeSettings {
    /// What a function counts down from.
    pub fn thresholds_of(&self, code: Code) -> Thresholds {
        match self.thresholds_seed {
            Some(seed) => Thresholds::random(seed, code),
            None => Thresholds { baseline: self.baseline_threshold, optimise: self.opt_threshold },
        }
    }
}

/// What an engine is busy with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    /// Source becomes bytecode.
    Parse,
    /// Bytecode becomes machine code.
    Compile,
    /// The program runs.
    Run,
}

/// One engine's state: heap and objects, the running realm, natives, the pending exception and the hooks into the tiers.
///
/// It is pinned in a box by the engine: compiled code holds its address.
pub struct Context {
    /// Heap, atoms, shapes, objects.
    pub objects: Objects,
    /// Addresses for compiled code.
    pub machine: MachineState,
    /// Settings.
    pub settings: RuntimeSettings,
    /// new.target of the construct call that is being entered: read at once by the callee's prologue.
    pub new_target: RootId,
    pub(super) exception: RootId,
    /// Execution is ending: handlers are passed over.
    pub termination: Option<Termination>,
    pub(super) regexps: super::regexp::RegExpState,
    pub(super) megamorphic: super::megamorphic::MegamorphicCaches,
    /// The table of natives, which realms share.
    pub natives: Vec<Native>,
    /// Where in it the next native is looked for, while another realm is made; else its end.
    next_native: usize,
    /// Functions of the embedder; what they are called through finds its own by index.
    pub hosts: Vec<HostFn>,
    /// The cell that unresolved global feedback points to.
    pub no_global: Cell,
    /// The tiers.
    pub hooks: Hooks,
    /// Native activations on the machine stack.
    pub native_depth: u32,
    /// State of the tiers, owned by the floor above.
    pub tiers: Option<Box<dyn Any>>,
    /// Where `print` and the console write.
    pub output: Box<dyn FnMut(&str)>,
    /// State for `Math.random`: pinned by a seed under test.
    pub random_state: u64,
    /// Milliseconds, for `performance.now` and `Date.now`: (since start, since 1970).
    pub clock: fn() -> (f64, f64),
    /// The numbers of the shapes that the builtins of each realm were made with, for telling those of programs.
    pub builtin_shapes: Vec<RangeInclusive<u32>>,
    /// Scripts that are kept alive for reports on their inline caches; none where nothing is counted.
    pub kept_scripts: Vec<RootId>,
    /// Compiles source at run time for `Function`; set by the floor above.
    pub compile: Option<CompileFn>,
    /// Compiles the code of an `eval`; set by the floor above.
    pub compile_eval: Option<CompileEvalFn>,
    /// Digests of frames, where they are taken.
    pub digests: Option<Box<super::digest::Digests>>,
    /// Bytes of output so far.
    pub output_bytes: u64,
    /// How many they were when a stack was first full.
    pub overflowed_at: Option<u64>,
    /// Is told each phase as it begins; there is none but where somebody measures.
    pub on_phase: Option<Box<dyn FnMut(Phase)>>,
}

/// Address past the last slot of the frame at `fp`, from its header: what the collector scans to.
pub fn frame_extent(fp: usize) -> usize {
    let slot = |index: usize| super::call::read_slot(fp + 8 * index).bits();
    let code = slot(frame::CODE);
    if code == 0 {
        let argc = (slot(frame::STATE) >> 32) as usize & 0xff_ffff;
        fp + 8 * (frame::FIRST_ARG + argc)
    } else {
        let cell = Cell::of(Value::from_bits(code));
        fp + 8 * cell.aux() as usize
    }
}

impl Context {
    /// A context with an empty realm: it has no [`super::intrinsics`] until the floor above has made the builtins.
    pub fn new(settings: RuntimeSettings, hooks: Hooks) -> Context {
        let mut objects = Objects::new(settings.heap.clone());
        crate::code::linked::register(&mut objects.heap);
        crate::ic::register(&mut objects.heap);
        objects.heap.stack.set_extent(frame_extent);
        objects.heap.stack.enter_thread();
        let exception = objects.heap.add_root(Value::EMPTY);
        let new_target = objects.heap.add_root(Value::UNDEFINED);
        let regexps = super::regexp::RegExpState::new(&mut objects);
        let megamorphic = super::megamorphic::MegamorphicCaches::new(&mut objects.heap);
        let no_global =
            objects.heap.allocate(CellKind::GlobalCell, crate::object::layout::global_cell::BYTES);
        objects.heap.add_root(no_global.value());
        let digests = settings.digest.map(|(every, max)| Box::new(super::digest::Digests::new(every, max)));
        if digests.is_some() {
            objects.heap.stack.trip_always();
        }
        Context {
            objects,
            machine: MachineState::default(),
            settings,
            new_target,
            exception,
            termination: None,
            regexps,
            megamorphic,
            natives: Vec::new(),
            next_native: 0,
            hosts: Vec::new(),
            no_global,
            hooks,
            native_depth: 0,
            tiers: None,
            output: Box::new(|text| print!("{text}")),
            random_state: 0x9e37_79b9_7f4a_7c15,
            clock: || (0.0, 0.0),
            builtin_shapes: Vec::new(),
            kept_scripts: Vec::new(),
            compile: None,
            compile_eval: None,
            digests,
            output_bytes: 0,
            overflowed_at: None,
            on_phase: None,
        }
    }

    /// Tells whoever measures that this phase begins.
    pub fn begin_phase(&mut self, phase: Phase) {
        if let Some(on_phase) = &mut self.on_phase {
            on_phase(phase);
        }
    }

    /// An object of the running realm.
    #[inline(always)]
    pub fn intrinsic(&self, which: Intrinsic) -> Cell {
        debug_assert!(self.runs_in_its_realm(), "the running function is of another realm");
        self.intrinsic_of(self.objects.realm, which)
    }

    /// An object of a realm.
    #[inline(always)]
    pub fn intrinsic_of(&self, realm: RealmCell, which: Intrinsic) -> Cell {
        Cell::of(realm.slot(which as usize))
    }

    /// Sets an object of the running realm, once, while the realm is made.
    pub fn set_intrinsic(&mut self, which: Intrinsic, object: Cell) {
        self.objects.set_realm_slot(self.objects.realm, which as usize, object.value());
    }

    /// Makes `realm` the running one.
    ///
    /// Compiled code does not: it calls functions of other realms like any other, since nothing that it does by itself depends on the realm, and its
    /// helpers come here first. Whoever calls from Rust or from the interpreter goes back to its own realm afterwards ([`Context::resume`]).
    #[inline(always)]
    pub fn run_in(&mut self, realm: RealmCell) {
        if realm != self.objects.realm {
            self.change_realm(realm);
        }
    }

    #[cold]
    #[inline(never)]
    fn change_realm(&mut self, realm: RealmCell) {
        self.objects.enter_realm(realm);
    }

    /// Whether the running realm is that of the running function, as far as its frame tells: natives and the embedder may work for another.
    pub(super) fn runs_in_its_realm(&self) -> bool {
        self.frames()
            .next()
            .and_then(|(_, code, _)| code)
            .is_none_or(|code| code.realm() == self.objects.realm)
    }

    /// The index of a native in the table. Realms are all made alike, so one that is made later meets the natives of the first in their order.
    pub fn native_index(&mut self, name: Cow<'static, str>, function: NativeFn) -> u32 {
        let index = self.next_native;
        let known = self
            .natives
            .get(index)
            .is_some_and(|native| native.name == name && std::ptr::fn_addr_eq(native.function, function));
        if known {
            self.next_native += 1;
            return index as u32;
        }
        self.natives.push(Native { name, function, known: None, body: None });
        self.next_native = self.natives.len();
        self.natives.len() as u32 - 1
    }

    /// Makes another realm with this, and runs in it until `install` has filled it.
    pub fn new_realm(&mut self, install: impl FnOnce(&mut Context)) -> RealmCell {
        let running = self.objects.realm;
        let realm = self.objects.new_realm();
        self.objects.enter_realm(realm);
        self.next_native = 0;
        install(self);
        self.next_native = self.natives.len();
        self.objects.enter_realm(running);
        realm
    }

    /// The running realm's global object.
    #[inline(always)]
    pub fn global(&self) -> Cell {
        self.intrinsic(Intrinsic::Global)
    }

    /// A new string value.
    pub fn string(&mut self, text: &str) -> Value {
        self.objects.string(text).value()
    }

    /// The property key that `text` spells.
    pub fn key(&mut self, text: &str) -> PropertyKey {
        self.objects.key(text)
    }

    /// Writes a line of output.
    pub fn write_output(&mut self, text: &str) {
        self.output_bytes += text.len() as u64;
        (self.output)(text);
    }

    /// The text of a string value, for messages.
    pub fn text_of(&mut self, string: Str) -> String {
        self.objects.to_rust_string(string)
    }
}
