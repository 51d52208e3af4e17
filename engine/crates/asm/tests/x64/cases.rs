//! The sweeps, by kind of instruction.

#![allow(clippy::useless_conversion, reason = "dynasm! converts every register number itself")]
#![allow(clippy::identity_op, clippy::erasing_op, reason = "a scale of one is written out")]

use dynasmrt::{DynasmApi, dynasm};
use tierlock_asm::x64::*;

use super::{Case, Sweep};

/// All cases, in the order of the golden file.
pub fn all() -> Vec<Case> {
    let mut sweep = Sweep::default();
    moves(&mut sweep);
    extensions(&mut sweep);
    alu(&mut sweep);
    tests_and_multiplications(&mut sweep);
    one_operand(&mut sweep);
    shifts(&mut sweep);
    bits(&mut sweep);
    conditions(&mut sweep);
    stack_and_control(&mut sweep);
    sse(&mut sweep);
    avx(&mut sweep);
    sweep.cases
}

/// One case: ours as an expression over an assembler, theirs as text.
macro_rules! same {
    ($sweep:ident, $a:ident => $ours:expr; $($theirs:tt)*) => {
        $sweep.push(stringify!($($theirs)*), |$a| { $ours; }, |ops| {
            dynasm!(ops ; .arch x64 ; $($theirs)*);
        })
    };
}

/// A case for each of many memory operands, with a register that varies along. The memory operand stands between
/// what is in the two parentheses.
macro_rules! memory {
    ($sweep:ident, $a:ident, $mem:ident, $reg:ident => $ours:expr; ($($before:tt)*) ($($after:tt)*)) => {
        for (index, (base, disp)) in BASED.into_iter().enumerate() {
            let $reg = (index * 5 + 2) as u8 % 16;
            let _ = $reg;
            let $mem = Mem::Base(Gpr(base), disp);
            same!($sweep, $a => $ours; $($before)* [Rq(base) + disp] $($after)*);
        }
        for (step, (base, index, disp)) in INDEXED.into_iter().enumerate() {
            let $reg = (step * 3 + 1) as u8 % 16;
            let _ = $reg;
            match step % 4 {
                0 => {
                    let $mem = Mem::Index(Gpr(base), Gpr(index), Scale::X1, disp);
                    same!($sweep, $a => $ours; $($before)* [Rq(base) + Rq(index) * 1 + disp] $($after)*);
                }
                1 => {
                    let $mem = Mem::Index(Gpr(base), Gpr(index), Scale::X2, disp);
                    same!($sweep, $a => $ours; $($before)* [Rq(base) + Rq(index) * 2 + disp] $($after)*);
                }
                2 => {
                    let $mem = Mem::Index(Gpr(base), Gpr(index), Scale::X4, disp);
                    same!($sweep, $a => $ours; $($before)* [Rq(base) + Rq(index) * 4 + disp] $($after)*);
                }
                _ => {
                    let $mem = Mem::Index(Gpr(base), Gpr(index), Scale::X8, disp);
                    same!($sweep, $a => $ours; $($before)* [Rq(base) + Rq(index) * 8 + disp] $($after)*);
                }
            }
        }
    };
}

/// Bases with displacements of all sizes; 4, 5, 12 and 13 are the registers with encodings of their own.
const BASED: [(u8, i32); 14] = [
    (0, 0),
    (3, 8),
    (4, 0),
    (4, 127),
    (5, 0),
    (5, -128),
    (12, 0),
    (12, 128),
    (13, 0),
    (13, -129),
    (7, i32::MAX),
    (8, i32::MIN),
    (15, -1),
    (14, 0x100),
];

const INDEXED: [(u8, u8, i32); 12] = [
    (0, 1, 0),
    (4, 5, 0),
    (5, 0, 0),
    (13, 12, 0),
    (12, 13, 4),
    (4, 15, -4),
    (9, 2, 0x1000),
    (13, 8, -0x1000),
    (5, 13, 127),
    (11, 11, -128),
    (1, 12, 0),
    (15, 14, i32::MIN),
];

/// Pairs of registers in which each register is each operand.
fn regs() -> impl Iterator<Item = (u8, u8)> {
    (0..16u8).map(|i| (i, (i * 7 + 3) % 16))
}

const IMM32: [i32; 9] = [0, 1, -1, 127, -128, 128, -129, i32::MAX, i32::MIN];
const IMM16: [i16; 5] = [0, -1, 127, 128, i16::MIN];
const IMM8: [i8; 4] = [0, -1, 127, -128];

