//! Reduction: the smallest trial that still goes wrong.
//!
//! One change after the other is tried, the large ones first: functions, ways through the graph, instructions by the
//! dozen, single ones, parameters, constants, memory. What still goes wrong, and costs less, is kept. An instruction goes
//! by becoming the constant that it first computed when evaluated, so that what depends on it goes on as before: that
//! cuts long computations at once.
//!
//! Each candidate is verified, and is evaluated by whoever says whether it is wrong; one that has no meaning is not. What
//! machine code may do differently without being wrong must not be reduced to: an address never becomes one of another
//! part of memory, which could make alias classes lie, and addresses and bits of a NaN stay hidden if they were.

mod cost;

use cost::{cost, simpler};

use super::edit;
use super::{Arg, Call, Trial};
use crate::ir::eval::Trace;
use crate::ir::{Extra, Function, Inst, Op, Type, Value, verify};

/// Says whether a trial is wrong: if so, with the values of its evaluation.
pub type Wrong<'w> = dyn FnMut(&Trial) -> Option<Trace> + 'w;

/// Makes a trial small that is `wrong`, within so many questions. What comes out is wrong too; where the trial itself is
/// not, it is the trial.
pub fn reduce(trial: &Trial, wrong: &mut Wrong<'_>, questions_max: usize) -> Trial {
    let Some(trace) = wrong(trial) else { return trial.clone() };
    let hides = hides(trial);
    let cost = u64::MAX;
    let mut reducer =
        Reducer { best: trial.clone(), cost, trace, wrong, left: questions_max, tidies: true, hides };
    // Numbered anew at least; better without what has no effect, unless it is that which goes wrong.
    reducer.tidies = reducer.attempt(|_, _| true);
    if !reducer.tidies && !reducer.attempt(|_, _| true) {
        return trial.clone();
    }
    loop {
        let before = reducer.cost;
        reducer.other_function();
        for step in [
            Reducer::terminators,
            Reducer::instructions,
            Reducer::merges,
            Reducer::params,
            Reducer::singles,
            Reducer::constants,
        ] {
            let mut at = 0;
            while at < reducer.best.functions.len() {
                step(&mut reducer, at);
                at += 1;
            }
        }
        reducer.arguments();
        reducer.dead();
        if reducer.cost == before || reducer.left == 0 {
            return reducer.best;
        }
    }
}

struct Reducer<'w, 'o> {
    best: Trial,
    cost: u64,
    trace: Trace,
    wrong: &'w mut Wrong<'o>,
    left: usize,
    /// Whether what has no effect is taken out of every candidate.
    tidies: bool,
    hides: bool,
}

impl Reducer<'_, '_> {
    /// Tries a change: it is kept if it makes the trial smaller, and still wrong.
    fn attempt(&mut self, change: impl FnOnce(&mut Trial, &Trace) -> bool) -> bool {
        let mut trial = self.best.clone();
        if self.left == 0 || !change(&mut trial, &self.trace) || !is_valid(&trial) {
            return false;
        }
        if self.tidies {
            trial.functions.iter_mut().for_each(edit::tidy);
            drop_functions(&mut trial);
        }
        trial.functions = trial.functions.iter().map(edit::compact).collect();
        let cost = cost(&trial);
        if cost >= self.cost || !is_valid(&trial) || self.hides && !hides(&trial) {
            return false;
        }
        self.left -= 1;
        match (self.wrong)(&trial) {
            None => false,
            Some(trace) => {
                (self.best, self.cost, self.trace) = (trial, cost, trace);
                true
            }
        }
    }

    fn function(&self, at: usize) -> &Function {
        &self.best.functions[at]
    }

    /// Takes out what has no effect piece by piece, where all of it at once is what goes wrong.
    fn dead(&mut self) {
        if self.tidies {
            return;
        }
        self.tidies = true;
        if self.attempt(|_, _| true) {
            return;
        }
        self.tidies = false;
        self.attempt(|trial, _| {
            drop_functions(trial);
            true
        });
        for at in 0..self.best.functions.len() {
            let mut block_at = self.function(at).layout.len();
            while block_at > 1 {
                block_at -= 1;
                self.attempt(|trial, _| {
                    // If something still goes there, or uses what it defines, it is not valid.
                    trial.functions[at].layout.remove(block_at);
                    true
                });
            }
            let mut place = 0;
            loop {
                let found = self.function(at).live_insts().nth(place);
                let Some((block, inst)) = found else { break };
                let removable = self.function(at)[inst].op.is_removable();
                let gone = removable
                    && self.attempt(|trial, _| {
                        trial.functions[at][block].insts.retain(|&own| own != inst);
                        true
                    });
                place += usize::from(!gone);
            }
        }
    }

