//! Bad input and programs without end, in every tier: each ends with a clear error, and the engine goes on.

use std::time::{Duration, Instant};
use tierlock::{CompileErrorKind, Engine, Error, Exception, Schedule, Termination};

const MEMORY_BYTES: usize = 48 << 20;

/// The engine runs on a thread of its own, as large as the command's: the depth of recursion is the engine's limit, not the test runner's.
fn in_each_tier(check: impl Fn(&mut Engine) + Sync) {
    let schedules = [
        "tier=interp",
        "tier=baseline,eager,osr-eager",
        "tier=opt,eager,osr-eager",
        "tier=auto",
        "tier=auto,no-jit-memory",
    ];
    for text in schedules {
        std::thread::scope(|scope| {
            let run = || {
                let schedule: Schedule = text.parse().expect("a schedule");
                let builder = Engine::builder().schedule(schedule).memory_limit(MEMORY_BYTES);
                let builder = builder.output(|_| Ok(())).output_limit(1 << 20);
                let mut engine = builder.build().expect("the tier is built");
                check(&mut engine);
                // Whatever it was, the engine goes on.
                engine.set_time_limit(None);
                let next =
                    engine.evaluate("next.js", "1 + 1").unwrap_or_else(|error| panic!("{text}: {error}"));
                assert_eq!(next.as_number(), Some(2.0), "{text}");
            };
            let thread = std::thread::Builder::new().stack_size(256 << 20).spawn_scoped(scope, run);
            if thread.expect("a thread").join().is_err() {
                panic!("under {text}");
            }
        });
    }
}

fn stopped(engine: &mut Engine, source: &str) -> Termination {
    match engine.evaluate("endless.js", source) {
        Err(Error::Terminated(why)) => why,
        other => panic!("{source} gave {other:?}"),
    }
}

fn thrown(engine: &mut Engine, source: &str) -> Exception {
    match engine.evaluate("wrong.js", source) {
        Err(Error::Exception(exception)) => exception,
        other => panic!("{} gave {other:?}", &source[..source.len().min(200)]),
    }
}

#[test]
fn endless_loops_run_into_the_time_limit() {
    in_each_tier(|engine| {
        engine.set_time_limit(Some(Duration::from_millis(40)));
        for source in [
            "for (;;);",
            "while (true) { try { null.x } catch { continue } finally { } }",
            "do { for (let i = 0; i < 3; i++) ; } while (1)",
            "label: for (;;) { for (;;) continue label; }",
            "function f() { for (;;); } f()",
            "function a(n) { return n ? a(n - 1) + a(n - 1) : 0; } a(60)",
            "class A { constructor() { for (;;); } } new A",
            "({ get x() { for (;;); } }).x",
            "`${{ toString() { for (;;); } }}`",
            "for (const x of { [Symbol.iterator]() { return { next() { return { done: false } } } } }) ;",
            "let it = { [Symbol.iterator]() { return { next() { return { done: false } } } } }; [...it]",
        ] {
            let started = Instant::now();
            let why = stopped(engine, source);
            // Spreading without end may fill the memory first.
            let memory = why == Termination::MemoryLimit && source.contains("...");
            assert!(why == Termination::TimeLimit || memory, "{source}: {why:?}");
            assert!(started.elapsed() < Duration::from_secs(20), "{source} took {:?}", started.elapsed());
        }
    });
}

