//! From the JavaScript graph to the code generator's IR.
//!
//! A compiled function takes the context, its frame and the argument count, and returns a value, or 0 where an exception is pending. Values stay out of the
//! frame; instructions that are done in Rust get their operands there, and an exit puts back what T1 needs.
//!
//! # Invariants
//! - Before anything that can throw, call or allocate, the instruction's offset is in the frame's STATE slot.
//! - The first value of each exit is the frame.

mod alloc;
mod call;
mod check;
mod direct;
mod element;
mod entry;
mod name;
mod ops;
mod safe;
mod string;
mod truth;

use super::exit::{ExitFrame, ExitInfo, ExitKind, ExitObject, ExitObjectKind, ExitSource};
use super::graph::{Caller, End, Frame, Graph, Node, Op, Removed, RemovedKind, Rep, State};
use super::snapshot::TypeNames;
use crate::code::access::Access;
use crate::code::frame;
use crate::code::ops::{Inst, Op as BytecodeOp};
use crate::jit::abi;
use crate::jit::helpers::{self, Helper};
use crate::runtime::GuardSites;
use crate::value::{NUMBER_TAG, Value as JsValue};
use rustc_hash::FxHashMap;
use std::rc::Rc;
use tierlock_codegen::ir::{
    AliasClass, Block, Exit, Function, FunctionBuilder, MemKind, MemoryExtra, SigRef, Signature, Slot, Type,
    Value,
};
use tierlock_fault::{Fault, is_planted};

/// Parts of memory that never overlap.
mod class {
    use super::AliasClass;
    pub const HEADER: AliasClass = AliasClass(1);
    pub const SHAPE: AliasClass = AliasClass(2);
    pub const SLOTS: AliasClass = AliasClass(3);
    pub const ELEMENTS: AliasClass = AliasClass(4);
    pub const VALUES: AliasClass = AliasClass(5);
    pub const GLOBAL: AliasClass = AliasClass(6);
    pub const FRAME: AliasClass = AliasClass(7);
    pub const CONTEXT: AliasClass = AliasClass(8);
    pub const CODE: AliasClass = AliasClass(9);
    pub const VALIDITY: AliasClass = AliasClass(10);

    /// A word of an object, by its offset: cells do not overlap and are named by where they begin, so words at other offsets are other words.
    pub fn field(offset: usize) -> AliasClass {
        word(1, offset)
    }

    /// The same of out-of-line slots.
    pub fn out(offset: usize) -> AliasClass {
        word(2, offset)
    }

    /// The same of environments.
    pub fn variable(offset: usize) -> AliasClass {
        word(3, offset)
    }

    /// Words that are far apart share a class.
    fn word(part: u16, offset: usize) -> AliasClass {
        AliasClass((part << 12) | ((offset / 8) as u16 % (1 << 12)))
    }
}

/// How code is generated.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LowerOptions {
    /// Every n-th guard fails, counted in the context.
    pub force_guards: bool,
    /// Sites whose guards all fail.
    pub guard_sites: Option<GuardSites>,
    /// Every n-th look at `broken` says that something has been, counted in the context.
    pub invalidates: bool,
    /// Where the strings of one unit below 256 are.
    pub single_chars: u64,
    /// What `typeof` gives.
    pub type_names: TypeNames,
    /// The megamorphic cache of reads.
    pub megamorphic_reads: u64,
    /// The name of the method that `instanceof` asks for, and the method that functions have.
    pub has_instance: [u64; 2],
    /// Where the word is that is not 0 once something has been broken that the code rests on.
    pub broken: u64,
}

/// Instructions of the IR for each node, and their arguments, about: a graph takes little more than its IR has room for.
const INSTS_A_NODE: usize = 3;
const ARGS_A_NODE: usize = 10;

/// An exit, and the values that it takes.
type KnownExit = (Exit, Rc<[Value]>);

/// The lowered function, and what its exits mean.
pub struct Lowered {
    /// The function.
    pub function: Function,
    /// By exit.
    pub exits: Vec<ExitInfo>,
}

