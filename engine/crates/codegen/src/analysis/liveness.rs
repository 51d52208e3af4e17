//! Which values are live where blocks begin and end.
//!
//! From each use the walk goes up through the blocks until it meets the definition or a block where the value is known to
//! be live: each bit is set once, so that the cost is the size of the result. Values that never leave their block have
//! no bit at all; they are most.
//!
//! A parameter is defined at its block's beginning and so not live in there; the arguments of an edge are used at the end
//! of its source.

use super::order::Cfg;
use crate::ir::{Block, Function, Value, ValueDef};

const LOCAL: u32 = u32::MAX;

/// Live values of the blocks that the entry reaches.
#[derive(Clone, Debug)]
pub struct Liveness {
    /// The bit of each value, `LOCAL` where it has none.
    bits: Vec<u32>,
    /// The value of each bit.
    values: Vec<Value>,
    words: usize,
    live_in: Vec<u64>,
    live_out: Vec<u64>,
}

impl Liveness {
    /// Computes liveness. The function must be valid and free of aliases.
    pub fn compute(f: &Function, cfg: &Cfg) -> Liveness {
        let home = homes(f);
        let (bits, values) = number_global_values(f, cfg, &home);
        let words = values.len().div_ceil(64);
        let size = words * f.block_count();
        let mut live = Liveness { bits, values, words, live_in: vec![0; size], live_out: vec![0; size] };
        let mut list = Vec::new();
        for &block in &cfg.reverse_postorder {
            for &inst in &f[block].insts {
                for &value in f.args(inst) {
                    live.used_in(f, cfg, &home, block, value, &mut list);
                }
                for edge in f.edges(inst) {
                    for &value in f.edge_args(edge) {
                        live.used_in(f, cfg, &home, block, value, &mut list);
                    }
                }
            }
        }
        live
    }

    fn used_in(
        &mut self,
        f: &Function,
        cfg: &Cfg,
        home: &[Option<Block>],
        block: Block,
        value: Value,
        list: &mut Vec<Block>,
    ) {
        let bit = self.bits[value.index()];
        let defined = home[value.index()];
        if bit == LOCAL || defined == Some(block) {
            return;
        }
        debug_assert!(!matches!(f.value_def(value), ValueDef::Alias(_)), "{value} is an alias");
        list.push(block);
        while let Some(block) = list.pop() {
            if !self.set(true, block, bit) {
                continue;
            }
            for &(pred, _) in cfg.preds(block) {
                if cfg.is_reached(pred) && self.set(false, pred, bit) && Some(pred) != defined {
                    list.push(pred);
                }
            }
        }
    }

    fn set(&mut self, is_in: bool, block: Block, bit: u32) -> bool {
        let at = block.index() * self.words + bit as usize / 64;
        let word = if is_in { &mut self.live_in[at] } else { &mut self.live_out[at] };
        let mask = 1 << (bit % 64);
        let new = *word & mask == 0;
        *word |= mask;
        new
    }

    /// Whether a value is live where a block begins.
    #[inline]
    pub fn is_live_in(&self, block: Block, value: Value) -> bool {
        self.get(&self.live_in, block, value)
    }

    /// Whether a value is live where a block ends, the block's edges behind it.
    #[inline]
    pub fn is_live_out(&self, block: Block, value: Value) -> bool {
        self.get(&self.live_out, block, value)
    }

    fn get(&self, rows: &[u64], block: Block, value: Value) -> bool {
        match self.bits.get(value.index()) {
            Some(&LOCAL) | None => false,
            Some(&bit) => rows[block.index() * self.words + bit as usize / 64] >> (bit % 64) & 1 != 0,
        }
    }

    /// The values that are live where a block begins.
    pub fn live_in(&self, block: Block) -> impl Iterator<Item = Value> + '_ {
        self.row(&self.live_in, block)
    }

    /// The values that are live where a block ends.
    pub fn live_out(&self, block: Block) -> impl Iterator<Item = Value> + '_ {
        self.row(&self.live_out, block)
    }

    fn row<'a>(&'a self, rows: &'a [u64], block: Block) -> impl Iterator<Item = Value> + 'a {
        let row = &rows[block.index() * self.words..(block.index() + 1) * self.words];
        row.iter().enumerate().flat_map(move |(at, &word)| {
            let mut rest = word;
            std::iter::from_fn(move || {
                if rest == 0 {
                    return None;
                }
                let bit = rest.trailing_zeros() as usize;
                rest &= rest - 1;
                Some(self.values[at * 64 + bit])
            })
        })
    }
}

/// By value: the block that defines it.
fn homes(f: &Function) -> Vec<Option<Block>> {
    let mut home = vec![None; f.value_count()];
    for &block in &f.layout {
        for param in &f[block].params {
            home[param.index()] = Some(block);
        }
        for &inst in &f[block].insts {
            if let Some(result) = f[inst].result() {
                home[result.index()] = Some(block);
            }
        }
    }
    home
}

/// Gives a bit to each value that is used outside of the block that defines it.
fn number_global_values(f: &Function, cfg: &Cfg, home: &[Option<Block>]) -> (Vec<u32>, Vec<Value>) {
    let mut bits = vec![LOCAL; f.value_count()];
    let mut values = Vec::new();
    for &block in &cfg.reverse_postorder {
        for &inst in &f[block].insts {
            f.visit_uses(inst, |value| {
                if home[value.index()] != Some(block) && bits[value.index()] == LOCAL {
                    bits[value.index()] = values.len() as u32;
                    values.push(value);
                }
            });
        }
    }
    (bits, values)
}
