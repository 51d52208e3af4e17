//! Selected code: instructions, their operands, and how blocks follow each other.

use std::fmt::{self, Write as _};
use std::ops::Range;

use super::regs::{PReg, PRegSet, RegClass, VReg};
use crate::entity;
use crate::ir::{self, Exit, Type};

entity! {
    /// An instruction of selected code, by its place.
    CodeInst "@"
    /// A block of selected code, by its place. Selection numbers blocks as the function's layout has them.
    CodeBlock "b"
}

/// Where an operand may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Constraint {
    /// A register or a spill slot: whatever the value is in.
    Any,
    /// A register of its class.
    Reg,
    /// This register.
    Fixed(PReg),
    /// For definitions: the place of the instruction's n-th operand, an early use. Where that value is needed further
    /// on, or by another operand that is a late use, allocation copies it first.
    Reuse(u8),
}

/// Whether an operand counts at the first or the second point of its instruction: see [the module](super).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum OperandPos {
    /// While inputs are read.
    Early,
    /// When results are written.
    Late,
}

/// A register that an instruction reads or writes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Operand {
    /// Which.
    pub vreg: VReg,
    /// Whether it is written; else it is read.
    pub is_def: bool,
    /// When.
    pub pos: OperandPos,
    /// Where it may be.
    pub constraint: Constraint,
}

impl Operand {
    /// Read from a register.
    pub fn reg(vreg: VReg) -> Operand {
        Operand { vreg, is_def: false, pos: OperandPos::Early, constraint: Constraint::Reg }
    }

    /// Read from a register or a spill slot.
    pub fn any(vreg: VReg) -> Operand {
        Operand { constraint: Constraint::Any, ..Operand::reg(vreg) }
    }

    /// Read from this register.
    pub fn fixed(vreg: VReg, reg: PReg) -> Operand {
        Operand { constraint: Constraint::Fixed(reg), ..Operand::reg(vreg) }
    }

    /// Written to a register.
    pub fn def(vreg: VReg) -> Operand {
        Operand { vreg, is_def: true, pos: OperandPos::Late, constraint: Constraint::Reg }
    }

    /// Written to a register or a spill slot.
    pub fn def_any(vreg: VReg) -> Operand {
        Operand { constraint: Constraint::Any, ..Operand::def(vreg) }
    }

    /// Written to this register.
    pub fn def_fixed(vreg: VReg, reg: PReg) -> Operand {
        Operand { constraint: Constraint::Fixed(reg), ..Operand::def(vreg) }
    }

    /// Written to the place of the instruction's operand `of`.
    pub fn def_reuse(vreg: VReg, of: u8) -> Operand {
        Operand { constraint: Constraint::Reuse(of), ..Operand::def(vreg) }
    }

    /// A temporary: a register of its own while the instruction runs.
    pub fn temp(vreg: VReg) -> Operand {
        Operand::def(vreg).early()
    }

    /// The same at the early point.
    pub fn early(self) -> Operand {
        Operand { pos: OperandPos::Early, ..self }
    }

    /// The same at the late point.
    pub fn late(self) -> Operand {
        Operand { pos: OperandPos::Late, ..self }
    }
}

impl fmt::Debug for Operand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.is_def, self.pos) {
            (false, OperandPos::Early) => write!(f, "use ")?,
            (false, OperandPos::Late) => write!(f, "late use ")?,
            (true, OperandPos::Early) => write!(f, "early def ")?,
            (true, OperandPos::Late) => write!(f, "def ")?,
        }
        write!(f, "{}", self.vreg)?;
        match self.constraint {
            Constraint::Any => write!(f, " any"),
            Constraint::Reg => Ok(()),
            Constraint::Fixed(reg) => write!(f, " {reg}"),
            Constraint::Reuse(of) => write!(f, " like #{of}"),
        }
    }
}

/// What register allocation treats specially.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InstKind {
    /// Nothing.
    Normal,
    /// Copies its operand 1 into its operand 0. Both are of constraint `Any` or `Fixed`; they had best be in the same
    /// place, where emission leaves the instruction out. Emission moves between two places in memory through the
    /// scratch register.
    Move,
    /// Gives its operand 0 a value that depends on nothing, and has no other operand: allocation may run it again
    /// rather than spill the value.
    Remat,
    /// Ends the block.
    Terminator,
}

