//! The ranges of int32s: a fixed point over the graph, and what conditions add to it.
//!
//! Ranges grow from nothing, in rounds over the blocks, until a round changes none; after a few rounds whatever still grows at a phi grows to the end of the int32s at once. Then two rounds
//! take back what that was too much: each range is made anew from the others, and what is made from ranges that hold, holds.
//! Conditions are kept by the value they are about, with the place from which on they hold, and looked up where a value is used. So they need no nodes of their own, as they would
//! have in a form that renames values behind each branch; what is lost is what a condition says about values that were computed from the one it is about.
//!
//! # Invariants
//! - A range without an entry is of a value that is never computed; nothing is rewritten for its sake.

use crate::jit::opt::graph::{Block, DominatorWalk, End, Graph, Node, Op, Rep};
use crate::object::string;
use crate::value::Value;
use std::ops::{Add, Mul, Neg, Sub};
use tierlock_codegen::ir::IntCond;
use tierlock_fault::{Fault, is_planted};

/// Rounds after which phis that grow grow at once.
const ROUNDS_EXACT: usize = 3;
/// Rounds after which nothing is known. Each loop around another may take a few.
const ROUNDS_MAX: usize = 24;
/// Rounds that take back.
const ROUNDS_BACK: usize = 2;
/// Conditions that are kept for a value.
const FACTS_MAX: usize = 24;

/// All integers from one to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Range {
    pub min: i64,
    pub max: i64,
}

impl Range {
    pub const ALL: Range = Range { min: i32::MIN as i64, max: i32::MAX as i64 };
    const NATURAL: Range = Range { min: 0, max: i32::MAX as i64 };

    pub fn of(value: i32) -> Range {
        Range { min: value.into(), max: value.into() }
    }

    fn new(min: i64, max: i64) -> Range {
        Range { min, max }
    }

    pub fn has(self, value: i64) -> bool {
        self.min <= value && value <= self.max
    }

    /// The one integer that there is.
    pub fn only(self) -> Option<i64> {
        (self.min == self.max).then_some(self.min)
    }

    /// Whether all are int32s.
    pub fn is_int(self) -> bool {
        self.min >= Range::ALL.min && self.max <= Range::ALL.max
    }

    /// Whether all are distances of shifts that lose at least a bit.
    pub fn is_shift(self) -> bool {
        self.min >= 1 && self.max <= 31
    }

    /// Whether a product with these may be -0.
    pub fn gives_negative_zero(self, other: Range) -> bool {
        self.has(0) && other.min < 0 || other.has(0) && self.min < 0
    }

    fn join(self, other: Range) -> Range {
        Range::new(self.min.min(other.min), self.max.max(other.max))
    }

    /// Those that are int32s: what goes on behind a guard. Where there is none, nothing does.
    fn guarded(self) -> Range {
        self.within(Range::ALL).unwrap_or(Range::ALL)
    }

    /// These, if they are int32s, else any.
    fn wrapped(self) -> Range {
        if self.is_int() { self } else { Range::ALL }
    }

    fn within(self, other: Range) -> Option<Range> {
        let both = Range::new(self.min.max(other.min), self.max.min(other.max));
        (both.min <= both.max).then_some(both)
    }

    /// Those that have a relation to one of others. Where there is none, control is never there, and any will do.
    fn narrowed(self, cond: IntCond, other: Range) -> Range {
        let Range { min, max } = other;
        let at_most = |max: i64| self.within(Range::new(i64::MIN, max));
        let at_least = |min: i64| self.within(Range::new(min, i64::MAX));
        let narrow = match cond {
            IntCond::Eq => self.within(other),
            IntCond::LtS => at_most(max - 1),
            // (Off by one for constants too, loops would never end, which shows less.)
            IntCond::LeS if other.only().is_none() && is_planted(Fault::OptRange) => at_most(max - 1),
            IntCond::LeS => at_most(max),
            IntCond::GtS => at_least(min + 1),
            IntCond::GeS => at_least(min),
            IntCond::Ne if other.only() == Some(self.min) => at_least(self.min + 1),
            IntCond::Ne if other.only() == Some(self.max) => at_most(self.max - 1),
            _ => None,
        };
        narrow.unwrap_or(self)
    }

