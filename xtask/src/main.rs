//! The harness.
#![forbid(unsafe_code)]
fn main() {}
