//! Every operation of the macro assembler, run on the host over edge operands.
//!
//! A case is a body of operations and a model of what it does to the machine: every role register, every
//! floating-point register and some memory are loaded before the body and compared after it, so that a case fails
//! not only where the result is wrong but also where anything else was overwritten. Operands take all the
//! assignments of registers in which destination and sources coincide or stand in a register with a special part
//! (`rcx` for shifts, `rax` and `rdx` for division).
//!
//! The host's own architecture is tested: natively, and under QEMU with `--target`.

use tierlock_asm::masm::{
    A0, A64Masm, Cond, F0, F1, F2, F3, F4, F5, FCond, FEEDBACK, FP, FReg, MacroAssembler, Mem, NFP, NOTCELL,
    NUMTAG, Operand, Reg, RoundMode, SP, Scale, T0, T1, T2, T3, T4, T5, T6, TestCond, VM, X64Masm, mem,
    mem_index,
};
use tierlock_asm::{Arch, Code, Label, Symbol, Target};
use tierlock_platform::{CodeRegion, CpuFeatures, Published, call1};

const REGS: [Reg; 12] = [T0, T1, T2, T3, T4, T5, T6, A0, FP, NUMTAG, NOTCELL, FEEDBACK];
const FREGS: [FReg; 6] = [F0, F1, F2, F3, F4, F5];
const MEM_WORDS: usize = 16;

/// What the code sees: the context that `VM` points to.
#[repr(C)]
#[derive(Clone, Debug, PartialEq)]
struct State {
    regs: [u64; 12],
    fregs: [u64; 6],
    taken: u64,
    /// The address of `mem`, so that models can compute with it.
    mem_address: u64,
    mem: [u64; MEM_WORDS],
}

const REGS_AT: i32 = 0;
const FREGS_AT: i32 = 8 * 12;
const TAKEN_AT: i32 = FREGS_AT + 8 * 6;
const MEM_AT: i32 = TAKEN_AT + 16;

impl State {
    fn new() -> Box<State> {
        let mut state = Box::new(State {
            regs: std::array::from_fn(|i| 0x1111_1111_1111_1111u64.wrapping_mul(i as u64 + 3)),
            fregs: std::array::from_fn(|i| (1.5 + i as f64).to_bits()),
            taken: 0,
            mem_address: 0,
            mem: std::array::from_fn(|i| 0x0102_0304_0506_0708u64.wrapping_mul(2 * i as u64 + 1)),
        });
        state.mem_address = state.mem.as_ptr() as u64;
        state
    }

    fn get(&self, reg: Reg) -> u64 {
        self.regs[slot(reg)]
    }

    fn set(&mut self, reg: Reg, value: u64) {
        self.regs[slot(reg)] = value;
    }

    fn f(&self, reg: FReg) -> f64 {
        f64::from_bits(self.fregs[reg as usize])
    }

    fn set_f(&mut self, reg: FReg, value: f64) {
        self.fregs[reg as usize] = value.to_bits();
    }

    fn byte(&self, at: usize) -> u8 {
        self.mem[at / 8].to_le_bytes()[at % 8]
    }

    fn load(&self, at: usize, bytes: usize) -> u64 {
        (0..bytes).fold(0, |value, i| value | u64::from(self.byte(at + i)) << (8 * i))
    }

    fn store(&mut self, at: usize, bytes: usize, value: u64) {
        for i in 0..bytes {
            let mut word = self.mem[(at + i) / 8].to_le_bytes();
            word[(at + i) % 8] = value.to_le_bytes()[i];
            self.mem[(at + i) / 8] = u64::from_le_bytes(word);
        }
    }
}

fn slot(reg: Reg) -> usize {
    REGS.iter().position(|&r| r == reg).expect("a register of the state")
}

type Body<M> = Box<dyn Fn(&mut M, Label)>;
type Setup = Box<dyn Fn(&mut State, u64, u64)>;
type Model = Box<dyn Fn(&mut State)>;

/// One body of code. A branch to the label it is given is seen as `taken`.
struct Case<M> {
    name: String,
    body: Body<M>,
    /// Puts a pair of operands where the body wants them.
    setup: Setup,
    /// Turns the state before into the state after.
    model: Model,
    /// Unspecified where the branch is taken.
    lost_if_taken: Option<Reg>,
}

fn case<M>(
    name: String,
    setup: impl Fn(&mut State, u64, u64) + 'static,
    body: impl Fn(&mut M, Label) + 'static,
    model: impl Fn(&mut State) + 'static,
) -> Case<M> {
    Case { name, body: Box::new(body), setup: Box::new(setup), model: Box::new(model), lost_if_taken: None }
}

/// What the host can run, baseline first.
fn targets() -> Vec<Target> {
    match CpuFeatures::detect() {
        CpuFeatures::X64(features) => {
            let v3 = features.avx && features.bmi2 && features.bmi1 && features.lzcnt && features.popcnt;
            let mut targets = vec![Target::x64_sse2()];
            targets.extend(v3.then(Target::x64_v3));
            targets
        }
        CpuFeatures::A64(features) => {
            let mut targets = vec![Target::a64_base()];
            targets.extend((features.lse && features.jscvt).then(Target::a64_lse));
            targets
        }
    }
}

/// A generic test, for the host's assembler.
macro_rules! on_host {
    ($function:ident) => {
        for target in targets() {
            match target.arch {
                Arch::X64 => $function::<X64Masm>(&target),
                Arch::A64 => $function::<A64Masm>(&target),
            }
        }
    };
}

struct Program {
    code: Published,
    entries: Vec<u64>,
    _region: CodeRegion,
}

fn install(code: &Code, entries: &[Label]) -> Program {
    let region = CodeRegion::reserve(16 << 20).expect("the host allows executable memory");
    let mut writable = region.allocate(code.bytes.len()).expect("an empty region has room");
    writable.bytes_mut().copy_from_slice(&code.bytes);
    let code_start = writable.address() as u64;
    code.relocate(writable.bytes_mut(), code_start, |symbol| {
        code_start + u64::from(code.offset_of(entries[symbol.0 as usize]).expect("bound"))
    })
    .expect("a small program reaches itself");
    let published = writable.publish().expect("published");
    let entries =
        entries.iter().map(|&label| code_start + u64::from(code.offset_of(label).unwrap())).collect();
    Program { code: published, entries, _region: region }
}

impl Program {
    fn run(&self, entry: usize, state: &mut State) -> u64 {
        let offset = self.entries[entry] as usize - self.code.address();
        let entry = self.code.entry().wrapping_add(offset);
        // SAFETY: `install` bound the entry to a function of one pointer, made by `wrap` or by the test for
        // this host, which saves what C expects and touches the state alone.
        unsafe { call1(entry, std::ptr::from_mut(state) as u64) }
    }
}

/// The registers that exist apart from the others.
fn distinct(target: &Target) -> impl Iterator<Item = (usize, Reg)> {
    let one_less = target.arch == Arch::A64;
    REGS.into_iter().enumerate().filter(move |&(_, reg)| !(one_less && reg == A0))
}

