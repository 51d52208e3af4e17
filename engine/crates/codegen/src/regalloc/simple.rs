//! Everything in memory: each virtual register has a slot, and is in a register only while an instruction needs it there.

use super::{Allocation, Inserted, Loc};
use crate::error::CodegenError;
use crate::machine::{
    CodeInst, Constraint, Flow, InstKind, Operand, OperandPos, PReg, PRegSet, RegEnv, VReg,
};

/// Allocates registers to one instruction at a time.
///
/// # Errors
/// Where an instruction needs more registers than there are.
pub fn run(flow: &Flow, env: &RegEnv) -> Result<Allocation, CodegenError> {
    let mut simple = Simple { flow, env, out: Allocation::default(), params: 0 };
    for block in flow.blocks() {
        let mut stores = Vec::new();
        for inst in flow.insts(block) {
            for (from, to) in stores.drain(..) {
                simple.insert(inst, from, to);
            }
            simple.instruction(inst, &mut stores)?;
        }
        if let [succ] = *flow.succs(block) {
            simple.edge(flow.terminator(block), flow.args(block), flow.params(succ));
        }
    }
    simple.out.spill_slots = (flow.vreg_count() + simple.params) as u32;
    Ok(simple.out)
}

struct Simple<'a> {
    flow: &'a Flow,
    env: &'a RegEnv,
    out: Allocation,
    /// The most parameters of a block.
    params: usize,
}

impl Simple<'_> {
    fn insert(&mut self, inst: CodeInst, from: Loc, to: Loc) {
        self.out.inserted.push((inst, Inserted::Move { from, to }));
        if let Loc::Reg(reg) = to {
            self.out.written.insert(reg);
        }
    }

    fn instruction(&mut self, inst: CodeInst, stores: &mut Vec<(Loc, Loc)>) -> Result<(), CodegenError> {
        let operands = self.flow.operands(inst);
        let clobbers = self.flow.clobbers(inst);
        self.out.written = self.out.written.union(clobbers);
        let mut taken: PRegSet = operands.iter().filter_map(fixed).collect();
        let mut locs = Vec::with_capacity(operands.len());
        for (at, operand) in operands.iter().enumerate() {
            let reused = operands.iter().any(|other| other.constraint == Constraint::Reuse(at as u8));
            locs.push(match operand.constraint {
                Constraint::Fixed(reg) => Loc::Reg(reg),
                Constraint::Any if !reused => slot(operand.vreg),
                Constraint::Any | Constraint::Reg => {
                    let across = operand.is_def == (operand.pos == OperandPos::Early);
                    let lost = if across { clobbers } else { PRegSet::EMPTY };
                    let mut regs = self.env.allocatable[operand.vreg.class() as usize].iter();
                    let found = regs.find(|&&reg| !taken.contains(reg) && !lost.contains(reg));
                    let &reg = found.ok_or(CodegenError::LimitExceeded {
                        limit: "registers of an instruction",
                        max: self.env.allocatable[operand.vreg.class() as usize].len() as u64,
                        found: operands.len() as u64,
                    })?;
                    taken.insert(reg);
                    Loc::Reg(reg)
                }
                Constraint::Reuse(_) => slot(operand.vreg),
            });
        }
        for (at, operand) in operands.iter().enumerate() {
            if let Constraint::Reuse(of) = operand.constraint {
                locs[at] = locs[of as usize];
            }
            let (own, home) = (locs[at], slot(operand.vreg));
            if own == home {
            } else if !operand.is_def {
                self.insert(inst, home, own);
            } else {
                if let Loc::Reg(reg) = own {
                    self.out.written.insert(reg);
                }
                if self.flow.kind(inst) != InstKind::Terminator {
                    stores.push((own, home));
                }
            }
        }
        self.out.locs.extend(locs);
        Ok(())
    }

    /// Arguments go to slots of their own first, since one may be another's parameter.
    fn edge(&mut self, inst: CodeInst, args: &[VReg], params: &[VReg]) {
        self.params = self.params.max(params.len());
        let between = |at: usize| Loc::Spill((self.flow.vreg_count() + at) as u32);
        for (at, &arg) in args.iter().enumerate() {
            let scratch = Loc::Reg(self.env.scratch[arg.class() as usize]);
            self.insert(inst, slot(arg), scratch);
            self.insert(inst, scratch, between(at));
        }
        for (at, &param) in params.iter().enumerate() {
            let scratch = Loc::Reg(self.env.scratch[param.class() as usize]);
            self.insert(inst, between(at), scratch);
            self.insert(inst, scratch, slot(param));
        }
    }
}

fn slot(vreg: VReg) -> Loc {
    Loc::Spill(vreg.index() as u32)
}

fn fixed(operand: &Operand) -> Option<PReg> {
    match operand.constraint {
        Constraint::Fixed(reg) => Some(reg),
        _ => None,
    }
}
