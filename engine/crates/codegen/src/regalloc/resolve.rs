//! From parts to places and moves: every operand gets the place of its part, and moves join the parts up.
//!
//! Between two instructions there are up to five sets of moves, one after the other: those of the edge that leads to the
//! block, if they are there; results that go from where the instruction before had to leave them; values that change
//! their place; inputs that go where the instruction behind must have them; and those of the edge that leads out of the
//! block. What each set writes is reserved for it, so that none destroys what a later one reads.
//!
//! A value never changes, so that its slot, once written, stays good. Where it would be stored in several places that
//! together run more often than its definition does, it is stored once, at the definition.

use super::intervals::{Intervals, NO_OPERAND, Need, Pos, fixed, reuser};
use super::moves::{ParallelMove, Sequencer};
use super::regs::{Reg, Regs, members};
use super::scan::{Part, Parts, Rows};
use super::slots;
use super::webs::Webs;
use super::{Allocation, Inserted, Loc};
use crate::machine::{CodeBlock, CodeInst, Flow, PReg, RegEnv, VReg};

/// Where a value is, before slots have numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    Reg(PReg),
    /// In the slot of the value with this index.
    Slot(u32),
}

/// Where a value comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Source {
    Place(Place),
    Again(CodeInst),
}

/// Which set of moves before an instruction one belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Stage {
    EdgeIn,
    Result,
    Change,
    Input,
    EdgeOut,
}

#[derive(Clone, Copy, Debug)]
struct Edit {
    before: CodeInst,
    stage: Stage,
    value: u32,
    from: Source,
    to: Place,
    /// Whether it only brings the slot of its value up to date.
    is_store: bool,
}

/// Gives places to operands, and moves.
pub(super) fn run(
    flow: &Flow,
    env: &RegEnv,
    regs: &Regs,
    intervals: &Intervals,
    parts: Parts,
    webs: &mut Webs,
) -> Allocation {
    let Parts { parts, at_start } = parts;
    let values = intervals.values.len();
    let mut resolver = Resolver {
        flow,
        regs,
        intervals,
        at_start: at_start.map(|part| parts[part as usize].value),
        parts: &parts,
        places: vec![Place::Slot(u32::MAX); flow.operand_count()],
        edits: Vec::with_capacity(flow.block_count() * 2),
        has_slot: vec![false; values],
        def_part: vec![None; values],
        at_end: Rows::new(flow.block_count(), regs.count()),
    };
    resolver.fixed_operands();
    resolver.operands();
    resolver.changes();
    resolver.edges();
    resolver.stores();
    resolver.finish(env, webs)
}

struct Resolver<'a> {
    flow: &'a Flow,
    regs: &'a Regs,
    intervals: &'a Intervals,
    parts: &'a [Part],
    /// By operand.
    places: Vec<Place>,
    edits: Vec<Edit>,
    /// By value.
    has_slot: Vec<bool>,
    /// By value: the part that begins with its definition.
    def_part: Vec<Option<u32>>,
    /// By block and register: the value that is in the register where the block begins.
    at_start: Rows,
    /// And where it ends.
    at_end: Rows,
}

