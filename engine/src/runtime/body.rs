//! Bodies in bytecode of functions in Rust that call back: what the optimising tier builds into their callers.
//!
//! `forEach` and its kin stay functions in Rust, which the interpreter and baseline code call: in the interpreter they take half the
//! time of a loop in bytecode (in baseline code they take more, since each call goes through Rust), and their name, text and
//! identity are those of any builtin. Only the optimiser, which can have the callback in the loop, takes the body in bytecode instead. Where a guess in
//! it is wrong baseline code goes on in the body, so an exit needs nothing to resume a function in Rust in its middle. Writing them in bytecode
//! for all tiers was rejected: a call of one would be another frame of bytecode for each tier, and all that shows what a function is would have
//! to tell them from the program's own.
//!
//! # Invariants
//! - A body does what its function does for an array as `this`, a function as the callback, and undefined as `thisArg`, to the letter: whoever uses it looks
//!   for those.
//! - Frames of bodies look like frames of their functions: they show in no stack.

pub mod sort;

use super::Context;
use crate::code::builder::{Builder, Label, PENDING};
use crate::code::linked::{Code, Source, flags};
use crate::code::ops::{
    AddI, ArrayAppend, Call, Count, Feedback, FeedbackKind, GetElem, GetNamed, Imm, In, JNotLess,
    JumpIfFalse, JumpIfTrue, JumpLoop, LoadEmpty, LoadFalse, LoadInt, LoadTrue, LoadUndefined, Mov, NewArray,
    Reg, Return,
};
use crate::code::{FunctionKind, FunctionTemplate, frame};
use crate::heap::cell::{Cell, CellKind};
use crate::object::layout::native_function;
use crate::value::Value;
use std::rc::Rc;

/// A function that has a body in bytecode.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "the names are those of the methods of `Array.prototype`")]
pub enum Body {
    Every,
    Filter,
    Find,
    FindIndex,
    FindLast,
    FindLastIndex,
    ForEach,
    Map,
    Reduce,
    ReduceRight,
    Some,
    Sort,
    ToSorted,
}

const THIS: Reg = Reg(frame::THIS as u16);
const CALLEE: Reg = Reg(frame::CALLEE as u16);
const CALLBACK: Reg = Reg(frame::FIRST_ARG as u16);
const INITIAL: Reg = Reg(frame::FIRST_ARG as u16 + 1);

impl Body {
    /// All of them.
    pub const ALL: [Body; 13] = [
        Body::Every,
        Body::Filter,
        Body::Find,
        Body::FindIndex,
        Body::FindLast,
        Body::FindLastIndex,
        Body::ForEach,
        Body::Map,
        Body::Reduce,
        Body::ReduceRight,
        Body::Some,
        Body::Sort,
        Body::ToSorted,
    ];

