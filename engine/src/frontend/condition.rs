//! Conditions: jumping by an expression without making its value.

use super::expression::int_literal;
use super::function::end_of;
use super::lower::*;
use super::scope::Resolved;
use crate::code::builder::{Label, PENDING};
use crate::code::ops::*;
use oxc_ast::ast::*;

impl<'a> Lowerer<'a> {
    /// Jumps to `target` where the truth of the expression is `when`; else goes on.
    pub fn branch(&mut self, expression: &Expression<'a>, when: bool, target: Label) {
        let mark = self.f.b.mark();
        match expression {
            Expression::BooleanLiteral(literal) => self.branch_always(literal.value == when, target),
            Expression::NumericLiteral(literal) => {
                let truth = literal.value != 0.0 && !literal.value.is_nan();
                self.branch_always(truth == when, target);
            }
            Expression::UnaryExpression(unary) if unary.operator == UnaryOperator::LogicalNot => {
                self.branch(&unary.argument, !when, target);
            }
            Expression::ParenthesizedExpression(inner) => self.branch(&inner.expression, when, target),
            Expression::LogicalExpression(logical) if logical.operator != LogicalOperator::Coalesce => {
                let decides = logical.operator == LogicalOperator::Or;
                if decides == when {
                    self.branch(&logical.left, when, target);
                    self.branch(&logical.right, when, target);
                } else {
                    let past = self.f.b.label();
                    self.branch(&logical.left, decides, past);
                    self.branch(&logical.right, when, target);
                    self.f.b.bind(past);
                }
            }
            Expression::SequenceExpression(sequence) => {
                let (last, others) = sequence.expressions.split_last().expect("a sequence is not empty");
                others.iter().for_each(|other| self.effect(other));
                self.branch(last, when, target);
            }
            Expression::BinaryExpression(binary) if is_comparison(binary.operator) => {
                self.branch_comparison(binary, when, target);
            }
            _ => {
                let src = self.value(expression);
                self.branch_value(src, when, target);
            }
        }
        self.f.b.release(mark);
    }

    /// Jumps where the truth of `src` is `when`.
    pub fn branch_value(&mut self, src: Reg, when: bool, target: Label) {
        if when {
            self.f.b.jump(JumpIfTrue { src, to: PENDING }, target);
        } else {
            self.f.b.jump(JumpIfFalse { src, to: PENDING }, target);
        }
    }

    fn branch_always(&mut self, taken: bool, target: Label) {
        if taken {
            self.f.b.jump(JumpAlways { to: PENDING }, target);
        }
    }

    fn branch_comparison(&mut self, binary: &BinaryExpression<'a>, when: bool, target: Label) {
        let mut operator = binary.operator;
        let (mut left, mut right) = (&binary.left, &binary.right);
        // A literal goes to the right, where there are immediates; it has no effects to reorder.
        if is_plain_literal(left) && !is_plain_literal(right) {
            (left, right) = (right, left);
            operator = mirrored(operator);
        }
        let equality = matches!(operator, BinaryOperator::Equality | BinaryOperator::Inequality);
        if equality && self.is_nullish_literal(right) {
            let src = self.value(left);
            if when == (operator == BinaryOperator::Equality) {
                self.f.b.jump(JumpIfNullish { src, to: PENDING }, target);
            } else {
                self.f.b.jump(JumpIfNotNullish { src, to: PENDING }, target);
            }
            return;
        }
        let strict = matches!(operator, BinaryOperator::StrictEquality | BinaryOperator::StrictInequality);
        if strict && self.is_undefined(right) {
            let src = self.value(left);
            if when == (operator == BinaryOperator::StrictEquality) {
                self.f.b.jump(JumpIfUndefined { src, to: PENDING }, target);
            } else {
                self.f.b.jump(JumpIfNotUndefined { src, to: PENDING }, target);
            }
            return;
        }
        if let (Some(imm), false) = (int_literal(right), equality) {
            let lhs = self.value(left);
            self.at(binary.span);
            return self.compare_immediate(operator, lhs, Imm(imm), when, target);
        }
        let lhs = self.value_before(left, end_of(left)..end_of(right).max(end_of(left)));
        let rhs = self.value(right);
        self.at(binary.span);
        self.compare(operator, lhs, rhs, when, target);
    }

