//! Making closures, classes, arguments objects and literals; `this` and new.target; finding exception handlers.

use super::call::read_slot;
use super::context::{Completion, Context, Throw};
use super::intrinsics::Intrinsic;
use crate::code::frame::{self, FLAG_CONSTRUCT};
use crate::code::linked::Code;
use crate::code::ops::{Feedback, Op, Reg};
use crate::code::{FunctionKind, GlobalKind};
use crate::heap::cell::{Cell, CellKind};
use crate::object::{Attrs, Integrity, PropertyDescriptor, PropertyKey, Shape, Str, attrs, layout};
use crate::value::Value;
use tierlock_fault::{Fault, is_planted};

impl Context {
    /// A closure over inner function `index` of `code` ([`crate::code::ops::NewClosure`]).
    pub fn new_closure(&mut self, code: Code, index: u32, environment: Value, running: Value) -> Value {
        let inner = self.link_inner(code, index);
        let (kind, name, length) = self.template_facts(inner);
        let shape = match kind {
            FunctionKind::Normal => self.objects.realm.function_shape(),
            _ => self.objects.realm.method_shape(),
        };
        let home = match Cell::try_of(running) {
            Some(function) if kind == FunctionKind::Arrow && function.kind() == CellKind::Function => {
                function.get(layout::function::HOME_OBJECT)
            }
            _ => Value::UNDEFINED,
        };
        self.objects.create_function(shape, inner.cell(), environment, home, name, length).value()
    }

    fn link_inner(&mut self, code: Code, index: u32) -> Code {
        let no_global = self.no_global;
        let inner = code.inner(&mut self.objects, index, no_global);
        self.prepare_code(inner);
        inner
    }

    /// Gives a newly linked function its entry and countdown; harmless to repeat.
    pub fn prepare_code(&mut self, code: Code) {
        let cell = code.cell();
        if cell.get(crate::code::linked::ENTRY) == 0 {
            cell.init(crate::code::linked::ENTRY, self.machine.interpreter_entry);
            cell.init(crate::code::linked::OPT_ENTRY, self.machine.call_from_opt);
            let thresholds = self.settings.thresholds_of(code);
            code.set_opt_countdown(thresholds.optimise as i32);
            code.wind_up(thresholds.baseline);
        }
    }

    fn template_facts(&mut self, code: Code) -> (FunctionKind, Value, u32) {
        let (kind, length) = code.with(|data| (data.template.kind, u32::from(data.template.length)));
        let known = code.with(|data| data.name);
        if !known.is_empty() {
            return (kind, known, length);
        }
        let units = code.with(|data| data.template.name.clone());
        let name = self.objects.intern_units(&units).value();
        code.with(|data| data.name = name);
        self.objects.heap.barrier(code.cell());
        (kind, name, length)
    }

    /// ClassDefinitionEvaluation's first half (15.7.14): the constructor and its prototype object.
    pub fn new_class(
        &mut self,
        code: Code,
        index: u32,
        heritage: Value,
        environment: Value,
    ) -> Completion<(Value, Value)> {
        let (proto_parent, constructor_parent) = if heritage.is_empty() {
            (self.intrinsic(Intrinsic::ObjectPrototype), self.intrinsic(Intrinsic::FunctionPrototype))
        } else if heritage.is_null() {
            (Cell::NULL, self.intrinsic(Intrinsic::FunctionPrototype))
        } else {
            if !self.is_constructor(heritage) {
                let what = self.describe(heritage);
                return Err(self.throw_type_error(&format!(
                    "class extends {what}, which is neither a constructor nor null"
                )));
            }
            let parent = Cell::of(heritage);
            let prototype = self.get(parent, self.objects.atoms.prototype)?;
            match Cell::try_of(prototype) {
                Some(cell) if cell.is_object() => (cell, parent),
                _ if prototype.is_null() => (Cell::NULL, parent),
                _ => {
                    return Err(
                        self.throw_type_error("the superclass's 'prototype' is neither an object nor null")
                    );
                }
            }
        };
        let prototype = self.objects.create_object_with_prototype(proto_parent);
        let inner = self.link_inner(code, index);
        let (_, name, length) = self.template_facts(inner);
        let shape = self.objects.realm.class_shape();
        let constructor =
            self.objects.create_function(shape, inner.cell(), environment, prototype.value(), name, length);
        self.objects.heap.write(constructor, layout::function::PROTOTYPE, prototype.value());
        if constructor_parent != self.intrinsic(Intrinsic::FunctionPrototype) {
            self.objects.set_prototype(constructor, constructor_parent);
        }
        let key = self.objects.atoms.constructor;
        self.objects.add_own(prototype, key, constructor.value(), attrs::METHOD);
        Ok((constructor.value(), prototype.value()))
    }

