//! Jump threading: a block that only tests what it is given is repeated in the blocks that lead to it.
//!
//! Lowering asks a question in one place and branches on the answer in another: the ways of the answer meet in a block,
//! as a parameter that is tested at once. Each way then knows the answer, or has a comparison that the branch can be
//! fused with, and skips a jump.
//!
//! Two steps. What a branch gives to its edges is a constant where the branch itself says so: on the way where `c`
//! holds, `c` is true. Then, the last blocks first, small ones that test a parameter, or what they compute from it, are
//! copied to the ends of the blocks that jump to them; edges of branches are sent on where the answer is known there.
//!
//! # Invariants
//! - What a repeated block computes is used nowhere but there, so nothing that it dominated need be dominated by it.
//! - Headers of loops are neither repeated nor led to from new places: a loop keeps its one entry, and its one way back.

use super::bounds;
use super::fold::condition;
use super::used_outside;
use crate::analysis::Graph;
use crate::entity::EntitySet;
use crate::fuel::Fuel;
use crate::ir::{Block, Edge, Extra, Function, Inst, Op, Type, Value, ValueDef};
use crate::machine::edges::remove_unreachable;
use tierlock_fault::{Fault, is_planted};

/// Most instructions of a block that is repeated, its branch aside.
const COPIED_MAX: usize = 3;
/// Most blocks that one is repeated in.
const WAYS_MAX: usize = 8;

/// Runs the pass.
pub fn run(f: &mut Function, graph: &mut Graph, fuel: &mut Fuel) {
    let tests = tests(f, graph);
    if tests.is_empty() {
        return;
    }
    let spent = fuel.spent();
    for at in 0..f.layout.len() {
        say_what_is_known(f, f.layout[at], fuel);
    }
    let cfg = graph.cfg(f);
    for test in tests {
        for &(from, edge) in cfg.preds(test) {
            if f[edge].block == test && from != test {
                repeat(f, test, from, edge, fuel);
            }
        }
    }
    if fuel.spent() > spent {
        remove_unreachable(f);
        graph.forget();
    }
}

/// The blocks that may be repeated, those that come last first.
fn tests(f: &Function, graph: &mut Graph) -> Vec<Block> {
    let is_small = |block: &Block| {
        let [insts @ .., last] = &f[*block].insts[..] else { return false };
        f[*last].op == Op::Br
            && !f[*block].params.is_empty()
            && insts.len() <= COPIED_MAX
            && insts.iter().all(|&inst| f[inst].op.is_pure())
            && depends(f, *block, f.args(*last)[0])
    };
    if !f.layout[1..].iter().any(is_small) {
        return Vec::new();
    }
    let (cfg, _, loops) = graph.loops(f);
    let mut headers = EntitySet::with_capacity(f.block_count());
    for own in loops.iter() {
        headers.insert(loops.header(own));
    }
    let may_be = |block: &Block| {
        is_small(block)
            && cfg.preds(*block).len() <= WAYS_MAX
            && !headers.contains(*block)
            && f.successors(*block).all(|next| !headers.contains(next))
    };
    let order = &cfg.reverse_postorder[1..];
    let mut tests: Vec<Block> = order.iter().rev().copied().filter(may_be).collect();
    let outside = used_outside(f, &tests);
    tests.retain(|&test| !outside.contains(test));
    tests
}

/// Whether a block's condition is a parameter of it or computed in it.
fn depends(f: &Function, block: Block, cond: Value) -> bool {
    match f.value_def(cond) {
        ValueDef::Param(home, _) => home == block,
        _ => f.def_inst(cond).is_some_and(|inst| f[block].insts.contains(&inst)),
    }
}

