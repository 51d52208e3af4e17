//! Words that may stand only in certain places: `unsafe`, conditional compilation by host, and notes of unfinished work.

use serde::Deserialize;

use super::scan::Scanned;
use super::{RustFile, below};
use crate::error::Result;

/// Where the modules that may use `unsafe` are named, from the root.
pub const UNSAFE_PATH: &str = "ci/unsafe.toml";

/// The one crate that may ask what it is compiled for.
const PLATFORM: &str = "engine/crates/platform";

/// Lines above an unsafe block in which its reason may stand; a longer statement should be split.
const REASON_LINES_MAX: usize = 30;

/// A file longer than this wants a second look.
const FILE_LINES_MAX: usize = 800;

/// The file of modules that may use `unsafe`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unsafe {
    /// Files and folders.
    pub module: Vec<UnsafeModule>,
}

/// A file or folder that may use `unsafe`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnsafeModule {
    /// From the root.
    pub path: String,
    /// What it needs it for.
    pub why: String,
}

/// Reads the file of modules from its text.
pub fn parse_unsafe(text: &str) -> Result<Unsafe> {
    crate::error::parse_toml(UNSAFE_PATH, text)
}

/// `unsafe` outside the named modules, and unsafe blocks and implementations without their reason. Clippy demands
/// reasons too, but only of code it compiles, and not that anything is confined.
pub fn unsafe_code(allowed: &Unsafe, files: &[RustFile]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files {
        let code = &file.scanned;
        let confined = allowed.module.iter().any(|module| below(&file.path, &module.path));
        for (i, token) in code.tokens.iter().enumerate() {
            if token.text != "unsafe" {
                continue;
            }
            if !confined {
                let line = token.line;
                findings.push(format!("{}:{line}: `unsafe` outside the modules of {UNSAFE_PATH}", file.path));
            }
            if matches!(code.text(i + 1), "{" | "impl") && !has_reason(code, token.line) {
                findings.push(format!(
                    "{}:{}: `unsafe` without a `SAFETY:` comment before it",
                    file.path, token.line
                ));
            }
        }
    }
    findings
}

/// Whether a `SAFETY:` comment stands on the line, or above it within the same statement.
fn has_reason(code: &Scanned, line: usize) -> bool {
    let commented =
        |at: usize| code.comments.iter().any(|(own, comment)| *own == at && comment.contains("SAFETY:"));
    if commented(line) {
        return true;
    }
    for above in (line.saturating_sub(REASON_LINES_MAX).max(1)..line).rev() {
        let text = code.code[above - 1].trim();
        if text.ends_with([';', '{', '}', ',']) {
            return commented(above) && text.ends_with('{');
        }
        if commented(above) {
            return true;
        }
    }
    false
}

/// Conditional compilation by architecture or system outside the platform crate. A target is a value everywhere else.
pub fn host_cfg(files: &[RustFile]) -> Vec<String> {
    const BANNED: &[&str] = &[
        "target_arch",
        "target_os",
        "target_family",
        "target_env",
        "target_vendor",
        "target_endian",
        "target_pointer_width",
        "target_feature",
        "unix",
        "windows",
    ];
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| !below(&file.path, PLATFORM)) {
        let code = &file.scanned;
        for (i, token) in code.tokens.iter().enumerate() {
            let open = match token.text.as_str() {
                "cfg" | "cfg_attr" if code.text(i + 1) == "(" => i + 1,
                "cfg" if code.reads(i + 1, &["!", "("]) => i + 2,
                "core" | "std" if code.reads(i + 1, &[":", ":", "arch"]) => {
                    findings.push(format!(
                        "{}:{}: `{}::arch` outside {PLATFORM}",
                        file.path, token.line, token.text
                    ));
                    continue;
                }
                _ => continue,
            };
            let inside = open..code.behind_closing(open);
            if let Some(banned) = inside.map(|k| code.text(k)).find(|word| BANNED.contains(word)) {
                findings.push(format!("{}:{}: `cfg({banned})` outside {PLATFORM}", file.path, token.line));
            }
        }
    }
    findings
}

/// Notes of unfinished work: what is not done is refused by name or stands in an issue, not in the code.
pub fn unfinished(files: &[RustFile]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files {
        for (line, comment) in &file.scanned.comments {
            let words = comment.split(|c: char| !c.is_alphanumeric());
            for word in words.filter(|word| ["TODO", "FIXME", "XXX"].contains(word)) {
                findings.push(format!("{}:{line}: a comment says {word}", file.path));
            }
        }
        for (i, token) in file.scanned.tokens.iter().enumerate() {
            if ["todo", "unimplemented"].contains(&token.text.as_str()) && file.scanned.text(i + 1) == "!" {
                findings.push(format!("{}:{}: `{}!` is left in the code", file.path, token.line, token.text));
            }
        }
    }
    findings
}

