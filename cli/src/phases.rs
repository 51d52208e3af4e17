//! Marks of phases for what counts a process's instructions from outside.
//!
//! A mark is a seek in `/dev/null` to an offset that nobody would ask for: every counter of system calls sees it as a number among the call's
//! arguments, on each architecture, and neither the program nor the engine notices. The harness's emulator plugin adds up instructions by them.

use std::fs::File;
use std::io::{self, Seek, SeekFrom};
use tierlock::{EngineBuilder, Phase};

/// The offset of the first mark; the phase's number is added.
const MARK: u64 = 0x7469_6572_6c00;

/// A file that takes marks.
#[derive(Debug)]
pub struct Marks(File);

impl Marks {
    /// Opens it.
    pub fn open() -> io::Result<Marks> {
        File::open("/dev/null").map(Marks)
    }

    /// Has the engine mark its phases. What goes before the first is start-up.
    pub fn observe(&self, builder: EngineBuilder) -> io::Result<EngineBuilder> {
        let marks = Marks(self.0.try_clone()?);
        Ok(builder.on_phase(move |phase| {
            marks.mark(match phase {
                Phase::Parse => 1,
                Phase::Compile => 2,
                Phase::Run => 3,
            });
        }))
    }

    /// Marks that the program has ended and only the process goes on.
    pub fn end(&self) {
        self.mark(4);
    }

    fn mark(&self, number: u64) {
        // A file that was opened for reading can be sought in, and where it cannot, the counter sees the attempt all the same.
        let _ = (&self.0).seek(SeekFrom::Start(MARK + number));
    }
}
