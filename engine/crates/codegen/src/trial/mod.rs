//! Trials: functions, a call of one of them with the memory that it is given, and what came of it.
//!
//! This is what IR tests, random programs and fuzz targets have in common. [`evaluate`] says what a call is to come to;
//! where machine code [shows](Shown) something else, [`blame`] finds the single rewrite that is at fault, and [`reduce`]
//! makes the trial small. A trial prints as a file of `corpus/ir`, so that what was found becomes a test.
//!
//! Calls are written as `@sum(i64[1, 2, 3], 3)`: an address is given as memory that it points to, `kind[values]`, in which
//! `7 x 4` is four times 7.
//!
//! ```
//! use tierlock_codegen::ir::parse_function;
//! use tierlock_codegen::trial::{Call, evaluate};
//!
//! let text = "func @store(ptr, i32) -> i32 c {
//!     block0(v0: ptr, v1: i32):
//!         store.i32 v1, [v0 + 4]
//!         ret v1
//!     }";
//! let functions = [parse_function(text)?];
//! let call = Call::parse("@store(i32[0 x 3], 7)", &functions)?;
//! assert_eq!(evaluate(&functions, &call).to_string(), "7, i32[0, 7, 0]");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod blame;
pub mod edit;
pub mod reduce;

use std::cell::Cell;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use crate::ir::eval::{EvalError, Evaluator, Outcome, Trace};
use crate::ir::text::Literal;
use crate::ir::{Function, MemKind, Type, Val};
use crate::random;

/// What compiles functions and runs a call of one.
///
/// # Errors
/// Where they do not compile.
pub type Machine<'m> = dyn FnMut(&[Function], &Call) -> Result<Shown, String> + 'm;

/// Steps that what is reduced may take when evaluated.
const REDUCED_STEPS_MAX: u64 = 1_000_000;

/// All there is to say of a trial that goes wrong: the pass and the rewrite at fault, and the smallest trial that still
/// goes wrong, with the rewrite in there. `machine` gets functions that have been through the passes. Reducing runs it
/// `questions_max` times at most.
pub fn report(
    trial: &Trial,
    optimise: &blame::Optimise<'_>,
    machine: &mut Machine<'_>,
    questions_max: usize,
) -> Report {
    let fault = |trial: &Trial, machine: &mut Machine<'_>| {
        blame::find(&trial.functions, optimise, &mut |functions| {
            let (shown, _) = trace(&trial.functions, &trial.call, STEPS_MAX);
            shown.is_ok_and(|shown| is_wrong(&shown, functions, &trial.call, machine))
        })
    };
    let first = fault(trial, machine);
    let reduced = reduce::reduce(trial, &mut |trial| differs(trial, optimise, machine), questions_max);
    let second = fault(&reduced, machine);
    let found = match blame::optimised(&reduced.functions, optimise, u64::MAX) {
        Ok((functions, _)) => match caught(|| machine(&functions, &reduced.call)) {
            Ok(Ok(found)) => found.to_string(),
            Ok(Err(error)) | Err(error) => error,
        },
        Err(panic) => panic,
    };
    Report { first, reduced, second, found }
}

/// What is said of a trial that goes wrong.
#[derive(Clone, Debug)]
pub struct Report {
    /// The rewrite at fault; none if it is so without any.
    pub first: Option<blame::Blame>,
    /// The smallest trial that still goes wrong.
    pub reduced: Trial,
    /// The rewrite at fault in there.
    pub second: Option<blame::Blame>,
    /// What the reduced trial shows, which the evaluator does not.
    pub found: String,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const NO_REWRITE: &str =
            "no rewrite is to blame: it is so without any, by selection, register allocation or emission";
        match &self.first {
            Some(blame) => writeln!(f, "{}", blame.brief())?,
            None => writeln!(f, "{NO_REWRITE}")?,
        }
        write!(f, "\nreduced:\n\n{}\nwhere {} was found; ", self.reduced, self.found)?;
        match &self.second {
            Some(blame) => write!(f, "{blame}"),
            None => writeln!(f, "{NO_REWRITE}"),
        }
    }
}

