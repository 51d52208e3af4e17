//! Parsing: oxc's parser and semantic checks, with their diagnostics as [`CompileError`]s.

use super::error::{CompileError, CompileErrorKind};
use oxc_allocator::Allocator;
use oxc_ast::ast::Program;
use oxc_diagnostics::OxcDiagnostic;
use oxc_parser::{ParseOptions, Parser};
use oxc_semantic::SemanticBuilder;
use oxc_span::SourceType;

/// Parses a script and gives every scope its id. The first error of either pass is reported.
pub fn parse<'a>(
    allocator: &'a Allocator,
    source: &'a str,
    name: &str,
) -> Result<&'a Program<'a>, Box<CompileError>> {
    let options = ParseOptions {
        parse_regular_expression: true,
        // The tree without parentheses is less deep; `assign` knows the one case where they matter.
        preserve_parens: false,
        ..ParseOptions::default()
    };
    let parsed = Parser::new(allocator, source, SourceType::script()).with_options(options).parse();
    if let Some(diagnostic) = parsed.diagnostics.iter().next() {
        return Err(error_of(diagnostic, source, name));
    }
    let program: &'a Program<'a> = allocator.alloc(parsed.program);
    let checked = SemanticBuilder::new_compiler().build(program);
    match checked.diagnostics.iter().next() {
        Some(diagnostic) => Err(error_of(diagnostic, source, name)),
        None => Ok(program),
    }
}

fn error_of(diagnostic: &OxcDiagnostic, source: &str, name: &str) -> Box<CompileError> {
    let span = diagnostic.labels.first().map_or(0..0, |label| {
        let start = label.offset();
        start..start + label.len()
    });
    let message = diagnostic.message.to_string();
    Box::new(CompileError::new(CompileErrorKind::Syntax, message, name, source, span))
}
