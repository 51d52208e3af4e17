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

#[cfg(test)]
mod tests {
    use crate::ir::eval::{Evaluator, Outcome};
    use crate::ir::{
        AliasClass, Block, Function, FunctionBuilder, MemKind, Slot, Type, Val, Value, Variable, verify,
    };
    use crate::random::Rng;

    const VARIABLES: usize = 4;

    /// Where a test's program keeps its variables: what is tested, or memory, which needs no construction.
    enum Store {
        Variables(Vec<Variable>),
        Slots(Vec<Slot>),
    }

    impl Store {
        fn get(&self, b: &mut FunctionBuilder, at: usize) -> Value {
            match self {
                Store::Variables(variables) => b.get(variables[at]),
                Store::Slots(slots) => {
                    let address = b.stack_addr(slots[at]);
                    b.load(MemKind::I64, address, 0, AliasClass::ANY)
                }
            }
        }

        fn set(&self, b: &mut FunctionBuilder, at: usize, value: Value) {
            match self {
                Store::Variables(variables) => b.set(variables[at], value),
                Store::Slots(slots) => {
                    let address = b.stack_addr(slots[at]);
                    b.store(MemKind::I64, value, address, 0, AliasClass::ANY);
                }
            }
        }
    }

    /// A random graph, reducible or not, whose blocks compute with variables; variable 0 counts steps down.
    fn program(seed: u64, in_slots: bool) -> Function {
        let mut rng = Rng::new(seed);
        let count = 2 + rng.below(9);
        let graph: Vec<Vec<usize>> =
            (0..count).map(|_| (0..1 + rng.below(3)).map(|_| rng.below(count)).collect()).collect();
        let seals: Vec<bool> = (0..count).map(|_| rng.chance(70)).collect();

        let mut b = FunctionBuilder::new("f");
        let store = match in_slots {
            false => Store::Variables((0..VARIABLES).map(|_| b.variable(Type::I64)).collect()),
            true => Store::Slots((0..VARIABLES).map(|_| b.slot(8, 8)).collect()),
        };
        let zero = b.const_i64(0);
        for at in 0..if in_slots { VARIABLES } else { 0 } {
            store.set(&mut b, at, zero);
        }
        let steps = b.const_i64(30);
        store.set(&mut b, 0, steps);
        let blocks: Vec<Block> = (0..count).map(|_| b.block()).collect();
        let done = b.block();
        b.jump(blocks[0], &[]);
        let mut ways_in = vec![0; count];
        ways_in[0] = 1;
        graph.iter().flatten().for_each(|&to| ways_in[to] += 1);
        let mut seen = vec![0; count];
        seen[0] = 1;
        for (at, to) in graph.iter().enumerate() {
            b.switch_to(blocks[at]);
            for _ in 0..rng.below(4) {
                let (x, y) = (rng.below(VARIABLES - 1) + 1, rng.below(VARIABLES));
                let (from, number) = (store.get(&mut b, y), b.const_i64(rng.below(100) as i64));
                let value = if rng.chance(50) { b.add(from, number) } else { b.mul(from, number) };
                store.set(&mut b, x, value);
            }
            let (left, one) = (store.get(&mut b, 0), b.const_i64(1));
            let left = b.sub(left, one);
            store.set(&mut b, 0, left);
            let (which, mask) = (store.get(&mut b, 1), b.const_i64(3));
            let which = b.and(which, mask);
            let on = b.block();
            let wrapped = b.wrap(left);
            b.br(wrapped, on, &[], done, &[]);
            b.seal(on);
            b.switch_to(on);
            let cases: Vec<(i64, Block)> =
                to[1..].iter().enumerate().map(|(key, &to)| (key as i64, blocks[to])).collect();
            b.switch(which, blocks[to[0]], &cases);
            for &to in to {
                seen[to] += 1;
                if seen[to] == ways_in[to] && seals[to] {
                    b.seal(blocks[to]);
                }
            }
        }
        b.switch_to(done);
        let mut sum = zero;
        for at in 1..VARIABLES {
            let (value, thousand) = (store.get(&mut b, at), b.const_i64(1000));
            let scaled = b.mul(sum, thousand);
            sum = b.add(scaled, value);
        }
        b.ret(sum);
        b.finish()
    }

    #[test]
    fn variables_are_what_memory_would_be() {
        let mut params = 0;
        for seed in 0..500 {
            let run = |in_slots| {
                let f = program(seed, in_slots);
                verify(&f).unwrap_or_else(|error| panic!("seed {seed}: {error}\n{f}"));
                let params: usize = f.layout.iter().map(|&block| f[block].params.len()).sum();
                (Evaluator::new(&[f]).run("f", &[]).unwrap(), params)
            };
            let (in_variables, own_params) = run(false);
            let (in_memory, no_params) = run(true);
            assert_eq!(in_variables, in_memory, "seed {seed}");
            assert_eq!(no_params, 0);
            params += own_params;
        }
        assert!(params > 1000, "{params}");
    }

    #[test]
    fn what_never_changes_needs_no_parameters() {
        let mut b = FunctionBuilder::new("f");
        let fixed = b.variable(Type::I64);
        let param = b.param(Type::I64);
        b.set(fixed, param);
        let (head, body, done) = (b.block(), b.block(), b.block());
        b.jump(head, &[]);
        b.switch_to(head);
        let value = b.get(fixed);
        let cond = b.wrap(value);
        b.br(cond, body, &[], done, &[]);
        b.switch_to(body);
        let value = b.get(fixed);
        b.set(fixed, value);
        b.jump(head, &[]);
        b.switch_to(done);
        let value = b.get(fixed);
        b.ret(value);
        let f = b.finish();
        assert!(f.layout[1..].iter().all(|&block| f[block].params.is_empty()), "{f}");
    }

    #[test]
    fn long_chains_take_no_deep_stack() {
        let mut b = FunctionBuilder::new("f");
        let variable = b.variable(Type::I64);
        let seven = b.const_i64(7);
        b.set(variable, seven);
        for at in 0..100_000 {
            let (next, other) = (b.block(), b.block());
            if at % 3 == 0 {
                let cond = b.const_i32(at);
                b.br(cond, next, &[], other, &[]);
                b.switch_to(other);
                b.jump(next, &[]);
            } else {
                b.jump(next, &[]);
            }
            if at % 2 == 0 {
                b.seal(next);
            }
            b.switch_to(next);
        }
        let value = b.get(variable);
        b.ret(value);
        let f = b.finish();
        verify(&f).unwrap();
        assert_eq!(Evaluator::new(&[f]).run("f", &[]), Ok(Outcome::Return(Some(Val::I64(7)))));
    }
}
