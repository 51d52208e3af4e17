//! From Rust into published code.
//!
//! One function for each number of arguments: integer registers in, one out, the platform's C convention. In
//! builds with debug assertions each entry passes the checker first, and what comes back is looked at: code that loses a register which it
//! should keep for its caller does harm only where a caller of this build happens to need it, so no test of answers would notice.

use super::checker;

/// Checks that `entry` may be entered, and returns it. In builds without debug assertions it checks nothing.
///
/// The `call` functions do it themselves; whoever enters in another way (a table of entries that compiled
/// code jumps through, say) calls it when the address is handed out.
///
/// # Panics
/// In builds with debug assertions: if `entry` is not in published code of a [`super::CodeRegion`] of this
/// thread; if that code, or any code of its region, was written and not flushed since; if any of the region
/// is open for writing.
#[inline(always)]
#[track_caller]
pub fn enter(entry: *const u8) -> *const u8 {
    checker::check_entry(entry.addr());
    entry
}

/// Calls code and looks at the registers that it must keep.
///
/// # Safety
/// As the `call` functions.
#[cfg(all(debug_assertions, not(miri)))]
#[track_caller]
unsafe fn compared(code: *const u8, given: &[u64]) -> u64 {
    let mut arguments = [0; 6];
    arguments[..given.len()].copy_from_slice(given);
    let mut result = 0;
    // SAFETY: the caller vouches for the code; more arguments than it takes are in registers that it may overwrite anyway.
    let lost = unsafe { crate::arch::call_and_compare(code, &arguments, &mut result) };
    if let Some(at) = lost.checked_sub(1) {
        panic!("the code at {code:p} did not keep {} for its caller", crate::arch::CALLEE_SAVED[at as usize]);
    }
    result
}

macro_rules! calls {
    ($($name:ident($($argument:ident: $type:ty),*), $count:literal;)*) => {
        $(
            #[doc = concat!("Calls the published code at `entry` with ", $count, ".")]
            ///
            /// # Safety
            /// `entry` is the start of a function in published code, made for this processor and the C
            /// calling convention with these arguments; what it does with them is sound; it does not unwind;
            /// its code is not freed before it returns, nor is any code that it reaches.
            ///
            /// # Panics
            /// As [`enter`] does; and in builds with debug assertions where the code has not kept what a callee must.
            #[inline]
            #[track_caller]
            pub unsafe fn $name(entry: *const u8, $($argument: $type),*) -> u64 {
                #[cfg(all(debug_assertions, not(miri)))]
                // SAFETY: the caller vouches for the code and its signature, and up to six integers are passed in registers.
                return unsafe { compared(enter(entry), &[$($argument),*]) };
                // SAFETY: the caller vouches for the code and its signature.
                #[cfg(not(all(debug_assertions, not(miri))))]
                let code: unsafe extern "C" fn($($type),*) -> u64 = unsafe { std::mem::transmute(enter(entry)) };
                // SAFETY: as above.
                #[cfg(not(all(debug_assertions, not(miri))))]
                unsafe { code($($argument),*) }
            }
        )*
    };
}

calls! {
    call0(), "no arguments";
    call1(a0: u64), "one argument";
    call2(a0: u64, a1: u64), "two arguments";
    call3(a0: u64, a1: u64, a2: u64), "three arguments";
    call4(a0: u64, a1: u64, a2: u64, a3: u64), "four arguments";
    call5(a0: u64, a1: u64, a2: u64, a3: u64, a4: u64), "five arguments";
    call6(a0: u64, a1: u64, a2: u64, a3: u64, a4: u64, a5: u64), "six arguments";
}
