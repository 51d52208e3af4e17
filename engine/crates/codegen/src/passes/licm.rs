//! Loop-invariant code motion.
//!
//! What only computes, from what is computed outside of the loop, moves to the block before it. Inner loops come first,
//! and what they leave in front of them is looked at again by the loop around.
//!
//! Everything that computes is total, so moving it is never wrong; not always is it cheap. So expensive operations move only
//! from where every round passes, nothing moves from cold blocks, and comparisons stay with the branch they are fused
//! with. Loads may fail: they move only from where entering the loop leads for certain.
//! Guards never move, and nothing that might leave by an exit.
//!
//! # Invariants
//! - A loop that something moves out of has one block before it that goes nowhere else, made if there was none.

use super::memory::LoopWrites;
use crate::analysis::{Cfg, Dominators, Graph, Loops, loops::Loop};
use crate::fuel::Fuel;
use crate::ir::{Block, Effects, Extra, Function, Inst, Op, Type, Value, ValueDef};
use rustc_hash::FxHashMap;
use tierlock_fault::{Fault, is_planted};

/// Values that move out of one loop, constants apart: each takes a register for all of it.
const MOVED_MAX: usize = 24;

/// Runs the pass.
pub fn run(f: &mut Function, graph: &mut Graph, fuel: &mut Fuel) {
    let (cfg, dominators, loops) = graph.loops(f);
    if loops.iter().len() == 0 {
        return;
    }
    let writes = LoopWrites::compute(f, loops);
    let mut pass = Pass::new(f, cfg, dominators, loops, &writes);
    for own in loops.iter() {
        pass.empty(f, own, fuel);
    }
    if !pass.preheaders.is_empty() {
        graph.forget();
    }
    f.resolve_aliases();
}

struct Pass<'a> {
    cfg: &'a Cfg,
    dominators: &'a Dominators,
    loops: &'a Loops,
    writes: &'a LoopWrites,
    /// By loop: the blocks of which it is the innermost, in reverse postorder.
    blocks: Vec<Vec<Block>>,
    /// By value: the innermost loop it is computed in.
    home: Vec<Option<Loop>>,
    /// By block: the place in reverse postorder; a new block has that of the header it stands before.
    place: Vec<u32>,
    /// By loop: the ways into it that are not its own, as they are now.
    preheaders: Vec<(Block, Block)>,
}

