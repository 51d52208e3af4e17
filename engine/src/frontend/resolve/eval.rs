//! Direct `eval`: what it makes of the scopes around it, and the analysis of its code.

use super::Analysis;
use crate::code::FunctionKind;
use crate::code::scopes::EvalScopes;
use crate::frontend::scope::*;
use oxc_ast::ast::*;
use oxc_ast_visit::Visit;
use rustc_hash::FxHashMap;

impl<'a> Analysis<'a> {
    pub(super) fn make_dynamic(&mut self, scope: ScopeId, object: u32) {
        self.out.scopes[scope.0 as usize].dynamic = Some(object);
        self.out.has_dynamic = true;
    }

    /// A call of `eval` by that name: its code may use any name around it, and in sloppy mode declare variables in the function.
    pub(super) fn direct_eval(&mut self, call: &CallExpression<'a>) {
        if call.arguments.iter().any(Argument::is_spread) || call.arguments.len() > 1000 {
            self.refuse("spread (or over 1,000 arguments) in a direct eval", call.span);
        }
        let position = call.span.start;
        self.mention("%this", position);
        if self.out.function(self.this_function()).kind != FunctionKind::Script {
            self.mention("arguments", position);
        }
        let mut at = Some(self.scope);
        while let Some(id) = at {
            let scope = &mut self.out.scopes[id.0 as usize];
            scope.has_eval = true;
            at = scope.parent;
            let function = scope.function;
            self.out.functions[function.0 as usize].has_eval = true;
        }
        let scope = self.var_scope();
        let is_function = matches!(self.out.scope(scope).kind, ScopeKind::Function | ScopeKind::Body);
        // In the code of another `eval` they go to the function around that, which is prepared for them.
        if is_function && !self.is_strict() && Some(scope) != self.eval_scope {
            let object = self.declare(scope, "%vars", BindingKind::Synthetic, 0);
            self.make_dynamic(scope, object);
        }
    }

    /// The code of an `eval`: an arrow function in the scopes around the call.
    pub(super) fn eval_code(&mut self, program: &Program<'a>, around: &EvalScopes) {
        for function in &around.functions {
            let info = FunctionInfo::new(ScopeId(0), function.kind, function.strict);
            self.out.functions.push(FunctionInfo { has_eval: true, ..info });
        }
        for (index, scope) in around.scopes.iter().enumerate() {
            let mut names = FxHashMap::default();
            let mut bindings = Vec::with_capacity(scope.bindings.len());
            for binding in &scope.bindings {
                let name: &'a str = self.allocator.alloc_str(&binding.name);
                names.insert(name, bindings.len() as u32);
                bindings.push(Binding {
                    name,
                    kind: binding.kind,
                    captured: true,
                    dead_zone: binding.dead_zone,
                    slot: binding.slot,
                    initialised_at: 0,
                    first_use: 0,
                });
            }
            let id = ScopeId(index as u32);
            let function = &mut self.out.functions[scope.function as usize];
            if index == 0 || around.scopes[index - 1].function != scope.function {
                function.scope = id;
            }
            let parent = index.checked_sub(1).map(|outer| ScopeId(outer as u32));
            let made = Scope::new(parent, FunctionId(scope.function), scope.kind, 0);
            let (slots, dynamic) = (scope.slots, scope.dynamic);
            self.out.scopes.push(Scope { bindings, names, slots, dynamic, has_eval: true, ..made });
            self.out.has_dynamic |= scope.dynamic.is_some();
            self.uses.push(FxHashMap::default());
            self.scope = id;
        }
        let strict = around.strict || program.has_use_strict_directive();
        let id = self.enter_function(FunctionKind::Arrow, strict, 0);
        self.out.eval_function = Some(id);
        // Its variables are outside, whatever it mentions.
        self.out.functions[id.0 as usize].has_eval = true;
        self.eval_scope = (!strict).then_some(self.scope);
        self.visit_statements(&program.body);
        self.hoist_block_functions(id);
        self.leave_function();
    }
}
