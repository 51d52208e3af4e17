//! Properties: keys, reading and deleting members, optional chains.

use super::function::end_of;
use super::lower::*;
use super::resolve::private_name;
use super::scope::Resolved;
use crate::code::builder::PENDING;
use crate::code::ops::*;
use oxc_ast::ast::*;
use oxc_span::GetSpan;

/// A property key.
#[derive(Clone, Debug)]
pub enum Key<'a> {
    /// A string that is not an array index.
    Name(Box<[u16]>),
    /// An array index.
    Index(u32),
    /// A property key in a register.
    Register(Reg),
    /// A private name, `#` included.
    Private(&'a str),
}

impl<'a> Lowerer<'a> {
    /// The key of a property in a literal, class or pattern. A computed one is made a property key.
    pub fn property_key(&mut self, key: &PropertyKey<'a>, computed: bool) -> Key<'a> {
        match key {
            PropertyKey::StaticIdentifier(name) => Key::Name(name.name.encode_utf16().collect()),
            PropertyKey::PrivateIdentifier(name) => {
                Key::Private(private_name(name, self.source, self.allocator))
            }
            PropertyKey::BigIntLiteral(literal) => key_of_units(literal.value.encode_utf16().collect()),
            key => {
                let expression = key.to_expression();
                if let Some(key) = literal_key(expression) {
                    return key;
                }
                debug_assert!(computed, "other keys are in brackets");
                let dst = self.temp();
                self.load(expression, dst);
                self.at(expression.span());
                self.f.b.emit(ToPropertyKey { dst, src: dst });
                Key::Register(dst)
            }
        }
    }

    /// The name that a function gets from the key it is stored at.
    pub fn name_of_key(&self, key: &Key<'a>) -> Name {
        match key {
            Key::Name(units) => Name::Text(units.clone()),
            Key::Index(index) => Name::text(&index.to_string()),
            Key::Register(register) => Name::Key(*register),
            Key::Private(name) => Name::text(name),
        }
    }

    /// A register with the key. For a private name, the name's.
    pub fn key_register(&mut self, key: &Key<'a>) -> Reg {
        let dst = match key {
            Key::Register(register) => return *register,
            Key::Private(name) => {
                let position = self.f.b.position();
                return self.load_name(name, None, position);
            }
            Key::Name(_) | Key::Index(_) => self.temp(),
        };
        match key {
            Key::Name(units) => self.load_string(dst, units),
            Key::Index(index) => self.load_number(dst, f64::from(*index)),
            Key::Register(_) | Key::Private(_) => unreachable!("returned above"),
        }
        dst
    }

    /// `dst = obj.name`.
    pub fn get_constant(&mut self, dst: Reg, obj: Reg, name: Const) {
        let fb = self.f.b.feedback(FeedbackKind::Get);
        self.f.b.emit(GetNamed { dst, obj, name, fb });
    }

    /// `dst = obj[key]`.
    pub fn get(&mut self, dst: Reg, obj: Reg, key: &Key<'a>) {
        match key {
            Key::Name(units) => {
                let name = self.f.b.string(units);
                self.get_constant(dst, obj, name);
            }
            Key::Private(_) => {
                let key = self.key_register(key);
                let fb = self.f.b.feedback(FeedbackKind::GetElem);
                self.f.b.emit(GetPrivate { dst, obj, key, fb });
            }
            key => {
                let key = self.key_register(key);
                let fb = self.f.b.feedback(FeedbackKind::GetElem);
                self.f.b.emit(GetElem { dst, obj, key, fb });
            }
        }
    }

    /// A member expression's value.
    pub fn member(&mut self, member: &MemberExpression<'a>, dst: Reg) {
        if let Expression::Super(_) = member.object() {
            self.super_member(member, None, dst);
            return;
        }
        let mark = self.f.b.mark();
        let key_end = member.span().end;
        let object = member.object();
        let obj = self.value_before(object, end_of(object)..key_end);
        self.member_of(member, obj, dst);
        self.f.b.release(mark);
    }

    /// `dst` = the member of an object that is evaluated already, jumping out of the chain where it may be missing.
    pub fn member_of(&mut self, member: &MemberExpression<'a>, obj: Reg, dst: Reg) {
        if member.optional() {
            self.end_chain_if_nullish(obj);
        }
        let mark = self.f.b.mark();
        let key = self.member_key(member);
        self.f.b.set_position(key_position(member));
        self.get(dst, obj, &key);
        self.f.b.release(mark);
    }

    /// The key of a member expression, evaluated but not made a property key.
    pub fn member_key(&mut self, member: &MemberExpression<'a>) -> Key<'a> {
        match member {
            MemberExpression::StaticMemberExpression(member) => {
                Key::Name(member.property.name.encode_utf16().collect())
            }
            MemberExpression::PrivateFieldExpression(member) => {
                Key::Private(private_name(&member.field, self.source, self.allocator))
            }
            MemberExpression::ComputedMemberExpression(member) => literal_key(&member.expression)
                .unwrap_or_else(|| Key::Register(self.value(&member.expression))),
        }
    }

    /// `super.name` or `super[key]`; `this` may be in a register already.
    pub fn super_member(&mut self, member: &MemberExpression<'a>, this: Option<Reg>, dst: Reg) {
        let mark = self.f.b.mark();
        let position = member.span().start;
        let this = this.unwrap_or_else(|| self.this(position));
        let key = self.member_key(member);
        let key = self.key_register(&key);
        let home = self.home_object();
        self.f.b.set_position(position);
        self.f.b.emit(GetSuper { dst, home, key, this });
        self.f.b.release(mark);
    }

    /// `#name in object`.
    pub fn private_in(&mut self, test: &PrivateInExpression<'a>, dst: Reg) {
        let obj = self.value(&test.right);
        let name = private_name(&test.left, self.source, self.allocator);
        let key = self.load_name(name, None, test.span.start);
        self.f.b.emit(HasPrivate { dst, obj, key });
    }

    /// `delete argument`.
    pub fn delete(&mut self, argument: &Expression<'a>, dst: Reg) {
        self.at(argument.span());
        match argument {
            Expression::Identifier(name) => match self.resolve(&name.name) {
                Resolved::Global => {
                    let name = self.f.b.str(&name.name);
                    self.f.b.emit(DeleteGlobal { dst, name });
                }
                Resolved::Binding(..) => self.f.b.emit(LoadFalse { dst }),
                Resolved::Dynamic => self.delete_dynamic(&name.name, dst),
            },
            Expression::ChainExpression(chain) => {
                let nothing = self.f.b.label();
                let past = self.f.b.label();
                self.f.chains.push(nothing);
                match chain.expression.as_member_expression() {
                    Some(member) => self.delete_member(member, dst),
                    None => {
                        self.chain_element(&chain.expression, dst);
                        self.f.b.emit(LoadTrue { dst });
                    }
                }
                self.f.chains.pop();
                self.f.b.jump(JumpAlways { to: PENDING }, past);
                self.f.b.bind(nothing);
                self.f.b.emit(LoadTrue { dst });
                self.f.b.bind(past);
            }
            argument => match argument.as_member_expression() {
                Some(member) => self.delete_member(member, dst),
                None => {
                    self.effect(argument);
                    self.f.b.emit(LoadTrue { dst });
                }
            },
        }
    }

    fn delete_member(&mut self, member: &MemberExpression<'a>, dst: Reg) {
        if let Expression::Super(_) = member.object() {
            self.this(member.span().start);
            if let MemberExpression::ComputedMemberExpression(member) = member {
                self.effect(&member.expression);
            }
            let message = self.f.b.str("a property of super cannot be deleted");
            self.f.b.emit(ThrowError { kind: Count(1), message });
            return;
        }
        let object = member.object();
        let obj = self.value_before(object, end_of(object)..member.span().end);
        if member.optional() {
            self.end_chain_if_nullish(obj);
        }
        let key = self.member_key(member);
        let mode = self.mode();
        self.f.b.set_position(key_position(member));
        match &key {
            Key::Name(units) => {
                let name = self.f.b.string(units);
                self.f.b.emit(DeleteNamed { dst, obj, name, mode });
            }
            key => {
                let key = self.key_register(key);
                self.f.b.emit(DeleteElem { dst, obj, key, mode });
            }
        }
    }

    // ---- Optional chains ----------------------------------------------------------------------------------

    /// Ends the innermost optional chain early where `src` is undefined or null.
    pub fn end_chain_if_nullish(&mut self, src: Reg) {
        let nothing = *self.f.chains.last().expect("an optional member is in a chain");
        self.f.b.jump(JumpIfNullish { src, to: PENDING }, nothing);
    }

    /// `a?.b`: undefined where the chain ends early.
    pub fn chain(&mut self, chain: &ChainExpression<'a>, dst: Reg) {
        let nothing = self.f.b.label();
        let past = self.f.b.label();
        self.f.chains.push(nothing);
        self.chain_element(&chain.expression, dst);
        self.f.chains.pop();
        self.f.b.jump(JumpAlways { to: PENDING }, past);
        self.f.b.bind(nothing);
        self.f.b.emit(LoadUndefined { dst });
        self.f.b.bind(past);
    }

    fn chain_element(&mut self, element: &ChainElement<'a>, dst: Reg) {
        match element {
            ChainElement::CallExpression(call) => self.call(call, dst),
            element => {
                let member = element.as_member_expression();
                self.member(member.expect("TypeScript is refused by the parser"), dst);
            }
        }
    }
}

/// The position that errors of reading a member point at: the key.
pub fn key_position(member: &MemberExpression<'_>) -> u32 {
    match member {
        MemberExpression::StaticMemberExpression(member) => member.property.span.start,
        MemberExpression::PrivateFieldExpression(member) => member.field.span.start,
        MemberExpression::ComputedMemberExpression(member) => member.span.start,
    }
}

/// The key that a literal spells out.
pub fn literal_key<'a>(expression: &Expression<'_>) -> Option<Key<'a>> {
    match expression {
        Expression::StringLiteral(literal) => {
            Some(key_of_units(super::literal::units(&literal.value, literal.lone_surrogates)))
        }
        Expression::NumericLiteral(literal) => Some(key_of_number(literal.value)),
        _ => None,
    }
}

