//! The front end: from source text to [`FunctionTemplate`]s.
//!
//! oxc parses and checks early errors; `resolve` finds scopes and captures and refuses what is not supported; the
//! `lower` modules emit bytecode. Everything recurses over the tree, so `nesting` says before parsing how much stack that
//! may take; where the caller has less, it runs on a thread of its own.

mod assign;
mod call;
mod callee;
mod class;
mod condition;
mod control;
mod dynamic;
mod error;
mod eval;
mod expression;
mod function;
mod literal;
mod loops;
mod lower;
mod nesting;
mod parse;
mod pattern;
mod property;
mod resolve;
mod scope;
mod statement;
mod switch;
mod tree;

pub use error::{CompileError, CompileErrorKind};
pub use eval::compile_eval;
pub use nesting::fits;
pub use tree::{SyntaxNode, syntax_tree};

use crate::code::FunctionTemplate;
use crate::code::builder::{Builder, LimitExceeded};
use crate::code::frame;
use crate::code::scopes::EvalScopes;
use crate::code::verify;
use lower::{FunctionState, Lowerer, ScopeState};
use oxc_allocator::Allocator;
use scope::FunctionId;

/// Stack that is left to whoever called and to what runs between.
const STACK_MARGIN_BYTES: usize = 1 << 20;

/// Settings of compiling.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CompileOptions {
    /// Whether to verify what was emitted; by default in builds with debug assertions.
    pub verify: bool,
    /// Bytes of machine stack that the calling thread has left; none where that is not known.
    pub stack_bytes_left: usize,
    /// Bytes of memory that compiling may take; a source that could need more is refused.
    pub memory_bytes_left: usize,
    /// Give every statement an entry in the table of positions, for listings. Otherwise only what may throw has one, which is all that running needs.
    pub statement_positions: bool,
}

impl Default for CompileOptions {
    fn default() -> CompileOptions {
        CompileOptions {
            verify: cfg!(debug_assertions),
            stack_bytes_left: 0,
            memory_bytes_left: usize::MAX,
            statement_positions: false,
        }
    }
}

/// Compiles a script. `name` is shown in errors.
pub fn compile_script(
    source: &str,
    name: &str,
    options: &CompileOptions,
) -> Result<FunctionTemplate, CompileError> {
    compile(source, name, None, options)
}

/// Compiles a script, or the code of an `eval`.
fn compile(
    source: &str,
    name: &str,
    around: Option<&EvalScopes>,
    options: &CompileOptions,
) -> Result<FunctionTemplate, CompileError> {
    with_stack(source, name, options, || compile_here(source, name, around, options))
}

/// Does `work` with the stack that the source's nesting asks for: on a thread of its own where the caller has less.
fn with_stack<T: Send>(
    source: &str,
    name: &str,
    options: &CompileOptions,
    work: impl FnOnce() -> Result<T, Box<CompileError>> + Send,
) -> Result<T, CompileError> {
    // Offsets in the source are 32 bits everywhere, in oxc too.
    if source.len() > i32::MAX as usize {
        let message = "the source is larger than 2 GiB";
        return Err(CompileError::new(CompileErrorKind::TooLarge, message, name, source, 0..0));
    }
    // Memory of the parser is not the heap's and cannot be given back in the middle, so it is asked for before.
    if !fits(source, options.memory_bytes_left) {
        let message = format!(
            "a source of {} KiB takes more memory to compile than its limit leaves, {} KiB",
            source.len() >> 10,
            options.memory_bytes_left >> 10
        );
        return Err(CompileError::new(CompileErrorKind::TooLarge, message, name, source, 0..0));
    }
    let stack = match nesting::stack_bytes(source) {
        Ok(stack) => stack,
        Err(at) => {
            let message = "nesting too deep";
            return Err(CompileError::new(CompileErrorKind::Syntax, message, name, source, at..at + 1));
        }
    };
    if options.stack_bytes_left > stack + STACK_MARGIN_BYTES {
        return work().map_err(|error| *error);
    }
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("compile".to_string()).stack_size(stack);
        match thread.spawn_scoped(scope, work) {
            Ok(handle) => match handle.join() {
                Ok(result) => result.map_err(|error| *error),
                Err(panic) => std::panic::resume_unwind(panic),
            },
            Err(error) => {
                let message = format!("no stack for compiling a deeply nested source: {error}");
                Err(CompileError::new(CompileErrorKind::TooLarge, message, name, source, 0..0))
            }
        }
    })
}

