//! From bytecode and feedback to the graph, by walking the bytecode once with a node for each register.
//!
//! What an instruction becomes follows from the representations of its operands, then from what its site has seen, then from how often a guess there
//! was wrong: the first time it is widened (int32 to double, one case to any), the next time the instruction is done in Rust. An instruction
//! that the graph has no op for is done in Rust from the start, so every function can be compiled.
//!
//! # Invariants
//! - Facts about values hold wherever the value does; facts about memory (shapes) end at whatever may write it.
//! - A register that is live has a node.

mod alloc;
mod arith;
mod catch;
mod control;
mod inline;
mod iterate;
mod object;
mod property;

use super::bytecode::{self, Bytecode};
use super::graph::{Block, Effects, End, Frame, FrameData, FrameState, Graph, Loop, Node, Op, Rep, State};
use super::snapshot::{Callee, Held, Snapshot};
use super::tier;
use crate::code::access::Access;
use crate::code::frame;
use crate::code::ops::{Inst, Op as BytecodeOp, Reg};
use crate::jit::direct;
use crate::value::Value;
use rustc_hash::{FxHashMap, FxHashSet};
use tierlock_fault::{Fault, is_planted};

/// Functions with more instructions than this stay in T1.
const INSTRUCTIONS_MAX: usize = 60_000;
/// Values in all frame states together: with thousands of live registers there are thousands in each, and the code generator has as many uses to look at.
const STATE_VALUES_MAX: usize = 2_000_000;

/// So much may be known of what no register holds any more.
const KNOWN_LEAST: usize = 32;

/// What is known of values.
#[derive(Clone, Default)]
struct Known {
    /// The int32 that a value is.
    ints: FxHashMap<Node, Node>,
    /// The double that a value is.
    doubles: FxHashMap<Node, Node>,
    /// Cells, of which objects and strings are known to be more.
    cells: FxHashMap<Node, ()>,
    /// Objects.
    objects: FxHashMap<Node, ()>,
    /// Strings.
    strings: FxHashMap<Node, ()>,
    /// The shape that an object has now.
    shapes: FxHashMap<Node, u64>,
    /// Cells that are new: nothing that may collect has run since they were made.
    fresh: Vec<Node>,
    /// Arrays that are still as they were made, without holes: their elements are the inputs of what made them.
    whole: Vec<Node>,
    /// Functions that were told by a guard.
    callees: Vec<(Node, Callee)>,
}

impl Known {
    /// What all know; None: there are none.
    fn common<'k>(all: impl Iterator<Item = &'k Known>) -> Option<Known> {
        all.cloned().reduce(|mut kept, other| {
            kept.keep(&other);
            kept
        })
    }

    /// Keeps what is known of these alone, where that is not all anyway: else each way between blocks would carry what was learnt since the function began.
    fn keep_of(&mut self, nodes: &[Option<Node>]) {
        let count = self.ints.len() + self.doubles.len() + self.objects.len() + self.shapes.len();
        if count <= KNOWN_LEAST {
            return;
        }
        let of: FxHashSet<Node> = nodes.iter().flatten().copied().collect();
        self.ints.retain(|key, _| of.contains(key));
        self.doubles.retain(|key, _| of.contains(key));
        self.cells.retain(|key, ()| of.contains(key));
        self.objects.retain(|key, ()| of.contains(key));
        self.strings.retain(|key, ()| of.contains(key));
        self.shapes.retain(|key, _| of.contains(key));
        self.fresh.retain(|key| of.contains(key));
        self.callees.retain(|(key, _)| of.contains(key));
    }

    /// Keeps what both know.
    fn keep(&mut self, other: &Known) {
        self.ints.retain(|key, node| other.ints.get(key) == Some(node));
        self.doubles.retain(|key, node| other.doubles.get(key) == Some(node));
        self.cells.retain(|key, ()| other.cells.contains_key(key));
        self.objects.retain(|key, ()| other.objects.contains_key(key));
        self.strings.retain(|key, ()| other.strings.contains_key(key));
        self.shapes.retain(|key, shape| other.shapes.get(key) == Some(shape));
        self.fresh.retain(|known| other.fresh.contains(known));
        self.whole.retain(|known| other.whole.contains(known));
        self.callees.retain(|known| other.callees.contains(known));
    }
}

