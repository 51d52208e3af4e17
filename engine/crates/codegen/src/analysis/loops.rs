//! The tree of natural loops.
//!
//! A loop is a block that dominates the source of an edge to it (its header), and whatever reaches such an edge without
//! passing the header. Edges back to a block that does not dominate their source make the graph irreducible: such cycles
//! are no loops here, and passes that work on loops leave them alone.

use super::dominators::Dominators;
use super::order::Cfg;
use crate::entity;
use crate::ir::{Block, Function};

entity! {
    /// A loop.
    Loop "loop"
}

#[derive(Clone, Debug)]
struct LoopData {
    header: Block,
    parent: Option<Loop>,
    depth: u32,
}

/// The loops of a function.
#[derive(Clone, Debug)]
pub struct Loops {
    loops: Vec<LoopData>,
    /// By block: the innermost loop it is in.
    innermost: Vec<Option<Loop>>,
    irreducible: bool,
}

impl Loops {
    /// Finds the loops.
    pub fn compute(f: &Function, cfg: &Cfg, dominators: &Dominators) -> Loops {
        let mut loops =
            Loops { loops: Vec::new(), innermost: vec![None; f.block_count()], irreducible: false };
        // Inner headers come behind outer ones in reverse postorder; so inner loops are found first.
        let mut list = Vec::new();
        for (place, &header) in cfg.reverse_postorder.iter().enumerate().rev() {
            for &(latch, _) in cfg.preds(header) {
                if dominators.dominates(header, latch) {
                    list.push(latch);
                } else if cfg.place(latch).is_some_and(|latch| latch >= place) {
                    loops.irreducible = true;
                }
            }
            if !list.is_empty() {
                let own = Loop::new(loops.loops.len());
                loops.loops.push(LoopData { header, parent: None, depth: 0 });
                loops.fill(own, header, &mut list, cfg);
            }
        }
        // A parent is found behind its children.
        for at in (0..loops.loops.len()).rev() {
            let parent = loops.loops[at].parent;
            loops.loops[at].depth = parent.map_or(1, |parent| loops.loops[parent.index()].depth + 1);
        }
        loops
    }

    /// Puts into `own` what reaches the blocks of `list` without passing the header.
    fn fill(&mut self, own: Loop, header: Block, list: &mut Vec<Block>, cfg: &Cfg) {
        self.claim(own, header);
        while let Some(block) = list.pop() {
            // A block of an inner loop stands for all of it: go on from before its header.
            let entered = match self.claim(own, block) {
                Claim::Known => continue,
                Claim::Block => block,
                Claim::Inner(header) => header,
            };
            list.extend(
                cfg.preds(entered).iter().map(|(pred, _)| *pred).filter(|&pred| cfg.is_reached(pred)),
            );
        }
    }

    fn claim(&mut self, own: Loop, block: Block) -> Claim {
        let Some(mut inner) = self.innermost[block.index()] else {
            self.innermost[block.index()] = Some(own);
            return Claim::Block;
        };
        while let Some(parent) = self.loops[inner.index()].parent {
            inner = parent;
        }
        if inner == own {
            return Claim::Known;
        }
        self.loops[inner.index()].parent = Some(own);
        Claim::Inner(self.loops[inner.index()].header)
    }

    /// All loops, inner ones before those around them.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Loop> + DoubleEndedIterator + use<> {
        (0..self.loops.len()).map(Loop::new)
    }

    /// The block that a loop is entered by, and that its back edges go to.
    pub fn header(&self, of: Loop) -> Block {
        self.loops[of.index()].header
    }

    /// The loop around a loop.
    pub fn parent(&self, of: Loop) -> Option<Loop> {
        self.loops[of.index()].parent
    }

    /// The innermost loop that a block is in.
    #[inline]
    pub fn innermost(&self, block: Block) -> Option<Loop> {
        self.innermost[block.index()]
    }

    /// How many loops a block is in.
    #[inline]
    pub fn depth(&self, block: Block) -> u32 {
        self.innermost(block).map_or(0, |own| self.loops[own.index()].depth)
    }

    /// Whether a block is in a loop, or in one inside of it.
    pub fn contains(&self, own: Loop, block: Block) -> bool {
        let mut at = self.innermost(block);
        while let Some(inner) = at {
            if inner == own {
                return true;
            }
            at = self.parent(inner);
        }
        false
    }

    /// Whether there are cycles that are no loops.
    pub fn is_irreducible(&self) -> bool {
        self.irreducible
    }
}

enum Claim {
    /// It is in the loop already.
    Known,
    /// It was in no loop.
    Block,
    /// The loop with this header, which it is in, is now inside.
    Inner(Block),
}
