//! Literals: numbers, strings, templates, arrays and objects.

use super::expression::as_int;
use super::lower::*;
use super::property::Key;
use crate::code::ops::*;
use oxc_ast::ast::*;

/// Elements of an array literal that are built in registers before the array is made; the rest are appended.
const ARRAY_WINDOW: usize = 64;

impl<'a> Lowerer<'a> {
    /// `dst` = the number, as an int32 where it is one.
    pub fn load_number(&mut self, dst: Reg, value: f64) {
        match as_int(value) {
            Some(int) => self.f.b.emit(LoadInt { dst, value: Imm(int) }),
            None => {
                let index = self.f.b.number(value);
                self.f.b.emit(LoadConst { dst, index });
            }
        }
    }

    /// `dst` = the string.
    pub fn load_string(&mut self, dst: Reg, units: &[u16]) {
        let index = self.f.b.string(units);
        self.f.b.emit(LoadConst { dst, index });
    }

    /// `dst` = the literal's value.
    pub fn string_literal(&mut self, literal: &StringLiteral<'a>, dst: Reg) {
        self.load_string(dst, &units(&literal.value, literal.lone_surrogates));
    }

    /// `dst` = a fresh object for the literal. The parser has checked its syntax.
    pub fn reg_exp_literal(&mut self, literal: &RegExpLiteral<'a>, dst: Reg) {
        let pattern: Vec<u16> = literal.regex.pattern.text.encode_utf16().collect();
        let flags: Vec<u16> = literal.regex.flags.to_string().encode_utf16().collect();
        let (pattern, flags) = (self.f.b.string(&pattern), self.f.b.string(&flags));
        self.at(literal.span);
        self.f.b.emit(NewRegExp { dst, pattern, flags });
    }

    /// A template literal. Each substitution is made a string before the next is evaluated (ECMAScript 13.2.8.6);
    /// where no one could tell, that is left to the instruction that concatenates.
    pub fn template_literal(&mut self, literal: &TemplateLiteral<'a>, dst: Reg) {
        let strings: Vec<Vec<u16>> = (literal.quasis.iter())
            .map(|quasi| {
                let cooked = quasi.value.cooked.as_ref().expect("only a tagged template may be invalid");
                units(cooked, quasi.lone_surrogates)
            })
            .collect();
        if literal.expressions.is_empty() {
            return self.load_string(dst, &strings[0]);
        }
        let parts = literal.expressions.len() + strings.iter().filter(|string| !string.is_empty()).count();
        let base = self.f.b.registers(parts);
        let mut next = base;
        for (index, string) in strings.iter().enumerate() {
            if !string.is_empty() {
                self.load_string(next, string);
                next = Reg(next.0 + 1);
            }
            let Some(expression) = literal.expressions.get(index) else { continue };
            self.load(expression, next);
            let rest = &literal.expressions[index + 1..];
            if !is_primitive(expression) && !rest.iter().all(|later| self.is_inert(later)) {
                self.at(literal.span);
                self.f.b.emit(Concat { dst: next, base: next, count: Count(1) });
            }
            next = Reg(next.0 + 1);
        }
        self.at(literal.span);
        self.f.b.emit(Concat { dst, base, count: Count(parts as u16) });
    }

    /// Whether evaluating the expression has no effect and does not depend on effects of others.
    fn is_inert(&self, expression: &Expression<'a>) -> bool {
        match expression {
            Expression::Identifier(name) => {
                let resolved = self.resolve(&name.name);
                matches!(resolved, super::scope::Resolved::Binding(scope, index)
                    if !self.scopes.binding(scope, index).captured)
                    && !self.may_be_dead(resolved)
            }
            literal => is_literal(literal),
        }
    }