    /// Calls another function of the trial in place of the one called, as it was called.
    fn other_function(&mut self) {
        for at in 0..self.best.functions.len() {
            let function = self.function(at);
            if function.name == self.best.call.function {
                continue;
            }
            let name = function.name.clone();
            let args: Option<Vec<Arg>> = function[function.entry()]
                .params
                .iter()
                .enumerate()
                .map(|(place, &param)| match function.value_type(param) {
                    // Programs hand on the addresses that they are called with.
                    Type::Ptr => match self.best.call.args.get(place) {
                        Some(arg @ Arg::Buffer(_)) => Some(arg.clone()),
                        _ => None,
                    },
                    ty => Some(Arg::Value(ty, self.trace.first(at, param)?)),
                })
                .collect();
            let Some(args) = args else { continue };
            if self.attempt(|trial, _| {
                trial.call = Call { function: name, args };
                true
            }) {
                return;
            }
        }
    }

    fn terminators(&mut self, at: usize) {
        let mut block_at = 0;
        while block_at < self.function(at).layout.len() {
            if !self.terminator(at, block_at) {
                block_at += 1;
            }
        }
    }

    /// Makes a block return, or go one way; or takes a case out of its switch.
    fn terminator(&mut self, at: usize, block_at: usize) -> bool {
        let f = self.function(at);
        let block = f.layout[block_at];
        let Some(last) = f.terminator(block) else { return false };
        if f[last].op != Op::Ret {
            let fits = |value: &Value| Some(f.value_type(*value)) == f.signature.result;
            let insts = f[block].insts.iter().rev();
            let mut values: Vec<Option<Value>> =
                insts.filter_map(|&inst| f[inst].result()).filter(fits).take(4).map(Some).collect();
            values.push(None);
            for value in values {
                let returned = self.attempt(|trial, _| {
                    let f = &mut trial.functions[at];
                    let args: Vec<Value> = match (f.signature.result, value) {
                        (None, _) => Vec::new(),
                        (Some(Type::Ptr), None) => return false,
                        (Some(ty), None) => vec![edit::constant_in_front(f, block, ty, 0)],
                        (Some(_), Some(value)) => vec![value],
                    };
                    edit::set_terminator(f, block, Op::Ret, &args, Extra::None);
                    true
                });
                if returned {
                    return true;
                }
            }
        }
        let edges: Vec<_> = self.function(at).edges(last).collect();
        if edges.len() < 2 {
            return false;
        }
        for &edge in &edges {
            let went = self.attempt(|trial, _| {
                let f = &mut trial.functions[at];
                let args = f.edge_args(edge).to_vec();
                let jump = f.make_edges(&[(f[edge].block, &args)], &[]);
                edit::set_terminator(f, block, Op::Jump, &[], jump);
                true
            });
            if went {
                return true;
            }
        }
        for dropped in 1..if self.function(at)[last].op == Op::Switch { edges.len() } else { 0 } {
            let went = self.attempt(|trial, _| {
                let f = &mut trial.functions[at];
                let mut keys = f.keys(last).to_vec();
                keys.remove(dropped - 1);
                let kept = edges.iter().enumerate().filter(|(place, _)| *place != dropped);
                let lists: Vec<_> =
                    kept.map(|(_, &edge)| (f[edge].block, f.edge_args(edge).to_vec())).collect();
                let lists: Vec<_> = lists.iter().map(|(block, args)| (*block, &args[..])).collect();
                let extra = f.make_edges(&lists, &keys);
                let (ty, args) = (f[last].ty, f.args(last).to_vec());
                f.rewrite(last, Op::Switch, ty, &args, extra);
                true
            });
            if went {
                return true;
            }
        }
        false
    }

