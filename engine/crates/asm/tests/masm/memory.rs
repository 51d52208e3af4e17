//! Loads, stores and additions to memory, over all forms of addresses.

use tierlock_asm::Target;
use tierlock_asm::masm::*;

use crate::harness::*;

type Access<M> = (&'static str, usize, fn(&mut M, Reg, Mem), fn(u64) -> u64);

/// Address forms that reach the word at `MEM[6]`; the base holds what is left of its address.
fn address_forms() -> Vec<Mem> {
    let mut forms = Vec::new();
    for offset in [0, 1, 4, 8, -1, -8, 127, 128, -128, -129, 255, 256, -256, -257, 4095, 4096, 32760, 32768] {
        forms.push(mem(T1, offset));
    }
    for offset in [0x8_0000, 0x0123_4560, -0x0123_4567, i32::MAX, i32::MIN] {
        forms.push(mem(T1, offset));
    }
    for base in [FP, FEEDBACK, NOTCELL, NUMTAG, T0, T4, T5, T6] {
        forms.push(mem(base, 0));
        forms.push(mem(base, 24));
        forms.push(mem_index(base, T2, Scale::X1, 0));
        forms.push(mem_index(base, T2, Scale::X8, -24));
    }
    for scale in [Scale::X1, Scale::X2, Scale::X4, Scale::X8] {
        for offset in [0, 8, -8, 255, 4096, 1 << 20, i32::MIN] {
            forms.push(mem_index(T1, T2, scale, offset));
            forms.push(mem_index(T1, FEEDBACK, scale, offset));
        }
    }
    forms
}

/// Sets the registers of an address form so that it is the address of `mem[6]`.
fn aim(s: &mut State, at: Mem, index: u64) {
    let mut address = (s.mem_address + 48).wrapping_sub(i64::from(at.offset) as u64);
    if let Some((reg, scale)) = at.index {
        s.set(reg, index);
        address = address.wrapping_sub(index << scale as u32);
    }
    s.set(at.base, address);
}

fn memory<M: MacroAssembler + 'static>(target: &Target) {
    let loads: Vec<Access<M>> = vec![
        ("load64", 8, |m, r, a| m.load64(r, a), |v| v),
        ("load32", 4, |m, r, a| m.load32(r, a), |v| v),
        ("load32_signed", 4, |m, r, a| m.load32_signed(r, a), |v| v as i32 as u64),
        ("load16", 2, |m, r, a| m.load16(r, a), |v| v),
        ("load16_signed", 2, |m, r, a| m.load16_signed(r, a), |v| u64::from(v as i16 as u32)),
        ("load8", 1, |m, r, a| m.load8(r, a), |v| v),
        ("load8_signed", 1, |m, r, a| m.load8_signed(r, a), |v| u64::from(v as i8 as u32)),
    ];
    let stores: Vec<Access<M>> = vec![
        ("store64", 8, |m, r, a| m.store64(a, r), |v| v),
        ("store32", 4, |m, r, a| m.store32(a, r), |v| v),
        ("store16", 2, |m, r, a| m.store16(a, r), |v| v),
        ("store8", 1, |m, r, a| m.store8(a, r), |v| v),
    ];
    let mut cases: Vec<Case<M>> = Vec::new();
    for at in address_forms() {
        for &(name, bytes, emit, extend) in &loads {
            for d in [T3, T1] {
                cases.push(case(
                    format!("{name} {d:?}, {at:?}"),
                    move |s, a, index| {
                        s.mem[6] = a;
                        aim(s, at, index);
                    },
                    move |m: &mut M, _| emit(m, d, at),
                    move |s| s.set(d, extend(s.load(48, bytes))),
                ));
            }
        }
        for &(name, bytes, emit, _) in &stores {
            cases.push(case(
                format!("{name} {at:?}, T3"),
                move |s, a, index| {
                    s.set(T3, a);
                    aim(s, at, index);
                },
                move |m: &mut M, _| emit(m, T3, at),
                move |s| s.store(48, bytes, s.get(T3)),
            ));
        }
        for imm in [0i64, 1, -1, 0x1234_5678, -0x8000_0000, 0x1234_5678_9abc_def0] {
            for (bytes, name) in
                [(8, "store64_imm"), (4, "store32_imm"), (2, "store16_imm"), (1, "store8_imm")]
            {
                cases.push(case(
                    format!("{name} {at:?}, {imm:#x}"),
                    move |s, _, index| aim(s, at, index),
                    move |m: &mut M, _| match bytes {
                        8 => m.store64_imm(at, imm as u64),
                        4 => m.store32_imm(at, imm as i32),
                        2 => m.store16_imm(at, imm as i16),
                        _ => m.store8_imm(at, imm as i8),
                    },
                    move |s| s.store(48, bytes, imm as u64),
                ));
            }
        }
        for d in [T3, T1, T2] {
            cases.push(case(
                format!("lea {d:?}, {at:?}"),
                move |s, _, index| aim(s, at, index),
                move |m: &mut M, _| m.lea(d, at),
                move |s| s.set(d, s.mem_address + 48),
            ));
        }
        for imm in [1, -1, 4095, 4096, 0x0123_4567, i32::MAX, i32::MIN] {
            cases.push(case(
                format!("add32_mem {at:?}, {imm:#x}"),
                move |s, a, index| {
                    s.mem[6] = a;
                    aim(s, at, index);
                },
                move |m: &mut M, _| m.add32_mem(at, imm),
                move |s| s.store(48, 4, u64::from((s.mem[6] as u32).wrapping_add(imm as u32))),
            ));
            cases.push(case(
                format!("add64_mem {at:?}, {imm:#x}"),
                move |s, a, index| {
                    s.mem[6] = a;
                    aim(s, at, index);
                },
                move |m: &mut M, _| m.add64_mem(at, imm),
                move |s| s.mem[6] = s.mem[6].wrapping_add(i64::from(imm) as u64),
            ));
            for cond in TestCond::ALL {
                cases.push(case(
                    format!("add32_mem_branch {cond:?} {at:?}, {imm:#x}"),
                    move |s, a, index| {
                        s.mem[6] = a;
                        aim(s, at, index);
                    },
                    move |m: &mut M, l| m.add32_mem_branch(at, imm, cond, l),
                    move |s| {
                        let sum = (s.mem[6] as u32).wrapping_add(imm as u32);
                        s.store(48, 4, u64::from(sum));
                        s.taken = u64::from(match cond {
                            TestCond::Zero => sum == 0,
                            TestCond::NonZero => sum != 0,
                            TestCond::Negative => sum >> 31 == 1,
                            TestCond::NotNegative => sum >> 31 == 0,
                        });
                    },
                ));
            }
        }
        cases.push(case(
            format!("load_f64 F3, {at:?}"),
            move |s, a, index| {
                s.mem[6] = a;
                aim(s, at, index);
            },
            move |m: &mut M, _| m.load_f64(F3, at),
            move |s| s.fregs[3] = s.mem[6],
        ));
        cases.push(case(
            format!("store_f64 {at:?}, F3"),
            move |s, a, index| {
                s.fregs[3] = a;
                aim(s, at, index);
            },
            move |m: &mut M, _| m.store_f64(at, F3),
            move |s| s.mem[6] = s.fregs[3],
        ));
        cases.push(case(
            format!("load_f32 F3, {at:?}"),
            move |s, _, index| {
                s.mem[6] = u64::from(0.1f32.to_bits());
                aim(s, at, index);
            },
            move |m: &mut M, _| m.load_f32(F3, at),
            move |s| s.set_f(F3, f64::from(0.1f32)),
        ));
        cases.push(case(
            format!("store_f32 {at:?}, F3"),
            move |s, _, index| {
                s.set_f(F3, 0.1);
                aim(s, at, index);
            },
            move |m: &mut M, _| m.store_f32(at, F3),
            move |s| s.store(48, 4, u64::from((0.1f64 as f32).to_bits())),
        ));
    }
    let values = [0, 0x8000_0000, 0x7fff_ffff, 0xffff_ffff, 0xfedc_ba98_7654_3210, 1];
    let operands: Vec<_> = values.into_iter().zip([0, 1, 2, 3, 1000, u64::MAX]).collect();
    check(target, cases, &operands);
}

#[test]
fn memory_operands_of_all_forms() {
    on_host!(memory);
}
