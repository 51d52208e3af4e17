//! `cargo xtask test --subject NAME`: other engines in the place of ours, as commands named in `ci/subjects.toml`.
//!
//! A subject is one lane whose configurations are sets of flags. Plans, verdicts and reports are those of our own engine;
//! only how a program is run differs, a process for each.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde::Deserialize;
use toml::Spanned;

use crate::engine::Answer;
use crate::error::{Context, Result};
use crate::lanes::Lane;
use crate::matrix::{Config, Cpus, Set};
use crate::protocol::{Hello, Request, Response, Status, Thrown};
use crate::{fail, process};

/// Where the subjects stand, from the root.
pub const SUBJECTS_PATH: &str = "ci/subjects.toml";

/// How long an engine may take to tell its version.
const VERSION_TIME_MAX: Duration = Duration::from_secs(10);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Subjects {
    #[serde(default)]
    subject: Vec<Subject>,
}

/// An engine that is run by a command.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// As in `--subject`.
    pub name: String,
    /// The command that prints its version on the first line.
    pub version: Vec<String>,
    /// The command for one program, with `{flags}`, `{file}` and `{output_bytes}` to be filled in.
    pub command: Vec<String>,
    /// How much longer than the matrix says its programs may take.
    #[serde(rename = "time-factor")]
    time_factor: Option<u64>,
    /// Its tiers, chosen by flags.
    config: Vec<SubjectConfig>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct SubjectConfig {
    name: Spanned<String>,
    flags: Vec<String>,
}

/// Reads the subject called `name`.
pub fn load(root: &Path, name: &str) -> Result<Subject> {
    let path = root.join(SUBJECTS_PATH);
    let text = fs::read_to_string(&path).context(|| format!("cannot read {SUBJECTS_PATH}"))?;
    let subjects = parse(&text)?;
    let known: Vec<&str> = subjects.iter().map(|subject| subject.name.as_str()).collect();
    match subjects.iter().find(|subject| subject.name == name) {
        Some(subject) => Ok(subject.clone()),
        None => fail!("no subject `{name}` in {SUBJECTS_PATH}; it has {}", known.join(", ")),
    }
}

fn parse(text: &str) -> Result<Vec<Subject>> {
    let subjects: Subjects = match toml::from_str(text) {
        Ok(subjects) => subjects,
        Err(error) => fail!("{SUBJECTS_PATH}: {error}"),
    };
    for subject in &subjects.subject {
        let name = &subject.name;
        if !subject.command.iter().any(|word| word.contains("{file}")) {
            fail!("{SUBJECTS_PATH}: the command of `{name}` names no {{file}}");
        }
        if subject.version.is_empty() || subject.config.is_empty() {
            fail!("{SUBJECTS_PATH}: `{name}` needs a version command and at least one configuration");
        }
        let spaced = |config: &&SubjectConfig| config.flags.iter().any(|flag| flag.contains(' '));
        if let Some(config) = subject.config.iter().find(spaced) {
            fail!("{SUBJECTS_PATH}: a flag of `{name} {}` holds a space", config.name.get_ref());
        }
    }
    Ok(subjects.subject)
}

impl Subject {
    /// Its configurations, whose schedules are their flags.
    pub fn configs(&self) -> Vec<Config> {
        let of = |config: &SubjectConfig| Config {
            name: config.name.clone(),
            schedule: Spanned::new(config.name.span(), config.flags.join(" ")),
            set: Set::Fast,
            cpus: Cpus::First,
            areas: vec![],
            skip_areas: vec![],
            skip_tags: vec![],
            sample: None,
            time_factor: self.time_factor,
        };
        self.config.iter().map(of).collect()
    }

    /// Its lane, and what it says of itself.
    pub fn lane(&self, root: &Path) -> Result<(Lane, Hello)> {
        let program = &self.command[0];
        let Some(binary) = process::which(program) else {
            fail!("{program}, which runs the subject `{}`, is not on PATH", self.name);
        };
        let mut command = Command::new(&self.version[0]);
        command.args(&self.version[1..]).current_dir(root);
        let finished = process::run_limited(command, VERSION_TIME_MAX, 1 << 16)?;
        let text = String::from_utf8_lossy(&finished.stdout).into_owned();
        let version = text.lines().next().unwrap_or_default().trim().to_string();
        if version.is_empty() {
            fail!("`{}` printed no version", self.version.join(" "));
        }
        println!("{} {version}", self.name);
        let lane = Lane {
            arch: self.name.clone(),
            machine: std::env::consts::ARCH.to_string(),
            cpu: version.clone(),
            first: true,
            target: None,
            prefix: vec![],
            binary,
            subject: Some(self.clone()),
        };
        let hello = Hello {
            hello: self.name.clone(),
            version,
            arch: std::env::consts::ARCH.to_string(),
            tiers: self.config.iter().map(|config| config.name.get_ref().clone()).collect(),
            jit: true,
        };
        Ok((lane, hello))
    }

    /// The words that run `path` under `flags`.
    pub fn words(&self, flags: &str, path: &str, output_bytes: u64) -> Vec<String> {
        let mut words = Vec::new();
        for word in &self.command {
            match word.as_str() {
                "{flags}" => words.extend(flags.split_whitespace().map(str::to_string)),
                word => words
                    .push(word.replace("{file}", path).replace("{output_bytes}", &output_bytes.to_string())),
            }
        }
        words
    }

