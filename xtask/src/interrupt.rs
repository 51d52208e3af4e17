//! Ctrl-C while cells run: what has run by then is reported, and the rest counted as not run.
//!
//! A terminal signals the whole process group, so engines end by themselves, and a worker that waits for one sees it die. What it saw is nobody's failure, and is dropped. A second
//! Ctrl-C ends the harness at once. The handler only sets a flag; it is another's code, since setting one is not safe Rust.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use crate::error::{Context, Result};

static SEEN: OnceLock<Arc<AtomicBool>> = OnceLock::new();

/// From here on the first Ctrl-C, or the first signal to end, is seen rather than obeyed.
pub fn watch() -> Result<()> {
    if SEEN.get().is_some() {
        return Ok(());
    }
    let seen = Arc::clone(SEEN.get_or_init(Arc::default));
    for signal in [SIGINT, SIGTERM] {
        // In this order: the second signal finds the flag set by the first.
        let registered = flag::register_conditional_default(signal, Arc::clone(&seen))
            .and_then(|_| flag::register(signal, Arc::clone(&seen)));
        registered.context(|| "cannot watch for Ctrl-C".to_string())?;
    }
    Ok(())
}

/// Whether it came.
pub fn seen() -> bool {
    SEEN.get().is_some_and(|seen| seen.load(Ordering::Relaxed))
}
