//! One program under every configuration of one lane, and what is wrong where two of them disagree.
//!
//! The first configuration (T0) is what the others are held against; it is itself held against T0 of another architecture and against node, where they
//! take part. What fails runs again alone in a fresh process before it counts.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::coverage::Account;
use super::generate::HELPERS_MARK;
use crate::engine::{Answer, Engine};
use crate::error::Result;
use crate::lanes::Lane;
use crate::matrix::{Fuzz, FuzzConfig};
use crate::protocol::{Frames, Request, RequestLimits, Response, Status};
use crate::verdict::{self, Class};

/// Programs after which a process is replaced: what one leaves behind must not be able to decide what another shows for long.
const PROGRAMS_PER_PROCESS: usize = 2000;

/// Node's name among the configurations.
pub const NODE: &str = "node";

/// What runs programs: an engine in a lane, or node.
#[derive(Debug)]
pub struct Oracle<'a> {
    /// As in findings.
    pub lane: String,
    starter: Starter<'a>,
    limits: RequestLimits,
    /// Milliseconds for the first configuration.
    first_ms: u64,
    hard_limit: Duration,
    engine: Option<Engine>,
    programs: usize,
    requests: u64,
    /// Cells that ran.
    pub executions: u64,
}

#[derive(Debug)]
enum Starter<'a> {
    Lane { root: &'a Path, lane: &'a Lane },
    Node { root: &'a Path, node: PathBuf },
}

/// What one configuration showed.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// [`Class::Passed`] where it ran to an end that can be compared.
    pub class: Class,
    /// Output and ending.
    pub text: String,
    /// For a person.
    pub detail: String,
    /// Milliseconds, as the engine says.
    pub ms: f64,
    /// Its frames' digest, where the schedule asks for it.
    pub frames: Option<Frames>,
    /// Bytes of the text before a stack was first full, where one was.
    pub overflowed_at: Option<u64>,
}

/// Where and how configurations disagree.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The worst that happened.
    pub class: Class,
    /// The configurations that are wrong.
    pub configs: Vec<String>,
    /// The schedule of the first of them.
    pub schedule: String,
    /// What it is held against: a schedule, or node; empty where it is another architecture.
    pub against: String,
    /// The lane.
    pub lane: String,
    /// What should have been shown.
    pub expected: String,
    /// What was.
    pub found: String,
    /// Messages.
    pub detail: String,
}

/// What came of a program.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// All agree; with what T0 showed.
    Agreed(Shown),
    /// It says nothing: why T0 did not run it to an end.
    Skipped(&'static str),
    /// Some disagree.
    Differs(Difference),
}

impl<'a> Oracle<'a> {
    /// The engine of `lane`.
    pub fn of_lane(root: &'a Path, lane: &'a Lane, fuzz: &Fuzz, emulated_factor: u64, grace_ms: u64) -> Self {
        let factor = if lane.emulated() { emulated_factor } else { 1 };
        Self::new(lane.name(), Starter::Lane { root, lane }, fuzz, factor, grace_ms)
    }

    /// An installed node.
    pub fn of_node(root: &'a Path, node: PathBuf, fuzz: &Fuzz, grace_ms: u64) -> Self {
        Self::new(NODE.to_string(), Starter::Node { root, node }, fuzz, 2, grace_ms)
    }

    fn new(lane: String, starter: Starter<'a>, fuzz: &Fuzz, factor: u64, grace_ms: u64) -> Self {
        let limits = RequestLimits {
            time_ms: fuzz.time_ms * factor,
            memory_bytes: fuzz.memory_bytes,
            output_bytes: fuzz.output_bytes,
        };
        let hard_limit = Duration::from_millis(limits.time_ms + grace_ms);
        let first_ms = fuzz.interp_time_ms * factor;
        Self {
            lane,
            starter,
            limits,
            first_ms,
            hard_limit,
            engine: None,
            programs: 0,
            requests: 0,
            executions: 0,
        }
    }

