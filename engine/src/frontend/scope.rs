//! Scopes, bindings and functions of a script, as the analysis leaves them for lowering.
//!
//! oxc's own scopes are not used for resolving names: they serve linters, and keep together what the standard keeps
//! apart (a parameter and a body variable of the same name, a block function and its Annex B variable, a function
//! expression's own name and a variable in it, a class and its inner binding). Its scope ids do name the nodes here.
//!
//! What cannot be written in a script has a name that no identifier can have: `%this`, `%newtarget`, `%callee`
//! (the running constructor, for `super()`), `%fields0`, and private names with their `#`. So that they are captured
//! by arrow functions and initialisers as variables are.
//!
//! # Invariants
//! - A binding that an inner function mentions lives in a slot of its scope's environment, any other in a register.
//! - A scope has an environment exactly where it has slots, so that depths are known here.

use crate::code::FunctionKind;
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

/// What declares a binding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BindingKind {
    /// `var`, or a function declaration at the top of a function.
    Var,
    /// A parameter, by position for a plain identifier.
    Parameter,
    /// A function declaration in a block.
    BlockFunction,
    /// `let`.
    Let,
    /// `const`.
    Const,
    /// A class declaration.
    Class,
    /// The name of a class inside of it.
    InnerClass,
    /// The name of a function expression inside of it.
    FunctionName,
    /// `catch (name)`.
    SimpleCatch,
    /// A name in the pattern of `catch ({ name })`.
    PatternCatch,
    /// The implicit `arguments`.
    Arguments,
    /// `%this` and its like, and private names.
    Synthetic,
}

impl BindingKind {
    /// Whether the binding begins in a temporal dead zone.
    pub fn has_dead_zone(self) -> bool {
        matches!(
            self,
            BindingKind::Let
                | BindingKind::Const
                | BindingKind::Class
                | BindingKind::InnerClass
                | BindingKind::Parameter
                | BindingKind::PatternCatch
        )
    }

    /// Whether a `var` of the same name in an inner block would be an early error.
    pub fn is_lexical(self) -> bool {
        matches!(
            self,
            BindingKind::Let
                | BindingKind::Const
                | BindingKind::Class
                | BindingKind::BlockFunction
                | BindingKind::PatternCatch
        )
    }
}

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

/// What makes a scope.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScopeKind {
    /// The script: its bindings are globals (but synthetic ones).
    Script,
    /// A function's parameters and, where these are without expressions, its body.
    Function,
    /// A function's body, where parameters have expressions.
    Body,
    /// A block, `for` head, `catch` clause.
    Block,
    /// The cases of a `switch`.
    Switch,
    /// A class.
    Class,
    /// A static block of a class: `var` stays inside.
    StaticBlock,
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
    /// Ascending offsets of identifiers that are assigned.
    pub assigned_at: Vec<u32>,
    /// Ascending offsets where functions and classes begin.
    pub functions_at: Vec<u32>,
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
        function.free.iter().any(|name| self.resolve(outer, name) != Resolved::Global)
    }
}

fn contains(ascending: &[u32], range: std::ops::Range<u32>) -> bool {
    let at = ascending.partition_point(|&position| position < range.start);
    ascending.get(at).is_some_and(|&position| position < range.end)
}