/// A function that loads the state, does `body` and stores the state.
fn wrap<M: MacroAssembler>(m: &mut M, body: &dyn Fn(&mut M, Label)) -> Label {
    let target = *m.target();
    let (entry, taken, done) = (m.label(), m.label(), m.label());
    m.bind(entry);
    m.landing_pad();
    m.save_callee_saved();
    m.mov64(VM, A0);
    for (i, freg) in FREGS.into_iter().enumerate() {
        m.load_f64(freg, mem(VM, FREGS_AT + 8 * i as i32));
    }
    for (i, reg) in distinct(&target) {
        m.load64(reg, mem(VM, REGS_AT + 8 * i as i32));
    }
    body(m, taken);
    m.jump(done);
    m.bind(taken);
    m.store64_imm(mem(VM, TAKEN_AT), 1);
    m.bind(done);
    for (i, freg) in FREGS.into_iter().enumerate() {
        m.store_f64(mem(VM, FREGS_AT + 8 * i as i32), freg);
    }
    for (i, reg) in distinct(&target) {
        m.store64(mem(VM, REGS_AT + 8 * i as i32), reg);
    }
    m.restore_callee_saved();
    m.ret();
    entry
}

/// Makes one program of all cases and runs each over all pairs of operands.
fn check<M: MacroAssembler>(target: &Target, cases: Vec<Case<M>>, operands: &[(u64, u64)]) {
    let mut m = M::new(target);
    let entries: Vec<_> = cases.iter().map(|case| wrap(&mut m, &*case.body)).collect();
    let program = install(&m.finish().expect("the cases' labels are bound"), &entries);
    let mut actual = State::new();
    for (index, case) in cases.iter().enumerate() {
        for &(a, b) in operands {
            let mem_address = actual.mem_address;
            *actual = State { mem_address, ..*State::new() };
            (case.setup)(&mut actual, a, b);
            let mut expect = actual.clone();
            (case.model)(&mut expect);
            let before = actual.clone();
            program.run(index, &mut actual);
            if let Some(reg) = case.lost_if_taken
                && expect.taken == 1
            {
                expect.set(reg, 0);
                actual.set(reg, 0);
            }
            for (e, a) in expect.fregs.iter_mut().zip(actual.fregs) {
                // Which NaN an operation gives is the machine's affair.
                if f64::from_bits(*e).is_nan() && f64::from_bits(a).is_nan() {
                    *e = a;
                }
            }
            assert!(
                *actual == *expect,
                "{} ({a:#x}, {b:#x}) on {target:?}\nbefore {before:x?}\nexpect {expect:x?}\nactual {actual:x?}",
                case.name
            );
        }
    }
}

const EDGES: [u64; 22] = [
    0,
    1,
    2,
    3,
    7,
    31,
    32,
    33,
    63,
    64,
    0x7f,
    0x80,
    0xffff,
    0x7fff_fffe,
    0x7fff_ffff,
    0x8000_0000,
    0x8000_0001,
    0xffff_fffe,
    0xffff_ffff,
    0x7fff_ffff_ffff_ffff,
    0x8000_0000_0000_0000,
    0xffff_ffff_ffff_ffff,
];

const IMMEDIATES: [i64; 24] = [
    0,
    1,
    -1,
    2,
    31,
    33,
    127,
    128,
    -128,
    -129,
    255,
    4095,
    4096,
    -4096,
    0xff_f000,
    0x1234_5678,
    0x7fff_ffff,
    -0x8000_0000,
    0xffff_ffff,
    0xfffe_0000_0000_0000u64 as i64,
    0xfffe_0000_0000_0002u64 as i64,
    0x0000_ffff_0000_ffff,
    i64::MAX,
    i64::MIN,
];

fn pairs() -> Vec<(u64, u64)> {
    EDGES.iter().flat_map(|&a| EDGES.iter().map(move |&b| (a, b))).collect()
}

fn singles() -> Vec<(u64, u64)> {
    EDGES.iter().map(|&a| (a, 5)).collect()
}

/// Registers whose number matters somewhere: results, counts, dividends, and two plain ones.
const CHOICE: [Reg; 5] = [T0, T1, T2, T3, T6];

fn triples() -> Vec<(Reg, Reg, Reg)> {
    let mut triples = Vec::new();
    for d in CHOICE {
        for l in CHOICE {
            triples.extend(CHOICE.map(|r| (d, l, r)));
        }
    }
    triples
}

type Op<M> = (&'static str, fn(&mut M, Reg, Reg, Operand), fn(u64, u64) -> u64);

fn of32(f: impl Fn(u32, u32) -> u32) -> impl Fn(u64, u64) -> u64 {
    move |a, b| u64::from(f(a as u32, b as u32))
}

fn arithmetic<M: MacroAssembler>() -> Vec<Op<M>> {
    vec![
        ("add32", |m, d, l, r| m.add32(d, l, r), |a, b| of32(u32::wrapping_add)(a, b)),
        ("add64", |m, d, l, r| m.add64(d, l, r), u64::wrapping_add),
        ("sub32", |m, d, l, r| m.sub32(d, l, r), |a, b| of32(u32::wrapping_sub)(a, b)),
        ("sub64", |m, d, l, r| m.sub64(d, l, r), u64::wrapping_sub),
        ("mul32", |m, d, l, r| m.mul32(d, l, r), |a, b| of32(u32::wrapping_mul)(a, b)),
        ("mul64", |m, d, l, r| m.mul64(d, l, r), u64::wrapping_mul),
        ("and32", |m, d, l, r| m.and32(d, l, r), |a, b| of32(|a, b| a & b)(a, b)),
        ("and64", |m, d, l, r| m.and64(d, l, r), |a, b| a & b),
        ("or32", |m, d, l, r| m.or32(d, l, r), |a, b| of32(|a, b| a | b)(a, b)),
        ("or64", |m, d, l, r| m.or64(d, l, r), |a, b| a | b),
        ("xor32", |m, d, l, r| m.xor32(d, l, r), |a, b| of32(|a, b| a ^ b)(a, b)),
        ("xor64", |m, d, l, r| m.xor64(d, l, r), |a, b| a ^ b),
    ]
}

fn shifts<M: MacroAssembler>() -> Vec<Op<M>> {
    vec![
        ("shl32", |m, d, l, r| m.shl32(d, l, r), |a, b| of32(u32::wrapping_shl)(a, b)),
        ("shl64", |m, d, l, r| m.shl64(d, l, r), |a, b| a.wrapping_shl(b as u32)),
        ("shr32", |m, d, l, r| m.shr32(d, l, r), |a, b| of32(u32::wrapping_shr)(a, b)),
        ("shr64", |m, d, l, r| m.shr64(d, l, r), |a, b| a.wrapping_shr(b as u32)),
        ("sar32", |m, d, l, r| m.sar32(d, l, r), |a, b| u64::from((a as i32).wrapping_shr(b as u32) as u32)),
        ("sar64", |m, d, l, r| m.sar64(d, l, r), |a, b| (a as i64).wrapping_shr(b as u32) as u64),
    ]
}

/// All assignments of registers.
fn register_cases<M: MacroAssembler + 'static>(ops: &[Op<M>]) -> Vec<Case<M>> {
    let mut cases = Vec::new();
    for &(name, emit, eval) in ops {
        for (d, l, r) in triples() {
            cases.push(case(
                format!("{name} {d:?}, {l:?}, {r:?}"),
                move |s, a, b| {
                    s.set(l, a);
                    s.set(r, b);
                },
                move |m: &mut M, _| emit(m, d, l, Operand::Reg(r)),
                move |s| s.set(d, eval(s.get(l), s.get(r))),
            ));
        }
    }
    cases
}

