//! Building a function, one instruction after the other.
//!
//! A builder appends to its current block, the entry at first. A terminator closes that block; [`FunctionBuilder::switch_to`]
//! goes on in another. Front ends with assignable variables need not place block parameters: see
//! [`FunctionBuilder::variable`].
//!
//! Using a builder wrongly (an instruction behind a terminator, a type that an op does not have) is a bug of the front
//! end. What can be seen at once panics; the rest is [`verify`](mod@super::verify)'s.

use super::function::{Block, Exit, Extra, FuncRef, Function, MemoryExtra, SigRef, Slot, Value};
use super::op::{Kind, Op, Types, for_each_op};
use super::ssa::{Ssa, Variable};
use super::types::{AliasClass, MemKind, Signature, Type};
use crate::entity::EntitySet;

/// Builds a [`Function`].
///
/// ```
/// use tierlock_codegen::ir::{FunctionBuilder, Type};
///
/// let mut b = FunctionBuilder::new("add");
/// let x = b.param(Type::I64);
/// let y = b.param(Type::I64);
/// let sum = b.add(x, y);
/// b.ret(sum);
/// let text = "\
/// func @add(i64, i64) -> i64 c {
/// block0(v0: i64, v1: i64):
///     v2 = add.i64 v0, v1
///     ret v2
/// }
/// ";
/// assert_eq!(b.finish().to_string(), text);
/// ```
///
/// A loop, with variables: the parameters of `block1` were found to be needed.
///
/// ```
/// use tierlock_codegen::ir::{FunctionBuilder, Type};
///
/// let mut b = FunctionBuilder::new("triangle");
/// let n = b.param(Type::I64);
/// let (head, body, done) = (b.block(), b.block(), b.block());
/// let (i, sum) = (b.variable(Type::I64), b.variable(Type::I64));
/// let zero = b.const_i64(0);
/// b.set(i, zero);
/// b.set(sum, zero);
/// b.jump(head, &[]);
///
/// b.switch_to(head);
/// let at = b.get(i);
/// let more = b.lt_s(at, n);
/// b.br(more, body, &[], done, &[]);
/// b.seal(body); // No other edges come.
/// b.seal(done);
///
/// b.switch_to(body);
/// let (at, so_far) = (b.get(i), b.get(sum));
/// let next = b.add(so_far, at);
/// b.set(sum, next);
/// let one = b.const_i64(1);
/// let next = b.add(at, one);
/// b.set(i, next);
/// b.jump(head, &[]);
/// b.seal(head);
///
/// b.switch_to(done);
/// let result = b.get(sum);
/// b.ret(result);
///
/// let text = "\
/// func @triangle(i64) -> i64 c {
/// block0(v0: i64):
///     v1 = const.i64 0
///     jump block1(v1, v1)
/// block1(v2: i64, v4: i64):
///     v3 = lt_s.i64 v2, v0
///     br v3, block2, block3
/// block2:
///     v5 = add.i64 v4, v2
///     v6 = const.i64 1
///     v7 = add.i64 v2, v6
///     jump block1(v7, v5)
/// block3:
///     ret v4
/// }
/// ";
/// assert_eq!(b.finish().to_string(), text);
/// ```
pub struct FunctionBuilder {
    function: Function,
    current: Option<Block>,
    ssa: Ssa,
    /// Blocks in the layout.
    placed: EntitySet<Block>,
    result_given: bool,
    /// Of an instruction under construction.
    args: Vec<Value>,
}

