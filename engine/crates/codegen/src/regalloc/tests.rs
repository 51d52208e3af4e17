use super::fuzz::{Shape, check_seed, code, damage, env, runs_right, trace};
use super::*;
use crate::random::Rng;

#[test]
fn random_code_allocates_right_with_any_number_of_registers() {
    for seed in 0..600 {
        let shape = Shape { blocks: 1 + seed as usize % 17, insts: 1 + seed as usize % 13 };
        check_seed(seed, shape, RegEnv::REGS_MIN + seed as usize % 9);
    }
}

/// The traces that decide over faults say something.
#[test]
fn traces_differ_where_values_do() {
    let code = code(7, Shape { blocks: 6, insts: 6 });
    let expected = trace(&code.flow, None, 1, 100);
    assert!(expected.len() > 10);
    let mut allocation = run(&code.flow, &env(14)).expect("it allocates");
    assert!(runs_right(&code.flow, &allocation));
    let slots = allocation.spill_slots;
    allocation.locs.iter_mut().for_each(|loc| *loc = Loc::Spill(slots));
    assert!(!runs_right(&code.flow, &allocation));
}

#[test]
fn the_checker_finds_planted_faults() {
    let mut rng = Rng::new(1);
    let (mut wrong, mut found) = (0, 0);
    for seed in 0..150 {
        let code = code(seed, Shape { blocks: 1 + seed as usize % 9, insts: 8 });
        let env = env(6 + seed as usize % 5);
        let allocation = run(&code.flow, &env).expect("it allocates");
        for _ in 0..20 {
            let bad = damage(&mut rng, &allocation);
            let verdict = checker::check(&code.flow, &env, &bad);
            found += usize::from(verdict.is_err());
            if !runs_right(&code.flow, &bad) {
                wrong += 1;
                assert!(verdict.is_err(), "seed {seed}: a fault is not found: {}\n{bad:#?}", code.to_text());
            }
        }
    }
    assert!(wrong > 500 && found >= wrong, "{wrong} faults showed, {found} were found");
}

/// As many seeds as `REGALLOC_SEEDS` says, for a long run.
#[test]
#[ignore = "takes as long as it is told to"]
fn many_random_seeds() {
    let seeds = std::env::var("REGALLOC_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(10_000);
    for seed in 1_000..1_000 + seeds {
        let mut rng = Rng::new(seed);
        let shape = Shape { blocks: 1 + rng.below(40), insts: 1 + rng.below(25) };
        check_seed(seed, shape, RegEnv::REGS_MIN + rng.below(9));
    }
}