/// An immediate and a register that varies along; `rax`, which has forms of its own, comes up.
fn with_reg<T>(imms: impl IntoIterator<Item = T>) -> impl Iterator<Item = (u8, T)> {
    imms.into_iter().enumerate().flat_map(|(i, imm)| [(i as u8 * 5 + 1) % 16].into_iter().zip([imm]))
}

fn moves(s: &mut Sweep) {
    for (d, r) in regs() {
        same!(s, a => a.mov_rr(Size::B, Gpr(d), Gpr(r)); mov Rb(d), Rb(r));
        same!(s, a => a.mov_rr(Size::W, Gpr(d), Gpr(r)); mov Rw(d), Rw(r));
        same!(s, a => a.mov_rr(Size::D, Gpr(d), Gpr(r)); mov Rd(d), Rd(r));
        same!(s, a => a.mov_rr(Size::Q, Gpr(d), Gpr(r)); mov Rq(d), Rq(r));
        same!(s, a => a.xchg_rr(Size::D, Gpr(d), Gpr(r)); xchg Rd(r), Rd(d));
        same!(s, a => a.xchg_rr(Size::Q, Gpr(d), Gpr(r)); xchg Rq(r), Rq(d));
    }
    for d in 0..16 {
        for imm in [0u32, 1, 42, 0x7fff_ffff, 0x8000_0000, u32::MAX] {
            same!(s, a => a.mov_ri(Gpr(d), u64::from(imm)); mov Rd(d), DWORD imm as i32);
        }
        for imm in [-1, -2, i32::MIN] {
            same!(s, a => a.mov_ri(Gpr(d), i64::from(imm) as u64); mov Rq(d), DWORD imm);
        }
        for imm in [1 << 32, i64::MAX, i64::MIN, -0x8000_0001, 0xfffe_0000_0000_0002u64 as i64] {
            same!(s, a => a.mov_ri(Gpr(d), imm as u64); mov Rq(d), QWORD imm);
        }
    }
    memory!(s, a, m, r => a.mov_rm(Size::B, Gpr(r), m); (mov Rb(r), BYTE) ());
    memory!(s, a, m, r => a.mov_rm(Size::W, Gpr(r), m); (mov Rw(r), WORD) ());
    memory!(s, a, m, r => a.mov_rm(Size::D, Gpr(r), m); (mov Rd(r), DWORD) ());
    memory!(s, a, m, r => a.mov_rm(Size::Q, Gpr(r), m); (mov Rq(r), QWORD) ());
    memory!(s, a, m, r => a.mov_mr(Size::B, m, Gpr(r)); (mov BYTE) (, Rb(r)));
    memory!(s, a, m, r => a.mov_mr(Size::W, m, Gpr(r)); (mov WORD) (, Rw(r)));
    memory!(s, a, m, r => a.mov_mr(Size::D, m, Gpr(r)); (mov DWORD) (, Rd(r)));
    memory!(s, a, m, r => a.mov_mr(Size::Q, m, Gpr(r)); (mov QWORD) (, Rq(r)));
    memory!(s, a, m, r => a.mov_mi(Size::B, m, -3); (mov BYTE) (, BYTE -3));
    memory!(s, a, m, r => a.mov_mi(Size::W, m, -300); (mov WORD) (, WORD -300));
    memory!(s, a, m, r => a.mov_mi(Size::D, m, 0x1234_5678); (mov DWORD) (, DWORD 0x1234_5678));
    memory!(s, a, m, r => a.mov_mi(Size::Q, m, -2); (mov QWORD) (, DWORD -2));
    memory!(s, a, m, r => a.lea(Size::D, Gpr(r), m); (lea Rd(r),) ());
    memory!(s, a, m, r => a.lea(Size::Q, Gpr(r), m); (lea Rq(r),) ());
    memory!(s, a, m, r => a.xchg_mr(Size::Q, m, Gpr(r)); (xchg QWORD) (, Rq(r)));
    for (d, i) in regs().filter(|&(_, i)| i != 4) {
        for disp in [0, 8, i32::MIN] {
            same!(s, a => a.lea(Size::Q, Gpr(d), Mem::Scaled(Gpr(i), Scale::X8, disp)); lea Rq(d), [Rq(i) * 8 + disp]);
            same!(s, a => a.lea(Size::Q, Gpr(d), Mem::Scaled(Gpr(i), Scale::X4, disp)); lea Rq(d), [Rq(i) * 4 + disp]);
        }
    }
}

