//! Block layout: what runs together lies together.
//!
//! Blocks are put in reverse postorder, with the twist that the ways out of a loop are walked first: so a loop's blocks
//! lie in one run. A loop that tests at its top and jumps back from its bottom gets the test moved to the bottom: one jump
//! a round less, for one when it is entered. Cold blocks come last: those that are marked, those that leave by an
//! exit or trap, and those that lead only to such.

use crate::analysis::{Cfg, Graph, Loops};
use crate::entity::EntitySet;
use crate::fuel::Fuel;
use crate::ir::{Block, Function, Op};

/// Runs the pass.
pub fn run(f: &mut Function, graph: &mut Graph, fuel: &mut Fuel) {
    let (cfg, _, loops) = graph.loops(f);
    let cold = cold_blocks(f, cfg);
    let mut order = loops_together(f, loops);
    // Cold blocks of a loop would part its run.
    let last: Vec<Block> = order.iter().copied().filter(|&block| cold.contains(block)).collect();
    order.retain(|&block| !cold.contains(block));
    rotate(f, loops, &mut order);
    order.extend(last);
    if order == f.layout || !fuel.spend() {
        return;
    }
    for block in cold.iter() {
        f[block].cold = true;
    }
    f.layout = order;
    graph.forget();
}

/// Blocks that are not expected to run.
fn cold_blocks(f: &Function, cfg: &Cfg) -> EntitySet<Block> {
    let mut cold = EntitySet::with_capacity(f.block_count());
    for &block in cfg.reverse_postorder.iter().rev() {
        let Some(inst) = f.terminator(block) else { continue };
        let ends = matches!(f[inst].op, Op::Leave | Op::Unreachable);
        let mut next = f.successors(block).peekable();
        let leads_only_there = next.peek().is_some() && next.all(|to| cold.contains(to));
        if (f[block].cold || ends || leads_only_there) && block != f.entry() {
            cold.insert(block);
        }
    }
    cold
}

/// Reverse postorder with loops together.
fn loops_together(f: &Function, loops: &Loops) -> Vec<Block> {
    let mut order = Vec::with_capacity(f.layout.len());
    let mut seen = EntitySet::with_capacity(f.block_count());
    // Each with the successors still to be walked, of which the last is next.
    let mut pending: Vec<Block> = Vec::new();
    let mut stack: Vec<(Block, usize)> = Vec::new();
    let enter = |block: Block, pending: &mut Vec<Block>, stack: &mut Vec<(Block, usize)>| {
        let start = pending.len();
        stack.push((block, start));
        pending.extend(f.successors(block));
        // What is walked first comes last: the outermost go to the end. Sorting is stable, so that otherwise the
        // first target comes directly behind.
        pending[start..].sort_by_key(|&to| std::cmp::Reverse(loops.depth(to)));
    };
    seen.insert(f.entry());
    enter(f.entry(), &mut pending, &mut stack);
    while let Some(&(block, start)) = stack.last() {
        if pending.len() > start {
            let to = pending.pop().expect("it is longer");
            if seen.insert(to) {
                enter(to, &mut pending, &mut stack);
            }
        } else {
            stack.pop();
            order.push(block);
        }
    }
    order.reverse();
    order
}

/// Moves the test of a loop from the top to the bottom.
fn rotate(f: &Function, loops: &Loops, order: &mut [Block]) {
    let mut place = vec![usize::MAX; f.block_count()];
    for (at, &block) in order.iter().enumerate() {
        place[block.index()] = at;
    }
    for own in loops.iter() {
        let header = loops.header(own);
        let start = place[header.index()];
        // The entry is no header, but a cold block may be one.
        if start == usize::MAX || !tests(f, loops, own, header) {
            continue;
        }
        let mut end = start + 1;
        while end < order.len() && loops.contains(own, order[end]) {
            end += 1;
        }
        let bottom = order[end - 1];
        let jumps_back = f.successors(bottom).eq([header]);
        // If something of the loop lies elsewhere (an inner loop that was rotated never does), its bottom does too.
        if end - start < 2 || !jumps_back {
            continue;
        }
        order[start..end].rotate_left(1);
        for at in start..end {
            place[order[at].index()] = at;
        }
    }
}

/// Whether a block has a way out of a loop.
fn tests(f: &Function, loops: &Loops, own: crate::analysis::loops::Loop, block: Block) -> bool {
    f.successors(block).any(|to| !loops.contains(own, to))
}
