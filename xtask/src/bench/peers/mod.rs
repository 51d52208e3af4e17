//! `cargo xtask bench peers`: the benchmark programs as whole processes, on Tierlock and on whatever else is installed.
//!
//! The engines take turns on each program (A B C A B C …), so that a busy or a hot machine slows all of them alike.
//! Compared is the least user + system time of several runs: other processes add to it only through the caches. A run
//! counts only if it printed the recorded answer.
//!
//! A process's time holds start-up, compiling and warming up. What remains in the long run is measured apart: the program as the body of a function that is called for
//! some rounds in one process, each timed by the engine's own clock. The first of them ends with the first result.
//!
//! With `--rounds N` the programs run N times as long (`longer`), and one engine is held against the others.

mod longer;
mod measure;
mod samples;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use self::measure::Turn;
pub use self::measure::{Sample, measure, measure_apart};
pub use self::samples::{Cell, Report, Row, Run, geometric_mean};
use super::baseline::replace;
use super::history;
use crate::corpus;
use crate::error::{Context, Result};
use crate::lanes::cargo;
use crate::{fail, process, run};

/// Where the peers are named, from the root.
pub const PEERS_PATH: &str = "ci/peers.toml";

/// Where the last comparison is kept.
pub fn report_path(root: &Path) -> PathBuf {
    run::target_folder(root).join("xtask/peers.json")
}

/// The area of the benchmark programs.
const AREA: &str = "bench/";

/// The file of peers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Peers {
    /// The peer whose time is 1.
    pub base: String,
    /// The engines.
    pub peer: Vec<Peer>,
    /// What longer runs compare.
    pub longer: longer::Comparison,
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
    /// Has only these programs, in another language; takes part in longer runs alone.
    #[serde(default)]
    pub only: Vec<String>,
}

/// A binary of `bench`, which holds the peers that are crates.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Build {
    /// Its name.
    pub binary: String,
    /// The feature that switches it on, if it needs one.
    pub feature: Option<String>,
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
    /// Whole processes that run so many times as long, and nothing else.
    pub longer: Option<u32>,
    /// Only whole processes: leave the rounds in one process out.
    pub no_rounds: bool,
    /// Use this Tierlock instead of building one.
    pub tierlock: Option<PathBuf>,
}

/// A peer that is installed, with its command.
struct Installed {
    name: String,
    command: Vec<String>,
    only: Vec<String>,
}

/// Runs the comparison, prints its tables, and keeps the samples where `cargo xtask report` finds them.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let text = fs::read_to_string(root.join(PEERS_PATH)).context(|| format!("cannot read {PEERS_PATH}"))?;
    let peers = parse(&text)?;
    if let Some(path) = &options.json {
        crate::report::check_writable(path)?;
    }
    let filter = options.filter.clone().unwrap_or_default();
    let mut programs = corpus::load(root, Some(AREA))?;
    programs.retain(|program| program.name.starts_with(AREA) && program.name.contains(&filter));
    if programs.is_empty() {
        fail!("no benchmark program has `{filter}` in its name");
    }
    let answers = programs.iter().map(|program| program.answer(root)).collect::<Result<Vec<_>>>()?;
    if let Some(rounds) = options.longer {
        return longer::run(root, &peers, options, &programs, rounds);
    }
    let chosen = peers.peer.iter().filter(|peer| {
        let named = options.names(peer).unwrap_or(!peer.extra);
        peer.only.is_empty() && (peer.name == peers.base || named)
    });
    let (installed, missing) = install(root, &peers, options, &chosen.collect::<Vec<_>>())?;

    let write = |name: &str, text: &str| write(root, name, text);
    let turn = Turn { program: "empty", file: &write("empty.js", "")?, rounds: 1 };
    let empty = measure::in_turns(&turn, "", &installed, options.runs * 3)?;
    let mut rows = Vec::new();
    for (program, answer) in programs.iter().zip(&answers) {
        eprintln!("{} ({} of {})", program.name, rows.len() + 1, programs.len());
        let turn = Turn { program: program.short_name(), file: &root.join(&program.path), rounds: 1 };
        let mut cells = measure::in_turns(&turn, answer, &installed, options.runs)?;
        if !options.no_rounds {
            let source = fs::read_to_string(root.join(&program.path))
                .context(|| format!("cannot read {}", program.path.display()))?;
            let name = format!("{}.js", program.name.replace('/', "_"));
            let file = write(&name, &measure::in_rounds(&source))?;
            measure::rounds(&file, answer, &installed, &mut cells)?;
        }
        rows.push(Row { program: program.name.clone(), cells });
    }
    let report = Report {
        date: history::date(history::now()),
        revision: history::revision(root),
        base: peers.base,
        peers: installed.into_iter().map(|peer| peer.name).collect(),
        missing,
        empty: Row { program: "(empty program)".to_string(), cells: empty },
        programs: rows,
    };
    print!("{}", report.tables());
    let text = serde_json::to_string(&report).context(|| "cannot write JSON".to_string())? + "\n";
    replace(&report_path(root), &text)?;
    if let Some(path) = &options.json {
        fs::write(path, &text).context(|| format!("cannot write {}", path.display()))?;
    }
    let wrong = report.failures();
    for failure in &wrong {
        println!("{failure}");
    }
    match wrong.iter().any(|failure| failure.starts_with("tierlock")) {
        true => fail!("Tierlock did not run every benchmark program"),
        false => Ok(()),
    }
}

