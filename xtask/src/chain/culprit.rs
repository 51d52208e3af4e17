//! Which function is compiled wrongly, and at which of its instructions.
//!
//! A schedule can compile only the first N functions, and leave the last of them to the interpreter from a bytecode offset on. The
//! smallest N that shows the difference names the function; the smallest offset names the instruction whose machine code is the first
//! that it takes to go wrong.
//!
//! Of optimised code it can make only the first N pieces, allow the last of them only so many rewrites, and leave that to baseline
//! code from an offset on. Where it takes a rewrite, that and its pass are named, else the instruction; what the optimiser
//! prints with and without it, laid side by side, is the change that makes it wrong.

use std::fmt;
use std::path::Path;
use std::time::{Duration, Instant};

use super::Question;
use crate::diff;
use crate::error::Result;
use crate::process;
use crate::protocol::Frames;

/// Lines of the listing around the instruction.
const LISTING_LINES_MAX: usize = 40;

/// Stands for the number of rewrites where compiling ended in a panic: more than any function has.
const REWRITES_MAX: u32 = 1 << 20;

/// What is to blame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Culprit {
    /// Where it is.
    pub place: Place,
    /// What else is known: what the difference goes away with.
    pub hints: Vec<Hint>,
    /// The first back edge whose frames differ: what the registers hold where it is right, and where it is wrong.
    pub frames: Option<(String, String)>,
}

/// Where the mistake is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// What all tiers share: the front end, the runtime, the heap. It differs with nothing compiled, and no tier is right.
    Shared,
    /// An instruction of a function.
    Instruction {
        /// Whether its machine code is wrong, or the interpreter's handler.
        compiled: bool,
        /// The function's name, as `--trace-tier` has it.
        function: String,
        /// How many functions were compiled until then, itself included.
        nth: u32,
        /// The instruction's bytecode offset.
        offset: u32,
        /// Its operation.
        op: String,
        /// The instruction in the listing, with its machine code.
        listing: String,
    },
    /// In a piece of optimised code.
    Optimised(Optimised),
    /// A compiled function, as a whole: it differs even if each of its instructions is left to the interpreter.
    Function {
        /// Its name.
        function: String,
        /// How many functions were compiled until then, itself included.
        nth: u32,
    },
    /// The budget was used up, or the difference comes and goes.
    Unknown(String),
}

/// What is wrong with a piece of optimised code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Optimised {
    /// The function's name, as `--trace-opt` has it.
    pub function: String,
    /// How many pieces of optimised code were made until then, itself included.
    pub nth: u32,
    /// What it takes to go wrong.
    pub part: Part,
    /// A schedule under which it goes wrong, and the last one under which it does not.
    pub schedules: (String, String),
    /// What the optimiser made without it and with it.
    pub changes: String,
}

/// What it takes for a piece of optimised code to go wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A rewrite by a pass.
    Rewrite {
        /// The pass.
        pass: String,
        /// The rewrite's number, from 1.
        number: u32,
        /// How many there are; `REWRITES_MAX` where that is not known.
        total: u32,
    },
    /// The code of an instruction, without any rewrite.
    Instruction {
        /// Its bytecode offset.
        offset: u32,
        /// Its operation.
        op: String,
    },
    /// Not even an instruction: what entering it does.
    Entry,
}

impl Optimised {
    fn line(&self) -> String {
        let function = &self.function;
        match &self.part {
            Part::Rewrite { pass, number, total } => {
                let of = if *total == REWRITES_MAX { String::new() } else { format!(" of {total}") };
                format!("pass {pass}, rewrite {number}{of}, in the optimised code of function `{function}`")
            }
            Part::Instruction { offset, op } => {
                format!("the optimised code of `{op}` in function `{function}` at {offset}")
            }
            Part::Entry => format!("the entry of the optimised code of function `{function}`"),
        }
    }
}

