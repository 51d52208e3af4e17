//! Global value numbering: what is computed twice on a way is computed once.
//!
//! A walk down the dominator tree keeps one table of what has been computed. An entry whose block does not dominate the
//! present one belongs to a part of the tree that has been left, and is overwritten; since parts are walked as a whole,
//! nothing is lost by it, and there are no scopes to open and close.
//!
//! Arithmetic that may leave by an exit counts too: where the first of two did not leave, neither does the second.
//! And a condition that a guard, or a branch on the way, has tested is not tested again.

use crate::analysis::{Cfg, Dominators, Graph};
use crate::entity::Entity;
use crate::fuel::Fuel;
use crate::ir::{AliasClass, Block, Extra, Function, Inst, Op, Type, Value};
use tierlock_fault::{Fault, is_planted};

/// Runs the pass.
pub fn run(f: &mut Function, graph: &mut Graph, fuel: &mut Fuel) {
    let (cfg, dominators) = graph.dominators(f);
    let count: usize = f.layout.iter().map(|&block| f[block].insts.len()).sum();
    let mut pass =
        Pass { table: Table::new(count), facts: vec![[None; 2]; f.value_count()], dominators, fuel };
    let mut done = Vec::new();
    for &block in dominators.preorder() {
        pass.enter(f, cfg, block);
        let insts = std::mem::take(&mut f[block].insts);
        done.clear();
        done.reserve(insts.len());
        for &inst in &insts {
            f.resolve_operands(inst);
            if pass.keep(f, block, inst, &mut done) {
                done.push(inst);
            }
        }
        f[block].insts = std::mem::replace(&mut done, insts);
    }
    f.resolve_aliases();
}

struct Pass<'a> {
    table: Table,
    /// By value: the block where it was found to be 0, and the one where it was found not to be.
    facts: Vec<[Option<Block>; 2]>,
    dominators: &'a Dominators,
    fuel: &'a mut Fuel,
}

impl Pass<'_> {
    /// Notes what the branch to a block says.
    fn enter(&mut self, f: &Function, cfg: &Cfg, block: Block) {
        let [(from, edge)] = *cfg.preds(block) else { return };
        let Some(branch) = f.terminator(from).filter(|&inst| f[inst].op == Op::Br) else { return };
        let first = f.edges(branch).next() == Some(edge);
        self.learn(f.resolve(f.args(branch)[0]), first, block);
    }

    fn learn(&mut self, cond: Value, holds: bool, block: Block) {
        // Constants that this pass makes are too new to be in the table, and need not be.
        if let Some(facts) = self.facts.get_mut(cond.index()) {
            facts[usize::from(holds)] = Some(block);
        }
    }

    fn known(&self, cond: Value, block: Block) -> Option<bool> {
        let facts = self.facts.get(cond.index())?;
        let holds = |at: usize| facts[at].is_some_and(|by| self.dominators.dominates(by, block));
        match (holds(0), holds(1)) {
            (true, _) => Some(false),
            (_, true) => Some(true),
            _ => None,
        }
    }

    /// Looks at an instruction; says whether it stays.
    fn keep(&mut self, f: &mut Function, block: Block, inst: Inst, done: &mut Vec<Inst>) -> bool {
        if matches!(f[inst].op, Op::Guard | Op::Br) {
            return self.test(f, block, inst, done);
        }
        if !has_number(f, inst) {
            return true;
        }
        if matches!(f[inst].op, Op::And | Op::Or) {
            self.know_operands(f, block, inst, done);
        }
        let Some(result) = f[inst].result() else { return true };
        let Some(leader) = self.table.find_or_insert(f, block, inst, self.dominators) else { return true };
        let by = f[leader].result().expect("what is in the table has a result");
        if by == result || !self.fuel.spend() {
            return true;
        }
        f.replace(result, by);
        false
    }

    /// Comparisons whose outcome is known become constants, which the fold takes on.
    fn know_operands(&mut self, f: &mut Function, block: Block, inst: Inst, done: &mut Vec<Inst>) {
        for index in 0..2 {
            let operand = f.args(inst)[index];
            let Some(holds) = self.known(operand, block) else { continue };
            let compares = f
                .def_inst(operand)
                .is_some_and(|def| f[def].op.int_cond().is_some() || f[def].op.float_cond().is_some());
            if compares && self.fuel.spend() {
                f.args_mut(inst)[index] = constant(f, holds, done);
            }
        }
    }

    fn test(&mut self, f: &mut Function, block: Block, inst: Inst, done: &mut Vec<Inst>) -> bool {
        let cond = f.args(inst)[0];
        let is_guard = f[inst].op == Op::Guard;
        match self.known(cond, block) {
            Some(true) if is_guard => return !self.fuel.spend(),
            Some(holds) if f.const_bits(cond).is_none() && self.fuel.spend() => {
                f.args_mut(inst)[0] = constant(f, holds, done);
            }
            _ if is_guard => self.learn(cond, true, block),
            _ => {}
        }
        true
    }
}

