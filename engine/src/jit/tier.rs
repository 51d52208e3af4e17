//! When functions are compiled, and how compiled code is entered and left.
//!
//! Every function counts down from the settings' threshold: calls by their weight, back edges by one. At zero it is compiled; where compiling is
//! refused the reason is kept and nobody asks again. Thresholds of 1 are the eager modes.
//!
//! # Invariants
//! - A function's ENTRY leads to code of its own or to the stub that runs the interpreter, once there is a code cache.
//! - Compiled code is entered on frames that are laid out, at offset 0, at loop headers and at handlers alone.

use super::abi::Stub;
use super::announce::Announcer;
use super::baseline::{self, Options};
use super::code_cache::{CodeCache, Installed};
use super::log::{self, Log};
use super::opt::view::Compilation;
use super::{helpers, stubs};
use crate::code::linked::{self, Code, TierData, flags};
use crate::code::{FunctionKind, frame};
use crate::heap::cell::Cell;
use crate::runtime::call::{read_slot, write_slot};
use crate::runtime::{Completion, Context, Phase};
use crate::value::Value;
use std::any::Any;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::{Duration, Instant};
use tierlock_asm::masm::{A64Masm, MacroAssembler, X64Masm};
use tierlock_asm::{Arch, Target};
use tierlock_platform::{CpuFeatures, HostArch, host_arch};

/// Beyond this many native activations a function that compiled code calls is compiled at once: two tiers that call each other nest natively, and the
/// depth of that is limited.
const MIXED_DEPTH_MAX: u32 = 64;

/// What a compiled function's countdown is wound up to, at least.
const MIN_RECOUNT: u32 = 100;

/// Runs a laid-out frame from an offset to its end in the interpreter.
pub type RunInterpreter = fn(&mut Context, usize, u32) -> Completion;

/// The JIT's share of [`Context::tiers`].
pub struct JitState {
    cache: Rc<CodeCache>,
    /// Keeps the table of helper addresses, which the context points to.
    _helpers: Box<[usize]>,
    run_interpreter: RunInterpreter,
    /// What code is generated for.
    pub target: Target,
    /// How code is generated.
    pub options: Options,
    /// Functions compiled, bytecode units in them, bytes of code, nanoseconds taken.
    pub stats: CompileStats,
    /// Compilations that were asked for.
    pub views: Vec<Compilation>,
    /// What the log remembers.
    pub log: Log,
    /// Why the optimiser refused functions, and how often.
    pub refusals: BTreeMap<String, u64>,
    /// Optimised code that is not in use any more, but for frames that may still run it.
    pub forgotten: Rc<super::opt::tier::Forgotten>,
    /// How long the program waited for the optimiser, each time.
    pub pauses: Vec<Duration>,
    /// What the optimiser does on another thread, once it has done something.
    pub jobs: Option<Rc<super::opt::background::Jobs>>,
}

/// What has been compiled since the engine was made.
#[derive(Clone, Copy, Debug, Default)]
pub struct CompileStats {
    /// Functions.
    pub functions: u64,
    /// Bytecode instructions.
    pub instructions: u64,
    /// Bytes of machine code.
    pub bytes: u64,
    /// Time spent, installing included.
    pub nanoseconds: u64,
    /// Pieces of code that the optimiser made.
    pub optimised: u64,
    /// Bytes of them.
    pub optimised_bytes: u64,
    /// Functions that it refused.
    pub refused: u64,
    /// Guards that failed.
    pub guards_failed: u64,
    /// Pieces of optimised code that were not used, since what they were made from had changed meanwhile.
    pub stale: u64,
    /// Pieces of optimised code whose memory was given back while their functions live.
    pub freed: u64,
}

/// Why a function was compiled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// Its calls.
    Calls,
    /// The loop whose header is at this offset.
    Loop(u32),
}

/// Baseline code of a function, kept with it.
pub struct BaselineCode {
    installed: Installed,
    /// Bytecode offset -> offset in the code, ascending: where it may be entered.
    entries: Box<[(u32, u32)]>,
    /// The same for all instructions, where the optimiser may resume.
    resumes: Box<[(u32, u32)]>,
}

