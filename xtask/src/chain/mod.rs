//! The chain: from a program that two configurations disagree about to a few lines and the one instruction that is wrong.
//!
//! 1. [`Question`]: does this program still show the difference? T0 is the reference, the configuration under suspicion the
//!    other; both run in one engine process, which is started again where a program kills it.
//! 2. [`reduce`]: cuts the program down, by its syntax tree, while the answer stays yes.
//! 3. [`culprit`]: compiles fewer functions, then fewer instructions of the last one, until the difference goes away.
//!
//! Everything stops at a budget of time; what was found until then is reported.

pub mod culprit;
mod question;
pub mod reduce;
mod tree;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::error::{Context, Result};
use crate::lanes::{self, Host, Lane};
use crate::{diff, fail, matrix, run, setup};
pub use question::{Difference, Question};

/// Lines of the two outputs' difference.
const DIFF_LINES_MAX: usize = 20;

/// What the command line chose.
#[derive(Debug, Clone)]
pub struct Options {
    /// The program.
    pub file: PathBuf,
    /// The configuration under suspicion.
    pub schedule: String,
    /// What it is held against.
    pub against: String,
    /// The architecture; the host's own where not given.
    pub arch: Option<String>,
    /// The CPU model; the architecture's first where not given.
    pub cpu: Option<String>,
    /// How long all of it may take.
    pub budget: Duration,
    /// Leave the program as it is.
    pub no_reduce: bool,
    /// Install what is missing without asking.
    pub yes: bool,
    /// An engine built elsewhere.
    pub binaries: Vec<(String, PathBuf)>,
}

/// Runs the chain and prints what it finds. A program that shows no difference is an error.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let deadline = Instant::now() + options.budget;
    let source =
        fs::read_to_string(&options.file).context(|| format!("cannot read {}", options.file.display()))?;
    let matrix = matrix::load(root)?;
    let (lane, others) = lane_of(root, &matrix, options)?;
    let work = run::target_folder(root).join("xtask").join("bisect");
    fs::create_dir_all(&work).context(|| format!("cannot make {}", work.display()))?;

    let mut question = Question::new(root, &lane, &matrix.limits, &options.against, &options.schedule);
    let Some(difference) = question.ask(&source)? else {
        fail!(
            "`{}` and `{}` agree about {} on {}",
            options.against,
            options.schedule,
            options.file.display(),
            lane.name()
        );
    };
    println!("{} on {}, {}", difference.kind(), lane.name(), options.schedule);
    let reduced = match options.no_reduce {
        true => source.clone(),
        false => reduce::reduce(&mut question, &source, deadline)?,
    };
    let slug = options.file.file_stem().map_or_else(|| "program".into(), |stem| stem.to_string_lossy());
    let path = work.join(format!("{slug}.reduced.js"));
    fs::write(&path, &reduced).context(|| format!("cannot write {}", path.display()))?;
    let Some(difference) = question.ask(&reduced)? else {
        fail!("the difference comes and goes: the reduced program {} does not show it again", path.display());
    };
    print!("{}", story(&reduced, &source, &difference, options));
    let found = culprit::find(&mut question, &reduced, &path, deadline)?;
    print!("{found}");
    for other in &others {
        let mut elsewhere = Question::new(root, other, &matrix.limits, &options.against, &options.schedule);
        let verdict = match elsewhere.ask(&reduced)? {
            Some(difference) => format!("shows it too: {}", difference.kind()),
            None => "does not show it".to_string(),
        };
        println!("{} {verdict}", other.name());
    }
    println!("{} programs were run", question.runs());
    println!("saved as {}; to see it again:", path.display());
    for schedule in [&options.against, &options.schedule] {
        println!("  {}", lane.shown_run(root, schedule, &path.to_string_lossy(), matrix.limits.output_bytes));
    }
    if let Some(time) = deadline.checked_duration_since(Instant::now()) {
        println!("{} s of {} s were used", (options.budget - time).as_secs(), options.budget.as_secs());
    } else {
        println!(
            "the budget of {} s is used up: the program may not be as small as it can be",
            options.budget.as_secs()
        );
    }
    Ok(())
}

/// The lane to look in, and the architecture's other CPU models where it is emulated: a difference on one alone may be the emulator's.
fn lane_of(root: &Path, matrix: &matrix::Matrix, options: &Options) -> Result<(Lane, Vec<Lane>)> {
    let host = Host::detect()?;
    let arch = options.arch.clone().unwrap_or_else(|| std::env::consts::ARCH.to_string());
    let mut lanes = lanes::choose(matrix, &host, &[arch], &[])?;
    setup::ensure_lanes(&lanes, options.yes)?;
    lanes::check_emulators(matrix, &mut lanes)?;
    lanes::build(root, matrix, &mut lanes, &options.binaries)?;
    let at = match &options.cpu {
        None => 0,
        Some(cpu) => match lanes.iter().position(|lane| lane.cpu == *cpu) {
            Some(at) => at,
            None => {
                let known: Vec<&str> = lanes.iter().map(|lane| lane.cpu.as_str()).collect();
                fail!("no CPU model `{cpu}` there; it has {}", known.join(", "));
            }
        },
    };
    let lane = lanes.remove(at);
    Ok((lane, lanes))
}

fn story(reduced: &str, source: &str, difference: &Difference, options: &Options) -> String {
    let mut text = String::new();
    let lines = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).count();
    let _ = writeln!(text, "\nreduced from {} lines to {}:\n", lines(source), lines(reduced));
    for line in reduced.lines() {
        let _ = writeln!(text, "    {line}");
    }
    let _ = writeln!(text, "\n- {}, + {}", options.against, options.schedule);
    let _ = writeln!(text, "{}\n", diff::render(&difference.reference, &difference.found, DIFF_LINES_MAX));
    text
}

/// Programs are named by path or, as in filters, by `area/name`.
pub fn program_path(root: &Path, named: &Path) -> PathBuf {
    let in_corpus = root.join("corpus").join(named).with_extension("js");
    if named.exists() || !in_corpus.exists() { named.to_path_buf() } else { in_corpus }
}
