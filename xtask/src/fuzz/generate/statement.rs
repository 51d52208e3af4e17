//! Statements: which feature comes next, and the plain ones.

use super::scope::Ty;
use super::{Feature, Generator};

const COMPOUND: &[&str] = &["+=", "-=", "*=", "/=", "%=", "|=", "&=", "^=", "<<=", ">>=", ">>>="];

impl Generator {
    /// Between `least` and `most` statements, as far as the budget goes; at least one.
    pub(super) fn statements(&mut self, least: usize, most: usize) {
        let n = least + self.rng.below(most - least + 1);
        for i in 0..n {
            if self.budget <= 0 && i > 0 {
                break;
            }
            self.statement();
        }
    }

    /// A statement of some feature.
    pub(super) fn statement(&mut self) {
        self.budget -= 1;
        let chosen = match self.budget > 0 {
            true => Feature::ALL[self.rng.weighted(&self.weights)],
            false => Feature::Assign,
        };
        self.write(chosen);
    }

    /// A statement of this feature.
    pub(super) fn write(&mut self, feature: Feature) {
        self.written[feature as usize] = true;
        match feature {
            Feature::Assign => self.assign(),
            Feature::Declare => self.declare(),
            Feature::If => self.if_statement(),
            Feature::For => self.for_loop(),
            Feature::While => self.while_loop(),
            Feature::ForOf => self.for_of(),
            Feature::ForIn => self.for_in(),
            Feature::Switch => self.switch(),
            Feature::Try => self.try_statement(),
            Feature::Label => self.label(),
            Feature::Function => self.function_declaration(),
            Feature::Closure => self.closure(),
            Feature::Call => self.call_statement(),
            Feature::Arguments => self.arguments(),
            Feature::Recursion => self.recursion(),
            Feature::Class => self.class_declaration(),
            Feature::Shape => self.shape(),
            Feature::Megamorphic => self.megamorphic(),
            Feature::Accessor => self.accessor(),
            Feature::Prototype => self.prototype(),
            Feature::Array => self.array_change(),
            Feature::ArrayCallback => self.array_callback(),
            Feature::Destructure => self.destructure(),
            Feature::Spread => self.spread(),
            Feature::StringBuild => self.string_build(),
            Feature::Collection => self.collection(),
            Feature::Sort => self.sort(),
            Feature::Json => self.json(),
            Feature::RegExp => self.regexp(),
            Feature::Eval => self.eval(),
            Feature::With => self.with(),
            Feature::Garbage => self.garbage(),
            Feature::Overflow => self.overflow(),
            Feature::Conversion => self.conversion(),
            Feature::Premise => self.premise(),
            Feature::Show => self.show(),
        }
    }

    /// Expressions are smaller where they run often.
    pub(super) fn depth(&mut self) -> usize {
        1 + self.rng.below(if self.heat > 100 { 2 } else { 3 })
    }

    /// A value for a variable of type `ty`: what could grow by being assigned again and again is capped.
    pub(super) fn value(&mut self, ty: Ty) -> String {
        let depth = self.depth();
        match ty {
            Ty::Str => format!("cap({})", self.expression(ty, depth)),
            Ty::Arr => format!("({}).slice(0, 40)", self.expression(ty, depth)),
            Ty::Any => self.primitive(depth),
            Ty::Int if self.rng.chance(70) => format!("(({}) | 0)", self.expression(Ty::Num, depth)),
            Ty::Num | Ty::Int => format!("+({})", self.expression(Ty::Num, depth)),
            _ => self.expression(ty, depth),
        }
    }

