//! Jumps out of statements: break, continue and return through iterators to close and finally blocks to run; `try`.
//!
//! A `finally` block is lowered once. Whoever enters it says in a register how (0: the end of the block was reached, 1:
//! a throw, from 2: one of the jumps recorded in [`Finally`]), with the value thrown or returned in another; after the
//! block these are dispatched. Duplicating the block per exit was rejected: nested ones grow exponentially.
//!
//! What runs on the way out (closing an iterator) must not be caught by the handlers that are being left, so
//! their ranges have gaps there.

use super::lower::Lowerer;
use crate::code::builder::{Label, PENDING};
use crate::code::ops::*;
use oxc_ast::ast::*;

/// A jump out of statements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// To the end of the control structure with the given index.
    Break(usize),
    /// To the next iteration of the loop with the given index.
    Continue(usize),
    /// Out of the function.
    Return,
}

/// Ranges in which a handler does not apply, inside of the one in which it does.
pub type Gaps = Vec<(u32, u32)>;

/// A `finally` block that is still to come.
#[derive(Debug)]
pub struct Finally {
    kind: Reg,
    value: Reg,
    entry: Label,
    exits: Vec<Exit>,
}

/// Something that jumps out have to pass or arrive at.
#[derive(Debug)]
pub enum Control<'a> {
    /// `break` may arrive here.
    Break {
        /// By these labels,
        labels: Vec<&'a str>,
        /// and without one, for loops and `switch`.
        unlabelled: bool,
        /// Where it goes.
        target: Label,
    },
    /// `continue` may arrive here.
    Continue {
        /// By these labels, or without one.
        labels: Vec<&'a str>,
        /// Where it goes.
        target: Label,
    },
    /// An iterator to close.
    Iterator {
        /// Its registers.
        base: Reg,
        /// Where its handler does not apply.
        gaps: Gaps,
    },
    /// A `try` block with a `catch`.
    Catch {
        /// Where its handler does not apply.
        gaps: Gaps,
    },
    /// A `try` statement with a `finally`.
    Finally {
        /// The block.
        finally: Finally,
        /// Where its handler does not apply.
        gaps: Gaps,
    },
}

impl Control<'_> {
    fn gaps(&mut self) -> Option<&mut Gaps> {
        match self {
            Control::Iterator { gaps, .. } | Control::Catch { gaps } | Control::Finally { gaps, .. } => {
                Some(gaps)
            }
            Control::Break { .. } | Control::Continue { .. } => None,
        }
    }
}

/// The parts of `start..end` that are not in gaps.
pub fn ranges(start: u32, end: u32, gaps: &Gaps) -> Vec<(u32, u32)> {
    let mut ranges = Vec::new();
    let mut from = start;
    for &(gap_start, gap_end) in gaps {
        ranges.push((from, gap_start));
        from = from.max(gap_end);
    }
    ranges.push((from, end));
    ranges
}

impl<'a> Lowerer<'a> {
    /// `break` and `continue`.
    pub fn break_or_continue(&mut self, label: Option<&LabelIdentifier<'a>>, continues: bool) {
        let target = self.jump_target(label, continues);
        self.exit(if continues { Exit::Continue(target) } else { Exit::Break(target) }, None);
    }

    /// Whether jumping out of the controls from index `floor` on closes no iterator and runs no finally block.
    pub fn exits_freely(&self, floor: usize) -> bool {
        !self.f.controls[floor..]
            .iter()
            .any(|control| matches!(control, Control::Iterator { .. } | Control::Finally { .. }))
    }

    /// The index of the control that a `break` or `continue` goes to.
    pub fn jump_target(&self, label: Option<&LabelIdentifier<'a>>, continues: bool) -> usize {
        let found = self.f.controls.iter().rposition(|control| match (control, label) {
            (Control::Break { unlabelled, .. }, None) => !continues && *unlabelled,
            (Control::Break { labels, .. }, Some(label)) => {
                !continues && labels.contains(&label.name.as_str())
            }
            (Control::Continue { .. }, None) => continues,
            (Control::Continue { labels, .. }, Some(label)) => {
                continues && labels.contains(&label.name.as_str())
            }
            _ => false,
        });
        found.expect("the semantic pass checks the targets of jumps")
    }

