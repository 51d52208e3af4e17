//! `RegExp` (ECMAScript 22.2, B.2.4): the constructor, its prototype's accessors, and `exec`, `test`, `toString` and `compile`.
//!
//! The methods behind those of strings are in [`methods`]; matching itself is [`crate::regexp`]. Objects carry source, flags and a compiled pattern
//! ([`crate::object::layout::regexp`]).

mod exec;
mod methods;
pub(super) mod substitution;

use super::string::is_reg_exp;
use super::support::{constructor, define_getter, define_methods, native, prototype_object};
use crate::heap::cell::{Cell, CellKind};
use crate::object::{Str, attrs, layout};
use crate::regexp::{Flags, escape_source};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

/// Defines RegExp, its prototype and the iterator of `matchAll`.
pub fn install(cx: &mut Context) {
    let prototype = prototype_object(cx, Intrinsic::RegExpPrototype, Intrinsic::ObjectPrototype);
    let regexp = constructor(cx, Intrinsic::RegExp, "RegExp", 2, construct, prototype, true);
    define_getter(cx, regexp, "[species]", species);
    define_methods(
        cx,
        prototype,
        &[
            ("compile", 2, compile),
            ("exec", 1, exec::exec),
            ("test", 1, exec::test),
            ("toString", 0, to_string),
        ],
    );
    define_getter(cx, prototype, "flags", get_flags);
    define_getter(cx, prototype, "source", get_source);
    for (bit, _, name) in Flags::ALL {
        let getter = native(cx, format!("get {name}"), 0, get_flag, Value::int(i32::from(bit)));
        let accessor = cx.objects.new_accessor(getter.value(), Value::UNDEFINED);
        let key = cx.key(name);
        cx.objects.add_own(prototype, key, accessor.cell().value(), attrs::CONFIGURABLE | attrs::ACCESSOR);
    }
    let exec = cx.objects.get_data(prototype, cx.objects.atoms.exec).expect("just defined");
    cx.set_intrinsic(Intrinsic::RegExpExec, Cell::of(exec));
    methods::install(cx, prototype);
}

/// RegExpCreate (22.2.3.1).
pub(super) fn create(cx: &mut Context, pattern: Value, flags: Value) -> Completion<Cell> {
    let prototype = cx.intrinsic(Intrinsic::RegExpPrototype);
    let object = cx.regexp_allocate(prototype);
    initialize(cx, object, pattern, flags)?;
    Ok(object)
}

/// RegExpInitialize (22.2.3.3) up to `lastIndex`.
fn initialize(cx: &mut Context, object: Cell, pattern: Value, flags: Value) -> Completion<()> {
    let text = |cx: &mut Context, value: Value| match value {
        Value::UNDEFINED => Ok(cx.objects.empty_string()),
        _ => cx.to_string(value),
    };
    let source = text(cx, pattern)?;
    let flags = text(cx, flags)?;
    let pattern = cx.regexp_pattern(source, flags)?;
    cx.regexp_initialize(object, source, flags, pattern);
    Ok(())
}

/// `RegExp(pattern, flags)`, `new RegExp(pattern, flags)` (22.2.4.1).
fn construct(cx: &mut Context, args: Args) -> Completion {
    let (pattern, flags) = (args.get(0), args.get(1));
    let is_regexp = is_reg_exp(cx, pattern)?;
    let new_target = if args.is_construct() {
        args.new_target()
    } else {
        let callee = args.callee().value();
        if is_regexp && flags.is_undefined() {
            let constructor = cx.get(Cell::of(pattern), cx.objects.atoms.constructor)?;
            if constructor == callee {
                return Ok(pattern);
            }
        }
        callee
    };
    let (source, flags) = match Cell::try_of(pattern) {
        Some(given) if given.kind() == CellKind::RegExp => {
            let flags = if flags.is_undefined() { given.get(layout::regexp::FLAGS) } else { flags };
            (given.get(layout::regexp::SOURCE), flags)
        }
        Some(given) if is_regexp => {
            let source = cx.get(given, cx.objects.atoms.source)?;
            let flags = if flags.is_undefined() { cx.get(given, cx.objects.atoms.flags)? } else { flags };
            (source, flags)
        }
        _ => (pattern, flags),
    };
    let prototype = cx.prototype_from_constructor(new_target, Intrinsic::RegExpPrototype)?;
    let object = cx.regexp_allocate(prototype);
    initialize(cx, object, source, flags)?;
    Ok(object.value())
}

/// `get RegExp [ %Symbol.species% ]` (22.2.5.2).
fn species(_: &mut Context, args: Args) -> Completion {
    Ok(args.this())
}

/// `this` where it is a regular expression; else TypeError.
fn this_regexp(cx: &mut Context, args: Args, method: &str) -> Completion<Cell> {
    match Cell::try_of(args.this()) {
        Some(cell) if cell.kind() == CellKind::RegExp => Ok(cell),
        _ => Err(cx.throw_type_error(&format!(
            "RegExp.prototype.{method} is called on something that is not a regular expression"
        ))),
    }
}