/// Files that want a second look; a warning, because length is not yet a defect.
pub fn long_files(files: &[RustFile]) -> Vec<String> {
    let long = files.iter().filter(|file| file.lines > FILE_LINES_MAX);
    long.map(|file| format!("{} has {} lines", file.path, file.lines)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::rust;

    fn check(found: Vec<String>, expected: &[&str]) {
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.contains(expected), "{found}");
        }
    }

    fn check_unsafe(path: &str, text: &str, expected: &[&str]) {
        let allowed = parse_unsafe("[[module]]\npath = 'engine/src/heap'\nwhy = 'cells'\n").unwrap();
        check(unsafe_code(&allowed, &[rust(path, text)]), expected);
    }

    #[test]
    fn unsafe_stays_in_its_modules() {
        check_unsafe("engine/src/heap/a.rs", "// SAFETY: x\nunsafe { f() }", &[]);
        check_unsafe(
            "engine/src/heaps.rs",
            "// SAFETY: x\nunsafe { f() }",
            &["heaps.rs:2: `unsafe` outside"],
        );
        check_unsafe(
            "engine/src/value.rs",
            "#![forbid(unsafe_code)] // unsafe\nconst X: &str = \"unsafe\";",
            &[],
        );
        check_unsafe("engine/src/value.rs", "unsafe fn f() {}", &["value.rs:1: `unsafe` outside"]);
    }

    #[test]
    fn every_unsafe_block_has_its_reason() {
        let path = "engine/src/heap/a.rs";
        check_unsafe(path, "f();\n// SAFETY: x\n// and y\nlet x =\n    unsafe { g() };", &[]);
        check_unsafe(path, "f();\nlet x = unsafe { g() };", &["a.rs:2: `unsafe` without"]);
        check_unsafe(path, "// SAFETY: x\nf();\nunsafe { g() };", &["a.rs:3: `unsafe` without"]);
        check_unsafe(
            path,
            "match x {\n  // SAFETY: x\n  A => unsafe { g() },\n  B => unsafe { h() },\n}",
            &[":4: `unsafe` without"],
        );
        check_unsafe(path, "unsafe impl Send for X {}", &["a.rs:1: `unsafe` without"]);
        check_unsafe(path, "#[unsafe(no_mangle)]\nunsafe extern \"C\" fn f() {}", &[]);
    }

    #[test]
    fn only_the_platform_asks_for_its_host() {
        let found = |path: &str, text: &str| host_cfg(&[rust(path, text)]);
        check(found("engine/crates/platform/src/a.rs", "#[cfg(target_arch = \"x86_64\")]"), &[]);
        check(found("engine/src/a.rs", "#[cfg(test)] #[cfg(debug_assertions)] // cfg(unix)"), &[]);
        check(
            found("engine/src/a.rs", "\n#[cfg(all(test, not(target_arch = \"x86_64\")))]"),
            &[":2: `cfg(target_arch)`"],
        );
        check(found("cli/src/a.rs", "if cfg!(windows) {}"), &["`cfg(windows)`"]);
        check(found("cli/src/a.rs", "#[cfg_attr(unix, path = \"x\")]"), &["`cfg(unix)`"]);
        check(found("engine/src/a.rs", "use core::arch::asm;"), &["`core::arch`"]);
    }

    #[test]
    fn unfinished_work_is_found_in_comments_and_macros() {
        let found = |text: &str| unfinished(&[rust("a.rs", text)]);
        check(found("// TODO(me): x\nlet s = \"TODO\";"), &["a.rs:1: a comment says TODO"]);
        check(
            found("/* a\n FIXME */ fn f() { todo!() }"),
            &["a.rs:2: a comment says FIXME", "a.rs:2: `todo!`"],
        );
        check(found("// Nothing is left; the mastodon is TODOne.\nfn todo() {}"), &[]);
    }

    #[test]
    fn long_files_are_named() {
        assert_eq!(long_files(&[rust("a.rs", &"\n".repeat(801))]), ["a.rs has 801 lines"]);
        assert!(long_files(&[rust("a.rs", &"\n".repeat(800))]).is_empty());
    }
}
