//! `Function` (ECMAScript 20.2) and `%ThrowTypeError%` (10.2.4.1).

use super::support::{constructor, define_methods, native};
use crate::code::linked::{Code, Source};
use crate::heap::cell::{Cell, CellKind};
use crate::object::layout::{function, native_function};
use crate::object::{Integrity, List, PropertyDescriptor, Str, attrs};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::{Value, convert};
use std::rc::Rc;

/// Defines `Function`.
pub fn install(cx: &mut Context) {
    let prototype = cx.intrinsic(Intrinsic::FunctionPrototype);
    make_prototype_callable(cx, prototype);
    constructor(cx, Intrinsic::Function, "Function", 1, construct, prototype, true);
    let methods: &[super::Method] =
        &[("apply", 2, apply), ("bind", 1, bind), ("call", 1, call), ("toString", 0, to_string)];
    define_methods(cx, prototype, methods);

    let global = cx.global();
    let eval = native(cx, "eval", 1, eval, Value::UNDEFINED);
    cx.set_intrinsic(Intrinsic::Eval, eval);
    let key = cx.objects.atoms.eval;
    cx.objects.add_own(global, key, eval.value(), attrs::METHOD);

    let has_instance = native(cx, "[Symbol.hasInstance]", 1, has_instance, Value::UNDEFINED);
    cx.set_intrinsic(Intrinsic::FunctionHasInstance, has_instance);
    let key = cx.objects.symbols.has_instance;
    cx.objects.add_own(prototype, key, has_instance.value(), attrs::NONE);

    let thrower = native(cx, "", 0, throw_type_error, Value::UNDEFINED);
    cx.objects.set_integrity(thrower, Integrity::Frozen);
    cx.set_intrinsic(Intrinsic::ThrowTypeError, thrower);
    for key in [cx.objects.atoms.caller, cx.objects.atoms.arguments] {
        let accessor = cx.objects.new_accessor(thrower.value(), thrower.value());
        let value = accessor.cell().value();
        cx.objects.add_own(prototype, key, value, attrs::CONFIGURABLE | attrs::ACCESSOR);
    }
}

/// `Function.prototype` is itself a function, which returns undefined whatever it gets (20.2.3). The object layer made it bare.
fn make_prototype_callable(cx: &mut Context, prototype: Cell) {
    let index = cx.native_index("".into(), |_, _| Ok(Value::UNDEFINED));
    prototype.init(native_function::ENTRY, native_function::entry(index, native_function::CALL));
    prototype.init(native_function::DATA, Value::UNDEFINED);
    prototype.init(native_function::REALM, cx.objects.realm.cell());
    cx.objects.heap.barrier(prototype);
    let (length, name) = (cx.objects.atoms.length, cx.objects.atoms.name);
    cx.objects.add_own(prototype, length, Value::ZERO, attrs::CONFIGURABLE);
    let empty = cx.objects.empty_string().value();
    cx.objects.add_own(prototype, name, empty, attrs::CONFIGURABLE);
}

/// `%ThrowTypeError%` (10.2.4.1).
fn throw_type_error(cx: &mut Context, _: Args) -> Completion {
    Err(cx.throw_type_error("'caller', 'callee' and 'arguments' of strict functions are not to be read"))
}

/// Function.prototype.apply ( thisArg, argArray ) (20.2.3.1).
fn apply(cx: &mut Context, args: Args) -> Completion {
    let function = args.this();
    if !cx.is_callable(function) {
        return Err(cx.throw_not_callable(function));
    }
    let (this, list) = (args.get(0), args.get(1));
    if list.is_nullish() {
        return cx.call(function, this, &[]);
    }
    cx.apply(function, this, list)
}

/// Function.prototype.call ( thisArg, ...args ) (20.2.3.3).
fn call(cx: &mut Context, args: Args) -> Completion {
    let function = args.this();
    if !cx.is_callable(function) {
        return Err(cx.throw_not_callable(function));
    }
    let count = args.len().saturating_sub(1);
    let window = cx.push_window(function, args.get(0), count)?;
    for index in 0..count {
        window.set(index, args.get(index + 1));
    }
    cx.call_window(window.base(), count, None)
}