struct Lower<'a> {
    g: &'a Graph,
    options: LowerOptions,
    /// Whether the code begins at a loop.
    in_loop: bool,
    /// The frame of the node that is lowered.
    frame: Frame,
    b: FunctionBuilder,
    values: Vec<Option<Value>>,
    /// Of int32s that came boxed: that value.
    boxed: FxHashMap<Node, Value>,
    blocks: Vec<Block>,
    exits: Vec<ExitInfo>,
    /// Exits by state and kind, with the values that they take: the same for all guards of an instruction.
    exit_of: FxHashMap<(State, ExitKind), KnownExit>,
    /// What the last exit named; here for its room.
    named: Vec<Node>,
    cx: Value,
    fp: Value,
    argc: Value,
    /// Of helpers with two arguments, with three, and of compiled functions.
    helper2: SigRef,
    helper3: SigRef,
    /// Of helpers that take this many values.
    direct: [SigRef; 4],
    remainder: SigRef,
    own: SigRef,
    /// For the address of the native frame.
    slot: Slot,
}

/// Lowers a graph.
pub fn run(g: &Graph, in_loop: bool, options: LowerOptions) -> Lowered {
    let signature = Signature::own(&[Type::Ptr, Type::Ptr, Type::I32], Some(Type::I64));
    let mut b = FunctionBuilder::with_signature("optimised", signature.clone());
    b.reserve(INSTS_A_NODE * g.nodes.len(), ARGS_A_NODE * g.nodes.len());
    let (cx, fp, argc) = (b.params()[0], b.params()[1], b.params()[2]);
    let helper2 = b.declare_signature(Signature::c(&[Type::Ptr, Type::Ptr], Some(Type::I64)));
    let helper3 = b.declare_signature(Signature::c(&[Type::Ptr, Type::I64, Type::I64], Some(Type::I64)));
    let direct = [0, 1, 2, 3].map(|count| {
        let mut types = vec![Type::Ptr];
        types.extend((0..count).map(|_| Type::I64));
        b.declare_signature(Signature::c(&types, Some(Type::I64)))
    });
    let remainder = b.declare_signature(Signature::c(&[Type::F64, Type::F64], Some(Type::F64)));
    let own = b.declare_signature(signature);
    let slot = b.slot(8, 8);
    let blocks: Vec<Block> = g
        .blocks
        .iter()
        .map(|data| {
            let block = b.block();
            for &phi in &data.phis {
                b.block_param(block, type_of(g.node(phi).rep));
            }
            block
        })
        .collect();
    let values = vec![None; g.nodes.len()];
    let (exits, exit_of) = (Vec::new(), FxHashMap::default());
    let mut lower = Lower {
        g,
        options,
        in_loop,
        frame: Frame(0),
        b,
        values,
        boxed: FxHashMap::default(),
        blocks,
        exits,
        exit_of,
        named: Vec::new(),
        cx,
        fp,
        argc,
        helper2,
        helper3,
        direct,
        remainder,
        own,
        slot,
    };
    lower.run();
    Lowered { function: lower.b.finish(), exits: lower.exits }
}

fn type_of(rep: Rep) -> Type {
    match rep {
        Rep::Tagged | Rep::Safe => Type::I64,
        Rep::Int | Rep::Bool => Type::I32,
        Rep::Double => Type::F64,
        Rep::Pointer => Type::Ptr,
        Rep::None => unreachable!("the node has no value"),
    }
}

