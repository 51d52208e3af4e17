//! Compilations as data, for listings and viewers: every stage, what joins the stages, and what the code's exits mean.
//!
//! A compilation that is asked for runs twice, once to be looked at and once to be installed. It is a pure function of the snapshot, so both are the same, and what
//! is looked at can be for another architecture; the compiler itself records nothing.

use super::exit::{ExitInfo, ExitKind};
use super::graph::{End, Frame, FrameData, FrameState, Graph, Node, Op, RemovedKind, Rep};
use super::snapshot::{Refusal, Snapshot};
use super::thunk::{self, Addresses};
use super::{Made, Options, Output};
use crate::code::linked::Code;
use crate::code::ops::{Inst, Op as BytecodeOp};
use crate::code::{FunctionTemplate, disasm};
use crate::heap::cell::{Cell, CellKind};
use crate::jit::abi;
use crate::jit::helpers::Helper;
use crate::jit::tier::{name_of, state};
use crate::object::{Shape, layout};
use crate::runtime::Context;
use crate::value::Value;
use rustc_hash::FxHashMap;
use tierlock_asm::{DisasmLine, Target, disassemble_code};
use tierlock_codegen::ExitValue;
use tierlock_codegen::compile::CompiledFunction;
use tierlock_codegen::ir::{AliasClass, Extra, Function, Op as IrOp};
use tierlock_codegen::notes::reg_name;
use tierlock_codegen::view::{self, CodeView, Keys, Line, Picture, PictureBlock, PictureKind};

/// One compilation by the optimiser.
#[derive(Clone, Debug)]
pub struct Compilation {
    /// The function.
    pub function: String,
    /// Its place among all pieces of code that were optimised, from 1.
    pub number: u64,
    /// What the code is for.
    pub target: Target,
    /// The bytecode offset of the loop it begins with; none: the function's start.
    pub loop_header: Option<u32>,
    /// The name of the source.
    pub source_name: String,
    /// Its text.
    pub source: String,
    /// The function's own frame, then those that were built in.
    pub frames: Vec<FrameView>,
    /// Where T1 may be made to go on, by number.
    pub states: Vec<StateView>,
    /// The exits in the code, by number of the stub.
    pub exits: Vec<ExitView>,
    /// The code that all stubs go on to, which has T1's frames laid out; the addresses in it are left out.
    pub thunk: Vec<DisasmLine>,
    /// What was built in, and what was not.
    pub inlining: Vec<InlineView>,
    /// The stages and the code.
    pub code: CodeView,
    /// The code as the code generator gives it, to be written as an object file: before relocation, and with addresses of this run's heap in it.
    pub compiled: CompiledFunction,
}

/// A frame, and the bytecode of its function.
#[derive(Clone, Debug)]
pub struct FrameView {
    /// The function.
    pub name: String,
    /// The frame and the offset of the call that it was built in for.
    pub caller: Option<(u16, u32)>,
    /// Its bytecode.
    pub bytecode: Vec<BytecodeView>,
}

/// An instruction of bytecode.
#[derive(Clone, Debug)]
pub struct BytecodeView {
    /// Its offset.
    pub offset: u32,
    /// As text.
    pub text: String,
    /// Line and column in the source from 1; line 0: it is of another source.
    pub place: (u32, u32),
}

/// A frame state.
#[derive(Clone, Debug)]
pub struct StateView {
    /// The frame.
    pub frame: u16,
    /// The offset.
    pub offset: u32,
    /// Registers and the nodes that have their values.
    pub values: Vec<(u16, String)>,
    /// The state of the caller.
    pub caller: Option<u32>,
}

/// An exit in the code.
#[derive(Clone, Debug)]
pub struct ExitView {
    /// Where its stub begins.
    pub stub: u32,
    /// Why it is taken.
    pub kind: &'static str,
    /// The frames that it lays out, outermost first: function, offset, line and column.
    pub frames: Vec<(String, u32, (u32, u32))>,
    /// What it writes: frame, register, representation and where the value is.
    pub values: Vec<(u16, u16, String, String)>,
}

/// A call, and what became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InlineView {
    /// The function that calls.
    pub caller: String,
    /// Where, if that is known.
    pub place: Option<(u32, u32)>,
    /// The one that is called.
    pub callee: String,
    /// The callee's code units.
    pub units: usize,
    /// Why it was not built in; none: it was.
    pub refused: Option<&'static str>,
}

