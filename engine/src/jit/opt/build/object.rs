//! Properties, elements, bindings, calls.

use super::{Builder, Env, Known, LATER};
use crate::code::Constant;
use crate::code::ops::{Call, Const, Construct, Count, Feedback, GetElem, Inst, Reg, SetElem};
use crate::code::{FunctionKind, frame};
use crate::ic::{Entry, Handler, receiver};
use crate::jit::opt::graph::{Block, Elements, End, Node, Op};
use crate::jit::opt::snapshot::{Callee, Intrinsic, Snapshot, Target, handler};
use crate::value::Value;

/// A site where guesses were wrong more often, although its cases are told apart without any, is left to Rust.
const CASES_FAILURES_MAX: u8 = 3;
/// Shapes lie above, so that no word of a string or symbol is taken for one.
const SHAPE_MIN: u64 = 1 << 32;

impl<'a> Builder<'a> {
    fn check_object(&mut self, object: Node) {
        if self.env.known.objects.insert(object, ()).is_none() {
            self.push(Op::CheckObject, &[object]);
        }
    }

    pub fn check_shape(&mut self, object: Node, shape: u64) {
        if self.env.known.shapes.get(&object) == Some(&shape) {
            return;
        }
        self.check_object(object);
        self.push(Op::CheckShape(shape), &[object]);
        self.env.known.shapes.insert(object, shape);
    }

    fn is_name(&self, name: Const, text: &str) -> bool {
        match &self.scope.snapshot.template.constants[name.0 as usize] {
            Constant::String(units) => units.iter().copied().eq(text.encode_utf16()),
            Constant::Number(_) => false,
        }
    }

    /// Whether a case of a read needs no Rust.
    fn reads_plainly(entry: &Entry) -> bool {
        let (handler, _) = handler(entry);
        match entry.receiver {
            receiver::STRING => handler == Handler::StringLength,
            shape if shape >= SHAPE_MIN => matches!(
                handler,
                Handler::OwnInline
                    | Handler::OwnOut
                    | Handler::HolderInline
                    | Handler::HolderOut
                    | Handler::Absent
                    | Handler::ArrayLength
            ),
            _ => false,
        }
    }

    /// Reads by a case whose receiver has been looked at.
    fn read_case(&mut self, object: Node, entry: &Entry) -> Node {
        let (handler, offset) = handler(entry);
        match handler {
            Handler::OwnInline => self.push(Op::LoadField(offset), &[object]),
            Handler::OwnOut => self.push(Op::LoadOut(offset), &[object]),
            Handler::HolderInline | Handler::HolderOut => {
                self.push(Op::CheckValid(entry.b), &[]);
                let holder = self.push(Op::Const(entry.a), &[]);
                let out = handler == Handler::HolderOut;
                self.push(if out { Op::LoadOut(offset) } else { Op::LoadField(offset) }, &[holder])
            }
            Handler::Absent => {
                if entry.b != 0 {
                    self.push(Op::CheckValid(entry.b), &[]);
                }
                self.constant(Value::UNDEFINED)
            }
            Handler::ArrayLength => self.push(Op::ArrayLength, &[object]),
            Handler::StringLength => self.push(Op::StringLength, &[object]),
            _ => unreachable!("the case was looked at before"),
        }
    }

    fn check_receiver(&mut self, object: Node, entry: &Entry) {
        match entry.receiver {
            receiver::STRING => {
                self.push(Op::CheckString, &[object]);
            }
            shape => self.check_shape(object, shape),
        }
    }

    pub fn get_named(&mut self, inst: &Inst, dst: Reg, obj: Reg, name: Const, fb: Feedback) {
        let object = self.get(obj);
        let site = self.scope.snapshot.named.get(&fb.0).cloned().unwrap_or_default();
        let failures = self.failures();
        if self.is_name(name, "length") && site.entries.is_empty() && !site.megamorphic && failures == 0 {
            let length = self.push(Op::Length, &[object]);
            return self.set(dst, length);
        }
        let cases: Vec<Entry> =
            site.entries.iter().filter(|entry| Self::reads_plainly(entry)).copied().collect();
        let all = cases.len() == site.entries.len() && !site.megamorphic && failures == 0;
        if let ([entry], true) = (&cases[..], all) {
            self.check_receiver(object, entry);
            let value = self.read_case(object, entry);
            return self.set(dst, value);
        }
        let by_shape = cases.iter().all(|entry| entry.receiver >= SHAPE_MIN);
        if cases.is_empty() || !by_shape || site.megamorphic || failures > CASES_FAILURES_MAX {
            return self.generic(inst);
        }
        let value = self.by_shape(object, &cases, (!all).then_some(&[object]), |builder, entry| {
            Some(builder.read_case(object, entry))
        });
        self.set(dst, value.expect("each case has a value"));
    }

