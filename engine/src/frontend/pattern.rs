//! Destructuring: patterns of declarations, parameters and assignments.
//!
//! Binding patterns and assignment patterns are different types in the tree and the same here: an [`Element`] is a
//! target with an optional default.

use super::assign::Reference;
use super::function::end_of;
use super::lower::*;
use super::property::Key;
use crate::code::builder::PENDING;
use crate::code::ops::*;
use oxc_ast::ast::*;
use oxc_span::GetSpan;

/// How a pattern's names get their values.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bind {
    /// They are declared here: `let`, `const`, parameters, `catch`.
    Initialise,
    /// They are assigned, as `var` and assignment patterns do.
    Assign,
}

/// What an element of a pattern goes to.
#[derive(Clone, Copy)]
pub enum Target<'b, 'a> {
    /// A pattern of a declaration.
    Binding(&'b BindingPattern<'a>),
    /// A target of an assignment.
    Assignment(&'b AssignmentTarget<'a>),
    /// A shorthand name of an assignment.
    Name(&'b IdentifierReference<'a>),
}

/// A target and its default.
#[derive(Clone, Copy)]
pub struct Element<'b, 'a> {
    /// What the value goes to.
    pub target: Target<'b, 'a>,
    /// What stands for undefined.
    pub default: Option<&'b Expression<'a>>,
}

impl<'b, 'a> Element<'b, 'a> {
    /// An element of a binding pattern.
    pub fn of_binding(pattern: &'b BindingPattern<'a>) -> Element<'b, 'a> {
        match pattern {
            BindingPattern::AssignmentPattern(pattern) => {
                Element { target: Target::Binding(&pattern.left), default: Some(&pattern.right) }
            }
            pattern => Element { target: Target::Binding(pattern), default: None },
        }
    }

    /// A parameter.
    pub fn of_parameter(parameter: &'b FormalParameter<'a>) -> Element<'b, 'a> {
        let element = Element::of_binding(&parameter.pattern);
        Element { default: parameter.initializer.as_deref().or(element.default), ..element }
    }

    /// The target of an assignment.
    pub fn of_target(target: &'b AssignmentTarget<'a>) -> Element<'b, 'a> {
        Element { target: Target::Assignment(target), default: None }
    }

    fn of_maybe_default(element: &'b AssignmentTargetMaybeDefault<'a>) -> Element<'b, 'a> {
        match element {
            AssignmentTargetMaybeDefault::AssignmentTargetWithDefault(element) => {
                Element { target: Target::Assignment(&element.binding), default: Some(&element.init) }
            }
            element => Element::of_target(element.to_assignment_target()),
        }
    }

    /// The target as a single name.
    fn name(&self) -> Option<(&'a str, u32)> {
        match self.target {
            Target::Binding(BindingPattern::BindingIdentifier(name)) => {
                Some((name.name.as_str(), name.span.start))
            }
            Target::Assignment(AssignmentTarget::AssignmentTargetIdentifier(name)) => {
                Some((name.name.as_str(), name.span.start))
            }
            Target::Name(name) => Some((name.name.as_str(), name.span.start)),
            _ => None,
        }
    }
}

/// A property of an object pattern.
struct Property<'b, 'a> {
    key: PatternKey<'b, 'a>,
    element: Element<'b, 'a>,
}