impl std::fmt::Display for InlineView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.caller)?;
        if let Some((line, column)) = self.place {
            write!(f, " at {line}:{column}")?;
        }
        match self.refused {
            None => write!(f, ": {} is built in, {} units", self.callee, self.units),
            Some(why) => write!(f, ": {} is not built in, {} units: {why}", self.callee, self.units),
        }
    }
}

impl Compilation {
    /// What a compilation is called.
    pub fn title(&self) -> String {
        let place = self.loop_header.map_or_else(|| "calls".to_owned(), |header| format!("loop at {header}"));
        format!("{} for {place}, compilation {}", self.function, self.number)
    }

    /// The place in the source of a place in the bytecode.
    pub fn place(&self, (frame, offset): (u16, u32)) -> Option<(u32, u32)> {
        let bytecode = &self.frames.get(usize::from(frame))?.bytecode;
        let at = bytecode.binary_search_by_key(&offset, |inst| inst.offset).ok()?;
        Some(bytecode[at].place).filter(|&(line, _)| line > 0)
    }

    /// The instruction at a place in the bytecode.
    pub fn instruction(&self, (frame, offset): (u16, u32)) -> Option<&str> {
        let bytecode = &self.frames.get(usize::from(frame))?.bytecode;
        let at = bytecode.binary_search_by_key(&offset, |inst| inst.offset).ok()?;
        Some(&bytecode[at].text)
    }
}

/// Keeps what compiling a function is like, where the settings ask for it.
pub(super) fn record(cx: &mut Context, code: Code, snapshot: &Snapshot, options: &Options, number: u64) {
    let Some((name, target)) = cx.settings.view_opt.clone() else { return };
    if name != name_of(code) {
        return;
    }
    // Where compiling fails, the compilation proper says so.
    if let Ok(view) = look(code, snapshot, &target, options, number)
        && let Some(jit) = state(cx)
    {
        jit.views.push(view);
    }
}

fn look(
    code: Code,
    snapshot: &Snapshot,
    target: &Target,
    options: &Options,
    number: u64,
) -> Result<Compilation, String> {
    let options = Options { annotate: true, ..options.clone() };
    let mut code_view = CodeView::default();
    let mut states = Vec::new();
    let mut places: FxHashMap<u32, (u16, u32)> = FxHashMap::default();
    let mut last: Option<Function> = None;
    let output = super::compile(snapshot, target, &options, &mut |stage, rewrites, made| match made {
        Made::Graph(graph) => {
            states = states_of(graph);
            places.extend(
                graph
                    .nodes
                    .iter()
                    .enumerate()
                    .filter_map(|(index, node)| node.at.map(|at| (index as u32, (node.frame.0, at)))),
            );
            code_view.pictures.push(picture(stage, rewrites, graph));
        }
        Made::Ir(function) => {
            let of_node = |node| places.get(&node).copied();
            code_view.pictures.push(view::of_function(stage, rewrites, function, &of_node));
            last = Some(function.clone());
        }
    })?;
    let last = last.expect("lowering is a stage");
    code_view.finish(&last, &output.compiled, &|node| places.get(&node).copied());
    name_helpers(&last, &mut code_view);
    let addresses = Addresses { data: 0, take: 0, after: 0, resume: 0, resume_in_place: 0 };
    let thunk = thunk::generate(target, addresses).map_err(|error| error.to_string())?;
    let source = code.with(|data| data.source.clone());
    let frames = output.frames.iter().map(|frame| {
        let own = Code::at(Cell::of(Value::from_bits(frame.code)));
        let same = own.with(|data| data.source.name == source.name && data.source.text == source.text);
        FrameView {
            name: frame.name.clone(),
            caller: frame.caller.map(|caller| (caller.frame.0, caller.offset)),
            bytecode: bytecode(own, &frame.template, same),
        }
    });
    Ok(Compilation {
        function: snapshot.name.clone(),
        number,
        target: *target,
        loop_header: snapshot.loop_header,
        source_name: source.name.clone(),
        source: source.text.clone(),
        frames: frames.collect(),
        states,
        exits: exits(&output),
        thunk: disassemble_code(target, &thunk, 0),
        inlining: inlining(snapshot, &output.frames),
        code: code_view,
        compiled: CompiledFunction { name: snapshot.name.clone(), ..output.compiled },
    })
}

