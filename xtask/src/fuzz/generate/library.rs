//! What the library does: strings, patterns, collections, sorting, JSON, `eval`; destructuring and spread, which are protocols too.

use super::Generator;
use super::scope::Ty;

/// Patterns without backtracking that explodes.
const PATTERNS: &[&str] = &[
    "/a/g",
    "/[a-f]+/",
    "/(\\d+)-(\\d*)/",
    "/x*/g",
    "/^\\s*(\\w)/",
    "/(?<n>[a-z])\\k<n>/i",
    "/b|ab|/g",
    "/[^a]$/m",
    "/(?=a)./g",
    "/\\u{1F600}/u",
    "/(a)|(b)/y",
    "/.{2,4}?o/s",
    "new RegExp('l+', 'g')",
];

impl Generator {
    pub(super) fn destructure(&mut self) {
        let (a, b, c) = (self.fresh("v"), self.fresh("v"), self.fresh("v"));
        let keyword = self.rng.pick(&["let", "const", "var"]);
        let default = self.primitive(1);
        let (p, q) = (self.property(), self.property());
        let types = match self.rng.below(4) {
            0 => {
                let array = self.expression(Ty::Arr, 1);
                line!(self, "{keyword} [{a}, {b} = {default}, ...{c}] = {array};");
                [Ty::Any, Ty::Any, Ty::Arr]
            }
            1 => {
                let object = self.expression(Ty::Obj, 1);
                line!(self, "{keyword} {{ {p}: {a}, {q}: {b} = {default}, ...{c} }} = {object};");
                [Ty::Any, Ty::Any, Ty::Obj]
            }
            2 => {
                let text = self.expression(Ty::Str, 1);
                line!(self, "{keyword} [{a}, , {b} = 1] = {text}, {c} = 2;");
                [Ty::Str, Ty::Any, Ty::Int]
            }
            _ => {
                line!(
                    self,
                    "{keyword} {{ {p}: [{a}, {b}] = [1, {default}], ['{q}']: {{ length: {c} }} = 'abc' }} = {{}};"
                );
                [Ty::Int, Ty::Any, Ty::Int]
            }
        };
        for (name, ty) in [a, b, c].iter().zip(types) {
            self.scope.declare(name, ty, keyword != "const");
        }
        let one = self.scope.write(&mut self.rng, Ty::Num);
        let other = self.scope.write(&mut self.rng, Ty::Num);
        if let (Some(x), Some(y), true) = (one, other, self.rng.chance(40)) {
            line!(self, "[{x}, {y}] = [{y}, {x}];");
        }
    }

    pub(super) fn spread(&mut self) {
        let (array, text) = (self.expression(Ty::Arr, 1), self.expression(Ty::Str, 1));
        match self.rng.below(4) {
            0 => line!(self, "print('spread', show([...{array}, ...({text}), 1].slice(0, 20)));"),
            1 => self.absorb(&format!("Math.max(...({array}).slice(0, 9).map(Number), 3)")),
            2 => {
                let (one, two) = (self.expression(Ty::Obj, 1), self.expression(Ty::Obj, 1));
                line!(self, "print('spread', show({{ ...{one}, p: 1, ...{two} }}));");
            }
            _ => match self.scope.read(&mut self.rng, Ty::Fun) {
                Some(f) => self.absorb(&format!("{f}(...{array}, ...[1, 2])")),
                None => self.absorb(&format!("[...({text})].length")),
            },
        }
    }

    pub(super) fn string_build(&mut self) {
        let (s, i) = (self.fresh("v"), self.fresh("i"));
        let trips = self.trips().min(600);
        let fueled = self.fueled();
        let piece = match self.rng.below(5) {
            0 => i.clone(),
            1 => format!("String.fromCharCode(97 + {i} % 26)"),
            2 => format!("`${{{i}}},`"),
            3 => format!("({i} % 7 ? 'é' : '\\u{{1F600}}')"),
            _ => self.literal(Ty::Str),
        };
        line!(self, "let {s} = {};", self.rng.pick(&["''", "'start'", "'é'"]));
        self.block(&format!("for (let {i} = 0; {i} < {trips} && {fueled}; {i}++) {{"), "}", |g| {
            match g.rng.chance(70) {
                true => line!(g, "{s} += {piece};"),
                false => line!(g, "{s} = {piece} + {s};"),
            }
            // A rope is flattened in the middle.
            match g.rng.below(4) {
                0 => g.absorb(&format!("{s}.charCodeAt({i})")),
                1 => g.absorb(&format!("{s}[{i} >> 1]")),
                2 => line!(g, "if ({i} % 50 === 49) {s} = {s}.slice(-20);"),
                _ => g.absorb(&format!("{s}.length")),
            }
        });
        self.absorb(&s);
        line!(self, "print('built', {s}.length, {s}.slice(-12), {s}.indexOf('1'));");
        line!(self, "{s} = cap({s});");
        self.scope.declare(&s, Ty::Str, true);
    }

