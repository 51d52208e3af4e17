//! The `tierlock` command.
fn main() {}
