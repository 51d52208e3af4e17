//! Functions that are large in some way: each compiles right, or is refused with the limit's name.

use tierlock_codegen::ir::eval::Outcome;
use tierlock_codegen::ir::{AliasClass, Function, FunctionBuilder, MemKind, Type, Val};

use crate::support::{Program, check_compiled, ways};

fn returns(value: i64) -> Outcome {
    Outcome::Return(Some(Val::I64(value)))
}

#[test]
fn ten_thousand_values_at_once() {
    let mut b = FunctionBuilder::new("f");
    let place = b.param(Type::Ptr);
    let values: Vec<_> = (0..10_000).map(|at| b.load(MemKind::I64, place, at * 8, AliasClass(1))).collect();
    // Summed from the last to the first, so that all are there when the first is needed.
    let zero = b.const_i64(0);
    let mut sum = zero;
    for (at, &value) in values.iter().enumerate().rev() {
        let at = b.const_i64(at as i64);
        let product = b.mul(value, at);
        sum = b.add(sum, product);
    }
    b.ret(sum);
    let f = [b.finish()];
    let place: Vec<i64> = (0..10_000).map(|at| at + 3).collect();
    let expect = (0..10_000).map(|at| at * (at + 3)).sum();
    check_compiled(&f, &[Val::Ptr(place.as_ptr().addr() as u64)], &returns(expect));
}

#[test]
fn a_thousand_cases() {
    for spread in [1, 1_000_003] {
        let mut b = FunctionBuilder::new("f");
        let key = b.param(Type::I64);
        let default = b.block();
        let cases: Vec<_> = (0..1000).map(|at| (at * spread, b.block())).collect();
        b.switch(key, default, &cases);
        for (at, block) in cases.iter().map(|case| case.1).chain([default]).enumerate() {
            b.seal(block);
            b.switch_to(block);
            let at = b.const_i64(at as i64);
            let value = b.mul(at, key);
            b.ret(value);
        }
        let f = [b.finish()];
        for way in ways() {
            let mut program = Program::new(&way, &f, &[]);
            for at in [0, 1, 499, 500, 998, 999] {
                let outcome = program.call("f", &[Val::I64(at * spread)]);
                assert_eq!(outcome, returns(at * at * spread), "{at} with {}", way.name);
            }
            for other in [-1, 1000 * spread, i64::MIN, i64::MAX] {
                let outcome = program.call("f", &[Val::I64(other)]);
                assert_eq!(outcome, returns(other.wrapping_mul(1000)), "{other} with {}", way.name);
            }
        }
    }
}

/// Loops in loops, each of which runs twice at the innermost eight depths and once elsewhere.
fn nest(depth: usize) -> Function {
    let mut b = FunctionBuilder::new("f");
    let n = b.param(Type::I64);
    let sum = b.variable(Type::I64);
    let (zero, one) = (b.const_i64(0), b.const_i64(1));
    let mut open = Vec::new();
    for at in 0..depth {
        let i = b.variable(Type::I64);
        let runs = if at + 8 >= depth { n } else { one };
        b.set(i, runs);
        let (body, done) = (b.block(), b.block());
        b.jump(body, &[]);
        b.switch_to(body);
        open.push((i, body, done));
    }
    let old = b.get(sum);
    let new = b.add(old, one);
    b.set(sum, new);
    for (i, body, done) in open.into_iter().rev() {
        let left = b.get(i);
        let left = b.sub(left, one);
        b.set(i, left);
        let more = b.ne(left, zero);
        b.br(more, body, &[], done, &[]);
        b.seal(body);
        b.seal(done);
        b.switch_to(done);
    }
    let result = b.get(sum);
    b.ret(result);
    b.finish()
}

#[test]
fn loops_fifty_deep() {
    check_compiled(&[nest(50)], &[Val::I64(2)], &returns(256));
}

#[test]
fn code_beyond_the_reach_of_short_branches() {
    // One loop around more than a megabyte, and many ways out of it.
    const BLOCKS: i64 = 1500;
    const STEPS: i64 = 60;
    let key = |block: i64, step: i64| ((block * STEPS + step) * 77_777_777) | 1;
    let mut b = FunctionBuilder::new("f");
    let n = b.param(Type::I64);
    let sum = b.variable(Type::I64);
    let i = b.variable(Type::I64);
    b.set(i, n);
    let (head, out) = (b.block(), b.block());
    b.jump(head, &[]);
    b.switch_to(head);
    let stop = b.const_i64(-1_000_000_007);
    for block in 0..BLOCKS {
        let mut value = b.get(sum);
        for step in 0..STEPS {
            let key = b.const_i64(key(block, step));
            value = b.xor(value, key);
            value = b.add(value, n);
        }
        b.set(sum, value);
        let next = b.block();
        let stops = b.eq(value, stop);
        b.br(stops, out, &[], next, &[]);
        b.seal(next);
        b.switch_to(next);
    }
    let left = b.get(i);
    let (zero, one) = (b.const_i64(0), b.const_i64(1));
    let left = b.sub(left, one);
    b.set(i, left);
    let more = b.ne(left, zero);
    b.br(more, head, &[], out, &[]);
    b.seal(head);
    b.seal(out);
    b.switch_to(out);
    let result = b.get(sum);
    b.ret(result);
    let f = [b.finish()];
    let mut expect = 0i64;
    for _ in 0..3 {
        for block in 0..BLOCKS {
            (0..STEPS).for_each(|step| expect = (expect ^ key(block, step)).wrapping_add(3));
        }
    }
    for way in ways().iter().filter(|way| way.name.ends_with("allocated")) {
        assert!(way.compile(&f[0]).code.bytes.len() > 1 << 20);
        let outcome = Program::new(way, &f, &[]).call("f", &[Val::I64(3)]);
        assert_eq!(outcome, returns(expect), "{}", way.name);
    }
}
