//! Longer runs: one engine against others, where start-up and compiling weigh little.
//!
//! The programs multiply what they count to by a global, `rounds`, where there is one, so that the very same functions run for longer. Calling a whole program again and again, as the
//! steady rounds of the normal comparison do, makes its classes and closures anew each time, which is another program.
//!
//! A program that runs longer has no recorded answer. The first engine that runs it gives one, and the others must agree, those that run it in another language too.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::measure::{self, Turn};
use super::{Cell, Options, Peer, Peers, Row, geometric_mean, install, write};
use crate::bench::history;
use crate::corpus::Program;
use crate::error::{Context, Result};
use crate::{fail, report};

/// What longer runs compare.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    /// The engine that is held against the others.
    pub engine: String,
    /// The others.
    pub against: Vec<String>,
    /// The programs that can run longer, by kind.
    pub group: Vec<Group>,
}

/// Programs of a kind.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// What they have in common.
    pub name: String,
    /// Their names, without their area.
    pub programs: Vec<String>,
}

/// What was measured.
#[derive(Debug, Clone, Serialize)]
struct Longer {
    date: String,
    revision: String,
    rounds: u32,
    /// The engine first, then those that it is held against.
    peers: Vec<String>,
    missing: Vec<String>,
    /// By group.
    groups: Vec<(String, Vec<Row>)>,
}

/// Runs the comparison and prints its table.
pub fn run(root: &Path, peers: &Peers, options: &Options, programs: &[Program], rounds: u32) -> Result<()> {
    let compared = &peers.longer;
    let by_name =
        |name: &String| peers.peer.iter().find(|peer| peer.name == *name).expect("it was looked for");
    let others =
        compared.against.iter().map(by_name).filter(|peer| options.names(peer).unwrap_or(!peer.extra));
    let chosen: Vec<&Peer> = std::iter::once(by_name(&compared.engine)).chain(others).collect();
    let (installed, missing) = install(root, peers, options, &chosen)?;
    if installed.first().is_none_or(|first| first.name != compared.engine) {
        fail!("{} is not there to be compared", compared.engine);
    }
    let mut groups = Vec::new();
    for group in &compared.group {
        let mut rows = Vec::new();
        for program in
            programs.iter().filter(|program| group.programs.iter().any(|own| own == program.short_name()))
        {
            eprintln!("{}, {rounds} times as long", program.name);
            let path = root.join(&program.path);
            let source =
                std::fs::read_to_string(&path).context(|| format!("cannot read {}", path.display()))?;
            let name = format!("longer_{}.js", program.short_name());
            let file = write(root, &name, &format!("var rounds = {rounds};\n{source}"))?;
            let turn = Turn { program: program.short_name(), file: &file, rounds };
            let answer = match rounds {
                1 => program.answer(root)?,
                _ => answer(&turn, &installed)?,
            };
            rows.push(Row {
                program: program.name.clone(),
                cells: measure::in_turns(&turn, &answer, &installed, options.runs)?,
            });
        }
        if !rows.is_empty() {
            groups.push((group.name.clone(), rows));
        }
    }
    let longer = Longer {
        date: history::date(history::now()),
        revision: history::revision(root),
        rounds,
        peers: installed.into_iter().map(|peer| peer.name).collect(),
        missing,
        groups,
    };
    print!("{}", longer.table());
    if let Some(path) = &options.json {
        let text = serde_json::to_string(&longer).context(|| "cannot write JSON".to_string())? + "\n";
        std::fs::write(path, &text).context(|| format!("cannot write {}", path.display()))?;
    }
    let failures = longer.failures();
    failures.iter().for_each(|failure| println!("{failure}"));
    match failures.iter().any(|failure| failure.starts_with("tierlock")) {
        true => fail!("Tierlock did not run every program, or gave another answer than others"),
        false => Ok(()),
    }
}

/// What the first engine prints that runs the program: the one that is compared is asked last.
fn answer(turn: &Turn<'_>, installed: &[super::Installed]) -> Result<String> {
    let mut failure = String::new();
    for peer in installed.iter().rev().filter(|peer| peer.only.is_empty()) {
        let sample = measure::measure_apart(&peer.command(turn))?;
        match sample.failure {
            None => return Ok(sample.stdout),
            Some(why) => failure = why,
        }
    }
    fail!("nothing runs {} for so long: {failure}", turn.program)
}