    /// Whether all of these have a relation to all others, or none to any.
    pub fn relation(self, cond: IntCond, other: Range) -> Option<bool> {
        let (a, b) = (self, other);
        let (yes, no) = match cond {
            IntCond::Eq | IntCond::Ne => {
                let same = a.only().is_some() && a.only() == b.only();
                let differ = a.max < b.min || b.max < a.min;
                if cond == IntCond::Eq { (same, differ) } else { (differ, same) }
            }
            IntCond::LtS => (a.max < b.min, a.min >= b.max),
            IntCond::LeS => (a.max <= b.min, a.min > b.max),
            IntCond::GtS => (a.min > b.max, a.max <= b.min),
            IntCond::GeS => (a.min >= b.max, a.max < b.min),
            _ => (false, false),
        };
        if yes { Some(true) } else { no.then_some(false) }
    }
}

impl Add for Range {
    type Output = Range;
    fn add(self, other: Range) -> Range {
        Range::new(self.min.saturating_add(other.min), self.max.saturating_add(other.max))
    }
}

impl Neg for Range {
    type Output = Range;
    fn neg(self) -> Range {
        Range::new(self.max.saturating_neg(), self.min.saturating_neg())
    }
}

impl Sub for Range {
    type Output = Range;
    fn sub(self, other: Range) -> Range {
        self + -other
    }
}

impl Mul for Range {
    type Output = Range;
    fn mul(self, other: Range) -> Range {
        let ends =
            [(self.min, other.min), (self.min, other.max), (self.max, other.min), (self.max, other.max)];
        let ends = ends.map(|(a, b)| a.saturating_mul(b));
        Range::new(ends.into_iter().min().unwrap_or(0), ends.into_iter().max().unwrap_or(0))
    }
}

/// In a block, before the node at an index.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    pub block: usize,
    pub index: usize,
}

impl Place {
    fn end(block: usize) -> Place {
        Place { block, index: usize::MAX }
    }
}

/// What a value is compared with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Than {
    Const(i32),
    Node(Node),
}

/// A value's relation to another, from a place on.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    pub cond: IntCond,
    pub than: Than,
    from: Place,
}

/// The ranges of a graph's int32s.
pub struct Ranges {
    values: Vec<Option<Range>>,
    /// By node: its place among the facts, plus one; 0 for most.
    fact_of: Vec<u32>,
    facts: Vec<Vec<Fact>>,
    /// By node: its block.
    homes: Vec<Option<usize>>,
    walk: DominatorWalk,
}

/// A node that has the same value, looked through what is but another name.
pub fn root(g: &Graph, mut node: Node) -> Node {
    loop {
        let data = g.node(node);
        let arg = data.args.first().copied();
        let is_zero = |at: usize| data.args.get(at).is_some_and(|&arg| g.node(arg).op == Op::IntConst(0));
        node = match (data.op, arg) {
            (Op::CheckInt | Op::Truncate, Some(arg)) if g.node(arg).rep == Rep::Int => arg,
            (Op::IntOr, Some(arg)) if is_zero(1) => arg,
            _ => return node,
        };
    }
}

