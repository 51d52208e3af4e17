//! Linked functions: a template made ready to run, in a heap cell.
//!
//! The words that compiled code reads are fields at fixed offsets; the rest is a Rust value behind them. Constants and feedback are one
//! run of 64-bit words, which compiled code addresses from one pinned register: constants first, feedback after.
//!
//! # Invariants
//! - The units, the data words and their addresses never change while the cell lives.
//! - Shapes and callees in feedback are weak: words that hold dead ones are cleared after marking, before their memory is reused.

use super::ops::{Feedback, FeedbackKind};
use super::{Constant, FunctionKind, FunctionTemplate};
use crate::heap::cell::{Cell, CellKind, Field};
use crate::heap::{Heap, KindInfo, Marker, Trace};
use crate::object::{Objects, RealmCell, layout};
use crate::value::Value;
use std::rc::Rc;
use std::sync::Arc;

/// Machine address where calls enter: compiled code, or the stub that runs the interpreter; 0 where there is no machine code at all.
pub const ENTRY: Field<u64> = Field::at(8);
/// Address of the data words.
pub const DATA: Field<u64> = Field::at(16);
/// Address of the bytecode units.
pub const UNITS: Field<u64> = Field::at(24);
/// Counts down from calls and back edges to promotion.
pub const COUNTDOWN: Field<u32> = Field::at(32);
/// Bits of [`flags`].
pub const FLAGS: Field<u32> = Field::at(36);
/// Formal parameters in registers.
pub const PARAMETERS: Field<u32> = Field::at(40);
/// Registers of the frame (the header's aux says the same, for the collector).
pub const REGISTERS: Field<u32> = Field::at(44);
/// Index of the first feedback word among the data words.
pub const FEEDBACK_START: Field<u32> = Field::at(48);
/// Bytes from the frame's base to its end.
pub const FRAME_BYTES: Field<u32> = Field::at(52);
/// Machine address where optimised code calls: optimised code, or the stub that goes through [`ENTRY`]; takes the context, the frame, the argument count.
pub const OPT_ENTRY: Field<u64> = Field::at(56);
/// The realm that the function's closures run in.
pub const REALM: Field<Cell> = layout::code::REALM;
const NATIVE: usize = 72;

/// Properties of a function that the call sequences test.
pub mod flags {
    /// Strict mode code.
    pub const STRICT: u32 = 1;
    /// Entry makes an arguments object or a rest array.
    pub const NEEDS_ARGUMENTS: u32 = 2;
    /// A class constructor: cannot be called without `new`.
    pub const CLASS_CONSTRUCTOR: u32 = 4;
    /// A derived constructor: `this` begins empty.
    pub const DERIVED: u32 = 8;
    /// May be invoked by `new`.
    pub const CONSTRUCTOR: u32 = 16;
    /// An arrow function.
    pub const ARROW: u32 = 32;
    /// Baseline compilation was refused; the reason is in [`super::CodeData::refused`].
    pub const NO_BASELINE: u32 = 64;
    /// Has baseline code.
    pub const BASELINE: u32 = 128;
    /// Known not to ask for new.target, so that a construct call need not pass it on.
    pub const NEW_TARGET_UNUSED: u32 = 256;
    /// Known to ask for it.
    pub const NEW_TARGET_USED: u32 = 512;
    /// Optimising was refused for good; the reason is in [`super::CodeData::not_optimised`].
    pub const NO_OPT: u32 = 1024;
    /// The body of a function in Rust: its frames count as that function's.
    pub const BODY: u32 = 2048;
}

/// A named source text.
#[derive(Debug)]
pub struct Source {
    /// As given by the embedder: a path, usually.
    pub name: String,
    /// The text.
    pub text: String,
}

impl Source {
    /// Line and column, from 1, of a byte offset; columns count UTF-16 code units as other engines do.
    pub fn line_column(&self, offset: u32) -> (u32, u32) {
        let mut end = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &self.text[..end];
        let line = before.bytes().filter(|&b| b == b'\n').count() as u32 + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before[start..].encode_utf16().count() as u32 + 1;
        (line, column)
    }
}

