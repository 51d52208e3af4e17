//! Tests of the front end as a whole: what it refuses, how it says so, and inputs of extreme shape. What the emitted
//! code does is tested by running the corpus; what it looks like, by `tests/bytecode.rs`.

use super::*;
use crate::code::ops::{Inst, Op};

fn compile(source: &str) -> Result<FunctionTemplate, CompileError> {
    compile_script(source, "test.js", &CompileOptions { verify: true, ..CompileOptions::default() })
}

fn check_refused(source: &str, kind: CompileErrorKind, message: &str) {
    match compile(source) {
        Ok(_) => panic!("accepted: {source}"),
        Err(error) => {
            assert_eq!(error.kind, kind, "{source}: {error}");
            assert!(error.message.contains(message), "{source}: {error}");
        }
    }
}

#[test]
fn memory_is_asked_for_before_it_is_taken() {
    let source = "s+=1;".repeat(100_000);
    let with = |memory_bytes_left| CompileOptions { memory_bytes_left, ..CompileOptions::default() };
    let error = compile_script(&source, "a.js", &with(16 << 20)).expect_err("it takes about 27 MB");
    assert_eq!(error.kind, CompileErrorKind::TooLarge);
    assert!(error.to_string().contains("a source of 488 KiB takes more memory"), "{error}");
    assert!(compile_script(&source, "a.js", &with(64 << 20)).is_ok());
    // Comments and strings take none.
    let text = format!("/*{}*/ '{}'", " ".repeat(1 << 20), "ü".repeat(1 << 20));
    assert!(compile_script(&text, "a.js", &with(16 << 20)).is_ok());
}

#[test]
fn what_is_not_supported_is_refused_by_name() {
    for (source, message) in [
        ("function* g() {}", "generators are not supported yet"),
        ("var o = { *g() { yield 1; } }", "generators are not supported yet"),
        ("async function f() {}", "async functions are not supported yet"),
        ("var f = async () => {};", "async functions are not supported yet"),
        ("async function* f() {}", "async generators are not supported yet"),
        ("var b = 1n;", "BigInt literals are not supported yet"),
        ("function f() { eval(...x); }", "in a direct eval is not supported yet"),
        ("import('x');", "dynamic imports are not supported yet"),
        ("@d class A {}", "decorators are not supported yet"),
        ("class A { @d m() {} }", "decorators are not supported yet"),
    ] {
        check_refused(source, CompileErrorKind::Unsupported, message);
    }
}

#[test]
fn the_first_unsupported_feature_is_reported() {
    let error = compile("function f() { return 1n; }\nclass A { @d m() {} }").expect_err("refused");
    assert_eq!((error.line, error.column), (1, 23));
    assert!(error.message.starts_with("BigInt literals"));
}

#[test]
fn modules_are_refused() {
    for source in ["import a from 'b';", "export var a = 1;", "import.meta"] {
        let error = compile(source).expect_err(source);
        assert_eq!(
            (error.kind, &*error.message),
            (CompileErrorKind::Unsupported, "modules are not supported yet"),
            "{source}"
        );
    }
    assert_eq!(compile("var export = 1;").expect_err("reserved").kind, CompileErrorKind::Syntax);
}

#[test]
fn early_errors() {
    for source in [
        "let a; let a;",
        "let a; var a;",
        "var a; let a;",
        "const a;",
        "let let = 1;",
        "break;",
        "continue;",
        "l: l: x;",
        "l: { continue l; }",
        "return 1;",
        "new.target",
        "super.x",
        "function f() { super(); }",
        "class A { constructor() { super(); } }",
        "class A { constructor() {} constructor() {} }",
        "class A { #a; #a; }",
        "class A { m() { this.#b; } }",
        "a?.b = 1",
        "1 = 2",
        "a++ = 1",
        "for (let x, y of z);",
        "for (let x = 1 of z);",
        "'use strict'; delete x;",
        "'use strict'; arguments = 1;",
        "'use strict'; var public;",
        "'use strict'; 010",
        "'use strict'; function f(a, a) {}",
        "function f(a, b = 1) { 'use strict'; }",
        "(a, a) => 1",
        "({ a: 1, get b(x) {} })",
        "try {} catch (a) { let a; }",
        "if (a) class B {}",
        "if (a) let b;",
        "while (0) function f() {}",
        "-1 ** 2",
        "a ?? b || c",
        "`${`",
        "\"\n\"",
        "/(/",
        "/a/gg",
        "({ __proto__: 1, __proto__: 2 })",
        "label: function* g() {}",
        "x = {a = 1}",
        "switch (a) { case 1: let b; case 2: let b; }",
        "class A extends B { x = super(); }",
        "class A { static { return; } }",
        "class A { static { await; } }",
        "class A { static prototype() {} }",
        "class A { x = arguments; }",
        "function f() { break; }",
    ] {
        match compile(source) {
            Ok(_) => panic!("accepted: {source}"),
            Err(error) => assert_eq!(error.kind, CompileErrorKind::Syntax, "{source}: {error}"),
        }
    }
}

