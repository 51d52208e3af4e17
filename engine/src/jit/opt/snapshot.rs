//! What the optimiser knows of a function: taken on the VM's thread, and never changed.
//!
//! Heap addresses in it are those of cells that do not move; whoever installs the code keeps alive what the code names ([`super::Output::cells`]).

use super::bodies::{self, Fixed, NativeBody};
use crate::code::frame;
use crate::code::linked::{Code, callees, flags};
use crate::code::ops::{Feedback, FeedbackKind};
use crate::code::{FunctionKind, FunctionTemplate};
use crate::heap::cell::{Cell, CellKind};
use crate::ic::{self, Entry, Handler, SiteState};
use crate::object::layout::{global_cell, native_function};
use crate::object::shape::{Shape, SlotLocation};
use crate::object::{self, layout};
use crate::runtime::call::read_slot;
use crate::runtime::iterate::PlainIteration;
use crate::runtime::{Context, Intrinsic, Known};
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// What a register held when the function was found hot.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Held {
    /// An int32.
    Int,
    /// A double.
    Double,
    /// Something else.
    Other,
}

/// What `typeof` gives, by what it is asked about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[allow(missing_docs, reason = "the names are the strings")]
pub struct TypeNames {
    pub number: u64,
    pub undefined: u64,
    pub boolean: u64,
    pub object: u64,
    pub string: u64,
    pub symbol: u64,
    pub function: u64,
}

impl TypeNames {
    fn of(cx: &Context) -> TypeNames {
        let atoms = &cx.objects.atoms;
        let of = |atom: crate::object::PropertyKey| atom.to_fast_value().bits();
        TypeNames {
            number: of(atoms.number),
            undefined: of(atoms.undefined),
            boolean: of(atoms.boolean),
            object: of(atoms.object),
            string: of(atoms.string),
            symbol: of(atoms.symbol),
            function: of(atoms.function),
        }
    }

    /// All of them.
    pub fn all(self) -> [u64; 7] {
        [self.number, self.undefined, self.boolean, self.object, self.string, self.symbol, self.function]
    }
}

/// A named property site.
#[derive(Clone, Debug, Default)]
pub struct NamedSite {
    /// Its cases.
    pub entries: Vec<Entry>,
    /// It has seen more than it keeps.
    pub megamorphic: bool,
}

/// What a call site has called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Callee {
    /// This function, of this code cell.
    Function(u64, u64),
    /// Closures of this code cell.
    Code(u64),
    /// This function in Rust, and which that is, if the optimiser knows it.
    Native(u64, Option<Known>),
}

impl Callee {
    /// The address of its code cell, if it is bytecode.
    pub fn code(self) -> Option<u64> {
        match self {
            Callee::Function(_, code) | Callee::Code(code) => Some(code),
            Callee::Native(..) => None,
        }
    }
}

/// A getter or setter: that of an inherited property, which it is while a validity cell holds, or that which an own property had.
pub struct Accessor {
    /// The function; undefined where there is none. An own property may have another of the same code.
    pub function: u64,
    /// Its code cell.
    pub code: u64,
    /// What was seen of it, if it may be built in.
    pub inlinee: Option<Snapshot>,
}

impl Accessor {
    /// The one that a case of a site calls; None: that is left to Rust.
    fn of(cx: &Context, entry: &Entry, kind: FeedbackKind, inlining: &mut Inlining) -> Option<Accessor> {
        let inherited = handler(entry).0 == Handler::Accessor;
        if inherited {
            let validity = Cell::try_of(Value::from_bits(entry.b))?;
            if validity.get(layout::validity::HOLDS) != Value::TRUE {
                return None;
            }
        }
        let accessor = object::Accessor::of(Value::from_bits(entry.a));
        let function = if kind == FeedbackKind::Get { accessor.getter() } else { accessor.setter() };
        if function.is_undefined() {
            return inherited.then_some(Accessor { function: function.bits(), code: 0, inlinee: None });
        }
        let cell = Cell::of(function);
        if cell.kind() != CellKind::Function {
            return None;
        }
        let code = Code::at(cell.get(layout::function::CODE));
        if code.has(flags::CLASS_CONSTRUCTOR) {
            return None;
        }
        let bits = code.cell().value().bits();
        let callee = if inherited { Callee::Function(function.bits(), bits) } else { Callee::Code(bits) };
        let inlinee = inlinee(callee, Share::Callees, inlining);
        Some(Accessor {
            function: function.bits(),
            code: bits,
            inlinee: inlinee.map(|code| Snapshot::of(cx, code, inlining)),
        })
    }
}

