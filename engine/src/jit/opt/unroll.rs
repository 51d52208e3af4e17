//! Several rounds of short loops in a row, with one look for interrupts.
//!
//! A loop that counts to something it does not change gets a loop in front of it, whose rounds are several of its own without the test: as many as there are surely left. What remains,
//! and a loop that is left early, the old one does. Other loops keep the test in each round, and save the looks for interrupts alone.
//!
//! It comes after `ranges`, so each copy has what was found out about the loop's own nodes.
//!
//! # Invariants
//! - A loop that never ends looks for interrupts each time it goes back.
//! - Only innermost loops without calls are copied, in which no frame begins.

#[cfg(test)]
mod tests;

use super::copy::{self, Copied, Copy};
use super::graph::{Block, Effects, End, Frame, Graph, Node, Op, Rep};
use super::ranges::{Than, conditions, root, turned};
use rustc_hash::{FxHashMap, FxHashSet};
use tierlock_codegen::fuel::Fuel;
use tierlock_codegen::ir::IntCond;
use tierlock_fault::{Fault, is_planted};

/// Nodes of a loop up to which there are so many rounds in a row.
const ROUNDS: [(usize, usize); 2] = [(20, 4), (40, 2)];
/// Blocks of a loop.
const BLOCKS_MAX: usize = 8;
/// Values in the frame states of a loop.
const STATE_VALUES_MAX: usize = 1_000;
/// Nodes that are added to a function.
const ADDED_MAX: usize = 400;
/// A counter goes less far than this in a round.
const STEP_MAX: i32 = 1 << 20;

/// A loop that is to be unrolled.
pub struct Short {
    pub header: Block,
    pub before: Block,
    pub latch: Block,
    /// The header first.
    pub blocks: Vec<Block>,
    nodes: usize,
    rounds: usize,
}

/// A loop whose rounds are counted.
struct Counted {
    /// The phi.
    counter: Node,
    /// It goes on while the counter is below this, or above, or there.
    limit: Node,
    cond: IntCond,
    /// What is added to the counter in each round.
    step: i32,
    /// Where it goes on.
    inside: Block,
}

/// Runs the pass. Each loop costs fuel.
pub fn run(g: &mut Graph, fuel: &mut Fuel) {
    let loops = short_loops(g, |nodes| Some(ROUNDS.into_iter().find(|(max, _)| nodes <= *max)?.1));
    if loops.is_empty() {
        return;
    }
    let mut places = Places::new(g);
    let mut all: Vec<Copied> = Vec::new();
    let mut added = 0;
    for l in loops {
        let count = counted(g, &l);
        if count.as_ref().and_then(|count| trips(g, &l, count)).is_some_and(|trips| trips < l.rounds as i64) {
            continue;
        }
        added += l.nodes * l.rounds;
        if added > ADDED_MAX || !fuel.spend() {
            break;
        }
        let first = g.blocks.len() as u32;
        let (copies, is_in_front) = match count {
            Some(count) => (in_front(g, &l, &count), true),
            None => (in_a_row(g, &l), false),
        };
        places.put(&l, (first..g.blocks.len() as u32).map(Block), is_in_front);
        g.loops.retain(|own| own.header != l.header);
        all.push(Copied { blocks: l.blocks, copies });
    }
    if all.is_empty() {
        return;
    }
    copy::mend(g, &all);
    places.reorder(g);
}

/// By block: where the blocks of its loop go, once, at the first of them.
pub struct Places(Vec<Option<Vec<Block>>>);

impl Places {
    /// Before there are copies.
    pub fn new(g: &Graph) -> Places {
        Places(vec![None; g.blocks.len()])
    }

    /// Puts new blocks in front of a loop's, or behind them.
    pub fn put(&mut self, l: &Short, new: impl Iterator<Item = Block>, is_in_front: bool) {
        let old = l.blocks.iter().copied();
        l.blocks.iter().for_each(|block| self.0[block.0 as usize] = Some(Vec::new()));
        self.0[l.header.0 as usize] =
            Some(if is_in_front { new.chain(old).collect() } else { old.chain(new).collect() });
    }

    /// Puts the graph's blocks in order: what lay in between a loop's blocks comes after all of them.
    pub fn reorder(self, g: &mut Graph) {
        let places = self.0.into_iter().enumerate();
        let order: Vec<Block> =
            places.flat_map(|(at, own)| own.unwrap_or_else(|| vec![Block(at as u32)])).collect();
        g.reorder(&order);
    }
}

