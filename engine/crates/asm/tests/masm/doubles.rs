//! Doubles: arithmetic, comparison, conversion.

use tierlock_asm::masm::*;
use tierlock_asm::{Label, Target};

use crate::harness::*;

fn doubles() -> Vec<f64> {
    let mut values =
        vec![0.0, 0.5, 1.0, 1.5, 2.5, 3.0, 1e-310, 5e-324, f64::MAX, f64::INFINITY, 0.1, 1e10, 1e17];
    for exponent in [30, 31, 32, 33, 52, 53, 61, 62, 63, 64, 84] {
        let power = f64::from_bits((1023 + exponent) << 52);
        values.extend([power, power - 1.0, power - 0.5, power + 1.0, power + 0.5]);
    }
    let negative: Vec<_> = values.iter().map(|v| -v).collect();
    values.extend(negative);
    values.extend([f64::NAN, -f64::NAN, f64::from_bits(0x7ff8_0000_dead_beef)]);
    values
}

fn double_singles() -> Vec<(u64, u64)> {
    doubles().into_iter().map(|v| (v.to_bits(), 0)).collect()
}

fn double_pairs() -> Vec<(u64, u64)> {
    let few: Vec<_> = doubles().into_iter().step_by(5).chain([0.0, -0.0, 1.0, f64::NAN]).collect();
    few.iter().flat_map(|a| few.iter().map(move |b| (a.to_bits(), b.to_bits()))).collect()
}

type FloatOp<M> = (&'static str, fn(&mut M, FReg, FReg, FReg), fn(f64, f64) -> f64);

fn float_arithmetic<M: MacroAssembler + 'static>(target: &Target) {
    let ops: Vec<FloatOp<M>> = vec![
        ("add_f64", |m, d, l, r| m.add_f64(d, l, r), |a, b| a + b),
        ("sub_f64", |m, d, l, r| m.sub_f64(d, l, r), |a, b| a - b),
        ("mul_f64", |m, d, l, r| m.mul_f64(d, l, r), |a, b| a * b),
        ("div_f64", |m, d, l, r| m.div_f64(d, l, r), |a, b| a / b),
    ];
    let mut cases: Vec<Case<M>> = Vec::new();
    for (name, emit, eval) in ops {
        for d in [F0, F1, F5] {
            for l in [F0, F1, F5] {
                for r in [F0, F1, F5] {
                    cases.push(case(
                        format!("{name} {d:?}, {l:?}, {r:?}"),
                        move |s, a, b| {
                            s.fregs[l as usize] = a;
                            s.fregs[r as usize] = b;
                        },
                        move |m: &mut M, _| emit(m, d, l, r),
                        move |s| s.set_f(d, eval(s.f(l), s.f(r))),
                    ));
                }
            }
        }
    }
    for cond in FCond::ALL {
        let fill = |s: &mut State, a: u64, b: u64| {
            s.fregs[1] = a;
            s.fregs[4] = b;
        };
        cases.push(case(
            format!("branch_f64 {cond:?}"),
            fill,
            move |m: &mut M, l| m.branch_f64(cond, F1, F4, l),
            move |s| s.taken = u64::from(cond.holds(s.f(F1), s.f(F4))),
        ));
        cases.push(case(
            format!("branch_f64 inverted {cond:?}"),
            fill,
            move |m: &mut M, l| m.branch_f64(cond.invert(), F1, F4, l),
            move |s| s.taken = u64::from(!cond.holds(s.f(F1), s.f(F4))),
        ));
        for d in [T0, T1, T3] {
            cases.push(case(
                format!("set_f64 {cond:?} {d:?}"),
                fill,
                move |m: &mut M, _| m.set_f64(cond, d, F1, F4),
                move |s| s.set(d, u64::from(cond.holds(s.f(F1), s.f(F4)))),
            ));
        }
    }
    check(target, cases, &double_pairs());
}

#[test]
fn double_arithmetic_and_comparison() {
    on_host!(float_arithmetic);
}

/// Rounds to the nearest integral double, ties to even, without the standard library's own instruction.
fn round_even(v: f64) -> f64 {
    if !v.is_finite() || v.abs() >= 4_503_599_627_370_496.0 {
        return v;
    }
    let below = v.abs().floor();
    let part = v.abs() - below;
    let up = part > 0.5 || part == 0.5 && below % 2.0 == 1.0;
    (if up { below + 1.0 } else { below }).copysign(v)
}

/// ToInt32 of ECMAScript, 7.1.6.
fn to_int32(v: f64) -> i32 {
    if !v.is_finite() {
        return 0;
    }
    let modulus = v.trunc() % 4_294_967_296.0;
    modulus as i64 as i32
}

