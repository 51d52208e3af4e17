//! The data of functions of the code generator's IR.

use super::{View, code_json};
use crate::ir::host_target;
use serde_json::{Value, json};
use tierlock_codegen::Fuel;
use tierlock_codegen::compile::{self, compile};
use tierlock_codegen::ir::{Function, Inst, SourceMap, parse_module, verify};
use tierlock_codegen::passes::{self, PassSet};
use tierlock_codegen::view::{self, CodeView};

pub fn data(view: &View, text: &str) -> Result<Value, String> {
    let file = view.file.display();
    let target = view.target.or_else(host_target).ok_or("name a target: no code is made for this machine")?;
    let module = parse_module(text).map_err(|error| format!("{file}:{error}"))?;
    let found = module.iter().find(|(function, _)| function.name == view.function);
    let Some((function, map)) = found else {
        let names: Vec<&str> = module.iter().map(|(function, _)| &*function.name).collect();
        return Err(format!("no function `{}` in {file}: {}", view.function, names.join(", ")));
    };
    if let Err(error) = verify(function) {
        let (line, column) = map.locate(error.block, error.inst);
        return Err(format!("{file}:{line}:{column}: {error}"));
    }
    let mut code = CodeView::default();
    let nothing = |_| None;
    code.pictures.push(view::of_function("parse", 0, function, &nothing));
    let mut last = function.clone();
    passes::run_observed(
        &mut last,
        PassSet::all(),
        &mut Fuel::unlimited(),
        true,
        &mut |pass, function, rewrites| {
            code.pictures.push(view::of_function(pass.name(), rewrites, function, &nothing));
        },
    );
    // The passes have run.
    let options =
        compile::Options { passes: PassSet::none(), annotate: true, ..compile::Options::new(target) };
    let compiled = compile(&last, &options).map_err(|error| format!("@{}: {error}", function.name))?;
    code.finish(&last, &compiled, &nothing);
    let mut json = code_json(&code);
    json["title"] = json!(format!("@{}", function.name));
    json["target"] = json!(target.arch.to_string());
    json["source_name"] = json!(file.to_string());
    json["source"] = json!(text.lines().collect::<Vec<_>>());
    json["inst_lines"] = lines(function, map);
    let file = view.file.file_name().unwrap_or_default().to_string_lossy();
    Ok(json!({
        "title": format!("@{} in {file}", function.name),
        "kind": "ir",
        "left_out": 0,
        "compilations": [json],
    }))
}

/// The line of each instruction that the source has.
fn lines(function: &Function, map: &SourceMap) -> Value {
    let insts = (0..function.inst_count()).map(Inst::new);
    json!(insts.map(|inst| map.locate(None, Some(inst)).0).collect::<Vec<u32>>())
}