/// A part of the engine that has to do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// Without forced collections it goes away.
    Heap,
    /// Without inline caches it goes away.
    InlineCaches,
    /// Without callees that are built into their callers it goes away.
    Inlining,
    /// Without forced exits it goes away.
    Exits,
    /// Where nothing is broken by force it goes away.
    Invalidation,
    /// With all registers it goes away.
    Registers,
}

impl Hint {
    fn words(self) -> &'static str {
        match self {
            Self::Heap => "the heap: it goes away without forced collections",
            Self::InlineCaches => "inline caches: it goes away without them",
            Self::Inlining => "inlining: it goes away without it",
            Self::Exits => "frame states: it goes away without forced exits",
            Self::Invalidation => "invalidation: it goes away where nothing is broken by force",
            Self::Registers => "register allocation: it goes away with all registers",
        }
    }
}

impl Culprit {
    /// One that was not found.
    pub fn unknown(why: &str) -> Self {
        Self { place: Place::Unknown(why.to_string()), hints: Vec::new(), frames: None }
    }

    /// In a line.
    pub fn line(&self) -> String {
        let place = match &self.place {
            Place::Shared => "what all tiers share".to_string(),
            Place::Instruction { compiled, function, op, offset, .. } => {
                let whose = if *compiled { "the machine code of" } else { "the interpreter's" };
                format!("{whose} `{op}` in function `{function}` at {offset}")
            }
            Place::Optimised(optimised) => optimised.line(),
            Place::Function { function, .. } => format!("the entry of function `{function}`"),
            Place::Unknown(why) => format!("not found: {why}"),
        };
        self.hints.iter().fold(place, |line, hint| format!("{line}; {}", hint.words()))
    }
}

impl fmt::Display for Culprit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Place::Shared => writeln!(
                f,
                "culprit: the front end, the runtime or the heap: it differs with nothing compiled"
            )?,
            Place::Function { function, nth } => writeln!(
                f,
                "culprit: function `{function}`, the {nth}. that is compiled, by its entry: it differs with every instruction left to the interpreter"
            )?,
            Place::Instruction { compiled: true, function, nth, offset, listing, .. } => {
                writeln!(
                    f,
                    "culprit: function `{function}`, the {nth}. that is compiled, at bytecode offset {offset}:"
                )?;
                writeln!(f, "{listing}")?;
            }
            Place::Instruction { compiled: false, function, offset, listing, .. } => {
                writeln!(
                    f,
                    "culprit: the interpreter, in function `{function}` at bytecode offset {offset}; machine code gets it right:"
                )?;
                writeln!(f, "{listing}")?;
            }
            Place::Optimised(optimised) => {
                writeln!(
                    f,
                    "culprit: {}, the {}. piece of optimised code that is made",
                    optimised.line(),
                    optimised.nth
                )?;
                let (wrong, right) = &optimised.schedules;
                writeln!(f, "it goes wrong under `{wrong}`, not under `{right}`; from this to that")?;
                f.write_str(&optimised.changes)?;
            }
            Place::Unknown(why) => writeln!(f, "culprit: not found: {why}")?,
        }
        if let Some((right, wrong)) = &self.frames {
            writeln!(f, "the first frames that differ:\n  - {right}\n  + {wrong}")?;
        }
        for hint in &self.hints {
            writeln!(f, "it has to do with {}", hint.words())?;
        }
        Ok(())
    }
}

