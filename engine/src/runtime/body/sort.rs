//! The bodies of `sort` and `toSorted`: the same merge sort as in Rust, comparison by comparison.
//!
//! The comparator stands in two places, one for runs and one for merges; in either, the first comparisons of a stretch only ask whether there is anything to do. A program can see
//! which values are compared, and in what order, so what is changed here is changed there.
//!
//! # Invariants
//! - Nothing has happened that shows until the comparator is called: where an element is missing or undefined the function in Rust begins anew. So no prototype may have elements, which
//!   could be accessors: whoever uses the body looks.
//! - The lists hold values of any kind, so reads and writes of them are told so before any has run ([`seed`]).

use super::{CALLBACK, CALLEE, THIS};
use crate::code::builder::{Builder, Label, PENDING};
use crate::code::linked::Code;
use crate::code::ops::{
    Add, AddI, ArrayAppend, BitAndI, BitOr, Call, Count, Feedback, FeedbackKind, GetElem, GetNamed, Imm,
    Inst, JLess, JLessI, JNotLess, JStrictEq, JumpAlways, JumpIfFalse, JumpIfUndefined, JumpLoop, Less,
    LoadFalse, LoadInt, LoadUndefined, Mov, NewArray, Reg, Return, SetElem, ShrI, ToNumber,
};
use crate::code::{FunctionTemplate, frame};
use crate::ic::arith;
use crate::object::ElementsKind;
use tierlock_fault::{Fault, is_planted};

/// Runs shorter than this are sorted by insertion alone.
pub const INSERTION_MAX: usize = 64;

/// The kinds of elements that the lists have.
const ANY: u64 = 1 << ElementsKind::PackedAny as u64;

/// Says what sites will see that work on the body's own lists, and of the comparator's results: numbers of either kind.
pub fn seed(code: Code) {
    let units = code.with(|data| data.template.code.to_vec());
    let mut at = 0;
    while let Some(inst) = Inst::decode(&units, at) {
        match inst {
            Inst::GetElem(i) if i.obj != THIS => code.set_feedback(i.fb, 0, ANY),
            Inst::SetElem(i) if i.obj != THIS => code.set_feedback(i.fb, 0, ANY),
            Inst::ToNumber(i) => code.set_feedback(i.fb, 0, arith::INT | arith::DOUBLE),
            _ => {}
        }
        at += inst.op().units();
    }
}

/// The body of `sort`, or of `toSorted`.
pub fn template(copies: bool) -> FunctionTemplate {
    let mut s = Sort::new();
    let (absent, write) = (s.b.label(), s.b.label());
    s.read(absent);
    s.sort_runs();
    s.merge_runs(write);
    s.b.bind(write);
    if copies {
        s.give_copy();
    } else {
        s.write_back();
    }
    s.b.bind(absent);
    s.begin_anew();
    super::finish(if copies { super::Body::ToSorted } else { super::Body::Sort }, s.b, 1)
}

struct Sort {
    b: Builder,
    /// How many elements there are.
    count: Reg,
    /// The values, and a list of the same length to merge into.
    from: Reg,
    to: Reg,
    /// The length of a run.
    run: Reg,
    /// What is looked at begins and ends here.
    start: Reg,
    end: Reg,
    /// An index, and a value, for a moment.
    index: Reg,
    value: Reg,
    /// Whether the comparator said that the one is before the other.
    before: Reg,
}

impl Sort {
    fn new() -> Sort {
        let mut b = Builder::new(frame::FIRST_ARG + 1);
        let [count, from, to, run, start, end, index, value, before] = std::array::from_fn(|_| b.register());
        Sort { b, count, from, to, run, start, end, index, value, before }
    }

    fn arith(&mut self) -> Feedback {
        self.b.feedback(FeedbackKind::Arith)
    }

    fn mov(&mut self, dst: Reg, src: Reg) {
        self.b.emit(Mov { dst, src });
    }

    fn int(&mut self, dst: Reg, value: i32) {
        self.b.emit(LoadInt { dst, value: Imm(value) });
    }

    fn add(&mut self, dst: Reg, lhs: Reg, imm: i32) {
        let fb = self.arith();
        self.b.emit(AddI { dst, lhs, imm: Imm(imm), fb });
    }