#[derive(Clone, Copy, Debug)]
struct InstInfo {
    /// Where its operands begin; they end where the next one's begin.
    operands: u32,
    kind: InstKind,
    /// Index into [`Flow::clobbers`]; 0 is the empty set.
    clobbers: u8,
}

/// A block of selected code.
#[derive(Clone, Debug)]
pub struct BlockInfo {
    first: u32,
    end: u32,
    params: Range<u32>,
    args: Range<u32>,
    succs: Range<u32>,
    preds: Range<u32>,
    /// How many loops it is in.
    pub loop_depth: u32,
    /// Whether it is not expected to run.
    pub cold: bool,
}

/// What register allocation needs to know of selected code.
#[derive(Clone, Debug)]
pub struct Flow {
    operands: Vec<Operand>,
    insts: Vec<InstInfo>,
    blocks: Vec<BlockInfo>,
    clobbers: Vec<PRegSet>,
    vregs: Vec<VReg>,
    blocks_pool: Vec<CodeBlock>,
    vreg_count: usize,
}

impl Flow {
    /// How many virtual registers there are.
    #[inline]
    pub fn vreg_count(&self) -> usize {
        self.vreg_count
    }

    /// How many instructions there are.
    #[inline]
    pub fn inst_count(&self) -> usize {
        self.insts.len() - 1
    }

    /// How many operands there are.
    #[inline]
    pub fn operand_count(&self) -> usize {
        self.operands.len()
    }

    /// All operands; [`Flow::operand_range`] says which are an instruction's.
    #[inline]
    pub fn all_operands(&self) -> &[Operand] {
        &self.operands
    }

    /// Which of all operands are this instruction's.
    #[inline]
    pub fn operand_range(&self, inst: CodeInst) -> Range<usize> {
        self.insts[inst.index()].operands as usize..self.insts[inst.index() + 1].operands as usize
    }

    /// The operands of an instruction.
    #[inline]
    pub fn operands(&self, inst: CodeInst) -> &[Operand] {
        &self.operands[self.operand_range(inst)]
    }

    /// What is special about an instruction.
    #[inline]
    pub fn kind(&self, inst: CodeInst) -> InstKind {
        self.insts[inst.index()].kind
    }

    /// The registers that lose their value in an instruction. Those of fixed definitions may be among them.
    #[inline]
    pub fn clobbers(&self, inst: CodeInst) -> PRegSet {
        self.clobbers[self.insts[inst.index()].clobbers as usize]
    }

    /// The blocks, in order of layout.
    #[inline]
    pub fn blocks(&self) -> impl ExactSizeIterator<Item = CodeBlock> + DoubleEndedIterator + use<> {
        (0..self.blocks.len()).map(CodeBlock::new)
    }

    /// How many blocks there are.
    #[inline]
    pub fn block_count(&self) -> usize {
        self.blocks.len()
    }

    /// A block.
    #[inline]
    pub fn block(&self, block: CodeBlock) -> &BlockInfo {
        &self.blocks[block.index()]
    }

    /// The instructions of a block. Those of the next block follow on.
    #[inline]
    pub fn insts(
        &self,
        block: CodeBlock,
    ) -> impl ExactSizeIterator<Item = CodeInst> + DoubleEndedIterator + use<> {
        let own = self.block(block);
        (own.first as usize..own.end as usize).map(CodeInst::new)
    }

    /// The terminator of a block.
    #[inline]
    pub fn terminator(&self, block: CodeBlock) -> CodeInst {
        CodeInst::new(self.block(block).end as usize - 1)
    }

    /// The parameters of a block.
    #[inline]
    pub fn params(&self, block: CodeBlock) -> &[VReg] {
        &self.vregs[range(&self.block(block).params)]
    }

    /// What a block passes for the parameters of its only successor.
    #[inline]
    pub fn args(&self, block: CodeBlock) -> &[VReg] {
        &self.vregs[range(&self.block(block).args)]
    }

    /// The blocks that a block goes to.
    #[inline]
    pub fn succs(&self, block: CodeBlock) -> &[CodeBlock] {
        &self.blocks_pool[range(&self.block(block).succs)]
    }

