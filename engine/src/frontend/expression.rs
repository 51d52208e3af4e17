//! Expressions: the four forms of lowering one, and operators.

use super::function::end_of;
use super::lower::*;
use super::scope::Resolved;
use crate::code::builder::PENDING;
use crate::code::ops::*;
use oxc_ast::ast::*;
use oxc_span::GetSpan;
use std::ops::Range;

impl<'a> Lowerer<'a> {
    /// A register that holds the expression's value: a variable's own, or a temporary.
    pub fn value(&mut self, expression: &Expression<'a>) -> Reg {
        match expression {
            Expression::Identifier(name) => self.load_name(name.name.as_str(), None, name.span.start),
            Expression::ThisExpression(this) => self.this(this.span.start),
            Expression::AssignmentExpression(assignment) => self.assignment(assignment),
            Expression::UpdateExpression(update) => self.update(update, true),
            Expression::ParenthesizedExpression(inner) => self.value(&inner.expression),
            Expression::SequenceExpression(sequence) => {
                let (last, others) = sequence.expressions.split_last().expect("a sequence is not empty");
                others.iter().for_each(|other| self.effect(other));
                self.value(last)
            }
            _ => {
                let dst = self.temp();
                self.load(expression, dst);
                dst
            }
        }
    }

    /// As [`Lowerer::value`], in a register that stays as it is while the code at `later` in the source runs.
    pub fn value_before(&mut self, expression: &Expression<'a>, later: Range<u32>) -> Reg {
        let mark = self.f.b.mark();
        let register = self.value(expression);
        self.keep_during(register, mark, later)
    }

    /// Copies a register that was there at `mark` already, where the code at `later` may assign it.
    pub fn keep_during(&mut self, register: Reg, mark: crate::code::builder::Mark, later: Range<u32>) -> Reg {
        if self.f.b.is_above(register, mark) || !self.scopes.assigns_in(later) {
            return register;
        }
        let copy = self.temp();
        self.mov(copy, register);
        copy
    }

    /// Puts the expression's value in `dst`, which may be written at any time before.
    pub fn load(&mut self, expression: &Expression<'a>, dst: Reg) {
        self.load_with_name(expression, dst, &Name::None);
    }

    /// As [`Lowerer::load`], for a variable's register that the program can still see: it is written last.
    pub fn assign_to(&mut self, expression: &Expression<'a>, dst: Reg, name: &Name) {
        if writes_last(expression) {
            self.load_with_name(expression, dst, name);
        } else {
            let mark = self.f.b.mark();
            let value = self.temp();
            self.load_with_name(expression, value, name);
            self.mov(dst, value);
            self.f.b.release(mark);
        }
    }

    /// As [`Lowerer::load`]; an anonymous function or class gets the name.
    pub fn load_with_name(&mut self, expression: &Expression<'a>, dst: Reg, name: &Name) {
        let mark = self.f.b.mark();
        match expression {
            Expression::BooleanLiteral(literal) if literal.value => self.f.b.emit(LoadTrue { dst }),
            Expression::BooleanLiteral(_) => self.f.b.emit(LoadFalse { dst }),
            Expression::NullLiteral(_) => self.f.b.emit(LoadNull { dst }),
            Expression::NumericLiteral(literal) => self.load_number(dst, literal.value),
            Expression::StringLiteral(literal) => self.string_literal(literal, dst),
            Expression::TemplateLiteral(literal) => self.template_literal(literal, dst),
            Expression::RegExpLiteral(literal) => self.reg_exp_literal(literal, dst),
            Expression::Identifier(name) => {
                let register = self.load_name(name.name.as_str(), Some(dst), name.span.start);
                self.mov(dst, register);
            }
            Expression::ThisExpression(this) => {
                let register = self.this(this.span.start);
                self.mov(dst, register);
            }
            Expression::ArrayExpression(array) => self.array_literal(array, dst),
            Expression::ObjectExpression(object) => self.object_literal(object, dst),
            Expression::FunctionExpression(function) => self.closure(function, dst, name),
            Expression::ArrowFunctionExpression(arrow) => self.arrow(arrow, dst, name),
            Expression::ClassExpression(class) => self.class(class, dst, name),
            Expression::AssignmentExpression(assignment) => {
                let register = self.assignment(assignment);
                self.mov(dst, register);
            }
            Expression::UpdateExpression(update) => {
                let register = self.update(update, true);
                self.mov(dst, register);
            }
            Expression::BinaryExpression(binary) => self.binary(binary, dst),
            Expression::LogicalExpression(logical) => self.logical(logical, dst),
            Expression::ConditionalExpression(conditional) => self.conditional(conditional, dst),
            Expression::UnaryExpression(unary) => self.unary(unary, dst),
            Expression::SequenceExpression(sequence) => {
                let (last, others) = sequence.expressions.split_last().expect("a sequence is not empty");
                others.iter().for_each(|other| self.effect(other));
                self.load(last, dst);
            }
            Expression::ParenthesizedExpression(inner) => self.load_with_name(&inner.expression, dst, name),
            Expression::CallExpression(call) => self.call(call, dst),
            Expression::NewExpression(new) => self.construct(new, dst),
            Expression::ChainExpression(chain) => self.chain(chain, dst),
            Expression::TaggedTemplateExpression(tagged) => self.tagged_template(tagged, dst),
            Expression::NewTarget(target) => self.new_target(target.span.start, dst),
            Expression::PrivateInExpression(test) => self.private_in(test, dst),
            Expression::StaticMemberExpression(_)
            | Expression::ComputedMemberExpression(_)
            | Expression::PrivateFieldExpression(_) => self.member(expression.to_member_expression(), dst),
            _ => unreachable!("the analysis refuses what is not supported: {:?}", expression.span()),
        }
        self.f.b.release(mark);
    }

