//! Functions in Rust that call back, and have a body in bytecode ([`crate::runtime::body`]): what a snapshot needs to know of them.
//!
//! # Invariants
//! - Bodies are linked and have baseline code before a snapshot is taken: taking one makes no cell.

use super::snapshot::Snapshot;
use crate::code::linked::{Code, callees};
use crate::code::ops::FeedbackKind;
use crate::heap::cell::{Cell, CellKind, Field};
use crate::jit::tier;
use crate::object::layout::{self, native_function};
use crate::object::shape::{Shape, SlotLocation};
use crate::object::{self, List, PropertyKey, RealmCell, attrs};
use crate::runtime::body::Body;
use crate::runtime::{Context, Intrinsic, Phase};
use crate::value::Value;

/// Bodies that are linked for one compilation.
const LINKED_MAX: usize = 16;
/// How far callees are looked through.
const DEPTH_MAX: usize = 4;

/// A function in Rust that a site calls, by its body.
pub struct NativeBody {
    /// Which it is.
    pub body: Body,
    /// The body, if it may be built in.
    pub inlinee: Option<Snapshot>,
    /// As above, for calls that give no value to begin with.
    pub from_first: Option<Snapshot>,
}

impl NativeBody {
    /// The body for calls with this many arguments.
    pub fn for_arguments(&self, argc: usize) -> Option<&Snapshot> {
        let from_first = self.body.reduces() && argc == 1;
        let inlinee = if from_first { &self.from_first } else { &self.inlinee };
        inlinee.as_ref().filter(|_| self.body.takes(argc))
    }
}

/// A property that is in its place.
#[derive(Clone, Copy, Debug)]
pub struct Fixed {
    /// The object.
    pub holder: u64,
    /// Its shape.
    pub shape: u64,
    /// Where the property is.
    pub location: SlotLocation,
    /// Its value, or its accessor cell.
    pub value: u64,
}

impl Fixed {
    fn of(holder: Cell, key: PropertyKey, is: impl FnOnce(Value, bool) -> bool) -> Option<Fixed> {
        let shape = Shape::of(holder);
        let property = shape.lookup(key)?;
        let location = shape.location(property.slot);
        let value: Value = match location {
            SlotLocation::InObject(offset) => holder.get(Field::at(offset as usize)),
            SlotLocation::OutOfLine(index) => {
                holder.get(layout::SLOTS).get(Field::at(8 + 8 * index as usize))
            }
        };
        is(value, property.attrs & attrs::ACCESSOR != 0).then(|| Fixed {
            holder: holder.value().bits(),
            shape: shape.cell().value().bits(),
            location,
            value: value.bits(),
        })
    }
}

/// What says that methods of plain arrays make plain arrays: `Array.prototype.constructor` and `Array[Symbol.species]` are what they were.
pub fn plain_species(cx: &Context, realm: RealmCell) -> Option<[Fixed; 2]> {
    let of = |which| cx.intrinsic_of(realm, which);
    let array = of(Intrinsic::Array);
    let constructor =
        Fixed::of(of(Intrinsic::ArrayPrototype), cx.objects.atoms.constructor, |value, accessor| {
            !accessor && value == array.value()
        })?;
    let species = Fixed::of(array, cx.objects.symbols.species, |value, accessor| {
        accessor && object::Accessor::of(value).getter() == of(Intrinsic::ArraySpecies).value()
    })?;
    Some([constructor, species])
}

/// Links the bodies of functions that a function calls, and that what may be built into it calls, and gives them baseline code.
pub fn prepare(cx: &mut Context, code: Code) {
    let wanted = List::new(&mut cx.objects.heap, LINKED_MAX);
    gather(cx, code, 0, &mut Vec::new(), wanted);
    for index in 0..wanted.len() {
        let Some(body) = cx.link_body(Cell::of(wanted.get(index))) else { continue };
        tier::promote(cx, body, None);
        for inner in body.with(|data| data.functions.clone()) {
            tier::promote(cx, Code::at(inner), None);
        }
        cx.begin_phase(Phase::Compile);
    }
}

/// Nothing is allocated here: the list has room for all that it takes.
fn gather(cx: &mut Context, code: Code, depth: usize, seen: &mut Vec<u64>, wanted: List) {
    let bits = code.cell().value().bits();
    if depth > DEPTH_MAX || seen.contains(&bits) {
        return;
    }
    seen.push(bits);
    let (sites, functions) = code.with(|data| {
        let sites = data.feedback_starts.iter().zip(&data.template.feedback);
        let calls = sites.filter(|(_, kind)| **kind == FeedbackKind::Call).map(|(&start, _)| start);
        (calls.collect::<Vec<u32>>(), data.functions.clone())
    });
    for start in sites {
        let word = |index: u32| code.feedback(crate::code::ops::Feedback(start), index);
        if callees::is_native(word(callees::STATE)) {
            let native = Cell::of(Value::from_bits(word(callees::STATE)));
            let known =
                cx.natives.get(native_function::index_of(native)).is_some_and(|own| own.body.is_some());
            let room = wanted.len() < LINKED_MAX && !wanted.iter().any(|other| other == native.value());
            if known && room && native.get(native_function::DATA).is_undefined() {
                wanted.push(&mut cx.objects.heap, native.value());
            }
            continue;
        }
        let words =
            std::iter::once(callees::TARGET).chain(callees::OTHERS..callees::OTHERS + callees::OTHERS_MAX);
        for target in words.filter_map(|index| Cell::try_of(Value::from_bits(word(index)))) {
            let function = target.kind() == CellKind::Function;
            let callee = if function { target.get(layout::function::CODE) } else { target };
            gather(cx, Code::at(callee), depth + 1, seen, wanted);
        }
    }
    for inner in functions.into_iter().filter(|inner| !inner.is_null()) {
        gather(cx, Code::at(inner), depth + 1, seen, wanted);
    }
}