impl Ranges {
    /// Computes them; None where that takes too long.
    pub fn compute(g: &Graph) -> Option<Ranges> {
        let dominators = g.dominators();
        let mut homes = vec![None; g.nodes.len()];
        for (at, block) in g.blocks.iter().enumerate() {
            for &node in block.phis.iter().chain(&block.nodes) {
                homes[node.0 as usize] = Some(at);
            }
        }
        let values = vec![None; g.nodes.len()];
        let fact_of = vec![0; g.nodes.len()];
        let walk = DominatorWalk::new(&dominators);
        let mut ranges = Ranges { values, fact_of, facts: Vec::new(), homes, walk };
        ranges.find_facts(g);
        let ints = ranges.ints(g);
        let settled = (0..ROUNDS_MAX).any(|round| !ranges.round(g, &ints, Some(round)));
        if !settled {
            return None;
        }
        for _ in 0..ROUNDS_BACK {
            ranges.round(g, &ints, None);
        }
        Some(ranges)
    }

    /// Whether control may come to a block.
    pub fn reaches(&self, block: usize) -> bool {
        self.walk.reaches(block)
    }

    /// The block of a node.
    pub fn home(&self, node: Node) -> Option<usize> {
        self.homes[node.0 as usize]
    }

    /// Adds a new node, of which nothing is known.
    pub fn add(&mut self, node: Node, home: Block) {
        debug_assert_eq!(node.0 as usize, self.values.len());
        self.values.push(Some(Range::ALL));
        self.homes.push(Some(home.0 as usize));
    }

