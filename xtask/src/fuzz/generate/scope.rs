//! What the place that is being written can name, with the types that variables are meant to have.

use crate::fuzz::rng::Rng;

/// What a variable or an expression is meant to hold. Programs break it now and then: that is where compilers' assumptions fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ty {
    /// A number that is mostly an int32.
    Int,
    /// A number.
    Num,
    /// A string.
    Str,
    /// A boolean.
    Bool,
    /// An array.
    Arr,
    /// An object.
    Obj,
    /// A function.
    Fun,
    /// Anything.
    Any,
}

impl Ty {
    /// Whether a variable of type `other` can be read where `self` is wanted.
    fn takes(self, other: Ty) -> bool {
        self == other || self == Ty::Any || (self == Ty::Num && other == Ty::Int)
    }
}

/// A variable.
#[derive(Debug, Clone)]
pub struct Var {
    /// Its name.
    pub name: String,
    /// What it is meant to hold.
    pub ty: Ty,
    /// Whether it may be assigned: constants and the counters of loops may not.
    pub mutable: bool,
}

/// What a jump can leave.
#[derive(Debug, Clone, Default)]
pub struct Jumps {
    /// Inside of a function, so that `return` is allowed.
    pub function: bool,
    /// Loops around, innermost last; by label, where there is one.
    pub loops: Vec<Option<String>>,
    /// Labelled blocks around.
    pub blocks: Vec<String>,
    /// Inside of a switch, where a plain `break` means that.
    pub switch: bool,
}

/// The variables, innermost last, and the jumps.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    vars: Vec<Var>,
    classes: Vec<String>,
    /// What can be left.
    pub jumps: Jumps,
}

/// How far a scope went.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    vars: usize,
    classes: usize,
}

impl Scope {
    /// All variables.
    pub fn vars(&self) -> &[Var] {
        &self.vars
    }

    /// Adds a variable.
    pub fn declare(&mut self, name: &str, ty: Ty, mutable: bool) {
        self.vars.push(Var { name: name.to_string(), ty, mutable });
    }

    /// Adds a class.
    pub fn declare_class(&mut self, name: &str) {
        self.classes.push(name.to_string());
    }

    /// Where the scope is now.
    pub fn mark(&self) -> Mark {
        Mark { vars: self.vars.len(), classes: self.classes.len() }
    }

    /// Forgets what was declared since `mark`.
    pub fn leave(&mut self, mark: Mark) {
        self.vars.truncate(mark.vars);
        self.classes.truncate(mark.classes);
    }

    /// A variable that can be read as `ty`.
    pub fn read(&self, rng: &mut Rng, ty: Ty) -> Option<String> {
        self.choose(rng, |var| ty.takes(var.ty))
    }

    /// A variable of `ty` that may be assigned.
    pub fn write(&self, rng: &mut Rng, ty: Ty) -> Option<String> {
        self.choose(rng, |var| var.mutable && var.ty == ty)
    }

    /// Any variable that may be assigned, with its type.
    pub fn target(&self, rng: &mut Rng) -> Option<(String, Ty)> {
        let found: Vec<&Var> = self.vars.iter().filter(|var| var.mutable).collect();
        (!found.is_empty()).then(|| found[rng.below(found.len())]).map(|var| (var.name.clone(), var.ty))
    }

    /// Any variable.
    pub fn any_name(&self, rng: &mut Rng) -> Option<String> {
        self.choose(rng, |_| true)
    }

    /// A class.
    pub fn class(&self, rng: &mut Rng) -> Option<String> {
        (!self.classes.is_empty()).then(|| self.classes[rng.below(self.classes.len())].clone())
    }

    /// Recent variables are preferred: what is near belongs together.
    fn choose(&self, rng: &mut Rng, wanted: impl Fn(&Var) -> bool) -> Option<String> {
        let found: Vec<&Var> = self.vars.iter().filter(|var| wanted(var)).collect();
        if found.is_empty() {
            return None;
        }
        let at = rng.below(found.len()).max(rng.below(found.len()));
        Some(found[at].name.clone())
    }
}
