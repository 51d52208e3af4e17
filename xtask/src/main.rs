//! `cargo xtask`: the commands of the harness. Each is one function of the library.
#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, Subcommand};
use tierlock_xtask::answers::{self, Mode};
use tierlock_xtask::bench::{self, peers};
use tierlock_xtask::error::{Context, Result};
use tierlock_xtask::page;
use tierlock_xtask::plan::Choice;
use tierlock_xtask::run::{self, Options};
use tierlock_xtask::{chain, ci, cross, fail, fuzz, interrupt, matrix, selftest, setup};

/// Builds the engine for every architecture, runs the corpus in every cell, and says where two disagree.
#[derive(Parser)]
#[command(name = "cargo xtask", disable_version_flag = true)]
struct Arguments {
    /// The folder that holds `corpus` and `ci` (the harness's own tests point it elsewhere).
    #[arg(long, global = true, hide = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run the corpus in every cell and compare.
    Test(TestArguments),
    /// From a program that two configurations disagree about to a few lines and the instruction that is wrong.
    Bisect(BisectArguments),
    /// Install what this machine lacks.
    Setup {
        /// Do not ask before using sudo.
        #[arg(long)]
        yes: bool,
    },
    /// Everything that must pass: formatting, clippy, tests, documentation, the matrix.
    Ci {
        /// Only these jobs.
        jobs: Vec<String>,
        /// The long jobs too, every configuration, and the machine tests on every CPU model.
        #[arg(long)]
        full: bool,
        /// Print the jobs.
        #[arg(long)]
        list: bool,
        /// Install what is missing without asking.
        #[arg(long)]
        yes: bool,
    },
    /// Count what every benchmark program takes on each architecture, and hold it against the baselines.
    #[command(args_conflicts_with_subcommands = true)]
    Bench {
        #[command(flatten)]
        arguments: BenchArguments,
        #[command(subcommand)]
        command: Option<BenchCommand>,
    },
    /// Generated programs under every tier; what differs is saved.
    Fuzz(FuzzArguments),
    /// One HTML page of the matrix, baselines, history and peers.
    Report {
        /// Write the page here (default: target/xtask/report.html).
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// The JSON report of a run of the matrix (default: that of the last `cargo xtask ci matrix`).
        #[arg(long, value_name = "FILE")]
        matrix: Option<PathBuf>,
        /// The JSON of a comparison with other engines (default: that of the last `cargo xtask bench peers`).
        #[arg(long, value_name = "FILE")]
        peers: Option<PathBuf>,
    },
    /// Plant one mistake after the other in the engine, and see whether the harness finds and names each.
    Selftest {
        /// Only faults whose name contains this.
        filter: Option<String>,
        /// Only faults that this architecture shows.
        #[arg(long)]
        arch: Vec<String>,
        /// Write a JSON report.
        #[arg(long, value_name = "FILE")]
        json: Option<PathBuf>,
        /// Install what is missing without asking.
        #[arg(long)]
        yes: bool,
        /// How many faults are planted at once (default: one a core).
        #[arg(long, value_name = "N")]
        jobs: Option<usize>,
        /// Plant in this engine for an architecture instead of building one; it needs the feature `planted-faults`.
        #[arg(long, value_name = "ARCH=FILE", value_parser = parse_binary)]
        binary: Vec<(String, PathBuf)>,
    },
    /// Run a command and print the resources it used (`bench peers` calls this).
    #[command(hide = true)]
    Measure {
        #[arg(last = true)]
        command: Vec<String>,
    },
    /// The recorded answers.
    Corpus {
        #[command(subcommand)]
        command: CorpusCommand,
    },
}

