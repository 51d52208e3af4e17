//! The encoders, through the portable macro assembler: a sequence of operations with any operands becomes code for each
//! target, of which a decoder that is not ours knows every instruction, and sees one begin where each operation does.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tierlock_asm::masm::*;
use tierlock_asm::{Label, Target, disassemble_code};

/// Registers that any operation may have.
const REGS: [Reg; 12] = [T0, T1, T2, T3, T4, T5, T6, A0, FP, NUMTAG, NOTCELL, FEEDBACK];
const BASES: [Reg; 14] = [T0, T1, T2, T3, T4, T5, T6, A0, FP, NUMTAG, NOTCELL, FEEDBACK, VM, SP];
const FREGS: [FReg; 6] = [F0, F1, F2, F3, F4, F5];
const SCALES: [Scale; 4] = [Scale::X1, Scale::X2, Scale::X4, Scale::X8];
const LABELS: usize = 4;

/// Operations at most: they all fit the reach of every branch.
const OPERATIONS_MAX: usize = 400;

/// Takes decisions from the fuzzer's bytes; 0 behind their end.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn byte(&mut self) -> u8 {
        let Some((&first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        first
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::from(self.byte()) % of.len()]
    }

    fn reg(&mut self) -> Reg {
        self.pick(&REGS)
    }

    fn freg(&mut self) -> FReg {
        self.pick(&FREGS)
    }

    /// An integer of any width, with either sign.
    fn int(&mut self) -> i64 {
        let bytes = usize::from(self.byte() % 9);
        let mut all = [if self.byte() % 2 == 0 { 0 } else { 0xff }; 8];
        all[..bytes].fill_with(|| self.byte());
        i64::from_le_bytes(all)
    }

    fn mem(&mut self) -> Mem {
        let (base, offset) = (self.pick(&BASES), self.int() as i32);
        if self.byte() % 2 == 0 {
            return mem(base, offset);
        }
        let (index, scale) = (self.reg(), self.pick(&SCALES));
        mem_index(base, index, scale, offset)
    }

    fn operand(&mut self) -> Operand {
        match self.byte() % 3 {
            0 => self.reg().into(),
            1 => self.int().into(),
            _ => self.mem().into(),
        }
    }

    /// An operand of operations of 32 bits.
    fn operand32(&mut self) -> Operand {
        match self.byte() % 3 {
            0 => self.reg().into(),
            1 => (self.int() as i32).into(),
            _ => self.mem().into(),
        }
    }

    /// A count: in a register, or below the width.
    fn count(&mut self, bits: i32) -> Operand {
        match self.byte() % 2 {
            0 => self.reg().into(),
            _ => (i32::from(self.byte()) % bits).into(),
        }
    }

    fn cond(&mut self) -> Cond {
        self.pick(&Cond::ALL)
    }

    fn fcond(&mut self) -> FCond {
        self.pick(&FCond::ALL)
    }
}

