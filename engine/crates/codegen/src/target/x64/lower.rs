//! The walk that selection is made of: backwards, from uses to definitions.
//!
//! Blocks are visited in postorder and instructions from the last to the first, so that whatever uses a value is selected
//! before the value's own instruction. A use either asks for the value in a register ([`Lower::reg`]) or takes the
//! instruction that gives it into its own (a constant as an immediate, a sum as an address, a comparison as a condition,
//! a load as an operand in memory). When the walk comes to an instruction whose result nobody asked for, and which does
//! nothing else, it is left out: there is no separate decision on what is folded that could contradict the folding.
//!
//! Selecting forwards with marks from a pass before was rejected because every rule would be written twice.
//!
//! A target's rules push the instructions for one instruction of the IR in order of execution; the walk turns them round.

use std::ops::Range;

use crate::analysis::{Cfg, Dominators, Loops};
use crate::ir::{Block, Edge, Effects, Function, Inst, Op, Value};
use crate::machine::{
    Code, CodeBlock, CodeBuilder, InstKind, Operand, PRegSet, RecordedInput, RegClass, VReg,
};

/// A target's rules.
pub trait Rules<'f> {
    /// The target's instruction.
    type Inst: Copy;

    /// The walk's state.
    fn lower(&mut self) -> &mut Lower<'f, Self::Inst>;

    /// Selects instructions for one of the IR.
    fn inst(&mut self, inst: Inst);

    /// Selects instructions that give the parameters of the function their values.
    fn params(&mut self);
}

/// The value whose register a value has: itself, but for conversions that change nothing in a register.
pub type Source = fn(&Function, Value) -> Value;

/// The state of the walk.
pub struct Lower<'f, I> {
    /// The function.
    pub f: &'f Function,
    source: Source,
    builder: CodeBuilder<I>,
    /// Of values that were asked for.
    vregs: Vec<Option<VReg>>,
    uses: Vec<u32>,
    places: Vec<Place>,
    code_blocks: Vec<u32>,
    /// Where the instruction is that is being selected.
    at: Place,
    /// The instruction; none while parameters are given their values.
    selecting: Option<Inst>,
    pending: Vec<Pending<I>>,
    rare: Vec<Rare>,
    operands: Vec<Operand>,
    /// How many values exits record.
    recorded: usize,
}

/// Where an instruction is.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Place {
    block: u32,
    /// Goes up with each instruction that may write memory, and with each block.
    epoch: u32,
}

struct Pending<I> {
    inst: I,
    kind: InstKind,
    operands: Range<u32>,
    /// Its place among what few instructions have, plus one; 0 for most.
    rare: u32,
    source: Option<Inst>,
}

/// What few instructions have.
enum Rare {
    Clobbers(PRegSet),
    /// The one of the IR that has the exit, and the values that it records.
    Exit(Inst),
}

/// Walks a function by the rules of a target.
pub fn run<'f, R: Rules<'f>>(mut rules: R) -> Code<R::Inst> {
    let f = rules.lower().f;
    let mut ranges = vec![0..0; f.layout.len()];
    let cfg = Cfg::compute(f);
    for &block in cfg.reverse_postorder.iter().rev() {
        let start = rules.lower().pending.len();
        for (at, &inst) in f[block].insts.iter().enumerate().rev() {
            rules.lower().visit(inst);
            if rules.lower().is_needed(inst) {
                let first = rules.lower().pending.len();
                rules.inst(inst);
                rules.lower().pending[first..].reverse();
            }
            if at == 0 && block == f.entry() {
                rules.lower().selecting = None;
                let first = rules.lower().pending.len();
                rules.params();
                rules.lower().pending[first..].reverse();
            }
        }
        let own = rules.lower();
        ranges[own.code_blocks[block.index()] as usize] = start..own.pending.len();
    }
    rules.lower().assemble(&ranges, &cfg)
}

