//! The `tierlock` command: runs JavaScript, and shows how.
//!
//! Everything JavaScript is done through the engine's public surface; this crate reads files, prints, and speaks the harness's
//! protocol. `ir` is the code generator's own and knows no JavaScript.

mod ast;
mod batch;
mod disasm;
mod ir;
mod object;
mod optimised;
mod options;
mod phases;
mod repl;
mod report;
mod run;
mod source;
mod thread;
mod time;
mod view;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Builds for the harness make an engine for each of thousands of programs in one process, and want an allocator that keeps what it has. What is shipped has the
/// system's.
#[cfg(debug_assertions)]
#[global_allocator]
static ALLOCATOR: tierlock_platform::KeepingAllocator = tierlock_platform::KeepingAllocator;

/// Exit code of a program that an exception or a limit ended.
const EXIT_UNCAUGHT: u8 = 1;
/// Exit code where there is nothing to run: a bad flag, an unreadable file, a syntax error.
const EXIT_USAGE: u8 = 2;
/// Exit code where nobody reads the output any more, as shells show it for SIGPIPE.
const EXIT_BROKEN_PIPE: u8 = 141;

/// A JavaScript engine whose every tier gives the same answer.
#[derive(Parser)]
#[command(name = "tierlock", version, after_help = EXIT_CODES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const EXIT_CODES: &str = "\
Exit codes:
    0  the program ran to its end
    1  an uncaught exception, or a limit, ended it
    2  bad usage, an unreadable file, or a source that is not JavaScript (or not supported yet)
  141  nobody reads the output any more";

#[derive(Subcommand)]
enum Command {
    /// Run a program.
    #[command(after_help = EXIT_CODES)]
    Run(run::Run),
    /// Run a program under each tier, and compare the times.
    Time(time::Time),
    /// Read, evaluate and print, line by line.
    Repl(repl::Repl),
    /// Show a program's syntax tree; nothing runs.
    Ast(ast::Ast),
    /// Show source, bytecode and machine code side by side.
    Disasm(disasm::Disasm),
    /// Write a page that shows how a function becomes machine code, stage by stage.
    View(view::View),
    /// Work with the code generator's intermediate representation: check, print, optimise, run, compile, test.
    Ir(ir::Ir),
    /// Run many programs, each in a fresh engine: JSON lines in, JSON lines out.
    #[command(long_about = batch::ABOUT)]
    Batch,
}

fn main() -> ExitCode {
    let code = match Arguments::parse().command {
        Command::Run(arguments) => run::run(arguments),
        Command::Time(arguments) => time::run(arguments),
        Command::Repl(arguments) => repl::run(arguments),
        Command::Ast(arguments) => ast::run(arguments),
        Command::Disasm(arguments) => disasm::run(arguments),
        Command::View(arguments) => view::run(arguments),
        Command::Ir(arguments) => ir::run(arguments),
        Command::Batch => batch::run(),
    };
    ExitCode::from(code)
}

/// Says on standard error what is wrong.
fn complain(text: impl std::fmt::Display) {
    use std::io::Write;
    // Where nobody reads standard error either, there is nobody to tell.
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Prints a text; gives the exit code.
fn print(text: &str) -> u8 {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => 0,
        Err(error) => output_failed(&error),
    }
}

/// The exit code where output could not be written.
fn output_failed(error: &std::io::Error) -> u8 {
    if error.kind() == std::io::ErrorKind::BrokenPipe {
        return EXIT_BROKEN_PIPE;
    }
    complain(format_args!("cannot write the output: {error}"));
    EXIT_UNCAUGHT
}
