//! The public surface, as an embedder sees it.

use std::cell::{Cell, RefCell};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::time::{Duration, Instant};
use tierlock::{Engine, Error, Exception, Handle, Kind, Realm, Rest, Schedule, Termination};

/// Runs a check under each tier, collections forced in between.
fn in_each_tier(check: impl Fn(&mut Engine)) {
    for schedule in ["tier=interp,gc=5,verify", "tier=baseline,eager,gc=5,verify", "tier=auto"] {
        let schedule: Schedule = schedule.parse().expect("a schedule");
        let mut engine = Engine::builder().schedule(schedule).build().expect("the tier is built");
        check(&mut engine);
    }
}

fn number(engine: &mut Engine, source: &str) -> f64 {
    let value = engine.evaluate("test.js", source).unwrap_or_else(|error| panic!("{source}: {error}"));
    value.as_number().unwrap_or_else(|| panic!("{source} gave {value:?}"))
}

fn exception(result: Result<Handle, Error>) -> Exception {
    match result {
        Err(Error::Exception(exception)) => exception,
        other => panic!("expected an exception, got {other:?}"),
    }
}

#[test]
fn scripts_share_their_globals() {
    in_each_tier(|engine| {
        engine.evaluate("a.js", "var v = 1; let l = 2; function f() { return v + l; }").expect("runs");
        assert_eq!(number(engine, "v = 10; f()"), 12.0);
        let mut realm = engine.realm();
        assert_eq!(realm.get_global::<f64>("l").expect("a lexical global"), 2.0);
        assert_eq!(realm.get_global::<i32>("v").expect("a property"), 10);
        assert_eq!(realm.get_global::<Option<f64>>("missing").expect("undefined"), None);
    });
}

#[test]
fn a_compiled_script_runs_in_every_engine_and_on_every_thread() {
    let source = "var times = (globalThis.times || 0) + 1; function f(n) { return n < 2 ? n : f(n - 1) + f(n - 2) } [times, f(12)].join()";
    let script = Engine::builder().build().unwrap().compile("fib.js", source).unwrap();
    assert_eq!((script.name(), script.source()), ("fib.js", source));
    in_each_tier(|engine| {
        for expected in ["1,144", "2,144"] {
            let result = engine.run(&script).unwrap();
            assert_eq!(engine.realm().read::<String>(&result).unwrap(), expected);
        }
    });
    let elsewhere = script.clone();
    let thrower = Engine::builder().build().unwrap().compile("throws.js", "\nnull.x").unwrap();
    std::thread::spawn(move || {
        let mut engine = Engine::builder().build().unwrap();
        let result = engine.run(&elsewhere).unwrap();
        assert_eq!(engine.realm().read::<String>(&result).unwrap(), "1,144");
        assert!(exception(engine.run(&thrower)).stack.contains("throws.js:2:"));
    })
    .join()
    .unwrap();
    assert!(matches!(Engine::builder().build().unwrap().compile("bad.js", "let let"), Err(Error::Syntax(_))));
}

#[test]
fn handles_keep_what_they_hold() {
    in_each_tier(|engine| {
        let object = engine.evaluate("a.js", "({ text: 'a' + 1, list: [1, 2, 3] })").expect("runs");
        let other = object.clone();
        drop(object);
        for _ in 0..3 {
            number(
                engine,
                "let s = ''; for (let i = 0; i < 2000; i++) s = 'x' + i; s.length"
                    .replace("let s", "var s")
                    .as_str(),
            );
            engine.collect();
        }
        let mut realm = engine.realm();
        assert_eq!(realm.get::<String>(&other, "text").expect("a string"), "a1");
        assert_eq!(realm.get::<Vec<f64>>(&other, "list").expect("an array"), [1.0, 2.0, 3.0]);
    });
}