/// Finds the culprit of a program that shows the difference. `file` holds it too.
pub fn find(question: &mut Question<'_>, source: &str, file: &Path, deadline: Instant) -> Result<Culprit> {
    // Pieces of code are numbered where each is made when it is asked for.
    let schedule = without(&question.schedule, &["background", "delay"]);
    let mut hints = Vec::new();
    // A schedule leaves one pass out, if any.
    let without_inlining =
        match words(&schedule).any(|word| word == "off") || schedule.contains("tier=baseline") {
            true => schedule.clone(),
            false => format!("{schedule},off=inline"),
        };
    for (hint, without) in [
        (Hint::Heap, without(&schedule, &["gc", "verify"])),
        (Hint::Exits, without(&schedule, &["exits", "guards", "guards-at"])),
        (Hint::Invalidation, without(&schedule, &["invalidate"])),
        (Hint::Registers, without(&schedule, &["registers"])),
        (Hint::Inlining, without_inlining),
        (Hint::InlineCaches, format!("{},no-ic", without(&schedule, &["no-ic"]))),
    ] {
        let differs_from_it = words(&without).count() != words(&schedule).count();
        if differs_from_it && Instant::now() < deadline && !question.is_wrong_under(source, &without)? {
            hints.push(hint);
        }
    }
    let interp = interpreted(&schedule);
    let alone = match schedule == interp {
        true => true,
        false => question.against != interp && question.is_wrong_under(source, &interp)?,
    };
    let place = match alone {
        // Where machine code is right, leaving ever more of it to the interpreter shows which instruction that gets wrong.
        true if question.against.contains("tier=") && !question.against.contains("tier=interp") => {
            let right = question.against.clone();
            instruction(question, source, file, deadline, &right, false)?
        }
        true => Place::Shared,
        false => {
            let baseline = format!("{schedule},opt-max=0");
            let may_optimise = !schedule.contains("tier=baseline") && !schedule.contains("opt-max=");
            match may_optimise && !question.is_wrong_under(source, &baseline)? {
                true => optimised(question, source, file, deadline, &schedule)?,
                false if may_optimise => instruction(question, source, file, deadline, &baseline, true)?,
                false => instruction(question, source, file, deadline, &schedule, true)?,
            }
        }
    };
    let frames = first_frame(question, source, deadline)?;
    Ok(Culprit { place, hints, frames })
}

/// The first back edge at which the frames of both configurations differ, as each describes it.
fn first_frame(
    question: &mut Question<'_>,
    source: &str,
    deadline: Instant,
) -> Result<Option<(String, String)>> {
    let (right, wrong) = (question.against.clone(), without(&question.schedule, &["frames"]));
    let right = without(&right, &["frames"]);
    if !right.contains("tier=") {
        return Ok(None);
    }
    let mut both = |points_max: Option<u64>| -> Result<Option<(Frames, Frames)>> {
        let first = question.frames(source, &right, points_max)?;
        let second = question.frames(source, &wrong, points_max)?;
        Ok(first.zip(second))
    };
    let Some((first, second)) = both(None)?.filter(|(first, second)| first != second) else {
        return Ok(None);
    };
    let differs =
        |point: u32| Ok(both(Some(point.into()))?.is_none_or(|(first, second)| first.hash != second.hash));
    let most = u32::try_from(first.points.max(second.points)).unwrap_or(u32::MAX);
    let Some(point) = smallest(most, deadline, differs)?.filter(|&point| point > 0) else { return Ok(None) };
    let Some((first, second)) = both(Some(point.into()))? else { return Ok(None) };
    let at = |frames: Frames| if frames.last.is_empty() { "it has ended".to_string() } else { frames.last };
    Ok(Some((at(first), at(second))))
}

fn words(schedule: &str) -> impl Iterator<Item = &str> {
    schedule.split(',').map(|word| word.split('=').next().unwrap_or(word))
}

/// A schedule without some of its words.
fn without(schedule: &str, names: &[&str]) -> String {
    let kept = schedule.split(',').filter(|word| !names.contains(&word.split('=').next().unwrap_or(word)));
    kept.collect::<Vec<_>>().join(",")
}

/// Words that are about compiled code alone.
const TIERED: [&str; 12] = [
    "tier",
    "eager",
    "osr-eager",
    "background",
    "delay",
    "exits",
    "guards",
    "guards-at",
    "invalidate",
    "registers",
    "thresholds",
    "off",
];

/// The same with nothing compiled.
fn interpreted(schedule: &str) -> String {
    let rest = without(schedule, &TIERED);
    if rest.is_empty() { "tier=interp".to_string() } else { format!("tier=interp,{rest}") }
}

