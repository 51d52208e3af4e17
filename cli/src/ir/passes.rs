//! The flags that choose passes: one `--no-PASS` for each there is.

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use tierlock_codegen::Fuel;
use tierlock_codegen::ir::Function;
use tierlock_codegen::passes::{self, Pass, PassSet};

use super::Failure;

/// Which passes run, how far, and after which of them to print.
#[derive(Clone, Debug)]
pub struct PassOptions {
    on: PassSet,
    fuel: Option<u64>,
    print_after: Vec<String>,
}

impl FromArgMatches for PassOptions {
    fn from_arg_matches(matches: &ArgMatches) -> Result<PassOptions, clap::Error> {
        let mut on = if matches.get_flag("no-opt") { PassSet::none() } else { PassSet::all() };
        for &pass in Pass::ALL {
            if matches.get_flag(pass.off_flag()) {
                on = on.without(pass);
            }
        }
        let print_after =
            matches.get_many::<String>("print-after").into_iter().flatten().cloned().collect::<Vec<String>>();
        Ok(PassOptions { on, fuel: matches.get_one("fuel").copied(), print_after })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = PassOptions::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for PassOptions {
    fn augment_args(command: Command) -> Command {
        let names = Pass::ALL.iter().map(|pass| pass.name()).chain(["all"]);
        let mut command = command
            .arg(
                Arg::new("fuel")
                    .long("fuel")
                    .value_name("N")
                    .value_parser(clap::value_parser!(u64))
                    .help("Stop after so many single rewrites, all functions together"),
            )
            .arg(
                Arg::new("print-after")
                    .long("print-after")
                    .value_name("PASS")
                    .action(ArgAction::Append)
                    .value_parser(clap::builder::PossibleValuesParser::new(names))
                    .help("Print each function after this pass, with the rewrites made so far"),
            )
            .arg(Arg::new("no-opt").long("no-opt").action(ArgAction::SetTrue).help("Run no passes"));
        for &pass in Pass::ALL {
            let arg = Arg::new(pass.off_flag()).long(pass.off_flag()).action(ArgAction::SetTrue);
            command = command.arg(arg.help(format!("Leave out: {}", pass.doc().trim())));
        }
        command
    }

    fn augment_args_for_update(command: Command) -> Command {
        PassOptions::augment_args(command)
    }
}

impl PassOptions {
    /// Runs the passes.
    pub(super) fn run(&self, functions: &[Function]) -> Result<Vec<Function>, Failure> {
        let mut fuel = self.fuel.map_or(Fuel::unlimited(), Fuel::limited);
        let mut functions = functions.to_vec();
        for function in &mut functions {
            passes::run_observed(function, self.on, &mut fuel, true, &mut |pass, function, spent| {
                if self.print_after.iter().any(|name| name == "all" || name == pass.name()) {
                    crate::print(&format!("; after {pass}, {spent} rewrites\n{function}\n"));
                }
            });
        }
        Ok(functions)
    }
}
