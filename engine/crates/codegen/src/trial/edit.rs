//! Changes to functions, as reducing makes them. None keeps what a function means; what comes out is verified by whoever
//! asked, so that an edit may leave something without definition and say nothing.

use crate::ir::{Block, Edge, Extra, Function, Inst, Op, Type, Value};
use crate::machine::edges::remove_unreachable;

/// The same function with everything numbered anew in order of the text, and nothing declared that is not used.
///
/// # Panics
/// Where the function is not valid.
pub fn compact(f: &Function) -> Function {
    let mut new = Function::new(&f.name, f.signature.clone());
    let mut blocks = vec![None; f.block_count()];
    let mut values = vec![None; f.value_count()];
    for &block in &f.layout {
        let own = new.append_block();
        new[own].cold = f[block].cold;
        blocks[block.index()] = Some(own);
        let results = f[block].insts.iter().filter_map(|&inst| f[inst].result());
        for value in f[block].params.iter().copied().chain(results) {
            values[value.index()] = Some(new.make_value(f.value_type(value)));
        }
    }
    let value =
        |value: Value| values[f.resolve(value).index()].expect("a valid function defines what it uses");
    let block_of = |block: Block| blocks[block.index()].expect("a valid function lays out what it goes to");
    let mut slots = vec![None; f.slots.len()];
    for &block in &f.layout {
        let own = block_of(block);
        for &param in &f[block].params {
            new.bind_param(own, value(param));
        }
        for &inst in &f[block].insts {
            let data = &f[inst];
            let extra = match data.extra {
                Extra::Slot(slot) => {
                    let of = f.slots[slot.index()];
                    let declared =
                        slots[slot.index()].get_or_insert_with(|| new.declare_slot(of.bytes, of.align));
                    Extra::Slot(*declared)
                }
                Extra::Func(func) => {
                    let of = &f.functions[func.index()];
                    Extra::Func(new.declare_function(&of.name, f.signatures[of.signature.index()].clone()))
                }
                Extra::Sig(signature) => {
                    Extra::Sig(new.declare_signature(f.signatures[signature.index()].clone()))
                }
                Extra::Edges(_) => {
                    let edges: Vec<(Block, Vec<Value>)> = f
                        .edges(inst)
                        .map(|edge| {
                            let args = f.edge_args(edge).iter().map(|&arg| value(arg)).collect();
                            (block_of(f[edge].block), args)
                        })
                        .collect();
                    let edges: Vec<(Block, &[Value])> =
                        edges.iter().map(|(block, args)| (*block, &args[..])).collect();
                    new.make_edges(&edges, f.keys(inst))
                }
                other => other,
            };
            let args: Vec<Value> = f.args(inst).iter().map(|&arg| value(arg)).collect();
            let made = new.make_inst_with_result(data.op, data.ty, &args, extra, data.result().map(value));
            new[own].insts.push(made);
        }
    }
    new
}

