//! A function: blocks of instructions over values, in arenas.
//!
//! A [`Block`] has parameters and a vector of instructions, the last of which ends it. An [`Inst`] has an op, arguments
//! and at most one result. A [`Value`] is a result or a parameter. Arguments of all instructions and edges lie in one
//! pool, and an instruction is 36 bytes: a function of 50,000 of them is a handful of vectors, and copying one copies
//! those.
//!
//! Blocks hold vectors and not linked lists: walking is what passes do most, and one that inserts builds the block's
//! list anew. What is taken out of its block stays in the arena, unreachable, until the function is dropped.
//!
//! A pass that finds that one value equals another says so with [`Function::replace`], which makes the first an alias,
//! and [`Function::resolve_aliases`] later puts the others in for all aliases in one walk.
//!
//! # Invariants
//! - Those that [`verify`](mod@super::verify) lists.
//! - Lists of arguments, edges and keys never share room, so that each may be written in place.

use std::ops::{Index, IndexMut};

use super::op::{Effects, Kind, Op, Types};
use super::types::{AliasClass, CallConv, MemKind, Signature, Type};
use crate::entity;

entity! {
    /// An SSA value.
    Value "v"
    /// An instruction.
    Inst "inst"
    /// A basic block.
    Block "block"
    /// A stack slot.
    Slot "slot"
    /// A function that can be called.
    FuncRef "fn"
    /// A signature.
    SigRef "sig"
    /// A control-flow edge: a block together with arguments for its parameters.
    Edge "edge"
}

/// A side exit, by the number that the front end gave it. Several instructions may share one, as copies of an
/// instruction do; the code that is made from each knows where its own values are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Exit(pub u32);

impl std::fmt::Display for Exit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "exit{}", self.0)
    }
}

/// A run of a pool.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct List {
    start: u32,
    len: u32,
}

impl List {
    /// Whether it has no members.
    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// How many members it has.
    pub fn len(self) -> usize {
        self.len as usize
    }

    fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.start as usize + self.len as usize
    }
}

/// What an instruction has besides its arguments.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Extra {
    /// Nothing.
    #[default]
    None,
    /// The bits of a constant; an `i32` has zeros above.
    Const(u64),
    /// How memory is accessed.
    Memory(MemoryExtra),
    /// A stack slot.
    Slot(Slot),
    /// The function that is called or whose address is taken.
    Func(FuncRef),
    /// The signature of an indirect call.
    Sig(SigRef),
    /// Where it leaves to; its values are the arguments behind the op's own operands.
    Exit(Exit),
    /// Where it goes to.
    Edges(EdgeList),
}

/// How memory is accessed: the address is `base + (index << scale) + offset`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MemoryExtra {
    /// What is read or written.
    pub kind: MemKind,
    /// The index is multiplied by 2 to this power, at most 3. 0 where there is no index.
    pub scale: u8,
    /// Which part of memory it is.
    pub class: AliasClass,
    /// Bytes that are added.
    pub offset: i32,
}

/// The edges of a terminator, and the keys of a switch.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EdgeList {
    edges: u32,
    len: u32,
    /// Where the keys of a switch begin; it has one less than edges.
    keys: u32,
}

/// An instruction.
#[derive(Clone, Copy, Debug)]
pub struct InstData {
    /// What it does.
    pub op: Op,
    /// The type in the op's name, where it has one; else the type of its result, or of its first operand if the op's
    /// row says one, or `i64`.
    pub ty: Type,
    /// What it has besides its arguments.
    pub extra: Extra,
    args: List,
    result: Option<Value>,
}

impl InstData {
    /// Its result, for ops that have one.
    #[inline]
    pub fn result(&self) -> Option<Value> {
        self.result
    }

    /// How it accesses memory.
    ///
    /// # Panics
    /// Where the op does not.
    #[inline]
    pub fn memory(&self) -> MemoryExtra {
        match self.extra {
            Extra::Memory(memory) => memory,
            other => panic!("{:?} has {other:?} and no memory access", self.op),
        }
    }

