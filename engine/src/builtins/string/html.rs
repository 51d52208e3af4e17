//! The methods that write HTML (ECMAScript B.2.2.2 to B.2.2.14).

use super::this_string;
use crate::builtins::support::define_methods;
use crate::builtins::text::Buffer;
use crate::heap::cell::Cell;
use crate::object::{Str, Units};
use crate::runtime::{Args, Completion, Context};

/// CreateHTML (B.2.2.2.1): the first argument is the value of `attribute`, where there is one.
fn create(cx: &mut Context, args: Args, method: &str, tag: &str, attribute: &str) -> Completion {
    let string = this_string(cx, args, method)?;
    let mut text = Buffer::new();
    text.push_text(&format!("<{tag}"));
    if !attribute.is_empty() {
        let value = cx.to_string(args.get(0))?;
        text.push_text(&format!(" {attribute}=\""));
        let flat = value.flat(&mut cx.objects.heap);
        flat.with(|units| {
            for unit in units.iter() {
                if unit == u16::from(b'"') { text.push_text("&quot;") } else { text.push(unit) }
            }
        });
        text.push_units(Units::Latin1(b"\""));
    }
    text.push_text(">");
    text.push_str(cx, string);
    text.push_text(&format!("</{tag}>"));
    text.finish(cx).map(Str::value)
}

macro_rules! html {
    ($( $native:ident $method:literal $length:literal $tag:literal $attribute:literal, )*) => {
        $(fn $native(cx: &mut Context, args: Args) -> Completion {
            create(cx, args, $method, $tag, $attribute)
        })*

        pub(super) fn install(cx: &mut Context, prototype: Cell) {
            define_methods(cx, prototype, &[$(($method, $length, $native)),*]);
        }
    };
}

html! {
    anchor "anchor" 1 "a" "name",
    big "big" 0 "big" "",
    blink "blink" 0 "blink" "",
    bold "bold" 0 "b" "",
    fixed "fixed" 0 "tt" "",
    fontcolor "fontcolor" 1 "font" "color",
    fontsize "fontsize" 1 "font" "size",
    italics "italics" 0 "i" "",
    link "link" 1 "a" "href",
    small "small" 0 "small" "",
    strike "strike" 0 "strike" "",
    sub "sub" 0 "sub" "",
    sup "sup" 0 "sup" "",
}
