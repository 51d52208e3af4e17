//! The sections of the page, from top to bottom.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::data::{CellReport, Data, MatrixReport};
use super::html::{Field, Table, escape, slug};
use super::{plot, trend};
use crate::bench::figures::{INSTRUCTIONS, Programs, grouped};
use crate::bench::history::Entry;
use crate::bench::peers::{self, geometric_mean};

/// Failures that are listed in full.
const FAILURES_MAX: usize = 200;

/// One part of the page.
pub struct Section {
    /// The target of links to it.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What stands below that, as HTML.
    pub body: String,
}

/// All of them.
pub fn all(data: &Data) -> Vec<Section> {
    vec![
        Section { id: "summary", title: "Summary", body: summary(data) },
        Section { id: "matrix", title: "Matrix", body: matrix(data) },
        Section { id: "speedups", title: "Tier speedups", body: speedups(data) },
        Section { id: "history", title: "History", body: history(data) },
        Section { id: "baselines", title: "Baselines", body: baselines(data) },
        Section { id: "peers", title: "Peers", body: peers(data) },
    ]
}

/// Says what is not there and what would make it.
fn missing(what: &str, command: &str) -> String {
    format!("<p class=missing>{} <code>{}</code></p>\n", escape(what), escape(command))
}

fn note(text: &str) -> String {
    format!("<p class=note>{}</p>\n", escape(text))
}

fn summary(data: &Data) -> String {
    let mut cards = Vec::new();
    let mut card = |value: String, what: String, good: Option<bool>| {
        let class = match good {
            Some(true) => " good",
            Some(false) => " bad",
            None => "",
        };
        cards.push(format!(
            "<div class=\"card{class}\"><b>{}</b><span>{}</span></div>",
            escape(&value),
            escape(&what)
        ));
    };
    match &data.matrix {
        None => card("?".to_string(), "no run of the matrix".to_string(), None),
        Some(report) => {
            let wrong = report.failed + report.not_run;
            let what = match (report.interrupted, report.not_run) {
                (true, n) => format!("cells failed, {n} not run: the run was ended"),
                (false, 0) => "cells failed".to_string(),
                (false, n) => format!("cells failed or were not run ({n})"),
            };
            card(
                grouped(report.passed as u64),
                "cells agree".to_string(),
                (wrong == 0 && report.passed > 0).then_some(true),
            );
            card(grouped(wrong as u64), what, Some(wrong == 0));
        }
    }
    for (arch, baseline) in &data.baselines {
        let Some(base) = data.configs.first() else { continue };
        for config in data.configs.iter().skip(1) {
            if let Some(mean) = mean_speedup(&baseline.program, base, config) {
                card(format!("{mean:.2}×"), format!("{config} over {base}, {arch}"), None);
            }
        }
    }
    if let Some(report) = &data.peers {
        for (i, name) in report.peers.iter().enumerate().filter(|(_, name)| name.starts_with("tierlock")) {
            if let Some(mean) = report.mean_speed(i) {
                card(format!("{mean:.2}×"), format!("{name} to {}", report.base), None);
            }
        }
    }
    if let Some(last) = data.history.last() {
        card(trend::day(&last.date), format!("last saved baseline, {}", last.revision), None);
    }
    format!("<div class=cards>{}</div>\n", cards.join("\n"))
}

fn matrix(data: &Data) -> String {
    let Some(report) = &data.matrix else {
        let what = format!("There is no {}. A run of the matrix writes it:", data.matrix_path.display());
        return missing(&what, "cargo xtask ci matrix");
    };
    let mut out = note(&format!(
        "{} cells in {}, run {}. In each field: how many agree, and of how many where not all do.",
        grouped(report.cells.len() as u64),
        minutes(report.seconds),
        data.matrix_date.replace('T', " ").replace('Z', " UTC")
    ));
    if report.interrupted {
        out.push_str(
            "<p class=missing>Somebody ended this run; what had not run by then is counted as not run.</p>\n",
        );
    }
    for lane in &report.lanes {
        out.push_str(&lane_table(data, report, &lane.name, lane.emulated));
    }
    out.push_str(&failures(report));
    out
}

