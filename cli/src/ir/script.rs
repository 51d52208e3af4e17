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

use std::fmt;

use tierlock_asm::Target;
use tierlock_codegen::ir::text::Literal;
use tierlock_codegen::ir::{Function, MemKind, Type};
use tierlock_codegen::passes::{Pass, PassSet};

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
    /// The outcome, as [`super::ways::evaluate`] writes it.
    pub expect: String,
    /// What memory is to hold.
    pub after: Vec<Buffer>,
    /// The line in the file.
    pub line: usize,
}

/// A call.
#[derive(Clone, Debug)]
pub struct Call {
    /// The function's name.
    pub function: String,
    /// The arguments.
    pub args: Vec<Arg>,
}

/// An argument.
#[derive(Clone, Debug)]
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
        let mut parts = split_top(outcome).into_iter();
        let first = parts.next().unwrap_or_default().trim();
        let function = find(functions, &call.function)?;
        let expect = match function.signature.result {
            _ if first.starts_with("exit") => normal_exit(first, &call.function),
            None => first.to_string(),
            Some(ty) => super::ways::show(ty, literal(ty, first)?),
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

fn find<'f>(functions: &'f [Function], name: &str) -> Result<&'f Function, String> {
    functions
        .iter()
        .find(|function| function.name == name)
        .ok_or_else(|| format!("there is no function @{name}"))
}

/// `exit3(1, 2)`, and behind it the function if that is not the one called.
fn normal_exit(text: &str, called: &str) -> String {
    let text = text.trim();
    text.strip_suffix(&format!(" of @{called}")).unwrap_or(text).to_string()
}

/// Parts between commas that stand in no brackets.
fn split_top(text: &str) -> Vec<&str> {
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

/// The bits of a literal.
fn literal(ty: Type, text: &str) -> Result<u64, String> {
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
    fn parse(text: &str) -> Result<Buffer, String> {
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