    /// Evaluates the expression for what it does.
    pub fn effect(&mut self, expression: &Expression<'a>) {
        let mark = self.f.b.mark();
        match expression {
            Expression::UpdateExpression(update) => {
                self.update(update, false);
            }
            Expression::UnaryExpression(unary)
                if matches!(unary.operator, UnaryOperator::Void | UnaryOperator::LogicalNot) =>
            {
                self.effect(&unary.argument);
            }
            Expression::LogicalExpression(logical) if logical.operator != LogicalOperator::Coalesce => {
                let past = self.f.b.label();
                self.branch(&logical.left, logical.operator == LogicalOperator::Or, past);
                self.effect(&logical.right);
                self.f.b.bind(past);
            }
            Expression::ConditionalExpression(conditional) => {
                let alternate = self.f.b.label();
                let past = self.f.b.label();
                self.branch(&conditional.test, false, alternate);
                self.effect(&conditional.consequent);
                self.f.b.jump(JumpAlways { to: PENDING }, past);
                self.f.b.bind(alternate);
                self.effect(&conditional.alternate);
                self.f.b.bind(past);
            }
            Expression::SequenceExpression(sequence) => {
                sequence.expressions.iter().for_each(|inner| self.effect(inner));
            }
            _ => {
                self.value(expression);
            }
        }
        self.f.b.release(mark);
    }

    /// `dst` = new.target.
    pub fn new_target(&mut self, position: u32, dst: Reg) {
        let register = match (self.f.new_target, self.resolve("%newtarget")) {
            (Some(register), Resolved::Binding(scope, _))
                if self.scopes.scope(scope).function == self.f.id =>
            {
                register
            }
            _ => self.load_name("%newtarget", Some(dst), position),
        };
        self.mov(dst, register);
    }

    // ---- Operators ----------------------------------------------------------------------------------------

    /// A chain of binary operators is as deep as it is long on its left, so it is lowered in a loop.
    fn binary(&mut self, binary: &BinaryExpression<'a>, dst: Reg) {
        let mut chain = vec![binary];
        let mut first = &binary.left;
        while let Expression::BinaryExpression(inner) = first {
            chain.push(inner);
            first = &inner.left;
        }
        let innermost = chain.last().expect("not empty");
        let (left, first_is_literal) = match int_literal(first) {
            Some(_) if commutes(innermost.operator) && int_literal(&innermost.right).is_none() => {
                (None, true)
            }
            _ => (Some(self.value_before(first, end_of(first)..binary.span.end)), false),
        };
        let accumulator = if chain.len() > 1 { Some(self.temp()) } else { None };
        let mut left = left;
        while let Some(operation) = chain.pop() {
            let target = if chain.is_empty() { dst } else { accumulator.expect("taken for longer chains") };
            let mark = self.f.b.mark();
            match left {
                Some(left) => self.operation(operation.operator, left, &operation.right, target, operation),
                None => {
                    debug_assert!(first_is_literal);
                    let lhs = self.value(&operation.right);
                    self.at(operation.span);
                    let imm = int_literal(first).expect("checked above");
                    self.immediate_operation(operation.operator, lhs, imm, target);
                }
            }
            self.f.b.release(mark);
            left = Some(target);
        }
    }

