//! Loops.
//!
//! A loop's test is at its header: with exactly one [`JumpLoop`] as the back edge, a test at the bottom would execute as
//! many instructions per iteration, and would have to be lowered twice or jumped to first. All that is live at the header is in
//! registers, so that compiled code can be entered there.

use super::control::Control;
use super::lower::*;
use super::pattern::{Bind, Element};
use super::scope::ScopeId;
use crate::code::builder::{Label, PENDING};
use crate::code::ops::*;
use oxc_ast::ast::*;
use oxc_span::{GetSpan, Span};

impl<'a> Lowerer<'a> {
    /// Lowers a loop's body, where `break` and `continue` go to the given labels.
    fn loop_body(
        &mut self,
        labels: Vec<&'a str>,
        break_to: Label,
        continue_to: Label,
        body: impl FnOnce(&mut Lowerer<'a>),
    ) {
        self.f.controls.push(Control::Break { labels: labels.clone(), unlabelled: true, target: break_to });
        self.f.controls.push(Control::Continue { labels, target: continue_to });
        body(self);
        self.f.controls.truncate(self.f.controls.len() - 2);
    }

    fn back_edge(&mut self, header: Label, span: Span) {
        self.at(span);
        self.f.b.jump(JumpLoop { to: PENDING }, header);
    }

    /// `while (test) body`.
    pub fn while_statement(&mut self, statement: &WhileStatement<'a>, labels: Vec<&'a str>) {
        self.reset_completion();
        let (exit, next) = (self.f.b.label(), self.f.b.label());
        let header = self.f.b.bound_label();
        self.branch(&statement.test, false, exit);
        self.loop_body(labels, exit, next, |lowerer| lowerer.statement(&statement.body));
        self.f.b.bind(next);
        self.back_edge(header, statement.span);
        self.f.b.bind(exit);
    }

    /// `do body while (test)`.
    pub fn do_while_statement(&mut self, statement: &DoWhileStatement<'a>, labels: Vec<&'a str>) {
        self.reset_completion();
        let (exit, next) = (self.f.b.label(), self.f.b.label());
        let header = self.f.b.bound_label();
        self.loop_body(labels, exit, next, |lowerer| lowerer.statement(&statement.body));
        self.f.b.bind(next);
        self.branch(&statement.test, false, exit);
        self.back_edge(header, statement.span);
        self.f.b.bind(exit);
    }

    /// `for (init; test; update) body`. Each iteration has its own copy of the head's variables where a closure may
    /// hold on to them (ECMAScript 14.7.4.4).
    pub fn for_statement(&mut self, statement: &ForStatement<'a>, labels: Vec<&'a str>) {
        let scope = ScopeId(self.of_node(&statement.scope_id));
        let entered = self.enter(scope);
        match &statement.init {
            Some(ForStatementInit::VariableDeclaration(declaration)) => {
                self.variable_declaration(declaration)
            }
            Some(init) => self.effect(init.to_expression()),
            None => {}
        }
        self.reset_completion();
        let environment = self.states[scope.0 as usize].environment;
        let init = statement.init.as_ref().map_or(0..0, |init| init.span().start..init.span().end);
        if let Some(env) = environment
            && self.scopes.has_function_in(init)
        {
            self.f.b.emit(CopyEnv { dst: env, env });
        }
        let (exit, next) = (self.f.b.label(), self.f.b.label());
        let header = self.f.b.bound_label();
        if let Some(test) = &statement.test {
            self.branch(test, false, exit);
        }
        self.loop_body(labels, exit, next, |lowerer| lowerer.statement(&statement.body));
        self.f.b.bind(next);
        if let Some(env) = environment {
            self.f.b.emit(CopyEnv { dst: env, env });
        }
        if let Some(update) = &statement.update {
            self.effect(update);
        }
        self.back_edge(header, statement.span);
        self.f.b.bind(exit);
        self.leave(entered);
    }

    /// `for (left in right) body`.
    pub fn for_in_statement(&mut self, statement: &ForInStatement<'a>, labels: Vec<&'a str>) {
        let scope = ScopeId(self.of_node(&statement.scope_id));
        if let ForStatementLeft::VariableDeclaration(declaration) = &statement.left
            && declaration.kind.is_var()
        {
            self.variable_declaration(declaration); // Annex B.3.5: `for (var x = 1 in right)`.
        }
        let state = self.f.b.register();
        let src = self.head(scope, &statement.right);
        self.at(statement.right.span());
        self.f.b.emit(ForInOpen { dst: state, src });
        self.reset_completion();
        let exit = self.f.b.label();
        let (value, entered) = self.iteration_value(scope, &statement.left);
        let header = self.f.b.bound_label();
        self.at(statement.right.span());
        self.f.b.jump(ForInNext { dst: value, state, done: PENDING }, exit);
        let next = self.f.b.label();
        self.loop_body(labels, exit, next, |lowerer| {
            lowerer.iteration(scope, &statement.left, value, entered.is_some(), &statement.body);
        });
        self.f.b.bind(next);
        self.back_edge(header, statement.span);
        self.f.b.bind(exit);
        if let Some(entered) = entered {
            self.leave(entered);
        }
    }

    /// `for (left of right) body`.
    pub fn for_of_statement(&mut self, statement: &ForOfStatement<'a>, labels: Vec<&'a str>) {
        let scope = ScopeId(self.of_node(&statement.scope_id));
        let base = self.f.b.registers(3);
        let src = self.head(scope, &statement.right);
        self.at(statement.right.span());
        self.open_iterator(base, src);
        self.reset_completion();
        let exit = self.f.b.label();
        let done = self.f.b.label();
        let next = self.f.b.label();
        let (value, entered) = self.iteration_value(scope, &statement.left);
        let header = self.f.b.bound_label();
        self.at(statement.right.span());
        self.step_iterator(value, base, done);
        self.f.controls.push(Control::Break { labels: labels.clone(), unlabelled: true, target: exit });
        self.with_iterator(base, |lowerer| {
            lowerer.f.controls.push(Control::Continue { labels, target: next });
            lowerer.iteration(scope, &statement.left, value, entered.is_some(), &statement.body);
            lowerer.f.controls.pop();
            lowerer.f.b.bind(next);
            lowerer.back_edge(header, statement.span);
        });
        self.f.controls.pop();
        self.f.b.bind(done);
        self.f.b.bind(exit);
        if let Some(entered) = entered {
            self.leave(entered);
        }
    }

    /// GetIterator(src, sync) in three registers from `base`: the engine's own where one instruction can, else the protocol's calls.
    fn open_iterator(&mut self, base: Reg, src: Reg) {
        let fb = self.f.b.feedback(FeedbackKind::Call);
        let opened = self.f.b.label();
        self.f.b.jump(IterOpenArray { base, src, opened: PENDING, fb }, opened);
        let start = self.f.b.offset();
        let mark = self.f.b.mark();
        let (window, callee, this) = self.window();
        let name = self.f.b.iterator_symbol();
        self.get_constant(callee, src, name);
        let callable = self.f.b.label();
        self.f.b.jump(JumpIfObject { src: callee, to: PENDING }, callable);
        self.f.b.emit(ThrowNotIterable { src });
        self.f.b.bind(callable);
        self.mov(this, src);
        self.f.b.note_callee("[Symbol.iterator]");
        self.f.b.emit(Call { dst: base, base: window, argc: Count(0), fb });
        self.f.b.emit(RequireObject { src: base, what: Count(1) });
        let name = self.f.b.str("next");
        self.get_constant(Reg(base.0 + 1), base, name);
        self.f.b.emit(LoadUndefined { dst: Reg(base.0 + 2) });
        self.f.b.release(mark);
        self.f.b.bind(opened);
        self.f.b.note_protocol(start);
    }

    /// IteratorStepValue into `value`, or control goes to `done`. No exception of it closes the iterator: it lies before what is covered.
    fn step_iterator(&mut self, value: Reg, base: Reg, done: Label) {
        let fb = self.f.b.feedback(FeedbackKind::Call);
        let ready = self.f.b.label();
        self.f.b.jump(IterStep { dst: value, base, ready: PENDING, fb }, ready);
        let start = self.f.b.offset();
        self.f.b.jump(JumpIfUndefined { src: base, to: PENDING }, done);
        let mark = self.f.b.mark();
        let (window, callee, this) = self.window();
        self.mov(callee, Reg(base.0 + 1));
        self.mov(this, base);
        let result = this;
        self.f.b.note_callee("the iterator's next");
        self.f.b.emit(Call { dst: result, base: window, argc: Count(0), fb });
        self.f.b.emit(RequireObject { src: result, what: Count(0) });
        let name = self.f.b.str("done");
        self.get_constant(callee, result, name);
        self.f.b.jump(JumpIfTrue { src: callee, to: PENDING }, done);
        let name = self.f.b.str("value");
        self.get_constant(value, result, name);
        self.f.b.release(mark);
        self.f.b.bind(ready);
        self.f.b.note_protocol(start);
    }

    /// IteratorClose with a normal completion, as a `break` does it. The third register tells arrays that are iterated directly.
    pub fn close_iterator(&mut self, base: Reg) {
        let start = self.f.b.offset();
        let protocol = self.f.b.label();
        let closed = self.f.b.label();
        self.f.b.jump(JumpIfUndefined { src: Reg(base.0 + 2), to: PENDING }, protocol);
        self.f.b.emit(IterClose { base });
        self.f.b.jump(JumpAlways { to: PENDING }, closed);
        self.f.b.bind(protocol);
        let mark = self.f.b.mark();
        let (window, callee, this) = self.window();
        let name = self.f.b.str("return");
        self.get_constant(callee, base, name);
        self.f.b.jump(JumpIfNullish { src: callee, to: PENDING }, closed);
        self.mov(this, base);
        let result = this;
        let fb = self.f.b.feedback(FeedbackKind::Call);
        self.f.b.note_callee("the iterator's return");
        self.f.b.emit(Call { dst: result, base: window, argc: Count(0), fb });
        self.f.b.emit(RequireObject { src: result, what: Count(0) });
        self.f.b.release(mark);
        self.f.b.bind(closed);
        self.f.b.note_protocol(start);
    }

    /// The register that the next value comes in. Where the loop declares one variable that lives in a register, it is
    /// that one, and the scope, which costs nothing to enter, is entered before the loop.
    fn iteration_value(&mut self, scope: ScopeId, left: &ForStatementLeft<'a>) -> (Reg, Option<Entered>) {
        let info = self.scopes.scope(scope);
        if let ForStatementLeft::VariableDeclaration(declaration) = left
            && declaration.kind.is_lexical()
            && let BindingPattern::BindingIdentifier(_) = declaration.declarations[0].id
            && info.slots == 0
            && info.bindings.len() == 1
            && !info.bindings[0].dead_zone
        {
            let entered = self.enter(scope);
            let register = self.states[scope.0 as usize].bindings[0].register;
            return (register.expect("it is not captured"), Some(entered));
        }
        (self.temp(), None)
    }

    /// The iterated expression's value. It sees the names of the loop's head, in their dead zone.
    fn head(&mut self, scope: ScopeId, right: &Expression<'a>) -> Reg {
        let head = self.scopes.heads[&scope];
        let entered = self.enter(head);
        let value = self.value(right);
        let kept = self.f.b.mark();
        self.leave(entered);
        // The value may be in a temporary of the scope that was left: nothing is evaluated until it is used.
        debug_assert!(kept >= self.f.b.mark());
        value
    }

    /// One iteration: a fresh scope, the value given to the left side, the body.
    fn iteration(
        &mut self,
        scope: ScopeId,
        left: &ForStatementLeft<'a>,
        value: Reg,
        is_entered: bool,
        body: &Statement<'a>,
    ) {
        let entered = (!is_entered).then(|| self.enter(scope));
        self.at(left.span());
        match left {
            ForStatementLeft::VariableDeclaration(declaration) => {
                let bind = if declaration.kind.is_var() { Bind::Assign } else { Bind::Initialise };
                self.element(&Element::of_binding(&declaration.declarations[0].id), value, bind);
            }
            left => {
                let element = Element::of_target(left.to_assignment_target());
                self.element(&element, value, Bind::Assign);
            }
        }
        self.statement(body);
        if let Some(entered) = entered {
            self.leave(entered);
        }
    }
}
