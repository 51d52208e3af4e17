//! `cargo xtask report`: one HTML page with all that the harness knows of this tree: the matrix, baselines, tier speedups, history and peers.
//!
//! The page stands alone: style and script are inside of it, plots are SVG, and a content security policy forbids it any request, so that it can be kept as an artifact,
//! mailed, and opened from a disk. A small script sorts and filters; everything is there without it. Rejected: a plotting library, which would be most of the page, and a
//! script that draws, which would leave nothing to print.
//!
//! # Invariants
//! - What is missing is said, with the command that makes it; it is no error. What is broken is an error.
//! - Every text passes `html::escape`.

pub mod browser;
pub mod check;
mod data;
mod html;
mod plot;
mod sections;
mod trend;
pub mod view;

use std::fs;
use std::path::{Path, PathBuf};

use self::data::Data;
use crate::error::{Context, Result};
use crate::{matrix, run};

/// What the command line chose.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Where the page goes.
    pub out: Option<PathBuf>,
    /// The report of the matrix; `target/xtask/matrix.json` where not given.
    pub matrix: Option<PathBuf>,
    /// The samples of `bench peers`; those of its last run where not given.
    pub peers: Option<PathBuf>,
}

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// Writes the page.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let path = write(root, options)?;
    println!("wrote {}", path.display());
    Ok(())
}

/// Writes the page and says where it is.
fn write(root: &Path, options: &Options) -> Result<PathBuf> {
    let data = data::load(root, &matrix::load(root)?, options)?;
    let path = options.out.clone().unwrap_or_else(|| run::target_folder(root).join("xtask/report.html"));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(&path, render(&data)).context(|| format!("cannot write {}", path.display()))?;
    Ok(path)
}

fn render(data: &Data) -> String {
    let sections = sections::all(data);
    let links: String = sections
        .iter()
        .map(|section| format!("<a href=\"#{}\">{}</a>\n", section.id, html::escape(section.title)))
        .collect();
    let bodies: String = sections
        .iter()
        .map(|section| {
            format!(
                "<section id={}>\n<h2>{}</h2>\n{}</section>\n",
                section.id,
                html::escape(section.title),
                section.body
            )
        })
        .collect();
    format!(
        "<!doctype html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n\
         <meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n\
         <meta name=viewport content=\"width=device-width, initial-scale=1\">\n<meta name=color-scheme content=\"light dark\">\n\
         <link rel=icon href=\"data:,\">\n<title>Tierlock: report of {revision}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header>\n<h1>Tierlock</h1>\n<p>Revision <code>{revision}</code>, made {date}</p>\n<nav>\n{links}</nav>\n</header>\n<main>\n{bodies}</main>\n\
         <script>\n{SCRIPT}</script>\n</body>\n</html>\n",
        revision = html::escape(&data.revision),
        date = html::escape(&data.date.replace('T', " ").replace('Z', " UTC")),
    )
}