/// What the words of a call site's feedback say; all are weak.
pub mod callees {
    /// Word: the bytecode function that was called, or, where there were several closures of it, its code cell; else 0.
    pub const TARGET: u32 = 0;
    /// Word: 0 for nothing yet, [`ONE`], [`MANY`], [`SEVERAL`], [`CONSTRUCTORS`], or the function in Rust that was called.
    pub const STATE: u32 = 1;
    /// First of the words with the code cells of other functions that were called, where the state is [`SEVERAL`], or with the functions themselves, where it
    /// is [`CONSTRUCTORS`]; the first 0 ends them.
    pub const OTHERS: u32 = 2;
    /// How many of those there are.
    pub const OTHERS_MAX: u32 = 3;
    /// The site has called one function, which is the first word's, or dead.
    pub const ONE: u64 = 1;
    /// The site has called more than it keeps.
    pub const MANY: u64 = 2;
    /// The site has called a few functions in bytecode.
    pub const SEVERAL: u64 = 3;
    /// The site has constructed with a few functions in bytecode.
    pub const CONSTRUCTORS: u64 = 4;

    /// Whether a state is the function in Rust that was called.
    pub const fn is_native(state: u64) -> bool {
        state > CONSTRUCTORS
    }
}

/// What a tier keeps with a function.
pub trait TierData {
    /// For downcasts by the tier that made it.
    fn as_any(&self) -> &dyn std::any::Any;
}

/// The Rust side of a code cell.
pub struct CodeData {
    /// What was linked.
    pub template: Arc<FunctionTemplate>,
    /// Inner functions linked so far.
    pub functions: Vec<Cell>,
    /// Template objects made so far, by site.
    pub template_objects: Vec<Value>,
    /// Constants, then feedback.
    pub words: Box<[u64]>,
    /// First word, relative to the feedback area, of each feedback slot, ascending.
    pub feedback_starts: Box<[u32]>,
    /// The name as a string cell, made on first use; empty until then.
    pub name: Value,
    /// Where it came from.
    pub source: Rc<Source>,
    /// Baseline code and its tables.
    pub baseline: Option<Box<dyn TierData>>,
    /// Optimised code, and what was learnt of its guesses.
    pub optimised: Option<Box<dyn TierData>>,
    /// Cells whose addresses are in optimised code: kept while the function is.
    pub named_by_code: Vec<Value>,
    /// Words that a compiler works from on another thread: what cells they refer to is kept while it does.
    pub named_by_jobs: Vec<u64>,
    /// Why optimising was refused.
    pub not_optimised: Option<String>,
    /// Why baseline compilation was refused.
    pub refused: Option<String>,
    /// What the countdown began at; 0: it has not begun.
    threshold: u32,
}

impl CodeData {
    /// Bytes of native memory, roughly: of the template, what grows with the source.
    fn native_bytes(&self) -> usize {
        let template = &self.template;
        size_of_val(&*template.code)
            + size_of_val(&*template.constants)
            + size_of_val(&*template.functions)
            + size_of_val(&*template.positions)
            + size_of_val(&*template.callees)
            + size_of_val(&*template.feedback)
            + size_of_val(&*self.words)
            + size_of_val(&*self.feedback_starts)
            + self.functions.capacity() * size_of::<Cell>()
    }
}

/// A linked function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Code(Cell);

/// Registers the kinds of this module with the heap.
pub fn register(heap: &mut Heap) {
    heap.register(
        CellKind::Code,
        KindInfo {
            trace: Trace::Custom(trace),
            finalize: Some(|cell| cell.drop_native::<CodeData>(NATIVE)),
            weak: Some(clear_weak),
            ephemeron: None,
        },
    );
}

