//! The whole harness as a process, on small projects of its own and an engine that misbehaves on demand.
//!
//! Every way in which an engine can fail must come out under its own name, must not take other cells with it, and
//! must make the exit code 1.

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

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
grace_ms = 300
failures-max = 50
[[qemu-refused]]
version = "8.2."
why = "it miscompiles"
[[arch]]
name = "here"
machine = "HOST_ARCH"
native = ["HOST_TRIPLE"]
[[arch]]
name = "twin"
machine = "HOST_ARCH"
native = ["HOST_TRIPLE"]
[[arch]]
name = "far"
machine = "HOST_ARCH"
native = []
emulated = { target = "HOST_TRIPLE", program = "qemu-far", cpus = [{ name = "max", model = "max" }] }
[[config]]
name = "interp"
schedule = "tier=interp"
set = "fast"
[[config]]
name = "baseline"
schedule = "tier=baseline,eager"
set = "fast"
[[config]]
name = "extra"
schedule = "tier=baseline,gc=1"
set = "full"
"#;

/// A project with the programs that the test gives it.
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
    fn new(name: &str, programs: &[(&str, &str, &str)]) -> Self {
        let project = Self { folder: Folder::new("harness", name) };
        fs::create_dir_all(project.root.join("engines")).unwrap();
        project.write("ci/matrix.toml", &for_this_host(MATRIX));
        for (name, source, answer) in programs {
            project.write(&format!("corpus/{name}.js"), source);
            project.write(&format!("corpus/{name}.out"), answer);
        }
        project
    }

    /// The fake engine under a name, by which it knows how to misbehave.
    fn engine(&self, name: &str) -> PathBuf {
        let path = self.root.join("engines").join(name);
        if !path.exists() {
            std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_fake-engine"), &path).unwrap();
        }
        path
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("--root").arg(&self.root).args(arguments);
        command.env_remove("CARGO_TARGET_DIR").env_remove("GITHUB_ACTIONS").env_remove("CI");
        command
    }

    /// `xtask test` on one architecture with a well-named engine.
    fn test(&self, arguments: &[&str]) -> Output {
        let engine = self.engine("fake");
        let binary = format!("here={}", engine.display());
        let mut all = vec!["test", "--arch", "here", "--binary", &binary];
        all.extend(arguments);
        self.command(&all).output().unwrap()
    }

    /// The class of every cell, as `program config` → class, by the JSON report.
    fn classes(&self, arguments: &[&str]) -> Vec<(String, String)> {
        let report = self.root.join("report.json");
        let mut all = vec!["--json", report.to_str().unwrap()];
        all.extend(arguments);
        let output = self.test(&all);
        let text = fs::read_to_string(&report).unwrap_or_else(|_| panic!("no report: {}", both(&output)));
        let report: Value = serde_json::from_str(&text).unwrap();
        let good = report["failed"] == 0 && report["not_run"] == 0;
        assert_eq!(output.status.success(), good, "{}", both(&output));
        let text = |value: &Value| value.as_str().unwrap().to_string();
        let cells = report["cells"].as_array().unwrap().iter();
        cells
            .map(|cell| {
                (format!("{} {}", text(&cell["program"]), text(&cell["config"])), text(&cell["class"]))
            })
            .collect()
    }
}

#[test]
fn cells_that_agree_exit_0_with_a_table() {
    let project = Project::new(
        "agree",
        &[("a/x", "say 1", "1\n"), ("a/y", "say 1\nthrow TypeError", "1\nuncaught TypeError\n")],
    );
    let output = project.test(&[]);
    assert!(output.status.success(), "{}", both(&output));
    let text = both(&output);
    assert!(text.contains("baseline       tier=baseline,eager  2 passed"), "{text}");
    assert!(text.trim_end().ends_with("4 passed, 0 failed"), "{text}");
}

