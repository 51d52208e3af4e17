//! The code of an `eval` (ECMAScript 19.2.1.1): an arrow function whose environment is that of the call, and which returns its completion value.

use super::function::hoisted_function;
use super::lower::*;
use super::scope::*;
use super::{CompileError, CompileOptions};
use crate::code::builder::PENDING;
use crate::code::ops::*;
use crate::code::scopes::EvalScopes;
use crate::code::{FunctionKind, FunctionTemplate, GlobalDeclaration, GlobalKind};
use oxc_ast::ast::*;
use oxc_span::Span;

/// Makes code strict that is evaluated in strict code.
const STRICT: &str = "'use strict';";

/// Compiles the code of an `eval` in the scopes around its call.
///
/// The second part is the text that the code's offsets refer to.
pub fn compile_eval(
    source: &str,
    name: &str,
    around: &EvalScopes,
    options: &CompileOptions,
) -> (Result<FunctionTemplate, CompileError>, String) {
    let source = if around.strict { format!("{STRICT}{source}") } else { source.to_owned() };
    let mut result = super::compile(&source, name, Some(around), options);
    if let Err(error) = &mut result
        && around.strict
        && error.line == 1
    {
        error.column = error.column.saturating_sub(STRICT.len() as u32).max(1);
    }
    (result, source)
}

/// A variable of the code that a `let` between it and its function, or of that function, forbids (19.2.1.3, step 3).
pub fn conflict<'a>(scopes: &Scopes<'a>) -> Option<&'a str> {
    let function = scopes.function(scopes.eval_function?);
    let is_taken = |name: &str| {
        let mut at = scopes.scope(function.scope).parent;
        while let Some(id) = at {
            let scope = scopes.scope(id);
            let kind = scope.names.get(name).map(|&index| scope.bindings[index as usize].kind);
            if kind.is_some_and(BindingKind::is_lexical) {
                return true;
            }
            if scope.kind.is_variable_scope() {
                return false;
            }
            at = scope.parent;
        }
        false
    };
    scopes.eval_names.iter().copied().find(|name| is_taken(name))
}

/// Whether a call is a direct `eval` where its callee is the intrinsic: by that name, and not in an optional chain.
pub fn is_direct_eval(call: &CallExpression<'_>) -> bool {
    matches!(&call.callee, Expression::Identifier(callee) if callee.name == "eval") && !call.optional
}

impl<'a> Lowerer<'a> {
    /// Lowers the code.
    pub fn eval_code(&mut self, program: &Program<'a>) -> FunctionTemplate {
        let info = self.scopes.function(self.f.id);
        self.at(Span::new(0, 0));
        self.entry(info, false);
        self.take_remaining_registers(info.scope);
        let globals = if info.strict {
            self.hoist_functions(&program.body);
            Vec::new()
        } else {
            self.declare_around(&program.body)
        };
        let completion = self.temp();
        match program.directives.last() {
            Some(directive) => self.string_literal(&directive.expression, completion),
            None => self.f.b.emit(LoadUndefined { dst: completion }),
        }
        self.script_statements(&program.body, completion);
        self.f.b.emit(Return { src: completion });
        let b = std::mem::take(&mut self.f.b);
        let template = FunctionTemplate {
            name: "eval".encode_utf16().collect(),
            strict: info.strict,
            globals: globals.into(),
            source_range: (0, self.source.len() as u32),
            ..FunctionTemplate::empty(FunctionKind::Arrow)
        };
        self.finish(b, template)
    }

    /// Declares the variables and functions of sloppy code in the function or script around the call; gives what of it are globals.
    fn declare_around(&mut self, statements: &[Statement<'a>]) -> Vec<GlobalDeclaration> {
        let scopes = self.scopes;
        let functions: Vec<&Function<'a>> = statements.iter().filter_map(hoisted_function).collect();
        let own_name = |function: &Function<'a>| function.id.as_ref().expect("a declaration has a name").name;
        let around = scopes.scope(self.f.scope).parent.expect("something is around the call");
        let at = scopes.variable_scope(around);
        let scope = scopes.scope(at);
        if scope.kind == ScopeKind::Script {
            let mut globals = Vec::new();
            for &name in &scopes.eval_names {
                let is_function = functions.iter().any(|function| own_name(function) == name);
                let kind = if is_function { GlobalKind::Function } else { GlobalKind::Var };
                globals.push(GlobalDeclaration { name: self.f.b.str(name), kind });
            }
            if !globals.is_empty() {
                self.f.b.emit(DeclareGlobals {});
            }
            for function in functions {
                let mark = self.f.b.mark();
                let src = self.temp();
                self.closure(function, src, &Name::None);
                let name = self.f.b.str(&own_name(function));
                self.f.b.emit(DeclareGlobalFunction { name, src });
                self.f.b.release(mark);
            }
            return globals;
        }
        let dynamic = scope.dynamic.expect("a function with a direct eval has an object for its variables");
        for &name in &scopes.eval_names {
            let mark = self.f.b.mark();
            // Of functions with one name, the last has it.
            let function = functions.iter().rev().find(|function| own_name(function) == name);
            let value = self.temp();
            match function {
                Some(function) => self.closure(function, value, &Name::None),
                None => self.f.b.emit(LoadUndefined { dst: value }),
            }
            let variable = scope.names.get(name).copied();
            let variable =
                variable.filter(|&index| scope.bindings[index as usize].kind != BindingKind::FunctionName);
            match (variable, function) {
                (Some(_), None) => {}
                (Some(index), Some(_)) => self.store_resolved(name, Resolved::Binding(at, index), value),
                (None, _) => {
                    let object = self.load_binding(at, dynamic);
                    let text = self.f.b.str(name);
                    let there = self.f.b.label();
                    if function.is_none() {
                        let own = self.temp();
                        self.f.b.emit(ResolveName { dst: own, obj: object, name: text });
                        self.f.b.jump(JumpIfNotUndefined { src: own, to: PENDING }, there);
                    }
                    let fb = self.f.b.feedback(FeedbackKind::Set);
                    self.f.b.emit(DefineNamed { obj: object, name: text, src: value, fb });
                    self.f.b.bind(there);
                }
            }
            self.f.b.release(mark);
        }
        Vec::new()
    }
}
