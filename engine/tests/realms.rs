//! Several realms in one engine: each has its own global object and builtins, and values pass between them.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;
use tierlock::{Engine, EngineBuilder, Error, Handle, Kind, Realm, RealmHandle, Schedule, Termination};

const SCHEDULES: [&str; 9] = [
    "tier=interp",
    "tier=interp,gc=3,verify",
    "tier=baseline,eager",
    "tier=baseline,eager,gc=3,verify",
    "tier=baseline,eager,exits=3,seed=7",
    "tier=opt,eager",
    "tier=opt,eager,gc=3,verify",
    "tier=opt,eager,guards=3,seed=5",
    "tier=auto",
];

fn builder(schedule: &str) -> EngineBuilder {
    Engine::builder().schedule(schedule.parse::<Schedule>().expect("a schedule"))
}

/// Runs a check under each tier, collections and exits forced in between. Scripts have `other`, the global object of a second realm, and the
/// check has that realm.
fn in_each_tier(check: impl Fn(&mut Engine, &RealmHandle)) {
    SCHEDULES.iter().for_each(|schedule| in_tier(schedule, &check));
}

/// As above, under one.
fn in_tier(schedule: &str, check: impl Fn(&mut Engine, &RealmHandle)) {
    let mut engine = builder(schedule).build().expect("the tier is built");
    let other = engine.new_realm().expect("there is room");
    let global = engine.enter(&other).global();
    engine.set_global("other", global).expect("the global object is extensible");
    check(&mut engine, &other);
}

/// Evaluates to true, in each tier.
fn holds(source: &str) {
    in_each_tier(|engine, _| {
        let value = engine.evaluate("test.js", source).unwrap_or_else(|error| panic!("{source}: {error}"));
        assert_eq!(value.as_bool(), Some(true), "{source} gave {:?}", engine.realm().display(&value));
    });
}

/// Each line of the source evaluates to true, in each tier.
fn each_holds(setup: &str, lines: &[&str]) {
    in_each_tier(|engine, _| {
        engine.evaluate("setup.js", setup).unwrap_or_else(|error| panic!("{setup}: {error}"));
        for line in lines {
            let value = engine.evaluate("test.js", line).unwrap_or_else(|error| panic!("{line}: {error}"));
            assert_eq!(value.as_bool(), Some(true), "{line} gave {:?}", engine.realm().display(&value));
        }
    });
}

#[test]
fn globals_are_apart_and_builtins_too() {
    in_each_tier(|engine, other| {
        engine.evaluate("a.js", "var v = 1; let l = 'a';").expect("runs");
        engine
            .enter(other)
            .evaluate("b.js", "var v = 2; let l = 'b'; function f() { return l + v; }")
            .expect("runs");
        assert_eq!(engine.realm().get_global::<String>("l").expect("a string"), "a");
        assert_eq!(engine.realm().get_global::<f64>("v").expect("a number"), 1.0);
        let mut realm = engine.enter(other);
        assert_eq!(realm.get_global::<f64>("v").expect("a number"), 2.0);
        assert_eq!(realm.get_global::<String>("l").expect("a string"), "b");
        let f: Handle = realm.get_global("f").expect("a function");
        let result = engine.realm().call(&f, &Handle::UNDEFINED, &[]).expect("runs");
        assert_eq!(
            engine.realm().read::<String>(&result).expect("a string"),
            "b2",
            "a function has its own realm"
        );
    });
    each_holds(
        "",
        &[
            "other.globalThis === other && other !== globalThis",
            "['Object', 'Function', 'Array', 'Map', 'Error', 'RegExp', 'eval', 'print', 'JSON', 'Math'].every(name => \
                other[name] !== undefined && other[name] !== globalThis[name])",
            "other.Symbol.iterator === Symbol.iterator && other.Symbol.for('x') === Symbol.for('x')",
            "other.Symbol !== Symbol && other.eval('Symbol()').description === undefined",
            "other.eval('this') === other && (0, eval)('this') === globalThis",
            "other.eval('[]') instanceof Array === false && other.eval('[]') instanceof other.Array",
            "Array.isArray(other.eval('[1, 2]'))",
            "Object.prototype.toString.call(other.eval('/a/')) === '[object RegExp]'",
            "other.Object.prototype.toString.call([]) === '[object Array]'",
        ],
    );
}

