//! Measuring one process, and what is made of its output.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use serde::{Deserialize, Serialize};

use super::Installed;
use super::samples::{Cell, Run};
use crate::error::{Context, Result};
use crate::{fail, process};

/// The longest a run may take.
const TIME_MAX: Duration = Duration::from_secs(120);

/// A benchmark prints one line; this is far above it.
const OUTPUT_BYTES_MAX: usize = 1 << 20;

/// Rounds in one process, and the time after which no other begins: what compiles in the background is done by then.
const ROUNDS_MAX: usize = 12;
const ROUNDS_MS: u32 = 2_000;

/// Begins the line in which a round says when it ended and how long it took.
const ROUND: &str = "@round";

/// One run of one program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    /// When it started, in milliseconds since 1970.
    pub started_ms: f64,
    /// Wall time.
    pub wall_ms: f64,
    /// User + system time of the process and its threads.
    pub cpu_ms: f64,
    /// The most memory it had at once.
    pub rss_bytes: u64,
    /// What it printed.
    pub stdout: String,
    /// How it failed, if it did.
    pub failure: Option<String>,
}

/// A program, as commands of peers name it.
#[derive(Debug, Clone, Copy)]
pub struct Turn<'a> {
    /// Its name, without its area: `{program}`.
    pub program: &'a str,
    /// Where it is: `{file}`.
    pub file: &'a Path,
    /// How many times as long as usual it runs: `{rounds}`.
    pub rounds: u32,
}

/// `runs` samples of a program on each peer that has it, in turns. A peer that fails once does not run it again.
pub fn in_turns(turn: &Turn<'_>, answer: &str, installed: &[Installed], runs: usize) -> Result<Vec<Cell>> {
    let mut cells: Vec<Cell> = installed.iter().map(|_| Cell::default()).collect();
    for _ in 0..runs.max(1) {
        for (peer, cell) in installed.iter().zip(&mut cells) {
            if cell.failure.is_some() || !peer.has(turn.program) {
                continue;
            }
            let sample = measure_apart(&peer.command(turn))?;
            cell.failure = sample.failure.clone();
            if cell.failure.is_none() && sample.stdout != answer {
                cell.failure = Some(wrong_answer(&sample.stdout));
            }
            if cell.failure.is_none() {
                cell.runs.push(Run {
                    wall_ms: sample.wall_ms,
                    cpu_ms: sample.cpu_ms,
                    rss_bytes: sample.rss_bytes,
                });
            }
        }
    }
    Ok(cells)
}

impl Installed {
    /// Whether it can run a program of this name.
    pub fn has(&self, program: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|own| own == program)
    }

    /// The command that runs a program.
    pub fn command(&self, turn: &Turn<'_>) -> Vec<String> {
        let filled = |word: &String| {
            let word = word.replace("{file}", &turn.file.to_string_lossy());
            word.replace("{program}", turn.program).replace("{rounds}", &turn.rounds.to_string())
        };
        self.command.iter().map(filled).collect()
    }
}

fn wrong_answer(stdout: &str) -> String {
    format!("a wrong answer: {:?}", stdout.chars().take(80).collect::<String>())
}

/// The program that runs `source` for rounds. Its globals become locals of a function, for every engine alike. The line break before the brace ends a comment in the last line.
pub fn in_rounds(source: &str) -> String {
    format!(
        "function __round() {{\n{source}\n}}\n\
         var __clock = typeof performance === 'object' && performance ? function () {{ return performance.now(); }} : Date.now;\n\
         for (var __i = 0, __begin = __clock(); __i < {ROUNDS_MAX} && __clock() - __begin < {ROUNDS_MS}; __i++) {{\n\
         var __start = __clock();\n__round();\nvar __end = __clock();\nprint('{ROUND}', Date.now(), __end - __start);\n}}\n"
    )
}

/// Runs a program that [`in_rounds`] made once on each peer that ran the program itself, and adds what its rounds took.
pub fn rounds(file: &Path, answer: &str, installed: &[Installed], cells: &mut [Cell]) -> Result<()> {
    for (peer, cell) in installed.iter().zip(cells) {
        if cell.failure.is_some() {
            continue;
        }
        let sample = measure_apart(&peer.command(&Turn { program: "", file, rounds: 1 }))?;
        match sample.failure.clone().map_or_else(|| read_rounds(&sample, answer), Err) {
            Ok((first, rounds)) => {
                cell.first_result_ms = Some(first);
                cell.rounds_ms = rounds;
            }
            Err(why) => cell.failure = Some(format!("in rounds: {why}")),
        }
    }
    Ok(())
}

