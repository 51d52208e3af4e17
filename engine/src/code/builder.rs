//! Emits the code of one function: instructions, labels, registers, constants, feedback slots and handlers.
//!
//! The front end describes *what* to execute; everything about how a [`FunctionTemplate`] is laid out is here. Limits
//! are remembered rather than returned: emitting past a limit goes on harmlessly and [`Builder::finish`] reports the
//! first one, so that lowering an expression needs no error path at every operand.
//!
//! # Invariants
//! - Registers are allocated like a stack: locals and temporaries above the parameters, released to a [`Mark`].
//! - Nothing is emitted where control cannot come (after a `Return`, say), until a label that something jumps to is
//!   bound there.
//! - A forward jump's distance is patched exactly once, when its label is bound.

use super::ops::{
    Const, Effects, Feedback, FeedbackKind, Index, Inst, Jump, Operand, OperandKind, Reg, SwitchInt,
};
use super::scopes::EvalScopes;
use super::{Constant, FunctionTemplate, Handler, SwitchTable, TemplateStrings, frame};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// A place in the code that may not be known yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Label(u32);

/// A height of the register stack, to go back to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Mark(u16);

/// A limit that the function exceeds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LimitExceeded {
    /// What there is too much of, and how much is allowed.
    pub message: String,
    /// Byte offset in the source where it was noticed.
    pub position: u32,
}

/// A code unit offset that is not known yet.
const UNBOUND: u32 = u32::MAX;

#[derive(Debug)]
struct Fixup {
    label: Label,
    instruction: u32,
    unit: u32,
}

#[derive(Debug)]
struct PendingSwitch {
    instruction: u32,
    first: i32,
    targets: Vec<Option<Label>>,
}

/// Builds one function's code.
#[derive(Debug, Default)]
pub struct Builder {
    code: Vec<u16>,
    labels: Vec<u32>,
    /// Whether something jumps to the label (so that binding it makes what follows reachable).
    targeted: Vec<bool>,
    fixups: Vec<Fixup>,
    constants: Vec<Constant>,
    strings: FxHashMap<Box<[u16]>, Const>,
    iterator: Option<Const>,
    numbers: FxHashMap<u64, Const>,
    feedback: Vec<FeedbackKind>,
    feedback_words: u32,
    positions: Vec<(u32, u32)>,
    position: u32,
    statement: Option<u32>,
    callees: Vec<(u32, Arc<str>)>,
    protocol_units: u32,
    callee_texts: FxHashSet<Arc<str>>,
    handlers: Vec<Handler>,
    switches: Vec<PendingSwitch>,
    templates: Vec<TemplateStrings>,
    evals: Vec<Arc<EvalScopes>>,
    functions: Vec<FunctionTemplate>,
    next: u16,
    high: u16,
    unreachable: bool,
    limit: Option<LimitExceeded>,
}

impl Builder {
    /// A builder whose first `fixed` registers (header, parameters) are taken.
    pub fn new(fixed: usize) -> Builder {
        let mut builder = Builder::default();
        if fixed > frame::REGISTERS_MAX {
            builder.exceed(format!("more than {} registers in one function", frame::REGISTERS_MAX));
        }
        builder.next = fixed.min(frame::REGISTERS_MAX) as u16;
        builder.high = builder.next;
        builder
    }

    // ---- Limits and positions -----------------------------------------------------------------------------

    /// Notes that a limit is exceeded; the first one is reported by [`Builder::finish`].
    pub fn exceed(&mut self, message: String) {
        let position = self.position;
        self.limit.get_or_insert(LimitExceeded { message, position });
    }

    /// The byte offset in the source that following instructions belong to.
    pub fn set_position(&mut self, position: u32) {
        self.position = position;
    }

    /// The byte offset in the source of the statement that the next instruction begins. It gets a position there even where it cannot throw; what
    /// may throw keeps its own.
    pub fn set_statement(&mut self, start: Option<u32>) {
        self.statement = start;
    }

    /// Says that the instructions from `start` on do the iterator protocol for what is not iterated directly.
    pub fn note_protocol(&mut self, start: u32) {
        self.protocol_units += self.offset() - start;
    }

