//! Calls: frames on the VM stack, natives, and entering JavaScript from Rust.
//!
//! A call window is five slots and the arguments, above the running frame: room for the header, the callee, `this`, the arguments. The
//! callee's frame begins where the window does (see [`crate::code::frame`]). Natives get the same frame, without code.

use super::context::{Completion, Context, Throw};
use crate::code::frame::{self, FLAG_CONSTRUCT, FLAG_ENTRY};
use crate::code::linked::{self, Code, flags};
use crate::heap::cell::{Cell, CellKind};
use crate::heap::stack::{MACHINE_STACK_RESERVE, Request};
use crate::object::layout::{bound_function, function, native_function};
use crate::object::{ElementsKind, List, RealmCell};
use crate::value::Value;

/// What a native runs.
pub type NativeFn = fn(&mut Context, Args) -> Completion;

/// Reads a slot of the VM stack.
#[inline(always)]
pub(crate) fn read_slot(address: usize) -> Value {
    // SAFETY: callers compute `address` from a live frame's base and stay within its extent, all inside the VM stack.
    unsafe { crate::heap::stack::Stack::read(address) }
}

/// Writes a slot of the VM stack.
#[inline(always)]
pub(crate) fn write_slot(address: usize, value: Value) {
    // SAFETY: as for `read_slot`; whoever pushes has checked the limit.
    unsafe { (address as *mut u64).write(value.bits()) };
}

/// The frame of a native: callee, `this`, arguments. `Copy`; valid until the native returns.
#[derive(Clone, Copy, Debug)]
pub struct Args {
    base: usize,
    argc: u32,
    construct: bool,
}

impl Args {
    /// Argument `index`, undefined where it was not passed.
    #[inline(always)]
    pub fn get(self, index: usize) -> Value {
        if index < self.argc as usize {
            read_slot(self.base + 8 * (frame::FIRST_ARG + index))
        } else {
            Value::UNDEFINED
        }
    }

    /// How many arguments were passed.
    #[inline(always)]
    pub fn len(self) -> usize {
        self.argc as usize
    }

    /// Whether none was passed.
    pub fn is_empty(self) -> bool {
        self.argc == 0
    }

    /// `this`, as passed: undefined, null and primitives are not converted.
    #[inline(always)]
    pub fn this(self) -> Value {
        if self.construct { Value::UNDEFINED } else { read_slot(self.base + 8 * frame::THIS) }
    }

    /// The native function object itself.
    #[inline(always)]
    pub fn callee(self) -> Cell {
        Cell::of(read_slot(self.base + 8 * frame::CALLEE))
    }

    /// The function's data word.
    pub fn data(self) -> Value {
        self.callee().get(native_function::DATA)
    }

    /// new.target where invoked by `[[Construct]]`, else undefined.
    #[inline(always)]
    pub fn new_target(self) -> Value {
        if self.construct { read_slot(self.base + 8 * frame::THIS) } else { Value::UNDEFINED }
    }

    /// Whether invoked by `[[Construct]]`.
    pub fn is_construct(self) -> bool {
        self.construct
    }

    /// All arguments from `from` on.
    pub fn rest(self, from: usize) -> impl ExactSizeIterator<Item = Value> {
        (from.min(self.len())..self.len()).map(move |index| self.get(index))
    }
}

/// A window being filled by Rust code.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    base: usize,
    argc: usize,
}

impl Window {
    /// Address of the window's base.
    pub fn base(self) -> usize {
        self.base
    }

    /// Sets argument `index`.
    #[inline(always)]
    pub fn set(self, index: usize, value: Value) {
        debug_assert!(index < self.argc);
        write_slot(self.base + 8 * (frame::FIRST_ARG + index), value);
    }
}

/// A function that a native calls many times with the same `this` and number of arguments: what such calls have in common is found once (see
/// [`Context::callback`]).
#[derive(Clone, Copy, Debug)]
pub struct Callback {
    callee: Value,
    this: Value,
    base: usize,
    /// The bytecode of a plain function; other callees take the general way.
    code: Option<Code>,
    /// The function that called the native.
    around: Option<Code>,
}

/// What was running when a call began.
#[derive(Clone, Copy, Debug)]
pub struct Caller {
    fp: usize,
    realm: RealmCell,
}

