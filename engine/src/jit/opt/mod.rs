//! T2, the optimising compiler: a function is compiled for what was seen of it, and left where that turns out wrong.
//!
//! | Stage | Artefact | Where |
//! |---|---|---|
//! | what is known | [`snapshot::Snapshot`] | `snapshot` |
//! | instructions, loops, liveness | `bytecode::Bytecode` | `bytecode` |
//! | build | `graph::Graph`, in SSA form, with frame states | `build` |
//! | take away phis that are but names | the same | `phis` |
//! | take away objects that nobody else sees | the same | `escape` |
//! | first rounds of loops apart | the same | `peel`, `copy` |
//! | choose representations | the same | `untag` |
//! | take away loads and guesses of what is known | the same | `loads` |
//! | move guesses and loads out of loops | the same | `hoist` |
//! | take away what ranges answer | the same | `ranges` |
//! | keep integers beyond the int32s in 64 bits | the same | `safe` |
//! | several rounds of short loops in a row | the same | `unroll`, `copy` |
//! | lower | IR of the code generator | `lower` |
//! | generate | machine code and exit maps | `tierlock_codegen` |
//! | install, enter, leave, forget | [`tier::OptCode`] | `tier`, `exit`, `thunk` |
//!
//! All but the first and the last may be done on another thread (`background`).
//!
//! Instructions that the graph has no op for are done in Rust: on values where they take few ([`crate::jit::direct`]), else by the helpers of T1 on the frame's
//! slots. So every function can be compiled, and semantics stay in one place. What T1 resumes is the interpreter's frame, so an exit writes registers and nothing else.
//!
//! # Invariants
//! - A function is optimised only where it has baseline code, which can be resumed at each of its instructions.
//! - Whatever heap address is in the code is kept alive by the function ([`Output::cells`]).

mod args;
mod assumptions;
pub mod background;
mod bodies;
mod build;
mod bytecode;
mod copy;
mod escape;
pub mod exit;
mod graph;
mod hoist;
mod loads;
mod lower;
mod peel;
mod phis;
mod ranges;
mod safe;
pub mod snapshot;
mod thunk;
pub mod tier;
mod unroll;
mod untag;
mod validity;
pub mod view;

use self::exit::ExitInfo;
use self::graph::{FrameData, Graph, Op, RemovedKind};
use self::snapshot::Snapshot;
use self::validity::Assumption;
use crate::runtime::GuardSites;
use crate::value::Value;
use tierlock_asm::Target;
use tierlock_codegen::compile::{self, CompiledFunction};
use tierlock_codegen::fuel::Fuel;
use tierlock_codegen::ir::Function;
use tierlock_codegen::passes::{self, Pass, PassSet};
use tierlock_handoff::Cancel;

/// How a function is compiled.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Every n-th guard fails.
    pub force_guards: bool,
    /// Sites whose guards all fail.
    pub guard_sites: Option<GuardSites>,
    /// Every n-th look at whether what the code rests on holds says that it does not; and what guards anything looks first, after a call.
    pub invalidates: bool,
    /// Only so many registers of each class may be used.
    pub registers_max: Option<usize>,
    /// Passes that are left out, by name.
    pub passes_off: Vec<String>,
    /// How many rewrites the passes may make, those of the graph and the code generator's together.
    pub fuel: Fuel,
    /// Leaves to T1 at each instruction from this bytecode offset on.
    pub leave_at: Option<u32>,
    /// The code carries notes, for listings.
    pub annotate: bool,
    /// Whether to give up: asked between stages.
    pub cancel: Cancel,
    /// Where the word is that is not 0 once something has been broken that the code rests on.
    pub broken: u64,
    /// Builds with debug assertions verify neither the graph, nor the IR behind each pass, nor the allocation of registers.
    pub unchecked: bool,
}

impl Options {
    fn go_on(&self) -> Result<(), String> {
        if self.cancel.is_cancelled() { Err("nobody wants it any more".to_owned()) } else { Ok(()) }
    }
}

/// A pass that can be left out: one of the graph's, or one of the code generator's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OptPass(&'static str);

impl OptPass {
    /// Those of the JavaScript graph.
    const OWN: [&str; 11] = [
        "inline", "validity", "phis", "escape", "peel", "untag", "loads", "hoist", "ranges", "safe", "unroll",
    ];

    /// The names of all stages whose result can be looked at, in order, each once.
    pub fn stages() -> Vec<&'static str> {
        let mut stages = vec!["build"];
        // Building in is a part of the build.
        stages.extend(OptPass::OWN.into_iter().filter(|own| *own != "inline"));
        stages.push("lower");
        stages.extend(Pass::ALL.iter().map(|pass| pass.name()));
        stages.push(tier::MACHINE_CODE);
        stages
    }

    /// By its name.
    pub fn from_name(name: &str) -> Option<OptPass> {
        let own = OptPass::OWN.into_iter();
        let all = own.chain(Pass::ALL.iter().map(|pass| pass.name()));
        all.into_iter().find(|own| *own == name).map(OptPass)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.0
    }
}

/// What a machine frame of optimised code may take, in bytes: the stack has room for one behind what must be left of it.
const MACHINE_FRAME_MAX: u32 = 128 << 10;

/// The symbol that exits go to.
pub const EXIT_SYMBOL: &str = "exit";

/// A compiled function.
pub struct Output {
    /// The code.
    pub compiled: CompiledFunction,
    /// What the exits mean.
    pub exits: Vec<ExitInfo>,
    /// The heap addresses in the code.
    pub cells: Vec<Value>,
    /// How many rewrites were made.
    pub rewrites: u64,
    /// What the code rests on.
    pub assumptions: Vec<Assumption>,
    /// The frames: the function's own, then those of what was built in.
    pub frames: Vec<FrameData>,
}

