//! SSA construction for variables, by Braun and others, "Simple and Efficient Construction of Static Single Assignment
//! Form" (CC 2013).
//!
//! Reading a variable looks for its last assignment backwards through the graph. A block with several ways in gets a
//! parameter; one whose arguments turn out to be all the same value becomes an alias of it. A block that may still get
//! more ways in is *unsealed*: reading in it makes a parameter whose arguments are filled in when it is sealed.
//!
//! The paper recurses; here a work list takes its place, because a function may be 10,000 blocks deep. First every
//! parameter that a reading needs is made and filled, then those that turn out trivial are removed.
//!
//! # Invariants
//! - A parameter has one operand for each edge into its block, in the order of [`SsaBlock::preds`], from its filling on.
//! - Parameters made here stand behind the explicit ones, and are put into blocks and edges only by [`Ssa::finish`].

use super::function::{Block, Edge, Extra, Function, Value};
use super::op::Op;
use super::types::Type;
use crate::entity;

entity! {
    /// A variable of the front end, which may be assigned many times.
    Variable "var"
    /// A parameter that was made for a variable.
    Phi "phi"
}

#[derive(Default)]
struct SsaBlock {
    sealed: bool,
    /// The edges into the block and where they come from.
    preds: Vec<(Edge, Block)>,
    /// What each variable is at the block's end, as far as is known.
    defs: Vec<Option<Value>>,
    /// Parameters that wait for the sealing.
    unfilled: Vec<Phi>,
    phis: Vec<Phi>,
}

struct PhiData {
    block: Block,
    variable: Variable,
    value: Value,
    operands: Vec<Value>,
    /// Parameters that have this one as an operand.
    users: Vec<Phi>,
    removed: bool,
}

/// The state of a construction.
#[derive(Default)]
pub(super) struct Ssa {
    variables: Vec<Type>,
    blocks: Vec<SsaBlock>,
    phis: Vec<PhiData>,
    /// The parameter that a value is, by value.
    phi_of: Vec<Option<Phi>>,
}

impl Ssa {
    pub(super) fn declare(&mut self, ty: Type) -> Variable {
        self.variables.push(ty);
        Variable::new(self.variables.len() - 1)
    }

    pub(super) fn variable_type(&self, variable: Variable) -> Type {
        self.variables[variable.index()]
    }

    fn block(&mut self, block: Block) -> &mut SsaBlock {
        if block.index() >= self.blocks.len() {
            self.blocks.resize_with(block.index() + 1, SsaBlock::default);
        }
        &mut self.blocks[block.index()]
    }

    pub(super) fn add_pred(&mut self, block: Block, edge: Edge, from: Block) {
        let to = self.block(block);
        assert!(!to.sealed, "{block} is sealed, and {from} goes there");
        to.preds.push((edge, from));
    }

    pub(super) fn is_sealed(&mut self, block: Block) -> bool {
        self.block(block).sealed
    }

    pub(super) fn write(&mut self, variable: Variable, block: Block, value: Value) {
        let defs = &mut self.block(block).defs;
        if variable.index() >= defs.len() {
            defs.resize(variable.index() + 1, None);
        }
        defs[variable.index()] = Some(value);
    }

    pub(super) fn read(&mut self, f: &mut Function, variable: Variable, block: Block) -> Value {
        let mut unfilled = Vec::new();
        let value = self.look_up(f, variable, block, &mut unfilled);
        self.fill(f, unfilled);
        f.resolve(value)
    }

    pub(super) fn seal(&mut self, f: &mut Function, block: Block) {
        let own = self.block(block);
        assert!(!own.sealed, "{block} is sealed twice");
        own.sealed = true;
        let unfilled = std::mem::take(&mut own.unfilled);
        self.fill(f, unfilled);
    }

    /// Puts what was made into the function's blocks and edges.
    pub(super) fn finish(mut self, f: &mut Function) {
        for index in 0..f.block_count() {
            let block = Block::new(index);
            if !self.is_sealed(block) {
                self.seal(f, block);
            }
        }
        for index in 0..self.blocks.len() {
            let block = Block::new(index);
            let own = &self.blocks[index];
            let phis: Vec<Phi> =
                own.phis.iter().copied().filter(|phi| !self.phis[phi.index()].removed).collect();
            if phis.is_empty() {
                continue;
            }
            let mut params = f[block].params.clone();
            params.extend(phis.iter().map(|phi| self.phis[phi.index()].value));
            f.set_params(block, params);
            let mut args = Vec::new();
            for (at, &(edge, _)) in own.preds.iter().enumerate() {
                args.clear();
                args.extend_from_slice(f.edge_args(edge));
                args.extend(phis.iter().map(|phi| self.phis[phi.index()].operands[at]));
                f.set_edge_args(edge, &args);
            }
        }
        f.resolve_aliases();
    }

