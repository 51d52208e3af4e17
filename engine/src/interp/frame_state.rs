//! Where the interpreter is: the frame's base, the instruction, and the function's words, held in machine registers.

use crate::code::frame;
use crate::code::linked::{self, Code};
use crate::code::ops::{Const, Count, Feedback, Index, Inst, Jump, Op, Reg};
use crate::heap::cell::{Cell, FIRST_OBJECT_KIND, Field};
use crate::ic;
use crate::object::{PropertyKey, layout};
use crate::value::Value;

/// See the module's text. `Copy`; valid while its frame is on the VM stack.
#[derive(Clone, Copy)]
pub struct FrameState {
    registers: *mut u64,
    pc: *const u16,
    /// The function's first unit.
    units: *const u16,
    /// Constants; feedback follows.
    words: *mut u64,
    feedback: *mut u64,
}

impl FrameState {
    /// The frame at `fp`, about to execute the instruction at `offset`.
    #[inline(always)]
    pub fn load(fp: usize, offset: u32) -> FrameState {
        let registers = fp as *mut u64;
        // SAFETY: `fp` is the base of a laid-out frame, whose code slot holds a live code cell.
        let code = unsafe { Cell::from_address(registers.add(frame::CODE).read() as usize) };
        let units = code.get(linked::UNITS) as *const u16;
        let words = code.get(linked::DATA) as *mut u64;
        // SAFETY: offsets and word indices come from the function's own verified bytecode.
        unsafe {
            FrameState {
                registers,
                pc: units.add(offset as usize),
                units,
                words,
                feedback: words.add(code.get(linked::FEEDBACK_START) as usize),
            }
        }
    }

    /// The frame's base.
    #[inline(always)]
    pub fn fp(self) -> usize {
        self.registers as usize
    }

    /// The running function.
    #[inline(always)]
    pub fn code(self) -> Code {
        // SAFETY: as in `load`.
        Code::at(unsafe { Cell::from_address(self.registers.add(frame::CODE).read() as usize) })
    }

    /// Unit `index` of the current instruction.
    #[inline(always)]
    pub fn unit(self, index: usize) -> u16 {
        // SAFETY: verified bytecode: whole instructions, and control never leaves it.
        unsafe { self.pc.add(index).read() }
    }

    /// The current opcode.
    #[inline(always)]
    pub fn op(self) -> Op {
        // SAFETY: verified bytecode holds known opcodes, and `Op` is a `u8` numbered from 0.
        unsafe { std::mem::transmute::<u8, Op>(self.pc.read() as u8) }
    }

    /// Goes on `units` further.
    #[inline(always)]
    pub fn advance(&mut self, units: usize) {
        // SAFETY: as in `unit`.
        self.pc = unsafe { self.pc.add(units) };
    }

    /// Jumps.
    #[inline(always)]
    pub fn jump(&mut self, to: Jump) {
        // SAFETY: as in `unit`.
        self.pc = unsafe { self.pc.offset(to.0 as isize) };
    }

    /// Reads a register.
    #[inline(always)]
    pub fn get(self, register: Reg) -> Value {
        // SAFETY: verified bytecode names registers of the frame, which `push_frame` found room for.
        Value::from_bits(unsafe { self.registers.add(usize::from(register.0)).read() })
    }

    /// Writes a register.
    #[inline(always)]
    pub fn set(self, register: Reg, value: Value) {
        // SAFETY: as in `get`.
        unsafe { self.registers.add(usize::from(register.0)).write(value.bits()) };
    }

    /// The address of a register.
    #[inline(always)]
    pub fn slot_address(self, register: Reg) -> usize {
        self.fp() + 8 * usize::from(register.0)
    }

    /// Copies of `count` registers.
    pub fn window(self, base: Reg, count: Count) -> Vec<Value> {
        (0..count.0).map(|i| self.get(Reg(base.0 + i))).collect()
    }

    /// Callee, `this` and argument list of a spread call.
    pub fn spread_window(self, base: Reg) -> (Value, Value, Cell) {
        let at = |slot: usize| self.get(Reg(base.0 + slot as u16));
        (at(frame::CALLEE), at(frame::THIS), Cell::of(at(frame::FIRST_ARG)))
    }

    /// A constant.
    #[inline(always)]
    pub fn constant(self, index: Const) -> Value {
        // SAFETY: verified bytecode.
        Value::from_bits(unsafe { self.words.add(index.0 as usize).read() })
    }

    /// A name constant as a property key.
    #[inline(always)]
    pub fn key(self, name: Const) -> PropertyKey {
        PropertyKey::of_cell(Cell::of(self.constant(name)))
    }

    /// A word of feedback.
    #[inline(always)]
    pub fn feedback(self, slot: Feedback, word: u32) -> u64 {
        // SAFETY: verified bytecode.
        unsafe { self.feedback.add((slot.0 + word) as usize).read() }
    }

    /// Sets bits in a word of feedback.
    #[inline(always)]
    pub fn add_feedback(self, slot: Feedback, bits: u64) {
        // SAFETY: verified bytecode; only this thread touches feedback.
        unsafe { *self.feedback.add(slot.0 as usize) |= bits };
    }