impl Lower<'_> {
    fn run(&mut self) {
        self.entry();
        let reached = self.g.dominators();
        self.b.jump(self.blocks[0], &[]);
        for (at, data) in self.g.blocks.iter().enumerate() {
            if reached[at].is_none() {
                continue;
            }
            let block = self.blocks[at];
            self.b.switch_to(block);
            self.b.reserve_in(block, INSTS_A_NODE * data.nodes.len());
            for (index, &phi) in data.phis.iter().enumerate() {
                let param = self.b.function()[block].params[index];
                self.values[phi.0 as usize] = Some(param);
            }
            for &node in &data.nodes {
                self.frame = self.g.node(node).frame;
                self.b.set_origin(Some(node.0));
                let value = self.node(node);
                self.values[node.0 as usize] = value;
            }
            self.b.set_origin(Graph::end_args(&data.end).first().map(|node| node.0));
            self.end(at, &data.end);
        }
    }

    fn end(&mut self, at: usize, end: &End) {
        match end {
            End::Jump(to) => {
                let args = self.way(at, to.0 as usize);
                self.b.jump(self.blocks[to.0 as usize], &args);
            }
            End::Branch(condition, then, or_else) => {
                let condition = self.value(*condition);
                let (then_args, else_args) =
                    (self.way(at, then.0 as usize), self.way(at, or_else.0 as usize));
                let (then, or_else) = (self.blocks[then.0 as usize], self.blocks[or_else.0 as usize]);
                self.b.br(condition, then, &then_args, or_else, &else_args);
            }
            End::Switch { value, first, targets, default } => {
                let value = self.value(*value);
                // The edges of a switch carry no values: blocks of their own do.
                let mut bridges: Vec<(usize, Block)> = Vec::new();
                let mut bridge =
                    |lower: &mut Self, to: usize| match bridges.iter().find(|known| known.0 == to) {
                        Some(known) => known.1,
                        None => {
                            let block = lower.b.block();
                            bridges.push((to, block));
                            block
                        }
                    };
                let default_block = bridge(self, default.0 as usize);
                let cases: Vec<(i64, Block)> = targets
                    .iter()
                    .enumerate()
                    .filter(|(_, to)| *to != default)
                    .map(|(index, to)| {
                        let key = i64::from(first.wrapping_add(index as i32));
                        (key, bridge(self, to.0 as usize))
                    })
                    .collect();
                self.b.switch(value, default_block, &cases);
                for (to, block) in bridges {
                    self.b.switch_to(block);
                    let args = self.way(at, to);
                    self.b.jump(self.blocks[to], &args);
                }
            }
            End::Return(value) => {
                let value = self.tagged(*value);
                self.b.ret(value);
            }
            End::Leave(state) => {
                let (exit, values) = self.exit(*state, ExitKind::Leave);
                self.b.leave(exit, &values);
            }
            End::Unreachable => {
                // What threw came back with 0; anything else is a bug.
                let zero = self.b.const_i64(0);
                self.b.ret(zero);
            }
            End::Open => unreachable!("the graph was verified"),
        }
    }

    /// What a way between blocks carries.
    fn way(&mut self, from: usize, to: usize) -> Vec<Value> {
        let g = self.g;
        let target = &g.blocks[to];
        let way = target.preds.iter().position(|pred| pred.0 as usize == from).expect("it is a predecessor");
        let phis = target.phis.iter();
        phis.map(|&phi| {
            let input = g.node(phi).args[way];
            self.as_rep(input, g.node(phi).rep)
        })
        .collect()
    }

    // Values.

    fn rep(&self, node: Node) -> Rep {
        self.g.node(node).rep
    }

    /// A node's value, as it lies.
    fn value(&self, node: Node) -> Value {
        self.values[node.0 as usize].unwrap_or_else(|| panic!("{node:?} has no value\n{}", self.g.print()))
    }

    fn as_rep(&mut self, node: Node, rep: Rep) -> Value {
        match rep {
            Rep::Tagged => self.tagged(node),
            Rep::Double => self.double(node),
            Rep::Safe => self.safe(node),
            _ => {
                debug_assert_eq!(self.rep(node), rep);
                self.value(node)
            }
        }
    }

    /// A node's value, boxed.
    fn tagged(&mut self, node: Node) -> Value {
        let value = self.value(node);
        match self.rep(node) {
            Rep::Tagged => value,
            Rep::Int => match self.boxed.get(&node) {
                Some(&boxed) => boxed,
                None => self.box_int(value),
            },
            Rep::Double => self.box_double(value),
            Rep::Bool => {
                let wide = self.b.zext(value);
                let tag = self.b.const_i64(JsValue::FALSE.bits() as i64);
                self.b.or(wide, tag)
            }
            Rep::Safe | Rep::Pointer | Rep::None => unreachable!("{node:?} is no value of JavaScript's"),
        }
    }

    fn box_int(&mut self, value: Value) -> Value {
        let wide = self.b.zext(value);
        let tag = self.b.const_i64(NUMBER_TAG as i64);
        self.b.or(wide, tag)
    }

    fn box_double(&mut self, value: Value) -> Value {
        let canonical = if is_planted(Fault::OptCanonical) { value } else { self.b.fcanon(value) };
        let bits = self.b.f64_to_bits(canonical);
        let tag = self.b.const_i64(NUMBER_TAG as i64);
        self.b.sub(bits, tag)
    }

    fn unbox_double(&mut self, value: Value) -> Value {
        let tag = self.b.const_i64(NUMBER_TAG as i64);
        let bits = self.b.add(value, tag);
        self.b.bits_to_f64(bits)
    }

    /// A number's value as a double.
    fn double(&mut self, node: Node) -> Value {
        let value = self.value(node);
        match self.rep(node) {
            Rep::Double => value,
            Rep::Int => self.b.i32_to_f64(value),
            other => unreachable!("{node:?} is no number but {other:?}"),
        }
    }

    fn int(&self, node: Node) -> Value {
        debug_assert_eq!(self.rep(node), Rep::Int, "{node:?}");
        self.value(node)
    }

    /// A value as the address of a cell.
    fn pointer(&mut self, node: Node) -> Value {
        let value = self.tagged(node);
        self.b.int_to_ptr(value)
    }

    fn i64(&mut self, bits: u64) -> Value {
        self.b.const_i64(bits as i64)
    }

    fn is_bits(&mut self, value: Value, bits: u64) -> Value {
        let bits = self.i64(bits);
        self.b.eq(value, bits)
    }

    // Exits.

    /// The exit of a state, and the values it takes.
    fn exit(&mut self, state: State, kind: ExitKind) -> (Exit, Rc<[Value]>) {
        let g = self.g;
        let key = (state, kind);
        if let Some(known) = self.exit_of.get(&key) {
            return known.clone();
        }
        let mut named = std::mem::take(&mut self.named);
        named.clear();
        g.add_values_of(state, &mut named);
        let fp = std::iter::once(self.fp);
        let values: Rc<[Value]> = fp.chain(named.iter().map(|&node| self.value(node))).collect();
        let chain = g.chain(state);
        let (mut frames, mut registers, mut made) =
            (Vec::with_capacity(chain.len()), Vec::with_capacity(named.len()), Vec::new());
        let removed = &g.states[state.0 as usize].removed;
        let number = |node: Node| removed.iter().position(|own| own.node == node).map(|at| at as u16);
        for data in chain {
            let frame = g.frame(data.frame);
            frames.push(ExitFrame {
                base: frame.base,
                offset: data.offset,
                code: frame.code,
                state: frame.state,
            });
            let held = frame.caller.iter().flat_map(Caller::held);
            for (register, node) in held.chain(data.values.iter().copied()) {
                let slot = frame.base + register;
                match number(node) {
                    Some(object) => made.push((slot, object)),
                    None => registers.push((slot, self.rep(node))),
                }
            }
        }
        mistake_exit(kind, &mut registers);
        let mut objects = self.exit_objects(removed, registers.len());
        mistake_objects(&mut made, &mut objects);
        self.exits.push(ExitInfo { frames, kind, registers, objects, made });
        let exit = Exit(self.exits.len() as u32 - 1);
        self.exit_of.insert(key, (exit, values.clone()));
        self.named = named;
        (exit, values)
    }

    /// What leaving makes of objects that were taken away, of which `before` values stand in front in the exit.
    fn exit_objects(&self, removed: &[Removed], before: usize) -> Vec<ExitObject> {
        let mut values = before;
        let mut word = |&(offset, node): &(u32, Node)| {
            let source = match removed.iter().position(|own| own.node == node) {
                Some(object) => ExitSource::Object(object as u16),
                None => {
                    values += 1;
                    // The frame is the first value.
                    ExitSource::Value(values, self.rep(node))
                }
            };
            (offset, source)
        };
        let objects = removed.iter().map(|own| ExitObject {
            kind: match own.kind {
                RemovedKind::Object(shape) => ExitObjectKind::Object(shape),
                RemovedKind::Environment(size) => ExitObjectKind::Environment(size),
                RemovedKind::Closure(number) => ExitObjectKind::Closure(self.g.closures[number as usize]),
                RemovedKind::Array(_) => ExitObjectKind::Array,
            },
            words: own.words.iter().map(&mut word).collect(),
        });
        objects.collect()
    }

    fn state(&self, node: Node) -> State {
        self.g.node(node).state.expect("the graph was verified")
    }

    /// The node's exit, before which it is counted where guards are made to fail.
    fn guard_exit(&mut self, node: Node) -> (Exit, Rc<[Value]>) {
        let state = self.state(node);
        let enters = self.g.states[state.0 as usize].enters;
        let kind = match self.g.node(node).op {
            Op::CheckUnbroken => ExitKind::Broken,
            Op::Unseen => ExitKind::Unseen,
            _ if enters => ExitKind::Entry,
            Op::SafeAdd
            | Op::SafeSub
            | Op::SafeMul
            | Op::SafeMulNoNegativeZero
            | Op::SafeDiv
            | Op::SafeMod => ExitKind::Inexact,
            _ => ExitKind::Guard,
        };
        let (exit, values) = self.exit(state, kind);
        if self.options.force_guards {
            self.fail_every_nth(abi::guard_countdown().offset, exit, &values);
        }
        if self.options.invalidates && kind == ExitKind::Broken {
            self.fail_every_nth(abi::invalidate_countdown().offset, exit, &values);
        }
        if self.is_chosen(state) {
            // Not a constant, which would be folded, and what is behind it taken away.
            let never = self.b.load(MemKind::I64, self.cx, abi::never().offset, class::CONTEXT);
            let zero = self.i64(0);
            let never = self.b.ne(never, zero);
            self.b.guard(never, exit, &values);
        }
        (exit, values)
    }

    /// Counts a word of the context down, and leaves where it gets to 0.
    fn fail_every_nth(&mut self, at: i32, exit: Exit, values: &[Value]) {
        let left = self.b.load(MemKind::I32, self.cx, at, class::CONTEXT);
        let one = self.b.const_i32(1);
        let left = self.b.sub(left, one);
        self.b.store(MemKind::I32, left, self.cx, at, class::CONTEXT);
        let zero = self.b.const_i32(0);
        let more = self.b.ne(left, zero);
        self.b.guard(more, exit, values);
    }

    /// Whether a guard with this state is at a site whose guards all fail.
    fn is_chosen(&self, state: State) -> bool {
        let Some(sites) = &self.options.guard_sites else { return false };
        let state = &self.g.states[state.0 as usize];
        let frame = self.g.frame(state.frame);
        sites.has(&frame.name, frame.template.source_range.0, state.offset)
    }

    /// Leaves where the condition does not hold.
    fn guard(&mut self, node: Node, condition: Value) {
        let (exit, values) = self.guard_exit(node);
        self.b.guard(condition, exit, &values);
    }

    // Memory.

    fn load(&mut self, kind: MemKind, base: Value, offset: usize, class: AliasClass) -> Value {
        self.b.load(kind, base, offset as i32, class)
    }

    /// A word of an object, or a part of one.
    fn load_field(&mut self, kind: MemKind, object: Value, offset: usize) -> Value {
        self.load(kind, object, offset, class::field(offset))
    }

    fn store_field(&mut self, kind: MemKind, value: Value, object: Value, offset: usize) {
        self.store(kind, value, object, offset, class::field(offset));
    }

    fn store(&mut self, kind: MemKind, value: Value, base: Value, offset: usize, class: AliasClass) {
        self.b.store(kind, value, base, offset as i32, class);
    }

    /// The offset of a register of the current node's frame.
    fn frame_slot(&self, register: u16) -> usize {
        8 * (usize::from(self.g.frame(self.frame).base) + usize::from(register))
    }

    /// The base of the current node's frame.
    fn frame_base(&mut self) -> Value {
        self.base_of(self.frame)
    }

    fn base_of(&mut self, frame: Frame) -> Value {
        match self.g.frame(frame).base {
            0 => self.fp,
            base => {
                let bytes = self.b.const_i64(8 * i64::from(base));
                self.b.ptr_add(self.fp, bytes)
            }
        }
    }

    /// The write barrier of a cell that a node's value was stored in.
    fn barrier(&mut self, owner: Value, stored: Node) {
        let never_cell = match self.g.node(stored).op {
            Op::Const(bits) => !JsValue::from_bits(bits).is_cell(),
            _ => self.rep(stored) != Rep::Tagged,
        };
        if !never_cell {
            self.barrier_of(owner);
        }
    }

    fn barrier_of(&mut self, owner: Value) {
        use crate::heap::cell::STATE_OFFSET;
        let state = self.load(MemKind::I8U, owner, STATE_OFFSET, AliasClass::ANY);
        let wanted = self.b.load(MemKind::I8U, self.cx, abi::barrier_state().offset, AliasClass::ANY);
        let slow = self.b.eq(state, wanted);
        let (cold, done) = (self.b.block(), self.b.block());
        self.b.set_cold(cold);
        self.b.br(slow, cold, &[], done, &[]);
        self.b.switch_to(cold);
        self.helper(helpers_index(Helper::Barrier), owner);
        self.b.jump(done, &[]);
        self.b.switch_to(done);
    }

    // Calls.

    /// Calls a helper of two arguments, the second one given, that needs no frame.
    fn helper(&mut self, index: usize, second: Value) -> Value {
        let callee = self.helper_address(index);
        self.b.call_indirect(self.helper2, callee, &[self.cx, second]).expect("helpers have a result")
    }

    /// Calls a helper on the current node's frame, which [`Self::save_offset`] has laid out.
    fn frame_helper(&mut self, index: usize) -> Value {
        let base = self.frame_base();
        let callee = self.helper_address_in(base, index);
        self.b.call_indirect(self.helper2, callee, &[self.cx, base]).expect("helpers have a result")
    }

    fn helper_address(&mut self, index: usize) -> Value {
        self.helper_address_in(self.fp, index)
    }

    fn helper_address_in(&mut self, frame: Value, index: usize) -> Value {
        let running = abi::running_frame().offset;
        self.b.store(MemKind::Ptr, frame, self.cx, running, class::CONTEXT);
        let table = self.b.load(MemKind::Ptr, self.cx, abi::helpers().offset, AliasClass::CONST);
        self.b.load(MemKind::Ptr, table, 8 * index as i32, AliasClass::CONST)
    }

    /// Lays out the frame of the current node, and those that were built in around it, as far as Rust and callees look at them.
    fn save_offset(&mut self, at: u32) {
        let (mut frame, mut at) = (self.frame, at);
        loop {
            let g = self.g;
            let data = g.frame(frame);
            let slots = 8 * usize::from(data.base);
            let Some(caller) = data.caller else {
                let offset = self.b.const_i32(at as i32);
                return self.store(MemKind::I32, offset, self.fp, 8 * frame::STATE, class::FRAME);
            };
            let (state, code) = (u64::from(data.state) << 32 | u64::from(at), data.code);
            let words = [(frame::STATE, self.i64(state)), (frame::CODE, self.i64(code))];
            let base = self.base_of(caller.frame);
            let callee = self.tagged(caller.callee);
            self.store(MemKind::Ptr, base, self.fp, slots + 8 * frame::CALLER, class::FRAME);
            for (index, word) in words.into_iter().chain([(frame::CALLEE, callee)]) {
                self.store(MemKind::I64, word, self.fp, slots + 8 * index, class::FRAME);
            }
            (frame, at) = (caller.frame, caller.offset);
        }
    }

    /// The bytecode instruction at an offset.
    fn inst(&self, at: u32) -> Inst {
        Inst::decode(&self.g.frame(self.frame).template.code, at as usize).expect("it was decoded before")
    }

    /// Does an instruction in Rust: what it reads is put into the frame. Gives what the helper returned, which is not 0.
    fn generic(&mut self, node: Node, at: u32, args: &[Node]) -> Value {
        let inst = self.inst(at);
        for (register, &arg) in Access::of(&inst).uses.into_iter().zip(args) {
            let value = self.tagged(arg);
            self.store(MemKind::I64, value, self.fp, self.frame_slot(register), class::FRAME);
        }
        self.save_offset(at);
        let result = self.op_helper(inst.op());
        self.throwing(node, result);
        result
    }

    /// As [`Self::generic`]: what the instruction writes into its register.
    fn generic_value(&mut self, node: Node, at: u32, args: &[Node]) -> Value {
        self.generic(node, at, args);
        let dst = Access::of(&self.inst(at)).defs[0];
        self.load(MemKind::I64, self.fp, self.frame_slot(dst), class::FRAME)
    }

    fn op_helper(&mut self, op: BytecodeOp) -> Value {
        debug_assert!(helpers::op_helper(op).is_some(), "{op:?} has no helper");
        self.frame_helper(abi::op_helper_index(op))
    }

    /// Goes to the handler, or returns 0, where a result is 0.
    fn throwing(&mut self, node: Node, result: Value) {
        let data = self.g.node(node);
        let Some(landing) = data.landing else { return self.throwing_to(data.handler, result) };
        let zero = self.i64(0);
        let fine = self.b.ne(result, zero);
        let (landing, done) = (self.blocks[landing.0 as usize], self.b.block());
        self.b.set_cold(landing);
        self.b.br(fine, done, &[], landing, &[]);
        self.b.switch_to(done);
    }

    /// The pending exception; an uncatchable one goes on.
    fn caught(&mut self) -> Value {
        let exception = self.helper(helpers_index(Helper::TakeException), self.fp);
        self.throwing_to(None, exception);
        exception
    }

    fn throwing_to(&mut self, handler: Option<State>, result: Value) {
        let zero = self.i64(0);
        let fine = self.b.ne(result, zero);
        let (cold, done) = (self.b.block(), self.b.block());
        self.b.set_cold(cold);
        self.b.br(fine, done, &[], cold, &[]);
        self.b.switch_to(cold);
        match handler {
            Some(state) => {
                let (exit, values) = self.exit(state, ExitKind::Exception);
                self.b.leave(exit, &values);
            }
            None => {
                let zero = self.i64(0);
                self.b.ret(zero);
            }
        }
        self.b.switch_to(done);
    }
}

