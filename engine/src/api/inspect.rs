//! Reports on what an engine has learnt: inline caches and shapes, as plain data.

use crate::code::linked::{Code, callees, flags};
use crate::code::ops::{Feedback, FeedbackKind, Inst, Op, Operand, OperandKind};
use crate::code::{FunctionKind, FunctionTemplate};
use crate::heap::cell::{Cell, CellKind};
use crate::heap::{Heap, RootId};
use crate::ic::{Entry, Handler, SiteState, arith, receiver};
use crate::jit::opt::tier::was_optimised;
use crate::object::layout::function;
use crate::object::shape::Transition;
use crate::object::{ElementsKind, Shape, Str};
use crate::runtime::Context;
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// How many cases a site has seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IcState {
    /// The site keeps no record (or only of what came on its slow path, and nothing has), or inline caches are off.
    Unknown,
    /// None.
    Uninitialised,
    /// One.
    Monomorphic,
    /// Two to four; at a call, two or more.
    Polymorphic,
    /// More: the site looks every property up in full.
    Megamorphic,
}

impl IcState {
    fn of(state: SiteState) -> IcState {
        match state {
            SiteState::Uninitialised => IcState::Uninitialised,
            SiteState::Monomorphic => IcState::Monomorphic,
            SiteState::Polymorphic => IcState::Polymorphic,
            SiteState::Megamorphic => IcState::Megamorphic,
        }
    }

    /// In lower case.
    pub const fn name(self) -> &'static str {
        match self {
            IcState::Unknown => "unknown",
            IcState::Uninitialised => "uninitialised",
            IcState::Monomorphic => "monomorphic",
            IcState::Polymorphic => "polymorphic",
            IcState::Megamorphic => "megamorphic",
        }
    }
}

/// One access to a property or a global, or one call, in the bytecode.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct IcSite {
    /// The name of the function it is in, or `<script>` or `<anonymous>`.
    pub function: String,
    /// The name of the source.
    pub source: String,
    /// Offset in the function's bytecode, in units.
    pub offset: u32,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
    /// The bytecode operation.
    pub operation: &'static str,
    /// The property's name; empty where it is computed.
    pub property: String,
    /// How many cases it has seen.
    pub state: IcState,
    /// Elements kinds that a computed access has seen on its slow path, or, where accesses are counted, at all.
    pub elements: Vec<String>,
    /// The cases.
    pub cases: Vec<IcCase>,
    /// Whether accesses are counted here: at properties, elements and private names, and not where inline caches are off.
    pub counted: bool,
    /// Accesses that a case answered; at elements, those to a dense one that was there, written with no change of the elements kind. 0 where none are counted.
    pub hits: u32,
    /// All others.
    pub misses: u32,
}

/// One case of a site.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct IcCase {
    /// The receiver: `#12` is the shape of that number. At a call, the function's name.
    pub receiver: String,
    /// What is done, as `own slot inside the object`.
    pub action: &'static str,
    /// Byte offset of the slot, in the object or in its slots cell; None where no slot is read or written.
    pub slot_offset: Option<u32>,
    /// The shape that the object has afterwards, where that changes.
    pub new_shape: Option<u32>,
}

/// Every site of the scripts that were kept and of all functions in them, in the order of the sources. Without a collection first, which would
/// clear the shapes that no object has any more.
pub(super) fn inline_caches(cx: &mut Context) -> Vec<IcSite> {
    let mut sites = Vec::new();
    let scripts = cx.kept_scripts.iter().map(|&root| Code::at(Cell::of(cx.objects.heap.root(root))));
    // The roots keep all of them alive.
    let mut waiting: Vec<Code> = scripts.collect();
    while let Some(code) = waiting.pop() {
        waiting.extend(
            code.with(|data| data.functions.clone()).into_iter().filter(|cell| !cell.is_null()).map(Code::at),
        );
        report_code(cx, code, &mut sites);
    }
    sites.sort_by(|a, b| {
        (&a.source, a.line, a.column, a.offset).cmp(&(&b.source, b.line, b.column, b.offset))
    });
    sites
}

