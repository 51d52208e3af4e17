//! Proves that an allocation is right: that every use reads what it should, on every path.
//!
//! An abstract interpretation of the allocated code, after the checker of regalloc2. A place holds a set of virtual
//! registers, those whose value it has. Instructions put what they define into places, moves copy sets, clobbers empty
//! them, and an edge makes each parameter a name of its argument; where paths meet, sets are cut with each other. At the
//! fixpoint every use must find its virtual register in its place. The code shares nothing with the allocator but the
//! types of its input and its output; neither its intervals nor its liveness.
//!
//! A virtual register that is defined again, in a loop's next round, is no longer what any other place holds under its
//! name. That is why a definition looks for all places that have it.
//!
//! It also holds the allocation to what operands ask for, to the registers that may be allocated, and to what
//! [`Allocation`] promises.

use std::fmt;

use super::{Allocation, Inserted, Loc};
use crate::machine::{
    CodeBlock, CodeInst, Constraint, Flow, InstKind, Operand, OperandPos, PReg, PRegSet, RegEnv, VReg,
};

/// What is wrong with an allocation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CheckError {
    /// At or directly before which instruction.
    pub inst: CodeInst,
    /// What.
    pub what: String,
}

impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.inst, self.what)
    }
}

impl std::error::Error for CheckError {}

/// Checks an allocation.
///
/// # Errors
/// What is wrong first.
pub fn check(flow: &Flow, env: &RegEnv, allocation: &Allocation) -> Result<(), CheckError> {
    let entry = CodeInst::new(0);
    let fail = |what: &str| Err(CheckError { inst: entry, what: what.to_string() });
    if allocation.locs.len() != flow.operand_count() {
        return fail("not every operand has a place");
    }
    if !allocation.inserted.is_sorted_by_key(|(at, _)| *at) {
        return fail("what is inserted is out of order");
    }
    if allocation.inserted.last().is_some_and(|(at, _)| at.index() >= flow.inst_count()) {
        return fail("something is inserted behind the end");
    }
    Checker::new(flow, env, allocation).run()
}

/// What places hold: each place with each virtual register whose value it has, in order. Flat, because builds with debug assertions check whatever they
/// compile, and a vector for each place of each block was half of that.
type Held = Vec<(usize, VReg)>;

struct Checker<'a> {
    flow: &'a Flow,
    env: &'a RegEnv,
    allocation: &'a Allocation,
    allocatable: PRegSet,
    /// By block: one bit for each virtual register that is live where it begins.
    live_in: Vec<u64>,
    words: usize,
    /// By block: what places hold where it begins; none before any path has come there.
    entries: Vec<Option<Held>>,
    /// By place: what it holds now.
    cells: Vec<Vec<VReg>>,
    /// By virtual register: places that may have it now.
    places: Vec<Vec<usize>>,
    /// Places and virtual registers that the above know anything of.
    touched: Vec<usize>,
    named: Vec<VReg>,
    /// What the block at hand leaves to a successor, and its parameters' names by their arguments; kept for their memory.
    left: Held,
    renamed: Vec<(VReg, VReg)>,
    stale: Vec<VReg>,
}

