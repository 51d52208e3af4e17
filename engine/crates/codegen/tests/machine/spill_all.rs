//! The simplest allocation there is: every value in a slot of its own, loaded and stored around each instruction.
//!
//! So simple that it is surely right; code made with it tells errors of selection and emission from those of register
//! allocation.

use tierlock_codegen::CodegenError;
use tierlock_codegen::machine::{
    CodeBlock, CodeInst, Constraint, Flow, InstKind, OperandPos, PReg, PRegSet, RegClass, RegEnv, VReg,
};
use tierlock_codegen::regalloc::{Allocation, Inserted, Loc};

pub fn allocate(flow: &Flow, regs: &RegEnv) -> Result<Allocation, CodegenError> {
    let mut spiller = Spiller {
        flow,
        regs,
        allocation: Allocation {
            locs: vec![Loc::Spill(0); flow.operand_count()],
            spill_slots: flow.vreg_count() as u32,
            ..Allocation::default()
        },
    };
    for block in flow.blocks() {
        spiller.block(block);
    }
    Ok(spiller.allocation)
}

struct Spiller<'a> {
    flow: &'a Flow,
    regs: &'a RegEnv,
    allocation: Allocation,
}

impl Spiller<'_> {
    fn block(&mut self, block: CodeBlock) {
        for inst in self.flow.insts(block) {
            if self.flow.kind(inst) == InstKind::Terminator {
                self.pass_args(block, inst);
            }
            self.inst(inst);
        }
    }

    fn inst(&mut self, inst: CodeInst) {
        let flow = self.flow;
        let (operands, range) = (flow.operands(inst), flow.operand_range(inst));
        for reg in flow.clobbers(inst).iter() {
            self.allocation.written.insert(reg);
        }
        // Taken at the early and at the late point. What is not fixed is taken at both.
        let mut taken = [PRegSet::EMPTY; 2];
        for operand in operands {
            if let Constraint::Fixed(reg) = operand.constraint {
                taken[operand.pos as usize].insert(reg);
                if !operand.is_def || operand.pos == OperandPos::Early {
                    taken[0].insert(reg);
                }
                if operand.is_def && operand.pos == OperandPos::Early
                    || !operand.is_def && operand.pos == OperandPos::Late
                {
                    taken[1].insert(reg);
                }
            }
        }
        for reg in flow.clobbers(inst).iter() {
            taken[1].insert(reg);
        }
        for (at, operand) in operands.iter().enumerate() {
            let loc = match operand.constraint {
                Constraint::Any => Loc::Spill(operand.vreg.index() as u32),
                Constraint::Fixed(reg) => Loc::Reg(reg),
                Constraint::Reg => {
                    let busy = match (operand.is_def, operand.pos) {
                        (false, OperandPos::Early) => taken[0],
                        (true, OperandPos::Late) => taken[1],
                        _ => taken[0].union(taken[1]),
                    };
                    // An early use may become a late definition's place by reuse.
                    let reused = operands.iter().any(|other| other.constraint == Constraint::Reuse(at as u8));
                    let busy = if reused { busy.union(taken[1]) } else { busy };
                    let reg = self.free(operand.vreg.class(), busy);
                    taken[0].insert(reg);
                    taken[1].insert(reg);
                    Loc::Reg(reg)
                }
                Constraint::Reuse(_) => continue,
            };
            self.allocation.locs[range.start + at] = loc;
        }
        for (at, operand) in operands.iter().enumerate() {
            if let Constraint::Reuse(of) = operand.constraint {
                self.allocation.locs[range.start + at] = self.allocation.locs[range.start + of as usize];
            }
        }
        // Loads stand before the instruction, stores before the next one.
        for (at, operand) in operands.iter().enumerate() {
            let slot = Loc::Spill(operand.vreg.index() as u32);
            let loc = self.allocation.locs[range.start + at];
            if !operand.is_def && loc != slot {
                self.insert(inst, slot, loc);
            }
        }
        for (at, operand) in operands.iter().enumerate() {
            let slot = Loc::Spill(operand.vreg.index() as u32);
            let loc = self.allocation.locs[range.start + at];
            if operand.is_def && loc != slot {
                if let Loc::Reg(reg) = loc {
                    self.allocation.written.insert(reg);
                }
                self.insert(CodeInst::new(inst.index() + 1), loc, slot);
            }
        }
        // The next instruction's loads come behind these stores, because it is visited later.
    }

    fn pass_args(&mut self, block: CodeBlock, terminator: CodeInst) {
        let Some(&succ) = self.flow.succs(block).first() else { return };
        let (args, params) = (self.flow.args(block), self.flow.params(succ));
        let first = self.flow.vreg_count() as u32;
        self.allocation.spill_slots = self.allocation.spill_slots.max(first + args.len() as u32);
        for (at, &arg) in args.iter().enumerate() {
            self.copy(terminator, arg, Loc::Spill(arg.index() as u32), Loc::Spill(first + at as u32));
        }
        for (at, &param) in params.iter().enumerate() {
            if !args.is_empty() {
                self.copy(terminator, param, Loc::Spill(first + at as u32), Loc::Spill(param.index() as u32));
            }
        }
    }

    fn copy(&mut self, before: CodeInst, vreg: VReg, from: Loc, to: Loc) {
        let reg = Loc::Reg(self.free(vreg.class(), PRegSet::EMPTY));
        self.insert(before, from, reg);
        self.insert(before, reg, to);
    }

    fn insert(&mut self, before: CodeInst, from: Loc, to: Loc) {
        if let Loc::Reg(reg) = to {
            self.allocation.written.insert(reg);
        }
        self.allocation.inserted.push((before, Inserted::Move { from, to }));
    }

    fn free(&self, class: RegClass, busy: PRegSet) -> PReg {
        let mut regs = self.regs.allocatable[class as usize].iter();
        *regs.find(|&&reg| !busy.contains(reg)).expect("no instruction needs so many registers")
    }
}
