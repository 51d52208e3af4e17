//! `cargo xtask fuzz` as a process, with an engine that goes wrong on demand.

mod support;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;
use support::{Folder, both, check_fails, for_this_host};

const MATRIX: &str = r#"
[build]
package = "none"
binary = "none"
profile = "dev"
[limits]
time_ms = 300
memory_bytes = 1000
output_bytes = 1000
emulated-time-factor = 1
grace_ms = 3000
failures-max = 50
[[arch]]
name = "here"
machine = "HOST_ARCH"
native = ["HOST_TRIPLE"]
[[config]]
name = "interp"
schedule = "tier=interp"
set = "fast"
[fuzz]
interp_time_ms = 2000
time_ms = 300
memory_bytes = 1000
output_bytes = 10000
emulated-every = 1
[[fuzz.config]]
name = "interp"
schedule = "tier=interp"
[[fuzz.config]]
name = "baseline"
schedule = "tier=baseline,eager"
[[fuzz.config]]
name = "auto"
schedule = "tier=auto,seed=SEED"
every = 2
"#;

struct Project {
    folder: Folder,
}

impl Project {
    fn new(name: &str) -> Self {
        let project = Self { folder: Folder::new("fuzz", name) };
        project.folder.write("ci/matrix.toml", &for_this_host(MATRIX));
        fs::create_dir_all(project.folder.root.join("engines")).unwrap();
        project
    }

    fn fuzz(&self, engine: &str, arguments: &[&str]) -> Output {
        let path = self.folder.root.join("engines").join(engine);
        if !path.exists() {
            std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_fake-engine"), &path).unwrap();
        }
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("--root").arg(&self.folder.root).args(["fuzz", "--no-node", "--binary"]);
        command.arg(format!("here={}", path.display())).args(arguments);
        command.env_remove("CARGO_TARGET_DIR").env_remove("CI").output().unwrap()
    }

    fn state(&self) -> Value {
        let text = fs::read_to_string(self.folder.root.join("target/xtask/fuzz/state.json")).unwrap();
        let mut state: Value = serde_json::from_str(&text).unwrap();
        state["seconds"] = Value::Null;
        state
    }

    fn findings(&self) -> Vec<PathBuf> {
        let folder = self.folder.root.join("target/xtask/fuzz/findings");
        let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
        let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        files.retain(|file| file.extension().is_some_and(|extension| extension == "js"));
        files.sort();
        files
    }
}

#[test]
fn what_agrees_is_counted_and_exits_0() {
    let project = Project::new("agrees");
    let output = project.fuzz("fake", &["--count", "30", "--seed", "3", "--jobs", "2"]);
    assert!(output.status.success(), "{}", both(&output));
    // 30 programs under two configurations and every second one under a third.
    assert!(both(&output).contains("30 programs, 75 executions"), "{}", both(&output));
    assert_eq!(project.state()["agreed"], 30);
}

#[test]
fn programs_depend_on_the_seed_and_on_nothing_else() {
    let project = Project::new("seed");
    let print = |seed: &str, number: &str| both(&project.fuzz("fake", &["--seed", seed, "--print", number]));
    assert_eq!(print("1", "7"), print("1", "7"));
    assert_ne!(print("1", "7"), print("1", "8"));
    assert_ne!(print("1", "7"), print("2", "7"));
    let state = |jobs: &str, arguments: &[&[&str]]| {
        for arguments in arguments {
            project.fuzz("miscounts", &[&["--jobs", jobs], *arguments].concat());
        }
        project.state()
    };
    let whole = state("1", &[&["--seed", "9", "--count", "40"]]);
    assert_eq!(state("3", &[&["--seed", "9", "--count", "40"]]), whole, "by three workers");
    let in_parts = state("2", &[&["--seed", "9", "--count", "15"], &["--resume", "--count", "25"]]);
    assert_eq!(in_parts, whole, "in two parts");
}

#[test]
fn a_planted_difference_is_found_once_and_replays() {
    let project = Project::new("planted");
    let output = project.fuzz("miscounts", &["--count", "150", "--seed", "4"]);
    check_fails(&output, "1 findings");
    let state = project.state();
    let finding = state["findings"].as_object().unwrap().values().next().unwrap().clone();
    assert_eq!(finding["class"], "mismatch");
    assert_eq!(finding["configs"], serde_json::json!(["baseline"]));
    assert_eq!(finding["schedule"], "tier=baseline,eager");
    assert!(finding["count"].as_u64().unwrap() > 3, "{finding}");
    assert_eq!(finding["count"].as_u64().unwrap() + state["agreed"].as_u64().unwrap(), 150);
    let files = project.findings();
    assert_eq!(files.len(), 1);
    let source = fs::read_to_string(&files[0]).unwrap();
    assert!(source.contains("switch ("), "{source}");
    let file = files[0].to_str().unwrap();
    check_fails(&project.fuzz("miscounts", &["--replay", file]), "- counted 1\n+ counted 2");
    let mended = project.fuzz("fake", &["--replay", file]);
    assert!(mended.status.success() && both(&mended).contains("all agree"), "{}", both(&mended));
}