    fn sum(&mut self, dst: Reg, lhs: Reg, rhs: Reg) {
        let fb = self.arith();
        self.b.emit(Add { dst, lhs, rhs, fb });
    }

    fn go(&mut self, to: Label) {
        self.b.jump(JumpAlways { to: PENDING }, to);
    }

    fn again(&mut self, header: Label) {
        self.b.jump(JumpLoop { to: PENDING }, header);
    }

    fn if_less(&mut self, lhs: Reg, rhs: Reg, to: Label) {
        let fb = self.arith();
        self.b.jump(JLess { lhs, rhs, to: PENDING, fb }, to);
    }

    fn unless_less(&mut self, lhs: Reg, rhs: Reg, to: Label) {
        let fb = self.arith();
        self.b.jump(JNotLess { lhs, rhs, to: PENDING, fb }, to);
    }

    fn if_below(&mut self, lhs: Reg, imm: i32, to: Label) {
        let fb = self.arith();
        self.b.jump(JLessI { lhs, imm: Imm(imm), to: PENDING, fb }, to);
    }

    fn unless(&mut self, src: Reg, to: Label) {
        self.b.jump(JumpIfFalse { src, to: PENDING }, to);
    }

    fn at_most(&mut self, dst: Reg, most: Reg) {
        let fine = self.b.label();
        self.if_less(dst, most, fine);
        self.mov(dst, most);
        self.b.bind(fine);
    }

    fn get(&mut self, dst: Reg, obj: Reg, key: Reg) {
        let fb = self.b.feedback(FeedbackKind::GetElem);
        self.b.emit(GetElem { dst, obj, key, fb });
    }

    fn set(&mut self, obj: Reg, key: Reg, src: Reg) {
        let fb = self.b.feedback(FeedbackKind::SetElem);
        self.b.emit(SetElem { obj, key, src, fb, mode: Count(1) });
    }

    /// `dst` = a list of one value, whose elements are of any kind from now on.
    fn list(&mut self, dst: Reg, first: Reg) {
        let (undefined, zero) = (self.b.register(), self.index);
        self.b.emit(LoadUndefined { dst: undefined });
        let fb = self.b.feedback(FeedbackKind::Alloc);
        self.b.emit(NewArray { dst, base: undefined, count: Count(1), fb });
        self.int(zero, 0);
        self.set(dst, zero, first);
    }

    /// Has the comparator say whether `a` is before `b`.
    fn compare(&mut self, a: Reg, b: Reg) {
        let window = self.b.registers(frame::FIRST_ARG + 2);
        let slot = |index: usize| Reg(window.0 + index as u16);
        self.mov(slot(frame::CALLEE), CALLBACK);
        self.b.emit(LoadUndefined { dst: slot(frame::THIS) });
        self.mov(slot(frame::FIRST_ARG), a);
        self.mov(slot(frame::FIRST_ARG + 1), b);
        let (fb, order) = (self.b.feedback(FeedbackKind::Call), self.before);
        self.b.emit(Call { dst: order, base: window, argc: Count(2), fb });
        let (number, zero) = (self.arith(), slot(0));
        self.b.emit(ToNumber { dst: order, src: order, fb: number });
        self.int(zero, 0);
        let fb = self.arith();
        self.b.emit(Less { dst: order, lhs: order, rhs: zero, fb });
    }

    /// The list of values.
    fn read(&mut self, absent: Label) {
        let Sort { count, from, index, value, .. } = *self;
        let (fb, name) = (self.b.feedback(FeedbackKind::Get), self.b.str("length"));
        self.b.emit(GetNamed { dst: count, obj: THIS, name, fb });
        self.if_below(count, 2, absent);
        self.int(index, 0);
        self.get(value, THIS, index);
        self.b.jump(JumpIfUndefined { src: value, to: PENDING }, absent);
        self.list(from, value);
        self.int(index, 1);
        let (header, done) = (self.b.bound_label(), self.b.label());
        self.unless_less(index, count, done);
        self.get(value, THIS, index);
        self.b.jump(JumpIfUndefined { src: value, to: PENDING }, absent);
        self.b.emit(ArrayAppend { array: from, src: value });
        self.add(index, index, 1);
        self.again(header);
        self.b.bind(done);
    }

