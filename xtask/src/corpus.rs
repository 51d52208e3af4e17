//! The corpus: `corpus/<area>/<name>.js` and the recorded answer beside it, `<name>.out`.
//!
//! An answer holds the lines a program prints. If an exception ends the program, a last line `uncaught TypeError`
//! names its constructor (messages differ between engines and are never compared; for a thrown primitive it names
//! its type, as in `uncaught number`). If a limit ends it, that line is `stopped timeout`, `stopped memory` or
//! `stopped output-limit`; such an answer is written by hand.
//!
//! The comment lines that open a program may hold directives, each at most once:
//!
//! ```text
//! // tags: slow, deep-recursion
//! // limits: time_ms=20000, memory_bytes=67108864
//! // configs: skip=interp-gc,baseline-gc why=allocates a million objects
//! // answer: by-hand why=node has no memory limit
//! ```

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Context, Result};
use crate::fail;

/// The extension of a recorded answer.
pub const ANSWER_EXTENSION: &str = "out";

/// One program of the corpus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// `area/name`, by which filters choose it.
    pub name: String,
    /// `area`: the folders between `corpus` and the file.
    pub area: String,
    /// From the root, as in `corpus/area/name.js`.
    pub path: PathBuf,
    /// What its head says.
    pub directives: Directives,
}

/// What the comment lines that open a program say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Directives {
    /// Words that the matrix refers to.
    pub tags: Vec<String>,
    /// Its own limits, where the matrix's do not fit.
    pub limits: OwnLimits,
    /// Configurations it does not take part in, and why.
    pub skip: Vec<String>,
    /// Its answer was written by hand, for this reason.
    pub by_hand: Option<String>,
}

/// Limits of one program in place of the matrix's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OwnLimits {
    /// Milliseconds of run time.
    pub time_ms: Option<u64>,
    /// Bytes of heap.
    pub memory_bytes: Option<u64>,
    /// Bytes printed.
    pub output_bytes: Option<u64>,
}

impl Program {
    /// The recorded answer's path from the root.
    pub fn answer_path(&self) -> PathBuf {
        self.path.with_extension(ANSWER_EXTENSION)
    }

    /// The recorded answer.
    pub fn answer(&self, root: &Path) -> Result<String> {
        let path = self.answer_path();
        match fs::read_to_string(root.join(&path)) {
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => fail!(
                "{} has no recorded answer {}; make it with `cargo xtask corpus record {}`",
                self.path.display(),
                path.display(),
                self.name
            ),
            other => other.context(|| format!("cannot read the recorded answer {}", path.display())),
        }
    }

    /// The name without its area.
    pub fn short_name(&self) -> &str {
        self.name.rsplit_once('/').map_or(self.name.as_str(), |(_, name)| name)
    }

    /// Whether the head lists `tag`.
    pub fn has_tag(&self, tag: &str) -> bool {
        self.directives.tags.iter().any(|own| own == tag)
    }
}

/// Reads the programs whose `area/name` contains `filter` (all without one), sorted by name. None found is an error,
/// because a run of nothing would look like a success.
pub fn load(root: &Path, filter: Option<&str>) -> Result<Vec<Program>> {
    let corpus = root.join("corpus");
    if !corpus.is_dir() {
        fail!("there is no corpus: {} is not a folder", corpus.display());
    }
    let mut files = Vec::new();
    walk(&corpus, &mut files)?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "js"));
    files.sort();
    let mut programs = Vec::new();
    for file in files {
        let path = file.strip_prefix(root).context(|| format!("{}", file.display()))?.to_path_buf();
        let inside = file.strip_prefix(&corpus).context(|| format!("{}", file.display()))?.with_extension("");
        let Some(name) = inside.to_str() else { fail!("{} is not named in UTF-8", path.display()) };
        let Some((area, _)) = name.rsplit_once('/') else {
            fail!("{} stands in no area: programs are `corpus/<area>/<name>.js`", path.display());
        };
        if filter.is_some_and(|filter| !name.contains(filter)) {
            continue;
        }
        let source = fs::read(&file).context(|| format!("cannot read {}", path.display()))?;
        let Ok(source) = String::from_utf8(source) else {
            fail!("cannot read {}: it is not UTF-8", path.display())
        };
        let directives = directives(&source).map_err(|(line, message)| {
            crate::error::Error::new(format!("{}:{line}: {message}", path.display()))
        })?;
        programs.push(Program { name: name.to_string(), area: area.to_string(), path, directives });
    }
    match (programs.is_empty(), filter) {
        (true, Some(filter)) => fail!("no program of the corpus has `{filter}` in its area/name"),
        (true, None) => fail!("the corpus {} holds no programs", corpus.display()),
        (false, _) => Ok(programs),
    }
}

