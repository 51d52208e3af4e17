//! The history: `corpus/baselines/history.jsonl`, one line for each time a baseline was saved.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::baseline::FOLDER;
use super::figures::{Programs, Versions};
use crate::error::{Context, Result, parse_json};
use crate::fail;

/// The file in [`FOLDER`].
const FILE: &str = "history.jsonl";

/// One saved baseline, or the part of it that was measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// UTC, as `2026-05-04T12:00:00Z`.
    pub date: String,
    /// The revision, with a `+` where the tree had changes.
    pub revision: String,
    /// The architecture.
    pub arch: String,
    /// What the figures hold for.
    pub versions: Versions,
    /// The figures' names, in the order of the rows' numbers.
    pub figures: Vec<String>,
    /// `program configuration` -> numbers; none where one was not measured.
    pub rows: BTreeMap<String, Vec<Option<u64>>>,
}

impl Entry {
    /// An entry of this moment.
    pub fn now(root: &Path, arch: &str, versions: &Versions, programs: &Programs) -> Entry {
        let cells =
            || programs.iter().flat_map(|(program, configs)| configs.iter().map(move |cell| (program, cell)));
        let names: std::collections::BTreeSet<&String> =
            cells().flat_map(|(_, (_, figures))| figures.keys()).collect();
        let figures: Vec<String> = names.into_iter().cloned().collect();
        let rows = cells()
            .map(|(program, (config, own))| {
                (format!("{program} {config}"), figures.iter().map(|name| own.get(name).copied()).collect())
            })
            .collect();
        let (arch, versions) = (arch.to_string(), versions.clone());
        Entry { date: date(now()), revision: revision(root), arch, versions, figures, rows }
    }
}

/// All entries, oldest first; none where there is no file.
pub fn load(root: &Path) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for (i, line) in text(root)?.lines().enumerate() {
        entries.push(parse_json(&format!("{FOLDER}/{FILE}"), i + 1, line)?);
    }
    Ok(entries)
}

/// The file with one more entry. It is to be written anew and renamed, so that no half line can stand in it.
pub fn appended(root: &Path, entry: &Entry) -> Result<(PathBuf, String)> {
    let mut text = text(root)?;
    if !text.is_empty() && !text.ends_with('\n') {
        fail!("{FOLDER}/{FILE}:{}: the last line has no end; the file was cut off", text.lines().count());
    }
    text.push_str(&serde_json::to_string(entry).context(|| "cannot write JSON".to_string())?);
    text.push('\n');
    Ok((root.join(FOLDER).join(FILE), text))
}

fn text(root: &Path) -> Result<String> {
    match fs::read_to_string(root.join(FOLDER).join(FILE)) {
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        other => other.context(|| format!("cannot read {FOLDER}/{FILE}")),
    }
}

/// The revision of the tree at `root`, `unknown` outside of a repository.
pub fn revision(root: &Path) -> String {
    let git = |arguments: &[&str]| {
        let output = Command::new("git").current_dir(root).args(arguments).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_string())
    };
    let Some(revision) = git(&["rev-parse", "--short=12", "HEAD"]) else { return "unknown".to_string() };
    let clean =
        git(&["status", "--porcelain", "--untracked-files=no"]).is_some_and(|changes| changes.is_empty());
    if clean { revision } else { revision + "+" }
}

/// Seconds since 1970.
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs())
}

/// Seconds since 1970 as a date and time, by the Gregorian calendar: eras of 400 years, years that begin in March.
pub fn date(seconds: u64) -> String {
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        let check = |seconds: u64, text: &str| assert_eq!(date(seconds), text);
        check(0, "1970-01-01T00:00:00Z");
        check(951_782_399, "2000-02-28T23:59:59Z");
        check(951_782_400, "2000-02-29T00:00:00Z");
        check(1_709_164_800, "2024-02-29T00:00:00Z");
        check(1_709_251_199, "2024-02-29T23:59:59Z");
        check(1_798_675_200, "2026-12-31T00:00:00Z");
        check(4_107_542_400, "2100-03-01T00:00:00Z");
    }

    #[test]
    fn entries_are_added_and_read_and_a_broken_line_is_named() {
        let root = std::env::temp_dir().join(format!("tierlock-history-{}", std::process::id()));
        let word = || "w".to_string();
        let versions = Versions { rustc: word(), qemu: word(), cpu: word(), target: word(), profile: word() };
        let figures = BTreeMap::from([("instructions".to_string(), 12)]);
        let programs =
            BTreeMap::from([("bench/a".to_string(), BTreeMap::from([("interp".to_string(), figures)]))]);
        let entry = Entry::now(&root, "x86_64", &versions, &programs);
        assert_eq!(entry.rows["bench/a interp"], [Some(12)]);
        for _ in 0..2 {
            let (path, text) = appended(&root, &entry).unwrap();
            crate::bench::baseline::replace(&path, &text).unwrap();
        }
        assert_eq!(load(&root).unwrap(), [entry.clone(), entry.clone()]);
        let file = root.join(FOLDER).join(FILE);
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, &text[..text.len() - 20]).unwrap();
        let error = load(&root).unwrap_err().to_string();
        let column = text.lines().next().unwrap().len() - 19;
        assert_eq!(error, format!("corpus/baselines/history.jsonl:2:{column}: EOF while parsing a string"));
        let error = appended(&root, &entry).unwrap_err().to_string();
        assert!(error.contains("history.jsonl:2: the last line has no end"), "{error}");
        fs::remove_dir_all(root).unwrap();
    }
}
