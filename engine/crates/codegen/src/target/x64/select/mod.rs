//! Selection for x86-64: the rules, by kind of op. [`lower`](crate::target::x64::lower) says how they are applied.

mod address;
mod arith;
mod calls;
mod cond;
mod memory;

use tierlock_asm::Target;
use tierlock_asm::x64::Size;

use super::abi;
use super::inst::{Inst, Src};
use crate::compile::Options;
use crate::error::CodegenError;
use crate::ir::{Edge, Function, Inst as IrInst, MemKind, Op, Type, Value};
use crate::machine::{Code, Operand, RegClass, VReg};
use crate::target::abi::ArgPlace;
use crate::target::x64::lower::{self, Lower, Rules};

/// Selects instructions for a function.
pub(crate) fn run(f: &Function, options: &Options) -> Result<Code<Inst>, CodegenError> {
    calls::check(f)?;
    Ok(lower::run(Select { l: Lower::new(f, source), f, target: options.target, ops: Vec::new() }))
}

struct Select<'f> {
    l: Lower<'f, Inst>,
    f: &'f Function,
    target: Target,
    /// Operands of the instruction under construction.
    ops: Vec<Operand>,
}

/// The value whose register a value has.
fn source(f: &Function, value: Value) -> Value {
    let mut value = value;
    while let Some(inst) = f.def_inst(value) {
        let of = match f[inst].op {
            Op::PtrToInt | Op::IntToPtr | Op::Wrap => f.args(inst)[0],
            Op::Zext if has_zeros_above(f, f.args(inst)[0]) => f.args(inst)[0],
            _ => break,
        };
        value = of;
    }
    value
}

/// Whether the register of an `i32` has zeros in its upper half, as it has wherever an instruction of 32 bits made it.
fn has_zeros_above(f: &Function, value: Value) -> bool {
    f.def_inst(value)
        .is_some_and(|inst| !matches!(f[inst].op, Op::Wrap | Op::Call | Op::CallIndirect | Op::F64ToI32Js))
}

fn size_of(ty: Type) -> Size {
    if ty == Type::I32 { Size::D } else { Size::Q }
}

impl<'f> Rules<'f> for Select<'f> {
    type Inst = Inst;

    fn lower(&mut self) -> &mut Lower<'f, Inst> {
        &mut self.l
    }

    fn params(&mut self) {
        let places = abi::args(&self.f.signature).places;
        let mut loads = Vec::new();
        for (&param, place) in self.f[self.f.entry()].params.iter().zip(places) {
            let Some(vreg) = self.l.asked(param) else { continue };
            match place {
                ArgPlace::Reg(reg) => self.ops.push(Operand::def_fixed(vreg, reg)),
                ArgPlace::Stack(offset) => loads.push((vreg, offset)),
            }
        }
        if !self.ops.is_empty() {
            self.put(Inst::Params);
        }
        for (vreg, offset) in loads {
            self.l.put(Inst::StackParam { offset }, &[Operand::def(vreg)]);
        }
    }

    fn inst(&mut self, inst: IrInst) {
        debug_assert!(self.ops.is_empty());
        self.select(inst);
    }
}

