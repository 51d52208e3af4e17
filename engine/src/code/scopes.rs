//! Kinds of scopes and bindings, and what code given to a direct `eval` must know of the scopes around the call.

use super::FunctionKind;

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
    /// The body of a `with`.
    With,
}

impl ScopeKind {
    /// Whether `var` declares in such scopes.
    pub fn is_variable_scope(self) -> bool {
        matches!(self, ScopeKind::Script | ScopeKind::Function | ScopeKind::Body | ScopeKind::StaticBlock)
    }
}

/// The scopes around a direct `eval`, outermost (the script's) first.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct EvalScopes {
    /// Whether the call is in strict mode code.
    pub strict: bool,
    /// The functions that the scopes belong to, outermost first.
    pub functions: Box<[EvalFunction]>,
    /// The scopes.
    pub scopes: Box<[EvalScope]>,
}

/// A function around a direct `eval`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct EvalFunction {
    /// How it is invoked.
    pub kind: FunctionKind,
    /// Strict mode code.
    pub strict: bool,
}

/// A scope around a direct `eval`. All its bindings are in its environment, but for the script's, which are globals.
#[derive(Clone, PartialEq, Debug)]
pub struct EvalScope {
    /// Its function, as an index in [`EvalScopes::functions`].
    pub function: u32,
    /// What makes it.
    pub kind: ScopeKind,
    /// Slots of its environment; 0: it has none.
    pub slots: u16,
    /// The binding with the object whose properties are names too.
    pub dynamic: Option<u32>,
    /// The bindings.
    pub bindings: Box<[EvalBinding]>,
}

/// A binding of such a scope.
#[derive(Clone, PartialEq, Debug)]
pub struct EvalBinding {
    /// Its name.
    pub name: Box<str>,
    /// What declares it.
    pub kind: BindingKind,
    /// Its slot.
    pub slot: u16,
    /// Whether it may be in its temporal dead zone.
    pub dead_zone: bool,
}
