//! Disassembly of both architectures on any host, by decoders that are not ours.
//!
//! An encoder and a decoder by one author share their author's mistakes, so the text comes from iced-x86 and
//! yaxpeax-arm. Addresses in the text are absolute, computed from the base that the caller names.

use iced_x86::{Decoder, DecoderOptions, Formatter, IntelFormatter};
use yaxpeax_arch::{Decoder as _, U8Reader};
use yaxpeax_arm::armv8::a64::{InstDecoder, Instruction, Operand};

use crate::buffer::Code;
use crate::target::{Arch, Target};

/// One instruction, or one piece of data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisasmLine {
    /// Where it begins in the bytes that were given.
    pub offset: u32,
    /// Its bytes as they stand in memory.
    pub bytes: Vec<u8>,
    /// Its text: Intel syntax for x86-64, Arm's for ARM64, `.quad` or `.byte` for data and `(bad)` for what
    /// is no instruction.
    pub text: String,
}

/// Disassembles bytes that run, or would run, at `base`.
pub fn disassemble(target: &Target, bytes: &[u8], base: u64) -> Vec<DisasmLine> {
    let mut lines = Vec::new();
    instructions(target.arch, bytes, 0, base, &mut lines);
    lines
}

/// Disassembles finished code, its constants and tables as data.
pub fn disassemble_code(target: &Target, code: &Code, base: u64) -> Vec<DisasmLine> {
    let mut lines = Vec::new();
    let mut at = 0;
    for range in &code.data {
        let (start, end) = (range.start as usize, range.end as usize);
        instructions(target.arch, &code.bytes[at..start], at, base, &mut lines);
        data(&code.bytes[start..end], start, &mut lines);
        at = end;
    }
    instructions(target.arch, &code.bytes[at..], at, base, &mut lines);
    lines
}

fn instructions(arch: Arch, bytes: &[u8], offset: usize, base: u64, lines: &mut Vec<DisasmLine>) {
    match arch {
        Arch::X64 => x64(bytes, offset, base, lines),
        Arch::A64 => a64(bytes, offset, base, lines),
    }
}

fn x64(bytes: &[u8], offset: usize, base: u64, lines: &mut Vec<DisasmLine>) {
    let ip = base.wrapping_add(offset as u64);
    let mut decoder = Decoder::with_ip(64, bytes, ip, DecoderOptions::NONE);
    let mut formatter = IntelFormatter::new();
    let options = formatter.options_mut();
    options.set_hex_prefix("0x");
    options.set_hex_suffix("");
    options.set_uppercase_hex(false);
    options.set_small_hex_numbers_in_decimal(true);
    options.set_space_after_operand_separator(true);
    options.set_space_between_memory_add_operators(true);
    options.set_branch_leading_zeros(false);
    options.set_rip_relative_addresses(false);
    options.set_show_branch_size(false);
    while decoder.can_decode() {
        let start = decoder.position();
        let instruction = decoder.decode();
        let mut text = String::new();
        if instruction.is_invalid() {
            text.push_str("(bad)");
        } else {
            formatter.format(&instruction, &mut text);
        }
        let bytes = bytes[start..decoder.position()].to_vec();
        lines.push(DisasmLine { offset: (offset + start) as u32, bytes, text });
    }
}

fn a64(bytes: &[u8], offset: usize, base: u64, lines: &mut Vec<DisasmLine>) {
    let decoder = InstDecoder::default();
    for (index, word) in bytes.chunks(4).enumerate() {
        let at = offset + 4 * index;
        let mut instruction = Instruction::default();
        let text = match decoder.decode_into(&mut instruction, &mut U8Reader::new(word)) {
            Ok(()) => a64_text(&instruction, base.wrapping_add(at as u64)),
            Err(_) => "(bad)".to_string(),
        };
        lines.push(DisasmLine { offset: at as u32, bytes: word.to_vec(), text });
    }
}

/// The decoder's text, with the absolute address in place of a distance such as `$+0x10`.
fn a64_text(instruction: &Instruction, address: u64) -> String {
    let text = instruction.to_string();
    let distance = instruction.operands.iter().find_map(|operand| match operand {
        Operand::PCOffset(distance) => Some(*distance),
        _ => None,
    });
    match (distance, text.rfind('$')) {
        (Some(distance), Some(at)) => format!("{}{:#x}", &text[..at], address.wrapping_add_signed(distance)),
        _ => hint_name(&text).map(str::to_string).unwrap_or(text),
    }
}

/// The names of hints that the decoder, which knows ARMv8.0, gives by number.
fn hint_name(text: &str) -> Option<&'static str> {
    Some(match text {
        "hint #0x19" => "paciasp",
        "hint #0x1d" => "autiasp",
        "hint #0x20" => "bti",
        "hint #0x22" => "bti c",
        "hint #0x24" => "bti j",
        "hint #0x26" => "bti jc",
        _ => return None,
    })
}

fn data(bytes: &[u8], offset: usize, lines: &mut Vec<DisasmLine>) {
    let mut at = 0;
    while at < bytes.len() {
        let place = offset + at;
        let size = if place.is_multiple_of(8) && bytes.len() - at >= 8 {
            8
        } else if place.is_multiple_of(4) && bytes.len() - at >= 4 {
            4
        } else {
            1
        };
        let bytes = &bytes[at..at + size];
        let value = bytes.iter().rev().fold(0u64, |value, &byte| value << 8 | u64::from(byte));
        let directive = [".byte", ".long", ".quad"][size / 4];
        let text = format!("{directive} {value:#x}");
        lines.push(DisasmLine { offset: place as u32, bytes: bytes.to_vec(), text });
        at += size;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(target: Target, bytes: &[u8], expect: &[&str]) {
        let lines = disassemble(&target, bytes, 0x1000);
        let texts: Vec<_> = lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, expect);
        assert_eq!(lines.iter().flat_map(|line| line.bytes.clone()).collect::<Vec<_>>(), bytes);
    }

    #[test]
    fn both_architectures_on_any_host() {
        check(
            Target::x64_sse2(),
            &[0x48, 0x8b, 0x43, 0x10, 0xeb, 0xfa],
            &["mov rax, [rbx + 0x10]", "jmp 0x1000"],
        );
        check(Target::a64_base(), &0xd280_0540u32.to_le_bytes(), &["mov x0, #0x2a"]);
        check(Target::a64_base(), &0x5400_0041u32.to_le_bytes(), &["b.ne 0x1008"]);
        check(Target::a64_base(), &0xb4ff_ffe0u32.to_le_bytes(), &["cbz x0, 0xffc"]);
    }

    #[test]
    fn what_is_no_instruction_is_said_to_be_bad() {
        check(Target::x64_sse2(), &[0x06], &["(bad)"]);
        check(Target::a64_base(), &[0, 0, 0, 0, 1, 2], &["udf #0x0", "(bad)"]);
    }
}