/// Building blocks of rules.
impl Select<'_> {
    /// Pushes an instruction with the operands collected.
    fn put(&mut self, inst: Inst) {
        self.l.put(inst, &self.ops);
        self.ops.clear();
    }

    fn put_terminator(&mut self, inst: Inst) {
        self.l.put_terminator(inst, &self.ops);
        self.ops.clear();
    }

    fn put_exiting(&mut self, own: IrInst, inst: Inst) {
        self.l.put_exiting(own, inst, &self.ops);
        self.ops.clear();
    }

    fn arg(&self, inst: IrInst, at: usize) -> Value {
        self.f.args(inst)[at]
    }

    fn def(&mut self, inst: IrInst) {
        let vreg = self.l.result(inst);
        self.ops.push(Operand::def(vreg));
    }

    fn def_reuse(&mut self, inst: IrInst, of: usize) {
        let vreg = self.l.result(inst);
        self.ops.push(Operand::def_reuse(vreg, of as u8));
    }

    fn temp(&mut self, class: RegClass) {
        let vreg = self.l.temp(class);
        self.ops.push(Operand::temp(vreg));
    }

    fn vreg(&mut self, value: Value) -> VReg {
        self.l.reg(value)
    }

    fn use_reg(&mut self, value: Value) {
        let vreg = self.l.reg(value);
        self.ops.push(Operand::reg(vreg));
    }

    fn use_any(&mut self, value: Value) {
        let vreg = self.l.reg(value);
        self.ops.push(Operand::any(vreg));
    }

    /// A constant integer that is an immediate.
    fn imm(&self, value: Value) -> Option<i32> {
        self.f.const_int(value).and_then(|value| i32::try_from(value).ok())
    }

    /// A source of an integer instruction.
    fn src(&mut self, value: Value) -> Src {
        if let Some(imm) = self.imm(value) {
            return Src::Imm(imm);
        }
        self.src_in_place(value)
    }

    /// A source that is no immediate.
    fn src_in_place(&mut self, value: Value) -> Src {
        if let Some(load) = self.foldable_load(value) {
            return Src::Mem(self.address_of(load));
        }
        self.use_any(value);
        Src::Any
    }

    /// A source of an instruction of doubles.
    fn float_src(&mut self, value: Value) -> Src {
        if let Some(bits) = self.f.const_bits(value) {
            return Src::Const(bits);
        }
        self.src_in_place(value)
    }

    /// The load that gives a value, where the current instruction can make it: as wide as the value is.
    fn foldable_load(&self, value: Value) -> Option<IrInst> {
        let (load, op) = self.l.def(value)?;
        let whole = matches!(op, Op::Load | Op::LoadIndexed)
            && self.f[load].memory().kind == MemKind::of(self.f.value_type(value));
        (whole && self.f[load].result() == Some(value) && self.l.can_fold_load(load)).then_some(load)
    }
}

