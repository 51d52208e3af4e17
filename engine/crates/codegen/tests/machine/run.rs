//! Functions that are compiled for the host and run.

use crate::support::{check, check_compiled, parse, targets};
use tierlock_codegen::compile::{Options, compile};
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

fn int(value: i64) -> Val {
    Val::I64(value)
}

fn returns(value: i64) -> Outcome {
    Outcome::Return(Some(int(value)))
}

#[test]
fn arguments_of_both_conventions() {
    // Each convention has more arguments than registers of either class, and the weights tell them apart.
    for conv in ["c", "own"] {
        let types: Vec<&str> = (0..24).map(|at| if at % 2 == 0 { "i64" } else { "f64" }).collect();
        let params: Vec<String> = types.iter().enumerate().map(|(at, ty)| format!("v{at}: {ty}")).collect();
        let mut text = format!(
            "func @main(i64) -> i64 c {{
                 sig0 = {conv}({0}) -> i64
                 fn0 = @weigh sig0
             block0(v0: i64):
                 v50 = func_addr fn0\n",
            types.join(", ")
        );
        for at in 0..24 {
            match at % 2 {
                0 => text += &format!("v{} = const.i64 {}\n", at + 1, at + 1),
                _ => text += &format!("v{} = const.f64 {}.0\n", at + 1, at + 1),
            }
        }
        let args: Vec<String> = (0..24).map(|at| format!("v{}", at + 1)).collect();
        text += &format!("v30 = call fn0({0})\nv31 = call_indirect sig0, v50({0})\n", args.join(", "));
        text += "v32 = sub.i64 v30, v31\nv33 = add.i64 v32, v30\nv34 = add.i64 v33, v0\nret v34\n}\n";
        text += &format!(
            "func @weigh({}) -> i64 {conv} {{\nblock0({}):\nv30 = const.i64 0\n",
            types.join(", "),
            params.join(", ")
        );
        let mut sum = 30;
        let mut expect = 0i64;
        for at in 0..24 {
            let value = match at % 2 {
                0 => format!("v{at}"),
                _ => {
                    text += &format!("v{} = f64_to_i64 v{at}\n", sum + 1);
                    sum += 1;
                    format!("v{sum}")
                }
            };
            let old = if at == 0 { 30 } else { sum - at % 2 };
            text += &format!("v{} = const.i64 3\n", sum + 1);
            text += &format!("v{} = mul.i64 v{old}, v{}\n", sum + 2, sum + 1);
            text += &format!("v{} = add.i64 v{}, {value}\n", sum + 3, sum + 2);
            sum += 3;
            expect = expect.wrapping_mul(3).wrapping_add(at + 1);
        }
        text += &format!("ret v{sum}\n}}\n");
        check(&parse(&text), &[int(1)], &returns(expect + 1));
    }
}

#[test]
fn a_tail_call_takes_no_stack() {
    // As deep as no stack is; with arguments on the stack, and the callee by address every other time.
    let many = "i64, i64, i64, i64, i64, i64, i64, i64, i64, i64";
    let text = format!(
        "func @main(i64) -> i64 c {{
             sig0 = own({many}) -> i64
             fn0 = @even sig0
         block0(v0: i64):
             v1 = const.i64 1
             v2 = call fn0(v0, v1, v1, v1, v1, v1, v1, v1, v1, v1)
             ret v2
         }}
         func @even({many}) -> i64 own {{
             sig0 = own({many}) -> i64
             fn0 = @odd sig0
         block0(v0: i64, v1: i64, v2: i64, v3: i64, v4: i64, v5: i64, v6: i64, v7: i64, v8: i64, v9: i64):
             v10 = const.i64 1
             v11 = sub.i64 v0, v10
             v12 = add.i64 v9, v10
             v13 = const.i64 0
             v14 = eq.i64 v0, v13
             br v14, block1, block2
         block1:
             v15 = add.i64 v8, v9
             ret v15
         block2:
             v16 = func_addr fn0
             tail_call_indirect sig0, v16(v11, v1, v2, v3, v4, v5, v6, v7, v12, v8)
         }}
         func @odd({many}) -> i64 own {{
             sig0 = own({many}) -> i64
             fn0 = @even sig0
         block0(v0: i64, v1: i64, v2: i64, v3: i64, v4: i64, v5: i64, v6: i64, v7: i64, v8: i64, v9: i64):
             v10 = const.i64 1
             v11 = sub.i64 v0, v10
             v13 = const.i64 0
             v14 = eq.i64 v0, v13
             br v14, block1, block2
         block1:
             v15 = sub.i64 v8, v9
             ret v15
         block2:
             tail_call fn0(v11, v1, v2, v3, v4, v5, v6, v7, v9, v8)
         }}"
    );
    let f = parse(&text);
    check(&f, &[int(3)], &returns(2));
    check(&f, &[int(4)], &returns(4));
    check_compiled(&f, &[int(3_000_000)], &returns(1_500_002));
}

