//! `cargo xtask fuzz`: generated programs under every tier, and what is wrong where two disagree.
//!
//! Programs are numbered, and the number and the run's seed decide the program, so that how many workers there are and when a run is stopped changes
//! nothing. They run in rounds: what was learnt in one decides what the next is made of.
//!
//! # Invariants
//! - A finding has failed twice, the second time in a process of its own; what did not is a finding of its own kind.
//! - The state on the disk is that after a round, or the part of one that the time was enough for; it is written by renaming.

pub mod coverage;
pub mod findings;
pub mod generate;
pub mod mutate;
pub mod oracle;
pub mod rng;
pub mod scan;
pub mod state;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::chain::auto::{self, Followed, Purse, Suspect};
use crate::error::{Context, Result};
use crate::lanes::{self, Host, Lane};
use crate::matrix::{self, Fuzz, FuzzConfig, Matrix};
use crate::verdict::Class;
use crate::{answers, fail, process, report, run, setup};
use coverage::Account;
use findings::Failed;
use generate::Program;
use mutate::Mutator;
use oracle::{Difference, NODE, Oracle, Outcome, Shown};
use rng::Rng;
use state::State;

/// Every n-th program is a mutant of the corpus: with no factor in common with how often configurations run, so that each meets mutants.
const MUTANT_EVERY: u64 = 13;

/// Programs in a round.
const ROUND: u64 = 200;

/// Between two lines of progress.
const PROGRESS_INTERVAL: Duration = Duration::from_secs(5);

/// Different findings after which a run ends: with a broken tier everything fails.
const FINDINGS_MAX: usize = 60;

/// How long a run is where neither time nor count are given.
const DEFAULT_TIME: Duration = Duration::from_secs(60);

/// What the command line chose.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// How long.
    pub time: Option<Duration>,
    /// How many programs.
    pub count: Option<u64>,
    /// The seed; from the clock where not given.
    pub seed: Option<u64>,
    /// Go on where the last run was stopped.
    pub resume: bool,
    /// Only these architectures.
    pub archs: Vec<String>,
    /// Only these CPU models.
    pub cpus: Vec<String>,
    /// Only these configurations and the first.
    pub configs: Vec<String>,
    /// Workers; one a core where not given.
    pub jobs: Option<usize>,
    /// Make the findings programs of the corpus.
    pub save: bool,
    /// Run this file alone.
    pub replay: Option<PathBuf>,
    /// Print the program of this number and end.
    pub print: Option<u64>,
    /// Do not ask node.
    pub no_node: bool,
    /// Install what is missing without asking.
    pub yes: bool,
    /// Engines built elsewhere, by architecture.
    pub binaries: Vec<(String, PathBuf)>,
    /// Seconds for following what is found, in place of the matrix's; 0: not at all.
    pub chain: Option<u64>,
    /// Write a JSON report.
    pub json: Option<PathBuf>,
    /// Plant this mistake, in builds that have them.
    pub fault: Option<String>,
}

/// Reads `60`, `60s`, `5m` or `1h`.
pub fn parse_time(text: &str) -> std::result::Result<Duration, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let factor = match &text[digits.len()..] {
        "" | "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => return Err(format!("`{text}`: expected a time as in 60s, 5m or 1h")),
    };
    match digits.parse::<u64>() {
        Ok(n) if n > 0 => Ok(Duration::from_secs(n.saturating_mul(factor))),
        _ => Err(format!("`{text}`: expected a time as in 60s, 5m or 1h")),
    }
}