/// Function.prototype.bind ( thisArg, ...args ) (20.2.3.2).
fn bind(cx: &mut Context, args: Args) -> Completion {
    if !cx.is_callable(args.this()) {
        return Err(cx.throw_not_callable(args.this()));
    }
    let target = Cell::of(args.this());
    let bound_arguments = List::new(&mut cx.objects.heap, args.len().saturating_sub(1));
    for value in args.rest(1) {
        bound_arguments.push(&mut cx.objects.heap, value);
    }
    let prototype = cx.objects.prototype_of(target);
    let bound = cx.objects.create_bound_function(prototype, target, args.get(0), bound_arguments);

    let (length_key, name_key) = (cx.objects.atoms.length, cx.objects.atoms.name);
    let mut length = 0.0;
    if cx.objects.has_own(target, length_key) {
        let of_target = cx.get(target, length_key)?;
        if of_target.is_number() {
            let of_target = convert::to_integer_or_infinity(of_target.as_number());
            length = (of_target - bound_arguments.len() as f64).max(0.0);
        }
    }
    cx.objects.add_own(bound, length_key, Value::number(length), attrs::CONFIGURABLE);

    let target_name = cx.get(target, name_key)?;
    let target_name = Str::try_of(target_name).unwrap_or(cx.objects.empty_string());
    let prefix = cx.objects.string("bound ");
    let name = cx.objects.concat(prefix, target_name);
    let name = cx.object_result(name)?;
    cx.objects.add_own(bound, name_key, name.value(), attrs::CONFIGURABLE);
    Ok(bound.value())
}

/// Function.prototype.toString ( ) (20.2.3.5): the source text; for functions without one, a text that no grammar accepts.
fn to_string(cx: &mut Context, args: Args) -> Completion {
    let this = args.this();
    if !cx.is_callable(this) {
        return Err(cx.throw_type_error("Function.prototype.toString needs a function as 'this'"));
    }
    let cell = Cell::of(this);
    let text = match cell.kind() {
        CellKind::Function => {
            let code = Code::at(cell.get(function::CODE));
            code.with(|data| {
                let (start, end) = data.template.source_range;
                data.source.text[start as usize..end as usize].to_owned()
            })
        }
        CellKind::NativeFunction => {
            let native = &cx.natives[native_function::index_of(cell)];
            format!("function {}() {{ [native code] }}", native.name)
        }
        _ => "function () { [native code] }".to_owned(),
    };
    if !cx.objects.heap.fits(2 * text.len()) {
        return Err(cx.throw_range_error("the function's text does not fit into memory"));
    }
    Ok(cx.string(&text))
}

/// Function.prototype \[ %Symbol.hasInstance% \] ( V ) (20.2.3.6).
fn has_instance(cx: &mut Context, args: Args) -> Completion {
    cx.ordinary_has_instance(args.this(), args.get(0)).map(Value::bool)
}

/// Function ( ...parameterArgs, bodyArg ) (20.2.1.1).
fn construct(cx: &mut Context, args: Args) -> Completion {
    let function = create_dynamic_function(cx, args)?;
    if args.is_construct() {
        let prototype = cx.prototype_from_constructor(args.new_target(), Intrinsic::FunctionPrototype)?;
        if prototype != cx.intrinsic(Intrinsic::FunctionPrototype) {
            cx.objects.set_prototype(function, prototype);
        }
    }
    Ok(function.value())
}

const HEAD: &str = "(function anonymous(";
const MIDDLE: &str = "\n) {\n";
const TAIL: &str = "\n})";

/// CreateDynamicFunction (20.2.1.1.1), for plain functions.
///
/// The front end compiles scripts, so the function is compiled as the one expression of a script. Parameters and body have to be right each
/// by itself, which a text can evade that closes the function and opens another, or spans the border with a comment: so each is also tried
/// without the other, and a function has to reach from the first byte to the last.
fn create_dynamic_function(cx: &mut Context, args: Args) -> Completion<Cell> {
    let count = args.len();
    let mut parameters = String::new();
    for index in 0..count.saturating_sub(1) {
        if index > 0 {
            parameters.push(',');
        }
        parameters.push_str(&cx.to_rust_string(args.get(index))?);
    }
    let body = if count == 0 { String::new() } else { cx.to_rust_string(args.get(count - 1))? };

    if !parameters.is_empty() {
        compile(cx, &parameters, "")?;
        compile(cx, "", &body)?;
    }
    let code = compile(cx, &parameters, &body)?;
    let function = cx.run_script(code)?;
    let function = Cell::of(function);
    // The function was compiled without its name, which would be bound inside of it.
    let key = cx.objects.atoms.name;
    let name = cx.objects.atoms.anonymous.to_fast_value();
    cx.define_own_or_throw(function, key, &PropertyDescriptor::data(name, attrs::CONFIGURABLE))?;
    Ok(function)
}

/// `eval(x)` (19.2.1), called by any other way than by that name.
fn eval(cx: &mut Context, args: Args) -> Completion {
    cx.indirect_eval(args.get(0))
}

