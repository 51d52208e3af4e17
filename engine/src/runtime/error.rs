//! Throwing: error objects, messages, stack traces.

use super::context::{Completion, Context, Throw};
use super::intrinsics::Intrinsic;
use crate::code::linked::Code;
use crate::heap::cell::{Cell, CellKind};
use crate::object::{List, ObjectError, RealmCell, Str, layout};
use crate::value::Value;

/// Frames named in a `stack`.
const STACK_FRAMES_MAX: usize = 10;

/// One frame of a `stack`: `    at name (file:line:column)`.
fn frame_text(code: Code, offset: u32) -> String {
    let position = code.position(offset);
    code.with(|data| {
        let (line, column) = data.source.line_column(position);
        let name = String::from_utf16_lossy(&data.template.name);
        let name = match name.as_str() {
            "" if data.template.kind == crate::code::FunctionKind::Script => "<script>",
            "" => "<anonymous>",
            name => name,
        };
        format!("    at {name} ({}:{line}:{column})", data.source.name)
    })
}

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

    /// Takes the pending exception, unless it is a termination, which nothing catches.
    pub fn take_catchable(&mut self) -> Option<Value> {
        let throw = self.pending_throw();
        self.termination.is_none().then(|| self.take_exception(throw))
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

    /// Remembers in an error where it was made: its name and message as they are now, then (code, offset) of the frames now running. Text is
    /// made of it when someone asks ([`Context::error_stack`]).
    pub fn capture_stack(&mut self, error: Cell) {
        let (name_key, message_key) = (self.objects.atoms.name, self.objects.atoms.message);
        let name = self.objects.get_data(error, name_key).unwrap_or(Value::UNDEFINED);
        let message = self.objects.get_data(error, message_key).unwrap_or(Value::UNDEFINED);
        let record = List::new(&mut self.objects.heap, 2 + 2 * (STACK_FRAMES_MAX + 1));
        record.push(&mut self.objects.heap, name);
        record.push(&mut self.objects.heap, message);
        // One frame more than is shown tells whether there are any.
        let frames = self.frames().filter_map(|(_, code, offset)| Some((code?, offset)));
        for (code, offset) in frames.take(STACK_FRAMES_MAX + 1) {
            record.push(&mut self.objects.heap, code.cell().value());
            record.push(&mut self.objects.heap, Value::uint(offset));
        }
        self.objects.heap.write(error, layout::error::STACK_DATA, record.cell().value());
    }

    /// The text for an error's `stack`: its header line and the frames that ran when it was made. Undefined where nothing was captured.
    pub fn error_stack(&mut self, error: Cell) -> Value {
        let data = error.get(layout::error::STACK_DATA);
        let Some(data) = Cell::try_of(data) else { return Value::UNDEFINED };
        if data.is_string() {
            return data.value();
        }
        let record = List::at(data);
        let mut text = self.header_of(record.get(0), record.get(1));
        for (index, at) in (2..record.len()).step_by(2).enumerate() {
            if index == STACK_FRAMES_MAX {
                text.push_str("\n    ...");
                break;
            }
            text.push('\n');
            text.push_str(&frame_text(
                Code::at(Cell::of(record.get(at))),
                record.get(at + 1).as_number() as u32,
            ));
        }
        let text = self.string(&text);
        self.objects.heap.write(error, layout::error::STACK_DATA, text);
        text
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
        let (name, message) = (self.objects.atoms.name, self.objects.atoms.message);
        let name = self.objects.get_data(error, name).unwrap_or(Value::UNDEFINED);
        let message = self.objects.get_data(error, message).unwrap_or(Value::UNDEFINED);
        self.header_of(name, message)
    }

    fn header_of(&mut self, name: Value, message: Value) -> String {
        let mut text =
            |value| Str::try_of(value).map_or(String::new(), |string| self.objects.to_rust_string(string));
        let (name, message) = (text(name), text(message));
        match (name.is_empty(), message.is_empty()) {
            (_, true) => name,
            (true, false) => message,
            (false, false) => format!("{name}: {message}"),
        }
    }

    /// Throws a new error that inherits from `prototype`.
    #[cold]
    pub fn throw_new(&mut self, prototype: Intrinsic, message: &str) -> Throw {
        self.throw_new_of(self.objects.realm, prototype, message)
    }

    /// As [`Context::throw_new`], of a realm.
    #[cold]
    pub fn throw_new_of(&mut self, realm: RealmCell, prototype: Intrinsic, message: &str) -> Throw {
        debug_assert!(
            realm != self.objects.realm || self.runs_in_its_realm(),
            "the running function is of another realm"
        );
        let message = self.objects.string(message);
        let error = self.new_error(self.intrinsic_of(realm, prototype), Some(message));
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
        self.overflowed_at.get_or_insert(self.output_bytes);
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

    /// What is called or constructed, for messages: as the program has it where an instruction of the running frame does, else the value.
    fn describe_callee(&mut self, callee: Value) -> String {
        let running = self.frames().next();
        let text = running
            .and_then(|(_, code, offset)| code?.with(|data| data.template.callee(offset).map(str::to_owned)));
        text.unwrap_or_else(|| self.describe(callee))
    }

    /// TypeError: what an instruction calls is not callable.
    #[cold]
    pub fn throw_callee_not_callable(&mut self, callee: Value) -> Throw {
        let what = self.describe_callee(callee);
        self.throw_type_error(&format!("{what} is not a function"))
    }

    /// TypeError: what an instruction constructs is no constructor.
    #[cold]
    pub fn throw_callee_not_constructor(&mut self, callee: Value) -> Throw {
        let what = self.describe_callee(callee);
        self.throw_type_error(&format!("{what} is not a constructor"))
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
        // The function has begun to run when it finds that out (10.2.1).
        let realm = self.function_realm(Cell::of(callee));
        let message = format!("{what} cannot be invoked without 'new'");
        self.throw_new_of(realm, Intrinsic::TypeErrorPrototype, &message)
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
