//! Moves guesses and loads out of loops, to where the loop is entered.
//!
//! What a loop does in every round, of values that come from before it, is done once: where a guess is wrong there, T1 enters the loop. That is noted as a
//! guess about what enters the loop, and after the second time nothing moves out of it any more.
//!
//! A load moves where nothing in the loop writes what it reads, and where what makes it safe is known before the loop: that there is an object, by any guard of it; which shape
//! that has, by the guard that the load rests on. No load says which that is, so none moves while the loop writes shapes, or while a look at the object's shape is left
//! in the loop. Looking for interrupts runs no JavaScript, so it writes nothing that these read.
//!
//! # Invariants
//! - Only what runs in every completed round moves, in the order in which it runs: whatever a load rests on has moved before, or was there.
//! - Without fuel for one thing there is none for what comes after it, so a load never moves before its guard.

use super::graph::{Block, DominatorWalk, Effects, End, Graph, Node, Op, Rep};
use rustc_hash::{FxHashMap, FxHashSet};
use std::mem::discriminant;
use tierlock_codegen::fuel::Fuel;
use tierlock_fault::{Fault, is_planted};

/// Values that move out of one loop: each takes a register for all of it.
const VALUES_MAX: usize = 12;

/// Runs the pass. Each move costs fuel.
pub fn run(g: &mut Graph, fuel: &mut Fuel) {
    if g.loops.is_empty() {
        return;
    }
    let mut homes = vec![None; g.nodes.len()];
    for (at, block) in g.blocks.iter().enumerate() {
        for &node in block.phis.iter().chain(&block.nodes) {
            homes[node.0 as usize] = Some(at);
        }
    }
    let dominators = g.dominators();
    let walk = DominatorWalk::new(&dominators);
    let checks = checks_of(g, &homes, &walk);
    let mut pass = Pass { homes, dominators, walk, checks };
    // Those inside come last: what leaves them may leave the loop around as well.
    for at in (0..g.loops.len()).rev() {
        pass.empty(g, at, fuel);
    }
}

/// The guards that say what an object is, by object: of one kind, those alone that no other dominates, so that there are few to look through.
fn checks_of(g: &Graph, homes: &[Option<usize>], walk: &DominatorWalk) -> FxHashMap<Node, Vec<Node>> {
    let mut checks: FxHashMap<Node, Vec<Node>> = FxHashMap::default();
    for &node in g.blocks.iter().flat_map(|block| &block.nodes) {
        let data = g.node(node);
        let tells = matches!(
            data.op,
            Op::CheckCell
                | Op::CheckObject
                | Op::CheckShape(_)
                | Op::CheckArray
                | Op::CheckString
                | Op::CheckCode(_)
                | Op::CheckSame(_)
        );
        if !tells {
            continue;
        }
        let known = checks.entry(data.args[0]).or_default();
        let same = |check: Node| discriminant(&g.node(check).op) == discriminant(&data.op);
        let above = |check: Node| match (homes[check.0 as usize], homes[node.0 as usize]) {
            (Some(home), Some(own)) => walk.dominates(home, own),
            _ => false,
        };
        // The latest is the likeliest.
        if !known.iter().rev().any(|&check| same(check) && above(check)) {
            known.push(node);
        }
    }
    checks
}

struct Pass {
    /// By node: the block that it is in.
    homes: Vec<Option<usize>>,
    dominators: Vec<Option<usize>>,
    walk: DominatorWalk,
    checks: FxHashMap<Node, Vec<Node>>,
}

/// What a loop writes.
#[derive(Default)]
struct Writes {
    /// Anything: JavaScript runs.
    all: bool,
    /// Shapes of objects that were there before.
    shapes: bool,
    /// Words inside of objects, by offset.
    fields: FxHashSet<u32>,
    /// Out-of-line slots.
    out: bool,
    /// Slots of environments.
    variables: FxHashSet<u32>,
    /// Global cells.
    globals: FxHashSet<u64>,
    /// By object: how many of the nodes that look at what it is (its shape, its code, whether it is a certain one) and branches on such the loop has, less those that have moved
    /// out of it.
    looks: FxHashMap<Node, u32>,
}

