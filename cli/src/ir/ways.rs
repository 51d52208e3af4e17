//! The ways in which a call can be run, all of which must come to the same.

use tierlock_asm::Target;
use tierlock_codegen::compile::{Options, compile_with};
use tierlock_codegen::ir::Function;
use tierlock_codegen::passes::{Pass, PassSet};
use tierlock_codegen::regalloc;
use tierlock_codegen::trial::{Call, Shown, evaluate};

use super::native::{self, Program};

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

    /// Runs one call.
    ///
    /// # Errors
    /// Where they do not compile.
    pub fn run_one(&self, functions: &[Function], call: &Call) -> Result<Shown, String> {
        Ok(self.run(functions, &[call])?.remove(0))
    }
}