fn extensions(s: &mut Sweep) {
    for (d, r) in regs() {
        same!(s, a => a.movzx_rr(Size::B, Gpr(d), Gpr(r)); movzx Rd(d), Rb(r));
        same!(s, a => a.movzx_rr(Size::W, Gpr(d), Gpr(r)); movzx Rd(d), Rw(r));
        same!(s, a => a.movsx_rr(Size::D, Size::B, Gpr(d), Gpr(r)); movsx Rd(d), Rb(r));
        same!(s, a => a.movsx_rr(Size::Q, Size::B, Gpr(d), Gpr(r)); movsx Rq(d), Rb(r));
        same!(s, a => a.movsx_rr(Size::D, Size::W, Gpr(d), Gpr(r)); movsx Rd(d), Rw(r));
        same!(s, a => a.movsx_rr(Size::Q, Size::W, Gpr(d), Gpr(r)); movsx Rq(d), Rw(r));
        same!(s, a => a.movsx_rr(Size::Q, Size::D, Gpr(d), Gpr(r)); movsxd Rq(d), Rd(r));
    }
    memory!(s, a, m, r => a.movzx_rm(Size::B, Gpr(r), m); (movzx Rd(r), BYTE) ());
    memory!(s, a, m, r => a.movzx_rm(Size::W, Gpr(r), m); (movzx Rd(r), WORD) ());
    memory!(s, a, m, r => a.movsx_rm(Size::D, Size::B, Gpr(r), m); (movsx Rd(r), BYTE) ());
    memory!(s, a, m, r => a.movsx_rm(Size::Q, Size::B, Gpr(r), m); (movsx Rq(r), BYTE) ());
    memory!(s, a, m, r => a.movsx_rm(Size::D, Size::W, Gpr(r), m); (movsx Rd(r), WORD) ());
    memory!(s, a, m, r => a.movsx_rm(Size::Q, Size::D, Gpr(r), m); (movsxd Rq(r), DWORD) ());
}

/// The eight two-operand operations in all widths and forms.
macro_rules! alu_op {
    ($s:ident, $op:expr, $name:ident) => {
        for (d, r) in regs() {
            same!($s, a => a.alu_rr($op, Size::B, Gpr(d), Gpr(r)); $name Rb(d), Rb(r));
            same!($s, a => a.alu_rr($op, Size::D, Gpr(d), Gpr(r)); $name Rd(d), Rd(r));
            same!($s, a => a.alu_rr($op, Size::Q, Gpr(d), Gpr(r)); $name Rq(d), Rq(r));
        }
        same!($s, a => a.alu_rr($op, Size::W, Gpr(3), Gpr(9)); $name Rw(3), Rw(9));
        for (d, imm) in with_reg(IMM8).chain([(0, 5)]) {
            same!($s, a => a.alu_ri($op, Size::B, Gpr(d), i32::from(imm)); $name Rb(d), BYTE imm);
        }
        for (d, imm) in with_reg(IMM16).chain([(0, 5), (0, 0x100)]) {
            same!($s, a => a.alu_ri($op, Size::W, Gpr(d), i32::from(imm)); $name Rw(d), WORD imm);
        }
        for (d, imm) in with_reg(IMM32).chain([(0, 5), (0, 0x100)]) {
            same!($s, a => a.alu_ri($op, Size::D, Gpr(d), imm); $name Rd(d), DWORD imm);
            same!($s, a => a.alu_ri($op, Size::Q, Gpr(d), imm); $name Rq(d), DWORD imm);
        }
        memory!($s, a, m, r => a.alu_rm($op, Size::D, Gpr(r), m); ($name Rd(r), DWORD) ());
        memory!($s, a, m, r => a.alu_mr($op, Size::Q, m, Gpr(r)); ($name QWORD) (, Rq(r)));
        memory!($s, a, m, r => a.alu_mi($op, Size::D, m, -5); ($name DWORD) (, BYTE -5));
        same!($s, a => a.alu_rm($op, Size::B, Gpr(6), Mem::Base(Gpr(3), 4)); $name Rb(6), BYTE [Rq(3) + 4]);
        same!($s, a => a.alu_rm($op, Size::W, Gpr(6), Mem::Base(Gpr(3), 4)); $name Rw(6), WORD [Rq(3) + 4]);
        same!($s, a => a.alu_rm($op, Size::Q, Gpr(6), Mem::Base(Gpr(3), 4)); $name Rq(6), QWORD [Rq(3) + 4]);
        same!($s, a => a.alu_mr($op, Size::B, Mem::Base(Gpr(3), 4), Gpr(5)); $name BYTE [Rq(3) + 4], Rb(5));
        same!($s, a => a.alu_mr($op, Size::W, Mem::Base(Gpr(3), 4), Gpr(5)); $name WORD [Rq(3) + 4], Rw(5));
        same!($s, a => a.alu_mr($op, Size::D, Mem::Base(Gpr(3), 4), Gpr(5)); $name DWORD [Rq(3) + 4], Rd(5));
        same!($s, a => a.alu_mi($op, Size::B, Mem::Base(Gpr(3), 4), -1); $name BYTE [Rq(3) + 4], BYTE -1);
        same!($s, a => a.alu_mi($op, Size::W, Mem::Base(Gpr(3), 4), 300); $name WORD [Rq(3) + 4], WORD 300);
        same!($s, a => a.alu_mi($op, Size::D, Mem::Base(Gpr(3), 4), 300); $name DWORD [Rq(3) + 4], DWORD 300);
        same!($s, a => a.alu_mi($op, Size::Q, Mem::Base(Gpr(3), 4), -300); $name QWORD [Rq(3) + 4], DWORD -300);
    };
}