/// Writes a program that was made from another.
fn write(root: &Path, name: &str, text: &str) -> Result<PathBuf> {
    let folder = run::target_folder(root).join("xtask/peers");
    fs::create_dir_all(&folder).context(|| format!("cannot make {}", folder.display()))?;
    let path = folder.join(name);
    fs::write(&path, text).context(|| format!("cannot write {}", path.display())).map(|()| path)
}

impl Options {
    /// Whether the command line names a peer. None where it names none at all.
    fn names(&self, peer: &Peer) -> Option<bool> {
        let named = self.peers.iter().any(|name| peer.name.contains(name.as_str()));
        (!self.peers.is_empty()).then_some(named)
    }
}

/// Reads the file of peers from its text.
pub fn parse(text: &str) -> Result<Peers> {
    let peers: Peers = crate::error::parse_toml(PEERS_PATH, text)?;
    if !peers.peer.iter().any(|peer| peer.name == peers.base) {
        fail!("{PEERS_PATH}: the base `{}` is none of the peers", peers.base);
    }
    let compared = peers.longer.against.iter().chain([&peers.longer.engine]);
    if let Some(unknown) =
        compared.into_iter().find(|name| !peers.peer.iter().any(|peer| peer.name == **name))
    {
        fail!("{PEERS_PATH}: longer runs compare `{unknown}`, which is none of the peers");
    }
    match peers.peer.iter().find(|peer| peer.command.is_empty()) {
        Some(peer) => fail!("{PEERS_PATH}: the peer `{}` has an empty command", peer.name),
        None => Ok(peers),
    }
}

/// The chosen peers that are here, and the names of the others.
fn install(
    root: &Path,
    peers: &Peers,
    options: &Options,
    chosen: &[&Peer],
) -> Result<(Vec<Installed>, Vec<String>)> {
    if let Some(unknown) =
        options.peers.iter().find(|name| !peers.peer.iter().any(|p| p.name.contains(name.as_str())))
    {
        let known: Vec<_> = peers.peer.iter().map(|peer| peer.name.as_str()).collect();
        fail!("no peer has `{unknown}` in its name; there are {}", known.join(", "));
    }
    let mut tierlock = options.tierlock.clone();
    let mut installed = Vec::new();
    let mut missing = Vec::new();
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
            let features = feature.iter().flat_map(|feature| ["--features", feature]);
            let built = build(root, "tierlock-bench", binary, &features.collect::<Vec<_>>())?;
            command.iter_mut().for_each(|word| *word = word.replace("{binary}", &built.to_string_lossy()));
        }
        match process::which(&command[0]) {
            Some(path) => {
                command[0] = path.to_string_lossy().into_owned();
                installed.push(Installed { name: peer.name.clone(), command, only: peer.only.clone() });
            }
            None => {
                println!("missing: {} ({} is not on PATH)", peer.name, command[0]);
                missing.push(peer.name.clone());
            }
        }
    }
    match installed.is_empty() {
        true => fail!("none of the chosen peers is installed"),
        false => Ok((installed, missing)),
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
        let longer = |engine: &str| format!("\n[longer]\nengine = '{engine}'\nagainst = []\ngroup = []");
        let whole = |text: &str| format!("{text}{}", longer("y"));
        check(
            &whole("base = 'x'\n[[peer]]\nname = 'y'\ncommand = ['y']"),
            "the base `x` is none of the peers",
        );
        check(&whole("base = 'y'\n[[peer]]\nname = 'y'\ncommand = []"), "has an empty command");
        let unknown = format!("base = 'y'\n[[peer]]\nname = 'y'\ncommand = ['y']{}", longer("z"));
        check(&unknown, "compare `z`, which is none");
        check("base = 'y'\n[[peer]]\nname = 'y'\ncommand = 'y'", "ci/peers.toml:4:11: invalid type: string");
    }
}