    fn assign(&mut self) {
        let Some((name, ty)) = self.scope.target(&mut self.rng) else { return self.show() };
        let depth = self.depth();
        match self.rng.below(10) {
            0..=2 if matches!(ty, Ty::Num | Ty::Int) => {
                let op = self.rng.pick(COMPOUND);
                let value = self.expression(Ty::Num, depth);
                line!(self, "{name} {op} +({value});");
            }
            3 if matches!(ty, Ty::Num | Ty::Int) => {
                let change = self.rng.pick(&["++", "--"]);
                line!(self, "{name}{change};");
            }
            4 if ty == Ty::Num => {
                let value = self.primitive(depth);
                line!(self, "{name} = mix({name}, {value});");
            }
            5 | 6 => {
                let (place, value) = (self.place(depth), self.primitive(depth));
                line!(self, "{place} = {value};");
            }
            7 => {
                let (place, value) = (self.place(depth), self.expression(Ty::Num, depth));
                let op = self.rng.pick(&["+=", "-=", "|=", "*=", "^="]);
                line!(self, "{place} {op} +({value});");
            }
            8 if matches!(ty, Ty::Any | Ty::Num) => {
                let op = self.rng.pick(&["??=", "||=", "&&="]);
                let value = self.primitive(depth);
                line!(self, "{name} {op} {value};");
            }
            // Sometimes a variable changes its type: compiled code has assumed that it does not.
            9 if self.rng.chance(25) && ty != Ty::Fun => {
                let value = self.primitive(1);
                line!(self, "{name} = {value};");
            }
            _ => {
                let value = self.value(ty);
                line!(self, "{name} = {value};");
            }
        }
    }

    pub(super) fn declare(&mut self) {
        let ty = [Ty::Int, Ty::Num, Ty::Str, Ty::Arr, Ty::Obj, Ty::Any, Ty::Fun, Ty::Bool][self.rng.below(8)];
        let value = self.value(ty);
        let constant = self.rng.chance(30);
        let keyword = if constant { "const" } else { self.rng.pick(&["let", "let", "var"]) };
        let name = self.fresh("v");
        line!(self, "{keyword} {name} = {value};");
        self.scope.declare(&name, ty, !constant && ty != Ty::Fun);
    }

    fn if_statement(&mut self) {
        let depth = self.depth();
        let condition = match self.scope.read(&mut self.rng, Ty::Int) {
            Some(name) if self.rng.chance(30) => {
                format!("({name} & {}) === 0", self.rng.pick(&["1", "3", "7", "31", "255"]))
            }
            _ => self.expression(Ty::Bool, depth),
        };
        let other = self.rng.chance(40);
        self.block(&format!("if ({condition}) {{"), if other { "} else {" } else { "}" }, |g| {
            g.statements(1, 2)
        });
        if other {
            self.indent += 1;
            let mark = self.scope.mark();
            self.statements(1, 2);
            self.scope.leave(mark);
            self.indent -= 1;
            self.line("}");
        }
    }

    fn call_statement(&mut self) {
        let depth = self.depth();
        let call = self.call(depth);
        match self.scope.write(&mut self.rng, Ty::Num) {
            Some(name) if self.rng.chance(60) => line!(self, "{name} = mix({name}, {call});"),
            _ => line!(self, "print('call', show({call}));"),
        }
    }

    /// Rarely in what runs often, or the output is all there is.
    pub(super) fn show(&mut self) {
        let depth = self.depth();
        let value = if self.rng.chance(50) {
            self.scope.any_name(&mut self.rng).unwrap_or_else(|| "0".to_string())
        } else {
            self.expression(Ty::Any, depth)
        };
        match self.heat > 8 {
            true => {
                let fuel = self.fuel;
                line!(self, "if ({fuel} % 89 === 0) print('show', show({value}));");
            }
            false => line!(self, "print('show', show({value}));"),
        }
    }

    /// Mixes `value` into a number, so that it shows in the end.
    pub(super) fn absorb(&mut self, value: &str) {
        match self.scope.write(&mut self.rng, Ty::Num) {
            Some(name) => line!(self, "{name} = mix({name}, {value});"),
            None => line!(self, "if ({} % 61 === 0) print('value', show({value}));", self.fuel),
        }
    }
}
