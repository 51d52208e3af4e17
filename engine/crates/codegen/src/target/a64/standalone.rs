//! The code around functions that run alone: see [`standalone`](crate::standalone).

use tierlock_asm::a64::{self, Addr, Cond, FP, FpAccess, Fpr, Gpr, LR, PairAddr, SP, Shift, Width};
use tierlock_asm::buffer::FixupKind;
use tierlock_asm::{Arch, AsmError, Buffer, Code, RelocKind, Symbol, Target};

use crate::standalone::word;

const X: Width = Width::X;

/// Words of code, of operands that are known to fit.
struct Writer {
    buf: Buffer,
}

impl Writer {
    fn new() -> Writer {
        Writer { buf: Buffer::new(Arch::A64) }
    }

    fn word(&mut self, word: u32) {
        self.buf.put_a64(word);
    }

    fn fitting(&mut self, word: Option<u32>) {
        self.word(word.expect("the operand fits"));
    }

    fn load(&mut self, to: Gpr, state: Gpr, word: usize) {
        self.fitting(a64::ldr(X, to, Addr::Offset(state, word as i64 * 8)));
    }

    fn store(&mut self, from: Gpr, state: Gpr, word: usize) {
        self.fitting(a64::str(X, from, Addr::Offset(state, word as i64 * 8)));
    }

    fn store_double(&mut self, from: Fpr, state: Gpr, word: usize) {
        self.fitting(a64::str_fp(FpAccess::D, from, Addr::Offset(state, word as i64 * 8)));
    }

    fn saved_pairs() -> impl DoubleEndedIterator<Item = u8> {
        (19..28).step_by(2)
    }

    fn saved_double_pairs() -> impl DoubleEndedIterator<Item = u8> {
        (8..16).step_by(2)
    }

    /// Loads the address of the symbol, which [`Writer::finish_with_symbol`] puts behind the code.
    fn load_symbol(&mut self, to: Gpr) -> tierlock_asm::Label {
        let label = self.buf.label();
        let word = a64::ldr_literal(X, to, 0).expect("no distance fits");
        self.buf.put_a64_label(word, label, FixupKind::A64Literal19);
        label
    }

    fn finish_with_symbol(mut self, label: tierlock_asm::Label) -> Result<Code, AsmError> {
        if !self.buf.offset().is_multiple_of(8) {
            self.word(a64::nop());
        }
        self.buf.bind(label);
        self.buf.reloc(self.buf.offset(), RelocKind::Abs64, Symbol(0));
        self.buf.put(&[0; 8]);
        self.buf.note_data(8);
        self.buf.finish()
    }

    /// Repeats `body`, `count` less by `step` each time, until it would fall below zero.
    fn count_down(&mut self, count: Gpr, step: i64, body: impl FnOnce(&mut Writer)) {
        let (more, done) = (self.buf.label(), self.buf.label());
        self.buf.bind(more);
        self.fitting(a64::try_subs_imm(X, count, count, step));
        let branch = a64::b_cond(Cond::Lo, 0).expect("no distance fits");
        self.buf.put_a64_label(branch, done, FixupKind::A64Branch19);
        body(self);
        self.buf.put_a64_label(a64::b(0).expect("no distance fits"), more, FixupKind::A64Branch26);
        self.buf.bind(done);
    }

    /// Takes down the frame that [`entry`] made.
    fn leave(&mut self) {
        self.fitting(a64::try_add_imm(X, SP, SP, 16));
        for at in Writer::saved_double_pairs().rev() {
            let (first, second) = (Fpr::new(at), Fpr::new(at + 1));
            self.fitting(a64::ldp_fp(FpAccess::D, first, second, PairAddr::PostIndex(SP, 16)));
        }
        for at in Writer::saved_pairs().rev() {
            self.fitting(a64::ldp(X, Gpr::new(at), Gpr::new(at + 1), PairAddr::PostIndex(SP, 16)));
        }
        self.fitting(a64::ldp(X, FP, LR, PairAddr::PostIndex(SP, 16)));
        self.word(a64::ret());
    }
}