#[test]
fn each_way_to_fail_has_its_name_and_the_rest_goes_on() {
    let programs = [
        ("a/00-good", "say 1", "1\n"),
        ("a/01-wrong", "if tier=baseline say 2", ""),
        ("a/02-crash", "if tier=baseline crash", ""),
        ("a/03-exit", "if tier=baseline exit", ""),
        ("a/04-hang", "if tier=baseline hang", ""),
        ("a/05-flood", "if tier=baseline flood", ""),
        ("a/06-garbage", "if tier=baseline garbage", ""),
        ("a/07-wrong-id", "if tier=baseline wrong-id", ""),
        ("a/08-timeout", "if tier=baseline status timeout", ""),
        ("a/09-memory", "if tier=baseline status memory", ""),
        ("a/10-output", "if tier=baseline status output-limit", ""),
        ("a/11-internal", "if tier=baseline status internal-error", ""),
        ("a/12-unsupported", "if tier=baseline status unsupported", ""),
        ("a/13-fallback", "if tier=baseline note executable memory refused: EACCES", ""),
        ("a/14-bad-status", "if tier=baseline status fine", ""),
        ("a/15-good", "say 2", "2\n"),
    ];
    let project = Project::new("classes", &programs);
    let found = project.classes(&["--jobs", "1"]);
    let baseline: Vec<_> = found
        .iter()
        .filter_map(|(cell, class)| Some((cell.strip_suffix(" baseline")?, class.as_str())))
        .collect();
    assert_eq!(
        baseline,
        [
            ("a/00-good", "passed"),
            ("a/01-wrong", "mismatch"),
            ("a/02-crash", "crash"),
            ("a/03-exit", "crash"),
            ("a/04-hang", "hang"),
            ("a/05-flood", "too-much-output"),
            ("a/06-garbage", "garbage"),
            ("a/07-wrong-id", "garbage"),
            ("a/08-timeout", "timeout"),
            ("a/09-memory", "memory"),
            ("a/10-output", "output-limit"),
            ("a/11-internal", "internal-error"),
            ("a/12-unsupported", "unsupported"),
            ("a/13-fallback", "fallback"),
            ("a/14-bad-status", "garbage"),
            ("a/15-good", "passed"),
        ]
    );
    let interp = found.iter().filter(|(cell, _)| cell.ends_with(" interp"));
    assert!(interp.clone().all(|(_, class)| class == "passed") && interp.count() == 16);
}

#[test]
fn a_mismatch_shows_a_diff_the_oracles_and_one_command() {
    let project = Project::new("diff", &[("a/x", "say 1\nif tier=baseline say 3\nsay 2", "1\n2\n")]);
    let output = project.test(&[]);
    let text = both(&output);
    assert!(text.contains("  1\n+ 3\n  2\n"), "{text}");
    assert!(text.contains("T0 on this architecture agrees with the recorded answer."), "{text}");
    assert!(text.contains("engines/fake run --schedule tier=baseline,eager corpus/a/x.js"), "{text}");
    let saved = project.root.join("target/xtask/failures/baseline.here-native/a_x");
    assert_eq!(fs::read_to_string(saved.join("found")).unwrap(), "1\n3\n2\n");
    assert_eq!(fs::read_to_string(saved.join("expected")).unwrap(), "1\n2\n");
}

#[test]
fn a_wrong_recorded_answer_shows_that_t0_agrees_with_the_cell() {
    let project = Project::new("recorded", &[("a/x", "say 2", "1\n")]);
    let text = both(&project.test(&[]));
    assert!(text.contains("T0 on this architecture shows the same as this cell."), "{text}");
    assert!(text.contains("0 passed, 2 failed"), "{text}");
}

