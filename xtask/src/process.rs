//! Child processes with limits on time and output, and what their exit status means.
//!
//! Children stay in the harness's own process group and their standard input is a pipe: Ctrl-C at a terminal reaches
//! them all, and when the harness alone is killed, an engine reads the end of its input and stops after the program
//! in flight (which its time limit bounds). That needs neither a signal handler nor unsafe code.

use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::error::{Context, Result};

/// How many processes run at once: one a core where nobody says.
pub fn workers(jobs: Option<usize>) -> usize {
    jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from))
}

/// How a limited command ended.
#[derive(Debug)]
pub struct Finished {
    /// Its exit status; that of the kill if `timed_out`.
    pub status: ExitStatus,
    /// Standard output, up to the limit.
    pub stdout: Vec<u8>,
    /// Standard error, up to the limit.
    pub stderr: Vec<u8>,
    /// It ran longer than allowed and was killed.
    pub timed_out: bool,
    /// It printed more than allowed; the rest was read and thrown away.
    pub truncated: bool,
    /// Wall time from start to end.
    pub elapsed: Duration,
}

/// Runs `command` without input until it ends or `time` is over, keeping at most `output_bytes_max` of each stream.
pub fn run_limited(mut command: Command, time: Duration, output_bytes_max: usize) -> Result<Finished> {
    let shown = display(&command);
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context(|| format!("cannot start `{shown}`"))?;
    let stdout = collect(child.stdout.take(), output_bytes_max);
    let stderr = collect(child.stderr.take(), output_bytes_max);
    let (status, timed_out) =
        wait_limited(&mut child, started, time).context(|| format!("waiting for `{shown}`"))?;
    let elapsed = started.elapsed();
    let (stdout, more_out) = stdout.join().unwrap_or_default();
    let (stderr, more_err) = stderr.join().unwrap_or_default();
    Ok(Finished { status, stdout, stderr, timed_out, truncated: more_out || more_err, elapsed })
}

/// Waits by polling: the standard library has no wait with a limit, and a millisecond does not matter here.
fn wait_limited(child: &mut Child, started: Instant, time: Duration) -> std::io::Result<(ExitStatus, bool)> {
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok((status, false));
        }
        if started.elapsed() >= time {
            child.kill()?;
            return Ok((child.wait()?, true));
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn collect(stream: Option<impl Read + Send + 'static>, bytes_max: usize) -> JoinHandle<(Vec<u8>, bool)> {
    std::thread::spawn(move || {
        let mut kept = Vec::new();
        let mut more = false;
        let Some(mut stream) = stream else { return (kept, more) };
        let mut buffer = [0; 8192];
        // Reading goes on past the limit, or the child would block on a full pipe and look like a hang.
        while let Ok(n @ 1..) = stream.read(&mut buffer) {
            let room = bytes_max.saturating_sub(kept.len());
            kept.extend_from_slice(&buffer[..n.min(room)]);
            more |= n > room;
        }
        (kept, more)
    })
}

/// An exit status in words: `exit code 2`, `SIGSEGV`.
pub fn status_name(status: ExitStatus) -> String {
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("exit code {code}"),
        (None, Some(signal)) => signal_name(signal),
        (None, None) => "an unknown end".to_string(),
    }
}

/// The signals whose numbers agree between Linux and macOS and that a broken engine dies by, and `signal N` else.
fn signal_name(signal: i32) -> String {
    match signal {
        2 => "SIGINT".to_string(),
        4 => "SIGILL".to_string(),
        5 => "SIGTRAP".to_string(),
        6 => "SIGABRT".to_string(),
        8 => "SIGFPE".to_string(),
        9 => "SIGKILL".to_string(),
        11 => "SIGSEGV".to_string(),
        13 => "SIGPIPE".to_string(),
        15 => "SIGTERM".to_string(),
        _ => format!("signal {signal}"),
    }
}

/// A command as one can paste it into a shell.
pub fn display(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| quote(&word.to_string_lossy())).collect::<Vec<_>>().join(" ")
}

/// Quotes a word for a POSIX shell, only where it needs it.
pub fn quote(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_=+./,:@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_string()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// The whole path of a program on `PATH`, or none.
pub fn which(program: &str) -> Option<std::path::PathBuf> {
    if program.contains('/') {
        return Some(program.into()).filter(|path: &std::path::PathBuf| path.is_file());
    }
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_command_that_runs_too_long_is_killed() {
        let finished = run_limited(shell("exec sleep 30"), Duration::from_millis(50), 100).unwrap();
        assert!(finished.timed_out);
        assert_eq!(status_name(finished.status), "SIGKILL");
        assert!(finished.elapsed < Duration::from_secs(10));
    }

    #[test]
    fn output_past_the_limit_is_dropped_and_said() {
        let finished = run_limited(shell("yes | head -c 1000000"), Duration::from_secs(20), 100).unwrap();
        assert_eq!(finished.stdout.len(), 100);
        assert!(finished.truncated && finished.status.success());
    }

    #[test]
    fn words_are_quoted_only_where_a_shell_needs_it() {
        assert_eq!(quote("max,pauth-impdef=on"), "max,pauth-impdef=on");
        assert_eq!(quote("it's"), r"'it'\''s'");
        assert_eq!(quote(""), "''");
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = run_limited(Command::new("/no/such/engine"), Duration::from_secs(1), 1).unwrap_err();
        assert!(error.to_string().starts_with("cannot start `/no/such/engine`:"), "{error}");
    }
}
