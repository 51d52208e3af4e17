//! Trees to programs for the matcher.
//!
//! Code is emitted with a stack of work instead of recursion, so that deep patterns need no deep machine stack. Inside of a lookbehind, sequences are emitted from their
//! last term to their first, and what reads characters reads backwards: the standard's direction (22.2.2.2) is settled here, not while matching.
//!
//! What the matcher need not try is found out once, behind the code's emission, by [`super::ahead`].

use super::ahead::{self, Start};
use super::parse::{Assert, Id, Kind, MANY, Reference, Tree};
use super::sets::Set;

/// An index into a program's code.
pub type Pc = u32;

/// An instruction. `back`: it reads the character before the position, and moves there.
#[derive(Clone, Copy, Debug)]
pub enum Op {
    Char {
        point: u32,
        back: bool,
    },
    Class {
        class: u32,
        back: bool,
    },
    /// Several characters: an index into [`Program::literals`].
    Literal {
        of: u32,
    },
    /// Repeats the `Char` or `Class` behind it, which goes the way that `back` says. `follow`: what may come behind it, in [`Program::follows`]. `keeps`: whether
    /// giving characters back is of no use.
    CharLoop {
        min: u32,
        max: u32,
        follow: u32,
        greedy: bool,
        back: bool,
        keeps: Keeps,
    },
    /// Goes on at one alternative after the other.
    Switch {
        of: u32,
    },
    Jump {
        to: Pc,
    },
    /// The position to a slot.
    Save {
        slot: u32,
    },
    /// 0 to the counter of a loop.
    LoopStart {
        of: u32,
    },
    /// Whether to go around: to `LoopEnter`, which is the next instruction, or to the exit.
    Loop {
        of: u32,
    },
    LoopEnter {
        of: u32,
    },
    LoopEnd {
        of: u32,
    },
    Reference {
        of: u32,
        back: bool,
    },
    Assert(Assert),
    Look {
        of: u32,
    },
    /// The body of a lookaround matched.
    LookEnd {
        of: u32,
    },
    Match,
}

const _: () = assert!(size_of::<Op>() == 16);

/// Whether a greedy repetition keeps what it has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keeps {
    No,
    /// In text of bytes.
    Narrow,
    Always,
}

/// What may come next where a match is to go on: superset of what can.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Follow {
    /// Units below 256.
    pub low: [u64; 4],
    /// Whether it may be a unit above.
    pub high: bool,
    /// Whether it may be the end of the text.
    pub end: bool,
}

impl Follow {
    /// Anything.
    pub const ALL: Follow = Follow { low: [u64::MAX; 4], high: true, end: true };
    /// Nothing.
    pub const NONE: Follow = Follow { low: [0; 4], high: false, end: false };

    /// Whether this unit may come next.
    #[inline(always)]
    pub fn has(&self, unit: u32) -> bool {
        if unit < 256 { self.low[unit as usize / 64] >> (unit % 64) & 1 != 0 } else { self.high }
    }

    /// What may come in either.
    pub fn or(mut self, other: Follow) -> Follow {
        for (mine, other) in self.low.iter_mut().zip(other.low) {
            *mine |= other;
        }
        self.high |= other.high;
        self.end |= other.end;
        self
    }

    /// What of it is in text of bytes.
    pub fn narrow(self) -> Follow {
        Follow { high: false, ..self }
    }

    /// Whether there is no unit that both have; the end is none.
    pub fn shares_no_unit(&self, other: &Follow) -> bool {
        self.low.iter().zip(other.low).all(|(a, b)| a & b == 0) && !(self.high && other.high)
    }
}

/// Alternatives. Which of them a unit leaves is looked up: they are runs in [`Program::choices`], each with [`END_OF_CHOICES`] behind it.
#[derive(Debug)]
pub struct Switch {
    /// Where they begin.
    pub alternatives: Vec<Pc>,
    /// For each unit below 256, for those above ([`Switch::HIGH`]), and for the end of the text ([`Switch::END`]), where its run begins.
    pub runs: Box<[u32]>,
    /// The run of all of them, where `runs` is empty.
    pub all: u32,
}