pub fn short_loops(g: &Graph, rounds: impl Fn(usize) -> Option<usize>) -> Vec<Short> {
    if g.loops.is_empty() {
        return Vec::new();
    }
    let dominators = g.dominators();
    let mut homes = vec![None; g.nodes.len()];
    for (at, block) in g.blocks.iter().enumerate() {
        for &node in block.phis.iter().chain(&block.nodes) {
            homes[node.0 as usize] = Some(Block(at as u32));
        }
    }
    let begun: FxHashSet<Block> = g
        .frames
        .iter()
        .filter_map(|frame| frame.caller)
        .flat_map(|caller| [Some(caller.callee), caller.this])
        .filter_map(|held| homes[held?.0 as usize])
        .collect();
    g.loops
        .iter()
        .filter_map(|l| {
            dominators[l.header.0 as usize]?;
            let [latch] = g.latches(l.header, l.before, &dominators)[..] else { return None };
            let blocks = g.blocks_of(l.header, l.before, &dominators);
            if blocks.len() > BLOCKS_MAX || blocks.iter().any(|&block| dominators[block].is_none()) {
                return None;
            }
            let mut blocks: Vec<Block> = blocks.into_iter().map(|block| Block(block as u32)).collect();
            blocks.sort_unstable();
            let is_innermost = blocks[1..]
                .iter()
                .all(|block| g.blocks[block.0 as usize].preds.iter().all(|pred| pred < block));
            let latch = Block(latch as u32);
            let goes_back = matches!(g.blocks[latch.0 as usize].end, End::Jump(to) if to == l.header);
            let preds = &g.blocks[l.header.0 as usize].preds;
            let begins = blocks.iter().any(|block| begun.contains(block));
            if !is_innermost || !goes_back || preds.len() != 2 || begins {
                return None;
            }
            let nodes = size(g, &blocks)?;
            let rounds = rounds(nodes)?;
            Some(Short { header: l.header, before: l.before, latch, blocks, nodes, rounds })
        })
        .collect()
}

/// The nodes of a loop that may be unrolled.
fn size(g: &Graph, blocks: &[Block]) -> Option<usize> {
    let mut states = FxHashSet::default();
    let mut nodes = 0;
    for &node in blocks.iter().flat_map(|block| &g.blocks[block.0 as usize].nodes) {
        let data = g.node(node);
        if data.op.effects().has(Effects::CALLS) && !matches!(data.op, Op::Poll(_)) || data.landing.is_some()
        {
            return None;
        }
        let is_free = matches!(
            data.op,
            Op::Poll(_) | Op::IntConst(_) | Op::DoubleConst(_) | Op::BoolConst(_) | Op::Const(_)
        );
        nodes += usize::from(!is_free);
        states.extend(data.state.into_iter().chain(data.handler));
    }
    let mut values = Vec::new();
    states.into_iter().for_each(|state| g.add_values_of(state, &mut values));
    (values.len() <= STATE_VALUES_MAX).then_some(nodes)
}

/// What a loop counts, if it is left as soon as that gets somewhere.
fn counted(g: &Graph, l: &Short) -> Option<Counted> {
    let is_inside = |block: &Block| l.blocks.contains(block);
    let mut ways = Graph::successors(&g.blocks[l.header.0 as usize].end);
    let inside = ways.clone().find(is_inside)?;
    if inside == l.header || ways.all(|to| is_inside(&to)) {
        return None;
    }
    let (counter, cond, Than::Node(limit)) = conditions(g, l.header.0 as usize, inside.0 as usize)? else {
        return None;
    };
    let defined = |node: Node| {
        l.blocks.iter().any(|block| {
            let data = &g.blocks[block.0 as usize];
            data.phis.contains(&node) || data.nodes.contains(&node)
        })
    };
    let (a, b) = (root(g, counter), root(g, limit));
    let phis = &g.blocks[l.header.0 as usize].phis;
    let (counter, cond, limit) = match phis.contains(&a) {
        true => (a, cond, b),
        false if phis.contains(&b) => (b, turned(cond), a),
        false => return None,
    };
    let is_constant = matches!(g.node(limit).op, Op::IntConst(_));
    if g.node(counter).rep != Rep::Int || defined(limit) && !is_constant {
        return None;
    }
    let next = g.node(root(g, g.node(counter).args[way_of(g, l.header, l.latch)]));
    let constant = |node: Node| match g.node(node).op {
        Op::IntConst(value) if (-STEP_MAX..=STEP_MAX).contains(&value) => Some(value),
        _ => None,
    };
    let step = match (next.op, &next.args[..]) {
        (Op::IntAdd | Op::WrapAdd, &[a, b]) if root(g, a) == counter => constant(b)?,
        (Op::IntAdd | Op::WrapAdd, &[a, b]) if root(g, b) == counter => constant(a)?,
        (Op::IntSub | Op::WrapSub, &[a, b]) if root(g, a) == counter => -constant(b)?,
        _ => return None,
    };
    let grows = matches!(cond, IntCond::LtS | IntCond::LeS) && step > 0;
    let falls = matches!(cond, IntCond::GtS | IntCond::GeS) && step < 0;
    (grows || falls).then_some(Counted { counter, limit, cond, step, inside })
}

