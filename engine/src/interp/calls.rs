//! Calls from interpreted code, and entering compiled code.

use super::FrameState;
use crate::code::frame;
use crate::code::linked::{self, Code, callees, flags};
use crate::code::ops::{Feedback, Jump, Reg};
use crate::heap::cell::{Cell, CellKind};
use crate::object::layout::function;
use crate::runtime::{Completion, Context};
use crate::value::Value;

/// How a call goes on.
pub enum Next {
    /// It is done.
    Value(Value),
    /// A frame was pushed; the loop runs it.
    Frame(FrameState),
}

fn bytecode_callee(callee: Value) -> Option<Code> {
    let cell = Cell::try_of(callee)?;
    if cell.kind() == CellKind::Function { Some(Code::at(cell.get(function::CODE))) } else { None }
}

/// Counts a call of `code`, and asks for its promotion when the countdown runs out. True where it has compiled code.
#[inline(always)]
fn count_call(cx: &mut Context, code: Code) -> bool {
    let cell = code.cell();
    let left = cell.get(linked::COUNTDOWN);
    let now = left.saturating_sub(cx.settings.call_weight);
    cell.init(linked::COUNTDOWN, now);
    if now == 0 {
        promote(cx, code);
    }
    cell.get(linked::FLAGS) & flags::BASELINE != 0
}

#[cold]
#[inline(never)]
fn promote(cx: &mut Context, code: Code) {
    (cx.hooks.promote)(cx, code, None);
}

/// [`crate::code::ops::Call`].
#[inline(always)]
pub fn call(cx: &mut Context, f: FrameState, base: Reg, argc: usize, slot: Feedback) -> Completion<Next> {
    let window = f.slot_address(base);
    let callee = f.get(Reg(base.0 + frame::CALLEE as u16));
    let Some(code) = bytecode_callee(callee) else {
        if f.feedback(slot, callees::STATE) != callee.bits() {
            f.code().note_callee(slot, callee);
        }
        return cx.call_window(window, argc, None).map(Next::Value);
    };
    if code.cell().get(linked::FLAGS) & flags::CLASS_CONSTRUCTOR != 0 {
        return Err(cx.throw_class_call(callee));
    }
    if f.feedback(slot, callees::TARGET) != callee.bits() {
        f.code().note_callee(slot, callee);
    }
    enter(cx, window, argc, code, 0)
}

/// [`crate::code::ops::Construct`].
#[inline(always)]
pub fn construct(
    cx: &mut Context,
    f: FrameState,
    base: Reg,
    argc: usize,
    slot: Feedback,
) -> Completion<Next> {
    let window = f.slot_address(base);
    let callee = f.get(Reg(base.0 + frame::CALLEE as u16));
    let Some(code) = bytecode_callee(callee).filter(|code| code.has(flags::CONSTRUCTOR)) else {
        return cx.construct_window(window, argc).map(Next::Value);
    };
    if f.feedback(slot, callees::TARGET) != callee.bits() {
        f.code().note_constructor(slot, callee);
    }
    let this_slot = Reg(base.0 + frame::THIS as u16);
    let new_target = f.get(this_slot);
    let this = cx.this_for_construct(code, new_target)?;
    let window_frame = f;
    window_frame.set(this_slot, this);
    cx.objects.heap.set_root(cx.new_target, new_target);
    match enter(cx, window, argc, code, frame::FLAG_CONSTRUCT)? {
        Next::Value(value) if Cell::try_of(value).is_some_and(Cell::is_object) => Ok(Next::Value(value)),
        Next::Value(_) => Ok(Next::Value(this)),
        next => Ok(next),
    }
}

#[inline(always)]
fn enter(cx: &mut Context, window: usize, argc: usize, code: Code, frame_flags: u8) -> Completion<Next> {
    let compiled = count_call(cx, code);
    if !compiled {
        cx.push_frame(window, argc, code, frame_flags)?;
        return Ok(Next::Frame(FrameState::load(window, 0)));
    }
    let caller = cx.caller();
    cx.enter_native()?;
    let result = match cx.push_frame(window, argc, code, frame_flags) {
        Ok(()) => (cx.hooks.enter_compiled)(cx, window, 0),
        Err(throw) => Err(throw),
    };
    cx.native_depth -= 1;
    cx.resume(caller);
    result.map(Next::Value)
}

/// The countdown ran out at a back edge: compiles the function, and enters its loop where that worked.
#[cold]
#[inline(never)]
pub fn enter_loop(cx: &mut Context, f: FrameState, to: Jump) -> Option<Completion> {
    let code = f.code();
    f.save_offset();
    let header = (f.saved_offset() as i32 + to.0) as u32;
    if !code.has(flags::BASELINE) {
        (cx.hooks.promote)(cx, code, Some(header));
    }
    if !code.has(flags::BASELINE) {
        return None;
    }
    if let Err(throw) = cx.enter_native() {
        return Some(Err(throw));
    }
    let result = (cx.hooks.enter_compiled)(cx, f.fp(), header);
    cx.native_depth -= 1;
    Some(result)
}
