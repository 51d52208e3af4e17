//! Copies the first round of a loop in front of it, where that gives the loop's values a better form.
//!
//! A variable that is undefined at first, and a number from the first round on, is a value in every round: boxed where it is written, and looked at where it is read. Behind a
//! round of its own it comes as a number, and `untag` and `loads` do the rest. The code of that round is the price; so nothing else is peeled: guards that each round makes are
//! moved by `hoist` without a copy, and those behind a branch or a call would be made again behind a peeled round as well.
//!
//! # Invariants
//! - As `unroll` has it, only innermost loops without calls are copied, in which no frame begins.
//! - Guesses about what enters the loop leave with what the first round made: a loop's state for another round, which has the header's phis.

#[cfg(test)]
mod tests;

use super::copy::{self, Copied, Copy};
use super::graph::{Block, End, Graph, Node, Op, Rep, State};
use super::unroll::{self, Places, Short};
use rustc_hash::FxHashSet;
use tierlock_codegen::fuel::Fuel;
use tierlock_fault::{Fault, is_planted};

/// Nodes of a loop.
const NODES_MAX: usize = 60;

/// Runs the pass. Each loop costs fuel.
pub fn run(g: &mut Graph, fuel: &mut Fuel) {
    if !g.loops.iter().any(|l| gains(g, l.header, l.before)) {
        return;
    }
    let mut loops = unroll::short_loops(g, |nodes| (nodes <= NODES_MAX).then_some(1));
    loops.retain(|l| gains(g, l.header, l.before));
    let mut places = Places::new(g);
    let mut all: Vec<Copied> = Vec::new();
    for l in loops {
        if !fuel.spend() {
            break;
        }
        let first = g.blocks.len() as u32;
        let copy = peel(g, &l);
        places.put(&l, (first..g.blocks.len() as u32).map(Block), true);
        all.push(Copied { blocks: l.blocks, copies: vec![copy] });
    }
    if !all.is_empty() {
        copy::mend(g, &all);
        places.reorder(g);
    }
}

/// Whether something begins as a constant that is no number, and is one from the first round on.
fn gains(g: &Graph, header: Block, before: Block) -> bool {
    let data = &g.blocks[header.0 as usize];
    let Some(entered) = data.preds.iter().position(|pred| *pred == before) else { return false };
    data.phis.iter().any(|&phi| {
        let args = &g.node(phi).args;
        matches!(g.node(args[entered]).op, Op::Const(_)) && {
            let others = args.iter().enumerate().filter(|(way, _)| *way != entered);
            are_untagged(g, phi, others.map(|(_, &arg)| arg).collect())
        }
    })
}

/// Whether all that comes, from a phi too, would lie in a register as one and the same.
fn are_untagged(g: &Graph, phi: Node, mut open: Vec<Node>) -> bool {
    let mut seen = FxHashSet::from_iter([phi]);
    let mut common = None;
    while let Some(node) = open.pop() {
        if !seen.insert(node) {
            continue;
        }
        let data = g.node(node);
        match (data.op, data.rep, common) {
            (Op::Phi, ..) => open.extend(data.args.iter()),
            (_, Rep::Tagged | Rep::Pointer | Rep::None, _) => return false,
            (_, rep, None) => common = Some(rep),
            (_, rep, Some(other)) if rep == other => {}
            (_, Rep::Int | Rep::Double, Some(Rep::Int | Rep::Double)) => common = Some(Rep::Double),
            _ => return false,
        }
    }
    common.is_some()
}

fn peel(g: &mut Graph, l: &Short) -> Copy {
    let (entered, back) = (unroll::way_of(g, l.header, l.before), unroll::way_of(g, l.header, l.latch));
    let phis = g.block(l.header).phis.clone();
    let start = phis.iter().map(|&phi| (phi, g.node(phi).args[entered])).collect();
    let copy = copy::run(g, &l.blocks, start, |g, node| !unroll::is_poll(g, node));
    let (first, last) = (copy.block(l.header), copy.block(l.latch));
    g.block(first).preds = vec![l.before];
    g.block(l.before).end = End::Jump(first);
    g.block(l.header).preds[entered] = last;

    let at = g.loops.iter().position(|own| own.header == l.header).expect("it is one of the loops");
    let mut state = g.states[g.loops[at].again.0 as usize].clone();
    for value in copy::values(&mut state).filter(|value| phis.contains(value)) {
        *value = copy.node(g.node(*value).args[back]);
    }
    g.states.push(state);
    g.loops[at].state = State(g.states.len() as u32 - 1);
    g.loops[at].before = last;

    for phi in phis.iter().copied().filter(|_| !is_planted(Fault::OptPeel)) {
        let data = &mut g.nodes[phi.0 as usize];
        data.args[entered] = copy.node(data.args[back]);
    }
    copy
}
