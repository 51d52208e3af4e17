//! `cargo xtask ci`: everything that must pass, as jobs that run one after another and share their builds.
//!
//! Unit tests use the matrix's profile and the features that the command has, so that each target's dependencies, most of the building, are built once. The closing line counts unit tests, cells, and 1 for each job that has neither.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

use crate::error::{Context, Result};
use crate::lanes::{self, Host, Lane, cargo};
use crate::matrix::{self, Matrix};
use crate::plan::Choice;
use crate::run::{self, Options};
use crate::{bench, fail, fuzz, interrupt, page, process, report, selftest, setup};

/// Native-only: it holds what compiles C, so no cross job may touch it.
const BENCH: &str = "tierlock-bench";

/// What runs compiled code or the encoders, and so differs between architectures.
const ARCHITECTURE_PACKAGES: &[&str] = &["tierlock", "tierlock-codegen", "tierlock-platform", "tierlock-cli"];

/// Tested in a run of its own: the assembler it is held against is a procedural macro that wants more features of `syn`, and with them in the same run
/// the JavaScript parser, which is built with such macros too, would be built once for the tests and once for the command.
const APART: &str = "tierlock-asm";

/// What depends on the CPU model too: tests that run code which was made for it.
const MACHINE_TESTS: &[&str] =
    &["-p", "tierlock-asm", "-p", "tierlock-codegen", "--test", "machine", "--test", "masm"];

/// Tells the command's tests, which start the binary themselves, how it is started.
const EMULATOR_VARIABLE: &str = "TIERLOCK_EMULATOR";

const APPLE_TARGET: &str = "aarch64-apple-darwin";

/// One job.
struct Job {
    name: &'static str,
    what: &'static str,
    run: fn(&Ci) -> Result<Outcome>,
}

const JOBS: &[Job] = &[
    Job {
        name: "fmt",
        what: "the formatting",
        run: |ci| {
            ci.plain(&["fmt", "--manifest-path", PLUGIN_MANIFEST, "--check"])?;
            ci.plain(&["fmt", "--manifest-path", FUZZ_MANIFEST, "--check"])?;
            ci.plain(&["fmt", "--all", "--check"])
        },
    },
    Job { name: "clippy", what: "clippy on everything but the benchmarks, warnings denied", run: Ci::clippy },
    Job {
        name: "unit",
        what: "unit, integration and doc tests on this host, tidy among them",
        run: Ci::unit,
    },
    Job {
        name: "unit-emulated",
        what: "the same of the engine's crates on the other architecture",
        run: Ci::unit_emulated,
    },
    Job {
        name: "loom",
        what: "every order of steps in which jobs go to the thread that optimises, and come back",
        run: Ci::loom,
    },
    Job { name: "docs", what: "the documentation builds, warnings denied", run: Ci::docs },
    Job {
        name: "apple-check",
        what: "everything compiles for macOS on Apple Silicon, tests included",
        run: Ci::apple,
    },
    Job {
        name: "bench-check",
        what: "the benchmarks and the peers that are crates compile without warnings",
        run: |ci| {
            ci.plain(&["clippy", "-p", BENCH, "--all-targets", "--all-features", "--", "-D", "warnings"])
        },
    },
    Job {
        name: "matrix",
        what: "the corpus in every cell of the fast matrix, with --full of the full one",
        run: Ci::matrix,
    },
    Job {
        name: "fuzz",
        what: "generated programs and mutants of the corpus under every tier, with a fixed seed, for some seconds",
        run: Ci::fuzz,
    },
    Job {
        name: "counts",
        what: "instructions count the same in three runs, on each architecture",
        run: Ci::counts,
    },
    Job {
        name: "growth",
        what: "optimising takes little more for an instruction of a large function than of a small one",
        run: |ci| counted(ci.cargo(&["test", "--release", "-p", BENCH, "--test", "growth"])),
    },
    Job { name: "gate", what: "no figure of the benchmarks is worse than its baseline", run: Ci::gate },
    Job { name: "selftest", what: "planted mistakes are found and named", run: Ci::selftest },
    Job {
        name: "report-check",
        what: "the page of `cargo xtask report` in a headless browser",
        run: |ci| page::check::run(&ci.root, ci.yes).map(|passed| Outcome { passed, ..Outcome::default() }),
    },
    Job {
        name: "view-check",
        what: "the pages of `tierlock view` in a headless browser",
        run: |ci| page::view::run(&ci.root, ci.yes).map(|passed| Outcome { passed, ..Outcome::default() }),
    },
    Job { name: "miri", what: "the interpreter's smoke tests under Miri", run: Ci::miri },
    Job {
        name: "fuzz-check",
        what: "the fuzz targets build, and run for a while from their seeds",
        run: Ci::fuzz_check,
    },
];

