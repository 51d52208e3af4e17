//! The walk over instructions, by op, and control flow.

use super::arith::{GREATER, GREATER_EQ, LESS, LESS_EQ, Relation};
use super::{Builder, LATER};
use crate::code::ops::{Feedback, Inst, Jump, Reg, SwitchInt};
use crate::code::{Constant, frame};
use crate::jit::opt::graph::{Binary, End, Node, Op, Rep};
use crate::value::Value;

impl<'a> Builder<'a> {
    pub fn instruction(&mut self, inst: &Inst) -> Result<(), String> {
        macro_rules! imm {
            ($imm:expr) => {
                self.push(Op::IntConst($imm), &[])
            };
        }
        macro_rules! binary {
            ($op:ident, $i:expr) => {{
                let operands = (self.get($i.lhs), self.get($i.rhs));
                self.binary(inst, Binary::$op, $i.dst, operands, $i.fb)
            }};
        }
        macro_rules! binary_imm {
            ($op:ident, $i:expr, $lhs:ident, $imm:expr) => {{
                let operands = (self.get($i.$lhs), imm!($imm));
                self.binary(inst, Binary::$op, $i.dst, operands, $i.fb)
            }};
        }
        macro_rules! bits {
            ($op:ident, $i:expr) => {{
                let operands = (self.get($i.lhs), self.get($i.rhs));
                self.bits(inst, Op::$op, $i.dst, operands, $i.fb)
            }};
        }
        macro_rules! bits_imm {
            ($op:ident, $i:expr) => {{
                let operands = (self.get($i.lhs), imm!($i.imm.0));
                self.bits(inst, Op::$op, $i.dst, operands, $i.fb)
            }};
        }
        macro_rules! relation {
            ($relation:expr, $i:expr) => {{
                let (a, b) = (self.get($i.lhs), self.get($i.rhs));
                match self.compare($relation, a, b, $i.fb) {
                    Some(node) => self.set($i.dst, node),
                    None => self.generic(inst),
                }
            }};
        }
        macro_rules! jump {
            ($relation:expr, $i:expr, $when:expr) => {{
                let operands = (self.get($i.lhs), self.get($i.rhs));
                self.jump_relation(inst, $relation, operands, $i.fb, $i.to, $when)
            }};
        }
        macro_rules! jump_imm {
            ($relation:expr, $i:expr, $when:expr) => {{
                let operands = (self.get($i.lhs), imm!($i.imm.0));
                self.jump_relation(inst, $relation, operands, $i.fb, $i.to, $when)
            }};
        }
        match *inst {
            Inst::Mov(i) => {
                let node = self.get(i.src);
                self.set(i.dst, node);
            }
            Inst::LoadInt(i) => {
                let node = imm!(i.value.0);
                self.set(i.dst, node);
            }
            Inst::LoadConst(i) => {
                let value = Value::from_bits(self.scope.snapshot.words[i.index.0 as usize]);
                self.set_constant(i.dst, value);
                if let Constant::String(_) = self.scope.snapshot.template.constants[i.index.0 as usize] {
                    let node = self.get(i.dst);
                    self.env.known.strings.insert(node, ());
                }
            }
            Inst::LoadUndefined(i) => self.set_constant(i.dst, Value::UNDEFINED),
            Inst::LoadNull(i) => self.set_constant(i.dst, Value::NULL),
            Inst::LoadTrue(i) => self.set_constant(i.dst, Value::TRUE),
            Inst::LoadFalse(i) => self.set_constant(i.dst, Value::FALSE),
            Inst::LoadEmpty(i) => self.set_constant(i.dst, Value::EMPTY),

            Inst::Add(i) => binary!(Add, i),
            Inst::Sub(i) => binary!(Sub, i),
            Inst::Mul(i) => binary!(Mul, i),
            Inst::Div(i) => binary!(Div, i),
            Inst::Mod(i) => binary!(Mod, i),
            Inst::AddI(i) => binary_imm!(Add, i, lhs, i.imm.0),
            Inst::SubI(i) => binary_imm!(Sub, i, lhs, i.imm.0),
            Inst::MulI(i) => binary_imm!(Mul, i, lhs, i.imm.0),
            Inst::DivI(i) => binary_imm!(Div, i, lhs, i.imm.0),
            Inst::ModI(i) => binary_imm!(Mod, i, lhs, i.imm.0),
            Inst::Inc(i) => self.step(inst, i.dst, i.src, 1, i.fb),
            Inst::Dec(i) => self.step(inst, i.dst, i.src, -1, i.fb),
            Inst::BitAnd(i) => bits!(IntAnd, i),
            Inst::BitOr(i) => bits!(IntOr, i),
            Inst::BitXor(i) => bits!(IntXor, i),
            Inst::Shl(i) => bits!(IntShl, i),
            Inst::Shr(i) => bits!(IntShr, i),
            Inst::UShr(i) => bits!(IntUShr, i),
            Inst::BitAndI(i) => bits_imm!(IntAnd, i),
            Inst::BitOrI(i) => bits_imm!(IntOr, i),
            Inst::BitXorI(i) => bits_imm!(IntXor, i),
            Inst::ShlI(i) => bits_imm!(IntShl, i),
            Inst::ShrI(i) => bits_imm!(IntShr, i),
            Inst::UShrI(i) => bits_imm!(IntUShr, i),
            Inst::BitNot(i) => {
                // ~x is x ^ -1.
                let operands = (self.get(i.src), imm!(-1));
                self.bits(inst, Op::IntXor, i.dst, operands, i.fb);
            }
            Inst::Neg(i) => {
                let src = self.get(i.src);
                self.negate(inst, i.dst, src, i.fb);
            }
            Inst::ToNumber(i) => {
                let src = self.get(i.src);
                self.take_number(inst, i.dst, src, i.fb);
            }
            Inst::ToNumeric(i) => {
                let src = self.get(i.src);
                self.take_number(inst, i.dst, src, i.fb);
            }
            Inst::Not(i) => {
                let src = self.get(i.src);
                let truthy = self.truthy(src);
                let node = self.push(Op::BoolNot, &[truthy]);
                self.set(i.dst, node);
            }

            Inst::Less(i) => relation!(LESS, i),
            Inst::LessEq(i) => relation!(LESS_EQ, i),
            Inst::Greater(i) => relation!(GREATER, i),
            Inst::GreaterEq(i) => relation!(GREATER_EQ, i),
            Inst::Eq(i) => self.equality(i.dst, (i.lhs, i.rhs), false, true),
            Inst::Ne(i) => self.equality(i.dst, (i.lhs, i.rhs), false, false),
            Inst::StrictEq(i) => self.equality(i.dst, (i.lhs, i.rhs), true, true),
            Inst::StrictNe(i) => self.equality(i.dst, (i.lhs, i.rhs), true, false),

            Inst::JumpAlways(i) => {
                let to = self.target(i.to);
                self.jump_to(to);
            }
            Inst::JumpLoop(i) => self.jump_loop(i.to),
            Inst::JumpIfTrue(i) => self.jump_if_truthy(i.src, i.to, true),
            Inst::JumpIfFalse(i) => self.jump_if_truthy(i.src, i.to, false),
            Inst::JumpIfNullish(i) => self.jump_if(Op::IsNullish, i.src, i.to, true),
            Inst::JumpIfNotNullish(i) => self.jump_if(Op::IsNullish, i.src, i.to, false),
            Inst::JumpIfUndefined(i) => self.jump_if_undefined(i.src, i.to, true),
            Inst::JumpIfNotUndefined(i) => self.jump_if_undefined(i.src, i.to, false),
            Inst::JumpIfObject(i) => self.jump_if(Op::IsObject, i.src, i.to, true),
            Inst::JLess(i) => jump!(LESS, i, true),
            Inst::JLessEq(i) => jump!(LESS_EQ, i, true),
            Inst::JGreater(i) => jump!(GREATER, i, true),
            Inst::JGreaterEq(i) => jump!(GREATER_EQ, i, true),
            Inst::JNotLess(i) => jump!(LESS, i, false),
            Inst::JNotLessEq(i) => jump!(LESS_EQ, i, false),
            Inst::JNotGreater(i) => jump!(GREATER, i, false),
            Inst::JNotGreaterEq(i) => jump!(GREATER_EQ, i, false),
            Inst::JLessI(i) => jump_imm!(LESS, i, true),
            Inst::JLessEqI(i) => jump_imm!(LESS_EQ, i, true),
            Inst::JGreaterI(i) => jump_imm!(GREATER, i, true),
            Inst::JGreaterEqI(i) => jump_imm!(GREATER_EQ, i, true),
            Inst::JNotLessI(i) => jump_imm!(LESS, i, false),
            Inst::JNotLessEqI(i) => jump_imm!(LESS_EQ, i, false),
            Inst::JNotGreaterI(i) => jump_imm!(GREATER, i, false),
            Inst::JNotGreaterEqI(i) => jump_imm!(GREATER_EQ, i, false),
            Inst::JEq(i) => self.jump_equality((i.lhs, i.rhs), false, i.to, true),
            Inst::JNe(i) => self.jump_equality((i.lhs, i.rhs), false, i.to, false),
            Inst::JStrictEq(i) => self.jump_equality((i.lhs, i.rhs), true, i.to, true),
            Inst::JStrictNe(i) => self.jump_equality((i.lhs, i.rhs), true, i.to, false),
            Inst::JStrictEqI(i) => self.jump_equals_imm(i.lhs, i.imm.0, i.to, true),
            Inst::JStrictNeI(i) => self.jump_equals_imm(i.lhs, i.imm.0, i.to, false),
            Inst::SwitchInt(i) => return self.switch(i),

            Inst::GetGlobal(i) => self.get_global(inst, i.dst, i.fb),
            Inst::GetGlobalOrUndefined(i) => self.get_global(inst, i.dst, i.fb),
            Inst::SetGlobal(i) => match self.scope.snapshot.globals.get(&i.fb.0) {
                Some(&(cell, true)) if self.failures() == 0 => {
                    let src = self.get(i.src);
                    self.push(Op::StoreGlobal(cell), &[src]);
                }
                _ => self.generic(inst),
            },
            Inst::CheckTdz(i) => self.check_empty(Op::CheckNotEmpty, i.src),
            Inst::CheckThis(i) => self.check_empty(Op::CheckNotEmpty, i.src),
            Inst::CheckThisUnset(i) => self.check_empty(Op::CheckEmpty, i.src),
            Inst::LoadCalleeEnv(i) => {
                let callee = self.get(Reg(frame::CALLEE as u16));
                let node = self.push(Op::CalleeEnv, &[callee]);
                self.set(i.dst, node);
            }
            Inst::GetEnv(i) => {
                let env = self.ancestor(i.env, i.depth);
                let node = self.push(Op::LoadEnv(u32::from(i.slot.0)), &[env]);
                self.set(i.dst, node);
            }
            Inst::GetEnvChecked(i) => {
                let env = self.ancestor(i.env, i.depth);
                let node = self.push(Op::LoadEnv(u32::from(i.slot.0)), &[env]);
                self.push(Op::CheckNotEmpty, &[node]);
                self.set(i.dst, node);
            }
            Inst::SetEnv(i) => {
                let env = self.ancestor(i.env, i.depth);
                let src = self.get(i.src);
                let slot = u32::from(i.slot.0);
                let fresh = self.env.known.fresh.contains(&env);
                self.push(if fresh { Op::StoreEnvNew(slot) } else { Op::StoreEnv(slot) }, &[env, src]);
            }
            Inst::SetEnvChecked(i) => {
                let env = self.ancestor(i.env, i.depth);
                let before = self.push(Op::LoadEnv(u32::from(i.slot.0)), &[env]);
                self.push(Op::CheckNotEmpty, &[before]);
                let src = self.get(i.src);
                let slot = u32::from(i.slot.0);
                let fresh = self.env.known.fresh.contains(&env);
                self.push(if fresh { Op::StoreEnvNew(slot) } else { Op::StoreEnv(slot) }, &[env, src]);
            }

            Inst::NewObject(i) => self.new_object(inst, i),
            Inst::NewEnv(i) => self.new_env(i),
            Inst::NewClosure(i) => self.new_closure(inst, i),
            Inst::NewArray(i) => self.new_array(i),
            Inst::InstanceOf(i) => {
                let operands = [self.get(i.lhs), self.get(i.rhs)];
                let node = self.push(Op::InstanceOf(self.scope.at), &operands);
                self.set(i.dst, node);
            }
            Inst::Typeof(i) => {
                let src = self.get(i.src);
                let node = self.push(Op::Typeof, &[src]);
                self.set(i.dst, node);
            }
            Inst::ArrayAppend(i) => self.array_append(inst, i),
            Inst::ArraySpread(i) => self.array_spread(inst, i),
            Inst::GetNamed(i) => return self.get_named(inst, i.dst, i.obj, i.name, i.fb),
            Inst::SetNamed(i) => return self.set_named(inst, i.name, (i.obj, i.src), i.fb),
            Inst::DefineNamed(i) => return self.set_named(inst, i.name, (i.obj, i.src), i.fb),
            Inst::GetElem(i) => self.get_elem(i),
            Inst::SetElem(i) => self.set_elem(i),
            Inst::ElemKey(i) => {
                let (object, key) = (self.get(i.obj), self.get(i.key));
                // A number stays what it is: that the object can have elements is looked at by the read.
                let node = match self.rep(key) {
                    Rep::Int | Rep::Double => key,
                    _ => self.push(Op::ElementKey(self.scope.at), &[object, key]),
                };
                self.set(i.dst, node);
            }
            Inst::In(i) => {
                let (key, object) = (self.get(i.key), self.get(i.obj));
                if matches!(self.g.node(key).op, Op::Const(_)) {
                    self.generic(inst);
                    return Ok(());
                }
                let node = self.has_element(key, object);
                self.set(i.dst, node);
            }
            Inst::RequireObjectCoercible(i) => {
                let src = self.get(i.src);
                self.push(Op::CheckCoercible, &[src]);
            }
            Inst::RequireObject(i) => {
                let src = self.get(i.src);
                self.push(Op::CheckObject, &[src]);
            }
            Inst::Call(i) => return self.call(i),
            Inst::CallSpread(i) => return self.call_spread(inst, i),
            Inst::Construct(i) => return self.construct(i),
            Inst::ConstructSpread(i) => return self.construct_spread(inst, i),
            Inst::LoadNewTarget(i) => match &self.scope.call {
                // It is asked for first of all, so no state leads to before it.
                Some(call) => match call.new_target {
                    Some(new_target) => self.set(i.dst, new_target.node),
                    None => self.set_constant(i.dst, Value::UNDEFINED),
                },
                None => self.generic(inst),
            },
            Inst::GetPrototype(i) => {
                let src = self.get(i.src);
                let node = self.push(Op::PrototypeOf, &[src]);
                self.set(i.dst, node);
            }
            Inst::Return(i) => {
                let src = self.get(i.src);
                self.return_value(src);
            }
            Inst::Debugger(_) => {}
            Inst::GetHomeObject(i) => {
                let func = self.get(i.func);
                let offset = crate::object::layout::function::HOME_OBJECT.offset() as u32;
                let node = self.push(Op::LoadField(offset), &[func]);
                self.set(i.dst, node);
            }
            Inst::Throw(i) if self.catches() => {
                let exception = self.get(i.src);
                self.throw(exception);
            }
            Inst::IterOpen(i) => self.iter_open(inst, i),
            Inst::IterOpenArray(i) => self.iter_open_array(inst, i),
            Inst::IterStep(i) => self.iter_step(inst, i),
            Inst::IterNext(i) => self.iter_next(inst, i),
            Inst::IterClose(i) => self.iter_close(inst, i.base),
            Inst::IterCloseSilently(i) => self.iter_close(inst, i.base),
            Inst::ForInNext(i) => self.generic_jump(inst, i.done),
            _ => self.generic(inst),
        }
        Ok(())
    }

