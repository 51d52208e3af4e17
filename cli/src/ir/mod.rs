//! `tierlock ir`: the code generator's intermediate representation, by itself.
//!
//! Each command is one stage that can be looked at: read and check a text, print it as the parser understood it, run
//! the passes, compile, run. `ir test` runs the files of `corpus/ir` in every way there is, and is what the harness calls.

mod native;
mod passes;
mod reduce;
mod script;
mod test;
mod ways;

use std::path::{Path, PathBuf};

use crate::object::ObjectOptions;
use clap::{Args, Subcommand};
use tierlock_asm::Target;
use tierlock_codegen::compile::{self, CompiledFunction};
use tierlock_codegen::ir::{Function, SourceMap, parse_module, verify};
use tierlock_codegen::trial::{self, Call};
use tierlock_codegen::{passes as codegen_passes, regalloc};
use tierlock_fault::Fault;

use crate::{EXIT_UNCAUGHT, EXIT_USAGE, complain, source};
use passes::PassOptions;
use script::Script;

/// Work with the code generator's intermediate representation.
#[derive(Args, Debug)]
pub struct Ir {
    #[command(subcommand)]
    command: Command,
    /// Make this mistake on purpose, in builds that have them.
    #[arg(long, global = true, hide = true, value_name = "NAME", value_parser = parse_fault)]
    fault: Option<Fault>,
}

fn parse_fault(name: &str) -> Result<Fault, String> {
    name.parse().map_err(str::to_string)
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Say whether files parse and follow every rule of the verifier.
    Check {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Print a file as it was understood.
    Print {
        /// The file.
        file: PathBuf,
    },
    /// Run the passes and print what they made.
    Opt {
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        passes: PassOptions,
    },
    /// Run a call, or the calls that the file's own `; run` lines name, and print what came of each.
    Run {
        /// The file.
        file: PathBuf,
        /// A call, as in `@sum(i64[1, 2, 3], 3)`.
        call: Option<String>,
        /// Evaluate instead of running machine code.
        #[arg(long)]
        eval: bool,
        #[command(flatten)]
        passes: PassOptions,
        #[command(flatten)]
        target: TargetOptions,
    },
    /// Compile and print the machine code.
    Compile {
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        object: ObjectOptions,
        #[command(flatten)]
        passes: PassOptions,
        #[command(flatten)]
        target: TargetOptions,
    },
    /// Make a file small that goes wrong, and say which rewrite is at fault.
    #[command(long_about = reduce::ABOUT)]
    Reduce(reduce::Options),
    /// Run files that say what they expect in every way there is.
    #[command(long_about = test::ABOUT)]
    Test {
        /// Files, or folders of them.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Write golden output anew instead of comparing with it (so does the variable BLESS=1).
        #[arg(long)]
        bless: bool,
        /// Only this way, by its name.
        #[arg(long)]
        way: Option<String>,
    },
}

/// What to compile for.
#[derive(Args, Clone, Debug)]
struct TargetOptions {
    /// Machine code for this target, on any host: x86_64, x86_64-v3, aarch64 or aarch64-lse. By default, this machine's.
    #[arg(long, value_name = "TARGET", value_parser = parse_target)]
    target: Option<Target>,
    /// Only so many registers of each kind.
    #[arg(long, value_name = "N")]
    regs: Option<usize>,
    /// Print what a stage made: edges, select or regalloc, or all.
    #[arg(long, value_name = "STAGE")]
    print_stage: Option<String>,
}

/// A target by its name.
pub fn parse_target(name: &str) -> Result<Target, String> {
    Target::parse(name).ok_or_else(|| "expected x86_64, x86_64-v3, aarch64 or aarch64-lse".to_string())
}

/// Runs the command, and gives the exit code.
pub fn run(arguments: Ir) -> u8 {
    tierlock_fault::plant(arguments.fault);
    let done = match arguments.command {
        Command::Check { files } => check(&files),
        Command::Print { file } => load(&file).map(|module| crate::print(&text_of(&module.functions))),
        Command::Opt { file, passes } => load(&file).and_then(|module| {
            let functions = passes.run(&module.functions)?;
            Ok(crate::print(&text_of(&functions)))
        }),
        Command::Run { file, call, eval, passes, target } => {
            run_calls(&file, call.as_deref(), eval, &passes, &target)
        }
        Command::Compile { file, object, passes, target } => compile_file(&file, &object, &passes, &target),
        Command::Reduce(options) => reduce::run(&options),
        Command::Test { paths, bless, way } => return test::run(&paths, bless, way.as_deref()),
    };
    done.unwrap_or_else(|failure| {
        complain(&failure.message);
        failure.code
    })
}

/// What ends a command: a message, and the exit code.
#[derive(Debug)]
struct Failure {
    message: String,
    code: u8,
}

impl Failure {
    fn usage(message: impl std::fmt::Display) -> Failure {
        Failure { message: message.to_string(), code: EXIT_USAGE }
    }
}

/// A file that parses and follows the rules.
struct Module {
    text: String,
    functions: Vec<Function>,
}

fn load(file: &Path) -> Result<Module, Failure> {
    let text = source::read(file).map_err(Failure::usage)?;
    let functions = parse(&text).map_err(|error| Failure::usage(format!("{}:{error}", file.display())))?;
    Ok(Module { text, functions })
}

/// Parses and verifies. An error begins with line and column.
fn parse(text: &str) -> Result<Vec<Function>, String> {
    let module: Vec<(Function, SourceMap)> = parse_module(text).map_err(|error| error.to_string())?;
    for (function, map) in &module {
        if let Err(error) = verify(function) {
            let (line, column) = map.locate(error.block, error.inst);
            return Err(format!("{line}:{column}: {error}"));
        }
    }
    Ok(module.into_iter().map(|(function, _)| function).collect())
}

fn text_of(functions: &[Function]) -> String {
    functions.iter().map(Function::to_string).collect::<Vec<String>>().join("\n")
}

fn check(files: &[PathBuf]) -> Result<u8, Failure> {
    let mut code = 0;
    for file in files {
        match load(file) {
            Ok(module) => {
                let count = module.functions.len();
                let plural = if count == 1 { "" } else { "s" };
                code = code.max(crate::print(&format!("{}: {count} function{plural}\n", file.display())));
            }
            Err(failure) => {
                complain(&failure.message);
                code = code.max(failure.code);
            }
        }
    }
    Ok(code)
}

/// This machine's target, if code is made for it.
pub fn host_target() -> Option<Target> {
    native::targets().last().map(|(_, target)| *target)
}

impl TargetOptions {
    fn target(&self) -> Result<Target, Failure> {
        match self.target {
            Some(target) => Ok(target),
            None => {
                host_target().ok_or_else(|| Failure::usage("name a target: no code is made for this machine"))
            }
        }
    }

    fn compile(&self, functions: &[Function], target: Target) -> Result<Vec<CompiledFunction>, Failure> {
        let options = compile::Options { regs_max: self.regs, ..compile::Options::new(target) };
        functions
            .iter()
            .map(|function| {
                let mut observe = |stage: &'static str, text: &dyn Fn() -> String| {
                    if self.print_stage.as_deref().is_some_and(|wanted| wanted == stage || wanted == "all") {
                        crate::print(&format!("; @{} after {stage}\n{}\n", function.name, text()));
                    }
                };
                compile::compile_with(function, &options, &regalloc::run, &mut observe).map_err(|error| {
                    Failure { message: format!("@{}: {error}", function.name), code: EXIT_UNCAUGHT }
                })
            })
            .collect()
    }
}

