//! Number (ECMAScript 21.1) and the global functions on numbers (19.2.2 to 19.2.5).

mod format;
mod parse;

use super::support::{constructor, define_constant, define_methods};
use crate::heap::cell::{Cell, CellKind};
use crate::object::{attrs, layout};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

/// The largest integer below which all integers are doubles.
const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;

/// Defines Number, `Number.prototype`, `parseInt`, `parseFloat`, `isNaN` and `isFinite`.
pub fn install(cx: &mut Context) {
    let parent = cx.intrinsic(Intrinsic::ObjectPrototype);
    let prototype = cx.objects.create_wrapper(CellKind::NumberObject, parent, Value::ZERO);
    cx.set_intrinsic(Intrinsic::NumberPrototype, prototype);
    let number = constructor(cx, Intrinsic::Number, "Number", 1, construct, prototype, true);
    for (name, value) in [
        ("EPSILON", f64::EPSILON),
        ("MAX_SAFE_INTEGER", MAX_SAFE_INTEGER),
        ("MAX_VALUE", f64::MAX),
        ("MIN_SAFE_INTEGER", -MAX_SAFE_INTEGER),
        ("MIN_VALUE", 5e-324),
        ("NEGATIVE_INFINITY", f64::NEG_INFINITY),
        ("NaN", f64::NAN),
        ("POSITIVE_INFINITY", f64::INFINITY),
    ] {
        define_constant(cx, number, name, Value::number(value));
    }
    define_methods(
        cx,
        number,
        &[
            ("isFinite", 1, is_finite),
            ("isInteger", 1, is_integer),
            ("isNaN", 1, is_nan),
            ("isSafeInteger", 1, is_safe_integer),
        ],
    );
    define_methods(
        cx,
        prototype,
        &[
            ("toExponential", 1, to_exponential),
            ("toFixed", 1, to_fixed),
            // Without locales, as it is (21.1.3.4).
            ("toLocaleString", 0, to_locale_string),
            ("toPrecision", 1, to_precision),
            ("toString", 1, to_string),
            ("valueOf", 0, value_of),
        ],
    );
    let global = cx.global();
    define_methods(
        cx,
        global,
        &[
            ("isFinite", 1, global_is_finite),
            ("isNaN", 1, global_is_nan),
            ("parseFloat", 1, parse::parse_float),
            ("parseInt", 2, parse::parse_int),
        ],
    );
    // 21.1.2.12 and .13: the same function objects.
    for key in [cx.objects.atoms.parseFloat, cx.objects.atoms.parseInt] {
        let function = cx.objects.get_data(global, key).expect("just defined");
        cx.objects.add_own(number, key, function, attrs::METHOD);
    }
}

/// `Number(value)`, `new Number(value)` (21.1.1.1).
fn construct(cx: &mut Context, args: Args) -> Completion {
    let number = if args.is_empty() { Value::ZERO } else { cx.to_numeric(args.get(0))? };
    if !args.is_construct() {
        return Ok(number);
    }
    let prototype = cx.prototype_from_constructor(args.new_target(), Intrinsic::NumberPrototype)?;
    Ok(cx.objects.create_wrapper(CellKind::NumberObject, prototype, number).value())
}

/// ThisNumberValue (21.1.3.7.1).
fn this_number(cx: &mut Context, args: Args, method: &str) -> Completion<Value> {
    let this = args.this();
    if this.is_number() {
        return Ok(this);
    }
    match Cell::try_of(this) {
        Some(cell) if cell.kind() == CellKind::NumberObject => Ok(cell.get(layout::wrapper::PRIMITIVE)),
        _ => {
            let message = format!("Number.prototype.{method} is called on something that is not a number");
            Err(cx.throw_type_error(&message))
        }
    }
}

/// `isFinite(number)` (19.2.2).
fn global_is_finite(cx: &mut Context, args: Args) -> Completion {
    Ok(Value::bool(cx.to_number(args.get(0))?.is_finite()))
}

/// `isNaN(number)` (19.2.3).
fn global_is_nan(cx: &mut Context, args: Args) -> Completion {
    Ok(Value::bool(cx.to_number(args.get(0))?.is_nan()))
}

fn test(args: Args, holds: impl FnOnce(f64) -> bool) -> Completion {
    Ok(Value::bool(args.get(0).to_number_if_number().is_some_and(holds)))
}

