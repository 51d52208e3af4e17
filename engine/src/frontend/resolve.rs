//! The analysis: one walk over the tree that finds every scope, binding and capture, before anything is lowered.
//!
//! A name is resolved when the scope it may belong to is left, for only then are all declarations known (`var` and
//! functions hoist). What a scope does not declare goes on to its parent, merged by name, with two facts that only
//! grow: whether a function boundary was crossed, and the first place from where the use may happen. A hoisted
//! function may run from the beginning of the block it stands in; any other closure from where it is written. So a
//! binding needs checks for its temporal dead zone exactly where the first use stands before its initialisation, or in
//! a `switch`, whose cases may be entered past it.
//!
//! It also refuses, by name, what the engine does not support yet.

use super::scope::*;
use crate::code::FunctionKind;
use oxc_allocator::Allocator;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};
use oxc_syntax::scope::{ScopeFlags, ScopeId as NodeScope};
use rustc_hash::FxHashMap;
use std::cell::Cell;

/// A program that is refused, and where.
#[derive(Debug)]
pub struct Refusal {
    /// Whether something is too large; else it is a feature that is not supported.
    pub too_large: bool,
    /// The feature's name, in the plural or as a mass noun ("generators"), or what is too large.
    pub what: &'static str,
    /// Where it is used.
    pub span: Span,
}

/// Functions nested in functions, at most: everything that walks templates recurses, on any thread.
pub const FUNCTION_DEPTH_MAX: usize = 1_000;

/// Analyses a script. The second part is the first refused feature, in the order of the source.
pub fn analyse<'a>(program: &Program<'a>, allocator: &'a Allocator) -> (Scopes<'a>, Option<Refusal>) {
    let mut analysis = Analysis {
        out: Scopes::default(),
        allocator,
        source: program.source_text,
        scope: ScopeId(0),
        uses: Vec::new(),
        next_kind: None,
        candidates: Vec::new(),
        depth: 0,
        refusal: None,
    };
    analysis.visit_program(program);
    let mut scopes = analysis.out;
    scopes.assigned_at.sort_unstable();
    scopes.functions_at.sort_unstable();
    (scopes, analysis.refusal)
}

#[derive(Clone, Copy)]
struct Use {
    captured: bool,
    first: u32,
}

/// A block function that may also be a variable (Annex B.3.3).
struct Candidate<'a> {
    function: FunctionId,
    scope: ScopeId,
    name: &'a str,
    start: u32,
}

struct Analysis<'a> {
    out: Scopes<'a>,
    allocator: &'a Allocator,
    source: &'a str,
    scope: ScopeId,
    /// Unresolved uses of each scope.
    uses: Vec<FxHashMap<&'a str, Use>>,
    /// What the function about to be visited is, where it is not a plain one, and its class if it is a constructor.
    next_kind: Option<(FunctionKind, Option<ClassId>)>,
    candidates: Vec<Candidate<'a>>,
    depth: usize,
    refusal: Option<Refusal>,
}

impl<'a> Analysis<'a> {
    // ---- Scopes and bindings ------------------------------------------------------------------------------

    fn enter(&mut self, kind: ScopeKind, function: FunctionId, start: u32) -> ScopeId {
        let id = ScopeId(self.out.scopes.len() as u32);
        let parent = (kind != ScopeKind::Script).then_some(self.scope);
        self.out.scopes.push(Scope {
            parent,
            function,
            kind,
            start,
            bindings: Vec::new(),
            names: FxHashMap::default(),
            slots: 0,
        });
        self.uses.push(FxHashMap::default());
        self.scope = id;
        id
    }

    fn enter_block(&mut self, kind: ScopeKind, start: u32, node: &Cell<Option<NodeScope>>) -> ScopeId {
        let function = self.out.scope(self.scope).function;
        let id = self.enter(kind, function, start);
        self.name_node(node, id.0);
        id
    }

    fn name_node(&mut self, node: &Cell<Option<NodeScope>>, value: u32) {
        let node = node.get().expect("the semantic pass gives every scope an id");
        self.out.of_node.insert(node, value);
    }

    /// Declares `name` in `scope`, unless it is there already.
    fn declare(&mut self, scope: ScopeId, name: &'a str, kind: BindingKind, initialised_at: u32) -> u32 {
        let scope = &mut self.out.scopes[scope.0 as usize];
        if let Some(&index) = scope.names.get(name) {
            return index;
        }
        let index = scope.bindings.len() as u32;
        scope.names.insert(name, index);
        scope.bindings.push(Binding {
            name,
            kind,
            captured: false,
            dead_zone: false,
            slot: 0,
            initialised_at,
            first_use: u32::MAX,
        });
        index
    }

