//! Generated JavaScript functions of a given size, for measuring the compilers.
//!
//! What a function does repeats with other numbers and names, with short loops and branches in between, so that twice as many statements are twice the work and
//! nothing else: as many variables are live at a place in a large one as in a small one.

use std::fmt::Write;
use std::time::Duration;
use tierlock::code::FunctionTemplate;
use tierlock::code::ops::Op;
use tierlock::frontend::{CompileOptions, compile_script};
use tierlock::{Engine, Schedule};

/// What a function is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mix {
    /// Arithmetic of int32s and some of doubles.
    Arithmetic,
    /// Named properties and elements, at sites that have seen one shape.
    Properties,
    /// Calls: of functions that are built in as long as there is room, of others, of methods and of `Math`.
    Calls,
    /// All of that in turn.
    All,
}

impl Mix {
    /// Each of them.
    pub const ALL: [Mix; 4] = [Mix::Arithmetic, Mix::Properties, Mix::Calls, Mix::All];

    /// For tables.
    pub const fn name(self) -> &'static str {
        match self {
            Mix::Arithmetic => "arithmetic",
            Mix::Properties => "properties",
            Mix::Calls => "calls",
            Mix::All => "all",
        }
    }

    /// A statement, as the n-th.
    fn statement(self, n: usize, text: &mut String) {
        let (k, j) = (n * 7 % 61 + 1, n * 5 % 8);
        let written = match (self, n % 6) {
            (Mix::All, _) => {
                return [Mix::Arithmetic, Mix::Properties, Mix::Calls][n % 3].statement(n / 3, text);
            }
            (Mix::Arithmetic, 0) => writeln!(text, "s = (s + a * {k}) | 0;"),
            (Mix::Arithmetic, 1) => {
                writeln!(text, "if ((s & {k}) > t) t = (t ^ s) & 65535; else b = b + 3 & 4095;")
            }
            (Mix::Arithmetic, 2) => writeln!(text, "x = x * 0.5 + t;"),
            (Mix::Arithmetic, 3) => writeln!(text, "for (let i = 0; i < 3; i++) s = (s + (i ^ b)) | 0;"),
            (Mix::Arithmetic, 4) => writeln!(text, "c = (c << 1 ^ t >>> 3) & 8191;"),
            (Mix::Arithmetic, _) => writeln!(text, "a = a > c ? a - c : a + {k};"),
            (Mix::Properties, 0) => writeln!(text, "o.p{j} = (o.p{} + q.p{}) | 0;", k % 8, (j + 3) % 8),
            (Mix::Properties, 1) => writeln!(text, "v[s & 7] = v[{j}] + {k} & 1023;"),
            (Mix::Properties, 2) => writeln!(text, "s = (s + q.p{j} + v.length) | 0;"),
            (Mix::Properties, 3) => {
                writeln!(text, "if (o.p{j} > q.p{}) q.p{j} = s & 255; else s = (s + o.q.p{j}) | 0;", k % 8)
            }
            (Mix::Properties, 4) => {
                writeln!(text, "for (let i = 0; i < 3; i++) t = (t + v[i] + o.p{j}) & 4095;")
            }
            (Mix::Properties, _) => writeln!(text, "o.d = o.d * 0.5 + s;"),
            (Mix::Calls, 0) => writeln!(text, "s = (s + add(s, {k})) | 0;"),
            (Mix::Calls, 1) => writeln!(text, "s = (s + q.sum({k})) | 0;"),
            (Mix::Calls, 2) => {
                writeln!(text, "if (s & 1) s = Math.imul(s, {k}); else s = (s ^ large(s, t)) | 0;")
            }
            (Mix::Calls, 3) => writeln!(text, "t = Math.max(t, s & 255);"),
            (Mix::Calls, 4) => writeln!(text, "for (let i = 0; i < 2; i++) s = (s + add(i, t)) | 0;"),
            (Mix::Calls, _) => writeln!(text, "c = large(c, {k});"),
        };
        written.expect("text is written");
    }
}

