//! Expressions by type. Every operator stands in parentheses: precedence is the parser's business, not ours.

use super::Generator;
use super::literal::PROPERTIES;
use super::scope::Ty;

/// How often, in percent, an expression is of another type than it should be.
const BROKEN: usize = 3;

const ARITHMETIC: &[&str] = &["+", "-", "*", "/", "%", "+", "-", "*"];
const BITS: &[&str] = &["|", "&", "^", "<<", ">>", ">>>"];
const COMPARISONS: &[&str] = &["<", "<=", ">", ">=", "===", "!==", "==", "!="];
const MATH: &[&str] = &["abs", "floor", "ceil", "round", "trunc", "sign", "fround", "sqrt", "clz32"];

impl Generator {
    /// An expression that is meant to be of type `ty`, with about `depth` levels.
    pub(super) fn expression(&mut self, ty: Ty, depth: usize) -> String {
        if self.rng.chance(BROKEN) && depth > 0 {
            return self.expression(Ty::Any, depth - 1);
        }
        if depth == 0 {
            return self.leaf(ty);
        }
        let depth = depth - 1;
        match ty {
            Ty::Int => self.integer(depth),
            Ty::Num => self.number(depth),
            Ty::Str => self.string(depth),
            Ty::Bool => self.boolean(depth),
            Ty::Arr => self.array(depth),
            Ty::Obj => self.object(depth),
            Ty::Fun => self.function_value(depth),
            Ty::Any => self.anything(depth),
        }
    }

    /// A number, string, boolean or undefined: what may be stored into objects and arrays, so that nothing nests without end.
    pub(super) fn primitive(&mut self, depth: usize) -> String {
        let ty = [Ty::Int, Ty::Num, Ty::Num, Ty::Str, Ty::Bool][self.rng.below(5)];
        match ty {
            Ty::Str => format!("cap({})", self.expression(ty, depth)),
            _ if self.rng.chance(8) => self.rng.pick(&["undefined", "null"]).to_string(),
            _ => {
                let value = self.expression(ty, depth);
                match self.rng.below(3) {
                    0 => value,
                    1 => format!("+({value})"),
                    _ => format!("cap({value})"),
                }
            }
        }
    }

    fn leaf(&mut self, ty: Ty) -> String {
        if self.rng.chance(70)
            && let Some(name) = self.scope.read(&mut self.rng, ty)
        {
            return name;
        }
        self.literal(ty)
    }

    fn integer(&mut self, depth: usize) -> String {
        match self.rng.below(11) {
            0 => self.leaf(Ty::Int),
            1..=3 => {
                let (a, b) = (self.expression(Ty::Int, depth), self.expression(Ty::Int, depth));
                let op = self.rng.pick(&["+", "-", "*", "%"]);
                format!("({a} {op} {b})")
            }
            4 | 5 => {
                let (a, b) = (self.expression(Ty::Num, depth), self.expression(Ty::Int, depth));
                let op = self.rng.pick(BITS);
                format!("({a} {op} {b})")
            }
            6 => format!("(({}) | 0)", self.expression(Ty::Num, depth)),
            7 => {
                format!("Math.imul({}, {})", self.expression(Ty::Num, depth), self.expression(Ty::Int, depth))
            }
            8 => {
                let ty = if self.rng.chance(50) { Ty::Arr } else { Ty::Str };
                format!("({}).length", self.expression(ty, depth))
            }
            9 => format!("(~({}))", self.expression(Ty::Num, depth)),
            _ => format!("({}).charCodeAt({})", self.expression(Ty::Str, depth), self.index(depth)),
        }
    }

