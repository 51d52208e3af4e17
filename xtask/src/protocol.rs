//! The line protocol between the harness and an engine's `batch` command: one JSON object a line, both ways.
//!
//! The engine first prints a [`Hello`]. For every [`Request`] it prints one [`Response`] with the same id, in order,
//! flushed. Each program runs in a fresh engine; one process takes many, because starting an emulator is dear.

use serde::{Deserialize, Serialize};

/// The first line an engine prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The engine's name.
    pub hello: String,
    /// Its version.
    pub version: String,
    /// What it was compiled for, as in `x86_64`.
    pub arch: String,
    /// The tiers it has; `auto` is all of them and not listed.
    pub tiers: Vec<String>,
    /// Whether it can get executable memory here.
    pub jit: bool,
}

/// One program to run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Comes back in the response.
    pub id: String,
    /// The program, from the engine's working directory; empty where `source` holds it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    /// The program's text, where it stands in no file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// How to run it.
    pub schedule: String,
    /// What it may use.
    pub limits: RequestLimits,
    /// Whether the answer is to say what the program reached of the engine.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub coverage: bool,
}

/// What one program may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestLimits {
    /// Milliseconds of run time.
    pub time_ms: u64,
    /// Bytes of heap.
    pub memory_bytes: u64,
    /// Bytes printed.
    pub output_bytes: u64,
}

/// What one program did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Response {
    /// That of the request.
    pub id: String,
    /// How it ended.
    pub status: Status,
    /// What it threw, or what else ended it.
    #[serde(default)]
    pub error: Option<Thrown>,
    /// What it printed.
    pub output: String,
    /// Milliseconds it took.
    #[serde(default)]
    pub ms: f64,
    /// What the engine wants known, as that executable memory was refused.
    #[serde(default)]
    pub notes: Vec<String>,
    /// What the program reached, where that was asked for and the engine can say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<crate::fuzz::coverage::Account>,
    /// What its frames came to, where the schedule asks for that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frames: Option<Frames>,
    /// Bytes of the output that had been printed when recursion first ended in the RangeError of a full stack.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overflowed_at: Option<u64>,
}

/// A digest of the bytecode registers at back edges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frames {
    /// Points that were passed.
    pub points: u64,
    /// Of everything at them, up to the one that `frames-max=` names.
    pub hash: String,
    /// That one, with its registers.
    pub last: String,
}

/// How a program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It ran to its end.
    Ok,
    /// An exception ended it.
    Throw,
    /// It could not be compiled because it is not JavaScript.
    SyntaxError,
    /// It could not be compiled because the engine lacks a feature, which the error names.
    Unsupported,
    /// It ran longer than `time_ms`.
    Timeout,
    /// It needed more than `memory_bytes`.
    Memory,
    /// It printed more than `output_bytes`.
    OutputLimit,
    /// Nothing ran: the request is none, its program cannot be read, or its schedule is not known.
    BadRequest,
    /// The engine found a defect in itself.
    InternalError,
}

/// What a program threw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thrown {
    /// The constructor's name; for a primitive, its type.
    pub name: String,
    /// For a person; never compared.
    #[serde(default)]
    pub message: String,
    /// For a person; never compared.
    #[serde(default)]
    pub stack: String,
}
