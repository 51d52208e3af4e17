//! The Tierlock JavaScript engine.

pub mod code;
pub mod heap;
pub mod value;
