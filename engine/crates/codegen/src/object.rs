//! Object files: compiled functions as relocatable ELF or Mach-O, for objdump, llvm-mca, debuggers and linkers.
//!
//! All functions go into `.text`, each at a multiple of 16, with a global symbol of its name and its size. The stub of its
//! n-th exit has the local symbol `name.n.exit7`, where 7 is the front end's number. What a function refers to and none of
//! them defines is an undefined symbol. On ARM64, constants and tables are marked by the symbols `$d` and `$x`, as the
//! platform's conventions ask for, so that they are not shown as instructions; Mach-O has no such symbols. There, names
//! have the platform's underscore in front.

use object::elf;
use object::write::{Object, Relocation, SectionId, StandardSection, Symbol, SymbolId, SymbolSection};
use object::{
    Architecture, BinaryFormat, Endianness, RelocationEncoding, RelocationFlags, RelocationKind, SymbolFlags,
    SymbolKind, SymbolScope,
};
use rustc_hash::FxHashMap;
use tierlock_asm::{Arch, RelocKind};

use crate::compile::CompiledFunction;

/// Why there is no object file.
pub type Error = object::write::Error;

/// Which kind of object file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Format {
    /// Linux's.
    #[default]
    Elf,
    /// Apple's.
    MachO,
}

impl Format {
    /// An object file to be filled.
    pub(crate) fn object(self, arch: Arch) -> Object<'static> {
        let architecture = match arch {
            Arch::X64 => Architecture::X86_64,
            Arch::A64 => Architecture::Aarch64,
        };
        let binary = match self {
            Format::Elf => BinaryFormat::Elf,
            Format::MachO => BinaryFormat::MachO,
        };
        Object::new(binary, architecture, Endianness::Little)
    }
}

impl std::str::FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Format, String> {
        match text {
            "elf" => Ok(Format::Elf),
            "macho" => Ok(Format::MachO),
            _ => Err("not a format: elf, macho".to_owned()),
        }
    }
}

/// The bytes of an object file with these functions.
///
/// # Errors
/// What the format cannot express.
///
/// # Panics
/// Where there are no functions, or functions of several targets.
pub fn write(functions: &[CompiledFunction], format: Format) -> Result<Vec<u8>, Error> {
    let target = functions.first().expect("an object file holds a function").target;
    assert!(functions.iter().all(|function| function.target == target), "one object file, one target");
    let mut object = format.object(target.arch);
    let text = object.section_id(StandardSection::Text);
    let mut writer = Writer { object, text, format, symbols: FxHashMap::default() };
    let offsets: Vec<u64> = functions.iter().map(|function| writer.define(function)).collect();
    for (function, &offset) in functions.iter().zip(&offsets) {
        writer.refer(function, offset)?;
    }
    writer.object.write()
}

struct Writer {
    object: Object<'static>,
    text: SectionId,
    format: Format,
    symbols: FxHashMap<String, SymbolId>,
}

impl Writer {
    /// Adds code and symbols; gives where the code begins.
    fn define(&mut self, function: &CompiledFunction) -> u64 {
        let bytes = &function.code.bytes;
        let offset = self.object.append_section_data(self.text, bytes, 16);
        let id =
            self.symbol(&function.name, offset, bytes.len() as u64, SymbolKind::Text, SymbolScope::Dynamic);
        self.symbols.insert(function.name.clone(), id);
        for (at, map) in function.exits.iter().enumerate() {
            let name = format!("{}.{at}.{}", function.name, map.exit);
            self.symbol(&name, offset + u64::from(map.stub), 0, SymbolKind::Text, SymbolScope::Compilation);
        }
        if function.target.arch == Arch::A64 && self.format == Format::Elf {
            self.symbol("$x", offset, 0, SymbolKind::Label, SymbolScope::Compilation);
            for data in &function.code.data {
                let (start, end) = (u64::from(data.start), u64::from(data.end));
                self.symbol("$d", offset + start, 0, SymbolKind::Label, SymbolScope::Compilation);
                if (end as usize) < bytes.len() {
                    self.symbol("$x", offset + end, 0, SymbolKind::Label, SymbolScope::Compilation);
                }
            }
        }
        offset
    }

    fn symbol(
        &mut self,
        name: &str,
        value: u64,
        size: u64,
        kind: SymbolKind,
        scope: SymbolScope,
    ) -> SymbolId {
        self.object.add_symbol(Symbol {
            name: name.as_bytes().to_vec(),
            value,
            size,
            kind,
            scope,
            weak: false,
            section: SymbolSection::Section(self.text),
            flags: SymbolFlags::None,
        })
    }

    /// Adds relocations.
    fn refer(&mut self, function: &CompiledFunction, offset: u64) -> Result<(), Error> {
        for reloc in &function.code.relocs {
            let name = &function.symbols[reloc.target.0 as usize];
            let symbol = self.named(name);
            let addend = if reloc.kind == RelocKind::X64Rel32 { -4 } else { 0 };
            let flags = match self.format {
                Format::Elf => elf_flags(reloc.kind, function.target.arch),
                Format::MachO => generic_flags(reloc.kind),
            };
            let relocation = Relocation { offset: offset + u64::from(reloc.offset), symbol, addend, flags };
            self.object.add_relocation(self.text, relocation)?;
        }
        Ok(())
    }

    /// The symbol of a name, undefined if no function has it.
    fn named(&mut self, name: &str) -> SymbolId {
        if let Some(&id) = self.symbols.get(name) {
            return id;
        }
        let id = self.object.add_symbol(Symbol {
            name: name.as_bytes().to_vec(),
            value: 0,
            size: 0,
            kind: SymbolKind::Text,
            scope: SymbolScope::Unknown,
            weak: false,
            section: SymbolSection::Undefined,
            flags: SymbolFlags::None,
        });
        self.symbols.insert(name.to_string(), id);
        id
    }
}

fn elf_flags(kind: RelocKind, arch: Arch) -> RelocationFlags {
    let r_type = match (kind, arch) {
        // From the field's own place, and the processor counts from behind it.
        (RelocKind::X64Rel32, _) => elf::R_X86_64_PLT32,
        (RelocKind::A64Branch26, _) => elf::R_AARCH64_CALL26,
        (RelocKind::Abs64, Arch::X64) => elf::R_X86_64_64,
        (RelocKind::Abs64, Arch::A64) => elf::R_AARCH64_ABS64,
    };
    RelocationFlags::Elf { r_type }
}

/// As the crate that writes the file translates them to the format's own.
fn generic_flags(kind: RelocKind) -> RelocationFlags {
    let (kind, encoding, size) = match kind {
        RelocKind::X64Rel32 => (RelocationKind::Relative, RelocationEncoding::X86Branch, 32),
        RelocKind::A64Branch26 => (RelocationKind::Relative, RelocationEncoding::AArch64Call, 26),
        RelocKind::Abs64 => (RelocationKind::Absolute, RelocationEncoding::Generic, 64),
    };
    RelocationFlags::Generic { kind, encoding, size }
}
