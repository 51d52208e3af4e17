//! Trees to programs for the matcher.
//!
//! Code is emitted with a stack of work instead of recursion, so that deep patterns need no deep machine stack. Inside of a lookbehind, sequences are emitted from their
//! last term to their first, and what reads characters reads backwards: the standard's direction (22.2.2.2) is settled here, not while matching.

use super::parse::{Assert, First, Id, Kind, MANY, Reference, Tree};
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
    /// Repeats the `Char` or `Class` behind it, which goes the way that `back` says.
    CharLoop {
        min: u32,
        max: u32,
        greedy: bool,
        back: bool,
    },
    /// Goes on with the next instruction; when that fails, at `second`.
    Split {
        second: Pc,
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
        Class { low, high: high.into() }
    }

    /// Whether the set has this character.
    #[inline(always)]
    pub fn has(&self, point: u32) -> bool {
        if point < 256 {
            return self.low[point as usize / 64] >> (point % 64) & 1 != 0;
        }
        let at = self.high.partition_point(|&(_, last)| last < point);
        self.high.get(at).is_some_and(|&(first, _)| first <= point)
    }
}

/// A compiled pattern.
#[derive(Debug)]
pub struct Program {
    pub ops: Vec<Op>,
    pub classes: Vec<Class>,
    pub references: Vec<Reference>,
    pub loops: Vec<Loop>,
    pub looks: Vec<Look>,
    pub slots: u32,
    /// Groups, the whole match included: their slots come first, start and end.
    pub groups: u32,
    /// What a match begins with, where it cannot be empty.
    pub first: Option<First>,
    /// Whether a match can only begin at the start of the text.
    pub anchored: bool,
}

enum Work {
    Node(Id, bool),
    Op(Op),
    /// The end of an alternative that is not the last, whose `Split` is there: the `Jump` to the end goes on the list of the innermost alternatives.
    NextAlternative {
        split: Pc,
        then: Id,
        rest: Vec<Id>,
        jumps: Vec<Pc>,
        back: bool,
    },
    PatchJumps(Vec<Pc>),
    LoopEnd(u32),
    LookEnd(u32),
}

/// Compiles.
pub fn compile(tree: Tree) -> Program {
    let root = &tree.nodes[tree.root as usize];
    let first = (root.min > 0).then_some(root.first);
    let groups = tree.groups + 1;
    let mut program = Program {
        ops: Vec::new(),
        classes: tree.classes.iter().map(Class::of).collect(),
        references: Vec::new(),
        loops: Vec::new(),
        looks: Vec::new(),
        slots: 2 * groups,
        groups,
        first,
        anchored: begins_at_start(&tree),
    };
    let mut work = vec![Work::Op(Op::Match), Work::Node(tree.root, false)];
    while let Some(next) = work.pop() {
        program.step(&tree, next, &mut work);
    }
    program.references = tree.references;
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
        self.ops.len() * size_of::<Op>()
            + classes
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
            Work::NextAlternative { split, then, mut rest, mut jumps, back } => {
                jumps.push(self.here());
                self.ops.push(Op::Jump { to: 0 });
                self.ops[split as usize] = Op::Split { second: self.here() };
                match rest.pop() {
                    None => {
                        todo.push(Work::PatchJumps(jumps));
                        todo.push(Work::Node(then, back));
                    }
                    Some(after) => {
                        let split = self.here();
                        self.ops.push(Op::Split { second: 0 });
                        todo.push(Work::NextAlternative { split, then: after, rest, jumps, back });
                        todo.push(Work::Node(then, back));
                    }
                }
            }
            Work::PatchJumps(jumps) => {
                let to = self.here();
                for jump in jumps {
                    self.ops[jump as usize] = Op::Jump { to };
                }
            }
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
            Kind::Sequence(nodes) => {
                let push = |&node: &Id| todo.push(Work::Node(node, back));
                // The last that is pushed comes first.
                if back { nodes.iter().for_each(push) } else { nodes.iter().rev().for_each(push) }
            }
            Kind::Alternatives(nodes) => {
                let mut rest: Vec<Id> = nodes.iter().rev().copied().collect();
                let (first, then) = (rest.pop().expect("two at least"), rest.pop().expect("two at least"));
                let split = self.here();
                self.ops.push(Op::Split { second: 0 });
                todo.push(Work::NextAlternative { split, then, rest, jumps: Vec::new(), back });
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
                        self.ops.push(Op::CharLoop { min, max, greedy, back });
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
                        self.loops.push(Loop { min, max, greedy, counter, start, clears, head, exit: 0 });
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