/// Whether a trial goes wrong: then with the values of its evaluation. One that has no meaning does not, nor one that is
/// refused; a panic is wrong.
pub fn differs(trial: &Trial, optimise: &blame::Optimise<'_>, machine: &mut Machine<'_>) -> Option<Trace> {
    let (shown, trace) = trace(&trial.functions, &trial.call, REDUCED_STEPS_MAX);
    let shown = shown.ok()?;
    let wrong = match blame::optimised(&trial.functions, optimise, u64::MAX) {
        Ok((functions, _)) => is_wrong(&shown, &functions, &trial.call, machine),
        Err(_) => true,
    };
    wrong.then_some(trace)
}

fn is_wrong(expected: &Shown, functions: &[Function], call: &Call, machine: &mut Machine<'_>) -> bool {
    match caught(|| machine(functions, call)) {
        Ok(Ok(found)) => found != *expected,
        Ok(Err(_)) => false,
        Err(_) => true,
    }
}

thread_local! {
    static CATCHES: Cell<bool> = const { Cell::new(false) };
}

/// Runs something that may panic, without a word on standard error, and gives the panic's message.
///
/// What is run works on copies: nothing that it leaves half done is looked at again.
pub fn caught<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    static SILENCE: Once = Once::new();
    SILENCE.call_once(|| {
        let others = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if !CATCHES.get() {
                others(info);
            }
        }));
    });
    let outer = CATCHES.replace(true);
    let result = catch_unwind(AssertUnwindSafe(run));
    CATCHES.set(outer);
    result.map_err(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| text.to_string()));
        format!("panicked: {}", text.unwrap_or_default())
    })
}

/// Functions, and a call of one of them.
#[derive(Clone, Debug)]
pub struct Trial {
    /// The functions.
    pub functions: Vec<Function>,
    /// The call.
    pub call: Call,
}

/// As a file of `corpus/ir`, with what the evaluator says of it.
impl fmt::Display for Trial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "; run {} = {}", self.call, evaluate(&self.functions, &self.call))?;
        for function in &self.functions {
            write!(f, "\n{function}")?;
        }
        Ok(())
    }
}

/// A call.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The function's name.
    pub function: String,
    /// The arguments.
    pub args: Vec<Arg>,
}

/// An argument.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Bits of a type.
    Value(Type, u64),
    /// The address of memory.
    Buffer(Buffer),
}