#[test]
fn handles_let_go() {
    let mut engine = Engine::new();
    let mut held = Vec::new();
    let big = "'x'.repeat(1000000) + Math.random()";
    for _ in 0..20 {
        held.push(
            engine
                .evaluate("a.js", &format!("[{big}].concat()[0].substring(0, 999999) + '!'"))
                .expect("runs"),
        );
        // Flat, so that the memory is really taken.
        let mut realm = engine.realm();
        assert_eq!(realm.read::<String>(held.last().expect("one")).expect("a string").len(), 1_000_000);
    }
    engine.collect();
    let with = engine.stats().held_bytes;
    held.clear();
    engine.collect();
    let without = engine.stats().held_bytes;
    assert!(without < with / 2, "{with} bytes with 20 strings held, {without} without");
}

#[test]
fn a_handle_may_outlive_its_engine() {
    let mut engine = Engine::new();
    let handle = engine.evaluate("a.js", "({})").expect("runs");
    drop(engine);
    let mut other = Engine::new();
    let panic = catch_unwind(AssertUnwindSafe(|| other.realm().kind(&handle)));
    assert!(panic.is_err(), "a handle was read through another engine");
}

#[test]
fn kinds() {
    let mut engine = Engine::new();
    for (source, kind) in [
        ("undefined", Kind::Undefined),
        ("null", Kind::Null),
        ("true", Kind::Boolean),
        ("1.5", Kind::Number),
        ("'a' + 'b'", Kind::String),
        ("Symbol()", Kind::Symbol),
        ("(() => 1)", Kind::Function),
        ("print", Kind::Function),
        ("(function () {}).bind()", Kind::Function),
        ("[]", Kind::Array),
        ("new TypeError", Kind::Error),
        ("({})", Kind::Object),
    ] {
        let value = engine.evaluate("a.js", source).expect(source);
        assert_eq!(engine.realm().kind(&value), kind, "{source}");
    }
}

#[test]
fn reading_converts_nothing() {
    let mut engine = Engine::new();
    let mut check = |source: &str, read: fn(&mut Realm<'_>, &Handle) -> bool| {
        let value = engine.evaluate("a.js", source).expect(source);
        read(&mut engine.realm(), &value)
    };
    assert!(check("7", |realm, value| realm.read::<i32>(value).is_ok_and(|n| n == 7)));
    assert!(check("-0", |realm, value| realm.read::<i32>(value).is_ok_and(|n| n == 0)));
    for source in ["7.5", "2147483648", "NaN", "Infinity", "'7'", "null", "[7]"] {
        assert!(check(source, |realm, value| realm.read::<i32>(value).is_err()), "{source}");
    }
    assert!(check("4294967295", |realm, value| realm.read::<u32>(value).is_ok_and(|n| n == u32::MAX)));
    assert!(check("-1", |realm, value| realm.read::<u32>(value).is_err()));
    assert!(check("1", |realm, value| realm.read::<bool>(value).is_err()));
    assert!(check("7", |realm, value| realm.read::<String>(value).is_err()));
    assert!(check("({ length: 1, 0: 1 })", |realm, value| realm.read::<Vec<f64>>(value).is_err()));
    assert!(check("[1, 'x']", |realm, value| realm.read::<Vec<f64>>(value).is_err()));
    assert!(check("'\\ud800'", |realm, value| realm.read::<String>(value).is_ok_and(|s| s == "\u{fffd}")));
    assert!(check("'h\\u00e9 \\u{1f600}'", |realm, value| realm
        .read::<String>(value)
        .is_ok_and(|s| s == "hé 😀")));
}

#[test]
fn making_values() {
    in_each_tier(|engine| {
        let mut realm = engine.realm();
        let list = realm.make(vec![Some("a"), None, Some("é😀")]).expect("an array");
        realm.set_global("list", list).expect("set");
        let object = realm.object();
        realm.set(&object, "x", 1.5).expect("set");
        realm.set(&object, "7", true).expect("set an index");
        realm.set_global("object", &object).expect("set");
        assert_eq!(
            number(engine, "list.length * 100 + list[2].length * 10 + (list[1] === undefined)"),
            331.0
        );
        assert_eq!(number(engine, "object.x + (object[7] === true)"), 2.5);
        engine.evaluate("a.js", "Object.freeze(object)").expect("runs");
        let thrown = engine.realm().set(&object, "x", 2.0).expect_err("frozen");
        assert!(matches!(thrown, Error::Exception(exception) if exception.name == "TypeError"));
    });
}

