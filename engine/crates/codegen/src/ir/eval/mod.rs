//! The evaluator: runs functions as they are written, and so is the oracle for all that is made of them.
//!
//! What ops compute is the op table's; here are control, memory and calls. Calls are kept on a vector, so that recursion
//! does not grow the native stack.
//!
//! An exit ends the whole run, with the values it records, also where the function it stands in was called by another.
//!
//! What a valid function must not do is an [`EvalError`]: touching memory outside of what it was given, reading a stack
//! slot's byte before it was written, reaching `unreachable`, calling by another signature. Machine code does whatever
//! then.
//!
//! ```
//! use tierlock_codegen::ir::{Val, eval::{Evaluator, Outcome}, parse_module};
//!
//! let text = "
//!     func @checked(i32, i32) -> i32 {
//!     block0(v0: i32, v1: i32):
//!         v2 = add_checked.i32 v0, v1, exit7(v0)
//!         ret v2
//!     }";
//! let functions: Vec<_> = parse_module(text)?.into_iter().map(|(function, _)| function).collect();
//! let mut evaluator = Evaluator::new(&functions);
//! let sum = evaluator.run("checked", &[Val::I32(1), Val::I32(2)])?;
//! assert_eq!(sum, Outcome::Return(Some(Val::I32(3))));
//! let left = evaluator.run("checked", &[Val::I32(i32::MAX), Val::I32(1)])?;
//! assert_eq!(left.to_string(), "exit7(2147483647) of @checked");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod memory;

use std::collections::BTreeMap;
use std::fmt;

use memory::StackMark;
pub use memory::{BadAccess, Memory};

use super::function::{Block, Edge, Exit, Extra, Function, Inst, MemoryExtra, Value};
use super::op::{CANONICAL_NAN, Op};
use super::text::Literal;
use super::types::{MemKind, Signature, Type};

/// A value with its type. Equal if the bits are, but all NaNs are equal.
#[derive(Clone, Copy, Debug)]
pub enum Val {
    /// An `i32`.
    I32(i32),
    /// An `i64`.
    I64(i64),
    /// An address.
    Ptr(u64),
    /// A double.
    F64(f64),
}

impl Val {
    /// The value of a type with these bits; those above an `i32` do not matter.
    pub fn from_bits(ty: Type, bits: u64) -> Val {
        match ty {
            Type::I32 => Val::I32(bits as i32),
            Type::I64 => Val::I64(bits as i64),
            Type::Ptr => Val::Ptr(bits),
            Type::F64 => Val::F64(f64::from_bits(bits)),
        }
    }

    /// The bits, with zeros above an `i32`.
    pub fn bits(self) -> u64 {
        match self {
            Val::I32(value) => u64::from(value as u32),
            Val::I64(value) => value as u64,
            Val::Ptr(value) => value,
            Val::F64(value) => value.to_bits(),
        }
    }

    /// Its type.
    pub fn ty(self) -> Type {
        match self {
            Val::I32(_) => Type::I32,
            Val::I64(_) => Type::I64,
            Val::Ptr(_) => Type::Ptr,
            Val::F64(_) => Type::F64,
        }
    }
}

impl PartialEq for Val {
    fn eq(&self, other: &Val) -> bool {
        match (*self, *other) {
            (Val::F64(own), Val::F64(other)) if own.is_nan() => other.is_nan(),
            _ => self.ty() == other.ty() && self.bits() == other.bits(),
        }
    }
}

impl Eq for Val {}

impl fmt::Display for Val {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Literal(self.ty(), self.bits()).fmt(f)
    }
}

/// How a run ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// The function returned.
    Return(Option<Val>),
    /// It, or one that it called, left.
    Exit {
        /// The function the exit stands in.
        function: String,
        /// Which.
        exit: Exit,
        /// What it records.
        values: Vec<Val>,
    },
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Outcome::Return(Some(value)) => value.fmt(f),
            Outcome::Return(None) => write!(f, "nothing"),
            Outcome::Exit { function, exit, values } => {
                write!(f, "{exit}(")?;
                for (at, value) in values.iter().enumerate() {
                    write!(f, "{}{value}", if at == 0 { "" } else { ", " })?;
                }
                write!(f, ") of @{function}")
            }
        }
    }
}

