//! Random selected code for a machine that does not exist, what it computes with and without registers, and allocations
//! of it with faults put in.

use std::collections::BTreeMap;

use super::{Allocation, Inserted, Loc, checker};
use crate::ir::{Exit, Type};
use crate::machine::{
    Code, CodeBlock, CodeBuilder, CodeInst, Flow, InstKind, Operand, PReg, PRegSet, RecordedInput, RegClass,
    RegEnv, VReg,
};
use crate::random::Rng;

/// Fourteen registers of each class to allocate; number 14 is scratch, and 15 is for fixed operands only.
pub(super) fn env(count: usize) -> RegEnv {
    let make = [PReg::int as fn(u8) -> PReg, PReg::float as fn(u8) -> PReg];
    RegEnv {
        allocatable: make.map(|make| (0..14).map(make).collect()),
        callee_saved: (9..14).flat_map(|number| make.map(|make| make(number))).collect(),
        scratch: make.map(|make| make(14)),
    }
    .limited(count)
}

/// What a call destroys.
fn call_clobbers() -> PRegSet {
    (0..9).flat_map(|number| [PReg::int(number), PReg::float(number)]).collect()
}

/// How much random code there is to be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    pub blocks: usize,
    pub insts: usize,
}

/// An instruction that is planned.
struct Planned {
    kind: InstKind,
    operands: Vec<Operand>,
    clobbers: PRegSet,
    recorded: Vec<VReg>,
}

struct Plan {
    succs: Vec<Vec<usize>>,
    params: Vec<Vec<VReg>>,
    args: Vec<Vec<VReg>>,
    insts: Vec<Vec<Planned>>,
    classes: Vec<RegClass>,
}

/// Makes random code. In some of it a block is laid out before one that dominates it.
pub(super) fn code(seed: u64, shape: Shape) -> Code<()> {
    let mut rng = Rng::new(seed);
    let succs = graph(&mut rng, shape.blocks);
    let count = succs.len();
    let idoms = dominators(&succs);
    let mut plan = Plan {
        succs,
        params: vec![Vec::new(); count],
        args: vec![Vec::new(); count],
        insts: (0..count).map(|_| Vec::new()).collect(),
        classes: Vec::new(),
    };
    // What may be used at the end of each block.
    let mut known: Vec<Vec<VReg>> = vec![Vec::new(); count];
    let mut ways_in = vec![0; count];
    for to in plan.succs.iter().flatten() {
        ways_in[*to] += 1;
    }
    // A dominator has a smaller number than what it dominates, since blocks are numbered as a walk finds them.
    for (block, &ways) in ways_in.iter().enumerate() {
        let mut values = if block == 0 { Vec::new() } else { known[idoms[block]].clone() };
        if ways > 1 {
            for _ in 0..rng.below(4) {
                let param = plan.vreg(&mut rng);
                plan.params[block].push(param);
                values.push(param);
            }
        }
        for _ in 0..rng.below(shape.insts * 2 + 1) {
            plan.inst(&mut rng, block, &mut values);
        }
        let several = plan.succs[block].len() > 1;
        let mut uses = Vec::new();
        if (several || plan.succs[block].is_empty()) && !values.is_empty() {
            uses.extend((0..rng.below(3)).map(|_| Operand::any(rng.pick(&values))));
            uses.push(Operand::reg(rng.pick(&values)));
            if rng.chance(30) {
                uses.push(Operand::temp(plan.vreg(&mut rng)));
            }
        }
        plan.insts[block].push(Planned {
            kind: InstKind::Terminator,
            operands: uses,
            clobbers: PRegSet::EMPTY,
            recorded: Vec::new(),
        });
        known[block] = values;
    }
    for (block, known) in known.iter().enumerate() {
        let [succ] = plan.succs[block][..] else { continue };
        for at in 0..plan.params[succ].len() {
            let class = plan.params[succ][at].class();
            let fitting: Vec<VReg> = known.iter().copied().filter(|value| value.class() == class).collect();
            let arg = match fitting[..] {
                [] => plan.constant(block, class),
                _ if rng.chance(50) => fitting[fitting.len() - 1 - rng.below(fitting.len().min(4))],
                _ => rng.pick(&fitting),
            };
            plan.args[block].push(arg);
        }
    }
    plan.build(&mut rng)
}

impl Plan {
    fn vreg_of(&mut self, class: RegClass) -> VReg {
        self.classes.push(class);
        VReg::new(self.classes.len() - 1, class)
    }