    fn operation(
        &mut self,
        operator: BinaryOperator,
        lhs: Reg,
        right: &Expression<'a>,
        dst: Reg,
        whole: &BinaryExpression<'a>,
    ) {
        if let Some(imm) = int_literal(right) {
            self.at(whole.span);
            if self.immediate_operation(operator, lhs, imm, dst) {
                return;
            }
        }
        let rhs = self.value(right);
        self.at(whole.span);
        self.binary_operation(operator, dst, lhs, rhs);
    }

    /// Emits `dst = lhs operator imm`; false where there is no such instruction.
    pub fn immediate_operation(&mut self, operator: BinaryOperator, lhs: Reg, imm: i32, dst: Reg) -> bool {
        let value = Imm(imm);
        // Shift counts are taken modulo 32.
        let shift = Imm(imm & 31);
        macro_rules! emit {
            ($op:ident, $imm:expr) => {{
                let fb = self.arith();
                self.f.b.emit($op { dst, lhs, imm: $imm, fb });
                true
            }};
        }
        match operator {
            BinaryOperator::Addition => emit!(AddI, value),
            BinaryOperator::Subtraction => emit!(SubI, value),
            BinaryOperator::Multiplication => emit!(MulI, value),
            BinaryOperator::Division => emit!(DivI, value),
            BinaryOperator::Remainder => emit!(ModI, value),
            BinaryOperator::BitwiseAnd => emit!(BitAndI, value),
            BinaryOperator::BitwiseOR => emit!(BitOrI, value),
            BinaryOperator::BitwiseXOR => emit!(BitXorI, value),
            BinaryOperator::ShiftLeft => emit!(ShlI, shift),
            BinaryOperator::ShiftRight => emit!(ShrI, shift),
            BinaryOperator::ShiftRightZeroFill => emit!(UShrI, shift),
            _ => false,
        }
    }

    /// Emits `dst = lhs operator rhs`.
    pub fn binary_operation(&mut self, operator: BinaryOperator, dst: Reg, lhs: Reg, rhs: Reg) {
        match operator {
            BinaryOperator::In => return self.f.b.emit(In { dst, key: lhs, obj: rhs }),
            BinaryOperator::Instanceof => return self.f.b.emit(InstanceOf { dst, lhs, rhs }),
            _ => {}
        }
        let fb = self.arith();
        macro_rules! emit {
            ($op:ident) => {
                self.f.b.emit($op { dst, lhs, rhs, fb })
            };
        }
        match operator {
            BinaryOperator::Equality => emit!(Eq),
            BinaryOperator::Inequality => emit!(Ne),
            BinaryOperator::StrictEquality => emit!(StrictEq),
            BinaryOperator::StrictInequality => emit!(StrictNe),
            BinaryOperator::LessThan => emit!(Less),
            BinaryOperator::LessEqualThan => emit!(LessEq),
            BinaryOperator::GreaterThan => emit!(Greater),
            BinaryOperator::GreaterEqualThan => emit!(GreaterEq),
            BinaryOperator::Addition => emit!(Add),
            BinaryOperator::Subtraction => emit!(Sub),
            BinaryOperator::Multiplication => emit!(Mul),
            BinaryOperator::Division => emit!(Div),
            BinaryOperator::Remainder => emit!(Mod),
            BinaryOperator::Exponential => emit!(Exp),
            BinaryOperator::ShiftLeft => emit!(Shl),
            BinaryOperator::ShiftRight => emit!(Shr),
            BinaryOperator::ShiftRightZeroFill => emit!(UShr),
            BinaryOperator::BitwiseOR => emit!(BitOr),
            BinaryOperator::BitwiseXOR => emit!(BitXor),
            BinaryOperator::BitwiseAnd => emit!(BitAnd),
            BinaryOperator::In | BinaryOperator::Instanceof => unreachable!("handled above"),
        }
    }

    fn logical(&mut self, logical: &LogicalExpression<'a>, dst: Reg) {
        let past = self.f.b.label();
        self.load(&logical.left, dst);
        match logical.operator {
            LogicalOperator::And => self.f.b.jump(JumpIfFalse { src: dst, to: PENDING }, past),
            LogicalOperator::Or => self.f.b.jump(JumpIfTrue { src: dst, to: PENDING }, past),
            LogicalOperator::Coalesce => self.f.b.jump(JumpIfNotNullish { src: dst, to: PENDING }, past),
        }
        self.load(&logical.right, dst);
        self.f.b.bind(past);
    }

    fn conditional(&mut self, conditional: &ConditionalExpression<'a>, dst: Reg) {
        let alternate = self.f.b.label();
        let past = self.f.b.label();
        self.branch(&conditional.test, false, alternate);
        self.load(&conditional.consequent, dst);
        self.f.b.jump(JumpAlways { to: PENDING }, past);
        self.f.b.bind(alternate);
        self.load(&conditional.alternate, dst);
        self.f.b.bind(past);
    }

