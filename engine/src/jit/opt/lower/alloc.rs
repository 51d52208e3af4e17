//! New cells: from the current run of free cells of their size, in line; in Rust where that is used up.
//!
//! # Invariants
//! - Free memory is zero, so words that are not written here hold the empty value.
//! - Nothing can collect between taking a cell and the last of what it must hold.

use super::{Lower, class, helpers_index};
use crate::code::frame;
use crate::heap::Heap;
use crate::heap::cell::{CellKind, KIND_OFFSET};
use crate::jit::abi;
use crate::jit::helpers::Helper;
use crate::jit::opt::graph::{Node, Op, Rep};
use crate::jit::opt::snapshot::{Closure, Construction};
use crate::jit::stubs::header_word;
use crate::object::{ElementsKind, layout};
use crate::value::Value as JsValue;
use tierlock_codegen::ir::{AliasClass, Block, MemKind, Type, Value};

/// Larger environments are made in Rust.
const ENV_SLOTS_MAX: u32 = 12;
/// Larger array literals too.
const ARRAY_MAX: usize = 8;

impl Lower<'_> {
    /// A new cell, its header written; to `slow` where the current run is used up.
    pub fn allocate(&mut self, bytes: usize, header: u64, slow: Block) -> Value {
        let range = abi::bump_range(bytes).offset;
        let cell = self.b.load(MemKind::Ptr, self.cx, range, class::CONTEXT);
        let size = self.b.const_i64(Heap::rounded_bytes(bytes) as i64);
        let next = self.b.ptr_add(cell, size);
        let end = self.b.load(MemKind::Ptr, self.cx, range + 8, class::CONTEXT);
        let fits = self.b.le_u(next, end);
        self.or_go(fits, slow);
        self.b.store(MemKind::Ptr, next, self.cx, range, class::CONTEXT);
        let header = self.i64(header);
        self.store(MemKind::I64, header, cell, 0, class::HEADER);
        cell
    }

    /// A new object with nothing of its own but its shape.
    fn allocate_object(
        &mut self,
        kind: CellKind,
        elements: ElementsKind,
        bytes: usize,
        shape: u64,
        slow: Block,
    ) -> Value {
        let object = self.allocate(bytes, header_word(kind, elements as u8, 0), slow);
        let shape = self.i64(shape);
        self.store(MemKind::I64, shape, object, layout::SHAPE.offset(), class::SHAPE);
        let empty = self.b.load(MemKind::Ptr, self.cx, abi::empty_elements().offset, AliasClass::CONST);
        self.store(MemKind::Ptr, empty, object, layout::ELEMENTS.offset(), class::ELEMENTS);
        object
    }

    /// What `make` gives, or what Rust does for the instruction where that goes to the block it gets.
    fn in_line_or_direct(
        &mut self,
        node: Node,
        at: u32,
        args: &[Node],
        make: impl FnOnce(&mut Self, Block) -> Value,
    ) -> Value {
        let (slow, done) = (self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let result = self.b.block_param(done, Type::I64);
        let cell = make(self, slow);
        let value = self.b.ptr_to_int(cell);
        self.b.jump(done, &[value]);
        self.b.switch_to(slow);
        let value = self.direct(node, at, args);
        self.b.jump(done, &[value]);
        self.b.switch_to(done);
        result
    }

    pub fn new_object(&mut self, node: Node, at: u32, shape: u64) -> Value {
        let capacity = match self.inst(at) {
            crate::code::ops::Inst::NewObject(i) => crate::runtime::Context::literal_capacity(i.capacity.0),
            other => unreachable!("{other:?} makes no object"),
        };
        let bytes = layout::inline_start(CellKind::Object) + 8 * capacity as usize;
        self.in_line_or_direct(node, at, &[], |l, slow| {
            l.allocate_object(CellKind::Object, ElementsKind::HoleyAny, bytes, shape, slow)
        })
    }

    pub fn new_env(&mut self, node: Node, at: u32, size: u32, parent: Node) -> Value {
        if size > ENV_SLOTS_MAX {
            return self.direct(node, at, &[parent]);
        }
        self.in_line_or_direct(node, at, &[parent], |l, slow| {
            let bytes = layout::ENVIRONMENT_SLOTS.offset() + 8 * size as usize;
            let env = l.allocate(bytes, header_word(CellKind::Environment, 0, size), slow);
            let parent = l.tagged(parent);
            let offset = layout::ENVIRONMENT_PARENT.offset();
            l.store(MemKind::I64, parent, env, offset, class::variable(offset));
            let undefined = l.i64(JsValue::UNDEFINED.bits());
            for slot in 0..size as usize {
                let offset = layout::ENVIRONMENT_SLOTS.index(slot).offset();
                l.store(MemKind::I64, undefined, env, offset, class::variable(offset));
            }
            env
        })
    }

    pub fn new_closure(&mut self, node: Node, at: u32, closure: Closure, [env, callee]: [Node; 2]) -> Value {
        use layout::function::{CODE, ENVIRONMENT, HOME_OBJECT, LENGTH_SLOT, NAME_SLOT};
        let home = if closure.arrow { self.home_of(callee) } else { self.i64(JsValue::UNDEFINED.bits()) };
        self.in_line_or_direct(node, at, &[env], |l, slow| {
            let kind = CellKind::Function;
            let function =
                l.allocate_object(kind, ElementsKind::HoleyAny, closure.bytes, closure.shape, slow);
            let words = [
                (CODE.offset(), l.i64(closure.code)),
                (ENVIRONMENT.offset(), l.tagged(env)),
                (HOME_OBJECT.offset(), home),
                (Self::function_slot(LENGTH_SLOT), l.i64(JsValue::int(closure.length as i32).bits())),
                (Self::function_slot(NAME_SLOT), l.i64(closure.name)),
            ];
            for (offset, word) in words {
                l.store_field(MemKind::I64, word, function, offset);
            }
            function
        })
    }

    fn function_slot(slot: u32) -> usize {
        layout::inline_start(CellKind::Function) + 8 * slot as usize
    }

    /// The home object of the running function, which may be none where a script runs.
    pub fn home_of(&mut self, callee: Node) -> Value {
        let callee = self.tagged(callee);
        let (cell, function, done) = (self.b.block(), self.b.block(), self.b.block());
        let result = self.b.block_param(done, Type::I64);
        let undefined = self.i64(JsValue::UNDEFINED.bits());
        let is_cell = self.is_cell(callee);
        self.b.br(is_cell, cell, &[], done, &[undefined]);
        self.b.switch_to(cell);
        let pointer = self.b.int_to_ptr(callee);
        let kind = self.load(MemKind::I8U, pointer, KIND_OFFSET, AliasClass::ANY);
        let wanted = self.b.const_i32(CellKind::Function as i32);
        let is_function = self.b.eq(kind, wanted);
        self.b.br(is_function, function, &[], done, &[undefined]);
        self.b.switch_to(function);
        let home = self.load_field(MemKind::I64, pointer, layout::function::HOME_OBJECT.offset());
        self.b.jump(done, &[home]);
        self.b.switch_to(done);
        result
    }

    /// Int32s, what is known to be numbers, or values of which one at least is no number; what the elements of others are is found out in Rust.
    pub fn new_array(&mut self, node: Node, at: Option<u32>, shape: u64, args: &[Node]) -> Value {
        let no_element = |&arg: &Node| self.g.node(arg).op == Op::Const(0);
        let numbers = args.iter().all(|&arg| matches!(self.rep(arg), Rep::Int | Rep::Double));
        let doubles = numbers && args.iter().any(|&arg| self.rep(arg) == Rep::Double);
        let (slow, done) = (self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let result = self.b.block_param(done, Type::I64);
        if args.len() > ARRAY_MAX || args.iter().any(no_element) {
            self.b.jump(slow, &[]);
        } else if doubles {
            let array = self.new_double_array_in_line(shape, args, slow);
            self.b.jump(done, &[array]);
        } else {
            let values: Vec<Value> = args.iter().map(|&arg| self.tagged(arg)).collect();
            let array = self.new_array_in_line(shape, args, &values, slow);
            self.b.jump(done, &[array]);
        }
        self.b.switch_to(slow);
        let value = match at {
            Some(at) => self.generic_value(node, at, args),
            None => self.append_each(args),
        };
        self.b.jump(done, &[value]);
        self.b.switch_to(done);
        result
    }

    /// An array that no instruction makes, in Rust.
    fn append_each(&mut self, args: &[Node]) -> Value {
        let nothing = self.i64(JsValue::EMPTY.bits());
        let values: Vec<Value> = args.iter().map(|&arg| self.tagged(arg)).collect();
        std::iter::once(nothing).chain(values).fold(nothing, |array, value| {
            let callee = self.helper_address(helpers_index(Helper::Append));
            self.b.call_indirect(self.helper3, callee, &[self.cx, array, value]).expect("it has a result")
        })
    }

    fn new_double_array_in_line(&mut self, shape: u64, args: &[Node], slow: Block) -> Value {
        let header = header_word(CellKind::DoubleElements, 0, args.len() as u32);
        let elements = self.allocate(layout::DOUBLES.offset() + 8 * args.len(), header, slow);
        for (index, &arg) in args.iter().enumerate() {
            let number = self.double(arg);
            let number = self.b.fcanon(number);
            let bits = self.b.f64_to_bits(number);
            let offset = layout::DOUBLES.index(index).offset();
            self.store(MemKind::I64, bits, elements, offset, class::VALUES);
        }
        let kind = ElementsKind::PackedDouble;
        let array = self.new_array_with(shape, kind, Some(elements), args.len(), slow);
        self.b.ptr_to_int(array)
    }

    fn new_array_in_line(&mut self, shape: u64, args: &[Node], values: &[Value], slow: Block) -> Value {
        let count = values.len();
        let kind = self.kind_of_all(args, values, slow);
        let elements = (count > 0).then(|| {
            let header = header_word(CellKind::Elements, 0, count as u32);
            let elements = self.allocate(layout::VALUES.offset() + 8 * count, header, slow);
            for (index, &value) in values.iter().enumerate() {
                let offset = layout::VALUES.index(index).offset();
                self.store(MemKind::I64, value, elements, offset, class::VALUES);
            }
            elements
        });
        let array = self.new_array_with(shape, ElementsKind::PackedInt, elements, count, slow);
        if let Some(kind) = kind {
            let at = crate::heap::cell::ELEMENTS_KIND_OFFSET;
            self.store(MemKind::I8U, kind, array, at, class::HEADER);
        }
        self.b.ptr_to_int(array)
    }

    fn new_array_with(
        &mut self,
        shape: u64,
        kind: ElementsKind,
        elements: Option<Value>,
        count: usize,
        slow: Block,
    ) -> Value {
        let bytes = layout::inline_start(CellKind::Array);
        let array = self.allocate_object(CellKind::Array, kind, bytes, shape, slow);
        if let Some(elements) = elements {
            self.store(MemKind::Ptr, elements, array, layout::ELEMENTS.offset(), class::ELEMENTS);
        }
        let length = self.i64(JsValue::int(count as i32).bits());
        self.store_field(MemKind::I64, length, array, layout::array::LENGTH.offset());
        array
    }

    /// The kind of elements with these values; None: int32s. To `slow` where they are numbers and no int32s.
    fn kind_of_all(&mut self, args: &[Node], values: &[Value], slow: Block) -> Option<Value> {
        let unsure: Vec<Value> = args
            .iter()
            .zip(values)
            .filter(|(arg, _)| self.rep(**arg) != Rep::Int)
            .map(|(_, &value)| value)
            .collect();
        let any = self.b.const_i32(ElementsKind::PackedAny as i32);
        let surely_any = args.iter().any(|&arg| self.rep(arg) == Rep::Bool || self.is_no_number(arg));
        if surely_any {
            return Some(any);
        }
        let all = unsure.iter().copied().reduce(|a, b| self.b.and(a, b))?;
        let ints = self.is_int(all);
        let (not_ints, done) = (self.b.block(), self.b.block());
        let kind = self.b.block_param(done, Type::I32);
        let int = self.b.const_i32(ElementsKind::PackedInt as i32);
        self.b.br(ints, done, &[int], not_ints, &[]);
        self.b.switch_to(not_ints);
        let numbers = unsure.iter().map(|&value| self.is_number(value)).collect::<Vec<_>>();
        let numbers =
            numbers.into_iter().reduce(|a, b| self.b.and(a, b)).expect("one is not known to be an int32");
        self.b.br(numbers, slow, &[], done, &[any]);
        self.b.switch_to(done);
        Some(kind)
    }

    fn is_no_number(&self, node: Node) -> bool {
        matches!(
            self.g.node(node).op,
            Op::Const(_) | Op::NewObject(..) | Op::NewArray(..) | Op::NewClosure(..)
        )
    }

    /// What a `new` makes for `this`; leaves where the constructor would make something else now.
    pub fn new_this(&mut self, node: Node, (base, at): (u16, u32), args: &[Node]) -> Value {
        let known = self.g.constructions[&node];
        let fine = self.makes_the_same(known);
        self.guard(node, fine);
        let (slow, done) = (self.b.block(), self.b.block());
        self.b.set_cold(slow);
        let result = self.b.block_param(done, Type::I64);
        let kind = CellKind::Object;
        let object = self.allocate_object(kind, ElementsKind::HoleyAny, known.bytes, known.shape, slow);
        let object = self.b.ptr_to_int(object);
        self.b.jump(done, &[object]);
        self.b.switch_to(slow);
        self.window(base, args);
        self.save_offset(at);
        let prepared = self.frame_helper(helpers_index(Helper::PrepareConstruct));
        self.throwing(node, prepared);
        let this = self.frame_slot(base + frame::THIS as u16);
        let object = self.load(MemKind::I64, self.fp, this, class::FRAME);
        self.b.jump(done, &[object]);
        self.b.switch_to(done);
        result
    }

    /// Whether a constructor still makes what was seen.
    pub fn makes_the_same(&mut self, known: Construction) -> Value {
        use layout::function::{CONSTRUCT_CACHE, PROTOTYPE};
        let function = self.b.const_ptr(known.function);
        let cached = self.load_field(MemKind::I64, function, CONSTRUCT_CACHE.offset());
        let prototype = self.load_field(MemKind::I64, function, PROTOTYPE.offset());
        let cached = self.is_bits(cached, known.shape);
        let prototype = self.is_bits(prototype, known.prototype);
        self.b.and(cached, prototype)
    }

    /// Makes `this` for a `new` by what is known of the constructor and puts it into the window, at byte `this` of the frame; to `slow` where it is not that
    /// one, or makes something else now. Gives the code cell.
    pub fn prepare_construction(
        &mut self,
        [callee, new_target]: [Node; 2],
        known: Construction,
        this: usize,
        slow: Block,
    ) -> Value {
        let (callee, new_target) = (self.tagged(callee), self.tagged(new_target));
        let [same, too] = [callee, new_target].map(|value| self.is_bits(value, known.function));
        let same = self.b.and(same, too);
        self.or_go(same, slow);
        let fine = self.makes_the_same(known);
        self.or_go(fine, slow);
        let kind = CellKind::Object;
        let object = self.allocate_object(kind, ElementsKind::HoleyAny, known.bytes, known.shape, slow);
        self.store(MemKind::Ptr, object, self.fp, this, class::FRAME);
        self.b.const_ptr(known.code)
    }
}