    /// Says what the next instruction calls, as messages name it.
    pub fn note_callee(&mut self, text: &str) {
        if self.unreachable {
            return;
        }
        let known = self.callee_texts.get(text).cloned();
        let text = known.unwrap_or_else(|| {
            let text = Arc::from(text);
            self.callee_texts.insert(Arc::clone(&text));
            text
        });
        self.callees.push((self.offset(), text));
    }

    /// The current source position.
    pub fn position(&self) -> u32 {
        self.position
    }

    // ---- Registers ----------------------------------------------------------------------------------------

    /// Takes the next register.
    pub fn register(&mut self) -> Reg {
        self.registers(1)
    }

    /// Takes `count` neighbouring registers and gives the first.
    pub fn registers(&mut self, count: usize) -> Reg {
        let first = self.next;
        if usize::from(first) + count > frame::REGISTERS_MAX {
            self.exceed(format!("more than {} registers in one function", frame::REGISTERS_MAX));
            return Reg(first);
        }
        self.next += count as u16;
        self.high = self.high.max(self.next);
        Reg(first)
    }

    /// Whether the register was never taken so far: it still holds the undefined that a frame begins with.
    pub fn is_fresh(&self, register: Reg) -> bool {
        register.0 >= self.high
    }

    /// The register that would be taken next.
    pub fn next_register(&self) -> Reg {
        Reg(self.next)
    }

    /// The current height of the register stack.
    pub fn mark(&self) -> Mark {
        Mark(self.next)
    }

    /// Whether the register was taken since `mark`.
    pub fn is_above(&self, register: Reg, mark: Mark) -> bool {
        register.0 >= mark.0
    }

    /// Gives back every register taken since `mark`.
    pub fn release(&mut self, mark: Mark) {
        debug_assert!(mark.0 <= self.next);
        self.next = mark.0;
    }

    // ---- Tables -------------------------------------------------------------------------------------------

    /// Takes a feedback slot.
    pub fn feedback(&mut self, kind: FeedbackKind) -> Feedback {
        let slot = Feedback(self.feedback_words);
        self.feedback.push(kind);
        self.feedback_words += kind.words();
        slot
    }

    /// Interns a number constant (by its bits, so that -0 keeps its sign).
    pub fn number(&mut self, value: f64) -> Const {
        let bits = if value.is_nan() { f64::NAN.to_bits() } else { value.to_bits() };
        if let Some(&index) = self.numbers.get(&bits) {
            return index;
        }
        let index = Const(self.constants.len() as u32);
        self.constants.push(Constant::Number(f64::from_bits(bits)));
        self.numbers.insert(bits, index);
        index
    }

    /// Interns the symbol `@@iterator`.
    pub fn iterator_symbol(&mut self) -> Const {
        *self.iterator.get_or_insert_with(|| {
            self.constants.push(Constant::Iterator);
            Const(self.constants.len() as u32 - 1)
        })
    }

    /// Interns a string constant.
    pub fn string(&mut self, units: &[u16]) -> Const {
        if let Some(&index) = self.strings.get(units) {
            return index;
        }
        let index = Const(self.constants.len() as u32);
        self.constants.push(Constant::String(units.into()));
        self.strings.insert(units.into(), index);
        index
    }

    /// Interns a string constant given in UTF-8.
    pub fn str(&mut self, text: &str) -> Const {
        let units: Vec<u16> = text.encode_utf16().collect();
        self.string(&units)
    }

    /// Adds an inner function.
    pub fn function(&mut self, template: FunctionTemplate) -> Index {
        self.functions.push(template);
        Index(self.functions.len() as u32 - 1)
    }

    /// Adds a template object's strings.
    pub fn template(&mut self, strings: TemplateStrings) -> Index {
        self.templates.push(strings);
        Index(self.templates.len() as u32 - 1)
    }

    /// Adds the scopes around a direct `eval`.
    pub fn eval(&mut self, scopes: EvalScopes) -> Index {
        self.evals.push(Arc::new(scopes));
        Index(self.evals.len() as u32 - 1)
    }

    // ---- Code ---------------------------------------------------------------------------------------------

