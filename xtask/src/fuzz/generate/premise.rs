//! Functions that rest on a premise: called often with what they have come to expect, then with what they have never seen.
//!
//! A compiler that believes more than its code has asked is right as long as the belief holds. So a function reads the same things of one object again and
//! again (before a call, behind it, in a handler, in a loop that makes objects, on one way of a branch) while it is called with objects of one kind and
//! with functions that change the object or throw; then come objects of other kinds, for which the reads that are left out are the ones that mattered.

use super::Generator;

/// What a function is called with while it is trained.
struct Kind {
    /// Makes one, by a number `r`.
    make: &'static str,
    /// What is read of one, `o`, where `i` is an index.
    reads: &'static [&'static str],
}

const KINDS: &[Kind] = &[
    // Properties of their own, the last ones out of line.
    Kind {
        make: "(r) => { const o = { a: r, b: 1 }; for (const key of 'cdefghij') o[key] = 1; o.z = r; o.y = r & 1; return o; }",
        reads: &["o.z", "o.a", "o.y", "o.z"],
    },
    Kind { make: "(r) => ({ a: r, z: 1.5, y: 'y' })", reads: &["o.z", "o.a", "o.y.length"] },
    // What they are only after a change.
    Kind { make: "(r) => ({ a: r })", reads: &["o.a", "o.z", "o.w"] },
    // An accessor and a method of a prototype.
    Kind {
        make: "(r) => new class { constructor() { this.a = r; } get z() { return this.a; } y(i) { return i; } }",
        reads: &["o.a", "o.z", "o.y(i)"],
    },
    Kind { make: "(r) => new Held(r)", reads: &["o.a", "o.z", "o.w", "o.y(i)"] },
    // Elements.
    Kind { make: "(r) => [r, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]", reads: &["o[i]", "o.length", "o[i]"] },
    Kind { make: "(r) => [r, 1, 2.5, 3, 4, 5, 6, 7, 8, 9, 10.5]", reads: &["o[i]", "o.length"] },
    Kind { make: "(r) => Object.assign([r, 'x', 3], { z: r })", reads: &["o[i & 1]", "o.z", "o.length"] },
    Kind { make: "(r) => 'some letters ' + r", reads: &["o.charCodeAt(i)", "o.length", "o[i]"] },
    Kind { make: "(r) => new Map([[0, r], [1, 2]])", reads: &["o.get(i)", "o.size", "o.has(i)"] },
];

/// The class that one of the kinds is of.
const HELD: &str = "class Held { constructor(a) { this.a = a; this.b = 1; } get z() { throw this.a; } y(i) { return this.a + i; } }";

/// Functions that are called with the object: those that leave it as it is,
const CALM: &[&str] = &["() => 1", "(o) => { kept = o; }", "(o) => 2", "(o) => kept.a"];

/// those that throw,
const THROWING: &[&str] = &[
    "() => { throw 7; }",
    "(o) => { if (o) throw 8; }",
    "(o) => { kept = o; throw 9; }",
    "(o) => { throw o; }",
];

/// and those that change it.
const CHANGING: &[&str] = &[
    "(o) => { for (const key of 'klmnopq') o[key] = 1; o.z = 3; o.w = 1; }",
    "(o) => { o.c = 1; o.d = 2; o.e = 3; o.f = 4; o.g = 5; o.h = 6; o.i = 7; o.z = 8; o.w = 9; }",
    "(o) => { for (let n = 0; n < 14; n++) o['p' + n] = 1; o.w = 2; Object.defineProperty(o, 'z', { value: 4, writable: true, configurable: true, enumerable: true }); }",
    "(o) => { o.w = 5; }",
    "(o) => { o.z = 5; }",
    "(o) => { Object.defineProperty(o, 'z', { get() { return kept ? 1 : 2; }, configurable: true }); }",
    "(o) => { o.y = 'text'; }",
    "(o) => { delete o.a; delete o.z; }",
    "(o) => { Object.setPrototypeOf(o, { z: 6, length: 3 }); }",
    "(o) => { o.length = 1; }",
    "(o) => { o[3] = 'three'; }",
    "(o) => { o[2] = 2.25; }",
    "(o) => { o.a = 9; o.late = 1; }",
    "(o) => { Object.freeze(o); }",
];

