use super::*;
use crate::ir::{parse_module, verify};

/// Runs `@f` of a text with these arguments: the outcome or the error, as text.
fn run(text: &str, args: &[Val]) -> String {
    run_with(text, args, |_| {})
}

fn run_with(text: &str, args: &[Val], prepare: impl FnOnce(&mut Evaluator<'_>)) -> String {
    let parsed = parse_module(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let functions: Vec<Function> = parsed.into_iter().map(|(function, _)| function).collect();
    functions.iter().for_each(|function| verify(function).unwrap_or_else(|error| panic!("{error}")));
    let mut evaluator = Evaluator::new(&functions);
    evaluator.steps_max = 100_000;
    prepare(&mut evaluator);
    match evaluator.run("f", args) {
        Ok(outcome) => outcome.to_string(),
        Err(error) => format!("error: {error}"),
    }
}

/// Evaluates one instruction over parameters of the arguments' types.
fn compute(inst: &str, args: &[Val]) -> String {
    let params: Vec<String> =
        args.iter().enumerate().map(|(at, arg)| format!("v{at}: {}", arg.ty())).collect();
    let types: Vec<&str> = args.iter().map(|arg| arg.ty().name()).collect();
    let names: Vec<String> = (0..args.len()).map(|at| format!("v{at}")).collect();
    let op = Op::from_name(inst.split('.').next().unwrap()).unwrap();
    let suffix = inst.split('.').nth(1).and_then(Type::from_name);
    let result = match op.info().result {
        crate::ir::op::Kind::Same => suffix.unwrap(),
        kind => Type::from_name(&format!("{kind:?}").to_lowercase()).unwrap(),
    };
    let exit = if op.exits() { ", exit1()" } else { "" };
    run(
        &format!(
            "func @f({}) -> {result} {{\nblock0({}):\nv9 = {inst} {}{exit}\nret v9\n}}",
            types.join(", "),
            params.join(", "),
            names.join(", ")
        ),
        args,
    )
}

fn i32s(values: &[i32]) -> Vec<Val> {
    values.iter().map(|&value| Val::I32(value)).collect()
}

fn i64s(values: &[i64]) -> Vec<Val> {
    values.iter().map(|&value| Val::I64(value)).collect()
}

fn f64s(values: &[f64]) -> Vec<Val> {
    values.iter().map(|&value| Val::F64(value)).collect()
}

#[test]
fn integers() {
    let check = |inst: &str, args: &[i32], expected: i32| {
        assert_eq!(compute(&format!("{inst}.i32"), &i32s(args)), expected.to_string(), "{inst} {args:?}");
    };
    let check64 = |inst: &str, args: &[i64], expected: i64| {
        assert_eq!(compute(&format!("{inst}.i64"), &i64s(args)), expected.to_string(), "{inst} {args:?}");
    };
    check("add", &[i32::MAX, 1], i32::MIN);
    check("sub", &[i32::MIN, 1], i32::MAX);
    check("mul", &[0x10001, 0x10001], 0x20001);
    check("mul_high_s", &[-1, i32::MAX], -1);
    check("mul_high_u", &[-1, -1], -2);
    check64("mul_high_s", &[i64::MIN, i64::MIN], 1 << 62);
    check64("mul_high_u", &[-1, -1], -2);
    check("div_s", &[-7, 2], -3);
    check("div_s", &[i32::MIN, -1], i32::MIN);
    check("div_s", &[5, 0], 0);
    check("div_u", &[-1, 2], i32::MAX);
    check("div_u", &[-1, 0], 0);
    check("rem_s", &[-7, 2], -1);
    check("rem_s", &[i32::MIN, -1], 0);
    check("rem_s", &[-5, 0], -5);
    check("rem_u", &[-1, 16], 15);
    check64("rem_u", &[-1, 0], -1);
    check("neg", &[i32::MIN], i32::MIN);
    check("not", &[0], -1);
    check("and", &[-4, 7], 4);
    check("or", &[-4, 3], -1);
    check("xor", &[-1, 5], -6);
    check("shl", &[1, 33], 2);
    check64("shl", &[1, 33], 1 << 33);
    check("shr_s", &[-8, 1], -4);
    check("shr_u", &[-1, 28], 15);
    check64("shr_u", &[-1, 124], 15);
    check("rotr", &[1, 1], i32::MIN);
    check64("rotr", &[1, 65], i64::MIN);
    check("clz", &[1], 31);
    check64("clz", &[0], 64);
    check("ctz", &[8], 3);
    check("ctz", &[0], 32);
    check("popcnt", &[-1], 32);
    check64("bswap", &[1], 1 << 56);
    check("sext8", &[0x180], -128);
    check64("sext16", &[0x18000], -32768);
    check("lt_s", &[-1, 0], 1);
    check("lt_u", &[-1, 0], 0);
    check("ge_s", &[3, 3], 1);
    check("gt_u", &[-1, 1], 1);
    assert_eq!(compute("le_s.i64", &i64s(&[1, -1])), "0");
    assert_eq!(compute("eq.ptr", &[Val::Ptr(9), Val::Ptr(9)]), "1");
}

#[test]
fn doubles() {
    let check = |inst: &str, args: &[f64], expected: &str| {
        assert_eq!(compute(inst, &f64s(args)), expected, "{inst} {args:?}");
    };
    check("fadd", &[0.1, 0.2], "0.30000000000000004");
    check("fdiv", &[0.0, 0.0], "nan");
    check("fmin", &[0.0, -0.0], "-0.0");
    check("fmin", &[f64::NAN, 1.0], "nan");
    check("fmax", &[-0.0, 0.0], "0.0");
    check("fmax", &[-2.0, 3.5], "3.5");
    check("fnearest", &[2.5], "2.0");
    check("fnearest", &[-0.4], "-0.0");
    check("ffloor", &[-1.5], "-2.0");
    check("fround32", &[0.1], "0.10000000149011612");
    check("fneg", &[0.0], "-0.0");
    check("fne", &[f64::NAN, f64::NAN], "1");
    check("fge", &[f64::NAN, f64::NAN], "0");
    check("f64_to_i32", &[1e10], "2147483647");
    check("f64_to_i64", &[f64::NAN], "0");
    check("f64_to_i32_js", &[4294967297.9], "1");
    check("f64_to_i32_js", &[-1.5], "-1");
    check("f64_to_i32_js", &[-4294967295.0], "1");
    check("f64_to_i32_js", &[1e300], "0");
    check("f64_to_i32_js", &[f64::INFINITY], "0");
    check("f64_to_i32_checked", &[-7.0], "-7");
    check("f64_to_i32_checked", &[-0.0], "exit1() of @f");
    check("f64_to_i32_checked", &[0.5], "exit1() of @f");
    check("f64_to_i32_checked", &[2147483648.0], "exit1() of @f");
    check("fcanon", &[f64::from_bits(0xfff8_0000_0000_0001)], "nan");
    assert_eq!(compute("i64_to_f64", &i64s(&[i64::MAX])), "9.223372036854776e18");
    assert_eq!(compute("zext", &i32s(&[-1])), "4294967295");
    assert_eq!(compute("sext", &i32s(&[-1])), "-1");
    assert_eq!(compute("wrap", &i64s(&[1 << 32 | 5])), "5");
}

#[test]
fn checked_arithmetic_leaves() {
    assert_eq!(compute("add_checked.i32", &i32s(&[i32::MAX, 1])), "exit1() of @f");
    assert_eq!(compute("add_checked.i64", &i64s(&[i64::from(i32::MAX), 1])), "2147483648");
    assert_eq!(compute("sub_checked.i64", &i64s(&[i64::MIN, 1])), "exit1() of @f");
    assert_eq!(compute("mul_checked.i32", &i32s(&[1 << 16, 1 << 16])), "exit1() of @f");
    assert_eq!(compute("mul_checked.i32", &i32s(&[-46340, 46340])), "-2147395600");
}

const LOOP: &str = "
func @f(i64) -> i64 {
block0(v0: i64):
    v1 = const.i64 0
    v2 = const.i64 1
    jump block1(v1, v2)
block1(v3: i64, v4: i64):           ; Each takes the other's value.
    v5 = add.i64 v3, v4
    v6 = sub.i64 v0, v5
    v7 = const.i64 0
    v8 = gt_s.i64 v6, v7
    br v8, block1(v4, v5), block2
block2:
    ret v4
}";

#[test]
fn loops_end_or_run_out_of_steps() {
    assert_eq!(run(LOOP, &[Val::I64(100)]), "89");
    let forever = "func @f() {\nblock0:\njump block1\nblock1:\njump block1\n}";
    assert_eq!(run(forever, &[]), "error: too many steps");
}

#[test]
fn switches() {
    let text = "func @f(i32) -> i64 {\nblock0(v0: i32):\nv1 = const.i64 10\nv2 = const.i64 20\n\
                switch.i32 v0, block1(v1), [-1: block1(v2), 3: block2]\n\
                block1(v3: i64):\nret v3\nblock2:\nv4 = const.i64 30\nret v4\n}";
    let results: Vec<String> = [-1, 3, 7].iter().map(|&value| run(text, &[Val::I32(value)])).collect();
    assert_eq!(results, ["20", "30", "10"]);
}

#[test]
fn memory_is_read_and_written() {
    let text = "func @f(ptr, i64) -> i64 {\nblock0(v0: ptr, v1: i64):\n\
                v2 = load.i8s [v0 + 1]\nv3 = load_indexed.i16u [v0 + v1*2 - 2]\nv4 = add.i32 v2, v3\n\
                store.i16u v4, [v0 + 6]\nv5 = load.i64 [v0]\nret v5\n}";
    let result = run_with(text, &[Val::Ptr(0x1_0000_0000), Val::I64(2)], |evaluator| {
        assert_eq!(evaluator.memory.allocate(&[1, 0xff, 3, 4, 5, 6, 7, 8]), 0x1_0000_0000);
    });
    // The byte is -1, the two bytes are 0x0403.
    assert_eq!(result, i64::from_le_bytes([1, 0xff, 3, 4, 5, 6, 2, 4]).to_string());
    let outside = run(text, &[Val::Ptr(16), Val::I64(2)]);
    assert_eq!(outside, "error: @f: 1 bytes at 0x11 are in no area of memory, at `v2 = load.i8s [v0 + 1]`");
    let singles = "func @f(f64) -> f64 {\nslot0 = 4 align 4\nblock0(v0: f64):\nv1 = stack_addr slot0\n\
                   store.f32 v0, [v1]\nv2 = load.f32 [v1]\nret v2\n}";
    assert_eq!(run(singles, &[Val::F64(0.1)]), "0.10000000149011612");
    let undefined = "func @f() -> i32 {\nslot0 = 4 align 4\nblock0:\nv1 = stack_addr slot0\nv2 = load.i32 [v1]\nret v2\n}";
    assert!(
        run(undefined, &[])
            .starts_with("error: @f: 4 bytes at 0x700000000000 are read and not all written yet")
    );
}

#[test]
fn calls() {
    let fib = "
func @f(i64) -> i64 own {
    sig0 = own(i64) -> i64
    fn0 = @f sig0
block0(v0: i64):
    v1 = const.i64 2
    v2 = lt_s.i64 v0, v1
    br v2, block1, block2
block1:
    ret v0
block2:
    v3 = const.i64 1
    v4 = sub.i64 v0, v3
    v5 = call fn0(v4)
    v6 = sub.i64 v0, v1
    v7 = func_addr fn0
    v8 = call_indirect sig0, v7(v6)
    v9 = add.i64 v5, v8
    ret v9
}";
    assert_eq!(run(fib, &[Val::I64(15)]), "610");
    let endless = "func @f() {\nsig0 = c()\nfn0 = @f sig0\nblock0:\ncall fn0()\nret\n}";
    assert_eq!(run(endless, &[]), "error: calls nest too deep");
    let tail = "func @f(i64) -> i64 {\nsig0 = c(i64) -> i64\nfn0 = @f sig0\nfn1 = @g sig0\nblock0(v0: i64):\n\
                v1 = const.i64 1\nv2 = sub.i64 v0, v1\nv3 = wrap v2\nbr v3, block1, block2\nblock1:\ntail_call fn0(v2)\n\
                block2:\ntail_call fn1(v0)\n}";
    let result = run_with(tail, &[Val::I64(20_000)], |evaluator| {
        evaluator.native("g", Signature::c(&[Type::I64], Some(Type::I64)), |_, args| match args {
            [Val::I64(value)] => Some(Val::I64(value + 41)),
            _ => None,
        });
    });
    assert_eq!(result, "42");
    assert_eq!(run(tail, &[Val::I64(1)]), "error: there is no function @g");
    let wrong = "func @f() {\nsig0 = c() -> i32\nfn0 = @g sig0\nblock0:\nv0 = call fn0()\nret\n}\nfunc @g() {\nblock0:\nret\n}";
    assert_eq!(run(wrong, &[]), "error: @g called as c() -> i32");
    let nowhere = "func @f() {\nsig0 = c()\nblock0:\nv0 = const.ptr 17\ncall_indirect sig0, v0()\nret\n}";
    assert_eq!(run(nowhere, &[]), "error: there is no function at 0x11");
}

#[test]
fn an_exit_ends_the_run_from_any_depth() {
    let text = "func @f(i64) -> i64 {\nsig0 = c(i64, i32)\nfn0 = @g sig0\nblock0(v0: i64):\nv1 = const.i32 0\n\
                call fn0(v0, v1)\nret v0\n}\n\
                func @g(i64, i32) {\nblock0(v0: i64, v1: i32):\nguard v1, exit9(v1, v0)\nret\n}";
    assert_eq!(run(text, &[Val::I64(5)]), "exit9(0, 5) of @g");
    let leave = "func @f(f64) {\nblock0(v0: f64):\nleave exit2(v0)\n}";
    assert_eq!(run(leave, &[Val::F64(-0.0)]), "exit2(-0.0) of @f");
    assert_eq!(run("func @f() {\nblock0:\nunreachable\n}", &[]), "error: @f reached `unreachable`");
    assert_eq!(run(leave, &[]), "error: @f called as c()");
}
