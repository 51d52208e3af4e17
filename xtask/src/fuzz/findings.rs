//! What was found: told apart, saved, made into regression programs.
//!
//! Two findings are the same where class, configurations and place are: the place is the first line of a panic or a crash, and for a mismatch what the
//! first line that differs is about (generated programs print a word first). Of the same ones the shortest program is kept.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::oracle::Difference;
use crate::bench::baseline::replace;
use crate::bench::history;
use crate::error::{Context, Result};
use crate::verdict::Class;
use crate::{answers, diff, fail};

/// The lines of a diff that are kept.
const DIFF_LINES_MAX: usize = 60;

/// One finding and how often it came.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// What kind of failure.
    pub class: String,
    /// The configurations that are wrong.
    pub configs: Vec<String>,
    /// On which lane.
    pub lane: String,
    /// Where: part of the key.
    pub place: String,
    /// The schedule that shows it.
    pub schedule: String,
    /// What it is held against.
    #[serde(default)]
    pub against: String,
    /// Who is to blame, where that was looked for.
    #[serde(default)]
    pub culprit: Option<String>,
    /// The seed of the program that is kept.
    pub seed: u64,
    /// How many programs showed it.
    pub count: u64,
    /// The length of the program that is kept.
    pub bytes: usize,
    /// The program, from the root.
    pub file: PathBuf,
}

/// All findings of a run, by key.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Findings(pub BTreeMap<String, Finding>);

/// A program that failed.
#[derive(Debug)]
pub struct Failed<'a> {
    /// Its seed.
    pub seed: u64,
    /// Its text.
    pub source: &'a str,
    /// What is wrong.
    pub difference: &'a Difference,
    /// The command that shows it again.
    pub replay: String,
}

impl Findings {
    /// Adds a finding, and saves its program in `folder` where it is new or shorter than the one that is kept. Returns whether it is new.
    pub fn add(&mut self, root: &Path, folder: &Path, failed: &Failed<'_>) -> Result<bool> {
        let Failed { seed, source, difference, .. } = failed;
        let place = place(difference);
        let key =
            format!("{} {} {} {place}", difference.class, difference.configs.join("+"), difference.lane);
        let known = self.0.get(&key);
        let count = known.map_or(0, |known| known.count) + 1;
        if let Some(known) = known.filter(|known| known.bytes <= source.len()) {
            let known = Finding { count, ..known.clone() };
            self.0.insert(key, known);
            return Ok(false);
        }
        let is_new = known.is_none();
        let old = known.map(|known| known.file.clone());
        let file = save(folder, failed)?;
        if let Some(old) = old.map(|old| root.join(old)).filter(|old| *old != file) {
            // What is left behind if this fails is a longer program for the same finding.
            let _ = fs::remove_file(old.with_extension("txt")).and_then(|()| fs::remove_file(&old));
        }
        let finding = Finding {
            class: difference.class.to_string(),
            configs: difference.configs.clone(),
            lane: difference.lane.clone(),
            place,
            schedule: difference.schedule.clone(),
            against: difference.against.clone(),
            culprit: None,
            seed: *seed,
            count,
            bytes: source.len(),
            file: file.strip_prefix(root).unwrap_or(&file).to_path_buf(),
        };
        self.0.insert(key, finding);
        Ok(is_new)
    }
}

/// Writes the program and, beside it, what is wrong.
fn save(folder: &Path, failed: &Failed<'_>) -> Result<PathBuf> {
    let Failed { seed, source, difference, replay } = failed;
    fs::create_dir_all(folder).context(|| format!("cannot make the folder {}", folder.display()))?;
    let slug =
        format!("{}-{}-{seed:x}", difference.class, difference.configs.first().map_or("t0", String::as_str));
    let file = folder.join(format!("{slug}.js"));
    let shown = file.display().to_string();
    let head = format!(
        "// {}: {} on {}; seed {seed}.\n// replay: {}\n",
        difference.class,
        difference.configs.join(", "),
        difference.lane,
        replay.replace("FILE", &crate::process::quote(&shown))
    );
    replace(&file, &(head.clone() + source))?;
    let diff = diff::render(&difference.expected, &difference.found, DIFF_LINES_MAX);
    let text =
        format!("{head}\n{}\n\n- expected, + {} shows\n{diff}\n", difference.detail, difference.schedule);
    replace(&file.with_extension("txt"), &text)?;
    Ok(file)
}