/// How a value can be called, found once per call.
enum Callee {
    Bytecode(Code),
    Native(Cell),
    Bound(Cell),
    No,
}

fn classify(callee: Value) -> Callee {
    let Some(cell) = Cell::try_of(callee) else { return Callee::No };
    match cell.kind() {
        CellKind::Function => Callee::Bytecode(Code::at(cell.get(function::CODE))),
        CellKind::NativeFunction => Callee::Native(cell),
        CellKind::BoundFunction => Callee::Bound(cell),
        _ => Callee::No,
    }
}

impl Context {
    /// Whether `value` can be called (ECMAScript 7.2.3).
    pub fn is_callable(&self, value: Value) -> bool {
        !matches!(classify(value), Callee::No)
    }

    /// Whether `value` can be constructed (ECMAScript 7.2.4).
    pub fn is_constructor(&self, value: Value) -> bool {
        match classify(value) {
            Callee::Bytecode(code) => code.has(flags::CONSTRUCTOR),
            Callee::Native(cell) => native_function::may(cell, native_function::CONSTRUCT),
            Callee::Bound(cell) => self.is_constructor(cell.get(bound_function::TARGET)),
            Callee::No => false,
        }
    }

    /// Base of the running frame; 0 where none runs.
    #[inline(always)]
    pub fn fp(&self) -> usize {
        self.objects.heap.stack.fp
    }

    /// What is running, for coming back to it.
    #[inline(always)]
    pub fn caller(&self) -> Caller {
        Caller { fp: self.fp(), realm: self.objects.realm }
    }

    /// Goes back to what was running before a call.
    #[inline(always)]
    pub fn resume(&mut self, caller: Caller) {
        self.set_fp(caller.fp);
        self.run_in(caller.realm);
    }

    /// GetFunctionRealm (ECMAScript 7.3.24); the running one for what is no function.
    pub fn function_realm(&self, function: Cell) -> RealmCell {
        let mut function = function;
        loop {
            return match function.kind() {
                CellKind::Function => Code::at(function.get(function::CODE)).realm(),
                CellKind::NativeFunction => RealmCell::at(function.get(native_function::REALM)),
                CellKind::BoundFunction => {
                    function = Cell::of(function.get(bound_function::TARGET));
                    continue;
                }
                _ => self.objects.realm,
            };
        }
    }

    /// The realm of the running function, `from` frames down; the running realm where there is only the embedder.
    pub fn realm_of_frames(&self, from: usize) -> RealmCell {
        let mut realms = self.frames().skip(from).filter_map(|(base, code, _)| match code {
            Some(code) => Some(code.realm()),
            None => {
                // Bound functions have none of their own.
                let callee = Cell::of(read_slot(base + 8 * frame::CALLEE));
                let native = callee.kind() == CellKind::NativeFunction;
                native.then(|| RealmCell::at(callee.get(native_function::REALM)))
            }
        });
        realms.next().unwrap_or(self.objects.realm)
    }

    /// Makes the frame at `fp` the running one.
    #[inline(always)]
    pub fn set_fp(&mut self, fp: usize) {
        self.objects.heap.stack.fp = fp;
    }

    /// Call (ECMAScript 7.3.14).
    pub fn call(&mut self, callee: Value, this: Value, args: &[Value]) -> Completion {
        let window = self.push_window(callee, this, args.len())?;
        for (i, &arg) in args.iter().enumerate() {
            window.set(i, arg);
        }
        self.call_window(window.base, args.len(), None)
    }

    /// Prepares calls of `callee`, with at most `argc` arguments each, from the native whose frame is running: the calls use one window above
    /// that frame.
    pub fn callback(&mut self, callee: Value, this: Value, argc: usize) -> Completion<Callback> {
        let window = self.push_window(callee, this, argc)?;
        let code = match classify(callee) {
            Callee::Bytecode(code) if !code.has(flags::CLASS_CONSTRUCTOR) => Some(code),
            _ => None,
        };
        // The native's own frame comes first.
        let around = self.frames().nth(1).and_then(|(_, code, _)| code);
        Ok(Callback { callee, this, base: window.base, code, around })
    }

