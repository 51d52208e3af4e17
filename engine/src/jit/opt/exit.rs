//! Leaving optimised code: the values of an exit go back into the frame, and T1 goes on with it.
//!
//! The code generator's stub for an exit jumps to a thunk of the function's (`thunk`), which keeps all registers and calls [`take`]. T1 then runs as
//! a callee of the optimised function's native frame, and that function returns what it gives: nothing is counted as nesting, and no Rust frame stays.
//!
//! # Invariants
//! - Each register that is live where T1 goes on is written, or was in the frame all along.
//! - A guard that was made to fail for testing counts for nothing.

use super::graph::Rep;
use super::tier::OptCode;
use crate::code::frame;
use crate::code::linked::Code;
use crate::heap::cell::Cell;
use crate::jit::tier;
use crate::runtime::Context;
use crate::runtime::call::{read_slot, write_slot};
use crate::value::Value;
use tierlock_codegen::ExitValue;
use tierlock_codegen::ir::Type;

/// Why code leaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExitKind {
    /// A guess was wrong.
    Guard,
    /// As planned: at the back edge of a loop around the one that was entered.
    Leave,
    /// An exception that the function handles.
    Exception,
}

/// What an exit means.
#[derive(Clone, Debug)]
pub struct ExitInfo {
    /// Where T1 goes on; where the exception was thrown.
    pub offset: u32,
    /// Why.
    pub kind: ExitKind,
    /// What the values behind the first are: registers, and how they lie.
    pub registers: Vec<(u16, Rep)>,
}

/// Words of the area in which the thunk keeps registers: those by number, integers and then doubles, and what [`take`] has to say.
pub const AREA_WORDS: usize = 68;
/// Word of the area: the context.
pub const AREA_CONTEXT: usize = 64;
/// Word of the area: the frame.
pub const AREA_FRAME: usize = 65;

/// Called by the thunk, with the function's data, the number of the exit, the area of registers and the native frame pointer. Returns where T1 goes on,
/// or 0 where an exception leaves the function after all.
///
/// # Safety
/// Only the thunk calls it: `code` is what was put into the thunk, `area` has [`AREA_WORDS`] words, and the function's native frame at `native` is still in place.
pub unsafe extern "C" fn take(code: *const OptCode, number: u64, area: *mut u64, native: usize) -> u64 {
    // SAFETY: the thunk passes the address that was put into it when the code was installed; the data live as long as the code.
    let code = unsafe { &*code };
    let map = &code.exits[number as usize];
    let info = &code.infos[map.exit.0 as usize];
    let read = |place: ExitValue| match place {
        // SAFETY: the thunk's area has a word for each register.
        ExitValue::Reg(reg) => unsafe { area.add(reg.index()).read() },
        // SAFETY: the map says where in the native frame, which is still in place, the value is.
        ExitValue::Stack(offset) => unsafe { ((native as isize + offset as isize) as *const u64).read() },
        ExitValue::Const(bits) => bits,
    };
    let fp = read(map.values[0].1) as usize;
    for (&(ty, place), &(register, rep)) in map.values[1..].iter().zip(&info.registers) {
        let bits = read(place);
        let value = match rep {
            Rep::Tagged => Value::from_bits(bits),
            Rep::Int => Value::int(bits as u32 as i32),
            Rep::Double => Value::double(f64::from_bits(bits)),
            Rep::Bool => Value::bool(bits as u32 != 0),
            Rep::None => unreachable!("a register has a value"),
        };
        debug_assert_eq!(ty == Type::F64, rep == Rep::Double);
        write_slot(fp + 8 * usize::from(register), value);
    }
    // What the function saved for its caller is the caller's again.
    for &(reg, offset) in &code.saved {
        // SAFETY: as above: the registers that the function saved lie in its frame.
        unsafe { area.add(reg.index()).write(((native as isize + offset as isize) as *const u64).read()) };
    }
    // SAFETY: the context outlives the code, and nothing else refers to it while compiled code runs.
    let cx = unsafe { &mut *code.context };
    // SAFETY: as above: the area has these words.
    unsafe {
        area.add(AREA_CONTEXT).write(code.context as u64);
        area.add(AREA_FRAME).write(fp as u64);
    }
    cx.set_fp(fp);
    let state = read_slot(fp + 8 * frame::STATE).bits() >> 32 << 32 | u64::from(info.offset);
    write_slot(fp + 8 * frame::STATE, Value::from_bits(state));
    let function = Code::at(Cell::of(read_slot(fp + 8 * frame::CODE)));
    match info.kind {
        ExitKind::Exception => {
            let Some((target, register)) = cx.find_handler(function, info.offset) else { return 0 };
            let pending = cx.pending_throw();
            let exception = cx.take_exception(pending);
            write_slot(fp + 8 * usize::from(register.0), exception);
            trace(cx, code, info, target, fp);
            resume_address(function, target)
        }
        kind => {
            if kind == ExitKind::Guard {
                guard_failed(cx, code, function, info.offset);
            } else {
                // The loop around is hot too: its back edge, where T1 goes on, is what asks next.
                function.set_opt_countdown(0);
            }
            trace(cx, code, info, info.offset, fp);
            resume_address(function, info.offset)
        }
    }
}

fn guard_failed(cx: &mut Context, code: &OptCode, function: Code, offset: u32) {
    if let Some(every) = cx.settings.forced_guards
        && cx.machine.guard_countdown as u32 == 0
    {
        cx.machine.guard_countdown = u64::from(every);
        return;
    }
    super::tier::guard_failed(cx, code, function, offset);
}

fn resume_address(function: Code, offset: u32) -> u64 {
    tier::resume_address(function, offset).expect("baseline code that is optimised can be resumed anywhere")
}

fn trace(cx: &Context, code: &OptCode, info: &ExitInfo, offset: u32, fp: usize) {
    if !cx.settings.trace_deopt {
        return;
    }
    let values: Vec<String> = info
        .registers
        .iter()
        .map(|&(register, rep)| {
            let value = read_slot(fp + 8 * usize::from(register));
            format!("r{register}={} ({rep:?})", describe(value))
        })
        .collect();
    eprintln!(
        "deopt: {} at {} ({:?}), baseline goes on at {offset}: {}",
        code.name,
        info.offset,
        info.kind,
        values.join(" ")
    );
}

fn describe(value: Value) -> String {
    match value {
        value if value.is_int() => value.as_int().to_string(),
        value if value.is_double() => format!("{:?}", value.as_double()),
        value if value.is_undefined() => "undefined".to_owned(),
        value if value.is_null() => "null".to_owned(),
        value if value.is_bool() => (value == Value::TRUE).to_string(),
        value if value.is_empty() => "empty".to_owned(),
        value => Cell::try_of(value).map_or_else(|| "?".to_owned(), |cell| format!("{:?}", cell.kind())),
    }
}
