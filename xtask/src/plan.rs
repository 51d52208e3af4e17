//! Which cells are run and in which batches: the product of programs, configurations and lanes, cut by filters.

use crate::corpus::Program;
use crate::error::Result;
use crate::fail;
use crate::lanes::Lane;
use crate::matrix::{Config, Cpus, Limits, Matrix, Set};
use crate::protocol::{Request, RequestLimits};

/// The most cells in one process: few enough that the predecessors of a failure can be looked through.
const BATCH_CELLS_MAX: usize = 40;

/// The most weight in one process, so that no batch outlasts the rest of the run.
const BATCH_WEIGHT_MAX: u64 = 80;

/// How much longer an emulated cell takes, for ordering alone.
const EMULATED_WEIGHT: u64 = 7;

/// One program under one configuration in one lane: indices into the lists the plan was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// Into the configurations.
    pub config: usize,
    /// Into the lanes.
    pub lane: usize,
    /// Into the programs.
    pub program: usize,
}

/// Cells of one lane that one process runs.
#[derive(Debug, Clone)]
pub struct Batch {
    /// The lane of all of them.
    pub lane: usize,
    /// In the order they run.
    pub cells: Vec<Cell>,
    weight: u64,
}

/// What the caller chose on the command line.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// Tiers; all where empty.
    pub tiers: Vec<String>,
    /// Configurations by name; where empty, those of the set.
    pub configs: Vec<String>,
    /// The full set, on all CPU models.
    pub full: bool,
    /// CPU models were chosen by name, so every configuration runs on them.
    pub cpus_named: bool,
}

/// The configurations that are chosen. An unknown tier or name is an error that lists the known ones.
pub fn configs<'a>(matrix: &'a Matrix, choice: &Choice) -> Result<Vec<&'a Config>> {
    let known: Vec<&str> = matrix.config.iter().map(Config::name).collect();
    if let Some(unknown) = choice.configs.iter().find(|name| !known.contains(&name.as_str())) {
        fail!("no configuration `{unknown}` in the matrix; it has {}", known.join(", "));
    }
    let mut tiers: Vec<&str> = matrix.config.iter().map(Config::tier).collect();
    tiers.sort_unstable();
    tiers.dedup();
    if let Some(unknown) = choice.tiers.iter().find(|tier| !tiers.contains(&tier.as_str())) {
        fail!("no configuration of the matrix has tier `{unknown}`; they have {}", tiers.join(", "));
    }
    let chosen: Vec<&Config> = matrix
        .config
        .iter()
        .filter(|config| match choice.configs.is_empty() {
            true => choice.full || config.set == Set::Fast,
            false => choice.configs.iter().any(|name| name == config.name()),
        })
        .filter(|config| choice.tiers.is_empty() || choice.tiers.iter().any(|tier| tier == config.tier()))
        .collect();
    match chosen.is_empty() {
        true => fail!("no configuration is left by the filters; the matrix has {}", known.join(", ")),
        false => Ok(chosen),
    }
}

/// Every cell, in the order of reports: by configuration, lane and program.
pub fn cells(
    programs: &[Program],
    configs: &[&Config],
    lanes: &[Lane],
    choice: &Choice,
) -> Result<Vec<Cell>> {
    let mut cells = Vec::new();
    for (config_index, config) in configs.iter().enumerate() {
        let step = match choice.full || !choice.configs.is_empty() {
            true => 1,
            false => config.sample.as_ref().map_or(1, |sample| *sample.get_ref()),
        };
        let taken = taken_by(config, programs, step);
        for (lane_index, lane) in lanes.iter().enumerate() {
            if !lane.first && config.cpus == Cpus::First && !choice.full && !choice.cpus_named {
                continue;
            }
            cells.extend(taken.iter().map(|&program| Cell {
                config: config_index,
                lane: lane_index,
                program,
            }));
        }
    }
    match cells.is_empty() {
        true => fail!("no cell is left: none of the chosen programs takes part in the chosen configurations"),
        false => Ok(cells),
    }
}

