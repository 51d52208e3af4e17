//! Calls and constructions by a window in the frame.

use super::{Lower, class, helpers_index};
use crate::code::frame;
use crate::code::linked;
use crate::code::ops::Inst;
use crate::heap::cell::{CellKind, FIRST_OBJECT_KIND, KIND_OFFSET};
use crate::jit::helpers::Helper;
use crate::jit::opt::graph::Node;
use crate::object::layout;
use tierlock_codegen::ir::{AliasClass, MemKind, Type, Value};

impl Lower<'_> {
    /// Calls what the window's callee is: compiled functions at once, anything else in Rust.
    pub fn call(&mut self, node: Node, base: u16, at: u32, args: &[Node]) -> Value {
        let argc = args.len() as i32 - 2;
        let callee = self.window(base, args);
        self.save_offset(at);
        let (plain, other, done) = (self.b.block(), self.b.block(), self.b.block());
        let result = self.b.block_param(done, Type::I64);
        let (look, cell) = (self.b.block(), self.is_cell(callee));
        self.b.set_cold(other);
        self.b.br(cell, look, &[], other, &[]);
        self.b.switch_to(look);
        let pointer = self.b.int_to_ptr(callee);
        let kind = self.load(MemKind::I8U, pointer, KIND_OFFSET, AliasClass::ANY);
        let wanted = self.b.const_i32(CellKind::Function as i32);
        let function = self.b.eq(kind, wanted);
        self.b.br(function, plain, &[], other, &[]);
        self.b.switch_to(plain);
        let code = self.load(MemKind::Ptr, pointer, layout::function::CODE.offset(), AliasClass::CONST);
        let value = self.enter(base, argc, 0, code);
        self.throwing(node, value);
        self.b.jump(done, &[value]);
        self.b.switch_to(other);
        let outcome = self.op_helper(self.inst(at).op());
        self.throwing(node, outcome);
        let dst = match self.inst(at) {
            Inst::Call(i) => i.dst,
            other => unreachable!("{other:?} is no call"),
        };
        let value = self.load(MemKind::I64, self.fp, self.frame_slot(dst.0), class::FRAME);
        self.b.jump(done, &[value]);
        self.b.switch_to(done);
        result
    }

    /// Fills a window from its callee on. Gives the callee.
    pub fn window(&mut self, base: u16, args: &[Node]) -> Value {
        let values: Vec<Value> = args.iter().map(|&arg| self.tagged(arg)).collect();
        for (index, &value) in values.iter().enumerate() {
            let register = base + (frame::CALLEE + index) as u16;
            self.store(MemKind::I64, value, self.fp, self.frame_slot(register), class::FRAME);
        }
        values[0]
    }

    /// Enters a code cell with the window at `base`.
    pub fn enter(&mut self, base: u16, argc: i32, flags: u8, code: Value) -> Value {
        let window = self.frame_slot(base);
        let own = self.frame_base();
        self.store(MemKind::Ptr, own, self.fp, window + 8 * frame::CALLER, class::FRAME);
        let state = self.b.const_i32(argc | i32::from(flags) << 24);
        self.store(MemKind::I32, state, self.fp, window + 8 * frame::STATE + 4, class::FRAME);
        self.store(MemKind::Ptr, code, self.fp, window + 8 * frame::CODE, class::FRAME);
        let entry = self.load(MemKind::Ptr, code, linked::OPT_ENTRY.offset(), class::CODE);
        let bytes = self.b.const_i64(window as i64);
        let callee_fp = self.b.ptr_add(self.fp, bytes);
        let argc = self.b.const_i32(argc);
        self.b.call_indirect(self.own, entry, &[self.cx, callee_fp, argc]).expect("it has a result")
    }

    /// Constructs by a window: what it makes for `this` in line where that is known, then the constructor's code.
    pub fn construct(&mut self, node: Node, base: u16, at: u32, args: &[Node]) -> Value {
        let argc = args.len() as i32 - 2;
        self.window(base, args);
        self.save_offset(at);
        let this = base + frame::THIS as u16;
        let (slow, call, result) = (self.b.block(), self.b.block(), self.b.block());
        let code = self.b.block_param(call, Type::Ptr);
        let value = self.b.block_param(result, Type::I64);
        match self.g.constructions.get(&node) {
            Some(&known) => {
                self.b.set_cold(slow);
                let code = self.prepare_construction([args[0], args[1]], known, self.frame_slot(this), slow);
                self.b.jump(call, &[code]);
            }
            None => self.b.jump(slow, &[]),
        }
        self.b.switch_to(slow);
        let prepared = self.frame_helper(helpers_index(Helper::PrepareConstruct));
        self.throwing(node, prepared);
        // The code cell's address plus 1, or else the result.
        let one = self.i64(1);
        let low = self.b.and(prepared, one);
        // Results of constructions are objects, whose addresses are even.
        let zero = self.i64(0);
        let is_code = self.b.ne(low, zero);
        let address = self.b.sub(prepared, one);
        let address = self.b.int_to_ptr(address);
        self.b.br(is_code, call, &[address], result, &[prepared]);
        self.b.switch_to(call);
        let constructed = self.enter(base, argc, frame::FLAG_CONSTRUCT, code);
        self.throwing(node, constructed);
        // What is no object gives way to the object made before, which is still in the window.
        let (look, made) = (self.b.block(), self.b.block());
        let cell = self.is_cell(constructed);
        self.b.br(cell, look, &[], made, &[]);
        self.b.switch_to(look);
        let pointer = self.b.int_to_ptr(constructed);
        let kind = self.load(MemKind::I8U, pointer, KIND_OFFSET, AliasClass::ANY);
        let first = self.b.const_i32(i32::from(FIRST_OBJECT_KIND));
        let object = self.b.ge_u(kind, first);
        self.b.br(object, result, &[constructed], made, &[]);
        self.b.switch_to(made);
        let object = self.load(MemKind::I64, self.fp, self.frame_slot(this), class::FRAME);
        self.b.jump(result, &[object]);
        self.b.switch_to(result);
        value
    }

    /// The code cell of what is a function in bytecode, else 0.
    pub fn function_code(&mut self, arg: Node) -> Value {
        let callee = self.tagged(arg);
        let cell = self.is_cell(callee);
        let (look, own, done) = (self.b.block(), self.b.block(), self.b.block());
        let result = self.b.block_param(done, Type::I64);
        let none = self.i64(0);
        self.b.br(cell, look, &[], done, &[none]);
        self.b.switch_to(look);
        let pointer = self.b.int_to_ptr(callee);
        let kind = self.load(MemKind::I8U, pointer, KIND_OFFSET, class::HEADER);
        let wanted = self.b.const_i32(CellKind::Function as i32);
        let is_function = self.b.eq(kind, wanted);
        self.b.br(is_function, own, &[], done, &[none]);
        self.b.switch_to(own);
        let code = self.load(MemKind::I64, pointer, layout::function::CODE.offset(), AliasClass::CONST);
        self.b.jump(done, &[code]);
        self.b.switch_to(done);
        result
    }
}
