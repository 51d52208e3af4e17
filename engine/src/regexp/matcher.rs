//! The matcher: runs programs over text, backtracking (ECMAScript 22.2.2).
//!
//! Everything that backtracking may have to undo is on one stack of our own: places to go on at, and the former values of slots. The machine stack does not grow. Every
//! [`STEPS`] steps, and whenever the stack is about to grow, the caller is asked whether to go on, so that a limit on time or memory ends a match in the middle.
//!
//! # Invariants
//! - When an attempt at one position begins, every slot holds [`NONE`].
//! - With `u`, a position is never between the two halves of a pair.

use super::ahead::Start;
use super::parse::Assert;
use super::program::{Class, END_OF_CHOICES, Follow, Keeps, Op, Pc, Program, Switch};
use super::sets::canonicalize;

/// The value of a slot that was not written.
pub const NONE: u32 = u32::MAX;
/// Steps between two questions.
const STEPS: u32 = 1 << 12;
/// Units that are searched without a question.
const PART_UNITS: usize = 16 * STEPS as usize;

/// A code unit.
pub trait Unit: Copy + PartialEq + Into<u32> {
    /// Whether it is a byte.
    const NARROW: bool;

    /// The first of one to three bytes.
    fn find_any(text: &[Self], bytes: &[u8]) -> Option<usize>;

    /// The first occurrence of a literal, among those that begin in the first `starts` units.
    fn find_literal(text: &[Self], literal: &super::ahead::Literal, starts: usize) -> Option<usize>;
}

impl Unit for u8 {
    const NARROW: bool = true;

    #[inline]
    fn find_any(text: &[u8], bytes: &[u8]) -> Option<usize> {
        match *bytes {
            [a] => memchr::memchr(a, text),
            [a, b] => memchr::memchr2(a, b, text),
            [a, b, c] => memchr::memchr3(a, b, c, text),
            _ => text.iter().position(|unit| bytes.contains(unit)),
        }
    }

    fn find_literal(text: &[u8], literal: &super::ahead::Literal, starts: usize) -> Option<usize> {
        let end = text.len().min(starts + literal.units.len() - 1);
        literal.finder.as_ref()?.find(&text[..end])
    }
}

impl Unit for u16 {
    const NARROW: bool = false;

    #[inline]
    fn find_any(text: &[u16], bytes: &[u8]) -> Option<usize> {
        let wide = |at: usize| u16::from(bytes[at.min(bytes.len() - 1)]);
        let (a, b, c) = (wide(0), wide(1), wide(2));
        find_in_blocks(text, |unit| unit == a || unit == b || unit == c)
    }

    fn find_literal(text: &[u16], literal: &super::ahead::Literal, starts: usize) -> Option<usize> {
        let units = &literal.units[..];
        let mut from = 0;
        let end = starts.min(text.len().checked_sub(units.len() - 1)?);
        while from < end {
            from += find_in_blocks(&text[from..end], |unit| unit == units[0])?;
            if text[from..].starts_with(units) {
                return Some(from);
            }
            from += 1;
        }
        None
    }
}

/// The first unit that `is`: blocks are judged as a whole first, which the compiler turns into vectors.
#[inline(always)]
fn find_in_blocks(text: &[u16], is: impl Fn(u16) -> bool) -> Option<usize> {
    const BLOCK: usize = 32;
    let mut from = 0;
    for block in text.chunks_exact(BLOCK) {
        if block.iter().fold(false, |any, &unit| any | is(unit)) {
            break;
        }
        from += BLOCK;
    }
    text[from..].iter().position(|&unit| is(unit)).map(|ahead| from + ahead)
}

