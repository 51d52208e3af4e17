//! Function entry, calls and constructions: the call sequence that [`crate::jit::abi`] describes.

use super::Compiler;
use super::abi::{self, Stub, field};
use super::undefined;
use crate::code::frame;
use crate::code::linked::{self, callees};
use crate::code::ops::{Call, Construct, Feedback, Op, Reg};
use crate::heap::cell::{CellKind, FIRST_OBJECT_KIND, KIND_OFFSET};
use crate::jit::helpers::Helper;
use crate::jit::stubs::{load_called, load_feedback};
use crate::object::layout;
use crate::value::Value;
use tierlock_asm::masm::*;
use tierlock_fault::{Fault, is_planted};

/// More registers than this are filled by a loop.
const UNROLLED_FILL_MAX: usize = 16;

impl<'a, M: MacroAssembler> Compiler<'a, M> {
    /// Where calls enter: `FP` is the new frame, whose header and arguments are there; `T0` the code cell, `T1` the argument count.
    pub fn entry(&mut self) {
        let template = self.template;
        let returns_0 = self.m.label();
        let body = self.m.label();
        self.m.landing_pad();
        self.m.prologue(0);
        if template.kind.is_class_constructor() {
            let plain_call = self.deferred(move |c| {
                c.call_stub(Stub::Helper(Helper::ThrowClassCall));
                c.m.jump(returns_0);
            });
            let state = abi::state_high();
            let flags = Mem { offset: state.offset + 3, ..state };
            self.m.branch_test8(TestCond::Zero, flags, frame::FLAG_CONSTRUCT, plain_call);
        }
        if template.needs_arguments || template.needs_rest {
            self.m.load64(FEEDBACK, field(T0, linked::DATA));
            self.call_stub(Stub::Helper(Helper::EnterWithArguments));
            self.m.branch64(Cond::Eq, T0, 0, returns_0);
        } else {
            self.check_stack(returns_0);
            self.m.load64(FEEDBACK, field(T0, linked::DATA));
            self.fill_registers();
        }
        self.m.bind(body);
        let epilogue = returns_0;
        self.defer(epilogue, |c| {
            c.m.mov_imm64(T0, 0);
            c.m.epilogue();
            c.m.ret();
        });
    }

    /// A frame that would end above the limit is a stack overflow, or an interrupt where the limit is 0.
    fn check_stack(&mut self, returns_0: tierlock_asm::Label) {
        let fits = self.m.label();
        let too_high = self.deferred(move |c| {
            c.call_stub(Stub::Helper(Helper::CheckLimit));
            c.m.branch64(Cond::Eq, T0, 0, returns_0);
            load_called(&mut c.m);
            c.m.jump(fits);
        });
        let frame_bytes = 8 * i32::from(self.template.registers);
        self.m.load64(T2, abi::limit_address());
        self.m.add64(T3, FP, frame_bytes);
        self.m.branch64(Cond::Above, T3, mem(T2, 0), too_high);
        self.m.bind(fits);
    }

    /// Undefined for missing arguments, and for the registers that may be read before they are written.
    fn fill_registers(&mut self) {
        let template = self.template;
        let parameters = usize::from(template.parameters);
        let first_local = frame::FIRST_ARG + parameters;
        if parameters > 0 {
            let complete = self.m.label();
            let missing = self.deferred(move |c| {
                let more = c.m.label();
                c.m.mov_imm64(T3, Value::UNDEFINED.bits());
                c.m.bind(more);
                c.m.store64(mem_index(FP, T1, Scale::X8, 8 * frame::FIRST_ARG as i32), T3);
                c.m.add32(T1, T1, 1);
                c.m.branch32(Cond::Below, T1, parameters as i32, more);
                c.m.jump(complete);
            });
            self.m.branch32(Cond::Below, T1, parameters as i32, missing);
            self.m.bind(complete);
        }
        let read = undefined::registers_read_before_written(template);
        let fill: Vec<usize> =
            (first_local..usize::from(template.registers)).filter(|&r| read.contains(r)).collect();
        if fill.is_empty() {
            return;
        }
        self.m.mov_imm64(T3, Value::UNDEFINED.bits());
        if fill.len() <= UNROLLED_FILL_MAX {
            for register in fill {
                self.m.store64(abi::slot(Reg(register as u16)), T3);
            }
        } else {
            let more = self.m.label();
            let (first, last) = (fill[0], fill[fill.len() - 1]);
            self.m.mov_imm64(T1, first as u64);
            self.m.bind(more);
            self.m.store64(mem_index(FP, T1, Scale::X8, 0), T3);
            self.m.add32(T1, T1, 1);
            self.m.branch32(Cond::BelowEq, T1, last as i32, more);
        }
    }

