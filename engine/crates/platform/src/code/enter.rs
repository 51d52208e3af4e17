//! From Rust into published code.
//!
//! One function for each number of arguments: integer registers in, one out, the platform's C convention. In
//! builds with debug assertions each entry passes the checker first.

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
            /// As [`enter`] does.
            #[inline]
            #[track_caller]
            pub unsafe fn $name(entry: *const u8, $($argument: $type),*) -> u64 {
                // SAFETY: the caller vouches for the code and its signature.
                let code: unsafe extern "C" fn($($type),*) -> u64 = unsafe { std::mem::transmute(enter(entry)) };
                // SAFETY: as above.
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
