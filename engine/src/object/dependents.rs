//! Who is told when something that was taken for granted no longer holds: a validity cell falls, or a global that was assigned once is assigned again.
//!
//! Compiled code that looks at such a cell each time pays each time; code that is told pays when it is told. The table is beside the cells, not in them: few cells have
//! anyone who depends on them, and those who do are no cells.
//!
//! # Invariants
//! - A dependent keeps alive the cells that it depends on, so no address here is another cell's while it lives.

use crate::heap::cell::Cell;
use rustc_hash::FxHashMap;
use std::rc::{Rc, Weak};
use tierlock_fault::{Fault, is_planted};

/// What depends on cells.
pub trait Dependent {
    /// One of them fell. It cannot reach the objects: it is told in the middle of changing them.
    fn fall(&self);
}

/// By cell.
#[derive(Default)]
pub struct Dependents {
    of: FxHashMap<u64, Vec<Weak<dyn Dependent>>>,
    /// Additions until those that are gone are looked for again.
    left: usize,
}

impl Dependents {
    /// Has `dependent` told when `cell` falls.
    pub fn add(&mut self, cell: Cell, dependent: &Rc<dyn Dependent>) {
        if self.left == 0 {
            self.of.retain(|_, all| {
                all.retain(|one| one.strong_count() > 0);
                !all.is_empty()
            });
            self.left = 64 + self.of.len();
        }
        self.left -= 1;
        self.of.entry(cell.value().bits()).or_default().push(Rc::downgrade(dependent));
    }

    /// Tells all who depend on `cell`, once.
    pub fn tell(&mut self, cell: Cell) {
        if self.of.is_empty() || is_planted(Fault::OptLostInvalidation) {
            return;
        }
        for dependent in self.of.remove(&cell.value().bits()).into_iter().flatten() {
            if let Some(dependent) = dependent.upgrade() {
                dependent.fall();
            }
        }
    }
}
