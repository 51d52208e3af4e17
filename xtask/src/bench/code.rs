//! The machine code of the benchmark programs, as text beside the baselines: what names the functions whose code changed.
//!
//! `tierlock disasm` gives listings of bytecode and code side by side. Kept are the instructions alone, without offsets and bytes: a jump that became longer then shows as itself
//! and not as a change of everything behind it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use super::baseline;
use crate::error::{Context, Result};
use crate::lanes::Lane;
use crate::{diff, fail, process};

/// Lines of a function's diff that are printed; the whole is in a file.
const DIFF_LINES_MAX: usize = 24;

/// Functions whose diff is printed.
const FUNCTIONS_SHOWN_MAX: usize = 3;

/// The listing of a large program.
const LISTING_BYTES_MAX: usize = 64 << 20;

/// Function -> its instructions, one a line. Functions of one name are numbered in the order of the source.
pub type Functions = BTreeMap<String, String>;

/// Asks the engine for the code of a program.
pub fn of_program(root: &Path, lane: &Lane, program: &Path) -> Result<Functions> {
    let command = lane.command(root, &["disasm", &program.to_string_lossy()]);
    let finished = process::run_limited(command, std::time::Duration::from_secs(120), LISTING_BYTES_MAX)?;
    if !finished.status.success() || finished.truncated || finished.timed_out {
        let stderr = String::from_utf8_lossy(&finished.stderr);
        fail!("cannot list the code of {}: {}", program.display(), stderr.lines().next().unwrap_or_default());
    }
    Ok(from_listing(&String::from_utf8_lossy(&finished.stdout)))
}

/// The instructions in a listing of `tierlock disasm`.
fn from_listing(listing: &str) -> Functions {
    let mut functions = Functions::new();
    let mut name = String::new();
    for line in listing.lines() {
        if let Some(rest) = line.strip_prefix("function ") {
            let own = rest.split('(').next().unwrap_or_default();
            name = fresh_name(&functions, if own.is_empty() { "(anonymous)" } else { own });
            functions.insert(name.clone(), String::new());
        } else if let Some(instruction) = instruction(line)
            && let Some(code) = functions.get_mut(&name)
        {
            let _ = writeln!(code, "{instruction}");
        }
    }
    functions
}

fn fresh_name(functions: &Functions, own: &str) -> String {
    let numbered = (2..).map(|n| format!("{own}#{n}"));
    std::iter::once(own.to_string())
        .chain(numbered)
        .find(|name| !functions.contains_key(name))
        .unwrap_or_default()
}

/// `<bytecode> |  1f  4c8b6010  mov r12, [rax + 0x10]` -> the instruction; none on lines that only go on with the bytes of a long one.
fn instruction(line: &str) -> Option<&str> {
    if line.starts_with(';') {
        return None;
    }
    let (_, code) = line.rsplit_once(" | ")?;
    let hexadecimal = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_hexdigit());
    let (offset, rest) = code.trim_start().split_once("  ")?;
    let (bytes, text) = rest.trim_start().split_once("  ")?;
    (hexadecimal(offset) && hexadecimal(bytes) && !text.trim().is_empty()).then(|| text.trim())
}

/// The file of a program's code, from the root.
fn path(arch: &str, program: &str) -> PathBuf {
    Path::new(baseline::FOLDER).join("code").join(arch).join(format!("{program}.s"))
}

/// The file that keeps the code of a program beside the baseline, and its text.
pub fn file(root: &Path, arch: &str, program: &str, functions: &Functions) -> (PathBuf, String) {
    let mut text = String::new();
    for (name, code) in functions {
        let _ = writeln!(text, "{name}:");
        code.lines().for_each(|line| text.push_str(&format!("    {line}\n")));
    }
    (root.join(path(arch, program)), text)
}

/// The code that was saved with the baseline; none where there is no file.
pub fn load(root: &Path, arch: &str, program: &str) -> Result<Option<Functions>> {
    let path = path(arch, program);
    match fs::read_to_string(root.join(&path)) {
        Ok(text) => parse(&text).map(Some).map_err(|line| {
            crate::error::Error::new(format!(
                "{}:{line}: expected `NAME:` or an indented instruction",
                path.display()
            ))
        }),
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(cause).context(|| format!("cannot read {}", path.display())),
    }
}

