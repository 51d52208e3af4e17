//! Functions: entry (environment, `this`, `arguments`, parameters, hoisted declarations), body and end.

use super::control::Exit;
use super::lower::*;
use super::pattern::{Bind, Element};
use super::resolve::is_simple;
use super::scope::*;
use crate::code::builder::{Builder, PENDING};
use crate::code::frame;
use crate::code::ops::*;
use crate::code::{FunctionKind, FunctionTemplate, GlobalDeclaration, GlobalKind};
use oxc_ast::ast::*;
use oxc_span::{GetSpan, Span};
use rustc_hash::{FxHashMap, FxHashSet};

/// What a function's code is made of.
pub enum Body<'b, 'a> {
    /// Statements in braces.
    Statements(&'b [Statement<'a>]),
    /// The expression of a concise arrow function.
    Expression(&'b Expression<'a>),
    /// The initialisers of a class's instances.
    Fields(&'b Class<'a>, ClassId),
    /// The static initialisers and blocks of a class.
    Statics(&'b Class<'a>),
    /// A constructor that the class does not spell out.
    DefaultConstructor,
}

/// A function to lower.
pub struct Source<'b, 'a> {
    /// Its entry in the analysis.
    pub id: FunctionId,
    /// Its name.
    pub name: Box<[u16]>,
    /// Its parameters.
    pub parameters: Option<&'b FormalParameters<'a>>,
    /// Its body.
    pub body: Body<'b, 'a>,
    /// What `toString` shows.
    pub span: Span,
}

impl<'a> Lowerer<'a> {
    /// Lowers the script: function 0.
    pub fn script(&mut self, program: &Program<'a>) -> FunctionTemplate {
        let scope = self.f.scope;
        self.make_environment(scope);
        self.capture_implicit(scope);
        let globals = self.global_declarations(scope, &program.body);
        if !globals.is_empty() {
            self.f.b.emit(DeclareGlobals {});
        }
        self.take_remaining_registers(scope);
        let completion = self.temp();
        match program.directives.last() {
            // A directive is an expression statement all the same (ECMAScript 11.2.1).
            Some(directive) => self.string_literal(&directive.expression, completion),
            None => self.f.b.emit(LoadUndefined { dst: completion }),
        }
        self.hoist_functions(&program.body);
        self.script_statements(&program.body, completion);
        self.f.b.emit(Return { src: completion });
        let strict = self.f.strict;
        let b = std::mem::take(&mut self.f.b);
        let template = FunctionTemplate {
            strict,
            globals: globals.into(),
            source_range: (0, self.source.len() as u32),
            ..FunctionTemplate::empty(FunctionKind::Script)
        };
        self.finish(b, template)
    }