/// What a stage made.
#[derive(Clone, Copy)]
pub enum Made<'a> {
    /// The JavaScript graph.
    Graph(&'a Graph),
    /// The code generator's IR.
    Ir(&'a Function),
}

impl std::fmt::Display for Made<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Made::Graph(graph) => f.write_str(&graph.print()),
            Made::Ir(function) => write!(f, "{function}"),
        }
    }
}

/// Is shown what each stage made, as soon as it has: a stage's name, the rewrites until then, the graph or the IR.
pub type Observer<'a> = &'a mut dyn FnMut(&'static str, u64, Made<'_>);

/// Compiles a function: a pure function of the snapshot.
///
/// # Errors
/// Why the function stays in T1.
pub fn compile(
    snapshot: &Snapshot,
    target: &Target,
    options: &Options,
    observe: Observer<'_>,
) -> Result<Output, String> {
    let mut fuel = options.fuel.clone();
    let is_off = |pass: &str| options.passes_off.iter().any(|off| off == pass);
    let build = |inlines| build::run(snapshot, inlines, options.leave_at);
    let mut graph = match is_off("inline") {
        true => build(false)?,
        // What cannot be built in may be fine to call.
        false => build(true).or_else(|_| build(false))?,
    };
    check(options, &graph, "build");
    observe("build", fuel.spent(), Made::Graph(&graph));
    let mut pass = |name: &'static str, run: &mut dyn FnMut(&mut Graph, &mut Fuel)| {
        if !is_off(name) {
            run(&mut graph, &mut fuel);
            check(options, &graph, name);
            observe(name, fuel.spent(), Made::Graph(&graph));
        }
    };
    pass("validity", &mut |graph, fuel| {
        validity::run(graph, snapshot, options.invalidates, fuel);
    });
    pass("phis", &mut phis::run);
    pass("escape", &mut escape::run);
    pass("peel", &mut peel::run);
    pass("untag", &mut untag::run);
    pass("loads", &mut loads::run);
    pass("hoist", &mut hoist::run);
    pass("ranges", &mut ranges::run);
    pass("safe", &mut safe::run);
    pass("unroll", &mut unroll::run);
    options.go_on()?;
    let lowered = lower::run(
        &graph,
        snapshot.loop_header.is_some(),
        lower::LowerOptions {
            force_guards: options.force_guards,
            guard_sites: options.guard_sites.clone(),
            invalidates: options.invalidates,
            single_chars: snapshot.single_chars,
            type_names: snapshot.type_names,
            megamorphic_reads: snapshot.megamorphic[0],
            has_instance: snapshot.has_instance,
            broken: options.broken,
        },
    );
    let mut function = lowered.function;
    observe("lower", fuel.spent(), Made::Ir(&function));
    let mut on = PassSet::all();
    for off in &options.passes_off {
        if let Some(pass) = Pass::from_name(off) {
            on = on.without(pass);
        }
    }
    passes::run_observed(
        &mut function,
        on,
        &mut fuel,
        !options.unchecked,
        &mut |pass, function, rewrites| {
            observe(pass.name(), rewrites, Made::Ir(function));
        },
    );
    options.go_on()?;
    let codegen = compile::Options {
        exit_handler: EXIT_SYMBOL.to_owned(),
        annotate: options.annotate,
        unchecked: options.unchecked,
        regs_max: options.registers_max,
        ..compile::Options::new(*target)
    };
    let compiled = compile::finish(function, &codegen).map_err(|error| error.to_string())?;
    if compiled.frame_bytes > MACHINE_FRAME_MAX {
        return Err(format!("its values would take more than {MACHINE_FRAME_MAX} bytes of machine stack"));
    }
    let (exits, cells, rewrites) = (lowered.exits, cells(&graph), fuel.spent());
    Ok(Output { compiled, exits, cells, rewrites, assumptions: graph.assumptions, frames: graph.frames })
}

fn check(options: &Options, graph: &Graph, by: &str) {
    if cfg!(debug_assertions) && !options.unchecked {
        graph.verify(by);
    }
}

/// The cells that nodes name.
fn cells(graph: &Graph) -> Vec<Value> {
    let mut cells: Vec<u64> = graph
        .nodes
        .iter()
        .filter_map(|node| match node.op {
            Op::Const(bits)
            | Op::CheckShape(bits)
            | Op::HasShape(bits)
            | Op::CheckValid(bits)
            | Op::CheckSame(bits)
            | Op::CheckCode(bits)
            | Op::LoadGlobal(bits)
            | Op::StoreGlobal(bits)
            | Op::StoreAdd(_, bits)
            | Op::StoreAddNew(_, bits)
            | Op::StoreAddOut(_, bits, _)
            | Op::NewObject(_, bits)
            | Op::NewArray(bits, _)
            | Op::CallKnown(_, _, bits) => Some(bits),
            _ => None,
        })
        .chain(graph.frames.iter().map(|frame| frame.code))
        .chain(graph.assumptions.iter().flat_map(validity::cells))
        .chain(graph.closures.iter().flat_map(|known| [known.code, known.shape, known.name]))
        .chain(
            graph
                .constructions
                .values()
                .flat_map(|known| [known.function, known.code, known.shape, known.prototype]),
        )
        .chain(graph.states.iter().flat_map(|state| &state.removed).filter_map(
            |removed| match removed.kind {
                RemovedKind::Object(shape) => Some(shape),
                RemovedKind::Environment(_) | RemovedKind::Closure(_) | RemovedKind::Array(_) => None,
            },
        ))
        .filter(|&bits| Value::from_bits(bits).is_cell())
        .collect();
    cells.sort_unstable();
    cells.dedup();
    cells.into_iter().map(Value::from_bits).collect()
}
