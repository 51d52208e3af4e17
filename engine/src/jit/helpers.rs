//! What compiled code calls in Rust.
//!
//! The helper of an op does one whole instruction on the interpreter's frame: it reads its operands from the bytecode at the offset that compiled
//! code saved, so call sites pass nothing, and leaves its result in the frame. All helpers are `extern "C"`: a panic that reaches
//! one ends the process with its message, and never unwinds through compiled code.
//!
//! # Invariants
//! - The running frame is `fp`, its offset is saved, and [`Context::fp`] says so, before a helper runs. The running realm may be another's: compiled
//!   code calls functions of other realms like its own, so helpers begin by making it the frame's.
//! - A helper returns 0 exactly where it left an exception pending.

use super::leaf;
use super::tier;
use crate::code::frame;
use crate::code::linked::{self, Code, flags};
use crate::code::ops::{self, Const, Count, Feedback, Op, Reg};
use crate::heap::cell::{Cell, CellKind};
use crate::ic::arith as seen;
use crate::object::{PropertyKey, Str, layout};
use crate::runtime::operator::{Arith, Relation};
use crate::runtime::{Completion, Context};
use crate::value::Value;

/// Control goes on behind the instruction.
pub const NEXT: u64 = 1;
/// Control goes to the instruction's jump target.
pub const JUMP: u64 = 2;

/// The signature of helpers, as far as the table knows it.
pub type HelperFn = extern "C" fn(*mut Context, usize) -> u64;

/// Helpers that are not those of an op.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum Helper {
    /// Runs a function that has no compiled code: its frame's header is written, nothing else of it.
    EnterInterpreter,
    /// Makes the whole frame of a function that needs an arguments object or a rest array.
    EnterWithArguments,
    /// The stack check at a function's entry failed.
    CheckLimit,
    /// A class constructor was called without `new`.
    ThrowClassCall,
    /// Where the running frame handles the pending exception.
    FindHandler,
    /// Runs the rest of the frame in the interpreter.
    LeaveToInterpreter,
    /// A named read that no entry of the site's cache does. Returns the value.
    GetNamedMiss,
    /// An element write.
    SetElemMiss,
    /// The write barrier.
    Barrier,
    /// Makes `this` and finds the code for a `new`: returns the code cell's address plus 1, or else the result.
    PrepareConstruct,
    /// A function in baseline code is hot.
    Optimise,
    /// A loop in baseline code is hot: returns where to enter it, or else [`NEXT`].
    OptimiseLoop,
    /// Optimised code has no room left on the machine stack.
    NativeOverflow,
    /// Makes missing arguments undefined.
    FillArguments,
    /// The remainder of two doubles. Not called through a thunk.
    Remainder,
    /// Compares two cells by `===`. Not called through a thunk.
    StringsAreEqual,
    /// The value of a key of a Map. Not called through a thunk, as those that follow up to [`Helper::Append`].
    TableGet,
    /// Whether a Map or Set has a key.
    TableHas,
    /// Takes a key out of a Map or Set: whether it was there.
    TableDelete,
    /// Sets the value of a key of a Map.
    MapSet,
    /// Adds a value to a Set.
    SetAdd,
    /// The value of an object in a WeakMap.
    WeakGet,
    /// Whether a WeakMap has an object.
    WeakHas,
    /// Sets the value of an object in a WeakMap.
    WeakSet,
    /// `Object.is`.
    SameValue,
    /// Two strings in one, which is not too long.
    Concat,
    /// The string of an int32.
    StringOfInt,
    /// Makes an array that may change, and is not sparse, so long.
    SetLength,
    /// An array with a value behind its elements, without one where that is empty; a new array where there is none.
    Append,
    /// Notes the function that a call or construction in baseline code calls.
    NoteCallee,
    /// The unit of a string at an index below its length. Not called through a thunk.
    CharCode,
    /// The string of one code unit. Not called through a thunk.
    SingleChar,
    /// Takes the pending exception, of a function that handles it; returns 0 where it cannot be caught.
    TakeException,
}

impl Helper {
    /// All of them, by number.
    pub const ALL: [Helper; 33] = [
        Helper::EnterInterpreter,
        Helper::EnterWithArguments,
        Helper::CheckLimit,
        Helper::ThrowClassCall,
        Helper::FindHandler,
        Helper::LeaveToInterpreter,
        Helper::GetNamedMiss,
        Helper::SetElemMiss,
        Helper::Barrier,
        Helper::PrepareConstruct,
        Helper::Optimise,
        Helper::OptimiseLoop,
        Helper::NativeOverflow,
        Helper::FillArguments,
        Helper::Remainder,
        Helper::StringsAreEqual,
        Helper::TableGet,
        Helper::TableHas,
        Helper::TableDelete,
        Helper::MapSet,
        Helper::SetAdd,
        Helper::WeakGet,
        Helper::WeakHas,
        Helper::WeakSet,
        Helper::SameValue,
        Helper::Concat,
        Helper::StringOfInt,
        Helper::SetLength,
        Helper::Append,
        Helper::NoteCallee,
        Helper::CharCode,
        Helper::SingleChar,
        Helper::TakeException,
    ];

    /// Whether the helper runs in the place of a function's frame that is not complete yet: its 0 is returned to the caller as it is.
    pub fn returns_plainly(self) -> bool {
        matches!(
            self,
            Helper::EnterInterpreter
                | Helper::EnterWithArguments
                | Helper::CheckLimit
                | Helper::ThrowClassCall
                | Helper::LeaveToInterpreter
        )
    }

