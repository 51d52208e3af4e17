//! Comparisons and bit tests of integers, as branches, as numbers and as selections.

use tierlock_asm::Target;
use tierlock_asm::masm::*;

use crate::harness::*;

fn compare<M: MacroAssembler + 'static>(target: &Target) {
    let mut cases: Vec<Case<M>> = Vec::new();
    for cond in Cond::ALL {
        let holds = move |wide: bool, a: u64, b: u64| {
            if wide { cond.holds64(a as i64, b as i64) } else { cond.holds32(a as i32, b as i32) }
        };
        let fill = |s: &mut State, a: u64, b: u64| {
            s.set(T1, a);
            s.set(T3, b);
            s.mem[4] = b;
            s.mem[5] = a;
        };
        for wide in [false, true] {
            let width = if wide { 64 } else { 32 };
            cases.push(case(
                format!("branch{width} {cond:?} T1, T3"),
                fill,
                move |m: &mut M, l| {
                    if wide { m.branch64(cond, T1, T3, l) } else { m.branch32(cond, T1, T3, l) }
                },
                move |s| s.taken = u64::from(holds(wide, s.get(T1), s.get(T3))),
            ));
            cases.push(case(
                format!("branch{width} {cond:?} T1, [VM]"),
                fill,
                move |m: &mut M, l| {
                    let at = mem(VM, MEM_AT + 32);
                    if wide { m.branch64(cond, T1, at, l) } else { m.branch32(cond, T1, at, l) }
                },
                move |s| s.taken = u64::from(holds(wide, s.get(T1), s.mem[4])),
            ));
            cases.push(case(
                format!("branch{width}_mem {cond:?} [VM], T3"),
                fill,
                move |m: &mut M, l| {
                    let at = mem(VM, MEM_AT + 40);
                    if wide { m.branch64_mem(cond, at, T3, l) } else { m.branch32_mem(cond, at, T3, l) }
                },
                move |s| s.taken = u64::from(holds(wide, s.mem[5], s.get(T3))),
            ));
            for dst in [T0, T1, T3, T6] {
                cases.push(case(
                    format!("set{width} {cond:?} {dst:?}, T1, T3"),
                    fill,
                    move |m: &mut M, _| {
                        if wide { m.set64(cond, dst, T1, T3) } else { m.set32(cond, dst, T1, T3) }
                    },
                    move |s| s.set(dst, u64::from(holds(wide, s.get(T1), s.get(T3)))),
                ));
            }
            for (dst, yes, no) in
                [(T0, T4, T5), (T4, T4, T5), (T5, T4, T5), (T1, T3, T1), (T4, T4, T4), (T0, T2, T2)]
            {
                cases.push(case(
                    format!("select{width} {cond:?} {dst:?} {yes:?} {no:?}"),
                    fill,
                    move |m: &mut M, _| {
                        if wide {
                            m.select64(cond, T1, T3, dst, yes, no);
                        } else {
                            m.select32(cond, T1, T3, dst, yes, no);
                        }
                    },
                    move |s| {
                        let from = if holds(wide, s.get(T1), s.get(T3)) { yes } else { no };
                        s.set(dst, s.get(from));
                    },
                ));
            }
        }
    }
    check(target, cases, &pairs());
}

#[test]
fn comparisons_of_registers_and_memory() {
    on_host!(compare);
}

