//! The abstract operations of the standard, frames, exceptions, and the state they work on.
//!
//! Everything here is a method of [`Context`]. What may throw returns [`Completion`]; the exception itself lies in the context. Built-ins call
//! JavaScript through [`Context::call`] and [`Context::construct`] alone, whatever tier runs it.

pub mod body;
pub mod call;
mod context;
pub mod convert;
pub mod digest;
mod error;
mod eval;
mod function;
mod inline_cache;
pub mod intrinsics;
pub mod iterate;
mod known;
pub mod megamorphic;
pub mod operator;
mod property;
mod regexp;
pub mod stress;

pub use call::{Args, Callback, NativeFn};
pub use context::{
    Background, Completion, Context, Hooks, HostFn, MachineState, Native, Phase, RuntimeSettings,
    Termination, Throw, frame_extent,
};
pub use intrinsics::Intrinsic;
pub use known::Known;
pub use stress::{GuardSites, Thresholds};