/// Logs what was built into a function, and what was not.
pub(super) fn trace_inlining(snapshot: &Snapshot, frames: &[FrameData]) {
    for view in inlining(snapshot, frames) {
        eprintln!("inline: {}*: {view}", snapshot.name);
    }
}

fn bytecode(code: Code, template: &FunctionTemplate, same_source: bool) -> Vec<BytecodeView> {
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(inst) = Inst::decode(&template.code, at) {
        let offset = at as u32;
        all.push(BytecodeView {
            offset,
            text: disasm::instruction(template, offset).unwrap_or_default(),
            place: if same_source { place(code, offset) } else { (0, 0) },
        });
        at += inst.op().units();
    }
    all
}

/// Line and column of an instruction.
fn place(code: Code, offset: u32) -> (u32, u32) {
    let position = code.position(offset);
    code.with(|data| data.source.line_column(position))
}

fn code_at(bits: u64) -> Code {
    Code::at(Cell::of(Value::from_bits(bits)))
}

/// Where guesses of earlier code were wrong, of all that is built in: function, instruction, place.
pub(super) fn failed_sites(frames: &[FrameData]) -> Vec<String> {
    let mut all = Vec::new();
    for frame in frames {
        let code = code_at(frame.code);
        let mut failed: Vec<u32> = super::tier::failures_of(code).into_keys().collect();
        failed.sort_unstable();
        for offset in failed {
            let offset = offset & !super::tier::ABOUT;
            let (line, column) = place(code, offset);
            let inst = Inst::decode(&frame.template.code, offset as usize);
            let name = inst.map_or("?", |inst| inst.op().info().name);
            let site = format!("{name} at {line}:{column} in {}", frame.name);
            if !all.contains(&site) {
                all.push(site);
            }
        }
    }
    all
}

fn states_of(graph: &Graph) -> Vec<StateView> {
    let states = graph.states.iter().map(|state| StateView {
        frame: state.frame.0,
        offset: state.offset,
        values: state
            .values
            .iter()
            .map(|&(register, node)| (register, value_text(graph, state, node)))
            .collect(),
        caller: state.caller.map(|caller| caller.0),
    });
    states.collect()
}

/// A value of a state: an object that was taken away with what it is and what is in it.
fn value_text(graph: &Graph, state: &FrameState, node: Node) -> String {
    let Some(removed) = state.removed.iter().find(|removed| removed.node == node) else {
        return format!("{node:?}");
    };
    let words: Vec<String> =
        removed.words.iter().map(|(offset, value)| format!("+{offset}: {value:?}")).collect();
    let kind = match removed.kind {
        RemovedKind::Object(shape) => describe(Value::from_bits(shape)).unwrap_or_default(),
        RemovedKind::Environment(_) => "environment".to_owned(),
        RemovedKind::Array(_) => "array".to_owned(),
        RemovedKind::Closure(number) => {
            let code = Value::from_bits(graph.closures[number as usize].code);
            describe(code).unwrap_or_default()
        }
    };
    format!("{node:?} {{{kind}; {}}}", words.join(", "))
}

fn picture(stage: &str, rewrites: u64, graph: &Graph) -> Picture {
    let blocks = graph.blocks.iter().enumerate().map(|(at, block)| {
        let mut lines: Vec<Line> = Vec::new();
        for &node in block.phis.iter().chain(&block.nodes) {
            let data = graph.node(node);
            let bytecode = data.at.map(|at| (data.frame.0, at));
            lines.push(Line {
                text: with_cells(graph.node_text(node), data.op),
                defs: if data.rep == Rep::None { Vec::new() } else { vec![format!("{node:?}")] },
                uses: data.args.iter().map(|arg| format!("{arg:?}")).collect(),
                state: data.state.or(data.handler).map(|state| state.0),
                keys: Keys { bytecode, node: Some(node.0), ..Keys::default() },
            });
        }
        let args = Graph::end_args(&block.end);
        let decides = args.first().map(|&node| graph.node(node));
        lines.push(Line {
            text: format!("{:?}", block.end),
            uses: args.iter().map(|arg| format!("{arg:?}")).collect(),
            state: if let End::Leave(state) = block.end { Some(state.0) } else { None },
            keys: Keys {
                bytecode: decides.and_then(|data| data.at.map(|at| (data.frame.0, at))),
                ..Keys::default()
            },
            ..Line::default()
        });
        let frame = block.nodes.first().map_or(Frame(0), |&node| graph.node(node).frame);
        let of = if frame == Frame(0) { String::new() } else { format!(" of {}", graph.frame(frame).name) };
        PictureBlock {
            name: format!("b{at}"),
            note: format!("@{}{of}", block.offset),
            cold: false,
            loop_depth: 0,
            lines,
            succs: Graph::successors(&block.end).map(|to| to.0 as usize).collect(),
        }
    });
    Picture { stage: stage.to_owned(), kind: PictureKind::Graph, rewrites, blocks: blocks.collect() }
}

