//! Takes away loads and guards whose answer is known: what was loaded, stored or looked at before on every way, and has not been written since.
//!
//! Memory falls into classes (fields by offset, shapes, elements and what describes them, variables, globals), and what writes a class gives it a new version. A load is then like any computation:
//! one of the same place in the same version of its class gives the same, and a store says what a load of its version gives. One walk and one table, as value numbering has it.
//! Where ways meet with different versions there is a new one, and at the header of a loop what the loop writes gets one.
//!
//! The code generator forwards loads too, but what rests on them (the guard of a loaded value, of its shape, of what is in it) is known only here: so guards go, and ranges see what was stored.
//!
//! # Invariants
//! - Nothing of what runs JavaScript leaves a version as it was, but for what never changes.
//! - A landing goes on with the versions of the block before it, which its node ends.

#[cfg(test)]
mod tests;

use super::graph::{DominatorWalk, Effects, Elements, Graph, Node, Op, Rep};
use super::phis;
use rustc_hash::{FxHashMap, FxHashSet};
use tierlock_codegen::fuel::Fuel;
use tierlock_fault::{Fault, is_planted};

/// A class of memory, by its number. Those of different numbers never overlap.
type Class = usize;

/// What never changes.
const FIXED: Class = 0;
const SHAPES: Class = 1;
/// The kind, the length and the place of elements.
const ELEMENTS: Class = 2;
const VALUES: Class = 3;
const CLASSES: usize = 32;

/// By class: a number that is another one as soon as anything of the class may have been written.
type Versions = [u32; CLASSES];

fn field(offset: u32) -> Class {
    4 + (offset as usize / 8) % 12
}

fn out(offset: u32) -> Class {
    16 + (offset as usize / 8) % 4
}

fn variable(slot: u32) -> Class {
    20 + slot as usize % 8
}

fn global(cell: u64) -> Class {
    28 + (cell >> 4) as usize % 4
}

/// What a node reads, or asks: the class, and a number that no other question has.
fn question(op: Op) -> Option<(Class, u64)> {
    let ask = |class: Class, kind: u64, of: u64| Some((class, kind << 56 | of));
    match op {
        Op::LoadField(offset) => ask(field(offset), 1, offset.into()),
        Op::LoadOut(offset) => ask(out(offset), 2, offset.into()),
        Op::LoadEnv(slot) => ask(variable(slot), 3, slot.into()),
        Op::LoadGlobal(cell) => ask(global(cell), 4, cell),
        Op::CheckShape(shape) => ask(SHAPES, 5, shape),
        Op::HasShape(shape) => ask(SHAPES, 6, shape),
        Op::ElementsOf => ask(ELEMENTS, 7, 0),
        Op::Capacity => ask(ELEMENTS, 8, 0),
        Op::ArrayLength => ask(ELEMENTS, 9, 0),
        Op::CheckElements(kind, writes) => ask(ELEMENTS, 10, kind as u64 * 2 + u64::from(writes)),
        Op::LoadIntElement => ask(VALUES, 11, 0),
        Op::LoadDoubleElement => ask(VALUES, 12, 0),
        Op::LoadAnyElement => ask(VALUES, 13, 0),
        Op::CheckInt => ask(FIXED, 14, 0),
        Op::CheckNumber => ask(FIXED, 15, 0),
        Op::CheckObject => ask(FIXED, 16, 0),
        Op::CheckArray => ask(FIXED, 17, 0),
        Op::CheckKind(kind) => ask(FIXED, 18, kind.into()),
        Op::CheckString => ask(FIXED, 19, 0),
        Op::CheckCode(code) => ask(FIXED, 20, code),
        Op::CheckSame(bits) => ask(FIXED, 21, bits & ((1 << 56) - 1)),
        Op::StringLength => ask(FIXED, 22, 0),
        Op::EnvParent => ask(FIXED, 23, 0),
        Op::CalleeEnv => ask(FIXED, 24, 0),
        Op::CheckCell => ask(FIXED, 25, 0),
        _ => None,
    }
}