    fn capture(&mut self, scope: ScopeId, index: u32) {
        self.out.scopes[scope.0 as usize].bindings[index as usize].captured = true;
    }

    /// The scope that `var` declares in.
    fn var_scope(&self) -> ScopeId {
        let mut scope = self.scope;
        loop {
            match self.out.scope(scope).kind {
                ScopeKind::Script | ScopeKind::Function | ScopeKind::Body | ScopeKind::StaticBlock => {
                    return scope;
                }
                _ => scope = self.out.scope(scope).parent.expect("the script is around every scope"),
            }
        }
    }

    fn mention(&mut self, name: &'a str, position: u32) {
        let entry =
            self.uses[self.scope.0 as usize].entry(name).or_insert(Use { captured: false, first: u32::MAX });
        entry.first = entry.first.min(position);
    }

    /// Leaves the current scope: resolves what it declares, hands the rest to its parent, and lays out its
    /// environment.
    fn leave(&mut self) {
        let id = self.scope;
        let uses = std::mem::take(&mut self.uses[id.0 as usize]);
        let scope = &mut self.out.scopes[id.0 as usize];
        let parent = scope.parent;
        let crosses = scope.kind == ScopeKind::Function;
        let function = scope.function;
        let mut free = Vec::new();
        for (name, mut found) in uses {
            if let Some(&index) = scope.names.get(name) {
                let binding = &mut scope.bindings[index as usize];
                binding.captured |= found.captured;
                binding.first_use = binding.first_use.min(found.first);
                continue;
            }
            let Some(parent) = parent else { continue };
            if crosses {
                found.captured = true;
                free.push(name);
            }
            let entry = self.uses[parent.0 as usize].entry(name).or_insert(found);
            entry.captured |= found.captured;
            entry.first = entry.first.min(found.first);
        }
        if crosses {
            // The order of a hash map must not decide anything.
            free.sort_unstable();
            self.out.functions[function.0 as usize].free = free;
        }
        let in_switch = scope.kind == ScopeKind::Switch;
        let is_script = scope.kind == ScopeKind::Script;
        for binding in &mut scope.bindings {
            binding.dead_zone =
                binding.kind.has_dead_zone() && (in_switch || binding.first_use < binding.initialised_at);
            let in_environment =
                binding.captured && (!is_script || binding.kind == BindingKind::Synthetic) && {
                    // Parameters of a function with a mapped `arguments` object have their slots already.
                    !(binding.kind == BindingKind::Parameter
                        && self.out.functions[function.0 as usize].mapped_arguments)
                };
            if in_environment {
                binding.slot = scope.slots;
                scope.slots = scope.slots.saturating_add(1);
            }
        }
        if let Some(parent) = parent {
            self.scope = parent;
        }
    }

    fn refuse(&mut self, what: &'static str, span: Span) {
        if self.refusal.as_ref().is_none_or(|first| span.start < first.span.start) {
            self.refusal = Some(Refusal { too_large: false, what, span });
        }
    }

    // ---- Functions ----------------------------------------------------------------------------------------

    fn enter_function(&mut self, kind: FunctionKind, strict: bool, start: u32) -> FunctionId {
        let id = FunctionId(self.out.functions.len() as u32);
        let scope_kind = if kind == FunctionKind::Script { ScopeKind::Script } else { ScopeKind::Function };
        // The entry must exist before its scope is left; its scopes are filled in at once.
        let scope = self.enter(scope_kind, id, start);
        self.out.functions.push(FunctionInfo {
            scope,
            body: scope,
            strict,
            kind,
            class: None,
            uses_super: false,
            mapped_arguments: false,
            free: Vec::new(),
        });
        self.depth += 1;
        if self.depth > FUNCTION_DEPTH_MAX {
            let span = Span::new(start, start);
            let what = "functions are nested more than 1,000 deep";
            self.refusal.get_or_insert(Refusal { too_large: true, what, span });
        }
        id
    }

    fn is_strict(&self) -> bool {
        let function = self.out.scope(self.scope).function;
        if self.out.function(function).strict {
            return true;
        }
        // Class bodies are strict code inside of a sloppy function.
        let mut scope = self.scope;
        loop {
            let this = self.out.scope(scope);
            match (this.kind, this.parent) {
                (ScopeKind::Class, _) => return true,
                (ScopeKind::Function | ScopeKind::Script, _) | (_, None) => return false,
                (_, Some(parent)) => scope = parent,
            }
        }
    }

