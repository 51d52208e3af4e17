//! The frame, prologue and epilogue.
//!
//! ```text
//!             arguments of this function that came on the stack
//! x29 + 8     where it returns to
//! x29         the caller's x29
//!             registers that are saved for the caller
//!             stack slots
//!             spill slots
//! sp          arguments of functions that this one calls
//! ```
//!
//! The stack pointer stays where the prologue puts it, so that everything below is addressed from it. A function that
//! calls nothing and has nothing in its frame has no frame; if it leaves by an exit, the exit's stub makes one, since who
//! takes over expects it.
//!
//! # Invariants
//! - The frame is a multiple of 16 bytes.

use tierlock_asm::a64::{self, Addr, FP, FpAccess, Gpr, LR, PairAddr, SP, Width};
use tierlock_asm::buffer::FixupKind;
use tierlock_fault::{Fault, is_planted};

use super::{Emitter, S0, calls, fpr_of, gpr_of};
use crate::error::CodegenError;
use crate::ir::{CallConv, Function, Slot};
use crate::machine::{Code, PReg, RegClass};
use crate::regalloc::Allocation;
use crate::target::a64::abi;
use crate::target::a64::inst::Inst;

/// The largest frame in bytes.
const FRAME_MAX: u64 = 1 << 28;

/// The least that a guard behind the stack has: no step of the stack pointer is farther without a touch.
const PAGE_BYTES: i64 = 4096;

/// The most that a pair of registers is stored below its base.
const PAIR_MAX: u32 = 504;

/// Where things are in the frame.
pub(super) struct Frame {
    /// From the stack pointer to the frame pointer.
    pub(super) bytes: u32,
    /// Whether there is one.
    exists: bool,
    /// Pairs of registers of one class to be saved, the last perhaps single.
    saved: Vec<(PReg, Option<PReg>)>,
    /// Bytes between the stack pointer and each.
    slots: Vec<u32>,
    spills: u32,
}

impl Frame {
    pub(super) fn new(
        f: &Function,
        code: &Code<Inst>,
        allocation: &Allocation,
    ) -> Result<Frame, CodegenError> {
        let mut saved = match f.signature.conv {
            CallConv::Own => Vec::new(),
            CallConv::C if f.calls_own() => pairs(abi::CALLEE_SAVED),
            CallConv::C => pairs(allocation.written.intersection(abi::CALLEE_SAVED)),
        };
        if is_planted(Fault::CodegenCalleeSaved) {
            saved.pop();
        }
        let mut outgoing = 0;
        let mut exists = calls(code) || !saved.is_empty();
        for inst in &code.insts {
            match inst {
                Inst::StoreArg { offset } => outgoing = outgoing.max(offset + 8),
                Inst::LoadParam { .. } | Inst::StoreTailArg { .. } => exists = true,
                _ => {}
            }
        }
        let spills = u64::from(outgoing);
        let mut at = spills + 8 * u64::from(allocation.spill_slots);
        let mut slots = Vec::with_capacity(f.slots.len());
        for slot in &f.slots {
            at = at.next_multiple_of(u64::from(slot.align.max(8)));
            slots.push(at as u32);
            at += u64::from(slot.bytes);
        }
        let bytes = at.next_multiple_of(16) + 16 * saved.len() as u64;
        if bytes > FRAME_MAX {
            return Err(CodegenError::LimitExceeded {
                limit: "bytes of frame",
                max: FRAME_MAX,
                found: bytes,
            });
        }
        exists |= bytes > 0;
        Ok(Frame { bytes: bytes as u32, exists, saved, slots, spills: spills as u32 })
    }

    /// Where the saved registers are, from the frame pointer.
    pub(super) fn saved_places(&self) -> Vec<(PReg, i32)> {
        let places = self.saved.iter().enumerate().flat_map(|(at, &(first, second))| {
            let below = -16 * (at as i32 + 1);
            [Some((first, below)), second.map(|second| (second, below + 8))]
        });
        places.flatten().collect()
    }

    /// A spill slot, from the stack pointer.
    pub(super) fn spill(&self, slot: u32) -> i64 {
        let slot = if is_planted(Fault::SpillSlot) && slot == 2 { 1 } else { slot };
        i64::from(self.spills) + 8 * i64::from(slot)
    }

    pub(super) fn spill_from_fp(&self, slot: u32) -> i32 {
        self.spill(slot) as i32 - self.bytes as i32
    }

    /// A stack slot, from the stack pointer.
    pub(super) fn slot(&self, slot: Slot) -> i64 {
        i64::from(self.slots[slot.index()])
    }

    /// An argument that came on the stack, from the frame pointer.
    pub(super) fn param(&self, offset: u32) -> i64 {
        16 + i64::from(offset)
    }

    /// Whether one instruction saves the first pair and makes room for the frame: where that holds nothing below what is
    /// saved.
    fn saves_first(&self) -> bool {
        !self.saved.is_empty() && self.bytes == 16 * self.saved.len() as u32
    }
}