#[test]
fn a_tail_call_without_room_for_its_arguments_is_refused() {
    let many = ["i64"; 12].join(", ");
    let args = ["v0"; 12].join(", ");
    let f = parse(&format!(
        "func @f(i64) -> i64 own {{
             sig0 = own({many}) -> i64
             fn0 = @g sig0
         block0(v0: i64):
             tail_call fn0({args})
         }}"
    ));
    for target in targets() {
        let error = compile(&f[0], &Options::new(target)).expect_err("its caller has no room");
        assert!(error.to_string().contains("arguments on the stack in a tail call"), "{error}");
    }
}

#[test]
fn switches_find_their_cases() {
    let sets: [(&str, Vec<i64>); 6] = [
        ("i32", vec![0, 1, 2, 3, 4]),
        ("i32", vec![-3, -2, 0, 1, 4, 6]),
        ("i32", vec![i64::from(i32::MIN), -1, 5, 1000, i64::from(i32::MAX)]),
        ("i64", vec![i64::MIN, -1, 0, 1 << 40, i64::MAX]),
        ("i64", vec![1_000_000, 1_000_001, 1_000_002, 1_000_005, 1_000_003]),
        ("i64", (0..200).map(|at| at * 3).collect()),
    ];
    for (ty, keys) in sets {
        let cases: Vec<String> =
            keys.iter().enumerate().map(|(at, key)| format!("{key}: block{}", at + 2)).collect();
        let mut text = format!(
            "func @f({ty}) -> i64 c {{\nblock0(v0: {ty}):\nswitch.{ty} v0, block1, [{}]\n",
            cases.join(", ")
        );
        for at in 0..=keys.len() {
            text += &format!("block{}:\nv{} = const.i64 {at}\nret v{}\n", at + 1, at + 1, at + 1);
        }
        let f = parse(&(text + "}\n"));
        let near = keys.iter().flat_map(|&key| [key.wrapping_sub(1), key, key.wrapping_add(1)]);
        for value in near.collect::<Vec<i64>>() {
            let (value, arg) = match ty {
                "i32" => (i64::from(value as i32), Val::I32(value as i32)),
                _ => (value, int(value)),
            };
            let place = keys.iter().position(|&key| key == value).map_or(0, |at| at as i64 + 1);
            check(&f, &[arg], &returns(place));
        }
    }
}

#[test]
fn stack_slots_are_apart_and_aligned() {
    let f = parse(
        "func @f(i64) -> i64 c {
             slot0 = 1 align 1
             slot1 = 24 align 16
             slot2 = 9000 align 8
         block0(v0: i64):
             v1 = stack_addr slot0
             v2 = stack_addr slot1
             v3 = stack_addr slot2
             v4 = wrap v0
             store.i8u v4, [v1]
             store.i64 v0, [v2]
             store.i64 v0, [v2 + 16]
             store.i64 v0, [v3]
             store.i64 v0, [v3 + 8992]
             v5 = ptr_to_int v2
             v6 = const.i64 15
             v7 = and.i64 v5, v6
             v8 = load.i8u [v1]
             v9 = zext v8
             v10 = load.i64 [v2 + 16]
             v11 = load.i64 [v3 + 8992]
             v12 = add.i64 v9, v10
             v13 = add.i64 v12, v11
             v14 = add.i64 v13, v7
             ret v14
         }",
    );
    check(&f, &[int(0x101)], &returns(0x203));
}

#[test]
fn a_frame_that_is_too_large_is_refused() {
    let f = parse(
        "func @f() -> ptr c {
             slot0 = 2000000000 align 16
         block0:
             v0 = stack_addr slot0
             ret v0
         }",
    );
    for target in targets() {
        let error = compile(&f[0], &Options::new(target)).expect_err("there is no such stack");
        assert!(error.to_string().contains("bytes of frame"), "{error}");
    }
}

#[test]
fn an_exit_in_a_callee_ends_the_run() {
    let f = parse(
        "func @main(i64, f64) -> i64 c {
             sig0 = own(i64, f64) -> i64
             fn0 = @inner sig0
         block0(v0: i64, v1: f64):
             v2 = call fn0(v0, v1)
             v3 = add.i64 v2, v0
             ret v3
         }
         func @inner(i64, f64) -> i64 own {
             sig0 = own(i64, f64) -> i64
             fn0 = @inner sig0
         block0(v0: i64, v1: f64):
             v2 = const.i64 1
             v3 = sub.i64 v0, v2
             v4 = fadd v1, v1
             v5 = const.i64 0
             v6 = ge_s.i64 v3, v5
             guard v6, exit9(v0, v1, v2, v4)
             v7 = call fn0(v3, v4)
             v8 = add.i64 v7, v0
             ret v8
         }",
    );
    let values = vec![int(0), Val::F64(48.0), int(1), Val::F64(96.0)];
    let left = Outcome::Exit { function: "inner".to_string(), exit: Exit(9), values };
    check(&f, &[int(4), Val::F64(3.0)], &left);
}
