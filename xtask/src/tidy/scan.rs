//! A scanner for Rust that knows just enough: it tells comments, strings and code apart, so that a check for a word
//! does not trip over prose, and turns the code into identifiers and punctuation with their lines.
//!
//! A full parser was rejected: it would have to keep up with the language, and no check here needs a tree.

/// A Rust source, told apart.
#[derive(Debug, Default, Clone)]
pub struct Scanned {
    /// Identifiers and punctuation of the code, in order.
    pub tokens: Vec<Token>,
    /// Comments with the line each starts at, in order; a comment over several lines stands here once a line.
    pub comments: Vec<(usize, String)>,
    /// The text of the code by line (from index 0), comments and the insides of strings blanked out.
    pub code: Vec<String>,
}

/// A word or a mark of the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// An identifier or keyword without `r#`, or one character.
    pub text: String,
    /// Counted from 1.
    pub line: usize,
}

impl Scanned {
    /// The text of the token at `i`, or nothing past the end.
    pub fn text(&self, i: usize) -> &str {
        self.tokens.get(i).map_or("", |token| &token.text)
    }

    /// Whether the tokens from `i` on read `words`.
    pub fn reads(&self, i: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(k, word)| self.text(i + k) == *word)
    }

    /// The index behind the bracket that closes the one at `open`.
    pub fn behind_closing(&self, open: usize) -> usize {
        let mut depth = 0usize;
        for i in open..self.tokens.len() {
            match self.text(i) {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return i + 1;
            }
        }
        self.tokens.len()
    }
}

/// Tells the parts of a Rust source apart.
pub fn scan(text: &str) -> Scanned {
    let chars: Vec<char> = text.chars().collect();
    let mut scanner = Scanner { chars: &chars, at: 0, line: 1, out: Scanned::default() };
    scanner.out.code.push(String::new());
    scanner.run();
    scanner.out
}

struct Scanner<'a> {
    chars: &'a [char],
    at: usize,
    line: usize,
    out: Scanned,
}

