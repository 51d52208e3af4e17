//! Passes: each makes a function better and leaves what it does the same.
//!
//! A pass is one file with one function, `run`, one row of `passes!` and one place in [`PIPELINE`]. Analyses it asks of
//! the [`Graph`], which it tells when it changes the graph (in builds with debug assertions that is checked, too). From the row it
//! has a name, by which it is [switched off](PassSet) and printed after, and its rewrites are counted: a pass asks
//! [`Fuel::spend`] directly before each change, so that a wrong answer can be bisected to one change. Changes that are
//! one in themselves (a condition turned over and its targets exchanged) are asked for once.
//!
//! No pass needs another for being right: each takes any function that [`verify`](crate::ir::verify()) accepts, unreachable blocks
//! included, and gives one that it accepts. In builds with debug assertions that is checked after each.
//!
//! All of them are near-linear: walks over the instructions, tables indexed by value or block, and searches that are
//! bounded by a constant where they are not.

mod address;
mod bounds;
mod branches;
mod dce;
mod fold;
mod fuse;
mod gvn;
mod layout;
mod licm;
mod memory;
mod strength;
mod thread;

#[cfg(test)]
mod tests;

use crate::analysis::Graph;
use crate::entity::EntitySet;
use crate::fuel::Fuel;
use crate::ir::{Block, Function, Inst, Value, verify};
use rustc_hash::FxHashMap;

/// Declares the passes: a variant, the module it is in, what it does.
macro_rules! passes {
    ($($(#[doc = $doc:literal])* $name:ident $module:ident;)*) => {
        /// A pass.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Pass {
            $($(#[doc = $doc])* $name,)*
        }

        impl Pass {
            /// All passes, in the order of their names' table.
            pub const ALL: &[Pass] = &[$(Pass::$name),*];

            /// The name by which it is switched off.
            pub fn name(self) -> &'static str {
                match self {
                    $(Pass::$name => stringify!($module),)*
                }
            }

            /// The flag that switches it off: `no-` and its name.
            pub fn off_flag(self) -> &'static str {
                match self {
                    $(Pass::$name => concat!("no-", stringify!($module)),)*
                }
            }

            /// What it does, in a sentence or two.
            pub fn doc(self) -> &'static str {
                match self {
                    $(Pass::$name => concat!($($doc),*),)*
                }
            }

            fn run(self, f: &mut Function, graph: &mut Graph, fuel: &mut Fuel) {
                match self {
                    $(Pass::$name => $module::run(f, graph, fuel),)*
                }
            }
        }
    };
}

passes! {
    /// Branches that always go one way, blocks that only go on to another, parameters that are always one value.
    Branches branches;
    /// Constants are computed, and expressions put into simpler ones.
    Fold fold;
    /// Blocks that only test what they are given are repeated where that is known, or computed.
    Thread thread;
    /// Constants and scaled indices move from address computations into loads and stores.
    Address address;
    /// What has been computed, or tested, on every way is not computed or tested again.
    Gvn gvn;
    /// Loads of what is known to be there, and stores that nobody reads, go.
    Memory memory;
    /// Multiplications and divisions by constants become cheaper operations.
    Strength strength;
    /// What is the same in each round of a loop is computed before the loop.
    Licm licm;
    /// Comparisons are repeated beside each branch that uses them, to be fused with it.
    Fuse fuse;
    /// Instructions and parameters that nothing needs go.
    Dce dce;
    /// Blocks are put in order: loops together with their test at the bottom, cold blocks and exits last.
    Layout layout;
}

/// The order in which passes run. Some run twice, because what others leave is worth another look.
pub const PIPELINE: &[Pass] = &[
    Pass::Branches,
    Pass::Fold,
    Pass::Thread,
    Pass::Address,
    Pass::Gvn,
    Pass::Memory,
    Pass::Gvn,
    Pass::Strength,
    Pass::Fold,
    Pass::Licm,
    Pass::Branches,
    Pass::Fuse,
    Pass::Dce,
    Pass::Layout,
];

impl Pass {
    /// The pass with this name.
    pub fn from_name(name: &str) -> Option<Pass> {
        Pass::ALL.iter().copied().find(|pass| pass.name() == name)
    }
}

impl std::fmt::Display for Pass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// A set of passes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PassSet(u32);

impl PassSet {
    /// All passes.
    pub fn all() -> PassSet {
        PassSet((1 << Pass::ALL.len()) - 1)
    }

    /// No passes.
    pub fn none() -> PassSet {
        PassSet(0)
    }

    /// This set with `pass`.
    #[must_use]
    pub fn with(self, pass: Pass) -> PassSet {
        PassSet(self.0 | 1 << pass as u32)
    }

    /// This set without `pass`.
    #[must_use]
    pub fn without(self, pass: Pass) -> PassSet {
        PassSet(self.0 & !(1 << pass as u32))
    }