    /// The nearest function around that is not an arrow function.
    fn this_function(&self) -> FunctionId {
        let mut id = self.out.scope(self.scope).function;
        loop {
            let function = self.out.function(id);
            if function.kind != FunctionKind::Arrow {
                return id;
            }
            let parent = self.out.scope(function.scope).parent.expect("an arrow function is in something");
            id = self.out.scope(parent).function;
        }
    }

    /// Parameters: declared in order, then walked for their expressions.
    fn parameters(&mut self, parameters: &FormalParameters<'a>) {
        let scope = self.scope;
        for parameter in &parameters.items {
            let end = parameter
                .initializer
                .as_ref()
                .map_or(parameter.pattern.span().end, |initializer| initializer.span().end);
            for name in parameter.pattern.get_binding_identifiers() {
                self.declare(scope, name.name.as_str(), BindingKind::Parameter, end);
            }
        }
        if let Some(rest) = &parameters.rest {
            for name in rest.rest.argument.get_binding_identifiers() {
                self.declare(scope, name.name.as_str(), BindingKind::Parameter, rest.span.end);
            }
        }
        walk::walk_formal_parameters(self, parameters);
    }

    /// Walks a function from its parameters on, its scope having been entered.
    fn function_parts(
        &mut self,
        id: FunctionId,
        parameters: &FormalParameters<'a>,
        own_name: Option<&'a str>,
        body: &mut dyn FnMut(&mut Analysis<'a>),
        body_start: u32,
    ) {
        let scope = self.scope;
        self.parameters(parameters);
        let separate_body = has_parameter_expressions(parameters);
        // Functions hoisted in the body run after the parameters are bound.
        self.out.scopes[scope.0 as usize].start = body_start;
        if separate_body {
            let inner = self.enter(ScopeKind::Body, id, body_start);
            self.out.functions[id.0 as usize].body = inner;
        }
        body(self);
        self.hoist_block_functions(id);
        if separate_body {
            self.leave();
        }
        debug_assert_eq!(self.scope, scope);
        self.implicit_bindings(id, parameters, own_name);
        self.leave_function();
    }

    fn leave_function(&mut self) {
        self.depth -= 1;
        self.leave();
    }

    /// Declares what a function has without saying so, where it is used: `this`, `arguments`, its own name.
    fn implicit_bindings(
        &mut self,
        id: FunctionId,
        parameters: &FormalParameters<'a>,
        own_name: Option<&'a str>,
    ) {
        let scope = self.scope;
        let uses = |analysis: &Analysis<'a>, name: &str| analysis.uses[scope.0 as usize].contains_key(name);
        if self.out.function(id).kind != FunctionKind::Arrow {
            self.synthetic_bindings();
            let body = self.out.function(id).body;
            // `var arguments` is the arguments object too; a parameter or function of that name is not.
            let declared = |analysis: &Analysis<'a>, scope: ScopeId| {
                let scope = analysis.out.scope(scope);
                scope.names.get("arguments").map(|&index| scope.bindings[index as usize].kind)
            };
            let in_body = (body != scope).then(|| declared(self, body)).flatten();
            let mut has = uses(self, "arguments") && declared(self, scope).is_none();
            if declared(self, scope) == Some(BindingKind::Var) {
                let index = self.out.scope(scope).names["arguments"];
                self.out.scopes[scope.0 as usize].bindings[index as usize].kind = BindingKind::Arguments;
                has = true;
            } else if in_body == Some(BindingKind::Var) && declared(self, scope).is_none() {
                has = true;
            }
            if has {
                self.declare(scope, "arguments", BindingKind::Arguments, 0);
                let function = self.out.function(id);
                if !function.strict && is_simple(parameters) && !parameters.items.is_empty() {
                    self.map_arguments(id, parameters);
                }
            }
        }
        if let Some(name) = own_name
            && uses(self, name)
        {
            self.declare(scope, name, BindingKind::FunctionName, 0);
        }
    }

    fn synthetic_bindings(&mut self) {
        for name in ["%this", "%newtarget", "%callee"] {
            if self.uses[self.scope.0 as usize].contains_key(name) {
                self.declare(self.scope, name, BindingKind::Synthetic, 0);
            }
        }
    }