#[derive(Clone, Default)]
struct Env {
    registers: Vec<Option<Node>>,
    known: Known,
}

/// A way into a block that is not there yet.
struct Incoming {
    pred: Block,
    /// Which of its targets it is.
    way: usize,
    env: Env,
}

struct Header {
    block: Block,
    phis: Vec<(u16, Node)>,
}

/// A function that is being walked: the one to compile, or one that is built into it.
struct Scope<'a> {
    snapshot: &'a Snapshot,
    code: Bytecode,
    frame: Frame,
    /// The instruction's index and offset.
    index: usize,
    at: u32,
    state: Option<State>,
    incoming: FxHashMap<u32, Vec<Incoming>>,
    headers: FxHashMap<u32, Header>,
    /// How control gets back into the caller; none: this is the function itself.
    call: Option<inline::CallSite>,
}

impl<'a> Scope<'a> {
    fn new(
        snapshot: &'a Snapshot,
        code: Bytecode,
        frame: Frame,
        call: Option<inline::CallSite>,
    ) -> Scope<'a> {
        Scope {
            snapshot,
            code,
            frame,
            index: 0,
            at: 0,
            state: None,
            incoming: FxHashMap::default(),
            headers: FxHashMap::default(),
            call,
        }
    }
}

struct Builder<'a> {
    scope: Scope<'a>,
    g: Graph,
    /// None: what follows is not reached.
    block: Option<Block>,
    env: Env,
    /// What was seen of functions that the one to compile, and those built in, may pass to others, by code cell.
    callbacks: FxHashMap<u64, &'a Snapshot>,
    /// Nodes of what was built in into the outermost function, whole calls of it.
    built_in: usize,
    /// How many nodes there were when the call of the outermost function that is being built in began.
    call_began: Option<usize>,
    /// Whether callees may be built in.
    inlines: bool,
    /// From which of the outermost function's offsets on it leaves.
    leave_at: Option<u32>,
    /// Values in the frame states so far.
    state_values: usize,
}

/// The block of targets that are not there yet.
const LATER: Block = Block(u32::MAX);

/// Builds the graph of a function, which leaves to T1 at each of its own instructions from the offset `leave_at` on.
///
/// # Errors
/// Why the function stays in T1.
pub fn run(snapshot: &Snapshot, inlines: bool, leave_at: Option<u32>) -> Result<Graph, String> {
    let code = Bytecode::new(&snapshot.template)?;
    if code.items.len() > INSTRUCTIONS_MAX {
        return Err(format!("{} instructions are more than {INSTRUCTIONS_MAX}", code.items.len()));
    }
    let registers = vec![None; usize::from(snapshot.template.registers)];
    let mut builder = Builder {
        scope: Scope::new(snapshot, code, Frame(0), None),
        g: Graph::default(),
        block: None,
        env: Env { registers, known: Known::default() },
        callbacks: snapshot.callbacks.iter().map(|(&code, own)| (code, own)).collect(),
        built_in: 0,
        call_began: None,
        inlines,
        leave_at,
        state_values: 0,
    };
    builder.g.frames.push(FrameData {
        template: snapshot.template.clone(),
        name: snapshot.name.clone(),
        code: snapshot.code,
        base: 0,
        state: 0,
        caller: None,
    });
    let start = snapshot.loop_header.unwrap_or(0);
    let entry = builder.g.make_block(start);
    builder.block = Some(entry);
    builder.scope.at = start;
    builder.scope.index = builder.scope.code.at(start);
    builder.entry();
    builder.walk()?;
    Ok(builder.g)
}

impl<'a> Builder<'a> {
    /// Walks the scope's function from its current instruction on, whose block the current one leads to.
    fn walk(&mut self) -> Result<(), String> {
        let first = self.scope.index;
        let start = self.scope.at;
        self.jump_to(start);
        for index in first..self.scope.code.items.len() {
            let item = self.scope.code.items[index];
            self.scope.index = index;
            self.scope.at = item.at;
            if !is_planted(Fault::OptStaleState) || self.scope.code.starts(index) {
                self.scope.state = None;
            }
            if self.scope.code.starts(index) || index == first {
                self.begin_block();
            }
            if self.block.is_none() {
                continue;
            }
            if self.scope.call.is_none() && self.leave_at.is_some_and(|at| item.at >= at) {
                let state = self.state();
                let block = self.block.take().expect("control is in a block");
                self.g.block(block).end = End::Leave(state);
                continue;
            }
            self.instruction(&item.inst)?;
            if self.state_values > STATE_VALUES_MAX {
                return Err(format!("frame states of more than {STATE_VALUES_MAX} values"));
            }
            if self.block.is_some() && self.scope.code.items.get(index + 1).is_none() {
                return Err("the code has no end".to_owned());
            }
            if self.block.is_some() && self.scope.code.starts(index + 1) {
                self.jump_to(item.next);
            }
        }
        Ok(())
    }

