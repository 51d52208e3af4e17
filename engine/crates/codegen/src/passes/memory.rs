//! Redundant load and dead store elimination.
//!
//! Going down the graph, a short list says which memory is known to hold which values: what was stored, and what was
//! loaded. A load of such memory is that value, and a store of what is there already goes. Where ways meet, what all of them
//! agree on is kept; at the header of a loop, what holds before it and is not written in it.
//!
//! Then, up each block, a store goes if another one writes over all of it before anything can have read it. An exit reads
//! everything: whoever goes on there sees all of memory.
//!
//! What may overlap is told by alias class, by offsets from the same base, and by stack slots: one whose address goes
//! nowhere but into loads and stores is touched by those alone.
//!
//! # Invariants
//! - Lists are short (`KNOWN_MAX`), so that the pass is linear; what is forgotten first is what was learnt first.

use crate::analysis::{Cfg, Dominators, Graph, Loops};
use crate::entity::EntitySet;
use crate::fuel::Fuel;
use crate::ir::{
    AliasClass, Block, Effects, Extra, Function, Inst, MemKind, MemoryExtra, Op, Slot, Type, Value,
};
use tierlock_fault::{Fault, is_planted};

const KNOWN_MAX: usize = 16;

/// Runs the pass.
pub fn run(f: &mut Function, graph: &mut Graph, fuel: &mut Fuel) {
    let any = f
        .live_insts()
        .any(|(_, inst)| matches!(access(f, inst), Some((_, AccessKind::Load | AccessKind::Store))));
    if !any {
        return;
    }
    let slots = Slots::of(f);
    forward(f, graph, &slots, fuel);
    f.resolve_aliases();
    // Slots whose loads have gone need no stores.
    let slots = Slots::of(f);
    for at in 0..f.layout.len() {
        let block = f.layout[at];
        dead_stores(f, &slots, block, fuel);
    }
}

/// Where an access goes.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Place {
    base: Value,
    index: Option<Value>,
    memory: MemoryExtra,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum AccessKind {
    Load,
    Store,
}

fn access(f: &Function, inst: Inst) -> Option<(Place, AccessKind)> {
    let (kind, indexed) = match f[inst].op {
        Op::Load => (AccessKind::Load, false),
        Op::LoadIndexed => (AccessKind::Load, true),
        Op::Store => (AccessKind::Store, false),
        Op::StoreIndexed => (AccessKind::Store, true),
        _ => return None,
    };
    let args = f.args(inst);
    let place = Place { base: args[0], index: indexed.then(|| args[1]), memory: f[inst].memory() };
    Some((place, kind))
}

/// What a store stores.
fn stored(f: &Function, inst: Inst) -> Value {
    *f.args(inst).last().expect("a store has a value")
}

/// What is known of stack slots.
struct Slots {
    /// Those whose address is used for more than loads and stores.
    escaped: EntitySet<Slot>,
    /// Those that are loaded from.
    loaded: EntitySet<Slot>,
}

impl Slots {
    fn of(f: &Function) -> Slots {
        let mut slots = Slots { escaped: EntitySet::new(), loaded: EntitySet::new() };
        if f.slots.is_empty() {
            return slots;
        }
        // A set of a few bits is asked sooner than where each value comes from.
        let mut addresses = EntitySet::with_capacity(f.value_count());
        let insts = f.live_insts().filter(|&(_, inst)| matches!(f[inst].extra, Extra::Slot(_)));
        let mut used = false;
        insts.filter_map(|(_, inst)| f[inst].result()).for_each(|value| used |= addresses.insert(value));
        if !used {
            return slots;
        }
        let slot_of =
            |f: &Function, value: Value| addresses.contains(value).then(|| slot_of(f, value)).flatten();
        let mut private = f.slots.len();
        for (_, inst) in f.live_insts() {
            let base = access(f, inst).map(|(place, kind)| (slot_of(f, place.base), kind));
            if let Some((Some(slot), AccessKind::Load)) = base {
                slots.loaded.insert(slot);
            }
            let skip = usize::from(base.is_some());
            let edges = f.edges(inst).flat_map(|edge| f.edge_args(edge));
            for &value in f.args(inst)[skip..].iter().chain(edges) {
                if let Some(slot) = slot_of(f, value)
                    && slots.escaped.insert(slot)
                {
                    private -= 1;
                }
            }
            // Of those that anyone may know nothing else is asked.
            if private == 0 {
                break;
            }
        }
        slots
    }

