//! Chooses how phis lie in registers: as int32s, doubles or booleans where all that comes in is one.
//!
//! Optimistic: a phi that only meets itself and int32s is an int32. Guesses about a phi were made by nodes while it counted as a value; where
//! it turns out to be what they ask for, they cost nothing any more. Comparisons have no guess: they are looked at again.

use super::graph::{Graph, Node, Op, Rep};
use tierlock_codegen::fuel::Fuel;
use tierlock_codegen::ir::{FloatCond, IntCond};
use tierlock_fault::{Fault, is_planted};

/// What both can be.
fn join(a: Rep, b: Rep) -> Rep {
    match (a, b) {
        (Rep::None, other) | (other, Rep::None) => other,
        (a, b) if a == b => a,
        (Rep::Int, Rep::Double) | (Rep::Double, Rep::Int) if is_planted(Fault::OptUntag) => Rep::Int,
        (Rep::Int, Rep::Double) | (Rep::Double, Rep::Int) => Rep::Double,
        _ => Rep::Tagged,
    }
}

/// Chooses. Each phi costs fuel; without, it stays a value.
pub fn run(g: &mut Graph, fuel: &mut Fuel) {
    let phis: Vec<Node> = g.blocks.iter().flat_map(|block| block.phis.clone()).collect();
    for &phi in &phis {
        g.nodes[phi.0 as usize].rep = if fuel.spend() { Rep::None } else { Rep::Tagged };
    }
    loop {
        let mut changed = false;
        for &phi in &phis {
            let data = g.node(phi);
            debug_assert_eq!(data.op, Op::Phi);
            let rep = data.args.iter().fold(data.rep, |rep, &arg| join(rep, g.node(arg).rep));
            if rep != data.rep {
                g.nodes[phi.0 as usize].rep = rep;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    // Those that only meet each other are in code that is never reached.
    for &phi in &phis {
        if g.node(phi).rep == Rep::None {
            g.nodes[phi.0 as usize].rep = Rep::Tagged;
        }
    }
    numbers(g, fuel);
}

/// Comparisons that were built while a phi counted as a value, and that turn out to be of numbers or booleans, become what they would have been otherwise. Each costs fuel.
fn numbers(g: &mut Graph, fuel: &mut Fuel) {
    for block in 0..g.blocks.len() {
        for index in 0..g.blocks[block].nodes.len() {
            let node = g.blocks[block].nodes[index];
            let data = g.node(node);
            let (int, double) = match data.op {
                Op::StrictEquals => (IntCond::Eq, FloatCond::Eq),
                // One in a block that leads to a handler stays: the handler is reached from it.
                Op::Relate(int, double, _) if data.landing.is_none() => (int, double),
                Op::RelateNumbers(int, double) => (int, double),
                _ => continue,
            };
            let op = match [data.args[0], data.args[1]].map(|arg| g.node(arg).rep) {
                [Rep::Int, Rep::Int] => Op::IntCompare(int),
                [Rep::Int | Rep::Double, Rep::Int | Rep::Double] => Op::DoubleCompare(double),
                [Rep::Bool, Rep::Bool] if data.op == Op::StrictEquals => Op::Same,
                _ => continue,
            };
            if fuel.spend() {
                let data = &mut g.nodes[node.0 as usize];
                (data.op, data.rep, data.state, data.handler) = (op, op.rep(), None, None);
            }
        }
    }
}
