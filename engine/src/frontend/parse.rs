//! Parsing: oxc's parser and semantic checks, with their diagnostics as [`CompileError`]s.

use super::error::{CompileError, CompileErrorKind};
use oxc_allocator::Allocator;
use oxc_ast::ast::Program;
use oxc_diagnostics::OxcDiagnostic;
use oxc_parser::{ParseOptions, Parser};
use oxc_semantic::SemanticBuilder;
use oxc_span::SourceType;

/// A script, parsed.
pub struct Parsed<'a> {
    /// Its tree.
    pub program: &'a Program<'a>,
    /// Names that are declared twice, if the semantic pass is to be believed.
    pub redeclarations: Vec<Redeclaration>,
}

/// A declaration of a name that oxc holds to be declared already. It takes a block function for a declaration of the function around it
/// (`{ function f() {} } let f;` is no error: Annex B.3.3 then makes no variable), and a function of the outermost level for a lexical one where a
/// `var` in a block repeats it (`function f() {} { var f; }`), so that these await the analysis of scopes.
pub struct Redeclaration {
    /// Where the earlier declaration's name stands.
    pub earlier: u32,
    /// What to report, if it is one.
    pub error: Box<CompileError>,
}

/// Parses a script and gives every scope its id. The first error of either pass is reported, redeclarations aside.
pub fn parse<'a>(
    allocator: &'a Allocator,
    source: &'a str,
    name: &str,
) -> Result<Parsed<'a>, Box<CompileError>> {
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
    let mut redeclarations = Vec::new();
    for diagnostic in checked.diagnostics.iter() {
        let error = error_of(diagnostic, source, name);
        match diagnostic.labels.first() {
            Some(label) if diagnostic.message.ends_with(" has already been declared") => {
                redeclarations.push(Redeclaration { earlier: label.offset(), error });
            }
            _ => return Err(error),
        }
    }
    Ok(Parsed { program, redeclarations })
}

fn error_of(diagnostic: &OxcDiagnostic, source: &str, name: &str) -> Box<CompileError> {
    let span = diagnostic.labels.first().map_or(0..0, |label| {
        let start = label.offset();
        start..start + label.len()
    });
    let message = &*diagnostic.message;
    // A script that holds these is wrong, but whoever writes them means a module.
    let module = message.starts_with("Cannot use ") && message.ends_with(" outside a module")
        || message == "Unexpected import.meta expression";
    let (kind, message) = if module {
        (CompileErrorKind::Unsupported, "modules are not supported yet".to_string())
    } else {
        (CompileErrorKind::Syntax, message.to_string())
    };
    Box::new(CompileError::new(kind, message, name, source, span))
}
