//! `switch`: a jump table where the cases are dense integers, else comparisons in order.

use super::control::Control;
use super::expression::int_literal;
use super::lower::*;
use super::scope::ScopeId;
use crate::code::builder::{Label, PENDING};
use crate::code::ops::*;
use oxc_ast::ast::*;
use oxc_span::GetSpan;

/// Fewer cases than this are compared one by one.
const TABLE_CASES_MIN: usize = 4;
/// A table has at most this many entries per case.
const TABLE_SPARSITY_MAX: i64 = 4;

impl<'a> Lowerer<'a> {
    /// A `switch` statement.
    pub fn switch_statement(&mut self, statement: &SwitchStatement<'a>) {
        let last_case = statement.cases.last().map_or(statement.span.end, |case| case.span.end);
        let start = statement.discriminant.span().end;
        let value = self.value_before(&statement.discriminant, start..last_case);
        let scope = ScopeId(self.of_node(&statement.scope_id));
        let entered = self.enter(scope);
        for case in &statement.cases {
            self.hoist_functions(&case.consequent);
        }
        self.reset_completion();
        let exit = self.f.b.label();
        let labels: Vec<Label> = statement.cases.iter().map(|_| self.f.b.label()).collect();
        let default = statement.cases.iter().position(|case| case.test.is_none());
        match jump_table(statement) {
            Some((first, entries)) => {
                let targets = entries.iter().map(|entry| entry.map(|case| labels[case])).collect();
                self.f.b.switch(value, first, targets);
            }
            None => self.compare_cases(statement, value, &labels),
        }
        self.f.b.jump(JumpAlways { to: PENDING }, default.map_or(exit, |case| labels[case]));
        self.f.controls.push(Control::Break { labels: Vec::new(), unlabelled: true, target: exit });
        for (case, &label) in statement.cases.iter().zip(&labels) {
            self.f.b.bind(label);
            // Another case may have been entered first, past the declarations of the ones before.
            for binding in &mut self.states[scope.0 as usize].bindings {
                binding.initialised = false;
            }
            self.statements(&case.consequent);
        }
        self.f.controls.pop();
        self.f.b.bind(exit);
        self.leave(entered);
    }

    fn compare_cases(&mut self, statement: &SwitchStatement<'a>, value: Reg, labels: &[Label]) {
        for (case, &label) in statement.cases.iter().zip(labels) {
            let Some(test) = &case.test else { continue };
            let mark = self.f.b.mark();
            if let Some(imm) = int_literal(test) {
                self.at(test.span());
                self.compare_immediate(BinaryOperator::StrictEquality, value, Imm(imm), true, label);
            } else {
                let rhs = self.value(test);
                self.at(test.span());
                self.compare(BinaryOperator::StrictEquality, value, rhs, true, label);
            }
            self.f.b.release(mark);
        }
    }
}

/// The first value and the case of each following one, where all cases are integers and there are few gaps.
fn jump_table(statement: &SwitchStatement<'_>) -> Option<(i32, Vec<Option<usize>>)> {
    let mut cases = Vec::new();
    for (index, case) in statement.cases.iter().enumerate() {
        if let Some(test) = &case.test {
            cases.push((int_literal(test)?, index));
        }
    }
    let first = cases.iter().map(|&(value, _)| value).min()?;
    let last = cases.iter().map(|&(value, _)| value).max()?;
    let entries = i64::from(last) - i64::from(first) + 1;
    if cases.len() < TABLE_CASES_MIN || entries > cases.len() as i64 * TABLE_SPARSITY_MAX {
        return None;
    }
    let mut table = vec![None; entries as usize];
    for (value, index) in cases {
        // Of two equal cases the first is taken.
        table[(i64::from(value) - i64::from(first)) as usize].get_or_insert(index);
    }
    Some((first, table))
}