    pub fn set_constant(&mut self, dst: Reg, value: Value) {
        let node = self.constant(value);
        self.set(dst, node);
    }

    fn step(&mut self, inst: &Inst, dst: Reg, src: Reg, by: i32, fb: Feedback) {
        let operands = (self.get(src), self.push(Op::IntConst(by), &[]));
        self.binary(inst, Binary::Add, dst, operands, fb);
    }

    fn equality(&mut self, dst: Reg, (lhs, rhs): (Reg, Reg), strict: bool, when: bool) {
        let (a, b) = (self.get(lhs), self.get(rhs));
        let mut node = self.equal(a, b, strict);
        if !when {
            node = self.push(Op::BoolNot, &[node]);
        }
        self.set(dst, node);
    }

    fn jump_relation(
        &mut self,
        inst: &Inst,
        relation: Relation,
        (a, b): (Node, Node),
        fb: Feedback,
        to: Jump,
        when: bool,
    ) {
        match self.compare(relation, a, b, fb) {
            Some(node) => {
                let to = self.target(to);
                self.branch(node, when, to);
            }
            None => self.generic_jump(inst, to),
        }
    }

    fn jump_equality(&mut self, (lhs, rhs): (Reg, Reg), strict: bool, to: Jump, when: bool) {
        let (a, b) = (self.get(lhs), self.get(rhs));
        let node = self.equal(a, b, strict);
        let to = self.target(to);
        self.branch(node, when, to);
    }