/// The instruction that is wrong under `schedule`, whose machine code is (`compiled`), or the interpreter where that has to run it.
fn instruction(
    question: &mut Question<'_>,
    source: &str,
    file: &Path,
    deadline: Instant,
    schedule: &str,
    compiled: bool,
) -> Result<Place> {
    let functions = functions(question, schedule, file, "--trace-tier", baseline_trace)?;
    // With more compiled, wrong machine code shows, and a wrong interpreter no longer does.
    // Where memory is damaged, it may show in another way when less is compiled.
    let mut shows = |schedule: &str| Ok(question.is_wrong_under(source, schedule)? == compiled);
    let Some(nth) =
        smallest(functions.len() as u32, deadline, |n| shows(&format!("{schedule},compile-max={n}")))?
    else {
        let why = match Instant::now() < deadline {
            true => "compiling functions one by one does not show the difference again",
            false => "the time is over",
        };
        return Ok(Place::Unknown(why.to_string()));
    };
    if nth == 0 {
        return Ok(Place::Shared);
    }
    let Compiled { name: function, units, source: span, .. } = functions[nth as usize - 1].clone();
    let Some(first) =
        smallest(units, deadline, |at| shows(&format!("{schedule},compile-max={nth},leave-at={at}")))?
    else {
        return Ok(Place::Unknown(format!("in function `{function}`, but the time is over")));
    };
    Ok(match first.checked_sub(1) {
        None => Place::Function { function, nth },
        Some(offset) => {
            let listing = listing(question, &function, &span, offset, file)?;
            let op = op_of(&listing, offset);
            Place::Instruction { compiled, function, nth, offset, op, listing }
        }
    })
}

/// What is wrong with the optimised code under `schedule`, where baseline code alone is right.
fn optimised(
    question: &mut Question<'_>,
    source: &str,
    file: &Path,
    deadline: Instant,
    schedule: &str,
) -> Result<Place> {
    // Where callees that are built in have nothing to do with it, the instruction is found in the function that has it.
    let alone = format!("{schedule},off=inline");
    let schedule =
        match words(schedule).all(|word| word != "off") && question.is_wrong_under(source, &alone)? {
            true => &alone,
            false => schedule,
        };
    let pieces = functions(question, schedule, file, "--trace-opt", optimised_trace)?;
    let mut shows = |schedule: &str| question.is_wrong_under(source, schedule);
    let limited = |n| format!("{schedule},opt-max={n}");
    let Some(nth) = smallest(pieces.len() as u32, deadline, |n| shows(&limited(n)))?.filter(|&n| n > 0)
    else {
        let why = match Instant::now() < deadline {
            true => "making optimised code piece by piece does not show the difference again",
            false => "the time is over",
        };
        return Ok(Place::Unknown(why.to_string()));
    };
    let Compiled { name: function, units, source: span, rewrites: total } = pieces[nth as usize - 1].clone();
    let over = || Ok(Place::Unknown(format!("in the optimised code of `{function}`, but the time is over")));
    let fuelled = |fuel| format!("{},fuel={fuel}", limited(nth));
    let Some(number) = smallest(total, deadline, |fuel| shows(&fuelled(fuel)))? else { return over() };
    if let Some(before) = number.checked_sub(1) {
        let schedules = (fuelled(number), fuelled(before));
        let stages = both_stages(question, &schedules, file, &function, nth)?;
        // A pass that panics shows nothing; the right code shows which would have been next.
        let at = stages.0.iter().position(|stage| stage.rewrites >= number).unwrap_or(stages.0.len());
        let stage = stages.0.get(at).or(stages.1.get(at));
        let pass = stage.map_or_else(|| "unknown".to_string(), |stage| stage.name.clone());
        let part = Part::Rewrite { pass: pass.clone(), number, total };
        let changes = changes(&stages, &[&pass, MACHINE_CODE]);
        return Ok(Place::Optimised(Optimised { function, nth, part, schedules, changes }));
    }
    let left = |at| format!("{},leave-at={at}", fuelled(0));
    let Some(first) = smallest(units, deadline, |at| shows(&left(at)))? else { return over() };
    let (part, schedules) = match first.checked_sub(1) {
        None => (Part::Entry, (left(0), limited(nth - 1))),
        Some(offset) => {
            let op = op_of(&listing(question, &function, &span, offset, file)?, offset);
            (Part::Instruction { offset, op }, (left(first), left(offset)))
        }
    };
    let stages = both_stages(question, &schedules, file, &function, nth)?;
    let changes = changes(&stages, &["build", MACHINE_CODE]);
    Ok(Place::Optimised(Optimised { function, nth, part, schedules, changes }))
}

