//! What the graph builder knows of a function's bytecode before it walks it: instructions, block starts, loops, and which registers are live.
//!
//! Loops are ranges of offsets: a [`JumpLoop`](crate::code::ops::JumpLoop) is the only jump backwards, so blocks in the order of their offsets are in
//! reverse postorder, unless a jump from before a loop leads into the middle of it; such functions are refused.
//!
//! # Invariants
//! - Whatever is live at a handler is live at each instruction that the handler covers.

use crate::code::FunctionTemplate;
use crate::code::frame;
use crate::code::ops::{Effects, Inst, Op, Operand, OperandKind};

/// A set of registers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Registers(Box<[u64]>);

impl Registers {
    fn none(count: usize) -> Registers {
        Registers(vec![0; count.div_ceil(64)].into())
    }

    /// Whether a register is among them.
    pub fn contains(&self, register: u16) -> bool {
        self.0[usize::from(register) / 64] >> (register % 64) & 1 == 1
    }

    /// Adds a register.
    pub fn insert(&mut self, register: u16) {
        self.0[usize::from(register) / 64] |= 1 << (register % 64);
    }

    /// Takes a register away.
    pub fn remove(&mut self, register: u16) {
        self.0[usize::from(register) / 64] &= !(1 << (register % 64));
    }

    fn add(&mut self, other: &Registers) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word |= other;
        }
    }

    /// The members, ascending.
    pub fn iter(&self) -> impl Iterator<Item = u16> {
        let words = self.0.iter().enumerate();
        words.flat_map(|(at, &word)| {
            let mut rest = word;
            std::iter::from_fn(move || {
                if rest == 0 {
                    return None;
                }
                let bit = rest.trailing_zeros();
                rest &= rest - 1;
                Some((at * 64) as u16 + bit as u16)
            })
        })
    }
}

/// An instruction at its place.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Its offset.
    pub at: u32,
    /// The offset behind it.
    pub next: u32,
    /// The instruction.
    pub inst: Inst,
}

/// A loop: the offsets from its header up to and including its last jump back.
#[derive(Clone, Debug)]
pub struct Loop {
    /// Offset of the header.
    pub header: u32,
    /// Offset of the last jump back.
    pub last: u32,
    /// Registers that are written in it.
    pub written: Registers,
}

/// A function's bytecode, looked through.
pub struct Bytecode {
    /// The instructions in order.
    pub items: Vec<Item>,
    /// Offset -> index of the instruction, `u32::MAX` inside of instructions.
    index: Vec<u32>,
    /// By instruction: whether a block begins there.
    starts: Vec<bool>,
    /// By instruction: what is live before it.
    live: Vec<Registers>,
    /// By header.
    pub loops: Vec<Loop>,
}

/// What an instruction reads and writes.
#[derive(Default, Debug)]
pub struct Access {
    /// Registers read.
    pub uses: Vec<u16>,
    /// Registers written.
    pub defs: Vec<u16>,
}

/// More words of liveness than this are not worth their memory.
const LIVE_WORDS_MAX: usize = 8 << 20;

/// The offsets that an instruction may jump to.
pub fn targets(item: &Item, template: &FunctionTemplate) -> Vec<u32> {
    let at = |to: i32| (i64::from(item.at) + i64::from(to)) as u32;
    if let Inst::SwitchInt(switch) = item.inst {
        let table = &template.switches[switch.table.0 as usize];
        return table.targets.iter().filter(|&&to| to != 0).map(|&to| at(to)).collect();
    }
    item.inst
        .operands()
        .into_iter()
        .filter_map(|o| if let Operand::Jump(to) = o { Some(at(to.0)) } else { None })
        .collect()
}

/// What an instruction reads and writes, windows included.
pub fn access(inst: &Inst) -> Access {
    let mut access = Access::default();
    let window = |base: u16, from: usize, count: usize| (base + from as u16)..(base + (from + count) as u16);
    let kinds = inst.op().info().operands;
    for (operand, (_, kind)) in inst.operands().into_iter().zip(kinds) {
        let Operand::Reg(reg) = operand else { continue };
        match kind {
            OperandKind::Use => access.uses.push(reg.0),
            OperandKind::Def => access.defs.push(reg.0),
            OperandKind::UseDef => {
                access.uses.push(reg.0);
                access.defs.push(reg.0);
            }
            OperandKind::Base => match *inst {
                Inst::Call(i) => access.uses.extend(window(reg.0, frame::CALLEE, 2 + usize::from(i.argc.0))),
                Inst::CallEval(i) => {
                    access.uses.extend(window(reg.0, frame::CALLEE, 2 + usize::from(i.argc.0)))
                }
                Inst::Construct(i) => {
                    access.uses.extend(window(reg.0, frame::CALLEE, 2 + usize::from(i.argc.0)))
                }
                Inst::CallSpread(_) | Inst::ConstructSpread(_) => {
                    access.uses.extend(window(reg.0, frame::CALLEE, 3))
                }
                Inst::NewArray(i) => access.uses.extend(window(reg.0, 0, usize::from(i.count.0))),
                Inst::Concat(i) => access.uses.extend(window(reg.0, 0, usize::from(i.count.0))),
                Inst::CopyDataProperties(i) => access.uses.extend(window(reg.0, 0, usize::from(i.count.0))),
                Inst::IterNext(_) | Inst::IterSkip(_) | Inst::IterClose(_) | Inst::IterCloseSilently(_) => {
                    access.uses.extend(window(reg.0, 0, 3));
                    access.defs.extend(window(reg.0, 0, 3));
                }
                Inst::IterOpen(_) => access.defs.extend(window(reg.0, 0, 3)),
                Inst::NewClass(_) => access.defs.extend(window(reg.0, 0, 2)),
                _ => unreachable!("{inst:?} has a window that is not known"),
            },
            _ => {}
        }
    }
    if inst.op() == Op::CoerceThis {
        access.uses.push(frame::THIS as u16);
        access.defs.push(frame::THIS as u16);
    }
    access
}

