//! Webs: values that had best be in one place, because moves would go between them otherwise.

use super::regs::Reg;
use crate::machine::{Constraint, Flow, InstKind, VReg};

/// Which values belong together, and the registers and slots that they last got.
#[derive(Debug)]
pub(super) struct Webs {
    parents: Vec<u32>,
    /// By value: its last register.
    own: Vec<Option<Reg>>,
    /// By root: the last register of any of them.
    regs: Vec<Option<Reg>>,
    /// By root: the last slot of any of them.
    slots: Vec<Option<u32>>,
}

impl Webs {
    /// Arguments and parameters, the two sides of a move, and inputs and results that share a register belong together.
    pub(super) fn new(flow: &Flow) -> Webs {
        let count = flow.vreg_count();
        let mut webs = Webs {
            parents: (0..count as u32).collect(),
            own: vec![None; count],
            regs: vec![None; count],
            slots: vec![None; count],
        };
        for block in flow.blocks() {
            if let [succ] = *flow.succs(block) {
                for (&arg, &param) in flow.args(block).iter().zip(flow.params(succ)) {
                    webs.join(arg, param);
                }
            }
            for inst in flow.insts(block) {
                let operands = flow.operands(inst);
                if flow.kind(inst) == InstKind::Move {
                    webs.join(operands[0].vreg, operands[1].vreg);
                }
                for operand in operands {
                    if let Constraint::Reuse(of) = operand.constraint {
                        webs.join(operand.vreg, operands[of as usize].vreg);
                    }
                }
            }
        }
        webs
    }

    fn join(&mut self, a: VReg, b: VReg) {
        let (a, b) = (self.shorten(a.index() as u32), self.shorten(b.index() as u32));
        // The smaller index is the root, so that chains that grow in order stay short.
        self.parents[a.max(b) as usize] = a.min(b);
    }

    /// The root, with the way to it halved.
    fn shorten(&mut self, value: u32) -> u32 {
        let mut at = value;
        while self.parents[at as usize] != at {
            let up = self.parents[at as usize];
            self.parents[at as usize] = self.parents[up as usize];
            at = up;
        }
        at
    }

    fn root(&self, value: u32) -> usize {
        let mut at = value;
        while self.parents[at as usize] != at {
            at = self.parents[at as usize];
        }
        at as usize
    }

    /// Notes that a value got a register.
    pub(super) fn assigned(&mut self, value: u32, reg: Reg) {
        let root = self.shorten(value) as usize;
        self.own[value as usize] = Some(reg);
        self.regs[root] = Some(reg);
    }

    /// The register that a value had last.
    pub(super) fn register_of(&self, value: u32) -> Option<Reg> {
        self.own[value as usize]
    }

    /// The register that any of a value's web had last.
    pub(super) fn register(&self, value: u32) -> Option<Reg> {
        self.regs[self.root(value)]
    }

    /// The slot that any of a value's web had last.
    pub(super) fn slot(&mut self, value: u32) -> &mut Option<u32> {
        let root = self.shorten(value) as usize;
        &mut self.slots[root]
    }
}