macro_rules! methods {
    (
        plain { $($(#[doc = $pdoc:literal])* $pname:ident $p:ident $ptypes:ident
            ($($parg:ident: $pkind:ident),*) -> $pres:ident, [$($peff:ident)*], $pcompute:expr;)* }
        exiting { $($(#[doc = $edoc:literal])* $ename:ident $e:ident $etypes:ident
            ($($earg:ident: $ekind:ident),*) -> $eres:ident, [$($eeff:ident)*], $ecompute:expr;)* }
        special { $($special:tt)* }
    ) => {
        /// One method for each op that only computes.
        impl FunctionBuilder {
            $($(#[doc = $pdoc])*
            #[inline]
            pub fn $pname(&mut self, $($parg: Value),*) -> Value {
                self.computing(Op::$p, &[$($parg),*], Extra::None)
            })*
        }

        methods!(@exiting $($(#[doc = $edoc])* $ename $e ($($earg),*) $eres;)*);
    };
    (@exiting $(#[doc = $gdoc:literal])* guard Guard (cond) None;
        $($(#[doc = $doc:literal])* $name:ident $op:ident ($($arg:ident),*) $res:ident;)*) => {
        /// One method for each op that may leave by an exit. `values` is what the front end wants to know there.
        impl FunctionBuilder {
            $(#[doc = $gdoc])*
            #[inline]
            pub fn guard(&mut self, cond: Value, exit: Exit, values: &[Value]) {
                self.exiting(Op::Guard, &[cond], exit, values);
            }

            $($(#[doc = $doc])*
            #[inline]
            pub fn $name(&mut self, $($arg: Value,)* exit: Exit, values: &[Value]) -> Value {
                self.exiting(Op::$op, &[$($arg),*], exit, values).expect("it has a result")
            })*
        }
    };
}
for_each_op!(methods);

/// The function and its blocks.
impl FunctionBuilder {
    /// A function of the C convention. Its parameters are added with [`FunctionBuilder::param`]; its result is what the
    /// first return gives.
    pub fn new(name: &str) -> FunctionBuilder {
        FunctionBuilder {
            result_given: false,
            ..FunctionBuilder::with_signature(name, Signature::c(&[], None))
        }
    }

    /// A function with this signature. [`FunctionBuilder::params`] has its parameters.
    pub fn with_signature(name: &str, signature: Signature) -> FunctionBuilder {
        let params = signature.params.clone();
        let mut function = Function::new(name, signature);
        let entry = function.append_block();
        for ty in params {
            function.append_param(entry, ty);
        }
        let mut ssa = Ssa::default();
        ssa.seal(&mut function, entry);
        let mut placed = EntitySet::new();
        placed.insert(entry);
        FunctionBuilder { function, current: Some(entry), ssa, placed, result_given: true, args: Vec::new() }
    }

    /// Makes room for about so many instructions with so many arguments, those of exits among them.
    pub fn reserve(&mut self, insts: usize, args: usize) {
        self.function.reserve(insts, args);
    }

    /// Makes room for about so many instructions in a block.
    pub fn reserve_in(&mut self, block: Block, insts: usize) {
        self.function[block].insts.reserve(insts);
    }

    /// A new last parameter.
    pub fn param(&mut self, ty: Type) -> Value {
        self.function.signature.params.push(ty);
        let entry = self.function.entry();
        self.function.append_param(entry, ty)
    }

    /// The parameters.
    pub fn params(&self) -> &[Value] {
        &self.function[self.function.entry()].params
    }

    /// A new block. It is laid out where it is first switched to.
    pub fn block(&mut self) -> Block {
        self.function.make_block()
    }

    /// A new last parameter of a block, which every edge to it gives a value for.
    pub fn block_param(&mut self, block: Block, ty: Type) -> Value {
        self.function.append_param(block, ty)
    }

    /// Says that a block is not expected to run.
    pub fn set_cold(&mut self, block: Block) {
        self.function[block].cold = true;
    }

    /// Goes on at the end of `block`.
    ///
    /// # Panics
    /// Where the current block lacks a terminator, or `block` has one.
    pub fn switch_to(&mut self, block: Block) {
        assert!(self.current.is_none(), "{:?} has no terminator", self.current);
        assert!(self.function.terminator(block).is_none(), "{block} has its terminator");
        if self.placed.insert(block) {
            self.function.layout.push(block);
        }
        self.current = Some(block);
    }

    /// The current block; none behind a terminator.
    pub fn current(&self) -> Option<Block> {
        self.current
    }

    /// The function so far, to look things up in.
    pub fn function(&self) -> &Function {
        &self.function
    }

    /// Says what of the front end's the instructions stand for that are made from now on: see [`Function::set_origin`].
    pub fn set_origin(&mut self, origin: Option<u32>) {
        self.function.set_origin(origin);
    }

    /// The type of a value.
    pub fn value_type(&self, value: Value) -> Type {
        self.function.value_type(value)
    }

    /// The function. Blocks that are not sealed yet are.
    ///
    /// # Panics
    /// Where the current block lacks a terminator.
    pub fn finish(mut self) -> Function {
        assert!(self.current.is_none(), "{:?} has no terminator", self.current);
        self.ssa.finish(&mut self.function);
        self.function.set_origin(None);
        self.function
    }

    /// Appends any instruction and gives its result. `ty` is the type in the op's name, of no matter for ops without.
    ///
    /// # Panics
    /// Where there is no current block.
    pub fn inst(&mut self, op: Op, ty: Type, args: &[Value], extra: Extra) -> Option<Value> {
        let Some(block) = self.current else { panic!("{op:?} stands behind a terminator") };
        let result = self.function.append(block, op, ty, args, extra);
        if op.is_terminator() {
            self.current = None;
            for edge in self.function.out_edges(block) {
                self.ssa.add_pred(self.function[edge].block, edge, block);
            }
        }
        result
    }

    fn computing(&mut self, op: Op, args: &[Value], extra: Extra) -> Value {
        let ty = self.suffix(op, args);
        self.inst(op, ty, args, extra).expect("it has a result")
    }

    fn exiting(&mut self, op: Op, operands: &[Value], exit: Exit, values: &[Value]) -> Option<Value> {
        let ty = self.suffix(op, operands);
        let mut args = std::mem::take(&mut self.args);
        args.clear();
        args.extend_from_slice(operands);
        args.extend_from_slice(values);
        let result = self.inst(op, ty, &args, Extra::Exit(exit));
        self.args = args;
        result
    }

    /// The type in the op's name, from the operands.
    fn suffix(&self, op: Op, args: &[Value]) -> Type {
        let info = op.info();
        if info.types == Types::One {
            return Type::I64;
        }
        let same = info.operands.iter().position(|&(_, kind)| kind == Kind::Same);
        let ty = same.map(|at| self.function.value_type(args[at]));
        match ty {
            Some(ty) if info.types.admits(ty) => ty,
            _ => panic!("`{}` does not come in {ty:?}", info.name),
        }
    }
}

/// Variables.
impl FunctionBuilder {
    /// A new variable, which is 0 until it is set.
    ///
    /// Reading it in a block looks for what it was set to in the blocks before, and gives blocks parameters as needed.
    /// A block can be [sealed](FunctionBuilder::seal) as soon as every edge to it is there; the sooner, the fewer
    /// parameters are made in vain.
    pub fn variable(&mut self, ty: Type) -> Variable {
        self.ssa.declare(ty)
    }

    /// Sets a variable in the current block.
    ///
    /// # Panics
    /// Where the types differ, or there is no current block.
    pub fn set(&mut self, variable: Variable, value: Value) {
        let block = self.current.expect("a variable is set in a block");
        let ty = self.function.value_type(value);
        assert_eq!(self.ssa.variable_type(variable), ty, "{variable} set to {value}");
        self.ssa.write(variable, block, value);
    }

    /// What a variable is at this point.
    ///
    /// # Panics
    /// Where there is no current block.
    pub fn get(&mut self, variable: Variable) -> Value {
        let block = self.current.expect("a variable is read in a block");
        self.ssa.read(&mut self.function, variable, block)
    }

    /// Says that every edge to `block` is there.
    ///
    /// # Panics
    /// Where that was said before. An edge that is added later panics too.
    pub fn seal(&mut self, block: Block) {
        self.ssa.seal(&mut self.function, block);
    }
}

/// Constants, memory, calls, terminators.
impl FunctionBuilder {
    /// A constant `i32`.
    pub fn const_i32(&mut self, value: i32) -> Value {
        self.constant(Type::I32, u64::from(value as u32))
    }

    /// A constant `i64`.
    pub fn const_i64(&mut self, value: i64) -> Value {
        self.constant(Type::I64, value as u64)
    }

    /// A constant `f64`.
    pub fn const_f64(&mut self, value: f64) -> Value {
        self.constant(Type::F64, value.to_bits())
    }

    /// A constant address.
    pub fn const_ptr(&mut self, address: u64) -> Value {
        self.constant(Type::Ptr, address)
    }

    fn constant(&mut self, ty: Type, bits: u64) -> Value {
        self.inst(Op::Const, ty, &[], Extra::Const(bits)).expect("it has a result")
    }

    /// Declares a stack slot: `align` is a power of two up to 16.
    pub fn slot(&mut self, bytes: u32, align: u32) -> Slot {
        self.function.declare_slot(bytes, align)
    }

    /// The address of a stack slot.
    pub fn stack_addr(&mut self, slot: Slot) -> Value {
        self.inst(Op::StackAddr, Type::Ptr, &[], Extra::Slot(slot)).expect("it has a result")
    }

    /// Reads memory at `base + offset`.
    pub fn load(&mut self, kind: MemKind, base: Value, offset: i32, class: AliasClass) -> Value {
        let extra = Extra::Memory(MemoryExtra { kind, scale: 0, class, offset });
        self.inst(Op::Load, kind.ty(), &[base], extra).expect("it has a result")
    }

    /// Writes memory at `base + offset`.
    pub fn store(&mut self, kind: MemKind, value: Value, base: Value, offset: i32, class: AliasClass) {
        let extra = Extra::Memory(MemoryExtra { kind, scale: 0, class, offset });
        self.inst(Op::Store, kind.ty(), &[base, value], extra);
    }

    /// Reads memory at `base + (index << access.scale) + access.offset`.
    pub fn load_indexed(&mut self, base: Value, index: Value, access: MemoryExtra) -> Value {
        let ty = access.kind.ty();
        self.inst(Op::LoadIndexed, ty, &[base, index], Extra::Memory(access)).expect("it has a result")
    }

    /// Writes memory at `base + (index << access.scale) + access.offset`.
    pub fn store_indexed(&mut self, value: Value, base: Value, index: Value, access: MemoryExtra) {
        self.inst(Op::StoreIndexed, access.kind.ty(), &[base, index, value], Extra::Memory(access));
    }

    /// Declares a function to be called, by the name that links it.
    pub fn declare_function(&mut self, name: &str, signature: Signature) -> FuncRef {
        self.function.declare_function(name, signature)
    }

    /// Declares a signature for indirect calls.
    pub fn declare_signature(&mut self, signature: Signature) -> SigRef {
        self.function.declare_signature(signature)
    }

    /// The address of a function.
    pub fn func_addr(&mut self, function: FuncRef) -> Value {
        self.inst(Op::FuncAddr, Type::Ptr, &[], Extra::Func(function)).expect("it has a result")
    }

    /// Calls a function.
    pub fn call(&mut self, function: FuncRef, args: &[Value]) -> Option<Value> {
        self.inst(Op::Call, Type::I64, args, Extra::Func(function))
    }

    /// Calls the function at an address.
    pub fn call_indirect(&mut self, signature: SigRef, callee: Value, args: &[Value]) -> Option<Value> {
        let args: Vec<Value> = std::iter::once(callee).chain(args.iter().copied()).collect();
        self.inst(Op::CallIndirect, Type::I64, &args, Extra::Sig(signature))
    }

    /// Goes to a block.
    pub fn jump(&mut self, block: Block, args: &[Value]) {
        let edges = self.function.make_edges(&[(block, args)], &[]);
        self.inst(Op::Jump, Type::I64, &[], edges);
    }

    /// Goes to `then` where `cond` is not 0, else to `or_else`.
    pub fn br(&mut self, cond: Value, then: Block, then_args: &[Value], or_else: Block, else_args: &[Value]) {
        let edges = self.function.make_edges(&[(then, then_args), (or_else, else_args)], &[]);
        self.inst(Op::Br, Type::I32, &[cond], edges);
    }

    /// Goes to the block whose key equals `value`, else to `default`.
    pub fn switch(&mut self, value: Value, default: Block, cases: &[(i64, Block)]) {
        let edges: Vec<(Block, &[Value])> = std::iter::once(default)
            .chain(cases.iter().map(|case| case.1))
            .map(|block| (block, &[][..]))
            .collect();
        let keys: Vec<i64> = cases.iter().map(|case| case.0).collect();
        let edges = self.function.make_edges(&edges, &keys);
        let ty = self.function.value_type(value);
        self.inst(Op::Switch, ty, &[value], edges);
    }

    /// Returns a value.
    pub fn ret(&mut self, value: Value) {
        self.returning(Some(value));
    }

    /// Returns nothing.
    pub fn ret_void(&mut self) {
        self.returning(None);
    }

    fn returning(&mut self, value: Option<Value>) {
        if !std::mem::replace(&mut self.result_given, true) {
            self.function.signature.result = value.map(|value| self.function.value_type(value));
        }
        self.inst(Op::Ret, Type::I64, value.as_slice(), Extra::None);
    }

    /// Calls a function that takes this one's place on the stack.
    pub fn tail_call(&mut self, function: FuncRef, args: &[Value]) {
        self.inst(Op::TailCall, Type::I64, args, Extra::Func(function));
    }

    /// Calls the function at an address, which takes this one's place on the stack.
    pub fn tail_call_indirect(&mut self, signature: SigRef, callee: Value, args: &[Value]) {
        let args: Vec<Value> = std::iter::once(callee).chain(args.iter().copied()).collect();
        self.inst(Op::TailCallIndirect, Type::I64, &args, Extra::Sig(signature));
    }

    /// Leaves by an exit.
    pub fn leave(&mut self, exit: Exit, values: &[Value]) {
        self.exiting(Op::Leave, &[], exit, values);
    }

    /// Ends the block where it is never reached.
    pub fn unreachable(&mut self) {
        self.inst(Op::Unreachable, Type::I64, &[], Extra::None);
    }
}
