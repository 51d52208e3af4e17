//! What a comparison of engines found, as it is kept, printed and shown on the page of the report.

use serde::{Deserialize, Serialize};

use crate::report;

/// A comparison.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// UTC, as `2026-05-04T12:00:00Z`.
    pub date: String,
    /// The revision of Tierlock.
    pub revision: String,
    /// The peer whose speed is 1.
    pub base: String,
    /// The engines that were there, in the order of cells.
    pub peers: Vec<String>,
    /// Those that were not.
    pub missing: Vec<String>,
    /// A program that does nothing: what starting costs.
    pub empty: Row,
    /// The benchmark programs.
    pub programs: Vec<Row>,
}

/// One program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its `area/name`.
    pub program: String,
    /// One a peer.
    pub cells: Vec<Cell>,
}

/// One program on one peer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Whole processes.
    pub runs: Vec<Run>,
    /// From the start of a process to the program's first result.
    pub first_result_ms: Option<f64>,
    /// Wall time of each round of the program in one process.
    pub rounds_ms: Vec<f64>,
    /// Why there is nothing, or nothing more.
    pub failure: Option<String>,
}

/// One whole process.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// Wall time.
    pub wall_ms: f64,
    /// User + system time of the process and its threads.
    pub cpu_ms: f64,
    /// The most memory it had at once.
    pub rss_bytes: u64,
}

impl Cell {
    /// The least user + system time of a process.
    pub fn cpu_ms(&self) -> Option<f64> {
        self.least(|run| run.cpu_ms)
    }

    /// The least wall time of a process.
    pub fn wall_ms(&self) -> Option<f64> {
        self.least(|run| run.wall_ms)
    }

    /// The median peak of memory.
    pub fn rss_bytes(&self) -> Option<f64> {
        self.median(|run| run.rss_bytes as f64)
    }

    /// From the start of a process to the first result.
    pub fn first_ms(&self) -> Option<f64> {
        self.complete()?.first_result_ms
    }

    /// The least wall time of a round in the second half of the rounds, when code is warm. None where there was only the first.
    pub fn steady_ms(&self) -> Option<f64> {
        let rounds = &self.complete()?.rounds_ms;
        let from = (rounds.len() / 2).max(1);
        // A clock of whole milliseconds may show none; then there was less than one.
        rounds.get(from..)?.iter().copied().min_by(f64::total_cmp).map(|ms| ms.max(0.5))
    }

    fn complete(&self) -> Option<&Cell> {
        self.failure.is_none().then_some(self)
    }

    fn least(&self, field: impl Fn(&Run) -> f64) -> Option<f64> {
        self.complete()?.runs.iter().map(field).min_by(f64::total_cmp)
    }

    fn median(&self, field: impl Fn(&Run) -> f64) -> Option<f64> {
        let mut values: Vec<f64> = self.complete()?.runs.iter().map(field).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied()
    }
}

impl Report {
    /// Whether every program has a cell for every peer; what comes from a file may not.
    pub fn is_whole(&self) -> bool {
        self.programs.iter().chain([&self.empty]).all(|row| row.cells.len() == self.peers.len())
    }

    /// The speed of a peer to the base's over whole processes.
    pub fn mean_speed(&self, peer: usize) -> Option<f64> {
        self.mean(peer, Cell::cpu_ms)
    }

    /// The same of rounds in one process.
    pub fn mean_steady_speed(&self, peer: usize) -> Option<f64> {
        self.mean(peer, Cell::steady_ms)
    }

    fn mean(&self, peer: usize, of: impl Fn(&Cell) -> Option<f64>) -> Option<f64> {
        geometric_mean(&self.ratios(peer, of))
    }

    /// Base time over own time of each program that both ran.
    fn ratios(&self, peer: usize, of: impl Fn(&Cell) -> Option<f64>) -> Vec<f64> {
        let Some(base) = self.peers.iter().position(|name| *name == self.base) else { return Vec::new() };
        let ratio = |row: &Row| Some(of(&row.cells[base])? / of(&row.cells[peer])?.max(f64::MIN_POSITIVE));
        self.programs.iter().filter_map(ratio).collect()
    }

    /// All of it for a terminal.
    pub fn tables(&self) -> String {
        let mut text = format!("\n{}", report::columns(&self.time_rows()));
        if self.peers.contains(&self.base) {
            text.push_str(&format!("\n{}", report::columns(&self.mean_rows())));
        } else {
            text.push_str(&format!("no ratios: the base `{}` is missing\n", self.base));
        }
        if self.programs.iter().any(|row| row.cells.iter().any(|cell| cell.first_result_ms.is_some())) {
            text.push_str(&format!("\n{}", report::columns(&self.round_rows())));
        }
        text.push_str(&format!("\n{}", report::columns(&self.memory_rows())));
        text.push_str(&format!("\n{}", report::columns(&self.start_rows())));
        text
    }

    /// Why peers did not run programs.
    pub fn failures(&self) -> Vec<String> {
        let of = |row: &Row| {
            let failure = |(peer, cell): (&String, &Cell)| {
                Some(format!("{peer} did not run {}: {}", row.program, cell.failure.as_ref()?))
            };
            self.peers.iter().zip(&row.cells).filter_map(failure).collect::<Vec<_>>()
        };
        self.programs.iter().flat_map(of).collect()
    }

