//! `Boolean` (ECMAScript 20.3).

use super::support::{constructor, define_methods};
use crate::heap::cell::{Cell, CellKind};
use crate::object::layout::wrapper;
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

/// Defines `Boolean`.
pub fn install(cx: &mut Context) {
    let parent = cx.intrinsic(Intrinsic::ObjectPrototype);
    let prototype = cx.objects.create_wrapper(CellKind::BooleanObject, parent, Value::FALSE);
    cx.set_intrinsic(Intrinsic::BooleanPrototype, prototype);
    constructor(cx, Intrinsic::Boolean, "Boolean", 1, boolean, prototype, true);
    define_methods(cx, prototype, &[("toString", 0, to_string), ("valueOf", 0, value_of)]);
}

/// Boolean ( value ) (20.3.1.1).
fn boolean(cx: &mut Context, args: Args) -> Completion {
    let value = Value::bool(cx.to_boolean(args.get(0)));
    if !args.is_construct() {
        return Ok(value);
    }
    let prototype = cx.prototype_from_constructor(args.new_target(), Intrinsic::BooleanPrototype)?;
    Ok(cx.objects.create_wrapper(CellKind::BooleanObject, prototype, value).value())
}

/// ThisBooleanValue (20.3.3.3.1).
fn this_boolean(cx: &mut Context, args: Args) -> Completion {
    let this = args.this();
    if this.is_bool() {
        return Ok(this);
    }
    match Cell::try_of(this) {
        Some(cell) if cell.kind() == CellKind::BooleanObject => Ok(cell.get(wrapper::PRIMITIVE)),
        _ => Err(cx.throw_type_error("'this' is neither a boolean nor a Boolean object")),
    }
}

/// Boolean.prototype.toString ( ) (20.3.3.2).
fn to_string(cx: &mut Context, args: Args) -> Completion {
    let value = this_boolean(cx, args)?;
    let atoms = &cx.objects.atoms;
    Ok(if value == Value::TRUE { atoms.r#true } else { atoms.r#false }.to_fast_value())
}

/// Boolean.prototype.valueOf ( ) (20.3.3.3).
fn value_of(cx: &mut Context, args: Args) -> Completion {
    this_boolean(cx, args)
}

#[cfg(test)]
mod tests {
    #[test]
    fn booleans() {
        let (out, result) = crate::vm::eval(
            "print(Boolean(''), new Boolean(0) ? 1 : 2, new Boolean(1) + '', Boolean.prototype.valueOf(), true.toString());
             class B extends Boolean {} print(new B(1).valueOf(), new B(0) instanceof B);
             try { Boolean.prototype.toString.call(1); } catch (e) { print(e.name); }",
        );
        assert_eq!(out, "false 1 true false true\ntrue true\nTypeError\n", "{result:?}");
    }
}
