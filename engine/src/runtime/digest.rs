//! Digests of frames: what the bytecode registers of two tiers hold at the same points, so that a difference shows where it arises and not where it
//! is printed.
//!
//! The points are back edges: there a frame state exists in every tier, the frame is in memory, and each tier polls for interrupts. While
//! digests are taken the limit word always asks for the slow path, which comes here; where none are, nothing is spent.
//! Numbers count by their value and not by how they are boxed; strings by their length, since a rope is not flattened for this; other
//! cells by their kind. Registers that are dead do not count.
//!
//! Optimised code has no frame in memory at its back edges, and inlines functions whose frames are nowhere: making it keep them would compare code that nothing
//! else runs. So a schedule that digests frames and asks for that tier is refused, and `tier=auto` leaves the tier out. Where recursion ends
//! because the machine stack does, tiers rightly differ in how deep they are, and there is no digest.

use super::call::read_slot;
use super::{Completion, Context};
use crate::code::linked::Code;
use crate::code::ops::Inst;
use crate::code::{frame, liveness};
use crate::heap::cell::Cell;
use crate::object::Str;
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::fmt::Write as _;

/// A digest while it is made.
#[derive(Debug, Default)]
pub struct Digests {
    /// Every n-th back edge is a point.
    every: u32,
    countdown: u32,
    /// Points after this one change nothing.
    points_max: u64,
    points: u64,
    hash: u64,
    last: String,
    /// Live registers of loop headers, by function and header.
    live: FxHashMap<(usize, u32), Option<Box<[u16]>>>,
}

/// What a program's frames came to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FrameDigest {
    /// Points that were passed.
    pub points: u64,
    /// Of everything at them, up to the last that counts.
    pub hash: u64,
    /// The last point that counts: the function, the place, and the registers.
    pub last: String,
}

impl Digests {
    /// A digest of every n-th back edge, up to the point of that number.
    pub fn new(every: u32, points_max: Option<u64>) -> Digests {
        let points_max = points_max.unwrap_or(u64::MAX);
        Digests { every, countdown: every, points_max, ..Digests::default() }
    }

    /// What it came to.
    pub fn result(&self) -> FrameDigest {
        FrameDigest { points: self.points, hash: self.hash, last: self.last.clone() }
    }

    fn mix(&mut self, word: u64) {
        self.hash = (self.hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Context {
    /// Serves a pending interrupt at a back edge of the running frame, whose offset has been saved.
    #[inline(always)]
    pub fn poll_back_edge(&mut self) -> Completion<()> {
        if self.objects.heap.stack.limit() == 0 { self.back_edge_slow() } else { Ok(()) }
    }

    #[cold]
    #[inline(never)]
    fn back_edge_slow(&mut self) -> Completion<()> {
        if let Some(mut digests) = self.digests.take() {
            self.take_point(&mut digests);
            self.digests = Some(digests);
        }
        self.check_limit(0)
    }

    fn take_point(&mut self, digests: &mut Digests) {
        digests.countdown -= 1;
        if digests.countdown != 0 {
            return;
        }
        digests.countdown = digests.every;
        digests.points += 1;
        if digests.points > digests.points_max {
            return;
        }
        let fp = self.fp();
        let code = Code::at(Cell::of(read_slot(fp + 8 * frame::CODE)));
        let offset = read_slot(fp + 8 * frame::STATE).bits() as u32;
        let (start, name, live) = code.with(|data| {
            let template = &data.template;
            let header = match Inst::decode(&template.code, offset as usize) {
                Some(Inst::JumpLoop(jump)) => (i64::from(offset) + i64::from(jump.to.0)) as u32,
                _ => offset,
            };
            let key = (template.code.as_ptr().addr(), header);
            let of_header = || liveness::live_at(template, header as usize).map(Vec::into_boxed_slice);
            let live = digests.live.entry(key).or_insert_with(of_header).clone();
            (template.source_range.0, String::from_utf16_lossy(&template.name), live)
        });
        let describes = digests.points == digests.points_max;
        let mut text = format!("function `{name}`, back edge at offset {offset}, source {start}:");
        digests.mix(u64::from(start) << 32 | u64::from(offset));
        for register in live.iter().flat_map(|live| live.iter()) {
            let value = read_slot(fp + 8 * usize::from(*register));
            let (word, shown) = digest_of(value, describes);
            digests.mix(u64::from(*register));
            digests.mix(word);
            if describes {
                let _ = write!(text, " r{register}={shown}");
            }
        }
        if describes {
            digests.last = text;
        }
    }
}

/// A word that is the same for what is the same to a program, and a text where that is asked for.
fn digest_of(value: Value, describes: bool) -> (u64, String) {
    let text = |text: String| if describes { text } else { String::new() };
    if value.is_number() {
        let number = value.as_number();
        let bits = if number.is_nan() { f64::NAN.to_bits() } else { number.to_bits() };
        return (
            bits,
            text(if number == 0.0 && number.is_sign_negative() { "-0".into() } else { number.to_string() }),
        );
    }
    if let Some(string) = Str::try_of(value) {
        return (0x5354_0000_0000_0000 | string.len() as u64, text(format!("string of {}", string.len())));
    }
    match Cell::try_of(value) {
        Some(cell) => {
            let kind = cell.kind();
            (0x4345_0000_0000_0000 | kind as u64, text(format!("{kind:?}")))
        }
        None => (value.bits(), text(format!("{value:?}"))),
    }
}
