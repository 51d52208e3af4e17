//! Strength reduction: multiplications, divisions and remainders by constants become shifts, additions and
//! multiplications.
//!
//! Division follows Granlund and Montgomery, "Division by Invariant Integers using Multiplication" (1994); the comments
//! name its figures. Here code does get longer: a division takes tens of cycles, a multiplication three, and the rest one.

use super::rebuild;
use crate::analysis::Graph;
use crate::fuel::Fuel;
use crate::ir::{Extra, Function, Inst, Op, Type, Value};
use tierlock_fault::{Fault, is_planted};

/// Runs the pass.
pub fn run(f: &mut Function, _graph: &mut Graph, fuel: &mut Fuel) {
    rebuild(f, |f, inst, done| {
        if let Some(by) = divisor(f, inst)
            && fuel.spend()
        {
            let (op, ty, x) = (f[inst].op, f[inst].ty, f.args(inst)[0]);
            let mut emit = Emit { f, done, ty, inst };
            match op {
                Op::Mul => emit.product(x, by),
                Op::DivU | Op::RemU => emit.unsigned(op, x, by),
                _ => emit.signed(op, x, by),
            }
        }
        done.push(inst);
    });
}

/// The constant that an instruction multiplies or divides by, if it can be made cheaper.
fn divisor(f: &Function, inst: Inst) -> Option<i64> {
    let op = f[inst].op;
    if !matches!(op, Op::Mul | Op::DivS | Op::DivU | Op::RemS | Op::RemU) {
        return None;
    }
    let args = f.args(inst);
    let by = f.const_int(args[1])?;
    // Both constant, and those that need no arithmetic at all, are the fold's.
    if f.const_int(args[0]).is_some() || matches!(by, -1..=1) {
        return None;
    }
    match op {
        Op::Mul => product_form(by).map(|_| by),
        _ => Some(by),
    }
}

/// A product as a shift and what follows.
enum Product {
    Shift(u32),
    ShiftNegated(u32),
    ShiftPlus(u32),
    ShiftMinus(u32),
}

fn product_form(by: i64) -> Option<Product> {
    let power = |value: i64| (value > 0 && value.count_ones() == 1).then(|| value.trailing_zeros());
    if let Some(count) = power(by) {
        return Some(Product::Shift(count));
    }
    if by == i64::MIN {
        return Some(Product::Shift(63));
    }
    if let Some(count) = power(-by) {
        return Some(Product::ShiftNegated(count));
    }
    if let Some(count) = power(by - 1) {
        return Some(Product::ShiftPlus(count));
    }
    power(by.checked_add(1)?).map(Product::ShiftMinus)
}

/// Emits what computes the instruction, and at last makes the instruction itself the final operation.
struct Emit<'a> {
    f: &'a mut Function,
    done: &'a mut Vec<Inst>,
    ty: Type,
    inst: Inst,
}

