//! Realms: what JavaScript can be asked to do.

use super::convert::{FromJs, IntoJs};
use super::error::Error;
use super::handle::{Handle, Roots};
use super::limits::Shared;
use crate::heap::Heap;
use crate::heap::cell::Cell;
use crate::object::{PropertyKey, RealmCell};
use crate::runtime::{self, Completion, Context, Intrinsic};
use crate::value::Value;
use std::rc::Rc;

/// A global object with its builtins, borrowed from its [`Engine`](super::Engine) or given to a host function.
///
/// What is done through it is done in it: objects and errors that the engine makes by itself are its own. A function that is called runs in the
/// realm that it was made in, as JavaScript has it.
pub struct Realm<'e> {
    pub(super) cx: &'e mut Context,
    pub(super) shared: Rc<Shared>,
    /// Kept alive by the engine, by a handle that is borrowed as long as this, or by the function that runs.
    realm: RealmCell,
}

/// A realm held by the embedder: it stays alive for as long as the handle (or anything that leads to it, as its functions do), and may be cloned.
///
/// It is used through [`Engine::enter`](super::Engine::enter), or [`Realm::enter`] inside of a host function.
#[derive(Clone, Debug)]
pub struct RealmHandle(Handle);

impl RealmHandle {
    /// The realm.
    ///
    /// # Panics
    /// Where the handle is of another engine.
    pub(super) fn cell(&self, heap: &Heap, roots: &Rc<Roots>) -> RealmCell {
        RealmCell::at(Cell::of(self.0.value(heap, roots)))
    }
}

impl std::fmt::Debug for Realm<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Realm")
    }
}

impl<'e> Realm<'e> {
    pub(super) fn new(cx: &'e mut Context, shared: Rc<Shared>, realm: RealmCell) -> Realm<'e> {
        Realm { cx, shared, realm }
    }
}

impl Realm<'_> {
    /// Makes another realm in the same engine: a global object with builtins of its own. Heap, limits, output and registered symbols are the
    /// engine's, and values of one realm can be used in every other. An error where the memory limit leaves no room.
    pub fn new_realm(&mut self) -> Result<RealmHandle, Error> {
        self.enter_limits(|realm| {
            let made = crate::vm::new_realm(realm.cx);
            let handle = realm.handle(made.cell().value());
            let fits = realm.cx.poll();
            realm.unit(fits)?;
            Ok(RealmHandle(handle))
        })
    }

    /// Another realm of the same engine.
    ///
    /// # Panics
    /// Where the realm is of another engine.
    pub fn enter<'r>(&'r mut self, realm: &'r RealmHandle) -> Realm<'r> {
        let cell = realm.cell(&self.cx.objects.heap, &self.shared.roots);
        Realm::new(self.cx, self.shared.clone(), cell)
    }

    /// This realm, for entering it later.
    pub fn to_handle(&mut self) -> RealmHandle {
        RealmHandle(self.handle(self.realm.cell().value()))
    }

    /// The realm that a function runs in when it is called; this one for what is no function.
    pub fn realm_of(&mut self, function: &Handle) -> RealmHandle {
        let function = Cell::try_of(self.value_of(function)).filter(|cell| cell.is_object());
        let realm = self.within(|realm| match function {
            Some(function) => realm.cx.function_realm(function),
            None => realm.realm,
        });
        RealmHandle(self.handle(realm.cell().value()))
    }

    /// Runs a script. `name` is what errors and stack traces call it, a path usually. Gives the completion value: that of its last expression
    /// statement.
    pub fn evaluate(&mut self, name: &str, source: &str) -> Result<Handle, Error> {
        self.enter_limits(|realm| {
            let code = crate::vm::compile(realm.cx, source, name)?;
            let result = realm.cx.run_script(code);
            realm.complete(result)
        })
    }

    /// Calls a function.
    pub fn call(&mut self, function: &Handle, this: &Handle, arguments: &[Handle]) -> Result<Handle, Error> {
        self.with_arguments(arguments, |realm, arguments| {
            let (function, this) = (realm.value_of(function), realm.value_of(this));
            let window = realm.cx.push_window(function, this, arguments.len())?;
            for (index, argument) in arguments.iter().enumerate() {
                window.set(index, realm.value_of(argument));
            }
            realm.cx.call_window(window.base(), arguments.len(), None)
        })
    }