impl Longer {
    /// Milliseconds of the engine, and how many times as long each of the others took.
    fn table(&self) -> String {
        let mut head = vec!["program".to_string(), format!("{}, ms", self.peers[0])];
        head.extend(self.peers[1..].iter().map(|peer| format!("speed, {peer} = 1")));
        let mut rows = vec![head];
        let shown = |ratio: Option<f64>| ratio.map_or("-".to_string(), |ratio| format!("{ratio:.2}"));
        let mut all = Vec::new();
        for (group, programs) in &self.groups {
            for row in programs {
                let name = row.program.split_once('/').map_or(row.program.as_str(), |(_, name)| name);
                let ms = row.cells[0].cpu_ms().map_or("failed".to_string(), |ms| format!("{ms:.0}"));
                let ratios = (1..self.peers.len()).map(|peer| shown(ratio(row, peer)));
                rows.push([name.to_string(), ms].into_iter().chain(ratios).collect());
            }
            rows.push(self.means(&format!("mean of {group}"), &programs.iter().collect::<Vec<_>>()));
            all.extend(programs);
        }
        rows.push(self.means("mean of all", &all));
        report::columns(&rows)
    }

    fn means(&self, name: &str, programs: &[&Row]) -> Vec<String> {
        let mean = |peer: usize| {
            let ratios: Vec<f64> = programs.iter().filter_map(|row| ratio(row, peer)).collect();
            match geometric_mean(&ratios) {
                // A peer that has few programs is no mean of them all.
                Some(mean) if ratios.len() == programs.len() => format!("{mean:.2}"),
                Some(mean) => format!("{mean:.2} (of {})", ratios.len()),
                None => "-".to_string(),
            }
        };
        [name.to_string(), String::new()].into_iter().chain((1..self.peers.len()).map(mean)).collect()
    }

    fn failures(&self) -> Vec<String> {
        let rows = self.groups.iter().flat_map(|(_, rows)| rows);
        rows.flat_map(|row| {
            let failure = |(peer, cell): (&String, &Cell)| {
                Some(format!("{peer} did not run {}: {}", row.program, cell.failure.as_ref()?))
            };
            self.peers.iter().zip(&row.cells).filter_map(failure).collect::<Vec<_>>()
        })
        .collect()
    }
}

/// How many times as long a peer took as the engine did.
fn ratio(row: &Row, peer: usize) -> Option<f64> {
    Some(row.cells[peer].cpu_ms()? / row.cells[0].cpu_ms()?.max(f64::MIN_POSITIVE))
}

#[cfg(test)]
mod tests {
    use super::super::Run;
    use super::*;

    #[test]
    fn ratios_and_their_means_are_shown() {
        let cell =
            |ms: f64| Cell { runs: vec![Run { wall_ms: ms, cpu_ms: ms, rss_bytes: 1 }], ..Cell::default() };
        let row =
            |program: &str, cells: [Cell; 3]| Row { program: program.to_string(), cells: cells.to_vec() };
        let longer = Longer {
            date: String::new(),
            revision: String::new(),
            rounds: 10,
            peers: ["t", "node", "rust"].map(str::to_string).to_vec(),
            missing: vec![],
            groups: vec![
                ("numbers".to_string(), vec![row("bench/a", [cell(10.0), cell(40.0), cell(5.0)])]),
                ("objects".to_string(), vec![row("bench/b", [cell(20.0), cell(20.0), Cell::default()])]),
            ],
        };
        let text = longer.table();
        for line in [
            "program          t, ms  speed, node = 1  speed, rust = 1",
            "a                10     4.00             0.50",
            "mean of numbers         4.00             0.50",
            "b                20     1.00             -",
            "mean of objects         1.00             -",
            "mean of all             2.00             0.50 (of 1)",
        ] {
            assert!(text.lines().any(|own| own == line), "expected `{line}` in:\n{text}");
        }
        assert!(longer.failures().is_empty());
    }

    #[test]
    fn programs_run_longer_by_a_global() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let text = std::fs::read_to_string(root.join(super::super::PEERS_PATH)).unwrap();
        let peers = super::super::parse(&text).unwrap();
        for name in peers.longer.group.iter().flat_map(|group| &group.programs) {
            let path = root.join(format!("corpus/bench/{name}.js"));
            let source = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(source.contains("typeof rounds === 'number' ? rounds : 1"), "{name} runs no longer");
        }
    }
}
