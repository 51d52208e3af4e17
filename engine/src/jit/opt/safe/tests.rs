//! What becomes an integer and what stays a double, in loops made by hand.

use super::{constant, run};
use crate::code::{FunctionKind, FunctionTemplate};
use crate::jit::opt::graph::{
    Block, Effects, End, Frame, FrameData, FrameState, Graph, Loop, Node, Op, Rep, State,
};
use crate::value::Value;
use std::sync::Arc;
use tierlock_codegen::fuel::Fuel;
use tierlock_codegen::ir::{FloatCond, IntCond};

/// `for (x = start; body; ) x = next`, and then x is returned.
struct Maker {
    g: Graph,
    x: Node,
    start: Node,
}

const BEFORE: Block = Block(0);
const BODY: Block = Block(1);
const BEHIND: Block = Block(2);

impl Maker {
    fn new(start: Op) -> Maker {
        let mut g = Graph::default();
        g.frames.push(FrameData {
            template: Arc::new(FunctionTemplate::empty(FunctionKind::Normal)),
            name: String::new(),
            code: 0,
            base: 0,
            state: 0,
            caller: None,
        });
        for enters in [false, true] {
            let (frame, values, removed) = (Frame(0), Vec::new(), Vec::new());
            g.states.push(FrameState { frame, offset: 0, values, removed, enters, caller: None });
        }
        for _ in 0..3 {
            g.make_block(0);
        }
        g.blocks[1].preds = vec![BEFORE, BODY];
        g.blocks[2].preds = vec![BODY];
        g.blocks[0].end = End::Jump(BODY);
        let mut made = Maker { g, x: Node(0), start: Node(0) };
        made.start = match start {
            Op::CheckNumber => {
                let slot = made.push(BEFORE, Op::Slot(5), &[]);
                let number = made.push(BEFORE, Op::CheckNumber, &[slot]);
                made.g.nodes[number.0 as usize].state = Some(State(1));
                number
            }
            _ => made.push(BEFORE, start, &[]),
        };
        made.x = made.g.make(Op::Phi, &[made.start]);
        made.g.nodes[made.x.0 as usize].rep = Rep::Double;
        made.g.blocks[1].phis.push(made.x);
        made
    }

    fn push(&mut self, block: Block, op: Op, args: &[Node]) -> Node {
        let node = self.g.make(op, args);
        if op.effects().has(Effects::GUARDS) || super::is_arithmetic(op) {
            self.g.nodes[node.0 as usize].state = Some(State(0));
        }
        self.g.block(block).nodes.push(node);
        node
    }

    fn body(&mut self, op: Op, args: &[Node]) -> Node {
        self.push(BODY, op, args)
    }

    fn int(&mut self, value: i32) -> Node {
        self.body(Op::IntConst(value), &[])
    }

    /// Ends the loop and runs the pass.
    fn finish(&mut self, next: Node) {
        self.g.nodes[self.x.0 as usize].args.push(next);
        let goes_on = self.body(Op::BoolConst(true), &[]);
        self.g.blocks[1].end = End::Branch(goes_on, BODY, BEHIND);
        self.g.blocks[2].end = End::Return(self.x);
        self.g.verify("what was made");
        run(&mut self.g, &mut Fuel::unlimited());
        self.g.verify("safe");
    }

    fn op(&self, node: Node) -> Op {
        self.g.node(node).op
    }

    fn is_safe(&self) -> bool {
        self.g.node(self.x).rep == Rep::Safe
    }
}

#[test]
fn a_sum_of_integers_is_one_and_whoever_is_outside_gets_a_double() {
    let mut m = Maker::new(Op::IntConst(0));
    let by = m.int(7);
    let next = m.body(Op::DoubleAdd, &[m.x, by]);
    m.finish(next);
    assert!(m.is_safe());
    assert_eq!(m.op(next), Op::SafeAdd);
    assert_eq!(m.g.node(next).state, Some(State(0)));
    let End::Return(returned) = m.g.blocks[2].end else { panic!("it returns") };
    assert_eq!((m.op(returned), m.g.node(returned).args[0]), (Op::SafeDouble, m.x));
}

#[test]
fn fractions_and_unknown_doubles_keep_all_that_they_reach_from_being_integers() {
    let half = Op::DoubleConst(0.5f64.to_bits());
    let unknown = Op::Slot(6);
    for start in [half, Op::DoubleConst((-0.0f64).to_bits()), Op::DoubleConst(1e300f64.to_bits())] {
        let mut m = Maker::new(start);
        let by = m.int(7);
        let next = m.body(Op::DoubleAdd, &[m.x, by]);
        m.finish(next);
        assert!(!m.is_safe(), "{start:?}");
        assert_eq!((m.op(next), m.g.node(next).state), (Op::DoubleAdd, None));
    }
    let mut m = Maker::new(Op::IntConst(0));
    let slot = m.body(unknown, &[]);
    let by = m.body(Op::CheckNumber, &[slot]);
    let next = m.body(Op::DoubleAdd, &[m.x, by]);
    m.finish(next);
    assert!(!m.is_safe(), "what comes in the middle of a loop may be anything");
}