impl Bytecode {
    /// Looks through a function. The reason where it is refused.
    pub fn new(template: &FunctionTemplate) -> Result<Bytecode, String> {
        let units = &template.code;
        let mut items = Vec::new();
        let mut index = vec![u32::MAX; units.len() + 1];
        let mut at = 0;
        while at < units.len() {
            let inst = Inst::decode(units, at).ok_or("an instruction cannot be decoded")?;
            let next = at + inst.op().units();
            index[at] = items.len() as u32;
            items.push(Item { at: at as u32, next: next as u32, inst });
            at = next;
        }
        let registers = usize::from(template.registers);
        if items.len() * registers.div_ceil(64) > LIVE_WORDS_MAX {
            return Err("too many registers and instructions".to_owned());
        }
        let mut code =
            Bytecode { starts: vec![false; items.len()], live: Vec::new(), loops: Vec::new(), items, index };
        code.find_starts(template)?;
        code.find_loops(template)?;
        code.find_live(template);
        Ok(code)
    }

    /// The index of the instruction at an offset.
    pub fn at(&self, offset: u32) -> usize {
        self.index[offset as usize] as usize
    }

    /// Whether a block begins at an instruction.
    pub fn starts(&self, index: usize) -> bool {
        self.starts[index]
    }

    /// What is live before the instruction at an index.
    pub fn live(&self, index: usize) -> &Registers {
        &self.live[index]
    }

    /// The loops.
    pub fn loops(&self) -> &[Loop] {
        &self.loops
    }

    /// The loop whose header is at an offset.
    pub fn loop_at(&self, header: u32) -> Option<&Loop> {
        self.loops.iter().find(|l| l.header == header)
    }

    fn find_starts(&mut self, template: &FunctionTemplate) -> Result<(), String> {
        self.starts[0] = true;
        for at in 0..self.items.len() {
            let item = self.items[at];
            let targets = targets(&item, template);
            let jumps = !targets.is_empty();
            for target in targets {
                match self.index.get(target as usize) {
                    Some(&index) if index != u32::MAX => self.starts[index as usize] = true,
                    _ => return Err("a jump leads out of the function".to_owned()),
                }
            }
            if (jumps || ends(&item.inst)) && at + 1 < self.items.len() {
                self.starts[at + 1] = true;
            }
        }
        for handler in &template.handlers {
            let index = self.at(handler.target);
            self.starts[index] = true;
        }
        Ok(())
    }

    fn find_loops(&mut self, template: &FunctionTemplate) -> Result<(), String> {
        let registers = usize::from(template.registers);
        for item in &self.items {
            if let Inst::JumpLoop(jump) = item.inst {
                let header = (i64::from(item.at) + i64::from(jump.to.0)) as u32;
                match self.loops.iter_mut().find(|l| l.header == header) {
                    Some(known) => known.last = known.last.max(item.at),
                    None => {
                        self.loops.push(Loop { header, last: item.at, written: Registers::none(registers) })
                    }
                }
            }
        }
        let mut loops = std::mem::take(&mut self.loops);
        for l in &mut loops {
            for item in &self.items[self.at(l.header)..=self.at(l.last)] {
                access(&item.inst).defs.into_iter().for_each(|def| l.written.insert(def));
            }
            for item in &self.items {
                let inside = (l.header..=l.last).contains(&item.at);
                let enters = |to: u32| l.header < to && to <= l.last;
                if !inside && targets(item, template).into_iter().any(enters) {
                    return Err("a jump leads into the middle of a loop".to_owned());
                }
            }
        }
        self.loops = loops;
        Ok(())
    }

    fn find_live(&mut self, template: &FunctionTemplate) {
        let registers = usize::from(template.registers);
        self.live = vec![Registers::none(registers); self.items.len()];
        let accesses: Vec<Access> = self.items.iter().map(|item| access(&item.inst)).collect();
        let covering: Vec<Vec<(usize, u16)>> = self
            .items
            .iter()
            .map(|item| {
                let covers = |h: &&crate::code::Handler| h.start <= item.at && item.at < h.end;
                template.handlers.iter().filter(covers).map(|h| (self.at(h.target), h.exception.0)).collect()
            })
            .collect();
        loop {
            let mut changed = false;
            for at in (0..self.items.len()).rev() {
                let item = self.items[at];
                let mut live = Registers::none(registers);
                if !ends(&item.inst) && at + 1 < self.items.len() {
                    live.add(&self.live[at + 1]);
                }
                for target in targets(&item, template) {
                    live.add(&self.live[self.at(target)]);
                }
                accesses[at].defs.iter().for_each(|&def| live.remove(def));
                for &(handler, exception) in &covering[at] {
                    for register in self.live[handler].iter().filter(|&register| register != exception) {
                        live.insert(register);
                    }
                }
                accesses[at].uses.iter().for_each(|&used| live.insert(used));
                if live != self.live[at] {
                    self.live[at] = live;
                    changed = true;
                }
            }
            if !changed {
                break;
            }
        }
    }
}

/// Whether control never falls through.
pub fn ends(inst: &Inst) -> bool {
    inst.op().info().effects.has(Effects::END)
}