impl Emit<'_> {
    fn constant(&mut self, value: i64) -> Value {
        let bits = if self.ty == Type::I32 { u64::from(value as u32) } else { value as u64 };
        self.push(Op::Const, &[], Extra::Const(bits))
    }

    fn push(&mut self, op: Op, args: &[Value], extra: Extra) -> Value {
        let inst = self.f.make_inst(op, self.ty, args, extra);
        self.f.inherit_origin(inst, self.inst);
        self.done.push(inst);
        self.f[inst].result().expect("arithmetic has a result")
    }

    fn op(&mut self, op: Op, x: Value, y: Value) -> Value {
        self.push(op, &[x, y], Extra::None)
    }

    fn with(&mut self, op: Op, x: Value, constant: i64) -> Value {
        let constant = self.constant(constant);
        self.op(op, x, constant)
    }

    fn shift(&mut self, op: Op, x: Value, count: u32) -> Value {
        if count == 0 { x } else { self.with(op, x, count.into()) }
    }

    /// Makes the instruction this one.
    fn finish(&mut self, op: Op, x: Value, y: Value) {
        self.f.rewrite(self.inst, op, self.ty, &[x, y], Extra::None);
    }

    /// Makes the instruction a remainder, given the quotient.
    fn remainder(&mut self, x: Value, quotient: Value, by: i64) {
        let product = self.with(Op::Mul, quotient, by);
        self.finish(Op::Sub, x, product);
    }

    fn product(&mut self, x: Value, by: i64) {
        // What reaches the width shifts everything out; it is only asked for below it.
        match product_form(by).expect("it was asked for before") {
            Product::Shift(count) => {
                let count = self.constant((count & (self.ty.bits() - 1)).into());
                self.finish(Op::Shl, x, count);
            }
            Product::ShiftNegated(count) => {
                let shifted = self.shift(Op::Shl, x, count);
                self.f.rewrite(self.inst, Op::Neg, self.ty, &[shifted], Extra::None);
            }
            Product::ShiftPlus(count) => {
                let shifted = self.shift(Op::Shl, x, count);
                self.finish(if is_planted(Fault::Strength) { Op::Sub } else { Op::Add }, shifted, x);
            }
            Product::ShiftMinus(count) => {
                let shifted = self.shift(Op::Shl, x, count);
                self.finish(Op::Sub, shifted, x);
            }
        }
    }

    fn unsigned(&mut self, op: Op, x: Value, by: i64) {
        let width = self.ty.bits();
        let by_unsigned = if width == 32 { u64::from(by as u32) } else { by as u64 };
        if by_unsigned.is_power_of_two() {
            let (op, constant) = match op {
                Op::DivU => (Op::ShrU, i64::from(by_unsigned.trailing_zeros())),
                _ => (Op::And, (by_unsigned - 1) as i64),
            };
            let constant = self.constant(constant);
            return self.finish(op, x, constant);
        }
        let quotient = self.unsigned_quotient(x, by_unsigned);
        match op {
            Op::DivU => self.finish_as(quotient),
            _ => self.remainder(x, quotient, by),
        }
    }

    /// Makes the instruction what `value`, which was emitted last, is.
    fn finish_as(&mut self, value: Value) {
        let last = self.done.pop().expect("it was emitted");
        debug_assert_eq!(self.f[last].result(), Some(value));
        let (op, args, extra) = (self.f[last].op, self.f.args(last).to_vec(), self.f[last].extra);
        self.f.rewrite(self.inst, op, self.ty, &args, extra);
    }

    /// Figure 4.2.
    fn unsigned_quotient(&mut self, x: Value, by: u64) -> Value {
        let width = self.ty.bits();
        if by > 1 << (width - 1) {
            // Once or not at all.
            let limit = self.constant(by as i64);
            let holds = self.f.make_inst(Op::GeU, self.ty, &[x, limit], Extra::None);
            self.f.inherit_origin(holds, self.inst);
            self.done.push(holds);
            let holds = self.f[holds].result().expect("a relation has a result");
            if self.ty == Type::I32 {
                // A copy, so that there is an instruction of this type to become.
                return self.with(Op::And, holds, 1);
            }
            return self.push(Op::Zext, &[holds], Extra::None);
        }
        let mut magic = Magic::new(by, width, width);
        let mut before = 0;
        if magic.multiplier >> width != 0 && by.is_multiple_of(2) {
            before = by.trailing_zeros();
            magic = Magic::new(by >> before, width, width - before);
        }
        let low = (magic.multiplier & ((1u128 << width) - 1)) as i64;
        if magic.multiplier >> width == 0 {
            let x = self.shift(Op::ShrU, x, before);
            let high = self.with(Op::MulHighU, x, low);
            return self.shift(Op::ShrU, high, magic.shift);
        }
        let high = self.with(Op::MulHighU, x, low);
        let rest = self.op(Op::Sub, x, high);
        let half = self.shift(Op::ShrU, rest, 1);
        let sum = self.op(Op::Add, high, half);
        self.shift(Op::ShrU, sum, magic.shift - 1)
    }

    fn signed(&mut self, op: Op, x: Value, by: i64) {
        let width = self.ty.bits();
        let size = by.unsigned_abs();
        if size.is_power_of_two() {
            let count = size.trailing_zeros();
            let sign = self.shift(Op::ShrS, x, count - 1);
            let bias = self.shift(Op::ShrU, sign, width - count);
            let sum = self.op(Op::Add, x, bias);
            match (op, by > 0) {
                (Op::DivS, true) => {
                    let count = self.constant(count.into());
                    self.finish(Op::ShrS, sum, count);
                }
                (Op::DivS, false) => {
                    let quotient = self.shift(Op::ShrS, sum, count);
                    self.f.rewrite(self.inst, Op::Neg, self.ty, &[quotient], Extra::None);
                }
                _ => {
                    let low = self.with(Op::And, sum, (size - 1) as i64);
                    self.finish(Op::Sub, low, bias);
                }
            }
            return;
        }
        // Figure 5.2.
        let magic = Magic::new(size, width, width - 1);
        let low = (magic.multiplier & ((1u128 << width) - 1)) as i64;
        let mut high = self.with(Op::MulHighS, x, low);
        if magic.multiplier >> (width - 1) != 0 {
            // As a signed number the multiplier is 2^width less than it should be.
            high = self.op(Op::Add, high, x);
        }
        let shifted = self.shift(Op::ShrS, high, magic.shift);
        let sign = self.with(Op::ShrS, x, (width - 1).into());
        let (from, less) = if by > 0 { (shifted, sign) } else { (sign, shifted) };
        match op {
            Op::DivS => self.finish(Op::Sub, from, less),
            _ => {
                let quotient = self.op(Op::Sub, from, less);
                self.remainder(x, quotient, by);
            }
        }
    }
}

/// The multiplier and the shift that stand for a division.
struct Magic {
    multiplier: u128,
    shift: u32,
}

impl Magic {
    /// Figure 6.2: for dividends of `precision` bits, in words of `width`.
    fn new(by: u64, width: u32, precision: u32) -> Magic {
        let mut shift = 64 - (by - 1).leading_zeros();
        let power = 1u128 << (width + shift);
        let by = u128::from(by);
        let (mut low, mut high) = (power / by, (power + (power >> precision)) / by);
        while low / 2 < high / 2 && shift > 0 {
            (low, high, shift) = (low / 2, high / 2, shift - 1);
        }
        Magic { multiplier: high, shift }
    }
}