    fn jump_equals_imm(&mut self, lhs: Reg, imm: i32, to: Jump, when: bool) {
        let (a, b) = (self.get(lhs), self.push(Op::IntConst(imm), &[]));
        let node = self.equal(a, b, true);
        let to = self.target(to);
        self.branch(node, when, to);
    }

    fn jump_if(&mut self, op: Op, src: Reg, to: Jump, when: bool) {
        let src = self.get(src);
        let node = self.push(op, &[src]);
        let to = self.target(to);
        self.branch(node, when, to);
    }

    fn jump_if_truthy(&mut self, src: Reg, to: Jump, when: bool) {
        let src = self.get(src);
        let node = self.truthy(src);
        let to = self.target(to);
        self.branch(node, when, to);
    }

    fn jump_if_undefined(&mut self, src: Reg, to: Jump, when: bool) {
        let (src, undefined) = (self.get(src), self.constant(Value::UNDEFINED));
        let node = self.push(Op::Same, &[src, undefined]);
        let to = self.target(to);
        self.branch(node, when, to);
    }

    /// A back edge. One to a loop that began before the code does leaves to T1, which enters that loop from its own back edge.
    fn jump_loop(&mut self, to: Jump) {
        let to = self.target(to);
        let state = self.state();
        let Some(header) = self.scope.headers.get(&to) else {
            let block = self.block.take().expect("control is in a block");
            self.g.block(block).end = End::Leave(state);
            return;
        };
        let (target, phis) = (header.block, header.phis.clone());
        self.push(Op::Poll(self.scope.at), &[]);
        for (register, phi) in phis {
            let value = self.get(Reg(register));
            self.g.nodes[phi.0 as usize].args.push(value);
        }
        let block = self.block.take().expect("control is in a block");
        self.g.block(block).end = End::Jump(target);
        self.g.block(target).preds.push(block);
    }