fn alu(s: &mut Sweep) {
    alu_op!(s, Alu::Add, add);
    alu_op!(s, Alu::Or, or);
    alu_op!(s, Alu::Adc, adc);
    alu_op!(s, Alu::Sbb, sbb);
    alu_op!(s, Alu::And, and);
    alu_op!(s, Alu::Sub, sub);
    alu_op!(s, Alu::Xor, xor);
    alu_op!(s, Alu::Cmp, cmp);
}

fn tests_and_multiplications(s: &mut Sweep) {
    for (d, r) in regs() {
        same!(s, a => a.test_rr(Size::B, Gpr(d), Gpr(r)); test Rb(d), Rb(r));
        same!(s, a => a.test_rr(Size::W, Gpr(d), Gpr(r)); test Rw(d), Rw(r));
        same!(s, a => a.test_rr(Size::D, Gpr(d), Gpr(r)); test Rd(d), Rd(r));
        same!(s, a => a.test_rr(Size::Q, Gpr(d), Gpr(r)); test Rq(d), Rq(r));
        same!(s, a => a.imul_rr(Size::W, Gpr(d), Gpr(r)); imul Rw(d), Rw(r));
        same!(s, a => a.imul_rr(Size::D, Gpr(d), Gpr(r)); imul Rd(d), Rd(r));
        same!(s, a => a.imul_rr(Size::Q, Gpr(d), Gpr(r)); imul Rq(d), Rq(r));
        for imm in [3, -128, 128, i32::MIN] {
            same!(s, a => a.imul_rri(Size::D, Gpr(d), Gpr(r), imm); imul Rd(d), Rd(r), DWORD imm);
            same!(s, a => a.imul_rri(Size::Q, Gpr(d), Gpr(r), imm); imul Rq(d), Rq(r), DWORD imm);
        }
        same!(s, a => a.test_ri(Size::B, Gpr(d), 0x40); test Rb(d), BYTE 0x40);
        same!(s, a => a.test_ri(Size::W, Gpr(d), 0x140); test Rw(d), WORD 0x140);
        same!(s, a => a.test_ri(Size::D, Gpr(d), 0x4000); test Rd(d), DWORD 0x4000);
        same!(s, a => a.test_ri(Size::Q, Gpr(d), -2); test Rq(d), DWORD -2);
    }
    memory!(s, a, m, r => a.test_mr(Size::Q, m, Gpr(r)); (test QWORD) (, Rq(r)));
    memory!(s, a, m, r => a.test_mi(Size::B, m, 0x7f); (test BYTE) (, BYTE 0x7f));
    memory!(s, a, m, r => a.test_mi(Size::D, m, 0x7f7f); (test DWORD) (, DWORD 0x7f7f));
    memory!(s, a, m, r => a.test_mi(Size::Q, m, -2); (test QWORD) (, DWORD -2));
    memory!(s, a, m, r => a.imul_rm(Size::D, Gpr(r), m); (imul Rd(r), DWORD) ());
    memory!(s, a, m, r => a.imul_rmi(Size::Q, Gpr(r), m, 1000); (imul Rq(r), QWORD) (, DWORD 1000));
    memory!(s, a, m, r => a.imul_rmi(Size::D, Gpr(r), m, 10); (imul Rd(r), DWORD) (, BYTE 10));
}

