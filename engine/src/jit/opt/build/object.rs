//! Elements, bindings, calls.

use super::inline::{NewTarget, Passed};
use super::{Builder, Env, Known};
use crate::code::frame;
use crate::code::ops::{
    Call, CallSpread, Construct, ConstructSpread, Count, Feedback, GetElem, Inst, Reg, SetElem,
};
use crate::heap::cell::CellKind;
use crate::ic::NAMES;
use crate::jit::opt::bodies::NativeBody;
use crate::jit::opt::graph::{Block, Elements, Node, Op, Rep};
use crate::jit::opt::snapshot::{Callee, Snapshot, Target};
use crate::object::layout;
use crate::object::shape::SlotLocation;
use crate::runtime::Known as KnownFunction;
use crate::value::Value;
use tierlock_fault::{Fault, is_planted};

impl<'a> Builder<'a> {
    pub fn check_object(&mut self, object: Node) {
        if self.env.known.objects.insert(object, ()).is_none() {
            self.push(Op::CheckObject, &[object]);
        }
    }

    fn is_known_cell(&self, value: Node) -> bool {
        let known = &self.env.known;
        known.cells.contains_key(&value)
            || known.objects.contains_key(&value)
            || known.strings.contains_key(&value)
    }

    pub fn check_cell(&mut self, value: Node) {
        if !self.is_known_cell(value) {
            self.push(Op::CheckCell, &[value]);
            self.env.known.cells.insert(value, ());
        }
    }

    pub fn check_shape(&mut self, object: Node, shape: u64) {
        if self.env.known.shapes.get(&object) == Some(&shape) {
            return;
        }
        self.check_cell(object);
        self.push(Op::CheckShape(shape), &[object]);
        self.env.known.objects.insert(object, ());
        self.env.known.shapes.insert(object, shape);
    }

    pub fn get_elem(&mut self, i: GetElem) {
        let (object, key) = (self.get(i.obj), self.get(i.key));
        let kinds = self.scope.snapshot.feedback(i.fb, 0) & 0x7f;
        // A loop that is entered in the middle goes on to what no lower tier has come to, and would do it without knowing anything, each time.
        if self.leave_unseen(self.scope.snapshot.feedback(i.fb, 0) == 0) {
            return;
        }
        let failures = self.failures();
        // A wrong guess has widened the kinds that were seen, unless it was about a hole or an index.
        let may_miss = failures == 2 || failures == 1 && kinds & 0b10_1010 != 0;
        let op = match kinds {
            _ if failures > 2 || kinds == 0 => None,
            kinds if may_miss && kinds & !0b1100 == 0 => Some(Op::LoadElementOrNone(Elements::Double)),
            kinds if may_miss && kinds & !0b11_0011 == 0 => Some(Op::LoadElementOrNone(Elements::Any)),
            _ if may_miss => None,
            kinds if kinds & !0b11 == 0 => Some(Op::LoadIntElement),
            kinds if kinds & !0b1100 == 0 => Some(Op::LoadDoubleElement),
            kinds if kinds & !0b1111 == 0 => Some(Op::LoadNumberElement),
            kinds if kinds & !0b11_0011 == 0 => Some(Op::LoadAnyElement),
            _ => None,
        };
        let value = match op {
            Some(op) => {
                self.check_object(object);
                let index = self.int(key);
                let kind = match op {
                    Op::LoadIntElement => Some(Elements::Int),
                    Op::LoadDoubleElement => Some(Elements::Double),
                    Op::LoadAnyElement => Some(Elements::Any),
                    Op::LoadElementOrNone(kind) => Some(kind),
                    _ => None,
                };
                if let Some(kind) = kind {
                    self.push(Op::CheckElements(kind, false), &[object]);
                }
                let (elements, capacity) = self.elements(object);
                match op {
                    Op::LoadNumberElement | Op::LoadElementOrNone(_) => {
                        self.push(op, &[object, elements, index, capacity])
                    }
                    _ => self.push(op, &[elements, index, capacity]),
                }
            }
            None if kinds == 0 && self.scope.snapshot.feedback(i.fb, 0) & NAMES != 0 => {
                let [reads, _] = self.scope.snapshot.megamorphic;
                self.push(Op::LoadByName(self.scope.at, reads), &[object, key])
            }
            None => {
                // Strings leave no kinds.
                if kinds != 0 && failures == 0 {
                    self.check_object(object);
                }
                let known = self.env.known.objects.contains_key(&object);
                self.push(Op::LoadElement(self.scope.at, known), &[object, key])
            }
        };
        self.set(i.dst, value);
    }

