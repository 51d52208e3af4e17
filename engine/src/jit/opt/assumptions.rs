//! What a snapshot rests on, for code that is installed some time after it was taken: the cells that it names, and whether what was seen still holds.
//!
//! # Invariants
//! - [`words`] leaves out no heap address of a snapshot: a field that is added to it has to be named here, or this does not compile.

use super::bodies::{Fixed, NativeBody};
use super::snapshot::{Accessor, Callee, Closure, Construction, Iteration, NamedSite, Snapshot, Target};
use super::validity::Assumption;
use crate::code::linked::Code;
use crate::code::ops::FeedbackKind;
use crate::heap::cell::Cell;
use crate::ic::{self, Entry, SiteState};
use crate::object::layout::{global_cell, validity};
use crate::value::Value;

/// Every word of a snapshot that may be a cell's address, and others: for a conservative look.
pub fn words(snapshot: &Snapshot, to: &mut Vec<u64>) {
    let Snapshot {
        template: _,
        code,
        name: _,
        words: own,
        named,
        accessors,
        globals,
        constants,
        callees,
        several,
        inlinees: _,
        bodies: _,
        callbacks: _,
        no_prototype_elements,
        species,
        failures: _,
        held: _,
        closures,
        constructions,
        array_shape,
        iteration,
        single_chars: _,
        type_names,
        megamorphic: _,
        has_instance,
        loop_header: _,
        refused: _,
    } = snapshot;
    to.extend([*code, *array_shape, *no_prototype_elements]);
    to.extend(own);
    to.extend(type_names.all());
    to.extend(has_instance);
    for NamedSite { entries, megamorphic: _ } in named.values() {
        to.extend(entries.iter().flat_map(|&Entry { receiver, handler: _, a, b }| [receiver, a, b]));
    }
    for (&(_, accessor), Accessor { function, code, inlinee: _ }) in accessors {
        to.extend([accessor, *function, *code]);
    }
    to.extend(globals.values().map(|&(cell, _)| cell));
    to.extend(constants.iter().flat_map(|(&cell, &value)| [cell, value]));
    for callee in callees.values() {
        match *callee {
            Callee::Function(function, code) => to.extend([function, code]),
            Callee::Code(code) => to.push(code),
            Callee::Native(function, _) => to.push(function),
        }
    }
    for &Closure { code, shape, bytes: _, name, length: _, arrow: _ } in closures.values() {
        to.extend([code, shape, name]);
    }
    let targets = || several.values().flatten();
    to.extend(targets().map(|&Target { code, inlinee: _, construction: _ }| code));
    let made = constructions.values().chain(targets().filter_map(|target| target.construction.as_ref()));
    for &Construction { function, code, shape, prototype, bytes: _, plain: _ } in made {
        to.extend([function, code, shape, prototype]);
    }
    if let Some(Iteration { validity, methods }) = iteration {
        to.extend(validity);
        to.extend(methods.iter().flat_map(|&(holder, _, method)| [holder, method]));
    }
    for &Fixed { holder, shape, location: _, value } in species.iter().flatten() {
        to.extend([holder, shape, value]);
    }
    all_inlinees(snapshot).for_each(|inlinee| words(inlinee, to));
}

/// The snapshots of what may be built into a function.
pub fn all_inlinees(snapshot: &Snapshot) -> impl Iterator<Item = &Snapshot> {
    let accessors = snapshot.accessors.values().filter_map(|accessor| accessor.inlinee.as_ref());
    let several = snapshot.several.values().flatten().filter_map(|target| target.inlinee.as_ref());
    let bodies = snapshot
        .bodies
        .values()
        .flat_map(|NativeBody { body: _, inlinee, from_first }| inlinee.iter().chain(from_first));
    let callbacks = snapshot.callbacks.values();
    snapshot.inlinees.values().chain(accessors).chain(several).chain(bodies).chain(callbacks)
}

/// Whether a compiler would still be told the same, as far as it listens: code from a snapshot that is not current is right, since its guards look, but would soon be left.
/// The snapshot's cells are alive.
pub fn is_current(snapshot: &Snapshot) -> bool {
    let code = Code::at(Cell::of(Value::from_bits(snapshot.code)));
    let constants = snapshot.template.constants.len();
    let same_sites = code.with(|data| {
        data.feedback_starts.iter().zip(&data.template.feedback).all(|(&start, kind)| {
            let at = constants + start as usize;
            let (then, now) = (&snapshot.words[at..], &data.words[at..]);
            match kind {
                FeedbackKind::Arith | FeedbackKind::GetElem | FeedbackKind::SetElem => then[0] == now[0],
                FeedbackKind::Global => then[0] == now[0],
                FeedbackKind::Call => {
                    let words = kind.words() as usize;
                    then[..words] == now[..words]
                }
                FeedbackKind::Get | FeedbackKind::Set => {
                    let state = |words: &[u64]| SiteState::of_word(words[ic::STATE as usize]);
                    let now_seen = entries(now[ic::ENTRIES_CELL as usize]).count();
                    let then_seen = snapshot.named.get(&start).map_or(0, |site| site.entries.len());
                    state(then) == state(now) && now_seen == then_seen
                }
                FeedbackKind::Alloc => true,
            }
        })
    });
    same_sites
        && super::tier::failures_of(code) == snapshot.failures
        && snapshot.iteration.is_none_or(|iteration| iteration.validity.into_iter().all(holds))
        && snapshot.named.values().flat_map(|site| &site.entries).all(entry_holds)
        && all_inlinees(snapshot).all(is_current)
}

/// The cases of a site that count: what died leaves an empty one, and what is no longer so will be replaced when it is met.
pub fn entries(word: u64) -> impl Iterator<Item = Entry> {
    let cell = Cell::try_of(Value::from_bits(word));
    let all =
        cell.into_iter().flat_map(|cell| (0..cell.aux() as usize).map(move |index| ic::entry(cell, index)));
    all.filter(|entry| entry.receiver != 0 && entry_holds(entry))
}

fn entry_holds(entry: &Entry) -> bool {
    // The fourth word is a validity cell or nothing.
    entry.b == 0 || holds(entry.b)
}

fn holds(cell: u64) -> bool {
    Cell::of(Value::from_bits(cell)).get(validity::HOLDS) == Value::TRUE
}

/// The value of a global cell, where it may be taken for good.
pub fn constant(cell: Cell) -> Option<u64> {
    let value = cell.get(global_cell::VALUE);
    let counts = !value.is_empty() && !value.is_undefined();
    (cell.flags() & global_cell::ONCE != 0 && counts).then(|| value.bits())
}

/// Whether what code rests on is so now. The cells are alive.
pub fn hold(assumptions: &[Assumption]) -> bool {
    assumptions.iter().all(|assumption| match *assumption {
        Assumption::Valid(cell) => holds(cell),
        Assumption::Constant(cell, value) => constant(Cell::of(Value::from_bits(cell))) == Some(value),
    })
}
