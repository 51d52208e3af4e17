//! `cargo xtask selftest`: each planted fault in turn, and whether the harness finds it and names it.
//!
//! `ci/faults.toml` says of each fault by which command it has to be found: the harness's own `test`, `fuzz` and `bench`, as a
//! process of their own, with the fault planted and nothing else added. One build for each architecture holds all faults. Each command runs without a
//! fault too, and has to be clean then: what fails anyway proves nothing.
//!
//! # Invariants
//! - A fault counts as caught only where its command failed with a report of failures; a command that could not run is an error.
//! - A fault counts as attributed only where the first culprit that the chain named is the one that the file expects.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{Context, Result, parse_toml};
use crate::lanes::{self, Host, Lane};
use crate::{fail, matrix, process, report, run, setup};

/// Where the faults are listed, from the root.
pub const FAULTS_PATH: &str = "ci/faults.toml";

/// What one command may take.
const COMMAND_TIME_MAX: Duration = Duration::from_secs(900);

/// Seconds for the chain of each fault, natively.
const CHAIN_SECONDS: u64 = 40;

/// The same under an emulator.
const CHAIN_SECONDS_EMULATED: u64 = 120;

/// What of a command's output is kept.
const OUTPUT_BYTES_MAX: usize = 64 << 20;

/// What the command line chose.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Only faults whose name contains this.
    pub filter: Option<String>,
    /// Only faults that this architecture shows.
    pub archs: Vec<String>,
    /// Write a JSON report.
    pub json: Option<PathBuf>,
    /// Install what is missing without asking.
    pub yes: bool,
    /// How many faults are planted at once, in processes of their own.
    pub jobs: Option<usize>,
    /// Engines built elsewhere, by architecture, with faults in them.
    pub binaries: Vec<(String, PathBuf)>,
}

/// The whole file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Faults {
    /// How many must be attributed, of all.
    attributed_min: usize,
    fault: Vec<Fault>,
}

/// One fault.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fault {
    /// As in schedules, unless `plants` says that.
    name: String,
    /// As in schedules, where one fault has several rows: one for each way in which it has to be found.
    plants: Option<String>,
    /// The part of the engine that it is in.
    part: String,
    /// On which architecture it shows.
    arch: String,
    /// The command that has to find it: words behind `cargo xtask`.
    run: String,
    /// What the culprit's line has to contain: one of these.
    culprit: Vec<String>,
}

impl Fault {
    /// As in schedules.
    fn planted(&self) -> &str {
        self.plants.as_deref().unwrap_or(&self.name)
    }
}

/// What came of one fault.
#[derive(Debug, Clone, Serialize)]
pub struct Verdict {
    /// The fault.
    pub fault: String,
    /// Its part.
    pub part: String,
    /// Where it was planted.
    pub arch: String,
    /// The command.
    pub run: String,
    /// What found it, and how it showed; none where nothing did.
    pub caught: Option<String>,
    /// Who was named.
    pub culprit: Option<String>,
    /// Whether that is right.
    pub attributed: bool,
    /// Seconds until it was found and named.
    pub seconds: f64,
}

/// What one command said.
struct Said {
    /// How it failed; none where all was well.
    failure: Option<String>,
    culprit: Option<String>,
    seconds: f64,
}