    /// Whether an object has a property, which is an element if the key is an index.
    pub fn has_element(&mut self, key: Node, object: Node) -> Node {
        // The site leaves no feedback: what else is done with the key says whether it is an index.
        let is_index = self.rep(key) == Rep::Int || self.env.known.ints.contains_key(&key);
        if !is_index || self.failures() > 0 {
            return self.push(Op::HasElement(self.scope.at), &[key, object]);
        }
        let index = self.int(key);
        self.check_object(object);
        let (elements, capacity) = self.elements(object);
        self.push(Op::HasDense, &[object, elements, index, capacity])
    }

    pub fn set_elem(&mut self, i: SetElem) {
        let (object, key, value) = (self.get(i.obj), self.get(i.key), self.get(i.src));
        let kinds = self.scope.snapshot.feedback(i.fb, 0) & 0x7f;
        if self.leave_unseen(self.scope.snapshot.feedback(i.fb, 0) == 0) {
            return;
        }
        let elements = match kinds {
            _ if self.failures() > 0 || kinds == 0 => Elements::Mixed,
            kinds if kinds & !0b11 == 0 => Elements::Int,
            kinds if kinds & !0b1100 == 0 => Elements::Double,
            kinds if kinds & !0b11_0000 == 0 => Elements::Any,
            _ => Elements::Mixed,
        };
        if kinds == 0 && self.scope.snapshot.feedback(i.fb, 0) & NAMES != 0 {
            let [_, writes] = self.scope.snapshot.megamorphic;
            self.push(Op::StoreByName(self.scope.at, writes), &[object, key, value]);
            return;
        }
        if elements == Elements::Mixed {
            self.push(Op::StoreMixedElement(self.scope.at), &[object, key, value]);
            return;
        }
        self.check_object(object);
        let index = self.int(key);
        let value = match elements {
            Elements::Int => self.int(value),
            Elements::Double => self.number(value),
            _ => value,
        };
        self.push(Op::CheckElements(elements, true), &[object]);
        let (cell, capacity) = self.elements(object);
        self.push(Op::StoreElement(elements, self.scope.at), &[cell, index, capacity, value]);
    }

    /// The elements cell of an object, and its capacity.
    pub fn elements(&mut self, object: Node) -> (Node, Node) {
        let elements = self.push(Op::ElementsOf, &[object]);
        (elements, self.push(Op::Capacity, &[elements]))
    }

    /// The `depth`-th ancestor of an environment.
    pub fn ancestor(&mut self, env: Reg, depth: Count) -> Node {
        let mut env = self.get(env);
        for _ in 0..depth.0 {
            env = self.push(Op::EnvParent, &[env]);
        }
        env
    }

