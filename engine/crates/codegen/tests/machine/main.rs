//! Machine code, made and run.

mod far;
mod kernels;
mod large;
mod ops;
mod random;
mod run;
mod spill_all;
mod support;