/// An entry of the stack.
#[derive(Clone, Copy, Debug)]
pub enum Entry {
    /// Go on here.
    Choice { pc: Pc, position: u32 },
    /// Go on at the choice that is at this place of the table, and then at those behind it.
    Choices { at: u32, position: u32 },
    /// A slot's former value.
    Undo { slot: u32, value: u32 },
    /// A repeated character gives back one, from `position` to no further than `least`, and goes on behind the loop, which is at `pc`.
    Give { pc: Pc, least: u32, position: u32 },
    /// The same, reading backwards: `least` is above `position`.
    GiveBack { pc: Pc, least: u32, position: u32 },
    /// A lazily repeated character takes one more; `pc` is the loop, `count` how many it has.
    Take { pc: Pc, position: u32, count: u32 },
}

const ENTRY_BYTES: usize = size_of::<Entry>();

/// A match of a program against a text. `UNICODE`: characters are code points.
pub struct Matcher<'a, U, E, const UNICODE: bool> {
    program: &'a Program,
    text: &'a [U],
    slots: &'a mut Vec<u32>,
    stack: &'a mut Vec<Entry>,
    steps: u32,
    /// Whether a slot was written that no entry undoes.
    dirty: bool,
    /// How back references fold: that of the pattern, also where its text needs no pairs.
    simple_folding: bool,
    /// Whether to go on, given the bytes that the stack is to have.
    ask: &'a mut dyn FnMut(usize) -> Result<(), E>,
}

impl<'a, U: Unit, E, const UNICODE: bool> Matcher<'a, U, E, UNICODE> {
    /// `stack` and `slots` are lent for their memory. The slots of a match are left there.
    pub fn new(
        program: &'a Program,
        text: &'a [U],
        (stack, slots): (&'a mut Vec<Entry>, &'a mut Vec<u32>),
        ask: &'a mut dyn FnMut(usize) -> Result<(), E>,
        simple_folding: bool,
    ) -> Self {
        stack.clear();
        slots.clear();
        slots.resize(program.slots as usize, NONE);
        Matcher { program, text, slots, stack, steps: STEPS, dirty: false, simple_folding, ask }
    }

    /// Whether there is a match at or after `start`, or at it alone: the first, in the slots.
    pub fn find(mut self, start: u32, sticky: bool) -> Result<bool, E> {
        let mut at = start;
        if self.splits_pair(at) {
            // A position between the halves of a pair is that of the pair (22.2.7.2, step 13.a).
            at -= 1;
        }
        let only = sticky || (self.program.anchored && at == 0);
        if self.program.anchored && at > 0 {
            return Ok(false);
        }
        loop {
            if !only {
                let Some(next) = self.scan(at)? else { return Ok(false) };
                at = next;
            }
            if let Some(end) = self.run(at)? {
                self.slots[0] = at;
                self.slots[1] = end;
                return Ok(true);
            }
            if self.dirty {
                self.slots.fill(NONE);
                self.dirty = false;
            }
            debug_assert!(self.slots.iter().all(|&slot| slot == NONE), "an attempt undoes what it did");
            if only || at as usize >= self.text.len() {
                return Ok(false);
            }
            if let Some(pc) = self.program.leads {
                let behind = self.repeat(self.program.ops[pc as usize], at, u32::MAX);
                self.charge(behind.abs_diff(at) / 8)?;
                at = behind;
                if at as usize >= self.text.len() {
                    // At the end there are no more characters to repeat than before.
                    return Ok(false);
                }
            }
            at = self.next(at).expect("not at the end").1;
        }
    }

    /// The next position where a match may begin.
    fn scan(&mut self, from: u32) -> Result<Option<u32>, E> {
        let program = self.program;
        if let Start::Anywhere = program.start {
            return Ok(Some(from));
        }
        let mut from = from as usize;
        loop {
            // In parts, so that a long text without any is no long time without a question.
            let rest = &self.text[from..];
            let part = &rest[..rest.len().min(PART_UNITS)];
            let ahead = match &program.start {
                Start::Literal(literal) => U::find_literal(rest, literal, PART_UNITS),
                Start::Bytes(bytes) => U::find_any(part, bytes.get()),
                Start::Set(set) => part.iter().position(|&unit| set.has(unit.into())),
                Start::Anywhere => Some(0),
            };
            match ahead {
                Some(ahead) => {
                    let at = (from + ahead) as u32;
                    // The trail of a pair is no character.
                    if self.splits_pair(at) {
                        from = at as usize + 1;
                        continue;
                    }
                    self.charge(ahead as u32 / 16)?;
                    return Ok(Some(at));
                }
                None if part.len() == rest.len() => {
                    let at_end = matches!(&program.start, Start::Set(set) if set.end);
                    return Ok(at_end.then_some(self.text.len() as u32));
                }
                None => {
                    from += part.len();
                    self.charge(STEPS)?;
                }
            }
        }
    }

