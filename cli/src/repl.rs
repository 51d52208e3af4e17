//! `tierlock repl`.

use crate::options::EngineOptions;
use crate::{EXIT_USAGE, complain, thread};
use clap::Args;
use std::io::{self, BufRead, IsTerminal, Write};
use tierlock::{CompileErrorKind, Engine, Error};

/// Reads, evaluates, prints.
#[derive(Args, Debug)]
pub struct Repl {
    #[command(flatten)]
    engine: EngineOptions,
}

/// Runs until the input ends; gives the exit code.
pub fn run(arguments: Repl) -> u8 {
    match thread::run(|| read_and_evaluate(&arguments)) {
        Ok(code) => code,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

fn read_and_evaluate(arguments: &Repl) -> u8 {
    let mut engine = match arguments.engine.builder().build() {
        Ok(engine) => engine,
        Err(error) => {
            complain(error);
            return EXIT_USAGE;
        }
    };
    let interactive = io::stdin().is_terminal();
    let mut pending = String::new();
    // The line where what is pending began.
    let mut first = 1;
    for number in 1.. {
        if interactive {
            let prompt = if pending.is_empty() { "> " } else { "... " };
            // A prompt that cannot be shown stops nobody from typing.
            let _ = io::stdout().write_all(prompt.as_bytes()).and_then(|()| io::stdout().flush());
        }
        let mut line = String::new();
        match io::stdin().lock().read_line(&mut line) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => {
                complain(format_args!("cannot read the input: {error}"));
                return EXIT_USAGE;
            }
        }
        if pending.is_empty() {
            first = number;
        }
        pending.push_str(&line);
        let code = evaluate(&mut engine, first, &mut pending, line.trim().is_empty());
        if code != 0 {
            return code;
        }
    }
    // What is missing is missing at the end of the last line, not on a line after it that nobody typed.
    pending.truncate(pending.trim_end().len());
    evaluate(&mut engine, first, &mut pending, true)
}

/// Evaluates what is pending since line `first`, unless it looks as if more were to come. `last` says that no more will.
fn evaluate(engine: &mut Engine, first: u32, pending: &mut String, last: bool) -> u8 {
    if pending.trim().is_empty() {
        pending.clear();
        return 0;
    }
    let name = format!("<line {first}>");
    match engine.evaluate(&name, pending) {
        Ok(value) => {
            pending.clear();
            if value.is_undefined() {
                return 0;
            }
            let text = engine.realm().display(&value);
            crate::print(&format!("{text}\n"))
        }
        // An error at the very end of the text: the rest of it may be on the next line.
        Err(Error::Syntax(error))
            if !last
                && error.kind == CompileErrorKind::Syntax
                && error.span.end as usize >= pending.trim_end().len() =>
        {
            0
        }
        Err(error) => {
            pending.clear();
            complain(error);
            0
        }
    }
}
