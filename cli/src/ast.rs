//! `tierlock ast`.

use crate::{EXIT_USAGE, complain, source};
use clap::Args;
use serde_json::json;
use std::fmt::Write;
use std::path::PathBuf;
use tierlock::SyntaxNode;

/// Characters of a node's text that a line shows.
const TEXT_CHARS_MAX: usize = 60;

/// Shows a program's syntax tree.
#[derive(Args, Debug)]
pub struct Ast {
    /// The program; `-` for standard input.
    file: PathBuf,
    /// As JSON: the nodes in preorder, each with `type`, `depth` and its text's `start` and `end` in bytes.
    #[arg(long)]
    json: bool,
}

/// Prints, and gives the exit code.
pub fn run(arguments: Ast) -> u8 {
    let source = match source::read(&arguments.file) {
        Ok(source) => source,
        Err(error) => {
            complain(error);
            return EXIT_USAGE;
        }
    };
    match tierlock::syntax_tree(&arguments.file.to_string_lossy(), &source) {
        Ok(nodes) if arguments.json => crate::print(&as_json(&nodes)),
        Ok(nodes) => crate::print(&as_text(&nodes, &source)),
        Err(error) => {
            complain(error);
            EXIT_USAGE
        }
    }
}

/// A flat list: trees of JSON would be as deep as the program, deeper than most readers go.
fn as_json(nodes: &[SyntaxNode]) -> String {
    let mut text = String::from("[\n");
    for (i, node) in nodes.iter().enumerate() {
        let comma = if i + 1 < nodes.len() { "," } else { "" };
        let node = json!({ "type": node.kind, "depth": node.depth, "start": node.start, "end": node.end });
        let _ = writeln!(text, "{node}{comma}");
    }
    text + "]\n"
}

fn as_text(nodes: &[SyntaxNode], source: &str) -> String {
    let mut text = String::new();
    for node in nodes {
        let own = &source[node.start as usize..node.end as usize];
        let line = own.lines().next().unwrap_or_default();
        let mut shown: String = line.chars().take(TEXT_CHARS_MAX).collect();
        if shown.len() < own.len() {
            shown.push_str(" …");
        }
        let indent = 2 * node.depth as usize;
        let _ = writeln!(text, "{:indent$}{} {}..{}  {shown}", "", node.kind, node.start, node.end);
    }
    text
}
