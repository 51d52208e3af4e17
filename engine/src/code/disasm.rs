//! Bytecode as text: one instruction a line, constants and jump targets resolved, source lines in between.
//!
//! The form is stable, so that golden tests may hold it:
//!
//! ```text
//! function add(2) 8 registers, normal
//!                    ; 1: function add(a, b) { return a + b; }
//!    0  Add                   r7, r5, r6, fb0
//!    6  Return                r7
//! ```

use super::ops::{Inst, Operand};
use super::{Constant, FunctionKind, FunctionTemplate, GlobalKind};
use std::fmt::Write;

/// Disassembles a function and the functions in it. With the source, its lines are shown where their code begins.
pub fn disassemble(template: &FunctionTemplate, source: Option<&str>) -> String {
    let mut out = String::new();
    let lines = source.map(LineIndex::new);
    write_functions(&mut out, template, lines.as_ref());
    out
}

/// As [`disassemble`], without the functions in it.
pub fn disassemble_alone(template: &FunctionTemplate, source: Option<&str>) -> String {
    let mut out = String::new();
    write_function(&mut out, template, source.map(LineIndex::new).as_ref());
    out
}

/// Disassembles the instruction at `offset`, without the offset. None where there is none.
pub fn instruction(template: &FunctionTemplate, offset: u32) -> Option<String> {
    let inst = Inst::decode(&template.code, offset as usize)?;
    let mut text = format!("{:<22}", inst.op().info().name);
    for (index, (operand, (name, _))) in inst.operands().zip(inst.op().info().operands).enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        write_operand(&mut text, template, offset, operand, name);
    }
    text.truncate(text.trim_end().len());
    Some(text)
}

fn write_functions(out: &mut String, template: &FunctionTemplate, lines: Option<&LineIndex<'_>>) {
    write_function(out, template, lines);
    for function in &template.functions {
        out.push('\n');
        write_functions(out, function, lines);
    }
}

fn write_function(out: &mut String, template: &FunctionTemplate, lines: Option<&LineIndex<'_>>) {
    let kind = match template.kind {
        FunctionKind::Script => "script",
        FunctionKind::Normal => "normal",
        FunctionKind::Arrow => "arrow",
        FunctionKind::Method => "method",
        FunctionKind::BaseConstructor => "base constructor",
        FunctionKind::DerivedConstructor => "derived constructor",
    };
    let name = String::from_utf16_lossy(&template.name);
    let _ = write!(out, "function {name}({}) {} registers, {kind}", template.parameters, template.registers);
    for (set, text) in [
        (template.strict, ", strict"),
        (template.needs_arguments, ", arguments"),
        (template.needs_rest, ", rest"),
    ] {
        if set {
            out.push_str(text);
        }
    }
    out.push('\n');
    for global in &template.globals {
        let name = constant_text(template, global.name.0);
        let kind = match global.kind {
            GlobalKind::Var => "var",
            GlobalKind::Function => "function",
            GlobalKind::Let => "let",
            GlobalKind::Const => "const",
        };
        let _ = writeln!(out, "  declares {kind} {name}");
    }
    let mut at = 0;
    let mut shown = None;
    while let Some(inst) = Inst::decode(&template.code, at) {
        if let Some(lines) = lines
            && let Ok(entry) = template.positions.binary_search_by_key(&(at as u32), |&(unit, _)| unit)
        {
            let line = lines.line(template.positions[entry].1);
            if shown != Some(line) {
                let _ = writeln!(out, "        ; {}: {}", line + 1, lines.text(line));
                shown = Some(line);
            }
        }
        let text = instruction(template, at as u32).expect("it decodes");
        let _ = writeln!(out, "{at:5}  {text}");
        at += inst.op().units();
    }
    if at < template.code.len() {
        let _ = writeln!(out, "{at:5}  ???");
    }
    for handler in &template.handlers {
        let super::Handler { start, end, target, exception } = handler;
        let _ = writeln!(out, "  handler {start}..{end} -> {target}, {exception}");
    }
}