    /// Runs `source` under all of `configs`, the first of which the others are held against. `seed` is the program's.
    pub fn check(&mut self, source: &str, seed: u64, configs: &[&FuzzConfig]) -> Result<Outcome> {
        let Some((first, rest)) = configs.split_first() else {
            return Ok(Outcome::Skipped("no configuration"));
        };
        self.programs += 1;
        if self.programs.is_multiple_of(PROGRAMS_PER_PROCESS) {
            self.engine = None;
        }
        self.executions += 1;
        let first_schedule = schedule(first, seed, source);
        let brief = RequestLimits { time_ms: self.first_ms, ..self.limits };
        let base = read(&self.ask_within(source, &first_schedule, false, brief)?, &first_schedule);
        if base.class != Class::Passed {
            return match skipped(base.class) {
                Some(why) => Ok(Outcome::Skipped(why)),
                None => self.confirm(source, seed, first, &[*first]),
            };
        }
        let mut wrong = Vec::new();
        for config in rest {
            let mut shown = self.show(source, &schedule(config, seed, source))?;
            if let Some(at) = self.frames_differ(source, seed, first, config, &shown)? {
                shown = Shown { class: Class::Mismatch, detail: at, ..shown };
            }
            // Collections at every few allocations make any program slow, and what was nearly too slow anyway may be so; that says nothing.
            let slow_anyway =
                config.schedule.get_ref().contains("gc=") || base.ms * 10.0 > self.limits.time_ms as f64;
            let says_nothing = shown.class == Class::Timeout && slow_anyway;
            if !says_nothing && !agrees(config, &shown, &base) {
                wrong.push(*config);
            }
        }
        match wrong.is_empty() {
            true => Ok(Outcome::Agreed(base)),
            false => self.confirm(source, seed, first, &wrong),
        }
    }

    /// Where a configuration's frames are not T0's, if it digests them: the numbers of the points, and the last hashes.
    fn frames_differ(
        &mut self,
        source: &str,
        seed: u64,
        first: &FuzzConfig,
        config: &FuzzConfig,
        shown: &Shown,
    ) -> Result<Option<String>> {
        let (Some(found), Class::Passed) = (&shown.frames, shown.class) else { return Ok(None) };
        let own = schedule(config, seed, source);
        let Some(every) = verdict::frames_word(&own) else { return Ok(None) };
        let base = self.show(source, &format!("{},{every}", schedule(first, seed, source)))?;
        Ok(verdict::frames_differ(base.frames.as_ref(), Some(found)))
    }

    /// The failed configurations again, each in a process of its own.
    fn confirm(
        &mut self,
        source: &str,
        seed: u64,
        first: &FuzzConfig,
        wrong: &[&FuzzConfig],
    ) -> Result<Outcome> {
        self.engine = None;
        let base = self.show(source, &schedule(first, seed, source))?;
        let mut found = BTreeMap::new();
        for config in wrong {
            self.engine = None;
            let mut shown = self.show(source, &schedule(config, seed, source))?;
            if let Some(at) = self.frames_differ(source, seed, first, config, &shown)? {
                shown = Shown { class: Class::Mismatch, detail: at, ..shown };
            }
            if !agrees(config, &shown, &base) {
                found.insert(config.name.get_ref().clone(), (*config, shown));
            }
        }
        self.engine = None;
        let difference = |class, configs, config: &FuzzConfig, shown: Shown| Difference {
            class,
            configs,
            schedule: schedule(config, seed, source),
            against: schedule(first, seed, source),
            lane: self.lane.clone(),
            expected: base.text.clone(),
            found: shown.text,
            detail: shown.detail,
        };
        let names: Vec<String> = found.keys().cloned().collect();
        // A crash says more than a mismatch.
        let worst = found.into_values().max_by_key(|(_, shown)| shown.class != Class::Passed);
        Ok(match worst {
            Some((config, shown)) => {
                let class = if shown.class == Class::Passed { Class::Mismatch } else { shown.class };
                Outcome::Differs(difference(class, names, config, shown))
            }
            None => {
                let names = wrong.iter().map(|config| config.name.get_ref().clone()).collect();
                Outcome::Differs(difference(Class::FlakyInBatch, names, wrong[0], base.clone()))
            }
        })
    }

    /// What `source` shows under `schedule`.
    pub fn show(&mut self, source: &str, schedule: &str) -> Result<Shown> {
        self.executions += 1;
        Ok(read(&self.ask(source, schedule, false)?, schedule))
    }

