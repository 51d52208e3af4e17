//! Which blocks each way to a block passes, and the loops by them.

use super::{Block, Graph};
use rustc_hash::FxHashSet;

/// When a walk down the dominator tree comes to each block that is reached, and when it leaves: so that whether a block dominates another takes no time, however deep the tree is.
pub struct DominatorWalk(Vec<Option<(u32, u32)>>);

impl DominatorWalk {
    /// By [`Graph::dominators`].
    pub fn new(dominators: &[Option<usize>]) -> DominatorWalk {
        let mut below: Vec<Vec<usize>> = vec![Vec::new(); dominators.len()];
        for (at, up) in dominators.iter().enumerate().skip(1) {
            if let Some(up) = *up {
                below[up].push(at);
            }
        }
        let mut walk = vec![None; dominators.len()];
        let mut clock = 0;
        let mut open: Vec<(usize, bool)> = if dominators.is_empty() { Vec::new() } else { vec![(0, false)] };
        while let Some((at, left)) = open.pop() {
            if left {
                walk[at] = walk[at].map(|(come, _)| (come, clock));
                continue;
            }
            walk[at] = Some((clock, 0));
            clock += 1;
            open.push((at, true));
            open.extend(below[at].iter().map(|&next| (next, false)));
        }
        DominatorWalk(walk)
    }

    /// Whether control may come to a block.
    pub fn reaches(&self, block: usize) -> bool {
        self.0[block].is_some()
    }

    /// Whether one block is another, or dominates it.
    pub fn dominates(&self, above: usize, below: usize) -> bool {
        match (self.0[above], self.0[below]) {
            (Some((come, leave)), Some((first, _))) => come <= first && first < leave,
            _ => false,
        }
    }
}

impl Graph {
    /// The blocks of a loop, by its header and the block before it.
    pub fn blocks_of(&self, header: Block, before: Block, dominators: &[Option<usize>]) -> FxHashSet<usize> {
        let mut all: FxHashSet<usize> = FxHashSet::from_iter([header.0 as usize]);
        let mut open: Vec<usize> = self.latches(header, before, dominators);
        while let Some(block) = open.pop() {
            if all.insert(block) {
                open.extend(self.blocks[block].preds.iter().map(|pred| pred.0 as usize));
            }
        }
        all
    }

    /// The blocks from which a loop goes back to its header.
    pub fn latches(&self, header: Block, before: Block, dominators: &[Option<usize>]) -> Vec<usize> {
        let preds = self.blocks[header.0 as usize].preds.iter();
        preds
            .filter(|&&pred| pred != before && dominators[pred.0 as usize].is_some())
            .map(|pred| pred.0 as usize)
            .collect()
    }

    /// The immediate dominator of each block that is reached (the entry's is itself).
    pub fn dominators(&self) -> Vec<Option<usize>> {
        let mut idom: Vec<Option<usize>> = vec![None; self.blocks.len()];
        if self.blocks.is_empty() {
            return idom;
        }
        idom[0] = Some(0);
        loop {
            let mut changed = false;
            for at in 1..self.blocks.len() {
                let mut new: Option<usize> = None;
                for pred in &self.blocks[at].preds {
                    let pred = pred.0 as usize;
                    if idom[pred].is_none() {
                        continue;
                    }
                    new = Some(match new {
                        None => pred,
                        Some(mut a) => {
                            let mut b = pred;
                            while a != b {
                                while a > b {
                                    a = idom[a].unwrap_or(0);
                                }
                                while b > a {
                                    b = idom[b].unwrap_or(0);
                                }
                            }
                            a
                        }
                    });
                }
                if new.is_some() && idom[at] != new {
                    idom[at] = new;
                    changed = true;
                }
            }
            if !changed {
                return idom;
            }
        }
    }
}
