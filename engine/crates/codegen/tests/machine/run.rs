//! Functions that are compiled for the host and run.

use crate::support::{check, parse};
use tierlock_codegen::ir::eval::Outcome;
use tierlock_codegen::ir::{Exit, Val};

#[test]
fn a_sum_that_may_overflow() {
    let f = parse(
        "func @add(i64, i64) -> i64 c {
         block0(v0: i64, v1: i64):
             v2 = add_checked.i64 v0, v1, exit3(v0, v1)
             ret v2
         }",
    );
    check(&f, &[Val::I64(40), Val::I64(2)], &Outcome::Return(Some(Val::I64(42))));
    let args = [Val::I64(i64::MAX), Val::I64(1)];
    let left = Outcome::Exit { function: "add".to_string(), exit: Exit(3), values: args.to_vec() };
    check(&f, &args, &left);
}
