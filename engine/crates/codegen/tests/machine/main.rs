//! Machine code, made and run.

mod kernels;
mod ops;
mod random;
mod run;
mod spill_all;
mod support;