#[test]
fn host_functions() {
    in_each_tier(|engine| {
        let calls = Rc::new(Cell::new(0));
        let counted = calls.clone();
        engine
            .register("mix", move |a: f64, b: Option<String>, rest: Rest<i32>| {
                counted.set(counted.get() + 1);
                format!("{a}/{b:?}/{:?}", rest.0)
            })
            .expect("registers");
        let text = |engine: &mut Engine, source: &str| {
            let value = engine.evaluate("a.js", source).expect(source);
            engine.realm().read::<String>(&value).expect("a string")
        };
        assert_eq!(text(engine, "mix(1.5, 'x', 1, 2)"), "1.5/Some(\"x\")/[1, 2]");
        assert_eq!(text(engine, "mix(1)"), "1/None/[]");
        assert_eq!(text(engine, "var s; for (let i = 0; i < 100; i++) s = mix(i); s"), "99/None/[]");
        assert_eq!(calls.get(), 102);
        assert_eq!(text(engine, "mix.name + mix.length + typeof mix"), "mix3function");
        let thrown = exception(engine.evaluate("a.js", "mix('1')"));
        assert_eq!((thrown.name.as_str(), calls.get()), ("TypeError", 102));
        let thrown = exception(engine.evaluate("a.js", "new mix(1)"));
        assert_eq!(thrown.name, "TypeError");
        let caught = "try { mix(1, 2, 'x') } catch (e) { e instanceof TypeError ? e.message : 'no' }";
        assert!(text(engine, caught).starts_with("argument 2: expected a string, got 2"));
    });
}

#[test]
fn host_functions_call_back_and_into_themselves() {
    in_each_tier(|engine| {
        engine
            .register("down", |realm: &mut Realm<'_>, n: f64, f: Handle| -> Result<f64, Error> {
                let result = realm.call(&f, &Handle::UNDEFINED, &[Handle::from(n)])?;
                realm.read(&result)
            })
            .expect("registers");
        assert_eq!(number(engine, "var f = n => n === 0 ? 0 : n + down(n - 1, f); f(20)"), 210.0);
        // A script from inside of a host function.
        engine
            .register("run", |realm: &mut Realm<'_>, source: String| realm.evaluate("inner.js", &source))
            .expect("registers");
        assert_eq!(number(engine, "run('var made = 40; made + 1') + made"), 81.0);
        let thrown = exception(engine.evaluate("a.js", "run('null.x')"));
        assert!(thrown.stack.contains("inner.js"), "{}", thrown.stack);
        assert_eq!(
            number(engine, "try { run('let let') } catch (e) { e instanceof SyntaxError ? 1 : 2 }"),
            1.0
        );
        // Too deep a recursion through the host is the same RangeError as any.
        assert_eq!(
            number(
                engine,
                "var g = n => down(n, g); try { g(1) } catch (e) { e instanceof RangeError ? 1 : 2 }"
            ),
            1.0
        );
    });
}

