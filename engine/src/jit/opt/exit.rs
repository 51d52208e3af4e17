//! Leaving optimised code: the values of an exit go back into the frame, and T1 goes on with it.
//!
//! The code generator's stub for an exit jumps to a thunk of the function's (`thunk`), which keeps all registers and calls [`take`]. T1 then runs the
//! innermost frame as a callee of the optimised function's native frame, and so on outwards; the function's own it runs in place of that. Nothing is counted as nesting, and no Rust frame stays.
//!
//! # Invariants
//! - Each register that is live where T1 goes on is written, or was in the frame all along.
//! - An object that the code did without is made once, whatever registers, frames and other such objects hold it.
//! - A guard that was made to fail for testing counts for nothing.

use super::graph::Rep;
use super::snapshot::Closure;
use super::tier::OptCode;
use crate::code::frame;
use crate::code::linked::Code;
use crate::code::ops::{Inst, Reg};
use crate::heap::cell::{Cell, Field};
use crate::jit::log::{self, Restored};
use crate::jit::tier;
use crate::object::{Shape, Str, layout};
use crate::runtime::Context;
use crate::runtime::call::{read_slot, write_slot};
use crate::value::Value;
use tierlock_codegen::ir::Type;
use tierlock_codegen::{ExitMap, ExitValue};
use tierlock_fault::{Fault, is_planted};

/// Why code leaves.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ExitKind {
    /// A guess was wrong.
    Guard,
    /// A guess about what enters a loop was wrong.
    Entry,
    /// An integer was none that doubles hold exactly.
    Inexact,
    /// Control came to where it had not been.
    Unseen,
    /// Something has been broken that the code rests on; it is forgotten already.
    Broken,
    /// As planned: at the back edge of a loop around the one that was entered.
    Leave,
    /// An exception that the function handles.
    Exception,
}

/// A frame that an exit lays out.
#[derive(Clone, Copy, Debug)]
pub struct ExitFrame {
    /// Its first slot, from that of the function's own frame, which is there already.
    pub base: u16,
    /// Where it goes on; of a frame that others follow, its call.
    pub offset: u32,
    /// The address of its code cell.
    pub code: u64,
    /// The upper half of its state slot.
    pub state: u32,
}

/// What an object is that an exit makes.
#[derive(Clone, Copy, Debug)]
pub enum ExitObjectKind {
    /// An ordinary object of the shape at this address.
    Object(u64),
    /// An environment of so many variables.
    Environment(u32),
    /// A closure.
    Closure(Closure),
    /// An array, of the narrowest kind that holds its elements, which are its words.
    Array,
}

/// Where a word of such an object comes from.
#[derive(Clone, Copy, Debug)]
pub enum ExitSource {
    /// The exit's value of this number, and how it lies.
    Value(usize, Rep),
    /// The object of this number.
    Object(u16),
}

/// An object that the code did without, and that an exit makes.
#[derive(Clone, Debug)]
pub struct ExitObject {
    /// What it is.
    pub kind: ExitObjectKind,
    /// Its words, by offset; an array's are those of its elements cell, without a gap.
    pub words: Vec<(u32, ExitSource)>,
}

/// What an exit means.
#[derive(Clone, Debug)]
pub struct ExitInfo {
    /// The frames, the function's own first: T1 goes on in the last, at its offset, or where it handles what was thrown there.
    pub frames: Vec<ExitFrame>,
    /// Why.
    pub kind: ExitKind,
    /// What the values behind the first are: slots of the function's own frame or beyond, and how they lie.
    pub registers: Vec<(u16, Rep)>,
    /// The objects that it makes; their words are the values behind those.
    pub objects: Vec<ExitObject>,
    /// Slots that get one of them, and which.
    pub made: Vec<(u16, u16)>,
}

impl ExitInfo {
    /// Where T1 goes on, or where the exception was thrown.
    pub fn offset(&self) -> u32 {
        self.frames.last().expect("the function's own is there").offset
    }
}

/// Objects that an exit may make.
const OBJECTS_MAX: usize = super::escape::REMOVED_MAX;

