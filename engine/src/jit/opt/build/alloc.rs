//! Literals, environments and closures.

use super::Builder;
use crate::code::frame;
use crate::code::ops::{ArrayAppend, ArraySpread, Inst, NewArray, NewClosure, NewEnv, NewObject, Reg};
use crate::jit::opt::escape::ELEMENTS_MAX;
use crate::jit::opt::graph::{Node, Op};
use crate::value::Value;

impl Builder<'_> {
    pub fn new_object(&mut self, inst: &Inst, i: NewObject) {
        let shape = self.scope.snapshot.feedback(i.fb, 0);
        if shape == 0 {
            return self.generic(inst);
        }
        let object = self.push(Op::NewObject(self.scope.at, shape), &[]);
        self.env.known.objects.insert(object, ());
        self.env.known.shapes.insert(object, shape);
        self.env.known.fresh.push(object);
        self.set(i.dst, object);
    }

    pub fn new_env(&mut self, i: NewEnv) {
        let parent = self.get(i.parent);
        let env = self.push(Op::NewEnv(self.scope.at, u32::from(i.size.0)), &[parent]);
        self.env.known.fresh.push(env);
        self.set(i.dst, env);
    }

    pub fn new_closure(&mut self, inst: &Inst, i: NewClosure) {
        let Some(&closure) = self.scope.snapshot.closures.get(&i.function.0) else {
            return self.generic(inst);
        };
        let (env, callee) = (self.get(i.env), self.get(Reg(frame::CALLEE as u16)));
        self.g.closures.push(closure);
        let number = self.g.closures.len() as u32 - 1;
        let function = self.push(Op::NewClosure(self.scope.at, number), &[env, callee]);
        self.env.known.objects.insert(function, ());
        self.env.known.fresh.push(function);
        self.set(i.dst, function);
    }

    pub fn new_array(&mut self, i: NewArray) {
        let elements: Vec<Node> = (0..i.count.0).map(|n| self.get(Reg(i.base.0 + n))).collect();
        let array = self.array_of(&elements, Some(self.scope.at));
        self.set(i.dst, array);
    }

    /// An array of these, by the instruction at an offset if one makes just that.
    pub fn array_of(&mut self, elements: &[Node], at: Option<u32>) -> Node {
        let shape = self.scope.snapshot.array_shape;
        let array = self.push(Op::NewArray(shape, at), elements);
        self.env.known.objects.insert(array, ());
        self.env.known.shapes.insert(array, shape);
        self.env.known.fresh.push(array);
        let is_hole = |element: &Node| self.g.node(*element).op == Op::Const(Value::EMPTY.bits());
        if !elements.iter().any(is_hole) {
            self.env.known.whole.push(array);
        }
        array
    }

    /// The elements of an array that is still as it was made.
    pub fn elements_of_whole(&self, array: Node) -> Option<Vec<Node>> {
        self.env.known.whole.contains(&array).then(|| self.g.node(array).args.to_vec())
    }

    /// `array` under construction gets a value behind it. Nobody else has it yet, so where all of it is known another array takes its place.
    pub fn array_append(&mut self, inst: &Inst, i: ArrayAppend) {
        let (array, value) = (self.get(i.array), self.get(i.src));
        if self.g.node(value).op == Op::Const(Value::EMPTY.bits()) {
            return self.generic(inst);
        }
        match self.elements_of_whole(array).filter(|elements| elements.len() < ELEMENTS_MAX) {
            Some(mut elements) => {
                elements.push(value);
                let longer = self.array_of(&elements, None);
                self.set(i.array, longer);
            }
            None => drop(self.push(Op::ArrayAppend(self.scope.at), &[array, value])),
        }
    }

    /// The same with all that an iterable gives.
    pub fn array_spread(&mut self, inst: &Inst, i: ArraySpread) {
        let [array, src] = [i.array, i.src].map(|register| self.elements_of_whole(self.get(register)));
        let (Some(mut elements), Some(more), Some(iteration), 0) =
            (array, src, self.scope.snapshot.iteration, self.failures())
        else {
            return self.generic(inst);
        };
        elements.extend(more);
        if elements.len() > ELEMENTS_MAX {
            return self.generic(inst);
        }
        let src = self.get(i.src);
        self.check_plain_iteration(src, iteration);
        let longer = self.array_of(&elements, None);
        self.set(i.array, longer);
    }
}
