//! What an IR file says about itself: calls with what is to come of them, and golden output.
//!
//! The comment lines in front of the first function may be directives:
//!
//! ```text
//! ; run @sum(i64[1, 2, 3], 3) = 6
//! ; run @fill(i32[0 x 4], 7) = nothing, i32[7 x 4]
//! ; run @half(3.0) = exit2(3.0)
//! ; error 4:5: expected a type
//! ; opt fold, dce
//! ; disasm x86_64, aarch64
//! ```
//!
//! An address is given as memory that it points to, `kind[values]`, where `7 x 4` is four times 7; behind the outcome
//! stands what such memory is to hold afterwards, in the order of the arguments. What is listed behind `opt` (passes, or
//! `all`) and `disasm` has golden output at the end of the file, in lines that begin with `;|`, which is written for you.

use tierlock_asm::Target;
use tierlock_codegen::ir::Function;
use tierlock_codegen::passes::{Pass, PassSet};
use tierlock_codegen::trial::{self, Buffer, Call};

/// Begins the golden part.
const GOLDEN: &str = ";= ";
/// Begins each line of golden output.
const LINE: &str = ";| ";

/// The directives of a file.
#[derive(Debug, Default)]
pub struct Script {
    /// Calls.
    pub runs: Vec<Run>,
    /// What golden output is wanted, in order.
    pub wanted: Vec<Wanted>,
    /// The golden output that is there: what it is of, and its text.
    pub golden: Vec<(String, String)>,
}

/// A call and what is to come of it.
#[derive(Debug)]
pub struct Run {
    /// The call.
    pub call: Call,
    /// The outcome, as [`trial::Shown`] has it.
    pub expect: String,
    /// What memory is to hold.
    pub after: Vec<Buffer>,
    /// The line in the file.
    pub line: usize,
}

/// Golden output.
#[derive(Clone, Debug)]
pub enum Wanted {
    /// What passes make, by the words of the directive.
    Opt(String, Passes),
    /// What it is compiled to, by the target's name.
    Disasm(String, Target),
}

/// Passes to run.
#[derive(Clone, Debug)]
pub enum Passes {
    /// Those of the set, as the pipeline has them.
    Pipeline(PassSet),
    /// These, in this order.
    List(Vec<Pass>),
}

impl Wanted {
    /// As the golden part names it.
    pub fn title(&self) -> String {
        match self {
            Wanted::Opt(words, _) => format!("opt {words}"),
            Wanted::Disasm(name, _) => format!("disasm {name}"),
        }
    }
}

/// The error that a file is to give, if it says so: the text behind `; error`.
pub fn expected_error(text: &str) -> Option<&str> {
    head(text).find_map(|(_, directive)| directive.strip_prefix("error ")).map(str::trim)
}

/// The lines in front of the first function, without the `;`.
fn head(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .take_while(|(_, line)| line.trim().is_empty() || line.starts_with(';'))
        .filter_map(|(at, line)| Some((at + 1, line.strip_prefix(';')?.trim())))
}

impl Script {
    /// Reads the directives. An error begins with its line.
    pub fn parse(text: &str, functions: &[Function]) -> Result<Script, String> {
        let mut script = Script::default();
        for (line, directive) in head(text) {
            let (word, rest) = directive.split_once(' ').unwrap_or((directive, ""));
            let parsed = match word {
                "run" => script.run(rest, line, functions),
                "opt" => script.opt(rest),
                "disasm" => script.disasm(rest),
                _ => Ok(()),
            };
            parsed.map_err(|message| format!("{line}: {message}"))?;
        }
        script.golden = golden(text);
        Ok(script)
    }

    fn run(&mut self, text: &str, line: usize, functions: &[Function]) -> Result<(), String> {
        let (call, outcome) = text.split_once(" = ").ok_or("expected `run @f(...) = ...`")?;
        let call = Call::parse(call, functions)?;
        let mut parts = trial::split_top(outcome).into_iter();
        let first = parts.next().unwrap_or_default().trim();
        let function = trial::find(functions, &call.function)?;
        let expect = match function.signature.result {
            _ if first.starts_with("exit") => normal_exit(first, &call.function),
            None => first.to_string(),
            Some(ty) => trial::show(ty, trial::literal(ty, first)?),
        };
        let after = parts.map(|part| Buffer::parse(part.trim())).collect::<Result<Vec<Buffer>, String>>()?;
        self.runs.push(Run { call, expect, after, line });
        Ok(())
    }

    fn opt(&mut self, words: &str) -> Result<(), String> {
        let passes = match words.trim() {
            "all" => Passes::Pipeline(PassSet::all()),
            list => Passes::List(
                list.split(',')
                    .map(|name| {
                        Pass::from_name(name.trim()).ok_or(format!("there is no pass `{}`", name.trim()))
                    })
                    .collect::<Result<Vec<Pass>, String>>()?,
            ),
        };
        self.wanted.push(Wanted::Opt(words.trim().to_string(), passes));
        Ok(())
    }

    fn disasm(&mut self, names: &str) -> Result<(), String> {
        for name in names.split(',').map(str::trim) {
            let target = Target::parse(name).ok_or(format!("there is no target `{name}`"))?;
            self.wanted.push(Wanted::Disasm(name.to_string(), target));
        }
        Ok(())
    }
}

fn golden(text: &str) -> Vec<(String, String)> {
    let mut golden: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix(GOLDEN) {
            golden.push((title.to_string(), String::new()));
        } else if let (Some((_, text)), Some(line)) = (golden.last_mut(), line.strip_prefix(LINE.trim_end()))
        {
            text.push_str(line.strip_prefix(' ').unwrap_or(line));
            text.push('\n');
        }
    }
    golden
}

/// The file with this golden output in place of its own.
pub fn with_golden(text: &str, golden: &[(String, String)]) -> String {
    let start = text.lines().position(|line| line.starts_with(GOLDEN));
    let kept: Vec<&str> = text.lines().take(start.unwrap_or(usize::MAX)).collect();
    let mut out = kept.join("\n").trim_end().to_string() + "\n";
    for (title, text) in golden {
        out += &format!("\n{GOLDEN}{title}\n");
        for line in text.lines() {
            out += format!("{LINE}{line}").trim_end();
            out += "\n";
        }
    }
    out
}

/// `exit3(1, 2)`, and behind it the function if that is not the one called.
fn normal_exit(text: &str, called: &str) -> String {
    let text = text.trim();
    text.strip_suffix(&format!(" of @{called}")).unwrap_or(text).to_string()
}