    fn vreg(&mut self, rng: &mut Rng) -> VReg {
        self.vreg_of(if rng.chance(75) { RegClass::Int } else { RegClass::Float })
    }

    /// A constant directly before the terminator.
    fn constant(&mut self, block: usize, class: RegClass) -> VReg {
        let vreg = self.vreg_of(class);
        let own = Planned {
            kind: InstKind::Remat,
            operands: vec![Operand::def(vreg)],
            clobbers: PRegSet::EMPTY,
            recorded: Vec::new(),
        };
        let at = self.insts[block].len() - 1;
        self.insts[block].insert(at, own);
        vreg
    }

    fn inst(&mut self, rng: &mut Rng, block: usize, values: &mut Vec<VReg>) {
        let mut own = Planned {
            kind: InstKind::Normal,
            operands: Vec::new(),
            clobbers: PRegSet::EMPTY,
            recorded: Vec::new(),
        };
        match rng.below(16) {
            _ if values.len() < 2 => self.constant_or_move(rng, &mut own, &[]),
            0..3 => self.constant_or_move(rng, &mut own, values),
            3 | 4 => self.call(rng, &mut own, values),
            _ => self.normal(rng, &mut own, values),
        }
        if own.kind == InstKind::Normal && rng.chance(15) && !values.is_empty() {
            let count = if rng.chance(20) { 30 } else { 4 };
            own.recorded.extend((0..count).map(|_| rng.pick(values)));
        }
        let uses_kept = 24;
        for operand in own.operands.iter().filter(|operand| operand.is_def) {
            // Temporaries are never used.
            if operand.pos == crate::machine::OperandPos::Late || rng.chance(50) {
                values.push(operand.vreg);
            }
        }
        // Some values are used for a long time, most for a short one.
        if values.len() > uses_kept && rng.chance(70) {
            let at = rng.below(values.len() - 4);
            values.remove(at);
        }
        self.insts[block].push(own);
    }

    fn constant_or_move(&mut self, rng: &mut Rng, own: &mut Planned, values: &[VReg]) {
        if values.is_empty() || rng.chance(60) {
            own.kind = InstKind::Remat;
            own.operands.push(match rng.below(8) {
                0 => Operand::def_any(self.vreg(rng)),
                1 => Operand::def_fixed(self.vreg_of(RegClass::Int), PReg::int(rng.below(6) as u8)),
                _ => Operand::def(self.vreg(rng)),
            });
            return;
        }
        own.kind = InstKind::Move;
        let from = rng.pick(values);
        let to = self.vreg_of(from.class());
        let reg = |number: usize| match from.class() {
            RegClass::Int => PReg::int(number as u8),
            RegClass::Float => PReg::float(number as u8),
        };
        own.operands.push(match rng.chance(20) {
            true => Operand::def_fixed(to, reg(rng.below(6))),
            false => Operand::def_any(to),
        });
        own.operands.push(match rng.chance(20) {
            true => Operand::fixed(from, reg(rng.below(6))),
            false => Operand::any(from),
        });
    }

    fn call(&mut self, rng: &mut Rng, own: &mut Planned, values: &[VReg]) {
        own.clobbers = call_clobbers();
        if rng.chance(60) {
            own.operands.push(Operand::def_fixed(self.vreg_of(RegClass::Int), PReg::int(0)));
        }
        if rng.chance(20) {
            own.operands.push(Operand::def_fixed(self.vreg_of(RegClass::Float), PReg::float(0)));
        }
        let (mut ints, mut floats) = (0, 0);
        for _ in 0..rng.below(6) {
            let value = rng.pick(values);
            let number = match value.class() {
                RegClass::Int => &mut ints,
                RegClass::Float => &mut floats,
            };
            *number += 1;
            if *number > 4 {
                continue;
            }
            own.operands.push(Operand::fixed(
                value,
                match value.class() {
                    RegClass::Int => PReg::int(*number),
                    RegClass::Float => PReg::float(*number),
                },
            ));
        }
        if rng.chance(30) {
            own.operands.push(Operand::reg(rng.pick(values)));
        }
        if rng.chance(30) {
            own.operands.push(Operand::any(rng.pick(values)));
        }
    }

