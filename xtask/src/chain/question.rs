//! Does a program still show the difference?

use std::path::Path;
use std::time::Duration;

use crate::engine::{Answer, Engine};
use crate::error::Result;
use crate::lanes::Lane;
use crate::matrix::Limits;
use crate::protocol::{Frames, Request, RequestLimits, Status};
use crate::{fail, verdict};

/// Milliseconds that a candidate may run: cutting a loop's exit makes endless programs, which must not cost the budget.
const TIME_MS_MAX: u64 = 2000;

/// The same for what is quick, natively.
const TIME_MS_MIN: u64 = 150;

/// How much longer than the first program others may run.
const TIME_FACTOR: f64 = 20.0;

/// Stands for a schedule: what an installed node shows is right.
pub const NODE: &str = "node";

/// Two configurations and a place to run programs.
pub struct Question<'a> {
    root: &'a Path,
    /// Where programs are run.
    pub lane: &'a Lane,
    limits: &'a Limits,
    engine: Option<Engine>,
    node: Option<Engine>,
    /// The configuration that is right, or [`NODE`].
    pub against: String,
    /// The configuration under suspicion.
    pub schedule: String,
    /// What the first program showed; the kind must stay the same.
    kind: Option<Kind>,
    /// Milliseconds that programs may run: far more than the first one took.
    time_ms: u64,
    runs: usize,
}

/// How a program comes out differently.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    kind: Kind,
    /// What the reference showed.
    pub reference: String,
    /// What the configuration under suspicion showed.
    pub found: String,
}

/// What is wrong. A reduction must not slip from one to another.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    Output,
    /// Output from where a stack was full: sound tiers may differ there.
    OutputBehindOverflow,
    Crash,
    Hang,
    InternalError,
}

impl Difference {
    /// In words.
    pub fn kind(&self) -> &'static str {
        match self.kind {
            Kind::Output => "a difference",
            Kind::OutputBehindOverflow => "a difference behind recursion that overflowed",
            Kind::Crash => "a crash",
            Kind::Hang => "a hang",
            Kind::InternalError => "an internal error",
        }
    }
}

impl<'a> Question<'a> {
    /// Runs `schedule` against `against` in a lane.
    pub fn new(root: &'a Path, lane: &'a Lane, limits: &'a Limits, against: &str, schedule: &str) -> Self {
        let (against, schedule) = (against.to_string(), schedule.to_string());
        Self {
            root,
            lane,
            limits,
            engine: None,
            node: None,
            against,
            schedule,
            kind: None,
            time_ms: TIME_MS_MAX,
            runs: 0,
        }
    }

    /// How many programs were run.
    pub fn runs(&self) -> usize {
        self.runs
    }

    /// The difference that `source` shows, of the kind that the first one was.
    pub fn ask(&mut self, source: &str) -> Result<Option<Difference>> {
        let schedule = self.schedule.clone();
        self.ask_under(source, &schedule)
    }

    /// As [`Question::ask`], under a variation of the configuration.
    pub fn ask_under(&mut self, source: &str, schedule: &str) -> Result<Option<Difference>> {
        let found = self.compare(source, schedule)?;
        let kind = found.as_ref().map(|found| found.kind.clone());
        match kind {
            Some(kind) if *self.kind.get_or_insert(kind.clone()) != kind => Ok(None),
            _ => Ok(found),
        }
    }

    /// Whether `source` shows anything wrong under a variation of the configuration, of whatever kind.
    pub fn is_wrong_under(&mut self, source: &str, schedule: &str) -> Result<bool> {
        Ok(self.compare(source, schedule)?.is_some())
    }

    /// The digest of the frames under a schedule, up to a point; none where the engine takes none or ends badly.
    pub fn frames(
        &mut self,
        source: &str,
        schedule: &str,
        points_max: Option<u64>,
    ) -> Result<Option<Frames>> {
        let max = points_max.map_or(String::new(), |max| format!(",frames-max={max}"));
        Ok(match self.run(source, &format!("{schedule},frames=1{max}"))? {
            Answer::Response(response) => response.frames,
            _ => None,
        })
    }

