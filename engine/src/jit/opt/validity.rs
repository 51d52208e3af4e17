//! What need not be looked at, since whoever breaks it says so.
//!
//! While code is in use, what it rests on holds: that prototypes are as they were (validity cells), and that globals which were assigned once still have that value. What
//! breaks it also forgets the code ([`super::tier::OptCode`]), and sets a word of its own. So code need not look where it begins, be that at the function's start or at a loop, but
//! only where control comes back from what may run any JavaScript; and there one look at that word serves for everything.
//!
//! The look is not behind the call but where the next assumption is used: a state to leave with is there already, of the moment before that instruction, and where
//! nothing is assumed any more nothing is looked at. Patching return addresses, or the code, would save the look; either needs pages that are made writable
//! and back at each invalidation, and a table of all return addresses.
//!
//! # Invariants
//! - On each way from the code's beginning, or from anything that may run JavaScript, to a use of an assumption, there is a look at the word.
//! - Polls run no JavaScript.

use super::args::Args;
use super::graph::{Effects, End, Graph, Node, Op};
use super::snapshot::Snapshot;
use rustc_hash::FxHashMap;
use tierlock_codegen::fuel::Fuel;

/// What code rests on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Assumption {
    /// This validity cell holds.
    Valid(u64),
    /// This global cell, assigned once, has this value.
    Constant(u64, u64),
}

/// Has the code depend on what it would look at. Each look that goes costs fuel; one at the word is there with or without it, as [`where_it_holds`] takes it to be.
///
/// For testing (`everywhere`), whatever guards anything after something that may run JavaScript looks first, whether or not anything is assumed.
pub fn run(g: &mut Graph, snapshot: &Snapshot, everywhere: bool, fuel: &mut Fuel) {
    let mut constants = FxHashMap::default();
    collect(snapshot, &mut constants);
    let holds = where_it_holds(g, &constants);
    let mut kept = Vec::new();
    for (at, &holds) in holds.iter().enumerate() {
        let mut holds = holds;
        let nodes = std::mem::take(&mut g.blocks[at].nodes);
        for &node in &nodes {
            let op = g.node(node).op;
            match op {
                Op::CheckSame(bits) if g.node(g.node(node).args[0]).op == Op::Const(bits) && fuel.spend() => {
                }
                _ => match assumption(op, &constants) {
                    Some(assumption) => {
                        if !holds {
                            kept.push(look(g, node));
                            holds = true;
                        }
                        if !fuel.spend() {
                            kept.push(node);
                            continue;
                        }
                        g.assumptions.push(assumption);
                        if let Assumption::Constant(_, value) = assumption {
                            let data = &mut g.nodes[node.0 as usize];
                            (data.op, data.state) = (Op::Const(value), None);
                            kept.push(node);
                        }
                    }
                    None => {
                        if everywhere && !holds && op.effects().has(Effects::GUARDS) {
                            kept.push(look(g, node));
                            holds = true;
                        }
                        holds &= !may_break(op);
                        kept.push(node);
                    }
                },
            }
        }
        // What a block had is where the next one's is collected: nothing is allocated for a block that gets no longer.
        g.blocks[at].nodes = std::mem::replace(&mut kept, nodes);
        kept.clear();
    }
    g.assumptions.sort_unstable();
    g.assumptions.dedup();
}

fn collect(snapshot: &Snapshot, constants: &mut FxHashMap<u64, u64>) {
    constants.extend(&snapshot.constants);
    super::assumptions::all_inlinees(snapshot).for_each(|inlinee| collect(inlinee, constants));
}

fn assumption(op: Op, constants: &FxHashMap<u64, u64>) -> Option<Assumption> {
    match op {
        Op::CheckValid(cell) => Some(Assumption::Valid(cell)),
        Op::LoadGlobal(cell) => constants.get(&cell).map(|&value| Assumption::Constant(cell, value)),
        _ => None,
    }
}

/// Whether it may run JavaScript, which may break anything.
fn may_break(op: Op) -> bool {
    op.effects().has(Effects::CALLS) && !matches!(op, Op::Poll(_))
}

/// A look at the word, in front of a node that has a state to leave with.
fn look(g: &mut Graph, before: Node) -> Node {
    let mut data = g.node(before).clone();
    let node = g.make(Op::CheckUnbroken, &[]);
    (data.op, data.rep, data.landing, data.handler) =
        (Op::CheckUnbroken, Op::CheckUnbroken.rep(), None, None);
    data.args = Args::default();
    g.nodes[node.0 as usize] = data;
    node
}

/// Whether all assumptions surely hold at the beginning of each block.
fn where_it_holds(g: &Graph, constants: &FxHashMap<u64, u64>) -> Vec<bool> {
    let landings: Vec<_> = g.nodes.iter().filter_map(|node| node.landing).collect();
    let mut holds = vec![true; g.blocks.len()];
    landings.iter().for_each(|landing| holds[landing.0 as usize] = false);
    loop {
        let mut changed = false;
        for (at, block) in g.blocks.iter().enumerate() {
            let mut now = holds[at];
            for &node in &block.nodes {
                let op = g.node(node).op;
                now = !may_break(op) && (now || assumption(op, constants).is_some());
            }
            debug_assert!(!matches!(block.end, End::Open));
            for next in Graph::successors(&block.end) {
                let known = &mut holds[next.0 as usize];
                changed |= *known && !now;
                *known &= now;
            }
        }
        if !changed {
            return holds;
        }
    }
}

/// The cells that an assumption names: the one that it is about, and a value.
pub fn cells(assumption: &Assumption) -> [u64; 2] {
    match *assumption {
        Assumption::Valid(cell) => [cell, cell],
        Assumption::Constant(cell, value) => [cell, value],
    }
}
