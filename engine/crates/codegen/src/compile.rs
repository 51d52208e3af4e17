//! The driver: from a function to its machine code, stage by stage.

use tierlock_asm::{Arch, Symbol, Target};

use crate::error::CodegenError;
use crate::fuel::Fuel;
use crate::ir::{Exit, FuncRef, Function, Type};
use crate::machine::{Flow, PReg, RegEnv, edges};
use crate::notes::Notes;
use crate::passes::{self, PassSet};
use crate::regalloc::{self, Allocation};
use crate::target::{Backend, a64::A64, allocated_text, x64::X64};

/// How a function is to be compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// What it is to run on.
    pub target: Target,
    /// Only so many registers of each class may be used, at least [`RegEnv::REGS_MIN`]: to test spilling.
    pub regs_max: Option<usize>,
    /// The symbol that exits jump to: see [`CompiledFunction::exits`].
    pub exit_handler: String,
    /// The passes that run before. None of them has to.
    pub passes: PassSet,
    /// How many rewrites the passes may make.
    pub fuel: u64,
    /// Whether the code is to carry [notes](CompiledFunction::notes).
    pub annotate: bool,
    /// Builds with debug assertions do not verify the function behind each pass, nor the allocation of registers.
    pub unchecked: bool,
}

impl Options {
    /// What is customary for a target.
    pub fn new(target: Target) -> Options {
        let exit_handler = EXIT_HANDLER.to_string();
        Options {
            target,
            regs_max: None,
            exit_handler,
            passes: PassSet::all(),
            fuel: u64::MAX,
            annotate: false,
            unchecked: false,
        }
    }
}

/// The symbol that exits jump to unless [`Options::exit_handler`] names another.
pub const EXIT_HANDLER: &str = "tierlock_exit";

/// Compiles a function, optimised as the options say.
///
/// ```
/// use tierlock_asm::Target;
/// use tierlock_codegen::compile::{Options, compile};
/// use tierlock_codegen::ir::{FunctionBuilder, Type};
///
/// let mut b = FunctionBuilder::new("add");
/// let x = b.param(Type::I64);
/// let y = b.param(Type::I64);
/// let sum = b.add(x, y);
/// b.ret(sum);
/// let f = b.finish();
///
/// let compiled = compile(&f, &Options::new(Target::x64_sse2()))?;
/// assert!(compiled.disassemble().trim_end().ends_with("ret"));
/// # Ok::<(), tierlock_codegen::CodegenError>(())
/// ```
///
/// # Errors
/// What the target cannot do, or a limit.
pub fn compile(function: &Function, options: &Options) -> Result<CompiledFunction, CodegenError> {
    let mut function = function.clone();
    let mut fuel = Fuel::limited(options.fuel);
    passes::run_observed(&mut function, options.passes, &mut fuel, !options.unchecked, &mut |_, _, _| ());
    finish(function, options)
}

/// The same of a function whose passes have run.
///
/// # Errors
/// What the target cannot do, or a limit.
pub fn finish(function: Function, options: &Options) -> Result<CompiledFunction, CodegenError> {
    let allocator: Allocator<'_> = if options.unchecked { &regalloc::run_unchecked } else { &regalloc::run };
    lower(function, options, allocator, &mut |_, _| {})
}

/// What gives operands their places: [`regalloc`], or what a test puts in its stead.
pub type Allocator<'a> = &'a dyn Fn(&Flow, &RegEnv) -> Result<Allocation, CodegenError>;