/// An operation of the bytecode that a program used.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub struct Reached {
    /// Its name.
    pub operation: &'static str,
    /// A tier that its function reached: `interp` where it was not compiled, else `baseline`, and `opt` besides where it was optimised.
    pub tier: &'static str,
    /// What its site has seen, as `megamorphic`, `double` or `HoleyInt`; empty where the operation records nothing.
    pub state: String,
}

/// The names of all operations of the bytecode.
pub fn operations() -> Vec<&'static str> {
    Op::all().iter().map(|op| op.info().name).collect()
}

/// What the functions of the kept scripts have used. A function that recorded nothing and was not compiled is taken not to have run.
pub(super) fn reached(cx: &mut Context) -> BTreeSet<Reached> {
    let mut reached = BTreeSet::new();
    let scripts = cx.kept_scripts.iter().map(|&root| Code::at(Cell::of(cx.objects.heap.root(root))));
    let mut waiting: Vec<Code> = scripts.collect();
    while let Some(code) = waiting.pop() {
        waiting.extend(
            code.with(|data| data.functions.clone()).into_iter().filter(|cell| !cell.is_null()).map(Code::at),
        );
        let compiled = code.has(flags::BASELINE);
        let recorded =
            code.with(|data| data.words[data.template.constants.len()..].iter().any(|&word| word != 0));
        if !compiled && !recorded {
            continue;
        }
        let tier = if compiled { "baseline" } else { "interp" };
        let optimised = was_optimised(code).then_some("opt");
        for inst in instructions(code) {
            for state in states(cx, code, inst) {
                let operation = inst.op().info().name;
                let tiers = [tier].into_iter().chain(optimised);
                reached.extend(tiers.map(|tier| Reached { operation, tier, state: state.clone() }));
            }
        }
    }
    reached
}

fn instructions(code: Code) -> Vec<Inst> {
    code.with(|data| {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(inst) = Inst::decode(&data.template.code, at) {
            found.push(inst);
            at += inst.op().units();
        }
        found
    })
}

/// What the sites of an instruction have seen: one empty text where it records nothing.
fn states(cx: &mut Context, code: Code, inst: Inst) -> Vec<String> {
    let mut states = Vec::new();
    for (operand, (_, kind)) in inst.operands().zip(inst.op().info().operands) {
        let (Operand::Feedback(slot), OperandKind::Feedback(kind)) = (operand, *kind) else { continue };
        let word = code.feedback(slot, 0);
        match kind {
            FeedbackKind::Arith => {
                let bits = [
                    ("int", arith::INT),
                    ("double", arith::DOUBLE),
                    ("string", arith::STRING),
                    ("other", arith::OTHER),
                ];
                states.extend(
                    bits.iter().filter(|(_, bit)| word & bit != 0).map(|(name, _)| (*name).to_owned()),
                );
            }
            FeedbackKind::Get | FeedbackKind::Set | FeedbackKind::GetElem | FeedbackKind::SetElem => {
                let (state, _, _, _) = cx.site_report(code, slot);
                states.push(IcState::of(state).name().to_owned());
                if matches!(kind, FeedbackKind::GetElem | FeedbackKind::SetElem) {
                    let seen = ElementsKind::ALL.iter().filter(|&&kind| word >> kind as u64 & 1 != 0);
                    states.extend(seen.map(|kind| format!("{kind:?}")));
                }
            }
            FeedbackKind::Global | FeedbackKind::Call | FeedbackKind::Alloc => {
                states.push(if word == 0 { "unseen" } else { "seen" }.to_owned());
            }
        }
    }
    if states.is_empty() {
        states.push(String::new());
    }
    states
}

/// Roots of the live cells that are wanted, for the caller to remove: a vector of cells would hide them from the collector.
fn keep(heap: &mut Heap, wanted: impl Fn(Cell) -> bool) -> Vec<RootId> {
    let mut found = Vec::new();
    heap.for_each_live(|cell| {
        if wanted(cell) {
            found.push(cell);
        }
    });
    found.into_iter().map(|cell| heap.add_root(cell.value())).collect()
}

