use super::{parse_function, parse_module};
use crate::ir::{Block, Inst};

/// Every form there is, as it prints.
const ALL: &str = "\
func @all.of$it(ptr, i64, f64) -> i64 own {
    sig0 = c(i64, f64) -> f64
    sig1 = own()
    sig2 = own(ptr) -> i64
    fn0 = @helper sig0
    fn1 = @other sig1
    slot0 = 24 align 16
block0(v0: ptr, v1: i64, v2: f64):
    v3 = const.i32 -2147483648
    v4 = const.i64 9223372036854775807
    v5 = const.f64 -0.0
    v6 = const.f64 nan
    v7 = const.f64 0xfff8000000000001
    v8 = const.f64 -inf
    v9 = const.f64 5e-324
    v10 = const.ptr 0xffffffffffffffff
    v11 = stack_addr slot0
    v12 = func_addr fn1
    v13 = load.i8s [v0 - 2147483648] !const
    v14 = load_indexed.f32 [v0 + v1*4 + 2147483647] !7
    store.i16u v13, [v11 + 2]
    store_indexed.ptr v12, [v0 + v1*1] !2
    v15 = call fn0(v1, v2)
    call fn1()
    v16 = call_indirect sig2, v12(v11)
    guard v3, exit4294967295()
    v17 = add_checked.i64 v1, v16, exit0(v0, v15)
    v30 = select.f64 v3, v14, v2
    br v3, block1(v17), block7
block1(v18: i64):
    switch.i64 v18, block2, [-1: block1(v4), 0: block3, 5: block3]
block7 cold:
    leave exit3(v5)
block2:
    switch.i32 v3, block4, []
block3:
    tail_call_indirect sig2, v12(v10)
block4:
    jump block5(v4, v4)
block5(v19: i64, v20: i64) cold:
    v21 = fadd v2, v2
    v22 = lt_u.ptr v0, v11
    br v22, block6, block8
block6:
    ret v19
block8:
    unreachable
}
";

#[test]
fn what_is_printed_parses_to_the_same() {
    let function = parse_function(ALL).unwrap();
    assert_eq!(function.to_string(), ALL);
}

#[test]
fn texts_of_several_functions_and_comments() {
    let text = "; first\nfunc @a() {\nblock0: ; here\n  ret\n}\n\nfunc @b() c {\nblock0:\n  ret }";
    let functions = parse_module(text).unwrap();
    assert_eq!(functions.len(), 2);
    assert_eq!(functions[1].1.locate(Some(Block::new(0)), Some(Inst::new(0))), (9, 3));
    assert_eq!(functions[1].0.to_string(), "func @b() c {\nblock0:\n    ret\n}\n");
    assert!(parse_function(text).is_err());
}

fn check(body: &str, expected: &str) {
    let text = format!("func @f(i64) -> i64 {{\nblock0(v0: i64):\n{body}\n}}\n");
    let error = parse_function(&text).map(|function| function.to_string()).unwrap_err();
    assert_eq!(error.to_string(), expected, "of {body}");
}

#[test]
fn errors_have_their_place() {
    check("  v1 = ad.i64 v0, v0", "3:8: expected an instruction, at `ad`");
    check("  v1 = add v0, v0", "3:12: expected `.`, at `v0`");
    check("  v1 = add.f64 v0, v0", "3:12: `add` does not come in f64, at `f64`");
    check("  v1 = fadd.f64 v0, v0", "3:12: `fadd` comes in one type only, at `.`");
    check("  v1 = add.i64 v0 v0", "3:19: expected `,`, at `v0`");
    check("  v1 = add.i64 v0, v2", "3:20: the value is not defined, at `v2`");
    check("  v0 = add.i64 v0, v0", "3:3: the value is defined already, at `v0`");
    check("  v1 = add.i64 v0, v0 v0", "3:23: expected the end of the line, at `v0`");
    check("  add.i64 v0, v0", "3:3: `add` has a result of type i64, at `add`");
    check("  v1 = ret v0", "3:3: `ret` has no result here, at `v1`");
    check("  jump block1", "3:8: there is no such block, at `block1`");
    check("  v1 = const.i32 2147483648", "3:18: an i32 does not fit 32 bits, at `2147483648`");
    check("  v1 = const.f64 1.5.2", "3:18: expected a double, at `1.5.2`");
    check("  v1 = load.i64 [v0 + 3000000000]", "3:23: an offset does not fit 32 bits, at `3000000000`");
    check("  v1 = load_indexed.i64 [v0 + v0*3]", "3:34: expected 1, 2, 4 or 8, at `3`");
    check("  v1 = load.i64 [v0] !65535", "3:23: an alias class must be below 65535, at `65535`");
    check("  v1 = call fn0(v0)", "3:13: there is no such function, at `fn0`");
    check("  v1 = stack_addr slot0", "3:19: there is no such stack slot, at `slot0`");
    check("  v99999999 = const.i32 1", "3:3: a number must be below 262211, at `v99999999`");
    check("  v01 = const.i32 1", "3:3: expected an instruction, at `v01`");
    check("  ret v0\nblock0:\n  ret v0", "4:1: the block is there already, at `block0`");
    check("  é ret v0", "3:3: expected an instruction, at `é`");
    check("  ret v0 }\n func @f", "4:2: expected one function only, at `func`");
}

#[test]
fn texts_that_end_early() {
    for end in (0..ALL.len() - 2).filter(|&end| ALL.is_char_boundary(end)) {
        assert!(parse_function(&ALL[..end]).is_err(), "{}", &ALL[..end]);
    }
}
