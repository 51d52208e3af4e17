//! Running on a stack that is as large everywhere.

use std::sync::mpsc::{Receiver, Sender, channel};
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

/// A thread with a large stack that does one piece of work after the other. Making one for each costs as much as an engine, and under an emulator, which
/// keeps books on each page of the stack, several times that.
pub struct Worker<I, O> {
    work: fn(I) -> O,
    thread: Option<(Sender<I>, Receiver<O>)>,
}

/// The work panicked.
pub struct Panicked;

impl<I: Send + 'static, O: Send + 'static> Worker<I, O> {
    /// None runs before there is work.
    pub fn new(work: fn(I) -> O) -> Worker<I, O> {
        Worker { work, thread: None }
    }

    /// Does one piece of work; where that panics, the next gets a thread of its own.
    pub fn run(&mut self, input: I) -> std::result::Result<O, Panicked> {
        let (inputs, outputs) = match self.thread.take() {
            Some(thread) => thread,
            None => self.start(),
        };
        if inputs.send(input).is_err() {
            return Err(Panicked);
        }
        // The thread's end of the channel goes when it unwinds.
        let output = outputs.recv().map_err(|_| Panicked)?;
        self.thread = Some((inputs, outputs));
        Ok(output)
    }

    fn start(&self) -> (Sender<I>, Receiver<O>) {
        let work = self.work;
        let ((inputs, taken), (given, outputs)) = (channel::<I>(), channel());
        let thread = Builder::new().stack_size(STACK_BYTES).spawn(move || {
            for input in taken {
                if given.send(work(input)).is_err() {
                    return;
                }
            }
        });
        match thread {
            Ok(_) => (inputs, outputs),
            Err(error) => panic!("the system refused a thread: {error}"),
        }
    }
}
