//! Property access on any value: the object layer finds, this module calls accessors and throws (ECMAScript 7.3, 10.1).

use super::context::{Completion, Context, Throw};
use super::intrinsics::Intrinsic;
use crate::heap::cell::{Cell, CellKind};
use crate::object::{
    Attrs, KeyFilter, List, Lookup, ObjectError, PropertyDescriptor, PropertyKey, SetFailure, SetOutcome,
    Str, Symbol, attrs, layout,
};
use crate::value::Value;

impl Context {
    /// Get (7.3.2).
    #[inline]
    pub fn get(&mut self, object: Cell, key: PropertyKey) -> Completion {
        self.get_with_receiver(object, key, object.value())
    }

    /// `[[Get]]` with a receiver (10.1.8).
    #[inline]
    pub fn get_with_receiver(&mut self, object: Cell, key: PropertyKey, receiver: Value) -> Completion {
        match self.objects.lookup(object, key) {
            Lookup::Data { value, .. } => Ok(value),
            Lookup::Absent => Ok(Value::UNDEFINED),
            Lookup::Accessor { accessor, .. } => self.call_getter(accessor.getter(), receiver),
        }
    }

    /// Calls a getter; undefined where there is none.
    pub fn call_getter(&mut self, getter: Value, receiver: Value) -> Completion {
        if getter.is_undefined() { Ok(Value::UNDEFINED) } else { self.call(getter, receiver, &[]) }
    }

    /// GetV (7.3.3): the property of a primitive is looked for on its wrapper's prototype. TypeError for undefined and null.
    pub fn get_v(&mut self, value: Value, key: PropertyKey) -> Completion {
        if let Some(string) = Str::try_of(value)
            && let Some(own) = self.own_of_string(string, key)
        {
            return Ok(own);
        }
        match self.lookup_start(value) {
            Some(start) => self.get_with_receiver(start, key, value),
            None => Err(self.throw_nullish_property(value, key)),
        }
    }

    /// Own properties of a primitive string: its units and its length.
    pub fn own_of_string(&mut self, string: Str, key: PropertyKey) -> Option<Value> {
        if let Some(index) = key.as_index() {
            let unit = self.objects.char_at(string, index)?;
            return Some(self.objects.single_char(unit).value());
        }
        if key == self.objects.atoms.length { Some(Value::int(string.len() as i32)) } else { None }
    }

    /// GetMethod (7.3.11): undefined for undefined and null; TypeError where it is not callable.
    pub fn get_method(&mut self, value: Value, key: PropertyKey) -> Completion {
        let method = self.get_v(value, key)?;
        if method.is_nullish() {
            return Ok(Value::UNDEFINED);
        }
        if !self.is_callable(method) {
            let name = self.objects.key_text(key);
            return Err(self.throw_type_error(&format!("{name} is not a function")));
        }
        Ok(method)
    }

    /// Set (7.3.4): where the assignment fails, TypeError if `strict`.
    #[inline]
    pub fn set(&mut self, object: Cell, key: PropertyKey, value: Value, strict: bool) -> Completion<()> {
        self.set_with_receiver(object, key, value, object.value(), strict)
    }

    /// `[[Set]]` with a receiver, the setter called.
    pub fn set_with_receiver(
        &mut self,
        object: Cell,
        key: PropertyKey,
        value: Value,
        receiver: Value,
        strict: bool,
    ) -> Completion<()> {
        let outcome = match self.objects.set(object, key, value, receiver) {
            Ok(outcome) => outcome,
            Err(ObjectError::LengthNeedsNumber) => {
                let length = self.convert_array_length(value)?;
                match self.objects.set(object, key, length, receiver) {
                    Ok(outcome) => outcome,
                    Err(error) => return Err(self.throw_object_error(error)),
                }
            }
            Err(error) => return Err(self.throw_object_error(error)),
        };
        match outcome {
            SetOutcome::Done => Ok(()),
            SetOutcome::Setter(setter) => self.call(setter, receiver, &[value]).map(drop),
            SetOutcome::Failed(_) if !strict => Ok(()),
            SetOutcome::Failed(why) => Err(self.throw_set_failure(key, why)),
        }
    }

    /// The two conversions of ArraySetLength (10.4.2.4): both are observable.
    fn convert_array_length(&mut self, value: Value) -> Completion {
        let length = self.to_uint32(value)?;
        let number = self.to_number(value)?;
        if f64::from(length) != number {
            return Err(self.throw_range_error("invalid array length"));
        }
        Ok(Value::uint(length))
    }