fn lane_table(data: &Data, report: &MatrixReport, lane: &str, emulated: bool) -> String {
    let cells: Vec<&CellReport> = report.cells.iter().filter(|cell| cell.lane == lane).collect();
    if cells.is_empty() {
        return String::new();
    }
    let mut configs: Vec<&str> = Vec::new();
    for cell in &cells {
        if !configs.contains(&cell.config.as_str()) {
            configs.push(&cell.config);
        }
    }
    configs.sort_by_key(|config| {
        data.cells_configs.iter().position(|own| own == config).unwrap_or(data.cells_configs.len())
    });
    let areas: BTreeSet<&str> = cells.iter().map(|cell| cell.area()).collect();
    let mut counts: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
    for cell in &cells {
        let passed = usize::from(cell.class == "passed");
        for key in
            [(cell.area(), cell.config.as_str()), ("", cell.config.as_str()), (cell.area(), ""), ("", "")]
        {
            let (all, good) = counts.entry(key).or_default();
            *all += 1;
            *good += passed;
        }
    }
    let how = if emulated { "emulated" } else { "native" };
    let head = std::iter::once("area".to_string());
    let head = head.chain(configs.iter().map(|config| config.to_string())).chain(["all".to_string()]);
    let mut table = Table::new(&format!("matrix {lane}"), &format!("{lane} ({how})"), head.collect());
    let schedule = |config: &str| {
        cells
            .iter()
            .find(|cell| cell.config == config)
            .and_then(|cell| cell.schedule.clone())
            .unwrap_or_default()
    };
    for area in areas.iter().copied().chain([""]) {
        let mut row =
            vec![if area.is_empty() { Field::text("all").class("total") } else { Field::text(area) }];
        for config in configs.iter().copied().chain([""]) {
            let Some((all, good)) = counts.get(&(area, config)).copied() else {
                row.push(Field::none().titled("no cell"));
                continue;
            };
            let field = match good == all {
                true => Field::number(good as f64, &grouped(good as u64)).class("n good"),
                false => Field::number(good as f64, &format!("{good} of {all}")).class("n bad"),
            };
            row.push(field.titled(&schedule(config)));
        }
        table.row(row);
    }
    table.render()
}

fn failures(report: &MatrixReport) -> String {
    let failed: Vec<&CellReport> =
        report.cells.iter().filter(|cell| cell.class != "passed" && cell.class != "not-run").collect();
    if failed.is_empty() {
        return note("No cell failed.");
    }
    let mut out = String::from("<h3>Failures</h3>\n<div class=failures>\n");
    for cell in failed.iter().take(FAILURES_MAX) {
        let _ = writeln!(
            out,
            "<details><summary><b class=bad>{}</b> {} <span>[{}, {}]</span></summary><pre>{}</pre><pre class=command>{}</pre></details>",
            escape(&cell.class),
            escape(&cell.program),
            escape(&cell.config),
            escape(&cell.lane),
            escape(cell.detail.as_deref().unwrap_or_default().trim_end()),
            escape(cell.command.as_deref().unwrap_or_default())
        );
    }
    out.push_str("</div>\n");
    if failed.len() > FAILURES_MAX {
        out.push_str(&note(&format!(
            "and {} more; all of them are in {}",
            failed.len() - FAILURES_MAX,
            "target/xtask/failures"
        )));
    }
    out
}

fn minutes(seconds: f64) -> String {
    format!("{} min {} s", seconds as u64 / 60, seconds as u64 % 60)
}

/// How many times fewer instructions a configuration takes for a program.
fn speedup(programs: &Programs, program: &str, base: &str, config: &str) -> Option<f64> {
    let configs = programs.get(program)?;
    let of = |config: &str| Some(*configs.get(config)?.get(INSTRUCTIONS)? as f64).filter(|n| *n > 0.0);
    Some(of(base)? / of(config)?)
}

