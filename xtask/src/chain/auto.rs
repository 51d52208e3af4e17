//! The chain without being asked: what `cargo xtask test` and `fuzz` do with what they find.
//!
//! A failure is followed once for each program, natively where it shows there, since everything is slower under an emulator; an emulated
//! lane's own failures are followed there, and asked about on the other CPU models. Two budgets of time bound it: one for each failure,
//! one for all of them (`[chain]` in `ci/matrix.toml`). What is left unfollowed is counted and said.

use std::time::{Duration, Instant};

use serde::Serialize;

use super::{Case, NODE, Report, investigate};
use crate::ir::Tested;
use crate::lanes::Lane;
use crate::matrix::{Chain, Limits, Matrix};
use crate::plan::Cell;
use crate::process;
use crate::run::{CellResult, Run};
use crate::verdict::Class;

/// Below this it is not worth beginning.
const TIME_MIN: Duration = Duration::from_secs(4);

/// What of the output of `ir reduce` is kept.
const OUTPUT_BYTES_MAX: usize = 1 << 20;

/// A failure that was followed.
#[derive(Debug, Clone, Serialize)]
pub struct Followed {
    /// The program.
    pub program: String,
    /// The configuration, or `ir`.
    pub config: String,
    /// The lane.
    pub lane: String,
    /// Who is to blame, in a line; or why that is not known.
    pub culprit: String,
    /// Seconds that it took.
    pub seconds: f64,
    /// All there is to say, for a person.
    pub text: String,
    /// The report of the chain, where it is about a program.
    pub report: Option<Report>,
}

/// The time that is left for following.
#[derive(Debug)]
pub struct Purse {
    each: Duration,
    left: Duration,
    /// Failures that it was not enough for.
    pub unfollowed: usize,
}

impl Purse {
    /// All of the budgets.
    pub fn new(chain: Chain) -> Self {
        Self {
            each: Duration::from_secs(chain.each_s),
            left: Duration::from_secs(chain.all_s),
            unfollowed: 0,
        }
    }

    /// What the next failure may take; none where nothing is left. `factor` is how much slower things are there.
    fn draw(&mut self, factor: u32) -> Option<Duration> {
        let time = (self.each * factor).min(self.left);
        if time < TIME_MIN.min(self.each) || time.is_zero() {
            self.unfollowed += 1;
            return None;
        }
        Some(time)
    }

    fn pay(&mut self, time: Duration) {
        self.left = self.left.saturating_sub(time);
    }
}

/// What the chain is asked about.
#[derive(Debug, Clone)]
pub struct Suspect<'a> {
    /// As in reports.
    pub program: String,
    /// The configuration.
    pub config: String,
    /// The program's text.
    pub source: String,
    /// What is right.
    pub against: String,
    /// What is wrong.
    pub schedule: String,
    /// Where it was seen.
    pub lane: &'a Lane,
    /// The architecture's other CPU models.
    pub others: Vec<&'a Lane>,
}

/// Follows one difference. None where the budget is used up.
pub fn follow(
    root: &std::path::Path,
    limits: &Limits,
    suspect: &Suspect<'_>,
    purse: &mut Purse,
) -> Option<Followed> {
    let budget = purse.draw(if suspect.lane.emulated() { 3 } else { 1 })?;
    let started = Instant::now();
    let case = Case {
        root,
        lane: suspect.lane,
        others: suspect.others.clone(),
        limits,
        against: suspect.against.clone(),
        schedule: suspect.schedule.clone(),
        name: format!(
            "{}-{}-{}",
            suspect.program.replace('/', "_"),
            suspect.config,
            suspect.lane.name().replace(' ', "-")
        ),
        source: suspect.source.clone(),
        reduces: true,
        budget,
    };
    let found = investigate(&case);
    purse.pay(started.elapsed());
    let (culprit, text, report) = match found {
        Ok(Some(report)) => (report.culprit.clone(), report.text(), Some(report)),
        Ok(None) => {
            let why = format!("not found: it does not show against `{}`", suspect.against);
            (why.clone(), format!("{why}\n"), None)
        }
        Err(error) => (format!("not found: {error}"), format!("the chain ended: {error}\n"), None),
    };
    Some(Followed {
        program: suspect.program.clone(),
        config: suspect.config.clone(),
        lane: suspect.lane.name(),
        culprit,
        seconds: started.elapsed().as_secs_f64(),
        text,
        report,
    })
}

