//! Code that is generated once for each engine: the trampoline, the thunks of the helpers, and the inline-cache handlers.
//!
//! Compiled functions reach it by direct branches, since all code of an engine lies in one region. The handlers dispatch on the entries of a
//! site's cache ([`crate::ic`]), so prototype hits, transitions and lengths stay in machine code without a copy of that code at each site.

use super::abi::{self, Stub, field};
use super::helpers::Helper;
use crate::code::linked::{self, flags};
use crate::code::ops::Op;
use crate::heap::cell::{
    AUX_OFFSET, CellKind, ELEMENTS_KIND_OFFSET, FIRST_OBJECT_KIND, FLAGS_OFFSET, KIND_OFFSET,
    LAST_STRING_KIND, STATE_OFFSET,
};
use crate::heap::stack::MACHINE_STACK_RESERVE;
use crate::ic::{self, Handler, receiver};
use crate::object::shape::flags as shape_flags;
use crate::object::{ElementsKind, layout};
use crate::value::{NOT_CELL_MASK, NUMBER_TAG, Value};
use tierlock_asm::masm::*;
use tierlock_asm::{AsmError, Code, Label, Symbol};
use tierlock_fault::{Fault, is_planted};

/// The finished stubs: code, and where each symbol begins in it.
pub struct Stubs {
    /// The code.
    pub code: Code,
    /// Offsets by symbol.
    pub offsets: Vec<(Symbol, u32)>,
}

impl Stubs {
    /// Where a symbol begins.
    pub fn offset(&self, symbol: Symbol) -> Option<u32> {
        self.offsets.iter().find(|(other, _)| *other == symbol).map(|&(_, offset)| offset)
    }
}

/// Generates all stubs. `has_helper` says which ops have one.
pub fn generate<M: MacroAssembler>(mut m: M, has_helper: impl Fn(Op) -> bool) -> Result<Stubs, AsmError> {
    let exception_exit = m.label();
    let mut offsets = Vec::new();

    enter(begin(&mut m, Stub::Enter, &mut offsets));
    interpreter_entry(begin(&mut m, Stub::InterpreterEntry, &mut offsets));
    begin(&mut m, Stub::ExceptionExit, &mut offsets);
    m.bind(exception_exit);
    exception_exit_body(&mut m);
    begin(&mut m, Stub::InterpreterExit, &mut offsets);
    interpreter_exit(&mut m);

    for &op in Op::all().iter().filter(|&&op| has_helper(op)) {
        begin(&mut m, Stub::Op(op), &mut offsets);
        let looks = !(op == Op::In && is_planted(Fault::LeakedException));
        thunk(&mut m, abi::op_helper_index(op), looks.then_some(exception_exit));
    }
    let helpers: Vec<Label> = Helper::ALL
        .iter()
        .map(|&helper| {
            let label = m.label();
            begin(&mut m, Stub::Helper(helper), &mut offsets);
            m.bind(label);
            thunk(&mut m, abi::helper_index(helper), (!helper.returns_plainly()).then_some(exception_exit));
            label
        })
        .collect();

    begin(&mut m, Stub::Barrier, &mut offsets);
    let barrier_slow = m.label();
    m.bind(barrier_slow);
    barrier(&mut m);
    begin(&mut m, Stub::GetNamed, &mut offsets);
    get_named(&mut m, helpers[Helper::GetNamedMiss as usize]);
    for (stub, op) in [(Stub::SetNamed, Op::SetNamed), (Stub::DefineNamed, Op::DefineNamed)] {
        let slow = m.label();
        begin(&mut m, stub, &mut offsets);
        write_named(&mut m, slow, barrier_slow);
        m.bind(slow);
        thunk(&mut m, abi::op_helper_index(op), Some(exception_exit));
    }
    begin(&mut m, Stub::Construct, &mut offsets);
    construct(&mut m, helpers[Helper::PrepareConstruct as usize]);
    begin(&mut m, Stub::AppendElement, &mut offsets);
    append_element(&mut m, helpers[Helper::SetElemMiss as usize], barrier_slow);
    resume(begin(&mut m, Stub::Resume, &mut offsets));
    resume_in_place(begin(&mut m, Stub::ResumeInPlace, &mut offsets));
    opt_entry(begin(&mut m, Stub::OptEntry, &mut offsets));
    enter_optimised(begin(&mut m, Stub::EnterOptimised, &mut offsets));
    call_from_opt(begin(&mut m, Stub::CallFromOpt, &mut offsets));
    enter_loop(begin(&mut m, Stub::EnterLoop, &mut offsets));
    Ok(Stubs { code: m.finish()?, offsets })
}

