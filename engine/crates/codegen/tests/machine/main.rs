//! Machine code, made and run.

mod random;
mod run;
mod spill_all;
mod support;