    fn unary(&mut self, unary: &UnaryExpression<'a>, dst: Reg) {
        let argument = &unary.argument;
        match unary.operator {
            UnaryOperator::UnaryNegation => {
                if let Expression::NumericLiteral(literal) = argument {
                    return self.load_number(dst, -literal.value);
                }
                let src = self.value(argument);
                self.at(unary.span);
                let fb = self.arith();
                self.f.b.emit(Neg { dst, src, fb });
            }
            UnaryOperator::UnaryPlus => {
                let src = self.value(argument);
                self.at(unary.span);
                let fb = self.arith();
                self.f.b.emit(ToNumber { dst, src, fb });
            }
            UnaryOperator::BitwiseNot => {
                let src = self.value(argument);
                self.at(unary.span);
                let fb = self.arith();
                self.f.b.emit(BitNot { dst, src, fb });
            }
            UnaryOperator::LogicalNot => {
                let src = self.value(argument);
                self.f.b.emit(Not { dst, src });
            }
            UnaryOperator::Void => {
                self.effect(argument);
                self.f.b.emit(LoadUndefined { dst });
            }
            UnaryOperator::Typeof => {
                let src = match argument {
                    Expression::Identifier(name)
                        if self.resolve(&name.name) == Resolved::Global && name.name != "undefined" =>
                    {
                        self.at(name.span);
                        let name = self.f.b.str(&name.name);
                        let fb = self.f.b.feedback(FeedbackKind::Global);
                        self.f.b.emit(GetGlobalOrUndefined { dst, name, fb });
                        dst
                    }
                    Expression::Identifier(name) if self.resolve(&name.name) == Resolved::Dynamic => {
                        self.at(name.span);
                        self.load_dynamic_or_undefined(&name.name, dst);
                        dst
                    }
                    _ => self.value(argument),
                };
                self.f.b.emit(Typeof { dst, src });
            }
            UnaryOperator::Delete => self.delete(argument, dst),
        }
    }
}

/// Whether lowering into a register writes it only when all is evaluated, so that it may be a variable that the
/// expression mentions.
fn writes_last(expression: &Expression<'_>) -> bool {
    match expression {
        Expression::BooleanLiteral(_)
        | Expression::NullLiteral(_)
        | Expression::NumericLiteral(_)
        | Expression::StringLiteral(_)
        | Expression::Identifier(_)
        | Expression::ThisExpression(_)
        | Expression::FunctionExpression(_)
        | Expression::ArrowFunctionExpression(_)
        | Expression::AssignmentExpression(_)
        | Expression::UpdateExpression(_)
        | Expression::BinaryExpression(_)
        | Expression::CallExpression(_)
        | Expression::NewExpression(_) => true,
        Expression::UnaryExpression(unary) => {
            !matches!(unary.operator, UnaryOperator::Typeof | UnaryOperator::Delete)
        }
        Expression::StaticMemberExpression(member) => !matches!(member.object, Expression::Super(_)),
        Expression::ComputedMemberExpression(member) => !matches!(member.object, Expression::Super(_)),
        Expression::ConditionalExpression(conditional) => {
            writes_last(&conditional.consequent) && writes_last(&conditional.alternate)
        }
        Expression::SequenceExpression(sequence) => sequence.expressions.last().is_some_and(writes_last),
        _ => false,
    }
}

/// The int32 that the expression spells out, with an optional minus sign; never -0.
pub fn int_literal(expression: &Expression<'_>) -> Option<i32> {
    let value = match expression {
        Expression::NumericLiteral(literal) => literal.value,
        Expression::UnaryExpression(unary) if unary.operator == UnaryOperator::UnaryNegation => {
            match &unary.argument {
                Expression::NumericLiteral(literal) => -literal.value,
                _ => return None,
            }
        }
        _ => return None,
    };
    as_int(value)
}

/// The number as an int32, if it is one (-0 is not).
pub fn as_int(value: f64) -> Option<i32> {
    let int = value as i32;
    (f64::from(int) == value && !(int == 0 && value.is_sign_negative())).then_some(int)
}

/// Whether an operand that is a number can stand on either side. Not so for `+`, which may concatenate.
fn commutes(operator: BinaryOperator) -> bool {
    matches!(
        operator,
        BinaryOperator::Multiplication
            | BinaryOperator::BitwiseAnd
            | BinaryOperator::BitwiseOR
            | BinaryOperator::BitwiseXOR
    )
}