/// Jobs that run only with `--full` or where they are named: they take long.
const LONG: &[&str] =
    &["counts", "growth", "gate", "selftest", "report-check", "view-check", "miri", "fuzz-check"];

/// The fuzz targets, and the folders that each starts from, besides what it found before.
const FUZZ_TARGETS: &[(&str, &[&str])] = &[
    ("ir_text", &["corpus/ir"]),
    ("ir_compile", &[]),
    ("encoders", &[]),
    ("source", &["corpus/regress", "corpus/bench"]),
];

/// What each of them gets: a nightly job is not where the long runs are.
const FUZZ_SECONDS: u64 = 60;

/// What drives them, at the version that is known to work.
const CARGO_FUZZ: &str = "cargo-fuzz@0.13.2";

/// Counted three times: no function but one, and every builtin at start-up; and garbage collections, which see each word of the stack.
const COUNTED_PROGRAMS: &[&str] = &["bench/fib", "bench/binarytrees"];

/// The crate of QEMU's plugin, which is outside of the workspace.
const PLUGIN_MANIFEST: &str = "ci/count-plugin/Cargo.toml";

/// The crate of the fuzz targets, which is outside too: it needs a nightly toolchain.
const FUZZ_MANIFEST: &str = "fuzz/Cargo.toml";

/// The programs of the smoke run, the same ones every time.
const SMOKE_SEED: u64 = 1;
const SMOKE_PROGRAMS: u64 = 1500;
/// Where the machine is busy, fewer of them.
const SMOKE_TIME: Duration = Duration::from_secs(20);

/// What a job came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Outcome {
    passed: usize,
    failed: usize,
    /// Why it did not run, if it cannot on this host.
    not_run: Option<String>,
}

impl Outcome {
    fn add(&mut self, other: Outcome) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

struct Ci {
    root: PathBuf,
    matrix: Matrix,
    host: Host,
    yes: bool,
    /// Every CPU model for the machine tests, every configuration of the matrix.
    full: bool,
}

/// Prints the jobs.
pub fn list() {
    let rows = std::iter::once(["job", "runs", "what must pass"].map(str::to_string).to_vec());
    let when = |job: &Job| if LONG.contains(&job.name) { "with --full" } else { "always" };
    let rows: Vec<_> = rows
        .chain(JOBS.iter().map(|job| [job.name, when(job), job.what].map(str::to_string).to_vec()))
        .collect();
    print!("{}", report::columns(&rows));
}

/// Runs the jobs named, or all, without the long ones unless `full`; fails if any of them does.
pub fn run(root: &Path, names: &[String], full: bool, yes: bool) -> Result<()> {
    if let Some(unknown) = names.iter().find(|name| !JOBS.iter().any(|job| job.name == name.as_str())) {
        let known: Vec<_> = JOBS.iter().map(|job| job.name).collect();
        fail!("no job `{unknown}`; there are {}", known.join(", "));
    }
    let ci = Ci { root: root.to_path_buf(), matrix: matrix::load(root)?, host: Host::detect()?, yes, full };
    if names.is_empty() {
        setup::run(&ci.matrix, yes)?;
    }
    let mut rows = vec![["job", "", "time", "passed", "failed"].map(str::to_string).to_vec()];
    let (mut passed, mut failed) = (0, 0);
    let chosen = |job: &&Job| match names.is_empty() {
        true => full || !LONG.contains(&job.name),
        false => names.iter().any(|name| name == job.name),
    };
    for job in JOBS.iter().filter(chosen) {
        println!("\n━━ {}: {}", job.name, job.what);
        let started = Instant::now();
        let outcome = (job.run)(&ci).unwrap_or_else(|error| {
            eprintln!("error: {error}");
            Outcome { failed: 1, ..Outcome::default() }
        });
        passed += outcome.passed;
        failed += outcome.failed;
        let verdict = match (&outcome.not_run, outcome.failed) {
            (Some(why), _) => format!("not run: {why}"),
            (None, 0) => "ok".to_string(),
            (None, _) => "FAILED".to_string(),
        };
        let time = minutes(started.elapsed());
        println!("━━ {}: {verdict}, {time}", job.name);
        if interrupt::seen() {
            fail!("interrupted in {}", job.name);
        }
        rows.push(vec![
            job.name.into(),
            verdict,
            time,
            outcome.passed.to_string(),
            outcome.failed.to_string(),
        ]);
    }
    println!("\n{}", report::columns(&rows));
    println!("{passed} passed, {failed} failed");
    if failed > 0 || passed == 0 {
        fail!("not every job passed");
    }
    Ok(())
}

fn minutes(time: Duration) -> String {
    format!("{} min {:02} s", time.as_secs() / 60, time.as_secs() % 60)
}

impl Ci {
    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(cargo());
        command.current_dir(&self.root).args(arguments);
        command
    }

