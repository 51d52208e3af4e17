//! Tidy: what the project promises about its own text, held against the tree.
//!
//! Each check is a pure function of the files and returns its findings, one line each, as `path:line: what`. The
//! tests in `tests/tidy.rs` demand that there are none; the checks' own tests show that they find what they should.
//! What a check allows is data: `ci/layers.toml` and `ci/unsafe.toml`.

pub mod layers;
pub mod links;
pub mod scan;
pub mod words;
pub mod workflows;

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Context, Result};
use scan::Scanned;

/// A file of the tree, by its path from the root with `/` between folders.
#[derive(Debug)]
pub struct File {
    /// From the root.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// A Rust file with its comments and strings told apart from its code.
#[derive(Debug)]
pub struct RustFile {
    /// From the root.
    pub path: String,
    /// Code and comments.
    pub scanned: Scanned,
    /// Lines of text.
    pub lines: usize,
}

/// Every file below `root` with one of `extensions`, build products and hidden folders left out.
pub fn files(root: &Path, extensions: &[&str]) -> Result<Vec<File>> {
    let mut paths = Vec::new();
    walk(root, root, &mut paths)?;
    paths.retain(|path| {
        path.extension().is_some_and(|own| extensions.iter().any(|extension| own == *extension))
    });
    paths.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).context(|| format!("cannot read {}", path.display()))?;
        let path = path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
        Ok(File { path, text })
    };
    paths.iter().map(read).collect()
}

/// Every Rust file below `root`, scanned.
pub fn rust_files(root: &Path) -> Result<Vec<RustFile>> {
    Ok(files(root, &["rs"])?.into_iter().map(rust_file).collect())
}

fn rust_file(file: File) -> RustFile {
    RustFile { path: file.path, scanned: scan::scan(&file.text), lines: file.text.lines().count() }
}

fn walk(root: &Path, folder: &Path, paths: &mut Vec<PathBuf>) -> Result<()> {
    let entries = fs::read_dir(folder).context(|| format!("cannot read the folder {}", folder.display()))?;
    for entry in entries {
        let entry = entry.context(|| format!("cannot read the folder {}", folder.display()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // The fuzz targets are a workspace of their own, with build products and findings of their own.
        let build_product = folder == root && (name == "target" || name.starts_with("target-"))
            || folder == root.join("fuzz")
                && matches!(name.as_str(), "target" | "corpus" | "artifacts" | "coverage");
        let hidden = name.starts_with('.') && name != ".github";
        if build_product || hidden || name == "node_modules" {
            continue;
        }
        let kind = entry.file_type().context(|| format!("cannot read {}", entry.path().display()))?;
        match kind.is_dir() {
            true => walk(root, &entry.path(), paths)?,
            false => paths.push(entry.path()),
        }
    }
    Ok(())
}

/// Whether `path` is `prefix` or stands below it.
fn below(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || prefix.ends_with('/'))
}

#[cfg(test)]
fn rust(path: &str, text: &str) -> RustFile {
    rust_file(File { path: path.to_string(), text: text.to_string() })
}
