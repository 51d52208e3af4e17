//! Limits on time and output, and interrupting from other threads.
//!
//! A limit stops execution through the limit word that every function entry, back edge and long builtin checks. Time is watched by a thread
//! that is made when a time limit is first needed: asking the clock at each check would cost every program, and a signal would be the process's.

use super::error::Termination;
use super::handle::Roots;
use crate::heap::stack::{InterruptHandle, Request};
use crate::runtime;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::io;
use std::rc::Rc;
use std::sync::{Condvar, Mutex, MutexGuard};
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

/// Interrupts an engine when its time is up.
///
/// One thread does it for all engines of the process, because making one costs as much as half an engine. It begins with the first limit, and ends where nothing has been watched
/// for a while. While it sleeps it is woken only for what is due before it wakes anyway, so arming a limit of seconds is no system call.
struct Watchdog {
    id: u64,
}

/// How long the thread stays where there is nothing to watch, and what it sleeps at most.
const LINGER: Duration = Duration::from_secs(1);

/// What all watchdogs share.
struct Watching {
    watches: BTreeMap<u64, Watch>,
    last_id: u64,
    /// When the thread wakes by itself; none where there is no thread.
    wakes_at: Option<Instant>,
}

struct Watch {
    interrupt: InterruptHandle,
    deadline: Option<Instant>,
    fired: bool,
}

static WATCHING: Mutex<Watching> =
    Mutex::new(Watching { watches: BTreeMap::new(), last_id: 0, wakes_at: None });
static CHANGED: Condvar = Condvar::new();

fn watching() -> MutexGuard<'static, Watching> {
    WATCHING.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

impl Watching {
    /// Interrupts whatever is due; gives what is due next.
    fn fire(&mut self, now: Instant) -> Option<Instant> {
        for watch in self.watches.values_mut() {
            if watch.deadline.is_some_and(|deadline| deadline <= now) {
                // Under the lock, so that no interrupt can come after `rest` has returned.
                watch.interrupt.interrupt(Request::Terminate);
                watch.deadline = None;
                watch.fired = true;
            }
        }
        self.watches.values().filter_map(|watch| watch.deadline).min()
    }
}

/// The thread.
fn watch_all() {
    let mut state = watching();
    let mut idle = false;
    loop {
        let now = Instant::now();
        let next = state.fire(now);
        if next.is_none() && idle {
            state.wakes_at = None;
            return;
        }
        idle = next.is_none();
        let sleep = next.map_or(LINGER, |next| next.saturating_duration_since(now).min(LINGER));
        state.wakes_at = Some(now + sleep);
        let woken = CHANGED.wait_timeout(state, sleep);
        state = woken.unwrap_or_else(|poisoned| poisoned.into_inner()).0;
    }
}

impl Watchdog {
    fn start(interrupt: InterruptHandle) -> Watchdog {
        let mut state = watching();
        state.last_id += 1;
        let id = state.last_id;
        state.watches.insert(id, Watch { interrupt, deadline: None, fired: false });
        Watchdog { id }
    }

    fn watch(&self, time: Duration) {
        let now = Instant::now();
        // A limit beyond what the clock can hold is none.
        let Some(deadline) = now.checked_add(time) else { return };
        let mut state = watching();
        if let Some(watch) = state.watches.get_mut(&self.id) {
            watch.deadline = Some(deadline);
            watch.fired = false;
        }
        match state.wakes_at {
            Some(wakes_at) if deadline < wakes_at => CHANGED.notify_one(),
            Some(_) => {}
            None => {
                let thread = std::thread::Builder::new().name("watchdog".to_owned()).spawn(watch_all);
                if let Err(error) = thread {
                    drop(state);
                    panic!("the system refused the thread that watches the time limit: {error}");
                }
                state.wakes_at = Some(now);
            }
        }
    }

    fn rest(&self) {
        if let Some(watch) = watching().watches.get_mut(&self.id) {
            watch.deadline = None;
            watch.fired = false;
        }
    }

    fn has_fired(&self) -> bool {
        watching().watches.get(&self.id).is_some_and(|watch| watch.fired)
    }
}

impl Drop for Watchdog {
    fn drop(&mut self) {
        watching().watches.remove(&self.id);
    }
}