/// As [`compile_script`], for bytes that may not be UTF-8.
pub fn compile_script_bytes(
    source: &[u8],
    name: &str,
    options: &CompileOptions,
) -> Result<FunctionTemplate, CompileError> {
    match std::str::from_utf8(source) {
        Ok(source) => compile_script(source, name, options),
        Err(error) => Err(not_utf8(source, error.valid_up_to(), name)),
    }
}

/// The error of a source that is not UTF-8 from the byte offset `at` on.
pub fn not_utf8(source: &[u8], at: usize, name: &str) -> CompileError {
    let valid = std::str::from_utf8(&source[..at]).unwrap_or_default();
    let message = format!("the source is not valid UTF-8 at byte offset {at}");
    CompileError::new(CompileErrorKind::Syntax, message, name, valid, at as u32..at as u32)
}

fn compile_here(
    source: &str,
    name: &str,
    around: Option<&EvalScopes>,
    options: &CompileOptions,
) -> Result<FunctionTemplate, Box<CompileError>> {
    let allocator = Allocator::default();
    let parse::Parsed { program, redeclarations } = parse::parse(&allocator, source, name)?;
    let (scopes, refusal) = resolve::analyse(program, &allocator, around);
    for redeclaration in redeclarations {
        if scopes.redeclares || !scopes.doubted_functions.contains(&redeclaration.earlier) {
            return Err(redeclaration.error);
        }
    }
    if let Some(refusal) = refusal {
        let (kind, message) = if refusal.too_large {
            (CompileErrorKind::TooLarge, refusal.what.to_string())
        } else {
            let verb = if refusal.what.ends_with('s') { "are" } else { "is" };
            (CompileErrorKind::Unsupported, format!("{} {verb} not supported yet", refusal.what))
        };
        let span = refusal.span.start..refusal.span.end;
        return Err(Box::new(CompileError::new(kind, message, name, source, span)));
    }
    if let Some(taken) = eval::conflict(&scopes) {
        let message = format!("'{taken}' has already been declared");
        return Err(Box::new(CompileError::new(CompileErrorKind::Syntax, message, name, source, 0..0)));
    }
    let id = scopes.eval_function.unwrap_or(FunctionId(0));
    let function = scopes.function(id);
    let mut lowerer = Lowerer {
        source: program.source_text,
        allocator: &allocator,
        states: scopes.scopes.iter().map(ScopeState::before).collect(),
        f: FunctionState {
            b: Builder::new(frame::FIRST_ARG),
            id,
            scope: function.scope,
            strict: function.strict,
            kind: function.kind,
            outer_environment: None,
            outer_this: None,
            this_initialised: false,
            new_target: None,
            controls: Vec::new(),
            chains: Vec::new(),
            completion: None,
        },
        scopes: &scopes,
        statement_positions: options.statement_positions,
        limit: None,
    };
    let template = match around {
        None => lowerer.script(program),
        Some(_) => lowerer.eval_code(program),
    };
    if let Some(LimitExceeded { message, position }) = lowerer.limit {
        let span = position..position;
        return Err(Box::new(CompileError::new(CompileErrorKind::TooLarge, message, name, source, span)));
    }
    if options.verify
        && let Err(error) = verify::verify(&template)
    {
        panic!("the front end emitted wrong bytecode for {name}: {error}");
    }
    Ok(template)
}
#[cfg(test)]
mod tests;