    fn address(self) -> usize {
        leaf::address(self).unwrap_or_else(|| self.function() as usize)
    }

    fn function(self) -> HelperFn {
        match self {
            Helper::Optimise => optimise,
            Helper::OptimiseLoop => optimise_loop,
            Helper::NativeOverflow => native_overflow,
            Helper::FillArguments => fill_arguments,
            Helper::Remainder
            | Helper::StringsAreEqual
            | Helper::CharCode
            | Helper::TableGet
            | Helper::TableHas
            | Helper::MapSet
            | Helper::SetAdd
            | Helper::SameValue
            | Helper::Concat
            | Helper::StringOfInt
            | Helper::SetLength
            | Helper::Append
            | Helper::TableDelete
            | Helper::WeakGet
            | Helper::WeakHas
            | Helper::WeakSet => {
                unreachable!("they have signatures of their own")
            }
            Helper::EnterInterpreter => enter_interpreter,
            Helper::EnterWithArguments => enter_with_arguments,
            Helper::CheckLimit => check_limit,
            Helper::ThrowClassCall => throw_class_call,
            Helper::FindHandler => find_handler,
            Helper::TakeException => take_exception,
            Helper::SingleChar => single_char,
            Helper::LeaveToInterpreter => leave_to_interpreter,
            Helper::GetNamedMiss => get_named_miss,
            Helper::SetElemMiss => set_elem_miss,
            Helper::Barrier => barrier,
            Helper::PrepareConstruct => prepare_construct,
            Helper::NoteCallee => note_callee,
        }
    }
}

/// The addresses of all helpers: those of ops, the others, and those that take values ([`super::direct`]); 0 for ops that never call one.
pub fn table() -> Box<[usize]> {
    let ops = Op::all().iter().map(|&op| op_helper(op).map_or(0, |helper| helper as usize));
    let others = Helper::ALL.iter().map(|helper| helper.address());
    ops.chain(others).chain(super::direct::table()).collect()
}

/// The frame that a helper works on, at the instruction whose offset is saved in it.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    fp: usize,
    units: *const u16,
}

impl Frame {
    /// The frame at `fp`.
    pub(super) fn at(fp: usize) -> Frame {
        let mut frame = Frame { fp, units: std::ptr::null() };
        let units = frame.code().cell().get(linked::UNITS) as *const u16;
        // SAFETY: compiled code saves offsets of instructions of its own function, whose units live as long as its cell.
        frame.units = unsafe { units.add(frame.offset() as usize) };
        frame
    }

    /// The slot `index`.
    fn slot(self, index: usize) -> *mut u64 {
        (self.fp + 8 * index) as *mut u64
    }

    /// The running function.
    pub(super) fn code(self) -> Code {
        // SAFETY: the code slot of a frame that compiled code runs holds its code cell, which the frame keeps alive.
        Code::at(unsafe { Cell::from_address(self.slot(frame::CODE).read() as usize) })
    }

    /// The saved offset.
    pub(super) fn offset(self) -> u32 {
        self.state() as u32
    }

    fn state(self) -> u64 {
        // SAFETY: `fp` is the base of a live frame.
        unsafe { self.slot(frame::STATE).read() }
    }

    fn argc(self) -> usize {
        (self.state() >> 32) as usize & 0xff_ffff
    }

    fn flags(self) -> u8 {
        (self.state() >> 56) as u8
    }

    fn caller(self) -> usize {
        // SAFETY: as in `state`.
        unsafe { self.slot(frame::CALLER).read() as usize }
    }

    /// Unit `index` of the instruction.
    #[inline(always)]
    pub(super) fn unit(self, index: usize) -> u16 {
        // SAFETY: the instruction is whole: its function's bytecode was verified.
        unsafe { self.units.add(index).read() }
    }

    /// Reads a register.
    #[inline(always)]
    pub(super) fn get(self, reg: Reg) -> Value {
        // SAFETY: verified bytecode names registers of the frame.
        Value::from_bits(unsafe { self.slot(usize::from(reg.0)).read() })
    }

    /// Writes a register.
    #[inline(always)]
    pub(super) fn set(self, reg: Reg, value: Value) {
        // SAFETY: as in `get`.
        unsafe { self.slot(usize::from(reg.0)).write(value.bits()) };
    }

    fn address(self, reg: Reg) -> usize {
        self.fp + 8 * usize::from(reg.0)
    }

    fn constant(self, index: Const) -> Value {
        self.code().constant(index)
    }

    pub(super) fn key(self, name: Const) -> PropertyKey {
        PropertyKey::of_cell(Cell::of(self.constant(name)))
    }

    pub(super) fn add_feedback(self, slot: Feedback, bits: u64) {
        let word = self.code().feedback(slot, 0);
        if word & bits != bits {
            self.code().set_feedback(slot, 0, word | bits);
        }
    }

    fn window(self, base: Reg, count: Count) -> Vec<Value> {
        (0..count.0).map(|i| self.get(Reg(base.0 + i))).collect()
    }
}

/// The context behind the pointer that compiled code passes.
///
/// # Safety
/// `cx` is what [`super::tier`] entered compiled code with, on this thread, and the caller makes no second reference.
#[inline(always)]
pub(super) unsafe fn context<'a>(cx: *mut Context) -> &'a mut Context {
    // SAFETY: by this function's contract: the reference that compiled code was entered with is not used until it returns.
    unsafe { &mut *cx }
}

