//! The data of JavaScript functions: the compilations that running the program leads to.

use super::{View, code_json};
use crate::optimised::{self, Wanted};
use serde_json::{Value, json};
use tierlock::{Architecture, Compilation};
use tierlock_asm::Arch;

/// Compilations beyond so many are left out, the earliest first: each takes some hundred kilobytes.
const COMPILATIONS_MAX: usize = 6;

pub fn data(view: &View, source: &str) -> Result<Value, String> {
    let architecture = view.target.map(|target| match target.arch {
        Arch::X64 => Architecture::X64,
        Arch::A64 => Architecture::A64,
    });
    let wanted = Wanted { function: &view.function, architecture };
    let compilations = optimised::collect(&view.file, source, &wanted)?;
    let shown = &compilations[compilations.len().saturating_sub(COMPILATIONS_MAX)..];
    let file = view.file.file_name().unwrap_or_default().to_string_lossy();
    Ok(json!({
        "title": format!("{} in {file}", view.function),
        "kind": "js",
        "left_out": compilations.len() - shown.len(),
        "compilations": shown.iter().map(compilation_json).collect::<Vec<_>>(),
    }))
}

fn compilation_json(of: &Compilation) -> Value {
    let mut json = code_json(&of.code);
    let frames = of.frames.iter().map(|frame| {
        let bytecode = frame.bytecode.iter();
        let bytecode = bytecode.map(|inst| json!([inst.offset, inst.text, inst.place.0, inst.place.1]));
        json!({ "name": frame.name, "caller": frame.caller, "bytecode": bytecode.collect::<Vec<_>>() })
    });
    let states = of.states.iter().map(|state| {
        json!({ "frame": state.frame, "offset": state.offset, "values": state.values, "caller": state.caller })
    });
    let exits = of.exits.iter().map(|exit| {
        let frames = exit.frames.iter();
        let frames = frames.map(|(name, offset, (line, column))| json!([name, offset, line, column]));
        json!({
            "stub": exit.stub, "kind": exit.kind, "frames": frames.collect::<Vec<_>>(), "values": exit.values,
        })
    });
    json["title"] = json!(of.title());
    json["target"] = json!(of.target.arch.to_string());
    json["source_name"] = json!(of.source_name);
    json["source"] = json!(of.source.lines().collect::<Vec<_>>());
    json["frames"] = json!(frames.collect::<Vec<_>>());
    json["states"] = json!(states.collect::<Vec<_>>());
    json["exits"] = json!(exits.collect::<Vec<_>>());
    json["inlining"] = json!(of.inlining.iter().map(ToString::to_string).collect::<Vec<_>>());
    json
}