fn immediate_cases<M: MacroAssembler + 'static>(ops: &[Op<M>]) -> Vec<Case<M>> {
    let mut cases = Vec::new();
    for &(name, emit, eval) in ops {
        for imm in IMMEDIATES {
            for (d, l) in [(T1, T1), (T0, T1), (T3, T0), (T0, T0)] {
                cases.push(case(
                    format!("{name} {d:?}, {l:?}, {imm:#x}"),
                    move |s, a, _| s.set(l, a),
                    move |m: &mut M, _| emit(m, d, l, Operand::Imm(imm)),
                    move |s| s.set(d, eval(s.get(l), imm as u64)),
                ));
            }
        }
    }
    cases
}

/// `[VM + ...]`, and `[base + index * 8]` where the base or the index is an operand too.
fn memory_cases<M: MacroAssembler + 'static>(ops: &[Op<M>]) -> Vec<Case<M>> {
    let mut cases = Vec::new();
    for &(name, emit, eval) in ops {
        for (d, l) in [(T1, T1), (T0, T1), (T2, T1), (T3, T1), (T2, T2), (T2, T3)] {
            let fill = move |s: &mut State, a: u64, b: u64| {
                s.mem[5] = b;
                s.set(T3, 2);
                s.set(T2, s.mem_address);
                if l == T1 {
                    s.set(T1, a);
                }
            };
            cases.push(case(
                format!("{name} {d:?}, {l:?}, [VM + ...]"),
                fill,
                move |m: &mut M, _| emit(m, d, l, mem(VM, MEM_AT + 40).into()),
                move |s| s.set(d, eval(s.get(l), s.mem[5])),
            ));
            cases.push(case(
                format!("{name} {d:?}, {l:?}, [T2 + T3 * 8 + 24]"),
                fill,
                move |m: &mut M, _| emit(m, d, l, mem_index(T2, T3, Scale::X8, 24).into()),
                move |s| s.set(d, eval(s.get(l), s.mem[5])),
            ));
        }
    }
    cases
}

fn integer_registers<M: MacroAssembler + 'static>(target: &Target) {
    check(target, register_cases::<M>(&arithmetic()), &pairs());
    check(target, register_cases::<M>(&shifts()), &pairs());
}

#[test]
fn integer_operations_on_registers() {
    on_host!(integer_registers);
}

fn integer_immediates<M: MacroAssembler + 'static>(target: &Target) {
    check(target, immediate_cases::<M>(&arithmetic()), &singles());
    check(target, immediate_cases::<M>(&shifts()), &singles());
}

#[test]
fn integer_operations_on_immediates() {
    on_host!(integer_immediates);
}

fn integer_memory<M: MacroAssembler + 'static>(target: &Target) {
    check(target, memory_cases::<M>(&arithmetic()), &pairs());
}

#[test]
fn integer_operations_on_memory() {
    on_host!(integer_memory);
}

type Unary<M> = (&'static str, fn(&mut M, Reg, Reg), fn(u64) -> u64);

fn unary<M: MacroAssembler + 'static>(target: &Target) {
    let ops: Vec<Unary<M>> = vec![
        ("mov64", |m, d, s| m.mov64(d, s), |a| a),
        ("mov32", |m, d, s| m.mov32(d, s), |a| a & 0xffff_ffff),
        ("sign_extend32", |m, d, s| m.sign_extend32(d, s), |a| a as i32 as u64),
        ("sign_extend16", |m, d, s| m.sign_extend16(d, s), |a| u64::from(a as i16 as u32)),
        ("sign_extend8", |m, d, s| m.sign_extend8(d, s), |a| u64::from(a as i8 as u32)),
        ("zero_extend16", |m, d, s| m.zero_extend16(d, s), |a| a & 0xffff),
        ("zero_extend8", |m, d, s| m.zero_extend8(d, s), |a| a & 0xff),
        ("neg32", |m, d, s| m.neg32(d, s), |a| u64::from((a as u32).wrapping_neg())),
        ("neg64", |m, d, s| m.neg64(d, s), u64::wrapping_neg),
        ("not32", |m, d, s| m.not32(d, s), |a| u64::from(!(a as u32))),
        ("not64", |m, d, s| m.not64(d, s), |a| !a),
        ("clz32", |m, d, s| m.clz32(d, s), |a| u64::from((a as u32).leading_zeros())),
    ];
    let mut cases = Vec::new();
    for (name, emit, eval) in ops {
        // A0 is rdi, which needs a REX prefix for its low byte; as a source it may be T0.
        for d in [T0, T1, T3, T4, T6] {
            for s in [T0, T1, T3, T4, T6] {
                cases.push(case(
                    format!("{name} {d:?}, {s:?}"),
                    move |state, a, _| state.set(s, a),
                    move |m: &mut M, _| emit(m, d, s),
                    move |state| state.set(d, eval(state.get(s))),
                ));
            }
        }
    }
    for imm in IMMEDIATES.into_iter().chain(EDGES.map(|a| a as i64)) {
        cases.push(case(
            format!("mov_imm64 {imm:#x}"),
            |_, _, _| {},
            move |m: &mut M, _| m.mov_imm64(T4, imm as u64),
            move |s| s.set(T4, imm as u64),
        ));
        cases.push(case(
            format!("mov_imm32 {imm:#x}"),
            |_, _, _| {},
            move |m: &mut M, _| m.mov_imm32(T4, imm as i32),
            move |s| s.set(T4, u64::from(imm as u32)),
        ));
    }
    check(target, cases, &singles());
}

#[test]
fn unary_operations_and_constants() {
    on_host!(unary);
}

fn division<M: MacroAssembler + 'static>(target: &Target) {
    let ops: Vec<Op<M>> = vec![
        (
            "div32",
            |m, d, l, r| {
                if let Operand::Reg(r) = r {
                    m.div32(d, l, r)
                }
            },
            |a, b| u64::from((a as i32).wrapping_div(b as i32) as u32),
        ),
        (
            "rem32",
            |m, d, l, r| {
                if let Operand::Reg(r) = r {
                    m.rem32(d, l, r)
                }
            },
            |a, b| u64::from((a as i32).wrapping_rem(b as i32) as u32),
        ),
    ];
    let allowed = |&(a, b): &(u64, u64)| b as i32 != 0 && !(a as i32 == i32::MIN && b as i32 == -1);
    let defined: Vec<_> = pairs().into_iter().filter(allowed).collect();
    let cases = register_cases::<M>(&ops);
    // Where both operands are one register, they are equal.
    let (same, other): (Vec<_>, Vec<_>) = cases.into_iter().partition(|case| {
        let mut operands = case.name.split(", ").skip(1);
        operands.next() == operands.next()
    });
    assert!(!same.is_empty());
    check(target, same, &defined);
    check(target, other, &defined);
}

#[test]
fn divisions_keep_their_registers() {
    on_host!(division);
}