    fn number(&mut self, depth: usize) -> String {
        match self.rng.below(20) {
            0 | 1 => self.leaf(Ty::Num),
            2..=6 => {
                let (a, b) = (self.expression(Ty::Num, depth), self.expression(Ty::Num, depth));
                let op = self.rng.pick(ARITHMETIC);
                format!("({a} {op} {b})")
            }
            7 => self.integer(depth),
            8 => format!("(-({}))", self.expression(Ty::Num, depth)),
            9 => {
                let name = self.rng.pick(MATH);
                format!("Math.{name}({})", self.expression(Ty::Num, depth))
            }
            10 => {
                let name = self.rng.pick(&["min", "max"]);
                format!(
                    "Math.{name}({}, {})",
                    self.expression(Ty::Num, depth),
                    self.expression(Ty::Num, depth)
                )
            }
            11 | 12 => format!("{}[{}]", self.leaf(Ty::Arr), self.index(depth)),
            13 | 14 => {
                let object = self.leaf(Ty::Obj);
                let object = if object.starts_with('{') { format!("({object})") } else { object };
                format!("{object}.{}", self.property())
            }
            15 => self.call(depth),
            16 => self.conditional(Ty::Num, depth),
            17 => match self.scope.write(&mut self.rng, Ty::Num) {
                Some(name) => {
                    let change = self.rng.pick(&["++", "--"]);
                    if self.rng.chance(50) {
                        format!("({name}{change})")
                    } else {
                        format!("({change}{name})")
                    }
                }
                None => self.leaf(Ty::Num),
            },
            18 => {
                let function = self.rng.pick(&["Number", "parseInt", "parseFloat", "+"]);
                format!("{function}({})", self.expression(Ty::Str, depth))
            }
            _ => format!(
                "((({}) & 7) ** (({}) & 7))",
                self.expression(Ty::Int, depth),
                self.expression(Ty::Int, depth)
            ),
        }
    }

    fn string(&mut self, depth: usize) -> String {
        match self.rng.below(16) {
            0 | 1 => self.leaf(Ty::Str),
            2 | 3 => {
                let other = if self.rng.chance(50) { Ty::Num } else { Ty::Str };
                format!("({} + {})", self.expression(Ty::Str, depth), self.expression(other, depth))
            }
            4 => {
                format!("`${{{}}}-${{{}}}`", self.expression(Ty::Num, depth), self.expression(Ty::Str, depth))
            }
            5 => format!(
                "({}).slice({}, {})",
                self.expression(Ty::Str, depth),
                self.index(depth),
                self.index(depth)
            ),
            6 => format!("({}).charAt({})", self.expression(Ty::Str, depth), self.index(depth)),
            7 => {
                let name = self.rng.pick(&["toUpperCase", "toLowerCase", "trim", "toString"]);
                format!("({}).{name}()", self.expression(Ty::Str, depth))
            }
            8 => format!("String({})", self.expression(Ty::Num, depth)),
            9 => format!("(typeof {})", self.expression(Ty::Any, depth)),
            10 => format!("{}.join({})", self.array_read(depth), self.rng.pick(&["''", "'-'", ""])),
            11 => format!(
                "(({}) | 0).toString({})",
                self.expression(Ty::Num, depth),
                self.rng.pick(&["2", "16", "36", "10"])
            ),
            12 => format!(
                "({}).padStart({}, {})",
                self.expression(Ty::Str, depth),
                self.rng.below(20),
                self.literal(Ty::Str)
            ),
            13 => format!(
                "({}).substring({}, {})",
                self.expression(Ty::Str, depth),
                self.index(depth),
                self.index(depth)
            ),
            14 => self.conditional(Ty::Str, depth),
            _ => format!("({}).repeat({})", self.expression(Ty::Str, depth), self.rng.below(4)),
        }
    }

