//! Locks and threads: the standard library's, or those of the model checker.

#[cfg(loom)]
pub use loom::sync::{
    Arc, Condvar, Mutex, MutexGuard,
    atomic::{AtomicBool, Ordering},
};
#[cfg(loom)]
pub use loom::thread::JoinHandle;
#[cfg(not(loom))]
pub use std::sync::{
    Arc, Condvar, Mutex, MutexGuard,
    atomic::{AtomicBool, Ordering},
};
#[cfg(not(loom))]
pub use std::thread::JoinHandle;

use std::io;

/// Nothing panics while it holds the lock, so what it guards is whole.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// As [`lock`], once more after waiting.
pub fn wait<'a, T>(condvar: &Condvar, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T> {
    condvar.wait(guard).unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// A thread with a stack of its own size.
pub fn spawn(stack_bytes: usize, run: impl FnOnce() + Send + 'static) -> io::Result<JoinHandle<()>> {
    #[cfg(loom)]
    {
        let _ = stack_bytes;
        Ok(loom::thread::spawn(run))
    }
    #[cfg(not(loom))]
    std::thread::Builder::new().name("compiler".to_owned()).stack_size(stack_bytes).spawn(run)
}
