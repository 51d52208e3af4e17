//! Emission: instructions whose registers are known, to bytes.
//!
//! Blocks come in order of layout. One that does nothing but jump, as the split edges without moves do, is left out, and
//! whoever goes there goes on to where it goes. Behind the last block stand the stubs of the exits and the addresses of
//! functions; constants and veneers are put where they are in reach by [`Buffer`].

mod control;
mod frame;
mod insts;
mod memory;

use tierlock_asm::a64::{self, Fpr, Gpr, Width};
use tierlock_asm::buffer::FixupKind;
use tierlock_asm::{Arch, AsmError, Buffer, Label, RelocKind, Symbol, Target};

use self::frame::Frame;
pub(super) use self::memory::fits_offset;
use super::abi;
use super::inst::Inst;
use crate::compile::{CompiledFunction, ExitMap, ExitValue, Symbols};
use crate::error::CodegenError;
use crate::ir::{Function, Op};
use crate::machine::{Code, CodeBlock, CodeInst, PReg, Recorded, RegClass};
use crate::notes::Piece;
use crate::regalloc::{Allocation, Inserted, Loc};

/// The first scratch register.
const S0: Gpr = a64::X16;
/// The second one.
const S1: Gpr = a64::X17;
/// The scratch register for doubles.
const FS: Fpr = a64::V31;
/// Double precision.
const D: a64::FpWidth = a64::FpWidth::D;

/// Writes the bytes of a function.
pub fn run(
    target: Target,
    exit_handler: &str,
    annotate: bool,
    function: &Function,
    code: &Code<Inst>,
    allocation: &Allocation,
) -> Result<CompiledFunction, CodegenError> {
    let frame = Frame::new(function, code, allocation)?;
    let mut emitter = Emitter::new(function, code, allocation, frame);
    emitter.annotate = annotate;
    emitter.function(exit_handler);
    let frame_bytes = emitter.frame.bytes;
    let saved = emitter.frame.saved_places();
    let Emitter { buf, symbols, exits, .. } = emitter;
    let code = buf.finish().map_err(|error| match error {
        AsmError::OutOfRange { offset } => {
            CodegenError::LimitExceeded { limit: "bytes of code", max: CODE_MAX, found: u64::from(offset) }
        }
        other => panic!("emission of `{}`: {other}", function.name),
    })?;
    let symbols = symbols.into_names();
    let name = function.name.clone();
    Ok(CompiledFunction { name, target, code, symbols, exits, frame_bytes, saved, notes: None })
}

/// What a direct branch reaches.
const CODE_MAX: u64 = 1 << 27;
/// Up to how many instructions addresses of functions stand behind the code: a load reaches 1 MiB, and no instruction
/// takes 64 bytes on average.
const NEAR_INSTS_MAX: usize = 1 << 14;

struct Emitter<'a> {
    f: &'a Function,
    code: &'a Code<Inst>,
    allocation: &'a Allocation,
    buf: Buffer,
    frame: Frame,
    labels: Vec<Label>,
    /// Where each block goes on, if it does nothing else.
    forward: Vec<CodeBlock>,
    /// The blocks that code stands at, by whether a computed jump goes there.
    pads: Vec<bool>,
    /// The next block that code stands at.
    next: Option<CodeBlock>,
    exit_labels: Vec<Label>,
    next_exit: usize,
    /// Addresses of functions that are to stand behind the code.
    addresses: Vec<(Symbol, Label)>,
    /// Pieces of instructions that are rarely needed, and where each goes back to.
    slow_paths: Vec<SlowPath>,
    symbols: Symbols,
    exits: Vec<ExitMap>,
    /// Whether pieces of code are marked.
    annotate: bool,
}

/// The rest of a truncation whose double is too large for the fast one.
struct SlowPath {
    entry: Label,
    back: Label,
    d: Gpr,
    n: Fpr,
}

