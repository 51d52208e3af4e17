//! Calls, jumps, tables, frames, and branches over much code.

use tierlock_asm::masm::*;
use tierlock_asm::{Label, Symbol, Target};

use crate::harness::*;

/// A function of C: `state` in, T0 out.
fn function<M: MacroAssembler>(m: &mut M, body: impl FnOnce(&mut M)) -> Label {
    let entry = m.label();
    m.bind(entry);
    m.landing_pad();
    m.save_callee_saved();
    m.mov64(VM, A0);
    body(m);
    m.restore_callee_saved();
    m.ret();
    entry
}

fn calls<M: MacroAssembler + 'static>(target: &Target) {
    let mut m = M::new(target);
    let helper = m.label();
    let mut entries = Vec::new();
    // The helper adds one to T1, with a frame and locals of its own, and checks its stack.
    entries.push(function(&mut m, |m| {
        m.mov_imm64(T1, 10);
        m.call_label(helper);
        m.mov64(T0, T1);
    }));
    entries.push(function(&mut m, |m| {
        m.mov_imm64(T1, 20);
        m.lea_label(T2, helper);
        m.call_reg(T2);
        m.mov64(T0, T1);
    }));
    entries.push(function(&mut m, |m| {
        m.mov_imm64(T1, 30);
        m.lea_label(T2, helper);
        m.store64(mem(VM, MEM_AT), T2);
        m.call_mem(mem(VM, MEM_AT));
        m.mov64(T0, T1);
    }));
    entries.push(function(&mut m, |m| {
        // Symbol 5 is the helper.
        m.mov_imm64(T1, 40);
        m.call_symbol(Symbol(5));
        m.mov64(T0, T1);
    }));
    let tail = m.label();
    entries.push(function(&mut m, |m| {
        m.mov_imm64(T1, 50);
        m.call_label(tail);
        m.mov64(T0, T1);
    }));
    entries.push(helper);
    m.bind(helper);
    m.landing_pad();
    m.prologue(24);
    m.store64(mem(SP, 0), T1);
    m.store64(mem(SP, 16), T1);
    m.store64(mem(NFP, -8), T1);
    m.mov_imm64(T3, 0x77);
    m.push_pair(T3, T1);
    m.pop_pair(T1, T2);
    let aligned = m.near_label();
    m.mov64(T4, SP);
    m.branch_test64(TestCond::Zero, T4, 15, aligned);
    m.trap();
    m.bind(aligned);
    let intact = m.near_label();
    m.branch64(Cond::Eq, T1, 0x77, intact);
    m.trap();
    m.bind(intact);
    m.add64(T1, T2, 1);
    m.epilogue();
    m.ret();
    // Jumps in all ways, to end in the helper.
    let (a, b) = (m.label(), m.label());
    m.bind(tail);
    m.lea_label(T2, a);
    m.jump_reg(T2);
    m.trap();
    m.bind(b);
    m.landing_pad();
    m.jump_symbol(Symbol(5));
    m.trap();
    m.bind(a);
    m.landing_pad();
    m.lea_label(T2, b);
    m.store64(mem(VM, MEM_AT), T2);
    m.jump_mem(mem(VM, MEM_AT));
    m.trap();
    let program = install(&m.finish().unwrap(), &entries);
    for (entry, expect) in [11, 21, 31, 41, 51].into_iter().enumerate() {
        assert_eq!(program.run(entry, &mut State::new()), expect, "{target:?}");
    }
}

#[test]
fn calls_jumps_and_frames() {
    on_host!(calls);
}

fn tables<M: MacroAssembler + 'static>(target: &Target) {
    let mut m = M::new(target);
    let entry = function(&mut m, |m| {
        let labels: Vec<_> = (0..7).map(|_| m.label()).collect();
        let done = m.label();
        m.load64(T2, mem(VM, REGS_AT));
        // The last two cases are one.
        let targets: Vec<_> = labels.iter().chain(labels.last()).copied().collect();
        m.jump_table(T2, &targets);
        for (i, &label) in labels.iter().enumerate() {
            m.bind(label);
            m.mov_imm64(T0, 100 + i as u64);
            m.jump(done);
        }
        m.bind(done);
    });
    let program = install(&m.finish().unwrap(), &[entry]);
    for i in 0..8u64 {
        let mut state = State::new();
        // What is above the low half is not part of the index.
        state.regs[0] = i | 0xdead_beef << 32;
        assert_eq!(program.run(0, &mut state), 100 + i.min(6), "{target:?}");
    }
}

#[test]
fn jump_tables() {
    on_host!(tables);
}

/// Branches over much code, forward and back: veneers on ARM64, both forms on x86-64.
fn far<M: MacroAssembler + 'static>(target: &Target) {
    for count in [1, 5, 30, 10_000, 300_000] {
        let mut m = M::new(target);
        let entry = function(&mut m, |m| {
            let (ahead, back, done, fail) = (m.label(), m.label(), m.label(), m.label());
            let filler = |m: &mut M| {
                for _ in 0..count {
                    m.trap();
                }
            };
            m.mov_imm64(T1, 0b100);
            m.mov_imm64(T2, 0);
            m.branch_test64(TestCond::NonZero, T1, 0b1000, fail);
            m.branch_test64(TestCond::NonZero, T1, 0b100, ahead);
            filler(m);
            m.bind(back);
            m.mov_f64_const(F1, 2.75);
            m.branch64(Cond::Eq, T2, 0, done);
            filler(m);
            m.bind(ahead);
            m.mov_f64_const(F0, 2.75);
            m.branch32(Cond::Lt, T1, 3, fail);
            m.branch_test32(TestCond::Zero, T1, 1, back);
            filler(m);
            m.bind(done);
            m.branch_f64(FCond::NeOrUn, F0, F1, fail);
            m.mov_imm64(T0, 1);
            let end = m.label();
            m.jump(end);
            m.bind(fail);
            m.mov_imm64(T0, 2);
            m.bind(end);
        });
        let program = install(&m.finish().unwrap(), &[entry]);
        assert_eq!(program.run(0, &mut State::new()), 1, "{count} on {target:?}");
    }
}

#[test]
fn branches_near_and_far() {
    on_host!(far);
}

/// Landing pads, traps and breakpoints are instructions that a disassembler knows by name.
#[test]
fn what_cannot_be_run_is_what_it_says() {
    fn texts<M: MacroAssembler>(target: Target) -> Vec<String> {
        let mut m = M::new(&target);
        m.landing_pad();
        m.breakpoint();
        m.trap();
        let code = m.finish().unwrap();
        tierlock_asm::disassemble(&target, &code.bytes, 0).into_iter().map(|line| line.text).collect()
    }
    assert_eq!(texts::<X64Masm>(Target::x64_sse2()), ["endbr64", "int3", "ud2"]);
    assert_eq!(texts::<A64Masm>(Target::a64_base()), ["bti jc", "brk #0x0", "udf #0x0"]);
}