/// The heading of the last stage.
const MACHINE_CODE: &str = "machine code";

/// What a stage of the optimiser made.
#[derive(Debug, Clone, PartialEq)]
struct Stage {
    name: String,
    /// Rewrites until then.
    rewrites: u32,
    text: String,
}

/// The stages of the n-th piece of optimised code under the wrong and the right schedule.
fn both_stages(
    question: &Question<'_>,
    (wrong, right): &(String, String),
    file: &Path,
    function: &str,
    nth: u32,
) -> Result<(Vec<Stage>, Vec<Stage>)> {
    let under = |schedule: &str| {
        let stderr = run(question, schedule, file, &["--print-opt", function])?;
        Ok(parse_stages(&stderr, nth))
    };
    Ok((under(wrong)?, under(right)?))
}

fn parse_stages(text: &str, nth: u32) -> Vec<Stage> {
    let mine = format!("opt {nth}: ");
    let mut stages: Vec<Stage> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        let heading = line.starts_with("opt ") || line.starts_with("opt: ") || line.starts_with("deopt: ");
        if heading {
            inside = line.starts_with(&mine);
            let stage = line.rsplit_once(" after ").and_then(|(_, rest)| {
                let (name, rest) = rest.split_once(", ")?;
                Some((name.to_string(), rest.split_once(" rewrites")?.0.parse().ok()?))
            });
            let (name, rewrites) = stage.unwrap_or((MACHINE_CODE.to_string(), u32::MAX));
            stages.extend(inside.then_some(Stage { name, rewrites, text: String::new() }));
        } else if let Some(stage) = stages.last_mut().filter(|_| inside) {
            stage.text.push_str(line);
            stage.text.push('\n');
        }
    }
    stages
}

/// How stages of the right and the wrong code differ.
fn changes((wrong, right): &(Vec<Stage>, Vec<Stage>), names: &[&str]) -> String {
    // A pass that runs twice is looked at where it differs.
    let of = |stages: &[Stage], name: &str| -> Vec<String> {
        let text = |stage: &Stage| match name {
            MACHINE_CODE => without_addresses(&without_places(&stage.text)),
            _ => without_addresses(&stage.text),
        };
        stages.iter().filter(|stage| stage.name == name).map(text).collect()
    };
    let mut text = String::new();
    for name in names {
        let (wrong, right) = (of(wrong, name), of(right, name));
        let differing = wrong.iter().enumerate().find(|&(at, wrong)| right.get(at) != Some(wrong));
        let Some((at, wrong)) = differing else {
            text.push_str(&format!("after {name}: no difference\n"));
            continue;
        };
        let right = right.get(at).map_or("", String::as_str);
        text.push_str(&format!("after {name}:\n{}\n", diff::render(right, wrong, LISTING_LINES_MAX)));
    }
    text
}

/// Machine code without the places of instructions and the targets of jumps, which move with everything before them.
fn without_places(code: &str) -> String {
    let mut result = String::with_capacity(code.len());
    for line in code.lines() {
        let instruction = line.trim_start().split_once(' ').map_or("", |(_, rest)| rest.trim_start());
        let mnemonic = instruction.split(' ').next().unwrap_or_default();
        let jumps = matches!(mnemonic, "call" | "b" | "bl" | "cbz" | "cbnz" | "tbz" | "tbnz")
            || mnemonic.starts_with('j')
            || mnemonic.starts_with("b.");
        let target = instruction.rsplit([' ', ',']).next().filter(|word| jumps && word.starts_with("0x"));
        let kept = target.map_or(instruction, |target| &instruction[..instruction.len() - target.len()]);
        result.push_str(kept.trim_end());
        result.push('\n');
    }
    result
}

