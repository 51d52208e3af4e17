//! What each piece of machine code is for: kept beside the code where [`Options::annotate`](crate::compile::Options::annotate) asks, for listings and viewers.
//!
//! Emission marks where each piece begins; everything else is put together afterwards from what selection and allocation made, so that a compilation
//! that nobody looks at pays for a test of a flag.

use std::fmt::Debug;

use tierlock_asm::buffer::Mark;
use tierlock_asm::{Arch, DisasmLine, disassemble_code};

use crate::compile::CompiledFunction;
use crate::ir::{self, Function};
use crate::machine::{Code, CodeBlock, CodeInst, PReg, RegClass, VReg};
use crate::regalloc::{Allocation, Inserted, LivePart, Loc};

/// A piece of emitted code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece {
    /// What makes the frame.
    Prologue,
    /// A selected instruction.
    Inst(CodeInst),
    /// The n-th of the moves that allocation inserted.
    Inserted(usize),
    /// Rarely needed rest of instructions, out of line.
    Rare,
    /// The stub of the n-th exit.
    Stub(usize),
}

impl Piece {
    const KIND_SHIFT: u32 = 29;

    /// As the buffer's marks have it.
    pub(crate) fn tag(self) -> u32 {
        let (kind, number) = match self {
            Piece::Prologue => (0, 0),
            Piece::Inst(inst) => (1, inst.index()),
            Piece::Inserted(at) => (2, at),
            Piece::Rare => (3, 0),
            Piece::Stub(at) => (4, at),
        };
        debug_assert!(number < 1 << Piece::KIND_SHIFT);
        kind << Piece::KIND_SHIFT | number as u32
    }

    fn of_tag(tag: u32) -> Piece {
        let number = (tag & ((1 << Piece::KIND_SHIFT) - 1)) as usize;
        match tag >> Piece::KIND_SHIFT {
            0 => Piece::Prologue,
            1 => Piece::Inst(CodeInst::new(number)),
            2 => Piece::Inserted(number),
            3 => Piece::Rare,
            _ => Piece::Stub(number),
        }
    }
}

/// All that is known of a function's code.
#[derive(Clone, Debug)]
pub struct Notes {
    /// Where each piece begins, in order.
    pub marks: Vec<(u32, Piece)>,
    /// The blocks of selected code.
    pub blocks: Vec<BlockNote>,
    /// Selected instructions, by number.
    pub insts: Vec<InstNote>,
    /// What allocation inserted, in order.
    pub inserted: Vec<InsertedNote>,
    /// Where values live.
    pub intervals: Vec<LivePart>,
    /// How many spill slots there are.
    pub spill_slots: u32,
}

/// A block of selected code.
#[derive(Clone, Debug)]
pub struct BlockNote {
    /// Its instructions.
    pub insts: std::ops::Range<usize>,
    /// Its parameters.
    pub params: Vec<VReg>,
    /// What it passes to its only successor.
    pub args: Vec<VReg>,
    /// Where it goes on.
    pub succs: Vec<CodeBlock>,
    /// How many loops it is in.
    pub loop_depth: u32,
    /// Not expected to run.
    pub cold: bool,
}

/// A selected instruction.
#[derive(Clone, Debug)]
pub struct InstNote {
    /// It and its operands.
    pub selected: String,
    /// It and its operands with their places.
    pub allocated: String,
    /// The instruction of the IR that it was selected for.
    pub source: Option<ir::Inst>,
    /// What that stands for.
    pub origin: Option<u32>,
    /// What it writes.
    pub defs: Vec<VReg>,
    /// What it reads.
    pub uses: Vec<VReg>,
}

/// What allocation may insert.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InsertedKind {
    /// From a register to another.
    Move,
    /// From a register to the frame.
    Spill,
    /// From the frame to a register.
    Reload,
    /// Computes a constant anew.
    Remat,
}

impl InsertedKind {
    /// In lower case.
    pub const fn name(self) -> &'static str {
        match self {
            InsertedKind::Move => "move",
            InsertedKind::Spill => "spill",
            InsertedKind::Reload => "reload",
            InsertedKind::Remat => "remat",
        }
    }
}

/// Something that allocation inserted.
#[derive(Clone, Debug)]
pub struct InsertedNote {
    /// The instruction that it comes before.
    pub before: CodeInst,
    /// What.
    pub kind: InsertedKind,
    /// With its places.
    pub text: String,
}

