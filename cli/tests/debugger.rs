//! A real debugger sees JavaScript functions: gdb is stopped in a builtin and asked who called it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

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

/// What runs the command: nothing, or an emulator and its options.
fn emulator() -> Vec<String> {
    let words = std::env::var("TIERLOCK_EMULATOR").unwrap_or_default();
    words.split_whitespace().map(str::to_owned).collect()
}

/// An emulator that waits for a debugger at a socket, which is killed when the test is over.
struct Waiting {
    process: Child,
    socket: PathBuf,
}

impl Waiting {
    fn start(emulator: &[String], program: &Path) -> Waiting {
        // Paths of sockets are short.
        let socket = std::env::temp_dir().join(format!("tierlock-gdb-{}", std::process::id()));
        let _ = fs::remove_file(&socket);
        let mut command = Command::new(&emulator[0]);
        command.args(&emulator[1..]).arg("-g").arg(&socket).arg(env!("CARGO_BIN_EXE_tierlock"));
        command.args(["run", "--gdb-jit"]).arg(program).stdout(Stdio::null());
        let process = command.spawn().expect("the emulator starts");
        let waiting = Waiting { process, socket };
        let started = Instant::now();
        while !waiting.socket.exists() {
            assert!(started.elapsed() < Duration::from_secs(60), "the emulator waits for no debugger");
            std::thread::sleep(Duration::from_millis(20));
        }
        waiting
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        // It has ended already where the debugger killed it.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_file(&self.socket);
    }
}

#[test]
fn gdb_walks_through_both_tiers() {
    let emulator = emulator();
    // Debian's gdb knows the host's architecture only; elsewhere it knows all.
    let debuggers: &[&str] = if emulator.is_empty() { &["gdb"] } else { &["gdb-multiarch", "gdb"] };
    let architecture =
        if std::env::consts::ARCH == "x86_64" { "i386:x86-64" } else { std::env::consts::ARCH };
    let is_here = |name: &&&str| {
        let mut command = Command::new(**name);
        let asked =
            command.args(["-nx", "-batch", "-ex", &format!("set architecture {architecture}")]).output();
        asked.is_ok_and(|output| !String::from_utf8_lossy(&output.stderr).contains("Undefined item"))
    };
    let Some(debugger) = debuggers.iter().find(is_here) else {
        // Where the harness installs what tests need, it has been forgotten.
        assert!(!is_installed_by_harness(), "gdb is not installed");
        eprintln!("SKIPPED: gdb is not installed, so nobody has looked at what debuggers are told");
        return;
    };
    let (program, script) = (folder().join("walk.js"), folder().join("walk.gdb"));
    fs::write(&program, PROGRAM).expect("a file");
    let waiting = (!emulator.is_empty()).then(|| Waiting::start(&emulator, &program));
    let start = match &waiting {
        Some(waiting) => format!("target remote {}", waiting.socket.display()),
        None => String::new(),
    };
    let run = if waiting.is_some() { "continue" } else { "run" };
    let commands = format!(
        "set pagination off\nset confirm off\n{start}\nbreak {}\n{run}\nbacktrace 40\nkill\n",
        breakpoint()
    );
    fs::write(&script, commands).expect("a file");
    let mut gdb = Command::new(debugger);
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
    let mut words = emulator().into_iter().chain([binary.to_owned()]);
    let mut command = Command::new(words.next().expect("the binary at least"));
    command.args(words).args(["run", "--perf-map", "--jitdump"]).arg(&program).current_dir(&folder);
    let mut child = command.stdout(Stdio::null()).spawn().expect("it starts");
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

#[test]
fn perf_reads_the_dump() {
    let has_perf = Command::new("perf").arg("--version").output().is_ok_and(|output| output.status.success());
    if !has_perf || !emulator().is_empty() {
        eprintln!("SKIPPED: perf is not installed, or the command runs under an emulator");
        return;
    }
    let program = folder().join("dumped.js");
    fs::write(&program, "function spin(n) { let s = 0; for (let i = 0; i < n; i++) s = (s * 7 + i) % 1013; return s; }\nprint(spin(60000000));").expect("a file");
    let folder = folder().join("dumped");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let perf = |arguments: &[&str]| {
        let output = Command::new("perf").args(arguments).current_dir(&folder).output().expect("it starts");
        let said =
            format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        (output.status.success(), said)
    };
    let program = program.to_string_lossy();
    let binary = env!("CARGO_BIN_EXE_tierlock");
    let record =
        ["record", "-k", "mono", "-e", "cpu-clock", "-o", "perf.data", binary, "run", "--jitdump", &program];
    let (recorded, said) = perf(&record);
    if !recorded
        && (said.contains("No permission") || said.contains("Permission denied") || said.contains("paranoid"))
    {
        eprintln!("SKIPPED: the system does not let perf count: {said}");
        return;
    }
    assert!(recorded, "{said}");
    let (injected, said) = perf(&["inject", "--jit", "-i", "perf.data", "-o", "injected.data"]);
    assert!(injected, "{said}");
    let (reported, said) = perf(&["report", "--stdio", "-i", "injected.data"]);
    assert!(reported, "{said}");
    // The loop of the optimised function is where nearly all of the time goes.
    let line = said.lines().find(|line| line.ends_with("] spin*")).unwrap_or_else(|| panic!("{said}"));
    let percent: f64 = line.trim().split('%').next().and_then(|number| number.parse().ok()).expect(line);
    assert!(percent > 50.0 && line.contains("jitted-"), "{said}");
}