#[test]
fn syntax_errors_show_where() {
    let error = compile("var a = 1;\nvar b = ;\n").expect_err("refused");
    assert_eq!((error.kind, error.line, error.column), (CompileErrorKind::Syntax, 2, 9));
    let text = error.to_string();
    assert!(text.starts_with("test.js:2:9: SyntaxError: "), "{text}");
    assert!(text.ends_with("\n    var b = ;\n            ^"), "{text}");
}

#[test]
fn invalid_utf8_is_refused_with_its_offset() {
    let error = compile_script_bytes(b"var a;\nvar \xff;", "bytes.js", &CompileOptions::default())
        .expect_err("refused");
    assert_eq!((error.kind, error.line, error.column), (CompileErrorKind::Syntax, 2, 5));
    assert!(error.message.contains("byte offset 11"), "{error}");
    assert!(compile_script_bytes("var ä;".as_bytes(), "bytes.js", &CompileOptions::default()).is_ok());
}

/// Sources that are nested `n` deep, each in its own way.
fn nested(n: usize) -> Vec<(&'static str, String)> {
    let around =
        |open: &str, middle: &str, close: &str| format!("{}{middle}{}", open.repeat(n), close.repeat(n));
    let labels: String = (0..n).map(|i| format!("l{i}:")).collect();
    vec![
        ("parentheses", around("(", "1", ")")),
        ("arrays", around("[", "1", "]")),
        ("objects", format!("x={}", around("{a:", "1", "}"))),
        ("blocks", around("{", "1", "}")),
        ("calls", around("f(", "1", ")")),
        ("new", around("new a(", "1", ")")),
        ("index", around("a[", "1", "]")),
        ("plus", format!("x=1{}", "+a".repeat(n))),
        ("minus", format!("x={}1", "- ".repeat(n))),
        ("not", format!("x={}1", "!".repeat(n))),
        ("typeof", format!("x={}1", "typeof ".repeat(n))),
        ("and", format!("x=1{}", "&&a".repeat(n))),
        ("coalesce", format!("x=1{}", "??a".repeat(n))),
        ("power", format!("x=1{}", "**a".repeat(n))),
        ("conditional", format!("x={}1", "a?b:".repeat(n))),
        ("conditional inside", format!("x={}1{}", "a?".repeat(n), ":b".repeat(n))),
        ("assignment", format!("{}1", "x=".repeat(n))),
        ("member", format!("x{}", ".a".repeat(n))),
        ("element", format!("x{}", "[0]".repeat(n))),
        ("call chain", format!("x{}", "()".repeat(n))),
        ("optional chain", format!("x{}", "?.a".repeat(n))),
        ("tagged", format!("x{}", "``".repeat(n))),
        ("else", format!("{}x", "if(a)b;else ".repeat(n))),
        ("if", format!("{}x", "if(a)".repeat(n))),
        ("for", format!("{}x", "for(;;)".repeat(n))),
        ("for-of", format!("{}x", "for(x of y)".repeat(n))),
        ("while", format!("{}x", "while(a)".repeat(n))),
        ("do", around("do ", "x", "\nwhile(a)")),
        ("label", format!("{labels}x")),
        ("template", around("`${", "1", "}`")),
        ("try", around("try{", "1", "}finally{}")),
        ("switch", around("switch(a){case 1:", "1", "}")),
        ("arrow", format!("x={}1", "a=>".repeat(n))),
        ("function", around("function f(){", "1", "}")),
        ("class", around("class A{static{", "1", "}}")),
        ("method", format!("x={}", around("{a(){return ", "1", "}}"))),
        ("pattern", format!("var {}=1", around("[", "a", "]"))),
        ("assignment pattern", format!("{}=1", around("[", "a", "]"))),
        ("object pattern", format!("var {}=1", around("{a:", "a", "}"))),
        ("default", around("function f(a=", "1", "){}")),
        ("heritage", format!("x={}", around("class extends ", "1", "{}"))),
    ]
}

