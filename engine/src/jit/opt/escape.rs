//! Takes away objects that nothing but the function itself sees: their words become values.
//!
//! An object, an array literal, an environment or a closure that is made here and goes nowhere (it is read, written, asked for its shape or its code, compared, and named by frame states) need
//! not be made. What would be in it is followed through the graph: a store gives a word its value, a load is a name of that value, and where ways with different values
//! meet there is a phi. Where a phi chooses between such objects it is the name of one itself, as long as those are used by no other name behind it. A state that names such an object says what it is and what is in it at that very place, and leaving makes it ([`super::exit`]): what
//! it is stored in may be one that was taken away too.
//!
//! Of an array the elements are followed, as long as it is read and written at constant indices and keeps its length. What is read is asked what the access guessed of
//! the elements' kind, which is no matter of the array any more: an exit makes the narrowest kind that holds what is there. Indices and lengths are constants where
//! patterns and iterations take an array apart, so sums and comparisons of constants are folded, and where one way into a block is left its phis are names.
//!
//! Everything is followed in one walk over the blocks, for all objects together, as if none of them were seen by others. Where that turns out wrong for some, the
//! walk is done again without them; also where a loop changes a word, which then begins with a phi. That costs a few walks, and needs no other analysis.
//!
//! # Invariants
//! - An object that was taken away is named by frame states alone, of which each says what is in it.
//! - What is not known to leave an object alone lets it be seen: an op that is added is safe.

use super::args::Args;
use super::graph::{
    Block, Caller, Effects, End, FrameState, Graph, Node, Op, Removed, RemovedKind, Rep, State,
};
use super::phis;
use super::snapshot::Construction;
use crate::object::layout;
use crate::value::Value;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use tierlock_codegen::fuel::Fuel;
use tierlock_codegen::ir::IntCond;
use tierlock_fault::{Fault, is_planted};

/// How many allocations of a function are looked at: each is followed through all blocks behind it.
const LOOKED_AT_MAX: usize = 256;
/// How many may be taken away: an exit has room for so many.
pub const REMOVED_MAX: usize = 32;
/// Arrays of more elements are made: each is a value in every state that names the array.
pub const ELEMENTS_MAX: usize = 16;

/// Runs the pass. Each object costs fuel.
pub fn run(g: &mut Graph, fuel: &mut Fuel) {
    let reached = g.dominators();
    let blocks = g.blocks.iter().zip(&reached).filter(|(_, reached)| reached.is_some());
    let nodes = blocks.flat_map(|(block, _)| &block.nodes).copied();
    let mut candidates: Vec<Node> =
        nodes.filter(|&node| is_allocation(g, node)).take(LOOKED_AT_MAX).collect();
    choices(g, &reached, &mut candidates);
    let (first_node, first_state) = (g.nodes.len(), g.states.len());
    let mut varying = FxHashSet::default();
    let mut paid = false;
    while !candidates.is_empty() {
        let mut walk = Walk::new(g, &candidates, &mut varying);
        walk.run();
        let (lost, again) = (std::mem::take(&mut walk.lost), walk.again);
        candidates.retain(|node| !lost.contains(node));
        let mut fewer = again || !lost.is_empty();
        if !fewer && !paid {
            paid = true;
            let all = candidates.len();
            let affordable = candidates.iter().take(REMOVED_MAX).take_while(|_| fuel.spend()).count();
            candidates.truncate(affordable);
            fewer = affordable < all;
        }
        if !fewer {
            walk.apply();
            tidy(g, first_node);
            return;
        }
        g.nodes.truncate(first_node);
        g.states.truncate(first_state);
    }
}

/// Whether it makes a cell whose words are followed.
fn is_allocation(g: &Graph, node: Node) -> bool {
    match g.node(node).op {
        Op::NewObject(..) | Op::NewEnv(..) | Op::NewClosure(..) => true,
        Op::NewThis(..) => g.constructions.contains_key(&node),
        Op::NewArray(..) => {
            let elements = &g.node(node).args;
            let is_hole = |element: &Node| g.node(*element).op == Op::Const(Value::EMPTY.bits());
            elements.len() <= ELEMENTS_MAX && !elements.iter().any(is_hole)
        }
        _ => false,
    }
}

