//! Runs scripts in the interpreter, each in a machine of its own: `cargo run --example run FILE.js`.
//!
//! Shows what a program prints and, where an exception ends it, `uncaught` and the constructor's name, as the answers of the corpus do. With
//! `--check`, compares that with the `.out` file beside each program instead and names those that differ. `SCHEDULE` in the environment says how to
//! run them (see [`tierlock::vm::Schedule`]): `tier=interp,gc=13,verify`.

use std::cell::RefCell;
use std::process::ExitCode;
use std::rc::Rc;
use tierlock::heap::cell::Cell;
use tierlock::runtime::{Context, RuntimeSettings, Throw};
use tierlock::vm::{Vm, thrown_name};

fn main() -> ExitCode {
    let mut paths: Vec<String> = std::env::args().skip(1).collect();
    let check = paths.first().is_some_and(|first| first == "--check");
    if check {
        paths.remove(0);
    }
    if paths.is_empty() {
        eprintln!("usage: run [--check] FILE.js...");
        return ExitCode::from(2);
    }
    let mut failed = 0;
    for path in &paths {
        let source = match std::fs::read_to_string(path) {
            Ok(source) => source,
            Err(error) => {
                eprintln!("{path}: {error}");
                return ExitCode::from(2);
            }
        };
        if check {
            failed += u32::from(!answers_as_recorded(&source, path));
        } else {
            failed += u32::from(!run(&source, path, Box::new(|text| print!("{text}"))));
        }
    }
    if check {
        println!("{} of {} as recorded", paths.len() as u32 - failed, paths.len());
    }
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn answers_as_recorded(source: &str, path: &str) -> bool {
    let expect = match std::fs::read_to_string(path.replace(".js", ".out")) {
        Ok(expect) => expect,
        Err(error) => {
            println!("{path}: no recorded answer: {error}");
            return false;
        }
    };
    let output = Rc::new(RefCell::new(String::new()));
    let sink = output.clone();
    eprintln!("{path}");
    run(source, path, Box::new(move |text| sink.borrow_mut().push_str(text)));
    let output = output.borrow();
    if *output == expect {
        return true;
    }
    println!("{path}: differs");
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (got, expect) = (lines(&output), lines(&expect));
    for index in 0..got.len().max(expect.len()) {
        let (got, expect) = (got.get(index), expect.get(index));
        if got != expect {
            let shown = |line: Option<&String>| line.map_or("(nothing)".to_owned(), String::clone);
            println!("  line {}\n    expect {}\n    got    {}", index + 1, shown(expect), shown(got));
            break;
        }
    }
    false
}

/// Whether the program ended normally.
fn run(source: &str, path: &str, output: Box<dyn FnMut(&str)>) -> bool {
    let schedule = std::env::var("SCHEDULE").unwrap_or_else(|_| "tier=interp".to_owned());
    let schedule = schedule.parse().unwrap_or_else(|error| panic!("SCHEDULE: {error}"));
    let vm = Vm::with_schedule(RuntimeSettings::default(), &schedule);
    let mut vm = vm.unwrap_or_else(|error| panic!("SCHEDULE: {error}"));
    vm.cx.output = output;
    let code = match vm.compile(source, path) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            vm.cx.write_output("uncaught SyntaxError\n");
            return false;
        }
    };
    match vm.run(code) {
        Ok(_) => true,
        Err(throw) => {
            let name = uncaught(&mut vm.cx, throw);
            vm.cx.write_output(&format!("uncaught {name}\n"));
            false
        }
    }
}

/// What a program threw: the name of its constructor; the type of a primitive. The stack goes to standard error.
fn uncaught(cx: &mut Context, throw: Throw) -> String {
    if let Some(why) = cx.termination {
        return format!("{why:?}");
    }
    let value = cx.take_exception(throw);
    let name = thrown_name(cx, value);
    let Some(object) = Cell::try_of(value).filter(|cell| cell.is_object()) else { return name };
    if let Ok(Ok(stack)) = cx.catch(|cx| {
        let key = cx.objects.atoms.stack;
        let stack = cx.get(object, key)?;
        cx.to_rust_string(stack)
    }) {
        eprintln!("{stack}");
    }
    name
}