/// `this` where it is any object; else TypeError.
fn this_object(cx: &mut Context, args: Args, method: &str) -> Completion<Cell> {
    match Cell::try_of(args.this()) {
        Some(cell) if cell.is_object() => Ok(cell),
        _ => Err(cx.throw_type_error(&format!(
            "RegExp.prototype.{method} is called on something that is not an object"
        ))),
    }
}

/// `RegExp.prototype.compile(pattern, flags)` (B.2.4.1).
fn compile(cx: &mut Context, args: Args) -> Completion {
    let object = this_regexp(cx, args, "compile")?;
    let (pattern, flags) = (args.get(0), args.get(1));
    let (pattern, flags) = match Cell::try_of(pattern) {
        Some(given) if given.kind() == CellKind::RegExp => {
            if !flags.is_undefined() {
                return Err(cx.throw_type_error("flags are given beside a regular expression"));
            }
            (given.get(layout::regexp::SOURCE), given.get(layout::regexp::FLAGS))
        }
        _ => (pattern, flags),
    };
    initialize(cx, object, pattern, flags)?;
    cx.set(object, cx.objects.atoms.lastIndex, Value::ZERO, true)?;
    Ok(object.value())
}

/// `RegExp.prototype.toString()` (22.2.6.17).
fn to_string(cx: &mut Context, args: Args) -> Completion {
    let object = this_object(cx, args, "toString")?;
    let source = cx.get(object, cx.objects.atoms.source)?;
    let source = cx.to_string(source)?;
    let flags = cx.get(object, cx.objects.atoms.flags)?;
    let flags = cx.to_string(flags)?;
    let slash = cx.string("/");
    cx.concat_values(&[slash, source.value(), slash, flags.value()])
}

/// `get RegExp.prototype.flags` (22.2.6.4).
fn get_flags(cx: &mut Context, args: Args) -> Completion {
    let object = this_object(cx, args, "flags")?;
    let mut text = String::new();
    let a = cx.objects.atoms;
    let keys =
        [a.hasIndices, a.global, a.ignoreCase, a.multiline, a.dotAll, a.unicode, a.unicodeSets, a.sticky];
    for ((_, letter, _), key) in Flags::ALL.into_iter().zip(keys) {
        let value = cx.get(object, key)?;
        if cx.to_boolean(value) {
            text.push(char::from(letter));
        }
    }
    Ok(cx.objects.intern_str(&text).value())
}

/// `get RegExp.prototype.global` and its like (RegExpHasFlag, 22.2.6.4.1): the function's data is the flag's bit.
fn get_flag(cx: &mut Context, args: Args) -> Completion {
    let object = this_object(cx, args, "flags")?;
    if object.kind() == CellKind::RegExp {
        return Ok(Value::bool(cx.pattern_of(object).flags().has(args.data().as_int() as u8)));
    }
    if object == cx.intrinsic(Intrinsic::RegExpPrototype) {
        return Ok(Value::UNDEFINED);
    }
    this_regexp(cx, args, "flags").map(Cell::value)
}

/// `get RegExp.prototype.source` (22.2.6.13).
fn get_source(cx: &mut Context, args: Args) -> Completion {
    let object = this_object(cx, args, "source")?;
    if object == cx.intrinsic(Intrinsic::RegExpPrototype) {
        return Ok(cx.string("(?:)"));
    }
    let object = this_regexp(cx, args, "source")?;
    source_text(cx, object).map(Str::value)
}

/// The source as a literal would have it.
fn source_text(cx: &mut Context, regexp: Cell) -> Completion<Str> {
    let source = Str::of(regexp.get(layout::regexp::SOURCE));
    let flat = source.flat(&mut cx.objects.heap);
    // Nearly every source stands as it is.
    let plain = flat.with(|units| {
        units.len() > 0 && units.iter().all(|unit| !matches!(unit, 0x0a | 0x0d | 0x2f | 0x2028 | 0x2029))
    });
    if plain {
        return Ok(source);
    }
    let escaped = flat.with(|units| escape_source(units.iter()));
    let escaped = cx.objects.try_string_units(&escaped);
    cx.object_result(escaped)
}

/// A regular expression as a literal, for the console: runs no JavaScript.
pub(super) fn display(cx: &mut Context, regexp: Cell) -> String {
    let source = Str::of(regexp.get(layout::regexp::SOURCE));
    let flat = source.flat(&mut cx.objects.heap);
    let source = flat.with(|units| escape_source(units.iter()));
    let flags = cx.pattern_of(regexp).flags();
    let letters =
        Flags::ALL.iter().filter(|&&(bit, ..)| flags.has(bit)).map(|&(_, letter, _)| char::from(letter));
    format!("/{}/{}", String::from_utf16_lossy(&source), letters.collect::<String>())
}

#[cfg(test)]
mod tests;