    /// An array literal.
    pub fn array_literal(&mut self, array: &ArrayExpression<'a>, dst: Reg) {
        let spread_at =
            array.elements.iter().position(|e| matches!(e, ArrayExpressionElement::SpreadElement(_)));
        let window = spread_at.unwrap_or(array.elements.len()).min(ARRAY_WINDOW);
        let mark = self.f.b.mark();
        let base = self.f.b.registers(window);
        for (index, element) in array.elements[..window].iter().enumerate() {
            self.array_element(element, Reg(base.0 + index as u16));
        }
        self.at(array.span);
        let fb = self.f.b.feedback(FeedbackKind::Alloc);
        self.f.b.emit(NewArray { dst, base, count: Count(window as u16), fb });
        self.f.b.release(mark);
        for element in &array.elements[window..] {
            match element {
                ArrayExpressionElement::SpreadElement(spread) => {
                    let src = self.value(&spread.argument);
                    self.at(spread.span);
                    self.f.b.emit(ArraySpread { array: dst, src });
                }
                element => {
                    let src = self.temp();
                    self.array_element(element, src);
                    self.f.b.emit(ArrayAppend { array: dst, src });
                }
            }
            self.f.b.release(mark);
        }
    }

    fn array_element(&mut self, element: &ArrayExpressionElement<'a>, dst: Reg) {
        match element {
            ArrayExpressionElement::Elision(_) => self.f.b.emit(LoadEmpty { dst }),
            element => self.load(element.to_expression(), dst),
        }
    }

    /// An object literal.
    pub fn object_literal(&mut self, object: &ObjectExpression<'a>, dst: Reg) {
        self.at(object.span);
        let capacity = object.properties.len().min(usize::from(u16::MAX)) as u16;
        let fb = self.f.b.feedback(FeedbackKind::Alloc);
        self.f.b.emit(NewObject { dst, capacity: Count(capacity), fb });
        for property in &object.properties {
            let mark = self.f.b.mark();
            match property {
                ObjectPropertyKind::SpreadProperty(spread) => {
                    let src = self.value(&spread.argument);
                    self.at(spread.span);
                    let excluded = self.temp();
                    self.f.b.emit(CopyDataProperties { target: dst, src, excluded, count: Count(0) });
                }
                ObjectPropertyKind::ObjectProperty(property) => self.object_property(property, dst),
            }
            self.f.b.release(mark);
        }
    }

    fn object_property(&mut self, property: &ObjectProperty<'a>, obj: Reg) {
        let is_accessor = property.kind != PropertyKind::Init;
        if !property.computed && !property.shorthand && !property.method && !is_accessor {
            let is_proto = match &property.key {
                PropertyKey::StaticIdentifier(name) => name.name == "__proto__",
                PropertyKey::StringLiteral(name) => name.value == "__proto__",
                _ => false,
            };
            if is_proto {
                let src = self.value(&property.value);
                self.at(property.span);
                self.f.b.emit(SetLiteralProto { obj, src });
                return;
            }
        }
        let key = self.property_key(&property.key, property.computed);
        let name = self.name_of_key(&key);
        if !property.method && !is_accessor {
            let src = self.value_named(&property.value, &name);
            self.at(property.span);
            return self.define(obj, &key, src);
        }
        let Expression::FunctionExpression(function) = &property.value else {
            unreachable!("a method's value is a function")
        };
        let src = self.temp();
        self.at(property.span);
        match property.kind {
            PropertyKind::Init => {
                self.method_closure(function, src, &name, property.span);
                let id = super::scope::FunctionId(self.of_node(&function.scope_id));
                if !self.scopes.function(id).uses_super {
                    // Without `super` no home object is needed, and a plain definition has an inline cache.
                    return self.define(obj, &key, src);
                }
                let key = self.key_register(&key);
                self.f.b.emit(DefineMethod { obj, key, src, flags: Count(1) });
            }
            PropertyKind::Get | PropertyKind::Set => {
                let getter = property.kind == PropertyKind::Get;
                self.accessor_closure(function, src, &key, getter, property.span);
                let key = self.key_register(&key);
                if getter {
                    self.f.b.emit(DefineGetter { obj, key, src, flags: Count(1) });
                } else {
                    self.f.b.emit(DefineSetter { obj, key, src, flags: Count(1) });
                }
            }
        }
    }

    /// As [`Lowerer::value`]; an anonymous function or class gets the name.
    pub fn value_named(&mut self, expression: &Expression<'a>, name: &Name) -> Reg {
        if !is_anonymous_function(expression) {
            return self.value(expression);
        }
        let dst = self.temp();
        self.load_with_name(expression, dst, name);
        dst
    }