#[test]
fn host_functions_throw() {
    in_each_tier(|engine| {
        engine
            .register("range", || -> Result<(), Error> { Err(Error::range_error("too far")) })
            .expect("registers");
        let thrown = exception(engine.evaluate("a.js", "range()"));
        assert_eq!((thrown.name.as_str(), thrown.message.as_str()), ("RangeError", "too far"));
        engine
            .register("again", |realm: &mut Realm<'_>, f: Handle| realm.call(&f, &Handle::UNDEFINED, &[]))
            .expect("registers");
        // The very value goes through.
        assert_eq!(
            number(engine, "var o = {}; try { again(() => { throw o; }) } catch (e) { e === o ? 1 : 2 }"),
            1.0
        );
    });
}

#[test]
fn a_panic_of_a_host_function_reaches_the_embedder() {
    in_each_tier(|engine| {
        engine.register("fail", || -> () { panic!("host trouble") }).expect("registers");
        let source = "function f() { try { fail(); } catch { return 1; } finally { print('never'); } } f()";
        let panic = catch_unwind(AssertUnwindSafe(|| engine.evaluate("a.js", source)));
        let panic = panic.expect_err("it panics");
        assert_eq!(panic.downcast_ref::<&str>(), Some(&"host trouble"));
        assert_eq!(number(engine, "1 + 1"), 2.0);
    });
}

#[test]
fn exceptions_say_what_was_thrown_where() {
    let mut engine = Engine::new();
    for (source, name, message) in [
        ("throw 'x'", "string", "'x'"),
        ("throw 1.5", "number", "1.5"),
        ("throw null", "null", "null"),
        ("throw undefined", "undefined", "undefined"),
        ("throw Symbol('s')", "symbol", "Symbol(s)"),
        ("throw { a: 1 }", "Object", "{ a: 1 }"),
        ("throw Object.create(null)", "null-prototype", "{}"),
        ("throw new (class Own extends Error {})('m')", "Own", "m"),
        ("throw { get constructor() { for (;;); } }", "object", "{ constructor: [Getter/Setter] }"),
        ("missing", "ReferenceError", "missing is not defined"),
    ] {
        let thrown = exception(engine.evaluate("a.js", source));
        assert_eq!((thrown.name.as_str(), thrown.message.as_str()), (name, message), "{source}");
    }
    let source =
        "function outer() { inner(); }\nfunction inner() {\n  throw new RangeError('deep');\n}\nouter();";
    let thrown = exception(engine.evaluate("dir/stack.js", source));
    let lines: Vec<&str> = thrown.stack.lines().collect();
    assert_eq!(lines[0], "RangeError: deep");
    assert!(lines[1].starts_with("    at inner (dir/stack.js:3:"), "{}", lines[1]);
    assert!(lines[2].starts_with("    at outer (dir/stack.js:1:"), "{}", lines[2]);
    assert!(lines[3].contains("dir/stack.js:5:"), "{}", lines[3]);
    assert_eq!(engine.realm().kind(&thrown.value), Kind::Error);
}

#[test]
fn time_is_limited_for_each_call() {
    in_each_tier(|engine| {
        engine.set_time_limit(Some(Duration::from_millis(60)));
        for _ in 0..2 {
            let started = Instant::now();
            let stopped = engine.evaluate("a.js", "for (;;);");
            assert!(matches!(stopped, Err(Error::Terminated(Termination::TimeLimit))), "{stopped:?}");
            assert!(started.elapsed() >= Duration::from_millis(60));
        }
        // Pauses between calls do not count, and nothing is left over from the last one.
        std::thread::sleep(Duration::from_millis(80));
        assert_eq!(number(engine, "1 + 1"), 2.0);
        engine.set_time_limit(None);
        assert_eq!(number(engine, "var n = 0; for (let i = 0; i < 100000; i++) n++; n"), 100_000.0);
    });
}

#[test]
fn a_host_function_cannot_swallow_a_stop() {
    in_each_tier(|engine| {
        engine
            .register("calm", |realm: &mut Realm<'_>, f: Handle| {
                let _ = realm.call(&f, &Handle::UNDEFINED, &[]);
            })
            .expect("registers");
        engine.set_time_limit(Some(Duration::from_millis(50)));
        let stopped = engine.evaluate("a.js", "calm(() => { for (;;); }); print('swallowed'); for (;;);");
        assert!(matches!(stopped, Err(Error::Terminated(Termination::TimeLimit))), "{stopped:?}");
    });
}

