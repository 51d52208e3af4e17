use super::fuzz::{Shape, check_seed, code, damage, env, runs_right, trace};
use super::*;
use crate::ir::{Exit, Type};
use crate::machine::{CodeBlock, CodeBuilder, InstKind, Operand, RecordedInput, RegClass, VReg};
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

/// Debug builds hold each of these to the checker as well.
fn check_runs(code: &crate::machine::Code<()>, regs: usize) -> Allocation {
    let allocation = run(&code.flow, &env(regs)).expect("it allocates");
    checker::check(&code.flow, &env(regs), &allocation).expect("the allocation is right");
    assert!(runs_right(&code.flow, &allocation));
    allocation
}

#[test]
fn structured_code_allocates_right() {
    for seed in 0..8 {
        check_runs(&super::fuzz::structured(seed, 1_500, 4 + seed as usize * 6), 6 + seed as usize);
    }
}

/// Longer than what the search for a register looks over.
#[test]
fn thousands_of_blocks() {
    check_runs(&code(3, Shape { blocks: 1_200, insts: 2 }), 8);
    check_runs(&super::fuzz::structured(9, 8_000, 20), 14);
}

#[test]
fn ten_thousand_values_live_at_once() {
    let mut b = CodeBuilder::new();
    let values: Vec<VReg> = (0..10_000).map(|_| b.vreg(RegClass::Int)).collect();
    let sum: Vec<VReg> = (0..10_000).map(|_| b.vreg(RegClass::Int)).collect();
    b.begin_block(&[], 0, false);
    for &value in &values {
        b.push((), InstKind::Normal, &[Operand::def(value)]);
    }
    for (at, &value) in values.iter().enumerate() {
        let before = if at == 0 { values[9_999] } else { sum[at - 1] };
        b.push(
            (),
            InstKind::Normal,
            &[Operand::def_reuse(sum[at], 1), Operand::reg(before), Operand::reg(value)],
        );
    }
    b.push((), InstKind::Terminator, &[Operand::reg(sum[9_999])]);
    b.end_block([], &[]);
    let code = b.finish();
    let allocation = check_runs(&code, 6);
    assert!((9_990..10_000).contains(&allocation.spill_slots), "{} slots", allocation.spill_slots);
}

#[test]
fn an_exit_may_record_thousands_of_values() {
    let mut b = CodeBuilder::new();
    let values: Vec<VReg> = (0..3_000).map(|_| b.vreg(RegClass::Float)).collect();
    b.begin_block(&[], 0, false);
    for &value in &values {
        b.push((), InstKind::Normal, &[Operand::def(value)]);
    }
    let recorded: Vec<RecordedInput> =
        values.iter().map(|&value| RecordedInput::VReg(Type::F64, value)).collect();
    b.push_exiting((), InstKind::Normal, &[Operand::reg(values[0])], Exit(1), recorded);
    b.push((), InstKind::Terminator, &[]);
    b.end_block([], &[]);
    let allocation = check_runs(&b.finish(), 6);
    // None of them is loaded to be recorded.
    let loads = allocation
        .inserted
        .iter()
        .filter(|(_, own)| matches!(own, Inserted::Move { from: Loc::Spill(_), .. }));
    assert!(loads.count() <= 1);
}

/// A loop that counts down, with what it changes in registers all along: nothing is inserted in it.
#[test]
fn a_loop_has_no_moves() {
    let mut b = CodeBuilder::new();
    let [count, start, total, left, added, less] = [(); 6].map(|()| b.vreg(RegClass::Int));
    let block = CodeBlock::new;
    b.begin_block(&[], 0, false);
    let args = [Operand::def_fixed(count, PReg::int(1)), Operand::def_fixed(start, PReg::int(2))];
    b.push((), InstKind::Normal, &args);
    b.push((), InstKind::Terminator, &[]);
    b.end_block([block(1)], &[start, count]);
    b.begin_block(&[total, left], 1, false);
    b.push((), InstKind::Normal, &[Operand::def_reuse(added, 1), Operand::reg(total), Operand::reg(left)]);
    b.push((), InstKind::Normal, &[Operand::def_reuse(less, 1), Operand::reg(left)]);
    b.push((), InstKind::Terminator, &[Operand::reg(less)]);
    b.end_block([block(2), block(3)], &[]);
    b.begin_block(&[], 1, false);
    b.push((), InstKind::Terminator, &[]);
    b.end_block([block(1)], &[added, less]);
    b.begin_block(&[], 0, false);
    b.push((), InstKind::Terminator, &[Operand::fixed(added, PReg::int(0))]);
    b.end_block([], &[]);
    let code = b.finish();
    let allocation = check_runs(&code, 14);
    let places: Vec<usize> = allocation.inserted.iter().map(|(at, _)| at.index()).collect();
    // The sum goes to where it is returned.
    assert_eq!(places, [6], "{allocation:?}");
    assert_eq!(allocation.spill_slots, 0);
}

