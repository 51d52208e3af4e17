//! What enters a loop from outside and only grows in it is guessed not to be below 0.
//!
//! A loop that is entered in the middle begins with what its registers hold, of which nothing is known but that they are int32s; a parameter is no better known. Almost
//! always that is an index, or a count. One look where the loop is entered, and the bounds of accesses in it can be known as they are where a loop begins with a constant.

use super::solve::root;
use crate::jit::opt::graph::{Graph, Loop, Node, Op, Rep};
use tierlock_codegen::fuel::Fuel;

/// Puts guesses before loops. Each costs fuel.
pub fn guess(g: &mut Graph, fuel: &mut Fuel) {
    for at in 0..g.loops.len() {
        let l = g.loops[at];
        if l.failed {
            continue;
        }
        for start in starts(g, l) {
            if !fuel.spend() {
                return;
            }
            let zero = g.make(Op::IntConst(0), &[]);
            // -1 is less than it.
            let look = g.make(Op::CheckRoom(-1), &[zero, start]);
            let frame = g.states[l.state.0 as usize].frame;
            for node in [zero, look] {
                g.nodes[node.0 as usize].frame = frame;
                g.block(l.before).nodes.push(node);
            }
            g.nodes[look.0 as usize].state = Some(l.state);
        }
    }
}

/// What a loop's counters begin with, where nothing is known of it.
fn starts(g: &Graph, l: Loop) -> Vec<Node> {
    let header = &g.blocks[l.header.0 as usize];
    let Some(entry) = header.preds.iter().position(|&pred| pred == l.before) else { return Vec::new() };
    let start = |&phi: &Node| {
        let data = g.node(phi);
        let start = *data.args.get(entry)?;
        let from_outside = data.rep == Rep::Int
            && g.node(start).op == Op::CheckInt
            && matches!(g.node(g.node(start).args[0]).op, Op::Slot(_));
        let mut others = data.args.iter().enumerate().filter(|&(at, _)| at != entry);
        (from_outside && others.all(|(_, &arg)| grows(g, arg, phi))).then_some(start)
    };
    header.phis.iter().filter_map(start).collect()
}

/// Whether a node is more than a phi by a constant.
fn grows(g: &Graph, node: Node, phi: Node) -> bool {
    let data = g.node(root(g, node));
    data.op == Op::IntAdd
        && root(g, data.args[0]) == phi
        && matches!(g.node(data.args[1]).op, Op::IntConst(by) if by > 0)
}