#[test]
fn another_thread_interrupts() {
    in_each_tier(|engine| {
        let interrupt = engine.interrupt();
        let thread = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(50));
            interrupt.interrupt();
        });
        let stopped = engine.evaluate("a.js", "for (;;);");
        assert!(matches!(stopped, Err(Error::Terminated(Termination::Interrupted))), "{stopped:?}");
        thread.join().expect("no panic");
        // Where nothing runs, nothing is stopped; and it is no error once the engine is gone.
        let interrupt = engine.interrupt();
        interrupt.interrupt();
        assert_eq!(number(engine, "1 + 1"), 2.0);
    });
    let interrupt = Engine::new().interrupt();
    interrupt.interrupt();
}

#[test]
fn output_is_limited_and_may_fail() {
    let lines = Rc::new(RefCell::new(String::new()));
    let sink = lines.clone();
    let mut engine = Engine::builder()
        .output(move |text| {
            if text.contains("broken") {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            sink.borrow_mut().push_str(text);
            Ok(())
        })
        .output_limit(10)
        .build()
        .expect("builds");
    let stopped = engine.evaluate("a.js", "print('1234'); print('5678'); print('no room'); for (;;);");
    assert!(matches!(stopped, Err(Error::Terminated(Termination::OutputLimit))), "{stopped:?}");
    engine.evaluate("a.js", "print('again')").expect("a new call has a new allowance");
    assert_eq!(*lines.borrow(), "1234\n5678\nagain\n");
    let stopped = engine.evaluate("a.js", "print('broken'); for (;;);");
    assert!(matches!(stopped, Err(Error::Terminated(Termination::OutputFailed))), "{stopped:?}");
}

#[test]
fn a_seed_pins_chance_and_time() {
    let run = |schedule: &str| {
        let schedule: Schedule = schedule.parse().expect("a schedule");
        let mut engine = Engine::builder().schedule(schedule).build().expect("builds");
        let source = "[Math.random(), Math.random(), Date.now(), performance.now()].join()";
        let value = engine.evaluate("a.js", source).expect("runs");
        engine.realm().read::<String>(&value).expect("a string")
    };
    assert_eq!(run("seed=7"), run("seed=7"));
    assert_ne!(run("seed=7"), run("seed=8"));
    assert_ne!(run(""), run(""));
}

#[test]
fn refused_executable_memory_is_noted() {
    let schedule: Schedule = "tier=auto,no-jit-memory".parse().expect("a schedule");
    let mut engine = Engine::builder().schedule(schedule).build().expect("builds all the same");
    assert!(engine.notes()[0].starts_with("executable memory refused"), "{:?}", engine.notes());
    assert_eq!(number(&mut engine, "var n = 0; for (let i = 0; i < 10000; i++) n++; n"), 10_000.0);
    assert_eq!(engine.stats().compiled_functions, 0);
    assert!(Engine::new().notes().is_empty());
}

#[test]
fn source_made_by_programs_is_compiled() {
    in_each_tier(|engine| {
        assert_eq!(number(engine, "new Function('a', 'b', 'return a * b')(6, 7)"), 42.0);
        let thrown = exception(engine.evaluate("a.js", "new Function('return }')"));
        assert_eq!(thrown.name, "SyntaxError");
    });
}

#[test]
fn inline_caches_are_reported() {
    for tier in ["interp", "baseline,eager"] {
        let schedule: Schedule = format!("tier={tier}").parse().expect("a schedule");
        let mut engine =
            Engine::builder().schedule(schedule).count_inline_caches(true).build().expect("builds");
        let source = "
            function mono(o) { return o.x; }
            function poly(o) { return o.y; }
            function mega(o) { return o.z; }
            for (let i = 0; i < 100; i++) mono({ x: i });
            for (let i = 0; i < 100; i++) poly(i & 1 ? { y: 1 } : { a: 1, y: 2 });
            const many = [{ z: 1 }, { a: 1, z: 1 }, { b: 1, z: 1 }, { c: 1, z: 1 }, { d: 1, z: 1 }, { e: 1, z: 1 }];
            for (let i = 0; i < 100; i++) mega(many[i % 6]);";
        engine.evaluate("ic.js", source).expect("runs");
        let sites = engine.inline_caches();
        let site = |function: &str| {
            let found = sites.iter().find(|site| site.function == function && site.operation == "GetNamed");
            found.unwrap_or_else(|| panic!("no read in {function}: {sites:?}"))
        };
        let mono = site("mono");
        assert_eq!((mono.state.name(), mono.hits, mono.misses, mono.line), ("monomorphic", 99, 1, 2));
        assert_eq!(mono.cases.len(), 1);
        assert!(mono.cases[0].slot_offset.is_some() && mono.cases[0].receiver.starts_with('#'));
        let poly = site("poly");
        assert_eq!((poly.state.name(), poly.hits, poly.misses, poly.cases.len()), ("polymorphic", 98, 2, 2));
        assert_eq!(site("mega").state.name(), "megamorphic");
    }
}

/// Every tier counts alike, whatever its own fast paths are.
#[test]
fn accesses_to_elements_and_private_names_are_counted() {
    let source = "
        function read(a, i) { return a[i]; }
        function write(a, i, v) { a[i] = v; }
        function append(a, v) { a[a.length] = v; }
        class P { #x = 1; read() { return this.#x; } write(v) { this.#x = v; } }
        const ints = [1, 2, 3], doubles = [1.5, 2.5], holes = [, 1], list = [];
        for (let i = 0; i < 60; i++) {
            read(i & 1 ? ints : doubles, i % 2);
            read('text', 1);
            read(holes, 0);
            read(ints, 'length');
            read(ints, 9 + i);
            write(ints, i % 3, i === 30 ? 0.5 : i);
            append(list, i);
            const p = new P; p.write(p.read()); p.read();
        }";
    for tier in ["interp", "baseline,eager", "baseline,eager,exits=4,seed=3"] {
        let schedule: Schedule = format!("tier={tier}").parse().expect("a schedule");
        let mut engine =
            Engine::builder().schedule(schedule).count_inline_caches(true).build().expect("builds");
        engine.evaluate("elements.js", source).expect("runs");
        let sites = engine.inline_caches();
        let counts = |function: &str, operation: &str| {
            let found = sites.iter().find(|site| site.function == function && site.operation == operation);
            let site = found.unwrap_or_else(|| panic!("no {operation} in {function}: {sites:?}"));
            assert!(site.counted, "{site:?}");
            (site.state.name(), site.hits, site.misses)
        };
        assert_eq!(counts("read", "GetElem"), ("polymorphic", 60, 4 * 60), "{tier}");
        // The array takes doubles from the one on that is none of its kind.
        assert_eq!(counts("write", "SetElem"), ("polymorphic", 59, 1), "{tier}");
        assert_eq!(counts("append", "SetElem").1, 0, "{tier}");
        assert_eq!(counts("append", "SetElem").2, 60, "{tier}");
        assert_eq!(counts("write", "SetPrivate"), ("monomorphic", 59, 1), "{tier}");
        assert_eq!(counts("read", "GetPrivate"), ("monomorphic", 119, 1), "{tier}");
    }
    // Nothing is counted that nobody asked for.
    let mut engine = Engine::new();
    engine.evaluate("elements.js", source).expect("runs");
    assert!(engine.inline_caches().is_empty());
}

#[test]
fn shapes_are_reported() {
    let mut engine = Engine::new();
    let source = "
        function Point(x, y) { this.x = x; this.y = y; }
        var points = [new Point(1, 2), new Point(3, 4), new Point(5, 6)];
        points[2].z = 7;
        var odd = { p: 1, q: 2 };
        delete odd.p;";
    engine.evaluate("shapes.js", source).expect("runs");
    let report = engine.shapes();
    let root =
        report.roots.iter().find(|root| root.prototype == "Point.prototype").expect("a tree of points");
    assert!(root.properties.is_empty());
    let x = &root.children[0];
    let y = &x.children[0];
    let z = &y.children[0];
    assert_eq!([&x.transition, &y.transition, &z.transition], ["+x", "+y", "+z"]);
    assert_eq!((y.objects, z.objects), (2, 1));
    assert_eq!((x.table, y.table), (z.table, z.table), "a chain of additions shares one table");
    let odd = report.dictionaries.iter().find(|node| node.properties == ["q"]);
    assert!(odd.is_some_and(|node| node.objects == 1), "{:?}", report.dictionaries);
}

#[test]
fn double_arithmetic_does_not_allocate() {
    let source = "function escape(cr, ci) {
            let zr = 0, zi = 0, n = 0;
            while (n < 1000) {
                const rr = zr * zr, ii = zi * zi;
                if (rr + ii > 4) break;
                zi = 2 * zr * zi + ci;
                zr = rr - ii + cr;
                n++;
            }
            return n;
        }
        function grid(points) { let sum = 0; for (let i = 0; i < points; i++) sum += escape(-0.1 + i / 1e6, 0.1); return sum; }
        grid(2);";
    for schedule in ["tier=interp", "tier=baseline,eager", "tier=auto"] {
        let schedule: Schedule = schedule.parse().expect("a schedule");
        let mut engine = Engine::builder().schedule(schedule.clone()).build().expect("the tier is built");
        assert_eq!(number(&mut engine, source), 2000.0);
        let before = engine.stats().allocated_bytes;
        assert_eq!(number(&mut engine, "grid(300)"), 300_000.0);
        // The script itself takes some; one box an iteration would be over 4 MB.
        let taken = engine.stats().allocated_bytes - before;
        assert!(taken < 100_000, "{schedule}: {taken} bytes");
    }
}

/// What the frames of `source` come to under two tiers.
fn digests(source: &str) -> [Option<tierlock::FrameDigest>; 2] {
    ["tier=interp,frames=1", "tier=baseline,eager,frames=1"].map(|schedule| {
        let schedule: Schedule = schedule.parse().expect("a schedule");
        let mut engine =
            Engine::builder().schedule(schedule).time_limit(Duration::from_secs(20)).build().expect("builds");
        engine.evaluate("frames.js", source).unwrap_or_else(|error| panic!("{source}: {error}"));
        engine.frame_digest()
    })
}

#[test]
fn frames_of_tiers_come_to_the_same() {
    for source in [
        "function f(o, n) { let s = ''; for (const k in o) { s += k; n--; } return s; } for (let i = 0; i < 9; i++) f({ a: 1, b: 2 }, i);",
        "let n = 0; for (const w of 'a bb ccc'.split(/ /)) n += w.replace(/./g, 'x').length;",
        "class A { m() { for (let i = 0; i < 3; i++) this.v = i; } } for (let i = 0; i < 3; i++) new A().m();",
    ] {
        let [interp, baseline] = digests(source);
        assert!(interp.as_ref().is_some_and(|digest| digest.points >= 3), "{source}: {interp:?}");
        assert_eq!(interp, baseline, "{source}");
    }
    let deep = "function f() { return [1].map(f); } try { f(); } catch (e) {} for (let i = 0; i < 9; i++);";
    assert_eq!(digests(deep), [None, None], "the machine stack ended the recursion");
}

#[test]
fn the_optimiser_takes_no_function_for_a_builtin_by_its_name() {
    let schedule: Schedule = "tier=opt,eager".parse().expect("a schedule");
    let mut engine = Engine::builder().schedule(schedule).build().expect("the tier is built");
    let mut realm = engine.realm();
    for name in ["floor", "abs", "get", "is", "push", "forEach"] {
        realm.register(name, |value: f64| value + 1000.5).expect("defined");
    }
    let source = "function call(f, x) { return f(x); }
        function all(x) { return floor(x) + abs(x) + get(x) + is(x) + push(x) + forEach(x); }
        var sum = 0; for (let i = 0; i < 200; i++) sum = all(i) + call(floor, i);
        sum";
    assert_eq!(number(&mut engine, source), 7.0 * (199.0 + 1000.5));
}