impl TierData for BaselineCode {
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The target of this process.
pub fn host_target() -> Target {
    let mut target = match host_arch() {
        HostArch::X64 => Target::x64_sse2(),
        HostArch::A64 => Target::a64_base(),
    };
    match CpuFeatures::detect() {
        CpuFeatures::X64(cpu) => {
            target.features.sse41 = cpu.sse4_1;
            target.features.popcnt = cpu.popcnt;
            target.features.lzcnt = cpu.lzcnt;
            target.features.bmi1 = cpu.bmi1;
            target.features.bmi2 = cpu.bmi2;
            target.features.avx = cpu.avx;
        }
        CpuFeatures::A64(cpu) => {
            target.features.lse = cpu.lse;
            target.features.jscvt = cpu.jscvt;
            target.features.bti = cpu.bti;
        }
    }
    target
}

/// Generates the stubs for a target.
pub fn stubs_for(target: &Target) -> stubs::Stubs {
    let has_helper = |op| helpers::op_helper(op).is_some();
    let stubs = match target.arch {
        Arch::X64 => stubs::generate(X64Masm::new(target), has_helper),
        Arch::A64 => stubs::generate(A64Masm::new(target), has_helper),
    };
    stubs.expect("every label of the stubs is bound")
}

/// Gives the context a code cache. Where executable memory is refused, the reason: everything stays in the interpreter.
pub fn install(cx: &mut Context, run_interpreter: RunInterpreter) -> Result<(), String> {
    let settings = &cx.settings;
    let options = Options {
        slow_properties: !settings.inline_caches || settings.count_inline_caches,
        exits: settings.forced_exits,
        leave_at: None,
        profile: settings.optimise,
    };
    let refuse = settings.refuse_executable_memory;
    let target = host_target();
    let mut cache = CodeCache::new(|| stubs_for(&target), refuse).map_err(|refused| refused.to_string())?;
    match Announcer::new(settings, target) {
        Ok(None) => {}
        Ok(Some(announcer)) => cache.announce(announcer, &stubs_for(&target)),
        Err(error) => eprintln!("note: nobody is told of compiled code: {error}"),
    }
    let helpers = helpers::table();
    cx.machine.interpreter_entry = cache.stub(Stub::InterpreterEntry) as u64;
    cx.machine.enter = cache.stub(Stub::Enter) as u64;
    cx.machine.call_from_opt = cache.stub(Stub::CallFromOpt) as u64;
    cx.machine.enter_optimised = cache.stub(Stub::EnterOptimised) as u64;
    cx.machine.guard_countdown = cx.settings.forced_guards.map_or(0, u64::from);
    cx.machine.invalidate_countdown = cx.settings.invalidate_every.map_or(0, u64::from);
    cx.machine.helpers = helpers.as_ptr() as u64;
    cx.tiers = Some(Box::new(JitState {
        cache: Rc::new(cache),
        _helpers: helpers,
        run_interpreter,
        target,
        options,
        stats: CompileStats::default(),
        views: Vec::new(),
        log: if cx.settings.log { Log::started() } else { Log::default() },
        refusals: BTreeMap::new(),
        pauses: Vec::new(),
        forgotten: Rc::default(),
        jobs: None,
    }));
    Ok(())
}

/// The JIT's state, where there is a code cache.
pub fn state(cx: &mut Context) -> Option<&mut JitState> {
    cx.tiers.as_mut()?.downcast_mut()
}

impl JitState {
    /// The code cache.
    pub fn cache(&self) -> &CodeCache {
        &self.cache
    }