impl Notes {
    pub(crate) fn new<I: Debug>(
        arch: Arch,
        function: &Function,
        code: &Code<I>,
        allocation: &Allocation,
        marks: &[Mark],
        intervals: Vec<LivePart>,
    ) -> Notes {
        let flow = &code.flow;
        let blocks = flow.blocks().map(|block| {
            let own: Vec<usize> = flow.insts(block).map(|inst| inst.index()).collect();
            BlockNote {
                insts: own.first().map_or(0..0, |&first| first..first + own.len()),
                params: flow.params(block).to_vec(),
                args: flow.args(block).to_vec(),
                succs: flow.succs(block).to_vec(),
                loop_depth: flow.block(block).loop_depth,
                cold: flow.block(block).cold,
            }
        });
        let insts = (0..flow.inst_count()).map(CodeInst::new).map(|inst| {
            let operands = flow.operands(inst);
            let mut selected = format!("{:?}", code.insts[inst.index()]);
            let mut allocated = selected.clone();
            for (operand, &loc) in operands.iter().zip(allocation.locs_of(flow, inst)) {
                selected += &format!(" | {operand:?}");
                allocated += &format!(
                    " | {}{}={}",
                    if operand.is_def { "def " } else { "" },
                    operand.vreg,
                    place(arch, loc)
                );
            }
            let regs = |defs: bool| {
                let own = operands.iter().filter(|operand| operand.is_def == defs);
                own.map(|operand| operand.vreg).collect()
            };
            let source = code.sources[inst.index()];
            let origin = source.and_then(|source| function.origin(source));
            InstNote { selected, allocated, source, origin, defs: regs(true), uses: regs(false) }
        });
        let inserted = allocation.inserted.iter().map(|&(before, inserted)| {
            let (kind, text) = match inserted {
                Inserted::Remat { inst, to } => {
                    (InsertedKind::Remat, format!("{} = {:?}", reg_name(arch, to), code.insts[inst.index()]))
                }
                Inserted::Move { from, to } => {
                    let kind = match (from, to) {
                        (Loc::Reg(_), Loc::Spill(_)) => InsertedKind::Spill,
                        (Loc::Spill(_), _) => InsertedKind::Reload,
                        _ => InsertedKind::Move,
                    };
                    (kind, format!("{} = {}", place(arch, to), place(arch, from)))
                }
            };
            InsertedNote { before, kind, text }
        });
        Notes {
            marks: marks.iter().map(|mark| (mark.offset, Piece::of_tag(mark.tag))).collect(),
            blocks: blocks.collect(),
            insts: insts.collect(),
            inserted: inserted.collect(),
            intervals,
            spill_slots: allocation.spill_slots,
        }
    }

    /// How many of a kind were inserted.
    pub fn inserted_count(&self, kind: InsertedKind) -> usize {
        self.inserted.iter().filter(|note| note.kind == kind).count()
    }

    /// The selected instruction that a piece belongs to.
    pub fn inst_of(&self, piece: Piece) -> Option<CodeInst> {
        match piece {
            Piece::Inst(inst) => Some(inst),
            Piece::Inserted(at) => Some(self.inserted[at].before),
            Piece::Prologue | Piece::Rare | Piece::Stub(_) => None,
        }
    }
}

/// A register by the name that its architecture gives it.
pub fn reg_name(arch: Arch, reg: PReg) -> String {
    const X64: [&str; 16] = [
        "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13",
        "r14", "r15",
    ];
    match (arch, reg.class()) {
        (Arch::X64, RegClass::Int) => X64[usize::from(reg.number())].to_owned(),
        (Arch::X64, RegClass::Float) => format!("xmm{}", reg.number()),
        (Arch::A64, RegClass::Int) => format!("x{}", reg.number()),
        (Arch::A64, RegClass::Float) => format!("d{}", reg.number()),
    }
}

fn place(arch: Arch, loc: Loc) -> String {
    match loc {
        Loc::Reg(reg) => reg_name(arch, reg),
        Loc::Spill(slot) => format!("spill{slot}"),
    }
}

/// The lines of a function's machine code, each with the piece that it belongs to.
///
/// # Panics
/// Where the function was compiled without notes.
pub fn machine_lines(compiled: &CompiledFunction) -> Vec<(DisasmLine, Piece)> {
    let notes = compiled.notes.as_ref().expect("it was compiled with notes");
    let mut marks = notes.marks.iter().peekable();
    let mut piece = Piece::Prologue;
    let lines = disassemble_code(&compiled.target, &compiled.code, 0).into_iter();
    lines
        .map(|line| {
            // Of pieces that begin at one place, all but the last are empty: moves that have nothing to do, say.
            while let Some(&(_, next)) = marks.next_if(|&&(offset, _)| offset <= line.offset) {
                piece = next;
            }
            (line, piece)
        })
        .collect()
}
