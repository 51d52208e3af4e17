//! Makes a function's edges such that selected code can have their moves: see the invariants of [the module](super).
//!
//! Blocks that nothing reaches leave the layout. Parameters of a block with one way in become names of the arguments
//! there. An edge from a block with several ways out to a block with several ways in, or with arguments, is split: a new
//! block with a jump takes the arguments over. It is laid out behind the edge's source; but at the end if either side is
//! cold, or if the edge leaves a loop, which then goes on without a jump around it. One that turns out to hold no moves is
//! emission's to leave out.

use crate::analysis::{Cfg, Dominators, Loops};
use crate::entity::EntitySet;
use crate::ir::{Block, Extra, Function, Op, Type};

/// Prepares a function for selection.
pub fn prepare(f: &mut Function) {
    remove_unreachable(f);
    let mut ways_in = vec![0u32; f.block_count()];
    for &block in &f.layout {
        for to in f.successors(block) {
            ways_in[to.index()] += 1;
        }
    }
    let loops = has_critical(f, &ways_in).then(|| {
        let cfg = Cfg::compute(f);
        Loops::compute(f, &cfg, &Dominators::compute(&cfg, f.block_count()))
    });
    let leaves = |from: Block, to: Block| {
        let Some(loops) = &loops else { return false };
        loops.innermost(from).is_some_and(|own| !loops.contains(own, to))
    };
    let mut renamed = false;
    let mut layout = Vec::with_capacity(f.layout.len());
    let (mut outside, mut cold) = (Vec::new(), Vec::new());
    for block in std::mem::take(&mut f.layout) {
        layout.push(block);
        let several = f.out_edges(block).len() > 1;
        for edge in f.out_edges(block) {
            let to = f[edge].block;
            let has_args = !f.edge_args(edge).is_empty();
            if ways_in[to.index()] == 1 {
                if has_args {
                    let args = f.edge_args(edge).to_vec();
                    let params = f[to].params.clone();
                    for (param, arg) in params.into_iter().zip(args) {
                        f.replace(param, arg);
                    }
                    f.set_params(to, Vec::new());
                    f.set_edge_args(edge, &[]);
                    renamed = true;
                }
            } else if several {
                let new = split(f, block, edge);
                match f[new].cold {
                    true => cold.push(new),
                    false if leaves(block, to) => outside.push(new),
                    false => layout.push(new),
                }
            }
        }
    }
    // Cold blocks stay behind all others.
    let end = layout.iter().rposition(|&block| !f[block].cold).map_or(layout.len(), |last| last + 1);
    layout.splice(end..end, outside);
    layout.extend(cold);
    f.layout = layout;
    if renamed {
        f.resolve_aliases();
    }
}

/// Whether there is an edge to split.
fn has_critical(f: &Function, ways_in: &[u32]) -> bool {
    f.layout
        .iter()
        .any(|&block| f.out_edges(block).len() > 1 && f.successors(block).any(|to| ways_in[to.index()] > 1))
}

fn split(f: &mut Function, from: Block, edge: crate::ir::Edge) -> Block {
    let to = f[edge].block;
    let args = f.edge_args(edge).to_vec();
    let new = f.make_block();
    f[new].cold = f[from].cold || f[to].cold;
    let jump = f.make_edges(&[(to, &args)], &[]);
    let inst = f.make_inst(Op::Jump, Type::I64, &[], jump);
    debug_assert!(matches!(f[inst].extra, Extra::Edges(_)));
    f[new].insts.push(inst);
    f[edge].block = new;
    f.set_edge_args(edge, &[]);
    new
}

/// Takes blocks that nothing reaches out of the layout. Says whether there were any.
pub fn remove_unreachable(f: &mut Function) -> bool {
    let mut reached = EntitySet::with_capacity(f.block_count());
    let mut list = vec![f.entry()];
    reached.insert(f.entry());
    while let Some(block) = list.pop() {
        for to in f.successors(block) {
            if reached.insert(to) {
                list.push(to);
            }
        }
    }
    let count = f.layout.len();
    f.layout.retain(|&block| reached.contains(block));
    f.layout.len() < count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::eval::{Evaluator, Outcome};
    use crate::ir::{Function, parse_function, verify};
    use crate::random::{self, Program, Shape};

    fn check(text: &str, expected: &str) {
        let mut f = parse_function(text).unwrap();
        prepare(&mut f);
        verify(&f).unwrap_or_else(|error| panic!("{error}\n{f}"));
        assert_eq!(f.to_string(), expected);
    }

    #[test]
    fn edges_are_split_and_single_arguments_named() {
        check(
            "func @f(i32) -> i32 {\nblock0(v0: i32):\nbr v0, block1(v0), block2(v0)\nblock1(v1: i32):\n\
             br v1, block2(v1), block3\nblock2(v2: i32):\nret v2\nblock3 cold:\njump block2(v1)\nblock4:\njump block3\n}",
            "func @f(i32) -> i32 c {\nblock0(v0: i32):\n    br v0, block1, block5\nblock5:\n    jump block2(v0)\nblock1:\n    \
             br v0, block6, block3\nblock6:\n    jump block2(v0)\nblock2(v2: i32):\n    ret v2\nblock3 cold:\n    \
             jump block2(v0)\n}\n",
        );
    }

    /// The invariants that `Flow::check` has for selected code.
    fn assert_prepared(f: &Function) {
        let cfg = crate::analysis::Cfg::compute(f);
        for &block in &f.layout {
            assert!(cfg.is_reached(block), "{block} of\n{f}");
            if f.out_edges(block).len() > 1 {
                for edge in f.out_edges(block) {
                    assert!(f.edge_args(edge).is_empty(), "{block} of\n{f}");
                    assert_eq!(cfg.preds(f[edge].block).len(), 1, "{block} of\n{f}");
                }
            }
        }
    }

    fn run(program: &Program, functions: &[Function]) -> Option<Outcome> {
        let mut evaluator = Evaluator::new(functions);
        evaluator.steps_max = 300_000;
        random::natives::add(&mut evaluator);
        let buffer = evaluator.memory.allocate(&program.buffer);
        let constants = evaluator.memory.allocate(&program.constants);
        evaluator.run(random::ENTRY, &program.args(buffer, constants)).ok()
    }

    #[test]
    fn prepared_programs_do_the_same() {
        let mut compared = 0;
        for seed in 1000..1200 {
            let program = random::program(seed, &Shape::default());
            let mut functions = program.functions.clone();
            for f in &mut functions {
                prepare(f);
                verify(f).unwrap_or_else(|error| panic!("seed {seed}: {error}\n{f}"));
                assert_prepared(f);
            }
            if let (Some(before), Some(after)) =
                (run(&program, &program.functions), run(&program, &functions))
            {
                assert_eq!(before, after, "seed {seed}");
                compared += 1;
            }
        }
        assert!(compared > 150, "{compared}");
    }
}
