//! Scopes, bindings and functions of a script, as the analysis leaves them for lowering.
//!
//! oxc's own scopes are not used for resolving names: they serve linters, and keep together what the standard keeps
//! apart (a parameter and a body variable of the same name, a block function and its Annex B variable, a function
//! expression's own name and a variable in it, a class and its inner binding). Its scope ids do name the nodes here.
//!
//! What cannot be written in a script has a name that no identifier can have: `%this`, `%newtarget`, `%callee`
//! (the running constructor, for `super()`), `%fields0`, and private names with their `#`. So that they are captured
//! by arrow functions and initialisers as variables are. So are `%object`, what a `with` looks names up in, and `%vars`, an object without
//! prototype for what a direct `eval` declares in a function.
//!
//! # Invariants
//! - A binding that an inner function mentions lives in a slot of its scope's environment, any other in a register.
//! - A scope has an environment exactly where it has slots, so that depths are known here.

use crate::code::FunctionKind;
pub use crate::code::scopes::{BindingKind, ScopeKind};
use crate::code::scopes::{EvalBinding, EvalFunction, EvalScope, EvalScopes};
use oxc_syntax::scope::ScopeId as NodeScope;
use rustc_hash::{FxHashMap, FxHashSet};

/// A scope of the script.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ScopeId(pub u32);

/// A function of the script, in the order of their beginnings; 0 is the script itself.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct FunctionId(pub u32);

/// A class of the script.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ClassId(pub u32);

/// A binding of a scope.
#[derive(Clone, Debug)]
pub struct Binding<'a> {
    /// Its name.
    pub name: &'a str,
    /// What declares it.
    pub kind: BindingKind,
    /// Whether an inner function mentions it.
    pub captured: bool,
    /// Whether something may see it before it is initialised; where not, no check is emitted and no mark is set.
    pub dead_zone: bool,
    /// The slot in the scope's environment, where captured.
    pub slot: u16,
    /// Where in the source it is initialised.
    pub initialised_at: u32,
    /// The first place in the source from where it may be used.
    pub first_use: u32,
}

/// A scope.
#[derive(Clone, Debug)]
pub struct Scope<'a> {
    /// The scope around it.
    pub parent: Option<ScopeId>,
    /// The function it belongs to.
    pub function: FunctionId,
    /// What makes it.
    pub kind: ScopeKind,
    /// Where it begins in the source: from here on its hoisted functions may run.
    pub start: u32,
    /// Its bindings, in order of declaration.
    pub bindings: Vec<Binding<'a>>,
    /// The bindings by name.
    pub names: FxHashMap<&'a str, u32>,
    /// Slots of its environment; 0: it has none.
    pub slots: u16,
    /// The binding of an object whose properties are names too, and come before what is around the scope: of a `with`, and of a function
    /// in which a direct `eval` may declare variables.
    pub dynamic: Option<u32>,
    /// Whether a direct `eval` is in it: every binding may be used by any name, and so is in the environment.
    pub has_eval: bool,
}

/// What the analysis knows of a function.
#[derive(Clone, Debug)]
pub struct FunctionInfo<'a> {
    /// The scope of its parameters.
    pub scope: ScopeId,
    /// The scope of its body: the same, unless parameters have expressions.
    pub body: ScopeId,
    /// Strict mode code.
    pub strict: bool,
    /// How it is invoked.
    pub kind: FunctionKind,
    /// The class whose constructor it is.
    pub class: Option<ClassId>,
    /// Whether it (or an arrow function in it) says `super`, and so needs its home object.
    pub uses_super: bool,
    /// Whether it has a mapped `arguments` object: all its parameters then live in the first slots of its
    /// environment.
    pub mapped_arguments: bool,
    /// Names it mentions that are not its own.
    pub free: Vec<&'a str>,
    /// Whether a direct `eval` is in it.
    pub has_eval: bool,
}

/// What the analysis knows of a class.
#[derive(Clone, Debug)]
pub struct ClassInfo<'a> {
    /// Its scope: inner name, private names, computed keys of fields.
    pub scope: ScopeId,
    /// The method that initialises an instance, and the name of the binding that holds it.
    pub fields: Option<(FunctionId, &'a str)>,
    /// The method that runs static initialisers and blocks.
    pub statics: Option<FunctionId>,
    /// The constructor, where the class does not spell one out.
    pub default_constructor: Option<FunctionId>,
}

