//! Throwing: error objects, messages, stack traces.

use super::context::{Completion, Context, Throw};
use super::intrinsics::Intrinsic;
use crate::heap::cell::{Cell, CellKind};
use crate::object::{ObjectError, Str, attrs};
use crate::value::Value;
use std::fmt::Write;

/// Frames named in a `stack`.
const STACK_FRAMES_MAX: usize = 10;

impl Context {
    /// Throws a value.
    pub fn throw(&mut self, value: Value) -> Throw {
        self.objects.heap.set_root(self.exception, value);
        Throw::pending()
    }

    /// The pending exception.
    #[inline]
    pub fn exception(&self) -> Value {
        self.objects.heap.root(self.exception)
    }

    /// Takes the pending exception: it is handled. Only where [`Context::termination`] is none.
    pub fn take_exception(&mut self, _: Throw) -> Value {
        let value = self.exception();
        self.objects.heap.set_root(self.exception, Value::EMPTY);
        value
    }

    /// The pending exception again, for a caller that holds no [`Throw`] (helpers return the empty value instead of one).
    pub fn pending_throw(&self) -> Throw {
        debug_assert!(!self.exception().is_empty() || self.termination.is_some(), "no exception is pending");
        Throw::pending()
    }

    /// Runs `f`, and gives what it throws as a value; a termination passes through.
    pub fn catch<R>(
        &mut self,
        f: impl FnOnce(&mut Context) -> Completion<R>,
    ) -> Completion<Result<R, Value>> {
        match f(self) {
            Ok(result) => Ok(Ok(result)),
            Err(throw) if self.termination.is_some() => Err(throw),
            Err(throw) => Ok(Err(self.take_exception(throw))),
        }
    }

    /// A new error object with the message, and a `stack`.
    pub fn new_error(&mut self, prototype: Cell, message: Option<Str>) -> Cell {
        let error = self.objects.create_error(prototype, message.map_or(Value::EMPTY, Str::value));
        self.capture_stack(error);
        error
    }

    /// Defines `stack` on an error: its header line and the frames now running.
    pub fn capture_stack(&mut self, error: Cell) {
        let trace = self.stack_trace();
        let header = self.error_header(error);
        let text = if trace.is_empty() { header } else { format!("{header}\n{trace}") };
        let stack = self.string(&text);
        let key = self.objects.atoms.stack;
        self.objects.add_own(error, key, stack, attrs::METHOD);
    }

    /// A symbol as `Symbol(description)`.
    pub fn describe_symbol(&mut self, symbol: Value) -> String {
        let key = crate::object::PropertyKey::of_cell(Cell::of(symbol));
        self.objects.key_text(key)
    }

    /// `name: message` as far as it can be had without running JavaScript.
    pub fn error_text(&mut self, error: Cell) -> String {
        self.error_header(error)
    }

    fn error_header(&mut self, error: Cell) -> String {
        let name = self.error_part(error, self.objects.atoms.name);
        let message = self.error_part(error, self.objects.atoms.message);
        match (name.is_empty(), message.is_empty()) {
            (_, true) => name,
            (true, false) => message,
            (false, false) => format!("{name}: {message}"),
        }
    }

    fn error_part(&mut self, error: Cell, key: crate::object::PropertyKey) -> String {
        match self.objects.get_data(error, key).and_then(Str::try_of) {
            Some(string) => self.objects.to_rust_string(string),
            None => String::new(),
        }
    }

    /// The running frames as lines `    at name (file:line:column)`.
    pub fn stack_trace(&mut self) -> String {
        let mut text = String::new();
        let mut shown = 0;
        for (_, code, offset) in self.frames() {
            let Some(code) = code else { continue };
            if shown == STACK_FRAMES_MAX {
                text.push_str("    ...\n");
                break;
            }
            shown += 1;
            let position = code.position(offset);
            code.with(|data| {
                let (line, column) = data.source.line_column(position);
                let name = String::from_utf16_lossy(&data.template.name);
                let name = match name.as_str() {
                    "" if data.template.kind == crate::code::FunctionKind::Script => "<script>",
                    "" => "<anonymous>",
                    name => name,
                };
                let _ = writeln!(text, "    at {name} ({}:{line}:{column})", data.source.name);
            });
        }
        text.truncate(text.trim_end().len());
        text
    }

