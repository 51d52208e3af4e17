//! Why a function cannot be compiled, and where a text is wrong.

use std::fmt;

/// Why a function was not compiled. It is no bug: whoever asked goes on without the code.
///
/// Input must have passed [`verify`](mod@crate::ir::verify); what that would have found is our caller's bug and panics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodegenError {
    /// The target cannot express this.
    Unsupported {
        /// What it is, as the reader of a log should see it.
        what: String,
    },
    /// The function is too large in some way.
    LimitExceeded {
        /// What is counted: "bytes of frame", say.
        limit: &'static str,
        /// The most that is accepted.
        max: u64,
        /// What the function needs, or a lower bound of it.
        found: u64,
    },
}

impl fmt::Display for CodegenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CodegenError::Unsupported { what } => write!(f, "unsupported: {what}"),
            CodegenError::LimitExceeded { limit, max, found } => {
                write!(f, "limit exceeded: {limit}: {found} of at most {max}")
            }
        }
    }
}

impl std::error::Error for CodegenError {}

/// An error in a text, by place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// What was expected or is wrong.
    pub message: String,
    /// The offending text; empty at the end of a line or of the input.
    pub text: String,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)?;
        match self.text.is_empty() {
            true => Ok(()),
            false => write!(f, ", at `{}`", self.text),
        }
    }
}

impl std::error::Error for ParseError {}
