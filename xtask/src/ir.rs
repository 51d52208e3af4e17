//! The IR tests: `corpus/ir/**/*.ir`, which `tierlock ir test` of each lane's binary runs in every way that the code
//! generator has.
//!
//! One process runs many files, and says a line for each as it goes. The first file that a process which died has not
//! reported is the one that killed it; the files behind it go to another process.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::error::{Context, Result};
use crate::fail;
use crate::lanes::Lane;
use crate::verdict::Class;
use crate::{interrupt, process};

/// Files in one process.
const BATCH_FILES_MAX: usize = 24;

/// What one process may take natively.
const SECONDS_MAX: u64 = 60;

/// What one process may print.
const OUTPUT_BYTES_MAX: usize = 16 << 20;

/// Failures that are printed; the rest are counted.
const SHOWN_MAX: usize = 20;

/// Whether a filter asks for IR tests alone.
pub fn only(filter: Option<&str>) -> bool {
    filter.is_some_and(|filter| filter == "ir" || filter.starts_with("ir/"))
}

/// The files whose name, as in `ir/ops/add_i32`, contains the filter; none where the tree has no IR tests.
pub fn files(root: &Path, filter: Option<&str>) -> Result<Vec<PathBuf>> {
    let folder = root.join("corpus").join("ir");
    let mut files = Vec::new();
    if folder.is_dir() {
        walk(&folder, &mut files)?;
    }
    let mut found = Vec::new();
    for file in files {
        let path = file.strip_prefix(root).context(|| file.display().to_string())?.to_path_buf();
        let name = path.with_extension("").to_string_lossy().into_owned();
        let name = name.strip_prefix("corpus/").unwrap_or(&name);
        if filter.is_none_or(|filter| name.contains(filter)) {
            found.push(path);
        }
    }
    found.sort();
    if only(filter) && found.is_empty() {
        fail!("no IR test's name contains `{}`", filter.unwrap_or_default());
    }
    Ok(found)
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let context = || format!("cannot read {}", folder.display());
    for entry in fs::read_dir(folder).context(context)? {
        let path = entry.context(context)?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "ir") {
            files.push(path);
        }
    }
    Ok(())
}

/// One file in one lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tested {
    /// As in reports: `ir/ops/add_i32`.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// The lane's place in the run.
    pub lane: usize,
    /// How it came out.
    pub class: Class,
    /// Why it failed, for a person.
    pub detail: String,
    /// What shows it again, for a person at the root.
    pub command: String,
}

impl Tested {
    /// Whether it passed.
    pub fn passed(&self) -> bool {
        self.class == Class::Passed
    }
}

/// Runs files in all lanes, prints what failed and a line for each lane.
pub fn run(
    root: &Path,
    lanes: &[Lane],
    files: &[PathBuf],
    workers: usize,
    factor: u64,
    fault: Option<&str>,
) -> Result<Vec<Tested>> {
    let mut tested = Vec::new();
    if files.is_empty() {
        return Ok(tested);
    }
    for (at, lane) in lanes.iter().enumerate() {
        // A lane that Ctrl-C cut short is not reported at all: nobody knows which of its files it ended.
        if interrupt::seen() {
            break;
        }
        let batches: Vec<&[PathBuf]> = files.chunks(BATCH_FILES_MAX).collect();
        let next = AtomicUsize::new(0);
        let results = Mutex::new(Vec::new());
        let time = Duration::from_secs(SECONDS_MAX * if lane.emulated() { factor } else { 1 });
        std::thread::scope(|scope| {
            for _ in 0..workers.max(1) {
                scope.spawn(|| {
                    while let Some(batch) = batches.get(next.fetch_add(1, Ordering::Relaxed)) {
                        if interrupt::seen() {
                            break;
                        }
                        let result = run_batch(root, lane, batch, time, fault);
                        if let Ok(mut results) = results.lock() {
                            results.push(result);
                        }
                    }
                });
            }
        });
        if interrupt::seen() {
            break;
        }
        let mut failures: BTreeMap<PathBuf, Failure> = BTreeMap::new();
        for result in results.into_inner().unwrap_or_default() {
            failures.extend(result?.into_iter().map(|failure| (failure.file.clone(), failure)));
        }
        for failure in failures.values().take(SHOWN_MAX) {
            let path = failure.file.to_string_lossy();
            println!("{}: {} [{}]\n{}", failure.class, path, lane.name(), failure.why);
            println!("    {}", lane.shown(root, &["ir", "test", &path]));
        }
        if failures.len() > SHOWN_MAX {
            println!("… and {} more", failures.len() - SHOWN_MAX);
        }
        println!(
            "IR tests, {}: {} passed, {} failed",
            lane.name(),
            files.len() - failures.len(),
            failures.len()
        );
        tested.extend(files.iter().map(|path| {
            let name = path.with_extension("").to_string_lossy().into_owned();
            let failure = failures.remove(path);
            Tested {
                name: name.strip_prefix("corpus/").unwrap_or(&name).to_string(),
                path: path.clone(),
                lane: at,
                command: lane.shown(root, &["ir", "test", &path.to_string_lossy()]),
                class: failure.as_ref().map_or(Class::Passed, |failure| failure.class),
                detail: failure.map_or(String::new(), |failure| failure.why),
            }
        }));
    }
    Ok(tested)
}