/// Plants every fault. An error unless all are caught and enough are attributed.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let text = fs::read_to_string(root.join(FAULTS_PATH)).context(|| format!("cannot read {FAULTS_PATH}"))?;
    let faults: Faults = parse_toml(FAULTS_PATH, &text)?;
    check(&faults)?;
    let filter = options.filter.as_deref().unwrap_or_default();
    let chosen: Vec<&Fault> = faults
        .fault
        .iter()
        .filter(|fault| fault.name.contains(filter))
        .filter(|fault| options.archs.is_empty() || options.archs.contains(&fault.arch))
        .collect();
    if chosen.is_empty() {
        fail!("no fault of {FAULTS_PATH} is left by the filters");
    }
    if let Some(path) = &options.json {
        report::check_writable(path)?;
    }
    let folder = std::path::absolute(run::target_folder(root).join("xtask/selftest"))
        .context(|| "the folder of build products".to_string())?;
    let binaries = build(root, &folder, &chosen, options)?;
    let started = Instant::now();
    let field = Field { root, folder: &folder, binaries: &binaries };
    let jobs = process::workers(options.jobs).max(1);
    let counted = controls(&field, &chosen, jobs)?;
    let verdicts = each(&chosen, jobs, |fault| Ok(field.plant(fault, counted.get(&key(fault)))))?;
    print!("{}", table(&verdicts));
    if let Some(path) = &options.json {
        let text = serde_json::to_string_pretty(&verdicts).context(|| "cannot write JSON".to_string())?;
        fs::write(path, text + "\n").context(|| format!("cannot write {}", path.display()))?;
    }
    let caught = verdicts.iter().filter(|verdict| verdict.caught.is_some()).count();
    let attributed = verdicts.iter().filter(|verdict| verdict.attributed).count();
    let all = verdicts.len();
    println!("{caught} of {all} caught, {attributed} attributed, in {} s", started.elapsed().as_secs());
    // With a filter, as many of those that are left.
    let wanted = (faults.attributed_min * all).div_ceil(faults.fault.len());
    match caught == all && attributed >= wanted {
        true => Ok(()),
        false => fail!("expected {all} of {all} caught and {wanted} attributed"),
    }
}

fn check(faults: &Faults) -> Result<()> {
    let mut seen = BTreeSet::new();
    for fault in &faults.fault {
        if !seen.insert(&fault.name) {
            fail!("{FAULTS_PATH}: a second fault named `{}`", fault.name);
        }
        let known = ["test", "fuzz", "bench"];
        let command = fault.run.split(' ').next().unwrap_or_default();
        if !known.contains(&command) {
            fail!(
                "{FAULTS_PATH}: `run` of `{}` begins with `{command}`, expected one of {}",
                fault.name,
                known.join(", ")
            );
        }
        if fault.culprit.is_empty() {
            fail!("{FAULTS_PATH}: `{}` expects no culprit", fault.name);
        }
    }
    match faults.fault.is_empty() {
        true => fail!("{FAULTS_PATH} lists no fault"),
        false => Ok(()),
    }
}

/// The engines with faults, by architecture; static ones for what counts.
fn build(
    root: &Path,
    folder: &Path,
    faults: &[&Fault],
    options: &Options,
) -> Result<BTreeMap<(String, bool), PathBuf>> {
    let mut matrix = matrix::load(root)?;
    lanes::check_binaries(&matrix, &options.binaries)?;
    matrix.build.features = vec!["planted-faults".to_string()];
    let host = Host::detect()?;
    let mut binaries = BTreeMap::new();
    let wanted: BTreeSet<(String, bool)> =
        faults.iter().map(|fault| (fault.arch.clone(), counts(fault))).collect();
    for (arch, counted) in wanted {
        let archs = [arch.clone()];
        let lanes: Vec<Lane> = match counted {
            true => lanes::counting(&matrix, &host, &archs)?,
            false => lanes::choose(&matrix, &host, &archs, &[])?,
        };
        setup::ensure_lanes(&lanes, options.yes)?;
        let mut lanes: Vec<Lane> = lanes.into_iter().take(1).collect();
        lanes::build(root, &matrix, &mut lanes, &options.binaries)?;
        // Away from where the next build of any kind puts its own.
        let kind = if counted { "counted" } else { "run" };
        let copy = folder.join(format!("tierlock-{arch}-{kind}"));
        fs::create_dir_all(folder).context(|| format!("cannot make {}", folder.display()))?;
        fs::copy(&lanes[0].binary, &copy).context(|| format!("cannot write {}", copy.display()))?;
        binaries.insert((arch, counted), copy);
    }
    Ok(binaries)
}

