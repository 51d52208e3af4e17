//! Constant folding and algebraic simplification.
//!
//! One walk over the instructions; each is held against the rules until none applies any more. What a value comes from
//! has been simplified before it in all but backward layouts, so one walk finds nearly everything.
//!
//! Rules look at an expression and say what to put in its place; they change nothing themselves, so that they stand
//! beside each other, a line each where that is enough. A rule never makes code longer: every operation that it puts in
//! is one of the machine's, for the one that it takes out.
//!
//! Doubles are only touched where the result is the same to the bit, NaNs apart, whose bits the IR leaves open.

use super::bounds::{self, Bounds};
use super::{can_replace, def1, def2, rebuild};
use crate::analysis::Graph;
use crate::fuel::Fuel;
use crate::ir::{Extra, FloatCond, Function, Inst, IntCond, MemKind, Op, Type, Value};
use tierlock_fault::{Fault, is_planted};

/// What to put in place of an instruction.
enum Change {
    /// Another value, which is the same.
    Is(Value),
    /// A constant of the result's type.
    Const(u64),
    /// Another operation.
    Op(Op, Type, [Option<Arg>; 3]),
    /// The same with another first operand.
    First(Value),
    /// The same with the first two operands exchanged.
    Swap,
    /// Nothing: a guard that always holds.
    Drop,
}

#[derive(Clone, Copy)]
enum Arg {
    Value(Value),
    Const(Type, u64),
    /// The bits of a value that a mask has.
    Masked(Value, i64),
}

impl From<Value> for Arg {
    fn from(value: Value) -> Arg {
        Arg::Value(value)
    }
}

/// An integer constant as an operand.
fn int(ty: Type, value: i64) -> Arg {
    Arg::Const(ty, bits(ty, value))
}

fn bits(ty: Type, value: i64) -> u64 {
    if ty == Type::I32 { u64::from(value as u32) } else { value as u64 }
}

fn is(value: Value) -> Option<Change> {
    Some(Change::Is(value))
}

fn constant(ty: Type, value: i64) -> Option<Change> {
    Some(Change::Const(bits(ty, value)))
}

fn truth(holds: bool) -> Option<Change> {
    Some(Change::Const(u64::from(holds)))
}

fn op1(op: Op, ty: Type, a: impl Into<Arg>) -> Option<Change> {
    Some(Change::Op(op, ty, [Some(a.into()), None, None]))
}

fn op2(op: Op, ty: Type, a: impl Into<Arg>, b: impl Into<Arg>) -> Option<Change> {
    Some(Change::Op(op, ty, [Some(a.into()), Some(b.into()), None]))
}

fn op3(op: Op, ty: Type, a: impl Into<Arg>, b: impl Into<Arg>, c: impl Into<Arg>) -> Option<Change> {
    Some(Change::Op(op, ty, [Some(a.into()), Some(b.into()), Some(c.into())]))
}

/// Rules may lead from one to the next, but no further than this.
const STEPS_MAX: usize = 16;

/// Runs the pass.
pub fn run(f: &mut Function, _graph: &mut Graph, fuel: &mut Fuel) {
    let mut renamed = false;
    rebuild(f, |f, inst, done| {
        for _ in 0..STEPS_MAX {
            let Some(change) = rule(f, inst) else { break };
            if let Change::Is(by) = change
                && !can_replace(f, f[inst].result().expect("what is replaced has a result"), by)
            {
                break;
            }
            if !fuel.spend() {
                break;
            }
            match change {
                Change::Is(by) => {
                    let result = f[inst].result().expect("what is replaced has a result");
                    f.replace(result, by);
                    renamed = true;
                    return;
                }
                Change::Drop => return,
                Change::Const(bits) => {
                    let ty = f.value_type(f[inst].result().expect("what is computed has a result"));
                    let is_off = is_planted(Fault::FoldOffByOne) && f[inst].op == Op::Add;
                    let bits = if is_off { bits ^ 1 } else { bits };
                    f.rewrite(inst, Op::Const, ty, &[], Extra::Const(bits));
                    break;
                }
                Change::First(value) => f.args_mut(inst)[0] = value,
                Change::Swap => f.args_mut(inst).swap(0, 1),
                Change::Op(op, ty, args) => match args.map(|arg| arg.map(|arg| operand(f, done, arg))) {
                    [Some(a), Some(b), Some(c)] => f.rewrite(inst, op, ty, &[a, b, c], Extra::None),
                    [Some(a), Some(b), None] => f.rewrite(inst, op, ty, &[a, b], Extra::None),
                    [Some(a), None, None] => f.rewrite(inst, op, ty, &[a], Extra::None),
                    _ => unreachable!("an operation has operands"),
                },
            }
        }
        done.push(inst);
    });
    if renamed {
        f.resolve_aliases();
    }
}

