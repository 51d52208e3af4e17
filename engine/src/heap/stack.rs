//! The VM stack, the machine stack's bounds, and the limit word that every function entry checks.
//!
//! The limit word serves twice: a frame that would end above it is a stack overflow, and setting it to zero makes the next check fail, which is
//! how a time limit, the memory limit or an embedder interrupts running code. What was asked for is in [`Stack::take_requests`].

use super::Marker;
use crate::value::Value;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tierlock_fault::{Fault, is_planted};
use tierlock_platform::{VmStack, stack_bounds, with_spilled_registers};

/// Why running code is interrupted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum Request {
    /// An embedder or a watchdog asks for the end of execution.
    Terminate = 1,
    /// The heap has outgrown its limit.
    OutOfMemory = 2,
}

/// What the frames of optimised functions may take up without a check of their own, from the base of the first of them: of one that calls nothing, and of those
/// that are built into it.
pub const UNCHECKED_BYTES: usize = 32 << 10;

/// What is kept free behind the limit: what was built into a function may call one that calls nothing.
const SLACK_BYTES: usize = 2 * UNCHECKED_BYTES;

/// Bytes of machine stack that must be left before Rust code nests, or optimised code is entered.
pub const MACHINE_STACK_RESERVE: usize = 256 << 10;

/// State shared with other threads.
struct Shared {
    /// Address of the limit word of a live [`Stack`], else 0.
    limit: Mutex<usize>,
    requests: AtomicU32,
}

/// Interrupts an engine from any thread.
#[derive(Clone)]
pub struct InterruptHandle(Arc<Shared>);

impl InterruptHandle {
    /// Has the engine stop at its next check. Does nothing once the engine is gone.
    pub fn interrupt(&self, request: Request) {
        self.0.requests.fetch_or(request as u32, Ordering::SeqCst);
        self.trip();
    }

    /// Has the engine's next check take the slow path, and asks for nothing: whoever has something for it there says so elsewhere, first.
    pub fn trip(&self) {
        let limit = self.0.limit.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if *limit != 0 {
            // SAFETY: `Stack::drop` zeroes the address under the same lock before the word goes away.
            unsafe { (*(*limit as *const AtomicUsize)).store(0, Ordering::SeqCst) };
        }
    }
}

/// The stacks of one engine.
pub struct Stack {
    memory: VmStack,
    /// A frame may not end above this address; 0 asks for the slow path.
    limit: Box<AtomicUsize>,
    shared: Arc<Shared>,
    /// Base of the running frame; 0 where nothing runs.
    pub fp: usize,
    /// Given a frame's base, the address past its last slot.
    extent: fn(usize) -> usize,
    /// One past the highest address of the machine stack that is scanned; 0 where no JavaScript runs.
    machine_high: usize,
    /// Lowest address the machine stack may grow to.
    machine_low: usize,
    /// Every check takes the slow path.
    trips: bool,
}

impl Stack {
    pub(super) fn new(bytes: usize) -> Stack {
        let memory = match VmStack::map(bytes + SLACK_BYTES) {
            Ok(memory) => memory,
            Err(error) => panic!("the system refused memory for the VM stack: {error}"),
        };
        let _ = memory.low().as_ptr().expose_provenance();
        let limit = Box::new(AtomicUsize::new(memory.high().addr().get() - SLACK_BYTES));
        let shared =
            Arc::new(Shared { limit: Mutex::new(&raw const *limit as usize), requests: AtomicU32::new(0) });
        Stack { memory, limit, shared, fp: 0, extent: |fp| fp, machine_high: 0, machine_low: 0, trips: false }
    }

    /// Says how large frames are; the heap does not know their layout.
    pub fn set_extent(&mut self, extent: fn(usize) -> usize) {
        self.extent = extent;
    }

    /// Address of the first slot.
    pub fn base(&self) -> usize {
        self.memory.low().addr().get()
    }

    /// Address past the last slot that a frame may use.
    pub fn high(&self) -> usize {
        self.memory.high().addr().get() - SLACK_BYTES
    }

    /// Address of the first slot that no frame uses.
    #[inline]
    pub fn top(&self) -> usize {
        if self.fp == 0 { self.base() } else { (self.extent)(self.fp) }
    }

    /// Address of the limit word, for compiled code.
    pub fn limit_address(&self) -> usize {
        &raw const *self.limit as usize
    }

    /// Offset from the start of [`Stack`] of the limit word's address, for compiled code.
    pub const fn limit_pointer_offset() -> usize {
        std::mem::offset_of!(Stack, limit)
    }

