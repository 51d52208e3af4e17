//! The Tierlock JavaScript engine.

pub mod code;
pub mod frontend;
pub mod heap;
pub mod object;
pub mod value;