    /// Writes the offset of the current instruction into the frame.
    #[inline(always)]
    pub fn save_offset(self) {
        // SAFETY: the frame is live. The function's units start at a fixed address and the offset fits 32 bits.
        unsafe {
            let offset = self.pc.offset_from(self.units) as u32;
            self.registers.add(frame::STATE).cast::<u32>().write(offset);
        }
    }

    /// The offset last saved.
    pub fn saved_offset(self) -> u32 {
        // SAFETY: the frame is live.
        unsafe { self.registers.add(frame::STATE).cast::<u32>().read() }
    }

    /// The flags of the frame.
    #[inline(always)]
    pub fn flags(self) -> u8 {
        // SAFETY: the frame is live.
        (unsafe { self.registers.add(frame::STATE).read() } >> 56) as u8
    }

    /// The calling frame, at its call.
    #[inline(always)]
    pub fn caller(self) -> FrameState {
        // SAFETY: this frame was pushed by an interpreted call, so the link is to a laid-out frame that saved its offset.
        let fp = unsafe { self.registers.add(frame::CALLER).read() } as usize;
        // SAFETY: as above.
        let offset = unsafe { (fp as *const u64).add(frame::STATE).cast::<u32>().read() };
        FrameState::load(fp, offset)
    }

    /// The calling frame after its call has produced `value`: the result is stored and the instruction passed.
    #[inline(always)]
    pub fn caller_after_call(self, value: Value) -> FrameState {
        let mut caller = self.caller();
        let construct = self.flags() & frame::FLAG_CONSTRUCT != 0;
        let is_object = || Cell::try_of(value).is_some_and(Cell::is_object);
        let value = if construct && !is_object() { self.get(Reg(frame::THIS as u16)) } else { value };
        let dst = Reg(caller.unit(1));
        caller.set(dst, value);
        // `Call` and `Construct` have the same length; nothing else pushes interpreted frames.
        caller.advance(crate::code::ops::Call::UNITS);
        caller
    }

    /// After an exception that left this activation: nothing of the frame is to be searched again.
    pub fn abandon(&mut self) {
        // SAFETY: the frame is live. No handler covers the last possible offset.
        unsafe { self.registers.add(frame::STATE).cast::<u32>().write(u32::MAX) };
    }

    /// Counts a back edge; true where the function's countdown has run out.
    #[inline(always)]
    pub fn count_back_edge(self) -> bool {
        let code = self.code().cell();
        let left = code.get(linked::COUNTDOWN);
        code.init(linked::COUNTDOWN, left.saturating_sub(1));
        left <= 1
    }

    /// Where a [`crate::code::ops::SwitchInt`] goes.
    pub fn switch_target(self, table: Index, value: Value) -> Option<Jump> {
        let number = value.to_number_if_number()?;
        let int = number as i32;
        if f64::from(int) != number {
            return None;
        }
        self.code().with(|data| {
            let table = &data.template.switches[table.0 as usize];
            let index = usize::try_from(i64::from(int) - i64::from(table.first)).ok()?;
            table.targets.get(index).filter(|&&target| target != 0).map(|&target| Jump(target))
        })
    }

    /// The value of the global that a feedback slot points to, where it has one.
    #[inline(always)]
    pub fn global_fast(self, slot: Feedback) -> Option<Value> {
        let value = Cell::of(Value::from_bits(self.feedback(slot, 0))).get(layout::global_cell::VALUE);
        if value.is_empty() { None } else { Some(value) }
    }

    /// An own data property inside the object, where the site's fast shape is the object's.
    #[inline(always)]
    pub fn get_named_fast(self, object: Value, slot: Feedback) -> Option<Value> {
        let cell = Cell::try_of(object)?;
        if cell.kind_byte() < FIRST_OBJECT_KIND {
            return None;
        }
        if cell.get(layout::SHAPE).address() as u64 != self.feedback(slot, ic::FAST_SHAPE) {
            return None;
        }
        Some(cell.get(Field::at(self.feedback(slot, ic::FAST_OFFSET) as usize)))
    }

    /// Where to store an existing own data property inside the object, where the site's fast shape is the object's.
    #[inline(always)]
    pub fn set_named_slot(self, object: Value, slot: Feedback) -> Option<(Cell, Field<Value>)> {
        let cell = Cell::try_of(object)?;
        if cell.kind_byte() < FIRST_OBJECT_KIND {
            return None;
        }
        if cell.get(layout::SHAPE).address() as u64 != self.feedback(slot, ic::FAST_SHAPE) {
            return None;
        }
        Some((cell, Field::at(self.feedback(slot, ic::FAST_OFFSET) as usize)))
    }

    /// The decoded instruction, for messages.
    #[allow(dead_code)]
    pub fn inst(&self) -> Option<Inst> {
        let units: Vec<u16> = (0..self.op().units()).map(|i| self.unit(i)).collect();
        Inst::decode(&units, 0)
    }
}