/// Milliseconds from the start of the process to the first result, and those of each round.
fn read_rounds(sample: &Sample, answer: &str) -> std::result::Result<(f64, Vec<f64>), String> {
    let mut first = None;
    let mut rounds = Vec::new();
    let mut printed = String::new();
    for line in sample.stdout.lines() {
        let Some(times) = line.strip_prefix(ROUND) else {
            printed.push_str(line);
            printed.push('\n');
            continue;
        };
        let mut times = times.split_whitespace().map(str::parse::<f64>);
        let (Some(Ok(end)), Some(Ok(took))) = (times.next(), times.next()) else {
            return Err(format!("a round that says no time: {line:?}"));
        };
        // Clocks of whole milliseconds may say that the end was before the start.
        first.get_or_insert((end - sample.started_ms).max(0.0));
        rounds.push(took);
        if std::mem::take(&mut printed) != answer {
            return Err(wrong_answer(&sample.stdout));
        }
    }
    match first {
        Some(first) => Ok((first, rounds)),
        None => Err("it printed no round".to_string()),
    }
}

/// Measures a command in a process of its own: the system keeps the peak memory of all children a process ever had,
/// so each measurement needs a parent that has had no other.
pub fn measure_apart(command: &[String]) -> Result<Sample> {
    let own = std::env::current_exe().context(|| "cannot find the harness's own binary".to_string())?;
    let output = Command::new(own).arg("measure").arg("--").args(command).output();
    let output = output.context(|| "cannot start a measurement".to_string())?;
    serde_json::from_slice(&output.stdout)
        .context(|| format!("the measurement failed: {}", String::from_utf8_lossy(&output.stderr)))
}

/// Runs a command and prints its [`Sample`] as JSON; the other end of the measurement.
pub fn measure(command: &[String]) -> Result<()> {
    let Some((program, arguments)) = command.split_first() else { fail!("nothing to measure") };
    let mut command = Command::new(program);
    command.args(arguments).env("TZ", "UTC").env("LC_ALL", "C").env_remove("NODE_OPTIONS");
    let since_1970 =
        SystemTime::now().duration_since(UNIX_EPOCH).context(|| "the clock is wrong".to_string())?;
    let started = Instant::now();
    let finished = process::run_limited(command, TIME_MAX, OUTPUT_BYTES_MAX)?;
    let wall = started.elapsed();
    let usage =
        getrusage(UsageWho::RUSAGE_CHILDREN).context(|| "cannot read the resources used".to_string())?;
    let cpu = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    let failure = if finished.timed_out {
        Some(format!("no end within {} s", TIME_MAX.as_secs()))
    } else if !finished.status.success() {
        let stderr = String::from_utf8_lossy(&finished.stderr);
        let last = stderr.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().to_string();
        Some(format!("{} {last}", process::status_name(finished.status)))
    } else {
        None
    };
    // Linux counts in KiB, macOS in bytes.
    let unit = if std::env::consts::OS == "macos" { 1 } else { 1024 };
    let sample = Sample {
        started_ms: since_1970.as_secs_f64() * 1000.0,
        wall_ms: wall.as_secs_f64() * 1000.0,
        cpu_ms: cpu as f64 / 1000.0,
        rss_bytes: usage.max_rss() as u64 * unit,
        stdout: String::from_utf8_lossy(&finished.stdout).into_owned(),
        failure,
    };
    println!("{}", serde_json::to_string(&sample).context(|| "cannot write JSON".to_string())?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_are_read_and_held_against_the_answer() {
        let sample = |stdout: &str| Sample {
            started_ms: 1000.0,
            wall_ms: 1.0,
            cpu_ms: 1.0,
            rss_bytes: 1,
            stdout: stdout.to_string(),
            failure: None,
        };
        let good = sample("a 1\n@round 1250 40.5\na 1\n@round 1260 9.25\n");
        assert_eq!(read_rounds(&good, "a 1\n"), Ok((250.0, vec![40.5, 9.25])));
        let check = |stdout: &str, message: &str| {
            let error = read_rounds(&sample(stdout), "a 1\n").unwrap_err();
            assert!(error.contains(message), "{error}");
        };
        check("a 1\n@round 1250 40\na 2\n@round 1260 9\n", "a wrong answer");
        check("a 1\n", "no round");
        check("a 1\n@round NaN?\n", "says no time");
    }
}