/// Where a native frame has the address that it returns to.
const RETURN_ADDRESS: i32 = 8;

fn begin<'m, M: MacroAssembler>(m: &'m mut M, stub: Stub, offsets: &mut Vec<(Symbol, u32)>) -> &'m mut M {
    // A label's address is only known once an island that may be due has been emitted; binding one emits it.
    let here = m.label();
    m.bind(here);
    offsets.push((stub.symbol(), m.offset()));
    m.mark(stub.symbol().0);
    m
}

/// `extern "C" fn(cx, fp, target) -> value bits`: runs compiled code at `target` on the laid-out frame at `fp`.
fn enter<M: MacroAssembler>(m: &mut M) {
    enter_by(m, M::jump_reg);
}

/// `extern "C" fn(cx, fp, target) -> value bits`: as [`enter`], where the target is in the middle of baseline code, which has no landing pad.
fn resume<M: MacroAssembler>(m: &mut M) {
    enter_by(m, M::return_to);
}

/// Jumped to, with the arguments of [`resume`] and the stack as optimised code was entered: it keeps no register, so none is kept here.
fn resume_in_place<M: MacroAssembler>(m: &mut M) {
    m.landing_pad();
    m.mov64(VM, A0);
    m.mov64(FP, A1);
    pinned_constants(m);
    m.prologue(0);
    load_feedback(m);
    m.return_to(A2);
}

fn enter_by<M: MacroAssembler>(m: &mut M, go_to: fn(&mut M, Reg)) {
    let frame = m.label();
    m.landing_pad();
    m.save_callee_saved();
    m.mov64(VM, A0);
    m.mov64(FP, A1);
    pinned_constants(m);
    m.call_label(frame);
    m.restore_callee_saved();
    m.ret();
    m.bind(frame);
    m.prologue(0);
    load_feedback(m);
    go_to(m, A2);
}

/// Entered by the call sequence, for functions with optimised code, which takes its arguments as C functions do and keeps no register.
///
/// Code that calls nothing does not look whether the stacks have room. Where it is left, T1 goes on in its frame and may call the next of the kind, and that one the next: so the
/// stacks are looked at here, between any two of them.
fn opt_entry<M: MacroAssembler>(m: &mut M) {
    let [fits, full, overflow, returns] = [(); 4].map(|()| m.label());
    m.landing_pad();
    m.prologue(0);
    if !is_planted(Fault::OptEntryStacks) {
        m.load64(T2, abi::machine_stack_low());
        m.add64(T2, T2, MACHINE_STACK_RESERVE as i32);
        m.branch64(Cond::Above, T2, NFP, overflow);
        m.load32(T3, field(T0, linked::FRAME_BYTES));
        m.add64(T3, T3, FP);
        m.load64(T2, abi::limit_address());
        m.branch64_mem(Cond::Below, mem(T2, 0), T3, full);
    }
    m.bind(fits);
    m.push_pair(VM, FP);
    m.mov64(T6, T0);
    m.mov64(A2, T1);
    m.mov64(A1, FP);
    m.mov64(A0, VM);
    m.call_mem(field(T6, linked::OPT_ENTRY));
    after_optimised(m);
    m.bind(returns);
    m.epilogue();
    m.ret();

    // An interrupt, too.
    m.bind(full);
    call_helper(m, abi::helper_index(Helper::CheckLimit));
    m.branch64(Cond::Eq, T0, 0, returns);
    load_called(m);
    m.jump(fits);
    m.bind(overflow);
    call_helper(m, abi::helper_index(Helper::NativeOverflow));
    m.mov_imm64(T0, 0);
    m.jump(returns);
}

