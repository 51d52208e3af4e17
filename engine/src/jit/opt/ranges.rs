//! Takes away what guards look for where the range of the values says the answer.
//!
//! Sums that cannot overflow, products that cannot be -0 (or that nobody asks for its sign: `zero`), remainders that need not look at signs become plain ones, comparisons whose outcome is known become constants, and accesses
//! to elements and strings whose index is known to be there do not look (`bounds`). A plain op has no frame state, so what was alive for an exit alone dies with the guard.
//! Integers that went through doubles for the sake of one overflow, and whose low 32 bits are all that is asked for, stay integers: `(h * 31 + c) | 0`.
//!
//! # Why it is sound
//! A range is of a value, at a place. Values are computed in some order while the code runs; say that until now each was in its range. Then so is the next: a range is made of
//! those of what the value is computed from, and of conditions that hold wherever control is at that place ([`solve::Ranges::at`]). Since the solver stops at ranges that
//! give themselves back, or smaller ones (`solve`), that is all that is needed. A guard that goes would never have failed, by the same order: whether its inputs are in their ranges is a
//! matter of what ran before, so that a guard's own range never speaks for its removal: sums are held against the unlimited sum of their inputs.
//! A condition stays true because values do not change: what is compared dominates the branch, and the branch dominates the place, so the last value that was compared is the one
//! that is there.
//!
//! # Invariants
//! - Bounds are those of the very cell and capacity that an access names. Lengths of arrays say nothing about them; what may change the cell is `hoist`'s matter.
//! - A loop has a guess about bounds where it is entered only if no guess there was ever wrong.

mod bounds;
mod entry;
mod solve;
#[cfg(test)]
mod tests;
pub mod zero;

use self::solve::{Place, Range, Ranges};
pub use self::solve::{Than, conditions, root, turned};
use super::args::Args;
use super::graph::{Block, Graph, Node, Op, Rep};
use rustc_hash::FxHashSet;
use tierlock_codegen::fuel::Fuel;

/// Doubles up to here are exact where they are integers.
pub const EXACT: i64 = 1 << 53;

/// How deep an expression of doubles is looked through.
const DEPTH_MAX: u32 = 6;

/// Runs the pass. Each rewrite costs fuel.
pub fn run(g: &mut Graph, fuel: &mut Fuel) {
    entry::guess(g, fuel);
    let Some(mut ranges) = Ranges::compute(g) else { return };
    bounds::run(g, &mut ranges, fuel);
    let unsigned = zero::unseen(g);
    for block in 0..g.blocks.len() {
        if !ranges.reaches(block) {
            continue;
        }
        let nodes = std::mem::take(&mut g.blocks[block].nodes);
        let mut done = Vec::with_capacity(nodes.len());
        for (index, node) in nodes.into_iter().enumerate() {
            let place = Place { block, index };
            let mut rewrite = Rewrite { g, ranges: &mut ranges, unsigned: &unsigned, place, done: &mut done };
            rewrite.node(node, fuel);
            done.push(node);
        }
        g.blocks[block].nodes = done;
    }
}

/// The rewriting of one node.
struct Rewrite<'a> {
    g: &'a mut Graph,
    ranges: &'a mut Ranges,
    /// What may give 0 for -0.
    unsigned: &'a FxHashSet<Node>,
    /// Before the node, as the solver counted.
    place: Place,
    /// What the block has so far.
    done: &'a mut Vec<Node>,
}

