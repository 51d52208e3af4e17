//! Registers by role, and where arguments go.
//!
//! The C convention is AAPCS64 as Linux has it: eight registers for integers, eight for doubles, then eight bytes of stack
//! for each argument. Our own convention has the same places, and saves nothing.

use crate::ir::{CallConv, Signature, Type};
use crate::machine::{PReg, PRegSet, RegClass, RegEnv};
use crate::target::abi::{self, Args};

/// Registers of the first integer arguments.
pub const INT_ARGS: [PReg; 8] = {
    let mut regs = [PReg::int(0); 8];
    let mut at = 0;
    while at < 8 {
        regs[at] = PReg::int(at as u8);
        at += 1;
    }
    regs
};

/// Registers of the first float arguments.
pub const FLOAT_ARGS: [PReg; 8] = {
    let mut regs = [PReg::float(0); 8];
    let mut at = 0;
    while at < 8 {
        regs[at] = PReg::float(at as u8);
        at += 1;
    }
    regs
};

/// Where the arguments of a signature go.
pub fn arguments(signature: &Signature) -> Args {
    abi::place(&signature.params, &INT_ARGS, &FLOAT_ARGS)
}

/// The register of a result.
pub fn result_reg(ty: Type) -> PReg {
    match RegClass::of(ty) {
        RegClass::Int => PReg::int(0),
        RegClass::Float => PReg::float(0),
    }
}

const fn int_range(set: PRegSet, from: u8, to: u8) -> PRegSet {
    let (mut set, mut at) = (set, from);
    while at <= to {
        set = set.with(PReg::int(at));
        at += 1;
    }
    set
}

const fn float_range(set: PRegSet, from: u8, to: u8) -> PRegSet {
    let (mut set, mut at) = (set, from);
    while at <= to {
        set = set.with(PReg::float(at));
        at += 1;
    }
    set
}

/// What a function of the C convention leaves as it found it. Of `v8` to `v15` that is the lower half, which is all we use.
pub const CALLEE_SAVED: PRegSet = float_range(int_range(PRegSet::EMPTY, 19, 28), 8, 15);

/// What a call of the C convention may change.
const C_CLOBBERS: PRegSet = float_range(float_range(int_range(PRegSet::EMPTY, 0, 15), 0, 7), 16, 30);

/// What a call may change.
pub fn call_clobbers(conv: CallConv) -> PRegSet {
    match conv {
        CallConv::C => C_CLOBBERS,
        CallConv::Own => C_CLOBBERS.union(CALLEE_SAVED),
    }
}

/// For moves between two places in memory.
pub const SCRATCH: PReg = PReg::int(16);
/// The same for doubles.
pub const FSCRATCH: PReg = PReg::float(31);

/// The registers to allocate. Those that no argument comes in stand first, so that arguments keep theirs; and six of
/// them are enough for whatever needs a register beside the arguments of a call.
pub fn reg_env(conv: CallConv) -> RegEnv {
    let ints = (9..=15).chain((0..=8).rev()).chain(19..=28);
    let floats = (24..=30).chain(16..=23).chain((0..=7).rev()).chain(8..=15);
    RegEnv {
        allocatable: [ints.map(PReg::int).collect(), floats.map(PReg::float).collect()],
        callee_saved: match conv {
            CallConv::C => CALLEE_SAVED,
            CallConv::Own => PRegSet::EMPTY,
        },
        scratch: [SCRATCH, FSCRATCH],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::abi::ArgPlace;

    fn places(signature: &Signature) -> String {
        let args = arguments(signature);
        let text: Vec<String> = args
            .places
            .iter()
            .map(|place| match place {
                ArgPlace::Reg(reg) => reg.to_string(),
                ArgPlace::Stack(at) => format!("[{at}]"),
            })
            .collect();
        format!("{} {}", text.join(" "), args.stack_bytes)
    }

    #[test]
    fn arguments_go_where_the_platform_says() {
        let mixed = [Type::I64, Type::F64, Type::I32, Type::F64, Type::Ptr];
        assert_eq!(places(&Signature::c(&mixed, None)), "r0 f0 r1 f1 r2 0");
        assert_eq!(places(&Signature::c(&[Type::I32; 10], None)), "r0 r1 r2 r3 r4 r5 r6 r7 [0] [8] 16");
    }

    #[test]
    fn what_is_handed_out_is_whole_and_leaves_out_the_reserved() {
        let env = reg_env(CallConv::C);
        let all = env.allocatable_set();
        assert_eq!((env.allocatable[0].len(), env.allocatable[1].len()), (26, 31));
        assert_eq!(all.len(), 57);
        for reserved in [16, 17, 18, 29, 30].map(PReg::int).into_iter().chain([FSCRATCH]) {
            assert!(!all.contains(reserved), "{reserved}");
        }
        assert_eq!(all, call_clobbers(CallConv::Own));
        assert!(call_clobbers(CallConv::C).intersection(CALLEE_SAVED).is_empty());
    }
}