impl<'a> Checker<'a> {
    fn new(flow: &'a Flow, env: &'a RegEnv, allocation: &'a Allocation) -> Checker<'a> {
        let words = flow.vreg_count().div_ceil(64);
        let mut entries = vec![None; flow.block_count()];
        if let Some(entry) = entries.first_mut() {
            *entry = Some(Vec::new());
        }
        Checker {
            flow,
            env,
            allocation,
            allocatable: env.allocatable_set(),
            live_in: vec![0; words * flow.block_count()],
            words,
            entries,
            cells: vec![Vec::new(); PReg::COUNT + allocation.spill_slots as usize],
            places: vec![Vec::new(); flow.vreg_count()],
            touched: Vec::new(),
            named: Vec::new(),
            left: Vec::new(),
            renamed: Vec::new(),
            stale: Vec::new(),
        }
    }

    fn run(mut self) -> Result<(), CheckError> {
        self.liveness();
        let mut dirty = vec![false; self.flow.block_count()];
        dirty[0] = true;
        while dirty.contains(&true) {
            for block in self.flow.blocks() {
                if !std::mem::take(&mut dirty[block.index()]) {
                    continue;
                }
                self.enter(block);
                for inst in self.flow.insts(block) {
                    self.inserted(inst)?;
                    self.instruction(inst)?;
                }
                for &succ in self.flow.succs(block) {
                    dirty[succ.index()] |= self.leave(block, succ);
                }
            }
        }
        Ok(())
    }

    fn liveness(&mut self) {
        let (flow, words) = (self.flow, self.words);
        let bit = |vreg: VReg| (vreg.index() / 64, 1u64 << (vreg.index() % 64));
        // What each block reads of what it is given, and what it lets through.
        let mut through = vec![u64::MAX; words * flow.block_count()];
        for block in flow.blocks() {
            let row = block.index() * words..(block.index() + 1) * words;
            let (live, through) = (&mut self.live_in[row.clone()], &mut through[row]);
            for &arg in flow.args(block) {
                live[bit(arg).0] |= bit(arg).1;
            }
            let mut define = |live: &mut [u64], vreg: VReg| {
                live[bit(vreg).0] &= !bit(vreg).1;
                through[bit(vreg).0] &= !bit(vreg).1;
            };
            for inst in flow.insts(block).rev() {
                let operands = flow.operands(inst);
                operands.iter().filter(|operand| operand.is_def).for_each(|own| define(live, own.vreg));
                for operand in operands.iter().filter(|operand| !operand.is_def) {
                    live[bit(operand.vreg).0] |= bit(operand.vreg).1;
                }
            }
            flow.params(block).iter().for_each(|&param| define(live, param));
        }
        let mut again = true;
        while std::mem::take(&mut again) {
            for block in flow.blocks().rev() {
                let own = block.index() * words;
                for succ in flow.succs(block) {
                    for word in 0..words {
                        let more = self.live_in[succ.index() * words + word] & through[own + word];
                        again |= more & !self.live_in[own + word] != 0;
                        self.live_in[own + word] |= more;
                    }
                }
            }
        }
    }

    fn enter(&mut self, block: CodeBlock) {
        for place in self.touched.drain(..) {
            self.cells[place].clear();
        }
        for vreg in self.named.drain(..) {
            self.places[vreg.index()].clear();
        }
        for &(place, vreg) in self.entries[block.index()].iter().flatten() {
            self.cells[place].push(vreg);
            self.places[vreg.index()].push(place);
            self.named.push(vreg);
            self.touched.push(place);
        }
    }

    /// A place holds one virtual register's value and nothing else.
    fn write(&mut self, place: usize, vreg: VReg) {
        self.cells[place].clear();
        self.cells[place].push(vreg);
        self.places[vreg.index()].push(place);
        self.named.push(vreg);
        self.touched.push(place);
    }

    fn copy(&mut self, from: usize, to: usize) {
        if from == to {
            return;
        }
        let names = std::mem::take(&mut self.cells[from]);
        self.cells[to].clone_from(&names);
        for &vreg in &names {
            self.places[vreg.index()].push(to);
            self.named.push(vreg);
        }
        self.touched.push(to);
        self.cells[from] = names;
    }

    /// A virtual register gets a new value: no place has that yet.
    fn forget(&mut self, vreg: VReg) {
        for place in self.places[vreg.index()].drain(..) {
            self.cells[place].retain(|&own| own != vreg);
        }
    }

    fn define(&mut self, vreg: VReg, loc: Loc) {
        self.forget(vreg);
        self.write(index(loc), vreg);
    }

    fn has(&self, loc: Loc, vreg: VReg) -> bool {
        self.cells[index(loc)].contains(&vreg)
    }

    /// Merges what places hold into what a successor begins with; says whether it begins with less than it did.
    fn leave(&mut self, block: CodeBlock, succ: CodeBlock) -> bool {
        let (args, params) = (self.flow.args(block), self.flow.params(succ));
        let (renamed, stale, left) = (&mut self.renamed, &mut self.stale, &mut self.left);
        renamed.clear();
        renamed.extend(args.iter().copied().zip(params.iter().copied()));
        renamed.sort_unstable();
        stale.clear();
        stale.extend(params);
        stale.sort_unstable();
        self.touched.sort_unstable();
        self.touched.dedup();
        let row = &self.live_in[succ.index() * self.words..][..self.words];
        let lives = |vreg: VReg| row[vreg.index() / 64] >> (vreg.index() % 64) & 1 != 0;
        left.clear();
        for &place in &self.touched {
            let first = left.len();
            for &vreg in &self.cells[place] {
                if lives(vreg) && stale.binary_search(&vreg).is_err() {
                    left.push((place, vreg));
                }
                let first = renamed.partition_point(|(arg, _)| *arg < vreg);
                let of_arg = renamed[first..].iter().take_while(|(arg, _)| *arg == vreg);
                left.extend(of_arg.map(|(_, param)| (place, *param)));
            }
            left[first..].sort_unstable();
        }
        left.dedup();
        match &mut self.entries[succ.index()] {
            Some(entry) => cut(entry, left),
            none => {
                *none = Some(left.clone());
                true
            }
        }
    }

    fn inserted(&mut self, inst: CodeInst) -> Result<(), CheckError> {
        let all = &self.allocation.inserted;
        let first = all.partition_point(|(at, _)| *at < inst);
        for &(_, inserted) in all[first..].iter().take_while(|(at, _)| *at == inst) {
            match inserted {
                Inserted::Move { from, to } => {
                    self.known(inst, from)?;
                    self.writable(inst, to)?;
                    match (from.reg(), to.reg()) {
                        (None, None) => return fail(inst, "a move between two places in memory"),
                        (Some(from), Some(to)) if from.class() != to.class() => {
                            return fail(inst, "a move between classes");
                        }
                        _ => {}
                    }
                    self.copy(index(from), index(to));
                }
                Inserted::Remat { inst: again, to } => {
                    self.writable(inst, Loc::Reg(to))?;
                    let [Operand { vreg, .. }] = *self.flow.operands(again) else {
                        return fail(inst, "what is run again has not one operand");
                    };
                    if self.flow.kind(again) != InstKind::Remat || vreg.class() != to.class() {
                        return fail(inst, &format!("{again} cannot run again into {to}"));
                    }
                    self.write(index(Loc::Reg(to)), vreg);
                }
            }
        }
        Ok(())
    }

    fn known(&self, inst: CodeInst, loc: Loc) -> Result<(), CheckError> {
        match loc {
            Loc::Spill(slot) if slot >= self.allocation.spill_slots => {
                fail(inst, &format!("there is no slot {slot}"))
            }
            _ => Ok(()),
        }
    }

    fn writable(&self, inst: CodeInst, loc: Loc) -> Result<(), CheckError> {
        self.known(inst, loc)?;
        match loc {
            Loc::Reg(reg) if !self.allocation.written.contains(reg) => {
                fail(inst, &format!("{reg} is not among the registers that are written"))
            }
            _ => Ok(()),
        }
    }

    fn instruction(&mut self, inst: CodeInst) -> Result<(), CheckError> {
        let operands = self.flow.operands(inst);
        let locs = self.allocation.locs_of(self.flow, inst);
        for at in 0..operands.len() {
            self.constraint(inst, operands, locs, at)?;
        }
        for scratch in self.env.scratch {
            self.cells[index(Loc::Reg(scratch))].clear();
        }
        let both = || operands.iter().zip(locs);
        let defs = |at: OperandPos| both().filter(move |(own, _)| own.is_def && own.pos == at);
        let uses = |at: OperandPos| both().filter(move |(own, _)| !own.is_def && own.pos == at);
        defs(OperandPos::Early).for_each(|(own, loc)| self.define(own.vreg, *loc));
        self.reads(inst, uses(OperandPos::Early))?;
        for reg in self.flow.clobbers(inst).iter() {
            self.cells[reg.index()].clear();
            if !self.allocation.written.contains(reg) {
                return fail(inst, &format!("clobbered {reg} is not among the registers that are written"));
            }
        }
        defs(OperandPos::Late).for_each(|(own, loc)| self.define(own.vreg, *loc));
        self.reads(inst, uses(OperandPos::Late))?;
        for (own, loc) in both().filter(|(own, _)| own.is_def) {
            if !self.has(*loc, own.vreg) {
                return fail(inst, &format!("{own:?} in {loc:?} is overwritten by the instruction itself"));
            }
        }
        Ok(())
    }

    fn reads<'o>(
        &self,
        inst: CodeInst,
        mut uses: impl Iterator<Item = (&'o Operand, &'o Loc)>,
    ) -> Result<(), CheckError> {
        match uses.find(|(own, loc)| !self.has(**loc, own.vreg)) {
            None => Ok(()),
            Some((own, loc)) => {
                fail(inst, &format!("{own:?}: {loc:?} may hold only {:?}", self.cells[index(*loc)]))
            }
        }
    }