    /// The exit, for ops that have one.
    #[inline]
    pub fn exit(&self) -> Option<Exit> {
        match self.extra {
            Extra::Exit(exit) => Some(exit),
            _ => None,
        }
    }
}

/// Where a value comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ValueDef {
    /// The result of an instruction.
    Inst(Inst),
    /// A parameter of a block, by its place.
    Param(Block, u32),
    /// Another name of a value, until aliases are resolved.
    Alias(Value),
    /// Nowhere: a number that the text form skipped, or a parameter that was removed.
    None,
}

#[derive(Clone, Copy, Debug)]
struct ValueData {
    ty: Type,
    def: ValueDef,
}

/// A basic block.
#[derive(Clone, Debug, Default)]
pub struct BlockData {
    /// Its parameters, which each edge to it gives values for.
    pub params: Vec<Value>,
    /// Its instructions, the last a terminator.
    pub insts: Vec<Inst>,
    /// Not expected to run: goes behind all others.
    pub cold: bool,
}

/// An edge's target and arguments.
#[derive(Clone, Copy, Debug)]
pub struct EdgeData {
    /// Where it goes.
    pub block: Block,
    args: List,
}

/// A function that this one calls or takes the address of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FuncDecl {
    /// Its name, which is what links it.
    pub name: String,
    /// How it is called.
    pub signature: SigRef,
}

/// Memory in the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlotData {
    /// Size in bytes.
    pub bytes: u32,
    /// A power of two up to 16, in bytes.
    pub align: u32,
}

/// A function.
#[derive(Debug)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// What it takes, which are also the parameters of its first block, and gives.
    pub signature: Signature,
    /// Signatures of calls.
    pub signatures: Vec<Signature>,
    /// Functions that it refers to.
    pub functions: Vec<FuncDecl>,
    /// Memory in its frame.
    pub slots: Vec<SlotData>,
    /// Its blocks in the order they are laid out, the entry first. A block that is not here is no part of it.
    pub layout: Vec<Block>,
    blocks: Vec<BlockData>,
    insts: Vec<InstData>,
    values: Vec<ValueData>,
    args: Vec<Value>,
    edges: Vec<EdgeData>,
    keys: Vec<i64>,
    /// By instruction: what of the front end's it stands for.
    origins: Vec<u32>,
    /// What instructions that are made now stand for.
    origin: u32,
    /// Whether arguments may name aliases.
    has_aliases: bool,
}

/// An instruction that stands for nothing in particular.
const NO_ORIGIN: u32 = u32::MAX;

impl Index<Block> for Function {
    type Output = BlockData;
    #[inline]
    fn index(&self, block: Block) -> &BlockData {
        &self.blocks[block.index()]
    }
}

impl IndexMut<Block> for Function {
    #[inline]
    fn index_mut(&mut self, block: Block) -> &mut BlockData {
        &mut self.blocks[block.index()]
    }
}

impl Index<Inst> for Function {
    type Output = InstData;
    #[inline]
    fn index(&self, inst: Inst) -> &InstData {
        &self.insts[inst.index()]
    }
}

impl IndexMut<Inst> for Function {
    #[inline]
    fn index_mut(&mut self, inst: Inst) -> &mut InstData {
        &mut self.insts[inst.index()]
    }
}

impl Index<Edge> for Function {
    type Output = EdgeData;
    #[inline]
    fn index(&self, edge: Edge) -> &EdgeData {
        &self.edges[edge.index()]
    }
}

impl IndexMut<Edge> for Function {
    #[inline]
    fn index_mut(&mut self, edge: Edge) -> &mut EdgeData {
        &mut self.edges[edge.index()]
    }
}

impl Clone for Function {
    /// A copy with some room: passes add a little, and doubling the large vectors for that would double the memory.
    fn clone(&self) -> Function {
        Function {
            name: self.name.clone(),
            signature: self.signature.clone(),
            signatures: self.signatures.clone(),
            functions: self.functions.clone(),
            slots: self.slots.clone(),
            layout: self.layout.clone(),
            blocks: self.blocks.clone(),
            insts: roomy(&self.insts),
            values: roomy(&self.values),
            args: roomy(&self.args),
            edges: roomy(&self.edges),
            keys: self.keys.clone(),
            origins: roomy(&self.origins),
            origin: self.origin,
            has_aliases: self.has_aliases,
        }
    }
}