/// The context and the frame that a helper works with. Where another realm runs than the frame's, the helper starts again in that: with nothing to keep across
/// the change, so that the usual way is a compare and no more.
macro_rules! begin {
    ($cx:ident, $fp:ident, $helper:ident) => {{
        // SAFETY: only compiled code calls helpers, through the thunks.
        let cx = unsafe { context($cx) };
        let frame = Frame::at($fp);
        if frame.code().realm() != cx.objects.realm {
            return in_its_realm(cx, $fp, $helper);
        }
        (cx, frame)
    }};
}

#[cold]
#[inline(never)]
fn in_its_realm(cx: &mut Context, fp: usize, helper: HelperFn) -> u64 {
    cx.run_in(Frame::at(fp).code().realm());
    helper(cx, fp)
}

pub(super) fn done(result: Completion<u64>) -> u64 {
    result.unwrap_or(0)
}

pub(super) fn value_bits(result: Completion) -> u64 {
    match result {
        Ok(value) => {
            debug_assert!(!value.is_empty(), "a helper's result is empty");
            value.bits()
        }
        Err(_) => 0,
    }
}

fn kinds(value: Value) -> u64 {
    if value.is_int() {
        seen::INT
    } else if value.is_double() {
        seen::DOUBLE
    } else if Str::try_of(value).is_some() {
        seen::STRING
    } else {
        seen::OTHER
    }
}

pub(super) fn arith(cx: &mut Context, f: Frame, op: Arith, a: Value, b: Value, fb: Feedback) -> Completion {
    f.add_feedback(fb, kinds(a) | kinds(b));
    cx.arith(op, a, b)
}

pub(super) fn unary(
    cx: &mut Context,
    f: Frame,
    a: Value,
    fb: Feedback,
    op: impl FnOnce(&mut Context, Value) -> Completion,
) -> Completion {
    f.add_feedback(fb, kinds(a));
    op(cx, a)
}

pub(super) fn relate(
    cx: &mut Context,
    f: Frame,
    relation: Relation,
    a: Value,
    b: Value,
    fb: Feedback,
) -> Completion<bool> {
    f.add_feedback(fb, kinds(a) | kinds(b));
    cx.relate(relation, a, b)
}

pub(super) fn next_or_jump(jump: bool) -> u64 {
    if jump { JUMP } else { NEXT }
}

macro_rules! op_helpers {
    ($( $op:ident |$cx:ident, $f:ident, $i:ident| $body:expr; )* ; none: $($none:ident)*) => {
        /// The helper of an op: none where compiled code never needs one.
        pub fn op_helper(op: Op) -> Option<HelperFn> {
            match op {
                $( Op::$op => {
                    extern "C" fn helper(cx: *mut Context, fp: usize) -> u64 {
                        let ($cx, $f) = begin!(cx, fp, helper);
                        #[allow(unused_variables)]
                        let $i = ops::$op::fetch(|i| $f.unit(i));
                        #[allow(unused_mut)]
                        let mut run = || -> Completion<u64> { $body };
                        done(run())
                    }
                    Some(helper)
                } )*
                $( Op::$none )|* => None,
            }
        }
    };
}

macro_rules! set {
    ($f:ident, $dst:expr, $value:expr) => {{
        let value = $value;
        $f.set($dst, value);
        Ok(NEXT)
    }};
}
macro_rules! binary {
    ($cx:ident, $f:ident, $i:ident, $op:ident) => {
        set!($f, $i.dst, arith($cx, $f, Arith::$op, $f.get($i.lhs), $f.get($i.rhs), $i.fb)?)
    };
}
macro_rules! binary_imm {
    ($cx:ident, $f:ident, $i:ident, $op:ident) => {
        set!($f, $i.dst, arith($cx, $f, Arith::$op, $f.get($i.lhs), Value::int($i.imm.0), $i.fb)?)
    };
}
macro_rules! relation {
    ($cx:ident, $f:ident, $i:ident, $op:ident) => {
        set!($f, $i.dst, Value::bool(relate($cx, $f, Relation::$op, $f.get($i.lhs), $f.get($i.rhs), $i.fb)?))
    };
}
macro_rules! jump_relation {
    ($cx:ident, $f:ident, $i:ident, $op:ident, $when:expr) => {
        Ok(next_or_jump(relate($cx, $f, Relation::$op, $f.get($i.lhs), $f.get($i.rhs), $i.fb)? == $when))
    };
}
macro_rules! jump_relation_imm {
    ($cx:ident, $f:ident, $i:ident, $op:ident, $when:expr) => {
        Ok(next_or_jump(
            relate($cx, $f, Relation::$op, $f.get($i.lhs), Value::int($i.imm.0), $i.fb)? == $when,
        ))
    };
}