    /// The name of the method.
    pub fn name(self) -> &'static str {
        match self {
            Body::Every => "every",
            Body::Filter => "filter",
            Body::Find => "find",
            Body::FindIndex => "findIndex",
            Body::FindLast => "findLast",
            Body::FindLastIndex => "findLastIndex",
            Body::ForEach => "forEach",
            Body::Map => "map",
            Body::Reduce => "reduce",
            Body::ReduceRight => "reduceRight",
            Body::Some => "some",
            Body::Sort => "sort",
            Body::ToSorted => "toSorted",
        }
    }

    /// Whether it makes an array, of the kind that the receiver's constructor wants: the body makes a plain one.
    pub fn makes_array(self) -> bool {
        matches!(self, Body::Filter | Body::Map)
    }

    /// Whether it passes on what the callback gave: its body is for two arguments, and the body's first inner function for one.
    pub fn reduces(self) -> bool {
        matches!(self, Body::Reduce | Body::ReduceRight)
    }

    /// Whether it sorts. The body is for arrays that inherit no elements.
    pub fn sorts(self) -> bool {
        matches!(self, Body::Sort | Body::ToSorted)
    }

    /// Whether the body, or its first inner function, is for a call with this many arguments.
    pub fn takes(self, argc: usize) -> bool {
        argc == 1 || argc == 2 && self.reduces()
    }

    fn order(self) -> Order {
        match self {
            Body::FindLast | Body::FindLastIndex | Body::ReduceRight => Order::Falling,
            _ => Order::Rising,
        }
    }

    fn template(self) -> FunctionTemplate {
        if self.sorts() {
            return sort::template(self == Body::ToSorted);
        }
        let parameters = if self.reduces() { 2 } else { 1 };
        let mut b = Builder::new(frame::FIRST_ARG + parameters);
        if self.reduces() {
            let _ = b.function(reduce_from_first(self));
        }
        let result = b.register();
        match self {
            Body::Map | Body::Filter => {
                let fb = b.feedback(FeedbackKind::Alloc);
                b.emit(NewArray { dst: result, base: result, count: Count(0), fb });
            }
            Body::Reduce | Body::ReduceRight => b.emit(Mov { dst: result, src: INITIAL }),
            Body::Every => b.emit(LoadTrue { dst: result }),
            Body::Some => b.emit(LoadFalse { dst: result }),
            Body::FindIndex | Body::FindLastIndex => b.emit(LoadInt { dst: result, value: Imm(-1) }),
            Body::Find | Body::FindLast | Body::ForEach => b.emit(LoadUndefined { dst: result }),
            Body::Sort | Body::ToSorted => unreachable!("they have no loop over indices"),
        }
        let mut each = Loop::new(&mut b, self.order());
        // `find` and its kin alone visit what is not there.
        let visits_holes =
            matches!(self, Body::Find | Body::FindIndex | Body::FindLast | Body::FindLastIndex);
        let absent = b.label();
        if !visits_holes {
            each.skip_absent(&mut b, absent);
        }
        each.read(&mut b);
        let gave = each.call(&mut b, self.reduces().then_some(result));
        match self {
            Body::ForEach | Body::Sort | Body::ToSorted => {}
            Body::Reduce | Body::ReduceRight => b.emit(Mov { dst: result, src: gave }),
            Body::Map => b.emit(ArrayAppend { array: result, src: gave }),
            Body::Filter => {
                b.jump(JumpIfFalse { src: gave, to: PENDING }, absent);
                b.emit(ArrayAppend { array: result, src: each.value });
            }
            Body::Some => {
                b.jump(JumpIfFalse { src: gave, to: PENDING }, absent);
                b.emit(LoadTrue { dst: result });
                b.emit(Return { src: result });
            }
            Body::Every => {
                b.jump(JumpIfTrue { src: gave, to: PENDING }, absent);
                b.emit(LoadFalse { dst: result });
                b.emit(Return { src: result });
            }
            Body::Find | Body::FindLast => {
                b.jump(JumpIfFalse { src: gave, to: PENDING }, absent);
                b.emit(Return { src: each.value });
            }
            Body::FindIndex | Body::FindLastIndex => {
                b.jump(JumpIfFalse { src: gave, to: PENDING }, absent);
                b.emit(Return { src: each.index });
            }
        }
        if self == Body::Map {
            each.step(&mut b);
            b.bind(absent);
            // What is not there is not there in the result either.
            b.emit(LoadEmpty { dst: gave });
            b.emit(ArrayAppend { array: result, src: gave });
        } else {
            b.bind(absent);
        }
        each.step(&mut b);
        b.bind(each.done);
        b.emit(Return { src: result });
        finish(self, b, parameters as u16)
    }
}

/// `reduce` or `reduceRight` without a value to begin with: it is the first element that is there. Where there is none nothing has happened yet, and the function in Rust throws.
fn reduce_from_first(body: Body) -> FunctionTemplate {
    let mut b = Builder::new(frame::FIRST_ARG + 1);
    let result = b.register();
    let mut search = Loop::new(&mut b, body.order());
    let (found, next, absent) = (b.label(), b.label(), b.label());
    search.skip_absent(&mut b, absent);
    search.read(&mut b);
    b.emit(Mov { dst: result, src: search.value });
    b.jump(crate::code::ops::JumpAlways { to: PENDING }, found);
    b.bind(absent);
    search.step(&mut b);
    b.bind(found);
    search.advance(&mut b);
    let mut each = search.again(&mut b);
    each.skip_absent(&mut b, next);
    each.read(&mut b);
    let gave = each.call(&mut b, Some(result));
    b.emit(Mov { dst: result, src: gave });
    b.bind(next);
    each.step(&mut b);
    b.bind(each.done);
    b.emit(Return { src: result });
    b.bind(search.done);
    let window = b.registers(frame::FIRST_ARG + 1);
    let slot = |index: usize| Reg(window.0 + index as u16);
    b.emit(Mov { dst: slot(frame::CALLEE), src: CALLEE });
    b.emit(Mov { dst: slot(frame::THIS), src: THIS });
    b.emit(Mov { dst: slot(frame::FIRST_ARG), src: CALLBACK });
    let fb = b.feedback(FeedbackKind::Call);
    b.emit(Call { dst: result, base: window, argc: Count(1), fb });
    b.emit(Return { src: result });
    finish(body, b, 1)
}

fn finish(body: Body, b: Builder, parameters: u16) -> FunctionTemplate {
    let template = FunctionTemplate {
        name: body.name().encode_utf16().collect(),
        strict: true,
        parameters,
        length: 1,
        ..FunctionTemplate::empty(FunctionKind::Method)
    };
    b.finish(template).expect("bodies are small")
}

/// In which order elements are visited.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Rising,
    Falling,
}

/// A loop over the indices of `this`, of those below the length that it had at first.
struct Loop {
    order: Order,
    header: Label,
    done: Label,
    /// The index that ends the loop: the length, or -1.
    end: Reg,
    index: Reg,
    value: Reg,
    add: Feedback,
}

