//! What a cell showed and whether that is right.
//!
//! A program shows its printed lines and its ending; [`shown`] writes both in the form of a recorded answer, so that
//! all oracles are compared as equal texts. Messages and stacks are never part of it.

use std::fmt;

use crate::engine::Answer;
use crate::matrix::Config;
use crate::protocol::{Frames, Response, Status};

/// How a cell came out. Everything but [`Class::Passed`] is a failure of this name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// It showed the recorded answer.
    Passed,
    /// It showed something else.
    Mismatch,
    /// The engine process ended.
    Crash,
    /// The engine did not answer, not even beyond its own time limit.
    Hang,
    /// The engine's answer had no end.
    TooMuchOutput,
    /// The engine answered something that is not the protocol.
    Garbage,
    /// The engine does not have a feature the program uses.
    Unsupported,
    /// The engine could not make sense of the harness's request.
    BadRequest,
    /// The engine found a defect in itself.
    InternalError,
    /// The program ran into its time limit.
    Timeout,
    /// The program ran into its memory limit.
    Memory,
    /// The program ran into its output limit.
    OutputLimit,
    /// The tier under test did not run: executable memory was refused although the schedule does not ask for it.
    Fallback,
    /// It failed after other programs in the same process and passed alone.
    FlakyInBatch,
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Passed => "passed",
            Self::Mismatch => "mismatch",
            Self::Crash => "crash",
            Self::Hang => "hang",
            Self::TooMuchOutput => "too-much-output",
            Self::Garbage => "garbage",
            Self::Unsupported => "unsupported",
            Self::BadRequest => "bad-request",
            Self::InternalError => "internal-error",
            Self::Timeout => "timeout",
            Self::Memory => "memory",
            Self::OutputLimit => "output-limit",
            Self::Fallback => "fallback",
            Self::FlakyInBatch => "flaky-in-batch",
        })
    }
}

/// A class with what the program showed and what a person wants to know besides.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// How it came out.
    pub class: Class,
    /// Its output and ending, in the form of a recorded answer.
    pub shown: String,
    /// Messages, stacks, signals: for a person, never compared.
    pub detail: String,
    /// Milliseconds, as the engine says.
    pub ms: f64,
}

/// The word of a schedule that asks for digests of frames.
pub fn frames_word(schedule: &str) -> Option<&str> {
    schedule.split(',').find(|word| word.starts_with("frames="))
}

/// What is to be said where both took a digest of their frames and the two are not the same.
pub fn frames_differ(base: Option<&Frames>, found: Option<&Frames>) -> Option<String> {
    let (base, found) = base.zip(found).filter(|(base, found)| base != found)?;
    Some(format!(
        "the frames differ: {} points and {} in T0, {} and {} here",
        base.points, base.hash, found.points, found.hash
    ))
}

/// Judges an engine's answer against the recorded one.
pub fn judge(answer: &Answer, expected: &str, config: &Config) -> Verdict {
    let of = |class, detail: String| Verdict { class, shown: String::new(), detail, ms: 0.0 };
    match answer {
        Answer::Response(response) => judge_response(response, expected, config),
        Answer::Crash(how) => of(Class::Crash, how.clone()),
        Answer::Hang => of(Class::Hang, "no answer beyond the engine's own time limit".to_string()),
        Answer::Flood => {
            of(Class::TooMuchOutput, "the engine's answer is longer than any may be".to_string())
        }
        Answer::Garbage(what) => {
            of(Class::Garbage, format!("instead of an answer the engine printed {what}"))
        }
    }
}

fn judge_response(response: &Response, expected: &str, config: &Config) -> Verdict {
    let shown = shown(response);
    let refused = response.notes.iter().any(|note| note.starts_with("executable memory refused"));
    let class = match response.status {
        Status::BadRequest => Class::BadRequest,
        Status::InternalError => Class::InternalError,
        Status::Unsupported => Class::Unsupported,
        _ if refused && !config.has("no-jit-memory") => Class::Fallback,
        _ if shown == expected => Class::Passed,
        Status::Timeout => Class::Timeout,
        Status::Memory => Class::Memory,
        Status::OutputLimit => Class::OutputLimit,
        Status::Ok | Status::Throw | Status::SyntaxError => Class::Mismatch,
    };
    let mut detail = Vec::new();
    if let Some(error) = &response.error {
        detail.push(format!("{}: {}", error.name, error.message));
        detail.extend((!error.stack.is_empty()).then(|| error.stack.trim_end().to_string()));
    }
    detail.extend(response.notes.iter().map(|note| format!("note: {note}")));
    Verdict { class, shown, detail: detail.join("\n"), ms: response.ms }
}

/// Whether recursion may end elsewhere under a schedule than in T0: T2 builds functions into others, and each forced exit goes on in an activation of the interpreter
/// of its own.
pub fn recurses_otherwise(schedule: &str) -> bool {
    let lower = |word| matches!(word, "tier=interp" | "tier=baseline");
    schedule.contains("exits=") || !schedule.split(',').any(lower)
}

/// Whether two texts, with where a stack was first full in each, are the same up to the first of these places; no where it was full in neither. What follows depends on how
/// deep the program could recurse.
pub fn same_until_overflow(one: (&str, Option<u64>), other: (&str, Option<u64>)) -> bool {
    let Some(end) = one.1.into_iter().chain(other.1).min() else { return false };
    let (one, other) = (one.0.as_bytes().get(..end as usize), other.0.as_bytes().get(..end as usize));
    one.is_some() && one == other
}

