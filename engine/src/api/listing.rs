//! Listings: source, bytecode and machine code side by side, for either architecture on any host.

use crate::code::{FunctionTemplate, disasm};
use crate::frontend::{self, CompileError, CompileOptions, SyntaxNode};
use crate::jit;
use std::fmt::Write;
use std::str::FromStr;
use tierlock_asm::{DisasmLine, Target};

/// An architecture that machine code can be shown for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Architecture {
    /// x86-64.
    X64,
    /// ARM64.
    A64,
}

impl Architecture {
    /// As targets spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Architecture::X64 => "x86_64",
            Architecture::A64 => "aarch64",
        }
    }
}

impl FromStr for Architecture {
    type Err = String;

    fn from_str(text: &str) -> Result<Architecture, String> {
        [Architecture::X64, Architecture::A64]
            .into_iter()
            .find(|architecture| architecture.name() == text)
            .ok_or_else(|| "not an architecture: x86_64, aarch64".to_owned())
    }
}

/// What to list.
#[derive(Clone, Debug, Default)]
pub struct ListingOptions {
    /// Only functions of this name.
    pub function: Option<String>,
    /// The architecture of the machine code; this process's by default.
    pub architecture: Option<Architecture>,
    /// Bytecode alone.
    pub bytecode_only: bool,
}

/// Bytes of machine code in one line of a listing; longer instructions take two.
const BYTES_A_LINE: usize = 8;
/// Columns of bytecode.
const BYTECODE_COLUMNS: usize = 56;

/// The nodes of a script's syntax tree in preorder: the first stage that can be looked at.
///
/// # Errors
/// What is wrong with the syntax; nothing of what only the compiler refuses.
pub fn syntax_tree(name: &str, source: &str) -> Result<Vec<SyntaxNode>, CompileError> {
    frontend::syntax_tree(source, name, &CompileOptions::default())
}

/// Lists the functions of a script: source lines, bytecode, and the code that the baseline compiler makes of it. Nothing runs. The text is empty
/// where no function has the name asked for.
pub fn list(name: &str, source: &str, options: &ListingOptions) -> Result<String, CompileError> {
    let script = frontend::compile_script(
        source,
        name,
        &CompileOptions { statement_positions: true, ..CompileOptions::default() },
    )?;
    let target = target_of(options.architecture);
    let mut text = String::new();
    let mut waiting = vec![&script];
    while let Some(function) = waiting.pop() {
        waiting.extend(function.functions.iter().rev().map(|inner| &**inner));
        let own = function_name(function);
        if options.function.as_ref().is_some_and(|wanted| *wanted != own) {
            continue;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        if options.bytecode_only {
            text.push_str(&disasm::disassemble_alone(function, Some(source)));
        } else {
            write_function(&mut text, function, source, &target);
        }
    }
    Ok(text)
}

/// What code for an architecture is made for; None: for this machine.
pub(super) fn target_of(architecture: Option<Architecture>) -> Target {
    match architecture {
        // Without detected features, so that a listing does not depend on the machine.
        Some(Architecture::X64) => Target::x64_sse2(),
        Some(Architecture::A64) => Target::a64_base(),
        None => jit::tier::host_target(),
    }
}

fn function_name(function: &FunctionTemplate) -> String {
    String::from_utf16_lossy(&function.name)
}

fn write_function(out: &mut String, function: &FunctionTemplate, source: &str, target: &Target) {
    let heading = FunctionTemplate { code: Box::default(), functions: Box::default(), ..function.clone() };
    let heading = disasm::disassemble(&heading, None);
    let heading = heading.lines().next().unwrap_or_default();
    let listing = match jit::disassemble(function, target) {
        Ok(listing) => listing,
        Err(why) => {
            let _ = writeln!(out, "; no machine code: {why}");
            out.push_str(&disasm::disassemble_alone(function, Some(source)));
            return;
        }
    };
    let (start, end) = function.source_range;
    let (bytes, arch) = (listing.bytes, target.arch);
    let _ = writeln!(out, "{heading}; source {start}..{end}; {bytes} bytes for {arch}");
    let mut shown = None;
    for line in &listing.lines {
        let start = source.get(..line.position as usize).unwrap_or(source);
        let number = start.bytes().filter(|&byte| byte == b'\n').count() + 1;
        if shown != Some(number) && !line.slow {
            let text = source.lines().nth(number - 1).unwrap_or_default().trim();
            let text: String = text.chars().take(100).collect();
            let _ = writeln!(out, "; {number}: {text}");
            shown = Some(number);
        }
        let bytecode = match line.offset {
            None => "       (entry)".to_owned(),
            Some(offset) if line.slow => format!("{offset:5}  (slow path)"),
            Some(offset) => {
                format!("{offset:5}  {}", disasm::instruction(function, offset).unwrap_or_default())
            }
        };
        write_columns(out, &bytecode, &line.machine);
    }
}

fn write_columns(out: &mut String, bytecode: &str, machine: &[DisasmLine]) {
    let mut left = bytecode;
    let mut right = machine.iter().flat_map(rows);
    loop {
        let cut = left.char_indices().nth(BYTECODE_COLUMNS).map_or(left.len(), |(at, _)| at);
        let (now, later) = left.split_at(cut);
        match right.next() {
            Some(row) => {
                let _ = writeln!(out, "{now:BYTECODE_COLUMNS$} | {row}");
            }
            None if now.is_empty() => return,
            None => {
                let _ = writeln!(out, "{now:BYTECODE_COLUMNS$} |");
            }
        }
        left = later;
    }
}

/// The lines of one machine instruction: offset, raw bytes as they stand in memory, text; bytes beyond the first few below.
fn rows(line: &DisasmLine) -> Vec<String> {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let mut chunks = line.bytes.chunks(BYTES_A_LINE);
    let first = hex(chunks.next().unwrap_or_default());
    let width = 2 * BYTES_A_LINE;
    let mut rows = vec![format!("{:4x}  {first:width$}  {}", line.offset, line.text)];
    rows.extend(chunks.map(|rest| format!("      {}", hex(rest))));
    rows
}