/// The value of an operand; what has to be made for it goes to `done`.
fn operand(f: &mut Function, done: &mut Vec<Inst>, arg: Arg) -> Value {
    let inst = match arg {
        Arg::Value(value) => return value,
        Arg::Const(ty, bits) => f.make_inst(Op::Const, ty, &[], Extra::Const(bits)),
        Arg::Masked(value, mask) => {
            let ty = f.value_type(value);
            let mask = operand(f, done, int(ty, mask));
            f.make_inst(Op::And, ty, &[value, mask], Extra::None)
        }
    };
    done.push(inst);
    f[inst].result().expect("an operand has a value")
}

/// The first rule that applies.
fn rule(f: &Function, inst: Inst) -> Option<Change> {
    let data = &f[inst];
    let info = data.op.info();
    let compute = info.compute?;
    let operands = f.operands(inst);
    let mut known = [0u64; 3];
    let mut all_known = true;
    for (known, &value) in known.iter_mut().zip(operands) {
        match f.const_bits(value) {
            Some(bits) => *known = bits,
            None => all_known = false,
        }
    }
    if all_known {
        // `None` leaves by the exit every time, which stays for the branch pass to see where it is a guard.
        return match compute(data.ty, &known[..operands.len()]) {
            Some(_) if data.result().is_none() => Some(Change::Drop),
            Some(bits) => Some(Change::Const(bits)),
            None => None,
        };
    }
    match *operands {
        [x] if data.op == Op::Guard => guard(f, x),
        [x] => unary(f, data.op, data.ty, x),
        [x, y] if data.op.float_cond().is_some() => float_relation(f, data.op, x, y),
        [x, y] if data.op.int_cond().is_some() => relation(f, data.op, f.value_type(x), x, y),
        [x, y] if f.value_type(x) == Type::F64 => float(f, data.op, x, y),
        [x, y] if data.op.exits() => checked(f, data.op, data.ty, x, y),
        [x, y] => integer(f, data.op, data.ty, x, y).or_else(|| nested(f, data.op, data.ty, x, y)),
        [cond, x, y] => select(f, data.ty, cond, x, y),
        _ => None,
    }
}

/// Two integers, or an address and an integer, to one.
fn integer(f: &Function, op: Op, ty: Type, x: Value, y: Value) -> Option<Change> {
    use Op::*;
    let (cx, cy) = (f.const_int(x), f.const_int(y));
    let width = i64::from(ty.bits());
    match (op, cx, cy) {
        // Constants stand on the right.
        (Add | Mul | MulHighS | MulHighU | And | Or | Xor, Some(_), None) => Some(Change::Swap),

        // Neutral and absorbing constants.
        (Add | Sub | Or | Xor | PtrAdd, _, Some(0)) => is(x),
        (Shl | ShrS | ShrU | Rotr, _, Some(count)) if count & (width - 1) == 0 => is(x),
        (Mul | DivS | DivU, _, Some(1)) => is(x),
        (And, _, Some(-1)) => is(x),
        (Mul | MulHighS | MulHighU | And, _, Some(0)) => is(y),
        (Or, _, Some(-1)) => is(y),
        (RemS, _, Some(1 | -1)) => constant(ty, 0),
        (RemU, _, Some(1)) => constant(ty, 0),
        (DivS | DivU, _, Some(0)) => is(y),
        (RemS | RemU, _, Some(0)) => is(x),
        (MulHighU, _, Some(1)) => constant(ty, 0),
        (MulHighS, _, Some(1)) => op2(ShrS, ty, x, int(ty, width - 1)),
        (Shl | ShrS | ShrU | DivS | DivU | RemS | RemU, Some(0), _) => is(x),
        (ShrS | Rotr, Some(0 | -1), _) => is(x),
        (And, _, Some(mask)) if is_low_mask(mask) && within(f, x, 0, mask) => is(x),

        // Other forms that are as cheap and easier to see through.
        (Sub, Some(0), _) => op1(Neg, ty, y),
        (Sub, _, Some(c)) => op2(Add, ty, x, int(ty, c.wrapping_neg())),
        (Mul | DivS, _, Some(-1)) => op1(Neg, ty, x),
        (Xor, _, Some(-1)) => op1(Not, ty, x),
        (Shl | ShrS | ShrU | Rotr, _, Some(count)) if count != count & (width - 1) => {
            op2(op, ty, x, int(ty, count & (width - 1)))
        }
        (DivS, _, Some(by)) if by > 0 && bounds::of(f, x).is_natural() => op2(DivU, ty, x, y),
        (RemS, _, Some(by)) if by > 0 && bounds::of(f, x).is_natural() => op2(RemU, ty, x, y),

        // The same on both sides.
        (And | Or, ..) if x == y => is(x),
        (Sub | Xor, ..) if x == y => constant(ty, 0),
        (RemS | RemU, ..) if x == y => constant(ty, 0),
        _ => None,
    }
}

