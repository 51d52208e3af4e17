//! Making objects of every kind.

use super::elements::ElementsKind;
use super::layout::{self, ELEMENTS, SHAPE, VALUES};
use super::list::List;
use super::methods::{Accessor, Location, Own};
use super::shape::{Shape, Transition, attrs};
use super::{IterationKind, Objects, RealmCell};
use crate::heap::cell::{Cell, CellKind, Field};
use crate::value::Value;

impl Objects {
    /// An object of this shape, without any property value yet: slots are empty, so a shape with properties is for those who fill them.
    #[inline]
    pub fn create_with_shape(&mut self, shape: Shape) -> Cell {
        let object = self.heap.allocate(shape.kind(), shape.object_bytes());
        object.init(SHAPE, shape.cell());
        object.init(ELEMENTS, self.empty_elements);
        object.set_elements_kind_byte(ElementsKind::HoleyAny as u8);
        object
    }

    /// `{}`: an ordinary object that inherits from the realm's `Object.prototype`.
    #[inline]
    pub fn create_object(&mut self) -> Cell {
        self.create_with_shape(self.realm.object_shape())
    }

    /// An ordinary object that inherits from `prototype` (or [`Cell::NULL`]).
    pub fn create_object_with_prototype(&mut self, prototype: Cell) -> Cell {
        self.create_of_kind(CellKind::Object, prototype)
    }

    /// An object of a kind with that kind's usual inline capacity; the words that its kind adds are still to be filled.
    pub fn create_of_kind(&mut self, kind: CellKind, prototype: Cell) -> Cell {
        let shape = self.root_shape(kind, prototype, layout::default_inline_capacity(kind) as u32);
        self.create_with_shape(shape)
    }

    /// `[]`, in the current realm.
    #[inline]
    pub fn create_array(&mut self) -> Cell {
        self.create_array_with_shape(self.realm.array_shape())
    }

    /// `[]` of a shape for arrays.
    #[inline]
    pub fn create_array_with_shape(&mut self, shape: Shape) -> Cell {
        let array = self.create_with_shape(shape);
        array.set_elements_kind_byte(ElementsKind::PackedInt as u8);
        array.init(layout::array::LENGTH, Value::ZERO);
        array
    }

    /// An array that inherits from `prototype`.
    pub fn create_array_with_prototype(&mut self, prototype: Cell) -> Cell {
        let shape = self.root_shape(CellKind::Array, prototype, 0);
        self.create_array_with_shape(shape)
    }

    /// `new Array(length)`.
    pub fn create_array_of_length(&mut self, length: u32) -> Cell {
        let array = self.create_array();
        self.make_holes(array, length);
        array
    }

    /// An array of the values `value(0)` to `value(length - 1)`; empty ones become holes. `value` is called twice for each, and must not
    /// allocate.
    #[inline]
    pub fn array_from_fn(&mut self, length: u32, value: impl FnMut(u32) -> Value) -> Cell {
        let array = self.create_array();
        self.fill_new_array(array, length, value);
        array
    }

    /// An array of values on the machine stack.
    pub fn array_from_values(&mut self, values: &[Value]) -> Cell {
        self.array_from_fn(values.len() as u32, |i| values[i as usize])
    }

    /// An array of a list's values.
    pub fn array_from_list(&mut self, list: List) -> Cell {
        self.array_from_fn(list.len() as u32, |i| list.get(i as usize))
    }

    /// A closure. `shape` is one of a [`super::RealmCell`]'s function shapes or has come from them by another prototype: its first slots are
    /// `length` and `name`, and `prototype` where it can be constructed (made when first looked at if the shape says so).
    #[inline]
    pub fn create_function(
        &mut self,
        shape: Shape,
        code: Cell,
        environment: Value,
        home: Value,
        name: Value,
        length: u32,
    ) -> Cell {
        use layout::function::*;
        let function = self.create_with_shape(shape);
        function.init(CODE, code);
        function.init(ENVIRONMENT, environment);
        function.init(HOME_OBJECT, home);
        let first = Field::<Value>::at(layout::inline_start(CellKind::Function));
        function.init(first.index(LENGTH_SLOT as usize), Value::int(length as i32));
        function.init(first.index(NAME_SLOT as usize), name);
        function
    }

    /// A function in Rust, of the current realm: number `index` of the table of natives, with bits of [`layout::native_function`].
    pub fn create_native_function(
        &mut self,
        index: u32,
        data: Value,
        bits: i32,
        name: Value,
        length: u32,
    ) -> Cell {
        use layout::native_function::*;
        let function = self.create_with_shape(self.realm.native_function_shape());
        function.init(ENTRY, entry(index, bits));
        function.init(DATA, data);
        function.init(REALM, self.realm.cell());
        let first = Field::<Value>::at(layout::inline_start(CellKind::NativeFunction));
        function.init(first, Value::int(length as i32));
        function.init(first.index(1), name);
        function
    }

    /// BoundFunctionCreate (ECMAScript 10.4.1.3), without `length` and `name`.
    pub fn create_bound_function(
        &mut self,
        prototype: Cell,
        target: Cell,
        this: Value,
        arguments: List,
    ) -> Cell {
        use layout::bound_function::*;
        let function = self.create_of_kind(CellKind::BoundFunction, prototype);
        function.init(TARGET, target.value());
        function.init(THIS, this);
        function.init(ARGUMENTS, arguments.cell());
        function
    }