    /// The code cache, for installing code.
    pub fn shared_cache(&self) -> &Rc<CodeCache> {
        &self.cache
    }
}

/// The hook `promote`: the function's countdown ran out at a call, or at a loop.
pub fn promote(cx: &mut Context, code: Code, header: Option<u32>) {
    let reason = header.map_or(Reason::Calls, Reason::Loop);
    if code.has(flags::BASELINE) || code.has(flags::NO_BASELINE) || !cx.settings.baseline {
        // Other activations of a compiled function may be in long loops still: those enter it when they have counted down again.
        let threshold = cx.settings.thresholds_of(code).baseline;
        code.cell().init(linked::COUNTDOWN, threshold.max(MIN_RECOUNT));
        return;
    }
    if log::is_on(cx) && header.is_some() && log::times_interpreter(cx, code) {
        code.cell().init(linked::COUNTDOWN, cx.settings.thresholds_of(code).baseline);
        return;
    }
    cx.begin_phase(Phase::Compile);
    let compiled = compile(cx, code, reason);
    cx.begin_phase(Phase::Run);
    if let Err(why) = compiled {
        code.set_flags(flags::NO_BASELINE);
        code.cell().init(linked::COUNTDOWN, u32::MAX);
        if cx.settings.trace_tier {
            eprintln!("tier: {} stays in the interpreter: {why}", name_of(code));
        }
        code.with(|data| data.refused = Some(why));
    }
}

/// A name for listings.
pub fn name_of(code: Code) -> String {
    code.with(|data| {
        let name = String::from_utf16_lossy(&data.template.name);
        match name.as_str() {
            "" if data.template.kind == FunctionKind::Script => format!("<script {}>", data.source.name),
            "" => "<anonymous>".to_owned(),
            _ => name,
        }
    })
}

fn compile(cx: &mut Context, code: Code, reason: Reason) -> Result<(), String> {
    let start = cx.settings.time_compiling.then(Instant::now);
    let trace = cx.settings.trace_tier;
    let recount = cx.settings.thresholds_of(code).baseline.max(MIN_RECOUNT);
    let (compile_max, leave_at) = (cx.settings.compile_max.map(u64::from), cx.settings.leave_at);
    let optimised_alone = cx.settings.opt_max.is_some_and(|max| max > 0);
    if code.with(|data| data.template.source_range.0) >= cx.settings.compile_until {
        return Err("the schedule compiles what begins earlier".to_owned());
    }
    let name = name_of(code);
    let Some(jit) = state(cx) else { return Err("there is no executable memory".to_owned()) };
    let (target, mut options) = (jit.target, jit.options);
    let left = compile_max.map(|max| max - jit.stats.functions.min(max));
    match left {
        Some(0) => return Err("the schedule compiles no more functions".to_owned()),
        // With a limit on optimised code, that is what leaves.
        Some(1) if !optimised_alone => options.leave_at = leave_at,
        _ => {}
    }
    let output = code.with(|data| baseline::compile(&data.template, &data.words, &target, &options))?;
    let installed = jit.cache.install(&output.code, &name).map_err(|error| error.to_string())?;
    let (address, bytes) = (installed.address(), installed.bytes());
    let (units, (start_byte, end_byte)) = code.with(|data| {
        data.baseline =
            Some(Box::new(BaselineCode { installed, entries: output.entries, resumes: output.resumes }));
        (data.template.code.len(), data.template.source_range)
    });
    code.cell().init(linked::ENTRY, address as u64);
    code.cell().init(linked::COUNTDOWN, recount);
    code.set_flags(flags::BASELINE);
    let elapsed = start.map_or(Duration::ZERO, |start| start.elapsed());
    jit.stats.functions += 1;
    jit.stats.instructions += u64::from(output.instructions);
    jit.stats.bytes += bytes as u64;
    jit.stats.nanoseconds += elapsed.as_nanos() as u64;
    let why = match reason {
        Reason::Calls => "calls".to_owned(),
        Reason::Loop(header) => format!("loop at {header}"),
    };
    if trace {
        eprintln!(
            "tier: {name} -> baseline at {address:#x}, {bytes} bytes from {units} units, source {start_byte}..{end_byte}, {why}, {} us",
            elapsed.as_micros()
        );
    }
    if log::is_on(cx) {
        log::baseline(cx, code, (address, bytes), &why, elapsed);
    }
    Ok(())
}

/// Counts a call that compiled code makes to a function without compiled code.
pub fn count_call_from_compiled(cx: &mut Context, code: Code) {
    let cell = code.cell();
    let left = cell.get(linked::COUNTDOWN).saturating_sub(cx.settings.call_weight);
    let mixed_too_deep = cx.native_depth > MIXED_DEPTH_MAX;
    if mixed_too_deep {
        promote(cx, code, None);
    } else if left == 0 {
        (cx.hooks.promote)(cx, code, None);
    } else {
        cell.init(linked::COUNTDOWN, left);
    }
}

/// The machine address of a bytecode offset that compiled code may be entered at.
pub fn address_of(code: Code, offset: u32) -> Option<u64> {
    code.with(|data| {
        let baseline: &BaselineCode = data.baseline.as_ref()?.as_any().downcast_ref()?;
        // The start is entered most, by calls from Rust.
        let index = match offset {
            0 => 0,
            _ => baseline.entries.binary_search_by_key(&offset, |&(offset, _)| offset).ok()?,
        };
        Some((baseline.installed.address() + baseline.entries[index].1 as usize) as u64)
    })
}

/// The machine address of any instruction of a function whose baseline code the optimiser may resume; it is no landing pad.
pub fn resume_address(code: Code, offset: u32) -> Option<u64> {
    code.with(|data| {
        let baseline: &BaselineCode = data.baseline.as_ref()?.as_any().downcast_ref()?;
        let index = baseline.resumes.binary_search_by_key(&offset, |&(offset, _)| offset).ok()?;
        Some((baseline.installed.address() + baseline.resumes[index].1 as usize) as u64)
    })
}

/// Where calls enter a function's baseline code.
pub fn baseline_entry(code: Code) -> Option<u64> {
    code.with(|data| {
        let baseline: &BaselineCode = data.baseline.as_ref()?.as_any().downcast_ref()?;
        Some(baseline.installed.address() as u64)
    })
}

/// The hook `enter_compiled`: runs the laid-out frame at `fp` to its end, from offset 0 or a loop header. Its function has compiled code.
pub fn enter_compiled(cx: &mut Context, fp: usize, offset: u32) -> Completion {
    let code = code_of(fp);
    if offset == 0
        && let Some(optimised) = super::opt::tier::entry_of(code)
    {
        let enter = cx.machine.enter_optimised as *const u8;
        // SAFETY: `enter` is the trampoline, which keeps what C functions must; `optimised` is code that its function keeps installed, and the
        // frame is laid out. Nothing unwinds through it.
        let bits =
            unsafe { tierlock_platform::call3(enter, std::ptr::from_mut(cx) as u64, fp as u64, optimised) };
        return if bits == 0 { Err(cx.pending_throw()) } else { Ok(Value::from_bits(bits)) };
    }
    let target =
        address_of(code, offset).expect("only loop headers and starts of compiled functions are entered");
    let enter = cx.machine.enter as *const u8;
    // SAFETY: `enter` is the trampoline, made for this processor, and takes these three; `target` is an entry of code that the frame's code
    // cell keeps installed. Helpers are `extern "C"`, so nothing unwinds.
    let bits = unsafe { tierlock_platform::call3(enter, std::ptr::from_mut(cx) as u64, fp as u64, target) };
    if bits == 0 { Err(cx.pending_throw()) } else { Ok(Value::from_bits(bits)) }
}

fn code_of(fp: usize) -> Code {
    Code::at(Cell::of(read_slot(fp + 8 * frame::CODE)))
}

/// The rest of a compiled frame, in the interpreter.
pub(super) fn leave_to_interpreter(cx: &mut Context, fp: usize, offset: u32) -> Completion {
    let run = state(cx).expect("compiled code has a cache").run_interpreter;
    // Loops that were left are not entered again: each entry would be one more native activation.
    code_of(fp).cell().init(linked::COUNTDOWN, u32::MAX);
    let at = fp + 8 * frame::STATE;
    let state = read_slot(at).bits() | u64::from(frame::FLAG_ENTRY) << 56;
    write_slot(at, Value::from_bits(state));
    cx.enter_native()?;
    let result = run(cx, fp, offset);
    cx.native_depth -= 1;
    cx.set_fp(fp);
    result
}
