//! Addresses: additions of constants and of scaled indices become part of the loads and stores behind them.
//!
//! What the access says, the machine adds for nothing (or the backend adds back, where an offset is out of a target's
//! reach). The address computation itself stays if anyone else uses it, and dies otherwise.

use super::def2;
use crate::analysis::Graph;
use crate::fuel::Fuel;
use crate::ir::{Extra, Function, Inst, MemoryExtra, Op, Value};

/// Additions that one access takes in.
const STEPS_MAX: usize = 8;

/// Runs the pass.
pub fn run(f: &mut Function, _graph: &mut Graph, fuel: &mut Fuel) {
    for at in 0..f.layout.len() {
        let block = f.layout[at];
        for place in 0..f[block].insts.len() {
            let inst = f[block].insts[place];
            if !matches!(f[inst].op, Op::Load | Op::Store | Op::LoadIndexed | Op::StoreIndexed) {
                continue;
            }
            for _ in 0..STEPS_MAX {
                let Some(better) = improve(f, &Access::of(f, inst)) else { break };
                if !fuel.spend() {
                    return;
                }
                better.write(f, inst);
            }
        }
    }
}

/// An access apart from what it stores.
#[derive(Clone, Copy)]
struct Access {
    base: Value,
    index: Option<Value>,
    memory: MemoryExtra,
}

impl Access {
    fn of(f: &Function, inst: Inst) -> Access {
        let args = f.args(inst);
        let index = matches!(f[inst].op, Op::LoadIndexed | Op::StoreIndexed).then(|| args[1]);
        Access { base: args[0], index, memory: f[inst].memory() }
    }

    fn write(self, f: &mut Function, inst: Inst) {
        let stored = match f[inst].op {
            Op::Store | Op::StoreIndexed => f.args(inst).last().copied(),
            _ => None,
        };
        let (ty, extra) = (self.memory.kind.ty(), Extra::Memory(self.memory));
        match (self.index, stored) {
            (None, None) => f.rewrite(inst, Op::Load, ty, &[self.base], extra),
            (None, Some(value)) => f.rewrite(inst, Op::Store, ty, &[self.base, value], extra),
            (Some(index), None) => f.rewrite(inst, Op::LoadIndexed, ty, &[self.base, index], extra),
            (Some(index), Some(value)) => {
                f.rewrite(inst, Op::StoreIndexed, ty, &[self.base, index, value], extra);
            }
        }
    }

    /// This access with `bytes` more.
    fn further(mut self, bytes: i64) -> Option<Access> {
        let offset = i64::from(self.memory.offset).checked_add(bytes)?;
        self.memory.offset = i32::try_from(offset).ok()?;
        Some(self)
    }
}

fn improve(f: &Function, access: &Access) -> Option<Access> {
    let Access { base, index, memory } = *access;
    if let Some((Op::PtrAdd, inner, bytes)) = def2(f, base) {
        if let Some(bytes) = f.const_int(bytes) {
            if let Some(better) = (Access { base: inner, ..*access }).further(bytes) {
                return Some(better);
            }
        } else if index.is_none() {
            let memory = MemoryExtra { scale: 0, ..memory };
            return Some(Access { base: inner, index: Some(bytes), memory });
        }
    }
    let index = index?;
    let scale = memory.scale;
    if let Some(count) = f.const_int(index) {
        let access = Access { base, index: None, memory: MemoryExtra { scale: 0, ..memory } };
        return access.further(count.checked_mul(1 << scale)?);
    }
    let (op, a, b) = def2(f, index)?;
    let c = f.const_int(b)?;
    match op {
        // Addresses wrap, so sums of indices may.
        Op::Add => Access { index: Some(a), ..*access }.further(c.checked_mul(1 << scale)?),
        Op::Sub => Access { index: Some(a), ..*access }.further(c.checked_mul(1 << scale)?.checked_neg()?),
        Op::Shl => scaled(access, a, c & 63),
        Op::Mul if c > 0 && c.count_ones() == 1 => scaled(access, a, c.trailing_zeros().into()),
        _ => None,
    }
}

/// The access with its index, which is `by` shifted, replaced by that.
fn scaled(access: &Access, by: Value, count: i64) -> Option<Access> {
    let scale = i64::from(access.memory.scale) + count;
    let memory =
        MemoryExtra { scale: u8::try_from(scale).ok().filter(|&scale| scale <= 3)?, ..access.memory };
    Some(Access { index: Some(by), memory, ..*access })
}