/// Adds the phis that choose between such objects, and between such phis, alone.
fn choices(g: &Graph, reached: &[Option<usize>], candidates: &mut Vec<Node>) {
    let mut known: FxHashSet<Node> = candidates.iter().copied().collect();
    if known.is_empty() {
        return;
    }
    let blocks =
        || g.blocks.iter().zip(reached).filter(|(_, reached)| reached.is_some()).map(|(block, _)| block);
    let mut phis: Vec<(Node, &[Block])> =
        blocks().flat_map(|block| block.phis.iter().map(|&phi| (phi, &block.preds[..]))).collect();
    known.extend(phis.iter().map(|(phi, _)| *phi));
    loop {
        let before = phis.len();
        phis.retain(|&(phi, preds)| {
            let ways = g.node(phi).args.iter().zip(preds);
            let mut inputs = ways.filter(|(_, pred)| reached[pred.0 as usize].is_some());
            let follows = inputs.all(|(input, _)| known.contains(input));
            if !follows {
                known.remove(&phi);
            }
            follows
        });
        if phis.len() == before {
            break;
        }
    }
    candidates.extend(phis.into_iter().map(|(phi, _)| phi).take(LOOKED_AT_MAX));
}

/// What is in an object: the values of its words, by offset.
#[derive(Clone, PartialEq)]
struct Contents {
    kind: RemovedKind,
    words: BTreeMap<u32, Node>,
}

impl Contents {
    fn is_like(&self, other: &Contents) -> bool {
        self.kind == other.kind && self.words.keys().eq(other.words.keys())
    }
}

/// What is in all objects.
type Memory = BTreeMap<Node, Rc<Contents>>;

/// A word that a loop changes: the loop's header, object, offset.
type Varying = (usize, Node, u32);

struct Walk<'g> {
    g: &'g mut Graph,
    candidates: BTreeSet<Node>,
    /// Words that begin a loop with a phi. Found by the walks before.
    varying: &'g mut FxHashSet<Varying>,
    /// Objects that others see.
    lost: BTreeSet<Node>,
    /// Something has been found that this walk began without.
    again: bool,
    /// By node: the value that a load is a name of.
    names: Vec<Node>,
    /// By block: what is in objects at its beginning and at its end, if it is reached.
    ins: Vec<Option<Memory>>,
    outs: Vec<Option<Memory>>,
    /// By landing: what is in objects where its node throws.
    landings: FxHashMap<Block, Memory>,
    /// Landings of nodes that are gone.
    left_landings: Vec<Block>,
    /// By block: the nodes that stay, and new phis.
    kept: Vec<Vec<Node>>,
    phis: Vec<Vec<Node>>,
    /// Phis of loops' words.
    headers: FxHashMap<Varying, Node>,
    /// Conditions that are known now.
    conditions: FxHashMap<Node, bool>,
    /// Branches on those: block, and where it goes on.
    taken: FxHashMap<usize, Block>,
    /// Int32s that are constants now.
    ints: FxHashMap<Node, i32>,
    /// Nodes that become constants.
    folded: Vec<(Node, Op)>,
    /// Guards that stay of constructions.
    constructions: Vec<(Node, Construction)>,
    /// States of nodes, of their handlers, of blocks' ends and of loops.
    states: Vec<(Node, State)>,
    handlers: Vec<(Node, State)>,
    ends: Vec<(usize, State)>,
    loops: Vec<(usize, State, State)>,
    /// The last state that was made for a state.
    described: FxHashMap<State, State>,
}