/// Follows the failures of a run.
pub fn of_run(run: &Run<'_>, matrix: &Matrix, purse: &mut Purse) -> Vec<Followed> {
    let mut followed = Vec::new();
    let mut failures: Vec<(Cell, &CellResult)> =
        run.failures().filter(|(_, result)| is_followed(result.verdict.class)).collect();
    // Native lanes first, and of a program's failures the configuration that comes first in the matrix.
    failures.sort_by_key(|(cell, _)| (run.lanes[cell.lane].emulated(), cell.lane, cell.program, cell.config));
    let mut seen: Vec<usize> = Vec::new();
    for (cell, result) in failures {
        if seen.contains(&cell.program) {
            continue;
        }
        seen.push(cell.program);
        let Some(suspect) = suspect(run, cell, result) else { continue };
        followed.extend(follow(run.root, &matrix.limits, &suspect, purse));
    }
    for tested in run.ir.iter().filter(|tested| !tested.passed()) {
        if followed.iter().any(|one| one.program == tested.name) {
            continue;
        }
        followed.extend(of_ir(run.root, &run.lanes[tested.lane], tested, run.fault.as_deref(), purse));
    }
    followed
}

fn is_followed(class: Class) -> bool {
    matches!(
        class,
        Class::Mismatch | Class::Crash | Class::Hang | Class::InternalError | Class::Timeout | Class::Garbage
    )
}

fn suspect<'r>(run: &Run<'r>, cell: Cell, result: &CellResult) -> Option<Suspect<'r>> {
    let program = &run.programs[cell.program];
    let config = run.configs[cell.config];
    let lane = &run.lanes[cell.lane];
    let expected = &run.answers[cell.program];
    let interp = run.configs.iter().map(|config| config.schedule()).find(|schedule| is_oracle(schedule));
    let right = |schedule: &str| {
        let found = run.results.iter().find(|(other, _)| {
            other.program == cell.program
                && other.lane == cell.lane
                && run.configs[other.config].schedule() == schedule
        });
        found
            .and_then(|(_, result)| result.as_ref())
            .is_some_and(|result| result.verdict.class == Class::Passed)
    };
    // T0 where it is right, else any configuration that is, else node.
    let against = match (&result.t0, interp) {
        (Some(t0), _) if t0 == expected => Some(run.oracle_schedule.clone()?),
        _ => {
            let schedules = run.configs.iter().map(|config| config.schedule());
            let found =
                schedules.filter(|schedule| !schedule.contains("gc=")).find(|schedule| right(schedule));
            let node =
                || (program.directives.by_hand.is_none() && process::which("node").is_some()).then_some(NODE);
            found.or_else(node).map(str::to_string)
        }
    }?;
    let source = std::fs::read_to_string(run.root.join(&program.path)).ok()?;
    let others =
        run.lanes.iter().filter(|other| lane.emulated() && other.arch == lane.arch && other.cpu != lane.cpu);
    Some(Suspect {
        program: program.name.clone(),
        config: config.name().to_string(),
        source,
        against,
        schedule: config.schedule().to_string(),
        lane,
        others: others.collect(),
    })
}

fn is_oracle(schedule: &str) -> bool {
    schedule == "tier=interp" || schedule.starts_with("tier=interp,fault=")
}

