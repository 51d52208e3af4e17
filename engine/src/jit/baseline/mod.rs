//! T1, the baseline compiler: one pass over the bytecode, one template for each op, no registers across instructions.
//!
//! Values stay in the interpreter's frame, so that entering at a loop and leaving to the interpreter move no state. Each op has its fast paths in
//! line and everything else behind the function's body, ordered as met; what is rare is a helper that does the whole instruction
//! ([`super::helpers`]). Keeping values in registers between instructions was left to the optimising tier: it would need a state at every entry and
//! exit, which is what makes this tier simple and quick.
//!
//! Feedback seen so far only decides what is laid out in line; code is right whatever comes. No heap address is in it: constants, shapes and
//! global cells are read through the function's data words.
//!
//! # Invariants
//! - Before anything that can throw, call or allocate, the instruction's offset is in the frame's STATE slot.
//! - No temporary register is live across an instruction boundary.

mod arith;
mod call;
mod compare;
mod control;
mod element;
mod env;
mod global;

mod property;
mod undefined;

use super::abi::{self, Stub};
use crate::code::ops::{Const, Feedback, Inst, Op, Reg};
use crate::code::{Constant, FunctionTemplate, frame};
use crate::runtime::stress::scramble;
use crate::value::{NUMBER_TAG, Value};
use tierlock_asm::masm::{self, *};
use tierlock_asm::{Arch, Code, Label, Target};
use tierlock_fault::{Fault, is_planted};

/// Larger functions stay in the interpreter: their code could outgrow the reach of the machine's branches.
const UNITS_MAX: usize = 1 << 20;

/// How code is generated.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// Property sites have no fast path in line, so that each access is counted, or that caches are off.
    pub slow_properties: bool,
    /// Leaves to the interpreter at about every n-th instruction, chosen by this seed: (n, seed).
    pub exits: Option<(u32, u64)>,
    /// Leaves to the interpreter at each instruction from this offset on.
    pub leave_at: Option<u32>,
    /// Calls and back edges are counted for the optimiser, sites note what they see for it, and it may resume anywhere.
    pub profile: bool,
}

/// A compiled function.
#[derive(Debug)]
pub struct Output {
    /// The code; it is called at offset 0.
    pub code: Code,
    /// Bytecode offset -> offset in the code, ascending: where it may be entered from outside.
    pub entries: Box<[(u32, u32)]>,
    /// The same for all instructions, where the optimiser may resume.
    pub resumes: Box<[(u32, u32)]>,
    /// How many instructions were compiled.
    pub instructions: u32,
}

/// Compiles a function. `words` are its constants and feedback, where it is linked (else nothing): a hint for the layout of paths.
pub fn compile(
    template: &FunctionTemplate,
    words: &[u64],
    target: &Target,
    options: &Options,
) -> Result<Output, String> {
    match target.arch {
        Arch::X64 => Compiler::new(X64Masm::new(target), template, words, options).run(),
        Arch::A64 => Compiler::new(A64Masm::new(target), template, words, options).run(),
    }
}

/// A path behind the function's body.
enum Slow<'a, M> {
    /// Does the instruction in Rust.
    Op { at: u32, entry: Label, rejoin: Label, op: Op },
    /// Does the instruction in Rust, and jumps where that says so.
    Branch { at: u32, entry: Label, rejoin: Label, target: Label, op: Op },
    /// Anything else.
    Custom { at: u32, entry: Label, emit: Emit<'a, M> },
}

type Emit<'a, M> = Box<dyn FnOnce(&mut Compiler<'a, M>) + 'a>;

/// What is known about a bytecode offset before code is generated.
#[derive(Clone, Copy, Default)]
struct Place {
    label: Option<Label>,
    /// May be entered from outside: the start, a loop header, a handler.
    entry: bool,
}

struct Compiler<'a, M> {
    m: M,
    template: &'a FunctionTemplate,
    words: &'a [u64],
    options: Options,
    /// Offset of the instruction being compiled.
    at: u32,
    /// Offset of the instruction after it.
    next: u32,
    places: Vec<Place>,
    entries: Vec<(u32, u32)>,
    resumes: Vec<(u32, u32)>,
    slow: Vec<Slow<'a, M>>,
    /// Goes to the exception exit, where some path needs it.
    exception: Option<Label>,
}

