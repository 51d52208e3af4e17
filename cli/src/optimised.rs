//! Runs a program for what the optimiser makes of a function.

use crate::thread;
use std::path::Path;
use tierlock::{Architecture, Compilation, Engine};

/// What is looked for.
pub struct Wanted<'a> {
    /// The function's name.
    pub function: &'a str,
    /// What the code is for; by default this machine.
    pub architecture: Option<Architecture>,
}

/// Runs the program as shipped, with its output thrown away, and gives the function's compilations, of which there is at least one.
pub fn collect(file: &Path, source: &str, wanted: &Wanted<'_>) -> Result<Vec<Compilation>, String> {
    let name = file.to_string_lossy();
    let run = || -> Result<Vec<Compilation>, String> {
        let builder =
            Engine::builder().keep_compilations(wanted.function, wanted.architecture).output(|_| Ok(()));
        let mut engine = builder.build().map_err(|error| error.to_string())?;
        // A program may end in an exception and have been optimised before.
        let result = engine.evaluate(&name, source).map(drop);
        let compilations = engine.compilations().to_vec();
        match result {
            Err(error) if compilations.is_empty() => Err(error.to_string()),
            _ => Ok(compilations),
        }
    };
    let compilations = match thread::run(run) {
        Ok(compilations) => compilations?,
        // The panic has been printed where it happened.
        Err(panic) => std::panic::resume_unwind(panic),
    };
    if compilations.is_empty() {
        return Err(format!(
            "{name} ran, and no function `{}` was optimised: `tierlock run --trace-opt` says what was",
            wanted.function
        ));
    }
    Ok(compilations)
}