impl Loop {
    fn new(b: &mut Builder, order: Order) -> Loop {
        let (end, index, value) = (b.register(), b.register(), b.register());
        let (fb, name) = (b.feedback(FeedbackKind::Get), b.str("length"));
        b.emit(GetNamed { dst: end, obj: THIS, name, fb });
        match order {
            Order::Rising => b.emit(LoadInt { dst: index, value: Imm(0) }),
            Order::Falling => {
                let fb = b.feedback(FeedbackKind::Arith);
                b.emit(AddI { dst: index, lhs: end, imm: Imm(-1), fb });
                b.emit(LoadInt { dst: end, value: Imm(-1) });
            }
        }
        Loop::at(b, order, [end, index, value])
    }

    /// Another loop over what is left.
    fn again(&self, b: &mut Builder) -> Loop {
        Loop::at(b, self.order, [self.end, self.index, self.value])
    }

    fn at(b: &mut Builder, order: Order, [end, index, value]: [Reg; 3]) -> Loop {
        let add = b.feedback(FeedbackKind::Arith);
        let fb = b.feedback(FeedbackKind::Arith);
        let header = b.bound_label();
        let done = b.label();
        let (lhs, rhs) = match order {
            Order::Rising => (index, end),
            Order::Falling => (end, index),
        };
        b.jump(JNotLess { lhs, rhs, to: PENDING, fb }, done);
        Loop { order, header, done, end, index, value, add }
    }

    fn skip_absent(&mut self, b: &mut Builder, absent: Label) {
        b.emit(In { dst: self.value, key: self.index, obj: THIS });
        b.jump(JumpIfFalse { src: self.value, to: PENDING }, absent);
    }

    fn read(&mut self, b: &mut Builder) {
        let fb = b.feedback(FeedbackKind::GetElem);
        b.emit(GetElem { dst: self.value, obj: THIS, key: self.index, fb });
    }

    /// Calls back, with what was gathered so far where that is passed. Gives the register with the result.
    fn call(&mut self, b: &mut Builder, gathered: Option<Reg>) -> Reg {
        let args: Vec<Reg> = gathered.into_iter().chain([self.value, self.index, THIS]).collect();
        let result = b.register();
        let window = b.registers(frame::FIRST_ARG + args.len());
        let slot = |index: usize| Reg(window.0 + index as u16);
        b.emit(Mov { dst: slot(frame::CALLEE), src: CALLBACK });
        b.emit(LoadUndefined { dst: slot(frame::THIS) });
        for (at, &src) in args.iter().enumerate() {
            b.emit(Mov { dst: slot(frame::FIRST_ARG + at), src });
        }
        let fb = b.feedback(FeedbackKind::Call);
        b.emit(Call { dst: result, base: window, argc: Count(args.len() as u16), fb });
        result
    }

    /// To the next index.
    fn step(&mut self, b: &mut Builder) {
        self.advance(b);
        b.jump(JumpLoop { to: PENDING }, self.header);
    }

    fn advance(&self, b: &mut Builder) {
        let imm = match self.order {
            Order::Rising => Imm(1),
            Order::Falling => Imm(-1),
        };
        b.emit(AddI { dst: self.index, lhs: self.index, imm, fb: self.add });
    }
}

impl Context {
    /// The body of a function in Rust, if it has one and that was linked.
    pub fn body_of(&self, native: Cell) -> Option<(Body, Code)> {
        let body = self.natives.get(native_function::index_of(native))?.body?;
        let code = Cell::try_of(native.get(native_function::DATA))?;
        (code.kind() == CellKind::Code).then(|| (body, Code::at(code)))
    }

    /// Links the body of a function in Rust that has one, and the body's inner function, once. None: it has none, or has been asked before.
    pub fn link_body(&mut self, native: Cell) -> Option<Code> {
        let body = self.natives.get(native_function::index_of(native))?.body?;
        if !native.get(native_function::DATA).is_undefined() {
            return None;
        }
        let source = Rc::new(Source { name: "native".to_owned(), text: String::new() });
        let (no_global, realm) = (self.no_global, self.function_realm(native));
        let template = body.template();
        debug_assert_eq!(crate::code::verify::verify(&template), Ok(()));
        let inner = template.functions.len() as u32;
        let code = Code::link(&mut self.objects, template.into(), source, no_global, realm);
        code.set_flags(flags::BODY);
        self.prepare_code(code);
        if body.sorts() {
            sort::seed(code);
        }
        self.objects.heap.write(native, native_function::DATA, code.cell().value());
        for index in 0..inner {
            let inner = code.inner(&mut self.objects, index, no_global);
            inner.set_flags(flags::BODY);
            self.prepare_code(inner);
        }
        Some(code)
    }

    /// Says which methods of an object have bodies.
    pub fn note_bodies(&mut self, object: Cell) {
        for body in Body::ALL {
            let key = self.key(body.name());
            let method: Value = self.objects.get_data(object, key).expect("it has the method");
            let index = native_function::index_of(Cell::of(method));
            self.natives[index].body = Some(body);
        }
    }
}