/// One operation.
fn operation<M: MacroAssembler>(masm: &mut M, b: &mut Bytes<'_>, labels: &[Label]) {
    let label = b.pick(labels);
    match b.byte() % 64 {
        0 => masm.mov64(b.reg(), b.reg()),
        1 => masm.mov32(b.reg(), b.reg()),
        2 => masm.mov_imm64(b.reg(), b.int() as u64),
        3 => masm.sign_extend32(b.reg(), b.reg()),
        4 => masm.sign_extend16(b.reg(), b.reg()),
        5 => masm.zero_extend8(b.reg(), b.reg()),
        6 => masm.load64(b.reg(), b.mem()),
        7 => masm.load32(b.reg(), b.mem()),
        8 => masm.load32_signed(b.reg(), b.mem()),
        9 => masm.load16(b.reg(), b.mem()),
        10 => masm.load16_signed(b.reg(), b.mem()),
        11 => masm.load8(b.reg(), b.mem()),
        12 => masm.load8_signed(b.reg(), b.mem()),
        13 => masm.store64(b.mem(), b.reg()),
        14 => masm.store32(b.mem(), b.reg()),
        15 => masm.store16(b.mem(), b.reg()),
        16 => masm.store8(b.mem(), b.reg()),
        17 => masm.store64_imm(b.mem(), b.int() as u64),
        18 => masm.store32_imm(b.mem(), b.int() as i32),
        19 => masm.store8_imm(b.mem(), b.int() as i8),
        20 => masm.lea(b.reg(), b.mem()),
        21 => masm.add32(b.reg(), b.reg(), b.operand32()),
        22 => masm.add64(b.reg(), b.reg(), b.operand()),
        23 => masm.sub32(b.reg(), b.reg(), b.operand32()),
        24 => masm.sub64(b.reg(), b.reg(), b.operand()),
        25 => masm.mul32(b.reg(), b.reg(), b.operand32()),
        26 => masm.mul64(b.reg(), b.reg(), b.operand()),
        27 => masm.and32(b.reg(), b.reg(), b.operand32()),
        28 => masm.and64(b.reg(), b.reg(), b.operand()),
        29 => masm.or32(b.reg(), b.reg(), b.operand32()),
        30 => masm.or64(b.reg(), b.reg(), b.operand()),
        31 => masm.xor32(b.reg(), b.reg(), b.operand32()),
        32 => masm.xor64(b.reg(), b.reg(), b.operand()),
        33 => masm.shl32(b.reg(), b.reg(), b.count(32)),
        34 => masm.shl64(b.reg(), b.reg(), b.count(64)),
        35 => masm.shr32(b.reg(), b.reg(), b.count(32)),
        36 => masm.sar64(b.reg(), b.reg(), b.count(64)),
        37 => masm.neg32(b.reg(), b.reg()),
        38 => masm.not64(b.reg(), b.reg()),
        39 => masm.clz32(b.reg(), b.reg()),
        40 => masm.add32_overflow(b.reg(), b.reg(), b.operand32(), label),
        41 => masm.sub32_overflow(b.reg(), b.reg(), b.operand32(), label),
        42 => masm.mul32_overflow(b.reg(), b.reg(), b.operand32(), label),
        43 => masm.add32_mem(b.mem(), b.int() as i32),
        44 => masm.add64_mem(b.mem(), b.int() as i32),
        45 => masm.branch32(b.cond(), b.reg(), b.operand32(), label),
        46 => masm.branch64(b.cond(), b.reg(), b.operand(), label),
        47 => masm.branch32_mem(b.cond(), b.mem(), b.int() as i32, label),
        48 => masm.branch64_mem(b.cond(), b.mem(), b.int(), label),
        49 => masm.branch_f64(b.fcond(), b.freg(), b.freg(), label),
        50 => masm.set32(b.cond(), b.reg(), b.reg(), b.operand32()),
        51 => masm.set64(b.cond(), b.reg(), b.reg(), b.operand()),
        52 => masm.set_f64(b.fcond(), b.reg(), b.freg(), b.freg()),
        53 => masm.mov_f64(b.freg(), b.freg()),
        54 => masm.mov_f64_from_bits(b.freg(), b.reg()),
        55 => masm.mov_bits_from_f64(b.reg(), b.freg()),
        56 => masm.mov_f64_const(b.freg(), f64::from_bits(b.int() as u64)),
        57 => masm.load_f64(b.freg(), b.mem()),
        58 => masm.store_f64(b.mem(), b.freg()),
        59 => masm.load_f32(b.freg(), b.mem()),
        60 => masm.add_f64(b.freg(), b.freg(), b.freg()),
        61 => masm.div_f64(b.freg(), b.freg(), b.freg()),
        62 => masm.f64_from_i32(b.freg(), b.reg()),
        _ => masm.sqrt_f64(b.freg(), b.freg()),
    }
}

fn check<M: MacroAssembler>(target: &Target, data: &[u8]) {
    let mut masm = M::new(target);
    let mut bytes = Bytes(data);
    let labels: Vec<Label> = (0..LABELS).map(|_| masm.label()).collect();
    let mut bound = 0;
    let mut starts = Vec::new();
    for _ in 0..OPERATIONS_MAX {
        if bytes.0.is_empty() {
            break;
        }
        starts.push(masm.offset());
        operation(&mut masm, &mut bytes, &labels);
        if bytes.byte() % 16 == 0 && bound < LABELS {
            masm.bind(labels[bound]);
            bound += 1;
        }
    }
    labels[bound..].iter().for_each(|&label| masm.bind(label));
    let end = masm.offset();
    let code = masm.finish().expect("all labels are bound, and near");
    let lines = disassemble_code(target, &code, 0);
    let all: Vec<u8> = lines.iter().flat_map(|line| line.bytes.iter().copied()).collect();
    assert_eq!(all, code.bytes);
    for line in lines.iter().filter(|line| line.offset < end) {
        assert!(!line.text.contains("(bad)"), "{target:?}: {line:x?}");
    }
    for start in starts {
        let begins = lines.iter().any(|line| line.offset == start) || start == end;
        assert!(begins, "{target:?}: no instruction begins at {start:#x}");
    }
}

fuzz_target!(|data: &[u8]| {
    check::<X64Masm>(&Target::x64_sse2(), data);
    check::<X64Masm>(&Target::x64_v3(), data);
    check::<A64Masm>(&Target::a64_base(), data);
    check::<A64Masm>(&Target::a64_lse(), data);
});