/// Fuzzes as `options` say. Findings are an error, those of the resumed run too.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let mut matrix = matrix::load(root)?;
    if let Some(fault) = &options.fault {
        matrix.plant(fault);
    }
    if let Some(path) = &options.json {
        report::check_writable(path)?;
    }
    let Some(fuzz) = &matrix.fuzz else { fail!("{} has no [fuzz] section", matrix::MATRIX_PATH) };
    lanes::check_binaries(&matrix, &options.binaries)?;
    let folder = run::target_folder(root).join("xtask/fuzz");
    let file = folder.join("state.json");
    let mut state = match options.resume {
        true => State::load(&file)?,
        false => State::new(options.seed.unwrap_or_else(clock_seed)),
    };
    if options.resume && options.seed.is_some_and(|seed| seed != state.seed) {
        fail!("the run to resume has the seed {}", state.seed);
    }
    let mutator = Mutator::load(root)?;
    if let Some(number) = options.print {
        print!("{}", program(&mutator, &state, number).1.text);
        return Ok(());
    }
    let configs = choose(fuzz, &options.configs)?;
    if options.count == Some(0) {
        return match options.save && options.resume {
            true => findings::keep(root, &state.findings),
            false => fail!("no programs: `--count 0` is for `--resume --save`, which keeps what was found"),
        };
    }
    let host = Host::detect()?;
    let mut lanes = lanes::choose(&matrix, &host, &options.archs, &options.cpus)?;
    setup::ensure_lanes(&lanes, options.yes)?;
    lanes::check_emulators(&matrix, &mut lanes)?;
    lanes::build(root, &matrix, &mut lanes, &options.binaries)?;
    let node = if options.no_node { None } else { process::which("node") };
    if node.is_none() {
        println!("without node: nothing but our own tiers says what is right");
    }
    let fuzzer =
        Fuzzer { root, folder: &folder, matrix: &matrix, fuzz, lanes: &lanes, configs, node, mutator };
    if let Some(file) = &options.replay {
        return fuzzer.replay(file);
    }
    // Whether it can be written is found out now rather than after an hour.
    std::fs::create_dir_all(&folder).context(|| format!("cannot make the folder {}", folder.display()))?;
    state.save(&file)?;
    fuzzer.run(options, &mut state, &file)?;
    let followed = fuzzer.follow(options, &mut state)?;
    state.save(&file)?;
    if let Some(path) = &options.json {
        let report = serde_json::json!({
            "seed": state.seed,
            "programs": state.next,
            "executions": state.executions,
            "seconds": state.seconds,
            "findings": state.findings.0.values().collect::<Vec<_>>(),
            "chain": followed,
        });
        let text = serde_json::to_string_pretty(&report).context(|| "cannot write JSON".to_string())?;
        std::fs::write(path, text + "\n").context(|| format!("cannot write {}", path.display()))?;
    }
    if state.agreed == 0 && state.findings.0.is_empty() {
        fail!("no program ran to its end, so nothing was compared");
    }
    if options.save {
        findings::keep(root, &state.findings)?;
    }
    match state.findings.0.len() {
        0 => Ok(()),
        n => fail!("{n} findings, in {}", folder.join("findings").display()),
    }
}

/// The seed and the text of the program of that number.
fn program(mutator: &Mutator, state: &State, number: u64) -> (u64, Program) {
    let seed = Rng::derive(state.seed, number);
    let mutant = number % MUTANT_EVERY == MUTANT_EVERY - 1 && !mutator.is_empty();
    (
        seed,
        match mutant {
            true => Program { text: mutator.program(seed), features: Vec::new() },
            false => generate::program(seed, &state.weights),
        },
    )
}

fn clock_seed() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::SystemTime::UNIX_EPOCH);
    since.map_or(0, |time| time.as_secs())
}

fn choose<'a>(fuzz: &'a Fuzz, names: &[String]) -> Result<Vec<&'a FuzzConfig>> {
    let known: Vec<&str> = fuzz.config.iter().map(|config| config.name.get_ref().as_str()).collect();
    if let Some(unknown) = names.iter().find(|name| !known.contains(&name.as_str())) {
        fail!("no configuration `{unknown}` for the fuzzer in the matrix; it has {}", known.join(", "));
    }
    let chosen = fuzz.config.iter().enumerate();
    let chosen: Vec<_> = chosen
        .filter(|(i, config)| *i == 0 || names.is_empty() || names.contains(config.name.get_ref()))
        .map(|(_, config)| config)
        .collect();
    match chosen.len() {
        0 => fail!("[fuzz] in {} has no configuration", matrix::MATRIX_PATH),
        _ => Ok(chosen),
    }
}

struct Fuzzer<'a> {
    root: &'a Path,
    folder: &'a Path,
    matrix: &'a Matrix,
    fuzz: &'a Fuzz,
    lanes: &'a [Lane],
    configs: Vec<&'a FuzzConfig>,
    node: Option<PathBuf>,
    mutator: Mutator,
}

/// The processes of one worker.
struct Worker<'a> {
    lanes: Vec<(&'a Lane, Oracle<'a>)>,
    node: Option<Oracle<'a>>,
}

/// What came of one program in all lanes.
struct Checked {
    seed: u64,
    program: Program,
    outcome: Outcome,
    /// Of the programs that are asked about.
    accounts: Vec<Account>,
}

