//! Bytecode: the op table, and functions as plain data.
//!
//! A [`FunctionTemplate`] is what the front end makes and the engine links into a heap cell before running it. It
//! holds no heap value, so it can be made on any thread, printed, verified and stored.

pub mod access;
pub mod builder;
pub mod disasm;
pub mod frame;
pub mod linked;
pub mod liveness;
pub mod ops;
pub mod scopes;
pub mod verify;

/// A constant of a function, before the engine has interned or boxed it.
#[derive(Clone, PartialEq, Debug)]
pub enum Constant {
    /// A number that is not loaded as an immediate.
    Number(f64),
    /// A string, in UTF-16 code units. Property names are strings too; array indices never appear as names.
    String(Box<[u16]>),
    /// The symbol `@@iterator`, as a property's name.
    Iterator,
}

/// Where an exception goes.
///
/// Handlers are ordered innermost first: the first whose range holds the offset of the throwing instruction is taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Handler {
    /// First covered code unit.
    pub start: u32,
    /// One past the last covered code unit.
    pub end: u32,
    /// Where control goes.
    pub target: u32,
    /// The register that receives the exception.
    pub exception: ops::Reg,
}

/// How a function may be invoked, which decides what its closures look like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FunctionKind {
    /// The code of a script.
    Script,
    /// `function`: callable and constructible, with a `prototype` property.
    Normal,
    /// An arrow function: no `this`, not constructible.
    Arrow,
    /// A method, getter or setter (also of a class), or a field initialiser: not constructible.
    Method,
    /// A class constructor without `extends`: constructible only.
    BaseConstructor,
    /// A class constructor with `extends`: constructible only, `this` begins empty.
    DerivedConstructor,
}

impl FunctionKind {
    /// Whether `new` and `super(...)` take it.
    pub fn is_constructor(self) -> bool {
        self == FunctionKind::Normal || self.is_class_constructor()
    }

    /// Whether a call of it throws.
    pub fn is_class_constructor(self) -> bool {
        matches!(self, FunctionKind::BaseConstructor | FunctionKind::DerivedConstructor)
    }
}

/// A global declared by a script (ECMAScript 16.1.7).
#[derive(Clone, PartialEq, Debug)]
pub struct GlobalDeclaration {
    /// Index of the name among the script's constants.
    pub name: ops::Const,
    /// What declares it.
    pub kind: GlobalKind,
}

/// What declares a global.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GlobalKind {
    /// `var`.
    Var,
    /// A function declaration.
    Function,
    /// `let` or `class`.
    Let,
    /// `const`.
    Const,
}

/// Targets of a [`ops::SwitchInt`]: case `first + i` goes to `targets[i]`, a distance from the switch instruction in units (0: no such
/// case, fall through).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SwitchTable {
    /// The int32 of the first entry.
    pub first: i32,
    /// Distances.
    pub targets: Box<[i32]>,
}

/// A tagged template's strings: (cooked, raw) pairs; cooked is None where an escape is invalid.
pub type TemplateStrings = Box<[(Option<Box<[u16]>>, Box<[u16]>)]>;

/// One compiled function: everything the tiers need, as plain data.
#[derive(Clone, PartialEq, Debug)]
pub struct FunctionTemplate {
    /// The `name` property of its closures, and what stack traces show; empty for anonymous functions.
    pub name: Box<[u16]>,
    /// How it may be invoked.
    pub kind: FunctionKind,
    /// Strict mode code.
    pub strict: bool,
    /// Formal parameters that arrive in registers 5, 6, ... (a pattern or defaulted parameter counts as one; a rest
    /// parameter does not).
    pub parameters: u16,
    /// The `length` property: parameters before the first default or rest.
    pub length: u16,
    /// Registers of the frame, header and parameters included.
    pub registers: u16,
    /// Entry stores an `arguments` object in register 5 + parameters. It is unmapped; see [`ops::MapArguments`].
    pub needs_arguments: bool,
    /// That object is of the kind whose `callee` throws: in strict code, and where the parameters are not plain names alone.
    pub strict_arguments: bool,
    /// Entry stores the rest array in the register after that (or in register 5 + parameters where there is no arguments object).
    pub needs_rest: bool,
    /// The code, in units.
    pub code: Box<[u16]>,
    /// Constants.
    pub constants: Box<[Constant]>,
    /// Inner functions.
    pub functions: Box<[std::sync::Arc<FunctionTemplate>]>,
    /// Exception handlers, innermost first.
    pub handlers: Box<[Handler]>,
    /// Tables of [`ops::SwitchInt`].
    pub switches: Box<[SwitchTable]>,
    /// Template objects.
    pub templates: Box<[TemplateStrings]>,
    /// The scopes around each direct `eval`.
    pub evals: Box<[std::sync::Arc<scopes::EvalScopes>]>,
    /// Declarations of a script; empty for functions.
    pub globals: Box<[GlobalDeclaration]>,
    /// The feedback slots, in order; slot n begins after the words of those before it.
    pub feedback: Box<[ops::FeedbackKind]>,
    /// (first unit of an instruction, byte offset in the source), ascending; an instruction belongs to the last entry at or before it.
    pub positions: Box<[(u32, u32)]>,
    /// (first unit of a call or construction, what it calls, as messages name it), ascending.
    pub callees: Box<[(u32, std::sync::Arc<str>)]>,
    /// How many of the units do the iterator protocol for what is not iterated directly: only for iterators of the program's own do they run, and what
    /// they call counts for itself.
    pub protocol_units: u32,
    /// Byte range in the source (`toString`).
    pub source_range: (u32, u32),
}

impl FunctionTemplate {
    /// A function with no code, for a builder to fill in.
    pub fn empty(kind: FunctionKind) -> FunctionTemplate {
        FunctionTemplate {
            name: Box::default(),
            kind,
            strict: false,
            parameters: 0,
            length: 0,
            registers: frame::FIRST_ARG as u16,
            needs_arguments: false,
            strict_arguments: false,
            needs_rest: false,
            code: Box::default(),
            constants: Box::default(),
            functions: Box::default(),
            handlers: Box::default(),
            switches: Box::default(),
            templates: Box::default(),
            evals: Box::default(),
            globals: Box::default(),
            feedback: Box::default(),
            positions: Box::default(),
            callees: Box::default(),
            protocol_units: 0,
            source_range: (0, 0),
        }
    }

    /// What the call or construction at `offset` calls, as messages name it.
    pub fn callee(&self, offset: u32) -> Option<&str> {
        let entry = self.callees.binary_search_by_key(&offset, |&(unit, _)| unit).ok()?;
        Some(&self.callees[entry].1)
    }

    /// The byte offset in the source of the instruction at `offset`.
    pub fn position(&self, offset: u32) -> u32 {
        let after = self.positions.partition_point(|&(unit, _)| unit <= offset);
        after.checked_sub(1).map_or(self.source_range.0, |entry| self.positions[entry].1)
    }
}
