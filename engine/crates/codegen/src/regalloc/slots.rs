//! Spill slots: each value that is ever in memory has one from its first to its last position, and slots are used again.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::intervals::{Intervals, Pos};
use super::webs::Webs;

/// Gives a slot to each value that has one: the slots by value, and how many there are. A value takes the slot that one
/// of its web had before, if that is free, so that a parameter of a loop stays in its place.
pub(super) fn number(intervals: &Intervals, has_slot: &[bool], webs: &mut Webs) -> (Vec<u32>, u32) {
    let mut slots = vec![u32::MAX; has_slot.len()];
    let mut ends: BinaryHeap<Reverse<(Pos, u32)>> = BinaryHeap::new();
    // A slot may be on the list of free ones and yet be taken, for a web.
    let mut free: Vec<u32> = Vec::new();
    let mut is_free: Vec<bool> = Vec::new();
    for &value in &intervals.order {
        if !has_slot[value as usize] {
            continue;
        }
        let hull = intervals.hull(value);
        while let Some(&Reverse((end, slot))) = ends.peek()
            && end <= hull.start
        {
            ends.pop();
            is_free[slot as usize] = true;
            free.push(slot);
        }
        let webs_own = webs.slot(value);
        let slot = match *webs_own {
            Some(slot) if is_free[slot as usize] => slot,
            _ => loop {
                match free.pop() {
                    Some(slot) if is_free[slot as usize] => break slot,
                    Some(_) => {}
                    None => {
                        is_free.push(false);
                        break is_free.len() as u32 - 1;
                    }
                }
            },
        };
        *webs_own = Some(slot);
        is_free[slot as usize] = false;
        ends.push(Reverse((hull.end, slot)));
        slots[value as usize] = slot;
    }
    (slots, is_free.len() as u32)
}