    /// Registers at the entry: in memory, or undefined.
    fn entry(&mut self) {
        let first = self.scope.index;
        let template = &self.scope.snapshot.template;
        let osr = self.scope.snapshot.loop_header.is_some();
        let arguments = usize::from(template.needs_arguments) + usize::from(template.needs_rest);
        let in_memory = frame::FIRST_ARG + usize::from(template.parameters) + arguments;
        for register in frame::CALLEE as u16..self.scope.snapshot.template.registers {
            let live = register == frame::CALLEE as u16 || self.scope.code.live(first).contains(register);
            if !live {
                continue;
            }
            let last = self.scope.code.live(first).iter().last() == Some(register);
            let lost = is_planted(Fault::OptLoopEntry) && osr && last;
            let node = if !lost && (osr || usize::from(register) < in_memory) {
                self.push(Op::Slot(register), &[])
            } else {
                self.constant(Value::UNDEFINED)
            };
            self.env.registers[usize::from(register)] = Some(node);
        }
    }

    /// Begins the block at the current instruction with whatever leads there.
    fn begin_block(&mut self) {
        debug_assert!(self.block.is_none(), "the block before has ended");
        let Some(incoming) = self.scope.incoming.remove(&self.scope.at) else { return };
        let l = self.scope.code.loop_at(self.scope.at).cloned();
        self.merge(incoming);
        let Some(l) = l else { return };
        let failures = self.scope.snapshot.failures(self.scope.at | tier::ENTERS);
        let guesses = failures <= 2;
        if guesses {
            self.take_for_numbers();
        }
        let before = self.block.expect("the block has begun");
        let header = self.g.make_block(self.scope.at);
        if guesses {
            let state = self.entering_state();
            self.g.loops.push(Loop { header, before, state, again: state, failed: failures > 0 });
        }
        self.block = None;
        self.g.block(before).end = End::Jump(header);
        self.g.block(header).preds.push(before);
        let live: Vec<u16> =
            self.scope.code.live(self.scope.index).iter().filter(|&r| l.written.contains(r)).collect();
        let mut phis = Vec::new();
        for register in live {
            let Some(value) = self.env.registers[usize::from(register)] else { continue };
            let phi = self.g.make(Op::Phi, &[value]);
            self.g.block(header).phis.push(phi);
            self.env.registers[usize::from(register)] = Some(phi);
            phis.push((register, phi));
        }
        self.scope.headers.insert(self.scope.at, Header { block: header, phis });
        self.block = Some(header);
        if guesses {
            let again = self.entering_state();
            self.g.loops.last_mut().expect("it was there").again = again;
        }
        self.scope.state = None;
        self.env.known.fresh.clear();
        self.env.known.shapes.clear();
        self.env.known.whole.clear();
    }

    fn merge(&mut self, incoming: Vec<Incoming>) {
        let block = self.g.make_block(self.scope.at);
        self.block = Some(block);
        for way in &incoming {
            self.g.block(block).preds.push(way.pred);
            set_way(&mut self.g.block(way.pred).end, way.way, block);
        }
        let mut incoming = incoming.into_iter();
        let first = incoming.next().expect("something leads there");
        let others: Vec<Incoming> = incoming.collect();
        self.env = first.env;
        for other in &others {
            self.env.known.keep(&other.env.known);
        }
        let live = self.scope.code.live(self.scope.index);
        let registers = self.env.registers.len() as u16;
        for register in frame::CALLEE as u16..registers {
            let at = usize::from(register);
            let kept = live.contains(register) || register == frame::CALLEE as u16;
            let Some(value) = self.env.registers[at].filter(|_| kept) else {
                self.env.registers[at] = None;
                continue;
            };
            if others.iter().all(|other| other.env.registers[at] == Some(value)) {
                continue;
            }
            let inputs: Option<Vec<Node>> = others.iter().map(|other| other.env.registers[at]).collect();
            self.env.registers[at] = inputs.map(|inputs| {
                let mut args = vec![value];
                args.extend(inputs);
                let phi = self.g.make(Op::Phi, &args);
                self.g.block(block).phis.push(phi);
                phi
            });
        }
    }

