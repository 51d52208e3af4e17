//! Live intervals: where each virtual register is live, and where it is used.
//!
//! An instruction spans four positions: 0, where inputs are read; 1, where clobbered registers lose their value; 2, where
//! results are written; and 3, so that moves go between instructions at multiples of four. An interval is a list of
//! ranges of positions, in order, in one vector for all; likewise the uses. A value that is used in the block only that
//! defines it needs no bit in the live sets, which is most of them.
//!
//! # Invariants
//! - Every range of a virtual register begins where a block begins, but for the one that begins with its definition. That
//!   is the first one, unless blocks are laid out before others that dominate them: [`Intervals::defined_late`] has such
//!   values. The scan rests on this to find conflicts.
//! - Values are numbered for the live sets in the order of their definitions, so that those of a block are a run of bits.

use super::regs::{RegMask, Regs};
use crate::error::CodegenError;
use crate::machine::{
    CodeBlock, CodeInst, Constraint, Flow, InstKind, Operand, OperandPos, PReg, RegEnv, VReg,
};

/// A point in the code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Pos(pub u32);

impl Pos {
    /// Where the inputs of an instruction are read. Moves before it come directly before this.
    pub(super) fn early(inst: CodeInst) -> Pos {
        Pos(inst.index() as u32 * 4)
    }

    /// Where clobbered registers lose their value.
    pub(super) fn clobber(inst: CodeInst) -> Pos {
        Pos(inst.index() as u32 * 4 + 1)
    }

    /// Where results are written.
    pub(super) fn late(inst: CodeInst) -> Pos {
        Pos(inst.index() as u32 * 4 + 2)
    }

    /// Where the next instruction begins.
    pub(super) fn after(inst: CodeInst) -> Pos {
        Pos(inst.index() as u32 * 4 + 4)
    }

    pub(super) fn inst(self) -> CodeInst {
        CodeInst::new(self.0 as usize / 4)
    }

    /// The early position of its instruction.
    pub(super) fn gap(self) -> Pos {
        Pos(self.0 & !3)
    }

    /// Whether moves can go directly before it.
    pub(super) fn is_gap(self) -> bool {
        self.0 & 3 == 0
    }
}

/// From the first position up to but not including the second.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Range {
    pub start: Pos,
    pub end: Pos,
}

/// How much a use wants a register.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Need {
    /// Memory does as well.
    Nothing,
    /// Memory does, at the cost of a load or a store.
    Wish,
    /// It cannot be otherwise.
    Must,
}

/// A use or a definition.
#[derive(Clone, Copy, Debug)]
pub(super) struct Use {
    pub pos: Pos,
    pub need: Need,
    pub is_def: bool,
    /// Whether a definition takes its place: it is copied there, and read there.
    pub reused: bool,
    /// Which of all operands; [`NO_OPERAND`] for an argument or a parameter of a block.
    pub operand: u32,
}

/// No operand.
pub(super) const NO_OPERAND: u32 = u32::MAX;

/// A register that an operand wants for itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reservation {
    pub range: Range,
    pub vreg: VReg,
}

/// The places where one set of registers loses its values.
#[derive(Debug)]
pub(super) struct Clobbers {
    pub mask: RegMask,
    pub at: Vec<Pos>,
}

/// A run of blocks that a branch backwards repeats: near enough to a loop to place spills and reloads.
#[derive(Clone, Copy, Debug)]
pub(super) struct Loop {
    pub start: Pos,
    pub end: Pos,
    pub parent: Option<u32>,
}

/// What is known of one virtual register.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value {
    pub vreg: VReg,
    pub ranges: (u32, u32),
    pub uses: (u32, u32),
    /// Where it is defined.
    pub def: Pos,
    def_block: u32,
    /// Its bit in the live sets, where it is live in a block that does not define it.
    global: u32,
    /// The instruction to run again rather than to spill it.
    pub remat: Option<CodeInst>,
    open_end: u32,
    head: u32,
}

const NONE: u32 = u32::MAX;

