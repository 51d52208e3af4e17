//! Indices that are known to be there.
//!
//! That an index is not below 0 its range says. That it is below the capacity is known where that was compared, or where it was looked at already; else it is made known where a loop is entered:
//! if an index is at most something that the loop does not change, and neither does the loop change cell and capacity, one look there is enough for all rounds. A guess that is wrong there
//! has T1 enter the loop, and is not made again for this loop.
//!
//! Strings never change, so a comparison with their length is all that is needed.

use super::solve::{Place, Range, Ranges, Than, looked_up, root};
use crate::jit::opt::graph::{Block, Graph, Node, Op, Rep, State};
use rustc_hash::FxHashSet;
use tierlock_codegen::fuel::Fuel;
use tierlock_codegen::ir::IntCond;

/// Steps that are taken from an index to what bounds it.
const DEPTH_MAX: u32 = 5;
/// A constant that is larger says nothing of a capacity that is worth a guess.
const CONSTANT_MAX: i64 = 1 << 24;

/// What something is at most.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Bound {
    base: Base,
    plus: i64,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Base {
    Zero,
    Node(Node),
    /// A node, less this, shifted right by that.
    Shifted(Node, i32, i32),
}

/// A loop that may have a guess where it is entered.
struct Entered {
    before: Block,
    state: State,
    blocks: FxHashSet<usize>,
}

/// One look where a loop is entered, for several accesses.
struct Look {
    bound: Bound,
    capacity: Node,
    accesses: Vec<Node>,
}

/// Marks accesses that need not look: places are those that the solver counted, so this comes before anything that puts nodes between others. Each mark, or look at a loop's entry, costs fuel.
pub fn run(g: &mut Graph, ranges: &mut Ranges, fuel: &mut Fuel) {
    let mut open = Vec::new();
    for (block, data) in g.blocks.iter().enumerate().filter(|&(block, _)| ranges.reaches(block)) {
        for (index, &node) in data.nodes.iter().enumerate() {
            let at = match looked_up(g, node) {
                Some((_, at, _)) => at,
                None if g.node(node).op == Op::CharCode => g.node(node).args[1],
                None => continue,
            };
            let place = Place { block, index };
            if ranges.at(g, at, place).is_some_and(|range| range.min >= 0) {
                open.push((node, place));
            }
        }
    }
    if open.is_empty() {
        return;
    }
    open.retain(|&(node, place)| {
        let known = is_below_limit(g, ranges, node, place) && fuel.spend();
        g.nodes[node.0 as usize].in_bounds |= known;
        !known && g.node(node).op != Op::CharCode
    });
    let dominators = g.dominators();
    // Those around others come first.
    for at in 0..g.loops.len() {
        let l = g.loops[at];
        if l.failed || dominators[l.header.0 as usize].is_none() {
            continue;
        }
        let entered = Entered {
            before: l.before,
            state: l.state,
            blocks: g.blocks_of(l.header, l.before, &dominators),
        };
        look(g, ranges, &entered, &mut open, fuel);
    }
}

/// Whether an index that is not below 0 was compared with the very limit that it must be below.
fn is_below_limit(g: &Graph, ranges: &Ranges, node: Node, place: Place) -> bool {
    let below =
        |index: Node, is_limit: &dyn Fn(Node) -> bool| is_below(g, ranges, index, is_limit, place, DEPTH_MAX);
    match looked_up(g, node) {
        Some((_, index, capacity)) => {
            let capacity = root(g, capacity);
            below(index, &|limit| limit == capacity)
        }
        None => {
            let [string, index] = g.node(node).args[..] else { return false };
            below(index, &|limit| {
                let data = g.node(limit);
                matches!(data.op, Op::StringLength | Op::Length) && data.args[0] == string
            })
        }
    }
}

