//! The syntax tree as a list, for whoever wants to look at it or to cut a program into pieces.

use super::{CompileError, CompileOptions, parse, with_stack};
use oxc_allocator::Allocator;
use oxc_ast::AstKind;
use oxc_ast_visit::Visit;
use oxc_span::GetSpan;

/// A node of the syntax tree. A list in preorder with depths is the tree, without any depth of nesting in memory.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SyntaxNode {
    /// Its type, by oxc's name, which mostly is ESTree's.
    pub kind: String,
    /// How far below the program it stands; the program has 0.
    pub depth: u32,
    /// Where its text begins, a byte offset into the source.
    pub start: u32,
    /// Where its text ends.
    pub end: u32,
}

/// The nodes of a script's syntax tree in preorder.
///
/// # Errors
/// What is wrong with the syntax; nothing of what only the compiler refuses.
pub fn syntax_tree(
    source: &str,
    name: &str,
    options: &CompileOptions,
) -> Result<Vec<SyntaxNode>, CompileError> {
    with_stack(source, name, options, || {
        let allocator = Allocator::default();
        let parsed = parse::parse(&allocator, source, name)?;
        let mut list = Lister { nodes: Vec::new(), depth: 0 };
        list.visit_program(parsed.program);
        Ok(list.nodes)
    })
}

struct Lister {
    nodes: Vec<SyntaxNode>,
    depth: u32,
}

impl<'a> Visit<'a> for Lister {
    fn enter_node(&mut self, kind: AstKind<'a>) {
        let span = kind.span();
        let node = SyntaxNode {
            kind: format!("{:?}", kind.ty()),
            depth: self.depth,
            start: span.start,
            end: span.end,
        };
        self.nodes.push(node);
        self.depth += 1;
    }

    fn leave_node(&mut self, _: AstKind<'a>) {
        self.depth -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_stand_in_preorder_with_their_text() {
        let source = "let x = f(1, 'ü');\nif (x) print(x);";
        let nodes = syntax_tree(source, "a.js", &CompileOptions::default()).expect("it parses");
        let of = |kind: &str| {
            let found = nodes.iter().filter(move |node| node.kind == kind);
            found.map(|node| &source[node.start as usize..node.end as usize]).collect::<Vec<_>>()
        };
        assert_eq!(of("CallExpression"), ["f(1, 'ü')", "print(x)"]);
        assert_eq!(of("IfStatement"), ["if (x) print(x);"]);
        assert_eq!((nodes[0].kind.as_str(), nodes[0].depth), ("Program", 0));
        assert!(nodes[1..].iter().all(|node| node.depth > 0));
        let pairs = nodes.windows(2);
        assert!(pairs.clone().all(|pair| pair[1].depth <= pair[0].depth + 1));
    }

    #[test]
    fn deep_nesting_is_a_list_too() {
        let source = format!("x = {}1{}", "(".repeat(20_000), ")".repeat(20_000));
        assert!(syntax_tree(&source, "a.js", &CompileOptions::default()).is_ok());
        let error =
            syntax_tree("let = ;", "a.js", &CompileOptions::default()).expect_err("it does not parse");
        assert!(error.to_string().contains("a.js:1"), "{error}");
    }
}