    /// At most five registers of a class, so that each can be found with six.
    fn normal(&mut self, rng: &mut Rng, own: &mut Planned, values: &[VReg]) {
        let recent = |rng: &mut Rng| match rng.chance(60) {
            true => values[values.len() - 1 - rng.below(values.len().min(5))],
            false => rng.pick(values),
        };
        let uses: Vec<VReg> = (0..rng.below(4)).map(|_| recent(rng)).collect();
        let has_fixed = rng.chance(25);
        let reg = |class: RegClass, number: usize| match class {
            RegClass::Int => PReg::int(number as u8),
            RegClass::Float => PReg::float(number as u8),
        };
        // Each fixed operand has a register of its own, but a result may be where an input was.
        let fixed_numbers = [rng.below(3), 3 + rng.below(2), 15];
        let mut operands = Vec::new();
        for (at, &value) in uses.iter().enumerate() {
            let operand = match rng.below(10) {
                0 | 1 => Operand::any(value),
                2 if has_fixed => Operand::fixed(value, reg(value.class(), fixed_numbers[at])),
                _ => Operand::reg(value),
            };
            operands.push(if rng.chance(10) { operand.late() } else { operand });
        }
        let early = operands.iter().position(|operand| operand.pos == crate::machine::OperandPos::Early);
        let mut first_fixed = None;
        if rng.chance(85) {
            let def = match (rng.below(10), early) {
                (0..4, Some(of)) => Operand::def_reuse(self.vreg_of(operands[of].vreg.class()), of as u8),
                (4, _) => Operand::def_any(self.vreg(rng)),
                (5, _) => {
                    let vreg = self.vreg(rng);
                    let number = rng.below(3);
                    let taken = operands.iter().any(|operand| {
                        operand.constraint == crate::machine::Constraint::Fixed(reg(vreg.class(), number))
                            && operand.pos == crate::machine::OperandPos::Late
                    });
                    first_fixed = Some((vreg.class(), number));
                    match taken {
                        true => Operand::def(vreg),
                        false => Operand::def_fixed(vreg, reg(vreg.class(), number)),
                    }
                }
                (_, _) => Operand::def(self.vreg(rng)),
            };
            operands.push(def);
        }
        if rng.chance(15) {
            let vreg = self.vreg(rng);
            operands.push(Operand::def(vreg));
        }
        if rng.chance(15) {
            let vreg = self.vreg(rng);
            let number = 5;
            let free = first_fixed != Some((vreg.class(), number));
            operands.push(match free && rng.chance(30) {
                true => Operand::def_fixed(vreg, reg(vreg.class(), number)).early(),
                false => Operand::temp(vreg),
            });
        }
        own.operands = operands;
    }

    fn build(&self, rng: &mut Rng) -> Code<()> {
        let count = self.succs.len();
        // The order of layout is mostly that of the walk.
        let mut layout: Vec<usize> = (0..count).collect();
        for _ in 0..if rng.chance(40) { rng.below(count) } else { 0 } {
            let (a, b) = (1 + rng.below(count.max(2) - 1), 1 + rng.below(count.max(2) - 1));
            if a < count && b < count {
                layout.swap(a, b);
            }
        }
        let mut place = vec![0; count];
        for (at, &block) in layout.iter().enumerate() {
            place[block] = at;
        }
        let mut b = CodeBuilder::new();
        for &class in &self.classes {
            b.vreg(class);
        }
        for &block in &layout {
            let back =
                (0..count).any(|from| self.succs[from].contains(&block) && place[from] >= place[block]);
            let depth = if back { 1 + rng.below(2) } else { rng.below(2) };
            b.begin_block(&self.params[block], depth as u32, rng.chance(10));
            for own in &self.insts[block] {
                match own.recorded.is_empty() {
                    true => {
                        b.push_clobbering((), own.kind, &own.operands, own.clobbers);
                    }
                    false => {
                        let values: Vec<RecordedInput> =
                            own.recorded.iter().map(|&value| RecordedInput::VReg(Type::I64, value)).collect();
                        b.push_exiting((), own.kind, &own.operands, Exit(0), values);
                    }
                }
            }
            let succs: Vec<CodeBlock> =
                self.succs[block].iter().map(|&to| CodeBlock::new(place[to])).collect();
            b.end_block(succs, &self.args[block]);
        }
        b.finish()
    }
}

