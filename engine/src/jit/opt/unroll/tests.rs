//! Loops made by hand, run before and after: they give the same, look for interrupts less often, and leave with the same values.

use crate::code::{FunctionKind, FunctionTemplate};
use crate::jit::opt::graph::{
    Block, Effects, End, Frame, FrameData, FrameState, Graph, Loop, Node, Op, Rep, State,
};
use std::sync::Arc;
use tierlock_codegen::fuel::Fuel;
use tierlock_codegen::ir::IntCond;

/// A graph in the making: a block before a loop, the loop's header, its body, and a block behind it.
struct Maker {
    g: Graph,
    block: Block,
}

impl Maker {
    fn new() -> Maker {
        let mut g = Graph::default();
        g.frames.push(FrameData {
            template: Arc::new(FunctionTemplate::empty(FunctionKind::Normal)),
            name: String::new(),
            code: 0,
            base: 0,
            state: 0,
            caller: None,
        });
        let block = g.make_block(0);
        Maker { g, block }
    }

    fn push(&mut self, op: Op, args: &[Node]) -> Node {
        let node = self.g.make(op, args);
        if op.effects().has(Effects::GUARDS) {
            let state = self.state(&[]);
            self.g.nodes[node.0 as usize].state = Some(state);
        }
        self.g.block(self.block).nodes.push(node);
        node
    }

    fn int(&mut self, value: i32) -> Node {
        self.push(Op::IntConst(value), &[])
    }

    /// An int32 that comes from outside.
    fn any(&mut self, register: u16) -> Node {
        let slot = self.push(Op::Slot(register), &[]);
        self.push(Op::CheckInt, &[slot])
    }

    fn phi(&mut self, args: &[Node]) -> Node {
        let phi = self.g.make(Op::Phi, args);
        self.g.nodes[phi.0 as usize].rep = Rep::Int;
        self.g.block(self.block).phis.push(phi);
        phi
    }

    fn state(&mut self, values: &[Node]) -> State {
        let values = (0..).zip(values.iter().copied()).collect();
        let (frame, removed) = (Frame(0), Vec::new());
        self.g.states.push(FrameState { frame, offset: 0, values, removed, enters: false, caller: None });
        State(self.g.states.len() as u32 - 1)
    }

    fn begin(&mut self, preds: &[Block]) -> Block {
        self.block = self.g.make_block(0);
        self.g.block(self.block).preds = preds.to_vec();
        self.block
    }

    /// Begins a loop.
    fn header(&mut self) -> Block {
        let before = self.block;
        let header = self.begin(&[before]);
        self.g.block(before).end = End::Jump(header);
        let state = self.state(&[]);
        self.g.loops.push(Loop { header, before, state, again: state, failed: false });
        header
    }

    /// Goes back to the header, whose phis get these values.
    fn go_back(&mut self, header: Block, values: &[(Node, Node)]) {
        self.push(Op::Poll(0), &[]);
        for &(phi, value) in values {
            self.g.nodes[phi.0 as usize].args.push(value);
        }
        let latch = self.block;
        self.g.block(latch).end = End::Jump(header);
        self.g.block(header).preds.push(latch);
    }
}

