//! Branches to labels, label-relative memory, and instructions that the other assembler lacks.

use iced_x86::{Decoder, DecoderOptions, Instruction, Mnemonic};
use tierlock_asm::x64::{Alu, Assembler, Cc, Gpr, Mem, Size, Xmm};
use tierlock_asm::{RelocKind, Symbol, Target, disassemble};

use super::text;

const NAMES: [&str; 16] = [
    "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
    "r15",
];

fn decode(bytes: &[u8]) -> Vec<Instruction> {
    Decoder::with_ip(64, bytes, 0, DecoderOptions::NONE).into_iter().collect()
}

const CONDITIONS: [(Cc, Mnemonic); 16] = [
    (Cc::O, Mnemonic::Jo),
    (Cc::No, Mnemonic::Jno),
    (Cc::B, Mnemonic::Jb),
    (Cc::Ae, Mnemonic::Jae),
    (Cc::E, Mnemonic::Je),
    (Cc::Ne, Mnemonic::Jne),
    (Cc::Be, Mnemonic::Jbe),
    (Cc::A, Mnemonic::Ja),
    (Cc::S, Mnemonic::Js),
    (Cc::Ns, Mnemonic::Jns),
    (Cc::P, Mnemonic::Jp),
    (Cc::Np, Mnemonic::Jnp),
    (Cc::L, Mnemonic::Jl),
    (Cc::Ge, Mnemonic::Jge),
    (Cc::Le, Mnemonic::Jle),
    (Cc::G, Mnemonic::Jg),
];

#[test]
fn backward_branches_take_the_form_that_fits() {
    // The short form reaches 128 bytes back from its own end.
    for (fill, short) in [(0, true), (100, true), (126, true), (127, false), (1000, false)] {
        let check = |emit: &dyn Fn(&mut Assembler, tierlock_asm::Label), mnemonic, long_len| {
            let mut a = Assembler::default();
            let back = a.buf.label();
            a.buf.bind(back);
            for _ in 0..fill {
                a.int3();
            }
            emit(&mut a, back);
            let code = a.buf.finish().unwrap();
            let instructions = decode(&code.bytes);
            let branch = instructions.last().unwrap();
            assert_eq!(branch.mnemonic(), mnemonic);
            assert_eq!(branch.near_branch_target(), 0, "{mnemonic:?} after {fill}");
            assert_eq!(branch.len(), if short { 2 } else { long_len }, "{mnemonic:?} after {fill}");
        };
        check(&|a, l| a.jmp_l(l), Mnemonic::Jmp, 5);
        for (cc, mnemonic) in CONDITIONS {
            check(&|a, l| a.jcc_l(cc, l), mnemonic, 6);
        }
    }
}

#[test]
fn forward_branches_are_long_unless_declared_near() {
    for near in [false, true] {
        for fill in [0, 127] {
            let mut a = Assembler::default();
            let ahead = if near { a.buf.near_label() } else { a.buf.label() };
            a.jcc_l(Cc::Ne, ahead);
            for _ in 0..fill {
                a.int3();
            }
            a.buf.bind(ahead);
            let end = u64::from(a.buf.offset());
            let code = a.buf.finish().unwrap();
            let branch = decode(&code.bytes)[0];
            assert_eq!(branch.near_branch_target(), end);
            assert_eq!(branch.len(), if near { 2 } else { 6 });
        }
    }
}

#[test]
fn conditions_invert() {
    for (index, (cc, _)) in CONDITIONS.into_iter().enumerate() {
        assert_eq!(cc as usize, index);
        assert_eq!(cc.invert() as usize, index ^ 1);
        assert_eq!(cc.invert().invert(), cc);
    }
}

