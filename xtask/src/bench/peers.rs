//! `cargo xtask bench peers`: the benchmark programs as whole processes, on Tierlock and on whatever else is installed.
//!
//! The engines take turns on each program (A B C A B C …), so that a busy or a hot machine slows all of them alike.
//! Compared is the least user + system time of several runs: other processes add to it only through the caches. A run
//! counts only if it printed the recorded answer.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use serde::{Deserialize, Serialize};

use crate::corpus::{self, Program};
use crate::error::{Context, Result};
use crate::lanes::cargo;
use crate::{fail, process, report};

/// Where the peers are named, from the root.
pub const PEERS_PATH: &str = "ci/peers.toml";

/// The area of the benchmark programs.
const AREA: &str = "bench/";

/// The longest a run may take.
const TIME_MAX: Duration = Duration::from_secs(120);

/// A benchmark prints one line; this is far above it.
const OUTPUT_BYTES_MAX: usize = 1 << 20;

/// The file of peers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Peers {
    /// The peer whose time is 1.
    pub base: String,
    /// The engines.
    pub peer: Vec<Peer>,
}

/// One way to run one engine.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Peer {
    /// As in the table and `--peer`.
    pub name: String,
    /// The command, with `{tierlock}`, `{file}` and `{root}` to be filled in.
    pub command: Vec<String>,
    /// A binary of `bench` to build first; it stands for `{binary}`.
    #[serde(default)]
    pub build: Option<Build>,
    /// Runs only where `--peer` names it.
    #[serde(default)]
    pub extra: bool,
}

/// A binary of `bench`, which holds the peers that are crates.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Build {
    /// Its name.
    pub binary: String,
    /// The feature that switches it on.
    pub feature: String,
}

/// What the command line chose.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Only programs whose name contains this.
    pub filter: Option<String>,
    /// Only peers whose name contains one of these; the base takes part in any case.
    pub peers: Vec<String>,
    /// Runs of each program on each peer.
    pub runs: usize,
    /// Write all samples here.
    pub json: Option<PathBuf>,
    /// Use this Tierlock instead of building one.
    pub tierlock: Option<PathBuf>,
}

/// One run of one program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    /// Wall time.
    pub wall_ms: f64,
    /// User + system time of the process and its threads.
    pub cpu_ms: f64,
    /// The most memory it had at once.
    pub rss_bytes: u64,
    /// What it printed.
    pub stdout: String,
    /// How it failed, if it did.
    pub failure: Option<String>,
}

/// A peer that is installed, with its command.
struct Installed {
    name: String,
    command: Vec<String>,
}

/// The samples of one program on one peer, or why there are none.
type Cell = std::result::Result<Vec<Sample>, String>;

/// Runs the comparison and prints its tables.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let text = fs::read_to_string(root.join(PEERS_PATH)).context(|| format!("cannot read {PEERS_PATH}"))?;
    let peers = parse(&text)?;
    let filter = options.filter.clone().unwrap_or_default();
    let mut programs = corpus::load(root, Some(AREA))?;
    programs.retain(|program| program.name.starts_with(AREA) && program.name.contains(&filter));
    if programs.is_empty() {
        fail!("no benchmark program has `{filter}` in its name");
    }
    let answers = programs.iter().map(|program| program.answer(root)).collect::<Result<Vec<_>>>()?;
    let installed = install(root, &peers, options)?;

    let empty = Program {
        name: "(empty program)".to_string(),
        area: String::new(),
        path: write_empty(root)?,
        directives: corpus::Directives::default(),
    };
    let empty_row = measure_program(root, &empty, "", &installed, options.runs * 3)?;
    let mut rows = Vec::new();
    for (program, answer) in programs.iter().zip(&answers) {
        eprintln!("{} ({} of {})", program.name, rows.len() + 1, programs.len());
        rows.push(measure_program(root, program, answer, &installed, options.runs)?);
    }
    print!("{}", time_table(&programs, &installed, &rows, &peers.base));
    print!("{}", empty_table(&installed, &empty_row));
    if let Some(path) = &options.json {
        write_json(path, &programs, &installed, &rows, &empty_row)?;
    }
    let wrong: Vec<String> = failures(&programs, &installed, &rows);
    for failure in &wrong {
        println!("{failure}");
    }
    match wrong.iter().any(|failure| failure.starts_with("tierlock")) {
        true => fail!("Tierlock did not run every benchmark program"),
        false => Ok(()),
    }
}

