//! What can go wrong when JavaScript is run.

use super::handle::Handle;
use super::realm::Realm;
use crate::frontend::CompileError;
use crate::heap::cell::{Cell, CellKind};
use crate::object::Str;
use crate::runtime::{self, Throw};
use crate::value::Value;
use std::fmt;

/// Why JavaScript did not run to its end.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Error {
    /// The source was refused before anything ran.
    Syntax(CompileError),
    /// An exception that nothing caught.
    Exception(Exception),
    /// Execution was stopped: no handler of the program saw that.
    Terminated(Termination),
    /// An error that a host function asks to be thrown; once thrown, it is an [`Error::Exception`].
    Raised(ErrorKind, String),
}

/// An uncaught exception.
#[derive(Clone, Debug)]
pub struct Exception {
    /// The name of the constructor of what was thrown (`TypeError`); for a primitive, what it is (`string`).
    pub name: String,
    /// The message of an error; for anything else, the value as text.
    pub message: String,
    /// The error's `stack`: a line `name: message`, then one for each function, innermost first. Empty where no error object was thrown.
    pub stack: String,
    /// What was thrown.
    pub value: Handle,
}

/// The errors that a host function can ask for by name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErrorKind {
    /// `Error`.
    Error,
    /// `TypeError`.
    Type,
    /// `RangeError`.
    Range,
    /// `ReferenceError`.
    Reference,
    /// `SyntaxError`.
    Syntax,
}

/// Why execution was stopped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Termination {
    /// It ran longer than the time limit.
    TimeLimit,
    /// It needed more memory than the memory limit.
    MemoryLimit,
    /// It printed more than the output limit.
    OutputLimit,
    /// What it printed could not be written.
    OutputFailed,
    /// The embedder asked, through an [`Interrupt`](super::Interrupt).
    Interrupted,
}

impl Error {
    /// A TypeError for a host function to return.
    pub fn type_error(message: impl Into<String>) -> Error {
        Error::Raised(ErrorKind::Type, message.into())
    }

    /// A RangeError for a host function to return.
    pub fn range_error(message: impl Into<String>) -> Error {
        Error::Raised(ErrorKind::Range, message.into())
    }
}

impl ErrorKind {
    const fn name(self) -> &'static str {
        match self {
            ErrorKind::Error => "Error",
            ErrorKind::Type => "TypeError",
            ErrorKind::Range => "RangeError",
            ErrorKind::Reference => "ReferenceError",
            ErrorKind::Syntax => "SyntaxError",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Syntax(error) => error.fmt(f),
            Error::Exception(exception) => exception.fmt(f),
            Error::Terminated(why) => why.fmt(f),
            Error::Raised(kind, message) => write!(f, "{}: {message}", kind.name()),
        }
    }
}

impl std::error::Error for Error {}

impl fmt::Display for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = if self.stack.is_empty() { &self.message } else { &self.stack };
        write!(f, "Uncaught {text}")
    }
}

impl fmt::Display for Termination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Termination::TimeLimit => "stopped: the time limit was reached",
            Termination::MemoryLimit => "stopped: the memory limit was reached",
            Termination::OutputLimit => "stopped: the output limit was reached",
            Termination::OutputFailed => "stopped: the output could not be written",
            Termination::Interrupted => "stopped: interrupted",
        })
    }
}

impl From<CompileError> for Error {
    fn from(error: CompileError) -> Error {
        Error::Syntax(error)
    }
}

impl Realm<'_> {
    /// The pending exception or termination as an error. A termination stays pending until the outermost call into the engine ends.
    pub(super) fn error_of(&mut self, throw: Throw) -> Error {
        match self.cx.termination {
            Some(why) => Error::Terminated(self.shared.reason(why)),
            None => {
                let thrown = self.cx.take_exception(throw);
                Error::Exception(self.exception_of(thrown))
            }
        }
    }

    fn exception_of(&mut self, thrown: Value) -> Exception {
        // Rooted first: the texts below allocate.
        let value = self.handle(thrown);
        let name = crate::vm::thrown_name(self.cx, thrown);
        let error = Cell::try_of(thrown).filter(|cell| cell.is_object() && self.cx.is_error(*cell));
        let (message, stack) = match error {
            Some(error) => {
                let message = self.cx.objects.atoms.message;
                (self.text_in_chain(error, message), self.stack_of(error))
            }
            None => (self.display(&value), String::new()),
        };
        Exception { name, message, stack, value }
    }

    /// The `stack` that a program gave the object, or else the one captured when it was made.
    fn stack_of(&mut self, error: Cell) -> String {
        let given = self.text_in_chain(error, self.cx.objects.atoms.stack);
        if !given.is_empty() || error.kind() != CellKind::Error {
            return given;
        }
        match Str::try_of(self.cx.error_stack(error)) {
            Some(text) => self.cx.objects.to_rust_string(text),
            None => String::new(),
        }
    }

    fn text_in_chain(&mut self, object: Cell, key: crate::object::PropertyKey) -> String {
        match crate::vm::data_in_chain(self.cx, object, key).and_then(Str::try_of) {
            Some(text) => self.cx.objects.to_rust_string(text),
            None => String::new(),
        }
    }

    /// Makes an error pending in the engine, to be seen by the JavaScript that called.
    pub(super) fn throw(&mut self, error: Error) -> Throw {
        if self.cx.termination.is_some() {
            return self.cx.pending_throw();
        }
        match error {
            Error::Exception(exception) => {
                let value = self.value_of(&exception.value);
                self.cx.throw(value)
            }
            Error::Syntax(error) => crate::vm::throw_compile_error(self.cx, &error),
            Error::Terminated(_) => self.cx.terminate(runtime::Termination::Interrupted),
            Error::Raised(kind, message) => match kind {
                ErrorKind::Error => self.cx.throw_error(&message),
                ErrorKind::Type => self.cx.throw_type_error(&message),
                ErrorKind::Range => self.cx.throw_range_error(&message),
                ErrorKind::Reference => self.cx.throw_reference_error(&message),
                ErrorKind::Syntax => self.cx.throw_syntax_error(&message),
            },
        }
    }
}
