//! Objects and arrays whose layout changes: classes, shapes, accessors, prototypes, kinds of elements.

use super::Generator;
use super::scope::Ty;

impl Generator {
    pub(super) fn class_declaration(&mut self) {
        let name = self.fresh("C");
        let parent = if self.rng.chance(50) { self.scope.class(&mut self.rng) } else { None };
        let extends = parent.as_ref().map_or(String::new(), |parent| format!(" extends {parent}"));
        let private = self.rng.chance(40);
        self.block(&format!("class {name}{extends} {{"), "}", |g| {
            if private {
                line!(g, "#h = {};", g.names);
            }
            if g.rng.chance(50) {
                let (property, value) = (g.property(), g.literal(Ty::Num));
                line!(g, "{property} = {value};");
            }
            if g.rng.chance(30) {
                let value = g.literal(Ty::Any);
                line!(g, "static s = {value};");
            }
            let constructor = [("a".to_string(), Ty::Any)];
            // Without one, the parent's gets the arguments.
            if parent.is_none() || g.rng.chance(80) {
                g.function_less("constructor(a) {", &constructor, |g| {
                    if parent.is_some() {
                        let argument = g.rng.pick(&["a", "1", "'x'", "", "...[a]", "a + 1", "new.target.s"]);
                        line!(g, "super({argument});");
                    }
                    for _ in 0..1 + g.rng.below(3) {
                        let (property, value) =
                            (g.property(), if g.rng.chance(60) { "a".to_string() } else { g.primitive(1) });
                        line!(g, "this.{property} = {value};");
                    }
                });
            }
            for _ in 0..1 + g.rng.below(2) {
                let method = g.rng.pick(&["m", "n", "valueOf"]);
                let has_super = parent.is_some();
                g.function_body(&format!("{method}(a) {{"), "}", &constructor, |g| {
                    g.statements(1, 1);
                    let property = g.property();
                    match g.rng.below(4) {
                        0 if has_super => {
                            line!(g, "return super.{method} ? +super.{method}(a) + 1 : 2;")
                        }
                        1 if private => g.line("return this.#h = (this.#h * 3 + 1) | 0;"),
                        2 => line!(g, "return this.{property} = mix(1, this.{property});"),
                        _ => line!(g, "return mix(3, this.{property});"),
                    }
                });
            }
            if g.rng.chance(40) {
                let (property, other) = (g.property(), g.property());
                line!(
                    g,
                    "get {property}() {{ return this._{property} === undefined ? {} : this._{property}; }}",
                    g.names
                );
                line!(g, "set {property}(v) {{ this._{property} = cap(v); this._{other} = 1; }}");
            }
            if g.rng.chance(20) {
                g.line("static m(a) { return this.s === undefined ? mix(0, a) : mix(0, this.s); }");
            }
        });
        self.scope.declare_class(&name);
        let instance = self.fresh("v");
        let argument = self.literal(Ty::Num);
        line!(self, "let {instance} = null;");
        line!(self, "try {{ {instance} = new {name}({argument}); }} catch (e) {{ print('new', named(e)); }}");
        self.scope.declare(&instance, Ty::Obj, false);
        let call = self.fresh("f");
        line!(self, "const {call} = (a) => {instance}.m === undefined ? {instance}.p : {instance}.m(a);");
        self.scope.declare(&call, Ty::Fun, false);
    }

    /// A body that must not return early: a constructor spends fuel by being called.
    fn function_less(&mut self, head: &str, parameters: &[(String, Ty)], body: impl FnOnce(&mut Self)) {
        let jumps = std::mem::take(&mut self.scope.jumps);
        self.block(head, "}", |g| {
            for (name, ty) in parameters {
                g.scope.declare(name, *ty, true);
            }
            body(g);
        });
        self.scope.jumps = jumps;
    }