/// Words of the area in which the thunk keeps registers: those by number, integers and then doubles, and what [`take`] and [`after`] have to say.
pub const AREA_WORDS: usize = 68;
/// Word of the area: the context.
pub const AREA_CONTEXT: usize = 64;
/// Word of the area: the frame that T1 runs.
pub const AREA_FRAME: usize = 65;
/// Word of the area: the function's own frame.
pub const AREA_OWN_FRAME: usize = 66;
/// Word of the area: what the function returns.
pub const AREA_RESULT: usize = 67;

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
    let value_of = |number: usize, rep: Rep| {
        let (ty, place) = map.values[number];
        debug_assert_eq!(ty == Type::F64, rep == Rep::Double);
        let bits = read(place);
        match rep {
            Rep::Tagged => Value::from_bits(bits),
            Rep::Int => Value::int(bits as u32 as i32),
            Rep::Double => Value::double(f64::from_bits(bits)),
            Rep::Safe => number_of(bits as i64),
            Rep::Bool => Value::bool(bits as u32 != 0),
            Rep::Pointer | Rep::None => unreachable!("a register has a value"),
        }
    };
    for (index, &(register, rep)) in info.registers.iter().enumerate() {
        write_slot(fp + 8 * usize::from(register), value_of(index + 1, rep));
    }
    // SAFETY: the context outlives the code, and nothing else refers to it while compiled code runs.
    let cx = unsafe { &mut *code.context };
    let inner = lay_out(fp, &info.frames);
    // SAFETY: as above: the area has these words.
    unsafe {
        area.add(AREA_CONTEXT).write(code.context as u64);
        area.add(AREA_FRAME).write(inner as u64);
        area.add(AREA_OWN_FRAME).write(fp as u64);
        area.add(AREA_RESULT).write(0);
    }
    cx.set_fp(inner);
    if !info.objects.is_empty() {
        make_objects(cx, info, fp, &value_of);
    }
    let function = code_of(inner);
    let offset = info.offset();
    if info.kind == ExitKind::Exception {
        let Some(target) = handle(cx, inner) else { return 0 };
        trace(cx, code, info, target, fp);
        log_exit(cx, code, map, info, fp);
        return resume_address(function, target);
    }
    if info.kind == ExitKind::Broken && is_invalidated(cx) {
        super::tier::invalidate(code);
    }
    if is_forced(cx, function, offset) {
        // It counts for nothing.
    } else if matches!(info.kind, ExitKind::Guard | ExitKind::Entry | ExitKind::Inexact | ExitKind::Unseen) {
        let about = match info.kind {
            ExitKind::Inexact => super::tier::INEXACT,
            ExitKind::Entry => super::tier::ENTERS,
            ExitKind::Unseen => super::tier::RUNS,
            _ => 0,
        };
        super::tier::guard_failed(cx, code, (function, offset | about));
    } else if info.kind == ExitKind::Leave {
        super::tier::left_loop(cx, function);
    }
    trace(cx, code, info, offset, fp);
    log_exit(cx, code, map, info, fp);
    if matches!(info.kind, ExitKind::Guard | ExitKind::Broken) && is_planted(Fault::OptExitOffset) {
        return resume_address(function, behind(function, offset));
    }
    resume_address(function, offset)
}

/// The number that a safe integer is.
fn number_of(value: i64) -> Value {
    match i32::try_from(value) {
        Ok(int) => Value::int(int),
        Err(_) => Value::double(value as f64),
    }
}

/// Makes the objects that the code did without, and puts them where they are wanted. That may collect: registers are in the frame already, the other values still in the
/// native frame or the area, and what is made here in an array on the machine stack.
fn make_objects(cx: &mut Context, info: &ExitInfo, fp: usize, value_of: &dyn Fn(usize, Rep) -> Value) {
    let mut cells = [Value::UNDEFINED; OBJECTS_MAX];
    for (cell, object) in cells.iter_mut().zip(&info.objects) {
        *cell = match object.kind {
            ExitObjectKind::Object(shape) => {
                cx.objects.create_with_shape(Shape::at(Cell::of(Value::from_bits(shape)))).value()
            }
            ExitObjectKind::Environment(size) => cx.new_environment(Value::UNDEFINED, size).value(),
            ExitObjectKind::Closure(known) => {
                let [shape, code] = [known.shape, known.code].map(|bits| Cell::of(Value::from_bits(bits)));
                let (shape, name) = (Shape::at(shape), Value::from_bits(known.name));
                let none = Value::UNDEFINED;
                cx.objects.create_function(shape, code, none, none, name, known.length).value()
            }
            ExitObjectKind::Array => {
                let element = |index: u32| match object.words[index as usize].1 {
                    ExitSource::Value(number, rep) => value_of(number, rep),
                    // It may not be there yet, but it takes elements of any kind, as undefined does.
                    ExitSource::Object(_) => Value::UNDEFINED,
                };
                cx.objects.array_from_fn(object.words.len() as u32, element).value()
            }
        };
    }
    for (cell, object) in cells.iter().zip(&info.objects) {
        let is_array = matches!(object.kind, ExitObjectKind::Array);
        let owner = if is_array { Cell::of(*cell).get(layout::ELEMENTS) } else { Cell::of(*cell) };
        for &(offset, source) in &object.words {
            let value = match source {
                ExitSource::Value(..) if is_array => continue,
                ExitSource::Value(number, rep) => value_of(number, rep),
                ExitSource::Object(object) => cells[usize::from(object)],
            };
            cx.objects.heap.write(owner, Field::at(offset as usize), value);
        }
    }
    for &(slot, object) in &info.made {
        write_slot(fp + 8 * usize::from(slot), cells[usize::from(object)]);
    }
}

