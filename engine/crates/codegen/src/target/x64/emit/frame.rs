//! The frame: its layout, and the code that makes and unmakes it. [`x64`](super::super) has a picture.

use tierlock_asm::x64::{Alu, Cc, Gpr, Mem, Size};
use tierlock_fault::{Fault, is_planted};

use super::{Emit, SCRATCH};
use crate::error::CodegenError;
use crate::ir::{CallConv, Effects, Function};
use crate::machine::{PReg, PRegSet};
use crate::regalloc::Allocation;
use crate::target::x64::abi;

/// The largest frame, in bytes: well below what threads have for a stack.
const FRAME_BYTES_MAX: u64 = 1 << 20;
/// Each page of a large frame is touched in turn, so that no frame reaches across the guard below a stack.
const PAGE_BYTES: u32 = 4096;

/// The layout of a frame.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    saved: PRegSet,
    /// Bytes between the frame pointer and the first stack slot.
    above_slots: u32,
    bytes: u32,
}

impl Frame {
    pub(super) fn new(f: &Function, allocation: &Allocation) -> Result<Frame, CodegenError> {
        let mut saved: Vec<PReg> = match f.signature.conv {
            CallConv::Own => Vec::new(),
            CallConv::C if f.calls_own() => abi::CALLEE_SAVED.into(),
            CallConv::C => {
                abi::CALLEE_SAVED.into_iter().filter(|&reg| allocation.written.contains(reg)).collect()
            }
        };
        if is_planted(Fault::CodegenCalleeSaved) {
            saved.pop();
        }
        let saved: PRegSet = saved.into_iter().collect();
        let mut outgoing = 0;
        for (_, inst) in f.live_insts() {
            let effects = f[inst].op.effects();
            if effects.has(Effects::CALLS) && !effects.has(Effects::ENDS) {
                outgoing = outgoing.max(u64::from(abi::args(f.call_signature(inst)).stack_bytes));
            }
        }
        let above_slots = 8 * (saved.len() as u64 + u64::from(allocation.spill_slots));
        let slots = slot_offsets(f, above_slots as u32)
            .last()
            .map_or(above_slots, |&last| last.unsigned_abs().into());
        let sum: u64 = f.slots.iter().map(|slot| u64::from(slot.bytes) + 15).sum();
        let found = above_slots + sum + outgoing;
        if found > FRAME_BYTES_MAX {
            return Err(CodegenError::LimitExceeded { limit: "bytes of frame", max: FRAME_BYTES_MAX, found });
        }
        let bytes = (slots.next_multiple_of(16) + outgoing) as u32;
        Ok(Frame { saved, above_slots: above_slots as u32, bytes })
    }

    /// From the stack pointer to the frame pointer.
    pub(super) fn bytes(self) -> u32 {
        self.bytes
    }

    /// From the first byte of all stack slots to the frame pointer.
    pub(super) fn above_slots(self) -> u32 {
        self.above_slots
    }

    /// Where the saved registers are, from the frame pointer.
    pub(super) fn saved_places(self) -> Vec<(PReg, i32)> {
        let pushed = abi::CALLEE_SAVED.into_iter().filter(|&reg| self.saved.contains(reg));
        pushed.enumerate().map(|(at, reg)| (reg, -8 * (at as i32 + 1))).collect()
    }

    pub(super) fn spill_offset(self, slot: u32) -> i32 {
        let slot = if is_planted(Fault::SpillSlot) && slot == 2 { 1 } else { slot };
        -(8 * (self.saved.len() as i32 + slot as i32 + 1))
    }

    pub(super) fn spill(self, slot: u32) -> Mem {
        Mem::Base(Gpr::RBP, self.spill_offset(slot))
    }

    /// What is pushed, in order.
    fn pushed(self) -> impl DoubleEndedIterator<Item = Gpr> {
        let saved = self.saved;
        abi::CALLEE_SAVED
            .into_iter()
            .filter(move |&reg: &PReg| saved.contains(reg))
            .map(|reg| Gpr(reg.number()))
    }

    fn pushed_bytes(self) -> u32 {
        8 * self.saved.len() as u32
    }
}

/// Where stack slots begin, from the frame pointer.
pub(super) fn slot_offsets(f: &Function, above: u32) -> Vec<i32> {
    let mut at = u64::from(above);
    let offsets = f.slots.iter().map(|slot| {
        at = (at + u64::from(slot.bytes)).next_multiple_of(u64::from(slot.align.max(1)));
        // A frame that does not fit is refused before any of these is used.
        -(at.min(i32::MAX as u64) as i32)
    });
    offsets.collect()
}

impl Emit<'_> {
    pub(super) fn prologue(&mut self) {
        let frame = self.frame;
        self.a.push(Gpr::RBP);
        self.a.mov_rr(Size::Q, Gpr::RBP, Gpr::RSP);
        frame.pushed().for_each(|reg| self.a.push(reg));
        let mut bytes = frame.bytes - frame.pushed_bytes();
        let pages = bytes / PAGE_BYTES;
        if pages > 0 {
            let more = self.a.buf.near_label();
            self.a.mov_ri(SCRATCH, u64::from(pages));
            self.a.buf.bind(more);
            self.a.alu_ri(Alu::Sub, Size::Q, Gpr::RSP, PAGE_BYTES as i32);
            self.a.test_mr(Size::D, Mem::Base(Gpr::RSP, 0), Gpr::RSP);
            self.a.alu_ri(Alu::Sub, Size::D, SCRATCH, 1);
            self.a.jcc_l(Cc::Ne, more);
            bytes %= PAGE_BYTES;
        }
        if bytes > 0 {
            self.a.alu_ri(Alu::Sub, Size::Q, Gpr::RSP, bytes as i32);
        }
    }

    /// Takes the frame down. What the callee-saved registers held is back then.
    pub(super) fn epilogue(&mut self) {
        let frame = self.frame;
        if frame.bytes > frame.pushed_bytes() {
            match frame.pushed_bytes() {
                0 => self.a.mov_rr(Size::Q, Gpr::RSP, Gpr::RBP),
                pushed => self.a.lea(Size::Q, Gpr::RSP, Mem::Base(Gpr::RBP, -(pushed as i32))),
            }
        }
        frame.pushed().rev().for_each(|reg| self.a.pop(reg));
        self.a.pop(Gpr::RBP);
    }
}
