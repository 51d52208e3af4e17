//! Which registers may be read before they are written: a function's entry makes those undefined, and leaves the rest as it finds it.
//!
//! One forward pass: what is surely written where a jump lands is what is surely written at each jump to it. Back edges are ignored, because
//! registers only become written, so a loop's header knows no more than its entry does. At a handler nothing counts as written.
//!
//! A frame's other slots hold whatever lay there; the collector scans the VM stack conservatively, and leaving to the interpreter needs no more,
//! since it does not read them before writing them either.

use super::UNITS;
use crate::code::access::Access;
use crate::code::ops::{Effects, Inst, Operand};
use crate::code::{FunctionTemplate, frame};

/// A set of registers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Registers(Vec<u64>);

impl Registers {
    fn none(count: usize) -> Registers {
        Registers(vec![0; count.div_ceil(64)])
    }

    /// Whether a register is among them.
    pub fn contains(&self, register: usize) -> bool {
        self.0.get(register / 64).is_some_and(|word| word >> (register % 64) & 1 == 1)
    }

    fn insert(&mut self, register: usize) {
        self.0[register / 64] |= 1 << (register % 64);
    }

    fn keep(&mut self, other: &Registers) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= other;
        }
    }
}

/// Functions with more registers than this are not looked at closely: all their registers count as read.
const REGISTERS_MAX: usize = 512;

/// The registers of a function that may be read before they are written, parameters aside.
pub fn registers_read_before_written(template: &FunctionTemplate) -> Registers {
    let count = usize::from(template.registers);
    if count > REGISTERS_MAX {
        return Registers(vec![u64::MAX; count.div_ceil(64)]);
    }
    let mut read = Registers::none(count);
    let mut entry = Registers::none(count);
    for register in 0..frame::FIRST_ARG + usize::from(template.parameters) {
        entry.insert(register);
    }
    let units = &template.code;
    let mut at_target: Vec<Option<Box<Registers>>> = vec![None; units.len() + 1];
    for handler in &template.handlers {
        at_target[handler.target as usize] = Some(Box::new(entry.clone()));
    }
    let merge = |place: &mut Option<Box<Registers>>, written: &Registers| match place {
        Some(known) => known.keep(written),
        None => *place = Some(Box::new(written.clone())),
    };
    let mut written = Some(entry);
    let mut at = 0;
    while let Some(inst) = Inst::decode(units, at) {
        let op = inst.op();
        if let Some(known) = at_target[at].take() {
            match &mut written {
                Some(written) => written.keep(&known),
                None => written = Some(*known),
            }
        }
        // Code that nothing leads to is never run.
        if let Some(now) = &mut written {
            let defined = effect(&inst, now, &mut read);
            // A jump may be taken instead of the definition.
            let mut jump = |to: i32| {
                if to > 0 {
                    merge(&mut at_target[(at as i64 + i64::from(to)) as usize], now);
                }
            };
            for operand in inst.operands() {
                if let Operand::Jump(to) = operand {
                    jump(to.0);
                }
            }
            if let Inst::SwitchInt(switch) = inst {
                template.switches[switch.table.0 as usize].targets.iter().for_each(|&to| jump(to));
            }
            defined.into_iter().for_each(|register| now.insert(register.into()));
            if op.info().effects.has(Effects::END) {
                written = None;
            }
        }
        at += usize::from(UNITS[op as usize]);
    }
    read
}

/// Notes what an instruction reads that is not written yet, and returns what it writes.
fn effect(inst: &Inst, written: &Registers, read: &mut Registers) -> Vec<u16> {
    let Access { uses, defs } = Access::of(inst);
    for register in uses.into_iter().map(usize::from).filter(|&register| !written.contains(register)) {
        read.insert(register);
    }
    defs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::{CompileOptions, compile_script};

    /// The registers, counted from the first after the parameters, that the first inner function's entry must make undefined.
    fn check(source: &str, expect: impl Fn(usize) -> bool) {
        let script = compile_script(source, "test.js", &CompileOptions::default()).expect("compiles");
        let function = &script.functions[0];
        let read = registers_read_before_written(function);
        let first = frame::FIRST_ARG + usize::from(function.parameters);
        let found = (first..usize::from(function.registers)).filter(|&r| read.contains(r)).count();
        assert!(expect(found), "{source}: {found} of {}", usize::from(function.registers) - first);
    }

    #[test]
    fn temporaries_are_written_first() {
        check("function f(a, b) { return f(a - 1, b) + f(a - 2, b) * a; }", |found| found == 0);
        check("function f(n) { let t = 0; for (let i = 0; i < n; i++) t += i; return t; }", |found| {
            found == 0
        });
    }

    #[test]
    fn variables_that_one_path_leaves_alone_are_not() {
        check("function f(a) { if (a) { var x = 1; } return x; }", |found| found >= 1);
        check("function f(a) { while (a--) { if (a == 1) return y; var y = a; } return y; }", |found| {
            found >= 1
        });
        check("function f(a) { try { a(); var z = 1; } catch (e) { return z; } return z; }", |found| {
            found >= 1
        });
        check("function f(a) { switch (a) { case 1: var w = 1; case 2: return w; } }", |found| found >= 1);
    }
}
