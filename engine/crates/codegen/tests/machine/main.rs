//! Machine code, made and run.

mod ops;
mod random;
mod run;
mod spill_all;
mod support;
