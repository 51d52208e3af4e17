//! `cargo xtask ci report-check`: the page in a real browser.
//!
//! Three pages are made and opened: one of a sample project, of which the number of tables, plots and points is known and whose texts try to become markup; one of
//! a project that has nothing yet; and that of this tree. None may complain in the console or ask for anything, and none may be wider than a phone. On the first, a heading
//! is pressed and a filter typed into. Screenshots are left in `target/xtask/report-check` for a person.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::browser::{self, Browser};
use super::{Options, write};
use crate::bench::baseline::{self, Baseline};
use crate::bench::figures::{Programs, Versions};
use crate::bench::history::{self, Entry};
use crate::bench::peers::{Cell, Report, Row, Run};
use crate::error::{Context, Result};
use crate::{fail, matrix, run, setup};

/// What a text would do if it became markup.
const HOSTILE: &str =
    "</pre><script>window.pwned = 1</script><img src=x onerror='window.pwned = 2'> \"&amp;'";

const ARCHS: [&str; 2] = ["x86_64", "aarch64"];
const PROGRAMS: [&str; 5] =
    ["bench/fib", "bench/richards", "bench/stringbuild", "bench/prop_mega", "bench/sieve"];
const CONFIGS: [&str; 3] = ["interp", "baseline", "auto"];
const FIGURES: [&str; 3] = ["instructions", "compiled_bytes", "peak_bytes"];
const SAVED: u64 = 14;

/// The page's sections.
const SECTIONS: [&str; 6] = ["summary", "matrix", "speedups", "history", "baselines", "peers"];

/// A desk and a phone.
const WIDE: (u32, u32) = (1280, 900);
const PHONE: (u32, u32) = (390, 844);

/// Makes the pages, opens them, and says how much held; the first thing that does not is an error.
pub fn run(root: &Path, yes: bool) -> Result<usize> {
    let mut check = Check::start(root, "report-check", yes)?;
    let folder = check.folder.clone();

    let sample = folder.join("sample");
    write_sample(&sample, root)?;
    check.open(&sample)?;
    check.sample()?;
    check.sorting()?;
    check.filtering()?;
    check.looks("sample")?;

    let empty = folder.join("empty");
    copy_matrix(root, &empty)?;
    check.open(&empty)?;
    check.equal("document.querySelectorAll('section').length", json!(SECTIONS.len()))?;
    check.equal("document.querySelectorAll('section .missing code').length", json!(5))?;
    check.equal("document.querySelectorAll('table').length", json!(0))?;
    check.looks("empty")?;

    check.open_page(&write(root, &Options::default())?)?;
    check.equal("document.querySelectorAll('section').length", json!(SECTIONS.len()))?;
    check.looks("tree")?;
    check.end()
}

/// A browser, and what held in it.
pub(super) struct Check {
    pub(super) browser: Browser,
    /// Where pages and screenshots go.
    pub(super) folder: PathBuf,
    /// Of the page that is open.
    url: String,
    passed: usize,
}

impl Check {
    /// Starts a browser, with an empty folder of this name.
    pub(super) fn start(root: &Path, name: &str, yes: bool) -> Result<Check> {
        setup::ensure_browser(yes)?;
        let Some(found) = browser::find() else {
            fail!("no browser is on PATH: {}", browser::NAMES.join(", "))
        };
        println!("browser: {}", found.display());
        let folder = run::target_folder(root).join("xtask").join(name);
        let _ = fs::remove_dir_all(&folder);
        let browser = Browser::start(&found, &folder.join("profile"))?;
        Ok(Check { browser, folder, url: String::new(), passed: 0 })
    }

    /// Says how much held.
    pub(super) fn end(self) -> Result<usize> {
        println!("{} checks hold; screenshots are in {}", self.passed, self.folder.display());
        Ok(self.passed)
    }

    /// Makes the page of a project and opens it.
    fn open(&mut self, project: &Path) -> Result<()> {
        let options = Options {
            out: Some(project.join("report.html")),
            peers: Some(project.join("peers.json")).filter(|path| path.exists()),
            matrix: Some(project.join("matrix.json")).filter(|path| path.exists()),
        };
        let page = write(project, &options)?;
        self.open_page(&page)
    }