/// What compiled code expects in registers, with the context and the frame on the stack.
fn after_optimised<M: MacroAssembler>(m: &mut M) {
    m.pop_pair(VM, FP);
    if !is_planted(Fault::OptPinned) {
        pinned_constants(m);
    }
}

fn pinned_constants<M: MacroAssembler>(m: &mut M) {
    m.mov_imm64(NUMTAG, NUMBER_TAG);
    m.mov_imm64(NOTCELL, NOT_CELL_MASK);
}

/// `extern "C" fn(cx, fp, target) -> value bits`: runs optimised code on the laid-out frame at `fp`, where no argument is missing.
fn enter_optimised<M: MacroAssembler>(m: &mut M) {
    m.landing_pad();
    m.save_callee_saved();
    m.mov64(T6, A2);
    m.mov_imm64(A2, i32::MAX as u64);
    m.call_reg(T6);
    m.restore_callee_saved();
    if is_planted(Fault::OptEntrySaved) {
        m.mov_imm64(NOTCELL, 0);
    }
    m.ret();
}

/// Called by optimised code, as one of its own: enters what has none.
fn call_from_opt<M: MacroAssembler>(m: &mut M) {
    m.landing_pad();
    m.mov64(VM, A0);
    m.mov64(FP, A1);
    m.mov64(T1, A2);
    pinned_constants(m);
    m.load64(T0, abi::header(crate::code::frame::CODE));
    m.jump_mem(field(T0, linked::ENTRY));
}

/// Jumped to, with the native frame of a compiled function: what the optimised loop at `T0` returns is the frame's. A frame that such a loop was left for gives way, so that
/// one that is left and entered again does not fill the stack.
fn enter_loop<M: MacroAssembler>(m: &mut M) {
    let (first, back) = (m.label(), m.label());
    m.mov64(T6, T0);
    m.lea_label(T0, back);
    m.branch64_mem(Cond::Ne, mem(NFP, RETURN_ADDRESS), T0, first);
    m.epilogue();
    m.mov64(A1, FP);
    m.mov64(A0, VM);
    // Optimised code begins with a landing pad for calls alone.
    m.return_to(T6);
    m.bind(first);
    m.mov64(SP, NFP);
    m.push_pair(VM, FP);
    m.mov64(A1, FP);
    m.mov64(A0, VM);
    m.call_reg(T6);
    m.bind(back);
    after_optimised(m);
    m.epilogue();
    m.ret();
}

/// The running function's data words.
pub fn load_feedback<M: MacroAssembler>(m: &mut M) {
    m.load64(FEEDBACK, abi::header(crate::code::frame::CODE));
    m.load64(FEEDBACK, field(FEEDBACK, linked::DATA));
}

/// What the call sequence passes beside the frame, once more: the code cell in `T0`, the argument count in `T1`.
pub fn load_called<M: MacroAssembler>(m: &mut M) {
    m.load64(T0, abi::header(crate::code::frame::CODE));
    m.load32(T1, abi::state_high());
    m.and32(T1, T1, 0xff_ffff);
}

/// Entered by the call sequence, for functions without compiled code.
fn interpreter_entry<M: MacroAssembler>(m: &mut M) {
    m.landing_pad();
    thunk(m, abi::helper_index(Helper::EnterInterpreter), None);
}

/// Jumped to, with the native frame of a compiled function.
fn exception_exit_body<M: MacroAssembler>(m: &mut M) {
    let leaves = m.label();
    m.mov64(SP, NFP);
    call_helper(m, abi::helper_index(Helper::FindHandler));
    m.branch64(Cond::Eq, T0, 0, leaves);
    m.jump_reg(T0);
    m.bind(leaves);
    m.epilogue();
    m.mov_imm64(T0, 0);
    m.ret();
}

