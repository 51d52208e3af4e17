//! Instruction selection: blocks backwards, so that what uses a value is seen before what gives it.
//!
//! An instruction may *absorb* one that gives an operand: `add` a shift, a branch a comparison, a load the arithmetic of
//! its address. It may where it is the only user and both stand in one block, and then the absorbed one makes no code of
//! its own. By how many users are left when an instruction's turn comes, it is also known whether its result is of
//! interest at all; what is not, and has no effect, makes no code.
//!
//! Constants and addresses of stack slots are absorbed by any number of users, wherever those are. Where users need one
//! in a register, it is made once, where it stands; but arguments of calls and of edges, which must be put into a place
//! of their own anyway, are made there.
//!
//! The instructions of a block are collected group by group, one group for each instruction of the IR, and then put into
//! the builder in reverse order of groups. Building a tree of patterns forwards was rejected: what is absorbed must be
//! known before it is passed by, and finding that out first is the same walk a second time.

mod address;
mod call;
mod cond;
mod control;
mod float;
mod int;

use tierlock_asm::Target;
use tierlock_asm::a64::Width;

use super::inst::Inst;
use crate::analysis::{Cfg, Dominators, Loops};
use crate::error::CodegenError;
use crate::ir::{self, Block, Exit, Extra, Function, Op, Type, Value, ValueDef};
use crate::machine::{
    Code, CodeBlock, CodeBuilder, InstKind, Operand, PRegSet, RecordedInput, RegClass, VReg,
};

/// Selects instructions for a function.
pub fn run(target: Target, function: &Function) -> Result<Code<Inst>, CodegenError> {
    let mut select = Select::new(target, function);
    for &block in function.layout.iter().rev() {
        select.block(block)?;
    }
    Ok(select.finish())
}

/// The count of users of what was absorbed.
const ABSORBED: u32 = u32::MAX;

/// An instruction that waits for the builder.
struct Record {
    inst: Inst,
    kind: InstKind,
    operands: u32,
    /// One more than the index of an exit in [`Select::exits`].
    exit: u32,
    clobbers: PRegSet,
    source: Option<ir::Inst>,
}

/// What ends a block.
#[derive(Clone, Default)]
struct BlockRecord {
    /// Its groups, the last first.
    groups: std::ops::Range<u32>,
    succs: Vec<CodeBlock>,
    args: Vec<VReg>,
}

struct Select<'a> {
    f: &'a Function,
    target: Target,
    code: CodeBuilder<Inst>,
    /// How many users each value has left.
    uses: Vec<u32>,
    vregs: Vec<Option<VReg>>,
    /// The block of each instruction in the layout.
    home: Vec<Option<Block>>,
    here: Block,
    /// The instruction that is being selected; none while parameters are given their values.
    source: Option<ir::Inst>,
    code_blocks: Vec<CodeBlock>,
    records: Vec<Record>,
    operands: Vec<Operand>,
    exits: Vec<(Exit, std::ops::Range<u32>)>,
    recorded: Vec<RecordedInput>,
    /// Where each group begins in `records`.
    groups: Vec<u32>,
    blocks: Vec<BlockRecord>,
}

/// The width of operations on a type.
fn width(ty: Type) -> Width {
    if ty == Type::I32 { Width::W } else { Width::X }
}

