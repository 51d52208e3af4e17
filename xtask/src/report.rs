//! What a run says: the table, the failures with their diffs and commands, and the same for machines.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::json;

use crate::diff;
use crate::error::{Context, Result};
use crate::interrupt;
use crate::ir::Tested;
use crate::plan::Cell;
use crate::run::{CellResult, Options, Run, Totals};
use crate::verdict::Class;

/// Failures that are printed in full; the rest get one line, and all of them are saved.
const FULL_FAILURES_MAX: usize = 15;

/// Failures that get a line.
const LISTED_FAILURES_MAX: usize = 200;

/// Lines of a printed diff.
const DIFF_LINES_MAX: usize = 30;

/// Prints and writes every report, and returns the totals.
pub fn all(run: &Run<'_>, options: &Options, unfollowed: usize) -> Result<Totals> {
    run.save_failures()?;
    for (i, (cell, result)) in run.failures().enumerate() {
        match i {
            0..FULL_FAILURES_MAX => println!("{}", failure(run, cell, result)),
            FULL_FAILURES_MAX..LISTED_FAILURES_MAX => println!("{}", title(run, cell, result)),
            LISTED_FAILURES_MAX => println!("… and more; all of them are in target/xtask/failures"),
            _ => {}
        }
    }
    for one in &run.followed {
        println!("\n── followed: {} [{}, {}]: {}", one.program, one.config, one.lane, one.culprit);
        // IR tests have said it above.
        if one.report.is_some() {
            println!("{}", one.text);
        }
    }
    if unfollowed > 0 {
        println!("{unfollowed} more programs that fail were not followed: the budget of [chain] is used up");
    }
    if !run.results.is_empty() {
        print!("{}", table(run));
    }
    if let Some(path) = &options.json {
        let text = serde_json::to_string_pretty(&json(run)).context(|| "cannot write JSON".to_string())?;
        fs::write(path, text + "\n").context(|| format!("cannot write {}", path.display()))?;
    }
    if let Some(path) = &options.junit {
        fs::write(path, junit(run)).context(|| format!("cannot write {}", path.display()))?;
    }
    if std::env::var_os("GITHUB_ACTIONS").is_some() {
        print!("{}", annotations(run));
    }
    let totals = run.totals();
    let seconds = run.elapsed.as_secs();
    println!("cells took {} min {} s", seconds / 60, seconds % 60);
    if totals.not_run > 0 {
        match interrupt::seen() {
            true => println!("{} cells were not run: the run was interrupted", totals.not_run),
            false => println!(
                "{} cells were not run: the run stopped after {} failures",
                totals.not_run, totals.failed
            ),
        }
    }
    println!("{} passed, {} failed", totals.passed, totals.failed + totals.not_run);
    Ok(totals)
}

/// Refuses a path where no report can be written, to be asked before anything has run.
pub fn check_writable(path: &Path) -> Result<()> {
    let existed = path.exists();
    let opened = fs::OpenOptions::new().append(true).create(true).open(path);
    opened.context(|| format!("cannot write {}", path.display()))?;
    // A run that fails leaves no empty report.
    if !existed {
        fs::remove_file(path).context(|| format!("cannot remove {}", path.display()))?;
    }
    Ok(())
}

fn title(run: &Run<'_>, cell: Cell, result: &CellResult) -> String {
    format!(
        "{}: {} [{}, {}]",
        result.verdict.class,
        run.programs[cell.program].name,
        run.configs[cell.config].name(),
        run.lanes[cell.lane].name()
    )
}

/// A failure for a person: what differs from which oracle, and the command that shows it again.
fn failure(run: &Run<'_>, cell: Cell, result: &CellResult) -> String {
    let mut text = format!("\n── {}\n", title(run, cell, result));
    let shown = &result.verdict.shown;
    let expected = &run.answers[cell.program];
    if !shown.is_empty() || result.verdict.class == Class::Mismatch {
        let diff = diff::render(expected, shown, DIFF_LINES_MAX);
        let _ = writeln!(text, "- recorded answer, + this cell\n{diff}");
    }
    for line in result.verdict.detail.lines().take(20) {
        let _ = writeln!(text, "  {line}");
    }
    match &result.t0 {
        Some(t0) if t0 == expected => {
            let _ = writeln!(text, "{} agrees with the recorded answer.", run.oracle);
        }
        Some(t0) if t0 == shown => {
            let _ = writeln!(text, "{} shows the same as this cell.", run.oracle);
        }
        Some(t0) => {
            let _ = writeln!(text, "{} differs from both (- it, + this cell):", run.oracle);
            let _ = writeln!(text, "{}", diff::render(t0, shown, DIFF_LINES_MAX));
        }
        None => {}
    }
    for (other, outcome) in across(run, cell) {
        let _ = match outcome {
            Some(outcome) if outcome.verdict.class == Class::Passed => {
                writeln!(text, "The same cell agrees with the recorded answer on {other}.")
            }
            Some(outcome)
                if outcome.verdict.shown == *shown && outcome.verdict.class == result.verdict.class =>
            {
                writeln!(text, "The same cell shows the same on {other}.")
            }
            Some(outcome) => {
                writeln!(text, "The same cell fails in another way on {other}: {}.", outcome.verdict.class)
            }
            None => writeln!(text, "The same cell was not run on {other}."),
        };
    }
    if let Some(in_batch) = &result.in_batch {
        let before = result.batch.len().saturating_sub(1);
        let _ = writeln!(
            text,
            "It passes alone and was {} after {before} others in its process.",
            in_batch.class
        );
    }
    let _ = write!(text, "  {}", run.reproduce(cell, result));
    text
}