/// Heap addresses are others in each run: they are numbered by where they appear first.
fn without_addresses(text: &str) -> String {
    let mut known: Vec<u64> = Vec::new();
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_alphanumeric()) {
        let (before, from) = rest.split_at(at);
        result.push_str(before);
        let end = from.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(from.len());
        let (word, behind) = from.split_at(end);
        let number = match word.strip_prefix("0x") {
            Some(hex) => u64::from_str_radix(hex, 16).ok(),
            None => word.parse().ok(),
        };
        match number.filter(|number| (1 << 32..1 << 48).contains(number)) {
            Some(address) => {
                let place = known.iter().position(|&other| other == address).unwrap_or_else(|| {
                    known.push(address);
                    known.len() - 1
                });
                result.push_str(&format!("@{}", place + 1));
            }
            None => result.push_str(word),
        }
        rest = behind;
    }
    result + rest
}

/// The operation at an offset of a listing.
fn op_of(listing: &str, offset: u32) -> String {
    let of_line = |line: &str| {
        let mut words = line.split_whitespace();
        (words.next()?.parse::<u32>().ok()? == offset).then(|| words.next().unwrap_or_default().to_string())
    };
    listing.lines().find_map(of_line).unwrap_or_else(|| "an instruction".to_string())
}

/// The smallest number from 0 to `max` for which `shows` holds, where it holds for all larger ones; none where it does not hold for `max`,
/// or there is no time.
fn smallest(max: u32, deadline: Instant, mut shows: impl FnMut(u32) -> Result<bool>) -> Result<Option<u32>> {
    if !shows(max)? {
        return Ok(None);
    }
    let (mut low, mut high) = (0, max);
    while low < high {
        if Instant::now() >= deadline {
            return Ok(None);
        }
        let middle = low + (high - low) / 2;
        match shows(middle)? {
            true => high = middle,
            false => low = middle + 1,
        }
    }
    Ok(Some(high))
}

/// A function that was compiled.
#[derive(Debug, Clone, PartialEq)]
struct Compiled {
    name: String,
    /// Units of bytecode.
    units: u32,
    /// Where its source is, as the engine writes it.
    source: String,
    /// Rewrites that passes made, of optimised code.
    rewrites: u32,
}

/// What an engine run of `file` says on its standard error.
fn run(question: &Question<'_>, schedule: &str, file: &Path, flags: &[&str]) -> Result<String> {
    let path = file.to_string_lossy();
    let mut arguments = vec!["run"];
    arguments.extend(flags);
    arguments.extend(["--time-limit", "10s", "--schedule", schedule, &*path]);
    let finished = process::run_limited(question.tool(&arguments), Duration::from_secs(60), 64 << 20)?;
    Ok(String::from_utf8_lossy(&finished.stderr).into_owned())
}

/// The functions that are compiled, in order, as a trace has them.
fn functions(
    question: &Question<'_>,
    schedule: &str,
    file: &Path,
    trace: &str,
    of_line: fn(&str) -> Option<Compiled>,
) -> Result<Vec<Compiled>> {
    Ok(run(question, schedule, file, &[trace])?.lines().filter_map(of_line).collect())
}

/// A line of `--trace-tier`.
fn baseline_trace(line: &str) -> Option<Compiled> {
    let (name, rest) = line.strip_prefix("tier: ")?.split_once(" -> baseline at ")?;
    compiled(name, rest).map(|(compiled, _)| compiled)
}

/// A line of `--trace-opt`.
fn optimised_trace(line: &str) -> Option<Compiled> {
    let line = line.strip_prefix("opt: ")?;
    if let Some((name, rest)) = line.split_once("* panicked, from ") {
        let (compiled, _) = extent(name, rest)?;
        return Some(Compiled { rewrites: REWRITES_MAX, ..compiled });
    }
    let (name, rest) = line.split_once("* at ")?;
    let (compiled, rest) = compiled(name, rest)?;
    Some(Compiled { rewrites: rest.trim_start().split_once(" rewrites,")?.0.parse().ok()?, ..compiled })
}