#[test]
fn what_was_reached_is_told_and_moves_the_weights() {
    let project = Project::new("coverage");
    let output = project.fuzz("fake", &["--count", "600", "--seed", "4"]);
    let text = both(&output);
    assert!(output.status.success(), "{text}");
    for tier in ["interp", "baseline"] {
        let line = format!("{tier}: 1 of 2 operations; megamorphic 1, monomorphic 1\n    never: Yield");
        assert!(text.contains(&line), "{text}");
    }
    let state = project.state();
    let asked = |state: &Value| -> u64 {
        let reached = state["coverage"]["reached"].as_object().unwrap();
        reached.values().map(|count| count.as_u64().unwrap()).sum()
    };
    assert_eq!(asked(&state), 60, "every twentieth program under each of two configurations that take all");
    let before = Project::new("coverage-before");
    before.fuzz("fake", &["--count", "10", "--seed", "4"]);
    assert_ne!(before.state()["weights"], state["weights"], "moved after a round of 200");
}

#[test]
fn crashes_are_told_apart_by_where_they_are() {
    let project = Project::new("crash");
    let output = project.fuzz("dies", &["--count", "40", "--seed", "4"]);
    check_fails(&output, "1 findings");
    assert!(both(&output).contains("SIGABRT"), "{}", both(&output));
    let state = project.state();
    let finding = state["findings"].as_object().unwrap().values().next().unwrap();
    assert_eq!(finding["class"], "crash");
    assert!(finding["place"].as_str().unwrap().contains("x.rs:3:5"), "{finding}");
    assert!(finding["count"].as_u64().unwrap() > 1);
}

#[test]
fn a_run_that_compares_nothing_fails() {
    let project = Project::new("nothing");
    check_fails(&project.fuzz("gives-up", &["--count", "20"]), "nothing was compared");
    assert_eq!(project.state()["skipped"]["unsupported"], 20);
    check_fails(&project.fuzz("fake", &["--count", "0"]), "no programs");
}

#[test]
fn bad_flags_have_messages() {
    let project = Project::new("flags");
    let refused = |arguments: &[&str], message: &str| {
        let output = project.fuzz("fake", arguments);
        assert!(!output.status.success() && both(&output).contains(message), "{}", both(&output));
    };
    refused(&["--time", "5parsecs"], "expected a time as in 60s, 5m or 1h");
    refused(&["--time", "0"], "expected a time as in 60s, 5m or 1h");
    refused(&["--count", "many"], "invalid digit");
    refused(&["--config", "turbo"], "it has interp, baseline, auto");
    refused(&["--arch", "vax"], "no architecture `vax`");
    refused(&["--resume"], "there is nothing to resume");
    refused(&["--replay", "no-such.js"], "cannot read no-such.js");
    project.folder.write("target/xtask/fuzz/state.json", "{ \"seed\": ");
    refused(&["--resume"], "is not a state of this fuzzer");
    project.folder.write("ci/matrix.toml", &for_this_host(MATRIX).replace("every = 2", "every = 0"));
    refused(&["--count", "1"], "ci/matrix.toml:34:8: `every` and `checks-every` are at least 1");
    let without = for_this_host(MATRIX);
    project.folder.write("ci/matrix.toml", without.split("[fuzz]").next().unwrap());
    refused(&["--count", "1"], "has no [fuzz] section");
}

#[test]
fn a_target_that_cannot_be_written_is_told_before_anything_runs() {
    let project = Project::new("readonly");
    // A file where the folder should be: permissions would not stop a run as root.
    project.folder.write("target/xtask", "not a folder");
    check_fails(&project.fuzz("fake", &["--count", "5"]), "cannot make the folder");
    fs::remove_file(project.folder.root.join("target/xtask")).unwrap();
    fs::create_dir_all(project.folder.root.join("target/xtask/fuzz/state.json")).unwrap();
    let output = project.fuzz("fake", &["--count", "5"]);
    check_fails(&output, "cannot write");
    assert!(both(&output).contains("state.json"), "{}", both(&output));
}