    pub(super) fn shape(&mut self) {
        let object = self.chain_head(Ty::Obj);
        let (p, q) = (self.property(), self.property());
        let value = self.primitive(1);
        match self.rng.below(9) {
            0 => line!(self, "delete {object}.{p};"),
            1 => line!(self, "{object}.{p} = {value}; delete {object}.{q}; {object}.{q} = {value};"),
            2 => line!(
                self,
                "Object.defineProperty({object}, '{p}', {{ value: {value}, writable: {}, configurable: true, enumerable: {} }});",
                self.rng.chance(60),
                self.rng.chance(60)
            ),
            3 => {
                let freeze = self.rng.pick(&["freeze", "seal", "preventExtensions"]);
                line!(self, "Object.{freeze}(Object.assign({{}}, {object})).{p} = {value};");
            }
            4 => line!(self, "Object.assign({object}, {{ {p}: {value}, {q}: 1.5 }});"),
            // Another shape by the same site, again and again.
            _ => {
                let trips = self.trips();
                let (i, o) = (self.fresh("i"), self.fresh("v"));
                let fueled = self.fueled();
                let start = self.literal(Ty::Obj);
                line!(self, "let {o} = {start};");
                self.scope.declare(&o, Ty::Obj, true);
                let every = 1 + self.rng.below(trips);
                let change = match self.rng.below(6) {
                    0 => format!("{o} = {{ {q}: {i}, {p}: {value} }}"),
                    1 => format!("delete {o}.{p}"),
                    2 => format!("{o}.{q} = {value}"),
                    3 => format!("{o} = Object.create({o})"),
                    4 => format!(
                        "Object.defineProperty({o}, '{p}', {{ get() {{ return {i}; }}, set(v) {{ this.{q} = v; }}, configurable: true }})"
                    ),
                    _ => format!("{o} = {{ ...{o}, k{}: {i} }}", every % 7),
                };
                self.block(&format!("for (let {i} = 0; {i} < {trips} && {fueled}; {i}++) {{"), "}", |g| {
                    let op = g
                        .rng
                        .pick(&["= # + 1", "= i", "= i * 0.5", "= # | 0"])
                        .replace('#', &format!("{o}.{p}"))
                        .replace('i', &i);
                    line!(g, "{o}.{p} {op};");
                    line!(g, "if ({i} % {every} === {}) {change};", every - 1);
                    g.absorb(&format!("{o}.{q}"));
                });
                line!(self, "print('shape', show({o}));");
            }
        }
    }

    pub(super) fn megamorphic(&mut self) {
        let (list, x, f) = (self.fresh("v"), self.fresh("x"), self.fresh("f"));
        let mut items = Vec::new();
        for i in 0..2 + self.rng.below(7) {
            items.push(match self.rng.below(8) {
                0 => self.literal(Ty::Str),
                1 => self.literal(Ty::Num),
                2 => self.literal(Ty::Arr),
                3 => self.scope.read(&mut self.rng, Ty::Obj).unwrap_or_else(|| "{}".to_string()),
                4 => format!("{{ get p() {{ return {i}; }}, x: 1 }}"),
                5 => format!("Object.create({{ p: {i} }})"),
                _ => format!("{{ k{i}: 1, p: {i}, {}: 2 }}", self.property()),
            });
        }
        line!(self, "const {list} = [{}];", items.join(", "));
        let property = self.rng.pick(&["p", "length", "x", "toString"]);
        let write = if self.rng.chance(40) {
            "if (typeof o === 'object' && !Array.isArray(o)) o.q = k; "
        } else {
            ""
        };
        line!(self, "function {f}(o, k) {{ {write}return o.{property}; }}");
        let trips = self.trips();
        let fueled = self.fueled();
        self.block(&format!("for (let {x} = 0; {x} < {trips} && {fueled}; {x}++) {{"), "}", |g| {
            g.absorb(&format!("{f}({list}[{x} % {list}.length], {x})"));
        });
        line!(self, "print('mega', show({list}));");
    }

    pub(super) fn accessor(&mut self) {
        let object = self.chain_head(Ty::Obj);
        let (p, q) = (self.property(), self.property());
        let value = self.expression(Ty::Num, 1);
        match self.rng.below(3) {
            0 => line!(
                self,
                "Object.defineProperty({object}, '{p}', {{ get() {{ return {value}; }}, set(v) {{ this.{q} = cap(v); }}, configurable: true, enumerable: true }});"
            ),
            1 => line!(
                self,
                "Object.defineProperty({object}, '{p}', {{ get: function () {{ throw 'got'; }}, configurable: true }});"
            ),
            _ => {
                let o = self.fresh("v");
                let n = self.literal(Ty::Num);
                line!(
                    self,
                    "const {o} = {{ n: {n}, get {p}() {{ return this.n++; }}, set {p}(v) {{ this.n = +v; }} }};"
                );
                self.scope.declare(&o, Ty::Obj, false);
                let i = self.fresh("i");
                let (trips, fueled) = (self.trips(), self.fueled());
                line!(
                    self,
                    "for (let {i} = 0; {i} < {trips} && {fueled}; {i}++) {o}.{p} = {o}.{p} + {i} % 3;"
                );
                line!(self, "print('accessor', {o}.n);");
            }
        }
    }