    /// The blocks that go to a block.
    #[inline]
    pub fn preds(&self, block: CodeBlock) -> &[CodeBlock] {
        &self.blocks_pool[range(&self.block(block).preds)]
    }

    /// Checks the invariants that [the module](super) states.
    ///
    /// # Panics
    /// Where one is broken, which is a bug of the selection.
    pub fn check(&self) {
        let mut defined = vec![false; self.vreg_count];
        let mut define = |vreg: VReg| {
            assert!(!std::mem::replace(&mut defined[vreg.index()], true), "{vreg} is defined twice");
        };
        for block in self.blocks() {
            self.params(block).iter().copied().for_each(&mut define);
            self.check_edges(block);
            assert!(self.insts(block).len() > 0, "{block} is empty");
            for inst in self.insts(block) {
                let ends = self.kind(inst) == InstKind::Terminator;
                assert_eq!(ends, inst == self.terminator(block), "{inst} in {block}");
                self.check_operands(inst);
                let defs = self.operands(inst).iter().filter(|operand| operand.is_def);
                defs.for_each(|operand| define(operand.vreg));
            }
        }
    }

    fn check_edges(&self, block: CodeBlock) {
        let (succs, args) = (self.succs(block), self.args(block));
        if block.index() == 0 {
            assert!(self.preds(block).is_empty() && self.params(block).is_empty(), "{block} is the entry");
        }
        for &succ in succs {
            let params = self.params(succ);
            match succs.len() {
                1 => {
                    assert_eq!(params.len(), args.len(), "arguments from {block} to {succ}");
                    let classes = params.iter().zip(args).all(|(param, arg)| param.class() == arg.class());
                    assert!(classes, "classes of arguments from {block} to {succ}");
                }
                _ => {
                    assert!(
                        args.is_empty() && params.is_empty(),
                        "{block} passes arguments to one of several"
                    );
                    assert_eq!(self.preds(succ).len(), 1, "the edge from {block} to {succ} is critical");
                }
            }
        }
        if !args.is_empty() {
            assert_eq!(succs.len(), 1, "{block} passes arguments");
            assert!(self.operands(self.terminator(block)).is_empty(), "{block} passes arguments");
        }
    }

    fn check_operands(&self, inst: CodeInst) {
        let operands = self.operands(inst);
        let mut fixed = [PRegSet::EMPTY; 2];
        for (at, operand) in operands.iter().enumerate() {
            match operand.constraint {
                Constraint::Any | Constraint::Reg => {}
                Constraint::Fixed(reg) => {
                    assert_eq!(reg.class(), operand.vreg.class(), "{inst}: operand {at}");
                    let taken = &mut fixed[operand.pos as usize];
                    assert!(!taken.contains(reg), "{inst}: {reg} is fixed twice");
                    taken.insert(reg);
                    let lost = !operand.is_def && operand.pos == OperandPos::Late;
                    assert!(
                        !lost || !self.clobbers(inst).contains(reg),
                        "{inst}: late use of clobbered {reg}"
                    );
                }
                Constraint::Reuse(of) => {
                    let of = operands[of as usize];
                    let sound = operand.is_def && !of.is_def && of.pos == OperandPos::Early;
                    assert!(sound, "{inst}: operand {at} reuses {of:?}");
                    assert_eq!(of.vreg.class(), operand.vreg.class(), "{inst}: operand {at}");
                }
            }
        }
        match self.kind(inst) {
            InstKind::Move => assert!(
                matches!(operands, [to, from] if to.is_def && !from.is_def && to.vreg.class() == from.vreg.class()),
                "{inst} is no move: {operands:?}"
            ),
            InstKind::Remat => {
                assert!(matches!(operands, [to] if to.is_def), "{inst} cannot run again: {operands:?}")
            }
            InstKind::Normal | InstKind::Terminator => {}
        }
    }
}

fn range(range: &Range<u32>) -> Range<usize> {
    range.start as usize..range.end as usize
}

/// A value that an exit records.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Recorded {
    /// The bits of a constant.
    Const(Type, u64),
    /// Wherever this one of all operands is: a late use of constraint `Any` of the exit's instruction.
    Operand(Type, u32),
}

