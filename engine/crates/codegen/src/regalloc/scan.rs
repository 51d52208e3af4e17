//! Linear scan: hands out registers to intervals in the order in which they begin, and splits them where that fails.
//!
//! After Wimmer and Mössenböck, "Optimized interval splitting in a linear scan register allocator" (2005), with another
//! way to find conflicts. There, intervals that are in a hole are kept in a list, and each is held against each new
//! interval; blocks that are laid out of line make many of those. Here every block has one word of bits, the registers
//! that hold something where it begins, and who that is. Since a range that is not the first of its interval begins with a
//! block, two intervals meet only where one of them begins, which the scan sees as it gets there, or where a block does.
//! So the registers that are free for the whole of an interval are a loop over words.
//!
//! An interval is split into *parts*, windows onto its ranges and uses; a part is in one register or in memory, of which
//! each value has one place. A part that is in a register begins where moves can go, or with its definition. One in
//! memory may also begin within an instruction: the store is before it.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::intervals::{Intervals, NO_OPERAND, Need, Pos, Range, Use, fixed, limit};
use super::regs::{Reg, RegMask, Regs, members};
use super::webs::Webs;
use crate::error::CodegenError;
use crate::machine::{CodeBlock, Constraint, Flow, InstKind};

/// A window onto an interval.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    /// Index of its virtual register.
    pub value: u32,
    pub start: Pos,
    pub end: Pos,
    /// The ranges that it sees at least some of.
    pub ranges: (u32, u32),
    pub uses: (u32, u32),
    /// Its register; else it is in memory.
    pub reg: Option<Reg>,
    /// The part behind it.
    pub next: Option<u32>,
    /// Where the scan stands in its ranges and uses.
    range_at: u32,
    use_at: u32,
}

/// What the scan found.
#[derive(Debug)]
pub(super) struct Parts {
    pub parts: Vec<Part>,
    /// By block and register: the part that holds the register where the block begins.
    pub at_start: Rows,
}

/// Parts, or values, by block and register.
#[derive(Clone, Debug)]
pub(super) struct Rows {
    cells: Vec<u32>,
    /// By block: the registers that are taken.
    pub taken: Vec<RegMask>,
    width: usize,
}

impl Rows {
    pub(super) fn new(blocks: usize, width: usize) -> Rows {
        Rows { cells: vec![0; blocks * width], taken: vec![0; blocks], width }
    }

    pub(super) fn get(&self, block: usize, reg: Reg) -> u32 {
        self.cells[block * self.width + reg.index()]
    }

    pub(super) fn set(&mut self, block: usize, reg: Reg, part: u32) {
        self.cells[block * self.width + reg.index()] = part;
        self.taken[block] |= reg.bit();
    }

    /// The same with `map` of each.
    pub(super) fn map(mut self, map: impl Fn(u32) -> u32) -> Rows {
        for (block, &taken) in self.taken.iter().enumerate() {
            for reg in members(taken) {
                let cell = &mut self.cells[block * self.width + reg.index()];
                *cell = map(*cell);
            }
        }
        self
    }

    fn clear(&mut self, block: usize, reg: Reg) {
        self.taken[block] &= !reg.bit();
    }
}

/// Runs the scan.
pub(super) fn run(
    flow: &Flow,
    regs: &Regs,
    intervals: &Intervals,
    webs: &mut Webs,
) -> Result<Parts, CodegenError> {
    let mut scan = Scan::new(flow, regs, intervals, webs);
    let mut next = 0;
    loop {
        let begins = intervals.order.get(next).map(|&value| intervals.hull(value).start);
        let part = match (begins, scan.queue.peek()) {
            (None, None) => break,
            (Some(begins), Some(&Reverse((start, part)))) if start < begins => {
                scan.queue.pop();
                part
            }
            (None, Some(&Reverse((_, part)))) => {
                scan.queue.pop();
                part
            }
            (Some(_), _) => {
                next += 1;
                let value = intervals.order[next - 1];
                let part = scan.whole(value);
                let def = intervals.values[value as usize].def;
                if scan.out.parts[part as usize].start < def
                    && let Some(rest) = scan.split(part, def)
                {
                    scan.queue.push(Reverse((def, rest)));
                }
                part
            }
        };
        scan.advance(scan.out.parts[part as usize].start);
        scan.place(part)?;
    }
    Ok(scan.out)
}