/// What tells findings of the same class and configurations apart.
fn place(difference: &Difference) -> String {
    match difference.class {
        Class::Crash | Class::Hang | Class::Garbage => plain(difference.detail.lines().take(2)),
        Class::InternalError => plain(difference.detail.lines().take(2)),
        _ => {
            let pairs = difference.expected.lines().zip(difference.found.lines());
            let first = pairs
                .clone()
                .find(|(expected, found)| expected != found)
                .map_or("the end", |(expected, _)| expected);
            plain(first.split(' ').take(1))
        }
    }
}

/// Words without the numbers in them, which differ from program to program; a place in a source keeps its line.
fn plain<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let mut out = Vec::new();
    for line in lines {
        let keep = line.contains(".rs:");
        let mut text: String =
            line.trim().chars().filter(|c| keep || !c.is_ascii_digit()).take(120).collect();
        text = text.replace('\n', " ");
        out.push(text);
    }
    out.join(" ")
}

/// Makes each finding a program of the corpus, with an answer by node.
pub fn keep(root: &Path, findings: &Findings) -> Result<()> {
    let today = today();
    for finding in findings.0.values() {
        if finding.class == "flaky-in-batch" {
            println!("{} is not kept: it shows only after other programs", finding.file.display());
            continue;
        }
        // What the chain made of it, where it did: a few lines say more than a hundred.
        let path = root.join(&finding.file);
        let reduced = path.with_extension("reduced");
        let path = if reduced.is_file() { reduced } else { path };
        let source = fs::read_to_string(&path).context(|| format!("cannot read {}", path.display()))?;
        let body = source.lines().skip_while(|line| line.starts_with("//")).collect::<Vec<_>>().join("\n");
        let slug: String = finding.place.chars().filter(char::is_ascii_alphanumeric).take(16).collect();
        let name = format!("regress/{today}-{}-{slug}-{:x}", finding.class, finding.seed);
        let head = format!(
            "// Found by fuzzing, seed {}: {} under `{}` on {}.\n",
            finding.seed, finding.class, finding.schedule, finding.lane
        );
        let program = root.join(format!("corpus/{name}.js"));
        if program.exists() {
            fail!("{} is there already", program.display());
        }
        replace(&program, &(head + &body + "\n"))?;
        println!("saved corpus/{name}.js");
        answers::run(root, Some(&name), answers::Mode::Record)?;
    }
    Ok(())
}

fn today() -> String {
    let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_secs());
    history::date(seconds)[..10].to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn difference(class: Class, expected: &str, found: &str, detail: &str) -> Difference {
        Difference {
            class,
            configs: vec!["baseline".to_string()],
            schedule: "tier=baseline".to_string(),
            against: "tier=interp".to_string(),
            lane: "x86_64 native".to_string(),
            expected: expected.to_string(),
            found: found.to_string(),
            detail: detail.to_string(),
        }
    }

    #[test]
    fn a_place_is_what_the_first_difference_is_about() {
        let check = |difference: &Difference, expected: &str| assert_eq!(place(difference), expected);
        check(&difference(Class::Mismatch, "v1 1\nsort [2:]\n", "v1 1\nsort [3:]\n", ""), "sort");
        check(&difference(Class::Mismatch, "v17 1\n", "v17 2\n", ""), "v");
        check(
            &difference(Class::InternalError, "", "", "Panic: index 3 of 2\n    at engine/src/x.rs:12:3"),
            "Panic: index  of  at engine/src/x.rs:12:3",
        );
    }

    #[test]
    fn equal_findings_are_one_and_the_shortest_program_is_kept() {
        let folder = std::env::temp_dir().join(format!("tierlock-findings-{}", std::process::id()));
        let mut findings = Findings::default();
        let different = difference(Class::Mismatch, "v1 1\n", "v1 2\n", "");
        let mut add = |seed, source: &str, difference: &Difference| {
            let failed = Failed { seed, source, difference, replay: "run FILE".to_string() };
            findings.add(&folder, &folder, &failed).unwrap()
        };
        assert!(add(1, "print('long')", &different));
        assert!(!add(2, "short", &different));
        assert!(!add(3, "longer again", &different));
        assert!(add(4, "x", &difference(Class::Mismatch, "sort 1\n", "sort 2\n", "")));
        let files: Vec<_> = findings.0.values().map(|finding| (finding.seed, finding.count)).collect();
        assert_eq!(files, [(4, 1), (2, 3)]);
        let kept = fs::read_dir(&folder).unwrap().count();
        assert_eq!(kept, 4, "a program and its text for each of two findings");
        fs::remove_dir_all(&folder).unwrap();
    }
}
