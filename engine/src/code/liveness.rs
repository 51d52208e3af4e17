//! Which registers are live where.
//!
//! What is dead in one tier's frame need not be what it is in another's: whoever compares frames compares what is live.

use super::access::Access;
use super::ops::{Inst, Operand};
use super::{FunctionTemplate, frame};

/// Functions with more instructions than this are not looked at.
const INSTRUCTIONS_MAX: usize = 6000;

/// The registers that hold a value of the program at the instruction at unit `at`, and may be read from there on; ascending. None where
/// the function is too large to ask. What may be read only on ways that cannot be taken may hold anything, as what a callee's frame left behind,
/// and is not among them.
pub fn live_at(template: &FunctionTemplate, at: usize) -> Option<Vec<u16>> {
    let insts = decode(template)?;
    let place = insts.binary_search_by_key(&at, |inst| inst.at).ok()?;
    let (live, written) = (live(template, &insts), written(template, &insts));
    let written = written[place].as_ref()?;
    let holds = |set: &[u64], register: u16| set[usize::from(register) / 64] >> (register % 64) & 1 == 1;
    Some((0..template.registers).filter(|&r| holds(&live[place], r) && holds(written, r)).collect())
}

/// What may be read before it is written from each instruction on.
fn live(template: &FunctionTemplate, insts: &[Decoded]) -> Vec<Vec<u64>> {
    let count = usize::from(template.registers);
    let words = count.div_ceil(64);
    let mut live = vec![vec![0u64; words]; insts.len()];
    let mut changed = true;
    while changed {
        changed = false;
        for own in (0..insts.len()).rev() {
            let inst = &insts[own];
            let mut set = vec![0u64; words];
            if inst.goes_on && own + 1 < insts.len() {
                set.copy_from_slice(&live[own + 1]);
            }
            for register in inst.access.defs.iter().map(|&register| usize::from(register)) {
                set[register / 64] &= !(1 << (register % 64));
            }
            for target in inst.targets.iter().filter_map(|&target| place_of(insts, target)) {
                set.iter_mut().zip(&live[target]).for_each(|(word, other)| *word |= other);
            }
            for register in inst.access.uses.iter().map(|&register| usize::from(register)) {
                set[register / 64] |= 1 << (register % 64);
            }
            if set != live[own] {
                live[own] = set;
                changed = true;
            }
        }
    }
    live
}

/// What has surely been written when each instruction begins, and not been run over by a callee's frame; none where nothing leads there.
fn written(template: &FunctionTemplate, insts: &[Decoded]) -> Vec<Option<Vec<u64>>> {
    let count = usize::from(template.registers);
    let mut before: Vec<Option<Vec<u64>>> = vec![None; insts.len()];
    let mut entry = vec![0u64; count.div_ceil(64)];
    for register in frame::CALLEE..(frame::FIRST_ARG + usize::from(template.parameters)).min(count) {
        entry[register / 64] |= 1 << (register % 64);
    }
    if let Some(first) = before.first_mut() {
        *first = Some(entry);
    }
    let mut changed = true;
    while changed {
        changed = false;
        for own in 0..insts.len() {
            let inst = &insts[own];
            let Some(mut set) = before[own].clone() else { continue };
            let mut reach = |target: usize, set: &[u64]| match &mut before[target] {
                Some(known) => {
                    for (word, other) in known.iter_mut().zip(set) {
                        changed |= *word & !other != 0;
                        *word &= other;
                    }
                }
                none => {
                    *none = Some(set.to_vec());
                    changed = true;
                }
            };
            // Of a callee's frame, which lies over the registers from its base on, nothing is left but the result.
            for register in inst.overlaid.unwrap_or(count)..count {
                set[register / 64] &= !(1 << (register % 64));
            }
            for target in inst.targets.iter().filter_map(|&target| place_of(insts, target)) {
                reach(target, &set);
            }
            for register in inst.access.defs.iter().map(|&register| usize::from(register)) {
                set[register / 64] |= 1 << (register % 64);
            }
            if inst.goes_on && own + 1 < insts.len() {
                reach(own + 1, &set);
            }
        }
    }
    before
}

