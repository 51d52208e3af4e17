//! `cargo xtask bench` as a process, on a small project of its own, with the real plugin and an emulator that says what it is told to.
//!
//! The "programs" are lines of shell that set what the emulator then reports: `say` (what is printed), `counts` (what the plugin writes), `stats` (the engine's
//! own counters) and `code` (a listing).

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

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
grace_ms = 300
failures-max = 50
[[arch]]
name = "far"
machine = "HOST_ARCH"
native = ["HOST_TRIPLE"]
emulated = { target = "HOST_TRIPLE", program = "qemu-far", cpus = [{ name = "max", model = "max" }] }
[[config]]
name = "interp"
schedule = "tier=interp"
set = "fast"
[bench]
area = "bench"
profile = "dev"
[[bench.config]]
name = "interp"
schedule = "tier=interp,seed=1"
[[bench.config]]
name = "auto"
schedule = "tier=auto,seed=1"
[[bench.figure]]
name = "instructions"
percent = 0.3
least = 100
[[bench.figure]]
name = "compiled_bytes"
percent = 0
"#;

/// Stands for QEMU: runs no machine code, and writes where the plugin would.
const QEMU: &str = r#"#!/bin/sh
case "$*" in
  --version) echo "qemu-far version 7.2.22 (Debian 1:7.2)"; exit ;;
esac
for file; do :; done
case "$*" in
  *" disasm "*) . "./$file"; echo "function f(1) 2 registers; 9 bytes"; printf "  0  Op | 0  90  %s\n" "$code"; exit ;;
esac
case "$*" in
  "-cpu max -seed 1 -plugin file="*"libtierlock_count_plugin.so,out=counts ./engine run --stats=json --mark-phases --schedule tier="*) ;;
  *) echo "not expected: $*" >&2; exit 9 ;;
esac
stats='{"compiled_bytes":100}'
. ./program.js
[ -n "$counts" ] && echo "$counts" > counts
echo "$say"
echo "$stats" >&2
"#;

/// Whether this host can count. Where it cannot, the command says so, and there is nothing more to test.
fn can_count() -> bool {
    let linux = std::env::consts::OS == "linux";
    if !linux {
        let output = Project::new("cannot").bench(&[]);
        check_fails(&output, "instructions are counted under qemu-user, which");
    }
    linux
}

/// A project with two programs, the plugin and the emulator.
struct Project {
    folder: Folder,
}

impl std::ops::Deref for Project {
    type Target = Folder;

    fn deref(&self) -> &Folder {
        &self.folder
    }
}

impl Project {
    fn new(name: &str) -> Self {
        let project = Self { folder: Folder::new("bench", name) };
        project.write("ci/matrix.toml", &for_this_host(MATRIX));
        project.write("bin/qemu-far", QEMU);
        fs::set_permissions(project.root.join("bin/qemu-far"), fs::Permissions::from_mode(0o755)).unwrap();
        let plugin = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ci/count-plugin").canonicalize().unwrap();
        std::os::unix::fs::symlink(plugin, project.root.join("ci/count-plugin")).unwrap();
        project.program("a", "10 20 30 10000 5", "ret");
        project.program("b", "10 20 30 90000 5", "nop");
        project
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap_or_else(|cause| panic!("{path}: {cause}"))
    }

    fn program(&self, name: &str, counts: &str, code: &str) {
        self.write(
            &format!("corpus/bench/{name}.js"),
            &format!("say=hello\ncounts='{counts}'\ncode='{code}'\n"),
        );
        self.write(&format!("corpus/bench/{name}.out"), "hello\n");
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("sh");
        // What `before` says runs in the shell that becomes the harness.
        command.args(["-c", "eval \"$BEFORE\"; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_xtask"), "--root"]);
        command.arg(&self.root).arg("bench").args(arguments);
        command.arg("--binary").arg(format!("far={}", env!("CARGO_BIN_EXE_fake-engine")));
        let path = std::env::var("PATH").unwrap();
        command.env("PATH", format!("{}:{path}", self.root.join("bin").display()));
        command.env_remove("CARGO_TARGET_DIR").env_remove("GITHUB_STEP_SUMMARY").env_remove("BEFORE");
        command
    }

    fn bench(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }
}

fn check_passes(output: &Output, said: &str) {
    assert!(output.status.success(), "{}", both(output));
    assert!(both(output).contains(said), "expected `{said}` in:\n{}", both(output));
}