impl Writes {
    fn of(g: &Graph, blocks: &FxHashSet<usize>) -> Writes {
        let mut writes = Writes::default();
        let nodes = || blocks.iter().flat_map(|&block| &g.blocks[block].nodes);
        // The look that a branch asks for may be one from before the loop: what it tells one way from the other for stays here.
        let branches = blocks.iter().filter_map(|&block| match g.blocks[block].end {
            End::Branch(condition, ..) if !is_planted(Fault::OptHoistBranch) => Some(g.asked(condition).0),
            _ => None,
        });
        for object in nodes().copied().chain(branches).filter_map(|node| looks_at(g, node)) {
            *writes.looks.entry(object).or_default() += 1;
        }
        for &node in nodes() {
            match g.node(node).op {
                Op::Poll(_) => {}
                // What is new there was made in the same round.
                Op::StoreFieldNew(_) | Op::StoreAddNew(..) => {}
                Op::StoreField(offset) => drop(writes.fields.insert(offset)),
                Op::StoreAdd(offset, _) => {
                    writes.fields.insert(offset);
                    writes.shapes = true;
                }
                Op::StoreOut(_) => writes.out = true,
                Op::StoreEnv(slot) | Op::StoreEnvNew(slot) => drop(writes.variables.insert(slot)),
                Op::StoreGlobal(cell) => drop(writes.globals.insert(cell)),
                // It leaves kind, length and place of the elements as they are.
                Op::StoreElement(..) => {}
                op if op.effects().has(Effects::CALLS) => writes.all = true,
                // They write what is new, or what nothing here reads.
                op if op.effects().has(Effects::ALLOCATES) => {}
                op => writes.all |= op.effects().has(Effects::WRITES),
            }
        }
        writes.all &= !is_planted(Fault::OptHoist);
        writes
    }
}

/// What a node looks at to tell what it is, other than for good and by itself.
fn looks_at(g: &Graph, node: Node) -> Option<Node> {
    let data = g.node(node);
    let looks = matches!(
        data.op,
        Op::CheckShape(_) | Op::HasShape(_) | Op::CheckArray | Op::CheckCode(_) | Op::CheckSame(_)
    );
    looks.then(|| data.args[0])
}

impl Pass {
    fn dominates(&self, above: usize, below: usize) -> bool {
        self.walk.dominates(above, below)
    }

    /// The blocks of a loop, and those of them that every completed round passes.
    fn blocks(&self, g: &Graph, header: Block, before: Block) -> (FxHashSet<usize>, Vec<usize>) {
        let all = g.blocks_of(header, before, &self.dominators);
        let latches = g.latches(header, before, &self.dominators);
        let header = header.0 as usize;
        let mut every: Vec<usize> = match latches.split_first() {
            None => Vec::new(),
            Some((&first, others)) => {
                let mut way = vec![first];
                let mut at = first;
                while at != header {
                    at = self.dominators[at].expect("a block of the loop is reached");
                    way.push(at);
                }
                way.retain(|&block| others.iter().all(|&latch| self.dominates(block, latch)));
                way
            }
        };
        // From the header on.
        every.reverse();
        (all, every)
    }

