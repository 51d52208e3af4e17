//! What every graph is held to, after each pass of builds with debug assertions.

use super::{Block, DominatorWalk, Effects, End, Graph, Node};
use std::fmt;
use tierlock_fault::{Fault, is_planted};

impl Graph {
    /// Checks what the invariants say.
    ///
    /// # Panics
    /// Where they do not hold: whoever made the graph, or the pass before, is wrong.
    pub fn verify(&self, by: &str) {
        let dominators = self.dominators();
        let walk = DominatorWalk::new(&dominators);
        let mut places = vec![None; self.nodes.len()];
        for (at, block) in self.blocks.iter().enumerate() {
            for (index, &node) in block.phis.iter().chain(&block.nodes).enumerate() {
                assert!(places[node.0 as usize].is_none(), "{by}: {node:?} is in two places");
                places[node.0 as usize] = Some((at, index));
            }
        }
        let check = |used: Node, at: usize, index: usize, what: &dyn fmt::Debug| {
            let Some((block, place)) = places[used.0 as usize] else {
                panic!("{by}: {used:?} has no place, used by {what:?}\n{}", self.print())
            };
            let before = if block == at { place < index } else { walk.dominates(block, at) };
            assert!(before, "{by}: {used:?} does not dominate its use by {what:?}\n{}", self.print());
        };
        for (at, block) in self.blocks.iter().enumerate() {
            if dominators[at].is_none() {
                continue;
            }
            for &phi in &block.phis {
                let args = &self.node(phi).args;
                assert_eq!(args.len(), block.preds.len(), "{by}: inputs of {phi:?}");
                for (&arg, pred) in args.iter().zip(&block.preds) {
                    if dominators[pred.0 as usize].is_some() {
                        check(arg, pred.0 as usize, usize::MAX, &phi);
                    }
                }
            }
            for (index, &node) in block.nodes.iter().enumerate() {
                let index = index + block.phis.len();
                let data = self.node(node);
                data.args.iter().for_each(|&arg| check(arg, at, index, &node));
                if let Some(landing) = data.landing {
                    let known = &self.blocks[landing.0 as usize].preds;
                    assert_eq!(known[..], [Block(at as u32)], "{by}: {node:?} lands where others do");
                    let is_last = block.nodes.last() == Some(&node) || is_planted(Fault::OptLandingInside);
                    assert!(is_last, "{by}: behind {node:?} its block goes on");
                }
                let guards = data.op.effects().has(Effects::GUARDS);
                assert!(!guards || data.state.is_some(), "{by}: {node:?} has no state");
                for state in data.state.into_iter().chain(data.handler) {
                    self.values_of(state).into_iter().for_each(|value| check(value, at, index, &node));
                }
            }
            Graph::end_args(&block.end).into_iter().for_each(|arg| check(arg, at, usize::MAX, &block.end));
            if let End::Leave(state) = block.end {
                let values = self.values_of(state).into_iter();
                values.for_each(|value| check(value, at, usize::MAX, &block.end));
            }
            for next in Graph::successors(&block.end) {
                let known = &self.blocks[next.0 as usize].preds;
                assert!(known.contains(&Block(at as u32)), "{by}: b{at} is no predecessor of {next:?}");
            }
            assert!(!matches!(block.end, End::Open), "{by}: b{at} has no end");
        }
    }
}