impl<'g> Walk<'g> {
    fn new(g: &'g mut Graph, candidates: &[Node], varying: &'g mut FxHashSet<Varying>) -> Walk<'g> {
        let blocks = g.blocks.len();
        let names = (0..g.nodes.len() as u32).map(Node).collect();
        Walk {
            g,
            candidates: candidates.iter().copied().collect(),
            varying,
            lost: BTreeSet::new(),
            again: false,
            names,
            ins: vec![None; blocks],
            outs: vec![None; blocks],
            landings: FxHashMap::default(),
            left_landings: Vec::new(),
            kept: vec![Vec::new(); blocks],
            phis: vec![Vec::new(); blocks],
            headers: FxHashMap::default(),
            conditions: FxHashMap::default(),
            taken: FxHashMap::default(),
            ints: FxHashMap::default(),
            folded: Vec::new(),
            constructions: Vec::new(),
            states: Vec::new(),
            handlers: Vec::new(),
            ends: Vec::new(),
            loops: Vec::new(),
            described: FxHashMap::default(),
        }
    }

    fn run(&mut self) {
        for at in 0..self.g.blocks.len() {
            let Some(mut memory) = self.enter(at) else { continue };
            self.ins[at] = Some(memory.clone());
            for node in self.g.blocks[at].nodes.clone() {
                self.node(node, at, &mut memory);
            }
            self.end(at, &memory);
            self.outs[at] = Some(memory);
            for next in self.successors(at) {
                if next.0 as usize <= at {
                    self.go_back(at, next.0 as usize);
                }
            }
        }
        self.look_at_phis();
        for index in 0..self.g.loops.len() {
            let l = self.g.loops[index];
            if let Some(memory) = self.outs[l.before.0 as usize].clone() {
                let state = self.state(l.state, &memory);
                let again = self.ins[l.header.0 as usize].clone().map(|memory| self.state(l.again, &memory));
                let again = again.unwrap_or(l.again);
                self.loops.push((index, state, again));
            }
        }
    }

    // What is known.

    fn is(&self, node: Node) -> bool {
        self.candidates.contains(&node) && !self.lost.contains(&node)
    }

    fn name(&self, node: Node) -> Node {
        phis::resolve(&self.names, node)
    }

    /// Others see it, if it is one of those that are followed.
    fn is_seen(&mut self, node: Node) {
        if self.candidates.contains(&node) {
            self.lost.insert(node);
        }
    }

    /// The constant that an int32 is.
    fn int(&self, node: Node) -> Option<i32> {
        match self.g.node(node).op {
            Op::IntConst(value) => Some(value),
            _ => self.ints.get(&node).copied(),
        }
    }

    /// Makes a node in a place like that of another one.
    fn make(&mut self, op: Op, args: &[Node], like: Node) -> Node {
        let node = self.g.make(op, args);
        self.names.push(node);
        let (frame, at) = (self.g.node(like).frame, self.g.node(like).at);
        let data = &mut self.g.nodes[node.0 as usize];
        (data.frame, data.at) = (frame, at);
        node
    }

    fn make_undefined(&mut self, at: usize, like: Node) -> Node {
        let undefined = self.make(Op::Const(Value::UNDEFINED.bits()), &[], like);
        self.kept[at].push(undefined);
        undefined
    }

    /// The blocks that one goes on in: conditions that are known count.
    fn successors(&self, at: usize) -> Vec<Block> {
        match self.taken.get(&at) {
            Some(&taken) => vec![taken],
            None => Graph::successors(&self.g.blocks[at].end).collect(),
        }
    }

    fn goes(&self, from: Block, to: usize) -> bool {
        let from = from.0 as usize;
        self.outs[from].is_some() && self.successors(from).contains(&Block(to as u32))
    }

    // Blocks.

    /// What is in objects where a block begins; None: it is not reached.
    fn enter(&mut self, at: usize) -> Option<Memory> {
        if at == 0 {
            return Some(Memory::new());
        }
        if let Some(memory) = self.landings.get(&Block(at as u32)) {
            return Some(memory.clone());
        }
        let preds = self.g.blocks[at].preds.clone();
        let ways: Vec<usize> = (0..preds.len())
            .filter(|&way| (preds[way].0 as usize) < at && self.goes(preds[way], at))
            .collect();
        let is_header = preds.iter().any(|pred| pred.0 as usize >= at);
        if !is_header {
            self.name_phis(at, &ways);
        }
        let out = |way: usize| self.outs[preds[way].0 as usize].clone().expect("the way is gone");
        let memories: Vec<Memory> = ways.iter().map(|&way| out(way)).collect();
        let (first, others) = memories.split_first()?;
        let chosen = self.g.blocks[at].phis.iter().copied();
        let chosen: Vec<Node> = chosen.filter(|&phi| self.is(phi) && self.name(phi) == phi).collect();
        if others.is_empty() && !is_header && chosen.is_empty() {
            return Some(first.clone());
        }
        let mut merged = Memory::new();
        for (&object, contents) in first {
            let all: Option<Vec<Rc<Contents>>> =
                memories.iter().map(|memory| memory.get(&object).cloned()).collect();
            if let Some(all) = all.filter(|all| all.iter().all(|own| own.is_like(contents))) {
                let contents = self.merge(at, object, &ways, &all);
                merged.insert(object, contents);
            }
        }
        let mut named: Vec<(usize, Node)> = Vec::new();
        let mut new: Vec<(Node, Rc<Contents>)> = Vec::new();
        for phi in chosen {
            let inputs: Vec<Node> = ways.iter().map(|&way| self.name(self.g.node(phi).args[way])).collect();
            let followed =
                |(memory, input): (&Memory, &Node)| memory.get(input).filter(|_| self.is(*input)).cloned();
            let all: Option<Vec<Rc<Contents>>> = memories.iter().zip(&inputs).map(followed).collect();
            let twice = ways.iter().zip(&inputs).any(|(&way, &input)| named.contains(&(way, input)));
            match all.filter(|all| !twice && all.iter().all(|own| own.is_like(&all[0]))) {
                Some(all) => {
                    let contents = self.merge(at, phi, &ways, &all);
                    new.push((phi, contents));
                    named.extend(ways.iter().copied().zip(inputs));
                }
                None => self.is_seen(phi),
            }
        }
        // From here on the phi is an object's only name: where one that it had before is used, nothing is known by that.
        named.iter().for_each(|(_, input)| drop(merged.remove(input)));
        merged.extend(new);
        Some(merged)
    }

    /// Phis that get the same value on all ways that are gone are names of it.
    fn name_phis(&mut self, at: usize, ways: &[usize]) {
        for phi in self.g.blocks[at].phis.clone() {
            let mut inputs = ways.iter().map(|&way| self.name(self.g.node(phi).args[way]));
            let Some(first) = inputs.next() else { continue };
            if inputs.all(|input| input == first) {
                self.names[phi.0 as usize] = first;
            }
        }
    }

    /// What is in an object, or in one that a phi chooses, where ways meet on which that is alike.
    fn merge(&mut self, at: usize, object: Node, ways: &[usize], all: &[Rc<Contents>]) -> Rc<Contents> {
        let mut contents = Contents::clone(&all[0]);
        let count = self.g.blocks[at].preds.len();
        for (&offset, value) in &mut contents.words {
            let inputs: Vec<Node> = all.iter().map(|own| own.words[&offset]).collect();
            let varying = (at, object, offset);
            if inputs.iter().all(|input| input == value) && !self.varying.contains(&varying) {
                continue;
            }
            // Which object a word holds is followed, not chosen.
            inputs.iter().for_each(|&input| self.is_seen(input));
            let phi = self.make(Op::Phi, &[], object);
            // Ways that are not gone give nothing.
            let mut args: Args = std::iter::repeat_n(phi, count).collect();
            ways.iter().zip(inputs).for_each(|(&way, input)| args[way] = input);
            self.g.nodes[phi.0 as usize].args = args;
            self.phis[at].push(phi);
            self.headers.insert(varying, phi);
            *value = phi;
        }
        Rc::new(contents)
    }

    /// At a back edge: what is in objects is what the loop began with, or goes into its phis.
    fn go_back(&mut self, from: usize, to: usize) {
        let (Some(begun), Some(now)) = (self.ins[to].clone(), self.outs[from].clone()) else { return };
        let preds = &self.g.blocks[to].preds;
        let ways: Vec<usize> = (0..preds.len()).filter(|&way| preds[way].0 as usize == from).collect();
        let phis = self.g.blocks[to].phis.clone();
        let mut named: Vec<Node> = Vec::new();
        for (&object, before) in &begun {
            // What is the phi's in the next round.
            let source = match phis.contains(&object) {
                true => self.name(self.g.node(object).args[ways[0]]),
                false => object,
            };
            let has_other_name = source != object && begun.contains_key(&source) && !phis.contains(&source);
            let contents = now.get(&source).filter(|now| self.is(source) && now.is_like(before)).cloned();
            let Some(contents) = contents.filter(|_| !has_other_name && !named.contains(&source)) else {
                self.is_seen(object);
                continue;
            };
            named.push(source);
            for (&offset, &value) in &before.words {
                let new = contents.words[&offset];
                match self.headers.get(&(to, object, offset)) {
                    Some(&phi) => {
                        self.is_seen(new);
                        ways.iter().for_each(|&way| self.g.nodes[phi.0 as usize].args[way] = new);
                    }
                    None if new != value && !is_planted(Fault::OptEscapeLoop) => {
                        self.varying.insert((to, object, offset));
                        self.again = true;
                    }
                    None => {}
                }
            }
        }
    }

    fn end(&mut self, at: usize, memory: &Memory) {
        match self.g.blocks[at].end.clone() {
            End::Branch(condition, then, or_else) => {
                let condition = self.name(condition);
                match self.conditions.get(&condition) {
                    Some(&holds) if then != or_else => {
                        self.taken.insert(at, if holds { then } else { or_else });
                    }
                    _ => self.is_seen(condition),
                }
            }
            End::Switch { value, .. } | End::Return(value) => self.is_seen(self.name(value)),
            End::Leave(state) => {
                let state = self.state(state, memory);
                self.ends.push((at, state));
            }
            End::Open | End::Jump(_) | End::Unreachable => {}
        }
    }

    /// Phis that were there before choose between values.
    fn look_at_phis(&mut self) {
        for at in 0..self.g.blocks.len() {
            if self.ins[at].is_none() {
                continue;
            }
            let preds = self.g.blocks[at].preds.clone();
            for phi in self.g.blocks[at].phis.clone() {
                for (way, &pred) in preds.iter().enumerate() {
                    if !self.is(phi) && self.name(phi) == phi && self.goes(pred, at) {
                        self.is_seen(self.name(self.g.node(phi).args[way]));
                    }
                }
            }
        }
    }

    // Nodes.

    fn node(&mut self, node: Node, at: usize, memory: &mut Memory) {
        let (op, args) = (self.g.node(node).op, self.g.node(node).args.clone());
        let args: Vec<Node> = args.iter().map(|&arg| self.name(arg)).collect();
        if self.is(node) {
            return self.allocation(node, op, &args, at, memory);
        }
        let followed = args.iter().copied().find(|&arg| self.is(arg));
        if let Some(object) = followed
            && self.access(node, op, &args, object, at, memory)
        {
            return;
        }
        if op == Op::BoolNot
            && let Some(&holds) = self.conditions.get(&args[0])
        {
            return self.fold_condition(node, !holds, at);
        }
        if op == Op::CheckInt && self.int(args[0]).is_some() {
            self.names[node.0 as usize] = args[0];
            return;
        }
        if let [a, b] = args[..]
            && let (Some(a), Some(b)) = (self.int(a), self.int(b))
        {
            match (op, a.checked_add(b)) {
                (Op::IntAdd, Some(sum)) => return self.fold_int(node, sum, at),
                (Op::IntCompare(IntCond::LtS), _) => return self.fold_condition(node, a < b, at),
                _ => {}
            }
        }
        args.iter().for_each(|&arg| self.is_seen(arg));
        self.keep(node, op, at, memory);
    }

    /// A node that stays: what its states say of objects, and what Rust sees of the frames.
    fn keep(&mut self, node: Node, op: Op, at: usize, memory: &Memory) {
        self.kept[at].push(node);
        let (state, handler, landing) =
            (self.g.node(node).state, self.g.node(node).handler, self.g.node(node).landing);
        if let Some(state) = state {
            let state = self.state(state, memory);
            self.states.push((node, state));
        }
        if let Some(handler) = handler {
            let handler = self.state(handler, memory);
            self.handlers.push((node, handler));
        }
        if let Some(landing) = landing {
            self.landings.insert(landing, memory.clone());
        }
        if op.effects().has(Effects::CALLS) || op.effects().has(Effects::ALLOCATES) {
            // Frames of what was built in are laid out then, with their functions.
            let mut frame = self.g.frame(self.g.node(node).frame).caller;
            while let Some(caller) = frame {
                self.is_seen(self.name(caller.callee));
                frame = self.g.frame(caller.frame).caller;
            }
        }
    }

    /// A new object: what is in it at first.
    fn allocation(&mut self, node: Node, op: Op, args: &[Node], at: usize, memory: &mut Memory) {
        let mut words = BTreeMap::new();
        let kind = match op {
            Op::NewObject(_, shape) => RemovedKind::Object(shape),
            Op::NewThis(..) => {
                args.iter().for_each(|&arg| self.is_seen(arg));
                let known = self.g.constructions[&node];
                let check = self.make(Op::CheckConstruction, &[], node);
                self.constructions.push((check, known));
                let data = self.g.node(node);
                let (state, landing) = (data.state.expect("the graph was verified"), data.landing);
                self.g.nodes[check.0 as usize].state = Some(state);
                self.left_landings.extend(landing);
                self.keep(check, Op::CheckConstruction, at, memory);
                RemovedKind::Object(known.shape)
            }
            Op::NewArray(shape, _) => {
                words.extend(args.iter().enumerate().map(|(index, &value)| (element(index), value)));
                RemovedKind::Array(shape)
            }
            Op::NewEnv(_, size) => {
                words.insert(layout::ENVIRONMENT_PARENT.offset() as u32, args[0]);
                let undefined = self.make_undefined(at, node);
                words.extend((0..size).map(|slot| (variable(slot), undefined)));
                RemovedKind::Environment(size)
            }
            Op::NewClosure(_, number) => {
                self.is_seen(args[1]);
                let arrow = self.g.closures[number as usize].arrow;
                let home = if arrow {
                    let home = self.make(Op::HomeOf, &[args[1]], node);
                    self.kept[at].push(home);
                    home
                } else {
                    self.make_undefined(at, node)
                };
                words.insert(layout::function::ENVIRONMENT.offset() as u32, args[0]);
                words.insert(layout::function::HOME_OBJECT.offset() as u32, home);
                RemovedKind::Closure(number)
            }
            other => unreachable!("{other:?} is no allocation"),
        };
        memory.insert(node, Rc::new(Contents { kind, words }));
    }

    /// What is done with an object that is followed. False: it is seen then.
    fn access(
        &mut self,
        node: Node,
        op: Op,
        args: &[Node],
        object: Node,
        at: usize,
        memory: &mut Memory,
    ) -> bool {
        if let Op::Same | Op::StrictEquals = op {
            // Nothing else is a name of it.
            let known = |arg: &Node| !self.is(*arg) || memory.contains_key(arg);
            let all_known = args.iter().all(known);
            if all_known {
                self.fold_condition(node, args[0] == args[1], at);
            }
            return all_known;
        }
        if args[0] != object {
            return false;
        }
        let Some(contents) = memory.get(&object).cloned() else { return false };
        match (op, contents.kind) {
            (Op::CheckCell | Op::CheckObject | Op::CheckCoercible | Op::CheckNotEmpty, _) => true,
            (Op::CheckShape(shape), RemovedKind::Object(own) | RemovedKind::Array(own)) => shape == own,
            (Op::CheckCode(code), RemovedKind::Closure(number)) => {
                code == self.g.closures[number as usize].code
            }
            (Op::FunctionCode, RemovedKind::Closure(number)) => {
                let code = self.g.closures[number as usize].code;
                self.fold(node, Op::Const(code), at);
                true
            }
            (Op::HasShape(shape), RemovedKind::Object(own) | RemovedKind::Array(own)) => {
                self.fold_condition(node, shape == own, at);
                true
            }
            (Op::IsObject | Op::Truthy, _) => {
                self.fold_condition(node, true, at);
                true
            }
            (Op::IsNullish, _) => {
                self.fold_condition(node, false, at);
                true
            }
            (Op::StoreAdd(offset, shape) | Op::StoreAddNew(offset, shape), RemovedKind::Object(_)) => {
                let mut contents = Contents::clone(&contents);
                contents.kind = RemovedKind::Object(shape);
                contents.words.insert(offset, args[1]);
                memory.insert(object, Rc::new(contents));
                true
            }
            (Op::CheckArray | Op::CheckElements(..), RemovedKind::Array(_)) => true,
            (Op::ElementsOf, RemovedKind::Array(_)) => {
                self.names[node.0 as usize] = object;
                true
            }
            (Op::ArrayLength | Op::Length | Op::Capacity, RemovedKind::Array(_)) => {
                self.fold_int(node, contents.words.len() as i32, at);
                true
            }
            (_, RemovedKind::Array(_)) => self.access_element(node, op, args, &contents, at, memory),
            _ => match word(op) {
                Some((offset, false)) => {
                    let Some(&value) = contents.words.get(&offset) else { return false };
                    self.names[node.0 as usize] = value;
                    true
                }
                Some((offset, true)) if contents.words.contains_key(&offset) => {
                    let mut contents = Contents::clone(&contents);
                    contents.words.insert(offset, args[1]);
                    memory.insert(object, Rc::new(contents));
                    true
                }
                _ => false,
            },
        }
    }

    /// What reads or writes an element of an array that is followed, which is the first input itself or by its elements cell. False: it is seen then.
    fn access_element(
        &mut self,
        node: Node,
        op: Op,
        args: &[Node],
        contents: &Contents,
        at: usize,
        memory: &mut Memory,
    ) -> bool {
        let (index, stored) = match op {
            Op::LoadIntElement | Op::LoadDoubleElement | Op::LoadAnyElement => (args[1], None),
            Op::LoadDense | Op::LoadElement(..) => (args[1], None),
            Op::LoadNumberElement => (args[2], None),
            Op::StoreElement(..) => (args[1], Some(args[3])),
            Op::StoreMixedElement(_) => (args[1], Some(args[2])),
            _ => return false,
        };
        // All of an array's words are elements. Any index beyond them has no offset, or another's.
        let index = self.int(index).and_then(|index| usize::try_from(index).ok());
        let Some(offset) = index.filter(|&index| index < contents.words.len()).map(element) else {
            return false;
        };
        let Some(&value) = contents.words.get(&offset) else { return false };
        if let Some(stored) = stored {
            let mut contents = contents.clone();
            if !is_planted(Fault::OptEscapeElement) {
                contents.words.insert(offset, stored);
            }
            memory.insert(args[0], Rc::new(contents));
            return true;
        }
        let (rep, check) = match op {
            Op::LoadIntElement => (Rep::Int, Op::CheckInt),
            Op::LoadDoubleElement | Op::LoadNumberElement => (Rep::Double, Op::CheckNumber),
            _ => {
                self.names[node.0 as usize] = value;
                return true;
            }
        };
        self.names[node.0 as usize] = value;
        if self.g.node(value).rep != rep {
            self.is_seen(value);
            let checked = self.make(check, &[value], node);
            self.g.nodes[checked.0 as usize].state = self.g.node(node).state;
            self.keep(checked, check, at, memory);
            self.names[node.0 as usize] = checked;
        }
        true
    }

    fn fold_int(&mut self, node: Node, value: i32, at: usize) {
        self.ints.insert(node, value);
        self.fold(node, Op::IntConst(value), at);
    }

    fn fold(&mut self, node: Node, op: Op, at: usize) {
        self.folded.push((node, op));
        self.kept[at].push(node);
    }

    fn fold_condition(&mut self, node: Node, holds: bool, at: usize) {
        self.conditions.insert(node, holds);
        self.fold(node, Op::BoolConst(holds), at);
    }

    // States.

    /// A state that says what is in the objects that it names.
    fn state(&mut self, state: State, memory: &Memory) -> State {
        let mut named: Vec<Node> = Vec::new();
        for own in self.g.chain(state) {
            let caller = self.g.frame(own.frame).caller;
            let held = caller.iter().flat_map(Caller::held).map(|(_, node)| node);
            let values = held.chain(own.values.iter().map(|&(_, value)| value));
            for value in values.map(|value| self.name(value)).filter(|&value| self.is(value)) {
                if !named.contains(&value) {
                    named.push(value);
                }
            }
        }
        let mut removed: Vec<Removed> = Vec::new();
        while let Some(&node) = named.get(removed.len()) {
            let Some(contents) = memory.get(&node) else {
                // Ways with objects that are not alike have met.
                self.is_seen(node);
                return state;
            };
            let words: Vec<(u32, Node)> =
                contents.words.iter().map(|(&offset, &value)| (offset, value)).collect();
            for &(_, value) in words.iter().filter(|(_, value)| self.is(*value)) {
                if !named.contains(&value) {
                    named.push(value);
                }
            }
            removed.push(Removed { node, kind: contents.kind, words });
        }
        if removed.is_empty() {
            return state;
        }
        if let Some(&known) = self.described.get(&state)
            && self.g.states[known.0 as usize].removed == removed
        {
            return known;
        }
        let own = self.g.states[state.0 as usize].clone();
        self.g.states.push(FrameState { removed, ..own });
        let new = State(self.g.states.len() as u32 - 1);
        self.described.insert(state, new);
        new
    }

    // The result.

    /// Changes the graph to what the walk has found.
    fn apply(self) {
        let Walk { g, names, ins, kept, phis, taken, candidates, .. } = self;
        for landing in self.left_landings {
            g.block(landing).preds.clear();
        }
        for (at, (nodes, new)) in kept.into_iter().zip(phis).enumerate() {
            let block = &mut g.blocks[at];
            if ins[at].is_some() {
                block.nodes = nodes;
                block.phis.retain(|&phi| !candidates.contains(&phi) && names[phi.0 as usize] == phi);
                block.phis.extend(new);
            } else {
                // What is not reached any more names what is gone.
                (block.nodes, block.phis, block.preds) = (Vec::new(), Vec::new(), Vec::new());
                block.end = End::Unreachable;
            }
        }
        // The new phis have an input for these ways too.
        for (&at, &to) in &taken {
            let End::Branch(_, then, or_else) = g.blocks[at].end else { unreachable!("it was a branch") };
            g.blocks[at].end = End::Jump(to);
            leave_out(g, Block(at as u32), if to == then { or_else } else { then });
        }
        for (node, op) in self.folded {
            let data = &mut g.nodes[node.0 as usize];
            (data.op, data.state, data.handler, data.landing) = (op, None, None, None);
            data.args = Args::default();
        }
        for (node, state) in self.states {
            g.nodes[node.0 as usize].state = Some(state);
        }
        for (node, state) in self.handlers {
            g.nodes[node.0 as usize].handler = Some(state);
        }
        for (at, state) in self.ends {
            g.blocks[at].end = End::Leave(state);
        }
        for (index, state, again) in self.loops {
            (g.loops[index].state, g.loops[index].again) = (state, again);
        }
        g.constructions.extend(self.constructions);
        phis::rename(g, &names);
    }
}