    /// Runs one program. `time` is the harness's own limit, beyond the program's.
    pub fn ask(&self, root: &Path, request: &Request, time: Duration) -> Answer {
        let words = self.words(&request.schedule, &request.path, request.limits.output_bytes);
        let mut command = Command::new(&words[0]);
        command
            .args(&words[1..])
            .current_dir(root)
            .env("TZ", "UTC")
            .env("LC_ALL", "C")
            .env_remove("NODE_OPTIONS");
        let bytes_max = request.limits.output_bytes as usize + (1 << 16);
        let finished = match process::run_limited(command, time, bytes_max) {
            Ok(finished) => finished,
            Err(error) => return Answer::Crash(error.to_string()),
        };
        if finished.timed_out {
            return Answer::Hang;
        }
        if finished.truncated {
            return Answer::Flood;
        }
        if !finished.status.success() {
            let stderr = String::from_utf8_lossy(&finished.stderr);
            let tail: Vec<&str> = stderr.lines().rev().take(20).collect();
            let tail: Vec<&str> = tail.into_iter().rev().collect();
            return Answer::Crash(format!("{}\n{}", process::status_name(finished.status), tail.join("\n")));
        }
        match String::from_utf8(finished.stdout) {
            Ok(text) => Answer::Response(Box::new(response(request, &text, finished.elapsed))),
            Err(_) => Answer::Garbage("something that is not UTF-8".to_string()),
        }
    }
}

fn response(request: &Request, text: &str, elapsed: Duration) -> Response {
    let (lines, last) = match text.strip_suffix('\n').unwrap_or(text).rsplit_once('\n') {
        Some((lines, last)) => (&text[..=lines.len()], last),
        None => ("", text.trim_end_matches('\n')),
    };
    let (status, output, error) = match last.strip_prefix("uncaught ") {
        Some(name) => {
            let thrown = Thrown { name: name.to_string(), message: String::new(), stack: String::new() };
            (Status::Throw, lines.to_string(), Some(thrown))
        }
        None => (Status::Ok, text.to_string(), None),
    };
    let ms = elapsed.as_secs_f64() * 1000.0;
    Response {
        id: request.id.clone(),
        status,
        error,
        output,
        ms,
        notes: vec![],
        coverage: None,
        frames: None,
        overflowed_at: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::RequestLimits;

    fn subject(command: &[&str]) -> Subject {
        Subject {
            name: "s".to_string(),
            version: vec!["true".to_string()],
            command: command.iter().map(|word| word.to_string()).collect(),
            time_factor: None,
            config: vec![],
        }
    }

    fn ask(script: &str, flags: &str) -> Answer {
        let limits = RequestLimits { time_ms: 100, memory_bytes: 1, output_bytes: 1000 };
        let request = Request {
            id: "1".into(),
            path: "a.js".into(),
            source: None,
            schedule: flags.into(),
            limits,
            coverage: false,
        };
        let words = ["sh", "-c", script, "sh", "{flags}", "{file}", "{output_bytes}"];
        subject(&words).ask(Path::new("."), &request, Duration::from_millis(2000))
    }

    fn shown(answer: Answer) -> String {
        match answer {
            Answer::Response(response) => crate::verdict::shown(&response),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_command_is_filled_in_and_its_output_is_the_answer() {
        assert_eq!(shown(ask("echo $@", "--a  --b")), "--a --b a.js 1000\n");
        assert_eq!(shown(ask("echo $#", "")), "2\n");
        assert_eq!(shown(ask("echo 1; echo uncaught TypeError", "")), "1\nuncaught TypeError\n");
        assert_eq!(shown(ask("echo uncaught number", "")), "uncaught number\n");
        assert_eq!(shown(ask("printf 'a\\nb'", "")), "a\nb");
        assert_eq!(shown(ask("true", "")), "");
    }

    #[test]
    fn each_way_to_fail_has_its_answer() {
        assert!(matches!(ask("exit 3", ""), Answer::Crash(how) if how.starts_with("exit code 3")));
        assert!(matches!(ask("kill -SEGV $$", ""), Answer::Crash(how) if how.starts_with("SIGSEGV")));
        assert_eq!(ask("exec sleep 60", ""), Answer::Hang);
        assert_eq!(ask("head -c 200000 /dev/zero", ""), Answer::Flood);
        assert!(matches!(ask("printf '\\377'", ""), Answer::Garbage(_)));
    }

    #[test]
    fn broken_files_are_named() {
        let check = |text: &str, message: &str| {
            let error = parse(text).unwrap_err().to_string();
            assert!(error.contains(message), "{error}");
        };
        check("[[subject]]\nnam = 'x'", "line 2");
        let head = "[[subject]]\nname = 'x'\nversion = ['x']\n";
        check(&format!("{head}command = ['x']\nconfig = []"), "names no {file}");
        check(&format!("{head}command = ['x', '{{file}}']\nconfig = []"), "at least one configuration");
        let spaced = "command = ['x', '{file}']\nconfig = [{ name = 'a', flags = ['b c'] }]";
        check(&format!("{head}{spaced}"), "`x a` holds a space");
    }

    #[test]
    fn the_projects_own_file_is_sound() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        assert_eq!(load(&root, "node").unwrap().configs().len(), 4);
        let error = load(&root, "nod").unwrap_err().to_string();
        assert!(error.contains("it has node"), "{error}");
    }
}