/// What both traces say, and what is behind it.
fn compiled<'a>(name: &str, rest: &'a str) -> Option<(Compiled, &'a str)> {
    let (_, rest) = rest.split_once(" bytes from ")?;
    extent(name, rest)
}

fn extent<'a>(name: &str, rest: &'a str) -> Option<(Compiled, &'a str)> {
    let (units, rest) = rest.split_once(" units, source ")?;
    let (source, rest) = rest.split_once(',').unwrap_or((rest, ""));
    let (name, source) = (name.to_string(), source.to_string());
    Some((Compiled { name, units: units.parse().ok()?, source, rewrites: 0 }, rest))
}

/// The instruction at `offset` of a function in the engine's listing, from its source line on.
fn listing(
    question: &Question<'_>,
    function: &str,
    source: &str,
    offset: u32,
    file: &Path,
) -> Result<String> {
    let path = file.to_string_lossy();
    let mut arguments = vec!["disasm", &*path];
    // A script and functions without a name are listed under no name.
    let name = if function.starts_with('<') { "" } else { function };
    arguments.extend(["--function", name]);
    // The code is shown as it runs, with a planted fault too.
    let fault = question.schedule.split(',').find_map(|word| word.strip_prefix("fault="));
    arguments.extend(fault.into_iter().flat_map(|fault| ["--fault", fault]));
    let finished = process::run_limited(question.tool(&arguments), Duration::from_secs(60), 64 << 20)?;
    Ok(excerpt(&String::from_utf8_lossy(&finished.stdout), source, offset))
}

/// Of the function at `source` in the listing, the instruction at `offset` and its code, slow paths included.
fn excerpt(listing: &str, source: &str, offset: u32) -> String {
    let heading = format!("; source {source};");
    let mut blocks = listing
        .split("\n\n")
        .filter(|block| block.lines().next().is_some_and(|line| line.contains(&heading)));
    let found = blocks.find_map(|block| excerpt_of(block, offset));
    found.unwrap_or_else(|| format!("    (the listing has no instruction at offset {offset})\n"))
}