    /// A job that is one command and counts as one.
    fn plain(&self, arguments: &[&str]) -> Result<Outcome> {
        one(self.cargo(arguments))
    }

    /// The benchmarks have a job of their own, with all features.
    fn clippy(&self) -> Result<Outcome> {
        let rest = ["--all-targets", "--", "-D", "warnings"];
        let most = ["clippy", "--workspace", "--exclude", BENCH, "--exclude", APART];
        let mut outcome = self.plain(&[&most[..], &rest].concat())?;
        outcome.add(self.plain(&[&["clippy", "-p", APART], &rest[..]].concat())?);
        Ok(outcome)
    }

    fn unit(&self) -> Result<Outcome> {
        let workspace = ["--workspace", "--exclude", BENCH, "--exclude", APART];
        let profile = [self.matrix.build.profile.as_str()];
        let nextest =
            self.cargo(&["nextest", "--version"]).output().is_ok_and(|output| output.status.success());
        let runner: &[&str] = if nextest {
            &["nextest", "run", "--no-fail-fast", "--cargo-profile"]
        } else {
            &["test", "--all-targets", "--no-fail-fast", "--profile"]
        };
        // The test says so where there is none; nobody is asked to install it for that.
        if self.yes {
            setup::ensure_debugger(false, true)?;
        }
        let mut outcome = Outcome::default();
        // nextest runs no doc tests.
        let doc: &[&str] = &["test", "--doc", "--no-fail-fast", "--profile"];
        for what in [&workspace[..], &["-p", APART]] {
            for runner in [runner, doc] {
                outcome.add(counted(self.cargo(&[runner, &profile, what].concat()))?);
            }
        }
        Ok(outcome)
    }

    /// Plain `cargo test`, which starts the emulator once a test binary rather than once a test.
    fn unit_emulated(&self) -> Result<Outcome> {
        let mut lanes = lanes::choose(&self.matrix, &self.host, &[], &[])?;
        lanes.retain(Lane::emulated);
        let Some(target) = lanes.first().and_then(|lane| lane.target.clone()) else {
            let not_run = Some(format!("there is no qemu-user for {}", self.host.triple));
            return Ok(Outcome { not_run, ..Outcome::default() });
        };
        if self.yes {
            setup::ensure_debugger(true, true)?;
        }
        setup::ensure_lanes(&lanes, self.yes)?;
        lanes::check_emulators(&self.matrix, &mut lanes)?;
        let variable = format!("CARGO_TARGET_{}_RUNNER", target.to_uppercase().replace('-', "_"));
        let mut outcome = Outcome::default();
        let models = lanes.iter().filter(|lane| lane.target.as_ref() == Some(&target));
        for lane in models.filter(|lane| lane.first || self.full) {
            let packages: Vec<&'static str> =
                ARCHITECTURE_PACKAGES.iter().flat_map(|package| ["-p", package]).collect();
            let [units, tests] = [&["--lib", "--bins", "--examples"][..], &["--test", "*"]];
            let both = [units, tests].concat();
            // Side by side: each ends with a few long tests that leave a core idle.
            let runs = match lane.first {
                true => vec![
                    vec![[units, &packages].concat(), [tests, &packages].concat()],
                    vec![[&both[..], &["-p", APART]].concat()],
                ],
                false => vec![vec![MACHINE_TESTS.to_vec()]],
            };
            for beside in runs {
                let commands = beside.into_iter().map(|arguments| {
                    let mut command =
                        self.cargo(&["test", "--no-fail-fast", "--profile", &self.matrix.build.profile]);
                    let emulator = lane.prefix.join(" ");
                    command.args(["--target", &target]).args(arguments);
                    command.env(&variable, &emulator).env(EMULATOR_VARIABLE, &emulator);
                    command
                });
                for ran in counted_beside(commands)? {
                    outcome.add(ran);
                }
            }
        }
        Ok(outcome)
    }