/// A value to be recorded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecordedInput {
    /// The bits of a constant. It takes no register.
    Const(Type, u64),
    /// A register.
    VReg(Type, VReg),
}

/// An instruction that may leave.
#[derive(Clone, Debug)]
pub struct ExitRecord {
    /// The front end's number.
    pub exit: Exit,
    /// The instruction.
    pub inst: CodeInst,
    values: Range<u32>,
}

/// Selected code: a target's instructions, and what register allocation needs to know of them.
#[derive(Clone, Debug)]
pub struct Code<I> {
    /// The instructions in order of layout.
    pub insts: Vec<I>,
    /// Their operands and blocks.
    pub flow: Flow,
    /// Where code may leave, in order of instructions. Each has a stub of its own, and a number, its place here.
    pub exits: Vec<ExitRecord>,
    /// By instruction, the one of the IR that it was selected for: for listings alone.
    pub sources: Vec<Option<ir::Inst>>,
    recorded: Vec<Recorded>,
}

impl<I> Code<I> {
    /// The values that an exit records.
    pub fn recorded(&self, exit: &ExitRecord) -> &[Recorded] {
        &self.recorded[range(&exit.values)]
    }
}

impl<I: fmt::Debug> Code<I> {
    /// The code as text, one instruction a line, with its operands.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for block in self.flow.blocks() {
            // Writing to a string never fails.
            let _ = write!(text, "{block}");
            let params = self.flow.params(block);
            if !params.is_empty() {
                let _ = write!(text, "({})", join(params));
            }
            let _ = writeln!(text, ":  ; loop depth {}", self.flow.block(block).loop_depth);
            for inst in self.flow.insts(block) {
                let _ = write!(text, "    {:?}", self.insts[inst.index()]);
                for operand in self.flow.operands(inst) {
                    let _ = write!(text, " | {operand:?}");
                }
                if !self.flow.clobbers(inst).is_empty() {
                    let _ = write!(text, " | clobbers {:?}", self.flow.clobbers(inst));
                }
                text.push('\n');
            }
            let succs = self.flow.succs(block);
            if !succs.is_empty() {
                let _ = writeln!(text, "    -> {} ({})", join(succs), join(self.flow.args(block)));
            }
        }
        text
    }
}

fn join<T: fmt::Display>(items: &[T]) -> String {
    items.iter().map(T::to_string).collect::<Vec<String>>().join(", ")
}

/// Puts selected code together, block by block in order of layout.
#[derive(Debug)]
pub struct CodeBuilder<I> {
    code: Code<I>,
    /// What instructions are selected for that are pushed now.
    source: Option<ir::Inst>,
    open: bool,
}

impl<I> Default for CodeBuilder<I> {
    fn default() -> CodeBuilder<I> {
        CodeBuilder::new()
    }
}

impl<I> CodeBuilder<I> {
    /// No code yet.
    pub fn new() -> CodeBuilder<I> {
        CodeBuilder::with_capacity(0, 0)
    }

    /// No code yet, with room for about so much.
    pub fn with_capacity(insts: usize, blocks: usize) -> CodeBuilder<I> {
        let flow = Flow {
            operands: Vec::with_capacity(insts * 3),
            insts: Vec::with_capacity(insts + 1),
            blocks: Vec::with_capacity(blocks),
            clobbers: vec![PRegSet::EMPTY],
            vregs: Vec::new(),
            blocks_pool: Vec::with_capacity(blocks * 4),
            vreg_count: 0,
        };
        CodeBuilder {
            code: Code {
                insts: Vec::with_capacity(insts),
                flow,
                exits: Vec::new(),
                sources: Vec::new(),
                recorded: Vec::new(),
            },
            source: None,
            open: false,
        }
    }

    /// Makes room for exactly so many more. Values to be recorded may be operands too.
    pub fn reserve(&mut self, insts: usize, operands: usize, recorded: usize) {
        let operands = operands + recorded;
        self.code.recorded.reserve_exact(recorded);
        self.code.insts.reserve_exact(insts);
        self.code.sources.reserve_exact(insts);
        self.code.flow.insts.reserve_exact(insts + 1);
        self.code.flow.operands.reserve_exact(operands);
    }

