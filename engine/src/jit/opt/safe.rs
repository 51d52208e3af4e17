//! Keeps integers that have left the int32s as 64 bits in loops, where a double would hold them as exactly: the safe integers of `Number.isSafeInteger`.
//!
//! A sum or a product that was larger than an int32 once is a double from then on, and so is all that is made of it: a remainder of it is a conversion there and back, and a chain
//! of them has the latency of doubles. In registers of integers it is one addition, and a look at the result's size that nobody waits for. What is looked at, phis and arithmetic that
//! name each other, becomes integers all together or not at all.
//!
//! # Why it is sound
//! A node becomes one if all that it is made of are int32s, integers that are constants, or such nodes. Then its result is an integer, computed exactly in 64 bits, and it leaves where that is not safe, is -0,
//! or where a quotient is none. Where it goes on, the double would have been the same number: doubles up to 2^53 are exact where they are integers.
//!
//! # Invariants
//! - A node leaves by the state that the builder gave it for this. Where such a guess was wrong before, there is none.
//! - Nobody outside of such nodes meets their form: for others they are converted to doubles. Frame states name them as they are, and exits convert.

#[cfg(test)]
mod tests;

use super::graph::{Block, End, Graph, Node, Op, Rep};
use super::ranges::{EXACT, zero};
use rustc_hash::FxHashMap;
use tierlock_codegen::fuel::Fuel;
use tierlock_codegen::ir::{FloatCond, IntCond};

/// Runs the pass. Each web of nodes costs fuel.
pub fn run(g: &mut Graph, fuel: &mut Fuel) {
    if let Some(mut webs) = Webs::find(g) {
        webs.grow(g);
        webs.weigh(g);
        let chosen = webs.choose(fuel);
        if chosen.contains(&true) {
            rewrite(g, &chosen);
        }
    }
    // Doubles leave nowhere.
    for data in &mut g.nodes {
        if is_arithmetic(data.op) {
            data.state = None;
        }
    }
}

fn is_arithmetic(op: Op) -> bool {
    matches!(op, Op::DoubleAdd | Op::DoubleSub | Op::DoubleMul | Op::DoubleDiv | Op::DoubleMod)
}

/// The integer that a constant is, if it is a safe one.
pub fn constant(g: &Graph, node: Node) -> Option<i64> {
    match g.node(node).op {
        Op::IntConst(value) => Some(value.into()),
        Op::DoubleConst(bits) => {
            let value = f64::from_bits(bits);
            let whole = value as i64;
            let exact = whole as f64 == value && whole.unsigned_abs() <= EXACT as u64;
            (exact && !(whole == 0 && value.is_sign_negative())).then_some(whole)
        }
        _ => None,
    }
}

/// The operands of a quotient that is rounded down, by a constant above 0.
fn floored(g: &Graph, node: Node) -> Option<[Node; 2]> {
    let [of] = g.node(node).args[..] else { return None };
    let data = g.node(of);
    let [a, b] = data.args[..] else { return None };
    (data.op == Op::DoubleDiv && constant(g, b)? > 0).then_some([a, b])
}

/// What a node that may become an integer is made of, constants that must be such left out.
fn operands(g: &Graph, node: Node) -> Vec<Node> {
    let data = g.node(node);
    match data.op {
        Op::DoubleDiv | Op::DoubleMod => vec![data.args[0]],
        Op::DoubleFloor => floored(g, node).map_or_else(Vec::new, |[a, _]| vec![a]),
        Op::UShrDouble => Vec::new(),
        Op::CheckNumber if g.node(data.args[0]).rep == Rep::Tagged => Vec::new(),
        _ => data.args.to_vec(),
    }
}

/// Whether a number that enters a loop may be taken for an integer: no guess about what enters was wrong there.
fn may_guess(g: &Graph, node: Node) -> bool {
    let Some(state) = g.node(node).state.map(|state| &g.states[state.0 as usize]) else { return false };
    state.enters
        && g.loops.iter().any(|l| {
            let own = &g.states[l.state.0 as usize];
            !l.failed && own.offset == state.offset && own.frame == state.frame
        })
}