#[test]
fn another_engine_is_a_subject() {
    let programs = [("a/good", "say 1", "1\n"), ("a/throws", "throw", "uncaught TypeError\n")];
    let project = Project::new("subject", &programs);
    // An engine that says `1`, and under --broken something else.
    project.write(
        "engine.sh",
        "case \"$*\" in *--broken*) echo 2 ;; *throws*) echo uncaught TypeError ;; *) echo 1 ;; esac",
    );
    project.write(
        "ci/subjects.toml",
        "[[subject]]\nname = 'other'\nversion = ['echo', '1.2']\ncommand = ['sh', 'engine.sh', '{flags}', '{file}']\n\
         config = [{ name = 'plain', flags = [] }, { name = 'broken', flags = ['--broken'] }]",
    );
    let run = |arguments: &[&str]| {
        let mut all = vec!["test", "--subject", "other"];
        all.extend(arguments);
        project.command(&all).output().unwrap()
    };
    let good = run(&["--config", "plain"]);
    assert!(good.status.success(), "{}", both(&good));
    assert!(both(&good).contains("2 passed, 0 failed"), "{}", both(&good));
    let bad = run(&[]);
    check_fails(&bad, "2 passed, 2 failed");
    for part in [
        "mismatch: a/good [broken, other 1.2]",
        "Configuration plain agrees with the recorded answer.",
        "sh engine.sh --broken corpus/a/good.js",
    ] {
        assert!(both(&bad).contains(part), "expected `{part}` in:\n{}", both(&bad));
    }
    check_fails(&project.command(&["test", "--subject", "none"]).output().unwrap(), "it has other");
}

#[test]
fn architectures_are_held_against_each_other() {
    let project = Project::new("across", &[("a/x", "say 1\nif twin say 3", "1\n")]);
    let (here, twin) = (project.engine("fake"), project.engine("twin"));
    let binaries = [format!("here={}", here.display()), format!("twin={}", twin.display())];
    let arguments = [
        "test",
        "--arch",
        "here",
        "--arch",
        "twin",
        "--binary",
        &binaries[0],
        "--binary",
        &binaries[1],
        "--tier",
        "interp",
    ];
    let output = project.command(&arguments).output().unwrap();
    check_fails(&output, "mismatch: a/x [interp, twin native]");
    check_fails(&output, "The same cell agrees with the recorded answer on here native.");
    check_fails(&output, "1 passed, 1 failed");
}

#[test]
fn a_failure_that_passes_alone_is_saved_with_its_predecessors() {
    let project =
        Project::new("flaky", &[("a/1", "say 1", "1\n"), ("a/2", "poison", ""), ("a/3", "say 3", "3\n")]);
    let found = project.classes(&["--tier", "interp", "--jobs", "1"]);
    let classes: Vec<_> = found.iter().map(|(_, class)| class.as_str()).collect();
    assert_eq!(classes, ["passed", "passed", "flaky-in-batch"]);
    let saved = project.root.join("target/xtask/failures/interp.here-native/a_3/batch.jsonl");
    let batch = fs::read_to_string(saved).unwrap();
    let paths: Vec<_> = batch
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["path"].as_str().unwrap().to_string())
        .collect();
    assert_eq!(paths, ["corpus/a/1.js", "corpus/a/2.js", "corpus/a/3.js"]);
}

#[test]
fn a_run_stops_after_enough_failures_and_counts_what_it_left_out() {
    let programs: Vec<_> = (0..60).map(|i| format!("a/{i:02}")).collect();
    let programs: Vec<_> = programs.iter().map(|name| (name.as_str(), "say wrong", "")).collect();
    let project = Project::new("stop", &programs);
    let output = project.test(&["--jobs", "1"]);
    check_fails(&output, "70 cells were not run: the run stopped after 50 failures");
    check_fails(&output, "0 passed, 120 failed");
}

#[test]
fn an_engine_without_the_tier_is_an_error_and_not_a_skip() {
    let project = Project::new("tiers", &[("a/x", "say 1", "1\n")]);
    let check = |name: &str, message: &str| {
        let binary = format!("here={}", project.engine(name).display());
        let output = project.command(&["test", "--arch", "here", "--binary", &binary]).output().unwrap();
        check_fails(&output, message);
        assert!(!both(&output).contains(" passed"), "{}", both(&output));
    };
    check("interp-only", "configuration `baseline` needs tier `baseline`");
    check("no-jit", "needs executable memory");
    check("liar", "says it is built for vax");
    check("no-hello", "should first print its hello, and printed `Welcome to the fake engine!`");
}

#[test]
fn a_binary_that_is_no_engine_is_refused() {
    let project = Project::new("binary", &[("a/x", "say 1", "1\n")]);
    project.write("engine.sh", "#!/bin/sh\necho hi\n");
    let binary = format!("here={}", project.root.join("engine.sh").display());
    let output = project.command(&["test", "--arch", "here", "--binary", &binary]).output().unwrap();
    check_fails(&output, "is not an executable of a known format");
}

