//! Limits on time and output, and interrupting from other threads.
//!
//! A limit stops execution through the limit word that every function entry, back edge and long builtin checks. Time is watched by a thread
//! of its own, made when a time limit is first needed: asking the clock at each check would cost every program, and a signal would be the process's.

use super::error::Termination;
use super::handle::Roots;
use crate::heap::stack::{InterruptHandle, Request};
use crate::runtime;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::io;
use std::rc::Rc;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Where text goes that a program prints.
pub(super) type Sink = Box<dyn FnMut(&str) -> io::Result<()>>;

/// What an engine, its realms and its host functions share.
pub(super) struct Shared {
    pub roots: Rc<Roots>,
    pub output: Rc<Output>,
    pub time_max: Cell<Option<Duration>>,
    interrupt: InterruptHandle,
    watchdog: RefCell<Option<Watchdog>>,
    /// What a host function panicked with: goes on where the embedder called the engine, because nothing may unwind through compiled code.
    pub panic: RefCell<Option<Box<dyn Any + Send>>>,
}

impl Shared {
    pub(super) fn new(interrupt: InterruptHandle, output: Rc<Output>, time_max: Option<Duration>) -> Shared {
        Shared {
            roots: Rc::default(),
            output,
            time_max: Cell::new(time_max),
            interrupt,
            watchdog: RefCell::new(None),
            panic: RefCell::new(None),
        }
    }

    /// The embedder enters: limits begin to count.
    pub(super) fn arm(&self) {
        self.output.begin();
        if let Some(time) = self.time_max.get() {
            let mut watchdog = self.watchdog.borrow_mut();
            let watchdog = watchdog.get_or_insert_with(|| Watchdog::start(self.interrupt.clone()));
            watchdog.watch(time);
        }
    }

    /// The embedder's call returns.
    pub(super) fn disarm(&self) {
        if let Some(watchdog) = &*self.watchdog.borrow() {
            watchdog.rest();
        }
    }

    /// Why execution was stopped, as far as the engine itself knows, in the embedder's terms.
    pub(super) fn reason(&self, why: runtime::Termination) -> Termination {
        if let Some(why) = self.output.stopped.get() {
            return why;
        }
        match why {
            runtime::Termination::OutOfMemory => Termination::MemoryLimit,
            runtime::Termination::OutputLimit => Termination::OutputLimit,
            runtime::Termination::Interrupted => {
                let time_is_up = self.watchdog.borrow().as_ref().is_some_and(Watchdog::has_fired);
                if time_is_up { Termination::TimeLimit } else { Termination::Interrupted }
            }
        }
    }
}

/// The text a program prints, counted.
pub(super) struct Output {
    sink: RefCell<Sink>,
    bytes_max: Cell<Option<u64>>,
    bytes: Cell<u64>,
    /// Why nothing more is written in this evaluation.
    stopped: Cell<Option<Termination>>,
}

impl Output {
    pub(super) fn new(sink: Sink, bytes_max: Option<u64>) -> Output {
        Output {
            sink: RefCell::new(sink),
            bytes_max: Cell::new(bytes_max),
            bytes: Cell::new(0),
            stopped: Cell::new(None),
        }
    }

    fn begin(&self) {
        self.bytes.set(0);
        self.stopped.set(None);
    }

    /// Writes text, or nothing of it where it goes beyond the limit; then execution is stopped.
    pub(super) fn write(&self, text: &str, interrupt: &InterruptHandle) {
        if self.stopped.get().is_some() {
            return;
        }
        let bytes = self.bytes.get() + text.len() as u64;
        let why = if self.bytes_max.get().is_some_and(|max| bytes > max) {
            Termination::OutputLimit
        } else {
            self.bytes.set(bytes);
            match (self.sink.borrow_mut())(text) {
                Ok(()) => return,
                Err(_) => Termination::OutputFailed,
            }
        };
        self.stopped.set(Some(why));
        interrupt.interrupt(Request::Terminate);
    }
}

/// Stops from any thread what an engine is running.
#[derive(Clone)]
pub struct Interrupt(pub(super) InterruptHandle);

impl Interrupt {
    /// Stops what the engine is running with [`Termination::Interrupted`]. Does nothing where it runs nothing, or is gone.
    pub fn interrupt(&self) {
        self.0.interrupt(Request::Terminate);
    }
}

impl std::fmt::Debug for Interrupt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Interrupt")
    }
}

/// A thread that interrupts an engine when its time is up.
struct Watchdog {
    shared: Arc<(Mutex<Watch>, Condvar)>,
    thread: Option<JoinHandle<()>>,
}

enum Watch {
    Resting { fired: bool },
    Until(Instant),
    Ended,
}

impl Watchdog {
    fn start(interrupt: InterruptHandle) -> Watchdog {
        let shared = Arc::new((Mutex::new(Watch::Resting { fired: false }), Condvar::new()));
        let for_thread = shared.clone();
        let thread = std::thread::Builder::new().name("watchdog".to_owned()).spawn(move || {
            let (watch, changed) = &*for_thread;
            let mut watch = lock(watch);
            loop {
                let woken = match *watch {
                    Watch::Ended => return,
                    Watch::Resting { .. } => changed.wait(watch),
                    Watch::Until(deadline) => {
                        let left = deadline.saturating_duration_since(Instant::now());
                        if left.is_zero() {
                            // Under the lock, so that no interrupt can come after `rest` has returned.
                            interrupt.interrupt(Request::Terminate);
                            *watch = Watch::Resting { fired: true };
                            continue;
                        }
                        changed
                            .wait_timeout(watch, left)
                            .map(|(watch, _)| watch)
                            .map_err(|poisoned| std::sync::PoisonError::new(poisoned.into_inner().0))
                    }
                };
                watch = woken.unwrap_or_else(|poisoned| poisoned.into_inner());
            }
        });
        match thread {
            Ok(thread) => Watchdog { shared, thread: Some(thread) },
            Err(error) => panic!("the system refused the thread that watches the time limit: {error}"),
        }
    }

    fn set(&self, to: Watch) {
        *lock(&self.shared.0) = to;
        self.shared.1.notify_one();
    }

    fn watch(&self, time: Duration) {
        // A limit beyond what the clock can hold is none.
        if let Some(deadline) = Instant::now().checked_add(time) {
            self.set(Watch::Until(deadline));
        }
    }

    fn rest(&self) {
        self.set(Watch::Resting { fired: false });
    }

    fn has_fired(&self) -> bool {
        matches!(*lock(&self.shared.0), Watch::Resting { fired: true })
    }
}

fn lock(watch: &Mutex<Watch>) -> MutexGuard<'_, Watch> {
    watch.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

impl Drop for Watchdog {
    fn drop(&mut self) {
        self.set(Watch::Ended);
        if let Some(thread) = self.thread.take() {
            // It panics nowhere; and if it did, there is nothing left to watch.
            let _ = thread.join();
        }
    }
}