    /// `dst` = a getter's or setter's closure, named after its key.
    pub fn accessor_closure(
        &mut self,
        function: &Function<'a>,
        dst: Reg,
        key: &Key<'a>,
        getter: bool,
        span: oxc_span::Span,
    ) {
        let name = match self.name_of_key(key) {
            Name::Text(units) => {
                let prefix = if getter { "get " } else { "set " };
                Name::Text(prefix.encode_utf16().chain(units.iter().copied()).collect())
            }
            other => other,
        };
        let template = self.function_template(function, &name, span);
        self.new_closure(template, dst);
        if let Name::Key(key) = name {
            let prefix = Count(if getter { 1 } else { 2 });
            self.f.b.emit(SetFunctionName { func: dst, key, prefix });
        }
    }

    /// CreateDataPropertyOrThrow.
    pub fn define(&mut self, obj: Reg, key: &Key<'a>, src: Reg) {
        match key {
            Key::Name(units) => {
                let name = self.f.b.string(units);
                let fb = self.f.b.feedback(FeedbackKind::Set);
                self.f.b.emit(DefineNamed { obj, name, src, fb });
            }
            key => {
                let key = self.key_register(key);
                self.f.b.emit(DefineElem { obj, key, src });
            }
        }
    }

    /// The strings of a tagged template, as a table entry.
    pub fn template_strings(&mut self, literal: &TemplateLiteral<'a>) -> Index {
        let strings = (literal.quasis.iter())
            .map(|quasi| {
                let cooked = quasi.value.cooked.as_ref().map(|text| units(text, quasi.lone_surrogates));
                let raw = quasi.value.raw.as_str();
                // Carriage returns are line feeds in both forms (ECMAScript 12.9.6).
                let raw = raw.replace("\r\n", "\n").replace('\r', "\n");
                (cooked.map(Into::into), raw.encode_utf16().collect())
            })
            .collect();
        self.f.b.template(strings)
    }
}

/// The UTF-16 code units of a text. oxc writes a lone surrogate as U+FFFD and four hexadecimal digits (and then U+FFFD
/// itself as U+FFFD and `fffd`).
pub fn units(text: &str, lone_surrogates: bool) -> Vec<u16> {
    if !lone_surrogates {
        return text.encode_utf16().collect();
    }
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('\u{FFFD}') {
        out.extend(rest[..at].encode_utf16());
        let digits = &rest[at + '\u{FFFD}'.len_utf8()..];
        out.push(u16::from_str_radix(&digits[..4], 16).expect("four digits follow"));
        rest = &digits[4..];
    }
    out.extend(rest.encode_utf16());
    out
}

/// Whether the expression is a function or class without a name of its own.
pub fn is_anonymous_function(expression: &Expression<'_>) -> bool {
    match expression {
        Expression::FunctionExpression(function) => function.id.is_none(),
        Expression::ArrowFunctionExpression(_) => true,
        Expression::ClassExpression(class) => class.id.is_none(),
        Expression::ParenthesizedExpression(inner) => is_anonymous_function(&inner.expression),
        _ => false,
    }
}

/// Whether the expression is a literal of a primitive value.
fn is_literal(expression: &Expression<'_>) -> bool {
    matches!(
        expression,
        Expression::BooleanLiteral(_)
            | Expression::NullLiteral(_)
            | Expression::NumericLiteral(_)
            | Expression::StringLiteral(_)
    )
}

/// Whether the expression's value is surely not an object.
pub fn is_primitive(expression: &Expression<'_>) -> bool {
    match expression {
        // A unary or binary operator's result is a number, string or boolean.
        Expression::UnaryExpression(_)
        | Expression::BinaryExpression(_)
        | Expression::UpdateExpression(_)
        | Expression::TemplateLiteral(_) => true,
        Expression::AssignmentExpression(assignment) => {
            assignment.operator == AssignmentOperator::Assign && is_primitive(&assignment.right)
                || assignment.operator.is_arithmetic()
                || assignment.operator.is_bitwise()
        }
        literal => is_literal(literal),
    }
}