    fn switch(&mut self, i: SwitchInt) -> Result<(), String> {
        if self.failures() > 0 {
            return Err("a switch over what is no int32".to_owned());
        }
        let src = self.get(i.src);
        let value = self.int(src);
        let table = &self.scope.snapshot.template.switches[i.table.0 as usize];
        let next = self.scope.code.items[self.scope.index].next;
        let offsets: Vec<u32> = table
            .targets
            .iter()
            .map(|&to| if to == 0 { next } else { (i64::from(self.scope.at) + i64::from(to)) as u32 })
            .collect();
        let block = self.block.take().expect("control is in a block");
        let targets = vec![LATER; offsets.len()];
        self.g.block(block).end = End::Switch { value, first: table.first, targets, default: LATER };
        self.way_to(block, 0, next);
        for (index, &to) in offsets.iter().enumerate() {
            self.way_to(block, index + 1, to);
        }
        Ok(())
    }

    fn get_global(&mut self, inst: &Inst, dst: Reg, fb: Feedback) {
        match self.scope.snapshot.globals.get(&fb.0) {
            Some(&(cell, _)) if self.failures() == 0 => {
                let node = self.push(Op::LoadGlobal(cell), &[]);
                self.set(dst, node);
            }
            _ => self.generic(inst),
        }
    }

    /// T1 throws: done in Rust the instruction would, whatever the value is.
    fn check_empty(&mut self, op: Op, src: Reg) {
        let src = self.get(src);
        let empty = self.g.node(src).op == Op::Const(Value::EMPTY.bits());
        let told = if op == Op::CheckEmpty { empty } else { self.env.known.objects.contains_key(&src) };
        if !told {
            self.push(op, &[src]);
        }
    }
}