/// Reads the file of peers from its text.
pub fn parse(text: &str) -> Result<Peers> {
    let peers: Peers = crate::error::parse_toml(PEERS_PATH, text)?;
    if !peers.peer.iter().any(|peer| peer.name == peers.base) {
        fail!("{PEERS_PATH}: the base `{}` is none of the peers", peers.base);
    }
    match peers.peer.iter().find(|peer| peer.command.is_empty()) {
        Some(peer) => fail!("{PEERS_PATH}: the peer `{}` has an empty command", peer.name),
        None => Ok(peers),
    }
}

/// The chosen peers that are here; the others are named.
fn install(root: &Path, peers: &Peers, options: &Options) -> Result<Vec<Installed>> {
    let named = |peer: &Peer| options.peers.iter().any(|name| peer.name.contains(name.as_str()));
    if let Some(unknown) =
        options.peers.iter().find(|name| !peers.peer.iter().any(|p| p.name.contains(name.as_str())))
    {
        let known: Vec<_> = peers.peer.iter().map(|peer| peer.name.as_str()).collect();
        fail!("no peer has `{unknown}` in its name; there are {}", known.join(", "));
    }
    let chosen = peers.peer.iter().filter(|peer| {
        peer.name == peers.base || if options.peers.is_empty() { !peer.extra } else { named(peer) }
    });
    let mut tierlock = options.tierlock.clone();
    let mut installed = Vec::new();
    for peer in chosen {
        let mut command = peer.command.clone();
        for word in &mut command {
            *word = word.replace("{root}", &root.to_string_lossy());
        }
        if command.iter().any(|word| word.contains("{tierlock}")) {
            let built = match &tierlock {
                Some(built) => built.clone(),
                None => build(root, "tierlock-cli", "tierlock", &[])?,
            };
            command.iter_mut().for_each(|word| *word = word.replace("{tierlock}", &built.to_string_lossy()));
            tierlock = Some(built);
        }
        if let Some(Build { binary, feature }) = &peer.build {
            let built = build(root, "tierlock-bench", binary, &["--features", feature])?;
            command.iter_mut().for_each(|word| *word = word.replace("{binary}", &built.to_string_lossy()));
        }
        match process::which(&command[0]) {
            Some(path) => {
                command[0] = path.to_string_lossy().into_owned();
                installed.push(Installed { name: peer.name.clone(), command });
            }
            None => println!("missing: {} ({} is not on PATH)", peer.name, command[0]),
        }
    }
    match installed.is_empty() {
        true => fail!("none of the chosen peers is installed"),
        false => Ok(installed),
    }
}

fn build(root: &Path, package: &str, binary: &str, more: &[&str]) -> Result<PathBuf> {
    let mut command = Command::new(cargo());
    command.current_dir(root).args(["build", "--release", "-p", package, "--bin", binary]).args(more);
    println!("building: {}", process::display(&command));
    let status = command.status().context(|| "cannot run cargo".to_string())?;
    if !status.success() {
        fail!("{binary} does not build");
    }
    Ok(crate::run::target_folder(root).join("release").join(binary))
}

fn write_empty(root: &Path) -> Result<PathBuf> {
    let folder = crate::run::target_folder(root).join("xtask");
    fs::create_dir_all(&folder).context(|| format!("cannot make {}", folder.display()))?;
    let path = folder.join("empty.js");
    fs::write(&path, "").context(|| format!("cannot write {}", path.display()))?;
    Ok(path)
}

/// `runs` samples of a program on each peer, in turns. A peer that fails once does not run it again.
fn measure_program(
    root: &Path,
    program: &Program,
    answer: &str,
    installed: &[Installed],
    runs: usize,
) -> Result<Vec<Cell>> {
    let file = root.join(&program.path);
    let mut cells: Vec<Cell> = installed.iter().map(|_| Ok(Vec::new())).collect();
    for _ in 0..runs.max(1) {
        for (peer, cell) in installed.iter().zip(&mut cells) {
            let Ok(samples) = cell else { continue };
            let command: Vec<_> =
                peer.command.iter().map(|word| word.replace("{file}", &file.to_string_lossy())).collect();
            let sample = measure_apart(&command)?;
            if let Some(failure) = sample.failure {
                *cell = Err(failure);
            } else if sample.stdout != answer {
                *cell =
                    Err(format!("a wrong answer: {:?}", sample.stdout.chars().take(80).collect::<String>()));
            } else {
                samples.push(sample);
            }
        }
    }
    Ok(cells)
}

/// Measures a command in a process of its own: the system keeps the peak memory of all children a process ever had,
/// so each measurement needs a parent that has had no other.
pub fn measure_apart(command: &[String]) -> Result<Sample> {
    let own = std::env::current_exe().context(|| "cannot find the harness's own binary".to_string())?;
    let output = Command::new(own).arg("measure").arg("--").args(command).output();
    let output = output.context(|| "cannot start a measurement".to_string())?;
    serde_json::from_slice(&output.stdout)
        .context(|| format!("the measurement failed: {}", String::from_utf8_lossy(&output.stderr)))
}

