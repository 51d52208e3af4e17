//! The harness: it builds the engine for every architecture, runs the corpus in every cell, and says where two disagree.
//!
//! It links none of the engine's crates. It drives built binaries through a line protocol ([`protocol`]), so a defect
//! in the engine can crash a cell but never the harness, and any other engine that speaks the protocol can be driven.
//!
//! # Invariants
//! - No cell is skipped in silence: what was not run is counted and named, and a run of zero cells is an error.
//! - No path ends with exit code 0 unless everything that was asked for ran and agreed.
#![forbid(unsafe_code)]

pub mod answers;
pub mod bench;
pub mod chain;
pub mod ci;
pub mod corpus;
pub mod cross;
pub mod diff;
pub mod engine;
pub mod error;
pub mod fuzz;
pub mod interrupt;
pub mod ir;
pub mod lanes;
pub mod matrix;
pub mod page;
pub mod plan;
pub mod process;
pub mod progress;
pub mod protocol;
pub mod report;
pub mod run;
pub mod selftest;
pub mod setup;
pub mod subjects;
pub mod tidy;
pub mod verdict;
