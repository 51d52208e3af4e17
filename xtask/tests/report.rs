//! `cargo xtask report` as a process: what is missing is said on the page, what is broken is an error with its place. What the page looks like is
//! `cargo xtask ci report-check`'s.

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use support::{Folder, both, check_fails};

/// A project with the matrix of this one.
fn project(name: &str) -> Folder {
    let project = Folder::new("report", name);
    let matrix = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ci/matrix.toml");
    project.write("ci/matrix.toml", &fs::read_to_string(matrix).unwrap());
    project
}

fn report(project: &Folder, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--root").arg(&project.root).arg("report").args(arguments);
    command.env_remove("CARGO_TARGET_DIR").output().unwrap()
}

#[test]
fn what_is_missing_is_said_with_what_makes_it() {
    let project = project("empty");
    let output = report(&project, &[]);
    assert!(output.status.success(), "{}", both(&output));
    let page = fs::read_to_string(project.root.join("target/xtask/report.html")).unwrap();
    for command in ["cargo xtask ci matrix", "cargo xtask bench --save", "cargo xtask bench peers"] {
        assert!(page.contains(&format!("<code>{command}</code></p>")), "{command}");
    }
    assert_eq!(page.matches("class=missing").count(), 5);
    let elsewhere = project.root.join("a/b.html");
    assert!(report(&project, &["--out", elsewhere.to_str().unwrap()]).status.success());
    assert!(elsewhere.is_file());
}

#[test]
fn what_the_last_run_wrote_is_shown_and_escaped() {
    let project = project("matrix");
    let matrix = r#"{"passed": 1, "failed": 1, "not_run": 1, "interrupted": true, "seconds": 61.5,
        "lanes": [{"name": "x86_64 native", "emulated": false}],
        "cells": [{"program": "a/x", "config": "interp", "schedule": "tier=interp", "lane": "x86_64 native", "class": "passed", "ms": 1.5},
            {"program": "a/y", "config": "interp", "schedule": "tier=interp", "lane": "x86_64 native", "class": "crash", "detail": "<b>SIGSEGV</b>"},
            {"program": "b/z", "config": "interp", "schedule": "tier=interp", "lane": "x86_64 native", "class": "not-run"}]}"#;
    project.write("target/xtask/matrix.json", matrix);
    let output = report(&project, &[]);
    assert!(output.status.success(), "{}", both(&output));
    let page = fs::read_to_string(project.root.join("target/xtask/report.html")).unwrap();
    for part in [
        "3 cells in 1 min 1 s",
        "Somebody ended this run",
        ">1 of 2</td>",
        ">0 of 1</td>",
        "<b class=bad>crash</b> a/y",
        "&lt;b&gt;SIGSEGV&lt;/b&gt;",
    ] {
        assert!(page.contains(part), "expected `{part}` in:\n{page}");
    }
}

#[test]
fn what_is_broken_is_named_with_its_place() {
    let project = project("broken");
    project.write("target/xtask/matrix.json", "{\n  \"passed\": \"many\"\n}\n");
    check_fails(&report(&project, &[]), "matrix.json:2:18: invalid type: string \"many\", expected usize");
    project.write("target/xtask/matrix.json", "{\"passed\": 1");
    check_fails(&report(&project, &[]), "matrix.json:1:12: EOF while parsing an object");
    fs::remove_file(project.root.join("target/xtask/matrix.json")).unwrap();
    project.write("target/xtask/peers.json", "[]");
    check_fails(&report(&project, &[]), "peers.json:1:");
    let short = r#"{"date": "", "revision": "", "base": "a", "peers": ["a"], "missing": [], "empty": {"program": "", "cells": []}, "programs": []}"#;
    project.write("target/xtask/peers.json", short);
    check_fails(&report(&project, &[]), "peers.json: expected a cell for each peer in every row");
    fs::remove_file(project.root.join("target/xtask/peers.json")).unwrap();
    project.write("corpus/baselines/history.jsonl", "\n");
    check_fails(&report(&project, &[]), "corpus/baselines/history.jsonl:1:0: EOF while parsing a value");
    fs::remove_file(project.root.join("corpus/baselines/history.jsonl")).unwrap();
    project.write("corpus/baselines/x86_64.toml", "format = 1\nformat = 2\n");
    check_fails(&report(&project, &[]), "corpus/baselines/x86_64.toml:2:1: duplicate key");
    fs::remove_file(project.root.join("corpus/baselines/x86_64.toml")).unwrap();
    check_fails(&report(&project, &["--matrix", "none.json"]), "there is no file none.json");
    check_fails(&report(&project, &["--out", "/dev/null/x.html"]), "/dev/null");
}