type FloatUnary<M> = (&'static str, fn(&mut M, FReg, FReg), fn(f64) -> f64);

fn float_unary<M: MacroAssembler + 'static>(target: &Target) {
    let mut ops: Vec<FloatUnary<M>> = vec![
        ("mov_f64", |m, d, s| m.mov_f64(d, s), |v| v),
        ("sqrt_f64", |m, d, s| m.sqrt_f64(d, s), f64::sqrt),
        ("neg_f64", |m, d, s| m.neg_f64(d, s), |v| -v),
        ("abs_f64", |m, d, s| m.abs_f64(d, s), f64::abs),
        ("round_to_f32", |m, d, s| m.round_to_f32(d, s), |v| f64::from(v as f32)),
    ];
    if target.has_round() {
        ops.push(("floor", |m, d, s| m.round_f64(RoundMode::Floor, d, s), f64::floor));
        ops.push(("ceil", |m, d, s| m.round_f64(RoundMode::Ceil, d, s), f64::ceil));
        ops.push(("trunc", |m, d, s| m.round_f64(RoundMode::Trunc, d, s), f64::trunc));
        ops.push(("even", |m, d, s| m.round_f64(RoundMode::Even, d, s), round_even));
    }
    let mut cases: Vec<Case<M>> = Vec::new();
    for (name, emit, eval) in ops {
        for d in [F0, F5] {
            for s in [F0, F5] {
                cases.push(case(
                    format!("{name} {d:?}, {s:?}"),
                    move |state, a, _| state.fregs[s as usize] = a,
                    move |m: &mut M, _| emit(m, d, s),
                    move |state| state.set_f(d, eval(state.f(s))),
                ));
            }
        }
    }
    for reg in [T0, T3, T6] {
        cases.push(case(
            format!("mov_bits_from_f64 {reg:?}"),
            move |s, a, _| s.fregs[2] = a,
            move |m: &mut M, _| m.mov_bits_from_f64(reg, F2),
            move |s| s.set(reg, s.fregs[2]),
        ));
        cases.push(case(
            format!("mov_f64_from_bits {reg:?}"),
            move |s, a, _| s.set(reg, a),
            move |m: &mut M, _| m.mov_f64_from_bits(F2, reg),
            move |s| s.fregs[2] = s.get(reg),
        ));
        let mut exact = case(
            format!("i32_from_f64 {reg:?}"),
            move |s, a, _| s.fregs[2] = a,
            move |m: &mut M, fail| m.i32_from_f64(reg, F2, fail),
            move |s| {
                let v = s.f(F2);
                let int = v as i32;
                if f64::from(int).to_bits() == v.to_bits() {
                    s.set(reg, u64::from(int as u32));
                } else {
                    s.taken = 1;
                }
            },
        );
        exact.lost_if_taken = Some(reg);
        cases.push(exact);
    }
    for value in doubles() {
        cases.push(case(
            format!("mov_f64_const {value}"),
            |_, _, _| {},
            move |m: &mut M, _| m.mov_f64_const(F3, value),
            move |s| s.set_f(F3, value),
        ));
    }
    check(target, cases, &double_singles());
}

#[test]
fn double_unary_operations_and_constants() {
    on_host!(float_unary);
}

fn truncation<M: MacroAssembler + 'static>(target: &Target) {
    let mut m = M::new(target);
    let body = |m: &mut M, fail: Label| m.truncate_f64_to_i32(T3, F1, fail);
    let entry = wrap(&mut m, &body);
    let program = install(&m.finish().unwrap(), &[entry]);
    for value in doubles() {
        let mut state = State::new();
        state.set_f(F1, value);
        program.run(0, &mut state);
        if state.taken == 1 {
            assert!(
                !value.is_finite() || value.abs() >= (1u64 << 62) as f64,
                "{value} need not fail on {target:?}"
            );
        } else {
            assert_eq!(state.get(T3) as i32, to_int32(value), "{value} on {target:?}");
            assert_eq!(state.get(T3) >> 32, 0, "{value} on {target:?}");
        }
    }
}

#[test]
fn truncation_is_to_int32_or_fails() {
    on_host!(truncation);
}

fn int_to_float<M: MacroAssembler + 'static>(target: &Target) {
    type Convert<M> = (&'static str, fn(&mut M, FReg, Reg), fn(u64) -> f64);
    let ops: Vec<Convert<M>> = vec![
        ("f64_from_i32", |m, d, s| m.f64_from_i32(d, s), |a| f64::from(a as i32)),
        ("f64_from_u32", |m, d, s| m.f64_from_u32(d, s), |a| f64::from(a as u32)),
        ("f64_from_i64", |m, d, s| m.f64_from_i64(d, s), |a| a as i64 as f64),
    ];
    let mut cases: Vec<Case<M>> = Vec::new();
    for (name, emit, eval) in ops {
        for s in [T0, T3, T6] {
            cases.push(case(
                format!("{name} {s:?}"),
                move |state, a, _| state.set(s, a),
                move |m: &mut M, _| emit(m, F4, s),
                move |state| state.set_f(F4, eval(state.get(s))),
            ));
        }
    }
    check(target, cases, &singles());
}

#[test]
fn integers_become_doubles() {
    on_host!(int_to_float);
}
