//! What compiled code and the Rust around it agree on: offsets into the context, symbols, and the call sequence.
//!
//! # Calls from compiled code to JavaScript
//! The caller writes its own bytecode offset into its STATE slot, fills the callee's header (CALLER, the upper half of STATE, CODE), moves [`FP`] to
//! the callee's base, puts the argument count into `T1` and the code cell into `T0`, and calls [`ENTRY`](crate::code::linked::ENTRY). The callee returns its value in `T0`,
//! or 0 where an exception is pending; [`FP`] comes back as it was passed. [`FEEDBACK`] is the callee's to change: the caller loads its own again.
//!
//! # Calls from compiled code to Rust
//! Through a thunk for each helper, which writes the running frame's base into the context, passes (context, frame), and goes to the frame's
//! exception exit where the helper returned 0: call sites have nothing to test.
//!
//! # Native frames
//! Compiled functions have a native frame of return address and frame pointer alone. What a helper's thunk leaves on the stack is dropped
//! by resetting `SP` to `NFP`.

use super::helpers::Helper;
use crate::code::frame;
use crate::code::ops::{Op, Reg};
use crate::heap::Heap;
use crate::heap::stack::Stack;
use crate::object::Objects;
use crate::runtime::Context;
use std::mem::offset_of;
use tierlock_asm::Symbol;
use tierlock_asm::masm::{FEEDBACK, FP, Mem, VM, mem};

/// A slot of the running frame.
pub fn slot(reg: Reg) -> Mem {
    mem(FP, 8 * i32::from(reg.0))
}

/// A header slot of the running frame.
pub fn header(index: usize) -> Mem {
    mem(FP, 8 * index as i32)
}

/// The upper half of the running frame's STATE slot: argument count and flags.
pub fn state_high() -> Mem {
    mem(FP, 8 * frame::STATE as i32 + 4)
}

/// A field of a cell.
pub fn field<T: crate::heap::cell::Word>(
    base: tierlock_asm::masm::Reg,
    field: crate::heap::cell::Field<T>,
) -> Mem {
    mem(base, field.offset() as i32)
}

/// Where the context says which frame runs.
pub fn running_frame() -> Mem {
    mem(VM, offset_of!(Context, objects.heap.stack.fp) as i32)
}

/// Where the address of the stack's limit word is.
pub fn limit_address() -> Mem {
    mem(VM, (offset_of!(Context, objects.heap.stack) + Stack::limit_pointer_offset()) as i32)
}

/// The lowest address that the machine stack may grow to.
pub fn machine_stack_low() -> Mem {
    mem(VM, (offset_of!(Context, objects.heap.stack) + Stack::machine_low_offset()) as i32)
}

/// What guards count down where they are made to fail.
pub fn guard_countdown() -> Mem {
    mem(VM, offset_of!(Context, machine.guard_countdown) as i32)
}

/// A word that is always 0.
pub fn never() -> Mem {
    mem(VM, offset_of!(Context, machine.never) as i32)
}

/// What looks at the word of broken code count down where they are told that it is.
pub fn invalidate_countdown() -> Mem {
    mem(VM, offset_of!(Context, machine.invalidate_countdown) as i32)
}

/// The collector state of cells that need the write barrier now.
pub fn barrier_state() -> Mem {
    mem(VM, (offset_of!(Context, objects.heap) + Heap::barrier_state_offset()) as i32)
}

/// The bump range that cells of `bytes` bytes come from: cursor, then end.
pub fn bump_range(bytes: usize) -> Mem {
    mem(VM, (offset_of!(Context, objects.heap) + Heap::bump_range_offset(bytes)) as i32)
}

/// Where the elements cell is that objects without elements share.
pub fn empty_elements() -> Mem {
    mem(VM, (offset_of!(Context, objects) + Objects::empty_elements_offset()) as i32)
}

/// Where the validity cell is that holds while no prototype has elements.
pub fn no_prototype_elements() -> Mem {
    mem(VM, (offset_of!(Context, objects) + Objects::no_prototype_elements_offset()) as i32)
}

/// Where the address of the helper table is.
pub fn helpers() -> Mem {
    mem(VM, offset_of!(Context, machine.helpers) as i32)
}

/// A word of the running function's constants and feedback.
pub fn data_word(index: usize) -> Mem {
    mem(FEEDBACK, 8 * index as i32)
}