/// How many rounds a counted loop does, if constants say so: with fewer than stand in a row the loop in front would never run.
fn trips(g: &Graph, l: &Short, count: &Counted) -> Option<i64> {
    let constant = |node: Node| match g.node(root(g, node)).op {
        Op::IntConst(value) => Some(i64::from(value)),
        _ => None,
    };
    let start = constant(g.node(count.counter).args[way_of(g, l.header, l.before)])?;
    let includes_limit = matches!(count.cond, IntCond::LeS | IntCond::GeS);
    let (step, distance) =
        (i64::from(count.step.abs()), (constant(count.limit)? - start) * i64::from(count.step.signum()));
    Some((distance + i64::from(includes_limit) + step - 1).div_euclid(step).max(0))
}

/// Which way into a block comes from another.
pub fn way_of(g: &Graph, block: Block, pred: Block) -> usize {
    let preds = &g.blocks[block.0 as usize].preds;
    preds.iter().position(|own| *own == pred).expect("it is a predecessor")
}

/// Puts a loop in front of a counted one, for as long as several rounds are left.
fn in_front(g: &mut Graph, l: &Short, count: &Counted) -> Vec<Copy> {
    let frame = g.blocks[l.header.0 as usize].nodes.first().map_or(Frame(0), |&node| g.node(node).frame);
    let put = |g: &mut Graph, block: Block, op: Op, args: &[Node]| {
        let node = g.make(op, args);
        g.nodes[node.0 as usize].frame = frame;
        g.block(block).nodes.push(node);
        node
    };
    // While the counter has that far to go at least, no test in these rounds fails. Where nothing is so far off, the least int32, or the greatest one: there is no counter beyond it.
    let tests = l.rounds as i32 - 1 - i32::from(is_planted(Fault::OptUnroll));
    let far = count.step.abs() * tests - i32::from(matches!(count.cond, IntCond::LeS | IntCond::GeS));
    let (clamp, end, step, cond) = match count.step > 0 {
        true => (Op::IntMax, i32::MIN + far, Op::WrapSub, IntCond::LtS),
        false => (Op::IntMin, i32::MAX - far, Op::WrapAdd, IntCond::GtS),
    };
    let limit = match g.node(count.limit).op {
        op @ Op::IntConst(_) => put(g, l.before, op, &[]),
        _ => count.limit,
    };
    let end = put(g, l.before, Op::IntConst(end), &[]);
    let far = put(g, l.before, Op::IntConst(far), &[]);
    let limit = put(g, l.before, clamp, &[limit, end]);
    let limit = put(g, l.before, step, &[limit, far]);

    let offset = g.block(l.header).offset;
    let header = g.make_block(offset);
    let (entered, back) = (way_of(g, l.header, l.before), way_of(g, l.header, l.latch));
    let phis = g.block(l.header).phis.clone();
    let mut start = FxHashMap::default();
    for &phi in &phis {
        let first = g.node(phi).args[entered];
        let new = g.make(Op::Phi, &[first]);
        g.nodes[new.0 as usize].rep = g.node(phi).rep;
        g.nodes[phi.0 as usize].args[entered] = new;
        g.block(header).phis.push(new);
        start.insert(phi, new);
    }
    let more = put(g, header, Op::IntCompare(cond), &[start[&count.counter], limit]);
    g.block(l.before).end = End::Jump(header);
    g.block(header).preds.push(l.before);
    g.block(l.header).preds[entered] = header;

    let mut copies: Vec<Copy> = Vec::new();
    let mut from = header;
    for round in 1..=l.rounds {
        let start = match copies.last() {
            None => Start { values: std::mem::take(&mut start), phis: Vec::new() },
            Some(last) => Start::after(g, l, |node| last.node(node)),
        };
        let copy = next(g, l, from, start, round == l.rounds);
        let first = copy.block(l.header);
        let inside = copy.block(count.inside);
        let ways: Vec<Block> = Graph::successors(&g.blocks[first.0 as usize].end).collect();
        ways.into_iter().filter(|to| *to != inside).for_each(|out| take_way(g, first, out));
        g.block(first).end = End::Jump(inside);
        g.block(from).end = End::Jump(first);
        from = copy.block(l.latch);
        copies.push(copy);
    }
    let last = &copies[l.rounds - 1];
    for (index, &phi) in phis.iter().enumerate() {
        let input = last.node(g.node(phi).args[back]);
        let phi = g.block(header).phis[index];
        g.nodes[phi.0 as usize].args.push(input);
    }
    g.block(header).preds.push(from);
    g.block(from).end = End::Jump(header);
    g.block(header).end = End::Branch(more, copies[0].block(l.header), l.header);
    copies
}