/// A set of nodes that become integers together, or not.
#[derive(Default)]
struct Web {
    /// Operations that get cheaper, less conversions for those outside of it: in loops.
    gain: i32,
    /// Whether a loop goes round in it.
    is_loop: bool,
}

/// What may become integers.
struct Webs {
    /// By node: whether it may.
    members: Vec<bool>,
    /// Them, in the order of the blocks.
    all: Vec<Node>,
    /// By node: another one of its web, and so on up to one that stands for all.
    up: Vec<Node>,
    /// By block: whether it is in a loop, and whether one begins with it.
    in_loop: Vec<bool>,
    headers: Vec<bool>,
    /// By the node that stands for all.
    webs: FxHashMap<Node, Web>,
}

impl Webs {
    /// Whatever looks like one. None: there is no loop that a double goes round in.
    fn find(g: &Graph) -> Option<Webs> {
        let (mut in_loop, mut headers) = (vec![false; g.blocks.len()], vec![false; g.blocks.len()]);
        let mut any = false;
        for (at, block) in g.blocks.iter().enumerate() {
            let back = block.preds.iter().map(|pred| pred.0 as usize).filter(|&pred| pred >= at);
            if let Some(last) = back.max() {
                in_loop[at..=last].fill(true);
                headers[at] = true;
                any |= block.phis.iter().any(|&phi| g.node(phi).rep == Rep::Double);
            }
        }
        if !any {
            return None;
        }
        let mut fractions = vec![false; g.nodes.len()];
        for &node in g.blocks.iter().flat_map(|block| &block.nodes) {
            if matches!(g.node(node).op, Op::DoubleFloor | Op::DoubleCeil | Op::DoubleTrunc | Op::Truncate) {
                fractions[g.node(node).args[0].0 as usize] = true;
            }
        }
        let may_be_one = |node: Node| {
            let data = g.node(node);
            let by = data.args.get(1).and_then(|&by| constant(g, by));
            match data.op {
                Op::Phi => data.rep == Rep::Double,
                Op::DoubleAdd | Op::DoubleSub | Op::DoubleMul => data.state.is_some(),
                Op::DoubleMod => data.state.is_some() && by.is_some_and(|by| by > 0),
                // A quotient that is not rounded is an integer where all are.
                Op::DoubleDiv => {
                    let is_power = by.is_some_and(|by| by > 1 && by.count_ones() == 1);
                    data.state.is_some() && is_power && !fractions[node.0 as usize]
                }
                Op::DoubleFloor => floored(g, node).is_some(),
                Op::UShrDouble => true,
                Op::CheckNumber => g.node(data.args[0]).rep != Rep::Tagged || may_guess(g, node),
                _ => false,
            }
        };
        let placed = g.blocks.iter().flat_map(|block| block.phis.iter().chain(&block.nodes));
        let all: Vec<Node> = placed.copied().filter(|&node| may_be_one(node)).collect();
        let mut members = vec![false; g.nodes.len()];
        all.iter().for_each(|node| members[node.0 as usize] = true);
        let up = (0..g.nodes.len() as u32).map(Node).collect();
        Some(Webs { members, all, up, in_loop, headers, webs: FxHashMap::default() })
    }

    fn is_safe(&self, g: &Graph, node: Node) -> bool {
        self.members[node.0 as usize] || g.node(node).rep == Rep::Int || constant(g, node).is_some()
    }

    /// Takes away what is made of others, until nothing is; joins what is left.
    fn grow(&mut self, g: &Graph) {
        loop {
            let all = std::mem::take(&mut self.all);
            for &node in &all {
                let stays = operands(g, node).iter().all(|&arg| self.is_safe(g, arg));
                self.members[node.0 as usize] = stays;
                self.all.extend(stays.then_some(node));
            }
            if self.all.len() == all.len() {
                break;
            }
        }
        for index in 0..self.all.len() {
            let node = self.all[index];
            for arg in
                operands(g, node).into_iter().filter(|arg| self.members[arg.0 as usize]).collect::<Vec<_>>()
            {
                let (a, b) = (self.root(node), self.root(arg));
                self.up[a.0 as usize] = b;
            }
        }
    }

    /// What stands for a node's web.
    fn root(&mut self, mut node: Node) -> Node {
        while self.up[node.0 as usize] != node {
            let up = self.up[self.up[node.0 as usize].0 as usize];
            self.up[node.0 as usize] = up;
            node = up;
        }
        node
    }