fn is_below(
    g: &Graph,
    ranges: &Ranges,
    node: Node,
    is_limit: &dyn Fn(Node) -> bool,
    place: Place,
    depth: u32,
) -> bool {
    if depth == 0 {
        return false;
    }
    let node = root(g, node);
    let compared = ranges.facts(g, node, place).any(|fact| match (fact.cond, fact.than) {
        (IntCond::LtS, Than::Node(other)) if is_limit(other) => true,
        (IntCond::LtS | IntCond::LeS | IntCond::Eq, Than::Node(other)) => {
            is_below(g, ranges, other, is_limit, place, depth - 1)
        }
        _ => false,
    });
    compared
        || lessened(g, ranges, node, place)
            .is_some_and(|of| is_below(g, ranges, of, is_limit, place, depth - 1))
}

/// What a node is a difference of, or a sum, that is no more than it.
fn lessened(g: &Graph, ranges: &Ranges, node: Node, place: Place) -> Option<Node> {
    let (of, plus) = step(g, ranges, node, place)?;
    (plus.max <= 0).then_some(of)
}

/// What a node is a sum of, and what is added.
fn step(g: &Graph, ranges: &Ranges, node: Node, place: Place) -> Option<(Node, Range)> {
    let data = g.node(node);
    let at = |index: usize| ranges.at(g, data.args[index], place);
    match data.op {
        Op::IntAdd => {
            let (a, b) = (at(0)?, at(1)?);
            let second_is_less = b.max - b.min <= a.max - a.min;
            Some(if second_is_less { (data.args[0], b) } else { (data.args[1], a) })
        }
        Op::IntSub => Some((data.args[0], -at(1)?)),
        _ => None,
    }
}

/// Looks where a loop is entered for the accesses in it that can be bounded there.
fn look(g: &mut Graph, ranges: &mut Ranges, l: &Entered, open: &mut Vec<(Node, Place)>, fuel: &mut Fuel) {
    let mut looks: Vec<Look> = Vec::new();
    for &(node, place) in open.iter().filter(|(_, place)| l.blocks.contains(&place.block)) {
        let Some((_, index, capacity)) = looked_up(g, node) else { continue };
        let finder = Finder { g, ranges, l, place };
        if !finder.is_outside(capacity) {
            continue;
        }
        let Some(bound) = finder.at_most(index, DEPTH_MAX) else { continue };
        match looks.iter_mut().find(|look| look.bound.base == bound.base && look.capacity == capacity) {
            Some(look) => {
                look.bound.plus = look.bound.plus.max(bound.plus);
                look.accesses.push(node);
            }
            None => looks.push(Look { bound, capacity, accesses: vec![node] }),
        }
    }
    for Look { bound, capacity, accesses } in looks {
        let Ok(plus) = i32::try_from(bound.plus) else { continue };
        if !fuel.spend() {
            return;
        }
        let frame = g.states[l.state.0 as usize].frame;
        let mut put = |g: &mut Graph, op: Op, args: &[Node]| {
            let node = g.make(op, args);
            g.nodes[node.0 as usize].frame = frame;
            ranges.add(node, l.before);
            g.block(l.before).nodes.push(node);
            node
        };
        let base = match bound.base {
            Base::Zero => put(g, Op::IntConst(0), &[]),
            Base::Node(node) => node,
            Base::Shifted(node, less, by) => {
                let less = put(g, Op::IntConst(less), &[]);
                let by = put(g, Op::IntConst(by), &[]);
                // The least int32, less 1, is the greatest one: then nothing is below it, and the loop's bound is never asked for.
                let lessened = put(g, Op::WrapSub, &[node, less]);
                put(g, Op::IntShr, &[lessened, by])
            }
        };
        let look = put(g, Op::CheckRoom(plus), &[base, capacity]);
        g.nodes[look.0 as usize].state = Some(l.state);
        open.retain(|(node, _)| !accesses.contains(node));
        for node in accesses {
            g.nodes[node.0 as usize].in_bounds = true;
        }
    }
}

