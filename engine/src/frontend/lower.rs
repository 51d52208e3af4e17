//! Lowering: from the syntax tree and its scopes to bytecode.
//!
//! The functions that lower are spread over this module's siblings by what they lower; the state they share is here,
//! with names, scopes and environments. Expressions come in four forms: [`Lowerer::value`] gives a register that holds
//! the value (a variable's own, where it has one), [`Lowerer::load`] puts it in a given register, [`Lowerer::effect`]
//! drops it and [`Lowerer::branch`] jumps by it.
//!
//! # Invariants
//! - `load` may write its destination at any time, so it is never a variable's register that the program can still
//!   see; [`Lowerer::assign_to`] is for those.
//! - A register given by `value` may be a variable's: whoever evaluates more before using it asks
//!   [`Lowerer::value_before`], which copies where the rest may assign.
//! - Inner functions are lowered where their closure is made, so that what is initialised then is known inside.

use super::control::Control;
use super::scope::*;
use crate::code::builder::{Builder, Label, LimitExceeded, Mark};
use crate::code::frame;
use crate::code::ops::*;
use crate::code::{FunctionKind, FunctionTemplate};
use oxc_allocator::Allocator;
use oxc_span::Span;
use oxc_syntax::scope::ScopeId as NodeScope;
use std::cell::Cell;

/// The register of the running function.
pub const CALLEE: Reg = Reg(frame::CALLEE as u16);
/// The register of `this`.
pub const THIS: Reg = Reg(frame::THIS as u16);

/// The name that an anonymous function or class gets from where it stands.
#[derive(Clone, Debug)]
pub enum Name {
    /// None: the empty string.
    None,
    /// Known now.
    Text(Box<[u16]>),
    /// The property key in a register.
    Key(Reg),
}

impl Name {
    /// A name in UTF-8.
    pub fn text(text: &str) -> Name {
        Name::Text(text.encode_utf16().collect())
    }

    /// The units of a name known now.
    pub fn units(&self) -> Box<[u16]> {
        match self {
            Name::Text(units) => units.clone(),
            Name::None | Name::Key(_) => Box::default(),
        }
    }
}

/// Where lowering stands with a binding.
#[derive(Clone, Copy, Default, Debug)]
pub struct BindingState {
    /// Its register, unless it is captured.
    pub register: Option<Reg>,
    /// Whether its temporal dead zone has provably ended.
    pub initialised: bool,
}

/// Where lowering stands with a scope.
#[derive(Clone, Default, Debug)]
pub struct ScopeState {
    /// The register of its environment, if it has one and is entered.
    pub environment: Option<Reg>,
    /// Its bindings.
    pub bindings: Vec<BindingState>,
}

impl ScopeState {
    /// A scope that lowering has not come to yet, or never will, being around an `eval`.
    pub fn before(scope: &Scope<'_>) -> ScopeState {
        ScopeState { environment: None, bindings: vec![BindingState::default(); scope.bindings.len()] }
    }
}

/// What is lowered now.
pub struct FunctionState<'a> {
    /// Its code.
    pub b: Builder,
    /// The function.
    pub id: FunctionId,
    /// The innermost scope.
    pub scope: ScopeId,
    /// Strict mode code.
    pub strict: bool,
    /// How the function is invoked.
    pub kind: FunctionKind,
    /// The register of the closure's environment, where needed.
    pub outer_environment: Option<Reg>,
    /// In an arrow function: the register of the outer `this`, where that cannot change.
    pub outer_this: Option<Reg>,
    /// In a derived constructor: whether `super()` has surely returned.
    pub this_initialised: bool,
    /// The register of new.target.
    pub new_target: Option<Reg>,
    /// What a jump out has to pass, innermost last.
    pub controls: Vec<Control<'a>>,
    /// Where the optional chains around go when they end early.
    pub chains: Vec<Label>,
    /// The register of the script's completion value, where the current statement contributes.
    pub completion: Option<Reg>,
}

