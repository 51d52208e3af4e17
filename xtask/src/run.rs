//! `cargo xtask test`: builds, runs every cell, compares, reports.
//!
//! One worker a core takes batches from one queue, the longest first. A failed cell runs again alone in a fresh
//! process at once, and so does T0 for the same program, so that a report can say which of the oracles it contradicts.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::chain::auto::{self, Followed, Purse};
use crate::corpus::{self, Program};
use crate::engine::{Answer, Engine};
use crate::error::{Context, Error, Result};
use crate::lanes::{self, Host, Lane};
use crate::matrix::{self, Config, Matrix};
use crate::plan::{self, Batch, Cell, Choice};
use crate::progress::Progress;
use crate::protocol::{Hello, Request};
use crate::subjects::{self, Subject};
use crate::verdict::{self, Class, Verdict};
use crate::{fail, interrupt, ir, process, report, setup};

/// What the command line chose.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Only programs whose area/name contains this.
    pub filter: Option<String>,
    /// Only these architectures.
    pub archs: Vec<String>,
    /// Only these CPU models.
    pub cpus: Vec<String>,
    /// Tiers and configurations.
    pub choice: Choice,
    /// Write a JSON report here.
    pub json: Option<PathBuf>,
    /// Write a JUnit report here.
    pub junit: Option<PathBuf>,
    /// Install what is missing without asking.
    pub yes: bool,
    /// Workers; one a core where not given.
    pub jobs: Option<usize>,
    /// Another engine in the place of ours.
    pub subject: Option<String>,
    /// Engines built elsewhere, by architecture.
    pub binaries: Vec<(String, PathBuf)>,
    /// Seconds for following what fails, in place of the matrix's; 0: not at all.
    pub chain: Option<u64>,
    /// Plant this mistake, in builds that have them.
    pub fault: Option<String>,
}

/// How many cells came out how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// Cells that agreed.
    pub passed: usize,
    /// Cells that did not.
    pub failed: usize,
    /// Cells left out because the run stopped early.
    pub not_run: usize,
}

impl Totals {
    /// Whether every cell ran and agreed.
    pub fn good(&self) -> bool {
        self.passed > 0 && self.failed == 0 && self.not_run == 0
    }
}

/// All that reports are made from.
#[derive(Debug)]
pub struct Run<'a> {
    /// The project's root.
    pub root: &'a Path,
    /// The programs that took part.
    pub programs: &'a [Program],
    /// Their recorded answers.
    pub answers: &'a [String],
    /// The configurations that took part.
    pub configs: &'a [&'a Config],
    /// What failures were compared with, in words.
    pub oracle: String,
    /// The lanes that took part.
    pub lanes: &'a [Lane],
    /// What each lane's engine said of itself.
    pub hellos: Vec<Hello>,
    /// Every planned cell in the order of reports; none for those not run.
    pub results: Vec<(Cell, Option<CellResult>)>,
    /// The IR tests, which know no configuration.
    pub ir: Vec<ir::Tested>,
    /// Wall time of the cells.
    pub elapsed: Duration,
    /// The schedule of the oracle.
    pub oracle_schedule: Option<String>,
    /// The mistake that is planted.
    pub fault: Option<String>,
    /// What the chain made of the failures.
    pub followed: Vec<Followed>,
}

/// How one cell came out.
#[derive(Debug, Clone)]
pub struct CellResult {
    /// The verdict: that of the lone run, if there was one.
    pub verdict: Verdict,
    /// What the oracle, for us T0, showed on the same lane; asked only about failures of other configurations.
    pub t0: Option<String>,
    /// The requests that went before it in its process and its own, kept for [`Class::FlakyInBatch`].
    pub batch: Vec<Request>,
    /// What was different in the batch, if it passed alone.
    pub in_batch: Option<Verdict>,
}

