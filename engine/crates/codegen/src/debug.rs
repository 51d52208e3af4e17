//! Code in memory as debuggers want it: symbols, and how to walk up through its frames.
//!
//! [`rows`] finds out from the instructions themselves where a frame is made and taken down, so that it holds for every kind of code that keeps frame pointers, whoever
//! wrote it, and on both architectures. Having each emitter note it instead was rejected: three of them would have to, for something that only debuggers read.
//!
//! # Invariants
//! - A frame is the frame pointer and the return address, pushed together, the frame pointer pointing at them.

use crate::object::Format;
use object::macho::{self, LoadCommandType};
use object::write::{StandardSection, Symbol, SymbolSection};
use object::{SectionKind, SymbolFlags, SymbolKind, SymbolScope};
use tierlock_asm::{Arch, DisasmLine};

/// From an offset on, how a function's frame is found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    /// In bytes from the start of the code.
    pub offset: u32,
    /// Whether the frame pointer points at the frame; else the stack pointer is what is known.
    pub by_frame_pointer: bool,
    /// From there up to the caller's stack, in bytes.
    pub above: u32,
    /// How far below the caller's stack the caller's frame pointer was saved, if it was; the return address is above it.
    pub saved: Option<u32>,
}

/// A function in the code.
#[derive(Clone, Debug)]
pub struct DebugSymbol {
    /// Its name.
    pub name: String,
    /// Where it begins, in bytes from the start of the code.
    pub offset: u32,
    /// Its size.
    pub bytes: u32,
    /// Its frame, by offset in the code.
    pub rows: Vec<Row>,
}

/// What an instruction does to the frame.
enum Step {
    /// Saves the frame pointer, and the stack pointer moves by so much in all.
    Save(u32),
    /// Has the frame pointer point at the frame.
    Set,
    /// Has the stack pointer point at the frame.
    Unwind,
    /// Takes the frame pointer back.
    Restore,
    /// Control does not go on to the next instruction.
    End,
    Other,
}

/// The frames of a run of code that begins like a function, or with the frame of one that it was jumped to from.
pub fn rows(arch: Arch, lines: &[DisasmLine]) -> Vec<Row> {
    let Some(first) = lines.first() else { return Vec::new() };
    let steps = || lines.iter().map(|line| step(arch, &line.text));
    // What takes a frame down before it makes one was given it.
    let given = steps().find(|step| matches!(step, Step::Save(_) | Step::Unwind | Step::Restore));
    let given = matches!(given, Some(Step::Unwind | Step::Restore));
    let bare =
        Row { offset: 0, by_frame_pointer: false, above: if arch == Arch::X64 { 8 } else { 0 }, saved: None };
    let framed = |size: u32| Row { offset: 0, by_frame_pointer: true, above: size, saved: Some(size) };
    let mut body = if given { framed(16) } else { bare };
    let mut now = body;
    let mut rows = vec![Row { offset: first.offset, ..now }];
    for (line, step) in lines.iter().zip(steps()) {
        let next = match step {
            Step::Save(size) => Row { by_frame_pointer: false, ..framed(size) },
            Step::Set => match now.saved {
                Some(size) => {
                    body = framed(size);
                    body
                }
                None => now,
            },
            Step::Restore => bare,
            Step::End => body,
            Step::Unwind | Step::Other => now,
        };
        if next != now {
            now = next;
            rows.push(Row { offset: line.offset + line.bytes.len() as u32, ..now });
        }
    }
    rows
}

fn step(arch: Arch, text: &str) -> Step {
    match arch {
        Arch::X64 => match text {
            "push rbp" => Step::Save(16),
            "mov rbp, rsp" => Step::Set,
            "mov rsp, rbp" => Step::Unwind,
            "pop rbp" => Step::Restore,
            _ if text == "ret" || text.starts_with("jmp") => Step::End,
            _ => Step::Other,
        },
        Arch::A64 => {
            let pair = |mnemonic: &str| text.strip_prefix(mnemonic)?.strip_prefix(" x29, x30, [sp");
            if let Some(size) = pair("stp").and_then(|rest| rest.strip_prefix(", #-0x")?.strip_suffix("]!")) {
                return u32::from_str_radix(size, 16).map_or(Step::Other, Step::Save);
            }
            match text {
                _ if pair("ldp").is_some() => Step::Restore,
                "mov x29, sp" => Step::Set,
                "mov sp, x29" => Step::Unwind,
                "ret" => Step::End,
                _ if text.starts_with("b ") || text.starts_with("br ") => Step::End,
                _ => Step::Other,
            }
        }
    }
}

