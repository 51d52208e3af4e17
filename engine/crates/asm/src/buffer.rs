//! The code buffer: bytes, labels and what is still to be patched.
//!
//! One buffer serves both architectures, because labels, constants, relocations and marks are the same idea
//! in both; what differs is the shape of a patched field, and that is a [`FixupKind`]. Code is position
//! independent: nothing in it is an absolute address, except where a relocation of kind
//! [`RelocKind::Abs64`] asks for one.
//!
//! x86-64 needs no islands: a forward branch is `rel32` unless its label was declared near. ARM64's
//! conditional branches reach 1 MiB and its bit tests 32 KiB, so a fixup of these kinds has a deadline: the
//! offset after which its target can no longer be reached directly. Before each instruction the buffer looks
//! whether a deadline comes near, and if so emits an island of veneers (`b target`) and of pending constants,
//! with a branch around it. Relaxing branches in a second pass was rejected: it would need every instruction
//! in memory twice, and a baseline compiler emits once.
//!
//! # Invariants
//! - A label is bound at most once, and every label that is used is bound before [`Buffer::finish`].
//! - No island is ever emitted inside a range that was announced with [`Buffer::reserve`].

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::fmt;
use std::ops::Range;
use tierlock_fault::{Fault, is_planted};

use crate::label::{Label, Symbol};
use crate::target::Arch;

const UNBOUND: u32 = u32::MAX;
const NONE: u32 = u32::MAX;
const NO_DEADLINE: u32 = u32::MAX;
/// Room that is kept between the end of an island and the first deadline, in bytes.
const ISLAND_MARGIN: u32 = 256;
/// An island also takes the fixups whose deadlines are this near, so that islands do not come one by one.
const ISLAND_WINDOW: u64 = 8 * 1024;

/// Why code could not be finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AsmError {
    /// A label was used and never bound.
    UnboundLabel(Label),
    /// A reference at `offset` cannot reach its target: the code is too large.
    OutOfRange {
        /// Where the reference stands.
        offset: u32,
    },
    /// A symbol's address is out of reach of the relocation at `offset`.
    SymbolOutOfRange {
        /// Where the relocation stands.
        offset: u32,
        /// What it refers to.
        target: Symbol,
    },
}

impl fmt::Display for AsmError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AsmError::UnboundLabel(label) => write!(f, "label {} was used but never bound", label.0),
            AsmError::OutOfRange { offset } => {
                write!(f, "the reference at {offset:#x} cannot reach its label: the code is too large")
            }
            AsmError::SymbolOutOfRange { offset, target } => {
                write!(f, "the relocation at {offset:#x} cannot reach symbol {}", target.0)
            }
        }
    }
}

impl std::error::Error for AsmError {}

/// The shape of a field that refers to a [`Symbol`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RelocKind {
    /// x86-64: four bytes, relative to the end of the field.
    X64Rel32,
    /// ARM64: the word offset in the low 26 bits of `b` or `bl`.
    A64Branch26,
    /// Eight bytes, the address itself.
    Abs64,
}

/// A field to be patched when the code is installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reloc {
    /// Where the field stands in the code.
    pub offset: u32,
    /// Its shape.
    pub kind: RelocKind,
    /// What it refers to.
    pub target: Symbol,
}

/// A note that the code from `offset` on belongs to `tag` (a bytecode offset, say).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where the code begins.
    pub offset: u32,
    /// What it belongs to; the meaning is the compiler's own.
    pub tag: u32,
}

/// The shape of a field that refers to a [`Label`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FixupKind {
    /// x86-64: one byte, relative to the end of the field.
    X64Rel8,
    /// x86-64: four bytes, relative to the end of the instruction, which is `tail` bytes behind the field.
    X64Rel32 {
        /// Bytes of immediate operand between the field and the end of the instruction.
        tail: u8,
    },
    /// ARM64: `b`, `bl`; 128 MiB either way.
    A64Branch26,
    /// ARM64: `b.cond`, `cbz`, `cbnz`; 1 MiB either way, extended by a veneer.
    A64Branch19,
    /// ARM64: `tbz`, `tbnz`; 32 KiB either way, extended by a veneer.
    A64Branch14,
    /// ARM64: `ldr` of a literal; 1 MiB either way.
    A64Literal19,
    /// ARM64: `adr`; 1 MiB either way.
    A64Adr21,
    /// Four bytes of a table that hold the distance from `base` (an offset in the buffer) to the label.
    Table32 {
        /// What the entry is relative to.
        base: u32,
    },
}

