//! Programs under both tiers: what they print and how they end must be the same.

use super::tier;
use crate::code::linked::flags;
use crate::heap::HeapSettings;
use crate::heap::cell::Cell;
use crate::runtime::RuntimeSettings;
use crate::vm::Vm;
use std::cell::RefCell;
use std::rc::Rc;
use tierlock_asm::Target;

/// How a program is run.
#[derive(Clone, Copy)]
struct Config {
    threshold: u32,
    stress_every: u32,
    inline_caches: bool,
    forced_exits: Option<(u32, u64)>,
    optimise: bool,
    forced_guards: Option<u32>,
}

const EAGER: Config = Config {
    threshold: 1,
    stress_every: 0,
    inline_caches: true,
    forced_exits: None,
    optimise: false,
    forced_guards: None,
};
const OPT: Config = Config { optimise: true, ..EAGER };

fn machine(config: Option<Config>) -> (Vm, Rc<RefCell<String>>) {
    let output = Rc::new(RefCell::new(String::new()));
    let mut settings = RuntimeSettings::default();
    if let Some(config) = config {
        settings.baseline_threshold = config.threshold;
        settings.inline_caches = config.inline_caches;
        settings.forced_exits = config.forced_exits;
        settings.optimise = config.optimise;
        settings.opt_threshold = 15;
        settings.forced_guards = config.forced_guards;
        settings.heap = HeapSettings {
            stress_every: config.stress_every,
            verify: config.stress_every != 0,
            ..HeapSettings::default()
        };
    }
    settings.baseline = config.is_some();
    let mut vm = Vm::new(settings);
    assert_eq!(vm.jit_refused, None);
    let sink = output.clone();
    vm.cx.output = Box::new(move |text| sink.borrow_mut().push_str(text));
    (vm, output)
}

/// What a program prints, and how it ends.
fn run(source: &str, config: Option<Config>) -> String {
    let (mut vm, output) = machine(config);
    let code = vm.compile(source, "test.js").unwrap_or_else(|error| panic!("{error}"));
    let end = match vm.run(code) {
        Ok(value) => vm.cx.describe(value),
        Err(throw) => {
            let value = vm.cx.take_exception(throw);
            match Cell::try_of(value) {
                Some(cell) if cell.is_object() => format!("threw {}", vm.cx.error_text(cell)),
                _ => format!("threw {}", vm.cx.describe(value)),
            }
        }
    };
    if let Some(state) = tier::state(&mut vm.cx)
        && config.is_some()
    {
        assert!(state.stats.functions > 0, "nothing was compiled");
    }
    let text = output.borrow().clone();
    format!("{text}{end}")
}

/// Runs a program under the interpreter and several times under compiled code.
fn check(source: &str) -> String {
    let expect = run(source, None);
    let configs = [
        ("eager", EAGER),
        ("after a while", Config { threshold: 30, ..EAGER }),
        ("GC stress", Config { stress_every: 7, ..EAGER }),
        ("no inline caches", Config { inline_caches: false, ..EAGER }),
        ("exits", Config { forced_exits: Some((5, 1)), ..EAGER }),
        ("more exits", Config { forced_exits: Some((2, 9)), ..EAGER }),
        ("optimised", OPT),
        ("optimised, guards fail", Config { forced_guards: Some(3), ..OPT }),
        ("optimised, all guards fail", Config { forced_guards: Some(1), ..OPT }),
        ("optimised, GC stress", Config { stress_every: 7, forced_guards: Some(5), ..OPT }),
        (
            "optimised, exits of baseline",
            Config { forced_exits: Some((5, 1)), forced_guards: Some(5), ..OPT },
        ),
    ];
    for (name, config) in configs {
        assert_eq!(run(source, Some(config)), expect, "{name}");
    }
    expect
}

