//! Elements: "index below the capacity and no hole" is the whole test for an own dense element ([`crate::object::elements`]).

use super::{Lower, class, helpers_index, indexed};
use crate::heap::cell::{
    AUX_OFFSET, CellKind, ELEMENTS_KIND_OFFSET, FIRST_OBJECT_KIND, FLAGS_OFFSET, KIND_OFFSET,
};
use crate::jit::abi;
use crate::jit::helpers::Helper;
use crate::jit::opt::graph::{Elements, Node, Rep};
use crate::object::elements::DOUBLE_HOLE;
use crate::object::shape::flags as shape_flags;
use crate::object::{ElementsKind, layout};
use crate::value::{NUMBER_TAG, Value as JsValue};
use tierlock_codegen::ir::{AliasClass, Block, MemKind, MemoryExtra, Type, Value};
use tierlock_fault::{Fault, is_planted};

impl Lower<'_> {
    pub fn elements_of(&mut self, object: Node) -> Value {
        let object = self.pointer(object);
        self.load(MemKind::Ptr, object, layout::ELEMENTS.offset(), class::ELEMENTS)
    }

    pub fn capacity(&mut self, elements: Node) -> Value {
        let elements = self.value(elements);
        self.load(MemKind::I32, elements, AUX_OFFSET, class::HEADER)
    }

    /// An elements cell, and an index, below the capacity, as 64 bits.
    fn dense(&mut self, node: Node, [elements, index, capacity]: [Node; 3]) -> (Value, Value) {
        let (elements, index, capacity) = (self.value(elements), self.int(index), self.int(capacity));
        let below = self.b.lt_u(index, capacity);
        if !is_planted(Fault::OptBounds) && !self.g.node(node).in_bounds {
            self.guard(node, below);
        }
        (elements, self.b.zext(index))
    }

    pub fn check_elements(&mut self, node: Node, kind: Elements, object: Node) {
        let object = self.pointer(object);
        let own = self.load(MemKind::I8U, object, ELEMENTS_KIND_OFFSET, class::HEADER);
        let fine = match kind {
            Elements::Int => {
                let most = self.b.const_i32(ElementsKind::HoleyInt as i32);
                self.b.le_u(own, most)
            }
            Elements::Double => {
                let mask = self.b.const_i32(!1);
                let without_holes = self.b.and(own, mask);
                let double = self.b.const_i32(ElementsKind::PackedDouble as i32);
                self.b.eq(without_holes, double)
            }
            _ => {
                // Sparse elements have no capacity.
                let mask = self.b.const_i32(!1);
                let without_holes = self.b.and(own, mask);
                let double = self.b.const_i32(ElementsKind::PackedDouble as i32);
                self.b.ne(without_holes, double)
            }
        };
        if !is_planted(Fault::OptElementsKind) {
            self.guard(node, fine);
        }
    }

    pub fn load_element(&mut self, node: Node, kind: Elements, place: [Node; 3]) -> Value {
        let (elements, index) = self.dense(node, place);
        if kind == Elements::Double {
            let access = indexed(MemKind::I64, layout::DOUBLES.offset(), class::VALUES);
            let bits = self.b.load_indexed(elements, index, access);
            let hole = self.i64(DOUBLE_HOLE);
            let there = self.b.ne(bits, hole);
            self.guard(node, there);
            return self.b.bits_to_f64(bits);
        }
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        let value = self.b.load_indexed(elements, index, access);
        let hole = self.i64(0);
        let there = self.b.ne(value, hole);
        if !is_planted(Fault::OptHole) {
            self.guard(node, there);
        }
        if kind == Elements::Int { self.boxed_int(node, value) } else { value }
    }

    pub fn load_number_element(&mut self, node: Node, object: Node, place: [Node; 3]) -> Value {
        let object = self.pointer(object);
        let own = self.load(MemKind::I8U, object, ELEMENTS_KIND_OFFSET, class::HEADER);
        let most = self.b.const_i32(ElementsKind::HoleyDouble as i32);
        let numbers = self.b.le_u(own, most);
        self.guard(node, numbers);
        let (elements, index) = self.dense(node, place);
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        let bits = self.b.load_indexed(elements, index, access);
        let least = self.b.const_i32(ElementsKind::PackedDouble as i32);
        let doubles = self.b.ge_u(own, least);
        self.either(
            doubles,
            Type::F64,
            |l| {
                let hole = l.i64(DOUBLE_HOLE);
                let there = l.b.ne(bits, hole);
                l.guard(node, there);
                l.b.bits_to_f64(bits)
            },
            |l| {
                let hole = l.i64(0);
                let there = l.b.ne(bits, hole);
                l.guard(node, there);
                let int = l.b.wrap(bits);
                l.b.i32_to_f64(int)
            },
        )
    }

    /// The elements of an object are of the kind that is to be written.
    pub fn check_elements_to_write(&mut self, node: Node, kind: Elements, object: Node) {
        let object = self.pointer(object);
        let own = self.load(MemKind::I8U, object, ELEMENTS_KIND_OFFSET, class::HEADER);
        let fine = match kind {
            Elements::Any => {
                let least = self.b.const_i32(ElementsKind::PackedAny as i32);
                self.b.ge_u(own, least)
            }
            _ => {
                let mask = self.b.const_i32(!1);
                let without_holes = self.b.and(own, mask);
                let packed =
                    if kind == Elements::Int { ElementsKind::PackedInt } else { ElementsKind::PackedDouble };
                let packed = self.b.const_i32(packed as i32);
                self.b.eq(without_holes, packed)
            }
        };
        self.guard(node, fine);
    }

    /// Writes an element that is there already: kind, length and place of the elements stay as they are.
    pub fn store_element(&mut self, node: Node, kind: Elements, place: [Node; 3], stored: Node) {
        let (elements, index) = self.dense(node, place);
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        let before = self.b.load_indexed(elements, index, access);
        let hole = self.i64(if kind == Elements::Double { DOUBLE_HOLE } else { 0 });
        let there = self.b.ne(before, hole);
        self.guard(node, there);
        if kind == Elements::Double {
            let number = self.double(stored);
            let number = self.b.fcanon(number);
            let bits = self.b.f64_to_bits(number);
            self.b.store_indexed(bits, elements, index, access);
        } else {
            let value = self.tagged(stored);
            self.b.store_indexed(value, elements, index, access);
            self.barrier(elements, stored);
        }
    }

    /// The address of an object; to `slow` where it is none.
    pub fn object_or(&mut self, object: Node, slow: Block) -> Value {
        let value = self.tagged(object);
        let cell = self.is_cell(value);
        self.or_go(cell, slow);
        let pointer = self.b.int_to_ptr(value);
        let kind = self.load(MemKind::I8U, pointer, KIND_OFFSET, AliasClass::ANY);
        let first = self.b.const_i32(i32::from(FIRST_OBJECT_KIND));
        let is_object = self.b.ge_u(kind, first);
        self.or_go(is_object, slow);
        pointer
    }

    /// The int32 that a key is; to `slow` where it is none.
    fn index_or(&mut self, key: Node, slow: Block) -> Value {
        match self.rep(key) {
            Rep::Int => self.value(key),
            Rep::Double => {
                // Arithmetic that has seen doubles leaves indices as such.
                let double = self.value(key);
                let int = self.b.f64_to_i32(double);
                let back = self.b.i32_to_f64(int);
                let (a, b) = (self.b.f64_to_bits(back), self.b.f64_to_bits(double));
                let exact = self.b.eq(a, b);
                self.or_go(exact, slow);
                int
            }
            _ => {
                let key = self.tagged(key);
                let tag = self.i64(NUMBER_TAG);
                let int = self.b.ge_u(key, tag);
                self.or_go(int, slow);
                self.b.wrap(key)
            }
        }
    }

    /// The elements of an object, and the index as 64 bits; to `outside` where it is not below their capacity.
    fn elements_or(&mut self, object: Value, index: Value, outside: Block) -> (Value, Value) {
        let elements = self.load(MemKind::Ptr, object, layout::ELEMENTS.offset(), class::ELEMENTS);
        let capacity = self.load(MemKind::I32, elements, AUX_OFFSET, class::HEADER);
        let below = self.b.lt_u(index, capacity);
        self.or_go(below, outside);
        (elements, self.b.zext(index))
    }

    /// An element as a value: to `hole` where there is none.
    fn element_or(&mut self, elements: Value, index: Value, hole: Block, found: Block) {
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        let bits = self.b.load_indexed(elements, index, access);
        let kind = self.load(MemKind::I8U, elements, KIND_OFFSET, AliasClass::ANY);
        let double = self.b.const_i32(CellKind::DoubleElements as i32);
        let is_double = self.b.eq(kind, double);
        let (doubles, values) = (self.b.block(), self.b.block());
        self.b.br(is_double, doubles, &[], values, &[]);
        self.b.switch_to(doubles);
        let no_element = self.i64(DOUBLE_HOLE);
        let there = self.b.ne(bits, no_element);
        self.or_go(there, hole);
        let tag = self.i64(NUMBER_TAG);
        let boxed = self.b.sub(bits, tag);
        self.b.jump(found, &[boxed]);
        self.b.switch_to(values);
        let no_element = self.i64(0);
        let there = self.b.ne(bits, no_element);
        self.b.br(there, found, &[bits], hole, &[]);
    }

    /// To `slow` unless what an object has no dense element for is undefined.
    fn absent_or(&mut self, object: Value, index: Value, slow: Block) {
        self.is_absent(object, index, |l, holds| l.or_go(holds, slow));
    }

    /// What an object has no dense element for is undefined where all of these hold: it is an ordinary object or an array, its elements are dense, the
    /// index is one, and no prototype has elements.
    fn is_absent(&mut self, object: Value, index: Value, mut must: impl FnMut(&mut Self, Value)) {
        let kind = self.load(MemKind::I8U, object, KIND_OFFSET, AliasClass::ANY);
        // Those are the first kinds of objects.
        let last = self.b.const_i32(CellKind::Array as i32);
        let plain = self.b.le_u(kind, last);
        must(self, plain);
        let zero = self.b.const_i32(0);
        let from_0 = self.b.ge_s(index, zero);
        let own = self.load(MemKind::I8U, object, ELEMENTS_KIND_OFFSET, AliasClass::ANY);
        let sparse = self.b.const_i32(ElementsKind::Sparse as i32);
        let dense = self.b.ne(own, sparse);
        let fine = self.b.and(from_0, dense);
        must(self, fine);
        let holds = self.no_prototype_elements();
        must(self, holds);
    }

    fn no_prototype_elements(&mut self) -> Value {
        let at = abi::no_prototype_elements().offset;
        let cell = self.b.load(MemKind::Ptr, self.cx, at, AliasClass::CONST);
        let holds = self.load(MemKind::I64, cell, layout::validity::HOLDS.offset(), class::VALIDITY);
        self.is_bits(holds, JsValue::TRUE.bits())
    }

    pub fn load_mixed_element(
        &mut self,
        node: Node,
        at: u32,
        (object, known): (Node, bool),
        key: Node,
    ) -> Value {
        let (hole, slow, done) = (self.b.block(), self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let result = self.b.block_param(done, Type::I64);
        let index = self.index_or(key, slow);
        let string = self.b.block();
        let pointer = if known { self.pointer(object) } else { self.object_or(object, string) };
        let (elements, wide) = self.elements_or(pointer, index, hole);
        self.element_or(elements, wide, hole, done);
        self.b.switch_to(hole);
        self.absent_or(pointer, index, slow);
        let undefined = self.i64(JsValue::UNDEFINED.bits());
        self.b.jump(done, &[undefined]);
        self.b.switch_to(string);
        if known {
            self.b.jump(slow, &[]);
        } else {
            self.character_or(object, index, slow, done);
        }
        self.b.switch_to(slow);
        let value = self.direct(node, at, &[object, key]);
        self.b.jump(done, &[value]);
        self.b.switch_to(done);
        result
    }

    /// The string of one unit of a flat string of bytes; to `slow` for anything else.
    fn character_or(&mut self, object: Node, index: Value, slow: Block, done: Block) {
        let value = self.tagged(object);
        let cell = self.is_cell(value);
        self.or_go(cell, slow);
        let string = self.b.int_to_ptr(value);
        let kind = self.load(MemKind::I8U, string, KIND_OFFSET, AliasClass::ANY);
        let latin1 = self.b.const_i32(CellKind::Latin1 as i32);
        let narrow = self.b.eq(kind, latin1);
        self.or_go(narrow, slow);
        let length = self.load(MemKind::I32, string, AUX_OFFSET, AliasClass::ANY);
        let below = self.b.lt_u(index, length);
        self.or_go(below, slow);
        let wide = self.b.zext(index);
        let unit = self.b.load_indexed(string, wide, payload(MemKind::I8U, 0));
        let unit = self.b.zext(unit);
        let table = self.b.const_ptr(self.options.single_chars);
        let character = self.b.load_indexed(table, unit, indexed(MemKind::I64, 0, AliasClass::CONST));
        self.b.jump(done, &[character]);
    }

    /// The element of an object's elements of this kind, or undefined.
    pub fn load_element_or_none(
        &mut self,
        node: Node,
        kind: Elements,
        object: Node,
        [elements, index, capacity]: [Node; 3],
    ) -> Value {
        let (found, none, done) = (self.b.block(), self.b.block(), self.b.block());
        self.b.set_cold(none);
        let result = self.b.block_param(done, Type::I64);
        let (elements, index, capacity) = (self.value(elements), self.int(index), self.int(capacity));
        let bits = self.dense_or(node, (elements, index, capacity), none);
        let hole = self.i64(if kind == Elements::Double { DOUBLE_HOLE } else { 0 });
        let there = self.b.ne(bits, hole);
        self.b.br(there, found, &[], none, &[]);
        self.b.switch_to(found);
        let value = match kind {
            Elements::Double => {
                let tag = self.i64(NUMBER_TAG);
                self.b.sub(bits, tag)
            }
            _ => bits,
        };
        self.b.jump(done, &[value]);
        self.b.switch_to(none);
        self.absent(node, object, index);
        let undefined = self.i64(JsValue::UNDEFINED.bits());
        self.b.jump(done, &[undefined]);
        self.b.switch_to(done);
        result
    }

    /// Whether an object has an element in its elements, whatever their kind.
    pub fn has_dense(&mut self, node: Node, object: Node, [elements, index, capacity]: [Node; 3]) -> Value {
        let (none, done) = (self.b.block(), self.b.block());
        self.b.set_cold(none);
        let result = self.b.block_param(done, Type::I32);
        let (elements, index, capacity) = (self.value(elements), self.int(index), self.int(capacity));
        let hole = self.hole_of(elements, class::HEADER);
        let bits = self.dense_or(node, (elements, index, capacity), none);
        let there = self.b.ne(bits, hole);
        let yes = self.b.const_i32(1);
        self.b.br(there, done, &[yes], none, &[]);
        self.b.switch_to(none);
        self.absent(node, object, index);
        let no = self.b.const_i32(0);
        self.b.jump(done, &[no]);
        self.b.switch_to(done);
        result
    }

    /// What is at an index of an elements cell; to `none` where that is not below the capacity.
    fn dense_or(
        &mut self,
        node: Node,
        (elements, index, capacity): (Value, Value, Value),
        none: Block,
    ) -> Value {
        if !self.g.node(node).in_bounds {
            let below = self.b.lt_u(index, capacity);
            self.or_go(below, none);
        }
        let wide = self.b.zext(index);
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        self.b.load_indexed(elements, wide, access)
    }

    /// The guards that what an object has no dense element for is undefined.
    fn absent(&mut self, node: Node, object: Node, index: Value) {
        let object = self.pointer(object);
        self.is_absent(object, index, |l, holds| {
            if !is_planted(Fault::OptAbsent) {
                l.guard(node, holds);
            }
        });
    }

    /// Whether an object has an element.
    pub fn has_element(&mut self, node: Node, at: u32, key: Node, object: Node) -> Value {
        let (hole, found, slow, done) = (self.b.block(), self.b.block(), self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let result = self.b.block_param(done, Type::I32);
        self.b.block_param(found, Type::I64);
        let pointer = self.object_or(object, slow);
        let index = self.index_or(key, slow);
        let (elements, wide) = self.elements_or(pointer, index, hole);
        self.element_or(elements, wide, hole, found);
        self.b.switch_to(found);
        let yes = self.b.const_i32(1);
        self.b.jump(done, &[yes]);
        self.b.switch_to(hole);
        self.absent_or(pointer, index, slow);
        let no = self.b.const_i32(0);
        self.b.jump(done, &[no]);
        self.b.switch_to(slow);
        let value = self.direct(node, at, &[key, object]);
        let holds = self.is_bits(value, JsValue::TRUE.bits());
        self.b.jump(done, &[holds]);
        self.b.switch_to(done);
        result
    }

    pub fn store_mixed_element(&mut self, node: Node, at: u32, [object, key, stored]: [Node; 3]) {
        let (hole, slow, done) = (self.b.block(), self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let pointer = self.object_or(object, slow);
        let index = self.index_or(key, slow);
        let (elements, wide) = self.elements_or(pointer, index, slow);
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        let before = self.b.load_indexed(elements, wide, access);
        let write = self.b.block();
        let (bits, no_element) = self.element_bits_or(pointer, stored, slow);
        let there = self.b.ne(before, no_element);
        self.b.br(there, write, &[], hole, &[]);
        self.b.switch_to(hole);
        self.append_or(pointer, index, slow);
        self.b.jump(write, &[]);
        self.b.switch_to(write);
        self.b.store_indexed(bits, elements, wide, access);
        self.barrier(elements, stored);
        self.b.jump(done, &[]);
        self.b.switch_to(slow);
        self.direct(node, at, &[object, key, stored]);
        self.b.jump(done, &[]);
        self.b.switch_to(done);
    }

    /// What lies in memory for an element of an object with this value, and for a hole; to `slow` where the value does not fit the kind of the elements.
    fn element_bits_or(&mut self, object: Value, stored: Node, slow: Block) -> (Value, Value) {
        let value = self.tagged(stored);
        let own = self.load(MemKind::I8U, object, ELEMENTS_KIND_OFFSET, class::HEADER);
        let fits = self.b.block();
        let bits = self.b.block_param(fits, Type::I64);
        let no_element = self.b.block_param(fits, Type::I64);
        let any = self.b.const_i32(ElementsKind::PackedAny as i32);
        let is_any = self.b.ge_u(own, any);
        let numbers = self.b.block();
        let zero = self.i64(0);
        self.b.br(is_any, fits, &[value, zero], numbers, &[]);
        self.b.switch_to(numbers);
        let first_double = self.b.const_i32(ElementsKind::PackedDouble as i32);
        let is_double = self.b.ge_u(own, first_double);
        let (doubles, ints) = (self.b.block(), self.b.block());
        self.b.br(is_double, doubles, &[], ints, &[]);
        self.b.switch_to(ints);
        let int = self.is_int(value);
        self.b.br(int, fits, &[value, zero], slow, &[]);
        self.b.switch_to(doubles);
        let number = self.is_number(value);
        self.or_go(number, slow);
        let number = self.number_of(value);
        let number = self.b.f64_to_bits(number);
        let double_hole = self.i64(DOUBLE_HOLE);
        self.b.jump(fits, &[number, double_hole]);
        self.b.switch_to(fits);
        (bits, no_element)
    }

    /// A dense element of whatever kind, as a value.
    pub fn load_dense(&mut self, node: Node, place: [Node; 3]) -> Value {
        let (elements, index) = self.dense(node, place);
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        let bits = self.b.load_indexed(elements, index, access);
        let kind = self.load(MemKind::I8U, elements, KIND_OFFSET, AliasClass::ANY);
        let double = self.b.const_i32(CellKind::DoubleElements as i32);
        let is_double = self.b.eq(kind, double);
        self.either(
            is_double,
            Type::I64,
            |l| {
                let hole = l.i64(DOUBLE_HOLE);
                let there = l.b.ne(bits, hole);
                l.guard(node, there);
                let tag = l.i64(NUMBER_TAG);
                l.b.sub(bits, tag)
            },
            |l| {
                let hole = l.i64(0);
                let there = l.b.ne(bits, hole);
                l.guard(node, there);
                bits
            },
        )
    }

    /// `push` of one value: in line where the elements have room and the value fits them.
    pub fn array_push(
        &mut self,
        [this, stored]: [Node; 2],
        in_rust: impl FnOnce(&mut Self) -> Value,
    ) -> Value {
        let (slow, done) = (self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let result = self.b.block_param(done, Type::I64);
        let array = self.object_or(this, slow);
        let kind = self.load(MemKind::I8U, array, KIND_OFFSET, AliasClass::ANY);
        let wanted = self.b.const_i32(CellKind::Array as i32);
        let is_array = self.b.eq(kind, wanted);
        self.or_go(is_array, slow);
        let index = self.load_field(MemKind::I32, array, layout::array::LENGTH_U32.offset());
        let (elements, wide) = self.elements_or(array, index, slow);
        let (bits, _) = self.element_bits_or(array, stored, slow);
        self.append_or(array, index, slow);
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        self.b.store_indexed(bits, elements, wide, access);
        self.barrier(elements, stored);
        let one = self.b.const_i32(1);
        let length = self.b.add(index, one);
        let length = self.box_int(length);
        self.b.jump(done, &[length]);
        self.b.switch_to(slow);
        let value = in_rust(self);
        self.b.jump(done, &[value]);
        self.b.switch_to(done);
        result
    }

    /// The last element of an array that is as any: it becomes a hole, and the array shorter. Nothing keeps what is taken out, so there is no write barrier.
    pub fn array_pop(&mut self, node: Node, at: u32, args: &[Node]) -> Value {
        let (found, slow, done) = (self.b.block(), self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let last = self.b.block_param(found, Type::I64);
        let result = self.b.block_param(done, Type::I64);
        let array = self.object_or(args[1], slow);
        let kind = self.load(MemKind::I8U, array, KIND_OFFSET, AliasClass::ANY);
        let wanted = self.b.const_i32(CellKind::Array as i32);
        let is_array = self.b.eq(kind, wanted);
        self.or_go(is_array, slow);
        self.changes_length_or(array, slow);
        let length = self.load_field(MemKind::I32, array, layout::array::LENGTH_U32.offset());
        let one = self.b.const_i32(1);
        // Of an empty array it is beyond any capacity.
        let index = self.b.sub(length, one);
        let (elements, wide) = self.elements_or(array, index, slow);
        self.element_or(elements, wide, slow, found);
        self.b.switch_to(found);
        self.hole_at(elements, wide);
        self.store_field(MemKind::I32, index, array, layout::array::LENGTH_U32.offset());
        self.b.jump(done, &[last]);
        self.b.switch_to(slow);
        let value = self.generic_value(node, at, args);
        self.b.jump(done, &[value]);
        self.b.switch_to(done);
        result
    }

    /// `array.length = value`: where elements stay, or the last one goes, in line.
    pub fn store_length(&mut self, node: Node, at: u32, args: [Node; 2]) {
        let (slow, rust, done) = (self.b.block(), self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let array = self.object_or(args[0], slow);
        let kind = self.load(MemKind::I8U, array, KIND_OFFSET, AliasClass::ANY);
        let wanted = self.b.const_i32(CellKind::Array as i32);
        let is_array = self.b.eq(kind, wanted);
        self.or_go(is_array, slow);
        let flags = self.load(MemKind::I8U, array, FLAGS_OFFSET, AliasClass::ANY);
        let readonly = self.b.const_i32(i32::from(layout::array::LENGTH_READONLY));
        let flags = self.b.and(flags, readonly);
        let zero = self.b.const_i32(0);
        let writable = self.b.eq(flags, zero);
        self.or_go(writable, slow);
        // Sparse elements may refuse to go.
        let own = self.load(MemKind::I8U, array, ELEMENTS_KIND_OFFSET, AliasClass::ANY);
        let sparse = self.b.const_i32(ElementsKind::Sparse as i32);
        let dense = self.b.ne(own, sparse);
        self.or_go(dense, slow);
        let length = self.index_or(args[1], slow);
        let from_0 = self.b.ge_s(length, zero);
        self.or_go(from_0, slow);
        let before = self.load_field(MemKind::I32, array, layout::array::LENGTH_U32.offset());
        let (other, last) = (self.b.block(), self.b.block());
        let same = self.b.eq(length, before);
        self.b.br(same, done, &[], other, &[]);
        self.b.switch_to(other);
        let one = self.b.const_i32(1);
        let next = self.b.add(length, one);
        let drops_last = self.b.eq(next, before);
        self.b.br(drops_last, last, &[], rust, &[]);
        self.b.switch_to(last);
        let (elements, wide) = self.elements_or(array, length, rust);
        self.hole_at(elements, wide);
        self.store_field(MemKind::I32, length, array, layout::array::LENGTH_U32.offset());
        self.b.jump(done, &[]);
        self.b.switch_to(rust);
        let callee = self.helper_address(helpers_index(Helper::SetLength));
        let (array, wide) = (self.b.ptr_to_int(array), self.b.zext(length));
        self.b.call_indirect(self.helper3, callee, &[self.cx, array, wide]);
        self.b.jump(done, &[]);
        self.b.switch_to(slow);
        self.direct(node, at, &args);
        self.b.jump(done, &[]);
        self.b.switch_to(done);
    }

    /// What a hole is in an elements cell, whose kind is read as of this class.
    fn hole_of(&mut self, elements: Value, class: AliasClass) -> Value {
        let kind = self.load(MemKind::I8U, elements, KIND_OFFSET, class);
        let double = self.b.const_i32(CellKind::DoubleElements as i32);
        let is_double = self.b.eq(kind, double);
        let (no_double, nothing) = (self.i64(DOUBLE_HOLE), self.i64(0));
        self.b.select(is_double, no_double, nothing)
    }

    /// Makes a place in an elements cell a hole.
    fn hole_at(&mut self, elements: Value, index: Value) {
        let hole = self.hole_of(elements, AliasClass::ANY);
        let access = indexed(MemKind::I64, layout::VALUES.offset(), class::VALUES);
        self.b.store_indexed(hole, elements, index, access);
    }

    /// To `slow` unless the length of an array may change, and nobody depends on what elements it has.
    fn changes_length_or(&mut self, array: Value, slow: Block) {
        let flags = self.load(MemKind::I8U, array, FLAGS_OFFSET, AliasClass::ANY);
        let readonly = self.b.const_i32(i32::from(layout::array::LENGTH_READONLY));
        let flags = self.b.and(flags, readonly);
        let zero = self.b.const_i32(0);
        let writable = self.b.eq(flags, zero);
        self.or_go(writable, slow);
        // A setter for an index could only be in a prototype.
        let holds = self.no_prototype_elements();
        self.or_go(holds, slow);
        let shape = self.load(MemKind::Ptr, array, layout::SHAPE.offset(), class::SHAPE);
        let flags = self.load(MemKind::I32, shape, AUX_OFFSET, AliasClass::ANY);
        let forbidden = shape_flags::IS_PROTOTYPE | shape_flags::NOT_EXTENSIBLE;
        let forbidden = self.b.const_i32(forbidden as i32);
        let flags = self.b.and(flags, forbidden);
        let plain = self.b.eq(flags, zero);
        self.or_go(plain, slow);
    }

    /// The string of the unit that is the low half of an int32.
    pub fn string_of_unit(&mut self, unit: Node) -> Value {
        let unit = self.int(unit);
        let low = self.b.const_i32(0xffff);
        let unit = self.b.and(unit, low);
        let wide = self.b.zext(unit);
        let byte = self.b.const_i32(0x100);
        let shared = self.b.lt_u(unit, byte);
        self.either(
            shared,
            Type::I64,
            |l| {
                let table = l.b.const_ptr(l.options.single_chars);
                l.b.load_indexed(table, wide, indexed(MemKind::I64, 0, AliasClass::CONST))
            },
            |l| {
                let callee = l.helper_address(helpers_index(Helper::SingleChar));
                let address = l.b.int_to_ptr(wide);
                l.b.call_indirect(l.helper2, callee, &[l.cx, address]).expect("it has a result")
            },
        )
    }

    /// An array gets longer by one element, for which its elements have room, at an index; to `slow` where that is no plain append.
    pub fn append_or(&mut self, array: Value, index: Value, slow: Block) {
        let kind = self.load(MemKind::I8U, array, KIND_OFFSET, AliasClass::ANY);
        let wanted = self.b.const_i32(CellKind::Array as i32);
        let is_array = self.b.eq(kind, wanted);
        self.or_go(is_array, slow);
        let length = self.load_field(MemKind::I32, array, layout::array::LENGTH_U32.offset());
        let at_end = self.b.eq(length, index);
        self.or_go(at_end, slow);
        self.changes_length_or(array, slow);
        let one = self.b.const_i32(1);
        let length = self.b.add(length, one);
        self.store_field(MemKind::I32, length, array, layout::array::LENGTH_U32.offset());
    }

    /// The unit of a string at an index: of flat ones and slices of those in line; of ropes in Rust, which flattens them.
    pub fn char_code(&mut self, node: Node, string: Node, index: Node) -> Value {
        let value = self.tagged(string);
        let string = self.pointer(string);
        let index = self.int(index);
        let length = self.load(MemKind::I32, string, AUX_OFFSET, AliasClass::ANY);
        let below = self.b.lt_u(index, length);
        if !is_planted(Fault::OptCharBounds) && !self.g.node(node).in_bounds {
            self.guard(node, below);
        }
        let (flat, slice, rope, done) = (self.b.block(), self.b.block(), self.b.block(), self.b.block());
        self.b.set_cold(rope);
        let result = self.b.block_param(done, Type::I32);
        let base = self.b.block_param(flat, Type::Ptr);
        let at = self.b.block_param(flat, Type::I32);
        let kind = self.b.block_param(flat, Type::I32);
        let own_kind = self.load(MemKind::I8U, string, KIND_OFFSET, AliasClass::ANY);
        let last_flat = self.b.const_i32(CellKind::Utf16 as i32);
        let is_flat = self.b.le_u(own_kind, last_flat);
        self.b.br(is_flat, flat, &[string, index, own_kind], slice, &[]);
        self.b.switch_to(slice);
        let wanted = self.b.const_i32(CellKind::Slice as i32);
        let is_slice = self.b.eq(own_kind, wanted);
        self.or_go(is_slice, rope);
        let of = self.load(MemKind::Ptr, string, layout::string::BASE.offset(), AliasClass::ANY);
        let start = self.load(MemKind::I32, string, layout::string::START.offset(), AliasClass::ANY);
        let shifted = self.b.add(start, index);
        let of_kind = self.load(MemKind::I8U, of, KIND_OFFSET, AliasClass::ANY);
        self.b.jump(flat, &[of, shifted, of_kind]);
        self.b.switch_to(flat);
        let at = self.b.zext(at);
        let latin1 = self.b.const_i32(CellKind::Latin1 as i32);
        let narrow = self.b.eq(kind, latin1);
        let unit = self.either(
            narrow,
            Type::I32,
            |l| l.b.load_indexed(base, at, payload(MemKind::I8U, 0)),
            |l| l.b.load_indexed(base, at, payload(MemKind::I16U, 1)),
        );
        self.b.jump(done, &[unit]);
        self.b.switch_to(rope);
        let callee = self.helper_address(helpers_index(Helper::CharCode));
        let index = self.b.zext(index);
        let unit = self.b.call_indirect(self.helper3, callee, &[self.cx, value, index]);
        let unit = self.b.wrap(unit.expect("it has a result"));
        self.b.jump(done, &[unit]);
        self.b.switch_to(done);
        result
    }
}

/// An access to the units of a flat string.
fn payload(kind: MemKind, scale: u8) -> MemoryExtra {
    MemoryExtra { kind, scale, class: AliasClass::CONST, offset: layout::string::PAYLOAD as i32 }
}
