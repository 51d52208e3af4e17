//! The heap: cells in size-class blocks, marked incrementally, swept lazily.
//!
//! Precise inside the heap, conservative on the machine stack, non-moving (JavaScriptCore's Riptide is the reference).

pub mod cell;