    /// Assignment to a property of any value (6.2.5.6 PutValue): of primitives only setters are called.
    pub fn set_v(&mut self, base: Value, key: PropertyKey, value: Value, strict: bool) -> Completion<()> {
        if let Some(string) = Str::try_of(base)
            && self.own_of_string(string, key).is_some()
        {
            return if strict { Err(self.throw_set_failure(key, SetFailure::ReadOnly)) } else { Ok(()) };
        }
        match self.lookup_start(base) {
            Some(start) => self.set_with_receiver(start, key, value, base, strict),
            None => Err(self.throw_nullish_set(base, key)),
        }
    }

    /// HasProperty (7.3.12).
    pub fn has_property(&mut self, object: Cell, key: PropertyKey) -> Completion<bool> {
        Ok(self.objects.has_property(object, key))
    }

    /// CreateDataPropertyOrThrow (7.3.7).
    pub fn create_data_property_or_throw(
        &mut self,
        object: Cell,
        key: PropertyKey,
        value: Value,
    ) -> Completion<()> {
        let result = self.objects.create_data_property(object, key, value);
        if self.object_result(result)? { Ok(()) } else { Err(self.throw_cannot_define(key)) }
    }

    /// `[[DefineOwnProperty]]`; an array's length is converted first where it has to be.
    pub fn define_own(
        &mut self,
        object: Cell,
        key: PropertyKey,
        desc: &PropertyDescriptor,
    ) -> Completion<bool> {
        match self.objects.define_own(object, key, desc) {
            Ok(done) => Ok(done),
            Err(ObjectError::LengthNeedsNumber) => {
                let length = self.convert_array_length(desc.value.unwrap_or(Value::UNDEFINED))?;
                let desc = PropertyDescriptor { value: Some(length), ..*desc };
                let result = self.objects.define_own(object, key, &desc);
                self.object_result(result)
            }
            Err(error) => Err(self.throw_object_error(error)),
        }
    }

    /// DefinePropertyOrThrow (7.3.8).
    pub fn define_own_or_throw(
        &mut self,
        object: Cell,
        key: PropertyKey,
        desc: &PropertyDescriptor,
    ) -> Completion<()> {
        if self.define_own(object, key, desc)? { Ok(()) } else { Err(self.throw_cannot_define(key)) }
    }

    /// DeletePropertyOrThrow (7.3.9), or the `delete` operator's boolean where not strict.
    pub fn delete(&mut self, object: Cell, key: PropertyKey, strict: bool) -> Completion<bool> {
        let done = self.objects.delete_own(object, key);
        if !done && strict {
            let name = self.objects.key_text(key);
            return Err(self.throw_type_error(&format!("cannot delete property '{name}'")));
        }
        Ok(done)
    }

    /// `delete base[key]`.
    pub fn delete_operator(&mut self, base: Value, key: Value, strict: bool) -> Completion<bool> {
        if base.is_nullish() {
            return Err(self.throw_nullish_element(base, key));
        }
        let object = self.to_object(base)?;
        let key = self.to_property_key(key)?;
        self.delete(object, key, strict)
    }

    /// A key that is an object, as a compound assignment uses it twice ([`crate::code::ops::ElemKey`]).
    pub fn elem_key(&mut self, object: Value, key: Value) -> Completion {
        if object.is_nullish() {
            return Err(self.throw_nullish_access(object));
        }
        let key = self.to_property_key(key)?;
        Ok(self.objects.key_to_value(key))
    }

    /// `super[key]`.
    pub fn get_super(&mut self, home: Value, key: Value, this: Value) -> Completion {
        let start = self.objects.prototype_of(Cell::of(home));
        let key = self.to_property_key(key)?;
        if start.is_null() {
            return Err(self.throw_nullish_property(Value::NULL, key));
        }
        self.get_with_receiver(start, key, this)
    }

    /// `super[key] = value`.
    pub fn set_super(
        &mut self,
        home: Value,
        key: Value,
        this: Value,
        value: Value,
        strict: bool,
    ) -> Completion<()> {
        let start = self.objects.prototype_of(Cell::of(home));
        let key = self.to_property_key(key)?;
        if start.is_null() {
            return Err(self.throw_nullish_set(Value::NULL, key));
        }
        self.set_with_receiver(start, key, value, this, strict)
    }

    /// CreateDataPropertyOrThrow with a key that is a property key already.
    pub fn define_elem(&mut self, object: Value, key: Value, value: Value) -> Completion<()> {
        let key = self.to_property_key(key)?;
        self.create_data_property_or_throw(Cell::of(object), key, value)
    }