/// Where a name's value is.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// A property or lexical binding of the global scope.
    Global,
    /// A register.
    Register(Reg),
    /// A slot of an environment.
    Slot {
        /// A register with an environment.
        environment: Reg,
        /// How many parents up.
        depth: u16,
        /// The slot.
        slot: u16,
    },
}

/// Lowers one script.
pub struct Lowerer<'a> {
    /// The script's source.
    pub source: &'a str,
    /// What the analysis found.
    pub scopes: &'a Scopes<'a>,
    /// The tree's arena.
    pub allocator: &'a Allocator,
    /// Where lowering stands, by scope.
    pub states: Vec<ScopeState>,
    /// The current function.
    pub f: FunctionState<'a>,
    /// See [`super::CompileOptions`].
    pub statement_positions: bool,
    /// The first limit that a finished function exceeded.
    pub limit: Option<LimitExceeded>,
}

/// A scope that was entered, to be left again.
#[must_use]
pub struct Entered {
    scope: ScopeId,
    mark: Mark,
}

impl<'a> Lowerer<'a> {
    // ---- Small helpers ------------------------------------------------------------------------------------

    /// A fresh temporary.
    pub fn temp(&mut self) -> Reg {
        self.f.b.register()
    }

    /// A feedback slot for arithmetic and comparison.
    pub fn arith(&mut self) -> Feedback {
        self.f.b.feedback(FeedbackKind::Arith)
    }

    /// Sets the source position of what is emitted next.
    pub fn at(&mut self, span: Span) {
        self.f.b.set_position(span.start);
    }

    /// `dst = src`, unless they are the same.
    pub fn mov(&mut self, dst: Reg, src: Reg) {
        if dst != src {
            self.f.b.emit(Mov { dst, src });
        }
    }

    /// The scope, function or class that the analysis made for a node.
    pub fn of_node(&self, node: &Cell<Option<NodeScope>>) -> u32 {
        self.scopes.of_node[&node.get().expect("the semantic pass gives every scope an id")]
    }

    /// 1 in strict code: the `mode` operand of stores.
    pub fn mode(&self) -> Count {
        Count(u16::from(self.f.strict))
    }

    // ---- Scopes and environments --------------------------------------------------------------------------

    /// The innermost environment at this point, if the function has any.
    pub fn environment(&self) -> Option<Reg> {
        self.environment_of(Some(self.f.scope))
    }

    fn environment_of(&self, mut scope: Option<ScopeId>) -> Option<Reg> {
        while let Some(id) = scope {
            let this = self.scopes.scope(id);
            if this.function != self.f.id {
                break;
            }
            if let Some(register) = self.states[id.0 as usize].environment {
                return Some(register);
            }
            scope = this.parent;
        }
        self.f.outer_environment
    }

    /// The innermost environment, or a register that holds undefined where there is none.
    pub fn environment_or_undefined(&mut self) -> Reg {
        match self.environment() {
            Some(register) => register,
            None => {
                let register = self.temp();
                self.f.b.emit(LoadUndefined { dst: register });
                register
            }
        }
    }

    /// Enters a scope: makes its environment and takes registers for its other bindings.
    pub fn enter(&mut self, id: ScopeId) -> Entered {
        let entered = Entered { scope: self.f.scope, mark: self.f.b.mark() };
        self.make_environment(id);
        self.f.scope = id;
        self.take_registers(id);
        entered
    }

    /// Leaves a scope.
    pub fn leave(&mut self, entered: Entered) {
        self.f.scope = entered.scope;
        self.f.b.release(entered.mark);
    }