/// Why a run has no outcome.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum EvalError {
    /// It took more steps than allowed.
    Steps,
    /// Calls were nested deeper than allowed.
    Depth,
    /// It touched memory that it must not.
    Memory {
        /// The function.
        function: String,
        /// The instruction as text.
        text: String,
        /// What is wrong.
        access: BadAccess,
    },
    /// It reached `unreachable`.
    Unreachable {
        /// The function.
        function: String,
    },
    /// It refers to a function that there is not.
    UnknownFunction(String),
    /// A call through an address where there is no function.
    UnknownAddress(u64),
    /// Called by another signature than its own.
    Signature {
        /// The function that is called.
        function: String,
        /// How it was called.
        called: Signature,
    },
}

impl fmt::Display for EvalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EvalError::Steps => write!(f, "too many steps"),
            EvalError::Depth => write!(f, "calls nest too deep"),
            EvalError::Memory { function, text, access } => write!(f, "@{function}: {access}, at `{text}`"),
            EvalError::Unreachable { function } => write!(f, "@{function} reached `unreachable`"),
            EvalError::UnknownFunction(name) => write!(f, "there is no function @{name}"),
            EvalError::UnknownAddress(address) => write!(f, "there is no function at {address:#x}"),
            EvalError::Signature { function, called } => write!(f, "@{function} called as {called}"),
        }
    }
}

impl std::error::Error for EvalError {}

/// A function that the evaluated ones call and that is not IR.
pub type Native<'n> = Box<dyn FnMut(&mut Memory, &[Val]) -> Option<Val> + 'n>;

struct Declared<'n> {
    signature: Signature,
    run: Native<'n>,
}

/// Where functions' addresses begin; they are 16 bytes apart.
const CODE_BASE: u64 = 0x10_0000;

/// What an address or name means.
#[derive(Clone, Copy)]
enum Callee {
    Function(usize),
    Native(usize),
}

/// Runs functions.
pub struct Evaluator<'f> {
    functions: &'f [Function],
    natives: Vec<Declared<'f>>,
    names: BTreeMap<String, Callee>,
    /// In order of address.
    addresses: Vec<Callee>,
    /// Memory, as the last run left it.
    pub memory: Memory,
    /// Steps that a run may take: one for each instruction.
    pub steps_max: u64,
    /// How deep calls may nest.
    pub depth_max: usize,
    /// Where the first value of everything that is computed is kept, if that is wanted.
    pub trace: Option<Trace>,
    steps: u64,
    frames: Vec<Frame>,
    /// Values of all frames.
    values: Vec<u64>,
}

/// The bits that each value had first in a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    first: Vec<Vec<Option<u64>>>,
}

impl Trace {
    /// Of nothing yet.
    pub fn new(functions: &[Function]) -> Trace {
        Trace { first: functions.iter().map(|function| vec![None; function.value_count()]).collect() }
    }

    /// The first bits of a value of the n-th function; none if it was never computed.
    pub fn first(&self, function: usize, value: Value) -> Option<u64> {
        *self.first.get(function)?.get(value.index())?
    }
}

struct Frame {
    function: usize,
    block: Block,
    /// The next instruction of the block.
    next: usize,
    /// Where its values begin.
    values: usize,
    /// Addresses of its stack slots.
    slots: Vec<u64>,
    mark: StackMark,
}

/// What a call came to.
enum Called {
    /// A frame was pushed.
    Entered,
    /// A native function returned.
    Done(Option<Val>),
}

