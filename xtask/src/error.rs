//! One error type for the whole harness: a sentence for a person, which names the file or command at fault.
//!
//! Nothing in the harness recovers by the kind of an error, so an enum would only be ceremony.

use std::fmt;

/// What went wrong, in full sentences, ready to print after `error: `.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(String);

/// The result of everything here that can fail.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error that says `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

/// Names the file an input or output error is about; the system's own message does not.
pub trait Context<T> {
    /// Puts `what()` before the cause.
    fn context(self, what: impl FnOnce() -> String) -> Result<T>;
}

impl<T, E: fmt::Display> Context<T> for std::result::Result<T, E> {
    fn context(self, what: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|cause| Error(format!("{}: {cause}", what())))
    }
}

/// `return Err(Error::new(format!(...)))`, which every check would otherwise spell out.
#[macro_export]
macro_rules! fail {
    ($($arg:tt)*) => { return Err($crate::error::Error::new(format!($($arg)*))) };
}

/// Reads JSON that begins in `line` of a file into `T`; an error says file, line, column and what was expected.
pub fn parse_json<T: serde::de::DeserializeOwned>(path: &str, line: usize, text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| {
        let message = error.to_string();
        let what = message.split(" at line ").next().unwrap_or_default();
        Error(format!("{path}:{}:{}: {what}", line + error.line().saturating_sub(1), error.column()))
    })
}

/// Reads a TOML file's text into `T`; an error says file, line, column, the line itself and what was expected.
pub fn parse_toml<T: serde::de::DeserializeOwned>(path: &str, text: &str) -> Result<T> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(text.len(), |span| span.start).min(text.len());
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line = text[..start].matches('\n').count() + 1;
        let column = text[line_start..start].chars().count() + 1;
        let excerpt = text[line_start..].lines().next().unwrap_or_default();
        let message = error.message().replace('\n', ", ");
        Error(format!("{path}:{line}:{column}: {message}\n  {line} | {excerpt}"))
    })
}
