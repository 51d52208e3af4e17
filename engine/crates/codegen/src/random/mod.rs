//! Random valid functions, for fuzzing: whatever comes out has one meaning, on every target and however it is optimised.
//!
//! A program is a few functions, of which each calls only later ones, and a checksum over all they computed is what the
//! first returns. Statements nest: conditions, switches, loops, cycles with two ways in, guards, calls, accesses to memory.
//! Every loop counts down from a small number, so that runs end. What the language leaves open is kept from being seen:
//! bits of a NaN only through `fcanon`, addresses not at all, stack slots only after they were written.
//!
//! A seed gives the same program everywhere and always; a failing one is written down with its [`Shape`].
//!
//! ```
//! use tierlock_codegen::ir::{eval::Evaluator, verify};
//! use tierlock_codegen::random::{self, Shape};
//!
//! let program = random::program(7, &Shape::default());
//! for function in &program.functions {
//!     verify(function)?;
//! }
//! let mut evaluator = Evaluator::new(&program.functions);
//! random::natives::add(&mut evaluator);
//! let buffer = evaluator.memory.allocate(&program.buffer);
//! let constants = evaluator.memory.allocate(&program.constants);
//! evaluator.run(random::ENTRY, &program.args(buffer, constants))?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod control;
pub mod large;
pub mod natives;

use crate::ir::{
    AliasClass, CallConv, Exit, FuncRef, Function, FunctionBuilder, MemKind, MemoryExtra, Op, Signature,
    Type, Val, Value, Variable,
};
use crate::trial::{Arg, Buffer, Call, Trial};

/// The name of the function that a program is run by.
pub const ENTRY: &str = "f0";

/// Bytes of the memory that a program reads and writes, and of that which it only reads.
pub const BUFFER_BYTES: usize = 256;

/// How large programs become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Functions at most.
    pub functions: usize,
    /// Statements of a function at most, about.
    pub statements: usize,
    /// How deep statements nest at most.
    pub depth: usize,
    /// Whether functions call each other and natives.
    pub calls: bool,
    /// Whether there is memory to access.
    pub memory: bool,
    /// Whether there are exits.
    pub exits: bool,
}

impl Default for Shape {
    fn default() -> Shape {
        Shape { functions: 3, statements: 60, depth: 4, calls: true, memory: true, exits: true }
    }
}

impl Shape {
    /// One small function.
    pub fn small() -> Shape {
        Shape { functions: 1, statements: 12, depth: 2, ..Shape::default() }
    }
}

/// A random program.
#[derive(Clone, Debug)]
pub struct Program {
    /// Its functions, [`ENTRY`] first.
    pub functions: Vec<Function>,
    /// What is in the memory that it reads and writes.
    pub buffer: Vec<u8>,
    /// What is in the memory that it only reads.
    pub constants: Vec<u8>,
    numbers: (i64, i32, f64),
}

impl Program {
    /// The arguments of [`ENTRY`], given the addresses of copies of [`Program::buffer`] and [`Program::constants`].
    pub fn args(&self, buffer: u64, constants: u64) -> [Val; 5] {
        let (a, b, c) = self.numbers;
        [Val::Ptr(buffer), Val::Ptr(constants), Val::I64(a), Val::I32(b), Val::F64(c)]
    }

    /// The program with its call.
    pub fn trial(&self) -> Trial {
        let memory = |bytes: &[u8]| Arg::Buffer(Buffer { kind: MemKind::I8U, bytes: bytes.to_vec() });
        let mut args = vec![memory(&self.buffer), memory(&self.constants)];
        args.extend(self.args(0, 0)[2..].iter().map(|value| Arg::Value(value.ty(), value.bits())));
        Trial { functions: self.functions.clone(), call: Call { function: ENTRY.to_string(), args } }
    }
}

/// A sequence of random numbers: SplitMix64, by Steele, Lea and Flood (2014); or a fuzzer's bytes, and that behind them.
#[derive(Clone, Debug)]
pub struct Rng {
    state: u64,
    /// What is left of the bytes, backwards.
    bytes: Vec<u8>,
}