/// A script that evaluates to the function with these parameters and body.
fn compile(cx: &mut Context, parameters: &str, body: &str) -> Completion<Code> {
    let Some(compile) = cx.compile else {
        return Err(cx.throw_new(Intrinsic::EvalErrorPrototype, "code cannot be made from strings here"));
    };
    let shown = format!("{HEAD}{parameters}{MIDDLE}{body}{TAIL}");
    // Blanks for the name, so that offsets are the same in the text that is compiled and in the one that is shown.
    let compiled = shown.replacen("anonymous", "         ", 1);
    let code = compile(cx, &compiled, "<function>")?;
    let whole = (1, shown.len() as u32 - 1);
    let is_one_function = code.with(|data| {
        let functions = &data.template.functions;
        functions.len() == 1 && functions[0].source_range == whole
    });
    if !is_one_function {
        return Err(cx.throw_syntax_error("parameters and body of a function must each be complete"));
    }
    code.with(|data| data.source = Rc::new(Source { name: data.source.name.clone(), text: shown }));
    Ok(code)
}

#[cfg(test)]
mod tests {
    use crate::vm::eval;

    fn check(source: &str, expect: &str) {
        let (out, result) = eval(source);
        assert_eq!((out.trim_end(), result.is_ok()), (expect, true), "{source}: {result:?}");
    }

    #[test]
    fn call_apply_bind() {
        check(
            "function f(a, b) { 'use strict'; return `${typeof this},${a},${b},${arguments.length}`; }
               print(f.call(1, 2, 3), f.apply(null, { length: 1, 0: 'x' }), f.apply(), f.bind('s', 1)(2))",
            "number,2,3,2 object,x,undefined,1 undefined,undefined,undefined,0 string,1,2,2",
        );
        check(
            "function P(a, b) { this.a = a; this.b = b; } let B = P.bind(null, 1); let o = new B(2);
               print(o.a, o.b, o instanceof P, o instanceof B, B.name, B.length, 'prototype' in B)",
            "1 2 true true bound P 1 false",
        );
        check(
            "print(Function.prototype(1), Function.prototype.length, Function.prototype.name === '')",
            "undefined 0 true",
        );
        check("try { Function.prototype.call.call(1) } catch (e) { print(e.name) }", "TypeError");
    }

    #[test]
    fn texts() {
        check(
            "print(function  f ( a ) { return a }, (a)=>a, class  A { m ( ) { } }, { m ( ) { } }.m, { get  x() { return 1 } }.x)",
            "function  f ( a ) { return a } (a)=>a class  A { m ( ) { } } m ( ) { } 1",
        );
        check(
            "print(print, Object.getOwnPropertyDescriptor(Object.prototype, '__proto__').get)",
            "function print() { [native code] } function get __proto__() { [native code] }",
        );
    }

    #[test]
    fn poisoned_properties() {
        check(
            "try { (function () { 'use strict'; return arguments.callee; })() } catch (e) { print(e.name) }",
            "TypeError",
        );
        check("try { (() => 1).caller } catch (e) { print(e.name) }", "TypeError");
        check(
            "let t = Object.getOwnPropertyDescriptor(Function.prototype, 'caller').get; print(Object.isFrozen(t), t.name === '', t.length)",
            "true true 0",
        );
    }

    #[test]
    fn the_callee_of_arguments_throws_where_parameters_are_not_plain_names() {
        check(
            "let t = Object.getOwnPropertyDescriptor(Function.prototype, 'caller').get;
             let of = a => Object.getOwnPropertyDescriptor(a, 'callee');
             function plain(a) { return arguments; } function none() { return arguments; }
             print(of(plain()).value === plain, of(none()).value === none);
             print([function (a = 1) { return arguments; }, function ({ a }) { return arguments; }, function (...a) { return arguments; }]
               .every(f => of(f({})).get === t))",
            "true true\ntrue",
        );
    }

    #[test]
    fn functions_from_text() {
        check(
            "let f = new Function('a', 'b', 'return a + b'); print(f(1, 2), f.name, f.length); print(f)",
            "3 anonymous 2\nfunction anonymous(a,b\n) {\nreturn a + b\n}",
        );
        check(
            "print(Function()(), Function('return typeof anonymous')(), Function('a = 1, b', 'return a + b')(undefined, 2))",
            "undefined undefined 3",
        );
        for bad in [
            "'}), (function () {'",
            "'/*', '*/) {'",
            "'a) { }, function (b', ''",
            "'}); (function () {'",
            "'return'+'}'",
            "'a a', ''",
        ] {
            check(
                &format!("try {{ new Function({bad}); print('made') }} catch (e) {{ print(e.name) }}"),
                "SyntaxError",
            );
        }
        check("class F extends Function {} let f = new F('return 7'); print(f(), f instanceof F)", "7 true");
    }
}