impl Code {
    /// Links a template: interns its strings, boxes its numbers, lays out its feedback. `no_global` is the cell that an unresolved global
    /// feedback slot points to: its value is empty, so that using it takes the slow path.
    pub fn link(
        objects: &mut Objects,
        template: Arc<FunctionTemplate>,
        source: Rc<Source>,
        no_global: Cell,
        realm: RealmCell,
    ) -> Code {
        let constants = template.constants.len();
        let feedback_words: u32 = template.feedback.iter().map(|kind| kind.words()).sum();
        let cell = objects.heap.allocate(CellKind::Code, NATIVE + size_of::<CodeData>());
        let mut starts = Vec::with_capacity(template.feedback.len());
        // The last word is the countdown of baseline code: see `Code::opt_countdown`.
        let mut words = vec![0u64; constants + feedback_words as usize + 1].into_boxed_slice();
        let mut at = 0;
        for kind in &template.feedback {
            starts.push(at);
            if *kind == FeedbackKind::Global {
                words[constants + at as usize] = no_global.value().bits();
            }
            at += kind.words();
        }
        let bits = match template.kind {
            FunctionKind::Script | FunctionKind::Method => 0,
            FunctionKind::Normal => flags::CONSTRUCTOR,
            FunctionKind::Arrow => flags::ARROW,
            FunctionKind::BaseConstructor => flags::CONSTRUCTOR | flags::CLASS_CONSTRUCTOR,
            FunctionKind::DerivedConstructor => {
                flags::CONSTRUCTOR | flags::CLASS_CONSTRUCTOR | flags::DERIVED
            }
        };
        let strict = if template.strict { flags::STRICT } else { 0 };
        let arguments =
            if template.needs_arguments || template.needs_rest { flags::NEEDS_ARGUMENTS } else { 0 };
        let code = Code(cell);
        cell.set_aux(u32::from(template.registers));
        cell.init(REALM, realm.cell());
        cell.init(REGISTERS, u32::from(template.registers));
        cell.init(FRAME_BYTES, u32::from(template.registers) * 8);
        cell.init(PARAMETERS, u32::from(template.parameters));
        cell.init(FLAGS, bits | strict | arguments);
        cell.init(FEEDBACK_START, constants as u32);
        cell.init(UNITS, template.code.as_ptr() as u64);
        cell.init(DATA, words.as_ptr() as u64);
        let strings: Vec<(usize, Box<[u16]>)> = template
            .constants
            .iter()
            .enumerate()
            .filter_map(|(i, constant)| match constant {
                Constant::String(units) => Some((i, units.clone())),
                Constant::Number(_) | Constant::Iterator => None,
            })
            .collect();
        for (i, constant) in template.constants.iter().enumerate() {
            match constant {
                Constant::Number(d) => words[i] = Value::number(*d).bits(),
                Constant::Iterator => words[i] = objects.symbols.iterator.word(),
                Constant::String(_) => {}
            }
        }
        let inner = template.functions.len();
        let templates = template.templates.len();
        cell.init_native(
            NATIVE,
            CodeData {
                template,
                functions: vec![Cell::NULL; inner],
                template_objects: vec![Value::EMPTY; templates],
                words,
                feedback_starts: starts.into_boxed_slice(),
                name: Value::EMPTY,
                source,
                baseline: None,
                optimised: None,
                named_by_code: Vec::new(),
                named_by_jobs: Vec::new(),
                not_optimised: None,
                refused: None,
                threshold: 0,
            },
        );
        // Interning may collect: from here on the cell is complete, and its tracer finds the atoms made so far.
        for (i, units) in strings {
            let atom = objects.intern_units(&units);
            code.with(|data| data.words[i] = atom.value().bits());
            objects.heap.barrier(cell);
        }
        code
    }

    /// The linked function in `cell`, which is of kind [`CellKind::Code`].
    #[inline(always)]
    pub fn at(cell: Cell) -> Code {
        debug_assert_eq!(cell.kind(), CellKind::Code);
        Code(cell)
    }

    /// The cell.
    #[inline(always)]
    pub fn cell(self) -> Cell {
        self.0
    }

    /// The realm that it runs in.
    #[inline(always)]
    pub fn realm(self) -> RealmCell {
        RealmCell::at(self.0.get(REALM))
    }

    /// Runs `f` on the Rust side; `f` must not allocate cells or reach this function's data again.
    #[inline]
    pub fn with<R>(self, f: impl FnOnce(&mut CodeData) -> R) -> R {
        self.0.with_native(NATIVE, f)
    }

    /// Whether all bits of `flag` (of [`flags`]) are set.
    #[inline(always)]
    pub fn has(self, flag: u32) -> bool {
        self.0.get(FLAGS) & flag == flag
    }

    /// Starts the countdown to promotion. From then on it goes half of the way back at each collection, so that only what runs often within
    /// some time becomes hot.
    pub fn wind_up(self, threshold: u32) {
        self.0.init(COUNTDOWN, threshold);
        self.with(|data| data.threshold = threshold);
    }

    /// What baseline code counts down from at calls and back edges, until the optimiser is asked; in the last data word.
    pub fn set_opt_countdown(self, from: i32) {
        self.with(|data| {
            let last = data.words.len() - 1;
            data.words[last] = u64::from(from as u32);
        });
    }

