//! The test matrix, read from `ci/matrix.toml`: architectures, configurations and limits are data.
//!
//! # Invariants
//! - A [`Matrix`] that exists is consistent: names are unique, every schedule names its tier, numbers are in range.
//!   Whatever is not gets a message with file, line and column.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::error::{Context, Error, Result};
use crate::fail;

/// Where the matrix stands, from the root.
pub const MATRIX_PATH: &str = "ci/matrix.toml";

/// The whole file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Matrix {
    /// What is built.
    pub build: Build,
    /// What a program may use.
    pub limits: Limits,
    /// Which programs are known to be long.
    #[serde(default)]
    pub weights: Weights,
    /// Versions of QEMU that give wrong answers.
    #[serde(default)]
    pub qemu_refused: Vec<QemuRefused>,
    /// The architectures, each run natively or emulated.
    pub arch: Vec<Arch>,
    /// The tier configurations.
    pub config: Vec<Config>,
    /// What `cargo xtask bench` counts.
    #[serde(default)]
    pub bench: Option<Bench>,
    /// What `cargo xtask fuzz` runs.
    #[serde(default)]
    pub fuzz: Option<Fuzz>,
    /// How long what was found is followed.
    #[serde(default)]
    pub chain: Chain,
}

/// How long `cargo xtask test` and `fuzz` follow what they found, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chain {
    /// Each of it natively; three times that under an emulator.
    pub each_s: u64,
    /// All of it.
    pub all_s: u64,
}

impl Chain {
    /// With another sum.
    pub fn within(self, all_s: Option<u64>) -> Self {
        match all_s {
            Some(all_s) => Self { each_s: self.each_s.min(all_s), all_s },
            None => self,
        }
    }
}

impl Default for Chain {
    fn default() -> Self {
        Self { each_s: 60, all_s: 180 }
    }
}

impl Matrix {
    /// Plants a mistake in everything that is run: each schedule gets the word for it.
    pub fn plant(&mut self, fault: &str) {
        let fuzz = self.fuzz.iter_mut().flat_map(|fuzz| &mut fuzz.config).map(|config| &mut config.schedule);
        let bench =
            self.bench.iter_mut().flat_map(|bench| &mut bench.config).map(|config| &mut config.schedule);
        let cells = self.config.iter_mut().map(|config| &mut config.schedule);
        for schedule in cells.chain(fuzz).chain(bench) {
            schedule.get_mut().push_str(&format!(",fault={fault}"));
        }
    }
}

/// What `cargo xtask fuzz` runs each generated program under.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fuzz {
    /// Milliseconds a program may run, natively.
    pub time_ms: u64,
    /// Milliseconds that T0 may take for it, natively: what takes longer costs the time of many others, and is left out.
    pub interp_time_ms: u64,
    /// Node is asked about every n-th program.
    #[serde(rename = "node-every", default = "one")]
    pub node_every: u64,
    /// Bytes of heap.
    pub memory_bytes: u64,
    /// Bytes printed.
    pub output_bytes: u64,
    /// Where emulated lanes run beside native ones, they take every n-th program.
    #[serde(rename = "emulated-every")]
    pub emulated_every: u64,
    /// The configurations; the first is what all others are held against.
    pub config: Vec<FuzzConfig>,
}

/// One way to run a generated program.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FuzzConfig {
    /// As in findings and `--config`.
    pub name: Spanned<String>,
    /// The schedule string; `SEED` in it stands for a number of the program's own, `HELPERS` for the byte at which its helpers begin.
    pub schedule: Spanned<String>,
    /// Only every n-th program.
    #[serde(default = "one")]
    pub every: u64,
    /// What the optimiser makes is verified, stage by stage, in every n-th program; the others' schedules say `unchecked`.
    #[serde(rename = "checks-every", default = "one")]
    pub checks_every: u64,
    /// Whether emulated lanes take it too.
    #[serde(default = "yes")]
    pub emulated: bool,
}

fn one() -> u64 {
    1
}

fn yes() -> bool {
    true
}

/// What `cargo xtask bench` counts, and what counts as a change.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bench {
    /// The area of the programs.
    pub area: String,
    /// The Cargo profile of the engine.
    pub profile: String,
    /// How each program is run.
    pub config: Vec<BenchConfig>,
    /// The figures that are gated.
    pub figure: Vec<Threshold>,
}

