//! What the page is made from. A file that is not there is no error: the page says what would write it. One that is broken is an error with its place.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Options;
use crate::bench::baseline::{self, Baseline};
use crate::bench::history::{self, Entry};
use crate::bench::peers;
use crate::error::{Context, Result, parse_json};
use crate::fail;
use crate::matrix::Matrix;

/// All of it.
#[derive(Debug)]
pub struct Data {
    /// When the page was made.
    pub date: String,
    /// Of which revision.
    pub revision: String,
    /// Where the report of the matrix is looked for.
    pub matrix_path: PathBuf,
    /// The last run of the matrix.
    pub matrix: Option<MatrixReport>,
    /// When that was.
    pub matrix_date: String,
    /// The baseline of each architecture that has one.
    pub baselines: Vec<(String, Baseline)>,
    /// Every saved baseline.
    pub history: Vec<Entry>,
    /// The last comparison with other engines.
    pub peers: Option<peers::Report>,
    /// Configurations of the benchmarks, in the matrix's order; their place decides their colour.
    pub configs: Vec<String>,
    /// Figures that are gated, in the matrix's order.
    pub gated: Vec<String>,
    /// Configurations of the corpus, in the matrix's order.
    pub cells_configs: Vec<String>,
}

/// What `cargo xtask test --json` writes, as far as the page shows it.
#[derive(Debug, Clone, Deserialize)]
pub struct MatrixReport {
    /// Cells that agreed.
    pub passed: usize,
    /// Cells that did not.
    pub failed: usize,
    /// Cells that a run which stopped early left out.
    pub not_run: usize,
    /// Whether somebody ended the run.
    #[serde(default)]
    pub interrupted: bool,
    /// How long it took.
    pub seconds: f64,
    /// Where cells ran.
    pub lanes: Vec<LaneReport>,
    /// Every cell.
    pub cells: Vec<CellReport>,
}

/// An architecture and the way it was run.
#[derive(Debug, Clone, Deserialize)]
pub struct LaneReport {
    /// As cells name it.
    pub name: String,
    /// Whether under an emulator.
    pub emulated: bool,
}

/// One cell.
#[derive(Debug, Clone, Deserialize)]
pub struct CellReport {
    /// `area/name`.
    pub program: String,
    /// The configuration's name.
    pub config: String,
    /// Its schedule; IR tests have none.
    pub schedule: Option<String>,
    /// The lane's name.
    pub lane: String,
    /// How it came out.
    pub class: String,
    /// Where it failed: what is known of why.
    pub detail: Option<String>,
    /// And the command that shows it again.
    pub command: Option<String>,
}

impl CellReport {
    /// What stands before the first slash.
    pub fn area(&self) -> &str {
        self.program.split('/').next().unwrap_or_default()
    }
}

/// Reads what there is.
pub fn load(root: &Path, matrix: &Matrix, options: &Options) -> Result<Data> {
    let folder = crate::run::target_folder(root).join("xtask");
    // What the command line names has to be there; what it does not name may be.
    let named = |given: &Option<PathBuf>| match given {
        Some(path) if !path.is_file() => fail!("there is no file {}", path.display()),
        _ => Ok(()),
    };
    named(&options.matrix)?;
    named(&options.peers)?;
    let matrix_path = options.matrix.clone().unwrap_or_else(|| folder.join("matrix.json"));
    let peers_path = options.peers.clone().unwrap_or_else(|| peers::report_path(root));
    let mut baselines = Vec::new();
    for arch in &matrix.arch {
        if let Some(baseline) = baseline::load(root, arch.name.get_ref())? {
            baselines.push((arch.name.get_ref().clone(), baseline));
        }
    }
    let peers: Option<peers::Report> = read_json(&peers_path)?;
    if peers.as_ref().is_some_and(|report| !report.is_whole()) {
        fail!("{}: expected a cell for each peer in every row", peers_path.display());
    }
    let bench = matrix.bench.as_ref();
    Ok(Data {
        date: history::date(history::now()),
        revision: history::revision(root),
        matrix: read_json(&matrix_path)?,
        matrix_date: modified(&matrix_path),
        matrix_path: matrix_path.strip_prefix(root).map(Path::to_path_buf).unwrap_or(matrix_path),
        baselines,
        history: history::load(root)?,
        peers,
        configs: bench
            .map(|bench| bench.config.iter().map(|config| config.name.get_ref().clone()).collect())
            .unwrap_or_default(),
        gated: bench
            .map(|bench| bench.figure.iter().map(|figure| figure.name.clone()).collect())
            .unwrap_or_default(),
        cells_configs: matrix.config.iter().map(|config| config.name().to_string()).collect(),
    })
}

fn read_json<T: DeserializeOwned>(path: &Path) -> Result<Option<T>> {
    let text = match fs::read_to_string(path) {
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        other => other.context(|| format!("cannot read {}", path.display()))?,
    };
    parse_json(&path.display().to_string(), 1, &text).map(Some)
}

/// When a file was written; empty where that is not known.
fn modified(path: &Path) -> String {
    let time = fs::metadata(path).and_then(|metadata| metadata.modified());
    let seconds = time.ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    seconds.map(|time| history::date(time.as_secs())).unwrap_or_default()
}