op_helpers! {
    Add |cx, f, i| binary!(cx, f, i, Add);
    Sub |cx, f, i| binary!(cx, f, i, Sub);
    Mul |cx, f, i| binary!(cx, f, i, Mul);
    Div |cx, f, i| binary!(cx, f, i, Div);
    Mod |cx, f, i| binary!(cx, f, i, Mod);
    Exp |cx, f, i| binary!(cx, f, i, Exp);
    BitAnd |cx, f, i| binary!(cx, f, i, BitAnd);
    BitOr |cx, f, i| binary!(cx, f, i, BitOr);
    BitXor |cx, f, i| binary!(cx, f, i, BitXor);
    Shl |cx, f, i| binary!(cx, f, i, Shl);
    Shr |cx, f, i| binary!(cx, f, i, Shr);
    UShr |cx, f, i| binary!(cx, f, i, UShr);
    AddI |cx, f, i| binary_imm!(cx, f, i, Add);
    SubI |cx, f, i| binary_imm!(cx, f, i, Sub);
    MulI |cx, f, i| binary_imm!(cx, f, i, Mul);
    DivI |cx, f, i| binary_imm!(cx, f, i, Div);
    ModI |cx, f, i| binary_imm!(cx, f, i, Mod);
    BitAndI |cx, f, i| binary_imm!(cx, f, i, BitAnd);
    BitOrI |cx, f, i| binary_imm!(cx, f, i, BitOr);
    BitXorI |cx, f, i| binary_imm!(cx, f, i, BitXor);
    ShlI |cx, f, i| binary_imm!(cx, f, i, Shl);
    ShrI |cx, f, i| binary_imm!(cx, f, i, Shr);
    UShrI |cx, f, i| binary_imm!(cx, f, i, UShr);
    Neg |cx, f, i| set!(f, i.dst, unary(cx, f, f.get(i.src), i.fb, Context::negate)?);
    ToNumber |cx, f, i| set!(f, i.dst, unary(cx, f, f.get(i.src), i.fb, Context::to_numeric)?);
    ToNumeric |cx, f, i| set!(f, i.dst, unary(cx, f, f.get(i.src), i.fb, Context::to_numeric)?);
    Inc |cx, f, i| set!(f, i.dst, unary(cx, f, f.get(i.src), i.fb, |cx, a| cx.increment(a, 1.0))?);
    Dec |cx, f, i| set!(f, i.dst, unary(cx, f, f.get(i.src), i.fb, |cx, a| cx.increment(a, -1.0))?);
    BitNot |cx, f, i| set!(f, i.dst, unary(cx, f, f.get(i.src), i.fb, Context::bit_not)?);
    Typeof |cx, f, i| set!(f, i.dst, cx.type_of(f.get(i.src)));

    Eq |cx, f, i| set!(f, i.dst, Value::bool(cx.loose_equals(f.get(i.lhs), f.get(i.rhs))?));
    Ne |cx, f, i| set!(f, i.dst, Value::bool(!cx.loose_equals(f.get(i.lhs), f.get(i.rhs))?));
    StrictEq |cx, f, i| set!(f, i.dst, Value::bool(cx.strict_equals(f.get(i.lhs), f.get(i.rhs))));
    StrictNe |cx, f, i| set!(f, i.dst, Value::bool(!cx.strict_equals(f.get(i.lhs), f.get(i.rhs))));
    Less |cx, f, i| relation!(cx, f, i, Less);
    LessEq |cx, f, i| relation!(cx, f, i, LessEq);
    Greater |cx, f, i| relation!(cx, f, i, Greater);
    GreaterEq |cx, f, i| relation!(cx, f, i, GreaterEq);
    InstanceOf |cx, f, i| set!(f, i.dst, Value::bool(cx.instance_of(f.get(i.lhs), f.get(i.rhs))?));
    In |cx, f, i| set!(f, i.dst, Value::bool(cx.has_property_operator(f.get(i.key), f.get(i.obj))?));

    JumpLoop |cx, f, i| {
        cx.poll_back_edge()?;
        Ok(JUMP)
    };
    JLess |cx, f, i| jump_relation!(cx, f, i, Less, true);
    JLessEq |cx, f, i| jump_relation!(cx, f, i, LessEq, true);
    JGreater |cx, f, i| jump_relation!(cx, f, i, Greater, true);
    JGreaterEq |cx, f, i| jump_relation!(cx, f, i, GreaterEq, true);
    JNotLess |cx, f, i| jump_relation!(cx, f, i, Less, false);
    JNotLessEq |cx, f, i| jump_relation!(cx, f, i, LessEq, false);
    JNotGreater |cx, f, i| jump_relation!(cx, f, i, Greater, false);
    JNotGreaterEq |cx, f, i| jump_relation!(cx, f, i, GreaterEq, false);
    JEq |cx, f, i| Ok(next_or_jump(cx.loose_equals(f.get(i.lhs), f.get(i.rhs))?));
    JNe |cx, f, i| Ok(next_or_jump(!cx.loose_equals(f.get(i.lhs), f.get(i.rhs))?));
    JStrictEq |cx, f, i| Ok(next_or_jump(cx.strict_equals(f.get(i.lhs), f.get(i.rhs))));
    JStrictNe |cx, f, i| Ok(next_or_jump(!cx.strict_equals(f.get(i.lhs), f.get(i.rhs))));
    JLessI |cx, f, i| jump_relation_imm!(cx, f, i, Less, true);
    JLessEqI |cx, f, i| jump_relation_imm!(cx, f, i, LessEq, true);
    JGreaterI |cx, f, i| jump_relation_imm!(cx, f, i, Greater, true);
    JGreaterEqI |cx, f, i| jump_relation_imm!(cx, f, i, GreaterEq, true);
    JNotLessI |cx, f, i| jump_relation_imm!(cx, f, i, Less, false);
    JNotLessEqI |cx, f, i| jump_relation_imm!(cx, f, i, LessEq, false);
    JNotGreaterI |cx, f, i| jump_relation_imm!(cx, f, i, Greater, false);
    JNotGreaterEqI |cx, f, i| jump_relation_imm!(cx, f, i, GreaterEq, false);

    GetGlobal |cx, f, i| set!(f, i.dst, cx.get_global(f.code(), i.fb, f.key(i.name), false)?);
    GetGlobalOrUndefined |cx, f, i| set!(f, i.dst, cx.get_global(f.code(), i.fb, f.key(i.name), true)?);
    SetGlobal |cx, f, i| {
        cx.set_global(f.code(), i.fb, f.key(i.name), f.get(i.src), i.mode.0 == 1)?;
        Ok(NEXT)
    };
    InitGlobal |cx, f, i| {
        cx.init_global(f.key(i.name), f.get(i.src))?;
        Ok(NEXT)
    };
    DeclareGlobals |cx, f, i| {
        cx.declare_globals(f.code())?;
        Ok(NEXT)
    };
    DeclareGlobalFunction |cx, f, i| {
        cx.declare_global_function(f.code(), f.key(i.name), f.get(i.src))?;
        Ok(NEXT)
    };
    ResolveName |cx, f, i| set!(f, i.dst, cx.resolve_name(f.get(i.obj), f.key(i.name))?);
    CheckTdz |cx, f, i| Err(cx.throw_tdz(f.key(i.name)));
    CheckThis |cx, f, i| Err(cx.throw_this_unset(f.code(), f.offset()));
    CheckThisUnset |cx, f, i| Err(cx.throw_reference_error("super() was called twice"));
    ThrowConstAssign |cx, f, i| Err(cx.throw_const_assign(f.key(i.name)));
    ThrowError |cx, f, i| Err(cx.throw_numbered(i.kind.0, f.constant(i.message)));
    NewEnv |cx, f, i| set!(f, i.dst, cx.new_environment(f.get(i.parent), u32::from(i.size.0)).value());
    CopyEnv |cx, f, i| set!(f, i.dst, cx.copy_environment(Cell::of(f.get(i.env))).value());
    GetEnvChecked |cx, f, i| Err(cx.throw_tdz(f.key(i.name)));
    SetEnvChecked |cx, f, i| Err(cx.throw_tdz(f.key(i.name)));

    GetNamed |cx, f, i| set!(f, i.dst, cx.get_named_ic(f.code(), i.fb, f.get(i.obj), f.key(i.name))?);
    SetNamed |cx, f, i| {
        cx.set_named_ic(f.code(), i.fb, f.get(i.obj), f.key(i.name), f.get(i.src), i.mode.0 == 1)?;
        Ok(NEXT)
    };
    GetElem |cx, f, i| {
        let (object, key) = (f.get(i.obj), f.get(i.key));
        if key.is_int()
            && let Some(string) = Str::try_of(object)
            && let Some(unit) = cx.objects.char_at(string, key.as_int() as u32)
        {
            cx.count_elem(f.code(), i.fb, || false);
            return set!(f, i.dst, cx.objects.single_char(unit).value());
        }
        set!(f, i.dst, cx.get_elem_ic(f.code(), i.fb, object, key)?)
    };
    SetElem |cx, f, i| {
        cx.set_elem_ic(f.code(), i.fb, f.get(i.obj), f.get(i.key), f.get(i.src), i.mode.0 == 1)?;
        Ok(NEXT)
    };
    ElemKey |cx, f, i| set!(f, i.dst, cx.elem_key(f.get(i.obj), f.get(i.key))?);
    SetHomeObject |cx, f, i| {
        cx.objects.heap.write(Cell::of(f.get(i.func)), layout::function::HOME_OBJECT, f.get(i.home));
        Ok(NEXT)
    };
    GetSuper |cx, f, i| set!(f, i.dst, cx.get_super(f.get(i.home), f.get(i.key), f.get(i.this))?);
    SetSuper |cx, f, i| {
        cx.set_super(f.get(i.home), f.get(i.key), f.get(i.this), f.get(i.src), i.mode.0 == 1)?;
        Ok(NEXT)
    };
    DeleteNamed |cx, f, i| set!(f, i.dst, Value::bool(cx.delete_operator(f.get(i.obj), f.constant(i.name), i.mode.0 == 1)?));
    DeleteElem |cx, f, i| set!(f, i.dst, Value::bool(cx.delete_operator(f.get(i.obj), f.get(i.key), i.mode.0 == 1)?));
    DeleteGlobal |cx, f, i| set!(f, i.dst, Value::bool(cx.delete_global(f.key(i.name))?));
    DefineNamed |cx, f, i| {
        cx.define_named_ic(f.code(), i.fb, f.get(i.obj), f.key(i.name), f.get(i.src))?;
        Ok(NEXT)
    };
    DefineElem |cx, f, i| {
        cx.define_elem(f.get(i.obj), f.get(i.key), f.get(i.src))?;
        Ok(NEXT)
    };
    DefineMethod |cx, f, i| {
        cx.define_method(f.get(i.obj), f.get(i.key), f.get(i.src), i.flags.0 & 1 == 1)?;
        Ok(NEXT)
    };
    DefineGetter |cx, f, i| {
        cx.define_accessor_half(f.get(i.obj), f.get(i.key), f.get(i.src), true, i.flags.0 & 1 == 1)?;
        Ok(NEXT)
    };
    DefineSetter |cx, f, i| {
        cx.define_accessor_half(f.get(i.obj), f.get(i.key), f.get(i.src), false, i.flags.0 & 1 == 1)?;
        Ok(NEXT)
    };
    SetLiteralProto |cx, f, i| {
        cx.set_literal_prototype(f.get(i.obj), f.get(i.src));
        Ok(NEXT)
    };
    SetFunctionName |cx, f, i| {
        cx.set_function_name(f.get(i.func), f.get(i.key), i.prefix.0)?;
        Ok(NEXT)
    };
    CopyDataProperties |cx, f, i| {
        let excluded = f.window(i.excluded, i.count);
        cx.copy_data_properties(f.get(i.target), f.get(i.src), &excluded)?;
        Ok(NEXT)
    };
    ToPropertyKey |cx, f, i| {
        let key = cx.to_property_key(f.get(i.src))?;
        set!(f, i.dst, cx.objects.key_to_value(key))
    };
    ToObject |cx, f, i| set!(f, i.dst, cx.to_object(f.get(i.src))?.value());
    RequireObjectCoercible |cx, f, i| Err(cx.throw_nullish_access(f.get(i.src)));
    RequireObject |cx, f, i| Err(cx.throw_object_required(i.what.0));
    GetPrototype |cx, f, i| {
        let prototype = cx.objects.prototype_of(Cell::of(f.get(i.src)));
        set!(f, i.dst, if prototype.is_null() { Value::NULL } else { prototype.value() })
    };

    NewPrivateName |cx, f, i| set!(f, i.dst, cx.objects.new_symbol(f.constant(i.description), layout::symbol::PRIVATE).value());
    GetPrivate |cx, f, i| set!(f, i.dst, cx.get_private_ic(f.code(), i.fb, f.get(i.obj), f.get(i.key))?);
    SetPrivate |cx, f, i| {
        cx.set_private_ic(f.code(), i.fb, f.get(i.obj), f.get(i.key), f.get(i.src))?;
        Ok(NEXT)
    };
    DefinePrivate |cx, f, i| {
        cx.define_private(f.get(i.obj), f.get(i.key), f.get(i.src), i.kind.0)?;
        Ok(NEXT)
    };
    HasPrivate |cx, f, i| set!(f, i.dst, Value::bool(cx.has_private(f.get(i.obj), f.get(i.key))?));

    NewObject |cx, f, i| set!(f, i.dst, cx.new_literal_object(f.code(), i.fb, i.capacity.0));
    NewArray |cx, f, i| set!(f, i.dst, cx.new_array_from_slots(f.address(i.base), usize::from(i.count.0)));
    ArrayAppend |cx, f, i| {
        cx.array_append(Cell::of(f.get(i.array)), f.get(i.src))?;
        Ok(NEXT)
    };
    ArraySpread |cx, f, i| {
        cx.array_spread(Cell::of(f.get(i.array)), f.get(i.src))?;
        Ok(NEXT)
    };
    NewClosure |cx, f, i| {
        set!(f, i.dst, cx.new_closure(f.code(), i.function.0, f.get(i.env), f.get(Reg(frame::CALLEE as u16))))
    };
    NewClass |cx, f, i| {
        let (constructor, prototype) = cx.new_class(f.code(), i.function.0, f.get(i.heritage), f.get(i.env))?;
        f.set(i.dst, constructor);
        f.set(Reg(i.dst.0 + 1), prototype);
        Ok(NEXT)
    };
    GetTemplateObject |cx, f, i| set!(f, i.dst, cx.template_object(f.code(), i.index.0));
    Concat |cx, f, i| set!(f, i.dst, cx.concat_slots(f.address(i.base), usize::from(i.count.0))?);
    NewRegExp |cx, f, i| set!(f, i.dst, cx.new_regexp(f.constant(i.pattern), f.constant(i.flags))?);

    Call |cx, f, i| {
        note_if_new(f.code(), i.fb, f.get(Reg(i.base.0 + frame::CALLEE as u16)));
        set!(f, i.dst, cx.call_window(f.address(i.base), usize::from(i.argc.0), None)?)
    };
    Construct |cx, f, i| set!(f, i.dst, cx.construct_window(f.address(i.base), usize::from(i.argc.0))?);
    CallSpread |cx, f, i| {
        let at = |slot: usize| f.get(Reg(i.base.0 + slot as u16));
        note_if_new(f.code(), i.fb, at(frame::CALLEE));
        set!(f, i.dst, cx.call_with_list(at(frame::CALLEE), at(frame::THIS), Cell::of(at(frame::FIRST_ARG)), false)?)
    };
    ConstructSpread |cx, f, i| {
        let at = |slot: usize| f.get(Reg(i.base.0 + slot as u16));
        note_constructor_if_new(f.code(), i.fb, at(frame::CALLEE));
        set!(f, i.dst, cx.call_with_list(at(frame::CALLEE), at(frame::THIS), Cell::of(at(frame::FIRST_ARG)), true)?)
    };
    CallEval |cx, f, i| {
        let window = f.window(Reg(i.base.0 + frame::CALLEE as u16), Count(i.argc.0 + 2));
        set!(f, i.dst, cx.call_eval(f.code(), i.scopes.0, &window, f.get(i.env))?)
    };
    Throw |cx, f, i| Err(cx.throw(f.get(i.src)));
    CoerceThis |cx, f, i| {
        let this = Reg(frame::THIS as u16);
        set!(f, this, cx.coerce_this(f.get(this)))
    };
    LoadNewTarget |cx, f, i| set!(f, i.dst, cx.load_new_target(f.fp));
    MapArguments |cx, f, i| {
        cx.map_arguments(f.get(i.args), f.get(i.env), i.first.0, f.fp);
        Ok(NEXT)
    };

    IterOpen |cx, f, i| {
        cx.iter_open(f.get(i.src), f.address(i.base))?;
        Ok(NEXT)
    };
    IterOpenArray |cx, f, i| {
        let opened = cx.iter_open_array(f.get(i.src), f.address(i.base))?;
        Ok(next_or_jump(opened))
    };
    ThrowNotIterable |cx, f, i| Err(cx.throw_not_iterable(f.get(i.src)));
    IterStep |cx, f, i| {
        let value = cx.iter_step(f.address(i.base))?;
        f.set(i.dst, value.unwrap_or(Value::UNDEFINED));
        Ok(next_or_jump(value.is_some()))
    };
    IterNext |cx, f, i| {
        let value = cx.iter_next(f.address(i.base))?;
        f.set(i.dst, value.unwrap_or(Value::UNDEFINED));
        Ok(next_or_jump(value.is_none()))
    };
    IterSkip |cx, f, i| {
        cx.iter_skip(f.address(i.base))?;
        Ok(NEXT)
    };
    IterClose |cx, f, i| {
        cx.iter_close(f.address(i.base))?;
        Ok(NEXT)
    };
    IterCloseSilently |cx, f, i| {
        cx.iter_close_silently(f.address(i.base))?;
        Ok(NEXT)
    };
    ForInOpen |cx, f, i| set!(f, i.dst, cx.for_in_open(f.get(i.src))?);
    ForInNext |cx, f, i| match cx.for_in_next(f.get(i.state))? {
        Some(key) => set!(f, i.dst, key),
        None => Ok(JUMP),
    };
    ;
    none: Mov LoadInt LoadConst LoadUndefined LoadNull LoadTrue LoadFalse LoadEmpty Not JumpAlways JumpIfTrue JumpIfFalse JumpIfNullish
    JumpIfNotNullish JumpIfUndefined JumpIfNotUndefined JumpIfObject JStrictEqI JStrictNeI SwitchInt LoadCalleeEnv GetEnv SetEnv
    GetHomeObject Return Debugger
}