impl<'a, M: MacroAssembler> Compiler<'a, M> {
    fn new(m: M, template: &'a FunctionTemplate, words: &'a [u64], options: &Options) -> Compiler<'a, M> {
        Compiler {
            m,
            template,
            words,
            options: *options,
            at: 0,
            next: 0,
            places: vec![Place::default(); template.code.len() + 1],
            entries: Vec::new(),
            resumes: Vec::new(),
            slow: Vec::new(),
            exception: None,
        }
    }

    fn run(mut self) -> Result<Output, String> {
        let units = &self.template.code;
        if units.len() > UNITS_MAX {
            return Err(format!("{} units are more than {UNITS_MAX}", units.len()));
        }
        self.find_places()?;
        self.entry();
        let mut instructions = 0;
        let mut at = 0;
        while at < units.len() {
            let inst = Inst::decode(units, at).ok_or("an instruction cannot be decoded")?;
            let op = inst.op();
            self.at = at as u32;
            self.next = (at + UNITS[op as usize] as usize) as u32;
            self.begin_instruction();
            self.instruction(inst);
            instructions += 1;
            at = self.next as usize;
        }
        self.slow_paths();
        let code = self.m.finish().map_err(|error| error.to_string())?;
        let resumes = self.resumes.into_boxed_slice();
        Ok(Output { code, entries: self.entries.into_boxed_slice(), resumes, instructions })
    }

    /// Finds jump targets and entries.
    fn find_places(&mut self) -> Result<(), String> {
        let units = &self.template.code;
        let mut at = 0;
        while at < units.len() {
            let inst = Inst::decode(units, at).ok_or("an instruction cannot be decoded")?;
            if let Some(to) = jump_of(&inst) {
                let target = (at as i64 + i64::from(to)) as usize;
                self.target(target)?;
                if inst.op() == Op::JumpLoop {
                    self.places[target].entry = true;
                }
            } else if let Inst::SwitchInt(switch) = inst {
                let targets = &self.template.switches[switch.table.0 as usize].targets;
                for &to in targets.iter().filter(|&&to| to != 0) {
                    self.target((at as i64 + i64::from(to)) as usize)?;
                }
            }
            at += UNITS[inst.op() as usize] as usize;
        }
        for handler in &self.template.handlers {
            self.target(handler.target as usize)?;
            self.places[handler.target as usize].entry = true;
        }
        self.places[0].entry = true;
        Ok(())
    }

    fn target(&mut self, at: usize) -> Result<(), String> {
        let place = self.places.get_mut(at).ok_or("a jump leads out of the function")?;
        if place.label.is_none() {
            place.label = Some(self.m.label());
        }
        Ok(())
    }

    fn begin_instruction(&mut self) {
        let place = self.places[self.at as usize];
        if let Some(label) = place.label {
            self.m.bind(label);
        }
        self.m.mark(self.at);
        if place.entry {
            // The label's address, not that of an island before it.
            let here = self.m.label();
            self.m.bind(here);
            self.entries.push((self.at, self.m.offset()));
            self.m.landing_pad();
        }
        if self.options.profile {
            if self.at == 0 {
                self.count_call();
            }
            let here = self.m.label();
            self.m.bind(here);
            self.resumes.push((self.at, self.m.offset()));
        }
        let chosen =
            |(n, seed): (u32, u64)| scramble(seed ^ u64::from(self.at)).is_multiple_of(u64::from(n.max(1)));
        if self.options.exits.is_some_and(chosen) || self.options.leave_at.is_some_and(|from| self.at >= from)
        {
            self.save_offset();
            self.m.jump_symbol(Stub::InterpreterExit.symbol());
        }
    }

    /// The paths behind the body. They may add more.
    fn slow_paths(&mut self) {
        while !self.slow.is_empty() {
            for slow in std::mem::take(&mut self.slow) {
                match slow {
                    Slow::Op { at, entry, rejoin, op } => {
                        self.begin_slow(at, entry);
                        self.call_op(op);
                        self.m.jump(rejoin);
                        if is_planted(Fault::CodeGrowth) {
                            self.m.jump(rejoin);
                        }
                    }
                    Slow::Branch { at, entry, rejoin, target, op } => {
                        self.begin_slow(at, entry);
                        self.call_op(op);
                        self.m.branch32(Cond::Eq, T0, super::helpers::JUMP as i32, target);
                        self.m.jump(rejoin);
                    }
                    Slow::Custom { at, entry, emit } => {
                        self.begin_slow(at, entry);
                        emit(self);
                    }
                }
            }
        }
        if let Some(exception) = self.exception {
            self.m.bind(exception);
            self.m.jump_symbol(Stub::ExceptionExit.symbol());
        }
    }

    fn begin_slow(&mut self, at: u32, entry: Label) {
        self.at = at;
        self.m.mark(at);
        self.m.bind(entry);
    }

    // What the op families are written with.

    /// `dst` = a register of the frame.
    fn load(&mut self, dst: masm::Reg, src: Reg) {
        self.m.load64(dst, abi::slot(src));
    }

    /// A register of the frame = `src`.
    fn store(&mut self, dst: Reg, src: masm::Reg) {
        self.m.store64(abi::slot(dst), src);
    }

    fn store_value(&mut self, dst: Reg, value: Value) {
        self.m.mov_imm64(T0, value.bits());
        self.store(dst, T0);
    }

    /// Stores the boolean in the lowest bit of `src`, whose other bits are 0.
    fn store_bool(&mut self, dst: Reg, src: masm::Reg) {
        self.m.or32(src, src, Value::FALSE.bits() as i32);
        self.store(dst, src);
    }

    /// Writes the instruction's offset into the frame.
    fn save_offset(&mut self) {
        self.m.store32_imm(abi::header(frame::STATE), self.at as i32);
    }

    fn call_stub(&mut self, stub: Stub) {
        self.m.call_symbol(stub.symbol());
    }

    /// Does the current instruction in Rust.
    fn call_op(&mut self, op: Op) {
        self.save_offset();
        self.call_stub(Stub::Op(op));
    }

    /// A label for a path behind the body that does the instruction in Rust and comes back to `rejoin`.
    fn slow_op(&mut self, op: Op, rejoin: Label) -> Label {
        let entry = self.m.label();
        self.slow.push(Slow::Op { at: self.at, entry, rejoin, op });
        entry
    }

    /// As [`Self::slow_op`], for ops that jump.
    fn slow_branch(&mut self, op: Op, rejoin: Label, target: Label) -> Label {
        let entry = self.m.label();
        self.slow.push(Slow::Branch { at: self.at, entry, rejoin, target, op });
        entry
    }

    /// Emits a path behind the body.
    fn defer(&mut self, entry: Label, emit: impl FnOnce(&mut Self) + 'a) {
        self.slow.push(Slow::Custom { at: self.at, entry, emit: Box::new(emit) });
    }

    /// As [`Self::defer`], with a new label.
    fn deferred(&mut self, emit: impl FnOnce(&mut Self) + 'a) -> Label {
        let entry = self.m.label();
        self.defer(entry, emit);
        entry
    }

    /// The label of a jump's target.
    fn label_at(&self, to: i32) -> Label {
        let target = (i64::from(self.at) + i64::from(to)) as usize;
        self.places[target].label.expect("targets were found before")
    }

    /// Where calls that returned 0 go.
    fn exception(&mut self) -> Label {
        match self.exception {
            Some(label) => label,
            None => *self.exception.insert(self.m.label()),
        }
    }

    /// Where a constant is.
    fn constant(&self, index: Const) -> Mem {
        abi::data_word(index.0 as usize)
    }

    /// Where a word of a feedback slot is.
    fn feedback(&self, slot: Feedback, word: u32) -> Mem {
        abi::data_word(self.template.constants.len() + (slot.0 + word) as usize)
    }

    /// A word of a feedback slot now; 0 where the function is not linked.
    fn seen(&self, slot: Feedback, word: u32) -> u64 {
        let at = self.template.constants.len() + (slot.0 + word) as usize;
        self.words.get(at).copied().unwrap_or(0)
    }

    /// Whether a name is this one.
    fn is_name(&self, name: Const, text: &str) -> bool {
        match &self.template.constants[name.0 as usize] {
            Constant::String(units) => units.iter().copied().eq(text.encode_utf16()),
            Constant::Number(_) | Constant::Iterator => false,
        }
    }

    /// Notes bits in an arithmetic slot, unless they were seen before this code was made.
    fn note(&mut self, slot: Feedback, bits: u64) {
        if self.seen(slot, 0) & bits == bits {
            return;
        }
        let at = self.feedback(slot, 0);
        self.m.load64(T3, at);
        self.m.or64(T3, T3, bits as i64);
        self.m.store64(at, T3);
    }

    /// To `fail` unless `reg` is boxed as an int32.
    fn check_int(&mut self, reg: masm::Reg, fail: Label) {
        self.m.branch64(Cond::Below, reg, NUMTAG, fail);
    }

    /// To `fail` unless `reg` points to a cell (or is empty, which operands never are).
    fn check_cell(&mut self, reg: masm::Reg, fail: Label) {
        self.m.branch_test64(TestCond::NonZero, reg, NOTCELL, fail);
    }

    /// `dst = src` as a value, the upper half of `src` being 0.
    fn box_int(&mut self, dst: masm::Reg, src: masm::Reg) {
        self.m.or64(dst, src, NUMTAG);
    }

    /// `dst = src` as a value. NaNs become the canonical one.
    fn box_double(&mut self, dst: masm::Reg, src: FReg) {
        let ordered = self.m.near_label();
        self.m.mov_bits_from_f64(dst, src);
        self.m.sub64(dst, dst, NUMTAG);
        self.m.branch_f64(FCond::Ordered, src, src, ordered);
        self.m.mov_imm64(dst, Value::NAN.bits());
        self.m.bind(ordered);
    }

    /// As [`Self::box_double`], with what is rare behind the body.
    fn box_double_inline(&mut self, dst: masm::Reg, src: FReg) {
        let rejoin = self.m.label();
        let nan = self.deferred(move |c| {
            c.m.mov_imm64(dst, Value::NAN.bits());
            c.m.jump(rejoin);
        });
        self.m.mov_bits_from_f64(dst, src);
        self.m.sub64(dst, dst, NUMTAG);
        self.m.branch_f64(FCond::Unordered, src, src, nan);
        self.m.bind(rejoin);
    }

    /// As [`Self::unbox_number`], where a double is likely: an int32 is converted behind the body.
    fn unbox_likely_double(&mut self, dst: FReg, src: masm::Reg, fail: Label) {
        let rejoin = self.m.label();
        let int = self.deferred(move |c| {
            c.m.f64_from_i32(dst, src);
            c.m.jump(rejoin);
        });
        self.m.branch64(Cond::AboveEq, src, NUMTAG, int);
        self.m.branch_test64(TestCond::Zero, src, NUMTAG, fail);
        self.m.add64(T3, src, NUMTAG);
        self.m.mov_f64_from_bits(dst, T3);
        self.m.bind(rejoin);
    }

    /// `dst` = the number in `src`, or to `fail` where it is none. Overwrites `T3`.
    fn unbox_number(&mut self, dst: FReg, src: masm::Reg, fail: Label) {
        let int = self.m.near_label();
        let done = self.m.near_label();
        self.m.branch64(Cond::AboveEq, src, NUMTAG, int);
        self.m.branch_test64(TestCond::Zero, src, NUMTAG, fail);
        self.m.add64(T3, src, NUMTAG);
        self.m.mov_f64_from_bits(dst, T3);
        self.m.jump(done);
        self.m.bind(int);
        self.m.f64_from_i32(dst, src);
        self.m.bind(done);
    }

    /// `dst` = the double in `src`, which is boxed as one.
    fn unbox_double(&mut self, dst: FReg, src: masm::Reg) {
        self.m.add64(T3, src, NUMTAG);
        self.m.mov_f64_from_bits(dst, T3);
    }

    /// The write barrier after a store into the cell in `T2`. Overwrites `T5` and `T6`, and all temporaries where it is slow.
    fn barrier(&mut self) {
        let rejoin = self.m.label();
        let slow = self.deferred(move |c| {
            c.save_offset();
            c.call_stub(Stub::Barrier);
            c.m.jump(rejoin);
        });
        self.m.load8(T5, mem(T2, crate::heap::cell::STATE_OFFSET as i32));
        self.m.load8(T6, abi::barrier_state());
        self.m.branch32(Cond::Eq, T5, T6, slow);
        self.m.bind(rejoin);
    }

    fn instruction(&mut self, inst: Inst) {
        match inst {
            Inst::Mov(i) => {
                self.load(T0, i.src);
                self.store(i.dst, T0);
            }
            Inst::LoadInt(i) => self.store_value(i.dst, Value::int(i.value.0)),
            Inst::LoadConst(i) => self.load_const(i),
            Inst::LoadUndefined(i) => self.store_value(i.dst, Value::UNDEFINED),
            Inst::LoadNull(i) => self.store_value(i.dst, Value::NULL),
            Inst::LoadTrue(i) => self.store_value(i.dst, Value::TRUE),
            Inst::LoadFalse(i) => self.store_value(i.dst, Value::FALSE),
            Inst::LoadEmpty(i) => self.store_value(i.dst, Value::EMPTY),

            Inst::Add(i) => self.binary(Op::Add, i.dst, i.lhs, arith::Rhs::Reg(i.rhs), i.fb),
            Inst::Sub(i) => self.binary(Op::Sub, i.dst, i.lhs, arith::Rhs::Reg(i.rhs), i.fb),
            Inst::Mul(i) => self.binary(Op::Mul, i.dst, i.lhs, arith::Rhs::Reg(i.rhs), i.fb),
            Inst::Div(i) => self.divide(Op::Div, i.dst, i.lhs, arith::Rhs::Reg(i.rhs), i.fb),
            Inst::Mod(i) => self.remainder(Op::Mod, i.dst, i.lhs, arith::Rhs::Reg(i.rhs)),
            Inst::BitAnd(i) => self.bits(Op::BitAnd, i.dst, i.lhs, arith::Rhs::Reg(i.rhs), i.fb),
            Inst::BitOr(i) => self.bits(Op::BitOr, i.dst, i.lhs, arith::Rhs::Reg(i.rhs), i.fb),
            Inst::BitXor(i) => self.bits(Op::BitXor, i.dst, i.lhs, arith::Rhs::Reg(i.rhs), i.fb),
            Inst::Shl(i) => self.bits(Op::Shl, i.dst, i.lhs, arith::Rhs::Reg(i.rhs), i.fb),
            Inst::Shr(i) => self.bits(Op::Shr, i.dst, i.lhs, arith::Rhs::Reg(i.rhs), i.fb),
            Inst::UShr(i) => self.bits(Op::UShr, i.dst, i.lhs, arith::Rhs::Reg(i.rhs), i.fb),
            Inst::AddI(i) => self.binary(Op::AddI, i.dst, i.lhs, arith::Rhs::Imm(i.imm.0), i.fb),
            Inst::SubI(i) => self.binary(Op::SubI, i.dst, i.lhs, arith::Rhs::Imm(i.imm.0), i.fb),
            Inst::MulI(i) => self.binary(Op::MulI, i.dst, i.lhs, arith::Rhs::Imm(i.imm.0), i.fb),
            Inst::DivI(i) => self.divide(Op::DivI, i.dst, i.lhs, arith::Rhs::Imm(i.imm.0), i.fb),
            Inst::ModI(i) => self.remainder(Op::ModI, i.dst, i.lhs, arith::Rhs::Imm(i.imm.0)),
            Inst::BitAndI(i) => self.bits(Op::BitAndI, i.dst, i.lhs, arith::Rhs::Imm(i.imm.0), i.fb),
            Inst::BitOrI(i) => self.bits(Op::BitOrI, i.dst, i.lhs, arith::Rhs::Imm(i.imm.0), i.fb),
            Inst::BitXorI(i) => self.bits(Op::BitXorI, i.dst, i.lhs, arith::Rhs::Imm(i.imm.0), i.fb),
            Inst::ShlI(i) => self.bits(Op::ShlI, i.dst, i.lhs, arith::Rhs::Imm(i.imm.0), i.fb),
            Inst::ShrI(i) => self.bits(Op::ShrI, i.dst, i.lhs, arith::Rhs::Imm(i.imm.0), i.fb),
            Inst::UShrI(i) => self.bits(Op::UShrI, i.dst, i.lhs, arith::Rhs::Imm(i.imm.0), i.fb),
            Inst::Neg(i) => self.negate(i),
            Inst::ToNumber(i) => self.number(Op::ToNumber, i.dst, i.src),
            Inst::ToNumeric(i) => self.number(Op::ToNumeric, i.dst, i.src),
            Inst::Inc(i) => self.binary(Op::Inc, i.dst, i.src, arith::Rhs::Imm(1), i.fb),
            Inst::Dec(i) => self.binary(Op::Dec, i.dst, i.src, arith::Rhs::Imm(-1), i.fb),
            Inst::BitNot(i) => self.bit_not(i),
            Inst::Not(i) => self.not(i),

            Inst::Eq(i) => self.loose_equals(Op::Eq, i.dst, i.lhs, i.rhs),
            Inst::Ne(i) => self.loose_equals(Op::Ne, i.dst, i.lhs, i.rhs),
            Inst::StrictEq(i) => self.strict_equals(Op::StrictEq, i.dst, i.lhs, i.rhs),
            Inst::StrictNe(i) => self.strict_equals(Op::StrictNe, i.dst, i.lhs, i.rhs),
            Inst::Less(i) => self.relation(Op::Less, i.dst, i.lhs, i.rhs, i.fb),
            Inst::LessEq(i) => self.relation(Op::LessEq, i.dst, i.lhs, i.rhs, i.fb),
            Inst::Greater(i) => self.relation(Op::Greater, i.dst, i.lhs, i.rhs, i.fb),
            Inst::GreaterEq(i) => self.relation(Op::GreaterEq, i.dst, i.lhs, i.rhs, i.fb),

            Inst::JumpAlways(i) => {
                let label = self.label_at(i.to.0);
                self.m.jump(label);
            }
            Inst::JumpLoop(i) => self.jump_loop(i),
            Inst::JumpIfTrue(i) => self.jump_if(i.src, i.to, true),
            Inst::JumpIfFalse(i) => self.jump_if(i.src, i.to, false),
            Inst::JumpIfNullish(i) => self.jump_if_nullish(i.src, i.to, true),
            Inst::JumpIfNotNullish(i) => self.jump_if_nullish(i.src, i.to, false),
            Inst::JumpIfUndefined(i) => self.jump_if_undefined(i.src, i.to, Cond::Eq),
            Inst::JumpIfNotUndefined(i) => self.jump_if_undefined(i.src, i.to, Cond::Ne),
            Inst::JumpIfObject(i) => self.jump_if_object(i),
            Inst::JLess(i) => self.jump_relation(Op::JLess, i.lhs, arith::Rhs::Reg(i.rhs), i.to, i.fb),
            Inst::JLessEq(i) => self.jump_relation(Op::JLessEq, i.lhs, arith::Rhs::Reg(i.rhs), i.to, i.fb),
            Inst::JGreater(i) => self.jump_relation(Op::JGreater, i.lhs, arith::Rhs::Reg(i.rhs), i.to, i.fb),
            Inst::JGreaterEq(i) => {
                self.jump_relation(Op::JGreaterEq, i.lhs, arith::Rhs::Reg(i.rhs), i.to, i.fb)
            }
            Inst::JNotLess(i) => self.jump_relation(Op::JNotLess, i.lhs, arith::Rhs::Reg(i.rhs), i.to, i.fb),
            Inst::JNotLessEq(i) => {
                self.jump_relation(Op::JNotLessEq, i.lhs, arith::Rhs::Reg(i.rhs), i.to, i.fb)
            }
            Inst::JNotGreater(i) => {
                self.jump_relation(Op::JNotGreater, i.lhs, arith::Rhs::Reg(i.rhs), i.to, i.fb)
            }
            Inst::JNotGreaterEq(i) => {
                self.jump_relation(Op::JNotGreaterEq, i.lhs, arith::Rhs::Reg(i.rhs), i.to, i.fb)
            }
            Inst::JLessI(i) => self.jump_relation(Op::JLessI, i.lhs, arith::Rhs::Imm(i.imm.0), i.to, i.fb),
            Inst::JLessEqI(i) => {
                self.jump_relation(Op::JLessEqI, i.lhs, arith::Rhs::Imm(i.imm.0), i.to, i.fb)
            }
            Inst::JGreaterI(i) => {
                self.jump_relation(Op::JGreaterI, i.lhs, arith::Rhs::Imm(i.imm.0), i.to, i.fb)
            }
            Inst::JGreaterEqI(i) => {
                self.jump_relation(Op::JGreaterEqI, i.lhs, arith::Rhs::Imm(i.imm.0), i.to, i.fb)
            }
            Inst::JNotLessI(i) => {
                self.jump_relation(Op::JNotLessI, i.lhs, arith::Rhs::Imm(i.imm.0), i.to, i.fb)
            }
            Inst::JNotLessEqI(i) => {
                self.jump_relation(Op::JNotLessEqI, i.lhs, arith::Rhs::Imm(i.imm.0), i.to, i.fb)
            }
            Inst::JNotGreaterI(i) => {
                self.jump_relation(Op::JNotGreaterI, i.lhs, arith::Rhs::Imm(i.imm.0), i.to, i.fb)
            }
            Inst::JNotGreaterEqI(i) => {
                self.jump_relation(Op::JNotGreaterEqI, i.lhs, arith::Rhs::Imm(i.imm.0), i.to, i.fb)
            }
            Inst::JEq(i) => self.jump_loose_equals(Op::JEq, i.lhs, i.rhs, i.to),
            Inst::JNe(i) => self.jump_loose_equals(Op::JNe, i.lhs, i.rhs, i.to),
            Inst::JStrictEq(i) => self.jump_strict_equals(Op::JStrictEq, i.lhs, i.rhs, i.to),
            Inst::JStrictNe(i) => self.jump_strict_equals(Op::JStrictNe, i.lhs, i.rhs, i.to),
            Inst::JStrictEqI(i) => self.jump_strict_equals_imm(i.lhs, i.imm, i.to, true),
            Inst::JStrictNeI(i) => self.jump_strict_equals_imm(i.lhs, i.imm, i.to, false),
            Inst::SwitchInt(i) => self.switch_int(i),

            Inst::GetGlobal(i) => self.get_global(Op::GetGlobal, i.dst, i.fb),
            Inst::GetGlobalOrUndefined(i) => self.get_global(Op::GetGlobalOrUndefined, i.dst, i.fb),
            Inst::SetGlobal(i) => self.set_global(i),
            Inst::CheckTdz(i) => self.check_empty(Op::CheckTdz, i.src, Cond::Eq),
            Inst::CheckThis(i) => self.check_empty(Op::CheckThis, i.src, Cond::Eq),
            Inst::CheckThisUnset(i) => self.check_empty(Op::CheckThisUnset, i.src, Cond::Ne),
            Inst::LoadCalleeEnv(i) => self.load_callee_env(i),
            Inst::NewEnv(i) => self.new_env(i),
            Inst::NewObject(i) => self.new_object(i),
            Inst::GetEnv(i) => self.get_env(i),
            Inst::GetEnvChecked(i) => self.get_env_checked(i),
            Inst::SetEnv(i) => self.set_env(i),
            Inst::SetEnvChecked(i) => self.set_env_checked(i),

            Inst::GetNamed(i) => self.get_named(i),
            Inst::SetNamed(i) => self.write_named(Op::SetNamed, Stub::SetNamed, i.obj, i.src, i.fb),
            Inst::DefineNamed(i) => self.write_named(Op::DefineNamed, Stub::DefineNamed, i.obj, i.src, i.fb),
            Inst::GetElem(i) => self.get_elem(i),
            Inst::SetElem(i) => self.set_elem(i),
            Inst::ToPropertyKey(i) => self.property_key(i),
            Inst::ElemKey(i) => self.elem_key(i),
            Inst::RequireObjectCoercible(i) => self.require_object_coercible(i),
            Inst::RequireObject(i) => self.require_object(i),
            Inst::GetHomeObject(i) => self.get_home_object(i),

            Inst::Call(i) => self.call(i),
            Inst::Construct(i) => self.construct(i),
            Inst::Return(i) => self.ret(i),
            Inst::CoerceThis(_) => self.coerce_this(),
            Inst::Debugger(_) => {}

            // Whole instructions in Rust.
            Inst::IterOpenArray(i) => self.call_op_and_branch(Op::IterOpenArray, i.opened),
            Inst::IterStep(i) => self.call_op_and_branch(Op::IterStep, i.ready),
            Inst::IterNext(i) => self.call_op_and_branch(Op::IterNext, i.done),
            Inst::ForInNext(i) => self.call_op_and_branch(Op::ForInNext, i.done),
            Inst::Exp(_)
            | Inst::Typeof(_)
            | Inst::InstanceOf(_)
            | Inst::In(_)
            | Inst::InitGlobal(_)
            | Inst::DeclareGlobals(_)
            | Inst::DeclareGlobalFunction(_)
            | Inst::ThrowConstAssign(_)
            | Inst::ThrowError(_)
            | Inst::CopyEnv(_)
            | Inst::GetSuper(_)
            | Inst::SetSuper(_)
            | Inst::DeleteNamed(_)
            | Inst::DeleteElem(_)
            | Inst::DeleteGlobal(_)
            | Inst::DefineElem(_)
            | Inst::DefineMethod(_)
            | Inst::DefineGetter(_)
            | Inst::DefineSetter(_)
            | Inst::SetLiteralProto(_)
            | Inst::SetFunctionName(_)
            | Inst::SetHomeObject(_)
            | Inst::CopyDataProperties(_)
            | Inst::GetPrototype(_)
            | Inst::NewPrivateName(_)
            | Inst::GetPrivate(_)
            | Inst::SetPrivate(_)
            | Inst::DefinePrivate(_)
            | Inst::HasPrivate(_)
            | Inst::NewArray(_)
            | Inst::ArrayAppend(_)
            | Inst::ArraySpread(_)
            | Inst::NewClosure(_)
            | Inst::NewClass(_)
            | Inst::GetTemplateObject(_)
            | Inst::Concat(_)
            | Inst::NewRegExp(_)
            | Inst::CallSpread(_)
            | Inst::CallEval(_)
            | Inst::ResolveName(_)
            | Inst::ToObject(_)
            | Inst::ConstructSpread(_)
            | Inst::Throw(_)
            | Inst::LoadNewTarget(_)
            | Inst::MapArguments(_)
            | Inst::IterOpen(_)
            | Inst::ThrowNotIterable(_)
            | Inst::IterSkip(_)
            | Inst::IterClose(_)
            | Inst::IterCloseSilently(_)
            | Inst::ForInOpen(_) => self.call_op(inst.op()),
        }
    }
}

/// The distance that an instruction may jump.
fn jump_of(inst: &Inst) -> Option<i32> {
    use crate::code::ops::{Operand, OperandKind};
    let has_jump = inst.op().info().operands.iter().any(|(_, kind)| *kind == OperandKind::Jump);
    if !has_jump {
        return None;
    }
    inst.operands().find_map(|operand| match operand {
        Operand::Jump(to) => Some(to.0),
        _ => None,
    })
}

/// The size of each op's instructions in units.
static UNITS: std::sync::LazyLock<[u8; 256]> = std::sync::LazyLock::new(|| {
    let mut units = [1; 256];
    for &op in Op::all() {
        units[op as usize] = op.units() as u8;
    }
    units
});

const _: () = assert!(NUMBER_TAG.wrapping_neg() == crate::value::DOUBLE_OFFSET);