    pub(super) fn open_page(&mut self, page: &Path) -> Result<()> {
        let page = page.canonicalize().context(|| format!("cannot find {}", page.display()))?;
        self.browser.emulate(WIDE.0, WIDE.1, false)?;
        self.url = format!("file://{}", page.display());
        self.browser.open(&self.url.clone())
    }

    /// Holds what an expression gives against what it should.
    pub(super) fn equal(&mut self, expression: &str, expected: Value) -> Result<()> {
        let found = self.browser.evaluate(expression)?;
        if found != expected {
            fail!("{}: `{expression}` is {found}, expected {expected}", self.url);
        }
        self.passed += 1;
        Ok(())
    }

    /// As many of everything as the sample has.
    fn sample(&mut self) -> Result<()> {
        let counts = [
            // A table for each lane; speedups and baselines of each architecture; five of peers.
            ("section#matrix table", 3),
            ("section#speedups table", 2),
            ("section#baselines table", 2),
            ("section#peers table", 5),
            ("section#history svg.plot", ARCHS.len() * FIGURES.len()),
            // The interpreter compiles nothing, and has no line there.
            ("section#history .point", ARCHS.len() * (3 + 2 + 3) * SAVED as usize),
            ("section#history .point > title", ARCHS.len() * (3 + 2 + 3) * SAVED as usize),
            // Each line is broken once, where QEMU changes.
            ("section#history polyline.line", ARCHS.len() * (3 + 2 + 3) * 2),
            ("section#history line.break > title", ARCHS.len() * FIGURES.len()),
            ("section#baselines svg.spark", ARCHS.len() * PROGRAMS.len() * CONFIGS.len()),
            ("section#baselines tbody tr", ARCHS.len() * PROGRAMS.len() * CONFIGS.len()),
            ("section#speedups tbody tr", ARCHS.len() * (PROGRAMS.len() + 1)),
            ("#peers-time tbody tr", PROGRAMS.len()),
            ("#peers-overview tbody tr", 3),
            ("#peers-time td.bad", 1),
            ("#matrix-x86-64-native td.bad", 4),
            ("section#matrix .failures details", 1),
            (".missing", 0),
            // What a program printed is text.
            ("main script, main img", 0),
        ];
        for (selector, n) in counts {
            self.equal(&format!("document.querySelectorAll({}).length", json!(selector)), json!(n))?;
        }
        self.equal("document.querySelector('.failures pre').textContent", json!(HOSTILE))?;
        self.equal("typeof window.pwned", json!("undefined"))
    }

    fn sorting(&mut self) -> Result<()> {
        let table = "#baseline-x86-64";
        let column = "Array.from(document.querySelectorAll('#baseline-x86-64 tbody td:nth-child(4)')).map(e => Number(e.dataset.sort))";
        for (order, sign) in [("descending", "-"), ("ascending", "")] {
            self.browser.click(&format!("{table} thead th:nth-child(4) button"))?;
            self.equal(
                &format!("document.querySelector('{table} thead th:nth-child(4)').ariaSort"),
                json!(order),
            )?;
            self.equal(&format!("(() => {{ const c = {column}; return c.length > 3 && c.every((n, i) => i === 0 || {sign}(n - c[i - 1]) >= 0); }})()"), json!(true))?;
        }
        self.browser.click(&format!("{table} thead th:nth-child(1) button"))?;
        self.equal(
            &format!("document.querySelector('{table} thead th:nth-child(4)').ariaSort"),
            json!("none"),
        )?;
        self.equal(&format!("document.querySelector('{table} tbody th').textContent"), json!("fib"))?;
        // The mean stays at the end.
        self.browser.click("#speedups-x86-64 thead th:nth-child(2) button")?;
        self.equal(
            "document.querySelector('#speedups-x86-64 tbody tr:last-child th').textContent",
            json!("geometric mean"),
        )
    }

