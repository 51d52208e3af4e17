//! A real debugger sees JavaScript functions: gdb is stopped in a builtin and asked who called it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// `warm` is called too seldom for more than T1, and cannot be built in; `hot` runs in T2 when it calls it at last.
const PROGRAM: &str = "\
function warm(i) {
  if (i > 1600) print('here', arguments.length);
  return arguments.length;
}
function hot(i) {
  let n = i;
  for (let k = 0; k < 40; k++) n = (n * 7 + k) % 1000;
  if (i % 16 === 0) n += warm(i);
  return n;
}
let t = 0;
for (let i = 0; i <= 1616; i++) t += hot(i);
print(t);
";

/// The line of the builtin's body that a breakpoint is set at.
fn breakpoint() -> String {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../engine/src/builtins/console.rs");
    let text = fs::read_to_string(source).expect("the builtin is there");
    let line = text.lines().position(|line| line.starts_with("fn print(")).expect("it has a function");
    format!("console.rs:{}", line + 2)
}

fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("debugger");
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Whether whoever runs this has had the tools installed that tests want.
fn is_installed_by_harness() -> bool {
    std::env::var_os("CI").is_some() && std::env::consts::OS == "linux"
}

#[test]
fn gdb_walks_through_both_tiers() {
    if std::env::var_os("TIERLOCK_EMULATOR").is_some() {
        eprintln!("SKIPPED: gdb is not run under an emulator");
        return;
    }
    if Command::new("gdb").arg("--version").output().is_err() {
        // Where the harness installs what tests need, it has been forgotten.
        assert!(!is_installed_by_harness(), "gdb is not installed");
        eprintln!("SKIPPED: gdb is not installed, so nobody has looked at what debuggers are told");
        return;
    }
    let (program, script) = (folder().join("walk.js"), folder().join("walk.gdb"));
    fs::write(&program, PROGRAM).expect("a file");
    let commands =
        format!("set pagination off\nset confirm off\nbreak {}\nrun\nbacktrace 40\nkill\n", breakpoint());
    fs::write(&script, commands).expect("a file");
    let mut gdb = Command::new("gdb");
    gdb.args(["-nx", "-batch", "-x"]).arg(&script).arg("--args").arg(env!("CARGO_BIN_EXE_tierlock"));
    let output = gdb.args(["run", "--gdb-jit"]).arg(&program).output().expect("it starts");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaints = String::from_utf8_lossy(&output.stderr).into_owned();
    if complaints.contains("ptrace: Operation not permitted")
        || complaints.contains("Couldn't get CS register")
    {
        assert!(!is_installed_by_harness(), "{complaints}");
        eprintln!("SKIPPED: the system does not let gdb trace: {complaints}");
        return;
    }
    let frames: Vec<&str> = said.lines().filter(|line| line.starts_with('#')).collect();
    let place = |name: &str| {
        let ending = format!(" in {name} ()");
        let at = frames.iter().position(|frame| frame.ends_with(&ending));
        at.unwrap_or_else(|| panic!("no frame of {name}: {said}{complaints}"))
    };
    // The innermost first: the builtin, what T1 calls it by, T1, T2, what enters that, the script, and on into Rust.
    let order = [place("op[Call]"), place("warm"), place("hot*"), place("stub[OptEntry]")];
    assert!(order.is_sorted(), "{said}");
    assert!(frames[..order[0]].iter().any(|frame| frame.contains("print")), "{said}");
    assert_eq!(order[2], order[1] + 1, "{said}");
    let script =
        frames.iter().position(|frame| frame.contains("<script ")).unwrap_or_else(|| panic!("{said}"));
    assert_eq!(script, order[3] + 1, "{said}");
    assert!(frames.iter().skip(script).any(|frame| frame.contains("run_script")), "{said}");
}

#[test]
fn profilers_are_told() {
    if std::env::consts::OS != "linux" {
        eprintln!("SKIPPED: perf is Linux's");
        return;
    }
    let program = folder().join("profiled.js");
    fs::write(&program, PROGRAM).expect("a file");
    let folder = folder().join("profiled");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let binary = env!("CARGO_BIN_EXE_tierlock");
    let emulator = std::env::var("TIERLOCK_EMULATOR").unwrap_or_default();
    let mut words = emulator.split_whitespace().chain([binary]);
    let mut command = Command::new(words.next().expect("the binary at least"));
    command.args(words).args(["run", "--perf-map", "--jitdump"]).arg(&program).current_dir(&folder);
    let mut child = command.stdout(std::process::Stdio::null()).spawn().expect("it starts");
    let pid = child.id();
    assert!(child.wait().expect("it ends").success());
    let map = PathBuf::from(format!("/tmp/perf-{pid}.map"));
    let text = fs::read_to_string(&map).expect("the map is there");
    fs::remove_file(&map).expect("it was ours");
    let names: Vec<&str> = text.lines().filter_map(|line| line.splitn(3, ' ').nth(2)).collect();
    for name in ["warm", "hot", "hot*", "stub.OptEntry"] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    for line in text.lines() {
        let mut words = line.split(' ').map(|word| u64::from_str_radix(word, 16));
        let (Some(Ok(address)), Some(Ok(bytes))) = (words.next(), words.next()) else { panic!("{line}") };
        assert!(address > 0 && bytes < 1 << 20, "{line}");
    }
    let dump = fs::read(folder.join(format!("jit-{pid}.dump"))).expect("the dump is there");
    let name = b"hot*\0";
    assert!(dump.windows(name.len()).any(|window| window == name), "{} bytes", dump.len());
}