enum PatternKey<'b, 'a> {
    Shorthand(&'a str),
    Key(&'b PropertyKey<'a>, bool),
}

/// A pattern taken apart.
enum Shape<'b, 'a> {
    Array(Vec<Option<Element<'b, 'a>>>, Option<Element<'b, 'a>>),
    Object(Vec<Property<'b, 'a>>, Option<Element<'b, 'a>>),
}

fn shape<'b, 'a>(target: Target<'b, 'a>) -> Option<Shape<'b, 'a>> {
    Some(match target {
        Target::Binding(BindingPattern::ArrayPattern(array)) => Shape::Array(
            array.elements.iter().map(|element| element.as_ref().map(Element::of_binding)).collect(),
            array.rest.as_ref().map(|rest| Element::of_binding(&rest.argument)),
        ),
        Target::Binding(BindingPattern::ObjectPattern(object)) => Shape::Object(
            (object.properties.iter())
                .map(|property| Property {
                    key: PatternKey::Key(&property.key, property.computed),
                    element: Element::of_binding(&property.value),
                })
                .collect(),
            object.rest.as_ref().map(|rest| Element::of_binding(&rest.argument)),
        ),
        Target::Assignment(AssignmentTarget::ArrayAssignmentTarget(array)) => Shape::Array(
            array.elements.iter().map(|element| element.as_ref().map(Element::of_maybe_default)).collect(),
            array.rest.as_ref().map(|rest| Element::of_target(&rest.target)),
        ),
        Target::Assignment(AssignmentTarget::ObjectAssignmentTarget(object)) => Shape::Object(
            (object.properties.iter())
                .map(|property| match property {
                    AssignmentTargetProperty::AssignmentTargetPropertyIdentifier(property) => Property {
                        key: PatternKey::Shorthand(property.binding.name.as_str()),
                        element: Element {
                            target: Target::Name(&property.binding),
                            default: property.init.as_ref(),
                        },
                    },
                    AssignmentTargetProperty::AssignmentTargetPropertyProperty(property) => Property {
                        key: PatternKey::Key(&property.name, property.computed),
                        element: Element::of_maybe_default(&property.binding),
                    },
                })
                .collect(),
            object.rest.as_ref().map(|rest| Element::of_target(&rest.target)),
        ),
        _ => return None,
    })
}

impl<'a> Lowerer<'a> {
    /// Gives the value in `value` (a register that no variable owns; it may be overwritten by the default) to the
    /// element.
    pub fn element(&mut self, element: &Element<'_, 'a>, value: Reg, bind: Bind) {
        self.element_to(element, None, value, bind);
    }

    /// As [`Lowerer::element`], with the parts of a member target evaluated already.
    fn element_to(
        &mut self,
        element: &Element<'_, 'a>,
        reference: Option<Reference<'a>>,
        value: Reg,
        bind: Bind,
    ) {
        let mark = self.f.b.mark();
        let name = element.name();
        if let Some(default) = element.default {
            let present = self.f.b.label();
            self.f.b.jump(JumpIfNotUndefined { src: value, to: PENDING }, present);
            let hint = name.map_or(Name::None, |(name, _)| Name::text(name));
            self.load_with_name(default, value, &hint);
            self.f.b.bind(present);
        }
        if let Some((name, position)) = name {
            match bind {
                Bind::Initialise => self.initialise_name(name, value),
                Bind::Assign => self.store_name(name, value, position),
            }
        } else if let Some(shape) = shape(element.target) {
            match shape {
                Shape::Array(elements, rest) => self.array_pattern(&elements, rest.as_ref(), value, bind),
                Shape::Object(properties, rest) => {
                    self.object_pattern(&properties, rest.as_ref(), value, bind);
                }
            }
        } else {
            let reference = reference.or_else(|| self.target_reference(element));
            self.put_reference(&reference.expect("the target is a member"), value);
        }
        self.f.b.release(mark);
    }

    /// Where the element's value may be fetched to: the register of the variable that it initialises, if nothing can see
    /// that before.
    fn element_register(&mut self, element: &Element<'_, 'a>, bind: Bind) -> Reg {
        if let (Some((name, _)), Bind::Initialise) = (element.name(), bind) {
            let resolved = self.resolve(name);
            if let (Place::Register(register), false) = (self.place(resolved), self.may_be_dead(resolved)) {
                return register;
            }
        }
        self.temp()
    }

    /// A member target's parts, which are evaluated before the value is fetched (ECMAScript 13.15.5.5).
    fn target_reference(&mut self, element: &Element<'_, 'a>) -> Option<Reference<'a>> {
        let Target::Assignment(target) = element.target else { return None };
        let simple = target.as_simple_assignment_target()?;
        if matches!(simple, SimpleAssignmentTarget::AssignmentTargetIdentifier(_)) {
            return None;
        }
        let end = element.default.map_or(simple.span().end, end_of);
        Some(self.reference(simple, simple.span().start..end))
    }

