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

mod classes;
mod eval;
mod visit;

pub use classes::{computed_key_name, constructor_of, private_name, private_prefixes};

use super::scope::*;
use crate::code::FunctionKind;
use crate::code::scopes::EvalScopes;
use oxc_allocator::Allocator;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};
use oxc_syntax::scope::ScopeId as NodeScope;
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

/// Analyses a script, or the code of an `eval` in the scopes `around`. The second part is the first refused feature, in the order of the
/// source.
pub fn analyse<'a>(
    program: &Program<'a>,
    allocator: &'a Allocator,
    around: Option<&EvalScopes>,
) -> (Scopes<'a>, Option<Refusal>) {
    let mut analysis = Analysis {
        out: Scopes::default(),
        allocator,
        source: program.source_text,
        scope: ScopeId(0),
        uses: Vec::new(),
        next_kind: None,
        candidates: Vec::new(),
        depth: 0,
        eval_scope: None,
        refusal: None,
    };
    match around {
        None => analysis.visit_program(program),
        Some(around) => analysis.eval_code(program, around),
    }
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
    /// The scope of sloppy `eval` code, whose variables are not its own.
    eval_scope: Option<ScopeId>,
    refusal: Option<Refusal>,
}

impl<'a> Analysis<'a> {
    // ---- Scopes and bindings ------------------------------------------------------------------------------

    fn enter(&mut self, kind: ScopeKind, function: FunctionId, start: u32) -> ScopeId {
        let id = ScopeId(self.out.scopes.len() as u32);
        let parent = (kind != ScopeKind::Script).then_some(self.scope);
        self.out.scopes.push(Scope::new(parent, function, kind, start));
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
        if kind == BindingKind::Var && Some(scope) == self.eval_scope {
            // Declared where the code runs, in what is around the call.
            if !self.out.eval_names.contains(&name) {
                self.out.eval_names.push(name);
            }
            return u32::MAX;
        }
        let scope = &mut self.out.scopes[scope.0 as usize];
        if let Some(&index) = scope.names.get(name) {
            let lexical = |kind| matches!(kind, BindingKind::Let | BindingKind::Const | BindingKind::Class);
            let earlier = scope.bindings[index as usize].kind;
            self.out.redeclares |= kind != BindingKind::FunctionName && (lexical(kind) || lexical(earlier));
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

    /// Notes where a `var` of the scope `to` is hoisted past a lexical declaration of its name.
    fn check_hoisting(&mut self, name: &str, to: ScopeId) {
        let mut at = self.scope;
        while at != to {
            let scope = self.out.scope(at);
            let declared = scope.names.get(name).map(|&index| scope.bindings[index as usize].kind);
            let parent = scope.parent.expect("a variable's scope is around its declaration");
            self.out.redeclares |= declared.is_some_and(BindingKind::is_lexical);
            at = parent;
        }
    }

    fn capture(&mut self, scope: ScopeId, index: u32) {
        self.out.scopes[scope.0 as usize].bindings[index as usize].captured = true;
    }

    /// The scope that `var` declares in.
    fn var_scope(&self) -> ScopeId {
        self.out.variable_scope(self.scope)
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
            let index = scope.names.get(name).copied();
            // Whoever looks the name up asks the object first.
            if let Some(object) = scope.dynamic
                && is_identifier(name)
            {
                scope.bindings[object as usize].captured |= found.captured;
            }
            if let Some(index) = index {
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
            if scope.has_eval {
                binding.captured = true;
                binding.first_use = 0;
            }
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
        self.out.functions.push(FunctionInfo::new(scope, kind, strict));
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
            && (uses(self, name) || self.out.scope(scope).has_eval)
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
                let is_var_scope = this.kind.is_variable_scope();
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
            // The implicit `arguments` counts as a parameter (B.3.3.1, step 22.f of the function's instantiation).
            let kind = self.out.function(id).kind;
            if candidate.name == "arguments" && !matches!(kind, FunctionKind::Arrow | FunctionKind::Script) {
                continue;
            }
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