    pub fn call(&mut self, i: Call) -> Result<(), String> {
        let slot = |index: usize| Reg(i.base.0 + index as u16);
        let argc = usize::from(i.argc.0);
        let seen = self.scope.snapshot.callees.get(&i.fb.0).copied().filter(|_| self.failures() <= 1);
        if let Some(seen @ Callee::Native(_, Some(intrinsic))) = seen
            && self.failures() == 0
        {
            let callee = self.get(slot(frame::CALLEE));
            let args: Vec<Node> = (0..argc).map(|n| self.get(slot(frame::FIRST_ARG + n))).collect();
            let this = self.get(slot(frame::THIS));
            if intrinsic == KnownFunction::Push && argc == 1 {
                self.check_callee(callee, seen);
                let length = self.push(Op::ArrayPush(self.scope.at), &[callee, this, args[0]]);
                self.set(i.dst, length);
                return Ok(());
            }
            if intrinsic == KnownFunction::Pop && argc == 0 {
                self.check_callee(callee, seen);
                let last = self.push(Op::ArrayPop(self.scope.at), &[callee, this]);
                self.set(i.dst, last);
                return Ok(());
            }
            if !matches!(intrinsic, KnownFunction::Push | KnownFunction::Pop)
                && self.intrinsic(i.dst, intrinsic, (callee, seen), this, &args)
            {
                return Ok(());
            }
        }
        let snapshot: &'a Snapshot = self.scope.snapshot;
        if let (Some(seen), Some(native)) = (seen, snapshot.bodies.get(&i.fb.0))
            && self.call_body(i, seen, native)?
        {
            return Ok(());
        }
        let passed = self.passed(i.base, i.argc.0);
        if let Some(code) = self.known_function(passed.callee).filter(|_| self.inlines)
            && let Some(&inlinee) = self.callbacks.get(&code)
            && !self.is_around(code)
            && let Some(returned) = self.inline(&passed, inlinee, Callee::Code(code), None)?
        {
            if let Some(value) = returned {
                self.set(i.dst, value);
            }
            return Ok(());
        }
        if let (Some(seen), Some(inlinee)) = (seen, self.scope.snapshot.inlinees.get(&i.fb.0))
            && let Some(returned) = self.inline(&self.passed(i.base, i.argc.0), inlinee, seen, None)?
        {
            if let Some(value) = returned {
                self.set(i.dst, value);
            }
            return Ok(());
        }
        if let Some(targets) = snapshot.several.get(&i.fb.0).filter(|_| self.inlines) {
            return self.call_several(i, targets);
        }
        let window = frame::CALLEE..frame::FIRST_ARG + argc;
        let args: Vec<Node> = window.map(|index| self.get(slot(index))).collect();
        let op = match seen.filter(|_| self.failures() == 0).and_then(Callee::code) {
            Some(code) => {
                self.check_callee(args[0], seen.expect("it has code"));
                Op::CallKnown(i.base.0, self.scope.at, code)
            }
            None => Op::Call(i.base.0, self.scope.at),
        };
        let result = self.push(op, &args);
        self.set(i.dst, result);
        Ok(())
    }

    /// A call with the elements of an array: as any other where the array is as it was made and the callee may be built in or has an op.
    pub fn call_spread(&mut self, inst: &Inst, i: CallSpread) -> Result<(), String> {
        let [callee, this, array] = [frame::CALLEE, frame::THIS, frame::FIRST_ARG]
            .map(|index| self.get(Reg(i.base.0 + index as u16)));
        let seen = self.scope.snapshot.callees.get(&i.fb.0).copied().filter(|_| self.failures() == 0);
        let (Some(seen), Some(args)) = (seen, self.elements_of_whole(array)) else {
            self.generic(inst);
            return Ok(());
        };
        if let Callee::Native(_, Some(intrinsic)) = seen
            && !matches!(intrinsic, KnownFunction::Push | KnownFunction::Pop)
            && self.intrinsic(i.dst, intrinsic, (callee, seen), this, &args)
        {
            return Ok(());
        }
        let passed = Passed { window: i.base.0, argc: args.len() as u16, callee, this, args };
        if let Some(inlinee) = self.scope.snapshot.inlinees.get(&i.fb.0)
            && let Some(returned) = self.inline(&passed, inlinee, seen, None)?
        {
            if let Some(value) = returned {
                self.set(i.dst, value);
            }
            return Ok(());
        }
        self.generic(inst);
        Ok(())
    }

