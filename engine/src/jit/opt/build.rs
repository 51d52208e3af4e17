//! From bytecode and feedback to the graph, by walking the bytecode once with a node for each register.
//!
//! What an instruction becomes follows from the representations of its operands, then from what its site has seen, then from how often a guess there
//! was wrong: the first time it is widened (int32 to double, one case to any), the next time the instruction is done in Rust. An instruction
//! that the graph has no op for is done in Rust from the start, so every function can be compiled.
//!
//! # Invariants
//! - Facts about values hold wherever the value does; facts about memory (shapes) end at whatever may write it.
//! - A register that is live has a node.

mod arith;
mod control;
mod object;

use super::bytecode::{self, Bytecode, access};
use super::graph::{Block, Effects, End, FrameState, Graph, Node, Op, Rep, State};
use super::snapshot::{Held, Snapshot};
use crate::code::frame;
use crate::code::ops::{Inst, Reg};
use crate::value::Value;
use rustc_hash::FxHashMap;

/// Functions with more instructions than this stay in T1.
const INSTRUCTIONS_MAX: usize = 60_000;

/// What is known of values.
#[derive(Clone, Default)]
struct Known {
    /// The int32 that a value is.
    ints: FxHashMap<Node, Node>,
    /// The double that a value is.
    doubles: FxHashMap<Node, Node>,
    /// Objects.
    objects: FxHashMap<Node, ()>,
    /// The shape that an object has now.
    shapes: FxHashMap<Node, u64>,
}

impl Known {
    /// Keeps what both know.
    fn keep(&mut self, other: &Known) {
        self.ints.retain(|key, node| other.ints.get(key) == Some(node));
        self.doubles.retain(|key, node| other.doubles.get(key) == Some(node));
        self.objects.retain(|key, ()| other.objects.contains_key(key));
        self.shapes.retain(|key, shape| other.shapes.get(key) == Some(shape));
    }
}

#[derive(Clone)]
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

struct Builder<'a> {
    snapshot: &'a Snapshot<'a>,
    code: Bytecode,
    g: Graph,
    /// None: what follows is not reached.
    block: Option<Block>,
    env: Env,
    /// The instruction's index and offset.
    index: usize,
    at: u32,
    state: Option<State>,
    incoming: FxHashMap<u32, Vec<Incoming>>,
    headers: FxHashMap<u32, Header>,
}

/// The block of targets that are not there yet.
const LATER: Block = Block(u32::MAX);

/// Builds the graph of a function.
///
/// # Errors
/// Why the function stays in T1.
pub fn run(snapshot: &Snapshot<'_>) -> Result<Graph, String> {
    let code = Bytecode::new(snapshot.template)?;
    if code.items.len() > INSTRUCTIONS_MAX {
        return Err(format!("{} instructions are more than {INSTRUCTIONS_MAX}", code.items.len()));
    }
    let registers = vec![None; usize::from(snapshot.template.registers)];
    let builder = Builder {
        snapshot,
        code,
        g: Graph::default(),
        block: None,
        env: Env { registers, known: Known::default() },
        index: 0,
        at: 0,
        state: None,
        incoming: FxHashMap::default(),
        headers: FxHashMap::default(),
    };
    builder.run()
}

impl<'a> Builder<'a> {
    fn run(mut self) -> Result<Graph, String> {
        let start = self.snapshot.loop_header.unwrap_or(0);
        let first = self.code.at(start);
        self.index = first;
        self.at = start;
        let entry = self.g.make_block(start);
        self.block = Some(entry);
        self.entry(first);
        self.g.block(entry).end = End::Jump(LATER);
        let env = self.env.clone();
        self.incoming.entry(start).or_default().push(Incoming { pred: entry, way: 0, env });
        self.block = None;
        for index in first..self.code.items.len() {
            let item = self.code.items[index];
            self.index = index;
            self.at = item.at;
            self.state = None;
            if self.code.starts(index) || index == first {
                self.begin_block();
            }
            if self.block.is_none() {
                continue;
            }
            self.instruction(&item.inst)?;
            if self.block.is_some() && self.code.items.get(index + 1).is_none() {
                return Err("the code has no end".to_owned());
            }
            if self.block.is_some() && self.code.starts(index + 1) {
                self.jump_to(item.next);
            }
        }
        Ok(self.g)
    }