    /// The function that the site has called needs no look at what it is; others are noted for the optimiser.
    pub fn call(&mut self, i: Call) {
        let rejoin = self.m.label();
        let known = self.m.label();
        let slow = self.slow_op(Op::Call, rejoin);
        let other = self.deferred(move |c| {
            c.check_cell(T1, slow);
            c.m.branch8(Cond::Ne, mem(T1, KIND_OFFSET as i32), CellKind::Function as u8, slow);
            c.m.load64(T0, field(T1, layout::function::CODE));
            for word in
                std::iter::once(callees::TARGET).chain(callees::OTHERS..callees::OTHERS + callees::OTHERS_MAX)
            {
                c.m.branch64_mem(Cond::Eq, c.feedback(i.fb, word), T0, known);
            }
            c.note_callee(i.base, i.fb, known);
        });
        self.load(T1, Reg(i.base.0 + frame::CALLEE as u16));
        self.m.branch64_mem(Cond::Ne, self.feedback(i.fb, callees::TARGET), T1, other);
        self.m.bind(known);
        if !is_planted(Fault::FrameState) {
            self.save_offset();
        }
        self.m.load64(T0, field(T1, layout::function::CODE));
        self.enter_callee(i.base, i.argc.0, 0);
        self.store(i.dst, T0);
        self.m.bind(rejoin);
    }

    /// Notes the callee of the window at `base`, in `T1` before and after, where the site has not given up on that, and goes on at `known`.
    fn note_callee(&mut self, base: Reg, slot: Feedback, known: tierlock_asm::Label) {
        let state = self.feedback(slot, callees::STATE);
        self.m.branch64_mem(Cond::Eq, state, callees::MANY as i32, known);
        self.m.branch64_mem(Cond::Eq, state, T1, known);
        self.save_offset();
        self.call_stub(Stub::Helper(Helper::NoteCallee));
        self.load(T1, Reg(base.0 + frame::CALLEE as u16));
        self.m.jump(known);
    }

    /// Calls the code cell in `T0` with the window at `base`; the result is in `T0`.
    fn enter_callee(&mut self, base: Reg, argc: u16, frame_flags: u8) {
        let window = 8 * i32::from(base.0);
        let exception = self.exception();
        self.m.store64(mem(FP, window + 8 * frame::CALLER as i32), FP);
        let state = i32::from(argc) | i32::from(frame_flags) << 24;
        self.m.store32_imm(mem(FP, window + 8 * frame::STATE as i32 + 4), state);
        self.m.store64(mem(FP, window + 8 * frame::CODE as i32), T0);
        self.m.add64(FP, FP, window);
        self.m.mov_imm32(T1, i32::from(argc));
        self.m.call_mem(field(T0, linked::ENTRY));
        self.m.sub64(FP, FP, window);
        load_feedback(&mut self.m);
        self.m.branch64(Cond::Eq, T0, 0, exception);
    }

    /// `this` is made by a stub, or in Rust, which also calls natives; a bytecode constructor is then called from here.
    pub fn construct(&mut self, i: Construct) {
        let done = self.m.label();
        let known = self.m.label();
        let other = self.deferred(move |c| {
            for word in callees::OTHERS..callees::OTHERS + callees::OTHERS_MAX {
                c.m.branch64_mem(Cond::Eq, c.feedback(i.fb, word), T1, known);
            }
            c.note_callee(i.base, i.fb, known);
        });
        self.load(T1, Reg(i.base.0 + frame::CALLEE as u16));
        self.m.branch64_mem(Cond::Ne, self.feedback(i.fb, callees::TARGET), T1, other);
        self.m.bind(known);
        self.save_offset();
        self.m.lea(T2, abi::slot(i.base));
        self.call_stub(Stub::Construct);
        self.m.branch_test32(TestCond::Zero, T0, 1, done);
        self.m.sub64(T0, T0, 1);
        self.enter_callee(i.base, i.argc.0, frame::FLAG_CONSTRUCT);
        // What is no object gives way to the object made before, which is still in the window.
        let not_object = self.deferred(move |c| {
            c.load(T0, Reg(i.base.0 + frame::THIS as u16));
            c.m.jump(done);
        });
        self.check_cell(T0, not_object);
        self.m.branch8(Cond::Below, mem(T0, KIND_OFFSET as i32), FIRST_OBJECT_KIND, not_object);
        self.m.bind(done);
        self.store(i.dst, T0);
    }
}