impl<'a> Select<'a> {
    fn new(target: Target, f: &'a Function) -> Select<'a> {
        let mut uses = vec![0; f.value_count()];
        let mut home = vec![None; f.inst_count()];
        let mut count = 0;
        for (block, inst) in f.live_insts() {
            home[inst.index()] = Some(block);
            f.visit_uses(inst, |value| uses[value.index()] += 1);
            count += 1;
        }
        let mut code_blocks = vec![CodeBlock::new(0); f.block_count()];
        for (at, block) in f.layout.iter().enumerate() {
            code_blocks[block.index()] = CodeBlock::new(at);
        }
        Select {
            f,
            target,
            code: CodeBuilder::with_capacity(0, f.layout.len()),
            uses,
            vregs: vec![None; f.value_count()],
            home,
            here: f.entry(),
            source: None,
            code_blocks,
            records: Vec::with_capacity(count),
            operands: Vec::with_capacity(count * 2),
            exits: Vec::new(),
            recorded: Vec::new(),
            groups: Vec::with_capacity(count),
            blocks: vec![BlockRecord::default(); f.layout.len()],
        }
    }

    fn block(&mut self, block: Block) -> Result<(), CodegenError> {
        self.here = block;
        let first = self.groups.len() as u32;
        for at in (0..self.f[block].insts.len()).rev() {
            self.groups.push(self.records.len() as u32);
            self.source = Some(self.f[block].insts[at]);
            self.inst(self.f[block].insts[at])?;
        }
        if block == self.f.entry() {
            self.groups.push(self.records.len() as u32);
            self.source = None;
            self.entry();
        }
        let code_block = self.code_block(block);
        self.blocks[code_block.index()].groups = first..self.groups.len() as u32;
        Ok(())
    }

    fn inst(&mut self, inst: ir::Inst) -> Result<(), CodegenError> {
        let op = self.f[inst].op;
        if let Some(result) = self.f[inst].result() {
            let uses = self.uses[result.index()];
            if uses == ABSORBED {
                return Ok(());
            }
            if uses == 0 && op.is_removable() {
                self.f.visit_uses(inst, |value| drop_use(&mut self.uses, value));
                return Ok(());
            }
        }
        match op {
            Op::Const | Op::StackAddr | Op::FuncAddr => {
                let result = self.result(inst);
                self.make_constant(inst, result);
            }
            Op::Load | Op::LoadIndexed => self.load(inst),
            Op::Store | Op::StoreIndexed => self.store(inst),
            Op::Call | Op::CallIndirect => self.call(inst)?,
            Op::TailCall | Op::TailCallIndirect => self.tail_call(inst)?,
            Op::Jump | Op::Br | Op::Switch | Op::Ret | Op::Leave | Op::Unreachable => self.terminator(inst),
            _ if op.exits() => self.exiting(inst),
            _ if self.float(inst) => {}
            _ => self.int(inst),
        }
        Ok(())
    }

    /// Puts everything into the builder.
    fn finish(mut self) -> Code<Inst> {
        self.code.reserve(self.records.len(), self.operands.len(), self.recorded.len());
        let cfg = Cfg::compute(self.f);
        let loops = Loops::compute(self.f, &cfg, &Dominators::compute(&cfg, self.f.block_count()));
        for (at, &block) in self.f.layout.iter().enumerate() {
            let params: Vec<VReg> = match at {
                0 => Vec::new(),
                _ => self.f[block].params.iter().map(|&value| self.vreg(value)).collect(),
            };
            self.code.begin_block(&params, loops.depth(block), self.f[block].cold);
            let own = std::mem::take(&mut self.blocks[at]);
            for group in (own.groups.start..own.groups.end).rev() {
                let start = self.groups[group as usize] as usize;
                let end =
                    self.groups.get(group as usize + 1).map_or(self.records.len(), |&next| next as usize);
                for record in start..end {
                    self.push_record(record);
                }
            }
            self.code.end_block(own.succs, &own.args);
        }
        self.code.finish()
    }

    fn push_record(&mut self, at: usize) {
        let Record { inst, kind, operands, exit, clobbers, source } = self.records[at];
        self.code.set_source(source);
        let end = self.records.get(at + 1).map_or(self.operands.len(), |next| next.operands as usize);
        let operands = &self.operands[operands as usize..end];
        if exit != 0 {
            let (exit, values) = &self.exits[exit as usize - 1];
            let values = &self.recorded[values.start as usize..values.end as usize];
            self.code.push_exiting(inst, kind, operands, *exit, values.iter().copied());
        } else if clobbers.is_empty() {
            self.code.push(inst, kind, operands);
        } else {
            self.code.push_clobbering(inst, kind, operands, clobbers);
        }
    }
}

fn drop_use(uses: &mut [u32], value: Value) {
    debug_assert!(!matches!(uses[value.index()], 0 | ABSORBED), "{value} has no user");
    uses[value.index()] -= 1;
}

/// What the parts of the selection are written in.
impl Select<'_> {
    fn code_block(&self, block: Block) -> CodeBlock {
        self.code_blocks[block.index()]
    }

    /// The register of a value. What only renames another value has that one's.
    fn vreg(&mut self, value: Value) -> VReg {
        let root = self.root(value);
        if let Some(vreg) = self.vregs[root.index()] {
            return vreg;
        }
        let vreg = self.code.vreg(RegClass::of(self.f.value_type(root)));
        self.vregs[root.index()] = Some(vreg);
        vreg
    }

    fn root(&self, mut value: Value) -> Value {
        while let ValueDef::Inst(inst) = self.f.value_def(value)
            && self.is_rename(inst)
        {
            value = self.f.args(inst)[0];
        }
        value
    }

    /// Whether the result is what the operand's register holds already.
    fn is_rename(&self, inst: ir::Inst) -> bool {
        match self.f[inst].op {
            Op::Wrap | Op::PtrToInt | Op::IntToPtr => true,
            Op::Zext => self.has_zeros_above(self.f.args(inst)[0]),
            _ => false,
        }
    }

    /// Whether the upper half of an `i32`'s register is known to be zero, because an instruction on a lower half wrote it.
    fn has_zeros_above(&self, value: Value) -> bool {
        let Some(inst) = self.f.def_inst(value) else { return false };
        !matches!(self.f[inst].op, Op::Call | Op::CallIndirect | Op::Wrap | Op::MulChecked)
    }

    /// The register that the result is written to.
    fn result(&mut self, inst: ir::Inst) -> VReg {
        let value = self.f[inst].result().expect("it has a result");
        match self.uses[value.index()] {
            // Nobody asks for it; but it is written.
            0 => self.temp(RegClass::of(self.f.value_type(value))),
            _ => self.vreg(value),
        }
    }

