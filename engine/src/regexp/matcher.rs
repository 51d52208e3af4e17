//! The matcher: runs programs over text, backtracking (ECMAScript 22.2.2).
//!
//! Everything that backtracking may have to undo is on one stack of our own: places to go on at, and the former values of slots. The machine stack does not grow. Every
//! [`STEPS`] steps, and whenever the stack is about to grow, the caller is asked whether to go on, so that a limit on time or memory ends a match in the middle.
//!
//! # Invariants
//! - When an attempt at one position has failed, every slot holds [`NONE`] again: all writes were undone.
//! - With `u`, a position is never between the two halves of a pair.

use super::parse::Assert;
use super::program::{Op, Pc, Program};
use super::sets::canonicalize;

/// The value of a slot that was not written.
pub const NONE: u32 = u32::MAX;
/// Steps between two questions.
const STEPS: u32 = 1 << 12;

/// A code unit.
pub trait Unit: Copy + Into<u32> {}
impl Unit for u8 {}
impl Unit for u16 {}

/// An entry of the stack.
#[derive(Clone, Copy, Debug)]
pub enum Entry {
    /// Go on here.
    Choice { pc: Pc, position: u32 },
    /// A slot's former value.
    Undo { slot: u32, value: u32 },
    /// A repeated character gives back one, from `position` to no further than `least`, and goes on at `pc`, behind the loop.
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
    slots: Vec<u32>,
    stack: &'a mut Vec<Entry>,
    steps: u32,
    /// How back references fold: that of the pattern, also where its text needs no pairs.
    simple_folding: bool,
    /// Whether to go on, given the bytes that the stack is to have.
    ask: &'a mut dyn FnMut(usize) -> Result<(), E>,
}

impl<'a, U: Unit, E, const UNICODE: bool> Matcher<'a, U, E, UNICODE> {
    /// `stack` is empty, and lent for its memory.
    pub fn new(
        program: &'a Program,
        text: &'a [U],
        stack: &'a mut Vec<Entry>,
        ask: &'a mut dyn FnMut(usize) -> Result<(), E>,
        simple_folding: bool,
    ) -> Self {
        debug_assert!(stack.is_empty());
        Matcher {
            program,
            text,
            slots: vec![NONE; program.slots as usize],
            stack,
            steps: STEPS,
            simple_folding,
            ask,
        }
    }

    /// The slots of the first match at or after `start`, or at it alone.
    pub fn find(mut self, start: u32, sticky: bool) -> Result<Option<Vec<u32>>, E> {
        let mut at = start;
        if self.splits_pair(at) {
            // A position between the halves of a pair is that of the pair (22.2.7.2, step 13.a).
            at -= 1;
        }
        let only = sticky || (self.program.anchored && at == 0);
        if self.program.anchored && at > 0 {
            return Ok(None);
        }
        loop {
            if !only {
                let Some(next) = self.scan(at)? else { return Ok(None) };
                at = next;
            }
            if let Some(end) = self.run(at)? {
                self.slots[0] = at;
                self.slots[1] = end;
                return Ok(Some(self.slots));
            }
            debug_assert!(self.slots.iter().all(|&slot| slot == NONE), "an attempt undoes what it did");
            if only || at as usize >= self.text.len() {
                return Ok(None);
            }
            at = self.next(at).expect("not at the end").1;
        }
    }