/// A copy with room for an eighth more.
fn roomy<T: Copy>(items: &[T]) -> Vec<T> {
    let mut copy = Vec::with_capacity(items.len() + items.len() / 8 + 16);
    copy.extend_from_slice(items);
    copy
}

/// Making things.
impl Function {
    /// Makes room for so many more instructions with so many arguments.
    pub fn reserve(&mut self, insts: usize, args: usize) {
        self.insts.reserve(insts);
        self.origins.reserve(insts);
        self.values.reserve(insts);
        self.args.reserve(args);
    }

    /// A function without blocks.
    pub fn new(name: &str, signature: Signature) -> Function {
        Function {
            name: name.to_string(),
            signature,
            signatures: Vec::new(),
            functions: Vec::new(),
            slots: Vec::new(),
            layout: Vec::new(),
            blocks: Vec::new(),
            insts: Vec::new(),
            values: Vec::new(),
            args: Vec::new(),
            edges: Vec::new(),
            keys: Vec::new(),
            origins: Vec::new(),
            origin: NO_ORIGIN,
            has_aliases: false,
        }
    }

    /// A new block that is not in the layout yet.
    pub fn make_block(&mut self) -> Block {
        self.blocks.push(BlockData::default());
        Block::new(self.blocks.len() - 1)
    }

    /// A new block at the end of the layout.
    pub fn append_block(&mut self) -> Block {
        let block = self.make_block();
        self.layout.push(block);
        block
    }

    /// A new value without definition: a gap in the numbers, for texts that have them.
    pub fn make_value(&mut self, ty: Type) -> Value {
        self.values.push(ValueData { ty, def: ValueDef::None });
        Value::new(self.values.len() - 1)
    }

    /// Gives a value without definition another type, for texts that use values before they define them.
    pub(super) fn set_value_type(&mut self, value: Value, ty: Type) {
        debug_assert_eq!(self.value_def(value), ValueDef::None);
        self.values[value.index()].ty = ty;
    }

    /// A new last parameter of `block`. The edges to it are the caller's to extend.
    pub fn append_param(&mut self, block: Block, ty: Type) -> Value {
        let value = self.make_value(ty);
        self.bind_param(block, value);
        value
    }

    /// Makes a value without definition the last parameter of `block`.
    pub fn bind_param(&mut self, block: Block, value: Value) {
        let at = self[block].params.len() as u32;
        self.values[value.index()].def = ValueDef::Param(block, at);
        self[block].params.push(value);
    }

    /// Puts other parameters in place of a block's own; those that are not among them lose their definition.
    pub fn set_params(&mut self, block: Block, params: Vec<Value>) {
        for old in std::mem::take(&mut self[block].params) {
            if matches!(self.values[old.index()].def, ValueDef::Param(own, _) if own == block) {
                self.values[old.index()].def = ValueDef::None;
            }
        }
        for (at, &param) in params.iter().enumerate() {
            self.values[param.index()].def = ValueDef::Param(block, at as u32);
        }
        self[block].params = params;
    }

    /// A new instruction that is in no block yet, with its result if the op has one. `ty` is the type in the op's name,
    /// and of no matter for ops without.
    pub fn make_inst(&mut self, op: Op, ty: Type, args: &[Value], extra: Extra) -> Inst {
        let result = self.result_type(op, ty, &extra);
        let value = result.map(|ty| self.make_value(ty));
        self.make_inst_with_result(op, ty, args, extra, value)
    }

    /// As [`Function::make_inst`], with a value without definition for the result.
    pub fn make_inst_with_result(
        &mut self,
        op: Op,
        ty: Type,
        args: &[Value],
        extra: Extra,
        result: Option<Value>,
    ) -> Inst {
        let inst = Inst::new(self.insts.len());
        let ty = self.controlling_type(op, ty, &extra);
        let args = self.make_args(args);
        if let Some(value) = result {
            self.values[value.index()].def = ValueDef::Inst(inst);
        }
        self.insts.push(InstData { op, ty, extra, args, result });
        self.origins.push(self.origin);
        inst
    }