    /// As [`Context::call`], of a prepared callee.
    #[inline]
    pub fn call_back<const ARGC: usize>(&mut self, callback: &Callback, args: [Value; ARGC]) -> Completion {
        let base = callback.base;
        debug_assert_eq!(
            base,
            self.objects.heap.stack.top(),
            "the native that prepared the calls is running"
        );
        // The callee may have assigned its parameters and `this`, which are these slots.
        write_slot(base + 8 * frame::CALLEE, callback.callee);
        write_slot(base + 8 * frame::THIS, callback.this);
        for (index, arg) in args.into_iter().enumerate() {
            write_slot(base + 8 * (frame::FIRST_ARG + index), arg);
        }
        let Some(code) = callback.code else { return self.call_window(base, ARGC, None) };
        if let Some(around) = callback.around {
            around.count_round();
        }
        self.enter_native()?;
        let caller = self.caller();
        let result = match self.push_frame(base, ARGC, code, FLAG_ENTRY) {
            Ok(()) => (self.hooks.enter)(self, base),
            Err(throw) => Err(throw),
        };
        self.native_depth -= 1;
        self.resume(caller);
        result
    }

    /// Construct (ECMAScript 7.3.15): `constructor` and `new_target` are constructors.
    pub fn construct(&mut self, constructor: Value, args: &[Value], new_target: Value) -> Completion {
        let window = self.push_window(constructor, new_target, args.len())?;
        for (i, &arg) in args.iter().enumerate() {
            window.set(i, arg);
        }
        self.construct_window(window.base, args.len())
    }

    /// Call with the arguments in a list cell or a dense array built by the engine.
    pub fn call_with_list(&mut self, callee: Value, this: Value, list: Cell, construct: bool) -> Completion {
        // The list is an array that the engine built: dense, without holes.
        let len = crate::object::array_length(list) as usize;
        if len > frame::ARGUMENTS_MAX {
            return Err(self.throw_range_error("too many arguments in a call"));
        }
        let window = self.push_window(callee, this, len)?;
        for i in 0..len {
            window.set(i, crate::object::dense_get(list, i as u32));
        }
        if construct {
            self.construct_window(window.base, len)
        } else {
            self.call_window(window.base, len, None)
        }
    }

    /// Calls with the elements of an array-like as arguments (Function.prototype.apply, ECMAScript 20.2.3.1).
    pub fn apply(&mut self, callee: Value, this: Value, array_like: Value) -> Completion {
        // Reading a dense array without holes is not observable.
        if let Some(len) = self.objects.fast_array_len(array_like)
            && len as usize <= frame::ARGUMENTS_MAX
        {
            let array = Cell::of(array_like);
            let holes = ElementsKind::of(array).is_holey() && !self.objects.no_prototype_elements();
            if !holes {
                let window = self.push_window(callee, this, len as usize)?;
                for i in 0..len {
                    let value = crate::object::dense_get(array, i);
                    window.set(i as usize, if value.is_empty() { Value::UNDEFINED } else { value });
                }
                return self.call_window(window.base, len as usize, None);
            }
        }
        let list = self.list_from_array_like(array_like)?;
        let window = self.push_window(callee, this, list.len())?;
        for i in 0..list.len() {
            window.set(i, list.get(i));
        }
        self.call_window(window.base, list.len(), None)
    }

    /// Reserves a window above the running frame. Nothing may be called or allocated until it is entered, except that the collector sees its
    /// contents only through the caller's own locals.
    pub fn push_window(&mut self, callee: Value, this: Value, argc: usize) -> Completion<Window> {
        let base = self.objects.heap.stack.top();
        let end = base + 8 * (frame::FIRST_ARG + argc);
        if end > self.objects.heap.stack.limit() {
            self.check_limit(end)?;
        }
        write_slot(base + 8 * frame::CALLEE, callee);
        write_slot(base + 8 * frame::THIS, this);
        Ok(Window { base, argc })
    }

    /// The slow half of every limit check: serves interrupts, then throws RangeError where the stack is really full.
    #[cold]
    pub fn check_limit(&mut self, end: usize) -> Completion<()> {
        match self.objects.heap.stack.take_requests() {
            Some(Request::Terminate) => return Err(self.terminate(super::Termination::Interrupted)),
            Some(Request::OutOfMemory) => return Err(self.terminate(super::Termination::OutOfMemory)),
            None => {}
        }
        // After the limit word was set back: what comes later trips it again.
        (self.hooks.safepoint)(self);
        if end > self.objects.heap.stack.high() { Err(self.throw_stack_overflow()) } else { Ok(()) }
    }