    /// The slot that an access is to and that nobody else can know.
    fn private(&self, f: &Function, place: &Place) -> Option<Slot> {
        slot_of(f, place.base).filter(|&slot| !self.escaped.contains(slot))
    }
}

fn slot_of(f: &Function, value: Value) -> Option<Slot> {
    match f[f.def_inst(value)?].extra {
        Extra::Slot(slot) => Some(slot),
        _ => None,
    }
}

/// Whether two accesses may touch the same byte.
fn may_overlap(f: &Function, slots: &Slots, a: &Place, b: &Place) -> bool {
    if !a.memory.class.may_overlap(b.memory.class) {
        return false;
    }
    if is_planted(Fault::AliasClass) && a.memory.class != b.memory.class {
        return false;
    }
    match (slot_of(f, a.base), slot_of(f, b.base)) {
        (Some(a), Some(b)) if a != b => return false,
        (Some(_), Some(_)) if a.base != b.base => {
            // The same slot by two names: offsets tell, if there is no index.
            return a.index.is_some() || b.index.is_some() || ranges_meet(a, b);
        }
        (Some(slot), None) | (None, Some(slot)) if !slots.escaped.contains(slot) => return false,
        _ => {}
    }
    let comparable = a.base == b.base && a.index == b.index && a.memory.scale == b.memory.scale;
    !comparable || ranges_meet(a, b)
}

fn ranges_meet(a: &Place, b: &Place) -> bool {
    let range = |place: &Place| {
        let start = i64::from(place.memory.offset);
        (start, start + i64::from(place.memory.kind.bytes()))
    };
    let ((a_start, a_end), (b_start, b_end)) = (range(a), range(b));
    a_start < b_end && b_start < a_end
}

/// A place and what is there.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Known {
    place: Place,
    value: Value,
    /// It was stored, so that of a narrow one only the low bits are there.
    stored: bool,
}

/// What a loop, or a part of it, may write.
#[derive(Clone, Copy, Default)]
struct Written {
    /// Everything but constant memory and private slots.
    all: bool,
    /// Classes, by their [`bit`].
    classes: u64,
    /// Private slots, by their number modulo 64.
    slots: u64,
}

/// One bit of 64 for each class. Small numbers have their own; those that differ in the high bits lie apart.
fn bit(class: AliasClass) -> u64 {
    1 << ((class.0 % 4096 + (class.0 >> 12 << 4)) % 64)
}

impl Written {
    fn add(&mut self, f: &Function, slots: &Slots, inst: Inst) {
        if let Some((place, AccessKind::Store)) = access(f, inst) {
            match (slots.private(f, &place), place.memory.class) {
                (Some(slot), _) => self.slots |= 1 << (slot.index() % 64),
                (None, AliasClass::ANY) => self.all = true,
                (None, class) => self.classes |= bit(class),
            }
        } else if f[inst].op.effects().has(Effects::CALLS) {
            self.all = true;
        }
    }

    fn union(&mut self, other: Written) {
        self.all |= other.all;
        self.classes |= other.classes;
        self.slots |= other.slots;
    }

    fn may_touch(&self, f: &Function, slots: &Slots, place: &Place) -> bool {
        match (slots.private(f, place), place.memory.class) {
            (Some(slot), _) => self.slots >> (slot.index() % 64) & 1 != 0,
            (None, AliasClass::CONST) => false,
            (None, AliasClass::ANY) => self.all || self.classes != 0,
            (None, class) => self.all || self.classes & bit(class) != 0,
        }
    }
}

/// What each loop may write, those inside of it included.
pub(super) struct LoopWrites {
    slots: Slots,
    written: Vec<Written>,
}

impl LoopWrites {
    pub(super) fn compute(f: &Function, loops: &Loops) -> LoopWrites {
        let slots = Slots::of(f);
        let written = written_by_loop(f, &slots, loops);
        LoopWrites { slots, written }
    }