    fn boolean(&mut self, depth: usize) -> String {
        match self.rng.below(14) {
            0 => self.leaf(Ty::Bool),
            1..=5 => {
                let ty = [Ty::Num, Ty::Int, Ty::Num, Ty::Str, Ty::Any][self.rng.below(5)];
                let (a, b) = (self.expression(ty, depth), self.expression(ty, depth));
                let op = self.rng.pick(COMPARISONS);
                format!("({a} {op} {b})")
            }
            6 => format!("(!({}))", self.expression(Ty::Any, depth)),
            7 => {
                let op = self.rng.pick(&["&&", "||"]);
                format!("({} {op} {})", self.expression(Ty::Bool, depth), self.expression(Ty::Bool, depth))
            }
            8 => {
                let property = self.property();
                format!("('{property}' in {})", self.variable_or_literal(Ty::Obj))
            }
            9 => {
                let index =
                    if self.rng.chance(50) { self.index(depth) } else { self.rng.below(9).to_string() };
                format!("({index} in {})", self.variable_or_literal(Ty::Arr))
            }
            10 => format!("Array.isArray({})", self.expression(Ty::Any, depth)),
            11 => {
                format!("Object.is({}, {})", self.expression(Ty::Num, depth), self.expression(Ty::Num, depth))
            }
            12 => match self.scope.class(&mut self.rng) {
                Some(class) => format!("({} instanceof {class})", self.expression(Ty::Any, depth)),
                None => format!("({} instanceof Object)", self.expression(Ty::Any, depth)),
            },
            _ => format!("({}).includes({})", self.expression(Ty::Str, depth), self.literal(Ty::Str)),
        }
    }

    fn array(&mut self, depth: usize) -> String {
        match self.rng.below(11) {
            0..=2 => self.leaf(Ty::Arr),
            3 => {
                let items: Vec<String> = (0..self.rng.below(5)).map(|_| self.primitive(depth)).collect();
                format!("[{}]", items.join(", "))
            }
            4 => format!("{}.slice({}, {})", self.array_read(depth), self.index(0), self.index(0)),
            5 => {
                format!("{}.concat({}).slice(0, 30)", self.array_read(depth), self.expression(Ty::Arr, depth))
            }
            6 => format!("[...{}]", self.array_read(depth)),
            7 => format!(
                "({}).split({})",
                self.expression(Ty::Str, depth),
                self.rng.pick(&["''", "'a'", "' '", "/[a-z]/"])
            ),
            8 => format!("Object.keys({})", self.expression(Ty::Obj, depth)),
            9 => format!("new Array({})", self.rng.below(9)),
            _ => {
                let n = self.rng.below(8);
                let callback = self.arrow(&[Ty::Any, Ty::Int], Ty::Num, depth);
                format!("Array.from({{ length: {n} }}, {callback})")
            }
        }
    }

    fn object(&mut self, depth: usize) -> String {
        match self.rng.below(9) {
            0..=3 => self.leaf(Ty::Obj),
            4 | 5 => {
                let mut items = Vec::new();
                for _ in 0..self.rng.below(5) {
                    let key = self.property();
                    items.push(match self.rng.below(8) {
                        0 => format!("get {key}() {{ return {}; }}", self.literal(Ty::Num)),
                        1 => format!("[{}]: {}", self.primitive(depth), self.primitive(depth)),
                        2 => format!("{key}() {{ return this.{}; }}", self.property()),
                        _ => format!("{key}: {}", self.primitive(depth)),
                    });
                }
                format!("({{ {} }})", items.join(", "))
            }
            6 => format!(
                "({{ ...{}, {}: {} }})",
                self.variable_or_literal(Ty::Obj),
                self.property(),
                self.primitive(depth)
            ),
            7 => match self.scope.class(&mut self.rng) {
                Some(class) => format!("new {class}({})", self.primitive(depth)),
                None => self.leaf(Ty::Obj),
            },
            _ => {
                let name = self.rng.pick(&[
                    "Object.create(null)",
                    "Object.create({ p: 1, q: 'a' })",
                    "new Number(3)",
                    "Object('str')",
                ]);
                name.to_string()
            }
        }
    }

    fn function_value(&mut self, depth: usize) -> String {
        match self.rng.below(4) {
            0 => self.arrow(&[Ty::Num, Ty::Any], Ty::Num, depth),
            _ => self.leaf(Ty::Fun),
        }
    }