/// Writes the headers of frames. Gives the base of the last.
fn lay_out(fp: usize, frames: &[ExitFrame]) -> usize {
    let mut last = fp;
    for (index, frame) in frames.iter().enumerate() {
        let base = fp + 8 * usize::from(frame.base);
        let mut state = u64::from(frame.state);
        if index == 0 {
            state = read_slot(base + 8 * frame::STATE).bits() >> 32;
        } else {
            write_slot(base + 8 * frame::CALLER, Value::from_bits(last as u64));
            write_slot(base + 8 * frame::CODE, Value::from_bits(frame.code));
        }
        write_slot(base + 8 * frame::STATE, Value::from_bits(state << 32 | u64::from(frame.offset)));
        last = base;
    }
    last
}

fn code_of(fp: usize) -> Code {
    Code::at(Cell::of(read_slot(fp + 8 * frame::CODE)))
}

fn offset_of(fp: usize) -> u32 {
    read_slot(fp + 8 * frame::STATE).bits() as u32
}

/// Has a frame handle the pending exception, which was thrown at the offset saved in it: gives where, if it does.
fn handle(cx: &mut Context, fp: usize) -> Option<u32> {
    let (target, register) = cx.find_handler(code_of(fp), offset_of(fp))?;
    let pending = cx.pending_throw();
    let exception = cx.take_exception(pending);
    write_slot(fp + 8 * usize::from(register.0), exception);
    Some(target)
}

/// Called by the thunk when T1 has run a frame to its end, with what it returned, or 0 where an exception is pending: goes on in the frame's caller, if
/// that was built in too, or in the function's own. Returns where T1 goes on in it, or 0 where all is done: then the area has what the function returns.
///
/// # Safety
/// Only the thunk calls it: `area` is what [`take`] was called with.
pub unsafe extern "C" fn after(area: *mut u64, value: u64) -> u64 {
    // SAFETY: `take` wrote these words.
    let (context, mut fp, own) = unsafe {
        let word = |index: usize| area.add(index).read();
        (word(AREA_CONTEXT) as *mut Context, word(AREA_FRAME) as usize, word(AREA_OWN_FRAME) as usize)
    };
    // SAFETY: the context outlives its code, and nothing else refers to it while compiled code runs.
    let cx = unsafe { &mut *context };
    let mut goes_on = 0;
    while fp != own && goes_on == 0 {
        let this = read_slot(fp + 8 * frame::THIS);
        fp = read_slot(fp + 8 * frame::CALLER).bits() as usize;
        cx.set_fp(fp);
        let function = code_of(fp);
        if value == 0 {
            if let Some(target) = handle(cx, fp) {
                goes_on = resume_address(function, target);
            }
        } else {
            goes_on = resume_address(function, return_to(function, fp, Value::from_bits(value), this));
        }
    }
    // SAFETY: as above.
    unsafe {
        area.add(AREA_FRAME).write(fp as u64);
        area.add(AREA_RESULT).write(value);
    }
    goes_on
}

/// Gives the instruction of a frame that called what it wants of the result. Returns the offset behind it.
fn return_to(function: Code, fp: usize, value: Value, this: Value) -> u32 {
    let at = offset_of(fp);
    let inst = function.with(|data| Inst::decode(&data.template.code, at as usize));
    let inst = inst.expect("what was compiled was decoded before");
    let set = |register: Reg, value: Value| {
        if !is_planted(Fault::OptInlinedResult) {
            write_slot(fp + 8 * usize::from(register.0), value);
        }
    };
    // Derived constructors have no such `this`, and return an object.
    let is_object = Cell::try_of(value).is_some_and(Cell::is_object);
    let constructed = if is_object { value } else { this };
    match inst {
        Inst::Call(i) => set(i.dst, value),
        Inst::CallSpread(i) => set(i.dst, value),
        Inst::Construct(i) => set(i.dst, constructed),
        Inst::ConstructSpread(i) => set(i.dst, constructed),
        // A getter gives the property's value; nobody wants what a setter returns.
        Inst::GetNamed(i) => set(i.dst, value),
        Inst::SetNamed(_) => {}
        other => unreachable!("{other:?} has no callee that is built in"),
    }
    at + inst.op().units() as u32
}

