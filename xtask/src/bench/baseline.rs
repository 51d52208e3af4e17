//! Baselines: `corpus/baselines/<arch>.toml`, the figures that later ones are held against.
//!
//! One line a program and configuration, so that a change reads well in a diff. Written to a new file that is then renamed: a full disk or an interrupt leaves
//! the old baseline as it was.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::figures::{Programs, Versions};
use crate::error::{Context, Result};
use crate::fail;

/// The folder of baselines, from the root.
pub const FOLDER: &str = "corpus/baselines";

/// The format that this harness reads and writes.
const FORMAT: u32 = 1;

/// The figures of one architecture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    format: u32,
    /// What they hold for.
    pub versions: Versions,
    /// The figures.
    pub program: Programs,
}

impl Baseline {
    /// A baseline of these figures.
    pub fn new(versions: Versions, program: Programs) -> Baseline {
        Baseline { format: FORMAT, versions, program }
    }

    /// The text of its file.
    pub fn text(&self) -> String {
        let versions = &self.versions;
        let mut text = format!(
            "# Written by `cargo xtask bench --save`; `cargo xtask bench --check` holds the engine against it.\nformat = {}\n\n[versions]\n",
            self.format
        );
        let rows = [
            ("rustc", &versions.rustc),
            ("qemu", &versions.qemu),
            ("cpu", &versions.cpu),
            ("target", &versions.target),
            ("profile", &versions.profile),
        ];
        for (name, value) in rows {
            let _ = writeln!(text, "{name} = {}", quoted(value));
        }
        for (program, configs) in &self.program {
            let _ = writeln!(text, "\n[program.{}]", quoted(program));
            for (config, figures) in configs {
                let figures: Vec<_> =
                    figures.iter().map(|(name, number)| format!("{name} = {number}")).collect();
                let _ = writeln!(text, "{} = {{ {} }}", quoted(config), figures.join(", "));
            }
        }
        text
    }
}

/// A basic string of TOML; names and versions hold nothing that needs more than these escapes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The file of an architecture's baseline, from the root.
pub fn path(arch: &str) -> PathBuf {
    Path::new(FOLDER).join(format!("{arch}.toml"))
}

/// Reads the baseline of an architecture; none where there is no file.
pub fn load(root: &Path, arch: &str) -> Result<Option<Baseline>> {
    let path = path(arch);
    let shown = path.display().to_string();
    match fs::read_to_string(root.join(&path)) {
        Ok(text) => parse(&shown, &text).map(Some),
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(cause) => fail!("cannot read {shown}: {cause}"),
    }
}

/// Reads a baseline from its text.
pub fn parse(path: &str, text: &str) -> Result<Baseline> {
    let baseline: Baseline = crate::error::parse_toml(path, text)?;
    if baseline.format != FORMAT {
        fail!(
            "{path}: format {} is not known here, expected {FORMAT}; `cargo xtask bench --save` writes it anew",
            baseline.format
        );
    }
    Ok(baseline)
}

/// Gives one file this content, whole or not at all.
pub fn replace(path: &Path, text: &str) -> Result<()> {
    replace_all(&[(path.to_path_buf(), text.to_string())])
}

/// Gives files these contents: all of them are written beside the old ones before the first is renamed, so that a disk that fills up in between changes none.
pub fn replace_all(files: &[(PathBuf, String)]) -> Result<()> {
    let result = files.iter().try_for_each(|(path, text)| write_new(path, text));
    let result = result.and_then(|()| files.iter().try_for_each(|(path, _)| put_in_place(path)));
    if result.is_err() {
        for (path, _) in files {
            let _ = fs::remove_file(new_name(path));
        }
    }
    result
}

fn new_name(path: &Path) -> PathBuf {
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    PathBuf::from(new)
}

fn write_new(path: &Path, text: &str) -> Result<()> {
    let write = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = File::create(new_name(path))?;
        file.write_all(text.as_bytes())?;
        // Some systems tell only now that the disk is full.
        file.sync_all()
    };
    write().context(|| {
        let old = if path.exists() { " (the old file is as it was)" } else { "" };
        format!("cannot write {}{old}", path.display())
    })
}

fn put_in_place(path: &Path) -> Result<()> {
    fs::rename(new_name(path), path)
        .context(|| format!("cannot write {}: the new file cannot be put in its place", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn baseline() -> Baseline {
        let versions = Versions {
            rustc: "rustc 1.95.0 (5980 2026-04-14)".into(),
            qemu: "7.2.22".into(),
            cpu: "max,pauth-impdef=on".into(),
            target: "aarch64-unknown-linux-musl".into(),
            profile: "release".into(),
        };
        let figures = BTreeMap::from([("instructions".to_string(), 123), ("peak_bytes".to_string(), 4)]);
        let configs =
            BTreeMap::from([("interp".to_string(), figures.clone()), ("auto".to_string(), figures)]);
        Baseline::new(versions, BTreeMap::from([("bench/fib".to_string(), configs)]))
    }

    #[test]
    fn what_is_written_is_read_again() {
        let text = baseline().text();
        assert!(
            text.contains("\n[program.\"bench/fib\"]\n\"auto\" = { instructions = 123, peak_bytes = 4 }\n"),
            "{text}"
        );
        assert_eq!(parse("x.toml", &text).unwrap(), baseline());
    }

    #[test]
    fn a_broken_baseline_says_where_and_what_was_expected() {
        let good = baseline().text();
        let check = |from: &str, to: &str, message: &str| {
            assert!(good.contains(from), "{from}");
            let error = parse("b.toml", &good.replace(from, to)).unwrap_err().to_string();
            assert!(error.contains(message), "{error}");
        };
        check("= 123", "= 'many'", "b.toml:12:27: invalid type: string \"many\", expected u64");
        check("= 123,", "= 123", "b.toml:12:");
        check("format = 1", "format = 9", "format 9 is not known here, expected 1");
        check("[versions]", "[version]", "unknown field `version`, expected one of");
        check("qemu = \"7.2.22\"\n", "", "missing field `qemu`");
        // As a merge leaves it, and as a lost end leaves it.
        check("[versions]", "<<<<<<< HEAD\n[versions]", "b.toml:4:9:");
        check("format = 1", "", "missing field `format`");
    }

    #[test]
    fn the_old_file_survives_what_cannot_be_written() {
        let folder = std::env::temp_dir().join(format!("tierlock-baseline-{}", std::process::id()));
        let file = folder.join("a.toml");
        replace(&file, "old").unwrap();
        // A folder stands where the new file would.
        fs::create_dir_all(folder.join("a.toml.new/x")).unwrap();
        let error = replace(&file, "new").unwrap_err().to_string();
        assert!(error.contains("a.toml (the old file is as it was): "), "{error}");
        // Where one of several cannot be written, none is.
        let other = folder.join("b.toml");
        replace(&other, "old").unwrap();
        let both = [(other.clone(), "new".to_string()), (file.clone(), "new".to_string())];
        assert!(replace_all(&both).is_err());
        assert_eq!(fs::read_to_string(&other).unwrap(), "old");
        assert!(!folder.join("b.toml.new").exists());
        assert_eq!(fs::read_to_string(&file).unwrap(), "old");
        fs::remove_dir_all(folder).unwrap();
    }
}
