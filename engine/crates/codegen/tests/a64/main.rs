//! What ARM64 code is made of which IR: `tests/golden/a64.txt` holds functions, and behind each its code.
//!
//! Runs on any host. `BLESS=1` rewrites the code.

mod plain;

use std::path::PathBuf;

use tierlock_asm::{Target, disassemble_code};
use tierlock_codegen::compile::{Options, compile_with};
use tierlock_codegen::ir::{parse_function, verify};

const ARROW: &str = "=>\n";

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/a64.txt")
}

/// The code of a function, without the landing pad that every function begins with.
fn code(text: &str, target: Target) -> String {
    let f = parse_function(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    verify(&f).unwrap_or_else(|error| panic!("{error:?}\n{text}"));
    let compiled = compile_with(&f, &Options::new(target), &plain::allocate, &mut |_, _| {});
    let compiled = compiled.unwrap_or_else(|error| panic!("{error}\n{text}"));
    let lines = disassemble_code(&target, &compiled.code, 0);
    assert_eq!(lines[0].text, "bti c", "{text}");
    lines[1..].iter().map(|line| format!("{:4x}  {}\n", line.offset, line.text)).collect()
}

#[test]
fn selection_makes_the_golden_code() {
    let golden = std::fs::read_to_string(path()).expect("the golden file is there");
    let mut made = String::new();
    let mut count = 0;
    for case in golden.split("\n\n").filter(|case| !case.trim().is_empty()) {
        let text = case.split(ARROW).next().expect("a function stands first").trim_start();
        // Functions whose name says so are for CPUs with more than the base.
        let target = if text.contains("@lse_") { Target::a64_lse() } else { Target::a64_base() };
        let text = format!("{}\n", text.trim_end());
        made += &format!("{text}{ARROW}{}\n", code(&text, target));
        count += 1;
    }
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path(), &made).expect("the golden file is writable");
        return;
    }
    for (made, golden) in made.split("\n\n").zip(golden.split("\n\n")) {
        assert_eq!(made.trim(), golden.trim(), "BLESS=1 accepts the new code");
    }
    assert_eq!(made.trim_end(), golden.trim_end(), "BLESS=1 accepts the new code");
    assert!(count >= 80, "{count} cases");
}
