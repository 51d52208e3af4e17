//! `print` and `console`: text to the embedder's output.
//!
//! `print` converts as ToString does. The console's methods write strings as they are and show everything else without running JavaScript:
//! no getter, no `toString`, so that looking at a value cannot change it.

use super::support::define_methods;
use crate::heap::cell::{Cell, CellKind};
use crate::object::{Descriptor, KeyFilter, PropertyKey, Str, array_length, attrs, layout};
use crate::runtime::{Args, Completion, Context};
use crate::value::{Value, convert};
use std::fmt::Write;

/// Objects inside of objects that are shown with their properties.
const DEPTH_MAX: usize = 2;
/// Properties or elements that are shown of one object.
const MEMBERS_MAX: usize = 100;

/// Defines `print` and `console`.
pub fn install(cx: &mut Context) {
    let global = cx.global();
    define_methods(cx, global, &[("print", 0, print)]);
    let console = cx.objects.create_object();
    let key = cx.objects.atoms.console;
    cx.objects.add_own(global, key, console.value(), attrs::METHOD);
    // There is one output, so errors and warnings go where everything goes.
    define_methods(
        cx,
        console,
        &[("debug", 0, log), ("error", 0, log), ("info", 0, log), ("log", 0, log), ("warn", 0, log)],
    );
}

/// `print(...values)`: ToString of each, joined by spaces, and a newline.
fn print(cx: &mut Context, args: Args) -> Completion {
    let mut line = String::new();
    for (index, value) in args.rest(0).enumerate() {
        if index > 0 {
            line.push(' ');
        }
        let text = if cx.is_symbol(value) { cx.describe_symbol(value) } else { cx.to_rust_string(value)? };
        line.push_str(&text);
    }
    line.push('\n');
    cx.write_output(&line);
    Ok(Value::UNDEFINED)
}

/// `console.log(...values)` and its kin.
fn log(cx: &mut Context, args: Args) -> Completion {
    let mut line = String::new();
    for (index, value) in args.rest(0).enumerate() {
        if index > 0 {
            line.push(' ');
        }
        match Str::try_of(value) {
            Some(string) => line.push_str(&cx.text_of(string)),
            None => line.push_str(&display(cx, value)),
        }
    }
    line.push('\n');
    cx.write_output(&line);
    Ok(Value::UNDEFINED)
}

/// A value as a programmer would write it, or nearly: strings in quotes, objects with their properties. Runs no JavaScript.
pub fn display(cx: &mut Context, value: Value) -> String {
    let mut text = String::new();
    inspect(cx, value, &mut text, &mut [Cell::NULL; DEPTH_MAX + 1], 0);
    text
}

/// Appends a value as a programmer would write it, or nearly. `around` are the objects it is in.
fn inspect(
    cx: &mut Context,
    value: Value,
    out: &mut String,
    around: &mut [Cell; DEPTH_MAX + 1],
    depth: usize,
) {
    if let Some(number) = value.to_number_if_number() {
        let text = if number == 0.0 && number.is_sign_negative() {
            "-0".to_owned()
        } else {
            convert::number_to_string(number)
        };
        out.push_str(&text);
    } else if let Some(string) = Str::try_of(value) {
        let text = cx.text_of(string).replace('\\', "\\\\").replace('\'', "\\'").replace('\n', "\\n");
        let _ = write!(out, "'{text}'");
    } else if cx.is_symbol(value) {
        out.push_str(&cx.describe_symbol(value));
    } else if let Some(object) = Cell::try_of(value) {
        inspect_object(cx, object, out, around, depth);
    } else {
        out.push_str(&cx.describe(value));
    }
}