#[test]
fn label_relative_memory_counts_from_the_end_of_the_instruction() {
    let mut a = Assembler::default();
    let ahead = a.buf.label();
    let back = a.buf.label();
    a.buf.bind(back);
    a.int3();
    for label in [ahead, back] {
        let at = Mem::Rip(label);
        a.mov_rm(Size::Q, Gpr::R9, at);
        a.mov_mi(Size::B, at, 1);
        a.mov_mi(Size::W, at, 1);
        a.mov_mi(Size::D, at, 1);
        a.mov_mi(Size::Q, at, 1);
        a.alu_mi(Alu::Add, Size::D, at, 1);
        a.alu_mi(Alu::Add, Size::D, at, 1000);
        a.alu_mi(Alu::Add, Size::W, at, 1000);
        a.test_mi(Size::B, at, 1);
        a.test_mi(Size::W, at, 1);
        a.test_mi(Size::Q, at, 1);
        a.imul_rmi(Size::Q, Gpr::RAX, at, 3);
        a.imul_rmi(Size::Q, Gpr::RAX, at, 3000);
        a.bt_mi(Size::Q, at, 3);
        a.lea(Size::Q, Gpr::R15, at);
        a.movsd_rm(Xmm(9), at);
        a.vmovsd_rm(Xmm(9), at);
        a.jmp_m(at);
    }
    a.buf.bind(ahead);
    let end = u64::from(a.buf.offset());
    let code = a.buf.finish().unwrap();
    let instructions = decode(&code.bytes);
    assert_eq!(instructions.len(), 1 + 2 * 18);
    for (index, instruction) in instructions.iter().skip(1).enumerate() {
        assert!(instruction.is_ip_rel_memory_operand(), "{instruction}");
        let expect = if index < 18 { end } else { 0 };
        assert_eq!(instruction.ip_rel_memory_address(), expect, "{instruction:?}");
    }
}

#[test]
fn symbols_become_relocations() {
    let mut a = Assembler::default();
    a.call_symbol(Symbol(1));
    a.jmp_symbol(Symbol(2));
    let code = a.buf.finish().unwrap();
    assert!(code.relocs.iter().all(|reloc| reloc.kind == RelocKind::X64Rel32));
    let mut bytes = code.bytes.clone();
    code.relocate(&mut bytes, 0, |symbol| 0x100 * u64::from(symbol.0)).unwrap();
    let targets: Vec<_> = decode(&bytes).iter().map(Instruction::near_branch_target).collect();
    assert_eq!(targets, [0x100, 0x200]);
}

#[test]
fn no_operations_of_any_size() {
    for size in 1..40 {
        let mut a = Assembler::default();
        a.nop(size);
        assert_eq!(a.buf.bytes().len(), size);
        let instructions = decode(a.buf.bytes());
        assert!(instructions.iter().all(|instruction| instruction.mnemonic() == Mnemonic::Nop));
        assert_eq!(instructions.len(), size.div_ceil(9));
    }
}

#[test]
fn the_long_move_is_always_ten_bytes() {
    for reg in 0..16 {
        for imm in [0, 1, u64::MAX, 0x1234_5678_9abc_def0] {
            let mut a = Assembler::default();
            a.mov_ri_long(Gpr(reg), imm);
            let instruction = decode(a.buf.bytes())[0];
            assert_eq!((instruction.len(), instruction.immediate64()), (10, imm));
            assert!(text(a.buf.bytes()).starts_with(&format!("mov {}, ", NAMES[usize::from(reg)])));
        }
    }
}

#[test]
fn fixed_instructions() {
    let mut a = Assembler::default();
    a.endbr64();
    a.vzeroupper();
    a.jmp_r_notrack(Gpr::R11);
    let texts: Vec<_> =
        disassemble(&Target::x64_sse2(), a.buf.bytes(), 0).into_iter().map(|line| line.text).collect();
    assert_eq!(texts, ["endbr64", "vzeroupper", "notrack jmp r11"]);
}

/// The other assembler mistakes the operands of this one.
#[test]
fn the_sign_mask_in_its_avx_form() {
    for (dst, name) in ["eax", "ecx", "edx", "ebx"].into_iter().enumerate() {
        for src in 0..16 {
            let mut a = Assembler::default();
            a.vmovmskpd(Gpr(dst as u8), Xmm(src));
            assert_eq!(text(a.buf.bytes()), format!("vmovmskpd {name}, xmm{src}"));
        }
    }
    let mut a = Assembler::default();
    a.vmovmskpd(Gpr::R11, Xmm(1));
    assert_eq!(text(a.buf.bytes()), "vmovmskpd r11d, xmm1");
}
