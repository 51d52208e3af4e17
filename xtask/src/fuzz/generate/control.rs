//! Loops, switches, exceptions and jumps.

use super::Generator;
use super::scope::Ty;

/// Trip counts on both sides of what makes code hot: a function is compiled after some hundred back edges.
const TRIPS: &[usize] = &[2, 3, 5, 10, 30, 60, 120, 260, 510, 540, 700];

/// A place may be run about so often by the loops around it.
const HEAT_MAX: usize = 1200;

impl Generator {
    /// A trip count that fits below the loops around.
    pub(super) fn trips(&mut self) -> usize {
        let room = (HEAT_MAX / self.heat.max(1)).max(2);
        let fitting = TRIPS.iter().filter(|&&trips| trips <= room).count();
        // The larger half is where compiled code is.
        let low = if self.rng.chance(60) { fitting / 2 } else { 0 };
        TRIPS[low + self.rng.below(fitting - low)]
    }

    /// Writes a loop's body; jumps out of it are allowed.
    fn loop_body(
        &mut self,
        head: &str,
        tail: &str,
        label: Option<String>,
        trips: usize,
        body: impl FnOnce(&mut Self),
    ) {
        let heat = self.heat;
        self.heat = heat.saturating_mul(trips);
        self.scope.jumps.loops.push(label);
        let switch = std::mem::replace(&mut self.scope.jumps.switch, false);
        self.block(head, tail, body);
        self.scope.jumps.switch = switch;
        self.scope.jumps.loops.pop();
        self.heat = heat;
    }

    pub(super) fn for_loop(&mut self) {
        self.for_labelled(None);
    }

    fn for_labelled(&mut self, label: Option<String>) {
        let trips = self.trips();
        let i = self.fresh("i");
        let fueled = self.fueled();
        let prefix = label.as_ref().map_or(String::new(), |label| format!("{label}: "));
        let keyword = self.rng.pick(&["let", "let", "var"]);
        let head = match self.rng.below(5) {
            0 => format!("{prefix}for ({keyword} {i} = {trips}; {i} > 0 && {fueled}; {i}--) {{"),
            1 => {
                let step = 1 + self.rng.below(3);
                format!(
                    "{prefix}for ({keyword} {i} = 0; {i} < {} && {fueled}; {i} += {step}) {{",
                    trips * step
                )
            }
            // From below a limit to beyond it.
            2 => {
                let from =
                    self.rng.pick(&["2147483600", "-5", "-2147483648", "9007199254740980", "0.5", "65500"]);
                let n = self.fresh("n");
                format!(
                    "{prefix}for ({keyword} {i} = {from}, {n} = 0; {n} < {trips} && {fueled}; {i}++, {n}++) {{"
                )
            }
            _ => format!("{prefix}for ({keyword} {i} = 0; {i} < {trips} && {fueled}; {i}++) {{"),
        };
        self.loop_body(&head, "}", label, trips, |g| {
            g.scope.declare(&i, Ty::Int, false);
            g.statements(1, 4);
            if g.rng.chance(15) {
                g.jump();
            }
        });
    }

    pub(super) fn while_loop(&mut self) {
        let trips = self.trips();
        let n = self.fresh("n");
        let fueled = self.fueled();
        line!(self, "let {n} = {trips};");
        self.scope.declare(&n, Ty::Int, false);
        let body = |g: &mut Self| {
            g.statements(1, 3);
            if g.rng.chance(20) {
                g.jump();
            }
        };
        if self.rng.chance(50) {
            self.loop_body(&format!("while ({n}-- > 0 && {fueled}) {{"), "}", None, trips, body);
        } else {
            self.loop_body("do {", &format!("}} while (--{n} > 0 && {fueled});"), None, trips, body);
        }
    }

    pub(super) fn for_of(&mut self) {
        let x = self.fresh("x");
        let (of, ty) = match self.rng.below(6) {
            0 => (self.expression(Ty::Str, 1), Ty::Str),
            1 => (format!("new Set({})", self.expression(Ty::Arr, 1)), Ty::Any),
            2 => (format!("{}.entries()", self.chain_head(Ty::Arr)), Ty::Arr),
            3 if self.rng.chance(50) => {
                // Objects of one class, which nobody need keep, and of which some have a `return`.
                let n = self.rng.below(9);
                let c = self.fresh("C");
                let [value, returns] = [self.expression(Ty::Int, 1), self.rng.chance(40).to_string()];
                line!(
                    self,
                    "class {c} {{ n = 0; [Symbol.iterator]() {{ return this; }} next() {{ return this.n < {n} ? {{ done: false, value: this.n++ ^ ({value}) }} : {{ done: true, value: 'end' }}; }} }}"
                );
                line!(
                    self,
                    "if ({returns}) {c}.prototype.return = function () {{ print('closed', this.n); return this; }};"
                );
                (format!("new {c}()"), Ty::Int)
            }
            3 => {
                // An iterator that tells when it is closed.
                let n = self.rng.below(9);
                let it = self.fresh("t");
                line!(
                    self,
                    "const {it} = {{ [Symbol.iterator]() {{ let n = 0; return {{ next() {{ return {{ done: n++ >= {n}, value: n }}; }}, return() {{ print('closed', n); return {{}}; }} }}; }} }};"
                );
                (it, Ty::Int)
            }
            _ => (self.chain_head(Ty::Arr), Ty::Any),
        };
        let keyword = self.rng.pick(&["const", "let"]);
        let fueled = self.fueled();
        self.loop_body(&format!("for ({keyword} {x} of {of}) {{"), "}", None, 8, |g| {
            line!(g, "if (!({fueled})) break;");
            g.scope.declare(&x, ty, false);
            g.statements(1, 2);
            if g.rng.chance(25) {
                g.jump();
            }
        });
    }

