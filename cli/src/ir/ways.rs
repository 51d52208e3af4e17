//! The ways in which a call can be run, all of which must come to the same.

use std::fmt;

use tierlock_asm::Target;
use tierlock_codegen::compile::{Options, compile_with};
use tierlock_codegen::ir::eval::{Evaluator, Outcome};
use tierlock_codegen::ir::text::Literal;
use tierlock_codegen::ir::{Function, Type, Val};
use tierlock_codegen::passes::{Pass, PassSet};
use tierlock_codegen::{random, regalloc};

use super::native::{self, Program};
use super::script::{Arg, Buffer, Call};

/// What came of a call: the outcome, or why there is none; and what memory holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// A value, `nothing`, `exit3(1, 2)`, or an error.
    pub outcome: String,
    /// The memory of the arguments.
    pub after: Vec<Buffer>,
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.outcome)?;
        for buffer in &self.after {
            write!(f, ", {buffer}")?;
        }
        Ok(())
    }
}

/// A value as text; all NaNs are one.
pub fn show(ty: Type, bits: u64) -> String {
    match ty {
        Type::F64 if f64::from_bits(bits).is_nan() => "nan".to_string(),
        _ => Literal(ty, bits).to_string(),
    }
}

/// An exit as text. The function is named if it is not the one that was called.
pub fn show_exit(called: &str, function: &str, exit: impl fmt::Display, values: &[(Type, u64)]) -> String {
    let values: Vec<String> = values.iter().map(|&(ty, bits)| show(ty, bits)).collect();
    let of = if function == called { String::new() } else { format!(" of @{function}") };
    format!("{exit}({}){of}", values.join(", "))
}

/// Evaluates a call.
pub fn evaluate(functions: &[Function], call: &Call) -> Shown {
    let mut evaluator = Evaluator::new(functions);
    random::natives::add(&mut evaluator);
    let mut buffers = Vec::new();
    let args: Vec<Val> = call
        .args
        .iter()
        .map(|arg| match arg {
            Arg::Value(ty, bits) => Val::from_bits(*ty, *bits),
            Arg::Buffer(buffer) => {
                let address = evaluator.memory.allocate(&buffer.bytes);
                buffers.push((buffer, address));
                Val::Ptr(address)
            }
        })
        .collect();
    let result = evaluator.run(&call.function, &args);
    let places: Vec<(u64, usize)> = buffers.iter().map(|(buffer, at)| (*at, buffer.bytes.len())).collect();
    let outcome = match result {
        Ok(Outcome::Return(None)) => "nothing".to_string(),
        Ok(Outcome::Return(Some(value))) => show_or_place(&places, value.ty(), value.bits()),
        Ok(Outcome::Exit { function, exit, values }) => {
            let values: Vec<(Type, u64)> = values.iter().map(|value| (value.ty(), value.bits())).collect();
            show_exit(&call.function, &function, exit, &values)
        }
        Err(error) => format!("error: {error}"),
    };
    let after = buffers.iter().map(|(buffer, at)| match evaluator.memory.area(*at) {
        Some(bytes) => buffer.with_bytes(bytes),
        None => buffer.with_bytes(&[]),
    });
    Shown { outcome, after: after.collect() }
}

/// A value as text; an address in the memory of an argument by its place in there.
pub fn show_or_place(buffers: &[(u64, usize)], ty: Type, bits: u64) -> String {
    let inside = buffers.iter().position(|&(at, bytes)| bits >= at && bits - at <= bytes as u64);
    match inside {
        Some(at) if ty == Type::Ptr => (bits - buffers[at].0).to_string(),
        _ => show(ty, bits),
    }
}

/// A way of running.
#[derive(Clone, Debug)]
pub struct Way {
    /// Its name.
    pub name: String,
    /// The passes that run before.
    pub on: PassSet,
    /// Machine code, with at most so many registers; else it is evaluated.
    pub native: Option<(Target, Option<usize>)>,
}

/// Registers of the ways with few.
const FEW_REGS: usize = 6;

/// All ways that this machine has: evaluated, and as machine code unoptimised, optimised, with each pass left out, and
/// with few registers.
pub fn all() -> Vec<Way> {
    let mut ways = vec![
        Way { name: "evaluator".to_string(), on: PassSet::none(), native: None },
        Way { name: "evaluator optimised".to_string(), on: PassSet::all(), native: None },
    ];
    for (name, target) in native::targets() {
        let mut way = |what: &str, on: PassSet, regs: Option<usize>| {
            ways.push(Way { name: format!("{name} {what}"), on, native: Some((target, regs)) });
        };
        way("unoptimised", PassSet::none(), None);
        way("optimised", PassSet::all(), None);
        way("unoptimised, six registers", PassSet::none(), Some(FEW_REGS));
        way("optimised, six registers", PassSet::all(), Some(FEW_REGS));
        for &pass in Pass::ALL {
            way(&format!("without {pass}"), PassSet::all().without(pass), None);
        }
    }
    ways
}

impl Way {
    /// Runs calls of functions that have been through the passes.
    ///
    /// # Errors
    /// Where they do not compile.
    pub fn run(&self, functions: &[Function], calls: &[&Call]) -> Result<Vec<Shown>, String> {
        let Some((target, regs_max)) = self.native else {
            return Ok(calls.iter().map(|call| evaluate(functions, call)).collect());
        };
        let options = Options { regs_max, ..Options::new(target) };
        let compiled = functions
            .iter()
            .map(|function| {
                compile_with(function, &options, &regalloc::run, &mut |_, _| ())
                    .map_err(|error| format!("@{}: {error}", function.name))
            })
            .collect::<Result<Vec<_>, String>>()?;
        let mut program = Program::new(functions, compiled)?;
        Ok(calls.iter().map(|call| program.run(call)).collect())
    }
}