    /// The nightly toolchain that is pinned apart, provided if it is missing.
    fn nightly(&self, components: &[&str]) -> Result<String> {
        let file = self.root.join("ci/nightly-toolchain");
        let toolchain =
            std::fs::read_to_string(&file).context(|| format!("cannot read {}", file.display()))?;
        let toolchain = toolchain.trim().to_string();
        setup::ensure_toolchain(&toolchain, components, self.yes)?;
        Ok(toolchain)
    }

    /// Each target counts as one.
    fn fuzz_check(&self) -> Result<Outcome> {
        let toolchain = self.nightly(&["cargo", "rustc"])?;
        setup::ensure_cargo_command("cargo-fuzz", CARGO_FUZZ, self.yes)?;
        let mut outcome = Outcome::default();
        for (target, seeds) in FUZZ_TARGETS {
            // What a run finds is kept for the next.
            let own = format!("fuzz/corpus/{target}");
            let folder = self.root.join(&own);
            std::fs::create_dir_all(&folder).context(|| format!("cannot make {}", folder.display()))?;
            let mut command = Command::new("rustup");
            command.current_dir(&self.root).args(["run", &toolchain, "cargo", "fuzz", "run"]);
            // No sanitizer: but for the machine code, which none looks into, all of it is safe code.
            command.args(["--fuzz-dir", "fuzz", "--sanitizer", "none", target, &own]).args(*seeds).arg("--");
            command.args([format!("-max_total_time={FUZZ_SECONDS}"), "-timeout=20".to_string()]);
            let ran = one(command)?;
            outcome.passed += ran.passed;
        }
        Ok(outcome)
    }

    /// Values hold addresses as integers, so provenance is permissive and
    /// the aliasing models, which are experimental, are off: bounds, lifetimes, initialisation, alignment and data races are what is checked.
    fn miri(&self) -> Result<Outcome> {
        let toolchain = self.nightly(&["miri", "rust-src"])?;
        let mut command = Command::new("rustup");
        command
            .current_dir(&self.root)
            .args(["run", &toolchain, "cargo", "miri", "test", "-p", "tierlock", "--lib"]);
        command.args(["--target-dir", "target/miri", "miri_smoke"]);
        let flags = "-Zmiri-permissive-provenance -Zmiri-disable-stacked-borrows -Zmiri-ignore-leaks -Zmiri-disable-isolation";
        command.env("MIRIFLAGS", flags);
        counted(command)
    }

    /// A folder of its own: the flag is part of every build's identity.
    fn loom(&self) -> Result<Outcome> {
        let mut command = self.cargo(&["test", "--release", "-p", "tierlock-handoff", "--test", "orders"]);
        command.args(["--target-dir", "target/loom"]);
        command.env("RUSTFLAGS", "--cfg loom");
        counted(command)
    }

    fn docs(&self) -> Result<Outcome> {
        // The command and the library are both called `tierlock`, and their pages would overwrite each other.
        let mut command =
            self.cargo(&["doc", "--no-deps", "--workspace", "--exclude", BENCH, "--exclude", "tierlock-cli"]);
        command.env("RUSTDOCFLAGS", "-D warnings");
        one(command)
    }