type Checked<M> = (&'static str, fn(&mut M, Reg, Reg, Operand, Label), fn(i32, i32) -> Option<i32>);

fn overflow<M: MacroAssembler + 'static>(target: &Target) {
    let ops: Vec<Checked<M>> = vec![
        ("add32_overflow", |m, d, l, r, o| m.add32_overflow(d, l, r, o), i32::checked_add),
        ("sub32_overflow", |m, d, l, r, o| m.sub32_overflow(d, l, r, o), i32::checked_sub),
        ("mul32_overflow", |m, d, l, r, o| m.mul32_overflow(d, l, r, o), i32::checked_mul),
        ("neg32_overflow", |m, d, l, _, o| m.neg32_overflow(d, l, o), |a, _| a.checked_neg()),
    ];
    fn apply(s: &mut State, d: Reg, result: Option<i32>) {
        match result {
            Some(value) => s.set(d, u64::from(value as u32)),
            None => s.taken = 1,
        }
    }
    let mut cases = Vec::new();
    for (name, emit, eval) in ops {
        for (d, l, r) in triples() {
            let mut case = case(
                format!("{name} {d:?}, {l:?}, {r:?}"),
                move |s, a, b| {
                    s.set(l, a);
                    s.set(r, b);
                },
                move |m: &mut M, taken| emit(m, d, l, Operand::Reg(r), taken),
                move |s| apply(s, d, eval(s.get(l) as i32, s.get(r) as i32)),
            );
            case.lost_if_taken = Some(d);
            cases.push(case);
        }
        for imm in IMMEDIATES {
            let mut case = case(
                format!("{name} T0, T1, {imm:#x}"),
                move |s, a, _| s.set(T1, a),
                move |m: &mut M, taken| emit(m, T0, T1, Operand::Imm(imm), taken),
                move |s| apply(s, T0, eval(s.get(T1) as i32, imm as i32)),
            );
            case.lost_if_taken = Some(T0);
            cases.push(case);
        }
        let mut case = case(
            format!("{name} T2, T1, [T2 + 40]"),
            move |s, a, b| {
                s.set(T1, a);
                s.set(T2, s.mem_address);
                s.mem[5] = b;
            },
            move |m: &mut M, taken| emit(m, T2, T1, mem(T2, 40).into(), taken),
            move |s| apply(s, T2, eval(s.get(T1) as i32, s.mem[5] as i32)),
        );
        case.lost_if_taken = Some(T2);
        cases.push(case);
    }
    check(target, cases, &pairs());
}

#[test]
fn overflow_branches() {
    on_host!(overflow);
}

fn compare<M: MacroAssembler + 'static>(target: &Target) {
    let mut cases: Vec<Case<M>> = Vec::new();
    for cond in Cond::ALL {
        let holds = move |wide: bool, a: u64, b: u64| {
            if wide { cond.holds64(a as i64, b as i64) } else { cond.holds32(a as i32, b as i32) }
        };
        let fill = |s: &mut State, a: u64, b: u64| {
            s.set(T1, a);
            s.set(T3, b);
            s.mem[4] = b;
            s.mem[5] = a;
        };
        for wide in [false, true] {
            let width = if wide { 64 } else { 32 };
            cases.push(case(
                format!("branch{width} {cond:?} T1, T3"),
                fill,
                move |m: &mut M, l| {
                    if wide { m.branch64(cond, T1, T3, l) } else { m.branch32(cond, T1, T3, l) }
                },
                move |s| s.taken = u64::from(holds(wide, s.get(T1), s.get(T3))),
            ));
            cases.push(case(
                format!("branch{width} {cond:?} T1, [VM]"),
                fill,
                move |m: &mut M, l| {
                    let at = mem(VM, MEM_AT + 32);
                    if wide { m.branch64(cond, T1, at, l) } else { m.branch32(cond, T1, at, l) }
                },
                move |s| s.taken = u64::from(holds(wide, s.get(T1), s.mem[4])),
            ));
            cases.push(case(
                format!("branch{width}_mem {cond:?} [VM], T3"),
                fill,
                move |m: &mut M, l| {
                    let at = mem(VM, MEM_AT + 40);
                    if wide { m.branch64_mem(cond, at, T3, l) } else { m.branch32_mem(cond, at, T3, l) }
                },
                move |s| s.taken = u64::from(holds(wide, s.mem[5], s.get(T3))),
            ));
            for dst in [T0, T1, T3, T6] {
                cases.push(case(
                    format!("set{width} {cond:?} {dst:?}, T1, T3"),
                    fill,
                    move |m: &mut M, _| {
                        if wide { m.set64(cond, dst, T1, T3) } else { m.set32(cond, dst, T1, T3) }
                    },
                    move |s| s.set(dst, u64::from(holds(wide, s.get(T1), s.get(T3)))),
                ));
            }
            for (dst, yes, no) in
                [(T0, T4, T5), (T4, T4, T5), (T5, T4, T5), (T1, T3, T1), (T4, T4, T4), (T0, T2, T2)]
            {
                cases.push(case(
                    format!("select{width} {cond:?} {dst:?} {yes:?} {no:?}"),
                    fill,
                    move |m: &mut M, _| {
                        if wide {
                            m.select64(cond, T1, T3, dst, yes, no);
                        } else {
                            m.select32(cond, T1, T3, dst, yes, no);
                        }
                    },
                    move |s| {
                        let from = if holds(wide, s.get(T1), s.get(T3)) { yes } else { no };
                        s.set(dst, s.get(from));
                    },
                ));
            }
        }
    }
    check(target, cases, &pairs());
}

#[test]
fn comparisons_of_registers_and_memory() {
    on_host!(compare);
}

fn compare_immediate<M: MacroAssembler + 'static>(target: &Target) {
    let mut cases: Vec<Case<M>> = Vec::new();
    for cond in Cond::ALL {
        let fill = |s: &mut State, a: u64, _| {
            s.set(T1, a);
            s.mem[5] = a;
        };
        for imm in IMMEDIATES {
            let small = imm as i32;
            cases.push(case(
                format!("branch32 {cond:?} T1, {small:#x}"),
                fill,
                move |m: &mut M, l| m.branch32(cond, T1, imm, l),
                move |s| s.taken = u64::from(cond.holds32(s.get(T1) as i32, small)),
            ));
            cases.push(case(
                format!("branch64 {cond:?} T1, {imm:#x}"),
                fill,
                move |m: &mut M, l| m.branch64(cond, T1, imm, l),
                move |s| s.taken = u64::from(cond.holds64(s.get(T1) as i64, imm)),
            ));
            cases.push(case(
                format!("branch32_mem {cond:?} [VM], {small:#x}"),
                fill,
                move |m: &mut M, l| m.branch32_mem(cond, mem(VM, MEM_AT + 40), imm, l),
                move |s| s.taken = u64::from(cond.holds32(s.mem[5] as i32, small)),
            ));
            cases.push(case(
                format!("branch64_mem {cond:?} [VM], {imm:#x}"),
                fill,
                move |m: &mut M, l| m.branch64_mem(cond, mem(VM, MEM_AT + 40), imm, l),
                move |s| s.taken = u64::from(cond.holds64(s.mem[5] as i64, imm)),
            ));
            let byte = imm as u8;
            cases.push(case(
                format!("branch8 {cond:?} [VM], {byte:#x}"),
                fill,
                move |m: &mut M, l| m.branch8(cond, mem(VM, MEM_AT + 40), byte, l),
                move |s| s.taken = u64::from(cond.holds32(i32::from(s.mem[5] as u8), i32::from(byte))),
            ));
            let half = imm as u16;
            cases.push(case(
                format!("branch16 {cond:?} [VM], {half:#x}"),
                fill,
                move |m: &mut M, l| m.branch16(cond, mem(VM, MEM_AT + 40), half, l),
                move |s| s.taken = u64::from(cond.holds32(i32::from(s.mem[5] as u16), i32::from(half))),
            ));
            cases.push(case(
                format!("set64 {cond:?} T1, T1, {imm:#x}"),
                fill,
                move |m: &mut M, _| m.set64(cond, T1, T1, imm),
                move |s| s.set(T1, u64::from(cond.holds64(s.get(T1) as i64, imm))),
            ));
        }
    }
    check(target, cases, &singles());
}

