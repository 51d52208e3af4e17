//! The Tierlock JavaScript engine.

pub mod api;
pub mod builtins;
pub mod code;
pub mod frontend;
pub mod heap;
pub mod ic;
pub mod interp;
pub mod jit;
pub mod object;
pub mod runtime;
pub mod value;
pub mod vm;

pub use api::{
    CompileError, CompileErrorKind, Engine, EngineBuilder, Error, ErrorKind, Exception, FromArgument, FromJs,
    Handle, Interrupt, IntoHostFunction, IntoJs, Kind, Realm, Rest, Schedule, ScheduleError, Stats, TIERS,
    Termination, TierChoice, TierMissing, has_executable_memory, not_utf8,
};
