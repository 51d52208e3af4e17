//! Simplification of branches, blocks and parameters.
//!
//! Four steps, each one walk: terminators whose way is known become jumps; edges to blocks that only go on are sent on
//! (and so are those that bring a constant to a block that only tests it); parameters that are the same for every edge
//! go; and a block is joined with the one that alone leads to it.
//!
//! # Invariants
//! - A block that is sent past must neither compute nor have parameters that are used outside of it: what it dominates
//!   need not be dominated by it any more.

use super::fold::condition;
use super::{can_replace, used_outside};
use crate::analysis::{Cfg, Graph};
use crate::entity::EntitySet;
use crate::fuel::Fuel;
use crate::ir::{Block, Edge, Extra, Function, Inst, Op, Type, Value};
use crate::machine::edges::remove_unreachable;

/// Runs the pass.
pub fn run(f: &mut Function, graph: &mut Graph, fuel: &mut Fuel) {
    let spent = fuel.spent();
    for at in 0..f.layout.len() {
        let block = f.layout[at];
        guards(f, block, fuel);
        if let Some(inst) = f.terminator(block) {
            terminator(f, inst, fuel);
        }
    }
    forward(f, fuel);
    if remove_unreachable(f) || fuel.spent() > spent {
        graph.forget();
    }
    if f.layout[1..].iter().any(|&block| !f[block].params.is_empty()) {
        parameters(f, graph.cfg(f), fuel);
    }
    if join(f, fuel) {
        graph.forget();
    }
    f.resolve_aliases();
}

/// A guard that never holds ends its block.
fn guards(f: &mut Function, block: Block, fuel: &mut Fuel) {
    let fails = |&inst: &Inst| f[inst].op == Op::Guard && f.const_bits(f.args(inst)[0]) == Some(0);
    let Some(at) = f[block].insts.iter().position(fails) else { return };
    if !fuel.spend() {
        return;
    }
    let guard = f[block].insts[at];
    let values = f.rest(guard).to_vec();
    let extra = f[guard].extra;
    let leave = f.make_inst(Op::Leave, Type::I64, &values, extra);
    f.inherit_origin(leave, guard);
    f[block].insts.truncate(at);
    f[block].insts.push(leave);
}

/// One whose way is known becomes a jump.
fn terminator(f: &mut Function, inst: Inst, fuel: &mut Fuel) {
    match f[inst].op {
        Op::Br => branch(f, inst, fuel),
        Op::Switch => switch(f, inst, fuel),
        _ => {}
    }
}

fn branch(f: &mut Function, inst: Inst, fuel: &mut Fuel) {
    let edges: Vec<Edge> = f.edges(inst).collect();
    let [then, or_else] = edges[..] else { unreachable!("a branch has two edges") };
    let cond = f.args(inst)[0];
    if let Some(bits) = f.const_bits(cond) {
        if fuel.spend() {
            to_jump(f, inst, if bits != 0 { then } else { or_else });
        }
    } else if f[then].block == f[or_else].block && f.edge_args(then) == f.edge_args(or_else) {
        if fuel.spend() {
            to_jump(f, inst, then);
        }
    } else {
        let (by, opposite) = condition(f, cond);
        if by != cond && fuel.spend() {
            f.args_mut(inst)[0] = by;
            if opposite {
                (f[then], f[or_else]) = (f[or_else], f[then]);
            }
        }
    }
}

fn switch(f: &mut Function, inst: Inst, fuel: &mut Fuel) {
    let mut edges = f.edges(inst);
    let default = edges.next().expect("a switch has a default");
    if let Some(value) = f.const_int(f.args(inst)[0]) {
        let at = f.keys(inst).iter().position(|&key| key == value);
        let taken = at.map_or(default, |at| edges.nth(at).expect("a key has an edge"));
        if fuel.spend() {
            to_jump(f, inst, taken);
        }
        return;
    }
    let same = |f: &Function, edge: Edge| {
        f[edge].block == f[default].block && f.edge_args(edge) == f.edge_args(default)
    };
    if edges.all(|edge| same(f, edge)) && fuel.spend() {
        to_jump(f, inst, default);
    }
}

fn to_jump(f: &mut Function, inst: Inst, edge: Edge) {
    let args = f.edge_args(edge).to_vec();
    let edges = f.make_edges(&[(f[edge].block, &args)], &[]);
    f.rewrite(inst, Op::Jump, Type::I64, &[], edges);
}

/// Sends edges past blocks that do nothing but go on.
fn forward(f: &mut Function, fuel: &mut Fuel) {
    let may_be_passed = |block: &&Block| f[**block].insts.len() == 1 && !f[**block].params.is_empty();
    let outside = used_outside(f, &f.layout.iter().filter(may_be_passed).copied().collect::<Vec<Block>>());
    // Chains are followed, but not forever: blocks may go on to each other in a circle.
    const STEPS_MAX: usize = 8;
    for at in 0..f.layout.len() {
        let block = f.layout[at];
        for edge in f.out_edges(block) {
            for _ in 0..STEPS_MAX {
                let Some((to, args)) = sent_on(f, edge, &outside) else { break };
                if !fuel.spend() {
                    return;
                }
                f[edge].block = to;
                f.set_edge_args(edge, &args);
            }
        }
        if let Some(inst) = f.terminator(block) {
            terminator(f, inst, fuel);
        }
    }
}

