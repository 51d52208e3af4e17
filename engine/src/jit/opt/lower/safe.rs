//! Arithmetic of safe integers, in 64 bits.

use super::Lower;
use crate::jit::opt::graph::{Node, Op, Rep};
use crate::jit::opt::safe;
use tierlock_codegen::ir::{Type, Value};
use tierlock_fault::{Fault, is_planted};

/// A factor up to which a product with a safe integer has no more than 64 bits.
const FACTOR_MAX: i64 = 1 << 9;

impl Lower<'_> {
    /// A node's value as 64 bits.
    pub fn safe(&mut self, node: Node) -> Value {
        if let Some(value) = safe::constant(self.g, node) {
            return self.b.const_i64(value);
        }
        match self.rep(node) {
            Rep::Safe => self.value(node),
            _ => {
                let int = self.int(node);
                self.b.sext(int)
            }
        }
    }

    pub fn safe_integer(&mut self, node: Node) -> Value {
        let data = self.g.node(node);
        let args = &data.args[..];
        let constant = |index: usize| safe::constant(self.g, args[index]);
        match data.op {
            Op::CheckSafe => self.check_safe(node, args[0]),
            Op::SafeOf => self.safe(args[0]),
            Op::SafeAdd | Op::SafeSub => {
                let (a, b) = (self.safe(args[0]), self.safe(args[1]));
                let result = if data.op == Op::SafeAdd { self.b.add(a, b) } else { self.b.sub(a, b) };
                if !is_planted(Fault::OptSafe) {
                    self.guard_safe(node, result);
                }
                result
            }
            Op::SafeMul | Op::SafeMulNoNegativeZero => self.safe_product(node, [args[0], args[1]]),
            Op::SafeDiv => {
                let by = constant(1).expect("it is by a constant");
                let dividend = self.safe(args[0]);
                let mask = self.b.const_i64(by - 1);
                let rest = self.b.and(dividend, mask);
                let zero = self.i64(0);
                let divides = self.b.eq(rest, zero);
                self.guard(node, divides);
                let shift = self.b.const_i64(by.trailing_zeros().into());
                self.b.shr_s(dividend, shift)
            }
            Op::SafeFloorDiv => {
                // Where there is a remainder below 0, what was rounded to 0 was rounded up.
                let (a, b) = (self.safe(args[0]), self.safe(args[1]));
                let (quotient, rest) = (self.b.div_s(a, b), self.b.rem_s(a, b));
                let shift = self.b.const_i64(63);
                let below = self.b.shr_s(rest, shift);
                self.b.add(quotient, below)
            }
            Op::SafeMod | Op::SafeRemainder => {
                let (a, b) = (self.safe(args[0]), self.safe(args[1]));
                let rest = self.b.rem_s(a, b);
                if data.op == Op::SafeMod {
                    let zero = self.i64(0);
                    let (some, positive) = (self.b.ne(rest, zero), self.b.ge_s(a, zero));
                    let fine = self.b.or(some, positive);
                    self.guard(node, fine);
                }
                rest
            }
            Op::SafeUShr => {
                let value = self.ints(args, tierlock_codegen::ir::Op::ShrU);
                self.b.zext(value)
            }
            Op::SafeDouble => {
                let value = self.safe(args[0]);
                self.b.i64_to_f64(value)
            }
            Op::SafeCompare(cond) => {
                let (a, b) = (self.safe(args[0]), self.safe(args[1]));
                self.compare_ints(cond, a, b)
            }
            other => unreachable!("{other:?} is not of safe integers"),
        }
    }

    /// Leaves where 64 bits are no safe integer.
    fn guard_safe(&mut self, node: Node, value: Value) {
        let safe = self.is_safe(value);
        self.guard(node, safe);
    }

    /// From -2^53 up to below 2^53: one more than are called safe, and as exact. What is above the low 53 bits is 0 or -1: no constants, which would stand in registers for all of a loop.
    fn is_safe(&mut self, value: Value) -> Value {
        let (shift, one, two) = (self.i64(53), self.i64(1), self.i64(2));
        let high = self.b.shr_s(value, shift);
        let from_0 = self.b.add(high, one);
        self.b.lt_u(from_0, two)
    }

    fn safe_product(&mut self, node: Node, args: [Node; 2]) -> Value {
        let constants = args.map(|arg| safe::constant(self.g, arg));
        let ints = args.iter().all(|&arg| self.rep(arg) == Rep::Int);
        let [a, b] = args.map(|arg| self.safe(arg));
        let small = constants.iter().flatten().any(|by| by.abs() <= FACTOR_MAX);
        let product = if ints || small {
            self.b.mul(a, b)
        } else {
            let (exit, values) = self.guard_exit(node);
            self.b.mul_checked(a, b, exit, &values)
        };
        self.guard_safe(node, product);
        // A product of 0 is -0 where either factor is below 0.
        let unseen = self.g.node(node).op == Op::SafeMulNoNegativeZero;
        if !unseen && !constants.iter().flatten().any(|&by| by > 0) {
            let zero = self.i64(0);
            let signs = self.b.or(a, b);
            let (some, positive) = (self.b.ne(product, zero), self.b.ge_s(signs, zero));
            let fine = self.b.or(some, positive);
            self.guard(node, fine);
        }
        product
    }

    /// The safe integer that a boxed value is.
    fn check_safe(&mut self, node: Node, arg: Node) -> Value {
        let value = self.tagged(arg);
        let number = self.is_number(value);
        self.guard(node, number);
        let is_int = self.is_int(value);
        let (int, double, done) = (self.b.block(), self.b.block(), self.b.block());
        let result = self.b.block_param(done, Type::I64);
        self.b.br(is_int, int, &[], double, &[]);
        self.b.switch_to(int);
        let low = self.b.wrap(value);
        let whole = self.b.sext(low);
        self.b.jump(done, &[whole]);
        self.b.switch_to(double);
        let unboxed = self.unbox_double(value);
        let whole = self.b.f64_to_i64(unboxed);
        let back = self.b.i64_to_f64(whole);
        // The bits tell -0 from 0.
        let (bits, again) = (self.b.f64_to_bits(unboxed), self.b.f64_to_bits(back));
        let (same, safe) = (self.b.eq(bits, again), self.is_safe(whole));
        let fine = self.b.and(same, safe);
        self.guard(node, fine);
        self.b.jump(done, &[whole]);
        self.b.switch_to(done);
        result
    }
}