/// `Number.isFinite(number)` (21.1.2.2).
fn is_finite(_: &mut Context, args: Args) -> Completion {
    test(args, f64::is_finite)
}

fn integral(d: f64) -> bool {
    d.is_finite() && d.trunc() == d
}

/// `Number.isInteger(number)` (21.1.2.3).
fn is_integer(_: &mut Context, args: Args) -> Completion {
    test(args, integral)
}

/// `Number.isNaN(number)` (21.1.2.4).
fn is_nan(_: &mut Context, args: Args) -> Completion {
    test(args, f64::is_nan)
}

/// `Number.isSafeInteger(number)` (21.1.2.5).
fn is_safe_integer(_: &mut Context, args: Args) -> Completion {
    test(args, |d| integral(d) && d.abs() <= MAX_SAFE_INTEGER)
}

/// `Number.prototype.valueOf()` (21.1.3.7).
fn value_of(cx: &mut Context, args: Args) -> Completion {
    this_number(cx, args, "valueOf")
}

/// `Number.prototype.toLocaleString()` (21.1.3.4).
fn to_locale_string(cx: &mut Context, args: Args) -> Completion {
    let number = this_number(cx, args, "toLocaleString")?;
    Ok(cx.objects.string_of_number(number).value())
}

/// `Number.prototype.toString(radix)` (21.1.3.6).
fn to_string(cx: &mut Context, args: Args) -> Completion {
    let number = this_number(cx, args, "toString")?;
    let radix = if args.get(0).is_undefined() { 10.0 } else { cx.to_integer_or_infinity(args.get(0))? };
    if !(2.0..=36.0).contains(&radix) {
        return Err(cx.throw_range_error("the radix must be between 2 and 36"));
    }
    if radix == 10.0 {
        return Ok(cx.objects.string_of_number(number).value());
    }
    let text = format::in_radix(number.as_number(), radix as u32);
    Ok(cx.string(&text))
}

/// What `toFixed` and its kin share: the number, the digits asked for, and the text of a number that has none.
fn digits(cx: &mut Context, args: Args, method: &str) -> Completion<(f64, f64)> {
    let number = this_number(cx, args, method)?.as_number();
    let digits = cx.to_integer_or_infinity(args.get(0))?;
    Ok((number, digits))
}

fn out_of_range(cx: &mut Context, method: &str, least: u32) -> Completion {
    Err(cx.throw_range_error(&format!("the argument of {method} must be between {least} and 100")))
}

/// `Number.prototype.toExponential(fractionDigits)` (21.1.3.2).
fn to_exponential(cx: &mut Context, args: Args) -> Completion {
    let (number, digits) = digits(cx, args, "toExponential")?;
    if !number.is_finite() {
        return Ok(cx.objects.string_of_number(Value::number(number)).value());
    }
    if !(0.0..=100.0).contains(&digits) {
        return out_of_range(cx, "toExponential", 0);
    }
    let digits = if args.get(0).is_undefined() { None } else { Some(digits as usize) };
    Ok(cx.string(&format::exponential(number, digits)))
}

/// `Number.prototype.toFixed(fractionDigits)` (21.1.3.3).
fn to_fixed(cx: &mut Context, args: Args) -> Completion {
    let (number, digits) = digits(cx, args, "toFixed")?;
    if !(0.0..=100.0).contains(&digits) {
        return out_of_range(cx, "toFixed", 0);
    }
    if !number.is_finite() || number.abs() >= 1e21 {
        return Ok(cx.objects.string_of_number(Value::number(number)).value());
    }
    Ok(cx.string(&format::fixed(number, digits as usize)))
}

/// `Number.prototype.toPrecision(precision)` (21.1.3.5).
fn to_precision(cx: &mut Context, args: Args) -> Completion {
    if args.get(0).is_undefined() {
        let number = this_number(cx, args, "toPrecision")?;
        return Ok(cx.objects.string_of_number(number).value());
    }
    let (number, digits) = digits(cx, args, "toPrecision")?;
    if !number.is_finite() {
        return Ok(cx.objects.string_of_number(Value::number(number)).value());
    }
    if !(1.0..=100.0).contains(&digits) {
        return out_of_range(cx, "toPrecision", 1);
    }
    Ok(cx.string(&format::precision(number, digits as usize)))
}