impl<'f, I: Copy> Lower<'f, I> {
    /// Looks through a function.
    pub fn new(f: &'f Function, source: Source) -> Lower<'f, I> {
        let mut uses = vec![0; f.value_count()];
        let mut places = vec![Place::default(); f.inst_count()];
        let mut code_blocks = vec![u32::MAX; f.block_count()];
        let (mut epoch, mut count) = (0, 0);
        for (at, &block) in f.layout.iter().enumerate() {
            code_blocks[block.index()] = at as u32;
            epoch += 1;
            count += f[block].insts.len();
            for &inst in &f[block].insts {
                f.visit_uses(inst, |value| uses[value.index()] += 1);
                places[inst.index()] = Place { block: at as u32, epoch };
                let effects = f[inst].op.effects();
                epoch += u32::from(effects.has(Effects::WRITES) || effects.has(Effects::CALLS));
            }
        }
        Lower {
            f,
            source,
            builder: CodeBuilder::with_capacity(0, f.layout.len()),
            vregs: vec![None; f.value_count()],
            uses,
            places,
            code_blocks,
            at: Place::default(),
            selecting: None,
            pending: Vec::with_capacity(count),
            rare: Vec::new(),
            operands: Vec::with_capacity(count * 2),
            recorded: 0,
        }
    }

    fn visit(&mut self, inst: Inst) {
        self.at = self.places[inst.index()];
        self.selecting = Some(inst);
    }

    /// Whether an instruction is to be selected: somebody wants its result, or it does more than giving one.
    fn is_needed(&self, inst: Inst) -> bool {
        let data = &self.f[inst];
        !data.op.is_removable() || data.result().is_some_and(|value| self.vregs[value.index()].is_some())
    }

    fn assemble(&mut self, ranges: &[Range<usize>], cfg: &Cfg) -> Code<I> {
        let mut builder = std::mem::take(&mut self.builder);
        builder.reserve(self.pending.len(), self.operands.len(), self.recorded);
        let mut params = Vec::new();
        let mut args = Vec::new();
        let loops = Loops::compute(self.f, cfg, &Dominators::compute(cfg, self.f.block_count()));
        for (at, &block) in self.f.layout.iter().enumerate() {
            params.clear();
            if at > 0 {
                for &param in &self.f[block].params {
                    params.push(self.vreg_of(param, &mut builder));
                }
            }
            builder.begin_block(&params, loops.depth(block), self.f[block].cold);
            for place in ranges[at].clone().rev() {
                let own = &self.pending[place];
                let operands = &self.operands[own.operands.start as usize..own.operands.end as usize];
                builder.set_source(own.source);
                match (own.rare as usize).checked_sub(1).map(|at| &self.rare[at]) {
                    None => {
                        builder.push(own.inst, own.kind, operands);
                    }
                    Some(&Rare::Exit(inst)) => {
                        let exit = self.f[inst].exit().expect("the op has an exit");
                        let values = self.f.rest(inst).iter().map(|&value| self.recorded(value));
                        builder.push_exiting(own.inst, own.kind, operands, exit, values);
                    }
                    Some(Rare::Clobbers(clobbers)) => {
                        builder.push_clobbering(own.inst, own.kind, operands, *clobbers);
                    }
                }
            }
            args.clear();
            let mut edges = self.f.out_edges(block);
            if edges.len() == 1
                && let Some(edge) = edges.next()
            {
                for &arg in self.f.edge_args(edge) {
                    args.push(self.vreg_of(arg, &mut builder));
                }
            }
            let succs =
                self.f.successors(block).map(|to| CodeBlock::new(self.code_blocks[to.index()] as usize));
            builder.end_block(succs, &args);
        }
        builder.finish()
    }

    /// A value of an exit that was selected: it was asked for.
    fn recorded(&self, value: Value) -> RecordedInput {
        let ty = self.f.value_type(value);
        match self.f.const_bits(value) {
            Some(bits) => RecordedInput::Const(ty, bits),
            None => {
                let vreg = self.vregs[(self.source)(self.f, value).index()];
                RecordedInput::VReg(ty, vreg.expect("exits ask for what they record"))
            }
        }
    }

    fn vreg_of(&mut self, value: Value, builder: &mut CodeBuilder<I>) -> VReg {
        let value = (self.source)(self.f, value);
        let class = RegClass::of(self.f.value_type(value));
        *self.vregs[value.index()].get_or_insert_with(|| builder.vreg(class))
    }
}

/// What rules ask.
impl<I> Lower<'_, I> {
    /// The register that has a value; asks for it.
    pub fn reg(&mut self, value: Value) -> VReg {
        let value = (self.source)(self.f, value);
        let class = RegClass::of(self.f.value_type(value));
        let builder = &mut self.builder;
        *self.vregs[value.index()].get_or_insert_with(|| builder.vreg(class))
    }