    /// The arguments object of a frame that is being laid out: unmapped until [`Context::map_arguments`].
    pub(super) fn create_arguments(&mut self, base: usize, argc: usize, code: Code) -> Value {
        let strict = code.with(|data| data.template.strict_arguments);
        let values = self.intrinsic(Intrinsic::ArrayValues).value();
        let (shape, callee) = if strict {
            let thrower = self.intrinsic(Intrinsic::ThrowTypeError).value();
            let accessor = self.objects.new_accessor(thrower, thrower);
            (self.objects.realm.strict_arguments_shape(), accessor.cell().value())
        } else {
            (self.objects.realm.sloppy_arguments_shape(), read_slot(base + 8 * frame::CALLEE))
        };
        let object = self.objects.create_arguments(shape, values, callee, argc as u32, |index| {
            read_slot(base + 8 * (frame::FIRST_ARG + index as usize))
        });
        object.value()
    }

    /// [`crate::code::ops::MapArguments`].
    pub fn map_arguments(&mut self, arguments: Value, environment: Value, first: u16, fp: usize) {
        let code = Code::at(Cell::of(read_slot(fp + 8 * frame::CODE)));
        let parameters = code.cell().get(crate::code::linked::PARAMETERS);
        self.objects.map_arguments(Cell::of(arguments), Cell::of(environment), u32::from(first), parameters);
    }

    /// `this` of a sloppy function (10.2.1.2).
    pub fn coerce_this(&mut self, this: Value) -> Value {
        if this.is_nullish() || this.is_empty() {
            return self.global().value();
        }
        match self.to_object(this) {
            Ok(object) => object.value(),
            Err(_) => unreachable!("only undefined and null have no wrapper"),
        }
    }

    /// new.target of the frame at `fp`, which was just entered.
    pub fn load_new_target(&mut self, fp: usize) -> Value {
        let construct = (read_slot(fp + 8 * frame::STATE).bits() >> 56) as u8 & FLAG_CONSTRUCT != 0;
        if construct { self.objects.heap.root(self.new_target) } else { Value::UNDEFINED }
    }

    /// The innermost handler of `code` around unit `offset`: (target, register for the exception). None while execution is ending.
    pub fn find_handler(&self, code: Code, offset: u32) -> Option<(u32, Reg)> {
        if self.termination.is_some() {
            return None;
        }
        code.with(|data| {
            let handler = data.template.handlers.iter().find(|handler| {
                let end = handler.end + u32::from(is_planted(Fault::HandlerRange));
                handler.start <= offset && offset < end
            })?;
            Some((handler.target, handler.exception))
        })
    }

    /// Property slots inside of an object literal's object, for a literal of `capacity` properties.
    pub fn literal_capacity(capacity: u16) -> u32 {
        u32::from(capacity).clamp(1, 32).next_multiple_of(2)
    }

    /// `{}` at a site ([`crate::code::ops::NewObject`]).
    #[inline]
    pub fn new_literal_object(&mut self, code: Code, slot: Feedback, capacity: u16) -> Value {
        if let Some(shape) = Cell::try_of(Value::from_bits(code.feedback(slot, 0))) {
            return self.objects.create_with_shape(Shape::at(shape)).value();
        }
        let capacity = Context::literal_capacity(capacity);
        let prototype = self.intrinsic(Intrinsic::ObjectPrototype);
        let shape = self.objects.root_shape(CellKind::Object, prototype, capacity);
        code.set_feedback(slot, 0, shape.cell().value().bits());
        self.objects.create_with_shape(shape).value()
    }

