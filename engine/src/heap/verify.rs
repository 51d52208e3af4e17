//! The heap verifier: what must hold between two mutator steps. It runs after collections where settings ask for it.

use super::cell::{Cell, CellKind, HEADER_BYTES, state};
use super::{Field, Heap, Trace};
use crate::value::Value;

impl Heap {
    /// Checks every cell.
    ///
    /// - A cell's words point to live cells or hold other values ([`Trace::Words`] kinds).
    /// - Doubles among them are canonical where they are NaN: values are compared by their bits.
    /// - Kinds are known, and no cell is grey between cycles.
    ///
    /// # Panics
    /// With the cell, the word and what it points to, where that does not hold.
    pub fn verify(&self) {
        self.blocks.for_each(|cell, bytes| {
            assert!(self.marking || cell.state() != state::GREY, "grey cell {cell:?} outside of a cycle");
            if matches!(self.infos[usize::from(cell.kind_byte())].trace, Trace::Words) {
                for offset in (HEADER_BYTES..bytes).step_by(8) {
                    let word: Value = cell.get(Field::at(offset));
                    let nan = word.is_double() && word.as_double().is_nan();
                    assert!(
                        !nan || word == Value::double(f64::NAN),
                        "{cell:?}+{offset} holds a NaN that is not the canonical one: {:#x}",
                        word.bits()
                    );
                }
                self.for_each_link(cell, bytes, |offset, to| {
                    assert_eq!(
                        self.blocks.find(to.address()),
                        Some(to),
                        "{cell:?}+{offset} points to {to:?}, not a live cell"
                    );
                });
            }
        });
    }

    /// Checks at the end of marking that no marked cell points to an unmarked one, for a missing write barrier or tracer shows here, and that no block that the sweep
    /// will not look at holds a cell that it should see.
    pub(super) fn verify_marked(&self) {
        self.blocks.for_each(|cell, bytes| {
            let is_dropped = cell.state() == state::WHITE && self.finalized_mask >> cell.kind_byte() & 1 == 0;
            assert!(
                is_dropped || self.blocks.is_looked_at(cell),
                "{cell:?} lies in a block of which that is not noted"
            );
            if cell.state() == state::WHITE
                || !matches!(self.infos[usize::from(cell.kind_byte())].trace, Trace::Words)
            {
                return;
            }
            self.for_each_link(cell, bytes, |offset, to| {
                assert_ne!(to.kind(), CellKind::Free, "{cell:?}+{offset} points to free memory");
                assert_ne!(
                    to.state(),
                    state::WHITE,
                    "{cell:?}+{offset} points to {to:?}, which was not marked: a missing write barrier"
                );
            });
        });
    }

    /// Visits every cell that is not known to be dead; for verifiers and statistics.
    pub fn for_each_cell(&mut self, visit: impl FnMut(Cell)) {
        if !self.marking {
            self.blocks.sweep_all(&self.infos);
        }
        let mut visit = visit;
        self.blocks.for_each(|cell, _| visit(cell));
    }

    fn for_each_link(&self, cell: Cell, bytes: usize, mut visit: impl FnMut(usize, Cell)) {
        for offset in (HEADER_BYTES..bytes).step_by(8) {
            let word: Value = cell.get(Field::at(offset));
            if let Some(to) = Cell::try_of(word) {
                visit(offset, to);
            }
        }
    }
}