    /// A method of an object literal or class: sets its home object and defines it.
    pub fn define_method(
        &mut self,
        object: Value,
        key: Value,
        method: Value,
        enumerable: bool,
    ) -> Completion<()> {
        self.objects.heap.write(Cell::of(method), layout::function::HOME_OBJECT, object);
        let key = self.to_property_key(key)?;
        let desc = PropertyDescriptor::data(method, method_attrs(enumerable));
        self.define_own_or_throw(Cell::of(object), key, &desc)
    }

    /// A getter or setter of an object literal or class.
    pub fn define_accessor_half(
        &mut self,
        object: Value,
        key: Value,
        function: Value,
        getter: bool,
        enumerable: bool,
    ) -> Completion<()> {
        self.objects.heap.write(Cell::of(function), layout::function::HOME_OBJECT, object);
        let key = self.to_property_key(key)?;
        let (get, set) = if getter { (Some(function), None) } else { (None, Some(function)) };
        let desc = PropertyDescriptor::accessor(get, set, method_attrs(enumerable) & !attrs::WRITABLE);
        self.define_own_or_throw(Cell::of(object), key, &desc)
    }

    /// `__proto__: value` in an object literal.
    pub fn set_literal_prototype(&mut self, object: Value, value: Value) {
        let prototype = match Cell::try_of(value) {
            Some(cell) if cell.is_object() => cell,
            _ if value.is_null() => Cell::NULL,
            _ => return,
        };
        // A fresh literal is extensible and on nobody's chain, so this cannot fail.
        self.objects.set_prototype(Cell::of(object), prototype);
    }

    /// CopyDataProperties (7.3.26).
    pub fn copy_data_properties(
        &mut self,
        target: Value,
        source: Value,
        excluded: &[Value],
    ) -> Completion<()> {
        if source.is_nullish() {
            return Ok(());
        }
        let target = Cell::of(target);
        let source = self.to_object(source)?;
        // The keys to leave out are in registers of the running frame, so they stay alive.
        let mut skip = Vec::with_capacity(excluded.len());
        for &key in excluded {
            skip.push(self.to_property_key(key)?);
        }
        let keys = self.objects.own_keys(source, KeyFilter::ALL);
        for index in 0..keys.len() {
            let Some(key) = PropertyKey::from_value_fast(keys.get(index)) else { continue };
            if key.is_private() || skip.contains(&key) {
                continue;
            }
            if self.objects.get_own(source, key).is_some_and(|own| own.is_enumerable()) {
                let value = self.get(source, key)?;
                self.create_data_property_or_throw(target, key, value)?;
            }
        }
        Ok(())
    }

    /// CreateListFromArrayLike (7.3.19).
    pub fn list_from_array_like(&mut self, value: Value) -> Completion<List> {
        let Some(object) = Cell::try_of(value).filter(|cell| cell.is_object()) else {
            return Err(self.throw_type_error("the argument list is not an object"));
        };
        let len = self.length_of_array_like(object)?;
        if len > crate::code::frame::ARGUMENTS_MAX as f64 {
            return Err(self.throw_range_error("too many arguments in a call"));
        }
        let list = List::new(&mut self.objects.heap, len as usize);
        for index in 0..len as u32 {
            let value = self.get(object, PropertyKey::index(index))?;
            list.push(&mut self.objects.heap, value);
        }
        Ok(list)
    }

    // ---- Private names (7.3.27 to 7.3.33): symbols that only these functions see. --------------------------------

    fn private_holder(&mut self, object: Value) -> Completion<Cell> {
        match Cell::try_of(object).filter(|cell| cell.is_object()) {
            Some(object) => Ok(object),
            None => Err(self.throw_type_error("a private name is used on a value that is not an object")),
        }
    }

    fn private_key(key: Value) -> PropertyKey {
        PropertyKey::of_cell(Cell::of(key))
    }

    /// PrivateGet.
    pub fn get_private(&mut self, object: Value, key: Value) -> Completion {
        let holder = self.private_holder(object)?;
        let key = Self::private_key(key);
        match self.objects.own(holder, key) {
            None => Err(self.throw_private_absent(key)),
            Some(own) if own.attrs & attrs::ACCESSOR != 0 => {
                let getter = crate::object::Accessor::of(own.value).getter();
                if getter.is_undefined() {
                    return Err(self.throw_type_error("the private accessor has no getter"));
                }
                self.call(getter, object, &[])
            }
            Some(own) => Ok(own.value),
        }
    }