/// A name, resolved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Resolved {
    /// A global.
    Global,
    /// The binding with the given index in a scope.
    Binding(ScopeId, u32),
    /// A property of an object around, or else what it resolves to without: see [`Scopes::dynamic_scopes`].
    Dynamic,
}

/// All scopes, functions and classes of a script.
#[derive(Debug, Default)]
pub struct Scopes<'a> {
    /// The scopes.
    pub scopes: Vec<Scope<'a>>,
    /// The functions.
    pub functions: Vec<FunctionInfo<'a>>,
    /// The classes.
    pub classes: Vec<ClassInfo<'a>>,
    /// From oxc's scope ids to scopes, functions or classes, by what the node is.
    pub of_node: FxHashMap<NodeScope, u32>,
    /// For a `for-in` or `for-of` statement's scope, the scope in which its iterated expression is evaluated.
    pub heads: FxHashMap<ScopeId, ScopeId>,
    /// Beginnings of block functions that also assign a variable of the function (Annex B.3.3).
    pub hoisted: FxHashSet<u32>,
    /// The function that is the code of an `eval`, where that is analysed.
    pub eval_function: Option<FunctionId>,
    /// In sloppy code of a direct `eval`: the names that it declares in the function or script around, functions among them.
    pub eval_names: Vec<&'a str>,
    /// Whether any scope is dynamic.
    pub has_dynamic: bool,
    /// Where the names of functions stand of which oxc says wrongly that another declaration repeats them: sloppy ones in blocks, and those that are
    /// variables of a function or script, which a `var` in a block may repeat.
    pub doubted_functions: FxHashSet<u32>,
    /// Whether a scope declares a name twice where one of the declarations is lexical: an early error.
    pub redeclares: bool,
    /// Ascending offsets of identifiers that are assigned.
    pub assigned_at: Vec<u32>,
    /// Ascending offsets where functions and classes begin.
    pub functions_at: Vec<u32>,
}

impl<'a> Scope<'a> {
    /// A scope that declares nothing yet.
    pub fn new(parent: Option<ScopeId>, function: FunctionId, kind: ScopeKind, start: u32) -> Scope<'a> {
        Scope {
            parent,
            function,
            kind,
            start,
            bindings: Vec::new(),
            names: FxHashMap::default(),
            slots: 0,
            dynamic: None,
            has_eval: false,
        }
    }
}

impl<'a> FunctionInfo<'a> {
    /// A function of which no more is known than its head.
    pub fn new(scope: ScopeId, kind: FunctionKind, strict: bool) -> FunctionInfo<'a> {
        FunctionInfo {
            scope,
            body: scope,
            strict,
            kind,
            class: None,
            uses_super: false,
            mapped_arguments: false,
            free: Vec::new(),
            has_eval: false,
        }
    }
}