fn mean_speedup(programs: &Programs, base: &str, config: &str) -> Option<f64> {
    let ratios: Vec<f64> =
        programs.keys().filter_map(|program| speedup(programs, program, base, config)).collect();
    geometric_mean(&ratios)
}

fn speedups(data: &Data) -> String {
    let Some(base) = data.configs.first() else {
        return missing("ci/matrix.toml names no configurations of the benchmarks:", "[[bench.config]]");
    };
    if data.baselines.is_empty() {
        return missing(
            "There is no baseline in corpus/baselines. It is made by",
            "cargo xtask bench --save",
        );
    }
    let mut out = note(&format!(
        "How many times fewer guest instructions a whole run takes than under {base}, by the baselines; start-up and compiling are counted in."
    ));
    out.push_str("<div class=beside>\n");
    for (arch, baseline) in &data.baselines {
        let others: Vec<&String> = data.configs.iter().skip(1).collect();
        let head = std::iter::once("program".to_string())
            .chain(others.iter().map(|config| format!("{config} / {base}")));
        let mut table = Table::new(&format!("speedups {arch}"), arch, head.collect());
        let programs = &baseline.program;
        let all = || {
            programs
                .keys()
                .flat_map(|program| others.iter().filter_map(move |c| speedup(programs, program, base, c)))
        };
        let most = all().fold(1.0, f64::max);
        let field = |ratio: Option<f64>| match ratio {
            Some(ratio) => Field::number(ratio, &format!("{ratio:.2}×")).bar(ratio / most),
            None => Field::none(),
        };
        for program in programs.keys() {
            let name = Field::text(short(program));
            let fields = others.iter().map(|config| field(speedup(programs, program, base, config)));
            table.row(std::iter::once(name).chain(fields).collect());
        }
        let means = others.iter().map(|config| field(mean_speedup(programs, base, config)));
        table.row(std::iter::once(Field::text("geometric mean").class("total")).chain(means).collect());
        out.push_str(&table.render());
    }
    out.push_str("</div>\n");
    out
}

/// A program's name without its area.
fn short(program: &str) -> &str {
    program.split_once('/').map_or(program, |(_, name)| name)
}

fn history(data: &Data) -> String {
    if data.history.is_empty() {
        return missing(
            "There is no corpus/baselines/history.jsonl. Each saved baseline adds to it:",
            "cargo xtask bench --save",
        );
    }
    let mut out = note(
        "Each point is a saved baseline. Lines are geometric means over the programs, against the first; lower is better. A dashed line: the toolchain or QEMU changed, \
         and numbers before and after are not comparable. Point at one for what it stands for.",
    );
    let archs: BTreeSet<&str> = data.history.iter().map(|entry| entry.arch.as_str()).collect();
    for arch in archs {
        let entries: Vec<&Entry> = data.history.iter().filter(|entry| entry.arch == arch).collect();
        let configs = configs_of(data, &entries);
        let _ = writeln!(out, "<h3>{}</h3>", escape(arch));
        if entries.len() == 1 {
            out.push_str(&note("One saved baseline; a line needs two."));
        }
        let legend: Vec<_> = configs
            .iter()
            .enumerate()
            .map(|(i, config)| format!("<span class=\"key c{}\">{}</span>", i % plot::COLORS, escape(config)))
            .collect();
        let _ = writeln!(out, "<p class=legend>{}</p>\n<div class=plots>", legend.join(" "));
        for figure in figures_of(data, &entries) {
            let trend = trend::of(&entries, &configs, &figure);
            if trend.series.is_empty() {
                continue;
            }
            let svg =
                plot::lines(&format!("{figure} on {arch}"), &trend.places, &trend.breaks, &trend.series);
            let _ = writeln!(
                out,
                "<figure id=\"{}\"><figcaption>{}</figcaption>{svg}</figure>",
                slug(&format!("plot {arch} {figure}")),
                escape(&figure)
            );
        }
        out.push_str("</div>\n");
    }
    out
}

