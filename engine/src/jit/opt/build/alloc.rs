//! Literals, environments and closures.

use super::Builder;
use crate::code::frame;
use crate::code::ops::{Inst, NewArray, NewClosure, NewEnv, NewObject, Reg};
use crate::jit::opt::graph::{Node, Op};

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
        let shape = self.scope.snapshot.array_shape;
        let array = self.push(Op::NewArray(shape, self.scope.at), &elements);
        self.env.known.objects.insert(array, ());
        self.env.known.shapes.insert(array, shape);
        self.env.known.fresh.push(array);
        self.set(i.dst, array);
    }
}