impl<'a> Scopes<'a> {
    /// The scope.
    pub fn scope(&self, id: ScopeId) -> &Scope<'a> {
        &self.scopes[id.0 as usize]
    }

    /// The function.
    pub fn function(&self, id: FunctionId) -> &FunctionInfo<'a> {
        &self.functions[id.0 as usize]
    }

    /// The binding.
    pub fn binding(&self, scope: ScopeId, index: u32) -> &Binding<'a> {
        &self.scopes[scope.0 as usize].bindings[index as usize]
    }

    /// The scope that `var` declares in, from `scope` outwards.
    pub fn variable_scope(&self, mut scope: ScopeId) -> ScopeId {
        while !self.scope(scope).kind.is_variable_scope() {
            scope = self.scope(scope).parent.expect("the script is around every scope");
        }
        scope
    }

    /// What `name` means in `scope`.
    pub fn resolve(&self, mut scope: ScopeId, name: &str) -> Resolved {
        loop {
            let this = self.scope(scope);
            if let Some(&index) = this.names.get(name)
                && (this.kind != ScopeKind::Script
                    || this.bindings[index as usize].kind == BindingKind::Synthetic)
            {
                return Resolved::Binding(scope, index);
            }
            match this.parent {
                Some(parent) => scope = parent,
                None => return Resolved::Global,
            }
        }
    }

    /// The scopes from `scope` outwards whose object may have `name` as a property, before the binding that it resolves to.
    pub fn dynamic_scopes(&self, scope: ScopeId, name: &str) -> Vec<(ScopeId, u32)> {
        let mut found = Vec::new();
        if !is_identifier(name) {
            return found;
        }
        let mut at = Some(scope);
        while let Some(id) = at {
            let this = self.scope(id);
            let binding = this.names.get(name).map(|&index| this.bindings[index as usize].kind);
            // A variable that `eval` declares hides the function's own name.
            if let Some(object) = this.dynamic
                && matches!(binding, None | Some(BindingKind::FunctionName))
            {
                found.push((id, object));
            }
            if binding.is_some() {
                break;
            }
            at = this.parent;
        }
        found
    }

    /// Whether properties of an object may come before what `name` resolves to in `scope`.
    pub fn is_dynamic(&self, scope: ScopeId, name: &str) -> bool {
        !self.dynamic_scopes(scope, name).is_empty()
    }

    /// What code of a direct `eval` in `scope` must know.
    pub fn for_eval(&self, scope: ScopeId, strict: bool) -> EvalScopes {
        let mut chain = Vec::new();
        let mut at = Some(scope);
        while let Some(id) = at {
            chain.push(id);
            at = self.scope(id).parent;
        }
        chain.reverse();
        let eval = self.eval_function.map(|id| self.function(id));
        let passed = eval.filter(|function| !function.strict).map(|function| function.scope);
        let mut functions: Vec<FunctionId> = Vec::new();
        let mut scopes = Vec::with_capacity(chain.len());
        for id in chain {
            let scope = self.scope(id);
            if functions.last() != Some(&scope.function) {
                functions.push(scope.function);
            }
            let is_script = scope.kind == ScopeKind::Script;
            let bindings = scope.bindings.iter().filter(|b| !is_script || b.kind == BindingKind::Synthetic);
            scopes.push(EvalScope {
                function: functions.len() as u32 - 1,
                // Variables of sloppy code go past it.
                kind: if Some(id) == passed { ScopeKind::Block } else { scope.kind },
                slots: scope.slots,
                dynamic: scope.dynamic,
                bindings: bindings
                    .map(|binding| EvalBinding {
                        name: binding.name.into(),
                        kind: binding.kind,
                        slot: binding.slot,
                        dead_zone: binding.dead_zone,
                    })
                    .collect(),
            });
        }
        let functions = functions.iter().map(|&id| {
            let function = self.function(id);
            EvalFunction { kind: function.kind, strict: function.strict }
        });
        EvalScopes { strict, functions: functions.collect(), scopes: scopes.into() }
    }

    /// Whether an identifier is assigned in the byte range (inner functions count).
    pub fn assigns_in(&self, range: std::ops::Range<u32>) -> bool {
        contains(&self.assigned_at, range)
    }

    /// Whether a function or class begins in the byte range.
    pub fn has_function_in(&self, range: std::ops::Range<u32>) -> bool {
        contains(&self.functions_at, range)
    }

    /// Whether the function mentions a variable of an outer function, and so needs its closure's environment.
    pub fn needs_outer_environment(&self, id: FunctionId) -> bool {
        let function = self.function(id);
        let Some(outer) = self.scope(function.scope).parent else { return false };
        function.has_eval
            || (function.free.iter())
                .any(|name| self.resolve(outer, name) != Resolved::Global || self.is_dynamic(outer, name))
    }
}

/// Whether the name is one that programs can write: not `%this` and its like, not a private name.
pub fn is_identifier(name: &str) -> bool {
    !name.starts_with(['%', '#'])
}

fn contains(ascending: &[u32], range: std::ops::Range<u32>) -> bool {
    let at = ascending.partition_point(|&position| position < range.start);
    ascending.get(at).is_some_and(|&position| position < range.end)
}