extern "C" fn enter_interpreter(cx: *mut Context, fp: usize) -> u64 {
    // SAFETY: only compiled code calls helpers, through the thunks.
    let cx = unsafe { context(cx) };
    let f = Frame::at(fp);
    let (code, argc, frame_flags, caller) = (f.code(), f.argc(), f.flags(), f.caller());
    cx.set_fp(caller);
    let construct = frame_flags & frame::FLAG_CONSTRUCT != 0;
    if !construct && code.has(flags::CLASS_CONSTRUCTOR) {
        let _ = cx.throw_class_call(f.get(Reg(frame::CALLEE as u16)));
        return 0;
    }
    tier::count_call_from_compiled(cx, code);
    let result = cx.enter_native().and_then(|()| {
        let result = cx
            .push_frame(fp, argc, code, frame_flags | frame::FLAG_ENTRY)
            .and_then(|()| (cx.hooks.enter)(cx, fp));
        cx.native_depth -= 1;
        result
    });
    cx.set_fp(caller);
    value_bits(result)
}

extern "C" fn enter_with_arguments(cx: *mut Context, fp: usize) -> u64 {
    // SAFETY: as above.
    let cx = unsafe { context(cx) };
    let f = Frame::at(fp);
    let (code, argc, frame_flags) = (f.code(), f.argc(), f.flags());
    cx.set_fp(f.caller());
    done(cx.push_frame(fp, argc, code, frame_flags).map(|()| NEXT))
}

