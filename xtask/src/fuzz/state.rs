//! Where a run of the fuzzer stands, in one file, so that it can go on after it was stopped.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::coverage::Coverage;
use super::findings::Findings;
use super::generate::Weights;
use crate::error::{Context, Result};
use crate::fail;

/// Everything that decides what comes next, and what has been.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// The seed of the run.
    pub seed: u64,
    /// The number of the next program.
    pub next: u64,
    /// Programs that all configurations agreed on.
    pub agreed: u64,
    /// Programs that said nothing, by why.
    pub skipped: BTreeMap<String, u64>,
    /// Programs times configurations.
    pub executions: u64,
    /// Seconds of wall time.
    pub seconds: f64,
    /// What generated programs are made of.
    pub weights: Weights,
    /// What was reached.
    pub coverage: Coverage,
    /// What was found.
    pub findings: Findings,
}

impl State {
    /// Before the first program.
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            next: 0,
            agreed: 0,
            skipped: BTreeMap::new(),
            executions: 0,
            seconds: 0.0,
            weights: Weights::default(),
            coverage: Coverage::default(),
            findings: Findings::default(),
        }
    }

    /// Reads what [`State::save`] wrote.
    pub fn load(path: &Path) -> Result<Self> {
        if !path.is_file() {
            fail!("there is nothing to resume: {} is not there", path.display());
        }
        let text = fs::read_to_string(path).context(|| format!("cannot read {}", path.display()))?;
        serde_json::from_str(&text)
            .context(|| format!("{} is not a state of this fuzzer; start without --resume", path.display()))
    }

    /// Writes it whole or not at all.
    pub fn save(&self, path: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self).context(|| "the state".to_string())?;
        crate::bench::baseline::replace(path, &text)
    }
}