#[test]
fn unknown_names_on_the_command_line_are_errors() {
    let project = Project::new("names", &[("a/x", "say 1", "1\n")]);
    check_fails(
        &project.test(&["no-such-program"]),
        "no program of the corpus has `no-such-program` in its area/name",
    );
    check_fails(&project.test(&["--tier", "turbo"]), "has tier `turbo`; they have baseline, interp");
    check_fails(&project.test(&["--config", "fastest"]), "it has interp, baseline, extra");
    check_fails(&project.test(&["--cpu", "m1"]), "they have native");
    check_fails(&project.test(&["--tier", "interp", "--config", "extra"]), "no configuration is left");
}

#[test]
fn what_cannot_be_used_is_refused_before_anything_runs() {
    let project = Project::new("refused", &[("a/x", "say 1", "1\n")]);
    let output = project.test(&["--binary", "mips=/bin/cat"]);
    check_fails(&output, "no architecture `mips` in the matrix; it has here, twin");
    assert!(!both(&output).contains("passed"), "{output:?}");
    for flag in ["--json", "--junit"] {
        let output = project.test(&[flag, "/no/such/folder/report"]);
        check_fails(&output, "cannot write /no/such/folder/report");
        assert!(!both(&output).contains("passed"), "{output:?}");
    }
}

#[test]
fn a_filter_and_the_full_set_change_what_runs() {
    let project = Project::new("sets", &[("a/x", "say 1", "1\n"), ("b/y", "say 1", "1\n")]);
    assert_eq!(project.classes(&[]).len(), 4);
    assert_eq!(project.classes(&["--full"]).len(), 6);
    assert_eq!(
        project.classes(&["b/", "--tier", "interp"]),
        [("b/y interp".to_string(), "passed".to_string())]
    );
    assert_eq!(project.classes(&["--config", "extra"]).len(), 2);
}

#[test]
fn a_program_brings_its_own_limits() {
    let project = Project::new(
        "limits",
        &[("a/x", "// limits: time_ms=777\nlimits", "777\n"), ("a/y", "limits", "300\n")],
    );
    assert!(project.classes(&[]).iter().all(|(_, class)| class == "passed"));
}

#[test]
fn a_program_that_every_configuration_skips_is_zero_cells_and_an_error() {
    let head = "// configs: skip=interp,baseline why=to test the harness\nsay 1";
    let project = Project::new("zero", &[("a/x", head, "1\n")]);
    check_fails(&project.test(&[]), "no cell is left");
}

#[test]
fn broken_input_files_are_named() {
    let project = Project::new("broken", &[("a/x", "say 1", "1\n")]);
    project.write("corpus/a/lonely.js", "say 1");
    check_fails(&project.test(&[]), "corpus/a/lonely.js has no recorded answer corpus/a/lonely.out");
    fs::write(project.root.join("corpus/a/lonely.js"), b"say \xff").unwrap();
    check_fails(&project.test(&[]), "cannot read corpus/a/lonely.js: it is not UTF-8");
    // A link to nothing is unreadable even for root, whom permissions do not stop.
    fs::remove_file(project.root.join("corpus/a/lonely.js")).unwrap();
    std::os::unix::fs::symlink("nowhere", project.root.join("corpus/a/lonely.js")).unwrap();
    check_fails(&project.test(&[]), "cannot read corpus/a/lonely.js: No such file");
    fs::remove_file(project.root.join("corpus/a/lonely.js")).unwrap();
    project.write("corpus/a/typo.js", "// limits: seconds=3\n");
    check_fails(&project.test(&[]), "corpus/a/typo.js:1: limit `seconds=3`: expected time_ms=N");
    project.write("corpus/a/typo.js", "// configs: skip=interp-cg why=x\n");
    project.write("corpus/a/typo.out", "");
    check_fails(&project.test(&[]), "corpus/a/typo.js: `configs: skip=interp-cg` names no configuration");
    project.write("ci/matrix.toml", &for_this_host(MATRIX).replace("set = \"full\"", "set = \"quick\""));
    check_fails(
        &project.test(&[]),
        "ci/matrix.toml:40:7: unknown variant `quick`, expected `fast` or `full`",
    );
    fs::remove_file(project.root.join("ci/matrix.toml")).unwrap();
    check_fails(&project.test(&[]), "cannot read ci/matrix.toml");
}