fn key_of_number<'a>(value: f64) -> Key<'a> {
    let index = value as u32;
    if f64::from(index) == value && index != u32::MAX {
        return Key::Index(index);
    }
    let mut buffer = ryu_js::Buffer::new();
    Key::Name(buffer.format(value).encode_utf16().collect())
}

/// The key of a string: array indices (ECMAScript 6.1.7) are numbers, never names.
fn key_of_units<'a>(units: Vec<u16>) -> Key<'a> {
    let digits = !units.is_empty()
        && units.len() <= 10
        && units.iter().all(|unit| (0x30..=0x39).contains(unit))
        && (units[0] != 0x30 || units.len() == 1);
    if digits {
        let value = units.iter().fold(0u64, |value, unit| value * 10 + u64::from(unit - 0x30));
        if value < u64::from(u32::MAX) {
            return Key::Index(value as u32);
        }
    }
    Key::Name(units.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &str) {
        assert_eq!(format!("{:?}", key_of_units(text.encode_utf16().collect())), expect, "{text}");
    }

    #[test]
    fn array_indices_are_canonical_and_below_the_last() {
        check("0", "Index(0)");
        check("4294967294", "Index(4294967294)");
        check("4294967295", &format!("{:?}", Key::Name("4294967295".encode_utf16().collect())));
        check("01", &format!("{:?}", Key::Name("01".encode_utf16().collect())));
        check("", &format!("{:?}", Key::Name(Box::default())));
        check("-1", &format!("{:?}", Key::Name("-1".encode_utf16().collect())));
    }

    #[test]
    fn number_keys_are_what_to_string_says() {
        assert!(matches!(key_of_number(-0.0), Key::Index(0)));
        assert!(
            matches!(key_of_number(1e21), Key::Name(units) if String::from_utf16_lossy(&units) == "1e+21")
        );
        assert!(matches!(key_of_number(0.5), Key::Name(units) if String::from_utf16_lossy(&units) == "0.5"));
    }
}