extern "C" fn check_limit(cx: *mut Context, fp: usize) -> u64 {
    // SAFETY: as above.
    let cx = unsafe { context(cx) };
    let f = Frame::at(fp);
    cx.set_fp(f.caller());
    cx.run_in(cx.realm_of_frames(0));
    let end = fp + f.code().cell().get(linked::FRAME_BYTES) as usize;
    done(cx.check_limit(end).map(|()| NEXT))
}

extern "C" fn throw_class_call(cx: *mut Context, fp: usize) -> u64 {
    // SAFETY: as above.
    let cx = unsafe { context(cx) };
    let f = Frame::at(fp);
    cx.set_fp(f.caller());
    let _ = cx.throw_class_call(f.get(Reg(frame::CALLEE as u16)));
    0
}

/// Returns the machine address of the handler, or 0 where the exception leaves the frame (and is left pending).
extern "C" fn find_handler(cx: *mut Context, fp: usize) -> u64 {
    // SAFETY: as above.
    let cx = unsafe { context(cx) };
    let f = Frame::at(fp);
    let code = f.code();
    let Some((target, register)) = cx.find_handler(code, f.offset()) else { return 0 };
    let pending = cx.pending_throw();
    let exception = cx.take_exception(pending);
    f.set(register, exception);
    tier::address_of(code, target).expect("handlers are entry points")
}