#[test]
fn what_a_function_makes_is_of_its_realm() {
    each_holds(
        "var f = other.eval(`(function () { return {
            object: {}, array: [], rest: ((...r) => r)(1), regexp: /a/, closure() {}, f: function () {}, args: arguments, boxed: Object(1),
            template: (s => s)\\`x\\`, error: (() => { try { null.x } catch (e) { return e } })(), C: class {}, map: new Map, string: new String('s'),
            keys: [].keys(), entries: Object.entries({ a: 1 }), bound: (() => {}).bind(), sum: [1, 2].map(x => x), json: JSON.parse('[{}]'),
            match: 'a'.match(/a/), split: 'a b'.split(' ') } })`); var made = f();",
        &[
            "Object.getPrototypeOf(made) === other.Object.prototype",
            "Object.getPrototypeOf(made.object) === other.Object.prototype",
            "Object.getPrototypeOf(made.boxed) === other.Number.prototype",
            "Object.getPrototypeOf(made.regexp) === other.RegExp.prototype",
            "Object.getPrototypeOf(made.args) === other.Object.prototype && made.args[Symbol.iterator] === other.Array.prototype.values",
            "['array', 'rest', 'template', 'entries', 'sum', 'json', 'match', 'split'].every(name => \
                Object.getPrototypeOf(made[name]) === other.Array.prototype)",
            "['closure', 'f', 'C', 'bound'].every(name => Object.getPrototypeOf(made[name]) === other.Function.prototype)",
            "Object.getPrototypeOf(made.f.prototype) === other.Object.prototype",
            "Object.getPrototypeOf(made.C.prototype) === other.Object.prototype",
            "Object.getPrototypeOf(new made.f) === made.f.prototype && Object.getPrototypeOf(new made.C) === made.C.prototype",
            "made.error instanceof other.TypeError && !(made.error instanceof TypeError)",
            "Object.getPrototypeOf(made.keys) === Object.getPrototypeOf(other.Array.prototype.keys.call([]))",
            "Object.getPrototypeOf(made.keys) !== Object.getPrototypeOf([].keys())",
            "made.map instanceof other.Map && made.string instanceof other.String",
            "Object.getPrototypeOf([]) === Array.prototype && Object.getPrototypeOf({}) === Object.prototype",
        ],
    );
}

#[test]
fn natives_run_in_their_realm() {
    each_holds(
        "function thrown(f) { try { f() } catch (e) { return e } }",
        &[
            "Object.getPrototypeOf(other.Array.prototype.slice.call({ length: 1 })) === other.Array.prototype",
            "Object.getPrototypeOf(Array.prototype.slice.call(other.eval('({ length: 1 })'))) === Array.prototype",
            "thrown(() => other.Object.defineProperty(1, 'x', {})) instanceof other.TypeError",
            "thrown(() => other.Symbol.prototype.toString.call(1)) instanceof other.TypeError",
            "thrown(() => other.decodeURIComponent('%')) instanceof other.URIError",
            "thrown(() => other.Map()) instanceof other.TypeError",
            "thrown(() => other.eval('(class {})')()) instanceof other.TypeError",
            "thrown(() => (class {})()) instanceof TypeError",
            "thrown(() => other.eval('(')) instanceof other.SyntaxError",
            "thrown(() => other.missing()) instanceof TypeError",
            "thrown(() => other.eval('missing')) instanceof other.ReferenceError",
            // Callbacks go back to their own realm, and the native to its.
            "other.eval('[1, 2]').map(x => [x]).every(x => x instanceof Array)",
            "other.eval('[3, 1, 2]').sort((a, b) => { if (!([] instanceof Array)) throw 1; return a - b }).join() === '1,2,3'",
            "Object.getPrototypeOf(other.Array.from([1, 2], x => x)) === other.Array.prototype",
            "thrown(() => other.eval('[1]').map(() => { null.x })) instanceof TypeError",
            "thrown(() => other.eval('[1].map(f => f)').map.call([1], other.eval('() => null.x'))) instanceof other.TypeError",
            "Object.getPrototypeOf(other.eval('Object(\"ab\").split(\"\")')) === other.Array.prototype",
            "JSON.stringify(other.eval('({ a: [1, { b: 2 }] })')) === '{\"a\":[1,{\"b\":2}]}'",
            "[...other.eval('new Set([1, 2])'), ...other.eval('[3]'), ...other.eval('\"45\"')].join() === '1,2,3,4,5'",
            "var list = [1], theirs = other.eval('[2]'); list.push(theirs); theirs.push(list); list.join() === '1,2,'",
        ],
    );
}

#[test]
fn this_of_sloppy_functions_is_their_global() {
    each_holds(
        "function mine() { return this }",
        &[
            "other.eval('(function () { return this })')() === other",
            "other.eval('(function () { return this })').call(null) === other",
            "other.eval('(function () { \"use strict\"; return this })')() === undefined",
            "Object.getPrototypeOf(other.eval('(function () { return this })').call(1)) === other.Number.prototype",
            "mine() === globalThis && [0].map(mine)[0] === globalThis && other.eval('(f => f())')(mine) === globalThis",
            "[0].map(other.eval('(function () { return this })'))[0] === other",
        ],
    );
}

#[test]
fn new_target_decides_the_realm_of_the_prototype() {
    each_holds(
        "var C = other.eval('(function () {})'); C.prototype = 1;
         class Derived extends Array {} Derived.prototype.x = 1;
         var F = other.Function(); F.prototype = null;",
        &[
            "Object.getPrototypeOf(new C) === other.Object.prototype",
            "Object.getPrototypeOf(new F) === other.Object.prototype",
            "var B = C.bind(); Object.getPrototypeOf(new B) === other.Object.prototype",
            "var Mine = function () {}; Mine.prototype = 1; Object.getPrototypeOf(new Mine) === Object.prototype",
            "Object.getPrototypeOf(other.eval('(C => new C)')(Mine)) === Object.prototype",
            "new Derived instanceof Derived && new Derived(3).length === 3",
            "['Array', 'Map', 'Set', 'WeakMap', 'Error', 'RegExp', 'Number', 'String', 'Function'].every(name => { \
                const made = other.eval('(Base => { const D = class extends Base {}; return [new D, D, new (D.bind())] })')(globalThis[name]); \
                return made[0] instanceof globalThis[name] && [made[0], made[2]].every(o => Object.getPrototypeOf(o) === made[1].prototype) })",
        ],
    );
}

#[test]
fn species_of_another_realms_array_is_not_taken_over() {
    each_holds(
        "var theirs = other.eval('[1, 2, 3]'); var mine = [1, 2, 3];",
        &[
            "Object.getPrototypeOf(theirs.map(x => x)) === other.Array.prototype",
            "Object.getPrototypeOf(Array.prototype.map.call(theirs, x => x)) === Array.prototype",
            "Object.getPrototypeOf(Array.prototype.concat.call(theirs, 1)) === Array.prototype",
            "Object.getPrototypeOf(Array.prototype.slice.call(theirs, 1)) === Array.prototype",
            "Object.getPrototypeOf(other.Array.prototype.filter.call(mine, x => x)) === other.Array.prototype",
            "mine.constructor = other.Array; Object.getPrototypeOf(mine.map(x => x)) === Array.prototype",
            "mine.constructor = other.eval('(class extends Array {})'); \
                Object.getPrototypeOf(mine.map(x => x)) === mine.constructor.prototype",
            "mine.constructor = { [Symbol.species]: other.Array }; Object.getPrototypeOf(mine.map(x => x)) === other.Array.prototype",
        ],
    );
}

#[test]
fn functions_from_text_are_of_the_realm_that_makes_them() {
    each_holds(
        "var here = 'mine'; other.eval('var here = \"theirs\"'); var indirect = other.eval;",
        &[
            "other.Function('return here')() === 'theirs' && Function('return here')() === 'mine'",
            "new other.Function('return this')() === other",
            "indirect('here') === 'theirs'",
            "(function () { var here = 'local'; return indirect('here') })() === 'theirs'",
            "(function () { var here = 'local'; var eval = other.eval; return eval('here') })() === 'theirs'",
            "(function () { var here = 'local'; return eval('here') })() === 'local'",
            "other.eval('(function (e) { var here = 1; return e(\"here\") })')(eval) === 'mine'",
        ],
    );
}

#[test]
fn errors_are_of_the_realm_that_runs() {
    each_holds(
        "function thrown(f) { try { f() } catch (e) { return e } }
         function deep() { return deep() + 1 } other.deep = deep; other.eval('function theirs() { return theirs() + 1 }');",
        &[
            "thrown(other.eval('(() => null.x)')) instanceof other.TypeError",
            "thrown(() => other.eval('(f => f())')(() => null.x)) instanceof TypeError",
            "thrown(other.theirs).name === 'RangeError' && thrown(deep) instanceof RangeError",
            // What a constructor returns is judged when it has returned.
            "var D = other.eval('(class extends Object { constructor() { return 1 } })'); thrown(() => new D) instanceof TypeError",
            "var U = other.eval('(class extends Object { constructor() { } })'); thrown(() => new U) instanceof ReferenceError",
            "var E = other.eval('(class extends Object { constructor() { this } })'); thrown(() => new E) instanceof other.ReferenceError",
        ],
    );
}

#[test]
fn every_way_out_goes_back_to_the_caller() {
    // After each call the caller makes something of its own.
    each_holds(
        "other.eval(`
            function returns() { return [] }
            function throws() { throw {} }
            function late(n) { if (n) { try { late(n - 1) } finally { [] } } else throw 1 }
            var C = class { get x() { return [] } set x(v) { [] } };
            var o = new C;
            function calls(f) { try { return f() } finally { [] } }
            var iterable = { [Symbol.iterator]() { let i = 0; return { next() { return { done: i++ > 2, value: [] } }, return() { return {} } } } };
            function loops(n) { let l; for (let i = 0; i < n; i++) l = [i]; return l }`);
         var mine = () => Object.getPrototypeOf([]) === Array.prototype && Object.getPrototypeOf({}) === Object.prototype
             && Object.getPrototypeOf(() => 1) === Function.prototype;
         var all = 0;
         function round() {
             other.returns(); if (!mine()) return 'return';
             try { other.throws() } catch (e) { if (!mine() || Object.getPrototypeOf(e) !== other.Object.prototype) return 'throw' }
             try { other.late(3) } catch (e) { if (!mine()) return 'rethrow' }
             other.o.x; if (!mine()) return 'getter';
             other.o.x = 1; if (!mine()) return 'setter';
             for (const v of other.iterable) { if (!mine()) return 'iteration'; break }
             if (!mine()) return 'closing';
             const [a, b] = other.iterable; if (!mine()) return 'destructuring';
             other.calls(mine) || all++; if (!mine()) return 'call back';
             try { other.calls(() => { null.x }) } catch (e) { if (!mine() || !(e instanceof TypeError)) return 'throw through' }
             other.loops(60); if (!mine()) return 'loop';
             [1].map(other.returns); if (!mine()) return 'native';
             try { `${{ toString: other.returns }}` } catch (e) { if (!mine() || !(e instanceof TypeError)) return 'conversion' }
             new other.C; if (!mine()) return 'construction';
             return true
         }
         function rounds() { for (let i = 0; i < 30; i++) { const at = round(); if (at !== true) return at } return all === 0 }",
        &["rounds()", "rounds()"],
    );
}

#[test]
fn realms_call_each_other_deeply() {
    // More than native activations may nest.
    let setup = "other.back = function back(n) { return n === 0 ? 0 : 1 + other.forth(n - 1) };
         other.eval('function forth(n) { return n === 0 ? [] instanceof Array ? 0 : NaN : 1 + back(n - 1) }');
         function overflow(f) { try { f(); return 'no end' } catch (e) { return e.name } }
         other.mutual = function () { return other.mutual2() + 1 }; other.eval('function mutual2() { return mutual() + 1 }');
         function outcome(f) { try { return f(3001) } catch (e) { return e.name } }";
    // Such calls are like any other; where exits are forced, each leaves an activation behind.
    let lines = ["overflow(other.mutual) === 'RangeError'", "other.back(50) === 50"];
    each_holds(setup, &[&["[3001, 'RangeError'].includes(outcome(other.back))"], &lines[..]].concat());
    for schedule in
        SCHEDULES.iter().filter(|schedule| !schedule.contains("exits") && !schedule.contains("guards"))
    {
        in_tier(schedule, |engine, _| {
            engine.evaluate("setup.js", setup).expect("runs");
            let value = engine.evaluate("test.js", "outcome(other.back)").expect("runs");
            assert_eq!(value.as_number(), Some(3001.0), "{schedule}");
        });
    }
}

#[test]
fn caches_keep_realms_apart() {
    // One site, objects and functions of both realms in turn; then a prototype of each changes.
    holds(
        "function Mine() { this.x = 1 } other.eval('function Theirs() { this.x = 2 }');
         function read(o) { return o.x + o.toString().length + (o.missing === undefined ? 0 : o.missing) }
         function length(s) { return s.length + s.at(0).length }
         var all = [new Mine, new other.Theirs, [], other.eval('[]'), {}, other.eval('({})')];
         function sum() { let n = 0; for (let i = 0; i < 60; i++) { const r = read(all[i % all.length]); n += r === r ? r : 0 } return n }
         const before = sum(); const again = sum();
         other.Object.prototype.missing = 100; const theirs = sum(); delete other.Object.prototype.missing;
         Object.prototype.missing = 100; const mine = sum(); delete Object.prototype.missing;
         other.String.prototype.tag = 'theirs'; String.prototype.tag = 'mine';
         const tag = s => s.tag; const tags = [tag('x'), other.eval('(s => s.tag)')('x'), tag(other.eval('\"y\"'))].join();
         delete String.prototype.tag;
         before === again && theirs - before === 10 * 100 && mine - before === 10 * 100 && sum() === before
             && tags === 'mine,theirs,mine' && length('ab') === 3",
    );
    holds(
        "other.Array.prototype[Symbol.iterator] = function () { return { next: () => ({ done: true }) } };
         const mine = [...[1, 2]].length, theirs = [...other.eval('[1, 2]')].length, inside = other.eval('[...[1, 2]].length');
         mine === 2 && theirs === 0 && inside === 0",
    );
    holds(
        "var a = []; a.length = 2; const before = a[0]; other.Array.prototype[0] = 'hole';
         before === undefined && a[0] === undefined && other.eval('[,]')[0] === 'hole' && [,][0] === undefined",
    );
}

#[test]
fn host_functions_have_a_realm() {
    in_each_tier(|engine, other| {
        fn make(realm: &mut Realm<'_>) -> Handle {
            realm.object()
        }
        engine.register("make", make).expect("defined");
        engine.enter(other).register("make", make).expect("defined");
        engine
            .enter(other)
            .register("fail", || -> Result<f64, Error> { Err(Error::type_error("no")) })
            .expect("defined");
        engine.register("list", || vec![1.0, 2.0]).expect("defined");
        for (source, what) in [
            ("Object.getPrototypeOf(make()) === Object.prototype", "the caller's own"),
            ("Object.getPrototypeOf(other.make()) === other.Object.prototype", "another's"),
            ("Object.getPrototypeOf(other.make) === other.Function.prototype", "the function"),
            ("Object.getPrototypeOf(list()) === Array.prototype", "a converted list"),
            ("try { other.fail() } catch (e) { e instanceof other.TypeError }", "an error"),
        ] {
            let value = engine.evaluate("test.js", source).expect(source);
            assert_eq!(value.as_bool(), Some(true), "{what}");
        }
        let mut realm = engine.enter(other);
        let object = realm.object();
        let list = realm.make(vec![1.0]).expect("an array");
        realm.set_global("object", &object).expect("defined");
        realm.set_global("list", &list).expect("defined");
        let right = "Object.getPrototypeOf(object) === Object.prototype && list instanceof Array";
        assert_eq!(realm.evaluate("test.js", right).expect("runs").as_bool(), Some(true));
    });
}

#[test]
fn host_functions_make_and_enter_realms() {
    in_each_tier(|engine, other| {
        engine
            .register("createRealm", |realm: &mut Realm<'_>| -> Result<Handle, Error> {
                let made = realm.new_realm()?;
                Ok(realm.enter(&made).global())
            })
            .expect("defined");
        let kept = other.clone();
        engine
            .register("inOther", move |realm: &mut Realm<'_>, source: String| {
                realm.enter(&kept).evaluate("other.js", &source)
            })
            .expect("defined");
        engine
            .register("realmOf", |realm: &mut Realm<'_>, function: Handle| {
                let of = realm.realm_of(&function);
                realm.enter(&of).global()
            })
            .expect("defined");
        let source = "
            const made = createRealm(), second = createRealm();
            made.v = 1; second.v = 2;
            const inside = made.eval('createRealm = undefined; [v, [] instanceof Array]');
            [
                made !== second && made !== globalThis && made !== other,
                inside instanceof made.Array && inside[1] && inside[0] === 1 && second.eval('v') === 2,
                Object.getPrototypeOf([]) === Array.prototype,
                inOther('[]') instanceof other.Array && Object.getPrototypeOf([]) === Array.prototype,
                (() => { try { inOther('null.x') } catch (e) { return e instanceof other.TypeError && [] instanceof Array } })(),
                realmOf(made.eval) === made && realmOf(other.eval('(() => 1)').bind()) === other && realmOf({}) === globalThis,
            ].findIndex(right => right !== true)";
        let value = engine.evaluate("test.js", source).expect("runs");
        assert_eq!(value.as_number(), Some(-1.0), "the check of that index fails");
        let mut realm = engine.enter(other);
        let same = realm.to_handle();
        let (a, b) = (realm.global(), realm.enter(&same).global());
        assert!(realm.is_equal(&a, &b));
    });
}

#[test]
fn errors_that_leave_a_realm_are_seen_by_the_embedder() {
    in_each_tier(|engine, other| {
        let error = engine.evaluate("a.js", "other.eval('null.x')").expect_err("throws");
        let Error::Exception(exception) = error else { panic!("{error:?}") };
        assert_eq!(exception.name, "TypeError");
        engine.set_global("thrown", &exception.value).expect("defined");
        let theirs = engine.evaluate("a.js", "thrown instanceof other.TypeError").expect("runs");
        assert_eq!(theirs.as_bool(), Some(true));
        assert_eq!(engine.realm().kind(&exception.value), Kind::Error);
        let error = engine.enter(other).evaluate("b.js", "let x = ;").expect_err("is refused");
        assert!(matches!(error, Error::Syntax(_)), "{error:?}");
        let after = engine.evaluate("a.js", "[] instanceof Array").expect("runs");
        assert_eq!(after.as_bool(), Some(true));
    });
}

#[test]
fn limits_are_the_engines() {
    for tier in ["tier=interp", "tier=baseline,eager"] {
        let mut engine = builder(tier).time_limit(Duration::from_millis(200)).build().expect("built");
        let other = engine.new_realm().expect("there is room");
        let endless = engine.enter(&other).evaluate("a.js", "for (;;) { try { null.x } catch { } }");
        assert!(matches!(endless, Err(Error::Terminated(Termination::TimeLimit))), "{endless:?}");
        let fine = engine.enter(&other).evaluate("a.js", "[] instanceof Array").expect("runs again");
        assert_eq!(fine.as_bool(), Some(true));
        let mine = engine.evaluate("a.js", "[] instanceof Array").expect("runs");
        assert_eq!(mine.as_bool(), Some(true));

        let mut engine = builder(tier).memory_limit(24 << 20).build().expect("built");
        let other = engine.new_realm().expect("there is room");
        let greedy = engine.enter(&other).evaluate("a.js", "{ let list; for (;;) list = { list } }");
        assert!(matches!(greedy, Err(Error::Terminated(Termination::MemoryLimit))), "{greedy:?}");
        // Realms that are held count, and too many of them are an error.
        let mut held = Vec::new();
        let refused = loop {
            match engine.new_realm() {
                Ok(realm) => held.push(realm),
                Err(error) => break error,
            }
            assert!(held.len() < 10_000, "realms take no memory");
        };
        assert!(matches!(refused, Error::Terminated(Termination::MemoryLimit)), "{refused:?}");
        drop(held);
        assert!(engine.new_realm().is_ok(), "there is room again");
    }
}

/// Dropped realms go, whatever the other realm's sites and compiled code have seen of them.
#[test]
fn realms_are_collected() {
    for tier in ["tier=interp", "tier=baseline,eager", "tier=opt,eager", "tier=auto"] {
        let mut engine = builder(tier).build().expect("built");
        let setup = "function use(g) {
            const o = g.make(1), a = g.eval('[1, 2, 3]'); let n = 0;
            for (let i = 0; i < 50; i++) { n += o.x + o.inherited + o.method() + a.map(x => x + i).length + a.concat([1]).length; o.y = i }
            for (const x of a) n += x;
            try { g.fails() } catch (e) { n += e.message.length }
            return n + g.eval('/a(b)/').exec('ab')[1].length
        }";
        engine.evaluate("setup.js", setup).expect("runs");
        let round = |engine: &mut Engine| {
            let realm = engine.new_realm().expect("there is room");
            let source = "class C { constructor(x) { this.x = x } method() { return 1 } }
                C.prototype.inherited = 1; function make(x) { return new C(x) } function fails() { null.x }
                var big = []; for (let i = 0; i < 2000; i++) big.push({ i }); globalThis.self = globalThis; make(1).method()";
            engine.enter(&realm).evaluate("other.js", source).expect("runs");
            let global = engine.enter(&realm).global();
            let mut main = engine.realm();
            let function: Handle = main.get_global("use").expect("a function");
            main.call(&function, &Handle::UNDEFINED, &[global]).expect("runs");
        };
        // Code is given up some time after what it names died, so the first realms are held for longer.
        for _ in 0..30 {
            round(&mut engine);
        }
        engine.collect();
        engine.collect();
        let before = engine.stats().held_bytes;
        for _ in 0..120 {
            round(&mut engine);
        }
        engine.collect();
        engine.collect();
        let after = engine.stats().held_bytes;
        // A realm holds more than 100 KiB. What the machine stack still names, which is scanned conservatively, is a megabyte at times.
        assert!(after < before + (3 << 20), "{tier}: {before} bytes held after 30 realms, {after} after 150");
        let fine = engine.evaluate("a.js", "[] instanceof Array").expect("runs");
        assert_eq!(fine.as_bool(), Some(true));
    }
}

/// What leads to a realm keeps it: a function, an object's prototype, a handle.
#[test]
fn what_leads_to_a_realm_keeps_it() {
    in_each_tier(|engine, _| {
        let made = engine.new_realm().expect("there is room");
        let function =
            engine.enter(&made).evaluate("f.js", "var v = 7; (() => [v, new Map([[1, 2]])])").expect("runs");
        drop(made);
        for _ in 0..3 {
            engine.collect();
            let result = engine.realm().call(&function, &Handle::UNDEFINED, &[]).expect("runs");
            assert_eq!(engine.realm().get::<f64>(&result, "0").expect("a number"), 7.0);
        }
        let realm = engine.realm().realm_of(&function);
        let value = engine.enter(&realm).evaluate("g.js", "v + 1").expect("runs");
        assert_eq!(value.as_number(), Some(8.0));
    });
}

#[test]
fn a_realm_of_another_engine_is_refused() {
    let mut engine = Engine::new();
    let realm = engine.new_realm().expect("there is room");
    let mut other = Engine::new();
    let entered = catch_unwind(AssertUnwindSafe(|| other.enter(&realm).global()));
    assert!(entered.is_err(), "a realm was entered through another engine");
}

#[test]
fn reports_are_of_all_realms() {
    let mut engine = Engine::builder().count_inline_caches(true).build().expect("built");
    let other = engine.new_realm().expect("there is room");
    let before = engine.shapes();
    engine
        .enter(&other)
        .evaluate("other.js", "var o = { abc: 1 }; for (let i = 0; i < 9; i++) o.abc")
        .expect("runs");
    let sites = engine.inline_caches();
    let site =
        sites.iter().find(|site| site.source == "other.js" && site.operation == "GetNamed").expect("a site");
    assert_eq!((site.hits, site.misses), (8, 1));
    assert!(before.roots.is_empty(), "the builtins are shown as a program's: {:?}", before.roots);
    assert!(!engine.shapes().roots.is_empty());
}
