//! `tierlock ir test`.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use tierlock_codegen::Fuel;
use tierlock_codegen::compile::{Options, compile_with};
use tierlock_codegen::ir::Function;
use tierlock_codegen::passes::{self, PassSet};
use tierlock_codegen::regalloc;
use tierlock_codegen::trial::{self, Call, Shown, Trial, blame};

use super::script::{self, Passes, Script, Wanted};
use super::ways::{self, Way};
use crate::{EXIT_UNCAUGHT, EXIT_USAGE, complain};

pub const ABOUT: &str = "\
Run files that say what they expect in every way there is: evaluated, and as machine code unoptimised, optimised, with
each pass left out, and with six registers; and compare golden output.

A line for each file: `ok FILE, N runs in M ways`, or `FAIL FILE` with lines behind it that say why. Where machine code is
wrong, they name the pass and the rewrite, and print the functions reduced to what still goes wrong, with the rewrite in
there. Where the process dies over it, `ir reduce` does that in processes of its own.";

/// How often reducing a failure may run it: a few seconds natively, within the harness's limit when emulated.
const QUESTIONS_MAX: usize = 3000;

/// Tests files, and gives the exit code.
pub fn run(paths: &[PathBuf], bless: bool, way: Option<&str>) -> u8 {
    let bless = bless || std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut files = Vec::new();
    for path in paths {
        if let Err(error) = collect(path, &mut files) {
            complain(error);
            return EXIT_USAGE;
        }
    }
    if files.is_empty() {
        complain("there are no files that end in .ir");
        return EXIT_USAGE;
    }
    let mut ways = ways::all();
    ways.retain(|own| way.is_none_or(|name| own.name == name));
    if ways.is_empty() {
        let names: Vec<String> = ways::all().into_iter().map(|way| way.name).collect();
        complain(format_args!("there is no such way; there are: {}", names.join("; ")));
        return EXIT_USAGE;
    }
    let mut failed = 0;
    for file in &files {
        let outcome = test(file, bless, &ways);
        failed += usize::from(outcome.is_err());
        let line = match outcome {
            Ok(runs) => format!("ok {}, {runs} runs in {} ways\n", file.display(), ways.len()),
            Err(message) => {
                let message: String = message.lines().map(|line| format!("    {line}\n")).collect();
                format!("FAIL {}\n{message}", file.display())
            }
        };
        let code = crate::print(&line);
        if code != 0 {
            return code;
        }
        let _ = std::io::stdout().flush();
    }
    if failed == 0 { 0 } else { EXIT_UNCAUGHT }
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let wrong = |error: std::io::Error| format!("cannot read {}: {error}", path.display());
    if !path.is_dir() {
        files.push(path.to_path_buf());
        return Ok(());
    }
    let mut inside = Vec::new();
    for entry in fs::read_dir(path).map_err(wrong)? {
        inside.push(entry.map_err(wrong)?.path());
    }
    inside.sort();
    for path in inside {
        if path.is_dir() || path.extension().is_some_and(|extension| extension == "ir") {
            collect(&path, files)?;
        }
    }
    Ok(())
}

/// Tests one file; gives how many runs it has.
fn test(file: &Path, bless: bool, ways: &[Way]) -> Result<usize, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("cannot read it: {error}"))?;
    let parsed = super::parse(&text);
    if let Some(expected) = script::expected_error(&text) {
        return match parsed {
            Ok(_) => Err(format!("expected the error {expected}, and there is none")),
            Err(error) if error == expected => Ok(0),
            Err(error) if bless => write(file, &text.replacen(expected, &error, 1)).map(|()| 0),
            Err(error) => Err(format!("expected the error {expected}\nfound              {error}")),
        };
    }
    let functions = parsed?;
    let printed = super::text_of(&functions);
    if super::parse(&printed).map(|again| super::text_of(&again)).as_ref() != Ok(&printed) {
        return Err(format!("what is printed does not parse to the same:\n{printed}"));
    }
    let script = Script::parse(&text, &functions)?;
    if script.runs.is_empty() && script.wanted.is_empty() {
        return Err(
            "it expects nothing: a `; run`, `; error`, `; opt` or `; disasm` line is wanted".to_string()
        );
    }
    check_runs(&script, &functions, ways)?;
    check_golden(file, &text, &script, &functions, bless)?;
    Ok(script.runs.len())
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    fs::write(file, text).map_err(|error| format!("cannot write it: {error}"))
}

