//! Planted faults: mistakes made on purpose, one at a time, so that it can be proved that the harness finds them.
//!
//! The feature `planted-faults` builds them in. The schedule word `fault=NAME` (and `tierlock ir --fault NAME`) then chooses one for the whole
//! process, so that one build serves for all of them. Without the feature [`is_planted`] is false at compile time, and release builds refuse
//! the feature. They stand in one crate because the parts that they are in know nothing of each other; `ci/faults.toml` says of each
//! which check has to find it.
//!
//! # Invariants
//! - A place that asks for a fault does the right thing where the answer is no, and nothing else differs.
#![forbid(unsafe_code)]

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
    /// A displacement of 128 to 255 is encoded in one signed byte, on x86-64.
    X64Displacement = "x64-displacement",
    /// `jge` is encoded as `jg`, on x86-64.
    X64Condition = "x64-condition",
    /// A backward jump of up to 160 bytes is taken for a short one, on x86-64.
    X64BranchRange = "x64-branch-range",
    /// An immediate that is shifted by 12 loses the shift, on ARM64.
    A64ShiftedImmediate = "a64-shifted-immediate",
    /// `csinc` is encoded as `csel`, on ARM64.
    A64Increment = "a64-increment",
    /// The branch of 14 bits is taken to reach twice as far as it does, on ARM64.
    A64BranchRange = "a64-branch-range",

    /// Published code is not flushed from the instruction cache.
    MissingFlush = "code-missing-flush",

    /// A negative dividend whose remainder is 0 gives 0 and not -0, in the interpreter.
    InterpRemainder = "interp-remainder",
    /// Right shifts of negative numbers are unsigned, in the interpreter.
    InterpShift = "interp-shift",
    /// An exception's handler is looked for by where it ends, itself included.
    HandlerRange = "interp-handler-range",

    /// The overflow of an int32 subtraction wraps, in baseline code.
    SubOverflowDropped = "baseline-sub-overflow",
    /// A product of 0 is never -0, in baseline code.
    NegativeZeroLost = "baseline-negative-zero",
    /// The remainder of a negative dividend takes the fast path, in baseline code.
    NegativeRemainder = "baseline-negative-remainder",
    /// A negated jump on doubles is not taken where an operand is NaN, in baseline code.
    CompareNan = "baseline-compare-nan",
    /// The index that is one past the elements passes the check of bounds, in baseline code.
    ElementBounds = "baseline-element-bounds",
    /// The result of `~` goes to the wrong register of the frame, in baseline code.
    WrongRegister = "baseline-wrong-register",
    /// Calls do not say in the frame where they are, in baseline code.
    FrameState = "baseline-frame-state",
    /// The stub of `new` loses a register that its callers keep across it.
    ClobberedRegister = "baseline-clobbered-register",
    /// What the helper of `in` throws is not looked at, in baseline code.
    LeakedException = "baseline-leaked-exception",

    /// The fast path of a read does not compare shapes, in baseline code.
    StaleShape = "ic-stale-shape",
    /// The handlers of inherited properties do not ask whether the chain of prototypes still is what it was.
    MissingValidity = "ic-missing-validity",
    /// A property outside of its object is remembered by the next one's place.
    WrongSlot = "ic-wrong-slot",

    /// Property writes of baseline code have no write barrier.
    MissingBarrier = "heap-missing-barrier",
    /// The last 16 registers of the VM stack are no roots.
    MissingRoot = "heap-missing-root",
    /// The last word of a large cell is not visited by marking.
    UnmarkedWord = "heap-unmarked-word",
    /// Marking does not note that a block holds a live string.
    UnnotedBlock = "heap-unnoted-block",

    /// A sum of constants is off by one.
    FoldOffByOne = "codegen-fold",
    /// A test that is repeated goes the other way.
    ThreadWrongWay = "codegen-thread",
    /// Of subtractions with exchanged operands, the second is replaced by the first.
    GvnCommutes = "codegen-gvn",
    /// Accesses of any class overlap with none that has one.
    AliasClass = "codegen-alias-class",
    /// Loads move out of loops across the guard that they depend on.
    LicmGuard = "codegen-licm-guard",
    /// Loads in a loop that might not run at all move before it: a check of bounds stays behind.
    LicmBounds = "codegen-licm-bounds",
    /// A product with one more than a power of two is that of one less.
    Strength = "codegen-strength",
    /// Remainders are taken to be smaller than they may be, so that a check goes that is needed.
    RangeTooSmall = "codegen-range",
    /// The last of several parallel moves is lost.
    LostMove = "codegen-lost-move",
    /// The last callee-saved register that is written is not saved.
    CodegenCalleeSaved = "codegen-callee-saved",
    /// Spill slots 1 and 2 are the same place.
    SpillSlot = "codegen-spill-slot",

    /// What is taken for an int32 is not looked at, in optimised code.
    OptDroppedGuard = "opt-dropped-guard",
    /// The overflow of an int32 addition wraps, in optimised code.
    OptAddOverflow = "opt-add-overflow",
    /// An int32 product of 0 is never -0, in optimised code.
    OptNegativeZeroMul = "opt-negative-zero-mul",
    /// The negation of the int32 0 is 0, in optimised code.
    OptNegativeZeroNeg = "opt-negative-zero-neg",
    /// An int32 remainder of 0 is never -0, in optimised code.
    OptNegativeZeroMod = "opt-negative-zero-mod",
    /// An int32 quotient is rounded, in optimised code.
    OptDivision = "opt-division",
    /// Shifts without sign give int32s, in optimised code.
    OptShift = "opt-shift",
    /// Doubles beyond the int32s become the nearest of those where their bits are taken, in optimised code.
    OptTruncation = "opt-truncation",
    /// Shapes are not compared, in optimised code.
    OptShape = "opt-shape",
    /// What was assumed of prototypes is not looked at again, in optimised code.
    OptValidity = "opt-validity",
    /// Nobody is told that something no longer holds which optimised code rests on.
    OptLostInvalidation = "opt-lost-invalidation",
    /// Functions that the optimiser knows are not compared with what is called, in optimised code.
    OptCallee = "opt-callee",
    /// The kind of elements is not looked at, in optimised code.
    OptElementsKind = "opt-elements-kind",
    /// Indices are not compared with the capacity of elements, in optimised code.
    OptBounds = "opt-bounds",
    /// Holes are not told from values, in optimised code.
    OptHole = "opt-hole",
    /// Elements that are not there are undefined whatever prototypes have, in optimised code.
    OptAbsent = "opt-absent",
    /// What is related with numbers counts as undefined whatever it is, in optimised code.
    OptRelateUndefined = "opt-relate-undefined",
    /// Indices into strings are not compared with their length, in optimised code.
    OptCharBounds = "opt-char-bounds",
    /// Writes of named properties have no write barrier, in optimised code.
    OptBarrier = "opt-barrier",
    /// Shapes are taken to survive calls, in optimised code.
    OptKnownShape = "opt-known-shape",
    /// Guards leave to where an instruction before was, of the same block.
    OptStaleState = "opt-stale-state",
    /// Exits put the values of the last two registers each into the other.
    OptSwappedRegisters = "opt-swapped-registers",
    /// Failed guards go on behind their instruction.
    OptExitOffset = "opt-exit-offset",
    /// Exits take booleans for int32s.
    OptExitRepresentation = "opt-exit-representation",
    /// What goes to a handler leaves the last register as it was in memory.
    OptHandlerState = "opt-handler-state",
    /// A node that may throw stands in the middle of its block, from where its exception goes to the handler.
    OptLandingInside = "opt-landing-inside",
    /// A callee that was built in is not compared with what is called.
    OptInlinedCallee = "opt-inlined-callee",
    /// What a callee that was built in returns, when it was left, does not get to its caller.
    OptInlinedResult = "opt-inlined-result",
    /// A `super(...)` that is built in passes the parent on as new.target.
    OptNewTarget = "opt-new-target",
    /// The iterator of a for-of is taken for the program's own, whatever it is.
    OptIteratorKind = "opt-iterator-kind",
    /// A phi of a double and an int32 is chosen to be an int32.
    OptUntag = "opt-untag",
    /// What moves out of a loop is not held against what the loop's calls may write.
    OptHoist = "opt-hoist",
    /// Loads move out of a loop where any guard of their object's shape stands before it, though their own stays.
    OptHoistGuard = "opt-hoist-guard",
    /// Loads move out of a loop though a branch in it tells their object's shape.
    OptHoistBranch = "opt-hoist-branch",
    /// What is known of memory before a loop is not held against what the loop writes.
    OptLoads = "opt-loads",
    /// The first object that an exit makes lacks its last word.
    OptMaterialise = "opt-materialise",
    /// An object that was taken away is made anew for each register that holds it.
    OptEscapeIdentity = "opt-escape-identity",
    /// What a loop writes into an object that was taken away is forgotten by its next round.
    OptEscapeLoop = "opt-escape-loop",
    /// What is written into an array that was taken away is forgotten.
    OptEscapeElement = "opt-escape-element",
    /// Runs that descend are not turned round, where sorting is built in.
    OptSortRuns = "opt-sort-runs",
    /// What is at most something that is no constant is taken to be less.
    OptRange = "opt-range",
    /// The second round of a peeled loop begins as the first did.
    OptPeel = "opt-peel",
    /// Sums of integers that are kept in 64 bits may be larger than doubles hold exactly.
    OptSafe = "opt-safe",
    /// Rounds in a row that a counted loop has are one more than are surely left.
    OptUnroll = "opt-unroll",
    /// Doubles are boxed as they are, NaNs with the sign of the processor.
    OptCanonical = "opt-canonical",
    /// Baseline code does not get its pinned registers back from optimised code.
    OptPinned = "opt-pinned",
    /// The stub by which Rust enters optimised code loses a register that it has to keep.
    OptEntrySaved = "opt-entry-saved",
    /// Nobody looks whether the stacks have room for what calls nothing.
    OptEntryStacks = "opt-entry-stacks",
    /// A loop is entered with its last variable undefined.
    OptLoopEntry = "opt-loop-entry",

    /// Baseline code of arithmetic loads its operands twice: some percent more instructions.
    Slowdown = "slowdown",
    /// Slow paths of baseline code end in a jump that is never run.
    CodeGrowth = "code-growth",
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

/// The planted fault.
pub fn planted() -> Option<Fault> {
    Fault::ALL.iter().copied().find(|&fault| is_planted(fault))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart() {
        for (at, fault) in Fault::ALL.iter().enumerate() {
            assert!(Fault::ALL[..at].iter().all(|other| other.name() != fault.name()), "{fault}");
        }
    }

    #[test]
    fn a_build_without_faults_refuses_them_by_name() {
        if cfg!(not(feature = "planted-faults")) {
            assert!("codegen-fold".parse::<Fault>().unwrap_err().contains("no planted faults"));
            assert!(!is_planted(Fault::FoldOffByOne));
        }
    }
}
