//! T0, the interpreter: the oracle for the other tiers, and what runs where executable memory is refused.
//!
//! One loop, one match. Every arm reads its operands through the op's own `fetch`, so the table in [`crate::code::ops`] decides the encoding alone. Arms hold the
//! fast path; anything else is a method of [`Context`] that the compiled tiers call as well. Calls from interpreted to interpreted functions
//! push a frame and go round the loop: one activation of [`run`] may own many VM frames, and returns natively when the frame it was entered with ends.
//!
//! # Invariants
//! - The frame's STATE slot holds the offset of the current instruction before anything that can throw, call or look at frames.
//! - `Context::fp` is the running frame, and the running realm that frame's, whenever code outside this module runs.

mod arith;
mod calls;
mod element;
mod frame_state;

use crate::code::frame;
use crate::code::ops::*;
use crate::heap::cell::Cell;
use crate::object::layout;
use crate::runtime::operator::{Arith, Relation};
use crate::runtime::{Completion, Context};
use crate::value::Value;
use frame_state::FrameState;

/// Runs the laid-out frame at `fp` to its end.
pub fn run(cx: &mut Context, fp: usize) -> Completion {
    run_at(cx, fp, 0)
}

/// Runs the frame at `fp` from the instruction at `offset`: how compiled code leaves to this tier.
pub fn run_at(cx: &mut Context, fp: usize, offset: u32) -> Completion {
    let mut frame = FrameState::load(fp, offset);
    cx.set_fp(fp);
    cx.run_in(frame.code().realm());
    // The frame that ends this activation: its flags may not say so when compiled code left in the middle of it.
    let entry = fp;
    // Counting costs nothing where nobody asked for it.
    let run_frames = if cx.settings.count_inline_caches { execute::<true> } else { execute::<false> };
    loop {
        match run_frames(cx, &mut frame, entry) {
            Ok(value) => return Ok(value),
            Err(throw) => {
                // Look for a handler in this activation's frames, innermost first.
                loop {
                    if let Some((target, register)) = cx.find_handler(frame.code(), frame.saved_offset()) {
                        let exception = cx.take_exception(throw);
                        cx.set_fp(frame.fp());
                        cx.run_in(frame.code().realm());
                        frame = FrameState::load(frame.fp(), target);
                        frame.set(register, exception);
                        break;
                    }
                    if frame.fp() == entry {
                        return Err(throw);
                    }
                    frame = frame.caller();
                    cx.set_fp(frame.fp());
                }
            }
        }
    }
}