    /// An array of the values in `count` slots from an address ([`crate::code::ops::NewArray`]).
    pub fn new_array_from_slots(&mut self, address: usize, count: usize) -> Value {
        self.objects.array_from_fn(count as u32, |index| read_slot(address + 8 * index as usize)).value()
    }

    /// [`crate::code::ops::ArrayAppend`].
    pub fn array_append(&mut self, array: Cell, value: Value) -> Completion<()> {
        if value.is_empty() {
            let length = crate::object::array_length(array);
            self.objects.set_length(array, length + 1);
            return Ok(());
        }
        let pushed = self.objects.push(array, value);
        self.object_result(pushed).map(drop)
    }

    /// [`crate::code::ops::Concat`] on slots.
    pub fn concat_slots(&mut self, address: usize, count: usize) -> Completion {
        let mut result = self.objects.empty_string();
        for index in 0..count {
            let part = self.to_string(read_slot(address + 8 * index))?;
            let joined = self.objects.concat(result, part);
            result = self.object_result(joined)?;
        }
        Ok(result.value())
    }

    /// GetTemplateObject (13.2.8.4).
    pub fn template_object(&mut self, code: Code, index: u32) -> Value {
        let index = index as usize;
        let known = code.with(|data| data.template_objects[index]);
        if !known.is_empty() {
            return known;
        }
        let strings = code.with(|data| data.template.templates[index].clone());
        let cooked = self.objects.create_array();
        let raw = self.objects.create_array();
        for (cooked_units, raw_units) in strings {
            let value = match cooked_units {
                Some(units) => self.objects.string_units(&units).value(),
                None => Value::UNDEFINED,
            };
            let at = crate::object::array_length(cooked);
            self.objects.add_element(cooked, at, value);
            let value = self.objects.string_units(&raw_units).value();
            self.objects.add_element(raw, at, value);
        }
        self.objects.set_integrity(raw, Integrity::Frozen);
        let key = self.objects.atoms.raw;
        self.objects.add_own(cooked, key, raw.value(), attrs::NONE);
        self.objects.set_integrity(cooked, Integrity::Frozen);
        code.with(|data| data.template_objects[index] = cooked.value());
        self.objects.heap.barrier(code.cell());
        cooked.value()
    }

    /// A new environment ([`crate::code::ops::NewEnv`]).
    #[inline]
    pub fn new_environment(&mut self, parent: Value, size: u32) -> Cell {
        let bytes = layout::ENVIRONMENT_SLOTS.index(size as usize).offset();
        let environment = self.objects.heap.allocate(CellKind::Environment, bytes);
        environment.set_aux(size);
        environment.init(layout::ENVIRONMENT_PARENT, parent);
        for slot in 0..size as usize {
            environment.init(layout::ENVIRONMENT_SLOTS.index(slot), Value::UNDEFINED);
        }
        environment
    }

    /// A copy of an environment ([`crate::code::ops::CopyEnv`]).
    pub fn copy_environment(&mut self, from: Cell) -> Cell {
        let size = from.aux();
        let copy = self.new_environment(from.get(layout::ENVIRONMENT_PARENT), size);
        let first = layout::ENVIRONMENT_SLOTS.offset();
        copy.copy_words(first, from, first, size as usize);
        copy
    }

    // ---- Global bindings -----------------------------------------------------------------------------------------

    /// Reads a global: lexical declarations first, then the global object. Remembers the cell at the site.
    #[inline(never)]
    pub fn get_global(
        &mut self,
        code: Code,
        slot: Feedback,
        key: PropertyKey,
        or_undefined: bool,
    ) -> Completion {
        let scope = self.intrinsic(Intrinsic::LexicalScope);
        if let Some(cell) = self.objects.global_cell(scope, key) {
            let value = cell.get(layout::global_cell::VALUE);
            if value.is_empty() {
                return Err(self.throw_tdz(key));
            }
            self.remember_global(code, slot, cell);
            return Ok(value);
        }
        let global = self.global();
        if let Some(cell) = self.objects.global_cell(global, key) {
            let value = cell.get(layout::global_cell::VALUE);
            if !value.is_empty() {
                self.remember_global(code, slot, cell);
                return Ok(value);
            }
        }
        if !self.objects.has_property(global, key) {
            if or_undefined {
                return Ok(Value::UNDEFINED);
            }
            return Err(self.throw_not_defined(key));
        }
        self.get(global, key)
    }