    /// Whether a load reads what its loop does not write.
    pub(super) fn is_invariant(&self, f: &Function, own: usize, load: Inst) -> bool {
        access(f, load).is_some_and(|(place, _)| !self.written[own].may_touch(f, &self.slots, &place))
    }
}

fn written_by_loop(f: &Function, slots: &Slots, loops: &Loops) -> Vec<Written> {
    let mut written = vec![Written::default(); loops.iter().len()];
    if written.is_empty() {
        return written;
    }
    for &block in &f.layout {
        if let Some(own) = loops.innermost(block) {
            for &inst in &f[block].insts {
                written[own.index()].add(f, slots, inst);
            }
        }
    }
    for own in loops.iter() {
        if let Some(parent) = loops.parent(own) {
            let inner = written[own.index()];
            written[parent.index()].union(inner);
        }
    }
    written
}

fn forward(f: &mut Function, graph: &mut Graph, slots: &Slots, fuel: &mut Fuel) {
    let (cfg, dominators, loops) = graph.loops(f);
    let written = written_by_loop(f, slots, loops);
    let mut at_end: Vec<Option<Vec<Known>>> = vec![None; f.block_count()];
    let mut done = Vec::new();
    for &block in &cfg.reverse_postorder {
        let mut known = at_begin(cfg, dominators, &at_end, block);
        if let Some(own) = loops.innermost(block).filter(|&own| loops.header(own) == block) {
            known.retain(|known| !written[own.index()].may_touch(f, slots, &known.place));
        }
        let insts = std::mem::take(&mut f[block].insts);
        done.clear();
        done.reserve(insts.len());
        for &inst in &insts {
            f.resolve_operands(inst);
            if step(f, slots, &mut known, inst, &mut done, fuel) {
                done.push(inst);
            }
        }
        f[block].insts = std::mem::replace(&mut done, insts);
        at_end[block.index()] = Some(known);
    }
}

/// What all ways to a block agree on.
fn at_begin(cfg: &Cfg, dominators: &Dominators, at_end: &[Option<Vec<Known>>], block: Block) -> Vec<Known> {
    let mut common: Option<Vec<Known>> = None;
    for &(from, _) in cfg.preds(block) {
        if !cfg.is_reached(from) {
            continue;
        }
        let Some(known) = &at_end[from.index()] else {
            // A back edge; what its loop writes is taken out by the caller. Any other is no loop's.
            if dominators.dominates(block, from) {
                continue;
            }
            return Vec::new();
        };
        match &mut common {
            None => common = Some(known.clone()),
            Some(common) => common.retain(|entry| known.contains(entry)),
        }
    }
    common.unwrap_or_default()
}

/// Looks at an instruction; says whether it stays.
fn step(
    f: &mut Function,
    slots: &Slots,
    known: &mut Vec<Known>,
    inst: Inst,
    done: &mut Vec<Inst>,
    fuel: &mut Fuel,
) -> bool {
    match access(f, inst) {
        Some((place, AccessKind::Load)) => {
            if let Some(at) = known.iter().position(|known| covers(&known.place, &place)) {
                let known = known[at];
                let narrowed = narrowing(&known, place.memory.kind);
                if fuel.spend() {
                    let result = f[inst].result().expect("a load has a result");
                    match narrowed {
                        None => {
                            f.replace(result, known.value);
                            return false;
                        }
                        Some(op) => {
                            narrow(f, inst, op, known.value, done);
                            return true;
                        }
                    }
                }
            }
            let value = f[inst].result().expect("a load has a result");
            learn(known, Known { place, value, stored: false });
        }
        Some((place, AccessKind::Store)) => {
            let value = stored(f, inst);
            let there = known.iter().any(|known| {
                known.place == place
                    && known.value == value
                    // Reading a single and writing it back quiets a NaN.
                    && (known.stored || place.memory.kind != MemKind::F32)
            });
            if there && fuel.spend() {
                return false;
            }
            known.retain(|known| !may_overlap(f, slots, &known.place, &place));
            learn(known, Known { place, value, stored: true });
        }
        None if f[inst].op.effects().has(Effects::CALLS) => {
            known.retain(|known| {
                known.place.memory.class == AliasClass::CONST || slots.private(f, &known.place).is_some()
            });
        }
        None => {}
    }
    true
}