/// One of a few functions that a site calls.
pub struct Target {
    /// Its code cell.
    pub code: u64,
    /// What was seen of it, if it may be built in.
    pub inlinee: Option<Snapshot>,
    /// What it makes, where it is constructed.
    pub construction: Option<Construction>,
}

impl Target {
    /// The one that a word of a site says.
    fn of(cx: &Context, word: u64, constructs: bool, inlining: &mut Inlining) -> Option<Target> {
        let code = code_of(word)?;
        let construction = match constructs {
            true => Some(Construction::of(Cell::of(Value::from_bits(word)))?),
            false => None,
        };
        let inlinee = inlinee(Callee::Code(code), Share::Callees, inlining);
        let inlinee = inlinee.map(|code| Snapshot::of(cx, code, inlining));
        Some(Target { code, inlinee, construction })
    }
}

/// Code units of a function that may be built into its callers.
const INLINE_UNITS_MAX: usize = 240;
/// Code units of all functions that are built into one.
const INLINE_ALL_UNITS_MAX: usize = 720;
/// Code units of a function that may be built into itself, once, and of one that may be again, into what was.
const INLINE_RECURSIVE_UNITS_MAX: [usize; 2] = [120, 64];
/// How deep they nest.
const INLINE_DEPTH_MAX: usize = 8;

/// Code units of closures that are built into one function besides, where they are passed to functions in Rust that have a body.
const CALLBACKS_UNITS_MAX: usize = 480;
/// Code units of those bodies.
const BODIES_UNITS_MAX: usize = 1600;

/// What a callee is to its caller: each kind has a share of its own in what may be built in, since a body without its callback, or the reverse, is of no use.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Share {
    Callees,
    Callbacks,
    Bodies,
}

/// What may still be built into a function.
struct Inlining {
    /// Code units, by share.
    left: [usize; 3],
    /// The functions around, the outermost first.
    around: Vec<Code>,
    /// What was not to be built in: caller and callee, and why.
    refused: Vec<Refusal>,
}

/// A callee that is not built into a caller, by code cells, and why.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Refusal {
    /// The function that calls.
    pub caller: u64,
    /// The one that is called.
    pub callee: u64,
    /// Why.
    pub why: &'static str,
}

/// What the closures of an inner function are like.
#[derive(Clone, Copy, Debug)]
pub struct Closure {
    /// The code cell.
    pub code: u64,
    /// Their shape, and their size in bytes.
    pub shape: u64,
    /// The size of one.
    pub bytes: usize,
    /// The string that is their name.
    pub name: u64,
    /// Their `length`.
    pub length: u32,
    /// They have the home object of the function that makes them.
    pub arrow: bool,
}

impl Closure {
    fn of(code: Code, inner: Code) -> Option<Closure> {
        let (kind, name, length) =
            inner.with(|data| (data.template.kind, data.name, u32::from(data.template.length)));
        if name.is_empty() {
            return None;
        }
        let realm = code.realm();
        let shape = if kind == FunctionKind::Normal { realm.function_shape() } else { realm.method_shape() };
        Some(Closure {
            code: inner.cell().value().bits(),
            shape: shape.cell().value().bits(),
            bytes: shape.object_bytes(),
            name: name.bits(),
            length,
            arrow: kind == FunctionKind::Arrow,
        })
    }
}

