//! Calls. A call's window (three header slots, callee, `this`, arguments) is built at the top of the register stack, so
//! that the callee's frame begins in place.

use super::eval::is_direct_eval;
use super::function::end_of;
use super::lower::*;
use super::scope::{ClassId, Resolved};
use crate::code::builder::PENDING;
use crate::code::frame;
use crate::code::ops::*;
use oxc_ast::ast::*;
use oxc_span::{GetSpan, Span};

/// More arguments than this are passed as an array, so that a frame's registers suffice.
const ARGUMENTS_IN_WINDOW: usize = 4_096;

/// Registers of a window that come before the arguments.
const WINDOW_HEAD: usize = frame::FIRST_ARG;

impl<'a> Lowerer<'a> {
    /// A window without its arguments: its base, and the registers of the callee and of `this`.
    pub fn window(&mut self) -> (Reg, Reg, Reg) {
        let base = self.f.b.registers(WINDOW_HEAD);
        (base, Reg(base.0 + frame::CALLEE as u16), Reg(base.0 + frame::THIS as u16))
    }

    /// `dst` = the call's value.
    pub fn call(&mut self, call: &CallExpression<'a>, dst: Reg) {
        if let Expression::Super(_) = call.callee {
            return self.super_call(call, dst);
        }
        let mark = self.f.b.mark();
        let (base, callee, this) = self.window();
        let position = self.callee(&call.callee, callee, this);
        if call.optional {
            self.end_chain_if_nullish(callee);
        }
        if is_direct_eval(call) {
            self.call_eval(dst, base, call, position);
            return self.f.b.release(mark);
        }
        self.finish_call(dst, base, call, position);
        self.f.b.release(mark);
    }

    /// Puts a callee and its `this` in a window; gives the position that errors of the call point at.
    fn callee(&mut self, expression: &Expression<'a>, callee: Reg, this: Reg) -> u32 {
        match expression {
            Expression::ChainExpression(chain) => {
                let nothing = self.f.b.label();
                let past = self.f.b.label();
                self.f.chains.push(nothing);
                let position = match chain.expression.as_member_expression() {
                    Some(member) => self.member_callee(member, callee, this),
                    None => {
                        let ChainElement::CallExpression(call) = &chain.expression else {
                            unreachable!("TypeScript is refused by the parser")
                        };
                        self.call(call, callee);
                        self.f.b.emit(LoadUndefined { dst: this });
                        call.span.start
                    }
                };
                self.f.chains.pop();
                self.f.b.jump(JumpAlways { to: PENDING }, past);
                self.f.b.bind(nothing);
                self.f.b.emit(LoadUndefined { dst: callee });
                self.f.b.emit(LoadUndefined { dst: this });
                self.f.b.bind(past);
                position
            }
            Expression::ParenthesizedExpression(inner) => self.callee(&inner.expression, callee, this),
            expression => match expression.as_member_expression() {
                Some(member) => self.member_callee(member, callee, this),
                None => {
                    if let Expression::Identifier(name) = expression
                        && self.resolve(&name.name) == Resolved::Dynamic
                    {
                        self.at(name.span);
                        self.dynamic_callee(&name.name, callee, this);
                        return name.span.start;
                    }
                    self.load(expression, callee);
                    self.f.b.emit(LoadUndefined { dst: this });
                    expression.span().start
                }
            },
        }
    }

    fn member_callee(&mut self, member: &MemberExpression<'a>, callee: Reg, this: Reg) -> u32 {
        if let Expression::Super(_) = member.object() {
            let receiver = self.this(member.span().start);
            self.mov(this, receiver);
            self.super_member(member, Some(this), callee);
            return member.span().start;
        }
        self.load(member.object(), this);
        self.member_of(member, this, callee);
        super::property::key_position(member)
    }

    /// Evaluates the arguments into the window and calls. The window must be what was taken last.
    fn finish_call(&mut self, dst: Reg, base: Reg, call: &CallExpression<'a>, position: u32) {
        let spread = self.arguments(&call.arguments);
        self.f.b.set_position(position);
        self.f.note_callee(&call.callee);
        let fb = self.f.b.feedback(FeedbackKind::Call);
        if spread {
            self.f.b.emit(CallSpread { dst, base, fb });
        } else {
            self.f.b.emit(Call { dst, base, argc: Count(call.arguments.len() as u16), fb });
        }
    }

    /// A direct `eval`, if the callee is the intrinsic: as [`Lowerer::finish_call`].
    fn call_eval(&mut self, dst: Reg, base: Reg, call: &CallExpression<'a>, position: u32) {
        let spread = self.arguments(&call.arguments);
        debug_assert!(!spread, "the analysis refuses them");
        let env = self.environment_or_undefined();
        let scopes = self.scopes.for_eval(self.f.scope, self.f.strict);
        let scopes = self.f.b.eval(scopes);
        self.f.b.set_position(position);
        self.f.note_callee(&call.callee);
        self.f.b.emit(CallEval { dst, base, argc: Count(call.arguments.len() as u16), env, scopes });
    }