    /// Whether `pass` is in it.
    pub fn contains(self, pass: Pass) -> bool {
        self.0 >> pass as u32 & 1 != 0
    }
}

impl Default for PassSet {
    fn default() -> PassSet {
        PassSet::all()
    }
}

/// Runs the passes of `on` in the order of [`PIPELINE`].
///
/// # Panics
/// In builds with debug assertions, where the function is not valid, before or after a pass. That is a bug: of the
/// caller, or of the pass that the message names.
pub fn run(f: &mut Function, on: PassSet, fuel: &mut Fuel) {
    run_observed(f, on, fuel, true, &mut |_, _, _| ());
}

/// Runs the passes of `on` and shows `observe` the function after each, with the rewrites made until then. Without `checks` no build
/// verifies what they make.
///
/// # Panics
/// As [`run`], with `checks`.
pub fn run_observed(
    f: &mut Function,
    on: PassSet,
    fuel: &mut Fuel,
    checks: bool,
    observe: &mut dyn FnMut(Pass, &Function, u64),
) {
    let check = |f: &Function, graph: &Graph, by: &str| {
        if checks {
            check(f, graph, by);
        }
    };
    let mut graph = Graph::new();
    check(f, &graph, "what was given to the passes");
    let mut looked = true;
    for &pass in PIPELINE.iter().filter(|&&pass| on.contains(pass)) {
        let spent = fuel.spent();
        pass.run(f, &mut graph, fuel);
        // A pass that rewrote nothing should have left the function as it was; whether it has is seen at the next look.
        looked = fuel.spent() != spent;
        if looked {
            check(f, &graph, pass.name());
        }
        observe(pass, f, fuel.spent());
    }
    if !looked {
        check(f, &graph, "passes that rewrote nothing");
    }
}

/// Runs one pass.
///
/// # Panics
/// As [`run`].
pub fn run_one(f: &mut Function, pass: Pass, fuel: &mut Fuel) {
    let mut graph = Graph::new();
    check(f, &graph, "what was given to the pass");
    pass.run(f, &mut graph, fuel);
    check(f, &graph, pass.name());
}

fn check(f: &Function, graph: &Graph, by: &str) {
    if cfg!(debug_assertions) {
        if let Err(error) = verify(f) {
            panic!("not valid after {by}: {error}\n{f}");
        }
        graph.check(f, by);
    }
}

/// Whether `by` can stand for `value`. In code that nothing reaches a value may be computed from itself.
fn can_replace(f: &Function, value: Value, by: Value) -> bool {
    f.resolve(by) != value
}

/// An instruction's op with its first two arguments, if a value has an instruction that has as many.
#[inline]
fn def2(f: &Function, value: Value) -> Option<(crate::ir::Op, Value, Value)> {
    let inst = f.def_inst(value)?;
    match *f.args(inst) {
        [a, b] => Some((f[inst].op, f.resolve(a), f.resolve(b))),
        _ => None,
    }
}

/// An instruction's op with its argument, if a value has an instruction that has just one.
#[inline]
fn def1(f: &Function, value: Value) -> Option<(crate::ir::Op, Value)> {
    let inst = f.def_inst(value)?;
    match *f.args(inst) {
        [a] => Some((f[inst].op, f.resolve(a))),
        _ => None,
    }
}

/// Those of some blocks of which another block uses a parameter or what they compute.
fn used_outside(f: &Function, blocks: &[Block]) -> EntitySet<Block> {
    let mut outside = EntitySet::with_capacity(f.block_count());
    // A set of bits is asked sooner than where each value comes from: most come from other blocks.
    let mut values = EntitySet::with_capacity(f.value_count());
    let mut homes: FxHashMap<Value, Block> = FxHashMap::default();
    for &block in blocks {
        let results = f[block].insts.iter().filter_map(|&inst| f[inst].result());
        for value in f[block].params.iter().copied().chain(results) {
            values.insert(value);
            homes.insert(value, block);
        }
    }
    if homes.is_empty() {
        return outside;
    }
    for (block, inst) in f.live_insts() {
        f.visit_uses(inst, |value| {
            if values.contains(value) && homes[&value] != block {
                outside.insert(homes[&value]);
            }
        });
    }
    outside
}

/// Walks all blocks in order of layout and builds each one's list of instructions anew: `visit` gets an instruction,
/// with aliases resolved in its operands, and the list so far, to push to. Says whether aliases are left.
fn rebuild(f: &mut Function, mut visit: impl FnMut(&mut Function, Inst, &mut Vec<Inst>)) {
    let mut done = Vec::new();
    for at in 0..f.layout.len() {
        let block = f.layout[at];
        let insts = std::mem::take(&mut f[block].insts);
        done.clear();
        done.reserve(insts.len());
        for &inst in &insts {
            f.resolve_operands(inst);
            visit(f, inst, &mut done);
        }
        f[block].insts = std::mem::replace(&mut done, insts);
    }
}