impl Rewrite<'_> {
    fn node(&mut self, node: Node, fuel: &mut Fuel) {
        let (op, args) = (self.g.node(node).op, self.g.node(node).args.clone());
        let unsigned = self.unsigned.contains(&node);
        let at = |own: &Self, index: usize| own.ranges.at(own.g, args[index], own.place);
        let plain = match op {
            Op::IntAdd | Op::IntSub | Op::IntMul | Op::IntDiv | Op::IntMod | Op::IntUShr | Op::UShrDouble => {
                let (Some(a), Some(b)) = (at(self, 0), at(self, 1)) else { return };
                match op {
                    Op::IntAdd => (a + b).is_int().then_some(Op::WrapAdd),
                    Op::IntSub => (a - b).is_int().then_some(Op::WrapSub),
                    Op::IntMul if a.gives_negative_zero(b) && !unsigned => None,
                    Op::IntMul => Some(if (a * b).is_int() { Op::IntImul } else { Op::IntMulNoNegativeZero }),
                    Op::IntMod if a.min >= 0 && b.min > 0 => Some(Op::Remainder),
                    Op::IntMod if unsigned && b.min > 0 => Some(Op::SignedRemainder),
                    Op::IntUShr if a.min >= 0 || b.is_shift() => Some(Op::WrapUShr),
                    Op::UShrDouble if a.min >= 0 || b.is_shift() => Some(Op::WrapUShr),
                    _ => None,
                }
            }
            Op::IntNeg => {
                let Some(a) = at(self, 0) else { return };
                ((!a.has(0) || unsigned) && a.min > i64::from(i32::MIN)).then_some(Op::WrapNeg)
            }
            Op::IntCompare(cond) => {
                let (Some(a), Some(b)) = (at(self, 0), at(self, 1)) else { return };
                let known = a.relation(cond, b);
                if let Some(holds) = known.filter(|_| fuel.spend()) {
                    self.replace(node, Op::BoolConst(holds), Args::default());
                }
                return;
            }
            Op::Truncate => return self.truncate(node, args[0], fuel),
            Op::DoubleFloor => {
                // Above 0, rounding down is rounding to 0.
                let quotient = self.quotient(args[0]);
                if let Some([a, b]) = quotient.filter(|args| self.at(args[0]).is_some_and(|a| a.min >= 0))
                    && fuel.spend()
                {
                    self.replace(node, Op::Quotient, Args::from(&[a, b][..]));
                }
                return;
            }
            _ => return,
        };
        if let Some(plain) = plain.filter(|_| fuel.spend()) {
            self.replace(node, plain, args);
        }
    }

    fn at(&self, node: Node) -> Option<Range> {
        self.ranges.at(self.g, node, self.place)
    }

    fn replace(&mut self, node: Node, op: Op, args: Args) {
        let data = &mut self.g.nodes[node.0 as usize];
        (data.op, data.rep, data.args) = (op, op.rep(), args);
        if !op.effects().has(super::graph::Effects::GUARDS) {
            data.state = None;
        }
    }

    /// What only the low 32 bits are asked of.
    fn truncate(&mut self, node: Node, of: Node, fuel: &mut Fuel) {
        if self.g.node(of).rep != Rep::Double {
            return;
        }
        if let Some([a, b]) = self.quotient(of) {
            if fuel.spend() {
                self.replace(node, Op::Quotient, Args::from(&[a, b][..]));
            }
        } else if self.integer(of, DEPTH_MAX).is_some() && fuel.spend() {
            let low = self.low_bits(of);
            // What the truncation is of is an int32 now, so it is but a name.
            self.replace(node, Op::Truncate, Args::from(&[low][..]));
        }
    }

    /// The operands of a quotient of int32s by a constant above 0: rounded to 0, it is that of the processor. (No quotient that is no integer is as near to one as a double rounds.)
    fn quotient(&self, node: Node) -> Option<[Node; 2]> {
        let data = self.g.node(node);
        let [a, b] = data.args[..] else { return None };
        let is_int = |node: Node| self.g.node(node).rep == Rep::Int;
        let by_constant = matches!(self.g.node(b).op, Op::IntConst(by) if by > 0);
        (data.op == Op::DoubleDiv && is_int(a) && by_constant).then_some([a, b])
    }

    /// The range of a double that is an integer, but for the sign of 0, and exact.
    fn integer(&self, node: Node, depth: u32) -> Option<Range> {
        let data = self.g.node(node);
        let range = match data.op {
            _ if depth == 0 => return None,
            _ if data.rep == Rep::Int => self.at(node)?,
            Op::CheckNumber => self.integer(data.args[0], depth - 1)?,
            Op::UShrDouble => Range { min: 0, max: u32::MAX.into() },
            Op::DoubleConst(bits) => {
                let value = f64::from_bits(bits);
                let whole = value as i64;
                if whole as f64 != value {
                    return None;
                }
                Range { min: whole, max: whole }
            }
            Op::DoubleAdd | Op::DoubleSub | Op::DoubleMul => {
                let (a, b) = (self.integer(data.args[0], depth - 1)?, self.integer(data.args[1], depth - 1)?);
                match data.op {
                    Op::DoubleAdd => a + b,
                    Op::DoubleSub => a - b,
                    _ => a * b,
                }
            }
            _ => return None,
        };
        (range.min >= -EXACT && range.max <= EXACT).then_some(range)
    }

    /// The low 32 bits of what [`Rewrite::integer`] knows.
    fn low_bits(&mut self, node: Node) -> Node {
        let data = self.g.node(node);
        if data.rep == Rep::Int {
            return node;
        }
        let (op, args) = (data.op, data.args.clone());
        let (op, args) = match op {
            Op::CheckNumber => return self.low_bits(args[0]),
            Op::UShrDouble => (Op::WrapUShr, args),
            Op::DoubleConst(bits) => (Op::IntConst(f64::from_bits(bits) as i64 as i32), Args::default()),
            _ => {
                let args = args.iter().map(|&arg| self.low_bits(arg)).collect();
                let op = match op {
                    Op::DoubleAdd => Op::WrapAdd,
                    Op::DoubleSub => Op::WrapSub,
                    Op::DoubleMul => Op::IntImul,
                    other => unreachable!("{other:?} is not known to be an integer"),
                };
                (op, args)
            }
        };
        let new = self.g.make(op, &args);
        let (frame, at) = (self.g.node(node).frame, self.g.node(node).at);
        let data = &mut self.g.nodes[new.0 as usize];
        (data.frame, data.at) = (frame, at);
        self.ranges.add(new, Block(self.place.block as u32));
        self.done.push(new);
        new
    }
}