    /// Puts arguments in the registers after a window's head, or all of them in an array in the first; true for that.
    fn arguments(&mut self, arguments: &[Argument<'a>]) -> bool {
        let spread_at = arguments.iter().position(|argument| argument.is_spread());
        if spread_at.is_none() && arguments.len() <= ARGUMENTS_IN_WINDOW {
            for argument in arguments {
                let register = self.temp();
                self.load(argument.to_expression(), register);
            }
            return false;
        }
        let array = self.temp();
        let mark = self.f.b.mark();
        let fb = self.f.b.feedback(FeedbackKind::Alloc);
        self.f.b.emit(NewArray { dst: array, base: array, count: Count(0), fb });
        for argument in arguments {
            match argument {
                Argument::SpreadElement(spread) => {
                    let src = self.value(&spread.argument);
                    self.at(spread.span);
                    self.f.b.emit(ArraySpread { array, src });
                }
                argument => {
                    let src = self.value(argument.to_expression());
                    self.f.b.emit(ArrayAppend { array, src });
                }
            }
            self.f.b.release(mark);
        }
        true
    }

    /// `new callee(arguments)`.
    pub fn construct(&mut self, new: &NewExpression<'a>, dst: Reg) {
        let mark = self.f.b.mark();
        let (base, callee, target) = self.window();
        self.load(&new.callee, callee);
        self.mov(target, callee);
        let spread = self.arguments(&new.arguments);
        self.at(new.span);
        self.f.note_callee(&new.callee);
        self.emit_construct(dst, base, spread, new.arguments.len());
        self.f.b.release(mark);
    }

    fn emit_construct(&mut self, dst: Reg, base: Reg, spread: bool, argc: usize) {
        let fb = self.f.b.feedback(FeedbackKind::Call);
        if spread {
            self.f.b.emit(ConstructSpread { dst, base, fb });
        } else {
            self.f.b.emit(Construct { dst, base, argc: Count(argc as u16), fb });
        }
    }

    /// `super(arguments)`, in a derived constructor or an arrow function in one.
    fn super_call(&mut self, call: &CallExpression<'a>, dst: Reg) {
        let mark = self.f.b.mark();
        let (base, callee, target) = self.window();
        let active = self.load_name("%callee", Some(callee), call.span.start);
        self.f.b.emit(GetPrototype { dst: callee, src: active });
        self.new_target(call.span.start, target);
        let spread = self.arguments(&call.arguments);
        self.at(call.span);
        self.emit_construct(target, base, spread, call.arguments.len());
        self.bind_this(target, call.span);
        self.mov(dst, target);
        self.f.b.release(mark);
    }

    /// Binds the `this` that a superclass made, once, and runs the class's own initialisers on it.
    pub fn bind_this(&mut self, value: Reg, span: Span) {
        let resolved = self.resolve("%this");
        let Resolved::Binding(scope, _) = resolved else {
            unreachable!("the analysis declares `this` where it is used")
        };
        match self.place(resolved) {
            Place::Register(register) => {
                self.f.b.emit(CheckThisUnset { src: register });
                self.mov(register, value);
            }
            Place::Slot { environment: env, depth, slot } => {
                let (depth, slot) = (Count(depth), Count(slot));
                let mark = self.f.b.mark();
                let old = self.temp();
                self.f.b.emit(GetEnv { dst: old, env, depth, slot });
                self.f.b.emit(CheckThisUnset { src: old });
                self.f.b.release(mark);
                self.f.b.emit(SetEnv { env, depth, slot, src: value });
            }
            Place::Global => unreachable!("`this` is not global"),
        }
        let owner = self.scopes.scope(scope).function;
        if let Some(class) = self.scopes.function(owner).class {
            self.initialise_fields(class, value, span);
        }
    }

    /// Runs the method that initialises the class's fields and private methods on an instance.
    pub fn initialise_fields(&mut self, class: ClassId, instance: Reg, span: Span) {
        let Some((_, name)) = self.scopes.classes[class.0 as usize].fields else { return };
        let mark = self.f.b.mark();
        let (base, callee, this) = self.window();
        let initialiser = self.load_name(name, Some(callee), span.start);
        self.mov(callee, initialiser);
        self.mov(this, instance);
        let fb = self.f.b.feedback(FeedbackKind::Call);
        self.at(span);
        let unused = self.temp();
        self.f.b.emit(Call { dst: unused, base, argc: Count(0), fb });
        self.f.b.release(mark);
    }

    /// The constructor of a class that spells none out: it only hands its arguments on.
    pub fn default_constructor(&mut self, info: &super::scope::FunctionInfo<'a>, rest: Reg, span: Span) {
        let class = info.class.expect("a constructor has its class");
        if info.kind == crate::code::FunctionKind::BaseConstructor {
            self.initialise_fields(class, THIS, span);
            return;
        }
        let mark = self.f.b.mark();
        let (base, callee, target) = self.window();
        self.f.b.emit(GetPrototype { dst: callee, src: CALLEE });
        let new_target = self.f.new_target.expect("loaded at entry");
        self.mov(target, new_target);
        let array = self.temp();
        self.mov(array, rest);
        let fb = self.f.b.feedback(FeedbackKind::Call);
        self.f.b.emit(ConstructSpread { dst: THIS, base, fb });
        self.initialise_fields(class, THIS, span);
        self.f.this_initialised = true;
        self.f.b.release(mark);
    }

    /// A tagged template: the tag is called with the site's template object and the substitutions.
    pub fn tagged_template(&mut self, tagged: &TaggedTemplateExpression<'a>, dst: Reg) {
        let mark = self.f.b.mark();
        let (base, callee, this) = self.window();
        let position = self.callee(&tagged.tag, callee, this);
        let strings = self.temp();
        let index = self.template_strings(&tagged.quasi);
        self.f.b.emit(GetTemplateObject { dst: strings, index });
        for expression in &tagged.quasi.expressions {
            let register = self.temp();
            self.load(expression, register);
        }
        self.f.b.set_position(position);
        let fb = self.f.b.feedback(FeedbackKind::Call);
        let argc = Count(tagged.quasi.expressions.len() as u16 + 1);
        self.f.note_callee(&tagged.tag);
        self.f.b.emit(Call { dst, base, argc, fb });
        self.f.b.release(mark);
        debug_assert!(end_of(&tagged.tag) <= tagged.span.end);
    }
}