#[test]
fn the_gate_opens_and_shuts() {
    if !can_count() {
        return;
    }
    let project = Project::new("gate");
    check_fails(&project.bench(&["--check"]), "there is no baseline corpus/baselines/far.toml");
    check_passes(&project.bench(&["--save"]), "saved corpus/baselines/far.toml");
    let baseline = project.read("corpus/baselines/far.toml");
    let row = "\"auto\" = { compile-instructions = 30, compiled_bytes = 100, end-instructions = 5, instructions = 10065, ";
    assert!(baseline.contains(row) && baseline.contains("qemu = \"7.2.22\"\n"), "{baseline}");
    assert_eq!(project.read("corpus/baselines/code/far/bench/a.s"), "f:\n    ret\n");
    assert_eq!(project.read("corpus/baselines/history.jsonl").lines().count(), 1);
    check_passes(&project.bench(&["--check"]), "far: 8 figures compared, 0 worse, 0 better");

    // Half a percent of one program, whose code changed.
    project.program("b", "10 20 30 90451 5", "nop; nop");
    let summary = project.root.join("summary.md");
    let output = project.command(&["--check"]).env("GITHUB_STEP_SUMMARY", &summary).output().unwrap();
    check_fails(&output, "the figures of far are worse than the baseline");
    check_fails(&output, "+0.50 %");
    check_fails(&output, "bench/b: functions whose code changed: f (1 -> 1 instructions)");
    check_fails(&output, "- nop\n+ nop; nop");
    assert!(!both(&output).contains("bench/a: functions"), "{}", both(&output));
    assert!(project.read("summary.md").starts_with("### far: 2 of 8 figures worse, 0 better\n"));
    // Without the gate the same is told, and is no failure.
    check_passes(&project.bench(&[]), "far: 8 figures compared, 2 worse, 0 better");

    project.program("b", "10 20 30 80000 5", "nop");
    check_passes(&project.bench(&["--check"]), "`cargo xtask bench --save` keeps it");
    // Saving one program leaves the other.
    check_passes(&project.bench(&["--save", "bench/b"]), "saved");
    check_passes(&project.bench(&["--check"]), "far: 8 figures compared, 0 worse, 0 better");
    assert_eq!(project.read("corpus/baselines/history.jsonl").lines().count(), 2);

    project.program("c", "1 1 1 1 1", "nop");
    check_fails(&project.bench(&["--check"]), "no baseline: bench/c auto compiled_bytes");
    check_passes(&project.bench(&["--check", "bench/a"]), "far: 4 figures compared, 0 worse, 0 better");
    for file in ["c.js", "c.out", "a.js", "a.out"] {
        fs::remove_file(project.root.join("corpus/bench").join(file)).unwrap();
    }
    check_fails(&project.bench(&["--check"]), "not in the corpus or the matrix any more: bench/a auto");
}

#[test]
fn other_versions_are_refused() {
    if !can_count() {
        return;
    }
    let project = Project::new("versions");
    check_passes(&project.bench(&["--save"]), "saved");
    project.write("bin/qemu-far", &QEMU.replace("7.2.22", "9.0.1"));
    let output = project.bench(&["--check"]);
    check_fails(&output, "far.toml cannot be compared with what is here: QEMU 7.2.22 there, 9.0.1 here.");
    check_fails(&output, "run `cargo xtask bench --save` on the revision to compare with");
    check_fails(&project.bench(&["--save", "bench/a"]), "holds figures of other versions: QEMU 7.2.22 there");
    check_passes(&project.bench(&[]), "not compared with corpus/baselines/far.toml: QEMU 7.2.22 there");
    check_passes(&project.bench(&["--save"]), "saved");
    check_passes(&project.bench(&["--check"]), "0 worse");
    // Another build of the same version counts the same.
    project.write("bin/qemu-far", &QEMU.replace("7.2.22", "9.0.1").replace("1:7.2", "1:9.0"));
    check_passes(&project.bench(&["--check"]), "0 worse");
}

#[test]
fn a_measurement_that_went_wrong_is_no_figure() {
    if !can_count() {
        return;
    }
    let project = Project::new("wrong");
    check_passes(&project.bench(&["--save"]), "saved");
    let before = project.read("corpus/baselines/far.toml");
    let check = |more: &str, said: &str| {
        project.program("b", "10 20 30 90000 5", "nop");
        let source = project.read("corpus/bench/b.js") + more;
        project.write("corpus/bench/b.js", &source);
        let output = project.bench(&["--save"]);
        check_fails(&output, said);
        check_fails(&output, "2 of 4 measurements failed on far; nothing is saved or compared");
        assert_eq!(project.read("corpus/baselines/far.toml"), before);
    };
    check("say=goodbye", "bench/b interp on far: a wrong answer: \"goodbye\\n\"");
    check("exit 3", "it ended with exit code 3");
    check("counts=", "the plugin wrote no counts");
    check("counts='1 2'", "should have written 5 counts");
    check("counts='5 0 0 0 0'", "marked no phases");
    check("stats='note: executable memory refused'", "and wrote \"note: executable memory refused\"");
}