    fn global_declarations(
        &mut self,
        scope: ScopeId,
        statements: &[Statement<'a>],
    ) -> Vec<GlobalDeclaration> {
        let functions: FxHashSet<&str> = (statements.iter())
            .filter_map(hoisted_function)
            .filter_map(|function| function.id.as_ref().map(|id| id.name.as_str()))
            .collect();
        let scopes = self.scopes;
        let mut globals = Vec::new();
        for binding in &scopes.scope(scope).bindings {
            let kind = match binding.kind {
                BindingKind::Synthetic => continue,
                BindingKind::Let | BindingKind::Class => GlobalKind::Let,
                BindingKind::Const => GlobalKind::Const,
                _ if functions.contains(binding.name) => GlobalKind::Function,
                _ => GlobalKind::Var,
            };
            globals.push(GlobalDeclaration { name: self.f.b.str(binding.name), kind });
        }
        globals
    }

    /// Lowers an inner function to a template. The current function's state is put aside meanwhile.
    pub fn function(&mut self, source: Source<'_, 'a>) -> FunctionTemplate {
        let scopes = self.scopes;
        let info = scopes.function(source.id);
        let parameters = source.parameters.map_or(0, |parameters| parameters.items.len());
        let rest = source.parameters.and_then(|parameters| parameters.rest.as_deref());
        let synthetic_rest =
            matches!(source.body, Body::DefaultConstructor) && info.kind == FunctionKind::DerivedConstructor;
        let needs_rest = rest.is_some() || synthetic_rest;
        let arguments = scopes
            .scope(info.scope)
            .names
            .get("arguments")
            .copied()
            .filter(|&index| scopes.binding(info.scope, index).kind == BindingKind::Arguments);
        let fixed =
            frame::FIRST_ARG + parameters + usize::from(arguments.is_some()) + usize::from(needs_rest);
        let state = FunctionState {
            b: Builder::new(fixed),
            id: source.id,
            scope: info.scope,
            strict: info.strict,
            kind: info.kind,
            outer_environment: None,
            outer_this: None,
            this_initialised: false,
            new_target: None,
            controls: Vec::new(),
            chains: Vec::new(),
            completion: None,
        };
        let outer = std::mem::replace(&mut self.f, state);
        self.at(source.span);
        self.entry(info, synthetic_rest);
        let arguments_register = Reg((frame::FIRST_ARG + parameters.min(frame::REGISTERS_MAX)) as u16);
        let rest_register = Reg(arguments_register.0 + u16::from(arguments.is_some()));
        if let Some(index) = arguments {
            self.bind_arguments(info, index, arguments_register, parameters);
        }
        if info.kind == FunctionKind::BaseConstructor
            && let Some(class) = info.class
            && !matches!(source.body, Body::DefaultConstructor)
        {
            self.initialise_fields(class, THIS, source.span);
        }
        if let Some(parameters) = source.parameters {
            self.bind_parameters(info, parameters, rest_register);
        }
        self.take_remaining_registers(info.scope);
        if info.body != info.scope {
            self.enter_body(info);
        }
        self.body(&source, info, rest_register);
        let b = std::mem::replace(&mut self.f, outer).b;
        let length = source.parameters.map_or(0, |parameters| {
            parameters.items.iter().take_while(|parameter| parameter.initializer.is_none()).count()
        });
        let template = FunctionTemplate {
            name: source.name,
            strict: info.strict,
            parameters: parameters as u16,
            length: length as u16,
            needs_arguments: arguments.is_some(),
            strict_arguments: info.strict || !source.parameters.is_none_or(is_simple),
            needs_rest,
            source_range: (source.span.start, source.span.end),
            ..FunctionTemplate::empty(info.kind)
        };
        self.finish(b, template)
    }

    /// What comes first: new.target, environments, `this` and what inner functions capture of these.
    pub fn entry(&mut self, info: &FunctionInfo<'a>, synthetic_rest: bool) {
        let scope = info.scope;
        let names = &self.scopes.scope(scope).names;
        if names.contains_key("%newtarget") || synthetic_rest {
            let dst = self.temp();
            self.f.b.emit(LoadNewTarget { dst });
            self.f.new_target = Some(dst);
        }
        if self.scopes.needs_outer_environment(info_id(self)) || self.needs_fields(info) {
            let dst = self.temp();
            self.f.b.emit(LoadCalleeEnv { dst });
            self.f.outer_environment = Some(dst);
        }
        self.make_environment(scope);
        self.capture_implicit(scope);
        if info.kind == FunctionKind::Arrow && info.free.contains(&"%this") {
            let resolved = self.resolve("%this");
            if let Resolved::Binding(owner, _) = resolved {
                let owner = self.scopes.scope(owner).function;
                if self.scopes.function(owner).kind != FunctionKind::DerivedConstructor {
                    let register = self.load_name("%this", None, 0);
                    self.f.outer_this = Some(register);
                }
            }
        }
    }

    /// Whether the function is a constructor that runs its class's initialisers.
    fn needs_fields(&self, info: &FunctionInfo<'a>) -> bool {
        info.class.is_some_and(|class| self.scopes.classes[class.0 as usize].fields.is_some())
    }

    /// Coerces `this` where it is used, and puts it, new.target, the callee and the function's own name where inner
    /// functions look for them.
    fn capture_implicit(&mut self, scope: ScopeId) {
        let scopes = self.scopes;
        for (index, binding) in scopes.scope(scope).bindings.iter().enumerate() {
            let register = match (binding.kind, binding.name) {
                (BindingKind::Synthetic, "%this") => {
                    if !self.f.strict && self.f.kind != FunctionKind::Script {
                        self.f.b.emit(CoerceThis {});
                    }
                    THIS
                }
                (BindingKind::Synthetic, "%newtarget") => {
                    self.f.new_target.expect("loaded at entry, where it is used")
                }
                (BindingKind::Synthetic, "%callee") | (BindingKind::FunctionName, _) => CALLEE,
                _ => continue,
            };
            if binding.captured {
                let env = self.states[scope.0 as usize].environment.expect("a captured binding has one");
                let (depth, slot) = (Count(0), Count(binding.slot));
                self.f.b.emit(SetEnv { env, depth, slot, src: register });
            } else {
                self.set_register(scope, index as u32, register);
            }
        }
    }

    fn bind_arguments(&mut self, info: &FunctionInfo<'a>, index: u32, register: Reg, parameters: usize) {
        let scope = info.scope;
        if info.mapped_arguments {
            let env = self.states[scope.0 as usize].environment.expect("mapped parameters live in it");
            for position in 0..parameters.min(frame::REGISTERS_MAX) {
                let src = Reg((frame::FIRST_ARG + position) as u16);
                self.f.b.emit(SetEnv { env, depth: Count(0), slot: Count(position as u16), src });
            }
            self.f.b.emit(MapArguments { args: register, env, first: Count(0) });
        }
        let binding = self.scopes.binding(scope, index);
        if binding.captured {
            self.initialise_name("arguments", register);
        } else {
            self.set_register(scope, index, register);
        }
    }

    fn bind_parameters(&mut self, info: &FunctionInfo<'a>, parameters: &FormalParameters<'a>, rest: Reg) {
        let scopes = self.scopes;
        let scope = scopes.scope(info.scope);
        let register_of =
            |position: usize| Reg((frame::FIRST_ARG + position).min(frame::REGISTERS_MAX) as u16);
        // First the registers: an argument's own, unless something may see the parameter before it is bound.
        for (position, parameter) in parameters.items.iter().enumerate() {
            if let BindingPattern::BindingIdentifier(name) = &parameter.pattern {
                let index = scope.names[name.name.as_str()];
                let binding = &scope.bindings[index as usize];
                if !binding.captured && !binding.dead_zone {
                    self.set_register(info.scope, index, register_of(position));
                }
            }
        }
        if let Some(parameter) = &parameters.rest
            && let BindingPattern::BindingIdentifier(name) = &parameter.rest.argument
        {
            let index = scope.names[name.name.as_str()];
            let binding = &scope.bindings[index as usize];
            if !binding.captured && !binding.dead_zone {
                self.set_register(info.scope, index, rest);
            }
        }
        self.take_remaining_registers(info.scope);
        if info.mapped_arguments {
            debug_assert!(is_simple(parameters));
            return; // All in place.
        }
        let mut last = FxHashMap::default();
        for (position, parameter) in parameters.items.iter().enumerate() {
            if let BindingPattern::BindingIdentifier(name) = &parameter.pattern {
                last.insert(name.name.as_str(), position);
            }
        }
        for (position, parameter) in parameters.items.iter().enumerate() {
            if let BindingPattern::BindingIdentifier(name) = &parameter.pattern
                && last[name.name.as_str()] != position
            {
                continue; // Of two parameters with one name, the last has the name.
            }
            let element = Element::of_parameter(parameter);
            self.at(parameter.span);
            self.element(&element, register_of(position), Bind::Initialise);
        }
        if let Some(parameter) = &parameters.rest {
            let element = Element::of_binding(&parameter.rest.argument);
            self.at(parameter.span);
            self.element(&element, rest, Bind::Initialise);
        }
    }

    /// Enters the body's own scope, its variables beginning as parameters of the same name.
    fn enter_body(&mut self, info: &FunctionInfo<'a>) {
        // Left with the function.
        let _entered = self.enter(info.body);
        let scopes = self.scopes;
        for (index, binding) in scopes.scope(info.body).bindings.iter().enumerate() {
            if binding.kind != BindingKind::Var {
                continue;
            }
            let Some(&outer) = scopes.scope(info.scope).names.get(binding.name) else { continue };
            let kind = scopes.binding(info.scope, outer).kind;
            if !matches!(kind, BindingKind::Parameter | BindingKind::Arguments) {
                continue;
            }
            let mark = self.f.b.mark();
            let value = self.load_binding(info.scope, outer);
            match self.place(Resolved::Binding(info.body, index as u32)) {
                Place::Register(register) => self.mov(register, value),
                Place::Slot { environment: env, depth, slot } => {
                    self.f.b.emit(SetEnv { env, depth: Count(depth), slot: Count(slot), src: value });
                }
                Place::Global => unreachable!("a variable of a function is not global"),
            }
            self.f.b.release(mark);
        }
    }

    fn body(&mut self, source: &Source<'_, 'a>, info: &FunctionInfo<'a>, rest: Reg) {
        match source.body {
            Body::Statements(statements) => {
                self.hoist_functions(statements);
                for statement in statements {
                    self.statement(statement);
                    // What follows such a statement of the body itself runs only where `this` is bound.
                    self.f.this_initialised |= is_super_call(statement);
                }
            }
            Body::Expression(expression) => {
                self.return_value(expression, expression.span());
            }
            Body::Fields(class, id) => self.fields_body(class, id),
            Body::Statics(class) => self.statics_body(class),
            Body::DefaultConstructor => self.default_constructor(info, rest, source.span),
        }
        self.exit(Exit::Return, None);
    }

    /// Returns from the function; no control structure is left to pass. A derived constructor returns an object or
    /// throws (ECMAScript 10.2.2).
    pub fn emit_return(&mut self, value: Option<Reg>) {
        if self.f.kind != FunctionKind::DerivedConstructor {
            let src = value.unwrap_or_else(|| {
                let src = self.temp();
                self.f.b.emit(LoadUndefined { dst: src });
                src
            });
            self.f.b.emit(Return { src });
            return;
        }
        if !self.f.b.reachable() {
            return;
        }
        if let Some(value) = value {
            let object = self.f.b.label();
            let undefined = self.f.b.label();
            self.f.b.jump(JumpIfObject { src: value, to: PENDING }, object);
            self.f.b.jump(JumpIfUndefined { src: value, to: PENDING }, undefined);
            let message = self.f.b.str("a derived constructor may only return an object or undefined");
            // The constructor has returned by then: kind 4, a TypeError of its caller's realm.
            self.f.b.emit(ThrowError { kind: Count(4), message });
            self.f.b.bind(object);
            self.f.b.emit(Return { src: value });
            self.f.b.bind(undefined);
        }
        let position = self.f.b.position();
        let this = self.this(position);
        self.f.b.emit(Return { src: this });
    }

    /// Makes the closures of the function declarations in a statement list, before anything else of it runs.
    pub fn hoist_functions(&mut self, statements: &[Statement<'a>]) {
        for function in statements.iter().filter_map(hoisted_function) {
            self.hoist_function(function);
        }
    }

    /// Makes the closure of a function declaration and stores it in the binding.
    pub fn hoist_function(&mut self, function: &Function<'a>) {
        let name = &function.id.as_ref().expect("a declaration has a name").name;
        let mark = self.f.b.mark();
        let resolved = self.resolve(name);
        if let Place::Register(register) = self.place(resolved) {
            self.closure(function, register, &Name::None);
        } else {
            let value = self.temp();
            self.closure(function, value, &Name::None);
            if self.f.kind == FunctionKind::Script && resolved == Resolved::Global {
                let name = self.f.b.str(name);
                self.f.b.emit(DeclareGlobalFunction { name, src: value });
            } else {
                self.initialise_name(name, value);
            }
        }
        self.f.b.release(mark);
    }

    /// `dst` = a closure of the function; `name` is for one without its own.
    pub fn closure(&mut self, function: &Function<'a>, dst: Reg, name: &Name) {
        self.method_closure(function, dst, name, function.span);
    }

    /// As [`Lowerer::closure`], for a method whose text in the source begins before the function's.
    pub fn method_closure(&mut self, function: &Function<'a>, dst: Reg, name: &Name, span: Span) {
        let template = self.function_template(function, name, span);
        self.new_closure(template, dst);
        if let (None, Name::Key(key)) = (&function.id, name) {
            self.f.b.emit(SetFunctionName { func: dst, key: *key, prefix: Count(0) });
        }
    }

    /// Lowers a function to a template.
    pub fn function_template(
        &mut self,
        function: &Function<'a>,
        name: &Name,
        span: Span,
    ) -> FunctionTemplate {
        let id = FunctionId(self.of_node(&function.scope_id));
        let name = match &function.id {
            Some(id) => id.name.encode_utf16().collect(),
            None => name.units(),
        };
        let body = function.body.as_ref().expect("the analysis refuses functions without a body");
        let body = Body::Statements(&body.statements);
        self.function(Source { id, name, parameters: Some(&function.params), body, span })
    }

    /// `dst` = a closure of an arrow function.
    pub fn arrow(&mut self, arrow: &ArrowFunctionExpression<'a>, dst: Reg, name: &Name) {
        let id = FunctionId(self.of_node(&arrow.scope_id));
        let body = match &arrow.body {
            ArrowFunctionBody::FunctionBody(body) => Body::Statements(&body.statements),
            body => Body::Expression(body.to_expression()),
        };
        let source =
            Source { id, name: name.units(), parameters: Some(&arrow.params), body, span: arrow.span };
        let template = self.function(source);
        self.new_closure(template, dst);
        if let Name::Key(key) = name {
            self.f.b.emit(SetFunctionName { func: dst, key: *key, prefix: Count(0) });
        }
    }

    /// `dst` = a closure of the template.
    pub fn new_closure(&mut self, template: FunctionTemplate, dst: Reg) {
        let mark = self.f.b.mark();
        let function = self.f.b.function(template);
        let env = self.environment_or_undefined();
        self.f.b.emit(NewClosure { dst, function, env });
        self.f.b.release(mark);
    }
}

fn info_id(lowerer: &Lowerer<'_>) -> FunctionId {
    lowerer.f.id
}

/// Whether a statement is `super(...);`.
fn is_super_call(statement: &Statement<'_>) -> bool {
    match statement {
        Statement::ExpressionStatement(statement) => match &statement.expression {
            Expression::CallExpression(call) => matches!(call.callee, Expression::Super(_)),
            _ => false,
        },
        _ => false,
    }
}

/// The function that a statement declares, through its labels.
pub fn hoisted_function<'b, 'a>(statement: &'b Statement<'a>) -> Option<&'b Function<'a>> {
    let mut statement = statement;
    loop {
        match statement {
            Statement::FunctionDeclaration(function) => return Some(function),
            Statement::LabeledStatement(labelled) => statement = &labelled.body,
            _ => return None,
        }
    }
}

/// The end of an expression's span.
pub fn end_of(expression: &Expression<'_>) -> u32 {
    expression.span().end
}