    /// The offset of the next instruction.
    pub fn offset(&self) -> u32 {
        self.code.len() as u32
    }

    /// Whether control can come to the next instruction.
    pub fn reachable(&self) -> bool {
        !self.unreachable
    }

    /// Emits an instruction without jump operands.
    pub fn emit(&mut self, inst: impl Into<Inst>) {
        let inst = inst.into();
        debug_assert!(
            !inst.op().info().operands.iter().any(|(_, kind)| *kind == OperandKind::Jump),
            "jumps are emitted with `jump`"
        );
        self.append(inst);
    }

    /// Emits an instruction whose jump operand goes to `to`, forward or (for a label bound already) back.
    pub fn jump(&mut self, inst: impl Into<Inst>, to: Label) {
        if self.unreachable {
            return;
        }
        let inst = inst.into();
        let mut unit = 1;
        for (_, kind) in inst.op().info().operands {
            if *kind == OperandKind::Jump {
                break;
            }
            unit += kind.units();
        }
        let instruction = self.offset();
        self.append(inst);
        self.targeted[to.0 as usize] = true;
        let target = self.labels[to.0 as usize];
        if target == UNBOUND {
            self.fixups.push(Fixup { label: to, instruction, unit: instruction + unit as u32 });
        } else {
            self.patch(instruction + unit as u32, target as i32 - instruction as i32);
        }
    }

    /// Emits a [`SwitchInt`] over `src`; entry i of `targets` is the case `first + i`.
    pub fn switch(&mut self, src: Reg, first: i32, targets: Vec<Option<Label>>) {
        if self.unreachable {
            return;
        }
        let table = Index(self.switches.len() as u32);
        for target in targets.iter().flatten() {
            self.targeted[target.0 as usize] = true;
        }
        self.switches.push(PendingSwitch { instruction: self.offset(), first, targets });
        self.append(SwitchInt { src, table }.into());
    }

    /// A label that is not bound yet.
    pub fn label(&mut self) -> Label {
        self.labels.push(UNBOUND);
        self.targeted.push(false);
        Label(self.labels.len() as u32 - 1)
    }

    /// Binds a label here. What follows is reachable if it was, or if anything jumps to the label.
    pub fn bind(&mut self, label: Label) {
        debug_assert_eq!(self.labels[label.0 as usize], UNBOUND, "a label is bound once");
        self.labels[label.0 as usize] = self.offset();
        if self.targeted[label.0 as usize] {
            self.unreachable = false;
        }
    }

    /// A label bound here: the header of a loop.
    pub fn bound_label(&mut self) -> Label {
        let label = self.label();
        self.bind(label);
        label
    }

    /// Adds a handler for the (non-empty) ranges and makes what follows, its code, reachable. With no code in the
    /// ranges nothing can throw there, and the handler's code stays unreachable.
    pub fn handler(&mut self, ranges: &[(u32, u32)], exception: Reg) {
        let target = self.offset();
        for &(start, end) in ranges {
            if start < end {
                self.handlers.push(Handler { start, end, target, exception });
                self.unreachable = false;
            }
        }
    }

    fn append(&mut self, inst: Inst) {
        if self.unreachable {
            return;
        }
        let effects = inst.op().info().effects;
        let statement = self.statement.take();
        let position = if effects.has(Effects::THROW) { Some(self.position) } else { statement };
        if let Some(position) = position
            && self.positions.last().map(|entry| entry.1) != Some(position)
        {
            self.positions.push((self.offset(), position));
        }
        inst.encode(&mut self.code);
        if effects.has(Effects::END) {
            self.unreachable = true;
        }
    }

    fn patch(&mut self, unit: u32, distance: i32) {
        let unit = unit as usize;
        self.code[unit] = distance as u16;
        self.code[unit + 1] = (distance as u32 >> 16) as u16;
    }