    /// Tells cases apart by the object's shape, and joins them again, with the value that each gives. Anything else is a wrong guess, or is done in Rust on
    /// these operands.
    fn by_shape(
        &mut self,
        object: Node,
        entries: &[Entry],
        others: Option<&[Node]>,
        mut each: impl FnMut(&mut Self, &Entry) -> Option<Node>,
    ) -> Option<Node> {
        let mut ends: Vec<(Block, Option<Node>)> = Vec::new();
        let mut misses: Vec<Block> = Vec::new();
        if others.is_none() {
            self.check_object(object);
        } else if !self.env.known.objects.contains_key(&object) {
            let is_object = self.push(Op::IsObject, &[object]);
            misses.push(self.fork(is_object));
        }
        let known = self.env.known.clone();
        for (index, entry) in entries.iter().enumerate() {
            let mut next = None;
            if index + 1 < entries.len() || others.is_some() {
                let has = self.push(Op::HasShape(entry.receiver), &[object]);
                let before = self.block.expect("control is in a block");
                let own = self.block_behind(before);
                self.g.block(before).end = End::Branch(has, own, LATER);
                if index + 1 < entries.len() {
                    let other = self.block_behind(before);
                    self.g.block(before).end = End::Branch(has, own, other);
                    next = Some(other);
                } else {
                    misses.push(before);
                }
                self.block = Some(own);
            } else {
                self.push(Op::CheckShape(entry.receiver), &[object]);
            }
            let value = each(self, entry);
            ends.push((self.block.expect("control is in a block"), value));
            self.block = next;
            self.env.known = known.clone();
        }
        if let Some(operands) = others {
            let miss = self.g.make_block(self.scope.at);
            for &from in &misses {
                self.g.block(miss).preds.push(from);
                super::set_way(&mut self.g.block(from).end, 1, miss);
            }
            self.block = Some(miss);
            let value = self.push(Op::Direct(self.scope.at), operands);
            let has_value = ends.iter().all(|(_, value)| value.is_some());
            ends.push((self.block.expect("control is in a block"), has_value.then_some(value)));
        }
        let join = self.g.make_block(self.scope.at);
        for &(end, _) in &ends {
            self.g.block(end).end = End::Jump(join);
            self.g.block(join).preds.push(end);
        }
        self.block = Some(join);
        self.env.known.fresh.clear();
        let values: Option<Vec<Node>> = ends.iter().map(|&(_, value)| value).collect();
        values.map(|values| {
            let phi = self.g.make(Op::Phi, &values);
            self.g.block(join).phis.push(phi);
            phi
        })
    }

    /// Goes on where a condition holds; the block before ends with a branch whose other way is open.
    fn fork(&mut self, condition: Node) -> Block {
        let before = self.block.expect("control is in a block");
        let yes = self.block_behind(before);
        self.g.block(before).end = End::Branch(condition, yes, LATER);
        self.block = Some(yes);
        before
    }

    pub fn block_behind(&mut self, pred: Block) -> Block {
        let block = self.g.make_block(self.scope.at);
        self.g.block(block).preds.push(pred);
        block
    }

    pub fn set_named(&mut self, inst: &Inst, obj: Reg, src: Reg, fb: Feedback) {
        let (object, value) = (self.get(obj), self.get(src));
        let site = self.scope.snapshot.named.get(&fb.0).cloned().unwrap_or_default();
        let plain = |entry: &&Entry| {
            let (handler, _) = handler(entry);
            let known = matches!(
                handler,
                Handler::OwnInline | Handler::OwnOut | Handler::AddInline | Handler::AddGrow
            );
            entry.receiver >= SHAPE_MIN && known
        };
        let failures = self.failures();
        let cases: Vec<Entry> = site.entries.iter().filter(plain).copied().collect();
        let all = cases.len() == site.entries.len() && !site.megamorphic && failures == 0;
        if let ([entry], true) = (&cases[..], all) {
            self.check_shape(object, entry.receiver);
            return self.write_case(object, value, entry);
        }
        if cases.is_empty() || site.megamorphic || failures > CASES_FAILURES_MAX {
            return self.generic(inst);
        }
        self.by_shape(object, &cases, (!all).then_some(&[object, value]), |builder, entry| {
            builder.write_case(object, value, entry);
            None
        });
        // What was known of other names of the same object may hold no more.
        self.env.known.shapes.clear();
    }