macro_rules! unary_op {
    ($s:ident, $op:expr, $name:ident) => {
        for d in 0..16 {
            same!($s, a => a.unary_r($op, Size::B, Gpr(d)); $name Rb(d));
            same!($s, a => a.unary_r($op, Size::W, Gpr(d)); $name Rw(d));
            same!($s, a => a.unary_r($op, Size::D, Gpr(d)); $name Rd(d));
            same!($s, a => a.unary_r($op, Size::Q, Gpr(d)); $name Rq(d));
        }
        memory!($s, a, m, r => a.unary_m($op, Size::D, m); ($name DWORD) ());
    };
}

fn one_operand(s: &mut Sweep) {
    unary_op!(s, Unary::Not, not);
    unary_op!(s, Unary::Neg, neg);
    unary_op!(s, Unary::Mul, mul);
    unary_op!(s, Unary::Imul, imul);
    unary_op!(s, Unary::Div, div);
    unary_op!(s, Unary::Idiv, idiv);
    same!(s, a => a.sign_rdx(Size::D); cdq);
    same!(s, a => a.sign_rdx(Size::Q); cqo);
}

macro_rules! shift_op {
    ($s:ident, $op:expr, $name:ident) => {
        for d in 0..16 {
            for imm in [2i8, 7, 31] {
                same!($s, a => a.shift_ri($op, Size::D, Gpr(d), imm as u8); $name Rd(d), BYTE imm);
            }
            same!($s, a => a.shift_ri($op, Size::D, Gpr(d), 1); $name Rd(d), 1);
            same!($s, a => a.shift_ri($op, Size::B, Gpr(d), 3); $name Rb(d), 3);
            same!($s, a => a.shift_ri($op, Size::Q, Gpr(d), 63); $name Rq(d), 63);
            same!($s, a => a.shift_cl($op, Size::D, Gpr(d)); $name Rd(d), cl);
            same!($s, a => a.shift_cl($op, Size::Q, Gpr(d)); $name Rq(d), cl);
        }
        same!($s, a => a.shift_ri($op, Size::W, Gpr(9), 15); $name Rw(9), 15);
        same!($s, a => a.shift_cl($op, Size::B, Gpr(6)); $name Rb(6), cl);
        same!($s, a => a.shift_cl($op, Size::W, Gpr(6)); $name Rw(6), cl);
    };
}

fn shifts(s: &mut Sweep) {
    shift_op!(s, Shift::Rol, rol);
    shift_op!(s, Shift::Ror, ror);
    shift_op!(s, Shift::Shl, shl);
    shift_op!(s, Shift::Shr, shr);
    shift_op!(s, Shift::Sar, sar);
    for (d, r) in regs() {
        let c = (d * 3 + 8) % 16;
        same!(s, a => a.shift_x(Shift::Shl, Size::D, Gpr(d), Gpr(r), Gpr(c)); shlx Rd(d), Rd(r), Rd(c));
        same!(s, a => a.shift_x(Shift::Shl, Size::Q, Gpr(d), Gpr(r), Gpr(c)); shlx Rq(d), Rq(r), Rq(c));
        same!(s, a => a.shift_x(Shift::Shr, Size::D, Gpr(d), Gpr(r), Gpr(c)); shrx Rd(d), Rd(r), Rd(c));
        same!(s, a => a.shift_x(Shift::Shr, Size::Q, Gpr(d), Gpr(r), Gpr(c)); shrx Rq(d), Rq(r), Rq(c));
        same!(s, a => a.shift_x(Shift::Sar, Size::D, Gpr(d), Gpr(r), Gpr(c)); sarx Rd(d), Rd(r), Rd(c));
        same!(s, a => a.shift_x(Shift::Sar, Size::Q, Gpr(d), Gpr(r), Gpr(c)); sarx Rq(d), Rq(r), Rq(c));
    }
}

