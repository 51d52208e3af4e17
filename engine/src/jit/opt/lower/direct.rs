//! Instructions that are done in Rust on values, and those that do numbers in line and leave the rest to Rust.

use super::Lower;
use crate::code::access::Access;
use crate::heap::cell::{FIRST_OBJECT_KIND, KIND_OFFSET};
use crate::jit::opt::graph::{Binary, Bitwise, Node, Rep};
use crate::jit::{abi, direct};
use crate::value::Value as JsValue;
use tierlock_codegen::ir::{AliasClass, Block, FloatCond, IntCond, MemKind, Type, Value};
use tierlock_fault::{Fault, is_planted};

impl Lower<'_> {
    /// Does an instruction in Rust: as many of `args` as it takes are its operands. Gives what the helper returned, which is not 0.
    pub fn direct(&mut self, node: Node, at: u32, args: &[Node]) -> Value {
        let inst = self.inst(at);
        // An immediate operand is no register: the instruction has its own.
        let count = Access::of(&inst).uses.len();
        debug_assert_eq!(direct::arity(inst.op()), Some(count), "{inst:?}");
        let mut values = vec![self.cx];
        values.extend(args[..count].iter().map(|&arg| self.tagged(arg)));
        self.save_offset(at);
        let base = self.frame_base();
        let callee = self.helper_address_in(base, abi::direct_helper_index(inst.op()));
        let signature = self.direct[count];
        let result = self.b.call_indirect(signature, callee, &values).expect("helpers have a result");
        self.throwing(node, result);
        result
    }

    pub fn or_go(&mut self, condition: Value, slow: Block) {
        let next = self.b.block();
        self.b.br(condition, next, &[], slow, &[]);
        self.b.switch_to(next);
    }

    /// Where both are int32s goes on with them, else in `otherwise`. Not for doubles.
    fn both_ints(&mut self, [a, b]: [Node; 2], otherwise: Block) -> [Value; 2] {
        let boxed: Vec<Node> = [a, b].into_iter().filter(|&node| self.rep(node) != Rep::Int).collect();
        let all = boxed.into_iter().map(|node| self.tagged(node)).collect::<Vec<_>>();
        let all = all.into_iter().reduce(|a, b| self.b.and(a, b));
        if let Some(all) = all {
            let ints = self.is_int(all);
            self.or_go(ints, otherwise);
        }
        [a, b].map(|node| match self.rep(node) {
            Rep::Int => self.value(node),
            _ => {
                let value = self.tagged(node);
                self.b.wrap(value)
            }
        })
    }

    /// The number that a node is, as a double; to `slow` where it is none.
    fn double_or(&mut self, node: Node, slow: Block) -> Value {
        if matches!(self.rep(node), Rep::Int | Rep::Double) {
            return self.double(node);
        }
        let value = self.tagged(node);
        let number = self.is_number(value);
        self.or_go(number, slow);
        self.number_of(value)
    }

    /// A binary operator: int32s by 64 bits, where nothing overflows, other numbers as doubles, the rest in Rust. So is a remainder that is not of int32s, one
    /// at least 0 and one above.
    pub fn arith(&mut self, node: Node, op: Binary, at: u32, [a, b]: [Node; 2]) -> Value {
        let (doubles, slow, done) = (self.b.block(), self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let result = self.b.block_param(done, Type::I64);
        let no_double = self.rep(a) != Rep::Double && self.rep(b) != Rep::Double;
        if no_double && op != Binary::Div {
            let [x, y] = self.both_ints([a, b], if op == Binary::Mod { slow } else { doubles });
            if op == Binary::Mod {
                let zero = self.b.const_i32(0);
                let from_0 = self.b.ge_s(x, zero);
                let above_0 = self.b.gt_s(y, zero);
                let fine = self.b.and(from_0, above_0);
                self.or_go(fine, slow);
                let remainder = self.b.rem_s(x, y);
                let boxed = self.box_int(remainder);
                self.b.jump(done, &[boxed]);
            } else {
                let (x, y) = (self.b.sext(x), self.b.sext(y));
                let exact = match op {
                    Binary::Add => self.b.add(x, y),
                    Binary::Sub => self.b.sub(x, y),
                    _ => self.b.mul(x, y),
                };
                let low = self.b.wrap(exact);
                let back = self.b.sext(low);
                let mut fits = self.b.eq(back, exact);
                if op == Binary::Mul {
                    // It may be -0.
                    let zero = self.i64(0);
                    let not_zero = self.b.ne(exact, zero);
                    fits = self.b.and(fits, not_zero);
                }
                let boxed = self.box_int(low);
                self.b.br(fits, done, &[boxed], doubles, &[]);
            }
        } else {
            self.b.jump(if op == Binary::Mod { slow } else { doubles }, &[]);
        }
        if op != Binary::Mod {
            self.b.switch_to(doubles);
            let (x, y) = (self.double_or(a, slow), self.double_or(b, slow));
            let double = match op {
                Binary::Add => self.b.fadd(x, y),
                Binary::Sub => self.b.fsub(x, y),
                Binary::Mul => self.b.fmul(x, y),
                _ => self.b.fdiv(x, y),
            };
            let boxed = self.box_double(double);
            self.b.jump(done, &[boxed]);
        }
        self.b.switch_to(slow);
        let value = self.direct(node, at, &[a, b]);
        self.b.jump(done, &[value]);
        self.b.switch_to(done);
        result
    }

    /// An operator on bits: int32s in line, the rest in Rust.
    pub fn bits(&mut self, node: Node, op: Bitwise, at: u32, [a, b]: [Node; 2]) -> Value {
        let (slow, done) = (self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let result = self.b.block_param(done, Type::I64);
        if self.rep(a) != Rep::Double && self.rep(b) != Rep::Double {
            let [x, y] = self.both_ints([a, b], slow);
            let value = match op {
                Bitwise::And => self.b.and(x, y),
                Bitwise::Or => self.b.or(x, y),
                Bitwise::Xor => self.b.xor(x, y),
                Bitwise::Shl => self.b.shl(x, y),
                Bitwise::Shr => self.b.shr_s(x, y),
            };
            let boxed = self.box_int(value);
            self.b.jump(done, &[boxed]);
        } else {
            self.b.jump(slow, &[]);
        }
        self.b.switch_to(slow);
        let value = self.direct(node, at, &[a, b]);
        self.b.jump(done, &[value]);
        self.b.switch_to(done);
        result
    }

    pub fn relate(
        &mut self,
        node: Node,
        (int, double): (IntCond, FloatCond),
        at: u32,
        [a, b]: [Node; 2],
    ) -> Value {
        let (done, result) = self.numbers_related((int, double), [a, b]);
        if int == IntCond::Eq {
            self.same_or_objects([a, b], done);
        }
        let holds = self.relate_in_rust(node, at, &[a, b]);
        self.b.jump(done, &[holds]);
        self.b.switch_to(done);
        result
    }

    /// As above, of numbers or undefined alone: where one is undefined, neither is less nor more.
    pub fn relate_numbers(&mut self, node: Node, relation: (IntCond, FloatCond), args: [Node; 2]) -> Value {
        let (done, result) = self.numbers_related(relation, args);
        let [x, y] = args.map(|arg| {
            let value = self.tagged(arg);
            let (number, undefined) = (self.is_number(value), self.is_bits(value, JsValue::UNDEFINED.bits()));
            self.b.or(number, undefined)
        });
        let fine = self.b.and(x, y);
        if !is_planted(Fault::OptRelateUndefined) {
            self.guard(node, fine);
        }
        let no = self.b.const_i32(0);
        self.b.jump(done, &[no]);
        self.b.switch_to(done);
        result
    }

    /// Relates two numbers: the block behind, and its parameter, which says whether the relation holds. Goes on, in a cold block, with what are not both numbers.
    fn numbers_related(&mut self, (int, double): (IntCond, FloatCond), [a, b]: [Node; 2]) -> (Block, Value) {
        let (doubles, others, done) = (self.b.block(), self.b.block(), self.b.block());
        self.b.set_cold(others);
        let result = self.b.block_param(done, Type::I32);
        if self.rep(a) != Rep::Double && self.rep(b) != Rep::Double {
            let [x, y] = self.both_ints([a, b], doubles);
            let holds = self.compare_ints(int, x, y);
            self.b.jump(done, &[holds]);
        } else {
            self.b.jump(doubles, &[]);
        }
        self.b.switch_to(doubles);
        let (x, y) = (self.double_or(a, others), self.double_or(b, others));
        let holds = self.compare_doubles(double, x, y);
        self.b.jump(done, &[holds]);
        self.b.switch_to(others);
        (done, result)
    }

    /// Two values that are not both numbers: the same bits are equal, two objects are not unless they are the same. Else goes on.
    fn same_or_objects(&mut self, args: [Node; 2], done: Block) {
        let [a, b] = args.map(|arg| self.tagged(arg));
        let (different, cells, rust) = (self.b.block(), self.b.block(), self.b.block());
        let same = self.b.eq(a, b);
        self.b.br(same, done, &[same], different, &[]);
        self.b.switch_to(different);
        let either = self.b.or(a, b);
        let both = self.is_cell(either);
        self.b.br(both, cells, &[], rust, &[]);
        self.b.switch_to(cells);
        let first = self.b.const_i32(i32::from(FIRST_OBJECT_KIND));
        let [x, y] = [a, b].map(|value| {
            let cell = self.b.int_to_ptr(value);
            let kind = self.load(MemKind::I8U, cell, KIND_OFFSET, AliasClass::ANY);
            self.b.ge_u(kind, first)
        });
        let objects = self.b.and(x, y);
        let zero = self.b.const_i32(0);
        self.b.br(objects, done, &[zero], rust, &[]);
        self.b.switch_to(rust);
    }

    /// The relation itself, whether the instruction gives it or its opposite, jumps where it holds, or where it does not.
    fn relate_in_rust(&mut self, node: Node, at: u32, args: &[Node]) -> Value {
        use crate::code::ops::Op::*;
        let value = self.direct(node, at, args);
        match self.inst(at).op() {
            Less | LessEq | Greater | GreaterEq | Eq => self.is_bits(value, JsValue::TRUE.bits()),
            Ne => self.is_bits(value, JsValue::FALSE.bits()),
            JNe | JNotLess | JNotLessEq | JNotGreater | JNotGreaterEq | JNotLessI | JNotLessEqI
            | JNotGreaterI | JNotGreaterEqI => self.is_bits(value, crate::jit::helpers::NEXT),
            _ => self.is_bits(value, crate::jit::helpers::JUMP),
        }
    }

    /// A key that is no object stays what it is; that the object has elements is looked at by the read.
    pub fn element_key(&mut self, node: Node, at: u32, [object, key]: [Node; 2]) -> Value {
        let (cell, slow, done) = (self.b.block(), self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let result = self.b.block_param(done, Type::I64);
        let value = self.tagged(key);
        let is_cell = self.is_cell(value);
        self.b.br(is_cell, cell, &[], done, &[value]);
        self.b.switch_to(cell);
        let pointer = self.b.int_to_ptr(value);
        let kind = self.load(MemKind::I8U, pointer, KIND_OFFSET, AliasClass::ANY);
        let first = self.b.const_i32(i32::from(FIRST_OBJECT_KIND));
        let primitive = self.b.lt_u(kind, first);
        self.b.br(primitive, done, &[value], slow, &[]);
        self.b.switch_to(slow);
        let converted = self.direct(node, at, &[object, key]);
        self.b.jump(done, &[converted]);
        self.b.switch_to(done);
        result
    }
}