/// A folder of tools that stands for the whole `PATH`, so that a test decides what the machine has.
struct Machine<'a> {
    project: &'a Project,
    tools: PathBuf,
}

impl<'a> Machine<'a> {
    /// A machine with rustc alone, whose user is not root.
    fn new(project: &'a Project) -> Self {
        let machine = Self { project, tools: project.root.join("tools") };
        fs::create_dir_all(&machine.tools).unwrap();
        let output = Command::new("rustc").args(["--print", "sysroot"]).output().unwrap();
        let sysroot = String::from_utf8(output.stdout).unwrap();
        machine.install("rustc", &format!("exec {}/bin/rustc \"$@\"", sysroot.trim()));
        machine.install("id", "echo 1000");
        machine
    }

    fn install(&self, program: &str, script: &str) {
        write_script(&self.tools.join(program), script);
    }

    /// An emulator that runs what follows `-cpu MODEL` without emulating anything.
    fn install_qemu(&self, version: &str) {
        self.install("qemu-far", &qemu(version));
    }

    /// `xtask test` on the emulated architecture of [`MATRIX`].
    fn test(&self, arguments: &[&str]) -> Output {
        let binary = format!("far={}", self.project.engine("fake").display());
        let mut all = vec!["test", "--arch", "far", "--binary", &binary];
        all.extend(arguments);
        self.project.command(&all).env("PATH", &self.tools).stdin(Stdio::null()).output().unwrap()
    }
}

