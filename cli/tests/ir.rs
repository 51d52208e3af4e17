//! `tierlock ir` as a user meets it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn ir(arguments: &[&str], file: &Path) -> Output {
    let binary = env!("CARGO_BIN_EXE_tierlock");
    // Under emulation, what runs this test runs the command too.
    let emulator = std::env::var("TIERLOCK_EMULATOR").unwrap_or_default();
    let mut words = emulator.split_whitespace().chain([binary]);
    let mut command = Command::new(words.next().expect("the binary at least"));
    command.args(words).arg("ir").args(arguments).arg(file);
    command.env_remove("RUST_BACKTRACE").env_remove("BLESS");
    command.output().expect("it starts")
}

fn file(name: &str, content: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("ir");
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(name);
    fs::write(&path, content).expect("a file");
    path
}

fn out(output: &Output) -> &str {
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

const DOUBLE: &str = "\
; run @double(21) = 42
; run @double(2147483647) = exit3(2147483647)

func @double(i32) -> i32 {
block0(v0: i32):
    v1 = const.i32 0
    v2 = add.i32 v0, v1
    v3 = add_checked.i32 v2, v0, exit3(v0)
    ret v3
}
";

#[test]
fn errors_name_place_rule_and_text() {
    let wrong = file("wrong.ir", "func @f(i64) -> i32 {\nblock0(v0: i64):\n    ret v0\n}\n");
    let output = ir(&["check"], &wrong);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    for part in [":3:5: ", "(rule `return`)", "at `ret v0`", "wrong.ir"] {
        assert!(said.contains(part), "{part:?} in {said}");
    }
    let good = file("good.ir", DOUBLE);
    assert!(out(&ir(&["check"], &good)).ends_with("good.ir: 1 function\n"));
    assert!(out(&ir(&["print"], &good)).starts_with("func @double(i32) -> i32 c {\nblock0(v0: i32):\n"));
}

#[test]
fn passes_have_switches_and_fuel() {
    let double = file("double.ir", DOUBLE);
    let optimised = "func @double(i32) -> i32 c {\nblock0(v0: i32):\n    v3 = add_checked.i32 v0, v0, exit3(v0)\n    ret v3\n}\n";
    assert_eq!(out(&ir(&["opt"], &double)), optimised);
    let printed = out(&ir(&["print"], &double)).to_string();
    assert_eq!(out(&ir(&["opt", "--fuel", "0"], &double)), printed);
    assert_eq!(out(&ir(&["opt", "--no-opt"], &double)), printed);
    assert!(out(&ir(&["opt", "--no-fold"], &double)).contains("v2 = add.i32 v0, v1"));
    let text = out(&ir(&["opt", "--print-after", "dce"], &double)).to_string();
    assert!(text.starts_with("; after dce, 2 rewrites\n") && text.ends_with(optimised), "{text}");
    let stages = out(&ir(&["opt", "--print-after", "all"], &double)).matches("; after ").count();
    assert_eq!(stages, tierlock_codegen::passes::PIPELINE.len());
}

#[test]
fn calls_run_and_are_evaluated() {
    let double = file("run.ir", DOUBLE);
    let expected = "@double(21) = 42\n@double(2147483647) = exit3(2147483647)\n";
    for flags in [&["run"][..], &["run", "--eval"], &["run", "--regs", "6"], &["run", "--no-opt"]] {
        assert_eq!(out(&ir(flags, &double)), expected, "{flags:?}");
    }
    let memory = file(
        "memory.ir",
        "func @f(ptr) {\nblock0(v0: ptr):\n    v1 = load.i16u [v0]\n    store.i16u v1, [v0 + 2]\n    ret\n}\n",
    );
    let binary = env!("CARGO_BIN_EXE_tierlock");
    let emulator = std::env::var("TIERLOCK_EMULATOR").unwrap_or_default();
    let mut words = emulator.split_whitespace().chain([binary]);
    let mut command = Command::new(words.next().expect("the binary at least"));
    let output = command.args(words).args(["ir", "run"]).arg(&memory).arg("@f(i16[7, 8])").output().unwrap();
    assert_eq!(out(&output), "@f(i16[7, 8]) = nothing, i16[7 x 2]\n");
}

#[test]
fn both_architectures_are_compiled_for_on_any_host() {
    let double = file("compile.ir", DOUBLE);
    for (target, word, machine) in [("x86_64", "ret", 62), ("aarch64", "bti c", 183)] {
        let object = double.with_extension(target);
        let shown = object.to_string_lossy().into_owned();
        let output = ir(&["compile", "--target", target, "--emit-obj", &shown], &double);
        assert!(out(&output).starts_with("@double: ") && out(&output).contains(word), "{output:?}");
        let bytes = fs::read(object).expect("an object file");
        assert_eq!((&bytes[..4], bytes[18]), (&b"\x7fELF"[..], machine));
    }
}

#[test]
fn a_test_says_what_is_wrong_and_writes_golden_output() {
    let good = file("test.ir", DOUBLE);
    let line = out(&ir(&["test"], &good)).to_string();
    assert!(line.starts_with("ok ") && line.contains("test.ir, 2 runs in "), "{line}");

    let bad = file("bad.ir", &DOUBLE.replace("= 42", "= 43"));
    let output = ir(&["test"], &bad);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.starts_with("FAIL ") && said.contains("@double(21) = 43\n    evaluated = 42\n"), "{said}");

    let golden = file("golden.ir", &format!("; opt fold\n; disasm aarch64\n{DOUBLE}"));
    assert!(
        String::from_utf8_lossy(&ir(&["test"], &golden).stdout).contains("there is no golden `opt fold`")
    );
    out(&ir(&["test", "--bless"], &golden));
    let blessed = fs::read_to_string(&golden).expect("it is there");
    assert!(blessed.contains("\n;= opt fold\n;| func @double(i32) -> i32 c {\n"), "{blessed}");
    assert!(blessed.contains("\n;= disasm aarch64\n;| @double:\n"), "{blessed}");
    out(&ir(&["test"], &golden));
    fs::write(&golden, blessed.replace(";|     ret v3", ";|     ret v2")).expect("written");
    let output = ir(&["test"], &golden);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("golden `opt fold` differs:\n    -     ret v2\n    +     ret v3\n"), "{said}");

    let error = file("error.ir", "; error 3:1: expected a block, at `}`\nfunc @f() {\n}\n");
    out(&ir(&["test"], &error));
    let empty = file("empty.ir", "func @f() {\nblock0:\n    ret\n}\n");
    assert!(String::from_utf8_lossy(&ir(&["test"], &empty).stdout).contains("it expects nothing"));
}

