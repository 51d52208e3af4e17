//! Statements, declarations and the script's completion value.
//!
//! The completion value (what `eval` would give) is kept in one register, written by expression statements. Only a
//! statement of the script's list after which no other surely produces a value needs to write it, so that a
//! loop in the middle of a script costs nothing.

use super::control::{Control, Exit};
use super::lower::*;
use super::pattern::{Bind, Element};
use super::scope::*;
use crate::code::builder::{Label, PENDING};
use crate::code::ops::*;
use oxc_ast::ast::*;
use oxc_span::{GetSpan, Span};

impl<'a> Lowerer<'a> {
    /// The script's statements.
    pub fn script_statements(&mut self, statements: &[Statement<'a>], completion: Reg) {
        let last = statements.iter().rposition(produces_value).unwrap_or(0);
        for (index, statement) in statements.iter().enumerate() {
            self.f.completion = (index >= last).then_some(completion);
            self.statement(statement);
        }
        self.f.completion = None;
    }

    /// Statements in order.
    pub fn statements(&mut self, statements: &[Statement<'a>]) {
        for statement in statements {
            self.statement(statement);
        }
    }

    /// The completion value of a statement that has none of its own yet is undefined.
    pub fn reset_completion(&mut self) {
        if let Some(dst) = self.f.completion {
            self.f.b.emit(LoadUndefined { dst });
        }
    }

    /// A statement.
    pub fn statement(&mut self, statement: &Statement<'a>) {
        if self.statement_positions {
            self.f.b.set_statement(Some(statement.span().start));
        }
        self.labelled_statement(statement, Vec::new());
        self.f.b.set_statement(None);
    }

    /// A statement with the labels in front of it.
    fn labelled_statement(&mut self, statement: &Statement<'a>, labels: Vec<&'a str>) {
        let mark = self.f.b.mark();
        match statement {
            Statement::BlockStatement(block) => self.block(block),
            Statement::BreakStatement(jump) => self.break_or_continue(jump.label.as_ref(), false),
            Statement::ContinueStatement(jump) => self.break_or_continue(jump.label.as_ref(), true),
            Statement::DebuggerStatement(_) => self.f.b.emit(Debugger {}),
            Statement::EmptyStatement(_) => {}
            Statement::ExpressionStatement(statement) => self.expression_statement(&statement.expression),
            Statement::IfStatement(statement) => self.if_statement(statement),
            Statement::DoWhileStatement(statement) => self.do_while_statement(statement, labels),
            Statement::WhileStatement(statement) => self.while_statement(statement, labels),
            Statement::ForStatement(statement) => self.for_statement(statement, labels),
            Statement::ForInStatement(statement) => self.for_in_statement(statement, labels),
            Statement::ForOfStatement(statement) => self.for_of_statement(statement, labels),
            Statement::LabeledStatement(labelled) => self.label(labelled, labels),
            Statement::ReturnStatement(statement) => self.return_statement(statement),
            Statement::SwitchStatement(statement) => self.switch_statement(statement),
            Statement::ThrowStatement(statement) => {
                let src = self.value(&statement.argument);
                self.at(statement.span);
                self.f.b.emit(Throw { src });
            }
            Statement::TryStatement(statement) => {
                self.reset_completion();
                self.try_statement(statement);
            }
            Statement::WithStatement(statement) => self.with_statement(statement),
            Statement::VariableDeclaration(declaration) => self.variable_declaration(declaration),
            Statement::FunctionDeclaration(function) => self.block_function(function),
            Statement::ClassDeclaration(class) => self.class_declaration(class),
            _ => unreachable!("the analysis refuses what is not supported"),
        }
        self.f.b.release(mark);
    }

    fn expression_statement(&mut self, expression: &Expression<'a>) {
        match self.f.completion {
            Some(completion) => self.assign_to(expression, completion, &Name::None),
            None => self.effect(expression),
        }
    }

    fn if_statement(&mut self, statement: &IfStatement<'a>) {
        // A chain of `else if` is as deep as it is long, so it is lowered in a loop.
        let past = self.f.b.label();
        let mut next = self.f.b.label();
        let mut statement = statement;
        self.reset_completion();
        loop {
            if let Some(target) = self.plain_jump(&statement.consequent) {
                self.branch(&statement.test, true, target);
                match &statement.alternate {
                    Some(Statement::IfStatement(chained)) => {
                        statement = chained;
                        continue;
                    }
                    Some(alternate) => self.if_branch(alternate),
                    None => {}
                }
                break;
            }
            self.branch(&statement.test, false, next);
            self.if_branch(&statement.consequent);
            let Some(alternate) = &statement.alternate else {
                self.f.b.bind(next);
                break;
            };
            self.f.b.jump(JumpAlways { to: PENDING }, past);
            self.f.b.bind(next);
            let Statement::IfStatement(chained) = alternate else {
                self.if_branch(alternate);
                break;
            };
            statement = chained;
            next = self.f.b.label();
        }
        self.f.b.bind(past);
    }

    /// Where a statement that only breaks or continues goes, if nothing is to be done on the way.
    fn plain_jump(&self, statement: &Statement<'a>) -> Option<Label> {
        let (label, continues) = match statement {
            Statement::BreakStatement(jump) => (jump.label.as_ref(), false),
            Statement::ContinueStatement(jump) => (jump.label.as_ref(), true),
            Statement::BlockStatement(block) => match block.body.as_slice() {
                [only] => return self.plain_jump(only),
                _ => return None,
            },
            _ => return None,
        };
        let target = self.jump_target(label, continues);
        if !self.exits_freely(target) {
            return None;
        }
        match self.f.controls[target] {
            Control::Break { target, .. } | Control::Continue { target, .. } => Some(target),
            _ => None,
        }
    }

    fn if_branch(&mut self, statement: &Statement<'a>) {
        let Statement::FunctionDeclaration(function) = statement else { return self.statement(statement) };
        // Annex B.3.4: as if in a block of its own.
        let id = FunctionId(self.of_node(&function.scope_id));
        let scope = self.scopes.scope(self.scopes.function(id).scope).parent;
        let entered = self.enter(scope.expect("a function is in a scope"));
        self.hoist_function(function);
        self.block_function(function);
        self.leave(entered);
    }

    /// A block.
    pub fn block(&mut self, block: &BlockStatement<'a>) {
        let entered = self.enter(ScopeId(self.of_node(&block.scope_id)));
        self.hoist_functions(&block.body);
        self.statements(&block.body);
        self.leave(entered);
    }

    fn label(&mut self, labelled: &LabeledStatement<'a>, mut labels: Vec<&'a str>) {
        labels.push(labelled.label.name.as_str());
        let is_loop = matches!(
            labelled.body,
            Statement::LabeledStatement(_)
                | Statement::DoWhileStatement(_)
                | Statement::WhileStatement(_)
                | Statement::ForStatement(_)
                | Statement::ForInStatement(_)
                | Statement::ForOfStatement(_)
        );
        if is_loop {
            return self.labelled_statement(&labelled.body, labels);
        }
        let target = self.f.b.label();
        self.f.controls.push(Control::Break { labels, unlabelled: false, target });
        self.statement(&labelled.body);
        self.f.controls.pop();
        self.f.b.bind(target);
    }

    fn return_statement(&mut self, statement: &ReturnStatement<'a>) {
        match &statement.argument {
            Some(argument) => self.return_value(argument, statement.span),
            None => {
                self.at(statement.span);
                self.exit(Exit::Return, None);
            }
        }
    }

    /// Returns the expression's value. Where nothing is to be done on the way out, each branch of a conditional returns
    /// by itself.
    pub fn return_value(&mut self, expression: &Expression<'a>, span: Span) {
        let mark = self.f.b.mark();
        match expression {
            Expression::ConditionalExpression(conditional) if self.exits_freely(0) => {
                let alternate = self.f.b.label();
                self.branch(&conditional.test, false, alternate);
                self.return_value(&conditional.consequent, span);
                self.f.b.bind(alternate);
                self.return_value(&conditional.alternate, span);
            }
            _ => {
                let value = self.value(expression);
                self.at(span);
                self.exit(Exit::Return, Some(value));
            }
        }
        self.f.b.release(mark);
    }

    // ---- Declarations -------------------------------------------------------------------------------------

    /// A declaration with its initialisers.
    pub fn variable_declaration(&mut self, declaration: &VariableDeclaration<'a>) {
        for declarator in &declaration.declarations {
            let mark = self.f.b.mark();
            match (declaration.kind.is_var(), &declarator.init) {
                (true, None) => {}
                (true, Some(init)) => self.var_declarator(&declarator.id, init),
                (false, init) => self.lexical_declarator(&declarator.id, init.as_ref()),
            }
            self.f.b.release(mark);
        }
    }

    fn var_declarator(&mut self, pattern: &BindingPattern<'a>, init: &Expression<'a>) {
        let BindingPattern::BindingIdentifier(name) = pattern else {
            let value = self.temp();
            self.load(init, value);
            return self.element(&Element::of_binding(pattern), value, Bind::Assign);
        };
        let hint = Name::text(&name.name);
        if let Some(register) = self.assignable_register(&name.name) {
            return self.assign_to(init, register, &hint);
        }
        let base = self.dynamic_base_of(&name.name);
        let value = self.value_named(init, &hint);
        self.put_name(&name.name, base, value, name.span.start);
    }

    fn lexical_declarator(&mut self, pattern: &BindingPattern<'a>, init: Option<&Expression<'a>>) {
        let BindingPattern::BindingIdentifier(name) = pattern else {
            // New variables alone are written, so an old one's register may be read in place.
            let span = pattern.span();
            let value = self.value_before(init.expect("a pattern has an initialiser"), span.start..span.end);
            return self.element(&Element::of_binding(pattern), value, Bind::Initialise);
        };
        let hint = Name::text(&name.name);
        let resolved = self.resolve(&name.name);
        if let Place::Register(register) = self.place(resolved)
            && !self.may_be_dead(resolved)
        {
            // Nothing can see the variable yet, so its register may be written at once.
            match init {
                Some(init) => self.load_with_name(init, register, &hint),
                None => self.f.b.emit(LoadUndefined { dst: register }),
            }
            return self.mark_initialised(resolved);
        }
        let value = match init {
            Some(init) => self.value_named(init, &hint),
            None => {
                let dst = self.temp();
                self.f.b.emit(LoadUndefined { dst });
                dst
            }
        };
        self.at(name.span);
        self.initialise_name(name.name.as_str(), value);
    }

    /// A function declaration where it stands: its closure was made when the block was entered. In sloppy code a
    /// block's function is now also assigned to the function's variable (Annex B.3.3).
    fn block_function(&mut self, function: &Function<'a>) {
        if !self.scopes.hoisted.contains(&function.span.start) {
            return;
        }
        let name = function.id.as_ref().expect("a declaration has a name").name.as_str();
        let value = self.load_name(name, None, function.span.start);
        let inner = self.f.scope;
        let Resolved::Binding(at, _) = self.resolve(name) else { return };
        self.f.scope = self.scopes.variable_scope(at);
        self.store_name(name, value, function.span.start);
        self.f.scope = inner;
    }

    fn class_declaration(&mut self, class: &Class<'a>) {
        let name = class.id.as_ref().expect("a declaration has a name");
        let value = self.temp();
        self.class(class, value, &Name::None);
        self.at(class.span);
        self.initialise_name(name.name.as_str(), value);
    }

    /// A `catch` clause whose exception is in a register.
    pub fn catch_clause(&mut self, clause: &CatchClause<'a>, exception: Reg) {
        let scope = ScopeId(self.of_node(&clause.scope_id));
        let entered = self.enter(scope);
        if let Some(parameter) = &clause.param {
            self.at(parameter.span);
            self.element(&Element::of_binding(&parameter.pattern), exception, Bind::Initialise);
        }
        self.block(&clause.body);
        self.leave(entered);
    }
}

/// Whether the statement, completing normally, surely has a value.
fn produces_value(statement: &Statement<'_>) -> bool {
    match statement {
        Statement::ExpressionStatement(_)
        | Statement::IfStatement(_)
        | Statement::DoWhileStatement(_)
        | Statement::WhileStatement(_)
        | Statement::ForStatement(_)
        | Statement::ForInStatement(_)
        | Statement::ForOfStatement(_)
        | Statement::SwitchStatement(_)
        | Statement::TryStatement(_) => true,
        Statement::BlockStatement(block) => block.body.iter().any(produces_value),
        _ => false,
    }
}
