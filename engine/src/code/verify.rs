//! The bytecode verifier: what every tier may rely on.
//!
//! Bytecode that passes cannot make a tier read outside of its frame, tables or code, whatever the program does. It
//! runs on all that the front end emits in builds with debug assertions, and on any bytecode that was loaded.
//!
//! # Rules
//! 1. `decode`: the code is a sequence of whole, known instructions, and not empty.
//! 2. `register`: every register operand is below the frame's count; slots 0 to 2 are never named, slot 3 never
//!    written.
//! 3. `table`: constants, inner functions, switch tables and templates exist; a name is a string constant.
//! 4. `feedback`: a feedback operand is the first word of a slot of the operand's kind.
//! 5. `jump`: a jump goes to the beginning of an instruction; [`JumpLoop`] goes back, every other jump goes forward.
//! 6. `window`: the registers from a base operand that the instruction uses are all in the frame.
//! 7. `handler`: a handler covers whole instructions, at least one, and goes to the beginning of one; of two handlers
//!    that overlap, the earlier is inside of the later.
//! 8. `end`: control cannot run off the end of the code.
//! 9. `position`: source positions belong to instructions in ascending order, and every instruction that may throw
//!    has one.
//! 10. `frame`: the frame has room for the header, parameters, `arguments` and rest, and is not too large.
//! 11. `script`: only a script, or code given to `eval` (an arrow function), declares globals.
//! 12. `new target`: nothing may call before new.target is loaded.

use super::access::Window;
use super::ops::*;
use super::{Constant, FunctionKind, FunctionTemplate, frame};
use std::fmt;

/// A rule that a function breaks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VerifyError {
    /// The rule, by its name in the module's list.
    pub rule: &'static str,
    /// What is wrong.
    pub message: String,
    /// The function, as its name inside of the names around it.
    pub function: String,
    /// The instruction, by its first unit.
    pub offset: u32,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {} of {}: {}", self.rule, self.offset, self.function, self.message)
    }
}

impl std::error::Error for VerifyError {}

/// Verifies a function and the functions in it.
pub fn verify(template: &FunctionTemplate) -> Result<(), VerifyError> {
    verify_in(template, "")
}

fn verify_in(template: &FunctionTemplate, outer: &str) -> Result<(), VerifyError> {
    let name = match (template.kind, String::from_utf16_lossy(&template.name)) {
        (FunctionKind::Script, _) => "script".to_string(),
        (_, name) if name.is_empty() => "(anonymous)".to_string(),
        (_, name) => name,
    };
    let function = if outer.is_empty() { name } else { format!("{outer}/{name}") };
    let verifier = Verifier { template, starts: starts(template), feedback: feedback(template) };
    verifier.run().map_err(|Broken { rule, offset, message }| VerifyError {
        rule,
        message,
        function: function.clone(),
        offset,
    })?;
    template.functions.iter().try_for_each(|inner| verify_in(inner, &function))
}

struct Broken {
    rule: &'static str,
    offset: u32,
    message: String,
}

/// The rules are checked up to the first that is broken.
struct Verifier<'t> {
    template: &'t FunctionTemplate,
    /// Which units begin an instruction.
    starts: Vec<bool>,
    /// Which feedback words begin a slot of which kind.
    feedback: Vec<Option<FeedbackKind>>,
}

fn starts(template: &FunctionTemplate) -> Vec<bool> {
    let mut starts = vec![false; template.code.len()];
    let mut at = 0;
    while let Some(inst) = Inst::decode(&template.code, at) {
        starts[at] = true;
        at += inst.op().units();
    }
    starts
}

fn feedback(template: &FunctionTemplate) -> Vec<Option<FeedbackKind>> {
    let mut words = Vec::new();
    for &kind in &template.feedback {
        words.push(Some(kind));
        words.resize(words.len() + kind.words() as usize - 1, None);
    }
    words
}

fn check(
    holds: bool,
    rule: &'static str,
    offset: usize,
    message: impl FnOnce() -> String,
) -> Result<(), Broken> {
    if holds { Ok(()) } else { Err(Broken { rule, offset: offset as u32, message: message() }) }
}