    fn write_case(&mut self, object: Node, value: Node, entry: &Entry) {
        let (handler, offset) = handler(entry);
        match handler {
            Handler::OwnInline => {
                self.push(Op::StoreField(offset), &[object, value]);
            }
            Handler::OwnOut => {
                self.push(Op::StoreOut(offset), &[object, value]);
            }
            _ => {
                if entry.b != 0 {
                    self.push(Op::CheckValid(entry.b), &[]);
                }
                let grows = handler == Handler::AddGrow;
                let op = if grows {
                    Op::StoreAddOut(offset, entry.a, self.scope.at)
                } else if self.env.known.fresh.contains(&object) {
                    Op::StoreAddNew(offset, entry.a)
                } else {
                    Op::StoreAdd(offset, entry.a)
                };
                self.push(op, &[object, value]);
                // Another name of the same object may be known by the shape before.
                self.env.known.shapes.clear();
                self.env.known.shapes.insert(object, entry.a);
            }
        }
    }

    pub fn get_elem(&mut self, i: GetElem) {
        let (object, key) = (self.get(i.obj), self.get(i.key));
        let kinds = self.scope.snapshot.feedback(i.fb, 0) & 0x7f;
        let op = match kinds {
            // A wrong guess has widened the kinds that were seen, unless it was about a hole or an index.
            _ if self.failures() > 1 || kinds == 0 => None,
            kinds if self.failures() > 0 && kinds & 0b10_1010 != 0 => None,
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
                self.push(op, &[object, index])
            }
            None => {
                // Strings leave no kinds.
                if kinds != 0 && self.failures() == 0 {
                    self.check_object(object);
                }
                let known = self.env.known.objects.contains_key(&object);
                self.push(Op::LoadElement(self.scope.at, known), &[object, key])
            }
        };
        self.set(i.dst, value);
    }

    pub fn set_elem(&mut self, i: SetElem) {
        let (object, key, value) = (self.get(i.obj), self.get(i.key), self.get(i.src));
        let kinds = self.scope.snapshot.feedback(i.fb, 0) & 0x7f;
        let elements = match kinds {
            _ if self.failures() > 0 || kinds == 0 => Elements::Mixed,
            kinds if kinds & !0b11 == 0 => Elements::Int,
            kinds if kinds & !0b1100 == 0 => Elements::Double,
            kinds if kinds & !0b11_0000 == 0 => Elements::Any,
            _ => Elements::Mixed,
        };
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
        self.push(Op::StoreElement(elements, self.scope.at), &[object, index, value]);
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
            if intrinsic == Intrinsic::Push && argc == 1 {
                self.check_callee(callee, seen);
                let length = self.push(Op::ArrayPush(self.scope.at), &[callee, this, args[0]]);
                self.set(i.dst, length);
                return Ok(());
            }
            if intrinsic != Intrinsic::Push && self.intrinsic(i.dst, intrinsic, (callee, seen), this, &args) {
                return Ok(());
            }
        }
        if let (Some(seen), Some(inlinee)) = (seen, self.scope.snapshot.inlinees.get(&i.fb.0))
            && inlinee.template.kind != FunctionKind::BaseConstructor
            && let Some(returned) = self.inline((i.base, i.argc.0), inlinee, seen, None)?
        {
            if let Some(value) = returned {
                self.set(i.dst, value);
            }
            return Ok(());
        }
        let snapshot: &'a Snapshot = self.scope.snapshot;
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

    /// Calls one of a few functions, told by its code, which are built in where they may be. Any other is called in the general way, so no guess can be wrong.
    fn call_several(&mut self, i: Call, targets: &'a [Target]) -> Result<(), String> {
        let window = frame::CALLEE..frame::FIRST_ARG + usize::from(i.argc.0);
        let args: Vec<Node> = window.map(|index| self.get(Reg(i.base.0 + index as u16))).collect();
        let registers = self.env.registers.clone();
        let code = self.push(Op::FunctionCode, &[args[0]]);
        let mut ends: Vec<(Block, Node, Known)> = Vec::new();
        for target in targets {
            let wanted = self.push(Op::Const(target.code), &[]);
            let same = self.push(Op::Same, &[code, wanted]);
            let known = self.env.known.clone();
            let before = self.fork(same);
            let seen = Callee::Code(target.code);
            self.env.known.callees.push((args[0], seen));
            let inlinee = target.inlinee.as_ref();
            let built_in = match inlinee.filter(|own| own.template.kind != FunctionKind::BaseConstructor) {
                Some(inlinee) => self.inline((i.base, i.argc.0), inlinee, seen, None)?,
                None => None,
            };
            let value = match built_in {
                Some(value) => value,
                None => Some(self.push(Op::CallKnown(i.base.0, self.scope.at, target.code), &args)),
            };
            // Where there is no value it never returns.
            if let Some(value) = value {
                let end = self.block.take().expect("control is in a block");
                ends.push((end, value, self.env.known.clone()));
            }
            self.env = Env { registers: registers.clone(), known };
            let other = self.block_behind(before);
            super::set_way(&mut self.g.block(before).end, 1, other);
            self.block = Some(other);
        }
        let value = self.push(Op::Call(i.base.0, self.scope.at), &args);
        let end = self.block.take().expect("control is in a block");
        ends.push((end, value, self.env.known.clone()));
        let value = self.join_returns(ends, registers).expect("the last case has a value");
        self.set(i.dst, value);
        Ok(())
    }

    /// A call of a function that the graph has an op for. Whether it was one.
    fn intrinsic(
        &mut self,
        dst: Reg,
        intrinsic: Intrinsic,
        (callee, seen): (Node, Callee),
        this: Node,
        args: &[Node],
    ) -> bool {
        use crate::jit::opt::graph::Rep;
        let arity = match intrinsic {
            Intrinsic::Min | Intrinsic::Max | Intrinsic::Imul => 2,
            _ => 1,
        };
        if args.len() != arity {
            return false;
        }
        self.check_callee(callee, seen);
        let value = match intrinsic {
            Intrinsic::CharCodeAt => {
                self.push(Op::CheckString, &[this]);
                let index = self.int(args[0]);
                self.push(Op::CharCode, &[this, index])
            }
            Intrinsic::FromCharCode => {
                let unit = self.int(args[0]);
                self.push(Op::FromCharCode, &[unit])
            }
            Intrinsic::Imul => {
                let (a, b) = (self.int(args[0]), self.int(args[1]));
                self.push(Op::IntImul, &[a, b])
            }
            Intrinsic::Min | Intrinsic::Max => {
                let (a, b) = (self.number(args[0]), self.number(args[1]));
                let ints = self.rep(a) == Rep::Int && self.rep(b) == Rep::Int;
                let op = match (intrinsic, ints) {
                    (Intrinsic::Min, true) => Op::IntMin,
                    (Intrinsic::Min, false) => Op::DoubleMin,
                    (_, true) => Op::IntMax,
                    (_, false) => Op::DoubleMax,
                };
                self.push(op, &[a, b])
            }
            _ => {
                let number = self.number(args[0]);
                let int = self.rep(number) == Rep::Int;
                match intrinsic {
                    Intrinsic::Abs if int => self.push(Op::IntAbs, &[number]),
                    Intrinsic::Floor | Intrinsic::Ceil | Intrinsic::Trunc if int => number,
                    Intrinsic::Abs => self.push(Op::DoubleAbs, &[number]),
                    Intrinsic::Floor => self.push(Op::DoubleFloor, &[number]),
                    Intrinsic::Ceil => self.push(Op::DoubleCeil, &[number]),
                    Intrinsic::Trunc => self.push(Op::DoubleTrunc, &[number]),
                    _ => self.push(Op::DoubleSqrt, &[number]),
                }
            }
        };
        self.set(dst, value);
        true
    }

    pub fn construct(&mut self, i: Construct) -> Result<(), String> {
        let seen = self.scope.snapshot.callees.get(&i.fb.0).copied().filter(|_| self.failures() == 0);
        let construction = self.scope.snapshot.constructions.get(&i.fb.0).copied();
        if let (Some(seen), Some(inlinee), Some(construction)) =
            (seen, self.scope.snapshot.inlinees.get(&i.fb.0), construction)
            && let Some(made) = self.inline((i.base, i.argc.0), inlinee, seen, Some(construction))?
        {
            if let Some(value) = made {
                self.set(i.dst, value);
            }
            return Ok(());
        }
        let window = frame::CALLEE..frame::FIRST_ARG + usize::from(i.argc.0);
        let args: Vec<Node> = window.map(|index| self.get(Reg(i.base.0 + index as u16))).collect();
        let result = self.push(Op::Construct(i.base.0, self.scope.at), &args);
        if let Some(&known) = self.scope.snapshot.constructions.get(&i.fb.0) {
            self.g.constructions.insert(result, known);
        }
        self.set(i.dst, result);
        Ok(())
    }
}