/// Runs a command and prints its [`Sample`] as JSON; the other end of the measurement.
pub fn measure(command: &[String]) -> Result<()> {
    let Some((program, arguments)) = command.split_first() else { fail!("nothing to measure") };
    let mut command = Command::new(program);
    command.args(arguments).env("TZ", "UTC").env("LC_ALL", "C").env_remove("NODE_OPTIONS");
    let started = Instant::now();
    let finished = process::run_limited(command, TIME_MAX, OUTPUT_BYTES_MAX)?;
    let wall = started.elapsed();
    let usage =
        getrusage(UsageWho::RUSAGE_CHILDREN).context(|| "cannot read the resources used".to_string())?;
    let cpu = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    let failure = if finished.timed_out {
        Some(format!("no end within {} s", TIME_MAX.as_secs()))
    } else if !finished.status.success() {
        let stderr = String::from_utf8_lossy(&finished.stderr);
        let last = stderr.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().to_string();
        Some(format!("{} {last}", process::status_name(finished.status)))
    } else {
        None
    };
    // Linux counts in KiB, macOS in bytes.
    let unit = if std::env::consts::OS == "macos" { 1 } else { 1024 };
    let sample = Sample {
        wall_ms: wall.as_secs_f64() * 1000.0,
        cpu_ms: cpu as f64 / 1000.0,
        rss_bytes: usage.max_rss() as u64 * unit,
        stdout: String::from_utf8_lossy(&finished.stdout).into_owned(),
        failure,
    };
    println!("{}", serde_json::to_string(&sample).context(|| "cannot write JSON".to_string())?);
    Ok(())
}

/// The least of a field over samples.
fn least(cell: &Cell, field: impl Fn(&Sample) -> f64) -> Option<f64> {
    cell.as_ref().ok()?.iter().map(field).min_by(f64::total_cmp)
}

