//! Facts about a function's graph, each computed by one function from the function as it is, and never kept up to date:
//! a pass that changes the graph has [`Graph`] forget them, and the next one that asks computes them anew.

pub mod dominators;
pub mod liveness;
pub mod loops;
pub mod order;

pub use dominators::Dominators;
pub use liveness::Liveness;
pub use loops::{Loop, Loops};
pub use order::Cfg;

use crate::ir::Function;

/// What is known of a function's graph: each analysis from when it is first asked for until the graph changes.
///
/// # Invariants
/// - Whoever changes edges, or which blocks the layout has, calls [`Graph::forget`].
#[derive(Debug, Default)]
pub struct Graph {
    cfg: Option<Cfg>,
    dominators: Option<Dominators>,
    loops: Option<Loops>,
}

impl Graph {
    /// Nothing is known.
    pub fn new() -> Graph {
        Graph::default()
    }

    /// The graph has changed.
    pub fn forget(&mut self) {
        *self = Graph::default();
    }

    /// Predecessors and order.
    pub fn cfg(&mut self, f: &Function) -> &Cfg {
        self.cfg.get_or_insert_with(|| Cfg::compute(f))
    }

    /// Predecessors and order, and dominators.
    pub fn dominators(&mut self, f: &Function) -> (&Cfg, &Dominators) {
        let cfg = self.cfg.get_or_insert_with(|| Cfg::compute(f));
        let dominators = self.dominators.get_or_insert_with(|| Dominators::compute(cfg, f.block_count()));
        (cfg, dominators)
    }

    /// All three.
    pub fn loops(&mut self, f: &Function) -> (&Cfg, &Dominators, &Loops) {
        let cfg = self.cfg.get_or_insert_with(|| Cfg::compute(f));
        let dominators = self.dominators.get_or_insert_with(|| Dominators::compute(cfg, f.block_count()));
        let loops = self.loops.get_or_insert_with(|| Loops::compute(f, cfg, dominators));
        (cfg, dominators, loops)
    }