/// Puts copies of a loop's blocks behind them, each with its test.
fn in_a_row(g: &mut Graph, l: &Short) -> Vec<Copy> {
    let mut copies: Vec<Copy> = Vec::new();
    let mut from = l.latch;
    for round in 2..=l.rounds {
        let start = Start::after(g, l, |node| copies.last().map_or(node, |last| last.node(node)));
        let copy = next(g, l, from, start, round == l.rounds);
        from = copy.block(l.latch);
        copies.push(copy);
    }
    let back = way_of(g, l.header, l.latch);
    g.block(l.header).preds[back] = from;
    let mut from = l.latch;
    for copy in &copies {
        g.block(from).end = End::Jump(copy.block(l.header));
        from = copy.block(l.latch);
    }
    let last = &copies[copies.len() - 1];
    for phi in g.block(l.header).phis.clone() {
        let input = &mut g.nodes[phi.0 as usize].args[back];
        *input = last.node(*input);
    }
    let mut nodes = std::mem::take(&mut g.block(l.latch).nodes);
    nodes.retain(|&node| !is_poll(g, node));
    g.block(l.latch).nodes = nodes;
    copies
}

/// What a round begins with.
struct Start {
    /// For the phis of the header.
    values: FxHashMap<Node, Node>,
    /// Those of these values that are phis of the round's own: what comes lies in registers in another way.
    phis: Vec<Node>,
}

impl Start {
    /// What a round begins with behind another one.
    fn after(g: &mut Graph, l: &Short, last: impl Fn(Node) -> Node) -> Start {
        let back = way_of(g, l.header, l.latch);
        let mut start = Start { values: FxHashMap::default(), phis: Vec::new() };
        for phi in g.block(l.header).phis.clone() {
            let rep = g.node(phi).rep;
            let mut value = last(g.node(phi).args[back]);
            if g.node(value).rep != rep {
                value = g.make(Op::Phi, &[value]);
                g.nodes[value.0 as usize].rep = rep;
                start.phis.push(value);
            }
            start.values.insert(phi, value);
        }
        start
    }
}

/// Copies a loop's blocks for another round, which a block will go on to: not yet, since it may be the latch that is copied for the next one.
fn next(g: &mut Graph, l: &Short, from: Block, start: Start, polls: bool) -> Copy {
    let copy = copy::run(g, &l.blocks, start.values, |g, node| polls || !is_poll(g, node));
    let header = copy.block(l.header);
    let data = g.block(header);
    (data.phis, data.preds) = (start.phis, vec![from]);
    copy
}

pub fn is_poll(g: &Graph, node: Node) -> bool {
    matches!(g.node(node).op, Op::Poll(_))
}

/// Takes a way between blocks away.
fn take_way(g: &mut Graph, from: Block, to: Block) {
    let way = way_of(g, to, from);
    g.block(to).preds.remove(way);
    for phi in g.block(to).phis.clone() {
        g.nodes[phi.0 as usize].args.remove(way);
    }
}