impl<'f> Evaluator<'f> {
    /// An evaluator of these functions, which may call each other by name. They must be valid.
    pub fn new(functions: &'f [Function]) -> Evaluator<'f> {
        let mut evaluator = Evaluator {
            functions,
            natives: Vec::new(),
            names: BTreeMap::new(),
            addresses: Vec::new(),
            memory: Memory::new(),
            steps_max: 10_000_000,
            depth_max: 10_000,
            trace: None,
            steps: 0,
            frames: Vec::new(),
            values: Vec::new(),
        };
        for (at, function) in functions.iter().enumerate() {
            evaluator.declare(&function.name, Callee::Function(at));
        }
        evaluator
    }

    /// Adds a function that is not IR.
    pub fn native(
        &mut self,
        name: &str,
        signature: Signature,
        run: impl FnMut(&mut Memory, &[Val]) -> Option<Val> + 'f,
    ) {
        self.natives.push(Declared { signature, run: Box::new(run) });
        self.declare(name, Callee::Native(self.natives.len() - 1));
    }

    fn declare(&mut self, name: &str, callee: Callee) {
        self.names.insert(name.to_string(), callee);
        self.addresses.push(callee);
    }

    /// Steps that the last run took.
    pub fn steps(&self) -> u64 {
        self.steps
    }

    /// Runs a function.
    ///
    /// # Errors
    /// Where it did what a valid function must not, or took too long.
    pub fn run(&mut self, name: &str, args: &[Val]) -> Result<Outcome, EvalError> {
        let callee = self.find(name)?;
        let called = Signature {
            conv: self.signature(callee).conv,
            params: args.iter().map(|value| value.ty()).collect(),
            result: self.signature(callee).result,
        };
        self.steps = 0;
        self.frames.clear();
        self.values.clear();
        let mark = self.memory.stack_mark();
        let bits: Vec<u64> = args.iter().map(|value| value.bits()).collect();
        let outcome = self.call(callee, &called, &bits).and_then(|called| match called {
            Called::Done(value) => Ok(Outcome::Return(value)),
            Called::Entered => self.run_frames(),
        });
        self.memory.pop_slots(mark);
        outcome
    }

    fn run_frames(&mut self) -> Result<Outcome, EvalError> {
        loop {
            let frame = self.frames.last_mut().expect("a run has a frame until it returns");
            let function = &self.functions[frame.function];
            let inst = function[frame.block].insts[frame.next];
            frame.next += 1;
            self.steps += 1;
            if self.steps > self.steps_max {
                return Err(EvalError::Steps);
            }
            if let Some(outcome) = self.step(function, inst)? {
                return Ok(outcome);
            }
        }
    }

    fn step(&mut self, f: &'f Function, inst: Inst) -> Result<Option<Outcome>, EvalError> {
        let data = &f[inst];
        if let Some(compute) = data.op.info().compute {
            let operands = f.operands(inst);
            let mut bits = [0; 3];
            for (bits, &value) in bits.iter_mut().zip(operands) {
                *bits = self.get(value);
            }
            let Some(bits) = compute(data.ty, &bits[..operands.len()]) else {
                return Ok(Some(self.exit(f, inst)));
            };
            if let Some(result) = data.result() {
                self.set(result, bits);
            }
            return Ok(None);
        }
        let result = match (data.op, data.extra) {
            (_, Extra::Const(bits)) => bits,
            (Op::StackAddr, Extra::Slot(slot)) => self.frame().slots[slot.index()],
            (Op::FuncAddr, Extra::Func(function)) => self.address(&f.functions[function.index()].name)?,
            (Op::Load | Op::LoadIndexed, Extra::Memory(memory)) => {
                let address = self.address_of(f, inst, memory);
                let bits = self.memory.read(address, memory.kind.bytes());
                extend(memory.kind, bits.map_err(|access| bad_access(f, inst, access))?)
            }
            (Op::Store | Op::StoreIndexed, Extra::Memory(memory)) => {
                let address = self.address_of(f, inst, memory);
                let value = self.get(f.operands(inst)[f.operands(inst).len() - 1]);
                let written = self.memory.write(address, memory.kind.bytes(), narrow(memory.kind, value));
                written.map_err(|access| bad_access(f, inst, access))?;
                return Ok(None);
            }
            (Op::Call | Op::CallIndirect | Op::TailCall | Op::TailCallIndirect, _) => {
                return self.call_inst(f, inst);
            }
            (Op::Jump, _) => {
                self.take(f, f.edges(inst).next());
                return Ok(None);
            }
            (Op::Br, _) => {
                let at = usize::from(self.get(f.args(inst)[0]) == 0);
                self.take(f, f.edges(inst).nth(at));
                return Ok(None);
            }
            (Op::Switch, _) => {
                let value = self.get(f.args(inst)[0]);
                let value = if data.ty == Type::I32 { i64::from(value as i32) } else { value as i64 };
                let at = f.keys(inst).iter().position(|&key| key == value).map_or(0, |at| at + 1);
                self.take(f, f.edges(inst).nth(at));
                return Ok(None);
            }
            (Op::Ret, _) => {
                let value =
                    f.args(inst).first().map(|&value| Val::from_bits(f.value_type(value), self.get(value)));
                return Ok(self.ret(value));
            }
            (Op::Leave, _) => return Ok(Some(self.exit(f, inst))),
            (Op::Unreachable, _) => return Err(EvalError::Unreachable { function: f.name.clone() }),
            (op, extra) => {
                unreachable!("{op:?} with {extra:?} is not computed, and is none of the special ones")
            }
        };
        self.set(data.result().expect("what is left has a result"), result);
        Ok(None)
    }

    fn frame(&self) -> &Frame {
        self.frames.last().expect("a run has a frame until it returns")
    }

    fn get(&self, value: Value) -> u64 {
        self.values[self.frame().values + value.index()]
    }

    fn set(&mut self, value: Value, bits: u64) {
        let frame = self.frames.last().expect("a run has a frame until it returns");
        if let Some(trace) = &mut self.trace {
            trace.first[frame.function][value.index()].get_or_insert(bits);
        }
        let at = frame.values + value.index();
        self.values[at] = bits;
    }

    fn exit(&self, f: &Function, inst: Inst) -> Outcome {
        let values = f.rest(inst).iter().map(|&value| Val::from_bits(f.value_type(value), self.get(value)));
        let exit = f[inst].exit().expect("only what has an exit leaves");
        Outcome::Exit { function: f.name.clone(), exit, values: values.collect() }
    }

    fn address_of(&self, f: &Function, inst: Inst, memory: MemoryExtra) -> u64 {
        let operands = f.operands(inst);
        let base = self.get(operands[0]).wrapping_add(memory.offset as u64);
        match f[inst].op {
            Op::LoadIndexed | Op::StoreIndexed => base.wrapping_add(self.get(operands[1]) << memory.scale),
            _ => base,
        }
    }

    /// Goes along an edge: all arguments are read before any parameter is written.
    fn take(&mut self, f: &Function, edge: Option<Edge>) {
        let edge = edge.expect("a valid terminator has the edge");
        let to = f[edge].block;
        let args: Vec<u64> = f.edge_args(edge).iter().map(|&value| self.get(value)).collect();
        for (&param, bits) in f[to].params.iter().zip(args) {
            self.set(param, bits);
        }
        let frame = self.frames.last_mut().expect("a run has a frame until it returns");
        frame.block = to;
        frame.next = 0;
    }

    /// Returns from the frame; the run's outcome where it was the last.
    fn ret(&mut self, value: Option<Val>) -> Option<Outcome> {
        self.pop_frame();
        self.deliver(value)
    }

    fn pop_frame(&mut self) {
        let frame = self.frames.pop().expect("a run has a frame until it returns");
        self.memory.pop_slots(frame.mark);
        self.values.truncate(frame.values);
    }

    fn call_inst(&mut self, f: &'f Function, inst: Inst) -> Result<Option<Outcome>, EvalError> {
        let callee = match f[inst].extra {
            Extra::Func(function) => self.find(&f.functions[function.index()].name)?,
            _ => {
                let address = self.get(f.args(inst)[0]);
                let index = address.wrapping_sub(CODE_BASE) / 16;
                let known = address >= CODE_BASE && address.is_multiple_of(16);
                let found = known.then(|| self.addresses.get(index as usize)).flatten();
                *found.ok_or(EvalError::UnknownAddress(address))?
            }
        };
        let args: Vec<u64> = f.rest(inst).iter().map(|&value| self.get(value)).collect();
        let tail = f[inst].op.is_terminator();
        if tail {
            self.pop_frame();
        }
        match (self.call(callee, f.call_signature(inst), &args)?, tail) {
            (Called::Entered, _) => Ok(None),
            // The frame on top stands behind its call: this one, or the one that the tail call's was entered from.
            (Called::Done(value), _) => Ok(self.deliver(value)),
        }
    }

    /// Hands the result of a call to the frame that waits for it, which stands behind the call; the run's outcome where there is none.
    fn deliver(&mut self, value: Option<Val>) -> Option<Outcome> {
        let Some(caller) = self.frames.last() else { return Some(Outcome::Return(value)) };
        let f = &self.functions[caller.function];
        let call = f[caller.block].insts[caller.next - 1];
        if let (Some(result), Some(value)) = (f[call].result(), value) {
            self.set(result, value.bits());
        }
        None
    }

    fn call(&mut self, callee: Callee, called: &Signature, args: &[u64]) -> Result<Called, EvalError> {
        if self.signature(callee) != called {
            let name = self.names.iter().find(|(_, own)| same(**own, callee)).map(|(name, _)| name.clone());
            return Err(EvalError::Signature { function: name.unwrap_or_default(), called: called.clone() });
        }
        match callee {
            Callee::Native(at) => {
                let vals: Vec<Val> =
                    called.params.iter().zip(args).map(|(&ty, &bits)| Val::from_bits(ty, bits)).collect();
                let result = (self.natives[at].run)(&mut self.memory, &vals);
                assert_eq!(result.map(Val::ty), called.result, "a native function's result");
                Ok(Called::Done(result))
            }
            Callee::Function(at) => {
                if self.frames.len() >= self.depth_max {
                    return Err(EvalError::Depth);
                }
                let f = &self.functions[at];
                let mark = self.memory.stack_mark();
                let slots = f.slots.iter().map(|slot| self.memory.push_slot(slot.bytes)).collect();
                let values = self.values.len();
                self.values.resize(values + f.value_count(), 0);
                self.frames.push(Frame { function: at, block: f.entry(), next: 0, values, slots, mark });
                for (&param, &bits) in f[f.entry()].params.iter().zip(args) {
                    self.set(param, bits);
                }
                Ok(Called::Entered)
            }
        }
    }

    fn find(&self, name: &str) -> Result<Callee, EvalError> {
        self.names.get(name).copied().ok_or_else(|| EvalError::UnknownFunction(name.to_string()))
    }

    /// The address of a function, as `func_addr` gives it.
    ///
    /// # Errors
    /// Where there is none of this name.
    pub fn address(&self, name: &str) -> Result<u64, EvalError> {
        let callee = self.find(name)?;
        let at = self.addresses.iter().position(|own| same(*own, callee)).expect("each has an address");
        Ok(CODE_BASE + at as u64 * 16)
    }

    fn signature(&self, callee: Callee) -> &Signature {
        match callee {
            Callee::Function(at) => &self.functions[at].signature,
            Callee::Native(at) => &self.natives[at].signature,
        }
    }
}

fn same(a: Callee, b: Callee) -> bool {
    match (a, b) {
        (Callee::Function(a), Callee::Function(b)) | (Callee::Native(a), Callee::Native(b)) => a == b,
        _ => false,
    }
}

fn bad_access(f: &Function, inst: Inst, access: BadAccess) -> EvalError {
    EvalError::Memory { function: f.name.clone(), text: f.display(inst).to_string(), access }
}

/// From memory to a register.
pub(crate) fn extend(kind: MemKind, bits: u64) -> u64 {
    match kind {
        MemKind::I8S => u64::from(bits as i8 as u32),
        MemKind::I16S => u64::from(bits as i16 as u32),
        MemKind::F32 => match f64::from(f32::from_bits(bits as u32)) {
            nan if nan.is_nan() => CANONICAL_NAN,
            value => value.to_bits(),
        },
        _ => bits,
    }
}

/// From a register to memory.
pub(crate) fn narrow(kind: MemKind, bits: u64) -> u64 {
    match kind {
        MemKind::F32 => match f64::from_bits(bits) as f32 {
            nan if nan.is_nan() => 0x7fc0_0000,
            value => u64::from(value.to_bits()),
        },
        _ => bits,
    }
}

#[cfg(test)]
mod tests;
