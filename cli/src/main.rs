//! The `tierlock` command: runs JavaScript, and shows how.
//!
//! Everything JavaScript is done through the engine's public surface; this crate reads files, prints, and speaks the harness's protocol.

mod batch;
mod options;
mod run;
mod source;
mod thread;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Exit code of a program that an exception or a limit ended.
const EXIT_UNCAUGHT: u8 = 1;
/// Exit code where there is nothing to run: a bad flag, an unreadable file, a syntax error.
const EXIT_USAGE: u8 = 2;
/// Exit code where nobody reads the output any more, as shells show it for SIGPIPE.
const EXIT_BROKEN_PIPE: u8 = 141;

/// A JavaScript engine whose every tier gives the same answer.
#[derive(Parser)]
#[command(
    version,
    after_help = "\
Exit codes:
    0  the program ran to its end
    1  an uncaught exception, or a limit, ended it
    2  bad usage, an unreadable file, or a source that is not JavaScript (or not supported yet)
  141  nobody reads the output any more"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run a program.
    Run(run::Run),
    /// Run many programs, each in a fresh engine: JSON lines in, JSON lines out.
    #[command(long_about = batch::ABOUT)]
    Batch,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let code = match arguments.command {
        Command::Run(run) => run::run(run),
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
