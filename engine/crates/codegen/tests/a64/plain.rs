//! An allocation to read code by: every value has a register of its own, from its definition to the end of the function.
//!
//! What selection and emission make is then to be seen without what register allocation makes of it, and stays the same
//! when that changes. Parameters keep the registers they come in; no function here has more values than registers.

use tierlock_codegen::CodegenError;
use tierlock_codegen::machine::{CodeInst, Constraint, Flow, PReg, RegClass, RegEnv, VReg};
use tierlock_codegen::regalloc::{Allocation, Inserted, Loc};

pub fn allocate(flow: &Flow, env: &RegEnv) -> Result<Allocation, CodegenError> {
    let mut plain = Plain {
        flow,
        homes: vec![None; flow.vreg_count()],
        free: env.allocatable.clone(),
        allocation: Allocation::default(),
    };
    plain.keep_params();
    for block in flow.blocks() {
        for &param in flow.params(block) {
            plain.home(param);
        }
        for inst in flow.insts(block) {
            if inst == flow.terminator(block) && !flow.args(block).is_empty() {
                plain.pass(inst, flow.args(block), flow.params(flow.succs(block)[0]));
            }
            plain.inst(inst);
        }
    }
    Ok(plain.allocation)
}

struct Plain<'a> {
    flow: &'a Flow,
    homes: Vec<Option<PReg>>,
    free: [Vec<PReg>; 2],
    allocation: Allocation,
}

impl Plain<'_> {
    /// What the first instruction defines in fixed registers stays there.
    fn keep_params(&mut self) {
        let calls = (0..self.flow.inst_count()).any(|at| !self.flow.clobbers(CodeInst::new(at)).is_empty());
        if calls {
            // Values live across calls.
            self.free[0].retain(|reg| (19..=28).contains(&reg.number()));
            self.free[1].retain(|reg| (8..=15).contains(&reg.number()));
            return;
        }
        for operand in self.flow.operands(CodeInst::new(0)) {
            if let (true, Constraint::Fixed(reg)) = (operand.is_def, operand.constraint) {
                self.homes[operand.vreg.index()] = Some(reg);
                self.free[reg.class() as usize].retain(|&own| own != reg);
            }
        }
    }

    fn home(&mut self, vreg: VReg) -> PReg {
        if let Some(reg) = self.homes[vreg.index()] {
            return reg;
        }
        let free = &mut self.free[vreg.class() as usize];
        let reg = if free.is_empty() { panic!("too many values for this test") } else { free.remove(0) };
        self.homes[vreg.index()] = Some(reg);
        self.allocation.written.insert(reg);
        reg
    }

    fn inst(&mut self, inst: CodeInst) {
        for operand in self.flow.operands(inst) {
            let home = self.home(operand.vreg);
            let place = match operand.constraint {
                Constraint::Fixed(reg) => reg,
                Constraint::Any | Constraint::Reg => home,
                Constraint::Reuse(_) => panic!("ARM64 reuses nothing"),
            };
            self.allocation.locs.push(Loc::Reg(place));
            match operand.is_def {
                true => self.insert(CodeInst::new(inst.index() + 1), place, home),
                false => self.insert(inst, home, place),
            }
        }
        self.allocation.inserted.sort_by_key(|own| own.0);
    }

    /// By way of the second half of the registers, so that the moves are parallel.
    fn pass(&mut self, before: CodeInst, args: &[VReg], params: &[VReg]) {
        let moves: Vec<(PReg, PReg)> =
            args.iter().zip(params).map(|(&arg, &param)| (self.home(arg), self.home(param))).collect();
        let collide = moves
            .iter()
            .enumerate()
            .any(|(at, (_, to))| moves[at..].iter().skip(1).any(|(from, _)| from == to));
        assert!(!collide, "no test needs moves that are really parallel");
        for (from, to) in moves {
            self.insert(before, from, to);
        }
    }

    fn insert(&mut self, before: CodeInst, from: PReg, to: PReg) {
        if from != to {
            debug_assert_eq!(from.class() == RegClass::Int, to.class() == RegClass::Int);
            let inserted = Inserted::Move { from: Loc::Reg(from), to: Loc::Reg(to) };
            self.allocation.inserted.push((before, inserted));
        }
    }
}