    /// An error object, with a `message` where that is not empty.
    pub fn create_error(&mut self, prototype: Cell, message: Value) -> Cell {
        let error = self.create_of_kind(CellKind::Error, prototype);
        if !message.is_empty() {
            let key = self.atoms.message;
            self.add_own(error, key, message, attrs::METHOD);
        }
        error
    }

    /// A Boolean, Number, String or Symbol object.
    pub fn create_wrapper(&mut self, kind: CellKind, prototype: Cell, primitive: Value) -> Cell {
        let object = self.create_of_kind(kind, prototype);
        object.init(layout::wrapper::PRIMITIVE, primitive);
        object
    }

    /// A Map, Set, WeakMap or WeakSet, empty.
    pub fn create_collection(&mut self, kind: CellKind, prototype: Cell) -> Cell {
        let table = match kind {
            CellKind::WeakMap | CellKind::WeakSet => self.new_weak_table(),
            _ => self.new_table(),
        };
        let object = self.create_of_kind(kind, prototype);
        object.init(layout::collection::TABLE, table);
        object
    }

    /// An Array, Map, Set or String iterator at its start. For Map and Set, `target` is the hash table.
    pub fn create_iterator(
        &mut self,
        kind: CellKind,
        prototype: Cell,
        target: Value,
        what: IterationKind,
    ) -> Cell {
        let object = self.create_of_kind(kind, prototype);
        object.init(layout::iterator::TARGET, target);
        object.init(layout::iterator::INDEX, Value::ZERO);
        object.init(layout::iterator::KIND, Value::int(what as i32));
        object
    }

    /// An arguments object that is not mapped (yet: see [`Objects::map_arguments`]). `shape` is one of a [`super::RealmCell`]'s; `callee` is the
    /// function, or for strict functions the accessor cell that throws. `value` must not allocate.
    pub fn create_arguments(
        &mut self,
        shape: Shape,
        iterator: Value,
        callee: Value,
        count: u32,
        value: impl FnMut(u32) -> Value,
    ) -> Cell {
        let object = self.create_with_shape(shape);
        let first = Field::<Value>::at(layout::inline_start(CellKind::Arguments));
        object.init(first, Value::int(count as i32));
        object.init(first.index(1), iterator);
        object.init(first.index(2), callee);
        let mut value = value;
        self.reserve_elements(object, count);
        let elements = object.get(ELEMENTS);
        for i in 0..count {
            self.heap.write(elements, VALUES.index(i as usize), value(i));
        }
        object
    }

    /// Ties the first `parameters` arguments (fewer where fewer were passed) to the slots from `first` of `environment`
    /// (ECMAScript 10.4.4.7).
    pub fn map_arguments(&mut self, object: Cell, environment: Cell, first: u32, parameters: u32) {
        let passed =
            object.get(Field::<Value>::at(layout::inline_start(CellKind::Arguments))).as_int() as u32;
        let count = passed.min(parameters);
        if count == 0 {
            return;
        }
        let map = self.heap.allocate(CellKind::Slots, VALUES.offset() + 8 * count as usize);
        map.set_aux(count);
        for i in 0..count {
            map.init(VALUES.index(i as usize), Value::int((first + i) as i32));
            self.dense_set(object, i, Value::EMPTY);
        }
        self.heap.write(object, layout::arguments::ENVIRONMENT, environment.value());
        self.heap.write(object, layout::arguments::MAP, map.value());
    }

    /// An accessor cell.
    pub fn new_accessor(&mut self, getter: Value, setter: Value) -> Accessor {
        let cell = self.heap.allocate(CellKind::Accessor, layout::accessor::BYTES);
        cell.init(layout::accessor::GETTER, getter);
        cell.init(layout::accessor::SETTER, setter);
        Accessor(cell)
    }

    #[inline(never)]
    pub(super) fn make_lazy_prototype(&mut self, function: Cell, own: Own) -> Own {
        let key = self.atoms.prototype;
        // Of the function's realm, whoever looks.
        let realm = RealmCell::at(function.get(layout::function::CODE).get(layout::code::REALM));
        let object = self.create_with_shape(realm.function_prototype_shape());
        self.write_slot(object, 0, function.value());
        self.transition(function, Transition::Reconfigure(key, own.attrs & !attrs::LAZY_PROTOTYPE));
        let Location::Slot(slot) = own.location else { unreachable!("a property of a function") };
        self.write_slot(function, slot, object.value());
        Own { value: object.value(), attrs: own.attrs & !attrs::LAZY_PROTOTYPE, ..own }
    }

    /// The shape that `new function` gives to the object it makes, where the function's `prototype` is an object; remembered in the function. With
    /// room for `inline_capacity` properties when it is first asked.
    #[inline]
    pub fn construct_shape(&mut self, function: Cell, inline_capacity: u32) -> Option<Shape> {
        debug_assert_eq!(function.kind(), CellKind::Function);
        if let Some(known) = Cell::try_of(function.get(layout::function::CONSTRUCT_CACHE)) {
            let shape = Shape::at(known);
            if function.get(layout::function::PROTOTYPE) == shape.prototype().value() {
                return Some(shape);
            }
        }
        let key = self.atoms.prototype;
        let prototype = Cell::try_of(self.own(function, key)?.value).filter(|cell| cell.is_object())?;
        let shape = self.root_shape(CellKind::Object, prototype, inline_capacity);
        self.heap.write(function, layout::function::CONSTRUCT_CACHE, shape.cell().value());
        Some(shape)
    }
}
