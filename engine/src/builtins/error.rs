//! `Error`, the native errors and `AggregateError` (ECMAScript 20.5).
//!
//! The constructors share one native: each function's data word is the [`Intrinsic`] that its instances inherit from. `stack` is an accessor of
//! `Error.prototype` over a record that is taken when an error is made, so that a program which throws often formats nothing.

use super::support::{constructor, define_getter_setter, define_methods, prototype_object};
use crate::heap::cell::{Cell, CellKind};
use crate::object::layout::native_function;
use crate::object::{PropertyDescriptor, Str, attrs};
use crate::runtime::{Args, Completion, Context, Intrinsic, NativeFn, intrinsics};
use crate::value::Value;

/// Constructors that inherit from `Error`: name, constructor, prototype.
const NATIVE_ERRORS: [(&str, Intrinsic, Intrinsic); 6] = [
    ("TypeError", Intrinsic::TypeError, Intrinsic::TypeErrorPrototype),
    ("RangeError", Intrinsic::RangeError, Intrinsic::RangeErrorPrototype),
    ("ReferenceError", Intrinsic::ReferenceError, Intrinsic::ReferenceErrorPrototype),
    ("SyntaxError", Intrinsic::SyntaxError, Intrinsic::SyntaxErrorPrototype),
    ("EvalError", Intrinsic::EvalError, Intrinsic::EvalErrorPrototype),
    ("URIError", Intrinsic::UriError, Intrinsic::UriErrorPrototype),
];

/// Defines the error constructors.
pub fn install(cx: &mut Context) {
    let prototype = prototype_object(cx, Intrinsic::ErrorPrototype, Intrinsic::ObjectPrototype);
    let error = define(cx, "Error", 1, construct_error, Intrinsic::Error, Intrinsic::ErrorPrototype);
    define_methods(cx, prototype, &[("toString", 0, to_string)]);
    define_getter_setter(cx, prototype, "stack", stack, set_stack);
    for (name, which, prototype) in NATIVE_ERRORS {
        prototype_object(cx, prototype, Intrinsic::ErrorPrototype);
        let constructor = define(cx, name, 1, construct_error, which, prototype);
        cx.objects.set_prototype(constructor, error);
    }
    let which = Intrinsic::AggregateErrorPrototype;
    prototype_object(cx, which, Intrinsic::ErrorPrototype);
    let aggregate =
        define(cx, "AggregateError", 2, construct_aggregate_error, Intrinsic::AggregateError, which);
    cx.objects.set_prototype(aggregate, error);
}

/// One constructor, with `name` and `message` on its prototype.
fn define(
    cx: &mut Context,
    name: &'static str,
    length: u32,
    function: NativeFn,
    which: Intrinsic,
    prototype: Intrinsic,
) -> Cell {
    let object = cx.intrinsic(prototype);
    let constructor = constructor(cx, which, name, length, function, object, true);
    cx.objects.heap.write(constructor, native_function::DATA, Value::int(prototype as i32));
    let (name_key, message_key) = (cx.objects.atoms.name, cx.objects.atoms.message);
    let name = cx.objects.intern_str(name).value();
    cx.objects.add_own(object, name_key, name, attrs::METHOD);
    let empty = cx.objects.empty_string().value();
    cx.objects.add_own(object, message_key, empty, attrs::METHOD);
    constructor
}

/// Error ( message [ , options ] ) (20.5.1.1) and NativeError (20.5.6.1.1).
fn construct_error(cx: &mut Context, args: Args) -> Completion {
    let error = make(cx, args, args.get(0), args.get(1))?;
    cx.capture_stack(error);
    Ok(error.value())
}

/// AggregateError ( errors, message [ , options ] ) (20.5.7.1.1).
fn construct_aggregate_error(cx: &mut Context, args: Args) -> Completion {
    let error = make(cx, args, args.get(1), args.get(2))?;
    let errors = cx.objects.create_array();
    cx.array_spread(errors, args.get(0))?;
    let key = cx.objects.atoms.errors;
    cx.define_own_or_throw(error, key, &PropertyDescriptor::data(errors.value(), attrs::METHOD))?;
    cx.capture_stack(error);
    Ok(error.value())
}