/// `extern "C" fn(function, state)`.
pub(crate) fn entry(_target: &Target) -> Result<Code, AsmError> {
    let mut w = Writer::new();
    let (function, state) = (a64::X16, a64::X19);
    w.word(a64::bti(a64::BtiTarget::Call));
    w.fitting(a64::stp(X, FP, LR, PairAddr::PreIndex(SP, -16)));
    w.word(a64::mov_reg(X, FP, SP));
    for at in Writer::saved_pairs() {
        w.fitting(a64::stp(X, Gpr::new(at), Gpr::new(at + 1), PairAddr::PreIndex(SP, -16)));
    }
    for at in Writer::saved_double_pairs() {
        let (first, second) = (Fpr::new(at), Fpr::new(at + 1));
        w.fitting(a64::stp_fp(FpAccess::D, first, second, PairAddr::PreIndex(SP, -16)));
    }
    w.fitting(a64::stp(X, a64::X1, a64::X1, PairAddr::PreIndex(SP, -16)));
    w.word(a64::mov_reg(X, function, a64::X0));
    w.word(a64::mov_reg(X, state, a64::X1));
    w.word(a64::mov_reg(X, a64::X2, SP));
    w.store(a64::X2, state, word::STACK_POINTER);
    // The arguments on the stack, two at a time, the last first.
    let (count, args, at) = (a64::X3, a64::X4, a64::X7);
    w.load(count, state, word::STACK_WORDS);
    w.fitting(a64::try_add_imm(X, args, state, word::FRAME as i64 * 8));
    w.count_down(count, 2, |w| {
        w.word(a64::add_shifted(X, at, args, count, Shift::Lsl, 3));
        w.fitting(a64::ldp(X, a64::X5, a64::X6, PairAddr::Offset(at, 0)));
        w.fitting(a64::stp(X, a64::X5, a64::X6, PairAddr::PreIndex(SP, -16)));
    });
    for at in 0..8u8 {
        w.load(Gpr::new(at), state, word::INT_ARGS + usize::from(at));
        let double = Addr::Offset(state, (word::FLOAT_ARGS + usize::from(at)) as i64 * 8);
        w.fitting(a64::ldr_fp(FpAccess::D, Fpr::new(at), double));
    }
    w.word(a64::blr(function));
    // The frame pointer alone is what every convention keeps: the state lies below all that was saved.
    let saved = Writer::saved_pairs().count() + Writer::saved_double_pairs().count();
    w.fitting(a64::try_add_imm(X, state, FP, -16 * (saved as i64 + 1)));
    w.fitting(a64::ldr(X, state, Addr::Offset(state, 0)));
    w.store(a64::X0, state, word::RESULT_INT);
    w.store_double(a64::V0, state, word::RESULT_FLOAT);
    w.load(a64::X2, state, word::STACK_POINTER);
    w.word(a64::mov_reg(X, SP, a64::X2));
    w.leave();
    w.buf.finish()
}

/// Where thunks go: `x16` has the exit's number, and `x17` the function's.
pub(crate) fn exit(_target: &Target) -> Result<Code, AsmError> {
    let mut w = Writer::new();
    let (state, own) = (a64::X0, a64::X1);
    w.fitting(a64::stp(X, state, own, PairAddr::PreIndex(SP, -16)));
    let address = w.load_symbol(state);
    for number in (2..=30).filter(|&number| number != 18) {
        w.store(Gpr::new(number), state, word::REGS + usize::from(number));
    }
    for number in 0..32 {
        w.store_double(Fpr::new(number), state, word::REGS + 32 + usize::from(number));
    }
    for reg in [state, own] {
        w.fitting(a64::ldr(X, a64::X2, Addr::PostIndex(SP, 8)));
        w.store(a64::X2, state, word::REGS + usize::from(reg.number()));
    }
    w.store(a64::X17, state, word::FUNCTION);
    w.fitting(a64::try_add_imm(X, a64::X16, a64::X16, 1));
    w.store(a64::X16, state, word::EXIT);
    // The frame, from the stack pointer to the frame pointer.
    let (from, to, left) = (a64::X3, a64::X4, a64::X2);
    w.word(a64::mov_reg(X, from, SP));
    w.word(a64::sub_reg(X, left, FP, from));
    w.store(left, state, word::FRAME_BYTES);
    w.fitting(a64::try_add_imm(X, to, state, word::FRAME as i64 * 8));
    w.count_down(left, 8, |w| {
        w.fitting(a64::ldr(X, own, Addr::index(from, left)));
        w.fitting(a64::str(X, own, Addr::index(to, left)));
    });
    w.load(a64::X2, state, word::STACK_POINTER);
    w.word(a64::mov_reg(X, SP, a64::X2));
    w.leave();
    w.finish_with_symbol(address)
}

/// Hands a function's number on to [`exit`].
pub(crate) fn thunk(_target: &Target, function: u32) -> Result<Code, AsmError> {
    let mut w = Writer::new();
    for &word in &a64::mov_imm_sequence(a64::X17, u64::from(function)) {
        w.word(word);
    }
    w.buf.reloc(w.buf.offset(), RelocKind::A64Branch26, Symbol(0));
    w.fitting(a64::b(0));
    w.buf.finish()
}

/// Jumps to any address. It may be called or jumped to.
pub(crate) fn far_jump(_target: &Target) -> Result<Code, AsmError> {
    let mut w = Writer::new();
    w.word(a64::bti(a64::BtiTarget::CallOrJump));
    let address = w.load_symbol(a64::X16);
    w.word(a64::br(a64::X16));
    w.finish_with_symbol(address)
}
