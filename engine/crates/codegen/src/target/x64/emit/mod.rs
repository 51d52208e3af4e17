//! Emission for x86-64: walks the instructions with the places of their operands.
//!
//! Behind the blocks come the rare parts of instructions, the stubs of exits, jump tables and constants.

mod control;
mod float;
mod frame;
mod int;

use tierlock_asm::x64::{Assembler, Gpr, Mem, Size, Xmm};
use tierlock_asm::{Features, Label, Symbol};

use self::control::Rare;
use self::frame::Frame;
use super::inst::{Address, Base, Inst, Src};
use crate::compile::{CompiledFunction, ExitMap, ExitValue, Options, Symbols};
use crate::error::CodegenError;
use crate::ir::Function;
use crate::machine::{Code, CodeBlock, CodeInst, InstKind, PReg, Recorded, RegClass};
use crate::notes::Piece;
use crate::regalloc::{Allocation, Inserted, Loc};

/// The scratch registers.
const SCRATCH: Gpr = Gpr::R11;
const SCRATCH_FLOAT: Xmm = Xmm(15);

/// Emits a function.
pub(crate) fn run(
    f: &Function,
    code: &Code<Inst>,
    allocation: &Allocation,
    options: &Options,
) -> Result<CompiledFunction, CodegenError> {
    let frame = Frame::new(f, allocation)?;
    let mut a = Assembler::default();
    let labels = code.flow.blocks().map(|_| a.buf.label()).collect();
    let mut e = Emit {
        a,
        f,
        code,
        allocation,
        frame,
        slots: frame::slot_offsets(f, frame.above_slots()),
        features: options.target.features,
        labels,
        forwards: forwards(code, allocation),
        symbols: Symbols::new(f),
        exits: Vec::with_capacity(code.exits.len()),
        rare: Vec::new(),
        tables: Vec::new(),
        annotate: options.annotate,
    };
    e.mark(Piece::Prologue);
    e.a.endbr64();
    e.prologue();
    e.blocks();
    e.mark(Piece::Rare);
    e.rare();
    let stubs = e.stubs(options);
    e.tables();
    e.finish(options, &stubs)
}

struct Emit<'a> {
    a: Assembler,
    f: &'a Function,
    code: &'a Code<Inst>,
    allocation: &'a Allocation,
    frame: Frame,
    /// Where stack slots begin, from the frame pointer.
    slots: Vec<i32>,
    features: Features,
    /// Of blocks.
    labels: Vec<Label>,
    /// Where a jump to a block ends up: elsewhere for blocks that only jump on.
    forwards: Vec<CodeBlock>,
    symbols: Symbols,
    /// Labels of the stubs of the exits so far.
    exits: Vec<Label>,
    rare: Vec<Rare>,
    /// Jump tables that are still to be placed: the label, and the entries.
    tables: Vec<(Label, Vec<Label>)>,
    /// Whether pieces of code are marked.
    annotate: bool,
}

/// A register or a spill slot.
#[derive(Clone, Copy)]
enum Rm {
    Reg(Gpr),
    Mem(Mem),
}

/// A floating-point register or memory.
#[derive(Clone, Copy)]
enum Xm {
    Reg(Xmm),
    Mem(Mem),
}

/// The places of an instruction's operands, handed out in order.
struct Places<'a> {
    rest: std::slice::Iter<'a, Loc>,
    frame: Frame,
}

impl Places<'_> {
    fn next(&mut self) -> Loc {
        match self.rest.next() {
            Some(&loc) => loc,
            None => unreachable!("selection gave the instruction its operands"),
        }
    }

    fn gpr(&mut self) -> Gpr {
        match self.next() {
            Loc::Reg(reg) => gpr(reg),
            Loc::Spill(_) => unreachable!("the operand is in a register"),
        }
    }

    fn xmm(&mut self) -> Xmm {
        match self.next() {
            Loc::Reg(reg) => xmm(reg),
            Loc::Spill(_) => unreachable!("the operand is in a register"),
        }
    }

    fn rm(&mut self) -> Rm {
        match self.next() {
            Loc::Reg(reg) => Rm::Reg(gpr(reg)),
            Loc::Spill(slot) => Rm::Mem(self.frame.spill(slot)),
        }
    }

    fn xm(&mut self) -> Xm {
        match self.next() {
            Loc::Reg(reg) => Xm::Reg(xmm(reg)),
            Loc::Spill(slot) => Xm::Mem(self.frame.spill(slot)),
        }
    }

    fn address(&mut self, address: Address, slots: &[i32]) -> Mem {
        let (base, disp) = match address.base {
            Base::Reg => (self.gpr(), address.disp),
            Base::Slot(slot) => (Gpr::RBP, address.disp.wrapping_add(slots[slot.index()])),
        };
        match address.index {
            None => Mem::Base(base, disp),
            Some(scale) => Mem::Index(base, self.gpr(), scale, disp),
        }
    }
}