#[test]
fn runs_that_differ_are_an_error() {
    if !can_count() {
        return;
    }
    let project = Project::new("differ");
    check_passes(&project.bench(&["--runs", "3"]), "bench/b");
    // The shell's own number stands for whatever changes from run to run.
    project.program("b", "1 1 1 '$$' 1", "nop");
    check_fails(&project.bench(&["--runs", "3"]), "bench/b interp on far: two runs differ: instructions ");
}

#[test]
fn broken_baselines_are_named_before_anything_is_built() {
    if !can_count() {
        return;
    }
    let project = Project::new("broken");
    check_passes(&project.bench(&["--save"]), "saved");
    let good = project.read("corpus/baselines/far.toml");
    project
        .write("corpus/baselines/far.toml", &good.replace("end-instructions = 5", "end-instructions = five"));
    let output = project.bench(&["--check"]);
    check_fails(&output, "error: corpus/baselines/far.toml:12:");
    assert!(!both(&output).contains("building:"), "{}", both(&output));
    project.write("corpus/baselines/far.toml", &good);
    project.write("corpus/baselines/history.jsonl", "{\"date\":");
    check_fails(&project.bench(&["--save"]), "history.jsonl:1: the last line has no end");
    assert_eq!(project.read("corpus/baselines/far.toml"), good);
    check_fails(&project.bench(&["--config", "turbo"]), "no configuration `turbo` of the benchmarks");
    check_fails(&project.bench(&["--arch", "near"]), "no architecture `near` in the matrix; it has far");
    check_fails(
        &project.bench(&["nothing-like-it"]),
        "no benchmark program has `nothing-like-it` in its name",
    );
}

#[test]
fn a_full_disk_leaves_the_old_baseline() {
    if !can_count() {
        return;
    }
    let project = Project::new("full");
    check_passes(&project.bench(&["--save"]), "saved");
    let baseline = project.read("corpus/baselines/far.toml");
    let history = project.read("corpus/baselines/history.jsonl");
    project.program("a", "10 20 30 20000 5", "ret; ret");
    // A limit on the size of files stands for the disk's end; the plugin is built already, and what else is written is smaller.
    assert!(history.len() > 512, "the history has to be larger than the limit");
    let output = project.command(&["--save"]).env("BEFORE", "trap '' XFSZ; ulimit -f 1").output().unwrap();
    check_fails(&output, "(the old file is as it was): File too large");
    assert_eq!(project.read("corpus/baselines/far.toml"), baseline);
    assert_eq!(project.read("corpus/baselines/history.jsonl"), history);
    assert_eq!(project.read("corpus/baselines/code/far/bench/a.s"), "f:\n    ret\n");
    check_passes(&project.bench(&["--save"]), "saved");
    assert!(project.read("corpus/baselines/code/far/bench/a.s").contains("ret; ret"));
}

#[test]
fn two_revisions_run_in_turn() {
    let project = Project::new("versus");
    let matrix = project.read("ci/matrix.toml");
    project
        .write("ci/matrix.toml", &matrix.replace("\"none\"", "\"engine\"").replace("[[arch]]", "\n[[arch]]"));
    let engine = |ms: u32, says: &str| {
        let source = format!(
            "fn main() {{ std::thread::sleep(std::time::Duration::from_millis({ms})); println!(\"{says}\"); }}"
        );
        project.write("src/main.rs", &source);
    };
    project.write(
        "Cargo.toml",
        "[package]\nname = \"engine\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n",
    );
    project.write(".gitignore", "target\n");
    engine(300, "hello");
    let git = |arguments: &[&str]| {
        let identity =
            ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"];
        let output =
            Command::new("git").current_dir(&project.root).args(identity).args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", both(&output));
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "slow"]);
    engine(10, "hello");
    let versus = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("--root").arg(&project.root).args(["bench", "bench/a", "--config", "auto", "--vs"]);
        command.args(arguments).env_remove("CARGO_TARGET_DIR").output().unwrap()
    };
    let output = versus(&["HEAD", "--pairs", "4"]);
    let text = both(&output);
    assert!(output.status.success(), "{text}");
    let row = text.lines().find(|line| line.starts_with("bench/a")).unwrap_or_else(|| panic!("{text}"));
    assert!(row.contains("bench/a  auto    3") && row.contains("), faster"), "{row}");
    // The work tree of the revision is gone again.
    let trees = Command::new("git").current_dir(&project.root).args(["worktree", "list"]).output().unwrap();
    assert_eq!(both(&trees).lines().count(), 1, "{}", both(&trees));

    check_fails(&versus(&["no-such"]), "there is no revision `no-such` in this repository");
    engine(10, "goodbye");
    check_fails(&versus(&["HEAD"]), "the new engine gave a wrong answer for bench/a: \"goodbye\\n\"");
    engine(10, "hello\" + \"");
    check_fails(&versus(&["HEAD"]), "does not build");
}