    /// PrivateSet.
    pub fn set_private(&mut self, object: Value, key: Value, value: Value) -> Completion<()> {
        let holder = self.private_holder(object)?;
        let key = Self::private_key(key);
        match self.objects.own(holder, key) {
            None => Err(self.throw_private_absent(key)),
            Some(own) if own.attrs & attrs::ACCESSOR != 0 => {
                let setter = crate::object::Accessor::of(own.value).setter();
                if setter.is_undefined() {
                    return Err(self.throw_type_error("the private accessor has no setter"));
                }
                self.call(setter, object, &[value]).map(drop)
            }
            Some(own) if own.attrs & attrs::WRITABLE == 0 => {
                Err(self.throw_type_error("a private method cannot be assigned"))
            }
            Some(_) => self.set(holder, key, value, true),
        }
    }

    /// PrivateFieldAdd and PrivateMethodOrAccessorAdd.
    pub fn define_private(&mut self, object: Value, key: Value, value: Value, kind: u16) -> Completion<()> {
        let holder = self.private_holder(object)?;
        let key = Self::private_key(key);
        if let Some(own) = self.objects.own(holder, key) {
            // The other half of an accessor pair.
            if kind >= 2 && own.attrs & attrs::ACCESSOR != 0 {
                let old = crate::object::Accessor::of(own.value);
                let (half, field) = if kind == 2 {
                    (old.getter(), layout::accessor::GETTER)
                } else {
                    (old.setter(), layout::accessor::SETTER)
                };
                if half.is_undefined() {
                    self.objects.heap.write(old.cell(), field, value);
                    return Ok(());
                }
            }
            return Err(self.throw_type_error("a private name is already there"));
        }
        match kind {
            0 => self.objects.add_own(holder, key, value, attrs::WRITABLE),
            1 => self.objects.add_own(holder, key, value, attrs::NONE),
            _ => {
                let (get, set) =
                    if kind == 2 { (value, Value::UNDEFINED) } else { (Value::UNDEFINED, value) };
                let accessor = self.objects.new_accessor(get, set);
                self.objects.add_own(holder, key, accessor.cell().value(), attrs::ACCESSOR);
            }
        }
        Ok(())
    }

    /// `#key in object`.
    pub fn has_private(&mut self, object: Value, key: Value) -> Completion<bool> {
        let holder = self.private_holder(object)?;
        Ok(self.objects.has_own(holder, Self::private_key(key)))
    }

    // ---- Messages ------------------------------------------------------------------------------------------------

    #[cold]
    fn throw_private_absent(&mut self, key: PropertyKey) -> Throw {
        let name = self.objects.key_text(key);
        self.throw_type_error(&format!("the object has no private name {name}"))
    }

    #[cold]
    fn throw_cannot_define(&mut self, key: PropertyKey) -> Throw {
        let name = self.objects.key_text(key);
        self.throw_type_error(&format!("cannot define property '{name}'"))
    }

    #[cold]
    fn throw_set_failure(&mut self, key: PropertyKey, why: SetFailure) -> Throw {
        let name = self.objects.key_text(key);
        let why = match why {
            SetFailure::ReadOnly => "it is read-only",
            SetFailure::NoSetter => "it has only a getter",
            SetFailure::NotExtensible => "the object is not extensible",
            SetFailure::Receiver => "the receiver does not take properties",
        };
        self.throw_type_error(&format!("cannot assign to property '{name}': {why}"))
    }

    /// TypeError: reading a property of undefined or null.
    #[cold]
    pub fn throw_nullish_property(&mut self, value: Value, key: PropertyKey) -> Throw {
        let name = self.objects.key_text(key);
        let what = if value.is_null() { "null" } else { "undefined" };
        self.throw_type_error(&format!("cannot read property '{name}' of {what}"))
    }

    /// TypeError: reading an element of undefined or null. The key is not converted (GetValue, 6.2.5.5).
    #[cold]
    pub fn throw_nullish_element(&mut self, value: Value, key: Value) -> Throw {
        match self.key_for_message(key) {
            Some(key) => self.throw_nullish_property(value, key),
            None => {
                let what = if value.is_null() { "null" } else { "undefined" };
                self.throw_type_error(&format!("cannot read a property of {what}"))
            }
        }
    }

    /// TypeError: assigning to an element of undefined or null. The key is not converted (PutValue, 6.2.5.6).
    #[cold]
    pub fn throw_nullish_set_element(&mut self, value: Value, key: Value) -> Throw {
        match self.key_for_message(key) {
            Some(key) => self.throw_nullish_set(value, key),
            None => {
                let what = if value.is_null() { "null" } else { "undefined" };
                self.throw_type_error(&format!("cannot set a property of {what}"))
            }
        }
    }