    /// Registers at the entry: in memory, or undefined.
    fn entry(&mut self, first: usize) {
        let template = self.snapshot.template;
        let osr = self.snapshot.loop_header.is_some();
        let arguments = usize::from(template.needs_arguments) + usize::from(template.needs_rest);
        let in_memory = frame::FIRST_ARG + usize::from(template.parameters) + arguments;
        for register in frame::CALLEE as u16..template.registers {
            let live = register == frame::CALLEE as u16 || self.code.live(first).contains(register);
            if !live {
                continue;
            }
            let node = if osr || usize::from(register) < in_memory {
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
        let Some(incoming) = self.incoming.remove(&self.at) else { return };
        let l = self.code.loop_at(self.at).cloned();
        self.merge(incoming);
        let Some(l) = l else { return };
        self.take_for_numbers();
        let before = self.block.take().expect("the block has begun");
        let header = self.g.make_block(self.at);
        self.g.block(before).end = End::Jump(header);
        self.g.block(header).preds.push(before);
        let live: Vec<u16> = self.code.live(self.index).iter().filter(|&r| l.written.contains(r)).collect();
        let mut phis = Vec::new();
        for register in live {
            let Some(value) = self.env.registers[usize::from(register)] else { continue };
            let phi = self.g.make(Op::Phi, &[value]);
            self.g.block(header).phis.push(phi);
            self.env.registers[usize::from(register)] = Some(phi);
            phis.push((register, phi));
        }
        self.headers.insert(self.at, Header { block: header, phis });
        self.block = Some(header);
        self.state = None;
        self.env.known.shapes.clear();
    }

    fn merge(&mut self, incoming: Vec<Incoming>) {
        let block = self.g.make_block(self.at);
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
        let live = self.code.live(self.index);
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
        let failures = self.snapshot.failures(self.at);
        if failures > 1 {
            return;
        }
        let live: Vec<u16> = self.code.live(self.index).iter().collect();
        for register in live {
            let Some(node) = self.env.registers[usize::from(register)] else { continue };
            if self.g.node(node).op != Op::Slot(register) {
                continue;
            }
            let known = match self.snapshot.held[usize::from(register)] {
                // One int32 says little: where that was wrong, any number will do.
                Held::Int if failures == 0 => self.int(node),
                Held::Int | Held::Double => self.number(node),
                Held::Other => continue,
            };
            self.env.registers[usize::from(register)] = Some(known);
        }
        self.state = None;
    }

    // What the op families are written with.

    /// Appends a node.
    fn push(&mut self, op: Op, args: &[Node]) -> Node {
        let node = self.g.make(op, args);
        let effects = op.effects();
        if effects.has(Effects::GUARDS) {
            let state = self.state();
            self.g.nodes[node.0 as usize].state = Some(state);
        }
        if effects.has(Effects::CALLS) {
            let handler = self.handler();
            self.g.nodes[node.0 as usize].handler = handler;
            self.env.known.shapes.clear();
        }
        let block = self.block.expect("nodes are made in a block");
        self.g.block(block).nodes.push(node);
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
            None => panic!("{register} has no node at {} of {}", self.at, self.snapshot.name),
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
        if let Some(state) = self.state {
            return state;
        }
        let live = self.code.live(self.index);
        let values = live
            .iter()
            .filter(|&register| register > frame::CALLEE as u16)
            .filter_map(|register| self.env.registers[usize::from(register)].map(|node| (register, node)));
        let values = values.collect();
        let state = self.make_state(FrameState { offset: self.at, values });
        self.state = Some(state);
        state
    }

    fn make_state(&mut self, state: FrameState) -> State {
        self.g.states.push(state);
        State(self.g.states.len() as u32 - 1)
    }

    /// The state in which the handler of an exception of the current instruction begins; windows that the instruction works on are in memory.
    fn handler(&mut self) -> Option<State> {
        let covers = |h: &&crate::code::Handler| h.start <= self.at && self.at < h.end;
        let handler = self.snapshot.template.handlers.iter().find(covers)?;
        let inst = self.code.items[self.index].inst;
        let window: Vec<u16> = match inst {
            Inst::IterNext(_)
            | Inst::IterSkip(_)
            | Inst::IterClose(_)
            | Inst::IterCloseSilently(_)
            | Inst::ForInNext(_) => access(&inst).defs,
            _ => Vec::new(),
        };
        let live = self.code.live(self.code.at(handler.target));
        let values = live
            .iter()
            .filter(|&r| r > frame::CALLEE as u16 && r != handler.exception.0 && !window.contains(&r))
            .filter_map(|register| self.env.registers[usize::from(register)].map(|node| (register, node)));
        let values = values.collect();
        Some(self.make_state(FrameState { offset: self.at, values }))
    }

    /// Ends the block with a jump to an offset ahead, or back to a loop's header.
    fn jump_to(&mut self, to: u32) {
        let block = self.block.take().expect("control is in a block");
        self.g.block(block).end = End::Jump(LATER);
        self.way_to(block, 0, to);
    }

    fn way_to(&mut self, pred: Block, way: usize, to: u32) {
        let env = self.env.clone();
        self.incoming.entry(to).or_default().push(Incoming { pred, way, env });
    }

    /// Ends the block with a branch: to `to` where the condition is `when`, else to the next instruction.
    fn branch(&mut self, condition: Node, when: bool, to: u32) {
        let next = self.code.items[self.index].next;
        let block = self.block.take().expect("control is in a block");
        self.g.block(block).end = End::Branch(condition, LATER, LATER);
        let (then, or_else) = if when { (to, next) } else { (next, to) };
        self.way_to(block, 0, then);
        self.way_to(block, 1, or_else);
    }

    /// Where the current instruction jumps by this distance.
    fn target(&self, to: crate::code::ops::Jump) -> u32 {
        (i64::from(self.at) + i64::from(to.0)) as u32
    }

    /// Does the current instruction in Rust.
    fn generic(&mut self, inst: &Inst) {
        let access = access(inst);
        let args: Vec<Node> = access.uses.iter().map(|&register| self.get(Reg(register))).collect();
        self.push(Op::Generic(self.at), &args);
        if bytecode::ends(inst) {
            let block = self.block.take().expect("control is in a block");
            self.g.block(block).end = End::Unreachable;
            return;
        }
        self.reload(&access.defs);
    }

    /// As [`Builder::generic`], of an instruction that jumps.
    fn generic_jump(&mut self, inst: &Inst, to: crate::code::ops::Jump) {
        let access = access(inst);
        let args: Vec<Node> = access.uses.iter().map(|&register| self.get(Reg(register))).collect();
        let jumps = self.push(Op::GenericJump(self.at), &args);
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
        self.snapshot.failures(self.at)
    }
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