/// Jumped to, with the native frame of a compiled function: the interpreter's result is the frame's.
fn interpreter_exit<M: MacroAssembler>(m: &mut M) {
    m.mov64(SP, NFP);
    call_helper(m, abi::helper_index(Helper::LeaveToInterpreter));
    m.epilogue();
    m.ret();
}

/// Calls a helper on the running frame, inside of some native frame. `T2` to `T4` are further arguments.
fn call_helper<M: MacroAssembler>(m: &mut M, index: usize) {
    m.store64(abi::running_frame(), FP);
    m.mov64(A1, FP);
    m.mov64(A0, VM);
    m.load64(T6, abi::helpers());
    m.call_mem(mem(T6, 8 * index as i32));
}

/// Called by compiled code: a helper, and the frame's exception exit where it returns 0.
fn thunk<M: MacroAssembler>(m: &mut M, index: usize, exception_exit: Option<Label>) {
    m.prologue(0);
    call_helper(m, index);
    m.epilogue();
    if let Some(exit) = exception_exit {
        m.branch64(Cond::Eq, T0, 0, exit);
    }
    m.ret();
}

/// The slow half of the write barrier: the owner is in `T2`. Nothing but `T0` to `T6` is lost.
fn barrier<M: MacroAssembler>(m: &mut M) {
    m.prologue(0);
    m.store64(abi::running_frame(), FP);
    m.mov64(A1, T2);
    m.mov64(A0, VM);
    m.load64(T6, abi::helpers());
    m.call_mem(mem(T6, 8 * abi::helper_index(Helper::Barrier) as i32));
    m.epilogue();
    m.ret();
}

/// The receiver word of the object in `T2` to `T5`. To `miss` for what has no entry.
fn receiver_word<M: MacroAssembler>(m: &mut M, miss: Label, strings: bool) {
    let object = m.label();
    let found = m.label();
    m.branch_test64(TestCond::NonZero, T2, NOTCELL, miss);
    m.load8(T5, mem(T2, KIND_OFFSET as i32));
    m.branch32(Cond::AboveEq, T5, i32::from(FIRST_OBJECT_KIND), object);
    m.branch32(Cond::Above, T5, i32::from(LAST_STRING_KIND), miss);
    if strings {
        m.mov_imm64(T5, receiver::STRING);
        m.jump(found);
    } else {
        m.jump(miss);
    }
    m.bind(object);
    m.load64(T5, field(T2, layout::SHAPE));
    m.bind(found);
}

/// Leaves in `T4` an address whose [`ic::ENTRIES`] is the site's entry for the receiver in `T5`. The cell of entries is in `T4` at first.
fn find_entry<M: MacroAssembler>(m: &mut M, miss: Label) {
    let entry_bytes = 8 * ic::ENTRY_WORDS as i32;
    let found = m.label();
    let advance: Vec<Label> = (1..ic::ENTRIES_MAX).map(|_| m.label()).collect();
    let first = ic::ENTRIES.offset() as i32;
    m.branch64_mem(Cond::Eq, mem(T4, first), T5, found);
    for (i, &label) in advance.iter().enumerate() {
        m.branch64_mem(Cond::Eq, mem(T4, first + entry_bytes * (i as i32 + 1)), T5, label);
    }
    m.jump(miss);
    for (i, &label) in advance.iter().enumerate() {
        m.bind(label);
        m.add64(T4, T4, entry_bytes * (i as i32 + 1));
        if i + 1 < advance.len() {
            m.jump(found);
        }
    }
    m.bind(found);
}

fn entry_word(word: usize) -> Mem {
    mem(T4, ic::ENTRIES.offset() as i32 + 8 * word as i32)
}

/// Handler number to `T6`, its offset to `T5`.
fn load_handler<M: MacroAssembler>(m: &mut M) {
    m.load8(T6, entry_word(1));
    let Mem { offset, .. } = entry_word(1);
    m.load32(T5, mem(T4, offset + 4));
}