/// Whether a guard was made to fail, for testing.
fn is_forced(cx: &mut Context, function: Code, offset: u32) -> bool {
    if let Some(sites) = &cx.settings.guard_sites
        && sites.has(&tier::name_of(function), function.with(|data| data.template.source_range.0), offset)
    {
        return true;
    }
    let Some(every) = cx.settings.forced_guards else { return false };
    let forced = cx.machine.guard_countdown as u32 == 0;
    if forced {
        cx.machine.guard_countdown = u64::from(every);
    }
    forced
}

/// Whether code was told that what it rests on was broken, for testing.
fn is_invalidated(cx: &mut Context) -> bool {
    let Some(every) = cx.settings.invalidate_every else { return false };
    let invalidated = cx.machine.invalidate_countdown as u32 == 0;
    if invalidated {
        cx.machine.invalidate_countdown = u64::from(every);
    }
    invalidated
}

/// The offset of the next instruction.
fn behind(function: Code, offset: u32) -> u32 {
    function.with(|data| {
        let inst = Inst::decode(&data.template.code, offset as usize).expect("an exit is at an instruction");
        offset + inst.op().units() as u32
    })
}

fn resume_address(function: Code, offset: u32) -> u64 {
    tier::resume_address(function, offset).expect("baseline code that is optimised can be resumed anywhere")
}

fn trace(cx: &Context, code: &OptCode, info: &ExitInfo, offset: u32, fp: usize) {
    if !cx.settings.trace_deopt {
        return;
    }
    let shown = |register: u16| describe(read_slot(fp + 8 * usize::from(register)));
    let kept =
        info.registers.iter().map(|&(register, rep)| format!("r{register}={} ({rep:?})", shown(register)));
    let made = info
        .made
        .iter()
        .map(|&(register, object)| format!("r{register}={} (made, number {object})", shown(register)));
    let values: Vec<String> = kept.chain(made).collect();
    let inner: String = info.frames[1..]
        .iter()
        .map(|frame| format!("in {}, ", tier::name_of(code_of(fp + 8 * usize::from(frame.base)))))
        .collect();
    eprintln!(
        "deopt: {} at {} ({:?}), {}baseline goes on at {offset}: {}",
        code.name,
        info.offset(),
        info.kind,
        inner,
        values.join(" ")
    );
}

/// Says in the log what has happened, if there is one.
fn log_exit(cx: &mut Context, code: &OptCode, map: &ExitMap, info: &ExitInfo, fp: usize) {
    if !log::is_on(cx) {
        return;
    }
    let frames = info.frames.iter().enumerate().map(|(at, frame)| {
        let function = code_of(fp + 8 * usize::from(frame.base));
        let position = function.position(frame.offset);
        let end = info.frames.get(at + 1).map_or(u16::MAX, |next| next.base);
        let all = info.registers.iter().map(|&(slot, _)| slot).chain(info.made.iter().map(|&(slot, _)| slot));
        let values = all.filter(|slot| (frame.base..end).contains(slot)).map(|slot| {
            let value = read_slot(fp + 8 * usize::from(slot));
            let shown = if Str::try_of(value).is_some() { "a string".to_owned() } else { describe(value) };
            format!("r{} = {shown}", slot - frame.base)
        });
        Restored {
            name: tier::name_of(function),
            offset: frame.offset,
            place: function.with(|data| data.source.line_column(position)),
            instruction: function.with(|data| {
                let inst = Inst::decode(&data.template.code, frame.offset as usize);
                inst.map_or_else(String::new, |inst| inst.op().info().name.to_owned())
            }),
            values: values.collect(),
        }
    });
    let why = match info.kind {
        ExitKind::Guard => "a guard failed",
        ExitKind::Unseen => "this has never run before",
        ExitKind::Inexact => "an integer got too large to be exact",
        ExitKind::Entry => "a guard of what enters the loop failed",
        ExitKind::Broken => "what the code rests on was broken",
        ExitKind::Leave => "the loop has ended",
        ExitKind::Exception => "an exception is handled",
    };
    let frames: Vec<Restored> = frames.collect();
    log::left(cx, &code.name, code.address() + u64::from(map.stub), why, &frames);
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
