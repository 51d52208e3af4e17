//! What a program calls, as a text for the message that it is not a function: `o.f`, `list[0]`, `find(...)`.
//!
//! The texts are those of V8, but for private names. They are made when the call is compiled: what is written there is at hand then, whereas the bytecode says no more than which register
//! the callee is in, and parsing the source again takes what was around it too. Expressions that have no short text are `(intermediate value)`.

use super::lower::FunctionState;
use oxc_ast::ast::*;
use std::fmt::Write;

/// What stands for anything without a text.
const OTHER: &str = "(intermediate value)";
/// How far members and calls are followed. Each call of a chain has a text, so this bounds what a chain of calls costs.
const DEPTH_MAX: u32 = 8;
/// A longer text says less than it costs to keep.
const BYTES_MAX: usize = 120;

impl FunctionState<'_> {
    /// Says what the next instruction calls.
    pub fn note_callee(&mut self, callee: &Expression<'_>) {
        let mut text = String::new();
        write(callee, DEPTH_MAX, &mut text);
        self.b.note_callee(if text.len() > BYTES_MAX { OTHER } else { &text });
    }
}

fn write(expression: &Expression<'_>, depth: u32, out: &mut String) {
    let Some(depth) = depth.checked_sub(1) else { return out.push_str(OTHER) };
    match expression {
        Expression::Identifier(name) => out.push_str(&name.name),
        Expression::ThisExpression(_) => out.push_str("this"),
        Expression::NullLiteral(_) => out.push_str("null"),
        Expression::BooleanLiteral(literal) => out.push_str(if literal.value { "true" } else { "false" }),
        Expression::NumericLiteral(literal) => {
            out.push_str(crate::value::convert::number_to_string(literal.value).as_str());
        }
        Expression::StringLiteral(literal) => {
            let _ = write!(out, "\"{}\"", literal.value);
        }
        Expression::ParenthesizedExpression(inner) => write(&inner.expression, depth, out),
        Expression::CallExpression(call) => write_call(call, depth, out),
        Expression::ChainExpression(chain) => match &chain.expression {
            ChainElement::CallExpression(call) => write_call(call, depth, out),
            element => match element.as_member_expression() {
                Some(member) => write_member(member, depth, out),
                None => out.push_str(OTHER),
            },
        },
        Expression::BinaryExpression(binary) => {
            write_operator(&binary.left, binary.operator.as_str(), &binary.right, depth, out);
        }
        Expression::LogicalExpression(logical) => {
            write_operator(&logical.left, logical.operator.as_str(), &logical.right, depth, out);
        }
        expression => match expression.as_member_expression() {
            Some(member) => write_member(member, depth, out),
            None => out.push_str(OTHER),
        },
    }
}

fn write_call(call: &CallExpression<'_>, depth: u32, out: &mut String) {
    write(&call.callee, depth, out);
    out.push_str("(...)");
}

fn write_member(member: &MemberExpression<'_>, depth: u32, out: &mut String) {
    write(member.object(), depth, out);
    let dot = if member.optional() { "?." } else { "." };
    match member {
        MemberExpression::StaticMemberExpression(member) => {
            let _ = write!(out, "{dot}{}", member.property.name);
        }
        MemberExpression::PrivateFieldExpression(member) => {
            let _ = write!(out, "{dot}#{}", member.field.name);
        }
        MemberExpression::ComputedMemberExpression(member) => {
            if let Expression::StringLiteral(key) = &member.expression {
                let _ = write!(out, "{dot}{}", key.value);
                return;
            }
            out.push_str(if member.optional { "?.[" } else { "[" });
            write(&member.expression, depth, out);
            out.push(']');
        }
    }
}

fn write_operator(
    left: &Expression<'_>,
    operator: &str,
    right: &Expression<'_>,
    depth: u32,
    out: &mut String,
) {
    out.push('(');
    write(left, depth, out);
    let _ = write!(out, " {operator} ");
    write(right, depth, out);
    out.push(')');
}