/// A node's text with what the cells are whose addresses its op has.
fn with_cells(text: String, op: Op) -> String {
    let bits = match op {
        Op::CheckShape(bits)
        | Op::HasShape(bits)
        | Op::CheckSame(bits)
        | Op::CheckCode(bits)
        | Op::StoreAdd(_, bits)
        | Op::StoreAddNew(_, bits)
        | Op::StoreAddOut(_, bits, _)
        | Op::NewObject(_, bits)
        | Op::NewArray(bits, _)
        | Op::CallKnown(_, _, bits)
        | Op::CheckValid(bits)
        | Op::LoadGlobal(bits)
        | Op::StoreGlobal(bits)
        | Op::Const(bits) => bits,
        _ => return text,
    };
    let what = describe(Value::from_bits(bits)).unwrap_or_else(|| format!("{bits:#x}"));
    text.replace(&bits.to_string(), &what)
}

/// What a constant is, in words.
fn describe(value: Value) -> Option<String> {
    let Some(cell) = Cell::try_of(value) else {
        return Some(match value {
            Value::UNDEFINED => "undefined".to_owned(),
            Value::NULL => "null".to_owned(),
            Value::TRUE => "true".to_owned(),
            Value::FALSE => "false".to_owned(),
            _ => return None,
        });
    };
    Some(match cell.kind() {
        CellKind::Shape => format!("shape #{}", Shape::at(cell).id()),
        CellKind::Code => format!("code of {}", name_of(Code::at(cell))),
        CellKind::Function => format!("function {}", name_of(Code::at(cell.get(layout::function::CODE)))),
        kind => format!("{kind:?} at {:#x}", value.bits()),
    })
}

fn exits(output: &Output) -> Vec<ExitView> {
    let exits = output.compiled.exits.iter().map(|map| {
        let info: &ExitInfo = &output.exits[map.exit.0 as usize];
        let kind = match info.kind {
            ExitKind::Guard => "guard",
            ExitKind::Entry => "guard of what enters the loop",
            ExitKind::Unseen => "has never run",
            ExitKind::Inexact => "no safe integer",
            ExitKind::Broken => "what the code rests on was broken",
            ExitKind::Leave => "as planned",
            ExitKind::Exception => "exception",
        };
        let frames = info.frames.iter().enumerate().map(|(index, frame)| {
            // The first frame is the function's own, whose code the exit need not say.
            let code = code_at(if index == 0 { output.frames[0].code } else { frame.code });
            (name_of(code), frame.offset, place(code, frame.offset))
        });
        let values = map.values[1..].iter().zip(&info.registers).map(|(&(_, value), &(slot, rep))| {
            let frame = info.frames.iter().rposition(|frame| frame.base <= slot).unwrap_or(0);
            let place = match value {
                ExitValue::Reg(reg) => reg_name(output.compiled.target.arch, reg),
                ExitValue::Stack(offset) => format!("[frame {offset:+}]"),
                ExitValue::Const(bits) => constant(bits, rep),
            };
            (frame as u16, slot - info.frames[frame].base, format!("{rep:?}"), place)
        });
        let made = info.made.iter().map(|&(slot, object)| {
            let frame = info.frames.iter().rposition(|frame| frame.base <= slot).unwrap_or(0);
            let (own, words) =
                (slot - info.frames[frame].base, info.objects[usize::from(object)].words.len());
            (frame as u16, own, "Made".to_owned(), format!("number {object}, of {words} words"))
        });
        ExitView { stub: map.stub, kind, frames: frames.collect(), values: values.chain(made).collect() }
    });
    exits.collect()
}

fn constant(bits: u64, rep: Rep) -> String {
    match rep {
        Rep::Int => (bits as u32 as i32).to_string(),
        Rep::Safe => (bits as i64).to_string(),
        Rep::Double => format!("{:?}", f64::from_bits(bits)),
        Rep::Bool => (bits as u32 != 0).to_string(),
        Rep::Tagged | Rep::Pointer | Rep::None => {
            describe(Value::from_bits(bits)).unwrap_or_else(|| format!("{bits:#x}"))
        }
    }
}