impl<'a> Emitter<'a> {
    fn new(f: &'a Function, code: &'a Code<Inst>, allocation: &'a Allocation, frame: Frame) -> Emitter<'a> {
        let mut buf = Buffer::new(Arch::A64);
        let labels = code.flow.blocks().map(|_| buf.label()).collect();
        let exit_labels = code.exits.iter().map(|_| buf.label()).collect();
        let mut emitter = Emitter {
            f,
            code,
            allocation,
            buf,
            frame,
            labels,
            forward: forwarding(code, allocation),
            pads: Vec::new(),
            next: None,
            exit_labels,
            next_exit: 0,
            addresses: Vec::new(),
            slow_paths: Vec::new(),
            symbols: Symbols::new(f),
            exits: Vec::with_capacity(code.exits.len()),
            annotate: false,
        };
        emitter.pads = emitter.find_pads();
        emitter
    }

    fn function(&mut self, exit_handler: &str) {
        let standing: Vec<CodeBlock> =
            self.code.flow.blocks().filter(|block| self.forward[block.index()] == *block).collect();
        self.mark(Piece::Prologue);
        self.word(a64::bti(a64::BtiTarget::Call));
        self.prologue();
        // The entry is no block's successor: where it only jumps, so does the code behind the prologue.
        let first = self.forward[0];
        if standing.first() != Some(&first) {
            self.next = standing.first().copied();
            self.jump(first);
        }
        let mut inserted = 0;
        for (at, &block) in standing.iter().enumerate() {
            self.next = standing.get(at + 1).copied();
            // Blocks that are left out have no moves, so that all moves are handed out in order.
            self.block(block, &mut inserted);
        }
        self.mark(Piece::Rare);
        self.slow_paths();
        self.exit_stubs(exit_handler);
        self.function_addresses();
    }

    /// Notes what the code is from here on.
    fn mark(&mut self, piece: Piece) {
        if self.annotate {
            self.buf.mark(piece.tag());
        }
    }

    fn block(&mut self, block: CodeBlock, inserted: &mut usize) {
        self.buf.bind(self.labels[block.index()]);
        if self.pads[block.index()] {
            self.word(a64::bti(a64::BtiTarget::Jump));
        }
        for inst in self.code.flow.insts(block) {
            let first = *inserted;
            for (at, &(_, inserted)) in self.allocation.moves_before(inst, inserted).iter().enumerate() {
                self.mark(Piece::Inserted(first + at));
                self.inserted(inserted);
            }
            self.mark(Piece::Inst(inst));
            let locs = self.allocation.locs_of(&self.code.flow, inst);
            if self.code.exits.get(self.next_exit).is_some_and(|exit| exit.inst == inst) {
                self.next_exit += 1;
            }
            self.inst(block, &self.code.insts[inst.index()], locs);
        }
    }

    /// The stub of the exit of the instruction that is being emitted.
    fn exit_label(&self) -> Label {
        self.exit_labels[self.next_exit - 1]
    }

    fn inserted(&mut self, inserted: Inserted) {
        match inserted {
            Inserted::Move { from, to } => {
                let class = from.reg().or(to.reg()).map_or(RegClass::Int, PReg::class);
                self.move_loc(class, to, from);
            }
            Inserted::Remat { inst, to } => self.constant(&self.code.insts[inst.index()], to),
        }
    }

    fn move_loc(&mut self, class: RegClass, to: Loc, from: Loc) {
        if to == from {
            return;
        }
        match (class, to, from) {
            (RegClass::Int, Loc::Reg(to), Loc::Reg(from)) => {
                self.word(a64::mov_reg(Width::X, gpr_of(to), gpr_of(from)));
            }
            (RegClass::Float, Loc::Reg(to), Loc::Reg(from)) => {
                self.word(a64::fmov(D, fpr_of(to), fpr_of(from)));
            }
            (_, Loc::Reg(to), Loc::Spill(slot)) => self.reload(to, slot),
            (_, Loc::Spill(slot), Loc::Reg(from)) => self.spill(slot, from),
            (class, Loc::Spill(to), Loc::Spill(from)) => {
                let scratch = [abi::SCRATCH, abi::FSCRATCH][class as usize];
                self.reload(scratch, from);
                self.spill(to, scratch);
            }
        }
    }

    /// Exits: the number into `x16`, then to the handler.
    fn exit_stubs(&mut self, handler: &str) {
        for (number, exit) in self.code.exits.iter().enumerate() {
            self.buf.bind(self.exit_labels[number]);
            self.mark(Piece::Stub(number));
            let stub = self.buf.offset();
            let values = self.code.recorded(exit).iter().map(|recorded| match *recorded {
                Recorded::Const(ty, bits) => (ty, ExitValue::Const(bits)),
                Recorded::Operand(ty, at) => (ty, self.exit_value(self.allocation.locs[at as usize])),
            });
            let values = values.collect();
            self.exits.push(ExitMap { exit: exit.exit, stub, values });
            self.frame_for_exit();
            self.number(S0, number as u64);
            let handler = self.symbols.named(handler);
            self.branch_symbol(a64::b(0), handler);
        }
    }

    fn exit_value(&self, loc: Loc) -> ExitValue {
        match loc {
            Loc::Reg(reg) => ExitValue::Reg(reg),
            Loc::Spill(slot) => ExitValue::Stack(self.frame.spill_from_fp(slot)),
        }
    }

    fn function_addresses(&mut self) {
        let addresses = std::mem::take(&mut self.addresses);
        if addresses.is_empty() {
            return;
        }
        let start = self.buf.offset();
        self.buf.put(&[0; 4][..(start % 8) as usize]);
        for (symbol, label) in addresses {
            self.buf.bind(label);
            self.buf.reloc(self.buf.offset(), RelocKind::Abs64, symbol);
            self.buf.put(&[0; 8]);
        }
        self.buf.note_data(self.buf.offset() - start);
    }
}

/// The small pieces that everything is written in.
impl Emitter<'_> {
    fn word(&mut self, word: u32) {
        self.buf.put_a64(word);
    }