/// Memory and how to show it.
#[derive(Clone, Debug, PartialEq)]
pub struct Buffer {
    /// What is in it.
    pub kind: MemKind,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

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

/// What the evaluator makes of a call.
pub fn evaluate(functions: &[Function], call: &Call) -> Shown {
    let (shown, _) = trace(functions, call, STEPS_MAX);
    shown.unwrap_or_else(|error| Shown { outcome: format!("error: {error}"), after: Vec::new() })
}

/// Steps of a run, of those that do not ask for a number.
const STEPS_MAX: u64 = 10_000_000;

/// The same within so many steps, with the first value of everything that was computed.
pub fn trace(functions: &[Function], call: &Call, steps_max: u64) -> (Result<Shown, EvalError>, Trace) {
    let mut evaluator = Evaluator::new(functions);
    evaluator.steps_max = steps_max;
    evaluator.trace = Some(Trace::new(functions));
    random::natives::add(&mut evaluator);
    let mut places = Vec::new();
    let args: Vec<Val> = call
        .args
        .iter()
        .map(|arg| match arg {
            Arg::Value(ty, bits) => Val::from_bits(*ty, *bits),
            Arg::Buffer(buffer) => {
                let address = evaluator.memory.allocate(&buffer.bytes);
                places.push((address, buffer.bytes.len()));
                Val::Ptr(address)
            }
        })
        .collect();
    let shown = evaluator.run(&call.function, &args).map(|outcome| {
        let after = call.buffers().zip(&places).map(|(buffer, &(at, _))| {
            buffer.with_bytes(evaluator.memory.area(at).expect("it was allocated"))
        });
        Shown { outcome: call.show(&outcome, &places), after: after.collect() }
    });
    (shown, evaluator.trace.take().unwrap_or_default())
}

/// Reads what [`Shown`] writes.
///
/// # Errors
/// Where memory is not as [`Buffer`] writes it.
pub fn parse_shown(text: &str) -> Result<Shown, String> {
    let parts = split_top(text.trim());
    let after = parts.iter().skip(1).map(|part| Buffer::parse(part.trim())).collect::<Result<_, _>>()?;
    Ok(Shown { outcome: parts.first().map_or(String::new(), |part| part.trim().to_string()), after })
}

/// A value as text; an address in the memory of an argument by its place in there.
fn show_or_place(buffers: &[(u64, usize)], ty: Type, bits: u64) -> String {
    let inside = buffers.iter().position(|&(at, bytes)| bits >= at && bits - at <= bytes as u64);
    match inside {
        Some(at) if ty == Type::Ptr => (bits - buffers[at].0).to_string(),
        _ => show(ty, bits),
    }
}

/// The function with this name.
///
/// # Errors
/// Where there is none.
pub fn find<'f>(functions: &'f [Function], name: &str) -> Result<&'f Function, String> {
    functions
        .iter()
        .find(|function| function.name == name)
        .ok_or_else(|| format!("there is no function @{name}"))
}

/// Parts between commas that stand in no brackets.
pub fn split_top(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0i32, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    if !text[start..].trim().is_empty() {
        parts.push(&text[start..]);
    }
    parts
}

/// The bits of a literal of a type.
///
/// # Errors
/// Where it is none.
pub fn literal(ty: Type, text: &str) -> Result<u64, String> {
    let wrong = || format!("`{text}` is no {ty}");
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let hex = digits.strip_prefix("0x").map(|digits| u64::from_str_radix(digits, 16));
    if ty == Type::F64 {
        return match (hex, text) {
            (Some(bits), _) => bits.map_err(|_| wrong()),
            (None, "nan") => Ok(0x7ff8_0000_0000_0000),
            (None, _) => text.parse::<f64>().map(f64::to_bits).map_err(|_| wrong()),
        };
    }
    let size = match hex {
        Some(size) => size.map_err(|_| wrong())?,
        None => digits.parse::<u64>().map_err(|_| wrong())?,
    };
    let value = if negative { -i128::from(size) } else { i128::from(size) };
    let fits = value >= -(1i128 << (ty.bits() - 1)) && value < 1i128 << ty.bits();
    if !fits {
        return Err(wrong());
    }
    Ok(if ty == Type::I32 { u64::from(value as u32) } else { value as u64 })
}

impl Call {
    /// Parses `@f(1, i64[2, 3])`, with the types of the function.
    ///
    /// # Errors
    /// Where it is no call of one of the functions.
    pub fn parse(text: &str, functions: &[Function]) -> Result<Call, String> {
        let text = text.trim();
        let (name, args) = text
            .strip_prefix('@')
            .and_then(|text| text.split_once('('))
            .and_then(|(name, args)| Some((name, args.strip_suffix(')')?)))
            .ok_or("expected a call, as in `@f(1, 2)`")?;
        let params = &find(functions, name)?.signature.params;
        let parts = split_top(args);
        if parts.len() != params.len() {
            return Err(format!("@{name} takes {} arguments, not {}", params.len(), parts.len()));
        }
        let args = params.iter().zip(parts).map(|(&ty, part)| match part.trim() {
            part if ty == Type::Ptr && part.contains('[') => Buffer::parse(part).map(Arg::Buffer),
            part => literal(ty, part).map(|bits| Arg::Value(ty, bits)),
        });
        Ok(Call { function: name.to_string(), args: args.collect::<Result<Vec<Arg>, String>>()? })
    }

