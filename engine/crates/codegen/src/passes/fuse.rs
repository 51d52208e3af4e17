//! Makes comparisons ready to be fused with what tests them.
//!
//! Selection fuses a comparison with a branch, guard or select of the same block that is its one user. One with several
//! users would be computed into a register and tested from there each time; repeating it beside each of them costs no
//! register and no instruction more than the test does.

use super::rebuild;
use crate::analysis::Graph;
use crate::fuel::Fuel;
use crate::ir::{Extra, Function, Inst, Op, Value};

/// Runs the pass.
pub fn run(f: &mut Function, _graph: &mut Graph, fuel: &mut Fuel) {
    let uses = count_uses(f);
    let mut left = uses;
    // By value: the place of its block in the layout, for comparisons.
    let mut home = vec![u32::MAX; f.value_count()];
    for (at, &block) in f.layout.iter().enumerate() {
        for &inst in &f[block].insts {
            if let Some(result) = f[inst].result() {
                home[result.index()] = at as u32;
            }
        }
    }
    let mut at = 0;
    rebuild(f, |f, inst, done| {
        if let Some((cond, test)) = tested(f, inst) {
            let alone = left[cond.index()] == 1 && home[cond.index()] == at;
            if !alone && fuel.spend() {
                left[cond.index()] -= 1;
                let (op, ty, args) = (f[test].op, f[test].ty, f.args(test).to_vec());
                let copy = f.make_inst(op, ty, &args, Extra::None);
                f.inherit_origin(copy, test);
                done.push(copy);
                f.args_mut(inst)[0] = f[copy].result().expect("a relation has a result");
            }
        }
        at += u32::from(f[inst].op.is_terminator());
        done.push(inst);
    });
}

/// The comparison that an instruction tests.
fn tested(f: &Function, inst: Inst) -> Option<(Value, Inst)> {
    if !matches!(f[inst].op, Op::Br | Op::Guard | Op::Select) {
        return None;
    }
    let cond = f.args(inst)[0];
    let test = f.def_inst(cond)?;
    let op = f[test].op;
    (op.int_cond().is_some() || op.float_cond().is_some()).then_some((cond, test))
}

fn count_uses(f: &Function) -> Vec<u32> {
    let mut uses = vec![0u32; f.value_count()];
    for (_, inst) in f.live_insts() {
        f.visit_uses(inst, |value| uses[value.index()] += 1);
    }
    uses
}