    fn compare(&mut self, source: &str, schedule: &str) -> Result<Option<Difference>> {
        let against = self.against.clone();
        let reference = match self.run(source, &against)? {
            Answer::Response(response) => response,
            // The reference must be sound, or there is nothing to compare with.
            _ => return Ok(None),
        };
        if !matches!(reference.status, Status::Ok | Status::Throw) {
            return Ok(None);
        }
        let (first_ms, overflowed_at) = (reference.ms, reference.overflowed_at);
        let reference = verdict::shown(&reference);
        let (kind, found) = match self.run(source, schedule)? {
            Answer::Response(response) => {
                let mut found = verdict::shown(&response);
                // A schedule that digests frames is wrong where they differ, whatever is printed.
                if let (Some(frames), Some(every)) = (&response.frames, verdict::frames_word(schedule)) {
                    let base = match self.run(source, &format!("{against},{every}"))? {
                        Answer::Response(base) => base.frames,
                        _ => None,
                    };
                    if base.is_some_and(|base| base != *frames) {
                        found.push_str("(the frames differ)\n");
                    }
                }
                // What ends at first must end soon ever after; and what takes so much longer than the reference hangs.
                if self.kind.is_none() {
                    let factor = if self.lane.emulated() { self.limits.emulated_time_factor } else { 1 };
                    let own_ms = if response.status == Status::Timeout { 0.0 } else { response.ms };
                    let enough = (first_ms.max(own_ms) * TIME_FACTOR) as u64 / factor;
                    self.time_ms = enough.clamp(TIME_MS_MIN, TIME_MS_MAX);
                }
                match response.status {
                    // That is the harness's fault, and says nothing about the program.
                    Status::BadRequest => {
                        let why = response.error.map_or_else(String::new, |error| error.message);
                        fail!("the engine refuses the request under `{schedule}`: {why}")
                    }
                    Status::InternalError => (Kind::InternalError, found),
                    Status::Timeout => (Kind::Hang, found),
                    _ if found == reference => return Ok(None),
                    _ => {
                        let ours = (found.as_str(), response.overflowed_at);
                        let behind = verdict::recurses_otherwise(schedule)
                            && verdict::same_until_overflow((&reference, overflowed_at), ours);
                        (if behind { Kind::OutputBehindOverflow } else { Kind::Output }, found)
                    }
                }
            }
            Answer::Crash(how) => (Kind::Crash, how),
            Answer::Hang => (Kind::Hang, "no answer\n".to_string()),
            Answer::Flood | Answer::Garbage(_) => (Kind::Crash, "not an answer\n".to_string()),
        };
        Ok(Some(Difference { kind, reference, found }))
    }

    fn run(&mut self, source: &str, schedule: &str) -> Result<Answer> {
        self.runs += 1;
        let factor = if self.lane.emulated() { self.limits.emulated_time_factor } else { 1 };
        let limits = RequestLimits {
            time_ms: self.limits.time_ms.min(self.time_ms) * factor,
            memory_bytes: self.limits.memory_bytes,
            output_bytes: self.limits.output_bytes,
        };
        let request = Request {
            id: "candidate".to_string(),
            path: String::new(),
            source: Some(source.to_string()),
            schedule: schedule.to_string(),
            limits,
            coverage: false,
        };
        let is_node = schedule == NODE;
        let slot = if is_node { &mut self.node } else { &mut self.engine };
        let mut engine = match slot.take() {
            Some(engine) => engine,
            None if is_node => Engine::for_outputs(node(self.root)?, self.limits.output_bytes)?,
            None => Engine::for_outputs(self.tool(&["batch"]), self.limits.output_bytes)?,
        };
        let answer = engine.ask(&request, Duration::from_millis(limits.time_ms + self.limits.grace_ms));
        if matches!(answer, Answer::Response(_)) {
            *(if is_node { &mut self.node } else { &mut self.engine }) = Some(engine);
        }
        Ok(answer)
    }

    /// The engine's command, for what is asked of it beside programs.
    pub fn tool(&self, arguments: &[&str]) -> std::process::Command {
        self.lane.command(self.root, arguments)
    }
}

/// An installed node that speaks the protocol.
pub fn node(root: &Path) -> Result<std::process::Command> {
    let Some(node) = crate::process::which("node") else { fail!("node is not on PATH") };
    Ok(crate::fuzz::oracle::node_command(root, &node))
}