/// Runs the matrix as `options` say and returns the totals; reports are printed and written on the way.
pub fn run(root: &Path, options: &Options) -> Result<Totals> {
    let mut matrix = matrix::load(root)?;
    lanes::check_binaries(&matrix, &options.binaries)?;
    if let Some(fault) = &options.fault {
        matrix.plant(fault);
    }
    for path in [&options.json, &options.junit].into_iter().flatten() {
        report::check_writable(path)?;
    }
    if let Some(name) = &options.subject {
        return run_subject(root, matrix, &subjects::load(root, name)?, options);
    }
    let mut configs = plan::configs(&matrix, &options.choice)?;
    let filter = options.filter.as_deref();
    if ir::only(filter) {
        configs.clear();
    }
    let programs = if ir::only(filter) { Vec::new() } else { corpus::load(root, filter)? };
    // IR tests know no tiers: whoever asks for some of those does not ask for these.
    let cells_alone = !options.choice.tiers.is_empty() || !options.choice.configs.is_empty();
    let ir_files = if cells_alone { Vec::new() } else { ir::files(root, filter)? };
    plan::check_directives(&matrix, &programs)?;
    let answers = programs.iter().map(|program| program.answer(root)).collect::<Result<Vec<_>>>()?;
    let host = Host::detect()?;
    let mut lanes = lanes::choose(&matrix, &host, &options.archs, &options.cpus)?;
    setup::ensure_lanes(&lanes, options.yes)?;
    lanes::check_emulators(&matrix, &mut lanes)?;
    let cells = match programs.is_empty() {
        true => Vec::new(),
        false => plan::cells(&programs, &configs, &lanes, &options.choice)?,
    };
    lanes::build(root, &matrix, &mut lanes, &options.binaries)?;
    let workers = process::workers(options.jobs);
    let hellos = lanes.iter().map(|lane| check_engine(root, lane, &configs)).collect::<Result<Vec<_>>>()?;

    interrupt::watch()?;
    let fault = options.fault.as_deref();
    let ir = ir::run(root, &lanes, &ir_files, workers, matrix.limits.emulated_time_factor, fault)?;
    let interp = options
        .fault
        .as_ref()
        .map_or("tier=interp".to_string(), |fault| format!("tier=interp,fault={fault}"));
    let oracle = matrix.config.iter().find(|config| config.schedule() == interp);
    let field = Field {
        root,
        matrix: &matrix,
        programs: &programs,
        answers: &answers,
        configs: &configs,
        oracle,
        lanes: &lanes,
    };
    run_cells(field, hellos, &cells, ir, workers, options)
}

/// The corpus on another engine, held against the recorded answers. Answers written by hand are those of our own limits, so their
/// programs take no part.
fn run_subject(root: &Path, mut matrix: Matrix, subject: &Subject, options: &Options) -> Result<Totals> {
    let mut programs = corpus::load(root, options.filter.as_deref())?;
    plan::check_directives(&matrix, &programs)?;
    programs.retain(|program| program.directives.by_hand.is_none());
    let answers = programs.iter().map(|program| program.answer(root)).collect::<Result<Vec<_>>>()?;
    matrix.config = subject.configs();
    let configs = plan::configs(&matrix, &options.choice)?;
    let (lane, hello) = subject.lane(root)?;
    let lanes = [lane];
    let cells = plan::cells(&programs, &configs, &lanes, &options.choice)?;
    let field = Field {
        root,
        matrix: &matrix,
        programs: &programs,
        answers: &answers,
        configs: &configs,
        oracle: matrix.config.first(),
        lanes: &lanes,
    };
    run_cells(field, vec![hello], &cells, Vec::new(), process::workers(options.jobs), options)
}

/// Runs every cell and reports.
fn run_cells(
    field: Field<'_>,
    hellos: Vec<Hello>,
    cells: &[Cell],
    ir: Vec<ir::Tested>,
    workers: usize,
    options: &Options,
) -> Result<Totals> {
    let Field { root, matrix, programs, answers, configs, lanes, .. } = field;
    interrupt::watch()?;
    let started = Instant::now();
    let runner = Runner {
        field,
        done: Mutex::new(BTreeMap::new()),
        failures: AtomicUsize::new(0),
        stopped: AtomicBool::new(false),
        broken: Mutex::new(None),
        progress: Progress::new(cells.len()),
    };
    let batches = plan::batches(cells, programs, lanes, matrix);
    let mut done = runner.run_all(&batches, workers)?;
    let results = cells.iter().map(|cell| (*cell, done.remove(cell))).collect();
    let oracle = match field.oracle {
        Some(oracle) if options.subject.is_some() => format!("Configuration {}", oracle.name()),
        _ => "T0 on this architecture".to_string(),
    };
    let elapsed = started.elapsed();
    let mut run = Run {
        root,
        programs,
        answers,
        configs,
        oracle,
        lanes,
        hellos,
        results,
        ir,
        elapsed,
        oracle_schedule: field.oracle.map(|oracle| oracle.schedule().to_string()),
        fault: options.fault.clone(),
        followed: Vec::new(),
    };
    // Another engine has no syntax tree to give and no functions to leave uncompiled.
    let chain = matrix.chain.within(options.chain);
    let mut purse = Purse::new(chain);
    if chain.all_s > 0 && options.subject.is_none() && !interrupt::seen() {
        run.followed = auto::of_run(&run, matrix, &mut purse);
    }
    report::all(&run, options, purse.unfollowed)
}