#[test]
fn comparisons_with_immediates() {
    on_host!(compare_immediate);
}

fn test_bits<M: MacroAssembler + 'static>(target: &Target) {
    fn holds(cond: TestCond, bits: u64, sign: u32) -> u64 {
        u64::from(match cond {
            TestCond::Zero => bits == 0,
            TestCond::NonZero => bits != 0,
            TestCond::Negative => bits >> sign & 1 == 1,
            TestCond::NotNegative => bits >> sign & 1 == 0,
        })
    }
    let low = |a: u64| a & 0xffff_ffff;
    let mut cases: Vec<Case<M>> = Vec::new();
    for cond in TestCond::ALL {
        let fill = |s: &mut State, a: u64, b: u64| {
            s.set(T1, a);
            s.set(T3, b);
            s.mem[5] = a;
        };
        cases.push(case(
            format!("branch_test32 {cond:?} T1, T3"),
            fill,
            move |m: &mut M, l| m.branch_test32(cond, T1, T3, l),
            move |s| s.taken = holds(cond, low(s.get(T1) & s.get(T3)), 31),
        ));
        cases.push(case(
            format!("branch_test64 {cond:?} T1, T3"),
            fill,
            move |m: &mut M, l| m.branch_test64(cond, T1, T3, l),
            move |s| s.taken = holds(cond, s.get(T1) & s.get(T3), 63),
        ));
        let masks = IMMEDIATES.into_iter().chain((0..64).map(|bit| (1u64 << bit) as i64));
        for imm in masks {
            cases.push(case(
                format!("branch_test32 {cond:?} T1, {imm:#x}"),
                fill,
                move |m: &mut M, l| m.branch_test32(cond, T1, imm, l),
                move |s| s.taken = holds(cond, low(s.get(T1) & imm as u64), 31),
            ));
            cases.push(case(
                format!("branch_test64 {cond:?} T1, {imm:#x}"),
                fill,
                move |m: &mut M, l| m.branch_test64(cond, T1, imm, l),
                move |s| s.taken = holds(cond, s.get(T1) & imm as u64, 63),
            ));
            cases.push(case(
                format!("branch_test32_mem {cond:?} [VM], {imm:#x}"),
                fill,
                move |m: &mut M, l| m.branch_test32_mem(cond, mem(VM, MEM_AT + 40), imm as i32, l),
                move |s| s.taken = holds(cond, low(s.mem[5] & imm as u64), 31),
            ));
            cases.push(case(
                format!("branch_test8 {cond:?} [VM], {:#x}", imm as u8),
                fill,
                move |m: &mut M, l| m.branch_test8(cond, mem(VM, MEM_AT + 40), imm as u8, l),
                move |s| s.taken = holds(cond, s.mem[5] & u64::from(imm as u8), 7),
            ));
            cases.push(case(
                format!("set_test32 {cond:?} T0, T1, {imm:#x}"),
                fill,
                move |m: &mut M, _| m.set_test32(cond, T0, T1, imm),
                move |s| s.set(T0, holds(cond, low(s.get(T1) & imm as u64), 31)),
            ));
        }
    }
    check(target, cases, &pairs());
}

#[test]
fn bit_tests() {
    on_host!(test_bits);
}

