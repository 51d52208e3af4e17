//! Iteration of plain arrays: indices in place of an iterator, as the interpreter has it in its three registers. What for-of asks an iterator of the
//! program's own is read and called by instructions like any others, and built as these are.

use super::{Builder, LATER};
use crate::code::linked::callees;
use crate::code::ops::{Feedback, Inst, IterNext, IterOpen, IterOpenArray, IterStep, Jump, Reg};
use crate::heap::cell::CellKind;
use crate::jit::opt::graph::{Block, End, Node, Op, Rep};
use crate::jit::opt::snapshot::Iteration;
use crate::object::shape::SlotLocation;
use crate::value::Value;
use tierlock_codegen::ir::IntCond;
use tierlock_fault::{Fault, is_planted};

/// What a for-of iterates.
enum Iterated {
    /// Plain arrays: none of the protocol's methods has been called.
    Array(Iteration),
    /// Objects whose methods are the program's.
    Program,
    /// Iterators of the engine's own, or several kinds: Rust tells.
    Any,
}

impl Builder<'_> {
    pub fn iter_open(&mut self, inst: &Inst, i: IterOpen) {
        let Some(iteration) = self.scope.snapshot.iteration.filter(|_| self.failures() == 0) else {
            return self.generic(inst);
        };
        let array = self.get(i.src);
        self.open_array(i.base, array, iteration);
    }

    /// As [`Builder::iter_open`], unless the instructions that follow have called a method.
    pub fn iter_open_array(&mut self, inst: &Inst, i: IterOpenArray) {
        let src = self.get(i.src);
        match self.iterated(i.fb) {
            Iterated::Array(iteration) => {
                self.open_array(i.base, src, iteration);
                let opened = self.target(i.opened);
                self.jump_to(opened);
            }
            Iterated::Program => {
                self.push(Op::CheckKind(CellKind::Object as u8), &[src]);
                let undefined = self.constant(Value::UNDEFINED);
                self.set_window(i.base, [undefined; 3]);
            }
            Iterated::Any => self.generic_jump(inst, i.opened),
        }
    }

    /// What is iterated here, by what has been seen of the protocol's call.
    fn iterated(&self, fb: Feedback) -> Iterated {
        let snapshot = self.scope.snapshot;
        let state = snapshot.template.constants.len() + (fb.0 + callees::STATE) as usize;
        match (snapshot.words[state], snapshot.iteration) {
            _ if self.failures() > 0 => Iterated::Any,
            (0, Some(iteration)) => Iterated::Array(iteration),
            (0, None) => Iterated::Any,
            (state, _) if callees::is_native(state) => Iterated::Any,
            _ => Iterated::Program,
        }
    }

    fn open_array(&mut self, base: Reg, array: Node, iteration: Iteration) {
        self.check_plain_iteration(array, iteration);
        let next = self.constant(Value::EMPTY);
        let index = self.push(Op::IntConst(0), &[]);
        self.set_window(base, [array, next, index]);
    }

    /// What is iterated is a plain array, and such arrays are iterated plainly.
    pub fn check_plain_iteration(&mut self, array: Node, iteration: Iteration) {
        self.check_shape(array, self.scope.snapshot.array_shape);
        for cell in iteration.validity {
            self.push(Op::CheckValid(cell), &[]);
        }
        for (holder, location, method) in iteration.methods {
            let holder = self.push(Op::Const(holder), &[]);
            let load = match location {
                SlotLocation::InObject(offset) => Op::LoadField(offset),
                SlotLocation::OutOfLine(index) => Op::LoadOut(8 + 8 * index),
            };
            let now = self.push(load, &[holder]);
            self.push(Op::CheckSame(method), &[now]);
        }
    }

    pub fn iter_next(&mut self, inst: &Inst, i: IterNext) {
        if self.failures() > 0 || self.scope.snapshot.iteration.is_none() {
            return self.generic_jump(inst, i.done);
        }
        let [element, end] = self.array_ways(i.base);
        self.lead_to(i.done, |builder| builder.end_of_array(i.dst, i.base, end));
        self.element_of_array(i.dst, i.base, element);
    }

    /// As [`Builder::iter_next`], but where an element leads away and the end goes on.
    pub fn iter_step(&mut self, inst: &Inst, i: IterStep) {
        match self.iterated(i.fb) {
            Iterated::Array(_) => {
                let [element, end] = self.array_ways(i.base);
                self.lead_to(i.ready, |builder| builder.element_of_array(i.dst, i.base, element));
                self.end_of_array(i.dst, i.base, end);
            }
            Iterated::Program => {
                let iterator = self.get(i.base);
                if !is_planted(Fault::OptIteratorKind) {
                    self.push(Op::CheckKind(CellKind::Object as u8), &[iterator]);
                }
                self.set_constant(i.dst, Value::UNDEFINED);
            }
            Iterated::Any => self.generic_jump(inst, i.ready),
        }
    }

    /// The blocks for the next element of a plain array and for its end.
    fn array_ways(&mut self, base: Reg) -> [Block; 2] {
        let [array, next, index] = [0, 1, 2].map(|slot| self.get(Reg(base.0 + slot)));
        self.push(Op::CheckEmpty, &[next]);
        self.push(Op::CheckArray, &[array]);
        let index = self.int(index);
        self.set(Reg(base.0 + 2), index);
        let length = self.push(Op::ArrayLength, &[array]);
        let more = self.push(Op::IntCompare(IntCond::LtS), &[index, length]);
        let before = self.block.take().expect("control is in a block");
        let [element, end] = [(); 2].map(|()| self.block_behind(before));
        self.g.block(before).end = End::Branch(more, element, end);
        [element, end]
    }

    /// What `way` builds leads to where the current instruction jumps, and leaves the registers as they were for what is built next.
    fn lead_to(&mut self, to: Jump, way: impl FnOnce(&mut Self)) {
        let kept = self.env.clone();
        way(self);
        let block = self.block.take().expect("the way goes on");
        self.g.block(block).end = End::Jump(LATER);
        self.way_to(block, 0, self.target(to));
        self.env = kept;
    }

    fn element_of_array(&mut self, dst: Reg, base: Reg, block: Block) {
        self.block = Some(block);
        let [array, index] = [0, 2].map(|slot| self.get(Reg(base.0 + slot)));
        let (elements, capacity) = self.elements(array);
        let value = self.push(Op::LoadDense, &[elements, index, capacity]);
        let one = self.push(Op::IntConst(1), &[]);
        debug_assert_eq!(self.rep(index), Rep::Int);
        let next_index = self.push(Op::IntAdd, &[index, one]);
        self.set(Reg(base.0 + 2), next_index);
        self.set(dst, value);
    }

    /// At the end there is no iterator any more, and no value.
    fn end_of_array(&mut self, dst: Reg, base: Reg, block: Block) {
        self.block = Some(block);
        self.set_constant(dst, Value::UNDEFINED);
        self.set_constant(base, Value::UNDEFINED);
    }

    /// Array iterators have no `return`, so there is nothing to close where an array is iterated directly.
    pub fn iter_close(&mut self, inst: &Inst, base: Reg) {
        let next = self.get(Reg(base.0 + 1));
        let direct = self.g.node(next).op == Op::Const(Value::EMPTY.bits());
        let Some(iteration) = self.scope.snapshot.iteration.filter(|_| direct && self.failures() == 0) else {
            return self.generic(inst);
        };
        self.push(Op::CheckValid(iteration.validity[1]), &[]);
        self.set_constant(base, Value::UNDEFINED);
    }

    fn set_window(&mut self, base: Reg, nodes: [Node; 3]) {
        for (slot, node) in nodes.into_iter().enumerate() {
            self.set(Reg(base.0 + slot as u16), node);
        }
    }
}