    /// Takes the body of a function in Rust that is passed a closure, for a plain array. Whether it did.
    fn call_body(&mut self, i: Call, seen: Callee, native: &'a NativeBody) -> Result<bool, String> {
        let snapshot: &'a Snapshot = self.scope.snapshot;
        let argc = usize::from(i.argc.0);
        let usable = native.for_arguments(argc).filter(|_| self.inlines && self.failures() == 0);
        let Some(inlinee) = usable else { return Ok(false) };
        let species = match (native.body.makes_array(), &snapshot.species) {
            (false, _) => &[][..],
            (true, Some(species)) => &species[..],
            (true, None) => return Ok(false),
        };
        let passed = self.passed(i.base, i.argc.0);
        if self.known_function(passed.args[0]).is_none() {
            return Ok(false);
        }
        self.check_callee(passed.callee, seen);
        self.check_shape(passed.this, snapshot.array_shape);
        if native.body.sorts() {
            let cell = self.push(Op::Const(snapshot.no_prototype_elements), &[]);
            let holds = self.push(Op::LoadField(layout::validity::HOLDS.offset() as u32), &[cell]);
            self.push(Op::CheckSame(Value::TRUE.bits()), &[holds]);
        }
        for fixed in species {
            let holder = self.push(Op::Const(fixed.holder), &[]);
            self.push(Op::CheckShape(fixed.shape), &[holder]);
            let load = match fixed.location {
                SlotLocation::InObject(offset) => Op::LoadField(offset),
                SlotLocation::OutOfLine(index) => Op::LoadOut(8 + 8 * index),
            };
            let now = self.push(load, &[holder]);
            self.push(Op::CheckSame(fixed.value), &[now]);
        }
        let Some(returned) = self.inline(&passed, inlinee, seen, None)? else { return Ok(false) };
        if let Some(value) = returned {
            self.set(i.dst, value);
        }
        Ok(true)
    }

    /// Calls one of a few functions, told by its code, which are built in where they may be. Any other is called in the general way, so no guess can be wrong.
    fn call_several(&mut self, i: Call, targets: &'a [Target]) -> Result<(), String> {
        let window = frame::CALLEE..frame::FIRST_ARG + usize::from(i.argc.0);
        let args: Vec<Node> = window.map(|index| self.get(Reg(i.base.0 + index as u16))).collect();
        let registers = self.env.registers.clone();
        let code = self.push(Op::FunctionCode, &[args[0]]);
        let mut ends: Vec<(Block, Node, Known)> = Vec::new();
        for target in targets {
            let known = self.env.known.clone();
            let before = self.fork_same(code, target.code);
            let seen = Callee::Code(target.code);
            self.env.known.callees.push((args[0], seen));
            let inlinee = target.inlinee.as_ref();
            let built_in = match inlinee {
                Some(inlinee) => self.inline(&self.passed(i.base, i.argc.0), inlinee, seen, None)?,
                None => None,
            };
            let value = match built_in {
                Some(value) => value,
                None => Some(self.push(Op::CallKnown(i.base.0, self.scope.at, target.code), &args)),
            };
            self.next_case(before, value, &mut ends, Env { registers: registers.clone(), known });
        }
        let value = self.push(Op::Call(i.base.0, self.scope.at), &args);
        self.last_case(i.dst, value, ends, registers);
        Ok(())
    }

    /// As above, of a construction: told by the function, since another one of the same code makes other objects.
    fn construct_several(&mut self, i: Construct, targets: &'a [Target]) -> Result<(), String> {
        let passed = self.passed(i.base, i.argc.0);
        let args: Vec<Node> = [passed.callee, passed.this].into_iter().chain(passed.args.clone()).collect();
        let registers = self.env.registers.clone();
        let mut ends: Vec<(Block, Node, Known)> = Vec::new();
        for target in targets {
            let Some(construction) = target.construction else { continue };
            let known = self.env.known.clone();
            let before = self.fork_same(passed.callee, construction.function);
            let seen = Callee::Function(construction.function, construction.code);
            self.env.known.callees.push((passed.callee, seen));
            let new_target = NewTarget { node: passed.callee, made: construction };
            let built_in = match &target.inlinee {
                Some(inlinee) => self.inline(&passed, inlinee, seen, Some(new_target))?,
                None => None,
            };
            let value = match built_in {
                Some(value) => value,
                None => {
                    let made = self.push(Op::Construct(i.base.0, self.scope.at), &args);
                    if construction.plain {
                        self.g.constructions.insert(made, construction);
                    }
                    Some(made)
                }
            };
            self.next_case(before, value, &mut ends, Env { registers: registers.clone(), known });
        }
        let value = self.push(Op::Construct(i.base.0, self.scope.at), &args);
        self.last_case(i.dst, value, ends, registers);
        Ok(())
    }