/// Where an edge may go instead.
fn sent_on(f: &Function, edge: Edge, outside: &EntitySet<Block>) -> Option<(Block, Vec<Value>)> {
    let by = f[edge].block;
    let [inst] = f[by].insts[..] else { return None };
    if outside.contains(by) {
        return None;
    }
    let params = &f[by].params;
    let given = |value: Value| match params.iter().position(|&param| param == value) {
        Some(at) => f.edge_args(edge)[at],
        None => value,
    };
    let next = match f[inst].op {
        Op::Jump => f.edges(inst).next()?,
        // The test's outcome is known on this edge.
        Op::Br if !params.is_empty() => {
            let cond = given(f.args(inst)[0]);
            let taken = usize::from(f.const_bits(cond)? == 0);
            f.edges(inst).nth(taken)?
        }
        _ => return None,
    };
    if f[next].block == by {
        return None;
    }
    Some((f[next].block, f.edge_args(next).iter().map(|&value| given(value)).collect()))
}

/// Parameters that get the same value on every edge, or themselves, are that value.
fn parameters(f: &mut Function, cfg: &Cfg, fuel: &mut Fuel) {
    // What goes in one round may make others equal; loops in loops take a few.
    const ROUNDS_MAX: usize = 4;
    for _ in 0..ROUNDS_MAX {
        let mut changed = false;
        for &block in &cfg.reverse_postorder[1..] {
            if f[block].params.is_empty() {
                continue;
            }
            let mut keep = vec![true; f[block].params.len()];
            let mut some_go = false;
            for (at, keep) in keep.iter_mut().enumerate() {
                let param = f[block].params[at];
                let Some(value) = only_value(f, cfg, block, at, param) else { continue };
                if can_replace(f, param, value) && fuel.spend() {
                    f.replace(param, value);
                    *keep = false;
                    some_go = true;
                }
            }
            if some_go {
                changed = true;
                drop_params(f, cfg, block, &keep);
            }
        }
        if !changed {
            return;
        }
    }
}

fn only_value(f: &Function, cfg: &Cfg, block: Block, at: usize, param: Value) -> Option<Value> {
    let mut only = None;
    for &(_, edge) in cfg.preds(block) {
        let value = f.resolve(f.edge_args(edge)[at]);
        if value == param || only == Some(value) {
            continue;
        }
        if only.is_some() {
            return None;
        }
        only = Some(value);
    }
    only
}

/// Takes parameters away, and from the edges what they were given.
fn drop_params(f: &mut Function, cfg: &Cfg, block: Block, keep: &[bool]) {
    let kept = |values: &[Value]| -> Vec<Value> {
        values.iter().zip(keep).filter(|(_, keep)| **keep).map(|(&value, _)| value).collect()
    };
    let old = std::mem::take(&mut f[block].params);
    let params = kept(&old);
    f.set_params(block, params);
    for &(_, edge) in cfg.preds(block) {
        let args = kept(f.edge_args(edge));
        f.set_edge_args(edge, &args);
    }
}

/// Joins each block with the one that alone leads to it and leads nowhere else. Says whether there was any.
fn join(f: &mut Function, fuel: &mut Fuel) -> bool {
    let mut ways_in = vec![0u32; f.block_count()];
    for &block in &f.layout {
        for to in f.successors(block) {
            ways_in[to.index()] += 1;
        }
    }
    let entry = f.entry();
    let mut gone = EntitySet::with_capacity(f.block_count());
    for at in 0..f.layout.len() {
        let block = f.layout[at];
        if gone.contains(block) {
            continue;
        }
        while let Some(jump) = f.terminator(block).filter(|&inst| f[inst].op == Op::Jump) {
            let edge = f.edges(jump).next().expect("a jump has an edge");
            let next = f[edge].block;
            if ways_in[next.index()] != 1 || next == block || next == entry || !fuel.spend() {
                break;
            }
            let params = f[next].params.clone();
            let args = f.edge_args(edge).to_vec();
            f.set_params(next, Vec::new());
            for (param, arg) in params.into_iter().zip(args) {
                f.replace(param, arg);
            }
            let tail = std::mem::take(&mut f[next].insts);
            f[block].insts.pop();
            f[block].insts.extend(tail);
            f[block].cold |= f[next].cold;
            f[jump].extra = Extra::None;
            gone.insert(next);
        }
    }
    if gone.is_empty() {
        return false;
    }
    f.layout.retain(|&block| !gone.contains(block));
    true
}