    pub(super) fn collection(&mut self) {
        let (m, i) = (self.fresh("v"), self.fresh("i"));
        let (trips, fueled) = (self.trips().min(300), self.fueled());
        let key = self
            .rng
            .pick(&["#", "# % 7", "'k' + # % 9", "# / 2", "-(# % 3)", "# % 2 ? NaN : -0", "String(#)"])
            .replace('#', &i);
        let map = self.rng.chance(60);
        line!(self, "const {m} = new {}();", if map { "Map" } else { "Set" });
        self.block(&format!("for (let {i} = 0; {i} < {trips} && {fueled}; {i}++) {{"), "}", |g| {
            match map {
                true => line!(g, "{m}.set({key}, ({m}.get({key}) | 0) + {i});"),
                false => line!(g, "{m}.add({key});"),
            }
            if g.rng.chance(50) {
                line!(g, "if ({i} % 5 === 4) {m}.delete({i} - 3);");
            }
            g.statements(1, 1);
        });
        // Deleting and adding in the middle of a walk is defined.
        self.block(&format!("for (const k of {m}) {{"), "}", |g| {
            line!(g, "if (!({fueled})) break;");
            g.absorb(if map { "k[0]" } else { "k" });
            if g.rng.chance(40) {
                line!(g, "if ({m}.size > 3) {m}.delete({});", g.rng.below(9));
            }
        });
        line!(self, "print('collection', {m}.size, show({m}));");
    }

    /// Comparisons are orders, and without effects: how often they are called is the engine's business.
    pub(super) fn sort(&mut self) {
        let array = self.expression(Ty::Arr, 1);
        let compare = self.rng.pick(&[
            "",
            "(a, b) => (a | 0) - (b | 0)",
            "(a, b) => (b | 0) - (a | 0)",
            "(a, b) => (a < b ? -1 : a > b ? 1 : 0)",
        ]);
        let by = if compare.contains("a < b") { "String" } else { self.rng.pick(&["String", "Number"]) };
        line!(self, "print('sort', show(({array}).map({by}).sort({compare})));");
        if self.rng.chance(40) {
            let (i, n) = (self.fresh("i"), [8, 30, 200][self.rng.below(3)]);
            let (step, modulus) = (1 + self.rng.below(97), 2 + self.rng.below(200));
            line!(
                self,
                "print('sorted', Array.from({{ length: {n} }}, (_, {i}) => ({i} * {step}) % {modulus}).sort({compare}).slice(0, 20).join());"
            );
        }
    }

    pub(super) fn json(&mut self) {
        let ty = if self.rng.chance(50) { Ty::Obj } else { Ty::Arr };
        let value = self.expression(ty, 2);
        match self.rng.below(4) {
            0 => line!(self, "print('json', cap(JSON.stringify({value})));"),
            1 => line!(
                self,
                "print('json', cap(JSON.stringify({value}, (k, v) => (k === 'p' ? undefined : v), 1)));"
            ),
            2 => line!(self, "print('json', show(JSON.parse(JSON.stringify({value}) || '0')));"),
            _ => line!(
                self,
                "print('json', show(JSON.parse(JSON.stringify({{ a: {value} }}), (k, v) => (k === 'q' ? 5 : v))));"
            ),
        }
    }

    pub(super) fn regexp(&mut self) {
        let pattern = self.rng.pick(PATTERNS);
        let text = self.expression(Ty::Str, 2);
        let text = format!("({text} + 'aab12-3 xo')");
        match self.rng.below(6) {
            0 => self.absorb(&format!("{text}.search({pattern})")),
            1 => line!(self, "print('replace', {text}.replace({pattern}, '<$&$1>'));"),
            2 => {
                line!(self, "print('replace', {text}.replace({pattern}, (m, ...r) => m.length + r.length));")
            }
            3 => line!(self, "print('match', show({text}.match({pattern})));"),
            4 => line!(self, "print('split', show({text}.split({pattern})));"),
            _ => {
                let (r, i) = (self.fresh("v"), self.fresh("i"));
                let fueled = self.fueled();
                line!(self, "const {r} = {pattern};");
                line!(
                    self,
                    "for (let {i} = 0; {i} < 12 && {fueled}; {i}++) {{ const m = {r}.exec('aab-abba lo1-2'); print('exec', m && m[0], m && m.index, {r}.lastIndex); }}"
                );
            }
        }
    }

    pub(super) fn eval(&mut self) {
        let value = self.expression(Ty::Num, 1).replace('\\', "\\\\").replace('\'', "\\'").replace('\n', " ");
        match (self.scope.write(&mut self.rng, Ty::Num), self.rng.below(3)) {
            (Some(name), 0) => line!(self, "eval('{name} = {name} + 1;');"),
            (Some(name), 1) => line!(self, "{name} = mix({name}, eval('{value}'));"),
            _ => {
                let name = self.fresh("v");
                line!(self, "print('eval', show(eval('var {name} = {value}; {name}')));");
            }
        }
    }

    /// Only sloppy code may; the object decides what a name means.
    pub(super) fn with(&mut self) {
        if self.strict {
            return self.show();
        }
        let object = self.chain_head(Ty::Obj);
        let property = self.property();
        let value = self.primitive(1);
        self.block(&format!("with ({object}) {{"), "}", |g| {
            line!(g, "if (typeof {property} !== 'undefined') {property} = {value};");
            g.statements(1, 1);
        });
    }
}