    fn temp(&mut self, class: RegClass) -> VReg {
        self.code.vreg(class)
    }

    fn operand(&self, inst: ir::Inst, at: usize) -> Value {
        self.f.args(inst)[at]
    }

    /// Two operands, a constant second where the op commutes.
    fn two(&self, inst: ir::Inst) -> (Value, Value) {
        let (x, y) = (self.operand(inst, 0), self.operand(inst, 1));
        match self.f[inst].op.commutes() && self.f.const_bits(x).is_some() {
            true => (y, x),
            false => (x, y),
        }
    }

    /// The number that an integer value always is.
    fn number(&self, value: Value) -> Option<i64> {
        self.f.const_int(value)
    }

    /// Takes note that a constant was absorbed by one of its users.
    fn absorb_constant(&mut self, value: Value) {
        drop_use(&mut self.uses, value);
    }

    /// The instruction that gives `value`, if it may be absorbed by its user.
    fn only_user(&self, value: Value) -> Option<ir::Inst> {
        if self.uses[value.index()] != 1 {
            return None;
        }
        let inst = self.f.def_inst(value)?;
        let near = self.home[inst.index()] == Some(self.here);
        (near && self.f[inst].op.is_pure()).then_some(inst)
    }

    /// The instruction that gives `value`, if it is of this op and may be absorbed.
    fn only_user_of(&self, value: Value, op: Op) -> Option<ir::Inst> {
        self.only_user(value).filter(|&inst| self.f[inst].op == op)
    }

    /// Absorbs what gives `value`: its operands are now its user's.
    fn absorb(&mut self, value: Value) {
        debug_assert_eq!(self.uses[value.index()], 1, "{value} has other users");
        self.uses[value.index()] = ABSORBED;
    }

    fn push(&mut self, inst: Inst, operands: &[Operand]) {
        self.push_kind(inst, InstKind::Normal, operands);
    }

    fn push_kind(&mut self, inst: Inst, kind: InstKind, operands: &[Operand]) {
        let start = self.operands.len() as u32;
        self.operands.extend_from_slice(operands);
        let (clobbers, source) = (PRegSet::EMPTY, self.source);
        self.records.push(Record { inst, kind, operands: start, exit: 0, clobbers, source });
    }

    fn push_clobbering(&mut self, inst: Inst, operands: &[Operand], clobbers: PRegSet) {
        self.push(inst, operands);
        if let Some(record) = self.records.last_mut() {
            record.clobbers = clobbers;
        }
    }

    /// Pushes what leaves by the exit of `of`.
    fn push_exiting(&mut self, inst: Inst, kind: InstKind, operands: &[Operand], of: ir::Inst) {
        let exit = self.f[of].exit().expect("it has an exit");
        let start = self.recorded.len() as u32;
        for at in 0..self.f.rest(of).len() {
            let value = self.f.rest(of)[at];
            let ty = self.f.value_type(value);
            let input = match self.f.const_bits(value) {
                Some(bits) => {
                    self.absorb_constant(value);
                    RecordedInput::Const(ty, bits)
                }
                None => RecordedInput::VReg(ty, self.vreg(value)),
            };
            self.recorded.push(input);
        }
        self.exits.push((exit, start..self.recorded.len() as u32));
        self.push_kind(inst, kind, operands);
        if let Some(record) = self.records.last_mut() {
            record.exit = self.exits.len() as u32;
        }
    }

    /// `d` and one operand.
    fn push2(&mut self, inst: Inst, d: VReg, n: VReg) {
        self.push(inst, &[Operand::def(d), Operand::reg(n)]);
    }

    /// `d` and two operands.
    fn push3(&mut self, inst: Inst, d: VReg, n: VReg, m: VReg) {
        self.push(inst, &[Operand::def(d), Operand::reg(n), Operand::reg(m)]);
    }

    /// A register with what a user puts into a place of its own: what is cheap to make is made anew.
    fn copied(&mut self, value: Value) -> VReg {
        match self.f.def_inst(value) {
            Some(inst) if matches!(self.f[inst].op, Op::Const | Op::StackAddr | Op::FuncAddr) => {
                self.absorb_constant(value);
                let own = self.temp(RegClass::of(self.f.value_type(value)));
                self.make_constant(inst, own);
                own
            }
            _ => self.vreg(value),
        }
    }

    fn make_constant(&mut self, inst: ir::Inst, d: VReg) {
        let made = match self.f[inst].extra {
            Extra::Const(bits) if self.f[inst].ty == Type::F64 => Inst::FConst { bits },
            Extra::Const(bits) => Inst::Const { bits },
            Extra::Slot(slot) => Inst::SlotAddr { slot, offset: 0 },
            Extra::Func(func) => Inst::FuncAddr { func },
            other => unreachable!("a constant with {other:?}"),
        };
        self.push_kind(made, InstKind::Remat, &[Operand::def(d)]);
    }
}
