//! `tests/golden/masm.txt`: what each operation becomes on each target.
//!
//! The other tests say that the code is right; this one keeps it short, and shows a reader what a portable operation
//! costs. `BLESS=1` rewrites it.

use std::fmt::Write as _;
use std::path::PathBuf;

use tierlock_asm::masm::*;
use tierlock_asm::{Label, Symbol, Target, disassemble_code};

type Sample<M> = (&'static str, fn(&mut M, Label));

macro_rules! samples {
    ($m:ident, $l:ident; $($operation:expr;)*) => {
        vec![$((stringify!($operation), |$m, $l| { let _ = $l; $operation; })),*]
    };
}

fn samples<M: MacroAssembler>() -> Vec<Sample<M>> {
    samples! { m, l;
        m.mov64(T0, T1);
        m.mov64(T0, T0);
        m.mov32(T0, T0);
        m.mov_imm64(T0, 0);
        m.mov_imm64(T0, 42);
        m.mov_imm64(T0, 0xfffe_0000_0000_0000);
        m.mov_imm64(T0, 0x1234_5678_9abc_def0);
        m.load64(T0, mem(FP, 24));
        m.load64(T0, mem(FP, -8));
        m.load64(T0, mem(FP, 1 << 20));
        m.load64(T0, mem_index(T1, T2, Scale::X8, 0));
        m.load64(T0, mem_index(T1, T2, Scale::X8, 16));
        m.load32_signed(T0, mem(FP, 24));
        m.load8(T0, mem(T1, 5));
        m.store64(mem(FP, 24), T0);
        m.store64_imm(mem(FP, 24), 0);
        m.store64_imm(mem(FP, 24), 0xfffe_0000_0000_0001);
        m.store8_imm(mem(T1, 5), 1);
        m.lea(T0, mem_index(T1, T2, Scale::X4, 8));
        m.add32(T0, T1, T2);
        m.add32(T0, T0, 1);
        m.add64(T0, T1, 0x1234_5678);
        m.add64(T0, T0, mem(VM, 16));
        m.sub64(T0, T1, T0);
        m.mul32(T0, T1, T2);
        m.mul32(T0, T1, 10);
        m.and64(T0, T0, 0xffff_ffff_ffffu64);
        m.or64(T0, T1, NUMTAG);
        m.xor32(T0, T1, -1);
        m.shl32(T0, T1, 3);
        m.shl32(T0, T1, T2);
        m.shr64(T0, T1, T3);
        m.neg32(T0, T1);
        m.clz32(T0, T1);
        m.div32(T1, T4, T5);
        m.rem32(T1, T4, T5);
        m.add32_overflow(T0, T1, T2, l);
        m.sub32_overflow(T0, T1, T0, l);
        m.mul32_overflow(T0, T1, T2, l);
        m.neg32_overflow(T0, T1, l);
        m.add32_mem(mem(FEEDBACK, 8), 1);
        m.add32_mem_branch(mem(FEEDBACK, 8), -1, TestCond::Negative, l);
        m.branch32(Cond::Lt, T0, T1, l);
        m.branch32(Cond::Eq, T0, 0, l);
        m.branch32(Cond::Lt, T0, 0, l);
        m.branch64(Cond::Below, T0, NUMTAG, l);
        m.branch64(Cond::Above, SP, mem(VM, 8), l);
        m.branch64(Cond::Ne, T0, 0xfffe_0000_0000_0002u64, l);
        m.branch8(Cond::Ne, mem(T0, 5), 3, l);
        m.branch32_mem(Cond::Ne, mem(T0, 0), T1, l);
        m.branch64_mem(Cond::Ne, mem(VM, 8), 0, l);
        m.branch_test32(TestCond::NonZero, T0, 1, l);
        m.branch_test64(TestCond::NonZero, T0, NOTCELL, l);
        m.branch_test64(TestCond::Zero, T0, 1i64 << 40, l);
        m.branch_test8(TestCond::NonZero, mem(T0, 6), 4, l);
        m.branch_f64(FCond::Lt, F0, F1, l);
        m.branch_f64(FCond::Eq, F0, F1, l);
        m.branch_f64(FCond::NeOrUn, F0, F1, l);
        m.set32(Cond::Lt, T0, T1, T2);
        m.set_f64(FCond::Eq, T0, F0, F1);
        m.select64(Cond::Eq, T1, 0, T0, T2, T3);
        m.mov_f64(F0, F1);
        m.mov_f64_from_bits(F0, T0);
        m.mov_bits_from_f64(T0, F0);
        m.mov_f64_const(F0, 0.0);
        m.mov_f64_const(F0, 1.0);
        m.mov_f64_const(F0, 0.1);
        m.load_f64(F0, mem(FP, 16));
        m.store_f64(mem(FP, 16), F0);
        m.add_f64(F0, F0, F1);
        m.sub_f64(F1, F0, F1);
        m.sqrt_f64(F0, F1);
        m.neg_f64(F0, F1);
        m.abs_f64(F0, F0);
        m.round_to_f32(F0, F0);
        m.f64_from_i32(F0, T0);
        m.f64_from_u32(F0, T0);
        m.i32_from_f64(T0, F0, l);
        m.truncate_f64_to_i32(T0, F0, l);
        m.jump(l);
        m.jump_reg(T0);
        m.jump_mem(mem(T0, 8));
        m.call_label(l);
        m.call_reg(T0);
        m.call_mem(mem(VM, 0x40));
        m.call_symbol(Symbol(1));
        m.ret();
        m.landing_pad();
        m.prologue(0);
        m.prologue(24);
        m.epilogue();
        m.save_callee_saved();
        m.restore_callee_saved();
        m.push_pair(T0, T1);
        m.jump_table(T0, &[l, l]);
        m.lea_label(T0, l);
        m.breakpoint();
        m.trap();
    }
}

/// The lines of each sample on a target.
fn listing<M: MacroAssembler>(target: Target) -> Vec<(&'static str, String)> {
    let list = |(name, emit): Sample<M>| {
        let mut m = M::new(&target);
        let label = m.label();
        emit(&mut m, label);
        m.bind(label);
        let code = m.finish().expect("the label is bound");
        let mut text = String::new();
        for line in disassemble_code(&target, &code, 0) {
            let hex: String = line.bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            writeln!(text, "    {hex:22}  {}", line.text).expect("a string takes all");
        }
        (name, text)
    };
    samples::<M>().into_iter().map(list).collect()
}

#[test]
fn operations_become_the_golden_code() {
    let listings = [
        ("x86-64", listing::<X64Masm>(Target::x64_sse2())),
        ("x86-64-v3", listing::<X64Masm>(Target::x64_v3())),
        ("arm64", listing::<A64Masm>(Target::a64_base())),
        ("arm64 with jscvt", listing::<A64Masm>(Target::a64_lse())),
    ];
    let mut made = String::new();
    for index in 0..listings[0].1.len() {
        let name = listings[0].1[index].0.replace('\n', " ");
        writeln!(made, "{name}").expect("a string takes all");
        let mut last = "";
        for (target, listing) in &listings {
            let text = &listing[index].1;
            // What a feature does not change is not said again.
            if text != last {
                write!(made, "  {target}:\n{text}").expect("a string takes all");
            }
            last = text;
        }
        made.push('\n');
    }
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/masm.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &made).expect("the golden file is writable");
    }
    let golden = std::fs::read_to_string(&path).expect("the golden file exists; BLESS=1 writes it");
    for (index, (made, golden)) in made.lines().zip(golden.lines()).enumerate() {
        assert_eq!(made, golden, "line {}; BLESS=1 accepts the new code", index + 1);
    }
    assert_eq!(made.len(), golden.len(), "samples were added or removed: BLESS=1");
}