macro_rules! count_op {
    ($s:ident, $op:expr, $name:ident) => {
        for (d, r) in regs() {
            same!($s, a => a.count_rr($op, Size::D, Gpr(d), Gpr(r)); $name Rd(d), Rd(r));
            same!($s, a => a.count_rr($op, Size::Q, Gpr(d), Gpr(r)); $name Rq(d), Rq(r));
        }
        same!($s, a => a.count_rr($op, Size::W, Gpr(3), Gpr(12)); $name Rw(3), Rw(12));
        same!($s, a => a.count_rm($op, Size::D, Gpr(3), Mem::Base(Gpr(13), 0)); $name Rd(3), DWORD [Rq(13)]);
        same!($s, a => a.count_rm($op, Size::Q, Gpr(8), Mem::Base(Gpr(4), 8)); $name Rq(8), QWORD [Rq(4) + 8]);
    };
}

fn bits(s: &mut Sweep) {
    count_op!(s, BitCount::Bsf, bsf);
    count_op!(s, BitCount::Bsr, bsr);
    count_op!(s, BitCount::Tzcnt, tzcnt);
    count_op!(s, BitCount::Lzcnt, lzcnt);
    count_op!(s, BitCount::Popcnt, popcnt);
    for (d, r) in regs() {
        same!(s, a => a.bt_rr(Size::D, Gpr(d), Gpr(r)); bt Rd(d), Rd(r));
        same!(s, a => a.bt_rr(Size::Q, Gpr(d), Gpr(r)); bt Rq(d), Rq(r));
        same!(s, a => a.bt_ri(Size::D, Gpr(d), r); bt Rd(d), BYTE r as i8);
        same!(s, a => a.bt_ri(Size::Q, Gpr(d), r + 47); bt Rq(d), BYTE (r + 47) as i8);
    }
    memory!(s, a, m, r => a.bt_mi(Size::D, m, 9); (bt DWORD) (, BYTE 9));
}

macro_rules! condition {
    ($s:ident, $cc:expr, $set:ident $cmov:ident) => {
        for (d, r) in regs() {
            same!($s, a => a.setcc($cc, Gpr(d)); $set Rb(d));
            same!($s, a => a.cmov_rr(Size::D, $cc, Gpr(d), Gpr(r)); $cmov Rd(d), Rd(r));
            same!($s, a => a.cmov_rr(Size::Q, $cc, Gpr(d), Gpr(r)); $cmov Rq(d), Rq(r));
        }
        same!($s, a => a.setcc_m($cc, Mem::Base(Gpr(12), 1)); $set BYTE [Rq(12) + 1]);
        same!($s, a => a.cmov_rm(Size::D, $cc, Gpr(9), Mem::Base(Gpr(5), 0)); $cmov Rd(9), DWORD [Rq(5)]);
    };
}

fn conditions(s: &mut Sweep) {
    condition!(s, Cc::O, seto cmovo);
    condition!(s, Cc::No, setno cmovno);
    condition!(s, Cc::B, setb cmovb);
    condition!(s, Cc::Ae, setae cmovae);
    condition!(s, Cc::E, sete cmove);
    condition!(s, Cc::Ne, setne cmovne);
    condition!(s, Cc::Be, setbe cmovbe);
    condition!(s, Cc::A, seta cmova);
    condition!(s, Cc::S, sets cmovs);
    condition!(s, Cc::Ns, setns cmovns);
    condition!(s, Cc::P, setp cmovp);
    condition!(s, Cc::Np, setnp cmovnp);
    condition!(s, Cc::L, setl cmovl);
    condition!(s, Cc::Ge, setge cmovge);
    condition!(s, Cc::Le, setle cmovle);
    condition!(s, Cc::G, setg cmovg);
}

fn stack_and_control(s: &mut Sweep) {
    for r in 0..16 {
        same!(s, a => a.push(Gpr(r)); push Rq(r));
        same!(s, a => a.pop(Gpr(r)); pop Rq(r));
        same!(s, a => a.jmp_r(Gpr(r)); jmp Rq(r));
        same!(s, a => a.call_r(Gpr(r)); call Rq(r));
    }
    memory!(s, a, m, r => a.push_m(m); (push QWORD) ());
    memory!(s, a, m, r => a.pop_m(m); (pop QWORD) ());
    memory!(s, a, m, r => a.jmp_m(m); (jmp QWORD) ());
    memory!(s, a, m, r => a.call_m(m); (call QWORD) ());
    for imm in IMM32 {
        same!(s, a => a.push_i(imm); push DWORD imm);
    }
    same!(s, a => a.ret(); ret);
    same!(s, a => a.ud2(); ud2);
    same!(s, a => a.int3(); int3);
    same!(s, a => a.nop(1); nop);
}