/// What a graph gives for values of slots: what it returns, or leaves with, and how often it looked for interrupts.
fn eval(g: &Graph, slots: &[i32]) -> (Vec<i32>, usize) {
    let mut values = vec![0i32; g.nodes.len()];
    let (mut at, mut from, mut polls) = (Block(0), None, 0);
    loop {
        let block = &g.blocks[at.0 as usize];
        let way = from.and_then(|from| block.preds.iter().position(|pred| *pred == from));
        let inputs: Vec<i32> = block
            .phis
            .iter()
            .map(|&phi| values[g.node(phi).args[way.expect("phis have inputs")].0 as usize])
            .collect();
        block.phis.iter().zip(inputs).for_each(|(phi, value)| values[phi.0 as usize] = value);
        for &node in &block.nodes {
            let data = g.node(node);
            let arg = |index: usize| values[data.args[index].0 as usize];
            values[node.0 as usize] = match data.op {
                Op::IntConst(value) => value,
                Op::Slot(register) => slots[usize::from(register)],
                Op::CheckInt => arg(0),
                Op::CheckNotEmpty => {
                    if arg(0) == 0 {
                        let state = data.state.expect("guards have states");
                        let left = g.values_of(state).into_iter();
                        return (left.map(|node| values[node.0 as usize]).collect(), polls);
                    }
                    0
                }
                Op::WrapAdd => arg(0).wrapping_add(arg(1)),
                Op::WrapSub => arg(0).wrapping_sub(arg(1)),
                Op::IntImul => arg(0).wrapping_mul(arg(1)),
                Op::IntXor => arg(0) ^ arg(1),
                Op::IntMax => arg(0).max(arg(1)),
                Op::IntMin => arg(0).min(arg(1)),
                Op::IntCompare(IntCond::LtS) => i32::from(arg(0) < arg(1)),
                Op::IntCompare(IntCond::LeS) => i32::from(arg(0) <= arg(1)),
                Op::IntCompare(IntCond::GtS) => i32::from(arg(0) > arg(1)),
                Op::IntCompare(IntCond::GeS) => i32::from(arg(0) >= arg(1)),
                Op::IntCompare(IntCond::Ne) => i32::from(arg(0) != arg(1)),
                Op::Poll(_) => {
                    polls += 1;
                    0
                }
                other => unreachable!("{other:?} is not in these loops"),
            };
        }
        let to = match block.end {
            End::Jump(to) => to,
            End::Branch(condition, then, or_else) => {
                if values[condition.0 as usize] != 0 {
                    then
                } else {
                    or_else
                }
            }
            End::Return(value) => return (vec![values[value.0 as usize]], polls),
            ref other => unreachable!("{other:?} is not in these loops"),
        };
        (from, at) = (Some(at), to);
    }
}

/// Unrolls, and runs before and after with each of some inputs, as long as the loop looks for interrupts no more than some times.
fn check(m: Maker, inputs: &[Vec<i32>]) {
    let before = m.g;
    before.verify("build");
    let mut after = before.clone();
    super::run(&mut after, &mut Fuel::unlimited());
    after.verify("unroll");
    assert!(after.blocks.len() > before.blocks.len(), "nothing was unrolled");
    for slots in inputs {
        let ((expect, many), (got, few)) = (eval(&before, slots), eval(&after, slots));
        assert_eq!(got, expect, "{slots:?}\n{}", after.print());
        // What remains of a counted loop looks for interrupts in each round.
        assert!(few <= many / 4 + 3, "{slots:?}: {few} instead of {many}");
    }
    let mut same = before.clone();
    super::run(&mut same, &mut Fuel::limited(0));
    assert_eq!(same.print(), before.print(), "without fuel");
}

/// `for (i = slot 0; i COND slot 1; i += by) s = s * 3 ^ i`, which is left where `s` gets to be slot 2, if that is wanted.
fn sums(cond: IntCond, by: i32, leaves: bool) -> Maker {
    let mut m = Maker::new();
    let (from, to) = (m.any(0), m.any(1));
    sums_of(m, from, to, cond, by, leaves)
}

fn sums_of(mut m: Maker, from: Node, to: Node, cond: IntCond, by: i32, leaves: bool) -> Maker {
    let stop = m.any(2);
    let (zero, three, by) = (m.int(0), m.int(3), m.int(by));
    let header = m.header();
    let (i, s) = (m.phi(&[from]), m.phi(&[zero]));
    let goes_on = m.push(Op::IntCompare(cond), &[i, to]);
    let mut body = m.begin(&[header]);
    let goes_in = body;
    let product = m.push(Op::IntImul, &[s, three]);
    let sum = m.push(Op::IntXor, &[product, i]);
    let mut out = vec![header];
    if leaves {
        let differs = m.push(Op::IntCompare(IntCond::Ne), &[sum, stop]);
        let test = body;
        body = m.begin(&[test]);
        m.g.block(test).end = End::Branch(differs, body, Block(4));
        out.push(test);
    }
    let next = m.push(Op::WrapAdd, &[i, by]);
    m.go_back(header, &[(i, next), (s, sum)]);
    let behind = m.begin(&out);
    m.g.block(header).end = End::Branch(goes_on, goes_in, behind);
    let end = match leaves {
        true => m.phi(&[s, sum]),
        false => s,
    };
    let both = m.push(Op::IntImul, &[end, i]);
    m.g.block(behind).end = End::Return(both);
    m
}

