//! `cargo xtask bench`: deterministic figures of every benchmark program under each configuration on each architecture, and the gate that holds them against
//! the baselines.
//!
//! Wall time says nothing under emulation and little on a shared machine, so what is gated is counted: the instructions that the guest executes in qemu-user
//! ([`count`]), and the engine's own counters. Both architectures are counted under QEMU, the host's own too, so that one tool and one libc stand behind every number and any
//! machine can check them all. Thresholds are data in `ci/matrix.toml`.
//!
//! # Invariants
//! - A measurement that went wrong in any way is an error and never a figure; a run that could not measure everything neither saves nor passes.
//! - Figures of different versions are never compared.

pub mod baseline;
pub mod code;
pub mod compare;
pub mod count;
pub mod figures;
pub mod history;
pub mod peers;
pub mod table;
pub mod versus;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde::{Deserialize, Serialize};

use self::baseline::Baseline;
use self::compare::Comparison;
use self::count::{Counter, Request};
use self::figures::{Figures, Programs, Versions};
use crate::corpus::{self, Program};
use crate::error::{Context, Result};
use crate::lanes::{self, Host, Lane};
use crate::matrix::{self, Bench, BenchConfig, MATRIX_PATH, Matrix};
use crate::progress::Progress;
use crate::{fail, report, run, setup};

/// What the command line chose.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Only programs whose name contains this.
    pub filter: Option<String>,
    /// Only these architectures.
    pub archs: Vec<String>,
    /// Only these configurations.
    pub configs: Vec<String>,
    /// Make what is measured the baseline.
    pub save: bool,
    /// Fail where something is worse than the baseline.
    pub check: bool,
    /// Measure each so often, and fail where two runs differ.
    pub runs: usize,
    /// Build the engine in this profile rather than the matrix's.
    pub profile: Option<String>,
    /// Compare the wall time with that of this revision, natively, and count nothing.
    pub versus: Option<String>,
    /// Pairs of runs for that.
    pub pairs: usize,
    /// Write the figures here.
    pub json: Option<PathBuf>,
    /// Install what is missing without asking.
    pub yes: bool,
    /// Workers; one a core where not given.
    pub jobs: Option<usize>,
    /// Engines built elsewhere, by architecture; static ones.
    pub binaries: Vec<(String, PathBuf)>,
    /// Fail where something is worse than in this file of figures.
    pub against: Option<PathBuf>,
    /// Plant this mistake, in builds that have them.
    pub fault: Option<String>,
}

/// What is to be measured, on one architecture after the other.
struct Plan<'a> {
    root: &'a Path,
    bench: &'a Bench,
    configs: Vec<&'a BenchConfig>,
    programs: Vec<Program>,
    answers: Vec<String>,
    /// What the names of programs contain.
    filter: String,
    counter: Counter,
    runs: usize,
    jobs: usize,
}