/// Whether a value is known to be between two integers.
fn within(f: &Function, value: Value, min: i64, max: i64) -> bool {
    let Bounds { min: least, max: most } = bounds::of(f, value);
    least >= min.into() && most <= max.into()
}

/// Whether an integer is all ones from the lowest bit on.
fn is_low_mask(mask: i64) -> bool {
    mask > 0 && mask & mask.wrapping_add(1) == 0
}

/// An operation on the result of another.
fn nested(f: &Function, op: Op, ty: Type, x: Value, y: Value) -> Option<Change> {
    use Op::*;
    let width = i64::from(ty.bits());
    // `(a inner b) op y`, constants by their values.
    if let Some((inner, a, b)) = def2(f, x) {
        let same = |ty: Type| f.value_type(a) == ty;
        match (op, inner, f.const_int(b), f.const_int(y)) {
            (Add, Add, Some(c), Some(d)) => return op2(Add, ty, a, int(ty, c.wrapping_add(d))),
            (Mul, Mul, Some(c), Some(d)) => return op2(Mul, ty, a, int(ty, c.wrapping_mul(d))),
            (And, And, Some(c), Some(d)) => return op2(And, ty, a, int(ty, c & d)),
            (Or, Or, Some(c), Some(d)) => return op2(Or, ty, a, int(ty, c | d)),
            (Xor, Xor, Some(c), Some(d)) => return op2(Xor, ty, a, int(ty, c ^ d)),
            (PtrAdd, PtrAdd, Some(c), Some(d)) => {
                return op2(PtrAdd, ty, a, int(Type::I64, c.wrapping_add(d)));
            }
            (Mul, Shl, Some(c), Some(d)) => {
                return op2(Mul, ty, a, int(ty, d.wrapping_shl(c as u32 & (width as u32 - 1))));
            }
            (Shl, Mul, Some(c), Some(d)) => {
                return op2(Mul, ty, a, int(ty, c.wrapping_shl(d as u32 & (width as u32 - 1))));
            }
            (Shl, Shl, Some(c), Some(d)) | (ShrU, ShrU, Some(c), Some(d)) => {
                let count = (c & (width - 1)) + (d & (width - 1));
                return if count < width { op2(op, ty, a, int(ty, count)) } else { constant(ty, 0) };
            }
            (ShrS, ShrS, Some(c), Some(d)) => {
                let count = (c & (width - 1)) + (d & (width - 1));
                return op2(ShrS, ty, a, int(ty, count.min(width - 1)));
            }
            (ShrU, Shl, Some(c), Some(d)) if (c ^ d) & (width - 1) == 0 => {
                let ones = if ty == Type::I32 { i64::from(u32::MAX) } else { -1 };
                return op2(And, ty, a, int(ty, ((ones as u64) >> (c & (width - 1))) as i64));
            }
            (Shl, ShrU | ShrS, Some(c), Some(d)) if (c ^ d) & (width - 1) == 0 => {
                return op2(And, ty, a, int(ty, -1 << (c & (width - 1))));
            }
            (ShrS, Shl, Some(c), Some(d)) if (c ^ d) & (width - 1) == 0 && c & (width - 1) == width - 8 => {
                return op1(Sext8, ty, a);
            }
            (ShrS, Shl, Some(c), Some(d)) if (c ^ d) & (width - 1) == 0 && c & (width - 1) == width - 16 => {
                return op1(Sext16, ty, a);
            }
            (Sub, Add, ..) if a == y && same(ty) => return is(b),
            (Sub, Add, ..) if b == y && same(ty) => return is(a),
            (Add, Sub, ..) if b == y && same(ty) => return is(a),
            (Sub, Sub, ..) if a == y && same(ty) => return op1(Neg, ty, b),
            (Xor, Xor, ..) if b == y => return is(a),
            (Xor, Xor, ..) if a == y => return is(b),
            (And, Or, ..) | (Or, And, ..) if a == y || b == y => return is(y),
            _ => {}
        }
    }
    if let Some((inner, a, b)) = def2(f, y) {
        match (op, inner) {
            (Add, Sub) if b == x && f.value_type(a) == ty => return is(a),
            (Sub, Add) if a == x && f.value_type(b) == ty => return op1(Neg, ty, b),
            (Sub, Add) if b == x && f.value_type(a) == ty => return op1(Neg, ty, a),
            (Xor, Xor) if a == x => return is(b),
            (Xor, Xor) if b == x => return is(a),
            (And, Or) | (Or, And) if a == x || b == x => return is(x),
            _ => {}
        }
    }
    if let Some((inner, a)) = def1(f, x) {
        match (op, inner, f.const_int(y)) {
            (Add, Neg, _) => return op2(Sub, ty, y, a),
            (And, Sext8, Some(mask)) if mask & !0xff == 0 => return op2(And, ty, a, y),
            (And, Sext16, Some(mask)) if mask & !0xffff == 0 => return op2(And, ty, a, y),
            (And, Not, _) if a == y => return constant(ty, 0),
            (Or | Xor, Not, _) if a == y => return constant(ty, -1),
            _ => {}
        }
    }
    if let Some((inner, a)) = def1(f, y) {
        match (op, inner) {
            (Add, Neg) => return op2(Sub, ty, x, a),
            (Sub, Neg) => return op2(Add, ty, x, a),
            (And, Not) if a == x => return constant(ty, 0),
            (Or | Xor, Not) if a == x => return constant(ty, -1),
            _ => {}
        }
    }
    None
}