    /// Whether the program matches at a position: where the match ends.
    fn run(&mut self, start: u32) -> Result<Option<u32>, E> {
        let program = self.program;
        let (mut pc, mut at): (Pc, u32) = (0, start);
        loop {
            self.charge(1)?;
            // What matches continues; what falls out of this has failed.
            match program.ops[pc as usize] {
                op @ (Op::Char { .. } | Op::Class { .. }) => {
                    if let Some(next) = self.one(op, at) {
                        (pc, at) = (pc + 1, next);
                        continue;
                    }
                }
                Op::Literal { of } => {
                    let literal = &program.literals[of as usize][..];
                    let end = at as usize + literal.len();
                    if let Some(units) = self.text.get(at as usize..end)
                        && units.iter().zip(literal).all(|(&unit, &wanted)| unit.into() == u32::from(wanted))
                    {
                        (pc, at) = (pc + 1, end as u32);
                        continue;
                    }
                }
                Op::CharLoop { min, max, follow, greedy, back, keeps } => {
                    let follow = if back { &Follow::ALL } else { &program.follows[follow as usize] };
                    let keeps = keeps == Keeps::Always || U::NARROW && keeps == Keeps::Narrow;
                    if let Some(next) = self.char_loop(pc, at, (min, max), (greedy, back, keeps), follow)? {
                        (pc, at) = (pc + 2, next);
                        continue;
                    }
                }
                Op::Switch { of } => {
                    let switch = &program.switches[of as usize];
                    let run = if switch.runs.is_empty() {
                        switch.all
                    } else {
                        let column = self.text.get(at as usize).map_or(Switch::END, |&unit| {
                            let unit: u32 = unit.into();
                            (unit as usize).min(Switch::HIGH)
                        });
                        switch.runs[column]
                    };
                    if let Some(next) = self.choose(run, at)? {
                        pc = next;
                        continue;
                    }
                }
                Op::Jump { to } => {
                    pc = to;
                    continue;
                }
                Op::Save { slot } => {
                    self.set(slot, at)?;
                    pc += 1;
                    continue;
                }
                Op::LoopStart { of } => {
                    let counter = program.loops[of as usize].counter.expect("a counted loop");
                    self.set(counter, 0)?;
                    pc += 1;
                    continue;
                }
                Op::Loop { of } => {
                    let info = &program.loops[of as usize];
                    let count = info.counter.map_or(0, |counter| self.slots[counter as usize]);
                    if info.counter.is_some() && count < info.min {
                        pc += 1;
                        continue;
                    }
                    let around =
                        (info.counter.is_none() || count < info.max) && self.may_follow(&info.around, at);
                    let after = self.may_follow(&info.after, at);
                    let (first, second) = match (around, after) {
                        (true, true) if info.greedy => (pc + 1, Some(info.exit)),
                        (true, true) => (info.exit, Some(pc + 1)),
                        (true, false) => (pc + 1, None),
                        (false, _) => (info.exit, None),
                    };
                    if let Some(pc) = second {
                        self.push(Entry::Choice { pc, position: at })?;
                    }
                    pc = first;
                    continue;
                }
                Op::LoopEnter { of } => {
                    let info = &program.loops[of as usize];
                    if let Some(counter) = info.counter {
                        // Rounds of a loop without an end are counted to one above the least.
                        let count = self.slots[counter as usize];
                        if count <= info.min || info.max != super::parse::MANY {
                            self.set(counter, count + 1)?;
                        }
                    }
                    if let Some(start) = info.start {
                        self.set(start, at)?;
                    }
                    for slot in info.clears.0..info.clears.1 {
                        if self.slots[slot as usize] != NONE {
                            self.set(slot, NONE)?;
                        }
                    }
                    pc += 1;
                    continue;
                }
                Op::LoopEnd { of } => {
                    let info = &program.loops[of as usize];
                    let required =
                        info.counter.is_some_and(|counter| self.slots[counter as usize] <= info.min);
                    let empty = info.start.is_some_and(|start| self.slots[start as usize] == at);
                    if required || !empty {
                        pc = info.head;
                        continue;
                    }
                }
                Op::Reference { of, back } => {
                    if let Some(next) = self.reference(of, at, back)? {
                        (pc, at) = (pc + 1, next);
                        continue;
                    }
                }
                Op::Assert(assert) => {
                    if self.holds(assert, at) {
                        pc += 1;
                        continue;
                    }
                }
                Op::Look { of } => {
                    let look = &program.looks[of as usize];
                    self.set(look.position, at)?;
                    // The former height is undone below this one.
                    self.set(look.height, NONE)?;
                    self.slots[look.height as usize] = self.stack.len() as u32;
                    if look.negated {
                        self.push(Entry::Choice { pc: look.end, position: at })?;
                    }
                    pc += 1;
                    continue;
                }
                Op::LookEnd { of } => {
                    let look = &program.looks[of as usize];
                    let height = self.slots[look.height as usize] as usize;
                    if !look.negated {
                        at = self.slots[look.position as usize];
                        self.forget_choices(height);
                        pc += 1;
                        continue;
                    }
                    while self.stack.len() > height {
                        if let Some(Entry::Undo { slot, value }) = self.stack.pop() {
                            self.slots[slot as usize] = value;
                        }
                    }
                }
                Op::Match => return Ok(Some(at)),
            }
            match self.backtrack()? {
                Some(next) => (pc, at) = next,
                None => return Ok(None),
            }
        }
    }

