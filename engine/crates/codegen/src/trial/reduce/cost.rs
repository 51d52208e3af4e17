//! What a trial costs, and what costs less than a constant.

use crate::ir::{Extra, Op, Type};
use crate::trial::{Arg, Buffer, Trial};

/// What to try in place of a constant, the simplest first.
pub(super) fn simpler(ty: Type, bits: u64) -> Vec<u64> {
    let tried = match ty {
        Type::Ptr => Vec::new(),
        Type::F64 => {
            let value = f64::from_bits(bits);
            [0.0, 1.0, value.trunc(), value / 2.0].map(f64::to_bits).to_vec()
        }
        Type::I32 => {
            let value = bits as i32;
            [0, 1, -1, i32::MAX, i32::MIN, value / 2, value / 16, value - value.signum()]
                .map(|value| u64::from(value as u32))
                .to_vec()
        }
        Type::I64 => {
            let value = bits as i64;
            [0, 1, -1, i64::MAX, i64::MIN, value / 2, value / 256, value - value.signum()]
                .map(|value| value as u64)
                .to_vec()
        }
    };
    let cost = constant_cost(ty, bits);
    tried.into_iter().filter(|&new| constant_cost(ty, new) < cost).collect()
}

/// How far a constant is from 0.
fn constant_cost(ty: Type, bits: u64) -> u64 {
    let width = |value: i64| u64::from(64 - (value ^ value >> 63).leading_zeros()) + 2 * u64::from(value < 0);
    match ty {
        Type::I32 => width(i64::from(bits as i32)).min(if bits as i32 == i32::MAX { 3 } else { 64 }),
        Type::I64 | Type::Ptr => width(bits as i64).min(if bits as i64 == i64::MAX { 3 } else { 64 }),
        Type::F64 => {
            let value = f64::from_bits(bits);
            match bits {
                0 => 0,
                _ if value == 1.0 => 1,
                _ if value.abs() < 1e6 && value.trunc() == value => 1 + width(value as i64),
                _ => 64,
            }
        }
    }
}

/// What a reader has to look at, about; a constant counts for less than any other instruction.
pub(super) fn cost(trial: &Trial) -> u64 {
    let mut cost = 0;
    for arg in &trial.call.args {
        cost += 40;
        cost += match arg {
            Arg::Value(ty, bits) => constant_cost(*ty, *bits),
            Arg::Buffer(Buffer { bytes, .. }) => {
                bytes.len() as u64 + bytes.iter().filter(|&&byte| byte != 0).count() as u64
            }
        };
    }
    for f in &trial.functions {
        cost += 1000 + 40 * (f.layout.len() + f.slots.len() + f.functions.len()) as u64;
        for &block in &f.layout {
            cost += 110 * f[block].params.len() as u64;
        }
        for (_, inst) in f.live_insts() {
            cost += match f[inst].extra {
                Extra::Const(bits) => 10 + constant_cost(f[inst].ty, bits),
                _ if f[inst].op == Op::Ret => 30,
                Extra::Edges(_) => 40 + 20 * f.edges(inst).len() as u64,
                _ => 100,
            };
            f.visit_uses(inst, |_| cost += 5);
        }
    }
    cost
}
