//! Register allocation: gives every operand of selected code a place.
//!
//! This file is the interface: what goes in is a [`Flow`] and a
//! [`RegEnv`], what comes out an [`Allocation`]. Neither knows a target.
//!
//! Emission walks the instructions in order; before each one it emits the moves that [`Allocation::moves_before`] has for
//! it, and then the instruction with the places of its operands. There are no moves on edges: since selected code has no
//! critical edges, those belong before the terminator of a block with one successor, or before the first instruction of a
//! block with one predecessor. What is inserted must leave the flags of the machine alone.
//!
//! The way from one to the other: `intervals` finds where values live; `scan` walks over them in order and splits them
//! into parts, each in one register or in memory; `resolve` gives each operand the place of its part, decides where
//! values are stored, and collects the moves that join parts up; `moves` puts those that happen at once into an order.
//! A [`checker`] that shares nothing with all this proves the result.

pub mod checker;
#[cfg(test)]
mod fuzz;
mod intervals;
pub mod moves;
mod regs;
mod resolve;
mod scan;
mod slots;
#[cfg(test)]
mod tests;
mod webs;

use crate::error::CodegenError;
use crate::machine::{CodeInst, Flow, PReg, PRegSet, RegEnv, VReg};

/// Gives every operand a place. In builds with debug assertions, [`checker`] proves that the result is right.
///
/// # Errors
/// Where an instruction needs more registers than there are, or a limit is exceeded.
pub fn run(flow: &Flow, env: &RegEnv) -> Result<Allocation, CodegenError> {
    let allocation = run_unchecked(flow, env)?;
    if cfg!(debug_assertions)
        && let Err(error) = checker::check(flow, env, &allocation)
    {
        panic!("register allocation is wrong: {error}");
    }
    Ok(allocation)
}

/// The same, and nothing proves it, in no build: for who has many functions to compile and has some of them proven.
///
/// # Errors
/// As [`run`].
pub fn run_unchecked(flow: &Flow, env: &RegEnv) -> Result<Allocation, CodegenError> {
    let regs = regs::Regs::new(env);
    let intervals = intervals::find(flow, env, &regs)?;
    let mut webs = webs::Webs::new(flow);
    let parts = scan::run(flow, &regs, &intervals, &mut webs)?;
    Ok(resolve::run(flow, env, &regs, &intervals, parts, &mut webs))
}

/// A stretch of code over which a virtual register lies in one place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LivePart {
    /// The virtual register.
    pub vreg: VReg,
    /// Where it begins, four positions an instruction: inputs, clobbers, results, moves.
    pub start: u32,
    /// The first position behind it.
    pub end: u32,
    /// Its register; else it is in memory.
    pub reg: Option<PReg>,
}

/// Where values live while the code runs, as [`run`] finds it; for viewers. In the order of virtual registers, and of positions.
///
/// # Errors
/// As [`run`].
pub fn live_parts(flow: &Flow, env: &RegEnv) -> Result<Vec<LivePart>, CodegenError> {
    let regs = regs::Regs::new(env);
    let intervals = intervals::find(flow, env, &regs)?;
    let parts = scan::run(flow, &regs, &intervals, &mut webs::Webs::new(flow))?;
    let mut live: Vec<LivePart> = parts
        .parts
        .iter()
        .map(|part| LivePart {
            vreg: intervals.values[part.value as usize].vreg,
            start: part.start.0,
            end: part.end.0,
            reg: part.reg.map(|reg| regs.all[reg.index()]),
        })
        .filter(|part| part.start < part.end)
        .collect();
    live.sort_unstable_by_key(|part| (part.vreg, part.start));
    Ok(live)
}

/// A place that holds a value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Loc {
    /// A register.
    Reg(PReg),
    /// A spill slot of eight bytes, by its number.
    Spill(u32),
}

impl Loc {
    /// The register.
    #[inline]
    pub fn reg(self) -> Option<PReg> {
        match self {
            Loc::Reg(reg) => Some(reg),
            Loc::Spill(_) => None,
        }
    }
}

/// Something that allocation put between two instructions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Inserted {
    /// Moves a value; at least one side is a register, and both sides are of one class.
    Move {
        /// Where it is.
        from: Loc,
        /// Where it goes.
        to: Loc,
    },
    /// Runs an instruction of kind [`Remat`](crate::machine::InstKind::Remat) again.
    Remat {
        /// The instruction.
        inst: CodeInst,
        /// Where its value goes.
        to: PReg,
    },
}

/// The places of all operands, and the moves between them.
#[derive(Clone, Debug, Default)]
pub struct Allocation {
    /// The place of each operand of the code, in the order of [`Flow::all_operands`].
    pub locs: Vec<Loc>,
    /// What is inserted, each directly before an instruction; in order of those, and of execution. Parallel moves have
    /// been put into an order in which each source is read before it is written.
    pub inserted: Vec<(CodeInst, Inserted)>,
    /// How many spill slots there are.
    pub spill_slots: u32,
    /// Every register that is written by a definition, a move or a clobber. The prologue saves those of them that the
    /// caller wants back.
    pub written: PRegSet,
}

impl Allocation {
    /// The places of an instruction's operands.
    #[inline]
    pub fn locs_of(&self, flow: &Flow, inst: CodeInst) -> &[Loc] {
        &self.locs[flow.operand_range(inst)]
    }

    /// What comes directly before each instruction, for a walk in order: hands out what belongs to `inst`, and `next`
    /// is where the walk stands.
    #[inline]
    pub fn moves_before<'a>(&'a self, inst: CodeInst, next: &mut usize) -> &'a [(CodeInst, Inserted)] {
        let start = *next;
        while self.inserted.get(*next).is_some_and(|(at, _)| *at == inst) {
            *next += 1;
        }
        &self.inserted[start..*next]
    }
}