fn report_code(cx: &mut Context, code: Code, sites: &mut Vec<IcSite>) {
    let mut found: Vec<(u32, Inst, FeedbackKind, Feedback)> = Vec::new();
    code.with(|data| {
        let mut at = 0;
        while let Some(inst) = Inst::decode(&data.template.code, at) {
            for (operand, (_, kind)) in inst.operands().zip(inst.op().info().operands) {
                if let (Operand::Feedback(slot), OperandKind::Feedback(kind)) = (operand, *kind)
                    && !matches!(kind, FeedbackKind::Arith | FeedbackKind::Alloc)
                {
                    found.push((at as u32, inst, kind, slot));
                }
            }
            at += inst.op().units();
        }
    });
    for (offset, inst, kind, slot) in found {
        let position = code.position(offset);
        let (function, source, (line, column)) = code.with(|data| {
            (label(&data.template), data.source.name.clone(), data.source.line_column(position))
        });
        let property = inst.operands().find_map(|operand| match operand {
            Operand::Const(index) => Str::try_of(code.constant(index)),
            _ => None,
        });
        let property = property.map_or_else(String::new, |name| cx.text_of(name));
        let cached = cx.settings.inline_caches;
        let learnt = match kind {
            FeedbackKind::Get | FeedbackKind::Set | FeedbackKind::Global if !cached => {
                Learnt::uncounted(IcState::Unknown, Vec::new())
            }
            FeedbackKind::GetElem | FeedbackKind::SetElem if is_private(inst) => {
                if cached {
                    property_site(cx, code, slot)
                } else {
                    Learnt::uncounted(IcState::Unknown, Vec::new())
                }
            }
            FeedbackKind::GetElem | FeedbackKind::SetElem => element_site(cx, code, slot),
            FeedbackKind::Global => global_site(cx, code, slot),
            FeedbackKind::Call => call_site(code, slot),
            _ => property_site(cx, code, slot),
        };
        sites.push(IcSite {
            function,
            source,
            offset,
            line,
            column,
            operation: inst.op().info().name,
            property,
            state: learnt.state,
            elements: learnt.elements,
            cases: learnt.cases,
            counted: cached && !matches!(kind, FeedbackKind::Global | FeedbackKind::Call),
            hits: learnt.hits,
            misses: learnt.misses,
        });
    }
}

fn label(template: &FunctionTemplate) -> String {
    let name = String::from_utf16_lossy(&template.name);
    match name.as_str() {
        "" if template.kind == FunctionKind::Script => "<script>".to_owned(),
        "" => "<anonymous>".to_owned(),
        _ => name,
    }
}

/// What the words of a feedback slot say.
struct Learnt {
    state: IcState,
    elements: Vec<String>,
    cases: Vec<IcCase>,
    hits: u32,
    misses: u32,
}

impl Learnt {
    fn uncounted(state: IcState, cases: Vec<IcCase>) -> Learnt {
        Learnt { state, elements: Vec::new(), cases, hits: 0, misses: 0 }
    }
}

fn property_site(cx: &Context, code: Code, slot: Feedback) -> Learnt {
    let (state, entries, hits, misses) = cx.site_report(code, slot);
    let cases = entries.into_iter().filter(|entry| entry.receiver != 0).map(case_of).collect();
    Learnt { state: IcState::of(state), elements: Vec::new(), cases, hits, misses }
}

fn is_private(inst: Inst) -> bool {
    matches!(inst, Inst::GetPrivate(_) | Inst::SetPrivate(_))
}

/// The slow path notes the kinds of elements it meets, and the fast path, which is not taken where accesses are counted, nothing.
fn element_site(cx: &Context, code: Code, slot: Feedback) -> Learnt {
    let seen = code.feedback(slot, 0);
    let kinds = ElementsKind::ALL.iter().filter(|&&kind| seen >> kind as u64 & 1 != 0);
    let elements: Vec<String> = kinds.map(|kind| format!("{kind:?}")).collect();
    let state = match elements.len() {
        0 => IcState::Unknown,
        1 => IcState::Monomorphic,
        2..=4 => IcState::Polymorphic,
        _ => IcState::Megamorphic,
    };
    let (_, _, hits, misses) = cx.site_report(code, slot);
    Learnt { elements, hits, misses, ..Learnt::uncounted(state, Vec::new()) }
}

