//! `cargo xtask corpus record` and `corpus check`: recorded answers, made by and held against an installed node.
//!
//! The answers come from another engine, so that a misreading of the standard on our side cannot record itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::corpus::{self, Program};
use crate::error::{Context, Result};
use crate::{diff, fail, process};

/// How long node may take for one program. Far above what a program may take in the matrix.
const NODE_TIME_MAX: Duration = Duration::from_secs(60);

/// The most a recorded answer may hold, in bytes: the matrix's limit on output.
const ANSWER_BYTES_MAX: usize = 1 << 20;

/// Whether to write the answers or to compare them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Write what node says.
    Record,
    /// Compare what is recorded with what node says.
    Check,
}

/// Runs node over the programs that `filter` chooses. Fails if any answer could not be made, or (checking) differs.
pub fn run(root: &Path, filter: Option<&str>, mode: Mode) -> Result<()> {
    let programs = corpus::load(root, filter)?;
    let Some(node) = process::which("node") else {
        fail!(
            "node is not on PATH: recorded answers are made by another engine; install Node.js 20 or newer"
        );
    };
    let version = Command::new(&node).arg("--version").output().context(|| "cannot run node".to_string())?;
    println!("answers by node {}", String::from_utf8_lossy(&version.stdout).trim());
    let found = ask_all(root, &node, &programs);
    let mut tally = BTreeMap::<&str, usize>::new();
    let mut failed = 0;
    for (program, found) in programs.iter().zip(found) {
        let verdict = found.and_then(|found| settle(root, program, &found, mode));
        match verdict {
            Ok(verdict) => {
                *tally.entry(verdict).or_default() += 1;
                if verdict != "same" {
                    println!("{verdict}: {}", program.name);
                }
            }
            Err(error) => {
                failed += 1;
                println!("failed: {}: {error}", program.name);
            }
        }
    }
    let counts: Vec<_> = tally.iter().map(|(verdict, n)| format!("{n} {verdict}")).collect();
    println!(
        "{} programs: {}{failed} failed",
        programs.len(),
        counts.iter().map(|c| format!("{c}, ")).collect::<String>()
    );
    if failed > 0 {
        fail!("{failed} of {} programs failed", programs.len());
    }
    Ok(())
}

/// Asks node for every program, on all cores; the results stand in the order of the programs.
fn ask_all(root: &Path, node: &Path, programs: &[Program]) -> Vec<Result<String>> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(BTreeMap::new());
    let workers = process::workers(None);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(program) = programs.get(index) else { break };
                    let result = match program.directives.by_hand {
                        Some(_) => program.answer(root),
                        None => ask(root, node, program),
                    };
                    if let Ok(mut results) = results.lock() {
                        results.insert(index, result);
                    }
                }
            });
        }
    });
    results.into_inner().map(|results| results.into_values().collect()).unwrap_or_default()
}

/// What node prints for one program, with its ending.
fn ask(root: &Path, node: &Path, program: &Program) -> Result<String> {
    ask_file(root, node, &program.path)
}

/// What node prints for the program in a file, with its ending.
pub fn ask_file(root: &Path, node: &Path, path: &Path) -> Result<String> {
    let mut command = Command::new(node);
    command.current_dir(root).arg("ci/record.js").arg(path).arg(ANSWER_BYTES_MAX.to_string());
    command.env("TZ", "UTC").env("LC_ALL", "C").env_remove("NODE_OPTIONS");
    let finished = process::run_limited(command, NODE_TIME_MAX, ANSWER_BYTES_MAX * 2)?;
    if finished.timed_out {
        fail!("node did not end within {} s", NODE_TIME_MAX.as_secs());
    }
    if !finished.status.success() {
        let stderr = String::from_utf8_lossy(&finished.stderr);
        fail!("node ended with {}: {}", process::status_name(finished.status), stderr.trim());
    }
    String::from_utf8(finished.stdout).context(|| "node printed something that is not UTF-8".to_string())
}

fn settle(root: &Path, program: &Program, found: &str, mode: Mode) -> Result<&'static str> {
    if program.directives.by_hand.is_some() {
        return Ok("by hand");
    }
    let path: PathBuf = root.join(program.answer_path());
    match mode {
        Mode::Record => {
            let old = fs::read_to_string(&path).ok();
            if old.as_deref() == Some(found) {
                return Ok("same");
            }
            fs::write(&path, found).context(|| format!("cannot write {}", path.display()))?;
            match old {
                None => Ok("new"),
                Some(old) => {
                    println!("{}", diff::render(&old, found, 20));
                    Ok("changed")
                }
            }
        }
        Mode::Check => {
            let recorded = program.answer(root)?;
            if recorded != found {
                fail!("- recorded, + node\n{}", diff::render(&recorded, found, 40));
            }
            Ok("same")
        }
    }
}