/// One way to run a benchmark program.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenchConfig {
    /// As in baselines and `--config`.
    pub name: Spanned<String>,
    /// The schedule string.
    pub schedule: Spanned<String>,
}

/// How far a figure may move: a change counts where it is beyond both.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// The figure.
    pub name: String,
    /// In percent of the old number.
    pub percent: f64,
    /// In the figure's own unit.
    #[serde(default)]
    pub least: u64,
}

impl Threshold {
    /// Whether the figure moved beyond both, up or down.
    pub fn is_crossed(&self, old: u64, new: u64) -> bool {
        let moved = old.abs_diff(new);
        moved > self.least && moved as f64 > old as f64 * self.percent / 100.0
    }
}

/// Which binary is built, and how.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Build {
    /// The Cargo package.
    pub package: String,
    /// Its binary.
    pub binary: String,
    /// The Cargo profile.
    pub profile: String,
    /// Features of the package that are built in besides its own.
    #[serde(default)]
    pub features: Vec<String>,
}

/// What one program may use, and the patience of the harness.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Milliseconds of run time, natively.
    pub time_ms: u64,
    /// Bytes of heap.
    pub memory_bytes: u64,
    /// Bytes printed.
    pub output_bytes: u64,
    /// Time limits are multiplied by this under emulation.
    #[serde(rename = "emulated-time-factor")]
    pub emulated_time_factor: u64,
    /// Milliseconds beyond the time limit before an engine counts as hung.
    pub grace_ms: u64,
    /// Failed cells after which the run stops.
    #[serde(rename = "failures-max")]
    pub failures_max: usize,
}

/// How much longer than others a program takes, by its tags and area; 1 where nothing is said.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    /// By tag.
    #[serde(default)]
    pub tags: BTreeMap<String, u64>,
    /// By area.
    #[serde(default)]
    pub areas: BTreeMap<String, u64>,
}

/// A version of QEMU that must not be used.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QemuRefused {
    /// The start of the version, as in `8.2.`.
    pub version: String,
    /// What is wrong with it and what to use.
    pub why: String,
}

/// One architecture.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arch {
    /// As in reports and `--arch`.
    pub name: Spanned<String>,
    /// What the binary's header and its first line must say, if not `name`.
    #[serde(default)]
    pub machine: Option<String>,
    /// Host triples on which it runs without an emulator.
    pub native: Vec<String>,
    /// How to run it on other hosts.
    #[serde(default)]
    pub emulated: Option<Emulated>,
}

/// How an architecture is run on a host of another.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emulated {
    /// The Rust target that is built: static, so that the emulator needs no system root.
    pub target: String,
    /// The Rust target that `--via cross` builds instead.
    #[serde(default)]
    pub cross: Option<String>,
    /// The emulator on `PATH`.
    pub program: String,
    /// CPU models; configurations run on the first unless they say `cpus = "all"`.
    pub cpus: Vec<Cpu>,
}

/// One emulated CPU.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cpu {
    /// As in reports and `--cpu`.
    pub name: String,
    /// What follows `-cpu`.
    pub model: String,
}

/// One configuration of the engine under which the corpus runs.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// As in reports and `--config`.
    pub name: Spanned<String>,
    /// The schedule string that the engine replays exactly.
    pub schedule: Spanned<String>,
    /// Whether it runs always or only with `--full`.
    pub set: Set,
    /// On which emulated CPU models.
    #[serde(default)]
    pub cpus: Cpus,
    /// Only these areas, if any are named.
    #[serde(default)]
    pub areas: Vec<String>,
    /// Not these areas.
    #[serde(default)]
    pub skip_areas: Vec<String>,
    /// Not programs with one of these tags.
    #[serde(default)]
    pub skip_tags: Vec<String>,
    /// In the fast set, only every n-th of the programs that remain; `--full`, or naming the configuration, runs them all.
    #[serde(default)]
    pub sample: Option<Spanned<usize>>,
    /// Time limits are multiplied by this.
    #[serde(default)]
    pub time_factor: Option<u64>,
}

/// When a configuration runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Set {
    /// Always.
    Fast,
    /// Only with `--full`.
    Full,
}