/// The site holds the cell of its binding once it has found it.
fn global_site(cx: &Context, code: Code, slot: Feedback) -> Learnt {
    if code.feedback(slot, 0) == cx.no_global.value().bits() {
        return Learnt::uncounted(IcState::Uninitialised, Vec::new());
    }
    let case = IcCase {
        receiver: "the global scope".to_owned(),
        action: "the binding's cell",
        slot_offset: None,
        new_shape: None,
    };
    Learnt::uncounted(IcState::Monomorphic, vec![case])
}

/// The site notes bytecode functions that it calls: up to four, then that there were more.
fn call_site(code: Code, slot: Feedback) -> Learnt {
    let state = match code.feedback(slot, 1) {
        0 => IcState::Unknown,
        1 => IcState::Monomorphic,
        _ => IcState::Polymorphic,
    };
    let words = std::iter::once(callees::TARGET)
        .chain(callees::OTHERS..callees::OTHERS + callees::OTHERS_MAX)
        .filter_map(|word| Cell::try_of(Value::from_bits(code.feedback(slot, word))));
    let cases = words.map(|cell| {
        let of = if cell.kind() == CellKind::Function { cell.get(function::CODE) } else { cell };
        IcCase {
            receiver: Code::at(of).with(|data| label(&data.template)),
            action: "called",
            slot_offset: None,
            new_shape: None,
        }
    });
    Learnt::uncounted(state, cases.collect())
}

fn shape_id(word: u64) -> u32 {
    Shape::at(Cell::of(Value::from_bits(word))).id()
}

fn case_of(entry: Entry) -> IcCase {
    let receiver = match entry.receiver {
        receiver::STRING => "a string".to_owned(),
        receiver::NUMBER => "a number".to_owned(),
        receiver::BOOLEAN => "a boolean".to_owned(),
        receiver::SYMBOL => "a symbol".to_owned(),
        shape => format!("#{}", shape_id(shape)),
    };
    let handler = Handler::of_word(entry.handler);
    let (action, slot) = match handler {
        Handler::OwnInline => ("own slot inside the object", true),
        Handler::OwnOut => ("own slot out of line", true),
        Handler::HolderInline => ("slot inside the prototype", true),
        Handler::HolderOut => ("slot out of line of the prototype", true),
        Handler::Absent => ("absent", false),
        Handler::Accessor => ("accessor of the prototype", false),
        Handler::ArrayLength => ("length of an array", false),
        Handler::StringLength => ("length of a string", false),
        Handler::AddInline => ("adds a slot inside the object", true),
        Handler::AddOut => ("adds a slot out of line", true),
        Handler::AddGrow => ("adds a slot out of line, which may grow", true),
        Handler::OwnAccessor => ("own accessor inside the object", true),
        Handler::OwnAccessorOut => ("own accessor out of line", true),
    };
    let adds = matches!(handler, Handler::AddInline | Handler::AddOut | Handler::AddGrow);
    IcCase {
        receiver,
        action,
        slot_offset: slot.then_some((entry.handler >> 32) as u32),
        new_shape: adds.then(|| shape_id(entry.a)),
    }
}

/// The shapes that programs have made.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShapeReport {
    /// The transition trees, by root.
    pub roots: Vec<ShapeNode>,
    /// The shapes of objects in dictionary mode: each belongs to one.
    pub dictionaries: Vec<ShapeNode>,
}

/// One shape.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ShapeNode {
    /// Its number.
    pub id: u32,
    /// What led here from the parent, as `+x`; empty for roots.
    pub transition: String,
    /// The kind of its objects.
    pub kind: String,
    /// What they inherit from.
    pub prototype: String,
    /// Property slots inside the objects.
    pub slots_inside: u32,
    /// Names in the order they were added.
    pub properties: Vec<String>,
    /// Live objects that share it.
    pub objects: usize,
    /// Shapes with the same number share one property table.
    pub table: usize,
    /// A program made it, rather than the builtins.
    pub made_by_program: bool,
    /// What transitions lead to.
    pub children: Vec<ShapeNode>,
}