/// What says that arrays are iterated plainly.
#[derive(Clone, Copy, Debug)]
pub struct Iteration {
    /// Validity cells.
    pub validity: [u64; 2],
    /// Holders of methods, where those are, and the methods.
    pub methods: [(u64, SlotLocation, u64); 2],
}

impl Iteration {
    fn of(plain: PlainIteration) -> Iteration {
        Iteration {
            validity: plain.validity.map(|cell| cell.value().bits()),
            methods: plain.properties.map(|(holder, slot, method)| {
                (holder.value().bits(), Shape::of(holder).location(slot), method.bits())
            }),
        }
    }
}

/// What a constructor that has been seen makes, as long as its `prototype` stays; where it is derived, what the constructor makes that its `super(...)` comes to.
#[derive(Clone, Copy, Debug)]
pub struct Construction {
    /// The function that is new.target.
    pub function: u64,
    /// Its code cell.
    pub code: u64,
    /// The objects' shape.
    pub shape: u64,
    /// The objects' prototype.
    pub prototype: u64,
    /// The size of one.
    pub bytes: usize,
    /// The function makes it itself, and does not ask for new.target: its code may be entered with the object, and nothing else said.
    pub plain: bool,
}

impl Construction {
    fn of(function: Cell) -> Option<Construction> {
        let code = Code::at(function.get(layout::function::CODE));
        if !code.has(flags::CONSTRUCTOR) {
            return None;
        }
        let shape = Shape::at(Cell::try_of(function.get(layout::function::CONSTRUCT_CACHE))?);
        let prototype = shape.prototype();
        if shape.kind() != CellKind::Object || prototype.is_null() {
            return None;
        }
        Some(Construction {
            function: function.value().bits(),
            code: code.cell().value().bits(),
            shape: shape.cell().value().bits(),
            prototype: prototype.value().bits(),
            bytes: shape.object_bytes(),
            plain: code.has(flags::NEW_TARGET_UNUSED) && !code.has(flags::DERIVED),
        })
    }
}

/// A function to be compiled, and what was seen of it.
pub struct Snapshot {
    /// The function.
    pub template: Arc<FunctionTemplate>,
    /// The address of its code cell.
    pub code: u64,
    /// Its name, for listings.
    pub name: String,
    /// Constants and feedback.
    pub words: Vec<u64>,
    /// Named property sites, by feedback slot.
    pub named: FxHashMap<u32, NamedSite>,
    /// Accessors that property sites have met, by feedback slot and accessor cell.
    pub accessors: FxHashMap<(u32, u64), Accessor>,
    /// Global cells, by feedback slot, and whether they may be assigned.
    pub globals: FxHashMap<u32, (u64, bool)>,
    /// Global cells that were assigned once, and what.
    pub constants: FxHashMap<u64, u64>,
    /// What call sites have called, by feedback slot.
    pub callees: FxHashMap<u32, Callee>,
    /// The functions in bytecode that sites have called or constructed where there were a few, by feedback slot.
    pub several: FxHashMap<u32, Vec<Target>>,
    /// Callees that may be built into the function, by feedback slot.
    pub inlinees: FxHashMap<u32, Snapshot>,
    /// Functions in Rust that call sites have called, and that have a body, by feedback slot.
    pub bodies: FxHashMap<u32, NativeBody>,
    /// What was seen of closures that may be passed to those, by code cell.
    pub callbacks: FxHashMap<u64, Snapshot>,
    /// The cell that says whether arrays inherit no elements.
    pub no_prototype_elements: u64,
    /// What says that such functions make plain arrays of plain ones, if they do.
    pub species: Option<[Fixed; 2]>,
    /// How many guesses at an offset were wrong, one after the other.
    pub failures: FxHashMap<u32, u8>,
    /// What the registers held; nothing of a callee's.
    pub held: Vec<Held>,
    /// What is known of the closures that it makes, by number of the inner function.
    pub closures: FxHashMap<u32, Closure>,
    /// What is known of what it constructs, by feedback slot.
    pub constructions: FxHashMap<u32, Construction>,
    /// The shape of arrays.
    pub array_shape: u64,
    /// What says that such arrays are iterated plainly, if they are.
    pub iteration: Option<Iteration>,
    /// Where the strings of one unit below 256 are.
    pub single_chars: u64,
    /// What `typeof` gives.
    pub type_names: TypeNames,
    /// The megamorphic caches of reads and writes.
    pub megamorphic: [u64; 2],
    /// The name of the method that `instanceof` asks for, and the method that functions have.
    pub has_instance: [u64; 2],
    /// The header of the loop to begin with; none: the function's start.
    pub loop_header: Option<u32>,
    /// Callees that were not to be built in, anywhere.
    pub refused: Vec<Refusal>,
}