    /// The conditions on a value that hold at a place, the latest first.
    pub fn facts(&self, g: &Graph, node: Node, place: Place) -> impl Iterator<Item = Fact> + '_ {
        // Of nodes that were added nothing is known.
        let known = self.fact_of.get(root(g, node).0 as usize).and_then(|&at| (at as usize).checked_sub(1));
        let facts = known.map_or(&[][..], |at| &self.facts[at]);
        facts.iter().rev().copied().filter(move |fact| {
            let from = fact.from;
            match from.block == place.block {
                true => from.index <= place.index,
                false => self.walk.dominates(from.block, place.block),
            }
        })
    }

    /// The range of an int32 where control is at a place.
    pub fn at(&self, g: &Graph, node: Node, place: Place) -> Option<Range> {
        let node = root(g, node);
        let own = match g.node(node).op {
            Op::IntConst(value) => return Some(Range::of(value)),
            _ => self.values[node.0 as usize]?,
        };
        Some(self.facts(g, node, place).fold(own, |range, fact| self.narrow(g, range, fact.cond, fact.than)))
    }

    fn narrow(&self, g: &Graph, range: Range, cond: IntCond, than: Than) -> Range {
        let other = match than {
            Than::Const(value) => Some(Range::of(value)),
            Than::Node(other) => match g.node(other).op {
                Op::IntConst(value) => Some(Range::of(value)),
                _ => self.values[other.0 as usize],
            },
        };
        other.map_or(range, |other| range.narrowed(cond, other))
    }

    fn find_facts(&mut self, g: &Graph) {
        // Blocks come after those that dominate them, so what is found later holds in a smaller part of the code.
        for (at, block) in g.blocks.iter().enumerate() {
            if !self.walk.reaches(at) {
                continue;
            }
            if let [pred] = block.preds[..]
                && let Some((a, cond, b)) = conditions(g, pred.0 as usize, at)
            {
                self.learn(g, a, cond, b, Place { block: at, index: 0 });
            }
            for (index, &node) in block.nodes.iter().enumerate() {
                let from = Place { block: at, index: index + 1 };
                let data = g.node(node);
                if let Op::CheckRoom(plus) = data.op {
                    self.learn_room(g, plus, [data.args[0], data.args[1]], from);
                    continue;
                }
                let (index, limit) = match accessed(g, node) {
                    // Capacities are int32s: elements of 16 GiB are more than a heap holds.
                    Some((_, index, capacity)) => (index, Than::Node(root(g, capacity))),
                    None if data.op == Op::CharCode => (data.args[1], Than::Const(string::LENGTH_MAX as i32)),
                    None => continue,
                };
                let index = root(g, index);
                self.note(index, Fact { cond: IntCond::GeS, than: Than::Const(0), from });
                self.note(index, Fact { cond: IntCond::LtS, than: limit, from });
            }
        }
    }

    /// What [`Op::CheckRoom`] says of what a constant has room in.
    fn learn_room(&mut self, g: &Graph, plus: i32, [a, b]: [Node; 2], from: Place) {
        let Op::IntConst(value) = g.node(a).op else { return };
        if let Some(least) = value.checked_add(plus) {
            self.note(root(g, b), Fact { cond: IntCond::GtS, than: Than::Const(least), from });
        }
    }

    fn learn(&mut self, g: &Graph, a: Node, cond: IntCond, b: Than, from: Place) {
        let a = root(g, a);
        match b {
            Than::Node(b) => {
                let b = root(g, b);
                self.note(a, Fact { cond, than: Than::Node(b), from });
                self.note(b, Fact { cond: turned(cond), than: Than::Node(a), from });
            }
            than => self.note(a, Fact { cond, than, from }),
        }
    }

    fn note(&mut self, node: Node, fact: Fact) {
        let at = &mut self.fact_of[node.0 as usize];
        if *at == 0 {
            self.facts.push(Vec::new());
            *at = self.facts.len() as u32;
        }
        let facts = &mut self.facts[*at as usize - 1];
        if facts.len() < FACTS_MAX {
            facts.push(fact);
        }
    }

    /// The int32s that are computed, and where.
    fn ints(&self, g: &Graph) -> Vec<(Node, Place)> {
        let mut ints = Vec::new();
        for (block, data) in g.blocks.iter().enumerate().filter(|(block, _)| self.walk.reaches(*block)) {
            let phis = data.phis.iter().map(|&phi| (phi, 0));
            let nodes = data.nodes.iter().enumerate().map(|(index, &node)| (node, index));
            let own = phis.chain(nodes).filter(|(node, _)| g.node(*node).rep == Rep::Int);
            ints.extend(own.map(|(node, index)| (node, Place { block, index })));
        }
        ints
    }

    /// Makes each range anew: larger ones in the given round of growing, else whatever the others say. Whether any changed.
    fn round(&mut self, g: &Graph, ints: &[(Node, Place)], growing: Option<usize>) -> bool {
        let mut changed = false;
        for &(node, place) in ints {
            let is_phi = g.node(node).op == Op::Phi;
            let new = match is_phi {
                true => self.phi(g, place.block, node),
                false => self.compute_node(g, node, place),
            };
            let Some(mut new) = new else { continue };
            let old = self.values[node.0 as usize];
            if let (Some(round), Some(old)) = (growing, old) {
                new = new.join(old);
                if is_phi && round >= ROUNDS_EXACT {
                    if new.min < old.min {
                        new.min = Range::ALL.min;
                    }
                    if new.max > old.max {
                        new.max = Range::ALL.max;
                    }
                }
            }
            changed |= old != Some(new);
            self.values[node.0 as usize] = Some(new);
        }
        changed
    }

    fn phi(&self, g: &Graph, block: usize, phi: Node) -> Option<Range> {
        let ways = g.node(phi).args.iter().zip(&g.blocks[block].preds);
        let inputs = ways.filter_map(|(&arg, pred)| {
            let pred = pred.0 as usize;
            let mut range = self.at(g, arg, Place::end(pred)).filter(|_| self.walk.reaches(pred))?;
            let arg = root(g, arg);
            if let Some((a, cond, b)) = conditions(g, pred, block) {
                let than = match b {
                    Than::Node(b) => Than::Node(root(g, b)),
                    than => than,
                };
                if root(g, a) == arg {
                    range = self.narrow(g, range, cond, than);
                } else if than == Than::Node(arg) {
                    range = self.narrow(g, range, turned(cond), Than::Node(root(g, a)));
                }
            }
            Some(range)
        });
        inputs.reduce(Range::join)
    }

    /// The range of what a node computes; None while nothing is known of what it is computed from.
    fn compute_node(&self, g: &Graph, node: Node, place: Place) -> Option<Range> {
        let data = g.node(node);
        let arg = |index: usize| self.at(g, data.args[index], place);
        let shift = |index: usize| arg(index).and_then(Range::only).map(|by| by & 31);
        Some(match data.op {
            Op::IntConst(value) => Range::of(value),
            Op::CheckInt | Op::Truncate if g.node(data.args[0]).rep == Rep::Int => arg(0)?,
            Op::CheckInt => match g.node(data.args[0]).op {
                Op::Const(bits) if Value::from_bits(bits).is_int() => {
                    Range::of(Value::from_bits(bits).as_int())
                }
                _ => Range::ALL,
            },
            Op::IntAdd => (arg(0)? + arg(1)?).guarded(),
            Op::IntSub => (arg(0)? - arg(1)?).guarded(),
            Op::IntMul | Op::IntMulNoNegativeZero => (arg(0)? * arg(1)?).guarded(),
            Op::IntNeg => (-arg(0)?).guarded(),
            Op::WrapAdd => (arg(0)? + arg(1)?).wrapped(),
            Op::WrapSub => (arg(0)? - arg(1)?).wrapped(),
            Op::WrapNeg => (-arg(0)?).wrapped(),
            Op::IntImul => (arg(0)? * arg(1)?).wrapped(),
            Op::IntAbs => {
                let a = arg(0)?;
                let (min, max) = (a.min.abs().min(a.max.abs()), a.min.abs().max(a.max.abs()));
                Range::new(if a.has(0) { 0 } else { min }, max).guarded()
            }
            Op::IntDiv | Op::Quotient => match (arg(0)?, arg(1)?) {
                (a, b) if b.min > 0 => {
                    let ends = [a.min / b.min, a.min / b.max, a.max / b.min, a.max / b.max];
                    ends.into_iter().map(|end| Range::new(end, end)).reduce(Range::join)?
                }
                _ => Range::ALL,
            },
            Op::IntMod | Op::Remainder | Op::SignedRemainder => {
                let (a, b) = (arg(0)?, arg(1)?);
                let least = b.min.abs().max(b.max.abs()) - 1;
                let most = least.min(a.min.abs().max(a.max.abs())).max(0);
                Range::new(if a.min >= 0 { 0 } else { -most }, if a.max <= 0 { 0 } else { most })
            }
            Op::IntAnd => match (arg(0)?, arg(1)?) {
                (a, b) if a.min >= 0 && b.min >= 0 => Range::new(0, a.max.min(b.max)),
                (a, _) if a.min >= 0 => Range::new(0, a.max),
                (_, b) if b.min >= 0 => Range::new(0, b.max),
                _ => Range::ALL,
            },
            Op::IntOr | Op::IntXor => match (arg(0)?, arg(1)?) {
                (a, zero) | (zero, a) if zero == Range::of(0) => a,
                (a, b) if a.min >= 0 && b.min >= 0 => {
                    // No bit above the highest of either is set.
                    let bits = 64 - (a.max | b.max).leading_zeros();
                    let least = if data.op == Op::IntOr { a.min.max(b.min) } else { 0 };
                    Range::new(least, (1 << bits) - 1)
                }
                (a, b) if data.op == Op::IntOr && (a.max < 0 || b.max < 0) => Range::new(Range::ALL.min, -1),
                _ => Range::ALL,
            },
            Op::IntShl => match (arg(0)?, shift(1)) {
                (a, Some(by)) => Range::new(a.min << by, a.max << by).wrapped(),
                _ => Range::ALL,
            },
            Op::IntShr => match (arg(0)?, shift(1)) {
                (a, Some(by)) => Range::new(a.min >> by, a.max >> by),
                (a, None) => Range::new(a.min.min(0), a.max.max(-1)),
            },
            Op::IntUShr | Op::WrapUShr => match (arg(0)?, shift(1)) {
                (a, Some(by)) if a.min >= 0 => Range::new(a.min >> by, a.max >> by),
                (a, None) if a.min >= 0 => Range::new(0, a.max),
                (_, Some(by)) if by > 0 => Range::new(0, i64::from(u32::MAX) >> by),
                _ if data.op == Op::IntUShr => Range::NATURAL,
                _ => Range::ALL,
            },
            Op::IntMin => {
                let (a, b) = (arg(0)?, arg(1)?);
                Range::new(a.min.min(b.min), a.max.min(b.max))
            }
            Op::IntMax => {
                let (a, b) = (arg(0)?, arg(1)?);
                Range::new(a.min.max(b.min), a.max.max(b.max))
            }
            Op::ArrayLength | Op::Length => Range::NATURAL,
            Op::StringLength => Range::new(0, string::LENGTH_MAX.into()),
            Op::CharCode => Range::new(0, u16::MAX.into()),
            _ => Range::ALL,
        })
    }
}