/// Starts a lane's engine once and holds what it says of itself against what the lane and the schedules need.
fn check_engine(root: &Path, lane: &Lane, configs: &[&Config]) -> Result<Hello> {
    let engine = Engine::start(lane.command(root, &["batch"]), 1 << 16)?;
    let hello = engine.hello.clone();
    println!(
        "{}: {} {} ({}), tiers {}{}",
        lane.name(),
        hello.hello,
        hello.version,
        hello.arch,
        hello.tiers.join(" "),
        if hello.jit { "" } else { ", no executable memory" }
    );
    if hello.arch != lane.machine {
        fail!("{} says it is built for {}, not for {}", lane.binary.display(), hello.arch, lane.machine);
    }
    for config in configs {
        let tier = config.tier();
        if tier != "auto" && !hello.tiers.iter().any(|own| own == tier) {
            fail!(
                "configuration `{}` needs tier `{tier}`, which the engine in lane {} does not have (it has {})",
                config.name(),
                lane.name(),
                hello.tiers.join(", ")
            );
        }
        if !hello.jit && tier != "interp" && !config.has("no-jit-memory") {
            fail!(
                "configuration `{}` needs executable memory, which lane {} refuses",
                config.name(),
                lane.name()
            );
        }
    }
    Ok(hello)
}

/// What cells refer to.
#[derive(Clone, Copy)]
struct Field<'a> {
    root: &'a Path,
    matrix: &'a Matrix,
    programs: &'a [Program],
    answers: &'a [String],
    configs: &'a [&'a Config],
    /// The configuration that failures of others are compared with.
    oracle: Option<&'a Config>,
    lanes: &'a [Lane],
}

/// What runs programs in a lane.
enum Running<'a> {
    /// Our engine, one process for many.
    Engine(Engine),
    /// Another one, a process for each.
    Subject(&'a Path, &'a Subject),
}

impl Running<'_> {
    fn ask(&mut self, request: &Request, time: Duration) -> Answer {
        match self {
            Self::Engine(engine) => engine.ask(request, time),
            Self::Subject(root, subject) => subject.ask(root, request, time),
        }
    }
}

struct Runner<'a> {
    field: Field<'a>,
    done: Mutex<BTreeMap<Cell, CellResult>>,
    failures: AtomicUsize,
    stopped: AtomicBool,
    broken: Mutex<Option<Error>>,
    progress: Progress,
}