    /// What `source` reaches under `schedule`; none where the engine keeps no account of it.
    pub fn account(&mut self, source: &str, schedule: &str) -> Result<Option<Account>> {
        Ok(match self.ask(source, schedule, true)? {
            Answer::Response(response) => response.coverage,
            _ => None,
        })
    }

    fn ask(&mut self, source: &str, schedule: &str, coverage: bool) -> Result<Answer> {
        self.ask_within(source, schedule, coverage, self.limits)
    }

    fn ask_within(
        &mut self,
        source: &str,
        schedule: &str,
        coverage: bool,
        limits: RequestLimits,
    ) -> Result<Answer> {
        self.requests += 1;
        let request = Request {
            id: self.requests.to_string(),
            path: String::new(),
            source: Some(source.to_string()),
            schedule: schedule.to_string(),
            limits,
            coverage,
        };
        let engine = match &mut self.engine {
            Some(engine) => engine,
            none => none.insert(Engine::for_outputs(self.starter.command(), self.limits.output_bytes)?),
        };
        let answer = engine.ask(&request, self.hard_limit);
        if !matches!(answer, Answer::Response(_)) {
            self.engine = None;
        }
        Ok(answer)
    }

    /// Ends the process, so that what it used is counted as a child's.
    pub fn stop(&mut self) {
        self.engine = None;
    }
}

impl Starter<'_> {
    fn command(&self) -> Command {
        match self {
            Starter::Lane { root, lane } => lane.command(root, &["batch"]),
            Starter::Node { root, node } => node_command(root, node),
        }
    }
}

/// A node that answers as `tierlock batch` does.
pub fn node_command(root: &Path, node: &Path) -> Command {
    let mut command = Command::new(node);
    command.current_dir(root).arg("ci/node-batch.js").env_remove("NODE_OPTIONS");
    command.env("TZ", "UTC").env("LC_ALL", "C");
    command
}

/// The schedule of `config` for the program `source` of `seed`: the seed decides, too, whether builds verify what the optimiser makes of it.
pub fn schedule(config: &FuzzConfig, seed: u64, source: &str) -> String {
    let helpers = source.find(HELPERS_MARK).unwrap_or(source.len());
    let schedule = config.schedule.get_ref().replace("SEED", &(seed & 0xffff_ffff).to_string());
    let schedule = schedule.replace("HELPERS", &helpers.to_string());
    // The lower half is seen by schedules.
    match (seed >> 32).is_multiple_of(config.checks_every) {
        true => schedule,
        false => schedule + ",unchecked",
    }
}

/// Whether a configuration shows what T0 does, as far as that does not hang on the depth of recursion.
fn agrees(config: &FuzzConfig, shown: &Shown, base: &Shown) -> bool {
    let about_depth =
        || verdict::recurses_otherwise(config.schedule.get_ref()) && same_until_overflow(shown, base);
    shown.class == Class::Passed && (shown.text == base.text || about_depth())
}

fn same_until_overflow(one: &Shown, other: &Shown) -> bool {
    verdict::same_until_overflow((&one.text, one.overflowed_at), (&other.text, other.overflowed_at))
}

/// Whether node, which does not say where its stack was full, shows something else than T0 in a text that need not hang on the depth of recursion.
pub fn differs_from_node(node: &Shown, base: &Shown) -> bool {
    let first = node.text.lines().zip(base.text.lines()).find(|(one, other)| one != other);
    let range_error = |(one, other): (&str, &str)| one.contains("RangeError") || other.contains("RangeError");
    node.class == Class::Passed
        && node.text != base.text
        && !first.is_some_and(range_error)
        && !same_until_overflow(node, base)
}

/// Why a program that T0 ended so is of no use, or none where it is a finding.
fn skipped(class: Class) -> Option<&'static str> {
    match class {
        Class::Timeout => Some("timeout"),
        Class::Memory => Some("memory"),
        Class::OutputLimit => Some("output-limit"),
        Class::Unsupported => Some("unsupported"),
        _ => None,
    }
}