/// On which emulated CPU models a configuration runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cpus {
    /// On the first.
    #[default]
    First,
    /// On each.
    All,
}

impl Arch {
    /// What the binary must be built for, in the words of its header.
    pub fn machine(&self) -> &str {
        self.machine.as_deref().unwrap_or(self.name.get_ref())
    }
}

impl Config {
    /// As in reports and `--config`.
    pub fn name(&self) -> &str {
        self.name.get_ref()
    }

    /// The schedule string.
    pub fn schedule(&self) -> &str {
        self.schedule.get_ref()
    }

    /// The tier that the schedule names.
    pub fn tier(&self) -> &str {
        tier_of(self.schedule()).unwrap_or_default()
    }

    /// Whether the schedule holds `word`.
    pub fn has(&self, word: &str) -> bool {
        self.schedule().split(',').any(|own| own == word)
    }
}

/// The value of `tier=` in a schedule string.
fn tier_of(schedule: &str) -> Option<&str> {
    schedule.split(',').find_map(|word| word.strip_prefix("tier=")).filter(|tier| !tier.is_empty())
}

/// Reads and checks the matrix of the project at `root`.
pub fn load(root: &Path) -> Result<Matrix> {
    let text = fs::read_to_string(root.join(MATRIX_PATH)).context(|| format!("cannot read {MATRIX_PATH}"))?;
    parse(&text)
}

/// Reads and checks a matrix from its text.
pub fn parse(text: &str) -> Result<Matrix> {
    let matrix: Matrix = crate::error::parse_toml(MATRIX_PATH, text)?;
    check(&matrix).map_err(|(at, message)| {
        let (line, column) = position(text, at);
        Error::new(format!("{MATRIX_PATH}:{line}:{column}: {message}"))
    })?;
    if matrix.limits.emulated_time_factor == 0 || matrix.limits.time_ms == 0 {
        fail!("{MATRIX_PATH}: time_ms and emulated-time-factor are at least 1");
    }
    Ok(matrix)
}

/// What serde cannot check; an error comes with its offset in the text.
fn check(matrix: &Matrix) -> std::result::Result<(), (usize, String)> {
    unique(matrix.arch.iter().map(|arch| &arch.name), "architecture")?;
    unique(matrix.config.iter().map(|config| &config.name), "configuration")?;
    for arch in &matrix.arch {
        if arch.emulated.as_ref().is_some_and(|emulated| emulated.cpus.is_empty()) {
            return Err((
                arch.name.span().start,
                "an emulated architecture needs at least one CPU model".into(),
            ));
        }
    }
    if let Some(bench) = &matrix.bench {
        check_bench(bench)?;
    }
    if let Some(fuzz) = &matrix.fuzz {
        check_fuzz(fuzz)?;
    }
    for config in &matrix.config {
        let schedule = config.schedule();
        if tier_of(schedule).is_none() {
            return Err((
                config.schedule.span().start,
                format!("schedule `{schedule}` names no tier: expected `tier=NAME` among its words"),
            ));
        }
        if schedule.split(',').any(|word| word.is_empty() || word.contains(char::is_whitespace)) {
            return Err((
                config.schedule.span().start,
                format!("schedule `{schedule}`: expected words separated by commas, without spaces"),
            ));
        }
        if config.sample.as_ref().is_some_and(|sample| *sample.get_ref() == 0) {
            return Err((config.name.span().start, "`sample` is at least 1".into()));
        }
    }
    Ok(())
}

fn check_fuzz(fuzz: &Fuzz) -> std::result::Result<(), (usize, String)> {
    unique(fuzz.config.iter().map(|config| &config.name), "configuration of the fuzzer")?;
    if let (0, Some(first)) = (fuzz.emulated_every, fuzz.config.first()) {
        return Err((first.name.span().start, "`emulated-every` of [fuzz] is at least 1".into()));
    }
    for config in &fuzz.config {
        let schedule = config.schedule.get_ref();
        if tier_of(schedule).is_none() {
            let message =
                format!("schedule `{schedule}` names no tier: expected `tier=NAME` among its words");
            return Err((config.schedule.span().start, message));
        }
        if config.every == 0 || config.checks_every == 0 {
            return Err((config.name.span().start, "`every` and `checks-every` are at least 1".into()));
        }
    }
    Ok(())
}

