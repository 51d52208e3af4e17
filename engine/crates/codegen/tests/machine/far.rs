//! Code and frames beyond the reach of short fields.

use tierlock_codegen::ir::eval::Outcome;
use tierlock_codegen::ir::{AliasClass, Exit, Function, FunctionBuilder, MemKind, Type, Val, Value};

use crate::support::{Program, check, ways};

/// Tests a bit of its argument, and then leaves or goes far away: over more code than bit tests of ARM64 reach.
fn far() -> Function {
    let mut b = FunctionBuilder::new("far");
    let x = b.param(Type::I64);
    let (body, end) = (b.block(), b.block());
    let (eight, sixteen, zero) = (b.const_i64(8), b.const_i64(16), b.const_i64(0));
    let bit = b.and(x, eight);
    let clear = b.eq(bit, zero);
    b.guard(clear, Exit(1), &[x]);
    let bit = b.and(x, sixteen);
    let set = b.ne(bit, zero);
    b.br(set, end, &[], body, &[]);
    b.switch_to(body);
    let mut sum = x;
    for at in 0..5000 {
        let number = b.const_i64(at);
        let mixed = b.xor(sum, number);
        sum = b.add(mixed, x);
    }
    b.ret(sum);
    b.switch_to(end);
    b.ret(sixteen);
    b.finish()
}

#[test]
fn short_branches_reach_far_blocks_and_stubs() {
    let f = [far()];
    let sum = (0..5000).fold(3i64, |sum, at| (sum ^ at).wrapping_add(3));
    check(&f, &[Val::I64(3)], &Outcome::Return(Some(Val::I64(sum))));
    check(&f, &[Val::I64(16)], &Outcome::Return(Some(Val::I64(16))));
    let left = Outcome::Exit { function: "far".to_string(), exit: Exit(1), values: vec![Val::I64(8)] };
    check(&f, &[Val::I64(8)], &left);
}

/// More values live at once than the offsets of loads reach, and a slot behind them; and a call.
#[test]
fn frames_are_larger_than_offsets_reach() {
    const COUNT: i32 = 4200;
    let mut b = FunctionBuilder::new("wide");
    let memory = b.param(Type::Ptr);
    let slot = b.slot(40_000, 16);
    let place = b.stack_addr(slot);
    let first = b.load(MemKind::I64, memory, 0, AliasClass::ANY);
    b.store(MemKind::I64, first, place, 39_992, AliasClass::ANY);
    let values: Vec<Value> =
        (0..COUNT).map(|at| b.load(MemKind::I64, memory, at * 8, AliasClass::ANY)).collect();
    // Writes to what was read, so that nothing is read again.
    let zero = b.const_i64(0);
    b.store(MemKind::I64, zero, memory, 0, AliasClass::ANY);
    let sum = values.iter().rev().copied().reduce(|sum, value| b.add(sum, value)).expect("many");
    let back = b.load(MemKind::I64, place, 39_992, AliasClass::ANY);
    let sum = b.sub(sum, back);
    b.ret(sum);
    let f = [b.finish()];
    let expected: i64 = (0..i64::from(COUNT)).map(|at| at + 7).sum::<i64>() - 7;
    for way in ways() {
        let memory: Vec<i64> = (0..i64::from(COUNT)).map(|at| at + 7).collect();
        let mut memory = std::hint::black_box(memory);
        let address = Val::Ptr(memory.as_mut_ptr().addr() as u64);
        let outcome = Program::new(&way, &f, &[]).call("wide", &[address]);
        assert_eq!(outcome, Outcome::Return(Some(Val::I64(expected))), "{}", way.name);
        assert_eq!(std::hint::black_box(&memory)[0], 0);
    }
}
