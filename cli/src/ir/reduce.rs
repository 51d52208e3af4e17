//! `tierlock ir reduce`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use clap::Args;
use tierlock_codegen::ir::Function;
use tierlock_codegen::trial::{self, Call, Shown, Trial, blame};

use super::script::Script;
use super::ways::{self, Way};
use super::{Failure, load, text_of};
use crate::EXIT_UNCAUGHT;

pub const ABOUT: &str = "\
Make a file small that goes wrong, and say which rewrite is at fault.

Every call of the file runs in every way, each in a process of its own, until machine code shows something else than the
evaluator, or dies, or hangs. Then the pass and the number of the rewrite are found by bisection, and instructions, blocks,
parameters and memory are taken out one after the other as long as it still goes wrong. What is left is printed, as a file
for corpus/ir.";

#[derive(Args, Debug)]
pub struct Options {
    /// The file.
    file: PathBuf,
    /// A call, as in `@sum(i64[1, 2, 3], 3)`; by default those of its `; run` lines.
    call: Option<String>,
    /// Only this way, by its name.
    #[arg(long)]
    way: Option<String>,
    /// Write what is left to this file too.
    #[arg(long, value_name = "OUT")]
    out: Option<PathBuf>,
    /// Run machine code in this process: faster, and the only way under an emulator; but a crash ends it all.
    #[arg(long)]
    in_process: bool,
    /// Run what is reduced so often at most.
    #[arg(long, value_name = "N", default_value_t = 5000)]
    questions: usize,
}

/// What a process may take for one run.
const SECONDS_MAX: u64 = 5;

/// Runs the command, and gives the exit code: 0 where something was reduced.
pub fn run(options: &Options) -> Result<u8, Failure> {
    let module = load(&options.file)?;
    let calls = match &options.call {
        Some(text) => vec![Call::parse(text, &module.functions).map_err(Failure::usage)?],
        None => Script::parse(&module.text, &module.functions)
            .map_err(|error| Failure::usage(format!("{}:{error}", options.file.display())))?
            .runs
            .into_iter()
            .map(|run| run.call)
            .collect(),
    };
    let mut ways = ways::all();
    ways.retain(|own| options.way.as_ref().is_none_or(|name| own.name == *name));
    if ways.is_empty() || calls.is_empty() {
        return Err(Failure::usage("there is no such way, or no call: name one, as in `@f(1, 2)`"));
    }
    let place = std::env::temp_dir().join(format!("tierlock-reduce-{}.ir", std::process::id()));
    let reduced = find(options, &module.functions, &calls, &ways, &place);
    // What was never written is not there.
    let _ = fs::remove_file(&place);
    let Some((way, report)) = reduced? else {
        let message = format!("{}: nothing goes wrong in any way", options.file.display());
        return Err(Failure { message, code: EXIT_UNCAUGHT });
    };
    if let Some(out) = &options.out {
        fs::write(out, report.reduced.to_string())
            .map_err(|error| Failure::usage(format!("cannot write {}: {error}", out.display())))?;
    }
    Ok(crate::print(&format!("{}: {report}", way.name)))
}

fn find<'w>(
    options: &Options,
    functions: &[Function],
    calls: &[Call],
    ways: &'w [Way],
    place: &Path,
) -> Result<Option<(&'w Way, trial::Report)>, Failure> {
    for call in calls {
        for way in ways {
            let trial = Trial { functions: functions.to_vec(), call: call.clone() };
            let optimise = blame::pipeline(way.on);
            let mut broken = None;
            let mut machine = |functions: &[Function], call: &Call| match way.native {
                Some(_) if !options.in_process => apart(way, functions, call, place).inspect_err(|error| {
                    broken.get_or_insert(error.clone());
                }),
                _ => way.run_one(functions, call),
            };
            let wrong = trial::differs(&trial, &optimise, &mut machine).is_some();
            let report = wrong.then(|| trial::report(&trial, &optimise, &mut machine, options.questions));
            if let Some(error) = broken {
                return Err(Failure::usage(error));
            }
            if let Some(report) = report {
                return Ok(Some((way, report)));
            }
        }
    }
    Ok(None)
}

/// Runs machine code in a process of its own. That it dies is an outcome too.
///
/// # Errors
/// Where no process can be had.
fn apart(way: &Way, functions: &[Function], call: &Call, place: &Path) -> Result<Shown, String> {
    let Some((_, regs)) = way.native else { return Err("it is no machine code".to_string()) };
    // A way's name begins with its target's.
    let target = way.name.split(' ').next().unwrap_or_default();
    let broken = |error: std::io::Error| format!("cannot run apart, try --in-process: {error}");
    fs::write(place, text_of(functions)).map_err(broken)?;
    let mut command = Command::new(std::env::current_exe().map_err(broken)?);
    command.args(["ir", "run", "--no-opt", "--target", target]);
    command.args(tierlock_fault::planted().map(|fault| format!("--fault={fault}")));
    command.args(regs.map(|regs| format!("--regs={regs}"))).arg(place).arg(call.to_string());
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(broken)?;
    let started = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().map_err(broken)? {
            break status;
        }
        if started.elapsed() > Duration::from_secs(SECONDS_MAX) {
            child.kill().map_err(broken)?;
            child.wait().map_err(broken)?;
            return Ok(Shown { outcome: format!("nothing within {SECONDS_MAX} s"), after: Vec::new() });
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    let output = child.wait_with_output().map_err(broken)?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    match text.strip_prefix(&format!("{call} = ")) {
        Some(shown) if status.success() => trial::parse_shown(shown),
        _ => Ok(Shown { outcome: format!("no answer: {status}"), after: Vec::new() }),
    }
}