impl<'a> Fuzzer<'a> {
    fn worker(&'a self) -> Worker<'a> {
        let limits = &self.matrix.limits;
        let lanes = self.lanes.iter();
        let lanes = lanes.map(|lane| {
            (lane, Oracle::of_lane(self.root, lane, self.fuzz, limits.emulated_time_factor, limits.grace_ms))
        });
        let node = self.node.clone().map(|node| Oracle::of_node(self.root, node, self.fuzz, limits.grace_ms));
        Worker { lanes: lanes.collect(), node }
    }

    fn run(&'a self, options: &Options, state: &mut State, file: &Path) -> Result<()> {
        let workers = process::workers(options.jobs);
        let mut workers: Vec<Worker<'_>> = (0..workers.max(1)).map(|_| self.worker()).collect();
        let time = options.time.or_else(|| options.count.is_none().then_some(DEFAULT_TIME));
        let started = Instant::now();
        let deadline = time.map(|time| started + time);
        let end = options.count.map(|count| state.next + count);
        // Not what building the engines took.
        let busy_before = children_seconds();
        let seconds_before = state.seconds;
        let executions_before = state.executions;
        let mut printed = Instant::now();
        println!("seed {}, from program {}", state.seed, state.next);
        while end.is_none_or(|end| state.next < end)
            && deadline.is_none_or(|deadline| Instant::now() < deadline)
        {
            if state.findings.0.len() >= FINDINGS_MAX {
                println!("stopped at {FINDINGS_MAX} findings");
                break;
            }
            let round_end = (state.next / ROUND + 1) * ROUND;
            let until = end.map_or(round_end, |end| end.min(round_end));
            let results = self.round(&mut workers, state, until, deadline)?;
            let done = results.len() as u64;
            for result in results {
                self.count(state, result)?;
            }
            state.next += done;
            if state.next.is_multiple_of(ROUND) && !state.coverage.operations.is_empty() {
                state.weights = state.coverage.weights();
            }
            state.seconds = seconds_before + started.elapsed().as_secs_f64();
            let executions: u64 = workers.iter().map(Worker::executions).sum();
            state.executions = executions_before + executions;
            state.save(file)?;
            if printed.elapsed() >= PROGRESS_INTERVAL {
                printed = Instant::now();
                println!("{}", progress(state, executions as f64 / started.elapsed().as_secs_f64()));
            }
        }
        let executions = state.executions - executions_before;
        drop(workers);
        let elapsed = started.elapsed().as_secs_f64();
        println!("{}", progress(state, executions as f64 / elapsed.max(1e-3)));
        if let (Some(before), Some(after)) = (busy_before, children_seconds()) {
            let busy = after - before;
            println!(
                "{executions} executions (a program under a schedule, in an engine of its own, held against T0) in {elapsed:.1} s; {:.0} a second of the engines' own processor time",
                executions as f64 / busy.max(1e-3)
            );
        }
        print!("{}", state.coverage.table());
        for finding in state.findings.0.values() {
            println!(
                "{:5}x {} {} on {}: {} — {}",
                finding.count,
                finding.class,
                finding.configs.join("+"),
                finding.lane,
                finding.place,
                finding.file.display()
            );
        }
        Ok(())
    }

    /// Follows findings that were not yet, within the budget.
    fn follow(&self, options: &Options, state: &mut State) -> Result<Vec<Followed>> {
        let chain = self.matrix.chain.within(options.chain);
        let mut purse = Purse::new(chain);
        let mut followed = Vec::new();
        for finding in state.findings.0.values_mut().filter(|finding| finding.culprit.is_none()) {
            let lane = self.lanes.iter().find(|lane| lane.name() == finding.lane);
            // Of two architectures neither is known to be right.
            let (Some(lane), false) = (lane, finding.against.is_empty() || chain.all_s == 0) else {
                continue;
            };
            let path = self.root.join(&finding.file);
            let source =
                std::fs::read_to_string(&path).context(|| format!("cannot read {}", path.display()))?;
            let suspect = Suspect {
                program: format!("{}-{:x}", finding.class, finding.seed),
                config: finding.configs.join("+"),
                source,
                against: finding.against.clone(),
                schedule: finding.schedule.clone(),
                lane,
                others: self
                    .lanes
                    .iter()
                    .filter(|other| other.arch == lane.arch && other.cpu != lane.cpu)
                    .collect(),
            };
            let Some(one) = auto::follow(self.root, &self.matrix.limits, &suspect, &mut purse) else {
                continue;
            };
            println!("\n── followed: {}: {}\n{}", finding.file.display(), one.culprit, one.text);
            finding.culprit = Some(one.culprit.clone());
            if let Some(report) = &one.report {
                let reduced = path.with_extension("reduced");
                crate::bench::baseline::replace(&reduced, &report.reduced)?;
                crate::bench::baseline::replace(&path.with_extension("chain.txt"), &report.text())?;
            }
            followed.push(one);
        }
        if purse.unfollowed > 0 {
            println!(
                "{} findings were not followed: the budget is used up; `--resume --count 1` goes on with them",
                purse.unfollowed
            );
        }
        Ok(followed)
    }

    /// The programs from the state's next up to `until`, in order.
    fn round(
        &'a self,
        workers: &mut [Worker<'a>],
        state: &State,
        until: u64,
        deadline: Option<Instant>,
    ) -> Result<Vec<Checked>> {
        let next = AtomicU64::new(state.next);
        let results = Mutex::new(std::collections::BTreeMap::new());
        let told = Mutex::new(Instant::now());
        std::thread::scope(|scope| {
            for worker in workers {
                let (next, results, told) = (&next, &results, &told);
                scope.spawn(move || {
                    loop {
                        // Before a number is taken, so that those that were are without gaps.
                        if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
                            break;
                        }
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        if number >= until {
                            break;
                        }
                        let checked = self.one(worker, state, number);
                        if let (Ok(mut results), Ok(mut told)) = (results.lock(), told.lock()) {
                            results.insert(number, checked);
                            // A round takes minutes under an emulator.
                            if told.elapsed() >= PROGRESS_INTERVAL {
                                *told = Instant::now();
                                println!("  {} programs of the round up to {until}", results.len());
                            }
                        }
                    }
                });
            }
        });
        let results = results.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
        results.into_values().collect()
    }

    fn one(&self, worker: &mut Worker<'_>, state: &State, number: u64) -> Result<Checked> {
        let (seed, program) = program(&self.mutator, state, number);
        let outcome = self.check(worker, &program.text, seed, number)?;
        let asked = number.is_multiple_of(coverage::ASKED_EVERY) && !program.features.is_empty();
        let mut accounts = Vec::new();
        if let (true, Outcome::Agreed(_), Some((lane, oracle))) = (asked, &outcome, worker.lanes.first_mut())
        {
            let taken = self
                .configs
                .iter()
                .filter(|config| config.every == 1 && (config.emulated || !lane.emulated()));
            for config in taken {
                accounts
                    .extend(oracle.account(&program.text, &oracle::schedule(config, seed, &program.text))?);
            }
        }
        Ok(Checked { seed, program, outcome, accounts })
    }

    fn check(&self, worker: &mut Worker<'_>, source: &str, seed: u64, number: u64) -> Result<Outcome> {
        let native = worker.lanes.iter().any(|(lane, _)| !lane.emulated());
        let mut first: Option<Shown> = None;
        for (lane, oracle) in &mut worker.lanes {
            if lane.emulated() && native && !number.is_multiple_of(self.fuzz.emulated_every) {
                continue;
            }
            let configs: Vec<&FuzzConfig> = self
                .configs
                .iter()
                .enumerate()
                .filter(|(i, config)| {
                    *i == 0
                        || ((number / if lane.emulated() && native { self.fuzz.emulated_every } else { 1 })
                            .is_multiple_of(config.every)
                            && (config.emulated || !lane.emulated()))
                })
                .map(|(_, config)| *config)
                .collect();
            let shown = match oracle.check(source, seed, &configs)? {
                Outcome::Agreed(shown) => shown,
                other => return Ok(other),
            };
            match &first {
                None => first = Some(shown),
                Some(first) if first.text != shown.text => {
                    return Ok(Outcome::Differs(other_oracle(
                        &first.text,
                        &shown.text,
                        &oracle.lane,
                        "interp",
                        &configs[0].schedule,
                    )));
                }
                Some(_) => {}
            }
        }
        let Some(base) = first else { return Ok(Outcome::Skipped("no lane")) };
        let asked = number.is_multiple_of(self.fuzz.node_every);
        if let Some(node) = worker.node.as_mut().filter(|_| asked)
            && oracle::differs_from_node(&node.show(source, "")?, &base)
            // Which of the two is right, a person says; in a process of its own, so that it is neither an earlier program's doing nor the context's.
            && let Some(again) = self.ask_node(source, seed)?.filter(|again| *again != base.text)
        {
            let lane = &worker.lanes[0].0.name();
            let schedule = &self.configs[0].schedule;
            return Ok(Outcome::Differs(other_oracle(&again, &base.text, lane, NODE, schedule)));
        }
        Ok(Outcome::Agreed(base))
    }

    /// What a node of its own shows; none where it cannot say.
    fn ask_node(&self, source: &str, seed: u64) -> Result<Option<String>> {
        let Some(node) = &self.node else { return Ok(None) };
        let path = self.folder.join(format!("asked-{seed:x}.js"));
        crate::bench::baseline::replace(&path, source)?;
        let shown = answers::ask_file(self.root, node, &path);
        let _ = std::fs::remove_file(&path);
        Ok(shown.ok())
    }

    fn count(&self, state: &mut State, result: Checked) -> Result<()> {
        for account in &result.accounts {
            state.coverage.add(account, &result.program.features);
        }
        match &result.outcome {
            Outcome::Agreed(_) => state.agreed += 1,
            Outcome::Skipped(why) => *state.skipped.entry(why.to_string()).or_default() += 1,
            Outcome::Differs(difference) => {
                let failed = Failed {
                    seed: result.seed,
                    source: &result.program.text,
                    difference,
                    replay: "cargo xtask fuzz --replay FILE".to_string(),
                };
                if state.findings.add(self.root, &self.folder.join("findings"), &failed)? {
                    println!(
                        "found: {} {} on {}, seed {}",
                        difference.class,
                        difference.configs.join("+"),
                        difference.lane,
                        result.seed
                    );
                }
            }
        }
        Ok(())
    }

    /// A file under every configuration of every lane, and node.
    fn replay(&self, file: &Path) -> Result<()> {
        let source = std::fs::read_to_string(file).context(|| format!("cannot read {}", file.display()))?;
        let seed = source.lines().take(2).find_map(|line| {
            line.split_once("seed ")?.1.trim_end_matches('.').split(' ').next()?.parse().ok()
        });
        let mut worker = self.worker();
        match self.check(&mut worker, &source, seed.unwrap_or(1), 0)? {
            Outcome::Agreed(_) => {
                println!("all agree");
                Ok(())
            }
            Outcome::Skipped(why) => fail!("the program says nothing: {why}"),
            Outcome::Differs(difference) => {
                println!(
                    "{} {} on {}\n{}",
                    difference.class,
                    difference.configs.join("+"),
                    difference.lane,
                    difference.detail
                );
                println!("{}", crate::diff::render(&difference.expected, &difference.found, 60));
                fail!("it differs under {}", difference.schedule)
            }
        }
    }
}

/// T0 itself against another oracle.
fn other_oracle(
    expected: &str,
    found: &str,
    lane: &str,
    name: &str,
    schedule: &toml::Spanned<String>,
) -> Difference {
    Difference {
        class: Class::Mismatch,
        configs: vec![name.to_string()],
        schedule: schedule.get_ref().clone(),
        against: if name == NODE { NODE.to_string() } else { String::new() },
        lane: lane.to_string(),
        expected: expected.to_string(),
        found: found.to_string(),
        detail: format!("all tiers agree with each other, and not with {name}"),
    }
}

impl Worker<'_> {
    fn executions(&self) -> u64 {
        self.lanes.iter().map(|(_, oracle)| oracle.executions).sum()
    }
}

fn progress(state: &State, rate: f64) -> String {
    let skipped: Vec<String> = state.skipped.iter().map(|(why, n)| format!(", {n} {why}")).collect();
    format!(
        "{} programs, {} executions, {rate:.0} a second; {} agreed{}, {} findings",
        state.next,
        state.executions,
        state.agreed,
        skipped.concat(),
        state.findings.0.len()
    )
}

/// Processor time of the processes that have ended, where the system tells.
fn children_seconds() -> Option<f64> {
    let usage = nix::sys::resource::getrusage(nix::sys::resource::UsageWho::RUSAGE_CHILDREN).ok()?;
    let seconds = |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    Some(seconds(usage.user_time()) + seconds(usage.system_time()))
}