    /// A member's web.
    fn web(&mut self, node: Node) -> Option<&mut Web> {
        self.members[node.0 as usize].then(|| {
            let root = self.root(node);
            self.webs.entry(root).or_default()
        })
    }

    /// Counts what webs gain.
    fn weigh(&mut self, g: &Graph) {
        let count = |own: &mut Self, node: Node, gain: i32| {
            if let Some(web) = own.web(node) {
                web.gain += gain;
            }
        };
        for (at, block) in g.blocks.iter().enumerate() {
            for &phi in &block.phis {
                let goes_round = self.headers[at];
                match self.web(phi) {
                    Some(web) => web.is_loop |= goes_round,
                    None => {
                        for (&arg, pred) in g.node(phi).args.iter().zip(&block.preds) {
                            let weight = i32::from(self.in_loop[pred.0 as usize]);
                            count(self, arg, -weight);
                        }
                    }
                }
            }
            if !self.in_loop[at] {
                continue;
            }
            for &node in &block.nodes {
                let data = g.node(node);
                if self.members[node.0 as usize] {
                    count(self, node, if data.op == Op::DoubleMod { 3 } else { 1 });
                    continue;
                }
                let each = match data.op {
                    Op::Truncate => 1,
                    // Quotients that are rounded down are computed by what rounds them.
                    Op::CheckInt | Op::DoubleDiv => 0,
                    Op::DoubleCompare(_) if data.args.iter().all(|&arg| self.is_safe(g, arg)) => 0,
                    _ => -1,
                };
                data.args.iter().for_each(|&arg| count(self, arg, each));
            }
        }
    }

    /// By node: whether it becomes one.
    fn choose(mut self, fuel: &mut Fuel) -> Vec<bool> {
        self.webs.retain(|_, web| web.is_loop && web.gain > 0);
        let mut chosen = vec![false; self.members.len()];
        let mut paid: FxHashMap<Node, bool> = FxHashMap::default();
        for index in 0..self.all.len() {
            let node = self.all[index];
            let root = self.root(node);
            if self.webs.contains_key(&root) {
                chosen[node.0 as usize] = *paid.entry(root).or_insert_with(|| fuel.spend());
            }
        }
        chosen
    }
}

/// Makes integers of what was chosen.
fn rewrite(g: &mut Graph, chosen: &[bool]) {
    let mut rewrite = Rewrite { g, chosen, doubles: FxHashMap::default() };
    for at in 0..rewrite.g.blocks.len() {
        rewrite.block(at);
    }
    for at in 0..rewrite.g.blocks.len() {
        rewrite.phis_of_others(at);
    }
    let unsigned = zero::unseen(g);
    for node in unsigned {
        let data = &mut g.nodes[node.0 as usize];
        match data.op {
            Op::SafeMod => (data.op, data.state) = (Op::SafeRemainder, None),
            Op::SafeMul => data.op = Op::SafeMulNoNegativeZero,
            _ => {}
        }
    }
}

struct Rewrite<'a> {
    g: &'a mut Graph,
    chosen: &'a [bool],
    /// What an integer is as a double, by the block that needs it.
    doubles: FxHashMap<(Node, usize), Node>,
}