type Access<M> = (&'static str, usize, fn(&mut M, Reg, Mem), fn(u64) -> u64);

/// Address forms that reach the word at `MEM[6]`; the base holds what is left of its address.
fn address_forms() -> Vec<Mem> {
    let mut forms = Vec::new();
    for offset in [0, 1, 4, 8, -1, -8, 127, 128, -128, -129, 255, 256, -256, -257, 4095, 4096, 32760, 32768] {
        forms.push(mem(T1, offset));
    }
    for offset in [0x8_0000, 0x0123_4560, -0x0123_4567, i32::MAX, i32::MIN] {
        forms.push(mem(T1, offset));
    }
    for base in [FP, FEEDBACK, NOTCELL, NUMTAG, T0, T4, T5, T6] {
        forms.push(mem(base, 0));
        forms.push(mem(base, 24));
        forms.push(mem_index(base, T2, Scale::X1, 0));
        forms.push(mem_index(base, T2, Scale::X8, -24));
    }
    for scale in [Scale::X1, Scale::X2, Scale::X4, Scale::X8] {
        for offset in [0, 8, -8, 255, 4096, 1 << 20, i32::MIN] {
            forms.push(mem_index(T1, T2, scale, offset));
            forms.push(mem_index(T1, FEEDBACK, scale, offset));
        }
    }
    forms
}

/// Sets the registers of an address form so that it is the address of `mem[6]`.
fn aim(s: &mut State, at: Mem, index: u64) {
    let mut address = (s.mem_address + 48).wrapping_sub(i64::from(at.offset) as u64);
    if let Some((reg, scale)) = at.index {
        s.set(reg, index);
        address = address.wrapping_sub(index << scale as u32);
    }
    s.set(at.base, address);
}

fn memory<M: MacroAssembler + 'static>(target: &Target) {
    let loads: Vec<Access<M>> = vec![
        ("load64", 8, |m, r, a| m.load64(r, a), |v| v),
        ("load32", 4, |m, r, a| m.load32(r, a), |v| v),
        ("load32_signed", 4, |m, r, a| m.load32_signed(r, a), |v| v as i32 as u64),
        ("load16", 2, |m, r, a| m.load16(r, a), |v| v),
        ("load16_signed", 2, |m, r, a| m.load16_signed(r, a), |v| u64::from(v as i16 as u32)),
        ("load8", 1, |m, r, a| m.load8(r, a), |v| v),
        ("load8_signed", 1, |m, r, a| m.load8_signed(r, a), |v| u64::from(v as i8 as u32)),
    ];
    let stores: Vec<Access<M>> = vec![
        ("store64", 8, |m, r, a| m.store64(a, r), |v| v),
        ("store32", 4, |m, r, a| m.store32(a, r), |v| v),
        ("store16", 2, |m, r, a| m.store16(a, r), |v| v),
        ("store8", 1, |m, r, a| m.store8(a, r), |v| v),
    ];
    let mut cases: Vec<Case<M>> = Vec::new();
    for at in address_forms() {
        for &(name, bytes, emit, extend) in &loads {
            for d in [T3, T1] {
                cases.push(case(
                    format!("{name} {d:?}, {at:?}"),
                    move |s, a, index| {
                        s.mem[6] = a;
                        aim(s, at, index);
                    },
                    move |m: &mut M, _| emit(m, d, at),
                    move |s| s.set(d, extend(s.load(48, bytes))),
                ));
            }
        }
        for &(name, bytes, emit, _) in &stores {
            cases.push(case(
                format!("{name} {at:?}, T3"),
                move |s, a, index| {
                    s.set(T3, a);
                    aim(s, at, index);
                },
                move |m: &mut M, _| emit(m, T3, at),
                move |s| s.store(48, bytes, s.get(T3)),
            ));
        }
        for imm in [0i64, 1, -1, 0x1234_5678, -0x8000_0000, 0x1234_5678_9abc_def0] {
            for (bytes, name) in
                [(8, "store64_imm"), (4, "store32_imm"), (2, "store16_imm"), (1, "store8_imm")]
            {
                cases.push(case(
                    format!("{name} {at:?}, {imm:#x}"),
                    move |s, _, index| aim(s, at, index),
                    move |m: &mut M, _| match bytes {
                        8 => m.store64_imm(at, imm as u64),
                        4 => m.store32_imm(at, imm as i32),
                        2 => m.store16_imm(at, imm as i16),
                        _ => m.store8_imm(at, imm as i8),
                    },
                    move |s| s.store(48, bytes, imm as u64),
                ));
            }
        }
        for d in [T3, T1, T2] {
            cases.push(case(
                format!("lea {d:?}, {at:?}"),
                move |s, _, index| aim(s, at, index),
                move |m: &mut M, _| m.lea(d, at),
                move |s| s.set(d, s.mem_address + 48),
            ));
        }
        for imm in [1, -1, 4095, 4096, 0x0123_4567, i32::MAX, i32::MIN] {
            cases.push(case(
                format!("add32_mem {at:?}, {imm:#x}"),
                move |s, a, index| {
                    s.mem[6] = a;
                    aim(s, at, index);
                },
                move |m: &mut M, _| m.add32_mem(at, imm),
                move |s| s.store(48, 4, u64::from((s.mem[6] as u32).wrapping_add(imm as u32))),
            ));
            cases.push(case(
                format!("add64_mem {at:?}, {imm:#x}"),
                move |s, a, index| {
                    s.mem[6] = a;
                    aim(s, at, index);
                },
                move |m: &mut M, _| m.add64_mem(at, imm),
                move |s| s.mem[6] = s.mem[6].wrapping_add(i64::from(imm) as u64),
            ));
            for cond in TestCond::ALL {
                cases.push(case(
                    format!("add32_mem_branch {cond:?} {at:?}, {imm:#x}"),
                    move |s, a, index| {
                        s.mem[6] = a;
                        aim(s, at, index);
                    },
                    move |m: &mut M, l| m.add32_mem_branch(at, imm, cond, l),
                    move |s| {
                        let sum = (s.mem[6] as u32).wrapping_add(imm as u32);
                        s.store(48, 4, u64::from(sum));
                        s.taken = u64::from(match cond {
                            TestCond::Zero => sum == 0,
                            TestCond::NonZero => sum != 0,
                            TestCond::Negative => sum >> 31 == 1,
                            TestCond::NotNegative => sum >> 31 == 0,
                        });
                    },
                ));
            }
        }
        cases.push(case(
            format!("load_f64 F3, {at:?}"),
            move |s, a, index| {
                s.mem[6] = a;
                aim(s, at, index);
            },
            move |m: &mut M, _| m.load_f64(F3, at),
            move |s| s.fregs[3] = s.mem[6],
        ));
        cases.push(case(
            format!("store_f64 {at:?}, F3"),
            move |s, a, index| {
                s.fregs[3] = a;
                aim(s, at, index);
            },
            move |m: &mut M, _| m.store_f64(at, F3),
            move |s| s.mem[6] = s.fregs[3],
        ));
        cases.push(case(
            format!("load_f32 F3, {at:?}"),
            move |s, _, index| {
                s.mem[6] = u64::from(0.1f32.to_bits());
                aim(s, at, index);
            },
            move |m: &mut M, _| m.load_f32(F3, at),
            move |s| s.set_f(F3, f64::from(0.1f32)),
        ));
        cases.push(case(
            format!("store_f32 {at:?}, F3"),
            move |s, _, index| {
                s.set_f(F3, 0.1);
                aim(s, at, index);
            },
            move |m: &mut M, _| m.store_f32(at, F3),
            move |s| s.store(48, 4, u64::from((0.1f64 as f32).to_bits())),
        ));
    }
    let values = [0, 0x8000_0000, 0x7fff_ffff, 0xffff_ffff, 0xfedc_ba98_7654_3210, 1];
    let operands: Vec<_> = values.into_iter().zip([0, 1, 2, 3, 1000, u64::MAX]).collect();
    check(target, cases, &operands);
}

#[test]
fn memory_operands_of_all_forms() {
    on_host!(memory);
}

fn doubles() -> Vec<f64> {
    let mut values =
        vec![0.0, 0.5, 1.0, 1.5, 2.5, 3.0, 1e-310, 5e-324, f64::MAX, f64::INFINITY, 0.1, 1e10, 1e17];
    for exponent in [30, 31, 32, 33, 52, 53, 61, 62, 63, 64, 84] {
        let power = f64::from_bits((1023 + exponent) << 52);
        values.extend([power, power - 1.0, power - 0.5, power + 1.0, power + 0.5]);
    }
    let negative: Vec<_> = values.iter().map(|v| -v).collect();
    values.extend(negative);
    values.extend([f64::NAN, -f64::NAN, f64::from_bits(0x7ff8_0000_dead_beef)]);
    values
}

fn double_singles() -> Vec<(u64, u64)> {
    doubles().into_iter().map(|v| (v.to_bits(), 0)).collect()
}

fn double_pairs() -> Vec<(u64, u64)> {
    let few: Vec<_> = doubles().into_iter().step_by(5).chain([0.0, -0.0, 1.0, f64::NAN]).collect();
    few.iter().flat_map(|a| few.iter().map(move |b| (a.to_bits(), b.to_bits()))).collect()
}

