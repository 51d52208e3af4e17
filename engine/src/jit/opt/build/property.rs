//! Named properties: by the cases that their site has met, told apart by shape.
//!
//! Getters and setters are calls whose frame lies behind the caller's registers, since there is no window for them. Where T1 takes over inside of one, it
//! goes on behind the access afterwards, as behind a call.
//!
//! # Invariants
//! - An inherited accessor is called while the validity cell of its case holds: it is then the one that the prototype chain has. Of an own one the shape says only where it
//!   is, so it is read, and its code looked at.

use super::inline::Passed;
use super::{Builder, Env, Known, LATER, set_way};
use crate::code::Constant;
use crate::code::ops::{Const, Feedback, Inst, Reg};
use crate::ic::{Entry, Handler, receiver};
use crate::jit::opt::graph::{Block, End, Node, Op};
use crate::jit::opt::snapshot::{Accessor, Callee, Snapshot, handler, is_accessor};
use crate::jit::opt::tier;
use crate::object::layout;
use crate::value::Value;

/// A site where guesses were wrong more often, although its cases are told apart without any, is left to Rust.
const CASES_FAILURES_MAX: u8 = 3;
/// Shapes lie above, so that no word of a string or symbol is taken for one.
const SHAPE_MIN: u64 = 1 << 32;

impl<'a> Builder<'a> {
    fn is_name(&self, name: Const, text: &str) -> bool {
        match &self.scope.snapshot.template.constants[name.0 as usize] {
            Constant::String(units) => units.iter().copied().eq(text.encode_utf16()),
            Constant::Number(_) | Constant::Iterator => false,
        }
    }

    /// A name as the key that it is.
    fn name(&mut self, name: Const) -> Node {
        let bits = self.scope.snapshot.words[name.0 as usize];
        self.push(Op::Const(bits), &[])
    }

