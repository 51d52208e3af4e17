//! Integer arithmetic, constants, division and overflow.

use tierlock_asm::masm::*;
use tierlock_asm::{Label, Target};

use crate::harness::*;

type Op<M> = (&'static str, fn(&mut M, Reg, Reg, Operand), fn(u64, u64) -> u64);

fn of32(f: impl Fn(u32, u32) -> u32) -> impl Fn(u64, u64) -> u64 {
    move |a, b| u64::from(f(a as u32, b as u32))
}

fn arithmetic<M: MacroAssembler>() -> Vec<Op<M>> {
    vec![
        ("add32", |m, d, l, r| m.add32(d, l, r), |a, b| of32(u32::wrapping_add)(a, b)),
        ("add64", |m, d, l, r| m.add64(d, l, r), u64::wrapping_add),
        ("sub32", |m, d, l, r| m.sub32(d, l, r), |a, b| of32(u32::wrapping_sub)(a, b)),
        ("sub64", |m, d, l, r| m.sub64(d, l, r), u64::wrapping_sub),
        ("mul32", |m, d, l, r| m.mul32(d, l, r), |a, b| of32(u32::wrapping_mul)(a, b)),
        ("mul64", |m, d, l, r| m.mul64(d, l, r), u64::wrapping_mul),
        ("and32", |m, d, l, r| m.and32(d, l, r), |a, b| of32(|a, b| a & b)(a, b)),
        ("and64", |m, d, l, r| m.and64(d, l, r), |a, b| a & b),
        ("or32", |m, d, l, r| m.or32(d, l, r), |a, b| of32(|a, b| a | b)(a, b)),
        ("or64", |m, d, l, r| m.or64(d, l, r), |a, b| a | b),
        ("xor32", |m, d, l, r| m.xor32(d, l, r), |a, b| of32(|a, b| a ^ b)(a, b)),
        ("xor64", |m, d, l, r| m.xor64(d, l, r), |a, b| a ^ b),
    ]
}

fn shifts<M: MacroAssembler>() -> Vec<Op<M>> {
    vec![
        ("shl32", |m, d, l, r| m.shl32(d, l, r), |a, b| of32(u32::wrapping_shl)(a, b)),
        ("shl64", |m, d, l, r| m.shl64(d, l, r), |a, b| a.wrapping_shl(b as u32)),
        ("shr32", |m, d, l, r| m.shr32(d, l, r), |a, b| of32(u32::wrapping_shr)(a, b)),
        ("shr64", |m, d, l, r| m.shr64(d, l, r), |a, b| a.wrapping_shr(b as u32)),
        ("sar32", |m, d, l, r| m.sar32(d, l, r), |a, b| u64::from((a as i32).wrapping_shr(b as u32) as u32)),
        ("sar64", |m, d, l, r| m.sar64(d, l, r), |a, b| (a as i64).wrapping_shr(b as u32) as u64),
    ]
}

/// All assignments of registers.
fn register_cases<M: MacroAssembler + 'static>(ops: &[Op<M>]) -> Vec<Case<M>> {
    let mut cases = Vec::new();
    for &(name, emit, eval) in ops {
        for (d, l, r) in triples() {
            cases.push(case(
                format!("{name} {d:?}, {l:?}, {r:?}"),
                move |s, a, b| {
                    s.set(l, a);
                    s.set(r, b);
                },
                move |m: &mut M, _| emit(m, d, l, Operand::Reg(r)),
                move |s| s.set(d, eval(s.get(l), s.get(r))),
            ));
        }
    }
    cases
}

fn immediate_cases<M: MacroAssembler + 'static>(ops: &[Op<M>]) -> Vec<Case<M>> {
    let mut cases = Vec::new();
    for &(name, emit, eval) in ops {
        for imm in IMMEDIATES {
            for (d, l) in [(T1, T1), (T0, T1), (T3, T0), (T0, T0)] {
                cases.push(case(
                    format!("{name} {d:?}, {l:?}, {imm:#x}"),
                    move |s, a, _| s.set(l, a),
                    move |m: &mut M, _| emit(m, d, l, Operand::Imm(imm)),
                    move |s| s.set(d, eval(s.get(l), imm as u64)),
                ));
            }
        }
    }
    cases
}

