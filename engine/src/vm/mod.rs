//! Wires the tiers, the realm and the front end into a machine that runs scripts.

mod schedule;

pub use schedule::{GuardsAt, Schedule, ScheduleError, TierChoice};

use crate::code::FunctionTemplate;
use crate::code::linked::{self, Code, Source, flags};
use crate::code::ops::Inst;
use crate::code::scopes::EvalScopes;
use crate::frontend::{self, CompileError, CompileErrorKind, CompileOptions};
use crate::heap::cell::Cell;
use crate::interp;
use crate::jit;
use crate::object::RealmCell;
use crate::runtime::stress::scramble;
use crate::runtime::{Background, Completion, Context, Hooks, Phase, RuntimeSettings};
use crate::value::Value;
use std::fmt;
use std::rc::Rc;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The tiers that this build has, by the names that schedules use.
pub const TIERS: &[&str] = &["interp", "baseline", "opt"];

/// A machine and its first realm.
pub struct Vm {
    /// Its state, pinned: compiled code holds the address.
    pub cx: Box<Context>,
    /// Why there is no compiled code, where the settings ask for some and the system refuses.
    pub jit_refused: Option<String>,
    /// The realm that lives as long as the machine.
    pub realm: RealmCell,
}

/// A schedule asks for a tier that this build does not have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TierMissing(pub TierChoice);

impl fmt::Display for TierMissing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tier={} is not built yet; this build has {}", self.0, TIERS.join(", "))
    }
}

impl std::error::Error for TierMissing {}

/// The hook `enter`: a call from Rust, counted as those from JavaScript are.
fn enter(cx: &mut Context, fp: usize) -> Completion {
    let code = Code::at(Cell::of(crate::runtime::call::read_slot(fp + 8 * crate::code::frame::CODE)));
    let left = code.cell().get(linked::COUNTDOWN).saturating_sub(cx.settings.call_weight);
    code.cell().init(linked::COUNTDOWN, left);
    if left == 0 {
        (cx.hooks.promote)(cx, code, None);
    }
    if code.has(flags::BASELINE) { (cx.hooks.enter_compiled)(cx, fp, 0) } else { interp::run(cx, fp) }
}

/// The hook `promote` where loops are to be entered in the middle: functions that have one wait for its first back edge.
fn promote_at_loops(cx: &mut Context, code: Code, header: Option<u32>) {
    if header.is_none() && !code.has(flags::BASELINE) && has_loop(code) {
        code.cell().init(linked::COUNTDOWN, 1);
        return;
    }
    jit::promote(cx, code, header);
}

fn has_loop(code: Code) -> bool {
    code.with(|data| {
        let mut at = 0;
        while let Some(inst) = Inst::decode(&data.template.code, at) {
            if matches!(inst, Inst::JumpLoop(_)) {
                return true;
            }
            at += inst.op().units();
        }
        false
    })
}

/// Without a compiler: the countdown starts again.
fn no_promotion(_: &mut Context, code: Code, _: Option<u32>) {
    code.cell().init(linked::COUNTDOWN, u32::MAX);
}

fn no_compiled_code(cx: &mut Context, fp: usize, offset: u32) -> Completion {
    interp::run_at(cx, fp, offset)
}

impl Vm {
    /// A machine that runs code as it is shipped.
    pub fn new(settings: RuntimeSettings) -> Vm {
        Vm::with_schedule(settings, &Schedule::default()).expect("the default asks for no tier")
    }

