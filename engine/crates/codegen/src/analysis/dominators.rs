//! The dominator tree, by Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001).
//!
//! The tree is then numbered depth first, so that asking whether one block dominates another compares two ranges.

use super::order::Cfg;
use crate::ir::Block;

/// The dominator tree of the blocks that the entry reaches.
#[derive(Clone, Debug)]
pub struct Dominators {
    /// By block: its immediate dominator; the entry and unreached blocks have none.
    idoms: Vec<Option<Block>>,
    /// By block: when a walk of the tree comes to it and leaves it. Unreached blocks have an empty range.
    spans: Vec<(u32, u32)>,
    /// Blocks in the order that walk comes to them.
    preorder: Vec<Block>,
}

impl Dominators {
    /// Computes the tree.
    pub fn compute(cfg: &Cfg, block_count: usize) -> Dominators {
        let order = &cfg.reverse_postorder;
        let idoms = immediate_dominators(cfg);
        let mut dominators = Dominators {
            idoms: vec![None; block_count],
            spans: vec![(u32::MAX, 0); block_count],
            preorder: Vec::with_capacity(order.len()),
        };
        // Children, as lists that are linked through places in the order.
        const NONE: u32 = u32::MAX;
        let mut first_child = vec![NONE; order.len()];
        let mut next_sibling = vec![NONE; order.len()];
        for place in (1..order.len()).rev() {
            let parent = idoms[place] as usize;
            dominators.idoms[order[place].index()] = Some(order[parent]);
            next_sibling[place] = first_child[parent];
            first_child[parent] = place as u32;
        }
        let mut stack = vec![0u32];
        while let Some(&place) = stack.last() {
            let span = &mut dominators.spans[order[place as usize].index()];
            if span.0 == u32::MAX {
                span.0 = dominators.preorder.len() as u32;
                dominators.preorder.push(order[place as usize]);
            }
            match std::mem::replace(&mut first_child[place as usize], NONE) {
                NONE => {
                    dominators.spans[order[place as usize].index()].1 = dominators.preorder.len() as u32;
                    stack.pop();
                }
                child => {
                    first_child[place as usize] = next_sibling[child as usize];
                    stack.push(child);
                }
            }
        }
        dominators
    }

    /// The block that dominates `block` and is dominated by all others that do.
    #[inline]
    pub fn idom(&self, block: Block) -> Option<Block> {
        self.idoms[block.index()]
    }

    /// Whether every way from the entry to `block` leads through `by`, which is true of a block itself. False where
    /// either is unreached.
    #[inline]
    pub fn dominates(&self, by: Block, block: Block) -> bool {
        let (start, end) = self.spans[by.index()];
        let (at, own_end) = self.spans[block.index()];
        start <= at && at < end && own_end != 0
    }

    /// The blocks in an order where each comes behind its dominators, subtrees together.
    pub fn preorder(&self) -> &[Block] {
        &self.preorder
    }
}

/// By place in reverse postorder. The entry has itself.
fn immediate_dominators(cfg: &Cfg) -> Vec<u32> {
    const UNKNOWN: u32 = u32::MAX;
    let order = &cfg.reverse_postorder;
    let mut idoms = vec![UNKNOWN; order.len()];
    idoms[0] = 0;
    let mut changed = true;
    while changed {
        changed = false;
        for place in 1..order.len() {
            let mut new = UNKNOWN;
            for &(pred, _) in cfg.preds(order[place]) {
                let Some(pred) = cfg.place(pred) else { continue };
                if idoms[pred] == UNKNOWN {
                    continue;
                }
                new = match new {
                    UNKNOWN => pred as u32,
                    other => intersect(&idoms, pred as u32, other),
                };
            }
            if idoms[place] != new {
                idoms[place] = new;
                changed = true;
            }
        }
    }
    idoms
}

fn intersect(idoms: &[u32], a: u32, b: u32) -> u32 {
    let (mut a, mut b) = (a, b);
    while a != b {
        while a > b {
            a = idoms[a as usize];
        }
        while b > a {
            b = idoms[b as usize];
        }
    }
    a
}