/// One operand.
fn unary(f: &Function, op: Op, ty: Type, x: Value) -> Option<Change> {
    use Op::*;
    if let Some((inner, a)) = def1(f, x) {
        match (op, inner) {
            // There and back.
            (Neg, Neg) | (Not, Not) | (Fneg, Fneg) | (Bswap, Bswap) => return is(a),
            (Wrap, Sext | Zext) => return is(a),
            (F64ToI32 | F64ToI32Js | F64ToI32Checked, I32ToF64) => return is(a),
            (F64ToBits, BitsToF64) | (BitsToF64, F64ToBits) => return is(a),
            (PtrToInt, IntToPtr) | (IntToPtr, PtrToInt) => return is(a),

            // What is so already.
            (Fabs, Fabs) | (Fcanon, Fcanon) | (Fround32, Fround32) => return is(x),
            (Fcanon | Ffloor | Fceil | Ftrunc | Fnearest, I32ToF64 | I64ToF64) => return is(x),
            (Ffloor | Fceil | Ftrunc | Fnearest, Ffloor | Fceil | Ftrunc | Fnearest) => return is(x),
            (Sext8, Sext8) | (Sext16, Sext8 | Sext16) => return is(x),

            // What does not matter.
            (Fabs, Fneg) => return op1(Fabs, Type::F64, a),
            (Sext8, Sext16) => return op1(Sext8, ty, a),
            (I64ToF64, Sext) => return op1(I32ToF64, Type::F64, a),
            (F64ToI32 | F64ToI32Js | F64ToI64, Ftrunc) => {
                return op1(op, f.result_type(op, ty, &Extra::None)?, a);
            }
            (Not, Neg) => return op2(Add, ty, a, int(ty, -1)),
            _ => {}
        }
    }
    if let Some((inner, a, b)) = def2(f, x) {
        match (op, inner, f.const_int(b)) {
            (Neg, Sub, _) => return op2(Sub, ty, b, a),
            (Not, Add, Some(-1)) => return op1(Neg, ty, a),
            (Sext8, And, Some(mask)) if mask & 0xff == 0xff => return op1(Sext8, ty, a),
            (Sext16, And, Some(mask)) if mask & 0xffff == 0xffff => return op1(Sext16, ty, a),
            _ => {}
        }
    }
    match op {
        Sext8 if within(f, x, -0x80, 0x7f) => is(x),
        Sext16 if within(f, x, -0x8000, 0x7fff) => is(x),
        // Zero-extending comes for free where the value is computed.
        Sext if bounds::of(f, x).is_natural() => op1(Zext, Type::I64, x),
        Fround32 if loads(f, x, MemKind::F32) => is(x),
        _ => None,
    }
}