    /// A machine that runs code by a schedule. An error where it asks for a tier that is not built.
    pub fn with_schedule(mut settings: RuntimeSettings, schedule: &Schedule) -> Result<Vm, TierMissing> {
        if schedule.tier != TierChoice::Auto && !TIERS.contains(&schedule.tier.name()) {
            return Err(TierMissing(schedule.tier));
        }
        schedule.apply(&mut settings);
        settings.time_compiling &= schedule.seed.is_none();
        let hooks =
            Hooks { enter, promote: no_promotion, enter_compiled: no_compiled_code, safepoint: |_| {} };
        let mut cx = Box::new(Context::new(settings, hooks));
        let mut jit_refused = None;
        if cx.settings.baseline {
            match jit::install(&mut cx, interp::run_at) {
                Ok(()) => {
                    cx.hooks.promote = if schedule.osr_eager { promote_at_loops } else { jit::promote };
                    cx.hooks.enter_compiled = jit::enter_compiled;
                    if cx.settings.background == Background::Thread {
                        cx.hooks.safepoint = jit::opt::background::safepoint;
                    }
                }
                Err(why) => jit_refused = Some(why),
            }
        }
        cx.compile = Some(compile_at_run_time);
        cx.compile_eval = Some(compile_eval);
        match schedule.seed {
            Some(seed) => {
                cx.random_state = scramble(seed) | 1;
                cx.clock = pinned_clock;
            }
            None => {
                cx.random_state = scramble(clock().1.to_bits() ^ u64::from(std::process::id())) | 1;
                cx.clock = clock;
            }
        }
        let realm = cx.objects.realm;
        cx.objects.heap.add_root(realm.cell().value());
        crate::builtins::install(&mut cx);
        cx.builtin_shapes.push(0..=cx.objects.last_shape_id());
        Ok(Vm { cx, jit_refused, realm })
    }

    /// Compiles and links a script.
    pub fn compile(&mut self, source: &str, name: &str) -> Result<Code, CompileError> {
        compile(&mut self.cx, source, name)
    }

    /// Runs a linked script to its end; gives its completion value.
    pub fn run(&mut self, code: Code) -> Completion {
        self.cx.objects.heap.stack.enter_thread();
        self.cx.run_script(code)
    }
}

/// Another realm, with builtins of its own. It lives for as long as something leads to it.
pub fn new_realm(cx: &mut Context) -> RealmCell {
    let before = cx.objects.last_shape_id();
    let realm = cx.new_realm(crate::builtins::install);
    cx.builtin_shapes.push(before + 1..=cx.objects.last_shape_id());
    realm
}

/// What the compilers have done so far.
pub fn compile_stats(cx: &mut Context) -> jit::tier::CompileStats {
    jit::tier::state(cx).map_or_else(Default::default, |state| state.stats)
}

/// The compilations by the optimiser that the settings have asked to be kept.
pub fn compilations(cx: &mut Context) -> &[jit::opt::view::Compilation] {
    jit::tier::state(cx).map_or(&[], |state| &state.views)
}

/// Why the optimiser refused functions, and how often.
pub fn refusals(cx: &mut Context) -> Vec<(String, u64)> {
    let own = jit::tier::state(cx).map(|state| state.refusals.clone());
    own.into_iter().flatten().collect()
}

/// How long the program waited for the optimiser, each time, by the time of the thread.
pub fn optimiser_pauses(cx: &mut Context) -> Vec<Duration> {
    jit::tier::state(cx).map(|state| state.pauses.clone()).unwrap_or_default()
}

/// Compiles and links a script.
pub fn compile(cx: &mut Context, source: &str, name: &str) -> Result<Code, CompileError> {
    let template = compile_template(cx, source, name)?;
    Ok(link_script(cx, template, name, source))
}

/// Compiles a script to what any engine can link.
pub fn compile_template(
    cx: &mut Context,
    source: &str,
    name: &str,
) -> Result<Arc<FunctionTemplate>, CompileError> {
    cx.begin_phase(Phase::Parse);
    let options = compile_options(cx, source);
    let template = frontend::compile_script(source, name, &options);
    cx.begin_phase(Phase::Run);
    Ok(Arc::new(template?))
}

/// Links a compiled script and makes it callable.
pub fn link_script(cx: &mut Context, template: Arc<FunctionTemplate>, name: &str, source: &str) -> Code {
    cx.begin_phase(Phase::Parse);
    let code = link(cx, template, name, source.to_owned());
    if cx.settings.log {
        jit::log::script(cx, code);
    }
    if cx.settings.count_inline_caches {
        // The report after the run reads the sites, so none may die with its function before.
        let kept = cx.objects.heap.add_root(code.cell().value());
        cx.kept_scripts.push(kept);
    }
    cx.begin_phase(Phase::Run);
    code
}