    /// Counts a call back from a native that this function called, as the round of a loop that it would be, were the native's loop built in. It is promoted, or
    /// optimised, where it counts next itself.
    pub fn count_round(self) {
        if !self.has(flags::BASELINE) {
            self.0.init(COUNTDOWN, self.0.get(COUNTDOWN).saturating_sub(1).max(1));
            return;
        }
        self.with(|data| {
            let last = data.words.len() - 1;
            let left = data.words[last] as u32 as i32;
            data.words[last] = u64::from(left.saturating_sub(1).max(0) as u32);
        });
    }

    /// Sets bits of [`flags`].
    pub fn set_flags(self, flag: u32) {
        self.0.init(FLAGS, self.0.get(FLAGS) | flag);
    }

    /// Clears bits of [`flags`].
    pub fn clear_flags(self, flag: u32) {
        self.0.init(FLAGS, self.0.get(FLAGS) & !flag);
    }

    /// The inner function `index`, linked on first use.
    pub fn inner(self, objects: &mut Objects, index: u32, no_global: Cell) -> Code {
        let index = index as usize;
        let linked = self.with(|data| data.functions[index]);
        if !linked.is_null() {
            return Code(linked);
        }
        let (template, source) =
            self.with(|data| (data.template.functions[index].clone(), data.source.clone()));
        let code = Code::link(objects, template, source, no_global, self.realm());
        self.with(|data| data.functions[index] = code.cell());
        objects.heap.barrier(self.0);
        code
    }

    /// A constant.
    #[inline(always)]
    pub fn constant(self, index: super::ops::Const) -> Value {
        self.with(|data| Value::from_bits(data.words[index.0 as usize]))
    }

    /// Byte offset from [`DATA`] of word `word` of a feedback slot.
    pub fn feedback_offset(self, slot: Feedback, word: u32) -> u32 {
        (self.0.get(FEEDBACK_START) + slot.0 + word) * 8
    }

    /// Reads a word of a feedback slot.
    #[inline(always)]
    pub fn feedback(self, slot: Feedback, word: u32) -> u64 {
        let at = (self.0.get(FEEDBACK_START) + slot.0 + word) as usize;
        self.with(|data| data.words[at])
    }

    /// Writes a word of a feedback slot. Where it holds a strong reference, the caller runs the write barrier on the cell.
    #[inline(always)]
    pub fn set_feedback(self, slot: Feedback, word: u32, to: u64) {
        let at = (self.0.get(FEEDBACK_START) + slot.0 + word) as usize;
        self.with(|data| data.words[at] = to);
    }

    /// Notes what a site of a call calls: see [`FeedbackKind::Call`].
    #[cold]
    pub fn note_callee(self, slot: Feedback, callee: Value) {
        let Some(cell) = Cell::try_of(callee) else { return };
        let (target, state) = (self.feedback(slot, callees::TARGET), self.feedback(slot, callees::STATE));
        let code = |value: u64| match Cell::try_of(Value::from_bits(value)) {
            Some(cell) if cell.kind() == CellKind::Function => cell.get(layout::function::CODE),
            Some(cell) => cell,
            None => Cell::NULL,
        };
        let (to, state_to) = match cell.kind() {
            CellKind::Function if state == 0 || state == callees::ONE && target == 0 => {
                (callee.bits(), callees::ONE)
            }
            CellKind::Function if state == callees::ONE => {
                let own = code(callee.bits());
                if code(target) == own {
                    (own.value().bits(), callees::ONE)
                } else {
                    self.set_feedback(slot, callees::OTHERS, own.value().bits());
                    (target, callees::SEVERAL)
                }
            }
            CellKind::Function if state == callees::SEVERAL => {
                let own = code(callee.bits());
                if code(target) == own {
                    (own.value().bits(), callees::SEVERAL)
                } else if self.note_other(slot, own) {
                    (target, callees::SEVERAL)
                } else {
                    (0, callees::MANY)
                }
            }
            CellKind::NativeFunction if state == 0 && target == 0 => (0, callee.bits()),
            CellKind::NativeFunction if state == callee.bits() => return,
            _ => (0, callees::MANY),
        };
        self.set_feedback(slot, callees::TARGET, to);
        self.set_feedback(slot, callees::STATE, state_to);
    }

