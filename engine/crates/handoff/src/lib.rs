//! Hands jobs to one thread, and their results back.
//!
//! One owner submits jobs, may cancel them, and takes results; one thread runs them in their order. It is a crate of its own because it is all of the engine that
//! is concurrent: it knows nothing of JavaScript, and the model checker loom tries every order of its steps ([tests/orders.rs], `cargo xtask ci loom`) without
//! the rest of the engine being built for it. One lock guards everything: a job takes milliseconds, so there is nothing to win by more.
//!
//! # Invariants
//! - A job that was taken on ends in exactly one way: its result is taken, or it is cancelled, or the worker is dropped.
//! - Once [`Worker::cancel`] has returned, no result of that job is ever given.
//! - Whenever there is a result that was not there at the last [`Worker::take`], `ready` was called after it came, or is about to be. It is called without the lock.
//! - The thread has ended when the worker is dropped.
#![forbid(unsafe_code)]

mod sync;

use std::any::Any;
use std::collections::VecDeque;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use sync::{Arc, AtomicBool, Condvar, JoinHandle, Mutex, MutexGuard, Ordering, lock, spawn, wait};

/// A job that was taken on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct JobId(u64);

/// Says whether nobody wants a job's result any more. The default is never said.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Option<Arc<AtomicBool>>);

impl Cancel {
    /// Whether to stop; where it is said too late nothing is lost but time.
    pub fn is_cancelled(&self) -> bool {
        self.0.as_ref().is_some_and(|flag| flag.load(Ordering::Relaxed))
    }
}

/// What a job that panicked panicked with.
pub type Panic = Box<dyn Any + Send>;

/// What a job came to.
pub type Done<R> = (JobId, Result<R, Panic>);

/// The owner's end.
pub struct Worker<J: Send + 'static, R: Send + 'static> {
    shared: Arc<Shared<J, R>>,
    thread: Option<JoinHandle<()>>,
}

struct Shared<J, R> {
    state: Mutex<State<J, R>>,
    /// There is a job, or it is the end.
    wake: Condvar,
}

struct State<J, R> {
    queue: VecDeque<(JobId, J)>,
    running: Option<(JobId, Arc<AtomicBool>)>,
    done: Vec<Done<R>>,
    next: u64,
    capacity: usize,
    ends: bool,
}

impl<J: Send + 'static, R: Send + 'static> Worker<J, R> {
    /// Starts the thread, which `run`s jobs and calls `ready` after each whose result is wanted. `capacity` is how many jobs may wait. An error where the system
    /// refuses a thread.
    pub fn start(
        capacity: usize,
        stack_bytes: usize,
        mut run: impl FnMut(J, &Cancel) -> R + Send + 'static,
        ready: impl Fn() + Send + 'static,
    ) -> io::Result<Worker<J, R>> {
        let state =
            State { queue: VecDeque::new(), running: None, done: Vec::new(), next: 0, capacity, ends: false };
        let shared = Arc::new(Shared { state: Mutex::new(state), wake: Condvar::new() });
        let own = shared.clone();
        let thread = spawn(stack_bytes, move || {
            while let Some((id, job, cancel)) = own.next() {
                let result = catch_unwind(AssertUnwindSafe(|| run(job, &cancel)));
                if own.finish(id, result) {
                    ready();
                }
            }
        })?;
        Ok(Worker { shared, thread: Some(thread) })
    }

    /// Takes a job on, or gives it back where too many wait.
    pub fn submit(&self, job: J) -> Result<JobId, J> {
        let mut state = self.shared.lock();
        if state.queue.len() >= state.capacity {
            return Err(job);
        }
        let id = JobId(state.next);
        state.next += 1;
        state.queue.push_back((id, job));
        drop(state);
        self.shared.wake.notify_one();
        Ok(id)
    }

    /// Nobody wants the result any more: there will be none.
    pub fn cancel(&self, id: JobId) {
        let mut state = self.shared.lock();
        state.queue.retain(|(other, _)| *other != id);
        state.done.retain(|(other, _)| *other != id);
        if let Some((_, flag)) = state.running.take_if(|(other, _)| *other == id) {
            flag.store(true, Ordering::Relaxed);
        }
    }

    /// The results since the last call, in the order of their jobs.
    pub fn take(&self) -> Vec<Done<R>> {
        std::mem::take(&mut self.shared.lock().done)
    }

    /// How many jobs wait or run, and how many results wait.
    pub fn under_way(&self) -> usize {
        let state = self.shared.lock();
        state.queue.len() + usize::from(state.running.is_some()) + state.done.len()
    }
}

impl<J: Send + 'static, R: Send + 'static> Drop for Worker<J, R> {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        state.ends = true;
        state.queue.clear();
        if let Some((_, flag)) = state.running.take() {
            flag.store(true, Ordering::Relaxed);
        }
        drop(state);
        self.shared.wake.notify_one();
        if let Some(thread) = self.thread.take() {
            // A job's panic was caught; what could still panic is `ready`, and then there is nobody left to tell.
            let _ = thread.join();
        }
    }
}

impl<J, R> Shared<J, R> {
    fn lock(&self) -> MutexGuard<'_, State<J, R>> {
        lock(&self.state)
    }

    /// Waits for the next job; none at the end.
    fn next(&self) -> Option<(JobId, J, Cancel)> {
        let mut state = self.lock();
        loop {
            if state.ends {
                return None;
            }
            if let Some((id, job)) = state.queue.pop_front() {
                let flag = Arc::new(AtomicBool::new(false));
                state.running = Some((id, flag.clone()));
                return Some((id, job, Cancel(Some(flag))));
            }
            state = wait(&self.wake, state);
        }
    }

    /// Whether the result is wanted.
    fn finish(&self, id: JobId, result: Result<R, Panic>) -> bool {
        let mut state = self.lock();
        // Who cancels a job takes it from here.
        let wanted = state.running.take_if(|(running, _)| *running == id).is_some();
        if wanted {
            state.done.push((id, result));
        }
        wanted
    }
}

#[cfg(all(test, not(loom)))]
mod tests;