/// The table of rules.
impl Select<'_> {
    fn select(&mut self, inst: IrInst) {
        let f = self.f;
        let op = f[inst].op;
        match op {
            Op::Const => self.constant(inst),
            Op::Add | Op::PtrAdd => self.add(inst),
            Op::Sub => self.sub(inst),
            Op::And | Op::Or | Op::Xor => self.bitwise(inst),
            Op::Mul => self.mul(inst),
            Op::MulHighS | Op::MulHighU | Op::DivS | Op::DivU | Op::RemS | Op::RemU => self.wide(inst),
            Op::Neg | Op::Not | Op::Bswap => self.in_place(inst),
            Op::Shl | Op::ShrS | Op::ShrU | Op::Rotr => self.shift(inst),
            Op::Clz | Op::Ctz | Op::Popcnt => self.count(inst),
            Op::Sext8 | Op::Sext16 | Op::Sext | Op::Zext => self.extend(inst),
            Op::Fadd | Op::Fsub | Op::Fmul | Op::Fdiv => self.float(inst),
            Op::Fmin | Op::Fmax => self.float_min_max(inst),
            Op::Fneg
            | Op::Fabs
            | Op::Fsqrt
            | Op::Ffloor
            | Op::Fceil
            | Op::Ftrunc
            | Op::Fnearest
            | Op::Fround32
            | Op::Fcanon => self.float_unary(inst),
            Op::I32ToF64
            | Op::I64ToF64
            | Op::F64ToI32
            | Op::F64ToI64
            | Op::F64ToI32Js
            | Op::F64ToBits
            | Op::BitsToF64 => self.convert(inst),
            Op::Select => self.conditional(inst),
            Op::Guard => self.guard(inst),
            Op::AddChecked | Op::SubChecked => self.alu_checked(inst),
            Op::MulChecked => self.mul_checked(inst),
            Op::F64ToI32Checked => {
                self.def(inst);
                self.use_reg(self.arg(inst, 0));
                self.put_exiting(inst, Inst::ToIntChecked);
            }
            Op::Leave => self.put_exiting(inst, Inst::Leave),
            Op::StackAddr => self.stack_addr(inst),
            Op::FuncAddr => self.func_addr(inst),
            Op::Load | Op::LoadIndexed => self.load(inst),
            Op::Store | Op::StoreIndexed => self.store(inst),
            Op::Call | Op::CallIndirect => self.call(inst),
            Op::TailCall | Op::TailCallIndirect => self.tail_call(inst),
            Op::Jump => {
                if let Some(edge) = f.edges(inst).next() {
                    self.jump(edge);
                }
            }
            Op::Br => self.br(inst),
            Op::Switch => self.switch(inst),
            Op::Ret => self.ret(inst),
            Op::Unreachable => self.put_terminator(Inst::Unreachable),
            // Conversions that change nothing are never asked for, and relations come last.
            Op::PtrToInt | Op::IntToPtr | Op::Wrap => unreachable!("{op:?} has the register of its operand"),
            _ => self.relation(inst),
        }
    }

    fn constant(&mut self, inst: IrInst) {
        let Some(bits) = f_const(self.f, inst) else { unreachable!("a constant has bits") };
        let vreg = self.l.result(inst);
        let own = match vreg.class() {
            RegClass::Int => Inst::Const { bits },
            RegClass::Float => Inst::FloatConst { bits },
        };
        self.l.put_remat(own, Operand::def(vreg));
    }

    fn func_addr(&mut self, inst: IrInst) {
        let vreg = self.l.result(inst);
        if let crate::ir::Extra::Func(func) = self.f[inst].extra {
            self.l.put_remat(Inst::FuncAddr { func }, Operand::def(vreg));
        }
    }

    fn jump(&mut self, edge: Edge) {
        self.l.ask_for_args(edge);
        let to = self.l.code_block(self.f[edge].block);
        self.put_terminator(Inst::Jump { to });
    }

    fn br(&mut self, inst: IrInst) {
        let mut targets = self.f.edges(inst).map(|edge| self.l.code_block(self.f[edge].block));
        let (Some(then), Some(or_else)) = (targets.next(), targets.next()) else {
            unreachable!("a branch has two edges")
        };
        let cond = self.cond(self.arg(inst, 0));
        self.put_terminator(Inst::Br { cond, then, or_else });
    }

    fn switch(&mut self, inst: IrInst) {
        let f = self.f;
        let keys = f.keys(inst);
        let (Some(&least), Some(&greatest)) = (keys.iter().min(), keys.iter().max()) else {
            // Without keys there is one way to go, and it may have arguments.
            if let Some(edge) = f.edges(inst).next() {
                self.jump(edge);
            }
            return;
        };
        let size = size_of(f[inst].ty);
        let span = greatest.wrapping_sub(least) as u64;
        let dense = keys.len() >= 4 && span < keys.len() as u64 * 4 && i32::try_from(least).is_ok();
        if dense {
            self.temp(RegClass::Int);
        }
        self.use_reg(self.arg(inst, 0));
        self.put_terminator(match dense {
            true => Inst::SwitchTable { size, inst },
            false => Inst::SwitchTree { size, inst },
        });
    }

    fn ret(&mut self, inst: IrInst) {
        if let Some(&value) = self.f.args(inst).first() {
            let vreg = self.vreg(value);
            let reg = match vreg.class() {
                RegClass::Int => abi::RAX,
                RegClass::Float => abi::XMM0,
            };
            self.ops.push(Operand::fixed(vreg, reg));
        }
        self.put_terminator(Inst::Ret);
    }
}

fn f_const(f: &Function, inst: IrInst) -> Option<u64> {
    match f[inst].extra {
        crate::ir::Extra::Const(bits) => Some(bits),
        _ => None,
    }
}