/// What is used in a loop stays in registers; what lives across it makes way, once, outside.
#[test]
fn loops_keep_registers() {
    let mut b = CodeBuilder::new();
    let outer: Vec<VReg> = (0..8).map(|_| b.vreg(RegClass::Int)).collect();
    let inner: Vec<VReg> = (0..5).map(|_| b.vreg(RegClass::Int)).collect();
    let block = CodeBlock::new;
    b.begin_block(&[], 0, false);
    for &value in outer.iter().chain(&inner) {
        b.push((), InstKind::Normal, &[Operand::def(value)]);
    }
    b.push((), InstKind::Terminator, &[]);
    b.end_block([block(1)], &[]);
    b.begin_block(&[], 1, false);
    for &value in &inner {
        b.push((), InstKind::Normal, &[Operand::reg(value)]);
    }
    b.push((), InstKind::Terminator, &[Operand::reg(inner[0])]);
    b.end_block([block(2), block(3)], &[]);
    b.begin_block(&[], 1, false);
    b.push((), InstKind::Terminator, &[]);
    b.end_block([block(1)], &[]);
    b.begin_block(&[], 0, false);
    for &value in &outer {
        b.push((), InstKind::Normal, &[Operand::reg(value)]);
    }
    b.push((), InstKind::Terminator, &[]);
    b.end_block([], &[]);
    let code = b.finish();
    let allocation = check_runs(&code, 6);
    let starts = [14, 21];
    let within: Vec<&(CodeInst, Inserted)> =
        allocation.inserted.iter().filter(|(at, _)| (starts[0]..starts[1]).contains(&at.index())).collect();
    assert!(within.is_empty(), "{within:?}");
}

/// A constant is made again rather than kept across a call.
#[test]
fn constants_are_made_again() {
    let mut b = CodeBuilder::new();
    let values: Vec<VReg> = (0..12).map(|_| b.vreg(RegClass::Int)).collect();
    b.begin_block(&[], 0, false);
    for &value in &values {
        b.push((), InstKind::Remat, &[Operand::def(value)]);
    }
    for &value in &values {
        b.push((), InstKind::Normal, &[Operand::reg(value)]);
    }
    b.push((), InstKind::Terminator, &[]);
    b.end_block([], &[]);
    let allocation = check_runs(&b.finish(), 6);
    assert_eq!(allocation.spill_slots, 0);
    let again = allocation.inserted.iter().filter(|(_, own)| matches!(own, Inserted::Remat { .. })).count();
    assert_eq!((again, allocation.inserted.len()), (6, 6));
}

#[test]
fn too_many_registers_at_once_are_refused() {
    let mut b = CodeBuilder::new();
    let values: Vec<VReg> = (0..7).map(|_| b.vreg(RegClass::Int)).collect();
    b.begin_block(&[], 0, false);
    for &value in &values {
        b.push((), InstKind::Normal, &[Operand::def(value)]);
    }
    let all: Vec<Operand> = values.iter().map(|&value| Operand::reg(value)).collect();
    b.push((), InstKind::Normal, &all);
    b.push((), InstKind::Terminator, &[]);
    b.end_block([], &[]);
    let code = b.finish();
    check_runs(&code, 7);
    let error = run(&code.flow, &env(6)).expect_err("six registers do not hold seven values");
    assert_eq!(error.to_string(), "limit exceeded: registers at one instruction: 7 of at most 6");
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

/// Time that this thread has run for, in milliseconds, where the kernel says; else what the clock says.
fn thread_time(since: std::time::Instant) -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = text.split(' ').next().and_then(|first| first.parse::<f64>().ok());
    nanoseconds.map_or(since.elapsed().as_secs_f64() * 1e3, |own| own / 1e6)
}

/// Prints how long allocation takes: for a build with optimisation.
#[test]
#[ignore = "a measurement"]
fn timing() {
    let clock = std::time::Instant::now();
    let mut codes = Vec::new();
    for insts in [1_000, 10_000, 50_000, 100_000] {
        codes.push((format!("structured {insts}"), super::fuzz::structured(1, insts, 10)));
    }
    codes.push(("structured 50000, 40 live".to_string(), super::fuzz::structured(1, 50_000, 40)));
    codes.push(("structured 50000, 10000 live".to_string(), super::fuzz::structured(1, 50_000, 10_000)));
    codes.push(("random graph".to_string(), code(1, Shape { blocks: 5_000, insts: 7 })));
    for (name, code) in &codes {
        let flow = &code.flow;
        let env = env(14);
        let mut times = Vec::new();
        let mut allocation = Allocation::default();
        for _ in 0..5 {
            let before = thread_time(clock);
            allocation = run(flow, &env).expect("it allocates");
            times.push(thread_time(clock) - before);
        }
        times.sort_by(f64::total_cmp);
        println!(
            "{name}: {} instructions, {} blocks, {} registers: {:.2} ms ({:.2} least), {} inserted, {} slots",
            flow.inst_count(),
            flow.block_count(),
            flow.vreg_count(),
            times[2],
            times[0],
            allocation.inserted.len(),
            allocation.spill_slots,
        );
        if let Ok(profile) = std::env::var("REGALLOC_STAGES") {
            assert!(!profile.is_empty());
            let mut at = thread_time(clock);
            let mut lap = |name: &str| {
                println!("    {name}: {:.2} ms", thread_time(clock) - at);
                at = thread_time(clock);
            };
            let regs = regs::Regs::new(&env);
            let intervals = intervals::find(flow, &env, &regs).expect("it is found");
            lap("intervals");
            let mut webs = webs::Webs::new(flow);
            lap("webs");
            let parts = scan::run(flow, &regs, &intervals, &mut webs).expect("it allocates");
            lap("scan");
            resolve::run(flow, &env, &regs, &intervals, parts, &mut webs);
            lap("resolve");
        }
    }
}