    fn filtering(&mut self) -> Result<()> {
        let field = "input[data-filter=\"baseline-aarch64\"]";
        self.browser.click(field)?;
        self.browser.type_text("prop AUTO")?;
        let shown = "document.querySelectorAll('#baseline-aarch64 tbody tr:not([hidden])').length";
        self.equal(shown, json!(1))?;
        self.equal(
            &format!("document.querySelector('{field}').closest('p').querySelector('output').textContent"),
            json!("1 of 15 rows"),
        )?;
        let clear = format!(
            "(() => {{ const i = document.querySelector('{field}'); i.value = ''; i.dispatchEvent(new Event('input')); }})()"
        );
        self.browser.evaluate(&clear)?;
        self.equal(shown, json!(15))
    }

    /// Screenshots in every way that a reader may see it; nothing may be cut off, and nothing complain.
    pub(super) fn looks(&mut self, name: &str) -> Result<()> {
        let mut colors = Vec::new();
        for (kind, (width, height), dark) in
            [("wide", WIDE, false), ("wide-dark", WIDE, true), ("phone", PHONE, false)]
        {
            self.browser.emulate(width, height, dark)?;
            self.equal("document.documentElement.scrollWidth <= window.innerWidth", json!(true))?;
            colors.push(self.browser.evaluate("getComputedStyle(document.body).backgroundColor")?);
            let mut images = vec![(format!("{name}-{kind}.png"), None)];
            if name == "sample" {
                // As a whole it is too long to be looked at.
                let parts = SECTIONS.iter();
                images.extend(
                    parts.map(|part| (format!("{name}-{kind}-{part}.png"), Some(format!("#{part}")))),
                );
            }
            for (file, selector) in images {
                let path = self.folder.join(file);
                let image = self.browser.screenshot(selector.as_deref())?;
                fs::write(&path, image).context(|| format!("cannot write {}", path.display()))?;
            }
        }
        if colors[0] == colors[1] {
            fail!("the page looks the same in the light and in the dark");
        }
        let complaints = self.browser.complaints(&self.url)?;
        if !complaints.is_empty() {
            fail!("{} complains: {}", self.url, complaints.join("; "));
        }
        self.passed += 2;
        Ok(())
    }
}

fn copy_matrix(root: &Path, project: &Path) -> Result<()> {
    let text = fs::read_to_string(root.join(matrix::MATRIX_PATH));
    let text = text.context(|| format!("cannot read {}", matrix::MATRIX_PATH))?;
    baseline::replace(&project.join(matrix::MATRIX_PATH), &text)
}

/// A project with a past: figures that fall and rise, a QEMU that changes in the middle, one failure, peers.
fn write_sample(project: &Path, root: &Path) -> Result<()> {
    copy_matrix(root, project)?;
    let mut history = String::new();
    for saved in 0..SAVED {
        for arch in ARCHS {
            let (programs, versions) = (figures(arch, saved), versions(arch, saved));
            let mut entry = Entry::now(project, arch, &versions, &programs);
            entry.date = history::date(1_767_225_600 + saved * 3 * 86_400);
            entry.revision = format!("{:012x}", saved * 0x1234_5678_9abc + 0xabc);
            history.push_str(&serde_json::to_string(&entry).context(|| "cannot write JSON".to_string())?);
            history.push('\n');
            if saved + 1 == SAVED {
                let text = Baseline::new(versions, programs).text();
                baseline::replace(&project.join(baseline::path(arch)), &text)?;
            }
        }
    }
    baseline::replace(&project.join(baseline::FOLDER).join("history.jsonl"), &history)?;
    baseline::replace(&project.join("matrix.json"), &sample_matrix().to_string())?;
    let peers = serde_json::to_string(&sample_peers()).context(|| "cannot write JSON".to_string())?;
    baseline::replace(&project.join("peers.json"), &peers)
}

fn versions(arch: &str, saved: u64) -> Versions {
    Versions {
        rustc: "rustc 1.95.0 (59807616e 2026-04-14)".to_string(),
        qemu: if saved < 9 { "7.2.22" } else { "9.0.1" }.to_string(),
        cpu: "max".to_string(),
        target: format!("{arch}-unknown-linux-musl"),
        profile: "release".to_string(),
    }
}

