//! The Tierlock JavaScript engine.