    /// The choice at this place of the table, if there is one; those behind it are left for later.
    #[inline(always)]
    fn choose(&mut self, at: u32, position: u32) -> Result<Option<Pc>, E> {
        let choices = &self.program.choices[at as usize..];
        let first = choices[0];
        if first == END_OF_CHOICES {
            return Ok(None);
        }
        if choices[1] != END_OF_CHOICES {
            self.push(Entry::Choices { at: at + 1, position })?;
        }
        Ok(Some(first))
    }

    /// Whether what comes at a position is one of these.
    #[inline(always)]
    fn may_follow(&self, follow: &Follow, at: u32) -> bool {
        self.text.get(at as usize).map_or(follow.end, |&unit| follow.has(unit.into()))
    }

    /// Where to go on after a failure.
    #[inline]
    fn backtrack(&mut self) -> Result<Option<(Pc, u32)>, E> {
        while let Some(entry) = self.stack.pop() {
            match entry {
                Entry::Undo { slot, value } => self.slots[slot as usize] = value,
                Entry::Choice { pc, position } => return Ok(Some((pc, position))),
                Entry::Choices { at, position } => {
                    let next = self.choose(at, position)?.expect("there is one more");
                    return Ok(Some((next, position)));
                }
                Entry::Give { pc, least, position } => {
                    if let Some(position) = self.give(pc, least, position)? {
                        return Ok(Some((pc + 2, position)));
                    }
                }
                Entry::GiveBack { pc, least, position } => {
                    let position = self.next(position).expect("before the least").1;
                    if position < least {
                        self.push(Entry::GiveBack { pc, least, position })?;
                    }
                    return Ok(Some((pc + 2, position)));
                }
                Entry::Take { pc, position, count } => {
                    if let Some(position) = self.take(pc, position, count)? {
                        return Ok(Some((pc + 2, position)));
                    }
                }
            }
        }
        Ok(None)
    }