/// Code that is made once for an engine, and that compiled functions branch to directly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stub {
    /// The thunk of the helper that does a whole instruction.
    Op(Op),
    /// The thunk of another helper.
    Helper(Helper),
    /// Goes to the handler of the pending exception in the running frame, or returns 0 from it.
    ExceptionExit,
    /// Leaves the running frame to the interpreter, at the offset saved in it.
    InterpreterExit,
    /// A named read at a site whose fast shape missed. `T2`: the object, `T3`: address of the feedback slot. Returns the value.
    GetNamed,
    /// A named write at such a site. `T1`: the value.
    SetNamed,
    /// A named definition at such a site. `T1`: the value.
    DefineNamed,
    /// The write barrier of the cell in `T2`.
    Barrier,
    /// Makes `this` for a `new` whose window begins at the address in `T2`: as [`Helper::PrepareConstruct`].
    Construct,
    /// Appends the value in `T4` to the array in `T1`, at the index in `T2` that its elements have room for.
    AppendElement,
    /// Runs the interpreter: what [`ENTRY`](crate::code::linked::ENTRY) is for functions without compiled code.
    InterpreterEntry,
    /// The trampoline from Rust.
    Enter,
    /// As `Enter`, to any instruction of baseline code.
    Resume,
    /// Jumped to in place of optimised code that was left: goes on at any instruction of baseline code.
    ResumeInPlace,
    /// What [`ENTRY`](crate::code::linked::ENTRY) is for functions with optimised code.
    OptEntry,
    /// What [`OPT_ENTRY`](crate::code::linked::OPT_ENTRY) is for functions without.
    CallFromOpt,
    /// Runs the rest of a baseline frame in the optimised loop at the address in `T0`.
    EnterLoop,
    /// The trampoline from Rust to optimised code.
    EnterOptimised,
}

impl Stub {
    const FIRST_HELPER: u32 = 256;
    const FIRST_OTHER: u32 = 512;

    /// The symbol that stands for it in code.
    pub fn symbol(self) -> Symbol {
        Symbol(match self {
            Stub::Op(op) => op as u32,
            Stub::Helper(helper) => Stub::FIRST_HELPER + helper as u32,
            Stub::ExceptionExit => Stub::FIRST_OTHER,
            Stub::InterpreterExit => Stub::FIRST_OTHER + 1,
            Stub::GetNamed => Stub::FIRST_OTHER + 2,
            Stub::SetNamed => Stub::FIRST_OTHER + 3,
            Stub::DefineNamed => Stub::FIRST_OTHER + 4,
            Stub::Barrier => Stub::FIRST_OTHER + 5,
            Stub::InterpreterEntry => Stub::FIRST_OTHER + 6,
            Stub::Enter => Stub::FIRST_OTHER + 7,
            Stub::Construct => Stub::FIRST_OTHER + 8,
            Stub::AppendElement => Stub::FIRST_OTHER + 9,
            Stub::Resume => Stub::FIRST_OTHER + 10,
            Stub::OptEntry => Stub::FIRST_OTHER + 11,
            Stub::CallFromOpt => Stub::FIRST_OTHER + 12,
            Stub::EnterLoop => Stub::FIRST_OTHER + 13,
            Stub::EnterOptimised => Stub::FIRST_OTHER + 14,
            Stub::ResumeInPlace => Stub::FIRST_OTHER + 15,
        })
    }

    /// Those that are neither op nor helper.
    pub const OTHERS: [Stub; 16] = [
        Stub::ExceptionExit,
        Stub::InterpreterExit,
        Stub::GetNamed,
        Stub::SetNamed,
        Stub::DefineNamed,
        Stub::Barrier,
        Stub::InterpreterEntry,
        Stub::Enter,
        Stub::Construct,
        Stub::AppendElement,
        Stub::Resume,
        Stub::ResumeInPlace,
        Stub::OptEntry,
        Stub::CallFromOpt,
        Stub::EnterLoop,
        Stub::EnterOptimised,
    ];

    /// A name for listings.
    pub fn name(symbol: Symbol) -> String {
        let Symbol(number) = symbol;
        if let Some(op) = u16::try_from(number).ok().and_then(Op::from_unit) {
            return format!("op.{}", op.info().name);
        }
        if let Some(helper) = number.checked_sub(Stub::FIRST_HELPER).and_then(|i| Helper::ALL.get(i as usize))
        {
            return format!("helper.{helper:?}");
        }
        match Stub::OTHERS.iter().find(|stub| stub.symbol() == symbol) {
            Some(stub) => format!("stub.{stub:?}"),
            None => format!("symbol.{number}"),
        }
    }
}

/// Index of an op's helper in the table of addresses.
pub fn op_helper_index(op: Op) -> usize {
    op as usize
}

/// Index of another helper in the table of addresses.
pub fn helper_index(helper: Helper) -> usize {
    Op::all().len() + helper as usize
}

/// Index of the helper that does an op on values ([`super::direct`]) in the table of addresses.
pub fn direct_helper_index(op: Op) -> usize {
    Op::all().len() + Helper::ALL.len() + op as usize
}