    /// Which properties a loop sees that appear in the middle of it is left to the engine: the body changes none.
    pub(super) fn for_in(&mut self) {
        let k = self.fresh("k");
        let ty = if self.rng.chance(70) { Ty::Obj } else { Ty::Arr };
        let over = self.chain_head(ty);
        let keyword = self.rng.pick(&["const", "let"]);
        self.loop_body(&format!("for ({keyword} {k} in {over}) {{"), "}", None, 6, |g| {
            g.absorb(&k);
            let value = format!("{over}[{k}]");
            g.absorb(&value);
        });
    }

    pub(super) fn switch(&mut self) {
        let depth = self.depth();
        let kind = self.rng.below(3);
        let subject = match kind {
            0 => match self.scope.read(&mut self.rng, Ty::Int) {
                Some(name) => format!("{name} & 7"),
                None => self.expression(Ty::Int, depth),
            },
            1 => self.expression(Ty::Str, depth),
            _ => self.expression(Ty::Any, depth),
        };
        let outer = std::mem::replace(&mut self.scope.jumps.switch, true);
        self.block(&format!("switch ({subject}) {{"), "}", |g| {
            for case in 0..2 + g.rng.below(5) {
                let test = match kind {
                    0 => case.to_string(),
                    1 => g.literal(Ty::Str),
                    _ => g.literal(Ty::Any),
                };
                let head = if g.rng.chance(12) && case == 2 {
                    "default: {".to_string()
                } else {
                    format!("case {test}: {{")
                };
                g.block(&head, "}", |g| {
                    g.statements(1, 2);
                    if g.rng.chance(65) {
                        g.line("break;");
                    }
                });
            }
        });
        self.scope.jumps.switch = outer;
    }

    pub(super) fn try_statement(&mut self) {
        let catch = self.rng.chance(75);
        let finally = !catch || self.rng.chance(45);
        let e = self.fresh("e");
        let after_try = match (catch, self.rng.chance(20)) {
            (true, true) => "} catch {".to_string(),
            (true, false) => format!("}} catch ({e}) {{"),
            (false, _) => "} finally {".to_string(),
        };
        let bound = after_try.contains(&e);
        self.block("try {", &after_try, |g| {
            g.statements(1, 3);
            match g.rng.below(5) {
                0 => g.throw(),
                1 => g.jump(),
                2 => {
                    // Throws in its own way, but only sometimes.
                    let condition = g.expression(Ty::Bool, 1);
                    g.block(&format!("if ({condition}) {{"), "}", Self::throw);
                }
                _ => {}
            }
        });
        if catch {
            self.rest_of_block(if finally { "} finally {" } else { "}" }, |g| {
                if bound {
                    g.absorb(&format!("named({e})"));
                }
                g.statements(1, 2);
                if g.rng.chance(15) {
                    g.jump();
                }
            });
        }
        if finally {
            self.rest_of_block("}", |g| {
                g.statements(1, 2);
                // A jump out of `finally` overrides whatever was under way.
                if g.rng.chance(15) {
                    g.jump();
                }
            });
        }
    }

    fn rest_of_block(&mut self, tail: &str, body: impl FnOnce(&mut Self)) {
        self.indent += 1;
        let mark = self.scope.mark();
        body(self);
        self.scope.leave(mark);
        self.indent -= 1;
        self.line(tail);
    }

    fn throw(&mut self) {
        let what = match self.rng.below(5) {
            0 => format!("new {}('m')", self.rng.pick(&["TypeError", "RangeError", "Error", "SyntaxError"])),
            1 => self.expression(Ty::Num, 1),
            2 => self.expression(Ty::Str, 1),
            3 => self.literal(Ty::Obj),
            _ => "undefined".to_string(),
        };
        line!(self, "throw {what};");
    }