impl<'a> Pass<'a> {
    fn new(
        f: &Function,
        cfg: &'a Cfg,
        dominators: &'a Dominators,
        loops: &'a Loops,
        writes: &'a LoopWrites,
    ) -> Pass<'a> {
        let mut blocks = vec![Vec::new(); loops.iter().len()];
        let mut home = vec![None; f.value_count()];
        let mut place = vec![u32::MAX; f.block_count()];
        for (at, &block) in cfg.reverse_postorder.iter().enumerate() {
            place[block.index()] = at as u32;
            let Some(own) = loops.innermost(block) else { continue };
            blocks[own.index()].push(block);
            for &param in &f[block].params {
                home[param.index()] = Some(own);
            }
            for &inst in &f[block].insts {
                if let Some(result) = f[inst].result() {
                    home[result.index()] = Some(own);
                }
            }
        }
        Pass { cfg, dominators, loops, writes, blocks, home, place, preheaders: Vec::new() }
    }

    /// Moves out of a loop what can.
    fn empty(&mut self, f: &mut Function, own: Loop, fuel: &mut Fuel) {
        let mut moved: Vec<Inst> = Vec::new();
        let mut constants: FxHashMap<(Type, u64), Value> = FxHashMap::default();
        let mut registers = 0;
        let mut certain = true;
        let blocks = std::mem::take(&mut self.blocks[own.index()]);
        for &block in &blocks {
            // Only the beginning of the header is certain to run once the loop is entered.
            certain &= block == self.loops.header(own) || is_planted(Fault::LicmBounds);
            if f[block].cold {
                continue;
            }
            let every_round = self.runs_every_round(own, block);
            let insts = std::mem::take(&mut f[block].insts);
            let mut kept = Vec::with_capacity(insts.len());
            for inst in insts {
                let op = f[inst].op;
                let moves = registers < MOVED_MAX
                    && self.may_move(f, own, inst, every_round, certain)
                    && f.args(inst).iter().all(|&value| !self.is_inside(own, value))
                    && fuel.spend();
                if moves {
                    registers += usize::from(op != Op::Const);
                    let result = f[inst].result().expect("what moves has a result");
                    self.home[result.index()] = self.loops.parent(own);
                    // Blocks that do not dominate each other each had their own.
                    if let Extra::Const(bits) = f[inst].extra
                        && let known = *constants.entry((f[inst].ty, bits)).or_insert(result)
                        && known != result
                    {
                        f.replace(result, known);
                        continue;
                    }
                    moved.push(inst);
                } else {
                    certain &=
                        (!op.exits() || is_planted(Fault::LicmGuard)) && !op.effects().has(Effects::CALLS);
                    kept.push(inst);
                }
            }
            f[block].insts = kept;
        }
        self.blocks[own.index()] = blocks;
        if moved.is_empty() {
            return;
        }
        let before = self.preheader(f, own);
        let end = f[before].insts.len() - 1;
        f[before].insts.splice(end..end, moved);
    }

    fn may_move(&self, f: &Function, own: Loop, inst: Inst, every_round: bool, certain: bool) -> bool {
        let op = f[inst].op;
        match op {
            Op::Load | Op::LoadIndexed => certain && self.writes.is_invariant(f, own.index(), inst),
            _ if !op.is_pure() || op.int_cond().is_some() || op.float_cond().is_some() => false,
            _ => every_round || !op.effects().has(Effects::SLOW),
        }
    }

    /// Whether a value is computed in a loop, or in one inside of it.
    fn is_inside(&self, own: Loop, value: Value) -> bool {
        let mut at = self.home[value.index()];
        while let Some(inner) = at {
            if inner == own {
                return true;
            }
            at = self.loops.parent(inner);
        }
        false
    }

    fn runs_every_round(&self, own: Loop, block: Block) -> bool {
        // A block that this pass made runs whenever the header behind it is entered.
        let known = block.index() < self.place_known();
        let block = if known { block } else { self.header_behind(block) };
        let header = self.loops.header(own);
        let back = |from: Block| self.dominators.dominates(header, from);
        self.cfg.preds(header).iter().all(|&(from, _)| !back(from) || self.dominators.dominates(block, from))
    }

    /// Blocks up to here were there before the pass.
    fn place_known(&self) -> usize {
        self.place.len() - self.preheaders.len()
    }

    fn header_behind(&self, block: Block) -> Block {
        let found = self.preheaders.iter().find(|(new, _)| *new == block);
        found.expect("a new block stands before a header").1
    }

    /// The block before a loop.
    fn preheader(&mut self, f: &mut Function, own: Loop) -> Block {
        let header = self.loops.header(own);
        let entering: Vec<(Block, crate::ir::Edge)> = self
            .cfg
            .preds(header)
            .iter()
            .copied()
            .filter(|&(from, _)| !self.cfg.is_reached(from) || !self.dominators.dominates(header, from))
            .collect();
        if let [(from, _)] = entering[..]
            && f.out_edges(from).len() == 1
        {
            return from;
        }
        let new = f.make_block();
        f[new].cold = f[header].cold;
        let params = f[header].params.clone();
        let args: Vec<Value> = params
            .iter()
            .map(|&param| {
                let ty = f.value_type(param);
                f.append_param(new, ty)
            })
            .collect();
        self.home.resize(f.value_count(), None);
        let parent = self.loops.parent(own);
        for &arg in &args {
            debug_assert!(matches!(f.value_def(arg), ValueDef::Param(..)));
            self.home[arg.index()] = parent;
        }
        let jump = f.make_edges(&[(header, &args)], &[]);
        f.append(new, Op::Jump, Type::I64, &[], jump);
        for (_, edge) in entering {
            f[edge].block = new;
        }
        let at = f.layout.iter().position(|&block| block == header).expect("the header is laid out");
        f.layout.insert(at, new);
        self.place.resize(f.block_count(), u32::MAX);
        self.place[new.index()] = self.place[header.index()];
        self.preheaders.push((new, header));
        if let Some(parent) = parent {
            // In order, so that what it holds is seen before what uses it.
            let list = &mut self.blocks[parent.index()];
            let place = self.place[new.index()];
            let at = list.partition_point(|block| self.place[block.index()] < place);
            list.insert(at, new);
        }
        new
    }
}