type FloatOp<M> = (&'static str, fn(&mut M, FReg, FReg, FReg), fn(f64, f64) -> f64);

fn float_arithmetic<M: MacroAssembler + 'static>(target: &Target) {
    let ops: Vec<FloatOp<M>> = vec![
        ("add_f64", |m, d, l, r| m.add_f64(d, l, r), |a, b| a + b),
        ("sub_f64", |m, d, l, r| m.sub_f64(d, l, r), |a, b| a - b),
        ("mul_f64", |m, d, l, r| m.mul_f64(d, l, r), |a, b| a * b),
        ("div_f64", |m, d, l, r| m.div_f64(d, l, r), |a, b| a / b),
    ];
    let mut cases: Vec<Case<M>> = Vec::new();
    for (name, emit, eval) in ops {
        for d in [F0, F1, F5] {
            for l in [F0, F1, F5] {
                for r in [F0, F1, F5] {
                    cases.push(case(
                        format!("{name} {d:?}, {l:?}, {r:?}"),
                        move |s, a, b| {
                            s.fregs[l as usize] = a;
                            s.fregs[r as usize] = b;
                        },
                        move |m: &mut M, _| emit(m, d, l, r),
                        move |s| s.set_f(d, eval(s.f(l), s.f(r))),
                    ));
                }
            }
        }
    }
    for cond in FCond::ALL {
        let fill = |s: &mut State, a: u64, b: u64| {
            s.fregs[1] = a;
            s.fregs[4] = b;
        };
        cases.push(case(
            format!("branch_f64 {cond:?}"),
            fill,
            move |m: &mut M, l| m.branch_f64(cond, F1, F4, l),
            move |s| s.taken = u64::from(cond.holds(s.f(F1), s.f(F4))),
        ));
        cases.push(case(
            format!("branch_f64 inverted {cond:?}"),
            fill,
            move |m: &mut M, l| m.branch_f64(cond.invert(), F1, F4, l),
            move |s| s.taken = u64::from(!cond.holds(s.f(F1), s.f(F4))),
        ));
        for d in [T0, T1, T3] {
            cases.push(case(
                format!("set_f64 {cond:?} {d:?}"),
                fill,
                move |m: &mut M, _| m.set_f64(cond, d, F1, F4),
                move |s| s.set(d, u64::from(cond.holds(s.f(F1), s.f(F4)))),
            ));
        }
    }
    check(target, cases, &double_pairs());
}

#[test]
fn double_arithmetic_and_comparison() {
    on_host!(float_arithmetic);
}

/// Rounds to the nearest integral double, ties to even, without the standard library's own instruction.
fn round_even(v: f64) -> f64 {
    if !v.is_finite() || v.abs() >= 4_503_599_627_370_496.0 {
        return v;
    }
    let below = v.abs().floor();
    let part = v.abs() - below;
    let up = part > 0.5 || part == 0.5 && below % 2.0 == 1.0;
    (if up { below + 1.0 } else { below }).copysign(v)
}

/// ToInt32 of ECMAScript, 7.1.6.
fn to_int32(v: f64) -> i32 {
    if !v.is_finite() {
        return 0;
    }
    let modulus = v.trunc() % 4_294_967_296.0;
    modulus as i64 as i32
}

type FloatUnary<M> = (&'static str, fn(&mut M, FReg, FReg), fn(f64) -> f64);

fn float_unary<M: MacroAssembler + 'static>(target: &Target) {
    let mut ops: Vec<FloatUnary<M>> = vec![
        ("mov_f64", |m, d, s| m.mov_f64(d, s), |v| v),
        ("sqrt_f64", |m, d, s| m.sqrt_f64(d, s), f64::sqrt),
        ("neg_f64", |m, d, s| m.neg_f64(d, s), |v| -v),
        ("abs_f64", |m, d, s| m.abs_f64(d, s), f64::abs),
        ("round_to_f32", |m, d, s| m.round_to_f32(d, s), |v| f64::from(v as f32)),
    ];
    if target.has_round() {
        ops.push(("floor", |m, d, s| m.round_f64(RoundMode::Floor, d, s), f64::floor));
        ops.push(("ceil", |m, d, s| m.round_f64(RoundMode::Ceil, d, s), f64::ceil));
        ops.push(("trunc", |m, d, s| m.round_f64(RoundMode::Trunc, d, s), f64::trunc));
        ops.push(("even", |m, d, s| m.round_f64(RoundMode::Even, d, s), round_even));
    }
    let mut cases: Vec<Case<M>> = Vec::new();
    for (name, emit, eval) in ops {
        for d in [F0, F5] {
            for s in [F0, F5] {
                cases.push(case(
                    format!("{name} {d:?}, {s:?}"),
                    move |state, a, _| state.fregs[s as usize] = a,
                    move |m: &mut M, _| emit(m, d, s),
                    move |state| state.set_f(d, eval(state.f(s))),
                ));
            }
        }
    }
    for reg in [T0, T3, T6] {
        cases.push(case(
            format!("mov_bits_from_f64 {reg:?}"),
            move |s, a, _| s.fregs[2] = a,
            move |m: &mut M, _| m.mov_bits_from_f64(reg, F2),
            move |s| s.set(reg, s.fregs[2]),
        ));
        cases.push(case(
            format!("mov_f64_from_bits {reg:?}"),
            move |s, a, _| s.set(reg, a),
            move |m: &mut M, _| m.mov_f64_from_bits(F2, reg),
            move |s| s.fregs[2] = s.get(reg),
        ));
        let mut exact = case(
            format!("i32_from_f64 {reg:?}"),
            move |s, a, _| s.fregs[2] = a,
            move |m: &mut M, fail| m.i32_from_f64(reg, F2, fail),
            move |s| {
                let v = s.f(F2);
                let int = v as i32;
                if f64::from(int).to_bits() == v.to_bits() {
                    s.set(reg, u64::from(int as u32));
                } else {
                    s.taken = 1;
                }
            },
        );
        exact.lost_if_taken = Some(reg);
        cases.push(exact);
    }
    for value in doubles() {
        cases.push(case(
            format!("mov_f64_const {value}"),
            |_, _, _| {},
            move |m: &mut M, _| m.mov_f64_const(F3, value),
            move |s| s.set_f(F3, value),
        ));
    }
    check(target, cases, &double_singles());
}

#[test]
fn double_unary_operations_and_constants() {
    on_host!(float_unary);
}

fn truncation<M: MacroAssembler + 'static>(target: &Target) {
    let mut m = M::new(target);
    let body = |m: &mut M, fail: Label| m.truncate_f64_to_i32(T3, F1, fail);
    let entry = wrap(&mut m, &body);
    let program = install(&m.finish().unwrap(), &[entry]);
    for value in doubles() {
        let mut state = State::new();
        state.set_f(F1, value);
        program.run(0, &mut state);
        if state.taken == 1 {
            assert!(
                !value.is_finite() || value.abs() >= 2f64.powi_exact(62),
                "{value} need not fail on {target:?}"
            );
        } else {
            assert_eq!(state.get(T3) as i32, to_int32(value), "{value} on {target:?}");
            assert_eq!(state.get(T3) >> 32, 0, "{value} on {target:?}");
        }
    }
}

trait PowerOfTwo {
    fn powi_exact(self, exponent: u64) -> f64;
}

impl PowerOfTwo for f64 {
    /// 2 to the power; the standard library's `powi` is not to be used, as its result is not specified.
    fn powi_exact(self, exponent: u64) -> f64 {
        assert!(self == 2.0);
        f64::from_bits((1023 + exponent) << 52)
    }
}

#[test]
fn truncation_is_to_int32_or_fails() {
    on_host!(truncation);
}

fn int_to_float<M: MacroAssembler + 'static>(target: &Target) {
    type Convert<M> = (&'static str, fn(&mut M, FReg, Reg), fn(u64) -> f64);
    let ops: Vec<Convert<M>> = vec![
        ("f64_from_i32", |m, d, s| m.f64_from_i32(d, s), |a| f64::from(a as i32)),
        ("f64_from_u32", |m, d, s| m.f64_from_u32(d, s), |a| f64::from(a as u32)),
        ("f64_from_i64", |m, d, s| m.f64_from_i64(d, s), |a| a as i64 as f64),
    ];
    let mut cases: Vec<Case<M>> = Vec::new();
    for (name, emit, eval) in ops {
        for s in [T0, T3, T6] {
            cases.push(case(
                format!("{name} {s:?}"),
                move |state, a, _| state.set(s, a),
                move |m: &mut M, _| emit(m, F4, s),
                move |state| state.set_f(F4, eval(state.get(s))),
            ));
        }
    }
    check(target, cases, &singles());
}