fn compare_immediate<M: MacroAssembler + 'static>(target: &Target) {
    let mut cases: Vec<Case<M>> = Vec::new();
    for cond in Cond::ALL {
        let fill = |s: &mut State, a: u64, _| {
            s.set(T1, a);
            s.mem[5] = a;
        };
        for imm in IMMEDIATES {
            let small = imm as i32;
            cases.push(case(
                format!("branch32 {cond:?} T1, {small:#x}"),
                fill,
                move |m: &mut M, l| m.branch32(cond, T1, imm, l),
                move |s| s.taken = u64::from(cond.holds32(s.get(T1) as i32, small)),
            ));
            cases.push(case(
                format!("branch64 {cond:?} T1, {imm:#x}"),
                fill,
                move |m: &mut M, l| m.branch64(cond, T1, imm, l),
                move |s| s.taken = u64::from(cond.holds64(s.get(T1) as i64, imm)),
            ));
            cases.push(case(
                format!("branch32_mem {cond:?} [VM], {small:#x}"),
                fill,
                move |m: &mut M, l| m.branch32_mem(cond, mem(VM, MEM_AT + 40), imm, l),
                move |s| s.taken = u64::from(cond.holds32(s.mem[5] as i32, small)),
            ));
            cases.push(case(
                format!("branch64_mem {cond:?} [VM], {imm:#x}"),
                fill,
                move |m: &mut M, l| m.branch64_mem(cond, mem(VM, MEM_AT + 40), imm, l),
                move |s| s.taken = u64::from(cond.holds64(s.mem[5] as i64, imm)),
            ));
            let byte = imm as u8;
            cases.push(case(
                format!("branch8 {cond:?} [VM], {byte:#x}"),
                fill,
                move |m: &mut M, l| m.branch8(cond, mem(VM, MEM_AT + 40), byte, l),
                move |s| s.taken = u64::from(cond.holds32(i32::from(s.mem[5] as u8), i32::from(byte))),
            ));
            let half = imm as u16;
            cases.push(case(
                format!("branch16 {cond:?} [VM], {half:#x}"),
                fill,
                move |m: &mut M, l| m.branch16(cond, mem(VM, MEM_AT + 40), half, l),
                move |s| s.taken = u64::from(cond.holds32(i32::from(s.mem[5] as u16), i32::from(half))),
            ));
            cases.push(case(
                format!("set64 {cond:?} T1, T1, {imm:#x}"),
                fill,
                move |m: &mut M, _| m.set64(cond, T1, T1, imm),
                move |s| s.set(T1, u64::from(cond.holds64(s.get(T1) as i64, imm))),
            ));
        }
    }
    check(target, cases, &singles());
}

#[test]
fn comparisons_with_immediates() {
    on_host!(compare_immediate);
}

fn test_bits<M: MacroAssembler + 'static>(target: &Target) {
    fn holds(cond: TestCond, bits: u64, sign: u32) -> u64 {
        u64::from(match cond {
            TestCond::Zero => bits == 0,
            TestCond::NonZero => bits != 0,
            TestCond::Negative => bits >> sign & 1 == 1,
            TestCond::NotNegative => bits >> sign & 1 == 0,
        })
    }
    let low = |a: u64| a & 0xffff_ffff;
    let mut cases: Vec<Case<M>> = Vec::new();
    for cond in TestCond::ALL {
        let fill = |s: &mut State, a: u64, b: u64| {
            s.set(T1, a);
            s.set(T3, b);
            s.mem[5] = a;
        };
        cases.push(case(
            format!("branch_test32 {cond:?} T1, T3"),
            fill,
            move |m: &mut M, l| m.branch_test32(cond, T1, T3, l),
            move |s| s.taken = holds(cond, low(s.get(T1) & s.get(T3)), 31),
        ));
        cases.push(case(
            format!("branch_test64 {cond:?} T1, T3"),
            fill,
            move |m: &mut M, l| m.branch_test64(cond, T1, T3, l),
            move |s| s.taken = holds(cond, s.get(T1) & s.get(T3), 63),
        ));
        let masks = IMMEDIATES.into_iter().chain((0..64).map(|bit| (1u64 << bit) as i64));
        for imm in masks {
            cases.push(case(
                format!("branch_test32 {cond:?} T1, {imm:#x}"),
                fill,
                move |m: &mut M, l| m.branch_test32(cond, T1, imm, l),
                move |s| s.taken = holds(cond, low(s.get(T1) & imm as u64), 31),
            ));
            cases.push(case(
                format!("branch_test64 {cond:?} T1, {imm:#x}"),
                fill,
                move |m: &mut M, l| m.branch_test64(cond, T1, imm, l),
                move |s| s.taken = holds(cond, s.get(T1) & imm as u64, 63),
            ));
            cases.push(case(
                format!("branch_test32_mem {cond:?} [VM], {imm:#x}"),
                fill,
                move |m: &mut M, l| m.branch_test32_mem(cond, mem(VM, MEM_AT + 40), imm as i32, l),
                move |s| s.taken = holds(cond, low(s.mem[5] & imm as u64), 31),
            ));
            cases.push(case(
                format!("branch_test8 {cond:?} [VM], {:#x}", imm as u8),
                fill,
                move |m: &mut M, l| m.branch_test8(cond, mem(VM, MEM_AT + 40), imm as u8, l),
                move |s| s.taken = holds(cond, s.mem[5] & u64::from(imm as u8), 7),
            ));
            cases.push(case(
                format!("set_test32 {cond:?} T0, T1, {imm:#x}"),
                fill,
                move |m: &mut M, _| m.set_test32(cond, T0, T1, imm),
                move |s| s.set(T0, holds(cond, low(s.get(T1) & imm as u64), 31)),
            ));
        }
    }
    check(target, cases, &pairs());
}

#[test]
fn bit_tests() {
    on_host!(test_bits);
}