fn figures(arch: &str, saved: u64) -> Programs {
    let mut programs = Programs::new();
    for (p, program) in PROGRAMS.iter().enumerate() {
        let mut configs = BTreeMap::new();
        for (c, config) in CONFIGS.iter().enumerate() {
            let size = [900_000_000u64, 410_000_000, 1_700_000_000, 52_000_000, 230_000_000][p];
            let better = 1000 - 9 * saved * (1 + c as u64) + if saved == 6 { 31 } else { 0 };
            let arch = if arch == "x86_64" { 100 } else { 113 };
            let instructions = size / [1, 4, 5][c] / 100 * arch * better / 1000;
            let compiled = [0, 9_000 + 700 * p as u64, 8_500 + 690 * p as u64][c] * (100 - saved) / 100;
            let numbers = [instructions, compiled, 3_000_000 + 400_000 * p as u64];
            let named = FIGURES.map(str::to_string).into_iter().zip(numbers);
            configs.insert(config.to_string(), named.collect());
        }
        programs.insert(program.to_string(), configs);
    }
    programs
}

fn sample_matrix() -> Value {
    let lanes = [("x86_64 native", false), ("aarch64 max", true), ("aarch64 cortex-a72", true)];
    let mut cells = Vec::new();
    for (lane, _) in lanes {
        for area in ["arith", "arrays", "bench", "classes", "regexp", "strings"] {
            for config in
                ["interp", "interp-gc", "baseline", "baseline-osr", "auto", "baseline-no-ic", "baseline-gc"]
            {
                for i in 0..7 {
                    if area == "bench" && config.contains("gc") {
                        continue;
                    }
                    let failed =
                        lane == "x86_64 native" && area == "regexp" && config == "baseline" && i == 3;
                    let mut cell = json!({ "program": format!("{area}/p{i}"), "config": config, "schedule": format!("tier={config}"), "lane": lane, "class": "passed", "ms": 1.0 });
                    if failed {
                        cell["class"] = json!("mismatch");
                        cell["detail"] = json!(HOSTILE);
                        cell["command"] = json!(
                            "target/checked/tierlock run --schedule tier=baseline,eager corpus/regexp/p3.js"
                        );
                    }
                    cells.push(cell);
                }
            }
        }
        for i in 0..5 {
            cells.push(json!({ "program": format!("ir/ops/p{i}"), "config": "ir", "schedule": null, "lane": lane, "class": "passed" }));
        }
    }
    let lanes = lanes.map(|(name, emulated)| json!({ "name": name, "emulated": emulated }));
    json!({ "passed": cells.len() - 1, "failed": 1, "not_run": 0, "seconds": 431.0, "lanes": lanes, "cells": cells })
}

fn sample_peers() -> Report {
    let cell = |ms: f64| Cell {
        runs: (0..3).map(|i| Run { wall_ms: ms + f64::from(i), cpu_ms: ms, rss_bytes: 14_000_000 }).collect(),
        first_result_ms: Some(ms * 1.1),
        rounds_ms: vec![ms, ms * 0.8, ms * 0.7, ms * 0.7],
        failure: None,
    };
    let failed = Cell { failure: Some(HOSTILE.to_string()), ..Cell::default() };
    let rows = PROGRAMS.iter().enumerate().map(|(i, program)| {
        let ms = 90.0 + 40.0 * i as f64;
        let quickjs = if i == 2 { failed.clone() } else { cell(ms * 1.4) };
        Row { program: program.to_string(), cells: vec![cell(ms * 0.3), cell(ms), quickjs] }
    });
    Report {
        date: "2026-05-04T12:00:00Z".to_string(),
        revision: "0123456789ab".to_string(),
        base: "node --jitless".to_string(),
        peers: ["tierlock auto", "node --jitless", "quickjs"].map(str::to_string).to_vec(),
        missing: vec!["jsc".to_string()],
        empty: Row { program: "(empty program)".to_string(), cells: vec![cell(2.0), cell(40.0), cell(3.0)] },
        programs: rows.collect(),
    }
}