fn taken_by(config: &Config, programs: &[Program], step: usize) -> Vec<usize> {
    let within = |area: &str, areas: &[String]| {
        areas.iter().any(|own| {
            area == own || area.strip_prefix(own.as_str()).is_some_and(|rest| rest.starts_with('/'))
        })
    };
    let taken = programs.iter().enumerate().filter(|(_, program)| {
        (config.areas.is_empty() || within(&program.area, &config.areas))
            && !within(&program.area, &config.skip_areas)
            && !config.skip_tags.iter().any(|tag| program.has_tag(tag))
            && !program.directives.skip.iter().any(|name| name == config.name())
    });
    taken.map(|(index, _)| index).step_by(step).collect()
}

/// Refuses names in the programs' heads that the matrix does not have: a misspelt one would silently do nothing.
pub fn check_directives(matrix: &Matrix, programs: &[Program]) -> Result<()> {
    for program in programs {
        let known = |name: &String| matrix.config.iter().any(|config| config.name() == name);
        if let Some(unknown) = program.directives.skip.iter().find(|name| !known(name)) {
            fail!(
                "{}: `configs: skip={unknown}` names no configuration of the matrix",
                program.path.display()
            );
        }
    }
    Ok(())
}

/// The cells as batches, the longest first.
pub fn batches(cells: &[Cell], programs: &[Program], lanes: &[Lane], matrix: &Matrix) -> Vec<Batch> {
    let mut batches: Vec<Batch> = Vec::new();
    let mut ordered: Vec<(u64, Cell)> =
        cells.iter().map(|&cell| (weight(&programs[cell.program], matrix), cell)).collect();
    ordered.sort_by_key(|&(weight, cell)| (cell.lane, std::cmp::Reverse(weight), cell));
    for (weight, cell) in ordered {
        let room = batches.last().is_some_and(|last| {
            last.lane == cell.lane
                && last.cells.len() < BATCH_CELLS_MAX
                && last.weight + weight <= BATCH_WEIGHT_MAX
        });
        match batches.last_mut() {
            Some(last) if room => {
                last.cells.push(cell);
                last.weight += weight;
            }
            _ => batches.push(Batch { lane: cell.lane, cells: vec![cell], weight }),
        }
    }
    let cost = |batch: &Batch| batch.weight * if lanes[batch.lane].emulated() { EMULATED_WEIGHT } else { 1 };
    batches.sort_by_key(|batch| std::cmp::Reverse(cost(batch)));
    batches
}

fn weight(program: &Program, matrix: &Matrix) -> u64 {
    let by_tag = program.directives.tags.iter().filter_map(|tag| matrix.weights.tags.get(tag));
    let by_area = matrix.weights.areas.get(&program.area);
    by_tag.chain(by_area).copied().max().unwrap_or(1).max(1)
}