fn place_of(insts: &[Decoded], unit: usize) -> Option<usize> {
    insts.binary_search_by_key(&unit, |inst| inst.at).ok()
}

struct Decoded {
    at: usize,
    access: Access,
    /// Where it may go besides the next instruction, handlers included.
    targets: Vec<usize>,
    goes_on: bool,
    /// From which register on a callee's frame lies.
    overlaid: Option<usize>,
}

fn decode(template: &FunctionTemplate) -> Option<Vec<Decoded>> {
    use super::ops::Effects;
    let mut insts = Vec::new();
    let mut at = 0;
    while let Some(inst) = Inst::decode(&template.code, at) {
        if insts.len() == INSTRUCTIONS_MAX {
            return None;
        }
        let to = |distance: i32| (at as i64 + i64::from(distance)) as usize;
        let mut targets: Vec<usize> = Vec::new();
        for operand in inst.operands() {
            if let Operand::Jump(distance) = operand {
                targets.push(to(distance.0));
            }
        }
        if let Inst::SwitchInt(switch) = inst {
            let table = &template.switches[switch.table.0 as usize].targets;
            targets.extend(table.iter().filter(|&&distance| distance != 0).map(|&distance| to(distance)));
        }
        let handlers = template.handlers.iter();
        let around = handlers.filter(|handler| (handler.start..handler.end).contains(&(at as u32)));
        targets.extend(around.map(|handler| handler.target as usize));
        let goes_on = !inst.op().info().effects.has(Effects::END);
        let overlaid = match inst {
            Inst::Call(i) => Some(usize::from(i.base.0)),
            Inst::CallEval(i) => Some(usize::from(i.base.0)),
            Inst::Construct(i) => Some(usize::from(i.base.0)),
            Inst::CallSpread(i) => Some(usize::from(i.base.0)),
            Inst::ConstructSpread(i) => Some(usize::from(i.base.0)),
            _ => None,
        };
        insts.push(Decoded { at, access: Access::of(&inst), targets, goes_on, overlaid });
        at += inst.op().units();
    }
    Some(insts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::ops::{Concat, Count, Imm, Jump, JumpIfTrue, JumpLoop, LoadInt, Reg, Return};
    use crate::code::{FunctionKind, FunctionTemplate};

    #[test]
    fn what_a_loop_reads_is_live_at_its_header_and_what_it_writes_first_is_not() {
        let mut template = FunctionTemplate::empty(FunctionKind::Script);
        template.registers = 10;
        template.parameters = 2;
        let mut code = Vec::new();
        // r5 is read in the loop, r6 behind it, r7 written before it is read, r8 never read, r9 never written.
        let header = code.len();
        let insts: [Inst; 7] = [
            LoadInt { dst: Reg(7), value: Imm(1) }.into(),
            LoadInt { dst: Reg(8), value: Imm(1) }.into(),
            JumpIfTrue { src: Reg(5), to: Jump((JumpIfTrue::UNITS + JumpLoop::UNITS) as i32) }.into(),
            JumpLoop { to: Jump(-((2 * LoadInt::UNITS + JumpIfTrue::UNITS) as i32)) }.into(),
            Concat { dst: Reg(6), base: Reg(6), count: Count(1) }.into(),
            Concat { dst: Reg(6), base: Reg(9), count: Count(1) }.into(),
            Return { src: Reg(6) }.into(),
        ];
        for inst in insts {
            inst.encode(&mut code);
        }
        template.code = code.into_boxed_slice();
        assert_eq!(live_at(&template, header), Some(vec![5, 6]));
        assert_eq!(live_at(&template, 1), None, "no instruction begins there");
    }
}