/// An IR test: most name their culprit themselves; what died over it is reduced in processes of its own.
fn of_ir(
    root: &std::path::Path,
    lane: &Lane,
    tested: &Tested,
    fault: Option<&str>,
    purse: &mut Purse,
) -> Option<Followed> {
    let started = Instant::now();
    let mut text = tested.detail.clone();
    if !names_culprit(&text) && matches!(tested.class, Class::Crash | Class::Hang) {
        let time = purse.draw(if lane.emulated() { 3 } else { 1 })?;
        let path = tested.path.to_string_lossy();
        let mut arguments = vec!["ir", "reduce", "--questions", "1500", &*path];
        arguments.extend(fault.into_iter().flat_map(|fault| ["--fault", fault]));
        // Under an emulator it cannot start itself.
        arguments.extend(lane.emulated().then_some("--in-process"));
        match process::run_limited(lane.command(root, &arguments), time, OUTPUT_BYTES_MAX) {
            Ok(finished) => {
                text.push_str(&String::from_utf8_lossy(&finished.stdout));
                text.push_str(&String::from_utf8_lossy(&finished.stderr));
            }
            Err(error) => text.push_str(&format!("the chain ended: {error}\n")),
        }
        purse.pay(started.elapsed());
    }
    Some(Followed {
        program: tested.name.clone(),
        config: "ir".to_string(),
        lane: lane.name(),
        culprit: ir_culprit(&text),
        seconds: started.elapsed().as_secs_f64(),
        text,
        report: None,
    })
}

fn names_culprit(text: &str) -> bool {
    !ir_culprit(text).starts_with("not found")
}

/// Who is to blame by what `ir test` or `ir reduce` said.
fn ir_culprit(text: &str) -> String {
    let after = |mark: &str| text.split_once(mark).map(|(_, rest)| rest);
    let word = |rest: &str, end: &[char]| rest.split(end).next().unwrap_or_default().to_string();
    if let Some(rest) = after("register allocation is wrong: ") {
        return format!("register allocation: {}", word(rest, &['\n']));
    }
    if let Some(rest) = after("not valid after ") {
        return format!("pass {}", word(rest, &[':', '\n']));
    }
    if let Some((before, rest)) = text.split_once(", by pass ") {
        let rewrite = before.rsplit("rewrite ").next().unwrap_or_default();
        return format!("pass {}, rewrite {rewrite}", word(rest, &['\n', ',', ' ']));
    }
    if text.contains("no rewrite is to blame") {
        return "selection, register allocation or emission".to_string();
    }
    if let Some(rest) = after("golden `") {
        return match word(rest, &['`']) {
            title if title.starts_with("opt ") => format!("what is made by passes {}", &title[4..]),
            title => format!("selection, register allocation or emission: {title} differs"),
        };
    }
    "not found: the process died, and reducing it shows nothing".to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn culprits_of_ir_tests_are_read() {
        let check = |text: &str, expected: &str| assert_eq!(ir_culprit(text), expected);
        check("x\nrewrite 3 of 9, by pass fold, which turned\n", "pass fold, rewrite 3 of 9");
        check("no rewrite is to blame: it is so without any", "selection, register allocation or emission");
        check("panicked: register allocation is wrong: v3 is lost\n", "register allocation: v3 is lost");
        check("golden `opt gvn, dce` differs:", "what is made by passes gvn, dce");
        check("not valid after licm: no", "pass licm");
        assert!(!names_culprit("the process ended without a word on it"));
    }

    #[test]
    fn the_purse_is_empty_at_last() {
        let mut purse = Purse::new(Chain { each_s: 60, all_s: 100 });
        assert_eq!(purse.draw(1), Some(Duration::from_secs(60)));
        purse.pay(Duration::from_secs(60));
        assert_eq!(purse.draw(3), Some(Duration::from_secs(40)));
        purse.pay(Duration::from_secs(60));
        assert_eq!((purse.draw(1), purse.unfollowed), (None, 1));
    }
}