/// Says that two accesses to one place do not meet, which is wrong, and which the passes believe.
const LIE: &str = "\
; run @main(i64[5, 6], 7, 2.5) = 14

func @main(ptr, i64, f64) -> i64 {
    sig0 = own(ptr, i64) -> i64
    fn0 = @lie sig0
block0(v0: ptr, v1: i64, v2: f64):
    v3 = call fn0(v0, v1)
    v4 = fadd v2, v2
    v5 = const.i64 2
    v6 = add.i64 v3, v5
    v7 = wrap v6
    guard v7, exit1(v4)
    ret v6
}
func @lie(ptr, i64) -> i64 own {
block0(v0: ptr, v1: i64):
    v2 = load.i64 [v0] !1
    v3 = const.i32 1
    br v3, block1, block2(v2)
block1:
    store.i64 v1, [v0] !2
    v4 = load.i64 [v0] !1
    jump block2(v4)
block2(v5: i64):
    v6 = add.i64 v2, v5
    ret v6
}
";

/// What is left of it, and whose fault it is.
fn reduced(said: &str) {
    let reduced = said.split_once("reduced:").unwrap_or_else(|| panic!("{said}")).1;
    let reduced = reduced.split_once(" was found").unwrap_or_else(|| panic!("{said}")).0;
    assert!(said.contains(", by pass memory"), "{said}");
    assert!(
        reduced.contains("; run @lie(") && !reduced.contains("@main") && !reduced.contains("block1"),
        "{said}"
    );
    let insts = reduced.lines().filter(|line| line.contains(" = ") && !line.contains("; run")).count();
    assert!(insts <= 4, "{insts} instructions in {said}");
}

#[test]
fn what_goes_wrong_is_reduced_and_its_rewrite_named() {
    let lie = file("lie.ir", LIE);
    let output = ir(&["test"], &lie);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.starts_with("FAIL ") && said.contains("evaluator optimised = "), "{said}");
    reduced(&said);

    // An emulated process cannot start others of its kind.
    let apart = std::env::var_os("TIERLOCK_EMULATOR").is_none();
    let left = file("left.ir", "");
    let out_file = format!("--out={}", left.display());
    for how in [&["--in-process"][..], &[]].iter().take(if apart { 2 } else { 1 }) {
        let arguments = [&["reduce", &out_file, "--way"][..], &[native_way()], how].concat();
        reduced(out(&ir(&arguments, &lie)));
        let left = fs::read_to_string(&left).expect("it was written");
        assert!(left.starts_with("; run @lie("), "{left}");
    }
    let output = ir(&["reduce", "--in-process"], &file("right.ir", DOUBLE));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code() == Some(1) && said.contains("nothing goes wrong in any way"), "{said}");
}

/// A way of this machine that runs the passes.
fn native_way() -> &'static str {
    let output = ir(&["test", "--way", "none"], &file("way.ir", DOUBLE));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let named = ["x86_64 optimised", "aarch64 optimised"];
    named.into_iter().find(|way| said.contains(way)).unwrap_or_else(|| panic!("{said}"))
}