/// Measures, prints, and saves or checks. An error where the gate stays shut.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let mut matrix = matrix::load(root)?;
    if let Some(fault) = &options.fault {
        matrix.plant(fault);
    }
    let Some(bench) = matrix.bench.clone() else {
        fail!("{MATRIX_PATH} has no [bench]: expected what to measure")
    };
    lanes::check_binaries(&matrix, &options.binaries)?;
    if let Some(path) = &options.json {
        report::check_writable(path)?;
    }
    matrix.build.profile = options.profile.clone().unwrap_or_else(|| bench.profile.clone());
    if let Some(revision) = &options.versus {
        return versus(root, &matrix, &bench, revision, options);
    }
    let mut lanes = lanes::counting(&matrix, &Host::detect()?, &options.archs)?;
    let configs = choose_configs(&bench, &options.configs)?;
    let programs = choose_programs(root, &bench, options.filter.as_deref())?;
    let answers = programs.iter().map(|program| program.answer(root)).collect::<Result<Vec<_>>>()?;
    // Before anything is built: a broken baseline should not cost minutes.
    let baselines = lanes.iter().map(|lane| baseline::load(root, &lane.arch)).collect::<Result<Vec<_>>>()?;
    setup::ensure_lanes(&lanes, options.yes)?;
    lanes::check_emulators(&matrix, &mut lanes)?;
    let versions = lanes.iter().map(|lane| versions(root, lane, &matrix)).collect::<Result<Vec<_>>>()?;
    for ((lane, baseline), versions) in lanes.iter().zip(&baselines).zip(&versions) {
        check_comparable(&lane.arch, baseline.as_ref(), versions, options)?;
    }
    lanes::build(root, &matrix, &mut lanes, &options.binaries)?;
    let cores = || std::thread::available_parallelism().map_or(1, |cores| cores.get());
    let jobs = options.jobs.unwrap_or_else(cores).max(1);
    let filter = options.filter.clone().unwrap_or_default();
    let counter = Counter::new(root)?;
    let plan = Plan {
        root,
        bench: &bench,
        configs,
        programs,
        answers,
        filter,
        counter,
        runs: options.runs.max(1),
        jobs,
    };

    let before = options.against.as_deref().map(load_report).transpose()?;
    let mut shut = Vec::new();
    let mut all = Report::default();
    for ((lane, baseline), versions) in lanes.iter().zip(baselines).zip(versions) {
        let measured = plan.measure(lane)?;
        let comparable = baseline.as_ref().filter(|baseline| baseline.versions == versions);
        println!("\n{}, {} {}, QEMU {}", lane.arch, versions.target, versions.profile, versions.qemu);
        print!("{}", table::figures(&measured, comparable));
        if let Some(baseline) = comparable {
            let comparison = plan.compare(baseline, &measured);
            tell(&plan, lane, &comparison)?;
            if options.check {
                table::write_summary(&lane.arch, &comparison);
                shut.extend((!comparison.good()).then(|| lane.arch.clone()));
            }
        }
        if let Some(before) = &before {
            let Some(old) = before.figures.get(&lane.arch) else {
                fail!("the figures to compare with have none of {}", lane.arch);
            };
            let old = Baseline::new(versions.clone(), old.clone());
            let comparison = plan.compare(&old, &measured);
            print!("\n{}", table::changes(&comparison));
            all.worse.extend(table::worst(&comparison));
            shut.extend((!comparison.good()).then(|| lane.arch.clone()));
        }
        if options.save {
            plan.save(lane, baseline, versions, &measured)?;
        }
        all.figures.insert(lane.arch.clone(), measured);
    }
    if let Some(path) = &options.json {
        let text = serde_json::to_string_pretty(&all).context(|| "cannot write JSON".to_string())?;
        fs::write(path, text + "\n").context(|| format!("cannot write {}", path.display()))?;
    }
    match shut.is_empty() {
        true => Ok(()),
        false => fail!("the figures of {} are worse than the baseline, or lack one", shut.join(" and ")),
    }
}

/// What `--json` writes.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Report {
    /// By architecture.
    figures: BTreeMap<String, Programs>,
    /// What is worse than in the file that `--against` named, the worst first.
    #[serde(default)]
    worse: Vec<table::Worse>,
}

fn load_report(path: &Path) -> Result<Report> {
    let text = fs::read_to_string(path).context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).context(|| format!("{} holds no figures of `bench --json`", path.display()))
}

fn versus(root: &Path, matrix: &Matrix, bench: &Bench, revision: &str, options: &Options) -> Result<()> {
    let configs = choose_configs(bench, &options.configs)?;
    let programs = choose_programs(root, bench, options.filter.as_deref())?;
    let answers = programs.iter().map(|program| program.answer(root)).collect::<Result<Vec<_>>>()?;
    let comparison = versus::Comparison {
        revision,
        build: &matrix.build,
        configs: &configs,
        programs: &programs,
        answers: &answers,
        pairs: options.pairs.max(2),
    };
    versus::run(root, &comparison)
}

fn choose_configs<'a>(bench: &'a Bench, names: &[String]) -> Result<Vec<&'a BenchConfig>> {
    let known: Vec<&str> = bench.config.iter().map(|config| config.name.get_ref().as_str()).collect();
    if let Some(unknown) = names.iter().find(|name| !known.contains(&name.as_str())) {
        fail!("no configuration `{unknown}` of the benchmarks; {MATRIX_PATH} has {}", known.join(", "));
    }
    Ok(bench
        .config
        .iter()
        .filter(|config| names.is_empty() || names.contains(config.name.get_ref()))
        .collect())
}

