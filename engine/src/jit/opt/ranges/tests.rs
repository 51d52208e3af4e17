//! Ranges against what the ops compute, by trying all values of small ranges, and loops made by hand.

use super::solve::{Place, Range, Ranges};
use crate::jit::opt::graph::{
    Block, Effects, Elements, End, Frame, FrameState, Graph, Loop, Node, Op, Rep, State,
};
use tierlock_codegen::fuel::Fuel;
use tierlock_codegen::ir::IntCond;

/// A graph in the making.
struct Maker {
    g: Graph,
    block: Block,
}

impl Maker {
    fn new() -> Maker {
        let mut g = Graph::default();
        let block = g.make_block(0);
        g.states.push(FrameState {
            frame: Frame(0),
            offset: 0,
            values: Vec::new(),
            removed: Vec::new(),
            enters: true,
            caller: None,
        });
        Maker { g, block }
    }

    fn push(&mut self, op: Op, args: &[Node]) -> Node {
        let node = self.g.make(op, args);
        if op.effects().has(Effects::GUARDS) {
            self.g.nodes[node.0 as usize].state = Some(State(0));
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

    /// Any of a range.
    fn some(&mut self, register: u16, min: i32, max: i32) -> Node {
        let any = self.any(register);
        let (min, max) = (self.int(min), self.int(max));
        let below = self.push(Op::IntMin, &[any, max]);
        self.push(Op::IntMax, &[below, min])
    }

    fn phi(&mut self, args: &[Node]) -> Node {
        let phi = self.g.make(Op::Phi, args);
        self.g.nodes[phi.0 as usize].rep = Rep::Int;
        self.g.block(self.block).phis.push(phi);
        phi
    }

    fn begin(&mut self, preds: &[Block]) -> Block {
        self.block = self.g.make_block(0);
        self.g.block(self.block).preds = preds.to_vec();
        self.block
    }

    fn op(&self, node: Node) -> Op {
        self.g.node(node).op
    }
}

/// What an op computes; None: it leaves.
fn concrete(op: Op, a: i32, b: i32) -> Option<i32> {
    let negative_zero = |product: i64| product == 0 && (a < 0 || b < 0);
    let (x, y) = (i64::from(a), i64::from(b));
    let int = |value: i64| i32::try_from(value).ok();
    match op {
        Op::IntAdd => int(x + y),
        Op::IntSub => int(x - y),
        Op::IntMul => int(x * y).filter(|_| !negative_zero(x * y)),
        Op::IntImul => Some(a.wrapping_mul(b)),
        Op::IntDiv => (b != 0 && x % y == 0 && !(a == 0 && b < 0)).then(|| x / y).and_then(int),
        Op::IntMod => (b != 0 && !(x % y == 0 && a < 0)).then(|| x % y).and_then(int),
        Op::IntAnd => Some(a & b),
        Op::IntOr => Some(a | b),
        Op::IntXor => Some(a ^ b),
        Op::IntShl => Some(a.wrapping_shl(b as u32)),
        Op::IntShr => Some(a.wrapping_shr(b as u32)),
        Op::IntUShr => i32::try_from((a as u32).wrapping_shr(b as u32)).ok(),
        Op::WrapUShr => Some((a as u32).wrapping_shr(b as u32) as i32),
        Op::IntMin => Some(a.min(b)),
        Op::IntMax => Some(a.max(b)),
        other => unreachable!("{other:?}"),
    }
}

const ENDS: [(i32, i32); 12] = [
    (0, 0),
    (1, 3),
    (-3, -1),
    (-2, 2),
    (0, 4),
    (-4, 0),
    (5, 9),
    (31, 33),
    (i32::MAX - 2, i32::MAX),
    (i32::MIN, i32::MIN + 2),
    (46340, 46341),
    (-65537, -65535),
];

#[test]
fn results_are_in_their_ranges_and_what_is_rewritten_is_the_same() {
    let ops = [
        Op::IntAdd,
        Op::IntSub,
        Op::IntMul,
        Op::IntImul,
        Op::IntDiv,
        Op::IntMod,
        Op::IntAnd,
        Op::IntOr,
        Op::IntXor,
        Op::IntShl,
        Op::IntShr,
        Op::IntUShr,
        Op::WrapUShr,
        Op::IntMin,
        Op::IntMax,
    ];
    for (op, first, second) in ops
        .iter()
        .flat_map(|op| ENDS.iter().flat_map(move |first| ENDS.iter().map(move |second| (*op, first, second))))
    {
        let mut m = Maker::new();
        let (a, b) = (m.some(5, first.0, first.1), m.some(6, second.0, second.1));
        let result = m.push(op, &[a, b]);
        m.g.block(m.block).end = End::Return(result);
        let ranges = Ranges::compute(&m.g).expect("no loop is too much");
        let range = ranges.at(&m.g, result, Place { block: 0, index: usize::MAX }).expect("it is computed");
        super::run(&mut m.g, &mut Fuel::default());
        for (a, b) in (first.0..=first.1).flat_map(|a| (second.0..=second.1).map(move |b| (a, b))) {
            let value = concrete(op, a, b);
            assert!(value.is_none_or(|value| range.has(value.into())), "{op:?} of {a} and {b}: {range:?}");
            let now = match m.op(result) {
                same if same == op => continue,
                Op::WrapAdd => Some(a.wrapping_add(b)),
                Op::WrapSub => Some(a.wrapping_sub(b)),
                Op::Remainder => Some((a as u32 % b as u32) as i32),
                Op::IntMulNoNegativeZero => i32::try_from(i64::from(a) * i64::from(b)).ok(),
                plain => concrete(plain, a, b),
            };
            assert_eq!(now, value, "{op:?} of {a} and {b} became {:?}", m.op(result));
        }
    }
}

#[test]
fn relations_are_known_only_where_all_pairs_agree() {
    let conds = [IntCond::Eq, IntCond::Ne, IntCond::LtS, IntCond::LeS, IntCond::GtS, IntCond::GeS];
    let holds = |cond, a: i32, b: i32| match cond {
        IntCond::Eq => a == b,
        IntCond::Ne => a != b,
        IntCond::LtS => a < b,
        IntCond::LeS => a <= b,
        IntCond::GtS => a > b,
        _ => a >= b,
    };
    for (cond, first, second) in conds.iter().flat_map(|cond| {
        ENDS.iter().flat_map(move |first| ENDS.iter().map(move |second| (*cond, first, second)))
    }) {
        let range = |ends: &(i32, i32)| Range { min: ends.0.into(), max: ends.1.into() };
        let pairs = (first.0..=first.1).flat_map(|a| (second.0..=second.1).map(move |b| (a, b)));
        let outcomes: Vec<bool> = pairs.map(|(a, b)| holds(cond, a, b)).collect();
        let all = outcomes.iter().all(|&outcome| outcome == outcomes[0]).then_some(outcomes[0]);
        assert_eq!(range(first).relation(cond, range(second)), all, "{cond:?} {first:?} {second:?}");
    }
}

/// `for (i = from; i COND n; i += by) { a[i + offset] }`: the counter's next value, and the access.
fn counted(m: &mut Maker, (from, cond, n, by): (Node, IntCond, Node, i32), offset: i32) -> (Node, Node) {
    let object = m.push(Op::Slot(9), &[]);
    let elements = m.push(Op::ElementsOf, &[object]);
    let capacity = m.push(Op::Capacity, &[elements]);
    let before = m.block;
    let header = m.begin(&[before]);
    m.g.block(before).end = End::Jump(header);
    let i = m.phi(&[from]);
    let goes_on = m.push(Op::IntCompare(cond), &[i, n]);
    let body = m.begin(&[header]);
    let offset = m.int(offset);
    let index = m.push(Op::IntAdd, &[i, offset]);
    let access = m.push(Op::LoadIntElement, &[elements, index, capacity]);
    let by = m.int(by);
    let next = m.push(Op::IntAdd, &[i, by]);
    m.g.nodes[i.0 as usize].args.push(next);
    m.g.block(header).preds.push(body);
    m.g.block(body).end = End::Jump(header);
    let end = m.begin(&[header]);
    m.g.block(header).end = End::Branch(goes_on, body, end);
    m.g.block(end).end = End::Return(i);
    m.g.loops.push(Loop { header, before, state: State(0), again: State(0), failed: false });
    (next, access)
}

fn looks(m: &Maker) -> Vec<Op> {
    let ops = m.g.blocks.iter().flat_map(|block| &block.nodes).map(|&node| m.op(node));
    ops.filter(|op| matches!(op, Op::CheckRoom(_))).collect()
}

#[test]
fn a_counter_below_a_bound_cannot_overflow_and_its_accesses_are_looked_at_once() {
    let mut m = Maker::new();
    let (zero, n) = (m.int(0), m.any(6));
    let (next, access) = counted(&mut m, (zero, IntCond::LtS, n, 1), 0);
    super::run(&mut m.g, &mut Fuel::default());
    assert_eq!(m.op(next), Op::WrapAdd);
    assert!(m.g.node(next).state.is_none() && m.g.node(access).in_bounds);
    // The index is at most n - 1.
    assert_eq!(looks(&m), [Op::CheckRoom(-1)]);
}

#[test]
fn what_goes_on_without_an_element_says_nothing_of_its_index() {
    for (op, tells) in [(Op::LoadIntElement, true), (Op::LoadElementOrNone(Elements::Any), false)] {
        let mut m = Maker::new();
        let (any, seven, object) = (m.any(6), m.int(7), m.push(Op::Slot(9), &[]));
        let index = m.push(Op::IntAnd, &[any, seven]);
        let elements = m.push(Op::ElementsOf, &[object]);
        let capacity = m.push(Op::Capacity, &[elements]);
        let place = [object, elements, index, capacity];
        m.push(op, if tells { &place[1..] } else { &place });
        let [again, looked_up] = [Op::LoadIntElement, Op::LoadElementOrNone(Elements::Any)]
            .map(|op| m.push(op, if op == Op::LoadIntElement { &place[1..] } else { &place }));
        m.g.block(m.block).end = End::Return(again);
        super::run(&mut m.g, &mut Fuel::default());
        assert_eq!(m.g.node(again).in_bounds, tells);
        // Behind an access that leaves, it is known to be there.
        assert!(m.g.node(looked_up).in_bounds);
    }
}

#[test]
fn a_counter_up_to_a_bound_may_overflow() {
    let mut m = Maker::new();
    let (zero, n) = (m.int(0), m.any(6));
    let (next, access) = counted(&mut m, (zero, IntCond::LeS, n, 1), 0);
    super::run(&mut m.g, &mut Fuel::default());
    assert_eq!(m.op(next), Op::IntAdd);
    assert!(m.g.node(access).in_bounds);
    assert_eq!(looks(&m), [Op::CheckRoom(0)]);
}

#[test]
fn a_counter_in_steps_of_two_may_overflow_below_a_bound() {
    let mut m = Maker::new();
    let (zero, n) = (m.int(0), m.any(6));
    let (next, _) = counted(&mut m, (zero, IntCond::LtS, n, 2), 0);
    super::run(&mut m.g, &mut Fuel::default());
    assert_eq!(m.op(next), Op::IntAdd);
}

#[test]
fn what_may_be_below_0_is_looked_at() {
    for (from, offset) in [(0, -1), (-1, 0)] {
        let mut m = Maker::new();
        let (from, n) = (m.int(from), m.any(6));
        let (_, access) = counted(&mut m, (from, IntCond::LtS, n, 1), offset);
        super::run(&mut m.g, &mut Fuel::default());
        assert!(!m.g.node(access).in_bounds);
        assert_eq!(looks(&m), []);
    }
}

#[test]
fn a_counter_down_to_0_is_bounded_by_where_it_begins() {
    let mut m = Maker::new();
    let (n, zero) = (m.any(6), m.int(0));
    let (next, access) = counted(&mut m, (n, IntCond::GtS, zero, -1), -1);
    super::run(&mut m.g, &mut Fuel::default());
    assert_eq!(m.op(next), Op::WrapAdd);
    assert!(m.g.node(access).in_bounds);
    assert_eq!(looks(&m), [Op::CheckRoom(-1)]);
}

#[test]
fn a_loop_whose_entry_was_wrong_keeps_its_looks() {
    let mut m = Maker::new();
    let (zero, n) = (m.int(0), m.any(6));
    let (next, access) = counted(&mut m, (zero, IntCond::LtS, n, 1), 0);
    m.g.loops[0].failed = true;
    super::run(&mut m.g, &mut Fuel::default());
    assert_eq!(m.op(next), Op::WrapAdd);
    assert!(!m.g.node(access).in_bounds);
    assert_eq!(looks(&m), []);
}

#[test]
fn nothing_is_rewritten_without_fuel() {
    let mut m = Maker::new();
    let (zero, n) = (m.int(0), m.any(6));
    let (next, access) = counted(&mut m, (zero, IntCond::LtS, n, 1), 0);
    super::run(&mut m.g, &mut Fuel::limited(0));
    assert_eq!(m.op(next), Op::IntAdd);
    assert!(!m.g.node(access).in_bounds);
}

#[test]
fn integers_that_went_through_doubles_stay_integers_while_those_are_exact() {
    for (factor, stays) in [(31, true), (1 << 21, true), (1 << 23, false)] {
        let mut m = Maker::new();
        let (h, c, factor) = (m.any(5), m.any(6), m.int(factor));
        let product = m.push(Op::DoubleMul, &[h, factor]);
        let sum = m.push(Op::DoubleAdd, &[product, c]);
        let low = m.push(Op::Truncate, &[sum]);
        m.g.block(m.block).end = End::Return(low);
        super::run(&mut m.g, &mut Fuel::default());
        let of = m.g.node(low).args[0];
        assert_eq!(m.op(of), if stays { Op::WrapAdd } else { Op::DoubleAdd });
    }
}

#[test]
fn the_sign_of_a_zero_is_given_up_only_where_nobody_sees_it() {
    // What uses a remainder, and whether it sees the sign of a zero.
    type Use = fn(&mut Maker, Node) -> Node;
    let uses: [(Use, bool); 8] = [
        (|_, node| node, true),
        (
            |m, node| {
                let zero = m.int(0);
                m.push(Op::IntCompare(IntCond::Eq), &[node, zero])
            },
            false,
        ),
        (
            |m, node| {
                let one = m.int(1);
                m.push(Op::IntAdd, &[node, one])
            },
            false,
        ),
        // -0 + -0 is -0.
        (|m, node| m.push(Op::IntAdd, &[node, node]), true),
        (
            |m, node| {
                let zero = m.int(0);
                m.push(Op::IntSub, &[node, zero])
            },
            true,
        ),
        (
            |m, node| {
                let zero = m.int(0);
                m.push(Op::IntSub, &[zero, node])
            },
            false,
        ),
        (
            |m, node| {
                let mask = m.int(-1);
                m.push(Op::IntAnd, &[node, mask])
            },
            false,
        ),
        (|m, node| m.phi(&[node]), true),
    ];
    for (index, (user, sees)) in uses.into_iter().enumerate() {
        let mut m = Maker::new();
        let (a, by) = (m.any(5), m.int(4));
        let remainder = m.push(Op::IntMod, &[a, by]);
        let used = user(&mut m, remainder);
        m.g.block(m.block).end = End::Return(used);
        super::run(&mut m.g, &mut Fuel::default());
        let expect = if sees { Op::IntMod } else { Op::SignedRemainder };
        assert_eq!(m.op(remainder), expect, "use {index}");
    }
    // Nor where an exit would show it.
    let mut m = Maker::new();
    let (a, by) = (m.any(5), m.int(4));
    let remainder = m.push(Op::IntMod, &[a, by]);
    let is_zero = m.push(Op::IntCompare(IntCond::Eq), &[remainder, by]);
    m.g.block(m.block).end = End::Return(is_zero);
    m.g.states[0].values.push((5, remainder));
    super::run(&mut m.g, &mut Fuel::default());
    assert_eq!(m.op(remainder), Op::IntMod);
}

#[test]
fn what_enters_a_loop_and_grows_is_guessed_not_to_be_below_0() {
    let room = Op::CheckRoom(-1);
    for (by, failed, expect) in [(1, false, &[room, room][..]), (1, true, &[]), (-1, false, &[])] {
        let mut m = Maker::new();
        let (from, n) = (m.any(5), m.any(6));
        let (_, access) = counted(&mut m, (from, IntCond::LtS, n, by), 0);
        m.g.loops[0].failed = failed;
        super::run(&mut m.g, &mut Fuel::default());
        assert_eq!(m.g.node(access).in_bounds, !expect.is_empty(), "by {by}, failed {failed}");
        // One at the counter, one at the limit.
        assert_eq!(looks(&m), expect);
    }
}
