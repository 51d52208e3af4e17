//! Trials made wrong on purpose, and what is left of them.

use super::*;
use crate::fuel::Fuel;
use crate::ir::parse_function;
use crate::random::{self, Shape};
use crate::trial::blame::{Observe, Optimise};
use crate::trial::{Report, evaluate, report};

/// Reports a trial with a pass in place of all others, and the evaluator in place of machine code.
fn planted(trial: &Trial, pass: &Optimise<'_>) -> Report {
    report(trial, pass, &mut |functions, call| Ok(evaluate(functions, call)), 20_000)
}

fn trial(text: &str, call: &str) -> Trial {
    let functions = vec![parse_function(text).unwrap()];
    let call = Call::parse(call, &functions).unwrap();
    Trial { functions, call }
}

#[test]
fn what_is_left_is_all_that_matters() {
    // Adds where it should subtract, and that only in the loop's second round.
    let trial = trial(
        "func @f(i64, ptr, f64) -> i64 c {
            slot0 = 16 align 8
        block0(v0: i64, v1: ptr, v2: f64):
            v3 = const.i64 3
            v4 = const.i64 0
            v5 = fadd v2, v2
            v6 = stack_addr slot0
            store.i64 v3, [v6 + 8]
            jump block1(v3, v4)
        block1(v7: i64, v8: i64):
            v9 = load.i64 [v1 + 8]
            v10 = sub.i64 v8, v9
            v11 = xor.i64 v10, v0
            v12 = const.i64 1
            v13 = add.i64 v7, v12
            guard v13, exit1(v5, v11, v0)
            br v13, block1(v13, v11), block2
        block2:
            ret v11
        }",
        "@f(77, i8[1 x 32], 2.5)",
    );
    // What loops for ever has no meaning, and nothing is wrong with it.
    assert!(crate::trial::differs(&trial, &|_, _, _| (), &mut |_, _| unreachable!()).is_none());
    let text = trial.functions[0].to_string().replace("add.i64 v7, v12", "sub.i64 v7, v12");
    let text = text.replace("br v13", "v14 = wrap v13\n br v14").replace("guard v13", "guard v7");
    let text = text.replace("guard v7", "v15 = wrap v7\n guard v15");
    let trial = Trial { functions: vec![parse_function(&text).unwrap()], ..trial };
    let wrong = |f: &mut Function, fuel: &mut Fuel, observe: &mut Observe<'_>| {
        let insts: Vec<_> = f.live_insts().map(|(_, inst)| inst).collect();
        for inst in insts {
            if f[inst].op == Op::Sub && fuel.spend() {
                let args = f.args(inst).to_vec();
                f.rewrite(inst, Op::Add, Type::I64, &args, Extra::None);
            }
        }
        observe("wrong", f, fuel.spent());
    };
    let report = planted(&trial, &wrong);
    assert_eq!(report.first.as_ref().map(|blame| (blame.pass, blame.total)), Some((Some("wrong"), 2)));
    let expected = "\
; run @f() = -1

func @f() -> i64 c {
block0:
    v0 = const.i64 0
    v1 = const.i64 1
    v2 = sub.i64 v0, v1
    ret v2
}
";
    assert_eq!(report.reduced.to_string(), expected, "{report}");
    assert_eq!(
        (report.found.as_str(), report.second.unwrap().brief().as_str()),
        ("1", "rewrite 1 of 1, by pass wrong")
    );
}

#[test]
fn a_pass_that_panics_is_at_fault() {
    let panics = |f: &mut Function, fuel: &mut Fuel, _: &mut Observe<'_>| {
        for (_, inst) in f.live_insts() {
            assert!(f[inst].op != Op::Mul || !fuel.spend() || !f.name.ends_with('1'), "no multiplication");
        }
    };
    let program = (0..).map(|seed| random::program(seed, &Shape::default()).trial());
    let trial = program
        .into_iter()
        .find(|trial| {
            trial.functions.len() > 1
                && crate::trial::differs(trial, &panics, &mut |functions, call| Ok(evaluate(functions, call)))
                    .is_some()
        })
        .unwrap();
    let report = planted(&trial, &panics);
    let blame = report.second.as_ref().unwrap_or_else(|| panic!("{report}"));
    assert!(blame.pass.is_none() && report.to_string().contains("panicked: no multiplication"), "{report}");
    let insts: usize = report.reduced.functions.iter().map(|f| f.live_insts().count()).sum();
    assert!(insts <= 8, "{report}");
}

#[test]
fn what_is_right_stays_as_it_is() {
    let trial = random::program(1, &Shape::small()).trial();
    let reduced = reduce(&trial, &mut |_| None, 100);
    assert_eq!(reduced.to_string(), trial.to_string());
}

#[test]
fn reducing_to_a_kind_of_instruction_leaves_little_else() {
    // Wrong is whatever has one of these: reduction then is to find the smallest program with it.
    let mut asked = 0;
    for op in [Op::Switch, Op::LoadIndexed, Op::CallIndirect, Op::F64ToI32Js, Op::StackAddr] {
        let trial = (0..).map(|seed| random::program(seed, &Shape::default()).trial());
        let has =
            |trial: &Trial| trial.functions.iter().any(|f| f.live_insts().any(|(_, inst)| f[inst].op == op));
        let trial = trial.into_iter().find(has).unwrap();
        let reduced = reduce(
            &trial,
            &mut |trial| {
                asked += 1;
                let (shown, trace) = crate::trial::trace(&trial.functions, &trial.call, 100_000);
                (shown.is_ok() && has(trial)).then_some(trace)
            },
            20_000,
        );
        assert!(has(&reduced) && is_valid(&reduced));
        let insts: usize = reduced.functions.iter().map(|f| f.live_insts().count()).sum();
        assert!(insts <= 12, "{}: {reduced}", op.info().name);
    }
    assert!(asked > 100);
}