/// The steps that all of them share: the object, its `message` and its `cause`.
fn make(cx: &mut Context, args: Args, message: Value, options: Value) -> Completion<Cell> {
    let default = intrinsics::ALL[args.data().as_int() as usize];
    let prototype = match args.new_target() {
        new_target if new_target.is_undefined() => cx.intrinsic(default),
        new_target => cx.prototype_from_constructor(new_target, default)?,
    };
    let message = if message.is_undefined() { Value::EMPTY } else { cx.to_string(message)?.value() };
    let error = cx.objects.create_error(prototype, message);
    // InstallErrorCause (20.5.8.1).
    if let Some(options) = Cell::try_of(options).filter(|cell| cell.is_object()) {
        let key = cx.objects.atoms.cause;
        if cx.has_property(options, key)? {
            let cause = cx.get(options, key)?;
            cx.objects.add_own(error, key, cause, attrs::METHOD);
        }
    }
    Ok(error)
}

/// Error.prototype.toString ( ) (20.5.3.4).
fn to_string(cx: &mut Context, args: Args) -> Completion {
    let Some(object) = Cell::try_of(args.this()).filter(|cell| cell.is_object()) else {
        return Err(cx.throw_type_error("Error.prototype.toString needs an object as 'this'"));
    };
    let name = cx.get(object, cx.objects.atoms.name)?;
    let name = match name.is_undefined() {
        true => Str::at(cx.objects.atoms.Error.cell()),
        false => cx.to_string(name)?,
    };
    let message = cx.get(object, cx.objects.atoms.message)?;
    let message = match message.is_undefined() {
        true => cx.objects.empty_string(),
        false => cx.to_string(message)?,
    };
    if name.is_empty() {
        return Ok(message.value());
    }
    if message.is_empty() {
        return Ok(name.value());
    }
    let colon = cx.objects.string(": ");
    cx.concat_values(&[name.value(), colon.value(), message.value()])
}

/// get Error.prototype.stack: the text for errors, undefined for other objects.
fn stack(cx: &mut Context, args: Args) -> Completion {
    match Cell::try_of(args.this()).filter(|cell| cell.is_object()) {
        Some(error) if error.kind() == CellKind::Error => Ok(cx.error_stack(error)),
        Some(_) => Ok(Value::UNDEFINED),
        None => Err(cx.throw_type_error("'stack' is read from a value that is not an object")),
    }
}

/// set Error.prototype.stack: an own data property takes its place.
fn set_stack(cx: &mut Context, args: Args) -> Completion {
    let Some(object) = Cell::try_of(args.this()).filter(|cell| cell.is_object()) else {
        return Err(cx.throw_type_error("'stack' is set on a value that is not an object"));
    };
    let key = cx.objects.atoms.stack;
    if object == cx.intrinsic(Intrinsic::ErrorPrototype) {
        return Err(cx.throw_type_error("the 'stack' of Error.prototype cannot be replaced by assignment"));
    }
    if cx.objects.has_own(object, key) {
        cx.set(object, key, args.get(0), true)?;
    } else {
        cx.define_own_or_throw(object, key, &PropertyDescriptor::data(args.get(0), attrs::METHOD))?;
    }
    Ok(Value::UNDEFINED)
}

#[cfg(test)]
mod tests {
    use crate::vm::eval;

    fn check(source: &str, expect: &str) {
        let (out, result) = eval(source);
        assert_eq!((out.trim_end(), result.is_ok()), (expect, true), "{source}: {result:?}");
    }

    #[test]
    fn construction() {
        check(
            "let e = new TypeError('m', { cause: 0 }); print(e, e.cause, e instanceof Error, e.constructor === TypeError)",
            "TypeError: m 0 true true",
        );
        check(
            "print(Object.getPrototypeOf(TypeError) === Error, TypeError.length, TypeError.name)",
            "true 1 TypeError",
        );
        check(
            "print('message' in Object(new Error), Object.hasOwn(new Error, 'message'), Error('x').message)",
            "true false x",
        );
        check(
            "let e = new AggregateError([1, 2], 'm'); print(e.errors.length, e.message, Object.keys(e).length)",
            "2 m 0",
        );
        check(
            "class E extends Error { constructor() { super('s'); } } print(new E() instanceof E, new E().message)",
            "true s",
        );
    }

    #[test]
    fn order_of_conversions() {
        check(
            "let log = '';
             new Error({ toString() { log += 'm'; return ''; } }, { get cause() { log += 'c'; } });
             print(log)",
            "mc",
        );
    }

    #[test]
    fn stacks_show_where_an_error_was_made() {
        check(
            "function f() {\n return new RangeError('bad'); }\n let e = f(); e.message = 'later'; print(e.stack)",
            "RangeError: bad\n    at f (test.js:2:9)\n    at <script> (test.js:3:10)",
        );
        check("let e = new Error('x'); e.stack = 5; print(e.stack, Object.keys(e).length)", "5 0");
        check("print(Object.create(new Error()).stack)", "undefined");
    }
}