    /// Puts all parameters in the first slots of the function's environment, where the arguments object finds them.
    fn map_arguments(&mut self, id: FunctionId, parameters: &FormalParameters<'a>) {
        self.out.functions[id.0 as usize].mapped_arguments = true;
        let scope = &mut self.out.scopes[self.scope.0 as usize];
        scope.slots = parameters.items.len() as u16;
        for (position, parameter) in parameters.items.iter().enumerate() {
            let name = parameter.pattern.get_binding_identifiers()[0].name.as_str();
            let index = scope.names[name];
            let binding = &mut scope.bindings[index as usize];
            binding.captured = true;
            binding.slot = position as u16; // Of two parameters with one name, the last has the name.
        }
    }

    /// Annex B.3.3: decides which block functions of the function are also variables of it.
    fn hoist_block_functions(&mut self, id: FunctionId) {
        let mine: Vec<Candidate<'a>> = self.candidates.extract_if(.., |c| c.function == id).collect();
        for candidate in mine {
            let mut scope = self.out.scope(candidate.scope).parent;
            let var_scope = loop {
                let Some(at) = scope else { break None };
                let this = self.out.scope(at);
                let declared = this.names.get(candidate.name).map(|&i| this.bindings[i as usize].kind);
                let is_var_scope = matches!(
                    this.kind,
                    ScopeKind::Script | ScopeKind::Function | ScopeKind::Body | ScopeKind::StaticBlock
                );
                if declared
                    .is_some_and(|kind| kind.is_lexical() || (is_var_scope && kind == BindingKind::Parameter))
                {
                    break None;
                }
                if is_var_scope {
                    break Some(at);
                }
                scope = this.parent;
            };
            let Some(var_scope) = var_scope else { continue };
            if self.out.scope(var_scope).kind == ScopeKind::Body {
                let parameters = self.out.function(id).scope;
                let names = &self.out.scope(parameters).names;
                if names.contains_key(candidate.name) {
                    continue;
                }
            }
            self.declare(var_scope, candidate.name, BindingKind::Var, 0);
            self.out.hoisted.insert(candidate.start);
        }
    }

    // ---- Classes ------------------------------------------------------------------------------------------

    fn class(&mut self, class: &Class<'a>) {
        self.out.functions_at.push(class.span.start);
        if let Some(decorator) = class.decorators.first() {
            self.refuse("decorators", decorator.span);
        }
        let id = ClassId(self.out.classes.len() as u32);
        let function = self.out.scope(self.scope).function;
        let scope = self.enter(ScopeKind::Class, function, class.span.start);
        self.name_node(&class.scope_id, id.0);
        self.out.classes.push(ClassInfo { scope, fields: None, statics: None, default_constructor: None });
        if let Some(name) = &class.id {
            self.declare(scope, name.name.as_str(), BindingKind::InnerClass, class.span.end);
        }
        for element in &class.body.body {
            if let Some(PropertyKey::PrivateIdentifier(name)) = element.property_key() {
                let name = private_name(name, self.source, self.allocator);
                let index = self.declare(scope, name, BindingKind::Synthetic, 0);
                self.capture(scope, index);
            }
        }
        if class.body.body.iter().any(is_instance_element) {
            let name = self.allocator.alloc_str(&format!("%fields{}", id.0));
            let index = self.declare(scope, name, BindingKind::Synthetic, 0);
            self.capture(scope, index);
            let fields = self.initialiser(class.span.start);
            self.out.classes[id.0 as usize].fields = Some((fields, name));
        }
        if constructor_of(class).is_none() {
            self.default_constructor(id, class);
        }
        if class.body.body.iter().any(is_static_initialiser) {
            let statics = self.initialiser(class.span.start);
            self.out.classes[id.0 as usize].statics = Some(statics);
        }
        if let Some(heritage) = &class.heritage {
            self.visit_expression(&heritage.expression);
        }
        for (position, element) in class.body.body.iter().enumerate() {
            self.class_element(id, class, position, element);
        }
        let info = self.out.classes[id.0 as usize].clone();
        for initialiser in [info.fields.map(|(function, _)| function), info.statics].into_iter().flatten() {
            self.scope = self.out.function(initialiser).scope;
            self.synthetic_bindings();
            self.depth += 1;
            self.leave_function();
        }
        debug_assert_eq!(self.scope, scope);
        self.leave();
    }

