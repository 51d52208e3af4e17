//! Optimised code that is there some time after it was asked for.

use std::time::{Duration, Instant};
use tierlock::{Engine, Schedule};

fn engine(schedule: &str) -> Engine {
    let schedule: Schedule = schedule.parse().expect(schedule);
    Engine::builder().schedule(schedule).build().expect("every tier is built")
}

fn run<T: tierlock::FromJs>(engine: &mut Engine, source: &str) -> T {
    let result = engine.evaluate("test.js", source).unwrap_or_else(|error| panic!("{source}: {error:?}"));
    engine.realm().read(&result).expect("the type that is asked for")
}

const SUM: &str = "function sum(a, b) { let s = 0; for (let i = 0; i < 100; i++) s += a + b; return s; }";

#[test]
fn a_thread_makes_code_while_the_program_goes_on() {
    let mut engine = engine("tier=opt,eager,background");
    run::<()>(&mut engine, SUM);
    let start = Instant::now();
    while engine.stats().optimised == 0 {
        assert_eq!(run::<f64>(&mut engine, "sum(1, 2)"), 300.0);
        assert!(start.elapsed() < Duration::from_secs(60), "the thread has made nothing");
    }
    assert_eq!(run::<f64>(&mut engine, "sum(1.5, 2)"), 350.0);
    assert_eq!(run::<String>(&mut engine, "sum('', 0).slice(0, 4)"), "0000");
}

#[test]
fn engines_end_with_jobs_under_way() {
    for calls in 0..20 {
        let mut engine = engine("tier=opt,eager,background");
        run::<()>(&mut engine, SUM);
        for _ in 0..calls {
            assert_eq!(run::<f64>(&mut engine, "sum(1, 2)"), 300.0);
        }
    }
}

#[test]
fn code_that_was_made_from_what_is_no_longer_so_is_not_used() {
    let mut engine = engine("tier=opt,eager,delay=40");
    let source = "
        function f(a, b) { return a + b; }
        for (let i = 0; i < 4; i++) f(i, 1);
        f('a', 'b');
        for (let i = 0; i < 30; i++) f('c', 'd');
        f('a', '1')";
    assert_eq!(run::<String>(&mut engine, source), "a1");
    let stats = engine.stats();
    assert_eq!((stats.optimised_stale, stats.guards_failed), (1, 0), "the strings came while it waited");
}

#[test]
fn held_back_code_comes_into_use() {
    let mut engine = engine("tier=opt,eager,delay=40");
    run::<()>(
        &mut engine,
        "function f(a, b) { return a + b; } for (let i = 0; i < 100; i++) f(i, 1); undefined",
    );
    assert!(engine.stats().optimised >= 1);
    assert_eq!(engine.stats().optimised_stale, 0);
}

#[test]
fn a_function_takes_its_jobs_along() {
    for schedule in ["tier=opt,eager,delay=1000000,verify", "tier=opt,eager,background,verify"] {
        let mut engine = engine(schedule);
        for round in 0..20 {
            let source = format!(
                "(() => {{ const f = new Function('o', 'return o.p{round} + {{q: o}}.q.p{round}');
                   let s = 0; for (let i = 0; i < 10; i++) s += f({{p{round}: i}}); return s; }})()"
            );
            assert_eq!(run::<f64>(&mut engine, &source), 90.0);
            engine.collect();
        }
        assert_eq!(run::<f64>(&mut engine, "1"), 1.0);
    }
}

#[test]
fn a_thread_does_not_stand_in_the_way_of_limits() {
    let schedule: Schedule = "tier=opt,eager,background".parse().expect("a schedule");
    let limit = Duration::from_millis(100);
    let mut engine = Engine::builder().schedule(schedule).time_limit(limit).build().expect("it is built");
    let source = "let fs = []; for (;;) { const f = new Function('x', 'return x + ' + fs.length); fs.push(f); for (let i = 0; i < 9; i++) f(i); }";
    engine.evaluate("endless.js", source).expect_err("it never ends by itself");
}

#[test]
fn given_up_code_is_freed_while_its_function_lives() {
    let mut engine = engine("tier=opt,eager");
    let source = "
        function f(a, b) { return a.x + b; }
        const odd = [{ x: 'a' }, { y: 1, x: 2 }, { z: 1, x: 0.5 }, { x: null }, { w: 1, x: {} }];
        let s = 0;
        for (let round = 0; round < 20; round++) {
            for (let i = 0; i < 50; i++) s += f({ x: i }, 1);
            f(odd[round % 5], round);
        }
        s";
    assert_eq!(run::<f64>(&mut engine, source), 25500.0);
    let stats = engine.stats();
    assert!(stats.optimised > 1 && stats.optimised_freed > 0, "{stats:?}");
}
