//! Tells debuggers and profilers what code lies where: gdb by its JIT interface, perf by a map or a dump.
//!
//! All of it is off unless asked for: it takes a disassembly of each piece of code, and more memory than the code itself.

use super::abi::Stub;
use super::stubs::Stubs;
use crate::runtime::RuntimeSettings;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use tierlock_asm::{Arch, Code, Target, disassemble_code};
use tierlock_codegen::debug::{self, DebugSymbol};
use tierlock_codegen::object::Format;
use tierlock_platform::{DEBUGGERS_READ_MACH_O, DebuggerEntry, JitDump, tell_debugger};

/// Numbers of architectures in ELF.
const ELF_X86_64: u16 = 62;
const ELF_AARCH64: u16 = 183;

/// What is told to whom.
pub struct Announcer {
    target: Target,
    gdb: bool,
    perf_map: Option<File>,
    jitdump: Option<JitDump>,
}

/// A piece of code, and the names in it, with their offsets.
struct Piece<'a> {
    base: usize,
    code: &'a Code,
    /// As it is in memory.
    bytes: &'a [u8],
    names: Vec<(String, u32)>,
}

impl Announcer {
    /// What the settings ask for; none, if nothing.
    ///
    /// # Errors
    /// The system's, where a file is not to be had.
    pub fn new(settings: &RuntimeSettings, target: Target) -> io::Result<Option<Announcer>> {
        if !settings.gdb_jit && !settings.perf_map && !settings.jitdump {
            return Ok(None);
        }
        let map = || {
            File::options().create(true).append(true).open(format!("/tmp/perf-{}.map", std::process::id()))
        };
        let machine = match target.arch {
            Arch::X64 => ELF_X86_64,
            Arch::A64 => ELF_AARCH64,
        };
        Ok(Some(Announcer {
            target,
            gdb: settings.gdb_jit,
            perf_map: settings.perf_map.then(map).transpose()?,
            jitdump: settings.jitdump.then(|| JitDump::create(Path::new("."), machine)).transpose()?,
        }))
    }

    /// Code with one name was installed. What the debugger was told is to be kept as long as the code.
    pub fn code(&mut self, base: usize, code: &Code, bytes: &[u8], name: &str) -> Option<DebuggerEntry> {
        self.piece(&Piece { base, code, bytes, names: vec![(name.to_owned(), 0)] })
    }

    /// The stubs are there.
    pub fn stubs(&mut self, base: usize, stubs: &Stubs) -> Option<DebuggerEntry> {
        let names = stubs.offsets.iter().map(|&(symbol, offset)| (Stub::name(symbol), offset)).collect();
        self.piece(&Piece { base, code: &stubs.code, bytes: &stubs.code.bytes, names })
    }

    fn piece(&mut self, piece: &Piece<'_>) -> Option<DebuggerEntry> {
        if let Err(error) = self.profile(piece) {
            eprintln!("note: profilers are told of no more code: {error}");
            (self.perf_map, self.jitdump) = (None, None);
        }
        self.gdb.then(|| {
            let symbols = symbols(&self.target, piece);
            let format = if DEBUGGERS_READ_MACH_O { Format::MachO } else { Format::Elf };
            tell_debugger(debug::image(self.target.arch, format, piece.base as u64, piece.bytes, &symbols))
        })
    }

    fn profile(&mut self, piece: &Piece<'_>) -> io::Result<()> {
        for (name, start, end) in piece.ranges() {
            let address = piece.base + start as usize;
            if let Some(map) = &mut self.perf_map {
                writeln!(map, "{address:x} {:x} {name}", end - start)?;
            }
            if let Some(dump) = &mut self.jitdump {
                dump.load(address as u64, &piece.bytes[start as usize..end as usize], name)?;
            }
        }
        Ok(())
    }
}

impl Piece<'_> {
    /// Names, and from where to where they reach.
    fn ranges(&self) -> impl Iterator<Item = (&str, u32, u32)> {
        let ends = self.names.iter().skip(1).map(|&(_, offset)| offset).chain([self.bytes.len() as u32]);
        self.names.iter().zip(ends).map(|((name, start), end)| (&**name, *start, end))
    }
}

fn symbols(target: &Target, piece: &Piece<'_>) -> Vec<DebugSymbol> {
    let lines = disassemble_code(target, piece.code, 0);
    let symbol = |(name, start, end): (&str, u32, u32)| {
        let first = lines.partition_point(|line| line.offset < start);
        let behind = lines.partition_point(|line| line.offset < end);
        let rows = debug::rows(target.arch, &lines[first..behind]);
        DebugSymbol { name: name.to_owned(), offset: start, bytes: end - start, rows }
    };
    piece.ranges().map(symbol).collect()
}