impl Runner<'_> {
    fn run_all(self, batches: &[Batch], workers: usize) -> Result<BTreeMap<Cell, CellResult>> {
        let next = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..workers.max(1) {
                scope.spawn(|| {
                    while let Some(batch) = batches.get(next.fetch_add(1, Ordering::Relaxed)) {
                        if self.stopped.load(Ordering::Relaxed) || interrupt::seen() {
                            break;
                        }
                        if let Err(error) = self.run_batch(batch)
                            && !interrupt::seen()
                        {
                            self.stopped.store(true, Ordering::Relaxed);
                            if let Ok(mut broken) = self.broken.lock() {
                                broken.get_or_insert(error);
                            }
                        }
                    }
                });
            }
        });
        self.progress.finish();
        if let Some(error) = self.broken.into_inner().unwrap_or_default() {
            return Err(error);
        }
        self.done.into_inner().map_err(|_| Error::new("a worker of the harness panicked"))
    }

    fn run_batch(&self, batch: &Batch) -> Result<()> {
        let lane = &self.field.lanes[batch.lane];
        let mut engine = None;
        let mut sent: Vec<Request> = Vec::new();
        for &cell in &batch.cells {
            if self.stopped.load(Ordering::Relaxed) || interrupt::seen() {
                return Ok(());
            }
            let config = self.field.configs[cell.config];
            let request = self.request(cell, config);
            let mut used = match engine.take() {
                Some(used) => used,
                None => {
                    sent.clear();
                    self.start(lane)?
                }
            };
            sent.push(request.clone());
            let answer = used.ask(&request, self.hard_limit(&request));
            // An engine that Ctrl-C ended says nothing of its program.
            if interrupt::seen() {
                return Ok(());
            }
            if matches!(answer, Answer::Response(_)) {
                engine = Some(used);
            }
            let found = self.judge(&answer, cell, config, engine.as_mut());
            let result = match found.class {
                Class::Passed => CellResult { verdict: found, t0: None, batch: vec![], in_batch: None },
                _ => self.again_alone(cell, found, &sent)?,
            };
            if interrupt::seen() {
                return Ok(());
            }
            let class = result.verdict.class;
            self.progress.step(class != Class::Passed, || {
                format!(
                    "{class}: {} [{}, {}]",
                    self.field.programs[cell.program].name,
                    config.name(),
                    lane.name()
                )
            });
            if class != Class::Passed
                && self.failures.fetch_add(1, Ordering::Relaxed) + 1 >= self.field.matrix.limits.failures_max
            {
                self.stopped.store(true, Ordering::Relaxed);
            }
            if let Ok(mut done) = self.done.lock() {
                done.insert(cell, result);
            }
        }
        Ok(())
    }

    /// Runs a failed cell alone, and T0 for the same program.
    fn again_alone(&self, cell: Cell, in_batch: Verdict, sent: &[Request]) -> Result<CellResult> {
        let config = self.field.configs[cell.config];
        let alone = self.alone(cell, config)?;
        if alone.class == Class::Passed {
            let verdict = Verdict { class: Class::FlakyInBatch, ..in_batch.clone() };
            return Ok(CellResult { verdict, t0: None, batch: sent.to_vec(), in_batch: Some(in_batch) });
        }
        let t0 = match self.field.oracle {
            Some(oracle) if oracle.schedule() != config.schedule() => {
                let found = self.alone(cell, oracle)?;
                Some(if found.shown.is_empty() && found.class != Class::Passed {
                    format!("stopped {}\n", found.class)
                } else {
                    found.shown
                })
            }
            _ => None,
        };
        Ok(CellResult { verdict: alone, t0, batch: vec![], in_batch: None })
    }

    fn alone(&self, cell: Cell, config: &Config) -> Result<Verdict> {
        let request = self.request(cell, config);
        let mut engine = self.start(&self.field.lanes[cell.lane])?;
        let answer = engine.ask(&request, self.hard_limit(&request));
        Ok(self.judge(&answer, cell, config, Some(&mut engine)))
    }

    /// Holds an answer against the recorded one, and its frames, where they were digested, against T0's, which `engine` is asked for.
    fn judge(
        &self,
        answer: &Answer,
        cell: Cell,
        config: &Config,
        engine: Option<&mut Running<'_>>,
    ) -> Verdict {
        let verdict = verdict::judge(answer, &self.field.answers[cell.program], config);
        let (Some(every), Class::Passed) = (verdict::frames_word(config.schedule()), verdict.class) else {
            return verdict;
        };
        let (Answer::Response(response), Some(oracle), Some(engine)) = (answer, self.field.oracle, engine)
        else {
            return verdict;
        };
        let schedule = format!("{},{every}", oracle.schedule());
        let request = Request { schedule, ..self.request(cell, oracle) };
        let Answer::Response(base) = engine.ask(&request, self.hard_limit(&request)) else {
            let detail = "T0 gave no answer when its frames were to be digested".to_string();
            return Verdict { class: Class::Crash, detail, ..verdict };
        };
        match verdict::frames_differ(base.frames.as_ref(), response.frames.as_ref()) {
            Some(detail) => Verdict { class: Class::Mismatch, detail, ..verdict },
            None => verdict,
        }
    }

    fn start<'s>(&'s self, lane: &'s Lane) -> Result<Running<'s>> {
        if let Some(subject) = &lane.subject {
            return Ok(Running::Subject(self.field.root, subject));
        }
        let command = lane.command(self.field.root, &["batch"]);
        Engine::for_outputs(command, self.field.matrix.limits.output_bytes).map(Running::Engine)
    }

    fn request(&self, cell: Cell, config: &Config) -> Request {
        let program = &self.field.programs[cell.program];
        let id = format!("{} {}", program.name, config.name());
        let lane = &self.field.lanes[cell.lane];
        plan::request(program, config, lane, &self.field.matrix.limits, &self.field.answers[cell.program], id)
    }

    fn hard_limit(&self, request: &Request) -> Duration {
        Duration::from_millis(request.limits.time_ms + self.field.matrix.limits.grace_ms)
    }
}