impl Snapshot {
    /// Takes a function's snapshot while its frame at `fp` runs, and those of functions that it calls.
    pub fn take(cx: &Context, code: Code, fp: usize, loop_header: Option<u32>) -> Snapshot {
        let mut inlining = Inlining {
            left: [INLINE_ALL_UNITS_MAX, CALLBACKS_UNITS_MAX, BODIES_UNITS_MAX],
            around: Vec::new(),
            refused: Vec::new(),
        };
        let mut snapshot = Snapshot::of(cx, code, &mut inlining);
        let template = &snapshot.template;
        let held = (0..usize::from(template.registers)).map(|register| {
            let live =
                loop_header.is_some() || register < frame::FIRST_ARG + usize::from(template.parameters);
            match live.then(|| read_slot(fp + 8 * register)) {
                Some(value) if value.is_int() => Held::Int,
                Some(value) if value.is_double() => Held::Double,
                _ => Held::Other,
            }
        });
        snapshot.held = held.collect();
        snapshot.loop_header = loop_header;
        snapshot.refused = inlining.refused;
        snapshot
    }

    fn of(cx: &Context, code: Code, inlining: &mut Inlining) -> Snapshot {
        let (template, words, starts) =
            code.with(|data| (data.template.clone(), data.words.to_vec(), data.feedback_starts.to_vec()));
        let constants = template.constants.len();
        let mut snapshot = Snapshot {
            code: code.cell().value().bits(),
            name: crate::jit::tier::name_of(code),
            named: FxHashMap::default(),
            accessors: FxHashMap::default(),
            globals: FxHashMap::default(),
            constants: FxHashMap::default(),
            callees: FxHashMap::default(),
            several: FxHashMap::default(),
            inlinees: FxHashMap::default(),
            bodies: FxHashMap::default(),
            callbacks: FxHashMap::default(),
            no_prototype_elements: cx.objects.no_prototype_elements_cell().value().bits(),
            species: None,
            failures: super::tier::failures_of(code),
            held: Vec::new(),
            closures: FxHashMap::default(),
            constructions: FxHashMap::default(),
            array_shape: code.realm().array_shape().cell().value().bits(),
            iteration: cx.plain_iteration(code.realm()).map(Iteration::of),
            single_chars: cx.objects.single_chars_address(),
            type_names: TypeNames::of(cx),
            megamorphic: [cx.megamorphic_reads(), cx.megamorphic_writes()],
            has_instance: [
                cx.objects.symbols.has_instance.word(),
                cx.intrinsic_of(code.realm(), Intrinsic::FunctionHasInstance).value().bits(),
            ],
            loop_header: None,
            refused: Vec::new(),
            template: template.clone(),
            words,
        };
        let functions = code.with(|data| data.functions.to_vec());
        for (index, &inner) in functions.iter().enumerate().filter(|(_, inner)| !inner.is_null()) {
            if let Some(closure) = Closure::of(code, Code::at(inner)) {
                snapshot.closures.insert(index as u32, closure);
            }
        }
        inlining.around.push(code);
        for (&start, kind) in starts.iter().zip(&template.feedback) {
            let word = |index: u32| snapshot.words[constants + (start + index) as usize];
            match kind {
                FeedbackKind::Get | FeedbackKind::Set => {
                    let site = named_site(word(ic::ENTRIES_CELL), word(ic::STATE));
                    for entry in site.entries.iter().filter(|entry| is_accessor(handler(entry).0)) {
                        if let Some(accessor) = Accessor::of(cx, entry, *kind, inlining) {
                            snapshot.accessors.insert((start, entry.a), accessor);
                        }
                    }
                    snapshot.named.insert(start, site);
                }
                FeedbackKind::Global => {
                    let cell = Cell::of(Value::from_bits(word(0)));
                    if cell != cx.no_global {
                        let assignable = cell.flags() & (global_cell::READONLY | global_cell::DETACHED) == 0;
                        snapshot.globals.insert(start, (word(0), assignable));
                        if let Some(value) = super::assumptions::constant(cell) {
                            snapshot.constants.insert(word(0), value);
                        }
                    }
                }
                FeedbackKind::Call
                    if [callees::SEVERAL, callees::CONSTRUCTORS].contains(&word(callees::STATE)) =>
                {
                    let words = std::iter::once(callees::TARGET)
                        .chain(callees::OTHERS..callees::OTHERS + callees::OTHERS_MAX);
                    let words: Vec<u64> = words.map(word).filter(|&word| word != 0).collect();
                    let constructs = word(callees::STATE) == callees::CONSTRUCTORS;
                    let targets = words.into_iter();
                    let targets = targets.filter_map(|word| Target::of(cx, word, constructs, inlining));
                    snapshot.several.insert(start, targets.collect());
                }
                FeedbackKind::Call => {
                    let Some(callee) = callee(cx, word(callees::TARGET), word(callees::STATE)) else {
                        continue;
                    };
                    snapshot.callees.insert(start, callee);
                    if let Callee::Native(native, _) = callee
                        && let Some((body, code)) = cx.body_of(Cell::of(Value::from_bits(native)))
                    {
                        let first = code.with(|data| data.functions.first().copied());
                        let mut of = |code: Code| {
                            inlinee(Callee::Code(code.cell().value().bits()), Share::Bodies, inlining)
                                .map(|code| Snapshot::of(cx, code, inlining))
                        };
                        let from_first = first.and_then(|first| of(Code::at(first)));
                        let body = NativeBody { body, inlinee: of(code), from_first };
                        snapshot.bodies.insert(start, body);
                    }
                    if let Callee::Function(function, _) = callee
                        && let Some(construction) = Construction::of(Cell::of(Value::from_bits(function)))
                    {
                        snapshot.constructions.insert(start, construction);
                    }
                    if let Some(code) = inlinee(callee, Share::Callees, inlining) {
                        snapshot.inlinees.insert(start, Snapshot::of(cx, code, inlining));
                    }
                }
                _ => {}
            }
        }
        if snapshot.bodies.values().any(|native| native.body.makes_array()) {
            snapshot.species = bodies::plain_species(cx, code.realm());
        }
        if snapshot.calls_back() {
            let functions = functions.iter().filter(|inner| !inner.is_null());
            for &inner in functions {
                let bits = inner.value().bits();
                if let Some(code) = inlinee(Callee::Code(bits), Share::Callbacks, inlining) {
                    snapshot.callbacks.insert(bits, Snapshot::of(cx, code, inlining));
                }
            }
        }
        inlining.around.pop();
        snapshot
    }