/// Links a template and makes it callable.
fn link(cx: &mut Context, template: Arc<FunctionTemplate>, name: &str, text: String) -> Code {
    let source = Rc::new(Source { name: name.to_owned(), text });
    let (no_global, realm) = (cx.no_global, cx.objects.realm);
    let code = Code::link(&mut cx.objects, template, source, no_global, realm);
    cx.prepare_code(code);
    code
}

/// With what is left of this thread's stack, and of the memory limit.
fn compile_options(cx: &mut Context, source: &str) -> CompileOptions {
    let heap = &mut cx.objects.heap;
    heap.stack.enter_thread();
    if !frontend::fits(source, heap.bytes_left()) {
        heap.make_room();
    }
    CompileOptions {
        stack_bytes_left: heap.stack.machine_bytes_left(),
        memory_bytes_left: heap.bytes_left(),
        ..CompileOptions::default()
    }
}

/// The hook `compile`: source text that a program made. What is wrong with it is thrown.
fn compile_at_run_time(cx: &mut Context, source: &str, name: &str) -> Completion<Code> {
    match compile(cx, source, name) {
        Ok(code) => Ok(code),
        Err(error) => Err(throw_compile_error(cx, &error)),
    }
}

/// The hook `compile_eval`.
fn compile_eval(cx: &mut Context, source: &str, around: &EvalScopes) -> Completion<Code> {
    let name = "<eval>";
    cx.begin_phase(Phase::Parse);
    let (compiled, text) = frontend::compile_eval(source, name, around, &compile_options(cx, source));
    cx.begin_phase(Phase::Run);
    match compiled {
        Ok(template) => Ok(link(cx, Arc::new(template), name, text)),
        Err(error) => Err(throw_compile_error(cx, &error)),
    }
}

/// A refused source as the exception that JavaScript sees.
pub fn throw_compile_error(cx: &mut Context, error: &CompileError) -> crate::runtime::Throw {
    let message = format!("{} ({}:{}:{})", error.message, error.name, error.line, error.column);
    match error.kind {
        CompileErrorKind::Syntax | CompileErrorKind::Unsupported => cx.throw_syntax_error(&message),
        CompileErrorKind::TooLarge => cx.throw_range_error(&message),
    }
}

/// Milliseconds since the first engine of this process asked, and since 1970.
fn clock() -> (f64, f64) {
    static START: OnceLock<Instant> = OnceLock::new();
    let start = START.get_or_init(Instant::now);
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    (start.elapsed().as_secs_f64() * 1e3, (since_1970.as_secs_f64() * 1e3).floor())
}

/// The clock of a seeded run, which stands still: a second after the start, on 1 January 2024.
fn pinned_clock() -> (f64, f64) {
    (1_000.0, 1_704_067_200_000.0)
}

/// The name of what was thrown, as tests compare it: the name of its constructor, or what kind of primitive it is. Runs no JavaScript, so
/// a getter counts as no name.
pub fn thrown_name(cx: &mut Context, thrown: Value) -> String {
    let Some(object) = Cell::try_of(thrown).filter(|cell| cell.is_object()) else {
        if thrown.is_null() {
            return "null".to_owned();
        }
        let kind = cx.type_of(thrown);
        return cx.objects.to_rust_string(crate::object::Str::of(kind));
    };
    let (constructor, name) = (cx.objects.atoms.constructor, cx.objects.atoms.name);
    if let Some(constructor) = data_in_chain(cx, object, constructor).and_then(Cell::try_of)
        && constructor.is_object()
        && let Some(name) = data_in_chain(cx, constructor, name).and_then(crate::object::Str::try_of)
        && !name.is_empty()
    {
        return cx.objects.to_rust_string(name);
    }
    if cx.objects.prototype_of(object).is_null() { "null-prototype" } else { "object" }.to_owned()
}

/// A data property found along the prototype chain.
pub fn data_in_chain(cx: &mut Context, object: Cell, key: crate::object::PropertyKey) -> Option<Value> {
    match cx.objects.lookup(object, key) {
        crate::object::Lookup::Data { value, .. } => Some(value),
        _ => None,
    }
}