impl FixupKind {
    /// Which of the [`Reach`]es the field has, where islands are needed.
    fn reach(self) -> Option<usize> {
        match self {
            FixupKind::A64Branch14 => Some(BITS14),
            FixupKind::A64Branch19 | FixupKind::A64Literal19 => Some(BITS19),
            _ => None,
        }
    }

    fn takes_veneer(self) -> bool {
        matches!(self, FixupKind::A64Branch14 | FixupKind::A64Branch19)
    }
}

/// Indices of [`Buffer::reaches`].
const BITS14: usize = 0;
const BITS19: usize = 1;
/// How far ahead they reach, in bytes.
const REACH: [u32; 2] = [(1 << 15) - 4, (1 << 20) - 4];

/// The open fixups of one short reach.
struct Reach {
    /// By deadline; those already done are dropped when they come up.
    queue: BinaryHeap<Reverse<(u32, u32)>>,
    /// At most the first deadline of an open fixup.
    deadline: u32,
    /// How many are open.
    open: u32,
}

impl Reach {
    fn new() -> Reach {
        Reach { queue: BinaryHeap::new(), deadline: NO_DEADLINE, open: 0 }
    }
}

#[derive(Clone, Copy)]
struct Fixup {
    at: u32,
    label: Label,
    kind: FixupKind,
    /// The next fixup of the same label.
    next: u32,
    done: bool,
}

#[derive(Clone, Copy)]
struct LabelState {
    offset: u32,
    first_fixup: u32,
    near: bool,
}

#[derive(Clone, Copy)]
struct Constant {
    bits: u64,
    label: Label,
}

/// Bytes of code under construction.
pub struct Buffer {
    arch: Arch,
    bytes: Vec<u8>,
    labels: Vec<LabelState>,
    fixups: Vec<Fixup>,
    /// The open fixups of each short reach. They are kept apart because an island for bit tests need not hold
    /// the many conditional branches that have a long way to go yet.
    reaches: [Reach; 2],
    constants: BTreeMap<u64, Label>,
    pending_constants: Vec<Constant>,
    relocs: Vec<Reloc>,
    marks: Vec<Mark>,
    data: Vec<Range<u32>>,
}

/// Finished code: bytes that are still to be relocated, and what is known about them.
#[derive(Clone, Debug)]
pub struct Code {
    /// The code, to be placed at an address that is a multiple of 16.
    pub bytes: Vec<u8>,
    /// What to patch on installing.
    pub relocs: Vec<Reloc>,
    /// Where the code of each tag begins, in order of offset.
    pub marks: Vec<Mark>,
    /// Ranges that hold constants or tables and not instructions, in order.
    pub data: Vec<Range<u32>>,
    labels: Vec<u32>,
}

impl Code {
    /// Where a label was bound, or `None` where it never was.
    pub fn offset_of(&self, label: Label) -> Option<u32> {
        self.labels.get(label.index()).copied().filter(|&at| at != UNBOUND)
    }

    /// Patches the relocations of `bytes`, a copy of this code that is to run at `base`.
    ///
    /// # Errors
    /// [`AsmError::SymbolOutOfRange`] where a direct branch cannot reach its symbol.
    pub fn relocate(
        &self,
        bytes: &mut [u8],
        base: u64,
        mut resolve: impl FnMut(Symbol) -> u64,
    ) -> Result<(), AsmError> {
        for reloc in &self.relocs {
            reloc.apply(bytes, base, resolve(reloc.target))?;
        }
        Ok(())
    }
}