fn check_runs(script: &Script, functions: &[Function], ways: &[Way]) -> Result<(), String> {
    let calls: Vec<&Call> = script.runs.iter().map(|run| &run.call).collect();
    // What is written first; everything else is held against the evaluator, memory included.
    let mut expected: Vec<Shown> = Vec::new();
    for run in &script.runs {
        let shown = trial::evaluate(functions, &run.call);
        let memory = run.after.iter().zip(&shown.after).all(|(expected, found)| expected == found);
        if shown.outcome != run.expect || !memory || run.after.len() > shown.after.len() {
            let mut expect = run.expect.clone();
            expect.extend(run.after.iter().map(|buffer| format!(", {buffer}")));
            return Err(format!("line {}: {} = {expect}\nevaluated = {shown}", run.line, run.call));
        }
        expected.push(shown);
    }
    for way in ways {
        let shown = way.run(&super::optimise(functions, way.on), &calls);
        let shown = shown.map_err(|error| format!("{}: {error}", way.name))?;
        for ((call, expected), found) in calls.iter().zip(&expected).zip(&shown) {
            if expected != found {
                let trial = Trial { functions: functions.to_vec(), call: (*call).clone() };
                let report = trial::report(
                    &trial,
                    &blame::pipeline(way.on),
                    &mut |functions, call| way.run_one(functions, call),
                    QUESTIONS_MAX,
                );
                return Err(format!(
                    "{call}\nevaluated = {expected}\n{} = {found}\n\
                     show it again with: tierlock ir test --way '{}' FILE\n{report}",
                    way.name, way.name
                ));
            }
        }
    }
    Ok(())
}

fn check_golden(
    file: &Path,
    text: &str,
    script: &Script,
    functions: &[Function],
    bless: bool,
) -> Result<(), String> {
    let found = script
        .wanted
        .iter()
        .map(|wanted| Ok((wanted.title(), golden(wanted, functions)?)))
        .collect::<Result<Vec<(String, String)>, String>>()?;
    if bless {
        let new = script::with_golden(text, &found);
        return if new == text { Ok(()) } else { write(file, &new) };
    }
    for (title, found) in &found {
        match script.golden.iter().find(|(own, _)| own == title) {
            None => return Err(format!("there is no golden `{title}`; BLESS=1 writes it")),
            Some((_, golden)) if golden == found => {}
            Some((_, golden)) => return Err(format!("golden `{title}` differs:\n{}", diff(golden, found))),
        }
    }
    match script.golden.iter().find(|(title, _)| found.iter().all(|(own, _)| own != title)) {
        Some((title, _)) => Err(format!("golden `{title}` belongs to no directive; BLESS=1 takes it out")),
        None => Ok(()),
    }
}

fn golden(wanted: &Wanted, functions: &[Function]) -> Result<String, String> {
    match wanted {
        Wanted::Opt(_, Passes::Pipeline(on)) => Ok(super::text_of(&super::optimise(functions, *on))),
        Wanted::Opt(_, Passes::List(list)) => {
            let mut functions = functions.to_vec();
            for function in &mut functions {
                for &pass in list {
                    passes::run_one(function, pass, &mut Fuel::unlimited());
                }
            }
            Ok(super::text_of(&functions))
        }
        Wanted::Disasm(_, target) => {
            let mut text = String::new();
            for function in &super::optimise(functions, PassSet::all()) {
                let compiled = compile_with(function, &Options::new(*target), &regalloc::run, &mut |_, _| ())
                    .map_err(|error| format!("@{}: {error}", function.name))?;
                text += &format!("@{}:\n{}", function.name, compiled.disassemble());
            }
            Ok(text)
        }
    }
}

/// Lines of both, those that differ marked.
fn diff(golden: &str, found: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (golden.lines().collect(), found.lines().collect());
    let same_start = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let rest = old.len().min(new.len()) - same_start;
    let same_end =
        old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(old, new)| old == new).count();
    let mut text = String::new();
    for line in &old[same_start..old.len() - same_end] {
        text += &format!("- {line}\n");
    }
    for line in &new[same_start..new.len() - same_end] {
        text += &format!("+ {line}\n");
    }
    text
}
