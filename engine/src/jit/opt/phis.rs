//! Takes away phis that are but another name of a value: all inputs are that value, or the phi itself.
//!
//! Loops have a phi for each register that they write, and some write what was there before.

use super::graph::{End, Graph, Node};
use tierlock_codegen::fuel::Fuel;

/// Runs the pass. Each phi costs fuel.
pub fn run(g: &mut Graph, fuel: &mut Fuel) {
    take_names_away(g, fuel, |_| true);
}

/// The same of those phis that are wanted alone.
pub fn take_names_away(g: &mut Graph, fuel: &mut Fuel, wanted: impl Fn(Node) -> bool) {
    let mut names: Vec<Node> = (0..g.nodes.len() as u32).map(Node).collect();
    let mut any = false;
    loop {
        let mut changed = false;
        for at in 0..g.blocks.len() {
            let mut phis = std::mem::take(&mut g.blocks[at].phis);
            phis.retain(|&phi| {
                if !wanted(phi) {
                    return true;
                }
                let mut inputs = g.node(phi).args.iter().map(|&arg| resolve(&names, arg));
                let mut only = None;
                let is_name = inputs.all(|input| input == phi || *only.get_or_insert(input) == input);
                let Some(value) = only.filter(|_| is_name) else { return true };
                if !fuel.spend() {
                    return true;
                }
                names[phi.0 as usize] = value;
                changed = true;
                false
            });
            g.blocks[at].phis = phis;
        }
        any |= changed;
        if !changed {
            break;
        }
    }
    if any {
        rename(g, &names);
    }
}

/// The value that a node is a name of.
pub fn resolve(names: &[Node], mut node: Node) -> Node {
    while names[node.0 as usize] != node {
        node = names[node.0 as usize];
    }
    node
}

/// Uses values in place of their names.
pub fn rename(g: &mut Graph, names: &[Node]) {
    let own = |node: &mut Node| *node = resolve(names, *node);
    for node in &mut g.nodes {
        node.args.iter_mut().for_each(own);
    }
    for state in &mut g.states {
        state.values.iter_mut().for_each(|(_, value)| own(value));
        let words = state.removed.iter_mut().flat_map(|removed| &mut removed.words);
        words.for_each(|(_, value)| own(value));
    }
    for block in &mut g.blocks {
        match &mut block.end {
            End::Branch(node, ..) | End::Switch { value: node, .. } | End::Return(node) => own(node),
            End::Open | End::Jump(_) | End::Leave(_) | End::Unreachable => {}
        }
    }
    for caller in g.frames.iter_mut().filter_map(|frame| frame.caller.as_mut()) {
        own(&mut caller.callee);
        caller.this.iter_mut().for_each(own);
    }
}
