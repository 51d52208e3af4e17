//! How far a run is: a bar at a terminal, a line now and then elsewhere.

use std::io::IsTerminal;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Between two plain lines.
const PLAIN_INTERVAL: Duration = Duration::from_secs(10);

/// Counts cells; shared by all workers.
pub struct Progress {
    bar: Option<ProgressBar>,
    all: usize,
    done: AtomicUsize,
    failed: AtomicUsize,
    printed: Mutex<Instant>,
}

impl Progress {
    /// For `all` cells.
    pub fn new(all: usize) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let style = ProgressStyle::with_template(
                "{bar:40} {pos}/{len} cells, {msg}, {elapsed} of about {duration}",
            );
            ProgressBar::new(all as u64)
                .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
                .with_message("0 failed")
        });
        Self {
            bar,
            all,
            done: AtomicUsize::new(0),
            failed: AtomicUsize::new(0),
            printed: Mutex::new(Instant::now()),
        }
    }

    /// One more cell is done; `what` names it if it failed.
    pub fn step(&self, failed: bool, what: impl FnOnce() -> String) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let failures = self.failed.fetch_add(usize::from(failed), Ordering::Relaxed) + usize::from(failed);
        match &self.bar {
            Some(bar) => {
                bar.inc(1);
                if failed {
                    bar.set_message(format!("{failures} failed"));
                    bar.println(what());
                }
            }
            None => {
                if failed {
                    eprintln!("{}", what());
                }
                let Ok(mut printed) = self.printed.lock() else { return };
                if printed.elapsed() >= PLAIN_INTERVAL {
                    *printed = Instant::now();
                    eprintln!("{done}/{} cells, {failures} failed", self.all);
                }
            }
        }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