/// All that the scan needs to know of the code.
#[derive(Debug)]
pub(super) struct Intervals {
    /// By index of the virtual register.
    pub values: Vec<Value>,
    pub ranges: Vec<Range>,
    pub uses: Vec<Use>,
    /// The indices of those that need a place, in the order in which they begin to live.
    pub order: Vec<u32>,
    /// Those of them that have ranges before their definition.
    pub defined_late: Vec<u32>,
    pub block_of: Vec<u32>,
    /// Where each block starts; one more, where the last one ends.
    pub block_starts: Vec<Pos>,
    pub live_in: LiveSets,
    /// By allocatable register.
    pub reserved: Vec<Vec<Reservation>>,
    pub clobbers: Vec<Clobbers>,
    /// The instructions that reserve or clobber registers.
    pub events: Vec<Pos>,
    pub loops: Vec<Loop>,
    /// The innermost loop of each block.
    pub loop_of: Vec<Option<u32>>,
    /// How often each block runs, guessed.
    pub freq: Vec<u32>,
}

/// A set of values for each block: words of bits, of which those that are 0 are left out. Most values live in a few
/// blocks near their definition, and a long function would have as many bits as the square of its length otherwise.
#[derive(Debug)]
pub(super) struct LiveSets {
    /// Words by number, those of a block together, in order.
    words: Vec<(u32, u64)>,
    rows: Vec<(u32, u32)>,
}

impl LiveSets {
    fn row(&self, block: usize) -> &[(u32, u64)] {
        let (start, end) = self.rows[block];
        &self.words[start as usize..end as usize]
    }

    fn contains(&self, block: usize, bit: u32) -> bool {
        let row = self.row(block);
        let at = row.partition_point(|(number, _)| *number < bit / 64);
        row.get(at).is_some_and(|(number, word)| *number == bit / 64 && word >> (bit % 64) & 1 != 0)
    }

    /// Replaces a block's set. The room of the old one is lost, unless the new one fits there.
    fn set(&mut self, block: usize, words: &[(u32, u64)]) {
        let (start, end) = self.rows[block];
        let start = match words.len() <= (end - start) as usize {
            true => {
                self.words[start as usize..][..words.len()].copy_from_slice(words);
                start
            }
            false => {
                self.words.extend_from_slice(words);
                (self.words.len() - words.len()) as u32
            }
        };
        self.rows[block] = (start, start + words.len() as u32);
    }
}

/// A set under construction: all its words, and which of them may be other than 0.
struct Union {
    words: Vec<u64>,
    touched: Vec<u32>,
    is_touched: Vec<bool>,
}

impl Union {
    fn new(words: usize) -> Union {
        Union { words: vec![0; words], touched: Vec::new(), is_touched: vec![false; words] }
    }

    #[inline]
    fn word(&mut self, number: u32) -> &mut u64 {
        if !std::mem::replace(&mut self.is_touched[number as usize], true) {
            self.touched.push(number);
        }
        &mut self.words[number as usize]
    }

    fn add(&mut self, row: &[(u32, u64)]) {
        for &(number, bits) in row {
            *self.word(number) |= bits;
        }
    }

    fn toggle(&mut self, row: &[(u32, u64)]) {
        for &(number, bits) in row {
            *self.word(number) ^= bits;
        }
    }

    /// Takes a run of bits out.
    fn remove(&mut self, first: u32, end: u32) {
        let mut at = first;
        while at < end {
            let stop = end.min((at / 64 + 1) * 64);
            let width = stop - at;
            let ones = if width == 64 { u64::MAX } else { (1 << width) - 1 };
            self.words[at as usize / 64] &= !(ones << (at % 64));
            at = stop;
        }
    }

    /// Hands out the words in order, and leaves the empty set.
    fn drain(&mut self, into: &mut Vec<(u32, u64)>) {
        into.clear();
        self.touched.sort_unstable();
        for number in self.touched.drain(..) {
            self.is_touched[number as usize] = false;
            let word = std::mem::take(&mut self.words[number as usize]);
            if word != 0 {
                into.push((number, word));
            }
        }
    }
}

/// The most words of all live sets together.
const LIVE_WORDS_MAX: usize = 1 << 25;
/// The most instructions, operands and the like, for positions to fit.
const COUNT_MAX: usize = 1 << 28;

