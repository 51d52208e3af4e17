//! `tierlock view`: one compilation as a page that needs nothing else.
//!
//! The page holds the data as JSON, and draws everything itself: control flow and data flow of every stage, with source, bytecode, machine code, frame states and live
//! intervals beside it. Its style and script are files of their own, put in when this is built. A policy in its head forbids whatever is not in the page.

mod ir;
mod js;

use crate::ir::parse_target;
use crate::{EXIT_UNCAUGHT, EXIT_USAGE, complain, source};
use clap::Args;
use serde_json::{Value, json};
use std::path::PathBuf;
use tierlock_asm::Target;
use tierlock_codegen::view::{CodeView, Keys, PictureKind};

/// Writes a page that shows how a function becomes machine code, stage by stage.
#[derive(Args, Debug)]
pub struct View {
    /// The program, which is run with its output thrown away; or a file of the code generator's IR, as `.ir`.
    file: PathBuf,
    /// The function's name.
    #[arg(short, long, value_name = "NAME")]
    function: String,
    /// Where to write the page.
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    /// Machine code for this target, on any host: x86_64 or aarch64; for IR, also x86_64-v3 or aarch64-lse. By default, for this machine.
    #[arg(long, value_name = "TARGET", value_parser = parse_target)]
    target: Option<Target>,
}

/// Writes the page, and gives the exit code.
pub fn run(arguments: View) -> u8 {
    let text = match source::read(&arguments.file) {
        Ok(text) => text,
        Err(error) => {
            complain(error);
            return EXIT_USAGE;
        }
    };
    let is_ir = arguments.file.extension().is_some_and(|extension| extension == "ir");
    let data = if is_ir { ir::data(&arguments, &text) } else { js::data(&arguments, &text) };
    let data = match data {
        Ok(data) => data,
        Err(why) => {
            complain(why);
            return EXIT_USAGE;
        }
    };
    match std::fs::write(&arguments.output, page(&data)) {
        Ok(()) => 0,
        Err(error) => {
            complain(format_args!("cannot write {}: {error}", arguments.output.display()));
            EXIT_UNCAUGHT
        }
    }
}

/// The page with its data.
fn page(data: &Value) -> String {
    // Whatever is in the data, it cannot end the element that it is in.
    let json = data.to_string().replace('<', "\\u003c");
    let title = data["title"].as_str().unwrap_or_default();
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    // The data last, which may hold the words that stand for the others.
    include_str!("page.html")
        .replace("@TITLE@", &title)
        .replace("@STYLE@", include_str!("page.css"))
        .replace("@SCRIPT@", concat!(include_str!("layout.js"), include_str!("page.js")))
        .replace("@DATA@", &json)
}

/// The stages, the code and the intervals.
fn code_json(code: &CodeView) -> Value {
    let stages = code.pictures.iter().map(|picture| {
        let blocks = picture.blocks.iter().map(|block| {
            let lines = block.lines.iter().map(|line| {
                json!({ "t": line.text, "d": line.defs, "u": line.uses, "s": line.state, "k": keys(&line.keys) })
            });
            json!({
                "name": block.name, "note": block.note, "cold": block.cold, "depth": block.loop_depth,
                "succs": block.succs, "lines": lines.collect::<Vec<_>>(),
            })
        });
        let kind = match picture.kind {
            PictureKind::Graph => "graph",
            PictureKind::Ir => "ir",
            PictureKind::Selected => "selected",
        };
        json!({ "name": picture.stage, "kind": kind, "rewrites": picture.rewrites, "blocks": blocks.collect::<Vec<_>>() })
    });
    let machine = code.machine.iter().map(|line| {
        let bytes: String = line.bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        json!({
            "o": line.offset, "b": bytes, "t": line.text, "n": line.note, "kind": line.kind, "x": line.exit,
            "k": keys(&line.keys),
        })
    });
    let intervals =
        code.intervals.iter().map(|interval| json!({ "name": interval.name, "parts": interval.parts }));
    json!({
        "stages": stages.collect::<Vec<_>>(), "machine": machine.collect::<Vec<_>>(),
        "intervals": intervals.collect::<Vec<_>>(), "bytes": code.bytes, "frame": code.frame_bytes,
        "spills": code.spill_slots,
    })
}

/// From the coarsest to the finest: frame and offset, node, instruction of the IR, selected instruction.
fn keys(keys: &Keys) -> Value {
    let bytecode = keys.bytecode.map(|(frame, offset)| format!("{frame}@{offset}"));
    json!([bytecode, keys.node, keys.inst, keys.code])
}
