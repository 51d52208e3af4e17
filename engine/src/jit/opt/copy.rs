//! Copies blocks with all that hangs on them: nodes, phis, ends, and the frame states by which the copies leave to T1.
//!
//! Behind the blocks a value is that of whichever copy control came through. [`mend`] finds the uses there, and puts phis where ways from several copies meet; nothing
//! has to be in a form in which loops are closed by phis, which each pass before would have to keep.
//!
//! # Invariants
//! - What is copied is entered in one block, has no landings, and no frame began in it (a frame names its callee once for all states).
//! - States that copies share with nobody are theirs: a state names values, and each copy has its own.

use super::graph::{Block, End, FrameState, Graph, Node, Op, State};
use super::phis;
use rustc_hash::{FxHashMap, FxHashSet};
use tierlock_codegen::fuel::Fuel;

/// A copy: what stands for what.
pub struct Copy {
    nodes: FxHashMap<Node, Node>,
    blocks: FxHashMap<Block, Block>,
    states: FxHashMap<State, State>,
}

impl Copy {
    /// A node's copy, or itself if there is none.
    pub fn node(&self, node: Node) -> Node {
        self.nodes.get(&node).copied().unwrap_or(node)
    }

    /// The copy of a block that was copied.
    pub fn block(&self, block: Block) -> Block {
        self.blocks[&block]
    }

    fn state(&mut self, g: &mut Graph, state: State) -> State {
        if let Some(&known) = self.states.get(&state) {
            return known;
        }
        let mut data = g.states[state.0 as usize].clone();
        data.caller = data.caller.map(|caller| self.state(g, caller));
        values(&mut data).for_each(|value| *value = self.node(*value));
        g.states.push(data);
        let new = State(g.states.len() as u32 - 1);
        self.states.insert(state, new);
        new
    }
}

/// The values that a state names itself.
pub fn values(state: &mut FrameState) -> impl Iterator<Item = &mut Node> {
    let words = state.removed.iter_mut().flat_map(|removed| &mut removed.words).map(|(_, value)| value);
    state.values.iter_mut().map(|(_, value)| value).chain(words)
}

/// Copies blocks, of which the first alone is entered. Its phis have no copies but what `start` says, and it is entered from nowhere yet; ways back to it go to the
/// first block itself, until the caller says where to. Nodes that are not wanted are left out: nothing may use them.
pub fn run(
    g: &mut Graph,
    blocks: &[Block],
    start: FxHashMap<Node, Node>,
    wanted: impl Fn(&Graph, Node) -> bool,
) -> Copy {
    let mut copy = Copy { nodes: start, blocks: FxHashMap::default(), states: FxHashMap::default() };
    for &block in blocks {
        let offset = g.block(block).offset;
        let new = g.make_block(offset);
        copy.blocks.insert(block, new);
    }
    for (index, &block) in blocks.iter().enumerate() {
        let own = g.block(block).clone();
        let mut make = |g: &mut Graph, node: Node| {
            g.nodes.push(g.node(node).clone());
            let new = Node(g.nodes.len() as u32 - 1);
            if let Some(known) = g.constructions.get(&node).copied() {
                g.constructions.insert(new, known);
            }
            copy.nodes.insert(node, new);
            new
        };
        let nodes = own.nodes.iter().filter(|&&node| wanted(g, node)).copied().collect::<Vec<Node>>();
        let nodes = nodes.into_iter().map(|node| make(g, node)).collect();
        let new = copy.blocks[&block];
        g.block(new).nodes = nodes;
        if index > 0 {
            let phis = own.phis.iter().map(|&phi| make(g, phi)).collect();
            let preds = own.preds.iter().map(|&pred| copy.block(pred)).collect();
            let data = g.block(new);
            (data.phis, data.preds) = (phis, preds);
        }
    }
    for &block in blocks {
        let new = copy.block(block);
        for node in [g.block(new).phis.clone(), g.block(new).nodes.clone()].concat() {
            let (state, handler) = (g.node(node).state, g.node(node).handler);
            let state = state.map(|state| copy.state(g, state));
            let handler = handler.map(|state| copy.state(g, state));
            let data = &mut g.nodes[node.0 as usize];
            debug_assert!(data.landing.is_none(), "{node:?} has a landing");
            data.args.iter_mut().for_each(|arg| *arg = copy.node(*arg));
            (data.state, data.handler) = (state, handler);
        }
        end(g, blocks, block, &mut copy);
    }
    copy
}