/// Looks for what bounds an index at a place, and is there where a loop is entered.
struct Finder<'a> {
    g: &'a Graph,
    ranges: &'a Ranges,
    l: &'a Entered,
    place: Place,
}

impl Finder<'_> {
    /// What dominates something in the loop and is not in it dominates the block before.
    fn is_outside(&self, node: Node) -> bool {
        self.ranges.home(node).is_some_and(|home| !self.l.blocks.contains(&home))
    }

    fn constant(value: i64) -> Option<Bound> {
        (value <= CONSTANT_MAX).then_some(Bound { base: Base::Zero, plus: value })
    }

    fn at_most(&self, node: Node, depth: u32) -> Option<Bound> {
        let (g, place) = (self.g, self.place);
        let node = root(g, node);
        if depth == 0 {
            return None;
        }
        let range = self.ranges.at(g, node, place)?;
        if let Some(value) = range.only() {
            return Finder::constant(value);
        }
        if self.is_outside(node) {
            return Some(Bound { base: Base::Node(node), plus: 0 });
        }
        let by_fact = self.ranges.facts(g, node, place).find_map(|fact| {
            let less = match fact.cond {
                IntCond::LtS => 1,
                IntCond::LeS | IntCond::Eq => 0,
                _ => return None,
            };
            let bound = match fact.than {
                Than::Const(value) => Finder::constant(value.into()),
                Than::Node(other) => self.at_most(other, depth - 1),
            };
            bound.map(|bound| Bound { plus: bound.plus - less, ..bound })
        });
        by_fact.or_else(|| self.by_op(node, depth)).or_else(|| Finder::constant(range.max))
    }

    fn by_op(&self, node: Node, depth: u32) -> Option<Bound> {
        let g = self.g;
        let data = g.node(node);
        let range = |index: usize| self.ranges.at(g, data.args[index], self.place);
        match data.op {
            Op::IntAdd | Op::IntSub => {
                let (of, plus) = step(g, self.ranges, node, self.place)?;
                let bound = self.at_most(of, depth - 1)?;
                (plus.max.abs() <= CONSTANT_MAX).then_some(Bound { plus: bound.plus + plus.max, ..bound })
            }
            Op::IntShr => {
                let by = range(1)?.only()? as i32 & 31;
                match self.at_most(data.args[0], depth - 1)? {
                    Bound { base: Base::Zero, plus } => Finder::constant(plus >> by),
                    Bound { base: Base::Node(of), plus: plus @ -1..=0 } => {
                        Some(Bound { base: Base::Shifted(of, -plus as i32, by), plus: 0 })
                    }
                    _ => None,
                }
            }
            Op::IntAnd => {
                let mask = (0..2).find(|&at| {
                    self.is_outside(data.args[at]) && range(at).is_some_and(|mask| mask.min >= 0)
                })?;
                Some(Bound { base: Base::Node(data.args[mask]), plus: 0 })
            }
            Op::Phi if data.rep == Rep::Int => {
                let (start, block) = self.falls_from(node)?;
                let place = Place { block, index: usize::MAX };
                Finder { place, ..*self }.at_most(start, depth - 1)
            }
            _ => None,
        }
    }

    /// What a phi begins with that never grows, and the block from which that comes.
    fn falls_from(&self, phi: Node) -> Option<(Node, usize)> {
        let g = self.g;
        let home = self.ranges.home(phi)?;
        let mut start = None;
        for (&arg, pred) in g.node(phi).args.iter().zip(&g.blocks[home].preds) {
            let place = Place { block: pred.0 as usize, index: usize::MAX };
            let arg = root(g, arg);
            let falls =
                arg == phi || lessened(g, self.ranges, arg, place).is_some_and(|of| root(g, of) == phi);
            if !falls && start.replace((arg, place.block)).is_some() {
                return None;
            }
        }
        start
    }
}