#[test]
fn endless_builtins_run_into_the_time_limit() {
    in_each_tier(|engine| {
        engine.set_time_limit(Some(Duration::from_millis(40)));
        for source in [
            "[].forEach.call({ length: 2 ** 50 }, () => 0)",
            "[].indexOf.call({ length: 2 ** 50 }, 1)",
            "[].includes.call({ length: 2 ** 50 }, 1)",
            "[].join.call({ length: 2 ** 32 - 1 }, '')",
            "[].fill.call({ length: 2 ** 50, set 0(x) { } , __proto__: null }, 1, 2 ** 49)",
            "[].reverse.call({ length: 2 ** 50 })",
            "[].reduce.call({ length: 2 ** 50 }, x => x)",
            "[].lastIndexOf.call({ length: 2 ** 50 }, 1)",
            "[3, 2, 1].sort(() => { for (;;); })",
            "[1].map(() => { for (;;); })",
            "JSON.stringify({ toJSON() { for (;;); } })",
            "JSON.parse('[1]', () => { for (;;); })",
            "Array.from({ length: 1 }, () => { for (;;); })",
            "new Map([[1, 2]]).forEach(() => { for (;;); })",
            "let m = new Map([[1, 1]]); m.forEach((v, k) => { m.delete(k); m.set(k + 1, v); })",
            "let s = new Set([1]); for (const x of s) { s.delete(x); s.add(x + 1); }",
            "'a'.replace('a', () => { for (;;); })",
            "/^(a+)+$/.test('a'.repeat(40) + 'b')",
            "/^(a+)+$/.test('a'.repeat(40) + '\\u1234')",
            "('a'.repeat(40) + 'b').replace(/^(?:a|aa)+$/g, 'x')",
        ] {
            let started = Instant::now();
            let why = stopped(engine, source);
            // What writes to an array-like without end may fill the memory first.
            let memory = why == Termination::MemoryLimit && source.contains("fill");
            assert!(why == Termination::TimeLimit || memory, "{source}: {why:?}");
            assert!(started.elapsed() < Duration::from_secs(20), "{source} took {:?}", started.elapsed());
        }
    });
}

#[test]
fn allocating_for_ever_runs_into_the_memory_limit() {
    in_each_tier(|engine| {
        engine.set_time_limit(Some(Duration::from_secs(60)));
        for source in [
            "let list = null; for (;;) { try { list = { list, a: [1, 2, 3] } } catch { } }",
            "let a = []; for (;;) a.push({});",
            "let f = []; for (;;) f.push(() => f);",
            "let a = []; for (let i = 0;; i++) a.push(i + 0.5);",
            "let m = new Map; for (let i = 0;; i++) m.set(i, i);",
            "let s = []; for (let i = 0;; i++) s.push('x' + i);",
            "let o = {}; for (let i = 0;; i++) o['k' + i] = i;",
            "let o = []; for (let i = 0;; i++) o.push({ ['k' + i]: 1 });",
            "let s = ['x']; for (;;) s.push(s.join('-'));",
            "let s = ''; for (;;) s += 'xyz';",
            "let o = {}; for (;;) o = Object.create(o);",
        ] {
            // In a block, so that nothing of it is left for the next.
            assert_eq!(stopped(engine, &format!("{{ {source} }}")), Termination::MemoryLimit, "{source}");
            engine.collect();
        }
        // Native memory is counted when its owners are marked, so more than the limit can be held until then.
        assert!(engine.stats().peak_bytes < MEMORY_BYTES * 2, "{} bytes at most", engine.stats().peak_bytes);
    });
}

#[test]
fn what_is_too_large_is_a_range_error() {
    in_each_tier(|engine| {
        engine.set_time_limit(Some(Duration::from_secs(60)));
        for source in [
            "'x'.repeat(2 ** 31)",
            "'x'.repeat(Infinity)",
            "'x'.repeat(100000000).split('').length",
            "let s = 'xxxxxxxx'; for (;;) s += s;",
            "'x'.padStart(2 ** 31)",
            "new Array(-1)",
            "[].length = 2 ** 32",
            "new Array(2 ** 32)",
            "'x'.repeat(1000).replaceAll('x', 'y'.repeat(1000000))",
            "new Array(2 ** 31).join('xxxx')",
            "/^(?:ab|aba)*c/.test('ab'.repeat(4e6))",
            "/^(?:(ab)|(aba))*?c/.test('ab'.repeat(2e6) + '\\u1234')",
        ] {
            match engine.evaluate("large.js", source) {
                Err(Error::Exception(exception)) => assert_eq!(exception.name, "RangeError", "{source}"),
                // Where the parts fit and only the sum does not, the limit may stop the program instead.
                Err(Error::Terminated(Termination::MemoryLimit)) => {}
                other => panic!("{source} gave {other:?}"),
            }
        }
    });
}

