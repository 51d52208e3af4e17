//! Running on a stack that is as large everywhere.

use std::thread::{Builder, Result};

/// Native recursion has the engine's own limit; the stack is large enough for that in every build.
const STACK_BYTES: usize = 256 << 20;

/// Runs `work` on a thread with a large stack. An error where it panicked.
pub fn run<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T> {
    std::thread::scope(|scope| match Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, work) {
        Ok(thread) => thread.join(),
        Err(error) => panic!("the system refused a thread: {error}"),
    })
}
