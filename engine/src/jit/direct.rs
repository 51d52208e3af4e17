//! Helpers that take operands in registers and give the result back in one: instructions of optimised code that are done in Rust.
//!
//! What the instruction says besides (names, feedback, immediates) is read from the bytecode at the offset that the code saved, so call sites pass values
//! alone, and nothing goes through the frame. Each does what the op's helper does ([`super::helpers`]); semantics stay in the runtime.
//!
//! # Invariants
//! - The context says which frame runs, and its offset is saved, before a helper runs.
//! - A helper returns 0 exactly where it left an exception pending: a value, or `NEXT` and `JUMP`.

use super::helpers::{self, Frame, NEXT, context, done, next_or_jump, relate, value_bits};
use crate::code::frame;
use crate::code::ops::{self, Feedback, Op, Reg};
use crate::heap::cell::Cell;
use crate::object::Str;
use crate::runtime::operator::{Arith, Relation};
use crate::runtime::{Completion, Context};
use crate::value::Value;

/// How many operands an op's direct helper takes; None: it has none.
pub fn arity(op: Op) -> Option<usize> {
    helper(op).map(|(_, arity)| arity)
}

/// The addresses by op, 0 for those without.
pub fn table() -> impl Iterator<Item = usize> {
    Op::all().iter().map(|&op| helper(op).map_or(0, |(address, _)| address))
}

/// The running frame, in whose realm the helper works.
fn enter(cx: &mut Context) -> Frame {
    let f = Frame::at(cx.fp());
    let realm = f.code().realm();
    if realm != cx.objects.realm {
        cx.run_in(realm);
    }
    f
}

fn arith(cx: &mut Context, f: Frame, op: Arith, a: Value, b: Value, fb: Feedback) -> u64 {
    value_bits(helpers::arith(cx, f, op, a, b, fb))
}

fn unary(
    cx: &mut Context,
    f: Frame,
    a: Value,
    fb: Feedback,
    op: impl FnOnce(&mut Context, Value) -> Completion,
) -> u64 {
    value_bits(helpers::unary(cx, f, a, fb, op))
}

fn bool_bits(result: Completion<bool>) -> u64 {
    value_bits(result.map(Value::bool))
}

fn next(result: Completion<()>) -> u64 {
    done(result.map(|()| NEXT))
}

fn jump_if(result: Completion<bool>, when: bool) -> u64 {
    done(result.map(|holds| next_or_jump(holds == when)))
}

macro_rules! arity {
    () => {
        0
    };
    ($a:ident) => {
        1
    };
    ($a:ident $b:ident) => {
        2
    };
    ($a:ident $b:ident $c:ident) => {
        3
    };
}

macro_rules! direct {
    ($( $op:ident ($($arg:ident)*) |$cx:ident, $f:ident, $i:ident| $body:expr; )*) => {
        /// An op's direct helper, and how many operands it takes.
        fn helper(op: Op) -> Option<(usize, usize)> {
            match op {
                $( Op::$op => {
                    extern "C" fn helper(cx: *mut Context, $($arg: u64),*) -> u64 {
                        // SAFETY: only optimised code calls helpers, with the context that it was entered with.
                        let $cx = unsafe { context(cx) };
                        #[allow(unused_variables)]
                        let $f = enter($cx);
                        #[allow(unused_variables)]
                        let $i = ops::$op::fetch(|i| $f.unit(i));
                        $( let $arg = Value::from_bits($arg); )*
                        $body
                    }
                    Some((helper as *const () as usize, arity!($($arg)*)))
                } )*
                _ => None,
            }
        }
    };
}