    /// `new constructor(...arguments)`.
    pub fn construct(&mut self, constructor: &Handle, arguments: &[Handle]) -> Result<Handle, Error> {
        self.with_arguments(arguments, |realm, arguments| {
            let constructor = realm.value_of(constructor);
            let window = realm.cx.push_window(constructor, constructor, arguments.len())?;
            for (index, argument) in arguments.iter().enumerate() {
                window.set(index, realm.value_of(argument));
            }
            realm.cx.construct_window(window.base(), arguments.len())
        })
    }

    fn with_arguments(
        &mut self,
        arguments: &[Handle],
        call: impl FnOnce(&mut Self, &[Handle]) -> Completion,
    ) -> Result<Handle, Error> {
        if arguments.len() > crate::code::frame::ARGUMENTS_MAX {
            return Err(Error::range_error("too many arguments in a call"));
        }
        self.enter_limits(|realm| {
            let result = call(realm, arguments);
            realm.complete(result)
        })
    }

    /// The global object.
    pub fn global(&mut self) -> Handle {
        let global = self.cx.intrinsic_of(self.realm, Intrinsic::Global).value();
        self.handle(global)
    }

    /// Reads a global: a lexical declaration of a script, else a property of the global object. `undefined` where there is neither.
    pub fn get_global<T: FromJs>(&mut self, name: &str) -> Result<T, Error> {
        let value = self.enter_limits(|realm| {
            let key = realm.cx.key(name);
            let scope = realm.cx.intrinsic(Intrinsic::LexicalScope);
            let result = if realm.cx.objects.has_own(scope, key) {
                realm.cx.get(scope, key)
            } else {
                let global = realm.cx.global();
                realm.cx.get(global, key)
            };
            realm.complete(result)
        })?;
        T::from_js(self, &value)
    }

    /// Sets a property of the global object.
    pub fn set_global(&mut self, name: &str, value: impl IntoJs) -> Result<(), Error> {
        let global = self.global();
        self.set(&global, name, value)
    }

    /// Reads a property, getters included.
    pub fn get<T: FromJs>(&mut self, object: &Handle, name: &str) -> Result<T, Error> {
        let value = self.enter_limits(|realm| {
            let key = realm.cx.key(name);
            let object = realm.value_of(object);
            let result = realm.cx.get_v(object, key);
            realm.complete(result)
        })?;
        T::from_js(self, &value)
    }

    /// Writes a property, as strict code does: TypeError where it cannot be written.
    pub fn set(&mut self, object: &Handle, name: &str, value: impl IntoJs) -> Result<(), Error> {
        let value = value.into_js(self)?;
        self.enter_limits(|realm| {
            let key = realm.cx.key(name);
            let (object, value) = (realm.value_of(object), realm.value_of(&value));
            let result = realm.cx.set_v(object, key, value, true);
            realm.unit(result)
        })
    }

    /// A new object with no properties.
    pub fn object(&mut self) -> Handle {
        let object = self.within(|realm| realm.cx.objects.create_object().value());
        self.handle(object)
    }

    /// A JavaScript value of a Rust one.
    pub fn make(&mut self, value: impl IntoJs) -> Result<Handle, Error> {
        value.into_js(self)
    }

    /// A Rust value of a JavaScript one. TypeError where it is of another type: nothing is converted.
    pub fn read<T: FromJs>(&mut self, value: &Handle) -> Result<T, Error> {
        T::from_js(self, value)
    }

    /// ToString of a value, which may run JavaScript.
    pub fn convert_to_string(&mut self, value: &Handle) -> Result<String, Error> {
        self.enter_limits(|realm| {
            let value = realm.value_of(value);
            match realm.cx.to_rust_string(value) {
                Ok(text) => Ok(text),
                Err(throw) => Err(realm.error_of(throw)),
            }
        })
    }