/// Where faults are planted: what an exit says of registers.
fn mistake_exit(kind: ExitKind, registers: &mut Vec<(u16, Rep)>) {
    if is_planted(Fault::OptExitRepresentation) {
        registers.iter_mut().filter(|(_, rep)| *rep == Rep::Bool).for_each(|(_, rep)| *rep = Rep::Int);
    }
    if is_planted(Fault::OptHandlerState) && kind == ExitKind::Exception {
        registers.pop();
    }
    if is_planted(Fault::OptSwappedRegisters)
        && let [.., (a, _), (b, _)] = &mut registers[..]
    {
        std::mem::swap(a, b);
    }
}

/// Where faults are planted: what an exit makes.
fn mistake_objects(made: &mut [(u16, u16)], objects: &mut Vec<ExitObject>) {
    if is_planted(Fault::OptMaterialise)
        && let Some(first) = objects.first_mut()
    {
        first.words.pop();
    }
    if is_planted(Fault::OptEscapeIdentity) {
        let mut seen = Vec::new();
        for (_, object) in made {
            if seen.contains(object) {
                objects.push(objects[usize::from(*object)].clone());
                *object = objects.len() as u16 - 1;
            }
            seen.push(*object);
        }
    }
}

/// An index in the table of helpers.
fn helpers_index(helper: Helper) -> usize {
    abi::helper_index(helper)
}

/// An access to eight bytes by an index.
fn indexed(kind: MemKind, offset: usize, class: AliasClass) -> MemoryExtra {
    MemoryExtra { kind, scale: 3, class, offset: offset as i32 }
}