    /// Makes a new environment for the scope, in its register. Bindings that may be seen in their dead zone are marked.
    pub fn make_environment(&mut self, id: ScopeId) {
        let scopes = self.scopes;
        let scope = scopes.scope(id);
        self.states[id.0 as usize].bindings = vec![BindingState::default(); scope.bindings.len()];
        if scope.slots == 0 {
            return;
        }
        if usize::from(scope.slots) >= frame::REGISTERS_MAX {
            self.f.b.exceed(format!("more than {} captured variables in one scope", frame::REGISTERS_MAX));
        }
        let parent = self.environment_of(scope.parent);
        let register = self.temp();
        let mark = self.f.b.mark();
        let parent = parent.unwrap_or_else(|| {
            let undefined = self.temp();
            self.f.b.emit(LoadUndefined { dst: undefined });
            undefined
        });
        self.f.b.emit(NewEnv { dst: register, parent, size: Count(scope.slots) });
        self.states[id.0 as usize].environment = Some(register);
        if matches!(scope.kind, ScopeKind::Function | ScopeKind::Body)
            && let Some(index) = scope.dynamic
        {
            self.make_variables(register, scope.bindings[index as usize].slot);
        }
        let mut empty = None;
        for binding in scope.bindings.iter().filter(|b| b.captured && b.dead_zone) {
            let src = *empty.get_or_insert_with(|| {
                let src = self.f.b.register();
                self.f.b.emit(LoadEmpty { dst: src });
                src
            });
            self.f.b.emit(SetEnv { env: register, depth: Count(0), slot: Count(binding.slot), src });
        }
        self.f.b.release(mark);
    }

    fn take_registers(&mut self, id: ScopeId) {
        let scopes = self.scopes;
        let is_script = scopes.scope(id).kind == ScopeKind::Script;
        for (index, binding) in scopes.scope(id).bindings.iter().enumerate() {
            if is_script && binding.kind != BindingKind::Synthetic {
                continue; // Globals live elsewhere.
            }
            if !binding.captured && self.states[id.0 as usize].bindings[index].register.is_none() {
                let fresh = self.f.b.is_fresh(self.f.b.next_register());
                let register = self.temp();
                self.states[id.0 as usize].bindings[index].register = Some(register);
                if binding.dead_zone {
                    self.f.b.emit(LoadEmpty { dst: register });
                } else if binding.kind == BindingKind::Var && !fresh {
                    // It has served another purpose, and may hold what is not even a value.
                    self.f.b.emit(LoadUndefined { dst: register });
                }
            }
        }
    }

    /// Gives a binding of the scope a register of its own choice, before the scope's others are taken.
    pub fn set_register(&mut self, scope: ScopeId, index: u32, register: Reg) {
        self.states[scope.0 as usize].bindings[index as usize].register = Some(register);
    }

    /// Takes registers for the bindings of a function's scope that have none yet.
    pub fn take_remaining_registers(&mut self, id: ScopeId) {
        self.take_registers(id);
    }

    // ---- Names --------------------------------------------------------------------------------------------

    /// What `name` means here.
    pub fn resolve(&self, name: &str) -> Resolved {
        if self.scopes.has_dynamic && self.scopes.is_dynamic(self.f.scope, name) {
            return Resolved::Dynamic;
        }
        self.scopes.resolve(self.f.scope, name)
    }

    /// Where the resolved name's value is.
    pub fn place(&self, resolved: Resolved) -> Place {
        let Resolved::Binding(scope, index) = resolved else {
            debug_assert_eq!(resolved, Resolved::Global);
            return Place::Global;
        };
        let binding = self.scopes.binding(scope, index);
        if !binding.captured {
            let register = self.states[scope.0 as usize].bindings[index as usize].register;
            return Place::Register(register.expect("a binding's scope is entered before it is used"));
        }
        let slot = binding.slot;
        if self.scopes.scope(scope).function == self.f.id {
            let environment = self.states[scope.0 as usize].environment;
            let environment = environment.expect("a captured binding's scope has an environment");
            return Place::Slot { environment, depth: 0, slot };
        }
        let environment = self.f.outer_environment.expect("the analysis foresees outer variables");
        let mut at = self.scopes.scope(self.scopes.function(self.f.id).scope).parent;
        let mut depth: u16 = 0;
        loop {
            let id = at.expect("the binding's scope is around the function");
            if id == scope {
                return Place::Slot { environment, depth, slot };
            }
            let this = self.scopes.scope(id);
            if this.slots > 0 {
                depth = depth.saturating_add(1);
            }
            at = this.parent;
        }
    }