impl Rng {
    /// The sequence of this seed.
    pub fn new(seed: u64) -> Rng {
        Rng { state: seed, bytes: Vec::new() }
    }

    /// Decisions as these bytes make them, one of them each as far as it will do: a change to a byte changes a decision.
    pub fn from_bytes(bytes: &[u8]) -> Rng {
        let state =
            bytes.iter().fold(0, |state: u64, &byte| state.wrapping_mul(31).wrapping_add(byte.into()));
        Rng { state, bytes: bytes.iter().rev().copied().collect() }
    }

    /// The next number.
    pub fn next_u64(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// A number below `limit`, which is not 0.
    pub fn below(&mut self, limit: usize) -> usize {
        match self.bytes.pop() {
            Some(low) if limit <= 256 => usize::from(low) % limit,
            Some(low) => {
                let high = self.bytes.pop().unwrap_or_default();
                usize::from(u16::from_le_bytes([low, high])) % limit
            }
            None => (self.next_u64() >> 16) as usize % limit,
        }
    }

    /// True `percent` times of a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of the items.
    pub fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }
}

/// The program of a seed.
pub fn program(seed: u64, shape: &Shape) -> Program {
    generate_program(Rng::new(seed), shape)
}

/// The program that a fuzzer's bytes decide on.
pub fn program_from_bytes(bytes: &[u8], shape: &Shape) -> Program {
    generate_program(Rng::from_bytes(bytes), shape)
}

fn generate_program(mut rng: Rng, shape: &Shape) -> Program {
    let count = 1 + rng.below(shape.functions);
    let signatures: Vec<Signature> = (0..count).map(|at| signature(&mut rng, at)).collect();
    let functions = (0..count).map(|at| generate(&mut rng, shape, at, &signatures)).collect();
    let mut bytes = || (0..BUFFER_BYTES).map(|_| rng.next_u64() as u8).collect::<Vec<u8>>();
    let (buffer, constants) = (bytes(), bytes());
    let numbers =
        (rng.pick(&INTS).wrapping_add(rng.below(3) as i64), rng.pick(&INTS) as i32, rng.pick(&DOUBLES));
    Program { functions, buffer, constants, numbers }
}

const INTS: [i64; 20] = [
    0,
    1,
    -1,
    2,
    7,
    -8,
    63,
    100,
    255,
    -256,
    4095,
    4096,
    65535,
    0x7fff_ffff,
    -0x8000_0000,
    0xffff_ffff,
    0x1234_5678_9abc,
    0x5555_5555_5555_5555,
    i64::MAX,
    i64::MIN,
];

const DOUBLES: [f64; 14] = [
    0.0,
    -0.0,
    1.0,
    -1.5,
    0.1,
    3.0,
    1e9,
    -2147483648.0,
    4294967296.5,
    9007199254740993.0,
    1e300,
    5e-324,
    f64::INFINITY,
    f64::NAN,
];

/// The types that values of programs have, addresses apart.
const TYPES: [Type; 3] = [Type::I32, Type::I64, Type::F64];

/// The first two parameters are the addresses of both kinds of memory.
fn signature(rng: &mut Rng, at: usize) -> Signature {
    let mut params = vec![Type::Ptr, Type::Ptr];
    if at == 0 {
        params.extend([Type::I64, Type::I32, Type::F64]);
        return Signature::c(&params, Some(Type::I64));
    }
    let count = if rng.chance(20) { 12 } else { rng.below(5) };
    params.extend((0..count).map(|_| rng.pick(&TYPES)));
    let conv = if rng.chance(50) { CallConv::Own } else { CallConv::C };
    Signature { conv, params, result: rng.chance(85).then(|| rng.pick(&TYPES)) }
}

/// An address, and how many bytes before and behind it may be touched.
#[derive(Clone, Copy)]
struct Pointer {
    value: Value,
    before: i32,
    behind: i32,
    class: AliasClass,
    writable: bool,
}