    fn remember_global(&mut self, code: Code, slot: Feedback, cell: Cell) {
        if self.settings.inline_caches {
            code.set_feedback(slot, 0, cell.value().bits());
            self.objects.heap.barrier(code.cell());
        }
    }

    /// Assigns a global.
    #[inline(never)]
    pub fn set_global(
        &mut self,
        code: Code,
        slot: Feedback,
        key: PropertyKey,
        value: Value,
        strict: bool,
    ) -> Completion<()> {
        let scope = self.intrinsic(Intrinsic::LexicalScope);
        if let Some(cell) = self.objects.global_cell(scope, key) {
            if cell.get(layout::global_cell::VALUE).is_empty() {
                return Err(self.throw_tdz(key));
            }
            if cell.flags() & layout::global_cell::READONLY != 0 {
                return Err(self.throw_const_assign(key));
            }
            self.objects.write_global_cell(cell, value);
            self.remember_global(code, slot, cell);
            return Ok(());
        }
        let global = self.global();
        if strict && !self.objects.has_property(global, key) {
            return Err(self.throw_not_defined(key));
        }
        self.set(global, key, value, strict)?;
        if let Some(cell) = self.objects.global_cell(global, key)
            && !cell.get(layout::global_cell::VALUE).is_empty()
        {
            self.remember_global(code, slot, cell);
        }
        Ok(())
    }

    /// Ends the temporal dead zone of a lexical global.
    pub fn init_global(&mut self, key: PropertyKey, value: Value) -> Completion<()> {
        let scope = self.intrinsic(Intrinsic::LexicalScope);
        match self.objects.global_cell(scope, key) {
            Some(cell) => {
                self.objects.write_global_cell(cell, value);
                Ok(())
            }
            None => Err(self.throw_not_defined(key)),
        }
    }