    /// `break`, `continue` or `return`, where allowed and mostly under a condition.
    pub(super) fn jump(&mut self) {
        let jumps = self.scope.jumps.clone();
        let mut choices = Vec::new();
        if !jumps.loops.is_empty() {
            choices.push("continue;".to_string());
            choices.push("break;".to_string());
        } else if jumps.switch {
            choices.push("break;".to_string());
        }
        for label in jumps.loops.iter().flatten() {
            choices.push(format!("continue {label};"));
            choices.push(format!("break {label};"));
        }
        choices.extend(jumps.blocks.iter().map(|label| format!("break {label};")));
        if jumps.function {
            let value = self.primitive(1);
            choices.push(format!("return {value};"));
        }
        if choices.is_empty() {
            return;
        }
        let choice = choices.swap_remove(self.rng.below(choices.len()));
        if self.rng.chance(75) {
            let condition = self.expression(Ty::Bool, 1);
            line!(self, "if ({condition}) {choice}");
        } else {
            self.line(&choice);
        }
    }

    pub(super) fn label(&mut self) {
        let label = self.fresh("L");
        if self.rng.chance(60) {
            return self.for_labelled(Some(label));
        }
        self.scope.jumps.blocks.push(label.clone());
        self.block(&format!("{label}: {{"), "}", |g| {
            g.statements(1, 2);
            let condition = g.expression(Ty::Bool, 1);
            line!(g, "if ({condition}) break {label};");
            g.statements(1, 2);
        });
        self.scope.jumps.blocks.pop();
    }

    /// Memory that is dead at once, between some that is not.
    pub(super) fn garbage(&mut self) {
        let trips = self.trips().min(300);
        let (keep, i) = (self.fresh("v"), self.fresh("i"));
        let fueled = self.fueled();
        line!(self, "let {keep} = [];");
        self.loop_body(
            &format!("for (let {i} = 0; {i} < {trips} && {fueled}; {i}++) {{"),
            "}",
            None,
            trips,
            |g| {
                let made = match g.rng.below(5) {
                    0 => format!("{{ p: {i}, q: [{i}, {i} + 0.5] }}"),
                    1 => format!("[{i}, 'k' + {i}, {{ r: {i} }}]"),
                    2 => format!("() => {i}"),
                    3 => format!("('s' + {i}).repeat(3)"),
                    _ => format!("new Map([[{i}, {{ p: {i} }}]])"),
                };
                line!(g, "{keep}[{i} % {}] = {made};", 1 + g.rng.below(20));
                g.statements(1, 1);
            },
        );
        line!(self, "print('kept', show({keep}));");
        self.scope.declare(&keep, Ty::Arr, false);
    }

    /// Sums, products and shifts that leave int32 after a while, and come back.
    pub(super) fn overflow(&mut self) {
        let trips = self.trips();
        let (x, i) = (self.fresh("v"), self.fresh("i"));
        let fueled = self.fueled();
        let start = self.literal(Ty::Int);
        line!(self, "let {x} = {start};");
        self.loop_body(
            &format!("for (let {i} = 0; {i} < {trips} && {fueled}; {i}++) {{"),
            "}",
            None,
            trips,
            |g| {
                for _ in 0..1 + g.rng.below(3) {
                    let step = g.integer_step(&x, &i);
                    g.line(&step);
                }
                // What is boxed in each round is none that a register holds.
                if g.rng.chance(40) {
                    g.absorb(&x);
                }
            },
        );
        line!(self, "print('overflow', show({x}));");
        self.scope.declare(&x, Ty::Num, true);
    }

    /// Makes another number of `x`, in a loop that counts `i`: most stay integers, and grow past the int32s, some past 2^53.
    fn integer_step(&mut self, x: &str, i: &str) -> String {
        let constant = self.literal(Ty::Int);
        let divisor = self.rng.pick(&["2", "3", "5", "7", "10", "16", "1000", "1048576", "4294967296"]);
        match self.rng.below(18) {
            0 => format!("{x} = {x} + {constant};"),
            1 => format!("{x} = {x} * 3; if ({x} > 1e15 || {x} < -1e15) {x} = {x} % 1000003;"),
            2 => format!("{x} = ({x} - {constant}) | 0;"),
            3 => format!("{x} = ({x} << 1) ^ {i};"),
            4 => format!("{x} = ({x} >>> 1) + {constant};"),
            5 => format!("{x} = -{x}; if ({i} & 1) {x} -= {constant};"),
            6 => format!("{x} = Math.imul({x}, {constant}) + {i};"),
            7 => format!("{x} = ({x} % {constant}) * {i};"),
            8 => format!("{x} = ({x} / 2) + {constant};"),
            9 => format!("{x} = {x} % 2 === 0 ? {x} / 2 : 3 * {x} + 1;"),
            10 => format!("{x} = Math.floor({x} / {divisor});"),
            11 => format!("{x} = ({x} * 16807 + {i}) % 2147483647;"),
            12 => format!("{x} = {x} - {i} * {constant};"),
            13 => format!("{x} = {x} % {divisor} + {constant};"),
            14 => format!("{x} = ({x} ^ {i}) * {divisor} >>> 0;"),
            15 => format!("{x} += {i} * {i} * {i};"),
            16 => format!("if ({x} < {constant}) {x} += 1000000007; else {x} -= {constant};"),
            _ => format!("{x} += 2147483648;"),
        }
    }
}
