//! JSON (ECMAScript 25.5).
//!
//! Neither direction recurses in Rust: nesting is as deep as memory allows for text, and [`DEPTH_MAX`] where JavaScript may be called at
//! every level (a `toJSON` could go on for ever), the same on every machine. What the collector must see lies in lists.

mod parse;
mod revive;
mod stringify;

use super::support::{define_methods, define_tag};
use crate::object::attrs;
use crate::runtime::{Context, Intrinsic};

/// Levels of nesting that `stringify` and revivers go through; RangeError past them.
const DEPTH_MAX: usize = 10_000;

/// Defines `JSON`.
pub fn install(cx: &mut Context) {
    let json = cx.objects.create_object();
    cx.set_intrinsic(Intrinsic::Json, json);
    let (global, key) = (cx.global(), cx.objects.atoms.JSON);
    cx.objects.add_own(global, key, json.value(), attrs::METHOD);
    define_tag(cx, json, "JSON");
    define_methods(cx, json, &[("parse", 2, parse::parse), ("stringify", 3, stringify::stringify)]);
}

#[cfg(test)]
mod tests {
    use crate::vm::eval;

    fn check(source: &str, expect: &str) {
        let (output, result) = eval(source);
        assert_eq!(output.trim_end(), expect, "{source}: {result:?}");
    }

    #[test]
    fn values_there_and_back() {
        check(
            r#"print(JSON.stringify(JSON.parse(' {"a":[1,-0,2.5e3,true,null,"x\\n\\u00e9\\ud83d"],"b":{},"10":[]} ')))"#,
            r#"{"10":[],"a":[1,0,2500,true,null,"x\né\ud83d"],"b":{}}"#,
        );
        check(
            "print(JSON.stringify([undefined, 1/0, 'q\"', { u: undefined, n: -0 }], null, 1).length)",
            "40",
        );
        check("print(1 / JSON.parse('-0'))", "-Infinity");
        check(r#"let o = JSON.parse('{"__proto__":1,"a":2,"a":3}'); print(o.__proto__, o.a)"#, "1 3");
    }

    #[test]
    fn nesting_ends_in_no_crash() {
        check("let t = '['.repeat(200000) + ']'.repeat(200000); let v = JSON.parse(t); print(v.length)", "1");
        let (_, result) = eval("let v = []; for (let i = 0; i < 20000; i++) v = [v]; JSON.stringify(v)");
        assert!(result.is_err());
    }
}
