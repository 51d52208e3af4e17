//! Where a JavaScript text can be taken apart, without a parser: its top-level statements, numbers and operators.
//!
//! The harness links no parser. What is guessed wrongly here (a division taken for a pattern, say) makes a program that the engine refuses, and those
//! are counted and left out.

use std::ops::Range;

/// The parts of a text, as ranges of bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parts {
    /// Statements, with the lines they stand on.
    pub statements: Vec<Range<usize>>,
    /// Numbers.
    pub numbers: Vec<Range<usize>>,
    /// Binary operators that stand between spaces.
    pub operators: Vec<Range<usize>>,
}

/// Words after which a slash begins a pattern.
const BEFORE_PATTERN: &[&str] =
    &["return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do"];

const OPERATORS: &[&str] = &[
    "+", "-", "*", "/", "%", "<", "<=", ">", ">=", "===", "!==", "==", "!=", "&", "|", "^", "<<", ">>",
    ">>>", "&&", "||",
];

/// Takes `text` apart.
pub fn scan(text: &str) -> Parts {
    let mut scanner =
        Scanner { bytes: text.as_bytes(), text, at: 0, depth: 0, start: 0, last: 0, parts: Parts::default() };
    scanner.run();
    scanner.parts
}

struct Scanner<'a> {
    bytes: &'a [u8],
    text: &'a str,
    at: usize,
    depth: usize,
    /// Of the statement.
    start: usize,
    /// The end of what was last seen that is not space or a comment.
    last: usize,
    parts: Parts,
}

impl Scanner<'_> {
    fn run(&mut self) {
        while self.at < self.bytes.len() {
            let from = self.at;
            match self.bytes[from] {
                b'\n' => {
                    self.at += 1;
                    self.line_end();
                    continue;
                }
                c if c.is_ascii_whitespace() => {
                    self.at += 1;
                    continue;
                }
                b'/' if self.text[from..].starts_with("//") => {
                    self.at = self.text[from..].find('\n').map_or(self.bytes.len(), |n| from + n);
                    continue;
                }
                b'/' if self.text[from..].starts_with("/*") => {
                    self.at = self.text[from..].find("*/").map_or(self.bytes.len(), |n| from + n + 2);
                    continue;
                }
                quote @ (b'\'' | b'"' | b'`') => self.quoted(quote),
                b'/' if self.begins_pattern() => self.pattern(),
                b'(' | b'[' | b'{' => {
                    self.depth += 1;
                    self.at += 1;
                }
                b')' | b']' | b'}' => {
                    self.depth = self.depth.saturating_sub(1);
                    self.at += 1;
                }
                c if c.is_ascii_alphanumeric() || c == b'_' || c == b'$' || c >= 0x80 => self.word(),
                _ => self.operator(),
            }
            self.last = self.at;
        }
        self.statement_until(self.bytes.len());
    }

    /// A line that ends at the top, after what can end a statement.
    fn line_end(&mut self) {
        let ended = self.last > self.start && matches!(self.bytes[self.last - 1], b';' | b'}');
        let next = self.text[self.at..].trim_start();
        let goes_on =
            ["else", "catch", "finally", "while", ".", "?", ")"].iter().any(|word| next.starts_with(word));
        if self.depth == 0 && ended && !goes_on {
            self.statement_until(self.at);
        }
    }

    fn statement_until(&mut self, end: usize) {
        if self.last > self.start {
            self.parts.statements.push(self.start..end);
        }
        self.start = end;
    }

    fn quoted(&mut self, quote: u8) {
        self.at += 1;
        while self.at < self.bytes.len() && self.bytes[self.at] != quote {
            self.at += if self.bytes[self.at] == b'\\' { 2 } else { 1 };
        }
        self.at = (self.at + 1).min(self.bytes.len());
    }

    fn begins_pattern(&self) -> bool {
        let before = &self.text[..self.last];
        let word_start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |n| n + 1);
        let after_word = before.get(word_start..).is_some_and(|word| BEFORE_PATTERN.contains(&word));
        after_word
            || before.is_empty()
            || b"(,=:[!&|?{};+-*%<>~^\n".contains(&before.as_bytes()[before.len() - 1])
    }

    fn pattern(&mut self) {
        let mut in_class = false;
        self.at += 1;
        while self.at < self.bytes.len() && self.bytes[self.at] != b'\n' {
            match self.bytes[self.at] {
                b'\\' => self.at += 1,
                b'[' => in_class = true,
                b']' => in_class = false,
                b'/' if !in_class => break,
                _ => {}
            }
            self.at += 1;
        }
        self.at = (self.at + 1).min(self.bytes.len());
    }

    fn word(&mut self) {
        let from = self.at;
        let number = self.bytes[from].is_ascii_digit();
        let part =
            |c: u8| c.is_ascii_alphanumeric() || c == b'_' || c == b'$' || c >= 0x80 || (number && c == b'.');
        while self.at < self.bytes.len() && part(self.bytes[self.at]) {
            self.at += 1;
        }
        // `1e-7` is left in two parts, and so is not touched.
        if number && !self.text[from..self.at].ends_with(['e', 'n', '.']) {
            self.parts.numbers.push(from..self.at);
        }
    }

    fn operator(&mut self) {
        let from = self.at;
        while self.at < self.bytes.len() && b"+-*/%<>=!&|^~?:.,;@#".contains(&self.bytes[self.at]) {
            self.at += 1;
        }
        self.at = self.at.max(from + 1);
        while !self.text.is_char_boundary(self.at) {
            self.at += 1;
        }
        let spaced = from > 0 && self.bytes[from - 1] == b' ' && self.bytes.get(self.at) == Some(&b' ');
        if spaced && OPERATORS.contains(&&self.text[from..self.at]) {
            self.parts.operators.push(from..self.at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, statements: &[&str], numbers: &[&str], operators: &[&str]) {
        let parts = scan(text);
        let shown = |ranges: &[Range<usize>]| {
            ranges.iter().map(|range| text[range.clone()].trim().to_string()).collect::<Vec<_>>()
        };
        assert_eq!(shown(&parts.statements), statements);
        assert_eq!(shown(&parts.numbers), numbers);
        assert_eq!(shown(&parts.operators), operators);
    }

    #[test]
    fn statements_end_at_the_top_alone() {
        check(
            "let a = 1;\nif (a) {\n  b();\n}\nelse {\n  c();\n}\nd()\n  .e();\n",
            &["let a = 1;", "if (a) {\n  b();\n}\nelse {\n  c();\n}", "d()\n  .e();"],
            &["1"],
            &[],
        );
    }

    #[test]
    fn what_is_quoted_is_not_looked_into() {
        check(
            "f('} 1 + 2', `{3`, /[/}] 4/g);\n// } 5 + 6\ng(7 / 8);\n",
            &["f('} 1 + 2', `{3`, /[/}] 4/g);", "// } 5 + 6\ng(7 / 8);"],
            &["7", "8"],
            &["/"],
        );
    }

    #[test]
    fn any_text_is_scanned_to_its_end() {
        for text in ["'", "`${", "/", "/*", "é = 1", "\\", "((((", "}}}", "0x", "a\u{2028}b"] {
            let parts = scan(text);
            assert!(parts.statements.iter().all(|range| range.end <= text.len()));
        }
    }
}
