//! Cutting a program down while it still shows the difference.
//!
//! Candidates come from the syntax tree, the large cuts first: runs of statements are left out; a statement or an expression gives
//! way to one of its parts; an expression gives way to a literal; list elements go with their comma. Whether a cut leaves JavaScript
//! is for the engine to say: a candidate that does not parse shows no difference. It goes on until no cut is left or the time is over.

use std::fs;
use std::ops::Range;
use std::path::Path;
use std::time::Instant;

use super::Question;
use super::tree::Tree;
use crate::error::{Context, Result};

/// What may stand for any expression, the simplest first.
const LITERALS: [&str; 3] = ["0", "1", "''"];

/// The smallest program found that shows the difference.
pub fn reduce(question: &mut Question<'_>, source: &str, deadline: Instant) -> Result<String> {
    let mut program = source.to_string();
    loop {
        let before = program.len();
        for pass in [leave_out, give_way, simplify] {
            program = apply(question, program, deadline, pass)?;
        }
        if program.len() >= before || Instant::now() >= deadline {
            break;
        }
    }
    let tidy: String =
        program.lines().filter(|line| !line.trim().is_empty()).map(|line| format!("{line}\n")).collect();
    Ok(if question.ask(&tidy)?.is_some() { tidy } else { program })
}

/// A replacement of a piece of the text.
type Cut = (Range<usize>, String);

/// Makes the cuts of one pass, in order. After one that keeps the difference, the tree is made anew; the pass goes on from the same place.
fn apply(
    question: &mut Question<'_>,
    mut program: String,
    deadline: Instant,
    pass: fn(&Tree, &str) -> Vec<Cut>,
) -> Result<String> {
    let mut from = 0;
    loop {
        let Some(tree) = tree_of(question, &program)? else { return Ok(program) };
        let cuts = pass(&tree, &program);
        let mut made = false;
        for (at, (span, text)) in cuts.iter().enumerate().skip(from) {
            if Instant::now() >= deadline {
                return Ok(program);
            }
            let candidate = format!("{}{text}{}", &program[..span.start], &program[span.end..]);
            if candidate.len() < program.len() && question.ask(&candidate)?.is_some() {
                program = candidate;
                from = at;
                made = true;
                break;
            }
        }
        if !made {
            return Ok(program);
        }
    }
}

fn tree_of(question: &Question<'_>, program: &str) -> Result<Option<Tree>> {
    let path = std::env::temp_dir().join(format!("tierlock-reduce-{}.js", std::process::id()));
    fs::write(&path, program).context(|| format!("cannot write {}", path.display()))?;
    let tree = Tree::of(question, Path::new(&path));
    let _ = fs::remove_file(&path);
    tree
}

/// Runs of statements, halves before quarters, of each list of statements.
fn leave_out(tree: &Tree, _: &str) -> Vec<Cut> {
    let mut cuts = Vec::new();
    for at in 0..tree.len() {
        let list: Vec<Range<usize>> = tree
            .children(at)
            .map(|child| tree.node(child))
            .filter(|node| node.is_statement())
            .map(|node| node.span())
            .collect();
        let mut size = list.len();
        while size > 0 {
            for run in list.chunks(size) {
                if let [first, ..] = run
                    && let Some(last) = run.last()
                {
                    cuts.push((first.start..last.end, String::new()));
                }
            }
            size /= 2;
        }
    }
    longest_first(cuts)
}

/// Nodes that give way to one of their children, and list elements that go with a comma.
fn give_way(tree: &Tree, program: &str) -> Vec<Cut> {
    let mut cuts = Vec::new();
    for at in 0..tree.len() {
        let node = tree.node(at);
        for child in tree.children(at) {
            let child = tree.node(child);
            let text = &program[child.span()];
            if node.is_expression() && child.is_expression() {
                cuts.push((node.span(), text.to_string()));
            } else if node.is_statement() && child.is_statement() {
                cuts.push((node.span(), text.to_string()));
                // What stands in the braces alone.
                if let Some(inner) = text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
                    cuts.push((node.span(), inner.to_string()));
                }
            } else if node.is_statement() && child.is_expression() {
                cuts.push((node.span(), format!("{text};")));
            }
            cuts.extend(with_comma(program, child.span()).map(|span| (span, String::new())));
        }
    }
    longest_first(cuts)
}

/// The span of a list element with the comma after it, or before.
fn with_comma(program: &str, span: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let after = &program[span.end..];
    let before = &program[..span.start];
    let behind = after.trim_start().starts_with(',').then(|| {
        let comma = span.end + (after.len() - after.trim_start().len());
        span.start..comma + 1
    });
    let ahead = before.trim_end().ends_with(',').then(|| before.trim_end().len() - 1..span.end);
    [behind, ahead].into_iter().flatten().chain([span])
}

/// Expressions that give way to literals.
fn simplify(tree: &Tree, _: &str) -> Vec<Cut> {
    let nodes = (0..tree.len()).map(|at| tree.node(at)).filter(|node| node.is_expression());
    longest_first(nodes.flat_map(|node| LITERALS.map(|text| (node.span(), text.to_string()))).collect())
}

fn longest_first(mut cuts: Vec<Cut>) -> Vec<Cut> {
    cuts.retain(|(span, text)| text.len() < span.len());
    cuts.sort_by_key(|(span, text)| (std::cmp::Reverse(span.len() - text.len()), span.start));
    cuts.dedup();
    cuts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_elements_go_with_one_comma() {
        let spans = |program: &str, span| with_comma(program, span).collect::<Vec<_>>();
        assert_eq!(spans("f(a, b)", 2..3), [2..4, 2..3]);
        assert_eq!(spans("f(a , b)", 2..3), [2..5, 2..3]);
        assert_eq!(spans("f(a, b)", 5..6), [3..6, 5..6]);
        assert_eq!(spans("f(a)", 2..3), vec![(2..3)]);
    }

    #[test]
    fn large_cuts_come_first_and_all_shorten() {
        let cuts = vec![
            (0..2, "ab".to_string()),
            (0..5, "x".to_string()),
            (3..9, String::new()),
            (3..9, String::new()),
        ];
        assert_eq!(longest_first(cuts), [(3..9, String::new()), (0..5, "x".to_string())]);
    }
}
