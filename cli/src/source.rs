//! Reading programs.

use std::fs;
use std::path::Path;
use tierlock::CompileError;

/// Why a file gives no program.
#[derive(Debug)]
pub enum ReadError {
    /// It cannot be read: a message that names it.
    File(String),
    /// It is not UTF-8.
    Encoding(CompileError),
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ReadError::File(message) => f.write_str(message),
            ReadError::Encoding(error) => error.fmt(f),
        }
    }
}

/// Reads a program from a file.
pub fn read(path: &Path) -> Result<String, ReadError> {
    let shown = path.display();
    // Asked first, because what reading a directory says differs between systems.
    if path.is_dir() {
        return Err(ReadError::File(format!("cannot read {shown}: it is a directory")));
    }
    let bytes = fs::read(path).map_err(|error| ReadError::File(format!("cannot read {shown}: {error}")))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        ReadError::Encoding(tierlock::not_utf8(error.as_bytes(), at, &shown.to_string()))
    })
}