/// A random graph without critical edges, all of it reached; blocks are numbered so that dominators come first.
fn graph(rng: &mut Rng, blocks: usize) -> Vec<Vec<usize>> {
    let mut succs: Vec<Vec<usize>> = (0..blocks)
        .map(|from| {
            let near = |rng: &mut Rng| match rng.chance(70) {
                true => (from + 1 + rng.below(3)).min(blocks),
                false => 1 + rng.below(blocks),
            };
            let count = [1, 1, 2, 2, 3][rng.below(5)];
            let mut to: Vec<usize> = (0..count).map(|_| near(rng)).filter(|&to| to < blocks).collect();
            if to.is_empty() && from + 1 < blocks {
                to.push(from + 1);
            }
            to
        })
        .collect();
    let mut ways_in = vec![0; blocks];
    for to in succs.iter().flatten() {
        ways_in[*to] += 1;
    }
    for from in 0..blocks {
        if succs[from].len() < 2 {
            continue;
        }
        for at in 0..succs[from].len() {
            let to = succs[from][at];
            if ways_in[to] > 1 {
                succs[from][at] = succs.len();
                succs.push(vec![to]);
            }
        }
    }
    // Reverse postorder.
    let mut order = Vec::new();
    let mut seen = vec![false; succs.len()];
    let mut stack = vec![(0, 0)];
    seen[0] = true;
    while let Some((block, next)) = stack.pop() {
        match succs[block].get(next) {
            Some(&to) => {
                stack.push((block, next + 1));
                if !std::mem::replace(&mut seen[to], true) {
                    stack.push((to, 0));
                }
            }
            None => order.push(block),
        }
    }
    order.reverse();
    let mut number = vec![usize::MAX; succs.len()];
    for (at, &block) in order.iter().enumerate() {
        number[block] = at;
    }
    order.iter().map(|&block| succs[block].iter().map(|&to| number[to]).collect()).collect()
}

fn dominators(succs: &[Vec<usize>]) -> Vec<usize> {
    let mut idoms = vec![usize::MAX; succs.len()];
    idoms[0] = 0;
    let mut again = true;
    while std::mem::take(&mut again) {
        for (from, succs) in succs.iter().enumerate() {
            for &to in succs {
                let mut own = (from, if idoms[to] == usize::MAX { from } else { idoms[to] });
                while own.0 != own.1 {
                    match own.0 > own.1 {
                        true => own.0 = idoms[own.0],
                        false => own.1 = idoms[own.1],
                    }
                }
                if to != 0 && idoms[to] != own.0 {
                    idoms[to] = own.0;
                    again = true;
                }
            }
        }
    }
    idoms
}