    /// Says which instruction of the IR those are selected for that are pushed from now on.
    #[inline]
    pub fn set_source(&mut self, source: Option<ir::Inst>) {
        self.source = source;
    }

    /// A new virtual register.
    #[inline]
    pub fn vreg(&mut self, class: RegClass) -> VReg {
        let flow = &mut self.code.flow;
        flow.vreg_count += 1;
        VReg::new(flow.vreg_count - 1, class)
    }

    /// Begins the next block.
    pub fn begin_block(&mut self, params: &[VReg], loop_depth: u32, cold: bool) -> CodeBlock {
        assert!(!self.open, "the block before has not ended");
        self.open = true;
        let flow = &mut self.code.flow;
        let first = flow.insts.len() as u32;
        let params_start = flow.vregs.len() as u32;
        flow.vregs.extend_from_slice(params);
        flow.blocks.push(BlockInfo {
            first,
            end: first,
            params: params_start..flow.vregs.len() as u32,
            args: 0..0,
            succs: 0..0,
            preds: 0..0,
            loop_depth,
            cold,
        });
        CodeBlock::new(flow.blocks.len() - 1)
    }

    /// Appends an instruction.
    #[inline]
    pub fn push(&mut self, inst: I, kind: InstKind, operands: &[Operand]) -> CodeInst {
        debug_assert!(self.open, "an instruction outside of blocks");
        let flow = &mut self.code.flow;
        flow.insts.push(InstInfo { operands: flow.operands.len() as u32, kind, clobbers: 0 });
        flow.operands.extend_from_slice(operands);
        self.code.insts.push(inst);
        self.code.sources.push(self.source);
        CodeInst::new(self.code.insts.len() - 1)
    }

    /// Appends an instruction that destroys registers.
    pub fn push_clobbering(
        &mut self,
        inst: I,
        kind: InstKind,
        operands: &[Operand],
        clobbers: PRegSet,
    ) -> CodeInst {
        let own = self.push(inst, kind, operands);
        let flow = &mut self.code.flow;
        let at = flow.clobbers.iter().position(|set| *set == clobbers).unwrap_or_else(|| {
            flow.clobbers.push(clobbers);
            flow.clobbers.len() - 1
        });
        flow.insts[own.index()].clobbers =
            u8::try_from(at).expect("a target has few sets of clobbered registers");
        own
    }

    /// Appends an instruction that may leave. The values to be recorded become further operands behind `operands`.
    /// Its exit is the next in [`Code::exits`], by the number that is returned.
    pub fn push_exiting(
        &mut self,
        inst: I,
        kind: InstKind,
        operands: &[Operand],
        exit: Exit,
        values: impl IntoIterator<Item = RecordedInput>,
    ) -> usize {
        let own = self.push(inst, kind, operands);
        let start = self.code.recorded.len() as u32;
        for value in values {
            let recorded = match value {
                RecordedInput::Const(ty, bits) => Recorded::Const(ty, bits),
                RecordedInput::VReg(ty, vreg) => {
                    let operands = &mut self.code.flow.operands;
                    operands.push(Operand::any(vreg).late());
                    Recorded::Operand(ty, operands.len() as u32 - 1)
                }
            };
            self.code.recorded.push(recorded);
        }
        let values = start..self.code.recorded.len() as u32;
        self.code.exits.push(ExitRecord { exit, inst: own, values });
        self.code.exits.len() - 1
    }

    /// How many exits there are so far: the number of the next.
    pub fn exit_count(&self) -> usize {
        self.code.exits.len()
    }

    /// Ends the block, whose terminator was pushed. `args` are for the parameters of its only successor.
    pub fn end_block(&mut self, succs: impl IntoIterator<Item = CodeBlock>, args: &[VReg]) {
        assert!(self.open, "no block has begun");
        self.open = false;
        let flow = &mut self.code.flow;
        let (args_start, succs_start) = (flow.vregs.len() as u32, flow.blocks_pool.len() as u32);
        flow.vregs.extend_from_slice(args);
        flow.blocks_pool.extend(succs);
        let end = flow.insts.len() as u32;
        let Some(block) = flow.blocks.last_mut() else { unreachable!("a block is open") };
        block.end = end;
        block.args = args_start..flow.vregs.len() as u32;
        block.succs = succs_start..flow.blocks_pool.len() as u32;
    }