    /// The value of a binding that is in no dead zone: in its own register, or a temporary.
    pub fn load_binding(&mut self, scope: ScopeId, index: u32) -> Reg {
        match self.place(Resolved::Binding(scope, index)) {
            Place::Register(register) => register,
            Place::Slot { environment: env, depth, slot } => {
                let dst = self.temp();
                self.f.b.emit(GetEnv { dst, env, depth: Count(depth), slot: Count(slot) });
                dst
            }
            Place::Global => unreachable!("a binding of a scope is not global"),
        }
    }

    /// Whether the binding may be in its dead zone here.
    pub fn may_be_dead(&self, resolved: Resolved) -> bool {
        match resolved {
            Resolved::Global | Resolved::Dynamic => false,
            Resolved::Binding(scope, index) => {
                self.scopes.binding(scope, index).dead_zone
                    && !self.states[scope.0 as usize].bindings[index as usize].initialised
            }
        }
    }

    /// The register of a variable that lives in one and needs no check to be assigned.
    pub fn assignable_register(&self, name: &str) -> Option<Reg> {
        let resolved = self.resolve(name);
        let Resolved::Binding(scope, index) = resolved else { return None };
        let kind = self.scopes.binding(scope, index).kind;
        if is_constant(kind) || kind == BindingKind::FunctionName || self.may_be_dead(resolved) {
            return None;
        }
        match self.place(resolved) {
            Place::Register(register) => Some(register),
            _ => None,
        }
    }

    /// The value of `name`: in the variable's own register where it has one, else in `dst` or a temporary.
    pub fn load_name(&mut self, name: &str, dst: Option<Reg>, position: u32) -> Reg {
        self.f.b.set_position(position);
        match self.resolve(name) {
            Resolved::Dynamic => self.load_dynamic(name, dst),
            resolved => self.load_resolved(name, resolved, dst),
        }
    }

    /// As [`Lowerer::load_name`], for a name that is resolved, in a scope and not dynamically.
    pub fn load_resolved(&mut self, name: &str, resolved: Resolved, dst: Option<Reg>) -> Reg {
        let checked = self.may_be_dead(resolved);
        match self.place(resolved) {
            Place::Register(register) => {
                if checked {
                    let name = self.f.b.str(name);
                    self.f.b.emit(CheckTdz { src: register, name });
                }
                register
            }
            Place::Slot { environment: env, depth, slot } => {
                let dst = dst.unwrap_or_else(|| self.temp());
                let (depth, slot) = (Count(depth), Count(slot));
                if checked {
                    let name = self.f.b.str(name);
                    self.f.b.emit(GetEnvChecked { dst, env, depth, slot, name });
                } else {
                    self.f.b.emit(GetEnv { dst, env, depth, slot });
                }
                dst
            }
            Place::Global => {
                let dst = dst.unwrap_or_else(|| self.temp());
                match name {
                    // These properties of the global object can neither change nor be shadowed by a global `let`.
                    "undefined" => self.f.b.emit(LoadUndefined { dst }),
                    "NaN" => self.load_number(dst, f64::NAN),
                    "Infinity" => self.load_number(dst, f64::INFINITY),
                    _ => {
                        let name = self.f.b.str(name);
                        let fb = self.f.b.feedback(FeedbackKind::Global);
                        self.f.b.emit(GetGlobal { dst, name, fb });
                    }
                }
                dst
            }
        }
    }

    /// Assigns `src` to `name`, as the assignment operator does.
    pub fn store_name(&mut self, name: &str, src: Reg, position: u32) {
        self.f.b.set_position(position);
        match self.resolve(name) {
            Resolved::Dynamic => {
                let base = self.dynamic_base(name);
                self.store_dynamic(base, name, src);
            }
            resolved => self.store_resolved(name, resolved, src),
        }
    }