    /// Whether it, or what may be built into it, calls a function that has a body.
    fn calls_back(&self) -> bool {
        let several = self.several.values().flatten().filter_map(|target| target.inlinee.as_ref());
        !self.bodies.is_empty() || self.inlinees.values().chain(several).any(Snapshot::calls_back)
    }

    /// A word of a feedback slot.
    pub fn feedback(&self, slot: Feedback, word: u32) -> u64 {
        self.words[self.template.constants.len() + (slot.0 + word) as usize]
    }

    /// How many guesses at an offset were wrong, one after the other.
    pub fn failures(&self, offset: u32) -> u8 {
        self.failures.get(&offset).copied().unwrap_or(0)
    }
}

fn named_site(entries: u64, state: u64) -> NamedSite {
    let megamorphic = SiteState::of_word(state) == SiteState::Megamorphic;
    NamedSite { entries: super::assumptions::entries(entries).collect(), megamorphic }
}

/// The code cell of what the word of a call site says was called.
fn code_of(word: u64) -> Option<u64> {
    let cell = Cell::try_of(Value::from_bits(word))?;
    let code = if cell.kind() == CellKind::Function { cell.get(layout::function::CODE) } else { cell };
    Some(code.value().bits())
}

fn callee(cx: &Context, target: u64, state: u64) -> Option<Callee> {
    if callees::is_native(state) {
        let native = Cell::of(Value::from_bits(state));
        let known = cx.natives.get(native_function::index_of(native)).and_then(|native| native.known);
        return Some(Callee::Native(state, known));
    }
    let cell = Cell::try_of(Value::from_bits(target))?;
    Some(match cell.kind() {
        CellKind::Function => Callee::Function(target, cell.get(layout::function::CODE).value().bits()),
        _ => Callee::Code(target),
    })
}