/// What a node tells: the question that it answers, by an input or by itself.
fn answer(op: Op) -> Option<(Op, usize)> {
    match op {
        Op::StoreField(offset) | Op::StoreFieldNew(offset) => Some((Op::LoadField(offset), 1)),
        Op::StoreAdd(offset, _) | Op::StoreAddNew(offset, _) => Some((Op::LoadField(offset), 1)),
        Op::StoreOut(offset) => Some((Op::LoadOut(offset), 1)),
        Op::StoreEnv(slot) | Op::StoreEnvNew(slot) => Some((Op::LoadEnv(slot), 1)),
        Op::StoreGlobal(cell) => Some((Op::LoadGlobal(cell), 0)),
        Op::StoreElement(Elements::Int, _) => Some((Op::LoadIntElement, 3)),
        Op::StoreElement(Elements::Double, _) => Some((Op::LoadDoubleElement, 3)),
        Op::StoreElement(Elements::Any, _) => Some((Op::LoadAnyElement, 3)),
        _ => None,
    }
}

/// The classes that a node writes, as bits.
fn writes(op: Op) -> u32 {
    const ALL: u32 = !(1 << FIXED);
    match op {
        // It runs no JavaScript.
        Op::Poll(_) => 0,
        Op::StoreField(offset) | Op::StoreFieldNew(offset) => 1 << field(offset),
        Op::StoreAdd(offset, _) | Op::StoreAddNew(offset, _) => 1 << field(offset) | 1 << SHAPES,
        Op::StoreOut(offset) => 1 << out(offset),
        Op::StoreEnv(slot) | Op::StoreEnvNew(slot) => 1 << variable(slot),
        Op::StoreGlobal(cell) => 1 << global(cell),
        Op::StoreElement(..) => 1 << VALUES,
        op if op.effects().has(Effects::CALLS) => ALL,
        // They write what is new, or what nothing here reads.
        op if op.effects().has(Effects::ALLOCATES) => 0,
        op if op.effects().has(Effects::WRITES) => ALL,
        _ => 0,
    }
}

/// The classes that the loop of a header writes.
fn written_in_loop(g: &Graph, header: usize) -> u32 {
    let (mut inside, mut open) = (FxHashSet::default(), vec![header]);
    let mut written = 0;
    while let Some(block) = open.pop() {
        if inside.insert(block) {
            written |= g.blocks[block].nodes.iter().fold(0, |all, &node| all | writes(g.node(node).op));
            // Blocks lie in reverse postorder, so those before the header are not in the loop.
            let preds = g.blocks[block].preds.iter().map(|pred| pred.0 as usize);
            open.extend(preds.filter(|&pred| pred >= header));
        }
    }
    written
}

/// Runs the pass. What goes costs fuel.
pub fn run(g: &mut Graph, fuel: &mut Fuel) {
    let asked = asked_again(g);
    if asked.is_empty() {
        return;
    }
    let dominators = g.dominators();
    let walk = DominatorWalk::new(&dominators);
    let mut pass = Pass {
        names: (0..g.nodes.len() as u32).map(Node).collect(),
        table: FxHashMap::default(),
        last: 1,
        asked,
        gone: false,
    };
    let mut ends: Vec<Versions> = vec![[0; CLASSES]; g.blocks.len()];
    for at in (0..g.blocks.len()).filter(|&at| walk.reaches(at)).collect::<Vec<usize>>() {
        let mut versions = if at == 0 { [pass.next(); CLASSES] } else { pass.begin(g, &walk, &ends, at) };
        let mut nodes = std::mem::take(&mut g.blocks[at].nodes);
        nodes.retain(|&node| !pass.goes(g, &walk, at, &mut versions, node, fuel));
        g.blocks[at].nodes = nodes;
        ends[at] = versions;
    }
    if pass.gone {
        phis::rename(g, &pass.names);
    }
}

/// Questions that are asked where they may have been answered.
fn asked_again(g: &Graph) -> FxHashSet<u64> {
    let (mut told, mut again) = (FxHashSet::default(), FxHashSet::default());
    for &node in g.blocks.iter().flat_map(|block| &block.nodes) {
        let op = g.node(node).op;
        if let Some((_, number)) = question(op) {
            if !told.insert(number) {
                again.insert(number);
            }
            told.extend(op.weaker().iter().filter_map(|&weaker| Some(question(weaker)?.1)));
        } else if let Some((asks, _)) = answer(op) {
            let shape = match op {
                Op::StoreAdd(_, shape) | Op::StoreAddNew(_, shape) => question(Op::CheckShape(shape)),
                _ => None,
            };
            told.extend(question(asks).into_iter().chain(shape).map(|(_, number)| number));
        }
    }
    again
}