/// The error is the number of the bad line.
fn parse(text: &str) -> std::result::Result<Functions, usize> {
    let mut functions = Functions::new();
    let mut name = None;
    for (i, line) in text.lines().enumerate() {
        if let Some(instruction) = line.strip_prefix("    ") {
            let Some(code) = name.as_ref().and_then(|name| functions.get_mut(name)) else {
                return Err(i + 1);
            };
            let code: &mut String = code;
            code.push_str(instruction);
            code.push('\n');
        } else if let Some(own) = line.strip_suffix(':') {
            functions.insert(own.to_string(), String::new());
            name = Some(own.to_string());
        } else {
            return Err(i + 1);
        }
    }
    Ok(functions)
}

/// The functions whose code differs, in words, with their diffs: those of the most changed lines first, whole in `whole`.
pub fn differences(old: &Functions, new: &Functions) -> Option<(String, String)> {
    let empty = String::new();
    let names: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut changed: Vec<(&str, &str, &str)> = names
        .into_iter()
        .map(|name| {
            (
                name.as_str(),
                old.get(name).unwrap_or(&empty).as_str(),
                new.get(name).unwrap_or(&empty).as_str(),
            )
        })
        .filter(|(_, old, new)| old != new)
        .collect();
    if changed.is_empty() {
        return None;
    }
    let lines = |code: &str| code.lines().count();
    // What grew or shrank most says most.
    changed.sort_by_key(|(_, old, new)| std::cmp::Reverse(lines(old).abs_diff(lines(new))));
    let all: Vec<String> = changed
        .iter()
        .map(|(name, old, new)| format!("{name} ({} -> {} instructions)", lines(old), lines(new)))
        .collect();
    let mut shown = format!("functions whose code changed: {}\n", all.join(", "));
    let mut whole = String::new();
    for (i, (name, old, new)) in changed.iter().enumerate() {
        if i < FUNCTIONS_SHOWN_MAX {
            let _ = writeln!(shown, "{name}:\n{}", diff::render(old, new, DIFF_LINES_MAX));
        }
        let _ = writeln!(whole, "{name}:\n{}", diff::render(old, new, usize::MAX));
    }
    Some((shown, whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTING: &str = "\
function f(1) 4 registers; 20 bytes for x86_64
; 1: function f(a) { return a | b; }
       (entry)                   |    0  f30f1efa          endbr64
    9  LoadInt  r1, 2            |   a9  48b8200000000000  mov rax, 0xfffe000000000020
                                 |       feff
                                 |   b3  48898390000000    mov [rbx + 0x90], rax
function (0) 1 registers; 4 bytes for x86_64
    0  Return                    |    0  c3                ret

function f(0) 1 registers; 4 bytes for x86_64
    0  Return                    |    0  d65f03c0          ret
";

    #[test]
    fn a_listing_is_reduced_to_its_instructions() {
        let functions = from_listing(LISTING);
        assert_eq!(functions["f"], "endbr64\nmov rax, 0xfffe000000000020\nmov [rbx + 0x90], rax\n");
        assert_eq!(functions["(anonymous)"], "ret\n");
        assert_eq!(functions["f#2"], "ret\n");
    }

    #[test]
    fn what_is_saved_is_loaded_again() {
        let root = std::env::temp_dir().join(format!("tierlock-code-{}", std::process::id()));
        let functions = from_listing(LISTING);
        let (path, text) = file(&root, "x86_64", "bench/a", &functions);
        baseline::replace(&path, &text).unwrap();
        assert_eq!(load(&root, "x86_64", "bench/a").unwrap(), Some(functions));
        assert_eq!(load(&root, "x86_64", "bench/b").unwrap(), None);
        fs::write(&path, "f:\n    ret\nret\n").unwrap();
        let error = load(&root, "x86_64", "bench/a").unwrap_err().to_string();
        assert!(error.ends_with("a.s:3: expected `NAME:` or an indented instruction"), "{error}");
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn changed_functions_are_named_with_their_diffs() {
        let old = from_listing(LISTING);
        assert_eq!(differences(&old, &old), None);
        let new = from_listing(&LISTING.replace("endbr64", "nop").replace("f(0) 1", "g(0) 1"));
        let (shown, whole) = differences(&old, &new).unwrap();
        let first = shown.lines().next().unwrap();
        assert_eq!(
            first,
            "functions whose code changed: f#2 (1 -> 0 instructions), g (0 -> 1 instructions), f (3 -> 3 instructions)"
        );
        assert!(whole.contains("- endbr64\n+ nop"), "{whole}");
    }
}
