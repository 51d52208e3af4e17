//! What is known of an integer's size from the few instructions that it comes from.
//!
//! There is no fixed point: parameters of blocks may be anything. The walk is bounded in depth, so that asking costs a
//! constant.

use crate::ir::{Function, MemKind, Op, Type, Value};
use tierlock_fault::{Fault, is_planted};

/// The least and the greatest that an integer can be, as signed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Bounds {
    pub min: i128,
    pub max: i128,
}

impl Bounds {
    fn new(min: i128, max: i128) -> Bounds {
        Bounds { min, max }
    }

    /// All integers of a type.
    pub(super) fn of(ty: Type) -> Bounds {
        match ty {
            Type::I32 => Bounds::new(i32::MIN.into(), i32::MAX.into()),
            _ => Bounds::new(i64::MIN.into(), i64::MAX.into()),
        }
    }

    /// Whether all integers between these are of `ty`.
    pub(super) fn fit(self, ty: Type) -> bool {
        let all = Bounds::of(ty);
        self.min >= all.min && self.max <= all.max
    }

    /// Whether none is less than 0.
    pub(super) fn is_natural(self) -> bool {
        self.min >= 0
    }

    /// These if they are in `ty`, else all of `ty`: what a wrapping operation gives.
    fn wrapped(self, ty: Type) -> Bounds {
        if self.fit(ty) { self } else { Bounds::of(ty) }
    }

    /// What is left of these in `ty`: what a checked operation gives.
    fn clipped(self, ty: Type) -> Bounds {
        let all = Bounds::of(ty);
        match self.max < all.min || self.min > all.max {
            true => all,
            false => Bounds::new(self.min.max(all.min), self.max.min(all.max)),
        }
    }
}

pub(super) fn sum(a: Bounds, b: Bounds) -> Bounds {
    Bounds::new(a.min + b.min, a.max + b.max)
}

pub(super) fn difference(a: Bounds, b: Bounds) -> Bounds {
    Bounds::new(a.min - b.max, a.max - b.min)
}

pub(super) fn product(a: Bounds, b: Bounds) -> Bounds {
    let ends = [a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max];
    let [first, rest @ ..] = ends;
    rest.iter().fold(Bounds::new(first, first), |all, &end| Bounds::new(all.min.min(end), all.max.max(end)))
}

/// The bounds of an integer.
pub(super) fn of(f: &Function, value: Value) -> Bounds {
    walk(f, value, 4)
}

fn walk(f: &Function, value: Value, depth: u32) -> Bounds {
    let value = f.resolve(value);
    let ty = f.value_type(value);
    let all = Bounds::of(ty);
    let Some(inst) = f.def_inst(value) else { return all };
    if let Some(bits) = f.const_int(value) {
        return Bounds::new(bits.into(), bits.into());
    }
    if depth == 0 {
        return all;
    }
    let args = f.args(inst);
    let arg = |at: usize| walk(f, args[at], depth - 1);
    let constant = |at: usize| f.const_int(f.resolve(args[at]));
    let op = f[inst].op;
    match op {
        _ if op.int_cond().is_some() || op.float_cond().is_some() => Bounds::new(0, 1),
        Op::Load | Op::LoadIndexed => match f[inst].memory().kind {
            MemKind::I8S => Bounds::new(i8::MIN.into(), i8::MAX.into()),
            MemKind::I8U => Bounds::new(0, u8::MAX.into()),
            MemKind::I16S => Bounds::new(i16::MIN.into(), i16::MAX.into()),
            MemKind::I16U => Bounds::new(0, u16::MAX.into()),
            _ => all,
        },
        Op::Sext8 => Bounds::new(i8::MIN.into(), i8::MAX.into()),
        Op::Sext16 => Bounds::new(i16::MIN.into(), i16::MAX.into()),
        Op::Clz | Op::Ctz | Op::Popcnt => Bounds::new(0, ty.bits().into()),
        Op::And => match (arg(0), arg(1)) {
            (a, b) if a.is_natural() && b.is_natural() => Bounds::new(0, a.max.min(b.max)),
            (a, _) if a.is_natural() => Bounds::new(0, a.max),
            (_, b) if b.is_natural() => Bounds::new(0, b.max),
            _ => all,
        },
        Op::Or | Op::Xor => match (arg(0), arg(1)) {
            (a, b) if a.is_natural() && b.is_natural() => {
                // No bit above the highest of either is set.
                let bits = 128 - (a.max | b.max).leading_zeros();
                Bounds::new(0, (1 << bits) - 1)
            }
            _ => all,
        },
        Op::ShrU => match constant(1).map(|count| count & i64::from(ty.bits() - 1)) {
            Some(0) | None => match arg(0) {
                a if a.is_natural() => Bounds::new(0, a.max),
                _ => all,
            },
            Some(count) => match arg(0) {
                a if a.is_natural() => Bounds::new(a.min >> count, a.max >> count),
                _ => Bounds::new(0, (1 << (i64::from(ty.bits()) - count)) - 1),
            },
        },
        Op::ShrS => {
            let a = arg(0);
            match constant(1).map(|count| count & i64::from(ty.bits() - 1)) {
                Some(count) => Bounds::new(a.min >> count, a.max >> count),
                None => Bounds::new(a.min.min(0), a.max.max(-1)),
            }
        }
        Op::Shl => match constant(1).map(|count| count & i64::from(ty.bits() - 1)) {
            Some(count) => {
                let a = arg(0);
                Bounds::new(a.min << count, a.max << count).wrapped(ty)
            }
            None => all,
        },
        Op::RemU => match constant(1) {
            Some(by) if by > 1 && is_planted(Fault::RangeTooSmall) => Bounds::new(0, i128::from(by) - 2),
            Some(by) if by > 0 => Bounds::new(0, i128::from(by) - 1),
            _ => all,
        },
        Op::RemS => match constant(1) {
            Some(by) if by != 0 => {
                let most = i128::from(by).abs() - if is_planted(Fault::RangeTooSmall) { 2 } else { 1 };
                let a = arg(0);
                Bounds::new(if a.is_natural() { 0 } else { -most }, if a.max <= 0 { 0 } else { most })
            }
            _ => all,
        },
        Op::DivU => match (arg(0), constant(1)) {
            (a, Some(by)) if by > 0 && a.is_natural() => {
                Bounds::new(a.min / i128::from(by), a.max / i128::from(by))
            }
            _ => all,
        },
        Op::Add => sum(arg(0), arg(1)).wrapped(ty),
        Op::Sub => difference(arg(0), arg(1)).wrapped(ty),
        Op::Mul => product(arg(0), arg(1)).wrapped(ty),
        Op::AddChecked => sum(arg(0), arg(1)).clipped(ty),
        Op::SubChecked => difference(arg(0), arg(1)).clipped(ty),
        Op::MulChecked => product(arg(0), arg(1)).clipped(ty),
        Op::Sext => arg(0),
        Op::Zext => match arg(0) {
            a if a.is_natural() => a,
            _ => Bounds::new(0, u32::MAX.into()),
        },
        Op::Wrap => arg(0).wrapped(ty),
        Op::Select => {
            let (a, b) = (arg(1), arg(2));
            Bounds::new(a.min.min(b.min), a.max.max(b.max))
        }
        _ => all,
    }
}