    pub(super) fn prototype(&mut self) {
        let (p, value) = (self.property(), self.primitive(1));
        let object = self.chain_head(Ty::Obj);
        match self.rng.below(7) {
            0 => line!(self, "Object.setPrototypeOf({object}, {{ {p}: {value} }});"),
            1 => line!(self, "Object.setPrototypeOf({object}, null);"),
            2 | 3 => match self.scope.class(&mut self.rng) {
                Some(class) => {
                    let change = match self.rng.below(5) {
                        0 => format!("delete {class}.prototype.m;"),
                        1 => format!("{class}.prototype.m = (a) => {value};"),
                        2 => format!("{class}.prototype.{p} = {value};"),
                        3 => format!(
                            "Object.defineProperty({class}.prototype, '{p}', {{ get() {{ return 7; }}, configurable: true }});"
                        ),
                        _ => format!(
                            "Object.setPrototypeOf({class}.prototype, {{ m() {{ return {value}; }} }});"
                        ),
                    };
                    self.line(&change);
                }
                None => line!(self, "Object.setPrototypeOf({object}, Array.prototype);"),
            },
            // What every object or array inherits, for a while.
            4 => self.for_a_while("Object.prototype", p, &value),
            5 => {
                let at = self.rng.pick(&["0", "2", "5"]);
                self.for_a_while("Array.prototype", at, &value);
            }
            _ => {
                let base = self.rng.pick(&["Number.prototype", "String.prototype", "Function.prototype"]);
                self.for_a_while(base, p, &value);
            }
        }
    }

    fn for_a_while(&mut self, base: &str, key: &str, value: &str) {
        line!(self, "{base}['{key}'] = {value};");
        self.block("try {", "}", |g| g.statements(1, 2));
        line!(self, "finally {{ delete {base}['{key}']; }}");
    }

    pub(super) fn array_change(&mut self) {
        let array = self.chain_head(Ty::Arr);
        let (value, index) = (self.primitive(1), self.index(1));
        match self.rng.below(13) {
            0 => line!(self, "if ({array}.length < 60) {array}.push({value});"),
            1 => self.absorb(&format!("{array}.pop()")),
            2 => self.absorb(&format!("{array}.shift()")),
            3 => line!(self, "if ({array}.length < 60) {array}.unshift({value}, 1);"),
            4 => line!(self, "{array}.length = {};", self.rng.below(12)),
            5 => line!(self, "delete {array}[{index}];"),
            6 => line!(self, "{array}.splice({index}, {}, {value});", self.rng.below(4)),
            7 => line!(self, "{array}.fill({value}, {index});"),
            8 => line!(self, "{array}.reverse();"),
            9 => line!(self, "{array}[{}] = {value};", self.rng.pick(&["100", "40", "'k'", "1000", "-1"])),
            // A kind that lasts until the loop is hot.
            _ => {
                let (a, i) = (self.fresh("v"), self.fresh("i"));
                let (trips, fueled) = (self.trips(), self.fueled());
                let start = self.rng.pick(&["[]", "[1, 2, 3]", "[0.5]", "new Array(20)", "['a']", "[, 1]"]);
                let element = self
                    .rng
                    .pick(&["#", "# * 0.5", "'' + #", "# & 1 ? # : 0.25", "-#", "{ p: # }", "# - 0.0"])
                    .replace('#', &i);
                let at = self.rng.pick(&["# % 20", "#%7", "19 - # % 20", "# & 15"]).replace('#', &i);
                line!(self, "let {a} = {start};");
                self.scope.declare(&a, Ty::Arr, true);
                self.block(&format!("for (let {i} = 0; {i} < {trips} && {fueled}; {i}++) {{"), "}", |g| {
                    line!(g, "{a}[{at}] = {element};");
                    let other = g.rng.pick(&["#", "# + 1", "# - 1", "# % 5"]).replace('#', &i);
                    g.absorb(&format!("{a}[({other}) & 31]"));
                    if g.rng.chance(50) {
                        let relation = g.rng.pick(&["<", "<=", ">", ">="]);
                        g.absorb(&format!("({other} in {a}) + 2 * ({a}[{other}] {relation} {i})"));
                    }
                    line!(
                        g,
                        "if ({i} === {}) {a}[{}] = {value};",
                        trips - 1 - g.rng.below(trips.min(9)),
                        g.rng.below(22)
                    );
                });
                line!(self, "print('array', show({a}));");
            }
        }
    }