impl Switch {
    pub const HIGH: usize = 256;
    pub const END: usize = 257;
}

/// Behind the last choice of a run.
pub const END_OF_CHOICES: Pc = Pc::MAX;

/// A repeated group, or whatever else is more than a character.
#[derive(Debug)]
pub struct Loop {
    pub min: u32,
    pub max: u32,
    pub greedy: bool,
    /// The slot that counts rounds, up to what makes a difference.
    pub counter: Option<u32>,
    /// The slot of the position where the round began, where a round may be empty.
    pub start: Option<u32>,
    /// The slots of the groups inside, which each round clears.
    pub clears: (u32, u32),
    pub head: Pc,
    pub exit: Pc,
    /// What may come next where it goes around, and where it does not.
    pub around: Follow,
    pub after: Follow,
}

/// A lookaround.
#[derive(Debug)]
pub struct Look {
    pub negated: bool,
    /// The slots of the height of the stack, and of the position, where it began.
    pub height: u32,
    pub position: u32,
    pub end: Pc,
}

/// A set as the matcher asks for it.
#[derive(Debug)]
pub struct Class {
    pub low: [u64; 4],
    /// Ranges from 256 on.
    pub high: Box<[(u32, u32)]>,
    /// The units below 256 that it lacks, where these are few: they can be searched for.
    pub stops: Option<Bytes>,
}

/// One to three bytes to search for.
#[derive(Clone, Copy, Debug)]
pub struct Bytes {
    bytes: [u8; 3],
    count: u8,
}

impl Bytes {
    /// The units below 256 that are set in `low`, if they are one to three.
    pub fn of(low: &[u64; 4]) -> Option<Bytes> {
        let count = low.iter().map(|bits| bits.count_ones()).sum::<u32>();
        if !(1..=3).contains(&count) {
            return None;
        }
        let mut set = (0..=255u8).filter(|&byte| low[usize::from(byte / 64)] >> (byte % 64) & 1 != 0);
        Some(Bytes { bytes: std::array::from_fn(|_| set.next().unwrap_or(0)), count: count as u8 })
    }

    /// The bytes.
    pub fn get(&self) -> &[u8] {
        &self.bytes[..usize::from(self.count)]
    }
}

impl Class {
    fn of(set: &Set) -> Class {
        let mut low = [0; 4];
        let mut high = Vec::new();
        for &(from, to) in set.ranges() {
            for unit in from..=to.min(255) {
                low[unit as usize / 64] |= 1u64 << (unit % 64);
            }
            if to > 255 {
                high.push((from.max(256), to));
            }
        }
        Class { low, high: high.into(), stops: Bytes::of(&low.map(|bits| !bits)) }
    }

    /// Whether the set has this character.
    #[inline(always)]
    pub fn has(&self, point: u32) -> bool {
        if point < 256 {
            return self.low[point as usize / 64] >> (point % 64) & 1 != 0;
        }
        self.has_high(point)
    }

    fn has_high(&self, point: u32) -> bool {
        let at = self.high.partition_point(|&(_, last)| last < point);
        self.high.get(at).is_some_and(|&(first, _)| first <= point)
    }
}

/// A compiled pattern.
#[derive(Debug)]
pub struct Program {
    pub ops: Vec<Op>,
    pub classes: Vec<Class>,
    /// Units; none is half of a pair whose other half is elsewhere.
    pub literals: Vec<Box<[u16]>>,
    pub references: Vec<Reference>,
    pub loops: Vec<Loop>,
    pub looks: Vec<Look>,
    pub switches: Vec<Switch>,
    pub choices: Vec<Pc>,
    pub follows: Vec<Follow>,
    pub slots: u32,
    /// Groups, the whole match included: their slots come first, start and end.
    pub groups: u32,
    /// How to find where a match may begin.
    pub start: Start,
    /// Where the pattern begins with an unbounded repetition of this instruction's characters, so that no other start within them is worth trying.
    pub leads: Option<Pc>,
    /// Whether a match can only begin at the start of the text.
    pub anchored: bool,
}

