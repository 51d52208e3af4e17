//! `tierlock disasm`.

use crate::{EXIT_USAGE, complain, source};
use clap::Args;
use std::path::PathBuf;
use tierlock::{Architecture, ListingOptions, TierChoice, list};

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
    /// What to show: interp (bytecode alone) or baseline (machine code beside it).
    #[arg(long, value_name = "TIER", default_value = "baseline")]
    tier: TierChoice,
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
    let options = ListingOptions {
        function: arguments.function.clone(),
        architecture: arguments.target,
        bytecode_only: arguments.tier == TierChoice::Interp,
    };
    match list(&arguments.file.to_string_lossy(), &source, &options) {
        Ok(text) if text.is_empty() => {
            let name = arguments.function.unwrap_or_default();
            complain(format_args!("no function `{name}` in {}", arguments.file.display()));
            EXIT_USAGE
        }
        Ok(text) => crate::print(&text),
        Err(error) => {
            complain(error);
            EXIT_USAGE
        }
    }
}
