//! The x86-64 encoders against what others say: a golden file, iced-x86 and dynasm-rs.
//!
//! Each case states an instruction twice, as a call of ours and in dynasm's syntax, swept over its operands. Ours must
//! have the golden bytes; theirs and ours must be the same instruction to iced-x86. Bytes are not compared between
//! the assemblers, since dynasm takes longer forms where an operand is known only at run time.

mod branches;
mod cases;
mod golden;

use dynasmrt::SimpleAssembler;
use tierlock_asm::x64::Assembler;
use tierlock_asm::{Target, disassemble};

/// One instruction, by both assemblers.
pub struct Case {
    /// Our bytes.
    pub ours: Vec<u8>,
    /// The other assembler's bytes.
    pub theirs: Vec<u8>,
    /// How the case is written for the other assembler.
    pub source: &'static str,
}

/// Collects cases.
#[derive(Default)]
pub struct Sweep {
    cases: Vec<Case>,
}

impl Sweep {
    fn push(
        &mut self,
        source: &'static str,
        ours: impl FnOnce(&mut Assembler),
        theirs: impl FnOnce(&mut SimpleAssembler),
    ) {
        let mut assembler = Assembler::default();
        ours(&mut assembler);
        let ours = assembler.buf.bytes().to_vec();
        let mut assembler = SimpleAssembler::new();
        theirs(&mut assembler);
        let theirs = assembler.finalize();
        self.cases.push(Case { ours, theirs, source });
    }
}

/// The text of the one instruction that the bytes are.
pub fn text(bytes: &[u8]) -> String {
    let lines = disassemble(&Target::x64_sse2(), bytes, 0);
    assert_eq!(lines.len(), 1, "{bytes:02x?} is not one instruction: {lines:?}");
    assert_ne!(lines[0].text, "(bad)", "{bytes:02x?}");
    lines[0].text.clone()
}
