//! Shows the bytecode of a script: `cargo run --example bytecode FILE.js`.

use tierlock::code::disasm;
use tierlock::frontend::{CompileOptions, compile_script_bytes};

fn main() -> std::process::ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: bytecode FILE.js");
        return std::process::ExitCode::from(2);
    };
    let source = match std::fs::read(&path) {
        Ok(source) => source,
        Err(error) => {
            eprintln!("{path}: {error}");
            return std::process::ExitCode::FAILURE;
        }
    };
    match compile_script_bytes(&source, &path, &CompileOptions::default()) {
        Ok(template) => {
            print!("{}", disasm::disassemble(&template, std::str::from_utf8(&source).ok()));
            std::process::ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            std::process::ExitCode::FAILURE
        }
    }
}