/// The same program and configuration in the lanes of other architectures.
fn across<'a>(run: &'a Run<'_>, cell: Cell) -> Vec<(String, Option<&'a CellResult>)> {
    let arch = &run.lanes[cell.lane].arch;
    let same = |other: &Cell| other.program == cell.program && other.config == cell.config;
    run.results
        .iter()
        .filter(|(other, _)| same(other) && run.lanes[other.lane].arch != *arch)
        .map(|(other, result)| (run.lanes[other.lane].name(), result.as_ref()))
        .collect()
}

/// Configurations down, lanes across; in each field what passed, and the failures by class.
fn table(run: &Run<'_>) -> String {
    let mut fields: BTreeMap<(usize, usize), BTreeMap<String, usize>> = BTreeMap::new();
    for (cell, result) in &run.results {
        let class = result.as_ref().map_or("not run".to_string(), |result| result.verdict.class.to_string());
        *fields.entry((cell.config, cell.lane)).or_default().entry(class).or_default() += 1;
    }
    let field = |config: usize, lane: usize| match fields.get(&(config, lane)) {
        None => "-".to_string(),
        Some(counts) => {
            let passed = counts.get("passed").copied().unwrap_or(0);
            let others = counts.iter().filter(|(class, _)| *class != "passed");
            let mut text = format!("{passed} passed");
            for (class, n) in others {
                let _ = write!(text, ", {n} {class}");
            }
            text
        }
    };
    let mut rows = vec![vec!["configuration".to_string(), "schedule".to_string()]];
    rows[0].extend(run.lanes.iter().map(|lane| lane.name()));
    for (i, config) in run.configs.iter().enumerate() {
        let mut row = vec![config.name().to_string(), config.schedule().to_string()];
        row.extend((0..run.lanes.len()).map(|lane| field(i, lane)));
        rows.push(row);
    }
    format!("\n{}\n", columns(&rows))
}

