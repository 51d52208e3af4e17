//! What a program need not try, found out by looking ahead.
//!
//! For each instruction: which units may come next at a position from where it leads to a match. With that, alternatives that cannot match are not tried, repetitions that
//! would give back in vain keep what they have, and the search for a start skips.
//!
//! # Invariants
//! - A set never lacks what can come: where nothing is known it is [`Follow::ALL`]. It is about the unit behind the position, so instructions that read backwards know nothing.

use super::parse::{Assert, MANY};
use super::program::{Bytes, END_OF_CHOICES, Follow, Keeps, Op, Pc, Program, Switch};
use rustc_hash::FxHashMap;

/// Switches beyond this try all their alternatives: tables take a kilobyte each.
const TABLES_MAX: usize = 256;

/// How to find where a match may begin.
#[derive(Debug)]
pub enum Start {
    /// It may be anywhere.
    Anywhere,
    /// With this text.
    Literal(Literal),
    /// With one of these units, which are below 256.
    Bytes(Bytes),
    /// With any of these.
    Set(Follow),
}

/// Two units or more that a match begins with.
#[derive(Debug)]
pub struct Literal {
    pub units: Box<[u16]>,
    /// For text of bytes, if such text can have it.
    pub finder: Option<Box<memchr::memmem::Finder<'static>>>,
}

/// Fills in what depends on what comes next.
pub fn look(program: &mut Program, unicode: bool) {
    let follows = follows(program);
    let mut tables = Tables { program, runs: FxHashMap::default(), known: FxHashMap::default() };
    tables.fill(&follows);
    program.start = start(program, follows[0], unicode);
    program.leads = leads(program);
}

/// What may come next, for each instruction.
fn follows(program: &Program) -> Vec<Follow> {
    let mut follows = vec![Follow::ALL; program.ops.len()];
    // From the last to the first, as nearly all edges go forward. The edges of loops that go back are `ALL` at first, which is true, if not the best that can be said, and
    // the second time as the first has found.
    for _ in 0..if program.loops.is_empty() { 1 } else { 2 } {
        for pc in (0..program.ops.len()).rev() {
            follows[pc] = follow(program, pc, &follows);
        }
    }
    follows
}

fn follow(program: &Program, pc: usize, follows: &[Follow]) -> Follow {
    let units = |has: &dyn Fn(u32) -> bool, high: bool| {
        let mut follow = Follow { high, ..Follow::NONE };
        for unit in (0..256).filter(|&unit| has(unit)) {
            follow.low[unit as usize / 64] |= 1 << (unit % 64);
        }
        follow
    };
    match program.ops[pc] {
        Op::Char { point, back: false } => one(point),
        Op::Class { class, back: false } => {
            let class = &program.classes[class as usize];
            Follow { low: class.low, high: !class.high.is_empty(), end: false }
        }
        Op::Literal { of } => one(program.literals[of as usize][0].into()),
        Op::CharLoop { min, back: false, .. } => {
            let body = follows[pc + 1];
            if min == 0 { body.or(follows[pc + 2]) } else { body }
        }
        Op::Switch { of } => {
            let alternatives = &program.switches[of as usize].alternatives;
            alternatives.iter().fold(Follow::NONE, |all, &pc| all.or(follows[pc as usize]))
        }
        Op::Jump { to } => follows[to as usize],
        Op::Save { .. } | Op::LoopStart { .. } | Op::LoopEnter { .. } => follows[pc + 1],
        Op::Loop { of } => follows[pc + 1].or(follows[program.loops[of as usize].exit as usize]),
        Op::LoopEnd { of } => follows[program.loops[of as usize].head as usize],
        Op::Assert(Assert::End) => Follow { end: true, ..Follow::NONE },
        Op::Assert(Assert::LineEnd) => {
            Follow { end: true, ..units(&|unit| matches!(unit, 0x0a | 0x0d), true) }
        }
        Op::Assert(Assert::Start | Assert::LineStart | Assert::Word { .. }) => follows[pc + 1],
        // What comes behind a lookaround comes at the same position.
        Op::Look { of } => follows[program.looks[of as usize].end as usize],
        Op::Char { back: true, .. }
        | Op::Class { back: true, .. }
        | Op::CharLoop { back: true, .. }
        | Op::Reference { .. }
        | Op::LookEnd { .. }
        | Op::Match => Follow::ALL,
    }
}

fn one(unit: u32) -> Follow {
    let mut follow = Follow::NONE;
    if unit < 256 {
        follow.low[unit as usize / 64] = 1 << (unit % 64);
    } else {
        follow.high = true;
    }
    follow
}

struct Tables<'a> {
    program: &'a mut Program,
    /// Where each run of choices is.
    runs: FxHashMap<Vec<Pc>, u32>,
    known: FxHashMap<Follow, u32>,
}