macro_rules! sse_ops {
    ($s:ident, $d:ident, $r:ident; $($op:ident $name:ident $vname:ident;)*) => {
        for ($d, $r) in regs() {
            let l = ($d * 5 + 6) % 16;
            $(
                same!($s, a => a.sse_rr(SseOp::$op, Xmm($d), Xmm($r)); $name Rx($d), Rx($r));
                same!($s, a => a.vsse_rrr(SseOp::$op, Xmm($d), Xmm(l), Xmm($r)); $vname Rx($d), Rx(l), Rx($r));
            )*
        }
        $(
            memory!($s, a, m, x => a.sse_rm(SseOp::$op, Xmm(x), m); ($name Rx(x), QWORD) ());
            memory!($s, a, m, x => a.vsse_rrm(SseOp::$op, Xmm(x), Xmm(15 - x), m); ($vname Rx(x), Rx(15 - x), QWORD) ());
        )*
    };
}

fn sse(s: &mut Sweep) {
    sse_ops!(s, d, r;
        Sqrt sqrtsd vsqrtsd;
        Add addsd vaddsd;
        Mul mulsd vmulsd;
        Sub subsd vsubsd;
        Min minsd vminsd;
        Div divsd vdivsd;
        Max maxsd vmaxsd;
    );
    for (d, r) in regs() {
        same!(s, a => a.movapd(Xmm(d), Xmm(r)); movapd Rx(d), Rx(r));
        same!(s, a => a.mov_xr(Size::D, Xmm(d), Gpr(r)); movd Rx(d), Rd(r));
        same!(s, a => a.mov_xr(Size::Q, Xmm(d), Gpr(r)); movq Rx(d), Rq(r));
        same!(s, a => a.mov_rx(Size::D, Gpr(d), Xmm(r)); movd Rd(d), Rx(r));
        same!(s, a => a.mov_rx(Size::Q, Gpr(d), Xmm(r)); movq Rq(d), Rx(r));
        same!(s, a => a.packed_rr(Packed::And, Xmm(d), Xmm(r)); andpd Rx(d), Rx(r));
        same!(s, a => a.packed_rr(Packed::Andn, Xmm(d), Xmm(r)); andnpd Rx(d), Rx(r));
        same!(s, a => a.packed_rr(Packed::Or, Xmm(d), Xmm(r)); orpd Rx(d), Rx(r));
        same!(s, a => a.packed_rr(Packed::Xor, Xmm(d), Xmm(r)); xorpd Rx(d), Rx(r));
        same!(s, a => a.ucomisd_rr(Xmm(d), Xmm(r)); ucomisd Rx(d), Rx(r));
        same!(s, a => a.cvtsi2sd_rr(Size::D, Xmm(d), Gpr(r)); cvtsi2sd Rx(d), Rd(r));
        same!(s, a => a.cvtsi2sd_rr(Size::Q, Xmm(d), Gpr(r)); cvtsi2sd Rx(d), Rq(r));
        same!(s, a => a.cvttsd2si(Size::D, Gpr(d), Xmm(r)); cvttsd2si Rd(d), Rx(r));
        same!(s, a => a.cvttsd2si(Size::Q, Gpr(d), Xmm(r)); cvttsd2si Rq(d), Rx(r));
        same!(s, a => a.cvtss2sd(Xmm(d), Xmm(r)); cvtss2sd Rx(d), Rx(r));
        same!(s, a => a.cvtsd2ss(Xmm(d), Xmm(r)); cvtsd2ss Rx(d), Rx(r));
        same!(s, a => a.movmskpd(Gpr(d), Xmm(r)); movmskpd Rd(d), Rx(r));
        same!(s, a => a.roundsd(Rounding::Even, Xmm(d), Xmm(r)); roundsd Rx(d), Rx(r), 8);
        same!(s, a => a.roundsd(Rounding::Floor, Xmm(d), Xmm(r)); roundsd Rx(d), Rx(r), 9);
        same!(s, a => a.roundsd(Rounding::Ceil, Xmm(d), Xmm(r)); roundsd Rx(d), Rx(r), 10);
        same!(s, a => a.roundsd(Rounding::Trunc, Xmm(d), Xmm(r)); roundsd Rx(d), Rx(r), 11);
    }
    memory!(s, a, m, x => a.movsd_rm(Xmm(x), m); (movsd Rx(x), QWORD) ());
    memory!(s, a, m, x => a.movsd_mr(m, Xmm(x)); (movsd QWORD) (, Rx(x)));
    memory!(s, a, m, x => a.movss_rm(Xmm(x), m); (movss Rx(x), DWORD) ());
    memory!(s, a, m, x => a.movss_mr(m, Xmm(x)); (movss DWORD) (, Rx(x)));
    memory!(s, a, m, x => a.ucomisd_rm(Xmm(x), m); (ucomisd Rx(x), QWORD) ());
    memory!(s, a, m, x => a.cvtsi2sd_rm(Size::D, Xmm(x), m); (cvtsi2sd Rx(x), DWORD) ());
    memory!(s, a, m, x => a.cvtsi2sd_rm(Size::Q, Xmm(x), m); (cvtsi2sd Rx(x), QWORD) ());
}