/// A question about inputs, in a version of its class.
type Key = (u64, Option<Node>, Option<Node>, u32);

struct Pass {
    /// What stands for nodes that are gone.
    names: Vec<Node>,
    /// The answers, and the blocks where they were given.
    table: FxHashMap<Key, (Node, usize)>,
    last: u32,
    asked: FxHashSet<u64>,
    /// Whether a value is gone.
    gone: bool,
}

impl Pass {
    fn next(&mut self) -> u32 {
        self.last += 1;
        self.last
    }

    /// The versions that a block begins with.
    fn begin(&mut self, g: &Graph, walk: &DominatorWalk, ends: &[Versions], at: usize) -> Versions {
        let preds =
            || g.blocks[at].preds.iter().map(|pred| pred.0 as usize).filter(|&pred| walk.reaches(pred));
        let mut before = preds().filter(|&pred| pred < at);
        let mut versions = ends[before.next().expect("control comes from a block before")];
        let mut written = 0;
        for pred in before {
            for class in 0..CLASSES {
                written |= u32::from(ends[pred][class] != versions[class]) << class;
            }
        }
        if preds().any(|pred| pred >= at) && !is_planted(Fault::OptLoads) {
            written |= written_in_loop(g, at);
        }
        if written != 0 {
            self.write(&mut versions, written);
        }
        versions
    }

    fn write(&mut self, versions: &mut Versions, written: u32) {
        let next = self.next();
        for (class, version) in versions.iter_mut().enumerate() {
            if written >> class & 1 != 0 {
                *version = next;
            }
        }
    }

    /// Looks at a node; says whether it goes.
    fn goes(
        &mut self,
        g: &Graph,
        walk: &DominatorWalk,
        at: usize,
        versions: &mut Versions,
        node: Node,
        fuel: &mut Fuel,
    ) -> bool {
        let data = g.node(node);
        if let Some((class, number)) = question(data.op) {
            if self.asked.contains(&number) {
                let key = self.key(number, &data.args, versions[class]);
                if let Some(&(known, home)) = self.table.get(&key)
                    && walk.dominates(home, at)
                    && fuel.spend()
                {
                    if data.rep != Rep::None {
                        self.names[node.0 as usize] = known;
                        self.gone = true;
                    }
                    return true;
                }
                self.table.insert(key, (node, at));
            }
            for &weaker in data.op.weaker() {
                self.tell(walk, weaker, &data.args, versions, (node, at));
            }
            return false;
        }
        let written = writes(data.op);
        if written == 0 {
            return false;
        }
        self.write(versions, written);
        if let Some((asks, value)) = answer(data.op) {
            let value = phis::resolve(&self.names, data.args[value]);
            let rep = asks.rep();
            if rep == Rep::Tagged || rep == g.node(value).rep {
                let inputs = if matches!(asks, Op::LoadGlobal(_)) { &[][..] } else { &data.args };
                self.tell(walk, asks, inputs, versions, (value, at));
            }
        }
        if let Op::StoreAdd(_, shape) | Op::StoreAddNew(_, shape) = data.op {
            self.tell(walk, Op::CheckShape(shape), &data.args, versions, (node, at));
        }
        false
    }

    /// Notes an answer, where there is none that holds here.
    fn tell(
        &mut self,
        walk: &DominatorWalk,
        asks: Op,
        args: &[Node],
        versions: &Versions,
        answer: (Node, usize),
    ) {
        let Some((class, number)) = question(asks) else { return };
        if self.asked.contains(&number) {
            let inputs = if class == VALUES { &args[..2] } else { &args[..args.len().min(1)] };
            let key = self.key(number, inputs, versions[class]);
            if !self.table.get(&key).is_some_and(|&(_, home)| walk.dominates(home, answer.1)) {
                self.table.insert(key, answer);
            }
        }
    }

    /// Loads of elements name a capacity too, which says nothing about what is there.
    fn key(&self, number: u64, args: &[Node], version: u32) -> Key {
        let input = |index: usize| args.get(index).map(|&arg| phis::resolve(&self.names, arg));
        (number, input(0), input(1), version)
    }
}