/// The elements cell, the index and the capacity of an access to elements, which leaves where the index is not below the capacity.
pub fn accessed(g: &Graph, node: Node) -> Option<(Node, Node, Node)> {
    let data = g.node(node);
    let first = match data.op {
        Op::LoadIntElement
        | Op::LoadDoubleElement
        | Op::LoadAnyElement
        | Op::LoadDense
        | Op::StoreElement(..) => 0,
        Op::LoadNumberElement => 1,
        _ => return None,
    };
    Some((data.args[first], data.args[first + 1], data.args[first + 2]))
}

/// As above, of an access that does not leave where there is no such element too.
pub fn looked_up(g: &Graph, node: Node) -> Option<(Node, Node, Node)> {
    let data = g.node(node);
    match data.op {
        Op::LoadElementOrNone(_) | Op::HasDense => Some((data.args[1], data.args[2], data.args[3])),
        _ => accessed(g, node),
    }
}

/// What holds on the way from one block to another, about int32s.
pub fn conditions(g: &Graph, from: usize, to: usize) -> Option<(Node, IntCond, Than)> {
    let End::Branch(condition, then, or_else) = g.blocks[from].end else { return None };
    // A landing is no way of the branch.
    if then == or_else || ![then, or_else].contains(&Block(to as u32)) {
        return None;
    }
    let (condition, turned) = g.asked(condition);
    let holds = (then.0 as usize == to) != turned;
    let data = g.node(condition);
    let is_int = |index: usize| g.node(data.args[index]).rep == Rep::Int;
    let (a, cond, b) = match data.op {
        Op::IntCompare(cond) => (data.args[0], cond, Than::Node(data.args[1])),
        Op::Truthy if is_int(0) => (data.args[0], IntCond::Ne, Than::Const(0)),
        _ => return None,
    };
    Some((a, if holds { cond } else { opposite(cond) }, b))
}

fn opposite(cond: IntCond) -> IntCond {
    match cond {
        IntCond::Eq => IntCond::Ne,
        IntCond::Ne => IntCond::Eq,
        IntCond::LtS => IntCond::GeS,
        IntCond::LeS => IntCond::GtS,
        IntCond::GtS => IntCond::LeS,
        IntCond::GeS => IntCond::LtS,
        IntCond::LtU => IntCond::GeU,
        IntCond::LeU => IntCond::GtU,
        IntCond::GtU => IntCond::LeU,
        IntCond::GeU => IntCond::LtU,
    }
}

/// The relation that the other has.
pub fn turned(cond: IntCond) -> IntCond {
    match cond {
        IntCond::Eq | IntCond::Ne => cond,
        IntCond::LtS => IntCond::GtS,
        IntCond::LeS => IntCond::GeS,
        IntCond::GtS => IntCond::LtS,
        IntCond::GeS => IntCond::LeS,
        IntCond::LtU => IntCond::GtU,
        IntCond::LeU => IntCond::GeU,
        IntCond::GtU => IntCond::LtU,
        IntCond::GeU => IntCond::LeU,
    }
}
