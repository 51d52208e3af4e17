//! Functions: declared, closed over variables, called with what they do not expect, recursive.

use super::Generator;
use super::scope::{Jumps, Ty};

/// How often a function is taken to run, for the loops in it.
const FUNCTION_HEAT: usize = 25;

impl Generator {
    /// Writes the body of a function over `parameters`; it spends fuel first, so that no recursion is without end.
    pub(super) fn function_body(
        &mut self,
        head: &str,
        tail: &str,
        parameters: &[(String, Ty)],
        body: impl FnOnce(&mut Self),
    ) {
        let jumps = std::mem::replace(&mut self.scope.jumps, Jumps { function: true, ..Jumps::default() });
        let heat = std::mem::replace(&mut self.heat, FUNCTION_HEAT);
        let fueled = self.fueled();
        self.block(head, tail, |g| {
            line!(g, "if (!({fueled})) return {};", g.names % 5);
            for (name, ty) in parameters {
                g.scope.declare(name, *ty, true);
            }
            body(g);
        });
        self.heat = heat;
        self.scope.jumps = jumps;
    }

    /// Parameters and how they are written, with defaults and a rest now and then.
    pub(super) fn parameters(&mut self) -> (Vec<(String, Ty)>, String) {
        let mut parameters = Vec::new();
        let mut shown = Vec::new();
        for _ in 0..self.rng.below(4) {
            let name = self.fresh("a");
            let ty = [Ty::Num, Ty::Int, Ty::Any, Ty::Str][self.rng.below(4)];
            shown.push(match self.rng.below(8) {
                0 => format!("{name} = {}", self.literal(ty)),
                1 => format!("{{ p: {name} = {} }} = {{}}", self.literal(ty)),
                _ => name.clone(),
            });
            parameters.push((name, ty));
        }
        if self.rng.chance(12) {
            let name = self.fresh("a");
            shown.push(format!("...{name}"));
            parameters.push((name, Ty::Arr));
        }
        (parameters, shown.join(", "))
    }

    pub(super) fn function_declaration(&mut self) {
        let name = self.fresh("f");
        let (parameters, shown) = self.parameters();
        let expression = self.rng.chance(25);
        let (head, tail) = match expression {
            true => (format!("const {name} = function ({shown}) {{"), "};"),
            false => (format!("function {name}({shown}) {{"), "}"),
        };
        self.function_body(&head, tail, &parameters, |g| {
            g.statements(1, 3);
            let result = g.value(Ty::Num);
            line!(g, "return {result};");
        });
        self.scope.declare(&name, Ty::Fun, false);
    }

    pub(super) fn closure(&mut self) {
        match self.rng.below(3) {
            // One binding an iteration.
            0 => {
                let (list, i, f) = (self.fresh("v"), self.fresh("i"), self.fresh("f"));
                let trips = self.trips().min(120);
                let fueled = self.fueled();
                line!(self, "const {list} = [];");
                let change = self.rng.pick(&["", "++", "--"]);
                line!(
                    self,
                    "for (let {i} = 0; {i} < {trips} && {fueled}; {i}++) {{ let j = {i} * 2; {list}.push(() => ({i} + j{change})); }}"
                );
                line!(self, "const {f} = (n) => {list}.length ? {list}[(n >>> 0) % {list}.length]() : n;");
                self.scope.declare(&f, Ty::Fun, false);
                let (n, call) = (self.literal(Ty::Int), format!("{f}({trips} - 1)"));
                self.absorb(&call);
                self.absorb(&format!("{f}({n})"));
            }
            // A counter that several functions share.
            1 => {
                let (make, up, down) = (self.fresh("f"), self.fresh("f"), self.fresh("f"));
                let (start, step) = (self.literal(Ty::Num), self.literal(Ty::Int));
                line!(
                    self,
                    "function {make}(n) {{ return [(k) => (n += +k), () => (n -= {step}), () => n]; }}"
                );
                line!(self, "const [{up}, {down}] = {make}({start});");
                self.scope.declare(&up, Ty::Fun, false);
                self.scope.declare(&down, Ty::Fun, false);
            }
            // A variable of an outer function that an inner one changes between reads.
            _ => {
                let (f, x) = (self.fresh("f"), self.fresh("v"));
                let value = self.literal(Ty::Num);
                self.function_body(&format!("function {f}(k) {{"), "}", &[("k".to_string(), Ty::Num)], |g| {
                    line!(g, "let {x} = {value};");
                    g.scope.declare(&x, Ty::Num, true);
                    let inner = g.fresh("f");
                    let step = g.expression(Ty::Num, 1);
                    line!(g, "function {inner}() {{ {x} = {x} + +({step}); return {x}; }}");
                    g.scope.declare(&inner, Ty::Fun, false);
                    g.statements(1, 2);
                    line!(g, "return {x} + {inner}() * {x};");
                });
                self.scope.declare(&f, Ty::Fun, false);
            }
        }
    }