    /// Gives back characters, to where it may be of use to go on.
    #[inline]
    fn give(&mut self, pc: Pc, least: u32, from: u32) -> Result<Option<u32>, E> {
        let Op::CharLoop { follow, .. } = self.program.ops[pc as usize] else { unreachable!("a loop") };
        let follow = &self.program.follows[follow as usize];
        let mut position = from;
        if UNICODE {
            loop {
                if position <= least {
                    return Ok(None);
                }
                position = self.previous(position).expect("behind the least").1;
                self.charge(1)?;
                if self.may_follow(follow, position) {
                    break;
                }
            }
        } else {
            let given = &self.text[least as usize..from as usize];
            let Some(last) = given.iter().rposition(|&unit| follow.has(unit.into())) else {
                self.charge((from - least) / 8)?;
                return Ok(None);
            };
            position = least + last as u32;
            self.charge((from - position) / 8)?;
        }
        if position > least {
            self.push(Entry::Give { pc, least, position })?;
        }
        Ok(Some(position))
    }

    /// Takes characters lazily, one at least, to where it may be of use to go on.
    fn take(&mut self, pc: Pc, mut position: u32, mut count: u32) -> Result<Option<u32>, E> {
        let Op::CharLoop { max, follow, back, .. } = self.program.ops[pc as usize] else {
            unreachable!("a loop")
        };
        let op = self.program.ops[pc as usize + 1];
        let follow = if back { &Follow::ALL } else { &self.program.follows[follow as usize] };
        let start = position;
        loop {
            let Some(next) = self.one(op, position) else {
                self.charge(position.abs_diff(start) / 4)?;
                return Ok(None);
            };
            position = next;
            count = count.saturating_add(1);
            if self.may_follow(follow, position) {
                break;
            }
            if count >= max {
                return Ok(None);
            }
            if position.abs_diff(start).is_multiple_of(STEPS) {
                self.charge(STEPS / 4)?;
            }
        }
        self.charge(position.abs_diff(start) % STEPS / 4)?;
        if count < max {
            self.push(Entry::Take { pc, position, count })?;
        }
        Ok(Some(position))
    }

    /// Repeats the character behind `pc`: the position behind it all.
    #[inline]
    fn char_loop(
        &mut self,
        pc: Pc,
        from: u32,
        (min, max): (u32, u32),
        (greedy, back, keeps): (bool, bool, bool),
        follow: &Follow,
    ) -> Result<Option<u32>, E> {
        let op = self.program.ops[pc as usize + 1];
        let mut least = from;
        for _ in 0..min {
            let Some(next) = self.one(op, least) else { return Ok(None) };
            least = next;
        }
        self.charge(min / 8)?;
        if !greedy {
            if min < max {
                self.push(Entry::Take { pc, position: least, count: min })?;
            }
            return Ok(self.may_follow(follow, least).then_some(least));
        }
        if back {
            let mut at = least;
            for _ in min..max {
                let Some(next) = self.one(op, at) else { break };
                at = next;
            }
            self.charge(at.abs_diff(least) / 8)?;
            if at != least {
                self.push(Entry::GiveBack { pc, least, position: at })?;
            }
            return Ok(Some(at));
        }
        let at = self.repeat(op, least, max - min);
        self.charge((at - least) / 8)?;
        if keeps || at == least {
            return Ok(Some(at));
        }
        if self.may_follow(follow, at) {
            self.push(Entry::Give { pc, least, position: at })?;
            return Ok(Some(at));
        }
        self.give(pc, least, at)
    }

    /// Matches a character as often as it goes, forwards: the position behind it all.
    #[inline(always)]
    fn repeat(&self, op: Op, from: u32, max: u32) -> u32 {
        if UNICODE {
            let (mut at, mut left) = (from, max);
            while left > 0
                && let Some(next) = self.one(op, at)
            {
                at = next;
                left -= 1;
            }
            return at;
        }
        let rest = &self.text[from as usize..];
        let rest = &rest[..rest.len().min(max as usize)];
        let count = match op {
            Op::Char { point, .. } => rest.iter().position(|&unit| unit.into() != point),
            Op::Class { class, .. } => end_of_run(&self.program.classes[class as usize], rest),
            _ => unreachable!("an instruction for one character"),
        };
        from + count.unwrap_or(rest.len()) as u32
    }