    /// An outcome of it as text, given where its memory was and how many bytes.
    pub fn show(&self, outcome: &Outcome, places: &[(u64, usize)]) -> String {
        match outcome {
            Outcome::Return(None) => "nothing".to_string(),
            Outcome::Return(Some(value)) => show_or_place(places, value.ty(), value.bits()),
            Outcome::Exit { function, exit, values } => {
                let values: Vec<String> = values.iter().map(|value| show(value.ty(), value.bits())).collect();
                let of = if *function == self.function { String::new() } else { format!(" of @{function}") };
                format!("{exit}({}){of}", values.join(", "))
            }
        }
    }

    /// The memory among the arguments.
    pub fn buffers(&self) -> impl Iterator<Item = &Buffer> {
        self.args.iter().filter_map(|arg| match arg {
            Arg::Buffer(buffer) => Some(buffer),
            Arg::Value(..) => None,
        })
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "@{}(", self.function)?;
        for (at, arg) in self.args.iter().enumerate() {
            write!(f, "{}", if at == 0 { "" } else { ", " })?;
            match arg {
                Arg::Value(ty, bits) => write!(f, "{}", Literal(*ty, *bits))?,
                Arg::Buffer(buffer) => write!(f, "{buffer}")?,
            }
        }
        write!(f, ")")
    }
}

impl Buffer {
    /// Parses `i64[2, 3 x 4]`.
    ///
    /// # Errors
    /// Where it is none.
    pub fn parse(text: &str) -> Result<Buffer, String> {
        let (kind, items) = text
            .split_once('[')
            .and_then(|(kind, items)| Some((kind, items.strip_suffix(']')?)))
            .ok_or_else(|| format!("expected memory, as in `i64[1, 2]`, not `{text}`"))?;
        let kind = match kind {
            "i8" => MemKind::I8U,
            "i16" => MemKind::I16U,
            other => MemKind::from_name(other).ok_or_else(|| format!("`{other}` is no kind of memory"))?,
        };
        let mut bytes = Vec::new();
        for item in split_top(items) {
            let (item, count) = match item.split_once(" x ") {
                Some((item, count)) => {
                    (item, count.trim().parse::<usize>().map_err(|_| format!("`{count}` is no count"))?)
                }
                None => (item, 1),
            };
            let bits = match kind {
                MemKind::F32 => {
                    let double = f64::from_bits(literal(Type::F64, item.trim())?);
                    u64::from((double as f32).to_bits())
                }
                _ => literal(kind.ty(), item.trim())?,
            };
            for _ in 0..count {
                bytes.extend_from_slice(&bits.to_le_bytes()[..kind.bytes() as usize]);
            }
        }
        Ok(Buffer { kind, bytes })
    }

    /// Other bytes, shown the same way.
    pub fn with_bytes(&self, bytes: &[u8]) -> Buffer {
        Buffer { kind: self.kind, bytes: bytes.to_vec() }
    }
}

impl fmt::Display for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.kind {
            MemKind::I8U => "i8",
            MemKind::I16U => "i16",
            other => other.name(),
        };
        write!(f, "{name}[")?;
        let size = self.kind.bytes() as usize;
        let mut items: Vec<(u64, usize)> = Vec::new();
        for item in self.bytes.chunks(size) {
            let mut word = [0; 8];
            word[..item.len()].copy_from_slice(item);
            let bits = u64::from_le_bytes(word);
            match items.last_mut() {
                Some((last, count)) if *last == bits => *count += 1,
                _ => items.push((bits, 1)),
            }
        }
        for (at, (bits, count)) in items.into_iter().enumerate() {
            write!(f, "{}", if at == 0 { "" } else { ", " })?;
            match self.kind {
                MemKind::F32 => write!(f, "{:?}", f32::from_bits(bits as u32))?,
                kind => write!(f, "{}", Literal(kind.ty(), bits))?,
            }
            if count > 1 {
                write!(f, " x {count}")?;
            }
        }
        write!(f, "]")
    }
}