fn choose_programs(root: &Path, bench: &Bench, filter: Option<&str>) -> Result<Vec<Program>> {
    let mut programs = corpus::load(root, None)?;
    let filter = filter.unwrap_or_default();
    programs.retain(|program| program.area == bench.area && program.name.contains(filter));
    match programs.is_empty() {
        true => fail!("no benchmark program has `{filter}` in its name"),
        false => Ok(programs),
    }
}

/// What the counts on this lane depend on.
fn versions(root: &Path, lane: &Lane, matrix: &Matrix) -> Result<Versions> {
    let output = Command::new("rustc").current_dir(root).arg("-V").output();
    let output = output.context(|| "cannot run rustc".to_string())?;
    let qemu = lanes::emulator_version(Path::new(&lane.prefix[0]))?;
    Ok(Versions {
        rustc: String::from_utf8_lossy(&output.stdout).trim().to_string(),
        // What follows is the distribution's, as in `7.2.22 (Debian 1:7.2+dfsg-7+deb12u18)`: it mends devices and formats, and counts no other.
        qemu: qemu.split(' ').next().unwrap_or_default().to_string(),
        cpu: lane.prefix.last().cloned().unwrap_or_default(),
        target: lane.target.clone().unwrap_or_default(),
        profile: matrix.build.profile.clone(),
    })
}

/// Refuses what cannot be compared or added to.
fn check_comparable(
    arch: &str,
    baseline: Option<&Baseline>,
    here: &Versions,
    options: &Options,
) -> Result<()> {
    let path = baseline::path(arch).display().to_string();
    let Some(baseline) = baseline else {
        return match options.check {
            true => fail!(
                "there is no baseline {path}; `cargo xtask bench --save` makes it, on the revision to compare with"
            ),
            false => Ok(()),
        };
    };
    let differences = baseline.versions.differences(here);
    if differences.is_empty() {
        return Ok(());
    }
    let differences = differences.join("; ");
    let narrowed = options.filter.is_some() || !options.configs.is_empty();
    if options.check {
        fail!(
            "{path} cannot be compared with what is here: {differences}.\nUse the versions of the baseline; or, to move to those here, \
             run `cargo xtask bench --save` on the revision to compare with, commit that, and check again"
        );
    }
    if options.save && narrowed {
        fail!(
            "{path} holds figures of other versions: {differences}.\nSave without a filter, so that all of them are new"
        );
    }
    println!("not compared with {path}: {differences}");
    Ok(())
}

/// Prints what moved, and for programs that got worse which functions have other code.
fn tell(plan: &Plan<'_>, lane: &Lane, comparison: &Comparison) -> Result<()> {
    print!("\n{}", table::changes(comparison));
    let (worse, better) = (comparison.regressions().count(), comparison.improvements().count());
    println!("{}: {} figures compared, {worse} worse, {better} better", lane.arch, comparison.compared);
    if better > 0 && worse == 0 {
        println!("better than the baseline: `cargo xtask bench --save` keeps it");
    }
    let folder = run::target_folder(plan.root).join("xtask/bench").join(&lane.arch);
    for program in &plan.programs {
        if !comparison.regressions().any(|change| change.program == program.name) {
            continue;
        }
        let Some(old) = code::load(plan.root, &lane.arch, &program.name)? else { continue };
        let new = code::of_program(plan.root, lane, &program.path)?;
        match code::differences(&old, &new) {
            None => println!("\n{}: the code that is emitted for it has not changed", program.name),
            Some((shown, whole)) => {
                let file = folder.join(format!("{}.diff", program.name));
                baseline::replace(&file, &whole)?;
                println!("\n{}: {shown}whole: {}", program.name, file.display());
            }
        }
    }
    Ok(())
}

