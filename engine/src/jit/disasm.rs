//! Listings: bytecode and the machine code made from it, side by side, for either architecture on any host.

use super::abi::Stub;
use super::baseline::{self, Options};
use crate::code::FunctionTemplate;
use crate::code::ops::Inst;
use tierlock_asm::{DisasmLine, Target, disassemble_code};

/// A function's machine code, by bytecode instruction.
#[derive(Clone, Debug)]
pub struct Listing {
    /// Size of the code.
    pub bytes: usize,
    /// In order of address.
    pub lines: Vec<ListingLine>,
}

/// One run of machine code that belongs to one bytecode instruction.
#[derive(Clone, Debug)]
pub struct ListingLine {
    /// Offset of the bytecode instruction; None for the function's entry.
    pub offset: Option<u32>,
    /// Its text.
    pub bytecode: String,
    /// Byte offset in the source.
    pub position: u32,
    /// The path is behind the function's body.
    pub slow: bool,
    /// The machine instructions, with the names of the stubs that they branch to.
    pub machine: Vec<DisasmLine>,
}

/// Compiles a function for a target and lists the result.
pub fn disassemble(template: &FunctionTemplate, target: &Target) -> Result<Listing, String> {
    let output = baseline::compile(template, &[], target, &Options::default())?;
    let mut lines: Vec<ListingLine> = Vec::new();
    let mut marks = output.code.marks.iter().peekable();
    let mut current: Option<u32> = None;
    let mut highest = None;
    for mut line in disassemble_code(target, &output.code, 0) {
        let mut changed = lines.is_empty();
        while let Some(mark) = marks.next_if(|mark| mark.offset <= line.offset) {
            changed = true;
            current = Some(mark.tag);
        }
        if let Some(reloc) = output
            .code
            .relocs
            .iter()
            .find(|r| (line.offset..line.offset + line.bytes.len() as u32).contains(&r.offset))
        {
            let mnemonic = line.text.split(' ').next().unwrap_or("").to_owned();
            line.text = format!("{mnemonic} <{}>", Stub::name(reloc.target));
        }
        if changed {
            let slow = current < highest && current.is_some();
            highest = highest.max(current);
            let bytecode = current
                .and_then(|at| Inst::decode(&template.code, at as usize))
                .map_or_else(String::new, |inst| format!("{inst:?}"));
            let position = current.map_or(template.source_range.0, |at| position(template, at));
            lines.push(ListingLine { offset: current, bytecode, position, slow, machine: Vec::new() });
        }
        if let Some(last) = lines.last_mut() {
            last.machine.push(line);
        }
    }
    Ok(Listing { bytes: output.code.bytes.len(), lines })
}

fn position(template: &FunctionTemplate, offset: u32) -> u32 {
    let after = template.positions.partition_point(|&(unit, _)| unit <= offset);
    if after == 0 { template.source_range.0 } else { template.positions[after - 1].1 }
}