/// What a function has never seen, by a number `r`.
const STRANGERS: &[&str] = &[
    "(r) => 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'",
    "(r) => ({ a: r })",
    "(r) => ({})",
    "(r) => [1, 2]",
    "(r) => []",
    "(r) => Object.assign([1], { a: 1, z: 2 })",
    "(r) => r",
    "(r) => 2.5",
    "(r) => Symbol('a description')",
    "(r) => () => r",
    "(r) => Object.create({ a: 1, z: 2, y: 3 })",
    "(r) => new Map([[1, r]])",
    "(r) => null",
    "(r) => ({ y: 1, z: 2, a: 3, length: 4 })",
    "(r) => new Held(r)",
];

/// What a round of a loop does besides reading: it makes objects, of which some stay, and changes others.
const ROUNDS: &[&str] = &[
    "",
    "const p = {}; p.a = i; p.b = i; kept = p;",
    "const p = {}; p.a = i; p.b = i; kept = p;",
    "const p = {}; p.a = i; kept = p;",
    "kept = [i, i];",
    "const p = kept; p.late = i; kept = { a: i };",
    "kept.a = i;",
    "o.a = i;",
];

impl Generator {
    /// The whole of it: the function, its training, its strangers.
    pub(super) fn premise(&mut self) {
        // It loops by itself.
        if self.heat > 1 {
            return self.shape();
        }
        self.block("{", "}", |g| {
            let kind = &KINDS[g.rng.below(KINDS.len())];
            g.line("let kept = { a: 1 };");
            g.line(HELD);
            line!(g, "const make = {};", kind.make);
            g.line("const one = make(3);");
            let known = g.premise_changes();
            g.block("function premise(o, change, flag, i, n) {", "}", |g| {
                g.line("let s = 0;");
                g.premise_body(kind);
                g.line("return s;");
            });
            g.premise_training(known);
            g.premise_strangers(known);
        });
    }

    /// What is done to objects. Training meets the first few of them, whose number is given.
    fn premise_changes(&mut self) -> usize {
        // A call that meets many is not built in.
        let (known, several) = if self.rng.chance(40) { (8, true) } else { (1 + self.rng.below(4), false) };
        let plan: [usize; 3] = match self.rng.below(3) {
            0 => [4, 4, 0],
            1 => [2, 1, 4],
            _ => [1, 0, 6],
        };
        let all: Vec<_> = (0..known + 1 + self.rng.below(2))
            .map(|at| match (several, self.rng.below(plan.iter().sum())) {
                (true, _) if at < known => self.rng.pick(if at & 1 == 0 { CALM } else { THROWING }),
                (_, drawn) if drawn < plan[0] => self.rng.pick(CALM),
                (_, drawn) if drawn < plan[0] + plan[1] => self.rng.pick(THROWING),
                _ => self.rng.pick(CHANGING),
            })
            .collect();
        line!(self, "const changes = [{}];", all.join(", "));
        known
    }

    /// Calls with what it will expect, so many that it is compiled.
    fn premise_training(&mut self, known: usize) {
        let object = if self.rng.chance(20) { "one" } else { "make(r)" };
        let change = match self.rng.chance(60) {
            true => format!("r % {known}"),
            false => format!("r % {} ? 0 : r % {known}", 2 + self.rng.below(5)),
        };
        let flag = self.rng.pick(&["true", "true", "r % 3 > 0"]);
        let n = self.rng.pick(&["4", "9", "r % 3 * 4"]);
        self.line("let sum = 0;");
        self.block("function train(rounds) {", "}", |g| {
            g.line("for (let r = 0; r < rounds; r++)");
            line!(g, "  try {{ sum = mix(sum, premise({object}, changes[{change}], {flag}, r % 7, {n})); }} catch (e) {{ sum = mix(sum, named(e)); }}");
        });
        line!(self, "train({});", self.rng.pick(&["40", "200", "400", "600"]));
    }