    /// The code.
    pub fn finish(mut self) -> Code<I> {
        assert!(!self.open, "the last block has not ended");
        let flow = &mut self.code.flow;
        let operands = flow.operands.len() as u32;
        flow.insts.push(InstInfo { operands, kind: InstKind::Normal, clobbers: 0 });
        find_preds(flow);
        if cfg!(debug_assertions) {
            flow.check();
        }
        self.code
    }
}

/// Sorts the edges by target: counts them, makes room, and puts each source in its place.
fn find_preds(flow: &mut Flow) {
    let mut counts = vec![0u32; flow.blocks.len()];
    for succ in &flow.blocks_pool {
        counts[succ.index()] += 1;
    }
    let mut next = flow.blocks_pool.len() as u32;
    let edges = next;
    for (block, count) in flow.blocks.iter_mut().zip(counts) {
        block.preds = next..next;
        next += count;
    }
    flow.blocks_pool.resize(next as usize, CodeBlock::new(0));
    for source in 0..flow.blocks.len() {
        for at in range(&flow.blocks[source].succs.clone()) {
            debug_assert!((at as u32) < edges);
            let target = flow.blocks_pool[at].index();
            let place = flow.blocks[target].preds.end;
            flow.blocks_pool[place as usize] = CodeBlock::new(source);
            flow.blocks[target].preds.end += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diamond(critical: bool) -> Code<&'static str> {
        let mut b = CodeBuilder::new();
        let (x, y, z) = (b.vreg(RegClass::Int), b.vreg(RegClass::Int), b.vreg(RegClass::Int));
        let block = |index| CodeBlock::new(index);
        b.begin_block(&[], 0, false);
        b.push("args", InstKind::Normal, &[Operand::def_fixed(x, PReg::int(7))]);
        b.push_exiting(
            "guard",
            InstKind::Normal,
            &[Operand::reg(x)],
            Exit(4),
            [RecordedInput::Const(Type::I32, 9), RecordedInput::VReg(Type::I64, x)],
        );
        b.push("br", InstKind::Terminator, &[Operand::reg(x)]);
        b.end_block([block(1), block(if critical { 3 } else { 2 })], &[]);
        b.begin_block(&[], 0, false);
        b.push("jump", InstKind::Terminator, &[]);
        b.end_block([block(3)], &[x]);
        b.begin_block(&[], 0, true);
        b.push("const", InstKind::Remat, &[Operand::def(y)]);
        b.push("jump", InstKind::Terminator, &[]);
        b.end_block([block(3)], &[y]);
        b.begin_block(&[z], 0, false);
        let gone = PRegSet::EMPTY.with(PReg::int(1));
        b.push_clobbering("call", InstKind::Normal, &[Operand::fixed(z, PReg::int(1))], gone);
        b.push("ret", InstKind::Terminator, &[]);
        b.end_block([], &[]);
        b.finish()
    }

    #[test]
    fn code_reads_back() {
        let code = diamond(false);
        let expected = "\
b0:  ; loop depth 0
    \"args\" | def %i0 r7
    \"guard\" | use %i0 | late use %i0 any
    \"br\" | use %i0
    -> b1, b2 ()
b1:  ; loop depth 0
    \"jump\"
    -> b3 (%i0)
b2:  ; loop depth 0
    \"const\" | def %i1
    \"jump\"
    -> b3 (%i1)
b3(%i2):  ; loop depth 0
    \"call\" | use %i2 r1 | clobbers {r1}
    \"ret\"
";
        assert_eq!(code.to_text(), expected);
        assert_eq!(code.flow.preds(CodeBlock::new(3)), [CodeBlock::new(1), CodeBlock::new(2)]);
        let recorded = code.recorded(&code.exits[0]);
        assert_eq!(recorded, [Recorded::Const(Type::I32, 9), Recorded::Operand(Type::I64, 2)]);
        assert_eq!(size_of::<Operand>(), 8);
    }

    #[test]
    #[should_panic(expected = "passes arguments to one of several")]
    fn critical_edges_are_found() {
        diamond(true);
    }
}