    fn apple(&self) -> Result<Outcome> {
        setup::ensure_target(APPLE_TARGET, self.yes)?;
        self.plain(&["check", "--workspace", "--exclude", BENCH, "--all-targets", "--target", APPLE_TARGET])
    }

    fn counts(&self) -> Result<Outcome> {
        if !self.host.can_emulate() {
            let not_run = Some(format!("there is no qemu-user for {}", self.host.triple));
            return Ok(Outcome { not_run, ..Outcome::default() });
        }
        let plugin = [
            "clippy",
            "--manifest-path",
            PLUGIN_MANIFEST,
            "--target-dir",
            "target/count-plugin",
            "--",
            "-D",
            "warnings",
        ];
        let mut outcome = self.plain(&plugin)?;
        for program in COUNTED_PROGRAMS {
            // In the profile of the gate, so that both share their builds.
            let filter = Some(program.to_string());
            bench::run(
                &self.root,
                &bench::Options { filter, runs: 3, yes: self.yes, ..bench::Options::default() },
            )?;
            outcome.passed += 1;
        }
        Ok(outcome)
    }

    /// On this host's own architecture: what emulated lanes would add in the same time is little.
    fn fuzz(&self) -> Result<Outcome> {
        let options = fuzz::Options {
            seed: Some(SMOKE_SEED),
            count: Some(SMOKE_PROGRAMS),
            time: Some(SMOKE_TIME),
            cpus: vec!["native".to_string()],
            yes: self.yes,
            ..fuzz::Options::default()
        };
        fuzz::run(&self.root, &options).map(|()| Outcome { passed: 1, ..Outcome::default() })
    }

    fn gate(&self) -> Result<Outcome> {
        let options = bench::Options { check: true, yes: self.yes, ..bench::Options::default() };
        bench::run(&self.root, &options).map(|()| Outcome { passed: 1, ..Outcome::default() })
    }

    fn selftest(&self) -> Result<Outcome> {
        let options = selftest::Options { yes: self.yes, ..selftest::Options::default() };
        selftest::run(&self.root, &options).map(|()| Outcome { passed: 1, ..Outcome::default() })
    }

    fn matrix(&self) -> Result<Outcome> {
        let reports = run::target_folder(&self.root).join("xtask");
        std::fs::create_dir_all(&reports).context(|| format!("cannot make {}", reports.display()))?;
        let (json, junit) = (Some(reports.join("matrix.json")), Some(reports.join("matrix.xml")));
        let choice = Choice { full: self.full, ..Choice::default() };
        let options = Options { choice, yes: self.yes, json, junit, ..Options::default() };
        let totals = run::run(&self.root, &options)?;
        Ok(Outcome { passed: totals.passed, failed: totals.failed + totals.not_run, not_run: None })
    }
}

/// Runs a command that counts as one.
fn one(mut command: Command) -> Result<Outcome> {
    let shown = process::display(&command);
    println!("running: {shown}");
    let status = command.status().context(|| format!("cannot run `{shown}`"))?;
    match status.success() {
        true => Ok(Outcome { passed: 1, ..Outcome::default() }),
        false => fail!("`{shown}` ended with {}", process::status_name(status)),
    }
}

/// Runs a command that runs tests, passes its output on, and counts by its summaries.
fn counted(command: Command) -> Result<Outcome> {
    counted_into(command, std::io::stdout(), std::io::stderr())
}

/// Several at once, their lines mixed.
fn counted_beside(commands: impl Iterator<Item = Command>) -> Result<Vec<Outcome>> {
    std::thread::scope(|scope| {
        let running: Vec<_> = commands.map(|command| scope.spawn(|| counted(command))).collect();
        running.into_iter().map(|run| run.join().expect("counting does not panic")).collect()
    })
}