#[derive(Debug, PartialEq, Eq)]
struct Failure {
    file: PathBuf,
    class: Class,
    why: String,
}

/// Runs files in as few processes as survive.
fn run_batch(
    root: &Path,
    lane: &Lane,
    files: &[PathBuf],
    time: Duration,
    fault: Option<&str>,
) -> Result<Vec<Failure>> {
    let mut failures = Vec::new();
    let mut rest = files;
    while !rest.is_empty() {
        let paths: Vec<String> = rest.iter().map(|path| path.to_string_lossy().into_owned()).collect();
        let arguments: Vec<&str> = ["ir", "test"]
            .into_iter()
            .chain(fault.into_iter().flat_map(|fault| ["--fault", fault]))
            .chain(paths.iter().map(String::as_str))
            .collect();
        let finished = process::run_limited(lane.command(root, &arguments), time, OUTPUT_BYTES_MAX)?;
        let output = String::from_utf8_lossy(&finished.stdout);
        let (found, reported) = read(&output, rest);
        failures.extend(found);
        rest = &rest[reported..];
        let Some((killer, behind)) = rest.split_first() else { break };
        let class = if finished.timed_out { Class::Hang } else { Class::Crash };
        let how = finished.status;
        let stderr = String::from_utf8_lossy(&finished.stderr);
        let why = format!("    the process ended without a word on it: {how}\n{}", indent(&stderr));
        failures.push(Failure { file: killer.clone(), class, why });
        rest = behind;
    }
    Ok(failures)
}

fn indent(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}

/// Reads what was said of files, in order; gives those that failed, and how many were reported.
fn read(output: &str, files: &[PathBuf]) -> (Vec<Failure>, usize) {
    let mut failures: Vec<Failure> = Vec::new();
    let mut reported = 0;
    for line in output.lines() {
        let Some(file) = files.get(reported) else {
            if let (Some(failure), true) = (failures.last_mut(), line.starts_with("    ")) {
                failure.why += &format!("{line}\n");
            }
            continue;
        };
        let name = file.to_string_lossy();
        if line.strip_prefix("ok ").is_some_and(|rest| rest.starts_with(&*name)) {
            reported += 1;
        } else if line.strip_prefix("FAIL ").is_some_and(|rest| rest == name) {
            failures.push(Failure { file: file.clone(), class: Class::Mismatch, why: String::new() });
            reported += 1;
        } else if let Some(failure) = failures.last_mut() {
            failure.why += &format!("{line}\n");
        }
    }
    (failures, reported)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_are_read_up_to_where_they_end() {
        let files: Vec<PathBuf> = ["a.ir", "b.ir", "c.ir"].map(PathBuf::from).to_vec();
        let output = "ok a.ir, 3 runs in 2 ways\nFAIL b.ir\n    line 2: wrong\n    and more\n";
        let (failures, reported) = read(output, &files);
        let why = "    line 2: wrong\n    and more\n".to_string();
        assert_eq!(
            (failures, reported),
            (vec![Failure { file: "b.ir".into(), class: Class::Mismatch, why }], 2)
        );
        assert_eq!(read("ok a.ir, 1\nok b.ir, 1\nok c.ir, 1\n", &files), (vec![], 3));
    }

    #[test]
    fn filters_that_ask_for_ir_alone() {
        assert!(only(Some("ir")) && only(Some("ir/ops")) && !only(Some("iris")) && !only(None));
    }
}