impl Verifier<'_> {
    fn run(&self) -> Result<(), Broken> {
        self.frame()?;
        let mut at = 0;
        let mut last = None;
        let mut calls = false;
        while at < self.template.code.len() {
            let inst = Inst::decode(&self.template.code, at);
            let inst = inst.ok_or_else(|| Broken {
                rule: "decode",
                offset: at as u32,
                message: "no instruction".to_string(),
            })?;
            self.instruction(at, inst)?;
            if let Inst::LoadNewTarget(_) = inst {
                check(!calls, "new target", at, || "something may have been called before".to_string())?;
            }
            calls |= inst.op().info().effects.has(Effects::CALL);
            at += inst.op().units();
            last = Some(inst.op());
        }
        let last = last.ok_or_else(|| Broken {
            rule: "decode",
            offset: 0,
            message: "there is no code".to_string(),
        })?;
        check(last.info().effects.has(Effects::END), "end", at, || {
            format!("control goes on after the last instruction, {}", last.info().name)
        })?;
        self.handlers()?;
        self.positions()
    }

    fn frame(&self) -> Result<(), Broken> {
        let t = self.template;
        let fixed = frame::FIRST_ARG
            + usize::from(t.parameters)
            + usize::from(t.needs_arguments)
            + usize::from(t.needs_rest);
        check(usize::from(t.registers) >= fixed, "frame", 0, || {
            format!("{} registers do not hold the {fixed} that entry fills", t.registers)
        })?;
        check(usize::from(t.registers) <= frame::REGISTERS_MAX, "frame", 0, || {
            format!("{} registers are more than a frame may have", t.registers)
        })?;
        let may_declare = matches!(t.kind, FunctionKind::Script | FunctionKind::Arrow);
        check(may_declare || t.globals.is_empty(), "script", 0, || {
            "a function declares globals".to_string()
        })?;
        for global in &t.globals {
            self.string(0, global.name)?;
        }
        Ok(())
    }

    fn instruction(&self, at: usize, inst: Inst) -> Result<(), Broken> {
        let info = inst.op().info();
        for (operand, &(name, kind)) in inst.operands().zip(info.operands) {
            match operand {
                Operand::Reg(register) => self.register(at, register, kind)?,
                Operand::Const(index) => {
                    check((index.0 as usize) < self.template.constants.len(), "table", at, || {
                        format!("there is no constant {}", index.0)
                    })?;
                    match inst.op() {
                        Op::LoadConst => {}
                        Op::GetNamed => self.name(at, index)?,
                        _ => self.string(at, index)?,
                    }
                }
                Operand::Index(index) => self.index(at, inst.op(), name, index)?,
                Operand::Jump(distance) => {
                    self.target(at, i64::from(distance.0), inst.op() == Op::JumpLoop)?;
                }
                Operand::Feedback(slot) => {
                    let found = self.feedback.get(slot.0 as usize).copied().flatten();
                    let OperandKind::Feedback(wanted) = kind else {
                        unreachable!("a feedback operand has a feedback kind")
                    };
                    check(found == Some(wanted), "feedback", at, || {
                        format!("word {} begins {found:?}, not {wanted:?}", slot.0)
                    })?;
                }
                Operand::Count(_) | Operand::Imm(_) => {}
            }
        }
        if let Some(Window { base, len, .. }) = Window::of(&inst) {
            let end = usize::from(base.0) + len;
            check(end <= usize::from(self.template.registers), "window", at, || {
                format!("{} uses {len} registers from {base}, which end at r{end}", info.name)
            })?;
        }
        Ok(())
    }

    fn register(&self, at: usize, register: Reg, kind: OperandKind) -> Result<(), Broken> {
        // A window of no registers may begin just past the frame.
        let in_frame = register.0 < self.template.registers
            || (kind == OperandKind::Base && register.0 == self.template.registers);
        check(in_frame, "register", at, || {
            format!("{register} is not among the {} registers", self.template.registers)
        })?;
        let lowest = match kind {
            OperandKind::Def | OperandKind::UseDef => frame::THIS,
            _ => frame::CALLEE,
        };
        check(usize::from(register.0) >= lowest, "register", at, || {
            format!("{register} is part of the frame's header")
        })
    }

    fn string(&self, at: usize, index: Const) -> Result<(), Broken> {
        let constant = self.template.constants.get(index.0 as usize);
        check(matches!(constant, Some(Constant::String(_))), "table", at, || {
            format!("constant {} is not a string", index.0)
        })
    }

    /// The name of a property that is read: a string, or a symbol.
    fn name(&self, at: usize, index: Const) -> Result<(), Broken> {
        match self.template.constants.get(index.0 as usize) {
            Some(Constant::Iterator) => Ok(()),
            _ => self.string(at, index),
        }
    }

    fn index(&self, at: usize, op: Op, name: &str, index: Index) -> Result<(), Broken> {
        let t = self.template;
        let (count, what) = match op {
            Op::SwitchInt => (t.switches.len(), "switch table"),
            Op::GetTemplateObject => (t.templates.len(), "template"),
            Op::CallEval => (t.evals.len(), "description of scopes"),
            _ => (t.functions.len(), "function"),
        };
        check((index.0 as usize) < count, "table", at, || format!("{name}: there is no {what} {}", index.0))?;
        if op == Op::SwitchInt {
            let table = &t.switches[index.0 as usize];
            let last = i64::from(table.first) + table.targets.len() as i64 - 1;
            check(last <= i64::from(i32::MAX), "table", at, || "the switch ends past int32".to_string())?;
            for &distance in table.targets.iter().filter(|&&distance| distance != 0) {
                self.target(at, i64::from(distance), false)?;
            }
        }
        Ok(())
    }

    fn target(&self, at: usize, distance: i64, back: bool) -> Result<(), Broken> {
        let target = at as i64 + distance;
        check(self.is_start(target), "jump", at, || format!("{target} does not begin an instruction"))?;
        check((distance <= 0) == back, "jump", at, || {
            format!("only JumpLoop goes back, and it must; this goes to {target}")
        })
    }

    fn is_start(&self, at: i64) -> bool {
        usize::try_from(at).is_ok_and(|at| self.starts.get(at).copied().unwrap_or(false))
    }

    fn handlers(&self) -> Result<(), Broken> {
        let handlers = &self.template.handlers;
        for (index, handler) in handlers.iter().enumerate() {
            let at = handler.start as usize;
            let whole = self.is_start(i64::from(handler.start))
                && (handler.end as usize == self.template.code.len()
                    || self.is_start(i64::from(handler.end)));
            check(whole && handler.start < handler.end, "handler", at, || {
                format!("{}..{} is not a run of whole instructions", handler.start, handler.end)
            })?;
            check(self.is_start(i64::from(handler.target)), "handler", at, || {
                format!("its target {} does not begin an instruction", handler.target)
            })?;
            self.register(at, handler.exception, OperandKind::Def)
                .map_err(|broken| Broken { rule: "handler", ..broken })?;
            // Nesting is checked against the next few only where there are many: the cost is quadratic.
            for later in handlers[index + 1..].iter().take(64) {
                let apart = later.end <= handler.start || handler.end <= later.start;
                let inside = later.start <= handler.start && handler.end <= later.end;
                check(apart || inside, "handler", at, || {
                    format!(
                        "{}..{} is neither inside of nor apart from the later {}..{}",
                        handler.start, handler.end, later.start, later.end
                    )
                })?;
            }
        }
        Ok(())
    }

    fn positions(&self) -> Result<(), Broken> {
        let mut previous = None;
        for &(unit, _) in &self.template.positions {
            check(self.is_start(i64::from(unit)), "position", unit as usize, || {
                "a position belongs to no instruction".to_string()
            })?;
            check(previous.is_none_or(|previous| previous < unit), "position", unit as usize, || {
                "positions do not ascend".to_string()
            })?;
            previous = Some(unit);
        }
        let first =
            self.template.positions.first().map_or(self.template.code.len(), |entry| entry.0 as usize);
        let mut at = 0;
        while at < first
            && let Some(inst) = Inst::decode(&self.template.code, at)
        {
            check(!inst.op().info().effects.has(Effects::THROW), "position", at, || {
                format!("{} may throw and has no position", inst.op().info().name)
            })?;
            at += inst.op().units();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::{GlobalDeclaration, GlobalKind, Handler, SwitchTable};

    /// A function with one of everything, which passes.
    fn sound() -> FunctionTemplate {
        let mut code = Vec::new();
        let mut at = Vec::new();
        let mut emit = |inst: Inst| {
            at.push(code.len() as u32);
            inst.encode(&mut code);
        };
        emit(LoadInt { dst: Reg(6), value: Imm(1) }.into()); // 0
        emit(Add { dst: Reg(6), lhs: Reg(5), rhs: Reg(6), fb: Feedback(0) }.into()); // 1
        emit(GetNamed { dst: Reg(7), obj: Reg(6), name: Const(0), fb: Feedback(1) }.into()); // 2
        emit(JumpIfTrue { src: Reg(7), to: Jump((JumpIfTrue::UNITS + JumpLoop::UNITS) as i32) }.into()); // 3
        emit(JumpLoop { to: Jump(-(JumpIfTrue::UNITS as i32)) }.into()); // 4
        emit(SwitchInt { src: Reg(6), table: Index(0) }.into()); // 5
        emit(Call { dst: Reg(6), base: Reg(8), argc: Count(1), fb: Feedback(5) }.into()); // 6
        emit(Return { src: Reg(6) }.into()); // 7
        let switch = (Op::SwitchInt.units() + Op::Call.units()) as i32;
        FunctionTemplate {
            parameters: 1,
            registers: 14,
            code: code.into(),
            constants: [Constant::String([0x61].into()), Constant::Number(0.5)].into(),
            switches: [SwitchTable { first: 3, targets: [switch, 0].into() }].into(),
            feedback: [FeedbackKind::Arith, FeedbackKind::Get, FeedbackKind::Call].into(),
            handlers: [Handler { start: at[1], end: at[2], target: at[7], exception: Reg(6) }].into(),
            positions: [(at[1], 10), (at[4], 12)].into(),
            ..FunctionTemplate::empty(FunctionKind::Normal)
        }
    }

    /// Checks that a change to the sound function breaks the rule.
    fn check_broken(rule: &str, change: impl FnOnce(&mut FunctionTemplate)) {
        let mut template = sound();
        change(&mut template);
        match verify(&template) {
            Err(error) => assert_eq!(error.rule, rule, "{error}"),
            Ok(()) => panic!("nothing breaks {rule}"),
        }
    }

    /// Replaces the instruction of the sound function with the given number.
    fn replace(template: &mut FunctionTemplate, number: usize, inst: impl Into<Inst>) {
        let inst = inst.into();
        let mut at = 0;
        for _ in 0..number {
            at += Inst::decode(&template.code, at).expect("decodes").op().units();
        }
        let mut units = Vec::new();
        inst.encode(&mut units);
        assert_eq!(units.len(), Inst::decode(&template.code, at).expect("decodes").op().units());
        template.code[at..at + units.len()].copy_from_slice(&units);
    }

    #[test]
    fn the_sound_function_passes() {
        assert_eq!(verify(&sound()), Ok(()));
    }

    #[test]
    fn decode() {
        check_broken("decode", |t| t.code[0] = u16::MAX);
        check_broken("decode", |t| t.code = [&t.code[..], &[Op::Return as u16]].concat().into());
        check_broken("decode", |t| t.code = Box::default());
    }

    #[test]
    fn register() {
        check_broken("register", |t| replace(t, 7, Return { src: Reg(14) }));
        check_broken("register", |t| replace(t, 7, Return { src: Reg(2) }));
        check_broken("register", |t| replace(t, 0, LoadInt { dst: Reg(3), value: Imm(1) }));
    }

    #[test]
    fn table() {
        let get = |name| GetNamed { dst: Reg(7), obj: Reg(6), name: Const(name), fb: Feedback(1) };
        check_broken("table", |t| replace(t, 2, get(2)));
        check_broken("table", |t| replace(t, 2, get(1)));
        check_broken("table", |t| replace(t, 5, SwitchInt { src: Reg(6), table: Index(1) }));
        check_broken("table", |t| t.switches[0].first = i32::MAX);
    }

    #[test]
    fn feedback() {
        let add = |slot| Add { dst: Reg(6), lhs: Reg(5), rhs: Reg(6), fb: Feedback(slot) };
        check_broken("feedback", |t| replace(t, 1, add(1)));
        check_broken("feedback", |t| replace(t, 1, add(2)));
        check_broken("feedback", |t| replace(t, 1, add(99)));
    }

    #[test]
    fn jump() {
        check_broken("jump", |t| replace(t, 3, JumpIfTrue { src: Reg(7), to: Jump(1) }));
        check_broken("jump", |t| replace(t, 3, JumpIfTrue { src: Reg(7), to: Jump(0) }));
        check_broken("jump", |t| replace(t, 4, JumpLoop { to: Jump(JumpLoop::UNITS as i32) }));
        check_broken("jump", |t| t.switches[0].targets[0] = 1);
        check_broken("jump", |t| t.switches[0].targets[1] = 100_000);
    }

    #[test]
    fn window() {
        let call = |base, argc| Call { dst: Reg(6), base: Reg(base), argc: Count(argc), fb: Feedback(5) };
        check_broken("window", |t| replace(t, 6, call(9, 1)));
        check_broken("window", |t| replace(t, 6, call(8, 2)));
    }

    #[test]
    fn handler() {
        check_broken("handler", |t| t.handlers[0].end = t.handlers[0].start);
        check_broken("handler", |t| t.handlers[0].start += 1);
        check_broken("handler", |t| t.handlers[0].target += 1);
        check_broken("handler", |t| t.handlers[0].exception = Reg(14));
        check_broken("handler", |t| {
            let inner = t.handlers[0];
            let end = Op::LoadInt.units() as u32 + Op::Add.units() as u32;
            t.handlers = [super::super::Handler { start: 0, end, ..inner }, inner].into();
        });
    }

    #[test]
    fn end() {
        check_broken("end", |t| {
            t.switches[0].targets[0] = 0;
            t.handlers = Box::default();
            t.code = t.code[..t.code.len() - Return::UNITS].into();
        });
    }

    #[test]
    fn position() {
        check_broken("position", |t| t.positions[0].0 += 1);
        check_broken("position", |t| t.positions.swap(0, 1));
        check_broken("position", |t| t.positions = t.positions[1..].into());
    }

    #[test]
    fn frame() {
        check_broken("frame", |t| t.parameters = 10);
        check_broken("frame", |t| t.registers = u16::MAX);
    }

    #[test]
    fn script() {
        check_broken("script", |t| {
            t.globals = [GlobalDeclaration { name: Const(0), kind: GlobalKind::Var }].into();
        });
    }

    #[test]
    fn new_target() {
        check_broken("new target", |t| {
            let mut code = t.code.to_vec();
            code.truncate(code.len() - Return::UNITS);
            t.handlers = Box::default();
            t.switches[0].targets[0] = 0;
            Inst::from(LoadNewTarget { dst: Reg(6) }).encode(&mut code);
            Inst::from(Return { src: Reg(6) }).encode(&mut code);
            t.code = code.into();
        });
    }

    #[test]
    fn inner_functions_are_verified_too() {
        let mut outer = sound();
        let mut inner = sound();
        inner.name = [0x69].into();
        inner.code[0] = u16::MAX;
        outer.functions = [inner.into()].into();
        let error = verify(&outer).expect_err("the inner function is broken");
        assert_eq!((error.rule, error.function.as_str()), ("decode", "(anonymous)/i"));
    }
}