    /// Notes what a site of a construction calls: functions, not their code, since what one makes depends on its `prototype`.
    #[cold]
    pub fn note_constructor(self, slot: Feedback, callee: Value) {
        let function = Cell::try_of(callee).filter(|cell| cell.kind() == CellKind::Function);
        let (target, state) = (self.feedback(slot, callees::TARGET), self.feedback(slot, callees::STATE));
        let known = [0, callees::ONE, callees::CONSTRUCTORS].contains(&state);
        let Some(function) = function.filter(|_| known) else { return self.note_callee(slot, callee) };
        let (to, state_to) = match state {
            _ if target == callee.bits() => return,
            callees::CONSTRUCTORS if target == 0 => (callee.bits(), state),
            _ if target == 0 => (callee.bits(), callees::ONE),
            _ if self.note_other(slot, function) => (target, callees::CONSTRUCTORS),
            _ => (0, callees::MANY),
        };
        self.set_feedback(slot, callees::TARGET, to);
        self.set_feedback(slot, callees::STATE, state_to);
    }

    /// Notes one more of the functions that a site calls. Whether there is room.
    fn note_other(self, slot: Feedback, own: Cell) -> bool {
        for other in callees::OTHERS..callees::OTHERS + callees::OTHERS_MAX {
            let known = self.feedback(slot, other);
            if known == 0 {
                self.set_feedback(slot, other, own.value().bits());
            }
            if known == 0 || known == own.value().bits() {
                return true;
            }
        }
        false
    }

    /// Byte offset in the source of the instruction that holds unit `offset`.
    pub fn position(self, offset: u32) -> u32 {
        self.with(|data| {
            let positions = &data.template.positions;
            let after = positions.partition_point(|&(unit, _)| unit <= offset);
            if after == 0 { data.template.source_range.0 } else { positions[after - 1].1 }
        })
    }
}

fn trace(cell: Cell, marker: &mut Marker<'_>) {
    marker.cell(cell.get(REALM));
    Code(cell).with(|data| {
        for &function in &data.functions {
            marker.cell(function);
        }
        marker.value(data.name);
        for &object in data.template_objects.iter().chain(&data.named_by_code) {
            marker.value(object);
        }
        for &word in &data.named_by_jobs {
            marker.conservative_word(word);
        }
        let constants = data.template.constants.len();
        for &word in &data.words[..constants] {
            marker.value(Value::from_bits(word));
        }
        for (&start, kind) in data.feedback_starts.iter().zip(&data.template.feedback) {
            let at = constants + start as usize;
            match kind {
                FeedbackKind::Global => marker.value(Value::from_bits(data.words[at])),
                // The table of entries is owned here; the shapes in it are weak.
                FeedbackKind::Get | FeedbackKind::Set => marker.value(Value::from_bits(data.words[at + 2])),
                FeedbackKind::GetElem | FeedbackKind::SetElem => {
                    marker.value(Value::from_bits(data.words[at + 1]));
                    marker.value(Value::from_bits(data.words[at + 2]));
                }
                FeedbackKind::Arith | FeedbackKind::Call | FeedbackKind::Alloc => {}
            }
        }
    });
}

/// Forgets dead callees of a site. What is left of several moves up, so that a 0 still ends them.
fn clear_callees(words: &mut [u64], heap: &Heap) {
    let (state, others) = (callees::STATE as usize, callees::OTHERS as usize);
    let lives = |word: u64| heap.is_marked(Cell::of(Value::from_bits(word)));
    if callees::is_native(words[state]) && !lives(words[state]) {
        words[state] = 0;
    }
    let mut kept = others;
    for at in others..words.len() {
        let word = std::mem::take(&mut words[at]);
        if word != 0 && lives(word) {
            words[kept] = word;
            kept += 1;
        }
    }
}

/// Forgets dead shapes and callees, and lets the countdown decay.
fn clear_weak(cell: Cell, heap: &Heap) -> usize {
    Code(cell).with(|data| {
        let constants = data.template.constants.len();
        for (&start, kind) in data.feedback_starts.iter().zip(&data.template.feedback) {
            let at = constants + start as usize;
            // Word 0 of the others is bits, or strong.
            if !matches!(
                kind,
                FeedbackKind::Get | FeedbackKind::Set | FeedbackKind::Call | FeedbackKind::Alloc
            ) {
                continue;
            }
            if let Some(target) = Cell::try_of(Value::from_bits(data.words[at]))
                && !heap.is_marked(target)
            {
                data.words[at] = 0;
            }
            if *kind == FeedbackKind::Call {
                clear_callees(&mut data.words[at..at + FeedbackKind::Call.words() as usize], heap);
            }
        }
        let left = cell.get(COUNTDOWN);
        if left < data.threshold && data.baseline.is_none() {
            cell.init(COUNTDOWN, left + (data.threshold - left) / 2);
        }
        data.native_bytes()
    })
}