enum Work {
    Node(Id, bool),
    Op(Op),
    /// The end of an alternative, and those that come behind it.
    NextAlternative {
        switch: u32,
        rest: Vec<Id>,
        jumps: Vec<Pc>,
        back: bool,
    },
    LoopEnd(u32),
    LookEnd(u32),
}

/// Compiles. `unicode`: the characters are code points.
pub fn compile(tree: Tree, unicode: bool) -> Program {
    let groups = tree.groups + 1;
    let mut program = Program {
        ops: Vec::new(),
        classes: tree.classes.iter().map(Class::of).collect(),
        literals: Vec::new(),
        references: Vec::new(),
        loops: Vec::new(),
        looks: Vec::new(),
        switches: Vec::new(),
        choices: Vec::new(),
        follows: Vec::new(),
        slots: 2 * groups,
        groups,
        start: Start::Anywhere,
        leads: None,
        anchored: begins_at_start(&tree),
    };
    let mut work = vec![Work::Op(Op::Match), Work::Node(tree.root, false)];
    while let Some(next) = work.pop() {
        program.step(&tree, next, &mut work);
    }
    program.references = tree.references;
    ahead::look(&mut program, unicode);
    program
}

/// Whether the pattern is a sequence that begins with `^`.
fn begins_at_start(tree: &Tree) -> bool {
    let mut node = tree.root;
    loop {
        match &tree.nodes[node as usize].kind {
            Kind::Assert(Assert::Start) => return true,
            Kind::Sequence(nodes) => node = nodes[0],
            Kind::Group { body, .. } => node = *body,
            _ => return false,
        }
    }
}

impl Program {
    /// Bytes of memory that it takes, about.
    pub fn bytes(&self) -> usize {
        let classes: usize = self.classes.iter().map(|class| size_of::<Class>() + 8 * class.high.len()).sum();
        let switches: usize =
            self.switches.iter().map(|switch| 4 * (switch.alternatives.len() + switch.runs.len())).sum();
        let literals: usize = self.literals.iter().map(|literal| 2 * literal.len()).sum();
        self.ops.len() * size_of::<Op>()
            + classes
            + switches
            + literals
            + self.choices.len() * size_of::<Pc>()
            + self.follows.len() * size_of::<Follow>()
            + self.loops.len() * size_of::<Loop>()
            + self.looks.len() * size_of::<Look>()
            + self.references.len() * size_of::<Reference>()
    }

    fn here(&self) -> Pc {
        self.ops.len() as Pc
    }

    fn slot(&mut self) -> u32 {
        self.slots += 1;
        self.slots - 1
    }

    fn step(&mut self, tree: &Tree, work: Work, todo: &mut Vec<Work>) {
        match work {
            Work::Node(id, back) => self.node(tree, id, back, todo),
            Work::Op(op) => self.ops.push(op),
            Work::NextAlternative { switch, mut rest, mut jumps, back } => match rest.pop() {
                None => {
                    let to = self.here();
                    for jump in jumps {
                        self.ops[jump as usize] = Op::Jump { to };
                    }
                }
                Some(next) => {
                    jumps.push(self.here());
                    self.ops.push(Op::Jump { to: 0 });
                    let here = self.here();
                    self.switches[switch as usize].alternatives.push(here);
                    todo.push(Work::NextAlternative { switch, rest, jumps, back });
                    todo.push(Work::Node(next, back));
                }
            },
            Work::LoopEnd(of) => {
                self.ops.push(Op::LoopEnd { of });
                self.loops[of as usize].exit = self.here();
            }
            Work::LookEnd(of) => {
                self.ops.push(Op::LookEnd { of });
                self.looks[of as usize].end = self.here();
            }
        }
    }

