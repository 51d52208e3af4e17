//! The walk itself: what each node declares, mentions and makes.

use super::classes::private_name;
use super::{Analysis, Candidate};
use crate::code::FunctionKind;
use crate::frontend::eval::is_direct_eval;
use crate::frontend::scope::*;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};
use oxc_syntax::scope::{ScopeFlags, ScopeId as NodeScope};
use std::cell::Cell;

impl<'a> Analysis<'a> {
    /// `for (left in/of right) body`: the right side sees the names of the left in their dead zone, in a scope of
    /// its own.
    fn for_each(
        &mut self,
        left: &ForStatementLeft<'a>,
        right: &Expression<'a>,
        body: &Statement<'a>,
        span: Span,
        node: &Cell<Option<NodeScope>>,
    ) {
        let function = self.out.scope(self.scope).function;
        let lexical = match left {
            ForStatementLeft::VariableDeclaration(declaration) if declaration.kind.is_lexical() => {
                Some(declaration)
            }
            _ => None,
        };
        let head = self.enter(ScopeKind::Block, function, span.start);
        if let Some(declaration) = lexical {
            for name in declaration.declarations[0].id.get_binding_identifiers() {
                self.declare(head, name.name.as_str(), BindingKind::Let, u32::MAX);
            }
        }
        self.visit_expression(right);
        self.leave();
        let scope = self.enter_block(ScopeKind::Block, span.start, node);
        self.out.heads.insert(scope, head);
        self.visit_for_statement_left(left);
        self.visit_statement(body);
        self.leave();
    }
}