/// A script with a function that is to be compiled, `f`, and one that warms it up, `warm`.
#[derive(Debug)]
pub struct Program {
    /// The script.
    pub source: String,
    /// How many bytecode instructions `f` has.
    pub insts: usize,
}

impl Program {
    /// One whose function has about so many instructions.
    pub fn new(mix: Mix, insts: usize) -> Program {
        const SAMPLE: usize = 36;
        let (empty, sample) = (insts_of(&source(mix, 0)), insts_of(&source(mix, SAMPLE)));
        let source = source(mix, insts.saturating_sub(empty) * SAMPLE / (sample - empty));
        Program { insts: insts_of(&source), source }
    }

    /// How long the optimiser takes for it, by the time of the thread: from what is known of the function to code in use. (From its start, that is: what begins at one of its loops is
    /// shorter.)
    ///
    /// # Panics
    /// Where the function is not optimised.
    pub fn optimise(&self) -> Duration {
        let mut engine = self.load("tier=opt,unchecked");
        engine.call_global::<f64>("warm", &[]).expect("the function runs");
        assert_eq!(engine.stats().optimiser_refused, 0, "{:?}", engine.optimiser_refusals());
        engine.optimiser_pauses().into_iter().max().expect("it was optimised")
    }

    /// The longest that the program waits where another thread compiles, by the time of its own.
    ///
    /// # Panics
    /// Where the function is not optimised.
    pub fn wait(&self) -> Duration {
        let mut engine = self.load("tier=opt,unchecked,background");
        while engine.stats().optimised == 0 {
            engine.call_global::<f64>("warm", &[]).expect("the function runs");
            assert_eq!(engine.stats().optimiser_refused, 0, "{:?}", engine.optimiser_refusals());
        }
        engine.optimiser_pauses().into_iter().max().expect("it was optimised")
    }

    fn load(&self, schedule: &str) -> Engine {
        let schedule: Schedule = schedule.parse().expect("a schedule");
        let mut engine = Engine::builder().schedule(schedule).build().expect("the tiers exist");
        engine.evaluate("program", &self.source).expect("the program runs");
        engine
    }
}

fn source(mix: Mix, statements: usize) -> String {
    let mut large = String::new();
    (0..60).for_each(|n| writeln!(large, "x = (x ^ y + {n}) & 65535;").expect("text is written"));
    let mut text = format!(
        "'use strict';
         function add(x, y) {{ return x + y | 0; }}
         function large(x, y) {{ {large} return x; }}
         class P {{
           constructor(q) {{ this.q = q; this.d = 0.5; for (const name of '01234567') this['p' + name] = 1; }}
           sum(k) {{ return this.p1 + k; }}
         }}
         const q0 = new P(null), o0 = new P(q0), v0 = [1, 2, 3, 4, 5, 6, 7, 8];
         function warm() {{ let s = 0; for (let i = 0; i < 352; i++) s = s + f(o0, q0, v0, i & 15) | 0; return s; }}
         function f(o, q, v, a) {{ let s = 1, t = 2, b = 3, c = 4, x = 0.5;\n"
    );
    (0..statements).for_each(|n| mix.statement(n, &mut text));
    text.push_str("return s + t + b + c + a + x; }");
    text
}

fn insts_of(source: &str) -> usize {
    let script = compile_script(source, "program", &CompileOptions::default()).expect("it compiles");
    let name: Vec<u16> = "f".encode_utf16().collect();
    let f = script.functions.iter().find(|function| function.name[..] == name[..]).expect("there is an `f`");
    instructions(f)
}

/// How many bytecode instructions a function has.
///
/// # Panics
/// Where its code is none.
pub fn instructions(function: &FunctionTemplate) -> usize {
    let mut at = 0;
    let ops = std::iter::from_fn(|| {
        let op = Op::from_unit(*function.code.get(at)?).expect("whole instructions");
        at += op.units();
        Some(op)
    });
    ops.count()
}