/// All files below `folder`, hidden ones left out.
pub fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let entries = fs::read_dir(folder).context(|| format!("cannot read the folder {}", folder.display()))?;
    for entry in entries {
        let entry = entry.context(|| format!("cannot read the folder {}", folder.display()))?;
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let kind = entry.file_type().context(|| format!("cannot read {}", entry.path().display()))?;
        if kind.is_dir() {
            walk(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}

/// Reads the directives of a program's head; an error comes with its line, counted from 1.
fn directives(source: &str) -> std::result::Result<Directives, (usize, String)> {
    let mut found = Directives::default();
    let mut seen = Vec::new();
    for (i, line) in source.lines().enumerate() {
        let Some(comment) = line.strip_prefix("//") else { break };
        let Some((key, value)) = comment.trim().split_once(": ") else { continue };
        if !["tags", "limits", "configs", "answer"].contains(&key) {
            continue;
        }
        if seen.contains(&key) {
            return Err((i + 1, format!("a second `{key}:` line; a program has one")));
        }
        seen.push(key);
        directive(key, value, &mut found).map_err(|message| (i + 1, message))?;
    }
    Ok(found)
}

fn directive(key: &str, value: &str, found: &mut Directives) -> std::result::Result<(), String> {
    match key {
        "tags" => {
            found.tags = words(value);
            let plain =
                |tag: &String| tag.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if !found.tags.iter().all(plain) {
                return Err("tags are words of a-z, 0-9 and `-`, separated by commas".to_string());
            }
        }
        "limits" => {
            for limit in words(value) {
                let parsed = limit.split_once('=').and_then(|(name, n)| Some((name, n.parse::<u64>().ok()?)));
                let limits = &mut found.limits;
                match parsed {
                    Some(("time_ms", n)) => limits.time_ms = Some(n),
                    Some(("memory_bytes", n)) => limits.memory_bytes = Some(n),
                    Some(("output_bytes", n)) => limits.output_bytes = Some(n),
                    _ => {
                        return Err(format!(
                            "limit `{limit}`: expected time_ms=N, memory_bytes=N or output_bytes=N"
                        ));
                    }
                }
            }
        }
        "configs" => {
            let (names, _) = reason(value, "skip=").ok_or("expected `configs: skip=NAME,NAME why=REASON`")?;
            found.skip = words(names);
        }
        "answer" => {
            let (rest, why) = reason(value, "by-hand").ok_or("expected `answer: by-hand why=REASON`")?;
            if !rest.is_empty() {
                return Err("expected `answer: by-hand why=REASON`".to_string());
            }
            found.by_hand = Some(why.to_string());
        }
        _ => unreachable!("the caller passes the four keys"),
    }
    Ok(())
}

/// `PREFIXrest why=reason` as (rest, reason); a reason must be there.
fn reason<'a>(value: &'a str, prefix: &str) -> Option<(&'a str, &'a str)> {
    let (head, why) = value.strip_prefix(prefix)?.split_once("why=")?;
    (!why.trim().is_empty()).then(|| (head.trim(), why.trim()))
}

fn words(list: &str) -> Vec<String> {
    list.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_holds_directives_and_prose() {
        let source = "// Adds at the edge: see below.\n// tags: slow, deep-recursion\n// limits: time_ms=20000\n\
                      // configs: skip=gc1,gc7 why=too slow\nprint(1);\n// tags: not-a-head\n";
        let found = directives(source).unwrap();
        assert_eq!(found.tags, ["slow", "deep-recursion"]);
        assert_eq!(found.limits, OwnLimits { time_ms: Some(20000), ..OwnLimits::default() });
        assert_eq!(found.skip, ["gc1", "gc7"]);
        assert_eq!(found.by_hand, None);
        let by_hand = directives("// answer: by-hand why=node has no limit\n").unwrap().by_hand;
        assert_eq!(by_hand.as_deref(), Some("node has no limit"));
    }

    #[test]
    fn a_broken_directive_is_an_error_with_its_line() {
        let check = |source: &str, line: usize, message: &str| {
            let (at, text) = directives(source).unwrap_err();
            assert_eq!(at, line);
            assert!(text.contains(message), "{text}");
        };
        check("// x\n// limits: time=3\n", 2, "expected time_ms=N");
        check("// limits: time_ms=soon\n", 1, "expected time_ms=N");
        check("// configs: skip=gc1\n", 1, "why=REASON");
        check("// configs: only=gc1 why=x\n", 1, "skip=NAME");
        check("// answer: by-hand\n", 1, "why=REASON");
        check("// tags: a\n// tags: b\n", 2, "a second `tags:`");
        check("// tags: Slow Motion\n", 1, "tags are words");
    }
}