struct Scan<'a> {
    flow: &'a Flow,
    regs: &'a Regs,
    intervals: &'a Intervals,
    webs: &'a mut Webs,
    out: Parts,
    /// Parts to be placed, by where they begin.
    queue: BinaryHeap<Reverse<(Pos, u32)>>,
    block: usize,
    /// The registers that hold something at the position of the scan, and what, and until where.
    taken: RegMask,
    holders: Vec<u32>,
    holds_until: Vec<Pos>,
    /// The first event that is not behind the scan.
    event: usize,
    /// What might be evicted, for one search at a time.
    victims: Vec<(Cost, Reg)>,
    /// How often a register was taken from a part that could have another, and where that was.
    displaced: (Pos, u32),
}

/// The registers that are free for a part, as far as they are.
struct Survey {
    /// Those that are free all along.
    free: RegMask,
    /// Where there are none: the one that is free for the longest, and until where.
    longest: Option<(Reg, Pos)>,
}

/// How many uses are looked at to find one that matters: those of exits do not.
const LOOK_AHEAD: usize = 32;
/// How many blocks are looked over to find a register. An interval that goes on is split there, and what is behind most
/// often gets the same register. Without this, long intervals that are split often would take quadratic time.
const HORIZON: usize = 64;
/// How often parts at one instruction make way for each other.
const DISPLACED_MAX: u32 = 16;

/// How much it costs to be in memory from here on: how often the next use runs, and how near it is.
type Cost = (u64, Reverse<Pos>);