fn read(answer: &Answer, schedule: &str) -> Shown {
    let of = |class, detail: String| Shown {
        class,
        text: String::new(),
        detail,
        ms: 0.0,
        frames: None,
        overflowed_at: None,
    };
    match answer {
        Answer::Response(response) => read_response(response, schedule),
        Answer::Crash(how) => of(Class::Crash, how.clone()),
        Answer::Hang => of(Class::Hang, "no answer beyond the engine's own time limit".to_string()),
        Answer::Flood => of(Class::TooMuchOutput, String::new()),
        Answer::Garbage(what) => of(Class::Garbage, what.clone()),
    }
}

fn read_response(response: &Response, schedule: &str) -> Shown {
    let refused = response.notes.iter().any(|note| note.starts_with("executable memory refused"));
    let class = match response.status {
        Status::BadRequest => Class::BadRequest,
        Status::InternalError => Class::InternalError,
        Status::Unsupported => Class::Unsupported,
        Status::Timeout => Class::Timeout,
        Status::Memory => Class::Memory,
        Status::OutputLimit => Class::OutputLimit,
        _ if refused && !schedule.contains("no-jit-memory") => Class::Fallback,
        Status::Ok | Status::Throw | Status::SyntaxError => Class::Passed,
    };
    let detail = response
        .error
        .as_ref()
        .map_or(String::new(), |error| format!("{}: {}\n{}", error.name, error.message, error.stack));
    Shown {
        class,
        text: verdict::shown(response),
        detail,
        ms: response.ms,
        frames: response.frames.clone(),
        overflowed_at: response.overflowed_at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(schedule: &str) -> FuzzConfig {
        toml::from_str(&format!("name = 'a'\nschedule = '{schedule}'")).unwrap()
    }

    fn shown(class: Class, text: &str) -> Shown {
        Shown {
            class,
            text: text.to_string(),
            detail: String::new(),
            ms: 0.0,
            frames: None,
            overflowed_at: None,
        }
    }

    #[test]
    fn what_overflowed_is_compared_as_far_as_tiers_are_alike() {
        let plain = config("tier=baseline,eager");
        let base = shown(Class::Passed, "1\n31764\n");
        for schedule in ["tier=baseline,eager,exits=40", "tier=opt,eager"] {
            let config = config(schedule);
            for (text, overflowed_at, passes) in [
                ("1\n31765\n", Some(2), true),
                ("1\n! RangeError\n", Some(2), true),
                ("2\n31765\n", Some(2), false),
                ("1\n31765\n", None, false),
            ] {
                let shown = Shown { overflowed_at, ..shown(Class::Passed, text) };
                assert!(!agrees(&plain, &shown, &base), "{text}");
                assert_eq!(agrees(&config, &shown, &base), passes, "{schedule}: {text}");
            }
            // Frames that differ make a mismatch of what shows the same.
            assert!(!agrees(&config, &shown(Class::Mismatch, "1\n31764\n"), &base));
        }
        assert!(agrees(&plain, &base, &base));
    }

    #[test]
    fn node_may_recurse_as_it_likes() {
        let base = |overflowed_at| Shown { overflowed_at, ..shown(Class::Passed, "1\n31764\n") };
        for (text, overflowed_at, differs) in [
            ("1\n31764\n", None, false),
            ("1\n10473\n", None, true),
            ("1\n10473\n", Some(2), false),
            ("3\n10473\n", Some(2), true),
            ("1\n! RangeError\n", None, false),
        ] {
            assert_eq!(
                differs_from_node(&shown(Class::Passed, text), &base(overflowed_at)),
                differs,
                "{text}"
            );
        }
    }

    #[test]
    fn schedules_know_where_helpers_begin_and_which_programs_are_verified() {
        let mut config = config("tier=opt,compile-until=HELPERS,seed=SEED");
        let of = |config: &FuzzConfig, high: u64, source: &str| schedule(config, high << 32 | 5, source);
        assert_eq!(of(&config, 7, "f();\n// Helpers.\n"), "tier=opt,compile-until=5,seed=5");
        assert_eq!(of(&config, 7, "f();"), "tier=opt,compile-until=4,seed=5", "a mutant has none");
        config.checks_every = 8;
        assert_eq!(of(&config, 7, "f();"), "tier=opt,compile-until=4,seed=5,unchecked");
        assert_eq!(of(&config, 16, "f();"), "tier=opt,compile-until=4,seed=5");
    }
}
