//! The JavaScript graph: control flow in SSA form, with the operations of JavaScript as speculation has narrowed them.
//!
//! Nodes lie in blocks in the order in which they run; pure ones could move, but nothing moves them here, since the code generator below does that.
//! What a node needs for leaving is its frame state: the bytecode offset at which T1 goes on, and the values of the registers that are live
//! there. States describe the moment before their instruction, so every guard of an instruction precedes its effects.
//!
//! An exception that the function handles goes on in a block of its own (the node's landing), which takes the exception and goes to the handler.
//!
//! Phis are block parameters with one input for each predecessor, in the predecessors' order.
//!
//! # Invariants
//! - A node's inputs dominate it, a phi's dominate the ends of the predecessors (checked by [`Graph::verify`]).
//! - Each op that may leave has a frame state; each that may throw where the function has a handler has a landing, or a state for it.
//! - A landing has one predecessor, the block of its node, which is the block's last, and no phis.

mod dominators;
mod op;
mod print;
mod verify;

pub use dominators::DominatorWalk;
pub use op::{Binary, Bitwise, Effects, Elements, Op, Rep};

use super::args::Args;
use super::snapshot::{Closure, Construction};
use super::validity::Assumption;
use crate::code::{FunctionTemplate, frame};
use rustc_hash::FxHashMap;
use std::fmt;
use std::sync::Arc;

/// A node.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node(pub u32);

/// A block.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Block(pub u32);

/// A frame state.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct State(pub u32);

/// A frame: the function's own, which is the first, or that of a call whose callee was built into it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Frame(pub u16);

impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "f{}", self.0)
    }
}

impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "n{}", self.0)
    }
}

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "b{}", self.0)
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "s{}", self.0)
    }
}

/// A node's data.
#[derive(Clone, Debug)]
pub struct NodeData {
    /// What it computes.
    pub op: Op,
    /// How.
    pub rep: Rep,
    /// Its inputs.
    pub args: Args,
    /// The frame that it runs in.
    pub frame: Frame,
    /// The bytecode offset in it that the node was made for, where it was made for one.
    pub at: Option<u32>,
    /// Where it leaves to.
    pub state: Option<State>,
    /// Where an exception goes that T1 handles, with the values of the registers that are live there.
    pub handler: Option<State>,
    /// Whether the index of an access is known to be one of what it accesses, so that it does not look.
    pub in_bounds: bool,
    /// The block that an exception goes to. Without that and a handler it leaves the function.
    pub landing: Option<Block>,
}

/// How a block ends.
#[derive(Clone, Debug)]
pub enum End {
    /// It does not yet.
    Open,
    /// Goes on in a block.
    Jump(Block),
    /// Goes on in the first block where the condition holds, else in the second.
    Branch(Node, Block, Block),
    /// To the block of a number: `targets[value - first]`, else the default.
    Switch { value: Node, first: i32, targets: Vec<Block>, default: Block },
    /// Returns a value.
    Return(Node),
    /// Leaves, always.
    Leave(State),
    /// Never reached: the node before throws.
    Unreachable,
}

/// A block's data.
#[derive(Clone, Debug)]
pub struct BlockData {
    /// The bytecode offset it begins with.
    pub offset: u32,
    /// Where control comes from.
    pub preds: Vec<Block>,
    /// Its phis.
    pub phis: Vec<Node>,
    /// Its nodes.
    pub nodes: Vec<Node>,
    /// How it ends.
    pub end: End,
}

/// Where T1 goes on, and with what.
#[derive(Clone, Debug)]
pub struct FrameState {
    /// The frame.
    pub frame: Frame,
    /// The offset.
    pub offset: u32,
    /// Registers and their values.
    pub values: Vec<(u16, Node)>,
    /// Whether the guesses are about what enters the loop that begins here, not about the instruction.
    pub enters: bool,
    /// The state of the frame's caller: at the call, with the values that are live after it.
    pub caller: Option<State>,
    /// What is in the objects that it, and those of its callers, name although they were taken away. Of the innermost state alone.
    pub removed: Vec<Removed>,
}

/// What an object is that was taken away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RemovedKind {
    /// An ordinary object of the shape at this address.
    Object(u64),
    /// An environment of so many variables.
    Environment(u32),
    /// The graph's closure of this number.
    Closure(u32),
    /// An array of the shape at this address, with so many elements as there are words.
    Array(u64),
}

