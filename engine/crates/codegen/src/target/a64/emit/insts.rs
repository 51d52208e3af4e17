//! One instruction at a time.

use tierlock_asm::a64::{self, ArithImm, Cond, Fpr, Gpr, LogicalImm, Shift, Width};
use tierlock_asm::buffer::FixupKind;

use super::control::Branch;
use super::{D, Emitter, FS, S0, S1, SlowPath, fpr, fpr_of, gpr, gpr_of, reg};
use crate::ir::op::CANONICAL_NAN;
use crate::machine::{CodeBlock, PReg};
use crate::regalloc::Loc;
use crate::target::a64::inst::{AluOp, CselOp, FlagsOp, Fpu1Op, Fpu2Op, Inst, MulAddOp, MulOp, Rhs, UnaryOp};

impl Emitter<'_> {
    pub(super) fn inst(&mut self, block: CodeBlock, inst: &Inst, locs: &[Loc]) {
        match *inst {
            Inst::Args => {}
            Inst::LoadParam { offset } => self.load_param(locs[0], offset),
            Inst::Move => {
                let class =
                    locs[0].reg().or(locs[1].reg()).map_or(crate::machine::RegClass::Int, PReg::class);
                self.move_loc(class, locs[0], locs[1]);
            }
            Inst::Const { .. } | Inst::FConst { .. } | Inst::SlotAddr { .. } | Inst::FuncAddr { .. } => {
                self.constant(inst, reg(locs[0]));
            }
            Inst::Alu { op, w, rhs } => self.alu(op, w, rhs, gpr(locs[0]), gpr(locs[1]), locs.get(2)),
            Inst::Neg { w, flags, rhs } => {
                let (d, m) = (gpr(locs[0]), gpr(locs[1]));
                let (shift, by) = shift_of(rhs);
                let op = if flags { a64::subs_shifted } else { a64::sub_shifted };
                self.word(op(w, d, Gpr::ZR, m, shift, by));
            }
            Inst::Mvn { w, rhs } => {
                let (shift, by) = shift_of(rhs);
                self.word(a64::orn_shifted(w, gpr(locs[0]), Gpr::ZR, gpr(locs[1]), shift, by));
            }
            Inst::Mul { op, w } => {
                let [d, n, m] = three(locs);
                self.word(match op {
                    MulOp::Mul => a64::mul(w, d, n, m),
                    MulOp::Mneg => a64::mneg(w, d, n, m),
                    MulOp::Smull => a64::smull(d, n, m),
                    MulOp::Umull => a64::umull(d, n, m),
                    MulOp::Smulh => a64::smulh(d, n, m),
                    MulOp::Umulh => a64::umulh(d, n, m),
                });
            }
            Inst::MulAdd { op, w } => {
                let [d, n, m] = three(locs);
                let a = gpr(locs[3]);
                self.word(match op {
                    MulAddOp::Madd => a64::madd(w, d, n, m, a),
                    MulAddOp::Msub => a64::msub(w, d, n, m, a),
                    MulAddOp::Smaddl => a64::smaddl(d, n, m, a),
                    MulAddOp::Smsubl => a64::smsubl(d, n, m, a),
                    MulAddOp::Umaddl => a64::umaddl(d, n, m, a),
                    MulAddOp::Umsubl => a64::umsubl(d, n, m, a),
                });
            }
            Inst::MulHigh32 { signed } => {
                let [d, n, m] = three(locs);
                self.word(if signed { a64::smull(d, n, m) } else { a64::umull(d, n, m) });
                self.word(a64::lsr_imm(Width::X, d, d, 32));
            }
            Inst::MulOverflow { w: Width::W } => {
                let [d, n, m] = three(locs);
                self.word(a64::smull(d, n, m));
                self.word(a64::cmp_extended(Width::X, d, d, a64::Extend::Sxtw, 0));
            }
            Inst::MulOverflow { w: Width::X } => {
                let [d, n, m] = three(locs);
                self.word(a64::smulh(S0, n, m));
                self.word(a64::mul(Width::X, d, n, m));
                self.word(a64::cmp_shifted(Width::X, S0, d, Shift::Asr, 63));
            }
            Inst::Div { signed, w } => {
                let [d, n, m] = three(locs);
                self.word(if signed { a64::sdiv(w, d, n, m) } else { a64::udiv(w, d, n, m) });
            }
            Inst::Rem { signed, w } => {
                let [d, n, m] = three(locs);
                self.word(if signed { a64::sdiv(w, S0, n, m) } else { a64::udiv(w, S0, n, m) });
                self.word(a64::msub(w, d, S0, m, n));
            }
            Inst::ShiftReg { shift, w } => {
                let [d, n, m] = three(locs);
                self.word(match shift {
                    Shift::Lsl => a64::lsl_reg(w, d, n, m),
                    Shift::Lsr => a64::lsr_reg(w, d, n, m),
                    Shift::Asr => a64::asr_reg(w, d, n, m),
                    Shift::Ror => a64::ror_reg(w, d, n, m),
                });
            }
            Inst::Bitfield { signed, w, immr, imms } => {
                let op = if signed { a64::sbfm } else { a64::ubfm };
                self.word(op(w, gpr(locs[0]), gpr(locs[1]), immr, imms));
            }
            Inst::Extr { w, lsb } => {
                let [d, n, m] = three(locs);
                self.word(a64::extr(w, d, n, m, lsb));
            }
            Inst::Unary { op, w } => self.unary(op, w, gpr(locs[0]), gpr(locs[1])),
            Inst::Zext => self.word(a64::mov_reg(Width::W, gpr(locs[0]), gpr(locs[1]))),

            Inst::Flags { op, w, rhs } => {
                let op = match op {
                    FlagsOp::Cmp => AluOp::Subs,
                    FlagsOp::Cmn => AluOp::Adds,
                    FlagsOp::Tst => return self.test_bits(w, rhs, gpr(locs[0]), locs.get(1)),
                };
                self.alu(op, w, rhs, Gpr::ZR, gpr(locs[0]), locs.get(1));
            }
            Inst::Ccmp { w, imm, nzcv, cond } => {
                let n = gpr(locs[0]);
                match imm {
                    Some(imm) if imm < 0 => {
                        self.fitting(a64::ccmn_imm(w, n, u64::from(imm.unsigned_abs()), nzcv, cond));
                    }
                    Some(imm) => self.fitting(a64::ccmp_imm(w, n, imm as u64, nzcv, cond)),
                    None => self.word(a64::ccmp_reg(w, n, gpr(locs[1]), nzcv, cond)),
                }
            }
            Inst::Fcmp => self.word(a64::fcmp(D, fpr(locs[0]), fpr(locs[1]))),
            Inst::FcmpZero => self.word(a64::fcmp_zero(D, fpr(locs[0]))),
            Inst::Fccmp { nzcv, cond } => self.word(a64::fccmp(D, fpr(locs[0]), fpr(locs[1]), nzcv, cond)),
            Inst::Cset { cond } => self.word(a64::cset(Width::W, gpr(locs[0]), cond)),
            Inst::Csetm { w, cond } => self.word(a64::csetm(w, gpr(locs[0]), cond)),
            Inst::Csel { op, w, cond, n_zero, m_zero } => {
                let d = gpr(locs[0]);
                let mut rest = locs[1..].iter();
                let mut side = |zero: bool| match zero {
                    true => Gpr::ZR,
                    false => gpr(*rest.next().expect("a side that is no zero")),
                };
                let (n, m) = (side(n_zero), side(m_zero));
                self.word(match op {
                    CselOp::Csel => a64::csel(w, d, n, m, cond),
                    CselOp::Csinc => a64::csinc(w, d, n, m, cond),
                    CselOp::Csinv => a64::csinv(w, d, n, m, cond),
                    CselOp::Csneg => a64::csneg(w, d, n, m, cond),
                });
            }
            Inst::Fcsel { cond } => {
                self.word(a64::fcsel(D, fpr(locs[0]), fpr(locs[1]), fpr(locs[2]), cond));
            }

            Inst::Fpu2 { op } => {
                let (d, n, m) = (fpr(locs[0]), fpr(locs[1]), fpr(locs[2]));
                let op = match op {
                    Fpu2Op::Fadd => a64::fadd,
                    Fpu2Op::Fsub => a64::fsub,
                    Fpu2Op::Fmul => a64::fmul,
                    Fpu2Op::Fnmul => a64::fnmul,
                    Fpu2Op::Fdiv => a64::fdiv,
                    Fpu2Op::Fmin => a64::fmin,
                    Fpu2Op::Fmax => a64::fmax,
                };
                self.word(op(D, d, n, m));
            }
            Inst::Fpu1 { op } => self.fpu1(op, fpr(locs[0]), fpr(locs[1])),
            Inst::IntToF64 { w } => self.word(a64::scvtf(w, D, fpr(locs[0]), gpr(locs[1]))),
            Inst::F64ToInt { w } => self.word(a64::fcvtzs(w, D, gpr(locs[0]), fpr(locs[1]))),
            Inst::JsTruncate => self.js_truncate(gpr(locs[0]), fpr(locs[1])),
            Inst::Fjcvtzs => self.word(a64::fjcvtzs(gpr(locs[0]), fpr(locs[1]))),
            Inst::F64ToI32Exit => {
                // There and back again gives other bits if it was none, be it only the sign of zero.
                let (d, n) = (gpr(locs[0]), fpr(locs[1]));
                self.word(a64::fcvtzs(Width::W, D, d, n));
                self.word(a64::scvtf(Width::W, D, FS, d));
                self.word(a64::eor_8b(FS, FS, n));
                self.word(a64::fmov_to_gpr(D, S0, FS));
                self.exit_if(Branch::Zero { w: Width::X, reg: S0, nonzero: true });
            }
            Inst::F64ToBits => self.word(a64::fmov_to_gpr(D, gpr(locs[0]), fpr(locs[1]))),
            Inst::BitsToF64 => self.word(a64::fmov_from_gpr(D, fpr(locs[0]), gpr(locs[1]))),

            Inst::Load { kind, mem } => self.load(kind, mem, locs),
            Inst::Store { kind, mem } => self.store(kind, mem, locs),
            Inst::StoreZero { kind, mem } => self.store_zero(kind, mem, locs),
            Inst::StoreArg { offset } => self.store_arg(locs[0], offset),
            Inst::StoreTailArg { offset } => self.store_tail_arg(locs[0], offset),

            Inst::Call { func } => self.call(func),
            Inst::CallIndirect => self.word(a64::blr(gpr(locs[0]))),
            Inst::TailCall { func } => self.tail_call(func),
            Inst::TailCallIndirect => self.tail_call_indirect(locs[0]),

            Inst::ExitIf { cond } => self.exit_if(Branch::If(cond)),
            Inst::ExitIfZero { w, nonzero } => {
                self.exit_if(Branch::Zero { w, reg: gpr(locs[0]), nonzero });
            }
            Inst::ExitIfBit { bit, set } => self.exit_if(Branch::Bit { reg: gpr(locs[0]), bit, set }),
            Inst::Leave => {
                let label = self.exit_label();
                self.branch(a64::b(0), label, FixupKind::A64Branch26);
            }

            Inst::Jump { to } => self.jump(to),
            Inst::BrIf { cond, then, or_else } => self.two_way(Branch::If(cond), then, or_else),
            Inst::BrZero { w, nonzero, then, or_else } => {
                self.two_way(Branch::Zero { w, reg: gpr(locs[0]), nonzero }, then, or_else);
            }
            Inst::BrBit { bit, set, then, or_else } => {
                self.two_way(Branch::Bit { reg: gpr(locs[0]), bit, set }, then, or_else);
            }
            Inst::Switch { w } => self.switch(block, w, gpr(locs[0])),
            Inst::Ret => {
                self.epilogue();
                self.word(a64::ret());
            }
            Inst::Trap => self.word(a64::brk(1)),
        }
    }

    /// What allocation may make again, anywhere: it leaves the flags and the first scratch register alone.
    pub(super) fn constant(&mut self, inst: &Inst, to: PReg) {
        match *inst {
            Inst::Const { bits } => self.number(gpr_of(to), bits),
            Inst::FConst { bits } => self.double(fpr_of(to), bits),
            Inst::SlotAddr { slot, offset } => self.slot_addr(gpr_of(to), slot, offset),
            Inst::FuncAddr { func } => self.func_addr(gpr_of(to), func),
            other => unreachable!("{other:?} is no constant"),
        }
    }

    fn double(&mut self, to: Fpr, bits: u64) {
        if bits == 0 {
            return self.word(a64::movi_zero(to));
        }
        if let Some(imm) = a64::FpImm::new(f64::from_bits(bits)) {
            return self.word(a64::fmov_imm(D, to, imm));
        }
        let label = self.buf.constant(bits);
        self.branch(a64::ldr_literal_fp(a64::FpAccess::D, to, 0), label, FixupKind::A64Literal19);
    }

    fn alu(&mut self, op: AluOp, w: Width, rhs: Rhs, d: Gpr, n: Gpr, m: Option<&Loc>) {
        let m = m.map(|&loc| gpr(loc));
        let word = match (rhs, m) {
            (Rhs::Imm(imm), _) => {
                let imm = ArithImm::new(imm as u64).expect("selection looked whether it fits");
                match op {
                    AluOp::Add => a64::add_imm(w, d, n, imm),
                    AluOp::Adds => a64::adds_imm(w, d, n, imm),
                    AluOp::Sub => a64::sub_imm(w, d, n, imm),
                    AluOp::Subs => a64::subs_imm(w, d, n, imm),
                    _ => unreachable!("{op:?} takes masks"),
                }
            }
            (Rhs::Mask(mask), _) => match op {
                AluOp::And => a64::and_imm(d, n, mask),
                AluOp::Orr => a64::orr_imm(d, n, mask),
                AluOp::Eor => a64::eor_imm(d, n, mask),
                _ => unreachable!("{op:?} takes no masks"),
            },
            (Rhs::Extended(extend, by), Some(m)) => match op {
                AluOp::Add => a64::add_extended(w, d, n, m, extend, by),
                AluOp::Adds => a64::adds_extended(w, d, n, m, extend, by),
                AluOp::Sub => a64::sub_extended(w, d, n, m, extend, by),
                AluOp::Subs => a64::subs_extended(w, d, n, m, extend, by),
                _ => unreachable!("{op:?} extends nothing"),
            },
            (Rhs::Reg | Rhs::Shifted(..), Some(m)) => {
                let (shift, by) = shift_of(rhs);
                let op = match op {
                    AluOp::Add => a64::add_shifted,
                    AluOp::Adds => a64::adds_shifted,
                    AluOp::Sub => a64::sub_shifted,
                    AluOp::Subs => a64::subs_shifted,
                    AluOp::And => a64::and_shifted,
                    AluOp::Bic => a64::bic_shifted,
                    AluOp::Orr => a64::orr_shifted,
                    AluOp::Orn => a64::orn_shifted,
                    AluOp::Eor => a64::eor_shifted,
                    AluOp::Eon => a64::eon_shifted,
                };
                op(w, d, n, m, shift, by)
            }
            (rhs, None) => unreachable!("{rhs:?} wants a register"),
        };
        self.word(word);
    }

    fn test_bits(&mut self, w: Width, rhs: Rhs, n: Gpr, m: Option<&Loc>) {
        match (rhs, m) {
            (Rhs::Mask(mask), _) => self.word(a64::tst_imm(n, mask)),
            (rhs, Some(&m)) => {
                let (shift, by) = shift_of(rhs);
                self.word(a64::ands_shifted(w, Gpr::ZR, n, gpr(m), shift, by));
            }
            (rhs, None) => unreachable!("{rhs:?} wants a register"),
        }
    }

    fn unary(&mut self, op: UnaryOp, w: Width, d: Gpr, n: Gpr) {
        match op {
            UnaryOp::Clz => self.word(a64::clz(w, d, n)),
            UnaryOp::Ctz => {
                self.word(a64::rbit(w, d, n));
                self.word(a64::clz(w, d, d));
            }
            UnaryOp::Rev => self.word(a64::rev(w, d, n)),
            UnaryOp::Popcnt => {
                let fw = if w == Width::W { a64::FpWidth::S } else { D };
                self.word(a64::fmov_from_gpr(fw, FS, n));
                self.word(a64::cnt_8b(FS, FS));
                self.word(a64::addv_8b(FS, FS));
                self.word(a64::fmov_to_gpr(a64::FpWidth::S, d, FS));
            }
        }
    }

    fn fpu1(&mut self, op: Fpu1Op, d: Fpr, n: Fpr) {
        let word = match op {
            Fpu1Op::Fneg => a64::fneg(D, d, n),
            Fpu1Op::Fabs => a64::fabs(D, d, n),
            Fpu1Op::Fsqrt => a64::fsqrt(D, d, n),
            Fpu1Op::Frintm => a64::frintm(D, d, n),
            Fpu1Op::Frintp => a64::frintp(D, d, n),
            Fpu1Op::Frintz => a64::frintz(D, d, n),
            Fpu1Op::Frintn => a64::frintn(D, d, n),
            Fpu1Op::Round32 => {
                self.word(a64::fcvt_d_to_s(d, n));
                return self.word(a64::fcvt_s_to_d(d, d));
            }
            Fpu1Op::Canon => {
                self.number(S0, CANONICAL_NAN);
                self.word(a64::fmov_from_gpr(D, FS, S0));
                self.word(a64::fcmp(D, n, n));
                return self.word(a64::fcsel(D, d, n, FS, Cond::Vc));
            }
        };
        self.word(word);
    }

    /// ToInt32 without `fjcvtzs`. A conversion to 64 bits does it for all doubles that these hold, and for NaN; what
    /// saturates it has its two upper bits unlike, and goes the slow path.
    fn js_truncate(&mut self, d: Gpr, n: Fpr) {
        let (entry, back) = (self.buf.label(), self.buf.label());
        self.word(a64::fcvtzs(Width::X, D, S0, n));
        self.word(a64::eor_shifted(Width::X, S1, S0, S0, Shift::Lsl, 1));
        self.branch_to(Branch::Bit { reg: S1, bit: 63, set: true }, entry);
        self.word(a64::mov_reg(Width::W, d, S0));
        self.buf.bind(back);
        self.slow_paths.push(SlowPath { entry, back, d, n });
    }

    /// The truncations of doubles from 2^62 on, and of infinities. Such a double is its 53 bits times a power of two that
    /// is at least 2^10: of the result's 32 bits, the fraction's lower ones are all that can be there, shifted.
    pub(super) fn slow_paths(&mut self) {
        for SlowPath { entry, back, d, n } in std::mem::take(&mut self.slow_paths) {
            self.buf.bind(entry);
            self.word(a64::fmov_to_gpr(D, S0, n));
            self.word(a64::ubfx(Width::X, S1, S0, 52, 11));
            let bias = ArithImm::new(1023 + 52).expect("it fits");
            self.word(a64::sub_imm(Width::W, S1, S1, bias));
            self.word(a64::lsl_reg(Width::W, d, S0, S1));
            self.fitting(a64::try_cmp_imm(Width::W, S1, 31));
            self.word(a64::csel(Width::W, d, d, Gpr::ZR, Cond::Ls));
            self.fitting(a64::try_cmp_imm(Width::X, S0, 0));
            self.word(a64::cneg(Width::W, d, d, Cond::Lt));
            self.branch(a64::b(0), back, FixupKind::A64Branch26);
        }
    }
}

fn three(locs: &[Loc]) -> [Gpr; 3] {
    [gpr(locs[0]), gpr(locs[1]), gpr(locs[2])]
}

fn shift_of(rhs: Rhs) -> (Shift, u8) {
    match rhs {
        Rhs::Shifted(shift, by) => (shift, by),
        _ => (Shift::Lsl, 0),
    }
}

const _: () =
    assert!(LogicalImm::new(CANONICAL_NAN, Width::X).is_some(), "the canonical NaN is one instruction");
