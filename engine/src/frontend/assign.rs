//! Assignment: references, `=`, compound and logical assignment, `++` and `--`.

use super::function::end_of;
use super::literal::{is_anonymous_function, is_primitive};
use super::lower::*;
use super::pattern::{Bind, Element};
use super::property::{Key, key_position};
use crate::code::builder::PENDING;
use crate::code::ops::*;
use oxc_ast::ast::*;
use oxc_span::{GetSpan, Span};
use std::ops::Range;

/// Something that can be assigned, its parts evaluated.
#[derive(Clone, Debug)]
pub enum Reference<'a> {
    /// A variable.
    Name(&'a str, u32),
    /// A variable that may be a property: of the object in the register, unless that is undefined.
    Dynamic(Reg, &'a str, u32),
    /// A member of an object.
    Member(Reg, Key<'a>, u32),
    /// `super[key]`.
    Super {
        /// The register of the property key.
        key: Reg,
        /// The register of `this`.
        this: Reg,
        /// Where it stands.
        position: u32,
    },
}

impl<'a> Lowerer<'a> {
    /// Evaluates the parts of an assignment's target, so that they outlast the code at `later` in the source.
    pub fn reference(&mut self, target: &SimpleAssignmentTarget<'a>, later: Range<u32>) -> Reference<'a> {
        match target {
            SimpleAssignmentTarget::AssignmentTargetIdentifier(name) => {
                match self.dynamic_base_of(&name.name) {
                    Some(base) => Reference::Dynamic(base, name.name.as_str(), name.span.start),
                    None => Reference::Name(name.name.as_str(), name.span.start),
                }
            }
            target => {
                let member = target.as_member_expression().expect("TypeScript is refused by the parser");
                self.member_reference(member, later)
            }
        }
    }

    fn member_reference(&mut self, member: &MemberExpression<'a>, later: Range<u32>) -> Reference<'a> {
        let object = member.object();
        if let Expression::Super(_) = object {
            let this = self.this(member.span().start);
            let mark = self.f.b.mark();
            let key = self.member_key(member);
            let key = self.key_register(&key);
            let key = self.keep_during(key, mark, later);
            return Reference::Super { key, this, position: member.span().start };
        }
        let obj = self.value_before(object, end_of(object)..later.end.max(member.span().end));
        let mark = self.f.b.mark();
        let key = match self.member_key(member) {
            Key::Register(register) => Key::Register(self.keep_during(register, mark, later)),
            key => key,
        };
        Reference::Member(obj, key, key_position(member))
    }

    /// Makes the key of a reference that is read and then written a property key, once.
    fn settle_key(&mut self, reference: Reference<'a>, target: &SimpleAssignmentTarget<'a>) -> Reference<'a> {
        let SimpleAssignmentTarget::ComputedMemberExpression(member) = target else { return reference };
        if is_primitive(&member.expression) {
            return reference;
        }
        let dst = self.temp();
        match reference {
            Reference::Member(obj, Key::Register(key), position) => {
                self.f.b.set_position(position);
                self.f.b.emit(ElemKey { dst, obj, key });
                Reference::Member(obj, Key::Register(dst), position)
            }
            Reference::Super { key, this, position } => {
                self.f.b.set_position(position);
                self.f.b.emit(ToPropertyKey { dst, src: key });
                Reference::Super { key: dst, this, position }
            }
            reference => reference,
        }
    }

    /// The value of what is referred to: in its own register, or a temporary.
    pub fn get_reference(&mut self, reference: &Reference<'a>) -> Reg {
        match reference {
            Reference::Name(name, position) => self.load_name(name, None, *position),
            Reference::Dynamic(base, name, position) => {
                let dst = self.temp();
                self.f.b.set_position(*position);
                self.load_from(*base, name, dst);
                dst
            }
            Reference::Member(obj, key, position) => {
                let dst = self.temp();
                let mark = self.f.b.mark();
                self.f.b.set_position(*position);
                self.get(dst, *obj, key);
                self.f.b.release(mark);
                dst
            }
            Reference::Super { key, this, position } => {
                let dst = self.temp();
                let home = self.home_object();
                self.f.b.set_position(*position);
                self.f.b.emit(GetSuper { dst, home, key: *key, this: *this });
                dst
            }
        }
    }

    /// Assigns to what is referred to.
    pub fn put_reference(&mut self, reference: &Reference<'a>, src: Reg) {
        let mark = self.f.b.mark();
        let mode = self.mode();
        match reference {
            Reference::Name(name, position) => self.store_name(name, src, *position),
            Reference::Dynamic(base, name, position) => self.put_name(name, Some(*base), src, *position),
            Reference::Member(obj, key, position) => {
                let obj = *obj;
                self.f.b.set_position(*position);
                match key {
                    Key::Name(units) => {
                        let name = self.f.b.string(units);
                        let fb = self.f.b.feedback(FeedbackKind::Set);
                        self.f.b.emit(SetNamed { obj, name, src, fb, mode });
                    }
                    Key::Private(_) => {
                        let key = self.key_register(key);
                        let fb = self.f.b.feedback(FeedbackKind::SetElem);
                        self.f.b.emit(SetPrivate { obj, key, src, fb });
                    }
                    key => {
                        let key = self.key_register(key);
                        let fb = self.f.b.feedback(FeedbackKind::SetElem);
                        self.f.b.emit(SetElem { obj, key, src, fb, mode });
                    }
                }
            }
            Reference::Super { key, this, position } => {
                let home = self.home_object();
                self.f.b.set_position(*position);
                self.f.b.emit(SetSuper { home, key: *key, this: *this, src, mode });
            }
        }
        self.f.b.release(mark);
    }

    /// An assignment's value, in the variable's own register or a temporary.
    pub fn assignment(&mut self, assignment: &AssignmentExpression<'a>) -> Reg {
        match assignment.operator {
            AssignmentOperator::Assign => self.plain_assignment(assignment),
            operator => match operator.to_binary_operator() {
                Some(operator) => self.compound_assignment(assignment, operator),
                None => self.logical_assignment(assignment),
            },
        }
    }

    fn plain_assignment(&mut self, assignment: &AssignmentExpression<'a>) -> Reg {
        let right = &assignment.right;
        let Some(target) = assignment.left.as_simple_assignment_target() else {
            let value = self.temp();
            self.load(right, value);
            let element = Element::of_target(&assignment.left);
            let mark = self.f.b.mark();
            self.element(&element, value, Bind::Assign);
            self.f.b.release(mark);
            return value;
        };
        if let SimpleAssignmentTarget::AssignmentTargetIdentifier(name) = target {
            let hint = self.assignment_name(name, assignment.span);
            if let Some(register) = self.assignable_register(&name.name) {
                self.assign_to(right, register, &hint);
                return register;
            }
            let base = self.dynamic_base_of(&name.name);
            let value = self.value_named(right, &hint);
            self.put_name(&name.name, base, value, name.span.start);
            return value;
        }
        let reference = self.reference(target, right.span().start..right.span().end);
        let value = self.value(right);
        self.put_reference(&reference, value);
        value
    }

    /// The name that an anonymous function assigned to the variable gets: none where the target is in parentheses.
    fn assignment_name(&self, name: &IdentifierReference<'a>, whole: Span) -> Name {
        if name.span.start == whole.start { Name::text(&name.name) } else { Name::None }
    }

    fn compound_assignment(
        &mut self,
        assignment: &AssignmentExpression<'a>,
        operator: BinaryOperator,
    ) -> Reg {
        let right = &assignment.right;
        let target = assignment.left.as_simple_assignment_target().expect("patterns are not compound");
        let later = right.span().start..right.span().end;
        let register = match target {
            SimpleAssignmentTarget::AssignmentTargetIdentifier(name) => self.assignable_register(&name.name),
            _ => None,
        };
        let reference = self.reference(target, later.clone());
        let reference = self.settle_key(reference, target);
        let mark = self.f.b.mark();
        let old = self.get_reference(&reference);
        let old = self.keep_during(old, mark, later);
        let result = match register {
            Some(register) => register,
            None if self.f.b.is_above(old, mark) => old,
            None => self.temp(),
        };
        let mark = self.f.b.mark();
        let immediate = super::expression::int_literal(right);
        self.at(assignment.span);
        if immediate.is_none_or(|imm| !self.immediate_operation(operator, old, imm, result)) {
            let rhs = self.value(right);
            self.at(assignment.span);
            self.binary_operation(operator, result, old, rhs);
        }
        self.f.b.release(mark);
        if register.is_none() {
            self.put_reference(&reference, result);
        }
        result
    }

    fn logical_assignment(&mut self, assignment: &AssignmentExpression<'a>) -> Reg {
        let right = &assignment.right;
        let target = assignment.left.as_simple_assignment_target().expect("patterns are not compound");
        let reference = self.reference(target, right.span().start..right.span().end);
        let reference = self.settle_key(reference, target);
        let mark = self.f.b.mark();
        let old = self.get_reference(&reference);
        let result = if self.f.b.is_above(old, mark) { old } else { self.temp() };
        let mark = self.f.b.mark();
        self.mov(result, old);
        let past = self.f.b.label();
        match assignment.operator {
            AssignmentOperator::LogicalAnd => {
                self.f.b.jump(JumpIfFalse { src: result, to: PENDING }, past);
            }
            AssignmentOperator::LogicalOr => {
                self.f.b.jump(JumpIfTrue { src: result, to: PENDING }, past);
            }
            _ => self.f.b.jump(JumpIfNotNullish { src: result, to: PENDING }, past),
        }
        let name = match target {
            SimpleAssignmentTarget::AssignmentTargetIdentifier(name) if is_anonymous_function(right) => {
                self.assignment_name(name, assignment.span)
            }
            _ => Name::None,
        };
        self.load_with_name(right, result, &name);
        self.put_reference(&reference, result);
        self.f.b.bind(past);
        self.f.b.release(mark);
        result
    }

    /// `++` and `--`; gives a register with the value only where it is `wanted`.
    pub fn update(&mut self, update: &UpdateExpression<'a>, wanted: bool) -> Reg {
        let increment = update.operator == UpdateOperator::Increment;
        let postfix = wanted && !update.prefix;
        let step = |lowerer: &mut Lowerer<'a>, dst: Reg, src: Reg| {
            lowerer.at(update.span);
            let fb = lowerer.arith();
            if increment {
                lowerer.f.b.emit(Inc { dst, src, fb });
            } else {
                lowerer.f.b.emit(Dec { dst, src, fb });
            }
        };
        if let SimpleAssignmentTarget::AssignmentTargetIdentifier(name) = &update.argument
            && let Some(register) = self.assignable_register(&name.name)
        {
            if !postfix {
                step(self, register, register);
                return register;
            }
            let old = self.temp();
            self.at(update.span);
            let fb = self.arith();
            self.f.b.emit(ToNumeric { dst: old, src: register, fb });
            step(self, register, old);
            return old;
        }
        let reference = self.reference(&update.argument, 0..0);
        let reference = self.settle_key(reference, &update.argument);
        let mark = self.f.b.mark();
        let value = self.get_reference(&reference);
        let old = if postfix {
            let old = if self.f.b.is_above(value, mark) { value } else { self.temp() };
            self.at(update.span);
            let fb = self.arith();
            self.f.b.emit(ToNumeric { dst: old, src: value, fb });
            old
        } else {
            value
        };
        let new = self.temp();
        step(self, new, old);
        self.put_reference(&reference, new);
        if postfix { old } else { new }
    }
}