impl Resolver<'_> {
    fn place(&self, part: &Part) -> Place {
        match part.reg {
            Some(reg) => Place::Reg(self.regs.all[reg.index()]),
            None => Place::Slot(part.value),
        }
    }

    /// Where to take a value from that is in `place`.
    fn source(&self, value: u32, place: Place) -> Source {
        match (place, self.intervals.values[value as usize].remat) {
            (Place::Slot(_), Some(inst)) => Source::Again(inst),
            (_, _) => Source::Place(place),
        }
    }

    fn edit(&mut self, before: CodeInst, stage: Stage, value: u32, from: Place, to: Place, is_store: bool) {
        if from == to {
            return;
        }
        let from = self.source(value, from);
        self.edits.push(Edit { before, stage, value, from, to, is_store });
    }

    /// Fixed operands are where they are fixed, whatever becomes of their values.
    fn fixed_operands(&mut self) {
        for block in self.flow.blocks() {
            for inst in self.flow.insts(block) {
                let range = self.flow.operand_range(inst);
                let operands = self.flow.operands(inst);
                for at in 0..operands.len() {
                    if let Some(reg) = fixed(operands, at) {
                        self.places[range.start + at] = Place::Reg(reg);
                    }
                }
            }
        }
    }

    fn operands(&mut self) {
        let mut reused = Vec::new();
        for index in 0..self.parts.len() {
            let part = self.parts[index];
            let place = self.place(&part);
            let value = part.value;
            let remat = self.intervals.values[value as usize].remat.is_some();
            self.has_slot[value as usize] |= part.reg.is_none() && !remat;
            for own in &self.intervals.uses[part.uses.0 as usize..part.uses.1 as usize] {
                if own.is_def {
                    self.def_part[value as usize] = Some(index as u32);
                }
                if own.operand == NO_OPERAND {
                    continue;
                }
                let inst = own.pos.inst();
                let fixed = self.places[own.operand as usize];
                match (fixed, own.is_def) {
                    (Place::Slot(_), _) if own.reused => reused.push((*own, place, value)),
                    (Place::Slot(_), _) => {
                        debug_assert!(own.need < Need::Must || part.reg.is_some(), "{own:?} of {part:?}");
                        self.places[own.operand as usize] = place;
                        self.has_slot[value as usize] |= part.reg.is_none();
                    }
                    (Place::Reg(_), true) if inst.index() + 1 < self.intervals.block_of.len() => {
                        let next = CodeInst::new(inst.index() + 1);
                        // Whether what can run again needs a slot is not yet known.
                        if part.reg.is_some() || !remat {
                            self.edit(next, Stage::Result, value, fixed, place, false);
                        }
                    }
                    (Place::Reg(_), true) => {}
                    (Place::Reg(_), false) => self.edit(inst, Stage::Input, value, place, fixed, false),
                }
            }
            if let Some(reg) = part.reg {
                self.note_ends(&part, reg);
            }
        }
        for (own, place, value) in reused {
            let inst = own.pos.inst();
            let first = self.flow.operand_range(inst).start;
            let operands = self.flow.operands(inst);
            let to = self.places[first + reuser(operands, own.operand as usize - first)];
            self.places[own.operand as usize] = to;
            // An instruction may ask for the value in that very register too, as the amount by which it shifts itself:
            // the result takes the register over only from that value.
            let is_there = |at: usize| {
                let is_input = !operands[at].is_def && operands[at].vreg.index() as u32 == value;
                is_input && fixed(operands, at).is_some_and(|reg| Place::Reg(reg) == to)
            };
            if !(0..operands.len()).any(is_there) {
                self.edit(inst, Stage::Input, value, place, to, false);
            }
        }
    }

    fn note_ends(&mut self, part: &Part, reg: Reg) {
        let starts = &self.intervals.block_starts;
        for at in part.ranges.0..part.ranges.1 {
            let range = self.intervals.ranges[at as usize];
            let (start, end) = (range.start.max(part.start), range.end.min(part.end));
            let mut block = self.intervals.block_at(start);
            while block + 1 < starts.len() && starts[block + 1] <= end {
                self.at_end.set(block, reg, part.value);
                block += 1;
            }
        }
    }

    /// Where a value changes its place within a block.
    fn changes(&mut self) {
        for part in self.parts {
            let Some(next) = part.next.map(|next| self.parts[next as usize]) else { continue };
            // Where a block begins, its edges see to it.
            let def = self.intervals.values[part.value as usize].def;
            // A part may take its register from an input of its definition later than it begins.
            if self.intervals.is_block_start(next.start) || next.start.gap() == def.gap() && part.start < def
            {
                continue;
            }
            debug_assert_eq!(part.end, next.start);
            let stage = if next.start.is_gap() { Stage::Change } else { Stage::Input };
            debug_assert!(next.start.is_gap() || next.reg.is_none());
            let (from, to) = (self.place(part), self.place(&next));
            self.edit(next.start.inst(), stage, part.value, from, to, next.reg.is_none());
        }
    }

    fn edges(&mut self) {
        for block in self.flow.blocks() {
            let succs = self.flow.succs(block);
            for &succ in succs {
                let terminator = self.flow.terminator(block);
                let (before, stage) = match succs.len() {
                    1 => (terminator, Stage::EdgeOut),
                    _ => match self.flow.insts(succ).next() {
                        Some(first) => (first, Stage::EdgeIn),
                        None => unreachable!("{succ} is empty"),
                    },
                };
                let edits = self.edits.len();
                self.edge(block, succ, before, stage);
                let moved = self.edits.len() > edits;
                assert!(
                    !moved || stage == Stage::EdgeIn || self.flow.operands(terminator).is_empty(),
                    "{terminator} of {block} has operands, and moves before it"
                );
            }
        }
    }

    fn edge(&mut self, block: CodeBlock, succ: CodeBlock, before: CodeInst, stage: Stage) {
        let (from, to) = (block.index(), succ.index());
        for reg in members(self.at_start.taken[to]) {
            let value = self.at_start.get(to, reg);
            if !self.holds(&self.at_end, from, reg, value) && self.intervals.is_live_in(value, to) {
                let source = self.find(&self.at_end, from, value);
                self.edit(before, stage, value, source, Place::Reg(self.regs.all[reg.index()]), false);
            }
        }
        for reg in members(self.at_end.taken[from]) {
            let value = self.at_end.get(from, reg);
            if !self.holds(&self.at_start, to, reg, value) && self.intervals.is_live_in(value, to) {
                let target = self.find(&self.at_start, to, value);
                if let Place::Slot(_) = target {
                    let source = Place::Reg(self.regs.all[reg.index()]);
                    self.edit(before, stage, value, source, target, true);
                }
            }
        }
        for (arg, param) in self.flow.args(block).iter().zip(self.flow.params(succ)) {
            let (arg, param) = (arg.index() as u32, param.index() as u32);
            // A parameter that nobody uses has no place.
            let Some(first) = self.def_part[param as usize] else { continue };
            let source = self.find(&self.at_end, from, arg);
            let source = self.source(arg, source);
            let target = self.place(&self.parts[first as usize]);
            if source != Source::Place(target) {
                self.edits.push(Edit {
                    before,
                    stage,
                    value: param,
                    from: source,
                    to: target,
                    is_store: false,
                });
            }
        }
    }

    fn holds(&self, rows: &Rows, block: usize, reg: Reg, value: u32) -> bool {
        rows.taken[block] & reg.bit() != 0 && rows.get(block, reg) == value
    }

    /// Where a value is at an end of a block.
    fn find(&self, rows: &Rows, block: usize, value: u32) -> Place {
        let class = self.regs.class[self.intervals.values[value as usize].vreg.class() as usize];
        let found = members(rows.taken[block] & class).find(|&reg| rows.get(block, reg) == value);
        found.map_or(Place::Slot(value), |reg| Place::Reg(self.regs.all[reg.index()]))
    }

    /// Decides where values are stored.
    fn stores(&mut self) {
        let mut cost = vec![0u64; self.intervals.values.len()];
        for edit in self.edits.iter().filter(|edit| edit.is_store) {
            let block = self.intervals.block_of[edit.before.index()];
            cost[edit.value as usize] += u64::from(self.intervals.freq[block as usize]);
        }
        let mut at_def = vec![false; cost.len()];
        for &value in &self.intervals.order {
            if !self.has_slot[value as usize] {
                continue;
            }
            let Some(first) = self.def_part[value as usize] else { continue };
            let first = self.parts[first as usize];
            let def = self.intervals.values[value as usize].def;
            let freq = self.intervals.freq[self.intervals.block_at(def)];
            let again = self.intervals.values[value as usize].remat.is_some();
            let own = &mut at_def[value as usize];
            *own = first.reg.is_none() || again || cost[value as usize] >= freq.into();
            // What is in memory from the first is written there by its definition, or goes there from where it is fixed.
            if *own && (first.reg.is_some() || again) {
                self.store_at_def(value, &first, def);
            }
        }
        let has_slot = &self.has_slot;
        self.edits.retain(|edit| {
            let value = edit.value as usize;
            !edit.is_store || has_slot[value] && !at_def[value]
        });
    }

    fn store_at_def(&mut self, value: u32, first: &Part, def: Pos) {
        let own = self.intervals.uses[first.uses.0 as usize];
        let (before, from) = match own.operand {
            NO_OPERAND => (def.inst(), self.place(first)),
            operand => (CodeInst::new(def.inst().index() + 1), self.places[operand as usize]),
        };
        let to = Place::Slot(value);
        if from == to {
            return;
        }
        let from = Source::Place(from);
        self.edits.push(Edit { before, stage: Stage::Result, value, from, to, is_store: false });
    }

    /// Numbers the slots, and puts the moves into order.
    fn finish(mut self, env: &RegEnv, webs: &mut Webs) -> Allocation {
        let (slots, mut count) = slots::number(self.intervals, &self.has_slot, webs);
        let loc = |place: Place| match place {
            Place::Reg(reg) => Loc::Reg(reg),
            Place::Slot(value) => Loc::Spill(slots[value as usize]),
        };
        let mut out = Allocation {
            locs: self.places.iter().map(|&place| loc(place)).collect(),
            inserted: Vec::with_capacity(self.edits.len() + self.edits.len() / 8),
            ..Allocation::default()
        };
        self.edits.sort_by_key(|edit| (edit.before, edit.stage));
        let mut sequencer = Sequencer::new(env.scratch, count);
        let mut moves: Vec<ParallelMove> = Vec::new();
        let mut again: Vec<(CodeInst, Loc)> = Vec::new();
        let mut start = 0;
        for group in self.edits.chunk_by(|a, b| (a.before, a.stage) == (b.before, b.stage)) {
            let before = group[0].before;
            while self.edits[start].before != before {
                start += 1;
            }
            for edit in group {
                let to = loc(edit.to);
                match edit.from {
                    Source::Again(inst) => again.push((inst, to)),
                    Source::Place(from) => {
                        // It is still where it was before it changed its place.
                        let stayed = edit.stage == Stage::Input && edit.to != Place::Slot(edit.value) && {
                            let earlier = self.edits[start..].iter().take_while(|own| own.before == before);
                            earlier
                                .take_while(|own| own.stage < Stage::Input)
                                .any(|own| own.value == edit.value && own.from == Source::Place(edit.to))
                        };
                        if !stayed {
                            let class = self.vreg(edit.value).class();
                            moves.push(ParallelMove { from: loc(from), to, class });
                        }
                    }
                }
            }
            let inserted = &mut out.inserted;
            sequencer.run(&moves, |own| inserted.push((before, own)));
            moves.clear();
            for (inst, to) in again.drain(..) {
                let class = self.flow.operands(inst)[0].vreg.class();
                let reg = to.reg().unwrap_or(env.scratch[class as usize]);
                inserted.push((before, Inserted::Remat { inst, to: reg }));
                if to != Loc::Reg(reg) {
                    inserted.push((before, Inserted::Move { from: Loc::Reg(reg), to }));
                }
            }
        }
        count += u32::from(sequencer.aside_used);
        out.spill_slots = count;
        self.note_written(&mut out);
        out
    }

    fn vreg(&self, value: u32) -> VReg {
        self.intervals.values[value as usize].vreg
    }

    fn note_written(&self, out: &mut Allocation) {
        for (operand, loc) in self.flow.all_operands().iter().zip(&out.locs) {
            if let (true, &Loc::Reg(reg)) = (operand.is_def, loc) {
                out.written.insert(reg);
            }
        }
        for (_, inserted) in &out.inserted {
            match *inserted {
                Inserted::Move { to: Loc::Reg(reg), .. } | Inserted::Remat { to: reg, .. } => {
                    out.written.insert(reg)
                }
                Inserted::Move { .. } => {}
            }
        }
        for block in self.flow.blocks() {
            for inst in self.flow.insts(block) {
                out.written = out.written.union(self.flow.clobbers(inst));
            }
        }
    }
}