    /// Says what of the front end's the instructions stand for that are made from now on: a number of its own. For listings alone; nothing else looks at it.
    pub fn set_origin(&mut self, origin: Option<u32>) {
        self.origin = origin.unwrap_or(NO_ORIGIN);
    }

    /// What an instruction stands for, if that is known. Passes give what they make the origin of what it replaces, where there is one such thing.
    pub fn origin(&self, inst: Inst) -> Option<u32> {
        Some(self.origins[inst.index()]).filter(|&origin| origin != NO_ORIGIN)
    }

    /// Has an instruction stand for what another does.
    pub fn inherit_origin(&mut self, inst: Inst, from: Inst) {
        self.origins[inst.index()] = self.origins[from.index()];
    }

    /// Makes `inst` another instruction with the same result, which must be of the same type.
    pub fn rewrite(&mut self, inst: Inst, op: Op, ty: Type, args: &[Value], extra: Extra) {
        let ty = self.controlling_type(op, ty, &extra);
        debug_assert_eq!(
            self.result_type(op, ty, &extra),
            self[inst].result.map(|value| self.value_type(value)),
            "{op:?} in place of {:?}",
            self[inst].op
        );
        let list = match self[inst].args {
            old if old.len() >= args.len() => {
                self.args[old.range()][..args.len()].copy_from_slice(args);
                List { start: old.start, len: args.len() as u32 }
            }
            _ => self.make_args(args),
        };
        let result = self[inst].result;
        self[inst] = InstData { op, ty, extra, args: list, result };
    }

    /// A new edge to `block`.
    pub fn make_edge(&mut self, block: Block, args: &[Value]) -> Edge {
        let args = self.make_args(args);
        self.edges.push(EdgeData { block, args });
        Edge::new(self.edges.len() - 1)
    }

    /// A list of new edges for a terminator. `keys` are those of a switch, one for each edge but the first.
    pub fn make_edges(&mut self, edges: &[(Block, &[Value])], keys: &[i64]) -> Extra {
        let start = self.edges.len() as u32;
        for (block, args) in edges {
            self.make_edge(*block, args);
        }
        let keys_start = self.keys.len() as u32;
        self.keys.extend(keys);
        Extra::Edges(EdgeList { edges: start, len: edges.len() as u32, keys: keys_start })
    }

    /// Appends a new instruction to `block` and gives its result.
    pub fn append(&mut self, block: Block, op: Op, ty: Type, args: &[Value], extra: Extra) -> Option<Value> {
        let inst = self.make_inst(op, ty, args, extra);
        self[block].insts.push(inst);
        self[inst].result
    }

    /// Declares a signature, or finds it.
    pub fn declare_signature(&mut self, signature: Signature) -> SigRef {
        let found = self.signatures.iter().position(|own| *own == signature);
        SigRef::new(found.unwrap_or_else(|| {
            self.signatures.push(signature);
            self.signatures.len() - 1
        }))
    }

    /// Declares a function, or finds it.
    pub fn declare_function(&mut self, name: &str, signature: Signature) -> FuncRef {
        let signature = self.declare_signature(signature);
        let found = self.functions.iter().position(|own| own.name == name && own.signature == signature);
        FuncRef::new(found.unwrap_or_else(|| {
            self.functions.push(FuncDecl { name: name.to_string(), signature });
            self.functions.len() - 1
        }))
    }

    /// Declares a stack slot.
    pub fn declare_slot(&mut self, bytes: u32, align: u32) -> Slot {
        self.slots.push(SlotData { bytes, align });
        Slot::new(self.slots.len() - 1)
    }

    fn make_args(&mut self, args: &[Value]) -> List {
        let start = self.args.len() as u32;
        self.args.extend_from_slice(args);
        List { start, len: args.len() as u32 }
    }

