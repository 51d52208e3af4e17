//! Dead code elimination: what has no effect and is needed by nothing that has goes, parameters of blocks included.
//!
//! Everything is taken for dead until something that is kept needs it, so that values which only feed each other around
//! a loop go too.

use crate::analysis::{Cfg, Graph};
use crate::entity::EntitySet;
use crate::fuel::Fuel;
use crate::ir::{Function, Inst, Value, ValueDef};
use crate::machine::edges::remove_unreachable;

/// Runs the pass.
pub fn run(f: &mut Function, graph: &mut Graph, fuel: &mut Fuel) {
    if remove_unreachable(f) {
        graph.forget();
    }
    let cfg = graph.cfg(f);
    let mut marks = Marks { live: EntitySet::with_capacity(f.value_count()), list: Vec::new() };
    for (_, inst) in f.live_insts() {
        if !f[inst].op.is_removable() {
            // Arguments of edges are needed if the parameter is.
            marks.need_all(f.args(inst));
        }
    }
    for &param in &f[f.entry()].params {
        marks.need(param);
    }
    marks.close(f, cfg);
    // Users go before what they use. Where fuel ends, what is left is needed, with all that it needs.
    let mut out_of_fuel = false;
    for &block in cfg.reverse_postorder.iter().rev() {
        for &inst in f[block].insts.iter().rev() {
            if is_dead(f, &marks, inst) && (out_of_fuel || !fuel.spend()) {
                out_of_fuel = true;
                marks.need_all(f.args(inst));
                // What has no result any more is of no use to anyone, and goes all the same.
                if let Some(result) = f[inst].result() {
                    marks.need(result);
                }
            }
        }
        for &param in &f[block].params {
            if !marks.live.contains(param) && (out_of_fuel || !fuel.spend()) {
                out_of_fuel = true;
                marks.need(param);
            }
        }
    }
    if out_of_fuel {
        marks.close(f, cfg);
    }
    sweep(f, cfg, &marks);
}

struct Marks {
    live: EntitySet<Value>,
    list: Vec<Value>,
}

impl Marks {
    fn need(&mut self, value: Value) {
        if self.live.insert(value) {
            self.list.push(value);
        }
    }

    fn need_all(&mut self, values: &[Value]) {
        for &value in values {
            self.need(value);
        }
    }

    /// Marks what the marked values need.
    fn close(&mut self, f: &Function, cfg: &Cfg) {
        while let Some(value) = self.list.pop() {
            match f.value_def(value) {
                ValueDef::Inst(inst) => self.need_all(f.args(inst)),
                ValueDef::Param(block, at) => {
                    for &(_, edge) in cfg.preds(block) {
                        self.need(f.edge_args(edge)[at as usize]);
                    }
                }
                ValueDef::Alias(_) | ValueDef::None => {}
            }
        }
    }
}

fn is_dead(f: &Function, marks: &Marks, inst: Inst) -> bool {
    f[inst].op.is_removable() && f[inst].result().is_none_or(|result| !marks.live.contains(result))
}

fn sweep(f: &mut Function, cfg: &Cfg, marks: &Marks) {
    for at in 0..f.layout.len() {
        let block = f.layout[at];
        let mut insts = std::mem::take(&mut f[block].insts);
        insts.retain(|&inst| !is_dead(f, marks, inst));
        f[block].insts = insts;
        if f[block].params.iter().any(|&param| !marks.live.contains(param)) {
            let params = f[block].params.clone();
            let keep: Vec<usize> = (0..params.len()).filter(|&at| marks.live.contains(params[at])).collect();
            for &(_, edge) in cfg.preds(block) {
                let args: Vec<Value> = keep.iter().map(|&at| f.edge_args(edge)[at]).collect();
                f.set_edge_args(edge, &args);
            }
            f.set_params(block, keep.iter().map(|&at| params[at]).collect());
        }
    }
}