/// An object that was taken away, as it is where a state leaves.
#[derive(Clone, PartialEq, Debug)]
pub struct Removed {
    /// The node that made it, or the phi that chose it, which has no place any more: states name the object by it.
    pub node: Node,
    /// What it is.
    pub kind: RemovedKind,
    /// Its words, by offset (an array's, in its elements cell): values, or objects that were taken away too.
    pub words: Vec<(u32, Node)>,
}

/// What is known of a frame.
#[derive(Clone, Debug)]
pub struct FrameData {
    /// The function.
    pub template: Arc<FunctionTemplate>,
    /// Its name.
    pub name: String,
    /// The address of its code cell.
    pub code: u64,
    /// Its first slot, counted from that of the first frame.
    pub base: u16,
    /// The upper half of its state slot: argument count and flags. The first frame has its own.
    pub state: u32,
    /// Who called it: the frame, the offset of the call, and the callee.
    pub caller: Option<Caller>,
}

/// How a frame that was built in came to be.
#[derive(Clone, Copy, Debug)]
pub struct Caller {
    /// The frame of the caller.
    pub frame: Frame,
    /// The offset of the call.
    pub offset: u32,
    /// The function that is called.
    pub callee: Node,
    /// The object that is constructed, which stands for a result that is no object; none: a call, or a derived constructor, which returns objects only.
    pub this: Option<Node>,
}

impl Caller {
    /// What the callee's frame holds whether it is live there or not: registers and values.
    pub fn held(&self) -> impl Iterator<Item = (u16, Node)> {
        let this = self.this.map(|this| (frame::THIS as u16, this));
        std::iter::once((frame::CALLEE as u16, self.callee)).chain(this)
    }
}

/// A loop.
#[derive(Clone, Copy, Debug)]
pub struct Loop {
    /// Its header.
    pub header: Block,
    /// The block before it, which goes nowhere else.
    pub before: Block,
    /// Where T1 enters it.
    pub state: State,
    /// Where T1 enters it for another round.
    pub again: State,
    /// Whether a guess there was wrong before.
    pub failed: bool,
}

/// A function as a graph. Blocks are in reverse postorder; the first is the entry.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// By number.
    pub nodes: Vec<NodeData>,
    /// In order.
    pub blocks: Vec<BlockData>,
    /// By number.
    pub states: Vec<FrameState>,
    /// What is known of closures that are made, by number.
    pub closures: Vec<Closure>,
    /// What is known of what constructions make.
    pub constructions: FxHashMap<Node, Construction>,
    /// Those whose entry may be guessed about, each before those inside of it.
    pub loops: Vec<Loop>,
    /// By number: the function's own, then those built in.
    pub frames: Vec<FrameData>,
    /// What the code rests on.
    pub assumptions: Vec<Assumption>,
}

impl Graph {
    /// Adds a node without a place.
    pub fn make(&mut self, op: Op, args: &[Node]) -> Node {
        let data = NodeData {
            op,
            rep: op.rep(),
            args: args.into(),
            frame: Frame(0),
            at: None,
            state: None,
            handler: None,
            in_bounds: false,
            landing: None,
        };
        self.nodes.push(data);
        Node(self.nodes.len() as u32 - 1)
    }

    /// Adds a block.
    pub fn make_block(&mut self, offset: u32) -> Block {
        let data =
            BlockData { offset, preds: Vec::new(), phis: Vec::new(), nodes: Vec::new(), end: End::Open };
        self.blocks.push(data);
        Block(self.blocks.len() as u32 - 1)
    }

    /// A node's data.
    pub fn node(&self, node: Node) -> &NodeData {
        &self.nodes[node.0 as usize]
    }

    /// A block's data.
    pub fn block(&mut self, block: Block) -> &mut BlockData {
        &mut self.blocks[block.0 as usize]
    }