/// Writes an executable script through a child process: were it open for writing here, a process that another test
/// starts at that moment would inherit it, and running the script would fail as "text file busy".
fn write_script(path: &Path, script: &str) {
    let mut command = Command::new("sh");
    let mut child = command
        .args(["-c", "cat > \"$0\" && chmod 755 \"$0\""])
        .arg(path)
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(format!("#!/bin/sh\n{script}\n").as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
}

fn qemu(version: &str) -> String {
    format!(
        "if [ \"$1\" = --version ]; then echo 'qemu-far version {version} (test)'; exit; fi\nshift 2\nexec \"$@\""
    )
}

/// There is qemu-user for Linux alone; elsewhere asking for an emulated architecture must say so.
fn emulation_is_impossible(machine: &Machine<'_>) -> bool {
    let impossible = std::env::consts::OS != "linux";
    if impossible {
        check_fails(&machine.test(&[]), "there is no qemu-user there");
    }
    impossible
}

#[test]
fn a_bad_emulator_is_refused_by_name() {
    let project = Project::new("qemu", &[("a/x", "say 1", "1\n")]);
    let machine = Machine::new(&project);
    if emulation_is_impossible(&machine) {
        return;
    }
    machine.install_qemu("8.2.2");
    check_fails(&machine.test(&[]), "qemu-far 8.2.2 (test) is refused: it miscompiles");
    machine.install("qemu-far", "echo hello");
    check_fails(&machine.test(&[]), "qemu-far --version` names no version: `hello`");
    machine.install_qemu("7.2.22");
    let output = machine.test(&[]);
    assert!(output.status.success(), "{}", both(&output));
    assert!(both(&output).contains("qemu-far 7.2.22"), "{}", both(&output));
}

#[test]
fn a_missing_emulator_is_installed_or_explained() {
    let project = Project::new("install", &[("a/x", "say 1", "1\n")]);
    let machine = Machine::new(&project);
    if emulation_is_impossible(&machine) {
        return;
    }
    check_fails(
        &machine.test(&["--yes"]),
        "qemu-far, which runs far programs here is missing, and no rustup or known package",
    );
    machine.install("apt-get", "echo this would change the system; exit 1");
    let by_hand =
        "needs root; run as root:\n  apt-get update\n  apt-get install -y --no-install-recommends qemu-user";
    check_fails(&machine.test(&["--yes"]), by_hand);
    // A sudo that works, in so far as afterwards the emulator is there.
    let later = machine.tools.join("later");
    write_script(&later, &qemu("7.2.22"));
    let emulator = machine.tools.join("qemu-far");
    let copy = format!(
        "/bin/cp '{}' '{}' && /bin/chmod 755 '{}'",
        later.display(),
        emulator.display(),
        emulator.display()
    );
    machine.install("sudo", &format!("echo \"as root: $*\"\ncase \"$*\" in *install*) {copy};; esac"));
    let asked = machine.test(&[]);
    check_fails(&asked, "this would run:\n  sudo apt-get update\n  sudo apt-get install");
    check_fails(&asked, "nobody is at the terminal to agree");
    assert!(!emulator.exists(), "it was installed without a yes");
    let output = machine.test(&["--yes"]);
    assert!(output.status.success(), "{}", both(&output));
    let text = both(&output);
    assert!(text.contains("running: sudo apt-get update\nas root: apt-get update\n"), "{text}");
}

#[test]
fn a_missing_rust_target_is_added_through_rustup() {
    let project = Project::new("target", &[("a/x", "say 1", "1\n")]);
    let target = for_this_host("target = \"HOST_TRIPLE\"");
    project
        .write("ci/matrix.toml", &for_this_host(MATRIX).replace(&target, "target = \"riscv64-none-such\""));
    let machine = Machine::new(&project);
    if emulation_is_impossible(&machine) {
        return;
    }
    machine.install_qemu("7.2.22");
    check_fails(&machine.test(&["--yes"]), "the Rust target riscv64-none-such is missing, and no rustup");
    machine.install("rustup", "echo \"rustup got $*\"; exit 1");
    let output = machine.test(&[]);
    check_fails(
        &output,
        "running: rustup target add riscv64-none-such\nrustup got target add riscv64-none-such",
    );
    check_fails(&output, "`rustup target add riscv64-none-such` failed with exit code 1");
    machine.install("rustup", "exit 0");
    let output = machine.test(&[]);
    assert!(output.status.success(), "{}", both(&output));
}

#[test]
fn what_cross_needs_is_named_and_its_binary_is_run() {
    let project = Project::new("cross", &[("a/x", "say 1", "1\n")]);
    let machine = Machine::new(&project);
    let test = |arguments: &[&str]| {
        let mut all = vec!["test", "--via", "cross", "--arch", "far"];
        all.extend(arguments);
        let mut command = project.command(&all);
        command.env_remove("CROSS_CONTAINER_ENGINE").env("PATH", &machine.tools);
        command.stdin(Stdio::null()).output().unwrap()
    };
    if std::env::consts::OS != "linux" {
        check_fails(&test(&[]), "there is no qemu-user there");
        return;
    }
    check_fails(&test(&[]), "ci/matrix.toml names no `cross` target for far");
    let matrix = for_this_host(
        &MATRIX.replace("program = \"qemu-far\"", "cross = \"HOST_TRIPLE\", program = \"qemu-far\""),
    );
    project.write("ci/matrix.toml", &matrix);
    check_fails(
        &test(&["--arch", "here"]),
        "podman or docker is not on PATH. On Debian and Ubuntu:\n  apt-get install podman",
    );
    machine.install("docker", "echo 'Cannot connect to the Docker daemon' >&2; exit 1");
    check_fails(&test(&[]), "no container engine answers:\n  ");
    check_fails(&test(&[]), "docker: Cannot connect to the Docker daemon");
    machine.install("podman", "case \"$1\" in info) exit 0 ;; *) exit 1 ;; esac");
    check_fails(&test(&[]), "missing: the command cross\nrunning: cargo install --locked cross@0.2.5");
    // What stands for cross leaves a binary where cargo in the container would.
    let built = project.root.join(for_this_host("target/cross/HOST_TRIPLE/debug"));
    let cross = format!(
        "echo \"cross got $*\" && echo \"with $CROSS_CONTAINER_ENGINE\" && /bin/mkdir -p '{}' && /bin/cp '{}' '{}'",
        built.display(),
        env!("CARGO_BIN_EXE_fake-engine"),
        built.join("none").display()
    );
    machine.install("cross", &cross);
    check_fails(&test(&[]), "cross needs rustup");
    machine.install("rustup", &for_this_host("echo '1.95.0-HOST_TRIPLE (active)'"));
    check_fails(&test(&["--yes"]), "qemu-far, which runs far programs here is missing");
    machine.install_qemu("7.2.22");
    check_fails(&test(&[]), "cannot read Cross.toml");
    project.write("Cross.toml", "[target.x]\nimage = 1\n");
    check_fails(&test(&[]), "Cross.toml:2:9: invalid type: integer `1`, expected a string");
    project.write("Cross.toml", &for_this_host("[target.HOST_TRIPLE]\nimage = 'localhost/far:1'\n"));
    check_fails(&test(&[]), "there is no image localhost/far:1, and no ci/images/");
    let file = format!("ci/images/{}.Containerfile", std::env::consts::ARCH);
    project.write(&file, "FROM scratch\n");
    check_fails(
        &test(&[]),
        "ended with exit code 1.\nWhere the registry cannot be reached, ci/images/README.md says",
    );
    machine.install("podman", "exit 0");
    let output = test(&[]);
    let text = both(&output);
    assert!(output.status.success() && text.contains("2 passed, 0 failed"), "{text}");
    let words = for_this_host(
        "cross got +1.95.0 build --profile dev -p none --bin none --target HOST_TRIPLE --target-dir ",
    );
    assert!(text.contains(&words), "{text}");
    assert!(text.contains(&format!("with {}", machine.tools.join("podman").display())), "{text}");
    machine.install("cross", "exit 3");
    check_fails(&test(&[]), "ended with exit code 3");
    check_fails(&test(&["--cpu", "native"]), "no CPU model `native`");
}

#[test]
fn junit_and_annotations_name_the_failure() {
    let project = Project::new("junit", &[("a/x", "say 1\nif tier=baseline say <3>", "1\n")]);
    let report = project.root.join("report.xml");
    let binary = format!("here={}", project.engine("fake").display());
    let arguments = ["test", "--arch", "here", "--binary", &binary, "--junit", report.to_str().unwrap()];
    let output = project.command(&arguments).env("GITHUB_ACTIONS", "true").output().unwrap();
    check_fails(&output, "::error file=corpus/a/x.js,title=mismatch%3A a/x [baseline%2C here native]::");
    let xml = fs::read_to_string(report).unwrap();
    assert!(xml.contains("<testsuites tests=\"2\" failures=\"1\" skipped=\"0\">"), "{xml}");
    assert!(xml.contains("<failure type=\"mismatch\"") && xml.contains("+ &lt;3&gt;"), "{xml}");
}

#[test]
fn ir_tests_are_reported_like_cells() {
    let project = Project::new("ir", &[("a/x", "say 1", "1\n")]);
    for (name, says) in [("one", "ok"), ("two", "1 < 2"), ("three", "crash"), ("zero", "ok")] {
        project.write(&format!("corpus/ir/ops/{name}.ir"), says);
    }
    let xml = project.root.join("report.xml");
    let classes = |filter: &[&str]| {
        let arguments = [&["--arch", "here", "--junit", xml.to_str().unwrap()][..], filter].concat();
        let classes = project.classes(&arguments);
        classes.into_iter().filter(|(name, _)| name.ends_with(" ir")).collect::<Vec<_>>()
    };
    let expected = [
        ("ir/ops/one ir", "passed"),
        ("ir/ops/three ir", "crash"),
        ("ir/ops/two ir", "mismatch"),
        ("ir/ops/zero ir", "passed"),
    ];
    let expected = expected.map(|(name, class)| (name.to_string(), class.to_string()));
    // Beside programs, and alone.
    for (filter, tests) in [(&[][..], 6), (&["ir"], 4)] {
        assert_eq!(classes(filter), expected);
        let xml = fs::read_to_string(&xml).unwrap();
        assert!(
            xml.contains(&format!("<testsuites tests=\"{tests}\" failures=\"2\" skipped=\"0\">")),
            "{xml}"
        );
        assert!(xml.contains("<testsuite name=\"ir, here native\" tests=\"4\">"), "{xml}");
        assert!(xml.contains("1 &lt; 2") && xml.contains("<failure type=\"crash\""), "{xml}");
        let saved = project.root.join("target/xtask/failures/ir.here-native/ir_ops_two/detail");
        assert_eq!(fs::read_to_string(saved).unwrap(), "mismatch\n    1 < 2\n");
    }
    assert_eq!(classes(&["ir/ops/on"]), expected[..1]);
}

#[test]
fn an_interrupt_ends_the_engines_too() {
    let project = Project::new("interrupt", &[("a/x", "hang", "")]);
    let patient = for_this_host(MATRIX).replace("grace_ms = 300", "grace_ms = 60000");
    project.write("ci/matrix.toml", &patient);
    let engine = project.engine("fake-interrupt");
    let binary = format!("here={}", engine.display());
    let mut command = project.command(&["test", "--arch", "here", "--binary", &binary, "--tier", "interp"]);
    // A process group of its own stands for the terminal's: Ctrl-C signals the whole group.
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    wait_until("the engine runs", || engines_running(&engine) > 0);
    let group = format!("-{}", child.id());
    assert!(Command::new("kill").args(["-INT", "--", &group]).status().unwrap().success());
    let status = child.wait().unwrap();
    assert!(!status.success());
    wait_until("the engine has ended", || engines_running(&engine) == 0);
}

#[test]
fn an_interrupt_leaves_a_report_of_what_had_run() {
    // One worker takes the programs in order: the first two end, the third never does, and the fourth has no turn.
    let programs =
        [("a/1", "say 1", "1\n"), ("a/2", "say 2", "1\n"), ("a/3", "hang", ""), ("a/4", "say 4", "4\n")];
    let project = Project::new("partial", &programs);
    project.write("ci/matrix.toml", &for_this_host(MATRIX).replace("grace_ms = 300", "grace_ms = 60000"));
    let binary = format!("here={}", project.engine("fake-partial").display());
    let (json, junit) = (project.root.join("report.json"), project.root.join("report.xml"));
    let mut arguments =
        vec!["test", "--arch", "here", "--binary", &binary, "--tier", "interp", "--jobs", "1"];
    arguments.extend(["--json", json.to_str().unwrap(), "--junit", junit.to_str().unwrap()]);
    let mut command = project.command(&arguments);
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap()).lines();
    // The failure of the second is told while the third runs, or is about to.
    assert!(said.any(|line| line.unwrap().starts_with("mismatch: a/2 [interp, here native]")));
    std::thread::sleep(Duration::from_millis(300));
    let group = format!("-{}", child.id());
    assert!(Command::new("kill").args(["-INT", "--", &group]).status().unwrap().success());
    let started = Instant::now();
    let output = child.wait_with_output().unwrap();
    assert!(started.elapsed() < Duration::from_secs(20), "it waited for the engine");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("2 cells were not run: the run was interrupted\n1 passed, 3 failed\n"), "{text}");
    let report: Value = serde_json::from_str(&fs::read_to_string(json).unwrap()).unwrap();
    assert_eq!(report["interrupted"], true);
    let classes: Vec<_> = report["cells"].as_array().unwrap().iter().map(|cell| &cell["class"]).collect();
    assert_eq!(classes, ["passed", "mismatch", "not-run", "not-run"]);
    assert_eq!(fs::read_to_string(junit).unwrap().matches("<skipped/>").count(), 2);
}

fn wait_until(what: &str, condition: impl Fn() -> bool) {
    let started = Instant::now();
    while !condition() {
        assert!(started.elapsed() < Duration::from_secs(20), "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn engines_running(engine: &Path) -> usize {
    let output = Command::new("ps").args(["-A", "-o", "args="]).output().unwrap();
    let wanted = format!("{} batch", engine.display());
    String::from_utf8_lossy(&output.stdout).lines().filter(|line| line.trim() == wanted).count()
}