    fn controlling_type(&self, op: Op, ty: Type, extra: &Extra) -> Type {
        match op.info().types {
            Types::Mem => match extra {
                Extra::Memory(memory) => memory.kind.ty(),
                _ => ty,
            },
            Types::One => {
                let first = match op.info().operands.first() {
                    Some((_, Kind::I32)) => Type::I32,
                    Some((_, Kind::Ptr)) => Type::Ptr,
                    Some((_, Kind::F64)) => Type::F64,
                    _ => Type::I64,
                };
                self.result_type(op, ty, extra).unwrap_or(first)
            }
            _ => ty,
        }
    }

    /// The type of the result that an instruction would have.
    pub fn result_type(&self, op: Op, ty: Type, extra: &Extra) -> Option<Type> {
        match op.info().result {
            Kind::None => None,
            Kind::Same => Some(ty),
            Kind::I32 => Some(Type::I32),
            Kind::I64 => Some(Type::I64),
            Kind::Ptr => Some(Type::Ptr),
            Kind::F64 => Some(Type::F64),
            Kind::Mem => match extra {
                Extra::Memory(memory) => Some(memory.kind.ty()),
                _ => None,
            },
            Kind::Signature => self.callee_signature(extra).and_then(|signature| signature.result),
        }
    }

    fn callee_signature(&self, extra: &Extra) -> Option<&Signature> {
        let signature = match extra {
            Extra::Func(function) => self.functions.get(function.index())?.signature,
            Extra::Sig(signature) => *signature,
            _ => return None,
        };
        self.signatures.get(signature.index())
    }
}

/// Reading.
impl Function {
    /// The block that it begins with.
    ///
    /// # Panics
    /// Where there are no blocks.
    #[inline]
    pub fn entry(&self) -> Block {
        self.layout[0]
    }

    /// How many blocks were ever made.
    #[inline]
    pub fn block_count(&self) -> usize {
        self.blocks.len()
    }

    /// How many instructions were ever made.
    #[inline]
    pub fn inst_count(&self) -> usize {
        self.insts.len()
    }

    /// How many values were ever made.
    #[inline]
    pub fn value_count(&self) -> usize {
        self.values.len()
    }

    /// How many edges were ever made.
    #[inline]
    pub fn edge_count(&self) -> usize {
        self.edges.len()
    }

    /// A value's type.
    #[inline]
    pub fn value_type(&self, value: Value) -> Type {
        self.values[value.index()].ty
    }

    /// A value's definition.
    #[inline]
    pub fn value_def(&self, value: Value) -> ValueDef {
        self.values[value.index()].def
    }

    /// The instruction that gives a value, if one does.
    #[inline]
    pub fn def_inst(&self, value: Value) -> Option<Inst> {
        match self.value_def(value) {
            ValueDef::Inst(inst) => Some(inst),
            _ => None,
        }
    }

    /// The bits of a value that is a constant.
    #[inline]
    pub fn const_bits(&self, value: Value) -> Option<u64> {
        match self[self.def_inst(value)?].extra {
            Extra::Const(bits) => Some(bits),
            _ => None,
        }
    }

    /// A constant integer or address, with the sign of its type.
    pub fn const_int(&self, value: Value) -> Option<i64> {
        let bits = self.const_bits(value)?;
        match self.value_type(value) {
            Type::I32 => Some(i64::from(bits as i32)),
            Type::I64 | Type::Ptr => Some(bits as i64),
            Type::F64 => None,
        }
    }

    /// All arguments of an instruction: its operands, then the values of its exit or the arguments of its call. Those
    /// of its edges are not among them.
    #[inline]
    pub fn args(&self, inst: Inst) -> &[Value] {
        &self.args[self[inst].args.range()]
    }

    /// The arguments, to be changed in place.
    #[inline]
    pub fn args_mut(&mut self, inst: Inst) -> &mut [Value] {
        let range = self[inst].args.range();
        &mut self.args[range]
    }

    /// The operands that the op's row names.
    #[inline]
    pub fn operands(&self, inst: Inst) -> &[Value] {
        &self.args(inst)[..self[inst].op.info().operands.len()]
    }

    /// What stands behind the operands: the values of an exit, the arguments of a call, the value of a return.
    #[inline]
    pub fn rest(&self, inst: Inst) -> &[Value] {
        &self.args(inst)[self[inst].op.info().operands.len()..]
    }

