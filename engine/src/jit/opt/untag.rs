//! Chooses how phis lie in registers: as int32s, doubles or booleans where all that comes in is one.
//!
//! Optimistic: a phi that only meets itself and int32s is an int32. Guesses about a phi were made by nodes while it counted as a value; where
//! it turns out to be what they ask for, they cost nothing any more.

use super::graph::{Graph, Node, Op, Rep};
use tierlock_codegen::fuel::Fuel;
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
}