fn run_calls(
    file: &Path,
    call: Option<&str>,
    eval: bool,
    passes: &PassOptions,
    options: &TargetOptions,
) -> Result<u8, Failure> {
    let module = load(file)?;
    let calls = match call {
        Some(text) => vec![Call::parse(text, &module.functions).map_err(Failure::usage)?],
        None => {
            let script = Script::parse(&module.text, &module.functions)
                .map_err(|error| Failure::usage(format!("{}:{error}", file.display())))?;
            script.runs.into_iter().map(|run| run.call).collect()
        }
    };
    if calls.is_empty() {
        return Err(Failure::usage(format!(
            "{} has no `; run` lines: name a call, as in `@f(1, 2)`",
            file.display()
        )));
    }
    let functions = passes.run(&module.functions)?;
    let mut shown = String::new();
    if eval {
        for call in &calls {
            shown += &format!("{call} = {}\n", trial::evaluate(&functions, call));
        }
        return Ok(crate::print(&shown));
    }
    let target = options.target()?;
    if !native::targets().iter().any(|(_, own)| own.arch == target.arch) {
        return Err(Failure::usage(format!(
            "this machine does not run {target} code; try `ir compile`, or --eval"
        )));
    }
    let compiled = options.compile(&functions, target)?;
    let mut program = native::Program::new(&functions, compiled)
        .map_err(|message| Failure { message, code: EXIT_UNCAUGHT })?;
    for call in &calls {
        shown += &format!("{call} = {}\n", program.run(call));
    }
    Ok(crate::print(&shown))
}

fn compile_file(
    file: &Path,
    object: &ObjectOptions,
    passes: &PassOptions,
    options: &TargetOptions,
) -> Result<u8, Failure> {
    let module = load(file)?;
    let functions = passes.run(&module.functions)?;
    let compiled = options.compile(&functions, options.target()?)?;
    object.write(&compiled).map_err(Failure::usage)?;
    let mut text = String::new();
    for function in &compiled {
        text += &format!(
            "@{}: {} bytes, frame {}\n",
            function.name,
            function.code.bytes.len(),
            function.frame_bytes
        );
        text += &function.disassemble();
    }
    Ok(crate::print(&text))
}

/// What the passes make of functions.
fn optimise(functions: &[Function], on: codegen_passes::PassSet) -> Vec<Function> {
    let mut functions = functions.to_vec();
    for function in &mut functions {
        codegen_passes::run(function, on, &mut tierlock_codegen::Fuel::unlimited());
    }
    functions
}