/// A way between blocks that nobody goes.
fn leave_out(g: &mut Graph, from: Block, to: Block) {
    let Some(way) = g.block(to).preds.iter().position(|&pred| pred == from) else { return };
    g.block(to).preds.remove(way);
    for phi in g.block(to).phis.clone() {
        g.nodes[phi.0 as usize].args.remove(way);
    }
}

/// The offset of an element in the elements cell of its array.
fn element(index: usize) -> u32 {
    layout::VALUES.index(index).offset() as u32
}

/// The offset of a variable in its environment.
fn variable(slot: u32) -> u32 {
    layout::ENVIRONMENT_SLOTS.index(slot as usize).offset() as u32
}

/// The word that an op reads, or writes (true), of its first input.
fn word(op: Op) -> Option<(u32, bool)> {
    Some(match op {
        Op::LoadField(offset) => (offset, false),
        Op::StoreField(offset) | Op::StoreFieldNew(offset) => (offset, true),
        Op::LoadEnv(slot) => (variable(slot), false),
        Op::StoreEnv(slot) | Op::StoreEnvNew(slot) => (variable(slot), true),
        Op::EnvParent => (layout::ENVIRONMENT_PARENT.offset() as u32, false),
        Op::CalleeEnv => (layout::function::ENVIRONMENT.offset() as u32, false),
        _ => return None,
    })
}

/// Takes away new phis that are but names, and those that nothing uses.
fn tidy(g: &mut Graph, first: usize) {
    let is_new = |node: Node| node.0 as usize >= first;
    phis::take_names_away(g, &mut Fuel::default(), is_new);
    let mut used = FxHashSet::default();
    let mut open: Vec<Node> = Vec::new();
    for block in &g.blocks {
        let old = block
            .phis
            .iter()
            .chain(&block.nodes)
            .filter(|&&node| !(is_new(node) && g.node(node).op == Op::Phi));
        open.extend(old.flat_map(|&node| g.node(node).args.iter().copied()));
        open.extend(Graph::end_args(&block.end));
    }
    for at in 0..g.states.len() as u32 {
        open.extend(g.values_of(State(at)));
    }
    while let Some(node) = open.pop() {
        if g.node(node).op == Op::Phi && is_new(node) && used.insert(node) {
            open.extend(g.node(node).args.iter().copied());
        }
    }
    for block in &mut g.blocks {
        block.phis.retain(|phi| !is_new(*phi) || used.contains(phi));
    }
}
