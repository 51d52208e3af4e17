//! `Date.now` and `performance.now`. The rest of Date is not there yet: the constructor says so.

use super::support::{define_constructor, define_methods, define_tag};
use crate::object::attrs;
use crate::runtime::{Args, Completion, Context};
use crate::value::Value;

/// Defines `Date` and `performance`.
pub fn install(cx: &mut Context) {
    let prototype = cx.objects.create_object();
    let date = define_constructor(cx, "Date", 7, date, prototype, true);
    define_methods(cx, date, &[("now", 0, date_now)]);
    let performance = cx.objects.create_object();
    define_methods(cx, performance, &[("now", 0, performance_now)]);
    define_tag(cx, performance, "Performance");
    let global = cx.global();
    let key = cx.key("performance");
    cx.objects.add_own(global, key, performance.value(), attrs::METHOD);
}

/// `Date(...)` and `new Date(...)` (ECMAScript 21.4.2.1).
fn date(cx: &mut Context, _: Args) -> Completion {
    Err(cx.throw_type_error("Date objects are not supported yet: Date.now() is"))
}

/// `Date.now()` (ECMAScript 21.4.3.1): whole milliseconds since 1970.
fn date_now(cx: &mut Context, _: Args) -> Completion {
    Ok(Value::number((cx.clock)().1.floor()))
}

/// `performance.now()` (High Resolution Time 3): milliseconds since the start.
fn performance_now(cx: &mut Context, _: Args) -> Completion {
    Ok(Value::number((cx.clock)().0))
}

#[cfg(test)]
mod tests {
    #[test]
    fn dates_are_refused_by_name() {
        let (out, result) = crate::vm::eval(
            "for (const make of [() => new Date(), () => new Date(0), () => Date()])
                 try { make(); } catch (e) { print(e.name, e.message); }
             print(typeof Date, Date.name, {} instanceof Date, Date.now() > 0);",
        );
        assert_eq!(result.as_deref(), Ok("undefined"));
        let refused = "TypeError Date objects are not supported yet: Date.now() is\n";
        assert_eq!(out, format!("{}function Date false true\n", refused.repeat(3)));
    }
}
