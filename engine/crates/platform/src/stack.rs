//! The machine stack, as the stack-depth check and the conservative collector see it.
//!
//! Stacks grow towards lower addresses on everything we run on. The collector treats every word between the
//! stack pointer and [`StackBounds::high`] as a possible pointer; what only registers hold would escape it,
//! so a collection starts inside [`with_spilled_registers`].

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};

/// The addresses between which a thread's machine stack lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StackBounds {
    /// The lowest address the stack may grow down to. Below it comes a guard page or someone else's memory.
    pub low: usize,
    /// One past the highest address.
    pub high: usize,
}

impl StackBounds {
    /// How large the stack may become, in bytes.
    pub const fn bytes(self) -> usize {
        self.high - self.low
    }

    /// Whether `address` may be on the stack.
    pub const fn contains(self, address: usize) -> bool {
        self.low <= address && address < self.high
    }
}

/// The bounds of the calling thread's stack.
///
/// It costs a few system calls (on the main thread it reads `/proc/self/maps`): ask once per thread. Under
/// Miri, where a stack has no place in memory, the bounds are the whole address space, which no check ever
/// fails.
///
/// # Panics
/// Where the system does not say, or says what cannot be because the caller runs on a stack that it made
/// itself (a coroutine's): without the true bounds recursion has no limit and the collector misses what is
/// live.
pub fn stack_bounds() -> StackBounds {
    let bounds = crate::os::stack_bounds();
    debug_assert!(
        bounds.contains(approximate_stack_pointer()),
        "the stack pointer is outside of {bounds:x?}"
    );
    bounds
}

/// The stack pointer, give or take the frame of the function that asks.
#[inline(always)]
pub fn approximate_stack_pointer() -> usize {
    crate::arch::stack_pointer()
}

/// Calls `f` with the address of the lowest of a run of stack words that hold all callee-saved registers.
///
/// From that address up to [`StackBounds::high`] lies everything that the frames of this thread hold: what a
/// caller kept in a caller-saved register it has itself saved before it called. The address is a multiple of
/// 8. `f` may panic; the panic continues here, after the registers are restored, and does not pass through
/// the assembly.
pub fn with_spilled_registers(f: &mut dyn FnMut(*const u64)) {
    struct Context<'a> {
        f: &'a mut dyn FnMut(*const u64),
        panic: Option<Box<dyn Any + Send>>,
    }
    let mut context = Context { f, panic: None };

    #[cfg(not(miri))]
    {
        extern "C" fn callback(context: *mut std::ffi::c_void, lowest_sp: *const u64) {
            // SAFETY: `spill_and_call` hands through the pointer that is made below, to a `Context` that
            // nobody touches until the call returns.
            let context = unsafe { &mut *context.cast::<Context<'_>>() };
            // What `f` leaves half done is its owner's to mend, once the panic goes on below.
            if let Err(payload) = panic::catch_unwind(AssertUnwindSafe(|| (context.f)(lowest_sp))) {
                context.panic = Some(payload);
            }
        }
        // SAFETY: `callback` takes this very context, and catches what would unwind.
        unsafe { crate::arch::spill_and_call((&raw mut context).cast(), callback) };
    }
    #[cfg(miri)]
    {
        // Nothing scans the stack under Miri; `f` still runs, with a readable word.
        let word = 0u64;
        if let Err(payload) = panic::catch_unwind(AssertUnwindSafe(|| (context.f)(&raw const word))) {
            context.panic = Some(payload);
        }
    }

    if let Some(payload) = context.panic {
        panic::resume_unwind(payload);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::hint::black_box;

    #[cfg(not(miri))]
    #[test]
    fn bounds_hold_the_stack_of_a_thread() {
        for bytes in [128 << 10, 1 << 20, 8 << 20] {
            let check = move || {
                let bounds = stack_bounds();
                let sp = approximate_stack_pointer();
                assert!(bounds.contains(sp), "{bounds:x?} without {sp:x}");
                assert!(bounds.bytes() >= bytes, "{bounds:x?} is less than {bytes}");
                // C libraries round up, and glibc may reuse the stack of a finished thread if it is up to
                // four times as large.
                assert!(bounds.bytes() <= 4 * bytes + (256 << 10), "{bounds:x?} is far more than {bytes}");
                assert!(bounds.high - sp < 64 << 10, "a fresh thread is near the top: {bounds:x?}, {sp:x}");
                for end in [bounds.low, bounds.high - 8] {
                    let word = end as *mut u64;
                    // SAFETY: inside of this thread's stack. The lower word is far below every frame; the
                    // upper is written with what it already holds.
                    unsafe { word.write_volatile(word.read_volatile()) };
                }
            };
            std::thread::Builder::new().stack_size(bytes).spawn(check).unwrap().join().unwrap();
        }
    }

    #[test]
    fn the_stack_grows_down() {
        #[inline(never)]
        fn deeper(depth: usize) -> usize {
            let pad = black_box([0u8; 256]);
            if depth == 0 { approximate_stack_pointer() } else { deeper(depth - 1) + usize::from(pad[0]) }
        }
        if cfg!(not(miri)) {
            assert!(black_box(deeper(10)) + 10 * 256 < approximate_stack_pointer());
        }
    }

    /// Only the routine under test stands between the register and the callback, and only its own words are
    /// searched; the needle is never in memory before.
    #[cfg(not(miri))]
    #[test]
    fn every_callee_saved_register_is_spilled() {
        use crate::arch::tests::{HOLDERS, SPILLED_WORDS};

        struct Search {
            inverted: u64,
            found: bool,
        }
        extern "C" fn callback(context: *mut std::ffi::c_void, lowest_sp: *const u64) {
            // SAFETY: the test's own `Search`, below.
            let search = unsafe { &mut *context.cast::<Search>() };
            // SAFETY: the routine has just pushed that many words there.
            let words = unsafe { std::slice::from_raw_parts(lowest_sp, SPILLED_WORDS) };
            search.found = words.iter().any(|&word| !word == search.inverted);
        }

        assert!(HOLDERS.len() >= 6);
        for (i, &(register, hold)) in HOLDERS.iter().enumerate() {
            let mut search = Search { inverted: 0x0123_4567_89ab_cd00 | i as u64, found: false };
            // SAFETY: the holders keep the calling convention and hand `search` through to `callback`.
            unsafe { hold((&raw mut search).cast(), callback, search.inverted) };
            assert!(search.found, "{register} was not spilled");
        }
    }

    #[test]
    fn the_callback_sees_the_frames_above() {
        let local = black_box([0xfeed_beef_u64; 4]);
        let mut seen = false;
        with_spilled_registers(&mut |lowest_sp| {
            assert!(lowest_sp.is_aligned());
            seen = true;
            #[cfg(not(miri))]
            assert!(lowest_sp.addr() < (&raw const local).addr());
        });
        assert!(seen);
        black_box(local);
    }

    #[test]
    fn a_panic_in_the_callback_reaches_the_caller() {
        let kept = black_box(41);
        let result = panic::catch_unwind(|| {
            with_spilled_registers(&mut |_| panic::resume_unwind(Box::new("from inside")));
        });
        assert_eq!(*result.unwrap_err().downcast::<&str>().unwrap(), "from inside");
        assert_eq!(kept + 1, black_box(42));
    }
}