/// To `miss` where the entry's validity cell (payload b), if it has one, no longer holds. Overwrites `T6`.
fn check_validity<M: MacroAssembler>(m: &mut M, optional: bool, miss: Label) {
    if is_planted(Fault::MissingValidity) {
        return;
    }
    let holds = m.label();
    m.load64(T6, entry_word(3));
    if optional {
        m.branch64(Cond::Eq, T6, 0, holds);
    }
    m.branch64_mem(Cond::Ne, field(T6, layout::validity::HOLDS), Value::TRUE.bits(), miss);
    m.bind(holds);
}

fn get_named<M: MacroAssembler>(m: &mut M, miss: Label) {
    m.load64(T4, mem(T3, 8 * ic::ENTRIES_CELL as i32));
    m.branch64(Cond::Eq, T4, 0, miss);
    receiver_word(m, miss, true);
    find_entry(m, miss);
    load_handler(m);
    let handlers = [
        Handler::HolderInline,
        Handler::OwnInline,
        Handler::OwnOut,
        Handler::HolderOut,
        Handler::Absent,
        Handler::ArrayLength,
        Handler::StringLength,
    ];
    let labels = handlers.map(|_| m.label());
    for (handler, label) in handlers.into_iter().zip(labels) {
        m.branch32(Cond::Eq, T6, handler as i32, label);
    }
    // Accessors: the helper calls them.
    m.jump(miss);
    for (handler, label) in handlers.into_iter().zip(labels) {
        m.bind(label);
        match handler {
            Handler::OwnInline => m.load64(T0, mem_index(T2, T5, Scale::X1, 0)),
            Handler::OwnOut => {
                m.load64(T1, field(T2, layout::SLOTS));
                m.load64(T0, mem_index(T1, T5, Scale::X1, 0));
            }
            Handler::HolderInline => {
                check_validity(m, false, miss);
                m.load64(T1, entry_word(2));
                m.load64(T0, mem_index(T1, T5, Scale::X1, 0));
            }
            Handler::HolderOut => {
                check_validity(m, false, miss);
                m.load64(T1, entry_word(2));
                m.load64(T1, field(T1, layout::SLOTS));
                m.load64(T0, mem_index(T1, T5, Scale::X1, 0));
            }
            Handler::Absent => {
                check_validity(m, true, miss);
                m.mov_imm64(T0, Value::UNDEFINED.bits());
            }
            Handler::ArrayLength => {
                m.load64(T0, field(T2, layout::array::LENGTH));
                // Above the largest int32 the length is a double.
                m.branch32(Cond::Lt, T0, 0, miss);
            }
            Handler::StringLength => {
                m.load32(T0, mem(T2, AUX_OFFSET as i32));
                m.or64(T0, T0, NUMTAG);
            }
            _ => unreachable!("not in the list above"),
        }
        m.ret();
    }
}