    /// Calls with anything else, one thing at a time: what failed once is not believed again, until training has made it forgotten.
    fn premise_strangers(&mut self, known: usize) {
        let cases: Vec<_> = (0..2 + self.rng.below(5))
            .map(|_| {
                let object = if self.rng.chance(25) { "make" } else { self.rng.pick(STRANGERS) };
                let change = match self.rng.below(10) {
                    0 => self.rng.pick(CHANGING).to_string(),
                    1 => self.rng.pick(THROWING).to_string(),
                    _ => format!("changes[{}]", self.rng.below(known + 1)),
                };
                let flag = self.rng.chance(50);
                let index = self.rng.pick(&["1", "6", "12", "-1", "-2147483648", "2147483647", "40"]);
                format!("[{object}, {change}, {flag}, {index}]")
            })
            .collect();
        let rounds = self.rng.pick(&["0", "30", "120"]);
        self.block(&format!("for (const [stranger, change, flag, i] of [{}]) {{", cases.join(", ")), "}", |g| {
            g.block("for (let k = 3; k >= 0; k--) {", "}", |g| {
                g.line("try { print(show(premise(stranger(k), change, flag, i, k * 5))); } catch (e) { print('!', named(e)); }");
            });
            line!(g, "train({rounds});");
        });
        self.line("print('trained', sum);");
    }

    /// Reads of the object before, behind and where its change has thrown, and in loops.
    fn premise_body(&mut self, kind: &Kind) {
        let first = self.rng.pick(kind.reads);
        let few = [first, if self.rng.chance(60) { first } else { self.rng.pick(kind.reads) }];
        if self.rng.chance(50) {
            let index = self.rng.pick(&["i = i | 0;", "if (i < 0) return -1;", "i = Math.abs(i) | 0;"]);
            self.line(index);
        }
        if self.rng.chance(50) {
            let known = if self.rng.chance(50) { kind.reads[0] } else { self.rng.pick(kind.reads) };
            line!(self, "s += {known};");
        }
        match self.rng.below(8) {
            0 => self.line("change(o);"),
            1 | 2 => self.line("if (flag) change(o);"),
            3 => self.block("try { change(o); } finally {", "}", |g| {
                line!(g, "s += {};", few[0]);
            }),
            _ => self.block("try {", "}", |g| {
                g.line("change(o);");
                line!(g, "s = {};", few[g.rng.below(2)]);
                g.indent -= 1;
                g.line("} catch (e) {");
                g.indent += 1;
                g.premise_reads(&few);
            }),
        }
        if self.rng.chance(60) {
            self.premise_reads(&few);
        }
    }

    /// Reads, mostly in a loop.
    fn premise_reads(&mut self, few: &[&str]) {
        let [first, second] = [(); 2].map(|()| few[self.rng.below(few.len())]);
        if self.rng.chance(25) {
            line!(self, "s += {first};");
            return;
        }
        let round = self.rng.pick(ROUNDS);
        let j = self.fresh("j");
        // Outside of the loop is where the parameter is the index.
        let own = self.rng.chance(50);
        let head = match own {
            true => format!("for (let {j} = 0; {j} < n; {j}++) {{ const i = {j};"),
            false => format!("for (let {j} = 0; {j} < n; {j}++) {{"),
        };
        self.block(&head, "}", |g| {
            if !round.is_empty() {
                g.line(round);
            }
            match g.rng.below(5) {
                0 => line!(g, "if ({j} & 1) s += {first}; else s -= {first};"),
                1 => line!(g, "s += flag ? {first} : {second};"),
                2 => line!(g, "s += {first}; for (let q = 0; q < 3; q++) s += {second};"),
                _ => line!(g, "s += {first};"),
            }
        });
    }
}