fn gpr(reg: PReg) -> Gpr {
    debug_assert_eq!(reg.class(), RegClass::Int);
    Gpr(reg.number())
}

fn xmm(reg: PReg) -> Xmm {
    debug_assert_eq!(reg.class(), RegClass::Float);
    Xmm(reg.number())
}

/// Finds the blocks that nothing but a jump is left of.
fn forwards(code: &Code<Inst>, allocation: &Allocation) -> Vec<CodeBlock> {
    let mut forwards: Vec<CodeBlock> = code.flow.blocks().collect();
    // From the last to the first, so that most chains are followed at once.
    for block in code.flow.blocks().rev() {
        let terminator = code.flow.terminator(block);
        if code.flow.insts(block).len() == 1
            && block.index() != 0
            && let Inst::Jump { to } = code.insts[terminator.index()]
            && allocation.inserted.binary_search_by_key(&terminator, |(at, _)| *at).is_err()
            && forwards[to.index()] != block
        {
            forwards[block.index()] = forwards[to.index()];
        }
    }
    // A block that was forwarded to one that was itself forwarded later.
    for at in 0..forwards.len() {
        let mut to = forwards[at];
        for _ in 0..forwards.len() {
            if forwards[to.index()] == to || forwards[to.index()].index() == at {
                break;
            }
            to = forwards[to.index()];
        }
        forwards[at] = to;
    }
    forwards
}