    fn throw_new(&mut self, prototype: Intrinsic, message: &str) -> Throw {
        let message = self.objects.string(message);
        let error = self.new_error(self.intrinsic(prototype), Some(message));
        self.throw(error.value())
    }

    /// Throws an Error.
    #[cold]
    pub fn throw_error(&mut self, message: &str) -> Throw {
        self.throw_new(Intrinsic::ErrorPrototype, message)
    }

    /// Whether this is an error object.
    pub fn is_error(&self, object: Cell) -> bool {
        object.kind() == CellKind::Error
    }

    /// Throws a TypeError.
    #[cold]
    pub fn throw_type_error(&mut self, message: &str) -> Throw {
        self.throw_new(Intrinsic::TypeErrorPrototype, message)
    }

    /// Throws a RangeError.
    #[cold]
    pub fn throw_range_error(&mut self, message: &str) -> Throw {
        self.throw_new(Intrinsic::RangeErrorPrototype, message)
    }

    /// Throws a ReferenceError.
    #[cold]
    pub fn throw_reference_error(&mut self, message: &str) -> Throw {
        self.throw_new(Intrinsic::ReferenceErrorPrototype, message)
    }

    /// Throws a SyntaxError.
    #[cold]
    pub fn throw_syntax_error(&mut self, message: &str) -> Throw {
        self.throw_new(Intrinsic::SyntaxErrorPrototype, message)
    }

    /// The RangeError of too deep a recursion.
    #[cold]
    pub fn throw_stack_overflow(&mut self) -> Throw {
        self.throw_range_error("maximum call stack size exceeded")
    }

    /// What the object layer refuses, as the exception that JavaScript sees.
    #[cold]
    pub fn throw_object_error(&mut self, error: ObjectError) -> Throw {
        match error {
            ObjectError::InvalidArrayLength => self.throw_range_error("invalid array length"),
            ObjectError::InvalidStringLength => self.throw_range_error("invalid string length"),
            ObjectError::SymbolToString => self.throw_type_error("cannot convert a symbol to a string"),
            ObjectError::LengthNeedsNumber => unreachable!("callers convert array lengths"),
        }
    }

    /// `Ok`, or the object layer's refusal thrown.
    pub fn object_result<T>(&mut self, result: Result<T, ObjectError>) -> Completion<T> {
        result.map_err(|error| self.throw_object_error(error))
    }

    /// TypeError: not callable.
    #[cold]
    pub fn throw_not_callable(&mut self, value: Value) -> Throw {
        let what = self.describe(value);
        self.throw_type_error(&format!("{what} is not a function"))
    }

    /// TypeError: not a constructor.
    #[cold]
    pub fn throw_not_constructor(&mut self, value: Value) -> Throw {
        let what = self.describe(value);
        self.throw_type_error(&format!("{what} is not a constructor"))
    }

    /// TypeError: a class constructor needs `new`.
    #[cold]
    pub fn throw_class_call(&mut self, callee: Value) -> Throw {
        let what = self.describe(callee);
        self.throw_type_error(&format!("{what} cannot be invoked without 'new'"))
    }

    /// A short text for a value, for messages: never runs JavaScript.
    pub fn describe(&mut self, value: Value) -> String {
        let Some(cell) = Cell::try_of(value) else {
            return match self.objects.primitive_to_string(value) {
                Ok(string) => self.objects.to_rust_string(string),
                Err(_) => "a value".to_owned(),
            };
        };
        if let Some(string) = Str::try_of(value) {
            let text: String = self.objects.to_rust_string(string).chars().take(40).collect();
            return format!("\"{text}\"");
        }
        match cell.kind() {
            CellKind::Symbol => "a symbol".to_owned(),
            CellKind::Array => "an array".to_owned(),
            CellKind::Function | CellKind::NativeFunction | CellKind::BoundFunction => {
                match self.objects.get_data(cell, self.objects.atoms.name).and_then(Str::try_of) {
                    Some(name) if !name.is_empty() => {
                        format!("function {}", self.objects.to_rust_string(name))
                    }
                    _ => "an anonymous function".to_owned(),
                }
            }
            _ => "an object".to_owned(),
        }
    }
}