#[test]
fn integers_become_doubles() {
    on_host!(int_to_float);
}

/// A function of C: `state` in, T0 out.
fn function<M: MacroAssembler>(m: &mut M, body: impl FnOnce(&mut M)) -> Label {
    let entry = m.label();
    m.bind(entry);
    m.landing_pad();
    m.save_callee_saved();
    m.mov64(VM, A0);
    body(m);
    m.restore_callee_saved();
    m.ret();
    entry
}

fn calls<M: MacroAssembler + 'static>(target: &Target) {
    let mut m = M::new(target);
    let helper = m.label();
    let mut entries = Vec::new();
    // The helper adds one to T1, with a frame and locals of its own, and checks its stack.
    entries.push(function(&mut m, |m| {
        m.mov_imm64(T1, 10);
        m.call_label(helper);
        m.mov64(T0, T1);
    }));
    entries.push(function(&mut m, |m| {
        m.mov_imm64(T1, 20);
        m.lea_label(T2, helper);
        m.call_reg(T2);
        m.mov64(T0, T1);
    }));
    entries.push(function(&mut m, |m| {
        m.mov_imm64(T1, 30);
        m.lea_label(T2, helper);
        m.store64(mem(VM, MEM_AT), T2);
        m.call_mem(mem(VM, MEM_AT));
        m.mov64(T0, T1);
    }));
    entries.push(function(&mut m, |m| {
        // Symbol 5 is the helper.
        m.mov_imm64(T1, 40);
        m.call_symbol(Symbol(5));
        m.mov64(T0, T1);
    }));
    let tail = m.label();
    entries.push(function(&mut m, |m| {
        m.mov_imm64(T1, 50);
        m.call_label(tail);
        m.mov64(T0, T1);
    }));
    entries.push(helper);
    m.bind(helper);
    m.landing_pad();
    m.prologue(24);
    m.store64(mem(SP, 0), T1);
    m.store64(mem(SP, 16), T1);
    m.store64(mem(NFP, -8), T1);
    m.mov_imm64(T3, 0x77);
    m.push_pair(T3, T1);
    m.pop_pair(T1, T2);
    let aligned = m.near_label();
    m.mov64(T4, SP);
    m.branch_test64(TestCond::Zero, T4, 15, aligned);
    m.trap();
    m.bind(aligned);
    let intact = m.near_label();
    m.branch64(Cond::Eq, T1, 0x77, intact);
    m.trap();
    m.bind(intact);
    m.add64(T1, T2, 1);
    m.epilogue();
    m.ret();
    // Jumps in all ways, to end in the helper.
    let (a, b) = (m.label(), m.label());
    m.bind(tail);
    m.lea_label(T2, a);
    m.jump_reg(T2);
    m.trap();
    m.bind(b);
    m.landing_pad();
    m.jump_symbol(Symbol(5));
    m.trap();
    m.bind(a);
    m.landing_pad();
    m.lea_label(T2, b);
    m.store64(mem(VM, MEM_AT), T2);
    m.jump_mem(mem(VM, MEM_AT));
    m.trap();
    let program = install(&m.finish().unwrap(), &entries);
    for (entry, expect) in [11, 21, 31, 41, 51].into_iter().enumerate() {
        assert_eq!(program.run(entry, &mut State::new()), expect, "{target:?}");
    }
}

#[test]
fn calls_jumps_and_frames() {
    on_host!(calls);
}

fn tables<M: MacroAssembler + 'static>(target: &Target) {
    let mut m = M::new(target);
    let entry = function(&mut m, |m| {
        let labels: Vec<_> = (0..7).map(|_| m.label()).collect();
        let done = m.label();
        m.load64(T2, mem(VM, REGS_AT));
        // The last two cases are one.
        let targets: Vec<_> = labels.iter().chain(labels.last()).copied().collect();
        m.jump_table(T2, &targets);
        for (i, &label) in labels.iter().enumerate() {
            m.bind(label);
            m.mov_imm64(T0, 100 + i as u64);
            m.jump(done);
        }
        m.bind(done);
    });
    let program = install(&m.finish().unwrap(), &[entry]);
    for i in 0..8u64 {
        let mut state = State::new();
        // What is above the low half is not part of the index.
        state.regs[0] = i | 0xdead_beef << 32;
        assert_eq!(program.run(0, &mut state), 100 + i.min(6), "{target:?}");
    }
}

#[test]
fn jump_tables() {
    on_host!(tables);
}

/// Branches over much code, forward and back: veneers on ARM64, both forms on x86-64.
fn far<M: MacroAssembler + 'static>(target: &Target) {
    for count in [1, 5, 30, 10_000, 300_000] {
        let mut m = M::new(target);
        let entry = function(&mut m, |m| {
            let (ahead, back, done, fail) = (m.label(), m.label(), m.label(), m.label());
            let filler = |m: &mut M| {
                for _ in 0..count {
                    m.trap();
                }
            };
            m.mov_imm64(T1, 0b100);
            m.mov_imm64(T2, 0);
            m.branch_test64(TestCond::NonZero, T1, 0b1000, fail);
            m.branch_test64(TestCond::NonZero, T1, 0b100, ahead);
            filler(m);
            m.bind(back);
            m.mov_f64_const(F1, 2.75);
            m.branch64(Cond::Eq, T2, 0, done);
            filler(m);
            m.bind(ahead);
            m.mov_f64_const(F0, 2.75);
            m.branch32(Cond::Lt, T1, 3, fail);
            m.branch_test32(TestCond::Zero, T1, 1, back);
            filler(m);
            m.bind(done);
            m.branch_f64(FCond::NeOrUn, F0, F1, fail);
            m.mov_imm64(T0, 1);
            let end = m.label();
            m.jump(end);
            m.bind(fail);
            m.mov_imm64(T0, 2);
            m.bind(end);
        });
        let program = install(&m.finish().unwrap(), &[entry]);
        assert_eq!(program.run(0, &mut State::new()), 1, "{count} on {target:?}");
    }
}

#[test]
fn branches_near_and_far() {
    on_host!(far);
}

/// Landing pads, traps and breakpoints are instructions that a disassembler knows by name.
#[test]
fn what_cannot_be_run_is_what_it_says() {
    fn texts<M: MacroAssembler>(target: Target) -> Vec<String> {
        let mut m = M::new(&target);
        m.landing_pad();
        m.breakpoint();
        m.trap();
        let code = m.finish().unwrap();
        tierlock_asm::disassemble(&target, &code.bytes, 0).into_iter().map(|line| line.text).collect()
    }
    assert_eq!(texts::<X64Masm>(Target::x64_sse2()), ["endbr64", "int3", "ud2"]);
    assert_eq!(texts::<A64Masm>(Target::a64_base()), ["bti jc", "brk #0x0", "udf #0x0"]);
}