/// Whether a fault shows in what is counted.
fn counts(fault: &Fault) -> bool {
    fault.run.starts_with("bench")
}

/// Commands are told apart by their words and where they run.
fn key(fault: &Fault) -> (String, String) {
    (fault.arch.clone(), fault.run.clone())
}

/// Every command without a fault: all have to be clean. Gives the figures of those that count.
fn controls(
    field: &Field<'_>,
    faults: &[&Fault],
    jobs: usize,
) -> Result<BTreeMap<(String, String), PathBuf>> {
    let commands: BTreeMap<(String, String), &Fault> =
        faults.iter().map(|fault| (key(fault), *fault)).collect();
    let commands: Vec<&Fault> = commands.into_values().collect();
    println!("{} commands without a fault", commands.len());
    let numbers: Vec<usize> = (0..commands.len()).collect();
    let figures = each(&numbers.iter().collect::<Vec<_>>(), jobs, |&number| {
        let fault = commands[number];
        let name = format!("control-{number}");
        let said = field.command(fault, &name, None, None)?;
        match said.failure {
            Some(failure) => {
                fail!(
                    "`{}` on {} fails without a fault: {failure}; see {}",
                    fault.run,
                    fault.arch,
                    field.log(&name).display()
                )
            }
            None => Ok((key(fault), field.json(&name))),
        }
    })?;
    Ok(figures.into_iter().collect())
}

/// Does something for each, several at a time; results in order.
fn each<T: Sync, R: Send>(
    items: &[&T],
    jobs: usize,
    work: impl Fn(&T) -> Result<R> + Sync,
) -> Result<Vec<R>> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(at) else { break };
                    let result = work(item);
                    results.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).insert(at, result);
                }
            });
        }
    });
    results.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner()).into_values().collect()
}

struct Field<'a> {
    root: &'a Path,
    folder: &'a Path,
    binaries: &'a BTreeMap<(String, bool), PathBuf>,
}