    /// Jumps where `lhs operator rhs` is `when`.
    pub fn compare(&mut self, operator: BinaryOperator, lhs: Reg, rhs: Reg, when: bool, target: Label) {
        let fb = self.arith();
        let to = PENDING;
        macro_rules! jump {
            ($yes:ident, $no:ident) => {
                if when {
                    self.f.b.jump($yes { lhs, rhs, to, fb }, target)
                } else {
                    self.f.b.jump($no { lhs, rhs, to, fb }, target)
                }
            };
        }
        match operator {
            BinaryOperator::LessThan => jump!(JLess, JNotLess),
            BinaryOperator::LessEqualThan => jump!(JLessEq, JNotLessEq),
            BinaryOperator::GreaterThan => jump!(JGreater, JNotGreater),
            BinaryOperator::GreaterEqualThan => jump!(JGreaterEq, JNotGreaterEq),
            BinaryOperator::Equality => jump!(JEq, JNe),
            BinaryOperator::Inequality => jump!(JNe, JEq),
            BinaryOperator::StrictEquality => jump!(JStrictEq, JStrictNe),
            BinaryOperator::StrictInequality => jump!(JStrictNe, JStrictEq),
            _ => unreachable!("only comparisons come here"),
        }
    }

    /// Jumps where `lhs operator imm` is `when`.
    pub fn compare_immediate(
        &mut self,
        operator: BinaryOperator,
        lhs: Reg,
        imm: Imm,
        when: bool,
        target: Label,
    ) {
        let fb = self.arith();
        let to = PENDING;
        macro_rules! jump {
            ($yes:ident, $no:ident) => {
                if when {
                    self.f.b.jump($yes { lhs, imm, to, fb }, target)
                } else {
                    self.f.b.jump($no { lhs, imm, to, fb }, target)
                }
            };
        }
        match operator {
            BinaryOperator::LessThan => jump!(JLessI, JNotLessI),
            BinaryOperator::LessEqualThan => jump!(JLessEqI, JNotLessEqI),
            BinaryOperator::GreaterThan => jump!(JGreaterI, JNotGreaterI),
            BinaryOperator::GreaterEqualThan => jump!(JGreaterEqI, JNotGreaterEqI),
            BinaryOperator::StrictEquality => jump!(JStrictEqI, JStrictNeI),
            BinaryOperator::StrictInequality => jump!(JStrictNeI, JStrictEqI),
            _ => unreachable!("only ordering and strict equality have immediates"),
        }
    }

    fn is_nullish_literal(&self, expression: &Expression<'a>) -> bool {
        matches!(expression, Expression::NullLiteral(_)) || self.is_undefined(expression)
    }

    /// Whether the expression is surely undefined and has no effect.
    pub fn is_undefined(&self, expression: &Expression<'a>) -> bool {
        match expression {
            Expression::Identifier(name) => {
                name.name == "undefined" && self.resolve("undefined") == Resolved::Global
            }
            Expression::UnaryExpression(unary) => {
                unary.operator == UnaryOperator::Void && is_plain_literal(&unary.argument)
            }
            _ => false,
        }
    }
}

fn is_comparison(operator: BinaryOperator) -> bool {
    operator.is_equality() || operator.is_compare()
}

fn is_plain_literal(expression: &Expression<'_>) -> bool {
    int_literal(expression).is_some() || matches!(expression, Expression::NullLiteral(_))
}

/// The operator with its sides exchanged.
fn mirrored(operator: BinaryOperator) -> BinaryOperator {
    match operator {
        BinaryOperator::LessThan => BinaryOperator::GreaterThan,
        BinaryOperator::LessEqualThan => BinaryOperator::GreaterEqualThan,
        BinaryOperator::GreaterThan => BinaryOperator::LessThan,
        BinaryOperator::GreaterEqualThan => BinaryOperator::LessEqualThan,
        equality => equality,
    }
}