/// An object file of code that is at `base`, for a debugger in whose process it is.
///
/// # Panics
/// Where the code is larger than the format can say, which no code is.
pub fn image(arch: Arch, format: Format, base: u64, code: &[u8], symbols: &[DebugSymbol]) -> Vec<u8> {
    let mut object = format.object(arch);
    let text = object.section_id(StandardSection::Text);
    object.append_section_data(text, code, 16);
    let mut frames = common_entry(arch);
    for symbol in symbols {
        object.add_symbol(Symbol {
            name: symbol.name.as_bytes().to_vec(),
            value: u64::from(symbol.offset),
            size: u64::from(symbol.bytes),
            kind: SymbolKind::Text,
            scope: SymbolScope::Dynamic,
            weak: false,
            section: SymbolSection::Section(text),
            flags: SymbolFlags::None,
        });
        frames.extend(frame_entry(arch, base, symbol));
    }
    let (segment, name) = match format {
        Format::Elf => (Vec::new(), b".debug_frame".to_vec()),
        Format::MachO => (b"__DWARF".to_vec(), b"__debug_frame".to_vec()),
    };
    let section = object.add_section(segment, name, SectionKind::Debug);
    object.append_section_data(section, &frames, 8);
    let mut bytes = object.write().expect("the format has room for it");
    match format {
        Format::Elf => place_text(&mut bytes, base),
        Format::MachO => slide(&mut bytes, base),
    }
    bytes
}

fn word(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight bytes are eight bytes"))
}

fn half(bytes: &[u8], at: usize) -> usize {
    u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes are four bytes")) as usize
}

/// A relocatable file has its sections nowhere; this one's code is where it is.
fn place_text(bytes: &mut [u8], base: u64) {
    const SECTION_HEADER_BYTES: usize = 64;
    const EXECUTABLE: u64 = 4;
    let headers = word(bytes, 0x28) as usize;
    let count = usize::from(u16::from_le_bytes([bytes[0x3c], bytes[0x3d]]));
    for at in (0..count).map(|index| headers + SECTION_HEADER_BYTES * index) {
        if word(bytes, at + 8) & EXECUTABLE != 0 {
            bytes[at + 16..at + 24].copy_from_slice(&base.to_le_bytes());
        }
    }
}

/// As [`place_text`]: in Mach-O all addresses, those of symbols too, count from where the segment begins.
fn slide(bytes: &mut [u8], base: u64) {
    const HEADER_BYTES: usize = 32;
    const SEGMENT_BYTES: usize = 72;
    const SECTION_BYTES: usize = 80;
    const SYMBOL_BYTES: usize = 16;
    let mut addresses = Vec::new();
    let mut command = HEADER_BYTES;
    for _ in 0..half(bytes, 16) {
        match LoadCommandType(half(bytes, command) as u32) {
            macho::LC_SEGMENT_64 => {
                let sections = 0..half(bytes, command + 64);
                addresses.push(command + 24);
                addresses.extend(sections.map(|at| command + SEGMENT_BYTES + SECTION_BYTES * at + 32));
            }
            macho::LC_SYMTAB => {
                let (symbols, count) = (half(bytes, command + 8), half(bytes, command + 12));
                addresses.extend((0..count).map(|at| symbols + SYMBOL_BYTES * at + 8));
            }
            _ => {}
        }
        command += half(bytes, command + 4);
    }
    for at in addresses {
        let slid = word(bytes, at) + base;
        bytes[at..at + 8].copy_from_slice(&slid.to_le_bytes());
    }
}

// DWARF 5, 6.4: call frame information.
const ADVANCE_4: u8 = 0x04;
const UNDEFINED: u8 = 0x07;
const DEFINE_CFA: u8 = 0x0c;
const OFFSET: u8 = 0x80;
const RESTORE: u8 = 0xc0;

/// DWARF's numbers of the stack pointer, the frame pointer, where a call leaves its return address, and what functions keep for their callers besides.
fn registers(arch: Arch) -> (u8, u8, u8, &'static [u8]) {
    match arch {
        Arch::X64 => (7, 6, 16, &[3, 12, 13, 14, 15]),
        Arch::A64 => (31, 29, 30, &[19, 20, 21, 22, 23, 24, 25, 26, 27, 28]),
    }
}

/// What holds for all functions: at their start, the return address is on top of the stack, or in its register. What they keep for callers is somewhere that is not told.
fn common_entry(arch: Arch) -> Vec<u8> {
    let (stack, _, link, kept) = registers(arch);
    let mut body = 0xffff_ffff_u32.to_le_bytes().to_vec();
    // Version 1, nothing added, offsets of code in bytes and of data in -8.
    body.extend([1, 0, 1, 0x78, link]);
    match arch {
        Arch::X64 => body.extend([DEFINE_CFA, stack, 8, OFFSET | link, 1]),
        Arch::A64 => body.extend([DEFINE_CFA, stack, 0]),
    }
    body.extend(kept.iter().flat_map(|&register| [UNDEFINED, register]));
    entry(body)
}