    pub(super) fn arguments(&mut self) {
        let (f, a, b) = (self.fresh("f"), self.fresh("a"), self.fresh("b"));
        let parameters = [(a.clone(), Ty::Any), (b.clone(), Ty::Num)];
        match self.rng.below(4) {
            // In sloppy code the parameters are the elements of `arguments`.
            0 => self.function_body(&format!("function {f}({a}, {b}) {{"), "}", &parameters, |g| {
                let value = g.primitive(1);
                line!(g, "arguments[0] = {value};");
                line!(g, "{b} = arguments.length;");
                g.statements(1, 2);
                line!(g, "return mix(mix(arguments.length, {a}), arguments[1]);");
            }),
            1 => self.function_body(&format!("function {f}() {{"), "}", &[], |g| {
                let i = g.fresh("i");
                g.line("let sum = 0;");
                line!(g, "for (let {i} = 0; {i} < arguments.length; {i}++) sum = mix(sum, arguments[{i}]);");
                g.statements(1, 1);
                g.line("return sum;");
            }),
            2 => self.function_body(
                &format!("function {f}({a} = 5, ...{b}) {{"),
                "}",
                &[(a.clone(), Ty::Any), (b.clone(), Ty::Arr)],
                |g| {
                    g.statements(1, 2);
                    line!(g, "return mix(mix({b}.length, {a}), {b}[1]);");
                },
            ),
            _ => {
                let target =
                    self.scope.read(&mut self.rng, Ty::Fun).unwrap_or_else(|| "Math.max".to_string());
                self.function_body(&format!("function {f}({a}, {b}) {{"), "}", &parameters, |g| {
                    g.statements(1, 1);
                    line!(g, "return {target}.apply(this, arguments);");
                });
            }
        }
        self.scope.declare(&f, Ty::Fun, false);
        for _ in 0..1 + self.rng.below(3) {
            let arguments: Vec<String> = (0..self.rng.below(5)).map(|_| self.primitive(1)).collect();
            let call = format!("{f}({})", arguments.join(", "));
            self.absorb(&call);
        }
        self.hot_calls(&f);
    }

    /// Calls `f` often enough that it is compiled.
    pub(super) fn hot_calls(&mut self, f: &str) {
        if !self.rng.chance(45) {
            return;
        }
        let trips = self.trips();
        let i = self.fresh("i");
        let fueled = self.fueled();
        let last = self.primitive(1);
        let first = self.rng.pick(&["%", "% + 0.5", "'' + %", "% - 2147483600", "% & 3"]).replace('%', &i);
        match self.scope.write(&mut self.rng, Ty::Num) {
            Some(sum) => {
                line!(
                    self,
                    "for (let {i} = 0; {i} < {trips} && {fueled}; {i}++) {sum} = mix({sum}, {f}({first}, {i} === {trips} - 3 ? {last} : {i}));"
                );
            }
            None => {
                line!(self, "for (let {i} = 0; {i} < {trips} && {fueled}; {i}++) {f}({first}, {i});")
            }
        }
    }

    /// The depth is a parameter of its own, which nothing in the body can see.
    pub(super) fn recursion(&mut self) {
        let (f, a) = (self.fresh("f"), self.fresh("a"));
        let deep = [3, 9, 40, 90][self.rng.below(4)];
        self.function_body(&format!("function {f}({a}, depth) {{"), "}", &[(a.clone(), Ty::Num)], |g| {
            let (end, step) = (g.expression(Ty::Num, 1), g.expression(Ty::Num, 1));
            let local = g.fresh("v");
            line!(g, "if (!(depth > 0)) return {end};");
            line!(g, "const {local} = {step};");
            g.scope.declare(&local, Ty::Num, false);
            match g.rng.below(3) {
                0 => line!(g, "return +{local} + {f}({a} + 1, depth - 1) * 3 % 1009;"),
                1 => line!(g, "return {f}({f}({local}, depth > 6 ? 0 : depth - 2), depth - 1);"),
                _ => {
                    line!(g, "try {{ return {f}({a} ^ depth, depth - 1); }}");
                    g.block("finally {", "}", |g| g.statements(1, 1));
                }
            }
        });
        self.absorb(&format!("{f}(1, {deep})"));
        self.scope.declare(&f, Ty::Fun, false);
    }
}