    /// Matches one character: the position behind it.
    #[inline(always)]
    fn one(&self, op: Op, at: u32) -> Option<u32> {
        match op {
            Op::Char { point, back } => {
                let (found, next) = if back { self.previous(at)? } else { self.next(at)? };
                (found == point).then_some(next)
            }
            Op::Class { class, back } => {
                let (found, next) = if back { self.previous(at)? } else { self.next(at)? };
                self.program.classes[class as usize].has(found).then_some(next)
            }
            _ => unreachable!("an instruction for one character"),
        }
    }

    /// BackreferenceMatcher (22.2.2.7.2).
    fn reference(&mut self, of: u32, at: u32, back: bool) -> Result<Option<u32>, E> {
        let reference = &self.program.references[of as usize];
        let span = |&group: &u32| {
            let (start, end) = (self.slots[2 * group as usize], self.slots[2 * group as usize + 1]);
            (start != NONE && end != NONE).then_some((start, end))
        };
        let Some((start, end)) = reference.groups.iter().find_map(span) else { return Ok(Some(at)) };
        let len = end - start;
        let from = if back { at.checked_sub(len) } else { Some(at) };
        let Some(from) = from.filter(|from| from + len <= self.text.len() as u32) else { return Ok(None) };
        let (a, b) = (start as usize..end as usize, from as usize..(from + len) as usize);
        let same = if !reference.ignore_case {
            self.text[a].iter().zip(&self.text[b]).all(|(&a, &b)| a.into() == b.into())
        } else if !UNICODE {
            self.text[a].iter().zip(&self.text[b]).all(|(&a, &b)| {
                let (a, b) = (a.into(), b.into());
                a == b || canonicalize(a, self.simple_folding) == canonicalize(b, self.simple_folding)
            })
        } else {
            // Folding keeps the width in units, so that the spans are as long.
            let (mut a, mut b) = (start, from);
            loop {
                if a == end {
                    break b == from + len;
                }
                let (Some((x, next_a)), Some((y, next_b))) = (self.next(a), self.next(b)) else {
                    break false;
                };
                if x != y && canonicalize(x, true) != canonicalize(y, true) {
                    break false;
                }
                (a, b) = (next_a, next_b);
            }
        };
        self.charge(len / 8)?;
        let to = if back { from } else { from + len };
        // Half a pair is not the lone surrogate that the group may have matched.
        Ok((same && !self.splits_pair(to)).then_some(to))
    }

    fn holds(&self, assert: Assert, at: u32) -> bool {
        let ends_line =
            |unit: Option<u32>| unit.is_none_or(|unit| matches!(unit, 0x0a | 0x0d | 0x2028 | 0x2029));
        let before = || at.checked_sub(1).map(|at| self.text[at as usize].into());
        let after = || self.text.get(at as usize).map(|&unit| unit.into());
        match assert {
            Assert::Start => at == 0,
            Assert::End => at as usize == self.text.len(),
            Assert::LineStart => ends_line(before()),
            Assert::LineEnd => ends_line(after()),
            Assert::Word { words, negated } => {
                // No word character is outside of the first plane, so units do.
                let words = &self.program.classes[words as usize];
                let is_word = |unit: Option<u32>| unit.is_some_and(|unit| words.has(unit));
                (is_word(before()) != is_word(after())) != negated
            }
        }
    }

    /// Takes choices above `height` off the stack, and keeps what is to be undone: a lookaround that has matched is not backtracked into (22.2.2.4).
    fn forget_choices(&mut self, height: usize) {
        let mut kept = height;
        for at in height..self.stack.len() {
            if let entry @ Entry::Undo { .. } = self.stack[at] {
                self.stack[kept] = entry;
                kept += 1;
            }
        }
        self.stack.truncate(kept);
    }

