//! What the optimiser knows of a function: taken on the VM's thread, and never changed.
//!
//! Heap addresses in it are those of cells that do not move; whoever installs the code keeps alive what the code names ([`super::Output::cells`]).

use crate::code::FunctionTemplate;
use crate::code::frame;
use crate::code::linked::Code;
use crate::code::ops::{Feedback, FeedbackKind};
use crate::heap::cell::{Cell, CellKind};
use crate::ic::{self, Entry, Handler, SiteState};
use crate::object::layout::{global_cell, native_function};
use crate::runtime::Context;
use crate::runtime::call::read_slot;
use crate::value::Value;
use rustc_hash::FxHashMap;

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

/// Functions in Rust that the optimiser knows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Intrinsic {
    /// `Math.sqrt`
    Sqrt,
    /// `Math.abs`
    Abs,
    /// `Math.floor`
    Floor,
    /// `Math.ceil`
    Ceil,
    /// `Math.trunc`
    Trunc,
    /// `Math.min`
    Min,
    /// `Math.max`
    Max,
    /// `Math.imul`
    Imul,
    /// `String.prototype.charCodeAt`
    CharCodeAt,
}

impl Intrinsic {
    fn of_name(name: &str) -> Option<Intrinsic> {
        Some(match name {
            "sqrt" => Intrinsic::Sqrt,
            "abs" => Intrinsic::Abs,
            "floor" => Intrinsic::Floor,
            "ceil" => Intrinsic::Ceil,
            "trunc" => Intrinsic::Trunc,
            "min" => Intrinsic::Min,
            "max" => Intrinsic::Max,
            "imul" => Intrinsic::Imul,
            "charCodeAt" => Intrinsic::CharCodeAt,
            _ => return None,
        })
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

/// A function to be compiled, and what was seen of it.
pub struct Snapshot<'a> {
    /// The function.
    pub template: &'a FunctionTemplate,
    /// Its name, for listings.
    pub name: String,
    /// Constants and feedback.
    pub words: Vec<u64>,
    /// Named property sites, by feedback slot.
    pub named: FxHashMap<u32, NamedSite>,
    /// Global cells, by feedback slot, and whether they may be assigned.
    pub globals: FxHashMap<u32, (u64, bool)>,
    /// What call sites have called, by feedback slot.
    pub callees: FxHashMap<u32, (u64, Option<Intrinsic>)>,
    /// In how many pieces of code a guess at an offset was wrong.
    pub failures: FxHashMap<u32, u8>,
    /// What the registers held.
    pub held: Vec<Held>,
    /// The header of the loop to begin with; none: the function's start.
    pub loop_header: Option<u32>,
}

impl<'a> Snapshot<'a> {
    /// Takes a function's snapshot while its frame at `fp` runs.
    pub fn take(
        cx: &Context,
        code: Code,
        template: &'a FunctionTemplate,
        words: &[u64],
        starts: &[u32],
        failures: FxHashMap<u32, u8>,
        (fp, loop_header): (usize, Option<u32>),
    ) -> Snapshot<'a> {
        let constants = template.constants.len();
        let words: Vec<u64> = words.to_vec();
        let mut named = FxHashMap::default();
        let mut globals = FxHashMap::default();
        let mut callees = FxHashMap::default();
        for (&start, kind) in starts.iter().zip(&template.feedback) {
            let word = |index: u32| words[constants + (start + index) as usize];
            match kind {
                FeedbackKind::Get | FeedbackKind::Set => {
                    named.insert(start, named_site(word(ic::ENTRIES_CELL), word(ic::STATE)));
                }
                FeedbackKind::Global => {
                    let cell = Cell::of(Value::from_bits(word(0)));
                    if cell != cx.no_global {
                        let assignable = cell.flags() & (global_cell::READONLY | global_cell::DETACHED) == 0;
                        globals.insert(start, (word(0), assignable));
                    }
                }
                FeedbackKind::Call => {
                    if let Some(callee) = Cell::try_of(Value::from_bits(word(0))) {
                        callees.insert(start, (word(0), intrinsic(cx, callee)));
                    }
                }
                _ => {}
            }
        }
        let held = (0..usize::from(template.registers)).map(|register| {
            let live =
                loop_header.is_some() || register < frame::FIRST_ARG + usize::from(template.parameters);
            match live.then(|| read_slot(fp + 8 * register)) {
                Some(value) if value.is_int() => Held::Int,
                Some(value) if value.is_double() => Held::Double,
                _ => Held::Other,
            }
        });
        let name = crate::jit::tier::name_of(code);
        Snapshot {
            template,
            name,
            words,
            named,
            globals,
            callees,
            failures,
            held: held.collect(),
            loop_header,
        }
    }

    /// A word of a feedback slot.
    pub fn feedback(&self, slot: Feedback, word: u32) -> u64 {
        self.words[self.template.constants.len() + (slot.0 + word) as usize]
    }

    /// In how many pieces of code a guess at an offset was wrong.
    pub fn failures(&self, offset: u32) -> u8 {
        self.failures.get(&offset).copied().unwrap_or(0)
    }
}

fn named_site(entries: u64, state: u64) -> NamedSite {
    let megamorphic = SiteState::of_word(state) == SiteState::Megamorphic;
    let Some(cell) = Cell::try_of(Value::from_bits(entries)) else {
        return NamedSite { entries: Vec::new(), megamorphic };
    };
    let entries = (0..cell.aux() as usize).map(|index| ic::entry(cell, index));
    // What died leaves an empty entry.
    NamedSite { entries: entries.filter(|entry| entry.receiver != 0).collect(), megamorphic }
}

fn intrinsic(cx: &Context, callee: Cell) -> Option<Intrinsic> {
    if callee.kind() != CellKind::NativeFunction {
        return None;
    }
    let native = cx.natives.get(native_function::index_of(callee))?;
    Intrinsic::of_name(&native.name)
}

/// The handler of an entry, and its byte offset.
pub fn handler(entry: &Entry) -> (Handler, u32) {
    (Handler::of_word(entry.handler), (entry.handler >> 32) as u32)
}