extern "C" fn single_char(cx: *mut Context, unit: usize) -> u64 {
    // SAFETY: as above.
    let cx = unsafe { context(cx) };
    cx.objects.single_char(unit as u16).value().bits()
}

extern "C" fn take_exception(cx: *mut Context, _: usize) -> u64 {
    // SAFETY: as above.
    let cx = unsafe { context(cx) };
    cx.take_catchable().map_or(0, Value::bits)
}

extern "C" fn leave_to_interpreter(cx: *mut Context, fp: usize) -> u64 {
    // SAFETY: as above.
    let cx = unsafe { context(cx) };
    let offset = Frame::at(fp).offset();
    value_bits(tier::leave_to_interpreter(cx, fp, offset))
}

extern "C" fn get_named_miss(cx: *mut Context, fp: usize) -> u64 {
    let (cx, f) = begin!(cx, fp, get_named_miss);
    let i = ops::GetNamed::fetch(|i| f.unit(i));
    value_bits(cx.get_named_ic(f.code(), i.fb, f.get(i.obj), f.key(i.name)))
}

extern "C" fn set_elem_miss(cx: *mut Context, fp: usize) -> u64 {
    let (cx, f) = begin!(cx, fp, set_elem_miss);
    let i = ops::SetElem::fetch(|i| f.unit(i));
    let (object, key, value) = (f.get(i.obj), f.get(i.key), f.get(i.src));
    done(cx.set_elem_ic(f.code(), i.fb, object, key, value, i.mode.0 == 1).map(|()| NEXT))
}