direct! {
    Add (a b) |cx, f, i| arith(cx, f, Arith::Add, a, b, i.fb);
    Sub (a b) |cx, f, i| arith(cx, f, Arith::Sub, a, b, i.fb);
    Mul (a b) |cx, f, i| arith(cx, f, Arith::Mul, a, b, i.fb);
    Div (a b) |cx, f, i| arith(cx, f, Arith::Div, a, b, i.fb);
    Mod (a b) |cx, f, i| arith(cx, f, Arith::Mod, a, b, i.fb);
    Exp (a b) |cx, f, i| arith(cx, f, Arith::Exp, a, b, i.fb);
    BitAnd (a b) |cx, f, i| arith(cx, f, Arith::BitAnd, a, b, i.fb);
    BitOr (a b) |cx, f, i| arith(cx, f, Arith::BitOr, a, b, i.fb);
    BitXor (a b) |cx, f, i| arith(cx, f, Arith::BitXor, a, b, i.fb);
    Shl (a b) |cx, f, i| arith(cx, f, Arith::Shl, a, b, i.fb);
    Shr (a b) |cx, f, i| arith(cx, f, Arith::Shr, a, b, i.fb);
    UShr (a b) |cx, f, i| arith(cx, f, Arith::UShr, a, b, i.fb);
    AddI (a) |cx, f, i| arith(cx, f, Arith::Add, a, Value::int(i.imm.0), i.fb);
    SubI (a) |cx, f, i| arith(cx, f, Arith::Sub, a, Value::int(i.imm.0), i.fb);
    MulI (a) |cx, f, i| arith(cx, f, Arith::Mul, a, Value::int(i.imm.0), i.fb);
    DivI (a) |cx, f, i| arith(cx, f, Arith::Div, a, Value::int(i.imm.0), i.fb);
    ModI (a) |cx, f, i| arith(cx, f, Arith::Mod, a, Value::int(i.imm.0), i.fb);
    BitAndI (a) |cx, f, i| arith(cx, f, Arith::BitAnd, a, Value::int(i.imm.0), i.fb);
    BitOrI (a) |cx, f, i| arith(cx, f, Arith::BitOr, a, Value::int(i.imm.0), i.fb);
    BitXorI (a) |cx, f, i| arith(cx, f, Arith::BitXor, a, Value::int(i.imm.0), i.fb);
    ShlI (a) |cx, f, i| arith(cx, f, Arith::Shl, a, Value::int(i.imm.0), i.fb);
    ShrI (a) |cx, f, i| arith(cx, f, Arith::Shr, a, Value::int(i.imm.0), i.fb);
    UShrI (a) |cx, f, i| arith(cx, f, Arith::UShr, a, Value::int(i.imm.0), i.fb);
    Neg (a) |cx, f, i| unary(cx, f, a, i.fb, Context::negate);
    ToNumber (a) |cx, f, i| unary(cx, f, a, i.fb, Context::to_numeric);
    ToNumeric (a) |cx, f, i| unary(cx, f, a, i.fb, Context::to_numeric);
    Inc (a) |cx, f, i| unary(cx, f, a, i.fb, |cx, a| cx.increment(a, 1.0));
    Dec (a) |cx, f, i| unary(cx, f, a, i.fb, |cx, a| cx.increment(a, -1.0));
    BitNot (a) |cx, f, i| unary(cx, f, a, i.fb, Context::bit_not);
    Typeof (a) |cx, f, i| cx.type_of(a).bits();

    Eq (a b) |cx, f, i| bool_bits(cx.loose_equals(a, b));
    Ne (a b) |cx, f, i| bool_bits(cx.loose_equals(a, b).map(|equal| !equal));
    Less (a b) |cx, f, i| bool_bits(relate(cx, f, Relation::Less, a, b, i.fb));
    LessEq (a b) |cx, f, i| bool_bits(relate(cx, f, Relation::LessEq, a, b, i.fb));
    Greater (a b) |cx, f, i| bool_bits(relate(cx, f, Relation::Greater, a, b, i.fb));
    GreaterEq (a b) |cx, f, i| bool_bits(relate(cx, f, Relation::GreaterEq, a, b, i.fb));
    InstanceOf (a b) |cx, f, i| bool_bits(cx.instance_of(a, b));
    In (key object) |cx, f, i| bool_bits(cx.has_property_operator(key, object));
    HasPrivate (object key) |cx, f, i| bool_bits(cx.has_private(object, key));

    JLess (a b) |cx, f, i| jump_if(relate(cx, f, Relation::Less, a, b, i.fb), true);
    JLessEq (a b) |cx, f, i| jump_if(relate(cx, f, Relation::LessEq, a, b, i.fb), true);
    JGreater (a b) |cx, f, i| jump_if(relate(cx, f, Relation::Greater, a, b, i.fb), true);
    JGreaterEq (a b) |cx, f, i| jump_if(relate(cx, f, Relation::GreaterEq, a, b, i.fb), true);
    JNotLess (a b) |cx, f, i| jump_if(relate(cx, f, Relation::Less, a, b, i.fb), false);
    JNotLessEq (a b) |cx, f, i| jump_if(relate(cx, f, Relation::LessEq, a, b, i.fb), false);
    JNotGreater (a b) |cx, f, i| jump_if(relate(cx, f, Relation::Greater, a, b, i.fb), false);
    JNotGreaterEq (a b) |cx, f, i| jump_if(relate(cx, f, Relation::GreaterEq, a, b, i.fb), false);
    JLessI (a) |cx, f, i| jump_if(relate(cx, f, Relation::Less, a, Value::int(i.imm.0), i.fb), true);
    JLessEqI (a) |cx, f, i| jump_if(relate(cx, f, Relation::LessEq, a, Value::int(i.imm.0), i.fb), true);
    JGreaterI (a) |cx, f, i| jump_if(relate(cx, f, Relation::Greater, a, Value::int(i.imm.0), i.fb), true);
    JGreaterEqI (a) |cx, f, i| jump_if(relate(cx, f, Relation::GreaterEq, a, Value::int(i.imm.0), i.fb), true);
    JNotLessI (a) |cx, f, i| jump_if(relate(cx, f, Relation::Less, a, Value::int(i.imm.0), i.fb), false);
    JNotLessEqI (a) |cx, f, i| jump_if(relate(cx, f, Relation::LessEq, a, Value::int(i.imm.0), i.fb), false);
    JNotGreaterI (a) |cx, f, i| jump_if(relate(cx, f, Relation::Greater, a, Value::int(i.imm.0), i.fb), false);
    JNotGreaterEqI (a) |cx, f, i| jump_if(relate(cx, f, Relation::GreaterEq, a, Value::int(i.imm.0), i.fb), false);
    JEq (a b) |cx, f, i| jump_if(cx.loose_equals(a, b), true);
    JNe (a b) |cx, f, i| jump_if(cx.loose_equals(a, b), false);

    NewEnv (parent) |cx, f, i| cx.new_environment(parent, u32::from(i.size.0)).value().bits();
    CopyEnv (env) |cx, f, i| cx.copy_environment(Cell::of(env)).value().bits();
    NewObject () |cx, f, i| cx.new_literal_object(f.code(), i.fb, i.capacity.0).bits();
    NewClosure (env) |cx, f, i| {
        cx.new_closure(f.code(), i.function.0, env, f.get(Reg(frame::CALLEE as u16))).bits()
    };
    ArrayAppend (array value) |cx, f, i| next(cx.array_append(Cell::of(array), value));

    GetNamed (object) |cx, f, i| value_bits(cx.get_named_ic(f.code(), i.fb, object, f.key(i.name)));
    SetNamed (object value) |cx, f, i| {
        next(cx.set_named_ic(f.code(), i.fb, object, f.key(i.name), value, i.mode.0 == 1))
    };
    DefineNamed (object value) |cx, f, i| next(cx.define_named_ic(f.code(), i.fb, object, f.key(i.name), value));
    DefineElem (object key value) |cx, f, i| next(cx.define_elem(object, key, value));
    GetElem (object key) |cx, f, i| {
        if key.is_int()
            && let Some(string) = Str::try_of(object)
            && let Some(unit) = cx.objects.char_at(string, key.as_int() as u32)
        {
            return cx.objects.single_char(unit).value().bits();
        }
        value_bits(cx.get_elem_ic(f.code(), i.fb, object, key))
    };
    SetElem (object key value) |cx, f, i| {
        next(cx.set_elem_ic(f.code(), i.fb, object, key, value, i.mode.0 == 1))
    };
    ElemKey (object key) |cx, f, i| value_bits(cx.elem_key(object, key));
    ToPropertyKey (key) |cx, f, i| value_bits(cx.to_property_key(key).map(|key| cx.objects.key_to_value(key)));
    ToObject (value) |cx, f, i| value_bits(cx.to_object(value).map(Cell::value));
    GetPrivate (object key) |cx, f, i| value_bits(cx.get_private_ic(f.code(), i.fb, object, key));
    SetPrivate (object key value) |cx, f, i| next(cx.set_private_ic(f.code(), i.fb, object, key, value));
}