/// Finds the intervals.
pub(super) fn find(flow: &Flow, env: &RegEnv, regs: &Regs) -> Result<Intervals, CodegenError> {
    let count = flow.inst_count().max(flow.operand_count()).max(flow.vreg_count());
    if count > COUNT_MAX {
        return Err(limit("instructions, operands and registers", COUNT_MAX as u64, count as u64));
    }
    let mut finder = Finder::new(flow, env, regs);
    finder.definitions();
    let upward = finder.uses();
    let globals = finder.number_globals(&upward);
    finder.solve(globals)?;
    finder.ranges(globals);
    finder.loops();
    Ok(finder.out)
}

pub(super) fn limit(what: &'static str, max: u64, found: u64) -> CodegenError {
    CodegenError::LimitExceeded { limit: what, max, found }
}

impl Intervals {
    /// The block of a position.
    pub(super) fn block_at(&self, pos: Pos) -> usize {
        self.block_of[pos.0 as usize / 4] as usize
    }

    /// Whether a block starts here.
    pub(super) fn is_block_start(&self, pos: Pos) -> bool {
        pos.is_gap() && self.block_starts[self.block_at(pos)] == pos
    }

    /// Whether a value is live where a block begins; not for its parameters.
    pub(super) fn is_live_in(&self, value: u32, block: usize) -> bool {
        let global = self.values[value as usize].global;
        global != NONE && self.live_in.contains(block, global)
    }

    /// Where a value's life begins and ends.
    pub(super) fn hull(&self, value: u32) -> Range {
        let (first, end) = self.values[value as usize].ranges;
        Range { start: self.ranges[first as usize].start, end: self.ranges[end as usize - 1].end }
    }
}

/// What an operand wants once reuse is seen to: a definition that reuses a fixed operand is fixed itself.
pub(super) fn constraint(operands: &[Operand], at: usize) -> Constraint {
    match operands[at].constraint {
        Constraint::Reuse(of) => match operands[of as usize].constraint {
            Constraint::Fixed(reg) => Constraint::Fixed(reg),
            _ => Constraint::Reuse(of),
        },
        own => own,
    }
}

/// The operands whose place a definition takes, a bit each.
fn reused(operands: &[Operand]) -> [u64; 4] {
    let mut set = [0; 4];
    for operand in operands {
        if let Constraint::Reuse(of) = operand.constraint {
            set[usize::from(of) / 64] |= 1 << (of % 64);
        }
    }
    set
}

/// The place, among an instruction's operands, of the definition that takes an operand's place.
pub(super) fn reuser(operands: &[Operand], of: usize) -> usize {
    let found = operands.iter().position(|operand| operand.constraint == Constraint::Reuse(of as u8));
    found.unwrap_or_else(|| unreachable!("operand {of} is reused"))
}

struct Finder<'a> {
    flow: &'a Flow,
    env: &'a RegEnv,
    regs: &'a Regs,
    out: Intervals,
    /// Ranges found so far, a chain for each value, from the first.
    chained: Vec<(Range, u32)>,
    /// By block: which bits of the live sets it defines, as a run.
    defined: Vec<(u32, u32)>,
}