    /// Chooses the length of runs, and sorts each: what it begins with is kept (or turned round), the rest inserted.
    fn sort_runs(&mut self) {
        let Sort { count, from, run, start, end, index, value, before, .. } = *self;
        let [odd, next, low, high, other, descending] = std::array::from_fn(|_| self.b.register());
        self.mov(run, count);
        self.int(odd, 0);
        let (halve, halved) = (self.b.bound_label(), self.b.label());
        self.if_below(run, INSERTION_MAX as i32, halved);
        let [and, or, shift] = std::array::from_fn(|_| self.arith());
        self.b.emit(BitAndI { dst: index, lhs: run, imm: Imm(1), fb: and });
        self.b.emit(BitOr { dst: odd, lhs: odd, rhs: index, fb: or });
        self.b.emit(ShrI { dst: run, lhs: run, imm: Imm(1), fb: shift });
        self.again(halve);
        self.b.bind(halved);
        self.sum(run, run, odd);

        self.int(start, 0);
        let (runs, sorted) = (self.b.bound_label(), self.b.label());
        let (run_done, insert_next, again) = (self.b.label(), self.b.label(), self.b.label());
        self.unless_less(start, count, sorted);
        self.sum(end, start, run);
        self.at_most(end, count);
        self.add(next, start, 1);
        self.unless_less(next, end, run_done);
        self.mov(low, start);
        self.mov(high, start);
        self.b.emit(LoadFalse { dst: descending });

        // While the run that is there already is followed `low` and `high` are both the index before `next`.
        let search = self.b.bound_label();
        let (following, upper, narrowed) = (self.b.label(), self.b.label(), self.b.label());
        self.sum(index, low, high);
        let fb = self.arith();
        self.b.emit(ShrI { dst: index, lhs: index, imm: Imm(1), fb });
        self.get(value, from, next);
        self.get(other, from, index);
        self.compare(value, other);
        self.unless_less(low, high, following);
        self.unless(before, upper);
        self.mov(high, index);
        self.go(narrowed);
        self.b.bind(upper);
        self.add(low, index, 1);
        self.b.bind(narrowed);
        self.if_less(low, high, again);
        self.insert(low, next, other);
        self.add(next, next, 1);
        self.go(insert_next);

        self.b.bind(following);
        let (follow, known, ends) = (self.b.label(), self.b.label(), self.b.label());
        self.if_less(start, low, known);
        self.mov(descending, before);
        self.go(follow);
        self.b.bind(known);
        let fb = self.arith();
        self.b.jump(JStrictEq { lhs: before, rhs: descending, to: PENDING, fb }, follow);
        self.go(ends);
        self.b.bind(follow);
        self.mov(low, next);
        self.mov(high, next);
        self.add(next, next, 1);
        self.if_less(next, end, again);
        self.b.bind(ends);
        self.unless(descending, insert_next);
        if !is_planted(Fault::OptSortRuns) {
            self.turn_round(low, high, other, next);
        }

        self.b.bind(insert_next);
        self.unless_less(next, end, run_done);
        self.mov(low, start);
        self.mov(high, next);
        self.b.bind(again);
        self.again(search);
        self.b.bind(run_done);
        self.mov(start, end);
        self.again(runs);
        self.b.bind(sorted);
    }

    /// Puts the value at `low`, and what is from there up to `next` one further.
    fn insert(&mut self, low: Reg, next: Reg, other: Reg) {
        let Sort { from, index, value, .. } = *self;
        let at = self.b.register();
        self.mov(at, next);
        let (header, done) = (self.b.bound_label(), self.b.label());
        self.unless_less(low, at, done);
        self.add(index, at, -1);
        self.get(other, from, index);
        self.set(from, at, other);
        self.mov(at, index);
        self.again(header);
        self.b.bind(done);
        self.set(from, low, value);
    }

    /// Turns round what is from `start` up to `next`. It descends strictly, so equals stay in order.
    fn turn_round(&mut self, low: Reg, high: Reg, other: Reg, next: Reg) {
        let Sort { from, start, value, .. } = *self;
        self.mov(low, start);
        self.add(high, next, -1);
        let (header, done) = (self.b.bound_label(), self.b.label());
        self.unless_less(low, high, done);
        self.get(value, from, low);
        self.get(other, from, high);
        self.set(from, low, other);
        self.set(from, high, value);
        self.add(low, low, 1);
        self.add(high, high, -1);
        self.again(header);
        self.b.bind(done);
    }

