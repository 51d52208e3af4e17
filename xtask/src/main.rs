//! `cargo xtask`: the commands of the harness. Each is one function of the library.
#![forbid(unsafe_code)]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tierlock_xtask::answers::{self, Mode};
use tierlock_xtask::error::{Context, Result};

/// Builds the engine for every architecture, runs the corpus in every cell, and says where two disagree.
#[derive(Parser)]
#[command(name = "cargo xtask", disable_version_flag = true)]
struct Arguments {
    /// The folder that holds `corpus` and `ci` (the harness's own tests point it elsewhere).
    #[arg(long, global = true, hide = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// The recorded answers.
    Corpus {
        #[command(subcommand)]
        command: CorpusCommand,
    },
}

#[derive(Subcommand)]
enum CorpusCommand {
    /// Make the answers with node and write them beside the programs.
    Record {
        /// Only programs whose area/name contains this.
        filter: Option<String>,
    },
    /// Compare the recorded answers with an installed node.
    Check {
        /// Only programs whose area/name contains this.
        filter: Option<String>,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<()> {
    let root = root(arguments.root)?;
    match arguments.command {
        Command::Corpus { command: CorpusCommand::Record { filter } } => {
            answers::run(&root, filter.as_deref(), Mode::Record)
        }
        Command::Corpus { command: CorpusCommand::Check { filter } } => {
            answers::run(&root, filter.as_deref(), Mode::Check)
        }
    }
}

/// The root of the project: `cargo run` says at run time where this crate stands, which stays right when a built
/// harness is moved together with its tree.
fn root(given: Option<PathBuf>) -> Result<PathBuf> {
    let root = given.unwrap_or_else(|| match std::env::var_os("CARGO_MANIFEST_DIR") {
        Some(crate_folder) => PathBuf::from(crate_folder).join(".."),
        None => PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/..")),
    });
    root.canonicalize().context(|| format!("cannot find the project's root {}", root.display()))
}