/// Calls a function so often that it would be compiled, with a collection after every few calls or without.
fn functions_compiled(collect: bool) -> u64 {
    let (mut vm, _) = machine(Some(Config { threshold: 500, ..EAGER }));
    let run = |vm: &mut Vm, source: &str| {
        let code = vm.compile(source, "test.js").unwrap_or_else(|error| panic!("{error}"));
        assert!(vm.run(code).is_ok());
    };
    run(&mut vm, "function rare(x) { return x + 1; }");
    for _ in 0..40 {
        run(&mut vm, "rare(1); rare(2); rare(3);");
        if collect {
            vm.cx.objects.heap.collect();
        }
    }
    tier::state(&mut vm.cx).expect("there is a JIT").stats.functions
}

#[test]
fn counters_decay_with_collections() {
    assert_eq!(functions_compiled(false), 1);
    assert_eq!(functions_compiled(true), 0);
}

#[test]
fn fib_runs_in_machine_code() {
    let (mut vm, output) = machine(Some(Config { threshold: 20, ..EAGER }));
    let code = vm
        .compile(
            "function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } print(fib(20)); fib",
            "fib.js",
        )
        .expect("compiles");
    let fib = vm.run(code).unwrap_or_else(|_| panic!("threw"));
    assert_eq!(output.borrow().as_str(), "6765\n");
    let fib = crate::code::linked::Code::at(Cell::of(fib).get(crate::object::layout::function::CODE));
    assert!(fib.has(flags::BASELINE));
}

#[test]
fn arithmetic() {
    check(
        "
        function op(a, b) {
            print(a + b, a - b, a * b, a / b, a % b, a & b, a | b, a ^ b, a << b, a >> b, a >>> b, -a, +a, ~a, !a);
            print(a + 1, a - 1, a * 3, a / 2, a % 8, a % 7, a & 255, a | 1, a ^ 5, a << 3, a >> 3, a >>> 3, a >>> 0, a << 0, 1 / (a * -1), a * 0);
        }
        let values = [0, -0, 1, -1, 2147483647, -2147483648, 1.5, -2.5, 4294967296, 1e300, NaN, Infinity, -Infinity, 9007199254740993,
            'x', '12', null, undefined, true, { valueOf() { return 7; } }];
        for (let i = 0; i < values.length; i++) for (let j = 0; j < values.length; j++) op(values[i], values[j]);
        let x = 2147483640; for (let i = 0; i < 20; i++) x++; print(x);
        x = -2147483640; for (let i = 0; i < 20; i++) x--; print(x);
        1 / (-1 * 0)",
    );
}

#[test]
fn comparison() {
    check(
        "
        function rel(a, b) {
            let s = '';
            if (a < b) s += 1; if (a <= b) s += 2; if (a > b) s += 3; if (a >= b) s += 4;
            if (!(a < b)) s += 5; if (!(a <= b)) s += 6; if (!(a > b)) s += 7; if (!(a >= b)) s += 8;
            if (a == b) s += 9; if (a != b) s += 'a'; if (a === b) s += 'b'; if (a !== b) s += 'c';
            if (a < 1) s += 'd'; if (a <= 1) s += 'e'; if (a > 1) s += 'f'; if (a >= 1) s += 'g'; if (a === 1) s += 'h'; if (a !== 1) s += 'i';
            print(s, a < b, a <= b, a > b, a >= b, a == b, a != b, a === b, a !== b, !a, a ? 1 : 2);
        }
        let o = { valueOf() { return 3; } };
        let values = [0, -0, 1, 1.5, NaN, -1, 'a', 'a' + 'b', '1', '', true, false, null, undefined, o, { toString() { return 'o'; } }];
        for (let i = 0; i < values.length; i++) for (let j = 0; j < values.length; j++) rel(values[i], values[j]);",
    );
}

