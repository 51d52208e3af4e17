//! The code behind an optimised function that its exits go to: it keeps all registers, has [`take`](super::exit::take) put the frames together, and runs T1
//! on one after the other, from the innermost. The function's own frame is the last, and takes the place of the native frame: however often code is left and entered again
//! in a loop, the machine stack does not fill with what nobody comes back to.
//!
//! Made when the function is installed, since it holds the address of the function's data.

use super::exit::{AREA_CONTEXT, AREA_FRAME, AREA_OWN_FRAME, AREA_RESULT, AREA_WORDS};
use tierlock_asm::a64::{self, Addr, FpAccess, PairAddr, Width};
use tierlock_asm::buffer::FixupKind;
use tierlock_asm::x64::{Alu, Assembler, Cc, Gpr, Mem, Size, Xmm};
use tierlock_asm::{Arch, AsmError, Buffer, Code, Target};

/// What the thunk refers to.
#[derive(Clone, Copy, Debug)]
pub struct Addresses {
    /// The function's data.
    pub data: u64,
    /// [`take`](super::exit::take).
    pub take: u64,
    /// [`after`](super::exit::after).
    pub after: u64,
    /// The stub that runs T1.
    pub resume: u64,
    /// The stub that goes on with T1 in place of the function's native frame.
    pub resume_in_place: u64,
}

/// The thunk of a function.
pub fn generate(target: &Target, addresses: Addresses) -> Result<Code, AsmError> {
    match target.arch {
        Arch::X64 => x64(addresses),
        Arch::A64 => a64(addresses),
    }
}

/// r11 has the exit's number; the frame is the function's.
fn x64(addresses: Addresses) -> Result<Code, AsmError> {
    const AREA_BYTES: i32 = 8 * AREA_WORDS as i32;
    let mut a = Assembler::default();
    let at = |word: usize| Mem::Base(Gpr::RSP, 8 * word as i32);
    let [back, again, own] = [(); 3].map(|()| a.buf.label());
    a.lea(Size::Q, Gpr::RSP, Mem::Base(Gpr::RSP, -AREA_BYTES));
    for number in (0..16).filter(|&number| Gpr(number) != Gpr::RSP) {
        a.mov_mr(Size::Q, at(usize::from(number)), Gpr(number));
    }
    for number in 0..16 {
        a.movsd_mr(at(32 + usize::from(number)), Xmm(number));
    }
    a.mov_rr(Size::Q, Gpr::RSI, Gpr::R11);
    a.mov_ri_long(Gpr::RDI, addresses.data);
    a.mov_rr(Size::Q, Gpr::RDX, Gpr::RSP);
    a.mov_rr(Size::Q, Gpr::RCX, Gpr::RBP);
    a.mov_ri_long(Gpr::RAX, addresses.take);
    a.call_r(Gpr::RAX);
    a.buf.bind(again);
    a.test_rr(Size::Q, Gpr::RAX, Gpr::RAX);
    a.jcc_l(Cc::E, back);
    a.mov_rm(Size::Q, Gpr::RDI, at(AREA_CONTEXT));
    a.mov_rm(Size::Q, Gpr::RSI, at(AREA_FRAME));
    a.mov_rr(Size::Q, Gpr::RDX, Gpr::RAX);
    a.alu_rm(Alu::Cmp, Size::Q, Gpr::RSI, at(AREA_OWN_FRAME));
    a.jcc_l(Cc::E, own);
    a.mov_ri_long(Gpr::RAX, addresses.resume);
    a.call_r(Gpr::RAX);
    a.mov_rr(Size::Q, Gpr::RDI, Gpr::RSP);
    a.mov_rr(Size::Q, Gpr::RSI, Gpr::RAX);
    a.mov_ri_long(Gpr::RAX, addresses.after);
    a.call_r(Gpr::RAX);
    a.jmp_l(again);
    a.buf.bind(own);
    a.mov_ri_long(Gpr::RAX, addresses.resume_in_place);
    a.mov_rr(Size::Q, Gpr::RSP, Gpr::RBP);
    a.pop(Gpr::RBP);
    a.jmp_r(Gpr::RAX);
    a.buf.bind(back);
    a.mov_rm(Size::Q, Gpr::RAX, at(AREA_RESULT));
    a.mov_rr(Size::Q, Gpr::RSP, Gpr::RBP);
    a.pop(Gpr::RBP);
    a.ret();
    a.buf.finish()
}