/// The middle of a field over samples.
fn median(cell: &Cell, field: impl Fn(&Sample) -> f64) -> Option<f64> {
    let mut values: Vec<f64> = cell.as_ref().ok()?.iter().map(field).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

/// Programs down, peers across, the least CPU time in each field; below, geometric means of the ratios to the base.
fn time_table(programs: &[Program], installed: &[Installed], rows: &[Vec<Cell>], base: &str) -> String {
    let base_index = installed.iter().position(|peer| peer.name == base);
    let head = std::iter::once("ms, least user + system".to_string());
    let mut table = vec![head.chain(installed.iter().map(|peer| peer.name.clone())).collect::<Vec<_>>()];
    for (program, cells) in programs.iter().zip(rows) {
        let fields = cells.iter().map(|cell| match (least(cell, |s| s.cpu_ms), median(cell, |s| s.cpu_ms)) {
            (Some(least), Some(median)) if median > least * 1.15 => {
                format!("{least:.0} (median {median:.0})")
            }
            (Some(least), _) => format!("{least:.0}"),
            (None, _) => "failed".to_string(),
        });
        let name = program.name.strip_prefix(AREA).unwrap_or(&program.name).to_string();
        table.push(std::iter::once(name).chain(fields).collect());
    }
    let mut text = format!("\n{}", report::columns(&table));
    let Some(base_index) = base_index else {
        return text + &format!("no ratios: the base `{base}` is missing\n");
    };
    let mut ratios =
        vec![vec![format!("geometric mean, {base} = 1"), "speed".to_string(), "over programs".to_string()]];
    for (index, peer) in installed.iter().enumerate() {
        let of = |cells: &Vec<Cell>| {
            Some(
                least(&cells[base_index], |s| s.cpu_ms)?
                    / least(&cells[index], |s| s.cpu_ms)?.max(f64::MIN_POSITIVE),
            )
        };
        let values: Vec<f64> = rows.iter().filter_map(of).collect();
        let mean = geometric_mean(&values).map_or("-".to_string(), |mean| format!("{mean:.3}"));
        ratios.push(vec![peer.name.clone(), mean, format!("{} of {}", values.len(), programs.len())]);
    }
    text.push_str(&format!("\n{}", report::columns(&ratios)));
    text
}

/// The nth root of the product, found by bisection: `ln` and `exp` differ between C libraries and are not used in this
/// project.
pub fn geometric_mean(values: &[f64]) -> Option<f64> {
    if values.is_empty() || values.iter().any(|value| *value <= 0.0 || !value.is_finite()) {
        return None;
    }
    let (mut low, mut high) =
        values.iter().fold((f64::MAX, 0.0), |(l, h): (f64, f64), v| (l.min(*v), h.max(*v)));
    // The mean lies between the least and the greatest; the product of value / mean tells on which side a guess is.
    for _ in 0..200 {
        let guess = f64::midpoint(low, high);
        match values.iter().map(|value| value / guess).product::<f64>() > 1.0 {
            true => low = guess,
            false => high = guess,
        }
    }
    Some(f64::midpoint(low, high))
}

fn empty_table(installed: &[Installed], cells: &[Cell]) -> String {
    let head =
        ["empty program", "wall ms (least)", "wall ms (median)", "CPU ms (least)", "peak memory MB (median)"];
    let mut table = vec![head.map(str::to_string).to_vec()];
    for (peer, cell) in installed.iter().zip(cells) {
        let field = |value: Option<f64>| value.map_or("failed".to_string(), |value| format!("{value:.1}"));
        table.push(vec![
            peer.name.clone(),
            field(least(cell, |s| s.wall_ms)),
            field(median(cell, |s| s.wall_ms)),
            field(least(cell, |s| s.cpu_ms)),
            field(median(cell, |s| s.rss_bytes as f64 / 1e6)),
        ]);
    }
    format!("\n{}", report::columns(&table))
}

fn failures(programs: &[Program], installed: &[Installed], rows: &[Vec<Cell>]) -> Vec<String> {
    let mut found = Vec::new();
    for (program, cells) in programs.iter().zip(rows) {
        for (peer, cell) in installed.iter().zip(cells) {
            if let Err(failure) = cell {
                found.push(format!("{} did not run {}: {failure}", peer.name, program.name));
            }
        }
    }
    found
}

fn write_json(
    path: &Path,
    programs: &[Program],
    installed: &[Installed],
    rows: &[Vec<Cell>],
    empty: &[Cell],
) -> Result<()> {
    let row = |name: &str, cells: &[Cell]| {
        let peers = installed.iter().zip(cells).map(|(peer, cell)| {
            let samples = cell.as_ref().map(|samples| {
                let plain = |s: &Sample| serde_json::json!([s.wall_ms, s.cpu_ms, s.rss_bytes]);
                samples.iter().map(plain).collect::<Vec<_>>()
            });
            match samples {
                Ok(samples) => serde_json::json!({ "peer": peer.name, "wall_ms_cpu_ms_rss_bytes": samples }),
                Err(failure) => serde_json::json!({ "peer": peer.name, "failure": failure }),
            }
        });
        serde_json::json!({ "program": name, "peers": peers.collect::<Vec<_>>() })
    };
    let mut all = vec![row("(empty program)", empty)];
    all.extend(programs.iter().zip(rows).map(|(program, cells)| row(&program.name, cells)));
    let text = serde_json::to_string_pretty(&all).context(|| "cannot write JSON".to_string())?;
    fs::write(path, text + "\n").context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_projects_own_peers_are_sound() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        parse(&fs::read_to_string(root.join(PEERS_PATH)).unwrap()).unwrap();
    }

    #[test]
    fn a_broken_file_of_peers_is_an_error() {
        let check = |text: &str, message: &str| {
            let error = parse(text).unwrap_err().to_string();
            assert!(error.contains(message), "{error}");
        };
        check("base = 'x'\n[[peer]]\nname = 'y'\ncommand = ['y']", "the base `x` is none of the peers");
        check("base = 'y'\n[[peer]]\nname = 'y'\ncommand = []", "has an empty command");
        check("base = 'y'\n[[peer]]\nname = 'y'\ncommand = 'y'", "ci/peers.toml:4:11: invalid type: string");
    }

    #[test]
    fn geometric_means_hold_over_the_whole_range() {
        let check = |values: &[f64], mean: f64| {
            let found = geometric_mean(values).unwrap();
            assert!((found / mean - 1.0).abs() < 1e-9, "{found}");
        };
        check(&[4.0], 4.0);
        check(&[1.0, 4.0], 2.0);
        check(&[0.5, 2.0, 1.0, 8.0], 1.681_792_830_507_429);
        check(&[1e-3; 44], 1e-3);
        assert_eq!(geometric_mean(&[]), None);
        assert_eq!(geometric_mean(&[1.0, 0.0]), None);
    }

    #[test]
    fn least_and_median_come_from_the_samples() {
        let sample =
            |ms| Sample { wall_ms: ms, cpu_ms: ms, rss_bytes: 1, stdout: String::new(), failure: None };
        let cell = Ok(vec![sample(5.0), sample(3.0), sample(9.0)]);
        assert_eq!(least(&cell, |s| s.cpu_ms), Some(3.0));
        assert_eq!(median(&cell, |s| s.cpu_ms), Some(5.0));
        assert_eq!(least(&Err("no".to_string()), |s| s.cpu_ms), None);
    }
}