fn check_bench(bench: &Bench) -> std::result::Result<(), (usize, String)> {
    unique(bench.config.iter().map(|config| &config.name), "configuration of the benchmarks")?;
    for config in &bench.config {
        let schedule = config.schedule.get_ref();
        if tier_of(schedule).is_none() || !schedule.split(',').any(|word| word.starts_with("seed=")) {
            let message = format!(
                "schedule `{schedule}`: expected `tier=NAME` and `seed=N`, which pins clock and random numbers"
            );
            return Err((config.schedule.span().start, message));
        }
    }
    let bad = bench.figure.iter().find(|figure| !figure.percent.is_finite() || figure.percent < 0.0);
    match bad {
        Some(figure) => Err((
            0,
            format!("the threshold of `{}` is {} %: expected 0 or more", figure.name, figure.percent),
        )),
        None => Ok(()),
    }
}

fn unique<'a>(
    names: impl Iterator<Item = &'a Spanned<String>>,
    what: &str,
) -> std::result::Result<(), (usize, String)> {
    let mut seen = Vec::new();
    for name in names {
        if seen.contains(&name.get_ref()) {
            return Err((name.span().start, format!("a second {what} named `{}`", name.get_ref())));
        }
        seen.push(name.get_ref());
    }
    match seen.is_empty() {
        true => Err((0, format!("no {what}: expected at least one"))),
        false => Ok(()),
    }
}

/// Line and column of an offset, both counted from 1.
fn position(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at.min(text.len())];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "[build]\npackage='p'\nbinary='b'\nprofile='dev'\n\
        [limits]\ntime_ms=1\nmemory_bytes=1\noutput_bytes=1\nemulated-time-factor=1\ngrace_ms=1\nfailures-max=1\n\
        [[arch]]\nname='x86_64'\nnative=[]\n";

    #[test]
    fn the_projects_own_matrix_is_sound() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let matrix = load(&root).unwrap();
        assert_eq!(matrix.arch.len(), 2);
        assert!(
            matrix.config.iter().any(|config| config.schedule() == "tier=interp"),
            "the oracle is missing"
        );
    }

    #[test]
    fn a_broken_matrix_says_where_and_what_was_expected() {
        let check = |rest: &str, message: &str| {
            let error = parse(&format!("{HEAD}{rest}")).unwrap_err().to_string();
            assert!(error.contains(message), "{error}");
        };
        let fast = "[[config]]\nname='a'\nschedule='tier=interp'\nset='fast'\n";
        check("[[config]]\nname = 'a\n", "ci/matrix.toml:16:");
        check("[[config]]\nname = 'a'\nschedule='tier=interp'\nset='quick'\n", "expected `fast` or `full`");
        check("[[config]]\nname = 'a'\nschedule='tier=interp'\nset='quick'\n", "ci/matrix.toml:18:5");
        check("[[config]]\nname='a'\nset='fast'\n", "missing field `schedule`");
        check(
            "[[config]]\nname='a'\nschedule='eager'\nset='fast'\n",
            "ci/matrix.toml:17:10: schedule `eager` names no tier",
        );
        check("[[config]]\nname='a'\nschedule='tier=a, b'\nset='fast'\n", "without spaces");
        check(&format!("{fast}{fast}"), "a second configuration named `a`");
        check(&format!("{fast}color='red'\n"), "unknown field `color`, expected one of");
        check("", "missing field `config`");
        let bench = |config: &str, percent: &str| {
            format!(
                "{fast}[bench]\narea='bench'\nprofile='dev'\n[[bench.config]]\nname='a'\nschedule='{config}'\n\
                 [[bench.figure]]\nname='instructions'\npercent={percent}\n"
            )
        };
        check(
            &bench("tier=auto", "0.3"),
            "ci/matrix.toml:24:10: schedule `tier=auto`: expected `tier=NAME` and `seed=N`",
        );
        check(
            &bench("tier=auto,seed=1", "-1"),
            "the threshold of `instructions` is -1 %: expected 0 or more",
        );
        check(&bench("tier=auto,seed=1", "'much'"), "ci/matrix.toml:27:9: invalid type: string");
    }
}