impl<'a> Finder<'a> {
    fn new(flow: &'a Flow, env: &'a RegEnv, regs: &'a Regs) -> Finder<'a> {
        let unknown = Value {
            vreg: VReg::new(0, crate::machine::RegClass::Int),
            ranges: (0, 0),
            uses: (0, 0),
            def: Pos(0),
            def_block: NONE,
            global: NONE,
            remat: None,
            open_end: 0,
            head: NONE,
        };
        let blocks = flow.block_count();
        let out = Intervals {
            values: vec![unknown; flow.vreg_count()],
            ranges: Vec::new(),
            uses: Vec::new(),
            order: Vec::with_capacity(flow.vreg_count()),
            defined_late: Vec::new(),
            block_of: Vec::with_capacity(flow.inst_count()),
            block_starts: Vec::with_capacity(blocks + 1),
            live_in: LiveSets { words: Vec::new(), rows: vec![(0, 0); blocks] },
            reserved: vec![Vec::new(); regs.count()],
            clobbers: Vec::new(),
            events: Vec::new(),
            loops: Vec::new(),
            loop_of: vec![None; blocks],
            freq: Vec::with_capacity(blocks),
        };
        let chained = Vec::with_capacity(flow.vreg_count() + flow.vreg_count() / 4);
        Finder { flow, env, regs, out, chained, defined: vec![(0, 0); blocks] }
    }

    /// Notes where each value is defined, counts its uses, and puts the values into order.
    fn definitions(&mut self) {
        let flow = self.flow;
        for block in flow.blocks() {
            let index = block.index() as u32;
            let info = flow.block(block);
            self.out.freq.push(match info.cold {
                true => 1,
                false => 8 << (3 * info.loop_depth.min(6)),
            });
            self.out.block_starts.push(Pos::early(CodeInst::new(self.out.block_of.len())));
            for &param in flow.params(block) {
                self.define(param, index);
            }
            for &arg in flow.args(block) {
                self.out.values[arg.index()].uses.1 += 1;
            }
            for inst in flow.insts(block) {
                self.out.block_of.push(index);
                let operands = flow.operands(inst);
                // Those that begin early come before those that begin late.
                let mut late = false;
                for (at, operand) in operands.iter().enumerate() {
                    if !operand.is_def {
                        self.out.values[operand.vreg.index()].uses.1 += 1;
                    } else if begin(operands, at, inst) == Pos::early(inst) {
                        self.define(operand.vreg, index);
                    } else {
                        late = true;
                    }
                }
                if late {
                    for (at, operand) in operands.iter().enumerate() {
                        if operand.is_def && begin(operands, at, inst) != Pos::early(inst) {
                            self.define(operand.vreg, index);
                        }
                    }
                }
                if flow.kind(inst) == InstKind::Remat {
                    self.out.values[operands[0].vreg.index()].remat = Some(inst);
                }
            }
        }
        self.out.block_starts.push(Pos::early(CodeInst::new(self.out.block_of.len())));
    }

    fn define(&mut self, vreg: VReg, block: u32) {
        let value = &mut self.out.values[vreg.index()];
        value.vreg = vreg;
        value.def_block = block;
        value.uses.1 += 1;
        self.out.order.push(vreg.index() as u32);
    }

    /// Lists the uses of each value, what is fixed and what is clobbered; gives what blocks use of other blocks' values.
    fn uses(&mut self) -> Vec<(u32, u32)> {
        let flow = self.flow;
        let mut next = 0;
        for value in &mut self.out.values {
            let count = value.uses.1;
            value.uses = (next, next);
            next += count;
        }
        let unset =
            Use { pos: Pos(0), need: Need::Nothing, is_def: false, reused: false, operand: NO_OPERAND };
        self.out.uses = vec![unset; next as usize];
        let mut upward = Vec::new();
        let mut seen_in = vec![NONE; flow.vreg_count()];
        for block in flow.blocks() {
            let index = block.index() as u32;
            let mut upward_exposed = |values: &[Value], vreg: VReg| {
                let value = vreg.index();
                debug_assert_ne!(values[value].def_block, NONE, "{vreg} is used and never defined");
                if values[value].def_block != index && seen_in[value] != index {
                    seen_in[value] = index;
                    upward.push((index, value as u32));
                }
            };
            let start = self.out.block_starts[block.index()];
            for &param in flow.params(block) {
                self.push_use(param, Use { pos: start, is_def: true, ..unset });
            }
            for inst in flow.insts(block) {
                let all = flow.operand_range(inst).start as u32;
                let operands = flow.operands(inst);
                let reused = reused(operands);
                for (at, operand) in operands.iter().enumerate() {
                    if !operand.is_def {
                        upward_exposed(&self.out.values, operand.vreg);
                    }
                    let pos = match operand.is_def {
                        true => begin(operands, at, inst),
                        false if operand.pos == OperandPos::Early => Pos::early(inst),
                        false => Pos::late(inst),
                    };
                    let reused = at < 256 && reused[at / 64] >> (at % 64) & 1 != 0;
                    let need = self.need(inst, operands, at, reused);
                    let is_def = operand.is_def;
                    self.push_use(operand.vreg, Use { pos, need, is_def, reused, operand: all + at as u32 });
                }
                self.reserve(inst, operands);
            }
            let end = Pos(self.out.block_starts[block.index() + 1].0 - 1);
            for &arg in flow.args(block) {
                upward_exposed(&self.out.values, arg);
                self.push_use(arg, Use { pos: end, need: Need::Wish, ..unset });
            }
        }
        upward
    }

    fn push_use(&mut self, vreg: VReg, own: Use) {
        let (start, end) = &mut self.out.values[vreg.index()].uses;
        let mut at = *end as usize;
        *end += 1;
        // Operands of an instruction need not come in the order of positions.
        while at > *start as usize && self.out.uses[at - 1].pos > own.pos {
            self.out.uses[at] = self.out.uses[at - 1];
            at -= 1;
        }
        self.out.uses[at] = own;
    }

    fn need(&self, inst: CodeInst, operands: &[Operand], at: usize, reused: bool) -> Need {
        let operand = operands[at];
        match constraint(operands, at) {
            Constraint::Fixed(_) => Need::Wish,
            Constraint::Reuse(_) => Need::Must,
            // It is the definition's register that holds it when the instruction runs.
            _ if reused => Need::Wish,
            Constraint::Reg => Need::Must,
            Constraint::Any if self.flow.kind(inst) != InstKind::Move => Need::Nothing,
            // What can run again had better not need a slot.
            Constraint::Any if self.out.values[operand.vreg.index()].remat.is_some() => Need::Must,
            Constraint::Any => Need::Wish,
        }
    }

    fn reserve(&mut self, inst: CodeInst, operands: &[Operand]) {
        let mut event = false;
        for (at, operand) in operands.iter().enumerate() {
            let Constraint::Fixed(preg) = constraint(operands, at) else { continue };
            debug_assert!(!self.env.scratch.contains(&preg), "{inst}: {preg} is scratch");
            let Some(reg) = self.regs.find(preg) else { continue };
            let (start, end) = match (operand.is_def, operand.pos) {
                (false, OperandPos::Early) => (Pos::early(inst), Pos::clobber(inst)),
                (true, OperandPos::Late) => (Pos::late(inst), Pos::after(inst)),
                (_, _) => (Pos::early(inst), Pos::after(inst)),
            };
            let list = &mut self.out.reserved[reg.index()];
            let mut place = list.len();
            while place > 0 && list[place - 1].range.start > start {
                place -= 1;
            }
            list.insert(place, Reservation { range: Range { start, end }, vreg: operand.vreg });
            event = true;
        }
        let clobbered = self.flow.clobbers(inst);
        if !clobbered.is_empty() {
            let mask = self.regs.mask(clobbered);
            let found = self.out.clobbers.iter().position(|own| own.mask == mask);
            let set = found.unwrap_or_else(|| {
                self.out.clobbers.push(Clobbers { mask, at: Vec::new() });
                self.out.clobbers.len() - 1
            });
            self.out.clobbers[set].at.push(Pos::clobber(inst));
            event = true;
        }
        if event {
            self.out.events.push(Pos::early(inst));
        }
    }

    /// Numbers the values that live in several blocks, and begins live sets with what blocks use. Gives their count.
    fn number_globals(&mut self, upward: &[(u32, u32)]) -> usize {
        let out = &mut self.out;
        for &(_, value) in upward {
            out.values[value as usize].global = 0;
        }
        let mut count = 0;
        let mut block = 0;
        for &index in &out.order {
            let value = &mut out.values[index as usize];
            if value.global == NONE {
                continue;
            }
            while block < value.def_block {
                self.defined[block as usize].1 = count;
                block += 1;
                self.defined[block as usize].0 = count;
            }
            value.global = count;
            count += 1;
        }
        self.defined[block as usize].1 = count;
        for defined in &mut self.defined[block as usize + 1..] {
            *defined = (count, count);
        }
        let mut set = Union::new((count as usize).div_ceil(64));
        let mut row = Vec::new();
        for own in upward.chunk_by(|a, b| a.0 == b.0) {
            for &(_, value) in own {
                let global = out.values[value as usize].global;
                *set.word(global / 64) |= 1 << (global % 64);
            }
            set.drain(&mut row);
            out.live_in.set(own[0].0 as usize, &row);
        }
        count as usize
    }

    /// Brings the live sets to their fixpoint.
    fn solve(&mut self, globals: usize) -> Result<(), CodegenError> {
        let order = postorder(self.flow);
        let mut dirty = vec![globals > 0; self.flow.block_count()];
        let mut live = Union::new(globals.div_ceil(64));
        let mut row = Vec::new();
        let mut again = globals > 0;
        while std::mem::take(&mut again) {
            for &block in &order {
                if !std::mem::take(&mut dirty[block.index()]) {
                    continue;
                }
                for succ in self.flow.succs(block) {
                    live.add(self.out.live_in.row(succ.index()));
                }
                let (first, end) = self.defined[block.index()];
                live.remove(first, end);
                // What it uses is live there from the first.
                live.add(self.out.live_in.row(block.index()));
                live.drain(&mut row);
                if self.out.live_in.row(block.index()) != row {
                    self.out.live_in.set(block.index(), &row);
                    if self.out.live_in.words.len() > LIVE_WORDS_MAX {
                        let found = self.out.live_in.words.len() as u64;
                        return Err(limit("words of live sets", LIVE_WORDS_MAX as u64, found));
                    }
                    for pred in self.flow.preds(block) {
                        dirty[pred.index()] = true;
                    }
                    again = true;
                }
            }
        }
        Ok(())
    }

    /// Walks the code backwards and notes where each value is live.
    fn ranges(&mut self, globals: usize) {
        let flow = self.flow;
        let mut global_values = vec![0u32; globals];
        for (index, value) in self.out.values.iter().enumerate() {
            if value.global != NONE {
                global_values[value.global as usize] = index as u32;
            }
        }
        let mut changes = Union::new(globals.div_ceil(64));
        let mut row = Vec::new();
        for block in flow.blocks().rev() {
            let start = self.out.block_starts[block.index()];
            let end = self.out.block_starts[block.index() + 1];
            // What is live out of here, but not where the block behind begins, or the reverse.
            for succ in flow.succs(block) {
                changes.add(self.out.live_in.row(succ.index()));
            }
            if block.index() + 1 < flow.block_count() {
                changes.toggle(self.out.live_in.row(block.index() + 1));
            }
            changes.drain(&mut row);
            for &(number, word) in &row {
                let mut rest = word;
                while rest != 0 {
                    let value = global_values[number as usize * 64 + rest.trailing_zeros() as usize];
                    rest &= rest - 1;
                    match self.out.values[value as usize].open_end != 0 {
                        true => self.close(value, end),
                        false => self.open(value, end),
                    }
                }
            }
            for arg in flow.args(block) {
                self.open(arg.index() as u32, end);
            }
            for inst in flow.insts(block).rev() {
                let operands = flow.operands(inst);
                for (at, operand) in operands.iter().enumerate() {
                    if operand.is_def {
                        self.define_at(operand.vreg, begin(operands, at, inst), constraint(operands, at));
                    }
                }
                for operand in operands {
                    if !operand.is_def {
                        let end = match operand.pos {
                            OperandPos::Early => Pos::clobber(inst),
                            OperandPos::Late => Pos::after(inst),
                        };
                        self.open(operand.vreg.index() as u32, end);
                    }
                }
            }
            for param in flow.params(block) {
                self.out.values[param.index()].def = start;
                if self.out.values[param.index()].open_end != 0 {
                    self.close(param.index() as u32, start);
                }
            }
        }
        self.gather();
    }

    fn open(&mut self, value: u32, end: Pos) {
        let own = &mut self.out.values[value as usize].open_end;
        *own = (*own).max(end.0);
    }

    fn close(&mut self, value: u32, start: Pos) {
        let own = &mut self.out.values[value as usize];
        let range = Range { start, end: Pos(std::mem::take(&mut own.open_end)) };
        self.chained.push((range, own.head));
        own.head = self.chained.len() as u32 - 1;
    }

    fn define_at(&mut self, vreg: VReg, start: Pos, constraint: Constraint) {
        let own = &mut self.out.values[vreg.index()];
        own.def = start;
        let end = Pos::after(start.inst());
        if own.open_end == 0 {
            if let Constraint::Fixed(_) = constraint {
                return;
            }
            own.open_end = end.0;
        }
        own.open_end = own.open_end.max(end.0);
        self.close(vreg.index() as u32, start);
    }

    /// Puts the ranges of each value together, and forgets values that need no place.
    fn gather(&mut self) {
        let out = &mut self.out;
        out.ranges.reserve_exact(self.chained.len());
        let (values, ranges, late) = (&mut out.values, &mut out.ranges, &mut out.defined_late);
        out.order.retain(|&index| {
            let value = &mut values[index as usize];
            let first = ranges.len() as u32;
            let mut at = value.head;
            while at != NONE {
                let (range, next) = self.chained[at as usize];
                ranges.push(range);
                at = next;
            }
            value.ranges = (first, ranges.len() as u32);
            let own = ranges[first as usize..].first();
            if own.is_some_and(|range| range.start < value.def) {
                late.push(index);
            }
            value.head != NONE
        });
        if !out.defined_late.is_empty() {
            let start = |&index: &u32| ranges[values[index as usize].ranges.0 as usize].start;
            out.order.sort_by_key(start);
        }
        self.chained = Vec::new();
    }

    fn loops(&mut self) {
        let flow = self.flow;
        let mut last = vec![None; flow.block_count()];
        for block in flow.blocks() {
            for succ in flow.succs(block) {
                let repeats = succ.index() <= block.index() && !flow.block(block).cold;
                if repeats && flow.block(*succ).loop_depth > 0 {
                    last[succ.index()] = Some(block.index());
                }
            }
        }
        let mut open: Vec<u32> = Vec::new();
        let mut ends: Vec<usize> = Vec::new();
        for block in flow.blocks() {
            let index = block.index();
            while open.last().is_some_and(|&own| ends[own as usize] < index) {
                open.pop();
            }
            if let Some(last) = last[index] {
                let depth = flow.block(block).loop_depth;
                let within = open.last().map_or(last, |&own| last.min(ends[own as usize]));
                let mut end = index;
                while end < within && flow.block(CodeBlock::new(end + 1)).loop_depth >= depth {
                    end += 1;
                }
                let starts = &self.out.block_starts;
                let own = Loop { start: starts[index], end: starts[end + 1], parent: open.last().copied() };
                open.push(self.out.loops.len() as u32);
                self.out.loops.push(own);
                ends.push(end);
            }
            self.out.loop_of[index] = open.last().copied();
        }
    }
}

/// Where a definition begins to need its place.
fn begin(operands: &[Operand], at: usize, inst: CodeInst) -> Pos {
    let early = operands[at].pos == OperandPos::Early;
    match constraint(operands, at) {
        // Its input is copied there before the instruction, unless it is there.
        Constraint::Reuse(_) => Pos::early(inst),
        _ if early => Pos::early(inst),
        _ => Pos::late(inst),
    }
}

/// Each block behind those it goes to, but for branches backwards. Blocks that nothing reaches come last.
fn postorder(flow: &Flow) -> Vec<CodeBlock> {
    let mut order = Vec::with_capacity(flow.block_count());
    let mut seen = vec![false; flow.block_count()];
    let mut stack: Vec<(CodeBlock, usize)> = Vec::new();
    for root in flow.blocks() {
        if std::mem::replace(&mut seen[root.index()], true) {
            continue;
        }
        stack.push((root, 0));
        while let Some((block, next)) = stack.last_mut() {
            match flow.succs(*block).get(*next) {
                Some(&succ) => {
                    *next += 1;
                    if !std::mem::replace(&mut seen[succ.index()], true) {
                        stack.push((succ, 0));
                    }
                }
                None => {
                    order.push(*block);
                    stack.pop();
                }
            }
        }
    }
    order
}

/// The register that an operand is fixed to.
pub(super) fn fixed(operands: &[Operand], at: usize) -> Option<PReg> {
    match constraint(operands, at) {
        Constraint::Fixed(reg) => Some(reg),
        _ => None,
    }
}