impl Reloc {
    /// Patches this field of `bytes`, which are to run at `base`, with the address of its symbol.
    ///
    /// # Errors
    /// [`AsmError::SymbolOutOfRange`] where the field cannot hold the distance.
    pub fn apply(&self, bytes: &mut [u8], base: u64, address: u64) -> Result<(), AsmError> {
        let at = self.offset as usize;
        let place = base.wrapping_add(u64::from(self.offset));
        let out_of_range = AsmError::SymbolOutOfRange { offset: self.offset, target: self.target };
        match self.kind {
            RelocKind::Abs64 => bytes[at..at + 8].copy_from_slice(&address.to_le_bytes()),
            RelocKind::X64Rel32 => {
                let distance = address.wrapping_sub(place.wrapping_add(4)) as i64;
                let field = i32::try_from(distance).map_err(|_| out_of_range)?;
                bytes[at..at + 4].copy_from_slice(&field.to_le_bytes());
            }
            RelocKind::A64Branch26 => {
                let distance = address.wrapping_sub(place) as i64;
                if !fits(distance, 28) || distance & 3 != 0 {
                    return Err(out_of_range);
                }
                let word = read_u32(bytes, at) & 0xfc00_0000 | (distance >> 2) as u32 & 0x03ff_ffff;
                bytes[at..at + 4].copy_from_slice(&word.to_le_bytes());
            }
        }
        Ok(())
    }
}

impl Buffer {
    /// An empty buffer.
    pub fn new(arch: Arch) -> Buffer {
        Buffer {
            arch,
            bytes: Vec::with_capacity(1024),
            labels: Vec::new(),
            fixups: Vec::new(),
            reaches: [Reach::new(), Reach::new()],
            constants: BTreeMap::new(),
            pending_constants: Vec::new(),
            relocs: Vec::new(),
            marks: Vec::new(),
            data: Vec::new(),
        }
    }

    /// The architecture whose code this is.
    pub fn arch(&self) -> Arch {
        self.arch
    }

    /// Where the next byte will stand.
    pub fn offset(&self) -> u32 {
        self.bytes.len() as u32
    }

    /// What has been emitted; fields that wait for a label still hold zero.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// A new label, not yet bound.
    pub fn label(&mut self) -> Label {
        self.labels.push(LabelState { offset: UNBOUND, first_fixup: NONE, near: false });
        Label((self.labels.len() - 1) as u32)
    }

    /// A new label that will be bound within 127 bytes of every branch to it that comes before.
    ///
    /// x86-64 then uses the two-byte form. Binding it too far away is a panic, since only the author of the
    /// sequence can know the distance.
    pub fn near_label(&mut self) -> Label {
        let label = self.label();
        self.labels[label.index()].near = true;
        label
    }

    /// Whether the label was declared near.
    pub fn is_near(&self, label: Label) -> bool {
        self.labels[label.index()].near
    }

    /// Where the label is bound, or `None`.
    pub fn label_offset(&self, label: Label) -> Option<u32> {
        let at = self.labels[label.index()].offset;
        (at != UNBOUND).then_some(at)
    }

    /// Binds a label here and patches what waits for it.
    pub fn bind(&mut self, label: Label) {
        // An island belongs before the label: a branch to it must not have to jump over one.
        self.island_if_due(0);
        self.bind_here(label);
    }

    fn bind_here(&mut self, label: Label) {
        let offset = self.offset();
        let state = &mut self.labels[label.index()];
        assert!(state.offset == UNBOUND, "label {} is bound twice", label.0);
        state.offset = offset;
        let mut next = std::mem::replace(&mut state.first_fixup, NONE);
        while next != NONE {
            let fixup = self.fixups[next as usize];
            if !fixup.done {
                let patched = self.patch(fixup.at, fixup.kind, offset);
                assert!(
                    patched || fixup.kind != FixupKind::X64Rel8,
                    "label {} was declared near and is not",
                    label.0
                );
                // What could not be patched stays open; `finish` reports it.
                if patched {
                    self.close(next);
                }
            }
            next = fixup.next;
        }
    }

