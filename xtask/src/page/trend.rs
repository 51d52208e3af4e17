//! What the history says of one figure: a line for each configuration, over the programs together.
//!
//! Each line is an index that begins at 100 %: from one saved baseline to the next it moves by the geometric mean of the programs' ratios. So a program that is new, or was
//! not measured that time, moves nothing; a sum would follow the largest program alone. Where the versions of toolchain or QEMU change, numbers before and after are not
//! comparable: the index stays where it is, and the line has a gap.

use std::collections::BTreeMap;

use super::plot::{Point, Series};
use crate::bench::history::Entry;
use crate::bench::peers::geometric_mean;

/// The lines of one figure on one architecture.
#[derive(Debug, Clone, PartialEq)]
pub struct Trend {
    /// Days, from left to right.
    pub places: Vec<String>,
    /// Where the versions changed, and how.
    pub breaks: Vec<(usize, String)>,
    /// A line for each configuration that has any number that is not 0.
    pub series: Vec<Series>,
}

/// The lines of `figure` through these entries, all of one architecture. `configs` are in the order of their colours.
pub fn of(entries: &[&Entry], configs: &[String], figure: &str) -> Trend {
    let places = entries.iter().map(|entry| day(&entry.date)).collect();
    let mut breaks = Vec::new();
    for (i, pair) in entries.windows(2).enumerate() {
        let differences = pair[0].versions.differences(&pair[1].versions);
        if !differences.is_empty() {
            let why = differences.join("; ").replace(" there", " before").replace(" here", " from here on");
            breaks.push((i + 1, why));
        }
    }
    let series = configs
        .iter()
        .enumerate()
        .map(|(color, config)| Series {
            name: config.clone(),
            color,
            points: points(entries, &breaks, config, figure),
        })
        .filter(|series| !series.points.is_empty())
        .collect();
    Trend { places, breaks, series }
}

fn points(entries: &[&Entry], breaks: &[(usize, String)], config: &str, figure: &str) -> Vec<Point> {
    let mut level = 100.0;
    let mut last: BTreeMap<&str, u64> = BTreeMap::new();
    let mut points = Vec::new();
    for (x, entry) in entries.iter().enumerate() {
        if breaks.iter().any(|(place, _)| *place == x) {
            last.clear();
        }
        let now = numbers(entry, config, figure);
        if now.is_empty() {
            continue;
        }
        // Programs that were not measured this time count as unmoved.
        let before = last.len();
        let moved: Vec<f64> = now
            .iter()
            .filter_map(|(program, number)| Some(*number as f64 / *last.get(program)? as f64))
            .collect();
        let unmoved = before.saturating_sub(moved.len());
        let all: Vec<f64> = moved.iter().copied().chain(std::iter::repeat_n(1.0, unmoved)).collect();
        let ratio = geometric_mean(&all).unwrap_or(1.0);
        level *= ratio;
        let change = match all.is_empty() {
            true => String::new(),
            false => format!(", {:+.2} % from the one before", (ratio - 1.0) * 100.0),
        };
        let title = format!(
            "{}, {}\n{config}: {level:.2} %{change}\n{} programs measured",
            entry.date.replace('T', " "),
            entry.revision,
            now.len()
        );
        points.push(Point { x, y: level, title });
        last.extend(now);
    }
    points
}

/// The numbers of an entry that are not 0, by program.
fn numbers<'a>(entry: &'a Entry, config: &str, figure: &str) -> BTreeMap<&'a str, u64> {
    let Some(column) = entry.figures.iter().position(|name| name == figure) else { return BTreeMap::new() };
    let number = |(row, numbers): (&'a String, &'a Vec<Option<u64>>)| {
        let (program, own) = row.rsplit_once(' ')?;
        let number = numbers.get(column).copied().flatten()?;
        (own == config && number > 0).then_some((program, number))
    };
    entry.rows.iter().filter_map(number).collect()
}

/// All numbers of one program under one configuration since versions last changed, oldest first.
pub fn row(entries: &[&Entry], program: &str, config: &str, figure: &str) -> Vec<u64> {
    let mut found = Vec::new();
    let key = format!("{program} {config}");
    for (i, entry) in entries.iter().enumerate() {
        if i > 0 && entries[i - 1].versions != entry.versions {
            found.clear();
        }
        let column = entry.figures.iter().position(|name| name == figure);
        let number = column.and_then(|column| entry.rows.get(&key)?.get(column).copied().flatten());
        found.extend(number);
    }
    found
}

/// The day of a date as the history writes it.
pub fn day(date: &str) -> String {
    date.split('T').next().unwrap_or_default().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::figures::Versions;

    fn entry(qemu: &str, rows: &[(&str, u64)]) -> Entry {
        let word = || "w".to_string();
        Entry {
            date: "2026-05-04T12:00:00Z".into(),
            revision: "abc".into(),
            arch: "x86_64".into(),
            versions: Versions {
                rustc: word(),
                qemu: qemu.into(),
                cpu: word(),
                target: word(),
                profile: word(),
            },
            figures: vec!["other".into(), "instructions".into()],
            rows: rows.iter().map(|(name, n)| (name.to_string(), vec![Some(7), Some(*n)])).collect(),
        }
    }

    fn levels(entries: &[Entry]) -> Vec<(usize, f64)> {
        let entries: Vec<&Entry> = entries.iter().collect();
        let trend = of(&entries, &["t1".to_string()], "instructions");
        trend
            .series
            .iter()
            .flat_map(|series| series.points.iter().map(|p| (p.x, (p.y * 100.0).round() / 100.0)))
            .collect()
    }

    #[test]
    fn an_index_moves_by_what_can_be_compared() {
        let first = entry("7", &[("a t1", 100), ("b t1", 1000), ("a t0", 9)]);
        // Half the instructions of one of two programs: the mean ratio is the root of a half.
        let half = entry("7", &[("a t1", 50), ("b t1", 1000)]);
        assert_eq!(levels(&[first.clone(), half.clone()]), [(0, 100.0), (1, 70.71)]);
        // A part of the programs, and one that is new: what is not measured has not moved.
        let part = entry("7", &[("a t1", 50), ("c t1", 5)]);
        assert_eq!(levels(&[first.clone(), part]), [(0, 100.0), (1, 70.71)]);
        // Another configuration alone is no point.
        assert_eq!(levels(&[first.clone(), entry("7", &[("a t0", 1)])]), [(0, 100.0)]);
        // Another QEMU counts otherwise, and says nothing of the engine.
        let other = entry("9", &[("a t1", 500), ("b t1", 5000)]);
        let after = entry("9", &[("a t1", 500), ("b t1", 4999)]);
        assert_eq!(levels(&[first.clone(), other.clone(), after]), [(0, 100.0), (1, 100.0), (2, 99.99)]);
        let entries = [&first, &other];
        assert_eq!(
            of(&entries, &["t1".into()], "instructions").breaks,
            [(1, "QEMU 7 before, 9 from here on".to_string())]
        );
        assert_eq!(row(&[&first, &half], "a", "t1", "instructions"), [100, 50]);
        assert_eq!(row(&entries, "a", "t1", "instructions"), [500]);
        // A number that is always 0 (what the interpreter compiles) has no line.
        assert_eq!(levels(&[entry("7", &[("a t1", 0)])]), []);
    }
}