/// The completion of a script as a test sees it: output, and the value or what was thrown as text.
#[cfg(test)]
pub(crate) fn eval(source: &str) -> (String, Result<String, String>) {
    use std::cell::RefCell;
    let output = Rc::new(RefCell::new(String::new()));
    let mut vm = Vm::new(RuntimeSettings::default());
    let sink = output.clone();
    vm.cx.output = Box::new(move |text| sink.borrow_mut().push_str(text));
    let code = vm.compile(source, "test.js").unwrap_or_else(|error| panic!("{error}"));
    let result = match vm.run(code) {
        Ok(value) => Ok(vm.cx.describe(value)),
        Err(throw) => {
            let value: Value = vm.cx.take_exception(throw);
            Err(match Cell::try_of(value) {
                Some(cell) if cell.is_object() => vm.cx.error_text(cell),
                _ => vm.cx.describe(value),
            })
        }
    };
    let text = output.borrow().clone();
    (text, result)
}

#[cfg(test)]
mod tests {
    use super::{RuntimeSettings, Schedule, TIERS, Vm, eval};

    #[test]
    fn fib() {
        let (out, result) =
            eval("function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } print(fib(20)); fib(10)");
        assert_eq!((out.as_str(), result), ("6765\n", Ok("55".to_owned())));
    }

    #[test]
    fn miri_smoke_loops_objects_closures() {
        let source = "
            function Point(x, y) { this.x = x; this.y = y; }
            Point.prototype.sum = function () { return this.x + this.y; };
            var total = 0;
            for (let i = 0; i < 100; i++) { total += new Point(i, 1).sum(); }
            const add = a => b => a + b;
            let o = { a: 1, get b() { return this.a + 1; }, ['c' + 1]: 3 };
            let list = [1, 2.5, 'x'];
            let { p, q = 7, ...rest } = { p: 1, z: 4 };
            try { throw 0.5; } catch (e) { total += e; }
            print(total, add(2)(3), o.b, o.c1, list[1], p, q, rest.z, `t${p}`);";
        let (out, result) = eval(source);
        assert_eq!(result, Ok("undefined".to_owned()));
        assert_eq!(out, "5050.5 5 2 3 2.5 1 7 4 t1\n");
    }

    #[test]
    fn miri_smoke_strings_arrays_exceptions() {
        let source = "
            let text = ''; for (let i = 0; i < 40; i++) text += i; text = text.slice(3).toUpperCase() + 'ä€'.split('').reverse().join();
            const list = Array.from({ length: 20 }, (_, i) => i * 1.5); list[25] = {}; list.sort((a, b) => b - a); delete list[2];
            class A { #p = 1; static s = 2; get p() { return this.#p; } m(...rest) { return rest.length + super.toString().length; } }
            class B extends A { constructor() { super(); this.q = 3; } m() { return super.m(1, 2) + this.p; } }
            const map = new Map([[1, 'a'], ['k', new B]]);
            function thrower(n) { if (n === 0) throw new RangeError('deep'); try { thrower(n - 1); } finally { map.set(n, n); } }
            let caught; try { thrower(5); } catch ({ name }) { caught = name; }
            with ({ w: 1 }) { eval('var fromEval = w + 1'); }
            print(text.length, list.length, map.get('k').m(), map.size, caught, fromEval, JSON.stringify({ a: [1, { b: null }] }), /(\\d)+/.exec('a12')[0]);";
        let (out, result) = eval(source);
        assert_eq!(result, Ok("undefined".to_owned()));
        assert_eq!(out, "70 26 18 6 RangeError 2 {\"a\":[1,{\"b\":null}]} 12\n");
    }

    #[test]
    fn a_tier_that_is_not_built_is_refused() {
        for tier in ["interp", "baseline", "opt"] {
            let schedule: Schedule = format!("tier={tier}").parse().expect("a schedule");
            let made = Vm::with_schedule(RuntimeSettings::default(), &schedule);
            assert_eq!(made.is_ok(), TIERS.contains(&tier), "{tier}");
        }
    }
}