    /// Programs down, peers across.
    fn table(&self, head: &str, field: impl Fn(&Cell) -> String) -> Vec<Vec<String>> {
        let head = std::iter::once(head.to_string()).chain(self.peers.iter().cloned()).collect();
        let row = |row: &Row| {
            let name = row.program.split_once('/').map_or(row.program.as_str(), |(_, name)| name);
            std::iter::once(name.to_string()).chain(row.cells.iter().map(&field)).collect()
        };
        std::iter::once(head).chain(self.programs.iter().map(row)).collect()
    }

    fn time_rows(&self) -> Vec<Vec<String>> {
        self.table("ms, least user + system", |cell| match (cell.cpu_ms(), cell.median(|run| run.cpu_ms)) {
            (Some(least), Some(median)) if median > least * 1.15 => {
                format!("{least:.0} (median {median:.0})")
            }
            (Some(least), _) => format!("{least:.0}"),
            (None, _) => "failed".to_string(),
        })
    }

    fn mean_rows(&self) -> Vec<Vec<String>> {
        let head = [
            format!("geometric mean, {} = 1", self.base),
            "speed".into(),
            "steady".into(),
            "over programs".into(),
        ];
        let mut rows = vec![head.to_vec()];
        let shown = |mean: Option<f64>| mean.map_or("-".to_string(), |mean| format!("{mean:.3}"));
        for (i, peer) in self.peers.iter().enumerate() {
            let over = format!("{} of {}", self.ratios(i, Cell::cpu_ms).len(), self.programs.len());
            rows.push(vec![peer.clone(), shown(self.mean_speed(i)), shown(self.mean_steady_speed(i)), over]);
        }
        rows
    }

    fn round_rows(&self) -> Vec<Vec<String>> {
        self.table("ms to the first result / a steady round", |cell| {
            match (cell.first_ms(), cell.steady_ms()) {
                (Some(first), Some(steady)) => format!("{first:.0} / {steady:.1}"),
                (Some(first), None) => format!("{first:.0} / -"),
                (None, _) => "failed".to_string(),
            }
        })
    }

    fn memory_rows(&self) -> Vec<Vec<String>> {
        self.table("peak memory, MB (median)", |cell| match cell.rss_bytes() {
            Some(bytes) => format!("{:.1}", bytes / 1e6),
            None => "failed".to_string(),
        })
    }

    fn start_rows(&self) -> Vec<Vec<String>> {
        let head = [
            "empty program",
            "wall ms (least)",
            "wall ms (median)",
            "CPU ms (least)",
            "peak memory MB (median)",
        ];
        let mut rows = vec![head.map(str::to_string).to_vec()];
        for (peer, cell) in self.peers.iter().zip(&self.empty.cells) {
            let field =
                |value: Option<f64>| value.map_or("failed".to_string(), |value| format!("{value:.1}"));
            rows.push(vec![
                peer.clone(),
                field(cell.wall_ms()),
                field(cell.median(|run| run.wall_ms)),
                field(cell.cpu_ms()),
                field(cell.rss_bytes().map(|bytes| bytes / 1e6)),
            ]);
        }
        rows
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(ms: &[f64], rounds: &[f64]) -> Cell {
        let run = |ms: &f64| Run { wall_ms: *ms, cpu_ms: *ms, rss_bytes: 1_000_000 };
        Cell {
            runs: ms.iter().map(run).collect(),
            first_result_ms: rounds.first().map(|ms| ms + 20.0),
            rounds_ms: rounds.to_vec(),
            failure: None,
        }
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
    fn least_median_and_steady_come_from_the_samples() {
        let whole = cell(&[5.0, 3.0, 9.0], &[100.0, 40.0, 12.0, 10.0, 11.0]);
        assert_eq!(whole.cpu_ms(), Some(3.0));
        assert_eq!(whole.median(|run| run.wall_ms), Some(5.0));
        assert_eq!((whole.first_ms(), whole.steady_ms()), (Some(120.0), Some(10.0)));
        assert_eq!(cell(&[1.0], &[7.0]).steady_ms(), None);
        let failed = Cell { failure: Some("no".to_string()), ..whole };
        assert_eq!((failed.cpu_ms(), failed.steady_ms()), (None, None));
    }

    #[test]
    fn everything_is_printed_and_a_failure_is_no_number() {
        let row =
            |program: &str, cells: [Cell; 2]| Row { program: program.to_string(), cells: cells.to_vec() };
        let failed = Cell { failure: Some("SIGSEGV".to_string()), ..Cell::default() };
        let mut report = Report {
            date: String::new(),
            revision: String::new(),
            base: "b".to_string(),
            peers: vec!["a".to_string(), "b".to_string()],
            missing: vec![],
            empty: row("(empty program)", [cell(&[1.0], &[]), cell(&[2.0], &[])]),
            programs: vec![
                row("bench/x", [cell(&[10.0], &[8.0, 2.0]), cell(&[20.0], &[9.0, 8.0])]),
                row("bench/y", [failed, cell(&[20.0], &[9.0, 8.0])]),
            ],
        };
        let text = report.tables();
        for line in [
            "x                        10      20",
            "a                      2.000  4.000   1 of 2",
            "x                                        28 / 2.0  29 / 8.0",
            "y                                        failed    29 / 8.0",
            "a              1.0              1.0               1.0             1.0",
        ] {
            assert!(text.lines().any(|own| own == line), "expected `{line}` in:\n{text}");
        }
        assert_eq!(report.failures(), ["a did not run bench/y: SIGSEGV"]);
        report.base = "c".to_string();
        assert!(report.tables().contains("no ratios: the base `c` is missing"));
    }
}