/// The end of a block's copy.
fn end(g: &mut Graph, blocks: &[Block], block: Block, copy: &mut Copy) {
    let new = copy.block(block);
    let mut end = g.block(block).end.clone();
    match &mut end {
        End::Branch(node, ..) | End::Switch { value: node, .. } | End::Return(node) => {
            *node = copy.node(*node)
        }
        End::Leave(state) => *state = copy.state(g, *state),
        End::Open | End::Jump(_) | End::Unreachable => {}
    }
    let mut outside = FxHashSet::default();
    for to in Graph::targets_mut(&mut end) {
        match copy.blocks.get(to) {
            Some(_) if *to == blocks[0] => {}
            Some(&inside) => *to = inside,
            None => drop(outside.insert(*to)),
        }
    }
    g.block(new).end = end;
    for to in outside {
        let ways = g.block(to).preds.iter().enumerate().filter(|(_, pred)| **pred == block);
        for way in ways.map(|(way, _)| way).collect::<Vec<usize>>() {
            g.block(to).preds.push(new);
            for phi in g.block(to).phis.clone() {
                let input = copy.node(g.node(phi).args[way]);
                g.nodes[phi.0 as usize].args.push(input);
            }
        }
    }
}

/// Blocks that were copied together.
pub struct Copied {
    /// The blocks.
    pub blocks: Vec<Block>,
    /// Their copies.
    pub copies: Vec<Copy>,
}

/// Has uses behind blocks that were copied take the value of the copy that control came through. All at once: it looks at the whole graph.
pub fn mend(g: &mut Graph, all: &[Copied]) {
    let mut behind = Behind {
        all,
        origins: vec![None; g.nodes.len()],
        homes: vec![None; g.blocks.len()],
        touched: Vec::new(),
        found: FxHashMap::default(),
        states: FxHashMap::default(),
        open: Vec::new(),
    };
    for (set, Copied { blocks, copies }) in all.iter().enumerate() {
        for &block in blocks {
            behind.homes[block.0 as usize] = Some(Home { set, copy: None });
            let data = &g.blocks[block.0 as usize];
            data.phis.iter().chain(&data.nodes).for_each(|node| behind.origins[node.0 as usize] = Some(set));
        }
        for (index, copy) in copies.iter().enumerate() {
            let home = Home { set, copy: Some(index) };
            copy.blocks.values().for_each(|block| behind.homes[block.0 as usize] = Some(home));
        }
    }
    behind.touched = (0..g.states.len() as u32).map(|state| behind.touches(g, State(state))).collect();
    (0..g.blocks.len() as u32).for_each(|at| behind.uses(g, Block(at)));
    for index in 0..g.loops.len() {
        let l = g.loops[index];
        let (state, again) = (behind.state(g, l.state, l.before), behind.state(g, l.again, l.header));
        (g.loops[index].state, g.loops[index].again) = (state, again);
    }
    let mut made = FxHashSet::default();
    while let Some((value, phi, block)) = behind.open.pop() {
        made.insert(phi);
        for pred in g.block(block).preds.clone() {
            let input = behind.at_end(g, value, pred);
            g.nodes[phi.0 as usize].args.push(input);
        }
    }
    phis::take_names_away(g, &mut Fuel::unlimited(), |phi| made.contains(&phi));
}

/// Where a block that was copied, or a copy of one, belongs.
#[derive(Clone, Copy)]
struct Home {
    /// The number of the [`Copied`].
    set: usize,
    /// Which of the copies; none: the blocks that were copied.
    copy: Option<usize>,
}

/// What is behind blocks that were copied.
struct Behind<'a> {
    all: &'a [Copied],
    /// By node: the number of the [`Copied`] that it belongs to.
    origins: Vec<Option<usize>>,
    /// By block.
    homes: Vec<Option<Home>>,
    /// By state: whether it, or those of its callers, name what was copied.
    touched: Vec<bool>,
    /// By value and block: what it is where the block begins.
    found: FxHashMap<(Node, Block), Node>,
    states: FxHashMap<(State, Block), State>,
    /// Phis that have no inputs yet: of a value, in a block.
    open: Vec<(Node, Node, Block)>,
}