    /// Instructions that are neither constants nor terminators.
    fn sites(&self, at: usize) -> Vec<Inst> {
        let f = self.function(at);
        let is_site = |inst: &Inst| !f[*inst].op.is_terminator() && f[*inst].op != Op::Const;
        f.live_insts().map(|(_, inst)| inst).filter(is_site).collect()
    }

    /// Takes out instructions, many at once as long as that goes.
    fn instructions(&mut self, at: usize) {
        let mut size = self.sites(at).len().next_power_of_two();
        while size > 0 {
            let mut from = 0;
            loop {
                let sites = self.sites(at);
                let Some(rest) = sites.get(from..).filter(|rest| !rest.is_empty()) else { break };
                let chunk = rest[..size.min(rest.len())].to_vec();
                let gone = self.attempt(|trial, trace| {
                    let mut any = false;
                    for inst in chunk {
                        any |= take_out(&mut trial.functions[at], at, inst, trace);
                    }
                    any
                });
                if !gone {
                    from += size;
                }
                if at >= self.best.functions.len() {
                    return;
                }
            }
            size /= 2;
        }
    }

    fn merges(&mut self, at: usize) {
        let mut block_at = 0;
        while at < self.best.functions.len() && block_at < self.function(at).layout.len() {
            let block = self.function(at).layout[block_at];
            if !self.attempt(|trial, _| edit::merge(&mut trial.functions[at], block)) {
                block_at += 1;
            }
        }
    }

    /// Puts constants in place of parameters, of blocks and of functions.
    fn params(&mut self, at: usize) {
        let mut block_at = 0;
        while at < self.best.functions.len() && block_at < self.function(at).layout.len() {
            let block = self.function(at).layout[block_at];
            let mut place = self.function(at)[block].params.len();
            while place > 0 {
                place -= 1;
                match block_at {
                    0 => drop(self.attempt(|trial, trace| drop_param(trial, at, place, trace))),
                    _ => drop(self.attempt(|trial, trace| {
                        let f = &mut trial.functions[at];
                        let param = f[block].params[place];
                        let ty = f.value_type(param);
                        if ty == Type::Ptr {
                            return false;
                        }
                        let (entry, bits) = (f.entry(), trace.first(at, param).unwrap_or(0));
                        let by = edit::constant_in_front(f, entry, ty, bits);
                        edit::replace_param(f, block, place, by);
                        true
                    })),
                }
            }
            block_at += 1;
        }
    }

    /// Makes single instructions simpler: an operand in place of the result, 0 or 1, no check, fewer values in an exit.
    fn singles(&mut self, at: usize) {
        let mut place = 0;
        while at < self.best.functions.len() {
            let f = self.function(at);
            let Some((block, inst)) = f.live_insts().nth(place) else { return };
            let ty = f[inst].result().map(|value| f.value_type(value));
            let args: Vec<Value> = f.args(inst).to_vec();
            let operands = f.operands(inst).len();
            let (op, own) = (f[inst].op, f[inst].ty);
            let mut better = false;
            for &arg in args.iter().filter(|&&arg| Some(f.value_type(arg)) == ty).collect::<Vec<_>>() {
                better = better
                    || self.attempt(|trial, _| {
                        edit::replace_inst(&mut trial.functions[at], block, inst, arg);
                        true
                    });
            }
            if let Some(ty) = ty.filter(|&ty| ty != Type::Ptr && op != Op::Const) {
                for bits in [0, 1] {
                    better = better
                        || self.attempt(|trial, _| {
                            trial.functions[at].rewrite(inst, Op::Const, ty, &[], Extra::Const(bits));
                            true
                        });
                }
            }
            let unchecked = match op {
                Op::AddChecked => Some(Op::Add),
                Op::SubChecked => Some(Op::Sub),
                Op::MulChecked => Some(Op::Mul),
                _ => None,
            };
            if let Some(unchecked) = unchecked {
                better = better
                    || self.attempt(|trial, _| {
                        let args = &args[..operands];
                        trial.functions[at].rewrite(inst, unchecked, own, args, Extra::None);
                        true
                    });
            }
            if op.exits() && args.len() > operands {
                for dropped in [None].into_iter().chain((operands..args.len()).map(Some)) {
                    better = better
                        || self.attempt(|trial, _| {
                            let mut kept = args.clone();
                            match dropped {
                                Some(dropped) => drop(kept.remove(dropped)),
                                None => kept.truncate(operands),
                            }
                            let f = &mut trial.functions[at];
                            let extra = f[inst].extra;
                            f.rewrite(inst, op, own, &kept, extra);
                            true
                        });
                }
            }
            if !better {
                place += 1;
            }
        }
    }

