//! The graph's edges backwards, and its reverse postorder.

use crate::ir::{Block, Edge, Function};

/// Predecessors and reverse postorder of a function's blocks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cfg {
    /// The blocks that the entry reaches, each before its successors but for back edges.
    pub reverse_postorder: Vec<Block>,
    /// The place of each block in it, by block; [`Cfg::UNREACHED`] for others.
    places: Vec<u32>,
    starts: Vec<u32>,
    preds: Vec<(Block, Edge)>,
}

impl Cfg {
    const UNREACHED: u32 = u32::MAX;

    /// Walks the function. Depth is no matter, there is no recursion.
    pub fn compute(f: &Function) -> Cfg {
        let mut cfg = Cfg {
            reverse_postorder: Vec::with_capacity(f.layout.len()),
            places: vec![Cfg::UNREACHED; f.block_count()],
            starts: Vec::new(),
            preds: Vec::new(),
        };
        cfg.order(f);
        cfg.collect_preds(f);
        cfg
    }

    fn order(&mut self, f: &Function) {
        // Any number but `UNREACHED` says that a block was seen; the places come last.
        let entry = f.entry();
        let mut stack = vec![(entry, f.out_edges(entry))];
        self.places[entry.index()] = 0;
        while let Some((block, edges)) = stack.last_mut() {
            // Backwards, so that the first edge's blocks come first in the result.
            match edges.next_back() {
                Some(edge) => {
                    let to = f[edge].block;
                    if self.places[to.index()] == Cfg::UNREACHED {
                        self.places[to.index()] = 0;
                        stack.push((to, f.out_edges(to)));
                    }
                }
                None => {
                    self.reverse_postorder.push(*block);
                    stack.pop();
                }
            }
        }
        self.reverse_postorder.reverse();
        for (place, block) in self.reverse_postorder.iter().enumerate() {
            self.places[block.index()] = place as u32;
        }
    }

    fn collect_preds(&mut self, f: &Function) {
        let mut counts = vec![0u32; f.block_count() + 1];
        for &block in &f.layout {
            for to in f.successors(block) {
                counts[to.index() + 1] += 1;
            }
        }
        for at in 1..counts.len() {
            counts[at] += counts[at - 1];
        }
        self.starts = counts.clone();
        let mut next = counts;
        let total = next.last().copied().unwrap_or(0) as usize;
        let Some(&entry) = f.layout.first() else { return };
        self.preds = vec![(entry, Edge::new(0)); total];
        for &block in &f.layout {
            for edge in f.out_edges(block) {
                let place = &mut next[f[edge].block.index()];
                self.preds[*place as usize] = (block, edge);
                *place += 1;
            }
        }
    }

    /// The edges to a block and where they come from, unreachable blocks of the layout included, in order of layout.
    #[inline]
    pub fn preds(&self, block: Block) -> &[(Block, Edge)] {
        &self.preds[self.starts[block.index()] as usize..self.starts[block.index() + 1] as usize]
    }

    /// Whether the entry reaches a block.
    #[inline]
    pub fn is_reached(&self, block: Block) -> bool {
        self.places[block.index()] != Cfg::UNREACHED
    }

    /// The place of a block in reverse postorder, if the entry reaches it.
    #[inline]
    pub fn place(&self, block: Block) -> Option<usize> {
        let place = self.places[block.index()];
        (place != Cfg::UNREACHED).then_some(place as usize)
    }
}
