//! Statements that nest.

use super::{Generator, TYPES};
use crate::ir::{Block, Type, Value, Variable};

impl Generator<'_> {
    fn seal(&mut self, block: Block) {
        // What is not sealed here is at the end, with more parameters.
        if self.rng.chance(80) {
            self.b.seal(block);
        }
    }

    pub(super) fn condition(&mut self, depth: usize) {
        let cond = self.condition_value();
        let (then, or_else, after) = (self.b.block(), self.b.block(), self.b.block());
        let ty = self.rng.pick(&TYPES);
        let merged = self.rng.chance(50).then(|| self.b.block_param(after, ty));
        let half = self.rng.chance(40);
        if half {
            let passed: Vec<Value> = merged.iter().map(|_| self.value(ty)).collect();
            self.b.br(cond, then, &[], after, &passed);
        } else {
            self.b.br(cond, then, &[], or_else, &[]);
        }
        for block in [then, or_else].into_iter().take(if half { 1 } else { 2 }) {
            self.seal(block);
            if self.rng.chance(15) {
                self.b.set_cold(block);
            }
            self.b.switch_to(block);
            let scope = self.scope();
            self.block(depth + 1);
            if self.shape.exits && self.rng.chance(5) {
                let (exit, values) = self.exit();
                self.b.leave(exit, &values);
            } else {
                let passed: Vec<Value> = merged.iter().map(|_| self.value(ty)).collect();
                self.b.jump(after, &passed);
            }
            self.leave_scope(scope);
        }
        self.seal(after);
        self.b.switch_to(after);
        if let Some(value) = merged {
            self.offer(value);
        }
    }

    pub(super) fn switch(&mut self, depth: usize) {
        let ty = self.rng.pick(&[Type::I32, Type::I64]);
        let value = self.value(ty);
        let count = 1 + self.rng.below(6) as i64;
        let mask = match ty {
            Type::I32 => self.b.const_i32(7),
            _ => self.b.const_i64(7),
        };
        let value = if self.rng.chance(70) { self.b.and(value, mask) } else { value };
        let blocks: Vec<Block> = (0..2 + self.rng.below(3)).map(|_| self.b.block()).collect();
        let after = self.b.block();
        let first = self.rng.pick(&[0, 0, -2, 1000]);
        let step = self.rng.pick(&[1, 1, 3]);
        let mut used = vec![false; blocks.len()];
        let mut target = |generator: &mut Self| {
            let at = generator.rng.below(blocks.len() + 1);
            match blocks.get(at) {
                Some(&block) => {
                    used[at] = true;
                    block
                }
                None => after,
            }
        };
        let default = target(self);
        let cases: Vec<(i64, Block)> = (0..count).map(|at| (first + at * step, target(self))).collect();
        self.b.switch(value, default, &cases);
        for (&block, used) in blocks.iter().zip(used) {
            if !used {
                continue;
            }
            self.seal(block);
            self.b.switch_to(block);
            let scope = self.scope();
            self.block(depth + 1);
            self.b.jump(after, &[]);
            self.leave_scope(scope);
        }
        self.seal(after);
        self.b.switch_to(after);
    }

    /// Sets a new variable to a small count; [`Generator::count_down`] takes one off.
    fn counter(&mut self) -> Variable {
        let counter = self.b.variable(Type::I32);
        let count = 1 + self.rng.below(5) as i32;
        let count = self.b.const_i32(count);
        self.b.set(counter, count);
        counter
    }

    /// Whether the count is not at its end yet.
    fn count_down(&mut self, counter: Variable) -> Value {
        let count = self.b.get(counter);
        let one = self.b.const_i32(1);
        let count = self.b.sub(count, one);
        self.b.set(counter, count);
        let zero = self.b.const_i32(0);
        self.b.gt_s(count, zero)
    }

    pub(super) fn counted_loop(&mut self, depth: usize) {
        let counter = self.counter();
        let (head, after) = (self.b.block(), self.b.block());
        let ty = self.rng.pick(&TYPES);
        let carried = self.rng.chance(40).then(|| self.b.block_param(head, ty));
        let passed: Vec<Value> = carried.iter().map(|_| self.value(ty)).collect();
        self.b.jump(head, &passed);
        self.b.switch_to(head);
        let scope = self.scope();
        if let Some(value) = carried {
            self.offer(value);
        }
        self.loops += 1;
        let tested_first = self.rng.chance(40);
        if tested_first {
            let body = self.b.block();
            let more = self.count_down(counter);
            self.b.br(more, body, &[], after, &[]);
            self.seal(body);
            self.b.switch_to(body);
        }
        self.block(depth + 1);
        if self.rng.chance(30) {
            let cond = self.condition_value();
            let on = self.b.block();
            self.b.br(cond, on, &[], after, &[]);
            self.seal(on);
            self.b.switch_to(on);
            self.block(depth + 1);
        }
        let passed: Vec<Value> = carried.iter().map(|_| self.value(ty)).collect();
        if tested_first {
            self.b.jump(head, &passed);
        } else {
            let more = self.count_down(counter);
            self.b.br(more, head, &passed, after, &[]);
        }
        self.seal(head);
        self.loops -= 1;
        self.leave_scope(scope);
        self.seal(after);
        self.b.switch_to(after);
    }

    /// A cycle that is entered at either of two blocks: no natural loop.
    pub(super) fn two_way_cycle(&mut self, depth: usize) {
        let counter = self.counter();
        let cond = self.condition_value();
        let (one, other, after) = (self.b.block(), self.b.block(), self.b.block());
        self.b.br(cond, one, &[], other, &[]);
        self.loops += 1;
        for (block, next) in [(one, other), (other, one)] {
            self.b.switch_to(block);
            let scope = self.scope();
            self.block(depth + 1);
            let more = self.count_down(counter);
            self.b.br(more, next, &[], after, &[]);
            self.leave_scope(scope);
        }
        self.loops -= 1;
        self.seal(one);
        self.seal(other);
        self.seal(after);
        self.b.switch_to(after);
    }

    /// A block that nothing goes to, and that goes on into the rest; or one that no run goes to, and that ends there.
    pub(super) fn dead_block(&mut self) {
        let (dead, after) = (self.b.block(), self.b.block());
        let traps = self.rng.chance(30);
        if traps {
            let (value, one) = (self.value(Type::I32), self.b.const_i32(1));
            let odd = self.b.or(value, one);
            self.b.br(odd, after, &[], dead, &[]);
        } else {
            self.b.jump(after, &[]);
        }
        self.b.switch_to(dead);
        let pools = std::mem::take(&mut self.pools);
        self.compute();
        self.pools = pools;
        match traps {
            true => self.b.unreachable(),
            false => self.b.jump(after, &[]),
        }
        self.seal(dead);
        self.seal(after);
        self.b.switch_to(after);
    }
}