    fn node(&mut self, tree: &Tree, id: Id, back: bool, todo: &mut Vec<Work>) {
        match &tree.nodes[id as usize].kind {
            Kind::Empty => {}
            &Kind::Char(point) => self.ops.push(Op::Char { point, back }),
            &Kind::Class(class) => self.ops.push(Op::Class { class, back }),
            // The last that is pushed comes first.
            Kind::Sequence(nodes) if back => todo.extend(nodes.iter().map(|&node| Work::Node(node, back))),
            Kind::Sequence(nodes) => {
                let mut end = nodes.len();
                while end > 0 {
                    let is_plain = |node: &&Id| plain_char(tree, **node).is_some();
                    let count = nodes[..end].iter().rev().take_while(is_plain).count();
                    if count < 2 {
                        end -= 1;
                        todo.push(Work::Node(nodes[end], back));
                        continue;
                    }
                    let chars = nodes[end - count..end].iter().filter_map(|&node| plain_char(tree, node));
                    let mut units = [0; 2];
                    let units = chars.flat_map(|c| c.encode_utf16(&mut units).to_vec()).collect();
                    todo.push(Work::Op(Op::Literal { of: self.literals.len() as u32 }));
                    self.literals.push(units);
                    end -= count;
                }
            }
            Kind::Alternatives(nodes) => {
                let mut rest: Vec<Id> = nodes.iter().rev().copied().collect();
                let first = rest.pop().expect("two at least");
                let switch = self.switches.len() as u32;
                self.ops.push(Op::Switch { of: switch });
                self.switches.push(Switch { alternatives: vec![self.here()], runs: Box::default(), all: 0 });
                todo.push(Work::NextAlternative { switch, rest, jumps: Vec::new(), back });
                todo.push(Work::Node(first, back));
            }
            &Kind::Group { index, body } => {
                let (enter, leave) = (2 * index + u32::from(back), 2 * index + u32::from(!back));
                self.ops.push(Op::Save { slot: enter });
                todo.push(Work::Op(Op::Save { slot: leave }));
                todo.push(Work::Node(body, back));
            }
            &Kind::Repeat { body, min, max, greedy, groups } => {
                let repeated = &tree.nodes[body as usize];
                match repeated.kind {
                    _ if max == 0 => {}
                    Kind::Empty => {}
                    Kind::Char(_) | Kind::Class(_) => {
                        self.ops.push(Op::CharLoop { min, max, follow: 0, greedy, back, keeps: Keeps::No });
                        todo.push(Work::Node(body, back));
                    }
                    _ => {
                        let of = self.loops.len() as u32;
                        let counter = (min > 0 || max != MANY).then(|| self.slot());
                        let start = (repeated.min == 0).then(|| self.slot());
                        if counter.is_some() {
                            self.ops.push(Op::LoopStart { of });
                        }
                        let head = self.here();
                        let clears = (2 * groups.0, 2 * groups.1);
                        let (around, after) = (Follow::ALL, Follow::ALL);
                        let exit = 0;
                        self.loops.push(Loop {
                            min,
                            max,
                            greedy,
                            counter,
                            start,
                            clears,
                            head,
                            exit,
                            around,
                            after,
                        });
                        self.ops.push(Op::Loop { of });
                        self.ops.push(Op::LoopEnter { of });
                        todo.push(Work::LoopEnd(of));
                        todo.push(Work::Node(body, back));
                    }
                }
            }
            &Kind::Reference(of) => self.ops.push(Op::Reference { of, back }),
            &Kind::Assert(assert) => self.ops.push(Op::Assert(assert)),
            &Kind::Look { body, behind, negated } => {
                let of = self.looks.len() as u32;
                let (height, position) = (self.slot(), self.slot());
                self.looks.push(Look { negated, height, position, end: 0 });
                self.ops.push(Op::Look { of });
                todo.push(Work::LookEnd(of));
                todo.push(Work::Node(body, behind));
            }
        }
    }
}

/// A character that may be part of a literal: no surrogate, which may or may not be half of a pair.
fn plain_char(tree: &Tree, node: Id) -> Option<char> {
    match tree.nodes[node as usize].kind {
        Kind::Char(point) => char::from_u32(point),
        _ => None,
    }
}