    /// Holds what is known against the function as it is; for builds with debug assertions.
    ///
    /// # Panics
    /// Where somebody changed the graph and did not say so.
    pub fn check(&self, f: &Function, by: &str) {
        let Some(own) = &self.cfg else { return };
        assert!(*own == Cfg::compute(f), "{by} changed the graph and did not say so\n{f}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Block, Inst, Value, parse_function};
    use crate::random::{self, Shape};

    /// A function of empty blocks: `edges[n]` are the blocks that block n goes to.
    pub(crate) fn graph(edges: &[&[usize]]) -> Function {
        let mut text = String::from("func @f(i32) {\nblock0(v0: i32):\n");
        for (at, to) in edges.iter().enumerate() {
            if at > 0 {
                text += &format!("block{at}:\n");
            }
            text += &match to {
                [] => "ret\n".to_string(),
                [to] => format!("jump block{to}\n"),
                [first, rest @ ..] => {
                    let cases: Vec<String> =
                        rest.iter().enumerate().map(|(key, to)| format!("{key}: block{to}")).collect();
                    format!("switch.i32 v0, block{first}, [{}]\n", cases.join(", "))
                }
            };
        }
        parse_function(&(text + "}")).unwrap()
    }

    fn block(index: usize) -> Block {
        Block::new(index)
    }

    #[test]
    fn orders_and_predecessors() {
        let f = graph(&[&[1, 2], &[3], &[3, 1], &[1, 4], &[], &[4]]);
        let cfg = Cfg::compute(&f);
        assert_eq!(format!("{:?}", cfg.reverse_postorder), "[block0, block2, block1, block3, block4]");
        let preds = |at| cfg.preds(block(at)).iter().map(|(from, _)| from.index()).collect::<Vec<usize>>();
        assert_eq!([preds(0), preds(1), preds(3), preds(4)], [vec![], vec![0, 2, 3], vec![1, 2], vec![3, 5]]);
        assert!(!cfg.is_reached(block(5)) && cfg.place(block(5)).is_none() && cfg.place(block(1)) == Some(2));
    }

    /// Dominance by its definition: `by` dominates `block` if the entry does not reach it without `by`.
    fn dominates_slowly(edges: &[&[usize]], by: usize, block: usize) -> bool {
        let reaches = |avoid: Option<usize>| {
            let mut seen = vec![false; edges.len()];
            let mut list = vec![0];
            while let Some(at) = list.pop() {
                if Some(at) != avoid && !std::mem::replace(&mut seen[at], true) {
                    list.extend(edges[at]);
                }
            }
            seen[block]
        };
        reaches(None) && !reaches(Some(by))
    }

    #[test]
    fn dominators_are_those_of_the_definition() {
        // From a fixed linear congruential sequence: graphs of 2 to 13 blocks, irreducible ones among them.
        let mut state = 1u64;
        let mut next = |below: usize| {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (state >> 33) as usize % below
        };
        let mut irreducible = 0;
        for _ in 0..300 {
            let count = 2 + next(12);
            let edges: Vec<Vec<usize>> =
                (0..count).map(|_| (0..next(4)).map(|_| 1 + next(count - 1)).collect()).collect();
            let edges: Vec<&[usize]> = edges.iter().map(|to| &to[..]).collect();
            let f = graph(&edges);
            let cfg = Cfg::compute(&f);
            let dominators = Dominators::compute(&cfg, f.block_count());
            for by in 0..count {
                for at in 0..count {
                    let fast = dominators.dominates(block(by), block(at));
                    assert_eq!(fast, dominates_slowly(&edges, by, at), "block{by}, block{at} of {f}");
                }
            }
            for &at in dominators.preorder() {
                assert_eq!(dominators.idom(at).is_none(), at.index() == 0);
                assert!(dominators.idom(at).is_none_or(|idom| idom != at && dominators.dominates(idom, at)));
            }
            let loops = Loops::compute(&f, &cfg, &dominators);
            irreducible += u32::from(loops.is_irreducible());
            for own in loops.iter() {
                for at in (0..count).map(block).filter(|&at| loops.contains(own, at)) {
                    assert!(dominators.dominates(loops.header(own), at), "{own} has {at} of {f}");
                }
            }
        }
        assert!((20..250).contains(&irreducible), "{irreducible}");
    }

    #[test]
    fn loops_nest() {
        // 1 is a loop around 2 (with latches 3 and 4) and 6; 2 is a loop around 3.
        let f = graph(&[&[1], &[2, 7], &[3], &[3, 2, 4], &[2, 5], &[6], &[6, 1], &[]]);
        let cfg = Cfg::compute(&f);
        let loops = Loops::compute(&f, &cfg, &Dominators::compute(&cfg, f.block_count()));
        let depths: Vec<u32> = (0..8).map(|at| loops.depth(block(at))).collect();
        assert_eq!(depths, [0, 1, 2, 3, 2, 1, 2, 0]);
        assert!(!loops.is_irreducible());
        assert_eq!(loops.iter().len(), 4);
        let inner = loops.innermost(block(3)).unwrap();
        let middle = loops.parent(inner).unwrap();
        assert_eq!((loops.header(inner), loops.header(middle)), (block(3), block(2)));
        assert!(loops.contains(middle, block(3)) && !loops.contains(inner, block(4)));
        assert_eq!(loops.innermost(block(7)), None);
    }

    #[test]
    fn deep_nests_take_no_deep_stack() {
        let depth = 20_000;
        let edges: Vec<Vec<usize>> = (0..=depth)
            .map(|at| match at {
                0 => vec![1],
                _ if at == depth => (1..depth).step_by(97).collect(),
                _ => vec![at + 1],
            })
            .collect();
        let edges: Vec<&[usize]> = edges.iter().map(|to| &to[..]).collect();
        let f = graph(&edges);
        let cfg = Cfg::compute(&f);
        let dominators = Dominators::compute(&cfg, f.block_count());
        assert!(dominators.dominates(block(1), block(depth)));
        let loops = Loops::compute(&f, &cfg, &dominators);
        assert_eq!(loops.depth(block(depth)), (1..depth).step_by(97).count() as u32);
    }

    #[test]
    fn liveness_at_the_ends_of_blocks() {
        let text = "\
func @f(i64, ptr) -> i64 {
block0(v0: i64, v1: ptr):
    v2 = const.i64 0
    v3 = const.i64 1
    jump block1(v2)
block1(v4: i64):
    v5 = lt_s.i64 v4, v0
    br v5, block2, block3(v4)
block2:
    v6 = add.i64 v4, v3
    guard v5, exit0(v1)
    jump block1(v6)
block3(v7: i64):
    ret v7
block4:
    ret v2
}
";
        let f = parse_function(text).unwrap();
        let live = Liveness::compute(&f, &Cfg::compute(&f));
        let check = |at: usize, live_in: &[usize], live_out: &[usize]| {
            let sorted = |values: Vec<Value>| {
                let mut indices: Vec<usize> = values.iter().map(|value| value.index()).collect();
                indices.sort_unstable();
                indices
            };
            assert_eq!(sorted(live.live_in(block(at)).collect()), live_in, "into block{at}");
            assert_eq!(sorted(live.live_out(block(at)).collect()), live_out, "out of block{at}");
        };
        check(0, &[], &[0, 1, 3]);
        check(1, &[0, 1, 3], &[0, 1, 3, 4, 5]);
        check(2, &[0, 1, 3, 4, 5], &[0, 1, 3]);
        check(3, &[], &[]);
        assert!(live.is_live_out(block(1), Value::new(4)) && !live.is_live_in(block(1), Value::new(4)));
        assert!(!live.is_live_out(block(0), Value::new(2)));
    }

    /// Liveness by its definition: from each use, all ways back to the definition.
    fn live_slowly(f: &Function, cfg: &Cfg, value: Value) -> (Vec<bool>, Vec<bool>) {
        let defines = |block: Block| {
            let result = |inst: &Inst| f[*inst].result() == Some(value);
            f[block].params.contains(&value) || f[block].insts.iter().any(result)
        };
        let (mut live_in, mut live_out) = (vec![false; f.block_count()], vec![false; f.block_count()]);
        for &start in &cfg.reverse_postorder {
            let mut uses = false;
            f[start].insts.iter().for_each(|&inst| f.visit_uses(inst, |used| uses |= used == value));
            let mut list = if uses && !defines(start) { vec![start] } else { Vec::new() };
            while let Some(block) = list.pop() {
                if std::mem::replace(&mut live_in[block.index()], true) {
                    continue;
                }
                for &(pred, _) in cfg.preds(block).iter().filter(|(pred, _)| cfg.is_reached(*pred)) {
                    live_out[pred.index()] = true;
                    if !defines(pred) {
                        list.push(pred);
                    }
                }
            }
        }
        (live_in, live_out)
    }

    #[test]
    fn liveness_is_that_of_the_definition() {
        let mut live_values = 0;
        for seed in 0..40 {
            for f in random::program(seed, &Shape { statements: 25, ..Shape::default() }).functions {
                let cfg = Cfg::compute(&f);
                let live = Liveness::compute(&f, &cfg);
                for value in (0..f.value_count()).map(Value::new) {
                    let (live_in, live_out) = live_slowly(&f, &cfg, value);
                    for &block in &f.layout {
                        let own = (live.is_live_in(block, value), live.is_live_out(block, value));
                        let expected = (live_in[block.index()], live_out[block.index()]);
                        assert_eq!(own, expected, "seed {seed}: {value} in {block} of {f}");
                        live_values += u32::from(own.0);
                    }
                }
            }
        }
        assert!(live_values > 1000, "{live_values}");
    }
}