fn inspect_object(
    cx: &mut Context,
    object: Cell,
    out: &mut String,
    around: &mut [Cell; DEPTH_MAX + 1],
    depth: usize,
) {
    if around[..depth].contains(&object) {
        return out.push_str("[Circular]");
    }
    if cx.is_callable(object.value()) {
        return match data_text(cx, object, cx.objects.atoms.name) {
            name if name.is_empty() => out.push_str("[Function (anonymous)]"),
            name => {
                let _ = write!(out, "[Function: {name}]");
            }
        };
    }
    if object.kind() == CellKind::Error {
        let stack = data_text(cx, object, cx.objects.atoms.stack);
        let text = if stack.is_empty() { cx.error_text(object) } else { stack };
        return out.push_str(&text);
    }
    if object.kind() == CellKind::RegExp {
        out.push_str(&super::regexp::display(cx, object));
        if cx.objects.own_keys(object, KeyFilter::ENUMERABLE).len() == 0 {
            return;
        }
        out.push(' ');
    }
    let is_array = object.kind() == CellKind::Array;
    let class = class_name(cx, object);
    if depth > DEPTH_MAX {
        let _ = write!(out, "[{class}]");
        return;
    }
    around[depth.min(DEPTH_MAX)] = object;
    if class != "Object" && !is_array && object.kind() != CellKind::RegExp {
        let _ = write!(out, "{class} ");
    }
    if let CellKind::BooleanObject | CellKind::NumberObject | CellKind::StringObject = object.kind() {
        out.push('[');
        inspect(cx, object.get(layout::wrapper::PRIMITIVE), out, around, depth + 1);
        out.push_str("] ");
    }
    let (open, close) = if is_array { ('[', ']') } else { ('{', '}') };
    out.push(open);
    let mut count = 0;
    let mut separate = |out: &mut String| {
        out.push_str(if count == 0 { " " } else { ", " });
        count += 1;
        count <= MEMBERS_MAX
    };
    let mut index = 0;
    let keys = cx.objects.own_keys(object, KeyFilter::ENUMERABLE);
    for key in keys.iter() {
        let key = cx.objects.key_from_primitive(key);
        let Some(own) = cx.objects.get_own(object, key) else { continue };
        if !separate(out) {
            out.push_str("...");
            break;
        }
        if let Some(at) = key.as_index().filter(|_| is_array) {
            if at > index {
                let _ = write!(out, "<{} empty items>", at - index);
                separate(out);
            }
            index = at + 1;
        } else if key.is_symbol() {
            let _ = write!(out, "[{}]: ", cx.objects.key_text(key));
        } else {
            let _ = write!(out, "{}: ", cx.objects.key_text(key));
        }
        match own {
            Descriptor::Data { value, .. } => inspect(cx, value, out, around, depth + 1),
            Descriptor::Accessor { .. } => out.push_str("[Getter/Setter]"),
        }
    }
    if is_array && array_length(object) > index && count <= MEMBERS_MAX {
        let holes = array_length(object) - index;
        out.push_str(if count == 0 { " " } else { ", " });
        let _ = write!(out, "<{holes} empty items>");
        count += 1;
    }
    if count > 0 {
        out.push(' ');
    }
    out.push(close);
}

/// The text of a property that is a string.
fn data_text(cx: &mut Context, object: Cell, key: PropertyKey) -> String {
    match cx.objects.get_data(object, key).and_then(Str::try_of) {
        Some(string) => cx.text_of(string),
        None => String::new(),
    }
}

/// The name of an object's constructor.
fn class_name(cx: &mut Context, object: Cell) -> String {
    let constructor = cx.objects.atoms.constructor;
    match cx.objects.get_data(object, constructor).and_then(Cell::try_of).filter(|cell| cell.is_object()) {
        Some(constructor) => match data_text(cx, constructor, cx.objects.atoms.name) {
            name if name.is_empty() => "Object".to_owned(),
            name => name,
        },
        None => "Object".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::vm::eval;

    #[test]
    fn the_console_shows_values_without_running_them() {
        let source = "
            let o = { a: 1, s: 'q\\'', get g() { throw 1; }, deep: { deep: { deep: {} } }, l: [1, , -0] };
            o.self = o;
            console.log('text', o, null, undefined);
            console.error([]); console.warn({}); console.info(() => 1); console.debug(1.5);";
        let expect = "text { a: 1, s: 'q\\'', g: [Getter/Setter], deep: { deep: { deep: [Object] } }, \
                      l: [ 1, <1 empty items>, -0 ], self: [Circular] } null undefined\n\
                      []\n{}\n[Function (anonymous)]\n1.5\n";
        let (output, result) = eval(source);
        assert_eq!(output, expect, "{result:?}");
    }
}
