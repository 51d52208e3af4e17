//! The code around functions that run alone: see [`standalone`](crate::standalone).

use tierlock_asm::x64::{Alu, Assembler, Cc, Gpr, Mem, Scale, Size, Xmm};
use tierlock_asm::{AsmError, Code, RelocKind, Symbol, Target};

use super::abi::{FLOAT_ARGS, INT_ARGS_OWN};
use crate::standalone::word;

/// What the entry code saves, below the frame pointer; the last is the state, and is nobody's.
const SAVED: [Gpr; 6] = [Gpr::RBX, Gpr::R12, Gpr::R13, Gpr::R14, Gpr::R15, Gpr::RSI];
/// Where the state is, from the frame pointer, which alone every convention keeps.
const STATE: i32 = -8 * SAVED.len() as i32;

fn at(base: Gpr, word: usize) -> Mem {
    Mem::Base(base, word as i32 * 8)
}

/// `extern "C" fn(function, state)`.
pub(crate) fn entry(_target: &Target) -> Result<Code, AsmError> {
    let mut a = Assembler::default();
    let (function, state) = (Gpr::RAX, Gpr::RBX);
    a.endbr64();
    a.push(Gpr::RBP);
    a.mov_rr(Size::Q, Gpr::RBP, Gpr::RSP);
    SAVED.into_iter().for_each(|reg| a.push(reg));
    a.mov_rr(Size::Q, function, Gpr::RDI);
    a.mov_rr(Size::Q, state, Gpr::RSI);
    a.mov_mr(Size::Q, at(state, word::STACK_POINTER), Gpr::RSP);
    // The arguments on the stack, the last first. Their number is even, so that the stack stays aligned.
    let (more, done) = (a.buf.near_label(), a.buf.near_label());
    a.mov_rm(Size::Q, Gpr::RCX, at(state, word::STACK_WORDS));
    a.buf.bind(more);
    a.alu_ri(Alu::Sub, Size::Q, Gpr::RCX, 1);
    a.jcc_l(Cc::B, done);
    a.push_m(Mem::Index(state, Gpr::RCX, Scale::X8, word::FRAME as i32 * 8));
    a.jmp_l(more);
    a.buf.bind(done);
    for (arg, reg) in INT_ARGS_OWN.into_iter().enumerate() {
        a.mov_rm(Size::Q, Gpr(reg.number()), at(state, word::INT_ARGS + arg));
    }
    for (arg, reg) in FLOAT_ARGS.into_iter().enumerate() {
        a.movsd_rm(Xmm(reg.number()), at(state, word::FLOAT_ARGS + arg));
    }
    a.call_r(function);
    a.mov_rm(Size::Q, state, Mem::Base(Gpr::RBP, STATE));
    a.mov_mr(Size::Q, at(state, word::RESULT_INT), Gpr::RAX);
    a.movsd_mr(at(state, word::RESULT_FLOAT), Xmm(0));
    a.mov_rm(Size::Q, Gpr::RSP, at(state, word::STACK_POINTER));
    leave(&mut a);
    a.buf.finish()
}

/// Takes down the frame that [`entry`] made.
fn leave(a: &mut Assembler) {
    SAVED.into_iter().rev().for_each(|reg| a.pop(reg));
    a.pop(Gpr::RBP);
    a.ret();
}

/// Where thunks go: r11 has the exit's number, and the function's number is on the stack.
pub(crate) fn exit(_target: &Target) -> Result<Code, AsmError> {
    let mut a = Assembler::default();
    let state = Gpr::RAX;
    a.push(state);
    a.mov_ri_long(state, 0);
    a.buf.reloc(a.buf.offset() - 8, RelocKind::Abs64, Symbol(0));
    for number in (0..16).filter(|&number| Gpr(number) != state && Gpr(number) != Gpr::RSP) {
        a.mov_mr(Size::Q, at(state, word::REGS + usize::from(number)), Gpr(number));
    }
    for number in 0..16 {
        a.movsd_mr(at(state, word::REGS + 32 + usize::from(number)), Xmm(number));
    }
    a.pop(Gpr::RCX);
    a.mov_mr(Size::Q, at(state, word::REGS + usize::from(state.0)), Gpr::RCX);
    a.pop(Gpr::RCX);
    a.mov_mr(Size::Q, at(state, word::FUNCTION), Gpr::RCX);
    a.alu_ri(Alu::Add, Size::Q, Gpr::R11, 1);
    a.mov_mr(Size::Q, at(state, word::EXIT), Gpr::R11);
    // The frame, from the stack pointer to the frame pointer.
    a.mov_rr(Size::Q, Gpr::RDX, Gpr::RBP);
    a.alu_rr(Alu::Sub, Size::Q, Gpr::RDX, Gpr::RSP);
    a.mov_mr(Size::Q, at(state, word::FRAME_BYTES), Gpr::RDX);
    let (more, done) = (a.buf.near_label(), a.buf.near_label());
    a.buf.bind(more);
    a.alu_ri(Alu::Sub, Size::Q, Gpr::RDX, 8);
    a.jcc_l(Cc::B, done);
    a.mov_rm(Size::Q, Gpr::RCX, Mem::Index(Gpr::RSP, Gpr::RDX, Scale::X1, 0));
    a.mov_mr(Size::Q, Mem::Index(state, Gpr::RDX, Scale::X1, word::FRAME as i32 * 8), Gpr::RCX);
    a.jmp_l(more);
    a.buf.bind(done);
    a.mov_rm(Size::Q, Gpr::RSP, at(state, word::STACK_POINTER));
    leave(&mut a);
    a.buf.finish()
}

/// Hands a function's number on to [`exit`].
pub(crate) fn thunk(_target: &Target, function: u32) -> Result<Code, AsmError> {
    let mut a = Assembler::default();
    a.push_i(function as i32);
    a.jmp_symbol(Symbol(0));
    a.buf.finish()
}

/// Jumps to any address.
pub(crate) fn far_jump(_target: &Target) -> Result<Code, AsmError> {
    let mut a = Assembler::default();
    a.mov_ri_long(Gpr::R11, 0);
    a.buf.reloc(a.buf.offset() - 8, RelocKind::Abs64, Symbol(0));
    a.jmp_r(Gpr::R11);
    a.buf.finish()
}