    /// Serves a pending interrupt; back edges and long builtins call it.
    #[inline(always)]
    pub fn poll(&mut self) -> Completion<()> {
        if self.objects.heap.stack.limit() == 0 { self.check_limit(0) } else { Ok(()) }
    }

    /// Calls the function in a filled window. `new_target` is set for `[[Construct]]` of natives.
    pub fn call_window(&mut self, base: usize, argc: usize, new_target: Option<Value>) -> Completion {
        let callee = read_slot(base + 8 * frame::CALLEE);
        match classify(callee) {
            Callee::Bytecode(code) => {
                if new_target.is_none() && code.has(flags::CLASS_CONSTRUCTOR) {
                    return Err(self.throw_class_call(callee));
                }
                let construct = if new_target.is_some() { FLAG_CONSTRUCT } else { 0 };
                let caller = self.caller();
                self.enter_native()?;
                let result = match self.push_frame(base, argc, code, construct | FLAG_ENTRY) {
                    Ok(()) => (self.hooks.enter)(self, base),
                    Err(throw) => Err(throw),
                };
                self.native_depth -= 1;
                self.resume(caller);
                result
            }
            Callee::Native(cell) => self.call_native(base, argc, cell, new_target.is_some()),
            Callee::Bound(cell) => self.call_bound(base, argc, cell, new_target),
            Callee::No => Err(self.throw_callee_not_callable(callee)),
        }
    }

    /// Counts a native activation; RangeError where they nest too deep.
    #[inline]
    pub fn enter_native(&mut self) -> Completion<()> {
        if self.native_depth >= self.settings.native_depth_max
            || self.objects.heap.stack.machine_bytes_left() < MACHINE_STACK_RESERVE
        {
            return Err(self.throw_native_overflow());
        }
        self.native_depth += 1;
        Ok(())
    }

    /// Too many activations on the machine stack. How many frames of JavaScript lie between them is each tier's own affair, so digests of frames end to mean anything.
    #[cold]
    pub fn throw_native_overflow(&mut self) -> super::Throw {
        self.digests = None;
        self.throw_stack_overflow()
    }

    /// Constructs with the constructor in a filled window; new.target is in its `this` slot. TypeError where it is no constructor.
    pub fn construct_window(&mut self, base: usize, argc: usize) -> Completion {
        let callee = read_slot(base + 8 * frame::CALLEE);
        let new_target = read_slot(base + 8 * frame::THIS);
        if !self.is_constructor(callee) {
            return Err(self.throw_callee_not_constructor(callee));
        }
        match classify(callee) {
            Callee::Bytecode(code) => {
                // A getter for `prototype` may run: the window must count as part of a frame meanwhile.
                let caller = self.push_native_frame(base, argc, true)?;
                let this = self.this_for_construct(code, new_target);
                self.native_depth -= 1;
                self.set_fp(caller);
                let this = this?;
                write_slot(base + 8 * frame::THIS, this);
                self.objects.heap.set_root(self.new_target, new_target);
                let result = self.call_window(base, argc, Some(new_target))?;
                // The window's `this` slot still holds the new object: nothing writes it but a derived constructor's own code, which returns an object.
                if Cell::try_of(result).is_some_and(Cell::is_object) { Ok(result) } else { Ok(this) }
            }
            _ => self.call_window(base, argc, Some(new_target)),
        }
    }

    /// The object that a constructor's `this` begins as: empty for derived classes.
    pub fn this_for_construct(&mut self, code: Code, new_target: Value) -> Completion {
        if code.has(flags::DERIVED) {
            return Ok(Value::EMPTY);
        }
        let object = self.ordinary_create_from_constructor(new_target, super::Intrinsic::ObjectPrototype)?;
        Ok(object.value())
    }