#[derive(clap::Args)]
struct BenchArguments {
    /// Only programs whose area/name contains this.
    filter: Option<String>,
    /// Only this architecture.
    #[arg(long)]
    arch: Vec<String>,
    /// Only this configuration of the benchmarks.
    #[arg(long)]
    config: Vec<String>,
    /// Make what is measured the baseline, and add it to the history.
    #[arg(long, conflicts_with = "check")]
    save: bool,
    /// Fail where something is worse than the baseline.
    #[arg(long)]
    check: bool,
    /// Measure each program so often, and fail where two runs differ.
    #[arg(long, value_name = "N", default_value_t = 1)]
    runs: usize,
    /// Compare the wall time of this tree with that of a revision, natively; nothing is counted.
    #[arg(long, value_name = "REV", conflicts_with_all = ["save", "check", "arch", "json", "binary"])]
    vs: Option<String>,
    /// Pairs of runs of each program for `--vs`.
    #[arg(long, value_name = "N", default_value_t = 10, requires = "vs")]
    pairs: usize,
    /// Build the engine in this Cargo profile; no baseline is of another than the matrix names.
    #[arg(long)]
    profile: Option<String>,
    /// Write the figures.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Install what is missing without asking.
    #[arg(long)]
    yes: bool,
    /// How many programs run at once (default: one a core).
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Fail where something is worse than in this file, which `--json` wrote.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["save", "check"])]
    against: Option<PathBuf>,
    /// Plant this mistake, in a build that has them.
    #[arg(long, hide = true, value_name = "NAME")]
    fault: Option<String>,
    /// Count this engine for an architecture instead of building one; a static binary.
    #[arg(long, value_name = "ARCH=FILE", value_parser = parse_binary)]
    binary: Vec<(String, PathBuf)>,
}

#[derive(clap::Args)]
struct FuzzArguments {
    /// Run so long, as in 60s, 5m or 1h (default: 60s, where no count is given).
    #[arg(long, value_name = "TIME", value_parser = fuzz::parse_time)]
    time: Option<std::time::Duration>,
    /// Run so many programs.
    #[arg(long, value_name = "N")]
    count: Option<u64>,
    /// What decides all programs (default: the clock).
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Go on where the last run ended or was stopped.
    #[arg(long)]
    resume: bool,
    /// Only this architecture.
    #[arg(long)]
    arch: Vec<String>,
    /// Only this CPU model (`native` where nothing is emulated).
    #[arg(long)]
    cpu: Vec<String>,
    /// Only this configuration, beside the first.
    #[arg(long)]
    config: Vec<String>,
    /// How many programs run at once (default: one a core).
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Make what was found programs of the corpus; with `--resume --count 0` nothing else is done.
    #[arg(long)]
    save: bool,
    /// Run this file under every configuration instead.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["time", "count", "resume", "save"])]
    replay: Option<PathBuf>,
    /// Print the program of this number instead.
    #[arg(long, value_name = "N", conflicts_with_all = ["time", "count", "save", "replay"])]
    print: Option<u64>,
    /// Leave node out.
    #[arg(long)]
    no_node: bool,
    /// Follow what is found to its cause for so many seconds in all, in place of what the matrix says; 0: not at all.
    #[arg(long, value_name = "SECONDS")]
    chain: Option<u64>,
    /// Write a JSON report.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Plant this mistake, in a build that has them.
    #[arg(long, hide = true, value_name = "NAME")]
    fault: Option<String>,
    /// Install what is missing without asking.
    #[arg(long)]
    yes: bool,
    /// Drive this engine for an architecture instead of building one.
    #[arg(long, value_name = "ARCH=FILE", value_parser = parse_binary)]
    binary: Vec<(String, PathBuf)>,
}

#[derive(Subcommand)]
enum BenchCommand {
    /// The benchmark programs on Tierlock and on the peers that are installed, side by side.
    Peers {
        /// Only programs whose name contains this.
        filter: Option<String>,
        /// Only peers whose name contains this, and the base.
        #[arg(long)]
        peer: Vec<String>,
        /// Runs of each program on each peer.
        #[arg(long, default_value_t = 5)]
        runs: usize,
        /// Write all samples.
        #[arg(long, value_name = "FILE")]
        json: Option<PathBuf>,
        /// Only whole processes, of which the programs run so many times as long: the ratios of one engine to the others, by groups of programs.
        #[arg(long, value_name = "N")]
        rounds: Option<u32>,
        /// Only whole processes: no rounds of each program in one process.
        #[arg(long)]
        no_rounds: bool,
        /// Use this Tierlock instead of building one.
        #[arg(long, value_name = "FILE")]
        tierlock: Option<PathBuf>,
    },
}