    /// The blocks that a block may go on in.
    pub fn successors(end: &End) -> impl Iterator<Item = Block> + Clone + '_ {
        let (first, second, others) = match end {
            End::Jump(to) => (Some(*to), None, &[][..]),
            End::Branch(_, then, or_else) => (Some(*then), Some(*or_else), &[][..]),
            End::Switch { targets, default, .. } => (Some(*default), None, &targets[..]),
            End::Open | End::Return(_) | End::Leave(_) | End::Unreachable => (None, None, &[][..]),
        };
        let others = others.iter().copied().filter(move |to| Some(*to) != first);
        first.into_iter().chain(second).chain(others)
    }

    /// The same, to be changed: each as often as it is named.
    pub fn targets_mut(end: &mut End) -> Vec<&mut Block> {
        match end {
            End::Jump(to) => vec![to],
            End::Branch(_, then, or_else) => vec![then, or_else],
            End::Switch { targets, default, .. } => targets.iter_mut().chain([default]).collect(),
            End::Open | End::Return(_) | End::Leave(_) | End::Unreachable => Vec::new(),
        }
    }

    /// Puts the blocks in an order, which is a reverse postorder: whoever adds blocks behind the others calls this.
    pub fn reorder(&mut self, order: &[Block]) {
        debug_assert_eq!(order.len(), self.blocks.len(), "each block has a place");
        let mut places = vec![Block(0); order.len()];
        for (at, block) in order.iter().enumerate() {
            places[block.0 as usize] = Block(at as u32);
        }
        let place = |block: &mut Block| *block = places[block.0 as usize];
        let mut blocks: Vec<Option<BlockData>> =
            std::mem::take(&mut self.blocks).into_iter().map(Some).collect();
        let taken = order.iter().filter_map(|block| blocks[block.0 as usize].take());
        self.blocks = taken.collect();
        for block in &mut self.blocks {
            block.preds.iter_mut().for_each(place);
            Graph::targets_mut(&mut block.end).into_iter().for_each(place);
        }
        self.nodes.iter_mut().filter_map(|node| node.landing.as_mut()).for_each(place);
        for l in &mut self.loops {
            place(&mut l.header);
            place(&mut l.before);
        }
    }

    /// What a branch asks behind its negations, and whether those turn the answer round.
    pub fn asked(&self, mut condition: Node) -> (Node, bool) {
        let mut turned = false;
        while self.node(condition).op == Op::BoolNot {
            turned = !turned;
            condition = self.node(condition).args[0];
        }
        (condition, turned)
    }

    /// The inputs of a block's end.
    pub fn end_args(end: &End) -> Vec<Node> {
        match end {
            End::Branch(node, ..) | End::Switch { value: node, .. } | End::Return(node) => vec![*node],
            _ => Vec::new(),
        }
    }

    /// A frame's data.
    pub fn frame(&self, frame: Frame) -> &FrameData {
        &self.frames[usize::from(frame.0)]
    }

    /// A state and those of its callers, the outermost first.
    pub fn chain(&self, state: State) -> Vec<&FrameState> {
        let mut chain = Vec::new();
        let mut next = Some(state);
        while let Some(state) = next {
            let data = &self.states[state.0 as usize];
            chain.push(data);
            next = data.caller;
        }
        chain.reverse();
        chain
    }

    /// All that leaving with a state needs: what is in registers, then what is in objects that were taken away, but not those themselves.
    pub fn values_of(&self, state: State) -> Vec<Node> {
        let mut values = Vec::new();
        self.add_values_of(state, &mut values);
        values
    }

    /// The same, behind what a list has.
    pub fn add_values_of(&self, state: State, values: &mut Vec<Node>) {
        let (removed, start) = (&self.states[state.0 as usize].removed, values.len());
        self.add_registers_of(state, values);
        if !removed.is_empty() {
            values.extend(removed.iter().flat_map(|own| own.words.iter().map(|&(_, value)| value)));
            let own = values.split_off(start).into_iter();
            values.extend(own.filter(|value| removed.iter().all(|own| own.node != *value)));
        }
    }

    fn add_registers_of(&self, state: State, values: &mut Vec<Node>) {
        let data = &self.states[state.0 as usize];
        if let Some(caller) = data.caller {
            self.add_registers_of(caller, values);
        }
        let caller = self.frame(data.frame).caller;
        values.extend(caller.iter().flat_map(Caller::held).map(|(_, value)| value));
        values.extend(data.values.iter().map(|&(_, value)| value));
    }
}