impl Plan<'_> {
    /// Every program under every configuration. All failures are told, and any makes an error.
    fn measure(&self, lane: &Lane) -> Result<Programs> {
        let cells: Vec<(usize, usize)> =
            (0..self.programs.len()).flat_map(|p| (0..self.configs.len()).map(move |c| (p, c))).collect();
        let next = AtomicUsize::new(0);
        let results: Mutex<Vec<(usize, Result<Figures>)>> = Mutex::new(Vec::new());
        let progress = Progress::new(cells.len());
        let work = || {
            while let Some(&(program, config)) = cells.get(next.fetch_add(1, Ordering::Relaxed)) {
                let index = program * self.configs.len() + config;
                let result = self.measure_cell(lane, index, &self.request(program, config));
                progress.step(result.is_err(), || self.failure(lane, program, config, &result));
                results.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push((index, result));
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..self.jobs {
                scope.spawn(work);
            }
        });
        progress.finish();
        let results = results.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
        let failed = results.iter().filter(|(_, result)| result.is_err()).count();
        if failed > 0 || results.len() != cells.len() {
            fail!(
                "{failed} of {} measurements failed on {}; nothing is saved or compared",
                cells.len(),
                lane.arch
            );
        }
        let mut programs = Programs::new();
        for (index, figures) in results {
            let (program, config) = cells[index];
            let configs = programs.entry(self.programs[program].name.clone()).or_default();
            configs.insert(self.configs[config].name.get_ref().clone(), figures?);
        }
        Ok(programs)
    }

    /// The figures of one cell, which every run must repeat.
    fn measure_cell(&self, lane: &Lane, index: usize, request: &Request<'_>) -> Result<Figures> {
        let first = self.counter.measure(lane, index, request)?;
        for _ in 1..self.runs {
            let again = self.counter.measure(lane, index, request)?;
            if let Some((name, number)) =
                first.iter().find(|(name, number)| again.get(*name) != Some(*number))
            {
                let other = again.get(name).map_or("none".to_string(), ToString::to_string);
                fail!("two runs differ: {name} {number} and {other}");
            }
        }
        Ok(first)
    }

    fn request(&self, program: usize, config: usize) -> Request<'_> {
        Request {
            program: self.root.join(&self.programs[program].path),
            answer: &self.answers[program],
            schedule: self.configs[config].schedule.get_ref(),
        }
    }

    fn failure(&self, lane: &Lane, program: usize, config: usize, result: &Result<Figures>) -> String {
        let why = result.as_ref().err().map(ToString::to_string).unwrap_or_default();
        format!(
            "{} {} on {}: {why}",
            self.programs[program].name,
            self.configs[config].name.get_ref(),
            lane.arch
        )
    }

    fn compare(&self, baseline: &Baseline, measured: &Programs) -> Comparison {
        let asked = |program: &str, config: &str| self.asked(program, config);
        compare::compare(baseline, measured, &self.bench.figure, asked)
    }

    /// Whether the command line asked for this cell.
    fn asked(&self, program: &str, config: &str) -> bool {
        let area = program.strip_prefix(&self.bench.area).is_some_and(|rest| rest.starts_with('/'));
        area && program.contains(&self.filter)
            && (self.configs.len() == self.bench.config.len()
                || self.configs.iter().any(|own| own.name.get_ref() == config))
    }

    /// Puts what was measured in the place of what the baseline says of it, writes the code beside it, and adds to the history.
    fn save(
        &self,
        lane: &Lane,
        old: Option<Baseline>,
        versions: Versions,
        measured: &Programs,
    ) -> Result<()> {
        // What was not asked for stays, where it is of the same versions; `check_comparable` has seen to it that nothing else is lost.
        let mut programs =
            old.filter(|old| old.versions == versions).map(|old| old.program).unwrap_or_default();
        for (program, configs) in &mut programs {
            configs.retain(|config, _| !self.asked(program, config));
        }
        programs.retain(|_, configs| !configs.is_empty());
        for (program, configs) in measured {
            programs.entry(program.clone()).or_default().extend(configs.clone());
        }
        let mut files = Vec::new();
        for program in &self.programs {
            let functions = code::of_program(self.root, lane, &program.path)?;
            files.push(code::file(self.root, &lane.arch, &program.name, &functions));
        }
        files.push(history::appended(
            self.root,
            &history::Entry::now(self.root, &lane.arch, &versions, measured),
        )?);
        files.push((self.root.join(baseline::path(&lane.arch)), Baseline::new(versions, programs).text()));
        baseline::replace_all(&files)?;
        println!("saved {}", baseline::path(&lane.arch).display());
        Ok(())
    }
}