#[derive(clap::Args)]
struct TestArguments {
    /// Only programs whose area/name contains this.
    filter: Option<String>,
    /// Only configurations of this tier.
    #[arg(long)]
    tier: Vec<String>,
    /// Only this architecture.
    #[arg(long)]
    arch: Vec<String>,
    /// Only this configuration, which may be of the full set.
    #[arg(long)]
    config: Vec<String>,
    /// Only this CPU model (`native` where nothing is emulated), with every configuration.
    #[arg(long)]
    cpu: Vec<String>,
    /// The full set of configurations, on every CPU model.
    #[arg(long)]
    full: bool,
    /// Write a JSON report.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Write a JUnit report.
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
    /// Install what is missing without asking.
    #[arg(long)]
    yes: bool,
    /// How many processes run at once (default: one a core).
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Follow what fails to its cause for so many seconds in all, in place of what the matrix says; 0: not at all.
    #[arg(long, value_name = "SECONDS")]
    chain: Option<u64>,
    /// Plant this mistake, in a build that has them.
    #[arg(long, hide = true, value_name = "NAME")]
    fault: Option<String>,
    /// Run the corpus on another engine that `ci/subjects.toml` names.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["tier", "arch", "cpu", "full", "binary"])]
    subject: Option<String>,
    /// Build the engines of emulated architectures with this: `cross`, in a container.
    #[arg(long, value_name = "TOOL", value_parser = ["cross"], conflicts_with = "subject")]
    via: Option<String>,
    /// Drive this engine for an architecture instead of building one.
    #[arg(long, value_name = "ARCH=FILE", value_parser = parse_binary)]
    binary: Vec<(String, PathBuf)>,
}

#[derive(clap::Args)]
struct BisectArguments {
    /// The program: a file, or `area/name` of the corpus.
    file: PathBuf,
    /// The configuration under suspicion, as `tier=baseline,eager`.
    #[arg(long, value_name = "WORDS")]
    schedule: String,
    /// The configuration that it is held against.
    #[arg(long, value_name = "WORDS", default_value = "tier=interp")]
    against: String,
    /// The architecture to look on (default: this host's).
    #[arg(long)]
    arch: Option<String>,
    /// The CPU model, where the architecture is emulated (default: its first).
    #[arg(long)]
    cpu: Option<String>,
    /// Seconds that all of it may take.
    #[arg(long, value_name = "SECONDS", default_value_t = 180)]
    budget: u64,
    /// Leave the program as it is.
    #[arg(long)]
    no_reduce: bool,
    /// Install what is missing without asking.
    #[arg(long)]
    yes: bool,
    /// Drive this engine for an architecture instead of building one.
    #[arg(long, value_name = "ARCH=FILE", value_parser = parse_binary)]
    binary: Vec<(String, PathBuf)>,
}

/// `ARCH=FILE`.
fn parse_binary(text: &str) -> std::result::Result<(String, PathBuf), String> {
    let (arch, path) = text.split_once('=').ok_or("expected ARCH=FILE")?;
    if !Path::new(path).is_file() {
        return Err(format!("there is no file {path}"));
    }
    // Engines run at the root, where a relative path would mean something else.
    let path = std::path::absolute(path).map_err(|cause| format!("cannot find {path}: {cause}"))?;
    Ok((arch.to_string(), path))
}

#[derive(Subcommand)]
enum CorpusCommand {
    /// Make the answers with node and write them beside the programs.
    Record {
        /// Only programs whose area/name contains this.
        filter: Option<String>,
    },
    /// Compare the recorded answers with an installed node.
    Check {
        /// Only programs whose area/name contains this.
        filter: Option<String>,
    },
}

