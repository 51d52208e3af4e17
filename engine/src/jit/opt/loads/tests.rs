//! What goes and what stays, in graphs made by hand.

use super::run;
use crate::code::{FunctionKind, FunctionTemplate};
use crate::jit::opt::graph::{
    Block, Effects, Elements, End, Frame, FrameData, FrameState, Graph, Node, Op, State,
};
use std::sync::Arc;
use tierlock_codegen::fuel::Fuel;

const SHAPE: u64 = 0x1000;

/// A graph in the making, which returns what is asked about.
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
        let values = Vec::new();
        g.states.push(FrameState {
            frame: Frame(0),
            offset: 0,
            values,
            removed: Vec::new(),
            enters: false,
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

    fn slot(&mut self, register: u16) -> Node {
        self.push(Op::Slot(register), &[])
    }

    fn begin(&mut self, preds: &[Block]) -> Block {
        self.block = self.g.make_block(0);
        self.g.block(self.block).preds = preds.to_vec();
        self.block
    }

    fn end(&mut self, end: End) {
        self.g.block(self.block).end = end;
    }

    /// What a value that is returned is after the pass: its own, or another one's.
    fn returned(mut self, value: Node) -> Node {
        self.end(End::Return(value));
        let end = self.block.0 as usize;
        run(&mut self.g, &mut Fuel::unlimited());
        self.g.verify("loads");
        match self.g.blocks[end].end {
            End::Return(value) => value,
            _ => unreachable!("the pass changes no ends"),
        }
    }
}

/// What a second load of a field is, where an object, another one and a value lie in between with what `between` makes.
fn second(between: impl FnOnce(&mut Maker, [Node; 3])) -> [Node; 3] {
    let mut m = Maker::new();
    let inputs @ [object, _, value] = [3, 4, 5].map(|register| m.slot(register));
    let first = m.push(Op::LoadField(32), &[object]);
    between(&mut m, inputs);
    let second = m.push(Op::LoadField(32), &[object]);
    [m.returned(second), first, value]
}

#[test]
fn what_nothing_writes_is_loaded_once() {
    let kept = |between: fn(&mut Maker, [Node; 3])| {
        let [found, first, _] = second(between);
        assert_eq!(found, first);
    };
    kept(|_, _| ());
    kept(|m, [_, other, value]| _ = m.push(Op::StoreField(40), &[other, value]));
    kept(|m, [_, other, value]| _ = m.push(Op::StoreOut(32), &[other, value]));
    kept(|m, [_, other, value]| _ = m.push(Op::StoreEnv(0), &[other, value]));
    kept(|m, _| _ = m.push(Op::Poll(0), &[]));
}

#[test]
fn what_may_be_written_is_loaded_again() {
    let again = |between: fn(&mut Maker, [Node; 3])| {
        let [found, first, value] = second(between);
        assert!(found != first && found != value);
    };
    again(|m, [_, other, value]| _ = m.push(Op::StoreField(32), &[other, value]));
    again(|m, [_, other, value]| _ = m.push(Op::StoreAdd(32, SHAPE), &[other, value]));
    again(|m, [_, other, value]| _ = m.push(Op::StoreByName(0, 0), &[other, other, value]));
    again(|m, _| _ = m.push(Op::Generic(0), &[]));
}

#[test]
fn what_is_stored_is_not_loaded() {
    let [found, _, value] = second(|m, [object, _, value]| _ = m.push(Op::StoreField(32), &[object, value]));
    assert_eq!(found, value);
}

#[test]
fn what_lies_otherwise_than_a_load_gives_it_is_loaded() {
    for (kind, load) in [(Elements::Int, Op::LoadIntElement), (Elements::Double, Op::LoadDoubleElement)] {
        for converts in [false, true] {
            let mut m = Maker::new();
            let [object, value] = [3, 4].map(|register| m.slot(register));
            let elements = m.push(Op::ElementsOf, &[object]);
            let capacity = m.push(Op::Capacity, &[elements]);
            let index = m.push(Op::IntConst(1), &[]);
            let check = if kind == Elements::Int { Op::CheckInt } else { Op::CheckNumber };
            let value = if converts { m.push(check, &[value]) } else { value };
            m.push(load, &[elements, index, capacity]);
            m.push(Op::StoreElement(kind, 0), &[elements, index, capacity, value]);
            let again = m.push(load, &[elements, index, capacity]);
            let found = m.returned(again);
            assert_eq!(found, if converts { value } else { again });
        }
    }
}

#[test]
fn the_shape_that_a_store_gives_is_not_asked_for() {
    let mut m = Maker::new();
    let [object, value] = [3, 4].map(|register| m.slot(register));
    m.push(Op::CheckShape(SHAPE), &[object]);
    m.push(Op::StoreAdd(32, SHAPE + 8), &[object, value]);
    m.push(Op::CheckShape(SHAPE + 8), &[object]);
    m.push(Op::CheckShape(SHAPE), &[object]);
    m.push(Op::CheckShape(SHAPE + 8), &[object]);
    m.end(End::Return(value));
    run(&mut m.g, &mut Fuel::unlimited());
    let asked: Vec<Op> = m.g.blocks[0].nodes.iter().map(|&node| m.g.node(node).op).collect();
    // The second look for the first shape always fails, but that is for it to say.
    assert_eq!(asked[2..], [Op::CheckShape(SHAPE), Op::StoreAdd(32, SHAPE + 8), Op::CheckShape(SHAPE),]);
}

/// A load before a loop, and one in it; in the loop, behind that, what `inside` makes.
fn in_a_loop(inside: impl FnOnce(&mut Maker, Node, Node)) -> bool {
    let mut m = Maker::new();
    let [object, value] = [3, 4].map(|register| m.slot(register));
    let first = m.push(Op::LoadField(32), &[object]);
    let before = m.block;
    let header = m.begin(&[before]);
    m.g.block(before).end = End::Jump(header);
    let again = m.push(Op::LoadField(32), &[object]);
    let condition = m.push(Op::Truthy, &[again]);
    let body = m.begin(&[header]);
    inside(&mut m, object, value);
    m.end(End::Jump(header));
    m.g.block(header).preds.push(body);
    let out = m.begin(&[header]);
    m.g.block(header).end = End::Branch(condition, body, out);
    m.returned(again) == first
}

#[test]
fn what_a_loop_writes_is_loaded_in_it() {
    assert!(in_a_loop(|_, _, _| ()));
    assert!(in_a_loop(|m, object, value| _ = m.push(Op::StoreField(40), &[object, value])));
    assert!(!in_a_loop(|m, object, value| _ = m.push(Op::StoreField(32), &[object, value])));
    assert!(!in_a_loop(|m, _, _| _ = m.push(Op::Generic(0), &[])));
}

#[test]
fn what_one_way_writes_is_loaded_where_ways_meet() {
    for writes in [false, true] {
        let mut m = Maker::new();
        let [object, value] = [3, 4].map(|register| m.slot(register));
        let first = m.push(Op::LoadField(32), &[object]);
        let condition = m.push(Op::Truthy, &[first]);
        let above = m.block;
        let then = m.begin(&[above]);
        if writes {
            m.push(Op::StoreField(32), &[object, value]);
        }
        let meet = m.begin(&[above, then]);
        m.g.block(then).end = End::Jump(meet);
        m.g.block(above).end = End::Branch(condition, then, meet);
        let again = m.push(Op::LoadField(32), &[object]);
        assert_eq!(m.returned(again) == first, !writes);
    }
}

#[test]
fn a_landing_knows_what_comes_before_its_node_alone() {
    let mut m = Maker::new();
    let (one, other) = (m.slot(3), m.slot(4));
    let known = m.push(Op::CheckInt, &[one]);
    let call = m.push(Op::Generic(0), &[]);
    let above = m.block;
    let behind = m.begin(&[above]);
    m.g.block(above).end = End::Jump(behind);
    let unknown = m.push(Op::CheckInt, &[other]);
    m.end(End::Return(unknown));
    let landing = m.begin(&[above]);
    m.g.nodes[call.0 as usize].landing = Some(landing);
    let own = [one, other].map(|value| m.push(Op::CheckInt, &[value]));
    let sum = m.push(Op::IntAdd, &own);
    m.end(End::Return(sum));
    run(&mut m.g, &mut Fuel::unlimited());
    m.g.verify("loads");
    assert_eq!(m.g.node(sum).args[..], [known, own[1]]);
}