/// What is told of the stages of a compilation: a stage's name, and what it made.
pub type Observer<'a> = &'a mut dyn FnMut(&'static str, &dyn Fn() -> String);

/// Compiles a function as it is, with registers allocated by `allocator`, and tells `observer` what each stage made:
/// `edges`, `select`, `regalloc`. Passes are left to the caller, who may have more to say about them.
///
/// # Errors
/// What the target cannot do, or a limit.
pub fn compile_with(
    function: &Function,
    options: &Options,
    allocator: Allocator<'_>,
    observer: Observer<'_>,
) -> Result<CompiledFunction, CodegenError> {
    lower(function.clone(), options, allocator, observer)
}

fn lower(
    mut function: Function,
    options: &Options,
    allocator: Allocator<'_>,
    observer: Observer<'_>,
) -> Result<CompiledFunction, CodegenError> {
    edges::prepare(&mut function);
    observer("edges", &|| function.to_string());
    match options.target.arch {
        Arch::X64 => back_end(&X64::new(options), function, options, allocator, observer),
        Arch::A64 => back_end(&A64::new(options), function, options, allocator, observer),
    }
}

fn back_end<B: Backend>(
    backend: &B,
    mut function: Function,
    options: &Options,
    allocator: Allocator<'_>,
    observer: Observer<'_>,
) -> Result<CompiledFunction, CodegenError> {
    let code = backend.select(&function)?;
    function.forget_values();
    observer("select", &|| code.to_text());
    let regs = match options.regs_max {
        Some(count) => backend.regs(function.signature.conv).limited(count),
        None => backend.regs(function.signature.conv),
    };
    let allocation = allocator(&code.flow, &regs)?;
    observer("regalloc", &|| allocated_text(&code, &allocation));
    let mut compiled = backend.emit(&function, &code, &allocation)?;
    if options.annotate {
        let intervals = regalloc::live_parts(&code.flow, &regs)?;
        compiled.notes = Some(Box::new(Notes::new(
            options.target.arch,
            &function,
            &code,
            &allocation,
            &compiled.code.marks,
            intervals,
        )));
    }
    Ok(compiled)
}

/// A function's machine code, and what its installer must know.
///
/// The code wants to be at a multiple of 16. Its first byte is its entry.
#[derive(Clone, Debug)]
pub struct CompiledFunction {
    /// Its name.
    pub name: String,
    /// What it runs on.
    pub target: Target,
    /// Bytes, what to relocate in them, and which of them are data.
    pub code: tierlock_asm::Code,
    /// The names that relocations refer to: symbol n is the n-th.
    pub symbols: Vec<String>,
    /// Where the code may leave.
    ///
    /// The n-th has a stub in the code, out of line, which puts n into the target's scratch register for integers
    /// (r11 on x86-64, x16 on ARM64) and jumps to the symbol [`Options::exit_handler`]. There the frame is still in
    /// place: the frame pointer and the stack pointer are the function's, and each value is where the map says.
    pub exits: Vec<ExitMap>,
    /// Size of its frame in bytes: from the stack pointer to the frame pointer.
    pub frame_bytes: u32,
    /// The registers that it saves for its caller, each at so many bytes from the frame pointer: what takes over at an exit gives them back.
    pub saved: Vec<(PReg, i32)>,
    /// What each piece of the code is for, where [`Options::annotate`] asked.
    pub notes: Option<Box<Notes>>,
}

impl CompiledFunction {
    /// The code as assembly text, one instruction a line, as if it ran at 0.
    pub fn disassemble(&self) -> String {
        let lines = tierlock_asm::disassemble_code(&self.target, &self.code, 0);
        lines.into_iter().map(|line| format!("{:4x}  {}\n", line.offset, line.text)).collect()
    }
}

/// Where the values of an exit are when its stub begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ExitMap {
    /// The front end's number. Several maps may have the same one.
    pub exit: Exit,
    /// Where the stub begins, in bytes from the start of the code.
    pub stub: u32,
    /// The values in the order of the instruction.
    pub values: Vec<(Type, ExitValue)>,
}

/// Where one value is. Of a register or of a slot that holds an `i32`, the upper half means nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExitValue {
    /// In a register.
    Reg(PReg),
    /// In the frame, at so many bytes from the frame pointer.
    Stack(i32),
    /// Nowhere: it is always these bits.
    Const(u64),
}

/// The symbols of a function under emission.
#[derive(Debug)]
pub(crate) struct Symbols {
    names: Vec<String>,
    functions: Vec<Option<Symbol>>,
}

impl Symbols {
    pub(crate) fn new(function: &Function) -> Symbols {
        Symbols { names: Vec::new(), functions: vec![None; function.functions.len()] }
    }

    /// The symbol with this name.
    pub(crate) fn named(&mut self, name: &str) -> Symbol {
        let found = self.names.iter().position(|own| own == name);
        Symbol(found.unwrap_or_else(|| {
            self.names.push(name.to_string());
            self.names.len() - 1
        }) as u32)
    }

    /// The symbol of a declared function.
    pub(crate) fn function(&mut self, function: &Function, of: FuncRef) -> Symbol {
        if let Some(symbol) = self.functions[of.index()] {
            return symbol;
        }
        let symbol = self.named(&function.functions[of.index()].name);
        self.functions[of.index()] = Some(symbol);
        symbol
    }

    pub(crate) fn into_names(self) -> Vec<String> {
        self.names
    }
}