/// x16 has the exit's number; the frame is the function's.
fn a64(addresses: Addresses) -> Result<Code, AsmError> {
    const X: Width = Width::X;
    const AREA_BYTES: i64 = 8 * AREA_WORDS as i64;
    const _: () = assert!(AREA_BYTES % 16 == 0);
    let mut buf = Buffer::new(Arch::A64);
    let fit = |word: Option<u32>| word.expect("the operand fits");
    let at = |word: usize| Addr::Offset(a64::SP, 8 * word as i64);
    let address = |buf: &mut Buffer, reg, value| {
        for &word in &a64::mov_imm_sequence(reg, value) {
            buf.put_a64(word);
        }
    };
    buf.put_a64(fit(a64::try_add_imm(X, a64::SP, a64::SP, -AREA_BYTES)));
    for number in (0..29).filter(|&number| number != 18) {
        buf.put_a64(fit(a64::str(X, a64::Gpr::new(number), at(usize::from(number)))));
    }
    for number in 0..32u8 {
        buf.put_a64(fit(a64::str_fp(FpAccess::D, a64::Fpr::new(number), at(32 + usize::from(number)))));
    }
    buf.put_a64(a64::mov_reg(X, a64::X1, a64::X16));
    address(&mut buf, a64::X0, addresses.data);
    buf.put_a64(a64::mov_reg(X, a64::X2, a64::SP));
    buf.put_a64(a64::mov_reg(X, a64::X3, a64::FP));
    address(&mut buf, a64::X16, addresses.take);
    buf.put_a64(a64::blr(a64::X16));
    let [back, again, own] = [(); 3].map(|()| buf.label());
    buf.bind(again);
    buf.put_a64_label(fit(a64::cbz(X, a64::X0, 0)), back, FixupKind::A64Branch19);
    buf.put_a64(a64::mov_reg(X, a64::X2, a64::X0));
    buf.put_a64(fit(a64::ldr(X, a64::X0, at(AREA_CONTEXT))));
    buf.put_a64(fit(a64::ldr(X, a64::X1, at(AREA_FRAME))));
    buf.put_a64(fit(a64::ldr(X, a64::X17, at(AREA_OWN_FRAME))));
    buf.put_a64(a64::cmp_reg(X, a64::X1, a64::X17));
    buf.put_a64_label(fit(a64::b_cond(a64::Cond::Eq, 0)), own, FixupKind::A64Branch19);
    address(&mut buf, a64::X16, addresses.resume);
    buf.put_a64(a64::blr(a64::X16));
    buf.put_a64(a64::mov_reg(X, a64::X1, a64::X0));
    buf.put_a64(a64::mov_reg(X, a64::X0, a64::SP));
    address(&mut buf, a64::X16, addresses.after);
    buf.put_a64(a64::blr(a64::X16));
    buf.put_a64_label(fit(a64::b(0)), again, FixupKind::A64Branch26);
    buf.bind(own);
    address(&mut buf, a64::X16, addresses.resume_in_place);
    buf.put_a64(a64::mov_reg(X, a64::SP, a64::FP));
    buf.put_a64(fit(a64::ldp(X, a64::FP, a64::LR, PairAddr::PostIndex(a64::SP, 16))));
    buf.put_a64(a64::br(a64::X16));
    buf.bind(back);
    buf.put_a64(fit(a64::ldr(X, a64::X0, at(AREA_RESULT))));
    buf.put_a64(a64::mov_reg(X, a64::SP, a64::FP));
    buf.put_a64(fit(a64::ldp(X, a64::FP, a64::LR, PairAddr::PostIndex(a64::SP, 16))));
    buf.put_a64(a64::ret());
    buf.finish()
}
