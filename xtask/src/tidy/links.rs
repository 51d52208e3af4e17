//! Links in the documents: those that point into the tree must lead somewhere, headings included.

use std::path::{Component, Path, PathBuf};

use super::File;

/// Links that lead nowhere. `exists` answers for files and folders by their path from the root.
pub fn check(documents: &[File], exists: impl Fn(&Path) -> bool) -> Vec<String> {
    let mut findings = Vec::new();
    for document in documents {
        for (line, target) in links(&document.text) {
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let (path, anchor) =
                target.split_once('#').map_or((target.as_str(), None), |(path, a)| (path, Some(a)));
            let to = if path.is_empty() {
                Some(PathBuf::from(&document.path))
            } else {
                resolve(&document.path, path)
            };
            let problem = match &to {
                None => Some("leads out of the tree".to_string()),
                Some(to) if !exists(to) => Some("leads nowhere".to_string()),
                Some(to) => anchor.and_then(|anchor| {
                    let there = documents.iter().find(|other| Path::new(&other.path) == to)?;
                    let known = headings(&there.text).contains(&anchor.to_string());
                    (!known).then(|| format!("names no heading of {}", there.path))
                }),
            };
            if let Some(problem) = problem {
                findings.push(format!("{}:{line}: the link `{target}` {problem}", document.path));
            }
        }
    }
    findings
}

/// The path from the root that `path` means in the document at `from`; none if it climbs out.
fn resolve(from: &str, path: &str) -> Option<PathBuf> {
    let path = path.replace("%20", " ");
    let base = if path.starts_with('/') { Path::new("") } else { Path::new(from).parent()? };
    let mut out = PathBuf::new();
    for part in base.join(path.trim_start_matches('/')).components() {
        match part {
            Component::ParentDir => out.pop().then_some(())?,
            Component::Normal(name) => out.push(name),
            _ => {}
        }
    }
    Some(out)
}

/// `[text](target)` and `[name]: target` outside code, each with its line.
fn links(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in prose(text) {
        let mut rest = line.as_str();
        while let Some(at) = rest.find("](") {
            rest = &rest[at + 2..];
            let end = rest.find([')', ' ']).unwrap_or(rest.len());
            let target = rest[..end].trim_matches(['<', '>']);
            if !target.is_empty() {
                found.push((number, target.to_string()));
            }
        }
        if line.starts_with('[')
            && let Some((name, target)) = line.split_once("]: ")
            && !name.contains(']')
        {
            found.push((number, target.split(' ').next().unwrap_or_default().to_string()));
        }
    }
    found
}

/// The anchors that GitHub gives a document's headings.
fn headings(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    // Code inside a heading counts, so this reads the lines as they are.
    let mut fenced = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        }
        let title = line.trim_start_matches('#');
        if fenced || title.len() == line.len() || !title.starts_with(' ') {
            continue;
        }
        let slug: String = title
            .trim()
            .to_lowercase()
            .chars()
            .filter(|c| c.is_alphanumeric() || " -_".contains(*c))
            .map(|c| if c == ' ' { '-' } else { c })
            .collect();
        let same = found.iter().filter(|own| **own == slug).count();
        found.push(if same == 0 { slug } else { format!("{slug}-{same}") });
    }
    found
}

/// The lines outside fenced code, with inline code blanked out.
fn prose(text: &str) -> Vec<(usize, String)> {
    let mut fenced = false;
    let mut out = Vec::new();
    for (i, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            continue;
        }
        if fenced || line.starts_with("    ") {
            continue;
        }
        let parts = line.split('`').enumerate();
        out.push((i + 1, parts.map(|(k, part)| if k % 2 == 0 { part } else { "" }).collect()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_links(text: &str, expected: &[&str]) {
        let documents = [
            File { path: "docs/a.md".to_string(), text: text.to_string() },
            File { path: "README.md".to_string(), text: "# Tierlock\n## What `works` now?\n".to_string() },
        ];
        let found = check(&documents, |path| {
            ["docs/a.md", "README.md", "docs/b"].contains(&&*path.to_string_lossy())
        });
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.contains(expected), "{found}");
        }
    }

    #[test]
    fn links_that_lead_somewhere_are_fine() {
        check_links(
            "[x](../README.md) [y](b) [z](/README.md#what-works-now) [w](https://example.org/x)",
            &[],
        );
        check_links("# Own\n[x](#own)\n`[x](nowhere)`\n```\n[x](nowhere)\n```\n    [x](nowhere)", &[]);
    }

    #[test]
    fn links_that_lead_nowhere_are_found() {
        check_links("a\n[x](README.md)", &["docs/a.md:2: the link `README.md` leads nowhere"]);
        check_links("[x](../../etc/passwd)", &["leads out of the tree"]);
        check_links("[x](../README.md#what)", &["names no heading of README.md"]);
        check_links("[x](#mine)", &["names no heading of docs/a.md"]);
        check_links("[x]: nowhere", &["`nowhere` leads nowhere"]);
        check_links("[![badge](nowhere.svg)](b)", &["`nowhere.svg` leads nowhere"]);
    }
}