/// The trees in which there is a shape that a program made, and the dictionaries that programs made.
pub(super) fn shapes(cx: &mut Context) -> ShapeReport {
    let roots = keep(&mut cx.objects.heap, |cell| cell.kind() == CellKind::Shape);
    let mut objects: FxHashMap<u32, usize> = FxHashMap::default();
    cx.objects.heap.for_each_live(|cell| {
        if cell.is_object() {
            *objects.entry(Shape::of(cell).id()).or_default() += 1;
        }
    });
    // In this vector the roots keep them alive, which are removed at the end.
    let mut shapes: Vec<Shape> =
        roots.iter().map(|&root| Shape::at(Cell::of(cx.objects.heap.root(root)))).collect();
    shapes.sort_by_key(|shape| shape.id());
    let mut walk = Walk { cx: &mut *cx, objects, tables: Vec::new() };
    let mut report = ShapeReport::default();
    for shape in shapes {
        if shape.is_dictionary() {
            if walk.is_of_program(shape) && walk.objects.contains_key(&shape.id()) {
                let node = walk.node(shape, String::new());
                report.dictionaries.push(node);
            }
        } else if shape.parent().is_none() {
            let node = walk.tree(shape, String::new());
            report.roots.extend(Some(node).filter(ShapeNode::is_of_program));
        }
    }
    for root in roots {
        cx.objects.heap.remove_root(root);
    }
    report
}

impl ShapeNode {
    fn is_of_program(&self) -> bool {
        self.made_by_program || self.children.iter().any(ShapeNode::is_of_program)
    }
}

struct Walk<'a> {
    cx: &'a mut Context,
    objects: FxHashMap<u32, usize>,
    /// Table identities in the order they were met.
    tables: Vec<usize>,
}

impl Walk<'_> {
    fn is_of_program(&self, shape: Shape) -> bool {
        !self.cx.builtin_shapes.iter().any(|made| made.contains(&shape.id()))
    }

    /// A shape, and those below it that the program made or that lead there.
    fn tree(&mut self, shape: Shape, transition: String) -> ShapeNode {
        let mut node = self.node(shape, transition);
        let mut children = shape.children();
        children.sort_by_key(|(_, child)| child.id());
        for (transition, child) in children {
            let text = self.transition(transition);
            let child = self.tree(child, text);
            node.children.extend(Some(child).filter(ShapeNode::is_of_program));
        }
        node
    }

    fn node(&mut self, shape: Shape, transition: String) -> ShapeNode {
        let identity = shape.table_identity();
        let table = self.tables.iter().position(|&other| other == identity).unwrap_or_else(|| {
            self.tables.push(identity);
            self.tables.len() - 1
        });
        ShapeNode {
            id: shape.id(),
            transition,
            kind: format!("{:?}", shape.kind()),
            prototype: self.prototype(shape.prototype()),
            slots_inside: shape.inline_capacity(),
            properties: shape.properties().map(|(key, _)| self.cx.objects.key_text(key)).collect(),
            objects: self.objects.get(&shape.id()).copied().unwrap_or_default(),
            table,
            made_by_program: self.is_of_program(shape),
            children: Vec::new(),
        }
    }

    fn transition(&mut self, transition: Transition) -> String {
        match transition {
            Transition::Add(key, _) => format!("+{}", self.cx.objects.key_text(key)),
            Transition::Reconfigure(key, _) => format!("attributes of {}", self.cx.objects.key_text(key)),
            Transition::Prototype(to) => format!("prototype {}", self.prototype(to)),
            Transition::PreventExtensions => "no extensions".to_owned(),
            Transition::Seal => "sealed".to_owned(),
            Transition::Freeze => "frozen".to_owned(),
        }
    }

    fn prototype(&mut self, prototype: Cell) -> String {
        if prototype.is_null() {
            return "null".to_owned();
        }
        let (constructor, name) = (self.cx.objects.atoms.constructor, self.cx.objects.atoms.name);
        let constructor = self.cx.objects.own(prototype, constructor).and_then(|own| Cell::try_of(own.value));
        let name = constructor
            .filter(|cell| cell.is_object())
            .and_then(|cell| self.cx.objects.get_data(cell, name))
            .and_then(Str::try_of);
        match name {
            Some(name) if !name.is_empty() => format!("{}.prototype", self.cx.text_of(name)),
            _ => format!("an object of shape #{}", Shape::of(prototype).id()),
        }
    }
}