    fn default_constructor(&mut self, id: ClassId, class: &Class<'a>) {
        let kind = match class.heritage {
            Some(_) => FunctionKind::DerivedConstructor,
            None => FunctionKind::BaseConstructor,
        };
        let function = self.enter_function(kind, true, class.span.start);
        self.out.functions[function.0 as usize].class = Some(id);
        self.mention("%this", class.span.start);
        if let Some((_, fields)) = self.out.classes[id.0 as usize].fields {
            self.mention(fields, class.span.start);
        }
        self.synthetic_bindings();
        self.leave_function();
        self.out.classes[id.0 as usize].default_constructor = Some(function);
    }

    /// A synthetic method of the class, entered again for each initialiser of it.
    fn initialiser(&mut self, start: u32) -> FunctionId {
        let class = self.scope;
        let id = self.enter_function(FunctionKind::Method, true, start);
        self.depth -= 1;
        self.scope = class;
        id
    }

    fn class_element(&mut self, id: ClassId, class: &Class<'a>, position: usize, element: &ClassElement<'a>) {
        let class_scope = self.scope;
        let info = self.out.classes[id.0 as usize].clone();
        match element {
            ClassElement::StaticBlock(block) => {
                let statics = info.statics.expect("a static block makes it");
                self.scope = self.out.function(statics).scope;
                self.enter_block(ScopeKind::StaticBlock, block.span.start, &block.scope_id);
                self.visit_statements(&block.body);
                self.hoist_block_functions(statics);
                self.leave();
                self.scope = class_scope;
            }
            ClassElement::MethodDefinition(method) => {
                if let Some(decorator) = method.decorators.first() {
                    self.refuse("decorators", decorator.span);
                }
                if method.computed {
                    self.visit_property_key(&method.key);
                } else if let PropertyKey::PrivateIdentifier(name) = &method.key
                    && !method.r#static
                {
                    let name = private_name(name, self.source, self.allocator);
                    for prefix in private_prefixes(method.kind) {
                        let text = self.allocator.alloc_str(&format!("{prefix}{name}"));
                        let index = self.declare(class_scope, text, BindingKind::Synthetic, 0);
                        self.capture(class_scope, index);
                        self.mention_in_initialiser(&info, text);
                    }
                    self.mention_in_initialiser(&info, name);
                }
                let derived = class.heritage.is_some();
                self.next_kind = Some(match method.kind {
                    MethodDefinitionKind::Constructor if derived => {
                        (FunctionKind::DerivedConstructor, Some(id))
                    }
                    MethodDefinitionKind::Constructor => (FunctionKind::BaseConstructor, Some(id)),
                    _ => (FunctionKind::Method, None),
                });
                self.visit_function(&method.value, ScopeFlags::Function);
            }
            ClassElement::PropertyDefinition(field) => {
                if let Some(decorator) = field.decorators.first() {
                    self.refuse("decorators", decorator.span);
                }
                let initialiser = if field.r#static { info.statics } else { info.fields.map(|(f, _)| f) };
                let initialiser = initialiser.expect("a field makes it");
                let inner = self.out.function(initialiser).scope;
                let mut key_name = None;
                if field.computed {
                    self.visit_property_key(&field.key);
                    let text = computed_key_name(position, self.allocator);
                    let index = self.declare(class_scope, text, BindingKind::Synthetic, 0);
                    self.capture(class_scope, index);
                    key_name = Some(text);
                } else if let PropertyKey::PrivateIdentifier(name) = &field.key {
                    key_name = Some(private_name(name, self.source, self.allocator));
                }
                self.scope = inner;
                if let Some(name) = key_name {
                    self.mention(name, field.span.start);
                }
                self.mention("%this", field.span.start);
                if let Some(value) = &field.value {
                    self.visit_expression(value);
                }
                self.scope = class_scope;
            }
            ClassElement::AccessorProperty(accessor) => self.refuse("decorators", accessor.span),
            ClassElement::TSIndexSignature(signature) => self.refuse("TypeScript types", signature.span),
        }
    }

    fn mention_in_initialiser(&mut self, info: &ClassInfo<'a>, name: &'a str) {
        let (fields, _) = info.fields.expect("a private method makes it");
        let back = self.scope;
        self.scope = self.out.function(fields).scope;
        self.mention(name, 0);
        self.mention("%this", 0);
        self.scope = back;
    }