    /// GlobalDeclarationInstantiation (16.1.7), but for the function values.
    pub fn declare_globals(&mut self, code: Code) -> Completion<()> {
        let declarations: Vec<(PropertyKey, GlobalKind)> = code.with(|data| {
            let word = |index: u32| Value::from_bits(data.words[index as usize]);
            let key = |name: crate::code::ops::Const| PropertyKey::of_cell(Cell::of(word(name.0)));
            data.template
                .globals
                .iter()
                .map(|declaration| (key(declaration.name), declaration.kind))
                .collect()
        });
        let scope = self.intrinsic(Intrinsic::LexicalScope);
        let global = self.global();
        // All checks first: a script that conflicts declares nothing.
        for &(key, kind) in &declarations {
            let lexical = matches!(kind, GlobalKind::Let | GlobalKind::Const);
            let taken = self.objects.has_own(scope, key)
                || lexical && self.objects.get_own(global, key).is_some_and(|own| !own.is_configurable());
            if taken {
                let name = self.objects.key_text(key);
                return Err(self.throw_syntax_error(&format!("'{name}' has already been declared")));
            }
            let definable = match (kind, self.objects.get_own(global, key)) {
                (GlobalKind::Let | GlobalKind::Const, _) => true,
                (GlobalKind::Var, own) => own.is_some() || self.objects.is_extensible(global),
                (GlobalKind::Function, None) => self.objects.is_extensible(global),
                (GlobalKind::Function, Some(own)) => {
                    own.is_configurable()
                        || own.attrs() & (attrs::WRITABLE | attrs::ENUMERABLE)
                            == attrs::WRITABLE | attrs::ENUMERABLE
                }
            };
            if !definable {
                let name = self.objects.key_text(key);
                return Err(self.throw_type_error(&format!("cannot declare global '{name}'")));
            }
        }
        // What `eval` declares can be deleted.
        let bits = attrs::WRITABLE | attrs::ENUMERABLE | deletable(code);
        for (key, kind) in declarations {
            match kind {
                GlobalKind::Let | GlobalKind::Const => {
                    if self.objects.has_own(global, key) {
                        self.objects.renew_global_cell(global, key);
                    }
                    self.objects.declare_lexical(scope, key, kind == GlobalKind::Const);
                }
                GlobalKind::Var | GlobalKind::Function => {
                    if !self.objects.has_own(global, key) {
                        let desc = PropertyDescriptor::data(Value::UNDEFINED, bits);
                        self.define_own_or_throw(global, key, &desc)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// CreateGlobalFunctionBinding (9.1.1.4.18).
    pub fn declare_global_function(&mut self, code: Code, key: PropertyKey, value: Value) -> Completion<()> {
        let global = self.global();
        let full = match self.objects.get_own(global, key) {
            None => true,
            Some(own) => own.is_configurable(),
        };
        let desc = if full {
            PropertyDescriptor::data(value, attrs::WRITABLE | attrs::ENUMERABLE | deletable(code))
        } else {
            PropertyDescriptor { value: Some(value), ..PropertyDescriptor::default() }
        };
        self.define_own_or_throw(global, key, &desc)?;
        self.set(global, key, value, true)
    }

    /// `delete name` of a global.
    pub fn delete_global(&mut self, key: PropertyKey) -> Completion<bool> {
        let scope = self.intrinsic(Intrinsic::LexicalScope);
        if self.objects.has_own(scope, key) {
            return Ok(false);
        }
        let global = self.global();
        self.delete(global, key, false)
    }

    /// ReferenceError: temporal dead zone.
    #[cold]
    pub fn throw_tdz(&mut self, key: PropertyKey) -> Throw {
        let name = self.objects.key_text(key);
        self.throw_reference_error(&format!("cannot access '{name}' before initialization"))
    }

    /// ReferenceError: no such global.
    #[cold]
    pub fn throw_not_defined(&mut self, key: PropertyKey) -> Throw {
        let name = self.objects.key_text(key);
        self.throw_reference_error(&format!("{name} is not defined"))
    }

    /// TypeError: assignment to a constant.
    #[cold]
    pub fn throw_const_assign(&mut self, key: PropertyKey) -> Throw {
        let name = self.objects.key_text(key);
        self.throw_type_error(&format!("assignment to constant variable '{name}'"))
    }

    /// [`crate::code::ops::ThrowError`].
    #[cold]
    pub fn throw_numbered(&mut self, kind: u16, message: Value) -> Throw {
        let text = self.objects.to_rust_string(Str::of(message));
        match kind {
            0 => self.throw_type_error(&text),
            1 => self.throw_reference_error(&text),
            2 => self.throw_syntax_error(&text),
            4 => self.throw_new_of(self.realm_of_frames(1), Intrinsic::TypeErrorPrototype, &text),
            _ => self.throw_range_error(&text),
        }
    }

    /// ReferenceError: `this` is empty still, at the [`crate::code::ops::CheckThis`] at `offset`. One that nothing but the return follows is the end of a
    /// derived constructor: it has returned when its caller asks for the object (10.2.2).
    #[cold]
    pub fn throw_this_unset(&mut self, code: Code, offset: u32) -> Throw {
        let next = offset as usize + crate::code::ops::CheckThis::UNITS;
        let ends = code.has(crate::code::linked::flags::DERIVED)
            && code.with(|data| {
                data.template.code.get(next).and_then(|&unit| Op::from_unit(unit)) == Some(Op::Return)
            });
        let realm = if ends { self.realm_of_frames(1) } else { self.objects.realm };
        let message = "'this' is not initialised before super() returns";
        self.throw_new_of(realm, Intrinsic::ReferenceErrorPrototype, message)
    }
}

/// What the globals that code declares are besides writable and enumerable: a script's stay, those of `eval` can be deleted.
fn deletable(code: Code) -> Attrs {
    code.with(
        |data| if data.template.kind == FunctionKind::Script { attrs::NONE } else { attrs::CONFIGURABLE },
    )
}
