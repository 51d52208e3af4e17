//! Code whose passes ran out of fuel: a bisection goes through all of it, so all of it has to be right.

use tierlock::{Engine, Schedule};

/// An assumption breaks in a round of a loop, whose header uses another one.
const BREAKS: &str = "
    let K = 1, hit = -1;
    class P { m() { return 1; } }
    function g(i) { if (i === hit) K = 1000; }
    function f(o, n) { let s = 0; for (let i = 0; i < n; i++) { s += K; g(i); s += o.m === undefined ? 5 : 0; } return s; }
    const o = new P;
    for (let i = 0; i < 600; i++) f(o, 10);
    hit = 3;
    f(o, 10)";

#[test]
fn assumptions_are_looked_at_with_or_without_fuel() {
    for fuel in 0..30 {
        let schedule: Schedule = format!("tier=opt,fuel={fuel}").parse().expect("a schedule");
        let mut engine = Engine::builder().schedule(schedule).build().expect("every tier is built");
        let result = engine.evaluate("breaks", BREAKS).expect("it runs");
        let sum: f64 = engine.realm().read(&result).expect("a number");
        assert_eq!(sum, 6004.0, "with fuel for {fuel} changes");
    }
}
