//! What the graph builder knows of a function's bytecode before it walks it: instructions, block starts, loops, and which registers are live.
//!
//! Loops are ranges of offsets: a [`JumpLoop`](crate::code::ops::JumpLoop) is the only jump backwards, so blocks in the order of their offsets are in
//! reverse postorder, unless a jump from before a loop leads into the middle of it; such functions are refused.
//!
//! # Invariants
//! - Whatever is live at a handler is live at each instruction that the handler covers.

use crate::code::FunctionTemplate;
use crate::code::access::Access;
use crate::code::ops::{Effects, Inst, Operand, OperandKind};
use rustc_hash::FxHashMap;

/// A set of registers: one of its own, or a part of what is live.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Registers<Words = Box<[u64]>>(Words);

impl Registers {
    fn none(count: usize) -> Registers {
        Registers(vec![0; count.div_ceil(64)].into())
    }
}

impl<Words: AsRef<[u64]>> Registers<Words> {
    /// Whether a register is among them.
    pub fn contains(&self, register: u16) -> bool {
        self.0.as_ref()[usize::from(register) / 64] >> (register % 64) & 1 == 1
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The members, ascending.
    pub fn iter(&self) -> impl Iterator<Item = u16> {
        let words = self.0.as_ref().iter().enumerate();
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

    /// The same as a set of its own.
    pub fn to_set(&self) -> Registers {
        Registers(self.0.as_ref().into())
    }
}

impl<Words: AsMut<[u64]>> Registers<Words> {
    /// Adds a register.
    pub fn insert(&mut self, register: u16) {
        self.0.as_mut()[usize::from(register) / 64] |= 1 << (register % 64);
    }

    /// Takes a register away.
    pub fn remove(&mut self, register: u16) {
        self.0.as_mut()[usize::from(register) / 64] &= !(1 << (register % 64));
    }

    fn add(&mut self, other: &[u64]) {
        for (word, other) in self.0.as_mut().iter_mut().zip(other) {
            *word |= other;
        }
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
    /// What is live before each instruction, `live_words` words for each.
    live: Vec<u64>,
    live_words: usize,
    /// By header.
    pub loops: Vec<Loop>,
}

/// More words of liveness than this are not worth their memory.
const LIVE_WORDS_MAX: usize = 8 << 20;

/// The offsets that an instruction may jump to.
fn targets(item: &Item, template: &FunctionTemplate) -> Vec<u32> {
    let at = |to: i32| (i64::from(item.at) + i64::from(to)) as u32;
    if let Inst::SwitchInt(switch) = item.inst {
        let table = &template.switches[switch.table.0 as usize];
        return table.targets.iter().filter(|&&to| to != 0).map(|&to| at(to)).collect();
    }
    if !item.inst.op().info().operands.iter().any(|(_, kind)| *kind == OperandKind::Jump) {
        return Vec::new();
    }
    item.inst
        .operands()
        .filter_map(|o| if let Operand::Jump(to) = o { Some(at(to.0)) } else { None })
        .collect()
}

/// What each of many instructions reads and writes.
#[derive(Default)]
struct Accesses {
    all: Access,
    /// By instruction: how many uses and definitions there are up to its end.
    ends: Vec<(u32, u32)>,
}

impl Accesses {
    fn of(items: &[Item]) -> Accesses {
        let mut accesses = Accesses::default();
        for item in items {
            accesses.all.add(&item.inst);
            accesses.ends.push((accesses.all.uses.len() as u32, accesses.all.defs.len() as u32));
        }
        accesses
    }

    fn start(&self, at: usize) -> (u32, u32) {
        at.checked_sub(1).map_or((0, 0), |before| self.ends[before])
    }

    fn uses(&self, at: usize) -> &[u16] {
        &self.all.uses[self.start(at).0 as usize..self.ends[at].0 as usize]
    }

    fn defs(&self, at: usize) -> &[u16] {
        &self.all.defs[self.start(at).1 as usize..self.ends[at].1 as usize]
    }
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
        let jumps: Vec<Vec<u32>> = items.iter().map(|item| targets(item, template)).collect();
        let accesses = Accesses::of(&items);
        let mut code = Bytecode {
            starts: vec![false; items.len()],
            live: Vec::new(),
            live_words: registers.div_ceil(64),
            loops: Vec::new(),
            items,
            index,
        };
        code.find_starts(template, &jumps)?;
        code.find_loops(registers, &jumps, &accesses)?;
        code.find_live(template, &jumps, &accesses);
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
    pub fn live(&self, index: usize) -> Registers<&[u64]> {
        Registers(&self.live[index * self.live_words..][..self.live_words])
    }

    /// The loops.
    pub fn loops(&self) -> &[Loop] {
        &self.loops
    }

    /// The loop whose header is at an offset.
    pub fn loop_at(&self, header: u32) -> Option<&Loop> {
        let at = self.loops.binary_search_by_key(&header, |l| l.header).ok()?;
        self.loops.get(at)
    }

    fn find_starts(&mut self, template: &FunctionTemplate, jumps: &[Vec<u32>]) -> Result<(), String> {
        self.starts[0] = true;
        for (at, targets) in jumps.iter().enumerate() {
            for &target in targets {
                match self.index.get(target as usize) {
                    Some(&index) if index != u32::MAX => self.starts[index as usize] = true,
                    _ => return Err("a jump leads out of the function".to_owned()),
                }
            }
            if (!targets.is_empty() || ends(&self.items[at].inst)) && at + 1 < self.items.len() {
                self.starts[at + 1] = true;
            }
        }
        for handler in &template.handlers {
            let index = self.at(handler.target);
            self.starts[index] = true;
        }
        Ok(())
    }

    fn find_loops(
        &mut self,
        registers: usize,
        jumps: &[Vec<u32>],
        accesses: &Accesses,
    ) -> Result<(), String> {
        let mut by_header: FxHashMap<u32, usize> = FxHashMap::default();
        let mut loops: Vec<Loop> = Vec::new();
        for item in &self.items {
            if let Inst::JumpLoop(jump) = item.inst {
                let header = (i64::from(item.at) + i64::from(jump.to.0)) as u32;
                let known = *by_header.entry(header).or_insert(loops.len());
                match loops.get_mut(known) {
                    Some(l) => l.last = l.last.max(item.at),
                    None => loops.push(Loop { header, last: item.at, written: Registers::none(registers) }),
                }
            }
        }
        // (to, from), by where they lead.
        let jumps = self.items.iter().zip(jumps);
        let mut edges: Vec<(u32, u32)> =
            jumps.flat_map(|(item, targets)| targets.iter().map(|&to| (to, item.at))).collect();
        edges.sort_unstable();
        for l in &mut loops {
            for at in self.at(l.header)..=self.at(l.last) {
                accesses.defs(at).iter().for_each(|&def| l.written.insert(def));
            }
            let inner = edges.partition_point(|&(to, _)| to <= l.header);
            let mut inner = edges[inner..].iter().take_while(|&&(to, _)| to <= l.last);
            if inner.any(|(_, from)| !(l.header..=l.last).contains(from)) {
                return Err("a jump leads into the middle of a loop".to_owned());
            }
        }
        loops.sort_unstable_by_key(|l| l.header);
        self.loops = loops;
        Ok(())
    }

    fn find_live(&mut self, template: &FunctionTemplate, jumps: &[Vec<u32>], accesses: &Accesses) {
        let words = self.live_words;
        let mut covering: Vec<Vec<(usize, u16)>> = vec![Vec::new(); self.items.len()];
        for handler in &template.handlers {
            let first = self.items.partition_point(|item| item.at < handler.start);
            let covered = covering[first..].iter_mut().zip(&self.items[first..]);
            let target = self.at(handler.target);
            covered
                .take_while(|(_, item)| item.at < handler.end)
                .for_each(|(own, _)| own.push((target, handler.exception.0)));
        }
        let mut all = vec![0; words * self.items.len()];
        let mut scratch = vec![0; words];
        loop {
            let mut changed = false;
            for at in (0..self.items.len()).rev() {
                scratch.fill(0);
                let mut live = Registers(scratch.as_mut_slice());
                if !ends(&self.items[at].inst) && at + 1 < self.items.len() {
                    live.add(&all[(at + 1) * words..][..words]);
                }
                for &target in &jumps[at] {
                    live.add(&all[self.at(target) * words..][..words]);
                }
                accesses.defs(at).iter().for_each(|&def| live.remove(def));
                for &(handler, exception) in &covering[at] {
                    let handled = Registers(&all[handler * words..][..words]);
                    handled
                        .iter()
                        .filter(|&register| register != exception)
                        .for_each(|register| live.insert(register));
                }
                accesses.uses(at).iter().for_each(|&used| live.insert(used));
                let known = &mut all[at * words..][..words];
                if *known != scratch[..] {
                    known.copy_from_slice(&scratch);
                    changed = true;
                }
            }
            if !changed {
                break;
            }
        }
        self.live = all;
    }
}

/// Whether control never falls through.
pub fn ends(inst: &Inst) -> bool {
    inst.op().info().effects.has(Effects::END)
}