impl Run<'_> {
    /// The totals over all planned cells and IR tests.
    pub fn totals(&self) -> Totals {
        let mut totals = Totals::default();
        for tested in &self.ir {
            *if tested.passed() { &mut totals.passed } else { &mut totals.failed } += 1;
        }
        for (_, result) in &self.results {
            match result {
                Some(result) if result.verdict.class == Class::Passed => totals.passed += 1,
                Some(_) => totals.failed += 1,
                None => totals.not_run += 1,
            }
        }
        totals
    }

    /// The failures, in the order of reports.
    pub fn failures(&self) -> impl Iterator<Item = (Cell, &CellResult)> {
        let failed = |result: &&CellResult| result.verdict.class != Class::Passed;
        self.results.iter().filter_map(move |(cell, result)| Some((*cell, result.as_ref().filter(failed)?)))
    }

    /// The command that shows a failure again, for a person at the root.
    pub fn reproduce(&self, cell: Cell, result: &CellResult) -> String {
        let lane = &self.lanes[cell.lane];
        if result.verdict.class == Class::FlakyInBatch {
            let saved = self.saved(cell).join("batch.jsonl");
            let saved = saved.strip_prefix(self.root).unwrap_or(&saved).display().to_string();
            return format!("{} < {}", lane.shown(self.root, &["batch"]), crate::process::quote(&saved));
        }
        let path = self.programs[cell.program].path.to_string_lossy();
        let output_bytes = self.programs[cell.program].directives.limits.output_bytes;
        lane.shown_run(
            self.root,
            self.configs[cell.config].schedule(),
            &path,
            output_bytes.unwrap_or(1 << 20),
        )
    }

    /// Where a failure is saved.
    pub fn saved(&self, cell: Cell) -> PathBuf {
        let lane = self.lanes[cell.lane].name().replace(' ', "-");
        let program = self.programs[cell.program].name.replace('/', "_");
        failures_folder(self.root).join(format!("{}.{lane}", self.configs[cell.config].name())).join(program)
    }

    /// Saves each failure with everything needed to look at it; what an earlier run saved is removed.
    pub fn save_failures(&self) -> Result<()> {
        let folder = failures_folder(self.root);
        if folder.exists() {
            fs::remove_dir_all(&folder).context(|| format!("cannot remove {}", folder.display()))?;
        }
        for (cell, result) in self.failures() {
            let folder = self.saved(cell);
            let verdict = &result.verdict;
            fs::create_dir_all(&folder).context(|| format!("cannot make {}", folder.display()))?;
            let write = |name: &str, text: &str| {
                let path = folder.join(name);
                fs::write(&path, text).context(|| format!("cannot write {}", path.display()))
            };
            write("expected", &self.answers[cell.program])?;
            write("found", &verdict.shown)?;
            write("detail", &format!("{}\n{}\n", verdict.class, verdict.detail))?;
            write("command", &format!("{}\n", self.reproduce(cell, result)))?;
            if let Some(t0) = &result.t0 {
                write("t0", t0)?;
            }
            if !result.batch.is_empty() {
                let lines = result.batch.iter().filter_map(|request| serde_json::to_string(request).ok());
                write("batch.jsonl", &lines.map(|line| line + "\n").collect::<String>())?;
            }
        }
        for tested in self.ir.iter().filter(|tested| !tested.passed()) {
            let lane = self.lanes[tested.lane].name().replace(' ', "-");
            let folder =
                failures_folder(self.root).join(format!("ir.{lane}")).join(tested.name.replace('/', "_"));
            fs::create_dir_all(&folder).context(|| format!("cannot make {}", folder.display()))?;
            for (name, text) in [
                ("detail", format!("{}\n{}", tested.class, tested.detail)),
                ("command", format!("{}\n", tested.command)),
            ] {
                let path = folder.join(name);
                fs::write(&path, text).context(|| format!("cannot write {}", path.display()))?;
            }
        }
        Ok(())
    }
}

fn failures_folder(root: &Path) -> PathBuf {
    target_folder(root).join("xtask").join("failures")
}

/// Where build products go.
pub fn target_folder(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}