const MOST: i32 = i32::MAX;
const LEAST: i32 = i32::MIN;

#[test]
fn counted_loops_give_the_same_however_many_rounds_they_have() {
    let ways = [(IntCond::LtS, 1), (IntCond::LtS, 3), (IntCond::LeS, 1), (IntCond::LeS, 2)];
    for (cond, by) in ways {
        for leaves in [false, true] {
            let mut inputs = Vec::new();
            for far in -2..30 {
                inputs.push(vec![7, 7 + far, 100]);
                // Not all the way up: a guard would have left where the counter is no int32.
                inputs.push(vec![MOST - 40, MOST - 40 + far, 3]);
                inputs.push(vec![LEAST, LEAST + far.max(0), 0]);
            }
            check(sums(cond, by, leaves), &inputs);
            let turned = if cond == IntCond::LtS { IntCond::GtS } else { IntCond::GeS };
            let down: Vec<Vec<i32>> =
                inputs.iter().map(|input| vec![!input[0], !input[1], input[2]]).collect();
            check(sums(turned, -by, leaves), &down);
        }
    }
}

#[test]
fn a_loop_of_fewer_rounds_than_would_stand_in_a_row_stays_as_it_is() {
    let ways = [(IntCond::LtS, 1i32), (IntCond::LeS, 2), (IntCond::GtS, -3), (IntCond::GeS, -1)];
    for (cond, by) in ways {
        for far in -1..30 {
            let mut m = Maker::new();
            let (from, to) = (m.int(7), m.int(7 + far * by.signum()));
            let m = sums_of(m, from, to, cond, by, false);
            let least = 3 * by.abs() + i32::from(matches!(cond, IntCond::LtS | IntCond::GtS));
            if far >= least {
                check(m, &[vec![0, 0, 0]]);
                continue;
            }
            let mut after = m.g.clone();
            super::run(&mut after, &mut Fuel::unlimited());
            assert_eq!(after.print(), m.g.print(), "{cond:?} {by}, as far as {far}");
        }
    }
}

#[test]
fn what_leaves_takes_the_values_of_its_round() {
    let mut m = Maker::new();
    let (first, stop) = (m.any(0), m.any(1));
    let (one, three) = (m.int(1), m.int(3));
    let header = m.header();
    // Two that change places, a count, and no counter that is compared.
    let (a, b, count) = (m.phi(&[first]), m.phi(&[three]), m.phi(&[one]));
    let goes_on = m.push(Op::IntCompare(IntCond::Ne), &[a, stop]);
    let body = m.begin(&[header]);
    let left = m.push(Op::WrapSub, &[count, stop]);
    let guard = m.push(Op::CheckNotEmpty, &[left]);
    let state = m.state(&[a, b, count, left]);
    m.g.nodes[guard.0 as usize].state = Some(state);
    let sum = m.push(Op::WrapAdd, &[a, b]);
    let next = m.push(Op::WrapAdd, &[count, one]);
    m.go_back(header, &[(a, b), (b, sum), (count, next)]);
    let behind = m.begin(&[header]);
    m.g.block(header).end = End::Branch(goes_on, body, behind);
    let both = m.push(Op::IntXor, &[a, count]);
    m.g.block(behind).end = End::Return(both);
    let inputs: Vec<Vec<i32>> =
        (-3..20).flat_map(|first| (1..25).map(move |stop| vec![first, stop])).collect();
    check(m, &inputs);
}