/// The matrix's configurations first, so that colours stay; then those that only the past knows.
fn configs_of(data: &Data, entries: &[&Entry]) -> Vec<String> {
    let used: BTreeSet<&str> = entries
        .iter()
        .flat_map(|entry| entry.rows.keys().filter_map(|row| Some(row.rsplit_once(' ')?.1)))
        .collect();
    let mut configs: Vec<String> = data.configs.clone();
    configs.extend(
        used.iter().filter(|name| !data.configs.iter().any(|own| own == *name)).map(|name| name.to_string()),
    );
    configs
}

/// The gated figures first, in the matrix's order.
fn figures_of(data: &Data, entries: &[&Entry]) -> Vec<String> {
    let used: BTreeSet<&String> = entries.iter().flat_map(|entry| &entry.figures).collect();
    order_figures(data, used)
}

fn order_figures(data: &Data, used: BTreeSet<&String>) -> Vec<String> {
    let gated = data.gated.iter().filter(|name| used.contains(name));
    let rest = used.iter().copied().filter(|name| !data.gated.contains(name));
    gated.chain(rest).cloned().collect()
}

fn baselines(data: &Data) -> String {
    if data.baselines.is_empty() {
        return missing(
            "There is no baseline in corpus/baselines. It is made by",
            "cargo xtask bench --save",
        );
    }
    let mut out = String::new();
    for (arch, baseline) in &data.baselines {
        let versions = &baseline.versions;
        out.push_str(&note(&format!(
            "{arch}: {}, {}, {}, QEMU {} -cpu {}",
            versions.target, versions.profile, versions.rustc, versions.qemu, versions.cpu
        )));
        let entries: Vec<&Entry> = data.history.iter().filter(|entry| entry.arch == *arch).collect();
        let names: BTreeSet<&String> = baseline
            .program
            .values()
            .flat_map(|configs| configs.values().flat_map(|figures| figures.keys()))
            .collect();
        let names = order_figures(data, names);
        let head = ["program", "configuration", "trend"]
            .map(str::to_string)
            .into_iter()
            .chain(names.iter().cloned());
        let mut table = Table::new(&format!("baseline {arch}"), arch, head.collect()).filtered();
        for (program, configs) in &baseline.program {
            for (config, figures) in configs {
                let mut row = vec![
                    Field::text(short(program)),
                    Field::text(config),
                    trend_field(&entries, program, config),
                ];
                row.extend(names.iter().map(|name| match figures.get(name) {
                    Some(number) => Field::number(*number as f64, &grouped(*number)),
                    None => Field::none(),
                }));
                table.row(row);
            }
        }
        out.push_str(&table.render());
    }
    out
}

/// The instructions of one program through the history, as a small line.
fn trend_field(entries: &[&Entry], program: &str, config: &str) -> Field {
    let numbers = trend::row(entries, program, config, INSTRUCTIONS);
    let (Some(first), Some(last)) = (numbers.first(), numbers.last()) else { return Field::none() };
    if numbers.len() < 2 {
        return Field::none().titled("one saved baseline of these versions");
    }
    let title = format!(
        "instructions: {} → {} ({}), {} saved",
        grouped(*first),
        grouped(*last),
        crate::bench::figures::percent(*first, *last),
        numbers.len()
    );
    let values: Vec<f64> = numbers.iter().map(|n| *n as f64).collect();
    Field::html(plot::spark(&values, &title)).sorted(*last as f64 / (*first as f64).max(1.0))
}

