//! Which results may be -0 without anyone seeing it: a remainder that is compared with 0, a product that is the index of an element.
//!
//! An int32 has no -0, so what may give one leaves where it would. Where all that its result goes to treats -0 as 0, it need not.

use crate::jit::opt::graph::{Graph, Node, Op};
use rustc_hash::FxHashSet;

/// Those of the remainders, products and negations of integers whose users take 0 for -0.
pub fn unseen(g: &Graph) -> FxHashSet<Node> {
    let nodes = || g.blocks.iter().flat_map(|block| &block.nodes).copied();
    let mut unseen: FxHashSet<Node> = nodes().filter(|&node| may_give_it(g.node(node).op)).collect();
    if unseen.is_empty() {
        return unseen;
    }
    for &phi in g.blocks.iter().flat_map(|block| &block.phis) {
        for arg in g.node(phi).args.iter() {
            unseen.remove(arg);
        }
    }
    for node in nodes() {
        for (index, arg) in g.node(node).args.iter().enumerate() {
            if unseen.contains(arg) && !is_blind(g, node, index) {
                unseen.remove(arg);
            }
        }
    }
    for arg in g.blocks.iter().flat_map(|block| Graph::end_args(&block.end)) {
        unseen.remove(&arg);
    }
    for state in &g.states {
        let words = state.removed.iter().flat_map(|removed| &removed.words).map(|(_, value)| value);
        for value in state.values.iter().map(|(_, value)| value).chain(words) {
            unseen.remove(value);
        }
    }
    unseen
}

fn may_give_it(op: Op) -> bool {
    matches!(op, Op::IntMod | Op::IntMul | Op::IntMulNoNegativeZero | Op::IntNeg | Op::SafeMod | Op::SafeMul)
}

/// Whether a node does the same with -0 as with 0 as this input of its.
fn is_blind(g: &Graph, node: Node, index: usize) -> bool {
    let data = g.node(node);
    match data.op {
        Op::IntCompare(_) | Op::SafeCompare(_) | Op::DoubleCompare(_) | Op::Truthy | Op::Truncate => true,
        Op::IntAnd | Op::IntOr | Op::IntXor | Op::IntShl | Op::IntShr | Op::IntUShr | Op::UShrDouble => true,
        Op::IntImul => true,
        // Of two of -0 it is -0; nothing else is.
        Op::IntAdd | Op::SafeAdd => !may_give_it(g.node(data.args[1 - index]).op),
        Op::IntSub | Op::SafeSub => index == 1,
        Op::LoadIntElement | Op::LoadDoubleElement | Op::LoadAnyElement | Op::CharCode => index == 1,
        _ => false,
    }
}