    fn look_up(
        &mut self,
        f: &mut Function,
        variable: Variable,
        start: Block,
        unfilled: &mut Vec<Phi>,
    ) -> Value {
        let mut block = start;
        let mut passed = Vec::new();
        let value = loop {
            let own = self.block(block);
            if let Some(&Some(value)) = own.defs.get(variable.index()) {
                break value;
            }
            match (own.sealed, &own.preds[..]) {
                (true, []) => break self.zero(f, variable, block),
                // A block that only itself leads to is unreachable; there the walk would never end.
                (true, &[(_, from)]) if passed.len() <= f.block_count() => {
                    passed.push(block);
                    block = from;
                }
                (true, &[_]) => break self.zero(f, variable, block),
                (sealed, _) => {
                    let phi = self.make_phi(f, variable, block);
                    match sealed {
                        true => unfilled.push(phi),
                        false => self.block(block).unfilled.push(phi),
                    }
                    break self.phis[phi.index()].value;
                }
            }
        };
        passed.push(block);
        for block in passed {
            self.write(variable, block, value);
        }
        value
    }

    /// What a variable is before its first assignment.
    fn zero(&mut self, f: &mut Function, variable: Variable, block: Block) -> Value {
        let inst = f.make_inst(Op::Const, self.variable_type(variable), &[], Extra::Const(0));
        f[block].insts.insert(0, inst);
        f[inst].result().expect("constants have a result")
    }

    fn make_phi(&mut self, f: &mut Function, variable: Variable, block: Block) -> Phi {
        let phi = Phi::new(self.phis.len());
        let value = f.make_value(self.variable_type(variable));
        self.phis.push(PhiData {
            block,
            variable,
            value,
            operands: Vec::new(),
            users: Vec::new(),
            removed: false,
        });
        self.block(block).phis.push(phi);
        self.phi_of.resize(value.index() + 1, None);
        self.phi_of[value.index()] = Some(phi);
        phi
    }

    /// Fills parameters of sealed blocks, and those that this makes, then removes the trivial ones among them.
    fn fill(&mut self, f: &mut Function, mut unfilled: Vec<Phi>) {
        let mut filled = Vec::with_capacity(unfilled.len());
        while let Some(phi) = unfilled.pop() {
            let PhiData { block, variable, .. } = self.phis[phi.index()];
            for at in 0..self.blocks[block.index()].preds.len() {
                let (_, from) = self.blocks[block.index()].preds[at];
                let operand = self.look_up(f, variable, from, &mut unfilled);
                let operand = f.resolve(operand);
                self.phis[phi.index()].operands.push(operand);
                if let Some(of) = self.phi(operand) {
                    self.phis[of.index()].users.push(phi);
                }
            }
            filled.push(phi);
        }
        self.remove_trivial(f, filled);
    }

    fn phi(&self, value: Value) -> Option<Phi> {
        self.phi_of.get(value.index()).copied().flatten()
    }

    fn remove_trivial(&mut self, f: &mut Function, mut list: Vec<Phi>) {
        while let Some(phi) = list.pop() {
            let own = &self.phis[phi.index()];
            let waiting = own.operands.len() < self.blocks[own.block.index()].preds.len()
                || !self.blocks[own.block.index()].sealed;
            if own.removed || waiting {
                continue;
            }
            let mut others =
                own.operands.iter().map(|&value| f.resolve(value)).filter(|&value| value != own.value);
            let same = others.next();
            if others.any(|value| Some(value) != same) {
                continue;
            }
            let (block, variable, value) = (own.block, own.variable, own.value);
            let same = same.unwrap_or_else(|| self.zero(f, variable, block));
            f.replace(value, same);
            let own = &mut self.phis[phi.index()];
            own.removed = true;
            let users = std::mem::take(&mut own.users);
            if let Some(of) = self.phi(same) {
                self.phis[of.index()].users.extend(&users);
            }
            list.extend(users);
        }
    }
}
