//! `Symbol` (ECMAScript 20.4).

use super::support::{
    constructor, define_constant, define_getter, define_methods, define_tag, native, prototype_object,
};
use crate::heap::cell::{Cell, CellKind};
use crate::object::layout::wrapper;
use crate::object::{Symbol, attrs};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

/// Defines `Symbol`.
pub fn install(cx: &mut Context) {
    let prototype = prototype_object(cx, Intrinsic::SymbolPrototype, Intrinsic::ObjectPrototype);
    // It is a constructor, so that classes may extend it; what it refuses is being constructed.
    let function = constructor(cx, Intrinsic::Symbol, "Symbol", 0, symbol, prototype, true);
    define_methods(cx, function, &[("for", 1, symbol_for), ("keyFor", 1, key_for)]);
    let symbols = cx.objects.symbols;
    for (name, key) in symbols.all() {
        define_constant(cx, function, name, key.to_fast_value());
    }
    define_methods(cx, prototype, &[("toString", 0, to_string), ("valueOf", 0, value_of)]);
    define_getter(cx, prototype, "description", description);
    let method = native(cx, "[Symbol.toPrimitive]", 1, value_of, Value::UNDEFINED);
    let key = cx.objects.symbols.to_primitive;
    cx.objects.add_own(prototype, key, method.value(), attrs::CONFIGURABLE);
    define_tag(cx, prototype, "Symbol");
}

/// Symbol ( [ description ] ) (20.4.1.1).
fn symbol(cx: &mut Context, args: Args) -> Completion {
    if args.is_construct() {
        return Err(cx.throw_type_error("Symbol is not to be constructed"));
    }
    let description = match args.get(0) {
        undefined if undefined.is_undefined() => undefined,
        given => cx.to_string(given)?.value(),
    };
    Ok(cx.objects.new_symbol(description, 0).value())
}

/// Symbol.for ( key ) (20.4.2.2).
fn symbol_for(cx: &mut Context, args: Args) -> Completion {
    let key = cx.to_string(args.get(0))?;
    Ok(cx.objects.symbol_for(key).value())
}

/// Symbol.keyFor ( sym ) (20.4.2.6).
fn key_for(cx: &mut Context, args: Args) -> Completion {
    match Symbol::try_of(args.get(0)) {
        Some(symbol) if symbol.is_registered() => Ok(symbol.description()),
        Some(_) => Ok(Value::UNDEFINED),
        None => Err(cx.throw_type_error("Symbol.keyFor needs a symbol")),
    }
}

/// ThisSymbolValue (20.4.3.4).
fn this_symbol(cx: &mut Context, args: Args) -> Completion<Symbol> {
    if let Some(symbol) = Symbol::try_of(args.this()) {
        return Ok(symbol);
    }
    match Cell::try_of(args.this()) {
        Some(cell) if cell.kind() == CellKind::SymbolObject => {
            Ok(Symbol::at(Cell::of(cell.get(wrapper::PRIMITIVE))))
        }
        _ => Err(cx.throw_type_error("'this' is neither a symbol nor a Symbol object")),
    }
}

/// Symbol.prototype.toString ( ) (20.4.3.3).
fn to_string(cx: &mut Context, args: Args) -> Completion {
    let symbol = this_symbol(cx, args)?;
    let (open, close) = (cx.objects.string("Symbol("), cx.objects.string(")"));
    let description = match symbol.description() {
        undefined if undefined.is_undefined() => cx.objects.empty_string().value(),
        description => description,
    };
    cx.concat_values(&[open.value(), description, close.value()])
}

/// Symbol.prototype.valueOf ( ) (20.4.3.4) and Symbol.prototype \[ %Symbol.toPrimitive% \] ( hint ) (20.4.3.5).
fn value_of(cx: &mut Context, args: Args) -> Completion {
    this_symbol(cx, args).map(Symbol::value)
}

/// get Symbol.prototype.description (20.4.3.2).
fn description(cx: &mut Context, args: Args) -> Completion {
    this_symbol(cx, args).map(Symbol::description)
}

#[cfg(test)]
mod tests {
    use crate::vm::eval;

    fn check(source: &str, expect: &str) {
        let (out, result) = eval(source);
        assert_eq!((out.trim_end(), result.is_ok()), (expect, true), "{source}: {result:?}");
    }

    #[test]
    fn symbols() {
        check(
            "let s = Symbol('d'); print(s.toString(), s.description, typeof s, Object(s).valueOf() === s)",
            "Symbol(d) d symbol true",
        );
        check(
            "print(Symbol().description, Symbol.for('a') === Symbol.for('a'), Symbol.keyFor(Symbol.for('a')), Symbol.keyFor(Symbol()))",
            "undefined true a undefined",
        );
        check(
            "try { new Symbol } catch (e) { print(e.name) } try { Symbol() + '' } catch (e) { print(e.name) }",
            "TypeError\nTypeError",
        );
        check(
            "print(Object(Symbol('q')) == Symbol('q'), Symbol.iterator.toString(), Symbol.prototype[Symbol.toStringTag])",
            "false Symbol(Symbol.iterator) Symbol",
        );
    }
}