extern "C" fn barrier(cx: *mut Context, cell: usize) -> u64 {
    // SAFETY: as above.
    let cx = unsafe { context(cx) };
    // SAFETY: the thunk passes the owner that was just written to.
    cx.objects.heap.barrier(unsafe { Cell::from_address(cell) });
    NEXT
}

extern "C" fn prepare_construct(cx: *mut Context, fp: usize) -> u64 {
    let (cx, f) = begin!(cx, fp, prepare_construct);
    // Or `ConstructSpread`, whose window is the same operand, where the callee is known to be a constructor: its arguments are not looked at.
    let i = ops::Construct::fetch(|i| f.unit(i));
    let (callee, this) = (Reg(i.base.0 + frame::CALLEE as u16), Reg(i.base.0 + frame::THIS as u16));
    let function = Cell::try_of(f.get(callee)).filter(|cell| cell.kind() == CellKind::Function);
    let code = function.map(|function| Code::at(function.get(layout::function::CODE)));
    let Some(code) = code.filter(|code| code.has(flags::CONSTRUCTOR)) else {
        return value_bits(cx.construct_window(f.address(i.base), usize::from(i.argc.0)));
    };
    let new_target = f.get(this);
    note_new_target(code);
    // The window lies in the running frame, which is scanned whole, and a `prototype` getter's frame begins above it.
    match cx.this_for_construct(code, new_target) {
        Ok(object) => {
            f.set(this, object);
            cx.objects.heap.set_root(cx.new_target, new_target);
            code.cell().address() as u64 + 1
        }
        Err(_) => 0,
    }
}

/// Notes what a site of a call calls, unless that is the same as before, or of no interest any more.
fn note_if_new(code: Code, site: ops::Feedback, callee: Value) {
    let state = code.feedback(site, linked::callees::STATE);
    if state != callee.bits() && state != linked::callees::MANY {
        code.note_callee(site, callee);
    }
}

/// As above, of a construction.
fn note_constructor_if_new(code: Code, site: ops::Feedback, callee: Value) {
    let [target, state] = [linked::callees::TARGET, linked::callees::STATE].map(|at| code.feedback(site, at));
    if target != callee.bits() && state != callee.bits() && state != linked::callees::MANY {
        code.note_constructor(site, callee);
    }
}

extern "C" fn note_callee(cx: *mut Context, fp: usize) -> u64 {
    let (_, f) = begin!(cx, fp, note_callee);
    // Both have the same operands.
    let i = ops::Call::fetch(|i| f.unit(i));
    let callee = f.get(Reg(i.base.0 + frame::CALLEE as u16));
    if Op::from_unit(f.unit(0)) == Some(Op::Construct) {
        f.code().note_constructor(i.fb, callee);
    } else {
        f.code().note_callee(i.fb, callee);
    }
    NEXT
}

/// Finds out whether a function asks for new.target, once.
fn note_new_target(code: Code) {
    if code.has(flags::NEW_TARGET_UNUSED) || code.has(flags::NEW_TARGET_USED) {
        return;
    }
    let used = code.with(|data| {
        let units = &data.template.code;
        let mut at = 0;
        while let Some(op) = units.get(at).and_then(|&unit| Op::from_unit(unit)) {
            if op == Op::LoadNewTarget {
                return true;
            }
            at += op.units();
        }
        false
    });
    code.set_flags(if used { flags::NEW_TARGET_USED } else { flags::NEW_TARGET_UNUSED });
}

extern "C" fn optimise(cx: *mut Context, fp: usize) -> u64 {
    // SAFETY: as above.
    let cx = unsafe { context(cx) };
    super::opt::tier::optimise(cx, Frame::at(fp).code(), fp, None);
    NEXT
}

extern "C" fn optimise_loop(cx: *mut Context, fp: usize) -> u64 {
    // SAFETY: as above.
    let cx = unsafe { context(cx) };
    let f = Frame::at(fp);
    let i = ops::JumpLoop::fetch(|i| f.unit(i));
    let header = (i64::from(f.offset()) + i64::from(i.to.0)) as u32;
    super::opt::tier::optimise(cx, f.code(), fp, Some(header)).unwrap_or(NEXT)
}

extern "C" fn native_overflow(cx: *mut Context, fp: usize) -> u64 {
    // SAFETY: as above.
    let cx = unsafe { context(cx) };
    cx.set_fp(Frame::at(fp).caller());
    cx.run_in(cx.realm_of_frames(0));
    let _ = cx.throw_native_overflow();
    0
}

extern "C" fn fill_arguments(_: *mut Context, fp: usize) -> u64 {
    let f = Frame::at(fp);
    for index in f.argc()..f.code().cell().get(linked::PARAMETERS) as usize {
        f.set(Reg((frame::FIRST_ARG + index) as u16), Value::UNDEFINED);
    }
    NEXT
}
