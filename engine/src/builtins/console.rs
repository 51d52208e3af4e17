//! `print` and `console`: text to the embedder's output.

use super::support::define_methods;
use crate::object::attrs;
use crate::runtime::{Args, Completion, Context};
use crate::value::Value;

/// Defines `print` and `console`.
pub fn install(cx: &mut Context) {
    let global = cx.global();
    define_methods(cx, global, &[("print", 0, print)]);
    let console = cx.objects.create_object();
    let key = cx.objects.atoms.console;
    cx.objects.add_own(global, key, console.value(), attrs::METHOD);
    define_methods(cx, console, &[("log", 0, print)]);
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
