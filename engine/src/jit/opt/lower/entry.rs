//! What a compiled function does before its first instruction: checks of the stacks, missing arguments.

use super::{Lower, class, helpers_index};
use crate::code::frame;
use crate::heap::stack::{MACHINE_STACK_RESERVE, UNCHECKED_BYTES};
use crate::jit::abi;
use crate::jit::helpers::Helper;
use crate::jit::opt::graph::Effects;
use tierlock_codegen::ir::{AliasClass, MemKind, Value};

impl Lower<'_> {
    pub fn entry(&mut self) {
        // At a loop, whoever enters it has looked at the stacks.
        if self.in_loop {
            return;
        }
        let g = self.g;
        let template = &g.frames[0].template;
        let mut nodes = g.blocks.iter().flat_map(|block| &block.nodes);
        let leaf = !nodes.any(|&node| g.node(node).op.effects().has(Effects::CALLS));
        if !leaf {
            let address = self.b.stack_addr(self.slot);
            let address = self.b.ptr_to_int(address);
            let reserve = self.b.const_i64(MACHINE_STACK_RESERVE as i64);
            let address = self.b.sub(address, reserve);
            let low = self.b.load(MemKind::I64, self.cx, abi::machine_stack_low().offset, AliasClass::CONST);
            let fits = self.b.gt_u(address, low);
            self.or_return_0(fits, Helper::NativeOverflow);
        }
        if template.kind.is_class_constructor() {
            let flags = self.load(MemKind::I8U, self.fp, 8 * frame::STATE + 7, class::FRAME);
            let bit = self.b.const_i32(i32::from(frame::FLAG_CONSTRUCT));
            let constructs = self.b.and(flags, bit);
            self.or_return_0(constructs, Helper::ThrowClassCall);
        }
        if template.needs_arguments || template.needs_rest {
            let result = self.helper(helpers_index(Helper::EnterWithArguments), self.fp);
            return self.throwing_to(None, result);
        }
        // A frame that nothing is called from only is in memory when it is left, and the stack has room for that behind its limit. What is called from it then, by T1, is
        // looked at by the stub that enters this.
        let bytes = 8 * usize::from(template.registers);
        if !leaf || bytes > UNCHECKED_BYTES {
            let limit = self.b.load(MemKind::Ptr, self.cx, abi::limit_address().offset, AliasClass::CONST);
            let limit = self.b.load(MemKind::Ptr, limit, 0, AliasClass::ANY);
            let bytes = self.b.const_i64(bytes as i64);
            let end = self.b.ptr_add(self.fp, bytes);
            let fits = self.b.le_u(end, limit);
            self.otherwise_check(fits, Helper::CheckLimit);
        }
        if template.parameters > 0 {
            let parameters = self.b.const_i32(i32::from(template.parameters));
            let complete = self.b.ge_u(self.argc, parameters);
            self.otherwise_check(complete, Helper::FillArguments);
        }
    }

    /// Calls a helper that throws, and returns 0, where the condition does not hold.
    fn or_return_0(&mut self, condition: Value, helper: Helper) {
        let (cold, done) = (self.b.block(), self.b.block());
        self.b.set_cold(cold);
        self.b.br(condition, done, &[], cold, &[]);
        self.b.switch_to(cold);
        self.helper(helpers_index(helper), self.fp);
        let zero = self.i64(0);
        self.b.ret(zero);
        self.b.switch_to(done);
    }

    /// Calls a helper that may throw where the condition does not hold.
    fn otherwise_check(&mut self, condition: Value, helper: Helper) {
        let (cold, done) = (self.b.block(), self.b.block());
        self.b.set_cold(cold);
        self.b.br(condition, done, &[], cold, &[]);
        self.b.switch_to(cold);
        let result = self.helper(helpers_index(helper), self.fp);
        self.throwing_to(None, result);
        self.b.jump(done, &[]);
        self.b.switch_to(done);
    }
}