    /// The accessor of a case.
    fn accessor(&self, fb: Feedback, entry: &Entry) -> Option<&'a Accessor> {
        let snapshot: &'a Snapshot = self.scope.snapshot;
        snapshot.accessors.get(&(fb.0, entry.a)).filter(|_| self.inlines)
    }

    /// Whether a case of a read needs no Rust.
    fn reads_plainly(&self, fb: Feedback, entry: &Entry) -> bool {
        let (handler, _) = handler(entry);
        match entry.receiver {
            receiver::STRING => {
                matches!(handler, Handler::StringLength | Handler::HolderInline | Handler::HolderOut)
            }
            shape if shape >= SHAPE_MIN => match handler {
                Handler::OwnInline
                | Handler::OwnOut
                | Handler::HolderInline
                | Handler::HolderOut
                | Handler::Absent
                | Handler::ArrayLength => true,
                handler if is_accessor(handler) => self.accessor(fb, entry).is_some(),
                _ => false,
            },
            _ => false,
        }
    }

    fn writes_plainly(&self, fb: Feedback, entry: &Entry) -> bool {
        let known = match handler(entry).0 {
            Handler::OwnInline | Handler::OwnOut | Handler::AddInline | Handler::AddGrow => true,
            handler if is_accessor(handler) => self.accessor(fb, entry).is_some(),
            _ => false,
        };
        entry.receiver >= SHAPE_MIN && known
    }

    /// Reads by a case whose receiver has been looked at. None: a getter that does not return.
    fn read_case(&mut self, object: Node, fb: Feedback, entry: &Entry) -> Result<Option<Node>, String> {
        let (handler, offset) = handler(entry);
        Ok(Some(match handler {
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
            handler if is_accessor(handler) => return self.call_accessor(object, fb, entry, &[]),
            Handler::ArrayLength => self.push(Op::ArrayLength, &[object]),
            Handler::StringLength => self.push(Op::StringLength, &[object]),
            _ => unreachable!("the case was looked at before"),
        }))
    }

    /// Calls an accessor on an object of its case. Gives what it returns, if it does.
    fn call_accessor(
        &mut self,
        object: Node,
        fb: Feedback,
        entry: &Entry,
        args: &[Node],
    ) -> Result<Option<Node>, String> {
        let accessor = self.accessor(fb, entry).expect("the case was looked at before");
        let (callee, seen) = match handler(entry) {
            (Handler::Accessor, _) => {
                self.push(Op::CheckValid(entry.b), &[]);
                let callee = self.push(Op::Const(accessor.function), &[]);
                if Value::from_bits(accessor.function).is_undefined() {
                    return Ok(Some(callee));
                }
                let seen = Callee::Function(accessor.function, accessor.code);
                self.env.known.callees.push((callee, seen));
                (callee, seen)
            }
            (own, offset) => {
                let load = if own == Handler::OwnAccessor { Op::LoadField } else { Op::LoadOut };
                let cell = self.push(load(offset), &[object]);
                let half = if args.is_empty() { layout::accessor::GETTER } else { layout::accessor::SETTER };
                let callee = self.push(Op::LoadField(half.offset() as u32), &[cell]);
                let seen = Callee::Code(accessor.code);
                self.check_callee(callee, seen);
                (callee, seen)
            }
        };
        let window = self.scope.snapshot.template.registers;
        let argc = args.len() as u16;
        let passed = Passed { window, argc, callee, this: object, args: args.to_vec() };
        if let Some(inlinee) = &accessor.inlinee
            && let Some(returned) = self.inline(&passed, inlinee, seen, None)?
        {
            return Ok(returned);
        }
        let mut all = vec![callee, object];
        all.extend(args);
        Ok(Some(self.push(Op::CallKnown(window, self.scope.at, accessor.code), &all)))
    }

    /// Leaves where a site has met nothing, unless control came there in spite of that before: what is done in Rust on its behalf, for a way that is not gone, would have to be taken
    /// for what changes anything. Whether it did.
    pub fn leave_unseen(&mut self, unseen: bool) -> bool {
        let ran = self.failures() > 0 || self.scope.snapshot.failures(self.scope.at | tier::RUNS) > 0;
        if !unseen || ran {
            return false;
        }
        self.push(Op::Unseen, &[]);
        let block = self.block.take().expect("control is in a block");
        self.g.block(block).end = End::Unreachable;
        true
    }

    fn check_receiver(&mut self, object: Node, entry: &Entry) {
        match entry.receiver {
            receiver::STRING => self.check_string(object),
            shape => self.check_shape(object, shape),
        }
    }

    pub fn get_named(
        &mut self,
        inst: &Inst,
        dst: Reg,
        obj: Reg,
        name: Const,
        fb: Feedback,
    ) -> Result<(), String> {
        let object = self.get(obj);
        let site = self.scope.snapshot.named.get(&fb.0).cloned().unwrap_or_default();
        let failures = self.failures();
        if self.is_name(name, "length") && site.entries.is_empty() && !site.megamorphic && failures == 0 {
            let array = self.env.known.shapes.get(&object) == Some(&self.scope.snapshot.array_shape);
            let op = match array {
                true => Op::ArrayLength,
                false if self.is_string(object) => Op::StringLength,
                false => Op::Length,
            };
            let length = self.push(op, &[object]);
            self.set(dst, length);
            return Ok(());
        }
        if self.leave_unseen(site.entries.is_empty() && !site.megamorphic) {
            return Ok(());
        }
        let plain = |entry: &&Entry| self.reads_plainly(fb, entry);
        let cases: Vec<Entry> = site.entries.iter().filter(plain).copied().collect();
        let all = cases.len() == site.entries.len() && !site.megamorphic && failures == 0;
        let by_shape = cases.iter().all(|entry| entry.receiver >= SHAPE_MIN);
        let value = if let ([entry], true) = (&cases[..], all) {
            self.check_receiver(object, entry);
            self.read_case(object, fb, entry)?
        } else if site.megamorphic {
            let name = self.name(name);
            let [reads, _] = self.scope.snapshot.megamorphic;
            Some(self.push(Op::LoadByName(self.scope.at, reads), &[object, name]))
        } else if cases.is_empty() || !by_shape || failures > CASES_FAILURES_MAX {
            self.generic(inst);
            return Ok(());
        } else {
            self.by_shape(object, &cases, (!all).then_some(&[object]), None, |builder, entry| {
                builder.read_case(object, fb, entry)
            })?
        };
        // Without a value nothing goes on here.
        if let Some(value) = value {
            self.set(dst, value);
        }
        Ok(())
    }

    /// Tells cases apart by the object's shape, and joins them again, with the value that each gives. Anything else is a wrong guess, or is done in Rust on
    /// these operands, and gives what that does unless something else is given.
    fn by_shape(
        &mut self,
        object: Node,
        entries: &[Entry],
        others: Option<&[Node]>,
        given: Option<Node>,
        mut each: impl FnMut(&mut Self, &Entry) -> Result<Option<Node>, String>,
    ) -> Result<Option<Node>, String> {
        let registers = self.env.registers.clone();
        let mut ends: Vec<(Block, Node, Known)> = Vec::new();
        let mut misses: Vec<Block> = Vec::new();
        if others.is_none() {
            self.check_cell(object);
        } else if !self.env.known.objects.contains_key(&object) {
            let is_object = self.push(Op::IsObject, &[object]);
            misses.push(self.fork(is_object));
        }
        let known = self.env.known.clone();
        for (index, entry) in entries.iter().enumerate() {
            let more = index + 1 < entries.len();
            let mut fork = None;
            if more || others.is_some() {
                let has = self.push(Op::HasShape(entry.receiver), &[object]);
                fork = Some(self.fork(has));
            } else {
                self.push(Op::CheckShape(entry.receiver), &[object]);
            }
            self.env.known.objects.insert(object, ());
            self.env.known.shapes.insert(object, entry.receiver);
            if let Some(value) = each(self, entry)? {
                let end = self.block.take().expect("control is in a block");
                ends.push((end, value, self.env.known.clone()));
            }
            self.env = Env { registers: registers.clone(), known: known.clone() };
            match fork {
                Some(before) if more => {
                    let other = self.block_behind(before);
                    set_way(&mut self.g.block(before).end, 1, other);
                    self.block = Some(other);
                }
                Some(before) => misses.push(before),
                None => {}
            }
        }
        if let Some(operands) = others {
            let miss = self.g.make_block(self.scope.at);
            for &from in &misses {
                self.g.block(miss).preds.push(from);
                set_way(&mut self.g.block(from).end, 1, miss);
            }
            self.block = Some(miss);
            let value = self.push(Op::Direct(self.scope.at), operands);
            ends.push((
                self.block.expect("control is in a block"),
                given.unwrap_or(value),
                self.env.known.clone(),
            ));
        }
        Ok(self.join_returns(ends, registers))
    }

    /// Goes on where a condition holds; the block before ends with a branch whose other way is open.
    pub fn fork(&mut self, condition: Node) -> Block {
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

    pub fn set_named(
        &mut self,
        inst: &Inst,
        name: Const,
        (obj, src): (Reg, Reg),
        fb: Feedback,
    ) -> Result<(), String> {
        let (object, value) = (self.get(obj), self.get(src));
        let site = self.scope.snapshot.named.get(&fb.0).cloned().unwrap_or_default();
        let failures = self.failures();
        let plain = |entry: &&Entry| self.writes_plainly(fb, entry);
        let cases: Vec<Entry> = site.entries.iter().filter(plain).copied().collect();
        let all = cases.len() == site.entries.len() && !site.megamorphic && failures == 0;
        if let ([entry], true) = (&cases[..], all) {
            self.check_shape(object, entry.receiver);
            self.write_case(object, value, fb, entry)?;
            return Ok(());
        }
        // Lengths of arrays leave no cases.
        let unseen = site.entries.is_empty() && !site.megamorphic;
        if unseen && self.is_name(name, "length") && matches!(inst, Inst::SetNamed(_)) {
            self.push(Op::StoreLength(self.scope.at), &[object, value]);
            return Ok(());
        }
        if matches!(inst, Inst::SetNamed(_)) && self.leave_unseen(unseen) {
            return Ok(());
        }
        // A definition is no assignment: the cache is of those.
        if site.megamorphic && matches!(inst, Inst::SetNamed(_)) {
            let name = self.name(name);
            let [_, writes] = self.scope.snapshot.megamorphic;
            self.push(Op::StoreByName(self.scope.at, writes), &[object, name, value]);
            return Ok(());
        }
        if cases.is_empty() || site.megamorphic || failures > CASES_FAILURES_MAX {
            self.generic(inst);
            return Ok(());
        }
        let done = self.constant(Value::UNDEFINED);
        self.by_shape(object, &cases, (!all).then_some(&[object, value]), Some(done), |builder, entry| {
            Ok(builder.write_case(object, value, fb, entry)?.map(|_| done))
        })?;
        // What was known of other names of the same object may hold no more.
        self.env.known.shapes.clear();
        Ok(())
    }

    /// Writes by a case whose receiver has been looked at. Gives something, unless that is a setter that does not return.
    fn write_case(
        &mut self,
        object: Node,
        value: Node,
        fb: Feedback,
        entry: &Entry,
    ) -> Result<Option<Node>, String> {
        let (handler, offset) = handler(entry);
        let op = match handler {
            Handler::OwnInline if self.env.known.fresh.contains(&object) => Op::StoreFieldNew(offset),
            Handler::OwnInline => Op::StoreField(offset),
            Handler::OwnOut => Op::StoreOut(offset),
            handler if is_accessor(handler) => return self.call_accessor(object, fb, entry, &[value]),
            _ => {
                if entry.b != 0 {
                    self.push(Op::CheckValid(entry.b), &[]);
                }
                if handler == Handler::AddGrow {
                    Op::StoreAddOut(offset, entry.a, self.scope.at)
                } else if self.env.known.fresh.contains(&object) {
                    Op::StoreAddNew(offset, entry.a)
                } else {
                    Op::StoreAdd(offset, entry.a)
                }
            }
        };
        self.push(op, &[object, value]);
        if matches!(handler, Handler::AddInline | Handler::AddGrow) {
            // Another name of the same object may be known by the shape before.
            self.env.known.shapes.clear();
            self.env.known.shapes.insert(object, entry.a);
        }
        Ok(Some(value))
    }
}