    /// Lays out the frame of a call to bytecode: header, missing arguments, arguments object and rest array, undefined in all other registers.
    /// The window at `base` holds callee, `this` and `argc` arguments. Makes it the running frame, and its realm the running one.
    #[inline(always)]
    pub fn push_frame(&mut self, base: usize, argc: usize, code: Code, frame_flags: u8) -> Completion<()> {
        let cell = code.cell();
        let end = base + cell.get(linked::FRAME_BYTES) as usize;
        // An argument window larger than the frame must fit as well: an arguments object reads it.
        let end_of_args = base + 8 * (frame::FIRST_ARG + argc);
        if end.max(end_of_args) > self.objects.heap.stack.limit() {
            self.check_limit(end.max(end_of_args))?;
        }
        let state = (argc as u64) << 32 | u64::from(frame_flags) << 56;
        write_slot(base + 8 * frame::CALLER, Value::from_bits(self.fp() as u64));
        write_slot(base + 8 * frame::STATE, Value::from_bits(state));
        write_slot(base + 8 * frame::CODE, cell.value());
        let parameters = cell.get(linked::PARAMETERS) as usize;
        if cell.get(linked::FLAGS) & flags::NEEDS_ARGUMENTS != 0 {
            return self.push_frame_with_arguments(base, argc, code);
        }
        let mut at = base + 8 * (frame::FIRST_ARG + argc.min(parameters));
        while at < end {
            write_slot(at, Value::UNDEFINED);
            at += 8;
        }
        self.set_fp(base);
        self.run_in(code.realm());
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn push_frame_with_arguments(&mut self, base: usize, argc: usize, code: Code) -> Completion<()> {
        let cell = code.cell();
        let parameters = cell.get(linked::PARAMETERS) as usize;
        let (needs_arguments, needs_rest) =
            code.with(|data| (data.template.needs_arguments, data.template.needs_rest));
        // Until the frame is whole it is scanned as a native's, which covers all arguments that were passed.
        write_slot(base + 8 * frame::CODE, Value::EMPTY);
        self.set_fp(base);
        self.run_in(code.realm());
        let arguments =
            if needs_arguments { self.create_arguments(base, argc, code) } else { Value::UNDEFINED };
        let rest = if needs_rest { self.create_rest(base, argc, parameters) } else { Value::UNDEFINED };
        let end = base + cell.get(linked::FRAME_BYTES) as usize;
        let mut at = base + 8 * (frame::FIRST_ARG + argc.min(parameters));
        while at < end {
            write_slot(at, Value::UNDEFINED);
            at += 8;
        }
        let mut slot = base + 8 * (frame::FIRST_ARG + parameters);
        for (needed, value) in [(needs_arguments, arguments), (needs_rest, rest)] {
            if needed {
                write_slot(slot, value);
                slot += 8;
            }
        }
        write_slot(base + 8 * frame::CODE, cell.value());
        Ok(())
    }

    fn create_rest(&mut self, base: usize, argc: usize, from: usize) -> Value {
        let count = argc.saturating_sub(from);
        self.objects
            .array_from_fn(count as u32, |i| read_slot(base + 8 * (frame::FIRST_ARG + from + i as usize)))
            .value()
    }

    // Two callers, of which one is rare.
    #[inline(always)]
    fn call_native(&mut self, base: usize, argc: usize, callee: Cell, construct: bool) -> Completion {
        if !construct && !native_function::may(callee, native_function::CALL) {
            return Err(self.throw_class_call(callee.value()));
        }
        let realm = RealmCell::at(callee.get(native_function::REALM));
        if realm != self.objects.realm {
            return self.call_native_of(realm, base, argc, callee, construct);
        }
        let function = self.natives[native_function::index_of(callee)].function;
        let caller = self.push_native_frame(base, argc, construct)?;
        let result = function(self, Args { base, argc: argc as u32, construct });
        debug_assert!(self.objects.realm == realm, "what a native calls comes back to its realm");
        self.native_depth -= 1;
        self.set_fp(caller);
        result
    }

    #[cold]
    #[inline(never)]
    fn call_native_of(
        &mut self,
        realm: RealmCell,
        base: usize,
        argc: usize,
        callee: Cell,
        construct: bool,
    ) -> Completion {
        let running = self.objects.realm;
        self.run_in(realm);
        let result = self.call_native(base, argc, callee, construct);
        self.run_in(running);
        result
    }

    /// Lays out a native's frame over a filled window and makes it the running one, in the caller's realm still; gives the caller's base.
    #[inline]
    fn push_native_frame(&mut self, base: usize, argc: usize, construct: bool) -> Completion<usize> {
        let end = base + 8 * (frame::FIRST_ARG + argc);
        if end > self.objects.heap.stack.limit() {
            self.check_limit(end)?;
        }
        self.enter_native()?;
        let caller = self.fp();
        let frame_flags = if construct { FLAG_CONSTRUCT } else { 0 };
        write_slot(base + 8 * frame::CALLER, Value::from_bits(caller as u64));
        write_slot(
            base + 8 * frame::STATE,
            Value::from_bits((argc as u64) << 32 | u64::from(frame_flags) << 56),
        );
        write_slot(base + 8 * frame::CODE, Value::EMPTY);
        self.set_fp(base);
        Ok(caller)
    }

    /// `[[Call]]` and `[[Construct]]` of a bound function (ECMAScript 10.4.1): a new window above this one.
    fn call_bound(&mut self, base: usize, argc: usize, bound: Cell, new_target: Option<Value>) -> Completion {
        let caller = self.push_native_frame(base, argc, new_target.is_some())?;
        let target = bound.get(bound_function::TARGET);
        let list = bound.get(bound_function::ARGUMENTS);
        let list = List::at(list);
        let extra = list.len();
        let this = match new_target {
            Some(new_target) if new_target == bound.value() => target,
            Some(new_target) => new_target,
            None => bound.get(bound_function::THIS),
        };
        let result = match self.push_window(target, this, extra + argc) {
            Ok(window) => {
                for i in 0..extra {
                    window.set(i, list.get(i));
                }
                for i in 0..argc {
                    window.set(extra + i, read_slot(base + 8 * (frame::FIRST_ARG + i)));
                }
                if new_target.is_some() {
                    self.construct_window(window.base, extra + argc)
                } else {
                    self.call_window(window.base, extra + argc, None)
                }
            }
            Err(throw) => Err(throw),
        };
        self.native_depth -= 1;
        self.set_fp(caller);
        result
    }

    /// Runs a script's code in a frame of its own, with the global object as `this`.
    pub fn run_script(&mut self, code: Code) -> Completion {
        let window = self.push_window(Value::UNDEFINED, self.global().value(), 0)?;
        let caller = self.caller();
        self.enter_native()?;
        let result = match self.push_frame(window.base, 0, code, FLAG_ENTRY) {
            Ok(()) => (self.hooks.enter)(self, window.base),
            Err(throw) => Err(throw),
        };
        self.native_depth -= 1;
        self.resume(caller);
        result
    }

    /// Invoke (ECMAScript 7.3.21): calls the method `name` of `value`.
    pub fn invoke(&mut self, value: Value, name: crate::object::PropertyKey, args: &[Value]) -> Completion {
        let method = self.get_v(value, name)?;
        self.call(method, value, args)
    }

    /// The native frames below the running one.
    pub fn natives_below(&self) -> impl Iterator<Item = Args> + use<> {
        self.frames().skip(1).filter(|(_, code, _)| code.is_none()).map(|(base, _, _)| {
            let state = read_slot(base + 8 * frame::STATE).bits();
            let construct = (state >> 56) as u8 & FLAG_CONSTRUCT != 0;
            Args { base, argc: (state >> 32) as u32 & 0xff_ffff, construct }
        })
    }

    /// The frames from the running one down: (base, code or None for natives, unit offset).
    pub fn frames(&self) -> impl Iterator<Item = (usize, Option<Code>, u32)> + use<> {
        let mut fp = self.fp();
        std::iter::from_fn(move || {
            if fp == 0 {
                return None;
            }
            let here = fp;
            fp = read_slot(here + 8 * frame::CALLER).bits() as usize;
            let code = read_slot(here + 8 * frame::CODE);
            let offset = read_slot(here + 8 * frame::STATE).bits() as u32;
            // The body of a function in Rust runs in its place.
            let code = Cell::try_of(code).map(Code::at).filter(|code| !code.has(flags::BODY));
            Some((here, code, offset))
        })
    }

    /// Ends execution: no handler catches it.
    #[cold]
    pub fn terminate(&mut self, why: super::Termination) -> Throw {
        self.termination = Some(why);
        self.objects.heap.set_root(self.exception, Value::UNDEFINED);
        Throw::pending()
    }
}