    fn constants(&mut self, at: usize) {
        let mut place = 0;
        while at < self.best.functions.len() {
            let f = self.function(at);
            let found = f.live_insts().filter(|&(_, inst)| f[inst].op == Op::Const).nth(place);
            let Some((_, inst)) = found else { return };
            let (ty, Extra::Const(bits)) = (f[inst].ty, f[inst].extra) else { return };
            let better = simpler(ty, bits).into_iter().any(|bits| {
                self.attempt(|trial, _| {
                    trial.functions[at].rewrite(inst, Op::Const, ty, &[], Extra::Const(bits));
                    true
                })
            });
            if !better {
                place += 1;
            }
        }
    }

    fn arguments(&mut self) {
        for at in 0..self.best.call.args.len() {
            match self.best.call.args[at].clone() {
                Arg::Value(ty, bits) if ty != Type::Ptr => {
                    for bits in simpler(ty, bits) {
                        let smaller = self.attempt(|trial, _| {
                            trial.call.args[at] = Arg::Value(ty, bits);
                            true
                        });
                        if smaller {
                            break;
                        }
                    }
                }
                Arg::Value(..) => {}
                Arg::Buffer(_) => self.buffer(at),
            }
        }
    }

    /// Makes memory shorter, and zero.
    fn buffer(&mut self, at: usize) {
        let bytes = |reducer: &Self| match &reducer.best.call.args[at] {
            Arg::Buffer(buffer) => buffer.bytes.clone(),
            Arg::Value(..) => Vec::new(),
        };
        let attempt = |reducer: &mut Self, new: Vec<u8>| {
            reducer.attempt(|trial, _| match &mut trial.call.args[at] {
                Arg::Buffer(buffer) => {
                    buffer.bytes = new;
                    true
                }
                Arg::Value(..) => false,
            })
        };
        let mut size = bytes(self).len();
        while size > 0 {
            let now = bytes(self);
            if now.len() >= size && attempt(self, now[..now.len() - size].to_vec()) {
                continue;
            }
            let mut from = 0;
            while from < bytes(self).len() {
                let mut new = bytes(self);
                let to = (from + size).min(new.len());
                if new[from..to].iter().any(|&byte| byte != 0) {
                    new[from..to].fill(0);
                    attempt(self, new);
                }
                from += size;
            }
            size /= 2;
        }
    }
}

/// Takes an instruction out: its result becomes what it first was.
fn take_out(f: &mut Function, at: usize, inst: Inst, trace: &Trace) -> bool {
    match f[inst].result() {
        None => {
            for block in f.layout.clone() {
                f[block].insts.retain(|&own| own != inst);
            }
            true
        }
        Some(value) if f.value_type(value) != Type::Ptr => {
            let ty = f.value_type(value);
            f.rewrite(inst, Op::Const, ty, &[], Extra::Const(trace.first(at, value).unwrap_or(0)));
            true
        }
        Some(_) => false,
    }
}