/// Takes out blocks that are not reached, and what has no effect and no use.
pub fn tidy(f: &mut Function) {
    remove_unreachable(f);
    loop {
        let mut used = vec![false; f.value_count()];
        for (_, inst) in f.live_insts() {
            f.visit_uses(inst, |value| used[f.resolve(value).index()] = true);
        }
        let mut changed = false;
        for at in 0..f.layout.len() {
            let block = f.layout[at];
            let mut insts = std::mem::take(&mut f[block].insts);
            let before = insts.len();
            insts.retain(|&inst| {
                !f[inst].op.is_removable() || f[inst].result().is_some_and(|value| used[value.index()])
            });
            changed |= insts.len() < before;
            f[block].insts = insts;
            let unused =
                (at > 0).then(|| f[block].params.iter().rposition(|param| !used[param.index()])).flatten();
            if let Some(unused) = unused {
                remove_param(f, block, unused);
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}

/// Takes a parameter out of a block and of the edges there.
pub fn remove_param(f: &mut Function, block: Block, at: usize) {
    let mut params = f[block].params.clone();
    params.remove(at);
    f.set_params(block, params);
    for edge in edges_to(f, block) {
        let mut args = f.edge_args(edge).to_vec();
        args.remove(at);
        f.set_edge_args(edge, &args);
    }
}

/// All edges to a block.
pub fn edges_to(f: &Function, block: Block) -> Vec<Edge> {
    let edges = f.layout.iter().flat_map(|&from| f.out_edges(from));
    edges.filter(|&edge| f[edge].block == block).collect()
}

/// Puts a new constant in front of a block.
pub fn constant_in_front(f: &mut Function, block: Block, ty: Type, bits: u64) -> Value {
    let inst = f.make_inst(Op::Const, ty, &[], Extra::Const(bits));
    f[block].insts.insert(0, inst);
    f[inst].result().expect("a constant has a result")
}

/// Puts `by` in place of a parameter of a block that is not the entry.
pub fn replace_param(f: &mut Function, block: Block, at: usize, by: Value) {
    let param = f[block].params[at];
    let mut params = f[block].params.clone();
    params.remove(at);
    f[block].params = params.clone();
    f.replace(param, by);
    f.set_params(block, params);
    for edge in edges_to(f, block) {
        let mut args = f.edge_args(edge).to_vec();
        args.remove(at);
        f.set_edge_args(edge, &args);
    }
    f.resolve_aliases();
}

/// Takes an instruction out of its block, and puts `by` in place of its result.
pub fn replace_inst(f: &mut Function, block: Block, inst: Inst, by: Value) {
    if let Some(result) = f[inst].result() {
        f.replace(result, by);
    }
    f[block].insts.retain(|&own| own != inst);
    f.resolve_aliases();
}

/// Puts another terminator in place of a block's own.
pub fn set_terminator(f: &mut Function, block: Block, op: Op, args: &[Value], extra: Extra) {
    let inst = f.make_inst(op, Type::I64, args, extra);
    *f[block].insts.last_mut().expect("a block has a terminator") = inst;
}

/// Puts the block that a jump goes to in place of the jump, where nothing else goes there.
pub fn merge(f: &mut Function, block: Block) -> bool {
    let Some(jump) = f.terminator(block).filter(|&inst| f[inst].op == Op::Jump) else { return false };
    let edge = f.edges(jump).next().expect("a jump has an edge");
    let to = f[edge].block;
    if to == block || to == f.entry() || edges_to(f, to).len() != 1 {
        return false;
    }
    let args = f.edge_args(edge).to_vec();
    let params = std::mem::take(&mut f[to].params);
    for (param, arg) in params.into_iter().zip(args) {
        if f.resolve(arg) == param {
            return false;
        }
        f.replace(param, arg);
    }
    f[block].insts.pop();
    let moved = std::mem::take(&mut f[to].insts);
    f[block].insts.extend(moved);
    f.layout.retain(|&own| own != to);
    f.resolve_aliases();
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::eval::{Evaluator, Outcome};
    use crate::ir::{Function, Val, parse_function, verify};
    use crate::random::{self, Shape};

    #[test]
    fn compact_functions_are_the_same() {
        for seed in 0..60 {
            let program = random::program(seed, &Shape::default());
            let run = |functions: &[Function]| {
                let mut evaluator = Evaluator::new(functions);
                evaluator.steps_max = 100_000;
                random::natives::add(&mut evaluator);
                let buffer = evaluator.memory.allocate(&program.buffer);
                let constants = evaluator.memory.allocate(&program.constants);
                evaluator.run(random::ENTRY, &program.args(buffer, constants))
            };
            let compacted: Vec<Function> = program.functions.iter().map(compact).collect();
            compacted.iter().for_each(|f| verify(f).unwrap_or_else(|error| panic!("{error}\n{f}")));
            assert_eq!(run(&compacted), run(&program.functions), "seed {seed}");
            let again: Vec<String> = compacted.iter().map(|f| compact(f).to_string()).collect();
            let texts: Vec<String> = compacted.iter().map(Function::to_string).collect();
            assert_eq!(again, texts);
            let mut tidied = compacted.clone();
            tidied.iter_mut().for_each(tidy);
            tidied.iter().for_each(|f| verify(f).unwrap_or_else(|error| panic!("{error}\n{f}")));
            assert_eq!(run(&tidied), run(&program.functions), "seed {seed}, tidied");
        }
    }

    #[test]
    fn blocks_merge_with_their_parameters() {
        let text = "func @f(i32) -> i32 c {
            block0(v0: i32):
                jump block2(v0)
            block2(v1: i32):
                v2 = add.i32 v1, v1
                ret v2
            }";
        let mut f = parse_function(text).unwrap();
        let entry = f.entry();
        assert!(merge(&mut f, entry) && !merge(&mut f, entry));
        verify(&f).unwrap();
        let outcome = Evaluator::new(&[compact(&f)]).run("f", &[Val::I32(4)]);
        assert_eq!(outcome, Ok(Outcome::Return(Some(Val::I32(8)))));
        assert_eq!(f.layout.len(), 1);
    }
}
