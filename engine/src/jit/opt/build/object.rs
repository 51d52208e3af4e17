//! Properties, elements, bindings, calls.

use super::Builder;
use crate::code::Constant;
use crate::code::ops::{Call, Const, Construct, Count, Feedback, GetElem, Inst, Reg, SetElem};
use crate::code::{FunctionKind, frame};
use crate::ic::{Entry, Handler, receiver};
use crate::jit::opt::graph::{Block, Elements, End, Node, Op};
use crate::jit::opt::snapshot::{Callee, Intrinsic, handler};
use crate::value::Value;

/// Shapes lie above, so that no word of a string or symbol is taken for one.
const SHAPE_MIN: u64 = 1 << 32;

impl Builder<'_> {
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
        if self.failures() > 0 {
            return self.generic(inst);
        }
        if self.is_name(name, "length") && site.entries.is_empty() && !site.megamorphic {
            let length = self.push(Op::Length, &[object]);
            return self.set(dst, length);
        }
        let plain = site.entries.iter().all(Self::reads_plainly);
        if site.megamorphic || site.entries.is_empty() || !plain {
            return self.generic(inst);
        }
        let value = if let [entry] = site.entries[..] {
            self.check_receiver(object, &entry);
            self.read_case(object, &entry)
        } else if site.entries.iter().all(|entry| entry.receiver >= SHAPE_MIN) {
            self.check_object(object);
            self.by_shape(object, &site.entries, |builder, entry| Some(builder.read_case(object, entry)))
                .expect("each case has a value")
        } else {
            return self.generic(inst);
        };
        self.set(dst, value);
    }

    /// Tells cases apart by the object's shape, and joins them again, with the value that each gives.
    fn by_shape(
        &mut self,
        object: Node,
        entries: &[Entry],
        mut each: impl FnMut(&mut Self, &Entry) -> Option<Node>,
    ) -> Option<Node> {
        let known = self.env.known.clone();
        let mut ends: Vec<(Block, Option<Node>)> = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            self.env.known = known.clone();
            let mut next = None;
            if index + 1 < entries.len() {
                let has = self.push(Op::HasShape(entry.receiver), &[object]);
                let before = self.block.expect("control is in a block");
                let own = self.block_behind(before);
                let other = self.block_behind(before);
                self.g.block(before).end = End::Branch(has, own, other);
                self.block = Some(own);
                next = Some(other);
            } else {
                self.push(Op::CheckShape(entry.receiver), &[object]);
            }
            let value = each(self, entry);
            ends.push((self.block.expect("control is in a block"), value));
            self.block = next;
        }
        let join = self.g.make_block(self.scope.at);
        for &(end, _) in &ends {
            self.g.block(end).end = End::Jump(join);
            self.g.block(join).preds.push(end);
        }
        self.block = Some(join);
        self.env.known = known;
        self.env.known.shapes.clear();
        let values: Option<Vec<Node>> = ends.iter().map(|&(_, value)| value).collect();
        values.map(|values| {
            let phi = self.g.make(Op::Phi, &values);
            self.g.block(join).phis.push(phi);
            phi
        })
    }

    pub fn block_behind(&mut self, pred: Block) -> Block {
        let block = self.g.make_block(self.scope.at);
        self.g.block(block).preds.push(pred);
        block
    }

    pub fn set_named(&mut self, inst: &Inst, obj: Reg, src: Reg, fb: Feedback) {
        let (object, value) = (self.get(obj), self.get(src));
        let site = self.scope.snapshot.named.get(&fb.0).cloned().unwrap_or_default();
        let plain = |entry: &Entry, adds: bool| {
            let (handler, _) = handler(entry);
            let own = matches!(handler, Handler::OwnInline | Handler::OwnOut);
            entry.receiver >= SHAPE_MIN && (own || adds && handler == Handler::AddInline)
        };
        let one = site.entries.len() == 1;
        let all = site.entries.iter().all(|entry| plain(entry, one));
        if self.failures() > 0 || site.megamorphic || site.entries.is_empty() || !all {
            return self.generic(inst);
        }
        if let [entry] = site.entries[..] {
            self.check_shape(object, entry.receiver);
            self.write_case(object, value, &entry);
        } else {
            self.check_object(object);
            self.by_shape(object, &site.entries, |builder, entry| {
                builder.write_case(object, value, entry);
                None
            });
        }
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
                self.push(Op::StoreAdd(offset, entry.a), &[object, value]);
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