    pub(super) fn array_callback(&mut self) {
        let array = self.chain_head(Ty::Arr);
        let depth = self.depth();
        match self.rng.below(8) {
            0 => {
                let f = self.arrow(&[Ty::Any, Ty::Int], Ty::Num, depth);
                self.absorb(&format!("{array}.map({f}).length"));
            }
            1 => {
                let f = self.arrow(&[Ty::Any, Ty::Int], Ty::Bool, depth);
                let method = self.rng.pick(&["some", "every", "find", "findIndex", "findLast"]);
                self.absorb(&format!("{array}.{method}({f})"));
            }
            2 => {
                let f = self.arrow(&[Ty::Num, Ty::Any, Ty::Int], Ty::Num, depth);
                let method = self.rng.pick(&["reduce", "reduceRight"]);
                let start = self.literal(Ty::Num);
                self.absorb(&format!("{array}.{method}({f}, {start})"));
            }
            3 => {
                let x = self.fresh("x");
                self.block(&format!("{array}.forEach(({x}, k) => {{"), "});", |g| {
                    let jumps = std::mem::take(&mut g.scope.jumps);
                    g.scope.declare(&x, Ty::Any, false);
                    g.scope.declare("k", Ty::Int, false);
                    let fueled = g.fueled();
                    line!(g, "if (!({fueled})) return;");
                    g.scope.jumps.function = true;
                    g.statements(1, 2);
                    g.scope.jumps = jumps;
                });
            }
            4 => {
                let f = self.arrow(&[Ty::Any, Ty::Int], Ty::Bool, depth);
                line!(self, "print('filter', show({array}.filter({f})));");
            }
            5 => {
                let f = self.arrow(&[Ty::Any], Ty::Arr, depth);
                line!(self, "print('flatMap', show({array}.slice(0, 6).flatMap({f}).slice(0, 12)));");
            }
            6 => {
                let (wanted, method) =
                    (self.literal(Ty::Any), self.rng.pick(&["indexOf", "includes", "lastIndexOf"]));
                self.absorb(&format!("{array}.{method}({wanted})"));
            }
            _ => match self.scope.read(&mut self.rng, Ty::Fun) {
                Some(f) => line!(self, "print('map', show({array}.map({f})));"),
                None => self.absorb(&format!("{array}.map(Number)[0]")),
            },
        }
    }

    /// Objects that compute what they are as a number or a string.
    pub(super) fn conversion(&mut self) {
        let o = self.fresh("v");
        let (number, text) = (self.literal(Ty::Num), self.literal(Ty::Str));
        let made = match self.rng.below(5) {
            0 => "{ n: 0, valueOf() { return this.n++; } }".to_string(),
            1 => format!("{{ valueOf() {{ return {number}; }}, toString() {{ return {text}; }} }}"),
            2 => format!("{{ toString() {{ return {text}; }} }}"),
            3 => {
                format!("{{ [Symbol.toPrimitive](hint) {{ return hint === 'number' ? {number} : hint; }} }}")
            }
            _ => "{ valueOf() { throw new RangeError('no'); }, toString() { return {}; } }".to_string(),
        };
        line!(self, "const {o} = {made};");
        self.scope.declare(&o, Ty::Any, false);
        let (i, trips, fueled) = (self.fresh("i"), self.trips(), self.fueled());
        let op = self.rng.pick(&["+", "-", "*", "<", "==", "|", ">>>", ">="]);
        match self.scope.write(&mut self.rng, Ty::Num) {
            Some(sum) => line!(
                self,
                "for (let {i} = 0; {i} < {trips} && {fueled}; {i}++) {sum} = mix({sum}, {i} {op} ({i} > {} ? {o} : {i}));",
                trips / 2
            ),
            None => line!(self, "print('conversion', show(3 {op} {o}));"),
        }
    }
}