    /// The key that a primitive names; none for an object, whose conversion would run JavaScript.
    fn key_for_message(&mut self, key: Value) -> Option<PropertyKey> {
        let is_object = Cell::try_of(key).is_some_and(Cell::is_object);
        (!is_object).then(|| self.objects.key_from_primitive(key))
    }

    #[cold]
    fn throw_nullish_set(&mut self, value: Value, key: PropertyKey) -> Throw {
        let name = self.objects.key_text(key);
        let what = if value.is_null() { "null" } else { "undefined" };
        self.throw_type_error(&format!("cannot set property '{name}' of {what}"))
    }

    /// TypeError: destructuring undefined or null.
    #[cold]
    pub fn throw_nullish_access(&mut self, value: Value) -> Throw {
        let what = if value.is_null() { "null" } else { "undefined" };
        self.throw_type_error(&format!("cannot destructure {what}"))
    }

    /// The TypeErrors of [`crate::code::ops::RequireObject`].
    #[cold]
    pub fn throw_object_required(&mut self, what: u16) -> Throw {
        self.throw_type_error(match what {
            0 => "the iterator result is not an object",
            1 => "the iterator is not an object",
            _ => "the value is not an object",
        })
    }

    /// The name of a function as SetFunctionName (10.2.9) makes it from a key.
    pub fn function_name_of(&mut self, key: PropertyKey, prefix: &str) -> Completion<Str> {
        let base = match key.as_symbol() {
            Some(symbol) => match Str::try_of(symbol.description()) {
                Some(description) if symbol.is_private() => description,
                Some(description) => {
                    let text = format!("[{}]", self.objects.to_rust_string(description));
                    self.objects.string(&text)
                }
                None => self.objects.empty_string(),
            },
            None => Str::of(self.objects.key_to_value(key)),
        };
        if prefix.is_empty() {
            return Ok(base);
        }
        let prefix = self.objects.string(&format!("{prefix} "));
        let name = self.objects.concat(prefix, base);
        self.object_result(name)
    }

    /// [`crate::code::ops::SetFunctionName`]. A class with an own `name` keeps it.
    pub fn set_function_name(&mut self, function: Value, key: Value, prefix: u16) -> Completion<()> {
        let function = Cell::of(function);
        let key = match Symbol::try_of(key) {
            Some(symbol) => PropertyKey::of_cell(symbol.cell()),
            None => self.to_property_key(key)?,
        };
        let prefix = ["", "get", "set"][usize::from(prefix.min(2))];
        let name = self.function_name_of(key, prefix)?;
        let name_key = self.objects.atoms.name;
        if let Some(own) = self.objects.own(function, name_key) {
            // A static member called `name` has taken its place.
            let empty = Str::try_of(own.value).is_some_and(Str::is_empty);
            if !empty || own.attrs != attrs::CONFIGURABLE {
                return Ok(());
            }
        }
        let desc = PropertyDescriptor::data(name.value(), attrs::CONFIGURABLE);
        self.define_own(function, name_key, &desc).map(drop)
    }

    /// OrdinaryCreateFromConstructor (10.1.13) for plain objects.
    pub fn ordinary_create_from_constructor(
        &mut self,
        new_target: Value,
        default: Intrinsic,
    ) -> Completion<Cell> {
        let constructor = Cell::of(new_target);
        if constructor.kind() == CellKind::Function
            && default == Intrinsic::ObjectPrototype
            && let Some(shape) = self.objects.construct_shape(
                constructor,
                crate::object::layout::default_inline_capacity(CellKind::Object) as u32,
            )
        {
            return Ok(self.objects.create_with_shape(shape));
        }
        let prototype = self.prototype_from_constructor(new_target, default)?;
        Ok(self.objects.create_object_with_prototype(prototype))
    }

    /// GetPrototypeFromConstructor (10.1.14).
    pub fn prototype_from_constructor(&mut self, new_target: Value, default: Intrinsic) -> Completion<Cell> {
        if let Some(constructor) = Cell::try_of(new_target).filter(|cell| cell.is_object()) {
            let prototype = self.get(constructor, self.objects.atoms.prototype)?;
            if let Some(prototype) = Cell::try_of(prototype).filter(|cell| cell.is_object()) {
                return Ok(prototype);
            }
            return Ok(self.intrinsic_of(self.function_realm(constructor), default));
        }
        Ok(self.intrinsic(default))
    }
}

fn method_attrs(enumerable: bool) -> Attrs {
    if enumerable { attrs::ALL } else { attrs::METHOD }
}
