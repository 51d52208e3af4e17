//! Loops made by hand.

use super::run;
use crate::code::{FunctionKind, FunctionTemplate};
use crate::jit::opt::graph::{Effects, End, Frame, FrameData, FrameState, Graph, Loop, Node, Op, Rep, State};
use crate::jit::opt::untag;
use crate::value::Value;
use std::sync::Arc;
use tierlock_codegen::fuel::Fuel;

/// A loop with a variable that is `first` at first and then an int32, or what is in a slot; and the phi.
fn made(first: Op, is_int: bool) -> (Graph, Node) {
    let mut g = Graph::default();
    g.frames.push(FrameData {
        template: Arc::new(FunctionTemplate::empty(FunctionKind::Normal)),
        name: String::new(),
        code: 0,
        base: 0,
        state: 0,
        caller: None,
    });
    let blocks @ [before, header, body, out] = [0; 4].map(|offset| g.make_block(offset));
    let mut state = |values: Vec<(u16, Node)>| {
        let (frame, removed) = (Frame(0), Vec::new());
        g.states.push(FrameState { frame, offset: 0, values, removed, enters: true, caller: None });
        State(g.states.len() as u32 - 1)
    };
    let (entering, again) = (state(Vec::new()), state(Vec::new()));
    let push = |g: &mut Graph, block, op: Op, args: &[Node]| {
        let node = g.make(op, args);
        g.nodes[node.0 as usize].state = op.effects().has(Effects::GUARDS).then_some(entering);
        g.block(block).nodes.push(node);
        node
    };
    let slot = push(&mut g, before, Op::Slot(3), &[]);
    let first = push(&mut g, before, first, &[]);
    let phi = g.make(Op::Phi, &[first]);
    g.block(header).phis.push(phi);
    let goes_on = push(&mut g, header, Op::Truthy, &[phi]);
    let next = if is_int { push(&mut g, body, Op::CheckInt, &[slot]) } else { slot };
    push(&mut g, body, Op::Poll(0), &[]);
    g.nodes[phi.0 as usize].args.push(next);
    g.block(before).end = End::Jump(header);
    g.block(header).end = End::Branch(goes_on, out, body);
    g.block(body).end = End::Jump(header);
    g.block(out).end = End::Return(phi);
    g.block(header).preds = vec![before, body];
    for block in [body, out] {
        g.block(block).preds = vec![header];
    }
    g.states[entering.0 as usize].values = vec![(5, first)];
    g.states[again.0 as usize].values = vec![(5, phi)];
    g.loops.push(Loop { header, before, state: entering, again, failed: false });
    assert_eq!(g.blocks.len(), blocks.len());
    g.verify("the test");
    (g, phi)
}

#[test]
fn a_variable_that_becomes_an_int32_is_one_behind_the_first_round() {
    let (mut g, phi) = made(Op::Const(Value::UNDEFINED.bits()), true);
    run(&mut g, &mut Fuel::unlimited());
    g.verify("peel");
    assert_eq!(g.blocks.len(), 6);
    untag::run(&mut g, &mut Fuel::unlimited());
    assert_eq!(g.node(phi).rep, Rep::Int);
    // What enters the loop is what the round before it made, for T1 too.
    let l = g.loops[0];
    let [entered, next] = g.node(phi).args[..] else { panic!("the loop is entered in one place") };
    assert_ne!(entered, next);
    assert_eq!(g.node(entered).op, Op::CheckInt);
    assert!(g.blocks[l.before.0 as usize].nodes.contains(&entered));
    assert_eq!(g.states[l.state.0 as usize].values, [(5, entered)]);
    // One look for interrupts is enough: where it goes back.
    let polls = g.blocks.iter().flat_map(|block| &block.nodes);
    assert_eq!(polls.filter(|&&node| matches!(g.node(node).op, Op::Poll(_))).count(), 1);
}

#[test]
fn other_loops_stay_as_they_are() {
    for (first, is_int) in [(Op::IntConst(1), true), (Op::Const(Value::NULL.bits()), false)] {
        let (mut g, _) = made(first, is_int);
        run(&mut g, &mut Fuel::unlimited());
        assert_eq!(g.blocks.len(), 4);
    }
    let (mut g, _) = made(Op::Const(Value::NULL.bits()), true);
    run(&mut g, &mut Fuel::limited(0));
    assert_eq!(g.blocks.len(), 4);
}