impl<'a> Scan<'a> {
    fn new(flow: &'a Flow, regs: &'a Regs, intervals: &'a Intervals, webs: &'a mut Webs) -> Scan<'a> {
        let values = intervals.values.len();
        let out = Parts {
            parts: Vec::with_capacity(values + values / 2),
            at_start: Rows::new(flow.block_count(), regs.count()),
        };
        Scan {
            flow,
            regs,
            intervals,
            webs,
            out,
            queue: BinaryHeap::new(),
            block: 0,
            taken: 0,
            holders: vec![0; regs.count()],
            holds_until: vec![Pos(0); regs.count()],
            event: 0,
            victims: Vec::new(),
            displaced: (Pos(0), 0),
        }
    }

    /// The part that is a whole interval.
    fn whole(&mut self, value: u32) -> u32 {
        let own = &self.intervals.values[value as usize];
        let hull = self.intervals.hull(value);
        let part = Part {
            value,
            start: hull.start,
            end: hull.end,
            ranges: own.ranges,
            uses: own.uses,
            reg: None,
            next: None,
            range_at: own.ranges.0,
            use_at: own.uses.0,
        };
        self.out.parts.push(part);
        self.out.parts.len() as u32 - 1
    }

    fn part(&self, part: u32) -> &Part {
        &self.out.parts[part as usize]
    }

    /// Goes on to a position.
    fn advance(&mut self, to: Pos) {
        let intervals = self.intervals;
        let block = intervals.block_at(to);
        if block != self.block {
            self.block = block;
            self.taken = self.out.at_start.taken[block];
            let start = intervals.block_starts[block];
            for reg in members(self.taken) {
                let holder = self.out.at_start.get(block, reg);
                self.holders[reg.index()] = holder;
                self.holds_until[reg.index()] = self.range_end(holder, start);
            }
        }
        for reg in members(self.taken) {
            if self.holds_until[reg.index()] <= to {
                self.taken &= !reg.bit();
            }
        }
        while intervals.events.get(self.event).is_some_and(|&event| event < to.gap()) {
            self.event += 1;
        }
    }

    /// Where the range ends that a part has at `pos`, or next.
    fn range_end(&mut self, part: u32, pos: Pos) -> Pos {
        let own = &mut self.out.parts[part as usize];
        while self.intervals.ranges[own.range_at as usize].end <= pos {
            own.range_at += 1;
        }
        self.intervals.ranges[own.range_at as usize].end.min(own.end)
    }

    /// Gives a part a register or memory, and queues what is left of it.
    fn place(&mut self, index: u32) -> Result<(), CodegenError> {
        let part = *self.part(index);
        let intervals = self.intervals;
        let begins = intervals.values[part.value as usize].def == part.start;
        // Within an instruction there are no moves, so what begins there in the middle of its life is in memory.
        if !begins && !part.start.is_gap() {
            self.spill(index);
            return Ok(());
        }
        if begins && self.take_over(index) {
            return Ok(());
        }
        let must_end = self.must_end(&part);
        let class = self.regs.class[intervals.values[part.value as usize].vreg.class() as usize];
        let survey = self.survey(&part, part.start, class & !self.taken, None);
        if survey.free != 0 {
            let reg = self.choose(&part, survey.free);
            self.assign(index, reg);
            return Ok(());
        }
        // A register for a while, if that is worth anything.
        let needed = must_end.unwrap_or_else(|| self.first_use_end(&part));
        if let Some((reg, until)) = survey.longest {
            let end = cut(part.start, until);
            if needed <= end {
                self.assign_until(index, reg, end);
                return Ok(());
            }
        }
        let mut found = self.evict_for(index, &part, class, must_end, needed);
        if found.is_none() && must_end.is_some() {
            found = self.displace_for(&part, class, needed);
        }
        if let Some((reg, until)) = found {
            match until {
                Some(until) => self.assign_until(index, reg, cut(part.start, until)),
                None => self.assign(index, reg),
            }
            return Ok(());
        }
        if must_end.is_some() {
            let max = class.count_ones().into();
            return Err(limit("registers at one instruction", max, u64::from(class.count_ones()) + 1));
        }
        self.spill(index);
        Ok(())
    }

    /// Where the register may be given up that a part needs at once.
    fn must_end(&self, part: &Part) -> Option<Pos> {
        let inst = part.start.inst();
        let mut end = None;
        let uses = &self.intervals.uses[part.uses.0 as usize..part.uses.1 as usize];
        // Most often asked of a part at its own start.
        let first = match uses.first() {
            Some(own) if own.pos < part.start => uses.partition_point(|own| own.pos < part.start),
            _ => 0,
        };
        for own in &uses[first..] {
            if own.pos.inst() != inst {
                break;
            }
            if own.need == Need::Must {
                let last =
                    if own.is_def || !own.pos.is_gap() { Pos::after(inst) } else { Pos::clobber(inst) };
                end = end.max(Some(last));
            }
        }
        end
    }

    /// Until where a register is of any use to a part.
    fn first_use_end(&self, part: &Part) -> Pos {
        let uses = self.intervals.uses[part.uses.0 as usize..part.uses.1 as usize].iter();
        let found = uses
            .take(LOOK_AHEAD)
            .find(|own| own.need > Need::Nothing && (!own.is_def || own.need == Need::Must));
        found.map_or(Pos(u32::MAX), |own| Pos(own.pos.0 + 1))
    }

    /// Sees to a definition that reuses an input which ends here: its register is free from the late position on.
    fn take_over(&mut self, index: u32) -> bool {
        let part = *self.part(index);
        let own = self.intervals.uses[part.uses.0 as usize];
        let inst = part.start.inst();
        let Some(at) = (own.operand as usize).checked_sub(self.flow.operand_range(inst).start) else {
            return false;
        };
        let operands = self.flow.operands(inst);
        let Some(operand) = operands.get(at) else { return false };
        let Constraint::Reuse(of) = operand.constraint else { return false };
        if fixed(operands, at).is_some() {
            return false;
        }
        let input = operands[of as usize].vreg.index() as u32;
        let class = self.regs.class[operand.vreg.class() as usize];
        let ends = Pos::clobber(inst);
        let found = members(self.taken & class).find(|reg| {
            self.holds_until[reg.index()] == ends && self.part(self.holders[reg.index()]).value == input
        });
        let Some(reg) = found else { return false };
        let survey = self.survey(&part, Pos::late(inst), reg.bit(), None);
        let (reg, until) = match (survey.free != 0, survey.longest) {
            (true, _) => (reg, None),
            (false, Some((reg, until))) if until >= Pos::after(inst) => (reg, Some(until)),
            (false, _) => return false,
        };
        self.out.parts[index as usize].start = Pos::late(inst);
        match until {
            None => self.assign(index, reg),
            Some(until) => self.assign_until(index, reg, cut(Pos::late(inst), until)),
        }
        true
    }

    /// Which of `among` are free from `start` to the end of the part. Those that `but` holds count as free.
    fn survey(&self, part: &Part, start: Pos, among: RegMask, but: Option<u32>) -> Survey {
        let intervals = self.intervals;
        let mut free = among;
        let block_ends = intervals.block_starts[self.block + 1];
        if free == 0 || part.end <= block_ends && part.end <= self.scanned_to() {
            return Survey { free, longest: None };
        }
        let vreg = part.value;
        let horizon = intervals.block_starts.get(self.block + HORIZON).copied().unwrap_or(Pos(u32::MAX));
        for at in part.range_at..part.ranges.1 {
            let own = intervals.ranges[at as usize];
            let range = Range { start: own.start.max(start), end: own.end.min(part.end).min(horizon) };
            if own.start >= horizon {
                break;
            }
            if range.start >= range.end {
                continue;
            }
            let before = free;
            free = self.free_in(range, before, vreg, but);
            if free == 0 {
                return Survey { free, longest: self.longest_free(range, before, vreg, but) };
            }
        }
        if part.end > horizon {
            return Survey { free: 0, longest: Some((self.choose(part, free), horizon)) };
        }
        Survey { free, longest: None }
    }

    /// The blocks that begin in a range.
    fn blocks_in(&self, range: Range) -> impl Iterator<Item = usize> + use<'_> {
        let starts = &self.intervals.block_starts;
        let first = self.intervals.block_at(range.start);
        let first = first + usize::from(starts[first] < range.start);
        (first..self.flow.block_count()).take_while(move |&block| starts[block] < range.end)
    }

    fn free_in(&self, range: Range, among: RegMask, value: u32, but: Option<u32>) -> RegMask {
        let mut free = among;
        for block in self.blocks_in(range) {
            let mut taken = self.out.at_start.taken[block] & free;
            if taken != 0 {
                if let Some(but) = but {
                    for reg in members(taken) {
                        if self.out.at_start.get(block, reg) == but {
                            taken &= !reg.bit();
                        }
                    }
                }
                free &= !taken;
                if free == 0 {
                    return 0;
                }
            }
        }
        let events = &self.intervals.events;
        let event = self.event
            + match range.start.gap() > self.scanned_to() {
                true => events[self.event..].partition_point(|&event| event < range.start.gap()),
                false => 0,
            };
        if events.get(event).is_none_or(|&event| event >= range.end) {
            return free;
        }
        for (set, clobbers) in self.intervals.clobbers.iter().enumerate() {
            if clobbers.mask & free != 0 && self.clobbered(set, range).is_some() {
                free &= !clobbers.mask;
            }
        }
        for reg in members(free) {
            if self.reserved(reg, range, value).is_some() {
                free &= !reg.bit();
            }
        }
        free
    }

    fn scanned_to(&self) -> Pos {
        self.intervals.events.get(self.event).copied().unwrap_or(Pos(u32::MAX))
    }

    /// The first position in a range where a set of registers is clobbered.
    fn clobbered(&self, set: usize, range: Range) -> Option<Pos> {
        let at = &self.intervals.clobbers[set].at;
        let first = at.partition_point(|&pos| pos < range.start);
        // A definition that begins early at the instruction lives across as well.
        at.get(first).copied().filter(|&pos| pos < range.end)
    }

    /// The first position in a range where a register is reserved for another value.
    fn reserved(&self, reg: Reg, range: Range, value: u32) -> Option<Pos> {
        let list = &self.intervals.reserved[reg.index()];
        let first = list.partition_point(|own| own.range.start.gap() < range.start.gap());
        list[first..]
            .iter()
            .take_while(|own| own.range.start < range.end)
            .find(|own| own.range.end > range.start && own.vreg.index() as u32 != value)
            .map(|own| own.range.start.max(range.start))
    }

    /// Of registers that are free at the start of a range, the one that stays so for the longest, and until where; of equals, the cheapest.
    fn longest_free(&self, range: Range, among: RegMask, value: u32, but: Option<u32>) -> Option<(Reg, Pos)> {
        let mut until = [range.end; RegMask::BITS as usize];
        let mut left = among;
        for block in self.blocks_in(range) {
            for reg in members(self.out.at_start.taken[block] & left) {
                if but != Some(self.out.at_start.get(block, reg)) {
                    until[reg.index()] = self.intervals.block_starts[block];
                    left &= !reg.bit();
                }
            }
            if left == 0 {
                break;
            }
        }
        for (set, clobbers) in self.intervals.clobbers.iter().enumerate() {
            if let Some(pos) = self.clobbered(set, range) {
                for reg in members(clobbers.mask & among) {
                    until[reg.index()] = until[reg.index()].min(pos);
                }
            }
        }
        let mut longest: Option<(Reg, Pos)> = None;
        for reg in members(among) {
            let until = until[reg.index()];
            if longest.is_none_or(|longest| until > longest.1) {
                let until = self.reserved(reg, Range { end: until, ..range }, value).unwrap_or(until);
                longest = longest.filter(|longest| longest.1 >= until).or(Some((reg, until)));
            }
        }
        longest
    }

    /// Which of the registers that would do is the best.
    fn choose(&self, part: &Part, free: RegMask) -> Reg {
        self.hint(part, free).unwrap_or_else(|| match members(free).next() {
            Some(reg) => reg,
            None => unreachable!("a register is free"),
        })
    }

    /// A register that saves a move.
    fn hint(&self, part: &Part, free: RegMask) -> Option<Reg> {
        let one_of = |reg: Option<Reg>| reg.filter(|reg| free & reg.bit() != 0);
        let uses = &self.intervals.uses[part.uses.0 as usize..part.uses.1 as usize];
        let own = self.webs.register_of(part.value);
        if let Some(reg) = one_of(own) {
            return Some(reg);
        }
        for own in uses.iter().take(LOOK_AHEAD).filter(|own| own.need == Need::Wish).take(4) {
            let found = self.fixed_register(own);
            if let Some(reg) = one_of(found) {
                return Some(reg);
            }
            if let Some(reg) = one_of(self.move_source(own)) {
                return Some(reg);
            }
            if let Some(reg) = self.edge_partner(part.value, own, free) {
                return Some(reg);
            }
        }
        if let Some(first) = uses.first().filter(|own| own.is_def)
            && let Some(reg) = self.edge_partner(part.value, first, free)
        {
            return Some(reg);
        }
        one_of(self.webs.register(part.value))
    }

    /// A register that the other side of an edge has, of the parameter that an argument becomes or the reverse; or that
    /// another argument for the same parameter has.
    fn edge_partner(&self, value: u32, own: &Use, free: RegMask) -> Option<Reg> {
        if own.operand != NO_OPERAND {
            return None;
        }
        let block = CodeBlock::new(self.intervals.block_at(own.pos));
        let to = if own.is_def { block } else { *self.flow.succs(block).first()? };
        let among = if own.is_def { self.flow.params(block) } else { self.flow.args(block) };
        let at = among.iter().take(LOOK_AHEAD).position(|vreg| vreg.index() as u32 == value)?;
        let param = self.flow.params(to)[at];
        let args = self.flow.preds(to).iter().take(LOOK_AHEAD).map(|&pred| self.flow.args(pred)[at]);
        let others = std::iter::once(param).chain(args).filter(|vreg| vreg.index() as u32 != value);
        let mut regs = others.filter_map(|vreg| self.webs.register_of(vreg.index() as u32));
        regs.find(|reg| free & reg.bit() != 0)
    }

    /// The register that a use is fixed to.
    fn fixed_register(&self, own: &Use) -> Option<Reg> {
        let inst = own.pos.inst();
        let at = (own.operand as usize).checked_sub(self.flow.operand_range(inst).start)?;
        let operands = self.flow.operands(inst);
        operands.get(at)?;
        self.regs.find(fixed(operands, at)?)
    }

    /// The register that a move copies from into this.
    fn move_source(&self, own: &Use) -> Option<Reg> {
        let inst = own.pos.inst();
        if !own.is_def || own.operand == NO_OPERAND || self.flow.kind(inst) != InstKind::Move {
            return None;
        }
        self.webs.register_of(self.flow.operands(inst)[1].vreg.index() as u32)
    }

    /// Gives a part a register all along.
    fn assign(&mut self, index: u32, reg: Reg) {
        let part = *self.part(index);
        self.out.parts[index as usize].reg = Some(reg);
        self.webs.assigned(part.value, reg);
        self.taken |= reg.bit();
        self.holders[reg.index()] = index;
        self.holds_until[reg.index()] = self.range_end(index, part.start);
        for at in part.range_at..part.ranges.1 {
            let own = self.intervals.ranges[at as usize];
            let range = Range { start: own.start.max(part.start), end: own.end.min(part.end) };
            let starts = &self.intervals.block_starts;
            let mut block = self.intervals.block_at(range.start);
            block += usize::from(starts[block] < range.start);
            while block + 1 < starts.len() && starts[block] < range.end {
                self.out.at_start.set(block, reg, index);
                block += 1;
            }
        }
    }

    /// Gives a part a register up to `end` at most, and queues the rest.
    fn assign_until(&mut self, index: u32, reg: Reg, end: Pos) {
        let part = *self.part(index);
        let last = self.must_before(&part, end, Need::Wish);
        let at = self.hoist(last.max(Pos(part.start.0 + 1)), end);
        if let Some(rest) = self.split(index, at) {
            self.queue.push(Reverse((self.part(rest).start, rest)));
        }
        self.assign(index, reg);
    }

    /// Where a part's last use before `end` that needs as much is over.
    fn must_before(&self, part: &Part, end: Pos, need: Need) -> Pos {
        let uses = &self.intervals.uses[part.uses.0 as usize..part.uses.1 as usize];
        let count = uses.partition_point(|own| own.pos < end);
        let last = uses[..count].iter().rev().find(|own| own.need >= need);
        last.map_or(part.start, |own| match own.is_def || !own.pos.is_gap() {
            true => Pos::after(own.pos.inst()),
            false => Pos::clobber(own.pos.inst()),
        })
    }

    /// The best place for a split from `lo` to `hi`: out of the loops that `lo` is not in.
    fn hoist(&self, lo: Pos, hi: Pos) -> Pos {
        let mut best = hi;
        if hi.0 as usize / 4 >= self.intervals.block_of.len() {
            return best;
        }
        let mut at = self.intervals.loop_of[self.intervals.block_at(hi)];
        while let Some(index) = at {
            let own = self.intervals.loops[index as usize];
            if own.start < lo {
                break;
            }
            best = own.start.min(best);
            at = own.parent;
        }
        best
    }

    /// Ends a part at `at`; gives what is behind it.
    fn split(&mut self, index: u32, at: Pos) -> Option<u32> {
        let part = *self.part(index);
        debug_assert!(part.start < at, "{part:?} at {at:?}");
        if at >= part.end {
            return None;
        }
        let ranges = &self.intervals.ranges[part.ranges.0 as usize..part.ranges.1 as usize];
        let cut = part.ranges.0 + ranges.partition_point(|range| range.end <= at) as u32;
        let within = self.intervals.ranges[cut as usize].start < at;
        let uses = &self.intervals.uses[part.uses.0 as usize..part.uses.1 as usize];
        let use_cut = part.uses.0 + uses.partition_point(|own| own.pos < at) as u32;
        let start = self.intervals.ranges[cut as usize].start.max(at);
        let rest = Part {
            start,
            ranges: (cut, part.ranges.1),
            uses: (use_cut, part.uses.1),
            reg: None,
            range_at: cut,
            use_at: use_cut,
            ..part
        };
        self.out.parts.push(rest);
        let rest_index = self.out.parts.len() as u32 - 1;
        let own = &mut self.out.parts[index as usize];
        own.ranges.1 = cut + u32::from(within);
        own.end = if within { at } else { self.intervals.ranges[cut as usize - 1].end };
        own.uses.1 = use_cut;
        own.use_at = own.use_at.min(use_cut);
        own.next = Some(rest_index);
        Some(rest_index)
    }

    /// Leaves a part in memory until it must be in a register.
    fn spill(&mut self, index: u32) {
        let part = *self.part(index);
        let uses = &self.intervals.uses[part.uses.0 as usize..part.uses.1 as usize];
        // What is used by the instruction in the middle of which it begins is not before it.
        let next = uses.iter().find(|own| own.need == Need::Must && own.pos.gap() > part.start);
        self.out.parts[index as usize].reg = None;
        debug_assert!(self.must_end(&part).is_none(), "{part:?}");
        let Some(next) = next else { return };
        let at = self.hoist(Pos(part.start.0 + 1), next.pos.gap());
        if let Some(rest) = self.split(index, at) {
            self.queue.push(Reverse((self.part(rest).start, rest)));
        }
    }

    /// What it costs if a part is in memory from `pos` on.
    fn cost(&mut self, index: u32, pos: Pos) -> Cost {
        let intervals = self.intervals;
        let part = &mut self.out.parts[index as usize];
        while part.use_at < part.uses.1 && intervals.uses[part.use_at as usize].pos < pos {
            part.use_at += 1;
        }
        let part = *part;
        let mut ahead = intervals.uses[part.use_at as usize..part.uses.1 as usize].iter().take(LOOK_AHEAD);
        let mut next = ahead.find(|own| own.need > Need::Nothing && !own.is_def).map(|own| own.pos);
        // What has been used in a loop is used again in the next round.
        let first = intervals.values[part.value as usize].uses.0;
        let behind = intervals.uses[first as usize..part.use_at as usize].iter().rev();
        let last = behind.take(LOOK_AHEAD).find(|own| own.need > Need::Nothing).map(|own| own.pos);
        let hull = intervals.hull(part.value);
        let mut at = intervals.loop_of[self.block];
        while let Some(own) = at.map(|at| intervals.loops[at as usize]) {
            if next.is_some_and(|next| next < own.end) {
                break;
            }
            let around = hull.start < own.start && hull.end >= own.end;
            if around && last.is_some_and(|last| last >= own.start) {
                next = Some(Pos(own.end.0 - 1));
                break;
            }
            at = own.parent;
        }
        match next {
            None => (0, Reverse(Pos(u32::MAX))),
            Some(next) => {
                let freq = u64::from(intervals.freq[intervals.block_at(next)]);
                let again = intervals.values[part.value as usize].remat.is_some();
                (if again { freq } else { freq * 2 }, Reverse(next))
            }
        }
    }

    /// Frees a register for a part by moving out what had better be in memory: the register, and until where it is free
    /// if that is not all along.
    fn evict_for(
        &mut self,
        index: u32,
        part: &Part,
        class: RegMask,
        must_end: Option<Pos>,
        needed: Pos,
    ) -> Option<(Reg, Option<Pos>)> {
        let pos = part.start;
        let own = match must_end {
            Some(_) => (u64::MAX, Reverse(Pos(0))),
            None => self.cost(index, pos),
        };
        let mut victims = std::mem::take(&mut self.victims);
        victims.clear();
        for reg in members(self.taken & class) {
            let holder = self.holders[reg.index()];
            if self.can_leave(holder, pos) {
                let cost = self.cost(holder, pos);
                if cost < own {
                    victims.push((cost, reg));
                }
            }
        }
        victims.sort_unstable_by_key(|(cost, reg)| (*cost, reg.0));
        let mut found = None;
        for &(_, reg) in &victims {
            let holder = self.holders[reg.index()];
            let survey = self.survey(part, pos, reg.bit(), Some(holder));
            let until = match (survey.free != 0, survey.longest) {
                (true, _) => None,
                (false, Some((_, until))) if needed <= cut(pos, until) => Some(until),
                (false, _) => continue,
            };
            self.evict(holder, reg, pos);
            found = Some((reg, until));
            break;
        }
        self.victims = victims;
        found
    }

    /// Frees a register that a part needs at once, where all that would do are held by parts that need one at once too:
    /// one of those makes way and takes another, which would not do here.
    fn displace_for(&mut self, part: &Part, class: RegMask, needed: Pos) -> Option<(Reg, Option<Pos>)> {
        let here = part.start;
        if self.displaced.0 != here {
            self.displaced = (here, 0);
        }
        if !here.is_gap() || self.displaced.1 >= DISPLACED_MAX {
            return None;
        }
        for reg in members(self.taken & class) {
            let holder = self.holders[reg.index()];
            let own = *self.part(holder);
            if own.start > here {
                continue;
            }
            let survey = self.survey(part, here, reg.bit(), Some(holder));
            let until = survey.longest.map(|(_, until)| until);
            if survey.free == 0 && until.is_none_or(|until| cut(here, until) < needed) {
                continue;
            }
            let held = self.must_end(&Part { start: here, ..own }).unwrap_or(here);
            let others = self.survey(&own, here, class & !self.taken, None);
            let fits = others.longest.is_some_and(|(_, until)| cut(here, until) >= held);
            if others.free == 0 && !fits {
                continue;
            }
            self.displaced.1 += 1;
            self.free_rows(&own, reg, here);
            self.taken &= !reg.bit();
            let rest = if own.start == here { Some(holder) } else { self.split(holder, here) };
            if let Some(rest) = rest {
                self.out.parts[rest as usize].reg = None;
                self.queue.push(Reverse((here, rest)));
            }
            return Some((reg, until));
        }
        None
    }

    /// Whether a part that holds a register can do without it from `pos` on.
    fn can_leave(&mut self, index: u32, pos: Pos) -> bool {
        let part = *self.part(index);
        let uses = &self.intervals.uses[part.uses.0 as usize..part.uses.1 as usize];
        let inst = pos.inst();
        let from = uses.partition_point(|own| own.pos < pos.gap());
        let here = uses[from..].iter().take_while(|own| own.pos.inst() == inst);
        !here.into_iter().any(|own| own.need == Need::Must && (own.pos >= pos || own.is_def))
    }

    /// Moves a part out of its register from `pos` on, or from before.
    fn evict(&mut self, index: u32, reg: Reg, pos: Pos) {
        let part = *self.part(index);
        let last = self.must_before(&part, pos, Need::Must);
        let used = last > part.start;
        let at = match last > pos.gap() {
            true => last,
            // It was of no use so far.
            false if !used && self.first_use_end(&part) > pos => part.start,
            false => self.hoist(last, pos.gap()),
        };
        self.free_rows(&part, reg, at);
        self.taken &= !reg.bit();
        if at <= part.start {
            self.spill_behind(index, pos);
        } else if let Some(rest) = self.split(index, at) {
            self.spill_behind(rest, pos);
        }
    }

    /// Leaves a part in memory until it must be in a register behind `pos`.
    fn spill_behind(&mut self, index: u32, pos: Pos) {
        let part = *self.part(index);
        self.out.parts[index as usize].reg = None;
        debug_assert!(self.must_end(&part).is_none(), "{part:?} at {pos:?}");
        let uses = &self.intervals.uses[part.uses.0 as usize..part.uses.1 as usize];
        let next = uses.iter().find(|own| own.need == Need::Must && own.pos.gap() > pos);
        let Some(next) = next else { return };
        let at = self.hoist(Pos(pos.0 + 1), next.pos.gap());
        if let Some(rest) = self.split(index, at) {
            self.queue.push(Reverse((self.part(rest).start, rest)));
        }
    }

    /// Takes a part out of what blocks hold where they begin, from `from` on.
    fn free_rows(&mut self, part: &Part, reg: Reg, from: Pos) {
        let starts = &self.intervals.block_starts;
        for at in part.ranges.0..part.ranges.1 {
            let own = self.intervals.ranges[at as usize];
            let range = Range { start: own.start.max(from), end: own.end.min(part.end) };
            if range.start >= range.end {
                continue;
            }
            let mut block = self.intervals.block_at(range.start);
            block += usize::from(starts[block] < range.start);
            while block + 1 < starts.len() && starts[block] < range.end {
                self.out.at_start.clear(block, reg);
                block += 1;
            }
        }
    }
}

/// Where a part that begins at `start` is to end if its register is lost at `until`: moves go between instructions, but
/// what has begun at the instruction at hand goes to memory in the middle of it.
fn cut(start: Pos, until: Pos) -> Pos {
    if until.gap() > start || until.is_gap() { until.gap() } else { Pos::clobber(until.inst()) }
}
