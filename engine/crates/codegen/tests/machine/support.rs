//! The rig: compiles functions for the host in several ways, publishes them and calls them.

use tierlock_asm::Target;
use tierlock_codegen::compile::{Allocator, CompiledFunction, Options, compile_with};
use tierlock_codegen::ir::eval::{Evaluator, Outcome};
use tierlock_codegen::ir::{Function, Signature, Val, parse_module, verify};
use tierlock_codegen::machine::RegEnv;
use tierlock_codegen::passes::{self, PassSet};
use tierlock_codegen::regalloc;
use tierlock_codegen::standalone::{Image, RunState};
use tierlock_codegen::{CodegenError, Fuel};
use tierlock_platform::{CodeRegion, CpuFeatures, Published, call2};

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

/// One way of compiling.
pub struct Way {
    pub name: String,
    pub options: Options,
    pub allocator: Allocator<'static>,
    pub optimised: bool,
}

/// All ways of compiling for the host.
pub fn ways() -> Vec<Way> {
    let mut ways = Vec::new();
    for target in targets() {
        let options = Options::new(target);
        let few = Options { regs_max: Some(RegEnv::REGS_MIN), ..options.clone() };
        let name = |how: &str| format!("{target:?}, {how}");
        let mut add = |how: &str, options: &Options, allocator, optimised| {
            ways.push(Way { name: name(how), options: options.clone(), allocator, optimised });
        };
        add("all spilled", &options, &crate::spill_all::allocate, false);
        add("few registers", &few, &regalloc::run, false);
        add("allocated", &options, &regalloc::run, false);
        add("optimised", &options, &regalloc::run, true);
    }
    ways
}

impl Way {
    /// The passes that it runs.
    pub fn passes(&self) -> PassSet {
        if self.optimised { PassSet::all() } else { PassSet::none() }
    }

    pub fn compile(&self, function: &Function) -> CompiledFunction {
        let mut function = function.clone();
        passes::run(&mut function, self.passes(), &mut Fuel::unlimited());
        self.lower(&function).unwrap_or_else(|error| panic!("{}: {error}\n{function}", self.name))
    }

    /// Compiles a function that has been through the passes.
    pub fn lower(&self, function: &Function) -> Result<CompiledFunction, CodegenError> {
        let mut stages = String::new();
        let compiled = compile_with(function, &self.options, self.allocator, &mut |stage, text| {
            if std::env::var_os("SHOW").is_some() {
                stages += &format!("; {stage}\n{}", text());
            }
        });
        if let (Ok(compiled), false) = (&compiled, stages.is_empty()) {
            eprintln!("{}\n{stages}{}", self.name, compiled.disassemble());
        }
        compiled
    }
}

/// Published functions.
pub struct Program {
    image: Image,
    state: RunState,
    signatures: Vec<(String, Signature)>,
    code: Published,
    _region: CodeRegion,
}

impl Program {
    /// Compiles functions one way, and publishes them together with the host's `externs`.
    pub fn new(way: &Way, functions: &[Function], externs: &[(&str, u64)]) -> Program {
        let compiled = functions.iter().map(|function| way.compile(function)).collect();
        Program::of(compiled, functions, externs)
    }

    /// Publishes what functions were compiled to.
    pub fn of(compiled: Vec<CompiledFunction>, functions: &[Function], externs: &[(&str, u64)]) -> Program {
        let image = Image::new(compiled, externs).expect("all symbols are defined");
        let state = image.state();
        let region = CodeRegion::reserve(16 << 20).expect("the host allows executable memory");
        let mut memory = region.allocate(image.bytes()).expect("an empty region has room");
        let base = memory.address() as u64;
        image.link(memory.bytes_mut(), base, &state).expect("a small program reaches itself");
        let code = memory.publish().expect("published");
        let signatures = functions.iter().map(|f| (f.name.clone(), f.signature.clone())).collect();
        Program { image, state, signatures, code, _region: region }
    }

    /// Calls a function.
    pub fn call(&mut self, name: &str, args: &[Val]) -> Outcome {
        let signature = &self.signatures.iter().find(|(own, _)| own == name).expect("it was compiled").1;
        self.image.set_args(&mut self.state, signature, args).expect("few arguments");
        let function = self.code.address() + self.image.function(name).expect("it was compiled");
        let entry = self.code.entry().wrapping_add(self.image.entry());
        // SAFETY: the image was linked for this place and for this state, which it alone writes to, besides memory
        // that the test's own IR writes; its entry code is a C function of these two arguments.
        unsafe { call2(entry, function as u64, self.state.address()) };
        self.image.outcome(&self.state, signature.result)
    }
}

/// Compiles functions in all ways and says what a call of the first comes to in each, and in the evaluator.
pub fn check(functions: &[Function], args: &[Val], expect: &Outcome) {
    let name = &functions[0].name;
    functions.iter().for_each(|f| verify(f).unwrap_or_else(|error| panic!("{error:?}\n{f}")));
    let outcome = Evaluator::new(functions).run(name, args).expect("it has a meaning");
    assert_eq!(outcome, *expect, "{name} of {args:?}, evaluated\n{}", functions[0]);
    check_compiled(functions, args, expect);
}

/// The same without the evaluator.
pub fn check_compiled(functions: &[Function], args: &[Val], expect: &Outcome) {
    let name = &functions[0].name;
    for way in ways() {
        let outcome = Program::new(&way, functions, &[]).call(name, args);
        assert_eq!(outcome, *expect, "{name} of {args:?} with {}\n{}", way.name, functions[0]);
    }
}

/// Parses functions.
pub fn parse(text: &str) -> Vec<Function> {
    let module = parse_module(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    module.into_iter().map(|(function, _)| function).collect()
}