    fn anything(&mut self, depth: usize) -> String {
        match self.rng.below(16) {
            0 => self.rng.pick(&["undefined", "null", "(typeof this)"]).to_string(),
            1..=3 => self.leaf(Ty::Any),
            4 | 5 => self.expression(Ty::Num, depth),
            6 => self.expression(Ty::Str, depth),
            7 => self.expression(Ty::Bool, depth),
            8 => self.expression(Ty::Arr, depth),
            9 => self.expression(Ty::Obj, depth),
            10 => {
                let op = self.rng.pick(&["&&", "||", "??"]);
                format!("({} {op} {})", self.expression(Ty::Any, depth), self.expression(Ty::Any, depth))
            }
            11 => format!("{}?.{}", self.chain_head(Ty::Any), self.property()),
            12 => format!("{}?.[{}]", self.chain_head(Ty::Any), self.index(depth)),
            13 => format!("{}[{}]", self.chain_head(Ty::Obj), self.primitive(depth)),
            14 => self.call(depth),
            _ => self.conditional(Ty::Any, depth),
        }
    }

    fn conditional(&mut self, ty: Ty, depth: usize) -> String {
        format!(
            "({} ? {} : {})",
            self.expression(Ty::Bool, depth),
            self.expression(ty, depth),
            self.expression(ty, depth)
        )
    }

    /// What can stand before a dot: a variable, or a literal in parentheses.
    pub(super) fn chain_head(&mut self, ty: Ty) -> String {
        format!("({})", self.leaf(ty))
    }

    fn array_read(&mut self, depth: usize) -> String {
        if depth > 0 && self.rng.chance(30) {
            format!("({})", self.array(depth - 1))
        } else {
            self.chain_head(Ty::Arr)
        }
    }

    /// A variable of `ty`, or a literal where there is none.
    pub(super) fn variable_or_literal(&mut self, ty: Ty) -> String {
        self.chain_head(ty)
    }

    /// An arrow function over parameters of `types`.
    pub(super) fn arrow(&mut self, types: &[Ty], result: Ty, depth: usize) -> String {
        let mark = self.scope.mark();
        let used = self.rng.below(types.len() + 1);
        let mut names = Vec::new();
        for &ty in &types[..used] {
            let name = self.fresh("a");
            self.scope.declare(&name, ty, true);
            names.push(name);
        }
        let body = self.expression(result, depth);
        self.scope.leave(mark);
        format!("(({}) => ({body}))", names.join(", "))
    }

    /// A call of something callable, often with the wrong number of arguments.
    pub(super) fn call(&mut self, depth: usize) -> String {
        let Some(callee) = self.scope.read(&mut self.rng, Ty::Fun) else { return self.leaf(Ty::Num) };
        let arguments: Vec<String> = (0..self.rng.below(5)).map(|_| self.primitive(depth)).collect();
        let arguments = arguments.join(", ");
        match self.rng.below(10) {
            0 => format!("{callee}.call({}, {arguments})", self.literal(Ty::Obj)),
            1 => format!("{callee}.apply(null, [{arguments}])"),
            2 => format!("{callee}(...[{arguments}])"),
            3 => format!("{callee}?.({arguments})"),
            _ => format!("{callee}({arguments})"),
        }
    }

    /// Where something can be stored: a variable's property or element.
    pub(super) fn place(&mut self, depth: usize) -> String {
        if self.rng.chance(50) {
            format!("{}[{}]", self.chain_head(Ty::Arr), self.index(depth))
        } else if self.rng.chance(80) {
            format!("{}.{}", self.chain_head(Ty::Obj), self.rng.pick(PROPERTIES))
        } else {
            format!("{}['{}']", self.chain_head(Ty::Obj), self.rng.pick(&["p", "q", "0", "7", "w"]))
        }
    }
}
