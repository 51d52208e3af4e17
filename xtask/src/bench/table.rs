//! Figures and comparisons as text: for a terminal, and as Markdown for the summary of a CI job.

use std::fmt::Write as _;
use std::io::Write;

use serde::{Deserialize, Serialize};

use super::baseline::Baseline;
use super::compare::{Change, Comparison};
use super::figures::{Programs, grouped, percent};
use crate::report;

/// The columns of the table of figures: heading and figure.
const COLUMNS: [(&str, &str); 7] = [
    ("instructions", "instructions"),
    ("start", "start-instructions"),
    ("parse", "parse-instructions"),
    ("compile", "compile-instructions"),
    ("code bytes", "compiled_bytes"),
    ("allocated", "allocated_bytes"),
    ("peak heap", "peak_bytes"),
];

/// Changes that are listed one by one; a change of everything says no more in a thousand lines.
const CHANGES_MAX: usize = 60;

/// Every program and configuration, with what its instructions were where there is a baseline.
pub fn figures(programs: &Programs, baseline: Option<&Baseline>) -> String {
    let heads =
        ["program", "config"].into_iter().chain(COLUMNS.map(|(head, _)| head)).chain(["against baseline"]);
    let mut rows = vec![heads.map(str::to_string).collect::<Vec<_>>()];
    for (program, configs) in programs {
        for (config, figures) in configs {
            let mut row = vec![program.clone(), config.clone()];
            row.extend(
                COLUMNS.map(|(_, name)| figures.get(name).map_or("-".to_string(), |&number| grouped(number))),
            );
            let old =
                baseline.and_then(|baseline| baseline.program.get(program)?.get(config)?.get("instructions"));
            let new = figures.get("instructions");
            row.push(match (old, new) {
                (Some(old), Some(new)) if old == new => "same".to_string(),
                (Some(old), Some(new)) => percent(*old, *new),
                _ => String::new(),
            });
            rows.push(row);
        }
    }
    report::columns(&rows)
}

/// What changed, worst first.
pub fn changes(comparison: &Comparison) -> String {
    let mut rows =
        vec![["", "program", "config", "figure", "baseline", "now", "change"].map(str::to_string).to_vec()];
    let sorted = sorted(comparison);
    for change in sorted.iter().take(CHANGES_MAX) {
        let verdict = if change.is_regression() { "worse" } else { "better" };
        rows.push(vec![
            verdict.to_string(),
            change.program.clone(),
            change.config.clone(),
            change.figure.clone(),
            grouped(change.old),
            grouped(change.new),
            percent(change.old, change.new),
        ]);
    }
    let mut text = String::new();
    if !sorted.is_empty() {
        text.push_str(&report::columns(&rows));
    }
    if sorted.len() > CHANGES_MAX {
        let _ = writeln!(text, "… and {} more", sorted.len() - CHANGES_MAX);
    }
    for new in &comparison.without_baseline {
        let _ = writeln!(text, "no baseline: {new}");
    }
    for gone in &comparison.gone {
        let _ = writeln!(text, "in the baseline, and not in the corpus or the matrix any more: {gone}");
    }
    text
}

/// A figure that got worse, as reports have it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Worse {
    /// The program.
    pub program: String,
    /// The configuration.
    pub config: String,
    /// The figure.
    pub figure: String,
    /// By how much, as `+0.53 %`.
    pub change: String,
}

/// The regressions, worst first.
pub fn worst(comparison: &Comparison) -> Vec<Worse> {
    let worse = sorted(comparison).into_iter().filter(|change| change.is_regression());
    worse
        .map(|change| Worse {
            program: change.program.clone(),
            config: change.config.clone(),
            figure: change.figure.clone(),
            change: percent(change.old, change.new),
        })
        .collect()
}

fn sorted(comparison: &Comparison) -> Vec<&Change> {
    let mut changes: Vec<&Change> = comparison.changes.iter().collect();
    let ratio = |change: &Change| change.new as f64 / change.old.max(1) as f64;
    changes.sort_by(|a, b| ratio(b).total_cmp(&ratio(a)));
    changes
}

/// Adds a comparison to the summary of the GitHub job that this runs in, if it does.
pub fn write_summary(arch: &str, comparison: &Comparison) {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY") else { return };
    let written = std::fs::OpenOptions::new()
        .append(true)
        .create(true)
        .open(&path)
        .and_then(|mut file| file.write_all(markdown(arch, comparison).as_bytes()));
    if let Err(cause) = written {
        eprintln!("cannot write the job's summary: {cause}");
    }
}

fn markdown(arch: &str, comparison: &Comparison) -> String {
    let mut text = format!(
        "### {arch}: {} of {} figures worse, {} better\n\n",
        comparison.regressions().count(),
        comparison.compared,
        comparison.improvements().count()
    );
    let sorted = sorted(comparison);
    if !sorted.is_empty() {
        text.push_str(
            "| program | config | figure | baseline | now | change |\n|---|---|---|---:|---:|---:|\n",
        );
    }
    for change in sorted.iter().take(CHANGES_MAX) {
        let Change { program, config, figure, old, new } = change;
        let _ = writeln!(
            text,
            "| {program} | {config} | {figure} | {} | {} | {} |",
            grouped(*old),
            grouped(*new),
            percent(*old, *new)
        );
    }
    for new in &comparison.without_baseline {
        let _ = writeln!(text, "\nno baseline: {new}");
    }
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_change_comes_first() {
        let change = |figure: &str, old, new| Change {
            program: "bench/a".into(),
            config: "auto".into(),
            figure: figure.into(),
            old,
            new,
        };
        let changes_found = vec![change("x", 1000, 900), change("y", 1000, 1010), change("z", 1000, 2000)];
        let comparison = Comparison { changes: changes_found, compared: 7, ..Comparison::default() };
        let text = changes(&comparison);
        let rows: Vec<Vec<&str>> =
            text.lines().skip(2).map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(rows[0][..4], ["worse", "bench/a", "auto", "z"], "{text}");
        assert_eq!(rows[1][..4], ["worse", "bench/a", "auto", "y"]);
        assert_eq!(rows[2][..4], ["better", "bench/a", "auto", "x"]);
        let text = markdown("x86_64", &comparison);
        assert!(text.starts_with("### x86_64: 2 of 7 figures worse, 1 better\n"), "{text}");
        assert!(text.contains("| bench/a | auto | z | 1 000 | 2 000 | +100.00 % |\n"), "{text}");
    }
}