    /// The edges of a terminator. An `br` has its edge for a true condition first; a `switch` its default.
    #[inline]
    pub fn edges(&self, inst: Inst) -> impl ExactSizeIterator<Item = Edge> + DoubleEndedIterator + use<> {
        self.edge_range(inst).map(Edge::new)
    }

    fn edge_range(&self, inst: Inst) -> std::ops::Range<usize> {
        match self[inst].extra {
            Extra::Edges(list) => list.edges as usize..list.edges as usize + list.len as usize,
            _ => 0..0,
        }
    }

    /// The keys of a switch: the n-th belongs to edge n + 1.
    #[inline]
    pub fn keys(&self, inst: Inst) -> &[i64] {
        match self[inst].extra {
            Extra::Edges(list) if self[inst].op == Op::Switch => {
                &self.keys[list.keys as usize..list.keys as usize + list.len as usize - 1]
            }
            _ => &[],
        }
    }

    /// The arguments of an edge.
    #[inline]
    pub fn edge_args(&self, edge: Edge) -> &[Value] {
        &self.args[self[edge].args.range()]
    }

    /// The arguments of an edge, to be changed in place.
    #[inline]
    pub fn edge_args_mut(&mut self, edge: Edge) -> &mut [Value] {
        let range = self[edge].args.range();
        &mut self.args[range]
    }

    /// Puts other arguments in place of an edge's own.
    pub fn set_edge_args(&mut self, edge: Edge, args: &[Value]) {
        let old = self[edge].args;
        self[edge].args = match old.len() >= args.len() {
            true => {
                self.args[old.range()][..args.len()].copy_from_slice(args);
                List { start: old.start, len: args.len() as u32 }
            }
            false => self.make_args(args),
        };
    }

    /// The last instruction of a block, if it ends the block.
    #[inline]
    pub fn terminator(&self, block: Block) -> Option<Inst> {
        let last = *self[block].insts.last()?;
        self[last].op.is_terminator().then_some(last)
    }

    /// The edges out of a block.
    #[inline]
    pub fn out_edges(
        &self,
        block: Block,
    ) -> impl ExactSizeIterator<Item = Edge> + DoubleEndedIterator + use<> {
        self.terminator(block).map_or(0..0, |inst| self.edge_range(inst)).map(Edge::new)
    }

    /// The blocks that a block goes to, one for each edge.
    #[inline]
    pub fn successors(&self, block: Block) -> impl DoubleEndedIterator<Item = Block> + '_ {
        self.out_edges(block).map(|edge| self[edge].block)
    }

    /// The signature of what a call calls.
    ///
    /// # Panics
    /// Where the instruction is no call.
    pub fn call_signature(&self, inst: Inst) -> &Signature {
        match self.callee_signature(&self[inst].extra) {
            Some(signature) => signature,
            None => panic!("{inst} is no call"),
        }
    }

    /// Calls `visit` with each value that an instruction uses, those of its edges included.
    #[inline]
    pub fn visit_uses(&self, inst: Inst, mut visit: impl FnMut(Value)) {
        for &value in self.args(inst) {
            visit(value);
        }
        for edge in self.edges(inst) {
            for &value in self.edge_args(edge) {
                visit(value);
            }
        }
    }

    /// Puts `map(value)` in place of each value that an instruction uses, those of its edges included.
    pub fn map_uses(&mut self, inst: Inst, mut map: impl FnMut(&Function, Value) -> Value) {
        let mut apply = |function: &mut Function, range: std::ops::Range<usize>| {
            for at in range {
                let value = map(function, function.args[at]);
                function.args[at] = value;
            }
        };
        apply(self, self[inst].args.range());
        for edge in self.edges(inst) {
            apply(self, self[edge].args.range());
        }
    }

    /// Whether it calls a function of our own convention.
    pub(crate) fn calls_own(&self) -> bool {
        self.live_insts().any(|(_, inst)| {
            let effects = self[inst].op.effects();
            effects.has(Effects::CALLS)
                && !effects.has(Effects::ENDS)
                && self.call_signature(inst).conv == CallConv::Own
        })
    }

    /// The instructions in the layout.
    pub fn live_insts(&self) -> impl Iterator<Item = (Block, Inst)> + '_ {
        self.layout.iter().flat_map(|&block| self[block].insts.iter().map(move |&inst| (block, inst)))
    }
}

