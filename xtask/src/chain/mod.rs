//! The chain: from a program that two configurations disagree about to a few lines and the one instruction that is wrong.
//!
//! 1. [`Question`]: does this program still show the difference? T0 is the reference, the configuration under suspicion the
//!    other; both run in one engine process, which is started again where a program kills it.
//! 2. [`reduce`]: cuts the program down, by its syntax tree, while the answer stays yes.
//! 3. [`culprit`]: compiles fewer functions, then fewer instructions of the last one, until the difference goes away.
//!
//! `cargo xtask test` and `fuzz` start it themselves ([`auto`]). Everything stops at a budget of time; what was found until
//! then is reported.

pub mod auto;
pub mod culprit;
mod question;
pub mod reduce;
mod tree;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::error::{Context, Result};
use crate::lanes::{self, Host, Lane};
use crate::matrix::Limits;
use crate::{diff, fail, matrix, run, setup};
pub use question::{Difference, NODE, Question};

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

/// One difference to be followed to its cause.
#[derive(Debug, Clone)]
pub struct Case<'a> {
    /// The project's root.
    pub root: &'a Path,
    /// Where it was seen.
    pub lane: &'a Lane,
    /// The architecture's other CPU models where it is emulated: a difference on one alone may be the emulator's.
    pub others: Vec<&'a Lane>,
    /// What programs may use.
    pub limits: &'a Limits,
    /// What it is held against: a schedule that is right, or [`question::NODE`].
    pub against: String,
    /// The configuration under suspicion.
    pub schedule: String,
    /// What files about it are called.
    pub name: String,
    /// The program.
    pub source: String,
    /// Whether to make it small.
    pub reduces: bool,
    /// How long all of it may take.
    pub budget: Duration,
}

/// What came of a case.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// The lane.
    pub lane: String,
    /// The configuration that is wrong.
    pub schedule: String,
    /// What it was held against.
    pub against: String,
    /// `a difference`, `a crash`, …
    pub kind: String,
    /// Where the reduced program is.
    pub file: PathBuf,
    /// The reduced program.
    pub reduced: String,
    /// Lines of the program before and behind the reduction.
    pub lines: (usize, usize),
    /// Who is to blame, in a line.
    pub culprit: String,
    /// The same with the listing.
    pub detail: String,
    /// The first lines that differ.
    pub diff: String,
    /// What the other CPU models say.
    pub elsewhere: Vec<String>,
    /// What shows it again.
    pub commands: Vec<String>,
    /// Programs that were run for it.
    pub runs: usize,
    /// Seconds that it took.
    pub seconds: f64,
    /// Whether the budget cut it short.
    pub cut_short: bool,
}

/// Runs the chain and prints what it finds. A program that shows no difference is an error.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let source =
        fs::read_to_string(&options.file).context(|| format!("cannot read {}", options.file.display()))?;
    let matrix = matrix::load(root)?;
    let (lane, others) = lane_of(root, &matrix, options)?;
    let slug = options.file.file_stem().map_or_else(|| "program".into(), |stem| stem.to_string_lossy());
    let case = Case {
        root,
        lane: &lane,
        others: others.iter().collect(),
        limits: &matrix.limits,
        against: options.against.clone(),
        schedule: options.schedule.clone(),
        name: slug.into_owned(),
        source,
        reduces: !options.no_reduce,
        budget: options.budget,
    };
    match investigate(&case)? {
        Some(report) => print!("{}", report.text()),
        None => fail!(
            "`{}` and `{}` agree about {} on {}",
            options.against,
            options.schedule,
            options.file.display(),
            lane.name()
        ),
    }
    Ok(())
}

/// Follows a difference as far as the budget goes; none where there is no difference.
pub fn investigate(case: &Case<'_>) -> Result<Option<Report>> {
    let started = Instant::now();
    let deadline = started + case.budget;
    let work = run::target_folder(case.root).join("xtask").join("bisect");
    fs::create_dir_all(&work).context(|| format!("cannot make {}", work.display()))?;
    let mut question = Question::new(case.root, case.lane, case.limits, &case.against, &case.schedule);
    let Some(first) = question.ask(&case.source)? else { return Ok(None) };
    // The search for the culprit must not be starved by a program that could be made smaller still.
    let reduced = match case.reduces {
        true => reduce::reduce(&mut question, &case.source, started + case.budget.mul_f64(0.6))?,
        false => case.source.clone(),
    };
    let path = work.join(format!("{}.reduced.js", case.name));
    fs::write(&path, &reduced).context(|| format!("cannot write {}", path.display()))?;
    let (difference, culprit) = match question.ask(&reduced)? {
        Some(difference) => {
            let culprit = culprit::find(&mut question, &reduced, &path, deadline)?;
            (difference, culprit)
        }
        None => {
            let why = format!("the reduced program {} does not show it again", path.display());
            (first.clone(), culprit::Culprit::unknown(&format!("the difference comes and goes: {why}")))
        }
    };
    let mut elsewhere = Vec::new();
    for other in &case.others {
        let mut there = Question::new(case.root, other, case.limits, &case.against, &case.schedule);
        let verdict = match there.ask(&reduced)? {
            Some(difference) => format!("shows it too: {}", difference.kind()),
            None => "does not show it: it may be the emulator's".to_string(),
        };
        elsewhere.push(format!("{} {verdict}", other.name()));
    }
    let lines = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).count();
    let shown = path.to_string_lossy();
    let commands = [&case.against, &case.schedule]
        .into_iter()
        .filter(|schedule| schedule.as_str() != question::NODE)
        .map(|schedule| case.lane.shown_run(case.root, schedule, &shown, case.limits.output_bytes));
    Ok(Some(Report {
        lane: case.lane.name(),
        schedule: case.schedule.clone(),
        against: case.against.clone(),
        kind: first.kind().to_string(),
        lines: (lines(&case.source), lines(&reduced)),
        culprit: culprit.line(),
        detail: culprit.to_string(),
        diff: diff::render(&difference.reference, &difference.found, DIFF_LINES_MAX),
        elsewhere,
        commands: commands.collect(),
        runs: question.runs(),
        seconds: started.elapsed().as_secs_f64(),
        cut_short: Instant::now() >= deadline,
        file: path,
        reduced,
    }))
}

impl Report {
    /// All of it, for a person.
    pub fn text(&self) -> String {
        let mut text = format!("{} on {}, {}\n", self.kind, self.lane, self.schedule);
        let _ = writeln!(text, "\nreduced from {} lines to {}:\n", self.lines.0, self.lines.1);
        for line in self.reduced.lines() {
            let _ = writeln!(text, "    {line}");
        }
        let _ = writeln!(text, "\n- {}, + {}\n{}\n", self.against, self.schedule, self.diff);
        text.push_str(&self.detail);
        for line in &self.elsewhere {
            let _ = writeln!(text, "{line}");
        }
        let _ = writeln!(
            text,
            "{} programs were run in {:.1} s{}",
            self.runs,
            self.seconds,
            if self.cut_short {
                ", all of the budget: the program may not be as small as it can be"
            } else {
                ""
            }
        );
        let _ = writeln!(text, "saved as {}; to see it again:", self.file.display());
        for command in &self.commands {
            let _ = writeln!(text, "  {command}");
        }
        text
    }
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

/// Programs are named by path or, as in filters, by `area/name`.
pub fn program_path(root: &Path, named: &Path) -> PathBuf {
    let in_corpus = root.join("corpus").join(named).with_extension("js");
    if named.exists() || !in_corpus.exists() { named.to_path_buf() } else { in_corpus }
}