    /// Jumps out, closing iterators and entering the first `finally` block on the way.
    pub fn exit(&mut self, exit: Exit, value: Option<Reg>) {
        if !self.f.b.reachable() {
            return;
        }
        let floor = match exit {
            Exit::Break(target) | Exit::Continue(target) => target + 1,
            Exit::Return => 0,
        };
        let mut open: Vec<(usize, u32)> = Vec::new();
        let mut pending = false;
        for index in (floor..self.f.controls.len()).rev() {
            let offset = self.f.b.offset();
            match &mut self.f.controls[index] {
                Control::Iterator { base, .. } => {
                    let base = *base;
                    open.push((index, offset));
                    self.close_iterator(base);
                }
                Control::Catch { .. } => open.push((index, offset)),
                Control::Finally { finally, .. } => {
                    let known = finally.exits.iter().position(|&known| known == exit);
                    let number = known.unwrap_or_else(|| {
                        finally.exits.push(exit);
                        finally.exits.len() - 1
                    });
                    let (kind, holder, entry) = (finally.kind, finally.value, finally.entry);
                    open.push((index, offset));
                    match value {
                        Some(value) => self.mov(holder, value),
                        None if exit == Exit::Return => self.f.b.emit(LoadUndefined { dst: holder }),
                        None => {}
                    }
                    self.f.b.emit(LoadInt { dst: kind, value: Imm(number as i32 + 2) });
                    self.f.b.jump(JumpAlways { to: PENDING }, entry);
                    pending = true;
                    break;
                }
                Control::Break { .. } | Control::Continue { .. } => {}
            }
        }
        if !pending {
            match exit {
                Exit::Return => self.emit_return(value),
                Exit::Break(target) | Exit::Continue(target) => {
                    let (Control::Break { target, .. } | Control::Continue { target, .. }) =
                        self.f.controls[target]
                    else {
                        unreachable!("a jump's target is a break or continue target")
                    };
                    self.f.b.jump(JumpAlways { to: PENDING }, target);
                }
            }
        }
        let end = self.f.b.offset();
        for (index, start) in open {
            if let Some(gaps) = self.f.controls[index].gaps() {
                gaps.push((start, end));
            }
        }
    }

    /// Runs `body` with an iterator in registers from `base` that is closed however `body` is left, but by its end.
    pub fn with_iterator(&mut self, base: Reg, body: impl FnOnce(&mut Lowerer<'a>)) {
        let start = self.f.b.offset();
        self.f.controls.push(Control::Iterator { base, gaps: Gaps::new() });
        body(self);
        let Some(Control::Iterator { gaps, .. }) = self.f.controls.pop() else {
            unreachable!("controls are a stack")
        };
        let end = self.f.b.offset();
        let past = self.f.b.label();
        self.f.b.jump(JumpAlways { to: PENDING }, past);
        let mark = self.f.b.mark();
        let exception = self.temp();
        self.f.b.handler(&ranges(start, end, &gaps), exception);
        self.f.b.emit(IterCloseSilently { base });
        self.f.b.emit(Throw { src: exception });
        self.f.b.release(mark);
        self.f.b.bind(past);
    }

    /// A `try` statement.
    pub fn try_statement(&mut self, statement: &TryStatement<'a>) {
        let mark = self.f.b.mark();
        match &statement.finalizer {
            None => self.try_catch(statement),
            Some(finalizer) => self.try_finally(statement, finalizer),
        }
        self.f.b.release(mark);
    }

    fn try_catch(&mut self, statement: &TryStatement<'a>) {
        let Some(handler) = &statement.handler else {
            return self.block(&statement.block);
        };
        let start = self.f.b.offset();
        self.f.controls.push(Control::Catch { gaps: Gaps::new() });
        self.block(&statement.block);
        let Some(Control::Catch { gaps }) = self.f.controls.pop() else {
            unreachable!("controls are a stack")
        };
        let end = self.f.b.offset();
        let past = self.f.b.label();
        self.f.b.jump(JumpAlways { to: PENDING }, past);
        let exception = self.temp();
        self.f.b.handler(&ranges(start, end, &gaps), exception);
        self.reset_completion();
        self.catch_clause(handler, exception);
        self.f.b.bind(past);
    }

    fn try_finally(&mut self, statement: &TryStatement<'a>, finalizer: &BlockStatement<'a>) {
        let kind = self.temp();
        let value = self.temp();
        let entry = self.f.b.label();
        let start = self.f.b.offset();
        let finally = Finally { kind, value, entry, exits: Vec::new() };
        self.f.controls.push(Control::Finally { finally, gaps: Gaps::new() });
        self.try_catch(statement);
        let Some(Control::Finally { finally, gaps }) = self.f.controls.pop() else {
            unreachable!("controls are a stack")
        };
        let end = self.f.b.offset();
        self.f.b.emit(LoadInt { dst: kind, value: Imm(0) });
        self.f.b.jump(JumpAlways { to: PENDING }, entry);
        self.f.b.handler(&ranges(start, end, &gaps), value);
        self.f.b.emit(LoadInt { dst: kind, value: Imm(1) });
        self.f.b.bind(entry);
        // A finally block that ends normally leaves the statement's completion value alone.
        let saved = self.f.completion.map(|completion| {
            let saved = self.temp();
            self.mov(saved, completion);
            (completion, saved)
        });
        self.block(finalizer);
        if let Some((completion, saved)) = saved {
            self.mov(completion, saved);
        }
        self.dispatch(&finally);
    }

    /// Goes on as the finally block was entered.
    fn dispatch(&mut self, finally: &Finally) {
        let Finally { kind, value, ref exits, .. } = *finally;
        let normal = self.f.b.label();
        let fb = self.arith();
        self.f.b.jump(JStrictEqI { lhs: kind, imm: Imm(0), to: PENDING, fb }, normal);
        for (number, &exit) in exits.iter().enumerate() {
            let other = self.f.b.label();
            let fb = self.arith();
            let imm = Imm(number as i32 + 2);
            self.f.b.jump(JStrictNeI { lhs: kind, imm, to: PENDING, fb }, other);
            self.exit(exit, (exit == Exit::Return).then_some(value));
            self.f.b.bind(other);
        }
        self.f.b.emit(Throw { src: value });
        self.f.b.bind(normal);
    }
}
