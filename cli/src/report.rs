//! What an engine has learnt, as text.

use std::fmt::Write;
use std::time::Duration;
use tierlock::{IcSite, IcState, ShapeNode, ShapeReport, Stats};

/// Every site, and what each of its cases does. Where accesses are not counted there are no counters.
pub fn inline_caches(sites: &[IcSite]) -> String {
    let mut text = format!(
        "{:24} {:>6} {:>9} {:12} {:18} {:14} {:>10} {:>8}  cases\n",
        "function", "offset", "line:col", "operation", "property", "state", "hits", "misses"
    );
    let unused =
        |site: &&IcSite| matches!(site.state, IcState::Unknown | IcState::Uninitialised) && site.misses == 0;
    for site in sites {
        let function = &site.function;
        let mut cases: Vec<String> = site
            .cases
            .iter()
            .map(|case| {
                let mut text = format!("{}: {}", case.receiver, case.action);
                if let Some(offset) = case.slot_offset {
                    let _ = write!(text, " at +{offset}");
                }
                if let Some(shape) = case.new_shape {
                    let _ = write!(text, " -> #{shape}");
                }
                text
            })
            .collect();
        if !site.elements.is_empty() {
            cases.push(format!("elements: {}", site.elements.join(", ")));
        }
        if unused(&site) {
            let known = site.state != IcState::Unknown;
            cases.push(if known { "never on its slow path" } else { "nothing noted" }.to_owned());
        }
        let counter = |count: u32| if site.counted { count.to_string() } else { "-".to_owned() };
        let _ = writeln!(
            text,
            "{function:24} {:6} {:>9} {:12} {:18} {:14} {:>10} {:>8}  {}",
            site.offset,
            format!("{}:{}", site.line, site.column),
            site.operation,
            site.property,
            site.state.name(),
            counter(site.hits),
            counter(site.misses),
            cases.join("; ")
        );
    }
    let unused = sites.iter().filter(unused).count();
    let _ = writeln!(
        text,
        "{} sites, {unused} of them without anything that came on their slow path",
        sites.len()
    );
    text
}

/// The transition trees and the dictionaries.
pub fn shapes(report: &ShapeReport) -> String {
    let mut text = String::from(
        "Shapes of objects that are alive at the end: the transition trees that the program added to\n",
    );
    for root in &report.roots {
        write_node(&mut text, root, 0);
    }
    let _ = writeln!(text, "Objects in dictionary mode: {}", report.dictionaries.len());
    for node in &report.dictionaries {
        let _ = writeln!(
            text,
            "  #{} {} of {}, {}: {}",
            node.id,
            node.kind,
            node.prototype,
            match node.properties.len() {
                1 => "1 property".to_owned(),
                many => format!("{many} properties"),
            },
            shortened(&node.properties)
        );
    }
    text
}

fn write_node(text: &mut String, node: &ShapeNode, depth: usize) {
    let indent = "  ".repeat(depth + 1);
    let what = if depth == 0 {
        format!("{} of {}, {} slots inside", node.kind, node.prototype, node.slots_inside)
    } else {
        node.transition.clone()
    };
    let objects = match node.objects {
        0 => String::new(),
        1 => ", 1 object".to_owned(),
        many => format!(", shared by {many} objects"),
    };
    let _ = writeln!(text, "{indent}#{} {what}{objects}, table {}", node.id, node.table);
    for child in &node.children {
        write_node(text, child, depth + 1);
    }
}

fn shortened(names: &[String]) -> String {
    const SHOWN_MAX: usize = 8;
    let more = if names.len() > SHOWN_MAX { ", ..." } else { "" };
    format!("{}{more}", names[..names.len().min(SHOWN_MAX)].join(", "))
}

/// Counters.
pub fn stats(stats: &Stats, start_ms: f64, run_ms: f64) -> String {
    let kib = |bytes: u64| bytes.div_ceil(1024);
    format!(
        "time: {start_ms:.3} ms to start, {run_ms:.3} ms to run\n\
         heap: {} collections, {} KiB allocated, {} KiB at most, {} KiB now, {} interned strings\n\
         baseline: {} functions, {} KiB of code\n\
         optimiser: {} compilations, {} KiB of code, {} functions refused, {} guards failed, {} pieces of code freed\n\
         compiling: {:.3} ms; {} pieces were out of date when they were there\n",
        stats.collections,
        kib(stats.allocated_bytes),
        kib(stats.peak_bytes as u64),
        kib(stats.held_bytes as u64),
        stats.atoms,
        stats.compiled_functions,
        kib(stats.compiled_bytes),
        stats.optimised,
        kib(stats.optimised_bytes),
        stats.optimiser_refused,
        stats.guards_failed,
        stats.optimised_freed,
        stats.compile_time.as_secs_f64() * 1e3,
        stats.optimised_stale,
    )
}

/// How long the program waited for the optimiser.
pub fn pauses(mut pauses: Vec<Duration>) -> String {
    pauses.sort_unstable();
    let Some(longest) = pauses.last() else { return String::new() };
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    format!(
        "waiting for the optimiser: {} times, half of them below {:.3} ms, {:.3} ms at most\n",
        pauses.len(),
        ms(pauses[pauses.len() / 2]),
        ms(*longest)
    )
}

/// Why functions were not optimised: a line for each reason.
pub fn refusals(refusals: &[(String, u64)]) -> String {
    refusals.iter().map(|(why, count)| format!("not optimised: {count} functions: {why}\n")).collect()
}

/// Counters on one line of JSON, without anything that differs from run to run.
pub fn stats_json(stats: &Stats) -> String {
    let counters = serde_json::json!({
        "collections": stats.collections,
        "allocated_bytes": stats.allocated_bytes,
        "peak_bytes": stats.peak_bytes,
        "compiled_functions": stats.compiled_functions,
        "compiled_bytes": stats.compiled_bytes,
        "optimised": stats.optimised,
        "optimised_bytes": stats.optimised_bytes,
        "optimiser_refused": stats.optimiser_refused,
        "guards_failed": stats.guards_failed,
    });
    format!("{counters}\n")
}