    /// Goes on where a node is these bits, as [`Builder::fork`] does.
    fn fork_same(&mut self, node: Node, bits: u64) -> Block {
        let wanted = self.push(Op::Const(bits), &[]);
        let same = self.push(Op::Same, &[node, wanted]);
        self.fork(same)
    }

    /// Ends a case with its value, unless it never returns, and goes on where the fork before it goes otherwise.
    fn next_case(
        &mut self,
        fork: Block,
        value: Option<Node>,
        ends: &mut Vec<(Block, Node, Known)>,
        otherwise: Env,
    ) {
        if let Some(value) = value {
            let end = self.block.take().expect("control is in a block");
            ends.push((end, value, self.env.known.clone()));
        }
        self.env = otherwise;
        let other = self.block_behind(fork);
        super::set_way(&mut self.g.block(fork).end, 1, other);
        self.block = Some(other);
    }

    /// Ends the last case, and goes on behind all of them.
    fn last_case(
        &mut self,
        dst: Reg,
        value: Node,
        mut ends: Vec<(Block, Node, Known)>,
        registers: Vec<Option<Node>>,
    ) {
        let end = self.block.take().expect("control is in a block");
        ends.push((end, value, self.env.known.clone()));
        let value = self.join_returns(ends, registers).expect("the last case has a value");
        self.set(dst, value);
    }

    /// A call of a function that the graph has an op for. Whether it was one.
    fn intrinsic(
        &mut self,
        dst: Reg,
        known: KnownFunction,
        (callee, seen): (Node, Callee),
        this: Node,
        args: &[Node],
    ) -> bool {
        use crate::jit::opt::graph::Rep;
        let arity = match known {
            KnownFunction::Min
            | KnownFunction::Max
            | KnownFunction::Imul
            | KnownFunction::MapSet
            | KnownFunction::WeakSet
            | KnownFunction::Is => 2,
            _ => 1,
        };
        if args.len() != arity {
            return false;
        }
        self.check_callee(callee, seen);
        let value = match known {
            KnownFunction::CharCodeAt => {
                self.check_string(this);
                let index = self.int(args[0]);
                self.push(Op::CharCode, &[this, index])
            }
            KnownFunction::MapGet
            | KnownFunction::MapHas
            | KnownFunction::MapSet
            | KnownFunction::MapDelete => self.leaf(known, Some(CellKind::Map), this, args),
            KnownFunction::WeakGet | KnownFunction::WeakHas | KnownFunction::WeakSet => {
                // Symbols may be keys too, and anything else none.
                self.check_object(args[0]);
                self.leaf(known, Some(CellKind::WeakMap), this, args)
            }
            KnownFunction::SetHas | KnownFunction::SetAdd | KnownFunction::SetDelete => {
                self.leaf(known, Some(CellKind::Set), this, args)
            }
            KnownFunction::Is => self.leaf(known, None, this, args),
            KnownFunction::FromCharCode => {
                let unit = self.int(args[0]);
                self.push(Op::FromCharCode, &[unit])
            }
            KnownFunction::Imul => {
                let (a, b) = (self.int(args[0]), self.int(args[1]));
                self.push(Op::IntImul, &[a, b])
            }
            KnownFunction::Min | KnownFunction::Max => {
                let (a, b) = (self.number(args[0]), self.number(args[1]));
                let ints = self.rep(a) == Rep::Int && self.rep(b) == Rep::Int;
                let op = match (known, ints) {
                    (KnownFunction::Min, true) => Op::IntMin,
                    (KnownFunction::Min, false) => Op::DoubleMin,
                    (_, true) => Op::IntMax,
                    (_, false) => Op::DoubleMax,
                };
                self.push(op, &[a, b])
            }
            _ => {
                let number = self.number(args[0]);
                let int = self.rep(number) == Rep::Int;
                match known {
                    KnownFunction::Abs if int => self.push(Op::IntAbs, &[number]),
                    KnownFunction::Floor | KnownFunction::Ceil | KnownFunction::Trunc if int => number,
                    KnownFunction::Abs => self.push(Op::DoubleAbs, &[number]),
                    KnownFunction::Floor => self.push(Op::DoubleFloor, &[number]),
                    KnownFunction::Ceil => self.push(Op::DoubleCeil, &[number]),
                    KnownFunction::Trunc => self.push(Op::DoubleTrunc, &[number]),
                    _ => self.push(Op::DoubleSqrt, &[number]),
                }
            }
        };
        self.set(dst, value);
        true
    }

