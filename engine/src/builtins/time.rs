//! `Date.now` and `performance.now`. The rest of Date is not there yet: `Date` is an object, not a constructor.

use super::support::{define_methods, define_tag};
use crate::object::attrs;
use crate::runtime::{Args, Completion, Context};
use crate::value::Value;

/// Defines `Date` and `performance`.
pub fn install(cx: &mut Context) {
    let date = cx.objects.create_object();
    define_methods(cx, date, &[("now", 0, date_now)]);
    let performance = cx.objects.create_object();
    define_methods(cx, performance, &[("now", 0, performance_now)]);
    define_tag(cx, performance, "Performance");
    let global = cx.global();
    for (name, object) in [("Date", date), ("performance", performance)] {
        let key = cx.key(name);
        cx.objects.add_own(global, key, object.value(), attrs::METHOD);
    }
}

/// `Date.now()` (ECMAScript 21.4.3.1): whole milliseconds since 1970.
fn date_now(cx: &mut Context, _: Args) -> Completion {
    Ok(Value::number((cx.clock)().1.floor()))
}

/// `performance.now()` (High Resolution Time 3): milliseconds since the start.
fn performance_now(cx: &mut Context, _: Args) -> Completion {
    Ok(Value::number((cx.clock)().0))
}