    /// The code and tables as a template whose other fields are those of `template`.
    pub fn finish(mut self, template: FunctionTemplate) -> Result<FunctionTemplate, LimitExceeded> {
        debug_assert!(self.unreachable, "control cannot fall off the end");
        for fixup in std::mem::take(&mut self.fixups) {
            let target = self.labels[fixup.label.0 as usize];
            debug_assert_ne!(target, UNBOUND, "every label that is jumped to is bound");
            self.patch(fixup.unit, target as i32 - fixup.instruction as i32);
        }
        if let Some(limit) = self.limit {
            return Err(limit);
        }
        let labels = &self.labels;
        let switches = self.switches.iter().map(|switch| SwitchTable {
            first: switch.first,
            targets: (switch.targets.iter())
                .map(|target| target.map_or(0, |l| labels[l.0 as usize] as i32 - switch.instruction as i32))
                .collect(),
        });
        Ok(FunctionTemplate {
            registers: self.high,
            code: self.code.into(),
            constants: self.constants.into(),
            functions: self.functions.into_iter().map(Arc::new).collect(),
            handlers: self.handlers.into(),
            switches: switches.collect(),
            templates: self.templates.into(),
            evals: self.evals.into(),
            feedback: self.feedback.into(),
            positions: self.positions.into(),
            callees: self.callees.into(),
            protocol_units: self.protocol_units,
            ..template
        })
    }
}

/// The jump distance to fill in later.
pub const PENDING: Jump = Jump(0);

/// The jump operand of an instruction, if it has one.
pub fn jump_of(inst: &Inst) -> Option<i32> {
    inst.operands().find_map(|operand| match operand {
        Operand::Jump(Jump(distance)) => Some(distance),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::ops::{JumpAlways, JumpIfTrue, JumpLoop, LoadInt, Return};
    use super::*;
    use crate::code::FunctionKind;

    fn finish(builder: Builder) -> Result<FunctionTemplate, LimitExceeded> {
        builder.finish(FunctionTemplate::empty(FunctionKind::Normal))
    }

    #[test]
    fn forward_and_backward_jumps_are_patched() {
        let mut b = Builder::new(5);
        let value = b.register();
        b.emit(LoadInt { dst: value, value: super::super::ops::Imm(1) });
        let header = b.bound_label();
        let out = b.label();
        b.jump(JumpIfTrue { src: value, to: PENDING }, out);
        b.jump(JumpLoop { to: PENDING }, header);
        b.bind(out);
        b.emit(Return { src: value });
        let template = finish(b).expect("no limit");
        let test = Inst::decode(&template.code, LoadInt::UNITS).expect("decodes");
        assert_eq!(jump_of(&test), Some((JumpIfTrue::UNITS + JumpLoop::UNITS) as i32));
        let back = Inst::decode(&template.code, LoadInt::UNITS + JumpIfTrue::UNITS).expect("decodes");
        assert_eq!(jump_of(&back), Some(-(JumpIfTrue::UNITS as i32)));
    }

    #[test]
    fn nothing_is_emitted_where_control_cannot_come() {
        let mut b = Builder::new(5);
        let value = b.register();
        let end = b.label();
        b.jump(JumpAlways { to: PENDING }, end);
        b.emit(LoadInt { dst: value, value: super::super::ops::Imm(1) });
        let nobody = b.label();
        b.bind(nobody);
        assert!(!b.reachable());
        b.bind(end);
        assert!(b.reachable());
        b.emit(Return { src: value });
        assert_eq!(finish(b).expect("no limit").code.len(), JumpAlways::UNITS + Return::UNITS);
    }

    #[test]
    fn constants_are_interned_by_bits() {
        let mut b = Builder::new(5);
        assert_eq!(b.number(0.0), b.number(0.0));
        assert_ne!(b.number(0.0), b.number(-0.0));
        assert_eq!(b.number(f64::NAN), b.number(-f64::NAN));
        assert_eq!(b.str("a"), b.string(&[0x61]));
    }

    #[test]
    fn too_many_registers_are_reported_at_the_end() {
        let mut b = Builder::new(5);
        b.set_position(7);
        b.registers(frame::REGISTERS_MAX);
        let value = b.register();
        b.emit(Return { src: value });
        let limit = finish(b).expect_err("too many");
        assert_eq!(limit.position, 7);
        assert!(limit.message.contains("32000 registers"), "{}", limit.message);
    }
}