    /// The register for the result of an instruction, be it asked for or not.
    pub fn result(&mut self, inst: Inst) -> VReg {
        let value = self.f[inst].result().expect("the op has a result");
        let class = RegClass::of(self.f.value_type(value));
        let builder = &mut self.builder;
        *self.vregs[value.index()].get_or_insert_with(|| builder.vreg(class))
    }

    /// The register of a value if it was asked for.
    pub fn asked(&self, value: Value) -> Option<VReg> {
        self.vregs[value.index()]
    }

    /// A register for an intermediate result.
    pub fn temp(&mut self, class: RegClass) -> VReg {
        self.builder.vreg(class)
    }

    /// Asks for the arguments of the edge of a jump.
    pub fn ask_for_args(&mut self, edge: Edge) {
        for at in 0..self.f.edge_args(edge).len() {
            self.reg(self.f.edge_args(edge)[at]);
        }
    }

    /// Where a block ends up.
    pub fn code_block(&self, block: Block) -> CodeBlock {
        CodeBlock::new(self.code_blocks[block.index()] as usize)
    }

    /// The instruction that gives a value, with its op, behind conversions that change nothing.
    pub fn def(&self, value: Value) -> Option<(Inst, Op)> {
        let inst = self.f.def_inst((self.source)(self.f, value))?;
        Some((inst, self.f[inst].op))
    }

    /// Whether taking a pure instruction into the current one costs nothing: no one else needs it, or its operands are
    /// near.
    pub fn is_cheap_to_fold(&self, def: Inst) -> bool {
        self.has_one_use(def) || self.places[def.index()].block == self.at.block
    }

    /// Whether the result of `def` is used once.
    pub fn has_one_use(&self, def: Inst) -> bool {
        self.f[def].result().is_some_and(|value| self.uses[value.index()] == 1)
    }

    /// Whether a load can be made by the current instruction: nobody else needs what it reads, and no memory is written
    /// between the two.
    pub fn can_fold_load(&self, load: Inst) -> bool {
        self.has_one_use(load) && self.places[load.index()] == self.at
    }
}

/// What rules push.
impl<I> Lower<'_, I> {
    /// An instruction.
    pub fn put(&mut self, inst: I, operands: &[Operand]) {
        self.push(inst, InstKind::Normal, operands);
    }

    /// An instruction that can run again.
    pub fn put_remat(&mut self, inst: I, operand: Operand) {
        self.push(inst, InstKind::Remat, &[operand]);
    }

    /// A terminator.
    pub fn put_terminator(&mut self, inst: I, operands: &[Operand]) {
        self.push(inst, InstKind::Terminator, operands);
    }

    /// An instruction that destroys registers.
    pub fn put_clobbering(&mut self, inst: I, operands: &[Operand], clobbers: PRegSet) {
        self.push(inst, InstKind::Normal, operands);
        self.note(Rare::Clobbers(clobbers));
    }

    /// The instruction for one of the IR that may leave by an exit, whose values it records.
    pub fn put_exiting(&mut self, own: Inst, inst: I, operands: &[Operand]) {
        let f = self.f;
        for &value in f.rest(own) {
            if f.const_bits(value).is_none() {
                self.reg(value);
            }
        }
        self.recorded += f.rest(own).len();
        let kind = if f[own].op.is_terminator() { InstKind::Terminator } else { InstKind::Normal };
        self.push(inst, kind, operands);
        self.note(Rare::Exit(own));
    }

    /// Notes what the instruction has that was just pushed.
    fn note(&mut self, rare: Rare) {
        self.rare.push(rare);
        let last = self.pending.last_mut().expect("an instruction was pushed");
        last.rare = self.rare.len() as u32;
    }

    fn push(&mut self, inst: I, kind: InstKind, operands: &[Operand]) {
        let start = self.operands.len() as u32;
        self.operands.extend_from_slice(operands);
        let operands = start..self.operands.len() as u32;
        self.pending.push(Pending { inst, kind, operands, rare: 0, source: self.selecting });
    }
}