fn main() -> ExitCode {
    match dispatch(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: Arguments) -> Result<()> {
    let root = root(arguments.root)?;
    match arguments.command {
        Command::Test(arguments) => test(&root, arguments),
        Command::Ci { list: true, .. } => {
            ci::list();
            Ok(())
        }
        Command::Ci { jobs, full, yes, .. } => ci::run(&root, &jobs, full, yes),
        Command::Bench {
            command: Some(BenchCommand::Peers { filter, peer, runs, json, rounds, no_rounds, tierlock }),
            ..
        } => {
            let options =
                peers::Options { filter, peers: peer, runs, json, longer: rounds, no_rounds, tierlock };
            peers::run(&root, &options)
        }
        Command::Bench { arguments, command: None } => bench(&root, arguments),
        Command::Fuzz(arguments) => fuzz(&root, arguments),
        Command::Report { out, matrix, peers } => page::run(&root, &page::Options { out, matrix, peers }),
        Command::Selftest { filter, arch, json, yes, jobs, binary } => selftest::run(
            &root,
            &selftest::Options { filter, archs: arch, json, yes, jobs, binaries: binary },
        ),
        Command::Measure { command } => peers::measure(&command),
        Command::Bisect(arguments) => bisect(&root, arguments),
        Command::Setup { yes } => setup::run(&matrix::load(&root)?, yes),
        Command::Corpus { command: CorpusCommand::Record { filter } } => {
            answers::run(&root, filter.as_deref(), Mode::Record)
        }
        Command::Corpus { command: CorpusCommand::Check { filter } } => {
            answers::run(&root, filter.as_deref(), Mode::Check)
        }
    }
}

fn bisect(root: &Path, arguments: BisectArguments) -> Result<()> {
    let options = chain::Options {
        file: chain::program_path(root, &arguments.file),
        schedule: arguments.schedule,
        against: arguments.against,
        arch: arguments.arch,
        cpu: arguments.cpu,
        budget: Duration::from_secs(arguments.budget),
        no_reduce: arguments.no_reduce,
        yes: arguments.yes,
        binaries: arguments.binary,
    };
    chain::run(root, &options)
}

fn bench(root: &Path, arguments: BenchArguments) -> Result<()> {
    let options = bench::Options {
        filter: arguments.filter,
        archs: arguments.arch,
        configs: arguments.config,
        save: arguments.save,
        check: arguments.check,
        runs: arguments.runs,
        versus: arguments.vs,
        pairs: arguments.pairs,
        profile: arguments.profile,
        json: arguments.json,
        yes: arguments.yes,
        jobs: arguments.jobs,
        binaries: arguments.binary,
        against: arguments.against,
        fault: arguments.fault,
    };
    bench::run(root, &options)
}

fn fuzz(root: &Path, arguments: FuzzArguments) -> Result<()> {
    let options = fuzz::Options {
        time: arguments.time,
        count: arguments.count,
        seed: arguments.seed,
        resume: arguments.resume,
        archs: arguments.arch,
        cpus: arguments.cpu,
        configs: arguments.config,
        jobs: arguments.jobs,
        save: arguments.save,
        replay: arguments.replay,
        print: arguments.print,
        no_node: arguments.no_node,
        chain: arguments.chain,
        json: arguments.json,
        fault: arguments.fault,
        yes: arguments.yes,
        binaries: arguments.binary,
    };
    fuzz::run(root, &options)
}

fn test(root: &Path, arguments: TestArguments) -> Result<()> {
    let mut binaries = arguments.binary;
    if arguments.via.is_some() {
        let matrix = matrix::load(root)?;
        let (archs, cpus) = (&arguments.arch, &arguments.cpu);
        let options = cross::Options { archs, cpus, given: &binaries, yes: arguments.yes };
        let built = cross::build(root, &matrix, &options)?;
        binaries.extend(built);
    }
    let options = Options {
        filter: arguments.filter,
        archs: arguments.arch,
        choice: Choice {
            tiers: arguments.tier,
            configs: arguments.config,
            full: arguments.full,
            cpus_named: !arguments.cpu.is_empty(),
        },
        cpus: arguments.cpu,
        json: arguments.json,
        junit: arguments.junit,
        yes: arguments.yes,
        jobs: arguments.jobs,
        subject: arguments.subject,
        binaries,
        chain: arguments.chain,
        fault: arguments.fault,
    };
    let totals = run::run(root, &options)?;
    match totals.good() {
        true => Ok(()),
        false if interrupt::seen() => fail!("interrupted; what had run is reported"),
        false => fail!("not every cell agrees"),
    }
}

/// The root of the project: `cargo run` says at run time where this crate stands, which stays right when a built
/// harness is moved together with its tree.
fn root(given: Option<PathBuf>) -> Result<PathBuf> {
    let root = given.unwrap_or_else(|| match std::env::var_os("CARGO_MANIFEST_DIR") {
        Some(crate_folder) => PathBuf::from(crate_folder).join(".."),
        None => PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/..")),
    });
    root.canonicalize().context(|| format!("cannot find the project's root {}", root.display()))
}