fn frame_entry(arch: Arch, base: u64, symbol: &DebugSymbol) -> Vec<u8> {
    let (stack, frame, link, _) = registers(arch);
    let mut body = 0_u32.to_le_bytes().to_vec();
    body.extend((base + u64::from(symbol.offset)).to_le_bytes());
    body.extend(u64::from(symbol.bytes).to_le_bytes());
    let mut at = symbol.offset;
    for row in &symbol.rows {
        if row.offset > at {
            body.push(ADVANCE_4);
            body.extend((row.offset - at).to_le_bytes());
            at = row.offset;
        }
        body.extend([DEFINE_CFA, if row.by_frame_pointer { frame } else { stack }]);
        unsigned(&mut body, row.above);
        match row.saved {
            Some(below) => {
                body.push(OFFSET | frame);
                unsigned(&mut body, below / 8);
                if arch == Arch::A64 {
                    body.push(OFFSET | link);
                    unsigned(&mut body, below / 8 - 1);
                }
            }
            None => {
                body.push(RESTORE | frame);
                if arch == Arch::A64 {
                    body.push(RESTORE | link);
                }
            }
        }
    }
    entry(body)
}

/// With its length, padded to eight bytes with instructions that do nothing.
fn entry(mut body: Vec<u8>) -> Vec<u8> {
    while !(body.len() + 4).is_multiple_of(8) {
        body.push(0);
    }
    let mut bytes = (body.len() as u32).to_le_bytes().to_vec();
    bytes.extend(body);
    bytes
}

/// LEB128.
fn unsigned(out: &mut Vec<u8>, mut value: u32) {
    loop {
        let low = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            return out.push(low);
        }
        out.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(arch: Arch, texts: &[&str], expected: &[(u32, bool, u32, Option<u32>)]) {
        let lines = texts.iter().enumerate().map(|(at, text)| DisasmLine {
            offset: 4 * at as u32,
            bytes: vec![0; 4],
            text: (*text).to_owned(),
        });
        let found = rows(arch, &lines.collect::<Vec<_>>());
        let found: Vec<_> =
            found.iter().map(|row| (row.offset, row.by_frame_pointer, row.above, row.saved)).collect();
        assert_eq!(found, expected, "{texts:?}");
    }

    #[test]
    fn frames_are_found() {
        let framed = |offset, size| (offset, true, size, Some(size));
        check(
            Arch::X64,
            &["endbr64", "push rbp", "mov rbp, rsp", "call rax", "mov rsp, rbp", "pop rbp", "ret", "nop"],
            &[
                (0, false, 8, None),
                (8, false, 16, Some(16)),
                framed(12, 16),
                (24, false, 8, None),
                // Behind a return comes more of the body.
                framed(28, 16),
            ],
        );
        // Jumped to, with a frame.
        check(
            Arch::X64,
            &["mov rsp, rbp", "call rax", "pop rbp", "ret"],
            &[framed(0, 16), (12, false, 8, None), framed(16, 16)],
        );
        // Never any.
        check(Arch::X64, &["mov rax, rdi", "ret"], &[(0, false, 8, None)]);
        check(
            Arch::A64,
            &[
                "bti c",
                "stp x29, x30, [sp, #-0xa0]!",
                "mov x29, sp",
                "blr x9",
                "ldp x29, x30, [sp], #0xa0",
                "ret",
            ],
            &[
                (0, false, 0, None),
                (8, false, 160, Some(160)),
                framed(12, 160),
                (20, false, 0, None),
                framed(24, 160),
            ],
        );
    }

    #[test]
    fn an_image_has_its_symbols_where_the_code_is() {
        use object::{Object as _, ObjectSection as _, ObjectSymbol as _};
        let rows = vec![Row { offset: 16, by_frame_pointer: false, above: 8, saved: None }];
        let symbol = DebugSymbol { name: "f".into(), offset: 16, bytes: 4, rows };
        let code: Vec<u8> = (0..20).collect();
        for (format, name, in_file) in [(Format::Elf, "f", 16), (Format::MachO, "_f", 0x7000_1010)] {
            let bytes = image(Arch::X64, format, 0x7000_1000, &code, std::slice::from_ref(&symbol));
            let file = object::File::parse(&*bytes).expect("it is an object file");
            let text = file.section_by_name(".text").expect("it has code");
            assert_eq!((text.address(), text.data()), (0x7000_1000, Ok(&code[..])), "{format:?}");
            let symbol = file.symbols().find(|symbol| symbol.name() == Ok(name)).expect("it has the symbol");
            assert_eq!(symbol.address(), in_file, "{format:?}");
            let frames = file.section_by_name(".debug_frame").expect("it has frames");
            let frames = frames.data().expect("with data");
            // The common entry, then the function's, whose start is absolute.
            let next = 4 + half(frames, 0);
            assert_eq!(word(frames, next + 8), 0x7000_1010, "{format:?}");
        }
    }
}