    fn array_pattern(
        &mut self,
        elements: &[Option<Element<'_, 'a>>],
        rest: Option<&Element<'_, 'a>>,
        src: Reg,
        bind: Bind,
    ) {
        let base = self.f.b.registers(3);
        self.f.b.emit(IterOpen { base, src });
        self.with_iterator(base, |lowerer| {
            for element in elements {
                let Some(element) = element else {
                    lowerer.f.b.emit(IterSkip { base });
                    continue;
                };
                let mark = lowerer.f.b.mark();
                let reference = lowerer.target_reference(element);
                let dst = lowerer.element_register(element, bind);
                // At the end the value is undefined, and control comes to the same place.
                let next = lowerer.f.b.label();
                lowerer.f.b.jump(IterNext { dst, base, done: PENDING }, next);
                lowerer.f.b.bind(next);
                lowerer.element_to(element, reference, dst, bind);
                lowerer.f.b.release(mark);
            }
            if let Some(rest) = rest {
                let reference = lowerer.target_reference(rest);
                let array = lowerer.temp();
                let fb = lowerer.f.b.feedback(FeedbackKind::Alloc);
                lowerer.f.b.emit(NewArray { dst: array, base: array, count: Count(0), fb });
                let value = lowerer.temp();
                let done = lowerer.f.b.label();
                let header = lowerer.f.b.bound_label();
                lowerer.f.b.jump(IterNext { dst: value, base, done: PENDING }, done);
                lowerer.f.b.emit(ArrayAppend { array, src: value });
                lowerer.f.b.jump(JumpLoop { to: PENDING }, header);
                lowerer.f.b.bind(done);
                lowerer.element_to(rest, reference, array, bind);
            }
        });
        self.f.b.emit(IterClose { base });
    }

    fn object_pattern(
        &mut self,
        properties: &[Property<'_, 'a>],
        rest: Option<&Element<'_, 'a>>,
        src: Reg,
        bind: Bind,
    ) {
        // Reading a named property checks the object too, where nothing is evaluated before.
        let first_checks = properties.first().is_some_and(|property| {
            let by_name = match property.key {
                PatternKey::Shorthand(_) => true,
                PatternKey::Key(_, computed) => !computed,
            };
            by_name && (property.element.name().is_some() || shape(property.element.target).is_some())
        });
        if !first_checks {
            self.f.b.emit(RequireObjectCoercible { src });
        }
        // The keys taken so far are what a rest element leaves out.
        let excluded = rest.map(|_| self.f.b.registers(properties.len()));
        for (index, property) in properties.iter().enumerate() {
            let mark = self.f.b.mark();
            let key = match property.key {
                PatternKey::Shorthand(name) => Key::Name(name.encode_utf16().collect()),
                PatternKey::Key(key, computed) => {
                    self.at(key.span());
                    self.property_key(key, computed)
                }
            };
            if let Some(excluded) = excluded {
                let register = Reg(excluded.0 + index as u16);
                match &key {
                    Key::Name(units) => self.load_string(register, units),
                    Key::Index(number) => self.load_number(register, f64::from(*number)),
                    Key::Register(key) => self.mov(register, *key),
                    Key::Private(_) => unreachable!("patterns have no private names"),
                }
            }
            let reference = self.target_reference(&property.element);
            let dst = self.element_register(&property.element, bind);
            self.get(dst, src, &key);
            self.element_to(&property.element, reference, dst, bind);
            self.f.b.release(mark);
        }
        if let (Some(rest), Some(excluded)) = (rest, excluded) {
            let reference = self.target_reference(rest);
            let target = self.temp();
            let fb = self.f.b.feedback(FeedbackKind::Alloc);
            self.f.b.emit(NewObject { dst: target, capacity: Count(0), fb });
            let count = Count(properties.len() as u16);
            self.f.b.emit(CopyDataProperties { target, src, excluded, count });
            self.element_to(rest, reference, target, bind);
        }
    }
}
