//! Registers of x86-64 and what conventions make of them.
//!
//! r11 and xmm15 are scratch: they hold nothing from one instruction to the next. rbp is the frame pointer.

use crate::ir::{CallConv, Signature};
use crate::machine::{PReg, PRegSet, RegEnv};
use crate::target::abi::{self, Args};

pub(crate) const RAX: PReg = PReg::int(0);
pub(crate) const RCX: PReg = PReg::int(1);
pub(crate) const RDX: PReg = PReg::int(2);
const RBX: PReg = PReg::int(3);
const RSI: PReg = PReg::int(6);
const RDI: PReg = PReg::int(7);
const R8: PReg = PReg::int(8);
const R9: PReg = PReg::int(9);
const R10: PReg = PReg::int(10);
const R11: PReg = PReg::int(11);
const R12: PReg = PReg::int(12);
const R13: PReg = PReg::int(13);
const R14: PReg = PReg::int(14);
const R15: PReg = PReg::int(15);
pub(crate) const XMM0: PReg = PReg::float(0);
const XMM15: PReg = PReg::float(15);

/// Registers of the first integer arguments of the System V convention.
pub const INT_ARGS_C: [PReg; 6] = [RDI, RSI, RDX, RCX, R8, R9];
/// Those of our own convention.
pub const INT_ARGS_OWN: [PReg; 7] = [RDI, RSI, RDX, RCX, R8, R9, R10];
/// Registers of the first float arguments, of both conventions.
pub const FLOAT_ARGS: [PReg; 8] = {
    let mut regs = [XMM0; 8];
    let mut at = 0;
    while at < 8 {
        regs[at] = PReg::float(at as u8);
        at += 1;
    }
    regs
};

/// Where a callee that is jumped to waits while the frame is taken down: no argument is ever there.
pub(crate) const TAIL_CALLEE: PReg = RAX;

/// What a function of the C convention leaves as it found it, but for the frame pointer, in the order they are pushed.
pub(crate) const CALLEE_SAVED: [PReg; 5] = [RBX, R12, R13, R14, R15];

/// The registers that allocation works with in a function.
pub(crate) fn regs(conv: CallConv) -> RegEnv {
    // Those first whose instructions are short. The first six have all that instructions fix.
    let ints = [RAX, RCX, RDX, RSI, RDI, R8, R9, R10, RBX, R12, R13, R14, R15];
    let floats = (0..15).map(PReg::float).collect();
    RegEnv {
        allocatable: [ints.to_vec(), floats],
        callee_saved: match conv {
            CallConv::C => CALLEE_SAVED.into_iter().collect(),
            CallConv::Own => PRegSet::EMPTY,
        },
        scratch: [R11, XMM15],
    }
}

/// What a call destroys.
pub(crate) fn clobbers(conv: CallConv) -> PRegSet {
    let ints = [RAX, RCX, RDX, RSI, RDI, R8, R9, R10, R11];
    let kept = CALLEE_SAVED.into_iter().filter(|_| conv == CallConv::Own);
    ints.into_iter().chain(kept).chain((0..16).map(PReg::float)).collect()
}

/// Where the arguments of a call are.
pub(crate) fn args(signature: &Signature) -> Args {
    let ints: &[PReg] = match signature.conv {
        CallConv::C => &INT_ARGS_C,
        CallConv::Own => &INT_ARGS_OWN,
    };
    abi::place(&signature.params, ints, &FLOAT_ARGS)
}
