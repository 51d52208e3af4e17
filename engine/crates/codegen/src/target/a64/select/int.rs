//! Integers: arithmetic, logic, shifts, bits, relations, selection.

use tierlock_asm::a64::{ArithImm, Cond, LogicalImm, Shift, Width};

use super::cond::Test;
use super::{Select, width};
use crate::ir::{self, Op, Type, Value};
use crate::machine::{InstKind, Operand, VReg};
use crate::target::a64::inst::{AluOp, CselOp, Inst, MulAddOp, MulOp, Rhs, UnaryOp};

impl Select<'_> {
    /// An op of integers that only computes.
    pub(super) fn int(&mut self, inst: ir::Inst) {
        if self.is_rename(inst) {
            return;
        }
        let op = self.f[inst].op;
        let w = width(self.f[inst].ty);
        match op {
            Op::Add | Op::PtrAdd => self.add(inst),
            Op::Sub => self.sub(inst),
            Op::Mul => self.mul(inst),
            Op::MulHighS | Op::MulHighU => {
                let signed = op == Op::MulHighS;
                let made = match (w, signed) {
                    (Width::W, _) => Inst::MulHigh32 { signed },
                    (Width::X, true) => Inst::Mul { op: MulOp::Smulh, w },
                    (Width::X, false) => Inst::Mul { op: MulOp::Umulh, w },
                };
                self.plain3(made, inst);
            }
            Op::DivS | Op::DivU => self.plain3(Inst::Div { signed: op == Op::DivS, w }, inst),
            Op::RemS | Op::RemU => self.rem(inst, op == Op::RemS, w),
            Op::Neg => self.neg(inst, w),
            Op::Not => {
                let d = self.result(inst);
                let (rhs, m) = self.rhs(self.operand(inst, 0), self.f[inst].ty, false);
                self.push2(Inst::Mvn { w, rhs }, d, m);
            }
            Op::And | Op::Or | Op::Xor => self.logic(inst, w),
            Op::Shl | Op::ShrS | Op::ShrU | Op::Rotr => self.shift(inst, w),
            Op::Clz => self.plain2(Inst::Unary { op: UnaryOp::Clz, w }, inst),
            Op::Ctz => self.plain2(Inst::Unary { op: UnaryOp::Ctz, w }, inst),
            Op::Popcnt => self.plain2(Inst::Unary { op: UnaryOp::Popcnt, w }, inst),
            Op::Bswap => self.plain2(Inst::Unary { op: UnaryOp::Rev, w }, inst),
            Op::Sext8 => self.plain2(Inst::Bitfield { signed: true, w, immr: 0, imms: 7 }, inst),
            Op::Sext16 => self.plain2(Inst::Bitfield { signed: true, w, immr: 0, imms: 15 }, inst),
            Op::Sext => self.sext(inst),
            Op::Zext => self.plain2(Inst::Zext, inst),
            Op::Select => self.select(inst),
            _ if op.int_cond().is_some() || op.float_cond().is_some() => self.relation(inst),
            _ => unreachable!("{op:?} is no op of integers"),
        }
    }

    pub(super) fn plain2(&mut self, made: Inst, inst: ir::Inst) {
        let d = self.result(inst);
        let n = self.vreg(self.operand(inst, 0));
        self.push2(made, d, n);
    }

    pub(super) fn plain3(&mut self, made: Inst, inst: ir::Inst) {
        let d = self.result(inst);
        let (n, m) = (self.vreg(self.operand(inst, 0)), self.vreg(self.operand(inst, 1)));
        self.push3(made, d, n, m);
    }

    fn push4(&mut self, made: Inst, d: VReg, [n, m, a]: [VReg; 3]) {
        self.push(made, &[Operand::def(d), Operand::reg(n), Operand::reg(m), Operand::reg(a)]);
    }

    fn add(&mut self, inst: ir::Inst) {
        let (x, y) = self.two(inst);
        self.sum(inst, x, y, false);
    }

    fn sub(&mut self, inst: ir::Inst) {
        let (x, y) = (self.operand(inst, 0), self.operand(inst, 1));
        if self.number(x) == Some(0) {
            self.absorb_constant(x);
            let w = width(self.f[inst].ty);
            let d = self.result(inst);
            let (rhs, m) = self.rhs(y, self.f[inst].ty, false);
            return self.push2(Inst::Neg { w, flags: false, rhs }, d, m);
        }
        self.sum(inst, x, y, true);
    }

    /// `x + y`, or `x - y`.
    fn sum(&mut self, inst: ir::Inst, x: Value, y: Value, minus: bool) {
        let d = self.result(inst);
        let ty = self.f[inst].ty;
        let w = width(ty);
        if let Some((op, imm)) = self.sum_number(y, minus) {
            self.absorb_constant(y);
            let n = self.vreg(x);
            return self.push2(Inst::Alu { op, w, rhs: Rhs::Imm(imm) }, d, n);
        }
        let products = if minus { [Some((x, y)), None] } else { [Some((x, y)), Some((y, x))] };
        for (a, product) in products.into_iter().flatten() {
            if let Some(mul) = self.only_user_of(product, Op::Mul)
                && self.power_of_two(self.operand(mul, 1)).is_none()
                && self.power_of_two(self.operand(mul, 0)).is_none()
            {
                self.absorb(product);
                let (op, [n, m]) = self.wide_product(mul);
                let op = match (op, minus) {
                    (MulOp::Smull, false) => MulAddOp::Smaddl,
                    (MulOp::Smull, true) => MulAddOp::Smsubl,
                    (MulOp::Umull, false) => MulAddOp::Umaddl,
                    (MulOp::Umull, true) => MulAddOp::Umsubl,
                    (_, false) => MulAddOp::Madd,
                    (_, true) => MulAddOp::Msub,
                };
                let a = self.vreg(a);
                return self.push4(Inst::MulAdd { op, w }, d, [n, m, a]);
            }
        }
        let (x, y) = match !minus && self.rhs_shape(y, ty, true).is_none() {
            true => (y, x),
            false => (x, y),
        };
        let (rhs, m) = self.rhs(y, ty, true);
        let n = self.vreg(x);
        // Where nothing was absorbed, the operands stay as the program has them.
        let (n, m) = if rhs == Rhs::Reg && !minus && y == self.operand(inst, 0) { (m, n) } else { (n, m) };
        let op = if minus { AluOp::Sub } else { AluOp::Add };
        self.push3(Inst::Alu { op, w, rhs }, d, n, m);
    }

    /// Adding or subtracting a number, if one instruction holds it.
    fn sum_number(&self, y: Value, minus: bool) -> Option<(AluOp, i32)> {
        let number = self.number(y)?;
        ArithImm::new(number.unsigned_abs())?;
        let op = if minus == (number < 0) { AluOp::Add } else { AluOp::Sub };
        Some((op, number.unsigned_abs() as i32))
    }

    /// The place of the only bit of a constant.
    fn power_of_two(&self, value: Value) -> Option<u8> {
        let bits = self.f.const_bits(value)?;
        bits.is_power_of_two().then(|| bits.trailing_zeros() as u8)
    }

    /// The factors of a product, and whether they are extended halves.
    fn wide_product(&mut self, mul: ir::Inst) -> (MulOp, [VReg; 2]) {
        let (x, y) = (self.operand(mul, 0), self.operand(mul, 1));
        for (op, product) in [(Op::Sext, MulOp::Smull), (Op::Zext, MulOp::Umull)] {
            if let (Some(extend_x), Some(extend_y)) = (self.only_user_of(x, op), self.only_user_of(y, op)) {
                self.absorb(x);
                self.absorb(y);
                let factors = [extend_x, extend_y].map(|extend| self.vreg(self.operand(extend, 0)));
                return (product, factors);
            }
        }
        (MulOp::Mul, [self.vreg(x), self.vreg(y)])
    }

    fn mul(&mut self, inst: ir::Inst) {
        let (x, y) = self.two(inst);
        let w = width(self.f[inst].ty);
        let d = self.result(inst);
        if let Some(shift) = self.power_of_two(y) {
            self.absorb_constant(y);
            let n = self.vreg(x);
            return self.push2(shift_left(w, shift), d, n);
        }
        // 2^n + 1 times x is x and x shifted.
        if let Some(bits) = self.f.const_bits(y)
            && bits > 2
            && (bits - 1).is_power_of_two()
        {
            self.absorb_constant(y);
            let n = self.vreg(x);
            let rhs = Rhs::Shifted(Shift::Lsl, (bits - 1).trailing_zeros() as u8);
            return self.push3(Inst::Alu { op: AluOp::Add, w, rhs }, d, n, n);
        }
        let (op, [n, m]) = self.wide_product(inst);
        self.push3(Inst::Mul { op, w }, d, n, m);
    }

    fn rem(&mut self, inst: ir::Inst, signed: bool, w: Width) {
        let y = self.operand(inst, 1);
        if !signed
            && let Some(bit) = self.power_of_two(y)
            && bit > 0
        {
            self.absorb_constant(y);
            let d = self.result(inst);
            let n = self.vreg(self.operand(inst, 0));
            return self.push2(Inst::Bitfield { signed: false, w, immr: 0, imms: bit - 1 }, d, n);
        }
        self.plain3(Inst::Rem { signed, w }, inst);
    }

    fn neg(&mut self, inst: ir::Inst, w: Width) {
        let value = self.operand(inst, 0);
        let d = self.result(inst);
        if let Some(mul) = self.only_user_of(value, Op::Mul)
            && [0, 1].iter().all(|&at| self.power_of_two(self.operand(mul, at)).is_none())
        {
            self.absorb(value);
            let (n, m) = (self.vreg(self.operand(mul, 0)), self.vreg(self.operand(mul, 1)));
            return self.push3(Inst::Mul { op: MulOp::Mneg, w }, d, n, m);
        }
        let (rhs, m) = self.rhs(value, self.f[inst].ty, false);
        self.push2(Inst::Neg { w, flags: false, rhs }, d, m);
    }

    fn logic(&mut self, inst: ir::Inst, w: Width) {
        let op = self.f[inst].op;
        let ty = self.f[inst].ty;
        let (x, y) = self.two(inst);
        let d = self.result(inst);
        if let Some(number) = self.number(y) {
            let bits = if w == Width::W { u64::from(number as u32) } else { number as u64 };
            if op == Op::And && bits & bits.wrapping_add(1) == 0 && bits != 0 && self.field(x, bits, w, d) {
                self.absorb_constant(y);
                return;
            }
            if let Some(mask) = LogicalImm::new(bits, w) {
                self.absorb_constant(y);
                let n = self.vreg(x);
                let op = logic_op(op, false);
                return self.push2(Inst::Alu { op, w, rhs: Rhs::Mask(mask) }, d, n);
            }
        }
        // The complement of one side is free.
        for (x, y) in [(x, y), (y, x)] {
            if let Some(not) = self.only_user_of(y, Op::Not) {
                self.absorb(y);
                let (rhs, m) = self.rhs(self.operand(not, 0), ty, false);
                let n = self.vreg(x);
                return self.push3(Inst::Alu { op: logic_op(op, true), w, rhs }, d, n, m);
            }
        }
        let (x, y) = match self.rhs_shape(y, ty, false).is_none() && self.rhs_shape(x, ty, false).is_some() {
            true => (y, x),
            false => (x, y),
        };
        let (rhs, m) = self.rhs(y, ty, false);
        let n = self.vreg(x);
        self.push3(Inst::Alu { op: logic_op(op, false), w, rhs }, d, n, m);
    }

    /// A shift right whose result is masked to low bits extracts a field.
    fn field(&mut self, value: Value, mask: u64, w: Width, d: VReg) -> bool {
        let Some(shift) = self.only_user(value) else { return false };
        if !matches!(self.f[shift].op, Op::ShrU | Op::ShrS) {
            return false;
        }
        let count = self.operand(shift, 1);
        let Some(lsb) = self.count(count, w) else { return false };
        let last = u32::from(lsb) + mask.count_ones() - 1;
        if last >= w.bits() {
            return false;
        }
        self.absorb(value);
        self.absorb_constant(count);
        let n = self.vreg(self.operand(shift, 0));
        self.push2(Inst::Bitfield { signed: false, w, immr: lsb, imms: last as u8 }, d, n);
        true
    }

    /// A constant count of a shift.
    fn count(&self, value: Value, w: Width) -> Option<u8> {
        Some((self.number(value)? as u64 % u64::from(w.bits())) as u8)
    }

    fn shift(&mut self, inst: ir::Inst, w: Width) {
        let op = self.f[inst].op;
        let (value, count) = (self.operand(inst, 0), self.operand(inst, 1));
        let d = self.result(inst);
        let Some(by) = self.count(count, w) else {
            // The instruction takes the count modulo the width too.
            let mask = i64::from(w.bits()) - 1;
            let mut amount = count;
            if let Some(and) = self.only_user_of(count, Op::And) {
                let (x, y) = self.two(and);
                if self.number(y) == Some(mask) {
                    self.absorb(count);
                    self.absorb_constant(y);
                    amount = x;
                }
            }
            let (n, m) = (self.vreg(value), self.vreg(amount));
            let shift = match op {
                Op::Shl => Shift::Lsl,
                Op::ShrU => Shift::Lsr,
                Op::ShrS => Shift::Asr,
                _ => Shift::Ror,
            };
            return self.push3(Inst::ShiftReg { shift, w }, d, n, m);
        };
        self.absorb_constant(count);
        let bits = w.bits() as u8;
        if op != Op::Rotr
            && op != Op::Shl
            && let Some(left) = self.only_user_of(value, Op::Shl)
            && let Some(up) = self.count(self.operand(left, 1), w)
        {
            // Up and down again: a field, extended.
            self.absorb(value);
            self.absorb_constant(self.operand(left, 1));
            let n = self.vreg(self.operand(left, 0));
            let (immr, imms) = match by >= up {
                true => (by - up, bits - 1 - up),
                false => (bits - (up - by), bits - 1 - up),
            };
            return self.push2(Inst::Bitfield { signed: op == Op::ShrS, w, immr, imms }, d, n);
        }
        if op == Op::Shl
            && let Some(extension) = self.only_user(value)
            && let Some((signed, len)) = self.narrow(extension)
        {
            self.absorb(value);
            self.absorb_narrow(extension);
            let n = self.vreg(self.operand(extension, 0));
            let imms = len.min(bits - by) - 1;
            let immr = (bits - by) % bits;
            return self.push2(Inst::Bitfield { signed, w, immr, imms }, d, n);
        }
        let n = self.vreg(value);
        match op {
            Op::Shl => self.push2(shift_left(w, by), d, n),
            Op::Rotr => self.push3(Inst::Extr { w, lsb: by }, d, n, n),
            _ => {
                let signed = op == Op::ShrS;
                self.push2(Inst::Bitfield { signed, w, immr: by, imms: bits - 1 }, d, n);
            }
        }
    }

    /// An op that keeps low bits only: whether it extends them by the sign, and how many they are.
    fn narrow(&self, inst: ir::Inst) -> Option<(bool, u8)> {
        match self.f[inst].op {
            Op::Sext => Some((true, 32)),
            Op::Zext if !self.is_rename(inst) => Some((false, 32)),
            Op::Sext8 => Some((true, 8)),
            Op::Sext16 => Some((true, 16)),
            Op::And => {
                let bits = self.f.const_bits(self.operand(inst, 1))?;
                let is_mask = bits != 0 && bits & bits.wrapping_add(1) == 0;
                is_mask.then(|| (false, bits.count_ones() as u8))
            }
            _ => None,
        }
    }

    fn absorb_narrow(&mut self, inst: ir::Inst) {
        if self.f[inst].op == Op::And {
            self.absorb_constant(self.operand(inst, 1));
        }
    }

    fn sext(&mut self, inst: ir::Inst) {
        if self.wide_load(inst) {
            return;
        }
        let value = self.operand(inst, 0);
        let imms = match self.only_user(value).map(|inner| (inner, self.f[inner].op)) {
            Some((inner, op @ (Op::Sext8 | Op::Sext16))) => {
                self.absorb(value);
                let d = self.result(inst);
                let n = self.vreg(self.operand(inner, 0));
                let imms = if op == Op::Sext8 { 7 } else { 15 };
                return self.push2(Inst::Bitfield { signed: true, w: Width::X, immr: 0, imms }, d, n);
            }
            _ => 31,
        };
        self.plain2(Inst::Bitfield { signed: true, w: Width::X, immr: 0, imms }, inst);
    }

    fn relation(&mut self, inst: ir::Inst) {
        let d = self.result(inst);
        let (x, y) = (self.operand(inst, 0), self.operand(inst, 1));
        let op = self.f[inst].op;
        let ty = self.f[inst].ty;
        if let Some(cond) = op.float_cond() {
            let cond = self.float_flags(cond, x, y);
            return self.push(Inst::Cset { cond }, &[Operand::def(d)]);
        }
        let cond = op.int_cond().expect("a relation");
        // The type in the name of a relation is that of its operands.
        let test = self.int_test(cond, ty, x, y);
        match test {
            Test::Bit { w, value, bit, set: true } => {
                self.push2(Inst::Bitfield { signed: false, w, immr: bit, imms: bit }, d, value);
            }
            test => {
                let cond = self.flags(test);
                self.push(Inst::Cset { cond }, &[Operand::def(d)]);
            }
        }
    }

    fn select(&mut self, inst: ir::Inst) {
        let [cond, x, y] = [0, 1, 2].map(|at| self.operand(inst, at));
        let ty = self.f[inst].ty;
        let w = width(ty);
        let d = self.result(inst);
        if ty == Type::F64 {
            let test = self.test(cond);
            let cond = self.flags(test);
            let (n, m) = (self.vreg(x), self.vreg(y));
            return self.push3(Inst::Fcsel { cond }, d, n, m);
        }
        match (self.number(x), self.number(y)) {
            (Some(then @ (1 | -1)), Some(0)) => {
                self.absorb_constant(x);
                self.absorb_constant(y);
                let test = self.test(cond);
                let cond = self.flags(test);
                return self.set(then, w, cond, d);
            }
            (Some(0), Some(or_else @ (1 | -1))) => {
                self.absorb_constant(x);
                self.absorb_constant(y);
                let test = self.test(cond);
                let cond = self.flags(test).invert();
                return self.set(or_else, w, cond, d);
            }
            _ => {}
        }
        // What the second side may be changed by, on either side. The operands come before the flags.
        let change = |select: &Select<'_>, value: Value| {
            if let Some(1) = select.number(value) {
                return Some((CselOp::Csinc, None));
            }
            if let Some(-1) = select.number(value) {
                return Some((CselOp::Csinv, None));
            }
            let own = select.only_user(value)?;
            let op = match select.f[own].op {
                Op::Neg => CselOp::Csneg,
                Op::Not => CselOp::Csinv,
                Op::Add if select.number(select.operand(own, 1)) == Some(1) => CselOp::Csinc,
                _ => return None,
            };
            Some((op, Some(own)))
        };
        let (n, m, inverts, found) = match (change(self, y), change(self, x)) {
            (Some(found), _) => (x, y, false, Some(found)),
            (None, Some(found)) => (y, x, true, Some(found)),
            (None, None) => (x, y, false, None),
        };
        let (op, m) = match found {
            Some((op, None)) => {
                self.absorb_constant(m);
                (op, None)
            }
            Some((op, Some(own))) => {
                self.absorb(m);
                if op == CselOp::Csinc {
                    self.absorb_constant(self.operand(own, 1));
                }
                (op, Some(self.operand(own, 0)))
            }
            None => (CselOp::Csel, Some(m)),
        };
        let test = self.test(cond);
        let cond = self.flags(test);
        let cond = if inverts { cond.invert() } else { cond };
        let mut operands = vec![Operand::def(d)];
        let mut zero = |select: &mut Self, value: Option<Value>| match value {
            None => true,
            Some(value) if select.number(value) == Some(0) => {
                select.absorb_constant(value);
                true
            }
            Some(value) => {
                operands.push(Operand::reg(select.vreg(value)));
                false
            }
        };
        let n_zero = zero(self, Some(n));
        let m_zero = zero(self, m);
        self.push(Inst::Csel { op, w, cond, n_zero, m_zero }, &operands);
    }

    /// 1 or -1 where the condition holds, else 0.
    fn set(&mut self, number: i64, w: Width, cond: Cond, d: VReg) {
        match number {
            1 => self.push(Inst::Cset { cond }, &[Operand::def(d)]),
            _ => self.push(Inst::Csetm { w, cond }, &[Operand::def(d)]),
        }
    }

    /// Arithmetic that leaves where it overflows, and what else leaves by an exit and goes on otherwise.
    pub(super) fn exiting(&mut self, inst: ir::Inst) {
        let w = width(self.f[inst].ty);
        let kind = InstKind::Normal;
        match self.f[inst].op {
            Op::Guard => {
                let test = self.test(self.operand(inst, 0));
                match test {
                    Test::Flags(cond) => {
                        self.push_exiting(Inst::ExitIf { cond: cond.invert() }, kind, &[], inst);
                    }
                    Test::Zero { w, value, nonzero } => {
                        let made = Inst::ExitIfZero { w, nonzero: !nonzero };
                        self.push_exiting(made, kind, &[Operand::reg(value)], inst);
                    }
                    Test::Bit { value, bit, set, .. } => {
                        let made = Inst::ExitIfBit { bit, set: !set };
                        self.push_exiting(made, kind, &[Operand::reg(value)], inst);
                    }
                }
                return;
            }
            Op::AddChecked => {
                let (x, y) = self.two(inst);
                self.checked_sum(inst, x, y, false, w);
            }
            Op::SubChecked => {
                let (x, y) = (self.operand(inst, 0), self.operand(inst, 1));
                if self.number(x) == Some(0) {
                    self.absorb_constant(x);
                    let d = self.result(inst);
                    let (rhs, m) = self.rhs(y, self.f[inst].ty, false);
                    self.push2(Inst::Neg { w, flags: true, rhs }, d, m);
                } else {
                    self.checked_sum(inst, x, y, true, w);
                }
            }
            Op::MulChecked => {
                self.plain3(Inst::MulOverflow { w }, inst);
                return self.push_exiting(Inst::ExitIf { cond: Cond::Ne }, kind, &[], inst);
            }
            Op::F64ToI32Checked => {
                let d = self.result(inst);
                let n = self.vreg(self.operand(inst, 0));
                if self.target.features.jscvt {
                    self.push2(Inst::Fjcvtzs, d, n);
                    return self.push_exiting(Inst::ExitIf { cond: Cond::Ne }, kind, &[], inst);
                }
                let operands = [Operand::def(d), Operand::reg(n)];
                return self.push_exiting(Inst::F64ToI32Exit, kind, &operands, inst);
            }
            op => unreachable!("{op:?} has no exit"),
        }
        self.push_exiting(Inst::ExitIf { cond: Cond::Vs }, kind, &[], inst);
    }

    fn checked_sum(&mut self, inst: ir::Inst, x: Value, y: Value, minus: bool, w: Width) {
        let d = self.result(inst);
        if let Some((op, imm)) = self.sum_number(y, minus) {
            self.absorb_constant(y);
            let n = self.vreg(x);
            // The opposite instruction with the opposite number overflows in the same cases.
            let op = if op == AluOp::Add { AluOp::Adds } else { AluOp::Subs };
            return self.push2(Inst::Alu { op, w, rhs: Rhs::Imm(imm) }, d, n);
        }
        let op = if minus { AluOp::Subs } else { AluOp::Adds };
        let (rhs, m) = self.rhs(y, self.f[inst].ty, true);
        let n = self.vreg(x);
        self.push3(Inst::Alu { op, w, rhs }, d, n, m);
    }
}

fn shift_left(w: Width, by: u8) -> Inst {
    let bits = w.bits() as u8;
    Inst::Bitfield { signed: false, w, immr: (bits - by) % bits, imms: bits - 1 - by }
}

fn logic_op(op: Op, complement: bool) -> AluOp {
    match (op, complement) {
        (Op::And, false) => AluOp::And,
        (Op::And, true) => AluOp::Bic,
        (Op::Or, false) => AluOp::Orr,
        (Op::Or, true) => AluOp::Orn,
        (_, false) => AluOp::Eor,
        (_, true) => AluOp::Eon,
    }
}