/// `[VM + ...]`, and `[base + index * 8]` where the base or the index is an operand too.
fn memory_cases<M: MacroAssembler + 'static>(ops: &[Op<M>]) -> Vec<Case<M>> {
    let mut cases = Vec::new();
    for &(name, emit, eval) in ops {
        for (d, l) in [(T1, T1), (T0, T1), (T2, T1), (T3, T1), (T2, T2), (T2, T3)] {
            let fill = move |s: &mut State, a: u64, b: u64| {
                s.mem[5] = b;
                s.set(T3, 2);
                s.set(T2, s.mem_address);
                if l == T1 {
                    s.set(T1, a);
                }
            };
            cases.push(case(
                format!("{name} {d:?}, {l:?}, [VM + ...]"),
                fill,
                move |m: &mut M, _| emit(m, d, l, mem(VM, MEM_AT + 40).into()),
                move |s| s.set(d, eval(s.get(l), s.mem[5])),
            ));
            cases.push(case(
                format!("{name} {d:?}, {l:?}, [T2 + T3 * 8 + 24]"),
                fill,
                move |m: &mut M, _| emit(m, d, l, mem_index(T2, T3, Scale::X8, 24).into()),
                move |s| s.set(d, eval(s.get(l), s.mem[5])),
            ));
        }
    }
    cases
}

fn integer_registers<M: MacroAssembler + 'static>(target: &Target) {
    check(target, register_cases::<M>(&arithmetic()), &pairs());
    check(target, register_cases::<M>(&shifts()), &pairs());
}

#[test]
fn integer_operations_on_registers() {
    on_host!(integer_registers);
}

fn integer_immediates<M: MacroAssembler + 'static>(target: &Target) {
    check(target, immediate_cases::<M>(&arithmetic()), &singles());
    check(target, immediate_cases::<M>(&shifts()), &singles());
}

#[test]
fn integer_operations_on_immediates() {
    on_host!(integer_immediates);
}

fn integer_memory<M: MacroAssembler + 'static>(target: &Target) {
    check(target, memory_cases::<M>(&arithmetic()), &pairs());
}

#[test]
fn integer_operations_on_memory() {
    on_host!(integer_memory);
}

type Unary<M> = (&'static str, fn(&mut M, Reg, Reg), fn(u64) -> u64);

fn unary<M: MacroAssembler + 'static>(target: &Target) {
    let ops: Vec<Unary<M>> = vec![
        ("mov64", |m, d, s| m.mov64(d, s), |a| a),
        ("mov32", |m, d, s| m.mov32(d, s), |a| a & 0xffff_ffff),
        ("sign_extend32", |m, d, s| m.sign_extend32(d, s), |a| a as i32 as u64),
        ("sign_extend16", |m, d, s| m.sign_extend16(d, s), |a| u64::from(a as i16 as u32)),
        ("sign_extend8", |m, d, s| m.sign_extend8(d, s), |a| u64::from(a as i8 as u32)),
        ("zero_extend16", |m, d, s| m.zero_extend16(d, s), |a| a & 0xffff),
        ("zero_extend8", |m, d, s| m.zero_extend8(d, s), |a| a & 0xff),
        ("neg32", |m, d, s| m.neg32(d, s), |a| u64::from((a as u32).wrapping_neg())),
        ("neg64", |m, d, s| m.neg64(d, s), u64::wrapping_neg),
        ("not32", |m, d, s| m.not32(d, s), |a| u64::from(!(a as u32))),
        ("not64", |m, d, s| m.not64(d, s), |a| !a),
        ("clz32", |m, d, s| m.clz32(d, s), |a| u64::from((a as u32).leading_zeros())),
    ];
    let mut cases = Vec::new();
    for (name, emit, eval) in ops {
        // A0 is rdi, which needs a REX prefix for its low byte; as a source it may be T0.
        for d in [T0, T1, T3, T4, T6] {
            for s in [T0, T1, T3, T4, T6] {
                cases.push(case(
                    format!("{name} {d:?}, {s:?}"),
                    move |state, a, _| state.set(s, a),
                    move |m: &mut M, _| emit(m, d, s),
                    move |state| state.set(d, eval(state.get(s))),
                ));
            }
        }
    }
    for imm in IMMEDIATES.into_iter().chain(EDGES.map(|a| a as i64)) {
        cases.push(case(
            format!("mov_imm64 {imm:#x}"),
            |_, _, _| {},
            move |m: &mut M, _| m.mov_imm64(T4, imm as u64),
            move |s| s.set(T4, imm as u64),
        ));
        cases.push(case(
            format!("mov_imm32 {imm:#x}"),
            |_, _, _| {},
            move |m: &mut M, _| m.mov_imm32(T4, imm as i32),
            move |s| s.set(T4, u64::from(imm as u32)),
        ));
    }
    check(target, cases, &singles());
}