/// Takes a parameter out of a function and of every call of it: its first value takes its place. Addresses go only where
/// nothing uses them.
fn drop_param(trial: &mut Trial, at: usize, place: usize, trace: &Trace) -> bool {
    let f = &mut trial.functions[at];
    let (name, entry) = (f.name.clone(), f.entry());
    let param = f[entry].params[place];
    let ty = f.value_type(param);
    if ty != Type::Ptr {
        let by = edit::constant_in_front(f, entry, ty, trace.first(at, param).unwrap_or(0));
        edit::replace_param(f, entry, place, by);
    } else {
        let mut used = false;
        for (_, inst) in f.live_insts() {
            f.visit_uses(inst, |value| used |= value == param);
        }
        if used {
            return false;
        }
        edit::remove_param(f, entry, place);
    }
    f.signature.params.remove(place);
    if name == trial.call.function {
        trial.call.args.remove(place);
    }
    for f in &mut trial.functions {
        for func in 0..f.functions.len() {
            if f.functions[func].name != name {
                continue;
            }
            let insts: Vec<Inst> = f
                .live_insts()
                .map(|(_, inst)| inst)
                .filter(|&inst| matches!(f[inst].extra, Extra::Func(of) if of.index() == func))
                .collect();
            // Whoever calls by address has a signature of its own.
            if insts.iter().any(|&inst| f[inst].op == Op::FuncAddr) {
                return false;
            }
            let mut signature = f.signatures[f.functions[func].signature.index()].clone();
            if place >= signature.params.len() {
                return false;
            }
            signature.params.remove(place);
            f.functions[func].signature = f.declare_signature(signature);
            for inst in insts {
                let (op, ty, extra) = (f[inst].op, f[inst].ty, f[inst].extra);
                let mut args = f.args(inst).to_vec();
                args.remove(place);
                f.rewrite(inst, op, ty, &args, extra);
            }
        }
    }
    true
}

/// Keeps the functions that the call needs.
fn drop_functions(trial: &mut Trial) {
    let mut needed = vec![trial.call.function.clone()];
    let mut next = 0;
    while let Some(name) = needed.get(next).cloned() {
        next += 1;
        for function in trial.functions.iter().filter(|function| function.name == name) {
            for (_, inst) in function.live_insts() {
                if let Extra::Func(func) = function[inst].extra {
                    let callee = &function.functions[func.index()].name;
                    if !needed.contains(callee) {
                        needed.push(callee.clone());
                    }
                }
            }
        }
    }
    trial.functions.retain(|function| needed.contains(&function.name));
}

fn is_valid(trial: &Trial) -> bool {
    trial.functions.iter().all(|function| verify(function).is_ok())
}

/// Whether nothing is seen that may differ without being wrong.
fn hides(trial: &Trial) -> bool {
    hides_nans(trial) && trial.functions.iter().all(hides_addresses)
}

/// Whether addresses become integers only to become addresses again, perhaps after a sum.
fn hides_addresses(f: &Function) -> bool {
    let mut back = vec![true; f.value_count()];
    let mut sums = vec![false; f.value_count()];
    for (_, inst) in f.live_insts() {
        let result = f[inst].result();
        match (f[inst].op, result) {
            (Op::IntToPtr, _) => {}
            (Op::Add | Op::Sub, Some(result)) => {
                sums[result.index()] = true;
            }
            _ => f.visit_uses(inst, |value| back[value.index()] = false),
        }
    }
    // Whatever a sum is used for its operands are used for too.
    loop {
        let mut changed = false;
        for (_, inst) in f.live_insts() {
            let seen = f[inst].result().is_some_and(|sum| sums[sum.index()] && !back[sum.index()]);
            for &arg in f.args(inst) {
                changed |= seen && std::mem::replace(&mut back[arg.index()], false);
            }
        }
        if !changed {
            break;
        }
    }
    f.live_insts().all(|(_, inst)| {
        f[inst].op != Op::PtrToInt || f[inst].result().is_none_or(|value| back[value.index()])
    })
}

/// Whether what shows the bits of a double gets only such as are the same everywhere.
fn hides_nans(trial: &Trial) -> bool {
    trial.functions.iter().all(|f| {
        let is_settled = |value: Value| {
            let Some(inst) = f.def_inst(value) else { return false };
            matches!(f[inst].op, Op::Fcanon | Op::Const | Op::I32ToF64 | Op::I64ToF64)
        };
        f.live_insts().all(|(_, inst)| {
            let shows = match (f[inst].op, f[inst].extra) {
                (Op::F64ToBits, _) => f.operands(inst),
                (Op::Store | Op::StoreIndexed, _) => f.operands(inst),
                (Op::Call | Op::TailCall, Extra::Func(func)) => {
                    let name = &f.functions[func.index()].name;
                    let own = trial.functions.iter().any(|function| function.name == *name);
                    if own { &[] } else { f.rest(inst) }
                }
                _ => &[],
            };
            shows.iter().all(|&value| f.value_type(value) != Type::F64 || is_settled(value))
        })
    })
}

#[cfg(test)]
mod tests;
