//! Why the machine said no.
//!
//! Refusals are ordinary values: an engine without executable memory runs on its interpreter, and one without
//! heap memory reports a memory limit. So each says which call failed, and nothing here panics.

use std::error::Error;
use std::fmt;
use std::io;

/// A system call that failed, and with what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OsError {
    pub(crate) call: &'static str,
    pub(crate) errno: i32,
}

impl OsError {
    /// The error that the calling thread's last system call left behind.
    #[cfg(not(miri))]
    pub(crate) fn last(call: &'static str) -> OsError {
        OsError { call, errno: io::Error::last_os_error().raw_os_error().unwrap_or(0) }
    }
}

impl fmt::Display for OsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.call, io::Error::from_raw_os_error(self.errno))
    }
}

/// Executable memory is not to be had here; whoever asked must do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodeMemoryRefused {
    /// A setting asked for the refusal, to show what happens then.
    Forced,
    /// The operating system refused (a seccomp filter, SELinux, a hardened runtime, no memory).
    System {
        /// The call that failed, with what it asked for.
        call: &'static str,
        /// The error number it failed with.
        errno: i32,
    },
    /// More was asked for than a direct branch can span ([`crate::CODE_REGION_BYTES_MAX`]), or nothing at
    /// all.
    BadSize {
        /// What was asked for.
        bytes: usize,
    },
    /// Nothing here can run machine code (Miri).
    Unsupported,
}

impl From<OsError> for CodeMemoryRefused {
    fn from(error: OsError) -> CodeMemoryRefused {
        CodeMemoryRefused::System { call: error.call, errno: error.errno }
    }
}

impl fmt::Display for CodeMemoryRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("executable memory refused: ")?;
        match *self {
            CodeMemoryRefused::Forced => f.write_str("by a setting"),
            CodeMemoryRefused::System { call, errno } => OsError { call, errno }.fmt(f),
            CodeMemoryRefused::BadSize { bytes } => {
                write!(f, "a region of {bytes} bytes (it may have 1 to {})", crate::CODE_REGION_BYTES_MAX)
            }
            CodeMemoryRefused::Unsupported => f.write_str("nothing here runs machine code"),
        }
    }
}

impl Error for CodeMemoryRefused {}

/// Why [`crate::CodeRegion::allocate`] gave no memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodeMemoryError {
    /// No free range of the region is long enough. Freeing code may help.
    Exhausted {
        /// What was asked for.
        bytes: usize,
        /// What is free in all, in however many pieces.
        free_bytes: usize,
    },
    /// The system refused. It will most likely refuse again.
    Refused(CodeMemoryRefused),
}

impl fmt::Display for CodeMemoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CodeMemoryError::Exhausted { bytes, free_bytes } => {
                write!(
                    f,
                    "no {bytes} bytes in one piece left in the code region ({free_bytes} bytes are free)"
                )
            }
            CodeMemoryError::Refused(refused) => refused.fmt(f),
        }
    }
}

impl Error for CodeMemoryError {}

impl From<CodeMemoryRefused> for CodeMemoryError {
    fn from(refused: CodeMemoryRefused) -> CodeMemoryError {
        CodeMemoryError::Refused(refused)
    }
}

/// Ordinary memory is not to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapRefused {
    /// What was asked for.
    pub bytes: usize,
    pub(crate) error: OsError,
}

impl fmt::Display for MapRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no mapping of {} bytes: {}", self.bytes, self.error)
    }
}

impl Error for MapRefused {}
