//! Functions of any size, as a front end makes them: statements on variables, conditions, loops, guards, memory, calls.
//!
//! For measuring, where [`program`](super::program) is for finding mistakes: everything is computed from memory and everything flows
//! into the result, so that a compiler can do away with little more than what is computed twice.

use super::Rng;
use crate::ir::{
    AliasClass, Exit, Extra, FuncRef, Function, FunctionBuilder, MemKind, MemoryExtra, Op, Signature, Type,
    Value, Variable,
};

/// What a generated function calls.
pub const CALLEE: &str = "callee";

/// The name of a generated function.
pub const NAME: &str = "generated";

/// A function of at least so many instructions and not many more; the same each time.
pub fn function(insts: usize) -> Function {
    let mut b = FunctionBuilder::new(NAME);
    let memory = [b.param(Type::Ptr), b.param(Type::Ptr)];
    let longs: Vec<Variable> = (0..10).map(|_| b.variable(Type::I64)).collect();
    let doubles: Vec<Variable> = (0..5).map(|_| b.variable(Type::F64)).collect();
    let callee = b.declare_function(CALLEE, Signature::c(&[Type::I64, Type::I64], Some(Type::I64)));
    for (at, &variable) in longs.iter().enumerate() {
        let value = b.load(MemKind::I64, memory[0], at as i32 * 8, AliasClass(1));
        b.set(variable, value);
    }
    for (at, &variable) in doubles.iter().enumerate() {
        let value = b.load(MemKind::F64, memory[1], at as i32 * 8, AliasClass(2));
        b.set(variable, value);
    }
    let mut generator =
        Generator { b, rng: Rng::new(insts as u64), memory, longs, doubles, callee, exits: 0 };
    // What ends the function takes some, too.
    let end = insts.saturating_sub(25);
    while generator.b.function().inst_count() < end {
        let rest = end - generator.b.function().inst_count();
        generator.statements(rest.min(60), 4);
    }
    generator.finish()
}

/// A straight function where so many values are live at once.
pub fn live(values: usize) -> Function {
    let mut b = FunctionBuilder::new("live");
    let memory = b.param(Type::Ptr);
    let mut load = |at: usize| b.load(MemKind::I64, memory, at as i32 * 8, AliasClass(1));
    let values: Vec<Value> = (0..values).map(&mut load).collect();
    // In another order than they were loaded, all of them twice.
    let mut sum = values[0];
    for at in (1..values.len()).chain(1..values.len()) {
        sum = b.add(sum, values[at * 7919 % values.len()]);
    }
    b.ret(sum);
    b.finish()
}

struct Generator {
    b: FunctionBuilder,
    rng: Rng,
    memory: [Value; 2],
    longs: Vec<Variable>,
    doubles: Vec<Variable>,
    callee: FuncRef,
    exits: u32,
}

impl Generator {
    fn statements(&mut self, insts: usize, depth: usize) {
        let end = self.b.function().inst_count() + insts;
        while self.b.function().inst_count() < end {
            let rest = end - self.b.function().inst_count();
            match self.rng.below(100) {
                0..20 if rest > 12 && depth > 0 => self.condition(rest, depth),
                20..26 if rest > 15 && depth > 0 => self.repeat(rest, depth),
                26..31 => self.guard(),
                31..33 => self.call(),
                33..48 => self.access(),
                48..65 => self.double_arithmetic(),
                _ => self.arithmetic(),
            }
        }
    }

    fn long(&mut self) -> Value {
        let variable = self.rng.pick(&self.longs);
        self.b.get(variable)
    }

    /// Another value, since few would write `x - x`. No two variables hold the same one.
    fn long_but(&mut self, not: Value) -> Value {
        loop {
            let value = self.long();
            if value != not {
                return value;
            }
        }
    }

    fn double(&mut self) -> Value {
        let variable = self.rng.pick(&self.doubles);
        self.b.get(variable)
    }

    fn set_long(&mut self, value: Value) {
        let variable = self.rng.pick(&self.longs);
        self.b.set(variable, value);
    }

    fn set_double(&mut self, value: Value) {
        let variable = self.rng.pick(&self.doubles);
        self.b.set(variable, value);
    }

    fn arithmetic(&mut self) {
        const OPS: [Op; 9] = [Op::Add, Op::Add, Op::Add, Op::Sub, Op::Sub, Op::Mul, Op::And, Op::Or, Op::Xor];
        let lhs = self.long();
        let value = match self.rng.below(10) {
            0..6 => {
                let rhs = self.long_but(lhs);
                let op = self.rng.pick(&OPS);
                self.b.inst(op, Type::I64, &[lhs, rhs], Extra::None)
            }
            6..9 => {
                // Not 0, with which all would become constants sooner or later.
                let constant = 1 + self.rng.below(1000) as i64;
                let rhs = self.b.const_i64(constant);
                let op = self.rng.pick(&OPS);
                self.b.inst(op, Type::I64, &[lhs, rhs], Extra::None)
            }
            _ => {
                let count = self.b.const_i64(3);
                Some(self.b.shr_s(lhs, count))
            }
        };
        self.set_long(value.expect("arithmetic has a result"));
    }