fn excerpt_of(block: &str, offset: u32) -> Option<String> {
    let mut source = None;
    let mut inside = false;
    let mut shown: Vec<&str> = Vec::new();
    for line in block.lines() {
        if line.starts_with(';') {
            source = Some(line);
            inside = false;
        } else if !line.trim_start().starts_with('|') {
            inside = line.split_whitespace().next().and_then(|word| word.parse().ok()) == Some(offset);
            if inside {
                shown.extend(source.take().filter(|_| shown.is_empty()));
            }
        }
        if inside {
            shown.push(line);
        }
    }
    if shown.is_empty() {
        return None;
    }
    let hidden = shown.len().saturating_sub(LISTING_LINES_MAX);
    shown.truncate(LISTING_LINES_MAX);
    let mut text: String = shown.iter().map(|line| format!("    {line}\n")).collect();
    if hidden > 0 {
        text.push_str(&format!("    … {hidden} more lines\n"));
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn the_smallest_is_found_in_few_steps() {
        let deadline = Instant::now() + Duration::from_secs(60);
        for wanted in 0..=40 {
            let asked = Cell::new(0);
            let shows = |n| {
                asked.set(asked.get() + 1);
                Ok(n >= wanted)
            };
            assert_eq!(smallest(40, deadline, shows).unwrap(), Some(wanted));
            assert!(asked.get() <= 8, "{}", asked.get());
        }
        assert_eq!(smallest(40, deadline, |_| Ok(false)).unwrap(), None);
        assert_eq!(smallest(40, Instant::now(), |_| Ok(true)).unwrap(), None);
    }

    #[test]
    fn schedules_are_taken_apart() {
        assert_eq!(without("tier=baseline,eager,gc=7,verify", &["gc", "verify"]), "tier=baseline,eager");
        assert_eq!(interpreted("tier=baseline,eager,exits=3,gc=7,fault=x"), "tier=interp,gc=7,fault=x");
        assert_eq!(interpreted("tier=auto"), "tier=interp");
        let all = "tier=opt,thresholds=random,guards-at=f@3,guards=2,invalidate=1,registers=6,seed=4";
        assert_eq!(interpreted(all), "tier=interp,seed=4");
    }

    #[test]
    fn the_trace_names_functions_and_their_size() {
        let trace = "tier: f -> baseline at 0x7f00, 812 bytes from 44 units, source 0..9, calls, 61 us\n\
                     tier: g stays in the interpreter: no\n\
                     other\n\
                     tier: a b -> baseline at 0x7f00, 8 bytes from 5 units, source 10..12, loop at 3, 6 us\n";
        let of = |name: &str, units, source: &str, rewrites| Compiled {
            name: name.into(),
            units,
            source: source.into(),
            rewrites,
        };
        let parse = |trace: &str, of_line: fn(&str) -> Option<Compiled>| {
            trace.lines().filter_map(of_line).collect::<Vec<_>>()
        };
        assert_eq!(parse(trace, baseline_trace), [of("f", 44, "0..9", 0), of("a b", 5, "10..12", 0)]);
        let trace = "opt: f* at 0x7f00, 812 bytes from 44 units, source 0..9, 17 rewrites, calls, compilation 1, 61 us\n\
                     opt: g stays in baseline: no\n\
                     opt: f* is forgotten: 3 exits\n\
                     opt: h* panicked, from 5 units, source 10..12\n";
        let found = parse(trace, optimised_trace);
        assert_eq!(found, [of("f", 44, "0..9", 17), of("h", 5, "10..12", REWRITES_MAX)]);
    }

    #[test]
    fn stages_are_told_apart_and_compared() {
        let text = "opt 1: f* after build, 0 rewrites\nother\n\
                    opt 2: f* after build, 0 rewrites\nb0\n  n1 Const(140737488355000)\n\
                    opt 2: f* after fold, 3 rewrites\nx\n\
                    opt 2: f* as machine code\nret\nopt: f* at 0x7f00, 812 bytes\nnoise\n";
        let stages = parse_stages(text, 2);
        let names: Vec<(&str, u32)> =
            stages.iter().map(|stage| (stage.name.as_str(), stage.rewrites)).collect();
        assert_eq!(names, [("build", 0), ("fold", 3), (MACHINE_CODE, u32::MAX)]);
        assert_eq!(stages[2].text, "ret\n");
        assert_eq!(
            without_places("  0  cmp rax, 0x20\n  4  jne 0x1d3\n  a  b.ne 0x30\n"),
            "cmp rax, 0x20\njne\nb.ne\n"
        );
        // Another run's addresses are others.
        let mut other = stages.clone();
        other[0].text = other[0].text.replace("355000", "355008");
        other[1].text = "y\n".to_string();
        let shown = changes(&(stages, other), &["build", "fold"]);
        assert!(shown.starts_with("after build: no difference\nafter fold:\n"), "{shown}");
        assert!(shown.contains("- y") && shown.contains("+ x"), "{shown}");
    }

    #[test]
    fn an_excerpt_is_the_line_and_its_code() {
        let listing = "function f; source 7..9; 60 bytes for x86_64\n; 1: f\n    0  Enter  |  0  90  nop\n; 2: x - y\n    4  Sub r1  |  1  90  nop\n           |  2  90  nop\n    8  Return  |  3  c3  ret\n    4  (slow path)  |  4  cc  int3\n\nfunction g; source 1..2; 1 byte\n    0  Enter  |  0  90  nop\n";
        let shown = excerpt(listing, "7..9", 4);
        assert_eq!(shown.lines().count(), 4, "{shown}");
        assert!(
            shown.contains("; 2: x - y")
                && shown.contains("int3")
                && shown.contains("Sub")
                && !shown.contains("Return"),
            "{shown}"
        );
        assert!(excerpt(listing, "7..9", 5).contains("no instruction at offset 5"));
    }
}