fn peers(data: &Data) -> String {
    let Some(report) = &data.peers else {
        return missing(
            "There is no comparison with other engines yet. It is made by",
            "cargo xtask bench peers",
        );
    };
    let mut out = note(&format!(
        "Measured {} at {}. Speeds are those of {} = 1, larger is faster: of whole processes by the least user + system time; steady, by the least wall time of a round \
         after the first of several in one process.",
        report.date.replace('T', " ").replace('Z', " UTC"),
        report.revision,
        report.base
    ));
    if !report.missing.is_empty() {
        out.push_str(&note(&format!("Not installed: {}.", report.missing.join(", "))));
    }
    out.push_str(&peers_overview(report));
    out.push_str("<div class=beside>\n");
    let table = |id: &str, caption: &str, field: &dyn Fn(&peers::Row, usize) -> Field| {
        let head = std::iter::once("program".to_string()).chain(report.peers.iter().cloned());
        let mut table = Table::new(id, caption, head.collect()).filtered();
        for row in &report.programs {
            let fields = (0..report.peers.len()).map(|i| field(row, i));
            table.row(std::iter::once(Field::text(short(&row.program))).chain(fields).collect());
        }
        table.render()
    };
    let base = report.peers.iter().position(|name| *name == report.base);
    out.push_str(&table("peers time", "Whole process, ms of user + system time, least", &|row, i| {
        let cell = &row.cells[i];
        let Some(ms) = cell.cpu_ms() else { return failed(cell) };
        let ratio = base.and_then(|base| Some(row.cells[base].cpu_ms()? / ms));
        let title =
            ratio.map(|ratio| format!("{ratio:.2} times the speed of {}", report.base)).unwrap_or_default();
        Field::number(ms, &format!("{ms:.0}")).titled(&title)
    }));
    let ms = |cell: &peers::Cell, value: Option<f64>| match value {
        Some(ms) => Field::number(ms, &format!("{ms:.0}")),
        None => failed(cell),
    };
    out.push_str(&table(
        "peers first",
        "Time to the first result, ms of wall time from the start of the process",
        &|row, i| ms(&row.cells[i], row.cells[i].first_ms()),
    ));
    out.push_str(&table(
        "peers steady",
        "Steady state, ms of wall time for one more round in the same process, least",
        &|row, i| ms(&row.cells[i], row.cells[i].steady_ms()),
    ));
    out.push_str(&table(
        "peers memory",
        "Peak memory, MB, median",
        &|row, i| match row.cells[i].rss_bytes() {
            Some(bytes) => Field::number(bytes, &format!("{:.1}", bytes / 1e6)),
            None => failed(&row.cells[i]),
        },
    ));
    out.push_str("</div>\n");
    out
}

fn failed(cell: &peers::Cell) -> Field {
    match &cell.failure {
        Some(why) => Field::number(1e15, "failed").class("n bad").titled(why),
        None => Field::none().titled("not measured"),
    }
}

fn peers_overview(report: &peers::Report) -> String {
    let head = [
        "engine",
        "speed",
        "steady speed",
        "programs",
        "start-up, ms",
        "start-up, ms of CPU",
        "peak memory when empty, MB",
    ];
    let mut table = Table::new(
        "peers overview",
        "Geometric means over the programs that ran",
        head.map(str::to_string).to_vec(),
    );
    let speeds: Vec<_> =
        (0..report.peers.len()).map(|i| (report.mean_speed(i), report.mean_steady_speed(i))).collect();
    let most =
        |values: &mut dyn Iterator<Item = Option<f64>>| values.flatten().fold(f64::MIN_POSITIVE, f64::max);
    let (most_speed, most_steady) =
        (most(&mut speeds.iter().map(|pair| pair.0)), most(&mut speeds.iter().map(|pair| pair.1)));
    for (i, name) in report.peers.iter().enumerate() {
        let speed = |value: Option<f64>, most: f64| match value {
            Some(value) => Field::number(value, &format!("{value:.2}")).bar(value / most),
            None => Field::none(),
        };
        let empty = &report.empty.cells[i];
        let field = |value: Option<f64>| match value {
            Some(value) => Field::number(value, &format!("{value:.1}")),
            None => failed(empty),
        };
        let ran = report.programs.iter().filter(|row| row.cells[i].failure.is_none()).count();
        table.row(vec![
            Field::text(name),
            speed(speeds[i].0, most_speed),
            speed(speeds[i].1, most_steady),
            Field::number(ran as f64, &format!("{ran} of {}", report.programs.len())),
            field(empty.wall_ms()),
            field(empty.cpu_ms()),
            field(empty.rss_bytes().map(|bytes| bytes / 1e6)),
        ]);
    }
    table.render()
}