    fn double_arithmetic(&mut self) {
        let (lhs, rhs) = (self.double(), self.double());
        let value = match self.rng.below(4) {
            0 => self.b.fadd(lhs, rhs),
            1 => self.b.fsub(lhs, rhs),
            2 => self.b.fmul(lhs, rhs),
            _ => {
                let int = self.long();
                let double = self.b.i64_to_f64(int);
                self.b.fadd(lhs, double)
            }
        };
        self.set_double(value);
    }

    fn access(&mut self) {
        let index = self.long();
        let mask = self.b.const_i64(63);
        let index = self.b.and(index, mask);
        let access = |kind, class| MemoryExtra { kind, scale: 3, class: AliasClass(class), offset: 0 };
        match self.rng.below(4) {
            0 => {
                let value = self.b.load_indexed(self.memory[0], index, access(MemKind::I64, 1));
                self.set_long(value);
            }
            1 => {
                let value = self.b.load_indexed(self.memory[1], index, access(MemKind::F64, 2));
                self.set_double(value);
            }
            2 => {
                let value = self.long();
                self.b.store_indexed(value, self.memory[0], index, access(MemKind::I64, 1));
            }
            _ => {
                let value = self.double();
                self.b.store_indexed(value, self.memory[1], index, access(MemKind::F64, 2));
            }
        }
    }

    fn guard(&mut self) {
        // What is compared was just loaded, so that nobody knows the outcome.
        let offset = self.rng.below(64) as i32 * 8;
        let (lhs, rhs) = (self.b.load(MemKind::I64, self.memory[0], offset, AliasClass(1)), self.long());
        let holds = self.b.ne(lhs, rhs);
        let values = [self.long(), self.long(), self.double()];
        self.exits += 1;
        self.b.guard(holds, Exit(self.exits), &values);
    }

    fn call(&mut self) {
        let args = [self.long(), self.long()];
        let result = self.b.call(self.callee, &args).expect("it has a result");
        self.set_long(result);
    }

    fn condition(&mut self, insts: usize, depth: usize) {
        let holds = match self.rng.chance(70) {
            true => {
                let lhs = self.long();
                let rhs = self.long_but(lhs);
                self.b.lt_s(lhs, rhs)
            }
            false => {
                let lhs = self.double();
                let rhs = self.b.const_f64(1.5);
                self.b.flt(lhs, rhs)
            }
        };
        let (then, or_else, behind) = (self.b.block(), self.b.block(), self.b.block());
        self.b.br(holds, then, &[], or_else, &[]);
        self.b.seal(then);
        self.b.seal(or_else);
        for block in [then, or_else] {
            self.b.switch_to(block);
            self.statements((insts - 6) / 2, depth - 1);
            self.b.jump(behind, &[]);
        }
        self.b.seal(behind);
        self.b.switch_to(behind);
    }

    fn repeat(&mut self, insts: usize, depth: usize) {
        let counter = self.b.variable(Type::I64);
        let count = self.long();
        let mask = self.b.const_i64(15);
        let count = self.b.and(count, mask);
        self.b.set(counter, count);
        let (head, body, behind) = (self.b.block(), self.b.block(), self.b.block());
        self.b.jump(head, &[]);
        self.b.switch_to(head);
        let (left, zero) = (self.b.get(counter), self.b.const_i64(0));
        let more = self.b.gt_s(left, zero);
        self.b.br(more, body, &[], behind, &[]);
        self.b.seal(body);
        self.b.seal(behind);
        self.b.switch_to(body);
        self.statements(insts - 12, depth - 1);
        let (left, one) = (self.b.get(counter), self.b.const_i64(1));
        let left = self.b.sub(left, one);
        self.b.set(counter, left);
        self.b.jump(head, &[]);
        self.b.seal(head);
        self.b.switch_to(behind);
    }

    fn finish(mut self) -> Function {
        let mut sum = self.b.const_i64(0);
        for at in 0..self.longs.len() {
            let value = self.b.get(self.longs[at]);
            sum = self.b.add(sum, value);
        }
        for at in 0..self.doubles.len() {
            let value = self.b.get(self.doubles[at]);
            self.b.store(MemKind::F64, value, self.memory[1], at as i32 * 8, AliasClass(2));
        }
        self.b.ret(sum);
        self.b.finish()
    }
}