    /// Moves out of a loop what can.
    fn empty(&mut self, g: &mut Graph, at: usize, fuel: &mut Fuel) {
        let l = g.loops[at];
        let before = l.before.0 as usize;
        if self.dominators[l.header.0 as usize].is_none() {
            return;
        }
        debug_assert!(self.dominates(before, l.header.0 as usize), "a loop is entered in one place");
        let (blocks, every_round) = self.blocks(g, l.header, l.before);
        let mut writes = Writes::of(g, &blocks);
        let mut values = 0;
        for block in every_round {
            let nodes = std::mem::take(&mut g.blocks[block].nodes);
            let mut kept = Vec::with_capacity(nodes.len());
            for node in nodes {
                let data = g.node(node);
                let outside = |arg: &Node| !blocks.contains(&self.homes[arg.0 as usize].unwrap_or(before));
                let has_value = data.rep != Rep::None && !is_constant(data.op);
                let moves = data.args.iter().all(outside)
                    && (!has_value || values < VALUES_MAX)
                    && self.may_move(g, node, before, &writes)
                    && fuel.spend();
                if !moves {
                    kept.push(node);
                    continue;
                }
                values += usize::from(has_value);
                if let Some(object) = looks_at(g, node) {
                    writes.looks.entry(object).and_modify(|left| *left -= 1);
                }
                self.homes[node.0 as usize] = Some(before);
                g.blocks[before].nodes.push(node);
                let data = &mut g.nodes[node.0 as usize];
                if data.state.is_some() {
                    data.state = Some(l.state);
                }
            }
            g.blocks[block].nodes = kept;
        }
    }

    /// Whether a node may run where its loop is entered, its inputs being there.
    fn may_move(&self, g: &Graph, node: Node, before: usize, writes: &Writes) -> bool {
        let data = g.node(node);
        let object = data.args.first().copied();
        let known =
            |wanted: fn(Op) -> bool| object.is_some_and(|object| self.knows(g, object, before, wanted));
        let is_told = || object.and_then(|object| writes.looks.get(&object)).is_none_or(|&left| left == 0);
        let any = is_planted(Fault::OptHoistGuard);
        let is_shaped =
            || (any || !writes.shapes && is_told()) && known(|op| matches!(op, Op::CheckShape(_)));
        match data.op {
            op if is_constant(op) => true,
            // About the value alone.
            Op::CheckInt
            | Op::CheckNumber
            | Op::CheckCell
            | Op::CheckObject
            | Op::CheckString
            | Op::CheckArray
            | Op::CheckKind(_)
            | Op::CheckCoercible
            | Op::CheckNotEmpty
            | Op::CheckEmpty
            | Op::CheckSame(_)
            | Op::CheckCode(_) => true,
            // What never changes.
            Op::EnvParent => true,
            Op::CalleeEnv => {
                // A callee from the frame or a constant is told by branches on its code, of which each way joins the others again: that any runs in every round says that it is a function.
                let own =
                    object.is_some_and(|callee| matches!(g.node(callee).op, Op::Slot(_) | Op::Const(_)));
                is_told() && (own || known(|op| matches!(op, Op::CheckCode(_) | Op::CheckSame(_))))
            }
            Op::StringLength => known(|op| op == Op::CheckString),
            _ if writes.all => false,
            Op::CheckShape(_) => !writes.shapes && known(|op| op.tells(Op::CheckCell)),
            Op::LoadField(offset) => !writes.fields.contains(&offset) && is_shaped(),
            Op::LoadOut(_) => !writes.out && is_shaped(),
            Op::LoadEnv(slot) => !writes.variables.contains(&slot),
            Op::LoadGlobal(cell) => !writes.globals.contains(&cell),
            Op::ArrayLength => is_told() && known(|op| matches!(op, Op::CheckShape(_) | Op::CheckArray)),
            Op::CheckElements(..) | Op::ElementsOf => known(|op| op.tells(Op::CheckObject)),
            Op::Capacity => true,
            _ => false,
        }
    }

    /// Whether a guard that is wanted has looked at an object by the end of a block.
    fn knows(&self, g: &Graph, object: Node, block: usize, wanted: fn(Op) -> bool) -> bool {
        let Some(checks) = self.checks.get(&object) else { return false };
        checks.iter().any(|&check| {
            let home = self.homes[check.0 as usize];
            wanted(g.node(check).op) && home.is_some_and(|home| self.dominates(home, block))
        })
    }
}

fn is_constant(op: Op) -> bool {
    matches!(op, Op::Const(_) | Op::IntConst(_) | Op::DoubleConst(_) | Op::BoolConst(_))
}