    /// Offset from the start of [`Stack`] of the lowest address that the machine stack may grow to, for compiled code.
    pub const fn machine_low_offset() -> usize {
        std::mem::offset_of!(Stack, machine_low)
    }

    /// The limit word.
    #[inline(always)]
    pub fn limit(&self) -> usize {
        self.limit.load(Ordering::Relaxed)
    }

    /// Asks for an interruption from the engine's own thread.
    pub fn request(&self, request: Request) {
        self.shared.requests.fetch_or(request as u32, Ordering::SeqCst);
        self.limit.store(0, Ordering::SeqCst);
    }

    /// From now on every check takes the slow path, where what it is there for decides.
    pub fn trip_always(&mut self) {
        self.trips = true;
        self.limit.store(0, Ordering::SeqCst);
    }

    /// Whether nothing has been asked for since the last slow check.
    pub fn is_quiet(&self) -> bool {
        self.shared.requests.load(Ordering::SeqCst) == 0
    }

    /// Whether what runs is to be left for [`Stack::take_requests`]: what was asked for stays until then. The word alone does not say: it may always trip, or trip for
    /// what has time until the next check.
    #[inline]
    pub fn is_interrupted(&self) -> bool {
        self.limit() == 0 && !self.is_quiet()
    }

    /// For other threads.
    pub fn interrupt_handle(&self) -> InterruptHandle {
        InterruptHandle(self.shared.clone())
    }

    /// The requests since the last call, and the limit word is restored. To be called where a check failed, before looking for an overflow.
    pub fn take_requests(&self) -> Option<Request> {
        self.limit.store(if self.trips { 0 } else { self.high() }, Ordering::SeqCst);
        match self.shared.requests.swap(0, Ordering::SeqCst) {
            0 => None,
            bits if bits & Request::Terminate as u32 != 0 => Some(Request::Terminate),
            _ => Some(Request::OutOfMemory),
        }
    }

    /// Notes the bounds of the calling thread's machine stack: wherever the embedder enters the engine.
    pub fn enter_thread(&mut self) {
        let here = tierlock_platform::approximate_stack_pointer();
        if self.machine_low <= here && here < self.machine_high {
            return;
        }
        let bounds = stack_bounds();
        self.machine_high = bounds.high;
        self.machine_low = bounds.low;
    }

    /// From now on the machine stack is scanned from `high` downwards only; gives where it was scanned from. For who knows that no frame above has a cell that is not
    /// rooted: words that lie there by chance, left by an engine that is gone, would keep alive whatever has come to lie where they point.
    pub fn scan_below(&mut self, high: usize) -> usize {
        std::mem::replace(&mut self.machine_high, high)
    }

    /// Bytes of machine stack left.
    #[inline]
    pub fn machine_bytes_left(&self) -> usize {
        tierlock_platform::approximate_stack_pointer().saturating_sub(self.machine_low)
    }

    /// Visits every word of both stacks as a possible pointer.
    pub(super) fn scan(&self, marker: &mut Marker<'_>) {
        let left_out = if is_planted(Fault::MissingRoot) { 128 } else { 0 };
        for address in (self.base()..self.top().saturating_sub(left_out)).step_by(8) {
            // SAFETY: between base and top lies mapped memory of the VM stack.
            marker.conservative_word(unsafe { (address as *const u64).read() });
        }
        self.visit_machine_words(&mut |word| marker.conservative_word(word));
    }

    /// Visits every word of the machine stack, the registers that functions keep included: return addresses are among them.
    pub fn visit_machine_words(&self, visit: &mut dyn FnMut(u64)) {
        if self.machine_high != 0 {
            with_spilled_registers(&mut |lowest| {
                for address in (lowest as usize..self.machine_high).step_by(8) {
                    // SAFETY: between the stack pointer and the stack's high end lies this thread's own stack; racing
                    // writes are impossible, since this thread is here. Words may be uninitialised to the language, which is why the read is volatile.
                    visit(unsafe { (address as *const u64).read_volatile() });
                }
            });
        }
    }

    /// Reads a slot.
    ///
    /// # Safety
    /// `address` is that of a slot of this stack.
    #[inline(always)]
    pub unsafe fn read(address: usize) -> Value {
        // SAFETY: by this function's own contract.
        Value::from_bits(unsafe { (address as *const u64).read() })
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        *self.shared.limit.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = 0;
    }
}
