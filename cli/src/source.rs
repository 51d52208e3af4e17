//! Reading programs.

use std::fs;
use std::io::{self, Read};
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

/// Reads a program from a file, or from standard input where the path is `-`.
pub fn read(path: &Path) -> Result<String, ReadError> {
    let shown = path.display();
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        return match io::stdin().lock().read_to_end(&mut bytes) {
            Ok(_) => decode(bytes, "-"),
            Err(error) => Err(ReadError::File(format!("cannot read standard input: {error}"))),
        };
    }
    // Asked first, because what reading a directory says differs between systems.
    if path.is_dir() {
        return Err(ReadError::File(format!("cannot read {shown}: it is a directory")));
    }
    let bytes = fs::read(path).map_err(|error| ReadError::File(format!("cannot read {shown}: {error}")))?;
    decode(bytes, &shown.to_string())
}

fn decode(bytes: Vec<u8>, name: &str) -> Result<String, ReadError> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        ReadError::Encoding(tierlock::not_utf8(error.as_bytes(), at, name))
    })
}