    #[inline(always)]
    fn is_lead(&self, at: u32) -> bool {
        self.text.get(at as usize).is_some_and(|&unit| unit.into() & 0xfc00 == 0xd800)
    }

    #[inline(always)]
    fn is_trail(&self, at: u32) -> bool {
        self.text.get(at as usize).is_some_and(|&unit| unit.into() & 0xfc00 == 0xdc00)
    }

    /// Whether a position is between the halves of a pair that is one character.
    #[inline(always)]
    fn splits_pair(&self, at: u32) -> bool {
        UNICODE && at > 0 && self.is_trail(at) && self.is_lead(at - 1)
    }

    /// The character at a position, and the position behind it.
    #[inline(always)]
    fn next(&self, at: u32) -> Option<(u32, u32)> {
        let unit: u32 = (*self.text.get(at as usize)?).into();
        if UNICODE && unit & 0xfc00 == 0xd800 && self.is_trail(at + 1) {
            let trail: u32 = self.text[at as usize + 1].into();
            return Some((0x1_0000 + ((unit & 0x3ff) << 10) + (trail & 0x3ff), at + 2));
        }
        Some((unit, at + 1))
    }

    /// The character before a position, and its position.
    #[inline(always)]
    fn previous(&self, at: u32) -> Option<(u32, u32)> {
        let before = at.checked_sub(1)?;
        let unit: u32 = self.text[before as usize].into();
        if UNICODE && unit & 0xfc00 == 0xdc00 && before > 0 && self.is_lead(before - 1) {
            let lead: u32 = self.text[before as usize - 1].into();
            return Some((0x1_0000 + ((lead & 0x3ff) << 10) + (unit & 0x3ff), before - 1));
        }
        Some((unit, before))
    }

    /// Writes a slot so that backtracking undoes it. Where there is nothing to go on at, failure ends the attempt, and `find` undoes.
    #[inline(always)]
    fn set(&mut self, slot: u32, value: u32) -> Result<(), E> {
        if self.stack.is_empty() {
            self.dirty = true;
        } else {
            self.push(Entry::Undo { slot, value: self.slots[slot as usize] })?;
        }
        self.slots[slot as usize] = value;
        Ok(())
    }

    #[inline(always)]
    fn push(&mut self, entry: Entry) -> Result<(), E> {
        if self.stack.len() == self.stack.capacity() {
            self.grow()?;
        }
        self.stack.push(entry);
        Ok(())
    }

    #[cold]
    fn grow(&mut self) -> Result<(), E> {
        let more = self.stack.capacity().max(64);
        (self.ask)((self.stack.capacity() + more) * ENTRY_BYTES)?;
        self.stack.reserve_exact(more);
        Ok(())
    }

    #[inline(always)]
    fn charge(&mut self, steps: u32) -> Result<(), E> {
        match self.steps.checked_sub(steps) {
            Some(left) if left > 0 => {
                self.steps = left;
                Ok(())
            }
            _ => self.ask_now(),
        }
    }

    #[cold]
    fn ask_now(&mut self) -> Result<(), E> {
        self.steps = STEPS;
        (self.ask)(self.stack.capacity() * ENTRY_BYTES)
    }
}

/// How many units at the beginning of `text` are of the class, if not all are.
#[inline(always)]
fn end_of_run<U: Unit>(class: &Class, text: &[U]) -> Option<usize> {
    /// Units to look at before a search is worth its start.
    const NEAR: usize = 16;
    let is_other = |&unit: &U| !class.has(unit.into());
    let Some(stops) = class.stops.as_ref().filter(|_| U::NARROW) else {
        return text.iter().position(is_other);
    };
    let (near, far) = text.split_at(text.len().min(NEAR));
    near.iter().position(is_other).or_else(|| U::find_any(far, stops.get()).map(|at| NEAR + at))
}