fn learn(known: &mut Vec<Known>, new: Known) {
    if known.len() == KNOWN_MAX {
        known.remove(0);
    }
    known.push(new);
}

/// Whether what is known of one place says what a load of another gives.
fn covers(known: &Place, load: &Place) -> bool {
    let same_width = match (known.memory.kind, load.memory.kind) {
        (MemKind::I8S | MemKind::I8U, MemKind::I8S | MemKind::I8U) => true,
        (MemKind::I16S | MemKind::I16U, MemKind::I16S | MemKind::I16U) => true,
        (a, b) => a == b,
    };
    same_width
        && known.base == load.base
        && known.index == load.index
        && known.memory.scale == load.memory.scale
        && known.memory.offset == load.memory.offset
}

/// What makes the loaded value of the known one; none if it is that already.
fn narrowing(known: &Known, kind: MemKind) -> Option<Narrowing> {
    if !known.stored && known.place.memory.kind == kind {
        return None;
    }
    match kind {
        MemKind::I8S => Some(Narrowing::Sign(Op::Sext8)),
        MemKind::I16S => Some(Narrowing::Sign(Op::Sext16)),
        MemKind::I8U => Some(Narrowing::Mask(0xff)),
        MemKind::I16U => Some(Narrowing::Mask(0xffff)),
        MemKind::F32 => Some(Narrowing::Sign(Op::Fround32)),
        MemKind::I32 | MemKind::I64 | MemKind::Ptr | MemKind::F64 => None,
    }
}

enum Narrowing {
    /// By an operation.
    Sign(Op),
    /// By leaving these bits.
    Mask(u64),
}

fn narrow(f: &mut Function, load: Inst, by: Narrowing, value: Value, done: &mut Vec<Inst>) {
    match by {
        Narrowing::Sign(op) => f.rewrite(load, op, Type::I32, &[value], Extra::None),
        Narrowing::Mask(bits) => {
            let mask = f.make_inst(Op::Const, Type::I32, &[], Extra::Const(bits));
            f.inherit_origin(mask, load);
            done.push(mask);
            let mask = f[mask].result().expect("a constant is a value");
            f.rewrite(load, Op::And, Type::I32, &[value, mask], Extra::None);
        }
    }
}

/// Takes out stores that are written over unread, and those to slots that nobody reads.
fn dead_stores(f: &mut Function, slots: &Slots, block: Block, fuel: &mut Fuel) {
    let mut coming: Vec<Place> = Vec::new();
    let mut dead = Vec::new();
    for (at, &inst) in f[block].insts.iter().enumerate().rev() {
        match access(f, inst) {
            Some((place, AccessKind::Store)) => {
                let unread = slots.private(f, &place).is_some_and(|slot| !slots.loaded.contains(slot));
                if (unread || coming.iter().any(|later| hides(later, &place))) && fuel.spend() {
                    dead.push(at);
                } else {
                    learn_place(&mut coming, place);
                }
            }
            Some((place, AccessKind::Load)) => {
                coming.retain(|later| !may_overlap(f, slots, later, &place));
            }
            None => {
                let effects = f[inst].op.effects();
                if effects.has(Effects::CALLS) || effects.has(Effects::EXITS) {
                    coming.retain(|later| slots.private(f, later).is_some());
                }
            }
        }
    }
    if dead.is_empty() {
        return;
    }
    let mut at = 0;
    let mut insts = std::mem::take(&mut f[block].insts);
    insts.retain(|_| {
        at += 1;
        // The list is in descending order.
        if dead.last() == Some(&(at - 1)) {
            dead.pop();
            return false;
        }
        true
    });
    f[block].insts = insts;
}

fn learn_place(coming: &mut Vec<Place>, place: Place) {
    if coming.len() == KNOWN_MAX {
        coming.remove(0);
    }
    coming.push(place);
}

/// Whether a store writes over all of an earlier one.
fn hides(later: &Place, earlier: &Place) -> bool {
    let range = |place: &Place| {
        let start = i64::from(place.memory.offset);
        (start, start + i64::from(place.memory.kind.bytes()))
    };
    let ((start, end), (from, to)) = (range(later), range(earlier));
    later.base == earlier.base
        && later.index == earlier.index
        && later.memory.scale == earlier.memory.scale
        && start <= from
        && to <= end
}