impl Scanner<'_> {
    fn run(&mut self) {
        while let Some(c) = self.peek(0) {
            match c {
                '/' if self.peek(1) == Some('/') => self.line_comment(),
                '/' if self.peek(1) == Some('*') => self.block_comment(),
                '"' => self.string(),
                '\'' => self.quote(),
                c if c.is_alphabetic() || c == '_' => self.word(),
                c if c.is_ascii_digit() => self.number(),
                c if c.is_whitespace() => self.take_code(),
                c => {
                    self.push(c.to_string());
                    self.take_code();
                }
            }
        }
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn push(&mut self, text: String) {
        self.out.tokens.push(Token { text, line: self.line });
    }

    /// Moves on by one character, which is written into the code as `shown`.
    fn take(&mut self, shown: impl FnOnce(char) -> char) -> Option<char> {
        let c = self.peek(0)?;
        self.at += 1;
        if c == '\n' {
            self.line += 1;
            self.out.code.push(String::new());
        } else if let Some(line) = self.out.code.last_mut() {
            line.push(shown(c));
        }
        Some(c)
    }

    fn take_code(&mut self) {
        self.take(|c| c);
    }

    fn take_blank(&mut self) -> Option<char> {
        self.take(|_| ' ')
    }

    fn line_comment(&mut self) {
        let start = self.at;
        let line = self.line;
        while self.peek(0).is_some_and(|c| c != '\n') {
            self.take_blank();
        }
        self.out.comments.push((line, self.chars[start..self.at].iter().collect()));
    }

    fn block_comment(&mut self) {
        let first = self.line;
        let start = self.at;
        let mut depth = 0;
        while self.peek(0).is_some() {
            if self.peek(0) == Some('/') && self.peek(1) == Some('*') {
                depth += 1;
                self.take_blank();
            } else if self.peek(0) == Some('*') && self.peek(1) == Some('/') {
                depth -= 1;
                self.take_blank();
            }
            self.take_blank();
            if depth == 0 {
                break;
            }
        }
        let text: String = self.chars[start..self.at].iter().collect();
        self.out.comments.extend(text.lines().enumerate().map(|(i, line)| (first + i, line.to_string())));
    }

    fn string(&mut self) {
        self.take_code();
        while let Some(c) = self.peek(0) {
            match c {
                '\\' => {
                    self.take_blank();
                    self.take_blank();
                }
                '"' => {
                    self.take_code();
                    return;
                }
                _ => {
                    self.take_blank();
                }
            }
        }
    }

    /// `r##"..."##` with the cursor on the first `#` or `"`.
    fn raw_string(&mut self) {
        let mut hashes = 0;
        while self.peek(0) == Some('#') {
            hashes += 1;
            self.take_code();
        }
        self.take_code();
        while let Some(c) = self.take_blank() {
            if c == '"' && (0..hashes).all(|i| self.peek(i) == Some('#')) {
                for _ in 0..hashes {
                    self.take_blank();
                }
                return;
            }
        }
    }

    /// A character or a lifetime.
    fn quote(&mut self) {
        let character = self.peek(1) == Some('\\') || self.peek(2) == Some('\'');
        self.take_code();
        if !character {
            return;
        }
        while let Some(c) = self.take_blank() {
            match c {
                '\\' => {
                    self.take_blank();
                }
                '\'' => return,
                _ => {}
            }
        }
    }

    fn word(&mut self) {
        let start = self.at;
        while self.peek(0).is_some_and(|c| c.is_alphanumeric() || c == '_') {
            self.take_code();
        }
        let word: String = self.chars[start..self.at].iter().collect();
        match (word.as_str(), self.peek(0)) {
            ("r" | "br" | "cr", Some('"' | '#')) if self.raw_string_follows() => self.raw_string(),
            ("b" | "c", Some('"')) => self.string(),
            ("b", Some('\'')) => self.quote(),
            // `r#match` is the identifier `match`.
            ("r", Some('#')) => self.take_code(),
            _ => self.push(word),
        }
    }

    fn raw_string_follows(&self) -> bool {
        let hashes = (0..).take_while(|&i| self.peek(i) == Some('#')).count();
        self.peek(hashes) == Some('"')
    }

    /// Digits and their suffix are of no interest, but `1.max(2)` is not a number up to its bracket.
    fn number(&mut self) {
        while self.peek(0).is_some_and(|c| c.is_alphanumeric() || c == '_') {
            self.take_code();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, tokens: &str, comments: &[&str]) {
        let scanned = scan(text);
        let words: Vec<_> = scanned.tokens.iter().map(|token| token.text.as_str()).collect();
        assert_eq!(words.join(" "), tokens);
        let found: Vec<_> = scanned.comments.iter().map(|(_, comment)| comment.as_str()).collect();
        assert_eq!(found, comments);
        let lines: Vec<_> = text.split('\n').map(|line| line.chars().count()).collect();
        let kept: Vec<_> = scanned.code.iter().map(|line| line.chars().count()).collect();
        assert_eq!(lines, kept, "the code keeps its shape");
    }

    #[test]
    fn comments_and_strings_are_not_code() {
        check("a // unsafe\nb", "a b", &["// unsafe"]);
        check("a /* x /* y */ unsafe */ b", "a b", &["/* x /* y */ unsafe */"]);
        check("a /* x\ny */ b", "a b", &["/* x", "y */"]);
        check(r#"f("unsafe // \" no")g"#, "f ( ) g", &[]);
        check(r###"f(r#"un"safe"#, br"\", c"x", b"\"")g"###, "f ( , , , ) g", &[]);
        check("let r#match = 1.max(2u8);", "let match = . max ( ) ;", &[]);
    }

    #[test]
    fn lifetimes_and_characters_are_told_apart() {
        check("fn f<'a>(x: &'a str) { '\"' }", "fn f < a > ( x : & a str ) { }", &[]);
        check(r"['\'', '\\', b'/', '/', 'x'] // y", "[ , , , , ]", &["// y"]);
        check("'outer: loop { break 'outer; }", "outer : loop { break outer ; }", &[]);
    }

    #[test]
    fn brackets_close() {
        let scanned = scan("a(b[c]{d})e");
        assert_eq!(scanned.text(scanned.behind_closing(1)), "e");
        assert_eq!(scan("a(b").behind_closing(1), 3);
    }
}