    /// An instruction whose operand is known to fit.
    fn fitting(&mut self, word: Option<u32>) {
        self.word(word.expect("the operand fits"));
    }

    fn branch(&mut self, word: Option<u32>, label: Label, kind: FixupKind) {
        self.buf.put_a64_label(word.expect("no distance fits"), label, kind);
    }

    fn branch_symbol(&mut self, word: Option<u32>, symbol: Symbol) {
        self.fitting(word);
        self.buf.reloc(self.buf.offset() - 4, RelocKind::A64Branch26, symbol);
    }

    fn number(&mut self, to: Gpr, bits: u64) {
        for &word in &a64::mov_imm_sequence(to, bits) {
            self.word(word);
        }
    }
}

fn gpr_of(reg: PReg) -> Gpr {
    debug_assert_eq!(reg.class(), RegClass::Int);
    Gpr::new(reg.number())
}

fn fpr_of(reg: PReg) -> Fpr {
    debug_assert_eq!(reg.class(), RegClass::Float);
    Fpr::new(reg.number())
}

/// The register of an operand that wants one.
fn gpr(loc: Loc) -> Gpr {
    gpr_of(reg(loc))
}

fn fpr(loc: Loc) -> Fpr {
    fpr_of(reg(loc))
}

fn reg(loc: Loc) -> PReg {
    loc.reg().expect("a register for an operand that asked for one")
}

/// Where each block goes on: itself, or what follows where it only jumps. A loop of such blocks stays as it is.
fn forwarding(code: &Code<Inst>, allocation: &Allocation) -> Vec<CodeBlock> {
    let flow = &code.flow;
    let empty = |block: CodeBlock| {
        let inst: CodeInst = flow.terminator(block);
        let alone = flow.insts(block).len() == 1;
        let still = allocation.inserted.binary_search_by(|(at, _)| at.cmp(&inst)).is_err();
        match code.insts[inst.index()] {
            Inst::Jump { to } if alone && still => Some(to),
            _ => None,
        }
    };
    let mut forward: Vec<CodeBlock> = flow.blocks().collect();
    for block in flow.blocks().rev() {
        let mut at = block;
        // As many steps as there are blocks are a loop.
        let mut steps = 0;
        while let Some(to) = empty(at) {
            // Blocks that come later in the layout are settled.
            at = if to > block { forward[to.index()] } else { to };
            steps += 1;
            if steps > flow.block_count() || at == block {
                at = block;
                break;
            }
        }
        forward[block.index()] = at;
    }
    forward
}

/// Whether the function calls, so that it must save where it returns to.
fn calls(code: &Code<Inst>) -> bool {
    code.insts.iter().any(|inst| matches!(inst, Inst::Call { .. } | Inst::CallIndirect))
}

/// The keys of the switch that ends a block.
fn switch_keys(f: &Function, block: CodeBlock) -> &[i64] {
    let own = f.layout[block.index()];
    let inst = f.terminator(own).expect("a block ends");
    debug_assert_eq!(f[inst].op, Op::Switch);
    f.keys(inst)
}
