//! The Tierlock JavaScript engine.

pub mod code;
