//! The machine as a test sees it, and how code is run on it.

use tierlock_asm::masm::*;
use tierlock_asm::{Arch, Code, Label, Target};
use tierlock_platform::{CodeRegion, CpuFeatures, Published, call1};

pub const REGS: [Reg; 12] = [T0, T1, T2, T3, T4, T5, T6, A0, FP, NUMTAG, NOTCELL, FEEDBACK];
pub const FREGS: [FReg; 6] = [F0, F1, F2, F3, F4, F5];
pub const MEM_WORDS: usize = 16;

/// What the code sees: the context that `VM` points to.
#[repr(C)]
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub regs: [u64; 12],
    pub fregs: [u64; 6],
    pub taken: u64,
    /// The address of `mem`, so that models can compute with it.
    pub mem_address: u64,
    pub mem: [u64; MEM_WORDS],
}

pub const REGS_AT: i32 = 0;
pub const FREGS_AT: i32 = 8 * 12;
pub const TAKEN_AT: i32 = FREGS_AT + 8 * 6;
pub const MEM_AT: i32 = TAKEN_AT + 16;

impl State {
    pub fn new() -> Box<State> {
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

    pub fn get(&self, reg: Reg) -> u64 {
        self.regs[slot(reg)]
    }

    pub fn set(&mut self, reg: Reg, value: u64) {
        self.regs[slot(reg)] = value;
    }

    pub fn f(&self, reg: FReg) -> f64 {
        f64::from_bits(self.fregs[reg as usize])
    }

    pub fn set_f(&mut self, reg: FReg, value: f64) {
        self.fregs[reg as usize] = value.to_bits();
    }

    pub fn byte(&self, at: usize) -> u8 {
        self.mem[at / 8].to_le_bytes()[at % 8]
    }

    pub fn load(&self, at: usize, bytes: usize) -> u64 {
        (0..bytes).fold(0, |value, i| value | u64::from(self.byte(at + i)) << (8 * i))
    }

    pub fn store(&mut self, at: usize, bytes: usize, value: u64) {
        for i in 0..bytes {
            let mut word = self.mem[(at + i) / 8].to_le_bytes();
            word[(at + i) % 8] = value.to_le_bytes()[i];
            self.mem[(at + i) / 8] = u64::from_le_bytes(word);
        }
    }
}

pub fn slot(reg: Reg) -> usize {
    REGS.iter().position(|&r| r == reg).expect("a register of the state")
}

pub type Body<M> = Box<dyn Fn(&mut M, Label)>;
pub type Setup = Box<dyn Fn(&mut State, u64, u64)>;
pub type Model = Box<dyn Fn(&mut State)>;

/// One body of code. A branch to the label it is given is seen as `taken`.
pub struct Case<M> {
    pub name: String,
    pub body: Body<M>,
    /// Puts a pair of operands where the body wants them.
    pub setup: Setup,
    /// Turns the state before into the state after.
    pub model: Model,
    /// Unspecified where the branch is taken.
    pub lost_if_taken: Option<Reg>,
}

pub fn case<M>(
    name: String,
    setup: impl Fn(&mut State, u64, u64) + 'static,
    body: impl Fn(&mut M, Label) + 'static,
    model: impl Fn(&mut State) + 'static,
) -> Case<M> {
    Case { name, body: Box::new(body), setup: Box::new(setup), model: Box::new(model), lost_if_taken: None }
}

/// What the host can run, baseline first.
pub fn targets() -> Vec<Target> {
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
        for target in $crate::harness::targets() {
            match target.arch {
                tierlock_asm::Arch::X64 => $function::<tierlock_asm::masm::X64Masm>(&target),
                tierlock_asm::Arch::A64 => $function::<tierlock_asm::masm::A64Masm>(&target),
            }
        }
    };
}

pub struct Program {
    pub code: Published,
    pub entries: Vec<u64>,
    _region: CodeRegion,
}

pub fn install(code: &Code, entries: &[Label]) -> Program {
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
    pub fn run(&self, entry: usize, state: &mut State) -> u64 {
        let offset = self.entries[entry] as usize - self.code.address();
        let entry = self.code.entry().wrapping_add(offset);
        // SAFETY: `install` bound the entry to a function of one pointer, made by `wrap` or by the test for
        // this host, which saves what C expects and touches the state alone.
        unsafe { call1(entry, std::ptr::from_mut(state) as u64) }
    }
}

/// The registers that exist apart from the others.
pub fn distinct(target: &Target) -> impl Iterator<Item = (usize, Reg)> {
    let one_less = target.arch == Arch::A64;
    REGS.into_iter().enumerate().filter(move |&(_, reg)| !(one_less && reg == A0))
}

/// A function that loads the state, does `body` and stores the state.
pub fn wrap<M: MacroAssembler>(m: &mut M, body: &dyn Fn(&mut M, Label)) -> Label {
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

/// Above so many pairs of operands a case takes a part of them, and its neighbours the others. What an operation does
/// wrong with a pair it does in more than one assignment of registers; all pairs for all took minutes under QEMU.
const PAIRS_FOR_ALL: usize = 200;
const PARTS: usize = 5;

/// Makes one program of all cases and runs each over the pairs of operands.
pub fn check<M: MacroAssembler>(target: &Target, cases: Vec<Case<M>>, operands: &[(u64, u64)]) {
    let mut m = M::new(target);
    let entries: Vec<_> = cases.iter().map(|case| wrap(&mut m, &*case.body)).collect();
    let program = install(&m.finish().expect("the cases' labels are bound"), &entries);
    let mut actual = State::new();
    for (index, case) in cases.iter().enumerate() {
        let parts = if operands.len() > PAIRS_FOR_ALL { PARTS } else { 1 };
        for &(a, b) in operands.iter().skip(index % parts).step_by(parts) {
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

pub const EDGES: [u64; 22] = [
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

pub const IMMEDIATES: [i64; 24] = [
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

pub fn pairs() -> Vec<(u64, u64)> {
    EDGES.iter().flat_map(|&a| EDGES.iter().map(move |&b| (a, b))).collect()
}

pub fn singles() -> Vec<(u64, u64)> {
    EDGES.iter().map(|&a| (a, 5)).collect()
}

/// Registers whose number matters somewhere: results, counts, dividends, and two plain ones.
pub const CHOICE: [Reg; 5] = [T0, T1, T2, T3, T6];

pub fn triples() -> Vec<(Reg, Reg, Reg)> {
    let mut triples = Vec::new();
    for d in CHOICE {
        for l in CHOICE {
            triples.extend(CHOICE.map(|r| (d, l, r)));
        }
    }
    triples
}