/// Registers two by two, of one class each.
fn pairs(set: crate::machine::PRegSet) -> Vec<(PReg, Option<PReg>)> {
    let mut pairs = Vec::new();
    for class in RegClass::ALL {
        let mut regs = set.of_class(class).iter();
        while let Some(first) = regs.next() {
            pairs.push((first, regs.next()));
        }
    }
    pairs
}

impl Emitter<'_> {
    pub(super) fn prologue(&mut self) {
        if !self.frame.exists {
            return;
        }
        self.link_frame();
        let bytes = i64::from(self.frame.bytes);
        let saves_first = self.frame.saves_first();
        if !saves_first {
            self.make_room(bytes);
        }
        let saved = std::mem::take(&mut self.frame.saved);
        for (at, &(first, second)) in saved.iter().enumerate().rev() {
            // The last pair is the lowest, and the first to be saved.
            let lowest = saves_first && at + 1 == saved.len();
            let below = 16 * (at as i64 + 1);
            let addr = if lowest { PairAddr::PreIndex(SP, -bytes) } else { PairAddr::Offset(FP, -below) };
            self.save(first, second, addr);
        }
        self.frame.saved = saved;
    }

    fn link_frame(&mut self) {
        self.fitting(a64::stp(Width::X, FP, LR, PairAddr::PreIndex(SP, -16)));
        self.word(a64::mov_reg(Width::X, FP, SP));
    }

    /// What a stub does before it jumps to the handler.
    pub(super) fn frame_for_exit(&mut self) {
        if !self.frame.exists {
            self.link_frame();
        }
    }

    pub(super) fn epilogue(&mut self) {
        if !self.frame.exists {
            return;
        }
        let bytes = i64::from(self.frame.bytes);
        let saves_first = self.frame.saves_first();
        let saved = std::mem::take(&mut self.frame.saved);
        for (at, &(first, second)) in saved.iter().enumerate() {
            let lowest = saves_first && at + 1 == saved.len();
            let below = 16 * (at as i64 + 1);
            let addr = if lowest { PairAddr::PostIndex(SP, bytes) } else { PairAddr::Offset(FP, -below) };
            self.restore(first, second, addr);
        }
        self.frame.saved = saved;
        if bytes != 0 && !saves_first {
            self.word(a64::mov_reg(Width::X, SP, FP));
        }
        self.fitting(a64::ldp(Width::X, FP, LR, PairAddr::PostIndex(SP, 16)));
    }

    /// Moves the stack pointer down, page by page: a large frame must not reach over a guard.
    fn make_room(&mut self, bytes: i64) {
        let pages = bytes / PAGE_BYTES;
        if pages > 0 {
            let more = self.buf.label();
            self.number(S0, pages as u64);
            self.buf.bind(more);
            self.fitting(a64::try_add_imm(Width::X, SP, SP, -PAGE_BYTES));
            self.fitting(a64::str(Width::X, Gpr::ZR, Addr::Unscaled(SP, 0)));
            self.fitting(a64::try_add_imm(Width::X, S0, S0, -1));
            self.branch(a64::cbnz(Width::X, S0, 0), more, FixupKind::A64Branch19);
        }
        if bytes % PAGE_BYTES > 0 {
            self.fitting(a64::try_add_imm(Width::X, SP, SP, -(bytes % PAGE_BYTES)));
        }
    }

    fn save(&mut self, first: PReg, second: Option<PReg>, addr: PairAddr) {
        let word = match (first.class(), second) {
            (RegClass::Int, Some(second)) => a64::stp(Width::X, gpr_of(first), gpr_of(second), addr),
            (RegClass::Float, Some(second)) => a64::stp_fp(FpAccess::D, fpr_of(first), fpr_of(second), addr),
            (RegClass::Int, None) => a64::str(Width::X, gpr_of(first), single(addr)),
            (RegClass::Float, None) => a64::str_fp(FpAccess::D, fpr_of(first), single(addr)),
        };
        self.fitting(word);
    }

    fn restore(&mut self, first: PReg, second: Option<PReg>, addr: PairAddr) {
        let word = match (first.class(), second) {
            (RegClass::Int, Some(second)) => a64::ldp(Width::X, gpr_of(first), gpr_of(second), addr),
            (RegClass::Float, Some(second)) => a64::ldp_fp(FpAccess::D, fpr_of(first), fpr_of(second), addr),
            (RegClass::Int, None) => a64::ldr(Width::X, gpr_of(first), single(addr)),
            (RegClass::Float, None) => a64::ldr_fp(FpAccess::D, fpr_of(first), single(addr)),
        };
        self.fitting(word);
    }
}

/// The same address for a single register.
fn single(addr: PairAddr) -> Addr {
    let unscaled = |base: Gpr, offset| Addr::Unscaled(base, offset);
    match addr {
        PairAddr::Offset(base, offset) => unscaled(base, offset),
        PairAddr::PreIndex(base, offset) => Addr::PreIndex(base, offset),
        PairAddr::PostIndex(base, offset) => Addr::PostIndex(base, offset),
    }
}

/// At most ten registers of one class and eight of the other are saved: nine pairs, which every form reaches.
const _: () = assert!(16 * 9 <= PAIR_MAX && 16 * 9 <= 256);