#[test]
fn unary_operations_and_constants() {
    on_host!(unary);
}

fn division<M: MacroAssembler + 'static>(target: &Target) {
    let ops: Vec<Op<M>> = vec![
        (
            "div32",
            |m, d, l, r| {
                if let Operand::Reg(r) = r {
                    m.div32(d, l, r)
                }
            },
            |a, b| u64::from((a as i32).wrapping_div(b as i32) as u32),
        ),
        (
            "rem32",
            |m, d, l, r| {
                if let Operand::Reg(r) = r {
                    m.rem32(d, l, r)
                }
            },
            |a, b| u64::from((a as i32).wrapping_rem(b as i32) as u32),
        ),
    ];
    let allowed = |&(a, b): &(u64, u64)| b as i32 != 0 && !(a as i32 == i32::MIN && b as i32 == -1);
    let defined: Vec<_> = pairs().into_iter().filter(allowed).collect();
    check(target, register_cases::<M>(&ops), &defined);
}

#[test]
fn divisions_keep_their_registers() {
    on_host!(division);
}

type Checked<M> = (&'static str, fn(&mut M, Reg, Reg, Operand, Label), fn(i32, i32) -> Option<i32>);

fn overflow<M: MacroAssembler + 'static>(target: &Target) {
    let ops: Vec<Checked<M>> = vec![
        ("add32_overflow", |m, d, l, r, o| m.add32_overflow(d, l, r, o), i32::checked_add),
        ("sub32_overflow", |m, d, l, r, o| m.sub32_overflow(d, l, r, o), i32::checked_sub),
        ("mul32_overflow", |m, d, l, r, o| m.mul32_overflow(d, l, r, o), i32::checked_mul),
        ("neg32_overflow", |m, d, l, _, o| m.neg32_overflow(d, l, o), |a, _| a.checked_neg()),
    ];
    fn apply(s: &mut State, d: Reg, result: Option<i32>) {
        match result {
            Some(value) => s.set(d, u64::from(value as u32)),
            None => s.taken = 1,
        }
    }
    let mut cases = Vec::new();
    for (name, emit, eval) in ops {
        for (d, l, r) in triples() {
            let mut case = case(
                format!("{name} {d:?}, {l:?}, {r:?}"),
                move |s, a, b| {
                    s.set(l, a);
                    s.set(r, b);
                },
                move |m: &mut M, taken| emit(m, d, l, Operand::Reg(r), taken),
                move |s| apply(s, d, eval(s.get(l) as i32, s.get(r) as i32)),
            );
            case.lost_if_taken = Some(d);
            cases.push(case);
        }
        for imm in IMMEDIATES {
            let mut case = case(
                format!("{name} T0, T1, {imm:#x}"),
                move |s, a, _| s.set(T1, a),
                move |m: &mut M, taken| emit(m, T0, T1, Operand::Imm(imm), taken),
                move |s| apply(s, T0, eval(s.get(T1) as i32, imm as i32)),
            );
            case.lost_if_taken = Some(T0);
            cases.push(case);
        }
        let mut case = case(
            format!("{name} T2, T1, [T2 + 40]"),
            move |s, a, b| {
                s.set(T1, a);
                s.set(T2, s.mem_address);
                s.mem[5] = b;
            },
            move |m: &mut M, taken| emit(m, T2, T1, mem(T2, 40).into(), taken),
            move |s| apply(s, T2, eval(s.get(T1) as i32, s.mem[5] as i32)),
        );
        case.lost_if_taken = Some(T2);
        cases.push(case);
    }
    check(target, cases, &pairs());
}

#[test]
fn overflow_branches() {
    on_host!(overflow);
}