fn write_operand(out: &mut String, template: &FunctionTemplate, at: u32, operand: Operand, name: &str) {
    let _ = match operand {
        Operand::Reg(register) => write!(out, "{register}"),
        Operand::Count(count) => write!(out, "{name} {}", count.0),
        Operand::Imm(imm) => write!(out, "{}", imm.0),
        Operand::Const(index) => write!(out, "{}", constant_text(template, index.0)),
        Operand::Jump(distance) => write!(out, "-> {}", i64::from(at) + i64::from(distance.0)),
        Operand::Feedback(slot) => write!(out, "fb{}", slot.0),
        Operand::Index(index) if name == "table" => match template.switches.get(index.0 as usize) {
            None => write!(out, "table{}?", index.0),
            Some(table) => {
                let _ = write!(out, "[");
                let mut first = true;
                for (entry, &distance) in table.targets.iter().enumerate() {
                    if distance != 0 {
                        let value = i64::from(table.first) + entry as i64;
                        let comma = if first { "" } else { ", " };
                        let _ = write!(out, "{comma}{value} -> {}", i64::from(at) + i64::from(distance));
                        first = false;
                    }
                }
                write!(out, "]")
            }
        },
        Operand::Index(index) if name == "function" => match template.functions.get(index.0 as usize) {
            None => write!(out, "function{}?", index.0),
            Some(function) => {
                write!(out, "function{}({})", index.0, String::from_utf16_lossy(&function.name))
            }
        },
        Operand::Index(index) => write!(out, "{name}{}", index.0),
    };
}

fn constant_text(template: &FunctionTemplate, index: u32) -> String {
    match template.constants.get(index as usize) {
        None => format!("constant{index}?"),
        Some(Constant::Number(value)) => format!("{value:?}"),
        Some(Constant::Iterator) => "Symbol.iterator".to_owned(),
        Some(Constant::String(units)) => {
            let text: String = char::decode_utf16(units.iter().copied())
                .map(|c| match c {
                    Ok(c) => c.escape_debug().to_string(),
                    Err(lone) => format!("\\u{{{:x}}}", lone.unpaired_surrogate()),
                })
                .collect();
            if text.chars().count() > 60 {
                format!("\"{}...\"", text.chars().take(57).collect::<String>())
            } else {
                format!("\"{text}\"")
            }
        }
    }
}

/// The lines of a source by byte offset.
struct LineIndex<'a> {
    source: &'a str,
    starts: Vec<u32>,
}

impl<'a> LineIndex<'a> {
    fn new(source: &'a str) -> LineIndex<'a> {
        let after =
            source.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').map(|(at, _)| at as u32 + 1);
        LineIndex { source, starts: std::iter::once(0).chain(after).collect() }
    }

    fn line(&self, offset: u32) -> usize {
        self.starts.partition_point(|&start| start <= offset) - 1
    }

    fn text(&self, line: usize) -> String {
        let start = self.starts[line] as usize;
        let end = self.starts.get(line + 1).map_or(self.source.len(), |&next| next as usize);
        let text = self.source[start..end].trim();
        if text.chars().count() > 90 {
            return format!("{}...", text.chars().take(87).collect::<String>());
        }
        text.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontend::{CompileOptions, compile_script};

    #[test]
    fn shows_constants_targets_and_lines() {
        let source = "function f(x) {\n  if (x < 10) return 'small';\n  return x.size;\n}";
        let template = compile_script(source, "a.js", &CompileOptions::default()).expect("compiles");
        let text = disassemble(&template, Some(source));
        for part in
            ["function f(1)", "; 2: if (x < 10) return 'small';", "\"small\"", "JNotLessI", "\"size\""]
        {
            assert!(text.contains(part), "{part} in\n{text}");
        }
    }

    #[test]
    fn code_that_does_not_decode_is_marked() {
        let template =
            FunctionTemplate { code: vec![0xffff].into(), ..FunctionTemplate::empty(FunctionKind::Normal) };
        assert!(disassemble(&template, None).contains("???"));
    }
}
