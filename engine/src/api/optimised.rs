//! Listings of optimised code: source, bytecode, machine code, and beside each machine instruction what it is for.

use crate::jit::opt::view::{Compilation, ExitView};
use rustc_hash::FxHashMap;
use std::fmt::Write;
use tierlock_codegen::view::{MachineLine, PictureKind};

/// Columns of machine code, behind its address.
const MACHINE_COLUMNS: usize = 62;
/// Columns of raw bytes.
const BYTES_COLUMNS: usize = 20;
/// Characters of a source line that are shown.
const SOURCE_COLUMNS: usize = 100;

/// Lists one compilation: what was built in, the code with guards, calls, and what register allocation added, and what each exit means.
pub fn list_optimised(compilation: &Compilation) -> String {
    let mut out = String::new();
    heading(&mut out, compilation);
    let mut shown = Shown::default();
    let nodes = nodes(compilation);
    for line in &compilation.code.machine {
        shown.step(&mut out, compilation, line);
        machine(&mut out, compilation, line, &nodes);
    }
    out.push_str("\n; the thunk that stubs go on to: keeps all registers, has the frames laid out, and runs T1 on them (addresses left out)\n");
    for line in &compilation.thunk {
        let _ = writeln!(out, "{:5x}  {:BYTES_COLUMNS$}  {}", line.offset, hex(&line.bytes), line.text);
    }
    out
}

fn heading(out: &mut String, of: &Compilation) {
    let code = &of.code;
    let count = |kind: &str| code.machine.iter().filter(|line| line.kind == kind).count();
    let _ = writeln!(out, "; {}, for {}", of.title(), of.target.arch);
    let _ = writeln!(
        out,
        "; {} bytes, frame {} bytes, {} exits, {} spill slots; added by register allocation: {} spills, {} reloads, {} moves, {} constants",
        code.bytes,
        code.frame_bytes,
        of.exits.len(),
        code.spill_slots,
        count("spill"),
        count("reload"),
        count("move"),
        count("remat"),
    );
    for view in &of.inlining {
        let _ = writeln!(out, "; {view}");
    }
}

/// What headings were written last.
#[derive(Default)]
struct Shown {
    source: Option<(u16, u32)>,
    bytecode: Option<(u16, u32)>,
    kind: &'static str,
    stub: Option<u32>,
}

impl Shown {
    /// Writes what begins with a line.
    fn step(&mut self, out: &mut String, of: &Compilation, line: &MachineLine) {
        let apart = matches!(line.kind, "frame" | "rare" | "stub");
        if apart && self.kind != line.kind {
            let _ = writeln!(
                out,
                "\n; {}",
                match line.kind {
                    "frame" => "the frame is made",
                    "rare" => "rarely needed parts",
                    _ =>
                        "stubs of exits: the number of the exit, and on to the code that lays out T1's frames",
                }
            );
        }
        self.kind = if apart { line.kind } else { "code" };
        if line.kind == "stub" && self.stub != line.exit {
            self.stub = line.exit;
            if let Some(exit) = line.exit.and_then(|at| of.exits.get(at as usize)) {
                let _ = writeln!(out, "; exit #{}: {}", line.exit.unwrap_or(0), describe(exit));
            }
        }
        let Some(at) = line.keys.bytecode.filter(|_| !apart) else { return };
        if self.bytecode == Some(at) {
            return;
        }
        self.bytecode = Some(at);
        if let Some((number, _)) = of.place(at) {
            let source = Some((at.0, number));
            if self.source != source {
                self.source = source;
                let text = of.source.lines().nth(number as usize - 1).unwrap_or_default().trim();
                let text: String = text.chars().take(SOURCE_COLUMNS).collect();
                let _ = writeln!(out, "\n; {number}: {text}");
            }
        }
        let (line, column) = of.place(at).unwrap_or_default();
        let frame = of.frames.get(usize::from(at.0)).map_or("", |frame| &frame.name);
        let inner = if at.0 == 0 { String::new() } else { format!("{frame} ") };
        let _ = writeln!(
            out,
            ";   {inner}@{} {} ({line}:{column})",
            at.1,
            of.instruction(at).unwrap_or_default()
        );
    }
}

/// The texts of the nodes of the graph as it was lowered, by number.
fn nodes(of: &Compilation) -> FxHashMap<u32, &str> {
    let graph = of.code.pictures.iter().rfind(|picture| picture.kind == PictureKind::Graph);
    let lines = graph.into_iter().flat_map(|graph| graph.blocks.iter().flat_map(|block| &block.lines));
    let texts = lines.filter_map(|line| {
        let text = line.text.split_once(" = ").map_or(&*line.text, |(_, text)| text);
        // Where it leaves to, the exit says better.
        Some((line.keys.node?, text.split(" else ").next().unwrap_or(text)))
    });
    texts.collect()
}

fn hex(bytes: &[u8]) -> String {
    let mut text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    if text.len() > BYTES_COLUMNS {
        text.truncate(BYTES_COLUMNS - 2);
        text.push_str("..");
    }
    text
}

fn machine(out: &mut String, of: &Compilation, line: &MachineLine, nodes: &FxHashMap<u32, &str>) {
    let text = format!("{:BYTES_COLUMNS$}  {}", hex(&line.bytes), line.text);
    let mut note = line.note.clone();
    if line.kind != "stub"
        && let Some(exit) = line.exit.and_then(|at| of.exits.get(at as usize))
        && let Some((function, offset, (row, column))) = exit.frames.last()
    {
        let what = line.keys.node.and_then(|node| nodes.get(&node)).copied().unwrap_or_default();
        let stub = line.exit.unwrap_or(0);
        note = format!("{what} else exit #{stub}: {} in {function} @{offset} ({row}:{column})", exit.kind);
    }
    if line.kind == "stub" {
        note.clear();
    }
    let node = line.keys.node.map(|node| format!("n{node} ")).unwrap_or_default();
    let note = format!("{node}{note}");
    let _ = match note.trim_end() {
        "" => writeln!(out, "{:5x}  {text}", line.offset),
        note => writeln!(out, "{:5x}  {text:MACHINE_COLUMNS$} ; {note}", line.offset),
    };
}

/// An exit in one line: why, where T1 goes on, and what it finds in its registers.
fn describe(exit: &ExitView) -> String {
    let frames: Vec<String> = exit
        .frames
        .iter()
        .map(|(name, offset, (line, column))| format!("{name} @{offset} ({line}:{column})"))
        .collect();
    let values: Vec<String> = exit
        .values
        .iter()
        .map(|(frame, register, rep, place)| {
            let inner = if *frame == 0 { String::new() } else { format!("f{frame}.") };
            format!("{inner}r{register} = {place} {rep}")
        })
        .collect();
    format!("{}; T1 goes on in {}; {}", exit.kind, frames.join(" > "), values.join(", "))
}