fn counted_into(
    mut command: Command,
    stdout: impl Write + Send + 'static,
    stderr: impl Write + Send + 'static,
) -> Result<Outcome> {
    let shown = process::display(&command);
    println!("running: {shown}");
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.context(|| format!("cannot run `{shown}`"))?;
    let (sender, lines) = channel();
    pass_on(child.stdout.take(), stdout, sender.clone());
    pass_on(child.stderr.take(), stderr, sender);
    let mut outcome = Outcome::default();
    for line in lines {
        if let Some((passed, failed)) = summary(&line) {
            outcome.passed += passed;
            outcome.failed += failed;
        }
    }
    let status = child.wait().context(|| format!("waiting for `{shown}`"))?;
    if !status.success() {
        eprintln!("`{shown}` ended with {}", process::status_name(status));
        // It did not compile, or died before its summary.
        outcome.failed = outcome.failed.max(1);
    }
    Ok(outcome)
}

fn pass_on(
    stream: Option<impl Read + Send + 'static>,
    mut to: impl Write + Send + 'static,
    lines: Sender<String>,
) {
    let Some(stream) = stream else { return };
    std::thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line).is_ok_and(|n| n > 0) {
            // A closed terminal must not stop the counting.
            let _ = to.write_all(&line).and_then(|()| to.flush());
            let _ = lines.send(String::from_utf8_lossy(&line).into_owned());
            line.clear();
        }
    });
}

/// Passed and failed as libtest and nextest say them:
/// `test result: ok. 3 passed; 0 failed; …` and `Summary [ 0.2s] 4 tests run: 3 passed, 1 failed, 0 skipped`.
fn summary(line: &str) -> Option<(usize, usize)> {
    let line = strip_escapes(line);
    let line = line.trim();
    let counts = match line.strip_prefix("test result: ") {
        Some(rest) => rest.split_once(". ")?.1,
        None => line.strip_prefix("Summary [")?.split_once(" run: ")?.1,
    };
    let count = |word: &str| {
        let part = counts.split([';', ',', '(']).map(str::trim).find(|part| part.ends_with(word))?;
        part.split(' ').next()?.parse::<usize>().ok()
    };
    let failed = count(" failed").unwrap_or(0) + count(" timed out").unwrap_or(0);
    Some((count(" passed")?, failed))
}

/// Colours off: nextest and cargo colour their summaries where they think somebody looks.
fn strip_escapes(line: &str) -> String {
    let mut out = String::new();
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            '\u{1b}' => drop(chars.by_ref().find(|c| c.is_ascii_alphabetic())),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_of_both_runners_are_read() {
        let check = |line: &str, expected| assert_eq!(summary(line), expected, "{line}");
        check(
            "test result: ok. 43 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.09s",
            Some((43, 0)),
        );
        check(
            "test result: FAILED. 15 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out",
            Some((15, 1)),
        );
        check("     Summary [   2.953s] 67 tests run: 67 passed, 0 skipped", Some((67, 0)));
        check("     Summary [   0.001s] 1 test run: 0 passed, 1 failed, 2 skipped", Some((0, 1)));
        check(
            "     Summary [   9.1s] 4/9 tests run: 2 passed (1 slow), 1 failed, 1 timed out, 0 skipped",
            Some((2, 2)),
        );
        check(
            "\u{1b}[32;1m     Summary\u{1b}[0m [   0.1s] \u{1b}[1m3\u{1b}[0m tests run: \u{1b}[1m3\u{1b}[0m \u{1b}[32;1mpassed\u{1b}[0m, 0 skipped",
            Some((3, 0)),
        );
        check("running 3 tests", None);
    }

    #[test]
    fn a_failing_command_counts_even_without_a_summary() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo 'test result: ok. 2 passed; 0 failed; 0 ignored'; exit 101"]);
        // Into a sink: whoever counts these tests in turn must not count that summary.
        let outcome = counted_into(command, std::io::sink(), std::io::sink()).unwrap();
        assert_eq!(outcome, Outcome { passed: 2, failed: 1, not_run: None });
        assert!(one(Command::new("false")).is_err());
    }

    #[test]
    fn an_unknown_job_is_an_error_that_lists_the_known_ones() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let error = run(&root, &["lint".to_string()], false, false).unwrap_err().to_string();
        assert!(error.starts_with("no job `lint`; there are fmt, clippy, unit,"), "{error}");
    }
}