/// Rows as columns of equal width, a rule below the first.
pub fn columns(rows: &[Vec<String>]) -> String {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..width)
        .map(|i| {
            rows.iter().filter_map(|row| row.get(i)).map(|field| field.chars().count()).max().unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for (i, row) in rows.iter().enumerate() {
        let padded: Vec<_> =
            row.iter().zip(&widths).map(|(field, width)| format!("{field:<width$}")).collect();
        let _ = writeln!(text, "{}", padded.join("  ").trim_end());
        if i == 0 {
            let _ =
                writeln!(text, "{}", "─".repeat(widths.iter().sum::<usize>() + 2 * width.saturating_sub(1)));
        }
    }
    text
}

fn json(run: &Run<'_>) -> serde_json::Value {
    let totals = run.totals();
    let lanes = run.lanes.iter().zip(&run.hellos).map(|(lane, hello)| {
        json!({ "name": lane.name(), "arch": lane.arch, "cpu": lane.cpu, "emulated": lane.emulated(), "engine": hello })
    });
    let ir = run.ir.iter().map(|tested| {
        let mut value = json!({
            "program": tested.name,
            "config": "ir",
            "schedule": null,
            "lane": run.lanes[tested.lane].name(),
            "class": tested.class.to_string(),
        });
        if !tested.passed() {
            value["detail"] = json!(tested.detail);
            value["command"] = json!(tested.command);
        }
        value
    });
    let cells = run.results.iter().map(|(cell, result)| {
        let mut value = json!({
            "program": run.programs[cell.program].name,
            "config": run.configs[cell.config].name(),
            "schedule": run.configs[cell.config].schedule(),
            "lane": run.lanes[cell.lane].name(),
            "class": result.as_ref().map_or("not-run".to_string(), |result| result.verdict.class.to_string()),
        });
        if let Some(result) = result {
            value["ms"] = json!(result.verdict.ms);
            if result.verdict.class != Class::Passed {
                value["found"] = json!(result.verdict.shown);
                value["detail"] = json!(result.verdict.detail);
                value["command"] = json!(run.reproduce(*cell, result));
            }
        }
        value
    });
    json!({
        "passed": totals.passed,
        "failed": totals.failed,
        "not_run": totals.not_run,
        "interrupted": interrupt::seen(),
        "seconds": run.elapsed.as_secs_f64(),
        "lanes": lanes.collect::<Vec<_>>(),
        "chain": run.followed,
        "cells": cells.chain(ir).collect::<Vec<_>>(),
    })
}

/// One test suite for each configuration and lane, and one for the IR tests of each lane.
fn junit(run: &Run<'_>) -> String {
    let totals = run.totals();
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        text,
        "<testsuites tests=\"{}\" failures=\"{}\" skipped=\"{}\">",
        run.results.len() + run.ir.len(),
        totals.failed,
        totals.not_run
    );
    let suites = run.results.chunk_by(|(a, _), (b, _)| (a.config, a.lane) == (b.config, b.lane));
    for cells in suites {
        let first = cells[0].0;
        let name = format!("{}, {}", run.configs[first.config].name(), run.lanes[first.lane].name());
        let _ = writeln!(text, " <testsuite name=\"{}\" tests=\"{}\">", xml(&name), cells.len());
        for (cell, result) in cells {
            let program = xml(&run.programs[cell.program].name);
            let seconds = result.as_ref().map_or(0.0, |result| result.verdict.ms / 1000.0);
            let _ = write!(
                text,
                "  <testcase classname=\"{}\" name=\"{program}\" time=\"{seconds:.4}\"",
                xml(&name)
            );
            let _ = match result {
                Some(result) if result.verdict.class == Class::Passed => writeln!(text, "/>"),
                Some(result) => writeln!(
                    text,
                    "><failure type=\"{}\" message=\"{}\">{}</failure></testcase>",
                    result.verdict.class,
                    xml(&title(run, *cell, result)),
                    xml(&failure(run, *cell, result))
                ),
                None => writeln!(text, "><skipped/></testcase>"),
            };
        }
        text.push_str(" </testsuite>\n");
    }
    for tests in run.ir.chunk_by(|a, b| a.lane == b.lane) {
        let name = xml(&format!("ir, {}", run.lanes[tests[0].lane].name()));
        let _ = writeln!(text, " <testsuite name=\"{name}\" tests=\"{}\">", tests.len());
        for tested in tests {
            let _ = write!(text, "  <testcase classname=\"{name}\" name=\"{}\"", xml(&tested.name));
            let _ = match tested.passed() {
                true => writeln!(text, "/>"),
                false => writeln!(
                    text,
                    "><failure type=\"{}\" message=\"{}\">{}</failure></testcase>",
                    tested.class,
                    xml(&ir_title(run, tested)),
                    xml(&format!("{}\n{}", tested.detail, tested.command))
                ),
            };
        }
        text.push_str(" </testsuite>\n");
    }
    text + "</testsuites>\n"
}

fn ir_title(run: &Run<'_>, tested: &Tested) -> String {
    format!("{}: {} [{}]", tested.class, tested.name, run.lanes[tested.lane].name())
}

/// XML text or attribute; control characters, which XML 1.0 cannot hold, become U+FFFD.
fn xml(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push('\t'),
            c if c.is_control() || c == '\u{fffe}' || c == '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// One GitHub workflow command for each failure that is printed in full.
fn annotations(run: &Run<'_>) -> String {
    let escape = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let escape_property = |text: &str| escape(text).replace(':', "%3A").replace(',', "%2C");
    let line = |path: &Path, title: String, text: String| {
        format!(
            "::error file={},title={}::{}\n",
            escape_property(&path.to_string_lossy()),
            escape_property(&title),
            escape(text.trim())
        )
    };
    let ir = run.ir.iter().filter(|tested| !tested.passed()).map(|tested| {
        let text = format!("{}\n{}", tested.detail, tested.command);
        line(&tested.path, ir_title(run, tested), text)
    });
    run.failures()
        .map(|(cell, result)| {
            let path = &run.programs[cell.program].path;
            line(path, title(run, cell, result), failure(run, cell, result))
        })
        .chain(ir)
        .take(FULL_FAILURES_MAX)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up() {
        let rows = [vec!["a".to_string(), "bb".to_string()], vec!["ccc".to_string(), "d".to_string()]];
        assert_eq!(columns(&rows), "a    bb\n───────\nccc  d\n");
    }

    #[test]
    fn xml_holds_anything_a_program_prints() {
        assert_eq!(xml("a<b> & \"c\"\n\u{0}"), "a&lt;b&gt; &amp; &quot;c&quot;&#10;\u{fffd}");
    }
}