    /// Merges pairs of runs until there is one.
    fn merge_runs(&mut self, write: Label) {
        let Sort { count, from, to, run, start, end, index, value, before, .. } = *self;
        let [left, right, middle, out, a, b] = std::array::from_fn(|_| self.b.register());
        self.unless_less(run, count, write);
        self.list(to, count);
        self.int(index, 1);
        let (copy, copied) = (self.b.bound_label(), self.b.label());
        self.unless_less(index, count, copied);
        self.b.emit(ArrayAppend { array: to, src: count });
        self.add(index, index, 1);
        self.again(copy);
        self.b.bind(copied);

        let rounds = self.b.bound_label();
        self.unless_less(run, count, write);
        self.int(start, 0);
        let (pairs, merged) = (self.b.bound_label(), self.b.label());
        self.unless_less(start, count, merged);
        self.sum(middle, start, run);
        self.at_most(middle, count);
        self.sum(end, middle, run);
        self.at_most(end, count);
        self.mov(left, start);
        self.mov(right, middle);
        self.mov(out, start);
        let (rest, asked, again) = (self.b.label(), self.b.label(), self.b.label());
        self.unless_less(middle, end, rest);
        // The first comparison is of the runs' neighbours: they may be in order already.
        self.add(left, middle, -1);
        self.int(out, -1);

        let merge = self.b.bound_label();
        let (take_left, taken) = (self.b.label(), self.b.label());
        self.get(a, from, left);
        self.get(b, from, right);
        self.compare(b, a);
        self.if_below(out, 0, asked);
        self.unless(before, take_left);
        self.mov(value, b);
        self.add(right, right, 1);
        self.go(taken);
        self.b.bind(take_left);
        self.mov(value, a);
        self.add(left, left, 1);
        self.b.bind(taken);
        self.set(to, out, value);
        self.add(out, out, 1);
        self.unless_less(left, middle, rest);
        self.if_less(right, end, again);
        self.go(rest);
        self.b.bind(asked);
        self.mov(left, start);
        self.mov(out, start);
        self.unless(before, rest);
        self.b.bind(again);
        self.again(merge);

        self.b.bind(rest);
        for (next, end) in [(left, middle), (right, end)] {
            let (header, done) = (self.b.bound_label(), self.b.label());
            self.unless_less(next, end, done);
            self.get(value, from, next);
            self.set(to, out, value);
            self.add(next, next, 1);
            self.add(out, out, 1);
            self.again(header);
            self.b.bind(done);
        }
        self.mov(start, end);
        self.again(pairs);
        self.b.bind(merged);
        self.mov(value, from);
        self.mov(from, to);
        self.mov(to, value);
        self.sum(run, run, run);
        self.again(rounds);
    }

    /// Each index, and its value in order.
    fn each(&mut self, mut give: impl FnMut(&mut Sort)) {
        let Sort { count, from, index, value, .. } = *self;
        self.int(index, 0);
        let (header, done) = (self.b.bound_label(), self.b.label());
        self.unless_less(index, count, done);
        self.get(value, from, index);
        give(self);
        self.add(index, index, 1);
        self.again(header);
        self.b.bind(done);
    }

    fn write_back(&mut self) {
        self.each(|s| s.set(THIS, s.index, s.value));
        self.b.emit(Return { src: THIS });
    }

    fn give_copy(&mut self) {
        let (copy, base) = (self.to, self.value);
        let fb = self.b.feedback(FeedbackKind::Alloc);
        self.b.emit(NewArray { dst: copy, base, count: Count(0), fb });
        self.each(|s| s.b.emit(ArrayAppend { array: s.to, src: s.value }));
        self.b.emit(Return { src: copy });
    }

    /// Calls the function in Rust.
    fn begin_anew(&mut self) {
        let window = self.b.registers(frame::FIRST_ARG + 1);
        let slot = |index: usize| Reg(window.0 + index as u16);
        self.mov(slot(frame::CALLEE), CALLEE);
        self.mov(slot(frame::THIS), THIS);
        self.mov(slot(frame::FIRST_ARG), CALLBACK);
        let (fb, result) = (self.b.feedback(FeedbackKind::Call), self.value);
        self.b.emit(Call { dst: result, base: window, argc: Count(1), fb });
        self.b.emit(Return { src: result });
    }
}
