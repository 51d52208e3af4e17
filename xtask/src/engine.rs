//! One engine process that runs programs one after another, and every way in which it can go wrong.
//!
//! Each read has a deadline and a size limit, because the engine under test may hang, crash, flood its output or print
//! garbage. Whatever happens is charged to the request in flight; the caller starts a new process for the rest.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::error::{Context, Result};
use crate::fail;
use crate::process::status_name;
use crate::protocol::{Hello, Request, Response};

/// How long an engine may take to print its first line, emulator included.
const HELLO_TIME_MAX: Duration = Duration::from_secs(30);

/// How long an engine may take to die after its output has ended.
const DEATH_TIME_MAX: Duration = Duration::from_secs(10);

/// The end of standard error that is kept for reports.
const STDERR_BYTES_MAX: usize = 8 << 10;

/// A running engine process.
#[derive(Debug)]
pub struct Engine {
    child: Child,
    stdin: ChildStdin,
    lines: Receiver<Line>,
    stderr: Arc<Mutex<Vec<u8>>>,
    /// The first line it printed.
    pub hello: Hello,
}

/// What became of one request.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// The engine answered.
    Response(Box<Response>),
    /// The process ended; with how, and the end of its standard error.
    Crash(String),
    /// No answer within the hard limit; the process was killed.
    Hang,
    /// The line was longer than any answer may be; the process was killed.
    Flood,
    /// A line that is no answer to this request; the process was killed.
    Garbage(String),
}

#[derive(Debug)]
enum Line {
    Text(Vec<u8>),
    TooLong,
    End,
}

impl Engine {
    /// Starts `command` and reads its first line. Answers longer than `line_bytes_max` count as [`Answer::Flood`].
    pub fn start(mut command: Command, line_bytes_max: usize) -> Result<Self> {
        let shown = crate::process::display(&command);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .context(|| format!("cannot start `{shown}`"))?;
        let (Some(stdin), Some(stdout), Some(stderr)) =
            (child.stdin.take(), child.stdout.take(), child.stderr.take())
        else {
            fail!("`{shown}` has no pipes");
        };
        // One line at a time: an engine that floods is stopped by its full pipe rather than by our memory.
        let (sender, lines) = sync_channel(1);
        std::thread::spawn(move || {
            let mut reader = BufReader::new(stdout);
            loop {
                let line = read_line(&mut reader, line_bytes_max);
                let last = !matches!(line, Line::Text(_));
                if sender.send(line).is_err() || last {
                    break;
                }
            }
        });
        let tail = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&tail);
        std::thread::spawn(move || keep_tail(stderr, &kept));
        let hello = Hello {
            hello: String::new(),
            version: String::new(),
            arch: String::new(),
            tiers: vec![],
            jit: false,
        };
        let mut engine = Self { child, stdin, lines, stderr: tail, hello };
        engine.hello = match engine.lines.recv_timeout(HELLO_TIME_MAX) {
            Ok(Line::Text(line)) => serde_json::from_slice(&line).context(|| {
                format!("`{shown}` should first print its hello, and printed {}", excerpt(&line))
            })?,
            Ok(Line::TooLong) => {
                fail!("`{shown}` should first print its hello, and printed a line without end")
            }
            Ok(Line::End) | Err(RecvTimeoutError::Disconnected) => {
                fail!("`{shown}` ended before its hello: {}", engine.death())
            }
            Err(RecvTimeoutError::Timeout) => {
                fail!("`{shown}` printed no hello within {} s", HELLO_TIME_MAX.as_secs())
            }
        };
        Ok(engine)
    }

    /// As [`Engine::start`], with room for the answers of programs that may print so much: JSON writes a byte as at most six.
    pub fn for_outputs(command: Command, output_bytes: u64) -> Result<Self> {
        Self::start(command, output_bytes as usize * 6 + (1 << 20))
    }

    /// Runs one program; `time` is the harness's own limit, beyond the program's. After anything other than
    /// [`Answer::Response`] the process is of no more use.
    pub fn ask(&mut self, request: &Request, time: Duration) -> Answer {
        let Ok(mut line) = serde_json::to_vec(request) else {
            return Answer::Garbage("the request cannot be written as JSON".to_string());
        };
        line.push(b'\n');
        // A failed write means that the process is gone, which the read below finds and names.
        let _ = self.stdin.write_all(&line).and_then(|()| self.stdin.flush());
        match self.lines.recv_timeout(time) {
            Ok(Line::Text(line)) => match serde_json::from_slice::<Response>(&line) {
                Ok(response) if response.id == request.id => Answer::Response(Box::new(response)),
                Ok(response) => Answer::Garbage(format!("an answer to `{}`", response.id)),
                Err(cause) => Answer::Garbage(format!("{} ({cause})", excerpt(&line))),
            },
            Ok(Line::TooLong) => Answer::Flood,
            Ok(Line::End) | Err(RecvTimeoutError::Disconnected) => Answer::Crash(self.death()),
            Err(RecvTimeoutError::Timeout) => Answer::Hang,
        }
    }

    /// How the process ended and what it last said on standard error.
    fn death(&mut self) -> String {
        let started = Instant::now();
        let how = loop {
            match self.child.try_wait() {
                Ok(Some(status)) => break status_name(status),
                Ok(None) if started.elapsed() < DEATH_TIME_MAX => {
                    std::thread::sleep(Duration::from_millis(1))
                }
                Ok(None) => break "closed its output and went on running".to_string(),
                Err(cause) => break cause.to_string(),
            }
        };
        // The reader of standard error may be a moment behind the end of the process.
        std::thread::sleep(Duration::from_millis(20));
        let stderr = self.stderr.lock().map(|tail| String::from_utf8_lossy(&tail).trim().to_string());
        match stderr {
            Ok(stderr) if !stderr.is_empty() => format!("{how}\n{stderr}"),
            _ => how,
        }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        // Both fail only for a process that has ended, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read_line(reader: &mut impl BufRead, bytes_max: usize) -> Line {
    let mut line = Vec::new();
    match reader.by_ref().take(bytes_max as u64 + 1).read_until(b'\n', &mut line) {
        // A line cut off by the end of the stream is what a crash in mid-print leaves; the crash is the news.
        _ if line.len() > bytes_max => Line::TooLong,
        Ok(_) if line.last() == Some(&b'\n') => Line::Text(line),
        _ => Line::End,
    }
}

fn keep_tail(mut stream: impl Read, kept: &Mutex<Vec<u8>>) {
    let mut buffer = [0; 4096];
    while let Ok(n @ 1..) = stream.read(&mut buffer) {
        let Ok(mut kept) = kept.lock() else { return };
        kept.extend_from_slice(&buffer[..n]);
        let excess = kept.len().saturating_sub(STDERR_BYTES_MAX);
        kept.drain(..excess);
    }
}

fn excerpt(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line);
    let short: String = text.trim_end().chars().take(200).collect();
    format!("`{}`", short.escape_debug())
}