#[test]
fn deep_nesting_ends_with_code_or_a_clear_error() {
    for (what, source) in nested(10_000) {
        match compile(&source) {
            Ok(_) => {}
            Err(error) => {
                let clear = error.kind == CompileErrorKind::TooLarge
                    && (error.message.contains("1,000 deep") || error.message.contains("32000"));
                assert!(clear, "{what}: {} {}", error.kind as u8, error.message);
            }
        }
    }
}

#[test]
fn a_hundred_thousand_brackets_are_the_limit() {
    let parentheses = |n: usize| format!("x={}1{}", "(".repeat(n), ")".repeat(n));
    assert!(compile(&parentheses(99_000)).is_ok());
    check_refused(&parentheses(100_001), CompileErrorKind::Syntax, "nesting too deep");
}

#[test]
fn long_chains_are_no_nesting() {
    assert!(compile(&format!("x='a'{}", "+'b'".repeat(100_000))).is_ok());
    assert!(compile(&format!("if(a)b;{}", "else if(a)b;".repeat(50_000))).is_ok());
}

#[test]
fn ten_megabyte_lines() {
    let mib = 10 << 20;
    for (what, source) in [
        ("string", format!("x='{}'", "a".repeat(mib))),
        ("comment", format!("/*{}*/x", "(".repeat(mib))),
        ("array", format!("x=[{}]", "12,".repeat(mib / 3))),
        ("statements", "f(a);".repeat(mib / 5)),
        ("sum", format!("x=1{}", "+a1".repeat(mib / 3))),
    ] {
        if let Err(error) = compile(&source) {
            panic!("{what}: {error}");
        }
    }
    let error = compile(&format!("{}}}", " ".repeat(mib))).expect_err("a stray brace");
    assert!(error.to_string().len() < 500);
}

#[test]
fn limits_are_named() {
    let variables: String = (0..33_000).map(|i| format!("var v{i};")).collect();
    let source = format!("function f() {{ {variables} }}");
    check_refused(&source, CompileErrorKind::TooLarge, "more than 32000 registers in one function");
    // As globals they need none, and more arguments than registers are passed as an array.
    assert!(compile(&variables).is_ok());
    assert!(compile(&format!("f({})", "1,".repeat(40_000))).is_ok());
    let functions = |n: usize| format!("{}{}", "function f(){".repeat(n), "}".repeat(n));
    assert!(compile(&functions(999)).is_ok());
    check_refused(&functions(1_001), CompileErrorKind::TooLarge, "functions are nested more than 1,000 deep");
}

#[test]
fn compiling_is_deterministic() {
    let source = "function f(a, b) { let c = () => a + b + c; return [c, d => e => a + d + e]; } class A { #x; y = 1 }";
    assert_eq!(compile(source), compile(source));
}

/// The ops of the function with the given name, in order.
fn ops_of(source: &str, name: &str) -> Vec<Op> {
    fn find<'t>(template: &'t FunctionTemplate, name: &[u16]) -> Option<&'t FunctionTemplate> {
        if &*template.name == name {
            return Some(template);
        }
        template.functions.iter().find_map(|inner| find(inner, name))
    }
    let template = compile(source).expect("compiles");
    let name: Vec<u16> = name.encode_utf16().collect();
    let function = find(&template, &name).expect("the function is there");
    let mut ops = Vec::new();
    let mut at = 0;
    while let Some(inst) = Inst::decode(&function.code, at) {
        ops.push(inst.op());
        at += inst.op().units();
    }
    ops
}

