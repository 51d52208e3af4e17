//! Marking: from the roots, in steps, with a pause at the end to scan the stacks again.

use super::blocks::Blocks;
use super::cell::{Cell, HEADER_BYTES, KINDS, LAST_STRING_KIND, STATE_OFFSET, state};
use super::{Field, Heap, KindInfo, NO_STATE, Trace};
use crate::value::Value;
use tierlock_fault::{Fault, is_planted};

/// Marks what tracers visit.
pub struct Marker<'a> {
    grey: &'a mut Vec<Cell>,
    blocks: &'a Blocks,
    infos: &'a [KindInfo; KINDS],
    /// Bytes of the cells scanned.
    scanned: usize,
}

impl Marker<'_> {
    /// Visits a value.
    #[inline(always)]
    pub fn value(&mut self, value: Value) {
        if let Some(cell) = Cell::try_of(value) {
            self.cell(cell);
        }
    }

    /// Visits a cell; [`Cell::NULL`] is ignored.
    #[inline(always)]
    pub fn cell(&mut self, cell: Cell) {
        if !cell.is_null() && cell.state() == state::WHITE {
            cell.init(Field::at(STATE_OFFSET), state::GREY);
            if !(is_planted(Fault::UnnotedBlock) && cell.kind_byte() <= LAST_STRING_KIND) {
                self.blocks.note_marked(cell);
            }
            self.grey.push(cell);
        }
    }

    /// Whether marking has reached `cell`.
    pub fn is_marked(&self, cell: Cell) -> bool {
        cell.state() != state::WHITE
    }

    /// Visits whatever cell a word of a stack points to or into.
    pub fn conservative_word(&mut self, word: u64) {
        if word >> 47 == 0
            && let Some(cell) = self.blocks.find(word as usize)
        {
            self.cell(cell);
        }
    }

    /// Scans a grey cell, where there is one.
    #[inline(always)]
    pub(super) fn scan_next(&mut self) -> Option<Cell> {
        let cell = self.grey.pop()?;
        cell.init(Field::at(STATE_OFFSET), state::BLACK);
        let bytes = self.blocks.cell_bytes(cell);
        self.scanned += bytes;
        match self.infos[usize::from(cell.kind_byte())].trace {
            Trace::Leaf => {}
            Trace::Words => {
                let left_out = if is_planted(Fault::UnmarkedWord) && bytes > 64 { 8 } else { 0 };
                for offset in (HEADER_BYTES..bytes - left_out).step_by(8) {
                    self.value(cell.get(Field::at(offset)));
                }
            }
            Trace::Custom(trace) => trace(cell, self),
        }
        Some(cell)
    }
}

impl Heap {
    pub(super) fn start_cycle(&mut self) {
        self.blocks.sweep_all(&self.infos);
        self.blocks.begin_marking();
        self.marking = true;
        self.barrier_state = state::BLACK;
        self.allocated_since_cycle = 0;
        self.mark_roots();
    }

    /// Scans grey cells until about `words` words have been visited.
    pub(super) fn mark_step(&mut self, words: usize) -> usize {
        let mut marker = self.marker();
        while marker.scanned < words.saturating_mul(8) && marker.scan_next().is_some() {}
        marker.scanned
    }

    pub(super) fn marker(&mut self) -> Marker<'_> {
        Marker { grey: &mut self.grey, blocks: &self.blocks, infos: &self.infos, scanned: 0 }
    }

    fn mark_roots(&mut self) {
        let mut marker =
            Marker { grey: &mut self.grey, blocks: &self.blocks, infos: &self.infos, scanned: 0 };
        for &root in &self.roots {
            marker.value(root);
        }
        self.stack.scan(&mut marker);
    }

    /// The pause at the end: stacks again, what they reach, weak references; then everything unmarked is dead.
    pub(super) fn finish_cycle(&mut self) {
        self.collecting = true;
        self.grey.append(&mut self.late);
        self.mark_roots();
        self.mark_step(usize::MAX);
        self.mark_ephemerons();
        let mut native_bytes = 0;
        for kind in 0..KINDS {
            if self.listed_mask >> kind & 1 == 0 {
                continue;
            }
            let mut list = std::mem::take(&mut self.listed[kind]);
            list.retain(|&cell| self.is_marked(cell));
            if let Some(weak) = self.infos[kind].weak {
                for &cell in &list {
                    native_bytes += weak(cell, self);
                }
            }
            self.listed[kind] = list;
        }
        let mut hooks = std::mem::take(&mut self.weak_hooks);
        for hook in &mut hooks {
            native_bytes += hook(self);
        }
        self.weak_hooks = hooks;
        self.native_bytes = native_bytes;
        self.marking = false;
        self.barrier_state = NO_STATE;
        if self.settings.verify {
            self.verify_marked();
        }
        self.blocks.begin_sweeping(&self.infos);
        self.stats.collections += 1;
        self.allocated_since_cycle = 0;
        if self.settings.verify {
            self.blocks.sweep_all(&self.infos);
            self.verify();
        }
        self.budget = self.settings.budget_bytes_min.max(self.held_bytes() / 2);
        self.collecting = false;
    }
}