#[test]
fn a_site_that_was_wrong_has_no_state_and_stays() {
    let mut m = Maker::new(Op::IntConst(0));
    let by = m.int(7);
    let next = m.body(Op::DoubleAdd, &[m.x, by]);
    m.g.nodes[next.0 as usize].state = None;
    m.finish(next);
    assert!(!m.is_safe());
}

#[test]
fn what_enters_a_loop_is_guessed_unless_a_guess_there_was_wrong() {
    for failed in [false, true] {
        let mut m = Maker::new(Op::CheckNumber);
        let (state, again) = (State(1), State(1));
        m.g.loops.push(Loop { header: BODY, before: BEFORE, state, again, failed });
        let by = m.int(7);
        let next = m.body(Op::DoubleAdd, &[m.x, by]);
        m.finish(next);
        assert_eq!(m.is_safe(), !failed);
        assert_eq!(m.op(m.start), if failed { Op::CheckNumber } else { Op::CheckSafe });
    }
}

#[test]
fn a_remainder_that_is_only_compared_does_not_look_for_the_sign_of_zero() {
    for seen in [false, true] {
        let mut m = Maker::new(Op::IntConst(-9));
        let (two, zero) = (m.int(2), m.int(0));
        let rest = m.body(Op::DoubleMod, &[m.x, two]);
        let even = m.body(Op::DoubleCompare(FloatCond::Eq), &[rest, zero]);
        let next = m.body(Op::DoubleMul, &[m.x, two]);
        if seen {
            m.g.states[0].values.push((5, rest));
            m.g.nodes[rest.0 as usize].state = Some(State(1));
        }
        m.finish(next);
        assert_eq!(m.op(even), Op::SafeCompare(IntCond::Eq));
        assert_eq!(m.op(rest), if seen { Op::SafeMod } else { Op::SafeRemainder });
        assert_eq!(m.op(next), Op::SafeMul);
    }
}

#[test]
fn a_half_that_is_rounded_down_needs_no_look_and_one_that_is_truncated_is_no_integer() {
    let mut m = Maker::new(Op::IntConst(1 << 30));
    let two = m.int(2);
    let half = m.body(Op::DoubleDiv, &[m.x, two]);
    let floor = m.body(Op::DoubleFloor, &[half]);
    let next = m.body(Op::DoubleAdd, &[floor, m.x]);
    m.finish(next);
    assert_eq!(m.op(floor), Op::SafeFloorDiv);
    assert_eq!(m.g.node(floor).args[0], m.x, "not the double that the quotient is made of");

    let mut m = Maker::new(Op::IntConst(1 << 30));
    let two = m.int(2);
    let half = m.body(Op::DoubleDiv, &[m.x, two]);
    let low = m.body(Op::Truncate, &[half]);
    let next = m.body(Op::DoubleAdd, &[m.x, low]);
    m.finish(next);
    assert_eq!(m.op(half), Op::DoubleDiv);
}

#[test]
fn what_is_boxed_in_each_round_stays_a_double() {
    let mut m = Maker::new(Op::IntConst(0));
    let by = m.int(7);
    let next = m.body(Op::DoubleAdd, &[m.x, by]);
    let object = m.body(Op::Const(Value::UNDEFINED.bits()), &[]);
    m.body(Op::StoreField(8), &[object, next]);
    m.body(Op::StoreField(16), &[object, m.x]);
    m.finish(next);
    assert!(!m.is_safe());
}

#[test]
fn constants_are_integers_up_to_the_last_exact_one() {
    let mut m = Maker::new(Op::IntConst(0));
    let mut of = |value: f64| {
        let node = m.g.make(Op::DoubleConst(value.to_bits()), &[]);
        constant(&m.g, node)
    };
    assert_eq!(of(9007199254740992.0), Some(1 << 53));
    assert_eq!(of(-9007199254740992.0), Some(-(1 << 53)));
    assert_eq!(of(0.0), Some(0));
    for none in [-0.0, 9007199254740994.0, i64::MIN as f64, 1e19, -1e300, f64::NAN, f64::INFINITY, 0.25] {
        assert_eq!(of(none), None, "{none}");
    }
}
