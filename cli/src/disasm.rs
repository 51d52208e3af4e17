//! `tierlock disasm`.

use crate::object::ObjectOptions;
use crate::optimised::{self, Wanted};
use crate::{EXIT_USAGE, complain, source};
use clap::Args;
use std::path::PathBuf;
use tierlock::{Architecture, ListingOptions, TierChoice, list, list_optimised};

/// Shows what a program is compiled to.
#[derive(Args, Debug)]
pub struct Disasm {
    /// The program.
    file: PathBuf,
    /// Only functions of this name.
    #[arg(short, long, value_name = "NAME")]
    function: Option<String>,
    /// Machine code for this architecture, on any host: x86_64 or aarch64. By default, for this machine.
    #[arg(long, value_name = "ARCHITECTURE")]
    target: Option<Architecture>,
    /// What to show: interp (bytecode alone), baseline (machine code beside it), or opt, for which the program is run, its output thrown away: code is made for what
    /// was seen. With opt, a function must be named.
    #[arg(long, value_name = "TIER", default_value = "baseline")]
    tier: TierChoice,
    /// With `--tier opt`, the n-th of the function's compilations that are shown, from 1. By default the last.
    #[arg(long, value_name = "N")]
    compilation: Option<usize>,
    #[command(flatten)]
    object: ObjectOptions,
    /// Plant this fault first, in builds that have them.
    #[arg(long, hide = true, value_name = "NAME")]
    fault: Option<tierlock_fault::Fault>,
}

/// Lists, and gives the exit code.
pub fn run(arguments: Disasm) -> u8 {
    let source = match source::read(&arguments.file) {
        Ok(source) => source,
        Err(error) => {
            complain(error);
            return EXIT_USAGE;
        }
    };
    tierlock_fault::plant(arguments.fault);
    let listed = if arguments.tier == TierChoice::Opt {
        list_opt(&arguments, &source)
    } else {
        list_bytecode(&arguments, &source)
    };
    match listed {
        Ok(text) => crate::print(&text),
        Err(why) => {
            complain(why);
            EXIT_USAGE
        }
    }
}

fn list_bytecode(arguments: &Disasm, source: &str) -> Result<String, String> {
    if arguments.object.wanted() {
        return Err("object files are written of `--tier opt`".to_owned());
    }
    let options = ListingOptions {
        function: arguments.function.clone(),
        architecture: arguments.target,
        bytecode_only: arguments.tier == TierChoice::Interp,
    };
    match list(&arguments.file.to_string_lossy(), source, &options) {
        Ok(text) if text.is_empty() => {
            let name = arguments.function.as_deref().unwrap_or_default();
            Err(format!("no function `{name}` in {}", arguments.file.display()))
        }
        Ok(text) => Ok(text),
        Err(error) => Err(error.to_string()),
    }
}

fn list_opt(arguments: &Disasm, source: &str) -> Result<String, String> {
    let Some(function) = &arguments.function else {
        return Err("`--tier opt` wants a function: `-f NAME`".to_owned());
    };
    let wanted = Wanted { function, architecture: arguments.target };
    let compilations = optimised::collect(&arguments.file, source, &wanted)?;
    let nth = arguments.compilation.unwrap_or(compilations.len());
    match nth.checked_sub(1).and_then(|at| compilations.get(at)) {
        Some(compilation) => {
            arguments.object.write(std::slice::from_ref(&compilation.compiled))?;
            Ok(list_optimised(compilation))
        }
        None => Err(format!("`{function}` was optimised {} times, not {nth}", compilations.len())),
    }
}
