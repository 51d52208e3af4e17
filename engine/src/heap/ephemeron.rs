//! Ephemerons: values that live as long as both their table and their key.
//!
//! Each entry is looked at once. Where its key is marked, so is its value; otherwise the value waits, and is marked when marking reaches the
//! key. So a chain in which each value is the next key costs no more than its length.

use super::cell::{Cell, state};
use super::{Heap, Marker};
use rustc_hash::FxHashMap;

/// Values that wait for their keys to be marked.
#[derive(Default)]
pub struct Ephemerons {
    /// By the key's address, the last entry that waits for it.
    last: FxHashMap<usize, usize>,
    entries: Vec<Waiting>,
}

struct Waiting {
    value: Cell,
    /// The entry before this one with the same key.
    previous: Option<usize>,
}

impl Ephemerons {
    /// An entry of a table that is marked.
    pub fn entry(&mut self, key: Cell, value: Cell, marker: &mut Marker<'_>) {
        if marker.is_marked(key) {
            marker.cell(value);
        } else if !marker.is_marked(value) {
            let previous = self.last.insert(key.address(), self.entries.len());
            self.entries.push(Waiting { value, previous });
        }
    }

    fn key_is_marked(&mut self, key: Cell, marker: &mut Marker<'_>) {
        let mut next = self.last.remove(&key.address());
        while let Some(at) = next {
            let waiting = &self.entries[at];
            marker.cell(waiting.value);
            next = waiting.previous;
        }
    }
}

impl Heap {
    /// To be called when everything that roots reach is black.
    pub(super) fn mark_ephemerons(&mut self) {
        let infos = self.infos;
        let listed = std::mem::take(&mut self.listed);
        let mut ephemerons = Ephemerons::default();
        let mut marker = self.marker();
        for (info, cells) in infos.iter().zip(&listed) {
            let Some(visit) = info.ephemeron else { continue };
            // A table that is marked from here on is grey, and comes up below.
            for &table in cells.iter().filter(|table| table.state() == state::BLACK) {
                visit(table, &mut ephemerons, &mut marker);
            }
        }
        while let Some(cell) = marker.scan_next() {
            if let Some(visit) = infos[usize::from(cell.kind_byte())].ephemeron {
                visit(cell, &mut ephemerons, &mut marker);
            }
            ephemerons.key_is_marked(cell, &mut marker);
        }
        self.listed = listed;
    }
}