fn avx(s: &mut Sweep) {
    for (d, r) in regs() {
        let l = (d * 5 + 6) % 16;
        same!(s, a => a.vmovapd(Xmm(d), Xmm(r)); vmovapd Rx(d), Rx(r));
        same!(s, a => a.vmov_xr(Size::D, Xmm(d), Gpr(r)); vmovd Rx(d), Rd(r));
        same!(s, a => a.vmov_xr(Size::Q, Xmm(d), Gpr(r)); vmovq Rx(d), Rq(r));
        same!(s, a => a.vmov_rx(Size::D, Gpr(d), Xmm(r)); vmovd Rd(d), Rx(r));
        same!(s, a => a.vmov_rx(Size::Q, Gpr(d), Xmm(r)); vmovq Rq(d), Rx(r));
        same!(s, a => a.vpacked_rrr(Packed::And, Xmm(d), Xmm(l), Xmm(r)); vandpd Rx(d), Rx(l), Rx(r));
        same!(s, a => a.vpacked_rrr(Packed::Andn, Xmm(d), Xmm(l), Xmm(r)); vandnpd Rx(d), Rx(l), Rx(r));
        same!(s, a => a.vpacked_rrr(Packed::Or, Xmm(d), Xmm(l), Xmm(r)); vorpd Rx(d), Rx(l), Rx(r));
        same!(s, a => a.vpacked_rrr(Packed::Xor, Xmm(d), Xmm(l), Xmm(r)); vxorpd Rx(d), Rx(l), Rx(r));
        same!(s, a => a.vucomisd_rr(Xmm(d), Xmm(r)); vucomisd Rx(d), Rx(r));
        same!(s, a => a.vcvtsi2sd(Size::D, Xmm(d), Xmm(l), Gpr(r)); vcvtsi2sd Rx(d), Rx(l), Rd(r));
        same!(s, a => a.vcvtsi2sd(Size::Q, Xmm(d), Xmm(l), Gpr(r)); vcvtsi2sd Rx(d), Rx(l), Rq(r));
        same!(s, a => a.vcvttsd2si(Size::D, Gpr(d), Xmm(r)); vcvttsd2si Rd(d), Rx(r));
        same!(s, a => a.vcvttsd2si(Size::Q, Gpr(d), Xmm(r)); vcvttsd2si Rq(d), Rx(r));
        same!(s, a => a.vcvtss2sd(Xmm(d), Xmm(l), Xmm(r)); vcvtss2sd Rx(d), Rx(l), Rx(r));
        same!(s, a => a.vcvtsd2ss(Xmm(d), Xmm(l), Xmm(r)); vcvtsd2ss Rx(d), Rx(l), Rx(r));
        same!(s, a => a.vroundsd(Rounding::Floor, Xmm(d), Xmm(l), Xmm(r)); vroundsd Rx(d), Rx(l), Rx(r), 9);
        same!(s, a => a.vroundsd(Rounding::Even, Xmm(d), Xmm(l), Xmm(r)); vroundsd Rx(d), Rx(l), Rx(r), 8);
    }
    memory!(s, a, m, x => a.vmovsd_rm(Xmm(x), m); (vmovsd Rx(x), QWORD) ());
    memory!(s, a, m, x => a.vmovsd_mr(m, Xmm(x)); (vmovsd QWORD) (, Rx(x)));
    memory!(s, a, m, x => a.vmovss_rm(Xmm(x), m); (vmovss Rx(x), DWORD) ());
    memory!(s, a, m, x => a.vmovss_mr(m, Xmm(x)); (vmovss DWORD) (, Rx(x)));
    memory!(s, a, m, x => a.vucomisd_rm(Xmm(x), m); (vucomisd Rx(x), QWORD) ());
}
