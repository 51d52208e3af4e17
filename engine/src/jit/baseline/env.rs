//! Environments: captured variables in heap cells.

use super::Compiler;
use super::abi::{self, field};
use crate::code::frame;
use crate::code::ops::{
    Count, GetEnv, GetEnvChecked, LoadCalleeEnv, LoadConst, NewEnv, NewObject, Op, Reg, SetEnv, SetEnvChecked,
};
use crate::heap::cell::CellKind;
use crate::jit::stubs::header_word;
use crate::object::{ElementsKind, layout};
use crate::runtime::Context;
use crate::value::Value;
use tierlock_asm::masm::*;

/// Larger environments are made in Rust.
const INLINE_SLOTS_MAX: u16 = 12;

impl<'a, M: MacroAssembler> Compiler<'a, M> {
    pub fn load_const(&mut self, i: LoadConst) {
        let constant = self.constant(i.index);
        self.m.load64(T0, constant);
        self.store(i.dst, T0);
    }

    pub fn load_callee_env(&mut self, i: LoadCalleeEnv) {
        self.load(T1, Reg(frame::CALLEE as u16));
        self.m.load64(T0, field(T1, layout::function::ENVIRONMENT));
        self.store(i.dst, T0);
    }

    /// The `depth`-th ancestor of an environment into `T2`.
    fn ancestor(&mut self, env: Reg, depth: Count) {
        self.load(T2, env);
        for _ in 0..depth.0 {
            self.m.load64(T2, field(T2, layout::ENVIRONMENT_PARENT));
        }
    }

    fn env_slot(slot: Count) -> Mem {
        field(T2, layout::ENVIRONMENT_SLOTS.index(usize::from(slot.0)))
    }

    pub fn get_env(&mut self, i: GetEnv) {
        self.ancestor(i.env, i.depth);
        self.m.load64(T0, Self::env_slot(i.slot));
        self.store(i.dst, T0);
    }

    pub fn get_env_checked(&mut self, i: GetEnvChecked) {
        let rejoin = self.m.label();
        let throws = self.slow_op(Op::GetEnvChecked, rejoin);
        self.ancestor(i.env, i.depth);
        self.m.load64(T0, Self::env_slot(i.slot));
        self.m.branch64(Cond::Eq, T0, 0, throws);
        self.store(i.dst, T0);
        self.m.bind(rejoin);
    }

    pub fn set_env(&mut self, i: SetEnv) {
        self.ancestor(i.env, i.depth);
        self.load(T1, i.src);
        self.m.store64(Self::env_slot(i.slot), T1);
        self.barrier();
    }

    pub fn set_env_checked(&mut self, i: SetEnvChecked) {
        let rejoin = self.m.label();
        let throws = self.slow_op(Op::SetEnvChecked, rejoin);
        self.ancestor(i.env, i.depth);
        self.load(T1, i.src);
        self.m.branch64_mem(Cond::Eq, Self::env_slot(i.slot), 0, throws);
        self.m.store64(Self::env_slot(i.slot), T1);
        self.barrier();
        self.m.bind(rejoin);
    }

    /// `{}` of the shape that the site remembers; the capacity, and so the size, is the instruction's.
    pub fn new_object(&mut self, i: NewObject) {
        let capacity = Context::literal_capacity(i.capacity.0) as usize;
        let rejoin = self.m.label();
        let slow = self.slow_op(Op::NewObject, rejoin);
        let bytes = layout::inline_start(CellKind::Object) + 8 * capacity;
        let shape = self.feedback(i.fb, 0);
        self.m.load64(T3, shape);
        self.m.branch64(Cond::Eq, T3, 0, slow);
        self.allocate(bytes, header_word(CellKind::Object, ElementsKind::HoleyAny as u8, 0), slow);
        self.m.store64(field(T2, layout::SHAPE), T3);
        self.m.load64(T3, abi::empty_elements());
        self.m.store64(field(T2, layout::ELEMENTS), T3);
        self.store(i.dst, T2);
        self.m.bind(rejoin);
    }

    pub fn new_env(&mut self, i: NewEnv) {
        if i.size.0 > INLINE_SLOTS_MAX {
            return self.call_op(Op::NewEnv);
        }
        let rejoin = self.m.label();
        let slow = self.slow_op(Op::NewEnv, rejoin);
        let bytes = layout::ENVIRONMENT_SLOTS.offset() + 8 * usize::from(i.size.0);
        self.allocate(bytes, header_word(CellKind::Environment, 0, u32::from(i.size.0)), slow);
        self.load(T1, i.parent);
        self.m.store64(field(T2, layout::ENVIRONMENT_PARENT), T1);
        if i.size.0 > 0 {
            self.m.mov_imm64(T1, Value::UNDEFINED.bits());
        }
        for slot in 0..i.size.0 {
            self.m.store64(Self::env_slot(Count(slot)), T1);
        }
        self.store(i.dst, T2);
        self.m.bind(rejoin);
    }

    /// A new cell of a fixed size in `T2`, its header written and the rest of it empty; to `slow` where the current run is used up.
    /// Overwrites `T0` and `T1`.
    pub fn allocate(&mut self, bytes: usize, header: u64, slow: tierlock_asm::Label) {
        let range = abi::bump_range(bytes);
        let end = Mem { offset: range.offset + 8, ..range };
        self.m.load64(T2, range);
        self.m.add64(T1, T2, crate::heap::Heap::rounded_bytes(bytes) as i32);
        self.m.branch64(Cond::Above, T1, end, slow);
        self.m.store64(range, T1);
        self.m.store64_imm(mem(T2, 0), header);
    }
}