/// The loop. Returns when the frame `entry` returns, or with an exception of the frame in `frame`. Where element accesses are `COUNTED`, all of
/// them go where that is done.
#[allow(clippy::cognitive_complexity)]
fn execute<const COUNTED: bool>(cx: &mut Context, frame: &mut FrameState, entry: usize) -> Completion {
    // A local copy, so that its words live in registers; written back on the way out of the function alone.
    let mut f = *frame;

    macro_rules! get {
        ($reg:expr) => {
            f.get($reg)
        };
    }
    macro_rules! set {
        ($reg:expr, $value:expr) => {{
            let value = $value;
            f.set($reg, value)
        }};
    }
    // Evaluates something that may throw; the offset is saved first.
    macro_rules! attempt {
        ($e:expr) => {{
            f.save_offset();
            match $e {
                Ok(value) => value,
                Err(throw) => {
                    *frame = f;
                    return Err(throw);
                }
            }
        }};
    }
    macro_rules! next {
        ($op:ident) => {
            f.advance($op::UNITS)
        };
    }
    macro_rules! arith {
        ($op:ident, $arith:expr, $fast:path) => {{
            let $op { dst, lhs, rhs, fb } = $op::fetch(|i| f.unit(i));
            let (a, b) = (get!(lhs), get!(rhs));
            let value = match $fast(a, b) {
                Some(value) => value,
                None => attempt!(arith::slow(cx, f, fb, $arith, a, b)),
            };
            set!(dst, value);
            next!($op);
        }};
    }
    macro_rules! arith_imm {
        ($op:ident, $arith:expr, $fast:path) => {{
            let $op { dst, lhs, imm, fb } = $op::fetch(|i| f.unit(i));
            let (a, b) = (get!(lhs), Value::int(imm.0));
            let value = match $fast(a, b) {
                Some(value) => value,
                None => attempt!(arith::slow(cx, f, fb, $arith, a, b)),
            };
            set!(dst, value);
            next!($op);
        }};
    }
    macro_rules! relation {
        ($a:expr, $b:expr, $relation:expr, $cmp:tt, $fb:expr) => {{
            let (a, b) = ($a, $b);
            if a.is_int() && b.is_int() {
                a.as_int() $cmp b.as_int()
            } else if a.is_number() && b.is_number() {
                a.as_number() $cmp b.as_number()
            } else {
                attempt!(arith::relate_slow(cx, f, $fb, $relation, a, b))
            }
        }};
    }
    macro_rules! relational {
        ($op:ident, $relation:expr, $cmp:tt) => {{
            let $op { dst, lhs, rhs, fb } = $op::fetch(|i| f.unit(i));
            let holds = relation!(get!(lhs), get!(rhs), $relation, $cmp, fb);
            set!(dst, Value::bool(holds));
            next!($op);
        }};
    }
    macro_rules! jump_if {
        ($op:ident, $to:expr, $holds:expr) => {
            if $holds { f.jump($to) } else { next!($op) }
        };
    }
    macro_rules! jump_relation {
        ($op:ident, $relation:expr, $cmp:tt, $when:expr) => {{
            let $op { lhs, rhs, to, fb } = $op::fetch(|i| f.unit(i));
            let holds = relation!(get!(lhs), get!(rhs), $relation, $cmp, fb);
            jump_if!($op, to, holds == $when);
        }};
    }
    macro_rules! jump_relation_imm {
        ($op:ident, $relation:expr, $cmp:tt, $when:expr) => {{
            let $op { lhs, imm, to, fb } = $op::fetch(|i| f.unit(i));
            let a = get!(lhs);
            let holds = if a.is_int() {
                a.as_int() $cmp imm.0
            } else {
                relation!(a, Value::int(imm.0), $relation, $cmp, fb)
            };
            jump_if!($op, to, holds == $when);
        }};
    }
    macro_rules! strict {
        ($a:expr, $b:expr) => {{
            let (a, b) = ($a, $b);
            match arith::strict_equals_fast(a, b) {
                Some(equal) => equal,
                None => {
                    f.save_offset();
                    cx.strict_equals(a, b)
                }
            }
        }};
    }

    loop {
        match f.op() {
            Op::Mov => {
                let Mov { dst, src } = Mov::fetch(|i| f.unit(i));
                set!(dst, get!(src));
                next!(Mov);
            }
            Op::LoadInt => {
                let LoadInt { dst, value } = LoadInt::fetch(|i| f.unit(i));
                set!(dst, Value::int(value.0));
                next!(LoadInt);
            }
            Op::LoadConst => {
                let LoadConst { dst, index } = LoadConst::fetch(|i| f.unit(i));
                set!(dst, f.constant(index));
                next!(LoadConst);
            }
            Op::LoadUndefined => {
                let LoadUndefined { dst } = LoadUndefined::fetch(|i| f.unit(i));
                set!(dst, Value::UNDEFINED);
                next!(LoadUndefined);
            }
            Op::LoadNull => {
                let LoadNull { dst } = LoadNull::fetch(|i| f.unit(i));
                set!(dst, Value::NULL);
                next!(LoadNull);
            }
            Op::LoadTrue => {
                let LoadTrue { dst } = LoadTrue::fetch(|i| f.unit(i));
                set!(dst, Value::TRUE);
                next!(LoadTrue);
            }
            Op::LoadFalse => {
                let LoadFalse { dst } = LoadFalse::fetch(|i| f.unit(i));
                set!(dst, Value::FALSE);
                next!(LoadFalse);
            }
            Op::LoadEmpty => {
                let LoadEmpty { dst } = LoadEmpty::fetch(|i| f.unit(i));
                set!(dst, Value::EMPTY);
                next!(LoadEmpty);
            }

            Op::Add => arith!(Add, Arith::Add, arith::add),
            Op::Sub => arith!(Sub, Arith::Sub, arith::sub),
            Op::Mul => arith!(Mul, Arith::Mul, arith::mul),
            Op::Div => arith!(Div, Arith::Div, arith::div),
            Op::Mod => arith!(Mod, Arith::Mod, arith::rem),
            Op::Exp => arith!(Exp, Arith::Exp, arith::never),
            Op::BitAnd => arith!(BitAnd, Arith::BitAnd, arith::bit_and),
            Op::BitOr => arith!(BitOr, Arith::BitOr, arith::bit_or),
            Op::BitXor => arith!(BitXor, Arith::BitXor, arith::bit_xor),
            Op::Shl => arith!(Shl, Arith::Shl, arith::shl),
            Op::Shr => arith!(Shr, Arith::Shr, arith::shr),
            Op::UShr => arith!(UShr, Arith::UShr, arith::ushr),
            Op::AddI => arith_imm!(AddI, Arith::Add, arith::add),
            Op::SubI => arith_imm!(SubI, Arith::Sub, arith::sub),
            Op::MulI => arith_imm!(MulI, Arith::Mul, arith::mul),
            Op::DivI => arith_imm!(DivI, Arith::Div, arith::div),
            Op::ModI => arith_imm!(ModI, Arith::Mod, arith::rem),
            Op::BitAndI => arith_imm!(BitAndI, Arith::BitAnd, arith::bit_and),
            Op::BitOrI => arith_imm!(BitOrI, Arith::BitOr, arith::bit_or),
            Op::BitXorI => arith_imm!(BitXorI, Arith::BitXor, arith::bit_xor),
            Op::ShlI => arith_imm!(ShlI, Arith::Shl, arith::shl),
            Op::ShrI => arith_imm!(ShrI, Arith::Shr, arith::shr),
            Op::UShrI => arith_imm!(UShrI, Arith::UShr, arith::ushr),
            Op::Neg => {
                let Neg { dst, src, fb } = Neg::fetch(|i| f.unit(i));
                let a = get!(src);
                let value = match arith::neg(a) {
                    Some(value) => value,
                    None => attempt!(arith::unary_slow(cx, f, fb, a, Context::negate)),
                };
                set!(dst, value);
                next!(Neg);
            }
            Op::ToNumber => {
                let ToNumber { dst, src, fb } = ToNumber::fetch(|i| f.unit(i));
                let a = get!(src);
                let value = if a.is_number() {
                    a
                } else {
                    attempt!(arith::unary_slow(cx, f, fb, a, Context::to_numeric))
                };
                set!(dst, value);
                next!(ToNumber);
            }
            Op::ToNumeric => {
                let ToNumeric { dst, src, fb } = ToNumeric::fetch(|i| f.unit(i));
                let a = get!(src);
                let value = if a.is_number() {
                    a
                } else {
                    attempt!(arith::unary_slow(cx, f, fb, a, Context::to_numeric))
                };
                set!(dst, value);
                next!(ToNumeric);
            }
            Op::Inc => {
                let Inc { dst, src, fb } = Inc::fetch(|i| f.unit(i));
                let a = get!(src);
                let value = match arith::step(a, 1) {
                    Some(value) => value,
                    None => attempt!(arith::unary_slow(cx, f, fb, a, |cx, a| cx.increment(a, 1.0))),
                };
                set!(dst, value);
                next!(Inc);
            }
            Op::Dec => {
                let Dec { dst, src, fb } = Dec::fetch(|i| f.unit(i));
                let a = get!(src);
                let value = match arith::step(a, -1) {
                    Some(value) => value,
                    None => attempt!(arith::unary_slow(cx, f, fb, a, |cx, a| cx.increment(a, -1.0))),
                };
                set!(dst, value);
                next!(Dec);
            }
            Op::BitNot => {
                let BitNot { dst, src, fb } = BitNot::fetch(|i| f.unit(i));
                let a = get!(src);
                let value = if a.is_int() {
                    Value::int(!a.as_int())
                } else {
                    attempt!(arith::unary_slow(cx, f, fb, a, Context::bit_not))
                };
                set!(dst, value);
                next!(BitNot);
            }
            Op::Not => {
                let Not { dst, src } = Not::fetch(|i| f.unit(i));
                set!(dst, Value::bool(!cx.to_boolean(get!(src))));
                next!(Not);
            }
            Op::Typeof => {
                let Typeof { dst, src } = Typeof::fetch(|i| f.unit(i));
                set!(dst, cx.type_of(get!(src)));
                next!(Typeof);
            }

            Op::Eq => {
                let Eq { dst, lhs, rhs, .. } = Eq::fetch(|i| f.unit(i));
                let (a, b) = (get!(lhs), get!(rhs));
                let equal = if a.is_int() && b.is_int() { a == b } else { attempt!(cx.loose_equals(a, b)) };
                set!(dst, Value::bool(equal));
                next!(Eq);
            }
            Op::Ne => {
                let Ne { dst, lhs, rhs, .. } = Ne::fetch(|i| f.unit(i));
                let (a, b) = (get!(lhs), get!(rhs));
                let equal = if a.is_int() && b.is_int() { a == b } else { attempt!(cx.loose_equals(a, b)) };
                set!(dst, Value::bool(!equal));
                next!(Ne);
            }
            Op::StrictEq => {
                let StrictEq { dst, lhs, rhs, .. } = StrictEq::fetch(|i| f.unit(i));
                let equal = strict!(get!(lhs), get!(rhs));
                set!(dst, Value::bool(equal));
                next!(StrictEq);
            }
            Op::StrictNe => {
                let StrictNe { dst, lhs, rhs, .. } = StrictNe::fetch(|i| f.unit(i));
                let equal = strict!(get!(lhs), get!(rhs));
                set!(dst, Value::bool(!equal));
                next!(StrictNe);
            }
            Op::Less => relational!(Less, Relation::Less, <),
            Op::LessEq => relational!(LessEq, Relation::LessEq, <=),
            Op::Greater => relational!(Greater, Relation::Greater, >),
            Op::GreaterEq => relational!(GreaterEq, Relation::GreaterEq, >=),
            Op::InstanceOf => {
                let InstanceOf { dst, lhs, rhs } = InstanceOf::fetch(|i| f.unit(i));
                let holds = attempt!(cx.instance_of(get!(lhs), get!(rhs)));
                set!(dst, Value::bool(holds));
                next!(InstanceOf);
            }
            Op::In => {
                let In { dst, key, obj } = In::fetch(|i| f.unit(i));
                let holds = attempt!(cx.has_property_operator(get!(key), get!(obj)));
                set!(dst, Value::bool(holds));
                next!(In);
            }

            Op::JumpAlways => {
                let JumpAlways { to } = JumpAlways::fetch(|i| f.unit(i));
                f.jump(to);
            }
            Op::JumpLoop => {
                let JumpLoop { to } = JumpLoop::fetch(|i| f.unit(i));
                attempt!(cx.poll_back_edge());
                if f.count_back_edge()
                    && let Some(result) = calls::enter_loop(cx, f, to)
                {
                    // Compiled code ran this frame to its end.
                    match result {
                        Ok(value) if f.fp() == entry => return Ok(value),
                        Ok(value) => {
                            f = f.caller_after_call(value);
                            cx.set_fp(f.fp());
                            cx.run_in(f.code().realm());
                        }
                        Err(throw) => {
                            // The handlers of this frame have been tried there.
                            if f.fp() == entry {
                                *frame = f;
                                frame.abandon();
                                return Err(throw);
                            }
                            *frame = f.caller();
                            cx.set_fp(frame.fp());
                            return Err(throw);
                        }
                    }
                } else {
                    f.jump(to);
                }
            }
            Op::JumpIfTrue => {
                let JumpIfTrue { src, to } = JumpIfTrue::fetch(|i| f.unit(i));
                jump_if!(JumpIfTrue, to, cx.to_boolean(get!(src)));
            }
            Op::JumpIfFalse => {
                let JumpIfFalse { src, to } = JumpIfFalse::fetch(|i| f.unit(i));
                jump_if!(JumpIfFalse, to, !cx.to_boolean(get!(src)));
            }
            Op::JumpIfNullish => {
                let JumpIfNullish { src, to } = JumpIfNullish::fetch(|i| f.unit(i));
                jump_if!(JumpIfNullish, to, get!(src).is_nullish());
            }
            Op::JumpIfNotNullish => {
                let JumpIfNotNullish { src, to } = JumpIfNotNullish::fetch(|i| f.unit(i));
                jump_if!(JumpIfNotNullish, to, !get!(src).is_nullish());
            }
            Op::JumpIfUndefined => {
                let JumpIfUndefined { src, to } = JumpIfUndefined::fetch(|i| f.unit(i));
                jump_if!(JumpIfUndefined, to, get!(src).is_undefined());
            }
            Op::JumpIfNotUndefined => {
                let JumpIfNotUndefined { src, to } = JumpIfNotUndefined::fetch(|i| f.unit(i));
                jump_if!(JumpIfNotUndefined, to, !get!(src).is_undefined());
            }
            Op::JumpIfObject => {
                let JumpIfObject { src, to } = JumpIfObject::fetch(|i| f.unit(i));
                jump_if!(JumpIfObject, to, Cell::try_of(get!(src)).is_some_and(Cell::is_object));
            }
            Op::JLess => jump_relation!(JLess, Relation::Less, <, true),
            Op::JLessEq => jump_relation!(JLessEq, Relation::LessEq, <=, true),
            Op::JGreater => jump_relation!(JGreater, Relation::Greater, >, true),
            Op::JGreaterEq => jump_relation!(JGreaterEq, Relation::GreaterEq, >=, true),
            Op::JNotLess => jump_relation!(JNotLess, Relation::Less, <, false),
            Op::JNotLessEq => jump_relation!(JNotLessEq, Relation::LessEq, <=, false),
            Op::JNotGreater => jump_relation!(JNotGreater, Relation::Greater, >, false),
            Op::JNotGreaterEq => jump_relation!(JNotGreaterEq, Relation::GreaterEq, >=, false),
            Op::JLessI => jump_relation_imm!(JLessI, Relation::Less, <, true),
            Op::JLessEqI => jump_relation_imm!(JLessEqI, Relation::LessEq, <=, true),
            Op::JGreaterI => jump_relation_imm!(JGreaterI, Relation::Greater, >, true),
            Op::JGreaterEqI => jump_relation_imm!(JGreaterEqI, Relation::GreaterEq, >=, true),
            Op::JNotLessI => jump_relation_imm!(JNotLessI, Relation::Less, <, false),
            Op::JNotLessEqI => jump_relation_imm!(JNotLessEqI, Relation::LessEq, <=, false),
            Op::JNotGreaterI => jump_relation_imm!(JNotGreaterI, Relation::Greater, >, false),
            Op::JNotGreaterEqI => jump_relation_imm!(JNotGreaterEqI, Relation::GreaterEq, >=, false),
            Op::JEq => {
                let JEq { lhs, rhs, to, .. } = JEq::fetch(|i| f.unit(i));
                let (a, b) = (get!(lhs), get!(rhs));
                let equal = if a.is_int() && b.is_int() { a == b } else { attempt!(cx.loose_equals(a, b)) };
                jump_if!(JEq, to, equal);
            }
            Op::JNe => {
                let JNe { lhs, rhs, to, .. } = JNe::fetch(|i| f.unit(i));
                let (a, b) = (get!(lhs), get!(rhs));
                let equal = if a.is_int() && b.is_int() { a == b } else { attempt!(cx.loose_equals(a, b)) };
                jump_if!(JNe, to, !equal);
            }
            Op::JStrictEq => {
                let JStrictEq { lhs, rhs, to, .. } = JStrictEq::fetch(|i| f.unit(i));
                let equal = strict!(get!(lhs), get!(rhs));
                jump_if!(JStrictEq, to, equal);
            }
            Op::JStrictNe => {
                let JStrictNe { lhs, rhs, to, .. } = JStrictNe::fetch(|i| f.unit(i));
                let equal = strict!(get!(lhs), get!(rhs));
                jump_if!(JStrictNe, to, !equal);
            }
            Op::JStrictEqI => {
                let JStrictEqI { lhs, imm, to, .. } = JStrictEqI::fetch(|i| f.unit(i));
                let a = get!(lhs);
                jump_if!(JStrictEqI, to, a.is_number() && a.as_number() == f64::from(imm.0));
            }
            Op::JStrictNeI => {
                let JStrictNeI { lhs, imm, to, .. } = JStrictNeI::fetch(|i| f.unit(i));
                let a = get!(lhs);
                jump_if!(JStrictNeI, to, !(a.is_number() && a.as_number() == f64::from(imm.0)));
            }
            Op::SwitchInt => {
                let SwitchInt { src, table } = SwitchInt::fetch(|i| f.unit(i));
                match f.switch_target(table, get!(src)) {
                    Some(to) => f.jump(to),
                    None => next!(SwitchInt),
                }
            }

            Op::GetGlobal => {
                let GetGlobal { dst, name, fb } = GetGlobal::fetch(|i| f.unit(i));
                let value = match f.global_fast(fb) {
                    Some(value) => value,
                    None => attempt!(cx.get_global(f.code(), fb, f.key(name), false)),
                };
                set!(dst, value);
                next!(GetGlobal);
            }
            Op::GetGlobalOrUndefined => {
                let GetGlobalOrUndefined { dst, name, fb } = GetGlobalOrUndefined::fetch(|i| f.unit(i));
                let value = match f.global_fast(fb) {
                    Some(value) => value,
                    None => attempt!(cx.get_global(f.code(), fb, f.key(name), true)),
                };
                set!(dst, value);
                next!(GetGlobalOrUndefined);
            }
            Op::SetGlobal => {
                let SetGlobal { name, src, fb, mode } = SetGlobal::fetch(|i| f.unit(i));
                let value = get!(src);
                let cell = Cell::of(Value::from_bits(f.feedback(fb, 0)));
                if !cell.get(layout::global_cell::VALUE).is_empty() && cell.flags() == 0 {
                    cx.objects.heap.write(cell, layout::global_cell::VALUE, value);
                } else {
                    attempt!(cx.set_global(f.code(), fb, f.key(name), value, mode.0 == 1));
                }
                next!(SetGlobal);
            }
            Op::InitGlobal => {
                let InitGlobal { name, src } = InitGlobal::fetch(|i| f.unit(i));
                attempt!(cx.init_global(f.key(name), get!(src)));
                next!(InitGlobal);
            }
            Op::DeclareGlobals => {
                attempt!(cx.declare_globals(f.code()));
                next!(DeclareGlobals);
            }
            Op::DeclareGlobalFunction => {
                let DeclareGlobalFunction { name, src } = DeclareGlobalFunction::fetch(|i| f.unit(i));
                attempt!(cx.declare_global_function(f.code(), f.key(name), get!(src)));
                next!(DeclareGlobalFunction);
            }
            Op::CheckTdz => {
                let CheckTdz { src, name } = CheckTdz::fetch(|i| f.unit(i));
                if get!(src).is_empty() {
                    attempt!(Err(cx.throw_tdz(f.key(name))));
                }
                next!(CheckTdz);
            }
            Op::CheckThis => {
                let CheckThis { src } = CheckThis::fetch(|i| f.unit(i));
                if get!(src).is_empty() {
                    attempt!(Err(cx.throw_this_unset(f.code(), f.saved_offset())));
                }
                next!(CheckThis);
            }
            Op::CheckThisUnset => {
                let CheckThisUnset { src } = CheckThisUnset::fetch(|i| f.unit(i));
                if !get!(src).is_empty() {
                    attempt!(Err(cx.throw_reference_error("super() was called twice")));
                }
                next!(CheckThisUnset);
            }
            Op::ThrowConstAssign => {
                let ThrowConstAssign { name } = ThrowConstAssign::fetch(|i| f.unit(i));
                let key = f.key(name);
                attempt!(Err(cx.throw_const_assign(key)));
            }
            Op::ThrowError => {
                let ThrowError { kind, message } = ThrowError::fetch(|i| f.unit(i));
                attempt!(Err(cx.throw_numbered(kind.0, f.constant(message))));
            }
            Op::LoadCalleeEnv => {
                let LoadCalleeEnv { dst } = LoadCalleeEnv::fetch(|i| f.unit(i));
                let callee = Cell::of(get!(Reg(frame::CALLEE as u16)));
                set!(dst, callee.get(layout::function::ENVIRONMENT));
                next!(LoadCalleeEnv);
            }
            Op::NewEnv => {
                let NewEnv { dst, parent, size } = NewEnv::fetch(|i| f.unit(i));
                let environment = cx.new_environment(get!(parent), u32::from(size.0));
                set!(dst, environment.value());
                next!(NewEnv);
            }
            Op::CopyEnv => {
                let CopyEnv { dst, env } = CopyEnv::fetch(|i| f.unit(i));
                let copy = cx.copy_environment(Cell::of(get!(env)));
                set!(dst, copy.value());
                next!(CopyEnv);
            }
            Op::GetEnv => {
                let GetEnv { dst, env, depth, slot } = GetEnv::fetch(|i| f.unit(i));
                let environment = ancestor(get!(env), depth);
                set!(dst, environment.get(layout::ENVIRONMENT_SLOTS.index(slot.0.into())));
                next!(GetEnv);
            }
            Op::GetEnvChecked => {
                let GetEnvChecked { dst, env, depth, slot, name } = GetEnvChecked::fetch(|i| f.unit(i));
                let environment = ancestor(get!(env), depth);
                let value = environment.get(layout::ENVIRONMENT_SLOTS.index(slot.0.into()));
                if value.is_empty() {
                    attempt!(Err(cx.throw_tdz(f.key(name))));
                }
                set!(dst, value);
                next!(GetEnvChecked);
            }
            Op::SetEnv => {
                let SetEnv { env, depth, slot, src } = SetEnv::fetch(|i| f.unit(i));
                let environment = ancestor(get!(env), depth);
                cx.objects.heap.write(environment, layout::ENVIRONMENT_SLOTS.index(slot.0.into()), get!(src));
                next!(SetEnv);
            }
            Op::SetEnvChecked => {
                let SetEnvChecked { env, depth, slot, src, name } = SetEnvChecked::fetch(|i| f.unit(i));
                let environment = ancestor(get!(env), depth);
                let field = layout::ENVIRONMENT_SLOTS.index(slot.0.into());
                if environment.get(field).is_empty() {
                    attempt!(Err(cx.throw_tdz(f.key(name))));
                }
                cx.objects.heap.write(environment, field, get!(src));
                next!(SetEnvChecked);
            }

            Op::GetNamed => {
                let GetNamed { dst, obj, name, fb } = GetNamed::fetch(|i| f.unit(i));
                let object = get!(obj);
                let value = match f.get_named_fast(object, fb) {
                    Some(value) => value,
                    None => attempt!(cx.get_named_ic(f.code(), fb, object, f.key(name))),
                };
                set!(dst, value);
                next!(GetNamed);
            }
            Op::SetNamed => {
                let SetNamed { obj, name, src, fb, mode } = SetNamed::fetch(|i| f.unit(i));
                let (object, value) = (get!(obj), get!(src));
                match f.set_named_slot(object, fb) {
                    Some((cell, field)) => cx.objects.heap.write(cell, field, value),
                    None => attempt!(cx.set_named_ic(f.code(), fb, object, f.key(name), value, mode.0 == 1)),
                }
                next!(SetNamed);
            }
            Op::GetElem => {
                let GetElem { dst, obj, key, fb } = GetElem::fetch(|i| f.unit(i));
                let (object, key) = (get!(obj), get!(key));
                let value = match element::get_fast(object, key) {
                    Some(value) if !COUNTED => value,
                    _ => attempt!(cx.get_elem_ic(f.code(), fb, object, key)),
                };
                set!(dst, value);
                next!(GetElem);
            }
            Op::SetElem => {
                let SetElem { obj, key, src, fb, mode } = SetElem::fetch(|i| f.unit(i));
                let (object, key, value) = (get!(obj), get!(key), get!(src));
                if COUNTED || !element::set_fast(&mut cx.objects.heap, object, key, value) {
                    attempt!(cx.set_elem_ic(f.code(), fb, object, key, value, mode.0 == 1));
                }
                next!(SetElem);
            }
            Op::ElemKey => {
                let ElemKey { dst, obj, key } = ElemKey::fetch(|i| f.unit(i));
                let key = get!(key);
                let key = if Cell::try_of(key).is_some_and(Cell::is_object) {
                    attempt!(cx.elem_key(get!(obj), key))
                } else {
                    key
                };
                set!(dst, key);
                next!(ElemKey);
            }
            Op::SetHomeObject => {
                let SetHomeObject { func, home } = SetHomeObject::fetch(|i| f.unit(i));
                cx.objects.heap.write(Cell::of(get!(func)), layout::function::HOME_OBJECT, get!(home));
                next!(SetHomeObject);
            }
            Op::GetSuper => {
                let GetSuper { dst, home, key, this } = GetSuper::fetch(|i| f.unit(i));
                let value = attempt!(cx.get_super(get!(home), get!(key), get!(this)));
                set!(dst, value);
                next!(GetSuper);
            }
            Op::SetSuper => {
                let SetSuper { home, key, this, src, mode } = SetSuper::fetch(|i| f.unit(i));
                attempt!(cx.set_super(get!(home), get!(key), get!(this), get!(src), mode.0 == 1));
                next!(SetSuper);
            }
            Op::DeleteNamed => {
                let DeleteNamed { dst, obj, name, mode } = DeleteNamed::fetch(|i| f.unit(i));
                let done = attempt!(cx.delete_operator(get!(obj), f.constant(name), mode.0 == 1));
                set!(dst, Value::bool(done));
                next!(DeleteNamed);
            }
            Op::DeleteElem => {
                let DeleteElem { dst, obj, key, mode } = DeleteElem::fetch(|i| f.unit(i));
                let done = attempt!(cx.delete_operator(get!(obj), get!(key), mode.0 == 1));
                set!(dst, Value::bool(done));
                next!(DeleteElem);
            }
            Op::DeleteGlobal => {
                let DeleteGlobal { dst, name } = DeleteGlobal::fetch(|i| f.unit(i));
                let done = attempt!(cx.delete_global(f.key(name)));
                set!(dst, Value::bool(done));
                next!(DeleteGlobal);
            }
            Op::DefineNamed => {
                let DefineNamed { obj, name, src, fb } = DefineNamed::fetch(|i| f.unit(i));
                attempt!(cx.define_named_ic(f.code(), fb, get!(obj), f.key(name), get!(src)));
                next!(DefineNamed);
            }
            Op::DefineElem => {
                let DefineElem { obj, key, src } = DefineElem::fetch(|i| f.unit(i));
                attempt!(cx.define_elem(get!(obj), get!(key), get!(src)));
                next!(DefineElem);
            }
            Op::DefineMethod => {
                let DefineMethod { obj, key, src, flags } = DefineMethod::fetch(|i| f.unit(i));
                attempt!(cx.define_method(get!(obj), get!(key), get!(src), flags.0 & 1 == 1));
                next!(DefineMethod);
            }
            Op::DefineGetter => {
                let DefineGetter { obj, key, src, flags } = DefineGetter::fetch(|i| f.unit(i));
                attempt!(cx.define_accessor_half(get!(obj), get!(key), get!(src), true, flags.0 & 1 == 1));
                next!(DefineGetter);
            }
            Op::DefineSetter => {
                let DefineSetter { obj, key, src, flags } = DefineSetter::fetch(|i| f.unit(i));
                attempt!(cx.define_accessor_half(get!(obj), get!(key), get!(src), false, flags.0 & 1 == 1));
                next!(DefineSetter);
            }
            Op::SetLiteralProto => {
                let SetLiteralProto { obj, src } = SetLiteralProto::fetch(|i| f.unit(i));
                cx.set_literal_prototype(get!(obj), get!(src));
                next!(SetLiteralProto);
            }
            Op::SetFunctionName => {
                let SetFunctionName { func, key, prefix } = SetFunctionName::fetch(|i| f.unit(i));
                attempt!(cx.set_function_name(get!(func), get!(key), prefix.0));
                next!(SetFunctionName);
            }
            Op::CopyDataProperties => {
                let CopyDataProperties { target, src, excluded, count } =
                    CopyDataProperties::fetch(|i| f.unit(i));
                let excluded = f.window(excluded, count);
                attempt!(cx.copy_data_properties(get!(target), get!(src), &excluded));
                next!(CopyDataProperties);
            }
            Op::ToPropertyKey => {
                let ToPropertyKey { dst, src } = ToPropertyKey::fetch(|i| f.unit(i));
                let value = get!(src);
                let value = if value.is_int() && value.as_int() >= 0 {
                    value
                } else {
                    let key = attempt!(cx.to_property_key(value));
                    cx.objects.key_to_value(key)
                };
                set!(dst, value);
                next!(ToPropertyKey);
            }
            Op::RequireObjectCoercible => {
                let RequireObjectCoercible { src } = RequireObjectCoercible::fetch(|i| f.unit(i));
                let value = get!(src);
                if value.is_nullish() {
                    attempt!(Err(cx.throw_nullish_access(value)));
                }
                next!(RequireObjectCoercible);
            }
            Op::ToObject => {
                let ToObject { dst, src } = ToObject::fetch(|i| f.unit(i));
                let object = attempt!(cx.to_object(get!(src)));
                set!(dst, object.value());
                next!(ToObject);
            }
            Op::ResolveName => {
                let ResolveName { dst, obj, name } = ResolveName::fetch(|i| f.unit(i));
                let found = attempt!(cx.resolve_name(get!(obj), f.key(name)));
                set!(dst, found);
                next!(ResolveName);
            }
            Op::RequireObject => {
                let RequireObject { src, what } = RequireObject::fetch(|i| f.unit(i));
                if !Cell::try_of(get!(src)).is_some_and(Cell::is_object) {
                    attempt!(Err(cx.throw_object_required(what.0)));
                }
                next!(RequireObject);
            }
            Op::GetPrototype => {
                let GetPrototype { dst, src } = GetPrototype::fetch(|i| f.unit(i));
                let prototype = cx.objects.prototype_of(Cell::of(get!(src)));
                set!(dst, if prototype.is_null() { Value::NULL } else { prototype.value() });
                next!(GetPrototype);
            }
            Op::GetHomeObject => {
                let GetHomeObject { dst, func } = GetHomeObject::fetch(|i| f.unit(i));
                set!(dst, Cell::of(get!(func)).get(layout::function::HOME_OBJECT));
                next!(GetHomeObject);
            }

            Op::NewPrivateName => {
                let NewPrivateName { dst, description } = NewPrivateName::fetch(|i| f.unit(i));
                let name = cx.objects.new_symbol(f.constant(description), layout::symbol::PRIVATE);
                set!(dst, name.value());
                next!(NewPrivateName);
            }
            Op::GetPrivate => {
                let GetPrivate { dst, obj, key, fb } = GetPrivate::fetch(|i| f.unit(i));
                let value = attempt!(cx.get_private_ic(f.code(), fb, get!(obj), get!(key)));
                set!(dst, value);
                next!(GetPrivate);
            }
            Op::SetPrivate => {
                let SetPrivate { obj, key, src, fb } = SetPrivate::fetch(|i| f.unit(i));
                attempt!(cx.set_private_ic(f.code(), fb, get!(obj), get!(key), get!(src)));
                next!(SetPrivate);
            }
            Op::DefinePrivate => {
                let DefinePrivate { obj, key, src, kind } = DefinePrivate::fetch(|i| f.unit(i));
                attempt!(cx.define_private(get!(obj), get!(key), get!(src), kind.0));
                next!(DefinePrivate);
            }
            Op::HasPrivate => {
                let HasPrivate { dst, obj, key } = HasPrivate::fetch(|i| f.unit(i));
                let has = attempt!(cx.has_private(get!(obj), get!(key)));
                set!(dst, Value::bool(has));
                next!(HasPrivate);
            }

            Op::NewObject => {
                let NewObject { dst, capacity, fb } = NewObject::fetch(|i| f.unit(i));
                let object = cx.new_literal_object(f.code(), fb, capacity.0);
                set!(dst, object);
                next!(NewObject);
            }
            Op::NewArray => {
                let NewArray { dst, base, count, .. } = NewArray::fetch(|i| f.unit(i));
                let array = cx.new_array_from_slots(f.slot_address(base), usize::from(count.0));
                set!(dst, array);
                next!(NewArray);
            }
            Op::ArrayAppend => {
                let ArrayAppend { array, src } = ArrayAppend::fetch(|i| f.unit(i));
                attempt!(cx.array_append(Cell::of(get!(array)), get!(src)));
                next!(ArrayAppend);
            }
            Op::ArraySpread => {
                let ArraySpread { array, src } = ArraySpread::fetch(|i| f.unit(i));
                attempt!(cx.array_spread(Cell::of(get!(array)), get!(src)));
                next!(ArraySpread);
            }
            Op::NewClosure => {
                let NewClosure { dst, function, env } = NewClosure::fetch(|i| f.unit(i));
                f.save_offset();
                let closure =
                    cx.new_closure(f.code(), function.0, get!(env), get!(Reg(frame::CALLEE as u16)));
                set!(dst, closure);
                next!(NewClosure);
            }
            Op::NewClass => {
                let NewClass { dst, function, heritage, env } = NewClass::fetch(|i| f.unit(i));
                let (constructor, prototype) =
                    attempt!(cx.new_class(f.code(), function.0, get!(heritage), get!(env)));
                set!(dst, constructor);
                set!(Reg(dst.0 + 1), prototype);
                next!(NewClass);
            }
            Op::GetTemplateObject => {
                let GetTemplateObject { dst, index } = GetTemplateObject::fetch(|i| f.unit(i));
                set!(dst, cx.template_object(f.code(), index.0));
                next!(GetTemplateObject);
            }
            Op::Concat => {
                let Concat { dst, base, count } = Concat::fetch(|i| f.unit(i));
                let value = attempt!(cx.concat_slots(f.slot_address(base), usize::from(count.0)));
                set!(dst, value);
                next!(Concat);
            }
            Op::NewRegExp => {
                let NewRegExp { dst, pattern, flags } = NewRegExp::fetch(|i| f.unit(i));
                let value = attempt!(cx.new_regexp(f.constant(pattern), f.constant(flags)));
                set!(dst, value);
                next!(NewRegExp);
            }

            Op::Call => {
                let Call { dst, base, argc, fb } = Call::fetch(|i| f.unit(i));
                match attempt!(calls::call(cx, f, base, argc.0.into(), fb)) {
                    calls::Next::Value(value) => {
                        set!(dst, value);
                        next!(Call);
                    }
                    calls::Next::Frame(callee) => f = callee,
                }
            }
            Op::Construct => {
                let Construct { dst, base, argc, fb } = Construct::fetch(|i| f.unit(i));
                match attempt!(calls::construct(cx, f, base, argc.0.into(), fb)) {
                    calls::Next::Value(value) => {
                        set!(dst, value);
                        next!(Construct);
                    }
                    calls::Next::Frame(callee) => f = callee,
                }
            }
            Op::CallEval => {
                let CallEval { dst, base, argc, env, scopes } = CallEval::fetch(|i| f.unit(i));
                let window = f.window(Reg(base.0 + frame::CALLEE as u16), Count(argc.0 + 2));
                let value = attempt!(cx.call_eval(f.code(), scopes.0, &window, get!(env)));
                set!(dst, value);
                next!(CallEval);
            }
            Op::CallSpread => {
                let CallSpread { dst, base, .. } = CallSpread::fetch(|i| f.unit(i));
                let (callee, this, list) = f.spread_window(base);
                let value = attempt!(cx.call_with_list(callee, this, list, false));
                set!(dst, value);
                next!(CallSpread);
            }
            Op::ConstructSpread => {
                let ConstructSpread { dst, base, .. } = ConstructSpread::fetch(|i| f.unit(i));
                let (callee, new_target, list) = f.spread_window(base);
                let value = attempt!(cx.call_with_list(callee, new_target, list, true));
                set!(dst, value);
                next!(ConstructSpread);
            }
            Op::Return => {
                let Return { src } = Return::fetch(|i| f.unit(i));
                let value = get!(src);
                if f.fp() == entry {
                    return Ok(value);
                }
                f = f.caller_after_call(value);
                cx.set_fp(f.fp());
                cx.run_in(f.code().realm());
            }
            Op::Throw => {
                let Throw { src } = Throw::fetch(|i| f.unit(i));
                let value = get!(src);
                attempt!(Err(cx.throw(value)));
            }
            Op::CoerceThis => {
                let this = get!(Reg(frame::THIS as u16));
                if !Cell::try_of(this).is_some_and(Cell::is_object) {
                    let this = cx.coerce_this(this);
                    set!(Reg(frame::THIS as u16), this);
                }
                next!(CoerceThis);
            }
            Op::LoadNewTarget => {
                let LoadNewTarget { dst } = LoadNewTarget::fetch(|i| f.unit(i));
                set!(dst, cx.load_new_target(f.fp()));
                next!(LoadNewTarget);
            }
            Op::MapArguments => {
                let MapArguments { args, env, first } = MapArguments::fetch(|i| f.unit(i));
                cx.map_arguments(get!(args), get!(env), first.0, f.fp());
                next!(MapArguments);
            }

            Op::IterOpen => {
                let IterOpen { base, src } = IterOpen::fetch(|i| f.unit(i));
                attempt!(cx.iter_open(get!(src), f.slot_address(base)));
                next!(IterOpen);
            }
            Op::IterOpenArray => {
                let IterOpenArray { base, src, opened, .. } = IterOpenArray::fetch(|i| f.unit(i));
                if attempt!(cx.iter_open_array(get!(src), f.slot_address(base))) {
                    f.jump(opened);
                } else {
                    next!(IterOpenArray);
                }
            }
            Op::ThrowNotIterable => {
                let ThrowNotIterable { src } = ThrowNotIterable::fetch(|i| f.unit(i));
                let value = get!(src);
                attempt!(Err(cx.throw_not_iterable(value)));
            }
            Op::IterStep => {
                let IterStep { dst, base, ready, .. } = IterStep::fetch(|i| f.unit(i));
                match attempt!(cx.iter_step(f.slot_address(base))) {
                    Some(value) => {
                        set!(dst, value);
                        f.jump(ready);
                    }
                    None => {
                        set!(dst, Value::UNDEFINED);
                        next!(IterStep);
                    }
                }
            }
            Op::IterNext => {
                let IterNext { dst, base, done } = IterNext::fetch(|i| f.unit(i));
                match attempt!(cx.iter_next(f.slot_address(base))) {
                    Some(value) => {
                        set!(dst, value);
                        next!(IterNext);
                    }
                    None => {
                        set!(dst, Value::UNDEFINED);
                        f.jump(done);
                    }
                }
            }
            Op::IterSkip => {
                let IterSkip { base } = IterSkip::fetch(|i| f.unit(i));
                attempt!(cx.iter_skip(f.slot_address(base)));
                next!(IterSkip);
            }
            Op::IterClose => {
                let IterClose { base } = IterClose::fetch(|i| f.unit(i));
                attempt!(cx.iter_close(f.slot_address(base)));
                next!(IterClose);
            }
            Op::IterCloseSilently => {
                let IterCloseSilently { base } = IterCloseSilently::fetch(|i| f.unit(i));
                attempt!(cx.iter_close_silently(f.slot_address(base)));
                next!(IterCloseSilently);
            }
            Op::ForInOpen => {
                let ForInOpen { dst, src } = ForInOpen::fetch(|i| f.unit(i));
                let state = attempt!(cx.for_in_open(get!(src)));
                set!(dst, state);
                next!(ForInOpen);
            }
            Op::ForInNext => {
                let ForInNext { dst, state, done } = ForInNext::fetch(|i| f.unit(i));
                match attempt!(cx.for_in_next(get!(state))) {
                    Some(key) => {
                        set!(dst, key);
                        next!(ForInNext);
                    }
                    None => f.jump(done),
                }
            }
            Op::Debugger => next!(Debugger),
        }
    }
}

/// The `depth`-th ancestor of an environment.
#[inline(always)]
fn ancestor(environment: Value, depth: Count) -> Cell {
    let mut cell = Cell::of(environment);
    for _ in 0..depth.0 {
        cell = Cell::of(cell.get(layout::ENVIRONMENT_PARENT));
    }
    cell
}