    /// A function in Rust that runs no JavaScript and throws nothing, on its operands: its receiver, which is of a kind, if it wants one, and its arguments.
    fn leaf(&mut self, known: KnownFunction, kind: Option<CellKind>, this: Node, args: &[Node]) -> Node {
        let mut operands = Vec::new();
        if let Some(kind) = kind {
            self.push(Op::CheckKind(kind as u8), &[this]);
            operands.push(this);
        }
        operands.extend(args);
        let value = self.push(Op::Leaf(known), &operands);
        match known {
            KnownFunction::MapHas
            | KnownFunction::MapDelete
            | KnownFunction::SetHas
            | KnownFunction::SetDelete
            | KnownFunction::WeakHas
            | KnownFunction::Is => {
                let yes = self.push(Op::Const(Value::TRUE.bits()), &[]);
                self.push(Op::Same, &[value, yes])
            }
            // They give their receiver.
            KnownFunction::MapSet | KnownFunction::SetAdd | KnownFunction::WeakSet => this,
            _ => value,
        }
    }

    pub fn construct(&mut self, i: Construct) -> Result<(), String> {
        let passed = self.passed(i.base, i.argc.0);
        if let Some(made) = self.construct_built_in(i.fb, &passed)? {
            if let Some(value) = made {
                self.set(i.dst, value);
            }
            return Ok(());
        }
        let snapshot: &'a Snapshot = self.scope.snapshot;
        let by_new = passed.callee == passed.this;
        if let Some(targets) = snapshot.several.get(&i.fb.0).filter(|_| self.inlines && self.failures() == 0)
            && by_new
        {
            return self.construct_several(i, targets);
        }
        let args: Vec<Node> = [passed.callee, passed.this].into_iter().chain(passed.args).collect();
        let result = self.push(Op::Construct(i.base.0, self.scope.at), &args);
        if let Some(&known) = snapshot.constructions.get(&i.fb.0).filter(|known| known.plain && by_new) {
            self.g.constructions.insert(result, known);
        }
        self.set(i.dst, result);
        Ok(())
    }

    /// A construction with the elements of an array: as any other where the array is as it was made and the constructor may be built in.
    pub fn construct_spread(&mut self, inst: &Inst, i: ConstructSpread) -> Result<(), String> {
        let [callee, this, array] = [frame::CALLEE, frame::THIS, frame::FIRST_ARG]
            .map(|index| self.get(Reg(i.base.0 + index as u16)));
        if let Some(args) = self.elements_of_whole(array) {
            let passed = Passed { window: i.base.0, argc: args.len() as u16, callee, this, args };
            if let Some(made) = self.construct_built_in(i.fb, &passed)? {
                if let Some(value) = made {
                    self.set(i.dst, value);
                }
                return Ok(());
            }
        }
        self.generic(inst);
        Ok(())
    }

    /// Builds in the constructor of a `new`, or of a `super(...)` in a constructor that is built in itself: only of those is new.target known. Gives what is
    /// made, if it did and it returns.
    fn construct_built_in(&mut self, fb: Feedback, passed: &Passed) -> Result<Option<Option<Node>>, String> {
        let snapshot: &'a Snapshot = self.scope.snapshot;
        let new_target = if passed.this == passed.callee {
            let made = snapshot.constructions.get(&fb.0);
            made.map(|&made| NewTarget { node: passed.this, made })
        } else {
            let own = self.scope.call.as_ref().and_then(|call| call.new_target);
            own.filter(|own| own.node == passed.this).map(|own| match is_planted(Fault::OptNewTarget) {
                true => NewTarget { node: passed.callee, ..own },
                false => own,
            })
        };
        match (snapshot.callees.get(&fb.0), snapshot.inlinees.get(&fb.0), new_target) {
            (Some(&seen), Some(inlinee), Some(_)) if self.failures() == 0 => {
                self.inline(passed, inlinee, seen, new_target)
            }
            _ => Ok(None),
        }
    }
}