/// A write by the site's entries: the object is in `T2`, the feedback slot's address in `T3`, the value in `T1`.
fn write_named<M: MacroAssembler>(m: &mut M, miss: Label, barrier_slow: Label) {
    m.load64(T4, mem(T3, 8 * ic::ENTRIES_CELL as i32));
    m.branch64(Cond::Eq, T4, 0, miss);
    receiver_word(m, miss, false);
    find_entry(m, miss);
    load_handler(m);
    let handlers = [Handler::AddInline, Handler::OwnInline, Handler::OwnOut, Handler::AddGrow];
    let labels = handlers.map(|_| m.label());
    for (handler, label) in handlers.into_iter().zip(labels) {
        m.branch32(Cond::Eq, T6, handler as i32, label);
    }
    m.jump(miss);
    for (handler, label) in handlers.into_iter().zip(labels) {
        m.bind(label);
        match handler {
            Handler::OwnInline => m.store64(mem_index(T2, T5, Scale::X1, 0), T1),
            Handler::OwnOut => {
                m.load64(T2, field(T2, layout::SLOTS));
                m.store64(mem_index(T2, T5, Scale::X1, 0), T1);
            }
            Handler::AddInline => {
                check_validity(m, true, miss);
                m.load64(T6, entry_word(2));
                m.store64(mem_index(T2, T5, Scale::X1, 0), T1);
                m.store64(field(T2, layout::SHAPE), T6);
            }
            Handler::AddGrow => {
                check_validity(m, true, miss);
                // While the slots have room; growing them is the helper's.
                m.load64(T3, field(T2, layout::SLOTS));
                m.branch64(Cond::Eq, T3, 0, miss);
                m.load32(T0, mem(T3, AUX_OFFSET as i32));
                m.shl32(T0, T0, 3);
                m.branch32(Cond::Above, T5, T0, miss);
                m.load64(T6, entry_word(2));
                m.store64(mem_index(T3, T5, Scale::X1, 0), T1);
                m.store64(field(T2, layout::SHAPE), T6);
                // Two owners were written to. The slots are never old where the object is new, but the other way round they may be.
                let clean = m.label();
                m.load8(T0, abi::barrier_state());
                m.load8(T4, mem(T2, STATE_OFFSET as i32));
                m.branch32(Cond::Ne, T4, T0, clean);
                m.prologue(0);
                m.push_pair(T3, T4);
                m.call_label(barrier_slow);
                m.pop_pair(T3, T4);
                m.epilogue();
                m.bind(clean);
                m.mov64(T2, T3);
            }
            _ => unreachable!("not in the list above"),
        }
        finish_write(m, barrier_slow);
    }
}

/// The write barrier of the cell in `T2`, and back to compiled code with something that is not 0.
fn finish_write<M: MacroAssembler>(m: &mut M, barrier_slow: Label) {
    let slow = m.label();
    m.load8(T0, abi::barrier_state());
    m.load8(T4, mem(T2, STATE_OFFSET as i32));
    m.branch32(Cond::Eq, T4, T0, slow);
    m.mov_imm64(T0, super::helpers::NEXT);
    m.ret();
    m.bind(slow);
    // A tail call: the helper returns something that is not 0.
    m.jump(barrier_slow);
}

/// Makes `this` for a `new`: an ordinary object of the constructor's cached shape, and the code to call. The window's address is in `T2`.
/// Anything unusual is the helper's: another new.target, natives, derived constructors, those that ask for new.target.
fn construct<M: MacroAssembler>(m: &mut M, slow: Label) {
    use crate::code::frame;
    use layout::shape;
    m.load64(T1, mem(T2, 8 * frame::CALLEE as i32));
    m.branch_test64(TestCond::NonZero, T1, NOTCELL, slow);
    m.branch8(Cond::Ne, mem(T1, KIND_OFFSET as i32), CellKind::Function as u8, slow);
    m.branch64(Cond::Ne, T1, mem(T2, 8 * frame::THIS as i32), slow);
    m.load64(T4, field(T1, layout::function::CODE));
    m.load32(T3, field(T4, linked::FLAGS));
    let all = flags::CONSTRUCTOR | flags::DERIVED | flags::NEW_TARGET_UNUSED;
    m.and32(T3, T3, all as i32);
    m.branch32(Cond::Ne, T3, (all & !flags::DERIVED) as i32, slow);
    m.load64(T5, field(T1, layout::function::CONSTRUCT_CACHE));
    m.branch64(Cond::Eq, T5, 0, slow);
    m.load64(T6, field(T5, shape::PROTOTYPE));
    m.branch64(Cond::Ne, T6, field(T1, layout::function::PROTOTYPE), slow);
    // Up to 128 bytes, size classes are multiples of 16 and follow each other.
    let start = layout::inline_start(CellKind::Object) as i32;
    let capacity_max = (128 - start) / 8;
    m.load16(T0, field(T5, shape::INLINE_CAPACITY));
    m.branch32(Cond::Above, T0, capacity_max, slow);
    m.add32(T0, T0, 1);
    m.and32(T0, T0, !1);
    m.shl32(T0, T0, 3);
    m.add64(T3, T0, VM);
    let range = abi::bump_range(start as usize);
    let (cursor, end) = (mem(T3, range.offset), mem(T3, range.offset + 8));
    m.load64(T1, cursor);
    m.add64(T6, T1, start);
    m.add64(T6, T6, T0);
    m.branch64(Cond::Above, T6, end, slow);
    m.store64(cursor, T6);
    m.store64_imm(mem(T1, 0), header_word(CellKind::Object, ElementsKind::HoleyAny as u8, 0));
    m.store64(field(T1, layout::SHAPE), T5);
    m.load64(T6, abi::empty_elements());
    m.store64(field(T1, layout::ELEMENTS), T6);
    m.store64(mem(T2, 8 * frame::THIS as i32), T1);
    if is_planted(Fault::ClobberedRegister) {
        m.mov64(NOTCELL, T3);
    }
    m.add64(T0, T4, 1);
    m.ret();
}

