//! QuickJS as a peer for `cargo xtask bench peers`: runs one program as a global script with `print`, like `qjs FILE`.
//!
//! The crate builds QuickJS from its own C sources, optimised in any profile, so that the comparison needs nothing installed.

use std::process::ExitCode;

use rquickjs::context::EvalOptions;
use rquickjs::function::Rest;
use rquickjs::{CatchResultExt, Coerced, Context, Ctx, Function, Runtime};

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: peer-quickjs FILE");
        return ExitCode::FAILURE;
    };
    match run(&path) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{path}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(path: &str) -> Result<(), Box<dyn std::error::Error>> {
    let source = std::fs::read(path)?;
    let runtime = Runtime::new()?;
    runtime.set_max_stack_size(16 << 20);
    let context = Context::full(&runtime)?;
    context.with(|ctx: Ctx<'_>| -> Result<(), Box<dyn std::error::Error>> {
        let print = |values: Rest<Coerced<String>>| {
            let words: Vec<_> = values.0.into_iter().map(|value| value.0).collect();
            println!("{}", words.join(" "));
        };
        ctx.globals().set("print", Function::new(ctx.clone(), print)?)?;
        let mut options = EvalOptions::default();
        options.strict = false;
        let result: rquickjs::Result<()> = ctx.eval_with_options(source, options);
        result.catch(&ctx).map_err(|error| error.to_string())?;
        Ok(())
    })
}
