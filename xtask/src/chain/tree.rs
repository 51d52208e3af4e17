//! The syntax tree of a program, as the engine's `ast --json` lists it; nothing here parses JavaScript.

use std::ops::Range;
use std::path::Path;
use std::time::Duration;

use serde::Deserialize;

use super::Question;
use crate::error::{Context, Result};
use crate::process;

/// A node with its place in the text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Node {
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
    depth: usize,
    start: usize,
    end: usize,
}

impl Node {
    /// Where its text is.
    pub fn span(&self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether it is a statement, a declaration or a member of a class: what can be left out.
    pub fn is_statement(&self) -> bool {
        const MEMBERS: [&str; 5] =
            ["MethodDefinition", "PropertyDefinition", "StaticBlock", "SwitchCase", "Directive"];
        let declares =
            self.kind.ends_with("Declaration") || matches!(self.kind.as_str(), "Function" | "Class");
        self.kind.ends_with("Statement") || declares || MEMBERS.contains(&self.kind.as_str())
    }

    /// Whether it has a value: what another expression can stand for.
    pub fn is_expression(&self) -> bool {
        const OTHERS: [&str; 3] = ["IdentifierReference", "TemplateLiteral", "Function"];
        self.kind.ends_with("Expression")
            || self.kind.ends_with("Literal")
            || OTHERS.contains(&self.kind.as_str())
    }
}

/// A program's nodes in preorder.
pub struct Tree(Vec<Node>);

impl Tree {
    /// Asks the engine for the tree of `file`; none where it is not JavaScript.
    pub fn of(question: &Question<'_>, file: &Path) -> Result<Option<Self>> {
        let command = question.tool(&["ast", "--json", &file.to_string_lossy()]);
        let finished = process::run_limited(command, Duration::from_secs(60), 256 << 20)?;
        if !finished.status.success() {
            return Ok(None);
        }
        let nodes = serde_json::from_slice(&finished.stdout)
            .context(|| "`ast --json` printed something else than a list of nodes".to_string())?;
        Ok(Some(Self(nodes)))
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The node at a place in preorder.
    pub fn node(&self, at: usize) -> &Node {
        &self.0[at]
    }

    /// The places of a node's children.
    pub fn children(&self, at: usize) -> impl Iterator<Item = usize> {
        let depth = self.0[at].depth;
        let below = self.0[at + 1..].iter().take_while(move |node| node.depth > depth);
        below.enumerate().filter(move |(_, node)| node.depth == depth + 1).map(move |(i, _)| at + 1 + i)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_are_the_nodes_one_step_below() {
        let node = |kind: &str, depth| Node { kind: kind.to_string(), depth, start: 0, end: 0 };
        let tree =
            Tree(vec![node("a", 0), node("b", 1), node("c", 2), node("d", 1), node("e", 2), node("f", 2)]);
        assert_eq!(tree.children(0).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(tree.children(3).collect::<Vec<_>>(), [4, 5]);
        assert_eq!(tree.children(5).count(), 0);
        assert_eq!(tree.len(), 6);
    }
}