impl Emit<'_> {
    /// Notes what the code is from here on.
    fn mark(&mut self, piece: Piece) {
        if self.annotate {
            self.a.buf.mark(piece.tag());
        }
    }

    fn blocks(&mut self) {
        let (code, allocation) = (self.code, self.allocation);
        let mut next = 0;
        for block in code.flow.blocks() {
            if self.forwards[block.index()] != block {
                continue;
            }
            self.a.buf.bind(self.labels[block.index()]);
            for inst in code.flow.insts(block) {
                let first = next;
                for (at, &(_, inserted)) in allocation.moves_before(inst, &mut next).iter().enumerate() {
                    self.mark(Piece::Inserted(first + at));
                    self.inserted(inserted);
                }
                self.mark(Piece::Inst(inst));
                self.inst(block, inst);
            }
        }
    }

    fn inserted(&mut self, inserted: Inserted) {
        match inserted {
            Inserted::Move { from, to } => self.mov(to, from),
            Inserted::Remat { inst, to } => {
                let places = [Loc::Reg(to)];
                let places = Places { rest: places.iter(), frame: self.frame };
                self.straight(self.code.insts[inst.index()], places);
            }
        }
    }

    fn mov(&mut self, to: Loc, from: Loc) {
        match (to, from) {
            (Loc::Reg(to), Loc::Reg(from)) => match to.class() {
                RegClass::Int => self.mov_rr(gpr(to), gpr(from)),
                RegClass::Float => self.fmov(xmm(to), xmm(from)),
            },
            (Loc::Reg(to), Loc::Spill(slot)) => match to.class() {
                RegClass::Int => self.a.mov_rm(Size::Q, gpr(to), self.frame.spill(slot)),
                RegClass::Float => self.fload(xmm(to), self.frame.spill(slot)),
            },
            (Loc::Spill(slot), Loc::Reg(from)) => match from.class() {
                RegClass::Int => self.a.mov_mr(Size::Q, self.frame.spill(slot), gpr(from)),
                RegClass::Float => self.fstore(self.frame.spill(slot), xmm(from)),
            },
            (Loc::Spill(to), Loc::Spill(from)) => {
                self.a.mov_rm(Size::Q, SCRATCH, self.frame.spill(from));
                self.a.mov_mr(Size::Q, self.frame.spill(to), SCRATCH);
            }
        }
    }

    fn mov_rr(&mut self, to: Gpr, from: Gpr) {
        if to != from {
            self.a.mov_rr(Size::Q, to, from);
        }
    }

    fn inst(&mut self, block: CodeBlock, at: CodeInst) {
        let inst = self.code.insts[at.index()];
        let rest = self.allocation.locs_of(&self.code.flow, at).iter();
        let places = Places { rest, frame: self.frame };
        match self.code.flow.kind(at) {
            InstKind::Terminator => self.terminator(block, inst, places),
            _ => self.straight(inst, places),
        }
    }

    fn straight(&mut self, inst: Inst, places: Places<'_>) {
        match inst {
            Inst::Float { .. }
            | Inst::FloatMinMax { .. }
            | Inst::FloatUnary { .. }
            | Inst::FloatSelect { .. }
            | Inst::FloatConst { .. }
            | Inst::StoreFloat { .. }
            | Inst::Convert { .. }
            | Inst::ToIntChecked => self.float(inst, places),
            _ => self.int(inst, places),
        }
    }

    fn address(&mut self, address: Address, places: &mut Places<'_>) -> Mem {
        places.address(address, &self.slots)
    }

    /// A source that is a register or memory.
    fn src(&mut self, src: Src, places: &mut Places<'_>) -> Rm {
        match src {
            Src::Any => places.rm(),
            Src::Mem(address) => Rm::Mem(self.address(address, places)),
            Src::Imm(_) | Src::Const(_) => unreachable!("immediates are not in places"),
        }
    }

    fn float_src(&mut self, src: Src, places: &mut Places<'_>) -> Xm {
        match src {
            Src::Any => places.xm(),
            Src::Mem(address) => Xm::Mem(self.address(address, places)),
            Src::Const(bits) => Xm::Mem(Mem::Rip(self.a.buf.constant(bits))),
            Src::Imm(_) => unreachable!("doubles have no immediates"),
        }
    }

    /// The label of the stub of the next exit.
    fn exit(&mut self) -> Label {
        let label = self.a.buf.label();
        self.exits.push(label);
        label
    }

    /// Emits the stubs; gives their labels.
    fn stubs(&mut self, options: &Options) -> Vec<Label> {
        let exits = std::mem::take(&mut self.exits);
        debug_assert_eq!(exits.len(), self.code.exits.len());
        if exits.is_empty() {
            return exits;
        }
        let handler: Symbol = self.symbols.named(&options.exit_handler);
        for (at, &label) in exits.iter().enumerate() {
            self.a.buf.bind(label);
            self.mark(Piece::Stub(at));
            self.a.mov_ri(SCRATCH, at as u64);
            self.a.jmp_symbol(handler);
        }
        exits
    }

    fn finish(self, options: &Options, stubs: &[Label]) -> Result<CompiledFunction, CodegenError> {
        let code = self.a.buf.finish().map_err(|error| match error {
            tierlock_asm::AsmError::OutOfRange { offset } => CodegenError::LimitExceeded {
                limit: "bytes of code",
                max: i32::MAX as u64,
                found: u64::from(offset),
            },
            other => unreachable!("every label is bound: {other}"),
        })?;
        let exits = self.code.exits.iter().zip(stubs).map(|(record, &stub)| {
            let values = self.code.recorded(record).iter().map(|&recorded| match recorded {
                Recorded::Const(ty, bits) => (ty, ExitValue::Const(bits)),
                Recorded::Operand(ty, at) => match self.allocation.locs[at as usize] {
                    Loc::Reg(reg) => (ty, ExitValue::Reg(reg)),
                    Loc::Spill(slot) => (ty, ExitValue::Stack(self.frame.spill_offset(slot))),
                },
            });
            let stub = code.offset_of(stub).expect("it was bound");
            ExitMap { exit: record.exit, stub, values: values.collect() }
        });
        let exits = exits.collect();
        Ok(CompiledFunction {
            name: self.f.name.clone(),
            target: options.target,
            symbols: self.symbols.into_names(),
            exits,
            frame_bytes: self.frame.bytes(),
            saved: self.frame.saved_places(),
            code,
            notes: None,
        })
    }
}
