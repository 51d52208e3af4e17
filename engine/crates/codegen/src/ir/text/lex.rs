//! Tokens.

/// A token: what it is, and where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Token<'t> {
    pub kind: TokenKind,
    pub text: &'t str,
    /// From 1.
    pub line: u32,
    /// In characters, from 1.
    pub column: u32,
    /// Whether it begins its line.
    pub first: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum TokenKind {
    /// A word.
    Word,
    /// `@` and a name; the text has no `@`.
    Name,
    /// Begins with a digit.
    Number,
    /// `->` or one character.
    Mark,
    End,
}

/// Whether a function may have this name.
pub(in crate::ir) fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(is_name_byte)
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'$')
}

/// Splits a text. The last token is [`TokenKind::End`].
pub(super) fn lex(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut line_number = 0;
    for line in text.lines() {
        line_number += 1;
        lex_line(line, line_number, &mut tokens);
    }
    tokens.push(Token { kind: TokenKind::End, text: "", line: line_number.max(1), column: 1, first: true });
    if let Some(last) = text.lines().last()
        && let Some(end) = tokens.last_mut()
    {
        end.column = last.chars().count() as u32 + 1;
    }
    tokens
}

fn lex_line<'t>(line: &'t str, line_number: u32, tokens: &mut Vec<Token<'t>>) {
    let mut first = true;
    let mut rest = line;
    let mut column = 1;
    while let Some(char) = rest.chars().next() {
        if char == ';' {
            return;
        }
        if char.is_whitespace() {
            rest = &rest[char.len_utf8()..];
            column += 1;
            continue;
        }
        let bytes = rest.as_bytes();
        let (kind, len) = match char {
            'a'..='z' | 'A'..='Z' | '_' => {
                (TokenKind::Word, length(bytes, |byte| byte.is_ascii_alphanumeric() || byte == b'_'))
            }
            '0'..='9' => (TokenKind::Number, number_length(bytes)),
            '@' => (TokenKind::Name, 1 + length(&bytes[1..], is_name_byte)),
            '-' if bytes.get(1) == Some(&b'>') => (TokenKind::Mark, 2),
            _ => (TokenKind::Mark, char.len_utf8()),
        };
        let text = &rest[usize::from(kind == TokenKind::Name)..len];
        tokens.push(Token { kind, text, line: line_number, column, first });
        column += rest[..len].chars().count() as u32;
        rest = &rest[len..];
        first = false;
    }
}

fn length(bytes: &[u8], belongs: impl Fn(u8) -> bool) -> usize {
    bytes.iter().position(|&byte| !belongs(byte)).unwrap_or(bytes.len())
}

/// A number takes in letters and points, and a sign behind its exponent.
fn number_length(bytes: &[u8]) -> usize {
    let hex = bytes.starts_with(b"0x");
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let sign = !hex && matches!(byte, b'-' | b'+') && at > 0 && matches!(bytes[at - 1], b'e' | b'E');
        if !(byte.is_ascii_alphanumeric() || byte == b'.' || sign) {
            break;
        }
        at += 1;
    }
    at
}