/// The request for a cell. A limit that the program is there to run into is not stretched for slow lanes.
pub fn request(
    program: &Program,
    config: &Config,
    lane: &Lane,
    limits: &Limits,
    answer: &str,
    id: String,
) -> Request {
    let own = program.directives.limits;
    let until_timeout = answer.ends_with("stopped timeout\n");
    let factor = match until_timeout {
        true => 1,
        false => {
            config.time_factor.unwrap_or(1) * if lane.emulated() { limits.emulated_time_factor } else { 1 }
        }
    };
    Request {
        id,
        path: program.path.to_string_lossy().into_owned(),
        source: None,
        schedule: config.schedule().to_string(),
        limits: RequestLimits {
            time_ms: own.time_ms.unwrap_or(limits.time_ms) * factor,
            memory_bytes: own.memory_bytes.unwrap_or(limits.memory_bytes),
            output_bytes: own.output_bytes.unwrap_or(limits.output_bytes),
        },
        coverage: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::Directives;
    use crate::lanes::{self, Host};
    use std::path::{Path, PathBuf};

    fn matrix() -> Matrix {
        crate::matrix::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap()
    }

    fn program(name: &str, tags: &[&str]) -> Program {
        let area = name.rsplit_once('/').unwrap().0.to_string();
        let tags = tags.iter().map(|tag| tag.to_string()).collect();
        let path = PathBuf::from(format!("corpus/{name}.js"));
        Program {
            name: name.to_string(),
            area,
            path,
            directives: Directives { tags, ..Directives::default() },
        }
    }

    fn lanes() -> Vec<Lane> {
        let host = Host { triple: "x86_64-unknown-linux-gnu".to_string() };
        lanes::choose(&matrix(), &host, &[], &[]).unwrap()
    }

    #[test]
    fn the_second_cpu_model_runs_only_where_the_matrix_says_so() {
        let matrix = matrix();
        let programs = [program("a/x", &[]), program("bench/y", &[])];
        let choice = Choice::default();
        let configs = configs(&matrix, &choice).unwrap();
        let cells = cells(&programs, &configs, &lanes(), &choice).unwrap();
        let on_second: Vec<_> = cells.iter().filter(|cell| cell.lane == 2).collect();
        assert!(!on_second.is_empty());
        assert!(on_second.iter().all(|cell| configs[cell.config].cpus == Cpus::All));
        let named = Choice { cpus_named: true, ..Choice::default() };
        let all = super::cells(&programs, &configs, &lanes()[2..], &named).unwrap();
        assert!(all.len() > on_second.len());
    }

    #[test]
    fn configurations_leave_out_what_the_matrix_says() {
        let matrix = matrix();
        let gc = matrix.config.iter().find(|config| config.name() == "baseline-gc").unwrap();
        let mut own_skip = program("a/own", &[]);
        own_skip.directives.skip = vec!["baseline-gc".to_string()];
        let programs = [program("a/x", &[]), program("a/s", &["slow"]), program("bench/y", &[]), own_skip];
        assert_eq!(taken_by(gc, &programs, 1), [0]);
        let misspelt = Program {
            directives: Directives { skip: vec!["baseline-cg".to_string()], ..Directives::default() },
            ..program("a/z", &[])
        };
        assert!(check_directives(&matrix, &[misspelt]).unwrap_err().to_string().contains("baseline-cg"));
    }

    #[test]
    fn samples_are_of_the_fast_set_alone() {
        let matrix = matrix();
        let own = matrix.config.iter().find(|config| config.name() == "no-jit-memory").unwrap();
        let programs: Vec<_> = (0..10).map(|i| program(&format!("a/{i}"), &[])).collect();
        let taken = |choice: &Choice| cells(&programs, &[own], &lanes()[..1], choice).unwrap().len();
        assert_eq!(taken(&Choice::default()), 2);
        assert_eq!(taken(&Choice { full: true, ..Choice::default() }), 10);
        assert_eq!(taken(&Choice { configs: vec!["no-jit-memory".to_string()], ..Choice::default() }), 10);
    }

    #[test]
    fn unknown_names_are_errors_with_the_known_ones() {
        let matrix = matrix();
        let tier = Choice { tiers: vec!["turbo".to_string()], ..Choice::default() };
        assert!(
            configs(&matrix, &tier).unwrap_err().to_string().contains("they have auto, baseline, interp")
        );
        let name = Choice { configs: vec!["interp-cg".to_string()], ..Choice::default() };
        assert!(configs(&matrix, &name).unwrap_err().to_string().contains("it has interp, interp-gc"));
    }

    #[test]
    fn batches_hold_every_cell_once_and_long_ones_start_first() {
        let matrix = matrix();
        let mut programs: Vec<_> = (0..130).map(|i| program(&format!("a/{i:03}"), &[])).collect();
        programs.push(program("a/zzz", &["slow"]));
        let choice = Choice::default();
        let configs = configs(&matrix, &choice).unwrap();
        let lanes = lanes();
        let cells = cells(&programs, &configs, &lanes, &choice).unwrap();
        let batches = batches(&cells, &programs, &lanes, &matrix);
        let mut found: Vec<_> = batches.iter().flat_map(|batch| batch.cells.clone()).collect();
        found.sort_unstable();
        assert_eq!(found, cells);
        assert!(batches.iter().all(|batch| batch.cells.iter().all(|cell| cell.lane == batch.lane)));
        assert!(batches.iter().all(|batch| batch.cells.len() <= BATCH_CELLS_MAX));
        assert!(lanes[batches[0].lane].emulated());
        assert_eq!(batches[0].cells[0].program, 130);
    }

    #[test]
    fn limits_stretch_for_slow_lanes_but_not_for_programs_that_wait_for_them() {
        let matrix = matrix();
        let lanes = lanes();
        let config = &matrix.config[0];
        let time = |lane: &Lane, answer: &str| {
            request(&program("a/x", &[]), config, lane, &matrix.limits, answer, String::new()).limits.time_ms
        };
        assert_eq!(time(&lanes[0], "1\n"), 10_000);
        assert_eq!(time(&lanes[1], "1\n"), 120_000);
        assert_eq!(time(&lanes[1], "1\nstopped timeout\n"), 10_000);
    }
}
