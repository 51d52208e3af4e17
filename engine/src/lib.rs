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
    Architecture, CompileError, CompileErrorKind, Engine, EngineBuilder, Error, ErrorKind, Exception,
    FromArgument, FromJs, Handle, IcCase, IcSite, IcState, Interrupt, IntoHostFunction, IntoJs, Kind,
    ListingOptions, Realm, Rest, Schedule, ScheduleError, ShapeNode, ShapeReport, Stats, TIERS, Termination,
    TierChoice, TierMissing, has_executable_memory, list, not_utf8,
};
