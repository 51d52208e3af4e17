//! Which registers an instruction reads and writes.

use std::ops::Range;

use super::frame::{CALLEE, FIRST_ARG, THIS};
use super::ops::{Inst, Op, Operand, OperandKind, Reg};

/// The registers in a row that an instruction uses without naming each: those from its operand of kind [`OperandKind::Base`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Window {
    /// Its first register.
    pub base: Reg,
    /// How many registers have to be there.
    pub len: usize,
    /// Which of them are read, counted from the first.
    pub reads: Range<usize>,
    /// Which are written.
    pub writes: Range<usize>,
}

impl Window {
    /// None where the instruction has no window.
    pub fn of(inst: &Inst) -> Option<Window> {
        let read = |base, len| Window { base, len, reads: 0..len, writes: 0..0 };
        let written = |base, len| Window { base, len, reads: 0..0, writes: 0..len };
        let updated = |base| Window { base, len: 3, reads: 0..3, writes: 0..3 };
        let called = |base, argc| {
            let len = FIRST_ARG + argc;
            Window { base, len, reads: CALLEE..len, writes: 0..0 }
        };
        Some(match *inst {
            Inst::Call(i) => called(i.base, i.argc.0.into()),
            Inst::CallEval(i) => called(i.base, i.argc.0.into()),
            Inst::Construct(i) => called(i.base, i.argc.0.into()),
            Inst::CallSpread(i) => called(i.base, 1),
            Inst::ConstructSpread(i) => called(i.base, 1),
            Inst::NewArray(i) => read(i.base, i.count.0.into()),
            Inst::Concat(i) => read(i.base, i.count.0.into()),
            Inst::CopyDataProperties(i) => read(i.excluded, i.count.0.into()),
            Inst::NewClass(i) => written(i.dst, 2),
            Inst::IterOpen(i) => written(i.base, 3),
            Inst::IterOpenArray(i) => written(i.base, 3),
            Inst::IterNext(i) => updated(i.base),
            Inst::IterStep(i) => updated(i.base),
            Inst::IterSkip(i) => updated(i.base),
            Inst::IterClose(i) => updated(i.base),
            Inst::IterCloseSilently(i) => updated(i.base),
            _ => return None,
        })
    }

    /// Whether it is changed in place, which shows even where the instruction throws.
    pub fn is_updated(&self) -> bool {
        !self.reads.is_empty() && !self.writes.is_empty()
    }
}

/// The registers that instructions read and write, windows included, in the order of the operands.
#[derive(Default, Debug)]
pub struct Access {
    /// Registers read.
    pub uses: Vec<u16>,
    /// Registers written where the instruction goes on to the next.
    pub defs: Vec<u16>,
}

impl Access {
    /// Those of one instruction.
    pub fn of(inst: &Inst) -> Access {
        let mut access = Access::default();
        access.add(inst);
        access
    }

    /// Appends those of an instruction.
    pub fn add(&mut self, inst: &Inst) {
        for (operand, (_, kind)) in inst.operands().zip(inst.op().info().operands) {
            let Operand::Reg(reg) = operand else { continue };
            match kind {
                OperandKind::Use => self.uses.push(reg.0),
                OperandKind::Def => self.defs.push(reg.0),
                OperandKind::UseDef => {
                    self.uses.push(reg.0);
                    self.defs.push(reg.0);
                }
                _ => self.add_window(inst),
            }
        }
        if inst.op() == Op::CoerceThis {
            self.uses.push(THIS as u16);
            self.defs.push(THIS as u16);
        }
    }

    fn add_window(&mut self, inst: &Inst) {
        let window = Window::of(inst).expect("every op with a base has a window");
        let registers = |part: Range<usize>| part.map(move |at| window.base.0 + at as u16);
        self.uses.extend(registers(window.reads));
        self.defs.extend(registers(window.writes));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::ops::{Call, Count, Feedback, IterNext, Jump};

    #[test]
    fn exactly_ops_with_a_base_have_a_window() {
        for op in Op::all() {
            let mut units = vec![0; op.units()];
            units[0] = *op as u16;
            let inst = Inst::decode(&units, 0).expect("an instruction");
            let based = op.info().operands.iter().any(|(_, kind)| *kind == OperandKind::Base);
            assert_eq!(Window::of(&inst).is_some(), based, "{}", op.info().name);
        }
    }

    #[test]
    fn what_instructions_access() {
        let call = Call { dst: Reg(7), base: Reg(10), argc: Count(2), fb: Feedback(0) };
        let access = Access::of(&call.into());
        assert_eq!(access.uses, [13, 14, 15, 16]);
        assert_eq!(access.defs, [7]);
        let next = IterNext { dst: Reg(5), base: Reg(6), done: Jump(0) };
        let access = Access::of(&next.into());
        assert_eq!(access.uses, [6, 7, 8]);
        assert_eq!(access.defs, [5, 6, 7, 8]);
    }
}