impl Tables<'_> {
    fn fill(&mut self, follows: &[Follow]) {
        for of in 0..self.program.switches.len() {
            self.switch(of, follows);
        }
        for looped in &mut self.program.loops {
            looped.around = follows[looped.head as usize + 1];
            looped.after = follows[looped.exit as usize];
        }
        for pc in 0..self.program.ops.len() {
            if let Op::CharLoop { back: false, .. } = self.program.ops[pc] {
                self.char_loop(pc, follows);
            }
        }
    }

    fn switch(&mut self, of: usize, follows: &[Follow]) {
        let alternatives = self.program.switches[of].alternatives.clone();
        if of >= TABLES_MAX {
            let all = self.run(alternatives);
            self.program.switches[of].all = all;
            return;
        }
        let may = |follow: &Follow, column: usize| match column {
            Switch::HIGH => follow.high,
            Switch::END => follow.end,
            unit => follow.has(unit as u32),
        };
        let mut runs: Vec<u32> = Vec::with_capacity(Switch::END + 1);
        for column in 0..=Switch::END {
            // Neighbours mostly have the same.
            let same = |&pc: &Pc| {
                let follow = &follows[pc as usize];
                may(follow, column) == may(follow, column - 1)
            };
            if column > 0 && alternatives.iter().all(same) {
                runs.push(runs[column - 1]);
                continue;
            }
            let choices = alternatives.iter().copied().filter(|&pc| may(&follows[pc as usize], column));
            let choices = choices.collect();
            runs.push(self.run(choices));
        }
        debug_assert_eq!(runs.len(), Switch::END + 1);
        self.program.switches[of].runs = runs.into();
    }

    fn run(&mut self, choices: Vec<Pc>) -> u32 {
        let all = &mut self.program.choices;
        *self.runs.entry(choices).or_insert_with_key(|choices| {
            let at = all.len() as u32;
            all.extend_from_slice(choices);
            all.push(END_OF_CHOICES);
            at
        })
    }

    fn char_loop(&mut self, pc: usize, follows: &[Follow]) {
        let after = follows[pc + 2];
        let body = follows[pc + 1];
        let program = &*self.program;
        let keeps_always = match program.ops[pc + 2] {
            // Between two word characters there is no border.
            Op::Assert(Assert::Word { words, negated: false }) => {
                let words = &program.classes[words as usize];
                let is_word = Follow { low: words.low.map(|bits| !bits), high: true, end: false };
                let at_least_one = matches!(program.ops[pc], Op::CharLoop { min: 1.., .. });
                at_least_one && body.shares_no_unit(&is_word)
            }
            _ => false,
        };
        let matches = {
            // Nothing can fail any more.
            let mut next = pc + 2;
            while let Op::Save { .. } = program.ops[next] {
                next += 1;
            }
            matches!(program.ops[next], Op::Match | Op::LookEnd { .. })
        };
        let next = self.known.len() as u32;
        let follows = &mut self.program.follows;
        let at = *self.known.entry(after).or_insert_with(|| {
            follows.push(after);
            next
        });
        if let Op::CharLoop { greedy, keeps, follow, .. } = &mut self.program.ops[pc] {
            *follow = at;
            *keeps = match () {
                () if !*greedy => Keeps::No,
                () if keeps_always || matches || body.shares_no_unit(&after) => Keeps::Always,
                () if body.narrow().shares_no_unit(&after.narrow()) => Keeps::Narrow,
                () => Keeps::No,
            };
        }
    }
}

fn start(program: &Program, first: Follow, unicode: bool) -> Start {
    let units = prefix(program, unicode);
    if units.len() >= 2 {
        let bytes: Option<Vec<u8>> = units.iter().map(|&unit| u8::try_from(unit).ok()).collect();
        let finder = bytes.map(|bytes| Box::new(memchr::memmem::Finder::new(&bytes).into_owned()));
        return Start::Literal(Literal { units: units.into(), finder });
    }
    match Bytes::of(&first.low) {
        _ if first == Follow::ALL => Start::Anywhere,
        Some(bytes) if !first.high && !first.end => Start::Bytes(bytes),
        _ => Start::Set(first),
    }
}

/// The units that every match begins with, as far as they are seen easily.
fn prefix(program: &Program, unicode: bool) -> Vec<u16> {
    let mut units = Vec::new();
    let mut pc = 0;
    loop {
        match program.ops[pc] {
            Op::Char { point, back: false } => match char::from_u32(point) {
                Some(c) => units.extend_from_slice(c.encode_utf16(&mut [0; 2])),
                // Without `u` a surrogate is a character like others.
                None if !unicode => units.push(point as u16),
                None => return units,
            },
            Op::Literal { of } => units.extend_from_slice(&program.literals[of as usize]),
            Op::Save { .. } | Op::Assert(_) => {}
            Op::Look { of } => {
                pc = program.looks[of as usize].end as usize;
                continue;
            }
            _ => return units,
        }
        pc += 1;
    }
}

/// Where a greedy or lazy `\w*` begins the pattern, an attempt within the characters that an attempt before it has repeated finds only what that has tried, unless a
/// reference tells the two apart.
fn leads(program: &Program) -> Option<Pc> {
    if !program.references.is_empty() {
        return None;
    }
    let pc = program.ops.iter().position(|op| !matches!(op, Op::Save { .. }))?;
    matches!(program.ops[pc], Op::CharLoop { max: MANY, back: false, .. }).then_some(pc as Pc + 1)
}