/// Gives a branch's edges constants for what the branch itself answers.
fn say_what_is_known(f: &mut Function, block: Block, fuel: &mut Fuel) {
    let Some(branch) = f.terminator(block).filter(|&inst| f[inst].op == Op::Br) else { return };
    let (tested, opposite) = condition(f, f.args(branch)[0]);
    for (edge, holds) in f.edges(branch).zip([true, false]) {
        for at in 0..f.edge_args(edge).len() {
            let given = f.edge_args(edge)[at];
            let (by, turned) = condition(f, given);
            let is_truth = by != given || !holds ^ opposite || is_truth(f, given);
            if by != tested || !is_truth || !fuel.spend() {
                continue;
            }
            let answer = holds ^ opposite ^ turned;
            let constant = f.make_inst(Op::Const, Type::I32, &[], Extra::Const(answer.into()));
            before_last(f, block, constant);
            f.edge_args_mut(edge)[at] = f[constant].result().expect("a constant is a value");
        }
    }
}

/// Whether a value is 1 where it is not 0.
fn is_truth(f: &Function, value: Value) -> bool {
    let bounds = bounds::of(f, value);
    bounds.min >= 0 && bounds.max <= 1
}

fn before_last(f: &mut Function, block: Block, inst: Inst) {
    let at = f[block].insts.len() - 1;
    f[block].insts.insert(at, inst);
}

/// Repeats a block on one way to it, if that helps.
fn repeat(f: &mut Function, test: Block, from: Block, edge: Edge, fuel: &mut Fuel) {
    let Some(last) = f.terminator(from) else { return };
    if !f.edges(last).any(|own| own == edge) {
        return;
    }
    let args = f.edge_args(edge).to_vec();
    let mut values: Vec<(Value, Value)> = f[test].params.iter().copied().zip(args).collect();
    let insts = f[test].insts.clone();
    let (&branch, insts) = insts.split_last().expect("a block ends");
    let answer = answer(f, insts, f.args(branch)[0], &values);
    if (f[last].op != Op::Jump && answer.is_none()) || !fuel.spend() {
        return;
    }
    for &inst in insts {
        let (op, ty) = (f[inst].op, f[inst].ty);
        let args: Vec<Value> = f.args(inst).iter().map(|&arg| given(&values, arg)).collect();
        let copy = f.make_inst(op, ty, &args, f[inst].extra);
        f.inherit_origin(copy, inst);
        before_last(f, from, copy);
        values.push((
            f[inst].result().expect("what is pure has a result"),
            f[copy].result().expect("as before"),
        ));
    }
    let ways: Vec<Edge> = f.edges(branch).collect();
    let mut ways: Vec<(Block, Vec<Value>)> = ways
        .into_iter()
        .map(|way| (f[way].block, f.edge_args(way).iter().map(|&arg| given(&values, arg)).collect()))
        .collect();
    if is_planted(Fault::ThreadWrongWay) {
        ways.swap(0, 1);
    }
    if let Some(holds) = answer {
        let (to, args) = &ways[usize::from(!holds)];
        f[edge].block = *to;
        f.set_edge_args(edge, args);
        return;
    }
    let edges: Vec<(Block, &[Value])> = ways.iter().map(|(to, args)| (*to, &args[..])).collect();
    let edges = f.make_edges(&edges, &[]);
    f.rewrite(last, Op::Br, Type::I64, &[given(&values, f.args(branch)[0])], edges);
}

/// What stands for a value of a block on one way to it.
fn given(values: &[(Value, Value)], value: Value) -> Value {
    values.iter().find(|(own, _)| *own == value).map_or(value, |&(_, by)| by)
}

/// Which way a block goes, where that is known of what it is given.
fn answer(f: &Function, insts: &[Inst], cond: Value, values: &[(Value, Value)]) -> Option<bool> {
    let mut known: Vec<(Value, u64)> = Vec::new();
    let bits = |known: &[(Value, u64)], value: Value| {
        let own = known.iter().find(|(own, _)| *own == value).map(|&(_, bits)| bits);
        own.or_else(|| f.const_bits(given(values, value)))
    };
    for &inst in insts {
        let Some(compute) = f[inst].op.info().compute else { continue };
        let args: Option<Vec<u64>> = f.args(inst).iter().map(|&arg| bits(&known, arg)).collect();
        if let (Some(args), Some(result)) = (args, f[inst].result())
            && let Some(computed) = compute(f[inst].ty, &args)
        {
            known.push((result, computed));
        }
    }
    bits(&known, cond).map(|bits| bits != 0)
}