#[test]
fn infinite_recursion_is_a_range_error() {
    in_each_tier(|engine| {
        engine.set_time_limit(Some(Duration::from_secs(60)));
        for source in [
            "function f() { f(); } f()",
            "function f(a, b, c) { return 1 + f(c, a, b) + a; } f(1, 2, 3)",
            "function f() { try { f(); } finally { } } f()",
            "function a() { b(); } function b() { a(); } a()",
            "class A { constructor() { new A; } } new A",
            "class A { get x() { return this.x; } } new A().x",
            "let o = { toString() { return '' + this; } }; '' + o",
            "let f = () => [1].map(f); f()",
            "let f = () => [2, 1].sort(f); f()",
            "let f = () => JSON.stringify({ toJSON: f }); f()",
            "let f = () => f.call(); f()",
            "let f = () => f.apply(null, []); f()",
            "let f = () => new Function('f', 'f()')(f); f()",
            "let f = function () { return g(); }; let g = f.bind(); f()",
            "let p = {}; Object.defineProperty(p, 'x', { set(v) { this.x = v; } }); p.x = 1",
            "let a = []; a[0] = a; for (let i = 0; i < 100000; i++) a = [a]; JSON.stringify(a)",
            "JSON.parse('['.repeat(100000))",
        ] {
            let exception = thrown(engine, &format!("{{ {source} }}"));
            let json = source.contains("JSON.parse") && exception.name == "SyntaxError";
            let circular = source.contains("a[0] = a") && exception.name == "TypeError";
            assert!(exception.name == "RangeError" || json || circular, "{source}: {exception:?}");
        }
        // A program can catch it and go on.
        let caught = "function f() { try { f(); } catch (e) { return e instanceof RangeError ? 1 : 2 } return 3; } f()";
        engine.evaluate("caught.js", caught).expect("it is an exception like any other");
    });
}

#[test]
fn output_without_end_runs_into_the_output_limit() {
    in_each_tier(|engine| {
        for source in ["for (;;) print('x')", "for (;;) try { print('x'.repeat(100000)) } catch { }"] {
            assert_eq!(stopped(engine, source), Termination::OutputLimit);
        }
    });
}

/// What a source that nests `depth` times is answered with, as long as it is no crash.
fn nested(engine: &mut Engine, depth: usize) {
    let repeat = |text: &str| text.repeat(depth);
    for source in [
        format!("{}1{}", repeat("("), repeat(")")),
        format!("{}{}", repeat("["), repeat("]")),
        repeat("("),
        repeat("{"),
        format!("{}{}", repeat("{"), repeat("}")),
        format!("x = {}1{}", repeat("{a:"), repeat("}")),
        format!("{}1", repeat("!")),
        format!("{}1", repeat("- ")),
        format!("1{}", repeat(" + 1")),
        format!("1{}", repeat(" ** 1")),
        format!("var a; {}a{}", repeat("a["), repeat("]")),
        format!("var f = x => x; {}1{}", repeat("f("), repeat(")")),
        format!("{}1", repeat("x => ")),
        format!("{}{}", repeat("if (0) "), ";"),
        format!("if (0) ;{}", repeat(" else if (0) ;")),
        format!("{}{}", repeat("for (;0;) "), ";"),
        format!("{}{}", repeat("function f() {"), repeat("}")),
        format!("{}1{}", repeat("`${"), repeat("}`")),
        format!("var a; a{}", repeat("?.b")),
        format!("1 ? {}2{}", repeat("1 ? "), repeat(" : 3")),
        format!("var {}a{} = 1", repeat("["), repeat("]")),
        format!("0{}", repeat(", 0")),
        format!("/{}{}/", repeat("(?:"), repeat(")")),
        repeat("("),
        repeat("a{"),
        repeat("`${"),
    ] {
        let head = &source[..source.len().min(60)];
        match engine.evaluate("nested.js", &source) {
            Ok(_) => {}
            Err(Error::Syntax(error)) => {
                assert!(!error.message.is_empty() && error.excerpt.len() < 1000, "{head}: {error}");
            }
            Err(Error::Exception(exception)) => {
                // A regular expression is compiled when it is evaluated.
                let expected = ["RangeError", "TypeError", "SyntaxError"];
                let name = exception.name.as_str();
                assert!(expected.contains(&name), "{head}: {name}");
            }
            Err(error) => panic!("{head}: {error:?}"),
        }
    }
}

#[test]
fn deep_nesting_is_no_crash() {
    for depth in [10, 1_000, 10_000, 60_000] {
        nested(&mut Engine::builder().output(|_| Ok(())).build().expect("builds"), depth);
    }
}

#[test]
fn deeper_nesting_is_refused() {
    let mut engine = Engine::new();
    for open in ["(", "["] {
        let source = open.repeat(200_000);
        let Err(Error::Syntax(error)) = engine.evaluate("deep.js", &source) else { panic!("{open}") };
        assert!(error.message.contains("nesting too deep"), "{error}");
    }
}

