//! One arm for each op of the graph.

use super::{Lower, class, helpers_index};
use crate::heap::cell::{AUX_OFFSET, CellKind, FLAGS_OFFSET, KIND_OFFSET, LAST_STRING_KIND};
use crate::jit::abi;
use crate::jit::helpers::Helper;
use crate::jit::opt::graph::{Elements, Node, Op, Rep};
use crate::object::layout::{self, global_cell};
use crate::runtime::Known;
use crate::value::Value as JsValue;
use tierlock_codegen::ir::{AliasClass, FloatCond, IntCond, MemKind, Op as IrOp, Type, Value};
use tierlock_fault::{Fault, is_planted};

impl Lower<'_> {
    pub fn node(&mut self, node: Node) -> Option<Value> {
        let g = self.g;
        let data = g.node(node);
        let args = &data.args[..];
        let arg = |index: usize| args[index];
        Some(match data.op {
            Op::Const(bits) => self.i64(bits),
            Op::IntConst(value) => self.b.const_i32(value),
            Op::DoubleConst(bits) => self.b.const_f64(f64::from_bits(bits)),
            Op::BoolConst(value) => self.b.const_i32(i32::from(value)),
            Op::Slot(register) => {
                let offset = self.frame_slot(register);
                self.load(MemKind::I64, self.fp, offset, class::FRAME)
            }
            Op::Caught => self.caught(),
            Op::Phi => unreachable!("phis are parameters"),

            Op::CheckInt => return Some(self.check_int(node, arg(0))),
            Op::CheckNumber => return Some(self.check_number(node, arg(0))),
            Op::Truncate => match self.rep(arg(0)) {
                Rep::Int => self.int(arg(0)),
                Rep::Safe => {
                    let value = self.safe(arg(0));
                    self.b.wrap(value)
                }
                _ => {
                    let number = self.double(arg(0));
                    if is_planted(Fault::OptTruncation) {
                        return Some(self.b.f64_to_i32(number));
                    }
                    self.b.f64_to_i32_js(number)
                }
            },

            Op::CheckNotEmpty
            | Op::CheckEmpty
            | Op::CheckCell
            | Op::CheckObject
            | Op::CheckCoercible
            | Op::CheckShape(_)
            | Op::CheckArray
            | Op::CheckString
            | Op::CheckKind(_)
            | Op::CheckValid(_)
            | Op::CheckUnbroken
            | Op::CheckSame(_)
            | Op::CheckCode(_) => {
                let left_out = match data.op {
                    Op::CheckShape(_) => is_planted(Fault::OptShape),
                    Op::CheckValid(_) | Op::CheckUnbroken => is_planted(Fault::OptValidity),
                    Op::CheckSame(_) => is_planted(Fault::OptCallee),
                    Op::CheckCode(_) => is_planted(Fault::OptInlinedCallee),
                    _ => false,
                };
                if let Some(holds) = self.check(node)
                    && !left_out
                {
                    self.guard(node, holds);
                }
                return None;
            }

            Op::Unseen => {
                let never = self.b.const_i32(0);
                self.guard(node, never);
                return None;
            }
            Op::CheckConstruction => {
                let fine = self.makes_the_same(g.constructions[&node]);
                self.guard(node, fine);
                return None;
            }

            Op::IntAdd | Op::IntSub => {
                let (a, b) = (self.int(arg(0)), self.int(arg(1)));
                let (exit, values) = self.guard_exit(node);
                match data.op {
                    Op::IntAdd if is_planted(Fault::OptAddOverflow) => self.b.add(a, b),
                    Op::IntAdd => self.b.add_checked(a, b, exit, &values),
                    _ => self.b.sub_checked(a, b, exit, &values),
                }
            }
            Op::IntMul | Op::IntMulNoNegativeZero => {
                let (a, b) = (self.int(arg(0)), self.int(arg(1)));
                let (exit, values) = self.guard_exit(node);
                let product = self.b.mul_checked(a, b, exit, &values);
                // A product of 0 is -0 where either factor is negative. Neither is 0 where it is not.
                let positive = |op: Op| matches!(op, Op::IntConst(value) if value > 0);
                let zero = self.b.const_i32(0);
                let known =
                    data.op != Op::IntMul || positive(g.node(arg(0)).op) || positive(g.node(arg(1)).op);
                if known || is_planted(Fault::OptNegativeZeroMul) {
                    return Some(product);
                }
                let not_zero = self.b.ne(product, zero);
                let signs = self.b.or(a, b);
                let positive = self.b.ge_s(signs, zero);
                let fine = self.b.or(not_zero, positive);
                self.b.guard(fine, exit, &values);
                product
            }
            Op::IntNeg => {
                let value = self.int(arg(0));
                let zero = self.b.const_i32(0);
                let (exit, values) = self.guard_exit(node);
                let not_zero = self.b.ne(value, zero);
                if !is_planted(Fault::OptNegativeZeroNeg) {
                    self.b.guard(not_zero, exit, &values);
                }
                self.b.sub_checked(zero, value, exit, &values)
            }
            Op::IntDiv => {
                if let Op::IntConst(by @ 1..) = g.node(arg(1)).op
                    && !is_planted(Fault::OptDivision)
                {
                    return Some(self.exact_quotient(node, arg(0), by));
                }
                let (a, b) = (self.double(arg(0)), self.double(arg(1)));
                let (exit, values) = self.guard_exit(node);
                let quotient = self.b.fdiv(a, b);
                if is_planted(Fault::OptDivision) {
                    return Some(self.b.f64_to_i32(quotient));
                }
                self.b.f64_to_i32_checked(quotient, exit, &values)
            }
            Op::IntMod => {
                let (a, b) = (self.int(arg(0)), self.int(arg(1)));
                let zero = self.b.const_i32(0);
                let (exit, values) = self.guard_exit(node);
                if !matches!(g.node(arg(1)).op, Op::IntConst(value) if value != 0) {
                    let divides = self.b.ne(b, zero);
                    self.b.guard(divides, exit, &values);
                }
                let remainder = self.b.rem_s(a, b);
                if is_planted(Fault::OptNegativeZeroMod) {
                    return Some(remainder);
                }
                let not_zero = self.b.ne(remainder, zero);
                let positive = self.b.ge_s(a, zero);
                let fine = self.b.or(not_zero, positive);
                self.b.guard(fine, exit, &values);
                remainder
            }
            Op::IntAnd => self.ints(args, IrOp::And),
            Op::IntOr => self.ints(args, IrOp::Or),
            Op::IntXor => self.ints(args, IrOp::Xor),
            Op::IntShl => self.ints(args, IrOp::Shl),
            Op::IntShr => self.ints(args, IrOp::ShrS),
            Op::IntUShr => {
                let value = self.ints(args, IrOp::ShrU);
                let zero = self.b.const_i32(0);
                let fine = self.b.ge_s(value, zero);
                if !is_planted(Fault::OptShift) {
                    self.guard(node, fine);
                }
                value
            }
            Op::UShrDouble => {
                let value = self.ints(args, IrOp::ShrU);
                let wide = self.b.zext(value);
                self.b.i64_to_f64(wide)
            }
            Op::IntAbs => {
                let value = self.int(arg(0));
                let zero = self.b.const_i32(0);
                let (exit, values) = self.guard_exit(node);
                let negative = self.b.lt_s(value, zero);
                let least = self.b.const_i32(i32::MIN);
                let fine = self.b.ne(value, least);
                self.b.guard(fine, exit, &values);
                let negated = self.b.neg(value);
                self.b.select(negative, negated, value)
            }
            Op::IntMin | Op::IntMax => {
                let (a, b) = (self.int(arg(0)), self.int(arg(1)));
                let less = self.b.lt_s(a, b);
                let (then, or_else) = if data.op == Op::IntMin { (a, b) } else { (b, a) };
                self.b.select(less, then, or_else)
            }
            Op::IntImul => self.ints(args, IrOp::Mul),
            Op::WrapAdd => self.ints(args, IrOp::Add),
            Op::WrapSub => self.ints(args, IrOp::Sub),
            Op::WrapNeg => {
                let (value, zero) = (self.int(arg(0)), self.b.const_i32(0));
                self.b.sub(zero, value)
            }
            Op::WrapUShr => self.ints(args, IrOp::ShrU),
            Op::Quotient => self.ints(args, IrOp::DivS),
            Op::Remainder => self.ints(args, IrOp::RemU),
            Op::SignedRemainder => self.ints(args, IrOp::RemS),

            Op::CheckSafe
            | Op::SafeOf
            | Op::SafeAdd
            | Op::SafeSub
            | Op::SafeMul
            | Op::SafeMulNoNegativeZero
            | Op::SafeDiv
            | Op::SafeFloorDiv
            | Op::SafeMod
            | Op::SafeRemainder
            | Op::SafeUShr
            | Op::SafeDouble
            | Op::SafeCompare(_) => return Some(self.safe_integer(node)),

            Op::DoubleAdd => self.doubles(args, IrOp::Fadd),
            Op::DoubleSub => self.doubles(args, IrOp::Fsub),
            Op::DoubleMul => self.doubles(args, IrOp::Fmul),
            Op::DoubleDiv => self.doubles(args, IrOp::Fdiv),
            Op::DoubleMin => self.doubles(args, IrOp::Fmin),
            Op::DoubleMax => self.doubles(args, IrOp::Fmax),
            Op::DoubleMod => {
                let divisor = match g.node(arg(1)).op {
                    Op::IntConst(divisor) if divisor > 0 => Some(divisor),
                    _ => None,
                };
                self.double_mod(arg(0), arg(1), divisor)
            }
            Op::DoubleNeg => self.doubles(args, IrOp::Fneg),
            Op::DoubleSqrt => self.doubles(args, IrOp::Fsqrt),
            Op::DoubleAbs => self.doubles(args, IrOp::Fabs),
            Op::DoubleFloor => self.doubles(args, IrOp::Ffloor),
            Op::DoubleCeil => self.doubles(args, IrOp::Fceil),
            Op::DoubleTrunc => self.doubles(args, IrOp::Ftrunc),

            Op::IntCompare(cond) => {
                let (a, b) = (self.int(arg(0)), self.int(arg(1)));
                self.compare_ints(cond, a, b)
            }
            Op::DoubleCompare(cond) => {
                let (a, b) = (self.double(arg(0)), self.double(arg(1)));
                self.compare_doubles(cond, a, b)
            }
            Op::Same => {
                let (a, b) = (self.tagged(arg(0)), self.tagged(arg(1)));
                self.b.eq(a, b)
            }
            Op::Truthy => self.truthy(arg(0)),
            Op::BoolNot => {
                let value = self.value(arg(0));
                self.not(value)
            }
            Op::IsNullish => self.is_nullish(arg(0)),
            Op::IsObject => self.is_object(arg(0)),
            Op::HasShape(shape) => self.has_shape(arg(0), shape),
            Op::StrictEquals => self.strict_equals(arg(0), arg(1)),

            Op::LoadGlobal(cell) => {
                let cell = self.b.const_ptr(cell);
                let value = self.load(MemKind::I64, cell, global_cell::VALUE.offset(), class::GLOBAL);
                let empty = self.i64(0);
                let condition = self.b.ne(value, empty);
                self.guard(node, condition);
                value
            }
            Op::StoreGlobal(cell) => {
                let value = self.tagged(arg(0));
                let cell = self.b.const_ptr(cell);
                let flags = self.load(MemKind::I8U, cell, FLAGS_OFFSET, AliasClass::ANY);
                let zero = self.b.const_i32(0);
                let plain = self.b.eq(flags, zero);
                let before = self.load(MemKind::I64, cell, global_cell::VALUE.offset(), class::GLOBAL);
                let empty = self.i64(0);
                let there = self.b.ne(before, empty);
                let fine = self.b.and(plain, there);
                self.guard(node, fine);
                self.store(MemKind::I64, value, cell, global_cell::VALUE.offset(), class::GLOBAL);
                self.barrier(cell, arg(0));
                return None;
            }
            Op::LoadField(offset) => {
                let object = self.pointer(arg(0));
                self.load_field(MemKind::I64, object, offset as usize)
            }
            Op::LoadOut(offset) => {
                let slots = self.slots(arg(0));
                self.load(MemKind::I64, slots, offset as usize, class::out(offset as usize))
            }
            Op::StoreField(offset) | Op::StoreFieldNew(offset) => {
                let (object, value) = (self.pointer(arg(0)), self.tagged(arg(1)));
                self.store_field(MemKind::I64, value, object, offset as usize);
                if matches!(data.op, Op::StoreField(_)) && !is_planted(Fault::OptBarrier) {
                    self.barrier(object, arg(1));
                }
                return None;
            }
            Op::StoreOut(offset) => {
                let (slots, value) = (self.slots(arg(0)), self.tagged(arg(1)));
                self.store(MemKind::I64, value, slots, offset as usize, class::out(offset as usize));
                self.barrier(slots, arg(1));
                return None;
            }
            Op::StoreAdd(offset, shape) | Op::StoreAddNew(offset, shape) => {
                let (object, value) = (self.pointer(arg(0)), self.tagged(arg(1)));
                let shape = self.i64(shape);
                self.store_field(MemKind::I64, value, object, offset as usize);
                self.store(MemKind::I64, shape, object, layout::SHAPE.offset(), class::SHAPE);
                // The shape is a cell too.
                if matches!(data.op, Op::StoreAdd(..)) {
                    self.barrier_of(object);
                }
                return None;
            }
            Op::StoreAddOut(offset, shape, at) => {
                self.store_add_out(node, (offset, shape), at, args);
                return None;
            }
            Op::ArrayLength => return Some(self.array_length(node, arg(0))),
            Op::Length => return Some(self.length(node, arg(0))),
            Op::StringLength => {
                let string = self.pointer(arg(0));
                self.load(MemKind::I32, string, AUX_OFFSET, AliasClass::ANY)
            }
            Op::HomeOf => self.home_of(arg(0)),
            Op::PrototypeOf => {
                let function = self.pointer(arg(0));
                let shape = self.load(MemKind::Ptr, function, layout::SHAPE.offset(), class::SHAPE);
                let offset = layout::shape::PROTOTYPE.offset();
                let prototype = self.load(MemKind::I64, shape, offset, AliasClass::ANY);
                let (nothing, null) = (self.i64(0), self.i64(JsValue::NULL.bits()));
                let is_null = self.b.eq(prototype, nothing);
                self.b.select(is_null, null, prototype)
            }
            Op::CalleeEnv => {
                let callee = self.pointer(arg(0));
                let offset = layout::function::ENVIRONMENT.offset();
                self.load_field(MemKind::I64, callee, offset)
            }
            Op::EnvParent => {
                let env = self.pointer(arg(0));
                let offset = layout::ENVIRONMENT_PARENT.offset();
                self.load(MemKind::I64, env, offset, class::variable(offset))
            }
            Op::LoadEnv(slot) => {
                let env = self.pointer(arg(0));
                let offset = layout::ENVIRONMENT_SLOTS.index(slot as usize).offset();
                self.load(MemKind::I64, env, offset, class::variable(offset))
            }
            Op::StoreEnv(slot) | Op::StoreEnvNew(slot) => {
                let (env, value) = (self.pointer(arg(0)), self.tagged(arg(1)));
                let offset = layout::ENVIRONMENT_SLOTS.index(slot as usize).offset();
                self.store(MemKind::I64, value, env, offset, class::variable(offset));
                if matches!(data.op, Op::StoreEnv(_)) {
                    self.barrier(env, arg(1));
                }
                return None;
            }
            Op::CheckElements(kind, false) => {
                self.check_elements(node, kind, arg(0));
                return None;
            }
            Op::CheckElements(kind, true) => {
                self.check_elements_to_write(node, kind, arg(0));
                return None;
            }
            Op::ElementsOf => self.elements_of(arg(0)),
            Op::Capacity => self.capacity(arg(0)),
            Op::CheckRoom(plus) => {
                // The sum may be no int32.
                let [base, capacity] = [arg(0), arg(1)].map(|arg| self.int(arg));
                let [base, capacity] = [base, capacity].map(|value| self.b.sext(value));
                let plus = self.b.const_i64(plus.into());
                let last = self.b.add(base, plus);
                let fits = self.b.lt_s(last, capacity);
                self.guard(node, fits);
                return None;
            }
            Op::LoadIntElement => self.load_element(node, Elements::Int, [arg(0), arg(1), arg(2)]),
            Op::LoadDoubleElement => self.load_element(node, Elements::Double, [arg(0), arg(1), arg(2)]),
            Op::LoadNumberElement => self.load_number_element(node, arg(0), [arg(1), arg(2), arg(3)]),
            Op::LoadAnyElement => self.load_element(node, Elements::Any, [arg(0), arg(1), arg(2)]),
            Op::LoadElement(at, known) => {
                return Some(self.load_mixed_element(node, at, (arg(0), known), arg(1)));
            }
            Op::LoadElementOrNone(kind) => {
                return Some(self.load_element_or_none(node, kind, arg(0), [arg(1), arg(2), arg(3)]));
            }
            Op::HasDense => return Some(self.has_dense(node, arg(0), [arg(1), arg(2), arg(3)])),
            Op::HasElement(at) => return Some(self.has_element(node, at, arg(0), arg(1))),
            Op::StoreElement(elements, _) => {
                self.store_element(node, elements, [arg(0), arg(1), arg(2)], arg(3));
                return None;
            }
            Op::StoreMixedElement(at) => {
                self.store_mixed_element(node, at, [arg(0), arg(1), arg(2)]);
                return None;
            }
            Op::LoadByName(at, table) => self.load_by_name(node, at, table, [arg(0), arg(1)]),
            Op::StoreByName(at, table) => {
                self.store_by_name(node, at, table, [arg(0), arg(1), arg(2)]);
                return None;
            }
            Op::StoreLength(at) => {
                self.store_length(node, at, [arg(0), arg(1)]);
                return None;
            }
            Op::InstanceOf(at) => self.instance_of(node, at, [arg(0), arg(1)]),
            Op::LoadDense => self.load_dense(node, [arg(0), arg(1), arg(2)]),
            Op::FromCharCode => self.string_of_unit(arg(0)),
            Op::ArrayPop(at) => self.array_pop(node, at, args),
            Op::Concat => self.concat(node, [arg(0), arg(1)]),
            Op::StringOfInt => self.string_of_int(arg(0)),
            Op::Leaf(known) => self.leaf(known, args),
            Op::Typeof => self.type_of(arg(0)),
            Op::ArrayPush(at) => {
                let slow = |l: &mut Self| l.generic_value(node, at, args);
                self.array_push([arg(1), arg(2)], slow)
            }
            Op::ArrayAppend(at) => {
                let slow = |l: &mut Self| l.direct(node, at, args);
                self.array_push([arg(0), arg(1)], slow);
                return None;
            }
            Op::CharCode => return Some(self.char_code(node, arg(0), arg(1))),

            Op::NewObject(at, shape) => self.new_object(node, at, shape),
            Op::NewEnv(at, size) => self.new_env(node, at, size, arg(0)),
            Op::NewClosure(at, number) => {
                self.new_closure(node, at, g.closures[number as usize], [arg(0), arg(1)])
            }
            Op::NewArray(shape, at) => self.new_array(node, at, shape, args),

            Op::Generic(at) => {
                self.generic(node, at, args);
                return None;
            }
            Op::Direct(at) => self.direct(node, at, args),
            Op::DirectJump(at) => {
                let result = self.direct(node, at, args);
                self.is_bits(result, crate::jit::helpers::JUMP)
            }
            Op::Relate(int, double, at) => {
                return Some(self.relate(node, (int, double), at, [arg(0), arg(1)]));
            }
            Op::RelateNumbers(int, double) => {
                return Some(self.relate_numbers(node, (int, double), [arg(0), arg(1)]));
            }
            Op::ElementKey(at) => return Some(self.element_key(node, at, [arg(0), arg(1)])),
            Op::Bits(op, at) => return Some(self.bits(node, op, at, [arg(0), arg(1)])),
            Op::Arith(op, at) => return Some(self.arith(node, op, at, [arg(0), arg(1)])),
            Op::GenericJump(at) => {
                let result = self.generic(node, at, args);
                self.is_bits(result, crate::jit::helpers::JUMP)
            }
            Op::NewThis(base, at) => self.new_this(node, (base, at), args),
            Op::Call(base, at) => return Some(self.call(node, base, at, args)),
            Op::FunctionCode => self.function_code(arg(0)),
            Op::CallKnown(base, at, code) => {
                self.window(base, args);
                self.save_offset(at);
                let code = self.b.const_ptr(code);
                let value = self.enter(base, args.len() as i32 - 2, 0, code);
                self.throwing(node, value);
                return Some(value);
            }
            Op::Construct(base, at) => return Some(self.construct(node, base, at, args)),
            Op::Poll(at) => {
                let limit =
                    self.b.load(MemKind::Ptr, self.cx, abi::limit_address().offset, AliasClass::CONST);
                let limit = self.b.load(MemKind::I64, limit, 0, AliasClass::ANY);
                let asked = self.is_bits(limit, 0);
                let (cold, done) = (self.b.block(), self.b.block());
                self.b.set_cold(cold);
                self.b.br(asked, cold, &[], done, &[]);
                self.b.switch_to(cold);
                self.generic(node, at, &[]);
                self.b.jump(done, &[]);
                self.b.switch_to(done);
                return None;
            }
        })
    }

    /// Calls the helper of a known function on values.
    fn leaf(&mut self, known: Known, args: &[Node]) -> Value {
        let helper = match known {
            Known::MapGet => Helper::TableGet,
            Known::MapHas | Known::SetHas => Helper::TableHas,
            Known::MapDelete | Known::SetDelete => Helper::TableDelete,
            Known::WeakGet => Helper::WeakGet,
            Known::WeakHas => Helper::WeakHas,
            Known::WeakSet => Helper::WeakSet,
            Known::MapSet => Helper::MapSet,
            Known::SetAdd => Helper::SetAdd,
            Known::Is => Helper::SameValue,
            other => unreachable!("{other:?} has operations of its own"),
        };
        let mut values = vec![self.cx];
        values.extend(args.iter().map(|&arg| self.tagged(arg)));
        let callee = self.helper_address(helpers_index(helper));
        let signature = self.direct[args.len()];
        self.b.call_indirect(signature, callee, &values).expect("helpers have a result")
    }

    fn type_of(&mut self, arg: Node) -> Value {
        let names = self.options.type_names;
        match self.rep(arg) {
            Rep::Int | Rep::Double => return self.i64(names.number),
            Rep::Bool => return self.i64(names.boolean),
            _ => {}
        }
        let value = self.tagged(arg);
        let number = self.is_number(value);
        self.either(
            number,
            Type::I64,
            |l| l.i64(names.number),
            |l| {
                let cell = l.is_cell(value);
                let empty = l.i64(0);
                let there = l.b.ne(value, empty);
                let cell = l.b.and(cell, there);
                l.either(cell, Type::I64, |l| l.type_of_cell(value), |l| l.type_of_other(value))
            },
        )
    }

    /// Undefined, null, and booleans.
    fn type_of_other(&mut self, value: Value) -> Value {
        let names = self.options.type_names;
        let [boolean, object, undefined] =
            [names.boolean, names.object, names.undefined].map(|name| self.i64(name));
        let mask = self.i64(!1);
        let bits = self.b.and(value, mask);
        let is_bool = self.is_bits(bits, JsValue::FALSE.bits());
        let is_null = self.is_bits(value, JsValue::NULL.bits());
        let other = self.b.select(is_null, object, undefined);
        self.b.select(is_bool, boolean, other)
    }

    fn type_of_cell(&mut self, value: Value) -> Value {
        let names = self.options.type_names;
        let [string, symbol, object, function] =
            [names.string, names.symbol, names.object, names.function].map(|name| self.i64(name));
        let cell = self.b.int_to_ptr(value);
        let kind = self.load(MemKind::I8U, cell, KIND_OFFSET, AliasClass::ANY);
        let mut name = object;
        for callable in [CellKind::Function, CellKind::NativeFunction, CellKind::BoundFunction] {
            let wanted = self.b.const_i32(callable as i32);
            let is = self.b.eq(kind, wanted);
            name = self.b.select(is, function, name);
        }
        let wanted = self.b.const_i32(CellKind::Symbol as i32);
        let is_symbol = self.b.eq(kind, wanted);
        name = self.b.select(is_symbol, symbol, name);
        let last = self.b.const_i32(i32::from(LAST_STRING_KIND));
        let is_string = self.b.le_u(kind, last);
        self.b.select(is_string, string, name)
    }

    /// The quotient of an int32 by one above 0, where nothing remains. (-0 comes of a divisor below 0 alone.)
    fn exact_quotient(&mut self, node: Node, arg: Node, by: i32) -> Value {
        let value = self.int(arg);
        let (exit, values) = self.guard_exit(node);
        let (divisor, zero) = (self.b.const_i32(by), self.b.const_i32(0));
        if by & (by - 1) == 0 {
            let mask = self.b.const_i32(by - 1);
            let remainder = self.b.and(value, mask);
            let exact = self.b.eq(remainder, zero);
            self.b.guard(exact, exit, &values);
            let shift = self.b.const_i32(by.trailing_zeros() as i32);
            return self.b.shr_s(value, shift);
        }
        let quotient = self.b.div_s(value, divisor);
        let product = self.b.mul(quotient, divisor);
        let exact = self.b.eq(product, value);
        self.b.guard(exact, exit, &values);
        quotient
    }

    pub fn ints(&mut self, args: &[Node], op: IrOp) -> Value {
        let first = self.int(args[0]);
        let both = [first, args.get(1).map_or(first, |&arg| self.int(arg))];
        let args = &both[..args.len()];
        self.b.inst(op, Type::I32, args, tierlock_codegen::ir::Extra::None).expect("it has a result")
    }

    fn doubles(&mut self, args: &[Node], op: IrOp) -> Value {
        let first = self.double(args[0]);
        let both = [first, args.get(1).map_or(first, |&arg| self.double(arg))];
        let args = &both[..args.len()];
        self.b.inst(op, Type::I64, args, tierlock_codegen::ir::Extra::None).expect("it has a result")
    }

    pub fn not(&mut self, value: Value) -> Value {
        let zero = self.b.const_i32(0);
        self.b.eq(value, zero)
    }

    pub fn compare_doubles(&mut self, cond: FloatCond, a: Value, b: Value) -> Value {
        match cond {
            FloatCond::Eq => self.b.feq(a, b),
            FloatCond::Ne => self.b.fne(a, b),
            FloatCond::Lt => self.b.flt(a, b),
            FloatCond::Le => self.b.fle(a, b),
            FloatCond::Gt => self.b.fgt(a, b),
            FloatCond::Ge => self.b.fge(a, b),
        }
    }

    pub fn compare_ints(&mut self, cond: IntCond, a: Value, b: Value) -> Value {
        match cond {
            IntCond::Eq => self.b.eq(a, b),
            IntCond::Ne => self.b.ne(a, b),
            IntCond::LtS => self.b.lt_s(a, b),
            IntCond::LeS => self.b.le_s(a, b),
            IntCond::GtS => self.b.gt_s(a, b),
            IntCond::GeS => self.b.ge_s(a, b),
            IntCond::LtU => self.b.lt_u(a, b),
            IntCond::LeU => self.b.le_u(a, b),
            IntCond::GtU => self.b.gt_u(a, b),
            IntCond::GeU => self.b.ge_u(a, b),
        }
    }

    /// A new property out of line, where the slots have room for it.
    fn store_add_out(&mut self, node: Node, (offset, shape): (u32, u64), at: u32, args: &[Node]) {
        let (slow, done) = (self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let (object, value) = (self.pointer(args[0]), self.tagged(args[1]));
        let slots = self.load(MemKind::I64, object, layout::SLOTS.offset(), class::SLOTS);
        let none = self.i64(0);
        let some = self.b.ne(slots, none);
        self.or_go(some, slow);
        let slots = self.b.int_to_ptr(slots);
        let capacity = self.load(MemKind::I32, slots, AUX_OFFSET, class::HEADER);
        // The word at this offset is the last one, or before it.
        let least = self.b.const_i32(offset as i32 / 8);
        let fits = self.b.ge_u(capacity, least);
        self.or_go(fits, slow);
        let shape = self.i64(shape);
        self.store(MemKind::I64, value, slots, offset as usize, class::out(offset as usize));
        self.store(MemKind::I64, shape, object, layout::SHAPE.offset(), class::SHAPE);
        self.barrier(slots, args[1]);
        self.barrier_of(object);
        self.b.jump(done, &[]);
        self.b.switch_to(slow);
        self.direct(node, at, args);
        self.b.jump(done, &[]);
        self.b.switch_to(done);
    }

    fn slots(&mut self, object: Node) -> Value {
        let object = self.pointer(object);
        self.load(MemKind::Ptr, object, layout::SLOTS.offset(), class::SLOTS)
    }

    fn array_length(&mut self, node: Node, array: Node) -> Value {
        let array = self.pointer(array);
        let length = self.load_field(MemKind::I32, array, layout::array::LENGTH_U32.offset());
        let zero = self.b.const_i32(0);
        let fine = self.b.ge_s(length, zero);
        self.guard(node, fine);
        length
    }

    fn length(&mut self, node: Node, arg: Node) -> Value {
        self.check_cell(node, arg);
        let cell = self.pointer(arg);
        let kind = self.load(MemKind::I8U, cell, KIND_OFFSET, AliasClass::ANY);
        let array = self.b.const_i32(CellKind::Array as i32);
        let is_array = self.b.eq(kind, array);
        self.either(
            is_array,
            Type::I32,
            |l| l.array_length(node, arg),
            |l| {
                let last = l.b.const_i32(i32::from(LAST_STRING_KIND));
                let string = l.b.le_u(kind, last);
                l.guard(node, string);
                l.load(MemKind::I32, cell, AUX_OFFSET, AliasClass::ANY)
            },
        )
    }

    /// The remainder of doubles: by an int32 above 0, of what is an integer above 0 in line, else in Rust.
    fn double_mod(&mut self, a: Node, b: Node, divisor: Option<i32>) -> Value {
        /// Up to here every integer is a double.
        const EXACT: u64 = 1 << 53;
        let (a, b) = (self.double(a), self.double(b));
        let (call, done) = (self.b.block(), self.b.block());
        let result = self.b.block_param(done, Type::F64);
        match divisor {
            Some(divisor) => {
                self.b.set_cold(call);
                let whole = self.b.f64_to_i64(a);
                let back = self.b.i64_to_f64(whole);
                let one = self.i64(1);
                let (below, max) = (self.b.sub(whole, one), self.i64(EXACT - 1));
                let (same, small) = (self.b.feq(back, a), self.b.lt_u(below, max));
                let fine = self.b.and(same, small);
                let divide = self.b.block();
                self.b.br(fine, divide, &[], call, &[]);
                self.b.switch_to(divide);
                let divisor = self.i64(divisor as u64);
                let remainder = self.b.rem_s(whole, divisor);
                let remainder = self.b.i64_to_f64(remainder);
                self.b.jump(done, &[remainder]);
            }
            None => self.b.jump(call, &[]),
        }
        self.b.switch_to(call);
        let callee = self.helper_address(helpers_index(Helper::Remainder));
        let remainder = self.b.call_indirect(self.remainder, callee, &[a, b]).expect("it has a result");
        self.b.jump(done, &[remainder]);
        self.b.switch_to(done);
        result
    }
}