/// The header of a new cell.
pub fn header_word(kind: CellKind, elements_kind: u8, aux: u32) -> u64 {
    let state = u64::from(crate::heap::cell::state::WHITE) << (8 * STATE_OFFSET);
    kind as u64
        | state
        | u64::from(elements_kind) << (8 * ELEMENTS_KIND_OFFSET)
        | u64::from(aux) << (8 * AUX_OFFSET)
}

/// `array[length] = value`: an object in `T1`, an index in `T2` that is below the capacity of the elements in `T3` and has a hole there, the value in
/// `T4`, the elements kind in `T5`. What is no plain append is the helper's.
fn append_element<M: MacroAssembler>(m: &mut M, slow: Label, barrier_slow: Label) {
    use layout::array;
    m.branch8(Cond::Ne, mem(T1, KIND_OFFSET as i32), CellKind::Array as u8, slow);
    m.branch_test8(TestCond::NonZero, mem(T1, FLAGS_OFFSET as i32), array::LENGTH_READONLY, slow);
    m.branch32(Cond::Ne, T2, field(T1, array::LENGTH), slow);
    // A setter for the index could only be in a prototype.
    m.load64(T6, abi::no_prototype_elements());
    m.branch64_mem(Cond::Ne, field(T6, layout::validity::HOLDS), Value::TRUE.bits(), slow);
    m.load64(T6, field(T1, layout::SHAPE));
    let forbidden = shape_flags::IS_PROTOTYPE | shape_flags::NOT_EXTENSIBLE;
    m.branch_test32_mem(TestCond::NonZero, mem(T6, AUX_OFFSET as i32), forbidden as i32, slow);
    let any = m.label();
    let doubles = m.label();
    let grown = m.label();
    m.branch32(Cond::AboveEq, T5, ElementsKind::PackedAny as i32, any);
    m.branch32(Cond::AboveEq, T5, ElementsKind::PackedDouble as i32, doubles);
    m.branch64(Cond::Below, T4, NUMTAG, slow);
    m.store64(mem_index(T3, T2, Scale::X8, layout::VALUES.offset() as i32), T4);
    m.bind(grown);
    m.add32(T2, T2, 1);
    m.store32(field(T1, array::LENGTH_U32), T2);
    m.mov_imm64(T0, super::helpers::NEXT);
    m.ret();
    m.bind(doubles);
    let int = m.label();
    m.branch64(Cond::AboveEq, T4, NUMTAG, int);
    m.branch_test64(TestCond::Zero, T4, NUMTAG, slow);
    m.add64(T6, T4, NUMTAG);
    m.store64(mem_index(T3, T2, Scale::X8, layout::DOUBLES.offset() as i32), T6);
    m.jump(grown);
    m.bind(int);
    m.f64_from_i32(F0, T4);
    m.store_f64(mem_index(T3, T2, Scale::X8, layout::DOUBLES.offset() as i32), F0);
    m.jump(grown);
    m.bind(any);
    m.store64(mem_index(T3, T2, Scale::X8, layout::VALUES.offset() as i32), T4);
    m.add32(T2, T2, 1);
    m.store32(field(T1, array::LENGTH_U32), T2);
    m.mov64(T2, T3);
    finish_write(m, barrier_slow);
}