impl Field<'_> {
    fn json(&self, name: &str) -> PathBuf {
        self.folder.join(name).join("report.json")
    }

    fn log(&self, name: &str) -> PathBuf {
        self.folder.join(name).join("log")
    }

    /// One fault, from planting it to the culprit. What could not run has caught nothing.
    fn plant(&self, fault: &Fault, figures: Option<&PathBuf>) -> Verdict {
        let said = self
            .command(fault, &fault.name, Some(fault.planted()), figures.filter(|_| counts(fault)))
            .unwrap_or_else(|error| Said {
                failure: None,
                culprit: Some(format!("error: {error}")),
                seconds: 0.0,
            });
        // Who ran out of time and says so has named nobody, whatever else is in the line.
        let is_expected = |culprit: &String| {
            !culprit.starts_with("not found")
                && fault.culprit.iter().any(|expected| culprit.contains(expected))
        };
        let verdict = Verdict {
            fault: fault.name.clone(),
            part: fault.part.clone(),
            arch: fault.arch.clone(),
            run: fault.run.clone(),
            attributed: said.failure.is_some() && said.culprit.as_ref().is_some_and(is_expected),
            caught: said.failure,
            culprit: said.culprit,
            seconds: said.seconds,
        };
        println!(
            "{}: {}; {} ({:.0} s)",
            verdict.fault,
            verdict.caught.as_deref().unwrap_or("NOT CAUGHT"),
            verdict.culprit.as_deref().unwrap_or("nobody named"),
            verdict.seconds
        );
        verdict
    }

    /// Runs a fault's command in a process of its own and reads its report.
    fn command(
        &self,
        fault: &Fault,
        name: &str,
        planted: Option<&str>,
        figures: Option<&PathBuf>,
    ) -> Result<Said> {
        let folder = self.folder.join(name);
        fs::create_dir_all(&folder).context(|| format!("cannot make {}", folder.display()))?;
        let json = self.json(name);
        if json.exists() {
            fs::remove_file(&json).context(|| format!("cannot remove {}", json.display()))?;
        }
        let own = std::env::current_exe().context(|| "the harness's own file".to_string())?;
        let binary = &self.binaries[&(fault.arch.clone(), counts(fault))];
        let mut command = Command::new(own);
        command.current_dir(self.root).arg("--root").arg(self.root).args(fault.run.split(' '));
        command.args(["--arch", &fault.arch, "--yes", "--jobs", "1", "--json"]).arg(&json);
        command.arg("--binary").arg(format!("{}={}", fault.arch, binary.display()));
        if !counts(fault) {
            let emulated = fault.arch != std::env::consts::ARCH;
            let seconds = match planted {
                None => 0,
                Some(_) if emulated => CHAIN_SECONDS_EMULATED,
                Some(_) => CHAIN_SECONDS,
            };
            command.args(["--chain", &seconds.to_string()]);
        }
        if let Some(fault) = planted {
            command.args(["--fault", fault]);
        }
        if let Some(figures) = figures {
            command.arg("--against").arg(figures);
        }
        // What it saves must not mix with what another of these saves at the same time.
        command.env("CARGO_TARGET_DIR", &folder).stdin(Stdio::null());
        command.env_remove("GITHUB_ACTIONS").env_remove("GITHUB_STEP_SUMMARY");
        let shown = process::display(&command);
        let finished = process::run_limited(command, COMMAND_TIME_MAX, OUTPUT_BYTES_MAX)?;
        let log =
            [format!("{shown}\n").into_bytes(), finished.stdout.clone(), finished.stderr.clone()].concat();
        fs::write(self.log(name), &log).context(|| format!("cannot write {}", self.log(name).display()))?;
        let seconds = finished.elapsed.as_secs_f64();
        if finished.timed_out {
            fail!("`{shown}` did not end within {} s", COMMAND_TIME_MAX.as_secs());
        }
        if finished.status.success() {
            return Ok(Said { failure: None, culprit: None, seconds });
        }
        let Ok(text) = fs::read_to_string(&json) else {
            let stderr = String::from_utf8_lossy(&finished.stderr).into_owned();
            fail!("`{shown}` could not run: {}", stderr.lines().last().unwrap_or_default());
        };
        let report: Value = serde_json::from_str(&text).context(|| format!("{}", json.display()))?;
        let (failure, culprit) = match fault.run.split(' ').next() {
            Some("bench") => read_bench(&report),
            Some("fuzz") => read_fuzz(&report),
            _ => read_test(&report),
        };
        if failure.is_none() {
            fail!("`{shown}` failed, and its report says no failure; see {}", self.log(name).display());
        }
        Ok(Said { failure, culprit, seconds })
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The first culprit that was found, else why there is none.
fn culprit(followed: &Value) -> Option<String> {
    let lines: Vec<&str> = list(followed).iter().map(|one| text(&one["culprit"])).collect();
    let found = lines.iter().find(|line| !line.starts_with("not found"));
    found.or(lines.first()).map(|line| line.to_string())
}

fn read_test(report: &Value) -> (Option<String>, Option<String>) {
    let mut classes: BTreeMap<String, usize> = BTreeMap::new();
    for cell in
        list(&report["cells"]).iter().filter(|cell| !matches!(text(&cell["class"]), "passed" | "not-run"))
    {
        let by = if text(&cell["config"]) == "ir" { "IR tests" } else { "corpus" };
        *classes.entry(format!("{by}: {}", text(&cell["class"]))).or_default() += 1;
    }
    let shown: Vec<String> = classes.iter().map(|(class, n)| format!("{class} ×{n}")).collect();
    ((!shown.is_empty()).then(|| shown.join(", ")), culprit(&report["chain"]))
}

fn read_fuzz(report: &Value) -> (Option<String>, Option<String>) {
    let findings = list(&report["findings"]);
    let first = findings.first().map(|first| {
        format!(
            "fuzzing: {} {}, {} findings",
            text(&first["class"]),
            text(&first["configs"][0]),
            findings.len()
        )
    });
    (first, culprit(&report["chain"]))
}

fn read_bench(report: &Value) -> (Option<String>, Option<String>) {
    let worse = list(&report["worse"]);
    let Some(first) = worse.first() else { return (None, None) };
    let figure =
        format!("{} of {}: {}", text(&first["figure"]), text(&first["config"]), text(&first["change"]));
    // What the configurations that got worse have in common is to blame.
    let configs: BTreeSet<&str> = worse.iter().map(|change| text(&change["config"])).collect();
    let figures: BTreeSet<&str> = worse.iter().map(|change| text(&change["figure"])).collect();
    let names = |set: BTreeSet<&str>| set.into_iter().collect::<Vec<_>>().join(", ");
    (Some(format!("counts: {figure}")), Some(format!("{} under {}", names(figures), names(configs))))
}

fn table(verdicts: &[Verdict]) -> String {
    let heads = ["fault", "part", "on", "caught by", "culprit", "right", "s"];
    let mut rows = vec![heads.map(str::to_string).to_vec()];
    for verdict in verdicts {
        let short = |text: &Option<String>, none: &str| {
            let text: String = text.as_deref().unwrap_or(none).chars().take(90).collect();
            text
        };
        rows.push(vec![
            verdict.fault.clone(),
            verdict.part.clone(),
            verdict.arch.clone(),
            short(&verdict.caught, "NOT CAUGHT"),
            short(&verdict.culprit, "-"),
            if verdict.attributed { "yes" } else { "no" }.to_string(),
            format!("{:.1}", verdict.seconds),
        ]);
    }
    format!("\n{}\n", report::columns(&rows))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    fn faults() -> Faults {
        parse_toml(FAULTS_PATH, &fs::read_to_string(root().join(FAULTS_PATH)).unwrap()).unwrap()
    }

    #[test]
    fn the_list_is_sound_and_names_every_fault_that_there_is() {
        let faults = faults();
        check(&faults).unwrap();
        assert!(faults.fault.len() >= 25 && faults.attributed_min >= 20);
        let source = fs::read_to_string(root().join("engine/crates/fault/src/lib.rs")).unwrap();
        let names = source
            .lines()
            .filter_map(|line| line.trim().strip_suffix("\",")?.split_once(" = \"").map(|(_, name)| name));
        let built: BTreeSet<&str> = names.collect();
        let listed: BTreeSet<&str> = faults.fault.iter().map(Fault::planted).collect();
        assert_eq!(built, listed);
    }

    #[test]
    fn a_broken_list_is_refused() {
        let refuse = |change: fn(&mut Faults), message: &str| {
            let mut faults = faults();
            change(&mut faults);
            assert!(check(&faults).unwrap_err().to_string().contains(message));
        };
        refuse(|faults| faults.fault.clear(), "lists no fault");
        refuse(|faults| faults.fault[0].run = "corpus check".into(), "begins with `corpus`");
        refuse(|faults| faults.fault[1].name = faults.fault[0].name.clone(), "a second fault");
        refuse(|faults| faults.fault[0].culprit.clear(), "expects no culprit");
    }

    #[test]
    fn reports_are_read() {
        let report = json!({
            "cells": [
                { "class": "passed", "config": "interp" },
                { "class": "crash", "config": "ir" },
                { "class": "mismatch", "config": "baseline" },
            ],
            "chain": [{ "culprit": "not found: so" }, { "culprit": "pass fold" }],
        });
        let (caught, culprit) = read_test(&report);
        assert_eq!(caught.unwrap(), "IR tests: crash ×1, corpus: mismatch ×1");
        assert_eq!(culprit.unwrap(), "pass fold");
        assert_eq!(read_test(&json!({ "cells": [{ "class": "passed" }] })), (None, None));
        let worse =
            json!({ "worse": [{ "figure": "compiled_bytes", "config": "baseline", "change": "+6 %" }] });
        assert_eq!(read_bench(&worse).1.unwrap(), "compiled_bytes under baseline");
    }
}