impl Behind<'_> {
    /// Which blocks a value was copied with.
    fn origin(&self, value: Node) -> Option<usize> {
        // Phis that are made here come from nowhere.
        self.origins.get(value.0 as usize).copied().flatten()
    }

    /// Where a block is, if the value was copied with it: there the value's name is right.
    fn home(&self, set: usize, block: Block) -> Option<Home> {
        self.homes[block.0 as usize].filter(|home| home.set == set)
    }

    fn touches(&self, g: &Graph, state: State) -> bool {
        let data = &g.states[state.0 as usize];
        let removed = data.removed.iter().flat_map(|removed| &removed.words).map(|&(_, value)| value);
        let mut named = data.values.iter().map(|&(_, value)| value).chain(removed);
        named.any(|value| self.origin(value).is_some())
            || data.caller.is_some_and(|caller| self.touches(g, caller))
    }

    fn uses(&mut self, g: &mut Graph, block: Block) {
        let at = block.0 as usize;
        for index in 0..g.blocks[at].phis.len() {
            let phi = g.blocks[at].phis[index];
            for way in 0..g.node(phi).args.len() {
                let (pred, arg) = (g.blocks[at].preds[way], g.node(phi).args[way]);
                if self.origin(arg).is_some_and(|set| self.home(set, pred).is_none()) {
                    let arg = self.at_end(g, arg, pred);
                    g.nodes[phi.0 as usize].args[way] = arg;
                }
            }
        }
        for index in 0..g.blocks[at].nodes.len() {
            let node = g.blocks[at].nodes[index];
            for index in 0..g.node(node).args.len() {
                let arg = g.node(node).args[index];
                let arg = self.at_start(g, arg, block);
                g.nodes[node.0 as usize].args[index] = arg;
            }
            let (state, handler) = (g.node(node).state, g.node(node).handler);
            let state = state.map(|state| self.state(g, state, block));
            let handler = handler.map(|state| self.state(g, state, block));
            let data = &mut g.nodes[node.0 as usize];
            (data.state, data.handler) = (state, handler);
        }
        let mut end = std::mem::replace(&mut g.blocks[at].end, End::Open);
        match &mut end {
            End::Branch(node, ..) | End::Switch { value: node, .. } | End::Return(node) => {
                *node = self.at_start(g, *node, block);
            }
            End::Leave(state) => *state = self.state(g, *state, block),
            End::Open | End::Jump(_) | End::Unreachable => {}
        }
        g.blocks[at].end = end;
    }

    /// A state as it is in a block: others may share it.
    fn state(&mut self, g: &mut Graph, state: State, block: Block) -> State {
        if !self.touched[state.0 as usize] {
            return state;
        }
        if let Some(&known) = self.states.get(&(state, block)) {
            return known;
        }
        let mut data = g.states[state.0 as usize].clone();
        let caller = data.caller.map(|caller| self.state(g, caller, block));
        let mut changed = caller != data.caller;
        data.caller = caller;
        for value in values(&mut data) {
            let own = std::mem::replace(value, self.at_start(g, *value, block));
            changed |= own != *value;
        }
        let new = if changed {
            g.states.push(data);
            State(g.states.len() as u32 - 1)
        } else {
            state
        };
        self.states.insert((state, block), new);
        new
    }

    /// What a value is where a block ends.
    fn at_end(&mut self, g: &mut Graph, value: Node, block: Block) -> Node {
        let Some(set) = self.origin(value) else { return value };
        match self.home(set, block) {
            Some(Home { copy: Some(copy), .. }) => self.all[set].copies[copy].node(value),
            Some(Home { copy: None, .. }) => value,
            None => self.at_start(g, value, block),
        }
    }

    /// What a value is where a block begins.
    fn at_start(&mut self, g: &mut Graph, value: Node, block: Block) -> Node {
        let Some(set) = self.origin(value) else { return value };
        if self.home(set, block).is_some() {
            return value;
        }
        let (mut at, mut way) = (block, Vec::new());
        let found = loop {
            if let Some(&known) = self.found.get(&(value, at)) {
                break known;
            }
            way.push(at);
            match g.block(at).preds[..] {
                [pred] if self.home(set, pred).is_some() => break self.at_end(g, value, pred),
                [pred] => at = pred,
                // Control never comes here.
                [] => break value,
                _ => {
                    let phi = g.make(Op::Phi, &[]);
                    g.nodes[phi.0 as usize].rep = g.node(value).rep;
                    g.block(at).phis.push(phi);
                    self.open.push((value, phi, at));
                    break phi;
                }
            }
        };
        self.found.extend(way.into_iter().map(|at| ((value, at), found)));
        found
    }
}