    /// Emits bytes of an instruction or of data.
    pub fn put(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Emits one byte.
    pub fn put_u8(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// Emits four bytes.
    pub fn put_u32(&mut self, word: u32) {
        self.put(&word.to_le_bytes());
    }

    /// Emits one ARM64 instruction, after an island if one is due.
    pub fn put_a64(&mut self, word: u32) {
        self.island_if_due(4);
        let word = match word {
            // Add and subtract of an immediate that is shifted.
            _ if is_planted(Fault::A64ShiftedImmediate) && word & 0x1fc0_0000 == 0x1140_0000 => {
                word & !0x0040_0000
            }
            _ if is_planted(Fault::A64Increment) && word & 0x7fe0_0c00 == 0x1a80_0400 => word & !0x0400,
            _ => word,
        };
        self.put_u32(word);
    }

    /// Emits one ARM64 instruction whose field refers to a label.
    pub fn put_a64_label(&mut self, word: u32, label: Label, kind: FixupKind) {
        self.island_if_due(4);
        let at = self.offset();
        self.put_u32(word);
        self.refer(at, label, kind);
    }

    /// Announces that the next `size` bytes must stay together, so that any island comes before them.
    pub fn reserve(&mut self, size: u32) {
        // Each short branch among them makes an island one word larger, and there is at most one in each word.
        self.island_if_due(2 * size);
    }

    /// Says that the field at `at`, already emitted, refers to `label`.
    pub fn refer(&mut self, at: u32, label: Label, kind: FixupKind) {
        if let Some(target) = self.label_offset(label)
            && self.patch(at, kind, target)
        {
            return;
        }
        let index = self.fixups.len() as u32;
        let state = &mut self.labels[label.index()];
        self.fixups.push(Fixup { at, label, kind, next: state.first_fixup, done: false });
        if state.offset == UNBOUND {
            state.first_fixup = index;
        }
        if let Some(which) = kind.reach() {
            let further = is_planted(Fault::A64BranchRange) && which == BITS14;
            let deadline = at + if further { 2 * REACH[which] } else { REACH[which] };
            let reach = &mut self.reaches[which];
            reach.queue.push(Reverse((deadline, index)));
            reach.deadline = reach.deadline.min(deadline);
            reach.open += 1;
        }
    }

    /// The label of an eight-byte constant, which the buffer places behind the code or in an island. Equal
    /// constants share one place while it is in reach.
    pub fn constant(&mut self, bits: u64) -> Label {
        if let Some(&label) = self.constants.get(&bits) {
            let in_reach = match self.label_offset(label) {
                // Half the reach of a load, since an island may still come before it.
                Some(at) if self.arch == Arch::A64 => self.offset() - at < 1 << 19,
                _ => true,
            };
            if in_reach {
                return label;
            }
        }
        let label = self.label();
        self.constants.insert(bits, label);
        self.pending_constants.push(Constant { bits, label });
        label
    }

    /// Records that the last or next field at `offset` refers to a symbol.
    pub fn reloc(&mut self, offset: u32, kind: RelocKind, target: Symbol) {
        self.relocs.push(Reloc { offset, kind, target });
    }

    /// Notes that the code from here on belongs to `tag`.
    pub fn mark(&mut self, tag: u32) {
        let offset = self.offset();
        self.marks.push(Mark { offset, tag });
    }

    /// Notes that the last `size` bytes are data and not instructions.
    pub fn note_data(&mut self, size: u32) {
        let end = self.offset();
        self.note_data_range(end - size..end);
    }

    fn note_data_range(&mut self, range: Range<u32>) {
        match self.data.last_mut() {
            Some(last) if last.end == range.start => last.end = range.end,
            _ => self.data.push(range),
        }
    }

    /// Emits what is pending and gives the finished code.
    ///
    /// # Errors
    /// Where a used label is not bound or cannot be reached.
    pub fn finish(mut self) -> Result<Code, AsmError> {
        self.veneers_before(BITS14, u64::MAX);
        self.veneers_before(BITS19, u64::MAX);
        self.flush_constants();
        for fixup in &self.fixups {
            if !fixup.done {
                return Err(match self.label_offset(fixup.label) {
                    None => AsmError::UnboundLabel(fixup.label),
                    Some(_) => AsmError::OutOfRange { offset: fixup.at },
                });
            }
        }
        let labels = self.labels.iter().map(|label| label.offset).collect();
        Ok(Code { bytes: self.bytes, relocs: self.relocs, marks: self.marks, data: self.data, labels })
    }

    /// Emits an island if, without one, a deadline could pass within the next `size` bytes.
    fn island_if_due(&mut self, size: u32) {
        if self.is_due(BITS14, size) || self.is_due(BITS19, size) {
            self.island(size);
        }
    }

    fn is_due(&self, which: usize, size: u32) -> bool {
        let reach = &self.reaches[which];
        reach.deadline != NO_DEADLINE && self.island_end(which, size) >= u64::from(reach.deadline)
    }

    /// Where an island for this reach would end at most, if it came `size` bytes from here.
    fn island_end(&self, which: usize, size: u32) -> u64 {
        // Veneers of the shorter reach come first in an island, then constants, then the other veneers.
        let mut words = self.reaches[BITS14].open;
        if which == BITS19 {
            words += self.reaches[BITS19].open + 2 * self.pending_constants.len() as u32;
        }
        u64::from(self.offset()) + u64::from(size) + u64::from(ISLAND_MARGIN) + 4 * u64::from(words)
    }

    fn island(&mut self, size: u32) {
        self.drop_closed_deadlines();
        let (due14, due19) = (self.is_due(BITS14, size), self.is_due(BITS19, size));
        if !due14 && !due19 {
            return;
        }
        let limits = [BITS14, BITS19].map(|which| self.island_end(which, size) + ISLAND_WINDOW);
        let jump = self.offset();
        self.put_u32(0);
        // What the long part of an island pushes away must not be left open in front of it.
        self.veneers_before(BITS14, if due19 { u64::MAX } else { limits[BITS14] });
        if due19 {
            self.flush_constants();
            self.veneers_before(BITS19, limits[BITS19]);
        }
        let words = (self.offset() - jump) >> 2;
        self.write_u32(jump as usize, 0x1400_0000 | words);
        self.drop_closed_deadlines();
    }

    /// Extends the open short branches whose deadline comes before `limit` by veneers. A branch that has no way to
    /// its veneer stays open, and `finish` reports it.
    fn veneers_before(&mut self, which: usize, limit: u64) {
        while let Some(&Reverse((deadline, index))) = self.reaches[which].queue.peek() {
            let fixup = self.fixups[index as usize];
            if !fixup.done && u64::from(deadline) > limit {
                break;
            }
            self.reaches[which].queue.pop();
            if fixup.done || !fixup.kind.takes_veneer() {
                continue;
            }
            let veneer = self.offset();
            if !self.patch(fixup.at, fixup.kind, veneer) {
                continue;
            }
            self.close(index);
            self.put_u32(0x1400_0000);
            self.refer(veneer, fixup.label, FixupKind::A64Branch26);
        }
    }

    fn drop_closed_deadlines(&mut self) {
        for reach in &mut self.reaches {
            while let Some(&Reverse((_, index))) = reach.queue.peek() {
                if !self.fixups[index as usize].done {
                    break;
                }
                reach.queue.pop();
            }
            reach.deadline = reach.queue.peek().map_or(NO_DEADLINE, |&Reverse((deadline, _))| deadline);
        }
    }

    fn flush_constants(&mut self) {
        if self.pending_constants.is_empty() {
            return;
        }
        let start = self.offset();
        while !self.bytes.len().is_multiple_of(8) {
            self.bytes.push(0);
        }
        for constant in std::mem::take(&mut self.pending_constants) {
            self.bind_here(constant.label);
            self.put(&constant.bits.to_le_bytes());
        }
        let end = self.offset();
        self.note_data_range(start..end);
    }

    fn close(&mut self, index: u32) {
        let fixup = &mut self.fixups[index as usize];
        fixup.done = true;
        if let Some(which) = fixup.kind.reach() {
            self.reaches[which].open -= 1;
        }
    }

    /// Writes the distance to `target` into the field at `at`; false where it does not fit.
    fn patch(&mut self, at: u32, kind: FixupKind, target: u32) -> bool {
        let distance = i64::from(target) - i64::from(at);
        let index = at as usize;
        match kind {
            FixupKind::X64Rel8 => match i8::try_from(distance - 1) {
                Ok(field) => self.bytes[index] = field as u8,
                Err(_) if is_planted(Fault::X64BranchRange) => self.bytes[index] = (distance - 1) as u8,
                Err(_) => return false,
            },
            FixupKind::X64Rel32 { tail } => match i32::try_from(distance - 4 - i64::from(tail)) {
                Ok(field) => self.bytes[index..index + 4].copy_from_slice(&field.to_le_bytes()),
                Err(_) => return false,
            },
            FixupKind::Table32 { base } => match i32::try_from(i64::from(target) - i64::from(base)) {
                Ok(field) => self.bytes[index..index + 4].copy_from_slice(&field.to_le_bytes()),
                Err(_) => return false,
            },
            FixupKind::A64Branch26 => return self.patch_words(index, distance, 26, 0),
            FixupKind::A64Branch19 | FixupKind::A64Literal19 => {
                return self.patch_words(index, distance, 19, 5);
            }
            FixupKind::A64Branch14 => return self.patch_words(index, distance, 14, 5),
            FixupKind::A64Adr21 => {
                if !fits(distance, 21) {
                    return false;
                }
                let field = distance as u32 & 0x1f_ffff;
                let word = read_u32(&self.bytes, index) & 0x9f00_001f;
                self.write_u32(index, word | (field & 3) << 29 | (field >> 2) << 5);
            }
        }
        true
    }

    fn patch_words(&mut self, index: usize, distance: i64, bits: u32, shift: u32) -> bool {
        let reach = bits + 2 + u32::from(bits == 14 && is_planted(Fault::A64BranchRange));
        if !fits(distance, reach) {
            return false;
        }
        debug_assert!(distance & 3 == 0, "ARM64 code is made of words");
        let mask = (1u32 << bits) - 1;
        let word = read_u32(&self.bytes, index) & !(mask << shift);
        self.write_u32(index, word | ((distance >> 2) as u32 & mask) << shift);
        true
    }

    fn write_u32(&mut self, index: usize, word: u32) {
        self.bytes[index..index + 4].copy_from_slice(&word.to_le_bytes());
    }
}

/// Whether a signed field of `bits` bits can hold the value.
fn fits(value: i64, bits: u32) -> bool {
    let limit = 1i64 << (bits - 1);
    (-limit..limit).contains(&value)
}

fn read_u32(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

#[cfg(test)]
mod tests {
    use super::*;

    const CBZ: u32 = 0xb400_0000;
    const TBZ: u32 = 0x3600_0000;
    const NOP: u32 = 0xd503_201f;

    /// Follows branches from `at` as the CPU would, taking the conditional one at `at` only.
    fn follow(code: &Code, at: u32) -> u32 {
        let word = read_u32(&code.bytes, at as usize);
        let field = |bits: u32, shift: u32| ((word >> shift) << (32 - bits)) as i32 >> (32 - bits);
        let words = match word & 0xff00_0000 {
            CBZ => field(19, 5),
            TBZ => field(14, 5),
            top if top & 0xfc00_0000 == 0x1400_0000 => return follow_jump(code, at),
            _ => panic!("no branch at {at:#x}: {word:#x}"),
        };
        follow_jump(code, (at as i32 + 4 * words) as u32)
    }

    fn follow_jump(code: &Code, mut at: u32) -> u32 {
        loop {
            let word = read_u32(&code.bytes, at as usize);
            if word & 0xfc00_0000 != 0x1400_0000 {
                return at;
            }
            at = (at as i32 + 4 * ((word << 6) as i32 >> 6)) as u32;
        }
    }

    #[test]
    fn veneers_carry_short_branches_any_distance() {
        for (kind, word) in [(FixupKind::A64Branch19, CBZ), (FixupKind::A64Branch14, TBZ)] {
            for count in [1, 9_000, 300_000] {
                let mut buf = Buffer::new(Arch::A64);
                let (back, ahead) = (buf.label(), buf.label());
                buf.bind(back);
                buf.put_a64(NOP);
                buf.put_a64_label(word, ahead, kind);
                let first = buf.offset() - 4;
                for _ in 0..count {
                    buf.put_a64(NOP);
                }
                buf.put_a64_label(word, back, kind);
                let last = buf.offset() - 4;
                for _ in 0..count {
                    buf.put_a64(NOP);
                }
                buf.bind(ahead);
                buf.put_a64(NOP);
                let code = buf.finish().unwrap();
                assert_eq!(follow(&code, first), code.offset_of(ahead).unwrap(), "{kind:?} {count}");
                assert_eq!(follow(&code, last), 0, "{kind:?} {count}");
            }
        }
    }

    #[test]
    fn many_short_branches_all_arrive() {
        // More bit tests than one island's margin holds, all to one far label.
        let mut buf = Buffer::new(Arch::A64);
        let far = buf.label();
        let mut places = Vec::new();
        for _ in 0..20_000 {
            buf.put_a64_label(TBZ, far, FixupKind::A64Branch14);
            places.push(buf.offset() - 4);
            buf.put_a64(NOP);
        }
        buf.bind(far);
        buf.put_a64(NOP);
        let code = buf.finish().unwrap();
        for at in places {
            assert_eq!(follow(&code, at), code.offset_of(far).unwrap());
        }
    }

    #[test]
    fn constants_are_shared_and_stay_in_reach() {
        let mut buf = Buffer::new(Arch::A64);
        let first = buf.constant(42);
        assert_eq!(buf.constant(42), first);
        buf.put_a64_label(0x5c00_0000, first, FixupKind::A64Literal19);
        for _ in 0..600_000 {
            buf.put_a64(NOP);
        }
        let second = buf.constant(42);
        assert_ne!(second, first);
        let at = buf.offset();
        buf.put_a64_label(0x5c00_0000, second, FixupKind::A64Literal19);
        let code = buf.finish().unwrap();
        for (load, label) in [(0, first), (at, second)] {
            let place = code.offset_of(label).unwrap();
            assert!(place.is_multiple_of(8));
            assert_eq!(code.bytes[place as usize..place as usize + 8], 42u64.to_le_bytes());
            let words = (read_u32(&code.bytes, load as usize) << 8) as i32 >> 13;
            assert_eq!(load as i32 + 4 * words, place as i32);
        }
    }

    /// Random programs of branches, constants and labels: whatever islands fall where, all arrive.
    #[test]
    fn random_branches_all_arrive() {
        for seed in 1..=6u64 {
            let mut random = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let mut below = |limit: u64| {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                random % limit
            };
            let mut buf = Buffer::new(Arch::A64);
            let labels: Vec<Label> = (0..400).map(|_| buf.label()).collect();
            let mut unbound = labels.clone();
            let (mut branches, mut loads, mut tables) = (Vec::new(), Vec::new(), Vec::new());
            // Long enough that every kind of short reach is exceeded.
            while buf.offset() < 3 << 20 {
                let label = labels[below(400) as usize];
                match below(if seed % 2 == 0 { 40 } else { 400 }) {
                    0..=3 => {
                        buf.put_a64_label(CBZ, label, FixupKind::A64Branch19);
                        branches.push((buf.offset() - 4, label));
                    }
                    4..=9 => {
                        buf.put_a64_label(TBZ, label, FixupKind::A64Branch14);
                        branches.push((buf.offset() - 4, label));
                    }
                    10..=11 => {
                        buf.put_a64_label(0x1400_0000, label, FixupKind::A64Branch26);
                        branches.push((buf.offset() - 4, label));
                    }
                    12..=13 => {
                        let bits = below(50);
                        let constant = buf.constant(bits);
                        buf.put_a64_label(0x5c00_0000, constant, FixupKind::A64Literal19);
                        loads.push((buf.offset() - 4, bits));
                    }
                    14 => {
                        // A run that no island may split, and short branches in it.
                        buf.reserve(64);
                        let start = buf.offset();
                        for _ in 0..16 {
                            buf.put_a64_label(TBZ, label, FixupKind::A64Branch14);
                        }
                        assert_eq!(buf.offset() - start, 64);
                        tables.extend((0..16).map(|i| (start + 4 * i, label)));
                    }
                    15 if !unbound.is_empty() => {
                        let label = unbound.swap_remove(below(unbound.len() as u64) as usize);
                        buf.bind(label);
                        buf.put_a64(NOP);
                    }
                    _ => buf.put_a64(NOP),
                }
            }
            for label in unbound {
                buf.bind(label);
                buf.put_a64(NOP);
            }
            let code = buf.finish().unwrap();
            assert!(branches.len() > 1000 && loads.len() > 100 && tables.len() > 100);
            // The target itself may be a jump, made by this test or over an island: both ends are followed.
            for (at, label) in branches.into_iter().chain(tables) {
                let expect = follow_jump(&code, code.offset_of(label).unwrap());
                assert_eq!(follow(&code, at), expect, "seed {seed}");
            }
            for (at, bits) in loads {
                let words = (read_u32(&code.bytes, at as usize) << 8) as i32 >> 13;
                let place = (at as i32 + 4 * words) as usize;
                assert_eq!(code.bytes[place..place + 8], bits.to_le_bytes(), "seed {seed}");
            }
        }
    }

    #[test]
    fn an_unbound_label_is_an_error() {
        let mut buf = Buffer::new(Arch::X64);
        let label = buf.label();
        buf.put(&[0xe9, 0, 0, 0, 0]);
        buf.refer(1, label, FixupKind::X64Rel32 { tail: 0 });
        assert_eq!(buf.finish().unwrap_err(), AsmError::UnboundLabel(label));
        let mut buf = Buffer::new(Arch::A64);
        let label = buf.label();
        buf.put_a64_label(CBZ, label, FixupKind::A64Branch19);
        assert_eq!(buf.finish().unwrap_err(), AsmError::UnboundLabel(label));
    }

    #[test]
    #[should_panic(expected = "declared near")]
    fn a_near_label_that_is_far_is_a_panic() {
        let mut buf = Buffer::new(Arch::X64);
        let label = buf.near_label();
        buf.put(&[0xeb, 0]);
        buf.refer(1, label, FixupKind::X64Rel8);
        buf.put(&[0x90; 128]);
        buf.bind(label);
    }

    #[test]
    fn relocations_are_checked() {
        let reloc = Reloc { offset: 1, kind: RelocKind::X64Rel32, target: Symbol(7) };
        let mut bytes = [0xe8, 0, 0, 0, 0];
        reloc.apply(&mut bytes, 0x1000, 0x2000).unwrap();
        assert_eq!(bytes[1..], 0xffbu32.to_le_bytes());
        let error = reloc.apply(&mut bytes, 0x1000, 0x2_0000_0000).unwrap_err();
        assert_eq!(error, AsmError::SymbolOutOfRange { offset: 1, target: Symbol(7) });

        let reloc = Reloc { offset: 0, kind: RelocKind::A64Branch26, target: Symbol(7) };
        let mut bytes = 0x9400_0000u32.to_le_bytes();
        reloc.apply(&mut bytes, 0x1000, 0xffc).unwrap();
        assert_eq!(read_u32(&bytes, 0), 0x97ff_ffff);
        assert!(reloc.apply(&mut bytes, 0, 0x800_0000).is_err());
        assert!(reloc.apply(&mut bytes, 0, 0x7ff_fffc).is_ok());
    }
}
