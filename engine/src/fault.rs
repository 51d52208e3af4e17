//! Planted faults: mistakes made on purpose, one at a time, so that it can be proved that the harness finds them.
//!
//! The feature `planted-faults` builds them in, and the schedule word `fault=NAME` chooses one for all engines of the process from then on.
//! Without the feature [`is_planted`] is false at compile time, and release builds refuse the feature.

use std::fmt;
use std::str::FromStr;
#[cfg(feature = "planted-faults")]
use std::sync::atomic::{AtomicU8, Ordering};

#[cfg(all(feature = "planted-faults", not(debug_assertions)))]
compile_error!(
    "planted-faults is for builds with debug assertions alone: nothing that is shipped may hold mistakes"
);

macro_rules! faults {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// A mistake that can be planted.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum Fault {
            $($(#[$doc])* $variant,)*
        }

        impl Fault {
            /// All of them.
            pub const ALL: &[Fault] = &[$(Fault::$variant,)*];

            /// As in schedules.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Fault::$variant => $name,)*
                }
            }
        }
    };
}

faults! {
    /// The overflow of an int32 subtraction wraps, in baseline code.
    SubOverflowDropped = "baseline-sub-overflow",
    /// A product of 0 is never -0, in baseline code.
    NegativeZeroLost = "baseline-negative-zero",
    /// The remainder of a negative dividend takes the fast path, in baseline code.
    NegativeRemainder = "baseline-negative-remainder",
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Fault {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Fault, &'static str> {
        if cfg!(not(feature = "planted-faults")) {
            return Err("this build has no planted faults; the feature `planted-faults` builds them in");
        }
        Fault::ALL.iter().copied().find(|fault| fault.name() == text).ok_or("not the name of a planted fault")
    }
}

/// The planted fault's number plus one; 0: none.
#[cfg(feature = "planted-faults")]
static PLANTED: AtomicU8 = AtomicU8::new(0);

/// Plants a fault in this process, or takes the planted one away.
pub fn plant(fault: Option<Fault>) {
    #[cfg(feature = "planted-faults")]
    PLANTED.store(fault.map_or(0, |fault| fault as u8 + 1), Ordering::Relaxed);
    #[cfg(not(feature = "planted-faults"))]
    debug_assert!(fault.is_none(), "no schedule can name a fault in this build");
}

/// Whether to make this mistake.
#[inline(always)]
pub fn is_planted(fault: Fault) -> bool {
    #[cfg(feature = "planted-faults")]
    return PLANTED.load(Ordering::Relaxed) == fault as u8 + 1;
    #[cfg(not(feature = "planted-faults"))]
    {
        let _ = fault;
        false
    }
}