    /// Before a loop: what came as a number is taken for one, so that the loop need not look each time round.
    fn take_for_numbers(&mut self) {
        let failures = self.scope.snapshot.failures(self.scope.at | tier::ENTERS);
        if self.scope.call.is_some() {
            return;
        }
        self.entering_state();
        let live: Vec<u16> = self.scope.code.live(self.scope.index).iter().collect();
        for register in live {
            let Some(node) = self.env.registers[usize::from(register)] else { continue };
            if self.g.node(node).op != Op::Slot(register) {
                continue;
            }
            let known = match self.scope.snapshot.held[usize::from(register)] {
                // Bounds are given up first. Then, one int32 says little: any number will do.
                Held::Int if failures <= 1 => self.int(node),
                Held::Int | Held::Double => self.number(node),
                Held::Other => continue,
            };
            self.env.registers[usize::from(register)] = Some(known);
        }
        self.scope.state = None;
    }

    /// The state for guesses about what enters the loop here.
    fn entering_state(&mut self) -> State {
        self.scope.state = None;
        let state = self.state();
        self.g.states[state.0 as usize].enters = true;
        state
    }

    // What the op families are written with.

    /// Appends a node.
    fn push(&mut self, op: Op, args: &[Node]) -> Node {
        let node = self.g.make(op, args);
        self.g.nodes[node.0 as usize].frame = self.scope.frame;
        self.g.nodes[node.0 as usize].at = Some(self.scope.at);
        let effects = op.effects();
        let mut throws = false;
        if effects.has(Effects::GUARDS) {
            let state = self.state();
            self.g.nodes[node.0 as usize].state = Some(state);
        }
        if effects.has(Effects::CALLS) {
            throws = true;
            if !is_planted(Fault::OptKnownShape) {
                self.env.known.shapes.clear();
            }
        }
        if effects.has(Effects::CALLS) || effects.has(Effects::ALLOCATES) {
            self.env.known.fresh.clear();
        }
        if effects.has(Effects::CALLS) || matches!(op, Op::StoreElement(..)) {
            self.env.known.whole.clear();
        }
        let block = self.block.expect("nodes are made in a block");
        self.g.block(block).nodes.push(node);
        if throws {
            self.catch(node);
        }
        node
    }

    fn constant(&mut self, value: Value) -> Node {
        match value {
            value if value.is_int() => self.push(Op::IntConst(value.as_int()), &[]),
            value if value.is_double() => self.push(Op::DoubleConst(value.as_double().to_bits()), &[]),
            value if value.is_bool() => self.push(Op::BoolConst(value == Value::TRUE), &[]),
            value => self.push(Op::Const(value.bits()), &[]),
        }
    }

    fn get(&self, register: Reg) -> Node {
        match self.env.registers[usize::from(register.0)] {
            Some(node) => node,
            None => panic!("{register} has no node at {} of {}", self.scope.at, self.scope.snapshot.name),
        }
    }

    fn set(&mut self, register: Reg, node: Node) {
        self.env.registers[usize::from(register.0)] = Some(node);
    }

    fn rep(&self, node: Node) -> Rep {
        self.g.node(node).rep
    }

    /// The state before the current instruction.
    fn state(&mut self) -> State {
        if let Some(state) = self.scope.state {
            return state;
        }
        let live = self.scope.code.live(self.scope.index);
        let mut values = Vec::with_capacity(live.len());
        values.extend(
            live.iter().filter(|&register| register > frame::CALLEE as u16).filter_map(|register| {
                self.env.registers[usize::from(register)].map(|node| (register, node))
            }),
        );
        let state = self.make_state(self.scope.at, values);
        self.scope.state = Some(state);
        state
    }

    fn make_state(&mut self, offset: u32, values: Vec<(u16, Node)>) -> State {
        let caller = self.scope.call.as_ref().map(|call| call.state);
        self.state_values += values.len();
        self.g.states.push(FrameState {
            frame: self.scope.frame,
            offset,
            values,
            enters: false,
            caller,
            removed: Vec::new(),
        });
        State(self.g.states.len() as u32 - 1)
    }