impl Rewrite<'_> {
    fn is_chosen(&self, node: Node) -> bool {
        self.chosen.get(node.0 as usize).copied().unwrap_or(false)
    }

    fn block(&mut self, at: usize) {
        for index in 0..self.g.blocks[at].phis.len() {
            let phi = self.g.blocks[at].phis[index];
            if self.is_chosen(phi) {
                self.g.nodes[phi.0 as usize].rep = Rep::Safe;
            }
        }
        let nodes = std::mem::take(&mut self.g.blocks[at].nodes);
        let mut done = Vec::with_capacity(nodes.len());
        for node in nodes {
            if self.is_chosen(node) {
                self.becomes_one(node);
            } else if !self.takes_them(node) {
                for index in 0..self.g.node(node).args.len() {
                    let arg = self.g.node(node).args[index];
                    let arg = self.double(arg, at, &mut done);
                    self.g.nodes[node.0 as usize].args[index] = arg;
                }
            }
            done.push(node);
        }
        let mut end = std::mem::replace(&mut self.g.blocks[at].end, End::Open);
        if let End::Branch(node, ..) | End::Switch { value: node, .. } | End::Return(node) = &mut end {
            *node = self.double(*node, at, &mut done);
        }
        let block = &mut self.g.blocks[at];
        (block.nodes, block.end) = (done, end);
    }

    /// Phis that stay what they are take doubles.
    fn phis_of_others(&mut self, at: usize) {
        for phi in self.g.blocks[at].phis.clone() {
            if self.is_chosen(phi) {
                continue;
            }
            for way in 0..self.g.node(phi).args.len() {
                let Block(pred) = self.g.blocks[at].preds[way];
                let mut nodes = std::mem::take(&mut self.g.blocks[pred as usize].nodes);
                let arg = self.g.node(phi).args[way];
                let arg = self.double(arg, pred as usize, &mut nodes);
                self.g.blocks[pred as usize].nodes = nodes;
                self.g.nodes[phi.0 as usize].args[way] = arg;
            }
        }
    }

    /// What a node is for those who know no integers.
    fn double(&mut self, node: Node, at: usize, done: &mut Vec<Node>) -> Node {
        if !self.is_chosen(node) {
            return node;
        }
        *self.doubles.entry((node, at)).or_insert_with(|| {
            let double = self.g.make(Op::SafeDouble, &[node]);
            let (frame, place) = (self.g.node(node).frame, self.g.node(node).at);
            let data = &mut self.g.nodes[double.0 as usize];
            (data.frame, data.at) = (frame, place);
            done.push(double);
            double
        })
    }

    fn becomes_one(&mut self, node: Node) {
        let g = &mut *self.g;
        let op = match g.node(node).op {
            Op::DoubleAdd => Op::SafeAdd,
            Op::DoubleSub => Op::SafeSub,
            Op::DoubleMul => Op::SafeMul,
            Op::DoubleDiv => Op::SafeDiv,
            Op::DoubleMod => Op::SafeMod,
            Op::DoubleFloor => Op::SafeFloorDiv,
            Op::UShrDouble => Op::SafeUShr,
            Op::CheckNumber if g.node(g.node(node).args[0]).rep == Rep::Tagged => Op::CheckSafe,
            Op::CheckNumber => Op::SafeOf,
            other => unreachable!("{other:?} is no arithmetic"),
        };
        // The quotient, which nobody asks for any more, may name a double by now.
        let operands =
            floored(g, node).filter(|_| op == Op::SafeFloorDiv).map(|[a, by]| match g.node(a).op {
                Op::SafeDouble => [g.node(a).args[0], by],
                _ => [a, by],
            });
        let data = &mut g.nodes[node.0 as usize];
        (data.op, data.rep) = (op, Rep::Safe);
        if let Some(operands) = operands {
            data.args = operands[..].into();
        }
        if matches!(op, Op::SafeOf) {
            data.state = None;
        }
    }

    /// Whether a node that stays what it is takes integers as they are; a comparison becomes one of them where both sides are.
    fn takes_them(&mut self, node: Node) -> bool {
        let data = self.g.node(node);
        match data.op {
            Op::Truncate | Op::CheckInt => true,
            Op::DoubleCompare(cond) => {
                let is_integer = |&arg: &Node| {
                    self.is_chosen(arg) || self.g.node(arg).rep == Rep::Int || constant(self.g, arg).is_some()
                };
                let becomes =
                    data.args.iter().all(is_integer) && data.args.iter().any(|&arg| self.is_chosen(arg));
                if becomes {
                    self.g.nodes[node.0 as usize].op = Op::SafeCompare(of_integers(cond));
                }
                becomes
            }
            _ => false,
        }
    }
}

fn of_integers(cond: FloatCond) -> IntCond {
    match cond {
        FloatCond::Eq => IntCond::Eq,
        FloatCond::Ne => IntCond::Ne,
        FloatCond::Lt => IntCond::LtS,
        FloatCond::Le => IntCond::LeS,
        FloatCond::Gt => IntCond::GtS,
        FloatCond::Ge => IntCond::GeS,
    }
}