#[test]
fn properties_and_calls() {
    check(
        "
        class A { constructor(x) { this.x = x; } get double() { return this.x * 2; } set double(v) { this.x = v / 2; } m(k) { return this.x + k; } }
        class B extends A { constructor(x) { super(x); this.y = 1; } m(k) { return super.m(k) * 10; } static s = 5; #p = 3; p() { return this.#p++; } }
        function f(o) { return o.x + o.m(1) + o.double; }
        let total = 0;
        for (let i = 0; i < 50; i++) {
            let o = i % 3 == 0 ? new A(i) : new B(i);
            o.double = i; total += f(o);
            if (o.p) total += o.p();
            o['k' + i % 4] = i; total += o['k' + i % 4];
        }
        print(total);
        function F(x) { this.x = x; if (x == 3) return { x: 'other' }; return x; }
        for (let i = 0; i < 6; i++) print(new F(i).x);
        function many(a, b, c) { print(a, b, c); }
        many(); many(1); many(1, 2, 3); many(1, 2, 3, 4);
        let s = 'hello'; let n = 0; for (let i = 0; i < s.length; i++) n += s[i].length; print(n, s.length, [1, 2].length);
        let a = []; for (let i = 0; i < 40; i++) a[i] = i; a[3] = 1.5; a[4] = 'x'; delete a[5];
        for (let i = 0; i < 41; i++) print(a[i]);
        let d = [1.5, 2.5, , 4]; d[2] = 3; d[0] = 7; for (let i = 0; i < 5; i++) { d[i] += 1; print(d[i]); }
        for (let k in { p: 1, q: 2 }) print(k);
        print(total, typeof f);
        let big = {}; for (let i = 0; i < 30; i++) { big['p' + i] = i; } function read(o) { return o.p3 + o.p29 + (o.none === undefined ? 1 : 2); }
        for (let i = 0; i < 30; i++) print(read(big));",
    );
}

#[test]
fn exceptions() {
    check(
        "
        function thrower(n) { if (n == 0) throw 'deep'; return thrower(n - 1) + 1; }
        function catcher(n) { try { return thrower(n); } catch (e) { return e + n; } finally { print('finally', n); } }
        for (let i = 0; i < 10; i++) print(catcher(i));
        function nested(i) { try { try { throw i; } finally { if (i > 3) return 'returned'; } } catch (e) { return e + 0.5; } }
        for (let i = 0; i < 10; i++) print(nested(i));
        function loop() { for (let i = 0; ; i++) { try { if (i == 20) throw i; } catch (e) { return e; } } }
        print(loop());
        let g = { get x() { throw 'getter'; } };
        for (let i = 0; i < 10; i++) try { g.x; } catch (e) { print(e); }
        thrower(3)",
    );
}

#[test]
fn closures_and_loops() {
    check(
        "
        let fs = []; for (let i = 0; i < 5; i++) { let j = i * 2; fs[i] = () => i++ + j; }
        for (let i = 0; i < 5; i++) print(fs[i]() + fs[i]());
        function counter() { let n = 0; return { inc() { return ++n; }, get n() { return n; } }; }
        let c = counter(); for (let i = 0; i < 100; i++) c.inc(); print(c.n);
        function sw(x) { switch (x) { case 0: return 'zero'; case 1: return 'one'; case 2: case 3: return 'few'; case 'a': return 'A'; default: return 'many'; } }
        let cases = [0, 1, 2, 3, 4, 'a', -0, 1.5, 2.0, NaN]; for (let i = 0; i < cases.length; i++) print(sw(cases[i]));
        outer: for (let i = 0; i < 10; i++) { for (let j = 0; j < 10; j++) { if (j == 3) continue outer; if (i == 4) break outer; print(i, j); } }
        var g = 0; for (var k = 0; k < 1000; k++) g += k & 3; print(g);
        function def(x = 1, y = x + 1) { return x * 10 + y; } print(def(), def(5), def(undefined, 3));
        function vars(p) { if (p) { var q = 1; } for (let i = 0; i < 2; i++) { if (i) print(q, w); var w = i; } return q; } print(vars(0), vars(1), vars(2));
        let t = 0; do { t += 2; } while (t < 50); print(t, `${t}-${g}`);",
    );
}

#[test]
fn without_executable_memory_everything_is_interpreted() {
    let settings = RuntimeSettings {
        refuse_executable_memory: true,
        baseline_threshold: 1,
        ..RuntimeSettings::default()
    };
    let mut vm = Vm::new(settings);
    assert!(vm.jit_refused.as_ref().is_some_and(|why| why.contains("refused")), "{:?}", vm.jit_refused);
    let code =
        vm.compile("let t = 0; for (let i = 0; i < 1000; i++) t += i; t", "test.js").expect("compiles");
    let result = vm.run(code).unwrap_or_else(|_| panic!("threw"));
    assert_eq!(result.as_number(), 499500.0);
}

#[test]
fn strings_have_no_shape() {
    // The hash of a string that was never asked for one is 0, as is the shape of a site that knows none.
    check(
        "
        function read(s) { return s.foo; }
        function write(s) { s.foo = 1; return s.foo; }
        let s = ''; for (let i = 0; i < 40; i++) { s = `${i}x`; print(read(s), write(s), s.length, read(Symbol.iterator)); }",
    );
}

#[test]
fn appending() {
    check(
        "
        function fill(n, f) { let a = []; for (let i = 0; i < n; i++) a[i] = f(i); return a; }
        function show(a) { let s = ''; for (let i = 0; i < a.length; i++) s += a[i] + ' '; print(s); }
        show(fill(20, i => i)); show(fill(20, i => i + 0.5)); show(fill(20, i => i < 9 ? i : i / 2)); show(fill(20, i => i < 9 ? i / 2 : 'x' + i));
        show(fill(20, i => { return { toString() { return 'o' + i; } }; }));
        let a = [1, 2]; a.length = 2; for (let i = 0; i < 20; i++) { a[a.length] = i; a[a.length + 2] = i; } show(a);
        Object.defineProperty(Array.prototype, 30, { set(v) { print('setter', v); }, configurable: true });
        show(fill(40, i => i)); delete Array.prototype[30];
        let frozen = Object.freeze([1]); let fixed = Object.preventExtensions([1, 2, 3]); fixed.length = 1;
        for (let i = 0; i < 10; i++) { frozen[1] = i; fixed[1] = i; } show(frozen); show(fixed);",
    );
}

#[test]
fn hot_sites_with_doubles_and_methods() {
    // Long enough for sites to be compiled with what they have seen, and then to see something else.
    check(
        "
        class A { constructor(x) { this.x = x; } m() { return this.x; } }
        class B extends A { m() { return -this.x; } }
        function f(o, d, k, a) { let t = d * 0.5 + k; t = t - d / 3; if (t < d) t += o.m(); t += a[k / 2] + a[d - d + 1]; return t; }
        let a = [1, 2.5, 3, 4, 5]; let t = 0;
        for (let i = 0; i < 60; i++) t += f(new A(i), i + 0.25, 2, a);
        print(t);
        for (let i = 0; i < 60; i++) t += f(new B(i), i, 4, [9, 8, 7, 6]);
        print(t); print(f(new A(1), NaN, 2, a), f(new A(1), -Infinity, 0, a), f({ m() { return 's'; } }, 'x', 2, a), f(new A(2), 5, '2', a));
        A.prototype.m = function () { return 1000; };
        for (let i = 0; i < 60; i++) t += f(i % 2 ? new A(i) : new B(i), i, -0, a);
        print(t, 1 / (-0 * 1.5), f(new A(1), 1e308 * 10, 2, a));
        delete A.prototype.m; try { f(new A(1), 1.5, 2, a); } catch (e) { print(e.name); }",
    );
}

#[test]
fn listings_for_both_architectures() {
    let source = "function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }";
    let script =
        crate::frontend::compile_script(source, "fib.js", &crate::frontend::CompileOptions::default())
            .expect("compiles");
    for target in [Target::x64_sse2(), Target::x64_v3(), Target::a64_base(), Target::a64_lse()] {
        let listing = super::disassemble(&script.functions[0], &target).expect("compiles");
        let machine: Vec<_> = listing.lines.iter().flat_map(|line| &line.machine).collect();
        let bytes: usize = machine.iter().map(|line| line.bytes.len()).sum();
        assert_eq!(bytes, listing.bytes, "{target}: every byte is listed");
        assert!(machine.iter().all(|line| line.text != "(bad)"), "{target}");
        assert!(
            machine.iter().any(|line| line.text.contains("<op.Call>")),
            "{target}: the slow path of a call"
        );
        assert!(listing.lines.iter().any(|line| line.slow) && listing.lines.iter().any(|line| line.bytecode.starts_with("JNotLessI")
            || line.bytecode.starts_with("JLessI")), "{target}: {:?}", listing.lines.iter().map(|l| &l.bytecode).collect::<Vec<_>>());
        let again = super::disassemble(&script.functions[0], &target).expect("compiles");
        assert!(
            again.lines.iter().zip(&listing.lines).all(|(a, b)| a.machine == b.machine),
            "{target}: the same code each time"
        );
    }
}

/// Prints how long some programs take; for looking at by hand: `cargo test --release -p tierlock -- --ignored --nocapture timing`.
#[test]
#[ignore = "prints times and checks nothing"]
fn timing() {
    let programs = [
        ("fib", "function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } fib(35)"),
        (
            "loop",
            "function f() { let t = 0; for (let i = 0; i < 100000000; i++) t = (t + i) | 0; return t; } f()",
        ),
        (
            "doubles",
            "function f() { let t = 0.5; for (let i = 0; i < 30000000; i++) t = t * 0.99 + 1.5; return t; } f()",
        ),
        (
            "property",
            "function f() { let o = { a: 1, b: 2 }; let t = 0; for (let i = 0; i < 30000000; i++) { o.a = i; t = (t + o.a + o.b) | 0; } return t; } f()",
        ),
        (
            "elements",
            "function f() { let a = [1, 2, 3, 4, 5, 6, 7, 8]; let t = 0; for (let i = 0; i < 30000000; i++) { a[i & 7] = i; t = (t + a[(i + 1) & 7]) | 0; } return t; } f()",
        ),
        (
            "methods",
            "class A { constructor(x) { this.x = x; } get() { return this.x; } } function f() { let t = 0; let o = new A(3); for (let i = 0; i < 10000000; i++) t = (t + o.get()) | 0; return t; } f()",
        ),
        (
            "new",
            "class A { constructor(x, y) { this.x = x; this.y = y; } } function f() { let t = 0; for (let i = 0; i < 3000000; i++) t = (t + new A(i, 2).x) | 0; return t; } f()",
        ),
        (
            "closures",
            "function f() { let t = 0; let add = x => { t = (t + x) | 0; }; for (let i = 0; i < 10000000; i++) add(i); return t; } f()",
        ),
    ];
    for (name, source) in programs {
        let (mut vm, _) = machine(Some(Config { threshold: 500, ..EAGER }));
        vm.cx.settings.trace_tier = std::env::var("TRACE").is_ok();
        let code = vm.compile(source, name).unwrap_or_else(|error| panic!("{error}"));
        let start = std::time::Instant::now();
        let result = vm.run(code).map(|value| format!("{value:?}"));
        println!("{name:10} {:8.1} ms  {result:?}", start.elapsed().as_secs_f64() * 1e3);
        if std::env::var("PERF").is_ok()
            && let Some(state) = tier::state(&mut vm.cx)
        {
            std::fs::write(format!("/tmp/perf-{}.map", std::process::id()), state.cache().perf_map())
                .expect("written");
        }
    }
}