fn loads(f: &Function, value: Value, kind: MemKind) -> bool {
    f.def_inst(value)
        .is_some_and(|inst| matches!(f[inst].op, Op::Load | Op::LoadIndexed) && f[inst].memory().kind == kind)
}

/// A relation of integers or addresses.
fn relation(f: &Function, op: Op, ty: Type, x: Value, y: Value) -> Option<Change> {
    use Op::*;
    let cond = op.int_cond()?;
    let (cx, cy) = (f.const_int(x), f.const_int(y));
    if cx.is_some() {
        return op2(Op::of_int_cond(cond.swap()), ty, y, x);
    }
    if x == y {
        return truth(matches!(
            cond,
            IntCond::Eq | IntCond::LeS | IntCond::GeS | IntCond::LeU | IntCond::GeU
        ));
    }
    match (op, cy) {
        (LtU, Some(0)) => return truth(false),
        (GeU, Some(0)) => return truth(true),
        (LeU, Some(-1)) => return truth(true),
        (GtU, Some(-1)) => return truth(false),
        (LtU, Some(1)) | (LeU, Some(0)) => return op2(Eq, ty, x, int(ty, 0)),
        (GeU, Some(1)) | (GtU, Some(0)) => return op2(Ne, ty, x, int(ty, 0)),
        _ => {}
    }
    if ty != Type::Ptr {
        // Bounds of parameters and the like say nothing: only look where a definition may.
        if f.def_inst(x).is_some() || f.def_inst(y).is_some() {
            let (bx, by) = (bounds::of(f, x), bounds::of(f, y));
            if let Some(holds) = decide(cond, bx, by) {
                return truth(holds);
            }
            // A truth value against a constant.
            if bx == (Bounds { min: 0, max: 1 }) && ty == Type::I32 {
                match (op, cy) {
                    (Ne, Some(0)) | (Eq, Some(1)) => return is(x),
                    (Eq, Some(0)) | (Ne, Some(1)) => {
                        if let Some(change) = inverted(f, x) {
                            return Some(change);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    if let (Some((inner, a, b)), Some(c)) = (def2(f, x), cy) {
        match (op, inner, f.const_int(b)) {
            (Eq | Ne, Add, Some(d)) => return op2(op, ty, a, int(ty, c.wrapping_sub(d))),
            (Eq | Ne, Xor, Some(d)) => return op2(op, ty, a, int(ty, c ^ d)),
            (Eq | Ne, Sub | Xor, _) if c == 0 => return op2(op, ty, a, b),
            // Whether a power of two divides it is in the low bits, whatever the sign.
            (Eq | Ne, RemS, Some(by)) if c == 0 && by > 0 && is_low_mask(by - 1) => {
                return op2(op, ty, Arg::Masked(a, by - 1), y);
            }
            _ => {}
        }
    }
    // Both sides widened: their narrow forms compare the same.
    if ty == Type::I64
        && let Some((wide @ (Sext | Zext), a)) = def1(f, x)
    {
        let signed = matches!(cond, IntCond::LtS | IntCond::LeS | IntCond::GtS | IntCond::GeS);
        let equality = matches!(cond, IntCond::Eq | IntCond::Ne);
        let narrow = match (wide, signed) {
            _ if equality => Some(op),
            (Sext, _) => Some(op),
            // What was widened by zeros is never negative.
            (_, true) => Some(unsigned(op)),
            (_, false) => Some(op),
        };
        let other = match (wide, cy) {
            (Sext, Some(c)) => i32::try_from(c).ok().map(|c| int(Type::I32, c.into())),
            (Zext, Some(c)) => u32::try_from(c).ok().map(|c| int(Type::I32, c.into())),
            (_, None) => match def1(f, y) {
                Some((also, b)) if also == wide => Some(Arg::Value(b)),
                _ => None,
            },
            _ => None,
        };
        if let (Some(narrow), Some(other)) = (narrow, other) {
            return op2(narrow, Type::I32, a, other);
        }
    }
    None
}

/// The unsigned form of a relation.
fn unsigned(op: Op) -> Op {
    match op {
        Op::LtS => Op::LtU,
        Op::LeS => Op::LeU,
        Op::GtS => Op::GtU,
        Op::GeS => Op::GeU,
        other => other,
    }
}

/// What a relation is for all values within bounds, if it is the same for all.
fn decide(cond: IntCond, x: Bounds, y: Bounds) -> Option<bool> {
    let less = || match () {
        () if x.max < y.min => Some(true),
        () if x.min >= y.max => Some(false),
        () => None,
    };
    let less_equal = || match () {
        () if x.max <= y.min => Some(true),
        () if x.min > y.max => Some(false),
        () => None,
    };
    let natural = x.is_natural() && y.is_natural();
    match cond {
        IntCond::Eq if x.max < y.min || x.min > y.max => Some(false),
        IntCond::Ne if x.max < y.min || x.min > y.max => Some(true),
        IntCond::Eq | IntCond::Ne => None,
        IntCond::LtS => less(),
        IntCond::GeS => less().map(|holds| !holds),
        IntCond::LeS => less_equal(),
        IntCond::GtS => less_equal().map(|holds| !holds),
        _ if !natural => None,
        IntCond::LtU => less(),
        IntCond::GeU => less().map(|holds| !holds),
        IntCond::LeU => less_equal(),
        IntCond::GtU => less_equal().map(|holds| !holds),
    }
}

/// The opposite of a relation. Only equality of doubles has one: every other is false with NaN.
fn inverted(f: &Function, x: Value) -> Option<Change> {
    let (op, a, b) = def2(f, x)?;
    match (op.int_cond(), op) {
        (Some(cond), _) => op2(Op::of_int_cond(cond.invert()), f.value_type(a), a, b),
        (None, Op::Feq) => op2(Op::Fne, Type::F64, a, b),
        (None, Op::Fne) => op2(Op::Feq, Type::F64, a, b),
        _ => None,
    }
}

/// Two doubles to one.
fn float(f: &Function, op: Op, x: Value, y: Value) -> Option<Change> {
    use Op::*;
    let double = |value| f.const_bits(value).map(f64::from_bits);
    let (cx, cy) = (double(x), double(y));
    match (op, cx, cy) {
        (Fadd | Fmul | Fmin | Fmax, Some(_), None) => return Some(Change::Swap),
        (Fadd, _, Some(c)) if c == 0.0 && c.is_sign_negative() => return is(x),
        (Fsub, _, Some(c)) if c == 0.0 && c.is_sign_positive() => return is(x),
        (Fsub, Some(c), _) if c == 0.0 && c.is_sign_negative() => return op1(Fneg, Type::F64, y),
        (Fmul | Fdiv, _, Some(1.0)) => return is(x),
        (Fmul | Fdiv, _, Some(-1.0)) => return op1(Fneg, Type::F64, x),
        (Fmul, _, Some(2.0)) => return op2(Fadd, Type::F64, x, x),
        (Fdiv, _, Some(c)) if has_exact_reciprocal(c) => {
            return op2(Fmul, Type::F64, x, Arg::Const(Type::F64, (1.0 / c).to_bits()));
        }
        (Fmin | Fmax, ..) if x == y => return is(x),
        _ => {}
    }
    match (op, def1(f, x), def1(f, y)) {
        (Fadd, _, Some((Fneg, b))) => op2(Fsub, Type::F64, x, b),
        (Fsub, _, Some((Fneg, b))) => op2(Fadd, Type::F64, x, b),
        (Fadd, Some((Fneg, a)), _) => op2(Fsub, Type::F64, y, a),
        (Fmul | Fdiv, Some((Fneg, a)), Some((Fneg, b))) => op2(op, Type::F64, a, b),
        _ => None,
    }
}

/// Whether multiplying by the reciprocal is dividing: powers of two whose reciprocals are normal.
fn has_exact_reciprocal(c: f64) -> bool {
    let mantissa = c.to_bits() & ((1 << 52) - 1);
    c.is_normal() && mantissa == 0 && (1.0 / c).is_normal()
}

/// A relation of doubles.
fn float_relation(f: &Function, op: Op, x: Value, y: Value) -> Option<Change> {
    let cond = op.float_cond()?;
    if f.const_bits(x).is_some() {
        return op2(Op::of_float_cond(cond.swap()), Type::F64, y, x);
    }
    // Integers that were made doubles compare as they are.
    let (Op::I32ToF64, a) = def1(f, x)? else { return None };
    let narrow = match cond {
        FloatCond::Eq => Op::Eq,
        FloatCond::Ne => Op::Ne,
        FloatCond::Lt => Op::LtS,
        FloatCond::Le => Op::LeS,
        FloatCond::Gt => Op::GtS,
        FloatCond::Ge => Op::GeS,
    };
    if let Some(bits) = f.const_bits(y) {
        let c = f64::from_bits(bits);
        // Zeros of both signs compare as 0.
        return match f64::from(c as i32) == c {
            true => op2(narrow, Type::I32, a, int(Type::I32, (c as i32).into())),
            false => None,
        };
    }
    match def1(f, y)? {
        (Op::I32ToF64, b) => op2(narrow, Type::I32, a, b),
        _ => None,
    }
}

/// Arithmetic that leaves where it overflows.
fn checked(f: &Function, op: Op, ty: Type, x: Value, y: Value) -> Option<Change> {
    use Op::*;
    match (op, f.const_int(x), f.const_int(y)) {
        (AddChecked | MulChecked, Some(_), None) => return Some(Change::Swap),
        (AddChecked | SubChecked, _, Some(0)) => return is(x),
        (MulChecked, _, Some(1)) => return is(x),
        (MulChecked, _, Some(0)) => return is(y),
        (SubChecked, ..) if x == y => return constant(ty, 0),
        _ => {}
    }
    let (plain, result): (Op, fn(Bounds, Bounds) -> Bounds) = match op {
        AddChecked => (Add, bounds::sum),
        SubChecked => (Sub, bounds::difference),
        MulChecked => (Mul, bounds::product),
        _ => return None,
    };
    match result(bounds::of(f, x), bounds::of(f, y)).fit(ty) {
        true => op2(plain, ty, x, y),
        false => None,
    }
}

/// `select cond, x, y`.
fn select(f: &Function, ty: Type, cond: Value, x: Value, y: Value) -> Option<Change> {
    match f.const_bits(cond) {
        Some(0) => return is(y),
        Some(_) => return is(x),
        None => {}
    }
    if x == y {
        return is(x);
    }
    match condition(f, cond) {
        (by, true) => return op3(Op::Select, ty, by, y, x),
        (by, false) if by != cond => return Some(Change::First(by)),
        _ => {}
    }
    if ty == Type::I32 && bounds::of(f, cond) == (Bounds { min: 0, max: 1 }) {
        match (f.const_int(x), f.const_int(y)) {
            (Some(1), Some(0)) => return is(cond),
            (Some(0), Some(1)) => return op2(Op::Eq, Type::I32, cond, int(Type::I32, 0)),
            _ => {}
        }
    }
    None
}

/// `guard x`.
fn guard(f: &Function, x: Value) -> Option<Change> {
    let Bounds { min, max } = bounds::of(f, x);
    if min > 0 || max < 0 {
        return Some(Change::Drop);
    }
    match condition(f, x) {
        (by, false) if by != x => Some(Change::First(by)),
        _ => None,
    }
}

/// A value that is 0 exactly where `cond` is, or, if the second says so, exactly where it is not.
pub(super) fn condition(f: &Function, cond: Value) -> (Value, bool) {
    match def2(f, cond) {
        // What is asked of a signed remainder here may be had of the low bits ([`relation`]).
        Some((Op::Ne | Op::Eq, a, _)) if matches!(def2(f, a), Some((Op::RemS, ..))) => (cond, false),
        Some((Op::Ne, a, b)) if f.value_type(a) == Type::I32 && f.const_bits(b) == Some(0) => (a, false),
        Some((Op::Eq, a, b)) if f.value_type(a) == Type::I32 && f.const_bits(b) == Some(0) => (a, true),
        _ => (cond, false),
    }
}
