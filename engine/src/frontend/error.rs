//! Errors of compiling, shown with the place in the source.

use std::fmt;
use std::ops::Range;

/// Why a source was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompileErrorKind {
    /// It is not a script of ECMAScript.
    Syntax,
    /// It uses a feature that the engine does not have yet.
    Unsupported,
    /// It exceeds a limit of the engine.
    TooLarge,
}

/// A source that was refused, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CompileError {
    /// Why.
    pub kind: CompileErrorKind,
    /// What is wrong, in a clause that begins in lower case where it can.
    pub message: String,
    /// The name of the source.
    pub name: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in characters.
    pub column: u32,
    /// The byte range in the source.
    pub span: Range<u32>,
    /// The line, cut around the place where it is long, and a line with a caret under the place.
    pub excerpt: String,
}

/// Characters of a long line that are shown on each side of the place.
const EXCERPT_SIDE: usize = 60;

impl CompileError {
    /// An error at a byte range of the source.
    pub fn new(
        kind: CompileErrorKind,
        message: impl Into<String>,
        name: &str,
        source: &str,
        span: Range<u32>,
    ) -> CompileError {
        let mut at = (span.start as usize).min(source.len());
        while !source.is_char_boundary(at) {
            at -= 1;
        }
        let (line, line_start) = line_at(source, at);
        let before = &source[line_start..at];
        let column = before.chars().count() as u32 + 1;
        let excerpt = excerpt(source, line_start, at, span.end as usize);
        CompileError { kind, message: message.into(), name: name.to_string(), line, column, span, excerpt }
    }
}

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            CompileErrorKind::Syntax => "SyntaxError: ",
            CompileErrorKind::Unsupported => "SyntaxError: ",
            CompileErrorKind::TooLarge => "RangeError: ",
        };
        writeln!(f, "{}:{}:{}: {what}{}", self.name, self.line, self.column, self.message)?;
        f.write_str(&self.excerpt)
    }
}

impl std::error::Error for CompileError {}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// The line (from 1) that a byte offset is in, and where it begins.
fn line_at(source: &str, at: usize) -> (u32, usize) {
    let mut line = 1;
    let mut start = 0;
    let mut chars = source[..at].char_indices().peekable();
    while let Some((index, c)) = chars.next() {
        if !is_line_end(c) {
            continue;
        }
        let mut end = index + c.len_utf8();
        if c == '\r' && source[end..].starts_with('\n') {
            if end >= at {
                break; // Between the two halves of one line end.
            }
            chars.next();
            end += 1;
        }
        line += 1;
        start = end;
    }
    (line, start)
}

fn excerpt(source: &str, line_start: usize, at: usize, span_end: usize) -> String {
    let before: Vec<char> = source[line_start..at].chars().rev().take(EXCERPT_SIDE + 1).collect();
    let after: Vec<char> =
        source[at..].chars().take_while(|&c| !is_line_end(c)).take(EXCERPT_SIDE + 1).collect();
    let mut text = String::new();
    let mut caret = String::new();
    if before.len() > EXCERPT_SIDE {
        text.push_str("...");
        caret.push_str("   ");
    }
    for &c in before.iter().take(EXCERPT_SIDE).rev() {
        text.push(if c.is_control() && c != '\t' { ' ' } else { c });
        caret.push(if c == '\t' { '\t' } else { ' ' });
    }
    for &c in after.iter().take(EXCERPT_SIDE) {
        text.push(if c.is_control() && c != '\t' { ' ' } else { c });
    }
    if after.len() > EXCERPT_SIDE {
        text.push_str("...");
    }
    let wide = source.get(at..span_end.min(source.len())).map_or(1, |covered| covered.chars().count());
    caret.push_str(&"^".repeat(wide.clamp(1, after.len().clamp(1, EXCERPT_SIDE))));
    format!("    {text}\n    {caret}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(source: &str, span: Range<u32>) -> CompileError {
        CompileError::new(CompileErrorKind::Syntax, "unexpected", "a.js", source, span)
    }

    #[test]
    fn shows_the_line_and_a_caret() {
        let text = error("let a;\n\tlet b = ;\n", 16..17).to_string();
        assert_eq!(text, "a.js:2:10: SyntaxError: unexpected\n    \tlet b = ;\n    \t        ^");
    }

    #[test]
    fn every_line_terminator_counts() {
        let at = |source: &str| {
            let e = error(source, source.len() as u32..source.len() as u32);
            (e.line, e.column)
        };
        assert_eq!(at("a\nb"), (2, 2));
        assert_eq!(at("a\r\nb"), (2, 2));
        assert_eq!(at("a\rb"), (2, 2));
        assert_eq!(at("a\u{2028}b\u{2029}cd"), (3, 3));
        assert_eq!(at("äöü"), (1, 4));
    }

    #[test]
    fn long_lines_are_cut() {
        let source = format!("{}!{}", "a".repeat(5_000_000), "b".repeat(5_000_000));
        let e = error(&source, 5_000_000..5_000_001);
        assert_eq!((e.line, e.column), (1, 5_000_001));
        assert!(e.excerpt.len() < 300, "{}", e.excerpt.len());
        let mut lines = e.excerpt.lines();
        let (text, caret) = (lines.next().expect("a line"), lines.next().expect("a caret"));
        assert_eq!(text.find('!'), caret.find('^'));
    }
}