/// The code of a callee that may be built into its caller.
fn inlinee(callee: Callee, share: Share, inlining: &mut Inlining) -> Option<Code> {
    let code = Code::at(Cell::of(Value::from_bits(callee.code()?)));
    let units = code.with(|data| data.template.code.len() - data.template.protocol_units as usize);
    if let Some(why) = refusal(callee, code, units, share, inlining) {
        let caller = inlining.around.last().expect("somebody calls").cell().value().bits();
        inlining.refused.push(Refusal { caller, callee: code.cell().value().bits(), why });
        return None;
    }
    inlining.left[share as usize] -= units;
    Some(code)
}

/// Whether a derived constructor leaves the making of its object to Rust, through however many classes: what is made then is not known.
fn ends_in_rust(callee: Callee) -> bool {
    let Callee::Function(function, _) = callee else { return false };
    let mut function = Cell::of(Value::from_bits(function));
    while !function.is_null() && function.kind() == CellKind::Function {
        if !Code::at(function.get(layout::function::CODE)).has(flags::DERIVED) {
            return false;
        }
        function = Shape::of(function).prototype();
    }
    true
}

/// Why a function is not to be built into the one that is looked at.
fn refusal(
    callee: Callee,
    code: Code,
    units: usize,
    share: Share,
    inlining: &Inlining,
) -> Option<&'static str> {
    let recursions = INLINE_RECURSIVE_UNITS_MAX.iter().filter(|&&max| units <= max).count();
    let reasons = [
        (ends_in_rust(callee), "its super(...) comes to a constructor in Rust"),
        (!code.has(flags::BASELINE), "it has no baseline code yet"),
        (code.with(|data| data.template.needs_arguments), "it needs an arguments object"),
        (code.with(|data| !data.template.evals.is_empty()), "it calls eval"),
        (units > INLINE_UNITS_MAX && share != Share::Bodies, "it is too large"),
        (units > inlining.left[share as usize], "the caller's budget is spent"),
        (inlining.around.len() > INLINE_DEPTH_MAX, "it nests too deep"),
        (
            inlining.around.iter().filter(|&&around| around == code).count() > recursions,
            "it is built into itself already",
        ),
        (code.realm() != inlining.around[0].realm(), "it is of another realm"),
    ];
    reasons.into_iter().find(|(holds, _)| *holds).map(|(_, why)| why)
}

/// Whether a handler calls a getter or setter.
pub fn is_accessor(handler: Handler) -> bool {
    matches!(handler, Handler::Accessor | Handler::OwnAccessor | Handler::OwnAccessorOut)
}

/// The handler of an entry, and its byte offset.
pub fn handler(entry: &Entry) -> (Handler, u32) {
    (Handler::of_word(entry.handler), (entry.handler >> 32) as u32)
}