#[test]
fn ten_thousand_parentheses_evaluate() {
    in_each_tier(|engine| {
        let source = format!("{}7{}", "(".repeat(10_000), ")".repeat(10_000));
        let value = engine.evaluate("deep.js", &source).expect("it is JavaScript");
        assert_eq!(value.as_number(), Some(7.0));
    });
}

#[test]
fn a_line_of_ten_megabytes() {
    in_each_tier(|engine| {
        let mut source = String::from("var n = 0; ");
        while source.len() < 10 << 20 {
            source.push_str("'abcdefghijklmnopqrstuvwxyz'; ");
        }
        source.push_str("n + 1");
        let value = engine.evaluate("long.js", &source).expect("it is JavaScript");
        assert_eq!(value.as_number(), Some(1.0));
        source.push_str(" ]");
        let Err(Error::Syntax(error)) = engine.evaluate("long.js", &source) else { panic!("it is not") };
        assert_eq!(error.line, 1);
        assert!(error.excerpt.len() < 1000, "an excerpt of {} bytes", error.excerpt.len());
        // One token of that size.
        let text = format!("'{}'.length", "x".repeat(10 << 20));
        let value = engine.evaluate("long.js", &text).expect("it is JavaScript");
        assert_eq!(value.as_number(), Some(f64::from(10 << 20)));
    });
}

#[test]
fn strange_sources() {
    let mut engine = Engine::new();
    for source in ["", " ", "\u{feff}1", "//", "#!/usr/bin/env tierlock\n1", "<!-- html", "'use strict'"] {
        engine.evaluate("strange.js", source).unwrap_or_else(|error| panic!("{source:?}: {error}"));
    }
    for source in
        ["\0", "'", "`", "/*", "\\u{110000}", "1_", "0b", "\"\n\"", "let let", "a\u{2028}b c", "(", "}"]
    {
        let refused = engine.evaluate("strange.js", source);
        assert!(matches!(refused, Err(Error::Syntax(_))), "{source:?}: {refused:?}");
    }
    let refused = engine.evaluate("future.js", "async function f() { await 1; }");
    let Err(Error::Syntax(error)) = refused else { panic!("{refused:?}") };
    if error.kind == CompileErrorKind::Unsupported {
        assert!(error.message.contains("not supported yet"), "{error}");
    }
}

/// Where the machine stack is nearly used up by optimised frames, a loop that gets hot stays where it is: its optimised code could not throw into the function's own handlers.
#[test]
fn loops_get_hot_at_the_end_of_the_machine_stack() {
    let source = "
        const bits = Array.from({ length: 1500 }, (_, i) => `s = (s << 1) ^ (x | ${i * 8 + 1});`).join('');
        const deep = Function('x', 'n', 'self', `let s = 0; ${bits} if (n > 0) s ^= self(x, n - 1); ${bits} return s;`);
        const loop = Function('x', 'id', 'log', 'rounds', `let s = 0; log.entered++;
            try { for (let i = 0; i < rounds; i++) { const x = i * 3 | 0; ${bits} id(i); ${bits} } }
            finally { log.finally++; }`);
        const id = x => x, log = { entered: 0, finally: 0 };
        let is_on = false;
        const step = (x, n) => {
            try { return deep(x, n - 1, step); } catch (error) {
                // Deeper there may be no room for the call itself.
                if (is_on && log.entered === 0) try { loop(x, id, log, 8000); } catch {}
                throw error;
            }
        };
        for (let i = 0; i < 1500; i++) deep(i, 3, step);
        loop(1, id, log, 2);
        is_on = true;
        log.finally = log.entered = 0;
        try { step(1, 20000); } catch (error) { log.end = error.name; }
        log.entered === 1 && log.finally === 1 && log.end === 'RangeError'";
    let run = || {
        let schedule: Schedule = "tier=opt".parse().expect("a schedule");
        let mut engine = Engine::builder().schedule(schedule).build().expect("the tier is built");
        let result = engine.evaluate("deep.js", source).expect("it handles what it throws");
        assert_eq!(result.as_bool(), Some(true));
    };
    let thread = std::thread::Builder::new().stack_size(16 << 20).spawn(run);
    thread.expect("a thread").join().expect("it ran");
}
