//! An engine that misbehaves on demand, to test the harness with: it speaks the protocol of `tierlock batch`, and the
//! "programs" it runs are lists of commands, one a line.
//!
//! ```text
//! say TEXT             prints a line
//! throw NAME           ends with this uncaught exception
//! status STATUS        ends with this status of the protocol
//! note TEXT            adds a note to the answer
//! crash                aborts the process
//! exit                 leaves without an answer
//! hang                 never answers
//! flood                prints one line without end
//! garbage              answers something that is not JSON
//! wrong-id             answers another request
//! poison               changes what the next program in this process prints
//! limits               prints the time limit
//! if WORD COMMAND      only where WORD is in the schedule or the engine's file name
//! ```
//!
//! Asked for `ir test FILE…`, it answers for each what the file says: `ok`, `crash`, or why it failed.
#![forbid(unsafe_code)]

use std::io::{BufRead, Write};

use serde_json::{Value, json};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let own_name = arguments[0].rsplit('/').next().unwrap_or_default().to_string();
    if arguments.get(1).is_some_and(|command| command == "ir") {
        return ir_test(&arguments[3..]);
    }
    if arguments.get(1).is_none_or(|command| command != "batch") {
        eprintln!("usage: fake-engine batch");
        std::process::exit(2);
    }
    let mut tiers = vec!["interp"];
    if !own_name.contains("interp-only") {
        tiers.push("baseline");
    }
    if own_name.contains("no-hello") {
        println!("Welcome to the fake engine!");
    }
    let arch = if own_name.contains("liar") { "vax" } else { std::env::consts::ARCH };
    answer(
        &json!({ "hello": "fake", "version": "1.0", "arch": arch, "tiers": tiers, "jit": !own_name.contains("no-jit") }),
    );
    let mut poisoned = false;
    for line in std::io::stdin().lock().lines() {
        let request: Value = serde_json::from_str(&line.expect("a line")).expect("a request");
        let program = match request["path"].as_str() {
            Some(path) => std::fs::read_to_string(path).expect("a program"),
            None => request["source"].as_str().expect("a source").to_string(),
        };
        let mut run = Run { request: &request, own_name: &own_name, response: Value::Null };
        run.response = json!({ "id": request["id"], "status": "ok", "error": null, "output": "", "ms": 0.5, "notes": [] });
        if poisoned {
            run.say("poisoned");
        }
        poisoned = false;
        let commands = if request["path"].is_string() { program.as_str() } else { run.misread(&program) };
        for command in commands.lines() {
            poisoned |= command == "poison";
            if !run.step(command.trim()) {
                break;
            }
        }
        answer(&run.response);
    }
}

fn ir_test(files: &[String]) {
    for file in files {
        match std::fs::read_to_string(file).expect("an IR test").trim() {
            "ok" => println!("ok {file}, 1 runs in 1 ways"),
            "crash" => std::process::abort(),
            why => println!("FAIL {file}\n    {why}"),
        }
    }
}

struct Run<'a> {
    request: &'a Value,
    own_name: &'a str,
    response: Value,
}

impl Run<'_> {
    fn say(&mut self, line: &str) {
        let output = self.response["output"].as_str().expect("output").to_string();
        self.response["output"] = json!(format!("{output}{line}\n"));
    }

    /// Generated programs are JavaScript, of which this engine knows nothing; by its name it goes wrong over some of them in its compiled tier.
    fn misread(&mut self, program: &str) -> &'static str {
        let eager = self.request["schedule"].as_str().is_some_and(|schedule| schedule.contains("eager"));
        if self.request["coverage"] == true {
            let tier = if eager { "baseline" } else { "interp" };
            let state = if program.contains("switch (") { "megamorphic" } else { "monomorphic" };
            self.response["coverage"] =
                json!({ "operations": ["Get", "Yield"], "reached": [["Get", tier, state]] });
        }
        if self.own_name.contains("miscounts") {
            let wrong = eager && program.contains("switch (");
            self.say(if wrong { "counted 2" } else { "counted 1" });
        }
        if self.own_name.contains("dies") && eager && program.contains("switch (") {
            eprintln!("assertion failed at engine/src/jit/x.rs:3:5");
            std::process::abort();
        }
        if self.own_name.contains("gives-up") {
            self.response["status"] = json!("unsupported");
        }
        ""
    }

    /// Whether the program goes on.
    fn step(&mut self, command: &str) -> bool {
        let (word, rest) = command.split_once(' ').unwrap_or((command, ""));
        match word {
            "say" => self.say(rest),
            "limits" => self.say(&self.request["limits"]["time_ms"].to_string()),
            "note" => self.response["notes"] = json!([rest]),
            "throw" => {
                self.response["status"] = json!("throw");
                self.response["error"] =
                    json!({ "name": rest, "message": "thrown on demand", "stack": "at fake" });
                return false;
            }
            "status" => {
                self.response["status"] = json!(rest);
                return false;
            }
            "crash" => {
                eprintln!("the fake engine crashes on demand");
                std::process::abort();
            }
            "exit" => std::process::exit(0),
            "hang" => loop {
                std::thread::park();
            },
            "flood" => loop {
                // The harness closes the pipe in the end.
                if std::io::stdout().write_all(&[b'a'; 65536]).is_err() {
                    std::process::exit(1);
                }
            },
            "garbage" => {
                println!("Segmentation fault (just kidding)");
                self.response["id"] = json!("-");
            }
            "wrong-id" => self.response["id"] = json!("another"),
            "if" => {
                let (word, command) = rest.split_once(' ').expect("if WORD COMMAND");
                let schedule = self.request["schedule"].as_str().expect("a schedule");
                if schedule.split(',').any(|own| own == word) || self.own_name.contains(word) {
                    return self.step(command);
                }
            }
            _ => {}
        }
        true
    }
}

fn answer(value: &Value) {
    let mut out = std::io::stdout().lock();
    // A closed pipe means the harness has gone; so does the engine.
    if writeln!(out, "{value}").and_then(|()| out.flush()).is_err() {
        std::process::exit(1);
    }
}