/// Output and ending as one text, in the form of a recorded answer.
pub fn shown(response: &Response) -> String {
    let name = response.error.as_ref().map_or("an error without a name", |error| &error.name);
    let ending = match response.status {
        Status::Ok => String::new(),
        Status::Throw => format!("uncaught {name}\n"),
        Status::SyntaxError => "uncaught SyntaxError\n".to_string(),
        Status::Unsupported => "stopped unsupported\n".to_string(),
        Status::Timeout => "stopped timeout\n".to_string(),
        Status::Memory => "stopped memory\n".to_string(),
        // Where exactly the limit cut the output is the engine's affair.
        Status::OutputLimit => return "stopped output-limit\n".to_string(),
        Status::BadRequest => "stopped bad-request\n".to_string(),
        Status::InternalError => "stopped internal-error\n".to_string(),
    };
    let mut text = response.output.clone();
    if !ending.is_empty() && !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text + &ending
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::Thrown;

    #[test]
    fn what_is_printed_before_a_stack_is_full_counts() {
        let same = |one, other| same_until_overflow(one, other);
        assert!(same(("1\n31764\n", Some(2)), ("1\n31765\n", Some(2))));
        assert!(
            same(("1\n", None), ("1\nRangeError\n", Some(2))),
            "one of them was full, elsewhere than the other"
        );
        assert!(!same(("1\n", None), ("2\nRangeError\n", Some(2))), "that was printed before");
        assert!(!same(("", None), ("2\n", Some(2))), "less was printed than before the other was full");
        assert!(!same(("1\n", None), ("2\n", None)), "none was full");
        for (schedule, otherwise) in [
            ("tier=interp", false),
            ("tier=baseline,eager", false),
            ("tier=baseline,eager,exits=3", true),
            ("tier=opt,eager", true),
            ("tier=auto,seed=1", true),
            ("seed=1", true),
        ] {
            assert_eq!(recurses_otherwise(schedule), otherwise, "{schedule}");
        }
    }

    fn response(status: Status, output: &str, name: Option<&str>) -> Response {
        let error = name.map(|name| Thrown { name: name.into(), message: "any".into(), stack: "any".into() });
        Response {
            id: "1".into(),
            status,
            error,
            output: output.into(),
            ms: 1.0,
            notes: vec![],
            coverage: None,
            frames: None,
            overflowed_at: None,
        }
    }

    fn config(schedule: &str) -> Config {
        let text = format!("name='x'\nschedule='{schedule}'\nset='fast'");
        toml::from_str(&text).unwrap()
    }

    fn class(response: &Response, expected: &str) -> Class {
        judge(&Answer::Response(Box::new(response.clone())), expected, &config("tier=baseline")).class
    }

    #[test]
    fn errors_are_compared_by_constructor_alone() {
        let threw = response(Status::Throw, "1\n", Some("TypeError"));
        assert_eq!(class(&threw, "1\nuncaught TypeError\n"), Class::Passed);
        assert_eq!(class(&threw, "1\nuncaught RangeError\n"), Class::Mismatch);
        assert_eq!(class(&threw, "1\n"), Class::Mismatch);
        let syntax = response(Status::SyntaxError, "", Some("SyntaxError"));
        assert_eq!(class(&syntax, "uncaught SyntaxError\n"), Class::Passed);
    }

    #[test]
    fn limits_pass_only_where_the_answer_says_so() {
        let stopped = response(Status::Timeout, "1\n", None);
        assert_eq!(class(&stopped, "1\nstopped timeout\n"), Class::Passed);
        assert_eq!(class(&stopped, "1\n"), Class::Timeout);
        let flooded = response(Status::OutputLimit, "aaaa", None);
        assert_eq!(class(&flooded, "stopped output-limit\n"), Class::Passed);
        assert_eq!(class(&response(Status::Memory, "", None), ""), Class::Memory);
    }

    #[test]
    fn an_engine_cannot_pass_by_giving_up() {
        assert_eq!(
            class(&response(Status::Unsupported, "", None), "stopped unsupported\n"),
            Class::Unsupported
        );
        assert_eq!(
            class(&response(Status::InternalError, "", None), "stopped internal-error\n"),
            Class::InternalError
        );
        assert_eq!(
            class(&response(Status::BadRequest, "", None), "stopped bad-request\n"),
            Class::BadRequest
        );
        let mut refused = response(Status::Ok, "1\n", None);
        refused.notes.push("executable memory refused: EACCES".to_string());
        assert_eq!(class(&refused, "1\n"), Class::Fallback);
        let asked = judge(&Answer::Response(Box::new(refused)), "1\n", &config("tier=auto,no-jit-memory"));
        assert_eq!(asked.class, Class::Passed);
    }

    #[test]
    fn frames_differ_where_both_were_digested_and_are_not_the_same() {
        let frames = |points, hash: &str| Frames { points, hash: hash.into(), last: String::new() };
        let (one, other) = (frames(2, "a"), frames(2, "b"));
        assert_eq!(frames_differ(Some(&one), Some(&one)), None);
        assert_eq!(frames_differ(None, Some(&one)), None);
        assert!(frames_differ(Some(&one), Some(&other)).is_some_and(|what| what.contains("2 and b here")));
        assert_eq!(frames_word("tier=interp,frames=3,frames-max=9"), Some("frames=3"));
        assert_eq!(frames_word("tier=interp"), None);
    }
}