    /// As [`Lowerer::store_name`], for a name that is resolved, in a scope and not dynamically.
    pub fn store_resolved(&mut self, name: &str, resolved: Resolved, src: Reg) {
        let Resolved::Binding(scope, index) = resolved else {
            let name = self.f.b.str(name);
            let fb = self.f.b.feedback(FeedbackKind::Global);
            let mode = self.mode();
            self.f.b.emit(SetGlobal { name, src, fb, mode });
            return;
        };
        let kind = self.scopes.binding(scope, index).kind;
        let constant = is_constant(kind) || (kind == BindingKind::FunctionName && self.f.strict);
        if kind == BindingKind::FunctionName && !self.f.strict {
            return; // Silently ignored in sloppy code.
        }
        let checked = self.may_be_dead(resolved);
        let text = self.f.b.str(name);
        match self.place(resolved) {
            Place::Register(register) => {
                if checked {
                    self.f.b.emit(CheckTdz { src: register, name: text });
                }
                if !constant {
                    self.mov(register, src);
                }
            }
            Place::Slot { environment: env, depth, slot } => {
                let (depth, slot) = (Count(depth), Count(slot));
                if constant && checked {
                    let mark = self.f.b.mark();
                    let dst = self.temp();
                    self.f.b.emit(GetEnvChecked { dst, env, depth, slot, name: text });
                    self.f.b.release(mark);
                } else if checked {
                    self.f.b.emit(SetEnvChecked { env, depth, slot, src, name: text });
                } else if !constant {
                    self.f.b.emit(SetEnv { env, depth, slot, src });
                }
            }
            Place::Global => unreachable!("a binding of a scope is not global"),
        }
        if constant {
            self.f.b.emit(ThrowConstAssign { name: text });
        }
    }

    /// Initialises the binding that `name` resolves to here, ending its dead zone.
    pub fn initialise_name(&mut self, name: &str, src: Reg) {
        let resolved = self.resolve(name);
        match self.place(resolved) {
            Place::Register(register) => self.mov(register, src),
            Place::Slot { environment: env, depth, slot } => {
                self.f.b.emit(SetEnv { env, depth: Count(depth), slot: Count(slot), src });
            }
            Place::Global => {
                let name = self.f.b.str(name);
                self.f.b.emit(InitGlobal { name, src });
            }
        }
        self.mark_initialised(resolved);
    }

    /// Notes that a binding's dead zone ends here.
    pub fn mark_initialised(&mut self, resolved: Resolved) {
        if let Resolved::Binding(scope, index) = resolved {
            self.states[scope.0 as usize].bindings[index as usize].initialised = true;
        }
    }

    /// `this`, checked where it may be missing still.
    pub fn this(&mut self, position: u32) -> Reg {
        self.f.b.set_position(position);
        if let Some(register) = self.f.outer_this {
            return register;
        }
        let Resolved::Binding(scope, index) = self.resolve("%this") else {
            unreachable!("the analysis declares `this` where it is used")
        };
        let owner = self.scopes.scope(scope).function;
        let derived = self.scopes.function(owner).kind == FunctionKind::DerivedConstructor;
        if owner == self.f.id && (!derived || !self.scopes.binding(scope, index).captured) {
            if derived && !self.f.this_initialised {
                self.f.b.emit(CheckThis { src: THIS });
            }
            return THIS;
        }
        let register = self.load_name("%this", None, position);
        if derived && !(owner == self.f.id && self.f.this_initialised) {
            self.f.b.emit(CheckThis { src: register });
        }
        register
    }

    /// The home object of the running method, in a temporary.
    pub fn home_object(&mut self) -> Reg {
        let dst = self.temp();
        self.f.b.emit(GetHomeObject { dst, func: CALLEE });
        dst
    }

    /// Finishes the current function's code.
    pub fn finish(&mut self, b: Builder, template: FunctionTemplate) -> FunctionTemplate {
        let kind = template.kind;
        match b.finish(template) {
            Ok(template) => template,
            Err(limit) => {
                self.limit.get_or_insert(limit);
                FunctionTemplate::empty(kind)
            }
        }
    }
}

/// Whether assigning to the binding is a TypeError.
pub fn is_constant(kind: BindingKind) -> bool {
    matches!(kind, BindingKind::Const | BindingKind::InnerClass)
}