    // ---- Loops --------------------------------------------------------------------------------------------

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
                let is_var_scope = matches!(
                    this.kind,
                    ScopeKind::Script | ScopeKind::Function | ScopeKind::Body | ScopeKind::StaticBlock
                );
                if is_var_scope {
                    self.declare(scope, name, BindingKind::Var, 0);
                } else {
                    self.declare(scope, name, BindingKind::BlockFunction, 0);
                    if !self.is_strict() && !function.r#async && !function.generator {
                        let owner = self.out.scope(scope).function;
                        let start = function.span.start;
                        self.candidates.push(Candidate { function: owner, scope, name, start });
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
            Expression::Identifier(callee) if callee.name == "eval" => self.refuse("direct eval", it.span),
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

    fn visit_with_statement(&mut self, it: &WithStatement<'a>) {
        self.refuse("`with` statements", it.span);
    }
    fn visit_yield_expression(&mut self, it: &YieldExpression<'a>) {
        self.refuse("generators", it.span);
    }
    fn visit_await_expression(&mut self, it: &AwaitExpression<'a>) {
        self.refuse("async functions", it.span);
    }
    fn visit_reg_exp_literal(&mut self, it: &RegExpLiteral<'a>) {
        self.refuse("regular expression literals", it.span);
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

/// The constructor that a class spells out.
pub fn constructor_of<'b, 'a>(class: &'b Class<'a>) -> Option<&'b MethodDefinition<'a>> {
    class.body.body.iter().find_map(|element| match element {
        ClassElement::MethodDefinition(method) if method.kind == MethodDefinitionKind::Constructor => {
            Some(&**method)
        }
        _ => None,
    })
}

/// Whether a parameter has an initialiser or computed key, so that variables of the body are apart from parameters
/// (ECMAScript 10.2.11, step 28).
pub fn has_parameter_expressions(parameters: &FormalParameters<'_>) -> bool {
    fn in_pattern(pattern: &BindingPattern<'_>) -> bool {
        match pattern {
            BindingPattern::BindingIdentifier(_) => false,
            BindingPattern::AssignmentPattern(_) => true,
            BindingPattern::ObjectPattern(object) => {
                object.properties.iter().any(|property| property.computed || in_pattern(&property.value))
                    || object.rest.as_ref().is_some_and(|rest| in_pattern(&rest.argument))
            }
            BindingPattern::ArrayPattern(array) => {
                array.elements.iter().flatten().any(in_pattern)
                    || array.rest.as_ref().is_some_and(|rest| in_pattern(&rest.argument))
            }
        }
    }
    parameters.items.iter().any(|p| p.initializer.is_some() || in_pattern(&p.pattern))
        || parameters.rest.as_ref().is_some_and(|rest| in_pattern(&rest.rest.argument))
}

/// IsSimpleParameterList: plain identifiers only.
pub fn is_simple(parameters: &FormalParameters<'_>) -> bool {
    parameters.rest.is_none()
        && parameters
            .items
            .iter()
            .all(|p| p.initializer.is_none() && matches!(p.pattern, BindingPattern::BindingIdentifier(_)))
}

/// Whether the element is for the method that initialises instances: a field, or a private method or accessor.
pub fn is_instance_element(element: &ClassElement<'_>) -> bool {
    match element {
        ClassElement::PropertyDefinition(field) => !field.r#static,
        ClassElement::MethodDefinition(method) => {
            !method.r#static && matches!(method.key, PropertyKey::PrivateIdentifier(_))
        }
        _ => false,
    }
}

/// Whether the element is run once, for the class itself: a static field or block.
pub fn is_static_initialiser(element: &ClassElement<'_>) -> bool {
    match element {
        ClassElement::PropertyDefinition(field) => field.r#static,
        ClassElement::StaticBlock(_) => true,
        _ => false,
    }
}

/// The name of the binding for a private name, `#` included, with escapes resolved.
pub fn private_name<'a>(name: &PrivateIdentifier<'a>, source: &'a str, allocator: &'a Allocator) -> &'a str {
    let text = &source[name.span.start as usize..name.span.end as usize];
    if text.contains('\\') { allocator.alloc_str(&format!("#{}", name.name)) } else { text }
}

/// Prefixes of the bindings that hold a private method's closures until an instance gets them.
pub fn private_prefixes(kind: MethodDefinitionKind) -> &'static [&'static str] {
    match kind {
        MethodDefinitionKind::Get => &["%get"],
        MethodDefinitionKind::Set => &["%set"],
        _ => &["%method"],
    }
}

/// The name of the binding that holds the key of the class element at `position`.
pub fn computed_key_name(position: usize, allocator: &Allocator) -> &str {
    allocator.alloc_str(&format!("%key{position}"))
}