#[test]
fn hot_paths_are_tight() {
    use Op::*;
    let ops = ops_of("function f(n) { let s = 0; for (let i = 0; i < n; i++) s += i * 2; return s; }", "f");
    assert_eq!(ops, [LoadInt, LoadInt, JNotLess, MulI, Add, Inc, JumpLoop, Return]);
    let ops = ops_of("function f(a) { if (a > 1 && a !== 7 || !a) return 1; return a; }", "f");
    assert_eq!(ops, [JNotGreaterI, JStrictNeI, JumpIfTrue, LoadInt, Return, Return],);
}

#[test]
fn dead_zone_checks_only_where_needed() {
    let checks = |source: &str| {
        let ops = ops_of(source, "f");
        ops.iter().filter(|op| matches!(op, Op::CheckTdz | Op::GetEnvChecked | Op::SetEnvChecked)).count()
    };
    assert_eq!(checks("function f() { let a = 1; const b = a; return a + b; }"), 0);
    assert_eq!(checks("function f() { a; let a = 1; return a; }"), 1);
    assert_eq!(checks("function f() { a = 1; let a; }"), 1);
    assert_eq!(checks("function f() { let a = a; }"), 1);
    assert_eq!(checks("function f() { for (;;) { let a = 1; a; } }"), 0);
    assert_eq!(checks("function f(x) { switch (x) { case 0: let a = 1; return a; case 1: return a; } }"), 1);
    assert_eq!(checks("function g() { let a = 1; return function f() { return a; }; }"), 0);
    assert_eq!(checks("function g() { function f() { return a; } let a = 1; return f; }"), 1);
    assert_eq!(checks("function f(a = b, b) {}"), 1);
    assert_eq!(checks("function f(a, b = a) {}"), 0);
    assert_eq!(checks("function f() { for (let x of x); }"), 1);
    assert_eq!(checks("function f(xs) { for (let x of xs) x; }"), 0);
    assert_eq!(checks("function f() { class A { static x = A; } return A; }"), 0);
}

#[test]
fn environments_only_where_captured() {
    let environments = |source: &str| {
        let ops = ops_of(source, "f");
        ops.iter().filter(|op| matches!(op, Op::NewEnv | Op::CopyEnv)).count()
    };
    assert_eq!(environments("function f() { for (let i = 0; i < 3; i++) { let x = i; x; } }"), 0);
    assert_eq!(environments("function f() { for (let i = 0; i < 3; i++) g(() => i); }"), 2);
    assert_eq!(environments("function f() { for (let i = 0; i < 3; i++) { let x = i; g(() => x); } }"), 1);
    assert_eq!(environments("function f() { for (let i = 0, h = () => i; i < 3; i++); }"), 3);
}

#[test]
fn source_ranges_are_what_to_string_shows() {
    let source = "class A { static /* static */ // so\n m() {} static get x() { return 1; } y() {} }\nlet o = { async: 1, z(a) {}, f: (b) => b }";
    let template = compile(source).expect("compiles");
    let mut texts = Vec::new();
    for inner in &template.functions {
        let (start, end) = inner.source_range;
        texts.push(&source[start as usize..end as usize]);
    }
    let class =
        &source[..source.find("\nlet").expect("two lines").max(source.rfind("}\nlet").expect("a class") + 1)];
    assert_eq!(texts, [class, "m() {}", "get x() { return 1; }", "y() {}", "z(a) {}", "(b) => b"]);
}

#[test]
fn this_is_checked_until_super_surely_returned() {
    let checks = |body: &str| {
        let ops = ops_of(&format!("class f extends Object {{ constructor(x) {{ {body} }} }}"), "f");
        ops.iter().filter(|op| matches!(op, Op::CheckThis)).count()
    };
    assert_eq!(checks("super(); this.a = 1; this.b = 2;"), 0);
    assert_eq!(checks("this.a = 1; super();"), 1);
    // The second check is of the value that the constructor ends with.
    assert_eq!(checks("if (x) super(); this.a = 1;"), 2);
    assert_eq!(checks("try { super(); } finally { this.a = 1; }"), 2);
}
