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

/// What a block of [`five_thousand_blocks`] makes of the sum.
fn step(sum: i64, at: i64) -> i64 {
    sum.wrapping_mul(3).wrapping_add(at)
}

/// Many blocks, each of which goes on to one of two others that `next` names, by a bit of what it computed; or to the end,
/// where one of them is beyond. Where that is `cyclic`, the second argument says how many run.
fn many_blocks(count: usize, next: impl Fn(usize) -> [usize; 2], cyclic: bool) -> Function {
    let mut b = FunctionBuilder::new("f");
    let start = b.param(Type::I64);
    let rounds = b.param(Type::I64);
    let blocks: Vec<_> = (0..count).map(|_| b.block()).collect();
    let end = b.block();
    let params: Vec<_> = blocks
        .iter()
        .map(|&block| (b.block_param(block, Type::I64), b.block_param(block, Type::I64)))
        .collect();
    let result = b.block_param(end, Type::I64);
    b.jump(blocks[0], &[start, rounds]);
    for (at, &block) in blocks.iter().enumerate() {
        b.switch_to(block);
        let (sum, left) = params[at];
        let (three, own, one, zero) =
            (b.const_i64(3), b.const_i64(at as i64), b.const_i64(1), b.const_i64(0));
        let product = b.mul(sum, three);
        let sum = b.add(product, own);
        let left = if cyclic { b.sub(left, one) } else { left };
        if cyclic {
            let on = b.block();
            let over = b.eq(left, zero);
            b.br(over, end, &[sum], on, &[]);
            b.switch_to(on);
        }
        let [this, that] = next(at);
        if this.max(that) >= count {
            b.jump(end, &[sum]);
            continue;
        }
        let bit = b.const_i64(4);
        let bit = b.and(sum, bit);
        let cond = b.ne(bit, zero);
        b.br(cond, blocks[this], &[sum, left], blocks[that], &[sum, left]);
    }
    b.switch_to(end);
    b.ret(result);
    b.finish()
}

/// What [`many_blocks`] returns.
fn many_blocks_run(count: usize, next: impl Fn(usize) -> [usize; 2], start: i64, rounds: Option<i64>) -> i64 {
    let (mut at, mut sum, mut left) = (0, start, rounds);
    loop {
        sum = step(sum, at as i64);
        left = left.map(|left| left - 1);
        let [this, that] = next(at);
        if left == Some(0) || this.max(that) >= count {
            return sum;
        }
        at = if sum & 4 != 0 { this } else { that };
    }
}

#[test]
fn five_thousand_blocks() {
    let next = |at: usize| [at + 1, at + 2];
    let f = [many_blocks(5000, next, false)];
    assert!(f[0].layout.len() > 5000);
    for start in [1, -77] {
        let expect = many_blocks_run(5000, next, start, None);
        check_compiled(&f, &[Val::I64(start), Val::I64(0)], &returns(expect));
    }
}

#[test]
fn irreducible_cycles_of_five_thousand_blocks() {
    // Edges to anywhere: cycles within cycles that are entered at many places, and blocks that are never reached.
    let next = |at: usize| [(at * 7 + 3) % 2500, (at * 31 + 1700) % 2500];
    let f = [many_blocks(2500, next, true)];
    assert!(f[0].layout.len() > 5000);
    for rounds in [1, 2, 1000] {
        let expect = many_blocks_run(2500, next, 5, Some(rounds));
        check_compiled(&f, &[Val::I64(5), Val::I64(rounds)], &returns(expect));
    }
}

#[test]
fn thousands_of_blocks_that_nothing_reaches() {
    // A way through the even ones; the odd ones go there and to each other, with values of their own.
    let mut b = FunctionBuilder::new("f");
    let x = b.param(Type::I64);
    let blocks: Vec<_> = (0..3000).map(|_| b.block()).collect();
    let params: Vec<_> = blocks.iter().map(|&block| b.block_param(block, Type::I64)).collect();
    b.jump(blocks[0], &[x]);
    for (at, &block) in blocks.iter().enumerate() {
        b.switch_to(block);
        let own = b.const_i64(at as i64);
        let sum = b.add(params[at], own);
        match (at, blocks.get(at + 2)) {
            (_, None) => b.ret(sum),
            (_, Some(&next)) if at % 2 == 0 => b.jump(next, &[sum]),
            (_, Some(&next)) => {
                let cond = b.ne(sum, own);
                b.br(cond, next, &[own], blocks[at - 1], &[sum]);
            }
        }
    }
    let f = [b.finish()];
    let expect = (0..3000).step_by(2).sum::<i64>() + 9;
    check_compiled(&f, &[Val::I64(9)], &returns(expect));
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