    /// The next position where a match may begin.
    fn scan(&mut self, from: u32) -> Result<Option<u32>, E> {
        let Some(first) = &self.program.first else { return Ok(Some(from)) };
        let mut from = from as usize;
        loop {
            // In parts, so that a long text without any is no long time without a question.
            let part = &self.text[from..self.text.len().min(from + 16 * STEPS as usize)];
            let may = |unit: &U| {
                let unit: u32 = (*unit).into();
                if unit < 256 { first.low[unit as usize / 64] >> (unit % 64) & 1 != 0 } else { first.high }
            };
            match part.iter().position(may) {
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
                None if part.is_empty() => return Ok(None),
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
                Op::Char { .. } | Op::Class { .. } => {
                    if let Some(next) = self.one(program.ops[pc as usize], at) {
                        (pc, at) = (pc + 1, next);
                        continue;
                    }
                }
                Op::CharLoop { min, max, greedy, back } => {
                    if let Some(next) = self.char_loop(pc, at, (min, max), greedy, back)? {
                        (pc, at) = (pc + 2, next);
                        continue;
                    }
                }
                Op::Split { second } => {
                    self.push(Entry::Choice { pc: second, position: at })?;
                    pc += 1;
                    continue;
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
                    } else if info.counter.is_some() && count >= info.max {
                        pc = info.exit;
                    } else if info.greedy {
                        self.push(Entry::Choice { pc: info.exit, position: at })?;
                        pc += 1;
                    } else {
                        self.push(Entry::Choice { pc: pc + 1, position: at })?;
                        pc = info.exit;
                    }
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
                    let height = self.stack.len() as u32 + 1;
                    self.set(look.height, height)?;
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
                Op::Match => {
                    self.stack.clear();
                    return Ok(Some(at));
                }
            }
            match self.backtrack()? {
                Some(next) => (pc, at) = next,
                None => return Ok(None),
            }
        }
    }

    /// Where to go on after a failure.
    #[inline]
    fn backtrack(&mut self) -> Result<Option<(Pc, u32)>, E> {
        while let Some(entry) = self.stack.pop() {
            match entry {
                Entry::Undo { slot, value } => self.slots[slot as usize] = value,
                Entry::Choice { pc, position } => return Ok(Some((pc, position))),
                Entry::Give { pc, least, mut position } => {
                    let next = self.program.ops[pc as usize];
                    while position > least {
                        position = self.previous(position).expect("behind the least").1;
                        if let Op::Char { back: false, .. } = next {
                            self.charge(1)?;
                            // No use to go on where the next character is another.
                            if self.one(next, position).is_none() {
                                continue;
                            }
                        }
                        if position > least {
                            self.push(Entry::Give { pc, least, position })?;
                        }
                        return Ok(Some((pc, position)));
                    }
                }
                Entry::GiveBack { pc, least, position } => {
                    let position = self.next(position).expect("before the least").1;
                    if position < least {
                        self.push(Entry::GiveBack { pc, least, position })?;
                    }
                    return Ok(Some((pc, position)));
                }
                Entry::Take { pc, position, count } => {
                    let Op::CharLoop { max, .. } = self.program.ops[pc as usize] else {
                        unreachable!("a loop")
                    };
                    if let Some(position) = self.one(self.program.ops[pc as usize + 1], position) {
                        let count = count.saturating_add(1);
                        if count < max {
                            self.push(Entry::Take { pc, position, count })?;
                        }
                        return Ok(Some((pc + 2, position)));
                    }
                }
            }
        }
        Ok(None)
    }

    /// Repeats the character behind `pc`: the position behind it all.
    fn char_loop(
        &mut self,
        pc: Pc,
        from: u32,
        (min, max): (u32, u32),
        greedy: bool,
        back: bool,
    ) -> Result<Option<u32>, E> {
        let op = self.program.ops[pc as usize + 1];
        let (mut at, mut count) = (from, 0);
        while count < min {
            let Some(next) = self.one(op, at) else { return Ok(None) };
            at = next;
            count += 1;
        }
        self.charge(count / 8)?;
        if !greedy {
            if count < max {
                self.push(Entry::Take { pc, position: at, count })?;
            }
            return Ok(Some(at));
        }
        let least = at;
        let mut left = max - count;
        while left > 0
            && let Some(next) = self.one(op, at)
        {
            at = next;
            left -= 1;
        }
        self.charge(at.abs_diff(least) / 8)?;
        if at != least {
            let pc = pc + 2;
            self.push(if back {
                Entry::GiveBack { pc, least, position: at }
            } else {
                Entry::Give { pc, least, position: at }
            })?;
        }
        Ok(Some(at))
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

    /// Writes a slot so that backtracking undoes it.
    #[inline(always)]
    fn set(&mut self, slot: u32, value: u32) -> Result<(), E> {
        self.push(Entry::Undo { slot, value: self.slots[slot as usize] })?;
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