impl<'a> Visit<'a> for Analysis<'a> {
    fn visit_program(&mut self, program: &Program<'a>) {
        let strict = program.has_use_strict_directive();
        let id = self.enter_function(FunctionKind::Script, strict, 0);
        self.visit_statements(&program.body);
        self.hoist_block_functions(id);
        self.synthetic_bindings();
        self.leave_function();
    }

    fn visit_function(&mut self, function: &Function<'a>, _flags: ScopeFlags) {
        self.out.functions_at.push(function.span.start);
        let next_kind = self.next_kind.take();
        let Some(body) = &function.body else {
            self.refuse("functions without a body", function.span);
            return;
        };
        match (function.r#async, function.generator) {
            (true, true) => self.refuse("async generators", function.span),
            (true, false) => self.refuse("async functions", function.span),
            (false, true) => self.refuse("generators", function.span),
            (false, false) => {}
        }
        let mut hoisted_from = None;
        let mut own_name = None;
        if let Some(id) = &function.id {
            let name = id.name.as_str();
            if function.is_declaration() {
                let scope = self.scope;
                let this = self.out.scope(scope);
                hoisted_from = Some(this.start);
                if this.kind.is_variable_scope() {
                    self.declare(scope, name, BindingKind::Var, 0);
                    self.out.doubted_functions.insert(id.span.start);
                } else {
                    self.declare(scope, name, BindingKind::BlockFunction, 0);
                    if !self.is_strict() && !function.r#async && !function.generator {
                        let owner = self.out.scope(scope).function;
                        let start = function.span.start;
                        self.candidates.push(Candidate { function: owner, scope, name, start });
                        self.out.doubted_functions.insert(id.span.start);
                    }
                }
            } else {
                own_name = Some(name);
            }
        }
        let (kind, class) = next_kind.unwrap_or((FunctionKind::Normal, None));
        let strict = self.is_strict() || function.has_use_strict_directive();
        let outer_uses = std::mem::take(&mut self.uses[self.scope.0 as usize]);
        let outer = self.scope;
        let id = self.enter_function(kind, strict, function.span.start);
        self.name_node(&function.scope_id, id.0);
        self.out.functions[id.0 as usize].class = class;
        if let Some(class) = class {
            if let Some((_, fields)) = self.out.classes[class.0 as usize].fields {
                self.mention(fields, function.span.start);
                self.mention("%this", function.span.start);
            }
            if kind == FunctionKind::DerivedConstructor {
                self.mention("%this", function.span.start);
            }
        }
        let start = body.span.start;
        self.function_parts(
            id,
            &function.params,
            own_name,
            &mut |analysis| analysis.visit_statements(&body.statements),
            start,
        );
        // What the function mentions may happen from where it is hoisted to; merge with what was there before.
        let inner_uses = std::mem::replace(&mut self.uses[outer.0 as usize], outer_uses);
        for (name, mut found) in inner_uses {
            if let Some(start) = hoisted_from {
                found.first = start;
            }
            let entry = self.uses[outer.0 as usize].entry(name).or_insert(found);
            entry.captured |= found.captured;
            entry.first = entry.first.min(found.first);
        }
    }

    fn visit_arrow_function_expression(&mut self, arrow: &ArrowFunctionExpression<'a>) {
        self.out.functions_at.push(arrow.span.start);
        if arrow.r#async {
            self.refuse("async functions", arrow.span);
        }
        let strict = self.is_strict() || arrow.has_use_strict_directive();
        let id = self.enter_function(FunctionKind::Arrow, strict, arrow.span.start);
        self.name_node(&arrow.scope_id, id.0);
        let start = arrow.body.span().start;
        self.function_parts(
            id,
            &arrow.params,
            None,
            &mut |analysis| match &arrow.body {
                ArrowFunctionBody::FunctionBody(body) => analysis.visit_statements(&body.statements),
                body => analysis.visit_expression(body.to_expression()),
            },
            start,
        );
    }

    fn visit_class(&mut self, class: &Class<'a>) {
        if let (Some(name), true) = (&class.id, class.is_declaration()) {
            self.declare(self.scope, name.name.as_str(), BindingKind::Class, class.span.end);
        }
        self.class(class);
    }

    fn visit_variable_declaration(&mut self, declaration: &VariableDeclaration<'a>) {
        if matches!(declaration.kind, VariableDeclarationKind::Using | VariableDeclarationKind::AwaitUsing) {
            self.refuse("`using` declarations", declaration.span);
        }
        for declarator in &declaration.declarations {
            let (scope, kind) = match declaration.kind {
                VariableDeclarationKind::Var => (self.var_scope(), BindingKind::Var),
                VariableDeclarationKind::Let => (self.scope, BindingKind::Let),
                _ => (self.scope, BindingKind::Const),
            };
            for name in declarator.id.get_binding_identifiers() {
                if kind == BindingKind::Var {
                    self.check_hoisting(name.name.as_str(), scope);
                }
                self.declare(scope, name.name.as_str(), kind, declarator.span.end);
                if kind == BindingKind::Var && declarator.init.is_some() {
                    self.mention(name.name.as_str(), name.span.start);
                }
            }
            self.visit_variable_declarator(declarator);
        }
    }

    fn visit_block_statement(&mut self, block: &BlockStatement<'a>) {
        self.enter_block(ScopeKind::Block, block.span.start, &block.scope_id);
        self.visit_statements(&block.body);
        self.leave();
    }

    fn visit_for_statement(&mut self, statement: &ForStatement<'a>) {
        self.enter_block(ScopeKind::Block, statement.span.start, &statement.scope_id);
        walk::walk_for_statement(self, statement);
        self.leave();
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.for_each(&it.left, &it.right, &it.body, it.span, &it.scope_id);
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        if it.r#await {
            self.refuse("for await", it.span);
        }
        self.for_each(&it.left, &it.right, &it.body, it.span, &it.scope_id);
    }

    fn visit_switch_statement(&mut self, statement: &SwitchStatement<'a>) {
        self.visit_expression(&statement.discriminant);
        self.enter_block(ScopeKind::Switch, statement.span.start, &statement.scope_id);
        self.visit_switch_cases(&statement.cases);
        self.leave();
    }

    fn visit_with_statement(&mut self, it: &WithStatement<'a>) {
        self.visit_expression(&it.object);
        let scope = self.enter_block(ScopeKind::With, it.span.start, &it.scope_id);
        let object = self.declare(scope, "%object", BindingKind::Synthetic, 0);
        self.make_dynamic(scope, object);
        self.visit_statement(&it.body);
        self.leave();
    }

    fn visit_catch_clause(&mut self, clause: &CatchClause<'a>) {
        let scope = self.enter_block(ScopeKind::Block, clause.span.start, &clause.scope_id);
        if let Some(parameter) = &clause.param {
            let kind = match &parameter.pattern {
                BindingPattern::BindingIdentifier(_) => BindingKind::SimpleCatch,
                _ => BindingKind::PatternCatch,
            };
            for name in parameter.pattern.get_binding_identifiers() {
                self.declare(scope, name.name.as_str(), kind, parameter.span.end);
            }
            self.visit_binding_pattern(&parameter.pattern);
        }
        self.visit_block_statement(&clause.body);
        self.leave();
    }

    fn visit_if_statement(&mut self, statement: &IfStatement<'a>) {
        self.visit_expression(&statement.test);
        for branch in [Some(&statement.consequent), statement.alternate.as_ref()].into_iter().flatten() {
            // Annex B.3.4: a function declaration as a branch is in a block of its own.
            if let Statement::FunctionDeclaration(function) = branch {
                let owner = self.out.scope(self.scope).function;
                let scope = self.enter(ScopeKind::Block, owner, function.span.start);
                self.visit_statement(branch);
                self.leave();
                let node = function.scope_id.get().expect("the semantic pass gives every scope an id");
                let function_of = self.out.of_node[&node];
                debug_assert_eq!(
                    self.out.scope(self.out.functions[function_of as usize].scope).parent,
                    Some(scope)
                );
            } else {
                self.visit_statement(branch);
            }
        }
    }

    fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
        self.mention(it.name.as_str(), it.span.start);
    }

    fn visit_this_expression(&mut self, it: &ThisExpression) {
        self.mention("%this", it.span.start);
    }

    fn visit_new_target(&mut self, it: &NewTarget) {
        self.mention("%newtarget", it.span.start);
    }

    fn visit_super(&mut self, it: &Super) {
        self.mention("%this", it.span.start);
        let function = self.this_function();
        self.out.functions[function.0 as usize].uses_super = true;
    }

    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        match &it.callee {
            Expression::Super(_) => {
                self.mention("%newtarget", it.span.start);
                self.mention("%callee", it.span.start);
                let class = self.out.function(self.this_function()).class;
                if let Some(class) = class
                    && let Some((_, fields)) = self.out.classes[class.0 as usize].fields
                {
                    self.mention(fields, it.span.start);
                }
            }
            _ if is_direct_eval(it) => self.direct_eval(it),
            _ => {}
        }
        walk::walk_call_expression(self, it);
    }

    fn visit_private_field_expression(&mut self, it: &PrivateFieldExpression<'a>) {
        let name = private_name(&it.field, self.source, self.allocator);
        self.mention(name, it.span.start);
        self.visit_expression(&it.object);
    }

    fn visit_private_in_expression(&mut self, it: &PrivateInExpression<'a>) {
        let name = private_name(&it.left, self.source, self.allocator);
        self.mention(name, it.span.start);
        self.visit_expression(&it.right);
    }

    fn visit_object_property(&mut self, it: &ObjectProperty<'a>) {
        if it.computed {
            self.visit_property_key(&it.key);
        }
        if it.method || it.kind != PropertyKind::Init {
            self.next_kind = Some((FunctionKind::Method, None));
        }
        self.visit_expression(&it.value);
    }

    fn visit_simple_assignment_target(&mut self, it: &SimpleAssignmentTarget<'a>) {
        if let SimpleAssignmentTarget::AssignmentTargetIdentifier(name) = it {
            self.out.assigned_at.push(name.span.start);
        }
        walk::walk_simple_assignment_target(self, it);
    }

    fn visit_assignment_target(&mut self, it: &AssignmentTarget<'a>) {
        if let AssignmentTarget::AssignmentTargetIdentifier(name) = it {
            self.out.assigned_at.push(name.span.start);
        }
        walk::walk_assignment_target(self, it);
    }

    fn visit_assignment_target_property_identifier(&mut self, it: &AssignmentTargetPropertyIdentifier<'a>) {
        self.out.assigned_at.push(it.binding.span.start);
        walk::walk_assignment_target_property_identifier(self, it);
    }

    // ---- Not supported ------------------------------------------------------------------------------------

    fn visit_yield_expression(&mut self, it: &YieldExpression<'a>) {
        self.refuse("generators", it.span);
    }
    fn visit_await_expression(&mut self, it: &AwaitExpression<'a>) {
        self.refuse("async functions", it.span);
    }
    fn visit_big_int_literal(&mut self, it: &BigIntLiteral<'a>) {
        self.refuse("BigInt literals", it.span);
    }
    fn visit_import_expression(&mut self, it: &ImportExpression<'a>) {
        self.refuse("dynamic imports", it.span);
    }
    fn visit_import_meta(&mut self, it: &ImportMeta) {
        self.refuse("modules", it.span);
    }
    fn visit_module_declaration(&mut self, it: &ModuleDeclaration<'a>) {
        self.refuse("modules", it.span());
    }
    fn visit_v8_intrinsic_expression(&mut self, it: &V8IntrinsicExpression<'a>) {
        self.refuse("V8 intrinsics", it.span);
    }
}