    /// A value as a programmer would write it, or nearly: strings in quotes, objects with their properties. Runs no JavaScript.
    pub fn display(&mut self, value: &Handle) -> String {
        let value = self.value_of(value);
        crate::builtins::console::display(self.cx, value)
    }

    /// Whether two values are the same (`===`).
    pub fn is_equal(&mut self, a: &Handle, b: &Handle) -> bool {
        let (a, b) = (self.value_of(a), self.value_of(b));
        self.cx.objects.strict_equals(a, b)
    }

    pub(super) fn value_of(&self, handle: &Handle) -> Value {
        handle.value(&self.cx.objects.heap, &self.shared.roots)
    }

    pub(super) fn handle(&mut self, value: Value) -> Handle {
        Handle::new(value, &mut self.cx.objects.heap, &self.shared.roots)
    }

    pub(super) fn complete(&mut self, completion: Completion) -> Result<Handle, Error> {
        match completion {
            Ok(value) => Ok(self.handle(value)),
            Err(throw) => Err(self.error_of(throw)),
        }
    }

    pub(super) fn unit(&mut self, completion: Completion<()>) -> Result<(), Error> {
        completion.map_err(|throw| self.error_of(throw))
    }

    pub(super) fn key_of_index(&mut self, index: u32) -> PropertyKey {
        self.cx.objects.key_from_primitive(Value::uint(index))
    }

    /// Everything that depends on the realm and runs no JavaScript goes through here, or through [`Realm::enter_limits`].
    pub(super) fn within<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        let running = self.cx.objects.realm;
        self.cx.run_in(self.realm);
        let result = work(self);
        self.cx.run_in(running);
        result
    }

    /// Everything that may run JavaScript goes through here: the outermost entry arms the limits, and clears up when it ends.
    pub(super) fn enter_limits<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.shared.roots.release(&mut self.cx.objects.heap);
        self.cx.objects.heap.stack.enter_thread();
        let outermost = self.cx.fp() == 0;
        if !outermost {
            return self.within(work);
        }
        // What was asked while nothing ran asks for nothing.
        let _ = self.cx.objects.heap.stack.take_requests();
        (self.cx.hooks.safepoint)(self.cx);
        self.shared.arm();
        // The embedder's frames have handles and no cells.
        let high = self.cx.objects.heap.stack.scan_below(tierlock_platform::approximate_stack_pointer());
        let result = self.run_below(work);
        self.shared.disarm();
        let _ = self.cx.objects.heap.stack.take_requests();
        if self.cx.termination.take() == Some(runtime::Termination::OutOfMemory) {
            // The stack is scanned conservatively, and the collector's own frames lie where the program's were: what those left behind would
            // keep its memory alive.
            clear_stack();
            self.cx.objects.heap.collect();
        }
        self.cx.objects.heap.stack.scan_below(high);
        if let Some(panic) = self.shared.panic.take() {
            std::panic::resume_unwind(panic);
        }
        result
    }

    /// [`Realm::within`] in a frame of its own, below the caller's: what `work` keeps on the stack is scanned.
    #[inline(never)]
    fn run_below<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        self.within(work)
    }
}

/// Overwrites what is on the machine's stack below the caller.
#[inline(never)]
fn clear_stack() {
    std::hint::black_box([0u8; 64 << 10]);
}

#[cfg(all(test, not(miri)))]
mod tests {
    use super::super::engine::Engine;
    use crate::heap::cell::Cell;

    #[test]
    fn words_in_the_embedders_frames_keep_nothing_alive() {
        let list = "{ let list; for (let i = 0; i < 400_000; i++) list = { list }; list }";
        let mut engine = Engine::builder().memory_limit(24 << 20).build().expect("built");
        let first = engine.evaluate("list.js", list).expect("fits");
        let left = std::hint::black_box([Cell::of(engine.realm().value_of(&first)).address()]);
        let held = engine.stats().held_bytes;
        assert!(held > 12 << 20, "two would not fit: {held}");
        drop(first);
        engine.evaluate("list.js", list).expect("fits, because the first is gone");
        std::hint::black_box(left);
    }
}