struct Generator<'a> {
    b: FunctionBuilder,
    rng: &'a mut Rng,
    shape: &'a Shape,
    own: usize,
    signatures: &'a [Signature],
    /// Values that may be used here, by place in [`TYPES`].
    pools: [Vec<Value>; 3],
    variables: [Vec<Variable>; 3],
    pointers: Vec<Pointer>,
    statements: usize,
    loops: usize,
    exits: u32,
}

/// How much there was to use, to go back to behind a nested statement.
struct Scope([usize; 3], usize);

fn generate(rng: &mut Rng, shape: &Shape, own: usize, signatures: &[Signature]) -> Function {
    let b = FunctionBuilder::with_signature(&format!("f{own}"), signatures[own].clone());
    let statements = 1 + rng.below(shape.statements);
    let mut generator = Generator {
        b,
        rng,
        shape,
        own,
        signatures,
        pools: Default::default(),
        variables: Default::default(),
        pointers: Vec::new(),
        statements,
        loops: 0,
        exits: 0,
    };
    generator.begin();
    generator.block(0);
    generator.end();
    generator.b.finish()
}

fn place(ty: Type) -> usize {
    TYPES.iter().position(|own| *own == ty).expect("values are of one of these types")
}

impl Generator<'_> {
    fn begin(&mut self) {
        let params = self.b.params().to_vec();
        let room = BUFFER_BYTES as i32;
        let class = AliasClass(1);
        self.pointers.push(Pointer { value: params[0], before: 0, behind: room, class, writable: true });
        let class = AliasClass::CONST;
        self.pointers.push(Pointer { value: params[1], before: 0, behind: room, class, writable: false });
        for &param in &params[2..] {
            self.offer(param);
        }
        for ty in TYPES {
            for _ in 0..1 + self.rng.below(3) {
                let variable = self.b.variable(ty);
                if self.rng.chance(70) {
                    let value = self.value(ty);
                    self.b.set(variable, value);
                }
                self.variables[place(ty)].push(variable);
            }
        }
        if self.shape.memory {
            for at in 0..self.rng.below(3) {
                self.slot(at);
            }
        }
    }

    /// A stack slot, all of it written.
    fn slot(&mut self, at: usize) {
        let words = 1 + self.rng.below(6) as u32;
        let align = self.rng.pick(&[8, 16]);
        let slot = self.b.slot(words * 8, align);
        let class = AliasClass(2 + at as u16);
        let address = self.b.stack_addr(slot);
        for word in 0..words {
            let value = self.value(Type::I64);
            self.b.store(MemKind::I64, value, address, word as i32 * 8, class);
        }
        self.pointers.push(Pointer {
            value: address,
            before: 0,
            behind: words as i32 * 8,
            class,
            writable: true,
        });
    }

    /// Returns a checksum of all there is, or calls another function for it.
    fn end(&mut self) {
        let signature = self.signatures[self.own].clone();
        // Where arguments may need the stack, not every target can tail-call.
        let like = (self.own + 1..self.signatures.len()).find(|&at| {
            let callee = &self.signatures[at];
            callee.result == signature.result && callee.conv == signature.conv && callee.params.len() <= 6
        });
        if let Some(callee) = like
            && self.shape.calls
            && self.rng.chance(50)
        {
            let (function, args) = self.callee(callee);
            if self.rng.chance(30) {
                let signature = self.b.declare_signature(self.signatures[callee].clone());
                let address = self.b.func_addr(function);
                return self.b.tail_call_indirect(signature, address, &args);
            }
            return self.b.tail_call(function, &args);
        }
        let Some(result) = signature.result else { return self.b.ret_void() };
        for ty in TYPES {
            for at in 0..self.variables[place(ty)].len() {
                let value = self.b.get(self.variables[place(ty)][at]);
                self.offer(value);
            }
        }
        let mut sum = self.b.const_i64(0);
        for value in self.pools.concat() {
            let bits = self.bits(value);
            let three = self.b.const_i64(3);
            let product = self.b.mul(sum, three);
            sum = self.b.xor(product, bits);
        }
        let value = match result {
            Type::I32 => self.b.wrap(sum),
            Type::F64 => self.b.i64_to_f64(sum),
            Type::I64 | Type::Ptr => sum,
        };
        self.b.ret(value);
    }

    /// A value as an `i64` that is the same everywhere.
    fn bits(&mut self, value: Value) -> Value {
        match self.b.value_type(value) {
            Type::I32 => self.b.zext(value),
            Type::F64 => {
                let canonical = self.b.fcanon(value);
                self.b.f64_to_bits(canonical)
            }
            Type::I64 | Type::Ptr => value,
        }
    }

    fn offer(&mut self, value: Value) {
        let ty = self.b.value_type(value);
        self.pools[place(ty)].push(value);
    }

    fn scope(&self) -> Scope {
        Scope([0, 1, 2].map(|at| self.pools[at].len()), self.pointers.len())
    }

    fn leave_scope(&mut self, Scope(lens, pointers): Scope) {
        for (pool, len) in self.pools.iter_mut().zip(lens) {
            pool.truncate(len);
        }
        self.pointers.truncate(pointers);
    }

    /// A value of a type, rather a recent one.
    fn value(&mut self, ty: Type) -> Value {
        let pool = &self.pools[place(ty)];
        let len = pool.len();
        if len > 0 && self.rng.chance(70) {
            let back = if self.rng.chance(60) { self.rng.below(len.min(6)) } else { self.rng.below(len) };
            return self.pools[place(ty)][len - 1 - back];
        }
        if self.rng.chance(40)
            && let Some(at) = self.variables[place(ty)].len().checked_sub(1)
        {
            let at = self.rng.below(at + 1);
            return self.b.get(self.variables[place(ty)][at]);
        }
        match ty {
            Type::I32 => {
                let value = self.rng.pick(&INTS) as i32;
                self.b.const_i32(value)
            }
            Type::F64 => {
                let value = self.rng.pick(&DOUBLES);
                self.b.const_f64(value)
            }
            Type::I64 | Type::Ptr => {
                let value = self.rng.pick(&INTS);
                self.b.const_i64(value)
            }
        }
    }

    /// Statements up to the end of a nested one.
    fn block(&mut self, depth: usize) {
        let count = if depth == 0 { usize::MAX } else { 1 + self.rng.below(8) };
        for _ in 0..count {
            if self.statements == 0 {
                return;
            }
            self.statements -= 1;
            self.statement(depth);
        }
    }

    fn statement(&mut self, depth: usize) {
        let nests = depth < self.shape.depth;
        match self.rng.below(100) {
            0..=7 if nests => self.condition(depth),
            8..=10 if nests => self.switch(depth),
            11..=16 if nests && self.loops < 3 => self.counted_loop(depth),
            17..=18 if nests && self.loops < 2 => self.two_way_cycle(depth),
            19..=26 if self.shape.exits => self.guard(),
            27..=31 if self.shape.calls && self.loops < 2 => self.call(),
            32..=45 if self.shape.memory => self.access(),
            46..=48 => self.dead_block(),
            49..=58 => {
                let ty = self.rng.pick(&TYPES);
                let value = self.value(ty);
                let variable = self.rng.below(self.variables[place(ty)].len());
                self.b.set(self.variables[place(ty)][variable], value);
            }
            _ => self.compute(),
        }
    }

    fn compute(&mut self) {
        use Op::*;
        let op = self.rng.pick(&[
            Add, Sub, Mul, And, Or, Xor, Shl, ShrS, ShrU, Add, Sub, Mul, And, MulHighS, MulHighU, DivS, DivU,
            RemS, RemU, Neg, Not, Rotr, Clz, Ctz, Popcnt, Bswap, Sext8, Sext16, Eq, Ne, LtS, LeS, GtS, GeS,
            LtU, LeU, GtU, GeU, Fadd, Fsub, Fmul, Fdiv, Fmin, Fmax, Fneg, Fabs, Fsqrt, Ffloor, Fceil, Ftrunc,
            Fnearest, Fround32, Fcanon, Feq, Fne, Flt, Fle, Fgt, Fge, Sext, Zext, Wrap, I32ToF64, I64ToF64,
            F64ToI32, F64ToI64, F64ToI32Js, F64ToBits, BitsToF64, Select, Select,
        ]);
        self.compute_op(op);
    }

    fn compute_op(&mut self, op: Op) {
        use crate::ir::op::{Kind, Types};
        let ty = match op.info().types {
            Types::Any => self.rng.pick(&TYPES),
            _ => self.rng.pick(&[Type::I32, Type::I64]),
        };
        let mut args = Vec::new();
        for &(_, kind) in op.info().operands {
            let wanted = match kind {
                Kind::I32 => Type::I32,
                Kind::I64 => Type::I64,
                Kind::F64 => Type::F64,
                _ => ty,
            };
            args.push(self.value(wanted));
        }
        if op == Op::F64ToBits {
            args[0] = self.b.fcanon(args[0]);
        }
        if let Some(result) = self.b.inst(op, ty, &args, crate::ir::Extra::None) {
            self.offer(result);
        }
    }

    /// A condition that is not always the same.
    fn condition_value(&mut self) -> Value {
        match self.rng.below(4) {
            0 => self.value(Type::I32),
            1 => {
                let (x, y) = (self.value(Type::F64), self.value(Type::F64));
                let op = self.rng.pick(&[Op::Feq, Op::Fne, Op::Flt, Op::Fle, Op::Fgt, Op::Fge]);
                self.b.inst(op, Type::F64, &[x, y], crate::ir::Extra::None).expect("relations have a result")
            }
            _ => {
                let ty = self.rng.pick(&[Type::I32, Type::I64]);
                let (x, y) = (self.value(ty), self.value(ty));
                let op =
                    self.rng.pick(&[Op::Eq, Op::Ne, Op::LtS, Op::LeS, Op::GtS, Op::GeS, Op::LtU, Op::GeU]);
                self.b.inst(op, ty, &[x, y], crate::ir::Extra::None).expect("relations have a result")
            }
        }
    }

    fn exit(&mut self) -> (Exit, Vec<Value>) {
        self.exits += 1;
        let count = if self.rng.chance(10) { 20 } else { self.rng.below(6) };
        let values = (0..count)
            .map(|_| {
                let ty = self.rng.pick(&TYPES);
                self.value(ty)
            })
            .collect();
        (Exit(self.exits - 1), values)
    }

    /// Something that leaves, but not often.
    fn guard(&mut self) {
        let (exit, values) = self.exit();
        let ty = self.rng.pick(&[Type::I32, Type::I64]);
        match self.rng.below(6) {
            0..=1 => {
                let (x, y) = (self.value(ty), self.value(ty));
                let cond = self.b.ne(x, y);
                self.b.guard(cond, exit, &values);
            }
            2 => {
                let (x, limit) = (self.value(Type::F64), self.b.const_f64(1e200));
                let cond = self.b.fgt(x, limit);
                let one = self.b.const_i32(1);
                let cond = self.b.xor(cond, one);
                self.b.guard(cond, exit, &values);
            }
            3 => {
                let value = self.value(Type::I32);
                let double = self.b.i32_to_f64(value);
                let double = if self.rng.chance(10) { self.value(Type::F64) } else { double };
                let result = self.b.f64_to_i32_checked(double, exit, &values);
                self.offer(result);
            }
            _ => {
                let (mut x, mut y) = (self.value(ty), self.value(ty));
                if self.rng.chance(80) {
                    let mask =
                        if ty == Type::I32 { self.b.const_i32(0x7fff) } else { self.b.const_i64(0x7fff) };
                    (x, y) = (self.b.and(x, mask), self.b.and(y, mask));
                }
                let result = match self.rng.below(3) {
                    0 => self.b.add_checked(x, y, exit, &values),
                    1 => self.b.sub_checked(x, y, exit, &values),
                    _ => self.b.mul_checked(x, y, exit, &values),
                };
                self.offer(result);
            }
        }
    }

    fn call(&mut self) {
        let later = self.signatures.len() - self.own - 1;
        if later > 0 && self.rng.chance(50) {
            let callee = self.own + 1 + self.rng.below(later);
            let (function, args) = self.callee(callee);
            let result = if self.rng.chance(30) {
                let signature = self.b.declare_signature(self.signatures[callee].clone());
                let address = self.b.func_addr(function);
                self.b.call_indirect(signature, address, &args)
            } else {
                self.b.call(function, &args)
            };
            return result.into_iter().for_each(|value| self.offer(value));
        }
        let (name, signature) = match self.rng.below(4) {
            0 => ("native_mix", natives::mix_signature()),
            1 => ("native_scale", natives::scale_signature()),
            2 => ("native_many", natives::many_signature()),
            _ => {
                let function = self.b.declare_function("native_poke", natives::poke_signature());
                let offset = self.rng.below(BUFFER_BYTES / 8) as i64 * 8;
                let (bytes, value) = (self.b.const_i64(offset), self.value(Type::I64));
                let address = self.b.ptr_add(self.pointers[0].value, bytes);
                self.b.call(function, &[address, value]);
                return;
            }
        };
        let args: Vec<Value> = signature
            .params
            .iter()
            .map(|&ty| {
                let value = self.value(ty);
                if ty == Type::F64 { self.b.fcanon(value) } else { value }
            })
            .collect();
        let function = self.b.declare_function(name, signature);
        if let Some(value) = self.b.call(function, &args) {
            self.offer(value);
        }
    }

    fn callee(&mut self, at: usize) -> (FuncRef, Vec<Value>) {
        let signature = self.signatures[at].clone();
        let mut args = vec![self.pointers[0].value, self.pointers[1].value];
        for &ty in &signature.params[2..] {
            args.push(self.value(ty));
        }
        (self.b.declare_function(&format!("f{at}"), signature), args)
    }

    fn access(&mut self) {
        let at = self.rng.below(self.pointers.len());
        let pointer = self.pointers[at];
        if self.rng.chance(15) {
            let from = self.rng.below((pointer.before + pointer.behind) as usize + 1) as i32 - pointer.before;
            let bytes = self.b.const_i64(i64::from(from));
            let value = if self.rng.chance(20) {
                // By way of an integer, which nothing else sees.
                let int = self.b.ptr_to_int(pointer.value);
                let sum = self.b.add(int, bytes);
                self.b.int_to_ptr(sum)
            } else {
                self.b.ptr_add(pointer.value, bytes)
            };
            let moved =
                Pointer { value, before: pointer.before + from, behind: pointer.behind - from, ..pointer };
            return self.pointers.push(moved);
        }
        let stores = pointer.writable && self.rng.chance(45);
        let kind = loop {
            let kind = self.rng.pick(&MemKind::ALL);
            if kind != MemKind::Ptr && (!stores || kind.can_store()) {
                break kind;
            }
        };
        let bytes = kind.bytes() as i32;
        let room = pointer.before + pointer.behind - bytes;
        if room < 0 {
            return;
        }
        let offset = self.rng.below(room as usize + 1) as i32 - pointer.before;
        // Classes tell no lies, but may tell less than is known; constant memory is read as any by those that do not know.
        let class = if self.rng.chance(25) && pointer.writable { AliasClass::ANY } else { pointer.class };
        let stored = stores.then(|| {
            let value = self.value(kind.ty());
            if kind.ty() == Type::F64 { self.b.fcanon(value) } else { value }
        });
        let indexed = self.rng.chance(40).then(|| self.index(pointer, offset, bytes)).flatten();
        let loaded = match (stored, indexed) {
            (Some(value), Some((index, scale))) => {
                let access = MemoryExtra { kind, scale, class, offset };
                self.b.store_indexed(value, pointer.value, index, access);
                None
            }
            (Some(value), None) => {
                self.b.store(kind, value, pointer.value, offset, class);
                None
            }
            (None, Some((index, scale))) => {
                Some(self.b.load_indexed(pointer.value, index, MemoryExtra { kind, scale, class, offset }))
            }
            (None, None) => Some(self.b.load(kind, pointer.value, offset, class)),
        };
        if let Some(value) = loaded {
            self.offer(value);
        }
    }

    /// An index, and its scale, that stay within what is behind the offset.
    fn index(&mut self, pointer: Pointer, offset: i32, bytes: i32) -> Option<(Value, u8)> {
        let scale = self.rng.below(4) as u8;
        let most = (pointer.behind - offset - bytes) >> scale;
        if most < 0 {
            return None;
        }
        // The most ones that are no more than that.
        let mask = (1i64 << (most + 1).ilog2()) - 1;
        let (value, mask) = (self.value(Type::I64), self.b.const_i64(mask));
        Some((self.b.and(value, mask), scale))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::eval::{EvalError, Evaluator, Outcome};
    use crate::ir::{parse_function, verify};

    #[test]
    fn programs_are_valid_and_end() {
        let (mut returned, mut left, mut long, mut ops) = (0, 0, 0, std::collections::BTreeSet::new());
        for seed in 0..400 {
            let shape = if seed % 3 == 0 { Shape::small() } else { Shape::default() };
            let program = program(seed, &shape);
            for function in &program.functions {
                verify(function).unwrap_or_else(|error| panic!("seed {seed}: {error}\n{function}"));
                let text = function.to_string();
                let again =
                    parse_function(&text).unwrap_or_else(|error| panic!("seed {seed}: {error}\n{text}"));
                assert_eq!(again.to_string(), text, "seed {seed}");
                ops.extend(function.live_insts().map(|(_, inst)| function[inst].op));
            }
            let mut evaluator = Evaluator::new(&program.functions);
            evaluator.steps_max = 1_000_000;
            natives::add(&mut evaluator);
            let buffer = evaluator.memory.allocate(&program.buffer);
            let constants = evaluator.memory.allocate(&program.constants);
            match evaluator.run(ENTRY, &program.args(buffer, constants)) {
                Ok(Outcome::Return(_)) => returned += 1,
                Ok(Outcome::Exit { .. }) => left += 1,
                Err(EvalError::Steps) => long += 1,
                Err(error) => panic!("seed {seed}: {error}"),
            }
            assert_eq!(evaluator.memory.area(constants), Some(&program.constants[..]), "seed {seed}");
        }
        assert!(
            returned > 200 && left > 40 && long < 20,
            "{returned} returned, {left} left, {long} were long"
        );
        let missing: Vec<&str> =
            crate::ir::op::OPS.iter().filter(|row| !ops.contains(&row.op)).map(|row| row.name).collect();
        assert!(missing.is_empty(), "no program has {missing:?}");
    }

    #[test]
    fn bytes_decide_on_valid_programs() {
        let mut rng = Rng::new(9);
        let mut texts = std::collections::BTreeSet::new();
        for len in 0..100 {
            // Few different bytes, as a fuzzer begins with, and any.
            let bytes: Vec<u8> = (0..len * 5)
                .map(|_| if len % 2 == 0 { rng.pick(&[0, 1, 255]) } else { rng.next_u64() as u8 })
                .collect();
            let program = program_from_bytes(&bytes, &Shape::default());
            let mut text = String::new();
            for function in &program.functions {
                verify(function).unwrap_or_else(|error| panic!("{bytes:?}: {error}\n{function}"));
                text += &function.to_string();
            }
            texts.insert(text);
        }
        assert!(texts.len() > 90, "{} different programs", texts.len());
        // One byte is one decision: what lies before it stays.
        let bytes: Vec<u8> = (0..200).map(|_| rng.next_u64() as u8).collect();
        let mut changed = bytes.clone();
        changed[150] ^= 0x55;
        let first = |bytes| program_from_bytes(bytes, &Shape::default()).functions[0].to_string();
        let (one, other) = (first(&bytes), first(&changed));
        let body = |text: &str| text[text.find("block0").expect("it has one")..].to_string();
        let (one, other) = (body(&one), body(&other));
        let same = one.lines().zip(other.lines()).take_while(|(one, other)| one == other).count();
        assert!(one != other && same > 10, "{same} lines are the same");
    }

    #[test]
    fn a_seed_gives_one_program() {
        let texts = |seed| {
            let program = program(seed, &Shape::default());
            program.functions.iter().map(Function::to_string).collect::<String>()
        };
        assert_eq!(texts(3), texts(3));
        assert_ne!(texts(3), texts(4));
    }
}
