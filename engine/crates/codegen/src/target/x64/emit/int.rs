//! Instructions of integers, memory and calls.

use tierlock_asm::RelocKind;
use tierlock_asm::x64::{Alu, BitCount, Cc, Gpr, Mem, Scale, Shift, Size, Unary};

use super::{Emit, Places, Rm, SCRATCH, Xm};
use crate::regalloc::Loc;
use crate::target::x64::inst::{Cmp, Cond, Count, Extend, Flags, Inst, Load, Src, TestSrc};

impl Emit<'_> {
    pub(super) fn int(&mut self, inst: Inst, mut p: Places<'_>) {
        match inst {
            // The parameters are where they are said to be.
            Inst::Params => {}
            Inst::StackParam { offset } => {
                let from = Mem::Base(Gpr::RBP, 16 + offset);
                self.load_word(p.next(), from);
            }
            Inst::Const { bits } => match (p.gpr(), bits) {
                // No instruction finds flags that another has left.
                (dst, 0) => self.a.alu_rr(Alu::Xor, Size::D, dst, dst),
                (dst, bits) => self.a.mov_ri(dst, bits),
            },
            Inst::FuncAddr { func } => self.func_addr(p.gpr(), func),
            Inst::Alu { op, size, src } => {
                let (dst, _) = (p.gpr(), p.gpr());
                self.alu(op, size, dst, src, &mut p);
            }
            Inst::Add { size, src } => self.add(size, src, &mut p),
            Inst::Lea { size, address } => {
                let dst = p.gpr();
                let mem = self.address(address, &mut p);
                self.a.lea(size, dst, mem);
            }
            Inst::Mul { size, src } => {
                let (dst, _) = (p.gpr(), p.gpr());
                self.imul(size, dst, src, &mut p);
            }
            Inst::MulImm { size, imm } => self.imul_imm(size, imm, &mut p),
            Inst::MulHigh { size, signed } => {
                p.next();
                p.next();
                let op = if signed { Unary::Imul } else { Unary::Mul };
                match p.rm() {
                    Rm::Reg(by) => self.a.unary_r(op, size, by),
                    Rm::Mem(by) => self.a.unary_m(op, size, by),
                }
            }
            Inst::Div { size, signed, remainder, checks } => {
                p.next();
                if !remainder {
                    p.next();
                }
                p.next();
                self.div(size, signed, remainder, checks, p.gpr());
            }
            Inst::Unary { op, size } => self.a.unary_r(op, size, p.gpr()),
            Inst::Bswap { size } => self.a.bswap(size, p.gpr()),
            Inst::Shift { op, size, count } => {
                let dst = p.gpr();
                match count {
                    0 if size == Size::D => self.a.mov_rr(size, dst, dst),
                    0 => {}
                    _ => self.a.shift_ri(op, size, dst, count),
                }
            }
            Inst::ShiftCl { op, size } => self.a.shift_cl(op, size, p.gpr()),
            Inst::ShiftX { op, size } => {
                let (dst, value, count) = (p.gpr(), p.gpr(), p.gpr());
                self.a.shift_x(op, size, dst, value, count);
            }
            Inst::Count { count, size } => self.count(count, size, &mut p),
            Inst::Extend { kind } => self.extend(kind, &mut p),
            Inst::Set { cond } => {
                let dst = p.gpr();
                self.compare(cond.cmp, &mut p);
                self.set(cond.flags, dst);
            }
            Inst::Select { size, cond } => self.select(size, cond, &mut p),
            Inst::Load { load, address } => self.load(load, address, &mut p),
            Inst::Store { size, address } => {
                let src = p.gpr();
                let mem = self.address(address, &mut p);
                self.a.mov_mr(size, mem, src);
            }
            Inst::StoreImm { size, address, imm } => {
                let mem = self.address(address, &mut p);
                self.a.mov_mi(size, mem, imm);
            }
            Inst::AluStore { op, size, address } => {
                let src = p.gpr();
                let mem = self.address(address, &mut p);
                self.a.alu_mr(op, size, mem, src);
            }
            Inst::AluStoreImm { op, size, address, imm } => {
                let mem = self.address(address, &mut p);
                self.a.alu_mi(op, size, mem, imm);
            }
            Inst::StackArg { offset, tail } => {
                let to = arg_place(offset, tail);
                match p.next() {
                    Loc::Reg(reg) if reg.class() == crate::machine::RegClass::Float => {
                        self.fstore(to, super::xmm(reg))
                    }
                    Loc::Reg(reg) => self.a.mov_mr(Size::Q, to, super::gpr(reg)),
                    Loc::Spill(slot) => {
                        self.a.mov_rm(Size::Q, SCRATCH, self.frame.spill(slot));
                        self.a.mov_mr(Size::Q, to, SCRATCH);
                    }
                }
            }
            Inst::StackArgImm { offset, tail, imm } => self.a.mov_mi(Size::Q, arg_place(offset, tail), imm),
            Inst::Call { func } => {
                let symbol = self.symbols.function(self.f, func);
                self.a.call_symbol(symbol);
            }
            Inst::CallIndirect => match p.rm() {
                Rm::Reg(callee) => self.a.call_r(callee),
                Rm::Mem(callee) => self.a.call_m(callee),
            },
            Inst::Guard { cond } => {
                self.compare(cond.cmp, &mut p);
                let exit = self.exit();
                self.jump_if(cond.flags, exit);
            }
            Inst::AluChecked { op, size, src } => {
                let (dst, _) = (p.gpr(), p.gpr());
                self.alu(op, size, dst, src, &mut p);
                let exit = self.exit();
                self.a.jcc_l(Cc::O, exit);
            }
            Inst::MulChecked { size, src } => {
                let (dst, _) = (p.gpr(), p.gpr());
                self.imul(size, dst, src, &mut p);
                let exit = self.exit();
                self.a.jcc_l(Cc::O, exit);
            }
            Inst::MulImmChecked { size, imm } => {
                self.imul_imm(size, imm, &mut p);
                let exit = self.exit();
                self.a.jcc_l(Cc::O, exit);
            }
            other => unreachable!("{other:?} is emitted elsewhere"),
        }
    }

    fn load_word(&mut self, to: Loc, from: Mem) {
        match to {
            Loc::Reg(reg) if reg.class() == crate::machine::RegClass::Float => {
                self.fload(super::xmm(reg), from)
            }
            Loc::Reg(reg) => self.a.mov_rm(Size::Q, super::gpr(reg), from),
            Loc::Spill(_) => unreachable!("the operand is in a register"),
        }
    }

    fn func_addr(&mut self, dst: Gpr, func: crate::ir::FuncRef) {
        let symbol = self.symbols.function(self.f, func);
        // The label is a stand-in for the field, which the relocation fills.
        let here = self.a.buf.label();
        self.a.buf.bind(here);
        self.a.lea(Size::Q, dst, Mem::Rip(here));
        self.a.buf.reloc(self.a.buf.offset() - 4, RelocKind::X64Rel32, symbol);
    }

    pub(super) fn alu(&mut self, op: Alu, size: Size, dst: Gpr, src: Src, p: &mut Places<'_>) {
        match src {
            Src::Imm(imm) => self.a.alu_ri(op, size, dst, imm),
            _ => match self.src(src, p) {
                Rm::Reg(src) => self.a.alu_rr(op, size, dst, src),
                Rm::Mem(src) => self.a.alu_rm(op, size, dst, src),
            },
        }
    }

    fn add(&mut self, size: Size, src: Src, p: &mut Places<'_>) {
        let (dst, lhs) = (p.gpr(), p.gpr());
        let rhs = match src {
            Src::Imm(0) => return self.a.mov_rr(size, dst, lhs),
            Src::Imm(imm) if dst == lhs => return self.a.alu_ri(Alu::Add, size, dst, imm),
            Src::Imm(imm) => return self.a.lea(size, dst, Mem::Base(lhs, imm)),
            _ => self.src(src, p),
        };
        match rhs {
            Rm::Reg(rhs) if dst == lhs => self.a.alu_rr(Alu::Add, size, dst, rhs),
            Rm::Reg(rhs) if dst == rhs => self.a.alu_rr(Alu::Add, size, dst, lhs),
            Rm::Reg(rhs) => self.a.lea(size, dst, Mem::Index(lhs, rhs, Scale::X1, 0)),
            Rm::Mem(rhs) => {
                self.mov_rr(dst, lhs);
                self.a.alu_rm(Alu::Add, size, dst, rhs);
            }
        }
    }

    fn imul(&mut self, size: Size, dst: Gpr, src: Src, p: &mut Places<'_>) {
        match self.src(src, p) {
            Rm::Reg(src) => self.a.imul_rr(size, dst, src),
            Rm::Mem(src) => self.a.imul_rm(size, dst, src),
        }
    }

    fn imul_imm(&mut self, size: Size, imm: i32, p: &mut Places<'_>) {
        let dst = p.gpr();
        match p.rm() {
            Rm::Reg(src) => self.a.imul_rri(size, dst, src, imm),
            Rm::Mem(src) => self.a.imul_rmi(size, dst, src, imm),
        }
    }

    /// rax by `by`; by 0 the quotient is 0 and the remainder rax, and by -1 nothing traps.
    fn div(&mut self, size: Size, signed: bool, remainder: bool, checks: bool, by: Gpr) {
        let (zero, minus_one, done) =
            (self.a.buf.near_label(), self.a.buf.near_label(), self.a.buf.near_label());
        if checks {
            self.a.test_rr(size, by, by);
            self.a.jcc_l(Cc::E, zero);
            if signed {
                self.a.alu_ri(Alu::Cmp, size, by, -1);
                self.a.jcc_l(Cc::E, minus_one);
            }
        }
        match signed {
            true => {
                self.a.sign_rdx(size);
                self.a.unary_r(Unary::Idiv, size, by);
            }
            false => {
                self.a.alu_rr(Alu::Xor, Size::D, Gpr::RDX, Gpr::RDX);
                self.a.unary_r(Unary::Div, size, by);
            }
        }
        if checks {
            self.a.jmp_l(done);
            self.a.buf.bind(zero);
            match remainder {
                true => self.a.mov_rr(size, Gpr::RDX, Gpr::RAX),
                false => self.a.alu_rr(Alu::Xor, Size::D, Gpr::RAX, Gpr::RAX),
            }
            if signed {
                self.a.jmp_l(done);
                self.a.buf.bind(minus_one);
                match remainder {
                    true => self.a.alu_rr(Alu::Xor, Size::D, Gpr::RDX, Gpr::RDX),
                    false => self.a.unary_r(Unary::Neg, size, Gpr::RAX),
                }
            } else {
                self.a.buf.bind(minus_one);
            }
            self.a.buf.bind(done);
        }
    }

    fn count(&mut self, count: Count, size: Size, p: &mut Places<'_>) {
        let features = self.features;
        let (op, has_it) = match count {
            Count::Leading => (BitCount::Lzcnt, features.lzcnt),
            Count::Trailing => (BitCount::Tzcnt, features.bmi1),
            Count::Ones => (BitCount::Popcnt, features.popcnt),
        };
        let dst = p.gpr();
        if has_it {
            return match p.rm() {
                Rm::Reg(src) => self.a.count_rr(op, size, dst, src),
                Rm::Mem(src) => self.a.count_rm(op, size, dst, src),
            };
        }
        let src = p.gpr();
        let bits: u8 = if size == Size::Q { 64 } else { 32 };
        match count {
            Count::Trailing => {
                self.a.count_rr(BitCount::Bsf, size, dst, src);
                self.a.mov_ri(SCRATCH, u64::from(bits));
                self.a.cmov_rr(size, Cc::E, dst, SCRATCH);
            }
            Count::Leading => {
                // The index of the highest bit, from the top; none is as if it were bit -1.
                self.a.count_rr(BitCount::Bsr, size, dst, src);
                self.a.mov_ri(SCRATCH, u64::from(2 * bits - 1));
                self.a.cmov_rr(size, Cc::E, dst, SCRATCH);
                self.a.alu_ri(Alu::Xor, size, dst, i32::from(bits - 1));
            }
            Count::Ones => self.count_ones(size, dst, src, p.gpr()),
        }
    }

    /// Sums of bits in pairs, fours, bytes, and all bytes by a product.
    fn count_ones(&mut self, size: Size, dst: Gpr, src: Gpr, temp: Gpr) {
        let every = |byte: u8| match size {
            Size::Q => u64::from_le_bytes([byte; 8]),
            _ => u64::from(u32::from_le_bytes([byte; 4])),
        };
        let a = &mut self.a;
        a.mov_rr(size, temp, src);
        a.shift_ri(Shift::Shr, size, temp, 1);
        a.mov_ri(SCRATCH, every(0x55));
        a.alu_rr(Alu::And, size, temp, SCRATCH);
        a.mov_rr(size, dst, src);
        a.alu_rr(Alu::Sub, size, dst, temp);
        a.mov_ri(SCRATCH, every(0x33));
        a.mov_rr(size, temp, dst);
        a.alu_rr(Alu::And, size, temp, SCRATCH);
        a.shift_ri(Shift::Shr, size, dst, 2);
        a.alu_rr(Alu::And, size, dst, SCRATCH);
        a.alu_rr(Alu::Add, size, dst, temp);
        a.mov_rr(size, temp, dst);
        a.shift_ri(Shift::Shr, size, temp, 4);
        a.alu_rr(Alu::Add, size, dst, temp);
        a.mov_ri(SCRATCH, every(0x0f));
        a.alu_rr(Alu::And, size, dst, SCRATCH);
        a.mov_ri(SCRATCH, every(0x01));
        a.imul_rr(size, dst, SCRATCH);
        a.shift_ri(Shift::Shr, size, dst, if size == Size::Q { 56 } else { 24 });
    }

    fn extend(&mut self, kind: Extend, p: &mut Places<'_>) {
        let dst = p.gpr();
        match (kind, p.rm()) {
            (Extend::Sign(from, to), Rm::Reg(src)) => self.a.movsx_rr(to, from, dst, src),
            (Extend::Sign(from, to), Rm::Mem(src)) => self.a.movsx_rm(to, from, dst, src),
            (Extend::Zero32, Rm::Reg(src)) => self.a.mov_rr(Size::D, dst, src),
            (Extend::Zero32, Rm::Mem(src)) => self.a.mov_rm(Size::D, dst, src),
            (Extend::Zero8, Rm::Reg(src)) => self.a.movzx_rr(Size::B, dst, src),
            (Extend::Zero8, Rm::Mem(src)) => self.a.movzx_rm(Size::B, dst, src),
            (Extend::Zero16, Rm::Reg(src)) => self.a.movzx_rr(Size::W, dst, src),
            (Extend::Zero16, Rm::Mem(src)) => self.a.movzx_rm(Size::W, dst, src),
        }
    }

    fn load(&mut self, load: Load, address: crate::target::x64::inst::Address, p: &mut Places<'_>) {
        match load {
            Load::Double | Load::Single => {
                let dst = p.xmm();
                let mem = self.address(address, p);
                match load {
                    Load::Double => self.fload(dst, mem),
                    _ => self.fload_single(dst, mem),
                }
            }
            Load::Zero(size) => {
                let dst = p.gpr();
                let mem = self.address(address, p);
                match size {
                    Size::B | Size::W => self.a.movzx_rm(size, dst, mem),
                    Size::D | Size::Q => self.a.mov_rm(size, dst, mem),
                }
            }
            Load::Sign(from, to) => {
                let dst = p.gpr();
                let mem = self.address(address, p);
                self.a.movsx_rm(to, from, dst, mem);
            }
        }
    }

    /// Sets the flags.
    pub(super) fn compare(&mut self, cmp: Cmp, p: &mut Places<'_>) {
        match cmp {
            Cmp::Int(size, src) => {
                let lhs = p.gpr();
                self.alu(Alu::Cmp, size, lhs, src, p);
            }
            Cmp::IntImm(size, imm) => match (p.rm(), imm) {
                (Rm::Reg(lhs), 0) => self.a.test_rr(size, lhs, lhs),
                (Rm::Reg(lhs), imm) => self.a.alu_ri(Alu::Cmp, size, lhs, imm),
                (Rm::Mem(lhs), imm) => self.a.alu_mi(Alu::Cmp, size, lhs, imm),
            },
            Cmp::MemImm(size, address, imm) => {
                let mem = self.address(address, p);
                self.a.alu_mi(Alu::Cmp, size, mem, imm);
            }
            Cmp::Test(size, src) => {
                let lhs = p.gpr();
                match src {
                    TestSrc::Same => self.a.test_rr(size, lhs, lhs),
                    // Fewer bytes, and the upper bits of the mask are zero.
                    TestSrc::Imm(imm @ 0..=0x7f) => self.a.test_ri(Size::B, lhs, imm),
                    TestSrc::Imm(imm @ 0..) => self.a.test_ri(Size::D, lhs, imm),
                    TestSrc::Imm(imm) => self.a.test_ri(size, lhs, imm),
                    TestSrc::Any => match p.rm() {
                        Rm::Reg(rhs) => self.a.test_rr(size, lhs, rhs),
                        Rm::Mem(rhs) => self.a.test_mr(size, rhs, lhs),
                    },
                }
            }
            Cmp::Float(src) => {
                let lhs = p.xmm();
                match self.float_src(src, p) {
                    Xm::Reg(rhs) if self.features.avx => self.a.vucomisd_rr(lhs, rhs),
                    Xm::Reg(rhs) => self.a.ucomisd_rr(lhs, rhs),
                    Xm::Mem(rhs) if self.features.avx => self.a.vucomisd_rm(lhs, rhs),
                    Xm::Mem(rhs) => self.a.ucomisd_rm(lhs, rhs),
                }
            }
        }
    }

    fn set(&mut self, flags: Flags, dst: Gpr) {
        match flags {
            Flags::Cc(cc) => self.a.setcc(cc, dst),
            Flags::FloatEq => {
                self.a.setcc(Cc::Np, SCRATCH);
                self.a.setcc(Cc::E, dst);
                self.a.alu_rr(Alu::And, Size::B, dst, SCRATCH);
            }
            Flags::FloatNe => {
                self.a.setcc(Cc::P, SCRATCH);
                self.a.setcc(Cc::Ne, dst);
                self.a.alu_rr(Alu::Or, Size::B, dst, SCRATCH);
            }
        }
        self.a.movzx_rr(Size::B, dst, dst);
    }

    fn select(&mut self, size: Size, cond: Cond, p: &mut Places<'_>) {
        let dst = p.gpr();
        self.compare(cond.cmp, p);
        let then = p.rm();
        let ccs: &[Cc] = match cond.flags {
            Flags::Cc(cc) => &[cc],
            Flags::FloatNe => &[Cc::Ne, Cc::P],
            Flags::FloatEq => unreachable!("selection turns it round"),
        };
        for &cc in ccs {
            match then {
                Rm::Reg(then) => self.a.cmov_rr(size, cc, dst, then),
                Rm::Mem(then) => self.a.cmov_rm(size, cc, dst, then),
            }
        }
    }
}

/// Where an argument of a call goes: to the bottom of this frame, or in place of this function's own.
fn arg_place(offset: i32, tail: bool) -> Mem {
    match tail {
        true => Mem::Base(Gpr::RBP, 16 + offset),
        false => Mem::Base(Gpr::RSP, offset),
    }
}
