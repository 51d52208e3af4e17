//! Iteration of plain arrays: indices in place of an iterator, as the interpreter has it in its three registers.

use super::{Builder, LATER};
use crate::code::ops::{Inst, IterNext, IterOpen, Reg};
use crate::jit::opt::graph::{End, Node, Op, Rep};
use crate::jit::opt::snapshot::Iteration;
use crate::object::shape::SlotLocation;
use crate::value::Value;
use tierlock_codegen::ir::IntCond;

impl Builder<'_> {
    pub fn iter_open(&mut self, inst: &Inst, i: IterOpen) {
        let Some(iteration) = self.scope.snapshot.iteration.filter(|_| self.failures() == 0) else {
            return self.generic(inst);
        };
        let array = self.get(i.src);
        self.check_plain_iteration(array, iteration);
        let next = self.constant(Value::EMPTY);
        let index = self.push(Op::IntConst(0), &[]);
        self.set_window(i.base, [array, next, index]);
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
        let [array, next, index] = [0, 1, 2].map(|slot| self.get(Reg(i.base.0 + slot)));
        if self.failures() > 0 || self.scope.snapshot.iteration.is_none() {
            return self.generic_jump(inst, i.done);
        }
        self.push(Op::CheckEmpty, &[next]);
        self.push(Op::CheckArray, &[array]);
        let index = self.int(index);
        let length = self.push(Op::ArrayLength, &[array]);
        let more = self.push(Op::IntCompare(IntCond::LtS), &[index, length]);
        let before = self.block.expect("control is in a block");
        let step = self.block_behind(before);
        let end = self.block_behind(before);
        self.g.block(before).end = End::Branch(more, step, end);
        // At the end there is no iterator any more, and no value.
        self.block = Some(end);
        let kept = self.env.clone();
        let undefined = self.constant(Value::UNDEFINED);
        self.set(i.dst, undefined);
        self.set(i.base, undefined);
        let target = self.target(i.done);
        self.g.block(end).end = End::Jump(LATER);
        self.way_to(end, 0, target);
        self.env = kept;
        self.block = Some(step);
        let (elements, capacity) = self.elements(array);
        let value = self.push(Op::LoadDense, &[elements, index, capacity]);
        let one = self.push(Op::IntConst(1), &[]);
        debug_assert_eq!(self.rep(index), Rep::Int);
        let next_index = self.push(Op::IntAdd, &[index, one]);
        self.set_window(i.base, [array, next, next_index]);
        self.set(i.dst, value);
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