fn constant(f: &mut Function, holds: bool, done: &mut Vec<Inst>) -> Value {
    let constant = f.make_inst(Op::Const, Type::I32, &[], Extra::Const(holds.into()));
    done.push(constant);
    f[constant].result().expect("a constant is a value")
}

/// Whether the instruction always computes the same from the same operands.
fn has_number(f: &Function, inst: Inst) -> bool {
    let op = f[inst].op;
    match op {
        Op::Load | Op::LoadIndexed => f[inst].memory().class == AliasClass::CONST,
        _ => op.is_pure() || op.exits() && op.info().compute.is_some(),
    }
}

/// A hash table of instructions, by what they compute.
struct Table {
    entries: Vec<Option<(Inst, Block)>>,
}

impl Table {
    fn new(count: usize) -> Table {
        Table { entries: vec![None; (count * 2).next_power_of_two()] }
    }

    /// The instruction that computes the same and dominates; if there is none, `inst` is it from now on.
    fn find_or_insert(
        &mut self,
        f: &Function,
        block: Block,
        inst: Inst,
        dominators: &Dominators,
    ) -> Option<Inst> {
        let mask = self.entries.len() - 1;
        let mut at = hash(f, inst) & mask;
        loop {
            match self.entries[at] {
                None => {
                    self.entries[at] = Some((inst, block));
                    return None;
                }
                Some((other, home)) if same(f, inst, other) => {
                    if dominators.dominates(home, block) {
                        return Some(other);
                    }
                    self.entries[at] = Some((inst, block));
                    return None;
                }
                Some(_) => at = (at + 1) & mask,
            }
        }
    }
}

/// The operands in an order that does not depend on how a commuting op was written.
fn ordered(f: &Function, inst: Inst) -> [Option<Value>; 3] {
    let mut values = [None; 3];
    for (to, &value) in values.iter_mut().zip(f.operands(inst)) {
        *to = Some(value);
    }
    let commutes = f[inst].op.commutes() || f[inst].op == Op::Sub && is_planted(Fault::GvnCommutes);
    if commutes && values[0] > values[1] {
        values.swap(0, 1);
    }
    values
}

fn same(f: &Function, a: Inst, b: Inst) -> bool {
    let (x, y) = (&f[a], &f[b]);
    x.op == y.op
        && x.ty == y.ty
        // Where each would have gone does not matter where the first has not gone.
        && (x.op.exits() || x.extra == y.extra)
        && ordered(f, a) == ordered(f, b)
}

fn hash(f: &Function, inst: Inst) -> usize {
    let data = &f[inst];
    let mut hash = data.op as u64 | (data.ty as u64) << 8;
    let mut mix = |word: u64| hash = (hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    match data.extra {
        Extra::Const(bits) => mix(bits),
        Extra::Memory(memory) => mix(memory.offset as u64),
        Extra::Slot(slot) => mix(slot.index() as u64),
        Extra::Func(function) => mix(function.index() as u64),
        Extra::None | Extra::Sig(_) | Extra::Exit(_) | Extra::Edges(_) => mix(0),
    }
    for value in ordered(f, inst).into_iter().flatten() {
        mix(Entity::index(value) as u64);
    }
    (hash >> 20) as usize
}