/// Aliases.
impl Function {
    /// Lets go of values and arguments, which nobody asks for once instructions have been selected.
    pub(crate) fn forget_values(&mut self) {
        self.values = Vec::new();
        self.args = Vec::new();
    }

    /// Makes `value` another name of `by`: every use of the one means the other from now on. The instruction that gave
    /// `value` has no result any more, and the caller takes it out of its block; a parameter is the caller's to take
    /// out of its block and of the edges there.
    ///
    /// # Panics
    /// Where the types differ, or `by` is already a name of `value`.
    pub fn replace(&mut self, value: Value, by: Value) {
        let by = self.resolve(by);
        assert_eq!(self.value_type(value), self.value_type(by), "{value} replaced by {by}");
        assert_ne!(value, by, "a value replaced by itself");
        if let ValueDef::Inst(inst) = self.value_def(value) {
            self[inst].result = None;
        }
        self.values[value.index()].def = ValueDef::Alias(by);
        self.has_aliases = true;
    }

    /// What a value is a name of; itself if it is no alias.
    #[inline]
    pub fn resolve(&self, value: Value) -> Value {
        let mut value = value;
        while let ValueDef::Alias(of) = self.value_def(value) {
            value = of;
        }
        value
    }

    /// Puts what they are names of in place of the aliases that an instruction uses.
    #[inline]
    pub fn resolve_uses(&mut self, inst: Inst) {
        if self.has_aliases {
            self.map_uses(inst, |f, value| f.resolve(value));
        }
    }

    /// The same in what the op's row names alone: passes look at that, and the values of exits are more.
    #[inline]
    pub fn resolve_operands(&mut self, inst: Inst) {
        if self.has_aliases {
            let start = self[inst].args.start as usize;
            for at in start..start + self[inst].op.info().operands.len() {
                self.args[at] = self.resolve(self.args[at]);
            }
        }
    }

    /// Puts what they are names of in place of all aliases in instructions and edges.
    pub fn resolve_aliases(&mut self) {
        if !std::mem::take(&mut self.has_aliases) {
            return;
        }
        // Chains are made short first, so that long ones do not cost a walk for each use.
        for index in 0..self.values.len() {
            if matches!(self.values[index].def, ValueDef::Alias(_)) {
                let own = Value::new(index);
                let of = self.resolve(own);
                let mut at = own;
                while let ValueDef::Alias(next) = self.value_def(at) {
                    self.values[at.index()].def = ValueDef::Alias(of);
                    at = next;
                    if next == of {
                        break;
                    }
                }
            }
        }
        for at in 0..self.args.len() {
            self.args[at] = self.resolve(self.args[at]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instructions_are_small() {
        assert!(size_of::<InstData>() <= 36, "{}", size_of::<InstData>());
        assert!(size_of::<ValueData>() <= 16, "{}", size_of::<ValueData>());
    }

    #[test]
    fn aliases_end_at_what_they_name() {
        let mut f = Function::new("f", Signature::c(&[], None));
        let block = f.append_block();
        let values: Vec<Value> = (0..4)
            .map(|bits| f.append(block, Op::Const, Type::I32, &[], Extra::Const(bits)).unwrap())
            .collect();
        let sum = f.make_inst(Op::Add, Type::I32, &[values[2], values[3]], Extra::None);
        f.replace(values[1], values[0]);
        f.replace(values[2], values[1]);
        assert_eq!(f.resolve(values[2]), values[0]);
        f.resolve_aliases();
        assert_eq!(f.args(sum), [values[0], values[3]]);
    }

    #[test]
    #[should_panic(expected = "replaced by itself")]
    fn an_alias_never_names_itself() {
        let mut f = Function::new("f", Signature::c(&[], None));
        let (a, b) = (f.make_value(Type::I32), f.make_value(Type::I32));
        f.replace(a, b);
        f.replace(b, a);
    }
}