    /// Ends the block with a jump to an offset ahead, or back to a loop's header.
    fn jump_to(&mut self, to: u32) {
        let block = self.block.take().expect("control is in a block");
        self.g.block(block).end = End::Jump(LATER);
        self.last_way_to(block, 0, to);
    }

    /// As [`Builder::way_to`], where no other way leads on from here: whatever begins next has what leads there.
    fn last_way_to(&mut self, pred: Block, way: usize, to: u32) {
        self.env.known.keep_of(&self.env.registers);
        let env = std::mem::take(&mut self.env);
        self.scope.incoming.entry(to).or_default().push(Incoming { pred, way, env });
    }

    fn way_to(&mut self, pred: Block, way: usize, to: u32) {
        self.env.known.keep_of(&self.env.registers);
        let env = self.env.clone();
        self.scope.incoming.entry(to).or_default().push(Incoming { pred, way, env });
    }

    /// Ends the block with a branch: to `to` where the condition is `when`, else to the next instruction.
    fn branch(&mut self, condition: Node, when: bool, to: u32) {
        let next = self.scope.code.items[self.scope.index].next;
        let block = self.block.take().expect("control is in a block");
        self.g.block(block).end = End::Branch(condition, LATER, LATER);
        let (then, or_else) = if when { (to, next) } else { (next, to) };
        self.way_to(block, 0, then);
        self.last_way_to(block, 1, or_else);
    }

    /// Where the current instruction jumps by this distance.
    fn target(&self, to: crate::code::ops::Jump) -> u32 {
        (i64::from(self.scope.at) + i64::from(to.0)) as u32
    }

    /// Does the current instruction in Rust.
    fn generic(&mut self, inst: &Inst) {
        let access = Access::of(inst);
        let args: Vec<Node> = access.uses.iter().map(|&register| self.get(Reg(register))).collect();
        if direct::arity(inst.op()) == Some(args.len()) {
            let mut node = self.push(Op::Direct(self.scope.at), &args);
            if let [dst] = access.defs[..] {
                if gives_bool(inst.op()) {
                    let yes = self.push(Op::Const(Value::TRUE.bits()), &[]);
                    node = self.push(Op::Same, &[node, yes]);
                }
                self.set(Reg(dst), node);
            }
            return;
        }
        self.push(Op::Generic(self.scope.at), &args);
        if bytecode::ends(inst) {
            let block = self.block.take().expect("control is in a block");
            self.g.block(block).end = End::Unreachable;
            return;
        }
        self.reload(&access.defs);
    }

    /// As [`Builder::generic`], of an instruction that jumps.
    fn generic_jump(&mut self, inst: &Inst, to: crate::code::ops::Jump) {
        let access = Access::of(inst);
        let args: Vec<Node> = access.uses.iter().map(|&register| self.get(Reg(register))).collect();
        let direct = direct::arity(inst.op()) == Some(args.len());
        let op = if direct { Op::DirectJump(self.scope.at) } else { Op::GenericJump(self.scope.at) };
        let jumps = self.push(op, &args);
        self.reload(&access.defs);
        let target = self.target(to);
        self.branch(jumps, true, target);
    }

    fn reload(&mut self, defs: &[u16]) {
        for &def in defs {
            let node = self.push(Op::Slot(def), &[]);
            self.set(Reg(def), node);
        }
    }

    fn failures(&self) -> u8 {
        self.scope.snapshot.failures(self.scope.at)
    }
}

/// Whether what an op leaves in a register is true or false.
fn gives_bool(op: BytecodeOp) -> bool {
    use BytecodeOp::*;
    matches!(op, Eq | Ne | Less | LessEq | Greater | GreaterEq | InstanceOf | In | HasPrivate)
}

fn set_way(end: &mut End, way: usize, block: Block) {
    match end {
        End::Jump(to) => *to = block,
        End::Branch(_, then, or_else) => *(if way == 0 { then } else { or_else }) = block,
        End::Switch { targets, default, .. } => {
            if way == 0 {
                *default = block;
            } else {
                targets[way - 1] = block;
            }
        }
        _ => unreachable!("the end has no ways"),
    }
}