    fn constraint(
        &self,
        inst: CodeInst,
        operands: &[Operand],
        locs: &[Loc],
        at: usize,
    ) -> Result<(), CheckError> {
        let (operand, loc) = (operands[at], locs[at]);
        self.known(inst, loc)?;
        let fits = match operand.constraint {
            Constraint::Fixed(reg) => loc == Loc::Reg(reg),
            Constraint::Reg => loc.reg().is_some(),
            Constraint::Any => true,
            Constraint::Reuse(of) => loc == locs[of as usize],
        };
        if !fits {
            return fail(inst, &format!("operand {at}, {operand:?}, is in {loc:?}"));
        }
        if let Loc::Reg(reg) = loc {
            let reused = matches!(operand.constraint, Constraint::Reuse(_));
            let fixed = matches!(operand.constraint, Constraint::Fixed(_));
            if reg.class() != operand.vreg.class()
                || !fixed && !reused && !self.allocatable.contains(reg)
                || self.env.scratch.contains(&reg)
            {
                return fail(inst, &format!("operand {at}, {operand:?}, cannot be in {reg}"));
            }
            if operand.is_def {
                self.writable(inst, loc)?;
            }
        }
        Ok(())
    }
}

fn fail(inst: CodeInst, what: &str) -> Result<(), CheckError> {
    Err(CheckError { inst, what: what.to_string() })
}

fn index(loc: Loc) -> usize {
    match loc {
        Loc::Reg(reg) => reg.index(),
        Loc::Spill(slot) => PReg::COUNT + slot as usize,
    }
}

/// Takes out of `entry` what `left` does not have; says whether that is anything.
fn cut(entry: &mut Held, left: &[(usize, VReg)]) -> bool {
    let before = entry.len();
    let mut rest = left;
    entry.retain(|held| {
        while rest.first().is_some_and(|other| other < held) {
            rest = &rest[1..];
        }
        rest.first() == Some(held)
    });
    entry.len() != before
}