fn mix(a: u64, b: u64) -> u64 {
    let x = (a ^ b.rotate_left(29)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    x ^ x >> 31
}

/// What is where, while code runs.
struct Places {
    machine: BTreeMap<Loc, u64>,
    vregs: Vec<u64>,
}

impl Places {
    /// In the place, or in the virtual register where there is none.
    fn write(&mut self, operand: &Operand, loc: Option<Loc>, value: u64) {
        match loc {
            Some(loc) => drop(self.machine.insert(loc, value)),
            None => self.vregs[operand.vreg.index()] = value,
        }
    }

    fn read(&self, operand: &Operand, loc: Option<Loc>) -> u64 {
        match loc {
            Some(loc) => self.machine.get(&loc).copied().unwrap_or(2),
            None => self.vregs[operand.vreg.index()],
        }
    }
}

/// What each instruction that runs reads, in order, folded up. `allocation` says where; without, each virtual register
/// is a place of its own. A path is a seed for its branches.
pub(super) fn trace(flow: &Flow, allocation: Option<&Allocation>, path: u64, steps: usize) -> Vec<u64> {
    let mut places = Places { machine: BTreeMap::new(), vregs: vec![0u64; flow.vreg_count()] };
    let mut seen = Vec::new();
    let mut block = CodeBlock::new(0);
    loop {
        for inst in flow.insts(block) {
            if let Some(allocation) = allocation {
                let first = allocation.inserted.partition_point(|(at, _)| *at < inst);
                for (_, own) in allocation.inserted[first..].iter().take_while(|(at, _)| *at == inst) {
                    match *own {
                        Inserted::Move { from, to } => {
                            let value = places.machine.get(&from).copied().unwrap_or(1);
                            places.machine.insert(to, value);
                        }
                        Inserted::Remat { inst, to } => {
                            places.machine.insert(Loc::Reg(to), mix(inst.index() as u64, 0));
                        }
                    }
                }
                places.machine.insert(Loc::Reg(PReg::int(14)), mix(seen.len() as u64, 99));
                places.machine.insert(Loc::Reg(PReg::float(14)), mix(seen.len() as u64, 98));
            }
            let operands = flow.operands(inst);
            let locs = allocation.map(|allocation| allocation.locs_of(flow, inst));
            let mut read = inst.index() as u64;
            let mut inputs = Vec::new();
            let late = crate::machine::OperandPos::Late;
            let loc = |at: usize| locs.map(|locs| locs[at]);
            let results_of = |read: u64, inputs: &[u64], at: usize| match flow.kind(inst) {
                InstKind::Remat => mix(inst.index() as u64, 0),
                InstKind::Move => inputs[0],
                _ => mix(read, at as u64 + 7),
            };
            // Temporaries are written while inputs are still read; what is in them depends on nothing.
            for (at, operand) in operands.iter().enumerate().filter(|(_, own)| own.is_def && own.pos != late)
            {
                places.write(operand, loc(at), mix(inst.index() as u64, at as u64 + 3));
            }
            for (at, operand) in operands.iter().enumerate().filter(|(_, own)| !own.is_def && own.pos != late)
            {
                let value = places.read(operand, loc(at));
                inputs.push(value);
                read = mix(read, value);
            }
            if locs.is_some() {
                for reg in flow.clobbers(inst).iter() {
                    places.machine.insert(Loc::Reg(reg), mix(seen.len() as u64, 97));
                }
            }
            let early = read;
            for (at, operand) in operands.iter().enumerate().filter(|(_, own)| own.is_def && own.pos == late)
            {
                places.write(operand, loc(at), results_of(early, &inputs, at));
            }
            for (at, operand) in operands.iter().enumerate().filter(|(_, own)| !own.is_def && own.pos == late)
            {
                read = mix(read, places.read(operand, loc(at)));
            }
            seen.push(read);
        }
        let succs = flow.succs(block);
        if succs.is_empty() || seen.len() >= steps {
            return seen;
        }
        let next = succs[mix(path, seen.len() as u64) as usize % succs.len()];
        if allocation.is_none() {
            let values: Vec<u64> = flow.args(block).iter().map(|arg| places.vregs[arg.index()]).collect();
            for (param, value) in flow.params(next).iter().zip(values) {
                places.vregs[param.index()] = value;
            }
        }
        block = next;
    }
}

/// Whether allocated code reads what it should, as far as some paths show.
pub(super) fn runs_right(flow: &Flow, allocation: &Allocation) -> bool {
    (0..6).all(|path| trace(flow, None, path, 400) == trace(flow, Some(allocation), path, 400))
}

/// Puts a fault into an allocation.
pub(super) fn damage(rng: &mut Rng, allocation: &Allocation) -> Allocation {
    let mut bad = allocation.clone();
    let other = |rng: &mut Rng, loc: Loc| match loc {
        Loc::Reg(reg) => {
            let first = reg.index() / 32 * 32;
            Loc::Reg(PReg::from_index(first + rng.below(14)))
        }
        Loc::Spill(_) => Loc::Spill(rng.below(allocation.spill_slots as usize) as u32),
    };
    let moves = bad.inserted.len();
    match rng.below(if moves == 0 { 1 } else { 5 }) {
        0 if bad.locs.is_empty() => {}
        0 => {
            let at = rng.below(bad.locs.len());
            bad.locs[at] = other(rng, bad.locs[at]);
        }
        1 => {
            bad.inserted.remove(rng.below(moves));
        }
        2 => {
            let at = rng.below(moves);
            match &mut bad.inserted[at].1 {
                Inserted::Move { from, .. } if rng.chance(50) => *from = other(rng, *from),
                Inserted::Move { to, .. } => *to = other(rng, *to),
                Inserted::Remat { to, .. } => {
                    if let Loc::Reg(reg) = other(rng, Loc::Reg(*to)) {
                        *to = reg;
                    }
                }
            }
        }
        3 => {
            let at = rng.below(moves);
            if at + 1 < moves && bad.inserted[at].0 == bad.inserted[at + 1].0 {
                bad.inserted.swap(at, at + 1);
            }
        }
        _ => {
            let at = rng.below(moves);
            let (before, own) = bad.inserted.remove(at);
            let before = CodeInst::new(before.index().saturating_sub(1 + rng.below(3)));
            let place = bad.inserted.partition_point(|(other, _)| *other < before);
            bad.inserted.insert(place, (before, own));
        }
    }
    bad
}

/// Allocates random code, and holds the checker and the machine to it.
pub(super) fn check_seed(seed: u64, shape: Shape, regs: usize) {
    let code = code(seed, shape);
    let env = env(regs);
    let what = || format!("seed {seed}, {shape:?}, {regs} registers\n{}", code.to_text());
    let allocation = match super::run(&code.flow, &env) {
        Ok(allocation) => allocation,
        Err(error) => panic!("{error}: {}", what()),
    };
    if let Err(error) = checker::check(&code.flow, &env, &allocation) {
        panic!("{error}: {}\n{allocation:#?}", what());
    }
    assert!(runs_right(&code.flow, &allocation), "runs wrong: {}\n{allocation:#?}", what());
}

/// Structured code of about so many instructions: runs of arithmetic, forks that join again, loops and calls, as a front
/// end makes them.
pub(super) fn structured(seed: u64, insts: usize, live: usize) -> Code<()> {
    let mut rng = Rng::new(seed);
    let mut b = CodeBuilder::new();
    let block = CodeBlock::new;
    let mut at = 0;
    let mut values: Vec<VReg> = Vec::new();
    b.begin_block(&[], 0, false);
    for _ in 0..live {
        let vreg = b.vreg(RegClass::Int);
        b.push((), InstKind::Remat, &[Operand::def(vreg)]);
        values.push(vreg);
    }
    let run = |b: &mut CodeBuilder<()>, rng: &mut Rng, values: &mut Vec<VReg>, count: usize| {
        let mut recent = values.len();
        for _ in 0..count {
            let near = |rng: &mut Rng, values: &[VReg], recent: usize| match rng.chance(80) && recent > 4 {
                true => values[recent - 1 - rng.below(4)],
                false => rng.pick(values),
            };
            let (x, y) = (near(rng, values, recent), near(rng, values, recent));
            let vreg = b.vreg(RegClass::Int);
            match rng.below(20) {
                0 => {
                    let operands = [
                        Operand::def_fixed(vreg, PReg::int(0)),
                        Operand::fixed(x, PReg::int(1)),
                        Operand::fixed(y, PReg::int(2)),
                    ];
                    b.push_clobbering((), InstKind::Normal, &operands, call_clobbers());
                }
                1 => {
                    b.push((), InstKind::Remat, &[Operand::def(vreg)]);
                }
                2 | 3 => {
                    let recorded: Vec<RecordedInput> =
                        (0..6).map(|_| RecordedInput::VReg(Type::I64, rng.pick(values))).collect();
                    let operands = [Operand::def_reuse(vreg, 1), Operand::reg(x), Operand::reg(y)];
                    b.push_exiting((), InstKind::Normal, &operands, Exit(0), recorded);
                }
                4..10 => {
                    b.push((), InstKind::Normal, &[Operand::def(vreg), Operand::reg(x), Operand::reg(y)]);
                }
                _ => {
                    b.push(
                        (),
                        InstKind::Normal,
                        &[Operand::def_reuse(vreg, 1), Operand::reg(x), Operand::any(y)],
                    );
                }
            }
            values.push(vreg);
            recent = values.len();
        }
    };
    let mut made = 0;
    while made < insts {
        run(&mut b, &mut rng, &mut values, 6);
        let known = values.len();
        let (x, param) = (rng.pick(&values), b.vreg(RegClass::Int));
        if rng.chance(60) {
            b.push((), InstKind::Terminator, &[Operand::reg(x)]);
            b.end_block([block(at + 1), block(at + 2)], &[]);
            for _ in 0..2 {
                values.truncate(known);
                b.begin_block(&[], 0, false);
                run(&mut b, &mut rng, &mut values, 6);
                b.push((), InstKind::Terminator, &[]);
                let arg = values[values.len() - 1];
                b.end_block([block(at + 3)], &[arg]);
            }
            values.truncate(known);
            b.begin_block(&[param], 0, false);
            values.push(param);
            at += 3;
        } else {
            b.push((), InstKind::Terminator, &[]);
            b.end_block([block(at + 1)], &[x]);
            b.begin_block(&[param], 1, false);
            values.push(param);
            run(&mut b, &mut rng, &mut values, 12);
            let last = values[values.len() - 1];
            b.push((), InstKind::Terminator, &[Operand::reg(last)]);
            b.end_block([block(at + 2), block(at + 3)], &[]);
            b.begin_block(&[], 1, false);
            b.push((), InstKind::Terminator, &[]);
            b.end_block([block(at + 1)], &[last]);
            b.begin_block(&[], 0, false);
            at += 3;
        }
        made += 20;
        // All but a few are used no more.
        let keep = live.max(8);
        while values.len() > keep {
            values.remove(rng.below(values.len()));
        }
    }
    let last = values[values.len() - 1];
    b.push((), InstKind::Terminator, &[Operand::reg(last)]);
    b.end_block([], &[]);
    b.finish()
}