/// Calls of helpers go through a table: gives them their names.
fn name_helpers(f: &Function, code: &mut CodeView) {
    let mut names: FxHashMap<u32, String> = FxHashMap::default();
    for (_, inst) in f.live_insts() {
        if f[inst].op == IrOp::CallIndirect
            && let Some(name) = helper_of(f, f.args(inst)[0])
        {
            names.insert(inst.index() as u32, name);
        }
    }
    for line in &mut code.machine {
        let calls = line.text.starts_with("call") || line.text.starts_with("blr");
        if let Some(name) = line.keys.inst.and_then(|inst| names.get(&inst)).filter(|_| calls) {
            line.note = format!("calls {name}: {}", line.note);
        }
    }
    for line in code
        .pictures
        .iter_mut()
        .filter(|picture| picture.kind == PictureKind::Ir)
        .flat_map(|picture| picture.blocks.iter_mut().flat_map(|block| &mut block.lines))
    {
        let calls = line.text.contains("call_indirect");
        if let Some(name) = line.keys.inst.and_then(|inst| names.get(&inst)).filter(|_| calls) {
            line.text = format!("{} ; {name}", line.text);
        }
    }
}

/// The helper whose address a value is: loaded from the table, whose address is loaded from the context.
fn helper_of(f: &Function, callee: tierlock_codegen::ir::Value) -> Option<String> {
    let constant_load = |value| {
        let load = f.def_inst(value).filter(|&inst| f[inst].op == IrOp::Load)?;
        match f[load].extra {
            Extra::Memory(memory) if memory.class == AliasClass::CONST => {
                Some((f.args(load)[0], memory.offset))
            }
            _ => None,
        }
    };
    let (table, offset) = constant_load(callee)?;
    let (_, at) = constant_load(table)?;
    (at == abi::helpers().offset).then(|| helper_name(offset as usize / 8))
}

fn helper_name(index: usize) -> String {
    let ops = BytecodeOp::all();
    if let Some(op) = ops.get(index) {
        return format!("op.{}", op.info().name);
    }
    if let Some(helper) = Helper::ALL.get(index - ops.len()) {
        return format!("helper.{helper:?}");
    }
    match ops.get(index - ops.len() - Helper::ALL.len()) {
        Some(op) => format!("direct.{}", op.info().name),
        None => format!("helper {index}"),
    }
}

/// What was built in, in the order of the frames, and then what was not.
pub(super) fn inlining(snapshot: &Snapshot, frames: &[FrameData]) -> Vec<InlineView> {
    let mut all: Vec<InlineView> = Vec::new();
    for frame in frames {
        if let Some(caller) = frame.caller {
            let outer = &frames[usize::from(caller.frame.0)];
            all.push(InlineView {
                caller: outer.name.clone(),
                place: Some(place(code_at(outer.code), caller.offset)),
                callee: frame.name.clone(),
                units: frame.template.code.len(),
                refused: None,
            });
        }
    }
    let refused = snapshot.refused.iter().copied();
    for Refusal { caller, callee, why } in refused.chain(left_out(snapshot, frames)) {
        let view = InlineView {
            caller: name_of(code_at(caller)),
            place: None,
            callee: name_of(code_at(callee)),
            units: code_at(callee).with(|data| data.template.code.len()),
            refused: Some(why),
        };
        if !all.contains(&view) {
            all.push(view);
        }
    }
    all
}

/// What might have been built in, and was not: a snapshot of it was taken for nothing.
fn left_out(snapshot: &Snapshot, frames: &[FrameData]) -> Vec<Refusal> {
    let mut all = Vec::new();
    let mut waiting = vec![snapshot];
    while let Some(caller) = waiting.pop() {
        let mut sites: Vec<_> = caller.inlinees.iter().collect();
        sites.sort_by_key(|(slot, _)| **slot);
        for (_, inlinee) in sites {
            let built = frames.iter().any(|frame| {
                let from = frame.caller.map(|caller| frames[usize::from(caller.frame.0)].code);
                frame.code == inlinee.code && from == Some(caller.code)
            });
            if built {
                waiting.push(inlinee);
            } else {
                let why = "the call is not reached, its frame would not fit, or new.target is not known";
                all.push(Refusal { caller: caller.code, callee: inlinee.code, why });
            }
        }
    }
    all
}
